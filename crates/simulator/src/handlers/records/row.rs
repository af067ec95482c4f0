//! One record of a call with the names of its fields.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::clock::iso;
use crate::ids::Key;
use crate::world::World;
use crate::world::device::{Device, Owner};
use crate::world::records::{Detail, Side};

fn uuid(key: Key) -> String {
    uuid::Uuid::from_u128(key.0).to_string()
}

/// Fields that are not known of most calls stay empty, as in Webex.
const EMPTY: [&str; 29] = [
    "Authorization code",
    "Call Recording Platform Name",
    "Call Recording Result",
    "Call Recording Trigger",
    "Call transfer Time",
    "Department ID",
    "Final local SessionID",
    "Final remote SessionID",
    "International country",
    "Original reason",
    "Redirect reason",
    "Redirecting number",
    "Redirecting party UUID",
    "Related call ID",
    "Related reason",
    "Route group",
    "Route list calls overage",
    "Transfer related call ID",
    "PSTN Vendor Org ID",
    "PSTN Provider ID",
    "Original Called Party UUID",
    "Recall Type",
    "Auto Attendant Key Pressed",
    "Queue Type",
    "Answered Elsewhere",
    "Interaction ID",
    "ELIN",
    "Inbound trunk",
    "Outbound trunk",
];

/// Makes records readable.
pub struct Rows<'a> {
    world: &'a World,
    devices: HashMap<Key, &'a Device>,
}

impl<'a> Rows<'a> {
    /// Knows whose devices are whose.
    pub fn new(world: &'a World) -> Self {
        let owned = world.devices.iter().map(|device| match device.owner {
            Owner::Person(key) | Owner::Workspace(key) => (key, device),
        });
        Self { world, devices: owned.collect() }
    }

    /// The record as a map.
    pub fn row(&self, one: &Detail) -> Map<String, Value> {
        row(self.world, one.owner.and_then(|key| self.devices.get(&key).copied()), one)
    }
}

fn row(world: &World, device: Option<&Device>, one: &Detail) -> Map<String, Value> {
    let mut map = Map::new();
    for name in EMPTY {
        map.insert(name.to_owned(), Value::from(""));
    }
    let owner = one.owner.and_then(|key| world.people.find(key));
    let place = one.owner.and_then(|key| world.workspaces.find(key));
    let location = one.location.and_then(|key| world.locations.find(key));
    let is_out = one.side == Side::Originating;
    let (calling, called) = if is_out { (&one.own, &one.other) } else { (&one.other, &one.own) };
    let answer_s = one.answer_ms.map_or(0, |at_ms| (one.release_ms - at_ms) / 1000);
    let ring_s = (one.answer_ms.unwrap_or(one.release_ms) - one.start_ms) / 1000;
    let session = |side: u128| format!("{:032x}", one.correlation.0 ^ side);
    let call_id = |side: u128| format!("SSE{:015}@198.51.100.10", (one.correlation.0 ^ side) % 1_000_000_000_000_000);
    let (local, remote) = if is_out { (1, 2) } else { (2, 1) };
    let digits = if is_out { one.other.0.as_str() } else { "" };
    let is_inside = one.call_type == "SIP_ENTERPRISE";
    let user = owner.map_or_else(|| place.map_or("", |place| place.display_name.as_str()), |person| person.display_name.as_str());
    let more = json!({
        "Answer indicator": if one.answer_ms.is_some() { "Yes" } else { "No" },
        "Answer time": one.answer_ms.map(iso).unwrap_or_default(),
        "Answered": one.answer_ms.is_some().to_string(),
        "Call ID": call_id(local),
        "Caller ID number": calling.0,
        "Call outcome": one.outcome.0,
        "Call outcome reason": one.outcome.1,
        "Call type": one.call_type,
        "Called line ID": if called.1.is_empty() { "NA" } else { called.1.as_str() },
        "Called number": called.0,
        "Calling line ID": if calling.1.is_empty() { "NA" } else { calling.1.as_str() },
        "Calling number": calling.0,
        "Client type": if device.is_some() { "WXC_DEVICE" } else { "WXC_CLIENT" },
        "Client version": "45.10.0.33012",
        "Correlation ID": uuid(one.correlation),
        "Device MAC": device.map(|device| hex::encode_upper(device.mac)).unwrap_or_default(),
        "Device owner UUID": device.and(one.owner).map(uuid).unwrap_or_default(),
        "Dialed digits": digits
    });
    let rest = json!({
        "Direction": if is_out { "ORIGINATING" } else { "TERMINATING" },
        "Duration": answer_s,
        "External caller ID number": if is_inside { "" } else { calling.0.as_str() },
        "Local call ID": call_id(local),
        "Local SessionID": session(local),
        "Location": world.name_of_location(one.location),
        "Model": device.map(|device| device.model.product).unwrap_or_default(),
        "Network call ID": if is_inside { String::new() } else { call_id(4) },
        "Org UUID": uuid(world.org),
        "OS type": if device.is_some() { "NA" } else { "Windows" },
        "Public Called IP Address": "",
        "Public Calling IP Address": "198.51.100.20",
        "Release time": iso(one.release_ms),
        "Ring duration": ring_s,
        "Releasing party": one.releasing,
        "Remote call ID": call_id(remote),
        "Remote SessionID": session(remote),
        "Report ID": uuid(one.report),
        "Report time": iso(one.release_ms),
        "Site main number": location.map(|location| format!("{}5550000", location.dial_prefix)).unwrap_or_default(),
        "Site timezone": "0",
        "Site UUID": one.location.map(uuid).unwrap_or_default(),
        "Start time": iso(one.start_ms),
        "Sub client type": if device.is_some() { "" } else { "DESKTOP_CLIENT" },
        "User": user,
        "User number": one.own.0,
        "User type": if place.is_some() { "Place" } else { "User" },
        "User UUID": one.owner.map(uuid).unwrap_or_default(),
        "PSTN Vendor Name": if is_inside { "" } else { "Example Telecom" },
        "PSTN Legal Entity": if is_inside { "" } else { "Example Telecom LLC" },
        "Hold Duration": one.hold_s,
        "Caller Reputation Score": "",
        "Caller Reputation Service Result": "",
        "Caller Reputation Score Reason": "",
        "WxCC consult merge status": "",
        "Emergency number source": "",
        "Transfer type": "",
        "Transfer type context": ""
    });
    for part in [more, rest] {
        if let Value::Object(part) = part {
            map.extend(part);
        }
    }
    if let Some((reason, number)) = &one.redirect {
        for name in ["Original reason", "Redirect reason"] {
            map.insert(name.to_owned(), Value::from(*reason));
        }
        map.insert("Redirecting number".to_owned(), Value::from(number.as_str()));
    }
    map
}
