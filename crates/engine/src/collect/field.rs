//! Fields of Webex's answers, read leniently: what is absent, empty or of another type is absent.

use jiff::Timestamp;
use serde_json::Value;

/// Longest text that is taken over.
const MAX_TEXT_CHARS: usize = 500;

/// A text that says something.
pub(super) fn text(value: &Value, name: &str) -> Option<String> {
    clean(value.get(name)?.as_str()?)
}

/// Texts of a list, empty ones left out.
pub(super) fn texts(value: &Value, name: &str) -> Vec<String> {
    value.get(name).and_then(Value::as_array).into_iter().flatten().filter_map(|text| clean(text.as_str()?)).collect()
}

/// An id, if the text is one.
pub(super) fn id<T: std::str::FromStr>(value: &Value, name: &str) -> Option<T> {
    value.get(name)?.as_str()?.parse().ok()
}

/// A time.
pub(super) fn time(value: &Value, name: &str) -> Option<Timestamp> {
    value.get(name)?.as_str()?.parse().ok()
}

fn clean(text: &str) -> Option<String> {
    let text: String = text.trim().chars().filter(|c| !c.is_control()).take(MAX_TEXT_CHARS).collect();
    (!text.is_empty()).then_some(text)
}
