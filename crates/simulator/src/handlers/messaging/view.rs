//! Things of messaging as the API shows them.

use serde_json::{Map, Value, json};

use crate::clock::iso;
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;
use crate::world::spaces::{Action, Membership, Message, Room, RoomKind, Tab, Team, TeamMembership};

/// An object without its empty fields.
pub fn compact(value: Value) -> Value {
    match value {
        Value::Object(fields) => Value::Object(fields.into_iter().filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>()),
        other => other,
    }
}

fn id(kind: Kind, key: Key) -> WebexId {
    WebexId::new(kind, key)
}

fn name(world: &World, person: Key) -> &str {
    world.find_person(person).map_or("", |person| person.display_name.as_str())
}

fn email(world: &World, person: Key) -> &str {
    world.find_person(person).map_or("", |person| person.email())
}

/// A space; a direct one has the other person's name for a title.
pub fn room(world: &World, room: &Room, viewer: Key) -> Value {
    let title = match room.kind {
        RoomKind::Group => room.title.as_str(),
        RoomKind::Direct => world.spaces.other(room.key, viewer).map_or("Empty Title", |other| name(world, other)),
    };
    compact(json!({
        "id": id(Kind::Room, room.key),
        "title": title,
        "type": room.kind.as_str(),
        "isLocked": room.is_locked,
        "lastActivity": iso(room.active_ms),
        "teamId": room.team.map(|team| id(Kind::Team, team)),
        "creatorId": id(Kind::People, room.creator),
        "created": iso(room.created_ms),
        "ownerId": id(Kind::Organization, room.owner),
        "classificationId": room.classification,
        "isPublic": room.made_public_ms.is_some(),
        "madePublic": room.made_public_ms.map(iso),
        "isAnnouncementOnly": room.is_announcement_only,
        "isReadOnly": room.is_read_only,
        "description": room.description,
    }))
}

/// A person's place in a space.
pub fn membership(world: &World, place: &Membership) -> Value {
    let kind = world.spaces.rooms.find(place.room).map_or(RoomKind::Group, |room| room.kind);
    compact(json!({
        "id": id(Kind::Membership, place.key),
        "roomId": id(Kind::Room, place.room),
        "personId": id(Kind::People, place.person),
        "personEmail": email(world, place.person),
        "personDisplayName": name(world, place.person),
        "personOrgId": id(Kind::Organization, world.org_of(place.person)),
        "isModerator": place.is_moderator,
        "isMonitor": false,
        "isRoomHidden": (kind == RoomKind::Direct).then_some(place.is_hidden),
        "roomType": kind.as_str(),
        "created": iso(place.created_ms),
    }))
}

fn ids(kind: Kind, keys: &[Key]) -> Option<Vec<WebexId>> {
    (!keys.is_empty()).then(|| keys.iter().map(|key| id(kind, *key)).collect())
}

fn files(base: &str, message: &Message) -> Option<Vec<String>> {
    let address = |key: &Key| format!("{base}/v1/contents/{}", id(Kind::Content, *key));
    (!message.files.is_empty()).then(|| message.files.iter().map(address).collect())
}

/// A message; `base` is scheme and host for the addresses of its files.
pub fn message(world: &World, message: &Message, base: &str) -> Value {
    let kind = world.spaces.rooms.find(message.room).map_or(RoomKind::Group, |room| room.kind);
    compact(json!({
        "id": id(Kind::Message, message.key),
        "parentId": message.parent.map(|parent| id(Kind::Message, parent)),
        "roomId": id(Kind::Room, message.room),
        "roomType": kind.as_str(),
        "text": message.text,
        "markdown": message.markdown,
        "html": message.html,
        "files": files(base, message),
        "personId": id(Kind::People, message.author),
        "personEmail": email(world, message.author),
        "mentionedPeople": ids(Kind::People, &message.mentions),
        "mentionedGroups": message.mentions_all.then_some(["all"]),
        "attachments": (!message.attachments.is_empty()).then_some(&message.attachments),
        "created": iso(message.created_ms),
        "updated": message.updated_ms.map(iso),
    }))
}

/// A message as webhooks tell of it: without its text, which the receiver has to fetch.
pub fn message_hint(world: &World, message: &Message, base: &str) -> Value {
    let kind = world.spaces.rooms.find(message.room).map_or(RoomKind::Group, |room| room.kind);
    compact(json!({
        "id": id(Kind::Message, message.key),
        "roomId": id(Kind::Room, message.room),
        "roomType": kind.as_str(),
        "personId": id(Kind::People, message.author),
        "personEmail": email(world, message.author),
        "mentionedPeople": ids(Kind::People, &message.mentions),
        "files": files(base, message),
        "created": iso(message.created_ms),
        "updated": message.updated_ms.map(iso),
    }))
}

/// What somebody submitted on a card.
pub fn action(action: &Action) -> Value {
    json!({
        "id": id(Kind::AttachmentAction, action.key),
        "type": "submit",
        "messageId": id(Kind::Message, action.message),
        "inputs": action.inputs,
        "personId": id(Kind::People, action.person),
        "roomId": id(Kind::Room, action.room),
        "created": iso(action.created_ms),
    })
}

/// A submission as webhooks tell of it: without what was filled in.
pub fn action_hint(shown: &Action) -> Value {
    let mut hint = action(shown);
    if let Some(fields) = hint.as_object_mut() {
        fields.shift_remove("inputs");
    }
    hint
}

/// A tab.
pub fn tab(world: &World, tab: &Tab) -> Value {
    let kind = world.spaces.rooms.find(tab.room).map_or(RoomKind::Group, |room| room.kind);
    json!({
        "id": id(Kind::RoomTab, tab.key),
        "roomId": id(Kind::Room, tab.room),
        "roomType": kind.as_str(),
        "displayName": tab.name,
        "contentUrl": tab.url,
        "creatorId": id(Kind::People, tab.creator),
        "created": iso(tab.created_ms),
    })
}

/// A team.
pub fn team(team: &Team) -> Value {
    compact(json!({
        "id": id(Kind::Team, team.key),
        "name": team.name,
        "description": team.description,
        "created": iso(team.created_ms),
    }))
}

/// A person's place in a team.
pub fn team_membership(world: &World, place: &TeamMembership) -> Value {
    json!({
        "id": id(Kind::TeamMembership, place.key),
        "teamId": id(Kind::Team, place.team),
        "personId": id(Kind::People, place.person),
        "personEmail": email(world, place.person),
        "personDisplayName": name(world, place.person),
        "personOrgId": id(Kind::Organization, world.org_of(place.person)),
        "isModerator": place.is_moderator,
        "created": iso(place.created_ms),
    })
}
