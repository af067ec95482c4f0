// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetWorkspaceSecondaryAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetWorkspaceSecondaryAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<WorkspaceAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetWorkspaceSecondaryAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetWorkspaceSecondaryAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetWorkspaceSecondaryAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetWorkspaceSecondaryAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetWorkspaceSecondaryAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetWorkspaceSecondaryAvailablePhoneNumbersResponse", self, f) }
}

/// The object `UploadWorkspaceInterceptGreetingBody` of Webex. Published as `GreetingBody`.
#[derive(Clone, Default)]
pub struct UploadWorkspaceInterceptGreetingBody {
    /// `name`
    pub name: Option<String>,
    /// `file`: binary
    pub file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UploadWorkspaceInterceptGreetingBody: Keys = Keys(&["\"name\":", "\"file\":"]);

impl Json for UploadWorkspaceInterceptGreetingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UploadWorkspaceInterceptGreetingBody, &mut [&mut self.name, &mut self.file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UploadWorkspaceInterceptGreetingBody, &[&self.name, &self.file], &self.extra) }
}

impl std::fmt::Debug for UploadWorkspaceInterceptGreetingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UploadWorkspaceInterceptGreetingBody", self, f) }
}

/// The object `InterceptAnnouncementsGet` of Webex.
#[derive(Clone, Default)]
pub struct InterceptAnnouncementsGet {
    /// `greeting`
    pub greeting: Option<InterceptAnnouncementsGetGreeting>,
    /// `filename`
    pub filename: Option<String>,
    /// `newNumber`
    pub new_number: Option<InterceptNumberGet>,
    /// `zeroTransfer`
    pub zero_transfer: Option<InterceptNumberGet>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InterceptAnnouncementsGet: Keys = Keys(&["\"greeting\":", "\"filename\":", "\"newNumber\":", "\"zeroTransfer\":"]);

impl Json for InterceptAnnouncementsGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InterceptAnnouncementsGet, &mut [&mut self.greeting, &mut self.filename, &mut self.new_number, &mut self.zero_transfer], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InterceptAnnouncementsGet, &[&self.greeting, &self.filename, &self.new_number, &self.zero_transfer], &self.extra) }
}

impl std::fmt::Debug for InterceptAnnouncementsGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InterceptAnnouncementsGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`InterceptAnnouncementsGet`].
    pub enum InterceptAnnouncementsGetGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `InterceptAnnouncementsPatch` of Webex.
#[derive(Clone, Default)]
pub struct InterceptAnnouncementsPatch {
    /// `greeting`
    pub greeting: Option<InterceptAnnouncementsPatchGreeting>,
    /// `newNumber`
    pub new_number: Option<InterceptNumberGet>,
    /// `zeroTransfer`
    pub zero_transfer: Option<InterceptNumberGet>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InterceptAnnouncementsPatch: Keys = Keys(&["\"greeting\":", "\"newNumber\":", "\"zeroTransfer\":"]);

impl Json for InterceptAnnouncementsPatch {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InterceptAnnouncementsPatch, &mut [&mut self.greeting, &mut self.new_number, &mut self.zero_transfer], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InterceptAnnouncementsPatch, &[&self.greeting, &self.new_number, &self.zero_transfer], &self.extra) }
}

impl std::fmt::Debug for InterceptAnnouncementsPatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InterceptAnnouncementsPatch", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`InterceptAnnouncementsPatch`].
    pub enum InterceptAnnouncementsPatchGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `InterceptGet` of Webex.
#[derive(Clone, Default)]
pub struct InterceptGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `incoming`
    pub incoming: Option<InterceptIncomingGet>,
    /// `outgoing`
    pub outgoing: Option<InterceptOutGoingGet>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InterceptGet: Keys = Keys(&["\"enabled\":", "\"incoming\":", "\"outgoing\":"]);

impl Json for InterceptGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InterceptGet, &mut [&mut self.enabled, &mut self.incoming, &mut self.outgoing], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InterceptGet, &[&self.enabled, &self.incoming, &self.outgoing], &self.extra) }
}

impl std::fmt::Debug for InterceptGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InterceptGet", self, f) }
}

/// The object `InterceptIncomingGet` of Webex.
#[derive(Clone, Default)]
pub struct InterceptIncomingGet {
    /// `type`
    pub type_: Option<InterceptIncomingGetType>,
    /// `voicemailEnabled`
    pub voicemail_enabled: Option<bool>,
    /// `announcements`
    pub announcements: Option<InterceptAnnouncementsGet>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InterceptIncomingGet: Keys = Keys(&["\"type\":", "\"voicemailEnabled\":", "\"announcements\":"]);

impl Json for InterceptIncomingGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InterceptIncomingGet, &mut [&mut self.type_, &mut self.voicemail_enabled, &mut self.announcements], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InterceptIncomingGet, &[&self.type_, &self.voicemail_enabled, &self.announcements], &self.extra) }
}

impl std::fmt::Debug for InterceptIncomingGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InterceptIncomingGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`InterceptIncomingGet`].
    pub enum InterceptIncomingGetType {
        InterceptAll = "INTERCEPT_ALL",
        AllowAll = "ALLOW_ALL",
    }
}

/// The object `InterceptIncomingPatch` of Webex.
#[derive(Clone, Default)]
pub struct InterceptIncomingPatch {
    /// `type`
    pub type_: Option<InterceptIncomingPatchType>,
    /// `voicemailEnabled`
    pub voicemail_enabled: Option<bool>,
    /// `announcements`
    pub announcements: Option<InterceptAnnouncementsPatch>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InterceptIncomingPatch: Keys = Keys(&["\"type\":", "\"voicemailEnabled\":", "\"announcements\":"]);

impl Json for InterceptIncomingPatch {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InterceptIncomingPatch, &mut [&mut self.type_, &mut self.voicemail_enabled, &mut self.announcements], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InterceptIncomingPatch, &[&self.type_, &self.voicemail_enabled, &self.announcements], &self.extra) }
}

impl std::fmt::Debug for InterceptIncomingPatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InterceptIncomingPatch", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`InterceptIncomingPatch`].
    pub enum InterceptIncomingPatchType {
        InterceptAll = "INTERCEPT_ALL",
        AllowAll = "ALLOW_ALL",
    }
}

/// The object `InterceptNumberGet` of Webex.
#[derive(Clone, Default)]
pub struct InterceptNumberGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InterceptNumberGet: Keys = Keys(&["\"enabled\":", "\"destination\":"]);

impl Json for InterceptNumberGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InterceptNumberGet, &mut [&mut self.enabled, &mut self.destination], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InterceptNumberGet, &[&self.enabled, &self.destination], &self.extra) }
}

impl std::fmt::Debug for InterceptNumberGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InterceptNumberGet", self, f) }
}

/// The object `InterceptOutGoingGet` of Webex.
#[derive(Clone, Default)]
pub struct InterceptOutGoingGet {
    /// `type`
    pub type_: Option<InterceptOutGoingGetType>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InterceptOutGoingGet: Keys = Keys(&["\"type\":", "\"transferEnabled\":", "\"destination\":"]);

impl Json for InterceptOutGoingGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InterceptOutGoingGet, &mut [&mut self.type_, &mut self.transfer_enabled, &mut self.destination], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InterceptOutGoingGet, &[&self.type_, &self.transfer_enabled, &self.destination], &self.extra) }
}

impl std::fmt::Debug for InterceptOutGoingGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InterceptOutGoingGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`InterceptOutGoingGet`].
    pub enum InterceptOutGoingGetType {
        InterceptAll = "INTERCEPT_ALL",
        AllowLocalOnly = "ALLOW_LOCAL_ONLY",
    }
}

/// The object `UpdateDigitPatternForWorkspaceBody` of Webex. Published as `ModifyADigitPatternForTheWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateDigitPatternForWorkspaceBody {
    /// `name`
    pub name: Option<String>,
    /// `pattern`
    pub pattern: Option<String>,
    /// `action`
    pub action: Option<UpdateDigitPatternForWorkspaceBodyAction>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDigitPatternForWorkspaceBody: Keys = Keys(&["\"name\":", "\"pattern\":", "\"action\":", "\"transferEnabled\":"]);

impl Json for UpdateDigitPatternForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDigitPatternForWorkspaceBody, &mut [&mut self.name, &mut self.pattern, &mut self.action, &mut self.transfer_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDigitPatternForWorkspaceBody, &[&self.name, &self.pattern, &self.action, &self.transfer_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateDigitPatternForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDigitPatternForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`UpdateDigitPatternForWorkspaceBody`].
    pub enum UpdateDigitPatternForWorkspaceBodyAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `UpdateAccessCodesForWorkspaceBody` of Webex. Published as `ModifyAccessCodesForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateAccessCodesForWorkspaceBody {
    /// `deleteCodes`
    pub delete_codes: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAccessCodesForWorkspaceBody: Keys = Keys(&["\"deleteCodes\":"]);

impl Json for UpdateAccessCodesForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAccessCodesForWorkspaceBody, &mut [&mut self.delete_codes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAccessCodesForWorkspaceBody, &[&self.delete_codes], &self.extra) }
}

impl std::fmt::Debug for UpdateAccessCodesForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAccessCodesForWorkspaceBody", self, f) }
}

/// The object `UpdateAnonymousCallSettingsForWorkspaceBody` of Webex. Published as `ModifyAnonymousCallSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateAnonymousCallSettingsForWorkspaceBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAnonymousCallSettingsForWorkspaceBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateAnonymousCallSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAnonymousCallSettingsForWorkspaceBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAnonymousCallSettingsForWorkspaceBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateAnonymousCallSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAnonymousCallSettingsForWorkspaceBody", self, f) }
}

/// The object `UpdateBargeInCallSettingsForWorkspaceBody` of Webex. Published as `ModifyBargeInCallSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateBargeInCallSettingsForWorkspaceBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `toneEnabled`
    pub tone_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateBargeInCallSettingsForWorkspaceBody: Keys = Keys(&["\"enabled\":", "\"toneEnabled\":"]);

impl Json for UpdateBargeInCallSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateBargeInCallSettingsForWorkspaceBody, &mut [&mut self.enabled, &mut self.tone_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateBargeInCallSettingsForWorkspaceBody, &[&self.enabled, &self.tone_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateBargeInCallSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateBargeInCallSettingsForWorkspaceBody", self, f) }
}

/// The object `UpdateCallBridgeWarningToneSettingsForWorkspaceBody` of Webex. Published as `ModifyCallBridgeWarningToneSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateCallBridgeWarningToneSettingsForWorkspaceBody {
    /// `warningToneEnabled`; required when sent
    pub warning_tone_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallBridgeWarningToneSettingsForWorkspaceBody: Keys = Keys(&["\"warningToneEnabled\":"]);

impl Json for UpdateCallBridgeWarningToneSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallBridgeWarningToneSettingsForWorkspaceBody, &mut [&mut self.warning_tone_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallBridgeWarningToneSettingsForWorkspaceBody, &[&self.warning_tone_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCallBridgeWarningToneSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallBridgeWarningToneSettingsForWorkspaceBody", self, f) }
}

/// The object `UpdateCallForwardingSettingsForWorkspaceBody` of Webex. Published as `ModifyCallForwardingSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateCallForwardingSettingsForWorkspaceBody {
    /// `callForwarding`; required when sent
    pub call_forwarding: Option<CallForwardingPlaceSettingGet>,
    /// `businessContinuity`; required when sent
    pub business_continuity: Option<CallForwardingBusyGet>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallForwardingSettingsForWorkspaceBody: Keys = Keys(&["\"callForwarding\":", "\"businessContinuity\":"]);

impl Json for UpdateCallForwardingSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallForwardingSettingsForWorkspaceBody, &mut [&mut self.call_forwarding, &mut self.business_continuity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallForwardingSettingsForWorkspaceBody, &[&self.call_forwarding, &self.business_continuity], &self.extra) }
}

impl std::fmt::Debug for UpdateCallForwardingSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallForwardingSettingsForWorkspaceBody", self, f) }
}

/// The object `UpdateCallRecordingSettingsForWorkspaceBody` of Webex. Published as `ModifyCallRecordingSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateCallRecordingSettingsForWorkspaceBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `record`
    pub record: Option<UpdateCallRecordingSettingsForWorkspaceBodyRecord>,
    /// `recordVoicemailEnabled`
    pub record_voicemail_enabled: Option<bool>,
    /// `notification`
    pub notification: Option<CallRecordingPutNotification>,
    /// `repeat`
    pub repeat: Option<CallRecordingInfoRepeat>,
    /// `startStopAnnouncement`
    pub start_stop_announcement: Option<CallRecordingInfoStartStopAnnouncement>,
    /// `selectiveCallRecordingSettings`
    pub selective_call_recording_settings: Option<ModifyCallRecordingSettingsForAWorkspaceBodySelectiveCallRecordingSettings>,
    /// `startStopAnnouncementEnabled`
    pub start_stop_announcement_enabled: Option<bool>,
    /// `callRecordingAccessSettings`
    pub call_recording_access_settings: Option<CallRecordingInfoCallRecordingAccessSettings>,
    /// `postCallRecordingSettings`
    pub post_call_recording_settings: Option<PostCallRecordingSettings>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallRecordingSettingsForWorkspaceBody: Keys = Keys(&["\"enabled\":", "\"record\":", "\"recordVoicemailEnabled\":", "\"notification\":", "\"repeat\":", "\"startStopAnnouncement\":", "\"selectiveCallRecordingSettings\":", "\"startStopAnnouncementEnabled\":", "\"callRecordingAccessSettings\":", "\"postCallRecordingSettings\":"]);

impl Json for UpdateCallRecordingSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallRecordingSettingsForWorkspaceBody, &mut [&mut self.enabled, &mut self.record, &mut self.record_voicemail_enabled, &mut self.notification, &mut self.repeat, &mut self.start_stop_announcement, &mut self.selective_call_recording_settings, &mut self.start_stop_announcement_enabled, &mut self.call_recording_access_settings, &mut self.post_call_recording_settings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallRecordingSettingsForWorkspaceBody, &[&self.enabled, &self.record, &self.record_voicemail_enabled, &self.notification, &self.repeat, &self.start_stop_announcement, &self.selective_call_recording_settings, &self.start_stop_announcement_enabled, &self.call_recording_access_settings, &self.post_call_recording_settings], &self.extra) }
}

impl std::fmt::Debug for UpdateCallRecordingSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallRecordingSettingsForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `record` of [`UpdateCallRecordingSettingsForWorkspaceBody`].
    pub enum UpdateCallRecordingSettingsForWorkspaceBodyRecord {
        Always = "Always",
        Never = "Never",
        AlwaysWithPauseResume = "Always with Pause/Resume",
        OnDemandWithUserInitiatedStart = "On Demand with User Initiated Start",
    }
}

/// The object `ModifyCallRecordingSettingsForAWorkspaceBodySelectiveCallRecordingSettings` of Webex.
#[derive(Clone, Default)]
pub struct ModifyCallRecordingSettingsForAWorkspaceBodySelectiveCallRecordingSettings {
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

static K_ModifyCallRecordingSettingsForAWorkspaceBodySelectiveCallRecordingSettings: Keys = Keys(&["\"recordInboundInternalCallsEnabled\":", "\"recordInboundExternalCallsEnabled\":", "\"recordOutboundInternalCallsEnabled\":", "\"recordOutboundExternalCallsEnabled\":"]);

impl Json for ModifyCallRecordingSettingsForAWorkspaceBodySelectiveCallRecordingSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyCallRecordingSettingsForAWorkspaceBodySelectiveCallRecordingSettings, &mut [&mut self.record_inbound_internal_calls_enabled, &mut self.record_inbound_external_calls_enabled, &mut self.record_outbound_internal_calls_enabled, &mut self.record_outbound_external_calls_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyCallRecordingSettingsForAWorkspaceBodySelectiveCallRecordingSettings, &[&self.record_inbound_internal_calls_enabled, &self.record_inbound_external_calls_enabled, &self.record_outbound_internal_calls_enabled, &self.record_outbound_external_calls_enabled], &self.extra) }
}

impl std::fmt::Debug for ModifyCallRecordingSettingsForAWorkspaceBodySelectiveCallRecordingSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyCallRecordingSettingsForAWorkspaceBodySelectiveCallRecordingSettings", self, f) }
}

/// The object `UpdateCallWaitingSettingsForWorkspaceBody` of Webex. Published as `ModifyCallWaitingSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateCallWaitingSettingsForWorkspaceBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallWaitingSettingsForWorkspaceBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateCallWaitingSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallWaitingSettingsForWorkspaceBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallWaitingSettingsForWorkspaceBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCallWaitingSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallWaitingSettingsForWorkspaceBody", self, f) }
}

/// The object `ModifyCallingPermission` of Webex.
#[derive(Clone, Default)]
pub struct ModifyCallingPermission {
    /// `callType`
    pub call_type: Option<ModifyCallingPermissionCallType>,
    /// `action`
    pub action: Option<ModifyCallingPermissionAction>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyCallingPermission: Keys = Keys(&["\"callType\":", "\"action\":", "\"transferEnabled\":"]);

impl Json for ModifyCallingPermission {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyCallingPermission, &mut [&mut self.call_type, &mut self.action, &mut self.transfer_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyCallingPermission, &[&self.call_type, &self.action, &self.transfer_enabled], &self.extra) }
}

impl std::fmt::Debug for ModifyCallingPermission {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyCallingPermission", self, f) }
}

webex_core::open_enum! {
    /// Values of `callType` of [`ModifyCallingPermission`].
    pub enum ModifyCallingPermissionCallType {
        InternalCall = "INTERNAL_CALL",
        TollFree = "TOLL_FREE",
        International = "INTERNATIONAL",
        OperatorAssisted = "OPERATOR_ASSISTED",
        ChargeableDirectoryAssisted = "CHARGEABLE_DIRECTORY_ASSISTED",
        SpecialServicesI = "SPECIAL_SERVICES_I",
        SpecialServicesIi = "SPECIAL_SERVICES_II",
        PremiumServicesI = "PREMIUM_SERVICES_I",
        PremiumServicesIi = "PREMIUM_SERVICES_II",
        National = "NATIONAL",
    }
}

webex_core::open_enum! {
    /// Values of `action` of [`ModifyCallingPermission`].
    pub enum ModifyCallingPermissionAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `UpdateDoNotDisturbSettingsForWorkspaceBody` of Webex. Published as `ModifyDonotdisturbSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateDoNotDisturbSettingsForWorkspaceBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `ringSplashEnabled`
    pub ring_splash_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDoNotDisturbSettingsForWorkspaceBody: Keys = Keys(&["\"enabled\":", "\"ringSplashEnabled\":"]);

impl Json for UpdateDoNotDisturbSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDoNotDisturbSettingsForWorkspaceBody, &mut [&mut self.enabled, &mut self.ring_splash_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDoNotDisturbSettingsForWorkspaceBody, &[&self.enabled, &self.ring_splash_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateDoNotDisturbSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDoNotDisturbSettingsForWorkspaceBody", self, f) }
}

/// The object `UpdateIncomingPermissionSettingsForWorkspaceBody` of Webex. Published as `ModifyIncomingPermissionSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateIncomingPermissionSettingsForWorkspaceBody {
    /// `useCustomEnabled`
    pub use_custom_enabled: Option<bool>,
    /// `externalTransfer`
    pub external_transfer: Option<UpdateIncomingPermissionSettingsForWorkspaceBodyExternalTransfer>,
    /// `internalCallsEnabled`
    pub internal_calls_enabled: Option<bool>,
    /// `collectCallsEnabled`
    pub collect_calls_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateIncomingPermissionSettingsForWorkspaceBody: Keys = Keys(&["\"useCustomEnabled\":", "\"externalTransfer\":", "\"internalCallsEnabled\":", "\"collectCallsEnabled\":"]);

impl Json for UpdateIncomingPermissionSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateIncomingPermissionSettingsForWorkspaceBody, &mut [&mut self.use_custom_enabled, &mut self.external_transfer, &mut self.internal_calls_enabled, &mut self.collect_calls_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateIncomingPermissionSettingsForWorkspaceBody, &[&self.use_custom_enabled, &self.external_transfer, &self.internal_calls_enabled, &self.collect_calls_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateIncomingPermissionSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateIncomingPermissionSettingsForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `externalTransfer` of [`UpdateIncomingPermissionSettingsForWorkspaceBody`].
    pub enum UpdateIncomingPermissionSettingsForWorkspaceBodyExternalTransfer {
        AllowAllExternal = "ALLOW_ALL_EXTERNAL",
        AllowOnlyTransferredExternal = "ALLOW_ONLY_TRANSFERRED_EXTERNAL",
        BlockAllExternal = "BLOCK_ALL_EXTERNAL",
    }
}

/// The object `UpdateMonitoringSettingsForWorkspaceBody` of Webex. Published as `ModifyMonitoringSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateMonitoringSettingsForWorkspaceBody {
    /// `enableCallParkNotification`
    pub enable_call_park_notification: Option<bool>,
    /// `monitoredElements`
    pub monitored_elements: Option<Vec<MonitoredElementItemPatch>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMonitoringSettingsForWorkspaceBody: Keys = Keys(&["\"enableCallParkNotification\":", "\"monitoredElements\":"]);

impl Json for UpdateMonitoringSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMonitoringSettingsForWorkspaceBody, &mut [&mut self.enable_call_park_notification, &mut self.monitored_elements], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMonitoringSettingsForWorkspaceBody, &[&self.enable_call_park_notification, &self.monitored_elements], &self.extra) }
}

impl std::fmt::Debug for UpdateMonitoringSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMonitoringSettingsForWorkspaceBody", self, f) }
}

/// The object `UpdateMusicOnHoldSettingsForWorkspaceBody` of Webex. Published as `ModifyMusicOnHoldSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateMusicOnHoldSettingsForWorkspaceBody {
    /// `mohEnabled`
    pub moh_enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<UpdateMusicOnHoldSettingsForWorkspaceBodyGreeting>,
    /// `audioAnnouncementFile`
    pub audio_announcement_file: Option<AudioAnnouncementFileGetObjectOfPerson>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMusicOnHoldSettingsForWorkspaceBody: Keys = Keys(&["\"mohEnabled\":", "\"greeting\":", "\"audioAnnouncementFile\":"]);

impl Json for UpdateMusicOnHoldSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMusicOnHoldSettingsForWorkspaceBody, &mut [&mut self.moh_enabled, &mut self.greeting, &mut self.audio_announcement_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMusicOnHoldSettingsForWorkspaceBody, &[&self.moh_enabled, &self.greeting, &self.audio_announcement_file], &self.extra) }
}

impl std::fmt::Debug for UpdateMusicOnHoldSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMusicOnHoldSettingsForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`UpdateMusicOnHoldSettingsForWorkspaceBody`].
    pub enum UpdateMusicOnHoldSettingsForWorkspaceBodyGreeting {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}

/// The object `UpdateOutgoingPermissionSettingsForWorkspaceBody` of Webex. Published as `ModifyOutgoingPermissionSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateOutgoingPermissionSettingsForWorkspaceBody {
    /// `useCustomEnabled`
    pub use_custom_enabled: Option<bool>,
    /// `useCustomPermissions`
    pub use_custom_permissions: Option<bool>,
    /// `callingPermissions`
    pub calling_permissions: Option<Vec<ModifyCallingPermission>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOutgoingPermissionSettingsForWorkspaceBody: Keys = Keys(&["\"useCustomEnabled\":", "\"useCustomPermissions\":", "\"callingPermissions\":"]);

impl Json for UpdateOutgoingPermissionSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOutgoingPermissionSettingsForWorkspaceBody, &mut [&mut self.use_custom_enabled, &mut self.use_custom_permissions, &mut self.calling_permissions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOutgoingPermissionSettingsForWorkspaceBody, &[&self.use_custom_enabled, &self.use_custom_permissions, &self.calling_permissions], &self.extra) }
}

impl std::fmt::Debug for UpdateOutgoingPermissionSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOutgoingPermissionSettingsForWorkspaceBody", self, f) }
}

/// The object `ModifyPlaceCallForwardSettings` of Webex.
#[derive(Clone, Default)]
pub struct ModifyPlaceCallForwardSettings {
    /// `callForwarding`
    pub call_forwarding: Option<CallForwardingPlaceSettingGet>,
    /// `businessContinuity`
    pub business_continuity: Option<CallForwardingBusyGet>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyPlaceCallForwardSettings: Keys = Keys(&["\"callForwarding\":", "\"businessContinuity\":"]);

impl Json for ModifyPlaceCallForwardSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyPlaceCallForwardSettings, &mut [&mut self.call_forwarding, &mut self.business_continuity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyPlaceCallForwardSettings, &[&self.call_forwarding, &self.business_continuity], &self.extra) }
}

impl std::fmt::Debug for ModifyPlaceCallForwardSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyPlaceCallForwardSettings", self, f) }
}

/// The object `UpdatePriorityAlertCriteriaForWorkspaceBody` of Webex. Published as `ModifyPriorityAlertCriteriaForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdatePriorityAlertCriteriaForWorkspaceBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdatePriorityAlertCriteriaForWorkspaceBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdatePriorityAlertCriteriaForWorkspaceBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<UpdatePriorityAlertCriteriaForWorkspaceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `notificationEnabled`
    pub notification_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePriorityAlertCriteriaForWorkspaceBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"notificationEnabled\":"]);

impl Json for UpdatePriorityAlertCriteriaForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePriorityAlertCriteriaForWorkspaceBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.notification_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePriorityAlertCriteriaForWorkspaceBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.notification_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdatePriorityAlertCriteriaForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePriorityAlertCriteriaForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdatePriorityAlertCriteriaForWorkspaceBody`].
    pub enum UpdatePriorityAlertCriteriaForWorkspaceBodyScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdatePriorityAlertCriteriaForWorkspaceBody`].
    pub enum UpdatePriorityAlertCriteriaForWorkspaceBodyScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdatePriorityAlertCriteriaForWorkspaceBody`].
    pub enum UpdatePriorityAlertCriteriaForWorkspaceBodyCallsFrom {
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
    }
}

/// The object `UpdatePrivacySettingsForWorkspaceBody` of Webex. Published as `ModifyPrivacySettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdatePrivacySettingsForWorkspaceBody {
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

static K_UpdatePrivacySettingsForWorkspaceBody: Keys = Keys(&["\"aaExtensionDialingEnabled\":", "\"aaNamingDialingEnabled\":", "\"enablePhoneStatusDirectoryPrivacy\":", "\"enablePhoneStatusPickupBargeInPrivacy\":", "\"monitoringAgents\":"]);

impl Json for UpdatePrivacySettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePrivacySettingsForWorkspaceBody, &mut [&mut self.aa_extension_dialing_enabled, &mut self.aa_naming_dialing_enabled, &mut self.enable_phone_status_directory_privacy, &mut self.enable_phone_status_pickup_barge_in_privacy, &mut self.monitoring_agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePrivacySettingsForWorkspaceBody, &[&self.aa_extension_dialing_enabled, &self.aa_naming_dialing_enabled, &self.enable_phone_status_directory_privacy, &self.enable_phone_status_pickup_barge_in_privacy, &self.monitoring_agents], &self.extra) }
}

impl std::fmt::Debug for UpdatePrivacySettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePrivacySettingsForWorkspaceBody", self, f) }
}

/// The object `UpdateSelectiveAcceptCriteriaForWorkspaceBody` of Webex. Published as `ModifySelectiveAcceptCriteriaForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveAcceptCriteriaForWorkspaceBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateSelectiveAcceptCriteriaForWorkspaceBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateSelectiveAcceptCriteriaForWorkspaceBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<UpdateSelectiveAcceptCriteriaForWorkspaceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `acceptEnabled`
    pub accept_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSelectiveAcceptCriteriaForWorkspaceBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"acceptEnabled\":"]);

impl Json for UpdateSelectiveAcceptCriteriaForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveAcceptCriteriaForWorkspaceBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.accept_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveAcceptCriteriaForWorkspaceBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.accept_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveAcceptCriteriaForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveAcceptCriteriaForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateSelectiveAcceptCriteriaForWorkspaceBody`].
    pub enum UpdateSelectiveAcceptCriteriaForWorkspaceBodyScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateSelectiveAcceptCriteriaForWorkspaceBody`].
    pub enum UpdateSelectiveAcceptCriteriaForWorkspaceBodyScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateSelectiveAcceptCriteriaForWorkspaceBody`].
    pub enum UpdateSelectiveAcceptCriteriaForWorkspaceBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        Forwarded = "FORWARDED",
    }
}

/// The object `UpdateSelectiveAcceptSettingsForWorkspaceBody` of Webex. Published as `ModifySelectiveAcceptSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveAcceptSettingsForWorkspaceBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSelectiveAcceptSettingsForWorkspaceBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateSelectiveAcceptSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveAcceptSettingsForWorkspaceBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveAcceptSettingsForWorkspaceBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveAcceptSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveAcceptSettingsForWorkspaceBody", self, f) }
}

/// The object `UpdateSelectiveForwardCriteriaForWorkspaceBody` of Webex. Published as `ModifySelectiveForwardCriteriaForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveForwardCriteriaForWorkspaceBody {
    /// `forwardToPhoneNumber`
    pub forward_to_phone_number: Option<String>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateSelectiveForwardCriteriaForWorkspaceBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateSelectiveForwardCriteriaForWorkspaceBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<UpdateSelectiveForwardCriteriaForWorkspaceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `numbers`
    pub numbers: Option<Vec<String>>,
    /// `forwardEnabled`
    pub forward_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSelectiveForwardCriteriaForWorkspaceBody: Keys = Keys(&["\"forwardToPhoneNumber\":", "\"destinationVoicemailEnabled\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"numbers\":", "\"forwardEnabled\":"]);

impl Json for UpdateSelectiveForwardCriteriaForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveForwardCriteriaForWorkspaceBody, &mut [&mut self.forward_to_phone_number, &mut self.destination_voicemail_enabled, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.numbers, &mut self.forward_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveForwardCriteriaForWorkspaceBody, &[&self.forward_to_phone_number, &self.destination_voicemail_enabled, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.numbers, &self.forward_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveForwardCriteriaForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveForwardCriteriaForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateSelectiveForwardCriteriaForWorkspaceBody`].
    pub enum UpdateSelectiveForwardCriteriaForWorkspaceBodyScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateSelectiveForwardCriteriaForWorkspaceBody`].
    pub enum UpdateSelectiveForwardCriteriaForWorkspaceBodyScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateSelectiveForwardCriteriaForWorkspaceBody`].
    pub enum UpdateSelectiveForwardCriteriaForWorkspaceBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyInternal = "ANY_INTERNAL",
        AnyExternal = "ANY_EXTERNAL",
    }
}

/// The object `UpdateSelectiveForwardSettingsForWorkspaceBody` of Webex. Published as `ModifySelectiveForwardSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveForwardSettingsForWorkspaceBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `defaultPhoneNumberToForward`
    pub default_phone_number_to_forward: Option<String>,
    /// `ringReminderEnabled`
    pub ring_reminder_enabled: Option<bool>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSelectiveForwardSettingsForWorkspaceBody: Keys = Keys(&["\"enabled\":", "\"defaultPhoneNumberToForward\":", "\"ringReminderEnabled\":", "\"destinationVoicemailEnabled\":"]);

impl Json for UpdateSelectiveForwardSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveForwardSettingsForWorkspaceBody, &mut [&mut self.enabled, &mut self.default_phone_number_to_forward, &mut self.ring_reminder_enabled, &mut self.destination_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveForwardSettingsForWorkspaceBody, &[&self.enabled, &self.default_phone_number_to_forward, &self.ring_reminder_enabled, &self.destination_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveForwardSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveForwardSettingsForWorkspaceBody", self, f) }
}

/// The object `UpdateSelectiveRejectCriteriaForWorkspaceBody` of Webex. Published as `ModifySelectiveRejectCriteriaForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveRejectCriteriaForWorkspaceBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateSelectiveRejectCriteriaForWorkspaceBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateSelectiveRejectCriteriaForWorkspaceBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<UpdateSelectiveRejectCriteriaForWorkspaceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `rejectEnabled`
    pub reject_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSelectiveRejectCriteriaForWorkspaceBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"rejectEnabled\":"]);

impl Json for UpdateSelectiveRejectCriteriaForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveRejectCriteriaForWorkspaceBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.reject_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveRejectCriteriaForWorkspaceBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.reject_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveRejectCriteriaForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveRejectCriteriaForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateSelectiveRejectCriteriaForWorkspaceBody`].
    pub enum UpdateSelectiveRejectCriteriaForWorkspaceBodyScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateSelectiveRejectCriteriaForWorkspaceBody`].
    pub enum UpdateSelectiveRejectCriteriaForWorkspaceBodyScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateSelectiveRejectCriteriaForWorkspaceBody`].
    pub enum UpdateSelectiveRejectCriteriaForWorkspaceBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        Forwarded = "FORWARDED",
    }
}

/// The object `UpdateSelectiveRejectSettingsForWorkspaceBody` of Webex. Published as `ModifySelectiveRejectSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveRejectSettingsForWorkspaceBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSelectiveRejectSettingsForWorkspaceBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateSelectiveRejectSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveRejectSettingsForWorkspaceBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveRejectSettingsForWorkspaceBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveRejectSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveRejectSettingsForWorkspaceBody", self, f) }
}

/// The object `UpdateSequentialRingCriteriaForWorkspaceBody` of Webex. Published as `ModifySequentialRingCriteriaForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateSequentialRingCriteriaForWorkspaceBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateSequentialRingCriteriaForWorkspaceBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateSequentialRingCriteriaForWorkspaceBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<UpdateSequentialRingCriteriaForWorkspaceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `ringEnabled`
    pub ring_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSequentialRingCriteriaForWorkspaceBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"ringEnabled\":"]);

impl Json for UpdateSequentialRingCriteriaForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSequentialRingCriteriaForWorkspaceBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSequentialRingCriteriaForWorkspaceBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSequentialRingCriteriaForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSequentialRingCriteriaForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateSequentialRingCriteriaForWorkspaceBody`].
    pub enum UpdateSequentialRingCriteriaForWorkspaceBodyScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateSequentialRingCriteriaForWorkspaceBody`].
    pub enum UpdateSequentialRingCriteriaForWorkspaceBodyScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateSequentialRingCriteriaForWorkspaceBody`].
    pub enum UpdateSequentialRingCriteriaForWorkspaceBodyCallsFrom {
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
    }
}

/// The object `UpdateSequentialRingSettingsForWorkspaceBody` of Webex. Published as `ModifySequentialRingSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateSequentialRingSettingsForWorkspaceBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `ringBaseLocationFirstEnabled`
    pub ring_base_location_first_enabled: Option<bool>,
    /// `baseLocationNumberOfRings`
    pub base_location_number_of_rings: Option<i64>,
    /// `continueIfBaseLocationIsBusyEnabled`
    pub continue_if_base_location_is_busy_enabled: Option<bool>,
    /// `callsToVoicemailEnabled`
    pub calls_to_voicemail_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<SequentialRingNumber>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSequentialRingSettingsForWorkspaceBody: Keys = Keys(&["\"enabled\":", "\"ringBaseLocationFirstEnabled\":", "\"baseLocationNumberOfRings\":", "\"continueIfBaseLocationIsBusyEnabled\":", "\"callsToVoicemailEnabled\":", "\"phoneNumbers\":"]);

impl Json for UpdateSequentialRingSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSequentialRingSettingsForWorkspaceBody, &mut [&mut self.enabled, &mut self.ring_base_location_first_enabled, &mut self.base_location_number_of_rings, &mut self.continue_if_base_location_is_busy_enabled, &mut self.calls_to_voicemail_enabled, &mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSequentialRingSettingsForWorkspaceBody, &[&self.enabled, &self.ring_base_location_first_enabled, &self.base_location_number_of_rings, &self.continue_if_base_location_is_busy_enabled, &self.calls_to_voicemail_enabled, &self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for UpdateSequentialRingSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSequentialRingSettingsForWorkspaceBody", self, f) }
}

/// The object `UpdateSimultaneousRingCriteriaForWorkspaceBody` of Webex. Published as `ModifySimultaneousRingCriteriaForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateSimultaneousRingCriteriaForWorkspaceBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateSimultaneousRingCriteriaForWorkspaceBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateSimultaneousRingCriteriaForWorkspaceBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<UpdateSimultaneousRingCriteriaForWorkspaceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `ringEnabled`
    pub ring_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSimultaneousRingCriteriaForWorkspaceBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"ringEnabled\":"]);

impl Json for UpdateSimultaneousRingCriteriaForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSimultaneousRingCriteriaForWorkspaceBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSimultaneousRingCriteriaForWorkspaceBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSimultaneousRingCriteriaForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSimultaneousRingCriteriaForWorkspaceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateSimultaneousRingCriteriaForWorkspaceBody`].
    pub enum UpdateSimultaneousRingCriteriaForWorkspaceBodyScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateSimultaneousRingCriteriaForWorkspaceBody`].
    pub enum UpdateSimultaneousRingCriteriaForWorkspaceBodyScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateSimultaneousRingCriteriaForWorkspaceBody`].
    pub enum UpdateSimultaneousRingCriteriaForWorkspaceBodyCallsFrom {
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
    }
}
