//! `/attachment/actions`: what people submit on cards.

use http::StatusCode;
use serde::Deserialize;
use serde_json::Value;

use super::message_list::find;
use super::{caller, key_of, notify, view};
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, missing};
use crate::ids::Kind;
use crate::world::spaces::Action;

/// What this file serves.
pub const ROUTES: &[Route] = &[("create-an-attachment-action", create), ("get-attachment-action-details", detail)];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    message_id: String,
    inputs: Value,
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let mut world = call.cloud.world_mut();
    let (me, message) = find(call, &world, key_of(&wanted.message_id, Kind::Message)?)?;
    if message.attachments.is_empty() {
        return Err(Failure::bad_request("messageId: the message has no card"));
    }
    let (key, room, author) = (message.key, message.room, message.author);
    let action = Action { key: world.new_key(), message: key, room, person: me, inputs: wanted.inputs, created_ms: world.now_ms() };
    world.spaces.actions.insert(action.key, action.clone());
    notify::action(call, &world, author, &action);
    let status = StatusCode::from_u16(call.operation.response.status).unwrap_or(StatusCode::OK);
    Ok(Reply::with_status(status, &view::action(&action)))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let me = caller(call)?;
    let world = call.cloud.world();
    let action = world.spaces.actions.find(call.id("id", Kind::AttachmentAction)?);
    let action = action.filter(|action| world.spaces.place(action.room, me).is_some());
    action.map(|action| Reply::json(&view::action(action))).ok_or_else(|| missing(Kind::AttachmentAction))
}
