//! Parts of a row: a value under a path, and a value as one cell.

use serde_json::{Map, Value};

/// The value under `a.b` or `a.0.b`; a key that contains dots itself wins.
pub(crate) fn at<'a>(row: &'a Value, path: &str) -> Option<&'a Value> {
    if let Some(found) = row.get(path) {
        return Some(found);
    }
    path.split('.').try_fold(row, |value, part| match value {
        Value::Object(map) => map.get(part),
        Value::Array(list) => list.get(part.parse::<usize>().ok()?),
        _ => None,
    })
}

/// The named parts of a row, as an object with the paths as keys.
pub(crate) fn pick(row: &Value, columns: &[String]) -> Value {
    let each = columns.iter().map(|column| (column.clone(), at(row, column).cloned().unwrap_or(Value::Null)));
    Value::Object(each.collect::<Map<_, _>>())
}

/// One cell: texts as they are, lists of simple values with commas, anything else as JSON.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(list) if list.iter().all(is_simple) => list.iter().map(text).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

pub(crate) fn is_simple(value: &Value) -> bool {
    !matches!(value, Value::Array(_) | Value::Object(_))
}

/// The id of a row: `id`, or the row itself when it is a text, or the only field that ends in `Id`.
pub(crate) fn find_id(row: &Value) -> Option<String> {
    let as_text = |value: &Value| match value {
        Value::String(text) if !text.is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    let Value::Object(map) = row else { return as_text(row) };
    if let Some(id) = ["id", "_id"].iter().find_map(|key| map.get(*key)) {
        return as_text(id);
    }
    let mut own = map.iter().filter(|(key, _)| key.ends_with("Id") && key.as_str() != "orgId");
    match (own.next(), own.next()) {
        (Some((_, value)), None) => as_text(value),
        _ => None,
    }
}
