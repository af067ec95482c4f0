//! `/telephony/calls`: dialling and everything one does with a call, for oneself (`/…`, `/members/me/…`) and for a member
//! (`/members/{memberId}/…`). The same functions serve the three families; the member stands in the path or is the caller.

use serde_json::{Map, Value, json};
use webex_core::Method;

use super::super::Handler;
use super::common::{answer, body, page};
use super::members::Member;
use crate::clock::iso;
use crate::cloud::Cloud;
use crate::http::{Call, Failure, Reply};
use crate::ids::Key;
use crate::webhooks::Event;
use crate::world::World;
use crate::world::calling::control::{Mute, Reject};
use crate::world::calling::exchange::{Leg, Notice, Party, State};
use crate::world::calling::feature::Kind;
use crate::world::calling::ids;
use crate::world::calling::shape::Gaps;
use crate::world::calling::switching::CallError;

/// Every route of this file, found by the form of its path.
pub fn routes() -> Vec<(&'static str, Handler)> {
    webex_catalogue::all().iter().filter_map(|operation| Some((operation.id, serve(operation.method, tail(operation.path)?)?))).collect()
}

/// What stands behind the member.
fn tail(path: &'static str) -> Option<&'static str> {
    // One list of a queue's calls stands outside the family; it is the same list.
    if path == "/telephony/queues/{queueId}/calls" {
        return Some("queues/{queueId}/calls");
    }
    let rest = path.strip_prefix("/telephony/calls")?;
    let rest = rest.strip_prefix('/').unwrap_or(rest);
    Some(rest.strip_prefix("members/me/").or_else(|| rest.strip_prefix("members/{memberId}/")).unwrap_or(rest))
}

fn serve(method: Method, tail: &str) -> Option<Handler> {
    Some(match (method, tail) {
        (Method::Get, "" | "calls") => list,
        (Method::Get, "{callId}" | "calls/{callId}") => detail,
        (Method::Get, "history") => history,
        (Method::Get, "queues/{queueId}/calls") => waiting,
        (Method::Post, "dial") => dial,
        (Method::Post, "answer") => take,
        (Method::Post, "reject") => reject,
        (Method::Post, "hangup") => hang_up,
        (Method::Post, "hold") => hold,
        (Method::Post, "resume") => resume,
        (Method::Post, "divert") => divert,
        (Method::Post, "transfer") => transfer,
        (Method::Post, "park") => park,
        (Method::Post, "retrieve") => retrieve,
        (Method::Post, "startRecording" | "stopRecording" | "pauseRecording" | "resumeRecording") => record,
        (Method::Post, "transmitDtmf") => transmit,
        (Method::Post, "push") => push,
        (Method::Post, "pull") => pull,
        (Method::Post, "pickup") => pick_up,
        (Method::Post, "bargeIn") => barge_in,
        (Method::Post, "mute" | "unmute") => mute,
        _ => return None,
    })
}

fn refused(error: CallError) -> Failure {
    match error {
        CallError::NoCall | CallError::NoConference => Failure::not_found(error.to_string()),
        other => Failure::bad_request(other.to_string()),
    }
}

/// Whose calls: the member of the path, the owner of a line in body or query, or the caller.
pub fn member(call: &Call<'_>, world: &World, line_owner: Option<&str>) -> Result<Key, Failure> {
    let holder = call.caller()?.holder;
    let named = call.params.find("memberId").or(line_owner);
    let key = match named {
        None => holder,
        Some(text) => {
            let found = Member::of_id(world, text).ok_or_else(|| Failure::not_found("The requested member could not be found."))?;
            if found.key != holder && !call.is_admin() && !shares_line(world, holder, text) {
                return Err(Failure::forbidden("The token may not control the calls of this member."));
            }
            found.key
        }
    };
    Member::of_key(world, key).map(|member| member.key).ok_or_else(|| Failure::forbidden("The user has no Webex Calling."))
}

/// Whether somebody has a line of another on their applications.
fn shares_line(world: &World, holder: Key, owner: &str) -> bool {
    let members = world.calling.documents.read(holder, "applications/members");
    let list = members.get("members").and_then(Value::as_array).cloned().unwrap_or_default();
    list.iter().any(|entry| entry.get("id").and_then(Value::as_str) == Some(owner))
}

fn text<'a>(body: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// The key in an id of a call; any kind will do, a call is found by its key alone.
pub(super) fn call_key(id: &str) -> Result<Key, Failure> {
    ids::parse_kind(id, "CALL").ok_or_else(|| refused(CallError::NoCall))
}

/// Everything an action starts from.
pub(super) struct Action<'a> {
    pub world: std::sync::RwLockWriteGuard<'a, World>,
    pub owner: Key,
    pub body: Map<String, Value>,
}

impl<'a> Action<'a> {
    pub fn new(call: &Call<'a>) -> Result<Self, Failure> {
        let body = if matches!(call.payload, crate::http::Payload::Empty) { Map::new() } else { body(call)? };
        let world = call.cloud.world_mut();
        let owner = member(call, &world, text(&body, "lineOwnerId").or(call.query.find("lineOwnerId")))?;
        Ok(Self { world, owner, body })
    }

    fn text(&self, name: &str) -> Option<&str> {
        text(&self.body, name)
    }

    /// The call the body names.
    pub fn call(&self) -> Result<Key, Failure> {
        call_key(self.text("callId").unwrap_or_default())
    }

    /// The call the body names, if it names one.
    pub fn named(&self) -> Result<Option<Key>, Failure> {
        self.text("callId").map(call_key).transpose()
    }

    /// Publishes what happened and says yes.
    pub fn done(mut self, call: &Call<'_>, outcome: Result<(), CallError>) -> Result<Reply, Failure> {
        outcome.map_err(refused)?;
        publish(call.cloud, &mut self.world);
        Ok(Reply::no_content())
    }

    /// Publishes what happened and tells of a new call.
    fn info(mut self, call: &Call<'_>, outcome: Result<(Key, Key), CallError>) -> Result<Reply, Failure> {
        let (key, session) = outcome.map_err(refused)?;
        publish(call.cloud, &mut self.world);
        let value = json!({ "callId": ids::text("CALL", key), "callSessionId": session_text(session) });
        Ok(answer(call, value, Gaps::Left))
    }
}

fn session_text(session: Key) -> String {
    uuid::Uuid::from_u128(session.0).to_string()
}

/// A party as the API shows it to somebody in a location.
pub fn party_view(party: &Party, seen_from: Option<Key>) -> Value {
    let call_type = party.special.unwrap_or(match (party.who, party.location, seen_from) {
        (None, _, _) => "external",
        (Some(_), Some(a), Some(b)) if a == b => "location",
        _ => "organization",
    });
    let mut view = json!({ "privacyEnabled": party.is_private, "callType": call_type });
    if party.is_private {
        return view;
    }
    if let Some(name) = &party.name {
        view["name"] = json!(name);
    }
    if let Some(number) = &party.number {
        view["number"] = json!(number);
    }
    if let Some((kind, key)) = party.who {
        let field = match kind {
            "PEOPLE" => "personId",
            "PLACE" => "placeId",
            "VIRTUAL_LINE" => "virtualLineId",
            _ => return view,
        };
        view[field] = json!(ids::text(kind, key));
        view["id"] = json!(ids::text(kind, key));
        view["idType"] = json!(kind);
    }
    view
}

fn leg_view(leg: &Leg) -> Value {
    let here = leg.me.location;
    let mut view = json!({
        "id": ids::text("CALL", leg.key),
        "callSessionId": session_text(leg.session),
        "personality": if leg.is_originator { "originator" } else { "terminator" },
        "state": leg.state.as_str(),
        "remoteParty": party_view(&leg.toward, here),
        "appearance": leg.appearance,
        "created": iso(leg.created_ms),
        "muteCapable": leg.state.is_up(),
        "muted": leg.is_muted,
    });
    if let Some(at_ms) = leg.answered_ms {
        view["answered"] = json!(iso(at_ms));
    }
    if leg.state == State::Alerting && !leg.redirections.is_empty() {
        let list = leg.redirections.iter().map(|one| json!({ "reason": one.reason, "redirectingParty": party_view(&one.by, here) }));
        view["redirections"] = list.collect();
    }
    if let Some(party) = &leg.recall {
        view["recall"] = json!({ "type": "park", "party": party_view(party, here) });
    }
    if let Some(state) = leg.recording {
        view["recordingState"] = json!(state);
    }
    view
}

/// Tells webhooks what happened to calls and mailboxes since the last time.
pub fn publish(cloud: &Cloud, world: &mut World) {
    let org = world.org;
    for notice in world.calling.exchange.take_notices() {
        match notice {
            Notice::Call { event, what, leg, at_ms } => {
                let Some(owner) = leg.owner else { continue };
                let mut data = leg_view(&leg);
                if let Some(id) = data.as_object_mut().and_then(|data| data.remove("id")) {
                    data["callId"] = id;
                }
                data["eventType"] = json!(what);
                data["eventTimestamp"] = json!(iso(at_ms));
                if event == "deleted" {
                    data["disconnected"] = json!(iso(at_ms));
                }
                let told = Event::new("telephony_calls", event, org, owner, data)
                    .heard_by([owner])
                    .with_trait("personality", if leg.is_originator { "originator" } else { "terminator" })
                    .with_trait("state", leg.state.as_str());
                cloud.publish(&told);
            }
            Notice::Conference { event, what, owner, conference, is_muted, at_ms } => {
                let mut data = super::conference::view(&conference, is_muted);
                if event == "deleted" {
                    data["state"] = json!(State::Disconnected.as_str());
                }
                data["eventType"] = json!(what);
                data["eventTimestamp"] = json!(iso(at_ms));
                cloud.publish(&Event::new("telephony_conference", event, org, owner, data).heard_by([owner]));
            }
            Notice::Mailbox { owner } => {
                let data = super::voice_messages::summary(world, owner);
                cloud.publish(&Event::new("telephony_mwi", "updated", org, owner, data).heard_by([owner]));
            }
        }
    }
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world_mut();
    let owner = member(call, &world, call.query.find("lineOwnerId"))?;
    let items: Vec<Value> = world.calling.exchange.legs_of(owner).into_iter().map(leg_view).collect();
    page(call, items)
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world_mut();
    let owner = member(call, &world, call.query.find("lineOwnerId"))?;
    let leg = world.call_leg(owner, call_key(call.param("callId"))?).map_err(refused)?;
    Ok(answer(call, leg_view(leg), Gaps::Left))
}

fn history(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world_mut();
    let owner = member(call, &world, None)?;
    let here = world.party_of(owner).location;
    let records = world.calling.exchange.history.get(&owner).into_iter().flatten();
    let wanted = records.filter(|record| call.query.find("type").is_none_or(|wanted| wanted == record.kind));
    let items: Vec<Value> = wanted
        .map(|record| {
            let mut view = party_view(&record.party, here);
            view["type"] = json!(record.kind);
            view["time"] = json!(iso(record.at_ms));
            view
        })
        .collect();
    page(call, items)
}

fn waiting(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world_mut();
    let key = ids::parse_kind(call.param("queueId"), Kind::Queue.id_kind());
    let queue = key.and_then(|key| world.calling.find(Kind::Queue, key));
    let queue = queue.ok_or_else(|| Failure::not_found("The requested call queue could not be found."))?;
    let calls = world.calling.exchange.waiting.iter().filter(|(of, ..)| *of == queue.key);
    let items: Vec<Value> = calls
        .filter_map(|(_, leg, since)| {
            let leg = world.calling.exchange.legs.get(leg)?;
            Some(json!({
                "callId": ids::text("CALL", leg.key), "callSessionId": session_text(leg.session),
                "remoteParty": party_view(&leg.me, queue.location), "addTime": iso(*since), "mandatoryEntrance": false, "bounced": false,
                "reordered": false, "queueNumber": queue.number().or(queue.extension()), "queueName": queue.name(),
            }))
        })
        .collect();
    page(call, items)
}

fn dial(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let destination = action.text("destination").unwrap_or_default().to_owned();
    let outcome = action.world.place_call(action.owner, &destination);
    action.info(call, outcome)
}

fn take(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let key = action.call()?;
    let outcome = action.world.answer_call(action.owner, key);
    action.done(call, outcome)
}

fn reject(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let key = action.call()?;
    let how = match action.text("action") {
        Some("temporarilyUnavailable") => Reject::Unavailable,
        Some("ignore") => Reject::Ignore,
        _ => Reject::Busy,
    };
    let outcome = action.world.reject_call(action.owner, key, how);
    action.done(call, outcome)
}

fn hang_up(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let key = action.call()?;
    let outcome = action.world.hang_up(action.owner, key);
    action.done(call, outcome)
}

fn hold(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let key = action.call()?;
    let outcome = action.world.hold_call(action.owner, key);
    action.done(call, outcome)
}

fn resume(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let key = action.call()?;
    let outcome = action.world.resume_call(action.owner, key);
    action.done(call, outcome)
}

fn divert(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let key = action.call()?;
    let destination = action.text("destination").map(str::to_owned);
    let to_voicemail = action.body.get("toVoicemail").and_then(Value::as_bool) == Some(true);
    let outcome = match (destination, to_voicemail) {
        (None, false) => Err(CallError::Refused("destination or toVoicemail is required".to_owned())),
        // A destination with voicemail is the mailbox of the destination; the own one without.
        (destination, true) => action.world.divert_to_mailbox(action.owner, key, destination.as_deref()),
        (Some(destination), false) => action.world.divert_call(action.owner, key, &destination),
    };
    action.done(call, outcome)
}

fn transfer(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let owner = action.owner;
    let first = action.text("callId1").map(call_key).transpose()?;
    let second = action.text("callId2").map(call_key).transpose()?;
    let destination = action.text("destination").map(str::to_owned);
    match (first, second, destination) {
        (Some(first), Some(second), _) => {
            let outcome = action.world.transfer_calls(owner, first, second);
            action.done(call, outcome)
        }
        (Some(first), None, Some(destination)) => {
            let outcome = action.world.transfer_to(owner, first, &destination);
            action.info(call, outcome)
        }
        (None, None, None) => {
            // Without a word the two calls there are are meant.
            let legs: Vec<Key> = action.world.calling.exchange.legs_of(owner).iter().map(|leg| leg.key).collect();
            let [first, second] = legs.as_slice() else {
                return Err(Failure::bad_request("callId1 and callId2 are required unless there are exactly two calls"));
            };
            let outcome = action.world.transfer_calls(owner, *first, *second);
            action.done(call, outcome)
        }
        _ => Err(Failure::bad_request("callId1 with callId2, or callId1 with destination, is required")),
    }
}

fn park(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let key = action.call()?;
    let destination = action.text("destination").map(str::to_owned);
    let place = if action.body.get("isGroupPark").and_then(Value::as_bool) == Some(true) {
        action.world.park_in_group(action.owner, key)
    } else {
        action.world.park_call(action.owner, key, destination.as_deref())
    };
    let party = place.map_err(refused)?;
    let here = action.world.party_of(action.owner).location;
    publish(call.cloud, &mut action.world);
    let mut view = party_view(&party, here);
    view["parkedAgainst"] = view.clone();
    Ok(answer(call, view, Gaps::Left))
}

fn retrieve(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let destination = action.text("destination").map(str::to_owned);
    let outcome = action.world.retrieve_call(action.owner, destination.as_deref());
    action.info(call, outcome)
}

fn record(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let named = action.named()?;
    let to = match call.operation.path.rsplit('/').next() {
        Some("startRecording") => "started",
        Some("stopRecording") => "stopped",
        Some("pauseRecording") => "paused",
        _ => "resumed",
    };
    let outcome = action.world.record_call(action.owner, named, to);
    action.done(call, outcome)
}

fn transmit(call: &Call<'_>) -> Result<Reply, Failure> {
    let action = Action::new(call)?;
    let digits = action.text("dtmf").unwrap_or_default();
    if digits.is_empty() || !digits.chars().all(|c| matches!(c, '0'..='9' | '*' | '#' | 'A'..='D' | ',')) {
        return Err(Failure::bad_request("dtmf: digits, *, #, A to D and comma are accepted"));
    }
    let named = action.named()?;
    let key = action.world.current_call(action.owner, named).map_err(refused)?;
    let state = action.world.call_leg(action.owner, key).map_err(refused)?.state;
    if state != State::Connected {
        return Err(refused(CallError::State(state.as_str())));
    }
    Ok(Reply::no_content())
}

fn push(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let named = action.named()?;
    let key = action.world.current_call(action.owner, named).map_err(refused)?;
    let outcome = action.world.push_call(action.owner, key);
    action.done(call, outcome)
}

fn pull(call: &Call<'_>) -> Result<Reply, Failure> {
    let action = Action::new(call)?;
    let key = action.world.current_call(action.owner, None).map_err(refused)?;
    let session = action.world.call_leg(action.owner, key).map_err(refused)?.session;
    action.info(call, Ok((key, session)))
}

fn pick_up(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let target = action.text("target").map(str::to_owned);
    let outcome = action.world.pick_up(action.owner, target.as_deref());
    action.info(call, outcome)
}

fn barge_in(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let target = action.text("target").unwrap_or_default().to_owned();
    let outcome = action.world.barge_in(action.owner, &target);
    action.info(call, outcome)
}

fn mute(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut action = Action::new(call)?;
    let named = action.named()?;
    let to = if call.operation.path.ends_with("/mute") { Mute::Off } else { Mute::On };
    let outcome = action.world.mute_call(action.owner, named, to);
    action.done(call, outcome)
}
