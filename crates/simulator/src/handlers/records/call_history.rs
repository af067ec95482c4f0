//! `/cdr_feed` and `/cdr_stream`: the detailed call history.
//!
//! The feed goes by the end of calls and reaches back 30 days; a record that is written late appears in it late, so a client that has moved
//! on misses it. The stream goes by the moment a record was written and reaches back 12 hours.

use http::StatusCode;

use super::{moment, row};
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, next_link, wanted_max, write_list};
use crate::ids::Key;
use crate::world::records::{Limits, Moment};
use crate::world::{DAY_MS, HOUR_MS, World};

/// What this file serves.
pub const ROUTES: &[Route] = &[("get-detailed-call-history", feed), ("get-live-stream-detailed-call-history", stream)];

const MINUTE_MS: i64 = 60_000;
/// Later pages in a minute.
const MOST_PAGES: usize = 10;
/// Locations in one request.
const MOST_LOCATIONS: usize = 10;
/// The role that reading takes.
const ROLE: &str = "Webex Calling Detailed Call History API access";

/// Which times a list takes.
struct Window {
    name: &'static str,
    by: Moment,
    /// Youngest and oldest record.
    ages_ms: (i64, i64),
    /// Longest stretch.
    longest_ms: i64,
}

fn feed(call: &Call<'_>) -> Result<Reply, Failure> {
    list(call, &Window { name: "feed", by: Moment::Ended, ages_ms: (5 * MINUTE_MS, 30 * DAY_MS), longest_ms: 12 * HOUR_MS })
}

fn stream(call: &Call<'_>) -> Result<Reply, Failure> {
    list(call, &Window { name: "stream", by: Moment::Written, ages_ms: (MINUTE_MS, 12 * HOUR_MS), longest_ms: 2 * HOUR_MS })
}

fn list(call: &Call<'_>, window: &Window) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    check_region(call, &world)?;
    check_role(call, &world)?;
    let now_ms = world.now_ms();
    let (from_ms, to_ms) = (moment(call, "startTime")?, moment(call, "endTime")?);
    if from_ms >= to_ms {
        return Err(Failure::bad_request("startTime: must be before endTime"));
    }
    if to_ms > now_ms - window.ages_ms.0 {
        return Err(Failure::bad_request(format!("endTime: must be at least {} minutes ago", window.ages_ms.0 / MINUTE_MS)));
    }
    if from_ms < now_ms - window.ages_ms.1 {
        return Err(Failure::bad_request(format!("startTime: must be at most {} hours ago", window.ages_ms.1 / HOUR_MS)));
    }
    if to_ms - from_ms > window.longest_ms {
        return Err(Failure::bad_request(format!("endTime: must be at most {} hours after startTime", window.longest_ms / HOUR_MS)));
    }
    let locations: Vec<&str> = call.query.all("locations").collect();
    if locations.len() > MOST_LOCATIONS {
        return Err(Failure::bad_request("locations: at most 10 locations can be named"));
    }
    let max = wanted_max(call, 500, 500)?;
    take(call, &mut world, window.name, now_ms)?;
    let after = call.query.find("startTimeForNextFetch").map(position).transpose()?;
    let mut found = world.call_details(window.by, from_ms, to_ms);
    found.retain(|one| {
        one.written_ms <= now_ms
            && after.is_none_or(|after| (window.by.of(one), one.report) > after)
            && (locations.is_empty() || locations.iter().any(|name| name.eq_ignore_ascii_case(world.name_of_location(one.location))))
    });
    let next = (found.len() > max).then(|| {
        let last = &found[max - 1];
        let at = format!("{}_{:032x}", crate::clock::iso(window.by.of(last)), last.report.0);
        next_link(call, "startTimeForNextFetch", &at)
    });
    found.truncate(max);
    let rows = row::Rows::new(&world);
    Ok(Reply::page(write_list("items", found.iter().map(|one| rows.row(one))), next))
}

/// Where a page begins: after the record that ended the last one.
fn position(text: &str) -> Result<(i64, Key), Failure> {
    let wrong = || Failure::bad_request("startTimeForNextFetch: is not from the link of a page");
    let (at, report) = text.split_once('_').ok_or_else(wrong)?;
    let at: jiff::Timestamp = at.parse().map_err(|_| wrong())?;
    let report = u128::from_str_radix(report, 16).map_err(|_| wrong())?;
    Ok((at.as_millisecond(), Key(report)))
}

/// Records are kept in one region; the hosts of the others know where. The simulator's own address has them all.
fn check_region(call: &Call<'_>, world: &World) -> Result<(), Failure> {
    let host = call.origin.split("://").nth(1).unwrap_or_default().split(':').next().unwrap_or_default().to_ascii_lowercase();
    let own = world.records.region.host();
    if host == own || !host.starts_with("analytics-calling") {
        return Ok(());
    }
    // Clients take the host from what follows "Please use".
    let message = format!("The data of this organization is not available in this region. Please use https://{own}");
    Err(Failure::new(StatusCode::UNAVAILABLE_FOR_LEGAL_REASONS, message))
}

/// Reading takes a role of its own, which service apps have with their scope.
fn check_role(call: &Call<'_>, world: &World) -> Result<(), Failure> {
    let holder = call.caller()?.holder;
    let person = world.people.find(holder);
    let has_role =
        person.is_some_and(|person| person.roles.iter().any(|key| world.roles.table.find(*key).is_some_and(|role| role.name == ROLE)));
    if has_role || world.machines.app.key == holder {
        return Ok(());
    }
    Err(Failure::forbidden(format!("The role '{ROLE}' is required.")))
}

/// One first page a minute, and ten later ones.
fn take(call: &Call<'_>, world: &mut World, name: &str, now_ms: i64) -> Result<(), Failure> {
    if world.records.limits == Limits::Off {
        return Ok(());
    }
    let token = call.caller()?;
    let (first, later) = world.records.asked.entry(format!("{name} {} {:x}", token.name, token.holder.0)).or_default();
    let is_later = call.query.find("startTimeForNextFetch").is_some();
    let (times, most) = if is_later { (later, MOST_PAGES) } else { (first, 1) };
    times.retain(|at_ms| now_ms - at_ms < MINUTE_MS);
    if let Some(oldest) = times.first().filter(|_| times.len() >= most) {
        let seconds = (oldest + MINUTE_MS - now_ms + 999) / 1000;
        let message = "Call history can be asked for once in a minute, with 10 further pages.";
        return Err(Failure::new(StatusCode::TOO_MANY_REQUESTS, message).with_header("retry-after", seconds.to_string()));
    }
    times.push(now_ms);
    Ok(())
}
