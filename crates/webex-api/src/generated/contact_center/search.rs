// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about search.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Search tasks.
///
/// `POST api.wxcc-{region}.cisco.com/search`, in the catalogue `search-tasks`. Needs one of the scopes `cjp:config`, `cjp:config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct SearchTasks(Request);

impl SearchTasks {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("search-tasks", Host::ContactCenter, Method::Post, "/search"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SearchRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for SearchTasks {
    type Output = String;
    fn request(&self) -> Request { self.0.clone() }
}
