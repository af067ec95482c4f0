// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about customer assist.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Available Agents.
///
/// `GET /telephony/config/cxEssentials/agents/availableAgents`, in the catalogue `get-available-agents`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailableAgents(Request);

impl GetAvailableAgents {
    /// With everything that must be given.
    pub fn new(location_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("get-available-agents", Host::Api, Method::Get, "/telephony/config/cxEssentials/agents/availableAgents").with_paging(Paging::StartMax, "agents"), "locationId", location_id.into()))
    }

    /// Sets `hasCxEssentials`.
    #[must_use]
    pub fn has_cx_essentials(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hasCxEssentials", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumbers`.
    #[must_use]
    pub fn phone_numbers(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumbers", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

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

impl Operation for GetAvailableAgents {
    type Output = models::GetAvailableAgentsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailableAgents {
    type Item = models::AvailableAgent;
    const LIST: Option<&'static str> = Some("agents");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.agents.unwrap_or_default() }
}

/// Read Queue Call Recording Settings.
///
/// `GET /telephony/config/locations/{locationId}/queues/{queueId}/cxEssentials/callRecordings`, in the catalogue `read-queue-call-recording-settings`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetQueueCallRecordingSettings(Request);

impl GetQueueCallRecordingSettings {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-queue-call-recording-settings", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/{}/cxEssentials/callRecordings", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetQueueCallRecordingSettings {
    type Output = models::CallRecordingSetting;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Queue Call Recording Settings.
///
/// `PUT /telephony/config/locations/{locationId}/queues/{queueId}/cxEssentials/callRecordings`, in the catalogue `update-queue-call-recording-settings`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateQueueCallRecordingSettings(Request);

impl UpdateQueueCallRecordingSettings {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-queue-call-recording-settings", Host::Api, Method::Put, format!("/telephony/config/locations/{}/queues/{}/cxEssentials/callRecordings", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateQueueCallRecordingSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateQueueCallRecordingSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
