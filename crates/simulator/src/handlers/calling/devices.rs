//! Phones as Webex Calling sees them: their details, their lines, and the devices of a person or workspace.

use serde_json::{Map, Value, json};

use super::common::answer;
use super::members::Member;
use crate::generic;
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, missing};
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;
use crate::world::calling::shape::Gaps;
use crate::world::device::{Device, Owner};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("get-webex-calling-device-details", detail),
    ("get-device-members", members),
    ("get-person-devices", of_person),
    ("get-workspace-devices", of_workspace),
];

/// Devices that a person or workspace may have. Assumed.
const MOST_DEVICES: u32 = 35;

fn find<'a>(call: &Call<'_>, world: &'a World) -> Result<&'a Device, Failure> {
    call.check_org(world.org)?;
    world.devices.find(call.id("deviceId", Kind::Device)?).ok_or_else(|| missing(Kind::Device))
}

const fn owner(device: &Device) -> Key {
    match device.owner {
        Owner::Person(key) | Owner::Workspace(key) => key,
    }
}

/// The name calling has for a model.
fn model(device: &Device) -> String {
    let is_multiplatform = !device.model.is_roomos() && device.model.image != "PHONEOS";
    if is_multiplatform { format!("DMS {}", device.model.product) } else { device.model.product.to_owned() }
}

fn view(device: &Device) -> Value {
    json!({
        "id": WebexId::new(Kind::Device, device.key),
        "model": model(device),
        "modelType": match (device.model.is_roomos(), device.model.image) { (true, _) => "ROOM_OS", (_, "PHONEOS") => "DESK_PHONE", _ => "MPP" },
        "description": [device.model.product],
        "mac": device.mac_text().replace(':', ""),
        "ip": device.ip_text(),
        "ipAddress": device.ip_text(),
        "manufacturer": "CISCO",
        "managedBy": "CISCO",
        "upgradeChannelEnabled": true,
        "activationState": "activated",
        "primaryOwner": true,
        "type": "PRIMARY",
        "hoteling": { "enabled": false, "limitGuestUse": false, "guestHoursLimit": 12 },
        "owner": { "sipUserName": device.sip, "linePort": device.sip },
        "proxy": { "outboundProxy": "" },
    })
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    Ok(answer(call, view(find(call, &world)?), Gaps::Left))
}

/// What was written last; a device nobody wrote to has one line, its owner's.
fn members(call: &Call<'_>) -> Result<Reply, Failure> {
    let written: Value = serde_json::from_slice(&generic::read_written_by(call, "update-members-on-the-device")?.body).unwrap_or_default();
    let world = call.cloud.world();
    let device = find(call, &world)?;
    let mut lines: Vec<Map<String, Value>> =
        written["members"].as_array().into_iter().flatten().filter_map(|line| line.as_object().cloned()).collect();
    if lines.is_empty() {
        lines.extend(Member::of_key(&world, owner(device)).map(|owner| Map::from_iter([("id".to_owned(), json!(owner.id()))])));
    }
    let lines: Vec<Value> = lines.into_iter().enumerate().map(|(at, line)| line_view(&world, device, at, line)).collect();
    let most = if device.model.is_roomos() { 1 } else { 10 };
    Ok(answer(call, json!({ "model": model(device), "members": lines, "maxLineCount": most }), Gaps::Left))
}

fn line_view(world: &World, device: &Device, at: usize, line: Map<String, Value>) -> Value {
    let member = line.get("id").and_then(Value::as_str).and_then(|id| Member::of_id(world, id));
    let is_owner = member.as_ref().is_some_and(|member| member.key == owner(device));
    let mut view = json!({
        "port": at + 1,
        "primaryOwner": is_owner,
        "lineType": if is_owner { "PRIMARY" } else { "SHARED_CALL_APPEARANCE" },
        "lineWeight": 1,
        "hotlineEnabled": false,
        "hotlineDestination": "",
        "allowCallDeclineEnabled": true,
    });
    if let Some(member) = member {
        for (name, value) in member.view(world) {
            view[name] = value;
        }
        view["memberType"] = json!(member.kind);
    }
    // Empty texts are what a document holds that nobody has set.
    for (name, value) in line.into_iter().filter(|(_, value)| !value.is_null() && *value != json!("")) {
        view[name] = value;
    }
    view
}

fn of_person(call: &Call<'_>) -> Result<Reply, Failure> {
    of_owner(call, Owner::Person(call.id("personId", Kind::People)?))
}

fn of_workspace(call: &Call<'_>) -> Result<Reply, Failure> {
    of_owner(call, Owner::Workspace(call.id("workspaceId", Kind::Place)?))
}

fn of_owner(call: &Call<'_>, owner: Owner) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let is_known = match owner {
        Owner::Person(key) => world.people.find(key).is_some(),
        Owner::Workspace(key) => world.workspaces.find(key).is_some(),
    };
    if !is_known {
        return Err(missing(if matches!(owner, Owner::Person(_)) { Kind::People } else { Kind::Place }));
    }
    let mut devices: Vec<Value> = world.devices.iter().filter(|device| device.owner == owner).map(view).collect();
    if matches!(owner, Owner::Workspace(_)) {
        // The published list of a workspace writes this one in capitals.
        for device in &mut devices {
            device["activationState"] = json!("ACTIVATED");
        }
    }
    let value = json!({ "devices": devices, "maxDeviceCount": MOST_DEVICES, "maxOwnedDeviceCount": 5 });
    Ok(answer(call, value, Gaps::Left))
}
