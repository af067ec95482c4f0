// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about device call settings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Device Members.
///
/// `GET /telephony/config/devices/{deviceId}/members`, in the catalogue `get-device-members`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDeviceMembers(Request);

impl GetDeviceMembers {
    /// With everything that must be given.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-device-members", Host::Api, Method::Get, format!("/telephony/config/devices/{}/members", support::segment(device_id.as_ref()))).with_paging(Paging::None, "members"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDeviceMembers {
    type Output = models::GetMemberResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetDeviceMembers {
    type Item = models::MemberObject;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

/// Update Members on the device.
///
/// `PUT /telephony/config/devices/{deviceId}/members`, in the catalogue `update-members-on-the-device`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateMembersOnDevice(Request);

impl UpdateMembersOnDevice {
    /// With everything that must be given, but for the body.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-members-on-the-device", Host::Api, Method::Put, format!("/telephony/config/devices/{}/members", support::segment(device_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PutMembersRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMembersOnDevice {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Search Members.
///
/// `GET /telephony/config/devices/{deviceId}/availableMembers`, in the catalogue `search-members`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct SearchMembers(Request);

impl SearchMembers {
    /// With everything that must be given.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("search-members", Host::Api, Method::Get, format!("/telephony/config/devices/{}/availableMembers", support::segment(device_id.as_ref()))).with_paging(Paging::StartMax, "members"))
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

    /// Sets `memberName`.
    #[must_use]
    pub fn member_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "memberName", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `usageType`.
    #[must_use]
    pub fn usage_type(self, value: impl Into<SearchMembersUsageType>) -> Self { Self(support::set(self.0, "usageType", value.into().as_str().to_owned())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }
}

impl Operation for SearchMembers {
    type Output = models::SearchMemberResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for SearchMembers {
    type Item = models::SearchMemberObject;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `usageType` of [`SearchMembers`].
    pub enum SearchMembersUsageType {
        DeviceOwner = "DEVICE_OWNER",
        SharedLine = "SHARED_LINE",
    }
}

/// Get Count of Members.
///
/// `GET /telephony/config/devices/{deviceId}/availableMembers/count`, in the catalogue `get-count-of-members`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetCountOfMembers(Request);

impl GetCountOfMembers {
    /// With everything that must be given.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-count-of-members", Host::Api, Method::Get, format!("/telephony/config/devices/{}/availableMembers/count", support::segment(device_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `memberName`.
    #[must_use]
    pub fn member_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "memberName", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `usageType`.
    #[must_use]
    pub fn usage_type(self, value: impl Into<GetCountOfMembersUsageType>) -> Self { Self(support::set(self.0, "usageType", value.into().as_str().to_owned())) }
}

impl Operation for GetCountOfMembers {
    type Output = models::GetCountOfMembersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

webex_core::open_enum! {
    /// Values of `usageType` of [`GetCountOfMembers`].
    pub enum GetCountOfMembersUsageType {
        DeviceOwner = "DEVICE_OWNER",
        SharedLine = "SHARED_LINE",
    }
}

/// Get Count of Available Members.
///
/// `GET /telephony/config/devices/availableMembers/count`, in the catalogue `get-count-of-available-members`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetCountOfAvailableMembers(Request);

impl GetCountOfAvailableMembers {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-count-of-available-members", Host::Api, Method::Get, "/telephony/config/devices/availableMembers/count"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `memberName`.
    #[must_use]
    pub fn member_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "memberName", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `usageType`.
    #[must_use]
    pub fn usage_type(self, value: impl Into<GetCountOfAvailableMembersUsageType>) -> Self { Self(support::set(self.0, "usageType", value.into().as_str().to_owned())) }

    /// Sets `excludeVirtualLine`.
    #[must_use]
    pub fn exclude_virtual_line(self, value: bool) -> Self { Self(support::set(self.0, "excludeVirtualLine", value.to_string())) }

    /// Sets `deviceLocationId`.
    #[must_use]
    pub fn device_location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "deviceLocationId", value.into())) }
}

impl Operation for GetCountOfAvailableMembers {
    type Output = models::GetCountOfAvailableMembersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

webex_core::open_enum! {
    /// Values of `usageType` of [`GetCountOfAvailableMembers`].
    pub enum GetCountOfAvailableMembersUsageType {
        DeviceOwner = "DEVICE_OWNER",
        SharedLine = "SHARED_LINE",
    }
}

/// Apply Changes for a specific device.
///
/// `POST /telephony/config/devices/{deviceId}/actions/applyChanges/invoke`, in the catalogue `apply-changes-for-a-specific-device`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ApplyChangesForDevice(Request);

impl ApplyChangesForDevice {
    /// With everything that must be given.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("apply-changes-for-a-specific-device", Host::Api, Method::Post, format!("/telephony/config/devices/{}/actions/applyChanges/invoke", support::segment(device_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ApplyChangesForDevice {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Device Settings.
///
/// `GET /telephony/config/devices/{deviceId}/settings`, in the catalogue `get-device-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDeviceSettings(Request);

impl GetDeviceSettings {
    /// With everything that must be given.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-device-settings", Host::Api, Method::Get, format!("/telephony/config/devices/{}/settings", support::segment(device_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `deviceModel`.
    #[must_use]
    pub fn device_model(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "deviceModel", value.into())) }
}

impl Operation for GetDeviceSettings {
    type Output = models::DeviceSettingsObjectForDeviceLevel;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update device settings.
///
/// `PUT /telephony/config/devices/{deviceId}/settings`, in the catalogue `update-device-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateDeviceSettings(Request);

impl UpdateDeviceSettings {
    /// With everything that must be given, but for the body.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-device-settings", Host::Api, Method::Put, format!("/telephony/config/devices/{}/settings", support::segment(device_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `deviceModel`.
    #[must_use]
    pub fn device_model(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "deviceModel", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PutDeviceSettingsRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDeviceSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Location Device Settings.
///
/// `GET /telephony/config/locations/{locationId}/devices/settings`, in the catalogue `get-location-device-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetLocationDeviceSettings(Request);

impl GetLocationDeviceSettings {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-location-device-settings", Host::Api, Method::Get, format!("/telephony/config/locations/{}/devices/settings", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocationDeviceSettings {
    type Output = models::DeviceSettingsObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Webex Calling Device Details.
///
/// `GET /telephony/config/devices/{deviceId}`, in the catalogue `get-webex-calling-device-details`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetWebexCallingDeviceDetails(Request);

impl GetWebexCallingDeviceDetails {
    /// With everything that must be given.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-webex-calling-device-details", Host::Api, Method::Get, format!("/telephony/config/devices/{}", support::segment(device_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetWebexCallingDeviceDetails {
    type Output = models::GetThirdPartyDeviceObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Third Party Device.
///
/// `PUT /telephony/config/devices/{deviceId}`, in the catalogue `update-third-party-device`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateThirdPartyDevice(Request);

impl UpdateThirdPartyDevice {
    /// With everything that must be given, but for the body.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-third-party-device", Host::Api, Method::Put, format!("/telephony/config/devices/{}", support::segment(device_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PutThirdPartyDevice) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateThirdPartyDevice {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Person Devices.
///
/// `GET /telephony/config/people/{personId}/devices`, in the catalogue `get-person-devices`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetPersonDevices(Request);

impl GetPersonDevices {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-person-devices", Host::Api, Method::Get, format!("/telephony/config/people/{}/devices", support::segment(person_id.as_ref()))).with_paging(Paging::None, "devices"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonDevices {
    type Output = models::DeviceList;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPersonDevices {
    type Item = models::Devices;
    const LIST: Option<&'static str> = Some("devices");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.devices.unwrap_or_default() }
}

/// Modify Hoteling Settings for a Person's Primary Devices.
///
/// `PUT /telephony/config/people/{personId}/devices/settings/hoteling`, in the catalogue `modify-hoteling-settings-for-a-persons-primary-devices`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateHotelingSettingsForPersonPrimaryDevices(Request);

impl UpdateHotelingSettingsForPersonPrimaryDevices {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-hoteling-settings-for-a-persons-primary-devices", Host::Api, Method::Put, format!("/telephony/config/people/{}/devices/settings/hoteling", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UserHotelingRequestPatch) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateHotelingSettingsForPersonPrimaryDevices {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Workspace Devices.
///
/// `GET /telephony/config/workspaces/{workspaceId}/devices`, in the catalogue `get-workspace-devices`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetWorkspaceDevices(Request);

impl GetWorkspaceDevices {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-workspace-devices", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/devices", support::segment(workspace_id.as_ref()))).with_paging(Paging::Link, "devices"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetWorkspaceDevices {
    type Output = models::PlaceDeviceList;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetWorkspaceDevices {
    type Item = models::PlaceDevices;
    const LIST: Option<&'static str> = Some("devices");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.devices.unwrap_or_default() }
}

/// Modify Workspace Devices.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/devices`, in the catalogue `modify-workspace-devices`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateWorkspaceDevices(Request);

impl UpdateWorkspaceDevices {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-workspace-devices", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/devices", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::HotelingRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateWorkspaceDevices {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the device override settings for a organization.
///
/// `GET /telephony/config/devices/settings`, in the catalogue `read-the-device-override-settings-for-a-organization`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDeviceOverrideSettingsForOrganization(Request);

impl GetDeviceOverrideSettingsForOrganization {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-device-override-settings-for-a-organization", Host::Api, Method::Get, "/telephony/config/devices/settings"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDeviceOverrideSettingsForOrganization {
    type Output = models::ListDeviceSettingsObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a Line Key Template.
///
/// `POST /telephony/config/devices/lineKeyTemplates`, in the catalogue `create-a-line-key-template`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateLineKeyTemplate(Request);

impl CreateLineKeyTemplate {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-line-key-template", Host::Api, Method::Post, "/telephony/config/devices/lineKeyTemplates"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PostLineKeyTemplateRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateLineKeyTemplate {
    type Output = models::CreateLineKeyTemplateResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the list of Line Key Templates.
///
/// `GET /telephony/config/devices/lineKeyTemplates`, in the catalogue `read-the-list-of-line-key-templates`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListLineKeyTemplates(Request);

impl ListLineKeyTemplates {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-line-key-templates", Host::Api, Method::Get, "/telephony/config/devices/lineKeyTemplates").with_paging(Paging::None, "lineKeyTemplates"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListLineKeyTemplates {
    type Output = models::ListLineKeyTemplatesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListLineKeyTemplates {
    type Item = models::LineKeyTemplatesResponse;
    const LIST: Option<&'static str> = Some("lineKeyTemplates");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.line_key_templates.unwrap_or_default() }
}

/// Get details of a Line Key Template.
///
/// `GET /telephony/config/devices/lineKeyTemplates/{templateId}`, in the catalogue `get-details-of-a-line-key-template`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetLineKeyTemplate(Request);

impl GetLineKeyTemplate {
    /// With everything that must be given.
    pub fn new(template_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-of-a-line-key-template", Host::Api, Method::Get, format!("/telephony/config/devices/lineKeyTemplates/{}", support::segment(template_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLineKeyTemplate {
    type Output = models::GetLineKeyTemplateResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a Line Key Template.
///
/// `PUT /telephony/config/devices/lineKeyTemplates/{templateId}`, in the catalogue `modify-a-line-key-template`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateLineKeyTemplate(Request);

impl UpdateLineKeyTemplate {
    /// With everything that must be given, but for the body.
    pub fn new(template_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-a-line-key-template", Host::Api, Method::Put, format!("/telephony/config/devices/lineKeyTemplates/{}", support::segment(template_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PutLineKeyTemplateRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateLineKeyTemplate {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Line Key Template.
///
/// `DELETE /telephony/config/devices/lineKeyTemplates/{templateId}`, in the catalogue `delete-a-line-key-template`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteLineKeyTemplate(Request);

impl DeleteLineKeyTemplate {
    /// With everything that must be given.
    pub fn new(template_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-line-key-template", Host::Api, Method::Delete, format!("/telephony/config/devices/lineKeyTemplates/{}", support::segment(template_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteLineKeyTemplate {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Preview Apply Line Key Template.
///
/// `POST /telephony/config/devices/actions/previewApplyLineKeyTemplate/invoke`, in the catalogue `preview-apply-line-key-template`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PreviewApplyLineKeyTemplate(Request);

impl PreviewApplyLineKeyTemplate {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("preview-apply-line-key-template", Host::Api, Method::Post, "/telephony/config/devices/actions/previewApplyLineKeyTemplate/invoke"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PostApplyLineKeyTemplateRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PreviewApplyLineKeyTemplate {
    type Output = models::PreviewApplyLineKeyTemplateResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Apply a Line Key Template.
///
/// `POST /telephony/config/jobs/devices/applyLineKeyTemplate`, in the catalogue `apply-a-line-key-template`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ApplyLineKeyTemplate(Request);

impl ApplyLineKeyTemplate {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("apply-a-line-key-template", Host::Api, Method::Post, "/telephony/config/jobs/devices/applyLineKeyTemplate"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PostApplyLineKeyTemplateRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ApplyLineKeyTemplate {
    type Output = models::ApplyLineKeyTemplateJobDetails;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get List of Apply Line Key Template jobs.
///
/// `GET /telephony/config/jobs/devices/applyLineKeyTemplate`, in the catalogue `get-list-of-apply-line-key-template-jobs`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListApplyLineKeyTemplateJobs(Request);

impl ListApplyLineKeyTemplateJobs {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-list-of-apply-line-key-template-jobs", Host::Api, Method::Get, "/telephony/config/jobs/devices/applyLineKeyTemplate").with_paging(Paging::None, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListApplyLineKeyTemplateJobs {
    type Output = models::ApplyLineKeyTemplateJobList;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListApplyLineKeyTemplateJobs {
    type Item = models::ApplyLineKeyTemplateJobDetails;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get the job status of an Apply Line Key Template job.
///
/// `GET /telephony/config/jobs/devices/applyLineKeyTemplate/{jobId}`, in the catalogue `get-the-job-status-of-an-apply-line-key-template-job`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetJobStatusOfApplyLineKeyTemplateJob(Request);

impl GetJobStatusOfApplyLineKeyTemplateJob {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-the-job-status-of-an-apply-line-key-template-job", Host::Api, Method::Get, format!("/telephony/config/jobs/devices/applyLineKeyTemplate/{}", support::segment(job_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetJobStatusOfApplyLineKeyTemplateJob {
    type Output = models::ApplyLineKeyTemplateJobDetails;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get job errors for an Apply Line Key Template job.
///
/// `GET /telephony/config/jobs/devices/applyLineKeyTemplate/{jobId}/errors`, in the catalogue `get-job-errors-for-an-apply-line-key-template-job`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetJobErrorsForApplyLineKeyTemplateJob(Request);

impl GetJobErrorsForApplyLineKeyTemplateJob {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-job-errors-for-an-apply-line-key-template-job", Host::Api, Method::Get, format!("/telephony/config/jobs/devices/applyLineKeyTemplate/{}/errors", support::segment(job_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetJobErrorsForApplyLineKeyTemplateJob {
    type Output = models::ApplyLineKeyTemplateJobErrors;
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the DECT device type list - Deprecated (deprecated).
///
/// `GET /telephony/config/devices/dects/supportedDevices`, in the catalogue `read-the-dect-device-type-list-deprecated`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDectDeviceTypeListDeprecated(Request);

impl GetDectDeviceTypeListDeprecated {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-dect-device-type-list-deprecated", Host::Api, Method::Get, "/telephony/config/devices/dects/supportedDevices").with_paging(Paging::Link, "devices"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDectDeviceTypeListDeprecated {
    type Output = models::ListDectDeviceType;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetDectDeviceTypeListDeprecated {
    type Item = models::DectDeviceList;
    const LIST: Option<&'static str> = Some("devices");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.devices.unwrap_or_default() }
}

/// Read the DECT device type list.
///
/// `GET /telephony/config/devices/dectNetworks/supportedDevices`, in the catalogue `read-the-dect-device-type-list`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDectDeviceTypeList(Request);

impl GetDectDeviceTypeList {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-dect-device-type-list", Host::Api, Method::Get, "/telephony/config/devices/dectNetworks/supportedDevices").with_paging(Paging::Link, "devices"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDectDeviceTypeList {
    type Output = models::ListDectDeviceType;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetDectDeviceTypeList {
    type Item = models::DectDeviceList;
    const LIST: Option<&'static str> = Some("devices");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.devices.unwrap_or_default() }
}

/// Validate a list of MAC address.
///
/// `POST /telephony/config/devices/actions/validateMacs/invoke`, in the catalogue `validate-a-list-of-mac-address`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ValidateListOfMacAddress(Request);

impl ValidateListOfMacAddress {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("validate-a-list-of-mac-address", Host::Api, Method::Post, "/telephony/config/devices/actions/validateMacs/invoke"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ValidateMACRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ValidateListOfMacAddress {
    type Output = models::MACAddressResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Change Device Settings Across Organization Or Location Job.
///
/// `POST /telephony/config/jobs/devices/callDeviceSettings`, in the catalogue `change-device-settings-across-organization-or-location-job`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ChangeDeviceSettingsAcrossOrganizationOrLocationJob(Request);

impl ChangeDeviceSettingsAcrossOrganizationOrLocationJob {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("change-device-settings-across-organization-or-location-job", Host::Api, Method::Post, "/telephony/config/jobs/devices/callDeviceSettings"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AdminBatchStartJobObjectLocationCustomizations) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ChangeDeviceSettingsAcrossOrganizationOrLocationJob {
    type Output = models::StartJobResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Change Device Settings Jobs.
///
/// `GET /telephony/config/jobs/devices/callDeviceSettings`, in the catalogue `list-change-device-settings-jobs`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListChangeDeviceSettingsJobs(Request);

impl ListChangeDeviceSettingsJobs {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-change-device-settings-jobs", Host::Api, Method::Get, "/telephony/config/jobs/devices/callDeviceSettings").with_paging(Paging::StartMax, "items"))
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

impl Operation for ListChangeDeviceSettingsJobs {
    type Output = models::JobListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListChangeDeviceSettingsJobs {
    type Item = models::StartJobResponse;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Change Device Settings Job Status.
///
/// `GET /telephony/config/jobs/devices/callDeviceSettings/{jobId}`, in the catalogue `get-change-device-settings-job-status`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetChangeDeviceSettingsJobStatus(Request);

impl GetChangeDeviceSettingsJobStatus {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-change-device-settings-job-status", Host::Api, Method::Get, format!("/telephony/config/jobs/devices/callDeviceSettings/{}", support::segment(job_id.as_ref()))))
    }
}

impl Operation for GetChangeDeviceSettingsJobStatus {
    type Output = models::JobIdResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Change Device Settings Job Errors.
///
/// `GET /telephony/config/jobs/devices/callDeviceSettings/{jobId}/errors`, in the catalogue `list-change-device-settings-job-errors`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListChangeDeviceSettingsJobErrors(Request);

impl ListChangeDeviceSettingsJobErrors {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-change-device-settings-job-errors", Host::Api, Method::Get, format!("/telephony/config/jobs/devices/callDeviceSettings/{}/errors", support::segment(job_id.as_ref()))).with_paging(Paging::StartMax, "items"))
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

impl Operation for ListChangeDeviceSettingsJobErrors {
    type Output = models::ErrorResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListChangeDeviceSettingsJobErrors {
    type Item = models::ItemObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Device Layout by Device ID.
///
/// `GET /telephony/config/devices/{deviceId}/layout`, in the catalogue `get-device-layout-by-device-id`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDeviceLayoutByDeviceId(Request);

impl GetDeviceLayoutByDeviceId {
    /// With everything that must be given.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-device-layout-by-device-id", Host::Api, Method::Get, format!("/telephony/config/devices/{}/layout", support::segment(device_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDeviceLayoutByDeviceId {
    type Output = models::DeviceLayout;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Device Layout by Device ID.
///
/// `PUT /telephony/config/devices/{deviceId}/layout`, in the catalogue `modify-device-layout-by-device-id`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateDeviceLayoutByDeviceId(Request);

impl UpdateDeviceLayoutByDeviceId {
    /// With everything that must be given, but for the body.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-device-layout-by-device-id", Host::Api, Method::Put, format!("/telephony/config/devices/{}/layout", support::segment(device_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DeviceLayout) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDeviceLayoutByDeviceId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Rebuild Phones Configuration.
///
/// `POST /telephony/config/jobs/devices/rebuildPhones`, in the catalogue `rebuild-phones-configuration`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct RebuildPhonesConfiguration(Request);

impl RebuildPhonesConfiguration {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("rebuild-phones-configuration", Host::Api, Method::Post, "/telephony/config/jobs/devices/rebuildPhones"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::RebuildPhonesPostRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RebuildPhonesConfiguration {
    type Output = models::RebuildPhonesJob;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Rebuild Phones Jobs.
///
/// `GET /telephony/config/jobs/devices/rebuildPhones`, in the catalogue `list-rebuild-phones-jobs`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListRebuildPhonesJobs(Request);

impl ListRebuildPhonesJobs {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-rebuild-phones-jobs", Host::Api, Method::Get, "/telephony/config/jobs/devices/rebuildPhones").with_paging(Paging::None, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListRebuildPhonesJobs {
    type Output = models::RebuildPhonesList;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListRebuildPhonesJobs {
    type Item = models::RebuildPhonesJob;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get the Job Status of a Rebuild Phones Job.
///
/// `GET /telephony/config/jobs/devices/rebuildPhones/{jobId}`, in the catalogue `get-the-job-status-of-a-rebuild-phones-job`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetJobStatusOfRebuildPhonesJob(Request);

impl GetJobStatusOfRebuildPhonesJob {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-the-job-status-of-a-rebuild-phones-job", Host::Api, Method::Get, format!("/telephony/config/jobs/devices/rebuildPhones/{}", support::segment(job_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetJobStatusOfRebuildPhonesJob {
    type Output = models::RebuildPhonesJob;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Job Errors for a Rebuild Phones Job.
///
/// `GET /telephony/config/jobs/devices/rebuildPhones/{jobId}/errors`, in the catalogue `get-job-errors-for-a-rebuild-phones-job`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetJobErrorsForRebuildPhonesJob(Request);

impl GetJobErrorsForRebuildPhonesJob {
    /// With everything that must be given.
    pub fn new(job_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-job-errors-for-a-rebuild-phones-job", Host::Api, Method::Get, format!("/telephony/config/jobs/devices/rebuildPhones/{}/errors", support::segment(job_id.as_ref()))).with_paging(Paging::Link, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetJobErrorsForRebuildPhonesJob {
    type Output = models::ErrorResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetJobErrorsForRebuildPhonesJob {
    type Item = models::ItemObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Device Settings for a Person.
///
/// `GET /telephony/config/people/{personId}/devices/settings`, in the catalogue `get-device-settings-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDeviceSettingsForPerson(Request);

impl GetDeviceSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-device-settings-for-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}/devices/settings", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDeviceSettingsForPerson {
    type Output = models::GetDeviceSettingsForPersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Device Settings for a Person.
///
/// `PUT /telephony/config/people/{personId}/devices/settings`, in the catalogue `update-device-settings-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateDeviceSettingsForPerson(Request);

impl UpdateDeviceSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-device-settings-for-a-person", Host::Api, Method::Put, format!("/telephony/config/people/{}/devices/settings", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDeviceSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDeviceSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Device Settings for a Workspace.
///
/// `GET /telephony/config/workspaces/{workspaceId}/devices/settings`, in the catalogue `get-device-settings-for-a-workspace`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDeviceSettingsForWorkspace(Request);

impl GetDeviceSettingsForWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-device-settings-for-a-workspace", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/devices/settings", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDeviceSettingsForWorkspace {
    type Output = models::GetDeviceSettingsForWorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Device Settings for a Workspace.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/devices/settings`, in the catalogue `update-device-settings-for-a-workspace`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateDeviceSettingsForWorkspace(Request);

impl UpdateDeviceSettingsForWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-device-settings-for-a-workspace", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/devices/settings", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDeviceSettingsForWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDeviceSettingsForWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the List of Background Images.
///
/// `GET /telephony/config/devices/backgroundImages`, in the catalogue `read-the-list-of-background-images`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListBackgroundImages(Request);

impl ListBackgroundImages {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-background-images", Host::Api, Method::Get, "/telephony/config/devices/backgroundImages").with_paging(Paging::None, "backgroundImages"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListBackgroundImages {
    type Output = models::ListBackgroundImagesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListBackgroundImages {
    type Item = models::ListBackgroundImagesObject;
    const LIST: Option<&'static str> = Some("backgroundImages");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.background_images.unwrap_or_default() }
}

/// Delete Device Background Images.
///
/// `DELETE /telephony/config/devices/backgroundImages`, in the catalogue `delete-device-background-images`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteDeviceBackgroundImages(Request);

impl DeleteDeviceBackgroundImages {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("delete-device-background-images", Host::Api, Method::Delete, "/telephony/config/devices/backgroundImages"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DeleteDeviceBackgroundImagesBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DeleteDeviceBackgroundImages {
    type Output = models::DeleteDeviceBackgroundImagesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Upload a Device Background Image.
///
/// `POST /telephony/config/devices/{deviceId}/actions/backgroundImageUpload/invoke`, in the catalogue `upload-a-device-background-image`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UploadDeviceBackgroundImage(Request);

impl UploadDeviceBackgroundImage {
    /// With everything that must be given, but for the body.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("upload-a-device-background-image", Host::Api, Method::Post, format!("/telephony/config/devices/{}/actions/backgroundImageUpload/invoke", support::segment(device_id.as_ref()))), "multipart/form-data"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body as it is sent, `multipart/form-data`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        Self(support::raw_body(self.0, body, content_type.into()))
    }
}

impl Operation for UploadDeviceBackgroundImage {
    type Output = models::UploadDeviceBackgroundImageResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get User Devices Count.
///
/// `GET /telephony/config/people/{personId}/devices/count`, in the catalogue `get-user-devices-count`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetUserDevicesCount(Request);

impl GetUserDevicesCount {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-user-devices-count", Host::Api, Method::Get, format!("/telephony/config/people/{}/devices/count", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetUserDevicesCount {
    type Output = models::UserDeviceCount;
    fn request(&self) -> Request { self.0.clone() }
}
