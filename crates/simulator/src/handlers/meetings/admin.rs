//! `/admin/meetings`: meetings of the organisation without their keys.

use super::view::{Look, Sight, web_link};
use super::{no_meeting, time_zone};
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, write_list};
use crate::world::World;
use crate::world::meetings::MeetingId;

/// What this file serves.
pub const ROUTES: &[Route] = &[("list-meetings-by-an-admin", list), ("get-a-meeting-by-an-admin", detail)];

fn check(call: &Call<'_>) -> Result<(), Failure> {
    if call.is_admin() { Ok(()) } else { Err(Failure::forbidden("Only an administrator may do this.")) }
}

fn look<'a>(call: &'a Call<'_>, world: &'a World) -> Look<'a> {
    Look { world, sight: Sight::Admin, zone: time_zone(call).unwrap_or("UTC") }
}

fn current(world: &World, id: MeetingId, wanted: bool) -> MeetingId {
    let MeetingId::Series(key) = id else { return id };
    let planned = world.meetings.series.find(key).filter(|_| wanted).and_then(|series| series.current(world.now_ms()));
    planned.map_or(id, |(at, _)| MeetingId::Occurrence(key, at))
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    check(call)?;
    let (number, link) = (call.query.find("meetingNumber").map(|text| text.replace(' ', "")), call.query.find("webLink"));
    if number.is_none() && link.is_none() {
        return Err(Failure::bad_request("meetingNumber or webLink is required"));
    }
    let world = call.cloud.world();
    let found = world.meetings.series.iter().filter(|series| {
        !series.is_gone
            && number.as_ref().is_none_or(|number| series.number.to_string() == *number)
            && link.is_none_or(|link| web_link(series) == link)
    });
    let items = found.map(|series| look(call, &world).of(current(&world, MeetingId::Series(series.key), call.query.is_set("current"))));
    Ok(Reply::page(write_list("items", items.map(without_null)), None))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    check(call)?;
    let world = call.cloud.world();
    let id = world.meetings.find(call.param("meetingId")).ok_or_else(no_meeting)?;
    Ok(Reply::json(&without_null(look(call, &world).of(current(&world, id, call.query.is_set("current"))))))
}

/// A plan stands for itself as its series.
fn without_null(mut value: serde_json::Value) -> serde_json::Value {
    if value["meetingSeriesId"].is_null() {
        value["meetingSeriesId"] = value["id"].clone();
    }
    value
}
