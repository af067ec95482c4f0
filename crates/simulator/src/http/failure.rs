//! Answers that say no, in Webex's error form.

use http::StatusCode;
use serde::Serialize;

/// Why a request is refused.
#[derive(Debug, Clone)]
pub struct Failure {
    /// Status.
    pub status: StatusCode,
    /// What is wrong; becomes `message` and the description of the first error.
    pub message: String,
    /// One more header.
    pub header: Option<(&'static str, String)>,
}

#[derive(Serialize)]
struct Description<'a> {
    description: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    message: &'a str,
    errors: [Description<'a>; 1],
    tracking_id: &'a str,
}

impl Failure {
    /// A refusal with a status and a message.
    pub fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), header: None }
    }

    /// 400.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, message)
    }

    /// 403.
    pub fn forbidden(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, message)
    }

    /// 404.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(StatusCode::NOT_FOUND, message)
    }

    /// 409.
    pub fn conflict(message: impl Into<String>) -> Self {
        Self::new(StatusCode::CONFLICT, message)
    }

    /// Adds a header.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.header = Some((name, value.into()));
        self
    }

    /// The body.
    pub fn body(&self, tracking_id: &str) -> Vec<u8> {
        let body = Body { message: &self.message, errors: [Description { description: &self.message }], tracking_id };
        serde_json::to_vec(&body).expect("invariant: plain texts always serialise")
    }
}
