// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about operating modes.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Retrieve the List of Available Operating Modes in a Location.
///
/// `GET /telephony/config/locations/{locationId}/operatingModes/availableOperatingModes`, in the catalogue `retrieve-the-list-of-available-operating-modes-in-a-location`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListAvailableOperatingModesInLocation(Request);

impl ListAvailableOperatingModesInLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-the-list-of-available-operating-modes-in-a-location", Host::Api, Method::Get, format!("/telephony/config/locations/{}/operatingModes/availableOperatingModes", support::segment(location_id.as_ref()))).with_paging(Paging::None, "operatingModes"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListAvailableOperatingModesInLocation {
    type Output = models::ListAvailableOperatingModesInLocationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAvailableOperatingModesInLocation {
    type Item = models::LocationObjectFeaturesAnnouncementPlaylist;
    const LIST: Option<&'static str> = Some("operatingModes");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.operating_modes.unwrap_or_default() }
}

/// Get Operating Mode Call Forward Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/operatingModes/callForwarding/availableNumbers`, in the catalogue `get-operating-mode-call-forward-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOperatingModeCallForwardAvailablePhoneNumbers(Request);

impl GetOperatingModeCallForwardAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-operating-mode-call-forward-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/operatingModes/callForwarding/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
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

impl Operation for GetOperatingModeCallForwardAvailablePhoneNumbers {
    type Output = models::GetOperatingModeCallForwardAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetOperatingModeCallForwardAvailablePhoneNumbers {
    type Item = models::OperatingModeCallForwardAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Read the List of Operating Modes.
///
/// `GET /telephony/config/operatingModes`, in the catalogue `read-the-list-of-operating-modes`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListOperatingModes(Request);

impl ListOperatingModes {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-operating-modes", Host::Api, Method::Get, "/telephony/config/operatingModes").with_paging(Paging::StartMax, "operatingModes"))
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `limitToLocationId`.
    #[must_use]
    pub fn limit_to_location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "limitToLocationId", value.into())) }

    /// Sets `limitToOrgLevelEnabled`.
    #[must_use]
    pub fn limit_to_org_level_enabled(self, value: bool) -> Self { Self(support::set(self.0, "limitToOrgLevelEnabled", value.to_string())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListOperatingModes {
    type Output = models::ListOperatingModesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListOperatingModes {
    type Item = models::OperatingModeListGetObject;
    const LIST: Option<&'static str> = Some("operatingModes");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.operating_modes.unwrap_or_default() }
}

/// Create an Operating Mode.
///
/// `POST /telephony/config/operatingModes`, in the catalogue `create-an-operating-mode`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateOperatingMode(Request);

impl CreateOperatingMode {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-an-operating-mode", Host::Api, Method::Post, "/telephony/config/operatingModes"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateOperatingModeBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateOperatingMode {
    type Output = models::CreateOperatingModeResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete an Operating Mode.
///
/// `DELETE /telephony/config/operatingModes/{modeId}`, in the catalogue `delete-an-operating-mode`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteOperatingMode(Request);

impl DeleteOperatingMode {
    /// With everything that must be given.
    pub fn new(mode_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-an-operating-mode", Host::Api, Method::Delete, format!("/telephony/config/operatingModes/{}", support::segment(mode_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteOperatingMode {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Details for an Operating Mode.
///
/// `GET /telephony/config/operatingModes/{modeId}`, in the catalogue `get-details-for-an-operating-mode`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOperatingMode(Request);

impl GetOperatingMode {
    /// With everything that must be given.
    pub fn new(mode_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-an-operating-mode", Host::Api, Method::Get, format!("/telephony/config/operatingModes/{}", support::segment(mode_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetOperatingMode {
    type Output = models::OperatingModeGetObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify an Operating Mode.
///
/// `PUT /telephony/config/operatingModes/{modeId}`, in the catalogue `modify-an-operating-mode`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateOperatingMode(Request);

impl UpdateOperatingMode {
    /// With everything that must be given, but for the body.
    pub fn new(mode_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-an-operating-mode", Host::Api, Method::Put, format!("/telephony/config/operatingModes/{}", support::segment(mode_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOperatingModeBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOperatingMode {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create an Operating Mode Holiday.
///
/// `POST /telephony/config/operatingModes/{modeId}/holidays`, in the catalogue `create-an-operating-mode-holiday`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateOperatingModeHoliday(Request);

impl CreateOperatingModeHoliday {
    /// With everything that must be given, but for the body.
    pub fn new(mode_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-an-operating-mode-holiday", Host::Api, Method::Post, format!("/telephony/config/operatingModes/{}/holidays", support::segment(mode_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateOperatingModeHolidayBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateOperatingModeHoliday {
    type Output = models::CreateOperatingModeHolidayResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete an Operating Mode Holiday.
///
/// `DELETE /telephony/config/operatingModes/{modeId}/holidays/{holidayId}`, in the catalogue `delete-an-operating-mode-holiday`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteOperatingModeHoliday(Request);

impl DeleteOperatingModeHoliday {
    /// With everything that must be given.
    pub fn new(mode_id: impl AsRef<str>, holiday_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-an-operating-mode-holiday", Host::Api, Method::Delete, format!("/telephony/config/operatingModes/{}/holidays/{}", support::segment(mode_id.as_ref()), support::segment(holiday_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteOperatingModeHoliday {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get details for an Operating Mode Holiday.
///
/// `GET /telephony/config/operatingModes/{modeId}/holidays/{holidayId}`, in the catalogue `get-details-for-an-operating-mode-holiday`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOperatingModeHoliday(Request);

impl GetOperatingModeHoliday {
    /// With everything that must be given.
    pub fn new(mode_id: impl AsRef<str>, holiday_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-an-operating-mode-holiday", Host::Api, Method::Get, format!("/telephony/config/operatingModes/{}/holidays/{}", support::segment(mode_id.as_ref()), support::segment(holiday_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetOperatingModeHoliday {
    type Output = models::OperatingModeHolidayGetObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify an Operating Mode Holiday.
///
/// `PUT /telephony/config/operatingModes/{modeId}/holidays/{holidayId}`, in the catalogue `modify-an-operating-mode-holiday`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateOperatingModeHoliday(Request);

impl UpdateOperatingModeHoliday {
    /// With everything that must be given, but for the body.
    pub fn new(mode_id: impl AsRef<str>, holiday_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-an-operating-mode-holiday", Host::Api, Method::Put, format!("/telephony/config/operatingModes/{}/holidays/{}", support::segment(mode_id.as_ref()), support::segment(holiday_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOperatingModeHolidayBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOperatingModeHoliday {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
