//! `POST /meetings`, `PUT`, `PATCH` and `DELETE /meetings/{meetingId}`.

use serde_json::{Map, Value, json};
use webex_catalogue::Mode;

use super::adhoc;
use super::list::look;
use super::tell::{announce, data};
use super::{check_host, owner, time_zone, visible};
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply};
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;
use crate::world::meetings::{Gathering, Invitee, Life, MeetingId, Notice, Rule, Series, Span, Subject, moment_in};

/// What this file serves.
pub const ROUTES: &[Route] =
    &[("create-a-meeting", create), ("update-a-meeting", update), ("patch-a-meeting", update), ("delete-a-meeting", delete)];

/// Shortest and longest meeting.
const LENGTH_MS: (i64, i64) = (10 * 60_000, 24 * 3_600_000 - 60_000);

fn sent(call: &Call<'_>) -> Result<Map<String, Value>, Failure> {
    call.json()?.as_object().cloned().ok_or_else(|| Failure::bad_request("a JSON object is required"))
}

fn text<'a>(body: &'a Map<String, Value>, name: &str) -> Option<&'a str> {
    body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty())
}

/// The time zone times without an offset are read in.
fn zone_of<'a>(call: &'a Call<'_>, body: &'a Map<String, Value>) -> Result<&'a str, Failure> {
    let name = text(body, "timezone").or_else(|| time_zone(call)).unwrap_or("UTC");
    if name == "UTC" || jiff::tz::TimeZone::get(name).is_ok() {
        return Ok(name);
    }
    Err(Failure::bad_request(format!("timezone: '{name}' is not a time zone")))
}

fn span(call: &Call<'_>, body: &Map<String, Value>, old: Option<Span>, now_ms: i64) -> Result<Option<Span>, Failure> {
    let zone = zone_of(call, body)?;
    let moment = |name: &str| {
        let Some(given) = text(body, name) else { return Ok(None) };
        moment_in(given, zone).map(Some).ok_or_else(|| Failure::bad_request(format!("{name}: '{given}' is not a moment in ISO 8601")))
    };
    let (start, end) = (moment("start")?, moment("end")?);
    let span = match (start.or(old.map(|old| old.start_ms)), end.or(old.map(|old| old.end_ms))) {
        (Some(start_ms), Some(end_ms)) => Span { start_ms, end_ms },
        _ => return Ok(None),
    };
    if old == Some(span) {
        return Ok(Some(span));
    }
    if span.end_ms <= span.start_ms {
        return Err(Failure::bad_request("end: must be after start"));
    }
    if !(LENGTH_MS.0..=LENGTH_MS.1).contains(&(span.end_ms - span.start_ms)) {
        return Err(Failure::bad_request("end: a meeting lasts from 10 minutes to 23 hours and 59 minutes"));
    }
    // Clients round to the minute.
    if span.start_ms < now_ms - 60_000 {
        return Err(Failure::bad_request("start: must not be in the past"));
    }
    Ok(Some(span))
}

fn rule(body: &Map<String, Value>) -> Result<Option<(Rule, String)>, Failure> {
    let Some(given) = text(body, "recurrence") else { return Ok(None) };
    Rule::parse(given).map(|rule| Some((rule, given.to_owned()))).map_err(|why| Failure::bad_request(format!("recurrence: {why}")))
}

/// Takes somebody on the list of those who are invited.
pub fn invitee(world: &mut World, one: &Value) -> Result<Invitee, Failure> {
    let email = one["email"].as_str().unwrap_or_default();
    if !email.contains('@') {
        return Err(Failure::bad_request(format!("email: '{email}' is not a mail address")));
    }
    let known = world.person_by_email(email).map(|person| (person.key, person.display_name.clone()));
    let (person, known) = known.unzip();
    let name = one["displayName"].as_str().map(str::to_owned).or(known).unwrap_or_else(|| email.to_owned());
    let flag = |name: &str| one[name].as_bool().unwrap_or(false);
    Ok(Invitee { key: world.new_key(), person, email: email.to_owned(), name, is_co_host: flag("coHost"), is_panelist: flag("panelist") })
}

fn tell(world: &mut World, event: &'static str, actor: Key, series: &Series, subject: Subject) {
    let mut heard_by: Vec<Key> = series.invitees.iter().filter_map(|one| one.person).collect();
    heard_by.push(series.host);
    world.meetings.notices.push(Notice { resource: "meetings", event, actor, heard_by, subject });
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut body = sent(call)?;
    let me = call.caller()?.holder;
    let mut world = call.cloud.world_mut();
    let now_ms = world.now_ms();
    let host = owner(call, &world, text(&body, "hostEmail"))?;
    let is_adhoc = body.get("adhoc").and_then(Value::as_bool).unwrap_or(false);
    let room = match text(&body, "roomId") {
        None if is_adhoc => return Err(Failure::bad_request("roomId: an ad hoc meeting needs a space")),
        None => None,
        Some(id) => {
            adhoc::check_scope(call)?;
            let room = WebexId::parse_kind(id, Kind::Room).filter(|room| world.spaces.place(*room, me).is_some());
            Some(room.ok_or_else(|| Failure::not_found("roomId: there is no such space, or you are not in it"))?)
        }
    };
    let adhoc_room = room.filter(|_| is_adhoc);
    if let Some(room) = adhoc_room {
        if let Some(found) = adhoc::current(&world, room) {
            return Ok(Reply::json(&look(call, &world, found, MeetingId::Series(found.key))?));
        }
        let name = world.find_person(host).map_or_else(String::new, |person| person.display_name.clone());
        adhoc::complete(&mut body, &name, now_ms);
    }
    let violations = call.operation.validate_body(&Value::Object(body.clone()), Mode::LenientRequest);
    if let Some(violation) = violations.first() {
        return Err(Failure::bad_request(violation.to_string()));
    }
    if text(&body, "title").is_none_or(|title| title.len() > 128) {
        return Err(Failure::bad_request("title: must have from 1 to 128 characters"));
    }
    let first = span(call, &body, None, now_ms)?.ok_or_else(|| Failure::bad_request("start and end are required"))?;
    let (time_zone, rule) = (zone_of(call, &body)?.to_owned(), rule(&body)?);
    let mut invitees = adhoc_room.map_or_else(Vec::new, |room| adhoc::invitees(&mut world, room, host));
    for one in body.get("invitees").and_then(Value::as_array).into_iter().flatten() {
        invitees.push(invitee(&mut world, one)?);
    }
    let (number, password) = world.meeting_number();
    body.entry("password").or_insert_with(|| json!(password));
    body.remove("hostEmail");
    let key = world.new_key();
    let series = Series {
        key,
        number,
        host,
        first,
        time_zone,
        rule,
        room,
        is_adhoc,
        settings: body,
        invitees,
        changes: std::collections::BTreeMap::new(),
        life: Life::Waiting,
        is_gone: false,
        created_ms: now_ms,
    };
    tell(&mut world, "created", me, &series, Subject::Series(key));
    world.meetings.series.insert(key, series.clone());
    announce(call.cloud, &mut world);
    Ok(Reply::json(&look(call, &world, &series, MeetingId::Series(key))?))
}

/// `PUT` and `PATCH`: both change what is sent; a `PUT` must bring the fields that its schema requires.
fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut body = sent(call)?;
    let me = call.caller()?.holder;
    let mut world = call.cloud.world_mut();
    let now_ms = world.now_ms();
    let (id, series) = visible(call, &world, call.param("meetingId"))?;
    let mut series = series.clone();
    check_host(call, &world, &series, text(&body, "hostEmail"))?;
    adhoc::check_fixed(&series, "changed")?;
    body.remove("hostEmail");
    match id {
        MeetingId::Gathering(_) => return Err(Failure::bad_request("meetingId: a meeting that took place cannot be changed")),
        MeetingId::Series(_) => {
            if let Some(first) = span(call, &body, Some(series.first), now_ms)? {
                series.first = first;
            }
            if body.contains_key("recurrence") {
                series.rule = rule(&body)?;
            }
            if text(&body, "timezone").is_some() {
                zone_of(call, &body)?.clone_into(&mut series.time_zone);
            }
            for (name, value) in body {
                match (series.settings.get_mut(&name), value) {
                    (Some(Value::Object(old)), Value::Object(new)) => old.extend(new),
                    (_, value) => {
                        series.settings.insert(name, value);
                    }
                }
            }
        }
        MeetingId::Occurrence(_, planned_ms) => {
            let old = series.occurrence(planned_ms);
            let wanted = span(call, &body, old, now_ms)?;
            if series.rule.is_none() {
                series.first = wanted.unwrap_or(series.first);
                series.settings.extend(body);
            } else {
                let change = series.changes.entry(planned_ms).or_default();
                change.span = wanted.filter(|span| Some(*span) != old || change.span.is_some()).or(change.span);
                change.settings.extend(body);
            }
        }
    }
    tell(&mut world, "updated", me, &series, Subject::Series(series.key));
    world.meetings.series.insert(series.key, series.clone());
    world.meetings.wake();
    announce(call.cloud, &mut world);
    // An occurrence of a single meeting moved together with its plan.
    let id = match id {
        MeetingId::Occurrence(key, _) if series.rule.is_none() => MeetingId::Occurrence(key, series.first.start_ms),
        other => other,
    };
    Ok(Reply::json(&look(call, &world, &series, id)?))
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let me = call.caller()?.holder;
    let mut world = call.cloud.world_mut();
    let now_ms = world.now_ms();
    let (id, series) = visible(call, &world, call.param("meetingId"))?;
    let mut series = series.clone();
    check_host(call, &world, &series, call.query.find("hostEmail"))?;
    adhoc::check_fixed(&series, "deleted")?;
    let planned = match id {
        MeetingId::Gathering(_) => return Err(Failure::bad_request("meetingId: a meeting that took place cannot be deleted")),
        MeetingId::Series(_) => None,
        MeetingId::Occurrence(_, planned_ms) => Some(planned_ms),
    };
    let is_of = |one: &Gathering| one.series == series.key && planned.is_none_or(|at| at == one.planned_ms);
    if world.meetings.gatherings.iter().any(|one| is_of(one) && one.is_running(now_ms)) {
        return Err(Failure::conflict("The meeting is in progress and cannot be deleted."));
    }
    let told = data(&world, &Subject::Series(series.key));
    match planned.filter(|_| series.rule.is_some()) {
        Some(planned_ms) => series.changes.entry(planned_ms).or_default().is_cancelled = true,
        None => series.is_gone = true,
    }
    world.meetings.series.insert(series.key, series.clone());
    tell(&mut world, "deleted", me, &series, Subject::Gone(told));
    world.meetings.wake();
    announce(call.cloud, &mut world);
    Ok(Reply::no_content())
}
