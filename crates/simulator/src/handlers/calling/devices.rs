//! Phones as Webex Calling sees them: their details, the devices of a person, workspace or virtual line, and their hoteling.

use serde_json::{Map, Value, json};

use super::common::{answer, body, page};
use super::members::Member;
use super::{lines, settings};
use crate::handlers::Route;
use crate::http::{Call, Failure, Reply, missing};
use crate::ids::{Key, Kind, WebexId};
use crate::world::World;
use crate::world::calling::ids;
use crate::world::calling::shape::Gaps;
use crate::world::device::{Device, Owner};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("get-webex-calling-device-details", detail),
    ("get-person-devices", of_person),
    ("get-workspace-devices", of_workspace),
    ("get-list-of-devices-assigned-for-a-virtual-line", of_line),
    ("get-user-devices-count", count),
    ("modify-hoteling-settings-for-a-persons-primary-devices", lend_of_person),
    ("modify-workspace-devices", lend_of_workspace),
    ("read-the-list-of-my-endpoints", endpoints),
    ("get-my-endpoints-details", endpoint),
    ("modify-my-endpoints-details", alert),
    ("get-list-available-preferred-answer-endpoints", answering),
    ("get-available-preferred-answer-endpoints-for-a-person", answering),
    ("get-available-preferred-answer-endpoints-for-a-virtual-line", answering),
    ("get-available-preferred-answer-endpoints-for-a-workspace", answering),
    ("available-preferred-answer-endpoints", answering),
];

/// Devices that a person or workspace may have. Assumed.
const MOST_DEVICES: u32 = 35;

/// The device in the path.
pub fn find<'a>(call: &Call<'_>, world: &'a World) -> Result<&'a Device, Failure> {
    call.check_org(world.org)?;
    world.devices.find(call.id("deviceId", Kind::Device)?).ok_or_else(|| missing(Kind::Device))
}

/// Whose device it is.
pub const fn owner(device: &Device) -> Key {
    match device.owner {
        Owner::Person(key) | Owner::Workspace(key) => key,
    }
}

/// The name calling has for a model.
pub fn model(device: &Device) -> String {
    let is_multiplatform = !device.model.is_roomos() && device.model.image != "PHONEOS";
    if is_multiplatform { format!("DMS {}", device.model.product) } else { device.model.product.to_owned() }
}

/// Whether guests may use the devices of an owner: one word for all of them, by whichever operation it was said.
fn hoteling(world: &World, owner: Key) -> Value {
    let written = world.calling.documents.read(owner, "hoteling");
    let or = |name: &str, first: Value| written.get(name).cloned().unwrap_or(first);
    json!({ "enabled": or("enabled", json!(false)), "limitGuestUse": or("limitGuestUse", json!(false)),
        "guestHoursLimit": or("guestHoursLimit", json!(12)) })
}

fn owner_view(world: &World, device: &Device) -> Value {
    let (kind, key) = match device.owner {
        Owner::Person(key) => ("PEOPLE", key),
        Owner::Workspace(key) => ("PLACE", key),
    };
    let (first, last) = match device.owner {
        Owner::Person(key) => {
            world.people.find(key).map(|person| (person.first_name.as_str(), person.last_name.as_str())).unwrap_or_default()
        }
        Owner::Workspace(key) => world.workspaces.find(key).map(|place| (place.display_name.as_str(), ".")).unwrap_or_default(),
    };
    json!({ "id": ids::text(kind, key), "type": kind, "firstName": first, "lastName": last,
        "sipUserName": device.sip, "linePort": device.sip })
}

fn view(world: &World, device: &Device) -> Value {
    let mut view = json!({
        "id": WebexId::new(Kind::Device, device.key),
        "model": model(device),
        "modelType": match (device.model.is_roomos(), device.model.image) { (true, _) => "ROOM_OS", (_, "PHONEOS") => "DESK_PHONE", _ => "MPP" },
        "description": [device.model.product],
        "mac": device.mac_text().replace(':', ""),
        "ip": device.ip_text(),
        "ipAddress": device.ip_text(),
        "manufacturer": "CISCO",
        "managedBy": "CISCO",
        "upgradeChannelEnabled": true,
        "activationState": "activated",
        "primaryOwner": true,
        "type": "PRIMARY",
        "hoteling": hoteling(world, owner(device)),
        "owner": owner_view(world, device),
        "proxy": { "outboundProxy": "" },
    });
    if let Some(location) = device.location {
        view["location"] = json!({ "id": WebexId::new(Kind::Location, location), "name": world.location_name(location) });
    }
    view
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    Ok(answer(call, view(&world, find(call, &world)?), Gaps::Left))
}

/// The devices somebody has: their own, and those on which they have a line.
fn having(world: &World, key: Key) -> impl Iterator<Item = &Device> {
    world.devices.iter().filter(move |device| owner(device) == key || is_shared(world, device, key))
}

/// Whether a line of somebody else's device is theirs. Only what was written can hold one.
fn is_shared(world: &World, device: &Device, key: Key) -> bool {
    !world.calling.documents.read(device.key, "members").is_empty() && lines::on_device(world, device).contains(&key)
}

fn of_person(call: &Call<'_>) -> Result<Reply, Failure> {
    let key = call.id("personId", Kind::People)?;
    let world = call.cloud.world();
    world.people.find(key).ok_or_else(|| missing(Kind::People))?;
    of_owner(call, &world, key)
}

fn of_workspace(call: &Call<'_>) -> Result<Reply, Failure> {
    let key = call.id("workspaceId", Kind::Place)?;
    let world = call.cloud.world();
    world.workspaces.find(key).ok_or_else(|| missing(Kind::Place))?;
    of_owner(call, &world, key)
}

fn of_line(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let key = settings::subject(call, &world)?;
    of_owner(call, &world, key)
}

fn of_owner(call: &Call<'_>, world: &World, key: Key) -> Result<Reply, Failure> {
    call.check_org(world.org)?;
    let is_person = call.operation.params.contains(&"personId");
    let devices: Vec<Value> = having(world, key)
        .map(|device| {
            let mut view = view(world, device);
            if owner(device) != key {
                view["primaryOwner"] = json!(false);
                view["type"] = json!("SHARED_CALL_APPEARANCE");
            }
            if !is_person {
                // The published lists of a workspace and of a line write this one in capitals.
                view["activationState"] = json!("ACTIVATED");
            }
            view
        })
        .collect();
    let value = json!({ "devices": devices, "maxDeviceCount": MOST_DEVICES, "maxOwnedDeviceCount": 5,
        "availableEndpointType": "SHARED_CALL_APPEARANCE" });
    Ok(answer(call, value, Gaps::Left))
}

/// Devices and apps of a person.
fn count(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let key = settings::subject(call, &world)?;
    let apps = world.calling.documents.read(key, "applications");
    let is_on = |app: &&&str| apps.get(**app).and_then(Value::as_bool) == Some(true);
    let apps = ["browserClientEnabled", "desktopClientEnabled", "tabletClientEnabled", "mobileClientEnabled"].iter().filter(is_on).count();
    let value = json!({ "totalDeviceCount": having(&world, key).count(), "applicationsCount": apps });
    Ok(answer(call, value, Gaps::Left))
}

fn lend(call: &Call<'_>, key: Key, change: &Map<String, Value>) -> Reply {
    call.cloud.world_mut().calling.documents.write(key, "hoteling", change);
    Reply::no_content()
}

fn lend_of_person(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let key = settings::subject(call, &call.cloud.world())?;
    let empty = Map::new();
    Ok(lend(call, key, body.get("hoteling").and_then(Value::as_object).unwrap_or(&empty)))
}

fn lend_of_workspace(call: &Call<'_>) -> Result<Reply, Failure> {
    let body = body(call)?;
    let key = call.id("workspaceId", Kind::Place)?;
    {
        let world = call.cloud.world();
        call.check_org(world.org)?;
        world.workspaces.find(key).ok_or_else(|| missing(Kind::Place))?;
    }
    Ok(lend(call, key, &body))
}

/// A device as something that rings.
fn ringing(world: &World, device: &Device) -> Value {
    let lines = lines::on_device(world, device);
    let others = lines.iter().filter(|key| **key != owner(device)).filter_map(|key| Member::of_key(world, *key));
    let others: Vec<Value> = others.map(|member| json!({ "id": member.id(), "memberType": member.kind })).collect();
    let owner = owner_view(world, device);
    json!({ "id": WebexId::new(Kind::Device, device.key), "type": "CALLING_DEVICE", "name": device.display_name,
        "autoAndForcedAnswerEnabled": !device.model.is_roomos(), "ownerId": owner["id"], "ownerType": owner["type"],
        "secondaryLines": others })
}

fn endpoints(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let key = settings::subject(call, &world)?;
    page(call, having(&world, key).map(|device| ringing(&world, device)).collect::<Vec<_>>())
}

fn endpoint(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let key = settings::subject(call, &world)?;
    let wanted = call.id("endpointId", Kind::Device)?;
    let device = having(&world, key).find(|device| device.key == wanted).ok_or_else(|| missing(Kind::Device))?;
    Ok(answer(call, ringing(&world, device), Gaps::Left))
}

/// Only a mobile number can be told to alert or not, and nobody here has one.
fn alert(call: &Call<'_>) -> Result<Reply, Failure> {
    endpoint(call)?;
    Err(Failure::bad_request("mobilitySettings: the endpoint is a device; only a mobile phone has these"))
}

fn answering(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let key = settings::subject(call, &world)?;
    let chosen = world.calling.documents.read(key, "preferredAnswerEndpoint");
    let chosen = chosen.get("preferredAnswerEndpointId").or_else(|| chosen.get("id")).cloned();
    let is_own = call.operation.path.contains("/me/");
    let shown = having(&world, key).map(|device| {
        let mut view = ringing(&world, device);
        if is_own {
            // The one list that leaves the first word away.
            view["type"] = json!("DEVICE");
        }
        view["isPreferredAnswerEndpoint"] = json!(chosen.as_ref() == Some(&view["id"]));
        view
    });
    page(call, shown.collect::<Vec<_>>())
}
