//! What a status shows when nothing in the world speaks of it: a value of its kind that an idle device of a healthy room would show.

use serde_json::{Value, json};

use super::Scene;
use crate::clock::iso_seconds;
use crate::world::DAY_MS;
use crate::xapi::facts::{Kind, Status};

/// Literals whose value is not the idle one.
const WORDS: &[(&str, &str)] = &[
    ("BYOD.USBCPairing.Enabled", "True"),
    ("Cameras.Camera.Connected", "True"),
    ("Cameras.Camera.LightingConditions", "Good"),
    ("Cameras.Camera.Position.Lens", "Default"),
    ("Cameras.PresenterTrack.Availability", "Available"),
    ("Cameras.SpeakerTrack.Availability", "Available"),
    ("Cameras.SpeakerTrack.Behavior.Active", "Closeup"),
    ("Cameras.SpeakerTrack.Frames.Availability", "Available"),
    ("Cameras.SpeakerTrack.Status", "Active"),
    ("Cameras.SpeakerTrack.State", "Closeup"),
    ("Conference.EndToEndEncryption.Availability", "Available"),
    ("Conference.Multipoint.Mode", "Spark"),
    ("Conference.SelectedCallProtocol", "Auto"),
    ("NetworkServices.NTP.Status", "Synced"),
    ("Provisioning.Status", "Provisioned"),
    ("Provisioning.RoomType", "Standard"),
    ("Provisioning.Software.UpgradeStatus.Status", "None"),
    ("Proximity.Services.Availability", "Available"),
    ("RemoteAccess.Availability.Reason", "Available"),
    ("RemoteAccess.Availability.State", "Available"),
    ("SIP.Proxy.Status", "Off"),
    ("ThousandEyes.Status", "Unregistered"),
    ("Video.HdmiOutput", "Enabled"),
    ("Video.Input.Connector.Connected", "True"),
    ("Video.Input.Connector.SignalState", "OK"),
    ("Video.Input.Connector.Type", "HDMI"),
    ("Video.Input.MainVideoSource", "1"),
    ("Video.Input.Source.FormatStatus", "Ok"),
    ("Video.Output.Connector.Connected", "True"),
    ("Video.Output.Connector.HDCP.State", "Inactive"),
    ("Video.Output.Monitor.Configured", "True"),
    ("Video.Output.Monitor.ColorTemperature.Selected", "6500"),
    ("WebEngine.Features.WebEngine", "On"),
    ("WebEngine.Features.WebRTC", "On"),
    ("WebEngine.LogLevel", "Warning"),
    ("WebRTC.Provider.GoogleMeet.Availability", "Available"),
    ("WebRTC.Provider.MicrosoftTeams.Availability", "Available"),
    ("Webex.Meetings.InstantMeeting.Availability", "Available"),
    ("Webex.Meetings.JoinProtocol", "Webex"),
    ("Webex.Services.UserPresence.Status", "Unknown"),
];

/// Words of an idle device, the best first.
const IDLE: [&str; 26] = [
    "Off",
    "Inactive",
    "NotConnected",
    "None",
    "Idle",
    "NotSet",
    "Unavailable",
    "NotApplicable",
    "OK",
    "Normal",
    "Free",
    "Stopped",
    "Disconnected",
    "NotVisible",
    "NoError",
    "Persistent",
    "Unlocked",
    "Unauthenticated",
    "Disabled",
    "False",
    "No",
    "Empty",
    "NotPresent",
    "OnHook",
    "Visible",
    "Low",
];

/// Numbers by the end of the path.
const NUMBERS: &[(&str, i64)] = &[
    ("Audio.Ultrasound.Volume", 70),
    ("Audio.VolumeHandsetUsb", 50),
    ("Audio.VolumeHeadsetAnalog", 50),
    ("Audio.VolumeHeadsetBluetooth", 50),
    ("Audio.VolumeHeadsetUsb", 50),
    ("MaxActiveCalls", 5),
    ("MaxAudioCalls", 4),
    ("MaxCalls", 5),
    ("MaxVideoCalls", 3),
    ("VolumeControl.Capture.Max", 100),
    ("VolumeControl.Capture.Value", 50),
    ("VolumeControl.Playback.Max", 100),
    ("VolumeControl.Playback.Value", 50),
    ("Channels", 1),
    ("Framerate", 30),
    ("Position.Zoom", 8500),
    ("Resolution.Height", 2160),
    ("Resolution.Width", 3840),
    ("Resolution.RefreshRate", 60),
    ("ScreenSize", 65),
    ("Monitor.Backlight", 80),
    ("MDC.Port", 1515),
    ("H323.Gatekeeper.Port", 1719),
    ("SpeakerTrack.ActiveConnector", 1),
    ("DetectedConnector", 1),
    ("UserInterface.OSD.Output", 1),
    ("PinAttemptsLeft", 3),
    ("RetriesRemaining", 3),
    ("CenterFrequency", 1000),
    ("RT60", 420),
    ("Wifi.Channel", 44),
    ("Wifi.Frequency", 5220),
    ("Wifi.RSSI", -60),
    ("Wifi.Noise", -92),
    ("Wifi.SNR", 32),
    ("Wifi.Speed", 260),
    ("ConnectedDevice.DRAM", 4),
    ("ConnectedDevice.RoomAnalytics.RelativeHumidity", 40),
    ("MicrosoftTeams.HardwareAccelerator.Decoder.Height", 1080),
    ("MicrosoftTeams.HardwareAccelerator.Decoder.Width", 1920),
];

/// A status's value on an idle device. `ids` are the numbers its path passes through.
pub fn value(scene: &Scene<'_>, status: &Status, path: &str, ids: &[u64]) -> Value {
    let space = &status.space;
    match space.kind {
        Kind::Literal => word(path, space.values).into(),
        Kind::Integer => number(path, ids).into(),
        Kind::Text => text(scene, path, ids).into(),
    }
}

fn word(path: &str, values: &'static [&'static str]) -> &'static str {
    let has = |wanted: &str| values.iter().copied().find(|value| *value == wanted);
    let fixed = WORDS.iter().find(|(known, _)| *known == path).and_then(|(_, word)| has(word));
    let fixed = fixed.or_else(|| path.starts_with("UserInterface.Features").then(|| has("Visible").or(has("Enabled"))).flatten());
    fixed.or_else(|| IDLE.into_iter().find_map(has)).or(values.first().copied()).unwrap_or_default()
}

fn number(path: &str, ids: &[u64]) -> i64 {
    let id = ids.last().map_or(0, |id| i64::try_from(*id).unwrap_or(0));
    if path.ends_with("SourceId") || path.ends_with("ConnectorId") || path.ends_with("MDC.Id") {
        return id;
    }
    let ends = |known: &str| path.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    NUMBERS.iter().find(|(known, _)| ends(known)).map_or(0, |(_, number)| *number)
}

fn text(scene: &Scene<'_>, path: &str, ids: &[u64]) -> String {
    let device = scene.device;
    let id = ids.last().copied().unwrap_or(0);
    let last = path.rsplit('.').next().unwrap_or_default();
    let release = || device.software.trim_start_matches("RoomOS ").split(' ').next().unwrap_or_default().to_owned();
    let booted_ms = scene.room.booted_ms;
    match last {
        "MacAddress" | "BSSID" => device.mac_text(),
        "SerialNumber" if path.contains("Certificate") => format!("{:08X}", device.mac[5]),
        "SerialNumber" | "HardwareID" | "UDI" => format!("{}-{id}", device.serial),
        "PeripheralID" => device.serial.to_lowercase(),
        "Manufacturer" => "Cisco".to_owned(),
        "ManufacturerId" | "VendorId" => "CSC".to_owned(),
        "Model" | "ModelName" if path.starts_with("Cameras") => format!("{} Camera", device.model.platform),
        "Model" | "ModelName" => format!("{} {id}", device.model.platform),
        "NotBefore" | "LastSynced" | "LastRun" | "LastChange" | "CompletedAt" => iso_seconds(booted_ms),
        "TimeStamp" => iso_seconds(scene.now_ms),
        "NotAfter" => iso_seconds(booted_ms + 365 * DAY_MS),
        "Fingerprint" | "Checksum" => format!("{:040x}", device.key.0),
        "PublicKeyAlgorithm" => "rsaEncryption".to_owned(),
        "SignatureAlgorithm" => "sha256WithRSAEncryption".to_owned(),
        "Validity" => "Valid".to_owned(),
        "Verification" => "Verified".to_owned(),
        "PrimaryName" | "Identity" => device.sip.clone(),
        "DeveloperId" => uuid::Uuid::from_u128(device.key.0).to_string(),
        "Domain" => "example.com".to_owned(),
        "FQDN" => format!("{}.corp.example.com", device.serial.to_lowercase()),
        "SoftwareID" | "FirmwareVersion" | "VersionId" => release(),
        "CurrentAddress" => "10.0.0.123".to_owned(),
        "ChromiumVersion" => "134.0.6998.205".to_owned(),
        "LayoutName" | "ActiveLayout" | "DefaultLayout" => "Grid".to_owned(),
        "Local" | "Remote" if path.starts_with("Video.Layout") => "auto".to_owned(),
        "PreferredFormat" => "3840x2160@60Hz".to_owned(),
        "LinkLocalAddress" => "fe80::1".to_owned(),
        "Options" => "ptz".to_owned(),
        "Index" => "1.8".to_owned(),
        "AmbientTemperature" => "22.5".to_owned(),
        "Number" if path.starts_with("UserInterface.ContactInfo") => device.sip.clone(),
        "Name" if path == "UserInterface.ContactInfo.Name" => device.display_name.clone(),
        "Name" => format!("{} {id}", path.split('.').rev().nth(1).unwrap_or_default()),
        "Address" if path.starts_with("NetworkServices.NTP") => format!("10.0.0.{}", 122 + id),
        "Status" if path.contains("Fan") => "1200".to_owned(),
        "Status" if path.contains("Identity") => "Valid".to_owned(),
        "CompatibilityLevel" => "1".to_owned(),
        "Version" if path.starts_with("ThousandEyes") => "1.0.0".to_owned(),
        _ => String::new(),
    }
}

/// The numbers of a branch that carries them: `Video.Input.Connector` → 1, 2, 3. None of them is a state too.
pub fn numbers(scene: &Scene<'_>, branch: &str) -> Vec<u64> {
    let calls = || scene.room.calls.iter().map(|call| u64::from(call.id)).collect();
    let upto = |count: u64| (1..=count).collect();
    let is_big = scene.device.model.capacity >= 12;
    match branch {
        "Call" | "Conference.Call" => calls(),
        "ICE.Call" => scene.room.calls.iter().filter(|call| call.is_connected(scene.now_ms)).map(|call| u64::from(call.id)).collect(),
        "Peripherals.ConnectedDevice" => scene.room.peripherals.iter().map(|part| u64::from(part.id)).collect(),
        "RoomPreset" => upto(15),
        "GPIO.Pin" => upto(4),
        "Video.Input.Connector" | "Video.Input.Source" => upto(if is_big { 3 } else { 2 }),
        "Video.Output.Connector" | "Video.Output.Monitor" => upto(if is_big { 2 } else { 1 }),
        "Audio.Input.Connectors.Microphone" => upto(if is_big { 3 } else { 1 }),
        "ICE.Call.MediaLine"
        | "NetworkServices.NTP.Server"
        | "SystemUnit.Hardware.Monitoring.Fan"
        | "RoomAnalytics.ReverberationTime.Octaves" => upto(3),
        "Audio.Input.Ethernet.DiscoveredStream"
        | "Audio.Input.RemoteInput"
        | "Audio.Output.RemoteOutput"
        | "Conference.Call.SimultaneousInterpretation.Languages"
        | "Conference.Call.SimultaneousInterpretation.Streams"
        | "Conference.Presentation.LocalInstance"
        | "Diagnostics.Message"
        | "HttpFeedback"
        | "MediaChannels.DirectShare"
        | "MediaChannels.Miracast"
        | "MediaChannels.RemoteAccess"
        | "MicrosoftTeams.HardwareAccelerator.Decoder"
        | "MicrosoftTeams.HardwareAccelerator.Encoder"
        | "Network.IPv6.Temporary.Address"
        | "Network.Wifi.ScanResult"
        | "RemoteAccess.Session"
        | "SystemUnit.Notifications.Notification"
        | "UserInterface.Extensions.Widget"
        | "UserInterface.WebView"
        | "Video.Input.DirectShare"
        | "Video.Layout.StageParticipant" => Vec::new(),
        _ => upto(1),
    }
}

/// Whether a branch is of one thing that is not there now: what speaks of it is absent, not idle.
pub fn is_absent(scene: &Scene<'_>, path: &str) -> bool {
    let is_wireless = scene.device.interface == "wireless";
    // The world itself says all there is of calls and their streams.
    path.starts_with("Call.")
        || path.starts_with("MediaChannels.")
        || (is_wireless && (path.starts_with("Network.CDP.") || path.starts_with("Network.LLDP.")))
        || (!is_wireless && path.starts_with("Network.Wifi.") && !path.ends_with("InterfaceEnabled") && !path.ends_with("MacAddress"))
}

/// An item of a list that is no more than a value.
pub fn item(id: u64, value: &Value) -> Value {
    json!({ "id": id, "Value": value })
}
