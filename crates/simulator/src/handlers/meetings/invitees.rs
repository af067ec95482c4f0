//! `/meetingInvitees`.

use serde_json::{Value, json};

use super::write::invitee;
use super::{check_host, page, visible};
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, write_list};
use crate::ids::Key;
use crate::world::World;
use crate::world::meetings::{Invitee, Series};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-meeting-invitees", list),
    ("create-a-meeting-invitee", create),
    ("create-meeting-invitees", create_many),
    ("get-a-meeting-invitee", detail),
    ("update-a-meeting-invitee", update),
    ("delete-a-meeting-invitee", delete),
];

fn id(series: &Series, one: &Invitee) -> String {
    format!("{}_{}", series.id(), uuid::Uuid::from_u128(one.key.0))
}

fn view(series: &Series, one: &Invitee) -> Value {
    json!({
        "id": id(series, one), "email": one.email, "displayName": one.name, "coHost": one.is_co_host, "panelist": one.is_panelist,
        "meetingId": series.id()
    })
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (_, series) = visible(call, &world, call.query.find("meetingId").unwrap_or_default())?;
    let panelists = call.query.find("panelist").is_some();
    let found = series.invitees.iter().filter(|one| !panelists || one.is_panelist == call.query.is_set("panelist"));
    let (found, next) = page(call, found.collect(), 10, 100)?;
    Ok(Reply::page(write_list("items", found.into_iter().map(|one| view(series, one))), next))
}

fn add(call: &Call<'_>, world: &mut World, meeting: &str, host_email: Option<&str>, wanted: &[Value]) -> Result<(Key, Vec<Key>), Failure> {
    let (_, series) = visible(call, world, meeting)?;
    check_host(call, world, series, host_email)?;
    let key = series.key;
    let mut made = Vec::new();
    for one in wanted {
        let one = invitee(world, one)?;
        let series = world.meetings.series.find_mut(key).ok_or_else(super::no_meeting)?;
        if series.invitees.iter().any(|other| other.email.eq_ignore_ascii_case(&one.email)) {
            return Err(Failure::conflict(format!("email: '{}' is invited already", one.email)));
        }
        made.push(one.key);
        series.invitees.push(one);
    }
    Ok((key, made))
}

fn shown(world: &World, series: Key, made: &[Key]) -> Vec<Value> {
    let Some(series) = world.meetings.series.find(series) else { return Vec::new() };
    series.invitees.iter().filter(|one| made.contains(&one.key)).map(|one| view(series, one)).collect()
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = call.json()?;
    let mut world = call.cloud.world_mut();
    let meeting = body["meetingId"].as_str().unwrap_or_default();
    let (series, made) = add(call, &mut world, meeting, body["hostEmail"].as_str(), std::slice::from_ref(body))?;
    Ok(Reply::json(&shown(&world, series, &made).pop().unwrap_or_default()))
}

fn create_many(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = call.json()?;
    let mut world = call.cloud.world_mut();
    let wanted = body["items"].as_array().map_or(&[] as &[Value], Vec::as_slice);
    if wanted.is_empty() || wanted.len() > 100 {
        return Err(Failure::bad_request("items: from 1 to 100 invitees are required"));
    }
    let meeting = body["meetingId"].as_str().unwrap_or_default();
    let (series, made) = add(call, &mut world, meeting, body["hostEmail"].as_str(), wanted)?;
    Ok(Reply::page(write_list("items", shown(&world, series, &made)), None))
}

/// The plan and the position of the invitee that the path names.
fn find(call: &Call<'_>, world: &World) -> Result<(Key, usize), Failure> {
    let text = call.param("meetingInviteeId");
    let missing = || Failure::not_found("The requested invitee could not be found.");
    let (meeting, _) = text.split_once('_').ok_or_else(missing)?;
    let (_, series) = visible(call, world, meeting)?;
    let at = series.invitees.iter().position(|one| id(series, one) == text).ok_or_else(missing)?;
    Ok((series.key, at))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (key, at) = find(call, &world)?;
    let series = world.meetings.series.find(key).ok_or_else(super::no_meeting)?;
    Ok(Reply::json(&view(series, &series.invitees[at])))
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = call.json()?;
    let mut world = call.cloud.world_mut();
    let (key, at) = find(call, &world)?;
    let mut wanted = invitee(&mut world, body)?;
    let series = world.meetings.series.find(key).ok_or_else(super::no_meeting)?;
    check_host(call, &world, series, body["hostEmail"].as_str())?;
    let series = world.meetings.series.find_mut(key).ok_or_else(super::no_meeting)?;
    wanted.key = series.invitees[at].key;
    series.invitees[at] = wanted;
    Ok(Reply::json(&view(series, &series.invitees[at])))
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let (key, at) = find(call, &world)?;
    let series = world.meetings.series.find(key).ok_or_else(super::no_meeting)?;
    check_host(call, &world, series, call.query.find("hostEmail"))?;
    if let Some(series) = world.meetings.series.find_mut(key) {
        series.invitees.remove(at);
    }
    Ok(Reply::no_content())
}
