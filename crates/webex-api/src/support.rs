//! What generated requests share.
#![allow(dead_code, reason = "an area may need only some of it")]

use webex_core::{Request, percent_encode};

/// Sets a query parameter; a value set before is replaced.
pub(crate) fn set(request: &mut Request, name: &'static str, value: String) {
    request.query.retain(|(n, _)| n != name);
    request.query.push((name.into(), value));
}

/// Sets a query parameter of several values; each is sent on its own.
pub(crate) fn add(request: &mut Request, name: &'static str, values: impl Iterator<Item = String>) {
    request.query.retain(|(n, _)| n != name);
    request.query.extend(values.map(|v| (name.into(), v)));
}

/// Sets a header parameter; a value set before is replaced.
pub(crate) fn header(request: &mut Request, name: &'static str, value: String) {
    request.headers.retain(|(n, _)| n != name);
    request.headers.push((name.into(), value));
}

/// A path parameter, encoded.
///
/// Nothing at all, `.` and `..` would make the path that of another resource, whatever the encoding, because every URL parser folds
/// them. They become `%00`, which no resource is called, so the server answers that there is none.
pub(crate) fn segment(value: &str) -> String {
    match value {
        "" | "." | ".." => "%00".to_owned(),
        _ => percent_encode(value),
    }
}
