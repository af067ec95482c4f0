//! Parts of a row: a value under a path, and a value as one cell.

use serde_json::{Map, Value};

/// The value under `a.b`, `a.0.b` or `a[0].b`; a key that contains dots itself wins.
pub(crate) fn at<'a>(row: &'a Value, path: &str) -> Option<&'a Value> {
    if let Some(found) = row.get(path) {
        return Some(found);
    }
    let parts = path.split('.').flat_map(|part| {
        let mut parts = part.split('[');
        let name = parts.next().filter(|name| !name.is_empty());
        name.into_iter().chain(parts.map(|index| index.strip_suffix(']').unwrap_or(index)))
    });
    parts.into_iter().try_fold(row, |value, part| match value {
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

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn places_in_lists_are_written_either_way() {
        let row = json!({"phones": [{"value": "1"}, {"value": "2"}], "grid": [[7]], "a.b[0]": 3, "a": {"b": 4}});
        for (path, wanted) in [
            ("phones.1.value", Some(json!("2"))),
            ("phones[1].value", Some(json!("2"))),
            ("grid[0][0]", Some(json!(7))),
            ("a.b", Some(json!(4))),
            ("a.b[0]", Some(json!(3))),
            ("phones[2].value", None),
            ("phones[x]", None),
        ] {
            assert_eq!(at(&row, path), wanted.as_ref(), "{path}");
        }
    }
}
