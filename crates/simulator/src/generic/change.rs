//! Changes to what is kept: fields replaced, merged, or patched as JSON Patch (RFC 6902) or SCIM (RFC 7644 §3.5.2).

use serde_json::{Map, Value};

use super::store::Fields;
use crate::http::Failure;

/// Sets the fields that are sent; null takes one away.
pub(super) fn replace(fields: &mut Fields, sent: Fields) {
    for (name, value) in sent {
        if value.is_null() {
            fields.remove(&name);
        } else {
            fields.insert(name, value);
        }
    }
}

/// Changes what is sent at any depth, or applies the patch that was sent.
pub(super) fn merge(fields: &mut Fields, mut sent: Fields) -> Result<(), Failure> {
    if let Some(Value::Array(steps)) = sent.get("items").filter(|steps| is_json_patch(steps)) {
        return steps.iter().try_for_each(|step| json_patch(fields, step));
    }
    if let Some(Value::Array(steps)) = sent.remove("Operations") {
        return steps.iter().try_for_each(|step| scim_patch(fields, step));
    }
    deep(fields, sent);
    Ok(())
}

fn is_json_patch(steps: &Value) -> bool {
    steps
        .as_array()
        .is_some_and(|steps| !steps.is_empty() && steps.iter().all(|step| step.get("op").is_some() && step.get("path").is_some()))
}

fn deep(fields: &mut Fields, sent: Map<String, Value>) {
    for (name, value) in sent {
        match (fields.get_mut(&name), value) {
            (_, Value::Null) => {
                fields.remove(&name);
            }
            (Some(Value::Object(old)), Value::Object(new)) => deep(old, new),
            (_, value) => {
                fields.insert(name, value);
            }
        }
    }
}

fn json_patch(fields: &mut Fields, step: &Value) -> Result<(), Failure> {
    let text = |name: &str| step.get(name).and_then(Value::as_str).unwrap_or_default();
    let path: Vec<String> =
        text("path").split('/').skip(1).map(|part| part.replace("~1", "/").replace("~0", "~")).filter(|part| !part.is_empty()).collect();
    match text("op") {
        "add" | "replace" => set(fields, &path, step.get("value").cloned().unwrap_or(Value::Null)),
        "remove" => set(fields, &path, Value::Null),
        other => Err(Failure::bad_request(format!("op: '{other}' is not one of add, replace, remove"))),
    }
}

fn scim_patch(fields: &mut Fields, step: &Value) -> Result<(), Failure> {
    let text = |name: &str| step.get(name).and_then(Value::as_str).unwrap_or_default();
    let (path, value) = (text("path"), step.get("value").cloned().unwrap_or(Value::Null));
    if path.contains('[') {
        return Err(Failure::bad_request(format!("path: '{path}' is not understood; name an attribute without a filter")));
    }
    // An extension's name holds dots and colons of its own.
    let path: Vec<String> = match path {
        "" => Vec::new(),
        urn if urn.starts_with("urn:") => vec![urn.to_owned()],
        plain => plain.split('.').map(str::to_owned).collect(),
    };
    match (text("op").to_ascii_lowercase().as_str(), value) {
        ("add" | "replace", Value::Object(sent)) if path.is_empty() => {
            deep(fields, sent);
            Ok(())
        }
        ("add", Value::Array(more)) if path.len() == 1 && fields.get(&path[0]).is_some_and(Value::is_array) => {
            if let Some(Value::Array(list)) = fields.get_mut(&path[0]) {
                list.extend(more);
            }
            Ok(())
        }
        ("add" | "replace", value) => set(fields, &path, value),
        ("remove", _) => set(fields, &path, Value::Null),
        (other, _) => Err(Failure::bad_request(format!("op: '{other}' is not one of add, replace, remove"))),
    }
}

/// Sets the value at a path; null takes it away.
fn set(fields: &mut Fields, path: &[String], value: Value) -> Result<(), Failure> {
    let Some((last, above)) = path.split_last() else { return Err(Failure::bad_request("path: a field must be named")) };
    let mut map = fields;
    for part in above {
        let next = map.entry(part.as_str()).or_insert_with(|| Value::Object(Map::new()));
        map = next.as_object_mut().ok_or_else(|| Failure::bad_request(format!("path: '{part}' is no object")))?;
    }
    if value.is_null() {
        map.remove(last);
    } else {
        map.insert(last.clone(), value);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::merge;

    fn merged(start: Value, sent: Value) -> Value {
        let (Value::Object(mut fields), Value::Object(sent)) = (start, sent) else { panic!("objects") };
        merge(&mut fields, sent).unwrap();
        Value::Object(fields)
    }

    #[test]
    fn json_patch_sets_and_removes() {
        // RFC 6902, appendix A: add, remove and replace a member.
        let steps = json!({ "items": [
            { "op": "add", "path": "/baz", "value": "qux" },
            { "op": "remove", "path": "/gone" },
            { "op": "replace", "path": "/in/side", "value": 2 },
        ] });
        assert_eq!(
            merged(json!({ "foo": "bar", "gone": 1, "in": { "side": 1 } }), steps),
            json!({ "foo": "bar", "in": { "side": 2 }, "baz": "qux" })
        );
    }

    #[test]
    fn scim_patch_changes_attributes() {
        let steps = json!({ "Operations": [
            { "op": "Replace", "path": "name.familyName", "value": "Lang" },
            { "op": "add", "path": "members", "value": [{ "value": "2" }] },
            { "op": "replace", "value": { "active": false } },
        ] });
        let start = json!({ "name": { "familyName": "Kurz" }, "members": [{ "value": "1" }] });
        assert_eq!(
            merged(start, steps),
            json!({ "name": { "familyName": "Lang" }, "members": [{ "value": "1" }, { "value": "2" }], "active": false })
        );
    }
}
