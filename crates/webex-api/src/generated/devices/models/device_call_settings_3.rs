// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `UsbPortsObject` of Webex.
#[derive(Clone, Default)]
pub struct UsbPortsObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `sideUsbEnabled`; required when sent
    pub side_usb_enabled: Option<bool>,
    /// `rearUsbEnabled`; required when sent
    pub rear_usb_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UsbPortsObject: Keys = Keys(&["\"enabled\":", "\"sideUsbEnabled\":", "\"rearUsbEnabled\":"]);

impl Json for UsbPortsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UsbPortsObject, &mut [&mut self.enabled, &mut self.side_usb_enabled, &mut self.rear_usb_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UsbPortsObject, &[&self.enabled, &self.side_usb_enabled, &self.rear_usb_enabled], &self.extra) }
}

impl std::fmt::Debug for UsbPortsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UsbPortsObject", self, f) }
}

/// The object `UserHotelingRequestPatch` of Webex.
#[derive(Clone, Default)]
pub struct UserHotelingRequestPatch {
    /// `hoteling`; required when sent
    pub hoteling: Option<HotelingRequest>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserHotelingRequestPatch: Keys = Keys(&["\"hoteling\":"]);

impl Json for UserHotelingRequestPatch {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserHotelingRequestPatch, &mut [&mut self.hoteling], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserHotelingRequestPatch, &[&self.hoteling], &self.extra) }
}

impl std::fmt::Debug for UserHotelingRequestPatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserHotelingRequestPatch", self, f) }
}

/// The object `ValidateMACRequest` of Webex.
#[derive(Clone, Default)]
pub struct ValidateMACRequest {
    /// `macs`; required when sent
    pub macs: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateMACRequest: Keys = Keys(&["\"macs\":"]);

impl Json for ValidateMACRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateMACRequest, &mut [&mut self.macs], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateMACRequest, &[&self.macs], &self.extra) }
}

impl std::fmt::Debug for ValidateMACRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateMACRequest", self, f) }
}

/// The object `VlanObject` of Webex.
#[derive(Clone, Default)]
pub struct VlanObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `value`; required when sent
    pub value: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VlanObject: Keys = Keys(&["\"enabled\":", "\"value\":"]);

impl Json for VlanObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VlanObject, &mut [&mut self.enabled, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VlanObject, &[&self.enabled, &self.value], &self.extra) }
}

impl std::fmt::Debug for VlanObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VlanObject", self, f) }
}

/// The object `VlanObjectDevice` of Webex.
#[derive(Clone, Default)]
pub struct VlanObjectDevice {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `value`; required when sent
    pub value: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VlanObjectDevice: Keys = Keys(&["\"enabled\":", "\"value\":"]);

impl Json for VlanObjectDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VlanObjectDevice, &mut [&mut self.enabled, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VlanObjectDevice, &[&self.enabled, &self.value], &self.extra) }
}

impl std::fmt::Debug for VlanObjectDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VlanObjectDevice", self, f) }
}

/// The object `VolumeSettingsObject` of Webex.
#[derive(Clone, Default)]
pub struct VolumeSettingsObject {
    /// `ringerVolume`; required when sent
    pub ringer_volume: Option<f64>,
    /// `speakerVolume`; required when sent
    pub speaker_volume: Option<f64>,
    /// `handsetVolume`; required when sent
    pub handset_volume: Option<f64>,
    /// `headsetVolume`; required when sent
    pub headset_volume: Option<f64>,
    /// `eHookEnabled`; required when sent
    pub e_hook_enabled: Option<bool>,
    /// `allowEndUserOverrideEnabled`; required when sent
    pub allow_end_user_override_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VolumeSettingsObject: Keys = Keys(&["\"ringerVolume\":", "\"speakerVolume\":", "\"handsetVolume\":", "\"headsetVolume\":", "\"eHookEnabled\":", "\"allowEndUserOverrideEnabled\":"]);

impl Json for VolumeSettingsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VolumeSettingsObject, &mut [&mut self.ringer_volume, &mut self.speaker_volume, &mut self.handset_volume, &mut self.headset_volume, &mut self.e_hook_enabled, &mut self.allow_end_user_override_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VolumeSettingsObject, &[&self.ringer_volume, &self.speaker_volume, &self.handset_volume, &self.headset_volume, &self.e_hook_enabled, &self.allow_end_user_override_enabled], &self.extra) }
}

impl std::fmt::Debug for VolumeSettingsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VolumeSettingsObject", self, f) }
}

/// The object `WebAccessObject` of Webex.
#[derive(Clone, Default)]
pub struct WebAccessObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `password`; required when sent
    pub password: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WebAccessObject: Keys = Keys(&["\"enabled\":", "\"password\":"]);

impl Json for WebAccessObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WebAccessObject, &mut [&mut self.enabled, &mut self.password], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WebAccessObject, &[&self.enabled, &self.password], &self.extra) }
}

impl std::fmt::Debug for WebAccessObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WebAccessObject", self, f) }
}

/// The object `WifiAudioCodecPriorityObject` of Webex.
#[derive(Clone, Default)]
pub struct WifiAudioCodecPriorityObject {
    /// `selection`; required when sent
    pub selection: Option<WifiAudioCodecPriorityObjectSelection>,
    /// `primary`; required when sent
    pub primary: Option<String>,
    /// `secondary`; required when sent
    pub secondary: Option<String>,
    /// `tertiary`; required when sent
    pub tertiary: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WifiAudioCodecPriorityObject: Keys = Keys(&["\"selection\":", "\"primary\":", "\"secondary\":", "\"tertiary\":"]);

impl Json for WifiAudioCodecPriorityObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WifiAudioCodecPriorityObject, &mut [&mut self.selection, &mut self.primary, &mut self.secondary, &mut self.tertiary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WifiAudioCodecPriorityObject, &[&self.selection, &self.primary, &self.secondary, &self.tertiary], &self.extra) }
}

impl std::fmt::Debug for WifiAudioCodecPriorityObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WifiAudioCodecPriorityObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `selection` of [`WifiAudioCodecPriorityObject`].
    pub enum WifiAudioCodecPriorityObjectSelection {
        Regional = "REGIONAL",
        Custom = "CUSTOM",
    }
}

/// The object `WifiAudioCodecPriorityObjectDevice` of Webex.
#[derive(Clone, Default)]
pub struct WifiAudioCodecPriorityObjectDevice {
    /// `selection`; required when sent
    pub selection: Option<String>,
    /// `primary`; required when sent
    pub primary: Option<String>,
    /// `secondary`; required when sent
    pub secondary: Option<String>,
    /// `tertiary`; required when sent
    pub tertiary: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WifiAudioCodecPriorityObjectDevice: Keys = Keys(&["\"selection\":", "\"primary\":", "\"secondary\":", "\"tertiary\":"]);

impl Json for WifiAudioCodecPriorityObjectDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WifiAudioCodecPriorityObjectDevice, &mut [&mut self.selection, &mut self.primary, &mut self.secondary, &mut self.tertiary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WifiAudioCodecPriorityObjectDevice, &[&self.selection, &self.primary, &self.secondary, &self.tertiary], &self.extra) }
}

impl std::fmt::Debug for WifiAudioCodecPriorityObjectDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WifiAudioCodecPriorityObjectDevice", self, f) }
}

/// The object `WifiNetworkObject` of Webex.
#[derive(Clone, Default)]
pub struct WifiNetworkObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `authenticationMethod`; required when sent
    pub authentication_method: Option<WifiNetworkObjectAuthenticationMethod>,
    /// `ssidName`; required when sent
    pub ssid_name: Option<String>,
    /// `userId`; required when sent
    pub user_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WifiNetworkObject: Keys = Keys(&["\"enabled\":", "\"authenticationMethod\":", "\"ssidName\":", "\"userId\":"]);

impl Json for WifiNetworkObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WifiNetworkObject, &mut [&mut self.enabled, &mut self.authentication_method, &mut self.ssid_name, &mut self.user_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WifiNetworkObject, &[&self.enabled, &self.authentication_method, &self.ssid_name, &self.user_id], &self.extra) }
}

impl std::fmt::Debug for WifiNetworkObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WifiNetworkObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `authenticationMethod` of [`WifiNetworkObject`].
    pub enum WifiNetworkObjectAuthenticationMethod {
        None = "NONE",
        EapFast = "EAP_FAST",
        PeapGtc = "PEAP_GTC",
        PeapMschapv2 = "PEAP_MSCHAPV2",
        Psk = "PSK",
        Wep = "WEP",
    }
}

/// The object `WifiNetworkObjectDevice` of Webex.
#[derive(Clone, Default)]
pub struct WifiNetworkObjectDevice {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `authenticationMethod`; required when sent
    pub authentication_method: Option<WifiNetworkObjectDeviceAuthenticationMethod>,
    /// `ssidName`; required when sent
    pub ssid_name: Option<String>,
    /// `userId`; required when sent
    pub user_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WifiNetworkObjectDevice: Keys = Keys(&["\"enabled\":", "\"authenticationMethod\":", "\"ssidName\":", "\"userId\":"]);

impl Json for WifiNetworkObjectDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WifiNetworkObjectDevice, &mut [&mut self.enabled, &mut self.authentication_method, &mut self.ssid_name, &mut self.user_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WifiNetworkObjectDevice, &[&self.enabled, &self.authentication_method, &self.ssid_name, &self.user_id], &self.extra) }
}

impl std::fmt::Debug for WifiNetworkObjectDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WifiNetworkObjectDevice", self, f) }
}

webex_core::open_enum! {
    /// Values of `authenticationMethod` of [`WifiNetworkObjectDevice`].
    pub enum WifiNetworkObjectDeviceAuthenticationMethod {
        None = "NONE",
        EapFast = "EAP_FAST",
        PeapGtc = "PEAP_GTC",
        PeapMschapv2 = "PEAP_MSCHAPV2",
        Psk = "PSK",
        Wep = "WEP",
    }
}

/// The object `AtaObject` of Webex. Published as `ataObject`.
#[derive(Clone, Default)]
pub struct AtaObject {
    /// `audioCodecPriority`; required when sent
    pub audio_codec_priority: Option<AudioCodecPriorityObject>,
    /// `ataDtmfMode`; required when sent
    pub ata_dtmf_mode: Option<AtaObjectAtaDtmfMode>,
    /// `ataDtmfMethod`; required when sent
    pub ata_dtmf_method: Option<AtaObjectAtaDtmfMethod>,
    /// `cdpEnabled`; required when sent
    pub cdp_enabled: Option<bool>,
    /// `lldpEnabled`; required when sent
    pub lldp_enabled: Option<bool>,
    /// `qosEnabled`; required when sent
    pub qos_enabled: Option<bool>,
    /// `vlan`; required when sent
    pub vlan: Option<VlanObject>,
    /// `webAccessEnabled`; required when sent
    pub web_access_enabled: Option<bool>,
    /// `nightlyResyncEnabled`; required when sent
    pub nightly_resync_enabled: Option<bool>,
    /// `snmp`; required when sent
    pub snmp: Option<SnmpObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AtaObject: Keys = Keys(&["\"audioCodecPriority\":", "\"ataDtmfMode\":", "\"ataDtmfMethod\":", "\"cdpEnabled\":", "\"lldpEnabled\":", "\"qosEnabled\":", "\"vlan\":", "\"webAccessEnabled\":", "\"nightlyResyncEnabled\":", "\"snmp\":"]);

impl Json for AtaObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AtaObject, &mut [&mut self.audio_codec_priority, &mut self.ata_dtmf_mode, &mut self.ata_dtmf_method, &mut self.cdp_enabled, &mut self.lldp_enabled, &mut self.qos_enabled, &mut self.vlan, &mut self.web_access_enabled, &mut self.nightly_resync_enabled, &mut self.snmp], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AtaObject, &[&self.audio_codec_priority, &self.ata_dtmf_mode, &self.ata_dtmf_method, &self.cdp_enabled, &self.lldp_enabled, &self.qos_enabled, &self.vlan, &self.web_access_enabled, &self.nightly_resync_enabled, &self.snmp], &self.extra) }
}

impl std::fmt::Debug for AtaObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AtaObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `ataDtmfMode` of [`AtaObject`].
    pub enum AtaObjectAtaDtmfMode {
        Strict = "STRICT",
        Normal = "NORMAL",
    }
}

webex_core::open_enum! {
    /// Values of `ataDtmfMethod` of [`AtaObject`].
    pub enum AtaObjectAtaDtmfMethod {
        Inband = "INBAND",
        Avt = "AVT",
        Auto = "AUTO",
    }
}

/// The object `AtaObjectDevice` of Webex. Published as `ataObjectDevice`.
#[derive(Clone, Default)]
pub struct AtaObjectDevice {
    /// `audioCodecPriority`; required when sent
    pub audio_codec_priority: Option<AudioCodecPriorityObjectDevice>,
    /// `ataDtmfMode`; required when sent
    pub ata_dtmf_mode: Option<AtaObjectDeviceAtaDtmfMode>,
    /// `ataDtmfMethod`; required when sent
    pub ata_dtmf_method: Option<AtaObjectDeviceAtaDtmfMethod>,
    /// `cdpEnabled`; required when sent
    pub cdp_enabled: Option<bool>,
    /// `lldpEnabled`; required when sent
    pub lldp_enabled: Option<bool>,
    /// `qosEnabled`; required when sent
    pub qos_enabled: Option<bool>,
    /// `vlan`; required when sent
    pub vlan: Option<VlanObjectDevice>,
    /// `webAccessEnabled`; required when sent
    pub web_access_enabled: Option<bool>,
    /// `nightlyResyncEnabled`; required when sent
    pub nightly_resync_enabled: Option<bool>,
    /// `snmp`; required when sent
    pub snmp: Option<SnmpObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AtaObjectDevice: Keys = Keys(&["\"audioCodecPriority\":", "\"ataDtmfMode\":", "\"ataDtmfMethod\":", "\"cdpEnabled\":", "\"lldpEnabled\":", "\"qosEnabled\":", "\"vlan\":", "\"webAccessEnabled\":", "\"nightlyResyncEnabled\":", "\"snmp\":"]);

impl Json for AtaObjectDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AtaObjectDevice, &mut [&mut self.audio_codec_priority, &mut self.ata_dtmf_mode, &mut self.ata_dtmf_method, &mut self.cdp_enabled, &mut self.lldp_enabled, &mut self.qos_enabled, &mut self.vlan, &mut self.web_access_enabled, &mut self.nightly_resync_enabled, &mut self.snmp], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AtaObjectDevice, &[&self.audio_codec_priority, &self.ata_dtmf_mode, &self.ata_dtmf_method, &self.cdp_enabled, &self.lldp_enabled, &self.qos_enabled, &self.vlan, &self.web_access_enabled, &self.nightly_resync_enabled, &self.snmp], &self.extra) }
}

impl std::fmt::Debug for AtaObjectDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AtaObjectDevice", self, f) }
}

webex_core::open_enum! {
    /// Values of `ataDtmfMode` of [`AtaObjectDevice`].
    pub enum AtaObjectDeviceAtaDtmfMode {
        Strict = "STRICT",
        Normal = "NORMAL",
    }
}

webex_core::open_enum! {
    /// Values of `ataDtmfMethod` of [`AtaObjectDevice`].
    pub enum AtaObjectDeviceAtaDtmfMethod {
        Inband = "INBAND",
        Avt = "AVT",
        Auto = "AUTO",
    }
}

/// The object `DectObject` of Webex. Published as `dectObject`.
#[derive(Clone, Default)]
pub struct DectObject {
    /// `audioCodecPriority`; required when sent
    pub audio_codec_priority: Option<DectAudioCodecPriorityObject>,
    /// `cdpEnabled`; required when sent
    pub cdp_enabled: Option<bool>,
    /// `dect6825HandsetEmergencyNumber`; required when sent
    pub dect6825_handset_emergency_number: Option<String>,
    /// `lldpEnabled`; required when sent
    pub lldp_enabled: Option<bool>,
    /// `multicast`; required when sent
    pub multicast: Option<String>,
    /// `qosEnabled`; required when sent
    pub qos_enabled: Option<bool>,
    /// `vlan`; required when sent
    pub vlan: Option<DectVlanObject>,
    /// `webAccessEnabled`; required when sent
    pub web_access_enabled: Option<bool>,
    /// `nightlyResyncEnabled`; required when sent
    pub nightly_resync_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DectObject: Keys = Keys(&["\"audioCodecPriority\":", "\"cdpEnabled\":", "\"dect6825HandsetEmergencyNumber\":", "\"lldpEnabled\":", "\"multicast\":", "\"qosEnabled\":", "\"vlan\":", "\"webAccessEnabled\":", "\"nightlyResyncEnabled\":"]);

impl Json for DectObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DectObject, &mut [&mut self.audio_codec_priority, &mut self.cdp_enabled, &mut self.dect6825_handset_emergency_number, &mut self.lldp_enabled, &mut self.multicast, &mut self.qos_enabled, &mut self.vlan, &mut self.web_access_enabled, &mut self.nightly_resync_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DectObject, &[&self.audio_codec_priority, &self.cdp_enabled, &self.dect6825_handset_emergency_number, &self.lldp_enabled, &self.multicast, &self.qos_enabled, &self.vlan, &self.web_access_enabled, &self.nightly_resync_enabled], &self.extra) }
}

impl std::fmt::Debug for DectObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DectObject", self, f) }
}

/// The object `DeleteImageRequestObject` of Webex. Published as `deleteImageRequestObject`.
#[derive(Clone, Default)]
pub struct DeleteImageRequestObject {
    /// `fileName`; required when sent
    pub file_name: Option<String>,
    /// `forceDelete`
    pub force_delete: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeleteImageRequestObject: Keys = Keys(&["\"fileName\":", "\"forceDelete\":"]);

impl Json for DeleteImageRequestObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeleteImageRequestObject, &mut [&mut self.file_name, &mut self.force_delete], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeleteImageRequestObject, &[&self.file_name, &self.force_delete], &self.extra) }
}

impl std::fmt::Debug for DeleteImageRequestObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeleteImageRequestObject", self, f) }
}

/// The object `DeleteImageResponseSuccessObject` of Webex. Published as `deleteImageResponseSuccessObject`.
#[derive(Clone, Default)]
pub struct DeleteImageResponseSuccessObject {
    /// `fileName`; required when sent
    pub file_name: Option<String>,
    /// `result`; required when sent
    pub result: Option<DeleteImageResponseSuccessObjectResult>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeleteImageResponseSuccessObject: Keys = Keys(&["\"fileName\":", "\"result\":"]);

impl Json for DeleteImageResponseSuccessObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeleteImageResponseSuccessObject, &mut [&mut self.file_name, &mut self.result], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeleteImageResponseSuccessObject, &[&self.file_name, &self.result], &self.extra) }
}

impl std::fmt::Debug for DeleteImageResponseSuccessObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeleteImageResponseSuccessObject", self, f) }
}

/// The object `DeviceList` of Webex. Published as `deviceList`.
#[derive(Clone, Default)]
pub struct DeviceList {
    /// `devices`; required when sent
    pub devices: Option<Vec<Devices>>,
    /// `maxDeviceCount`; required when sent
    pub max_device_count: Option<f64>,
    /// `maxOwnedDeviceCount`; required when sent
    pub max_owned_device_count: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceList: Keys = Keys(&["\"devices\":", "\"maxDeviceCount\":", "\"maxOwnedDeviceCount\":"]);

impl Json for DeviceList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceList, &mut [&mut self.devices, &mut self.max_device_count, &mut self.max_owned_device_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceList, &[&self.devices, &self.max_device_count, &self.max_owned_device_count], &self.extra) }
}

impl std::fmt::Debug for DeviceList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceList", self, f) }
}

/// The object `DeviceOwner` of Webex. Published as `deviceOwner`.
#[derive(Clone, Default)]
pub struct DeviceOwner {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `type`; required when sent
    pub type_: Option<DeviceOwnerType>,
    /// `firstName`; required when sent
    pub first_name: Option<String>,
    /// `lastName`; required when sent
    pub last_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceOwner: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":"]);

impl Json for DeviceOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceOwner, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceOwner, &[&self.id, &self.type_, &self.first_name, &self.last_name], &self.extra) }
}

impl std::fmt::Debug for DeviceOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceOwner", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`DeviceOwner`].
    pub enum DeviceOwnerType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `Devices` of Webex. Published as `devices`.
#[derive(Clone, Default)]
pub struct Devices {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `description`
    pub description: Option<Vec<String>>,
    /// `model`; required when sent
    pub model: Option<String>,
    /// `modelType`
    pub model_type: Option<DevicesModelType>,
    /// `mac`
    pub mac: Option<String>,
    /// `ipAddress`
    pub ip_address: Option<String>,
    /// `primaryOwner`; required when sent
    pub primary_owner: Option<bool>,
    /// `type`; required when sent
    pub type_: Option<DevicesType>,
    /// `hoteling`; required when sent
    pub hoteling: Option<HotelingRequest>,
    /// `owner`; required when sent
    pub owner: Option<DeviceOwner>,
    /// `activationState`; required when sent
    pub activation_state: Option<DevicesActivationState>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Devices: Keys = Keys(&["\"id\":", "\"description\":", "\"model\":", "\"modelType\":", "\"mac\":", "\"ipAddress\":", "\"primaryOwner\":", "\"type\":", "\"hoteling\":", "\"owner\":", "\"activationState\":"]);

impl Json for Devices {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Devices, &mut [&mut self.id, &mut self.description, &mut self.model, &mut self.model_type, &mut self.mac, &mut self.ip_address, &mut self.primary_owner, &mut self.type_, &mut self.hoteling, &mut self.owner, &mut self.activation_state], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Devices, &[&self.id, &self.description, &self.model, &self.model_type, &self.mac, &self.ip_address, &self.primary_owner, &self.type_, &self.hoteling, &self.owner, &self.activation_state], &self.extra) }
}

impl std::fmt::Debug for Devices {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Devices", self, f) }
}

webex_core::open_enum! {
    /// Values of `modelType` of [`Devices`].
    pub enum DevicesModelType {
        Mpp = "MPP",
        Ata = "ATA",
        GenericSip = "GENERIC_SIP",
        Esim = "ESIM",
        RoomOs = "ROOM_OS",
        Mobile = "MOBILE",
        DeskPhone = "DESK_PHONE",
    }
}

webex_core::open_enum! {
    /// Values of `type` of [`Devices`].
    pub enum DevicesType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
        Mobility = "MOBILITY",
        HotdeskingGuest = "HOTDESKING_GUEST",
    }
}

webex_core::open_enum! {
    /// Values of `activationState` of [`Devices`].
    pub enum DevicesActivationState {
        Activating = "activating",
        Activated = "activated",
        Deactivated = "deactivated",
    }
}

/// The object `JobIdResponseObject` of Webex. Published as `jobIdResponseObject`.
#[derive(Clone, Default)]
pub struct JobIdResponseObject {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `id`; required when sent
    pub id: Option<String>,
    /// `jobType`; required when sent
    pub job_type: Option<String>,
    /// `trackingId`; required when sent
    pub tracking_id: Option<String>,
    /// `sourceUserId`; required when sent
    pub source_user_id: Option<String>,
    /// `sourceCustomerId`; required when sent
    pub source_customer_id: Option<String>,
    /// `targetCustomerId`; required when sent
    pub target_customer_id: Option<String>,
    /// `instanceId`; required when sent
    pub instance_id: Option<f64>,
    /// `jobExecutionStatus`
    pub job_execution_status: Option<Vec<JobExecutionStatusObject>>,
    /// `latestExecutionStatus`; required when sent
    pub latest_execution_status: Option<String>,
    /// `latestExecutionExitCode`
    pub latest_execution_exit_code: Option<JobIdResponseObjectLatestExecutionExitCode>,
    /// `operationType`; required when sent
    pub operation_type: Option<String>,
    /// `sourceLocationId`; required when sent
    pub source_location_id: Option<String>,
    /// `targetLocationId`; required when sent
    pub target_location_id: Option<String>,
    /// `sourceLocationName`; required when sent
    pub source_location_name: Option<String>,
    /// `targetLocationName`; required when sent
    pub target_location_name: Option<String>,
    /// `counts`; required when sent
    pub counts: Option<CountObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JobIdResponseObject: Keys = Keys(&["\"name\":", "\"id\":", "\"jobType\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"operationType\":", "\"sourceLocationId\":", "\"targetLocationId\":", "\"sourceLocationName\":", "\"targetLocationName\":", "\"counts\":"]);

impl Json for JobIdResponseObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JobIdResponseObject, &mut [&mut self.name, &mut self.id, &mut self.job_type, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.operation_type, &mut self.source_location_id, &mut self.target_location_id, &mut self.source_location_name, &mut self.target_location_name, &mut self.counts], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JobIdResponseObject, &[&self.name, &self.id, &self.job_type, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.latest_execution_exit_code, &self.operation_type, &self.source_location_id, &self.target_location_id, &self.source_location_name, &self.target_location_name, &self.counts], &self.extra) }
}

impl std::fmt::Debug for JobIdResponseObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JobIdResponseObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `latestExecutionExitCode` of [`JobIdResponseObject`].
    pub enum JobIdResponseObjectLatestExecutionExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
    }
}

/// The object `LineKeyTemplatesResponse` of Webex. Published as `lineKeyTemplatesResponse`.
#[derive(Clone, Default)]
pub struct LineKeyTemplatesResponse {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `templateName`; required when sent
    pub template_name: Option<String>,
    /// `deviceModel`; required when sent
    pub device_model: Option<String>,
    /// `modelDisplayName`; required when sent
    pub model_display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LineKeyTemplatesResponse: Keys = Keys(&["\"id\":", "\"templateName\":", "\"deviceModel\":", "\"modelDisplayName\":"]);

impl Json for LineKeyTemplatesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LineKeyTemplatesResponse, &mut [&mut self.id, &mut self.template_name, &mut self.device_model, &mut self.model_display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LineKeyTemplatesResponse, &[&self.id, &self.template_name, &self.device_model, &self.model_display_name], &self.extra) }
}

impl std::fmt::Debug for LineKeyTemplatesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LineKeyTemplatesResponse", self, f) }
}

/// The object `ListBackgroundImagesObject` of Webex. Published as `listBackgroundImagesObject`.
#[derive(Clone, Default)]
pub struct ListBackgroundImagesObject {
    /// `backgroundImageUrl`; required when sent
    pub background_image_url: Option<String>,
    /// `fileName`; required when sent
    pub file_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListBackgroundImagesObject: Keys = Keys(&["\"backgroundImageUrl\":", "\"fileName\":"]);

impl Json for ListBackgroundImagesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListBackgroundImagesObject, &mut [&mut self.background_image_url, &mut self.file_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListBackgroundImagesObject, &[&self.background_image_url, &self.file_name], &self.extra) }
}

impl std::fmt::Debug for ListBackgroundImagesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListBackgroundImagesObject", self, f) }
}

/// The object `Location2` of Webex. Published as `location`.
#[derive(Clone, Default)]
pub struct Location2 {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Location2: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for Location2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Location2, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Location2, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for Location2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Location2", self, f) }
}

/// The object `MppObject` of Webex. Published as `mppObject`.
#[derive(Clone, Default)]
pub struct MppObject {
    /// `pnacEnabled`; required when sent
    pub pnac_enabled: Option<bool>,
    /// `audioCodecPriority`; required when sent
    pub audio_codec_priority: Option<MppAudioCodecPriorityObject>,
    /// `backlightTimer`; required when sent
    pub backlight_timer: Option<MppObjectBacklightTimer>,
    /// `background`; required when sent
    pub background: Option<MppObjectBackground>,
    /// `displayNameFormat`
    pub display_name_format: Option<MppObjectDisplayNameFormat>,
    /// `cdpEnabled`; required when sent
    pub cdp_enabled: Option<bool>,
    /// `defaultLoggingLevel`; required when sent
    pub default_logging_level: Option<MppObjectDefaultLoggingLevel>,
    /// `dndServicesEnabled`; required when sent
    pub dnd_services_enabled: Option<bool>,
    /// `acd`; required when sent
    pub acd: Option<AcdObject>,
    /// `shortInterdigitTimer`; required when sent
    pub short_interdigit_timer: Option<f64>,
    /// `longInterdigitTimer`; required when sent
    pub long_interdigit_timer: Option<f64>,
    /// `lineKeyLabelFormat`; required when sent
    pub line_key_label_format: Option<MppObjectLineKeyLabelFormat>,
    /// `lineKeyLEDPattern`; required when sent
    pub line_key_led_pattern: Option<MppObjectLineKeyLEDPattern>,
    /// `lldpEnabled`; required when sent
    pub lldp_enabled: Option<bool>,
    /// `mppUserWebAccessEnabled`; required when sent
    pub mpp_user_web_access_enabled: Option<bool>,
    /// `multicast`; required when sent
    pub multicast: Option<Vec<String>>,
    /// `enhancedMulticast`; required when sent
    pub enhanced_multicast: Option<EnhancedMulticastObject>,
    /// `offHookTimer`; required when sent
    pub off_hook_timer: Option<f64>,
    /// `phoneLanguage`; required when sent
    pub phone_language: Option<MppObjectPhoneLanguage>,
    /// `poeMode`; required when sent
    pub poe_mode: Option<MppObjectPoeMode>,
    /// `qosEnabled`; required when sent
    pub qos_enabled: Option<bool>,
    /// `screenTimeout`; required when sent
    pub screen_timeout: Option<ScreenTimeoutObject>,
    /// `usbPortsEnabled`; required when sent
    pub usb_ports_enabled: Option<bool>,
    /// `vlan`; required when sent
    pub vlan: Option<MppVlanObject>,
    /// `wifiNetwork`; required when sent
    pub wifi_network: Option<WifiNetworkObject>,
    /// `callHistory`; required when sent
    pub call_history: Option<MppObjectCallHistory>,
    /// `contacts`; required when sent
    pub contacts: Option<MppObjectContacts>,
    /// `webexMeetingsEnabled`; required when sent
    pub webex_meetings_enabled: Option<bool>,
    /// `volumeSettings`; required when sent
    pub volume_settings: Option<VolumeSettingsObject>,
    /// `cfExpandedSoftKey`; required when sent
    pub cf_expanded_soft_key: Option<MppObjectCfExpandedSoftKey>,
    /// `httpProxy`; required when sent
    pub http_proxy: Option<HttpProxyObject>,
    /// `bluetooth`; required when sent
    pub bluetooth: Option<BluetoothObject>,
    /// `passThroughPortEnabled`; required when sent
    pub pass_through_port_enabled: Option<bool>,
    /// `userPasswordOverrideEnabled`; required when sent
    pub user_password_override_enabled: Option<bool>,
    /// `activeCallFocusEnabled`; required when sent
    pub active_call_focus_enabled: Option<bool>,
    /// `peerFirmwareEnabled`; required when sent
    pub peer_firmware_enabled: Option<bool>,
    /// `noiseCancellation`; required when sent
    pub noise_cancellation: Option<NoiseCancellationObject>,
    /// `voiceFeedbackAccessibilityEnabled`; required when sent
    pub voice_feedback_accessibility_enabled: Option<bool>,
    /// `dialAssistEnabled`; required when sent
    pub dial_assist_enabled: Option<bool>,
    /// `callsPerLine`; required when sent
    pub calls_per_line: Option<f64>,
    /// `nightlyResyncEnabled`; required when sent
    pub nightly_resync_enabled: Option<bool>,
    /// `missedCallNotificationEnabled`; required when sent
    pub missed_call_notification_enabled: Option<bool>,
    /// `softKeyLayout`; required when sent
    pub soft_key_layout: Option<SoftKeyLayoutObject>,
    /// `backgroundImage8875`; required when sent
    pub background_image8875: Option<MppObjectBackgroundImage8875>,
    /// `backlightTimer68XX78XX`; required when sent
    pub backlight_timer68_xx78_xx: Option<MppObjectBacklightTimer68XX78XX>,
    /// `allowMonitorLinesEnabled`; required when sent
    pub allow_monitor_lines_enabled: Option<bool>,
    /// `iceEnabled`
    pub ice_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MppObject: Keys = Keys(&["\"pnacEnabled\":", "\"audioCodecPriority\":", "\"backlightTimer\":", "\"background\":", "\"displayNameFormat\":", "\"cdpEnabled\":", "\"defaultLoggingLevel\":", "\"dndServicesEnabled\":", "\"acd\":", "\"shortInterdigitTimer\":", "\"longInterdigitTimer\":", "\"lineKeyLabelFormat\":", "\"lineKeyLEDPattern\":", "\"lldpEnabled\":", "\"mppUserWebAccessEnabled\":", "\"multicast\":", "\"enhancedMulticast\":", "\"offHookTimer\":", "\"phoneLanguage\":", "\"poeMode\":", "\"qosEnabled\":", "\"screenTimeout\":", "\"usbPortsEnabled\":", "\"vlan\":", "\"wifiNetwork\":", "\"callHistory\":", "\"contacts\":", "\"webexMeetingsEnabled\":", "\"volumeSettings\":", "\"cfExpandedSoftKey\":", "\"httpProxy\":", "\"bluetooth\":", "\"passThroughPortEnabled\":", "\"userPasswordOverrideEnabled\":", "\"activeCallFocusEnabled\":", "\"peerFirmwareEnabled\":", "\"noiseCancellation\":", "\"voiceFeedbackAccessibilityEnabled\":", "\"dialAssistEnabled\":", "\"callsPerLine\":", "\"nightlyResyncEnabled\":", "\"missedCallNotificationEnabled\":", "\"softKeyLayout\":", "\"backgroundImage8875\":", "\"backlightTimer68XX78XX\":", "\"allowMonitorLinesEnabled\":", "\"iceEnabled\":"]);

impl Json for MppObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MppObject, &mut [&mut self.pnac_enabled, &mut self.audio_codec_priority, &mut self.backlight_timer, &mut self.background, &mut self.display_name_format, &mut self.cdp_enabled, &mut self.default_logging_level, &mut self.dnd_services_enabled, &mut self.acd, &mut self.short_interdigit_timer, &mut self.long_interdigit_timer, &mut self.line_key_label_format, &mut self.line_key_led_pattern, &mut self.lldp_enabled, &mut self.mpp_user_web_access_enabled, &mut self.multicast, &mut self.enhanced_multicast, &mut self.off_hook_timer, &mut self.phone_language, &mut self.poe_mode, &mut self.qos_enabled, &mut self.screen_timeout, &mut self.usb_ports_enabled, &mut self.vlan, &mut self.wifi_network, &mut self.call_history, &mut self.contacts, &mut self.webex_meetings_enabled, &mut self.volume_settings, &mut self.cf_expanded_soft_key, &mut self.http_proxy, &mut self.bluetooth, &mut self.pass_through_port_enabled, &mut self.user_password_override_enabled, &mut self.active_call_focus_enabled, &mut self.peer_firmware_enabled, &mut self.noise_cancellation, &mut self.voice_feedback_accessibility_enabled, &mut self.dial_assist_enabled, &mut self.calls_per_line, &mut self.nightly_resync_enabled, &mut self.missed_call_notification_enabled, &mut self.soft_key_layout, &mut self.background_image8875, &mut self.backlight_timer68_xx78_xx, &mut self.allow_monitor_lines_enabled, &mut self.ice_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MppObject, &[&self.pnac_enabled, &self.audio_codec_priority, &self.backlight_timer, &self.background, &self.display_name_format, &self.cdp_enabled, &self.default_logging_level, &self.dnd_services_enabled, &self.acd, &self.short_interdigit_timer, &self.long_interdigit_timer, &self.line_key_label_format, &self.line_key_led_pattern, &self.lldp_enabled, &self.mpp_user_web_access_enabled, &self.multicast, &self.enhanced_multicast, &self.off_hook_timer, &self.phone_language, &self.poe_mode, &self.qos_enabled, &self.screen_timeout, &self.usb_ports_enabled, &self.vlan, &self.wifi_network, &self.call_history, &self.contacts, &self.webex_meetings_enabled, &self.volume_settings, &self.cf_expanded_soft_key, &self.http_proxy, &self.bluetooth, &self.pass_through_port_enabled, &self.user_password_override_enabled, &self.active_call_focus_enabled, &self.peer_firmware_enabled, &self.noise_cancellation, &self.voice_feedback_accessibility_enabled, &self.dial_assist_enabled, &self.calls_per_line, &self.nightly_resync_enabled, &self.missed_call_notification_enabled, &self.soft_key_layout, &self.background_image8875, &self.backlight_timer68_xx78_xx, &self.allow_monitor_lines_enabled, &self.ice_enabled], &self.extra) }
}

impl std::fmt::Debug for MppObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MppObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `backlightTimer` of [`MppObject`].
    pub enum MppObjectBacklightTimer {
        OneMin = "ONE_MIN",
        FiveMin = "FIVE_MIN",
        ThirtyMin = "THIRTY_MIN",
        AlwaysOn = "ALWAYS_ON",
    }
}

webex_core::open_enum! {
    /// Values of `displayNameFormat` of [`MppObject`].
    pub enum MppObjectDisplayNameFormat {
        PersonNumber = "PERSON_NUMBER",
        PersonFirstThenLastName = "PERSON_FIRST_THEN_LAST_NAME",
        PersonLastThenFirstName = "PERSON_LAST_THEN_FIRST_NAME",
    }
}

webex_core::open_enum! {
    /// Values of `defaultLoggingLevel` of [`MppObject`].
    pub enum MppObjectDefaultLoggingLevel {
        Standard = "STANDARD",
        Debugging = "DEBUGGING",
    }
}

webex_core::open_enum! {
    /// Values of `lineKeyLabelFormat` of [`MppObject`].
    pub enum MppObjectLineKeyLabelFormat {
        PersonExtension = "PERSON_EXTENSION",
        PersonFirstThenLastName = "PERSON_FIRST_THEN_LAST_NAME",
        PersonLastThenFirstName = "PERSON_LAST_THEN_FIRST_NAME",
    }
}

webex_core::open_enum! {
    /// Values of `lineKeyLEDPattern` of [`MppObject`].
    pub enum MppObjectLineKeyLEDPattern {
        Default = "DEFAULT",
        PresetN1 = "PRESET_1",
    }
}

webex_core::open_enum! {
    /// Values of `phoneLanguage` of [`MppObject`].
    pub enum MppObjectPhoneLanguage {
        PersonLanguage = "PERSON_LANGUAGE",
        Arabic = "ARABIC",
        Bulgarian = "BULGARIAN",
        Catalan = "CATALAN",
        ChineseSimplified = "CHINESE_SIMPLIFIED",
        ChineseTraditional = "CHINESE_TRADITIONAL",
        Croatian = "CROATIAN",
        Czech = "CZECH",
        Danish = "DANISH",
        Dutch = "DUTCH",
        EnglishUnitedStates = "ENGLISH_UNITED_STATES",
        EnglishUnitedKingdom = "ENGLISH_UNITED_KINGDOM",
        Finnish = "FINNISH",
        FrenchCanada = "FRENCH_CANADA",
        FrenchFrance = "FRENCH_FRANCE",
        German = "GERMAN",
        Greek = "GREEK",
        Hebrew = "HEBREW",
        Hungarian = "HUNGARIAN",
        Italian = "ITALIAN",
        Japanese = "JAPANESE",
        Korean = "KOREAN",
        Norwegian = "NORWEGIAN",
        Polish = "POLISH",
        PortuguesePortugal = "PORTUGUESE_PORTUGAL",
        Russian = "RUSSIAN",
        SpanishColombia = "SPANISH_COLOMBIA",
        SpanishSpain = "SPANISH_SPAIN",
        Slovak = "SLOVAK",
        Swedish = "SWEDISH",
        Slovenian = "SLOVENIAN",
        Turkish = "TURKISH",
        Ukraine = "UKRAINE",
    }
}

webex_core::open_enum! {
    /// Values of `poeMode` of [`MppObject`].
    pub enum MppObjectPoeMode {
        Normal = "NORMAL",
        Maximum = "MAXIMUM",
    }
}

webex_core::open_enum! {
    /// Values of `callHistory` of [`MppObject`].
    pub enum MppObjectCallHistory {
        WebexUnifiedCallHistory = "WEBEX_UNIFIED_CALL_HISTORY",
        LocalCallHistory = "LOCAL_CALL_HISTORY",
    }
}

webex_core::open_enum! {
    /// Values of `contacts` of [`MppObject`].
    pub enum MppObjectContacts {
        XsiDirectory = "XSI_DIRECTORY",
        WebexDirectory = "WEBEX_DIRECTORY",
    }
}

webex_core::open_enum! {
    /// Values of `cfExpandedSoftKey` of [`MppObject`].
    pub enum MppObjectCfExpandedSoftKey {
        OnlyTheCallForwardAll = "ONLY_THE_CALL_FORWARD_ALL",
        AllCallForwards = "ALL_CALL_FORWARDS",
    }
}

webex_core::open_enum! {
    /// Values of `backgroundImage8875` of [`MppObject`].
    pub enum MppObjectBackgroundImage8875 {
        CyanDark = "CYAN_DARK",
        PurpleDark = "PURPLE_DARK",
        BlueDark = "BLUE_DARK",
        VioletDark = "VIOLET_DARK",
        BlueLight = "BLUE_LIGHT",
        VioletLight = "VIOLET_LIGHT",
    }
}

webex_core::open_enum! {
    /// Values of `backlightTimer68XX78XX` of [`MppObject`].
    pub enum MppObjectBacklightTimer68XX78XX {
        AlwaysOn = "ALWAYS_ON",
        TenSec = "TEN_SEC",
        TwentySec = "TWENTY_SEC",
        ThirtySec = "THIRTY_SEC",
        Off = "OFF",
    }
}

/// The object `MppObjectDevice` of Webex. Published as `mppObjectDevice`.
#[derive(Clone, Default)]
pub struct MppObjectDevice {
    /// `pnacEnabled`; required when sent
    pub pnac_enabled: Option<bool>,
    /// `audioCodecPriority`; required when sent
    pub audio_codec_priority: Option<MppAudioCodecPriorityObjectDevice>,
    /// `backlightTimer`; required when sent
    pub backlight_timer: Option<MppObjectDeviceBacklightTimer>,
    /// `background`; required when sent
    pub background: Option<MppObjectDeviceBackground>,
    /// `displayNameFormat`
    pub display_name_format: Option<MppObjectDeviceDisplayNameFormat>,
    /// `cdpEnabled`; required when sent
    pub cdp_enabled: Option<bool>,
    /// `defaultLoggingLevel`; required when sent
    pub default_logging_level: Option<MppObjectDeviceDefaultLoggingLevel>,
    /// `dndServicesEnabled`; required when sent
    pub dnd_services_enabled: Option<bool>,
    /// `acd`; required when sent
    pub acd: Option<AcdObjectDevice>,
    /// `shortInterdigitTimer`; required when sent
    pub short_interdigit_timer: Option<f64>,
    /// `longInterdigitTimer`; required when sent
    pub long_interdigit_timer: Option<f64>,
    /// `lineKeyLabelFormat`; required when sent
    pub line_key_label_format: Option<MppObjectDeviceLineKeyLabelFormat>,
    /// `lineKeyLEDPattern`; required when sent
    pub line_key_led_pattern: Option<MppObjectDeviceLineKeyLEDPattern>,
    /// `lldpEnabled`; required when sent
    pub lldp_enabled: Option<bool>,
    /// `mppUserWebAccessEnabled`; required when sent
    pub mpp_user_web_access_enabled: Option<bool>,
    /// `multicast`; required when sent
    pub multicast: Option<Vec<String>>,
    /// `enhancedMulticast`; required when sent
    pub enhanced_multicast: Option<EnhancedMulticastObject>,
    /// `offHookTimer`; required when sent
    pub off_hook_timer: Option<f64>,
    /// `phoneLanguage`; required when sent
    pub phone_language: Option<MppObjectDevicePhoneLanguage>,
    /// `poeMode`; required when sent
    pub poe_mode: Option<MppObjectDevicePoeMode>,
    /// `qosEnabled`; required when sent
    pub qos_enabled: Option<bool>,
    /// `screenTimeout`; required when sent
    pub screen_timeout: Option<ScreenTimeoutObject>,
    /// `usbPortsEnabled`; required when sent
    pub usb_ports_enabled: Option<bool>,
    /// `usbPorts`; required when sent
    pub usb_ports: Option<UsbPortsObject>,
    /// `vlan`; required when sent
    pub vlan: Option<MppVlanObjectDevice>,
    /// `wifiNetwork`; required when sent
    pub wifi_network: Option<WifiNetworkObjectDevice>,
    /// `callHistory`; required when sent
    pub call_history: Option<MppObjectDeviceCallHistory>,
    /// `contacts`; required when sent
    pub contacts: Option<MppObjectDeviceContacts>,
    /// `webexMeetingsEnabled`; required when sent
    pub webex_meetings_enabled: Option<bool>,
    /// `volumeSettings`; required when sent
    pub volume_settings: Option<VolumeSettingsObject>,
    /// `cfExpandedSoftKey`; required when sent
    pub cf_expanded_soft_key: Option<MppObjectDeviceCfExpandedSoftKey>,
    /// `httpProxy`; required when sent
    pub http_proxy: Option<HttpProxyObjectDevice>,
    /// `bluetooth`; required when sent
    pub bluetooth: Option<BluetoothObjectDevice>,
    /// `passThroughPortEnabled`; required when sent
    pub pass_through_port_enabled: Option<bool>,
    /// `userPasswordOverrideEnabled`; required when sent
    pub user_password_override_enabled: Option<bool>,
    /// `activeCallFocusEnabled`; required when sent
    pub active_call_focus_enabled: Option<bool>,
    /// `peerFirmwareEnabled`; required when sent
    pub peer_firmware_enabled: Option<bool>,
    /// `noiseCancellation`; required when sent
    pub noise_cancellation: Option<NoiseCancellationObject>,
    /// `voiceFeedbackAccessibilityEnabled`; required when sent
    pub voice_feedback_accessibility_enabled: Option<bool>,
    /// `dialAssistEnabled`; required when sent
    pub dial_assist_enabled: Option<bool>,
    /// `callsPerLine`; required when sent
    pub calls_per_line: Option<f64>,
    /// `nightlyResyncEnabled`; required when sent
    pub nightly_resync_enabled: Option<bool>,
    /// `missedCallNotificationEnabled`; required when sent
    pub missed_call_notification_enabled: Option<bool>,
    /// `softKeyLayout`; required when sent
    pub soft_key_layout: Option<SoftKeyLayoutObject>,
    /// `backgroundImage8875`; required when sent
    pub background_image8875: Option<MppObjectDeviceBackgroundImage8875>,
    /// `backlightTimer68XX78XX`; required when sent
    pub backlight_timer68_xx78_xx: Option<MppObjectDeviceBacklightTimer68XX78XX>,
    /// `allowMonitorLinesEnabled`; required when sent
    pub allow_monitor_lines_enabled: Option<bool>,
    /// `iceEnabled`
    pub ice_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MppObjectDevice: Keys = Keys(&["\"pnacEnabled\":", "\"audioCodecPriority\":", "\"backlightTimer\":", "\"background\":", "\"displayNameFormat\":", "\"cdpEnabled\":", "\"defaultLoggingLevel\":", "\"dndServicesEnabled\":", "\"acd\":", "\"shortInterdigitTimer\":", "\"longInterdigitTimer\":", "\"lineKeyLabelFormat\":", "\"lineKeyLEDPattern\":", "\"lldpEnabled\":", "\"mppUserWebAccessEnabled\":", "\"multicast\":", "\"enhancedMulticast\":", "\"offHookTimer\":", "\"phoneLanguage\":", "\"poeMode\":", "\"qosEnabled\":", "\"screenTimeout\":", "\"usbPortsEnabled\":", "\"usbPorts\":", "\"vlan\":", "\"wifiNetwork\":", "\"callHistory\":", "\"contacts\":", "\"webexMeetingsEnabled\":", "\"volumeSettings\":", "\"cfExpandedSoftKey\":", "\"httpProxy\":", "\"bluetooth\":", "\"passThroughPortEnabled\":", "\"userPasswordOverrideEnabled\":", "\"activeCallFocusEnabled\":", "\"peerFirmwareEnabled\":", "\"noiseCancellation\":", "\"voiceFeedbackAccessibilityEnabled\":", "\"dialAssistEnabled\":", "\"callsPerLine\":", "\"nightlyResyncEnabled\":", "\"missedCallNotificationEnabled\":", "\"softKeyLayout\":", "\"backgroundImage8875\":", "\"backlightTimer68XX78XX\":", "\"allowMonitorLinesEnabled\":", "\"iceEnabled\":"]);

impl Json for MppObjectDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MppObjectDevice, &mut [&mut self.pnac_enabled, &mut self.audio_codec_priority, &mut self.backlight_timer, &mut self.background, &mut self.display_name_format, &mut self.cdp_enabled, &mut self.default_logging_level, &mut self.dnd_services_enabled, &mut self.acd, &mut self.short_interdigit_timer, &mut self.long_interdigit_timer, &mut self.line_key_label_format, &mut self.line_key_led_pattern, &mut self.lldp_enabled, &mut self.mpp_user_web_access_enabled, &mut self.multicast, &mut self.enhanced_multicast, &mut self.off_hook_timer, &mut self.phone_language, &mut self.poe_mode, &mut self.qos_enabled, &mut self.screen_timeout, &mut self.usb_ports_enabled, &mut self.usb_ports, &mut self.vlan, &mut self.wifi_network, &mut self.call_history, &mut self.contacts, &mut self.webex_meetings_enabled, &mut self.volume_settings, &mut self.cf_expanded_soft_key, &mut self.http_proxy, &mut self.bluetooth, &mut self.pass_through_port_enabled, &mut self.user_password_override_enabled, &mut self.active_call_focus_enabled, &mut self.peer_firmware_enabled, &mut self.noise_cancellation, &mut self.voice_feedback_accessibility_enabled, &mut self.dial_assist_enabled, &mut self.calls_per_line, &mut self.nightly_resync_enabled, &mut self.missed_call_notification_enabled, &mut self.soft_key_layout, &mut self.background_image8875, &mut self.backlight_timer68_xx78_xx, &mut self.allow_monitor_lines_enabled, &mut self.ice_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MppObjectDevice, &[&self.pnac_enabled, &self.audio_codec_priority, &self.backlight_timer, &self.background, &self.display_name_format, &self.cdp_enabled, &self.default_logging_level, &self.dnd_services_enabled, &self.acd, &self.short_interdigit_timer, &self.long_interdigit_timer, &self.line_key_label_format, &self.line_key_led_pattern, &self.lldp_enabled, &self.mpp_user_web_access_enabled, &self.multicast, &self.enhanced_multicast, &self.off_hook_timer, &self.phone_language, &self.poe_mode, &self.qos_enabled, &self.screen_timeout, &self.usb_ports_enabled, &self.usb_ports, &self.vlan, &self.wifi_network, &self.call_history, &self.contacts, &self.webex_meetings_enabled, &self.volume_settings, &self.cf_expanded_soft_key, &self.http_proxy, &self.bluetooth, &self.pass_through_port_enabled, &self.user_password_override_enabled, &self.active_call_focus_enabled, &self.peer_firmware_enabled, &self.noise_cancellation, &self.voice_feedback_accessibility_enabled, &self.dial_assist_enabled, &self.calls_per_line, &self.nightly_resync_enabled, &self.missed_call_notification_enabled, &self.soft_key_layout, &self.background_image8875, &self.backlight_timer68_xx78_xx, &self.allow_monitor_lines_enabled, &self.ice_enabled], &self.extra) }
}

impl std::fmt::Debug for MppObjectDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MppObjectDevice", self, f) }
}

webex_core::open_enum! {
    /// Values of `backlightTimer` of [`MppObjectDevice`].
    pub enum MppObjectDeviceBacklightTimer {
        OneMin = "ONE_MIN",
        FiveMin = "FIVE_MIN",
        ThirtyMin = "THIRTY_MIN",
        AlwaysOn = "ALWAYS_ON",
    }
}

webex_core::open_enum! {
    /// Values of `displayNameFormat` of [`MppObjectDevice`].
    pub enum MppObjectDeviceDisplayNameFormat {
        PersonNumber = "PERSON_NUMBER",
        PersonFirstThenLastName = "PERSON_FIRST_THEN_LAST_NAME",
        PersonLastThenFirstName = "PERSON_LAST_THEN_FIRST_NAME",
    }
}

webex_core::open_enum! {
    /// Values of `defaultLoggingLevel` of [`MppObjectDevice`].
    pub enum MppObjectDeviceDefaultLoggingLevel {
        Standard = "STANDARD",
        Debugging = "DEBUGGING",
    }
}

webex_core::open_enum! {
    /// Values of `lineKeyLabelFormat` of [`MppObjectDevice`].
    pub enum MppObjectDeviceLineKeyLabelFormat {
        PersonExtension = "PERSON_EXTENSION",
        PersonFirstThenLastName = "PERSON_FIRST_THEN_LAST_NAME",
        PersonLastThenFirstName = "PERSON_LAST_THEN_FIRST_NAME",
    }
}

webex_core::open_enum! {
    /// Values of `lineKeyLEDPattern` of [`MppObjectDevice`].
    pub enum MppObjectDeviceLineKeyLEDPattern {
        Default = "DEFAULT",
        PresetN1 = "PRESET_1",
    }
}

webex_core::open_enum! {
    /// Values of `phoneLanguage` of [`MppObjectDevice`].
    pub enum MppObjectDevicePhoneLanguage {
        PersonLanguage = "PERSON_LANGUAGE",
        Arabic = "ARABIC",
        Bulgarian = "BULGARIAN",
        Catalan = "CATALAN",
        ChineseSimplified = "CHINESE_SIMPLIFIED",
        ChineseTraditional = "CHINESE_TRADITIONAL",
        Croatian = "CROATIAN",
        Czech = "CZECH",
        Danish = "DANISH",
        Dutch = "DUTCH",
        EnglishUnitedStates = "ENGLISH_UNITED_STATES",
        EnglishUnitedKingdom = "ENGLISH_UNITED_KINGDOM",
        Finnish = "FINNISH",
        FrenchCanada = "FRENCH_CANADA",
        FrenchFrance = "FRENCH_FRANCE",
        German = "GERMAN",
        Greek = "GREEK",
        Hebrew = "HEBREW",
        Hungarian = "HUNGARIAN",
        Italian = "ITALIAN",
        Japanese = "JAPANESE",
        Korean = "KOREAN",
        Norwegian = "NORWEGIAN",
        Polish = "POLISH",
        PortuguesePortugal = "PORTUGUESE_PORTUGAL",
        Russian = "RUSSIAN",
        SpanishColombia = "SPANISH_COLOMBIA",
        SpanishSpain = "SPANISH_SPAIN",
        Slovak = "SLOVAK",
        Swedish = "SWEDISH",
        Slovenian = "SLOVENIAN",
        Turkish = "TURKISH",
        Ukraine = "UKRAINE",
    }
}

webex_core::open_enum! {
    /// Values of `poeMode` of [`MppObjectDevice`].
    pub enum MppObjectDevicePoeMode {
        Normal = "NORMAL",
        Maximum = "MAXIMUM",
    }
}

webex_core::open_enum! {
    /// Values of `callHistory` of [`MppObjectDevice`].
    pub enum MppObjectDeviceCallHistory {
        WebexUnifiedCallHistory = "WEBEX_UNIFIED_CALL_HISTORY",
        LocalCallHistory = "LOCAL_CALL_HISTORY",
    }
}

webex_core::open_enum! {
    /// Values of `contacts` of [`MppObjectDevice`].
    pub enum MppObjectDeviceContacts {
        XsiDirectory = "XSI_DIRECTORY",
        WebexDirectory = "WEBEX_DIRECTORY",
    }
}

webex_core::open_enum! {
    /// Values of `cfExpandedSoftKey` of [`MppObjectDevice`].
    pub enum MppObjectDeviceCfExpandedSoftKey {
        OnlyTheCallForwardAll = "ONLY_THE_CALL_FORWARD_ALL",
        AllCallForwards = "ALL_CALL_FORWARDS",
    }
}

webex_core::open_enum! {
    /// Values of `backgroundImage8875` of [`MppObjectDevice`].
    pub enum MppObjectDeviceBackgroundImage8875 {
        CyanDark = "CYAN_DARK",
        PurpleDark = "PURPLE_DARK",
        BlueDark = "BLUE_DARK",
        VioletDark = "VIOLET_DARK",
        BlueLight = "BLUE_LIGHT",
        VioletLight = "VIOLET_LIGHT",
    }
}

webex_core::open_enum! {
    /// Values of `backlightTimer68XX78XX` of [`MppObjectDevice`].
    pub enum MppObjectDeviceBacklightTimer68XX78XX {
        AlwaysOn = "ALWAYS_ON",
        TenSec = "TEN_SEC",
        TwentySec = "TWENTY_SEC",
        ThirtySec = "THIRTY_SEC",
        Off = "OFF",
    }
}
