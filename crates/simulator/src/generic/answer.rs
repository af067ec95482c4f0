//! From what is kept to the answer of one operation.

use http::StatusCode;
use serde_json::{Map, Value};
use webex_catalogue::{Field, Operation, Type, find_schema};

use super::place::Place;
use super::shape::Scene;
use super::store::{Fields, Item, Store};
use super::table::{Part, parts};
use crate::http::{Call, Reply};

/// The status an operation answers with on success.
pub(super) fn status(operation: &Operation) -> StatusCode {
    StatusCode::from_u16(operation.response.status).unwrap_or(StatusCode::OK)
}

fn reply(operation: &Operation, body: Option<Value>) -> Reply {
    match body {
        None => {
            let mut reply = Reply::no_content();
            reply.status = status(operation);
            reply
        }
        Some(body) => {
            let mut reply = Reply::with_status(status(operation), &body);
            if operation.response.content_type != "application/json" {
                reply.content_type = Some(operation.response.content_type.to_owned());
            }
            reply
        }
    }
}

/// The entries of an inner collection as a list of objects with their ids.
pub(super) fn entries(store: &Store, part: Part, scope: &[String]) -> Value {
    let key = super::table::resource(part.resource).key;
    let with_id = |item: &Item| {
        let mut fields = item.fields.clone();
        fields.insert(key.to_owned(), Value::from(item.id.as_str()));
        Value::Object(fields)
    };
    store.list(part.resource, scope).map(with_id).collect()
}

/// What was sent together with the inner collections.
pub(super) fn whole(store: &Store, at: usize, scope: &[String], sent: &Fields) -> Fields {
    let mut fields = sent.clone();
    for part in parts(at) {
        fields.insert(part.field.to_owned(), entries(store, *part, scope));
    }
    fields
}

/// The field of an answer that wraps the thing itself, for example `data`.
pub(super) fn wrapper(operation: &Operation, key: &str) -> Option<&'static Field> {
    let Some(Type::Ref(name)) = operation.response.schema else { return None };
    let schema = find_schema(operation.area, name)?;
    if schema.fields.iter().any(|field| field.name == key) {
        return None;
    }
    schema.fields.iter().find(|field| {
        let inner = match field.kind {
            Type::Ref(inner) => find_schema(operation.area, inner),
            Type::List(Type::Ref(inner)) => find_schema(operation.area, inner),
            _ => None,
        };
        inner.is_some_and(|inner| inner.fields.iter().any(|field| field.name == key))
            && matches!(field.name, "data" | "item" | "items" | "value" | "result" | "eventThresholds")
    })
}

/// One item as an operation shows it.
pub(super) fn item(call: &Call<'_>, place: &Place, item: &Item) -> Reply {
    let operation = call.operation;
    let key = place.resource().key;
    let fields = whole(&call.cloud.generic(), place.at, &place.under(&item.id), &item.fields);
    let Some(kind) = operation.response.schema else {
        // Nobody published what these answer; what was sent is at least true.
        let is_shown = operation.method == webex_core::Method::Get || operation.response.status == 201;
        let with_id = || {
            let mut fields = fields.clone();
            fields.insert(key.to_owned(), Value::from(item.id.as_str()));
            Value::Object(fields)
        };
        return reply(operation, is_shown.then(with_id));
    };
    let world = call.cloud.world();
    let path = format!("{}/{}", place.resource().path, item.id);
    let owner = Place { params: item.params.clone(), ..place.clone() };
    let mut scene = Scene::new(&world, operation.area, &path, &owner, item.created_ms);
    scene.modified_ms = item.modified_ms;
    scene.own = Some((key, &item.id));
    scene.own_name = own_name(place.at);
    let mut have = fields;
    have.insert(key.to_owned(), Value::from(item.id.as_str()));
    let have = match wrapper(operation, key) {
        None => Value::Object(have),
        Some(field) => {
            let inner = if matches!(field.kind, Type::List(_)) { Value::Array(vec![Value::Object(have)]) } else { Value::Object(have) };
            Value::Object(Map::from_iter([(field.name.to_owned(), inner)]))
        }
    };
    let have = if matches!(kind, Type::List(_)) { Value::Array(vec![have]) } else { have };
    reply(operation, Some(scene.fill(&kind, Some(&have))))
}

/// What paths call the id of an item (`dectNetworkId`).
fn own_name(at: usize) -> &'static str {
    use super::table::{Role, find_role};
    find_role(at, Role::Detail).and_then(|(_, operation)| operation.params.last().copied()).unwrap_or_default()
}

/// A document as an operation shows it.
pub(super) fn document(call: &Call<'_>, place: &Place, sent: &Fields) -> Reply {
    let operation = call.operation;
    let is_read = operation.method == webex_core::Method::Get;
    let kind = operation.response.schema.or_else(|| if is_read { written_as(place.at) } else { None });
    let Some(kind) = kind else { return reply(operation, is_read.then(|| Value::Object(sent.clone()))) };
    let fields = whole(&call.cloud.generic(), place.at, &place.scope, sent);
    let world = call.cloud.world();
    let path = place.params.iter().fold(place.resource().path.to_owned(), |path, value| path + " " + value);
    let scene = Scene::new(&world, operation.area, &path, place, call.cloud.clock.start_ms());
    reply(operation, Some(scene.fill(&kind, Some(&Value::Object(fields)))))
}

/// The type of a document whose reading nobody published: what its writing takes.
fn written_as(at: usize) -> Option<Type> {
    use super::table::{Role, find_role};
    [Role::Replace, Role::Merge].into_iter().find_map(|role| find_role(at, role)?.1.body).map(|body| body.kind)
}
