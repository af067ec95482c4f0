//! Answers that say yes.

use http::StatusCode;
use serde::Serialize;

/// An answer.
#[derive(Debug)]
pub struct Reply {
    /// Status.
    pub status: StatusCode,
    /// JSON; empty for no content.
    pub body: Vec<u8>,
    /// Address of the next page.
    pub next: Option<String>,
    /// Media type of the body when it is not JSON.
    pub content_type: Option<String>,
    /// More headers.
    pub headers: Vec<(&'static str, String)>,
}

impl Reply {
    /// 200 with JSON.
    pub fn json(value: &impl Serialize) -> Self {
        Self::with_status(StatusCode::OK, value)
    }

    /// Another status with JSON.
    pub fn with_status(status: StatusCode, value: &impl Serialize) -> Self {
        let body = serde_json::to_vec(value).expect("invariant: world values always serialise");
        Self { status, body, next: None, content_type: None, headers: Vec::new() }
    }

    /// 204.
    pub const fn no_content() -> Self {
        Self { status: StatusCode::NO_CONTENT, body: Vec::new(), next: None, content_type: None, headers: Vec::new() }
    }

    /// 200 with a page of items.
    pub const fn page(body: Vec<u8>, next: Option<String>) -> Self {
        Self { status: StatusCode::OK, body, next, content_type: None, headers: Vec::new() }
    }

    /// A body of another media type.
    pub fn of_type(status: StatusCode, content_type: impl Into<String>, body: impl Into<Vec<u8>>) -> Self {
        Self { status, body: body.into(), next: None, content_type: Some(content_type.into()), headers: Vec::new() }
    }

    /// 302 to another address.
    pub fn redirect(location: impl Into<String>) -> Self {
        let headers = vec![("location", location.into()), ("cache-control", "no-store".to_owned())];
        Self { status: StatusCode::FOUND, body: Vec::new(), next: None, content_type: None, headers }
    }

    /// Adds a header.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }
}

/// Writes `{"KEY":[…]}` item by item, straight from the world.
pub fn write_list<T: Serialize>(key: &str, items: impl IntoIterator<Item = T>) -> Vec<u8> {
    let mut body = Vec::with_capacity(16 * 1024);
    body.extend_from_slice(b"{\"");
    body.extend_from_slice(key.as_bytes());
    body.extend_from_slice(b"\":[");
    for (index, item) in items.into_iter().enumerate() {
        if index > 0 {
            body.push(b',');
        }
        serde_json::to_writer(&mut body, &item).expect("invariant: world values always serialise");
    }
    body.extend_from_slice(b"]}");
    body
}
