//! Joining and ending meetings, and their controls. The links lead to a page of this simulator, and following one joins.

use serde::Deserialize;
use serde_json::json;
use webex_core::Method;

use super::tell::announce;
use super::view::web_link;
use super::{check_host, may_see, no_meeting, visible};
use crate::clock::iso;
use crate::handlers::Route;
use crate::http::{Access, Call, ExtraRoute, Failure, Reply, extra};
use crate::ids::Key;
use crate::world::World;
use crate::world::meetings::{Gathering, MeetingId, NewGathering, Presence};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("join-a-meeting", join),
    ("end-a-meeting", end),
    ("get-meeting-control-status", control),
    ("update-meeting-control-status", set_control),
];

/// Pages that links to meetings lead to.
pub const EXTRA: &[ExtraRoute] = &[extra("follow-a-join-link", Method::Get, "/meet/{way}/{meeting}/{pass}", Access::Open, follow)];

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    meeting_id: Option<String>,
    meeting_number: Option<String>,
    web_link: Option<String>,
    join_directly: Option<bool>,
    email: Option<String>,
    display_name: Option<String>,
    password: Option<String>,
    expiration_minutes: Option<f64>,
    host_email: Option<String>,
}

fn join(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let me = call.caller()?.holder;
    let world = call.cloud.world();
    let series = match (&wanted.meeting_id, &wanted.meeting_number, &wanted.web_link) {
        (Some(id), ..) => visible(call, &world, id)?.1,
        (None, None, None) => return Err(Failure::bad_request("meetingId, meetingNumber or webLink is required")),
        (None, number, link) => {
            let number = number.as_ref().map(|text| text.replace([' ', '-'], ""));
            let mut plans = world.meetings.series.iter();
            let found = plans.find(|series| {
                !series.is_gone
                    && number.as_ref().is_none_or(|number| series.number.to_string() == *number)
                    && link.as_ref().is_none_or(|link| web_link(series) == *link)
            });
            found.ok_or_else(no_meeting)?
        }
    };
    let host = super::owner(call, &world, wanted.host_email.as_deref())?;
    let is_host = series.host == host;
    let knows = wanted.password.as_deref() == Some(series.text("password"));
    if !may_see(call, &world, series)? && !knows {
        return Err(Failure::forbidden("password: the password of the meeting is required"));
    }
    if wanted.password.is_some() && !knows && !is_host {
        return Err(Failure::forbidden("password: is not the password of the meeting"));
    }
    let minutes = wanted.expiration_minutes.unwrap_or(15.0).clamp(1.0, 60.0);
    #[expect(clippy::cast_possible_truncation, reason = "at most an hour")]
    let expires_ms = world.now_ms() + (minutes * 60_000.0) as i64;
    let own = world.find_person(host);
    let email = wanted.email.as_deref().or_else(|| own.map(crate::world::people::Person::email)).unwrap_or_default();
    let name = wanted.display_name.as_deref().or_else(|| own.map(|person| person.display_name.as_str())).unwrap_or("Guest");
    let link = |way: &str| {
        let pass = hex::encode(json!([email, name, expires_ms, me.0 == host.0]).to_string());
        format!("{}/meet/{way}/{}/{pass}", call.origin, series.id())
    };
    let join_link = link("join");
    if wanted.join_directly == Some(true) {
        return Ok(Reply::redirect(join_link));
    }
    let mut answer = json!({ "joinLink": join_link, "expiration": iso(expires_ms) });
    if is_host {
        answer["startLink"] = json!(link("start"));
    }
    Ok(Reply::json(&answer))
}

/// The meeting that goes on of a plan.
fn running(world: &World, series: Key) -> Option<&Gathering> {
    let now_ms = world.now_ms();
    world.meetings.gatherings.iter().find(|one| one.series == series && one.is_running(now_ms))
}

/// Begins a meeting of a plan now, unless one goes on.
pub fn start(world: &mut World, series: Key) -> Option<Key> {
    if let Some(found) = running(world, series) {
        return Some(found.key);
    }
    let now_ms = world.now_ms();
    let plan = world.meetings.series.find(series)?;
    // The occurrence that runs, or comes next; one of its own when the plan is over.
    let planned_ms = plan.current(now_ms).map_or(now_ms, |(at, _)| at);
    world.open_gathering(NewGathering { series, planned_ms, start_ms: now_ms, end_ms: None, people: Vec::new() })
}

fn follow(call: &Call<'_>) -> Result<Reply, Failure> {
    let parts: Vec<&str> = call.path.split('/').collect();
    let [.., way, meeting, pass] = parts.as_slice() else { return Err(no_meeting()) };
    let mut world = call.cloud.world_mut();
    let Some(MeetingId::Series(key)) = world.meetings.find(meeting) else { return Err(no_meeting()) };
    let pass = hex::decode(pass).ok().and_then(|bytes| serde_json::from_slice::<(String, String, i64, bool)>(&bytes).ok());
    let (email, name, expires_ms, _) = pass.ok_or_else(no_meeting)?;
    if expires_ms < world.now_ms() {
        return Err(Failure::forbidden("The link is no longer valid."));
    }
    let (host, early) =
        world.meetings.series.find(key).map_or((Key(0), false), |series| (series.host, series.is_set("enabledJoinBeforeHost")));
    let mut one = world.new_participant(&email, Some(&name));
    let is_host = *way == "start" && one.person == Some(host);
    let gathering = match running(&world, key) {
        Some(found) => found.key,
        None if is_host || early => start(&mut world, key).ok_or_else(no_meeting)?,
        None => {
            return Ok(Reply::of_type(
                http::StatusCode::OK,
                "text/plain;charset=UTF-8",
                "The meeting has not started: wait for the host.\n",
            ));
        }
    };
    let is_locked = world.meetings.gatherings.find(gathering).is_some_and(|found| found.is_locked);
    one.waits = is_locked && !is_host;
    one.is_invited = world
        .meetings
        .series
        .find(key)
        .is_some_and(|series| series.invitees.iter().any(|invitee| invitee.email.eq_ignore_ascii_case(&email)));
    let text = if one.waits { "You are in the lobby.\n" } else { "You are in the meeting.\n" };
    world.join_gathering(gathering, one);
    announce(call.cloud, &mut world);
    Ok(Reply::of_type(http::StatusCode::OK, "text/plain;charset=UTF-8", text))
}

fn end(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let (id, series) = visible(call, &world, call.param("meetingId"))?;
    check_host(call, &world, series, None)?;
    let key = match id {
        MeetingId::Gathering(key) => Some(key),
        MeetingId::Series(key) | MeetingId::Occurrence(key, _) => running(&world, key).map(|one| one.key),
    };
    if key.is_some_and(|key| world.end_gathering(key)) {
        announce(call.cloud, &mut world);
        Ok(Reply::no_content())
    } else {
        Err(Failure::conflict("The meeting is not in progress."))
    }
}

fn in_progress(call: &Call<'_>, world: &World) -> Result<Key, Failure> {
    let id = call.query.find("meetingId").unwrap_or_default();
    let (id, series) = visible(call, world, id)?;
    check_host(call, world, series, None)?;
    let now_ms = world.now_ms();
    match id {
        MeetingId::Gathering(key) => world.meetings.gatherings.find(key).filter(|one| one.is_running(now_ms)).map(|one| one.key),
        MeetingId::Series(key) | MeetingId::Occurrence(key, _) => running(world, key).map(|one| one.key),
    }
    .ok_or_else(|| Failure::conflict("The meeting is not in progress."))
}

fn shown(gathering: &Gathering) -> Reply {
    let (started, paused) = gathering.recording;
    Reply::json(&json!({ "locked": gathering.is_locked, "recordingStarted": started, "recordingPaused": paused }))
}

fn control(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let key = in_progress(call, &world)?;
    world.meetings.gatherings.find(key).map(shown).ok_or_else(no_meeting)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Controls {
    locked: Option<bool>,
    recording_started: Option<bool>,
    recording_paused: Option<bool>,
}

fn set_control(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Controls = call.decode()?;
    let mut world = call.cloud.world_mut();
    let key = in_progress(call, &world)?;
    let now_ms = world.now_ms();
    let gathering = world.meetings.gatherings.find_mut(key).ok_or_else(no_meeting)?;
    gathering.is_locked = wanted.locked.unwrap_or(gathering.is_locked);
    gathering.recording.0 = wanted.recording_started.unwrap_or(gathering.recording.0);
    gathering.recording.1 = wanted.recording_paused.unwrap_or(gathering.recording.1) && gathering.recording.0;
    // Whoever is recorded is written down too.
    gathering.is_transcribed |= gathering.recording.0 && gathering.people.iter().any(|one| one.presence(now_ms) == Presence::Joined);
    Ok(shown(gathering))
}
