//! The meeting of a space: `POST /meetings` with `adhoc` and `roomId`. It is there at once, for whoever is in the space, and it is made anew when
//! the last one is over. It can be neither changed nor deleted, and lists show it only while it goes on.

use serde_json::{Map, Value, json};

use crate::clock::iso_seconds;
use crate::http::{Call, Failure};
use crate::ids::Key;
use crate::world::World;
use crate::world::meetings::{Invitee, Series};

/// It is planned to begin and to end so long after it was asked for, whatever the request says.
const PLAN_MS: (i64, i64) = (5 * 60_000, 20 * 60_000);

/// The meeting that a space has now.
pub fn current(world: &World, room: Key) -> Option<&Series> {
    let now_ms = world.now_ms();
    world.meetings.series.iter().find(|series| {
        let mut took_place = world.meetings.gatherings.iter().filter(|one| one.series == series.key).peekable();
        let is_over = match took_place.peek() {
            Some(_) => !took_place.any(|one| one.is_running(now_ms)),
            None => series.first.end_ms < now_ms,
        };
        series.is_adhoc && series.room == Some(room) && !series.is_gone && !is_over
    })
}

/// Fills in what Webex decides itself.
pub fn complete(body: &mut Map<String, Value>, host_name: &str, now_ms: i64) {
    body.entry("title").or_insert_with(|| json!(host_name));
    for (name, value) in [
        ("start", json!(iso_seconds(now_ms + PLAN_MS.0))),
        ("end", json!(iso_seconds(now_ms + PLAN_MS.1))),
        ("timezone", json!("UTC")),
        ("enabledJoinBeforeHost", json!(true)),
        ("unlockedMeetingJoinSecurity", json!("allowJoinWithLobby")),
        ("sendEmail", json!(false)),
        ("publicMeeting", json!(false)),
    ] {
        body.insert(name.to_owned(), value);
    }
    body.remove("recurrence");
    body.remove("invitees");
}

/// Everybody else in the space.
pub fn invitees(world: &mut World, room: Key, host: Key) -> Vec<Invitee> {
    let others: Vec<Key> = world.spaces.members(room).map(|place| place.person).filter(|person| *person != host).collect();
    let mut invitees = Vec::new();
    for key in others {
        let Some((email, name)) = world.find_person(key).map(|person| (person.email().to_owned(), person.display_name.clone())) else {
            continue;
        };
        invitees.push(Invitee { key: world.new_key(), person: Some(key), email, name, is_co_host: false, is_panelist: false });
    }
    invitees
}

/// Refuses what a request wants to do with the meeting of a space.
pub fn check_fixed(series: &Series, what: &str) -> Result<(), Failure> {
    if series.is_adhoc { Err(Failure::bad_request(format!("meetingId: an ad hoc meeting cannot be {what}"))) } else { Ok(()) }
}

/// A space is named only by who may do everything in the name of a user.
pub fn check_scope(call: &Call<'_>) -> Result<(), Failure> {
    if call.caller()?.scopes.hold_one_of(&["spark:all"]) {
        return Ok(());
    }
    Err(Failure::forbidden("The access token lacks a scope for this request: spark:all is required where roomId is given."))
}
