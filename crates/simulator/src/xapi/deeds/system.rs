//! Standby, restart, clock, and who and what a device knows.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde_json::{Value, json};

use super::{Deed, Outcome};
use crate::http::Failure;
use crate::world::device::Standby;

pub fn act(deed: &mut Deed<'_>) -> Outcome {
    match deed.form.path {
        "Standby Activate" => {
            if !deed.room()?.calls.is_empty() {
                return Err(Failure::bad_request("The device does not go to standby during a call."));
            }
            standby(deed, Standby::Asleep)
        }
        "Standby Deactivate" | "Standby ResetTimer" => standby(deed, Standby::Off),
        "Standby Halfwake" | "Standby ResetHalfwakeTimer" => standby(deed, Standby::Halfwake),
        "SystemUnit Boot" | "SystemUnit SoftwareUpgrade" | "Webex Software Upgrade" => {
            deed.world.boot(deed.device)?;
            Deed::done()
        }
        "SystemUnit FactoryReset" | "SystemUnit SoftReset" => {
            let keep = deed.text("Keep");
            deed.room()?.values.reset();
            deed.tell("SystemUnit FactoryResetInitiated", json!({ "Keep": keep, "WaitForUpgrade": "False" }));
            deed.world.boot(deed.device)?;
            Deed::done()
        }
        "Time DateTime Get" => Ok(Some(date_time(deed.world.now_ms()))),
        "Peripherals List" => peripherals(deed),
        "Peripherals Purge" => purge(deed),
        "Phonebook Search" => Ok(Some(phonebook(deed))),
        "HttpFeedback Register" => register(deed),
        "HttpFeedback Deregister" => {
            let slot = deed.text("FeedbackSlot");
            deed.room()?.values.forget_status(&format!("HttpFeedback[{slot}]"));
            Deed::done()
        }
        "Network Ping" => Ok(Some(json!({ "PacketsSent": 4, "PacketsReceived": 4, "Status": "OK" }))),
        _ => Ok(None),
    }
}

fn standby(deed: &mut Deed<'_>, state: Standby) -> Outcome {
    let room = deed.room()?;
    room.standby = state;
    room.values.forget_status("Standby");
    if state == Standby::Off {
        deed.tell("Standby Reset", json!({}));
    }
    Deed::done()
}

fn date_time(now_ms: i64) -> Value {
    let at = Timestamp::from_millisecond(now_ms).unwrap_or(Timestamp::UNIX_EPOCH).to_zoned(TimeZone::UTC);
    json!({ "Year": at.year(), "Month": at.month(), "Day": at.day(), "Hour": at.hour(), "Minute": at.minute(), "Second": at.second() })
}

fn peripherals(deed: &mut Deed<'_>) -> Outcome {
    let (kind, connected) = (deed.text("Type"), deed.text("Connected"));
    let parts = deed.room()?.peripherals.iter().filter(|part| {
        (kind == "All" || kind.is_empty() || part.kind == kind)
            && (connected.is_empty() || (part.status == "Connected") == (connected == "True"))
    });
    let list: Vec<Value> = parts
        .map(|part| {
            json!({ "id": part.id, "ID": part.serial.to_lowercase(), "Name": part.name, "SerialNumber": part.serial,
                "HardwareInfo": part.hardware, "Status": part.status, "Type": part.kind })
        })
        .collect();
    Ok(Some(json!({ "Device": list })))
}

fn purge(deed: &mut Deed<'_>) -> Outcome {
    let id = deed.text("ID");
    let parts = &mut deed.room()?.peripherals;
    let at = parts.iter().position(|part| part.serial.eq_ignore_ascii_case(&id));
    let at = at.ok_or_else(|| Failure::bad_request(format!("arguments.ID: there is no peripheral '{id}'")))?;
    let gone = parts.remove(at);
    let value = json!({ "ID": id, "SerialNumber": gone.serial, "Type": gone.kind });
    deed.tell("Peripherals PeripheralRemoved", value);
    Deed::done()
}

/// The people of the organisation.
fn phonebook(deed: &Deed<'_>) -> Value {
    let search = deed.text("SearchString").to_lowercase();
    let count = |name: &str, default: usize| deed.number(name).and_then(|number| usize::try_from(number).ok()).unwrap_or(default);
    let (offset, limit) = (count("Offset", 0), count("Limit", 50));
    let matching = || deed.world.people.iter().filter(|person| person.display_name.to_lowercase().contains(&search));
    let contacts: Vec<Value> = matching()
        .skip(offset)
        .take(limit)
        .enumerate()
        .map(|(at, person)| {
            json!({ "id": at + 1, "ContactId": person.email(), "Name": person.display_name,
                "ContactMethod": [{ "id": 1, "ContactMethodId": "1", "Number": person.email(), "Protocol": "Spark" }] })
        })
        .collect();
    json!({ "Contact": contacts, "ResultInfo": { "Limit": limit, "Offset": offset, "TotalRows": matching().count() } })
}

fn register(deed: &mut Deed<'_>) -> Outcome {
    let (slot, url, format) = (deed.text("FeedbackSlot"), deed.text("ServerUrl"), deed.text("Format"));
    let expressions = deed.argument("Expression").and_then(|list| list.as_array().cloned()).unwrap_or_default();
    let branch = format!("HttpFeedback[{slot}]");
    deed.room()?.values.forget_status(&branch);
    for (at, expression) in expressions.into_iter().enumerate() {
        deed.set(&format!("{branch}.Expression[{}]", at + 1), expression)?;
    }
    deed.set(&format!("{branch}.Format"), format)?;
    deed.set(&format!("{branch}.Status"), "OK")?;
    deed.set(&format!("{branch}.URL"), url)?;
    Ok(Some(json!({ "FeedbackSlot": slot.parse::<i64>().unwrap_or(1) })))
}
