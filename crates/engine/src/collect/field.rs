//! Fields of Webex's answers, read leniently: what is absent, empty or no id is absent.

use jiff::Timestamp;

/// Longest text that is taken over.
const MAX_TEXT_CHARS: usize = 500;

/// A text that says something: trimmed, without control characters, cut.
pub(super) fn text(text: Option<&str>) -> Option<String> {
    let text: String = text?.trim().chars().filter(|c| !c.is_control()).take(MAX_TEXT_CHARS).collect();
    (!text.is_empty()).then_some(text)
}

/// Texts of a list, empty ones left out.
pub(super) fn texts(list: Option<&[String]>) -> Vec<String> {
    list.unwrap_or_default().iter().filter_map(|item| text(Some(item))).collect()
}

/// An id, if the text is one.
pub(super) fn id<T: std::str::FromStr>(text: Option<&str>) -> Option<T> {
    text?.parse().ok()
}

/// A time.
pub(super) fn time(text: Option<&str>) -> Option<Timestamp> {
    text?.parse().ok()
}
