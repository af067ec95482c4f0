//! Access codes of locations, people, workspaces and virtual lines: what a caller dials to be let through where calls are blocked.

use serde_json::{Value, json};

use super::super::Route;
use super::common::{answer, body, location};
use super::settings;
use crate::http::{Call, Failure, Reply};
use crate::ids::Key;
use crate::world::World;
use crate::world::calling::shape::Gaps;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("get-outgoing-permission-location-access-code", codes),
    ("create-outgoing-permission-a-new-access-code-for-a-customer-location", add),
    ("delete-outgoing-permission-access-code-location", remove),
    ("delete-all-outgoing-permission-access-code-for-a-location", clear),
    ("retrieve-access-codes-for-a-person", codes),
    ("create-access-codes-for-a-person", add),
    ("modify-access-codes-for-a-person", remove),
    ("delete-access-codes-for-a-person", clear),
    ("retrieve-access-codes-for-a-virtual-line", codes),
    ("create-access-codes-for-a-virtual-line", add),
    ("modify-access-codes-for-a-virtual-line", remove),
    ("delete-access-codes-for-a-virtual-line", clear),
    ("retrieve-access-codes-for-a-workspace", codes),
    ("create-access-codes-for-a-workspace", add),
    ("modify-access-codes-for-a-workspace", remove),
    ("delete-all-access-codes-for-a-workspace", clear),
    ("delete-a-specific-access-code-for-a-workspace", remove_one),
];

const NOUN: &str = "accessCodes";

/// Whose codes, and the location whose codes hold for them too.
fn subject(call: &Call<'_>, world: &World) -> Result<(Key, Option<Key>), Failure> {
    if call.operation.params.contains(&"locationId") {
        return location(call, world).map(|key| (key, None));
    }
    let key = settings::subject(call, world)?;
    Ok((key, super::members::Member::of_key(world, key).map(|member| member.location)))
}

fn stored(world: &World, key: Key) -> Vec<Value> {
    world.calling.documents.read(key, NOUN).get(NOUN).and_then(Value::as_array).cloned().unwrap_or_default()
}

fn store(world: &mut World, key: Key, codes: Vec<Value>) {
    let mut document = world.calling.documents.read(key, NOUN);
    document.insert(NOUN.to_owned(), Value::Array(codes));
    world.calling.documents.replace(key, NOUN, document);
}

fn code(entry: &Value) -> &str {
    entry.get("code").and_then(Value::as_str).unwrap_or_default()
}

fn codes(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (key, place) = subject(call, &world)?;
    let level = |mut entry: Value, level: &str| {
        entry["level"] = json!(level);
        entry
    };
    let is_custom = world.calling.documents.read(key, NOUN).get("useCustomAccessCodes").cloned().unwrap_or(json!(false));
    let own = stored(&world, key).into_iter().map(|entry| level(entry, "CUSTOM"));
    let shared = place.map(|place| stored(&world, place)).unwrap_or_default().into_iter().map(|entry| level(entry, "LOCATION"));
    let all: Vec<Value> = own.chain(shared).collect();
    Ok(answer(call, json!({ "useCustomAccessCodes": is_custom, "accessCodes": all }), Gaps::Left))
}

fn add(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let mut world = call.cloud.world_mut();
    let (key, _) = subject(call, &world)?;
    let given = match body.get(NOUN) {
        Some(Value::Array(list)) => list.clone(),
        Some(one) => vec![one.clone()],
        None => vec![Value::Object(body)],
    };
    let mut now = stored(&world, key);
    for entry in given {
        let text = code(&entry);
        if !(2..=64).contains(&text.len()) || !text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Failure::bad_request(format!("accessCodes.code: '{text}' is not valid: 2 to 64 digits")));
        }
        if now.iter().any(|known| code(known) == text) {
            return Err(Failure::conflict(format!("access code '{text}' exists already")));
        }
        now.push(json!({ "code": text, "description": entry.get("description").and_then(Value::as_str).unwrap_or_default() }));
    }
    store(&mut world, key, now);
    Ok(answer(call, json!({}), Gaps::Left))
}

fn remove(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let mut world = call.cloud.world_mut();
    let (key, _) = subject(call, &world)?;
    let mut now = stored(&world, key);
    for gone in body.get("deleteCodes").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
        let before = now.len();
        now.retain(|entry| code(entry) != gone);
        if now.len() == before {
            return Err(Failure::bad_request(format!("deleteCodes: there is no access code '{gone}'")));
        }
    }
    store(&mut world, key, now);
    if let Some(custom) = body.get("useCustomAccessCodes") {
        let mut document = world.calling.documents.read(key, NOUN);
        document.insert("useCustomAccessCodes".to_owned(), custom.clone());
        world.calling.documents.replace(key, NOUN, document);
    }
    Ok(answer(call, json!({}), Gaps::Left))
}

fn remove_one(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let (key, _) = subject(call, &world)?;
    let mut now = stored(&world, key);
    let before = now.len();
    now.retain(|entry| code(entry) != call.param("accessCode"));
    if now.len() == before {
        return Err(Failure::not_found("The requested access code could not be found."));
    }
    store(&mut world, key, now);
    Ok(Reply::no_content())
}

fn clear(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let (key, _) = subject(call, &world)?;
    store(&mut world, key, Vec::new());
    Ok(Reply::no_content())
}
