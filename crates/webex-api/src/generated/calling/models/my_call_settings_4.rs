// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `UpdateMyCallerIdSettingsBody` of Webex. Published as `ModifyMyCallerIdSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateMyCallerIdSettingsBody {
    /// `callingLineIdDeliveryBlockingEnabled`
    pub calling_line_id_delivery_blocking_enabled: Option<bool>,
    /// `connectedLineIdentificationRestrictionEnabled`
    pub connected_line_identification_restriction_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMyCallerIdSettingsBody: Keys = Keys(&["\"callingLineIdDeliveryBlockingEnabled\":", "\"connectedLineIdentificationRestrictionEnabled\":"]);

impl Json for UpdateMyCallerIdSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMyCallerIdSettingsBody, &mut [&mut self.calling_line_id_delivery_blocking_enabled, &mut self.connected_line_identification_restriction_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMyCallerIdSettingsBody, &[&self.calling_line_id_delivery_blocking_enabled, &self.connected_line_identification_restriction_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateMyCallerIdSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMyCallerIdSettingsBody", self, f) }
}

/// The object `UpdateMyEndpointsDetailsBody` of Webex. Published as `ModifyMyEndpointsDetailsBody`.
#[derive(Clone, Default)]
pub struct UpdateMyEndpointsDetailsBody {
    /// `mobilitySettings`; required when sent
    pub mobility_settings: Option<ModifyEndpointObjectMobilitySettings>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMyEndpointsDetailsBody: Keys = Keys(&["\"mobilitySettings\":"]);

impl Json for UpdateMyEndpointsDetailsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMyEndpointsDetailsBody, &mut [&mut self.mobility_settings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMyEndpointsDetailsBody, &[&self.mobility_settings], &self.extra) }
}

impl std::fmt::Debug for UpdateMyEndpointsDetailsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMyEndpointsDetailsBody", self, f) }
}

/// The object `UpdateMyExecutiveAssignedAssistantsBody` of Webex. Published as `ModifyMyExecutiveAssignedAssistantsBody`.
#[derive(Clone, Default)]
pub struct UpdateMyExecutiveAssignedAssistantsBody {
    /// `allowOptInOutEnabled`
    pub allow_opt_in_out_enabled: Option<bool>,
    /// `assistantIds`
    pub assistant_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMyExecutiveAssignedAssistantsBody: Keys = Keys(&["\"allowOptInOutEnabled\":", "\"assistantIds\":"]);

impl Json for UpdateMyExecutiveAssignedAssistantsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMyExecutiveAssignedAssistantsBody, &mut [&mut self.allow_opt_in_out_enabled, &mut self.assistant_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMyExecutiveAssignedAssistantsBody, &[&self.allow_opt_in_out_enabled, &self.assistant_ids], &self.extra) }
}

impl std::fmt::Debug for UpdateMyExecutiveAssignedAssistantsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMyExecutiveAssignedAssistantsBody", self, f) }
}

/// The object `UpdateMyExecutiveAssistantSettingsBody` of Webex. Published as `ModifyMyExecutiveAssistantSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateMyExecutiveAssistantSettingsBody {
    /// `forwardFilteredCallsEnabled`
    pub forward_filtered_calls_enabled: Option<bool>,
    /// `forwardToPhoneNumber`
    pub forward_to_phone_number: Option<String>,
    /// `executives`
    pub executives: Option<Vec<ExecutivePut>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMyExecutiveAssistantSettingsBody: Keys = Keys(&["\"forwardFilteredCallsEnabled\":", "\"forwardToPhoneNumber\":", "\"executives\":"]);

impl Json for UpdateMyExecutiveAssistantSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMyExecutiveAssistantSettingsBody, &mut [&mut self.forward_filtered_calls_enabled, &mut self.forward_to_phone_number, &mut self.executives], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMyExecutiveAssistantSettingsBody, &[&self.forward_filtered_calls_enabled, &self.forward_to_phone_number, &self.executives], &self.extra) }
}

impl std::fmt::Debug for UpdateMyExecutiveAssistantSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMyExecutiveAssistantSettingsBody", self, f) }
}

/// The object `UpdateMySecondaryLineOwnerCallerIdSettingsBody` of Webex. Published as `ModifyMySecondaryLineOwnerCallerIdSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateMySecondaryLineOwnerCallerIdSettingsBody {
    /// `callingLineIdDeliveryBlockingEnabled`
    pub calling_line_id_delivery_blocking_enabled: Option<bool>,
    /// `connectedLineIdentificationRestrictionEnabled`
    pub connected_line_identification_restriction_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMySecondaryLineOwnerCallerIdSettingsBody: Keys = Keys(&["\"callingLineIdDeliveryBlockingEnabled\":", "\"connectedLineIdentificationRestrictionEnabled\":"]);

impl Json for UpdateMySecondaryLineOwnerCallerIdSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMySecondaryLineOwnerCallerIdSettingsBody, &mut [&mut self.calling_line_id_delivery_blocking_enabled, &mut self.connected_line_identification_restriction_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMySecondaryLineOwnerCallerIdSettingsBody, &[&self.calling_line_id_delivery_blocking_enabled, &self.connected_line_identification_restriction_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateMySecondaryLineOwnerCallerIdSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMySecondaryLineOwnerCallerIdSettingsBody", self, f) }
}

/// The object `UpdateMySecondaryLineOwnerCallCenterSettingsBody` of Webex. Published as `ModifyMySecondaryLineOwnersCallCenterSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateMySecondaryLineOwnerCallCenterSettingsBody {
    /// `agentACDState`
    pub agent_acd_state: Option<UpdateMySecondaryLineOwnerCallCenterSettingsBodyAgentACDState>,
    /// `queues`
    pub queues: Option<Vec<CallQueuePut>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMySecondaryLineOwnerCallCenterSettingsBody: Keys = Keys(&["\"agentACDState\":", "\"queues\":"]);

impl Json for UpdateMySecondaryLineOwnerCallCenterSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMySecondaryLineOwnerCallCenterSettingsBody, &mut [&mut self.agent_acd_state, &mut self.queues], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMySecondaryLineOwnerCallCenterSettingsBody, &[&self.agent_acd_state, &self.queues], &self.extra) }
}

impl std::fmt::Debug for UpdateMySecondaryLineOwnerCallCenterSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMySecondaryLineOwnerCallCenterSettingsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `agentACDState` of [`UpdateMySecondaryLineOwnerCallCenterSettingsBody`].
    pub enum UpdateMySecondaryLineOwnerCallCenterSettingsBodyAgentACDState {
        SignIn = "SIGN_IN",
        SignOut = "SIGN_OUT",
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        WrapUp = "WRAP_UP",
    }
}

/// The object `UpdateMySecondaryLineOwnerCallForwardingSettingsBody` of Webex. Published as `ModifyMySecondaryLineOwnersCallForwardingSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateMySecondaryLineOwnerCallForwardingSettingsBody {
    /// `callForwarding`
    pub call_forwarding: Option<CallForwardingPutCallForwarding>,
    /// `businessContinuity`
    pub business_continuity: Option<CallForwardingInfoCallForwardingBusy>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMySecondaryLineOwnerCallForwardingSettingsBody: Keys = Keys(&["\"callForwarding\":", "\"businessContinuity\":"]);

impl Json for UpdateMySecondaryLineOwnerCallForwardingSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMySecondaryLineOwnerCallForwardingSettingsBody, &mut [&mut self.call_forwarding, &mut self.business_continuity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMySecondaryLineOwnerCallForwardingSettingsBody, &[&self.call_forwarding, &self.business_continuity], &self.extra) }
}

impl std::fmt::Debug for UpdateMySecondaryLineOwnerCallForwardingSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMySecondaryLineOwnerCallForwardingSettingsBody", self, f) }
}

/// The object `UpdateMySecondaryLineOwnerPreferredAnswerEndpointBody` of Webex. Published as `ModifyMySecondaryLineOwnersPreferredAnswerEndpointBody`.
#[derive(Clone, Default)]
pub struct UpdateMySecondaryLineOwnerPreferredAnswerEndpointBody {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `preferredAnswerEndpointId`
    pub preferred_answer_endpoint_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMySecondaryLineOwnerPreferredAnswerEndpointBody: Keys = Keys(&["\"id\":", "\"preferredAnswerEndpointId\":"]);

impl Json for UpdateMySecondaryLineOwnerPreferredAnswerEndpointBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMySecondaryLineOwnerPreferredAnswerEndpointBody, &mut [&mut self.id, &mut self.preferred_answer_endpoint_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMySecondaryLineOwnerPreferredAnswerEndpointBody, &[&self.id, &self.preferred_answer_endpoint_id], &self.extra) }
}

impl std::fmt::Debug for UpdateMySecondaryLineOwnerPreferredAnswerEndpointBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMySecondaryLineOwnerPreferredAnswerEndpointBody", self, f) }
}

/// The object `UpdateMySecondaryLineOwnerSelectedCallerIdSettingsBody` of Webex. Published as `ModifyMySecondaryLineOwnersSelectedCallerIdSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateMySecondaryLineOwnerSelectedCallerIdSettingsBody {
    /// `selected`; required when sent
    pub selected: Option<SelectedCallerIdSettingsPutSelected>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMySecondaryLineOwnerSelectedCallerIdSettingsBody: Keys = Keys(&["\"selected\":"]);

impl Json for UpdateMySecondaryLineOwnerSelectedCallerIdSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMySecondaryLineOwnerSelectedCallerIdSettingsBody, &mut [&mut self.selected], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMySecondaryLineOwnerSelectedCallerIdSettingsBody, &[&self.selected], &self.extra) }
}

impl std::fmt::Debug for UpdateMySecondaryLineOwnerSelectedCallerIdSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMySecondaryLineOwnerSelectedCallerIdSettingsBody", self, f) }
}

/// The object `UpdateMySecondaryLineOwnerVoicemailSettingsBody` of Webex. Published as `ModifyMySecondaryLineOwnersVoicemailSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateMySecondaryLineOwnerVoicemailSettingsBody {
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

static K_UpdateMySecondaryLineOwnerVoicemailSettingsBody: Keys = Keys(&["\"enabled\":", "\"sendAllCalls\":", "\"sendBusyCalls\":", "\"sendUnansweredCalls\":", "\"notifications\":", "\"transferToNumber\":", "\"emailCopyOfMessage\":", "\"messageStorage\":", "\"faxMessage\":"]);

impl Json for UpdateMySecondaryLineOwnerVoicemailSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMySecondaryLineOwnerVoicemailSettingsBody, &mut [&mut self.enabled, &mut self.send_all_calls, &mut self.send_busy_calls, &mut self.send_unanswered_calls, &mut self.notifications, &mut self.transfer_to_number, &mut self.email_copy_of_message, &mut self.message_storage, &mut self.fax_message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMySecondaryLineOwnerVoicemailSettingsBody, &[&self.enabled, &self.send_all_calls, &self.send_busy_calls, &self.send_unanswered_calls, &self.notifications, &self.transfer_to_number, &self.email_copy_of_message, &self.message_storage, &self.fax_message], &self.extra) }
}

impl std::fmt::Debug for UpdateMySecondaryLineOwnerVoicemailSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMySecondaryLineOwnerVoicemailSettingsBody", self, f) }
}

/// The object `UpdateMySimultaneousRingCriteriaBody` of Webex. Published as `ModifyMySimultaneousRingCriteriaBody`.
#[derive(Clone, Default)]
pub struct UpdateMySimultaneousRingCriteriaBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateMySimultaneousRingCriteriaBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateMySimultaneousRingCriteriaBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<UpdateMySimultaneousRingCriteriaBodyCallsFrom>,
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

static K_UpdateMySimultaneousRingCriteriaBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"ringEnabled\":"]);

impl Json for UpdateMySimultaneousRingCriteriaBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMySimultaneousRingCriteriaBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMySimultaneousRingCriteriaBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateMySimultaneousRingCriteriaBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMySimultaneousRingCriteriaBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateMySimultaneousRingCriteriaBody`].
    pub enum UpdateMySimultaneousRingCriteriaBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateMySimultaneousRingCriteriaBody`].
    pub enum UpdateMySimultaneousRingCriteriaBodyScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateMySimultaneousRingCriteriaBody`].
    pub enum UpdateMySimultaneousRingCriteriaBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `UpdateMySimultaneousRingSettingsBody` of Webex. Published as `ModifyMySimultaneousRingSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateMySimultaneousRingSettingsBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `doNotRingIfOnCallEnabled`
    pub do_not_ring_if_on_call_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<SimultaneousRingNumber>>,
    /// `criteriasEnabled`
    pub criterias_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMySimultaneousRingSettingsBody: Keys = Keys(&["\"enabled\":", "\"doNotRingIfOnCallEnabled\":", "\"phoneNumbers\":", "\"criteriasEnabled\":"]);

impl Json for UpdateMySimultaneousRingSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMySimultaneousRingSettingsBody, &mut [&mut self.enabled, &mut self.do_not_ring_if_on_call_enabled, &mut self.phone_numbers, &mut self.criterias_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMySimultaneousRingSettingsBody, &[&self.enabled, &self.do_not_ring_if_on_call_enabled, &self.phone_numbers, &self.criterias_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateMySimultaneousRingSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMySimultaneousRingSettingsBody", self, f) }
}

/// The object `UpdateMyWebexGoOverrideSettingsBody` of Webex. Published as `ModifyMyWebexgooverrideSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateMyWebexGoOverrideSettingsBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMyWebexGoOverrideSettingsBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateMyWebexGoOverrideSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMyWebexGoOverrideSettingsBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMyWebexGoOverrideSettingsBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateMyWebexGoOverrideSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMyWebexGoOverrideSettingsBody", self, f) }
}

/// The object `UpdatePriorityAlertSettingsForUserBody` of Webex. Published as `ModifyPriorityAlertSettingsForUserBody`.
#[derive(Clone, Default)]
pub struct UpdatePriorityAlertSettingsForUserBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePriorityAlertSettingsForUserBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdatePriorityAlertSettingsForUserBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePriorityAlertSettingsForUserBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePriorityAlertSettingsForUserBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdatePriorityAlertSettingsForUserBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePriorityAlertSettingsForUserBody", self, f) }
}

/// The object `UpdateSelectiveCallAcceptSettingsForUserBody` of Webex. Published as `ModifySelectiveCallAcceptSettingsForUserBody`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveCallAcceptSettingsForUserBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSelectiveCallAcceptSettingsForUserBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateSelectiveCallAcceptSettingsForUserBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveCallAcceptSettingsForUserBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveCallAcceptSettingsForUserBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveCallAcceptSettingsForUserBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveCallAcceptSettingsForUserBody", self, f) }
}

/// The object `UpdateSelectiveCallForwardSettingsForUserBody` of Webex. Published as `ModifySelectiveCallForwardSettingsForUserBody`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveCallForwardSettingsForUserBody {
    /// `enabled`; required when sent
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

static K_UpdateSelectiveCallForwardSettingsForUserBody: Keys = Keys(&["\"enabled\":", "\"defaultPhoneNumberToForward\":", "\"ringReminderEnabled\":", "\"destinationVoicemailEnabled\":"]);

impl Json for UpdateSelectiveCallForwardSettingsForUserBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveCallForwardSettingsForUserBody, &mut [&mut self.enabled, &mut self.default_phone_number_to_forward, &mut self.ring_reminder_enabled, &mut self.destination_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveCallForwardSettingsForUserBody, &[&self.enabled, &self.default_phone_number_to_forward, &self.ring_reminder_enabled, &self.destination_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveCallForwardSettingsForUserBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveCallForwardSettingsForUserBody", self, f) }
}

/// The object `UpdateSelectiveCallRejectSettingsForUserBody` of Webex. Published as `ModifySelectiveCallRejectSettingsForUserBody`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveCallRejectSettingsForUserBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSelectiveCallRejectSettingsForUserBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateSelectiveCallRejectSettingsForUserBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveCallRejectSettingsForUserBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveCallRejectSettingsForUserBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveCallRejectSettingsForUserBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveCallRejectSettingsForUserBody", self, f) }
}

/// The object `UpdateSequentialRingCriteriaSettingsForUserBody` of Webex. Published as `ModifySequentialRingCriteriaSettingsForUserBody`.
#[derive(Clone, Default)]
pub struct UpdateSequentialRingCriteriaSettingsForUserBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateSequentialRingCriteriaSettingsForUserBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateSequentialRingCriteriaSettingsForUserBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<UpdateSequentialRingCriteriaSettingsForUserBodyCallsFrom>,
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

static K_UpdateSequentialRingCriteriaSettingsForUserBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"ringEnabled\":"]);

impl Json for UpdateSequentialRingCriteriaSettingsForUserBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSequentialRingCriteriaSettingsForUserBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSequentialRingCriteriaSettingsForUserBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSequentialRingCriteriaSettingsForUserBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSequentialRingCriteriaSettingsForUserBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateSequentialRingCriteriaSettingsForUserBody`].
    pub enum UpdateSequentialRingCriteriaSettingsForUserBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateSequentialRingCriteriaSettingsForUserBody`].
    pub enum UpdateSequentialRingCriteriaSettingsForUserBodyScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateSequentialRingCriteriaSettingsForUserBody`].
    pub enum UpdateSequentialRingCriteriaSettingsForUserBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `UpdateSequentialRingSettingsForUserBody` of Webex. Published as `ModifySequentialRingSettingsForUserBody`.
#[derive(Clone, Default)]
pub struct UpdateSequentialRingSettingsForUserBody {
    /// `enabled`; required when sent
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

static K_UpdateSequentialRingSettingsForUserBody: Keys = Keys(&["\"enabled\":", "\"ringBaseLocationFirstEnabled\":", "\"baseLocationNumberOfRings\":", "\"continueIfBaseLocationIsBusyEnabled\":", "\"callsToVoicemailEnabled\":", "\"phoneNumbers\":"]);

impl Json for UpdateSequentialRingSettingsForUserBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSequentialRingSettingsForUserBody, &mut [&mut self.enabled, &mut self.ring_base_location_first_enabled, &mut self.base_location_number_of_rings, &mut self.continue_if_base_location_is_busy_enabled, &mut self.calls_to_voicemail_enabled, &mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSequentialRingSettingsForUserBody, &[&self.enabled, &self.ring_base_location_first_enabled, &self.base_location_number_of_rings, &self.continue_if_base_location_is_busy_enabled, &self.calls_to_voicemail_enabled, &self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for UpdateSequentialRingSettingsForUserBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSequentialRingSettingsForUserBody", self, f) }
}

/// The object `UpdateSettingsForPriorityAlertCriteriaBody` of Webex. Published as `ModifySettingsForAPriorityAlertCriteriaBody`.
#[derive(Clone, Default)]
pub struct UpdateSettingsForPriorityAlertCriteriaBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateSettingsForPriorityAlertCriteriaBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateSettingsForPriorityAlertCriteriaBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<UpdateSettingsForPriorityAlertCriteriaBodyCallsFrom>,
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

static K_UpdateSettingsForPriorityAlertCriteriaBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"notificationEnabled\":"]);

impl Json for UpdateSettingsForPriorityAlertCriteriaBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSettingsForPriorityAlertCriteriaBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.notification_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSettingsForPriorityAlertCriteriaBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.notification_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSettingsForPriorityAlertCriteriaBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSettingsForPriorityAlertCriteriaBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateSettingsForPriorityAlertCriteriaBody`].
    pub enum UpdateSettingsForPriorityAlertCriteriaBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateSettingsForPriorityAlertCriteriaBody`].
    pub enum UpdateSettingsForPriorityAlertCriteriaBodyScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateSettingsForPriorityAlertCriteriaBody`].
    pub enum UpdateSettingsForPriorityAlertCriteriaBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `UpdateSettingsForSelectiveCallForwardingCriteriaBody` of Webex. Published as `ModifySettingsForASelectiveCallForwardingCriteriaBody`.
#[derive(Clone, Default)]
pub struct UpdateSettingsForSelectiveCallForwardingCriteriaBody {
    /// `forwardToPhoneNumber`
    pub forward_to_phone_number: Option<String>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateSettingsForSelectiveCallForwardingCriteriaBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateSettingsForSelectiveCallForwardingCriteriaBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<UpdateSettingsForSelectiveCallForwardingCriteriaBodyCallsFrom>,
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

static K_UpdateSettingsForSelectiveCallForwardingCriteriaBody: Keys = Keys(&["\"forwardToPhoneNumber\":", "\"destinationVoicemailEnabled\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"forwardEnabled\":"]);

impl Json for UpdateSettingsForSelectiveCallForwardingCriteriaBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSettingsForSelectiveCallForwardingCriteriaBody, &mut [&mut self.forward_to_phone_number, &mut self.destination_voicemail_enabled, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.forward_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSettingsForSelectiveCallForwardingCriteriaBody, &[&self.forward_to_phone_number, &self.destination_voicemail_enabled, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.forward_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSettingsForSelectiveCallForwardingCriteriaBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSettingsForSelectiveCallForwardingCriteriaBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateSettingsForSelectiveCallForwardingCriteriaBody`].
    pub enum UpdateSettingsForSelectiveCallForwardingCriteriaBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateSettingsForSelectiveCallForwardingCriteriaBody`].
    pub enum UpdateSettingsForSelectiveCallForwardingCriteriaBodyScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateSettingsForSelectiveCallForwardingCriteriaBody`].
    pub enum UpdateSettingsForSelectiveCallForwardingCriteriaBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyInternal = "ANY_INTERNAL",
        AnyExternal = "ANY_EXTERNAL",
    }
}

/// The object `UpdateSpeedDialsBody` of Webex. Published as `ModifySpeedDialsBody`.
#[derive(Clone, Default)]
pub struct UpdateSpeedDialsBody {
    /// `speedDials`
    pub speed_dials: Option<Vec<ModifySpeedDialsBodySpeedDialsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSpeedDialsBody: Keys = Keys(&["\"speedDials\":"]);

impl Json for UpdateSpeedDialsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSpeedDialsBody, &mut [&mut self.speed_dials], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSpeedDialsBody, &[&self.speed_dials], &self.extra) }
}

impl std::fmt::Debug for UpdateSpeedDialsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSpeedDialsBody", self, f) }
}

/// The object `ModifySpeedDialsBodySpeedDialsItem` of Webex.
#[derive(Clone, Default)]
pub struct ModifySpeedDialsBodySpeedDialsItem {
    /// `id`
    pub id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `lineKeyLabel`
    pub line_key_label: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifySpeedDialsBodySpeedDialsItem: Keys = Keys(&["\"id\":", "\"phoneNumber\":", "\"lineKeyLabel\":"]);

impl Json for ModifySpeedDialsBodySpeedDialsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifySpeedDialsBodySpeedDialsItem, &mut [&mut self.id, &mut self.phone_number, &mut self.line_key_label], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifySpeedDialsBodySpeedDialsItem, &[&self.id, &self.phone_number, &self.line_key_label], &self.extra) }
}

impl std::fmt::Debug for ModifySpeedDialsBodySpeedDialsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifySpeedDialsBodySpeedDialsItem", self, f) }
}

/// The object `UpdateUserExecutiveAlertSettingsBody` of Webex. Published as `ModifyUserExecutiveAlertSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateUserExecutiveAlertSettingsBody {
    /// `alertingMode`
    pub alerting_mode: Option<UpdateUserExecutiveAlertSettingsBodyAlertingMode>,
    /// `nextAssistantNumberOfRings`
    pub next_assistant_number_of_rings: Option<i64>,
    /// `rolloverEnabled`
    pub rollover_enabled: Option<bool>,
    /// `rolloverAction`
    pub rollover_action: Option<UpdateUserExecutiveAlertSettingsBodyRolloverAction>,
    /// `rolloverForwardToPhoneNumber`
    pub rollover_forward_to_phone_number: Option<String>,
    /// `rolloverWaitTimeInSecs` in seconds
    pub rollover_wait_time_in_secs: Option<i64>,
    /// `clidNameMode`
    pub clid_name_mode: Option<UpdateUserExecutiveAlertSettingsBodyClidNameMode>,
    /// `customCLIDName`
    pub custom_clid_name: Option<String>,
    /// `customCLIDNameInUnicode`
    pub custom_clid_name_in_unicode: Option<String>,
    /// `clidPhoneNumberMode`
    pub clid_phone_number_mode: Option<UpdateUserExecutiveAlertSettingsBodyClidPhoneNumberMode>,
    /// `customCLIDPhoneNumber`
    pub custom_clid_phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateUserExecutiveAlertSettingsBody: Keys = Keys(&["\"alertingMode\":", "\"nextAssistantNumberOfRings\":", "\"rolloverEnabled\":", "\"rolloverAction\":", "\"rolloverForwardToPhoneNumber\":", "\"rolloverWaitTimeInSecs\":", "\"clidNameMode\":", "\"customCLIDName\":", "\"customCLIDNameInUnicode\":", "\"clidPhoneNumberMode\":", "\"customCLIDPhoneNumber\":"]);

impl Json for UpdateUserExecutiveAlertSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateUserExecutiveAlertSettingsBody, &mut [&mut self.alerting_mode, &mut self.next_assistant_number_of_rings, &mut self.rollover_enabled, &mut self.rollover_action, &mut self.rollover_forward_to_phone_number, &mut self.rollover_wait_time_in_secs, &mut self.clid_name_mode, &mut self.custom_clid_name, &mut self.custom_clid_name_in_unicode, &mut self.clid_phone_number_mode, &mut self.custom_clid_phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateUserExecutiveAlertSettingsBody, &[&self.alerting_mode, &self.next_assistant_number_of_rings, &self.rollover_enabled, &self.rollover_action, &self.rollover_forward_to_phone_number, &self.rollover_wait_time_in_secs, &self.clid_name_mode, &self.custom_clid_name, &self.custom_clid_name_in_unicode, &self.clid_phone_number_mode, &self.custom_clid_phone_number], &self.extra) }
}

impl std::fmt::Debug for UpdateUserExecutiveAlertSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateUserExecutiveAlertSettingsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `alertingMode` of [`UpdateUserExecutiveAlertSettingsBody`].
    pub enum UpdateUserExecutiveAlertSettingsBodyAlertingMode {
        Sequential = "SEQUENTIAL",
        Simultaneous = "SIMULTANEOUS",
    }
}

webex_core::open_enum! {
    /// Values of `rolloverAction` of [`UpdateUserExecutiveAlertSettingsBody`].
    pub enum UpdateUserExecutiveAlertSettingsBodyRolloverAction {
        VoiceMessaging = "VOICE_MESSAGING",
        NoAnswerProcessing = "NO_ANSWER_PROCESSING",
        Forward = "FORWARD",
    }
}

webex_core::open_enum! {
    /// Values of `clidNameMode` of [`UpdateUserExecutiveAlertSettingsBody`].
    pub enum UpdateUserExecutiveAlertSettingsBodyClidNameMode {
        ExecutiveOriginator = "EXECUTIVE_ORIGINATOR",
        OriginatorExecutive = "ORIGINATOR_EXECUTIVE",
        Executive = "EXECUTIVE",
        Originator = "ORIGINATOR",
        Custom = "CUSTOM",
    }
}

webex_core::open_enum! {
    /// Values of `clidPhoneNumberMode` of [`UpdateUserExecutiveAlertSettingsBody`].
    pub enum UpdateUserExecutiveAlertSettingsBodyClidPhoneNumberMode {
        Executive = "EXECUTIVE",
        Originator = "ORIGINATOR",
        Custom = "CUSTOM",
    }
}

/// The object `UpdateUserExecutiveCallFilteringCriteriaSettingsBody` of Webex. Published as `ModifyUserExecutiveCallFilteringCriteriaSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateUserExecutiveCallFilteringCriteriaSettingsBody {
    /// `filterName`
    pub filter_name: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateUserExecutiveCallFilteringCriteriaSettingsBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateUserExecutiveCallFilteringCriteriaSettingsBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<UpdateUserExecutiveCallFilteringCriteriaSettingsBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `filterEnabled`
    pub filter_enabled: Option<bool>,
    /// `callsToNumbers`
    pub calls_to_numbers: Option<Vec<ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateUserExecutiveCallFilteringCriteriaSettingsBody: Keys = Keys(&["\"filterName\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"filterEnabled\":", "\"callsToNumbers\":"]);

impl Json for UpdateUserExecutiveCallFilteringCriteriaSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateUserExecutiveCallFilteringCriteriaSettingsBody, &mut [&mut self.filter_name, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.filter_enabled, &mut self.calls_to_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateUserExecutiveCallFilteringCriteriaSettingsBody, &[&self.filter_name, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.filter_enabled, &self.calls_to_numbers], &self.extra) }
}

impl std::fmt::Debug for UpdateUserExecutiveCallFilteringCriteriaSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateUserExecutiveCallFilteringCriteriaSettingsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateUserExecutiveCallFilteringCriteriaSettingsBody`].
    pub enum UpdateUserExecutiveCallFilteringCriteriaSettingsBodyScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateUserExecutiveCallFilteringCriteriaSettingsBody`].
    pub enum UpdateUserExecutiveCallFilteringCriteriaSettingsBodyScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateUserExecutiveCallFilteringCriteriaSettingsBody`].
    pub enum UpdateUserExecutiveCallFilteringCriteriaSettingsBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyInternal = "ANY_INTERNAL",
        AnyExternal = "ANY_EXTERNAL",
    }
}

/// The object `UpdateUserExecutiveCallFilteringCriteriaSettingsResponse` of Webex. Published as `ModifyUserExecutiveCallFilteringCriteriaSettingsResponse`.
#[derive(Clone, Default)]
pub struct UpdateUserExecutiveCallFilteringCriteriaSettingsResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateUserExecutiveCallFilteringCriteriaSettingsResponse: Keys = Keys(&["\"id\":"]);

impl Json for UpdateUserExecutiveCallFilteringCriteriaSettingsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateUserExecutiveCallFilteringCriteriaSettingsResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateUserExecutiveCallFilteringCriteriaSettingsResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for UpdateUserExecutiveCallFilteringCriteriaSettingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateUserExecutiveCallFilteringCriteriaSettingsResponse", self, f) }
}

/// The object `UpdateUserExecutiveCallFilteringSettingsBody` of Webex. Published as `ModifyUserExecutiveCallFilteringSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateUserExecutiveCallFilteringSettingsBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `filterType`
    pub filter_type: Option<UpdateUserExecutiveCallFilteringSettingsBodyFilterType>,
    /// `criteriaActivation`
    pub criteria_activation: Option<Vec<ExecutiveCallFilteringPatchCriteriaActivationItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateUserExecutiveCallFilteringSettingsBody: Keys = Keys(&["\"enabled\":", "\"filterType\":", "\"criteriaActivation\":"]);

impl Json for UpdateUserExecutiveCallFilteringSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateUserExecutiveCallFilteringSettingsBody, &mut [&mut self.enabled, &mut self.filter_type, &mut self.criteria_activation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateUserExecutiveCallFilteringSettingsBody, &[&self.enabled, &self.filter_type, &self.criteria_activation], &self.extra) }
}

impl std::fmt::Debug for UpdateUserExecutiveCallFilteringSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateUserExecutiveCallFilteringSettingsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `filterType` of [`UpdateUserExecutiveCallFilteringSettingsBody`].
    pub enum UpdateUserExecutiveCallFilteringSettingsBodyFilterType {
        CustomCallFilters = "CUSTOM_CALL_FILTERS",
        AllCalls = "ALL_CALLS",
        AllInternalCalls = "ALL_INTERNAL_CALLS",
        AllExternalCalls = "ALL_EXTERNAL_CALLS",
    }
}

/// The object `UpdateUserExecutiveScreeningSettingsBody` of Webex. Published as `ModifyUserExecutiveScreeningSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateUserExecutiveScreeningSettingsBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `alertType`
    pub alert_type: Option<UpdateUserExecutiveScreeningSettingsBodyAlertType>,
    /// `alertAnywhereLocationEnabled`
    pub alert_anywhere_location_enabled: Option<bool>,
    /// `alertMobilityLocationEnabled`
    pub alert_mobility_location_enabled: Option<bool>,
    /// `alertSharedCallAppearanceLocationEnabled`
    pub alert_shared_call_appearance_location_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateUserExecutiveScreeningSettingsBody: Keys = Keys(&["\"enabled\":", "\"alertType\":", "\"alertAnywhereLocationEnabled\":", "\"alertMobilityLocationEnabled\":", "\"alertSharedCallAppearanceLocationEnabled\":"]);

impl Json for UpdateUserExecutiveScreeningSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateUserExecutiveScreeningSettingsBody, &mut [&mut self.enabled, &mut self.alert_type, &mut self.alert_anywhere_location_enabled, &mut self.alert_mobility_location_enabled, &mut self.alert_shared_call_appearance_location_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateUserExecutiveScreeningSettingsBody, &[&self.enabled, &self.alert_type, &self.alert_anywhere_location_enabled, &self.alert_mobility_location_enabled, &self.alert_shared_call_appearance_location_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateUserExecutiveScreeningSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateUserExecutiveScreeningSettingsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `alertType` of [`UpdateUserExecutiveScreeningSettingsBody`].
    pub enum UpdateUserExecutiveScreeningSettingsBodyAlertType {
        Silent = "SILENT",
        RingSplash = "RING_SPLASH",
    }
}

/// The object `UpdateUserScheduleBody` of Webex. Published as `ModifyUserScheduleBody`.
#[derive(Clone, Default)]
pub struct UpdateUserScheduleBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `events`
    pub events: Option<Vec<UserScheduleEventPatch>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateUserScheduleBody: Keys = Keys(&["\"name\":", "\"events\":"]);

impl Json for UpdateUserScheduleBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateUserScheduleBody, &mut [&mut self.name, &mut self.events], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateUserScheduleBody, &[&self.name, &self.events], &self.extra) }
}

impl std::fmt::Debug for UpdateUserScheduleBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateUserScheduleBody", self, f) }
}

/// The object `UpdateUserScheduleEventBody` of Webex. Published as `ModifyUserScheduleEventBody`.
#[derive(Clone, Default)]
pub struct UpdateUserScheduleEventBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `newName`
    pub new_name: Option<String>,
    /// `startDate`; required when sent
    pub start_date: Option<String>,
    /// `endDate`; required when sent
    pub end_date: Option<String>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `allDayEnabled`; required when sent
    pub all_day_enabled: Option<bool>,
    /// `recurrence`
    pub recurrence: Option<UserScheduleRecurrenceObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateUserScheduleEventBody: Keys = Keys(&["\"name\":", "\"newName\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"allDayEnabled\":", "\"recurrence\":"]);

impl Json for UpdateUserScheduleEventBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateUserScheduleEventBody, &mut [&mut self.name, &mut self.new_name, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.all_day_enabled, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateUserScheduleEventBody, &[&self.name, &self.new_name, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.all_day_enabled, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for UpdateUserScheduleEventBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateUserScheduleEventBody", self, f) }
}

/// The object `UpdateUserSingleNumberReachContactSettingsBody` of Webex. Published as `ModifyUsersSingleNumberReachContactSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateUserSingleNumberReachContactSettingsBody {
    /// `phoneNumber`; required when sent
    pub phone_number: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `doNotForwardCallsEnabled`; required when sent
    pub do_not_forward_calls_enabled: Option<bool>,
    /// `answerConfirmationEnabled`; required when sent
    pub answer_confirmation_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateUserSingleNumberReachContactSettingsBody: Keys = Keys(&["\"phoneNumber\":", "\"name\":", "\"enabled\":", "\"doNotForwardCallsEnabled\":", "\"answerConfirmationEnabled\":"]);

impl Json for UpdateUserSingleNumberReachContactSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateUserSingleNumberReachContactSettingsBody, &mut [&mut self.phone_number, &mut self.name, &mut self.enabled, &mut self.do_not_forward_calls_enabled, &mut self.answer_confirmation_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateUserSingleNumberReachContactSettingsBody, &[&self.phone_number, &self.name, &self.enabled, &self.do_not_forward_calls_enabled, &self.answer_confirmation_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateUserSingleNumberReachContactSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateUserSingleNumberReachContactSettingsBody", self, f) }
}

/// The object `UpdateUserSingleNumberReachSettingsBody` of Webex. Published as `ModifyUsersSingleNumberReachSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateUserSingleNumberReachSettingsBody {
    /// `alertAllLocationsForClickToDialCallsEnabled`
    pub alert_all_locations_for_click_to_dial_calls_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateUserSingleNumberReachSettingsBody: Keys = Keys(&["\"alertAllLocationsForClickToDialCallsEnabled\":"]);

impl Json for UpdateUserSingleNumberReachSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateUserSingleNumberReachSettingsBody, &mut [&mut self.alert_all_locations_for_click_to_dial_calls_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateUserSingleNumberReachSettingsBody, &[&self.alert_all_locations_for_click_to_dial_calls_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateUserSingleNumberReachSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateUserSingleNumberReachSettingsBody", self, f) }
}

/// The object `MonitoredElementItem` of Webex.
#[derive(Clone, Default)]
pub struct MonitoredElementItem {
    /// `id`
    pub id: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `type`
    pub type_: Option<MonitoredElementItemType>,
    /// `email`
    pub email: Option<String>,
    /// `directNumber`
    pub direct_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `lineKeyLabel`
    pub line_key_label: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MonitoredElementItem: Keys = Keys(&["\"id\":", "\"lastName\":", "\"firstName\":", "\"displayName\":", "\"type\":", "\"email\":", "\"directNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"locationName\":", "\"locationId\":", "\"lineKeyLabel\":"]);

impl Json for MonitoredElementItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MonitoredElementItem, &mut [&mut self.id, &mut self.last_name, &mut self.first_name, &mut self.display_name, &mut self.type_, &mut self.email, &mut self.direct_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.location_name, &mut self.location_id, &mut self.line_key_label], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MonitoredElementItem, &[&self.id, &self.last_name, &self.first_name, &self.display_name, &self.type_, &self.email, &self.direct_number, &self.extension, &self.routing_prefix, &self.esn, &self.location_name, &self.location_id, &self.line_key_label], &self.extra) }
}

impl std::fmt::Debug for MonitoredElementItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MonitoredElementItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`MonitoredElementItem`].
    pub enum MonitoredElementItemType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
        CallParkExtension = "CALL_PARK_EXTENSION",
        SpeedDial = "SPEED_DIAL",
    }
}

/// The object `MonitoringSettingsGetResponseObject` of Webex.
#[derive(Clone, Default)]
pub struct MonitoringSettingsGetResponseObject {
    /// `callParkNotificationEnabled`
    pub call_park_notification_enabled: Option<bool>,
    /// `monitoredElements`
    pub monitored_elements: Option<Vec<MonitoredElementItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MonitoringSettingsGetResponseObject: Keys = Keys(&["\"callParkNotificationEnabled\":", "\"monitoredElements\":"]);

impl Json for MonitoringSettingsGetResponseObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MonitoringSettingsGetResponseObject, &mut [&mut self.call_park_notification_enabled, &mut self.monitored_elements], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MonitoringSettingsGetResponseObject, &[&self.call_park_notification_enabled, &self.monitored_elements], &self.extra) }
}

impl std::fmt::Debug for MonitoringSettingsGetResponseObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MonitoringSettingsGetResponseObject", self, f) }
}

/// The object `Numbers` of Webex.
#[derive(Clone, Default)]
pub struct Numbers {
    /// `id`
    pub id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Numbers: Keys = Keys(&["\"id\":", "\"phoneNumber\":"]);

impl Json for Numbers {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Numbers, &mut [&mut self.id, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Numbers, &[&self.id, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for Numbers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Numbers", self, f) }
}
