// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CallQueueGet` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueGet {
    /// `id`
    pub id: Option<String>,
    /// `hasCxEssentials`
    pub has_cx_essentials: Option<bool>,
    /// `available`
    pub available: Option<bool>,
    /// `skillLevel`
    pub skill_level: Option<i64>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `allowLogOffEnabled`
    pub allow_log_off_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueGet: Keys = Keys(&["\"id\":", "\"hasCxEssentials\":", "\"available\":", "\"skillLevel\":", "\"phoneNumber\":", "\"extension\":", "\"allowLogOffEnabled\":"]);

impl Json for CallQueueGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueGet, &mut [&mut self.id, &mut self.has_cx_essentials, &mut self.available, &mut self.skill_level, &mut self.phone_number, &mut self.extension, &mut self.allow_log_off_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueGet, &[&self.id, &self.has_cx_essentials, &self.available, &self.skill_level, &self.phone_number, &self.extension, &self.allow_log_off_enabled], &self.extra) }
}

impl std::fmt::Debug for CallQueueGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueGet", self, f) }
}

/// The object `CallQueuePut` of Webex.
#[derive(Clone, Default)]
pub struct CallQueuePut {
    /// `id`
    pub id: Option<String>,
    /// `available`
    pub available: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueuePut: Keys = Keys(&["\"id\":", "\"available\":"]);

impl Json for CallQueuePut {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueuePut, &mut [&mut self.id, &mut self.available], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueuePut, &[&self.id, &self.available], &self.extra) }
}

impl std::fmt::Debug for CallQueuePut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueuePut", self, f) }
}

/// The object `CallQueueSettingsGetResponseObject` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueSettingsGetResponseObject {
    /// `agentACDState`
    pub agent_acd_state: Option<CallQueueSettingsGetResponseObjectAgentACDState>,
    /// `queues`
    pub queues: Option<Vec<CallQueueGet>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueSettingsGetResponseObject: Keys = Keys(&["\"agentACDState\":", "\"queues\":"]);

impl Json for CallQueueSettingsGetResponseObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueSettingsGetResponseObject, &mut [&mut self.agent_acd_state, &mut self.queues], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueSettingsGetResponseObject, &[&self.agent_acd_state, &self.queues], &self.extra) }
}

impl std::fmt::Debug for CallQueueSettingsGetResponseObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueSettingsGetResponseObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `agentACDState` of [`CallQueueSettingsGetResponseObject`].
    pub enum CallQueueSettingsGetResponseObjectAgentACDState {
        SignIn = "SIGN_IN",
        SignOut = "SIGN_OUT",
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        WrapUp = "WRAP_UP",
    }
}

/// The object `CallSettingsForMeConfigureVoicemailSettingsForAPersonBody` of Webex.
#[derive(Clone, Default)]
pub struct CallSettingsForMeConfigureVoicemailSettingsForAPersonBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `sendAllCalls`
    pub send_all_calls: Option<VoicemailInfoSendAllCalls>,
    /// `sendBusyCalls`
    pub send_busy_calls: Option<VoicemailPutSendBusyCalls>,
    /// `sendUnansweredCalls`
    pub send_unanswered_calls: Option<VoicemailPutSendUnansweredCalls>,
    /// `notifications`; required when sent
    pub notifications: Option<VoicemailInfoNotifications>,
    /// `transferToNumber`; required when sent
    pub transfer_to_number: Option<VoicemailInfoTransferToNumber>,
    /// `emailCopyOfMessage`
    pub email_copy_of_message: Option<VoicemailInfoEmailCopyOfMessage>,
    /// `messageStorage`
    pub message_storage: Option<VoicemailInfoMessageStorage>,
    /// `faxMessage`
    pub fax_message: Option<VoicemailInfoFaxMessage>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallSettingsForMeConfigureVoicemailSettingsForAPersonBody: Keys = Keys(&["\"enabled\":", "\"sendAllCalls\":", "\"sendBusyCalls\":", "\"sendUnansweredCalls\":", "\"notifications\":", "\"transferToNumber\":", "\"emailCopyOfMessage\":", "\"messageStorage\":", "\"faxMessage\":"]);

impl Json for CallSettingsForMeConfigureVoicemailSettingsForAPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallSettingsForMeConfigureVoicemailSettingsForAPersonBody, &mut [&mut self.enabled, &mut self.send_all_calls, &mut self.send_busy_calls, &mut self.send_unanswered_calls, &mut self.notifications, &mut self.transfer_to_number, &mut self.email_copy_of_message, &mut self.message_storage, &mut self.fax_message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallSettingsForMeConfigureVoicemailSettingsForAPersonBody, &[&self.enabled, &self.send_all_calls, &self.send_busy_calls, &self.send_unanswered_calls, &self.notifications, &self.transfer_to_number, &self.email_copy_of_message, &self.message_storage, &self.fax_message], &self.extra) }
}

impl std::fmt::Debug for CallSettingsForMeConfigureVoicemailSettingsForAPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallSettingsForMeConfigureVoicemailSettingsForAPersonBody", self, f) }
}

/// The object `CallSettingsForMeModifyPreferredAnswerEndpointBody` of Webex.
#[derive(Clone, Default)]
pub struct CallSettingsForMeModifyPreferredAnswerEndpointBody {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `preferredAnswerEndpointId`
    pub preferred_answer_endpoint_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallSettingsForMeModifyPreferredAnswerEndpointBody: Keys = Keys(&["\"id\":", "\"preferredAnswerEndpointId\":"]);

impl Json for CallSettingsForMeModifyPreferredAnswerEndpointBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallSettingsForMeModifyPreferredAnswerEndpointBody, &mut [&mut self.id, &mut self.preferred_answer_endpoint_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallSettingsForMeModifyPreferredAnswerEndpointBody, &[&self.id, &self.preferred_answer_endpoint_id], &self.extra) }
}

impl std::fmt::Debug for CallSettingsForMeModifyPreferredAnswerEndpointBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallSettingsForMeModifyPreferredAnswerEndpointBody", self, f) }
}

/// The object `CallerIdSettingsGet` of Webex.
#[derive(Clone, Default)]
pub struct CallerIdSettingsGet {
    /// `callingLineIdDeliveryBlockingEnabled`
    pub calling_line_id_delivery_blocking_enabled: Option<bool>,
    /// `connectedLineIdentificationRestrictionEnabled`
    pub connected_line_identification_restriction_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallerIdSettingsGet: Keys = Keys(&["\"callingLineIdDeliveryBlockingEnabled\":", "\"connectedLineIdentificationRestrictionEnabled\":"]);

impl Json for CallerIdSettingsGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallerIdSettingsGet, &mut [&mut self.calling_line_id_delivery_blocking_enabled, &mut self.connected_line_identification_restriction_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallerIdSettingsGet, &[&self.calling_line_id_delivery_blocking_enabled, &self.connected_line_identification_restriction_enabled], &self.extra) }
}

impl std::fmt::Debug for CallerIdSettingsGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallerIdSettingsGet", self, f) }
}

/// The object `UpdateBargeInSettingsBody` of Webex. Published as `ConfigureBargeInSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateBargeInSettingsBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `toneEnabled`
    pub tone_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateBargeInSettingsBody: Keys = Keys(&["\"enabled\":", "\"toneEnabled\":"]);

impl Json for UpdateBargeInSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateBargeInSettingsBody, &mut [&mut self.enabled, &mut self.tone_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateBargeInSettingsBody, &[&self.enabled, &self.tone_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateBargeInSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateBargeInSettingsBody", self, f) }
}

/// The object `UpdateMyCallForwardingSettingsBody` of Webex. Published as `ConfigureMyCallForwardingSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateMyCallForwardingSettingsBody {
    /// `callForwarding`
    pub call_forwarding: Option<CallForwardingPutCallForwarding>,
    /// `businessContinuity`
    pub business_continuity: Option<CallForwardingInfoCallForwardingBusy>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMyCallForwardingSettingsBody: Keys = Keys(&["\"callForwarding\":", "\"businessContinuity\":"]);

impl Json for UpdateMyCallForwardingSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMyCallForwardingSettingsBody, &mut [&mut self.call_forwarding, &mut self.business_continuity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMyCallForwardingSettingsBody, &[&self.call_forwarding, &self.business_continuity], &self.extra) }
}

impl std::fmt::Debug for UpdateMyCallForwardingSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMyCallForwardingSettingsBody", self, f) }
}

/// The object `UpdateMySelectedCallerIdSettingsBody` of Webex. Published as `ConfigureMySelectedCallerIdSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateMySelectedCallerIdSettingsBody {
    /// `selected`; required when sent
    pub selected: Option<SelectedCallerIdSettingsPutSelected>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMySelectedCallerIdSettingsBody: Keys = Keys(&["\"selected\":"]);

impl Json for UpdateMySelectedCallerIdSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMySelectedCallerIdSettingsBody, &mut [&mut self.selected], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMySelectedCallerIdSettingsBody, &[&self.selected], &self.extra) }
}

impl std::fmt::Debug for UpdateMySelectedCallerIdSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMySelectedCallerIdSettingsBody", self, f) }
}

/// The object `CreateMySimultaneousRingCriteriaBody` of Webex.
#[derive(Clone, Default)]
pub struct CreateMySimultaneousRingCriteriaBody {
    /// `scheduleName`; required when sent
    pub schedule_name: Option<String>,
    /// `scheduleType`; required when sent
    pub schedule_type: Option<CreateMySimultaneousRingCriteriaBodyScheduleType>,
    /// `scheduleLevel`; required when sent
    pub schedule_level: Option<CreateMySimultaneousRingCriteriaBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<CreateMySimultaneousRingCriteriaBodyCallsFrom>,
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

static K_CreateMySimultaneousRingCriteriaBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"ringEnabled\":"]);

impl Json for CreateMySimultaneousRingCriteriaBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateMySimultaneousRingCriteriaBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateMySimultaneousRingCriteriaBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateMySimultaneousRingCriteriaBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateMySimultaneousRingCriteriaBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`CreateMySimultaneousRingCriteriaBody`].
    pub enum CreateMySimultaneousRingCriteriaBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`CreateMySimultaneousRingCriteriaBody`].
    pub enum CreateMySimultaneousRingCriteriaBodyScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`CreateMySimultaneousRingCriteriaBody`].
    pub enum CreateMySimultaneousRingCriteriaBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `CreateMySimultaneousRingCriteriaResponse` of Webex.
#[derive(Clone, Default)]
pub struct CreateMySimultaneousRingCriteriaResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateMySimultaneousRingCriteriaResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateMySimultaneousRingCriteriaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateMySimultaneousRingCriteriaResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateMySimultaneousRingCriteriaResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateMySimultaneousRingCriteriaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateMySimultaneousRingCriteriaResponse", self, f) }
}

/// The object `DoNotDisturbGet` of Webex.
#[derive(Clone, Default)]
pub struct DoNotDisturbGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `ringSplashEnabled`
    pub ring_splash_enabled: Option<bool>,
    /// `webexGoOverrideEnabled`
    pub webex_go_override_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DoNotDisturbGet: Keys = Keys(&["\"enabled\":", "\"ringSplashEnabled\":", "\"webexGoOverrideEnabled\":"]);

impl Json for DoNotDisturbGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DoNotDisturbGet, &mut [&mut self.enabled, &mut self.ring_splash_enabled, &mut self.webex_go_override_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DoNotDisturbGet, &[&self.enabled, &self.ring_splash_enabled, &self.webex_go_override_enabled], &self.extra) }
}

impl std::fmt::Debug for DoNotDisturbGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DoNotDisturbGet", self, f) }
}

/// The object `Endpoint` of Webex.
#[derive(Clone, Default)]
pub struct Endpoint {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<EndpointType>,
    /// `name`
    pub name: Option<String>,
    /// `autoAndForcedAnswerEnabled`
    pub auto_and_forced_answer_enabled: Option<bool>,
    /// `ownerId`
    pub owner_id: Option<String>,
    /// `ownerType`
    pub owner_type: Option<EndpointOwnerType>,
    /// `secondaryLines`
    pub secondary_lines: Option<Vec<SecondaryLine>>,
    /// `mobilitySettings`
    pub mobility_settings: Option<EndpointMobilitySettings>,
    /// `host`
    pub host: Option<HostObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Endpoint: Keys = Keys(&["\"id\":", "\"type\":", "\"name\":", "\"autoAndForcedAnswerEnabled\":", "\"ownerId\":", "\"ownerType\":", "\"secondaryLines\":", "\"mobilitySettings\":", "\"host\":"]);

impl Json for Endpoint {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Endpoint, &mut [&mut self.id, &mut self.type_, &mut self.name, &mut self.auto_and_forced_answer_enabled, &mut self.owner_id, &mut self.owner_type, &mut self.secondary_lines, &mut self.mobility_settings, &mut self.host], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Endpoint, &[&self.id, &self.type_, &self.name, &self.auto_and_forced_answer_enabled, &self.owner_id, &self.owner_type, &self.secondary_lines, &self.mobility_settings, &self.host], &self.extra) }
}

impl std::fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Endpoint", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`Endpoint`].
    pub enum EndpointType {
        CallingDevice = "CALLING_DEVICE",
        Application = "APPLICATION",
        HotdeskingGuest = "HOTDESKING_GUEST",
    }
}

webex_core::open_enum! {
    /// Values of `ownerType` of [`Endpoint`].
    pub enum EndpointOwnerType {
        Place = "PLACE",
        People = "PEOPLE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `EndpointMobilitySettings` of Webex.
#[derive(Clone, Default)]
pub struct EndpointMobilitySettings {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `alertingEnabled`
    pub alerting_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EndpointMobilitySettings: Keys = Keys(&["\"phoneNumber\":", "\"alertingEnabled\":"]);

impl Json for EndpointMobilitySettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EndpointMobilitySettings, &mut [&mut self.phone_number, &mut self.alerting_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EndpointMobilitySettings, &[&self.phone_number, &self.alerting_enabled], &self.extra) }
}

impl std::fmt::Debug for EndpointMobilitySettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EndpointMobilitySettings", self, f) }
}

/// The object `Endpoints` of Webex.
#[derive(Clone, Default)]
pub struct Endpoints {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<EndpointsType>,
    /// `name`
    pub name: Option<String>,
    /// `isPreferredAnswerEndpoint`
    pub is_preferred_answer_endpoint: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Endpoints: Keys = Keys(&["\"id\":", "\"type\":", "\"name\":", "\"isPreferredAnswerEndpoint\":"]);

impl Json for Endpoints {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Endpoints, &mut [&mut self.id, &mut self.type_, &mut self.name, &mut self.is_preferred_answer_endpoint], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Endpoints, &[&self.id, &self.type_, &self.name, &self.is_preferred_answer_endpoint], &self.extra) }
}

impl std::fmt::Debug for Endpoints {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Endpoints", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`Endpoints`].
    pub enum EndpointsType {
        Device = "DEVICE",
        Application = "APPLICATION",
        HotdeskingGuest = "HOTDESKING_GUEST",
    }
}

/// The object `Executive` of Webex.
#[derive(Clone, Default)]
pub struct Executive {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `directNumber`
    pub direct_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `optInEnabled`
    pub opt_in_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Executive: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"directNumber\":", "\"extension\":", "\"optInEnabled\":"]);

impl Json for Executive {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Executive, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.direct_number, &mut self.extension, &mut self.opt_in_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Executive, &[&self.id, &self.first_name, &self.last_name, &self.direct_number, &self.extension, &self.opt_in_enabled], &self.extra) }
}

impl std::fmt::Debug for Executive {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Executive", self, f) }
}

/// The object `ExecutiveAlertGet` of Webex.
#[derive(Clone, Default)]
pub struct ExecutiveAlertGet {
    /// `alertingMode`
    pub alerting_mode: Option<ExecutiveAlertGetAlertingMode>,
    /// `nextAssistantNumberOfRings`
    pub next_assistant_number_of_rings: Option<i64>,
    /// `rolloverEnabled`
    pub rollover_enabled: Option<bool>,
    /// `rolloverAction`
    pub rollover_action: Option<ExecutiveAlertGetRolloverAction>,
    /// `rolloverForwardToPhoneNumber`
    pub rollover_forward_to_phone_number: Option<String>,
    /// `rolloverWaitTimeInSecs` in seconds
    pub rollover_wait_time_in_secs: Option<i64>,
    /// `clidNameMode`
    pub clid_name_mode: Option<ExecutiveAlertGetClidNameMode>,
    /// `customCLIDName`
    pub custom_clid_name: Option<String>,
    /// `customCLIDNameInUnicode`
    pub custom_clid_name_in_unicode: Option<String>,
    /// `clidPhoneNumberMode`
    pub clid_phone_number_mode: Option<ExecutiveAlertGetClidPhoneNumberMode>,
    /// `customCLIDPhoneNumber`
    pub custom_clid_phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ExecutiveAlertGet: Keys = Keys(&["\"alertingMode\":", "\"nextAssistantNumberOfRings\":", "\"rolloverEnabled\":", "\"rolloverAction\":", "\"rolloverForwardToPhoneNumber\":", "\"rolloverWaitTimeInSecs\":", "\"clidNameMode\":", "\"customCLIDName\":", "\"customCLIDNameInUnicode\":", "\"clidPhoneNumberMode\":", "\"customCLIDPhoneNumber\":"]);

impl Json for ExecutiveAlertGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExecutiveAlertGet, &mut [&mut self.alerting_mode, &mut self.next_assistant_number_of_rings, &mut self.rollover_enabled, &mut self.rollover_action, &mut self.rollover_forward_to_phone_number, &mut self.rollover_wait_time_in_secs, &mut self.clid_name_mode, &mut self.custom_clid_name, &mut self.custom_clid_name_in_unicode, &mut self.clid_phone_number_mode, &mut self.custom_clid_phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExecutiveAlertGet, &[&self.alerting_mode, &self.next_assistant_number_of_rings, &self.rollover_enabled, &self.rollover_action, &self.rollover_forward_to_phone_number, &self.rollover_wait_time_in_secs, &self.clid_name_mode, &self.custom_clid_name, &self.custom_clid_name_in_unicode, &self.clid_phone_number_mode, &self.custom_clid_phone_number], &self.extra) }
}

impl std::fmt::Debug for ExecutiveAlertGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExecutiveAlertGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `alertingMode` of [`ExecutiveAlertGet`].
    pub enum ExecutiveAlertGetAlertingMode {
        Sequential = "SEQUENTIAL",
        Simultaneous = "SIMULTANEOUS",
    }
}

webex_core::open_enum! {
    /// Values of `rolloverAction` of [`ExecutiveAlertGet`].
    pub enum ExecutiveAlertGetRolloverAction {
        VoiceMessaging = "VOICE_MESSAGING",
        NoAnswerProcessing = "NO_ANSWER_PROCESSING",
        Forward = "FORWARD",
    }
}

webex_core::open_enum! {
    /// Values of `clidNameMode` of [`ExecutiveAlertGet`].
    pub enum ExecutiveAlertGetClidNameMode {
        ExecutiveOriginator = "EXECUTIVE_ORIGINATOR",
        OriginatorExecutive = "ORIGINATOR_EXECUTIVE",
        Executive = "EXECUTIVE",
        Originator = "ORIGINATOR",
        Custom = "CUSTOM",
    }
}

webex_core::open_enum! {
    /// Values of `clidPhoneNumberMode` of [`ExecutiveAlertGet`].
    pub enum ExecutiveAlertGetClidPhoneNumberMode {
        Executive = "EXECUTIVE",
        Originator = "ORIGINATOR",
        Custom = "CUSTOM",
    }
}

/// The object `ExecutiveAssignedAssistantsGet` of Webex.
#[derive(Clone, Default)]
pub struct ExecutiveAssignedAssistantsGet {
    /// `allowOptInOutEnabled`
    pub allow_opt_in_out_enabled: Option<bool>,
    /// `assistants`
    pub assistants: Option<Vec<Assistant>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ExecutiveAssignedAssistantsGet: Keys = Keys(&["\"allowOptInOutEnabled\":", "\"assistants\":"]);

impl Json for ExecutiveAssignedAssistantsGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExecutiveAssignedAssistantsGet, &mut [&mut self.allow_opt_in_out_enabled, &mut self.assistants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExecutiveAssignedAssistantsGet, &[&self.allow_opt_in_out_enabled, &self.assistants], &self.extra) }
}

impl std::fmt::Debug for ExecutiveAssignedAssistantsGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExecutiveAssignedAssistantsGet", self, f) }
}

/// The object `ExecutiveAssistantSettingsGet` of Webex.
#[derive(Clone, Default)]
pub struct ExecutiveAssistantSettingsGet {
    /// `forwardFilteredCallsEnabled`
    pub forward_filtered_calls_enabled: Option<bool>,
    /// `forwardToPhoneNumber`
    pub forward_to_phone_number: Option<String>,
    /// `executives`
    pub executives: Option<Vec<Executive>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ExecutiveAssistantSettingsGet: Keys = Keys(&["\"forwardFilteredCallsEnabled\":", "\"forwardToPhoneNumber\":", "\"executives\":"]);

impl Json for ExecutiveAssistantSettingsGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExecutiveAssistantSettingsGet, &mut [&mut self.forward_filtered_calls_enabled, &mut self.forward_to_phone_number, &mut self.executives], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExecutiveAssistantSettingsGet, &[&self.forward_filtered_calls_enabled, &self.forward_to_phone_number, &self.executives], &self.extra) }
}

impl std::fmt::Debug for ExecutiveAssistantSettingsGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExecutiveAssistantSettingsGet", self, f) }
}

/// The object `ExecutiveCallFilteringCriteriaGet` of Webex.
#[derive(Clone, Default)]
pub struct ExecutiveCallFilteringCriteriaGet {
    /// `id`
    pub id: Option<String>,
    /// `filterName`
    pub filter_name: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<ExecutiveCallFilteringCriteriaGetScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<ExecutiveCallFilteringCriteriaGetScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<ExecutiveCallFilteringCriteriaGetCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `filterEnabled`
    pub filter_enabled: Option<bool>,
    /// `callsToNumbers`
    pub calls_to_numbers: Option<Vec<ExecutiveCallFilteringCriteriaGetCallsToNumbersItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ExecutiveCallFilteringCriteriaGet: Keys = Keys(&["\"id\":", "\"filterName\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"filterEnabled\":", "\"callsToNumbers\":"]);

impl Json for ExecutiveCallFilteringCriteriaGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExecutiveCallFilteringCriteriaGet, &mut [&mut self.id, &mut self.filter_name, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.filter_enabled, &mut self.calls_to_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExecutiveCallFilteringCriteriaGet, &[&self.id, &self.filter_name, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.filter_enabled, &self.calls_to_numbers], &self.extra) }
}

impl std::fmt::Debug for ExecutiveCallFilteringCriteriaGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExecutiveCallFilteringCriteriaGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`ExecutiveCallFilteringCriteriaGet`].
    pub enum ExecutiveCallFilteringCriteriaGetScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`ExecutiveCallFilteringCriteriaGet`].
    pub enum ExecutiveCallFilteringCriteriaGetScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`ExecutiveCallFilteringCriteriaGet`].
    pub enum ExecutiveCallFilteringCriteriaGetCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyInternal = "ANY_INTERNAL",
        AnyExternal = "ANY_EXTERNAL",
    }
}

/// The object `ExecutiveCallFilteringCriteriaGetCallsToNumbersItem` of Webex.
#[derive(Clone, Default)]
pub struct ExecutiveCallFilteringCriteriaGetCallsToNumbersItem {
    /// `type`
    pub type_: Option<ExecutiveCallFilteringCriteriaGetCallsToNumbersItemType>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ExecutiveCallFilteringCriteriaGetCallsToNumbersItem: Keys = Keys(&["\"type\":", "\"phoneNumber\":"]);

impl Json for ExecutiveCallFilteringCriteriaGetCallsToNumbersItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExecutiveCallFilteringCriteriaGetCallsToNumbersItem, &mut [&mut self.type_, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExecutiveCallFilteringCriteriaGetCallsToNumbersItem, &[&self.type_, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for ExecutiveCallFilteringCriteriaGetCallsToNumbersItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExecutiveCallFilteringCriteriaGetCallsToNumbersItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ExecutiveCallFilteringCriteriaGetCallsToNumbersItem`].
    pub enum ExecutiveCallFilteringCriteriaGetCallsToNumbersItemType {
        Primary = "PRIMARY",
        Secondary = "SECONDARY",
    }
}

/// The object `ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem` of Webex.
#[derive(Clone, Default)]
pub struct ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem {
    /// `type`
    pub type_: Option<ExecutiveCallFilteringCriteriaPatchCallsToNumbersItemType>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem: Keys = Keys(&["\"type\":", "\"phoneNumber\":"]);

impl Json for ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem, &mut [&mut self.type_, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem, &[&self.type_, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem`].
    pub enum ExecutiveCallFilteringCriteriaPatchCallsToNumbersItemType {
        Primary = "PRIMARY",
        Alternate = "ALTERNATE",
    }
}

/// The object `ExecutiveCallFilteringGet` of Webex.
#[derive(Clone, Default)]
pub struct ExecutiveCallFilteringGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `filterType`
    pub filter_type: Option<ExecutiveCallFilteringGetFilterType>,
    /// `criteria`
    pub criteria: Option<Vec<ExecutiveCallFilteringGetCriteriaItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ExecutiveCallFilteringGet: Keys = Keys(&["\"enabled\":", "\"filterType\":", "\"criteria\":"]);

impl Json for ExecutiveCallFilteringGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExecutiveCallFilteringGet, &mut [&mut self.enabled, &mut self.filter_type, &mut self.criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExecutiveCallFilteringGet, &[&self.enabled, &self.filter_type, &self.criteria], &self.extra) }
}

impl std::fmt::Debug for ExecutiveCallFilteringGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExecutiveCallFilteringGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `filterType` of [`ExecutiveCallFilteringGet`].
    pub enum ExecutiveCallFilteringGetFilterType {
        CustomCallFilters = "CUSTOM_CALL_FILTERS",
        AllCalls = "ALL_CALLS",
        AllInternalCalls = "ALL_INTERNAL_CALLS",
        AllExternalCalls = "ALL_EXTERNAL_CALLS",
    }
}

/// The object `ExecutiveCallFilteringGetCriteriaItem` of Webex.
#[derive(Clone, Default)]
pub struct ExecutiveCallFilteringGetCriteriaItem {
    /// `id`
    pub id: Option<String>,
    /// `filterName`
    pub filter_name: Option<String>,
    /// `source`
    pub source: Option<ExecutiveCallFilteringGetCriteriaItemSource>,
    /// `activationEnabled`
    pub activation_enabled: Option<bool>,
    /// `filterEnabled`
    pub filter_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ExecutiveCallFilteringGetCriteriaItem: Keys = Keys(&["\"id\":", "\"filterName\":", "\"source\":", "\"activationEnabled\":", "\"filterEnabled\":"]);

impl Json for ExecutiveCallFilteringGetCriteriaItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExecutiveCallFilteringGetCriteriaItem, &mut [&mut self.id, &mut self.filter_name, &mut self.source, &mut self.activation_enabled, &mut self.filter_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExecutiveCallFilteringGetCriteriaItem, &[&self.id, &self.filter_name, &self.source, &self.activation_enabled, &self.filter_enabled], &self.extra) }
}

impl std::fmt::Debug for ExecutiveCallFilteringGetCriteriaItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExecutiveCallFilteringGetCriteriaItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`ExecutiveCallFilteringGetCriteriaItem`].
    pub enum ExecutiveCallFilteringGetCriteriaItemSource {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyInternal = "ANY_INTERNAL",
        AnyExternal = "ANY_EXTERNAL",
    }
}

/// The object `ExecutiveCallFilteringPatchCriteriaActivationItem` of Webex.
#[derive(Clone, Default)]
pub struct ExecutiveCallFilteringPatchCriteriaActivationItem {
    /// `id`
    pub id: Option<String>,
    /// `activationEnabled`
    pub activation_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ExecutiveCallFilteringPatchCriteriaActivationItem: Keys = Keys(&["\"id\":", "\"activationEnabled\":"]);

impl Json for ExecutiveCallFilteringPatchCriteriaActivationItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExecutiveCallFilteringPatchCriteriaActivationItem, &mut [&mut self.id, &mut self.activation_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExecutiveCallFilteringPatchCriteriaActivationItem, &[&self.id, &self.activation_enabled], &self.extra) }
}

impl std::fmt::Debug for ExecutiveCallFilteringPatchCriteriaActivationItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExecutiveCallFilteringPatchCriteriaActivationItem", self, f) }
}

/// The object `ExecutivePut` of Webex.
#[derive(Clone, Default)]
pub struct ExecutivePut {
    /// `personId`
    pub person_id: Option<String>,
    /// `optInEnabled`
    pub opt_in_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ExecutivePut: Keys = Keys(&["\"personId\":", "\"optInEnabled\":"]);

impl Json for ExecutivePut {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExecutivePut, &mut [&mut self.person_id, &mut self.opt_in_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExecutivePut, &[&self.person_id, &self.opt_in_enabled], &self.extra) }
}

impl std::fmt::Debug for ExecutivePut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExecutivePut", self, f) }
}

/// The object `ExecutiveScreeningGet` of Webex.
#[derive(Clone, Default)]
pub struct ExecutiveScreeningGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `alertType`
    pub alert_type: Option<ExecutiveScreeningGetAlertType>,
    /// `alertAnywhereLocationEnabled`
    pub alert_anywhere_location_enabled: Option<bool>,
    /// `alertMobilityLocationEnabled`
    pub alert_mobility_location_enabled: Option<bool>,
    /// `alertSharedCallAppearanceLocationEnabled`
    pub alert_shared_call_appearance_location_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ExecutiveScreeningGet: Keys = Keys(&["\"enabled\":", "\"alertType\":", "\"alertAnywhereLocationEnabled\":", "\"alertMobilityLocationEnabled\":", "\"alertSharedCallAppearanceLocationEnabled\":"]);

impl Json for ExecutiveScreeningGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExecutiveScreeningGet, &mut [&mut self.enabled, &mut self.alert_type, &mut self.alert_anywhere_location_enabled, &mut self.alert_mobility_location_enabled, &mut self.alert_shared_call_appearance_location_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExecutiveScreeningGet, &[&self.enabled, &self.alert_type, &self.alert_anywhere_location_enabled, &self.alert_mobility_location_enabled, &self.alert_shared_call_appearance_location_enabled], &self.extra) }
}

impl std::fmt::Debug for ExecutiveScreeningGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExecutiveScreeningGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `alertType` of [`ExecutiveScreeningGet`].
    pub enum ExecutiveScreeningGetAlertType {
        Silent = "SILENT",
        RingSplash = "RING_SPLASH",
    }
}

/// The object `ExtendCurrentOperatingModeDurationBody` of Webex.
#[derive(Clone, Default)]
pub struct ExtendCurrentOperatingModeDurationBody {
    /// `operatingModeId`; required when sent
    pub operating_mode_id: Option<String>,
    /// `extensionTime`
    pub extension_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ExtendCurrentOperatingModeDurationBody: Keys = Keys(&["\"operatingModeId\":", "\"extensionTime\":"]);

impl Json for ExtendCurrentOperatingModeDurationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExtendCurrentOperatingModeDurationBody, &mut [&mut self.operating_mode_id, &mut self.extension_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExtendCurrentOperatingModeDurationBody, &[&self.operating_mode_id, &self.extension_time], &self.extra) }
}

impl std::fmt::Debug for ExtendCurrentOperatingModeDurationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExtendCurrentOperatingModeDurationBody", self, f) }
}

/// The object `FeatureAccessCodeCallSettingsForMe` of Webex. Published as `FeatureAccessCode_CallSettingsForMe`.
#[derive(Clone, Default)]
pub struct FeatureAccessCodeCallSettingsForMe {
    /// `name`
    pub name: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `alternateCode`
    pub alternate_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FeatureAccessCodeCallSettingsForMe: Keys = Keys(&["\"name\":", "\"code\":", "\"alternateCode\":"]);

impl Json for FeatureAccessCodeCallSettingsForMe {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FeatureAccessCodeCallSettingsForMe, &mut [&mut self.name, &mut self.code, &mut self.alternate_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FeatureAccessCodeCallSettingsForMe, &[&self.name, &self.code, &self.alternate_code], &self.extra) }
}

impl std::fmt::Debug for FeatureAccessCodeCallSettingsForMe {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FeatureAccessCodeCallSettingsForMe", self, f) }
}

/// The object `GetAnnouncementLanguagesForMeResponseLanguagesItem` of Webex.
#[derive(Clone, Default)]
pub struct GetAnnouncementLanguagesForMeResponseLanguagesItem {
    /// `name`
    pub name: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAnnouncementLanguagesForMeResponseLanguagesItem: Keys = Keys(&["\"name\":", "\"code\":"]);

impl Json for GetAnnouncementLanguagesForMeResponseLanguagesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAnnouncementLanguagesForMeResponseLanguagesItem, &mut [&mut self.name, &mut self.code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAnnouncementLanguagesForMeResponseLanguagesItem, &[&self.name, &self.code], &self.extra) }
}

impl std::fmt::Debug for GetAnnouncementLanguagesForMeResponseLanguagesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAnnouncementLanguagesForMeResponseLanguagesItem", self, f) }
}

/// The object `GetAnnouncementLanguagesForAuthenticatedUserResponse` of Webex. Published as `GetAnnouncementLanguagesForTheAuthenticatedUserResponse`.
#[derive(Clone, Default)]
pub struct GetAnnouncementLanguagesForAuthenticatedUserResponse {
    /// `languages`
    pub languages: Option<Vec<GetAnnouncementLanguagesForMeResponseLanguagesItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAnnouncementLanguagesForAuthenticatedUserResponse: Keys = Keys(&["\"languages\":"]);

impl Json for GetAnnouncementLanguagesForAuthenticatedUserResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAnnouncementLanguagesForAuthenticatedUserResponse, &mut [&mut self.languages], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAnnouncementLanguagesForAuthenticatedUserResponse, &[&self.languages], &self.extra) }
}

impl std::fmt::Debug for GetAnnouncementLanguagesForAuthenticatedUserResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAnnouncementLanguagesForAuthenticatedUserResponse", self, f) }
}

/// The object `GetAnonymousCallRejectionSettingsForUserResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetAnonymousCallRejectionSettingsForUserResponse {
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAnonymousCallRejectionSettingsForUserResponse: Keys = Keys(&["\"enabled\":"]);

impl Json for GetAnonymousCallRejectionSettingsForUserResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAnonymousCallRejectionSettingsForUserResponse, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAnonymousCallRejectionSettingsForUserResponse, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for GetAnonymousCallRejectionSettingsForUserResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAnonymousCallRejectionSettingsForUserResponse", self, f) }
}

/// The object `GetAvailableHotelingHostsResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetAvailableHotelingHostsResponse {
    /// `hosts`
    pub hosts: Option<Vec<AvailableHotelingHost>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailableHotelingHostsResponse: Keys = Keys(&["\"hosts\":"]);

impl Json for GetAvailableHotelingHostsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailableHotelingHostsResponse, &mut [&mut self.hosts], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailableHotelingHostsResponse, &[&self.hosts], &self.extra) }
}

impl std::fmt::Debug for GetAvailableHotelingHostsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailableHotelingHostsResponse", self, f) }
}

/// The object `GetAvailableNumbersForUserLocationResponse` of Webex. Published as `GetAvailableNumbersForUsersLocationResponse`.
#[derive(Clone, Default)]
pub struct GetAvailableNumbersForUserLocationResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<LocationAssignedNumber>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailableNumbersForUserLocationResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetAvailableNumbersForUserLocationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailableNumbersForUserLocationResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailableNumbersForUserLocationResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetAvailableNumbersForUserLocationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailableNumbersForUserLocationResponse", self, f) }
}

/// The object `GetCallPoliciesSettingsForUserResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetCallPoliciesSettingsForUserResponse {
    /// `connectedLineIdPrivacyOnRedirectedCalls`
    pub connected_line_id_privacy_on_redirected_calls: Option<GetCallPoliciesSettingsForUserResponseConnectedLineIdPrivacyOnRedirectedCalls>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallPoliciesSettingsForUserResponse: Keys = Keys(&["\"connectedLineIdPrivacyOnRedirectedCalls\":"]);

impl Json for GetCallPoliciesSettingsForUserResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallPoliciesSettingsForUserResponse, &mut [&mut self.connected_line_id_privacy_on_redirected_calls], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallPoliciesSettingsForUserResponse, &[&self.connected_line_id_privacy_on_redirected_calls], &self.extra) }
}

impl std::fmt::Debug for GetCallPoliciesSettingsForUserResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallPoliciesSettingsForUserResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `connectedLineIdPrivacyOnRedirectedCalls` of [`GetCallPoliciesSettingsForUserResponse`].
    pub enum GetCallPoliciesSettingsForUserResponseConnectedLineIdPrivacyOnRedirectedCalls {
        NoPrivacy = "NO_PRIVACY",
        PrivacyForExternalCalls = "PRIVACY_FOR_EXTERNAL_CALLS",
        PrivacyForAllCalls = "PRIVACY_FOR_ALL_CALLS",
    }
}

/// The object `GetCallWaitingSettingsForUserResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetCallWaitingSettingsForUserResponse {
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallWaitingSettingsForUserResponse: Keys = Keys(&["\"enabled\":"]);

impl Json for GetCallWaitingSettingsForUserResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallWaitingSettingsForUserResponse, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallWaitingSettingsForUserResponse, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for GetCallWaitingSettingsForUserResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallWaitingSettingsForUserResponse", self, f) }
}

/// The object `GetCommonModesResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetCommonModesResponse {
    /// `commonModeNames`
    pub common_mode_names: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCommonModesResponse: Keys = Keys(&["\"commonModeNames\":"]);

impl Json for GetCommonModesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCommonModesResponse, &mut [&mut self.common_mode_names], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCommonModesResponse, &[&self.common_mode_names], &self.extra) }
}

impl std::fmt::Debug for GetCommonModesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCommonModesResponse", self, f) }
}

/// The object `GetCountryTelephonyConfigRequirementsResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetCountryTelephonyConfigRequirementsResponse {
    /// `stateRequired`
    pub state_required: Option<bool>,
    /// `zipCodeRequired`
    pub zip_code_required: Option<bool>,
    /// `states`
    pub states: Option<Vec<GetAnnouncementLanguagesForMeResponseLanguagesItem>>,
    /// `timeZones`
    pub time_zones: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCountryTelephonyConfigRequirementsResponse: Keys = Keys(&["\"stateRequired\":", "\"zipCodeRequired\":", "\"states\":", "\"timeZones\":"]);

impl Json for GetCountryTelephonyConfigRequirementsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCountryTelephonyConfigRequirementsResponse, &mut [&mut self.state_required, &mut self.zip_code_required, &mut self.states, &mut self.time_zones], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCountryTelephonyConfigRequirementsResponse, &[&self.state_required, &self.zip_code_required, &self.states, &self.time_zones], &self.extra) }
}

impl std::fmt::Debug for GetCountryTelephonyConfigRequirementsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCountryTelephonyConfigRequirementsResponse", self, f) }
}

/// The object `ListMyAvailablePreferredAnswerEndpointsResponse` of Webex. Published as `GetListAvailablePreferredAnswerEndpointsResponse`.
#[derive(Clone, Default)]
pub struct ListMyAvailablePreferredAnswerEndpointsResponse {
    /// `endpoints`
    pub endpoints: Option<Vec<Endpoints>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMyAvailablePreferredAnswerEndpointsResponse: Keys = Keys(&["\"endpoints\":"]);

impl Json for ListMyAvailablePreferredAnswerEndpointsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMyAvailablePreferredAnswerEndpointsResponse, &mut [&mut self.endpoints], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMyAvailablePreferredAnswerEndpointsResponse, &[&self.endpoints], &self.extra) }
}

impl std::fmt::Debug for ListMyAvailablePreferredAnswerEndpointsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMyAvailablePreferredAnswerEndpointsResponse", self, f) }
}

/// The object `GetLocationListForMyOrganizationResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationListForMyOrganizationResponse {
    /// `locations`
    pub locations: Option<Vec<OrgLocation>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationListForMyOrganizationResponse: Keys = Keys(&["\"locations\":"]);

impl Json for GetLocationListForMyOrganizationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationListForMyOrganizationResponse, &mut [&mut self.locations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationListForMyOrganizationResponse, &[&self.locations], &self.extra) }
}

impl std::fmt::Debug for GetLocationListForMyOrganizationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationListForMyOrganizationResponse", self, f) }
}

/// The object `GetModeManagementFeaturesResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetModeManagementFeaturesResponse {
    /// `features`
    pub features: Option<Vec<ModeManagementFeaturesResponseFeaturesItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetModeManagementFeaturesResponse: Keys = Keys(&["\"features\":"]);

impl Json for GetModeManagementFeaturesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetModeManagementFeaturesResponse, &mut [&mut self.features], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetModeManagementFeaturesResponse, &[&self.features], &self.extra) }
}

impl std::fmt::Debug for GetModeManagementFeaturesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetModeManagementFeaturesResponse", self, f) }
}

/// The object `GetMyAvailableCallerIdListResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetMyAvailableCallerIdListResponse {
    /// `availableCallerIds`
    pub available_caller_ids: Option<Vec<SelectedCallerIdSettingsGetSelected>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMyAvailableCallerIdListResponse: Keys = Keys(&["\"availableCallerIds\":"]);

impl Json for GetMyAvailableCallerIdListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMyAvailableCallerIdListResponse, &mut [&mut self.available_caller_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMyAvailableCallerIdListResponse, &[&self.available_caller_ids], &self.extra) }
}

impl std::fmt::Debug for GetMyAvailableCallerIdListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMyAvailableCallerIdListResponse", self, f) }
}

/// The object `GetMyCallBlockSettingsResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetMyCallBlockSettingsResponse {
    /// `numbers`
    pub numbers: Option<Vec<Numbers>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMyCallBlockSettingsResponse: Keys = Keys(&["\"numbers\":"]);

impl Json for GetMyCallBlockSettingsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMyCallBlockSettingsResponse, &mut [&mut self.numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMyCallBlockSettingsResponse, &[&self.numbers], &self.extra) }
}

impl std::fmt::Debug for GetMyCallBlockSettingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMyCallBlockSettingsResponse", self, f) }
}

/// The object `GetMyCallBlockStateForNumberResponse` of Webex. Published as `GetMyCallBlockStateForSpecificNumberResponse`.
#[derive(Clone, Default)]
pub struct GetMyCallBlockStateForNumberResponse {
    /// `blockCallsEnabled`
    pub block_calls_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMyCallBlockStateForNumberResponse: Keys = Keys(&["\"blockCallsEnabled\":"]);

impl Json for GetMyCallBlockStateForNumberResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMyCallBlockStateForNumberResponse, &mut [&mut self.block_calls_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMyCallBlockStateForNumberResponse, &[&self.block_calls_enabled], &self.extra) }
}

impl std::fmt::Debug for GetMyCallBlockStateForNumberResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMyCallBlockStateForNumberResponse", self, f) }
}

/// The object `GetMyCallingServicesListResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetMyCallingServicesListResponse {
    /// `services`
    pub services: Option<Vec<GetMyCallingServicesListResponseServices>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMyCallingServicesListResponse: Keys = Keys(&["\"services\":"]);

impl Json for GetMyCallingServicesListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMyCallingServicesListResponse, &mut [&mut self.services], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMyCallingServicesListResponse, &[&self.services], &self.extra) }
}

impl std::fmt::Debug for GetMyCallingServicesListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMyCallingServicesListResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `services` of [`GetMyCallingServicesListResponse`].
    pub enum GetMyCallingServicesListResponseServices {
        AnonymousCallRejection = "Anonymous Call Rejection",
        Authentication = "Authentication",
        CallForwardingAlways = "Call Forwarding Always",
        CallForwardingBusy = "Call Forwarding Busy",
        CallForwardingNoAnswer = "Call Forwarding No Answer",
        CallNotify = "Call Notify",
        CallingLineIdDeliveryBlocking = "Calling Line ID Delivery Blocking",
        DoNotDisturb = "Do Not Disturb",
        InterceptUser = "Intercept User",
        LastNumberRedial = "Last Number Redial",
        PriorityAlert = "Priority Alert",
        CallReturn = "Call Return",
        SelectiveCallAcceptance = "Selective Call Acceptance",
        CallForwardingSelective = "Call Forwarding Selective",
        SelectiveCallRejection = "Selective Call Rejection",
        SimultaneousRingPersonal = "Simultaneous Ring Personal",
        VoiceMessagingUser = "Voice Messaging User",
        AlternateNumbers = "Alternate Numbers",
        SharedCallAppearanceN35 = "Shared Call Appearance 35",
        SpeedDialN100 = "Speed Dial 100",
        DirectedCallPickup = "Directed Call Pickup",
        DirectedCallPickupWithBargeIn = "Directed Call Pickup with Barge-in",
        ExternalCallingLineIdDelivery = "External Calling Line ID Delivery",
        InternalCallingLineIdDelivery = "Internal Calling Line ID Delivery",
        CallWaiting = "Call Waiting",
        BargeInExempt = "Barge-in Exempt",
        PushToTalk = "Push to Talk",
        BasicCallLogs = "Basic Call Logs",
        HotelingHost = "Hoteling Host",
        HotelingGuest = "Hoteling Guest",
        MultipleCallArrangement = "Multiple Call Arrangement",
        BusyLampField = "Busy Lamp Field",
        ThreeWayCall = "Three-Way Call",
        CallTransfer = "Call Transfer",
        Privacy = "Privacy",
        FaxMessaging = "Fax Messaging",
        NWayCall = "N-Way Call",
        CallForwardingNotReachable = "Call Forwarding Not Reachable",
        ConnectedLineIdentificationPresentation = "Connected Line Identification Presentation",
        ConnectedLineIdentificationRestriction = "Connected Line Identification Restriction",
        BroadWorksAnywhere = "BroadWorks Anywhere",
        MusicOnHoldUser = "Music On Hold User",
        CallCenterMonitoring = "Call Center Monitoring",
        BroadWorksMobility = "BroadWorks Mobility",
        CallRecording = "Call Recording",
        Executive = "Executive",
        ClientLicenseN17 = "Client License 17",
        ClientLicenseN18 = "Client License 18",
        FlexibleSeatingGuest = "Flexible Seating Guest",
        PersonalAssistant = "Personal Assistant",
        SequentialRing = "Sequential Ring",
        CallBlock = "Call Block",
    }
}
