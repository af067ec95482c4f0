//! Names in a body that the operation does not take.
//!
//! A name that nobody knows is refused: a typing error must not look like success. A name that the thing's own answers have is let through
//! and has no effect, because clients send back what they read (`id`, `created`, …).

use serde_json::Value;
use webex_catalogue::{Area, Field, Operation, Type, Violation, all, find_schema};
use webex_core::Method;

use crate::generic;

/// Names that Webex takes beside the catalogue's, and that change nothing: operation, name.
const ALSO_TAKEN: [(&str, &str); 2] = [
    // wxc_sdk has one model for people and locations.
    ("update-location-outgoing-permission", "useCustomEnabled"),
    ("update-location-outgoing-permission", "useCustomPermissions"),
];

/// A type and the area that its schemas are in.
type Known = (Area, Type);

/// Of names the body's schema lacks, those that the thing's answers lack too.
pub fn strange(operation: &'static Operation, value: &Value, unknown: Vec<Violation>) -> Vec<Violation> {
    let mut known: Vec<Known> = operation.body.map(|body| (operation.area, body.kind)).into_iter().collect();
    // An answer of which nothing is known says nothing about names.
    known.extend(shown(operation).into_iter().filter(|one| shapes(&[*one]).is_some()));
    let mut places = Vec::new();
    collect(&known, value, "body", &mut places);
    let is_taken = |place: &str| ALSO_TAKEN.iter().any(|(id, name)| *id == operation.id && place == format!("body.{name}"));
    unknown.into_iter().filter(|one| places.contains(&one.place) && !is_taken(&one.place)).collect()
}

/// What shows the thing that an operation writes: answers of the same path, of its items and of the list they stand in.
fn shown(operation: &'static Operation) -> Vec<Known> {
    let base = base(operation.path);
    let is_near = |other: &&Operation| {
        other.host == operation.host && (other.method == Method::Get || other.path == operation.path) && self::base(other.path) == base
    };
    let mut known: Vec<Known> = generic::shown(operation);
    for other in all().iter().filter(is_near) {
        let Some(kind) = other.response.schema else { continue };
        known.push((other.area, kind));
        if let Type::Ref(name) = kind
            && let Some(Type::List(inner)) =
                find_schema(other.area, name).and_then(|schema| schema.fields.iter().find(|f| f.name == other.items)).map(|f| f.kind)
        {
            known.push((other.area, *inner));
        }
    }
    known
}

/// A path without the parameter it ends with.
fn base(path: &str) -> &str {
    match path.rsplit_once('/') {
        Some((above, last)) if last.starts_with('{') => above,
        _ => path,
    }
}

/// The places of names that none of the types knows.
fn collect(known: &[Known], value: &Value, place: &str, out: &mut Vec<String>) {
    match value {
        Value::Object(map) => {
            let Some(shapes) = shapes(known) else { return };
            for (key, value) in map {
                let inner: Vec<Known> = shapes.iter().filter_map(|shape| shape.field(key)).collect();
                let place = format!("{place}.{key}");
                if inner.is_empty() {
                    out.push(place);
                } else {
                    collect(&inner, value, &place, out);
                }
            }
        }
        Value::Array(list) => {
            let inner: Vec<Known> = flat(known)
                .into_iter()
                .filter_map(|(area, kind)| match kind {
                    Type::List(inner) => Some((area, *inner)),
                    Type::Any => Some((area, kind)),
                    _ => None,
                })
                .collect();
            for (i, value) in list.iter().enumerate() {
                collect(&inner, value, &format!("{place}[{i}]"), out);
            }
        }
        _ => {}
    }
}

/// What an object may be.
enum Shape {
    Fields(Area, &'static [Field]),
    Map(Known),
}

impl Shape {
    fn field(&self, key: &str) -> Option<Known> {
        match self {
            Self::Fields(area, fields) => fields.iter().find(|field| field.is_named(key)).map(|field| (*area, field.kind)),
            Self::Map(inner) => Some(*inner),
        }
    }
}

/// The shapes of an object; `None` when one of them is free.
fn shapes(known: &[Known]) -> Option<Vec<Shape>> {
    let mut shapes = Vec::new();
    for (area, kind) in flat(known) {
        match kind {
            Type::Any => return None,
            Type::Map(inner) => shapes.push(Shape::Map((area, *inner))),
            Type::Ref(name) => match find_schema(area, name).map_or(&[][..], |schema| schema.fields) {
                [] => return None,
                fields => shapes.push(Shape::Fields(area, fields)),
            },
            _ => {}
        }
    }
    Some(shapes)
}

/// The types with alternatives written out.
fn flat(known: &[Known]) -> Vec<Known> {
    let parts = known.iter().flat_map(|(area, kind)| match kind {
        Type::OneOf(choices) => flat(&choices.iter().map(|choice| (*area, *choice)).collect::<Vec<_>>()),
        other => vec![(*area, *other)],
    });
    parts.collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use webex_catalogue::{Mode, find_operation};

    fn strange(id: &str, value: &serde_json::Value) -> Vec<String> {
        let operation = find_operation(id).unwrap();
        let found = operation.validate_body(value, Mode::Request);
        let unknown = found.into_iter().filter(|one| matches!(one.problem, webex_catalogue::Problem::Unknown(_))).collect();
        super::strange(operation, value, unknown).into_iter().map(|one| one.place).collect()
    }

    #[test]
    fn what_was_read_may_be_sent_back_and_nothing_else() {
        let body = json!({ "id": "r", "title": "Ops", "created": "2026-06-01T12:00:00Z", "titel": "Ops" });
        assert_eq!(strange("update-a-room", &body), ["body.titel"]);
        let body = json!({ "phoneNumbers": [{ "type": "work", "value": "+1", "colour": "red" }] });
        assert_eq!(strange("update-a-person", &body), ["body.phoneNumbers[0].colour"]);
    }
}
