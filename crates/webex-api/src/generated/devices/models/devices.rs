// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ActivationCode` of Webex.
#[derive(Clone, Default)]
pub struct ActivationCode {
    /// `code`
    pub code: Option<String>,
    /// `expiryTime`
    pub expiry_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ActivationCode: Keys = Keys(&["\"code\":", "\"expiryTime\":"]);

impl Json for ActivationCode {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ActivationCode, &mut [&mut self.code, &mut self.expiry_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ActivationCode, &[&self.code, &self.expiry_time], &self.extra) }
}

impl std::fmt::Debug for ActivationCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ActivationCode", self, f) }
}

/// The object `CreateDeviceActivationCodeBody` of Webex. Published as `CreateADeviceActivationCodeBody`.
#[derive(Clone, Default)]
pub struct CreateDeviceActivationCodeBody {
    /// `workspaceId`
    pub workspace_id: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `model`
    pub model: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateDeviceActivationCodeBody: Keys = Keys(&["\"workspaceId\":", "\"personId\":", "\"model\":"]);

impl Json for CreateDeviceActivationCodeBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateDeviceActivationCodeBody, &mut [&mut self.workspace_id, &mut self.person_id, &mut self.model], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateDeviceActivationCodeBody, &[&self.workspace_id, &self.person_id, &self.model], &self.extra) }
}

impl std::fmt::Debug for CreateDeviceActivationCodeBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateDeviceActivationCodeBody", self, f) }
}

/// The object `CreateDeviceByMacAddressBody` of Webex. Published as `CreateADeviceByMACAddressBody`.
#[derive(Clone, Default)]
pub struct CreateDeviceByMacAddressBody {
    /// `mac`; required when sent
    pub mac: Option<String>,
    /// `model`; required when sent
    pub model: Option<String>,
    /// `workspaceId`
    pub workspace_id: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `password`
    pub password: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateDeviceByMacAddressBody: Keys = Keys(&["\"mac\":", "\"model\":", "\"workspaceId\":", "\"personId\":", "\"password\":"]);

impl Json for CreateDeviceByMacAddressBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateDeviceByMacAddressBody, &mut [&mut self.mac, &mut self.model, &mut self.workspace_id, &mut self.person_id, &mut self.password], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateDeviceByMacAddressBody, &[&self.mac, &self.model, &self.workspace_id, &self.person_id, &self.password], &self.extra) }
}

impl std::fmt::Debug for CreateDeviceByMacAddressBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateDeviceByMacAddressBody", self, f) }
}

/// The object `Device` of Webex.
#[derive(Clone, Default)]
pub struct Device {
    /// `id`
    pub id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `placeId`; deprecated
    pub place_id: Option<String>,
    /// `workspaceId`
    pub workspace_id: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `capabilities`
    pub capabilities: Option<Vec<DeviceCapabilities>>,
    /// `permissions`
    pub permissions: Option<Vec<DevicePermissions>>,
    /// `connectionStatus`
    pub connection_status: Option<DeviceConnectionStatus>,
    /// `product`
    pub product: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// `ip`
    pub ip: Option<String>,
    /// `activeInterface`
    pub active_interface: Option<DeviceActiveInterface>,
    /// `mac`
    pub mac: Option<String>,
    /// `primarySipUrl`
    pub primary_sip_url: Option<String>,
    /// `sipUrls`
    pub sip_urls: Option<Vec<String>>,
    /// `serial`
    pub serial: Option<String>,
    /// `software`
    pub software: Option<String>,
    /// `upgradeChannel`
    pub upgrade_channel: Option<String>,
    /// `created`; required when sent
    pub created: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `workspaceLocationId`; deprecated
    pub workspace_location_id: Option<String>,
    /// `errorCodes`
    pub error_codes: Option<Vec<String>>,
    /// `firstSeen`
    pub first_seen: Option<String>,
    /// `lastSeen`
    pub last_seen: Option<String>,
    /// `managedBy`
    pub managed_by: Option<DeviceManagedBy>,
    /// `devicePlatform`
    pub device_platform: Option<DeviceDevicePlatform>,
    /// `plannedMaintenance`
    pub planned_maintenance: Option<Any>,
    /// `callingDeviceId`
    pub calling_device_id: Option<String>,
    /// `webexDeviceId`
    pub webex_device_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Device: Keys = Keys(&["\"id\":", "\"displayName\":", "\"placeId\":", "\"workspaceId\":", "\"personId\":", "\"orgId\":", "\"capabilities\":", "\"permissions\":", "\"connectionStatus\":", "\"product\":", "\"type\":", "\"tags\":", "\"ip\":", "\"activeInterface\":", "\"mac\":", "\"primarySipUrl\":", "\"sipUrls\":", "\"serial\":", "\"software\":", "\"upgradeChannel\":", "\"created\":", "\"locationId\":", "\"workspaceLocationId\":", "\"errorCodes\":", "\"firstSeen\":", "\"lastSeen\":", "\"managedBy\":", "\"devicePlatform\":", "\"plannedMaintenance\":", "\"callingDeviceId\":", "\"webexDeviceId\":"]);

impl Json for Device {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Device, &mut [&mut self.id, &mut self.display_name, &mut self.place_id, &mut self.workspace_id, &mut self.person_id, &mut self.org_id, &mut self.capabilities, &mut self.permissions, &mut self.connection_status, &mut self.product, &mut self.type_, &mut self.tags, &mut self.ip, &mut self.active_interface, &mut self.mac, &mut self.primary_sip_url, &mut self.sip_urls, &mut self.serial, &mut self.software, &mut self.upgrade_channel, &mut self.created, &mut self.location_id, &mut self.workspace_location_id, &mut self.error_codes, &mut self.first_seen, &mut self.last_seen, &mut self.managed_by, &mut self.device_platform, &mut self.planned_maintenance, &mut self.calling_device_id, &mut self.webex_device_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Device, &[&self.id, &self.display_name, &self.place_id, &self.workspace_id, &self.person_id, &self.org_id, &self.capabilities, &self.permissions, &self.connection_status, &self.product, &self.type_, &self.tags, &self.ip, &self.active_interface, &self.mac, &self.primary_sip_url, &self.sip_urls, &self.serial, &self.software, &self.upgrade_channel, &self.created, &self.location_id, &self.workspace_location_id, &self.error_codes, &self.first_seen, &self.last_seen, &self.managed_by, &self.device_platform, &self.planned_maintenance, &self.calling_device_id, &self.webex_device_id], &self.extra) }
}

impl std::fmt::Debug for Device {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Device", self, f) }
}

webex_core::open_enum! {
    /// Values of `capabilities` of [`Device`].
    pub enum DeviceCapabilities {
        Xapi = "xapi",
    }
}

webex_core::open_enum! {
    /// Values of `permissions` of [`Device`].
    pub enum DevicePermissions {
        XapiReadonly = "xapi:readonly",
        XapiAll = "xapi:all",
    }
}

webex_core::open_enum! {
    /// Values of `connectionStatus` of [`Device`].
    pub enum DeviceConnectionStatus {
        Connected = "connected",
        Disconnected = "disconnected",
        ConnectedWithIssues = "connected_with_issues",
        OfflineExpired = "offline_expired",
        Activating = "activating",
        Unknown = "unknown",
        OfflineDeepSleep = "offline_deep_sleep",
    }
}

webex_core::open_enum! {
    /// Values of `activeInterface` of [`Device`].
    pub enum DeviceActiveInterface {
        Wired = "wired",
    }
}

webex_core::open_enum! {
    /// Values of `managedBy` of [`Device`].
    pub enum DeviceManagedBy {
        Cisco = "CISCO",
        Customer = "CUSTOMER",
        Partner = "PARTNER",
    }
}

webex_core::open_enum! {
    /// Values of `devicePlatform` of [`Device`].
    pub enum DeviceDevicePlatform {
        Cisco = "cisco",
        MicrosoftTeamsRoom = "microsoftTeamsRoom",
    }
}

/// The object `DeviceCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct DeviceCollectionResponse {
    /// `items`
    pub items: Option<Vec<Device>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for DeviceCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for DeviceCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceCollectionResponse", self, f) }
}

/// The object `UpdateDeviceTagsBody` of Webex. Published as `ModifyDeviceTagsBody`.
#[derive(Clone, Default)]
pub struct UpdateDeviceTagsBody {
    /// `op`
    pub op: Option<UpdateDeviceTagsBodyOp>,
    /// `path`
    pub path: Option<String>,
    /// `value`
    pub value: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDeviceTagsBody: Keys = Keys(&["\"op\":", "\"path\":", "\"value\":"]);

impl Json for UpdateDeviceTagsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDeviceTagsBody, &mut [&mut self.op, &mut self.path, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDeviceTagsBody, &[&self.op, &self.path, &self.value], &self.extra) }
}

impl std::fmt::Debug for UpdateDeviceTagsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDeviceTagsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `op` of [`UpdateDeviceTagsBody`].
    pub enum UpdateDeviceTagsBodyOp {
        Add = "add",
        Remove = "remove",
        Replace = "replace",
    }
}
