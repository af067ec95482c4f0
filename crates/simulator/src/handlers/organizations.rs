//! `/organizations`.

use serde_json::{Value, json};

use super::Route;
use crate::clock::iso;
use crate::http::{Call, Failure, Reply, missing};
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;
use crate::world::neighbours::NEIGHBOUR_NAME;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-organizations", list),
    ("organizations-get-organization-details", detail),
    ("get-an-organization", identity),
    ("update-an-organization", change),
];

/// The caller's organisation.
fn view(call: &Call<'_>, world: &World) -> (Key, Value) {
    let (key, name, created_ms) = if call.is_stranger() {
        (world.neighbours.org, NEIGHBOUR_NAME, world.neighbours.created_ms)
    } else {
        (world.org, world.org_face.name.as_str(), world.org_created_ms)
    };
    (key, json!({ "id": WebexId::new(Kind::Organization, key).to_string(), "displayName": name, "created": iso(created_ms) }))
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (key, shown) = view(call, &world);
    call.check_org(key)?;
    Ok(Reply::json(&json!({ "items": [shown] })))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (key, shown) = view(call, &world);
    if call.id("orgId", Kind::Organization)? == key { Ok(Reply::json(&shown)) } else { Err(missing(Kind::Organization)) }
}

/// Schema of an organisation in the identity API. Assumed: the published answer shows none.
const SCHEMA: &str = "urn:cisco:codev:identity:organization:core:1.0";

fn check(call: &Call<'_>, world: &World) -> Result<(), Failure> {
    let text = call.param("orgId");
    let plain = uuid::Uuid::parse_str(text).ok().map(|uuid| Key(uuid.as_u128()));
    if plain.or_else(|| WebexId::parse_kind(text, Kind::Organization)) == Some(world.org) {
        return Ok(());
    }
    Err(Failure::forbidden("orgId: the token does not belong to an administrator of this organization"))
}

/// The organisation as the identity API shows it, under its uuid.
fn face(world: &World) -> Reply {
    let face = &world.org_face;
    Reply::json(&json!({
        "schemas": [SCHEMA], "id": uuid::Uuid::from_u128(world.org.0).to_string(), "displayName": face.name, "preferredLanguage": face.language,
        "meta": { "created": iso(world.org_created_ms), "lastModified": iso(face.modified_ms), "version": face.modified_ms.to_string() }
    }))
}

fn identity(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    check(call, &world)?;
    Ok(face(&world))
}

fn change(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = call.json()?;
    let mut world = call.cloud.world_mut();
    check(call, &world)?;
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    match text("displayName").map(str::trim) {
        Some("") => return Err(Failure::bad_request("displayName: must not be empty")),
        Some(name) => name.clone_into(&mut world.org_face.name),
        None => {}
    }
    if let Some(language) = text("preferredLanguage") {
        language.clone_into(&mut world.org_face.language);
    }
    world.org_face.modified_ms = world.now_ms();
    Ok(face(&world))
}
