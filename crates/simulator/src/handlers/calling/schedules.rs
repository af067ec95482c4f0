//! Schedules of locations and of people, with their events. A person's schedules are the same by `/people/{personId}/features/schedules`
//! and by `/telephony/config/people/me/schedules`; both lists show those of the location too.

use serde_json::{Map, Value, json};

use super::super::Route;
use super::common::{answer, body, location, location_id, made, page};
use super::settings;
use crate::http::{Call, Failure, Reply};
use crate::ids::Key;
use crate::world::World;
use crate::world::calling::feature::{Feature, Kind};
use crate::world::calling::ids;
use crate::world::calling::shape::{Gaps, merge};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("read-the-list-of-schedules", list),
    ("create-a-schedule", create),
    ("get-details-for-a-schedule", detail),
    ("location-call-settings-schedules-update-a-schedule", update),
    ("location-call-settings-schedules-delete-a-schedule", delete),
    ("create-a-schedule-event", create_event),
    ("get-details-for-a-schedule-event", event_detail),
    ("update-a-schedule-event", update_event),
    ("delete-a-schedule-event", delete_event),
    ("list-of-schedules-for-a-person", list),
    ("create-schedule-for-a-person", create),
    ("get-a-schedule-details", detail),
    ("user-call-settings-update-a-schedule", update),
    ("user-call-settings-delete-a-schedule", delete),
    ("add-a-new-event-for-persons-schedule", create_event),
    ("fetch-event-for-a-persons-schedule", event_detail),
    ("update-an-event-for-a-persons-schedule", update_event),
    ("delete-an-event-for-a-persons-schedule", delete_event),
    ("get-user-and-location-schedules", list),
    ("add-a-user-level-schedule-for-call-settings", create),
    ("get-user-schedule", detail),
    ("modify-user-schedule", update),
    ("delete-a-user-schedule", delete),
    ("add-an-event-for-a-user-schedule", create_event),
    ("get-user-schedule-event", event_detail),
    ("modify-user-schedule-event", update_event),
    ("delete-user-a-schedule-event", delete_event),
];

/// Whose schedules the path speaks of, and of which location they show those too.
fn owner(call: &Call<'_>, world: &World) -> Result<(Key, Option<Key>), Failure> {
    if call.operation.params.contains(&"locationId") {
        return location(call, world).map(|key| (key, None));
    }
    let subject = settings::subject(call, world)?;
    Ok((subject, world.people.find(subject).and_then(|person| person.location)))
}

/// `businessHours` or `holidays`, however the path writes it.
fn wanted_type<'a>(call: &'a Call<'_>) -> Option<&'a str> {
    call.params.find("type").or_else(|| call.params.find("scheduleType"))
}

fn find<'a>(call: &Call<'_>, world: &'a World) -> Result<&'a Feature, Failure> {
    let (owner, _) = owner(call, world)?;
    let text = call.param("scheduleId");
    let fits = |schedule: &&Feature| {
        schedule.location == Some(owner)
            && wanted_type(call).is_none_or(|wanted| schedule.text("type").is_some_and(|kind| kind.eq_ignore_ascii_case(wanted)))
    };
    ids::parse_kind(text, Kind::Schedule.id_kind())
        .and_then(|key| world.calling.find(Kind::Schedule, key))
        .filter(fits)
        .ok_or_else(|| Failure::not_found("The requested schedule could not be found."))
}

fn view(world: &World, schedule: &Feature, level: &str) -> Value {
    let mut view = schedule.body.clone();
    view.insert("id".to_owned(), json!(ids::text(Kind::Schedule.id_kind(), schedule.key)));
    view.insert("level".to_owned(), json!(level));
    if let Some(key) = schedule.location.filter(|key| world.locations.find(*key).is_some()) {
        view.insert("locationId".to_owned(), json!(location_id(key)));
        view.insert("locationName".to_owned(), json!(world.location_name(key)));
    }
    Value::Object(view)
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let (owner, place) = owner(call, &world)?;
    let fits = |schedule: &&Feature| {
        (schedule.location == Some(owner) || (place.is_some() && schedule.location == place))
            && super::common::asked(call, "name", &schedule.name())
            && call.query.find("type").is_none_or(|wanted| schedule.text("type").is_some_and(|kind| kind.eq_ignore_ascii_case(wanted)))
    };
    let is_person = !call.operation.params.contains(&"locationId");
    let level = |schedule: &Feature| if is_person && schedule.location == Some(owner) { "PEOPLE" } else { "LOCATION" };
    page(call, world.calling.of_kind(Kind::Schedule).filter(fits).map(|schedule| view(&world, schedule, level(schedule))))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    Ok(answer(call, view(&world, find(call, &world)?, "PEOPLE"), Gaps::Left))
}

/// Checks an event and fills what Webex adds.
fn complete(event: &mut Map<String, Value>, id: &str) -> Result<(), Failure> {
    let text = |name: &str| event.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    for name in ["name", "startDate", "endDate"] {
        if text(name).is_none() {
            return Err(Failure::bad_request(format!("events.{name}: required, but not given")));
        }
    }
    let date = |name: &str| {
        let given = text(name).unwrap_or_default();
        given.parse::<jiff::civil::Date>().map_err(|_| Failure::bad_request(format!("events.{name}: '{given}' is not a date (2026-11-22)")))
    };
    if date("endDate")? < date("startDate")? {
        return Err(Failure::bad_request("events.endDate: lies before startDate"));
    }
    let is_all_day = event.get("allDayEnabled").and_then(Value::as_bool).unwrap_or(false);
    if !is_all_day && (text("startTime").is_none() || text("endTime").is_none()) {
        return Err(Failure::bad_request("events: startTime and endTime are required unless allDayEnabled is true"));
    }
    if !is_all_day {
        let time = |name: &str| {
            let given = text(name).unwrap_or_default();
            given.parse::<jiff::civil::Time>().map_err(|_| Failure::bad_request(format!("events.{name}: '{given}' is not a time (17:30)")))
        };
        if time("endTime")? <= time("startTime")? && date("endDate")? == date("startDate")? {
            return Err(Failure::bad_request("events.endTime: does not lie after startTime"));
        }
    }
    event.entry("allDayEnabled").or_insert(json!(false));
    event.insert("id".to_owned(), json!(id));
    Ok(())
}

/// Refuses two events of one name in a schedule.
fn check_event_names(events: &[Value]) -> Result<(), Failure> {
    let mut seen = std::collections::HashSet::new();
    match events.iter().filter_map(|event| event.get("name")?.as_str()).find(|name| !seen.insert(*name)) {
        None => Ok(()),
        Some(twice) => Err(Failure::conflict(format!("events.name: an event with the name '{twice}' exists already in the schedule"))),
    }
}

fn event_id(world: &mut World) -> String {
    ids::text("SCHEDULE_EVENT", world.new_key())
}

fn check_name(world: &World, owner: Key, own: Option<Key>, kind: &str, name: &str) -> Result<(), Failure> {
    let mut others = world.calling.of_kind(Kind::Schedule).filter(|one| one.location == Some(owner) && Some(one.key) != own);
    if others.any(|one| one.text("type") == Some(kind) && one.name().eq_ignore_ascii_case(name)) {
        return Err(Failure::conflict(format!("A schedule with the name '{name}' exists already.")));
    }
    Ok(())
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut body = body(call)?;
    let mut world = call.cloud.world_mut();
    let (owner, _) = owner(call, &world)?;
    let name = body.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    let kind = body.get("type").and_then(Value::as_str).unwrap_or_default().to_owned();
    check_name(&world, owner, None, &kind, &name)?;
    let events = body.remove("events").unwrap_or_default();
    let mut list = Vec::new();
    for event in events.as_array().into_iter().flatten() {
        let mut event = event.as_object().cloned().unwrap_or_default();
        complete(&mut event, &event_id(&mut world))?;
        list.push(Value::Object(event));
    }
    check_event_names(&list)?;
    body.insert("events".to_owned(), Value::Array(list));
    let key = world.new_key();
    world.calling.features.insert(key, Feature { key, kind: Kind::Schedule, location: Some(owner), body });
    Ok(made(call, &ids::text(Kind::Schedule.id_kind(), key)))
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let mut world = call.cloud.world_mut();
    let mut schedule = find(call, &world)?.clone();
    let owner = schedule.location.unwrap_or(Key(0));
    let name = ["newName", "name"].into_iter().find_map(|field| body.get(field)?.as_str()).unwrap_or_default().to_owned();
    check_name(&world, owner, Some(schedule.key), schedule.text("type").unwrap_or_default(), &name)?;
    if schedule.name() != name {
        rename(&mut world, &schedule, &name);
    }
    schedule.body.insert("name".to_owned(), json!(name));
    if let Some(Value::Array(changes)) = body.get("events") {
        let mut events = events(&schedule);
        for change in changes.iter().filter_map(Value::as_object) {
            let old = change.get("name").and_then(Value::as_str).unwrap_or_default();
            let known =
                events.iter_mut().filter_map(Value::as_object_mut).find(|event| event.get("name").and_then(Value::as_str) == Some(old));
            if let Some(event) = known {
                change_event(event, change)?;
            } else {
                let mut event = change.clone();
                complete(&mut event, &event_id(&mut world))?;
                events.push(Value::Object(event));
            }
        }
        check_event_names(&events)?;
        schedule.body.insert("events".to_owned(), Value::Array(events));
    }
    let id = ids::text(Kind::Schedule.id_kind(), schedule.key);
    world.calling.features.insert(schedule.key, schedule);
    Ok(made(call, &id))
}

/// Auto attendants name their schedules; they follow a new name.
fn rename(world: &mut World, schedule: &Feature, name: &str) {
    let old = schedule.name();
    for feature in world.calling.features.iter_mut().filter(|one| one.kind == Kind::AutoAttendant && one.location == schedule.location) {
        for field in ["businessSchedule", "holidaySchedule"] {
            if feature.text(field) == Some(&old) {
                feature.body.insert(field.to_owned(), json!(name));
            }
        }
    }
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let schedule = find(call, &world)?;
    let (key, name) = (schedule.key, schedule.name());
    let is_needed = |one: &Feature| one.location == schedule.location && one.text("businessSchedule") == Some(&name);
    if world.calling.of_kind(Kind::AutoAttendant).any(is_needed) {
        return Err(Failure::conflict(format!("schedule '{name}' is in use by an auto attendant and cannot be deleted")));
    }
    world.calling.features.remove(key);
    Ok(Reply::no_content())
}

fn events(schedule: &Feature) -> Vec<Value> {
    schedule.body.get("events").and_then(Value::as_array).cloned().unwrap_or_default()
}

fn has_id(event: &Value, id: &str) -> bool {
    event.get("id").and_then(Value::as_str) == Some(id)
}

fn no_event() -> Failure {
    Failure::not_found("The requested event could not be found.")
}

fn create_event(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut event = body(call)?;
    let mut world = call.cloud.world_mut();
    let mut schedule = find(call, &world)?.clone();
    let id = event_id(&mut world);
    complete(&mut event, &id)?;
    let mut events = events(&schedule);
    if events.iter().any(|one| one.get("name") == event.get("name")) {
        return Err(Failure::conflict("An event with this name exists already in the schedule."));
    }
    events.push(Value::Object(event));
    schedule.body.insert("events".to_owned(), Value::Array(events));
    world.calling.features.insert(schedule.key, schedule);
    Ok(made(call, &id))
}

fn event_detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let events = events(find(call, &world)?);
    let event = events.into_iter().find(|event| has_id(event, call.param("eventId"))).ok_or_else(no_event)?;
    Ok(answer(call, event, Gaps::Left))
}

fn change_event(event: &mut Map<String, Value>, change: &Map<String, Value>) -> Result<(), Failure> {
    let id = event.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
    // A recurrence is one thing: the old kind must not shine through the new one.
    if change.contains_key("recurrence") {
        event.remove("recurrence");
    }
    merge(event, change);
    if let Some(name) = event.remove("newName") {
        event.insert("name".to_owned(), name);
    }
    complete(event, &id)
}

fn update_event(call: &Call<'_>) -> Result<Reply, Failure> {
    let change = body(call)?;
    let mut world = call.cloud.world_mut();
    let mut schedule = find(call, &world)?.clone();
    let mut events = events(&schedule);
    let id = call.param("eventId").to_owned();
    let event = events.iter_mut().find(|event| has_id(event, &id)).and_then(Value::as_object_mut).ok_or_else(no_event)?;
    change_event(event, &change)?;
    check_event_names(&events)?;
    schedule.body.insert("events".to_owned(), Value::Array(events));
    world.calling.features.insert(schedule.key, schedule);
    Ok(made(call, &id))
}

fn delete_event(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let mut schedule = find(call, &world)?.clone();
    let mut events = events(&schedule);
    let before = events.len();
    events.retain(|event| !has_id(event, call.param("eventId")));
    if events.len() == before {
        return Err(no_event());
    }
    schedule.body.insert("events".to_owned(), Value::Array(events));
    world.calling.features.insert(schedule.key, schedule);
    Ok(Reply::no_content())
}
