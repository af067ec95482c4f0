//! What the queue or the webhook of an integration brings, read leniently: a message that makes no sense costs the others nothing.

use jiff::Timestamp;
use serde_json::{Map, Value};
use webex_core::id::DeviceId;

/// One message.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Message {
    /// Statuses of a device changed.
    Status {
        /// The device.
        device: DeviceId,
        /// When.
        at: Option<Timestamp>,
        /// New values by path, for example `Call[4].Status`.
        updated: Map<String, Value>,
        /// Paths that are no more.
        removed: Vec<String>,
    },
    /// Something happened at a device.
    Events {
        /// The device.
        device: DeviceId,
        /// What, oldest first.
        events: Vec<DeviceEvent>,
    },
    /// Control Hub looks whether the integration lives.
    HealthCheck,
    /// Control Hub wants something; what it is must be verified by [`super::CodeReader::action`].
    Action {
        /// Signed.
        jwt: String,
    },
    /// A type nobody knows yet.
    Unknown(String),
}

/// One event of a device.
#[derive(Debug, Clone, PartialEq)]
pub struct DeviceEvent {
    /// Path, for example `CallDisconnect`.
    pub key: String,
    /// What it says.
    pub value: Value,
    /// When.
    pub at: Option<Timestamp>,
}

/// What one poll brought.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Messages {
    /// In the order in which they came.
    pub messages: Vec<Message>,
    /// How many could not be read.
    pub unreadable: usize,
}

impl Messages {
    /// Reads the answer of a poll; `None` when it is none.
    pub fn read(body: &[u8]) -> Option<Self> {
        // A poll that ended without anything may have an empty body.
        if body.iter().all(u8::is_ascii_whitespace) {
            return Some(Self::default());
        }
        let answer: Value = serde_json::from_slice(body).ok()?;
        let list = match answer.get("messages") {
            None | Some(Value::Null) if answer.is_object() => return Some(Self::default()),
            Some(Value::Array(list)) => list,
            _ => return None,
        };
        Some(Self::of(list))
    }

    /// Reads what was posted to a webhook: a list of messages, or one; `None` when it is neither.
    pub fn read_posted(body: &[u8]) -> Option<Self> {
        match serde_json::from_slice(body).ok()? {
            Value::Array(list) => Some(Self::of(&list)),
            single @ Value::Object(_) if single.get("type").is_some_and(Value::is_string) => Some(Self::of(&[single])),
            Value::Object(_) => Self::read(body).filter(|found| found.unreadable > 0 || !found.messages.is_empty()),
            _ => None,
        }
    }

    fn of(list: &[Value]) -> Self {
        let mut found = Self::default();
        for item in list {
            match read(item) {
                Some(message) => found.messages.push(message),
                None => found.unreadable += 1,
            }
        }
        found
    }
}

fn read(item: &Value) -> Option<Message> {
    let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
    let time = |value: &Value| text(value, "timestamp").and_then(|text| text.parse().ok());
    let device = || text(item, "deviceId")?.parse::<DeviceId>().ok();
    match item.get("type").and_then(Value::as_str)? {
        "status" => {
            let changes = item.get("changes")?;
            let updated = changes.get("updated").and_then(Value::as_object).cloned().unwrap_or_default();
            let removed = changes.get("removed").and_then(Value::as_array).into_iter().flatten();
            let removed = removed.filter_map(Value::as_str).map(str::to_owned).collect();
            Some(Message::Status { device: device()?, at: time(item), updated, removed })
        }
        "events" => {
            let events = item.get("events").and_then(Value::as_array)?.iter().filter_map(|event| {
                Some(DeviceEvent { key: text(event, "key")?, value: event.get("value").cloned().unwrap_or_default(), at: time(event) })
            });
            Some(Message::Events { device: device()?, events: events.collect() })
        }
        "healthCheck" => Some(Message::HealthCheck),
        "action" => Some(Message::Action { jwt: text(item, "jwt")? }),
        other => Some(Message::Unknown(other.chars().take(40).collect())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn messages_are_read_and_nonsense_is_counted() {
        let device = DeviceId::from_key("d");
        let body = json!({ "messages": [
            { "type": "status", "deviceId": device.as_str(), "timestamp": "2026-01-02T03:04:05Z",
              "changes": { "updated": { "Call[4].Status": "Connected" }, "removed": ["Call[3].Status", 5] } },
            { "type": "events", "deviceId": device.as_str(), "events": [{ "key": "BootEvent", "value": {} }, { "no": "key" }] },
            { "type": "healthCheck" }, { "type": "action", "jwt": "a.b.c" }, { "type": "novel" },
            { "type": "status", "deviceId": "" }, { "type": "action" }, 7, null,
        ] });
        let found = Messages::read(body.to_string().as_bytes()).expect("an answer");
        assert_eq!((found.messages.len(), found.unreadable), (5, 4));
        let Message::Status { updated, removed, at, .. } = &found.messages[0] else { panic!("a status") };
        assert_eq!((updated["Call[4].Status"].as_str(), removed.as_slice()), (Some("Connected"), ["Call[3].Status".to_owned()].as_slice()));
        assert_eq!(*at, "2026-01-02T03:04:05Z".parse().ok());
        assert!(matches!(&found.messages[1], Message::Events { events, .. } if events.len() == 1 && events[0].key == "BootEvent"));
        assert_eq!(found.messages[4], Message::Unknown("novel".to_owned()));
    }

    #[test]
    fn a_webhook_posts_a_list_or_one_message() {
        let device = DeviceId::from_key("d");
        let message = json!({ "type": "status", "deviceId": device.as_str(), "changes": { "updated": { "Call[1].Status": "Ringing" } } });
        for (body, wanted) in [
            (json!([message, { "type": "healthCheck" }, 7]), Some((2, 1))),
            (message.clone(), Some((1, 0))),
            (json!({ "type": "action", "jwt": "a.b.c" }), Some((1, 0))),
            (json!({ "messages": [message] }), Some((1, 0))),
            (json!([]), Some((0, 0))),
            (json!({ "type": "status" }), Some((0, 1))),
            (json!({}), None),
            (json!("status"), None),
        ] {
            let found = Messages::read_posted(body.to_string().as_bytes());
            assert_eq!(found.map(|found| (found.messages.len(), found.unreadable)), wanted, "{body}");
        }
        assert_eq!(Messages::read_posted(b"<html>"), None);
        assert_eq!(Messages::read_posted(b""), None);
    }

    #[test]
    fn nothing_is_an_answer_and_html_is_none() {
        for empty in ["", " \n", "{}", r#"{"messages": null}"#, r#"{"messages": []}"#] {
            assert_eq!(Messages::read(empty.as_bytes()), Some(Messages::default()), "{empty}");
        }
        for wrong in ["<html>", "[]", r#"{"messages": 5}"#] {
            assert_eq!(Messages::read(wrong.as_bytes()), None, "{wrong}");
        }
    }
}
