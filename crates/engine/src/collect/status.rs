//! What a RoomOS device answers to `GET /xapi/status`, read leniently: a value that is absent or makes no sense is absent here,
//! and numbers may come as texts.
//!
//! Paths and value spaces are those of Cisco's RoomOS schema: `Call[n]`, `MediaChannels.Call[n].Channel[n]`, `SystemUnit.Uptime`,
//! `SystemUnit.Software`, `SystemUnit.Hardware.Module`, `Network[n]`, `Time.SystemTime`, `Peripherals.ConnectedDevice[n]`, `RoomAnalytics`, `Audio`.

use jiff::Timestamp;
use model::{
    CallStatus, ChannelKey, ChannelRole, Direction, MediaDirection, MediaKind, NetworkFacts, OwnSoftware, Peripheral, RoomFacts, UnitFacts,
    loss_percent,
};
use serde_json::Value;

use super::own;

/// Names asked for each time.
pub const CALL_NAMES: [&str; 2] = ["Call[*].*", "MediaChannels.Call[*].Channel[*].*"];
/// Names asked for along with them now and then. Of the room only what is kept: what goes on in it is its people's business. With the names of
/// calls they are ten, the most that one request takes.
pub const FACT_NAMES: [&str; 8] = [
    "SystemUnit.*",
    "Network[*].*",
    CLOCK_NAME,
    "Peripherals.ConnectedDevice[*].*",
    "RoomAnalytics.PeoplePresence",
    "RoomAnalytics.PeopleCount.*",
    "Audio.Microphones.Mute",
    "Audio.Volume",
];

/// What the clock of a device shows.
pub const CLOCK_NAME: &str = "Time.SystemTime";

/// Longest text taken from a device; more is cut. A far end chooses its own display name.
const MAX_TEXT_CHARS: usize = 200;
/// Calls and channels beyond this are not a device's answer but a mistake or an attack.
const MAX_CALLS: usize = 32;
const MAX_CHANNELS: usize = 64;
const MAX_PERIPHERALS: usize = 64;

/// One answer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DeviceStatus {
    /// Calls the device has now.
    pub calls: Vec<ReportedCall>,
    /// Seconds since the device started.
    pub uptime_s: Option<i64>,
    /// Its network.
    pub network: Option<NetworkFacts>,
    /// Software it runs, as it names it itself.
    pub software: Option<OwnSoftware>,
    /// All that is connected to it; `None` when it was not asked for.
    pub peripherals: Option<Vec<Peripheral>>,
    /// What its clock shows.
    pub clock: Option<Timestamp>,
    /// Its hardware.
    pub unit: Option<UnitFacts>,
    /// Its room; `None` when it was not asked for.
    pub room: Option<RoomFacts>,
}

/// One call as reported.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportedCall {
    /// The device's number of the call.
    pub number: i64,
    /// Name of the far end.
    pub remote_name: Option<String>,
    /// Number or address of the far end.
    pub remote_number: Option<String>,
    /// Direction.
    pub direction: Direction,
    /// Call type.
    pub call_type: Option<String>,
    /// Protocol.
    pub protocol: Option<String>,
    /// What the far end is.
    pub device_type: Option<String>,
    /// Status.
    pub status: CallStatus,
    /// Seconds since the call was set up.
    pub duration_s: Option<i64>,
    /// Its media.
    pub channels: Vec<ReportedChannel>,
}

/// One channel as reported.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportedChannel {
    /// Which channel.
    pub key: ChannelKey,
    /// Loss of the last interval, percent of the packets expected.
    pub loss_percent: Option<f64>,
    /// Jitter, milliseconds.
    pub jitter_ms: Option<f64>,
    /// Highest jitter, milliseconds.
    pub max_jitter_ms: Option<f64>,
    /// Round-trip time, milliseconds.
    pub round_trip_ms: Option<f64>,
    /// One-way delay, milliseconds.
    pub delay_ms: Option<f64>,
    /// Bit rate, kilobits a second.
    pub rate_kbps: Option<f64>,
    /// Frames a second.
    pub frame_rate: Option<f64>,
    /// Width, pixels.
    pub width_px: Option<i64>,
    /// Height, pixels.
    pub height_px: Option<i64>,
    /// Codec.
    pub codec: Option<String>,
}

/// Reads an answer; an error says in a few words why it is none.
pub fn parse(body: &[u8]) -> Result<DeviceStatus, &'static str> {
    let answer: Value = serde_json::from_slice(body).map_err(|_| "is not JSON")?;
    if !answer.is_object() {
        return Err("is not a JSON object");
    }
    let result = match answer.get("result") {
        // No call, and nothing of what was asked: some devices leave the result out.
        None | Some(Value::Null) => return Ok(DeviceStatus::default()),
        Some(result @ Value::Object(_)) => result,
        Some(_) => return Err("has a result that is not an object"),
    };
    let listed = result.get("Call");
    // Taken for "no calls" it would end those that run.
    if !is_list(listed) {
        return Err("has calls that are not a list");
    }
    let media = many(result.get("MediaChannels").and_then(|media| media.get("Call")));
    let calls = many(listed).take(MAX_CALLS).filter_map(|call| read_call(call, media.clone())).collect();
    let uptime_s = result.get("SystemUnit").and_then(|unit| whole(unit.get("Uptime"))).filter(|uptime| *uptime >= 0);
    Ok(DeviceStatus {
        calls,
        uptime_s,
        peripherals: match result.get("Peripherals").and_then(|peripherals| peripherals.get("ConnectedDevice")) {
            Some(list @ (Value::Array(_) | Value::Object(_))) => {
                Some(many(Some(list)).take(MAX_PERIPHERALS).filter_map(read_peripheral).collect())
            }
            Some(_) => None,
            // A list that is empty is left out. Both are asked for in one request: a device that told its up-time told this too.
            None => uptime_s.map(|_| Vec::new()),
        },
        network: many(result.get("Network")).next().map(read_network),
        software: result.pointer("/SystemUnit/Software").and_then(read_software),
        clock: result.pointer("/Time/SystemTime").and_then(Value::as_str).and_then(time),
        unit: result.get("SystemUnit").and_then(own::read_unit),
        // Asked for in one request as well: what it left out is not known.
        room: uptime_s.map(|_| own::read_room(result)),
    })
}

fn read_call<'a>(call: &Value, mut media: impl Iterator<Item = &'a Value>) -> Option<ReportedCall> {
    let number = number_of(call)?;
    // A line that is not in use shows as an idle call.
    if call.get("Status").and_then(Value::as_str) == Some("Idle") {
        return None;
    }
    let channels = media
        .find(|entry| number_of(entry) == Some(number))
        .into_iter()
        .flat_map(|entry| many(entry.get("Channel")))
        .take(MAX_CHANNELS)
        .filter_map(read_channel)
        .collect();
    Some(ReportedCall {
        number,
        remote_name: text(call.get("DisplayName")),
        remote_number: text(call.get("RemoteNumber")),
        direction: direction(call.get("Direction").and_then(Value::as_str)),
        call_type: text(call.get("CallType")),
        protocol: text(call.get("Protocol")),
        device_type: text(call.get("DeviceType")),
        status: call_status(call.get("Status").and_then(Value::as_str)),
        duration_s: whole(call.get("Duration")).filter(|duration| *duration >= 0),
        channels,
    })
}

pub(super) fn direction(word: Option<&str>) -> Direction {
    match word {
        Some("Incoming") => Direction::Incoming,
        Some("Outgoing") => Direction::Outgoing,
        _ => Direction::Unknown,
    }
}

pub(super) fn call_status(word: Option<&str>) -> CallStatus {
    match word {
        Some("Connected") => CallStatus::Connected,
        Some("Connecting") => CallStatus::Connecting,
        Some("Dialling") => CallStatus::Dialling,
        Some("Ringing") => CallStatus::Ringing,
        Some("Disconnecting") => CallStatus::Disconnecting,
        Some("OnHold") => CallStatus::OnHold,
        Some("EarlyMedia") => CallStatus::EarlyMedia,
        _ => CallStatus::Other,
    }
}

fn read_channel(channel: &Value) -> Option<ReportedChannel> {
    let number = number_of(channel)?;
    let direction = match channel.get("Direction").and_then(Value::as_str)? {
        "Incoming" => MediaDirection::Incoming,
        "Outgoing" => MediaDirection::Outgoing,
        _ => return None,
    };
    let (kind, detail) = match channel.get("Type").and_then(Value::as_str) {
        Some("Audio") => (MediaKind::Audio, channel.get("Audio")),
        Some("Video") => (MediaKind::Video, channel.get("Video")),
        _ => (MediaKind::Data, None),
    };
    let of = |name: &str| detail.and_then(|detail| detail.get(name));
    let net = |name: &str| measure(channel.get("Netstat").and_then(|netstat| netstat.get(name)));
    let is_silent = net("LastIntervalLost").zip(net("LastIntervalReceived")).is_some_and(|(lost, received)| lost + received <= 0.0);
    let picture = |name: &str| whole(of(name)).filter(|pixels| kind == MediaKind::Video && *pixels > 0);
    Some(ReportedChannel {
        key: ChannelKey {
            number,
            kind,
            direction,
            role: match of("ChannelRole").and_then(Value::as_str) {
                Some("Main") => ChannelRole::Main,
                Some("Presentation") => ChannelRole::Presentation,
                _ => ChannelRole::Unknown,
            },
        },
        loss_percent: net("LastIntervalLost").zip(net("LastIntervalReceived")).and_then(|(lost, received)| loss_percent(lost, received)),
        jitter_ms: net("Jitter"),
        max_jitter_ms: net("MaxJitter"),
        round_trip_ms: net("RoundTripTime"),
        delay_ms: net("EndToEndDelay"),
        // Where no packet was expected nothing flows, also when the device does not say so.
        rate_kbps: net("ChannelRate").map(|bits| bits / 1_000.0).or(is_silent.then_some(0.0)),
        frame_rate: measure(of("FrameRate")).filter(|_| kind == MediaKind::Video),
        width_px: picture("ResolutionX"),
        height_px: picture("ResolutionY"),
        codec: text(of("Protocol")).filter(|codec| codec != "Off"),
    })
}

fn read_network(network: &Value) -> NetworkFacts {
    let of = |group: &str, name: &str| text(network.get(group).and_then(|group| group.get(name)));
    NetworkFacts {
        interface: text(network.get("ActiveInterface")),
        ipv4: of("IPv4", "Address"),
        gateway: of("IPv4", "Gateway"),
        speed: of("Ethernet", "Speed"),
    }
}

fn read_software(software: &Value) -> Option<OwnSoftware> {
    let told = OwnSoftware {
        name: text(software.get("DisplayName")).or_else(|| text(software.get("Name"))),
        version: text(software.get("Version")),
    };
    (told != OwnSoftware::default()).then_some(told)
}

fn read_peripheral(entry: &Value) -> Option<Peripheral> {
    let serial = text(entry.get("SerialNumber"));
    let id = || number_of(entry).map(|number| format!("#{number}"));
    Some(Peripheral {
        key: serial.clone().or_else(|| text(entry.get("ID"))).or_else(id)?,
        name: text(entry.get("Name")),
        kind: text(entry.get("Type")),
        serial,
        hardware: text(entry.get("HardwareInfo")),
        software: text(entry.get("SoftwareInfo")),
        status: text(entry.get("Status")),
    })
}

/// A time as devices write it: in UTC, with or without saying so.
pub(super) fn time(text: &str) -> Option<Timestamp> {
    let text = text.trim();
    text.parse().or_else(|_| format!("{text}Z").parse()).ok()
}

/// The entries of an indexed path; a device with one entry may answer without the array.
pub(super) fn many(value: Option<&Value>) -> impl Iterator<Item = &Value> + Clone {
    let slice = match value {
        Some(Value::Array(entries)) => entries.as_slice(),
        Some(single @ Value::Object(_)) => std::slice::from_ref(single),
        _ => &[],
    };
    slice.iter().filter(|entry| entry.is_object())
}

/// Whether it is what an indexed path may be: absent, one entry, or a list that is empty or has entries.
fn is_list(value: Option<&Value>) -> bool {
    match value {
        None | Some(Value::Null | Value::Object(_)) => true,
        Some(Value::Array(entries)) => entries.is_empty() || entries.iter().any(Value::is_object),
        Some(_) => false,
    }
}

fn number_of(entry: &Value) -> Option<i64> {
    whole(entry.get("id").or_else(|| entry.get("Id")))
}

/// A text that says something: trimmed, cut, `None` when empty.
pub(super) fn text(value: Option<&Value>) -> Option<String> {
    let text = match value? {
        Value::String(text) => text.trim().chars().filter(|c| !c.is_control()).take(MAX_TEXT_CHARS).collect(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

pub(super) fn whole(value: Option<&Value>) -> Option<i64> {
    match value? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

/// A measured value: a number that is not negative.
pub(super) fn measure(value: Option<&Value>) -> Option<f64> {
    let number = match value? {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    number.filter(|number: &f64| number.is_finite() && *number >= 0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn read(value: &Value) -> DeviceStatus {
        parse(value.to_string().as_bytes()).expect("readable")
    }

    #[test]
    fn a_call_with_its_media() {
        // The shape and values of devices-and-calls §1.5; 3 lost and 97 received are 3 % of those expected.
        let status = read(&json!({"deviceId": "D", "result": {
            "Call": [{"id": 4, "DisplayName": "Jane", "RemoteNumber": "sip:j@x", "CallType": "Video", "Direction": "Outgoing",
                      "Duration": 20, "Status": "Connected", "DeviceType": "Endpoint", "Protocol": "Spark"}],
            "MediaChannels": {"Call": [{"id": 4, "Channel": [
                {"id": 1, "Type": "Audio", "Direction": "Incoming", "Audio": {"ChannelRole": "Main", "Protocol": "Opus"},
                 "Netstat": {"Jitter": 7, "MaxJitter": 25, "LastIntervalLost": 3, "LastIntervalReceived": 97, "RoundTripTime": 80,
                             "EndToEndDelay": 55, "ChannelRate": 64000}},
                {"id": 2, "Type": "Video", "Direction": "Outgoing",
                 "Video": {"ChannelRole": "Presentation", "Protocol": "H264", "FrameRate": 15, "ResolutionX": 1920, "ResolutionY": 1080},
                 "Netstat": {"MaxJitter": 4, "LastIntervalLost": 0, "LastIntervalReceived": 250}}]}]},
            "SystemUnit": {"Uptime": 94010, "ProductType": "Cisco Codec", "ProductPlatform": "Desk Mini",
                "Hardware": {"Module": {"SerialNumber": "FOC1", "CompatibilityLevel": "1"}},
                "Software": {"DisplayName": "RoomOS 11.14.1.5 1bf4e96858f", "Version": "ce11.14.1.5.1bf4e96858f", "ReleaseDate": "2024-02-29"}},
            "RoomAnalytics": {"PeoplePresence": "Yes", "PeopleCount": {"Current": -1, "Capacity": 3}},
            "Audio": {"Volume": 50, "Microphones": {"Mute": "On"}},
            "Time": {"SystemTime": "2026-01-02T03:04:05Z"},
            "Network": [{"ActiveInterface": "LAN", "IPv4": {"Address": "10.0.0.5", "Gateway": "10.0.0.1"}, "Ethernet": {"Speed": "1000full"}}]
        }}));
        let software = status.software.expect("software");
        assert_eq!((status.uptime_s, software.name.as_deref()), (Some(94_010), Some("RoomOS 11.14.1.5 1bf4e96858f")));
        assert_eq!((software.version.as_deref(), status.peripherals), (Some("ce11.14.1.5.1bf4e96858f"), Some(Vec::new())));
        assert_eq!(status.clock, "2026-01-02T03:04:05Z".parse().ok());
        assert_eq!(time("2026-01-02T03:04:05"), status.clock);
        let network = status.network.expect("network");
        assert_eq!((network.interface.as_deref(), network.speed.as_deref()), (Some("LAN"), Some("1000full")));
        let unit = status.unit.expect("a unit");
        assert_eq!((unit.kind.as_deref(), unit.platform.as_deref()), (Some("Cisco Codec"), Some("Desk Mini")));
        assert_eq!((unit.module_serial.as_deref(), unit.compatibility_level.as_deref()), (Some("FOC1"), Some("1")));
        assert_eq!(unit.software_released.as_deref(), Some("2024-02-29"));
        // -1 is a device that does not count.
        let room = RoomFacts {
            people_present: Some(true),
            people_count: None,
            people_capacity: Some(3),
            microphones_muted: Some(true),
            volume: Some(50),
        };
        assert_eq!(status.room, Some(room));
        assert_eq!(status.calls[0].device_type.as_deref(), Some("Endpoint"));
        let call = &status.calls[0];
        assert_eq!((call.number, call.duration_s, call.status, call.direction), (4, Some(20), CallStatus::Connected, Direction::Outgoing));
        assert_eq!(call.remote_name.as_deref(), Some("Jane"));
        let [audio, video] = call.channels.as_slice() else { panic!("two channels") };
        assert_eq!(audio.loss_percent, Some(3.0));
        assert_eq!((audio.jitter_ms, audio.max_jitter_ms, audio.round_trip_ms), (Some(7.0), Some(25.0), Some(80.0)));
        assert_eq!((audio.rate_kbps, audio.codec.as_deref(), audio.frame_rate), (Some(64.0), Some("Opus"), None));
        assert_eq!(
            (video.key.kind, video.key.role, video.key.direction),
            (MediaKind::Video, ChannelRole::Presentation, MediaDirection::Outgoing)
        );
        assert_eq!((video.loss_percent, video.jitter_ms, video.width_px, video.frame_rate), (Some(0.0), None, Some(1920), Some(15.0)));
    }

    #[test]
    fn calls_of_a_wrong_type_are_no_answer() {
        for calls in [json!("five"), json!(5), json!(true), json!([1, 2])] {
            let body = json!({ "result": { "Call": calls, "MediaChannels": [1, 2], "SystemUnit": { "Uptime": "soon" } } });
            assert_eq!(parse(body.to_string().as_bytes()), Err("has calls that are not a list"), "{body}");
        }
        for calls in [json!([]), json!(null), json!([1, { "id": 3, "Status": "Idle" }])] {
            assert_eq!(read(&json!({ "result": { "Call": calls } })).calls, []);
        }
    }

    #[test]
    fn peripherals_are_known_by_serial_number_or_id() {
        // The first is that of devices-and-calls §1.5.
        let status = read(&json!({"result": {"Peripherals": {"ConnectedDevice": [
            {"id": 1001, "Name": "Touch 10", "Type": "TouchPanel", "Status": "Connected", "SerialNumber": "F1", "HardwareInfo": "h", "SoftwareInfo": "ce11"},
            {"id": 1002, "Type": "Camera", "Status": "LostConnection", "ID": "ab:cd", "SerialNumber": ""}, {"id": 1003, "Name": 5}, {"Name": "?"}, 7]}}}));
        let found = status.peripherals.expect("a list");
        assert_eq!(found.iter().map(|peripheral| peripheral.key.as_str()).collect::<Vec<_>>(), ["F1", "ab:cd", "#1003"]);
        assert_eq!(
            (found[0].name.as_deref(), found[0].software.as_deref(), found[0].is_connected()),
            (Some("Touch 10"), Some("ce11"), true)
        );
        assert!(!found[1].is_connected() && found[1].serial.is_none() && found[2].is_connected());
        for (result, wanted) in [
            (json!({}), None),
            (json!({"Call": []}), None),
            (json!({"Peripherals": {"ConnectedDevice": "none"}, "SystemUnit": {"Uptime": 5}}), None),
            (json!({"SystemUnit": {"Uptime": 5}}), Some(0)),
            (json!({"Peripherals": {"ConnectedDevice": {"id": 1}}}), Some(1)),
            (json!({"Peripherals": {"ConnectedDevice": (0..1_000).map(|id| json!({"id": id})).collect::<Vec<_>>()}}), Some(64)),
        ] {
            assert_eq!(read(&json!({ "result": result })).peripherals.map(|list| list.len()), wanted, "{result}");
        }
    }

    #[test]
    fn numbers_may_be_texts_and_a_single_entry_needs_no_array() {
        let status = read(&json!({"result": {
            "Call": {"id": "7", "Duration": "61", "Status": "OnHold"},
            "MediaChannels": {"Call": {"id": 7, "Channel": {"id": "3", "Type": "Audio", "Direction": "Incoming",
                "Netstat": {"Jitter": "12", "LastIntervalLost": "5", "LastIntervalReceived": "0"}}}},
            "SystemUnit": {"Uptime": "60"}}}));
        assert_eq!((status.calls[0].number, status.calls[0].duration_s, status.uptime_s), (7, Some(61), Some(60)));
        let channel = &status.calls[0].channels[0];
        assert_eq!((channel.key.number, channel.jitter_ms, channel.loss_percent), (3, Some(12.0), Some(100.0)));
        assert_eq!(channel.rate_kbps, None);
    }

    #[test]
    fn an_interval_without_packets_is_no_media() {
        let status = read(&json!({"result": {"Call": {"id": 1}, "MediaChannels": {"Call": {"id": 1, "Channel": {"id": 1, "Type": "Audio",
            "Direction": "Incoming", "Netstat": {"LastIntervalLost": 0, "LastIntervalReceived": 0}}}}}}));
        let channel = &status.calls[0].channels[0];
        assert_eq!((channel.loss_percent, channel.rate_kbps), (None, Some(0.0)));
    }

    #[test]
    fn absent_is_a_state() {
        for empty in [json!({}), json!({"result": null}), json!({"result": {}}), json!({"result": {"Call": [], "MediaChannels": {}}})] {
            assert_eq!(read(&empty), DeviceStatus::default());
        }
        let bare = read(&json!({"result": {"Call": [{"id": 1}], "MediaChannels": {"Call": [{"id": 1, "Channel": [
            {"id": 1, "Direction": "Incoming", "Type": "Audio"}]}]}}}));
        let channel = &bare.calls[0].channels[0];
        assert_eq!((channel.loss_percent, channel.jitter_ms, channel.codec.as_deref()), (None, None, None));
        assert_eq!((bare.calls[0].status, bare.calls[0].duration_s), (CallStatus::Other, None));
    }

    #[test]
    fn nonsense_is_absent_too() {
        let status = read(&json!({"result": {
            "Call": ["x", 5, {"no": "id"}, {"id": 1, "Duration": -4, "DisplayName": "  a\u{7}b  ", "Status": {"a": 1}}, {"id": 2, "Status": "Idle"}],
            "MediaChannels": {"Call": [{"id": 1, "Channel": [
                {"id": 1, "Direction": "Sideways", "Type": "Audio"}, {"id": 2, "Direction": "Incoming", "Type": "Telepathy",
                 "Netstat": {"Jitter": -3, "LastIntervalLost": "many", "LastIntervalReceived": 5}}]}]},
            "SystemUnit": [], "Network": "none"}}));
        assert_eq!(status.calls.len(), 1);
        assert_eq!((status.calls[0].duration_s, status.calls[0].remote_name.as_deref()), (None, Some("ab")));
        let channel = &status.calls[0].channels[0];
        assert_eq!((channel.key.kind, channel.jitter_ms, channel.loss_percent), (MediaKind::Data, None, None));
        assert_eq!((status.uptime_s, status.network), (None, None));
    }

    #[test]
    fn what_is_not_an_answer_is_said_so() {
        assert_eq!(parse(b"<html>"), Err("is not JSON"));
        assert_eq!(parse(b"[]"), Err("is not a JSON object"));
        assert_eq!(parse(br#"{"result": 5}"#), Err("has a result that is not an object"));
    }

    #[test]
    fn a_flood_is_cut() {
        let calls: Vec<Value> = (0..1_000).map(|id| json!({"id": id, "DisplayName": "x".repeat(5_000)})).collect();
        let status = read(&json!({"result": {"Call": calls}}));
        assert_eq!(status.calls.len(), 32);
        assert_eq!(status.calls[0].remote_name.as_deref().map(str::len), Some(200));
    }
}
