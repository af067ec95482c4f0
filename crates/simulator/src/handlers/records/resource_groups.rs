//! Resource groups and who belongs to them.

use serde::Deserialize;
use serde_json::{Value, json};

use super::admin_only;
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, next_link, wanted_max, wanted_start, write_list};
use crate::ids::{Key, Kind, WebexId};
use crate::random::Dice;
use crate::world::World;

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-resource-groups", list),
    ("get-resource-group-details", detail),
    ("list-resource-group-memberships", memberships),
    ("list-resource-group-memberships-v2", memberships),
    ("get-resource-group-membership-details", membership),
    ("update-a-resource-group-membership", update),
];

/// Groups with their names.
pub fn groups(world: &World) -> [(Key, &'static str); 2] {
    let mut dice = Dice::new(world.seed, "resource groups");
    ["North America", "Europe"].map(|name| (dice.key(), name))
}

/// The id of a group.
pub fn id(key: Key) -> String {
    text_id("RESOURCE_GROUP", key)
}

fn text_id(kind: &str, key: Key) -> String {
    use base64::Engine as _;
    let uri = format!("ciscospark://us/{kind}/{}", uuid::Uuid::from_u128(key.0));
    base64::engine::general_purpose::STANDARD_NO_PAD.encode(uri)
}

fn view(world: &World, (key, name): (Key, &str)) -> Value {
    json!({ "id": id(key), "name": name, "orgId": WebexId::new(Kind::Organization, world.org) })
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    admin_only(call)?;
    let world = call.cloud.world();
    call.check_org(world.org)?;
    Ok(Reply::page(write_list("items", groups(&world).map(|group| view(&world, group))), None))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    admin_only(call)?;
    let world = call.cloud.world();
    let found = groups(&world).into_iter().find(|(key, _)| id(*key) == call.param("resourceGroupId"));
    let found = found.ok_or_else(|| Failure::not_found("The requested resource group could not be found."))?;
    Ok(Reply::json(&view(&world, found)))
}

/// Everybody who has meetings belongs to a group with that licence.
fn all(world: &World) -> Vec<Value> {
    let groups = groups(world);
    let licensed = world.people.iter().filter(|person| person.licenses.contains(&world.licenses.meetings));
    let members = licensed.map(|person| {
        let key = Key(person.key.0 ^ world.licenses.meetings.0);
        let moved = world.records.memberships.get(&key);
        let group = id(groups[usize::from(key.0.is_multiple_of(3))].0);
        let state = match key.0 % 40 {
            0 => "error",
            1 | 2 => "pending",
            _ => "activated",
        };
        let (group, state) = moved.map_or((group, state), |(group, state)| (group.clone(), *state));
        json!({
            "id": text_id("RESOURCE_GROUP_MEMBERSHIP", key), "resourceGroupId": group,
            "licenseId": WebexId::new(Kind::License, world.licenses.meetings), "personId": WebexId::new(Kind::People, person.key),
            "personOrgId": WebexId::new(Kind::Organization, world.org), "status": state
        })
    });
    members.collect()
}

fn memberships(call: &Call<'_>) -> Result<Reply, Failure> {
    admin_only(call)?;
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let (max, start) = (wanted_max(call, 100, 1000)?, wanted_start(call, "cursor")?);
    let names =
        [("licenseId", "licenseId"), ("personId", "personId"), ("id", "personId"), ("personOrgId", "personOrgId"), ("status", "status")];
    let mut found = all(&world);
    found.retain(|one| names.iter().all(|(asked, field)| call.query.find(asked).is_none_or(|wanted| one[*field] == wanted)));
    if call.query.find("type").is_some_and(|kind| !kind.eq_ignore_ascii_case("user")) {
        found.clear();
    }
    let next = (found.len() > start + max).then(|| next_link(call, "cursor", &(start + max).to_string()));
    Ok(Reply::page(write_list("items", found.into_iter().skip(start).take(max)), next))
}

fn find(call: &Call<'_>, world: &World) -> Result<Value, Failure> {
    let found = all(world).into_iter().find(|one| one["id"] == call.param("resourceGroupMembershipId"));
    found.ok_or_else(|| Failure::not_found("The requested resource group membership could not be found."))
}

fn membership(call: &Call<'_>) -> Result<Reply, Failure> {
    admin_only(call)?;
    Ok(Reply::json(&find(call, &call.cloud.world())?))
}

#[derive(Deserialize)]
struct Wanted {
    #[serde(rename = "resourceGroupId")]
    group: String,
    #[serde(rename = "licenseId")]
    license: String,
    #[serde(rename = "personId")]
    person: String,
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    admin_only(call)?;
    let wanted: Wanted = call.decode()?;
    let mut world = call.cloud.world_mut();
    let found = find(call, &world)?;
    if found["licenseId"] != wanted.license || found["personId"] != wanted.person {
        return Err(Failure::bad_request("licenseId and personId cannot be changed"));
    }
    if !groups(&world).iter().any(|(key, _)| id(*key) == wanted.group) {
        return Err(Failure::bad_request("resourceGroupId: there is no such resource group"));
    }
    let person = WebexId::parse_kind(&wanted.person, Kind::People).unwrap_or(Key(0));
    let key = Key(person.0 ^ world.licenses.meetings.0);
    world.records.memberships.insert(key, (wanted.group, "activated"));
    Ok(Reply::json(&find(call, &world)?))
}
