//! `/deviceConfigurations`.

use http::StatusCode;
use serde_json::{Map, Value, json};

use super::Route;
use crate::http::{Call, Failure, Reply, missing};
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;
use crate::world::device::{Device, Owner};
use crate::xapi::configuration::{self, KeyFilter};

/// What this file serves.
pub const ROUTES: &[Route] = &[("list-device-configurations-for-device", list), ("update-device-configurations", update)];

/// The device of the query, if the caller may read its configurations.
fn find<'a>(call: &Call<'_>, world: &'a World) -> Result<(Key, &'a Device), Failure> {
    let text = call.query.find("deviceId").ok_or_else(|| Failure::bad_request("deviceId: is required"))?;
    let key = WebexId::parse_kind(text, Kind::Device)
        .ok_or_else(|| Failure::bad_request(format!("deviceId: '{text}' is not the id of a device")))?;
    let device = world.devices.find(key).ok_or_else(|| missing(Kind::Device))?;
    let is_own = call.token.as_ref().is_some_and(|token| device.owner == Owner::Person(token.holder));
    if call.is_admin() || is_own { Ok((key, device)) } else { Err(missing(Kind::Device)) }
}

fn answer(call: &Call<'_>, key: Key, items: &Map<String, Value>) -> Value {
    let id = call.query.find("deviceId").map_or_else(|| WebexId::new(Kind::Device, key).to_string(), str::to_owned);
    json!({ "deviceId": id, "items": items })
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let filter = call.query.find("key").map(KeyFilter::parse).transpose().map_err(Failure::bad_request)?;
    let world = call.cloud.world();
    let (key, device) = find(call, &world)?;
    let keys = configuration::keys(device.model.code, filter.as_ref());
    let items: Map<String, Value> =
        keys.into_iter().map(|key| (key.name.clone(), configuration::show(device, &key, call.is_admin()))).collect();
    Ok(Reply::json(&answer(call, key, &items)))
}

/// Answers with the configurations that were changed.
fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let patch = call.json()?;
    let mut world = call.cloud.world_mut();
    let (key, device) = find(call, &world)?;
    if !call.is_admin() {
        return Err(Failure::forbidden("Only an administrator can change configurations."));
    }
    let changes = configuration::read_patch(device.model.code, patch).map_err(Failure::bad_request)?;
    let device = world.devices.find_mut(key).ok_or_else(|| missing(Kind::Device))?;
    let room = device.room.as_mut().ok_or_else(|| Failure::bad_request("The device has no configurations."))?;
    for (key, value) in &changes {
        room.values.configure(&key.name, value.clone());
    }
    let device = world.devices.find(key).ok_or_else(|| missing(Kind::Device))?;
    let items: Map<String, Value> = changes.iter().map(|(key, _)| (key.name.clone(), configuration::show(device, key, true))).collect();
    Ok(Reply::with_status(StatusCode::CREATED, &answer(call, key, &items)))
}
