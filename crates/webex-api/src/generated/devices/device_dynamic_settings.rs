// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about device dynamic settings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Validation Schema.
///
/// `GET /telephony/config/devices/dynamicSettings/validationSchema`, in the catalogue `get-validation-schema`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetValidationSchema(Request);

impl GetValidationSchema {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-validation-schema", Host::Api, Method::Get, "/telephony/config/devices/dynamicSettings/validationSchema").with_paging(Paging::None, "tags"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `familyOrModelDisplayName`.
    #[must_use]
    pub fn family_or_model_display_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "familyOrModelDisplayName", value.into())) }
}

impl Operation for GetValidationSchema {
    type Output = models::DeviceDynamicSettingsValidationSchemaGet;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetValidationSchema {
    type Item = models::DeviceTag;
    const LIST: Option<&'static str> = Some("tags");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.tags.unwrap_or_default() }
}

/// Read the List of Supported Devices.
///
/// `GET /telephony/config/supportedDevices`, in the catalogue `read-the-list-of-supported-devices`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSupportedDevices(Request);

impl ListSupportedDevices {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-supported-devices", Host::Api, Method::Get, "/telephony/config/supportedDevices").with_paging(Paging::Link, "devices"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `allowConfigureLayoutEnabled`.
    #[must_use]
    pub fn allow_configure_layout_enabled(self, value: bool) -> Self { Self(support::set(self.0, "allowConfigureLayoutEnabled", value.to_string())) }

    /// Sets `type`.
    #[must_use]
    pub fn type_(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "type", value.into())) }
}

impl Operation for ListSupportedDevices {
    type Output = models::SupportedDevicesObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSupportedDevices {
    type Item = models::DeviceObject;
    const LIST: Option<&'static str> = Some("devices");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.devices.unwrap_or_default() }
}

/// Get Settings Groups.
///
/// `GET /telephony/config/devices/dynamicSettings/settingsGroups`, in the catalogue `get-settings-groups`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetSettingsGroups(Request);

impl GetSettingsGroups {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-settings-groups", Host::Api, Method::Get, "/telephony/config/devices/dynamicSettings/settingsGroups"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `familyOrModelDisplayName`.
    #[must_use]
    pub fn family_or_model_display_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "familyOrModelDisplayName", value.into())) }

    /// Sets `includeSettingsType`.
    #[must_use]
    pub fn include_settings_type(self, value: impl Into<GetSettingsGroupsIncludeSettingsType>) -> Self { Self(support::set(self.0, "includeSettingsType", value.into().as_str().to_owned())) }
}

impl Operation for GetSettingsGroups {
    type Output = models::DeviceDynamicSettingsSettingsGroupsGet;
    fn request(&self) -> Request { self.0.clone() }
}

webex_core::open_enum! {
    /// Values of `includeSettingsType` of [`GetSettingsGroups`].
    pub enum GetSettingsGroupsIncludeSettingsType {
        Tabs = "TABS",
        Groups = "GROUPS",
        All = "ALL",
    }
}

/// Get Customer Device Dynamic Settings.
///
/// `POST /telephony/config/lists/devices/dynamicSettings/actions/getSettings/invoke`, in the catalogue `get-customer-device-dynamic-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetCustomerDeviceDynamicSettings(Request);

impl GetCustomerDeviceDynamicSettings {
    /// With everything that must be given, but for the body.
    pub fn new(family_or_model_display_name: impl Into<String>) -> Self {
        Self(support::set(Request::new("get-customer-device-dynamic-settings", Host::Api, Method::Post, "/telephony/config/lists/devices/dynamicSettings/actions/getSettings/invoke"), "familyOrModelDisplayName", family_or_model_display_name.into()))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CustomerDeviceDynamicSettingsListPostRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for GetCustomerDeviceDynamicSettings {
    type Output = models::CustomerDeviceDynamicSettingsListPostResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Location Device Dynamic Settings.
///
/// `POST /telephony/config/lists/locations/{locationId}/devices/dynamicSettings/actions/getSettings/invoke`, in the catalogue `get-location-device-dynamic-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetLocationDeviceDynamicSettings(Request);

impl GetLocationDeviceDynamicSettings {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, family_or_model_display_name: impl Into<String>) -> Self {
        Self(support::set(Request::new("get-location-device-dynamic-settings", Host::Api, Method::Post, format!("/telephony/config/lists/locations/{}/devices/dynamicSettings/actions/getSettings/invoke", support::segment(location_id.as_ref()))), "familyOrModelDisplayName", family_or_model_display_name.into()))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::LocationDeviceDynamicSettingsListPostRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for GetLocationDeviceDynamicSettings {
    type Output = models::LocationDeviceDynamicSettingsListPostResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Device Dynamic Settings.
///
/// `POST /telephony/config/lists/devices/{deviceId}/dynamicSettings/actions/getSettings/invoke`, in the catalogue `get-device-dynamic-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDeviceDynamicSettings(Request);

impl GetDeviceDynamicSettings {
    /// With everything that must be given, but for the body.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-device-dynamic-settings", Host::Api, Method::Post, format!("/telephony/config/lists/devices/{}/dynamicSettings/actions/getSettings/invoke", support::segment(device_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DeviceDynamicSettingsListPostRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for GetDeviceDynamicSettings {
    type Output = models::DeviceDynamicSettingsListPostResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Device Dynamic Settings.
///
/// `PUT /telephony/config/devices/{deviceId}/dynamicSettings`, in the catalogue `update-device-dynamic-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateDeviceDynamicSettings(Request);

impl UpdateDeviceDynamicSettings {
    /// With everything that must be given, but for the body.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-device-dynamic-settings", Host::Api, Method::Put, format!("/telephony/config/devices/{}/dynamicSettings", support::segment(device_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DeviceDynamicSettingsPutRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDeviceDynamicSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Device Dynamic Settings Across Organization or Location.
///
/// `POST /telephony/config/jobs/devices/dynamicDeviceSettings`, in the catalogue `update-device-dynamic-settings-across-organization-or-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateDeviceDynamicSettingsAcrossOrganizationOrLocation(Request);

impl UpdateDeviceDynamicSettingsAcrossOrganizationOrLocation {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-device-dynamic-settings-across-organization-or-location", Host::Api, Method::Post, "/telephony/config/jobs/devices/dynamicDeviceSettings"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PostDynamicSettingsUpdateStartJobRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDeviceDynamicSettingsAcrossOrganizationOrLocation {
    type Output = models::PostDynamicDeviceSettingsJobResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Device Dynamic Settings Jobs.
///
/// `GET /telephony/config/jobs/devices/dynamicDeviceSettings`, in the catalogue `list-device-dynamic-settings-jobs`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListDeviceDynamicSettingsJobs(Request);

impl ListDeviceDynamicSettingsJobs {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-device-dynamic-settings-jobs", Host::Api, Method::Get, "/telephony/config/jobs/devices/dynamicDeviceSettings").with_paging(Paging::StartMax, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListDeviceDynamicSettingsJobs {
    type Output = models::DynamicDeviceSettingsJobListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDeviceDynamicSettingsJobs {
    type Item = models::PostDynamicDeviceSettingsJobResponse;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Device Dynamic Settings Job Status.
///
/// `GET /telephony/config/jobs/devices/dynamicDeviceSettings/{jobId}`, in the catalogue `get-device-dynamic-settings-job-status`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDeviceDynamicSettingsJobStatus(Request);

impl GetDeviceDynamicSettingsJobStatus {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-device-dynamic-settings-job-status", Host::Api, Method::Get, format!("/telephony/config/jobs/devices/dynamicDeviceSettings/{}", support::segment(job_id.as_ref()))))
    }
}

impl Operation for GetDeviceDynamicSettingsJobStatus {
    type Output = models::PostDynamicDeviceSettingsJobResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Device Dynamic Settings Job Errors.
///
/// `GET /telephony/config/jobs/devices/dynamicDeviceSettings/{jobId}/errors`, in the catalogue `list-device-dynamic-settings-job-errors`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListDeviceDynamicSettingsJobErrors(Request);

impl ListDeviceDynamicSettingsJobErrors {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-device-dynamic-settings-job-errors", Host::Api, Method::Get, format!("/telephony/config/jobs/devices/dynamicDeviceSettings/{}/errors", support::segment(job_id.as_ref()))).with_paging(Paging::StartMax, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListDeviceDynamicSettingsJobErrors {
    type Output = models::ErrorResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDeviceDynamicSettingsJobErrors {
    type Item = models::ItemObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
