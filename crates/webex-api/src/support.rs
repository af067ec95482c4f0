//! What generated requests share.
#![allow(dead_code, reason = "an area may need only some of it")]

use std::borrow::Cow;

use webex_core::json::{Json, encode};
use webex_core::{Request, percent_encode};

/// Sets a query parameter; a value set before is replaced.
pub(crate) fn set(mut request: Request, name: &'static str, value: String) -> Request {
    request.query.retain(|(n, _)| n != name);
    request.query.push((name.into(), value));
    request
}

/// Sets a query parameter of several values; each is sent on its own.
pub(crate) fn add(mut request: Request, name: &'static str, values: impl Iterator<Item = String>) -> Request {
    request.query.retain(|(n, _)| n != name);
    request.query.extend(values.map(|v| (name.into(), v)));
    request
}

/// Sets a header parameter; a value set before is replaced.
pub(crate) fn header(mut request: Request, name: &'static str, value: String) -> Request {
    request.headers.retain(|(n, _)| n != name);
    request.headers.push((name.into(), value));
    request
}

/// Sets the media type of the body.
pub(crate) fn typed(mut request: Request, content_type: impl Into<Cow<'static, str>>) -> Request {
    request.content_type = content_type.into();
    request
}

/// Sets the body.
pub(crate) fn body(mut request: Request, body: &dyn Json) -> Request {
    request.body = Some(encode(body));
    request
}

/// Sets the body as it is sent, with its media type.
pub(crate) fn raw_body(mut request: Request, body: Vec<u8>, content_type: String) -> Request {
    request.body = Some(body);
    typed(request, content_type)
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
