// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about call queue.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a Call Queue with Customer Assist.
///
/// `POST /telephony/config/locations/{locationId}/queues`, in the catalogue `create-a-call-queue-with-customer-assist`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateCallQueue(Request);

impl CreateCallQueue {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-call-queue-with-customer-assist", Host::Api, Method::Post, format!("/telephony/config/locations/{}/queues", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `hasCxEssentials`.
    #[must_use]
    pub fn has_cx_essentials(self, value: bool) -> Self { Self(support::set(self.0, "hasCxEssentials", value.to_string())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateCallQueueBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateCallQueue {
    type Output = models::CreateCallQueueResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Call Queue Alternate Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/queues/alternate/availableNumbers`, in the catalogue `get-call-queue-alternate-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallQueueAlternateAvailablePhoneNumbers(Request);

impl GetCallQueueAlternateAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-call-queue-alternate-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/alternate/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetCallQueueAlternateAvailablePhoneNumbers {
    type Output = models::GetCallQueueAlternateAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetCallQueueAlternateAvailablePhoneNumbers {
    type Item = models::CallQueuePrimaryAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Call Queue Primary Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/queues/availableNumbers`, in the catalogue `get-call-queue-primary-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallQueuePrimaryAvailablePhoneNumbers(Request);

impl GetCallQueuePrimaryAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-call-queue-primary-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetCallQueuePrimaryAvailablePhoneNumbers {
    type Output = models::GetCallQueuePrimaryAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetCallQueuePrimaryAvailablePhoneNumbers {
    type Item = models::CallQueuePrimaryAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Call Queue Call Forward Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/queues/callForwarding/availableNumbers`, in the catalogue `get-call-queue-call-forward-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallQueueCallForwardAvailablePhoneNumbers(Request);

impl GetCallQueueCallForwardAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-call-queue-call-forward-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/callForwarding/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `ownerName`.
    #[must_use]
    pub fn owner_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "ownerName", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetCallQueueCallForwardAvailablePhoneNumbers {
    type Output = models::GetCallQueueCallForwardAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetCallQueueCallForwardAvailablePhoneNumbers {
    type Item = models::CallQueueCallForwardAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Available Phone Numbers for DNIS.
///
/// `GET /telephony/config/locations/{locationId}/queues/dnis/availableNumbers`, in the catalogue `get-available-phone-numbers-for-dnis`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailablePhoneNumbersForDnis(Request);

impl GetAvailablePhoneNumbersForDnis {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-available-phone-numbers-for-dnis", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/dnis/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetAvailablePhoneNumbersForDnis {
    type Output = models::GetAvailablePhoneNumbersForDnisResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailablePhoneNumbersForDnis {
    type Item = models::AvailablePhoneNumber;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Delete a Call Queue.
///
/// `DELETE /telephony/config/locations/{locationId}/queues/{queueId}`, in the catalogue `delete-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteCallQueue(Request);

impl DeleteCallQueue {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-call-queue", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/queues/{}", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteCallQueue {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Details for a Call Queue with Customer Assist.
///
/// `GET /telephony/config/locations/{locationId}/queues/{queueId}`, in the catalogue `get-details-for-a-call-queue-with-customer-assist`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallQueue(Request);

impl GetCallQueue {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-a-call-queue-with-customer-assist", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/{}", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `hasCxEssentials`.
    #[must_use]
    pub fn has_cx_essentials(self, value: bool) -> Self { Self(support::set(self.0, "hasCxEssentials", value.to_string())) }
}

impl Operation for GetCallQueue {
    type Output = models::GetCallQueueEssentialsObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Call Queue.
///
/// `PUT /telephony/config/locations/{locationId}/queues/{queueId}`, in the catalogue `update-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallQueue(Request);

impl UpdateCallQueue {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-call-queue", Host::Api, Method::Put, format!("/telephony/config/locations/{}/queues/{}", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallQueueBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallQueue {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the List of Call Queue Announcement Files.
///
/// `GET /telephony/config/locations/{locationId}/queues/{queueId}/announcements`, in the catalogue `read-the-list-of-call-queue-announcement-files`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCallQueueAnnouncementFiles(Request);

impl ListCallQueueAnnouncementFiles {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-the-list-of-call-queue-announcement-files", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/{}/announcements", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))).with_paging(Paging::None, "announcements"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListCallQueueAnnouncementFiles {
    type Output = models::ListCallQueueAnnouncementFilesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCallQueueAnnouncementFiles {
    type Item = models::GetAnnouncementFileInfoFeaturesCallQueue;
    const LIST: Option<&'static str> = Some("announcements");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.announcements.unwrap_or_default() }
}

/// Delete a Call Queue Announcement File.
///
/// `DELETE /telephony/config/locations/{locationId}/queues/{queueId}/announcements/{fileName}`, in the catalogue `delete-a-call-queue-announcement-file`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteCallQueueAnnouncementFile(Request);

impl DeleteCallQueueAnnouncementFile {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>, file_name: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-call-queue-announcement-file", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/queues/{}/announcements/{}", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()), support::segment(file_name.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteCallQueueAnnouncementFile {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Call Forwarding Settings for a Call Queue.
///
/// `GET /telephony/config/locations/{locationId}/queues/{queueId}/callForwarding`, in the catalogue `get-call-forwarding-settings-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallForwardingSettingsForCallQueue(Request);

impl GetCallForwardingSettingsForCallQueue {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-call-forwarding-settings-for-a-call-queue", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/{}/callForwarding", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallForwardingSettingsForCallQueue {
    type Output = models::GetCallForwardingSettingsForCallQueueResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Call Forwarding Settings for a Call Queue.
///
/// `PUT /telephony/config/locations/{locationId}/queues/{queueId}/callForwarding`, in the catalogue `update-call-forwarding-settings-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallForwardingSettingsForCallQueue(Request);

impl UpdateCallForwardingSettingsForCallQueue {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-call-forwarding-settings-for-a-call-queue", Host::Api, Method::Put, format!("/telephony/config/locations/{}/queues/{}/callForwarding", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallForwardingSettingsForCallQueueBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallForwardingSettingsForCallQueue {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Switch Mode for Call Forwarding Settings for a Call Queue.
///
/// `POST /telephony/config/locations/{locationId}/queues/{queueId}/callForwarding/actions/switchMode/invoke`, in the catalogue `switch-mode-for-call-forwarding-settings-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SwitchModeForCallForwardingSettingsForCallQueue(Request);

impl SwitchModeForCallForwardingSettingsForCallQueue {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("switch-mode-for-call-forwarding-settings-for-a-call-queue", Host::Api, Method::Post, format!("/telephony/config/locations/{}/queues/{}/callForwarding/actions/switchMode/invoke", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for SwitchModeForCallForwardingSettingsForCallQueue {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a Selective Call Forwarding Rule for a Call Queue.
///
/// `POST /telephony/config/locations/{locationId}/queues/{queueId}/callForwarding/selectiveRules`, in the catalogue `create-a-selective-call-forwarding-rule-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateSelectiveCallForwardingRuleForCallQueue(Request);

impl CreateSelectiveCallForwardingRuleForCallQueue {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-selective-call-forwarding-rule-for-a-call-queue", Host::Api, Method::Post, format!("/telephony/config/locations/{}/queues/{}/callForwarding/selectiveRules", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateSelectiveCallForwardingRuleForCallQueueBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateSelectiveCallForwardingRuleForCallQueue {
    type Output = models::CreateSelectiveCallForwardingRuleForCallQueueResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Selective Call Forwarding Rule for a Call Queue.
///
/// `DELETE /telephony/config/locations/{locationId}/queues/{queueId}/callForwarding/selectiveRules/{ruleId}`, in the catalogue `delete-a-selective-call-forwarding-rule-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteSelectiveCallForwardingRuleForCallQueue(Request);

impl DeleteSelectiveCallForwardingRuleForCallQueue {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>, rule_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-selective-call-forwarding-rule-for-a-call-queue", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/queues/{}/callForwarding/selectiveRules/{}", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()), support::segment(rule_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteSelectiveCallForwardingRuleForCallQueue {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Selective Call Forwarding Rule for a Call Queue.
///
/// `GET /telephony/config/locations/{locationId}/queues/{queueId}/callForwarding/selectiveRules/{ruleId}`, in the catalogue `get-selective-call-forwarding-rule-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSelectiveCallForwardingRuleForCallQueue(Request);

impl GetSelectiveCallForwardingRuleForCallQueue {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>, rule_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-selective-call-forwarding-rule-for-a-call-queue", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/{}/callForwarding/selectiveRules/{}", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()), support::segment(rule_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSelectiveCallForwardingRuleForCallQueue {
    type Output = models::GetForwardingRuleObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Selective Call Forwarding Rule for a Call Queue.
///
/// `PUT /telephony/config/locations/{locationId}/queues/{queueId}/callForwarding/selectiveRules/{ruleId}`, in the catalogue `update-a-selective-call-forwarding-rule-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSelectiveCallForwardingRuleForCallQueue(Request);

impl UpdateSelectiveCallForwardingRuleForCallQueue {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>, rule_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-selective-call-forwarding-rule-for-a-call-queue", Host::Api, Method::Put, format!("/telephony/config/locations/{}/queues/{}/callForwarding/selectiveRules/{}", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()), support::segment(rule_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSelectiveCallForwardingRuleForCallQueueBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSelectiveCallForwardingRuleForCallQueue {
    type Output = models::UpdateSelectiveCallForwardingRuleForCallQueueResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk Delete DNIS for a Call Queue.
///
/// `DELETE /telephony/config/locations/{locationId}/queues/{queueId}/dnis`, in the catalogue `bulk-delete-dnis-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct BulkDeleteDnisForCallQueue(Request);

impl BulkDeleteDnisForCallQueue {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-delete-dnis-for-a-call-queue", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/queues/{}/dnis", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkDeleteDnisForCallQueueBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkDeleteDnisForCallQueue {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get List of DNIS for a Call Queue.
///
/// `GET /telephony/config/locations/{locationId}/queues/{queueId}/dnis`, in the catalogue `get-list-of-dnis-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListDnisForCallQueue(Request);

impl ListDnisForCallQueue {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-list-of-dnis-for-a-call-queue", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/{}/dnis", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))).with_paging(Paging::None, "dnisList"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListDnisForCallQueue {
    type Output = models::ListDnisForCallQueueResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDnisForCallQueue {
    type Item = models::DnisObject;
    const LIST: Option<&'static str> = Some("dnisList");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.dnis_list.unwrap_or_default() }
}

/// Create a DNIS for a Call Queue.
///
/// `POST /telephony/config/locations/{locationId}/queues/{queueId}/dnis`, in the catalogue `create-a-dnis-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateDnisForCallQueue(Request);

impl CreateDnisForCallQueue {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-dnis-for-a-call-queue", Host::Api, Method::Post, format!("/telephony/config/locations/{}/queues/{}/dnis", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateDnisForCallQueueBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateDnisForCallQueue {
    type Output = models::CreateDnisForCallQueueResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get DNIS Settings for a Call Queue.
///
/// `GET /telephony/config/locations/{locationId}/queues/{queueId}/dnis/settings`, in the catalogue `get-dnis-settings-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDnisSettingsForCallQueue(Request);

impl GetDnisSettingsForCallQueue {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-dnis-settings-for-a-call-queue", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/{}/dnis/settings", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDnisSettingsForCallQueue {
    type Output = models::DnisSettings;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify DNIS Settings for a Call Queue.
///
/// `PUT /telephony/config/locations/{locationId}/queues/{queueId}/dnis/settings`, in the catalogue `modify-dnis-settings-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDnisSettingsForCallQueue(Request);

impl UpdateDnisSettingsForCallQueue {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-dnis-settings-for-a-call-queue", Host::Api, Method::Put, format!("/telephony/config/locations/{}/queues/{}/dnis/settings", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDnisSettingsForCallQueueBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDnisSettingsForCallQueue {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a DNIS for a Call Queue.
///
/// `DELETE /telephony/config/locations/{locationId}/queues/{queueId}/dnis/{dnisId}`, in the catalogue `delete-a-dnis-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteDnisForCallQueue(Request);

impl DeleteDnisForCallQueue {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>, dnis_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-dnis-for-a-call-queue", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/queues/{}/dnis/{}", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()), support::segment(dnis_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteDnisForCallQueue {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a DNIS for a Call Queue.
///
/// `GET /telephony/config/locations/{locationId}/queues/{queueId}/dnis/{dnisId}`, in the catalogue `get-a-dnis-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDnisForCallQueue(Request);

impl GetDnisForCallQueue {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>, dnis_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-dnis-for-a-call-queue", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/{}/dnis/{}", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()), support::segment(dnis_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDnisForCallQueue {
    type Output = models::DnisObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a DNIS for a Call Queue.
///
/// `PUT /telephony/config/locations/{locationId}/queues/{queueId}/dnis/{dnisId}`, in the catalogue `modify-a-dnis-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDnisForCallQueue(Request);

impl UpdateDnisForCallQueue {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>, dnis_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-dnis-for-a-call-queue", Host::Api, Method::Put, format!("/telephony/config/locations/{}/queues/{}/dnis/{}", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()), support::segment(dnis_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDnisForCallQueueBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDnisForCallQueue {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get DNIS Announcements for a Call Queue.
///
/// `GET /telephony/config/locations/{locationId}/queues/{queueId}/dnis/{dnisId}/announcements`, in the catalogue `get-dnis-announcements-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDnisAnnouncementsForCallQueue(Request);

impl GetDnisAnnouncementsForCallQueue {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>, dnis_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-dnis-announcements-for-a-call-queue", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/{}/dnis/{}/announcements", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()), support::segment(dnis_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDnisAnnouncementsForCallQueue {
    type Output = models::DnisAnnouncementsGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify DNIS Announcements for a Call Queue.
///
/// `PUT /telephony/config/locations/{locationId}/queues/{queueId}/dnis/{dnisId}/announcements`, in the catalogue `modify-dnis-announcements-for-a-call-queue`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDnisAnnouncementsForCallQueue(Request);

impl UpdateDnisAnnouncementsForCallQueue {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>, dnis_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-dnis-announcements-for-a-call-queue", Host::Api, Method::Put, format!("/telephony/config/locations/{}/queues/{}/dnis/{}/announcements", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()), support::segment(dnis_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDnisAnnouncementsForCallQueueBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDnisAnnouncementsForCallQueue {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Details for a Call Queue Forced Forward.
///
/// `GET /telephony/config/locations/{locationId}/queues/{queueId}/forcedForward`, in the catalogue `get-details-for-a-call-queue-forced-forward`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallQueueForcedForward(Request);

impl GetCallQueueForcedForward {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-a-call-queue-forced-forward", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/{}/forcedForward", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallQueueForcedForward {
    type Output = models::GetCallQueueForcedForwardObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Call Queue Forced Forward Service.
///
/// `PUT /telephony/config/locations/{locationId}/queues/{queueId}/forcedForward`, in the catalogue `update-a-call-queue-forced-forward-service`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallQueueForcedForwardService(Request);

impl UpdateCallQueueForcedForwardService {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-call-queue-forced-forward-service", Host::Api, Method::Put, format!("/telephony/config/locations/{}/queues/{}/forcedForward", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallQueueForcedForwardServiceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallQueueForcedForwardService {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Details for a Call Queue Holiday Service.
///
/// `GET /telephony/config/locations/{locationId}/queues/{queueId}/holidayService`, in the catalogue `get-details-for-a-call-queue-holiday-service`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallQueueHolidayService(Request);

impl GetCallQueueHolidayService {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-a-call-queue-holiday-service", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/{}/holidayService", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallQueueHolidayService {
    type Output = models::GetCallQueueHolidayObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Call Queue Holiday Service.
///
/// `PUT /telephony/config/locations/{locationId}/queues/{queueId}/holidayService`, in the catalogue `update-a-call-queue-holiday-service`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallQueueHolidayService(Request);

impl UpdateCallQueueHolidayService {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-call-queue-holiday-service", Host::Api, Method::Put, format!("/telephony/config/locations/{}/queues/{}/holidayService", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallQueueHolidayServiceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallQueueHolidayService {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Details for a Call Queue Night Service.
///
/// `GET /telephony/config/locations/{locationId}/queues/{queueId}/nightService`, in the catalogue `get-details-for-a-call-queue-night-service`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallQueueNightService(Request);

impl GetCallQueueNightService {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-a-call-queue-night-service", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/{}/nightService", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallQueueNightService {
    type Output = models::GetCallQueueNightServiceObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Call Queue Night Service.
///
/// `PUT /telephony/config/locations/{locationId}/queues/{queueId}/nightService`, in the catalogue `update-a-call-queue-night-service`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallQueueNightService(Request);

impl UpdateCallQueueNightService {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-call-queue-night-service", Host::Api, Method::Put, format!("/telephony/config/locations/{}/queues/{}/nightService", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallQueueNightServiceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallQueueNightService {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Details for a Call Queue Stranded Calls.
///
/// `GET /telephony/config/locations/{locationId}/queues/{queueId}/strandedCalls`, in the catalogue `get-details-for-a-call-queue-stranded-calls`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallQueueStrandedCalls(Request);

impl GetCallQueueStrandedCalls {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-a-call-queue-stranded-calls", Host::Api, Method::Get, format!("/telephony/config/locations/{}/queues/{}/strandedCalls", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallQueueStrandedCalls {
    type Output = models::GetCallQueueStrandedCallsObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Call Queue Stranded Calls Service.
///
/// `PUT /telephony/config/locations/{locationId}/queues/{queueId}/strandedCalls`, in the catalogue `update-a-call-queue-stranded-calls-service`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallQueueStrandedCallsService(Request);

impl UpdateCallQueueStrandedCallsService {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-call-queue-stranded-calls-service", Host::Api, Method::Put, format!("/telephony/config/locations/{}/queues/{}/strandedCalls", support::segment(location_id.as_ref()), support::segment(queue_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallQueueStrandedCallsServiceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallQueueStrandedCallsService {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the List of Call Queues with Customer Assist.
///
/// `GET /telephony/config/queues`, in the catalogue `read-the-list-of-call-queues-with-customer-assist`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCallQueues(Request);

impl ListCallQueues {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-call-queues-with-customer-assist", Host::Api, Method::Get, "/telephony/config/queues").with_paging(Paging::StartMax, "queues"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `departmentId`.
    #[must_use]
    pub fn department_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "departmentId", value.into())) }

    /// Sets `departmentName`.
    #[must_use]
    pub fn department_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "departmentName", value.into())) }

    /// Sets `hasCxEssentials`.
    #[must_use]
    pub fn has_cx_essentials(self, value: bool) -> Self { Self(support::set(self.0, "hasCxEssentials", value.to_string())) }

    /// Sets `digitalInboxEnabled`.
    #[must_use]
    pub fn digital_inbox_enabled(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "digitalInboxEnabled", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListCallQueues {
    type Output = models::ListCallQueuesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCallQueues {
    type Item = models::ListCallQueueEssentialsObject;
    const LIST: Option<&'static str> = Some("queues");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.queues.unwrap_or_default() }
}

/// Read the List of Call Queue Agents with Customer Assist.
///
/// `GET /telephony/config/queues/agents`, in the catalogue `read-the-list-of-call-queue-agents-with-customer-assist`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCallQueueAgents(Request);

impl ListCallQueueAgents {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-call-queue-agents-with-customer-assist", Host::Api, Method::Get, "/telephony/config/queues/agents").with_paging(Paging::StartMax, "agents"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `queueId`.
    #[must_use]
    pub fn queue_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "queueId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `joinEnabled`.
    #[must_use]
    pub fn join_enabled(self, value: bool) -> Self { Self(support::set(self.0, "joinEnabled", value.to_string())) }

    /// Sets `hasCxEssentials`.
    #[must_use]
    pub fn has_cx_essentials(self, value: bool) -> Self { Self(support::set(self.0, "hasCxEssentials", value.to_string())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListCallQueueAgents {
    type Output = models::ListCallQueueAgentsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCallQueueAgents {
    type Item = models::ListCallQueueAgentObject;
    const LIST: Option<&'static str> = Some("agents");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.agents.unwrap_or_default() }
}

/// Get Call Queue Available Agents.
///
/// `GET /telephony/config/queues/agents/availableAgents`, in the catalogue `get-call-queue-available-agents`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallQueueAvailableAgents(Request);

impl GetCallQueueAvailableAgents {
    /// With everything that must be given.
    pub fn new(location_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("get-call-queue-available-agents", Host::Api, Method::Get, "/telephony/config/queues/agents/availableAgents").with_paging(Paging::StartMax, "agents"), "locationId", location_id.into()))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetCallQueueAvailableAgents {
    type Output = models::GetCallQueueAvailableAgentsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetCallQueueAvailableAgents {
    type Item = models::AvailableAgentObject;
    const LIST: Option<&'static str> = Some("agents");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.agents.unwrap_or_default() }
}

/// Get Details for a Call Queue Agent with Customer Assist.
///
/// `GET /telephony/config/queues/agents/{id}`, in the catalogue `get-details-for-a-call-queue-agent-with-customer-assist`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallQueueAgent(Request);

impl GetCallQueueAgent {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-a-call-queue-agent-with-customer-assist", Host::Api, Method::Get, format!("/telephony/config/queues/agents/{}", support::segment(id.as_ref()))).with_paging(Paging::StartMax, "queues"))
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

impl Operation for GetCallQueueAgent {
    type Output = models::GetCallQueueAgentObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetCallQueueAgent {
    type Item = models::GetCallQueueAgentObjectQueuesItem;
    const LIST: Option<&'static str> = Some("queues");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.queues.unwrap_or_default() }
}

/// Update an Agent's Settings of One or More Call Queues with Customer Assist.
///
/// `PUT /telephony/config/queues/agents/{id}/settings`, in the catalogue `update-an-agents-settings-of-one-or-more-call-queues-with-customer`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateAgentSettingsOfOneOrMoreCallQueues(Request);

impl UpdateAgentSettingsOfOneOrMoreCallQueues {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("update-an-agents-settings-of-one-or-more-call-queues-with-customer", Host::Api, Method::Put, format!("/telephony/config/queues/agents/{}/settings", support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `hasCxEssentials`.
    #[must_use]
    pub fn has_cx_essentials(self, value: bool) -> Self { Self(support::set(self.0, "hasCxEssentials", value.to_string())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateAnAgentsSettingsOfOneOrMoreCallQueuesWithCustomerBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAgentSettingsOfOneOrMoreCallQueues {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Call Queue Settings.
///
/// `GET /telephony/config/queues/settings`, in the catalogue `get-call-queue-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallQueueSettings(Request);

impl GetCallQueueSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-call-queue-settings", Host::Api, Method::Get, "/telephony/config/queues/settings"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallQueueSettings {
    type Output = models::CallQueueSettingsGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Call Queue Settings.
///
/// `PUT /telephony/config/queues/settings`, in the catalogue `update-call-queue-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallQueueSettings(Request);

impl UpdateCallQueueSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-call-queue-settings", Host::Api, Method::Put, "/telephony/config/queues/settings"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallQueueSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallQueueSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Bulk Supervisors.
///
/// `DELETE /telephony/config/supervisors`, in the catalogue `delete-bulk-supervisors`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteBulkSupervisors(Request);

impl DeleteBulkSupervisors {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("delete-bulk-supervisors", Host::Api, Method::Delete, "/telephony/config/supervisors"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DeleteBulkSupervisorsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DeleteBulkSupervisors {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get List of Supervisors with Customer Assist.
///
/// `GET /telephony/config/supervisors`, in the catalogue `get-list-of-supervisors-with-customer-assist`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListSupervisors(Request);

impl ListSupervisors {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-list-of-supervisors-with-customer-assist", Host::Api, Method::Get, "/telephony/config/supervisors").with_paging(Paging::StartMax, "supervisors"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

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

impl Operation for ListSupervisors {
    type Output = models::ListSupervisorsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSupervisors {
    type Item = models::ListSupervisorObject;
    const LIST: Option<&'static str> = Some("supervisors");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.supervisors.unwrap_or_default() }
}

/// Create a Supervisor with Customer Assist.
///
/// `POST /telephony/config/supervisors`, in the catalogue `create-a-supervisor-with-customer-assist`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateSupervisor(Request);

impl CreateSupervisor {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-supervisor-with-customer-assist", Host::Api, Method::Post, "/telephony/config/supervisors"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `hasCxEssentials`.
    #[must_use]
    pub fn has_cx_essentials(self, value: bool) -> Self { Self(support::set(self.0, "hasCxEssentials", value.to_string())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateSupervisorBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateSupervisor {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Available Agents with Customer Assist.
///
/// `GET /telephony/config/supervisors/availableAgents`, in the catalogue `list-available-agents-with-customer-assist`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListSupervisorAvailableAgents(Request);

impl ListSupervisorAvailableAgents {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-available-agents-with-customer-assist", Host::Api, Method::Get, "/telephony/config/supervisors/availableAgents").with_paging(Paging::StartMax, "agents"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

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

impl Operation for ListSupervisorAvailableAgents {
    type Output = models::ListSupervisorAvailableAgentsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSupervisorAvailableAgents {
    type Item = models::AvailableAgentListObject;
    const LIST: Option<&'static str> = Some("agents");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.agents.unwrap_or_default() }
}

/// List Available Supervisors with Customer Assist.
///
/// `GET /telephony/config/supervisors/availableSupervisors`, in the catalogue `list-available-supervisors-with-customer-assist`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListAvailableSupervisors(Request);

impl ListAvailableSupervisors {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-available-supervisors-with-customer-assist", Host::Api, Method::Get, "/telephony/config/supervisors/availableSupervisors").with_paging(Paging::StartMax, "supervisors"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

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

impl Operation for ListAvailableSupervisors {
    type Output = models::ListAvailableSupervisorsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAvailableSupervisors {
    type Item = models::AvailableSupervisorsListObject;
    const LIST: Option<&'static str> = Some("supervisors");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.supervisors.unwrap_or_default() }
}

/// Delete a Supervisor.
///
/// `DELETE /telephony/config/supervisors/{supervisorId}`, in the catalogue `delete-a-supervisor`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteSupervisor(Request);

impl DeleteSupervisor {
    /// With everything that must be given.
    pub fn new(supervisor_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-supervisor", Host::Api, Method::Delete, format!("/telephony/config/supervisors/{}", support::segment(supervisor_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteSupervisor {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Supervisor Detail with Customer Assist.
///
/// `GET /telephony/config/supervisors/{supervisorId}`, in the catalogue `get-supervisor-detail-with-customer-assist`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSupervisorDetail(Request);

impl GetSupervisorDetail {
    /// With everything that must be given.
    pub fn new(supervisor_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-supervisor-detail-with-customer-assist", Host::Api, Method::Get, format!("/telephony/config/supervisors/{}", support::segment(supervisor_id.as_ref()))).with_paging(Paging::StartMax, "agents"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `hasCxEssentials`.
    #[must_use]
    pub fn has_cx_essentials(self, value: bool) -> Self { Self(support::set(self.0, "hasCxEssentials", value.to_string())) }
}

impl Operation for GetSupervisorDetail {
    type Output = models::GetCallQueueSupervisorResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetSupervisorDetail {
    type Item = models::ListSupervisorAgentObject;
    const LIST: Option<&'static str> = Some("agents");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.agents.unwrap_or_default() }
}

/// Assign or Unassign Agents to Supervisor with Customer Assist.
///
/// `PUT /telephony/config/supervisors/{supervisorId}`, in the catalogue `assign-or-unassign-agents-to-supervisor-with-customer-assist`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AssignOrUnassignAgentsToSupervisor(Request);

impl AssignOrUnassignAgentsToSupervisor {
    /// With everything that must be given, but for the body.
    pub fn new(supervisor_id: impl AsRef<str>) -> Self {
        Self(Request::new("assign-or-unassign-agents-to-supervisor-with-customer-assist", Host::Api, Method::Put, format!("/telephony/config/supervisors/{}", support::segment(supervisor_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `hasCxEssentials`.
    #[must_use]
    pub fn has_cx_essentials(self, value: bool) -> Self { Self(support::set(self.0, "hasCxEssentials", value.to_string())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AssignOrUnassignAgentsToSupervisorBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AssignOrUnassignAgentsToSupervisor {
    type Output = models::AssignOrUnassignAgentsToSupervisorResponse;
    fn request(&self) -> Request { self.0.clone() }
}
