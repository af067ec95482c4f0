//! Meetings in `POST /_sim/world`: a rehearsal starts and ends them, brings people in and holds the quality of their media.

use serde::Deserialize;
use serde_json::{Map, json};

use super::decode_one_of;
use crate::cloud::Cloud;
use crate::handlers::{announce_meetings, start_meeting};
use crate::http::{Failure, Reply};
use crate::ids::Key;
use crate::world::World;
use crate::world::media::Quality;
use crate::world::meetings::{Client, Life, MeetingId, Series, Span};

/// Length of a meeting that only a rehearsal planned.
const LENGTH_MS: i64 = 3_600_000;

#[derive(Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
enum Action {
    StartMeeting {
        #[serde(rename = "meetingId")]
        meeting: Option<String>,
        #[serde(rename = "hostEmail")]
        host_email: Option<String>,
        title: Option<String>,
    },
    EndMeeting {
        #[serde(rename = "meetingId")]
        meeting: String,
    },
    AddParticipant {
        #[serde(rename = "meetingId")]
        meeting: String,
        email: Option<String>,
        #[serde(rename = "displayName")]
        display_name: Option<String>,
        state: Option<String>,
        client: Option<String>,
    },
    RemoveParticipant {
        #[serde(rename = "participantId")]
        participant: String,
    },
    SetMeetingQuality {
        #[serde(rename = "meetingId")]
        meeting: String,
        #[serde(rename = "participantId")]
        participant: Option<String>,
        quality: Option<Quality>,
    },
}

/// The actions of this file.
const ACTIONS: [&str; 5] = ["start_meeting", "end_meeting", "add_participant", "remove_participant", "set_meeting_quality"];

/// Does what is asked, when it is about meetings.
pub fn act(cloud: &Cloud, body: &[u8]) -> Result<Option<Reply>, Failure> {
    let Some(action) = decode_one_of(body, &ACTIONS)? else { return Ok(None) };
    let mut world = cloud.world_mut();
    let reply = match action {
        Action::StartMeeting { meeting, host_email, title } => start(&mut world, meeting.as_deref(), host_email.as_deref(), title),
        Action::EndMeeting { meeting } => {
            let key = running(&world, &meeting)?;
            world.end_gathering(key);
            Ok(Reply::no_content())
        }
        Action::AddParticipant { meeting, email, display_name, state, client } => {
            let key = running(&world, &meeting)?;
            let mut one = world.new_participant(email.as_deref().unwrap_or_default(), display_name.as_deref());
            one.waits = match state.as_deref() {
                None | Some("joined") => false,
                Some("lobby") => true,
                Some(other) => return Err(Failure::bad_request(format!("state: '{other}' is not joined or lobby"))),
            };
            one.client = match client.as_deref() {
                None => one.client,
                Some("windows") => Client::Windows,
                Some("mac") => Client::Mac,
                Some("mobile") => Client::Mobile,
                Some("browser") => Client::Browser,
                Some("room") => Client::Room,
                Some("phone") => Client::Phone,
                Some(other) => return Err(Failure::bad_request(format!("client: '{other}' is no client"))),
            };
            let id = world.meetings.gatherings.find(key).map(|gathering| gathering.participant_id(&one));
            world.join_gathering(key, one);
            Ok(Reply::json(&json!({ "participantId": id })))
        }
        Action::RemoveParticipant { participant } => {
            let (key, at) = found(&world, &participant)?;
            let now_ms = world.now_ms();
            world.change_participant(key, at, |one| one.left_ms = Some(now_ms));
            Ok(Reply::no_content())
        }
        Action::SetMeetingQuality { meeting, participant, quality } => pin(&mut world, &meeting, participant.as_deref(), quality),
    };
    announce_meetings(cloud, &mut world);
    reply.map(Some)
}

fn found(world: &World, participant: &str) -> Result<(Key, usize), Failure> {
    world.meetings.find_participant(participant).ok_or_else(|| Failure::bad_request("participantId: there is no such participant"))
}

/// The meeting that an id names, or that goes on of the plan it names.
fn running(world: &World, id: &str) -> Result<Key, Failure> {
    let now_ms = world.now_ms();
    let wanted = world.meetings.find(id);
    let running = world.meetings.gatherings.iter().filter(|one| one.is_running(now_ms));
    let mut found = running.filter(|one| match wanted {
        Some(MeetingId::Gathering(key)) => one.key == key,
        Some(MeetingId::Series(key) | MeetingId::Occurrence(key, _)) => one.series == key,
        None => false,
    });
    found.next().map(|one| one.key).ok_or_else(|| Failure::bad_request("meetingId: no such meeting goes on"))
}

fn start(world: &mut World, meeting: Option<&str>, host_email: Option<&str>, title: Option<String>) -> Result<Reply, Failure> {
    let series = match meeting.map(|id| world.meetings.find(id)) {
        Some(Some(MeetingId::Series(key) | MeetingId::Occurrence(key, _))) => key,
        Some(_) => return Err(Failure::bad_request("meetingId: there is no such meeting to start")),
        None => {
            let host = match host_email {
                None => world.people.at(0).map(|person| person.key),
                Some(email) => world.person_by_email(email).map(|person| person.key),
            };
            let host = host.ok_or_else(|| Failure::bad_request("hostEmail: nobody has this address"))?;
            let (number, password) = world.meeting_number();
            let (key, now_ms) = (world.new_key(), world.now_ms());
            let mut settings = Map::new();
            settings.insert("title".to_owned(), json!(title.unwrap_or_else(|| "Rehearsal".to_owned())));
            settings.insert("password".to_owned(), json!(password));
            world.meetings.series.insert(
                key,
                Series {
                    key,
                    number,
                    host,
                    first: Span { start_ms: now_ms, end_ms: now_ms + LENGTH_MS },
                    time_zone: "UTC".to_owned(),
                    rule: None,
                    room: None,
                    is_adhoc: false,
                    settings,
                    invitees: Vec::new(),
                    changes: std::collections::BTreeMap::new(),
                    life: Life::Waiting,
                    is_gone: false,
                    created_ms: now_ms,
                },
            );
            key
        }
    };
    let key = start_meeting(world, series).ok_or_else(|| Failure::bad_request("the meeting cannot be started"))?;
    let host = world.meetings.gatherings.find(key).map(|gathering| gathering.host);
    let email = host.and_then(|host| world.find_person(host)).map(|person| person.email().to_owned()).unwrap_or_default();
    let is_there = world.meetings.gatherings.find(key).is_some_and(|gathering| gathering.people.iter().any(|one| one.person == host));
    if !is_there {
        let one = world.new_participant(&email, None);
        world.join_gathering(key, one);
    }
    let id = world.meetings.gatherings.find(key).map(crate::world::meetings::Gathering::id);
    Ok(Reply::json(&json!({ "meetingId": id })))
}

fn pin(world: &mut World, meeting: &str, participant: Option<&str>, quality: Option<Quality>) -> Result<Reply, Failure> {
    if let Some(problem) = quality.as_ref().and_then(Quality::problem) {
        return Err(Failure::bad_request(format!("quality: {problem}")));
    }
    let key = running(world, meeting)?;
    let at = participant.map(|id| found(world, id)).transpose()?;
    let now_ms = world.now_ms();
    if let Some(gathering) = world.meetings.gatherings.find_mut(key) {
        for (position, one) in gathering.people.iter_mut().enumerate() {
            if at.is_none_or(|at| at == (key, position)) {
                one.pins.push((now_ms, quality));
            }
        }
    }
    Ok(Reply::no_content())
}
