// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about devices.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Devices.
///
/// `GET /devices`, in the catalogue `list-devices`. Needs one of the scopes `spark-admin:devices_read`, `spark:devices_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListDevices(Request);

impl ListDevices {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-devices", Host::Api, Method::Get, "/devices").with_paging(Paging::StartMax, "items"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }

    /// Sets `displayName`.
    #[must_use]
    pub fn display_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "displayName", value.into())) }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets `workspaceId`.
    #[must_use]
    pub fn workspace_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "workspaceId", value.into())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `connectionStatus`.
    #[must_use]
    pub fn connection_status(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "connectionStatus", value.into())) }

    /// Sets `product`.
    #[must_use]
    pub fn product(self, value: impl Into<ListDevicesProduct>) -> Self { Self(support::set(self.0, "product", value.into().as_str().to_owned())) }

    /// Sets `type`.
    #[must_use]
    pub fn type_(self, value: impl Into<ListDevicesType>) -> Self { Self(support::set(self.0, "type", value.into().as_str().to_owned())) }

    /// Sets `serial`.
    #[must_use]
    pub fn serial(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "serial", value.into())) }

    /// Sets `tag`.
    #[must_use]
    pub fn tag(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "tag", value.into())) }

    /// Sets `software`.
    #[must_use]
    pub fn software(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "software", value.into())) }

    /// Sets `upgradeChannel`.
    #[must_use]
    pub fn upgrade_channel(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "upgradeChannel", value.into())) }

    /// Sets `errorCode`.
    #[must_use]
    pub fn error_code(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "errorCode", value.into())) }

    /// Sets `capability`.
    #[must_use]
    pub fn capability(self, value: impl Into<ListDevicesCapability>) -> Self { Self(support::set(self.0, "capability", value.into().as_str().to_owned())) }

    /// Sets `permission`.
    #[must_use]
    pub fn permission(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "permission", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `workspaceLocationId`.
    #[must_use]
    pub fn workspace_location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "workspaceLocationId", value.into())) }

    /// Sets `mac`.
    #[must_use]
    pub fn mac(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "mac", value.into())) }

    /// Sets `devicePlatform`.
    #[must_use]
    pub fn device_platform(self, value: impl Into<ListDevicesDevicePlatform>) -> Self { Self(support::set(self.0, "devicePlatform", value.into().as_str().to_owned())) }

    /// Sets `plannedMaintenance`.
    #[must_use]
    pub fn planned_maintenance(self, value: impl Into<ListDevicesPlannedMaintenance>) -> Self { Self(support::set(self.0, "plannedMaintenance", value.into().as_str().to_owned())) }
}

impl Operation for ListDevices {
    type Output = models::DeviceCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDevices {
    type Item = models::Device;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `product` of [`ListDevices`].
    pub enum ListDevicesProduct {
        DxN80 = "DX-80",
        RoomKit = "RoomKit",
        SxN80 = "SX-80",
    }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListDevices`].
    pub enum ListDevicesType {
        Roomdesk = "roomdesk",
        Phone = "phone",
        Accessory = "accessory",
        Webexgo = "webexgo",
        Unknown = "unknown",
    }
}

webex_core::open_enum! {
    /// Values of `capability` of [`ListDevices`].
    pub enum ListDevicesCapability {
        Xapi = "xapi",
    }
}

webex_core::open_enum! {
    /// Values of `devicePlatform` of [`ListDevices`].
    pub enum ListDevicesDevicePlatform {
        Cisco = "cisco",
        MicrosoftTeamsRoom = "microsoftTeamsRoom",
    }
}

webex_core::open_enum! {
    /// Values of `plannedMaintenance` of [`ListDevices`].
    pub enum ListDevicesPlannedMaintenance {
        Off = "off",
        On = "on",
        Upcoming = "upcoming",
    }
}

/// Create a Device by MAC Address.
///
/// `POST /devices`, in the catalogue `create-a-device-by-mac-address`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateDeviceByMacAddress(Request);

impl CreateDeviceByMacAddress {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-device-by-mac-address", Host::Api, Method::Post, "/devices"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateDeviceByMacAddressBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateDeviceByMacAddress {
    type Output = models::Device;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Device Details.
///
/// `GET /devices/{deviceId}`, in the catalogue `get-device-details`. Needs one of the scopes `spark-admin:devices_read`, `spark:devices_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDeviceDetails(Request);

impl GetDeviceDetails {
    /// With everything that must be given.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-device-details", Host::Api, Method::Get, format!("/devices/{}", support::segment(device_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDeviceDetails {
    type Output = models::Device;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Device.
///
/// `DELETE /devices/{deviceId}`, in the catalogue `delete-a-device`. Needs one of the scopes `spark-admin:devices_write`, `spark:devices_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteDevice(Request);

impl DeleteDevice {
    /// With everything that must be given.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-device", Host::Api, Method::Delete, format!("/devices/{}", support::segment(device_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteDevice {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Device Tags.
///
/// `PATCH /devices/{deviceId}`, in the catalogue `modify-device-tags`. Needs one of the scopes `spark-admin:devices_write`, `spark:devices_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateDeviceTags(Request);

impl UpdateDeviceTags {
    /// With everything that must be given, but for the body.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("modify-device-tags", Host::Api, Method::Patch, format!("/devices/{}", support::segment(device_id.as_ref()))), "application/json-patch+json"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDeviceTagsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDeviceTags {
    type Output = models::Device;
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a Device Activation Code.
///
/// `POST /devices/activationCode`, in the catalogue `create-a-device-activation-code`. Needs one of the scopes `identity:one_time_password`, `identity:placeonetimepassword_create`, `spark-admin:devices_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateDeviceActivationCode(Request);

impl CreateDeviceActivationCode {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-device-activation-code", Host::Api, Method::Post, "/devices/activationCode"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateDeviceActivationCodeBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateDeviceActivationCode {
    type Output = models::ActivationCode;
    fn request(&self) -> Request { self.0.clone() }
}
