//! `/organizations`.

use serde_json::{Value, json};

use super::Route;
use crate::clock::iso;
use crate::http::{Call, Failure, Reply, missing};
use crate::ids::{Key, Kind, WebexId};
use crate::world::neighbours::NEIGHBOUR_NAME;
use crate::world::{ORG_NAME, World};

/// What this file serves.
pub const ROUTES: &[Route] = &[("list-organizations", list), ("organizations-get-organization-details", detail)];

/// The caller's organisation.
fn view(call: &Call<'_>, world: &World) -> (Key, Value) {
    let (key, name, created_ms) = if call.is_stranger() {
        (world.neighbours.org, NEIGHBOUR_NAME, world.neighbours.created_ms)
    } else {
        (world.org, ORG_NAME, world.org_created_ms)
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
