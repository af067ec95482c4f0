//! Values made from the facts: every field filled, for round-trip tests and for answers nobody wrote by hand.

use serde_json::{Map, Value, json};

use crate::{Area, Format, Type, find_schema};

/// A value of that type with every field filled, enums by their first value. Beyond `depth` nested schemas objects stay empty and lists
/// of schemas too.
pub fn sample(area: Area, kind: &Type, depth: usize) -> Value {
    match kind {
        Type::Any => json!({ "anything": [1, "two", null, 2.5] }),
        Type::Boolean => Value::Bool(true),
        Type::Integer => json!(7),
        Type::Number => json!(2.5),
        Type::Text(format) => Value::from(sample_text(*format)),
        Type::Enum(values) | Type::OpenEnum(values) => Value::from(values.first().copied().unwrap_or("value")),
        Type::List(inner) if depth == 0 && refers(inner) => json!([]),
        Type::List(inner) => Value::Array(vec![sample(area, inner, depth)]),
        Type::Map(inner) if depth == 0 && refers(inner) => json!({}),
        Type::Map(inner) => json!({ "key": sample(area, inner, depth) }),
        Type::OneOf(choices) => choices.first().map_or(Value::Null, |c| sample(area, c, depth)),
        Type::Ref(name) => {
            let mut object = Map::new();
            let fields = find_schema(area, name).map_or(&[][..], |s| s.fields);
            for field in fields.iter().filter(|_| depth > 0) {
                object.insert(field.name.replace('*', "1"), sample(area, &field.kind, depth - 1));
            }
            Value::Object(object)
        }
    }
}

fn refers(kind: &Type) -> bool {
    match kind {
        Type::Ref(_) => true,
        Type::List(inner) | Type::Map(inner) => refers(inner),
        Type::OneOf(choices) => choices.iter().any(refers),
        _ => false,
    }
}

fn sample_text(format: Format) -> &'static str {
    match format {
        Format::Plain => "text",
        Format::Date => "2026-11-22",
        Format::DateTime => "2026-11-22T07:00:00.000Z",
        Format::Time => "07:00:00",
        Format::Uuid => "6f1ed002-ab59-45d9-b3a5-2d4c6b3f4a11",
        Format::Uri => "https://example.com/place",
        Format::Email => "alex@example.com",
        Format::Binary => "AAEC",
    }
}
