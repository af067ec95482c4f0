//! `/roles`.

use serde::Serialize;

use super::Route;
use crate::http::{Call, Failure, Reply, missing, write_list};
use crate::ids::{Kind, WebexId};
use crate::world::people::Role;

/// What this file serves.
pub const ROUTES: &[Route] = &[("list-roles", list), ("get-role-details", detail)];

#[derive(Serialize)]
struct View {
    id: WebexId,
    name: &'static str,
}

fn view(role: &Role) -> View {
    View { id: WebexId::new(Kind::Role, role.key), name: role.name }
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    Ok(Reply::page(write_list("items", world.roles.table.iter().map(view)), None))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let key = call.id("roleId", Kind::Role)?;
    let world = call.cloud.world();
    world.roles.table.find(key).map(|role| Reply::json(&view(role))).ok_or_else(|| missing(Kind::Role))
}
