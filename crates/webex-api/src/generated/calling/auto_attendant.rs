// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about auto attendant.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Read the List of Auto Attendants.
///
/// `GET /telephony/config/autoAttendants`, in the catalogue `read-the-list-of-auto-attendants`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListAutoAttendants(Request);

impl ListAutoAttendants {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-auto-attendants", Host::Api, Method::Get, "/telephony/config/autoAttendants").with_paging(Paging::StartMax, "autoAttendants"))
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

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListAutoAttendants {
    type Output = models::ListAutoAttendantsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAutoAttendants {
    type Item = models::ListAutoAttendantObject;
    const LIST: Option<&'static str> = Some("autoAttendants");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.auto_attendants.unwrap_or_default() }
}

/// Create an Auto Attendant.
///
/// `POST /telephony/config/locations/{locationId}/autoAttendants`, in the catalogue `create-an-auto-attendant`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateAutoAttendant(Request);

impl CreateAutoAttendant {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-an-auto-attendant", Host::Api, Method::Post, format!("/telephony/config/locations/{}/autoAttendants", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateAutoAttendantBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateAutoAttendant {
    type Output = models::CreateAutoAttendantResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Auto Attendant Alternate Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/autoAttendants/alternate/availableNumbers`, in the catalogue `get-auto-attendant-alternate-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAutoAttendantAlternateAvailablePhoneNumbers(Request);

impl GetAutoAttendantAlternateAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-auto-attendant-alternate-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/autoAttendants/alternate/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetAutoAttendantAlternateAvailablePhoneNumbers {
    type Output = models::GetAutoAttendantAlternateAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAutoAttendantAlternateAvailablePhoneNumbers {
    type Item = models::AutoAttendantPrimaryAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Auto Attendant Primary Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/autoAttendants/availableNumbers`, in the catalogue `get-auto-attendant-primary-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAutoAttendantPrimaryAvailablePhoneNumbers(Request);

impl GetAutoAttendantPrimaryAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-auto-attendant-primary-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/autoAttendants/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetAutoAttendantPrimaryAvailablePhoneNumbers {
    type Output = models::GetAutoAttendantPrimaryAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAutoAttendantPrimaryAvailablePhoneNumbers {
    type Item = models::AutoAttendantPrimaryAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Auto Attendant Call Forward Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/autoAttendants/callForwarding/availableNumbers`, in the catalogue `get-auto-attendant-call-forward-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAutoAttendantCallForwardAvailablePhoneNumbers(Request);

impl GetAutoAttendantCallForwardAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-auto-attendant-call-forward-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/autoAttendants/callForwarding/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetAutoAttendantCallForwardAvailablePhoneNumbers {
    type Output = models::GetAutoAttendantCallForwardAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAutoAttendantCallForwardAvailablePhoneNumbers {
    type Item = models::AutoAttendantCallForwardAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Delete an Auto Attendant.
///
/// `DELETE /telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}`, in the catalogue `delete-an-auto-attendant`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAutoAttendant(Request);

impl DeleteAutoAttendant {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, auto_attendant_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-an-auto-attendant", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/autoAttendants/{}", support::segment(location_id.as_ref()), support::segment(auto_attendant_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAutoAttendant {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Details for an Auto Attendant.
///
/// `GET /telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}`, in the catalogue `get-details-for-an-auto-attendant`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAutoAttendant(Request);

impl GetAutoAttendant {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, auto_attendant_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-an-auto-attendant", Host::Api, Method::Get, format!("/telephony/config/locations/{}/autoAttendants/{}", support::segment(location_id.as_ref()), support::segment(auto_attendant_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetAutoAttendant {
    type Output = models::GetAutoAttendantObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update an Auto Attendant.
///
/// `PUT /telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}`, in the catalogue `update-an-auto-attendant`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateAutoAttendant(Request);

impl UpdateAutoAttendant {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, auto_attendant_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-an-auto-attendant", Host::Api, Method::Put, format!("/telephony/config/locations/{}/autoAttendants/{}", support::segment(location_id.as_ref()), support::segment(auto_attendant_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateAutoAttendantBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAutoAttendant {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the List of Auto Attendant Announcement Files.
///
/// `GET /telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/announcements`, in the catalogue `read-the-list-of-auto-attendant-announcement-files`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListAutoAttendantAnnouncementFiles(Request);

impl ListAutoAttendantAnnouncementFiles {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, auto_attendant_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-the-list-of-auto-attendant-announcement-files", Host::Api, Method::Get, format!("/telephony/config/locations/{}/autoAttendants/{}/announcements", support::segment(location_id.as_ref()), support::segment(auto_attendant_id.as_ref()))).with_paging(Paging::None, "announcements"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListAutoAttendantAnnouncementFiles {
    type Output = models::ListAutoAttendantAnnouncementFilesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAutoAttendantAnnouncementFiles {
    type Item = models::GetAnnouncementFileInfo;
    const LIST: Option<&'static str> = Some("announcements");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.announcements.unwrap_or_default() }
}

/// Delete a Auto Attendant Announcement File.
///
/// `DELETE /telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/announcements/{fileName}`, in the catalogue `delete-a-auto-attendant-announcement-file`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAutoAttendantAnnouncementFile(Request);

impl DeleteAutoAttendantAnnouncementFile {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, auto_attendant_id: impl AsRef<str>, file_name: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-auto-attendant-announcement-file", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/autoAttendants/{}/announcements/{}", support::segment(location_id.as_ref()), support::segment(auto_attendant_id.as_ref()), support::segment(file_name.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAutoAttendantAnnouncementFile {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Call Forwarding Settings for an Auto Attendant.
///
/// `GET /telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/callForwarding`, in the catalogue `get-call-forwarding-settings-for-an-auto-attendant`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallForwardingSettingsForAutoAttendant(Request);

impl GetCallForwardingSettingsForAutoAttendant {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, auto_attendant_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-call-forwarding-settings-for-an-auto-attendant", Host::Api, Method::Get, format!("/telephony/config/locations/{}/autoAttendants/{}/callForwarding", support::segment(location_id.as_ref()), support::segment(auto_attendant_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallForwardingSettingsForAutoAttendant {
    type Output = models::GetCallForwardingSettingsForAutoAttendantResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Call Forwarding Settings for an Auto Attendant.
///
/// `PUT /telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/callForwarding`, in the catalogue `update-call-forwarding-settings-for-an-auto-attendant`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallForwardingSettingsForAutoAttendant(Request);

impl UpdateCallForwardingSettingsForAutoAttendant {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, auto_attendant_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-call-forwarding-settings-for-an-auto-attendant", Host::Api, Method::Put, format!("/telephony/config/locations/{}/autoAttendants/{}/callForwarding", support::segment(location_id.as_ref()), support::segment(auto_attendant_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallForwardingSettingsForAutoAttendantBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallForwardingSettingsForAutoAttendant {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Switch Mode for Call Forwarding Settings for an Auto Attendant.
///
/// `POST /telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/callForwarding/actions/switchMode/invoke`, in the catalogue `switch-mode-for-call-forwarding-settings-for-an-auto-attendant`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SwitchModeForCallForwardingSettingsForAutoAttendant(Request);

impl SwitchModeForCallForwardingSettingsForAutoAttendant {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, auto_attendant_id: impl AsRef<str>) -> Self {
        Self(Request::new("switch-mode-for-call-forwarding-settings-for-an-auto-attendant", Host::Api, Method::Post, format!("/telephony/config/locations/{}/autoAttendants/{}/callForwarding/actions/switchMode/invoke", support::segment(location_id.as_ref()), support::segment(auto_attendant_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for SwitchModeForCallForwardingSettingsForAutoAttendant {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a Selective Call Forwarding Rule for an Auto Attendant.
///
/// `POST /telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/callForwarding/selectiveRules`, in the catalogue `create-a-selective-call-forwarding-rule-for-an-auto-attendant`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateSelectiveCallForwardingRuleForAutoAttendant(Request);

impl CreateSelectiveCallForwardingRuleForAutoAttendant {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, auto_attendant_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-selective-call-forwarding-rule-for-an-auto-attendant", Host::Api, Method::Post, format!("/telephony/config/locations/{}/autoAttendants/{}/callForwarding/selectiveRules", support::segment(location_id.as_ref()), support::segment(auto_attendant_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateSelectiveCallForwardingRuleForAutoAttendantBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateSelectiveCallForwardingRuleForAutoAttendant {
    type Output = models::CreateSelectiveCallForwardingRuleForAutoAttendantResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Selective Call Forwarding Rule for an Auto Attendant.
///
/// `DELETE /telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/callForwarding/selectiveRules/{ruleId}`, in the catalogue `delete-a-selective-call-forwarding-rule-for-an-auto-attendant`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteSelectiveCallForwardingRuleForAutoAttendant(Request);

impl DeleteSelectiveCallForwardingRuleForAutoAttendant {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, auto_attendant_id: impl AsRef<str>, rule_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-selective-call-forwarding-rule-for-an-auto-attendant", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/autoAttendants/{}/callForwarding/selectiveRules/{}", support::segment(location_id.as_ref()), support::segment(auto_attendant_id.as_ref()), support::segment(rule_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteSelectiveCallForwardingRuleForAutoAttendant {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Selective Call Forwarding Rule for an Auto Attendant.
///
/// `GET /telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/callForwarding/selectiveRules/{ruleId}`, in the catalogue `get-selective-call-forwarding-rule-for-an-auto-attendant`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSelectiveCallForwardingRuleForAutoAttendant(Request);

impl GetSelectiveCallForwardingRuleForAutoAttendant {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, auto_attendant_id: impl AsRef<str>, rule_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-selective-call-forwarding-rule-for-an-auto-attendant", Host::Api, Method::Get, format!("/telephony/config/locations/{}/autoAttendants/{}/callForwarding/selectiveRules/{}", support::segment(location_id.as_ref()), support::segment(auto_attendant_id.as_ref()), support::segment(rule_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSelectiveCallForwardingRuleForAutoAttendant {
    type Output = models::GetAutoAttendantCallForwardSelectiveRuleObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Selective Call Forwarding Rule for an Auto Attendant.
///
/// `PUT /telephony/config/locations/{locationId}/autoAttendants/{autoAttendantId}/callForwarding/selectiveRules/{ruleId}`, in the catalogue `update-selective-call-forwarding-rule-for-an-auto-attendant`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSelectiveCallForwardingRuleForAutoAttendant(Request);

impl UpdateSelectiveCallForwardingRuleForAutoAttendant {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, auto_attendant_id: impl AsRef<str>, rule_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-selective-call-forwarding-rule-for-an-auto-attendant", Host::Api, Method::Put, format!("/telephony/config/locations/{}/autoAttendants/{}/callForwarding/selectiveRules/{}", support::segment(location_id.as_ref()), support::segment(auto_attendant_id.as_ref()), support::segment(rule_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSelectiveCallForwardingRuleForAutoAttendantBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSelectiveCallForwardingRuleForAutoAttendant {
    type Output = models::UpdateSelectiveCallForwardingRuleForAutoAttendantResponse;
    fn request(&self) -> Request { self.0.clone() }
}
