//! `/meetingParticipants`.

use serde::Deserialize;
use serde_json::{Value, json};

use super::tell::announce;
use super::view::participant;
use super::{check_host, moment, no_meeting, page, visible};
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, write_list};
use crate::ids::Key;
use crate::world::World;
use crate::world::meetings::{Client, Gathering, MeetingId, Participant};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-meeting-participants", list),
    ("query-meeting-participants-with-email", query),
    ("get-meeting-participant-details", detail),
    ("update-a-participant", update),
    ("admit-participants", admit),
    ("call-out-a-sip-participant", call_out),
    ("cancel-calling-out-a-sip-participant", cancel),
];

/// The meetings an id speaks of: the meeting itself, or those that took place of a plan between two moments.
fn gatherings<'a>(call: &Call<'_>, world: &'a World) -> Result<Vec<&'a Gathering>, Failure> {
    let (id, _) = visible(call, world, call.query.find("meetingId").unwrap_or_default())?;
    super::owner(call, world, call.query.find("hostEmail"))?;
    let (from, to) = (moment(call, "meetingStartTimeFrom")?, moment(call, "meetingStartTimeTo")?);
    let all = world.meetings.gatherings.iter();
    let mut found: Vec<&Gathering> = match id {
        MeetingId::Gathering(key) => return Ok(all.filter(|one| one.key == key).collect()),
        MeetingId::Series(key) => all.filter(|one| one.series == key).collect(),
        MeetingId::Occurrence(key, planned_ms) => all.filter(|one| one.series == key && one.planned_ms == planned_ms).collect(),
    };
    found.retain(|one| from.is_none_or(|from| one.start_ms >= from) && to.is_none_or(|to| one.start_ms < to));
    // Without a stretch of time, the last meeting is meant.
    if from.is_none() && to.is_none() {
        found = found.pop().into_iter().collect();
    }
    Ok(found)
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let (from, to) = (moment(call, "joinTimeFrom")?, moment(call, "joinTimeTo")?);
    let world = call.cloud.world();
    let is_wanted = |one: &Participant| from.is_none_or(|from| one.joined_ms >= from) && to.is_none_or(|to| one.joined_ms < to);
    answer(call, &world, is_wanted)
}

fn answer(call: &Call<'_>, world: &World, is_wanted: impl Fn(&Participant) -> bool) -> Result<Reply, Failure> {
    let now_ms = world.now_ms();
    let mut found = Vec::new();
    for gathering in gatherings(call, world)? {
        found.extend(gathering.present(now_ms).into_iter().filter(|one| is_wanted(one)).map(|one| (gathering, one)));
    }
    let (found, next) = page(call, found, 10, 100)?;
    Ok(Reply::page(write_list("items", found.into_iter().map(|(gathering, one)| participant(world, gathering, one))), next))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Asked {
    #[serde(default)]
    emails: Vec<String>,
    join_time_from: Option<String>,
    join_time_to: Option<String>,
}

fn query(call: &Call<'_>) -> Result<Reply, Failure> {
    let asked: Asked = call.decode()?;
    let ms = |text: &Option<String>| text.as_deref().and_then(|text| crate::world::meetings::moment_in(text, "UTC"));
    let (from, to) = (ms(&asked.join_time_from), ms(&asked.join_time_to));
    let world = call.cloud.world();
    answer(call, &world, |one| {
        (asked.emails.is_empty() || asked.emails.iter().any(|email| email.eq_ignore_ascii_case(&one.email)))
            && from.is_none_or(|from| one.joined_ms >= from)
            && to.is_none_or(|to| one.joined_ms < to)
    })
}

/// The meeting and the position of somebody in it.
fn find(call: &Call<'_>, world: &World, id: &str) -> Result<(Key, usize), Failure> {
    let missing = || Failure::not_found("The requested participant could not be found.");
    let (key, at) = world.meetings.find_participant(id).ok_or_else(missing)?;
    let gathering = world.meetings.gatherings.find(key).ok_or_else(missing)?;
    visible(call, world, &gathering.id()).map_err(|_| missing())?;
    let has_come = gathering.people.get(at).is_some_and(|one| one.joined_ms <= world.now_ms());
    if has_come { Ok((key, at)) } else { Err(missing()) }
}

fn shown(world: &World, (key, at): (Key, usize)) -> Result<Value, Failure> {
    let gathering = world.meetings.gatherings.find(key).ok_or_else(no_meeting)?;
    Ok(participant(world, gathering, &gathering.people[at]))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    Ok(Reply::json(&shown(&world, find(call, &world, call.param("participantId"))?)?))
}

#[derive(Deserialize)]
struct Wanted {
    muted: Option<bool>,
    admit: Option<bool>,
    expel: Option<bool>,
}

/// Refuses those who do not hold the meeting, and meetings that are over.
fn check(call: &Call<'_>, world: &World, key: Key) -> Result<(), Failure> {
    let gathering = world.meetings.gatherings.find(key).ok_or_else(no_meeting)?;
    let series = world.meetings.series.find(gathering.series).ok_or_else(no_meeting)?;
    check_host(call, world, series, None)?;
    if gathering.is_running(world.now_ms()) { Ok(()) } else { Err(Failure::conflict("The meeting is not in progress.")) }
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let mut world = call.cloud.world_mut();
    let place = find(call, &world, call.param("participantId"))?;
    check(call, &world, place.0)?;
    let now_ms = world.now_ms();
    world.change_participant(place.0, place.1, |one| {
        one.is_muted = wanted.muted.unwrap_or(one.is_muted);
        one.waits &= wanted.admit != Some(true);
        if wanted.expel == Some(true) {
            one.left_ms = Some(now_ms);
        }
    });
    announce(call.cloud, &mut world);
    let mut answer = shown(&world, place)?;
    if let Some(map) = answer.as_object_mut() {
        // Of somebody in the meeting this answer tells less than the list.
        for name in ["meetingStartTime", "joinedTime", "leftTime"] {
            map.remove(name);
        }
        for device in map.get_mut("devices").and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut) {
            device.retain(|name, _| ["correlationId", "deviceType", "audioType", "joinedTime", "leftTime"].contains(&name.as_str()));
        }
        if map.get("state").is_some_and(|state| state == "end") {
            map.remove("state");
        }
    }
    Ok(Reply::json(&answer))
}

fn admit(call: &Call<'_>) -> Result<Reply, Failure> {
    let items = call.json()?["items"].as_array().cloned().unwrap_or_default();
    if items.is_empty() || items.len() > 100 {
        return Err(Failure::bad_request("items: from 1 to 100 participants are required"));
    }
    let mut world = call.cloud.world_mut();
    let mut places = Vec::new();
    for item in &items {
        // wxc_sdk sends the ids themselves instead of objects.
        let id = item.as_str().or_else(|| item["participantId"].as_str()).unwrap_or_default();
        let place = find(call, &world, id)?;
        check(call, &world, place.0)?;
        places.push(place);
    }
    for (key, at) in places {
        world.change_participant(key, at, |one| one.waits = false);
    }
    announce(call.cloud, &mut world);
    Ok(Reply::no_content())
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct CallOut {
    meeting_id: Option<String>,
    meeting_number: Option<String>,
    address: String,
    display_name: String,
    invitation_correlation_id: Option<String>,
}

fn call_out(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: CallOut = call.decode()?;
    let mut world = call.cloud.world_mut();
    let now_ms = world.now_ms();
    let running = world.meetings.gatherings.iter().find(|one| {
        let series = world.meetings.series.find(one.series);
        one.is_running(now_ms)
            && (wanted.meeting_id.as_deref() == Some(&one.id())
                || series.is_some_and(|series| wanted.meeting_number.as_deref() == Some(&series.number.to_string())))
    });
    let (key, meeting) = running.map(|one| (one.key, one.id())).ok_or_else(no_meeting)?;
    check(call, &world, key)?;
    let mut one = world.new_participant("", Some(&wanted.display_name));
    // It rings for a while; who is called then joins.
    (one.client, one.number, one.joined_ms) = (Client::Room, None, now_ms + 8_000);
    let gathering = world.meetings.gatherings.find(key).ok_or_else(no_meeting)?;
    let correlation = wanted.invitation_correlation_id.unwrap_or_else(|| uuid::Uuid::from_u128(one.key.0 ^ 2).to_string());
    let answer = json!({
        "participantId": gathering.participant_id(&one), "invitationCorrelationId": correlation, "meetingId": meeting,
        "meetingNumber": wanted.meeting_number, "address": wanted.address, "addressType": "sipAddress", "displayName": wanted.display_name,
        "state": "pending"
    });
    if let Some(gathering) = world.meetings.gatherings.find_mut(key) {
        gathering.people.push(one);
    }
    world.meetings.wake();
    let mut answer = answer;
    if let Some(map) = answer.as_object_mut() {
        map.retain(|_, value| !value.is_null());
    }
    Ok(Reply::json(&answer))
}

fn cancel(call: &Call<'_>) -> Result<Reply, Failure> {
    let id = call.json()?["participantId"].as_str().unwrap_or_default().to_owned();
    let mut world = call.cloud.world_mut();
    let missing = || Failure::not_found("The requested participant could not be found.");
    let (key, at) = world.meetings.find_participant(&id).ok_or_else(missing)?;
    check(call, &world, key)?;
    let now_ms = world.now_ms();
    let gathering = world.meetings.gatherings.find_mut(key).ok_or_else(missing)?;
    if gathering.people.get(at).is_none_or(|one| one.joined_ms <= now_ms) {
        return Err(Failure::conflict("The participant has answered already."));
    }
    gathering.people.remove(at);
    Ok(Reply::no_content())
}
