//! `/teams`.

use serde::Deserialize;

use super::{PAGE, caller, notify, view};
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, missing, next_link, wanted_max, wanted_start, write_list};
use crate::ids::{Key, Kind};
use crate::world::World;
use crate::world::spaces::{Membership, Room, RoomKind, Team, TeamMembership};

/// What this file serves.
pub const ROUTES: &[Route] =
    &[("list-teams", list), ("create-a-team", create), ("get-team-details", detail), ("update-a-team", update), ("delete-a-team", delete)];

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let me = caller(call)?;
    let world = call.cloud.world();
    let (max, start) = (wanted_max(call, PAGE.0, PAGE.1)?, wanted_start(call, "cursor")?);
    let own = world.spaces.team_memberships.iter().filter(|place| place.person == me);
    let teams: Vec<&Team> = own.filter_map(|place| world.spaces.teams.find(place.team)).collect();
    let next = (teams.len() > start + max).then(|| next_link(call, "cursor", &(start + max).to_string()));
    Ok(Reply::page(write_list("items", teams.into_iter().skip(start).take(max).map(view::team)), next))
}

#[derive(Deserialize)]
struct Wanted {
    name: String,
    description: Option<String>,
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let me = caller(call)?;
    if wanted.name.trim().is_empty() {
        return Err(Failure::bad_request("name: a team needs a name"));
    }
    let mut world = call.cloud.world_mut();
    let (key, created_ms) = (world.new_key(), world.now_ms());
    let team = Team { key, name: wanted.name, description: wanted.description, created_ms };
    world.spaces.teams.insert(key, team.clone());
    let place = TeamMembership { key: world.new_key(), team: key, person: me, is_moderator: true, created_ms };
    world.spaces.team_memberships.insert(place.key, place);
    // The general space has the identity of the team.
    let room = Room {
        key,
        title: team.name.clone(),
        kind: RoomKind::Group,
        team: Some(key),
        classification: None,
        is_locked: false,
        is_announcement_only: false,
        is_read_only: false,
        made_public_ms: None,
        description: None,
        creator: me,
        owner: world.org_of(me),
        created_ms,
        active_ms: created_ms,
    };
    world.spaces.rooms.insert(key, room.clone());
    let place = Membership { key: world.new_key(), room: key, person: me, is_moderator: false, is_hidden: false, created_ms };
    world.spaces.join(place.clone());
    notify::room(call, &world, "created", me, &room);
    notify::membership(call, &world, "created", me, &place);
    Ok(Reply::json(&view::team(&team)))
}

/// A team the caller is in, and whether they rule it.
fn find(call: &Call<'_>, world: &World) -> Result<(Key, Team, bool), Failure> {
    let me = caller(call)?;
    let key = call.id("teamId", Kind::Team)?;
    let place = world.spaces.team_place(key, me).ok_or_else(|| missing(Kind::Team))?;
    let team = world.spaces.teams.find(key).ok_or_else(|| missing(Kind::Team))?;
    Ok((me, team.clone(), place.is_moderator))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let (_, team, _) = find(call, &call.cloud.world())?;
    Ok(Reply::json(&view::team(&team)))
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let mut world = call.cloud.world_mut();
    let (_, mut team, is_moderator) = find(call, &world)?;
    if !is_moderator {
        return Err(Failure::forbidden("Only a moderator may change a team."));
    }
    team.name = wanted.name;
    team.description = wanted.description.or(team.description);
    if let Some(general) = world.spaces.rooms.find_mut(team.key) {
        general.title.clone_from(&team.name);
    }
    world.spaces.teams.insert(team.key, team.clone());
    Ok(Reply::json(&view::team(&team)))
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let (me, team, is_moderator) = find(call, &world)?;
    if !is_moderator {
        return Err(Failure::forbidden("Only a moderator may delete a team."));
    }
    let rooms: Vec<Key> = world.spaces.rooms.iter().filter(|room| room.team == Some(team.key)).map(|room| room.key).collect();
    for room in rooms {
        let places: Vec<Membership> = world.spaces.members(room).cloned().collect();
        for place in &places {
            notify::membership(call, &world, "deleted", me, place);
        }
        world.spaces.drop_room(room);
    }
    let places: Vec<Key> = world.spaces.team_memberships.iter().filter(|place| place.team == team.key).map(|place| place.key).collect();
    for place in places {
        world.spaces.team_memberships.remove(place);
    }
    world.spaces.teams.remove(team.key);
    Ok(Reply::no_content())
}
