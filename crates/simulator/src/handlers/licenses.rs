//! `/licenses`. Consumption is counted from the people and workspaces, so it always agrees with them.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::Route;
use super::calling::refused;
use super::person_view::Ids;
use crate::http::{Call, Failure, Reply, missing, next_link, wanted_start, write_list};
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;
use crate::world::device::Owner;
use crate::world::people::{Consumer, License, Person};

/// What this file serves.
pub const ROUTES: &[Route] = &[("list-licenses", list), ("get-license-details", detail), ("assign-licenses-to-users", assign)];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View {
    id: WebexId,
    name: &'static str,
    total_units: i64,
    consumed_units: i64,
    consumed_by_users: i64,
    consumed_by_workspaces: i64,
    subscription_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    site_url: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    site_type: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    users: Option<Vec<User>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct User {
    id: WebexId,
    #[serde(rename = "type")]
    kind: &'static str,
    display_name: String,
    email: String,
}

fn whole(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// How many people and workspaces use each licence.
fn consumption(world: &World) -> HashMap<Key, (i64, i64)> {
    let mut used: HashMap<Key, (i64, i64)> = HashMap::new();
    for person in world.people.iter() {
        for license in &person.licenses {
            used.entry(*license).or_default().0 += 1;
        }
    }
    for license in world.licenses.table.iter() {
        let places = match license.consumer {
            Consumer::People => continue,
            Consumer::CallingWorkspaces => whole(world.workspaces.iter().filter(|place| place.calling == "webexCalling").count()),
            Consumer::DeviceWorkspaces => {
                whole(world.devices.iter().filter(|device| device.room.is_some() && matches!(device.owner, Owner::Workspace(_))).count())
            }
        };
        used.entry(license.key).or_default().1 += places;
    }
    used
}

fn view(license: &License, (users, places): (i64, i64)) -> View {
    View {
        id: WebexId::new(Kind::License, license.key),
        name: license.name,
        total_units: license.total,
        consumed_units: users + places,
        consumed_by_users: users,
        consumed_by_workspaces: places,
        subscription_id: "Sub-EX0042",
        site_url: license.site_url,
        site_type: license.site_url.map(|_| "Control Hub managed site"),
        users: None,
    }
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let used = consumption(&world);
    let views = world.licenses.table.iter().map(|license| view(license, used.get(&license.key).copied().unwrap_or_default()));
    Ok(Reply::page(write_list("items", views), None))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let key = call.id("licenseId", Kind::License)?;
    let world = call.cloud.world();
    let license = world.licenses.table.find(key).ok_or_else(|| missing(Kind::License))?;
    let mut view = view(license, consumption(&world).get(&key).copied().unwrap_or_default());
    let mut next = None;
    if call.query.find("includeAssignedTo") == Some("user") {
        let limit = call.query.find("limit").and_then(|text| text.parse::<usize>().ok()).unwrap_or(300).clamp(1, 300);
        let start = wanted_start(call, "next")?;
        let mut holders = world.people.iter().filter(|person| person.licenses.contains(&key)).skip(start);
        let page = holders.by_ref().take(limit).map(|person| User {
            id: WebexId::new(Kind::People, person.key),
            kind: "INTERNAL",
            display_name: person.display_name.clone(),
            email: person.email().to_owned(),
        });
        view.users = Some(page.collect());
        next = holders.next().map(|_| next_link(call, "next", &(start + limit).to_string()));
    }
    let mut reply = Reply::json(&view);
    reply.next = next;
    Ok(reply)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Assignment {
    email: Option<String>,
    person_id: Option<String>,
    #[serde(default)]
    licenses: Vec<Change>,
}

#[derive(Deserialize)]
struct Change {
    id: String,
    operation: Option<String>,
    properties: Option<Properties>,
}

/// The line that comes with a licence for calling.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Properties {
    location_id: Option<String>,
    phone_number: Option<String>,
    extension: Option<String>,
}

impl Properties {
    fn apply(&self, world: &World, person: &mut Person) -> Result<(), Failure> {
        if let Some(id) = &self.location_id {
            let key = WebexId::parse_kind(id, Kind::Location).filter(|key| world.calling.sites.contains_key(key));
            person.location =
                Some(key.ok_or_else(|| Failure::bad_request(format!("properties.locationId: '{id}' names no location with calling")))?);
        }
        let location = person.location.ok_or_else(|| Failure::bad_request("properties.locationId: required with a licence for calling"))?;
        let given = |text: &Option<String>| text.clone().filter(|text| !text.is_empty());
        // Webex takes numbers with and without the sign.
        let number = given(&self.phone_number).map(|number| if number.starts_with('+') { number } else { format!("+{number}") });
        person.number = number.or(person.number.take());
        person.extension = given(&self.extension).or(person.extension.take());
        if person.number.is_none() && person.extension.is_none() {
            return Err(Failure::bad_request("properties: a phone number or an extension is required with a licence for calling"));
        }
        let (number, extension) = (person.number.as_deref(), person.extension.as_deref());
        world.check_line(location, person.key, number, extension).map_err(|refusal| refused(&refusal))
    }
}

fn assign(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Assignment = call.decode()?;
    let mut world = call.cloud.world_mut();
    let by_id = wanted.person_id.as_deref().and_then(|id| WebexId::parse_kind(id, Kind::People));
    let by_mail = || {
        let email = wanted.email.as_deref()?;
        world.people.iter().find(|person| person.email().eq_ignore_ascii_case(email)).map(|person| person.key)
    };
    let key = by_id.or_else(by_mail).ok_or_else(|| missing(Kind::People))?;
    let mut person = world.people.find(key).cloned().ok_or_else(|| missing(Kind::People))?;
    let calling = world.licenses.calling;
    let had_calling = person.licenses.contains(&calling);
    for change in &wanted.licenses {
        let license = WebexId::parse_kind(&change.id, Kind::License)
            .filter(|license| world.licenses.table.find(*license).is_some())
            .ok_or_else(|| Failure::bad_request(format!("licenses: '{}' names nothing in this organization", change.id)))?;
        person.licenses.retain(|held| *held != license);
        if change.operation.as_deref() != Some("remove") {
            person.licenses.push(license);
            if let Some(properties) = change.properties.as_ref().filter(|_| license == calling) {
                properties.apply(&world, &mut person)?;
            }
        }
    }
    let org = world.org;
    person.modified_ms = world.now_ms();
    world.people.insert(key, person.clone());
    if had_calling && !person.licenses.contains(&calling) {
        world.take_calling(key);
    }
    Ok(Reply::json(&json!({
        "orgId": WebexId::new(Kind::Organization, org).to_string(),
        "personId": WebexId::new(Kind::People, key).to_string(),
        "email": person.email(),
        "licenses": serde_json::to_value(Ids(Kind::License, &person.licenses)).unwrap_or_default(),
    })))
}
