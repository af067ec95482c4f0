//! What `CallHistory.Get` answers, read entry by entry: one that makes no sense costs the others nothing.
//!
//! Fields and formats: devices-and-calls §1.6 of the notes; parameters in the RoomOS schema, `CallHistory Get`.

use std::collections::HashSet;

use jiff::{SignedDuration, Timestamp};
use model::{CallId, CallSource, Device, Direction, Leg, MediaLegs, PastCall};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::collect::status::{direction, many, measure, text, time, whole};

/// Entries of one answer beyond this are a mistake or an attack.
const MAX_ENTRIES: usize = 5_000;

/// One past call, as the device's own clock saw it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The device's number of the entry.
    pub history_id: Option<i64>,
    /// The number that the call had.
    pub call_id: Option<i64>,
    name: Option<String>,
    number: Option<String>,
    callback: Option<String>,
    direction: Direction,
    call_type: Option<String>,
    protocol: Option<String>,
    /// Start, by the device's clock.
    pub started_at: Timestamp,
    ended_at: Option<Timestamp>,
    duration_s: Option<i64>,
    cause: Option<String>,
    audio: MediaLegs,
    video: MediaLegs,
}

/// One answer.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Page {
    /// What can be used, newest first as the device gives it, each once.
    pub entries: Vec<Entry>,
    /// How many entries the answer had, of any kind.
    pub count: usize,
    /// How many could not be used.
    pub unreadable: usize,
}

/// Reads an answer; an error says in a few words why it is none.
pub fn read(body: &[u8]) -> Result<Page, &'static str> {
    let answer: Value = serde_json::from_slice(body).map_err(|_| "is not JSON")?;
    let result = match answer.get("result") {
        // A device without past calls may leave the result out.
        None | Some(Value::Null) if answer.is_object() => return Ok(Page::default()),
        Some(result @ Value::Object(_)) => result,
        _ => return Err("has no result that is an object"),
    };
    let list = result.get("Entry");
    let count = match list {
        None | Some(Value::Null) => 0,
        Some(Value::Array(entries)) => entries.len(),
        Some(Value::Object(_)) => 1,
        Some(_) => return Err("has entries that are no list"),
    };
    let mut known = HashSet::new();
    let mut page = Page { count, ..Page::default() };
    let mut doubles = 0;
    for entry in many(list).take(MAX_ENTRIES).filter_map(read_entry) {
        // The same entry twice, or two that differ in nothing that tells calls apart.
        let mark = (entry.history_id, entry.history_id.is_none().then(|| (entry.started_at, entry.number.clone(), entry.call_id)));
        if known.insert(mark) {
            page.entries.push(entry);
        } else {
            doubles += 1;
        }
    }
    page.unreadable = count.min(MAX_ENTRIES) - page.entries.len() - doubles;
    Ok(page)
}

fn read_entry(entry: &Value) -> Option<Entry> {
    let moment = |name: &str| entry.get(name).and_then(Value::as_str).and_then(time);
    let duration_s = whole(entry.get("Duration")).filter(|seconds| *seconds >= 0);
    let length = duration_s.map(SignedDuration::from_secs);
    let told_end = moment("EndTimeUTC");
    let started_at = moment("StartTimeUTC").or_else(|| told_end?.checked_sub(length?).ok())?;
    // An end before its start is none.
    let ended_at = told_end.filter(|end| *end >= started_at).or_else(|| started_at.checked_add(length?).ok());
    Some(Entry {
        history_id: whole(entry.get("CallHistoryId")),
        call_id: whole(entry.get("CallId")),
        name: text(entry.get("DisplayName")),
        number: text(entry.get("RemoteNumber")),
        callback: text(entry.get("CallbackNumber")),
        direction: direction(entry.get("Direction").and_then(Value::as_str)),
        call_type: text(entry.get("CallType")),
        protocol: text(entry.get("Protocol")),
        started_at,
        ended_at,
        duration_s,
        cause: text(entry.get("DisconnectCauseType")).or_else(|| text(entry.get("DisconnectCause"))),
        audio: legs(entry.get("Audio")),
        video: legs(entry.get("Video")),
    })
}

fn legs(media: Option<&Value>) -> MediaLegs {
    let leg = |name: &str| {
        let values = media.and_then(|media| media.get(name));
        let of = |name: &str| measure(values.and_then(|values| values.get(name)));
        Leg {
            // More than everything cannot be lost.
            loss_percent: of("PacketLossPercent").filter(|percent| *percent <= 100.0),
            max_jitter_ms: of("MaxJitter"),
            ..Leg::default()
        }
    };
    MediaLegs { incoming: leg("Incoming"), outgoing: leg("Outgoing") }
}

impl Entry {
    /// The call of the history. `ahead` is how far the device's clock is ahead of ours: its times are put right by that.
    pub fn to_call(&self, device: &Device, ahead: SignedDuration) -> PastCall {
        let right = |moment: Timestamp| moment.checked_sub(ahead).unwrap_or(moment);
        // By its own clock, so that an entry keeps its id however that clock is judged.
        let mark = format!("history {} {:?} {:?} {}", device.id, self.history_id, self.call_id, self.started_at.as_millisecond());
        let id = CallId::new(hex::encode(&Sha256::digest(mark)[..16]));
        PastCall {
            remote_name: self.name.clone(),
            remote_number: self.number.clone(),
            callback_number: self.callback.clone(),
            direction: self.direction,
            call_type: self.call_type.clone(),
            protocol: self.protocol.clone(),
            ended_at: self.ended_at.map(right),
            duration_s: self.duration_s,
            disconnect_cause: self.cause.clone(),
            audio: self.audio.clone(),
            video: self.video.clone(),
            device_call_id: self.call_id,
            device_history_id: self.history_id,
            ..of_device(PastCall::new(id, right(self.started_at), CallSource::DeviceHistory), device)
        }
    }
}

/// The call with what is known of its device now.
pub fn of_device(call: PastCall, device: &Device) -> PastCall {
    PastCall {
        device_id: Some(device.id.clone()),
        device_name: Some(device.name.clone()),
        person_id: device.owner_id.clone(),
        person_name: device.owner_name.clone(),
        location_id: device.location_id.clone(),
        location_name: device.location_name.clone(),
        region: device.region.clone(),
        time_zone: device.time_zone.clone(),
        software: device.software.clone(),
        ..call
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn page(entries: &Value) -> Page {
        read(json!({"deviceId": "D", "result": {"Entry": entries}}).to_string().as_bytes()).expect("readable")
    }

    /// The entry of devices-and-calls §1.6.
    fn entry() -> Value {
        json!({"CallHistoryId": 316, "CallId": 159, "DisplayName": "Jane", "CallbackNumber": "spark:52ed", "RemoteNumber": "9b3f",
               "Direction": "Outgoing", "StartTimeUTC": "2024-03-15T19:09:58Z", "EndTimeUTC": "2024-03-15T19:11:46Z", "Duration": 108,
               "DisconnectCauseType": "LocalDisconnect",
               "Audio": {"Incoming": {"MaxJitter": 10, "PacketLossPercent": 0}, "Outgoing": {"MaxJitter": 4, "PacketLossPercent": 0}},
               "Video": {"Incoming": {"MaxJitter": 4, "PacketLossPercent": 0}, "Outgoing": {"MaxJitter": 2, "PacketLossPercent": 0}}})
    }

    fn with(change: &Value) -> Value {
        let mut entry = entry();
        for (name, value) in change.as_object().into_iter().flatten() {
            entry[name] = value.clone();
        }
        entry
    }

    fn at(text: &str) -> Timestamp {
        text.parse().expect("a time")
    }

    #[test]
    fn an_entry_with_everything() {
        let found = page(&json!([entry()]));
        let [entry] = found.entries.as_slice() else { panic!("one entry") };
        assert_eq!((entry.history_id, entry.call_id, entry.duration_s), (Some(316), Some(159), Some(108)));
        assert_eq!((entry.started_at, entry.ended_at), (at("2024-03-15T19:09:58Z"), Some(at("2024-03-15T19:11:46Z"))));
        assert_eq!((entry.direction, entry.cause.as_deref()), (Direction::Outgoing, Some("LocalDisconnect")));
        assert_eq!((entry.audio.incoming.max_jitter_ms, entry.audio.incoming.loss_percent), (Some(10.0), Some(0.0)));
        // What a history gives is the maximum; the mean jitter stays unknown.
        assert_eq!((entry.audio.incoming.jitter_ms, entry.video.outgoing.max_jitter_ms), (None, Some(2.0)));
        assert_eq!((found.count, found.unreadable), (1, 0));
    }

    #[test]
    fn one_bad_entry_costs_the_others_nothing() {
        let found = page(&json!([
            5,
            null,
            {},
            with(&json!({"CallHistoryId": 1, "StartTimeUTC": 12, "EndTimeUTC": null})),
            with(&json!({"CallHistoryId": "2", "Duration": "108", "Video": null, "Audio": "none", "Direction": 7})),
            with(&json!({"CallHistoryId": 3, "EndTimeUTC": null, "Duration": null})),
            with(&json!({"CallHistoryId": 4, "StartTimeUTC": null})),
            with(&json!({"CallHistoryId": 5, "EndTimeUTC": "2024-03-15T18:00:00Z", "Duration": -4,
                         "Audio": {"Incoming": {"MaxJitter": -1, "PacketLossPercent": 250}}})),
            entry(),
            entry(),
        ]));
        assert_eq!((found.count, found.unreadable), (10, 4));
        let [texts, endless, startless, backwards, good] = found.entries.as_slice() else { panic!("{:?}", found.entries) };
        assert_eq!(
            (texts.history_id, texts.duration_s, &texts.video, texts.direction),
            (Some(2), Some(108), &MediaLegs::default(), Direction::Unknown)
        );
        assert_eq!((endless.ended_at, endless.duration_s), (None, None));
        assert_eq!(startless.started_at, at("2024-03-15T19:09:58Z"));
        assert_eq!((backwards.ended_at, backwards.audio.incoming.loss_percent, backwards.audio.incoming.max_jitter_ms), (None, None, None));
        assert_eq!(good.history_id, Some(316));
    }

    #[test]
    fn entries_without_a_number_are_told_apart_by_time_and_far_end() {
        let bare = with(&json!({"CallHistoryId": null}));
        let other = with(&json!({"CallHistoryId": null, "RemoteNumber": "other"}));
        assert_eq!(page(&json!([bare, bare, other])).entries.len(), 2);
    }

    #[test]
    fn nothing_is_an_answer_and_html_is_none() {
        for empty in [json!({}), json!({"result": null}), json!({"result": {}}), json!({"result": {"Entry": []}})] {
            assert_eq!(read(empty.to_string().as_bytes()), Ok(Page::default()));
        }
        assert_eq!(read(b"<html>"), Err("is not JSON"));
        assert!(read(br#"{"result": 5}"#).is_err() && read(b"[]").is_err() && read(br#"{"result":{"Entry":5}}"#).is_err());
        assert_eq!(page(&entry()).entries.len(), 1, "a device with one entry may answer without the list");
    }
}
