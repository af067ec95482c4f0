// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about customer experience essentials.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Read Wrap Up Reason Settings.
///
/// `GET /telephony/config/cxEssentials/locations/{locationId}/queues/{queueId}/wrapup/settings`, in the catalogue `read-wrap-up-reason-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetWrapUpReasonSettings(Request);

impl GetWrapUpReasonSettings {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-wrap-up-reason-settings", Host::Api, Method::Get, format!("/telephony/config/cxEssentials/locations/{}/queues/{}/wrapup/settings", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))).with_paging(Paging::None, "wrapupReasons"))
    }
}

impl Operation for GetWrapUpReasonSettings {
    type Output = models::GetWrapUpReasonSettingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetWrapUpReasonSettings {
    type Item = models::QueueWrapUpReasonObject;
    const LIST: Option<&'static str> = Some("wrapupReasons");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.wrapup_reasons.unwrap_or_default() }
}

/// Update Wrap Up Reason Settings.
///
/// `PUT /telephony/config/cxEssentials/locations/{locationId}/queues/{queueId}/wrapup/settings`, in the catalogue `update-wrap-up-reason-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateWrapUpReasonSettings(Request);

impl UpdateWrapUpReasonSettings {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-wrap-up-reason-settings", Host::Api, Method::Put, format!("/telephony/config/cxEssentials/locations/{}/queues/{}/wrapup/settings", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateWrapUpReasonSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateWrapUpReasonSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Wrap Up Reasons.
///
/// `GET /telephony/config/cxEssentials/wrapup/reasons`, in the catalogue `list-wrap-up-reasons`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListWrapUpReasons(Request);

impl ListWrapUpReasons {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-wrap-up-reasons", Host::Api, Method::Get, "/telephony/config/cxEssentials/wrapup/reasons").with_paging(Paging::None, "wrapupReasons"))
    }
}

impl Operation for ListWrapUpReasons {
    type Output = models::ListWrapUpReasonsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListWrapUpReasons {
    type Item = models::WrapUpReasonObject;
    const LIST: Option<&'static str> = Some("wrapupReasons");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.wrapup_reasons.unwrap_or_default() }
}

/// Create Wrap Up Reason.
///
/// `POST /telephony/config/cxEssentials/wrapup/reasons`, in the catalogue `create-wrap-up-reason`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateWrapUpReason(Request);

impl CreateWrapUpReason {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-wrap-up-reason", Host::Api, Method::Post, "/telephony/config/cxEssentials/wrapup/reasons"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateWrapUpReasonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateWrapUpReason {
    type Output = models::CreateWrapUpReasonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Validate Wrap Up Reason.
///
/// `POST /telephony/config/cxEssentials/wrapup/reasons/actions/validateName/invoke`, in the catalogue `validate-wrap-up-reason`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ValidateWrapUpReason(Request);

impl ValidateWrapUpReason {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("validate-wrap-up-reason", Host::Api, Method::Post, "/telephony/config/cxEssentials/wrapup/reasons/actions/validateName/invoke"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ValidateWrapUpReasonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ValidateWrapUpReason {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Wrap Up Reason.
///
/// `DELETE /telephony/config/cxEssentials/wrapup/reasons/{wrapupReasonId}`, in the catalogue `delete-wrap-up-reason`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteWrapUpReason(Request);

impl DeleteWrapUpReason {
    /// With everything that must be given.
    pub fn new(wrapup_reason_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-wrap-up-reason", Host::Api, Method::Delete, format!("/telephony/config/cxEssentials/wrapup/reasons/{}", support::segment(wrapup_reason_id.as_ref()))))
    }
}

impl Operation for DeleteWrapUpReason {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Wrap Up Reason.
///
/// `GET /telephony/config/cxEssentials/wrapup/reasons/{wrapupReasonId}`, in the catalogue `read-wrap-up-reason`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetWrapUpReason(Request);

impl GetWrapUpReason {
    /// With everything that must be given.
    pub fn new(wrapup_reason_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-wrap-up-reason", Host::Api, Method::Get, format!("/telephony/config/cxEssentials/wrapup/reasons/{}", support::segment(wrapup_reason_id.as_ref()))).with_paging(Paging::None, "queues"))
    }
}

impl Operation for GetWrapUpReason {
    type Output = models::WrapUpReasonDetailsObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetWrapUpReason {
    type Item = models::QueueObjectWithDefaultEnabled;
    const LIST: Option<&'static str> = Some("queues");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.queues.unwrap_or_default() }
}

/// Update Wrap Up Reason.
///
/// `PUT /telephony/config/cxEssentials/wrapup/reasons/{wrapupReasonId}`, in the catalogue `update-wrap-up-reason`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateWrapUpReason(Request);

impl UpdateWrapUpReason {
    /// With everything that must be given, but for the body.
    pub fn new(wrapup_reason_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-wrap-up-reason", Host::Api, Method::Put, format!("/telephony/config/cxEssentials/wrapup/reasons/{}", support::segment(wrapup_reason_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateWrapUpReasonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateWrapUpReason {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read Available Queues.
///
/// `GET /telephony/config/cxEssentials/wrapup/reasons/{wrapupReasonId}/availableQueues`, in the catalogue `read-available-queues`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailableQueues(Request);

impl GetAvailableQueues {
    /// With everything that must be given.
    pub fn new(wrapup_reason_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-available-queues", Host::Api, Method::Get, format!("/telephony/config/cxEssentials/wrapup/reasons/{}/availableQueues", support::segment(wrapup_reason_id.as_ref()))).with_paging(Paging::None, "queues"))
    }
}

impl Operation for GetAvailableQueues {
    type Output = models::GetAvailableQueuesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailableQueues {
    type Item = models::QueueObject;
    const LIST: Option<&'static str> = Some("queues");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.queues.unwrap_or_default() }
}

/// List Available Agents.
///
/// `GET /telephony/config/locations/{locationId}/cxEssentials/agents/availableAgents`, in the catalogue `list-available-agents`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCxEssentialsAvailableAgents(Request);

impl ListCxEssentialsAvailableAgents {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-available-agents", Host::Api, Method::Get, format!("/telephony/config/locations/{}/cxEssentials/agents/availableAgents", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "agents"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `hasCxEssentials`.
    #[must_use]
    pub fn has_cx_essentials(self, value: bool) -> Self { Self(support::set(self.0, "hasCxEssentials", value.to_string())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListCxEssentialsAvailableAgents {
    type Output = models::ListCxEssentialsAvailableAgentsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCxEssentialsAvailableAgents {
    type Item = models::GetAvailableAgentsCallQueueObject;
    const LIST: Option<&'static str> = Some("agents");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.agents.unwrap_or_default() }
}

/// Read Screen Pop Configuration.
///
/// `GET /telephony/config/locations/{locationId}/queues/{queueId}/cxEssentials/screenPop`, in the catalogue `read-screen-pop-configuration`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetScreenPopConfiguration(Request);

impl GetScreenPopConfiguration {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-screen-pop-configuration", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/{}/cxEssentials/screenPop", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetScreenPopConfiguration {
    type Output = models::GetScreenPopConfigurationObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Screen Pop Configuration.
///
/// `PUT /telephony/config/locations/{locationId}/queues/{queueId}/cxEssentials/screenPop`, in the catalogue `update-screen-pop-configuration`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateScreenPopConfiguration(Request);

impl UpdateScreenPopConfiguration {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-screen-pop-configuration", Host::Api, Method::Put, format!("/telephony/config/locations/{}/queues/{}/cxEssentials/screenPop", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateScreenPopConfigurationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateScreenPopConfiguration {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
