// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about captures.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Captures.
///
/// `POST api.wxcc-{region}.cisco.com/v1/captures/query`, in the catalogue `list-captures`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListCaptures(Request);

impl ListCaptures {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("list-captures", Host::ContactCenter, Method::Post, "/v1/captures/query"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::RecordingBodyParams) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ListCaptures {
    type Output = models::DownloadMultipleInteractionsResponse;
    fn request(&self) -> Request { self.0.clone() }
}
