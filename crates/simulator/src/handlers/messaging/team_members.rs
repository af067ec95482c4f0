//! `/team/memberships`.

use serde::Deserialize;

use super::{PAGE, caller, key_of, notify, person_of, view};
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, missing, next_link, wanted_max, wanted_start, write_list};
use crate::ids::{Key, Kind};
use crate::world::World;
use crate::world::spaces::{Membership, TeamMembership};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-team-memberships", list),
    ("create-a-team-membership", create),
    ("get-team-membership-details", detail),
    ("update-a-team-membership", update),
    ("delete-a-team-membership", delete),
];

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let me = caller(call)?;
    let world = call.cloud.world();
    let team = call.query_id("teamId", Kind::Team)?.ok_or_else(|| Failure::bad_request("teamId is required"))?;
    world.spaces.team_place(team, me).ok_or_else(|| missing(Kind::Team))?;
    let (max, start) = (wanted_max(call, PAGE.0, PAGE.1)?, wanted_start(call, "cursor")?);
    let places: Vec<&TeamMembership> = world.spaces.team_memberships.iter().filter(|place| place.team == team).collect();
    let next = (places.len() > start + max).then(|| next_link(call, "cursor", &(start + max).to_string()));
    let page = places.into_iter().skip(start).take(max).map(|place| view::team_membership(&world, place));
    Ok(Reply::page(write_list("items", page), next))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    team_id: String,
    person_id: Option<String>,
    person_email: Option<String>,
    is_moderator: Option<bool>,
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let me = caller(call)?;
    let mut world = call.cloud.world_mut();
    let team = key_of(&wanted.team_id, Kind::Team)?;
    let own = world.spaces.team_place(team, me).ok_or_else(|| missing(Kind::Team))?;
    if !own.is_moderator {
        return Err(Failure::forbidden("Only a moderator may add people to a team."));
    }
    let person = person_of(&mut world, wanted.person_id.as_deref(), wanted.person_email.as_deref())?;
    if world.spaces.team_place(team, person).is_some() {
        return Err(Failure::conflict("User is already a member of this team."));
    }
    let (key, created_ms) = (world.new_key(), world.now_ms());
    let place = TeamMembership { key, team, person, is_moderator: wanted.is_moderator.unwrap_or(false), created_ms };
    world.spaces.team_memberships.insert(key, place.clone());
    if world.spaces.rooms.find(team).is_some() && world.spaces.place(team, person).is_none() {
        let general = Membership { key: world.new_key(), room: team, person, is_moderator: false, is_hidden: false, created_ms };
        world.spaces.join(general.clone());
        notify::membership(call, &world, "created", me, &general);
    }
    Ok(Reply::json(&view::team_membership(&world, &place)))
}

/// The caller, whether they rule the team, and the membership asked for.
fn find(call: &Call<'_>, world: &World) -> Result<(Key, bool, TeamMembership), Failure> {
    let me = caller(call)?;
    let place = world.spaces.team_memberships.find(call.id("membershipId", Kind::TeamMembership)?);
    let place = place.ok_or_else(|| missing(Kind::TeamMembership))?;
    let own = world.spaces.team_place(place.team, me).ok_or_else(|| missing(Kind::TeamMembership))?;
    Ok((me, own.is_moderator, place.clone()))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (_, _, place) = find(call, &world)?;
    Ok(Reply::json(&view::team_membership(&world, &place)))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    is_moderator: bool,
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let change: Change = call.decode()?;
    let mut world = call.cloud.world_mut();
    let (_, rules, mut place) = find(call, &world)?;
    if !rules {
        return Err(Failure::forbidden("Only a moderator may appoint or dismiss moderators."));
    }
    place.is_moderator = change.is_moderator;
    check_ruled(&world, &place)?;
    world.spaces.team_memberships.insert(place.key, place.clone());
    Ok(Reply::json(&view::team_membership(&world, &place)))
}

/// A team keeps at least one moderator.
fn check_ruled(world: &World, changed: &TeamMembership) -> Result<(), Failure> {
    let mut others = world.spaces.team_memberships.iter().filter(|place| place.team == changed.team && place.key != changed.key);
    if changed.is_moderator || others.any(|place| place.is_moderator) {
        return Ok(());
    }
    Err(Failure::bad_request("A team needs at least one moderator."))
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let (me, rules, place) = find(call, &world)?;
    if place.person != me && !rules {
        return Err(Failure::forbidden("Only a moderator may remove others from a team."));
    }
    check_ruled(&world, &TeamMembership { is_moderator: false, ..place.clone() })?;
    world.spaces.team_memberships.remove(place.key);
    let rooms: Vec<Key> = world.spaces.rooms.iter().filter(|room| room.team == Some(place.team)).map(|room| room.key).collect();
    for room in rooms {
        if let Some(gone) = world.spaces.place(room, place.person).cloned() {
            world.spaces.leave(gone.key);
            notify::membership(call, &world, "deleted", me, &gone);
        }
    }
    Ok(Reply::no_content())
}
