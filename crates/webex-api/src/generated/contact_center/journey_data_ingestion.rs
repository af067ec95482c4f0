// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about journey data ingestion.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Journey Event Posting.
///
/// `POST api.wxcc-{region}.cisco.com/publish/v1/api/event`, in the catalogue `journey-event-posting`. Needs one of the scopes `cjds:admin_org_write`, `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct JourneyEventPosting(Request);

impl JourneyEventPosting {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("journey-event-posting", Host::ContactCenter, Method::Post, "/publish/v1/api/event"), "workspaceId", workspace_id.into()))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::JourneyCloudEventModel) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for JourneyEventPosting {
    type Output = models::JourneyEventPostingResponse;
    fn request(&self) -> Request { self.0.clone() }
}
