//! `GET /meetings` and `GET /meetings/{meetingId}`.

use serde_json::Value;

use super::view::{Look, Sight, web_link};
use super::{check_site, may_see, moment, no_meeting, owner, page, time_zone, visible};
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, write_list};
use crate::ids::{Key, Kind};
use crate::world::meetings::{MeetingId, Series};
use crate::world::{DAY_MS, World};

/// What this file serves.
pub const ROUTES: &[Route] = &[("list-meetings", list), ("get-a-meeting", detail)];

/// How much of a meeting the caller is shown.
pub fn sight(call: &Call<'_>, series: &Series) -> Result<Sight, Failure> {
    Ok(if series.host == call.caller()?.holder || call.is_admin() { Sight::Host } else { Sight::Guest })
}

/// A meeting as the caller sees it.
pub fn look(call: &Call<'_>, world: &World, series: &Series, id: MeetingId) -> Result<Value, Failure> {
    let zone = time_zone(call).unwrap_or("UTC");
    Ok(Look { world, sight: sight(call, series)?, zone }.of(id))
}

/// The plans somebody holds, is invited to, or has in a space.
fn of_person(world: &World, person: Key) -> Vec<&Series> {
    let emails: &[String] = world.find_person(person).map_or(&[], |person| &person.emails);
    let is_theirs = |series: &&Series| {
        series.host == person || series.invitees.iter().any(|invitee| emails.iter().any(|email| email.eq_ignore_ascii_case(&invitee.email)))
    };
    world.meetings.series.iter().filter(is_theirs).collect()
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    check_site(call)?;
    let world = call.cloud.world();
    if call.query.find("meetingNumber").is_some() || call.query.find("webLink").is_some() {
        return by_address(call, &world);
    }
    let host_email = call.query.find("hostEmail");
    let owner = owner(call, &world, host_email)?;
    let mut plans = of_person(&world, owner);
    // An administrator who names a host sees what this person holds.
    if host_email.is_some() {
        plans.retain(|series| series.host == owner);
    }
    if let Some(room) = call.query_id("roomId", Kind::Room)? {
        if world.spaces.place(room, owner).is_none() {
            return Err(Failure::not_found("roomId: there is no such space"));
        }
        plans = world.meetings.series.iter().filter(|series| series.room == Some(room)).collect();
    }
    let only = call.query.find("meetingSeriesId");
    if let Some(id) = only {
        let (_, series) = visible(call, &world, id)?;
        plans = vec![series];
    }
    let kind = call.query.find("meetingType").unwrap_or(if only.is_some() { "scheduledMeeting" } else { "meetingSeries" });
    let (from_ms, to_ms) = span(call, world.now_ms())?;
    let mut found: Vec<(i64, MeetingId, &Series)> = Vec::new();
    for series in plans {
        match kind {
            "scheduledMeeting" => {
                let spans = series.occurrences(from_ms, to_ms);
                found.extend(spans.into_iter().map(|(at, span)| (span.start_ms, MeetingId::Occurrence(series.key, at), series)));
            }
            "meeting" => {
                let took_place = world.meetings.gatherings.iter().filter(|one| one.series == series.key);
                let inside = took_place.filter(|one| one.start_ms < to_ms && one.end_ms.is_none_or(|end_ms| end_ms > from_ms));
                found.extend(inside.map(|one| (-one.start_ms, MeetingId::Gathering(one.key), series)));
            }
            _ if series.is_adhoc || series.is_gone => {}
            _ => found.push((series.first.start_ms, MeetingId::Series(series.key), series)),
        }
    }
    found.sort_by_key(|(at, ..)| *at);
    let mut items = Vec::with_capacity(found.len());
    for (_, id, series) in found {
        let item = look(call, &world, series, id)?;
        if is_wanted(call, &item) {
            items.push(item);
        }
    }
    let (items, next) = page(call, items, 10, 100)?;
    Ok(Reply::page(write_list("items", items), next))
}

/// `from` and `to`, which must be in order and not too far apart.
fn span(call: &Call<'_>, now_ms: i64) -> Result<(i64, i64), Failure> {
    let (from, to) = (moment(call, "from")?, moment(call, "to")?);
    let (from_ms, to_ms) = match (from, to) {
        (Some(from), Some(to)) => (from, to),
        (Some(from), None) => (from, from + 7 * DAY_MS),
        (None, Some(to)) => (to - 7 * DAY_MS, to),
        (None, None) => (now_ms - 7 * DAY_MS, now_ms + 7 * DAY_MS),
    };
    if from_ms >= to_ms {
        return Err(Failure::bad_request("from: must be before to"));
    }
    if to_ms - from_ms > 366 * DAY_MS {
        return Err(Failure::bad_request("from: at most a year before to"));
    }
    Ok((from_ms, to_ms))
}

/// Whether a meeting fits the filters that ask for its fields.
fn is_wanted(call: &Call<'_>, item: &Value) -> bool {
    const FLAGS: [&str; 9] =
        ["isModified", "hasChat", "hasRecording", "hasTranscription", "hasSummary", "hasClosedCaption", "hasPolls", "hasQA", "hasSlido"];
    let same = |name: &str| call.query.find(name).is_none_or(|wanted| item[name].as_str() == Some(wanted));
    let tags = item["integrationTags"].as_array();
    same("state")
        && same("scheduledType")
        && FLAGS.iter().all(|name| call.query.find(name).is_none() || item[*name].as_bool().unwrap_or(false) == call.query.is_set(name))
        && call.query.find("integrationTag").is_none_or(|tag| tags.is_some_and(|tags| tags.iter().any(|one| one == tag)))
}

/// The meeting with a number or an address; with `current` the one that runs or comes next, without it the plan.
fn by_address(call: &Call<'_>, world: &World) -> Result<Reply, Failure> {
    let number = call.query.find("meetingNumber").map(|text| text.replace([' ', '-'], ""));
    let link = call.query.find("webLink");
    let found = world.meetings.series.iter().find(|series| {
        !series.is_gone
            && number.as_ref().is_none_or(|number| series.number.to_string() == *number)
            && link.is_none_or(|link| web_link(series) == link)
    });
    let series = found.ok_or_else(no_meeting)?;
    if !may_see(call, world, series)? {
        return Err(no_meeting());
    }
    let id = if call.query.is_set("current") { current(world, series) } else { MeetingId::Series(series.key) };
    Ok(Reply::page(write_list("items", [look(call, world, series, id)?]), None))
}

/// The occurrence of a plan that runs or comes next; the plan itself when there is none.
fn current(world: &World, series: &Series) -> MeetingId {
    let now_ms = world.now_ms();
    let running = world.meetings.gatherings.iter().find(|one| one.series == series.key && one.is_running(now_ms));
    let planned = running.map(|one| one.planned_ms).or_else(|| series.current(now_ms).map(|(at, _)| at));
    planned.map_or(MeetingId::Series(series.key), |at| MeetingId::Occurrence(series.key, at))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    owner(call, &world, call.query.find("hostEmail"))?;
    let (mut id, series) = visible(call, &world, call.param("meetingId"))?;
    if call.query.is_set("current") && matches!(id, MeetingId::Series(_)) {
        id = current(&world, series);
    }
    Ok(Reply::json(&look(call, &world, series, id)?))
}
