// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about agents.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Login.
///
/// `POST api.wxcc-{region}.cisco.com/v1/agents/login`, in the catalogue `agents-login`. Needs one of the scopes `cjp:user`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct LoginAgent(Request);

impl LoginAgent {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("agents-login", Host::ContactCenter, Method::Post, "/v1/agents/login"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::LogInResourceRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for LoginAgent {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Logout.
///
/// `PUT api.wxcc-{region}.cisco.com/v1/agents/logout`, in the catalogue `agents-logout`. Needs one of the scopes `cjp:user`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct LogoutAgent(Request);

impl LogoutAgent {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("agents-logout", Host::ContactCenter, Method::Put, "/v1/agents/logout"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::LogOutResourceRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for LogoutAgent {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// State Change.
///
/// `PUT api.wxcc-{region}.cisco.com/v1/agents/session/state`, in the catalogue `agents-state-change`. Needs one of the scopes `cjp:user`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ChangeAgentState(Request);

impl ChangeAgentState {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("agents-state-change", Host::ContactCenter, Method::Put, "/v1/agents/session/state"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::StateResourceRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ChangeAgentState {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Reload.
///
/// `POST api.wxcc-{region}.cisco.com/v1/agents/reload`, in the catalogue `agents-reload`. Needs one of the scopes `cjp:user`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ReloadAgent(Request);

impl ReloadAgent {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("agents-reload", Host::ContactCenter, Method::Post, "/v1/agents/reload"))
    }
}

impl Operation for ReloadAgent {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Buddy Agents List.
///
/// `POST api.wxcc-{region}.cisco.com/v1/agents/buddyList`, in the catalogue `buddy-agents-list`. Needs one of the scopes `cjp:user`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BuddyAgentsList(Request);

impl BuddyAgentsList {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("buddy-agents-list", Host::ContactCenter, Method::Post, "/v1/agents/buddyList"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BuddyAgentRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BuddyAgentsList {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Agent Activities.
///
/// `GET api.wxcc-{region}.cisco.com/v1/agents/activities`, in the catalogue `get-agent-activities`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAgentActivities(Request);

impl GetAgentActivities {
    /// With everything that must be given.
    pub fn new(from: i64) -> Self {
        Self(support::set(Request::new("get-agent-activities", Host::ContactCenter, Method::Get, "/v1/agents/activities").with_paging(Paging::Page, "data"), "from", from.to_string()))
    }

    /// Sets `agentIds`.
    #[must_use]
    pub fn agent_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "agentIds", value.into_iter().map(Into::into))) }

    /// Sets `teamIds`.
    #[must_use]
    pub fn team_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "teamIds", value.into_iter().map(Into::into))) }

    /// Sets `channelTypes`.
    #[must_use]
    pub fn channel_types(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "channelTypes", value.into_iter().map(Into::into))) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: i64) -> Self { Self(support::set(self.0, "to", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }
}

impl Operation for GetAgentActivities {
    type Output = models::AgentActivitiesApiResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAgentActivities {
    type Item = models::AgentActivity;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Get Agent Statistics.
///
/// `GET api.wxcc-{region}.cisco.com/v1/agents/statistics`, in the catalogue `get-agent-statistics`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAgentStatistics(Request);

impl GetAgentStatistics {
    /// With everything that must be given.
    pub fn new(from: i64, to: i64) -> Self {
        Self(support::set(support::set(Request::new("get-agent-statistics", Host::ContactCenter, Method::Get, "/v1/agents/statistics").with_paging(Paging::None, "data"), "from", from.to_string()), "to", to.to_string()))
    }

    /// Sets `interval`.
    #[must_use]
    pub fn interval(self, value: i64) -> Self { Self(support::set(self.0, "interval", value.to_string())) }

    /// Sets `agentIds`.
    #[must_use]
    pub fn agent_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "agentIds", value.into_iter().map(Into::into))) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }
}

impl Operation for GetAgentStatistics {
    type Output = models::AgentApiResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAgentStatistics {
    type Item = models::OutAgentStatistics;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Login.
///
/// `POST api.wxcc-{region}.cisco.com/v2/agents/login`, in the catalogue `cc-agents-login`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct LoginAgentV2(Request);

impl LoginAgentV2 {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("cc-agents-login", Host::ContactCenter, Method::Post, "/v2/agents/login"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CcAgentsLoginBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for LoginAgentV2 {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Logout.
///
/// `PUT api.wxcc-{region}.cisco.com/v2/agents/logout`, in the catalogue `cc-agents-logout`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct LogoutAgentV2(Request);

impl LogoutAgentV2 {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("cc-agents-logout", Host::ContactCenter, Method::Put, "/v2/agents/logout"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CcAgentsLogoutBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for LogoutAgentV2 {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// State Change.
///
/// `PUT api.wxcc-{region}.cisco.com/v2/agents/session/state`, in the catalogue `cc-agents-state-change`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ChangeAgentStateV2(Request);

impl ChangeAgentStateV2 {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("cc-agents-state-change", Host::ContactCenter, Method::Put, "/v2/agents/session/state"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CcAgentsStateChangeBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ChangeAgentStateV2 {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Reload.
///
/// `POST api.wxcc-{region}.cisco.com/v2/agents/reload`, in the catalogue `cc-agents-reload`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ReloadAgentV2(Request);

impl ReloadAgentV2 {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("cc-agents-reload", Host::ContactCenter, Method::Post, "/v2/agents/reload"))
    }
}

impl Operation for ReloadAgentV2 {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
