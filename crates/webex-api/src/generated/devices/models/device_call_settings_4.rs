// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `PlaceDeviceList` of Webex. Published as `placeDeviceList`.
#[derive(Clone, Default)]
pub struct PlaceDeviceList {
    /// `devices`; required when sent
    pub devices: Option<Vec<PlaceDevices>>,
    /// `maxDeviceCount`; required when sent
    pub max_device_count: Option<f64>,
    /// `maxOwnedDeviceCount`; required when sent
    pub max_owned_device_count: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PlaceDeviceList: Keys = Keys(&["\"devices\":", "\"maxDeviceCount\":", "\"maxOwnedDeviceCount\":"]);

impl Json for PlaceDeviceList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PlaceDeviceList, &mut [&mut self.devices, &mut self.max_device_count, &mut self.max_owned_device_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PlaceDeviceList, &[&self.devices, &self.max_device_count, &self.max_owned_device_count], &self.extra) }
}

impl std::fmt::Debug for PlaceDeviceList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PlaceDeviceList", self, f) }
}

/// The object `PlaceDevices` of Webex. Published as `placeDevices`.
#[derive(Clone, Default)]
pub struct PlaceDevices {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `description`
    pub description: Option<Vec<String>>,
    /// `model`; required when sent
    pub model: Option<String>,
    /// `mac`
    pub mac: Option<String>,
    /// `ipAddress`
    pub ip_address: Option<String>,
    /// `primaryOwner`; required when sent
    pub primary_owner: Option<bool>,
    /// `type`; required when sent
    pub type_: Option<PlaceDevicesType>,
    /// `hoteling`; required when sent
    pub hoteling: Option<Hoteling>,
    /// `owner`; required when sent
    pub owner: Option<DeviceOwner>,
    /// `activationState`; required when sent
    pub activation_state: Option<PlaceDevicesActivationState>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PlaceDevices: Keys = Keys(&["\"id\":", "\"description\":", "\"model\":", "\"mac\":", "\"ipAddress\":", "\"primaryOwner\":", "\"type\":", "\"hoteling\":", "\"owner\":", "\"activationState\":"]);

impl Json for PlaceDevices {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PlaceDevices, &mut [&mut self.id, &mut self.description, &mut self.model, &mut self.mac, &mut self.ip_address, &mut self.primary_owner, &mut self.type_, &mut self.hoteling, &mut self.owner, &mut self.activation_state], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PlaceDevices, &[&self.id, &self.description, &self.model, &self.mac, &self.ip_address, &self.primary_owner, &self.type_, &self.hoteling, &self.owner, &self.activation_state], &self.extra) }
}

impl std::fmt::Debug for PlaceDevices {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PlaceDevices", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`PlaceDevices`].
    pub enum PlaceDevicesType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
    }
}

webex_core::open_enum! {
    /// Values of `activationState` of [`PlaceDevices`].
    pub enum PlaceDevicesActivationState {
        Activating = "ACTIVATING",
        Activated = "ACTIVATED",
        Deactivated = "DEACTIVATED",
    }
}

/// The object `StepExecutionStatusesObject` of Webex. Published as `stepExecutionStatusesObject`.
#[derive(Clone, Default)]
pub struct StepExecutionStatusesObject {
    /// `id`; required when sent
    pub id: Option<f64>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `lastUpdated`
    pub last_updated: Option<String>,
    /// `statusMessage`
    pub status_message: Option<String>,
    /// `exitCode`
    pub exit_code: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `timeElapsed`
    pub time_elapsed: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_StepExecutionStatusesObject: Keys = Keys(&["\"id\":", "\"startTime\":", "\"endTime\":", "\"lastUpdated\":", "\"statusMessage\":", "\"exitCode\":", "\"name\":", "\"timeElapsed\":"]);

impl Json for StepExecutionStatusesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StepExecutionStatusesObject, &mut [&mut self.id, &mut self.start_time, &mut self.end_time, &mut self.last_updated, &mut self.status_message, &mut self.exit_code, &mut self.name, &mut self.time_elapsed], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StepExecutionStatusesObject, &[&self.id, &self.start_time, &self.end_time, &self.last_updated, &self.status_message, &self.exit_code, &self.name, &self.time_elapsed], &self.extra) }
}

impl std::fmt::Debug for StepExecutionStatusesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StepExecutionStatusesObject", self, f) }
}

/// The object `UserDeviceCount` of Webex. Published as `userDeviceCount`.
#[derive(Clone, Default)]
pub struct UserDeviceCount {
    /// `totalDeviceCount`; required when sent
    pub total_device_count: Option<f64>,
    /// `applicationsCount`; required when sent
    pub applications_count: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserDeviceCount: Keys = Keys(&["\"totalDeviceCount\":", "\"applicationsCount\":"]);

impl Json for UserDeviceCount {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserDeviceCount, &mut [&mut self.total_device_count, &mut self.applications_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserDeviceCount, &[&self.total_device_count, &self.applications_count], &self.extra) }
}

impl std::fmt::Debug for UserDeviceCount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserDeviceCount", self, f) }
}

/// The object `WifiObject` of Webex. Published as `wifiObject`.
#[derive(Clone, Default)]
pub struct WifiObject {
    /// `audioCodecPriority`; required when sent
    pub audio_codec_priority: Option<WifiAudioCodecPriorityObject>,
    /// `ldap`; required when sent
    pub ldap: Option<LdapObject>,
    /// `webAccess`; required when sent
    pub web_access: Option<WebAccessObject>,
    /// `phoneSecurityPwd`; required when sent
    pub phone_security_pwd: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WifiObject: Keys = Keys(&["\"audioCodecPriority\":", "\"ldap\":", "\"webAccess\":", "\"phoneSecurityPwd\":"]);

impl Json for WifiObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WifiObject, &mut [&mut self.audio_codec_priority, &mut self.ldap, &mut self.web_access, &mut self.phone_security_pwd], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WifiObject, &[&self.audio_codec_priority, &self.ldap, &self.web_access, &self.phone_security_pwd], &self.extra) }
}

impl std::fmt::Debug for WifiObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WifiObject", self, f) }
}

/// The object `WifiObjectDevice` of Webex. Published as `wifiObjectDevice`.
#[derive(Clone, Default)]
pub struct WifiObjectDevice {
    /// `audioCodecPriority`; required when sent
    pub audio_codec_priority: Option<WifiAudioCodecPriorityObjectDevice>,
    /// `ldap`; required when sent
    pub ldap: Option<LdapObjectDevice>,
    /// `webAccess`; required when sent
    pub web_access: Option<WebAccessObject>,
    /// `phoneSecurityPwd`; required when sent
    pub phone_security_pwd: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WifiObjectDevice: Keys = Keys(&["\"audioCodecPriority\":", "\"ldap\":", "\"webAccess\":", "\"phoneSecurityPwd\":"]);

impl Json for WifiObjectDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WifiObjectDevice, &mut [&mut self.audio_codec_priority, &mut self.ldap, &mut self.web_access, &mut self.phone_security_pwd], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WifiObjectDevice, &[&self.audio_codec_priority, &self.ldap, &self.web_access, &self.phone_security_pwd], &self.extra) }
}

impl std::fmt::Debug for WifiObjectDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WifiObjectDevice", self, f) }
}
