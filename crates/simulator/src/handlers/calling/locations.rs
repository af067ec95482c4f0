//! Calling settings of locations.

use serde_json::{Map, Value, json};

use super::super::Route;
use super::common::{answer, asked, body, location, location_id, made, page};
use crate::http::{Call, Failure, Reply, missing};
use crate::ids::{Kind as IdKind, WebexId};
use crate::world::World;
use crate::world::calling::feature::{Feature, Kind};
use crate::world::calling::shape::{Gaps, merge};
use crate::world::calling::voice_portal;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-locations-webex-calling-details", list),
    ("get-location-webex-calling-details", detail),
    ("enable-a-location-for-webex-calling", enable),
    ("update-location-webex-calling-details", update),
];

fn view(world: &World, key: crate::ids::Key, site: &Map<String, Value>) -> Value {
    let mut view = site.clone();
    view.insert("id".to_owned(), json!(location_id(key)));
    view.insert("name".to_owned(), json!(world.location_name(key)));
    view.insert("e911SetupRequired".to_owned(), json!(false));
    Value::Object(view)
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let mut found: Vec<_> = world
        .locations
        .iter()
        .filter(|place| asked(call, "name", &place.name))
        .filter_map(|place| Some((place, world.calling.sites.get(&place.key)?)))
        .collect();
    if call.query.find("order").is_some_and(|order| order.to_lowercase().contains("desc")) {
        found.sort_by(|(a, _), (b, _)| b.name.cmp(&a.name));
    }
    page(call, found.into_iter().map(|(place, site)| view(&world, place.key, site)))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let key = location(call, &world)?;
    let site = world.calling.sites.get(&key).ok_or_else(|| missing(IdKind::Location))?;
    Ok(answer(call, view(&world, key, site), Gaps::Left))
}

fn enable(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let mut world = call.cloud.world_mut();
    let id = body.get("id").and_then(Value::as_str).unwrap_or_default();
    let key = WebexId::parse_kind(id, IdKind::Location).filter(|key| world.locations.find(*key).is_some());
    let key = key.ok_or_else(|| missing(IdKind::Location))?;
    if world.calling.sites.contains_key(&key) {
        return Err(Failure::conflict("The location is already enabled for Webex Calling."));
    }
    let site = json!({
        "announcementLanguage": body.get("announcementLanguage"), "callingLineId": { "name": world.location_name(key) },
        "externalCallerIdName": world.location_name(key), "userLimit": 500_000, "enforceOutsideDialDigit": false,
        "defaultDomain": "example.calls.webex.com",
    });
    if let Value::Object(site) = site {
        world.calling.sites.insert(key, site);
    }
    let language = body.get("announcementLanguage").and_then(Value::as_str).unwrap_or("en_us");
    if let Value::Object(portal) = voice_portal(world.location_name(key), language, None) {
        let portal = Feature { key: world.new_key(), kind: Kind::VoicePortal, location: Some(key), body: portal };
        world.calling.features.insert(portal.key, portal);
    }
    Ok(made(call, &location_id(key)))
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let change = body(call)?;
    let mut world = call.cloud.world_mut();
    let key = location(call, &world)?;
    if let Some(prefix) = change.get("routingPrefix").and_then(Value::as_str) {
        let taken = world.calling.sites.keys().any(|other| *other != key && world.calling.routing_prefix(*other) == Some(prefix));
        if taken {
            return Err(Failure::conflict(format!("routingPrefix '{prefix}' is already in use by another location")));
        }
        if prefix.len() > 7 || !prefix.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Failure::bad_request("routingPrefix: at most 7 digits"));
        }
    }
    if let Some(number) = change.get("callingLineId").and_then(|line| line.get("phoneNumber")).and_then(Value::as_str)
        && world.calling.numbers.get(number).is_none_or(|facts| facts.location != key)
    {
        return Err(Failure::bad_request(format!("callingLineId.phoneNumber: '{number}' is not a number of the location")));
    }
    if let Some(site) = world.calling.sites.get_mut(&key) {
        merge(site, &change);
    }
    Ok(answer(call, json!({}), Gaps::Left))
}
