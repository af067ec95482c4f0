//! What a device keeps for later: macros, panels, camera presets, bookings, banners.

use serde_json::{Map, Value, json};

use super::{Deed, Outcome};
use crate::clock::iso_seconds;
use crate::http::Failure;

pub fn act(deed: &mut Deed<'_>) -> Outcome {
    let Some((noun, verb)) = deed.form.path.rsplit_once(' ') else { return Ok(None) };
    match noun {
        "Macros Macro" => macros(deed, verb),
        "UserInterface Extensions Panel" => panels(deed, verb),
        "UserInterface Extensions" if verb == "List" => {
            let list: Vec<Value> = shelf(deed, "panel")?.into_iter().map(|(id, panel)| with(&panel, "PanelId", id)).collect();
            Ok(Some(json!({ "Extensions": { "Panel": list } })))
        }
        "UserInterface Extensions" if verb == "Clear" => {
            deed.room()?.values.clear_shelf("panel");
            Deed::done()
        }
        "Camera Preset" => presets(deed, verb),
        "Bookings" => bookings(deed, verb),
        "SystemUnit SignInBanner" | "SystemUnit WelcomeBanner" => banner(deed, noun, verb),
        "HttpClient Allow Hostname" => numbered(deed, "Allow", "Expression", verb),
        "WebEngine AllowInsecureHttps" => numbered(deed, "Host", "Hostname", verb),
        _ => Ok(None),
    }
}

fn shelf(deed: &mut Deed<'_>, name: &str) -> Result<Vec<(String, Value)>, Failure> {
    Ok(deed.room()?.values.shelf(name).map(|(name, value)| (name.to_owned(), value.clone())).collect())
}

fn with(value: &Value, name: &str, id: String) -> Value {
    let mut fields = value.as_object().cloned().unwrap_or_default();
    fields.insert(name.to_owned(), id.into());
    Value::Object(fields)
}

fn missing(name: &str, value: &str) -> Failure {
    Failure::bad_request(format!("arguments.{name}: the device has no '{value}'"))
}

fn macros(deed: &mut Deed<'_>, verb: &str) -> Outcome {
    let name = deed.text("Name");
    let kept = deed.room()?.values.kept("macro", &name).cloned();
    let known = || kept.clone().ok_or_else(|| missing("Name", &name));
    match verb {
        "Save" => {
            if kept.is_some() && deed.text("Overwrite") == "False" {
                return Err(Failure::bad_request(format!("arguments.Name: the macro '{name}' exists; set Overwrite to True")));
            }
            let content = deed.body.clone().unwrap_or_default();
            let active = kept.and_then(|kept| kept.get("Active").cloned()).unwrap_or_else(|| "False".into());
            deed.room()?.values.keep("macro", &name, json!({ "Active": active, "Content": content }));
        }
        "Get" => {
            let with_content = deed.text("Content") == "True";
            let list: Vec<Value> = shelf(deed, "macro")?
                .into_iter()
                .filter(|(kept, _)| name.is_empty() || *kept == name)
                .map(|(kept, mut value)| {
                    if !with_content && let Some(fields) = value.as_object_mut() {
                        fields.remove("Content");
                    }
                    with(&value, "Name", kept)
                })
                .collect();
            if list.is_empty() && !name.is_empty() {
                return Err(missing("Name", &name));
            }
            return Ok(Some(json!({ "Macro": list })));
        }
        "Activate" | "Deactivate" => {
            let mut value = known()?;
            value["Active"] = (if verb == "Activate" { "True" } else { "False" }).into();
            deed.room()?.values.keep("macro", &name, value);
        }
        "Remove" => {
            known()?;
            deed.room()?.values.take("macro", &name);
        }
        "RemoveAll" => deed.room()?.values.clear_shelf("macro"),
        "Rename" => {
            let value = known()?;
            let new = deed.text("NewName");
            let values = &mut deed.room()?.values;
            values.take("macro", &name);
            values.keep("macro", &new, value);
        }
        _ => return Ok(None),
    }
    Deed::done()
}

fn panels(deed: &mut Deed<'_>, verb: &str) -> Outcome {
    let id = deed.text("PanelId");
    match verb {
        "Save" => {
            let content = deed.body.clone().unwrap_or_default();
            deed.room()?.values.keep("panel", &id, json!({ "Content": content, "Visibility": "Auto" }));
            deed.tell("UserInterface Extensions Widget LayoutUpdated", json!({}));
        }
        "Remove" => {
            deed.room()?.values.take("panel", &id).ok_or_else(|| missing("PanelId", &id))?;
            deed.tell("UserInterface Extensions Widget LayoutUpdated", json!({}));
        }
        "Update" => {
            let mut value = deed.room()?.values.kept("panel", &id).cloned().ok_or_else(|| missing("PanelId", &id))?;
            for (name, given) in deed.arguments.clone() {
                value[name] = given;
            }
            deed.room()?.values.keep("panel", &id, value);
        }
        _ => return Ok(None),
    }
    Deed::done()
}

fn presets(deed: &mut Deed<'_>, verb: &str) -> Outcome {
    let id = deed.text("PresetId");
    match verb {
        "Store" => {
            let used: Vec<u64> = shelf(deed, "preset")?.iter().filter_map(|(id, _)| id.parse().ok()).collect();
            let id = if id.is_empty() { (1..=35).find(|id| !used.contains(id)).unwrap_or(35).to_string() } else { id };
            let camera = deed.text("CameraId");
            let position = |name: &str| {
                deed.record().ok()?.room.as_ref()?.values.status(&format!("Cameras.Camera[{camera}].Position.{name}")).cloned()
            };
            let place: Map<String, Value> =
                ["Pan", "Tilt", "Zoom", "Focus", "Lens"].iter().filter_map(|name| Some(((*name).to_owned(), position(name)?))).collect();
            let name = [deed.text("Name"), format!("Preset {id}")].into_iter().find(|text| !text.is_empty()).unwrap_or_default();
            let value = json!({ "CameraId": camera, "DefaultPosition": deed.text("DefaultPosition"), "Name": name, "Position": place });
            deed.room()?.values.keep("preset", &id, value);
            deed.tell("CameraPresetListUpdated", json!({}));
            return Ok(Some(json!({ "PresetId": id.parse::<i64>().unwrap_or(1) })));
        }
        "Activate" => {
            let value = deed.room()?.values.kept("preset", &id).cloned().ok_or_else(|| missing("PresetId", &id))?;
            let camera = value["CameraId"].as_str().unwrap_or("1").to_owned();
            for (name, position) in value["Position"].as_object().cloned().unwrap_or_default() {
                deed.set(&format!("Cameras.Camera[{camera}].Position.{name}"), position)?;
            }
            deed.tell("CameraPresetActivated", json!({ "CameraId": camera, "PresetId": id }));
        }
        "Edit" => {
            let mut value = deed.room()?.values.kept("preset", &id).cloned().ok_or_else(|| missing("PresetId", &id))?;
            for (name, given) in deed.arguments.clone().into_iter().filter(|(name, _)| name != "PresetId") {
                value[name] = given;
            }
            deed.room()?.values.keep("preset", &id, value);
        }
        "Remove" => {
            deed.room()?.values.take("preset", &id).ok_or_else(|| missing("PresetId", &id))?;
            deed.tell("CameraPresetListUpdated", json!({}));
        }
        "Show" => {
            let value = deed.room()?.values.kept("preset", &id).cloned().ok_or_else(|| missing("PresetId", &id))?;
            return Ok(Some(value));
        }
        "List" => {
            let list: Vec<Value> = shelf(deed, "preset")?.into_iter().map(|(id, value)| with(&value, "PresetId", id)).collect();
            return Ok(Some(json!({ "Preset": list })));
        }
        _ => return Ok(None),
    }
    Deed::done()
}

fn bookings(deed: &mut Deed<'_>, verb: &str) -> Outcome {
    let id = [deed.text("Id"), deed.text("MeetingId")].into_iter().find(|text| !text.is_empty()).unwrap_or_default();
    match verb {
        "Book" => {
            let key = deed.world.new_key();
            let id = uuid::Uuid::from_u128(key.0).to_string();
            let now = iso_seconds(deed.world.now_ms());
            let start = [deed.text("StartTime"), now].into_iter().find(|text| !text.is_empty()).unwrap_or_default();
            let minutes = deed.number("Duration").unwrap_or(30);
            let (title, organizer) = (deed.text("Title"), deed.text("OrganizerName"));
            let value = json!({ "Id": id, "MeetingId": id, "Title": title, "Organizer": { "FirstName": organizer, "Email": deed.text("OrganizerEmail") },
                "Time": { "StartTime": start, "Duration": minutes } });
            deed.room()?.values.keep("booking", &id, value);
            let event = json!({ "Id": id, "MeetingId": id, "Title": title, "StartTime": start, "Duration": minutes,
                "BookingRequestUUID": deed.text("BookingRequestUUID"), "OrganizerName": organizer });
            deed.tell("Bookings BookingCreated", event);
            deed.tell("Bookings Updated", json!({}));
        }
        "List" => {
            let list: Vec<Value> = shelf(deed, "booking")?.into_iter().map(|(_, value)| value).collect();
            let (limit, offset) = (deed.number("Limit"), deed.number("Offset").unwrap_or(0));
            let total = list.len();
            let most = limit.and_then(|limit| usize::try_from(limit).ok()).unwrap_or(usize::MAX);
            let list: Vec<Value> = list.into_iter().skip(usize::try_from(offset).unwrap_or(0)).take(most).collect();
            return Ok(Some(
                json!({ "Booking": list, "LastUpdated": iso_seconds(deed.world.now_ms()), "ResultInfo": { "TotalRows": total } }),
            ));
        }
        "Get" => {
            let value = deed.room()?.values.kept("booking", &id).cloned().ok_or_else(|| missing("Id", &id))?;
            return Ok(Some(json!({ "Booking": value })));
        }
        "Delete" => {
            deed.room()?.values.take("booking", &id).ok_or_else(|| missing("Id", &id))?;
            deed.tell("Bookings Deleted", json!({ "Id": id, "MeetingId": id }));
            deed.tell("Bookings Updated", json!({}));
        }
        "Clear" => {
            deed.room()?.values.clear_shelf("booking");
            deed.tell("Bookings Updated", json!({}));
        }
        "CheckIn" | "CheckOut" | "Extend" | "Edit" | "NotificationSnooze" => {
            deed.room()?.values.kept("booking", &id).ok_or_else(|| missing("Id", &id))?;
            if verb == "CheckIn" {
                deed.tell("Bookings CheckedIn", json!({ "Id": id, "MeetingId": id }));
            }
        }
        _ => return Ok(None),
    }
    Deed::done()
}

fn banner(deed: &mut Deed<'_>, noun: &str, verb: &str) -> Outcome {
    match verb {
        "Set" => {
            let text = deed.body.clone().unwrap_or_default();
            deed.room()?.values.keep("banner", noun, text);
        }
        "Clear" => {
            deed.room()?.values.take("banner", noun);
        }
        "Get" => {
            let text = deed.room()?.values.kept("banner", noun).cloned().unwrap_or_else(|| "".into());
            return Ok(Some(json!({ "BannerText": text })));
        }
        _ => return Ok(None),
    }
    if noun == "SystemUnit SignInBanner" {
        deed.tell("SystemUnit SignInBannerChanged", json!({}));
    }
    Deed::done()
}

/// A list whose entries are added with one argument, and removed by the number they got.
fn numbered(deed: &mut Deed<'_>, entry: &str, argument: &str, verb: &str) -> Outcome {
    let id = deed.text("Id");
    match verb {
        "Add" => {
            let next = shelf(deed, entry)?.iter().filter_map(|(id, _)| id.parse::<u64>().ok()).max().map_or(1, |id| id + 1);
            let value = deed.text(argument);
            deed.room()?.values.keep(entry, &next.to_string(), json!({ argument: value }));
        }
        "List" => {
            let list: Vec<Value> = shelf(deed, entry)?.into_iter().map(|(id, value)| with(&value, "Id", id)).collect();
            return Ok(Some(json!({ entry: list })));
        }
        "Remove" => {
            deed.room()?.values.take(entry, &id).ok_or_else(|| missing("Id", &id))?;
        }
        "Clear" | "RemoveAll" => deed.room()?.values.clear_shelf(entry),
        _ => return Ok(None),
    }
    Deed::done()
}
