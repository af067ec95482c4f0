//! Status expressions: `Audio.Volume`, `Call[*].*`, `MediaChannels.Call[4].Channel[*].Netstat.*`.

use serde_json::{Map, Value};

use super::facts::{Segment, statuses};

/// Most expressions in one request.
pub const MOST_NAMES: usize = 10;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Index {
    None,
    Any,
    One(u64),
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    Star,
    Name(String, Index),
}

/// A parsed expression.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Expression(Vec<Part>);

impl Expression {
    /// Reads an expression; `Err` says what is wrong with it.
    pub fn parse(text: &str) -> Result<Self, String> {
        let wrong = |why: &str| format!("name: '{text}' {why}");
        let mut parts = Vec::new();
        for part in text.split('.') {
            if part == "*" {
                parts.push(Part::Star);
                continue;
            }
            let (name, index) = match part.split_once('[') {
                None => (part, Index::None),
                Some((name, rest)) => match rest.strip_suffix(']') {
                    Some("*") => (name, Index::Any),
                    Some(number) => (name, Index::One(number.parse().map_err(|_| wrong("has an index that is neither a number nor *"))?)),
                    None => return Err(wrong("has an index without a closing bracket")),
                },
            };
            if name.is_empty() || !name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_') {
                return Err(wrong("is not a status expression"));
            }
            parts.push(Part::Name(name.to_owned(), index));
        }
        let expression = Self(parts);
        if expression.0.first() == Some(&Part::Star) && expression.0.len() == 1 {
            return Err(wrong("asks for everything; name at least one branch"));
        }
        if statuses().iter().any(|status| expression.fits(status.path)) {
            Ok(expression)
        } else {
            Err(wrong("matches no status of RoomOS"))
        }
    }

    /// Whether a path, or a branch on its way, is meant.
    pub fn fits(&self, path: &[Segment]) -> bool {
        if self.0.len() > path.len() {
            return false;
        }
        self.0.iter().zip(path).all(|(part, segment)| match part {
            Part::Star => true,
            Part::Name(name, index) => name.eq_ignore_ascii_case(segment.name) && (segment.range.is_some() || *index == Index::None),
        })
    }

    /// Whether the expression can lead into a branch at the top.
    pub fn leads_into(&self, top: &str) -> bool {
        match &self.0[0] {
            Part::Star => true,
            Part::Name(name, _) => name.eq_ignore_ascii_case(top),
        }
    }

    /// What of a tree the expression selects.
    pub fn select(&self, tree: &Value) -> Option<Value> {
        select(tree, &self.0)
    }
}

fn select(tree: &Value, parts: &[Part]) -> Option<Value> {
    let Some((first, rest)) = parts.split_first() else { return Some(tree.clone()) };
    let object = tree.as_object()?;
    let mut chosen = Map::new();
    for (key, child) in object {
        let index = match first {
            Part::Star if key == "id" => continue,
            Part::Star => Index::Any,
            Part::Name(name, index) if name.eq_ignore_ascii_case(key) => *index,
            Part::Name(..) => continue,
        };
        let value = match child {
            Value::Array(items) => {
                let picked: Vec<Value> =
                    items.iter().filter(|item| is_meant(item, index)).filter_map(|item| select_item(item, rest)).collect();
                (!picked.is_empty()).then_some(Value::Array(picked))
            }
            other => select(other, rest),
        };
        if let Some(value) = value {
            chosen.insert(key.clone(), value);
        }
    }
    (!chosen.is_empty()).then_some(Value::Object(chosen))
}

/// An item of a list keeps its number whatever is selected of it.
fn select_item(item: &Value, rest: &[Part]) -> Option<Value> {
    let Value::Object(mut chosen) = select(item, rest)? else { return None };
    if let Some(id) = item.get("id") {
        chosen.shift_insert(0, "id".to_owned(), id.clone());
    }
    Some(Value::Object(chosen))
}

fn is_meant(item: &Value, index: Index) -> bool {
    match index {
        Index::None | Index::Any => true,
        Index::One(wanted) => item.get("id").and_then(Value::as_u64) == Some(wanted),
    }
}

/// Adds what one expression selected to what others did; items of lists meet by their number.
pub fn merge(into: &mut Value, other: Value) {
    match (into, other) {
        (Value::Object(into), Value::Object(other)) => {
            for (key, value) in other {
                match into.get_mut(&key) {
                    Some(place) => merge(place, value),
                    None => {
                        into.insert(key, value);
                    }
                }
            }
        }
        (Value::Array(into), Value::Array(other)) => {
            for item in other {
                match into.iter_mut().find(|known| known.get("id") == item.get("id")) {
                    Some(place) => merge(place, item),
                    None => into.push(item),
                }
            }
        }
        (place, value) => *place = value,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Expression, merge};

    fn tree() -> Value {
        json!({"Audio": {"Volume": 50, "Microphones": {"Mute": "On"}},
               "Call": [{"id": 4, "Duration": 20, "Status": "Connected"}, {"id": 7, "Duration": 3, "Status": "OnHold"}],
               "MediaChannels": {"Call": [{"id": 4, "Channel": [
                   {"id": 1, "Type": "Audio", "Netstat": {"Jitter": 2}}, {"id": 2, "Type": "Video", "Netstat": {"Jitter": 5}}]}]}})
    }

    fn picked(text: &str) -> Option<Value> {
        Expression::parse(text).unwrap().select(&tree())
    }

    #[test]
    fn names_wildcards_and_index_filters() {
        assert_eq!(picked("Audio.Volume"), Some(json!({"Audio": {"Volume": 50}})));
        assert_eq!(picked("audio.*"), Some(json!({"Audio": {"Volume": 50, "Microphones": {"Mute": "On"}}})));
        assert_eq!(picked("Call[7].Duration"), Some(json!({"Call": [{"id": 7, "Duration": 3}]})));
        assert_eq!(picked("Call[*].*").unwrap()["Call"].as_array().unwrap().len(), 2);
        assert_eq!(
            picked("MediaChannels.Call[4].Channel[2].Netstat.*"),
            Some(json!({"MediaChannels": {"Call": [{"id": 4, "Channel": [{"id": 2, "Netstat": {"Jitter": 5}}]}]}}))
        );
        assert_eq!(picked("MediaChannels.Call[5].Channel[*].*"), None);
        assert_eq!(picked("Audio.*.Mute"), Some(json!({"Audio": {"Microphones": {"Mute": "On"}}})));
        assert_eq!(picked("Audio.Volume.*".replace(".*", "").as_str()), picked("Audio.Volume"));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for text in ["Nonsense", "Audio.Nonsense", "Audio[1].Volume", "Call[x].*", "Call[4.*", "", "*", "Audio..Volume", "Audio.Volume.*"] {
            assert!(Expression::parse(text).is_err(), "{text}");
        }
        assert!(Expression::parse("Audio.Loudness").unwrap_err().contains("Audio.Loudness"));
    }

    #[test]
    fn selections_of_the_same_item_meet() {
        let mut all = picked("Call[4].Duration").unwrap();
        merge(&mut all, picked("Call[*].Status").unwrap());
        let expected = json!({"Call": [{"id": 4, "Duration": 20, "Status": "Connected"}, {"id": 7, "Status": "OnHold"}]});
        assert_eq!(all, expected);
    }
}
