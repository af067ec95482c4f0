// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about agent summaries.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List summaries.
///
/// `POST api.wxcc-{region}.cisco.com/generated-summaries/search`, in the catalogue `list-summaries`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSummaries(Request);

impl ListSummaries {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("list-summaries", Host::ContactCenter, Method::Post, "/generated-summaries/search"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &Any) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ListSummaries {
    type Output = models::SummaryListResponse;
    fn request(&self) -> Request { self.0.clone() }
}
