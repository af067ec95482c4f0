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
    /// Code of RFC 6749, for the endpoints of OAuth.
    pub oauth: Option<&'static str>,
}

#[derive(Serialize)]
struct Description<'a> {
    description: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Body<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<&'a str>,
    #[serde(rename = "error_description", skip_serializing_if = "Option::is_none")]
    error_description: Option<&'a str>,
    message: &'a str,
    errors: [Description<'a>; 1],
    tracking_id: &'a str,
}

impl Failure {
    /// A refusal with a status and a message.
    pub fn new(status: StatusCode, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), header: None, oauth: None }
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

    /// A refusal of OAuth: RFC 6749's code beside Webex's form.
    pub fn oauth(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self { status, message: message.into(), header: None, oauth: Some(code) }
    }

    /// The body.
    pub fn body(&self, tracking_id: &str) -> Vec<u8> {
        let error_description = self.oauth.map(|_| self.message.as_str());
        let body = Body {
            error: self.oauth,
            error_description,
            message: &self.message,
            errors: [Description { description: &self.message }],
            tracking_id,
        };
        serde_json::to_vec(&body).expect("invariant: plain texts always serialise")
    }
}
