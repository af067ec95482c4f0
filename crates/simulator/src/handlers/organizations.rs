//! `/organizations`.

use serde_json::{Value, json};

use super::Route;
use crate::clock::iso;
use crate::http::{Call, Failure, Reply, missing};
use crate::ids::{Kind, WebexId};
use crate::world::{ORG_NAME, World};

/// What this file serves.
pub const ROUTES: &[Route] = &[("list-organizations", list), ("organizations-get-organization-details", detail)];

fn view(world: &World) -> Value {
    json!({
        "id": WebexId::new(Kind::Organization, world.org).to_string(),
        "displayName": ORG_NAME,
        "created": iso(world.org_created_ms),
    })
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    Ok(Reply::json(&json!({ "items": [view(&world)] })))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let key = call.id("orgId", Kind::Organization)?;
    let world = call.cloud.world();
    if key == world.org { Ok(Reply::json(&view(&world))) } else { Err(missing(Kind::Organization)) }
}
