//! Messaging: spaces, memberships, messages, files, cards, tabs, teams and the compliance log.
//!
//! Whoever is not in a space hears 404 of everything in it, as with Webex; its rules answer 403.

mod actions;
mod contents;
mod events;
mod markup;
mod members;
mod message_edit;
mod message_list;
mod message_post;
mod notify;
mod rooms;
mod tabs;
mod team_members;
mod teams;
mod view;

use super::Route;
use crate::http::{Call, ExtraRoute, Failure, missing};
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;
use crate::world::people::Person;
use crate::world::spaces::{Membership, Room};

/// What these files serve.
pub const ROUTES: &[&[Route]] = &[
    actions::ROUTES,
    events::ROUTES,
    members::ROUTES,
    message_edit::ROUTES,
    message_list::ROUTES,
    message_post::ROUTES,
    rooms::ROUTES,
    tabs::ROUTES,
    team_members::ROUTES,
    teams::ROUTES,
];

/// What these files serve beside the catalogue's operations.
pub const EXTRA: &[ExtraRoute] = contents::EXTRA;

/// Page sizes of the lists: default and ceiling.
const PAGE: (usize, usize) = (100, 1000);

/// The caller.
fn caller(call: &Call<'_>) -> Result<Key, Failure> {
    Ok(call.caller()?.holder)
}

/// A space the caller is in, and their place in it.
fn room_of(world: &World, room: Key, person: Key) -> Result<(&Room, &Membership), Failure> {
    world.spaces.room_of(room, person).ok_or_else(|| missing(Kind::Room))
}

/// The key in a field of a body; 404 for an id of something else, because nothing is there.
fn key_of(text: &str, kind: Kind) -> Result<Key, Failure> {
    WebexId::parse_kind(text, kind).ok_or_else(|| missing(kind))
}

/// Somebody named by id or by mail address. As with Webex an address nobody has becomes an account that was invited.
fn person_of(world: &mut World, id: Option<&str>, email: Option<&str>) -> Result<Key, Failure> {
    match (id, email) {
        (Some(id), _) => {
            let key = key_of(id, Kind::People)?;
            world.find_person(key).map(|person| person.key).ok_or_else(|| missing(Kind::People))
        }
        (None, Some(email)) => {
            if let Some(person) = world.person_by_email(email) {
                return Ok(person.key);
            }
            let is_address = email.split_once('@').is_some_and(|(local, domain)| !local.is_empty() && domain.contains('.'));
            if !is_address {
                return Err(Failure::bad_request(format!("personEmail: '{email}' is not a mail address")));
            }
            let (key, now_ms) = (world.new_key(), world.now_ms());
            world.neighbours.invite(key, email, now_ms);
            Ok(key)
        }
        (None, None) => Err(Failure::bad_request("personId or personEmail is required")),
    }
}

/// Somebody named by id or by mail address in a query; `None` when neither is given.
fn person_asked(call: &Call<'_>, world: &World) -> Result<Option<Key>, Failure> {
    if let Some(id) = call.query.find("personId") {
        let key = if id == "me" { Some(caller(call)?) } else { WebexId::parse_kind(id, Kind::People) };
        return key.map(Some).ok_or_else(|| Failure::bad_request(format!("personId: '{id}' is not the id of a person")));
    }
    match call.query.find("personEmail") {
        None => Ok(None),
        Some(email) => world.person_by_email(email).map(|person| Some(person.key)).ok_or_else(|| missing(Kind::People)),
    }
}

fn is_bot(world: &World, person: Key) -> bool {
    world.find_person(person).is_some_and(|person: &Person| person.kind == "bot")
}
