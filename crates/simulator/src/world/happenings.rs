//! What happened on devices, for whoever listens: xAPI events, in their order, until somebody collects them.

use std::collections::VecDeque;

use serde_json::{Value, json};

use super::call::Call;
use super::media::Flow;
use crate::ids::Key;

/// Most events that are kept while nobody collects them.
const LIMIT: usize = 10_000;

/// An xAPI event.
#[derive(Debug, Clone, PartialEq)]
pub struct Happening {
    /// The device.
    pub device: Key,
    /// When.
    pub at_ms: i64,
    /// Path with dots: `UserInterface.Extensions.Panel.Clicked`.
    pub path: String,
    /// Its fields.
    pub value: Value,
}

/// Events nobody collected yet.
#[derive(Debug, Default)]
pub struct Happenings(VecDeque<Happening>);

impl Happenings {
    /// Adds an event; the oldest goes when there are too many.
    pub fn add(&mut self, happening: Happening) {
        if self.0.len() == LIMIT {
            self.0.pop_front();
        }
        self.0.push_back(happening);
    }

    /// Whether there is nothing to collect.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Takes every event up to a moment.
    pub fn collect(&mut self, until_ms: i64) -> Vec<Happening> {
        let (due, later): (Vec<Happening>, Vec<Happening>) = self.0.drain(..).partition(|happening| happening.at_ms <= until_ms);
        self.0 = later.into();
        due
    }
}

fn happening(device: Key, at_ms: i64, path: &str, value: Value) -> Happening {
    Happening { device, at_ms, path: path.to_owned(), value }
}

/// A call is dialled, or rings.
pub fn call_began(device: Key, call: &Call) -> Happening {
    match call.flow {
        Flow::Outgoing => happening(device, call.began_ms, "OutgoingCallIndication", json!({ "CallId": call.id })),
        Flow::Incoming => {
            let value = json!({ "CallId": call.id, "RemoteURI": call.remote.number, "DisplayNameValue": call.remote.name });
            happening(device, call.began_ms, "IncomingCallIndication", value)
        }
    }
}

/// A call is answered; it may lie in the future, and the call may end before.
pub fn call_answered(device: Key, call: &Call) -> Happening {
    let direction = if call.flow == Flow::Outgoing { "outgoing" } else { "incoming" };
    let value = json!({ "CallId": call.id, "Direction": direction, "Protocol": call.protocol, "RemoteURI": call.remote.number,
        "EncryptionIn": "On", "EncryptionOut": "On" });
    happening(device, call.answered_ms, "CallSuccessful", value)
}

/// A call ends.
pub fn call_ended(device: Key, call: &Call, now_ms: i64, cause: &str) -> Happening {
    let value = json!({ "CallId": call.id, "CallType": call.call_type(), "CauseType": cause, "DisplayName": call.remote.name,
        "Duration": call.duration_s(now_ms), "OrigCallDirection": if call.flow == Flow::Outgoing { "outgoing" } else { "incoming" },
        "Protocol": call.protocol, "RemoteURI": call.remote.number });
    happening(device, now_ms, "CallDisconnect", value)
}

/// A device has started again.
pub fn booted(device: Key, now_ms: i64) -> Happening {
    happening(device, now_ms, "BootEvent", json!({ "Action": "Restart" }))
}
