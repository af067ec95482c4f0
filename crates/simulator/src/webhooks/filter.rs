//! Filters of webhooks: `roomId=…&personEmail=…`; every part must hold.

use serde_json::Value;

use super::Event;
use crate::ids::{Key, Kind, WebexId};

/// What filters may ask for, where Webex documents a closed list.
const KNOWN: [(&str, &[&str]); 4] = [
    ("memberships", &["roomId", "personId", "personEmail", "isModerator"]),
    ("messages", &["roomId", "roomType", "personId", "personEmail", "mentionedPeople", "hasFiles"]),
    ("rooms", &["type", "isLocked"]),
    ("attachmentActions", &["roomId"]),
];

/// A filter taken apart.
#[derive(Debug, Clone, Default)]
pub struct Filter(Vec<(String, String)>);

/// Reads a filter for a resource; `Err` says what is wrong.
pub fn check(resource: &str, text: &str) -> Result<Filter, String> {
    let pairs: Vec<(String, String)> = url::form_urlencoded::parse(text.as_bytes()).into_owned().collect();
    if let Some((_, known)) = KNOWN.iter().find(|(name, _)| *name == resource)
        && let Some((name, _)) = pairs.iter().find(|(name, _)| !known.contains(&name.as_str()))
    {
        return Err(format!("filter: '{name}' is not a filter of {resource}; use {}", known.join(", ")));
    }
    if let Some((name, _)) = pairs.iter().find(|(_, value)| value.is_empty()) {
        return Err(format!("filter: '{name}' has no value"));
    }
    if KNOWN.iter().any(|(name, _)| *name == resource)
        && let Some((name, value)) = pairs.iter().find(|(name, value)| !is_sensible(name, value))
    {
        return Err(format!("filter: '{value}' cannot be a {name}"));
    }
    Ok(Filter(pairs))
}

/// Whether a value can be what its name says: an id of that kind, an address or a flag.
fn is_sensible(name: &str, value: &str) -> bool {
    match name {
        "roomId" => WebexId::parse_kind(value, Kind::Room).is_some(),
        "personId" | "mentionedPeople" => value == "me" || WebexId::parse_kind(value, Kind::People).is_some(),
        "personEmail" => value.contains('@'),
        "hasFiles" | "isLocked" | "isModerator" => value.eq_ignore_ascii_case("true") || value.eq_ignore_ascii_case("false"),
        _ => true,
    }
}

impl Filter {
    /// Whether an event passes; `me` stands for the webhook's owner.
    pub fn admits(&self, event: &Event, owner: Key) -> bool {
        self.0.iter().all(|(name, wanted)| {
            let me = (wanted == "me").then(|| WebexId::new(Kind::People, owner).to_string());
            let wanted = me.as_deref().unwrap_or(wanted).trim_end_matches('=');
            event.traits.iter().any(|(own, value)| own == name && is_same(value, wanted))
                || event.data.get(name).is_some_and(|value| is_in(value, wanted))
        })
    }
}

fn is_same(value: &str, wanted: &str) -> bool {
    value.trim_end_matches('=').eq_ignore_ascii_case(wanted)
        && (value.contains('@') || wanted.len() < 20 || value.trim_end_matches('=') == wanted)
}

fn is_in(value: &Value, wanted: &str) -> bool {
    match value {
        Value::String(text) => is_same(text, wanted),
        Value::Array(list) => list.iter().any(|value| is_in(value, wanted)),
        Value::Bool(flag) => wanted.eq_ignore_ascii_case(&flag.to_string()),
        Value::Number(number) => number.to_string() == wanted,
        Value::Null | Value::Object(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::check;
    use crate::ids::{Key, Kind, WebexId};
    use crate::webhooks::Event;

    #[test]
    fn every_part_must_hold_and_me_is_the_owner() {
        let me = WebexId::new(Kind::People, Key(7)).to_string();
        let [room, other] = [Key(3), Key(4)].map(|key| WebexId::new(Kind::Room, key).to_string());
        let event = Event::new(
            "messages",
            "created",
            Key(1),
            Key(2),
            json!({ "roomId": room, "personEmail": "a@example.com", "mentionedPeople": [me] }),
        )
        .with_trait("hasFiles", "true");
        let admits = |text: &str| check("messages", text).unwrap().admits(&event, Key(7));
        assert!(admits(&format!("roomId={room}")));
        assert!(admits(&format!("roomId={room}&personEmail=A%40example.com&hasFiles=true")));
        assert!(admits("mentionedPeople=me"));
        assert!(!admits(&format!("roomId={other}")));
        assert!(!admits(&format!("roomId={room}&hasFiles=false")));
        assert!(!check("messages", "mentionedPeople=me").unwrap().admits(&event, Key(8)));
    }

    #[test]
    fn filters_a_resource_does_not_have_are_refused() {
        assert!(check("messages", "colour=red").is_err());
        assert!(check("rooms", "roomId=R").is_err());
        assert!(check("messages", "roomId=").is_err());
        for senseless in ["roomId=R", "personId=you", "personEmail=nobody", "hasFiles=often"] {
            assert!(check("messages", senseless).is_err(), "{senseless}");
        }
        assert!(check("telephony_calls", "personality=terminator").is_ok());
    }
}
