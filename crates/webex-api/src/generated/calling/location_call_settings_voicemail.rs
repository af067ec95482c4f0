// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about location call settings voicemail.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get VoicePortal.
///
/// `GET /telephony/config/locations/{locationId}/voicePortal`, in the catalogue `get-voiceportal`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVoicePortal(Request);

impl GetVoicePortal {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-voiceportal", Host::Api, Method::Get, format!("/telephony/config/locations/{}/voicePortal", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVoicePortal {
    type Output = models::GetVoicePortalObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update VoicePortal.
///
/// `PUT /telephony/config/locations/{locationId}/voicePortal`, in the catalogue `update-voiceportal`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVoicePortal(Request);

impl UpdateVoicePortal {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-voiceportal", Host::Api, Method::Put, format!("/telephony/config/locations/{}/voicePortal", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVoicePortalBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVoicePortal {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get VoicePortal Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/voicePortal/availableNumbers`, in the catalogue `get-voiceportal-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVoicePortalAvailablePhoneNumbers(Request);

impl GetVoicePortalAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-voiceportal-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/voicePortal/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetVoicePortalAvailablePhoneNumbers {
    type Output = models::GetVoicePortalAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetVoicePortalAvailablePhoneNumbers {
    type Item = models::VoicePortalAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get VoicePortal Passcode Rule.
///
/// `GET /telephony/config/locations/{locationId}/voicePortal/passcodeRules`, in the catalogue `get-voiceportal-passcode-rule`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVoicePortalPasscodeRule(Request);

impl GetVoicePortalPasscodeRule {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-voiceportal-passcode-rule", Host::Api, Method::Get, format!("/telephony/config/locations/{}/voicePortal/passcodeRules", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVoicePortalPasscodeRule {
    type Output = models::GetVoicePortalPasscodeRuleObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Location Voicemail.
///
/// `GET /telephony/config/locations/{locationId}/voicemail`, in the catalogue `get-location-voicemail`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationVoicemail(Request);

impl GetLocationVoicemail {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-location-voicemail", Host::Api, Method::Get, format!("/telephony/config/locations/{}/voicemail", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocationVoicemail {
    type Output = models::GetLocationVoicemailResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Location Voicemail.
///
/// `PUT /telephony/config/locations/{locationId}/voicemail`, in the catalogue `update-location-voicemail`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateLocationVoicemail(Request);

impl UpdateLocationVoicemail {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-location-voicemail", Host::Api, Method::Put, format!("/telephony/config/locations/{}/voicemail", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateLocationVoicemailBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateLocationVoicemail {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a new Voicemail Group for a Location.
///
/// `POST /telephony/config/locations/{locationId}/voicemailGroups`, in the catalogue `create-a-new-voicemail-group-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateVoicemailGroupForLocation(Request);

impl CreateVoicemailGroupForLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-voicemail-group-for-a-location", Host::Api, Method::Post, format!("/telephony/config/locations/{}/voicemailGroups", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateVoicemailGroupForLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateVoicemailGroupForLocation {
    type Output = models::CreateVoicemailGroupForLocationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Voicemail Group Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/voicemailGroups/availableNumbers`, in the catalogue `get-voicemail-group-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVoicemailGroupAvailablePhoneNumbers(Request);

impl GetVoicemailGroupAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-voicemail-group-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/voicemailGroups/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetVoicemailGroupAvailablePhoneNumbers {
    type Output = models::GetVoicemailGroupAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetVoicemailGroupAvailablePhoneNumbers {
    type Item = models::VoicePortalAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Voicemail Group Fax Message Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/voicemailGroups/faxMessage/availableNumbers`, in the catalogue `get-voicemail-group-fax-message-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVoicemailGroupFaxMessageAvailablePhoneNumbers(Request);

impl GetVoicemailGroupFaxMessageAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-voicemail-group-fax-message-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/voicemailGroups/faxMessage/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetVoicemailGroupFaxMessageAvailablePhoneNumbers {
    type Output = models::GetVoicemailGroupFaxMessageAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetVoicemailGroupFaxMessageAvailablePhoneNumbers {
    type Item = models::VoicePortalAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Delete a Voicemail Group for a Location.
///
/// `DELETE /telephony/config/locations/{locationId}/voicemailGroups/{voicemailGroupId}`, in the catalogue `delete-a-voicemail-group-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteVoicemailGroupForLocation(Request);

impl DeleteVoicemailGroupForLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, voicemail_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-voicemail-group-for-a-location", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/voicemailGroups/{}", support::segment(location_id.as_ref()), support::segment(voicemail_group_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteVoicemailGroupForLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Location Voicemail Group.
///
/// `GET /telephony/config/locations/{locationId}/voicemailGroups/{voicemailGroupId}`, in the catalogue `get-location-voicemail-group`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationVoicemailGroup(Request);

impl GetLocationVoicemailGroup {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, voicemail_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-location-voicemail-group", Host::Api, Method::Get, format!("/telephony/config/locations/{}/voicemailGroups/{}", support::segment(location_id.as_ref()), support::segment(voicemail_group_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocationVoicemailGroup {
    type Output = models::GetLocationVoicemailGroupObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Location Voicemail Group.
///
/// `PUT /telephony/config/locations/{locationId}/voicemailGroups/{voicemailGroupId}`, in the catalogue `modify-location-voicemail-group`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateLocationVoicemailGroup(Request);

impl UpdateLocationVoicemailGroup {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, voicemail_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-location-voicemail-group", Host::Api, Method::Put, format!("/telephony/config/locations/{}/voicemailGroups/{}", support::segment(location_id.as_ref()), support::segment(voicemail_group_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateLocationVoicemailGroupBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateLocationVoicemailGroup {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List VoicemailGroup.
///
/// `GET /telephony/config/voicemailGroups`, in the catalogue `list-voicemailgroup`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListVoicemailGroup(Request);

impl ListVoicemailGroup {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-voicemailgroup", Host::Api, Method::Get, "/telephony/config/voicemailGroups").with_paging(Paging::StartMax, "voicemailGroups"))
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

impl Operation for ListVoicemailGroup {
    type Output = models::ListVoicemailGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListVoicemailGroup {
    type Item = models::GetVoicemailGroupObject;
    const LIST: Option<&'static str> = Some("voicemailGroups");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.voicemail_groups.unwrap_or_default() }
}
