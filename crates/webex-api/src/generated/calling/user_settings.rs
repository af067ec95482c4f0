// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about user settings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Retrieve a Person's Outbound Billing Plan.
///
/// `GET /telephony/config/people/{personId}/outboundBillingPlan`, in the catalogue `retrieve-a-persons-outbound-billing-plan`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonOutboundBillingPlan(Request);

impl GetPersonOutboundBillingPlan {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-a-persons-outbound-billing-plan", Host::Api, Method::Get, format!("/telephony/config/people/{}/outboundBillingPlan", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonOutboundBillingPlan {
    type Output = models::ModifyAPersonsOutboundBillingPlanBody;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a Person's Outbound Billing Plan.
///
/// `PUT /telephony/config/people/{personId}/outboundBillingPlan`, in the catalogue `modify-a-persons-outbound-billing-plan`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonOutboundBillingPlan(Request);

impl UpdatePersonOutboundBillingPlan {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-persons-outbound-billing-plan", Host::Api, Method::Put, format!("/telephony/config/people/{}/outboundBillingPlan", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ModifyAPersonsOutboundBillingPlanBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonOutboundBillingPlan {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Voice Message Memberships.
///
/// `GET /telephony/voiceMessages/memberships`, in the catalogue `user-settings-list-voice-message-memberships`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListVoiceMessageMemberships(Request);

impl ListVoiceMessageMemberships {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("user-settings-list-voice-message-memberships", Host::Api, Method::Get, "/telephony/voiceMessages/memberships").with_paging(Paging::StartMax, "memberOf"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListVoiceMessageMemberships {
    type Output = models::UserSettingsListVoiceMessageMembershipsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListVoiceMessageMemberships {
    type Item = models::VoiceMessageMembership;
    const LIST: Option<&'static str> = Some("memberOf");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.member_of.unwrap_or_default() }
}

/// Get Answer Settings for a Person.
///
/// `GET /telephony/config/people/{personId}/answerSettings`, in the catalogue `get-answer-settings-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAnswerSettingsForPerson(Request);

impl GetAnswerSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-answer-settings-for-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}/answerSettings", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetAnswerSettingsForPerson {
    type Output = models::AnswerSettings;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Answer Settings for a Person.
///
/// `PUT /telephony/config/people/{personId}/answerSettings`, in the catalogue `update-answer-settings-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateAnswerSettingsForPerson(Request);

impl UpdateAnswerSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-answer-settings-for-a-person", Host::Api, Method::Put, format!("/telephony/config/people/{}/answerSettings", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateAnswerSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAnswerSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Available Preferred Answer Endpoints for a Person.
///
/// `GET /telephony/config/people/{personId}/availablePreferredAnswerEndpoints`, in the catalogue `get-available-preferred-answer-endpoints-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailablePreferredAnswerEndpointsForPerson(Request);

impl GetAvailablePreferredAnswerEndpointsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-available-preferred-answer-endpoints-for-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}/availablePreferredAnswerEndpoints", support::segment(person_id.as_ref()))).with_paging(Paging::StartMax, "endpoints"))
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

impl Operation for GetAvailablePreferredAnswerEndpointsForPerson {
    type Output = models::GetAvailablePreferredAnswerEndpointsForPersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailablePreferredAnswerEndpointsForPerson {
    type Item = models::AnswerEndpoint;
    const LIST: Option<&'static str> = Some("endpoints");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.endpoints.unwrap_or_default() }
}
