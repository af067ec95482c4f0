//! `/room/tabs`.

use serde::Deserialize;

use super::{caller, key_of, room_of, view};
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, missing, write_list};
use crate::ids::{Key, Kind};
use crate::world::World;
use crate::world::spaces::Tab;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-room-tabs", list),
    ("create-a-room-tab", create),
    ("get-room-tab-details", detail),
    ("update-a-room-tab", update),
    ("delete-a-room-tab", delete),
];

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let room = call.query_id("roomId", Kind::Room)?.ok_or_else(|| Failure::bad_request("roomId is required"))?;
    room_of(&world, room, caller(call)?)?;
    let tabs = world.spaces.tabs.iter().filter(|tab| tab.room == room).map(|tab| view::tab(&world, tab));
    Ok(Reply::page(write_list("items", tabs), None))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    room_id: String,
    content_url: String,
    display_name: String,
}

/// Checks who may: in moderated spaces the moderators.
fn check(world: &World, wanted: &Wanted, me: Key) -> Result<Key, Failure> {
    let room = key_of(&wanted.room_id, Kind::Room)?;
    let (kept, place) = room_of(world, room, me)?;
    if kept.is_locked && !place.is_moderator {
        return Err(Failure::forbidden("Only a moderator may change the tabs of a moderated space."));
    }
    if !wanted.content_url.starts_with("https://") {
        return Err(Failure::bad_request("contentUrl: an address with https is required"));
    }
    Ok(room)
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let me = caller(call)?;
    let mut world = call.cloud.world_mut();
    let room = check(&world, &wanted, me)?;
    if world.spaces.tabs.iter().any(|tab| tab.room == room && tab.url == wanted.content_url) {
        return Err(Failure::conflict("contentUrl: the space has a tab with this address already"));
    }
    let (key, created_ms) = (world.new_key(), world.now_ms());
    let tab = Tab { key, room, name: wanted.display_name, url: wanted.content_url, creator: me, created_ms };
    world.spaces.tabs.insert(key, tab.clone());
    Ok(Reply::json(&view::tab(&world, &tab)))
}

fn find(call: &Call<'_>, world: &World) -> Result<(Key, Tab), Failure> {
    let me = caller(call)?;
    let tab = world.spaces.tabs.find(call.id("id", Kind::RoomTab)?).filter(|tab| world.spaces.place(tab.room, me).is_some());
    tab.map(|tab| (me, tab.clone())).ok_or_else(|| missing(Kind::RoomTab))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (_, tab) = find(call, &world)?;
    Ok(Reply::json(&view::tab(&world, &tab)))
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let mut world = call.cloud.world_mut();
    let (me, mut tab) = find(call, &world)?;
    if check(&world, &wanted, me)? != tab.room {
        return Err(Failure::bad_request("roomId: the tab is in another space"));
    }
    (tab.name, tab.url) = (wanted.display_name, wanted.content_url);
    world.spaces.tabs.insert(tab.key, tab.clone());
    Ok(Reply::json(&view::tab(&world, &tab)))
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let (me, tab) = find(call, &world)?;
    let (room, place) = room_of(&world, tab.room, me)?;
    if room.is_locked && !place.is_moderator {
        return Err(Failure::forbidden("Only a moderator may change the tabs of a moderated space."));
    }
    world.spaces.tabs.remove(tab.key);
    Ok(Reply::no_content())
}
