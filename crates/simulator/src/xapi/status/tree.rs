//! Fills a tree of statuses: defaults where it has nothing, and what was set over what it has.

use serde_json::{Map, Value, json};

use super::{Scene, defaults};
use crate::xapi::expression::Expression;
use crate::xapi::facts::{Role, Segment, Status, plain, statuses};

/// Branches whose items are calls: what was set of one goes with it.
const OF_CALLS: [&str; 4] = ["Call[", "Conference.Call[", "ICE.Call[", "MediaChannels.Call["];

/// Adds a default wherever a status of the product that is asked for has no value.
pub fn fill(tree: &mut Value, scene: &Scene<'_>, statuses: &[&Status], wanted: &[&Expression]) {
    let code = scene.device.model.code;
    let is_wanted = |status: &Status| wanted.iter().any(|expression| expression.fits(status.path));
    for status in statuses.iter().copied().filter(|status| is_wanted(status) && status.products.include(code)) {
        let path = plain(status.path);
        if !defaults::is_absent(scene, &path) && is_there(scene, status.path) {
            grow(tree, scene, status, &path, 0, &mut Vec::new());
        }
    }
}

/// Whether every numbered branch on the way has an item.
pub fn is_there(scene: &Scene<'_>, path: &[Segment]) -> bool {
    (0..path.len()).all(|at| path[at].range.is_none() || !defaults::numbers(scene, &plain(&path[..=at])).is_empty())
}

fn grow(node: &mut Value, scene: &Scene<'_>, status: &Status, path: &str, at: usize, ids: &mut Vec<u64>) {
    let Some(segment) = status.path.get(at) else { return };
    let Value::Object(fields) = node else { return };
    let is_last = at + 1 == status.path.len();
    if segment.range.is_none() {
        if is_last {
            fields.entry(segment.name).or_insert_with(|| defaults::value(scene, status, path, ids));
        } else {
            grow(fields.entry(segment.name).or_insert_with(|| json!({})), scene, status, path, at + 1, ids);
        }
        return;
    }
    let numbers = || defaults::numbers(scene, &plain(&status.path[..=at]));
    let list = fields.entry(segment.name).or_insert_with(|| numbers().into_iter().map(|id| json!({ "id": id })).collect());
    let Value::Array(items) = list else { return };
    for item in items {
        let id = item.get("id").and_then(Value::as_u64).unwrap_or(0);
        ids.push(id);
        if is_last {
            if item.get("Value").is_none() {
                *item = defaults::item(id, &defaults::value(scene, status, path, ids));
            }
        } else {
            grow(item, scene, status, path, at + 1, ids);
        }
        ids.pop();
    }
}

/// Writes what was set on the device over the tree.
pub fn overlay(tree: &mut Value, scene: &Scene<'_>, top: &str) {
    let is_below = |path: &str| path.strip_prefix(top).is_some_and(|rest| rest.starts_with(['.', '[']));
    // A configuration whose status has the same name shows through it; `Auto` and an empty text leave it to the device.
    for (path, value) in
        scene.room.values.configurations().filter(|(path, value)| is_below(path) && *value != "" && !path.starts_with("Network"))
    {
        if let Some((path, status)) = super::find_status(path, scene.device.model.code)
            && let Ok(value) = status.space.check(value)
        {
            put(tree, &path, &value, false);
        }
    }
    for (path, value) in scene.room.values.statuses() {
        if is_below(path) {
            let may_add = !OF_CALLS.iter().any(|branch| path.starts_with(branch));
            put(tree, path, value, may_add);
        }
    }
}

fn put(tree: &mut Value, path: &str, value: &Value, may_add: bool) {
    let mut node = tree;
    let mut parts = path.split('.').peekable();
    while let Some(part) = parts.next() {
        let is_last = parts.peek().is_none();
        let (name, id) = match part.strip_suffix(']').and_then(|part| part.split_once('[')) {
            Some((name, number)) => (name, number.parse::<u64>().ok()),
            None => (part, None),
        };
        let Value::Object(fields) = node else { return };
        let Some(id) = id else {
            if is_last {
                fields.insert(name.to_owned(), value.clone());
                return;
            }
            node = fields.entry(name).or_insert_with(|| Value::Object(Map::new()));
            continue;
        };
        let Value::Array(items) = fields.entry(name).or_insert_with(|| json!([])) else { return };
        let at = match items.iter().position(|item| item.get("id").and_then(Value::as_u64) == Some(id)) {
            Some(at) => at,
            None if may_add => {
                items.push(json!({ "id": id }));
                items.len() - 1
            }
            None => return,
        };
        if is_last {
            items[at] = defaults::item(id, value);
            return;
        }
        node = &mut items[at];
    }
}

/// Takes out what a role may not read.
pub fn hide(tree: &mut Value, role: Role) {
    if role == Role::Admin {
        return;
    }
    for status in statuses().iter().filter(|status| !role.is_in(status.roles)) {
        remove(tree, status.path);
    }
}

fn remove(node: &mut Value, path: &[Segment]) {
    let (Some((first, rest)), Value::Object(fields)) = (path.split_first(), node) else { return };
    if rest.is_empty() {
        fields.remove(first.name);
        return;
    }
    match fields.get_mut(first.name) {
        Some(Value::Array(items)) => items.iter_mut().for_each(|item| remove(item, rest)),
        Some(child) => remove(child, rest),
        None => {}
    }
}
