// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about slido secure premium.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Compliance Events.
///
/// `GET /slido/compliance/events`, in the catalogue `list-compliance-events`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListComplianceEvents(Request);

impl ListComplianceEvents {
    /// With everything that must be given.
    pub fn new(session_org_id: impl Into<String>, session_id: impl Into<String>) -> Self {
        Self(support::set(support::set(Request::new("list-compliance-events", Host::Api, Method::Get, "/slido/compliance/events").with_paging(Paging::None, "items"), "sessionOrgId", session_org_id.into()), "sessionId", session_id.into()))
    }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "start", value.into())) }
}

impl Operation for ListComplianceEvents {
    type Output = models::ListComplianceEventsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListComplianceEvents {
    type Item = models::ListComplianceEventsResponseItem;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
