//! `/workspaces`.

use std::borrow::Cow;

use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::Route;
use super::devices::DeviceView;
use crate::clock::iso;
use crate::http::{Call, Failure, Reply, missing, next_link, wanted_max, wanted_start, write_list};
use crate::ids::{Key, Kind, WebexId};
use crate::world::sites::Workspace;
use crate::world::{ROOM_DOMAIN, World};

/// What this file serves.
pub const ROUTES: &[Route] = &[
    ("list-workspaces", list),
    ("get-workspace-details", detail),
    ("get-workspace-capabilities", capabilities),
    ("create-a-workspace", create),
    ("update-a-workspace", update),
    ("delete-a-workspace", delete),
];

/// Page size: default and ceiling.
const PAGE: (usize, usize) = (100, 1000);

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct View<'a> {
    id: WebexId,
    org_id: WebexId,
    #[serde(skip_serializing_if = "Option::is_none")]
    location_id: Option<WebexId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    workspace_location_id: Option<WebexId>,
    display_name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    capacity: Option<i64>,
    #[serde(rename = "type")]
    kind: &'a str,
    sip_address: &'a str,
    created: String,
    calling: Calling<'a>,
    calendar: Calendar<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<&'a str>,
    hotdesking_status: &'a str,
    supported_devices: &'a str,
    device_hosted_meetings: Hosted,
    device_platform: &'static str,
    health: Health,
    planned_maintenance: Maintenance,
    #[serde(skip_serializing_if = "Option::is_none")]
    devices: Option<Vec<DeviceView<'a>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    capabilities: Option<Value>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Calling<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    webex_calling: Option<WebexCalling>,
}

#[derive(Serialize)]
struct WebexCalling {
    licenses: [WebexId; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Calendar<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    email_address: Option<&'a str>,
}

#[derive(Serialize)]
struct Hosted {
    enabled: bool,
}

#[derive(Serialize)]
struct Maintenance {
    mode: &'static str,
}

#[derive(Serialize)]
struct Health {
    level: &'static str,
    issues: Vec<Issue>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Issue {
    id: String,
    created_at: String,
    title: &'static str,
    description: String,
    recommended_action: &'static str,
    level: &'static str,
}

fn health(world: &World, workspace: Key) -> Health {
    let mut issues = Vec::new();
    for device in world.devices_of_workspace(workspace) {
        let id = uuid::Uuid::from_u128(device.key.0 ^ 1).to_string();
        if !device.is_online() {
            issues.push(Issue {
                id,
                created_at: iso(device.last_seen_ms),
                title: "Device is offline",
                description: format!("{} has no connection to the cloud.", device.display_name),
                recommended_action: "Check power and network of the device.",
                level: "error",
            });
        } else if let Some(code) = device.error_codes.first() {
            issues.push(Issue {
                id,
                created_at: iso(device.created_ms),
                title: "Device reports an issue",
                description: format!("{} reports {code}.", device.display_name),
                recommended_action: "See the device's own diagnostics.",
                level: "warning",
            });
        }
    }
    let level = if issues.iter().any(|issue| issue.level == "error") {
        "error"
    } else if issues.is_empty() {
        "ok"
    } else {
        "warning"
    };
    Health { level, issues }
}

fn capability_map(world: &World, workspace: Key) -> Value {
    let has_device = world.devices_of_workspace(workspace).any(|device| device.room.is_some());
    let entry = |supported: bool| json!({ "supported": supported, "configured": supported });
    json!({
        "occupancyDetection": entry(has_device),
        "presenceDetection": entry(has_device),
        "ambientNoise": entry(has_device),
        "soundLevel": entry(has_device),
        "temperature": entry(has_device),
        "airQuality": entry(false),
        "relativeHumidity": entry(has_device),
    })
}

fn view<'a>(call: &Call<'_>, world: &'a World, place: &'a Workspace) -> View<'a> {
    let location = place.location.map(|key| WebexId::new(Kind::Location, key));
    let on_webex_calling = place.calling == "webexCalling";
    View {
        id: WebexId::new(Kind::Place, place.key),
        org_id: WebexId::new(Kind::Organization, world.org),
        location_id: location,
        workspace_location_id: location,
        display_name: &place.display_name,
        capacity: place.capacity,
        kind: &place.kind,
        sip_address: &place.sip,
        created: iso(place.created_ms),
        calling: Calling {
            kind: &place.calling,
            webex_calling: on_webex_calling
                .then(|| WebexCalling { licenses: [WebexId::new(Kind::License, world.licenses.calling_workspaces)] }),
        },
        calendar: match &place.calendar {
            Some((kind, email)) => Calendar { kind, email_address: Some(email) },
            None => Calendar { kind: "none", email_address: None },
        },
        notes: place.notes.as_deref(),
        hotdesking_status: &place.hot_desking,
        supported_devices: &place.supported_devices,
        device_hosted_meetings: Hosted { enabled: false },
        device_platform: "cisco",
        health: health(world, place.key),
        planned_maintenance: Maintenance { mode: "off" },
        devices: call
            .query
            .is_set("includeDevices")
            .then(|| world.devices_of_workspace(place.key).map(|device| DeviceView::new(world, device)).collect()),
        capabilities: call.query.is_set("includeCapabilities").then(|| capability_map(world, place.key)),
    }
}

fn list(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    call.check_org(world.org)?;
    let (max, start) = (wanted_max(call, PAGE.0, PAGE.1)?, wanted_start(call, "start")?);
    let location = call.query_id("locationId", Kind::Location)?.or(call.query_id("workspaceLocationId", Kind::Location)?);
    let is = |name: &str, value: &str| call.query.find(name).is_none_or(|wanted| wanted.eq_ignore_ascii_case(value));
    let name = call.query.find("displayName").map(str::to_lowercase);
    let admits = |place: &&Workspace| {
        location.is_none_or(|key| place.location == Some(key))
            && name.as_ref().is_none_or(|name| place.display_name.to_lowercase().starts_with(name.as_str()))
            && call.query.find("capacity").is_none_or(|wanted| place.capacity.unwrap_or(-1).to_string() == wanted)
            && is("type", &place.kind)
            && is("calling", &place.calling)
            && is("supportedDevices", &place.supported_devices)
            && is("calendar", place.calendar.as_ref().map_or("none", |(kind, _)| kind))
            && is("deviceHostedMeetingsEnabled", "false")
            && is("devicePlatform", "cisco")
            && is("plannedMaintenance", "off")
            && call.query.find("floorId").is_none()
            && call.query.find("healthLevel").is_none_or(|wanted| health(&world, place.key).level == wanted)
    };
    let mut matching = world.workspaces.iter().filter(admits).skip(start);
    let page: Vec<_> = matching.by_ref().take(max).map(|place| view(call, &world, place)).collect();
    let next = matching.next().map(|_| next_link(call, "start", &(start + max).to_string()));
    Ok(Reply::page(write_list("items", page), next))
}

fn find<'a>(call: &Call<'_>, world: &'a World) -> Result<&'a Workspace, Failure> {
    world.workspaces.find(call.id("workspaceId", Kind::Place)?).ok_or_else(|| missing(Kind::Place))
}

fn detail(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    Ok(Reply::json(&view(call, &world, find(call, &world)?)))
}

fn capabilities(call: &Call<'_>) -> Result<Reply, Failure> {
    let world = call.cloud.world();
    let key = find(call, &world)?.key;
    Ok(Reply::json(&json!({ "capabilities": capability_map(&world, key) })))
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Wanted {
    display_name: Option<String>,
    location_id: Option<String>,
    capacity: Option<i64>,
    #[serde(rename = "type")]
    kind: Option<String>,
    calling: Option<WantedKind>,
    calendar: Option<WantedKind>,
    notes: Option<String>,
    hotdesking_status: Option<String>,
    supported_devices: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct WantedKind {
    #[serde(rename = "type")]
    kind: Option<String>,
    email_address: Option<String>,
}

impl Wanted {
    fn apply(self, world: &World, place: &mut Workspace) -> Result<(), Failure> {
        if let Some(id) = self.location_id {
            let key = WebexId::parse_kind(&id, Kind::Location).filter(|key| world.locations.find(*key).is_some());
            place.location =
                Some(key.ok_or_else(|| Failure::bad_request(format!("locationId: '{id}' names nothing in this organization")))?);
        }
        place.display_name = self.display_name.unwrap_or_else(|| std::mem::take(&mut place.display_name));
        place.capacity = self.capacity.or(place.capacity);
        place.notes = self.notes.or(place.notes.take());
        for (slot, value) in [
            (&mut place.kind, self.kind),
            (&mut place.hot_desking, self.hotdesking_status),
            (&mut place.supported_devices, self.supported_devices),
            (&mut place.calling, self.calling.and_then(|calling| calling.kind)),
        ] {
            if let Some(value) = value {
                *slot = Cow::Owned(value);
            }
        }
        if let Some(calendar) = self.calendar {
            place.calendar = match (calendar.kind, calendar.email_address) {
                (Some(kind), Some(email)) if kind != "none" => Some((Cow::Owned(kind), email)),
                _ => None,
            };
        }
        Ok(())
    }
}

fn create(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let mut world = call.cloud.world_mut();
    let (key, now_ms) = (world.new_key(), world.now_ms());
    let mut place = Workspace {
        key,
        location: None,
        display_name: String::new(),
        capacity: None,
        kind: Cow::Borrowed("notSet"),
        sip: format!("{}@{ROOM_DOMAIN}", uuid::Uuid::from_u128(key.0).simple()),
        created_ms: now_ms,
        calling: Cow::Borrowed("freeCalling"),
        calendar: None,
        notes: None,
        hot_desking: Cow::Borrowed("off"),
        supported_devices: Cow::Borrowed("collaborationDevices"),
    };
    wanted.apply(&world, &mut place)?;
    let reply = Reply::with_status(StatusCode::CREATED, &view(call, &world, &place));
    world.workspaces.insert(key, place);
    Ok(reply)
}

fn update(call: &Call<'_>) -> Result<Reply, Failure> {
    let wanted: Wanted = call.decode()?;
    let mut world = call.cloud.world_mut();
    let mut place = find(call, &world)?.clone();
    wanted.apply(&world, &mut place)?;
    let reply = Reply::json(&view(call, &world, &place));
    world.workspaces.insert(place.key, place);
    Ok(reply)
}

fn delete(call: &Call<'_>) -> Result<Reply, Failure> {
    let mut world = call.cloud.world_mut();
    let key = find(call, &world)?.key;
    let gone: Vec<Key> = world.devices_of_workspace(key).map(|device| device.key).collect();
    for device in gone {
        world.remove_device(device);
    }
    world.workspaces.remove(key);
    world.calling.forget(key);
    Ok(Reply::no_content())
}
