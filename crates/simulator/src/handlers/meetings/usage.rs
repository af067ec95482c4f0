//! `/meetingReports`: who met how long.

use serde_json::{Value, json};

use super::{check_site, moment, page};
use crate::clock::iso_seconds;
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, write_list};
use crate::world::meetings::{Gathering, Participant};
use crate::world::{DAY_MS, World};

/// What this file serves.
pub const ROUTES: &[Route] = &[("list-meeting-usage-reports", usage), ("list-meeting-attendee-reports", attendees)];

/// Meetings that ended in the stretch a report asks for.
fn ended<'a>(call: &Call<'_>, world: &'a World) -> Result<Vec<&'a Gathering>, Failure> {
    check_site(call)?;
    if !call.is_admin() {
        return Err(Failure::forbidden("Only an administrator may read reports on meetings."));
    }
    let now_ms = world.now_ms();
    let to_ms = moment(call, "to")?.unwrap_or(now_ms);
    let from_ms = moment(call, "from")?.unwrap_or(to_ms - 7 * DAY_MS);
    if from_ms >= to_ms || to_ms - from_ms > 30 * DAY_MS || from_ms < now_ms - 91 * DAY_MS {
        return Err(Failure::bad_request("from: must be before to, at most 30 days, and not more than 90 days ago"));
    }
    let is_ended = |one: &&Gathering| one.end_ms.is_some_and(|end_ms| end_ms <= now_ms && from_ms <= end_ms && end_ms < to_ms);
    Ok(world.meetings.gatherings.iter().filter(is_ended).collect())
}

fn minutes(gathering: &Gathering, one: &Participant) -> i64 {
    let end_ms = one.left_ms.or(gathering.end_ms).unwrap_or(one.joined_ms);
    (end_ms - one.joined_ms).max(0) / 60_000
}

fn usage(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (found, next) = page(call, ended(call, &world)?, 10, 1000)?;
    Ok(Reply::page(write_list("items", found.into_iter().map(|one| usage_view(&world, one))), next))
}

fn usage_view(world: &World, gathering: &Gathering) -> Value {
    let series = world.meetings.series.find(gathering.series);
    let host = world.find_person(gathering.host);
    let end_ms = gathering.end_ms.unwrap_or(gathering.start_ms);
    let callers = gathering.people.iter().filter(|one| one.number.is_some());
    let call_in: i64 = callers.clone().map(|one| minutes(gathering, one)).sum();
    let all: i64 = gathering.people.iter().map(|one| minutes(gathering, one)).sum();
    let (count, called) = (gathering.people.len(), callers.count());
    json!({
        "meetingId": gathering.id(), "meetingNumber": series.map(|series| series.number.to_string()).unwrap_or_default(),
        "meetingTitle": gathering.title, "start": iso_seconds(gathering.start_ms), "end": iso_seconds(end_ms),
        "duration": (end_ms - gathering.start_ms) / 60_000, "scheduledType": "meeting",
        "hostDisplayName": host.map(|person| person.display_name.as_str()).unwrap_or_default(),
        "hostEmail": host.map(crate::world::people::Person::email).unwrap_or_default(), "totalPeopleMinutes": all, "totalCallInMinutes": call_in,
        "totalCallOutDomestic": 0, "totalCallInTollFreeMinutes": 0, "totalCallOutInternational": 0, "totalVoipMinutes": all - call_in,
        "totalParticipants": count, "totalParticipantsVoip": count - called, "totalParticipantsCallIn": called,
        "totalParticipantsCallOut": 0, "peakAttendee": count, "totalRegistered": 0,
        "totalInvitee": series.map_or(0, |series| series.invitees.len()), "serviceType": "MeetingCenter", "trackingCodes": []
    })
}

fn attendees(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (id, title) = (call.query.find("meetingId"), call.query.find("meetingTitle").map(str::to_lowercase));
    let number = call.query.find("meetingNumber").map(|text| text.replace(' ', ""));
    let mut found = Vec::new();
    for gathering in ended(call, &world)? {
        let own = world.meetings.series.find(gathering.series).map_or(0, |series| series.number);
        let fits = id.is_none_or(|id| id == gathering.id() || id == format!("{:032x}", gathering.series.0))
            && title.as_ref().is_none_or(|title| gathering.title.to_lowercase().contains(title))
            && number.as_ref().is_none_or(|number| *number == own.to_string());
        if fits {
            found.extend(gathering.people.iter().map(|one| (gathering, own, one)));
        }
    }
    let (found, next) = page(call, found, 10, 1000)?;
    let items = found.into_iter().map(|(gathering, number, one)| {
        let left_ms = one.left_ms.or(gathering.end_ms).unwrap_or(one.joined_ms);
        json!({
            "meetingId": gathering.id(), "meetingNumber": number, "meetingTitle": gathering.title, "displayName": one.name,
            "email": one.email, "joinedTime": iso_seconds(one.joined_ms), "leftTime": iso_seconds(left_ms),
            "duration": minutes(gathering, one), "participantType": if one.person == Some(gathering.host) { "host" } else { "attendee" },
            "ipAddress": format!("198.51.100.{}", one.key.0 % 200 + 20), "clientAgent": one.client.device_type(),
            "registered": false, "invited": one.is_invited
        })
    });
    Ok(Reply::page(write_list("items", items), next))
}
