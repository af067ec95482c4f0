//! `Audio`, `RoomAnalytics`, `Peripherals` and `Standby`: what goes on in the room.

use serde_json::{Value, json};

use super::{Scene, on_off, truth};
use crate::random::Dice;
use crate::world::device::Standby;
use crate::world::products::Use;

pub fn audio(scene: &Scene<'_>) -> Value {
    let room = scene.room;
    json!({
        "Microphones": {
            "MusicMode": "Off",
            "Mute": on_off(room.microphones_muted),
            "NoiseRemoval": "On",
        },
        "SelectedDevice": "Internal",
        "Ultrasound": { "Volume": 70 },
        "Volume": room.volume,
        "VolumeInternal": room.volume,
        "VolumeMute": on_off(room.volume_muted),
    })
}

/// What the sensors of the room read: it changes every five minutes and follows from the device and the time.
pub fn analytics(scene: &Scene<'_>) -> Value {
    let room = scene.room;
    let moment = scene.now_ms / 300_000;
    let mut dice = Dice::new(scene.world.seed, &format!("room {} {moment}", scene.device.serial));
    let is_asleep = room.standby == Standby::Asleep;
    let capacity = scene.device.model.capacity;
    let in_call = !room.calls.is_empty();
    let people = if in_call { dice.between(1, (capacity / 2).max(1)) } else { dice.between(0, 3) / 2 };
    let ambient = dice.between(26, 36);
    let sound = if in_call { dice.between(48, 64) } else { ambient + dice.between(0, 4) };
    json!({
        "AmbientNoise": { "Level": { "A": ambient } },
        "AmbientTemperature": format!("{}.{}", dice.between(20, 25), dice.between(0, 9)),
        // A sleeping device does not count.
        "PeopleCount": { "Capacity": capacity, "Current": if is_asleep { -1 } else { people } },
        "PeoplePresence": if is_asleep { "Unknown" } else if people > 0 { "Yes" } else { "No" },
        "RelativeHumidity": dice.between(28, 52),
        "RoomInUse": truth(!is_asleep && people > 0),
        "Sound": { "Level": { "A": sound } },
        "T3Alarm": { "Detected": "False" },
        "UltrasoundPresence": if is_asleep { "Unknown" } else if people > 0 { "Yes" } else { "No" },
    })
}

pub fn peripherals(scene: &Scene<'_>) -> Value {
    let software = scene.device.software.trim_start_matches("RoomOS ").replace(' ', ".");
    let list: Vec<Value> = scene
        .room
        .peripherals
        .iter()
        .map(|part| {
            json!({
                "id": part.id,
                "HardwareInfo": part.hardware,
                "ID": part.serial.to_lowercase(),
                "Name": part.name,
                "SerialNumber": part.serial,
                "SoftwareInfo": format!("ce{software}"),
                "Status": part.status,
                "Type": part.kind,
                "UpgradeStatus": "None",
                "Location": if part.kind == "RoomScheduler" { "OutsideRoom" } else { "InsideRoom" },
            })
        })
        .collect();
    json!({ "ConnectedDevice": list })
}

pub fn standby(scene: &Scene<'_>) -> Value {
    let state = scene.room.standby;
    let level = match (state, scene.device.model.purpose) {
        (Standby::Off | Standby::Halfwake, _) => "None",
        (Standby::Asleep, Use::Personal) => "DisplayOff",
        (Standby::Asleep, _) => "Networked",
    };
    json!({ "Level": level, "State": state.as_str() })
}
