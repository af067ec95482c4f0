//! A call of a person as Webex Calling tells it (`Call` of the call controls): developer.webex.com, Call Controls.

use jiff::Timestamp;
use model::{Call, CallId, CallOwner, CallPerson, CallStatus, Direction};
use sha2::{Digest as _, Sha256};
use webex::api::calling::models::{Call as Told, CallPersonality, CallState};

use crate::collect::field;

/// The call; `None` when it says not which it is.
pub fn to_call(person: &CallPerson, told: &Told, at: Timestamp) -> Option<Call> {
    let webex_id = field::text(told.id.as_deref())?;
    let answered_at = field::time(told.answered.as_deref());
    let remote = told.remote_party.as_ref();
    // Who withholds name and number is not named, whatever else is told.
    let open = remote.filter(|party| party.privacy_enabled != Some(true));
    Some(Call {
        id: CallId::new(hex::encode(&Sha256::digest(format!("person {} {webex_id}", person.id))[..16])),
        remote_name: open.and_then(|party| field::text(party.name.as_deref())),
        remote_number: open.and_then(|party| field::text(party.number.as_deref())),
        direction: direction(told.personality.as_ref()),
        call_type: remote.and_then(|party| field::text(Some(party.call_type.as_ref()?.as_str()))),
        protocol: None,
        device_type: None,
        status: status(told),
        started_at: field::time(told.created.as_deref()).or(answered_at).unwrap_or(at),
        ended_at: None,
        sampled_at: at,
        channels: Vec::new(),
        owner: CallOwner::Person(Box::new(CallPerson {
            answered_at,
            recording: told.recording_state.as_ref().and_then(|state| field::text(Some(state.as_str()))),
            ..person.clone()
        })),
    })
}

/// Whether it is over although it is still listed.
pub fn is_over(told: &Told) -> bool {
    told.state == Some(CallState::Disconnected)
}

fn direction(personality: Option<&CallPersonality>) -> Direction {
    match personality {
        Some(CallPersonality::Originator | CallPersonality::ClickToDial) => Direction::Outgoing,
        Some(CallPersonality::Terminator) => Direction::Incoming,
        _ => Direction::Unknown,
    }
}

fn status(told: &Told) -> CallStatus {
    match &told.state {
        Some(CallState::Connecting) => CallStatus::Connecting,
        Some(CallState::Alerting) => CallStatus::Ringing,
        Some(CallState::Connected) => CallStatus::Connected,
        Some(CallState::Held | CallState::RemoteHeld) => CallStatus::OnHold,
        Some(CallState::Disconnected) => CallStatus::Disconnecting,
        _ => CallStatus::Other,
    }
}

#[cfg(test)]
mod tests {
    use model::id::PersonId;
    use webex::json::decode;

    use super::*;

    fn ada() -> CallPerson {
        CallPerson {
            id: PersonId::from_key("ada"),
            name: Some("Ada".to_owned()),
            location_id: None,
            location_name: Some("Oslo".to_owned()),
            time_zone: None,
            answered_at: None,
            recording: None,
        }
    }

    fn at() -> Timestamp {
        "2026-01-02T03:05:00Z".parse().expect("a time")
    }

    fn read(text: &str) -> Option<Call> {
        to_call(&ada(), &decode(text.as_bytes()).expect("readable"), at())
    }

    #[test]
    fn a_call_with_everything() {
        // The fields of the call controls' example: developer.webex.com, List Calls.
        let call = read(
            r#"{"id": "c1", "callSessionId": "s1", "personality": "terminator", "state": "remoteHeld", "appearance": 1,
                "remoteParty": {"name": "Jane Doe", "number": "+14155550101", "privacyEnabled": false, "callType": "external"},
                "created": "2026-01-02T03:04:05Z", "answered": "2026-01-02T03:04:11Z", "recordingState": "started"}"#,
        )
        .expect("a call");
        assert_eq!((call.direction, call.status, call.call_type.as_deref()), (Direction::Incoming, CallStatus::OnHold, Some("external")));
        assert_eq!((call.remote_name.as_deref(), call.remote_number.as_deref()), (Some("Jane Doe"), Some("+14155550101")));
        assert_eq!((Some(call.started_at), call.sampled_at), ("2026-01-02T03:04:05Z".parse().ok(), at()));
        let person = call.person().expect("a person's");
        assert_eq!((person.name.as_deref(), person.recording.as_deref()), (Some("Ada"), Some("started")));
        assert_eq!(person.answered_at, "2026-01-02T03:04:11Z".parse().ok());
        assert!(call.channels.is_empty(), "no quality is told");
    }

    #[test]
    fn what_is_withheld_is_not_taken_and_what_is_absent_is_unknown() {
        let call = read(r#"{"id": "c1", "remoteParty": {"name": "Jane", "number": "1", "privacyEnabled": true}}"#).expect("a call");
        assert_eq!((call.remote_name.as_ref(), call.remote_number.as_ref()), (None, None));
        assert_eq!((call.direction, call.status, call.started_at), (Direction::Unknown, CallStatus::Other, at()));
        let odd = read(r#"{"id": "c1", "state": "levitating", "personality": 5, "created": "soon"}"#).expect("a call");
        assert_eq!((odd.status, odd.started_at, &odd.id), (CallStatus::Other, at(), &call.id));
        assert_ne!(read(r#"{"id": "c2"}"#).map(|call| call.id), Some(call.id));
        assert_eq!(read("{}"), None);
    }
}
