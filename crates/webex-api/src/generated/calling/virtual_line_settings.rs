// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about virtual line settings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Retrieve a Virtual Line's Outbound Billing Plan.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/outboundBillingPlan`, in the catalogue `retrieve-a-virtual-lines-outbound-billing-plan`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVirtualLineOutboundBillingPlan(Request);

impl GetVirtualLineOutboundBillingPlan {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-a-virtual-lines-outbound-billing-plan", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/outboundBillingPlan", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVirtualLineOutboundBillingPlan {
    type Output = models::ModifyAVirtualLinesOutboundBillingPlanBody;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a Virtual Line's Outbound Billing Plan.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/outboundBillingPlan`, in the catalogue `modify-a-virtual-lines-outbound-billing-plan`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVirtualLineOutboundBillingPlan(Request);

impl UpdateVirtualLineOutboundBillingPlan {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-virtual-lines-outbound-billing-plan", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/outboundBillingPlan", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ModifyAVirtualLinesOutboundBillingPlanBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVirtualLineOutboundBillingPlan {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Answer Settings for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/answerSettings`, in the catalogue `get-answer-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAnswerSettingsForVirtualLine(Request);

impl GetAnswerSettingsForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-answer-settings-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/answerSettings", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetAnswerSettingsForVirtualLine {
    type Output = models::AnswerSettings;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Answer Settings for a Virtual Line.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/answerSettings`, in the catalogue `update-answer-settings-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateAnswerSettingsForVirtualLine(Request);

impl UpdateAnswerSettingsForVirtualLine {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-answer-settings-for-a-virtual-line", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/answerSettings", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateAnswerSettingsForVirtualLineBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAnswerSettingsForVirtualLine {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Available Preferred Answer Endpoints for a Virtual Line.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/availablePreferredAnswerEndpoints`, in the catalogue `get-available-preferred-answer-endpoints-for-a-virtual-line`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailablePreferredAnswerEndpointsForVirtualLine(Request);

impl GetAvailablePreferredAnswerEndpointsForVirtualLine {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-available-preferred-answer-endpoints-for-a-virtual-line", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/availablePreferredAnswerEndpoints", support::segment(virtual_line_id.as_ref()))).with_paging(Paging::StartMax, "endpoints"))
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

impl Operation for GetAvailablePreferredAnswerEndpointsForVirtualLine {
    type Output = models::GetAvailablePreferredAnswerEndpointsForVirtualLineResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailablePreferredAnswerEndpointsForVirtualLine {
    type Item = models::AnswerEndpoint;
    const LIST: Option<&'static str> = Some("endpoints");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.endpoints.unwrap_or_default() }
}
