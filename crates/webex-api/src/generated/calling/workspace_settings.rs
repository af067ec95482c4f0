// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about workspace settings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Retrieve a Workspace's Outbound Billing Plan.
///
/// `GET /telephony/config/workspaces/{workspaceId}/outboundBillingPlan`, in the catalogue `retrieve-a-workspaces-outbound-billing-plan`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetWorkspaceOutboundBillingPlan(Request);

impl GetWorkspaceOutboundBillingPlan {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-a-workspaces-outbound-billing-plan", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/outboundBillingPlan", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetWorkspaceOutboundBillingPlan {
    type Output = models::ModifyAWorkspacesOutboundBillingPlanBody;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a Workspace's Outbound Billing Plan.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/outboundBillingPlan`, in the catalogue `modify-a-workspaces-outbound-billing-plan`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateWorkspaceOutboundBillingPlan(Request);

impl UpdateWorkspaceOutboundBillingPlan {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-workspaces-outbound-billing-plan", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/outboundBillingPlan", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ModifyAWorkspacesOutboundBillingPlanBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateWorkspaceOutboundBillingPlan {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Answer Settings for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/answerSettings`, in the catalogue `get-answer-settings-for-a-workspace`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAnswerSettingsForWorkspace(Request);

impl GetAnswerSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-answer-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/answerSettings", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetAnswerSettingsForWorkspace {
    type Output = models::AnswerSettings;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Answer Settings for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/answerSettings`, in the catalogue `update-answer-settings-for-a-workspace`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateAnswerSettingsForWorkspace(Request);

impl UpdateAnswerSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-answer-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/answerSettings", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateAnswerSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAnswerSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Available Preferred Answer Endpoints for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/availablePreferredAnswerEndpoints`, in the catalogue `get-available-preferred-answer-endpoints-for-a-workspace`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailablePreferredAnswerEndpointsForWorkspace(Request);

impl GetAvailablePreferredAnswerEndpointsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-available-preferred-answer-endpoints-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/availablePreferredAnswerEndpoints", support::segment(workspace_id.as_ref()))).with_paging(Paging::StartMax, "endpoints"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetAvailablePreferredAnswerEndpointsForWorkspace {
    type Output = models::AvailablePreferredAnswerEndpointsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailablePreferredAnswerEndpointsForWorkspace {
    type Item = models::AnswerEndpoint;
    const LIST: Option<&'static str> = Some("endpoints");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.endpoints.unwrap_or_default() }
}
