//! The status tree of a device, branch by branch.

mod calls;
mod network;
mod room;
mod system;

use serde_json::{Map, Value};

use super::expression::{Expression, merge};
use super::facts::status_products;
use crate::world::World;
use crate::world::device::{Device, Room};

/// What a branch is made from.
struct Scene<'a> {
    world: &'a World,
    device: &'a Device,
    room: &'a Room,
    now_ms: i64,
}

type Branch = fn(&Scene<'_>) -> Value;

/// Every branch that shows something.
const BRANCHES: [(&str, Branch); 11] = [
    ("Audio", room::audio),
    ("Call", calls::calls),
    ("MediaChannels", calls::media_channels),
    ("Network", network::network),
    ("Peripherals", room::peripherals),
    ("RoomAnalytics", room::analytics),
    ("SIP", network::sip),
    ("Standby", room::standby),
    ("SystemUnit", system::system_unit),
    ("Time", system::time),
    ("Webex", system::webex),
];

/// What expressions select of a device's status; empty when nothing of it is there.
pub fn query(world: &World, device: &Device, expressions: &[Expression]) -> Value {
    let mut result = Value::Object(Map::new());
    let Some(room) = &device.room else { return result };
    let scene = Scene { world, device, room, now_ms: world.now_ms() };
    let names: Vec<&str> = BRANCHES.iter().map(|(name, _)| *name).collect();
    for expression in expressions {
        for top in expression.tops(&names) {
            let Some((name, branch)) = BRANCHES.iter().find(|(name, _)| *name == top) else { continue };
            let mut tree = branch(&scene);
            prune(&mut tree, &mut name.to_lowercase(), device.model.code);
            let tree = Value::Object(Map::from_iter([((*name).to_owned(), tree)]));
            if let Some(chosen) = expression.select(&tree) {
                merge(&mut result, chosen);
            }
        }
    }
    result
}

/// Takes out what the facts say the product does not have, and branches that hold nothing.
fn prune(tree: &mut Value, path: &mut String, product: &str) {
    match tree {
        Value::Object(fields) => fields.retain(|key, child| {
            if key == "id" {
                return true;
            }
            let length = path.len();
            path.push('.');
            path.push_str(&key.to_lowercase());
            let stays = match child {
                Value::Object(_) | Value::Array(_) => {
                    prune(child, path, product);
                    !is_empty(child)
                }
                Value::Null => false,
                _ => status_products(path).is_some_and(|products| products.include(product)),
            };
            path.truncate(length);
            stays
        }),
        Value::Array(items) => {
            for item in items.iter_mut() {
                prune(item, path, product);
            }
            items.retain(|item| !is_empty(item));
        }
        _ => {}
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Object(fields) => fields.keys().all(|key| key == "id"),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// `True` or `False`, as the xAPI writes it.
const fn truth(value: bool) -> &'static str {
    if value { "True" } else { "False" }
}

/// `On` or `Off`, as the xAPI writes it.
const fn on_off(value: bool) -> &'static str {
    if value { "On" } else { "Off" }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::super::facts::statuses;
    use super::{BRANCHES, Scene};
    use crate::world::{Size, World};

    fn leaves(tree: &Value, path: &str, found: &mut Vec<String>) {
        match tree {
            Value::Object(fields) => {
                for (key, child) in fields.iter().filter(|(key, _)| *key != "id") {
                    leaves(child, &format!("{path}.{}", key.to_lowercase()), found);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| leaves(item, path, found)),
            _ => found.push(path.to_owned()),
        }
    }

    #[test]
    fn every_status_that_is_shown_is_in_the_facts() {
        let world = World::new(5, Size { people: 20, devices: 40 }, 1_780_000_000_000);
        let known: Vec<String> =
            statuses().iter().map(|s| s.path.iter().map(|p| p.name.to_lowercase()).collect::<Vec<_>>().join(".")).collect();
        for device in world.devices.iter() {
            let Some(room) = &device.room else { continue };
            let scene = Scene { world: &world, device, room, now_ms: world.now_ms() };
            for (name, branch) in BRANCHES {
                let mut found = Vec::new();
                leaves(&branch(&scene), &name.to_lowercase(), &mut found);
                for path in found {
                    assert!(known.contains(&path), "{path}");
                }
            }
        }
    }
}
