//! Looks at the world as it lives on, and tells integrations what changed.
//!
//! Statuses that change by themselves every second (uptime, counters of media) are told together with the next change of another kind:
//! Webex does not offer them for subscription at all.

use std::collections::BTreeMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash, Hasher};

use serde_json::{Map, Value, json};

use super::manifest::{Wish, covers};
use super::{Installed, notice};
use crate::cloud::Cloud;
use crate::ids::Key;
use crate::world::World;
use crate::world::device::{Device, Owner};
use crate::world::happenings::Happening;
use crate::xapi::expression::Expression;
use crate::xapi::facts::Role;
use crate::xapi::status;

/// How often sensors read anew, as the statuses of the room do.
const SENSORS_MS: i64 = 300_000;

/// Tells every integration what changed since the last look.
pub fn observe(cloud: &Cloud, world: &mut World) {
    world.finish_personalisations();
    let now_ms = world.now_ms();
    let happenings = world.happenings.collect(now_ms);
    let integrations = &cloud.integrations;
    let mut state = integrations.state();
    for at in 0..state.installed.len() {
        let Some(installed) = state.installed.get_mut(at).filter(|installed| installed.is_heard()) else { continue };
        let mut messages = events(installed, world, &happenings);
        messages.extend(changes(installed, world));
        integrations.deliver(&mut state, at, &messages);
    }
}

/// Personal devices tell integrations nothing.
fn is_open(installed: &Installed, device: &Device) -> bool {
    matches!(device.owner, Owner::Workspace(_)) && installed.access().may_reach(device.location)
}

fn events(installed: &Installed, world: &World, happenings: &[Happening]) -> Vec<Value> {
    let wanted = &installed.manifest.xapi_access.events;
    let mut by_device: Vec<(Key, Vec<Value>)> = Vec::new();
    for happening in happenings {
        let is_wanted = wanted.iter().any(|wish| covers(&wish.path, &happening.path));
        if !is_wanted || is_stale(world, happening) {
            continue;
        }
        let event = json!({ "key": happening.path, "value": happening.value, "timestamp": crate::clock::iso(happening.at_ms) });
        match by_device.iter_mut().find(|(device, _)| *device == happening.device) {
            Some((_, list)) => list.push(event),
            None => by_device.push((happening.device, vec![event])),
        }
    }
    let devices = by_device.into_iter().filter_map(|(key, list)| Some((world.devices.find(key)?, list)));
    devices
        .filter(|(device, _)| is_open(installed, device))
        .map(|(device, list)| notice::events(installed, device, list, world.now_ms()))
        .collect()
}

/// A call that ended before it was answered did not succeed.
fn is_stale(world: &World, happening: &Happening) -> bool {
    if happening.path != "CallSuccessful" {
        return false;
    }
    let room = world.devices.find(happening.device).and_then(|device| device.room.as_deref());
    let id = happening.value["CallId"].as_u64().and_then(|id| u32::try_from(id).ok());
    room.is_none_or(|room| id.is_none_or(|id| room.call(id).is_none()))
}

fn changes(installed: &mut Installed, world: &World) -> Vec<Value> {
    let wishes = &installed.manifest.xapi_access.status;
    if wishes.is_empty() {
        return Vec::new();
    }
    let expressions = expressions(wishes);
    let mut seen = std::mem::take(&mut installed.seen);
    let is_first_look = seen.is_empty();
    let mut messages = Vec::new();
    for device in world.devices.iter().filter(|device| device.room.is_some() && device.is_online()) {
        if !is_open(installed, device) {
            continue;
        }
        let mark = mark(device, world.now_ms());
        let before = seen.entry(device.key).or_default();
        if before.mark == mark {
            continue;
        }
        let values = flat(&status::query(world, device, Role::Admin, &expressions));
        let (updated, removed) = difference(&before.values, &values);
        let is_new = before.mark == 0;
        before.mark = mark;
        before.values = values;
        // The first look only learns how things are.
        let is_quiet = is_first_look || is_new || (updated.is_empty() && removed.is_empty());
        if !is_quiet {
            messages.push(notice::status(installed, device, &updated, &removed, world.now_ms()));
        }
    }
    installed.seen = seen;
    messages
}

fn expressions(wishes: &[Wish]) -> Vec<Expression> {
    wishes.iter().filter_map(|wish| Expression::parse(wish.path.trim_end_matches(".*")).ok()).collect()
}

/// Never 0; differs when a status may differ.
fn mark(device: &Device, now_ms: i64) -> u64 {
    let mut hasher = DefaultHasher::new();
    if let Some(room) = &device.room {
        (room.volume, room.volume_muted, room.microphones_muted, room.standby.as_str(), room.booted_ms, room.values.revision())
            .hash(&mut hasher);
        room.peripherals.len().hash(&mut hasher);
        for call in &room.calls {
            (call.id, call.status(now_ms)).hash(&mut hasher);
        }
    }
    (device.outages, now_ms / SENSORS_MS).hash(&mut hasher);
    hasher.finish().max(1)
}

fn difference(before: &BTreeMap<String, Value>, after: &BTreeMap<String, Value>) -> (Map<String, Value>, Vec<String>) {
    let updated = after.iter().filter(|(path, value)| before.get(*path) != Some(value)).map(|(path, value)| (path.clone(), value.clone()));
    let removed = before.keys().filter(|path| !after.contains_key(*path)).cloned();
    (updated.collect(), removed.collect())
}

/// A tree of statuses as paths: `Peripherals.ConnectedDevice[1001].Status`.
fn flat(tree: &Value) -> BTreeMap<String, Value> {
    fn walk(node: &Value, path: &str, found: &mut BTreeMap<String, Value>) {
        match node {
            Value::Object(fields) => {
                for (name, child) in fields.iter().filter(|(name, _)| *name != "id") {
                    let below = if path.is_empty() { name.clone() } else { format!("{path}.{name}") };
                    walk(child, &below, found);
                }
            }
            Value::Array(items) => {
                for item in items {
                    walk(item, &format!("{path}[{}]", item["id"]), found);
                }
            }
            value => {
                found.insert(path.to_owned(), value.clone());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(tree, "", &mut found);
    found
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{difference, flat};

    #[test]
    fn trees_become_paths_and_differences_name_what_went() {
        let before = flat(&json!({ "Audio": { "Volume": 50 }, "Call": [{ "id": 4, "Status": "Connected" }] }));
        let after = flat(&json!({ "Audio": { "Volume": 60 } }));
        let (updated, removed) = difference(&before, &after);
        assert_eq!(json!(updated), json!({ "Audio.Volume": 60 }));
        assert_eq!(removed, ["Call[4].Status"]);
    }
}
