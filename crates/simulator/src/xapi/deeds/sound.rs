//! Loudspeaker and microphones.

use super::{Deed, Outcome};
use crate::http::Failure;

pub fn act(deed: &mut Deed<'_>) -> Outcome {
    match deed.form.path {
        "Audio Volume Set" => {
            let level = deed.number("Level").unwrap_or_default();
            set_volume(deed, level)?;
        }
        "Audio Volume Increase" => step_volume(deed, deed.number("Steps").unwrap_or(5))?,
        "Audio Volume Decrease" => step_volume(deed, -deed.number("Steps").unwrap_or(5))?,
        "Audio Volume SetToDefault" => {
            let configured = deed.room()?.values.configuration("Audio.DefaultVolume").and_then(serde_json::Value::as_i64);
            set_volume(deed, configured.unwrap_or(50))?;
        }
        "Audio Volume Mute" => mute_volume(deed, |_| true)?,
        "Audio Volume Unmute" => mute_volume(deed, |_| false)?,
        "Audio Volume ToggleMute" => mute_volume(deed, |is_muted| !is_muted)?,
        "Audio Microphones Mute" => mute_microphones(deed, |_| true)?,
        "Audio Microphones Unmute" => mute_microphones(deed, |_| false)?,
        "Audio Microphones ToggleMute" => mute_microphones(deed, |is_muted| !is_muted)?,
        _ => return Ok(None),
    }
    Deed::done()
}

/// The status of the loudspeaker that a command means, when it is not the device's own.
fn other_speaker(deed: &Deed<'_>) -> Option<&'static str> {
    match deed.text("Device").as_str() {
        "HeadsetBluetooth" => Some("Audio.VolumeHeadsetBluetooth"),
        "HeadsetUSB" => Some("Audio.VolumeHeadsetUsb"),
        "HeadsetAnalog" => Some("Audio.VolumeHeadsetAnalog"),
        "HandsetUSB" => Some("Audio.VolumeHandsetUsb"),
        _ => None,
    }
}

fn set_volume(deed: &mut Deed<'_>, level: i64) -> Result<(), Failure> {
    if let Some(path) = other_speaker(deed) {
        return deed.set(path, level);
    }
    let room = deed.room()?;
    room.volume = level;
    room.volume_muted = false;
    for path in ["Audio.Volume", "Audio.VolumeInternal", "Audio.VolumeMute"] {
        room.values.forget_status(path);
    }
    Ok(())
}

fn step_volume(deed: &mut Deed<'_>, by: i64) -> Result<(), Failure> {
    let other = other_speaker(deed);
    let room = deed.room()?;
    let before = match other {
        Some(path) => room.values.status(path).and_then(serde_json::Value::as_i64).unwrap_or(50),
        None => room.volume,
    };
    let after = (before + by).clamp(0, 100);
    if other.is_none() {
        let was_muted = room.volume_muted;
        set_volume(deed, after)?;
        deed.room()?.volume_muted = was_muted;
    } else {
        set_volume(deed, after)?;
    }
    if after == before {
        deed.tell("Audio Volume AlreadyAtLimit", serde_json::json!({}));
    }
    Ok(())
}

fn mute_volume(deed: &mut Deed<'_>, change: impl Fn(bool) -> bool) -> Result<(), Failure> {
    let room = deed.room()?;
    room.volume_muted = change(room.volume_muted);
    room.values.forget_status("Audio.VolumeMute");
    Ok(())
}

fn mute_microphones(deed: &mut Deed<'_>, change: impl Fn(bool) -> bool) -> Result<(), Failure> {
    let room = deed.room()?;
    room.microphones_muted = change(room.microphones_muted);
    room.values.forget_status("Audio.Microphones.Mute");
    let state = if room.microphones_muted { "On" } else { "Off" };
    deed.tell("Audio MicrophonesMuteStatus", serde_json::json!({ "Mute": state }));
    Ok(())
}
