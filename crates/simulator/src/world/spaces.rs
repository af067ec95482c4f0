//! Spaces with their members, messages, tabs and files, and teams of people.
//!
//! Invariant: the indexes name exactly what the tables hold; only the functions here change both.

use std::collections::HashMap;
use std::sync::Arc;

use serde_json::Value;

use super::table::Table;
use crate::ids::Key;

/// Kinds of space.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoomKind {
    /// Between two people.
    Direct,
    /// Of any number of people.
    Group,
}

impl RoomKind {
    /// The kind as Webex writes it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Direct => "direct",
            Self::Group => "group",
        }
    }
}

/// A space.
#[derive(Debug, Clone)]
pub struct Room {
    /// Identity.
    pub key: Key,
    /// Title; a direct space shows the other person's name instead.
    pub title: String,
    /// Direct or group.
    pub kind: RoomKind,
    /// The team it belongs to.
    pub team: Option<Key>,
    /// Classification an organisation gave it.
    pub classification: Option<String>,
    /// Whether moderators rule it.
    pub is_locked: bool,
    /// Whether only moderators may post.
    pub is_announcement_only: bool,
    /// Whether nobody may post any more.
    pub is_read_only: bool,
    /// Since when everybody of the organisation finds it.
    pub made_public_ms: Option<i64>,
    /// What it is for.
    pub description: Option<String>,
    /// Who made it.
    pub creator: Key,
    /// The organisation that owns its data.
    pub owner: Key,
    /// When made.
    pub created_ms: i64,
    /// When something last happened in it.
    pub active_ms: i64,
}

/// A person's place in a space.
#[derive(Debug, Clone)]
pub struct Membership {
    /// Identity.
    pub key: Key,
    /// The space.
    pub room: Key,
    /// The person.
    pub person: Key,
    /// Whether the person rules it.
    pub is_moderator: bool,
    /// Whether the person's clients hide it.
    pub is_hidden: bool,
    /// When made.
    pub created_ms: i64,
}

/// A message.
#[derive(Debug, Clone)]
pub struct Message {
    /// Identity.
    pub key: Key,
    /// The space.
    pub room: Key,
    /// The message that it answers.
    pub parent: Option<Key>,
    /// Who wrote it.
    pub author: Key,
    /// Plain text.
    pub text: Option<String>,
    /// Markdown as it was written.
    pub markdown: Option<String>,
    /// What clients show of the markdown.
    pub html: Option<String>,
    /// Files.
    pub files: Vec<Key>,
    /// Cards.
    pub attachments: Vec<Value>,
    /// People it mentions.
    pub mentions: Vec<Key>,
    /// Whether it mentions everybody.
    pub mentions_all: bool,
    /// When written.
    pub created_ms: i64,
    /// When last changed.
    pub updated_ms: Option<i64>,
    /// How often it was changed.
    pub edits: u32,
}

/// A file.
#[derive(Debug, Clone)]
pub struct Content {
    /// Identity.
    pub key: Key,
    /// The space whose members may read it.
    pub room: Key,
    /// Its name.
    pub name: String,
    /// Media type.
    pub media_type: String,
    /// The bytes.
    pub bytes: Arc<[u8]>,
}

/// A tab of a space.
#[derive(Debug, Clone)]
pub struct Tab {
    /// Identity.
    pub key: Key,
    /// The space.
    pub room: Key,
    /// Name.
    pub name: String,
    /// Address it shows.
    pub url: String,
    /// Who made it.
    pub creator: Key,
    /// When made.
    pub created_ms: i64,
}

/// What somebody submitted on a card.
#[derive(Debug, Clone)]
pub struct Action {
    /// Identity.
    pub key: Key,
    /// The message with the card.
    pub message: Key,
    /// Its space.
    pub room: Key,
    /// Who submitted it.
    pub person: Key,
    /// What was filled in.
    pub inputs: Value,
    /// When.
    pub created_ms: i64,
}

/// A team. Its general space has the same identity.
#[derive(Debug, Clone)]
pub struct Team {
    /// Identity.
    pub key: Key,
    /// Name.
    pub name: String,
    /// What it is for.
    pub description: Option<String>,
    /// When made.
    pub created_ms: i64,
}

/// A person's place in a team.
#[derive(Debug, Clone)]
pub struct TeamMembership {
    /// Identity.
    pub key: Key,
    /// The team.
    pub team: Key,
    /// The person.
    pub person: Key,
    /// Whether the person rules it.
    pub is_moderator: bool,
    /// When made.
    pub created_ms: i64,
}

/// Everything of messaging.
#[derive(Debug, Default)]
pub struct Spaces {
    /// Spaces.
    pub rooms: Table<Room>,
    memberships: Table<Membership>,
    messages: Table<Message>,
    /// Files.
    pub contents: Table<Content>,
    /// Tabs.
    pub tabs: Table<Tab>,
    /// Submissions on cards.
    pub actions: Table<Action>,
    /// Teams.
    pub teams: Table<Team>,
    /// People's places in teams.
    pub team_memberships: Table<TeamMembership>,
    by_room: HashMap<Key, Vec<Key>>,
    by_person: HashMap<Key, Vec<Key>>,
    log: HashMap<Key, Vec<Key>>,
    direct: HashMap<(Key, Key), Key>,
}

fn pair(a: Key, b: Key) -> (Key, Key) {
    if a < b { (a, b) } else { (b, a) }
}

impl Spaces {
    /// A membership.
    pub fn membership(&self, key: Key) -> Option<&Membership> {
        self.memberships.find(key)
    }

    /// A membership, to change it.
    pub fn membership_mut(&mut self, key: Key) -> Option<&mut Membership> {
        self.memberships.find_mut(key)
    }

    /// The members of a space in the order they joined.
    pub fn members(&self, room: Key) -> impl Iterator<Item = &Membership> {
        self.by_room.get(&room).into_iter().flatten().filter_map(|key| self.memberships.find(*key))
    }

    /// The spaces of a person in the order they joined.
    pub fn places(&self, person: Key) -> impl Iterator<Item = &Membership> {
        self.by_person.get(&person).into_iter().flatten().filter_map(|key| self.memberships.find(*key))
    }

    /// A person's place in a space.
    pub fn place(&self, room: Key, person: Key) -> Option<&Membership> {
        self.places(person).find(|place| place.room == room)
    }

    /// A space, when the person is in it.
    pub fn room_of(&self, room: Key, person: Key) -> Option<(&Room, &Membership)> {
        Some((self.rooms.find(room)?, self.place(room, person)?))
    }

    /// The other person of a direct space.
    pub fn other(&self, room: Key, person: Key) -> Option<Key> {
        self.members(room).map(|place| place.person).find(|other| *other != person)
    }

    /// The direct space of two people.
    pub fn direct(&self, a: Key, b: Key) -> Option<Key> {
        self.direct.get(&pair(a, b)).copied()
    }

    /// Notes the direct space of two people.
    pub fn set_direct(&mut self, a: Key, b: Key, room: Key) {
        self.direct.insert(pair(a, b), room);
    }

    /// Adds somebody to a space.
    pub fn join(&mut self, membership: Membership) {
        let Membership { key, room, person, .. } = membership;
        self.by_room.entry(room).or_default().push(key);
        self.by_person.entry(person).or_default().push(key);
        self.memberships.insert(key, membership);
    }

    /// Takes somebody out of a space.
    pub fn leave(&mut self, key: Key) -> Option<Membership> {
        let gone = self.memberships.remove(key)?;
        for index in [self.by_room.get_mut(&gone.room), self.by_person.get_mut(&gone.person)].into_iter().flatten() {
            index.retain(|other| *other != key);
        }
        Some(gone)
    }

    /// A message.
    pub fn message(&self, key: Key) -> Option<&Message> {
        self.messages.find(key)
    }

    /// The messages of a space, newest first.
    pub fn newest_first(&self, room: Key) -> impl Iterator<Item = &Message> {
        self.log.get(&room).into_iter().flatten().rev().filter_map(|key| self.messages.find(*key))
    }

    /// Adds a message.
    pub fn post(&mut self, message: Message) {
        if let Some(room) = self.rooms.find_mut(message.room) {
            room.active_ms = message.created_ms;
        }
        self.log.entry(message.room).or_default().push(message.key);
        self.messages.insert(message.key, message);
    }

    /// Replaces a message.
    pub fn replace(&mut self, message: Message) {
        self.messages.insert(message.key, message);
    }

    /// Takes a message out, with its files.
    pub fn unpost(&mut self, key: Key) -> Option<Message> {
        let gone = self.messages.remove(key)?;
        if let Some(log) = self.log.get_mut(&gone.room) {
            log.retain(|other| *other != key);
        }
        for file in &gone.files {
            self.contents.remove(*file);
        }
        Some(gone)
    }

    /// Takes a space out with everything in it and gives the memberships it had.
    pub fn drop_room(&mut self, room: Key) -> Vec<Membership> {
        self.rooms.remove(room);
        let keys = self.by_room.get(&room).cloned().unwrap_or_default();
        let gone = keys.into_iter().filter_map(|key| self.leave(key)).collect();
        self.by_room.remove(&room);
        for key in self.log.remove(&room).unwrap_or_default() {
            for file in self.messages.remove(key).map(|message| message.files).unwrap_or_default() {
                self.contents.remove(file);
            }
        }
        let tabs: Vec<Key> = self.tabs.iter().filter(|tab| tab.room == room).map(|tab| tab.key).collect();
        for tab in tabs {
            self.tabs.remove(tab);
        }
        self.direct.retain(|_, other| *other != room);
        gone
    }

    /// A person's place in a team.
    pub fn team_place(&self, team: Key, person: Key) -> Option<&TeamMembership> {
        self.team_memberships.iter().find(|place| place.team == team && place.person == person)
    }
}
