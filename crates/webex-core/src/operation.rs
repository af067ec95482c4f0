//! What a typed request promises beyond its plain data.

use std::fmt::Write as _;

use crate::Request;
use crate::json::Json;

/// A typed request: plain data, and the type of its answer. The client sends it with `client.send(operation)`.
pub trait Operation {
    /// The answer; `()` when nothing is known of it.
    type Output: Json + Default;

    /// The request as plain data.
    fn request(&self) -> Request;
}

/// An operation that lists things, on one page or on many. The client walks it with `client.pages(operation)`.
pub trait Paged: Operation {
    /// One thing.
    type Item: Json + Default;

    /// Key of the list in the page that [`Paged::into_items`] takes out as it is; then the client reads its things one at a time. Any key
    /// does for a page that is the list itself; `None` when the things are made in another way.
    const LIST: Option<&'static str> = None;

    /// The things on one page.
    fn into_items(page: Self::Output) -> Vec<Self::Item>;
}

/// Percent-encodes everything but the unreserved characters of RFC 3986 §2.3: one segment of a path, or one part of a form.
pub fn percent_encode(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            write!(out, "%{byte:02X}").expect("invariant: writing to a String cannot fail");
        }
    }
    out
}
