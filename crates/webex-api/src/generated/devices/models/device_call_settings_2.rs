// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `LdapObjectDevice` of Webex.
#[derive(Clone, Default)]
pub struct LdapObjectDevice {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `serverAddress`
    pub server_address: Option<String>,
    /// `serverPort`
    pub server_port: Option<f64>,
    /// `commSecurityType`
    pub comm_security_type: Option<LdapObjectDeviceCommSecurityType>,
    /// `bindDn`
    pub bind_dn: Option<String>,
    /// `bindPw`
    pub bind_pw: Option<String>,
    /// `baseDn`
    pub base_dn: Option<String>,
    /// `primaryEmailAttribute`
    pub primary_email_attribute: Option<String>,
    /// `alternateEmailAttribute`
    pub alternate_email_attribute: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LdapObjectDevice: Keys = Keys(&["\"enabled\":", "\"serverAddress\":", "\"serverPort\":", "\"commSecurityType\":", "\"bindDn\":", "\"bindPw\":", "\"baseDn\":", "\"primaryEmailAttribute\":", "\"alternateEmailAttribute\":"]);

impl Json for LdapObjectDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LdapObjectDevice, &mut [&mut self.enabled, &mut self.server_address, &mut self.server_port, &mut self.comm_security_type, &mut self.bind_dn, &mut self.bind_pw, &mut self.base_dn, &mut self.primary_email_attribute, &mut self.alternate_email_attribute], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LdapObjectDevice, &[&self.enabled, &self.server_address, &self.server_port, &self.comm_security_type, &self.bind_dn, &self.bind_pw, &self.base_dn, &self.primary_email_attribute, &self.alternate_email_attribute], &self.extra) }
}

impl std::fmt::Debug for LdapObjectDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LdapObjectDevice", self, f) }
}

webex_core::open_enum! {
    /// Values of `commSecurityType` of [`LdapObjectDevice`].
    pub enum LdapObjectDeviceCommSecurityType {
        None = "NONE",
        Ssl = "SSL",
        Starttls = "STARTTLS",
    }
}

/// The object `LineKeyTemplateAdvisoryTypes` of Webex.
#[derive(Clone, Default)]
pub struct LineKeyTemplateAdvisoryTypes {
    /// `moreSharedAppearancesEnabled`
    pub more_shared_appearances_enabled: Option<bool>,
    /// `fewSharedAppearancesEnabled`
    pub few_shared_appearances_enabled: Option<bool>,
    /// `moreMonitorAppearancesEnabled`
    pub more_monitor_appearances_enabled: Option<bool>,
    /// `moreCPEAppearancesEnabled`
    pub more_cpe_appearances_enabled: Option<bool>,
    /// `moreModeManagementAppearancesEnabled`
    pub more_mode_management_appearances_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LineKeyTemplateAdvisoryTypes: Keys = Keys(&["\"moreSharedAppearancesEnabled\":", "\"fewSharedAppearancesEnabled\":", "\"moreMonitorAppearancesEnabled\":", "\"moreCPEAppearancesEnabled\":", "\"moreModeManagementAppearancesEnabled\":"]);

impl Json for LineKeyTemplateAdvisoryTypes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LineKeyTemplateAdvisoryTypes, &mut [&mut self.more_shared_appearances_enabled, &mut self.few_shared_appearances_enabled, &mut self.more_monitor_appearances_enabled, &mut self.more_cpe_appearances_enabled, &mut self.more_mode_management_appearances_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LineKeyTemplateAdvisoryTypes, &[&self.more_shared_appearances_enabled, &self.few_shared_appearances_enabled, &self.more_monitor_appearances_enabled, &self.more_cpe_appearances_enabled, &self.more_mode_management_appearances_enabled], &self.extra) }
}

impl std::fmt::Debug for LineKeyTemplateAdvisoryTypes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LineKeyTemplateAdvisoryTypes", self, f) }
}

/// The object `ListDectDeviceType` of Webex.
#[derive(Clone, Default)]
pub struct ListDectDeviceType {
    /// `devices`; required when sent
    pub devices: Option<Vec<DectDeviceList>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListDectDeviceType: Keys = Keys(&["\"devices\":"]);

impl Json for ListDectDeviceType {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListDectDeviceType, &mut [&mut self.devices], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListDectDeviceType, &[&self.devices], &self.extra) }
}

impl std::fmt::Debug for ListDectDeviceType {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListDectDeviceType", self, f) }
}

/// The object `ListDeviceSettingsObject` of Webex.
#[derive(Clone, Default)]
pub struct ListDeviceSettingsObject {
    /// `customizations`; required when sent
    pub customizations: Option<CustomizationObject>,
    /// `updateInProgress`; required when sent
    pub update_in_progress: Option<bool>,
    /// `deviceCount`; required when sent
    pub device_count: Option<f64>,
    /// `lastUpdateTime`; required when sent
    pub last_update_time: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListDeviceSettingsObject: Keys = Keys(&["\"customizations\":", "\"updateInProgress\":", "\"deviceCount\":", "\"lastUpdateTime\":"]);

impl Json for ListDeviceSettingsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListDeviceSettingsObject, &mut [&mut self.customizations, &mut self.update_in_progress, &mut self.device_count, &mut self.last_update_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListDeviceSettingsObject, &[&self.customizations, &self.update_in_progress, &self.device_count, &self.last_update_time], &self.extra) }
}

impl std::fmt::Debug for ListDeviceSettingsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListDeviceSettingsObject", self, f) }
}

/// The object `MACAddressResponse` of Webex.
#[derive(Clone, Default)]
pub struct MACAddressResponse {
    /// `status`; required when sent
    pub status: Option<MACAddressResponseStatus>,
    /// `macStatus`; required when sent
    pub mac_status: Option<Vec<MacStatusObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MACAddressResponse: Keys = Keys(&["\"status\":", "\"macStatus\":"]);

impl Json for MACAddressResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MACAddressResponse, &mut [&mut self.status, &mut self.mac_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MACAddressResponse, &[&self.status, &self.mac_status], &self.extra) }
}

impl std::fmt::Debug for MACAddressResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MACAddressResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`MACAddressResponse`].
    pub enum MACAddressResponseStatus {
        Ok = "OK",
        Errors = "ERRORS",
    }
}

/// The object `MacStatusObject` of Webex.
#[derive(Clone, Default)]
pub struct MacStatusObject {
    /// `mac`; required when sent
    pub mac: Option<String>,
    /// `state`; required when sent
    pub state: Option<MacStatusObjectState>,
    /// `errorCode`
    pub error_code: Option<f64>,
    /// `message`
    pub message: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MacStatusObject: Keys = Keys(&["\"mac\":", "\"state\":", "\"errorCode\":", "\"message\":"]);

impl Json for MacStatusObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MacStatusObject, &mut [&mut self.mac, &mut self.state, &mut self.error_code, &mut self.message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MacStatusObject, &[&self.mac, &self.state, &self.error_code, &self.message], &self.extra) }
}

impl std::fmt::Debug for MacStatusObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MacStatusObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`MacStatusObject`].
    pub enum MacStatusObjectState {
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        DuplicateInList = "DUPLICATE_IN_LIST",
        Invalid = "INVALID",
    }
}

/// The object `MemberObject` of Webex.
#[derive(Clone, Default)]
pub struct MemberObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `firstName`; required when sent
    pub first_name: Option<String>,
    /// `lastName`; required when sent
    pub last_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `primaryOwner`; required when sent
    pub primary_owner: Option<bool>,
    /// `port`; required when sent
    pub port: Option<f64>,
    /// `t38FaxCompressionEnabled`
    pub t38_fax_compression_enabled: Option<bool>,
    /// `lineType`; required when sent
    pub line_type: Option<MemberObjectLineType>,
    /// `lineWeight`; required when sent
    pub line_weight: Option<f64>,
    /// `hostIP`
    pub host_ip: Option<String>,
    /// `remoteIP`
    pub remote_ip: Option<String>,
    /// `hotlineEnabled`; required when sent
    pub hotline_enabled: Option<bool>,
    /// `hotlineDestination`; required when sent
    pub hotline_destination: Option<String>,
    /// `allowCallDeclineEnabled`; required when sent
    pub allow_call_decline_enabled: Option<bool>,
    /// `lineLabel`
    pub line_label: Option<String>,
    /// `linePort`
    pub line_port: Option<String>,
    /// `memberType`; required when sent
    pub member_type: Option<MemberObjectMemberType>,
    /// `location`
    pub location: Option<Location2>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MemberObject: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"primaryOwner\":", "\"port\":", "\"t38FaxCompressionEnabled\":", "\"lineType\":", "\"lineWeight\":", "\"hostIP\":", "\"remoteIP\":", "\"hotlineEnabled\":", "\"hotlineDestination\":", "\"allowCallDeclineEnabled\":", "\"lineLabel\":", "\"linePort\":", "\"memberType\":", "\"location\":"]);

impl Json for MemberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MemberObject, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.primary_owner, &mut self.port, &mut self.t38_fax_compression_enabled, &mut self.line_type, &mut self.line_weight, &mut self.host_ip, &mut self.remote_ip, &mut self.hotline_enabled, &mut self.hotline_destination, &mut self.allow_call_decline_enabled, &mut self.line_label, &mut self.line_port, &mut self.member_type, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MemberObject, &[&self.id, &self.first_name, &self.last_name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.primary_owner, &self.port, &self.t38_fax_compression_enabled, &self.line_type, &self.line_weight, &self.host_ip, &self.remote_ip, &self.hotline_enabled, &self.hotline_destination, &self.allow_call_decline_enabled, &self.line_label, &self.line_port, &self.member_type, &self.location], &self.extra) }
}

impl std::fmt::Debug for MemberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MemberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `lineType` of [`MemberObject`].
    pub enum MemberObjectLineType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
    }
}

webex_core::open_enum! {
    /// Values of `memberType` of [`MemberObject`].
    pub enum MemberObjectMemberType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `MppAudioCodecPriorityObject` of Webex.
#[derive(Clone, Default)]
pub struct MppAudioCodecPriorityObject {
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

static K_MppAudioCodecPriorityObject: Keys = Keys(&["\"selection\":", "\"primary\":", "\"secondary\":", "\"tertiary\":"]);

impl Json for MppAudioCodecPriorityObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MppAudioCodecPriorityObject, &mut [&mut self.selection, &mut self.primary, &mut self.secondary, &mut self.tertiary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MppAudioCodecPriorityObject, &[&self.selection, &self.primary, &self.secondary, &self.tertiary], &self.extra) }
}

impl std::fmt::Debug for MppAudioCodecPriorityObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MppAudioCodecPriorityObject", self, f) }
}

/// The object `MppAudioCodecPriorityObjectDevice` of Webex.
#[derive(Clone, Default)]
pub struct MppAudioCodecPriorityObjectDevice {
    /// `selection`; required when sent
    pub selection: Option<MppAudioCodecPriorityObjectDeviceSelection>,
    /// `primary`; required when sent
    pub primary: Option<String>,
    /// `secondary`; required when sent
    pub secondary: Option<String>,
    /// `tertiary`; required when sent
    pub tertiary: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MppAudioCodecPriorityObjectDevice: Keys = Keys(&["\"selection\":", "\"primary\":", "\"secondary\":", "\"tertiary\":"]);

impl Json for MppAudioCodecPriorityObjectDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MppAudioCodecPriorityObjectDevice, &mut [&mut self.selection, &mut self.primary, &mut self.secondary, &mut self.tertiary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MppAudioCodecPriorityObjectDevice, &[&self.selection, &self.primary, &self.secondary, &self.tertiary], &self.extra) }
}

impl std::fmt::Debug for MppAudioCodecPriorityObjectDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MppAudioCodecPriorityObjectDevice", self, f) }
}

webex_core::open_enum! {
    /// Values of `selection` of [`MppAudioCodecPriorityObjectDevice`].
    pub enum MppAudioCodecPriorityObjectDeviceSelection {
        Regional = "REGIONAL",
        Custom = "CUSTOM",
    }
}

/// The object `MppObjectBackground` of Webex.
#[derive(Clone, Default)]
pub struct MppObjectBackground {
    /// `image`
    pub image: Option<MppObjectBackgroundImage>,
    /// `customUrl`
    pub custom_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MppObjectBackground: Keys = Keys(&["\"image\":", "\"customUrl\":"]);

impl Json for MppObjectBackground {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MppObjectBackground, &mut [&mut self.image, &mut self.custom_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MppObjectBackground, &[&self.image, &self.custom_url], &self.extra) }
}

impl std::fmt::Debug for MppObjectBackground {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MppObjectBackground", self, f) }
}

webex_core::open_enum! {
    /// Values of `image` of [`MppObjectBackground`].
    pub enum MppObjectBackgroundImage {
        None = "NONE",
        DarkBlue = "DARK_BLUE",
        CiscoDarkBlue = "CISCO_DARK_BLUE",
        WebexDarkBlue = "WEBEX_DARK_BLUE",
        CustomBackground = "CUSTOM_BACKGROUND",
    }
}

/// The object `MppObjectDeviceBackground` of Webex.
#[derive(Clone, Default)]
pub struct MppObjectDeviceBackground {
    /// `image`
    pub image: Option<MppObjectDeviceBackgroundImage>,
    /// `customUrl`
    pub custom_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MppObjectDeviceBackground: Keys = Keys(&["\"image\":", "\"customUrl\":"]);

impl Json for MppObjectDeviceBackground {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MppObjectDeviceBackground, &mut [&mut self.image, &mut self.custom_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MppObjectDeviceBackground, &[&self.image, &self.custom_url], &self.extra) }
}

impl std::fmt::Debug for MppObjectDeviceBackground {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MppObjectDeviceBackground", self, f) }
}

webex_core::open_enum! {
    /// Values of `image` of [`MppObjectDeviceBackground`].
    pub enum MppObjectDeviceBackgroundImage {
        None = "NONE",
        DarkBlue = "DARK_BLUE",
        CiscoDarkBlue = "CISCO_DARK_BLUE",
        WebexDarkBlue = "WEBEX_DARK_BLUE",
        CustomBackground = "CUSTOM_BACKGROUND",
    }
}

/// The object `MppVlanObject` of Webex.
#[derive(Clone, Default)]
pub struct MppVlanObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `value`
    pub value: Option<f64>,
    /// `pcPort`
    pub pc_port: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MppVlanObject: Keys = Keys(&["\"enabled\":", "\"value\":", "\"pcPort\":"]);

impl Json for MppVlanObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MppVlanObject, &mut [&mut self.enabled, &mut self.value, &mut self.pc_port], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MppVlanObject, &[&self.enabled, &self.value, &self.pc_port], &self.extra) }
}

impl std::fmt::Debug for MppVlanObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MppVlanObject", self, f) }
}

/// The object `MppVlanObjectDevice` of Webex.
#[derive(Clone, Default)]
pub struct MppVlanObjectDevice {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `value`
    pub value: Option<f64>,
    /// `pcPort`
    pub pc_port: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MppVlanObjectDevice: Keys = Keys(&["\"enabled\":", "\"value\":", "\"pcPort\":"]);

impl Json for MppVlanObjectDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MppVlanObjectDevice, &mut [&mut self.enabled, &mut self.value, &mut self.pc_port], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MppVlanObjectDevice, &[&self.enabled, &self.value, &self.pc_port], &self.extra) }
}

impl std::fmt::Debug for MppVlanObjectDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MppVlanObjectDevice", self, f) }
}

/// The object `MulticastObject` of Webex.
#[derive(Clone, Default)]
pub struct MulticastObject {
    /// `hostAndPort`; required when sent
    pub host_and_port: Option<String>,
    /// `hasXmlAppUrl`; required when sent
    pub has_xml_app_url: Option<bool>,
    /// `xmlAppTimeout`
    pub xml_app_timeout: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MulticastObject: Keys = Keys(&["\"hostAndPort\":", "\"hasXmlAppUrl\":", "\"xmlAppTimeout\":"]);

impl Json for MulticastObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MulticastObject, &mut [&mut self.host_and_port, &mut self.has_xml_app_url, &mut self.xml_app_timeout], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MulticastObject, &[&self.host_and_port, &self.has_xml_app_url, &self.xml_app_timeout], &self.extra) }
}

impl std::fmt::Debug for MulticastObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MulticastObject", self, f) }
}

/// The object `NoiseCancellationObject` of Webex.
#[derive(Clone, Default)]
pub struct NoiseCancellationObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `allowEndUserOverrideEnabled`; required when sent
    pub allow_end_user_override_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NoiseCancellationObject: Keys = Keys(&["\"enabled\":", "\"allowEndUserOverrideEnabled\":"]);

impl Json for NoiseCancellationObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NoiseCancellationObject, &mut [&mut self.enabled, &mut self.allow_end_user_override_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NoiseCancellationObject, &[&self.enabled, &self.allow_end_user_override_enabled], &self.extra) }
}

impl std::fmt::Debug for NoiseCancellationObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NoiseCancellationObject", self, f) }
}

/// The object `PostApplyLineKeyTemplateRequest` of Webex.
#[derive(Clone, Default)]
pub struct PostApplyLineKeyTemplateRequest {
    /// `action`; required when sent
    pub action: Option<PostApplyLineKeyTemplateRequestAction>,
    /// `templateId`; required when sent
    pub template_id: Option<String>,
    /// `locationIds`
    pub location_ids: Option<Vec<String>>,
    /// `excludeDevicesWithCustomLayout`
    pub exclude_devices_with_custom_layout: Option<bool>,
    /// `includeDeviceTags`
    pub include_device_tags: Option<Vec<String>>,
    /// `excludeDeviceTags`
    pub exclude_device_tags: Option<Vec<String>>,
    /// `advisoryTypes`
    pub advisory_types: Option<LineKeyTemplateAdvisoryTypes>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostApplyLineKeyTemplateRequest: Keys = Keys(&["\"action\":", "\"templateId\":", "\"locationIds\":", "\"excludeDevicesWithCustomLayout\":", "\"includeDeviceTags\":", "\"excludeDeviceTags\":", "\"advisoryTypes\":"]);

impl Json for PostApplyLineKeyTemplateRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostApplyLineKeyTemplateRequest, &mut [&mut self.action, &mut self.template_id, &mut self.location_ids, &mut self.exclude_devices_with_custom_layout, &mut self.include_device_tags, &mut self.exclude_device_tags, &mut self.advisory_types], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostApplyLineKeyTemplateRequest, &[&self.action, &self.template_id, &self.location_ids, &self.exclude_devices_with_custom_layout, &self.include_device_tags, &self.exclude_device_tags, &self.advisory_types], &self.extra) }
}

impl std::fmt::Debug for PostApplyLineKeyTemplateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostApplyLineKeyTemplateRequest", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`PostApplyLineKeyTemplateRequest`].
    pub enum PostApplyLineKeyTemplateRequestAction {
        ApplyTemplate = "APPLY_TEMPLATE",
        ApplyDefaultTemplates = "APPLY_DEFAULT_TEMPLATES",
    }
}

/// The object `PostLineKeyTemplateRequest` of Webex.
#[derive(Clone, Default)]
pub struct PostLineKeyTemplateRequest {
    /// `templateName`; required when sent
    pub template_name: Option<String>,
    /// `deviceModel`; required when sent
    pub device_model: Option<String>,
    /// `userReorderEnabled`
    pub user_reorder_enabled: Option<bool>,
    /// `lineKeys`; required when sent
    pub line_keys: Option<Vec<ProgrammableLineKeys>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostLineKeyTemplateRequest: Keys = Keys(&["\"templateName\":", "\"deviceModel\":", "\"userReorderEnabled\":", "\"lineKeys\":"]);

impl Json for PostLineKeyTemplateRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostLineKeyTemplateRequest, &mut [&mut self.template_name, &mut self.device_model, &mut self.user_reorder_enabled, &mut self.line_keys], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostLineKeyTemplateRequest, &[&self.template_name, &self.device_model, &self.user_reorder_enabled, &self.line_keys], &self.extra) }
}

impl std::fmt::Debug for PostLineKeyTemplateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostLineKeyTemplateRequest", self, f) }
}

/// The object `PreviewApplyLineKeyTemplateResponse` of Webex.
#[derive(Clone, Default)]
pub struct PreviewApplyLineKeyTemplateResponse {
    /// `deviceCount`; required when sent
    pub device_count: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PreviewApplyLineKeyTemplateResponse: Keys = Keys(&["\"deviceCount\":"]);

impl Json for PreviewApplyLineKeyTemplateResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PreviewApplyLineKeyTemplateResponse, &mut [&mut self.device_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PreviewApplyLineKeyTemplateResponse, &[&self.device_count], &self.extra) }
}

impl std::fmt::Debug for PreviewApplyLineKeyTemplateResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PreviewApplyLineKeyTemplateResponse", self, f) }
}

/// The object `ProgrammableLineKeys` of Webex.
#[derive(Clone, Default)]
pub struct ProgrammableLineKeys {
    /// `lineKeyIndex`; required when sent
    pub line_key_index: Option<f64>,
    /// `lineKeyType`; required when sent
    pub line_key_type: Option<ProgrammableLineKeysLineKeyType>,
    /// `lineKeyLabel`
    pub line_key_label: Option<String>,
    /// `lineKeyValue`
    pub line_key_value: Option<String>,
    /// `sharedLineIndex`; required when sent
    pub shared_line_index: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProgrammableLineKeys: Keys = Keys(&["\"lineKeyIndex\":", "\"lineKeyType\":", "\"lineKeyLabel\":", "\"lineKeyValue\":", "\"sharedLineIndex\":"]);

impl Json for ProgrammableLineKeys {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProgrammableLineKeys, &mut [&mut self.line_key_index, &mut self.line_key_type, &mut self.line_key_label, &mut self.line_key_value, &mut self.shared_line_index], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProgrammableLineKeys, &[&self.line_key_index, &self.line_key_type, &self.line_key_label, &self.line_key_value, &self.shared_line_index], &self.extra) }
}

impl std::fmt::Debug for ProgrammableLineKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProgrammableLineKeys", self, f) }
}

webex_core::open_enum! {
    /// Values of `lineKeyType` of [`ProgrammableLineKeys`].
    pub enum ProgrammableLineKeysLineKeyType {
        PrimaryLine = "PRIMARY_LINE",
        SharedLine = "SHARED_LINE",
        Monitor = "MONITOR",
        CallParkExtension = "CALL_PARK_EXTENSION",
        SpeedDial = "SPEED_DIAL",
        Open = "OPEN",
        Closed = "CLOSED",
        ModeManagement = "MODE_MANAGEMENT",
    }
}

/// The object `PskObject` of Webex.
#[derive(Clone, Default)]
pub struct PskObject {
    /// `psk1`; required when sent
    pub psk1: Option<String>,
    /// `psk2`
    pub psk2: Option<String>,
    /// `psk3`
    pub psk3: Option<String>,
    /// `psk4`; required when sent
    pub psk4: Option<String>,
    /// `psk5`
    pub psk5: Option<String>,
    /// `psk6`
    pub psk6: Option<String>,
    /// `psk7`
    pub psk7: Option<String>,
    /// `psk8`
    pub psk8: Option<String>,
    /// `psk9`
    pub psk9: Option<String>,
    /// `psk10`
    pub psk10: Option<String>,
    /// `psk11`
    pub psk11: Option<String>,
    /// `psk12`
    pub psk12: Option<String>,
    /// `psk13`
    pub psk13: Option<String>,
    /// `psk14`
    pub psk14: Option<String>,
    /// `psk15`
    pub psk15: Option<String>,
    /// `psk16`
    pub psk16: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PskObject: Keys = Keys(&["\"psk1\":", "\"psk2\":", "\"psk3\":", "\"psk4\":", "\"psk5\":", "\"psk6\":", "\"psk7\":", "\"psk8\":", "\"psk9\":", "\"psk10\":", "\"psk11\":", "\"psk12\":", "\"psk13\":", "\"psk14\":", "\"psk15\":", "\"psk16\":"]);

impl Json for PskObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PskObject, &mut [&mut self.psk1, &mut self.psk2, &mut self.psk3, &mut self.psk4, &mut self.psk5, &mut self.psk6, &mut self.psk7, &mut self.psk8, &mut self.psk9, &mut self.psk10, &mut self.psk11, &mut self.psk12, &mut self.psk13, &mut self.psk14, &mut self.psk15, &mut self.psk16], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PskObject, &[&self.psk1, &self.psk2, &self.psk3, &self.psk4, &self.psk5, &self.psk6, &self.psk7, &self.psk8, &self.psk9, &self.psk10, &self.psk11, &self.psk12, &self.psk13, &self.psk14, &self.psk15, &self.psk16], &self.extra) }
}

impl std::fmt::Debug for PskObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PskObject", self, f) }
}

/// The object `PutDeviceSettingsRequest` of Webex.
#[derive(Clone, Default)]
pub struct PutDeviceSettingsRequest {
    /// `customizations`; required when sent
    pub customizations: Option<CustomizationDeviceLevelObjectDevice>,
    /// `customEnabled`; required when sent
    pub custom_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutDeviceSettingsRequest: Keys = Keys(&["\"customizations\":", "\"customEnabled\":"]);

impl Json for PutDeviceSettingsRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutDeviceSettingsRequest, &mut [&mut self.customizations, &mut self.custom_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutDeviceSettingsRequest, &[&self.customizations, &self.custom_enabled], &self.extra) }
}

impl std::fmt::Debug for PutDeviceSettingsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutDeviceSettingsRequest", self, f) }
}

/// The object `PutLineKeyTemplateRequest` of Webex.
#[derive(Clone, Default)]
pub struct PutLineKeyTemplateRequest {
    /// `userReorderEnabled`
    pub user_reorder_enabled: Option<bool>,
    /// `lineKeys`; required when sent
    pub line_keys: Option<Vec<ProgrammableLineKeys>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutLineKeyTemplateRequest: Keys = Keys(&["\"userReorderEnabled\":", "\"lineKeys\":"]);

impl Json for PutLineKeyTemplateRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutLineKeyTemplateRequest, &mut [&mut self.user_reorder_enabled, &mut self.line_keys], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutLineKeyTemplateRequest, &[&self.user_reorder_enabled, &self.line_keys], &self.extra) }
}

impl std::fmt::Debug for PutLineKeyTemplateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutLineKeyTemplateRequest", self, f) }
}

/// The object `PutMemberObject` of Webex.
#[derive(Clone, Default)]
pub struct PutMemberObject {
    /// `port`; required when sent
    pub port: Option<f64>,
    /// `id`; required when sent
    pub id: Option<String>,
    /// `t38FaxCompressionEnabled`
    pub t38_fax_compression_enabled: Option<bool>,
    /// `primaryOwner`; required when sent
    pub primary_owner: Option<bool>,
    /// `lineType`; required when sent
    pub line_type: Option<PutMemberObjectLineType>,
    /// `lineWeight`; required when sent
    pub line_weight: Option<f64>,
    /// `hotlineEnabled`; required when sent
    pub hotline_enabled: Option<bool>,
    /// `hotlineDestination`; required when sent
    pub hotline_destination: Option<String>,
    /// `allowCallDeclineEnabled`; required when sent
    pub allow_call_decline_enabled: Option<bool>,
    /// `lineLabel`
    pub line_label: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutMemberObject: Keys = Keys(&["\"port\":", "\"id\":", "\"t38FaxCompressionEnabled\":", "\"primaryOwner\":", "\"lineType\":", "\"lineWeight\":", "\"hotlineEnabled\":", "\"hotlineDestination\":", "\"allowCallDeclineEnabled\":", "\"lineLabel\":"]);

impl Json for PutMemberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutMemberObject, &mut [&mut self.port, &mut self.id, &mut self.t38_fax_compression_enabled, &mut self.primary_owner, &mut self.line_type, &mut self.line_weight, &mut self.hotline_enabled, &mut self.hotline_destination, &mut self.allow_call_decline_enabled, &mut self.line_label], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutMemberObject, &[&self.port, &self.id, &self.t38_fax_compression_enabled, &self.primary_owner, &self.line_type, &self.line_weight, &self.hotline_enabled, &self.hotline_destination, &self.allow_call_decline_enabled, &self.line_label], &self.extra) }
}

impl std::fmt::Debug for PutMemberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutMemberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `lineType` of [`PutMemberObject`].
    pub enum PutMemberObjectLineType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
    }
}

/// The object `PutMembersRequest` of Webex.
#[derive(Clone, Default)]
pub struct PutMembersRequest {
    /// `members`
    pub members: Option<Vec<PutMemberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutMembersRequest: Keys = Keys(&["\"members\":"]);

impl Json for PutMembersRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutMembersRequest, &mut [&mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutMembersRequest, &[&self.members], &self.extra) }
}

impl std::fmt::Debug for PutMembersRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutMembersRequest", self, f) }
}

/// The object `PutThirdPartyDevice` of Webex.
#[derive(Clone, Default)]
pub struct PutThirdPartyDevice {
    /// `sipPassword`; required when sent
    pub sip_password: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutThirdPartyDevice: Keys = Keys(&["\"sipPassword\":"]);

impl Json for PutThirdPartyDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutThirdPartyDevice, &mut [&mut self.sip_password], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutThirdPartyDevice, &[&self.sip_password], &self.extra) }
}

impl std::fmt::Debug for PutThirdPartyDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutThirdPartyDevice", self, f) }
}

/// The object `ListBackgroundImagesResponse` of Webex. Published as `ReadTheListOfBackgroundImagesResponse`.
#[derive(Clone, Default)]
pub struct ListBackgroundImagesResponse {
    /// `backgroundImages`; required when sent
    pub background_images: Option<Vec<ListBackgroundImagesObject>>,
    /// `count`
    pub count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListBackgroundImagesResponse: Keys = Keys(&["\"backgroundImages\":", "\"count\":"]);

impl Json for ListBackgroundImagesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListBackgroundImagesResponse, &mut [&mut self.background_images, &mut self.count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListBackgroundImagesResponse, &[&self.background_images, &self.count], &self.extra) }
}

impl std::fmt::Debug for ListBackgroundImagesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListBackgroundImagesResponse", self, f) }
}

/// The object `ListLineKeyTemplatesResponse` of Webex. Published as `ReadTheListOfLineKeyTemplatesResponse`.
#[derive(Clone, Default)]
pub struct ListLineKeyTemplatesResponse {
    /// `lineKeyTemplates`; required when sent
    pub line_key_templates: Option<Vec<LineKeyTemplatesResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListLineKeyTemplatesResponse: Keys = Keys(&["\"lineKeyTemplates\":"]);

impl Json for ListLineKeyTemplatesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListLineKeyTemplatesResponse, &mut [&mut self.line_key_templates], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListLineKeyTemplatesResponse, &[&self.line_key_templates], &self.extra) }
}

impl std::fmt::Debug for ListLineKeyTemplatesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListLineKeyTemplatesResponse", self, f) }
}

/// The object `RebuildPhonesJob` of Webex.
#[derive(Clone, Default)]
pub struct RebuildPhonesJob {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `id`; required when sent
    pub id: Option<String>,
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
    pub latest_execution_status: Option<RebuildPhonesJobLatestExecutionStatus>,
    /// `latestExecutionExitCode`
    pub latest_execution_exit_code: Option<RebuildPhonesJobLatestExecutionExitCode>,
    /// `target`; required when sent
    pub target: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `percentageComplete`; required when sent
    pub percentage_complete: Option<i64>,
    /// `deviceCount`
    pub device_count: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RebuildPhonesJob: Keys = Keys(&["\"name\":", "\"id\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"target\":", "\"locationId\":", "\"percentageComplete\":", "\"deviceCount\":"]);

impl Json for RebuildPhonesJob {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RebuildPhonesJob, &mut [&mut self.name, &mut self.id, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.target, &mut self.location_id, &mut self.percentage_complete, &mut self.device_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RebuildPhonesJob, &[&self.name, &self.id, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.latest_execution_exit_code, &self.target, &self.location_id, &self.percentage_complete, &self.device_count], &self.extra) }
}

impl std::fmt::Debug for RebuildPhonesJob {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RebuildPhonesJob", self, f) }
}

webex_core::open_enum! {
    /// Values of `latestExecutionStatus` of [`RebuildPhonesJob`].
    pub enum RebuildPhonesJobLatestExecutionStatus {
        Starting = "STARTING",
        Started = "STARTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}

webex_core::open_enum! {
    /// Values of `latestExecutionExitCode` of [`RebuildPhonesJob`].
    pub enum RebuildPhonesJobLatestExecutionExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
    }
}

/// The object `RebuildPhonesList` of Webex.
#[derive(Clone, Default)]
pub struct RebuildPhonesList {
    /// `items`; required when sent
    pub items: Option<Vec<RebuildPhonesJob>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RebuildPhonesList: Keys = Keys(&["\"items\":"]);

impl Json for RebuildPhonesList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RebuildPhonesList, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RebuildPhonesList, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for RebuildPhonesList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RebuildPhonesList", self, f) }
}

/// The object `RebuildPhonesPostRequest` of Webex.
#[derive(Clone, Default)]
pub struct RebuildPhonesPostRequest {
    /// `locationId`; required when sent
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RebuildPhonesPostRequest: Keys = Keys(&["\"locationId\":"]);

impl Json for RebuildPhonesPostRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RebuildPhonesPostRequest, &mut [&mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RebuildPhonesPostRequest, &[&self.location_id], &self.extra) }
}

impl std::fmt::Debug for RebuildPhonesPostRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RebuildPhonesPostRequest", self, f) }
}

/// The object `ScreenTimeoutObject` of Webex.
#[derive(Clone, Default)]
pub struct ScreenTimeoutObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `value`; required when sent
    pub value: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ScreenTimeoutObject: Keys = Keys(&["\"enabled\":", "\"value\":"]);

impl Json for ScreenTimeoutObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ScreenTimeoutObject, &mut [&mut self.enabled, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ScreenTimeoutObject, &[&self.enabled, &self.value], &self.extra) }
}

impl std::fmt::Debug for ScreenTimeoutObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ScreenTimeoutObject", self, f) }
}

/// The object `SearchMemberObject` of Webex.
#[derive(Clone, Default)]
pub struct SearchMemberObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `firstName`; required when sent
    pub first_name: Option<String>,
    /// `lastName`; required when sent
    pub last_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `t38FaxCompressionEnabled`
    pub t38_fax_compression_enabled: Option<bool>,
    /// `lineType`; required when sent
    pub line_type: Option<SearchMemberObjectLineType>,
    /// `allowCallDeclineEnabled`; required when sent
    pub allow_call_decline_enabled: Option<bool>,
    /// `memberType`; required when sent
    pub member_type: Option<SearchMemberObjectMemberType>,
    /// `location`
    pub location: Option<Location2>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SearchMemberObject: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"phoneNumber\":", "\"t38FaxCompressionEnabled\":", "\"lineType\":", "\"allowCallDeclineEnabled\":", "\"memberType\":", "\"location\":"]);

impl Json for SearchMemberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SearchMemberObject, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.phone_number, &mut self.t38_fax_compression_enabled, &mut self.line_type, &mut self.allow_call_decline_enabled, &mut self.member_type, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SearchMemberObject, &[&self.id, &self.first_name, &self.last_name, &self.phone_number, &self.t38_fax_compression_enabled, &self.line_type, &self.allow_call_decline_enabled, &self.member_type, &self.location], &self.extra) }
}

impl std::fmt::Debug for SearchMemberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SearchMemberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `lineType` of [`SearchMemberObject`].
    pub enum SearchMemberObjectLineType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
    }
}

webex_core::open_enum! {
    /// Values of `memberType` of [`SearchMemberObject`].
    pub enum SearchMemberObjectMemberType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `SearchMemberResponse` of Webex.
#[derive(Clone, Default)]
pub struct SearchMemberResponse {
    /// `members`
    pub members: Option<Vec<SearchMemberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SearchMemberResponse: Keys = Keys(&["\"members\":"]);

impl Json for SearchMemberResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SearchMemberResponse, &mut [&mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SearchMemberResponse, &[&self.members], &self.extra) }
}

impl std::fmt::Debug for SearchMemberResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SearchMemberResponse", self, f) }
}

/// The object `SnmpObject` of Webex.
#[derive(Clone, Default)]
pub struct SnmpObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `trustedIP`; required when sent
    pub trusted_ip: Option<String>,
    /// `getCommunity`; required when sent
    pub get_community: Option<String>,
    /// `setCommunity`; required when sent
    pub set_community: Option<String>,
    /// `snmpV3Enabled`; required when sent
    pub snmp_v3_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SnmpObject: Keys = Keys(&["\"enabled\":", "\"trustedIP\":", "\"getCommunity\":", "\"setCommunity\":", "\"snmpV3Enabled\":"]);

impl Json for SnmpObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SnmpObject, &mut [&mut self.enabled, &mut self.trusted_ip, &mut self.get_community, &mut self.set_community, &mut self.snmp_v3_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SnmpObject, &[&self.enabled, &self.trusted_ip, &self.get_community, &self.set_community, &self.snmp_v3_enabled], &self.extra) }
}

impl std::fmt::Debug for SnmpObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SnmpObject", self, f) }
}

/// The object `SoftKeyLayoutObject` of Webex.
#[derive(Clone, Default)]
pub struct SoftKeyLayoutObject {
    /// `softKeyMenu`; required when sent
    pub soft_key_menu: Option<SoftKeyMenuObject>,
    /// `psk`; required when sent
    pub psk: Option<PskObject>,
    /// `softKeyMenuDefaults`; required when sent
    pub soft_key_menu_defaults: Option<SoftKeyMenuObject>,
    /// `pskDefaults`; required when sent
    pub psk_defaults: Option<PskObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SoftKeyLayoutObject: Keys = Keys(&["\"softKeyMenu\":", "\"psk\":", "\"softKeyMenuDefaults\":", "\"pskDefaults\":"]);

impl Json for SoftKeyLayoutObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SoftKeyLayoutObject, &mut [&mut self.soft_key_menu, &mut self.psk, &mut self.soft_key_menu_defaults, &mut self.psk_defaults], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SoftKeyLayoutObject, &[&self.soft_key_menu, &self.psk, &self.soft_key_menu_defaults, &self.psk_defaults], &self.extra) }
}

impl std::fmt::Debug for SoftKeyLayoutObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SoftKeyLayoutObject", self, f) }
}

/// The object `SoftKeyMenuObject` of Webex.
#[derive(Clone, Default)]
pub struct SoftKeyMenuObject {
    /// `idleKeyList`; required when sent
    pub idle_key_list: Option<String>,
    /// `offHookKeyList`; required when sent
    pub off_hook_key_list: Option<String>,
    /// `dialingInputKeyList`; required when sent
    pub dialing_input_key_list: Option<String>,
    /// `progressingKeyList`; required when sent
    pub progressing_key_list: Option<String>,
    /// `connectedKeyList`; required when sent
    pub connected_key_list: Option<String>,
    /// `connectedVideoKeyList`; required when sent
    pub connected_video_key_list: Option<String>,
    /// `startTransferKeyList`; required when sent
    pub start_transfer_key_list: Option<String>,
    /// `startConferenceKeyList`; required when sent
    pub start_conference_key_list: Option<String>,
    /// `conferencingKeyList`; required when sent
    pub conferencing_key_list: Option<String>,
    /// `releasingKeyList`; required when sent
    pub releasing_key_list: Option<String>,
    /// `holdKeyList`; required when sent
    pub hold_key_list: Option<String>,
    /// `ringingKeyList`; required when sent
    pub ringing_key_list: Option<String>,
    /// `sharedActiveKeyList`; required when sent
    pub shared_active_key_list: Option<String>,
    /// `sharedHeldKeyList`; required when sent
    pub shared_held_key_list: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SoftKeyMenuObject: Keys = Keys(&["\"idleKeyList\":", "\"offHookKeyList\":", "\"dialingInputKeyList\":", "\"progressingKeyList\":", "\"connectedKeyList\":", "\"connectedVideoKeyList\":", "\"startTransferKeyList\":", "\"startConferenceKeyList\":", "\"conferencingKeyList\":", "\"releasingKeyList\":", "\"holdKeyList\":", "\"ringingKeyList\":", "\"sharedActiveKeyList\":", "\"sharedHeldKeyList\":"]);

impl Json for SoftKeyMenuObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SoftKeyMenuObject, &mut [&mut self.idle_key_list, &mut self.off_hook_key_list, &mut self.dialing_input_key_list, &mut self.progressing_key_list, &mut self.connected_key_list, &mut self.connected_video_key_list, &mut self.start_transfer_key_list, &mut self.start_conference_key_list, &mut self.conferencing_key_list, &mut self.releasing_key_list, &mut self.hold_key_list, &mut self.ringing_key_list, &mut self.shared_active_key_list, &mut self.shared_held_key_list], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SoftKeyMenuObject, &[&self.idle_key_list, &self.off_hook_key_list, &self.dialing_input_key_list, &self.progressing_key_list, &self.connected_key_list, &self.connected_video_key_list, &self.start_transfer_key_list, &self.start_conference_key_list, &self.conferencing_key_list, &self.releasing_key_list, &self.hold_key_list, &self.ringing_key_list, &self.shared_active_key_list, &self.shared_held_key_list], &self.extra) }
}

impl std::fmt::Debug for SoftKeyMenuObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SoftKeyMenuObject", self, f) }
}

/// The object `StartJobResponse` of Webex.
#[derive(Clone, Default)]
pub struct StartJobResponse {
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
    pub job_execution_status: Option<Vec<JobExecutionStatusObject1>>,
    /// `latestExecutionStatus`; required when sent
    pub latest_execution_status: Option<String>,
    /// `latestExecutionExitCode`
    pub latest_execution_exit_code: Option<StartJobResponseLatestExecutionExitCode>,
    /// `operationType`; required when sent
    pub operation_type: Option<String>,
    /// `sourceLocationId`; required when sent
    pub source_location_id: Option<String>,
    /// `targetLocationId`; required when sent
    pub target_location_id: Option<String>,
    /// `counts`; required when sent
    pub counts: Option<CountObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_StartJobResponse: Keys = Keys(&["\"name\":", "\"id\":", "\"jobType\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"operationType\":", "\"sourceLocationId\":", "\"targetLocationId\":", "\"counts\":"]);

impl Json for StartJobResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StartJobResponse, &mut [&mut self.name, &mut self.id, &mut self.job_type, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.operation_type, &mut self.source_location_id, &mut self.target_location_id, &mut self.counts], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StartJobResponse, &[&self.name, &self.id, &self.job_type, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.latest_execution_exit_code, &self.operation_type, &self.source_location_id, &self.target_location_id, &self.counts], &self.extra) }
}

impl std::fmt::Debug for StartJobResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StartJobResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `latestExecutionExitCode` of [`StartJobResponse`].
    pub enum StartJobResponseLatestExecutionExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
    }
}

/// The object `UpdateDeviceSettingsForPersonBody` of Webex. Published as `UpdateDeviceSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateDeviceSettingsForPersonBody {
    /// `compression`; required when sent
    pub compression: Option<UpdateDeviceSettingsForPersonBodyCompression>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDeviceSettingsForPersonBody: Keys = Keys(&["\"compression\":"]);

impl Json for UpdateDeviceSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDeviceSettingsForPersonBody, &mut [&mut self.compression], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDeviceSettingsForPersonBody, &[&self.compression], &self.extra) }
}

impl std::fmt::Debug for UpdateDeviceSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDeviceSettingsForPersonBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `compression` of [`UpdateDeviceSettingsForPersonBody`].
    pub enum UpdateDeviceSettingsForPersonBodyCompression {
        On = "ON",
        Off = "OFF",
    }
}

/// The object `UpdateDeviceSettingsForWorkspaceBody` of Webex. Published as `UpdateDeviceSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateDeviceSettingsForWorkspaceBody {
    /// `compression`; required when sent
    pub compression: Option<UpdateDeviceSettingsForWorkspaceBodyCompression>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDeviceSettingsForWorkspaceBody: Keys = Keys(&["\"compression\":"]);

impl Json for UpdateDeviceSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDeviceSettingsForWorkspaceBody, &mut [&mut self.compression], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDeviceSettingsForWorkspaceBody, &[&self.compression], &self.extra) }
}

impl std::fmt::Debug for UpdateDeviceSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDeviceSettingsForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `compression` of [`UpdateDeviceSettingsForWorkspaceBody`].
    pub enum UpdateDeviceSettingsForWorkspaceBodyCompression {
        On = "ON",
        Off = "OFF",
    }
}

/// The object `UploadDeviceBackgroundImageBody` of Webex. Published as `UploadADeviceBackgroundImageBody`.
#[derive(Clone, Default)]
pub struct UploadDeviceBackgroundImageBody {
    /// `file`: binary; required when sent
    pub file: Option<String>,
    /// `fileName`; required when sent
    pub file_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UploadDeviceBackgroundImageBody: Keys = Keys(&["\"file\":", "\"fileName\":"]);

impl Json for UploadDeviceBackgroundImageBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UploadDeviceBackgroundImageBody, &mut [&mut self.file, &mut self.file_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UploadDeviceBackgroundImageBody, &[&self.file, &self.file_name], &self.extra) }
}

impl std::fmt::Debug for UploadDeviceBackgroundImageBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UploadDeviceBackgroundImageBody", self, f) }
}

/// The object `UploadDeviceBackgroundImageResponse` of Webex. Published as `UploadADeviceBackgroundImageResponse`.
#[derive(Clone, Default)]
pub struct UploadDeviceBackgroundImageResponse {
    /// `filename`
    pub filename: Option<String>,
    /// `backgroundImageUrl`
    pub background_image_url: Option<String>,
    /// `count`
    pub count: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UploadDeviceBackgroundImageResponse: Keys = Keys(&["\"filename\":", "\"backgroundImageUrl\":", "\"count\":"]);

impl Json for UploadDeviceBackgroundImageResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UploadDeviceBackgroundImageResponse, &mut [&mut self.filename, &mut self.background_image_url, &mut self.count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UploadDeviceBackgroundImageResponse, &[&self.filename, &self.background_image_url, &self.count], &self.extra) }
}

impl std::fmt::Debug for UploadDeviceBackgroundImageResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UploadDeviceBackgroundImageResponse", self, f) }
}
