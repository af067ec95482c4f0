//! Bodies as the engine takes them: what the catalogue knows, and nothing else. The pipeline has judged types, required fields and names.

use serde_json::{Map, Value};
use webex_catalogue::{Area, Operation, Type};

use super::store::Fields;
use super::table::{Role, find_role, row};
use crate::http::{Call, Part, Payload};

/// The fields of the body that are kept. Fields that only answers have are left out: clients send back what they read.
pub(super) fn fields(call: &Call<'_>) -> Fields {
    match &call.payload {
        Payload::Json(Value::Object(map)) => known(call.operation, map),
        Payload::Json(other) => [("items".to_owned(), other.clone())].into_iter().collect(),
        Payload::Empty => Map::new(),
        Payload::Form(form) => form.0.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))).collect(),
        Payload::Multipart(parts) => of_parts(parts),
    }
}

/// What shows the thing that an operation writes, wherever it stands.
pub(super) fn shown(operation: &Operation) -> Vec<(Area, Type)> {
    let Some(at) = row(operation.id).and_then(|row| row.resource) else { return Vec::new() };
    let found = [Role::Detail, Role::Read].into_iter().filter_map(|role| find_role(at, role));
    found.filter_map(|(_, shown)| Some((shown.area, shown.response.schema?))).collect()
}

/// What of a body is kept: fields the operation takes, and of those none that only Webex sets.
fn known(operation: &Operation, map: &Map<String, Value>) -> Fields {
    let schema = match operation.body.map(|body| body.kind) {
        Some(Type::Ref(name)) => webex_catalogue::find_schema(operation.area, name),
        _ => None,
    };
    let Some(schema) = schema.filter(|schema| !schema.fields.is_empty()) else { return map.clone() };
    let taken = map.iter().filter(|(key, _)| schema.fields.iter().any(|field| field.is_named(key) && !field.is_read_only()));
    taken.map(|(key, value)| (key.clone(), value.clone())).collect()
}

/// The fields of a form with files: texts, and of files their name and size.
fn of_parts(parts: &[Part]) -> Fields {
    let mut fields = Map::new();
    for part in parts {
        let value = match &part.file_name {
            Some(file) => {
                fields.entry("fileName").or_insert_with(|| Value::from(file.as_str()));
                fields.insert("fileSize".to_owned(), Value::from(part.body.len()));
                Value::from(file.as_str())
            }
            None => Value::from(part.text()),
        };
        fields.insert(part.name.clone(), value);
    }
    fields
}
