//! `PUT` and `DELETE /messages/{messageId}`.

use serde::Deserialize;

use super::message_list::find;
use super::message_post::{Body, Said};
use super::{key_of, notify, view};
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply};
use crate::ids::Kind;

/// What this file serves.
pub const ROUTES: &[Route] = &[("edit-a-message", edit), ("delete-a-message", delete)];

/// How often a message may be changed.
const EDITS: u32 = 10;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    room_id: String,
    #[serde(flatten)]
    body: Body,
}

fn edit(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let mut world = call.cloud.world_mut();
    let (me, message) = find(call, &world, call.id("messageId", Kind::Message)?)?;
    let mut message = message.clone();
    if key_of(&wanted.room_id, Kind::Room)? != message.room {
        return Err(Failure::bad_request("roomId: the message is in another space"));
    }
    if message.author != me {
        return Err(Failure::forbidden("Only the author may change a message."));
    }
    if !message.files.is_empty() || !message.attachments.is_empty() {
        return Err(Failure::bad_request("Edits of messages with files or attachments are not supported."));
    }
    if message.edits >= EDITS {
        return Err(Failure::bad_request(format!("The message was changed {EDITS} times already, which is the limit.")));
    }
    if wanted.body.is_empty() {
        return Err(Failure::bad_request("text or markdown is required"));
    }
    let Said { text, markdown, html, mentions, mentions_all } = wanted.body.read(&world, message.room)?;
    (message.text, message.markdown, message.html) = (text, markdown, html);
    (message.mentions, message.mentions_all) = (mentions, mentions_all);
    message.edits += 1;
    message.updated_ms = Some(world.now_ms());
    world.spaces.replace(message.clone());
    notify::message(call, &world, "updated", me, &message);
    Ok(Reply::json(&view::message(&world, &message, call.origin)))
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let (me, message) = find(call, &world, call.id("messageId", Kind::Message)?)?;
    let is_ruled = world.spaces.place(message.room, me).is_some_and(|place| place.is_moderator);
    if message.author != me && !is_ruled {
        return Err(Failure::forbidden("Only the author or a moderator may delete a message."));
    }
    let message = message.clone();
    notify::message(call, &world, "deleted", me, &message);
    world.spaces.unpost(message.key);
    Ok(Reply::no_content())
}
