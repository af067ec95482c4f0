//! `/locations`.

use std::borrow::Cow;

use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Route;
use crate::http::{Call, Failure, Reply, missing, next_link, wanted_max, write_list};
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;
use crate::world::sites::{Address, Location};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-locations", list),
    ("get-location-details", detail),
    ("create-a-location", create),
    ("update-a-location", update),
    ("delete-location", delete),
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    id: WebexId,
    name: &'a str,
    org_id: WebexId,
    address: &'a Address,
    time_zone: &'a str,
    preferred_language: &'a str,
    announcement_language: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    latitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    longitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<&'a str>,
}

fn view(org: Key, location: &Location) -> View<'_> {
    View {
        id: WebexId::new(Kind::Location, location.key),
        name: &location.name,
        org_id: WebexId::new(Kind::Organization, org),
        address: &location.address,
        time_zone: &location.time_zone,
        preferred_language: &location.preferred_language,
        announcement_language: &location.language,
        latitude: location.latitude,
        longitude: location.longitude,
        notes: location.notes.as_deref(),
    }
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let max = wanted_max(call, 500, 1000)?;
    let name = call.query.find("name").map(str::to_lowercase);
    let id = call.query_id("id", Kind::Location)?;
    let start = match call.query.find("cursor") {
        None => 0,
        Some(text) => text.parse().map_err(|_| Failure::bad_request(format!("cursor: '{text}' is not a cursor of this list")))?,
    };
    let mut matching = world.locations.iter_from(start).filter(|(_, location)| {
        name.as_ref().is_none_or(|name| location.name.to_lowercase().contains(name.as_str())) && id.is_none_or(|id| location.key == id)
    });
    let page: Vec<_> = matching.by_ref().take(max).map(|(_, location)| view(world.org, location)).collect();
    let next = matching.next().map(|(at, _)| next_link(call, "cursor", &at.to_string()));
    Ok(Reply::page(write_list("items", page), next))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let key = call.id("locationId", Kind::Location)?;
    let world = call.cloud.world();
    let location = world.locations.find(key).ok_or_else(|| missing(Kind::Location))?;
    Ok(Reply::json(&view(world.org, location)))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    name: Option<String>,
    time_zone: Option<String>,
    preferred_language: Option<String>,
    announcement_language: Option<String>,
    address: Option<Address>,
    latitude: Option<Value>,
    longitude: Option<Value>,
    notes: Option<String>,
}

/// Coordinates come as numbers or as texts.
fn degrees(field: &str, value: Option<&Value>) -> Result<Option<f64>, Failure> {
    let parsed = match value {
        None | Some(Value::Null) => return Ok(None),
        Some(Value::String(text)) => text.parse().ok(),
        Some(other) => other.as_f64(),
    };
    parsed.map(Some).ok_or_else(|| Failure::bad_request(format!("{field}: not a number of degrees")))
}

impl Wanted {
    fn apply(self, world: &World, location: &mut Location) -> Result<(), Failure> {
        if let Some(name) = self.name {
            if world.locations.iter().any(|other| other.key != location.key && other.name.eq_ignore_ascii_case(&name)) {
                return Err(Failure::conflict(format!("A location with the name '{name}' exists already.")));
            }
            location.name = name;
        }
        if let Some(zone) = self.time_zone {
            if jiff::tz::TimeZone::get(&zone).is_err() {
                return Err(Failure::bad_request(format!("timeZone: '{zone}' is not in the IANA time zone database")));
            }
            location.time_zone = Cow::Owned(zone);
        }
        if let Some(language) = self.preferred_language {
            location.preferred_language = Cow::Owned(language);
        }
        if let Some(language) = self.announcement_language {
            location.language = Cow::Owned(language);
        }
        location.address = self.address.unwrap_or_else(|| location.address.clone());
        location.latitude = degrees("latitude", self.latitude.as_ref())?.or(location.latitude);
        location.longitude = degrees("longitude", self.longitude.as_ref())?.or(location.longitude);
        location.notes = self.notes.or(location.notes.take());
        Ok(())
    }
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let mut world = call.cloud.world_mut();
    let key = world.new_key();
    let mut location = Location::new(key);
    wanted.apply(&world, &mut location)?;
    world.locations.insert(key, location);
    Ok(Reply::with_status(StatusCode::CREATED, &json!({ "id": WebexId::new(Kind::Location, key).to_string() })))
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let key = call.id("locationId", Kind::Location)?;
    let mut world = call.cloud.world_mut();
    let mut location = world.locations.find(key).cloned().ok_or_else(|| missing(Kind::Location))?;
    wanted.apply(&world, &mut location)?;
    world.locations.insert(key, location);
    Ok(Reply::no_content())
}

pub(super) fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let key = call.id("locationId", Kind::Location)?;
    let mut world = call.cloud.world_mut();
    let is_used = world.people.iter().any(|person| person.location == Some(key))
        || world.workspaces.iter().any(|place| place.location == Some(key))
        || world.devices.iter().any(|device| device.location == Some(key));
    if world.locations.find(key).is_none() {
        return Err(missing(Kind::Location));
    }
    if is_used {
        return Err(Failure::conflict("The location is in use: people, workspaces or devices belong to it."));
    }
    world.locations.remove(key);
    world.calling.forget_location(key);
    Ok(Reply::no_content())
}
