// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ConfigureCallRecordingSettingsForAPersonBodySelectiveCallRecordingSettings` of Webex.
#[derive(Clone, Default)]
pub struct ConfigureCallRecordingSettingsForAPersonBodySelectiveCallRecordingSettings {
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

static K_ConfigureCallRecordingSettingsForAPersonBodySelectiveCallRecordingSettings: Keys = Keys(&["\"recordInboundInternalCallsEnabled\":", "\"recordInboundExternalCallsEnabled\":", "\"recordOutboundInternalCallsEnabled\":", "\"recordOutboundExternalCallsEnabled\":"]);

impl Json for ConfigureCallRecordingSettingsForAPersonBodySelectiveCallRecordingSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConfigureCallRecordingSettingsForAPersonBodySelectiveCallRecordingSettings, &mut [&mut self.record_inbound_internal_calls_enabled, &mut self.record_inbound_external_calls_enabled, &mut self.record_outbound_internal_calls_enabled, &mut self.record_outbound_external_calls_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConfigureCallRecordingSettingsForAPersonBodySelectiveCallRecordingSettings, &[&self.record_inbound_internal_calls_enabled, &self.record_inbound_external_calls_enabled, &self.record_outbound_internal_calls_enabled, &self.record_outbound_external_calls_enabled], &self.extra) }
}

impl std::fmt::Debug for ConfigureCallRecordingSettingsForAPersonBodySelectiveCallRecordingSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConfigureCallRecordingSettingsForAPersonBodySelectiveCallRecordingSettings", self, f) }
}

/// The object `UpdateCallWaitingSettingsForPersonBody` of Webex. Published as `ConfigureCallWaitingSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateCallWaitingSettingsForPersonBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallWaitingSettingsForPersonBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateCallWaitingSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallWaitingSettingsForPersonBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallWaitingSettingsForPersonBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCallWaitingSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallWaitingSettingsForPersonBody", self, f) }
}

/// The object `UpdateCallerIdSettingsForPersonBody` of Webex. Published as `ConfigureCallerIdSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateCallerIdSettingsForPersonBody {
    /// `selected`; required when sent
    pub selected: Option<UpdateCallerIdSettingsForPersonBodySelected>,
    /// `customNumber`
    pub custom_number: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `blockInForwardCallsEnabled`
    pub block_in_forward_calls_enabled: Option<bool>,
    /// `externalCallerIdNamePolicy`
    pub external_caller_id_name_policy: Option<UpdateCallerIdSettingsForPersonBodyExternalCallerIdNamePolicy>,
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

static K_UpdateCallerIdSettingsForPersonBody: Keys = Keys(&["\"selected\":", "\"customNumber\":", "\"firstName\":", "\"lastName\":", "\"blockInForwardCallsEnabled\":", "\"externalCallerIdNamePolicy\":", "\"customExternalCallerIdName\":", "\"additionalExternalCallerIdDirectLineEnabled\":", "\"additionalExternalCallerIdLocationNumberEnabled\":", "\"additionalExternalCallerIdCustomNumber\":", "\"directLineCallerIdName\":", "\"dialByFirstName\":", "\"dialByLastName\":"]);

impl Json for UpdateCallerIdSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallerIdSettingsForPersonBody, &mut [&mut self.selected, &mut self.custom_number, &mut self.first_name, &mut self.last_name, &mut self.block_in_forward_calls_enabled, &mut self.external_caller_id_name_policy, &mut self.custom_external_caller_id_name, &mut self.additional_external_caller_id_direct_line_enabled, &mut self.additional_external_caller_id_location_number_enabled, &mut self.additional_external_caller_id_custom_number, &mut self.direct_line_caller_id_name, &mut self.dial_by_first_name, &mut self.dial_by_last_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallerIdSettingsForPersonBody, &[&self.selected, &self.custom_number, &self.first_name, &self.last_name, &self.block_in_forward_calls_enabled, &self.external_caller_id_name_policy, &self.custom_external_caller_id_name, &self.additional_external_caller_id_direct_line_enabled, &self.additional_external_caller_id_location_number_enabled, &self.additional_external_caller_id_custom_number, &self.direct_line_caller_id_name, &self.dial_by_first_name, &self.dial_by_last_name], &self.extra) }
}

impl std::fmt::Debug for UpdateCallerIdSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallerIdSettingsForPersonBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `selected` of [`UpdateCallerIdSettingsForPersonBody`].
    pub enum UpdateCallerIdSettingsForPersonBodySelected {
        DirectLine = "DIRECT_LINE",
        LocationNumber = "LOCATION_NUMBER",
        Custom = "CUSTOM",
    }
}

webex_core::open_enum! {
    /// Values of `externalCallerIdNamePolicy` of [`UpdateCallerIdSettingsForPersonBody`].
    pub enum UpdateCallerIdSettingsForPersonBodyExternalCallerIdNamePolicy {
        DirectLine = "DIRECT_LINE",
        Location = "LOCATION",
        OtherValue = "OTHER",
    }
}

/// The object `UpdateDoNotDisturbSettingsForPersonBody` of Webex. Published as `ConfigureDoNotDisturbSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateDoNotDisturbSettingsForPersonBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `ringSplashEnabled`
    pub ring_splash_enabled: Option<bool>,
    /// `webexGoOverrideEnabled`; required when sent
    pub webex_go_override_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDoNotDisturbSettingsForPersonBody: Keys = Keys(&["\"enabled\":", "\"ringSplashEnabled\":", "\"webexGoOverrideEnabled\":"]);

impl Json for UpdateDoNotDisturbSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDoNotDisturbSettingsForPersonBody, &mut [&mut self.enabled, &mut self.ring_splash_enabled, &mut self.webex_go_override_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDoNotDisturbSettingsForPersonBody, &[&self.enabled, &self.ring_splash_enabled, &self.webex_go_override_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateDoNotDisturbSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDoNotDisturbSettingsForPersonBody", self, f) }
}

/// The object `UpdateHotelingSettingsForPersonBody` of Webex. Published as `ConfigureHotelingSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateHotelingSettingsForPersonBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateHotelingSettingsForPersonBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateHotelingSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateHotelingSettingsForPersonBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateHotelingSettingsForPersonBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateHotelingSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateHotelingSettingsForPersonBody", self, f) }
}

/// The object `UpdateIncomingPermissionSettingsForPersonBody` of Webex. Published as `ConfigureIncomingPermissionSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateIncomingPermissionSettingsForPersonBody {
    /// `useCustomEnabled`; required when sent
    pub use_custom_enabled: Option<bool>,
    /// `externalTransfer`; required when sent
    pub external_transfer: Option<UpdateIncomingPermissionSettingsForPersonBodyExternalTransfer>,
    /// `internalCallsEnabled`; required when sent
    pub internal_calls_enabled: Option<bool>,
    /// `collectCallsEnabled`; required when sent
    pub collect_calls_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateIncomingPermissionSettingsForPersonBody: Keys = Keys(&["\"useCustomEnabled\":", "\"externalTransfer\":", "\"internalCallsEnabled\":", "\"collectCallsEnabled\":"]);

impl Json for UpdateIncomingPermissionSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateIncomingPermissionSettingsForPersonBody, &mut [&mut self.use_custom_enabled, &mut self.external_transfer, &mut self.internal_calls_enabled, &mut self.collect_calls_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateIncomingPermissionSettingsForPersonBody, &[&self.use_custom_enabled, &self.external_transfer, &self.internal_calls_enabled, &self.collect_calls_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateIncomingPermissionSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateIncomingPermissionSettingsForPersonBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `externalTransfer` of [`UpdateIncomingPermissionSettingsForPersonBody`].
    pub enum UpdateIncomingPermissionSettingsForPersonBodyExternalTransfer {
        AllowAllExternal = "ALLOW_ALL_EXTERNAL",
        AllowOnlyTransferredExternal = "ALLOW_ONLY_TRANSFERRED_EXTERNAL",
        BlockAllExternal = "BLOCK_ALL_EXTERNAL",
    }
}

/// The object `UpdateMusicOnHoldSettingsForPersonBody` of Webex. Published as `ConfigureMusicOnHoldSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateMusicOnHoldSettingsForPersonBody {
    /// `mohEnabled`
    pub moh_enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<UpdateMusicOnHoldSettingsForPersonBodyGreeting>,
    /// `audioAnnouncementFile`
    pub audio_announcement_file: Option<AudioAnnouncementFileGetObjectOfPerson>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMusicOnHoldSettingsForPersonBody: Keys = Keys(&["\"mohEnabled\":", "\"greeting\":", "\"audioAnnouncementFile\":"]);

impl Json for UpdateMusicOnHoldSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMusicOnHoldSettingsForPersonBody, &mut [&mut self.moh_enabled, &mut self.greeting, &mut self.audio_announcement_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMusicOnHoldSettingsForPersonBody, &[&self.moh_enabled, &self.greeting, &self.audio_announcement_file], &self.extra) }
}

impl std::fmt::Debug for UpdateMusicOnHoldSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMusicOnHoldSettingsForPersonBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`UpdateMusicOnHoldSettingsForPersonBody`].
    pub enum UpdateMusicOnHoldSettingsForPersonBodyGreeting {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}

/// The object `UpdateNoAnswerVoicemailGreetingForPersonBody` of Webex. Published as `ConfigureNoAnswerVoicemailGreetingForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateNoAnswerVoicemailGreetingForPersonBody {
    /// `name`
    pub name: Option<String>,
    /// `file`: binary
    pub file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateNoAnswerVoicemailGreetingForPersonBody: Keys = Keys(&["\"name\":", "\"file\":"]);

impl Json for UpdateNoAnswerVoicemailGreetingForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateNoAnswerVoicemailGreetingForPersonBody, &mut [&mut self.name, &mut self.file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateNoAnswerVoicemailGreetingForPersonBody, &[&self.name, &self.file], &self.extra) }
}

impl std::fmt::Debug for UpdateNoAnswerVoicemailGreetingForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateNoAnswerVoicemailGreetingForPersonBody", self, f) }
}

/// The object `UpdatePushToTalkSettingsForPersonBody` of Webex. Published as `ConfigurePushToTalkSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdatePushToTalkSettingsForPersonBody {
    /// `allowAutoAnswer`
    pub allow_auto_answer: Option<bool>,
    /// `connectionType`
    pub connection_type: Option<UpdatePushToTalkSettingsForPersonBodyConnectionType>,
    /// `accessType`
    pub access_type: Option<UpdatePushToTalkSettingsForPersonBodyAccessType>,
    /// `members`
    pub members: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePushToTalkSettingsForPersonBody: Keys = Keys(&["\"allowAutoAnswer\":", "\"connectionType\":", "\"accessType\":", "\"members\":"]);

impl Json for UpdatePushToTalkSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePushToTalkSettingsForPersonBody, &mut [&mut self.allow_auto_answer, &mut self.connection_type, &mut self.access_type, &mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePushToTalkSettingsForPersonBody, &[&self.allow_auto_answer, &self.connection_type, &self.access_type, &self.members], &self.extra) }
}

impl std::fmt::Debug for UpdatePushToTalkSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePushToTalkSettingsForPersonBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `connectionType` of [`UpdatePushToTalkSettingsForPersonBody`].
    pub enum UpdatePushToTalkSettingsForPersonBodyConnectionType {
        OneWay = "ONE_WAY",
        TwoWay = "TWO_WAY",
    }
}

webex_core::open_enum! {
    /// Values of `accessType` of [`UpdatePushToTalkSettingsForPersonBody`].
    pub enum UpdatePushToTalkSettingsForPersonBodyAccessType {
        AllowMembers = "ALLOW_MEMBERS",
        BlockMembers = "BLOCK_MEMBERS",
    }
}

/// The object `UpdateReceptionistClientSettingsForPersonBody` of Webex. Published as `ConfigureReceptionistClientSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateReceptionistClientSettingsForPersonBody {
    /// `receptionEnabled`; required when sent
    pub reception_enabled: Option<bool>,
    /// `monitoredMembers`
    pub monitored_members: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateReceptionistClientSettingsForPersonBody: Keys = Keys(&["\"receptionEnabled\":", "\"monitoredMembers\":"]);

impl Json for UpdateReceptionistClientSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateReceptionistClientSettingsForPersonBody, &mut [&mut self.reception_enabled, &mut self.monitored_members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateReceptionistClientSettingsForPersonBody, &[&self.reception_enabled, &self.monitored_members], &self.extra) }
}

impl std::fmt::Debug for UpdateReceptionistClientSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateReceptionistClientSettingsForPersonBody", self, f) }
}

/// The object `CountObjectOfPerson` of Webex. Published as `CountObject_UserCallSettings2`.
#[derive(Clone, Default)]
pub struct CountObjectOfPerson {
    /// `totalMoves`
    pub total_moves: Option<i64>,
    /// `moved`
    pub moved: Option<i64>,
    /// `failed`
    pub failed: Option<i64>,
    /// `pending`
    pub pending: Option<i64>,
    /// `skipped`
    pub skipped: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CountObjectOfPerson: Keys = Keys(&["\"totalMoves\":", "\"moved\":", "\"failed\":", "\"pending\":", "\"skipped\":"]);

impl Json for CountObjectOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CountObjectOfPerson, &mut [&mut self.total_moves, &mut self.moved, &mut self.failed, &mut self.pending, &mut self.skipped], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CountObjectOfPerson, &[&self.total_moves, &self.moved, &self.failed, &self.pending, &self.skipped], &self.extra) }
}

impl std::fmt::Debug for CountObjectOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CountObjectOfPerson", self, f) }
}

/// The object `CountryConfigGet` of Webex.
#[derive(Clone, Default)]
pub struct CountryConfigGet {
    /// `stateRequired`
    pub state_required: Option<bool>,
    /// `zipCodeRequired`
    pub zip_code_required: Option<bool>,
    /// `states`
    pub states: Option<Vec<StateGet>>,
    /// `timeZones`
    pub time_zones: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CountryConfigGet: Keys = Keys(&["\"stateRequired\":", "\"zipCodeRequired\":", "\"states\":", "\"timeZones\":"]);

impl Json for CountryConfigGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CountryConfigGet, &mut [&mut self.state_required, &mut self.zip_code_required, &mut self.states, &mut self.time_zones], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CountryConfigGet, &[&self.state_required, &self.zip_code_required, &self.states, &self.time_zones], &self.extra) }
}

impl std::fmt::Debug for CountryConfigGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CountryConfigGet", self, f) }
}

/// The object `CreateCriteriaToUserSelectiveCallAcceptServiceBody` of Webex. Published as `CreateACriteriaToTheUsersSelectiveCallAcceptServiceBody`.
#[derive(Clone, Default)]
pub struct CreateCriteriaToUserSelectiveCallAcceptServiceBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<CreateCriteriaToUserSelectiveCallAcceptServiceBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<CreateCriteriaToUserSelectiveCallAcceptServiceBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<CreateCriteriaToUserSelectiveCallAcceptServiceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `acceptEnabled`; required when sent
    pub accept_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCriteriaToUserSelectiveCallAcceptServiceBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"acceptEnabled\":"]);

impl Json for CreateCriteriaToUserSelectiveCallAcceptServiceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCriteriaToUserSelectiveCallAcceptServiceBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.accept_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCriteriaToUserSelectiveCallAcceptServiceBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.accept_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateCriteriaToUserSelectiveCallAcceptServiceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCriteriaToUserSelectiveCallAcceptServiceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`CreateCriteriaToUserSelectiveCallAcceptServiceBody`].
    pub enum CreateCriteriaToUserSelectiveCallAcceptServiceBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`CreateCriteriaToUserSelectiveCallAcceptServiceBody`].
    pub enum CreateCriteriaToUserSelectiveCallAcceptServiceBodyScheduleLevel {
        People = "PEOPLE",
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`CreateCriteriaToUserSelectiveCallAcceptServiceBody`].
    pub enum CreateCriteriaToUserSelectiveCallAcceptServiceBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `CreateCriteriaToUserSelectiveCallAcceptServiceResponse` of Webex. Published as `CreateACriteriaToTheUsersSelectiveCallAcceptServiceResponse`.
#[derive(Clone, Default)]
pub struct CreateCriteriaToUserSelectiveCallAcceptServiceResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCriteriaToUserSelectiveCallAcceptServiceResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateCriteriaToUserSelectiveCallAcceptServiceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCriteriaToUserSelectiveCallAcceptServiceResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCriteriaToUserSelectiveCallAcceptServiceResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateCriteriaToUserSelectiveCallAcceptServiceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCriteriaToUserSelectiveCallAcceptServiceResponse", self, f) }
}

/// The object `CreateCriteriaToUserSelectiveCallForwardingServiceBody` of Webex. Published as `CreateACriteriaToTheUsersSelectiveCallForwardingServiceBody`.
#[derive(Clone, Default)]
pub struct CreateCriteriaToUserSelectiveCallForwardingServiceBody {
    /// `forwardToPhoneNumber`; required when sent
    pub forward_to_phone_number: Option<String>,
    /// `sendToVoicemailEnabled`; required when sent
    pub send_to_voicemail_enabled: Option<bool>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<CreateCriteriaToUserSelectiveCallForwardingServiceBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<CreateCriteriaToUserSelectiveCallForwardingServiceBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<CreateCriteriaToUserSelectiveCallForwardingServiceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `forwardEnabled`
    pub forward_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCriteriaToUserSelectiveCallForwardingServiceBody: Keys = Keys(&["\"forwardToPhoneNumber\":", "\"sendToVoicemailEnabled\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"forwardEnabled\":"]);

impl Json for CreateCriteriaToUserSelectiveCallForwardingServiceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCriteriaToUserSelectiveCallForwardingServiceBody, &mut [&mut self.forward_to_phone_number, &mut self.send_to_voicemail_enabled, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.forward_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCriteriaToUserSelectiveCallForwardingServiceBody, &[&self.forward_to_phone_number, &self.send_to_voicemail_enabled, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.forward_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateCriteriaToUserSelectiveCallForwardingServiceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCriteriaToUserSelectiveCallForwardingServiceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`CreateCriteriaToUserSelectiveCallForwardingServiceBody`].
    pub enum CreateCriteriaToUserSelectiveCallForwardingServiceBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`CreateCriteriaToUserSelectiveCallForwardingServiceBody`].
    pub enum CreateCriteriaToUserSelectiveCallForwardingServiceBodyScheduleLevel {
        People = "PEOPLE",
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`CreateCriteriaToUserSelectiveCallForwardingServiceBody`].
    pub enum CreateCriteriaToUserSelectiveCallForwardingServiceBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyInternal = "ANY_INTERNAL",
        AnyExternal = "ANY_EXTERNAL",
    }
}

/// The object `CreateCriteriaToUserSelectiveCallForwardingServiceResponse` of Webex. Published as `CreateACriteriaToTheUsersSelectiveCallForwardingServiceResponse`.
#[derive(Clone, Default)]
pub struct CreateCriteriaToUserSelectiveCallForwardingServiceResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCriteriaToUserSelectiveCallForwardingServiceResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateCriteriaToUserSelectiveCallForwardingServiceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCriteriaToUserSelectiveCallForwardingServiceResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCriteriaToUserSelectiveCallForwardingServiceResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateCriteriaToUserSelectiveCallForwardingServiceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCriteriaToUserSelectiveCallForwardingServiceResponse", self, f) }
}

/// The object `CreateCriteriaToUserSelectiveCallRejectionServiceBody` of Webex. Published as `CreateACriteriaToTheUsersSelectiveCallRejectionServiceBody`.
#[derive(Clone, Default)]
pub struct CreateCriteriaToUserSelectiveCallRejectionServiceBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<CreateCriteriaToUserSelectiveCallRejectionServiceBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<CreateCriteriaToUserSelectiveCallRejectionServiceBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<CreateCriteriaToUserSelectiveCallRejectionServiceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `rejectEnabled`; required when sent
    pub reject_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCriteriaToUserSelectiveCallRejectionServiceBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"rejectEnabled\":"]);

impl Json for CreateCriteriaToUserSelectiveCallRejectionServiceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCriteriaToUserSelectiveCallRejectionServiceBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.reject_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCriteriaToUserSelectiveCallRejectionServiceBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.reject_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateCriteriaToUserSelectiveCallRejectionServiceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCriteriaToUserSelectiveCallRejectionServiceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`CreateCriteriaToUserSelectiveCallRejectionServiceBody`].
    pub enum CreateCriteriaToUserSelectiveCallRejectionServiceBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`CreateCriteriaToUserSelectiveCallRejectionServiceBody`].
    pub enum CreateCriteriaToUserSelectiveCallRejectionServiceBodyScheduleLevel {
        People = "PEOPLE",
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`CreateCriteriaToUserSelectiveCallRejectionServiceBody`].
    pub enum CreateCriteriaToUserSelectiveCallRejectionServiceBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        Forwarded = "FORWARDED",
    }
}

/// The object `CreateCriteriaToUserSelectiveCallRejectionServiceResponse` of Webex. Published as `CreateACriteriaToTheUsersSelectiveCallRejectionServiceResponse`.
#[derive(Clone, Default)]
pub struct CreateCriteriaToUserSelectiveCallRejectionServiceResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCriteriaToUserSelectiveCallRejectionServiceResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateCriteriaToUserSelectiveCallRejectionServiceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCriteriaToUserSelectiveCallRejectionServiceResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCriteriaToUserSelectiveCallRejectionServiceResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateCriteriaToUserSelectiveCallRejectionServiceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCriteriaToUserSelectiveCallRejectionServiceResponse", self, f) }
}

/// The object `CreateAccessCodesForPersonBody` of Webex. Published as `CreateAccessCodesForAPersonBody`.
#[derive(Clone, Default)]
pub struct CreateAccessCodesForPersonBody {
    /// `code`; required when sent
    pub code: Option<String>,
    /// `description`; required when sent
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAccessCodesForPersonBody: Keys = Keys(&["\"code\":", "\"description\":"]);

impl Json for CreateAccessCodesForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAccessCodesForPersonBody, &mut [&mut self.code, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAccessCodesForPersonBody, &[&self.code, &self.description], &self.extra) }
}

impl std::fmt::Debug for CreateAccessCodesForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAccessCodesForPersonBody", self, f) }
}

/// The object `CreateDigitPatternsForPersonBody` of Webex. Published as `CreateDigitPatternsForAPersonBody`.
#[derive(Clone, Default)]
pub struct CreateDigitPatternsForPersonBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `pattern`; required when sent
    pub pattern: Option<String>,
    /// `action`; required when sent
    pub action: Option<CreateDigitPatternsForPersonBodyAction>,
    /// `transferEnabled`; required when sent
    pub transfer_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateDigitPatternsForPersonBody: Keys = Keys(&["\"name\":", "\"pattern\":", "\"action\":", "\"transferEnabled\":"]);

impl Json for CreateDigitPatternsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateDigitPatternsForPersonBody, &mut [&mut self.name, &mut self.pattern, &mut self.action, &mut self.transfer_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateDigitPatternsForPersonBody, &[&self.name, &self.pattern, &self.action, &self.transfer_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateDigitPatternsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateDigitPatternsForPersonBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`CreateDigitPatternsForPersonBody`].
    pub enum CreateDigitPatternsForPersonBodyAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `CreateDigitPatternsForPersonResponse` of Webex. Published as `CreateDigitPatternsForAPersonResponse`.
#[derive(Clone, Default)]
pub struct CreateDigitPatternsForPersonResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateDigitPatternsForPersonResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateDigitPatternsForPersonResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateDigitPatternsForPersonResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateDigitPatternsForPersonResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateDigitPatternsForPersonResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateDigitPatternsForPersonResponse", self, f) }
}

/// The object `CreateScheduleForPersonBody` of Webex. Published as `CreateScheduleForAPersonBody`.
#[derive(Clone, Default)]
pub struct CreateScheduleForPersonBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `type`; required when sent
    pub type_: Option<CreateScheduleForPersonBodyType>,
    /// `events`
    pub events: Option<Vec<EventLongDetails>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateScheduleForPersonBody: Keys = Keys(&["\"name\":", "\"type\":", "\"events\":"]);

impl Json for CreateScheduleForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateScheduleForPersonBody, &mut [&mut self.name, &mut self.type_, &mut self.events], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateScheduleForPersonBody, &[&self.name, &self.type_, &self.events], &self.extra) }
}

impl std::fmt::Debug for CreateScheduleForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateScheduleForPersonBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CreateScheduleForPersonBody`].
    pub enum CreateScheduleForPersonBodyType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

/// The object `CreateScheduleForPersonResponse` of Webex. Published as `CreateScheduleForAPersonResponse`.
#[derive(Clone, Default)]
pub struct CreateScheduleForPersonResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateScheduleForPersonResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateScheduleForPersonResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateScheduleForPersonResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateScheduleForPersonResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateScheduleForPersonResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateScheduleForPersonResponse", self, f) }
}

/// The object `CreateSimultaneousRingCriteriaForPersonBody` of Webex. Published as `CreateSimultaneousRingCriteriaForAPersonBody`.
#[derive(Clone, Default)]
pub struct CreateSimultaneousRingCriteriaForPersonBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<CreateSimultaneousRingCriteriaForPersonBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<CreateSimultaneousRingCriteriaForPersonBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<CreateSimultaneousRingCriteriaForPersonBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `ringEnabled`; required when sent
    pub ring_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSimultaneousRingCriteriaForPersonBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"ringEnabled\":"]);

impl Json for CreateSimultaneousRingCriteriaForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSimultaneousRingCriteriaForPersonBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSimultaneousRingCriteriaForPersonBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateSimultaneousRingCriteriaForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSimultaneousRingCriteriaForPersonBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`CreateSimultaneousRingCriteriaForPersonBody`].
    pub enum CreateSimultaneousRingCriteriaForPersonBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`CreateSimultaneousRingCriteriaForPersonBody`].
    pub enum CreateSimultaneousRingCriteriaForPersonBodyScheduleLevel {
        Location = "LOCATION",
        People = "PEOPLE",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`CreateSimultaneousRingCriteriaForPersonBody`].
    pub enum CreateSimultaneousRingCriteriaForPersonBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `CreateSimultaneousRingCriteriaForPersonResponse` of Webex. Published as `CreateSimultaneousRingCriteriaForAPersonResponse`.
#[derive(Clone, Default)]
pub struct CreateSimultaneousRingCriteriaForPersonResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSimultaneousRingCriteriaForPersonResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateSimultaneousRingCriteriaForPersonResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSimultaneousRingCriteriaForPersonResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSimultaneousRingCriteriaForPersonResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateSimultaneousRingCriteriaForPersonResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSimultaneousRingCriteriaForPersonResponse", self, f) }
}

/// The object `Criteria` of Webex.
#[derive(Clone, Default)]
pub struct Criteria {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `source`
    pub source: Option<CriteriaSource>,
    /// `rejectEnabled`
    pub reject_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Criteria: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"source\":", "\"rejectEnabled\":"]);

impl Json for Criteria {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Criteria, &mut [&mut self.id, &mut self.schedule_name, &mut self.source, &mut self.reject_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Criteria, &[&self.id, &self.schedule_name, &self.source, &self.reject_enabled], &self.extra) }
}

impl std::fmt::Debug for Criteria {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Criteria", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`Criteria`].
    pub enum CriteriaSource {
        AllNumbers = "ALL_NUMBERS",
        SpecificNumbers = "SPECIFIC_NUMBERS",
        Forwarded = "FORWARDED",
    }
}

/// The object `CriteriaAccept` of Webex.
#[derive(Clone, Default)]
pub struct CriteriaAccept {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `source`
    pub source: Option<CriteriaAcceptSource>,
    /// `acceptEnabled`
    pub accept_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CriteriaAccept: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"source\":", "\"acceptEnabled\":"]);

impl Json for CriteriaAccept {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CriteriaAccept, &mut [&mut self.id, &mut self.schedule_name, &mut self.source, &mut self.accept_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CriteriaAccept, &[&self.id, &self.schedule_name, &self.source, &self.accept_enabled], &self.extra) }
}

impl std::fmt::Debug for CriteriaAccept {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CriteriaAccept", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`CriteriaAccept`].
    pub enum CriteriaAcceptSource {
        AllNumbers = "ALL_NUMBERS",
        SpecificNumbers = "SPECIFIC_NUMBERS",
    }
}

/// The object `CriteriaForward` of Webex.
#[derive(Clone, Default)]
pub struct CriteriaForward {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `source`
    pub source: Option<CriteriaForwardSource>,
    /// `forwardEnabled`
    pub forward_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CriteriaForward: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"source\":", "\"forwardEnabled\":"]);

impl Json for CriteriaForward {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CriteriaForward, &mut [&mut self.id, &mut self.schedule_name, &mut self.source, &mut self.forward_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CriteriaForward, &[&self.id, &self.schedule_name, &self.source, &self.forward_enabled], &self.extra) }
}

impl std::fmt::Debug for CriteriaForward {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CriteriaForward", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`CriteriaForward`].
    pub enum CriteriaForwardSource {
        AllNumbers = "ALL_NUMBERS",
        SpecificNumbers = "SPECIFIC_NUMBERS",
        Forwarded = "FORWARDED",
    }
}

/// The object `DirectLineCallerIdNameObjectOfPerson` of Webex. Published as `DirectLineCallerIdNameObject_UserCallSettings`.
#[derive(Clone, Default)]
pub struct DirectLineCallerIdNameObjectOfPerson {
    /// `selection`
    pub selection: Option<DirectLineCallerIdNameObjectOfPersonSelection>,
    /// `customName`
    pub custom_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DirectLineCallerIdNameObjectOfPerson: Keys = Keys(&["\"selection\":", "\"customName\":"]);

impl Json for DirectLineCallerIdNameObjectOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DirectLineCallerIdNameObjectOfPerson, &mut [&mut self.selection, &mut self.custom_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DirectLineCallerIdNameObjectOfPerson, &[&self.selection, &self.custom_name], &self.extra) }
}

impl std::fmt::Debug for DirectLineCallerIdNameObjectOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DirectLineCallerIdNameObjectOfPerson", self, f) }
}

webex_core::open_enum! {
    /// Values of `selection` of [`DirectLineCallerIdNameObjectOfPerson`].
    pub enum DirectLineCallerIdNameObjectOfPersonSelection {
        CustomName = "CUSTOM_NAME",
        FirstnameLastname = "FIRSTNAME_LASTNAME",
        LastnameFirstname = "LASTNAME_FIRSTNAME",
        DisplayName = "DISPLAY_NAME",
    }
}

/// The object `DoNotDisturbInfo` of Webex.
#[derive(Clone, Default)]
pub struct DoNotDisturbInfo {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `ringSplashEnabled`
    pub ring_splash_enabled: Option<bool>,
    /// `webexGoOverrideEnabled`
    pub webex_go_override_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DoNotDisturbInfo: Keys = Keys(&["\"enabled\":", "\"ringSplashEnabled\":", "\"webexGoOverrideEnabled\":"]);

impl Json for DoNotDisturbInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DoNotDisturbInfo, &mut [&mut self.enabled, &mut self.ring_splash_enabled, &mut self.webex_go_override_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DoNotDisturbInfo, &[&self.enabled, &self.ring_splash_enabled, &self.webex_go_override_enabled], &self.extra) }
}

impl std::fmt::Debug for DoNotDisturbInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DoNotDisturbInfo", self, f) }
}

/// The object `EndpointInformation` of Webex.
#[derive(Clone, Default)]
pub struct EndpointInformation {
    /// `preferredAnswerEndpointId`
    pub preferred_answer_endpoint_id: Option<String>,
    /// `endpoints`
    pub endpoints: Option<Vec<EndpointsOfPerson>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EndpointInformation: Keys = Keys(&["\"preferredAnswerEndpointId\":", "\"endpoints\":"]);

impl Json for EndpointInformation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EndpointInformation, &mut [&mut self.preferred_answer_endpoint_id, &mut self.endpoints], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EndpointInformation, &[&self.preferred_answer_endpoint_id, &self.endpoints], &self.extra) }
}

impl std::fmt::Debug for EndpointInformation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EndpointInformation", self, f) }
}

/// The object `EndpointsOfPerson` of Webex. Published as `Endpoints_UserCallSettings2`.
#[derive(Clone, Default)]
pub struct EndpointsOfPerson {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<EndpointsOfPersonType>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EndpointsOfPerson: Keys = Keys(&["\"id\":", "\"type\":", "\"name\":"]);

impl Json for EndpointsOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EndpointsOfPerson, &mut [&mut self.id, &mut self.type_, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EndpointsOfPerson, &[&self.id, &self.type_, &self.name], &self.extra) }
}

impl std::fmt::Debug for EndpointsOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EndpointsOfPerson", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`EndpointsOfPerson`].
    pub enum EndpointsOfPersonType {
        Device = "DEVICE",
        Application = "APPLICATION",
    }
}

/// The object `ErrorOrImpactItem` of Webex.
#[derive(Clone, Default)]
pub struct ErrorOrImpactItem {
    /// `code`
    pub code: Option<i64>,
    /// `message`
    pub message: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ErrorOrImpactItem: Keys = Keys(&["\"code\":", "\"message\":"]);

impl Json for ErrorOrImpactItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ErrorOrImpactItem, &mut [&mut self.code, &mut self.message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ErrorOrImpactItem, &[&self.code, &self.message], &self.extra) }
}

impl std::fmt::Debug for ErrorOrImpactItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ErrorOrImpactItem", self, f) }
}

/// The object `EventLongDetails` of Webex.
#[derive(Clone, Default)]
pub struct EventLongDetails {
    /// `name`
    pub name: Option<String>,
    /// `startDate`: a moment, RFC 3339
    pub start_date: Option<String>,
    /// `endDate`: a moment, RFC 3339
    pub end_date: Option<String>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `allDayEnabled`
    pub all_day_enabled: Option<bool>,
    /// `recurrence`
    pub recurrence: Option<EventLongDetailsRecurrence>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EventLongDetails: Keys = Keys(&["\"name\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"allDayEnabled\":", "\"recurrence\":"]);

impl Json for EventLongDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EventLongDetails, &mut [&mut self.name, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.all_day_enabled, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EventLongDetails, &[&self.name, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.all_day_enabled, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for EventLongDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EventLongDetails", self, f) }
}

/// The object `EventLongDetailsRecurrence` of Webex.
#[derive(Clone, Default)]
pub struct EventLongDetailsRecurrence {
    /// `recurForEver`
    pub recur_for_ever: Option<bool>,
    /// `recurEndDate`: a moment, RFC 3339
    pub recur_end_date: Option<String>,
    /// `recurEndOccurrence`
    pub recur_end_occurrence: Option<i64>,
    /// `recurDaily`
    pub recur_daily: Option<EventLongDetailsRecurrenceRecurDaily>,
    /// `recurWeekly`
    pub recur_weekly: Option<EventLongDetailsRecurrenceRecurWeekly>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EventLongDetailsRecurrence: Keys = Keys(&["\"recurForEver\":", "\"recurEndDate\":", "\"recurEndOccurrence\":", "\"recurDaily\":", "\"recurWeekly\":"]);

impl Json for EventLongDetailsRecurrence {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EventLongDetailsRecurrence, &mut [&mut self.recur_for_ever, &mut self.recur_end_date, &mut self.recur_end_occurrence, &mut self.recur_daily, &mut self.recur_weekly], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EventLongDetailsRecurrence, &[&self.recur_for_ever, &self.recur_end_date, &self.recur_end_occurrence, &self.recur_daily, &self.recur_weekly], &self.extra) }
}

impl std::fmt::Debug for EventLongDetailsRecurrence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EventLongDetailsRecurrence", self, f) }
}

/// The object `EventLongDetailsRecurrenceRecurDaily` of Webex.
#[derive(Clone, Default)]
pub struct EventLongDetailsRecurrenceRecurDaily {
    /// `recurInterval`
    pub recur_interval: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EventLongDetailsRecurrenceRecurDaily: Keys = Keys(&["\"recurInterval\":"]);

impl Json for EventLongDetailsRecurrenceRecurDaily {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EventLongDetailsRecurrenceRecurDaily, &mut [&mut self.recur_interval], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EventLongDetailsRecurrenceRecurDaily, &[&self.recur_interval], &self.extra) }
}

impl std::fmt::Debug for EventLongDetailsRecurrenceRecurDaily {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EventLongDetailsRecurrenceRecurDaily", self, f) }
}

/// The object `EventLongDetailsRecurrenceRecurWeekly` of Webex.
#[derive(Clone, Default)]
pub struct EventLongDetailsRecurrenceRecurWeekly {
    /// `recurInterval`
    pub recur_interval: Option<i64>,
    /// `sunday`
    pub sunday: Option<bool>,
    /// `monday`
    pub monday: Option<bool>,
    /// `tuesday`
    pub tuesday: Option<bool>,
    /// `wednesday`
    pub wednesday: Option<bool>,
    /// `thursday`
    pub thursday: Option<bool>,
    /// `friday`
    pub friday: Option<bool>,
    /// `saturday`
    pub saturday: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EventLongDetailsRecurrenceRecurWeekly: Keys = Keys(&["\"recurInterval\":", "\"sunday\":", "\"monday\":", "\"tuesday\":", "\"wednesday\":", "\"thursday\":", "\"friday\":", "\"saturday\":"]);

impl Json for EventLongDetailsRecurrenceRecurWeekly {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EventLongDetailsRecurrenceRecurWeekly, &mut [&mut self.recur_interval, &mut self.sunday, &mut self.monday, &mut self.tuesday, &mut self.wednesday, &mut self.thursday, &mut self.friday, &mut self.saturday], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EventLongDetailsRecurrenceRecurWeekly, &[&self.recur_interval, &self.sunday, &self.monday, &self.tuesday, &self.wednesday, &self.thursday, &self.friday, &self.saturday], &self.extra) }
}

impl std::fmt::Debug for EventLongDetailsRecurrenceRecurWeekly {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EventLongDetailsRecurrenceRecurWeekly", self, f) }
}

/// The object `ExecutiveCallFilteringCriteriaGetCallsToNumbersItemOfPerson` of Webex. Published as `ExecutiveCallFilteringCriteriaGetCallsToNumbersItem_UserCallSettings2`.
#[derive(Clone, Default)]
pub struct ExecutiveCallFilteringCriteriaGetCallsToNumbersItemOfPerson {
    /// `type`
    pub type_: Option<ExecutiveCallFilteringCriteriaGetCallsToNumbersItemOfPersonType>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ExecutiveCallFilteringCriteriaGetCallsToNumbersItemOfPerson: Keys = Keys(&["\"type\":", "\"phoneNumber\":"]);

impl Json for ExecutiveCallFilteringCriteriaGetCallsToNumbersItemOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExecutiveCallFilteringCriteriaGetCallsToNumbersItemOfPerson, &mut [&mut self.type_, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExecutiveCallFilteringCriteriaGetCallsToNumbersItemOfPerson, &[&self.type_, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for ExecutiveCallFilteringCriteriaGetCallsToNumbersItemOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExecutiveCallFilteringCriteriaGetCallsToNumbersItemOfPerson", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ExecutiveCallFilteringCriteriaGetCallsToNumbersItemOfPerson`].
    pub enum ExecutiveCallFilteringCriteriaGetCallsToNumbersItemOfPersonType {
        Primary = "PRIMARY",
        Alternate = "ALTERNATE",
    }
}

/// The object `ExecutiveCallFilteringCriteriaGetOfPerson` of Webex. Published as `ExecutiveCallFilteringCriteriaGet_UserCallSettings2`.
#[derive(Clone, Default)]
pub struct ExecutiveCallFilteringCriteriaGetOfPerson {
    /// `id`
    pub id: Option<String>,
    /// `filterName`
    pub filter_name: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<ExecutiveCallFilteringCriteriaGetOfPersonScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<ExecutiveCallFilteringCriteriaGetOfPersonScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<ExecutiveCallFilteringCriteriaGetOfPersonCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `filterEnabled`
    pub filter_enabled: Option<bool>,
    /// `callsToNumbers`
    pub calls_to_numbers: Option<Vec<ExecutiveCallFilteringCriteriaGetCallsToNumbersItemOfPerson>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ExecutiveCallFilteringCriteriaGetOfPerson: Keys = Keys(&["\"id\":", "\"filterName\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"filterEnabled\":", "\"callsToNumbers\":"]);

impl Json for ExecutiveCallFilteringCriteriaGetOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExecutiveCallFilteringCriteriaGetOfPerson, &mut [&mut self.id, &mut self.filter_name, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.filter_enabled, &mut self.calls_to_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExecutiveCallFilteringCriteriaGetOfPerson, &[&self.id, &self.filter_name, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.filter_enabled, &self.calls_to_numbers], &self.extra) }
}

impl std::fmt::Debug for ExecutiveCallFilteringCriteriaGetOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExecutiveCallFilteringCriteriaGetOfPerson", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`ExecutiveCallFilteringCriteriaGetOfPerson`].
    pub enum ExecutiveCallFilteringCriteriaGetOfPersonScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`ExecutiveCallFilteringCriteriaGetOfPerson`].
    pub enum ExecutiveCallFilteringCriteriaGetOfPersonScheduleLevel {
        People = "PEOPLE",
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`ExecutiveCallFilteringCriteriaGetOfPerson`].
    pub enum ExecutiveCallFilteringCriteriaGetOfPersonCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyInternal = "ANY_INTERNAL",
        AnyExternal = "ANY_EXTERNAL",
    }
}
