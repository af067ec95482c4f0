//! The status tree of a device, branch by branch.

mod calls;
mod defaults;
mod network;
mod room;
mod system;
mod tree;

use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::expression::{Expression, merge};
use super::facts::{Role, Status, status_products, statuses};
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
const BRANCHES: [(&str, Branch); 12] = [
    ("Audio", room::audio),
    ("Call", calls::calls),
    ("Conference", calls::conference),
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

/// What expressions select of a device's status, as far as a role may read it; empty when nothing of it is there.
pub fn query(world: &World, device: &Device, role: Role, expressions: &[Expression]) -> Value {
    let mut result = Value::Object(Map::new());
    let Some(room) = &device.room else { return result };
    let scene = Scene { world, device, room, now_ms: world.now_ms() };
    for (top, of_top) in tops() {
        let wanted: Vec<&Expression> = expressions.iter().filter(|expression| expression.leads_into(top)).collect();
        if wanted.is_empty() {
            continue;
        }
        let mut tree = grown(&scene, top, of_top, &wanted);
        tree::hide(&mut tree, role);
        for expression in wanted {
            if let Some(chosen) = expression.select(&tree) {
                merge(&mut result, chosen);
            }
        }
    }
    result
}

/// One top-level branch of the tree, with everything the expressions ask for in it.
fn grown(scene: &Scene<'_>, top: &str, of_top: &[&Status], wanted: &[&Expression]) -> Value {
    let mut tree = Map::new();
    if let Some((name, branch)) = BRANCHES.iter().find(|(name, _)| *name == top) {
        let mut made = branch(scene);
        prune(&mut made, &mut name.to_lowercase(), scene.device.model.code);
        if !is_empty(&made) {
            tree.insert(top.to_owned(), made);
        }
    }
    let mut tree = Value::Object(tree);
    tree::fill(&mut tree, scene, of_top, wanted);
    tree::overlay(&mut tree, scene, top);
    tree
}

/// The names statuses begin with, and the statuses of each.
fn tops() -> &'static [(&'static str, Vec<&'static Status>)] {
    static TOPS: LazyLock<Vec<(&str, Vec<&Status>)>> = LazyLock::new(|| {
        let mut tops: Vec<(&str, Vec<&Status>)> = Vec::new();
        for status in statuses() {
            let top = status.path[0].name;
            match tops.iter_mut().find(|(known, _)| *known == top) {
                Some((_, list)) => list.push(status),
                None => tops.push((top, vec![status])),
            }
        }
        tops
    });
    &TOPS
}

/// Whether anything at or below a path touches people's privacy.
pub fn touches_privacy(path: &str) -> bool {
    Expression::parse(path).is_ok_and(|expression| statuses().iter().any(|status| status.privacy && expression.fits(status.path)))
}

/// A status of a product by its dotted path with numbers, and the path in the spelling of the facts.
pub fn find_status(path: &str, code: &str) -> Option<(String, &'static Status)> {
    let parts: Vec<(&str, Option<u16>)> = path
        .split('.')
        .map(|part| match part.strip_suffix(']').and_then(|part| part.split_once('[')) {
            Some((name, number)) => number.parse().ok().map(|number| (name, Some(number))),
            None => Some((part, None)),
        })
        .collect::<Option<_>>()?;
    let fits = |status: &&Status| {
        status.path.len() == parts.len()
            && status.products.include(code)
            && status.path.iter().zip(&parts).all(|(segment, (name, number))| {
                segment.name.eq_ignore_ascii_case(name) && segment.range.is_some() == number.is_some() && *number != Some(0)
            })
    };
    let status = statuses().iter().find(fits)?;
    let spelt = status.path.iter().zip(&parts).map(|(segment, (_, number))| match number {
        Some(number) => format!("{}[{number}]", segment.name),
        None => segment.name.to_owned(),
    });
    Some((spelt.collect::<Vec<_>>().join("."), status))
}

/// Whether a status must show a value now: what it speaks of is there.
#[cfg(test)]
pub fn defaults_of(world: &World, device: &Device, status: &Status) -> bool {
    let Some(room) = &device.room else { return false };
    let scene = Scene { world, device, room, now_ms: world.now_ms() };
    !defaults::is_absent(&scene, &super::facts::plain(status.path)) && tree::is_there(&scene, status.path)
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

    use super::super::facts::{plain, statuses};
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
        let known: Vec<String> = statuses().iter().map(|s| plain(s.path).to_lowercase()).collect();
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
