//! `/telephony/conference`: the conference somebody is host of, for oneself (`/…`, `/members/me/…`) and for a member (`/members/{memberId}/…`),
//! which the same functions serve.
//!
//! Published facts say nothing of what a supervisor's three actions take: there is no body, so they mean the supervised call one is in, and
//! barging in by call control is the way into it.

use serde_json::{Value, json};
use webex_core::Method;

use super::super::Handler;
use super::common::answer;
use super::control::{Action, call_key, member};
use crate::clock::iso;
use crate::http::{Call, Failure, Reply};
use crate::ids::Key;
use crate::world::calling::conference::Supervision;
use crate::world::calling::control::Mute;
use crate::world::calling::exchange::Conference;
use crate::world::calling::ids;
use crate::world::calling::shape::Gaps;

/// Every route of this file, found by the form of its path.
pub fn routes() -> Vec<(&'static str, Handler)> {
    webex_catalogue::all().iter().filter_map(|operation| Some((operation.id, serve(operation.method, tail(operation.path)?)?))).collect()
}

/// What stands behind the member.
fn tail(path: &'static str) -> Option<&'static str> {
    let rest = path.strip_prefix("/telephony/conference")?;
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    Some(rest.strip_prefix("members/me/").or_else(|| rest.strip_prefix("members/{memberId}/")).unwrap_or(rest))
}

fn serve(method: Method, tail: &str) -> Option<Handler> {
    Some(match (method, tail) {
        (Method::Get, "" | "conference") => details,
        (Method::Post, "" | "conference") => start,
        (Method::Delete, "" | "conference") => release,
        (Method::Post, "addParticipant") => add,
        (Method::Post, "mute" | "unmute") => mute,
        (Method::Post, "deafen" | "undeafen") => deafen,
        (Method::Post, "hold") => hold,
        (Method::Post, "resume") => resume,
        (Method::Post, "bargeIn" | "silentMonitor" | "supervisorCoach") => supervise,
        _ => return None,
    })
}

/// A conference as the API shows it.
pub fn view(conference: &Conference, is_muted: bool) -> Value {
    let participants = conference.participants.iter();
    let participants = participants
        .map(|one| json!({ "callId": ids::text("CALL", one.leg), "muted": one.is_muted, "deafened": one.is_deafened }))
        .collect::<Vec<_>>();
    let mut view = json!({
        "state": if conference.is_held { "held" } else { "connected" },
        "appearance": conference.appearance,
        "created": iso(conference.created_ms),
        "muted": is_muted,
        "participants": participants,
    });
    if let Some(how) = conference.supervision {
        view["type"] = json!(how.as_str());
    }
    view
}

fn details(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world_mut();
    let owner = member(call, &world, call.query.find("lineOwnerId"))?;
    // Without a conference there is an empty object.
    let view = world.conference_of(owner).map_or_else(|| json!({}), |conference| view(conference, world.is_host_muted(conference)));
    Ok(answer(call, view, Gaps::Left))
}

fn start(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let named = action.body.get("callIds").and_then(Value::as_array);
    let calls = named.into_iter().flatten().map(|id| call_key(id.as_str().unwrap_or_default())).collect::<Result<Vec<Key>, Failure>>()?;
    let outcome = action.world.start_conference(action.owner, &calls);
    action.done(call, outcome)
}

fn release(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let outcome = action.world.release_conference(action.owner);
    action.done(call, outcome)
}

fn add(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let key = action.call()?;
    let outcome = action.world.add_to_conference(action.owner, key);
    action.done(call, outcome)
}

/// What the last word of the path turns a participant to.
fn wanted(call: &Call<'_>) -> Mute {
    let word = call.operation.path.rsplit('/').next().unwrap_or_default();
    if word.starts_with("un") { Mute::On } else { Mute::Off }
}

fn mute(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let named = action.named()?;
    let outcome = action.world.mute_in_conference(action.owner, named, wanted(call));
    action.done(call, outcome)
}

fn deafen(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let key = action.call()?;
    let outcome = action.world.deafen_in_conference(action.owner, key, wanted(call));
    action.done(call, outcome)
}

fn hold(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let outcome = action.world.hold_conference(action.owner);
    action.done(call, outcome)
}

fn resume(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let outcome = action.world.resume_conference(action.owner);
    action.done(call, outcome)
}

fn supervise(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let how = match call.operation.path.rsplit('/').next() {
        Some("silentMonitor") => Supervision::Silent,
        Some("supervisorCoach") => Supervision::Coaching,
        _ => Supervision::BargeIn,
    };
    let outcome = action.world.supervise(action.owner, how);
    action.done(call, outcome)
}
