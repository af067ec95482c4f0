//! `SystemUnit`, `Time` and `Webex`.

use serde_json::{Value, json};

use super::{Scene, truth};
use crate::clock::iso_seconds;
use crate::world::device::{Owner, Standby};

pub fn system_unit(scene: &Scene<'_>) -> Value {
    let Scene { device, room, now_ms, .. } = scene;
    let active = room.calls.iter().filter(|call| call.is_connected(*now_ms)).count();
    let is_held = |id: u32| room.values.status(&format!("Call[{id}].Status")).is_some_and(|status| status == "OnHold");
    let suspended = room.calls.iter().filter(|call| is_held(call.id)).count();
    let release = device.software.trim_start_matches("RoomOS ").replace(' ', ".");
    let state = if active > 0 {
        "InCall"
    } else if room.standby == Standby::Asleep {
        "Sleeping"
    } else {
        "Initialized"
    };
    json!({
        "BroadcastName": device.display_name,
        "DeveloperPreview": { "Mode": "Off" },
        "Hardware": {
            "DRAM": 4,
            "HasWifi": "True",
            "MainBoard": { "Revision": "C0" },
            "Module": { "CompatibilityLevel": "1", "DeviceId": device.serial.to_lowercase(), "SerialNumber": device.serial },
            "Monitoring": { "Temperature": { "Status": "Normal" } },
        },
        "LastShutdownReason": room.last_shutdown,
        "LastShutdownTime": iso_seconds(room.booted_ms - 75_000),
        "ProductId": device.model.product,
        "ProductPlatform": device.model.platform,
        "ProductType": "Cisco Codec",
        "Software": {
            "DisplayName": device.software,
            "Name": device.model.image,
            "OptionKeys": { "Encryption": "True", "MultiSite": "False", "RemoteMonitoring": "False" },
            "ReleaseDate": if release.starts_with("26.4") { "2026-03-18" } else { "2025-11-12" },
            "Version": format!("ce{release}"),
        },
        "State": {
            "CameraLid": "Open",
            "NumberOfActiveCalls": active,
            "NumberOfInProgressCalls": room.calls.len() - active,
            "NumberOfSuspendedCalls": suspended,
            "Subsystem": { "Application": "Initialized" },
            "System": state,
        },
        "Uptime": (now_ms - room.booted_ms) / 1000,
    })
}

pub fn time(scene: &Scene<'_>) -> Value {
    json!({ "SystemTime": iso_seconds(scene.now_ms) })
}

pub fn webex(scene: &Scene<'_>) -> Value {
    json!({
        "DevicePersonalization": { "Personalized": truth(matches!(scene.device.owner, Owner::Person(_))) },
        "Status": "Registered",
    })
}
