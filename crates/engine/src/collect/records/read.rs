//! One record of the detailed call history as a past call. Field names are those of developer.webex.com, Reports: Detailed Call History.

use std::collections::HashMap;

use jiff::Timestamp;
use model::id::{DeviceId, LocationId, PersonId};
use model::{CallId, CallSource, Direction, PastCall};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use webex::id::WebexId;
use webex::records::CallRecord;

use crate::collect::devices::plain_mac;
use crate::collect::field;
use crate::collect::shared::Directory;

/// The call of a record; `None` when it says neither when the call was nor which record it is.
pub fn to_call(record: &CallRecord, directory: &Directory, macs: &HashMap<String, DeviceId>) -> Option<PastCall> {
    let text = |name: &str| field::text(record.text(name)).filter(|text| text != "NA");
    let time = |name: &str| text(name).and_then(|text| text.parse::<Timestamp>().ok());
    let started_at = time("Start time").or_else(|| time("Answer time"))?;
    let ended_at = time("Release time").filter(|end| *end >= started_at);
    let report_id = record.report_id().map(str::to_owned);
    let is_out = record.text("Direction").is_some_and(|direction| direction.eq_ignore_ascii_case("ORIGINATING"));
    let direction = match record.text("Direction") {
        Some(text) if text.eq_ignore_ascii_case("ORIGINATING") => Direction::Outgoing,
        Some(text) if text.eq_ignore_ascii_case("TERMINATING") => Direction::Incoming,
        _ => Direction::Unknown,
    };
    let (name, number) = if is_out { ("Called line ID", "Called number") } else { ("Calling line ID", "Calling number") };
    let remote_number = text(number).or_else(|| text("Dialed digits").filter(|_| is_out));
    let is_person = record.text("User type").is_none_or(|kind| kind.eq_ignore_ascii_case("User"));
    let person_id: Option<PersonId> = text("User UUID").filter(|_| is_person).and_then(|uuid| id("PEOPLE", &uuid));
    let location_id: Option<LocationId> = text("Site UUID").and_then(|uuid| id("LOCATION", &uuid));
    let place = location_id.as_ref().and_then(|id| directory.locations.get(id));
    let owner = text("User");
    let mark = report_id.clone().unwrap_or_else(|| {
        let facts = ["Correlation ID", "Local call ID", "User UUID", "Direction"].map(|name| record.text(name).unwrap_or_default());
        format!("{} {}", facts.join(" "), started_at.as_millisecond())
    });
    let call_id = CallId::new(hex::encode(&Sha256::digest(format!("record {mark}"))[..16]));
    Some(PastCall {
        device_id: text("Device MAC").and_then(|mac| macs.get(&plain_mac(&mac)).cloned()),
        person_id,
        device_name: owner.clone().filter(|_| !is_person),
        person_name: owner.filter(|_| is_person),
        location_name: place.and_then(|place| place.name.clone()).or_else(|| text("Location")),
        time_zone: place.and_then(|place| place.time_zone.clone()),
        location_id,
        remote_name: text(name),
        callback_number: remote_number.clone(),
        remote_number,
        direction,
        call_type: text("Call type"),
        duration_s: seconds(record, "Duration")
            .or_else(|| ended_at.map(|end| end.duration_since(started_at)).map(|length| length.as_secs())),
        ended_at,
        disconnect_cause: cause(&text),
        report_id,
        correlation_id: text("Correlation ID"),
        ..PastCall::new(call_id, started_at, CallSource::Cdr)
    })
}

/// "Success", or `Refusal: UserBusy` where there is a reason that says more.
fn cause(text: &impl Fn(&str) -> Option<String>) -> Option<String> {
    match (text("Call outcome"), text("Call outcome reason")) {
        (Some(outcome), Some(reason)) if outcome != reason && reason != "Normal" => Some(format!("{outcome}: {reason}")),
        (outcome, reason) => outcome.or(reason),
    }
}

fn seconds(record: &CallRecord, name: &str) -> Option<i64> {
    let seconds = match record.0.get(name)? {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    };
    seconds.filter(|seconds| *seconds >= 0)
}

fn id<T: std::str::FromStr>(kind: &str, uuid: &str) -> Option<T> {
    field::id(Some(&WebexId::new(kind, uuid).encode()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Map, json};

    fn record(change: &Value) -> CallRecord {
        let mut fields: Map<String, Value> = json!({
            "Start time": "2026-01-02T08:00:00.000Z", "Answer time": "2026-01-02T08:00:05.000Z", "Release time": "2026-01-02T08:02:05.000Z",
            "Duration": 120, "Direction": "ORIGINATING", "Called number": "+14155550101", "Called line ID": "Jane Doe",
            "Calling number": "+4722000000", "Calling line ID": "NA", "Call type": "SIP_NATIONAL", "Call outcome": "Success",
            "Call outcome reason": "Normal", "User": "Kari Nordmann", "User type": "User", "User UUID": "0f1", "Site UUID": "0a2",
            "Location": "Oslo", "Report ID": "r-1", "Correlation ID": "c-1", "Device MAC": ""
        })
        .as_object()
        .cloned()
        .expect("an object");
        for (name, value) in change.as_object().into_iter().flatten() {
            fields.insert(name.clone(), value.clone());
        }
        CallRecord(fields)
    }

    fn read(change: &Value) -> Option<PastCall> {
        to_call(&record(change), &Directory::default(), &HashMap::from([("A1B2C3D4E5F6".to_owned(), DeviceId::from_key("d"))]))
    }

    #[test]
    fn an_outgoing_call_of_a_person() {
        let call = read(&json!({})).expect("a call");
        assert_eq!(
            (call.direction, call.remote_name.as_deref(), call.remote_number.as_deref()),
            (Direction::Outgoing, Some("Jane Doe"), Some("+14155550101"))
        );
        assert_eq!(
            (call.duration_s, call.disconnect_cause.as_deref(), call.report_id.as_deref()),
            (Some(120), Some("Success"), Some("r-1"))
        );
        assert_eq!((call.person_name.as_deref(), call.location_name.as_deref()), (Some("Kari Nordmann"), Some("Oslo")));
        // As lists write it: base64 of the published form.
        assert_eq!(call.person_id.map(|id| id.as_str().to_owned()), Some(WebexId::new("PEOPLE", "0f1").encode()));
        assert_eq!(call.ended_at, "2026-01-02T08:02:05Z".parse().ok());
    }

    #[test]
    fn an_incoming_call_of_a_place_that_nobody_answered() {
        let change = json!({"Direction": "TERMINATING", "User type": "Place", "User": "Fjord", "Duration": "0", "Call outcome": "Refusal",
            "Call outcome reason": "UserBusy"});
        let call = read(&change).expect("a call");
        assert_eq!(
            (call.direction, call.remote_name.as_deref(), call.remote_number.as_deref()),
            (Direction::Incoming, None, Some("+4722000000"))
        );
        assert_eq!((call.person_id, call.device_name.as_deref(), call.person_name), (None, Some("Fjord"), None));
        assert_eq!((call.duration_s, call.disconnect_cause.as_deref()), (Some(0), Some("Refusal: UserBusy")));
        let of = |mac: &str| read(&json!({"Device MAC": mac})).expect("a call").device_id;
        assert_eq!((of("a1:b2:c3:d4:e5:f6"), of("000000000000"), of("")), (Some(DeviceId::from_key("d")), None, None));
    }

    #[test]
    fn the_same_record_is_the_same_call_and_nonsense_is_none() {
        let again = read(&json!({"Release time": "2026-01-02T08:09:09.000Z"})).expect("a call");
        assert_eq!(Some(&again.id), read(&json!({})).map(|call| call.id).as_ref());
        assert_ne!(Some(again.id), read(&json!({"Report ID": "r-2"})).map(|call| call.id));
        assert!(read(&json!({"Report ID": ""})).is_some());
        assert_eq!(read(&json!({"Start time": "soon", "Answer time": 5})), None);
        let endless = read(&json!({"Release time": "", "Duration": -4})).expect("a call");
        assert_eq!((endless.ended_at, endless.duration_s), (None, None));
    }
}
