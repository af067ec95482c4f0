//! `/rooms`.

use std::cmp::Reverse;

use serde::Deserialize;
use serde_json::json;

use super::{PAGE, caller, key_of, notify, room_of, view};
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, missing, next_link, wanted_max, wanted_start, write_list};
use crate::ids::{Key, Kind, WebexId};
use crate::world::spaces::{Membership, Room, RoomKind};
use crate::world::{SITE_URL, World};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-rooms", list),
    ("create-a-room", create),
    ("get-room-details", detail),
    ("get-room-meeting-details", meeting_info),
    ("update-a-room", update),
    ("delete-a-room", delete),
];

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let me = caller(call)?;
    let world = call.cloud.world();
    let max = wanted_max(call, PAGE.0, PAGE.1)?;
    let start = wanted_start(call, "cursor")?;
    let team = call.query_id("teamId", Kind::Team)?;
    let kind = call.query.find("type");
    let is_wanted = |room: &&Room| team.is_none_or(|team| room.team == Some(team)) && kind.is_none_or(|kind| room.kind.as_str() == kind);
    let mut rooms: Vec<&Room> = if call.query.is_set("orgPublicSpaces") {
        let span = (moment(call, "from")?.unwrap_or(i64::MIN), moment(call, "to")?.unwrap_or(i64::MAX));
        let org = world.org_of(me);
        let public = world.spaces.rooms.iter().filter(|room| room.owner == org);
        public.filter(|room| room.made_public_ms.is_some_and(|at| span.0 <= at && at <= span.1)).filter(is_wanted).collect()
    } else {
        world.spaces.places(me).filter_map(|place| world.spaces.rooms.find(place.room)).filter(is_wanted).collect()
    };
    match call.query.find("sortBy") {
        Some("lastactivity") => rooms.sort_by_key(|room| (Reverse(room.active_ms), room.key)),
        Some("created") => rooms.sort_by_key(|room| (Reverse(room.created_ms), room.key)),
        None if call.query.is_set("orgPublicSpaces") => rooms.sort_by_key(|room| (Reverse(room.made_public_ms), room.key)),
        _ => rooms.sort_by_key(|room| room.key),
    }
    let next = (rooms.len() > start + max).then(|| next_link(call, "cursor", &(start + max).to_string()));
    let page = rooms.into_iter().skip(start).take(max).map(|room| view::room(&world, room, me));
    Ok(Reply::page(write_list("items", page), next))
}

/// A moment in a query.
pub fn moment(call: &Call<'_>, name: &str) -> Result<Option<i64>, Failure> {
    let Some(text) = call.query.find(name) else { return Ok(None) };
    let at: jiff::Timestamp = text.parse().map_err(|_| Failure::bad_request(format!("{name}: '{text}' is not a moment in ISO 8601")))?;
    Ok(Some(at.as_millisecond()))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    title: String,
    team_id: Option<String>,
    classification_id: Option<String>,
    is_locked: Option<bool>,
    is_public: Option<bool>,
    description: Option<String>,
    is_announcement_only: Option<bool>,
    is_read_only: Option<bool>,
}

fn check(wanted: &Wanted, is_described: bool) -> Result<(), Failure> {
    if wanted.title.trim().is_empty() {
        return Err(Failure::bad_request("title: a space needs a title"));
    }
    if wanted.is_public == Some(true) && wanted.is_locked == Some(true) {
        return Err(Failure::bad_request("isPublic: a public space cannot be moderated"));
    }
    if wanted.is_public == Some(true) && wanted.description.is_none() && !is_described {
        return Err(Failure::bad_request("description: a public space needs a description"));
    }
    Ok(())
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let me = caller(call)?;
    check(&wanted, false)?;
    let is_locked = wanted.is_locked.unwrap_or(false);
    if wanted.is_announcement_only == Some(true) && !is_locked {
        return Err(Failure::bad_request("isAnnouncementOnly: only a moderated space can be in announcement mode"));
    }
    let mut world = call.cloud.world_mut();
    let team = wanted.team_id.as_deref().map(|text| key_of(text, Kind::Team)).transpose()?;
    if team.is_some_and(|team| world.spaces.team_place(team, me).is_none()) {
        return Err(missing(Kind::Team));
    }
    let (key, now_ms) = (world.new_key(), world.now_ms());
    let room = Room {
        key,
        title: wanted.title,
        kind: RoomKind::Group,
        team,
        classification: wanted.classification_id,
        is_locked,
        is_announcement_only: wanted.is_announcement_only.unwrap_or(false),
        is_read_only: false,
        made_public_ms: (wanted.is_public == Some(true)).then_some(now_ms),
        description: wanted.description,
        creator: me,
        owner: world.org_of(me),
        created_ms: now_ms,
        active_ms: now_ms,
    };
    world.spaces.rooms.insert(key, room.clone());
    let place = Membership { key: world.new_key(), room: key, person: me, is_moderator: is_locked, is_hidden: false, created_ms: now_ms };
    world.spaces.join(place.clone());
    notify::room(call, &world, "created", me, &room);
    notify::membership(call, &world, "created", me, &place);
    Ok(Reply::json(&view::room(&world, &room, me)))
}

fn find<'a>(call: &Call<'_>, world: &'a World) -> Result<(Key, &'a Room, &'a Membership), Failure> {
    let me = caller(call)?;
    let (room, place) = room_of(world, call.id("roomId", Kind::Room)?, me)?;
    Ok((me, room, place))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (me, room, _) = find(call, &world)?;
    Ok(Reply::json(&view::room(&world, room, me)))
}

/// Deprecated by Webex and still asked for. Numbers follow from the space's identity.
fn meeting_info(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (_, room, _) = find(call, &world)?;
    let number = 20_000_000_000 + room.key.0 % 10_000_000_000;
    let uuid = uuid::Uuid::from_u128(room.key.0);
    Ok(Reply::json(&json!({
        "roomId": WebexId::new(Kind::Room, room.key),
        "meetingLink": format!("https://{SITE_URL}/m/{uuid}"),
        "sipAddress": format!("{number}@{SITE_URL}"),
        "meetingNumber": number.to_string(),
        "meetingId": uuid.simple().to_string(),
        "callInTollFreeNumber": "",
        "callInTollNumber": "+1-415-555-0100",
    })))
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let mut world = call.cloud.world_mut();
    let (me, room, place) = find(call, &world)?;
    let (mut room, mut place) = (room.clone(), place.clone());
    if room.kind == RoomKind::Direct && wanted.is_read_only.is_none() {
        return Err(Failure::bad_request("a direct space cannot be changed"));
    }
    if room.is_locked && !place.is_moderator {
        return Err(Failure::forbidden("Only a moderator may change a moderated space."));
    }
    check(&wanted, room.description.is_some())?;
    let (was_moderator, now_ms) = (place.is_moderator, world.now_ms());
    if let Some(team) = wanted.team_id.as_deref() {
        let team = key_of(team, Kind::Team)?;
        world.spaces.team_place(team, me).ok_or_else(|| missing(Kind::Team))?;
        if room.team.is_some_and(|old| old != team) {
            return Err(Failure::bad_request("teamId: a space of a team cannot be moved to another"));
        }
        room.team = Some(team);
    }
    room.is_locked = wanted.is_locked.unwrap_or(room.is_locked);
    place.is_moderator = room.is_locked && (place.is_moderator || wanted.is_locked == Some(true));
    room.is_announcement_only = wanted.is_announcement_only.unwrap_or(room.is_announcement_only);
    if room.is_announcement_only && !(room.is_locked && place.is_moderator) {
        return Err(Failure::bad_request("isAnnouncementOnly: only a moderator of a moderated space can turn announcement mode on"));
    }
    room.title = wanted.title;
    room.classification = wanted.classification_id.or(room.classification);
    room.description = wanted.description.or(room.description);
    room.is_read_only = wanted.is_read_only.unwrap_or(room.is_read_only);
    match wanted.is_public {
        Some(true) => room.made_public_ms = room.made_public_ms.or(Some(now_ms)),
        Some(false) => room.made_public_ms = None,
        None => {}
    }
    if !room.is_locked {
        clear_moderators(&mut world, room.key);
    } else if place.is_moderator != was_moderator
        && let Some(own) = world.spaces.membership_mut(place.key)
    {
        own.is_moderator = place.is_moderator;
    }
    world.spaces.rooms.insert(room.key, room.clone());
    notify::room(call, &world, "updated", me, &room);
    Ok(Reply::json(&view::room(&world, &room, me)))
}

fn clear_moderators(world: &mut World, room: Key) {
    let keys: Vec<Key> = world.spaces.members(room).map(|place| place.key).collect();
    for key in keys {
        if let Some(place) = world.spaces.membership_mut(key) {
            place.is_moderator = false;
        }
    }
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let (me, room, place) = find(call, &world)?;
    if room.kind == RoomKind::Direct {
        return Err(Failure::bad_request("a direct space cannot be deleted"));
    }
    let may = if room.is_locked { place.is_moderator } else { room.creator == me };
    if !may {
        return Err(Failure::forbidden("Only a moderator, or the creator of a space nobody moderates, may delete it."));
    }
    let key = room.key;
    let places: Vec<Membership> = world.spaces.members(key).cloned().collect();
    for place in &places {
        notify::membership(call, &world, "deleted", me, place);
    }
    world.spaces.drop_room(key);
    Ok(Reply::no_content())
}
