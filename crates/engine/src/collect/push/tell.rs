//! What a push says of a device's calls, laid over what is known of them. Pure.

use model::{CallStatus, Direction, RoomReading};
use serde_json::{Map, Value};

use crate::collect::own;
use crate::collect::status::{self, ReportedCall, call_status, direction, text, whole};

/// What a push changed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Told {
    /// Whether the calls are others than before, or one of them is.
    pub calls_changed: bool,
    /// Whether the device must be asked to know the rest: media, or a call that is not known.
    pub asks: bool,
    /// Seconds since the device started.
    pub uptime_s: Option<i64>,
    /// What it told of its room.
    pub readings: Vec<RoomReading>,
}

/// Calls beyond this are a mistake.
const MAX_CALLS: usize = 32;

/// Lays new values and removed paths over the calls of a device.
pub fn lay_over(calls: &mut Vec<ReportedCall>, updated: &Map<String, Value>, removed: &[String]) -> Told {
    let mut told = Told { uptime_s: whole(updated.get("SystemUnit.Uptime")).filter(|uptime| *uptime >= 0), ..Told::default() };
    // Paths come with dots or with blanks.
    let of_room = |path: &str, value| own::reading(&path.replace(' ', "."), value);
    told.readings.extend(removed.iter().filter_map(|path| of_room(path, None)));
    told.readings.extend(updated.iter().filter_map(|(path, value)| of_room(path, Some(value))));
    for path in removed {
        match Path::read(path) {
            Some(Path { call, field: "" | "Status" }) => {
                let before = calls.len();
                calls.retain(|known| known.number != call);
                told.calls_changed |= calls.len() != before;
            }
            _ => told.asks |= path.starts_with("MediaChannels."),
        }
    }
    // The status first: it tells that there is a call at all.
    let mut fields: Vec<(Path<'_>, &Value)> = Vec::new();
    for (path, value) in updated {
        match Path::read(path) {
            Some(found) => fields.push((found, value)),
            None => told.asks |= path.starts_with("MediaChannels."),
        }
    }
    fields.sort_by_key(|(path, _)| path.field != "Status");
    for (Path { call, field }, value) in fields {
        if field == "Status" && matches!(value.as_str(), Some("Idle")) {
            calls.retain(|known| known.number != call);
            told.calls_changed = true;
            continue;
        }
        if calls.iter().all(|known| known.number != call) {
            told.asks = true;
            if field == "Status" && calls.len() < MAX_CALLS {
                calls.push(new_call(call));
                told.calls_changed = true;
            }
        }
        let Some(known) = calls.iter_mut().find(|known| known.number == call) else { continue };
        told.calls_changed |= set(known, field, value);
    }
    // What was measured before is not measured again.
    for call in calls {
        call.channels.clear();
    }
    told
}

fn set(call: &mut ReportedCall, field: &str, value: &Value) -> bool {
    let before = call.clone();
    match field {
        "Status" => call.status = call_status(value.as_str()),
        "DisplayName" => call.remote_name = text(Some(value)),
        "RemoteNumber" => call.remote_number = text(Some(value)),
        "Direction" => call.direction = direction(value.as_str()),
        "CallType" => call.call_type = text(Some(value)),
        "Protocol" => call.protocol = text(Some(value)),
        "DeviceType" => call.device_type = text(Some(value)),
        "Duration" => call.duration_s = whole(Some(value)).filter(|seconds| *seconds >= 0),
        _ => {}
    }
    // Every call lasts longer from second to second: that is no news.
    *call != ReportedCall { duration_s: call.duration_s, ..before }
}

const fn new_call(number: i64) -> ReportedCall {
    ReportedCall {
        number,
        remote_name: None,
        remote_number: None,
        direction: Direction::Unknown,
        call_type: None,
        protocol: None,
        device_type: None,
        status: CallStatus::Other,
        duration_s: None,
        channels: Vec::new(),
    }
}

/// A path into a call: `Call[4].Status`, `Call 4 Status`.
struct Path<'a> {
    call: i64,
    field: &'a str,
}

impl<'a> Path<'a> {
    fn read(path: &'a str) -> Option<Self> {
        let rest = path.strip_prefix("Call")?;
        let (number, rest) = if let Some(rest) = rest.strip_prefix('[') {
            rest.split_once(']')?
        } else {
            let rest = rest.strip_prefix([' ', '.'])?;
            rest.split_once([' ', '.']).unwrap_or((rest, ""))
        };
        Some(Self { call: number.parse().ok()?, field: rest.trim_start_matches([' ', '.']) })
    }
}

/// Whether two views of a device's calls name the same calls.
pub fn are_same(before: &[ReportedCall], after: &[ReportedCall]) -> bool {
    let numbers = |calls: &[ReportedCall]| {
        let mut numbers: Vec<i64> = calls.iter().map(|call| call.number).collect();
        numbers.sort_unstable();
        numbers.dedup();
        numbers
    };
    numbers(before) == numbers(after)
}

/// What a device said of its calls, without what it measured.
pub fn without_media(calls: &[ReportedCall]) -> Vec<ReportedCall> {
    calls.iter().map(|call| status::ReportedCall { channels: Vec::new(), ..call.clone() }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn lay(calls: &mut Vec<ReportedCall>, updated: &Value, removed: &[&str]) -> Told {
        let removed: Vec<String> = removed.iter().map(|path| (*path).to_owned()).collect();
        lay_over(calls, updated.as_object().expect("an object"), &removed)
    }

    #[test]
    fn a_call_begins_changes_and_ends() {
        let mut calls = Vec::new();
        let told = lay(
            &mut calls,
            &json!({"Call[4].DisplayName": "Jane", "Call[4].Status": "Dialling", "Call[4].Direction": "Outgoing", "Audio.Volume": 50}),
            &[],
        );
        assert_eq!(told, Told { calls_changed: true, asks: true, uptime_s: None, readings: vec![RoomReading::Volume(Some(50))] });
        assert_eq!((calls[0].number, calls[0].remote_name.as_deref(), calls[0].direction), (4, Some("Jane"), Direction::Outgoing));
        let told = lay(&mut calls, &json!({"Call[4].Status": "Connected"}), &[]);
        assert_eq!((told.calls_changed, told.asks, calls[0].status), (true, false, CallStatus::Connected));
        assert_eq!(lay(&mut calls, &json!({"Call[4].Status": "Connected"}), &[]), Told::default(), "no news");
        assert_eq!(lay(&mut calls, &json!({"Call[4].Duration": 17}), &[]), Told::default(), "that time goes by is none");
        assert_eq!(calls[0].duration_s, Some(17), "and is kept for the next one");
        let told = lay(&mut calls, &json!({}), &["Call[4].Status", "Call[4].DisplayName", "Call[4].Duration"]);
        assert!(told.calls_changed && calls.is_empty());
        assert!(!lay(&mut calls, &json!({}), &["Call[4].Status"]).calls_changed);
    }

    #[test]
    fn a_room_is_told_of_and_forgotten() {
        let mut calls = Vec::new();
        let told = lay(
            &mut calls,
            &json!({"Audio Microphones Mute": "On", "Audio.VolumeMute": "On", "RoomAnalytics.PeopleCount.Current": 3}),
            &["Audio.Volume"],
        );
        let readings = vec![RoomReading::Volume(None), RoomReading::MicrophonesMuted(Some(true)), RoomReading::PeopleCount(Some(3))];
        assert_eq!(told, Told { readings, ..Told::default() }, "and nothing is asked for it");
    }

    #[test]
    fn what_cannot_be_known_is_asked_for() {
        let mut calls = Vec::new();
        let told = lay(&mut calls, &json!({"Call[9].Duration": 5, "SystemUnit.Uptime": "77"}), &[]);
        assert_eq!(told, Told { asks: true, uptime_s: Some(77), ..Told::default() });
        assert!(calls.is_empty());
        assert!(lay(&mut calls, &json!({"MediaChannels.Call[9].Channel[1].Netstat.Jitter": 5}), &[]).asks);
        for path in ["Call", "Call[x].Status", "CallHistory.Recents", "Callx", "Call[4"] {
            assert_eq!(lay(&mut calls, &json!({path: "Connected"}), &[path]), Told::default(), "{path}");
        }
        assert!(lay(&mut calls, &json!({"Call 3 Status": "Ringing"}), &[]).calls_changed);
        assert!(lay(&mut calls, &json!({"Call[3].Status": "Idle"}), &[]).calls_changed && calls.is_empty());
    }
}
