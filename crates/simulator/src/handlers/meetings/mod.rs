//! Meetings: plans, meetings that took place, who was in them, recordings, transcripts and qualities.
//!
//! A user sees the meetings they hold or are invited to. An administrator sees another's by naming them in `hostEmail`, or by id.

mod adhoc;
mod admin;
mod invitees;
mod join;
mod list;
mod participants;
mod preferences;
mod qualities;
mod recordings;
mod tell;
mod transcripts;
mod usage;
mod view;
mod write;

pub use join::start;
pub use tell::announce;

use super::Route;
use crate::http::{Call, ExtraRoute, Failure, next_link, wanted_max, wanted_start};
use crate::ids::Key;
use crate::world::World;
use crate::world::meetings::{MeetingId, Series, moment_in};
use crate::world::people::Person;

/// What these files serve.
pub const ROUTES: &[&[Route]] = &[
    admin::ROUTES,
    invitees::ROUTES,
    join::ROUTES,
    list::ROUTES,
    participants::ROUTES,
    preferences::ROUTES,
    qualities::ROUTES,
    recordings::ROUTES,
    transcripts::ROUTES,
    usage::ROUTES,
    write::ROUTES,
];

/// What these files serve beside the catalogue's operations.
pub const EXTRA: &[&[ExtraRoute]] = &[join::EXTRA, recordings::EXTRA];

/// 404 for a meeting.
fn no_meeting() -> Failure {
    Failure::not_found("Unable to find the meeting with this id; check that it exists and that you may see it.")
}

/// Whose meetings the caller works with: their own, or for administrators those of `hostEmail`.
fn owner(call: &Call<'_>, world: &World, host_email: Option<&str>) -> Result<Key, Failure> {
    let me = call.caller()?.holder;
    let Some(email) = host_email.filter(|email| !email.is_empty()) else { return Ok(me) };
    let person = world.person_by_email(email).filter(|person| world.org_of(person.key) == world.org);
    let person: &Person = person.ok_or_else(|| Failure::bad_request(format!("hostEmail: '{email}' is nobody of this organization")))?;
    if person.key == me || call.is_admin() {
        return Ok(person.key);
    }
    Err(Failure::forbidden("hostEmail: only an administrator with an admin scope may act for another host"))
}

/// Whether somebody may see a plan and what took place of it.
fn may_see(call: &Call<'_>, world: &World, series: &Series) -> Result<bool, Failure> {
    let me = call.caller()?.holder;
    if series.host == me || (call.is_admin() && world.org_of(series.host) == world.org) {
        return Ok(true);
    }
    let Some(person) = world.find_person(me) else { return Ok(false) };
    let is_invited = series.invitees.iter().any(|invitee| person.emails.iter().any(|email| email.eq_ignore_ascii_case(&invitee.email)));
    Ok(is_invited || series.room.is_some_and(|room| world.spaces.place(room, me).is_some()))
}

/// What an id names, if the caller may see it.
fn visible<'a>(call: &Call<'_>, world: &'a World, id: &str) -> Result<(MeetingId, &'a Series), Failure> {
    let found = world.meetings.find(id).ok_or_else(no_meeting)?;
    let series = match found {
        MeetingId::Series(key) | MeetingId::Occurrence(key, _) => world.meetings.series.find(key),
        MeetingId::Gathering(key) => world.meetings.gatherings.find(key).and_then(|gathering| world.meetings.series.find(gathering.series)),
    };
    let series = series.ok_or_else(no_meeting)?;
    if may_see(call, world, series)? { Ok((found, series)) } else { Err(no_meeting()) }
}

/// Refuses those who do not hold the meeting and do not act for its host.
fn check_host(call: &Call<'_>, world: &World, series: &Series, host_email: Option<&str>) -> Result<(), Failure> {
    let owner = owner(call, world, host_email)?;
    if series.host == owner || (call.is_admin() && host_email.is_none()) {
        return Ok(());
    }
    Err(Failure::forbidden("Only the host of the meeting may do this."))
}

/// A moment in a query.
fn moment(call: &Call<'_>, name: &str) -> Result<Option<i64>, Failure> {
    let Some(text) = call.query.find(name) else { return Ok(None) };
    let at = moment_in(text, time_zone(call).unwrap_or("UTC"));
    at.map(Some).ok_or_else(|| Failure::bad_request(format!("{name}: '{text}' is not a moment in ISO 8601")))
}

/// The time zone the caller wants to read times in.
fn time_zone<'a>(call: &'a Call<'_>) -> Option<&'a str> {
    call.headers.get("timezone").and_then(|value| value.to_str().ok()).filter(|text| !text.is_empty())
}

/// A page of things that are paged by `offset` and `max`, and the address of the next.
fn page<T>(call: &Call<'_>, mut found: Vec<T>, default: usize, ceiling: usize) -> Result<(Vec<T>, Option<String>), Failure> {
    let (max, start) = (wanted_max(call, default, ceiling)?, wanted_start(call, "offset")?);
    let next = (found.len() > start + max).then(|| next_link(call, "offset", &(start + max).to_string()));
    found.drain(..start.min(found.len()));
    found.truncate(max);
    Ok((found, next))
}

/// The values of a query parameter that names a site: this organisation has one.
fn check_site(call: &Call<'_>) -> Result<(), Failure> {
    match call.query.find("siteUrl") {
        Some(site) if !site.eq_ignore_ascii_case(crate::world::SITE_URL) => {
            Err(Failure::not_found(format!("siteUrl: there is no site '{site}' in this organization")))
        }
        _ => Ok(()),
    }
}
