//! Bodies as the engine takes them: what the catalogue knows, and nothing else. The pipeline has judged types and required fields.

use std::collections::BTreeSet;

use serde_json::{Map, Value};
use webex_catalogue::{Mode, Operation, Problem, Type, Violation, validate_value};

use super::store::Fields;
use super::table::{Role, find_role};
use crate::http::{Call, Failure, Part, Payload};

/// The fields of the body; 400 for names that neither the body nor the answers of the resource have.
///
/// Fields that only answers have are let through and left out: clients send back what they read.
pub(super) fn fields(call: &Call<'_>, resource: usize) -> Result<Fields, Failure> {
    match &call.payload {
        Payload::Json(value) => {
            check_names(call.operation, resource, value)?;
            match value {
                Value::Object(map) => Ok(known(call.operation, map)),
                other => Ok([("items".to_owned(), other.clone())].into_iter().collect()),
            }
        }
        Payload::Empty => Ok(Map::new()),
        Payload::Form(form) => Ok(form.0.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))).collect()),
        Payload::Multipart(parts) => Ok(of_parts(parts)),
    }
}

fn unknown(operation: &Operation, kind: &Type, value: &Value, mode: Mode) -> Vec<Violation> {
    let found = validate_value(operation.area, kind, value, mode, "body");
    found.into_iter().filter(|violation| matches!(violation.problem, Problem::Unknown(_))).collect()
}

fn check_names(operation: &Operation, resource: usize, value: &Value) -> Result<(), Failure> {
    let Some(body) = operation.body else { return Ok(()) };
    let mut strange = unknown(operation, &body.kind, value, Mode::Request);
    for role in [Role::Detail, Role::Read] {
        if strange.is_empty() {
            return Ok(());
        }
        if let Some((_, shown)) = find_role(resource, role)
            && let Some(kind) = shown.response.schema
            && shown.area == operation.area
        {
            let still: BTreeSet<String> = unknown(shown, &kind, value, Mode::StrictResponse).into_iter().map(|v| v.place).collect();
            strange.retain(|violation| still.contains(&violation.place));
        }
    }
    if strange.is_empty() {
        return Ok(());
    }
    Err(Failure::bad_request(strange.iter().take(5).map(ToString::to_string).collect::<Vec<_>>().join("; ")))
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
