//! `/_sim/world`.

use serde::{Deserialize, Serialize};
use serde_json::json;

use super::decode;
use crate::clock::iso;
use crate::cloud::Cloud;
use crate::http::{Failure, Query, Reply};
use crate::ids::{Key, Kind, WebexId};
use crate::world::call::Call;
use crate::world::device::{Device, Owner, Room};
use crate::world::media::{ChannelKind, Quality, Reading};
use crate::world::{Pace, World};

#[derive(Deserialize)]
#[serde(tag = "action", rename_all = "snake_case", deny_unknown_fields)]
enum Action {
    StartCall {
        #[serde(rename = "deviceId")]
        device: String,
        quality: Option<Quality>,
    },
    EndCall {
        #[serde(rename = "deviceId")]
        device: String,
        #[serde(rename = "callId")]
        call: Option<u32>,
    },
    SetQuality {
        #[serde(rename = "deviceId")]
        device: String,
        quality: Option<Quality>,
    },
    DeviceOffline {
        #[serde(rename = "deviceId")]
        device: String,
    },
    DeviceOnline {
        #[serde(rename = "deviceId")]
        device: String,
    },
    Pause {},
    Resume {},
}

fn key(text: &str) -> Result<Key, Failure> {
    WebexId::parse_kind(text, Kind::Device).ok_or_else(|| Failure::bad_request(format!("deviceId: '{text}' is not the id of a device")))
}

fn checked(quality: Option<Quality>) -> Result<Option<Quality>, Failure> {
    match quality.as_ref().and_then(Quality::problem) {
        Some(problem) => Err(Failure::bad_request(format!("quality: {problem}"))),
        None => Ok(quality),
    }
}

pub fn act(cloud: &Cloud, body: &[u8]) -> Result<Reply, Failure> {
    if let Some(reply) = super::meetings::act(cloud, body)? {
        return Ok(reply);
    }
    if let Some(reply) = super::devices::act(cloud, body)? {
        return Ok(reply);
    }
    if let Some(reply) = super::people::act(cloud, body)? {
        return Ok(reply);
    }
    let action: Action = decode(body)?;
    let mut world = cloud.world_mut();
    match action {
        Action::StartCall { device, quality } => {
            let call_id = world.start_call(key(&device)?, checked(quality)?)?;
            return Ok(Reply::json(&json!({ "callId": call_id })));
        }
        Action::EndCall { device, call } => {
            world.end_calls(key(&device)?, call)?;
        }
        Action::SetQuality { device, quality } => world.pin(key(&device)?, checked(quality)?)?,
        Action::DeviceOffline { device } => world.take_down(key(&device)?)?,
        Action::DeviceOnline { device } => world.bring_back(key(&device)?)?,
        Action::Pause {} => world.pause(),
        Action::Resume {} => world.resume(),
    }
    Ok(Reply::no_content())
}

#[derive(Serialize)]
struct Truth<'a> {
    now: String,
    paused: bool,
    people: usize,
    locations: usize,
    workspaces: usize,
    devices: Vec<DeviceTruth<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct DeviceTruth<'a> {
    id: WebexId,
    display_name: &'a str,
    product: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    serial: &'a str,
    connection_status: &'static str,
    online: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    location_id: Option<WebexId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    workspace_id: Option<WebexId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    person_id: Option<WebexId>,
    #[serde(flatten, skip_serializing_if = "Option::is_none")]
    room: Option<RoomTruth<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct RoomTruth<'a> {
    volume: i64,
    microphones_muted: bool,
    standby: &'static str,
    uptime_seconds: i64,
    pinned: Option<Quality>,
    calls: Vec<CallTruth<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct CallTruth<'a> {
    call_id: u32,
    display_name: &'a str,
    remote_number: &'a str,
    status: &'static str,
    direction: &'static str,
    call_type: &'static str,
    protocol: &'static str,
    duration_seconds: i64,
    channels: Vec<ChannelTruth>,
}

#[derive(Serialize)]
struct ChannelTruth {
    id: u32,
    #[serde(rename = "type")]
    kind: &'static str,
    direction: &'static str,
    role: &'static str,
    codec: &'static str,
    #[serde(flatten)]
    reading: Reading,
}

fn device_truth<'a>(world: &World, device: &'a Device) -> DeviceTruth<'a> {
    let (workspace, person) = match device.owner {
        Owner::Workspace(key) => (Some(key), None),
        Owner::Person(key) => (None, Some(key)),
    };
    DeviceTruth {
        id: WebexId::new(Kind::Device, device.key),
        display_name: &device.display_name,
        product: device.model.product,
        kind: if device.model.is_roomos() { "roomdesk" } else { "phone" },
        serial: &device.serial,
        connection_status: device.connection_status(),
        online: device.is_online(),
        location_id: device.location.map(|key| WebexId::new(Kind::Location, key)),
        workspace_id: workspace.map(|key| WebexId::new(Kind::Place, key)),
        person_id: person.map(|key| WebexId::new(Kind::People, key)),
        room: device.room.as_deref().map(|room| room_truth(room, world.now_ms())),
    }
}

fn room_truth(room: &Room, now_ms: i64) -> RoomTruth<'_> {
    RoomTruth {
        volume: room.volume,
        microphones_muted: room.microphones_muted,
        standby: room.standby.as_str(),
        uptime_seconds: (now_ms - room.booted_ms) / 1000,
        pinned: room.pinned,
        calls: room.calls.iter().map(|call| call_truth(call, now_ms)).collect(),
    }
}

fn call_truth(call: &Call, now_ms: i64) -> CallTruth<'_> {
    let channels = call.media.channels.iter().map(|channel| ChannelTruth {
        id: channel.id,
        kind: if channel.kind == ChannelKind::Audio { "Audio" } else { "Video" },
        direction: channel.flow.as_str(),
        role: channel.role,
        codec: channel.codec,
        reading: call.media.read(channel),
    });
    CallTruth {
        call_id: call.id,
        display_name: &call.remote.name,
        remote_number: &call.remote.number,
        status: call.status(now_ms),
        direction: call.flow.as_str(),
        call_type: call.call_type(),
        protocol: call.protocol,
        duration_seconds: call.duration_s(now_ms),
        channels: channels.collect(),
    }
}

pub fn show(cloud: &Cloud, query: &Query) -> Result<Reply, Failure> {
    cloud.tick();
    let world = cloud.world();
    let only = query.find("deviceId").map(key).transpose()?;
    let devices = world.devices.iter().filter(|device| only.is_none_or(|key| device.key == key));
    let truth = Truth {
        now: iso(world.now_ms()),
        paused: world.pace() != Pace::Lively,
        people: world.people.len(),
        locations: world.locations.len(),
        workspaces: world.workspaces.len(),
        devices: devices.map(|device| device_truth(&world, device)).collect(),
    };
    Ok(Reply::json(&truth))
}
