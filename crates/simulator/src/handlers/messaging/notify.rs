//! Who hears of what happens in messaging.

use serde_json::Value;

use super::{is_bot, view};
use crate::http::Call;
use crate::ids::{Key, Kind, WebexId};
use crate::webhooks::Event;
use crate::world::World;
use crate::world::spaces::{Action, Membership, Message, Room, RoomKind};

/// Fields that answers have and the compliance log has not, as far as `wxc_sdk`'s models of its entries tell.
const UNRECORDED: [&str; 8] =
    ["parentId", "mentionedGroups", "teamId", "ownerId", "lastActivity", "classificationId", "isReadOnly", "description"];

/// What the compliance log keeps of an answer.
fn record(mut shown: Value) -> Value {
    if let Some(fields) = shown.as_object_mut() {
        fields.retain(|name, _| !UNRECORDED.contains(&name.as_str()));
    }
    shown
}

fn members(world: &World, room: Key) -> Vec<Key> {
    world.spaces.members(room).map(|place| place.person).collect()
}

fn org_of_room(world: &World, room: Key) -> Key {
    world.spaces.rooms.find(room).map_or(world.org, |room| room.owner)
}

/// Tells of a space.
pub fn room(call: &Call<'_>, world: &World, what: &'static str, actor: Key, room: &Room) {
    let data = view::room(world, room, actor);
    let event = Event::new("rooms", what, room.owner, actor, data.clone()).heard_by(members(world, room.key)).with_record(record(data));
    call.cloud.publish(&event);
}

/// Tells of somebody's place in a space; they hear of it even when they are no longer in it.
pub fn membership(call: &Call<'_>, world: &World, what: &'static str, actor: Key, place: &Membership) {
    let data = view::membership(world, place);
    let heard_by = members(world, place.room).into_iter().filter(|person| *person != place.person).chain([place.person]);
    let event = Event::new("memberships", what, org_of_room(world, place.room), actor, data.clone()).heard_by(heard_by).with_record(data);
    call.cloud.publish(&event);
}

/// Tells of a message. In group spaces bots hear only of messages that mention them.
pub fn message(call: &Call<'_>, world: &World, what: &'static str, actor: Key, message: &Message) {
    let is_direct = world.spaces.rooms.find(message.room).is_some_and(|room| room.kind == RoomKind::Direct);
    let heard_by =
        members(world, message.room).into_iter().filter(|person| is_direct || message.mentions.contains(person) || !is_bot(world, *person));
    let base = call.origin;
    let event = Event::new("messages", what, org_of_room(world, message.room), actor, view::message_hint(world, message, base))
        .heard_by(heard_by)
        .with_trait("hasFiles", (!message.files.is_empty()).to_string())
        .with_record(record(view::message(world, message, base)));
    call.cloud.publish(&event);
}

/// Tells of a submission on a card: the author of the card hears of it, and the members who are no bots.
pub fn action(call: &Call<'_>, world: &World, author: Key, action: &Action) {
    let heard_by = members(world, action.room).into_iter().filter(|person| *person == author || !is_bot(world, *person));
    let event = Event::new("attachmentActions", "created", org_of_room(world, action.room), action.person, view::action_hint(action))
        .heard_by(heard_by)
        .with_trait("roomId", WebexId::new(Kind::Room, action.room).to_string())
        .with_record(view::action(action));
    call.cloud.publish(&event);
}
