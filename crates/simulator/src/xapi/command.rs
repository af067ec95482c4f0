//! Commands: arguments are checked against the facts, then the world is changed.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::facts::{Command, Param, command_forms};
use super::history::Wanted;
use crate::http::Failure;
use crate::ids::Key;
use crate::world::device::Standby;
use crate::world::{LifeError, World, records};

/// Checked arguments by the name of the facts.
struct Arguments(Map<String, Value>);

impl Arguments {
    fn number(&self, name: &str) -> Option<i64> {
        self.0.get(name).and_then(Value::as_i64)
    }

    fn text(&self, name: &str) -> &str {
        self.0.get(name).and_then(Value::as_str).unwrap_or_default()
    }
}

impl From<LifeError> for Failure {
    fn from(error: LifeError) -> Self {
        match error {
            LifeError::NoDevice => Self::not_found("The requested device could not be found."),
            LifeError::Offline => Self::not_found("The device is not reachable: it is offline."),
            LifeError::NotRoomOs => Self::forbidden("The device does not support the xAPI."),
            LifeError::NoCall => Self::bad_request("There is no such call on the device."),
            LifeError::Busy => Self::bad_request("The device cannot carry another call."),
        }
    }
}

/// Runs a command on a device that is online and gives its result.
pub fn execute(world: &mut World, start_ms: i64, device: Key, name: &str, given: &Value) -> Result<Value, Failure> {
    let code = {
        let device = world.devices.find(device).ok_or(LifeError::NoDevice)?;
        if device.room.is_none() {
            return Err(LifeError::NotRoomOs.into());
        }
        device.model.code
    };
    let forms = command_forms(name);
    if forms.is_empty() {
        return Err(Failure::bad_request(format!("'{name}' is not a command of RoomOS.")));
    }
    let Some(form) = forms.iter().find(|form| form.products.include(code)) else {
        return Err(Failure::bad_request(format!("'{name}' is not supported by this product.")));
    };
    let arguments = check(form, given)?;
    world.online_room(device)?;
    act(world, start_ms, device, form, &arguments)
}

fn act(world: &mut World, start_ms: i64, device: Key, form: &Command, arguments: &Arguments) -> Result<Value, Failure> {
    let done = || Ok(json!({}));
    match form.path.as_str() {
        "Audio Volume Set" => {
            let level = arguments.number("Level").unwrap_or_default();
            let room = world.online_room(device)?;
            room.volume = level;
            room.volume_muted = false;
            done()
        }
        "Audio Volume Increase" => step_volume(world, device, arguments.number("Steps").unwrap_or(5)),
        "Audio Volume Decrease" => step_volume(world, device, -arguments.number("Steps").unwrap_or(5)),
        "Audio Volume Mute" => set(world, device, |room| room.volume_muted = true),
        "Audio Volume Unmute" => set(world, device, |room| room.volume_muted = false),
        "Audio Volume ToggleMute" => set(world, device, |room| room.volume_muted = !room.volume_muted),
        "Audio Microphones Mute" => set(world, device, |room| room.microphones_muted = true),
        "Audio Microphones Unmute" => set(world, device, |room| room.microphones_muted = false),
        "Audio Microphones ToggleMute" => set(world, device, |room| room.microphones_muted = !room.microphones_muted),
        "Standby Activate" => {
            if !world.online_room(device)?.calls.is_empty() {
                return Err(Failure::bad_request("The device does not go to standby during a call."));
            }
            set(world, device, |room| room.standby = Standby::Asleep)
        }
        "Standby Deactivate" => set(world, device, |room| room.standby = Standby::Off),
        "Standby Halfwake" => set(world, device, |room| room.standby = Standby::Halfwake),
        "Dial" => {
            let number = arguments.text("Number");
            if number.trim().is_empty() {
                return Err(Failure::bad_request("Number: there is nothing to dial"));
            }
            let with_video = arguments.text("CallType") != "Audio";
            let call_id = world.dial(device, number, Some(arguments.text("DisplayName")), with_video)?;
            Ok(json!({ "CallId": call_id, "ConferenceId": call_id }))
        }
        "Call Disconnect" => {
            let call_id = arguments.number("CallId").filter(|id| *id != 0).and_then(|id| u32::try_from(id).ok());
            world.end_calls(device, call_id)?;
            done()
        }
        "SystemUnit Boot" => {
            world.boot(device)?;
            done()
        }
        "CallHistory Get" => history(world, start_ms, device, arguments),
        other => {
            let message = format!("This simulator does not serve the command '{}'.", other.replace(' ', "."));
            Err(Failure::new(StatusCode::NOT_IMPLEMENTED, message))
        }
    }
}

fn set(world: &mut World, device: Key, change: impl FnOnce(&mut crate::world::device::Room)) -> Result<Value, Failure> {
    change(world.online_room(device)?);
    Ok(json!({}))
}

fn step_volume(world: &mut World, device: Key, by: i64) -> Result<Value, Failure> {
    set(world, device, |room| room.volume = (room.volume + by).clamp(0, 100))
}

fn history(world: &World, start_ms: i64, device: Key, arguments: &Arguments) -> Result<Value, Failure> {
    let device = world.devices.find(device).ok_or(LifeError::NoDevice)?;
    let count = |name: &str, default: usize| arguments.number(name).and_then(|number| usize::try_from(number).ok()).unwrap_or(default);
    let wanted = Wanted {
        is_full: arguments.text("DetailLevel") == "Full",
        limit: count("Limit", 65_534),
        offset: count("Offset", 0),
        filter: arguments.text("Filter").to_owned(),
        search: arguments.text("SearchString").to_owned(),
        id: arguments.number("CallHistoryId").and_then(|id| u32::try_from(id).ok()),
    };
    Ok(wanted.answer(&records(world, start_ms, device)))
}

/// Arguments against the facts: unknown and missing ones, types, listed values, ranges and lengths.
fn check(form: &Command, given: &Value) -> Result<Arguments, Failure> {
    let empty = Map::new();
    let given = match given {
        Value::Null => &empty,
        Value::Object(given) => given,
        _ => return Err(Failure::bad_request("arguments: an object is required")),
    };
    let mut checked = Map::new();
    for (name, value) in given {
        let Some(param) = form.params.iter().find(|param| param.name.eq_ignore_ascii_case(name)) else {
            let known = form.params.iter().map(|param| param.name.as_str()).collect::<Vec<_>>().join(", ");
            let known = if known.is_empty() { "it takes none".to_owned() } else { format!("it takes {known}") };
            return Err(Failure::bad_request(format!("arguments.{name}: '{}' has no such argument; {known}", form.path.replace(' ', "."))));
        };
        checked.insert(param.name.clone(), check_value(param, value)?);
    }
    if let Some(param) = form.params.iter().find(|param| param.required && !checked.contains_key(&param.name)) {
        return Err(Failure::bad_request(format!("arguments.{}: is required", param.name)));
    }
    Ok(Arguments(checked))
}

fn check_value(param: &Param, value: &Value) -> Result<Value, Failure> {
    let (kind, items) = match (param.value.kind.strip_suffix("Array"), value) {
        (Some(kind), Value::Array(items)) => (kind, items.as_slice()),
        (Some(kind), single) => (kind, std::slice::from_ref(single)),
        (None, single) => (param.value.kind.as_str(), std::slice::from_ref(single)),
    };
    let checked: Result<Vec<Value>, Failure> = items.iter().map(|item| check_item(param, kind, item)).collect();
    let mut checked = checked?;
    match (param.value.kind.ends_with("Array"), checked.len()) {
        (false, 1) => Ok(checked.remove(0)),
        _ => Ok(Value::Array(checked)),
    }
}

fn check_item(param: &Param, kind: &str, value: &Value) -> Result<Value, Failure> {
    let name = &param.name;
    let space = &param.value;
    let wrong = |what: String| Failure::bad_request(format!("arguments.{name}: {what}"));
    let bound = |text: &Option<String>| text.as_deref().and_then(|text| text.parse::<i64>().ok());
    match kind {
        "Integer" => {
            let number = value.as_i64().or_else(|| value.as_str().and_then(|text| text.parse().ok()));
            let number = number.ok_or_else(|| wrong(format!("a whole number is required, not {value}")))?;
            let (min, max) = (bound(&space.min).unwrap_or(i64::MIN), bound(&space.max).unwrap_or(i64::MAX));
            if (min..=max).contains(&number) { Ok(number.into()) } else { Err(wrong(format!("{number} is out of range {min}..{max}"))) }
        }
        "Literal" => {
            let text = match value {
                Value::String(text) => text.clone(),
                Value::Bool(flag) => (if *flag { "True" } else { "False" }).to_owned(),
                other => return Err(wrong(format!("one of {} is required, not {other}", space.values.join(", ")))),
            };
            let known = space.values.iter().find(|known| known.eq_ignore_ascii_case(&text));
            known
                .map(|known| Value::from(known.as_str()))
                .ok_or_else(|| wrong(format!("'{text}' is not one of {}", space.values.join(", "))))
        }
        _ => {
            let text = value.as_str().ok_or_else(|| wrong(format!("a text is required, not {value}")))?;
            let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
            let (min, max) = (bound(&space.min_length).unwrap_or(0), bound(&space.max_length).unwrap_or(i64::MAX));
            if (min..=max).contains(&length) {
                Ok(value.clone())
            } else {
                Err(wrong(format!("a text of {length} characters is out of range {min}..{max}")))
            }
        }
    }
}
