//! `/memberships`.

use serde::Deserialize;

use super::{PAGE, caller, key_of, notify, person_asked, person_of, room_of, view};
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, missing, next_link, wanted_max, wanted_start, write_list};
use crate::ids::{Key, Kind};
use crate::world::World;
use crate::world::spaces::{Membership, Room, RoomKind};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-memberships", list),
    ("create-a-membership", create),
    ("get-membership-details", detail),
    ("update-a-membership", update),
    ("delete-a-membership", delete),
];

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let me = caller(call)?;
    let world = call.cloud.world();
    let (max, start) = (wanted_max(call, PAGE.0, PAGE.1)?, wanted_start(call, "cursor")?);
    let person = person_asked(call, &world)?;
    let places: Vec<&Membership> = match call.query_id("roomId", Kind::Room)? {
        Some(room) => {
            room_of(&world, room, me)?;
            world.spaces.members(room).filter(|place| person.is_none_or(|person| place.person == person)).collect()
        }
        None if person.is_none_or(|person| person == me) => world.spaces.places(me).collect(),
        None => return Err(Failure::bad_request("roomId is required together with personId or personEmail of somebody else")),
    };
    let next = (places.len() > start + max).then(|| next_link(call, "cursor", &(start + max).to_string()));
    let page = places.into_iter().skip(start).take(max).map(|place| view::membership(&world, place));
    Ok(Reply::page(write_list("items", page), next))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    room_id: String,
    person_id: Option<String>,
    person_email: Option<String>,
    is_moderator: Option<bool>,
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let me = caller(call)?;
    let key = key_of(&wanted.room_id, Kind::Room)?;
    let mut world = call.cloud.world_mut();
    let room = world.spaces.rooms.find(key).cloned().ok_or_else(|| missing(Kind::Room))?;
    let own = world.spaces.place(key, me).cloned();
    let is_open = room.made_public_ms.is_some() && room.owner == world.org_of(me);
    if own.is_none() && !is_open {
        return Err(missing(Kind::Room));
    }
    let person = person_of(&mut world, wanted.person_id.as_deref(), wanted.person_email.as_deref())?;
    if own.is_none() && person != me {
        return Err(Failure::forbidden("Only members may add others to a space."));
    }
    if room.kind == RoomKind::Direct {
        return Err(Failure::forbidden("Nobody can be added to a direct space."));
    }
    if room.is_locked && !own.as_ref().is_some_and(|own| own.is_moderator) {
        return Err(Failure::forbidden("Only a moderator may add people to a moderated space."));
    }
    if world.spaces.place(key, person).is_some() {
        return Err(Failure::conflict("User is already a participant in this room."));
    }
    let is_moderator = wanted.is_moderator == Some(true);
    let (place_key, created_ms) = (world.new_key(), world.now_ms());
    let place = Membership { key: place_key, room: key, person, is_moderator, is_hidden: false, created_ms };
    world.spaces.join(place.clone());
    if is_moderator {
        lock(call, &mut world, me, &room);
    }
    notify::membership(call, &world, "created", me, &place);
    Ok(Reply::json(&view::membership(&world, &place)))
}

/// A space with a moderator is moderated.
fn lock(call: &Call<'_>, world: &mut World, actor: Key, room: &Room) {
    if !room.is_locked {
        let room = Room { is_locked: true, ..room.clone() };
        world.spaces.rooms.insert(room.key, room.clone());
        notify::room(call, world, "updated", actor, &room);
    }
}

/// A space whose last moderator is gone is no longer moderated.
fn unlock_when_unruled(call: &Call<'_>, world: &mut World, actor: Key, room: Key) {
    let Some(room) = world.spaces.rooms.find(room).filter(|room| room.is_locked) else { return };
    if !world.spaces.members(room.key).any(|place| place.is_moderator) {
        let room = Room { is_locked: false, is_announcement_only: false, ..room.clone() };
        world.spaces.rooms.insert(room.key, room.clone());
        notify::room(call, world, "updated", actor, &room);
    }
}

/// A membership of a space the caller is in: the caller, the space, the caller's own place and the one asked for.
fn find(call: &Call<'_>, world: &World) -> Result<(Key, Room, Membership, Membership), Failure> {
    let me = caller(call)?;
    let place = world.spaces.membership(call.id("membershipId", Kind::Membership)?).ok_or_else(|| missing(Kind::Membership))?;
    let (room, own) = world.spaces.room_of(place.room, me).ok_or_else(|| missing(Kind::Membership))?;
    Ok((me, room.clone(), own.clone(), place.clone()))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (_, _, _, place) = find(call, &world)?;
    Ok(Reply::json(&view::membership(&world, &place)))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Change {
    is_moderator: Option<bool>,
    is_room_hidden: Option<bool>,
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let change: Change = call.decode()?;
    let mut world = call.cloud.world_mut();
    let (me, room, own, mut place) = find(call, &world)?;
    if change.is_moderator.is_none() && change.is_room_hidden.is_none() {
        return Err(Failure::bad_request("isModerator or isRoomHidden is required"));
    }
    let is_moderator = change.is_moderator.unwrap_or(place.is_moderator);
    if is_moderator != place.is_moderator {
        if room.kind == RoomKind::Direct {
            return Err(Failure::bad_request("isModerator: a direct space has no moderators"));
        }
        if room.is_locked && !own.is_moderator {
            return Err(Failure::forbidden("Only a moderator may appoint or dismiss moderators."));
        }
        place.is_moderator = is_moderator;
    }
    if let Some(is_hidden) = change.is_room_hidden.filter(|_| room.kind == RoomKind::Direct) {
        if place.person != me {
            return Err(Failure::forbidden("A space can only be hidden for oneself."));
        }
        place.is_hidden = is_hidden;
    }
    if let Some(kept) = world.spaces.membership_mut(place.key) {
        *kept = place.clone();
    }
    if place.is_moderator {
        lock(call, &mut world, me, &room);
    } else {
        unlock_when_unruled(call, &mut world, me, room.key);
    }
    notify::membership(call, &world, "updated", me, &place);
    Ok(Reply::json(&view::membership(&world, &place)))
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let (me, room, own, place) = find(call, &world)?;
    if room.kind == RoomKind::Direct {
        return Err(Failure::bad_request("Nobody can leave a direct space."));
    }
    if place.person != me && room.is_locked && !own.is_moderator {
        return Err(Failure::forbidden("Only a moderator may remove others from a moderated space."));
    }
    world.spaces.leave(place.key);
    notify::membership(call, &world, "deleted", me, &place);
    if world.spaces.members(room.key).next().is_none() {
        world.spaces.drop_room(room.key);
    } else {
        unlock_when_unruled(call, &mut world, me, room.key);
    }
    Ok(Reply::no_content())
}
