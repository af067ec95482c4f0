//! Changes of RFC 7644, 3.5.2, on the JSON of a thing.

use serde_json::{Map, Value};

use super::filter::Filter;
use crate::http::Failure;

/// Does the operations of a `PATCH` in their order.
pub fn apply(thing: &mut Map<String, Value>, body: &Value) -> Result<(), Failure> {
    let operations = body["Operations"].as_array().or_else(|| body["operations"].as_array());
    let operations = operations.ok_or_else(|| Failure::bad_request("Operations: a list of operations is required"))?;
    for one in operations {
        let op = one["op"].as_str().unwrap_or_default().to_ascii_lowercase();
        if !["add", "replace", "remove"].contains(&op.as_str()) {
            return Err(Failure::bad_request(format!("op: '{op}' is not add, replace or remove")));
        }
        let value = one.get("value").cloned().unwrap_or_default();
        match one["path"].as_str().filter(|path| !path.is_empty()) {
            Some(path) => change(thing, path, &op, value)?,
            None if op == "remove" => return Err(Failure::bad_request("path: is required to remove something")),
            None => {
                let Value::Object(fields) = value else {
                    return Err(Failure::bad_request("value: must be an object when there is no path"));
                };
                for (name, value) in fields {
                    change(thing, &name, &op, value)?;
                }
            }
        }
    }
    Ok(())
}

/// The name as the thing already writes it.
fn known(thing: &Map<String, Value>, name: &str) -> String {
    thing.keys().find(|own| own.eq_ignore_ascii_case(name)).cloned().unwrap_or_else(|| name.to_owned())
}

fn change(thing: &mut Map<String, Value>, path: &str, op: &str, value: Value) -> Result<(), Failure> {
    // The name of an extension has dots and colons of its own.
    if path.to_ascii_lowercase().starts_with("urn:") {
        let is_whole = path.rsplit(':').next().is_some_and(|last| last.eq_ignore_ascii_case("user") || last.eq_ignore_ascii_case("group"));
        let (name, rest) = if is_whole { (path, "") } else { path.rsplit_once(':').unwrap_or((path, "")) };
        let name = known(thing, name);
        if !rest.is_empty() {
            let inner = thing.entry(name).or_insert_with(|| Value::Object(Map::new()));
            let inner = inner.as_object_mut().ok_or_else(|| Failure::bad_request(format!("path: '{path}' leads nowhere")))?;
            return change(inner, rest, op, value);
        }
        put(thing, &name, op, value);
        return Ok(());
    }
    if let Some((name, rest)) = path.split_once('[') {
        let (text, after) = rest.split_once(']').ok_or_else(|| Failure::bad_request(format!("path: ']' is missing in '{path}'")))?;
        let filter = Filter::parse(text).map_err(|why| Failure::bad_request(format!("path: {why}")))?;
        return entries(thing, &known(thing, name), &filter, after.trim_start_matches('.'), op, value);
    }
    match path.split_once('.') {
        None => {
            put(thing, &known(thing, path), op, value);
            Ok(())
        }
        Some((name, rest)) => {
            let inner = thing.entry(known(thing, name)).or_insert_with(|| Value::Object(Map::new()));
            let inner = inner.as_object_mut().ok_or_else(|| Failure::bad_request(format!("path: '{path}' leads nowhere")))?;
            change(inner, rest, op, value)
        }
    }
}

fn put(thing: &mut Map<String, Value>, name: &str, op: &str, value: Value) {
    match (op, thing.get_mut(name), value) {
        // Some clients name what is to be removed from a list in the value.
        ("remove", Some(Value::Array(old)), Value::Array(gone)) if !gone.is_empty() => {
            old.retain(|one| !gone.iter().any(|other| other == one || (!other["value"].is_null() && other["value"] == one["value"])));
        }
        ("remove", ..) => {
            thing.remove(name);
        }
        ("add", Some(Value::Array(old)), Value::Array(new)) => {
            for one in new {
                old.retain(|other| one["value"].is_null() || other["value"] != one["value"]);
                old.push(one);
            }
        }
        (_, Some(Value::Object(old)), Value::Object(new)) => old.extend(new),
        (_, _, value) => {
            thing.insert(name.to_owned(), value);
        }
    }
}

fn entries(thing: &mut Map<String, Value>, name: &str, filter: &Filter, part: &str, op: &str, value: Value) -> Result<(), Failure> {
    let list = thing.entry(name.to_owned()).or_insert_with(|| Value::Array(Vec::new()));
    let list = list.as_array_mut().ok_or_else(|| Failure::bad_request(format!("path: '{name}' is not a list")))?;
    if op == "remove" && part.is_empty() {
        list.retain(|one| !filter.admits(one));
        return Ok(());
    }
    let mut is_found = false;
    for one in list.iter_mut().filter(|one| filter.admits(one)) {
        is_found = true;
        let Some(map) = one.as_object_mut() else { continue };
        if part.is_empty() {
            if let Value::Object(new) = &value {
                map.extend(new.clone());
            }
        } else {
            change(map, part, op, value.clone())?;
        }
    }
    if is_found || op == "remove" {
        return Ok(());
    }
    // Nothing fits: an entry that would is made, as Webex does with `emails[type eq "home"].value`.
    let mut map = Map::new();
    if let Filter::Compare(key, operator, wanted) = filter
        && operator == "eq"
    {
        map.insert(key.clone(), wanted.clone());
    }
    match value {
        Value::Object(new) if part.is_empty() => map.extend(new),
        value => {
            map.insert(if part.is_empty() { "value" } else { part }.to_owned(), value);
        }
    }
    list.push(Value::Object(map));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::apply;
    use serde_json::json;

    #[test]
    fn operations_change_what_their_paths_name() {
        let mut user = json!({
            "displayName": "Babs", "name": { "givenName": "Barbara" }, "emails": [{ "type": "work", "value": "a@b.c" }],
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "department": "Tours" }
        });
        let body = json!({ "Operations": [
            { "op": "Replace", "path": "displayname", "value": "Barbara" },
            { "op": "add", "path": "name.familyName", "value": "Jensen" },
            { "op": "replace", "path": "emails[type eq \"work\"].value", "value": "x@y.z" },
            { "op": "add", "path": "emails[type eq \"home\"].value", "value": "h@y.z" },
            { "op": "replace", "path": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department", "value": "Sales" },
            { "op": "add", "value": { "title": "Guide" } },
            { "op": "remove", "path": "name.givenName" }
        ] });
        apply(user.as_object_mut().unwrap(), &body).unwrap();
        let expected = json!({
            "displayName": "Barbara", "name": { "familyName": "Jensen" }, "title": "Guide",
            "emails": [{ "type": "work", "value": "x@y.z" }, { "type": "home", "value": "h@y.z" }],
            "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": { "department": "Sales" }
        });
        assert_eq!(user, expected);
        assert!(apply(user.as_object_mut().unwrap(), &json!({ "Operations": [{ "op": "move" }] })).is_err());
        assert!(apply(user.as_object_mut().unwrap(), &json!({ "Operations": [{ "op": "remove" }] })).is_err());
    }
}
