// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about agent wellbeing.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Subscribe for realtime burnout events.
///
/// `POST api.wxcc-{region}.cisco.com/v1/agentburnout/subscribe`, in the catalogue `subscribe-for-realtime-burnout-events`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct SubscribeForRealtimeBurnoutEvents(Request);

impl SubscribeForRealtimeBurnoutEvents {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("subscribe-for-realtime-burnout-events", Host::ContactCenter, Method::Post, "/v1/agentburnout/subscribe"))
    }

    /// Sets `X-ORGANIZATION-ID`. Required.
    #[must_use]
    pub fn x_organization_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "X-ORGANIZATION-ID", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SubscriptionRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for SubscribeForRealtimeBurnoutEvents {
    type Output = models::SubscriptionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Record the realtime burnout events.
///
/// `POST api.wxcc-{region}.cisco.com/v1/agentburnout/action`, in the catalogue `record-the-realtime-burnout-events`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct RecordRealtimeBurnoutEvents(Request);

impl RecordRealtimeBurnoutEvents {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("record-the-realtime-burnout-events", Host::ContactCenter, Method::Post, "/v1/agentburnout/action"))
    }

    /// Sets `X-ORGANIZATION-ID`. Required.
    #[must_use]
    pub fn x_organization_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "X-ORGANIZATION-ID", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ActionRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RecordRealtimeBurnoutEvents {
    type Output = models::ActionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Agent Burnout resource by ID (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/agent-burnout/{id}`, in the catalogue `get-specific-agent-burnout-resource-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAgentBurnoutResourceById(Request);

impl GetAgentBurnoutResourceById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-agent-burnout-resource-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/agent-burnout/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetAgentBurnoutResourceById {
    type Output = models::AgentBurnoutDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Agent Burnout resource by ID (deprecated).
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/agent-burnout/{id}`, in the catalogue `update-specific-agent-burnout-resource-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateAgentBurnoutResourceById(Request);

impl UpdateAgentBurnoutResourceById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-agent-burnout-resource-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/agent-burnout/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AgentBurnoutDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAgentBurnoutResourceById {
    type Output = models::AgentBurnoutDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Agent Burnout resource(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/agent-burnout`, in the catalogue `list-agent-burnout-resource-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAgentBurnoutResources(Request);

impl ListAgentBurnoutResources {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-agent-burnout-resource-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/agent-burnout", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "attributes", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for ListAgentBurnoutResources {
    type Output = models::ListAgentBurnoutResourcesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAgentBurnoutResources {
    type Item = models::AgentBurnoutDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
