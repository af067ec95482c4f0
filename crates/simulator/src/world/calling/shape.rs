//! Values brought into the form of a catalogue schema: what an answer shows of what is stored, and what a settings document holds
//! before anybody wrote it.

use serde_json::{Map, Value, json};
use webex_catalogue::{Area, Type, find_schema};

/// Whether fields nobody set appear with their plainest value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gaps {
    /// Flags are false, counts 0, choices their first value, lists empty; texts stay away.
    Filled,
    /// They stay away.
    Left,
}

/// The part of `value` that a type has, converted where Webex writes the same thing in two ways (an extension as number or text).
pub fn shaped(area: Area, kind: &Type, value: &Value, gaps: Gaps) -> Option<Value> {
    match (kind, value) {
        (_, Value::Null) => None,
        (Type::Any, _)
        | (Type::Boolean, Value::Bool(_))
        | (Type::Integer | Type::Number, Value::Number(_))
        | (Type::Text(_) | Type::OpenEnum(_), Value::String(_)) => Some(value.clone()),
        (Type::Integer, Value::String(text)) => text.parse::<i64>().ok().map(Value::from),
        (Type::Number, Value::String(text)) => text.parse::<f64>().ok().map(Value::from),
        (Type::Text(_), Value::Number(number)) => Some(Value::from(number.to_string())),
        (Type::Enum(allowed), Value::String(text)) => allowed.contains(&text.as_str()).then(|| value.clone()),
        (Type::List(inner), Value::Array(items)) => {
            Some(Value::Array(items.iter().filter_map(|item| shaped(area, inner, item, gaps)).collect()))
        }
        (Type::Map(inner), Value::Object(map)) => {
            Some(Value::Object(map.iter().filter_map(|(name, value)| Some((name.clone(), shaped(area, inner, value, gaps)?))).collect()))
        }
        (Type::OneOf(choices), _) => choices.iter().find_map(|choice| shaped(area, choice, value, gaps)),
        (Type::Ref(name), Value::Object(map)) => Some(Value::Object(object(area, name, map, gaps, 0))),
        _ => None,
    }
}

fn object(area: Area, name: &str, map: &Map<String, Value>, gaps: Gaps, depth: usize) -> Map<String, Value> {
    let fields = find_schema(area, name).map_or(&[][..], |schema| schema.fields);
    if fields.is_empty() {
        return map.clone();
    }
    let mut out = Map::new();
    for field in fields {
        let found = map.get(field.name).and_then(|value| match (&field.kind, value) {
            (Type::Ref(name), Value::Object(inner)) => Some(Value::Object(object(area, name, inner, gaps, depth + 1))),
            (kind, value) => shaped(area, kind, value, gaps),
        });
        let value = match found {
            None if gaps == Gaps::Filled && !field.is_nullable() && !field.is_deprecated() => plain(area, &field.kind, depth + 1),
            found => found,
        };
        if let Some(value) = value {
            out.insert(field.name.to_owned(), value);
        }
    }
    out
}

/// The plainest value of a type.
fn plain(area: Area, kind: &Type, depth: usize) -> Option<Value> {
    match kind {
        Type::Boolean => Some(json!(false)),
        Type::Integer | Type::Number => Some(json!(0)),
        Type::Enum(values) => values.first().map(|value| json!(value)),
        Type::List(_) => Some(json!([])),
        Type::Ref(name) if depth < 6 => Some(Value::Object(object(area, name, &Map::new(), Gaps::Filled, depth))).filter(is_something),
        _ => None,
    }
}

fn is_something(value: &Value) -> bool {
    value.as_object().is_some_and(|map| !map.is_empty())
}

/// Lays `change` over `base`: objects field by field, everything else as a whole; null takes a field away.
pub fn merge(base: &mut Map<String, Value>, change: &Map<String, Value>) {
    for (name, value) in change {
        match (base.get_mut(name), value) {
            (_, Value::Null) => {
                base.remove(name);
            }
            (Some(Value::Object(old)), Value::Object(new)) => merge(old, new),
            _ => {
                base.insert(name.clone(), value.clone());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};
    use webex_catalogue::{Area, Type};

    use super::{Gaps, merge, shaped};

    #[test]
    fn a_settings_document_starts_complete() {
        let made = shaped(Area::Calling, &Type::Ref("BargeInInfo"), &json!({}), Gaps::Filled).unwrap();
        assert_eq!(made, json!({ "enabled": false, "toneEnabled": false }));
    }

    #[test]
    fn what_the_schema_does_not_know_is_left_out() {
        let made = shaped(Area::Calling, &Type::Ref("BargeInInfo"), &json!({ "enabled": true, "colour": "red" }), Gaps::Left).unwrap();
        assert_eq!(made, json!({ "enabled": true }));
    }

    #[test]
    fn a_change_leaves_its_neighbours_alone() {
        let Value::Object(mut base) = json!({ "a": { "x": 1, "y": 2 }, "b": [1] }) else { unreachable!() };
        let Value::Object(change) = json!({ "a": { "y": 3 }, "b": [2], "c": null }) else { unreachable!() };
        merge(&mut base, &change);
        assert_eq!(Value::Object(base), json!({ "a": { "x": 1, "y": 3 }, "b": [2] }));
    }
}
