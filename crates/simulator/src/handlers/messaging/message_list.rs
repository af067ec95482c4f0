//! `GET /messages`, `GET /messages/direct` and `GET /messages/{messageId}`.

use super::rooms::moment;
use super::{caller, is_bot, person_asked, room_of, view};
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, missing, next_link, wanted_max, write_list};
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;
use crate::world::spaces::{Message, RoomKind};

/// What this file serves.
pub const ROUTES: &[Route] = &[("messages-list-messages", list), ("list-direct-messages", list_direct), ("get-message-details", detail)];

/// Page size: default and ceiling.
const PAGE: (usize, usize) = (50, 1000);

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let me = caller(call)?;
    let world = call.cloud.world();
    let room = call.query_id("roomId", Kind::Room)?.ok_or_else(|| Failure::bad_request("roomId is required"))?;
    let (kept, _) = room_of(&world, room, me)?;
    let wants_own_mentions = match call.query.all("mentionedPeople").next() {
        None => false,
        Some(text) if text == "me" || WebexId::parse_kind(text, Kind::People) == Some(me) => true,
        Some(_) => return Err(Failure::forbidden("mentionedPeople: only 'me' or the caller's own id may be asked for")),
    };
    if kept.kind == RoomKind::Group && is_bot(&world, me) && !wants_own_mentions {
        return Err(Failure::forbidden("A bot sees only messages of group spaces that mention it; ask with mentionedPeople=me."));
    }
    page(call, &world, room, |message| !wants_own_mentions || message.mentions.contains(&me))
}

fn list_direct(call: &Call<'_>) -> Result<Reply, Failure> {
    let me = caller(call)?;
    let world = call.cloud.world();
    let other = person_asked(call, &world)?.ok_or_else(|| Failure::bad_request("personId or personEmail is required"))?;
    let room = world.spaces.direct(me, other).ok_or_else(|| missing(Kind::Room))?;
    page(call, &world, room, |_| true)
}

/// A page, newest first.
fn page(call: &Call<'_>, world: &World, room: Key, is_wanted: impl Fn(&Message) -> bool) -> Result<Reply, Failure> {
    let max = wanted_max(call, PAGE.0, PAGE.1)?;
    let parent = call.query_id("parentId", Kind::Message)?;
    let before_ms = moment(call, "before")?.unwrap_or(i64::MAX);
    let mut messages: Vec<&Message> = world.spaces.newest_first(room).collect();
    if let Some(last) = call.query_id("beforeMessage", Kind::Message)? {
        let at = messages.iter().position(|message| message.key == last).ok_or_else(|| missing(Kind::Message))?;
        messages.drain(..=at);
    }
    messages.retain(|message| {
        message.created_ms < before_ms && parent.is_none_or(|parent| message.parent == Some(parent)) && is_wanted(message)
    });
    let next = messages
        .get(max)
        .and(messages.get(max - 1))
        .map(|last| next_link(call, "beforeMessage", &WebexId::new(Kind::Message, last.key).to_string()));
    let views = messages.into_iter().take(max).map(|message| view::message(world, message, call.origin));
    Ok(Reply::page(write_list("items", views), next))
}

/// A message the caller may see: a bot sees those of group spaces that mention it, and its own.
pub fn find<'a>(call: &Call<'_>, world: &'a World, key: Key) -> Result<(Key, &'a Message), Failure> {
    let me = caller(call)?;
    let message = world.spaces.message(key).ok_or_else(|| missing(Kind::Message))?;
    let (room, _) = world.spaces.room_of(message.room, me).ok_or_else(|| missing(Kind::Message))?;
    let is_hidden = room.kind == RoomKind::Group && is_bot(world, me) && message.author != me && !message.mentions.contains(&me);
    if is_hidden { Err(missing(Kind::Message)) } else { Ok((me, message)) }
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (_, message) = find(call, &world, call.id("messageId", Kind::Message)?)?;
    Ok(Reply::json(&view::message(&world, message, call.origin)))
}
