// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CallInterceptPutIncoming` of Webex.
#[derive(Clone, Default)]
pub struct CallInterceptPutIncoming {
    /// `type`
    pub type_: Option<CallInterceptPutIncomingType>,
    /// `voicemailEnabled`
    pub voicemail_enabled: Option<bool>,
    /// `announcements`
    pub announcements: Option<CallInterceptPutIncomingAnnouncements>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallInterceptPutIncoming: Keys = Keys(&["\"type\":", "\"voicemailEnabled\":", "\"announcements\":"]);

impl Json for CallInterceptPutIncoming {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallInterceptPutIncoming, &mut [&mut self.type_, &mut self.voicemail_enabled, &mut self.announcements], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallInterceptPutIncoming, &[&self.type_, &self.voicemail_enabled, &self.announcements], &self.extra) }
}

impl std::fmt::Debug for CallInterceptPutIncoming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallInterceptPutIncoming", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CallInterceptPutIncoming`].
    pub enum CallInterceptPutIncomingType {
        InterceptAll = "INTERCEPT_ALL",
        AllowAll = "ALLOW_ALL",
    }
}

/// The object `CallInterceptPutIncomingAnnouncements` of Webex.
#[derive(Clone, Default)]
pub struct CallInterceptPutIncomingAnnouncements {
    /// `greeting`
    pub greeting: Option<CallInterceptPutIncomingAnnouncementsGreeting>,
    /// `newNumber`
    pub new_number: Option<CallInterceptInfoIncomingAnnouncementsNewNumber>,
    /// `zeroTransfer`
    pub zero_transfer: Option<CallInterceptInfoIncomingAnnouncementsNewNumber>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallInterceptPutIncomingAnnouncements: Keys = Keys(&["\"greeting\":", "\"newNumber\":", "\"zeroTransfer\":"]);

impl Json for CallInterceptPutIncomingAnnouncements {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallInterceptPutIncomingAnnouncements, &mut [&mut self.greeting, &mut self.new_number, &mut self.zero_transfer], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallInterceptPutIncomingAnnouncements, &[&self.greeting, &self.new_number, &self.zero_transfer], &self.extra) }
}

impl std::fmt::Debug for CallInterceptPutIncomingAnnouncements {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallInterceptPutIncomingAnnouncements", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`CallInterceptPutIncomingAnnouncements`].
    pub enum CallInterceptPutIncomingAnnouncementsGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `CallRecordingInfoVirtualLineCallSettings` of Webex. Published as `CallRecordingInfo_VirtualLineCallSettings`.
#[derive(Clone, Default)]
pub struct CallRecordingInfoVirtualLineCallSettings {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `record`
    pub record: Option<CallRecordingInfoVirtualLineCallSettingsRecord>,
    /// `recordVoicemailEnabled`
    pub record_voicemail_enabled: Option<bool>,
    /// `notification`
    pub notification: Option<CallRecordingInfoNotification>,
    /// `repeat`
    pub repeat: Option<CallRecordingInfoRepeat>,
    /// `serviceProvider`
    pub service_provider: Option<String>,
    /// `externalGroup`
    pub external_group: Option<String>,
    /// `externalIdentifier`
    pub external_identifier: Option<String>,
    /// `startStopAnnouncement`
    pub start_stop_announcement: Option<CallRecordingInfoStartStopAnnouncement>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallRecordingInfoVirtualLineCallSettings: Keys = Keys(&["\"enabled\":", "\"record\":", "\"recordVoicemailEnabled\":", "\"notification\":", "\"repeat\":", "\"serviceProvider\":", "\"externalGroup\":", "\"externalIdentifier\":", "\"startStopAnnouncement\":"]);

impl Json for CallRecordingInfoVirtualLineCallSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallRecordingInfoVirtualLineCallSettings, &mut [&mut self.enabled, &mut self.record, &mut self.record_voicemail_enabled, &mut self.notification, &mut self.repeat, &mut self.service_provider, &mut self.external_group, &mut self.external_identifier, &mut self.start_stop_announcement], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallRecordingInfoVirtualLineCallSettings, &[&self.enabled, &self.record, &self.record_voicemail_enabled, &self.notification, &self.repeat, &self.service_provider, &self.external_group, &self.external_identifier, &self.start_stop_announcement], &self.extra) }
}

impl std::fmt::Debug for CallRecordingInfoVirtualLineCallSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallRecordingInfoVirtualLineCallSettings", self, f) }
}

webex_core::open_enum! {
    /// Values of `record` of [`CallRecordingInfoVirtualLineCallSettings`].
    pub enum CallRecordingInfoVirtualLineCallSettingsRecord {
        Always = "Always",
        Never = "Never",
        AlwaysWithPauseResume = "Always with Pause/Resume",
        OnDemandWithUserInitiatedStart = "On Demand with User Initiated Start",
    }
}

/// The object `UpdateVirtualLinePrivacySettingsBody` of Webex. Published as `ConfigureAVirtualLinesPrivacySettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateVirtualLinePrivacySettingsBody {
    /// `aaExtensionDialingEnabled`
    pub aa_extension_dialing_enabled: Option<bool>,
    /// `aaNamingDialingEnabled`
    pub aa_naming_dialing_enabled: Option<bool>,
    /// `enablePhoneStatusDirectoryPrivacy`
    pub enable_phone_status_directory_privacy: Option<bool>,
    /// `enablePhoneStatusPickupBargeInPrivacy`
    pub enable_phone_status_pickup_barge_in_privacy: Option<bool>,
    /// `monitoringAgents`
    pub monitoring_agents: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVirtualLinePrivacySettingsBody: Keys = Keys(&["\"aaExtensionDialingEnabled\":", "\"aaNamingDialingEnabled\":", "\"enablePhoneStatusDirectoryPrivacy\":", "\"enablePhoneStatusPickupBargeInPrivacy\":", "\"monitoringAgents\":"]);

impl Json for UpdateVirtualLinePrivacySettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVirtualLinePrivacySettingsBody, &mut [&mut self.aa_extension_dialing_enabled, &mut self.aa_naming_dialing_enabled, &mut self.enable_phone_status_directory_privacy, &mut self.enable_phone_status_pickup_barge_in_privacy, &mut self.monitoring_agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVirtualLinePrivacySettingsBody, &[&self.aa_extension_dialing_enabled, &self.aa_naming_dialing_enabled, &self.enable_phone_status_directory_privacy, &self.enable_phone_status_pickup_barge_in_privacy, &self.monitoring_agents], &self.extra) }
}

impl std::fmt::Debug for UpdateVirtualLinePrivacySettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVirtualLinePrivacySettingsBody", self, f) }
}

/// The object `UpdateBargeInSettingsForVirtualLineBody` of Webex. Published as `ConfigureBargeInSettingsForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateBargeInSettingsForVirtualLineBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `toneEnabled`
    pub tone_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateBargeInSettingsForVirtualLineBody: Keys = Keys(&["\"enabled\":", "\"toneEnabled\":"]);

impl Json for UpdateBargeInSettingsForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateBargeInSettingsForVirtualLineBody, &mut [&mut self.enabled, &mut self.tone_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateBargeInSettingsForVirtualLineBody, &[&self.enabled, &self.tone_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateBargeInSettingsForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateBargeInSettingsForVirtualLineBody", self, f) }
}

/// The object `UpdateBusyVoicemailGreetingForVirtualLineBody` of Webex. Published as `ConfigureBusyVoicemailGreetingForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateBusyVoicemailGreetingForVirtualLineBody {
    /// `name`
    pub name: Option<String>,
    /// `file`: binary
    pub file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateBusyVoicemailGreetingForVirtualLineBody: Keys = Keys(&["\"name\":", "\"file\":"]);

impl Json for UpdateBusyVoicemailGreetingForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateBusyVoicemailGreetingForVirtualLineBody, &mut [&mut self.name, &mut self.file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateBusyVoicemailGreetingForVirtualLineBody, &[&self.name, &self.file], &self.extra) }
}

impl std::fmt::Debug for UpdateBusyVoicemailGreetingForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateBusyVoicemailGreetingForVirtualLineBody", self, f) }
}

/// The object `UpdateCallBridgeSettingsForVirtualLineBody` of Webex. Published as `ConfigureCallBridgeSettingsForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateCallBridgeSettingsForVirtualLineBody {
    /// `warningToneEnabled`
    pub warning_tone_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallBridgeSettingsForVirtualLineBody: Keys = Keys(&["\"warningToneEnabled\":"]);

impl Json for UpdateCallBridgeSettingsForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallBridgeSettingsForVirtualLineBody, &mut [&mut self.warning_tone_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallBridgeSettingsForVirtualLineBody, &[&self.warning_tone_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCallBridgeSettingsForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallBridgeSettingsForVirtualLineBody", self, f) }
}

/// The object `UpdateCallForwardingSettingsForVirtualLineBody` of Webex. Published as `ConfigureCallForwardingSettingsForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateCallForwardingSettingsForVirtualLineBody {
    /// `callForwarding`
    pub call_forwarding: Option<CallForwardingPutCallForwarding>,
    /// `businessContinuity`
    pub business_continuity: Option<CallForwardingInfoCallForwardingBusy>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallForwardingSettingsForVirtualLineBody: Keys = Keys(&["\"callForwarding\":", "\"businessContinuity\":"]);

impl Json for UpdateCallForwardingSettingsForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallForwardingSettingsForVirtualLineBody, &mut [&mut self.call_forwarding, &mut self.business_continuity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallForwardingSettingsForVirtualLineBody, &[&self.call_forwarding, &self.business_continuity], &self.extra) }
}

impl std::fmt::Debug for UpdateCallForwardingSettingsForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallForwardingSettingsForVirtualLineBody", self, f) }
}

/// The object `UpdateCallInterceptGreetingForVirtualLineBody` of Webex. Published as `ConfigureCallInterceptGreetingForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateCallInterceptGreetingForVirtualLineBody {
    /// `name`
    pub name: Option<String>,
    /// `file`: binary
    pub file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallInterceptGreetingForVirtualLineBody: Keys = Keys(&["\"name\":", "\"file\":"]);

impl Json for UpdateCallInterceptGreetingForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallInterceptGreetingForVirtualLineBody, &mut [&mut self.name, &mut self.file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallInterceptGreetingForVirtualLineBody, &[&self.name, &self.file], &self.extra) }
}

impl std::fmt::Debug for UpdateCallInterceptGreetingForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallInterceptGreetingForVirtualLineBody", self, f) }
}

/// The object `UpdateCallInterceptSettingsForVirtualLineBody` of Webex. Published as `ConfigureCallInterceptSettingsForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateCallInterceptSettingsForVirtualLineBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `incoming`
    pub incoming: Option<CallInterceptPutIncoming>,
    /// `outgoing`
    pub outgoing: Option<CallInterceptInfoOutgoing>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallInterceptSettingsForVirtualLineBody: Keys = Keys(&["\"enabled\":", "\"incoming\":", "\"outgoing\":"]);

impl Json for UpdateCallInterceptSettingsForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallInterceptSettingsForVirtualLineBody, &mut [&mut self.enabled, &mut self.incoming, &mut self.outgoing], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallInterceptSettingsForVirtualLineBody, &[&self.enabled, &self.incoming, &self.outgoing], &self.extra) }
}

impl std::fmt::Debug for UpdateCallInterceptSettingsForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallInterceptSettingsForVirtualLineBody", self, f) }
}

/// The object `UpdateCallRecordingSettingsForVirtualLineBody` of Webex. Published as `ConfigureCallRecordingSettingsForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateCallRecordingSettingsForVirtualLineBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `record`
    pub record: Option<UpdateCallRecordingSettingsForVirtualLineBodyRecord>,
    /// `recordVoicemailEnabled`
    pub record_voicemail_enabled: Option<bool>,
    /// `notification`
    pub notification: Option<CallRecordingPutNotification>,
    /// `repeat`
    pub repeat: Option<CallRecordingInfoRepeat>,
    /// `startStopAnnouncement`
    pub start_stop_announcement: Option<CallRecordingInfoStartStopAnnouncement>,
    /// `selectiveCallRecordingSettings`
    pub selective_call_recording_settings: Option<ConfigureCallRecordingSettingsForAVirtualLineBodySelectiveCallRecordingSettings>,
    /// `startStopAnnouncementEnabled`
    pub start_stop_announcement_enabled: Option<bool>,
    /// `callRecordingAccessSettings`
    pub call_recording_access_settings: Option<CallRecordingInfoCallRecordingAccessSettings>,
    /// `postCallRecordingSettings`
    pub post_call_recording_settings: Option<PostCallRecordingSettings>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallRecordingSettingsForVirtualLineBody: Keys = Keys(&["\"enabled\":", "\"record\":", "\"recordVoicemailEnabled\":", "\"notification\":", "\"repeat\":", "\"startStopAnnouncement\":", "\"selectiveCallRecordingSettings\":", "\"startStopAnnouncementEnabled\":", "\"callRecordingAccessSettings\":", "\"postCallRecordingSettings\":"]);

impl Json for UpdateCallRecordingSettingsForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallRecordingSettingsForVirtualLineBody, &mut [&mut self.enabled, &mut self.record, &mut self.record_voicemail_enabled, &mut self.notification, &mut self.repeat, &mut self.start_stop_announcement, &mut self.selective_call_recording_settings, &mut self.start_stop_announcement_enabled, &mut self.call_recording_access_settings, &mut self.post_call_recording_settings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallRecordingSettingsForVirtualLineBody, &[&self.enabled, &self.record, &self.record_voicemail_enabled, &self.notification, &self.repeat, &self.start_stop_announcement, &self.selective_call_recording_settings, &self.start_stop_announcement_enabled, &self.call_recording_access_settings, &self.post_call_recording_settings], &self.extra) }
}

impl std::fmt::Debug for UpdateCallRecordingSettingsForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallRecordingSettingsForVirtualLineBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `record` of [`UpdateCallRecordingSettingsForVirtualLineBody`].
    pub enum UpdateCallRecordingSettingsForVirtualLineBodyRecord {
        Always = "Always",
        Never = "Never",
        AlwaysWithPauseResume = "Always with Pause/Resume",
        OnDemandWithUserInitiatedStart = "On Demand with User Initiated Start",
    }
}

/// The object `ConfigureCallRecordingSettingsForAVirtualLineBodySelectiveCallRecordingSettings` of Webex.
#[derive(Clone, Default)]
pub struct ConfigureCallRecordingSettingsForAVirtualLineBodySelectiveCallRecordingSettings {
    /// `recordInboundInternalCallsEnabled`
    pub record_inbound_internal_calls_enabled: Option<bool>,
    /// `recordInboundExternalCallsEnabled`
    pub record_inbound_external_calls_enabled: Option<bool>,
    /// `recordOutboundInternalCallsEnabled`
    pub record_outbound_internal_calls_enabled: Option<bool>,
    /// `recordOutboundExternalCallsEnabled`
    pub record_outbound_external_calls_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConfigureCallRecordingSettingsForAVirtualLineBodySelectiveCallRecordingSettings: Keys = Keys(&["\"recordInboundInternalCallsEnabled\":", "\"recordInboundExternalCallsEnabled\":", "\"recordOutboundInternalCallsEnabled\":", "\"recordOutboundExternalCallsEnabled\":"]);

impl Json for ConfigureCallRecordingSettingsForAVirtualLineBodySelectiveCallRecordingSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConfigureCallRecordingSettingsForAVirtualLineBodySelectiveCallRecordingSettings, &mut [&mut self.record_inbound_internal_calls_enabled, &mut self.record_inbound_external_calls_enabled, &mut self.record_outbound_internal_calls_enabled, &mut self.record_outbound_external_calls_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConfigureCallRecordingSettingsForAVirtualLineBodySelectiveCallRecordingSettings, &[&self.record_inbound_internal_calls_enabled, &self.record_inbound_external_calls_enabled, &self.record_outbound_internal_calls_enabled, &self.record_outbound_external_calls_enabled], &self.extra) }
}

impl std::fmt::Debug for ConfigureCallRecordingSettingsForAVirtualLineBodySelectiveCallRecordingSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConfigureCallRecordingSettingsForAVirtualLineBodySelectiveCallRecordingSettings", self, f) }
}

/// The object `UpdateCallWaitingSettingsForVirtualLineBody` of Webex. Published as `ConfigureCallWaitingSettingsForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateCallWaitingSettingsForVirtualLineBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallWaitingSettingsForVirtualLineBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateCallWaitingSettingsForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallWaitingSettingsForVirtualLineBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallWaitingSettingsForVirtualLineBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCallWaitingSettingsForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallWaitingSettingsForVirtualLineBody", self, f) }
}

/// The object `UpdateCallerIdSettingsForVirtualLineBody` of Webex. Published as `ConfigureCallerIdSettingsForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateCallerIdSettingsForVirtualLineBody {
    /// `selected`; required when sent
    pub selected: Option<UpdateCallerIdSettingsForVirtualLineBodySelected>,
    /// `customNumber`
    pub custom_number: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `blockInForwardCallsEnabled`
    pub block_in_forward_calls_enabled: Option<bool>,
    /// `externalCallerIdNamePolicy`
    pub external_caller_id_name_policy: Option<UpdateCallerIdSettingsForVirtualLineBodyExternalCallerIdNamePolicy>,
    /// `customExternalCallerIdName`
    pub custom_external_caller_id_name: Option<String>,
    /// `additionalExternalCallerIdDirectLineEnabled`
    pub additional_external_caller_id_direct_line_enabled: Option<bool>,
    /// `additionalExternalCallerIdLocationNumberEnabled`
    pub additional_external_caller_id_location_number_enabled: Option<bool>,
    /// `additionalExternalCallerIdCustomNumber`
    pub additional_external_caller_id_custom_number: Option<String>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObjectOfPerson>,
    /// `dialByFirstName`
    pub dial_by_first_name: Option<String>,
    /// `dialByLastName`
    pub dial_by_last_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallerIdSettingsForVirtualLineBody: Keys = Keys(&["\"selected\":", "\"customNumber\":", "\"firstName\":", "\"lastName\":", "\"blockInForwardCallsEnabled\":", "\"externalCallerIdNamePolicy\":", "\"customExternalCallerIdName\":", "\"additionalExternalCallerIdDirectLineEnabled\":", "\"additionalExternalCallerIdLocationNumberEnabled\":", "\"additionalExternalCallerIdCustomNumber\":", "\"directLineCallerIdName\":", "\"dialByFirstName\":", "\"dialByLastName\":"]);

impl Json for UpdateCallerIdSettingsForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallerIdSettingsForVirtualLineBody, &mut [&mut self.selected, &mut self.custom_number, &mut self.first_name, &mut self.last_name, &mut self.block_in_forward_calls_enabled, &mut self.external_caller_id_name_policy, &mut self.custom_external_caller_id_name, &mut self.additional_external_caller_id_direct_line_enabled, &mut self.additional_external_caller_id_location_number_enabled, &mut self.additional_external_caller_id_custom_number, &mut self.direct_line_caller_id_name, &mut self.dial_by_first_name, &mut self.dial_by_last_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallerIdSettingsForVirtualLineBody, &[&self.selected, &self.custom_number, &self.first_name, &self.last_name, &self.block_in_forward_calls_enabled, &self.external_caller_id_name_policy, &self.custom_external_caller_id_name, &self.additional_external_caller_id_direct_line_enabled, &self.additional_external_caller_id_location_number_enabled, &self.additional_external_caller_id_custom_number, &self.direct_line_caller_id_name, &self.dial_by_first_name, &self.dial_by_last_name], &self.extra) }
}

impl std::fmt::Debug for UpdateCallerIdSettingsForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallerIdSettingsForVirtualLineBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `selected` of [`UpdateCallerIdSettingsForVirtualLineBody`].
    pub enum UpdateCallerIdSettingsForVirtualLineBodySelected {
        DirectLine = "DIRECT_LINE",
        LocationNumber = "LOCATION_NUMBER",
        Custom = "CUSTOM",
    }
}

webex_core::open_enum! {
    /// Values of `externalCallerIdNamePolicy` of [`UpdateCallerIdSettingsForVirtualLineBody`].
    pub enum UpdateCallerIdSettingsForVirtualLineBodyExternalCallerIdNamePolicy {
        DirectLine = "DIRECT_LINE",
        Location = "LOCATION",
        OtherValue = "OTHER",
    }
}

/// The object `UpdateIncomingPermissionSettingsForVirtualLineBody` of Webex. Published as `ConfigureIncomingPermissionSettingsForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateIncomingPermissionSettingsForVirtualLineBody {
    /// `useCustomEnabled`; required when sent
    pub use_custom_enabled: Option<bool>,
    /// `externalTransfer`; required when sent
    pub external_transfer: Option<UpdateIncomingPermissionSettingsForVirtualLineBodyExternalTransfer>,
    /// `internalCallsEnabled`; required when sent
    pub internal_calls_enabled: Option<bool>,
    /// `collectCallsEnabled`; required when sent
    pub collect_calls_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateIncomingPermissionSettingsForVirtualLineBody: Keys = Keys(&["\"useCustomEnabled\":", "\"externalTransfer\":", "\"internalCallsEnabled\":", "\"collectCallsEnabled\":"]);

impl Json for UpdateIncomingPermissionSettingsForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateIncomingPermissionSettingsForVirtualLineBody, &mut [&mut self.use_custom_enabled, &mut self.external_transfer, &mut self.internal_calls_enabled, &mut self.collect_calls_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateIncomingPermissionSettingsForVirtualLineBody, &[&self.use_custom_enabled, &self.external_transfer, &self.internal_calls_enabled, &self.collect_calls_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateIncomingPermissionSettingsForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateIncomingPermissionSettingsForVirtualLineBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `externalTransfer` of [`UpdateIncomingPermissionSettingsForVirtualLineBody`].
    pub enum UpdateIncomingPermissionSettingsForVirtualLineBodyExternalTransfer {
        AllowAllExternal = "ALLOW_ALL_EXTERNAL",
        AllowOnlyTransferredExternal = "ALLOW_ONLY_TRANSFERRED_EXTERNAL",
        BlockAllExternal = "BLOCK_ALL_EXTERNAL",
    }
}

/// The object `UpdateMusicOnHoldSettingsForVirtualLineBody` of Webex. Published as `ConfigureMusicOnHoldSettingsForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateMusicOnHoldSettingsForVirtualLineBody {
    /// `mohEnabled`
    pub moh_enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<UpdateMusicOnHoldSettingsForVirtualLineBodyGreeting>,
    /// `audioAnnouncementFile`
    pub audio_announcement_file: Option<AudioAnnouncementFileGetObjectOfPerson>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMusicOnHoldSettingsForVirtualLineBody: Keys = Keys(&["\"mohEnabled\":", "\"greeting\":", "\"audioAnnouncementFile\":"]);

impl Json for UpdateMusicOnHoldSettingsForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMusicOnHoldSettingsForVirtualLineBody, &mut [&mut self.moh_enabled, &mut self.greeting, &mut self.audio_announcement_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMusicOnHoldSettingsForVirtualLineBody, &[&self.moh_enabled, &self.greeting, &self.audio_announcement_file], &self.extra) }
}

impl std::fmt::Debug for UpdateMusicOnHoldSettingsForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMusicOnHoldSettingsForVirtualLineBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`UpdateMusicOnHoldSettingsForVirtualLineBody`].
    pub enum UpdateMusicOnHoldSettingsForVirtualLineBodyGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `UpdateNoAnswerVoicemailGreetingForVirtualLineBody` of Webex. Published as `ConfigureNoAnswerVoicemailGreetingForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateNoAnswerVoicemailGreetingForVirtualLineBody {
    /// `name`
    pub name: Option<String>,
    /// `file`: binary
    pub file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateNoAnswerVoicemailGreetingForVirtualLineBody: Keys = Keys(&["\"name\":", "\"file\":"]);

impl Json for UpdateNoAnswerVoicemailGreetingForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateNoAnswerVoicemailGreetingForVirtualLineBody, &mut [&mut self.name, &mut self.file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateNoAnswerVoicemailGreetingForVirtualLineBody, &[&self.name, &self.file], &self.extra) }
}

impl std::fmt::Debug for UpdateNoAnswerVoicemailGreetingForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateNoAnswerVoicemailGreetingForVirtualLineBody", self, f) }
}

/// The object `UpdatePushToTalkSettingsForVirtualLineBody` of Webex. Published as `ConfigurePushToTalkSettingsForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdatePushToTalkSettingsForVirtualLineBody {
    /// `allowAutoAnswer`
    pub allow_auto_answer: Option<bool>,
    /// `connectionType`
    pub connection_type: Option<UpdatePushToTalkSettingsForVirtualLineBodyConnectionType>,
    /// `accessType`
    pub access_type: Option<UpdatePushToTalkSettingsForVirtualLineBodyAccessType>,
    /// `members`
    pub members: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePushToTalkSettingsForVirtualLineBody: Keys = Keys(&["\"allowAutoAnswer\":", "\"connectionType\":", "\"accessType\":", "\"members\":"]);

impl Json for UpdatePushToTalkSettingsForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePushToTalkSettingsForVirtualLineBody, &mut [&mut self.allow_auto_answer, &mut self.connection_type, &mut self.access_type, &mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePushToTalkSettingsForVirtualLineBody, &[&self.allow_auto_answer, &self.connection_type, &self.access_type, &self.members], &self.extra) }
}

impl std::fmt::Debug for UpdatePushToTalkSettingsForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePushToTalkSettingsForVirtualLineBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `connectionType` of [`UpdatePushToTalkSettingsForVirtualLineBody`].
    pub enum UpdatePushToTalkSettingsForVirtualLineBodyConnectionType {
        OneWay = "ONE_WAY",
        TwoWay = "TWO_WAY",
    }
}

webex_core::open_enum! {
    /// Values of `accessType` of [`UpdatePushToTalkSettingsForVirtualLineBody`].
    pub enum UpdatePushToTalkSettingsForVirtualLineBodyAccessType {
        AllowMembers = "ALLOW_MEMBERS",
        BlockMembers = "BLOCK_MEMBERS",
    }
}

/// The object `UpdateVoicemailSettingsForVirtualLineBody` of Webex. Published as `ConfigureVoicemailSettingsForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateVoicemailSettingsForVirtualLineBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `sendAllCalls`
    pub send_all_calls: Option<DirectorySearchObject>,
    /// `sendBusyCalls`
    pub send_busy_calls: Option<VoicemailPutSendBusyCallsOfPerson>,
    /// `sendUnansweredCalls`
    pub send_unanswered_calls: Option<VoicemailPutSendUnansweredCallsOfPerson>,
    /// `notifications`; required when sent
    pub notifications: Option<VoicemailInfoNotifications>,
    /// `transferToNumber`; required when sent
    pub transfer_to_number: Option<CallInterceptInfoIncomingAnnouncementsNewNumber>,
    /// `emailCopyOfMessage`
    pub email_copy_of_message: Option<VoicemailInfoEmailCopyOfMessage>,
    /// `messageStorage`
    pub message_storage: Option<VoicemailInfoMessageStorage>,
    /// `faxMessage`
    pub fax_message: Option<VoicemailInfoFaxMessage>,
    /// `announcementLanguageCode`
    pub announcement_language_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVoicemailSettingsForVirtualLineBody: Keys = Keys(&["\"enabled\":", "\"sendAllCalls\":", "\"sendBusyCalls\":", "\"sendUnansweredCalls\":", "\"notifications\":", "\"transferToNumber\":", "\"emailCopyOfMessage\":", "\"messageStorage\":", "\"faxMessage\":", "\"announcementLanguageCode\":"]);

impl Json for UpdateVoicemailSettingsForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVoicemailSettingsForVirtualLineBody, &mut [&mut self.enabled, &mut self.send_all_calls, &mut self.send_busy_calls, &mut self.send_unanswered_calls, &mut self.notifications, &mut self.transfer_to_number, &mut self.email_copy_of_message, &mut self.message_storage, &mut self.fax_message, &mut self.announcement_language_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVoicemailSettingsForVirtualLineBody, &[&self.enabled, &self.send_all_calls, &self.send_busy_calls, &self.send_unanswered_calls, &self.notifications, &self.transfer_to_number, &self.email_copy_of_message, &self.message_storage, &self.fax_message, &self.announcement_language_code], &self.extra) }
}

impl std::fmt::Debug for UpdateVoicemailSettingsForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVoicemailSettingsForVirtualLineBody", self, f) }
}

/// The object `CreateVirtualLineBody` of Webex. Published as `CreateAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct CreateVirtualLineBody {
    /// `firstName`; required when sent
    pub first_name: Option<String>,
    /// `lastName`; required when sent
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `locationId`; required when sent
    pub location_id: Option<String>,
    /// `callerIdLastName`
    pub caller_id_last_name: Option<String>,
    /// `callerIdFirstName`
    pub caller_id_first_name: Option<String>,
    /// `callerIdNumber`
    pub caller_id_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateVirtualLineBody: Keys = Keys(&["\"firstName\":", "\"lastName\":", "\"displayName\":", "\"phoneNumber\":", "\"extension\":", "\"locationId\":", "\"callerIdLastName\":", "\"callerIdFirstName\":", "\"callerIdNumber\":"]);

impl Json for CreateVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateVirtualLineBody, &mut [&mut self.first_name, &mut self.last_name, &mut self.display_name, &mut self.phone_number, &mut self.extension, &mut self.location_id, &mut self.caller_id_last_name, &mut self.caller_id_first_name, &mut self.caller_id_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateVirtualLineBody, &[&self.first_name, &self.last_name, &self.display_name, &self.phone_number, &self.extension, &self.location_id, &self.caller_id_last_name, &self.caller_id_first_name, &self.caller_id_number], &self.extra) }
}

impl std::fmt::Debug for CreateVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateVirtualLineBody", self, f) }
}

/// The object `CreateVirtualLineResponse` of Webex. Published as `CreateAVirtualLineResponse`.
#[derive(Clone, Default)]
pub struct CreateVirtualLineResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateVirtualLineResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateVirtualLineResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateVirtualLineResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateVirtualLineResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateVirtualLineResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateVirtualLineResponse", self, f) }
}

/// The object `CreateAccessCodesForVirtualLineBody` of Webex. Published as `CreateAccessCodesForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct CreateAccessCodesForVirtualLineBody {
    /// `code`; required when sent
    pub code: Option<String>,
    /// `description`; required when sent
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAccessCodesForVirtualLineBody: Keys = Keys(&["\"code\":", "\"description\":"]);

impl Json for CreateAccessCodesForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAccessCodesForVirtualLineBody, &mut [&mut self.code, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAccessCodesForVirtualLineBody, &[&self.code, &self.description], &self.extra) }
}

impl std::fmt::Debug for CreateAccessCodesForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAccessCodesForVirtualLineBody", self, f) }
}

/// The object `CreateDigitPatternForVirtualProfileBody` of Webex. Published as `CreateDigitPatternForAVirtualProfileBody`.
#[derive(Clone, Default)]
pub struct CreateDigitPatternForVirtualProfileBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `pattern`; required when sent
    pub pattern: Option<String>,
    /// `action`; required when sent
    pub action: Option<CreateDigitPatternForVirtualProfileBodyAction>,
    /// `transferEnabled`; required when sent
    pub transfer_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateDigitPatternForVirtualProfileBody: Keys = Keys(&["\"name\":", "\"pattern\":", "\"action\":", "\"transferEnabled\":"]);

impl Json for CreateDigitPatternForVirtualProfileBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateDigitPatternForVirtualProfileBody, &mut [&mut self.name, &mut self.pattern, &mut self.action, &mut self.transfer_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateDigitPatternForVirtualProfileBody, &[&self.name, &self.pattern, &self.action, &self.transfer_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateDigitPatternForVirtualProfileBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateDigitPatternForVirtualProfileBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`CreateDigitPatternForVirtualProfileBody`].
    pub enum CreateDigitPatternForVirtualProfileBodyAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `CreateDigitPatternForVirtualProfileResponse` of Webex. Published as `CreateDigitPatternForAVirtualProfileResponse`.
#[derive(Clone, Default)]
pub struct CreateDigitPatternForVirtualProfileResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateDigitPatternForVirtualProfileResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateDigitPatternForVirtualProfileResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateDigitPatternForVirtualProfileResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateDigitPatternForVirtualProfileResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateDigitPatternForVirtualProfileResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateDigitPatternForVirtualProfileResponse", self, f) }
}

/// The object `DectNetwork` of Webex.
#[derive(Clone, Default)]
pub struct DectNetwork {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `primaryEnabled`
    pub primary_enabled: Option<bool>,
    /// `numberOfHandsetsAssigned`
    pub number_of_handsets_assigned: Option<i64>,
    /// `location`
    pub location: Option<ListVirtualLineObjectLocation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DectNetwork: Keys = Keys(&["\"id\":", "\"name\":", "\"primaryEnabled\":", "\"numberOfHandsetsAssigned\":", "\"location\":"]);

impl Json for DectNetwork {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DectNetwork, &mut [&mut self.id, &mut self.name, &mut self.primary_enabled, &mut self.number_of_handsets_assigned, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DectNetwork, &[&self.id, &self.name, &self.primary_enabled, &self.number_of_handsets_assigned, &self.location], &self.extra) }
}

impl std::fmt::Debug for DectNetwork {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DectNetwork", self, f) }
}

/// The object `DeviceObject` of Webex.
#[derive(Clone, Default)]
pub struct DeviceObject {
    /// `id`
    pub id: Option<String>,
    /// `description`
    pub description: Option<Vec<String>>,
    /// `model`
    pub model: Option<String>,
    /// `mac`
    pub mac: Option<String>,
    /// `primaryOwner`
    pub primary_owner: Option<bool>,
    /// `type`
    pub type_: Option<DeviceObjectType>,
    /// `owner`
    pub owner: Option<DeviceOwner>,
    /// `activationState`
    pub activation_state: Option<DeviceObjectActivationState>,
    /// `location`
    pub location: Option<ListVirtualLineObjectLocation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceObject: Keys = Keys(&["\"id\":", "\"description\":", "\"model\":", "\"mac\":", "\"primaryOwner\":", "\"type\":", "\"owner\":", "\"activationState\":", "\"location\":"]);

impl Json for DeviceObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceObject, &mut [&mut self.id, &mut self.description, &mut self.model, &mut self.mac, &mut self.primary_owner, &mut self.type_, &mut self.owner, &mut self.activation_state, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceObject, &[&self.id, &self.description, &self.model, &self.mac, &self.primary_owner, &self.type_, &self.owner, &self.activation_state, &self.location], &self.extra) }
}

impl std::fmt::Debug for DeviceObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`DeviceObject`].
    pub enum DeviceObjectType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
    }
}

webex_core::open_enum! {
    /// Values of `activationState` of [`DeviceObject`].
    pub enum DeviceObjectActivationState {
        Activating = "ACTIVATING",
        Activated = "ACTIVATED",
        Deactivated = "DEACTIVATED",
    }
}

/// The object `DeviceOwner` of Webex.
#[derive(Clone, Default)]
pub struct DeviceOwner {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<DeviceOwnerType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
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
    }
}

/// The object `DevicesObject` of Webex.
#[derive(Clone, Default)]
pub struct DevicesObject {
    /// `id`
    pub id: Option<String>,
    /// `description`
    pub description: Option<Vec<String>>,
    /// `model`
    pub model: Option<String>,
    /// `mac`
    pub mac: Option<String>,
    /// `primaryOwner`
    pub primary_owner: Option<bool>,
    /// `type`
    pub type_: Option<DevicesObjectType>,
    /// `owner`
    pub owner: Option<DeviceOwner>,
    /// `activationState`
    pub activation_state: Option<DevicesObjectActivationState>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DevicesObject: Keys = Keys(&["\"id\":", "\"description\":", "\"model\":", "\"mac\":", "\"primaryOwner\":", "\"type\":", "\"owner\":", "\"activationState\":"]);

impl Json for DevicesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DevicesObject, &mut [&mut self.id, &mut self.description, &mut self.model, &mut self.mac, &mut self.primary_owner, &mut self.type_, &mut self.owner, &mut self.activation_state], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DevicesObject, &[&self.id, &self.description, &self.model, &self.mac, &self.primary_owner, &self.type_, &self.owner, &self.activation_state], &self.extra) }
}

impl std::fmt::Debug for DevicesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DevicesObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`DevicesObject`].
    pub enum DevicesObjectType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
    }
}

webex_core::open_enum! {
    /// Values of `activationState` of [`DevicesObject`].
    pub enum DevicesObjectActivationState {
        Activating = "ACTIVATING",
        Activated = "ACTIVATED",
        Deactivated = "DEACTIVATED",
    }
}

/// The object `DirectorySearchObject` of Webex.
#[derive(Clone, Default)]
pub struct DirectorySearchObject {
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DirectorySearchObject: Keys = Keys(&["\"enabled\":"]);

impl Json for DirectorySearchObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DirectorySearchObject, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DirectorySearchObject, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for DirectorySearchObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DirectorySearchObject", self, f) }
}

/// The object `ListDectNetworksHandsetsForVirtualLineResponse` of Webex. Published as `GetListOfDectNetworksHandsetsForAVirtualLineResponse`.
#[derive(Clone, Default)]
pub struct ListDectNetworksHandsetsForVirtualLineResponse {
    /// `dectNetworks`
    pub dect_networks: Option<Vec<DectNetwork>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListDectNetworksHandsetsForVirtualLineResponse: Keys = Keys(&["\"dectNetworks\":"]);

impl Json for ListDectNetworksHandsetsForVirtualLineResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListDectNetworksHandsetsForVirtualLineResponse, &mut [&mut self.dect_networks], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListDectNetworksHandsetsForVirtualLineResponse, &[&self.dect_networks], &self.extra) }
}

impl std::fmt::Debug for ListDectNetworksHandsetsForVirtualLineResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListDectNetworksHandsetsForVirtualLineResponse", self, f) }
}

/// The object `GetMusicOnHoldObjectVirtualLineCallSettings` of Webex. Published as `GetMusicOnHoldObject_VirtualLineCallSettings`.
#[derive(Clone, Default)]
pub struct GetMusicOnHoldObjectVirtualLineCallSettings {
    /// `mohEnabled`
    pub moh_enabled: Option<bool>,
    /// `mohLocationEnabled`
    pub moh_location_enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<GetMusicOnHoldObjectVirtualLineCallSettingsGreeting>,
    /// `audioAnnouncementFile`
    pub audio_announcement_file: Option<AudioAnnouncementFileGetObjectOfPerson>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMusicOnHoldObjectVirtualLineCallSettings: Keys = Keys(&["\"mohEnabled\":", "\"mohLocationEnabled\":", "\"greeting\":", "\"audioAnnouncementFile\":"]);

impl Json for GetMusicOnHoldObjectVirtualLineCallSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMusicOnHoldObjectVirtualLineCallSettings, &mut [&mut self.moh_enabled, &mut self.moh_location_enabled, &mut self.greeting, &mut self.audio_announcement_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMusicOnHoldObjectVirtualLineCallSettings, &[&self.moh_enabled, &self.moh_location_enabled, &self.greeting, &self.audio_announcement_file], &self.extra) }
}

impl std::fmt::Debug for GetMusicOnHoldObjectVirtualLineCallSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMusicOnHoldObjectVirtualLineCallSettings", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`GetMusicOnHoldObjectVirtualLineCallSettings`].
    pub enum GetMusicOnHoldObjectVirtualLineCallSettingsGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `GetPhoneNumberAssignedForVirtualLineResponse` of Webex. Published as `GetPhoneNumberAssignedForAVirtualLineResponse`.
#[derive(Clone, Default)]
pub struct GetPhoneNumberAssignedForVirtualLineResponse {
    /// `phoneNumber`
    pub phone_number: Option<GetVirtualLineNumberObjectPhoneNumber>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPhoneNumberAssignedForVirtualLineResponse: Keys = Keys(&["\"phoneNumber\":"]);

impl Json for GetPhoneNumberAssignedForVirtualLineResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPhoneNumberAssignedForVirtualLineResponse, &mut [&mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPhoneNumberAssignedForVirtualLineResponse, &[&self.phone_number], &self.extra) }
}

impl std::fmt::Debug for GetPhoneNumberAssignedForVirtualLineResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPhoneNumberAssignedForVirtualLineResponse", self, f) }
}

/// The object `GetVirtualLineAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetVirtualLineAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<VirtualLineFaxMessageAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVirtualLineAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetVirtualLineAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVirtualLineAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVirtualLineAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetVirtualLineAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVirtualLineAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetVirtualLineCallForwardAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetVirtualLineCallForwardAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<VirtualLineCallForwardAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVirtualLineCallForwardAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetVirtualLineCallForwardAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVirtualLineCallForwardAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVirtualLineCallForwardAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetVirtualLineCallForwardAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVirtualLineCallForwardAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetVirtualLineCallInterceptAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetVirtualLineCallInterceptAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<VirtualLineCallForwardAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVirtualLineCallInterceptAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetVirtualLineCallInterceptAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVirtualLineCallInterceptAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVirtualLineCallInterceptAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetVirtualLineCallInterceptAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVirtualLineCallInterceptAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetVirtualLineDevicesObject` of Webex.
#[derive(Clone, Default)]
pub struct GetVirtualLineDevicesObject {
    /// `devices`
    pub devices: Option<Vec<DeviceObject>>,
    /// `availableEndpointType`
    pub available_endpoint_type: Option<GetVirtualLineDevicesObjectAvailableEndpointType>,
    /// `maxDeviceCount`
    pub max_device_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVirtualLineDevicesObject: Keys = Keys(&["\"devices\":", "\"availableEndpointType\":", "\"maxDeviceCount\":"]);

impl Json for GetVirtualLineDevicesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVirtualLineDevicesObject, &mut [&mut self.devices, &mut self.available_endpoint_type, &mut self.max_device_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVirtualLineDevicesObject, &[&self.devices, &self.available_endpoint_type, &self.max_device_count], &self.extra) }
}

impl std::fmt::Debug for GetVirtualLineDevicesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVirtualLineDevicesObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `availableEndpointType` of [`GetVirtualLineDevicesObject`].
    pub enum GetVirtualLineDevicesObjectAvailableEndpointType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
    }
}

/// The object `GetVirtualLineEcbnAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetVirtualLineEcbnAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<VirtualLineECBNAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVirtualLineEcbnAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetVirtualLineEcbnAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVirtualLineEcbnAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVirtualLineEcbnAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetVirtualLineEcbnAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVirtualLineEcbnAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetVirtualLineFaxMessageAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetVirtualLineFaxMessageAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<VirtualLineFaxMessageAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVirtualLineFaxMessageAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetVirtualLineFaxMessageAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVirtualLineFaxMessageAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVirtualLineFaxMessageAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetVirtualLineFaxMessageAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVirtualLineFaxMessageAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetVirtualLineNumberObjectPhoneNumber` of Webex.
#[derive(Clone, Default)]
pub struct GetVirtualLineNumberObjectPhoneNumber {
    /// `directNumber`
    pub direct_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVirtualLineNumberObjectPhoneNumber: Keys = Keys(&["\"directNumber\":", "\"extension\":", "\"primary\":"]);

impl Json for GetVirtualLineNumberObjectPhoneNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVirtualLineNumberObjectPhoneNumber, &mut [&mut self.direct_number, &mut self.extension, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVirtualLineNumberObjectPhoneNumber, &[&self.direct_number, &self.extension, &self.primary], &self.extra) }
}

impl std::fmt::Debug for GetVirtualLineNumberObjectPhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVirtualLineNumberObjectPhoneNumber", self, f) }
}
