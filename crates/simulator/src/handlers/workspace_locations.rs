//! `/workspaceLocations`: the older view of `/locations`. Both speak of the same places.

use http::StatusCode;
use serde::{Deserialize, Serialize};

use super::Route;
use crate::http::{Call, Failure, Reply, missing, next_link, wanted_max, wanted_start, write_list};
use crate::ids::{Kind, WebexId};
use crate::world::World;
use crate::world::sites::{Address, Location};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-workspace-locations", list),
    ("get-a-workspace-location-details", detail),
    ("create-a-workspace-location", create),
    ("update-a-workspace-location", update),
    ("delete-a-workspace-location", super::locations::delete),
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    id: WebexId,
    location_id: WebexId,
    display_name: &'a str,
    address: String,
    country_code: &'a str,
    city_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    latitude: Option<f64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    longitude: Option<f64>,
    notes: &'a str,
}

fn view(location: &Location) -> View<'_> {
    let id = WebexId::new(Kind::Location, location.key);
    let Address { address1, city, .. } = &location.address;
    View {
        id,
        location_id: id,
        display_name: &location.name,
        address: address1.clone(),
        country_code: &location.address.country,
        city_name: city,
        latitude: location.latitude,
        longitude: location.longitude,
        notes: location.notes.as_deref().unwrap_or_default(),
    }
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let max = wanted_max(call, 1000, 1000)?;
    let start = u32::try_from(wanted_start(call, "cursor")?).unwrap_or(u32::MAX);
    let wanted = |name: &str| call.query.find(name).map(str::to_lowercase);
    let (name, city, country, address) = (wanted("displayName"), wanted("cityName"), wanted("countryCode"), wanted("address"));
    let holds = |wanted: &Option<String>, own: &str| wanted.as_ref().is_none_or(|wanted| own.to_lowercase().contains(wanted.as_str()));
    let mut matching = world.locations.iter_from(start).filter(|(_, location)| {
        holds(&name, &location.name)
            && holds(&city, &location.address.city)
            && holds(&country, &location.address.country)
            && holds(&address, &location.address.address1)
    });
    let page: Vec<_> = matching.by_ref().take(max).map(|(_, location)| view(location)).collect();
    let next = matching.next().map(|(at, _)| next_link(call, "cursor", &at.to_string()));
    Ok(Reply::page(write_list("items", page), next))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let key = call.id("locationId", Kind::Location)?;
    let world = call.cloud.world();
    world.locations.find(key).map(|location| Reply::json(&view(location))).ok_or_else(|| missing(Kind::Location))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    display_name: String,
    address: String,
    country_code: String,
    city_name: Option<String>,
    latitude: f64,
    longitude: f64,
    notes: Option<String>,
}

impl Wanted {
    fn apply(self, world: &World, location: &mut Location) -> Result<(), Failure> {
        let name = self.display_name;
        if world.locations.iter().any(|other| other.key != location.key && other.name.eq_ignore_ascii_case(&name)) {
            return Err(Failure::conflict(format!("A location with the name '{name}' exists already.")));
        }
        location.name = name;
        location.address.address1 = self.address;
        location.address.country = self.country_code;
        if let Some(city) = self.city_name {
            location.address.city = city;
        }
        (location.latitude, location.longitude) = (Some(self.latitude), Some(self.longitude));
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
    let status = StatusCode::from_u16(call.operation.response.status).unwrap_or(StatusCode::OK);
    let reply = Reply::with_status(status, &view(&location));
    world.locations.insert(key, location);
    Ok(reply)
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let key = call.id("locationId", Kind::Location)?;
    let mut world = call.cloud.world_mut();
    let mut location = world.locations.find(key).cloned().ok_or_else(|| missing(Kind::Location))?;
    wanted.apply(&world, &mut location)?;
    let reply = Reply::json(&view(&location));
    world.locations.insert(key, location);
    Ok(reply)
}
