// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about ai receptionist.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List AI Receptionists.
///
/// `GET /telephony/config/aiReceptionists`, in the catalogue `list-ai-receptionists`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListAiReceptionists(Request);

impl ListAiReceptionists {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-ai-receptionists", Host::Api, Method::Get, "/telephony/config/aiReceptionists").with_paging(Paging::StartMax, "aiReceptionists"))
    }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

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

impl Operation for ListAiReceptionists {
    type Output = models::ListAiReceptionistsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAiReceptionists {
    type Item = models::AiReceptionist;
    const LIST: Option<&'static str> = Some("aiReceptionists");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.ai_receptionists.unwrap_or_default() }
}

/// Validate Country for AI Receptionist.
///
/// `POST /telephony/config/aiReceptionists/actions/validateCountry/invoke`, in the catalogue `validate-country-for-ai-receptionist`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ValidateCountryForAiReceptionist(Request);

impl ValidateCountryForAiReceptionist {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("validate-country-for-ai-receptionist", Host::Api, Method::Post, "/telephony/config/aiReceptionists/actions/validateCountry/invoke"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ValidateCountryForAiReceptionistBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ValidateCountryForAiReceptionist {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List AI Receptionist Templates.
///
/// `GET /telephony/config/aiReceptionists/templates`, in the catalogue `list-ai-receptionist-templates`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListAiReceptionistTemplates(Request);

impl ListAiReceptionistTemplates {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-ai-receptionist-templates", Host::Api, Method::Get, "/telephony/config/aiReceptionists/templates").with_paging(Paging::None, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListAiReceptionistTemplates {
    type Output = models::ListAiReceptionistTemplatesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAiReceptionistTemplates {
    type Item = models::IdAndName;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get AI Receptionist Template Details.
///
/// `GET /telephony/config/aiReceptionists/templates/{templateId}`, in the catalogue `get-ai-receptionist-template-details`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAiReceptionistTemplateDetails(Request);

impl GetAiReceptionistTemplateDetails {
    /// With everything that must be given.
    pub fn new(template_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-ai-receptionist-template-details", Host::Api, Method::Get, format!("/telephony/config/aiReceptionists/templates/{}", support::segment(template_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetAiReceptionistTemplateDetails {
    type Output = models::AIRTemplate;
    fn request(&self) -> Request { self.0.clone() }
}

/// Validate AI Receptionist.
///
/// `POST /telephony/config/locations/{locationId}/aiReceptionists/actions/validate/invoke`, in the catalogue `validate-ai-receptionist`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ValidateAiReceptionist(Request);

impl ValidateAiReceptionist {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("validate-ai-receptionist", Host::Api, Method::Post, format!("/telephony/config/locations/{}/aiReceptionists/actions/validate/invoke", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ValidateAiReceptionistBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ValidateAiReceptionist {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Available Numbers for AI Receptionist.
///
/// `GET /telephony/config/locations/{locationId}/aiReceptionists/availableNumbers`, in the catalogue `list-available-numbers-for-ai-receptionist`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListAvailableNumbersForAiReceptionist(Request);

impl ListAvailableNumbersForAiReceptionist {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-available-numbers-for-ai-receptionist", Host::Api, Method::Get, format!("/telephony/config/locations/{}/aiReceptionists/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

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

impl Operation for ListAvailableNumbersForAiReceptionist {
    type Output = models::ListAvailableNumbersForAiReceptionistResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAvailableNumbersForAiReceptionist {
    type Item = models::AvailableNumber;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Create an AI Receptionist.
///
/// `POST /telephony/config/locations/{locationId}/aiReceptionists`, in the catalogue `create-an-ai-receptionist`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateAiReceptionist(Request);

impl CreateAiReceptionist {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-an-ai-receptionist", Host::Api, Method::Post, format!("/telephony/config/locations/{}/aiReceptionists", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateAiReceptionistBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateAiReceptionist {
    type Output = models::CreateAiReceptionistResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get AI Receptionist Details.
///
/// `GET /telephony/config/locations/{locationId}/aiReceptionists/{aiReceptionistId}`, in the catalogue `get-ai-receptionist-details`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAiReceptionistDetails(Request);

impl GetAiReceptionistDetails {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, ai_receptionist_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-ai-receptionist-details", Host::Api, Method::Get, format!("/telephony/config/locations/{}/aiReceptionists/{}", support::segment(location_id.as_ref()), support::segment(ai_receptionist_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetAiReceptionistDetails {
    type Output = models::AiReceptionist;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update an AI Receptionist.
///
/// `PUT /telephony/config/locations/{locationId}/aiReceptionists/{aiReceptionistId}`, in the catalogue `update-an-ai-receptionist`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateAiReceptionist(Request);

impl UpdateAiReceptionist {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, ai_receptionist_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-an-ai-receptionist", Host::Api, Method::Put, format!("/telephony/config/locations/{}/aiReceptionists/{}", support::segment(location_id.as_ref()), support::segment(ai_receptionist_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateAiReceptionistBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAiReceptionist {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete an AI Receptionist.
///
/// `DELETE /telephony/config/locations/{locationId}/aiReceptionists/{aiReceptionistId}`, in the catalogue `delete-an-ai-receptionist`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAiReceptionist(Request);

impl DeleteAiReceptionist {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, ai_receptionist_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-an-ai-receptionist", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/aiReceptionists/{}", support::segment(location_id.as_ref()), support::segment(ai_receptionist_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAiReceptionist {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get AI Receptionist Voices.
///
/// `GET /telephony/config/locations/{locationId}/aiReceptionists/voices`, in the catalogue `get-ai-receptionist-voices`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAiReceptionistVoices(Request);

impl GetAiReceptionistVoices {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-ai-receptionist-voices", Host::Api, Method::Get, format!("/telephony/config/locations/{}/aiReceptionists/voices", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "items"))
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

impl Operation for GetAiReceptionistVoices {
    type Output = models::GetAiReceptionistVoicesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAiReceptionistVoices {
    type Item = models::AiEngine;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List AI Receptionist Intents.
///
/// `GET /telephony/config/locations/{locationId}/aiReceptionists/{aiReceptionistId}/intents`, in the catalogue `list-ai-receptionist-intents`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListAiReceptionistIntents(Request);

impl ListAiReceptionistIntents {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, ai_receptionist_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-ai-receptionist-intents", Host::Api, Method::Get, format!("/telephony/config/locations/{}/aiReceptionists/{}/intents", support::segment(location_id.as_ref()), support::segment(ai_receptionist_id.as_ref()))).with_paging(Paging::StartMax, "items"))
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

impl Operation for ListAiReceptionistIntents {
    type Output = models::ListAiReceptionistIntentsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAiReceptionistIntents {
    type Item = models::AIRIntent;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create AI Receptionist Intent.
///
/// `POST /telephony/config/locations/{locationId}/aiReceptionists/{aiReceptionistId}/intents`, in the catalogue `create-ai-receptionist-intent`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateAiReceptionistIntent(Request);

impl CreateAiReceptionistIntent {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, ai_receptionist_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-ai-receptionist-intent", Host::Api, Method::Post, format!("/telephony/config/locations/{}/aiReceptionists/{}/intents", support::segment(location_id.as_ref()), support::segment(ai_receptionist_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateAiReceptionistIntentBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateAiReceptionistIntent {
    type Output = models::CreateAiReceptionistIntentResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get AI Receptionist Intent.
///
/// `GET /telephony/config/locations/{locationId}/aiReceptionists/{aiReceptionistId}/intents/{intentId}`, in the catalogue `get-ai-receptionist-intent`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAiReceptionistIntent(Request);

impl GetAiReceptionistIntent {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, ai_receptionist_id: impl AsRef<str>, intent_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-ai-receptionist-intent", Host::Api, Method::Get, format!("/telephony/config/locations/{}/aiReceptionists/{}/intents/{}", support::segment(location_id.as_ref()), support::segment(ai_receptionist_id.as_ref()), support::segment(intent_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetAiReceptionistIntent {
    type Output = models::AIRIntent;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify AI Receptionist Intent.
///
/// `PUT /telephony/config/locations/{locationId}/aiReceptionists/{aiReceptionistId}/intents/{intentId}`, in the catalogue `modify-ai-receptionist-intent`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateAiReceptionistIntent(Request);

impl UpdateAiReceptionistIntent {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, ai_receptionist_id: impl AsRef<str>, intent_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-ai-receptionist-intent", Host::Api, Method::Put, format!("/telephony/config/locations/{}/aiReceptionists/{}/intents/{}", support::segment(location_id.as_ref()), support::segment(ai_receptionist_id.as_ref()), support::segment(intent_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateAiReceptionistIntentBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAiReceptionistIntent {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete AI Receptionist Intent.
///
/// `DELETE /telephony/config/locations/{locationId}/aiReceptionists/{aiReceptionistId}/intents/{intentId}`, in the catalogue `delete-ai-receptionist-intent`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAiReceptionistIntent(Request);

impl DeleteAiReceptionistIntent {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, ai_receptionist_id: impl AsRef<str>, intent_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-ai-receptionist-intent", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/aiReceptionists/{}/intents/{}", support::segment(location_id.as_ref()), support::segment(ai_receptionist_id.as_ref()), support::segment(intent_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAiReceptionistIntent {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Knowledge Bases.
///
/// `GET /telephony/config/knowledgeBases`, in the catalogue `list-knowledge-bases`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListKnowledgeBases(Request);

impl ListKnowledgeBases {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-knowledge-bases", Host::Api, Method::Get, "/telephony/config/knowledgeBases").with_paging(Paging::StartMax, "knowledgeBases"))
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

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

impl Operation for ListKnowledgeBases {
    type Output = models::ListKnowledgeBasesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListKnowledgeBases {
    type Item = models::KnowledgeBase;
    const LIST: Option<&'static str> = Some("knowledgeBases");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.knowledge_bases.unwrap_or_default() }
}

/// Create a Knowledge Base.
///
/// `POST /telephony/config/knowledgeBases`, in the catalogue `create-a-knowledge-base`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateKnowledgeBase(Request);

impl CreateKnowledgeBase {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-knowledge-base", Host::Api, Method::Post, "/telephony/config/knowledgeBases"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateKnowledgeBaseBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateKnowledgeBase {
    type Output = models::CreateKnowledgeBaseResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Knowledge Base Details.
///
/// `GET /telephony/config/knowledgeBases/{knowledgeBaseId}`, in the catalogue `get-knowledge-base-details`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetKnowledgeBaseDetails(Request);

impl GetKnowledgeBaseDetails {
    /// With everything that must be given.
    pub fn new(knowledge_base_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-knowledge-base-details", Host::Api, Method::Get, format!("/telephony/config/knowledgeBases/{}", support::segment(knowledge_base_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetKnowledgeBaseDetails {
    type Output = models::KnowledgeBase;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a Knowledge Base.
///
/// `PUT /telephony/config/knowledgeBases/{knowledgeBaseId}`, in the catalogue `modify-a-knowledge-base`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateKnowledgeBase(Request);

impl UpdateKnowledgeBase {
    /// With everything that must be given, but for the body.
    pub fn new(knowledge_base_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-knowledge-base", Host::Api, Method::Put, format!("/telephony/config/knowledgeBases/{}", support::segment(knowledge_base_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateKnowledgeBaseBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateKnowledgeBase {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Knowledge Base.
///
/// `DELETE /telephony/config/knowledgeBases/{knowledgeBaseId}`, in the catalogue `delete-a-knowledge-base`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteKnowledgeBase(Request);

impl DeleteKnowledgeBase {
    /// With everything that must be given.
    pub fn new(knowledge_base_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-knowledge-base", Host::Api, Method::Delete, format!("/telephony/config/knowledgeBases/{}", support::segment(knowledge_base_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteKnowledgeBase {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Knowledge Base Documents.
///
/// `GET /telephony/config/knowledgeBases/{knowledgeBaseId}/documents`, in the catalogue `list-knowledge-base-documents`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListKnowledgeBaseDocuments(Request);

impl ListKnowledgeBaseDocuments {
    /// With everything that must be given.
    pub fn new(knowledge_base_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-knowledge-base-documents", Host::Api, Method::Get, format!("/telephony/config/knowledgeBases/{}/documents", support::segment(knowledge_base_id.as_ref()))).with_paging(Paging::StartMax, "documents"))
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

impl Operation for ListKnowledgeBaseDocuments {
    type Output = models::ListKnowledgeBaseDocumentsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListKnowledgeBaseDocuments {
    type Item = models::KnowledgeBaseDocumentDetails;
    const LIST: Option<&'static str> = Some("documents");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.documents.unwrap_or_default() }
}

/// Create Knowledge Base Document.
///
/// `POST /telephony/config/knowledgeBases/{knowledgeBaseId}/documents`, in the catalogue `create-knowledge-base-document`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateKnowledgeBaseDocument(Request);

impl CreateKnowledgeBaseDocument {
    /// With everything that must be given, but for the body.
    pub fn new(knowledge_base_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-knowledge-base-document", Host::Api, Method::Post, format!("/telephony/config/knowledgeBases/{}/documents", support::segment(knowledge_base_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateKnowledgeBaseDocumentBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateKnowledgeBaseDocument {
    type Output = models::CreateKnowledgeBaseDocumentResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Knowledge Base Document Details.
///
/// `GET /telephony/config/knowledgeBases/{knowledgeBaseId}/documents/{documentId}`, in the catalogue `get-knowledge-base-document-details`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetKnowledgeBaseDocumentDetails(Request);

impl GetKnowledgeBaseDocumentDetails {
    /// With everything that must be given.
    pub fn new(knowledge_base_id: impl AsRef<str>, document_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-knowledge-base-document-details", Host::Api, Method::Get, format!("/telephony/config/knowledgeBases/{}/documents/{}", support::segment(knowledge_base_id.as_ref()), support::segment(document_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetKnowledgeBaseDocumentDetails {
    type Output = models::KnowledgeBaseDocumentDetails;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Knowledge Base Document.
///
/// `PUT /telephony/config/knowledgeBases/{knowledgeBaseId}/documents/{documentId}`, in the catalogue `modify-knowledge-base-document`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateKnowledgeBaseDocument(Request);

impl UpdateKnowledgeBaseDocument {
    /// With everything that must be given, but for the body.
    pub fn new(knowledge_base_id: impl AsRef<str>, document_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-knowledge-base-document", Host::Api, Method::Put, format!("/telephony/config/knowledgeBases/{}/documents/{}", support::segment(knowledge_base_id.as_ref()), support::segment(document_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateKnowledgeBaseDocumentBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateKnowledgeBaseDocument {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Knowledge Base Document.
///
/// `DELETE /telephony/config/knowledgeBases/{knowledgeBaseId}/documents/{documentId}`, in the catalogue `delete-knowledge-base-document`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteKnowledgeBaseDocument(Request);

impl DeleteKnowledgeBaseDocument {
    /// With everything that must be given.
    pub fn new(knowledge_base_id: impl AsRef<str>, document_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-knowledge-base-document", Host::Api, Method::Delete, format!("/telephony/config/knowledgeBases/{}/documents/{}", support::segment(knowledge_base_id.as_ref()), support::segment(document_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteKnowledgeBaseDocument {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Download Knowledge Base Document.
///
/// `POST /telephony/config/knowledgeBases/{knowledgeBaseId}/documents/{documentId}/actions/download/invoke`, in the catalogue `download-knowledge-base-document`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DownloadKnowledgeBaseDocument(Request);

impl DownloadKnowledgeBaseDocument {
    /// With everything that must be given.
    pub fn new(knowledge_base_id: impl AsRef<str>, document_id: impl AsRef<str>) -> Self {
        Self(Request::new("download-knowledge-base-document", Host::Api, Method::Post, format!("/telephony/config/knowledgeBases/{}/documents/{}/actions/download/invoke", support::segment(knowledge_base_id.as_ref()), support::segment(document_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DownloadKnowledgeBaseDocument {
    type Output = models::DownloadKnowledgeBaseDocumentResponse;
    fn request(&self) -> Request { self.0.clone() }
}
