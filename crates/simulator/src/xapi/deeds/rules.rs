//! Commands that do no more than write a status whose name they do not share.

use serde_json::Value;

use super::{Deed, plain_text};
use crate::http::Failure;
use crate::xapi::status::find_status;

/// Where the value comes from.
enum Source {
    /// Always the same.
    Word(&'static str),
    /// An argument.
    Argument(&'static str),
}
use Source::{Argument, Word};

/// Command, what is written, and where; `{Name}` in the place is an argument.
const RULES: &[(&str, Source, &str)] = &[
    ("Audio Select", Argument("Device"), "Audio.SelectedDevice"),
    ("Bluetooth Streaming Play", Word("Playing"), "Bluetooth.Streaming.State"),
    ("Bluetooth Streaming Pause", Word("Idle"), "Bluetooth.Streaming.State"),
    ("Camera PositionSet", Argument("Focus"), "Cameras.Camera[{CameraId}].Position.Focus"),
    ("Camera PositionSet", Argument("Lens"), "Cameras.Camera[{CameraId}].Position.Lens"),
    ("Camera PositionSet", Argument("Pan"), "Cameras.Camera[{CameraId}].Position.Pan"),
    ("Camera PositionSet", Argument("Tilt"), "Cameras.Camera[{CameraId}].Position.Tilt"),
    ("Camera PositionSet", Argument("Zoom"), "Cameras.Camera[{CameraId}].Position.Zoom"),
    ("Cameras Background Clear", Word("Disabled"), "Cameras.Background.Mode"),
    ("Cameras PresenterTrack Set", Argument("Mode"), "Cameras.PresenterTrack.Status"),
    ("Cameras SpeakerTrack Activate", Word("Closeup"), "Cameras.SpeakerTrack.State"),
    ("Cameras SpeakerTrack Deactivate", Word("Off"), "Cameras.SpeakerTrack.State"),
    ("Cameras SpeakerTrack Set", Argument("Behavior"), "Cameras.SpeakerTrack.Behavior.Active"),
    ("Cameras Stereoscopic Mute", Word("Muted"), "Cameras.Stereoscopic.Status"),
    ("Cameras Stereoscopic Unmute", Word("Sending"), "Cameras.Stereoscopic.Status"),
    ("Conference SpeakerLock Release", Word("Auto"), "Conference.SpeakerLock.Mode"),
    ("Conference SpeakerLock Set", Word("Manual"), "Conference.SpeakerLock.Mode"),
    ("Provisioning RoomType Activate", Argument("Name"), "Provisioning.RoomType"),
    ("Provisioning SetType", Argument("Type"), "Provisioning.ProvisioningType"),
    ("Proximity Services Activate", Word("Available"), "Proximity.Services.Availability"),
    ("Proximity Services Deactivate", Word("Deactivated"), "Proximity.Services.Availability"),
    ("RoomPreset Clear", Word("False"), "RoomPreset[{PresetId}].Defined"),
    ("RoomPreset Store", Argument("Description"), "RoomPreset[{PresetId}].Description"),
    ("RoomPreset Store", Argument("Type"), "RoomPreset[{PresetId}].Type"),
    ("RoomPreset Store", Word("True"), "RoomPreset[{PresetId}].Defined"),
    ("Security Persistency", Argument("CallHistory"), "Security.Persistency.CallHistory"),
    ("Security Persistency", Argument("Configurations"), "Security.Persistency.Configurations"),
    ("Security Persistency", Argument("DHCP"), "Security.Persistency.DHCP"),
    ("Security Persistency", Argument("InternalLogging"), "Security.Persistency.InternalLogging"),
    ("Security Persistency", Argument("LocalPhonebook"), "Security.Persistency.LocalPhonebook"),
    ("SystemUnit ProductPlatform Set", Argument("Platform"), "SystemUnit.ProductPlatform"),
    ("SystemUnit SetTouchPanelMode", Argument("Mode"), "SystemUnit.TouchPanel.Mode"),
    ("UserPresence CustomStatus Clear", Word(""), "Webex.Services.UserPresence.CustomStatus"),
    ("UserPresence CustomStatus Set", Argument("Status"), "Webex.Services.UserPresence.CustomStatus"),
    ("Video ActiveSpeakerPIP Set", Argument("Position"), "Video.ActiveSpeaker.PIPPosition"),
    ("Video Input MainVideo Mute", Word("On"), "Video.Input.MainVideoMute"),
    ("Video Input MainVideo Unmute", Word("Off"), "Video.Input.MainVideoMute"),
    ("Video Input SetMainVideoSource", Argument("ConnectorId"), "Video.Input.MainVideoSource"),
    ("Video Input SetMainVideoSource", Argument("SourceId"), "Video.Input.MainVideoSource"),
    ("Video Layout HideNonVideo Activate", Word("True"), "Conference.HideNonVideo.Active"),
    ("Video Layout HideNonVideo Deactivate", Word("False"), "Conference.HideNonVideo.Active"),
    ("Video Layout LayoutFamily Set", Argument("LayoutFamily"), "Video.Layout.LayoutFamily.Local"),
    ("Video Layout SetLayout", Argument("LayoutName"), "Video.Layout.CurrentLayouts.ActiveLayout"),
    ("Video Output Monitor Backlight Set", Argument("Value"), "Video.Output.Monitor[1].Backlight"),
    ("Video PresentationPIP Set", Argument("Position"), "Video.Presentation.PIPPosition"),
    ("WebEngine Logging Set", Argument("Level"), "WebEngine.LogLevel"),
    ("WebEngine Logging Set", Argument("Verbosity"), "WebEngine.LogLevelVerbosity"),
    ("Webex Registration Logout", Word("Stopped"), "Webex.Status"),
];

/// Writes what the table says of the command.
pub fn act(deed: &mut Deed<'_>) -> Result<(), Failure> {
    for (_, source, place) in RULES.iter().filter(|(path, ..)| *path == deed.form.path) {
        let value = match source {
            Word(word) => Some(Value::from(*word)),
            Argument(name) => deed.argument(name).and_then(single),
        };
        let Some(path) = filled(deed, place) else { continue };
        let code = deed.record()?.model.code;
        // A product may lack the status, or know other words for it.
        if let Some((path, value)) = value.and_then(|value| fit(&path, code, &value)) {
            deed.set(&path, value)?;
        }
    }
    Ok(())
}

/// A value in the spelling of a status of the product.
pub fn fit(path: &str, code: &str, value: &Value) -> Option<(String, Value)> {
    let (path, status) = find_status(path, code)?;
    Some((path, status.space.check(value).ok()?))
}

/// The value of a list that holds one, or `Composed` for several, as pictures are.
fn single(value: Value) -> Option<Value> {
    match value {
        Value::Array(items) if items.len() > 1 => Some("Composed".into()),
        Value::Array(items) => items.into_iter().next(),
        other => Some(other),
    }
}

fn filled(deed: &Deed<'_>, place: &str) -> Option<String> {
    let Some((before, rest)) = place.split_once('{') else { return Some(place.to_owned()) };
    let (name, after) = rest.split_once('}')?;
    let value = deed.argument(name).map_or_else(|| "1".to_owned(), |value| plain_text(&value));
    Some(format!("{before}{value}{after}"))
}

#[cfg(test)]
mod tests {
    use super::{RULES, Source};
    use crate::xapi::facts::{codes, command_forms};
    use crate::xapi::status::find_status;

    #[test]
    fn every_rule_names_a_command_an_argument_and_a_status() {
        for (path, source, place) in RULES {
            let forms = command_forms(path);
            assert!(!forms.is_empty(), "{path}");
            if let Source::Argument(name) = source {
                assert!(forms.iter().any(|form| form.params.iter().any(|param| param.name == *name)), "{path}: {name}");
            }
            let open = place
                .find('{')
                .map_or_else(|| (*place).to_owned(), |at| format!("{}1{}", &place[..at], &place[place.find('}').unwrap() + 1..]));
            assert!(codes().iter().any(|code| find_status(&open, code).is_some()), "{place}");
        }
    }
}
