// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Devices.
///
/// `GET /devices`, in the catalogue `list-devices`. Needs one of the scopes `spark-admin:devices_read`, `spark:devices_read`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ListDevices(Request);

impl ListDevices {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-devices", Host::Api, Method::Get, "/devices").with_paging(Paging::StartMax, "items"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(mut self, value: i64) -> Self {
        support::set(&mut self.0, "max", value.to_string());
        self
    }

    /// Sets `start`.
    #[must_use]
    pub fn start(mut self, value: i64) -> Self {
        support::set(&mut self.0, "start", value.to_string());
        self
    }

    /// Sets `displayName`.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "displayName", value.into());
        self
    }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "personId", value.into());
        self
    }

    /// Sets `workspaceId`.
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "workspaceId", value.into());
        self
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "orgId", value.into());
        self
    }

    /// Sets `connectionStatus`.
    #[must_use]
    pub fn connection_status(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "connectionStatus", value.into());
        self
    }

    /// Sets `product`.
    #[must_use]
    pub fn product(mut self, value: impl Into<ListDevicesProduct>) -> Self {
        support::set(&mut self.0, "product", value.into().as_str().to_owned());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<ListDevicesType>) -> Self {
        support::set(&mut self.0, "type", value.into().as_str().to_owned());
        self
    }

    /// Sets `serial`.
    #[must_use]
    pub fn serial(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "serial", value.into());
        self
    }

    /// Sets `tag`.
    #[must_use]
    pub fn tag(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "tag", value.into());
        self
    }

    /// Sets `software`.
    #[must_use]
    pub fn software(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "software", value.into());
        self
    }

    /// Sets `upgradeChannel`.
    #[must_use]
    pub fn upgrade_channel(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "upgradeChannel", value.into());
        self
    }

    /// Sets `errorCode`.
    #[must_use]
    pub fn error_code(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "errorCode", value.into());
        self
    }

    /// Sets `capability`.
    #[must_use]
    pub fn capability(mut self, value: impl Into<ListDevicesCapability>) -> Self {
        support::set(&mut self.0, "capability", value.into().as_str().to_owned());
        self
    }

    /// Sets `permission`.
    #[must_use]
    pub fn permission(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "permission", value.into());
        self
    }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "locationId", value.into());
        self
    }

    /// Sets `workspaceLocationId`.
    #[must_use]
    pub fn workspace_location_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "workspaceLocationId", value.into());
        self
    }

    /// Sets `mac`.
    #[must_use]
    pub fn mac(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "mac", value.into());
        self
    }

    /// Sets `devicePlatform`.
    #[must_use]
    pub fn device_platform(mut self, value: impl Into<ListDevicesDevicePlatform>) -> Self {
        support::set(&mut self.0, "devicePlatform", value.into().as_str().to_owned());
        self
    }

    /// Sets `plannedMaintenance`.
    #[must_use]
    pub fn planned_maintenance(mut self, value: impl Into<ListDevicesPlannedMaintenance>) -> Self {
        support::set(&mut self.0, "plannedMaintenance", value.into().as_str().to_owned());
        self
    }
}

impl Operation for ListDevices {
    type Output = models::DeviceCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDevices {
    type Item = models::Device;
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
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct CreateADeviceByMacAddress(Request);

impl CreateADeviceByMacAddress {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-device-by-mac-address", Host::Api, Method::Post, "/devices"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "orgId", value.into());
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::CreateADeviceByMACAddressBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for CreateADeviceByMacAddress {
    type Output = models::Device;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Device Details.
///
/// `GET /devices/{deviceId}`, in the catalogue `get-device-details`. Needs one of the scopes `spark-admin:devices_read`, `spark:devices_read`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetDeviceDetails(Request);

impl GetDeviceDetails {
    /// With everything that must be given.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-device-details", Host::Api, Method::Get, format!("/devices/{}", support::segment(device_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "orgId", value.into());
        self
    }
}

impl Operation for GetDeviceDetails {
    type Output = models::Device;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Device.
///
/// `DELETE /devices/{deviceId}`, in the catalogue `delete-a-device`. Needs one of the scopes `spark-admin:devices_write`, `spark:devices_write`.
///
/// Answers 204; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct DeleteADevice(Request);

impl DeleteADevice {
    /// With everything that must be given.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-device", Host::Api, Method::Delete, format!("/devices/{}", support::segment(device_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "orgId", value.into());
        self
    }
}

impl Operation for DeleteADevice {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify Device Tags.
///
/// `PATCH /devices/{deviceId}`, in the catalogue `modify-device-tags`. Needs one of the scopes `spark-admin:devices_write`, `spark:devices_write`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ModifyDeviceTags(Request);

impl ModifyDeviceTags {
    /// With everything that must be given, but for the body.
    pub fn new(device_id: impl AsRef<str>) -> Self {
        let mut request = Request::new("modify-device-tags", Host::Api, Method::Patch, format!("/devices/{}", support::segment(device_id.as_ref())));
        request.content_type = "application/json-patch+json".into();
        Self(request)
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "orgId", value.into());
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::ModifyDeviceTagsBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for ModifyDeviceTags {
    type Output = models::Device;
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a Device Activation Code.
///
/// `POST /devices/activationCode`, in the catalogue `create-a-device-activation-code`. Needs one of the scopes `identity:one_time_password`, `identity:placeonetimepassword_create`, `spark-admin:devices_write`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct CreateADeviceActivationCode(Request);

impl CreateADeviceActivationCode {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-device-activation-code", Host::Api, Method::Post, "/devices/activationCode"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "orgId", value.into());
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::CreateADeviceActivationCodeBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for CreateADeviceActivationCode {
    type Output = models::ActivationCode;
    fn request(&self) -> Request { self.0.clone() }
}
