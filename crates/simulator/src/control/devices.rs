//! Devices in `POST /_sim/world`: statuses that are held, events that are raised, codes that are typed in, desks that are taken.

use serde::Deserialize;
use serde_json::{Value, json};

use super::decode;
use crate::cloud::Cloud;
use crate::http::{Failure, Reply, missing};
use crate::ids::{Key, Kind, WebexId};
use crate::integrations;
use crate::world::LifeError;
use crate::world::device::{Room, Standby};
use crate::world::happenings::Happening;
use crate::xapi::facts::find_event;
use crate::xapi::status::find_status;

#[derive(Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", rename_all_fields = "camelCase", deny_unknown_fields)]
enum Action {
    SetStatus { device_id: String, path: String, value: Value },
    RaiseEvent { device_id: String, path: String, value: Option<Value> },
    RedeemCode { code: String, product: Option<String> },
    HotDesk { workspace_id: String, person_id: String, hours: Option<f64> },
}

const ACTIONS: [&str; 4] = ["set_status", "raise_event", "redeem_code", "hot_desk"];

/// Does what concerns devices; `None` passes on.
pub fn act(cloud: &Cloud, body: &[u8]) -> Result<Option<Reply>, Failure> {
    let document: Value = decode(body)?;
    let is_mine = document.get("action").and_then(Value::as_str).is_some_and(|action| ACTIONS.contains(&action));
    if !is_mine {
        return Ok(None);
    }
    let reply = match decode(body)? {
        Action::SetStatus { device_id, path, value } => set_status(cloud, key(&device_id, Kind::Device)?, &path, &value)?,
        Action::RaiseEvent { device_id, path, value } => raise_event(cloud, key(&device_id, Kind::Device)?, &path, value)?,
        Action::RedeemCode { code, product } => {
            let device = cloud.world_mut().redeem_code(&code, product.as_deref()).map_err(Failure::bad_request)?;
            Reply::json(&json!({ "deviceId": WebexId::new(Kind::Device, device) }))
        }
        Action::HotDesk { workspace_id, person_id, hours } => {
            let (workspace, person) = (key(&workspace_id, Kind::Place)?, key(&person_id, Kind::People)?);
            #[expect(clippy::cast_possible_truncation, reason = "a session lasts hours")]
            let length_ms = (hours.unwrap_or(8.0).clamp(0.1, 24.0) * 3_600_000.0) as i64;
            let session = cloud.world_mut().hot_desk(workspace, person, length_ms).map_err(Failure::bad_request)?;
            Reply::json(&json!({ "sessionId": uuid::Uuid::from_u128(session.0).to_string() }))
        }
    };
    integrations::observe(cloud, &mut cloud.world_mut());
    Ok(Some(reply))
}

fn key(text: &str, kind: Kind) -> Result<Key, Failure> {
    WebexId::parse_kind(text, kind).ok_or_else(|| Failure::bad_request(format!("'{text}' is not an id of this kind")))
}

fn set_status(cloud: &Cloud, device: Key, path: &str, value: &Value) -> Result<Reply, Failure> {
    let mut world = cloud.world_mut();
    let device = world.devices.find_mut(device).ok_or_else(|| missing(Kind::Device))?;
    let code = device.model.code;
    let room = device.room.as_mut().ok_or(LifeError::NotRoomOs)?;
    let found = find_status(path, code);
    let (path, status) = found
        .ok_or_else(|| Failure::bad_request(format!("path: '{path}' is no status of this product, with numbers where it has them")))?;
    if value.is_null() {
        room.values.forget_status(&path);
        return Ok(Reply::no_content());
    }
    let value = status.space.check(value).map_err(|wrong| Failure::bad_request(format!("value: {wrong}")))?;
    if !feel(room, &path, &value) {
        room.values.set_status(&path, value);
    }
    Ok(Reply::no_content())
}

/// What the device itself keeps is changed there, so that commands go on from it.
fn feel(room: &mut Room, path: &str, value: &Value) -> bool {
    let is_on = value == "On";
    match (path, value.as_i64(), value.as_str()) {
        ("Audio.Volume" | "Audio.VolumeInternal", Some(level), _) => room.volume = level.clamp(0, 100),
        ("Audio.VolumeMute", ..) => room.volume_muted = is_on,
        ("Audio.Microphones.Mute", ..) => room.microphones_muted = is_on,
        ("Standby.State", _, Some("Off")) => room.standby = Standby::Off,
        ("Standby.State", _, Some("Standby")) => room.standby = Standby::Asleep,
        ("Standby.State", _, Some("Halfwake")) => room.standby = Standby::Halfwake,
        _ => return false,
    }
    room.values.forget_status(path);
    true
}

fn raise_event(cloud: &Cloud, device: Key, path: &str, value: Option<Value>) -> Result<Reply, Failure> {
    let mut world = cloud.world_mut();
    let at_ms = world.now_ms();
    world.online_room(device)?;
    let code = world.devices.find(device).map_or("", |device| device.model.code);
    let event = find_event(path).filter(|event| event.products.include(code));
    let event = event.ok_or_else(|| Failure::bad_request(format!("path: '{path}' is no event of this product")))?;
    let value = value.unwrap_or_else(|| json!({}));
    let fields = value.as_object().ok_or_else(|| Failure::bad_request("value: an object is required"))?;
    let is_known = |name: &str| event.fields.iter().any(|(field, _)| field.split('/').next() == Some(name));
    if let Some(name) = fields.keys().find(|name| !is_known(name)) {
        return Err(Failure::bad_request(format!("value.{name}: '{path}' has no such field")));
    }
    world.happenings.add(Happening { device, at_ms, path: event.path.replace(' ', "."), value });
    Ok(Reply::no_content())
}
