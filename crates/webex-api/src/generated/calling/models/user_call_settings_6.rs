// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `UpdateEventForPersonScheduleBody` of Webex. Published as `UpdateAnEventForAPersonsScheduleBody`.
#[derive(Clone, Default)]
pub struct UpdateEventForPersonScheduleBody {
    /// `newName`; required when sent
    pub new_name: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `startDate`; required when sent
    pub start_date: Option<String>,
    /// `endDate`; required when sent
    pub end_date: Option<String>,
    /// `startTime`; required when sent
    pub start_time: Option<String>,
    /// `endTime`; required when sent
    pub end_time: Option<String>,
    /// `allDayEnabled`
    pub all_day_enabled: Option<bool>,
    /// `recurrence`
    pub recurrence: Option<EventLongDetailsRecurrence>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateEventForPersonScheduleBody: Keys = Keys(&["\"newName\":", "\"name\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"allDayEnabled\":", "\"recurrence\":"]);

impl Json for UpdateEventForPersonScheduleBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateEventForPersonScheduleBody, &mut [&mut self.new_name, &mut self.name, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.all_day_enabled, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateEventForPersonScheduleBody, &[&self.new_name, &self.name, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.all_day_enabled, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for UpdateEventForPersonScheduleBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateEventForPersonScheduleBody", self, f) }
}

/// The object `UpdateEventForPersonScheduleResponse` of Webex. Published as `UpdateAnEventForAPersonsScheduleResponse`.
#[derive(Clone, Default)]
pub struct UpdateEventForPersonScheduleResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateEventForPersonScheduleResponse: Keys = Keys(&["\"id\":"]);

impl Json for UpdateEventForPersonScheduleResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateEventForPersonScheduleResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateEventForPersonScheduleResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for UpdateEventForPersonScheduleResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateEventForPersonScheduleResponse", self, f) }
}

/// The object `UpdateAnonymousCallRejectionSettingsForPersonBody` of Webex. Published as `UpdateAnonymousCallRejectionSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateAnonymousCallRejectionSettingsForPersonBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAnonymousCallRejectionSettingsForPersonBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateAnonymousCallRejectionSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAnonymousCallRejectionSettingsForPersonBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAnonymousCallRejectionSettingsForPersonBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateAnonymousCallRejectionSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAnonymousCallRejectionSettingsForPersonBody", self, f) }
}

/// The object `UpdateDefaultPersonFeatureAccessConfigurationBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateDefaultPersonFeatureAccessConfigurationBody {
    /// `anonymousCallRejection`
    pub anonymous_call_rejection: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyAnonymousCallRejection>,
    /// `bargeIn`
    pub barge_in: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyBargeIn>,
    /// `blockCallerId`
    pub block_caller_id: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyBlockCallerId>,
    /// `callForwarding`
    pub call_forwarding: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyCallForwarding>,
    /// `callWaiting`
    pub call_waiting: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyCallWaiting>,
    /// `callNotify`
    pub call_notify: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyCallNotify>,
    /// `connectedLineIdentity`
    pub connected_line_identity: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyConnectedLineIdentity>,
    /// `executive`
    pub executive: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyExecutive>,
    /// `hoteling`
    pub hoteling: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyHoteling>,
    /// `priorityAlert`
    pub priority_alert: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyPriorityAlert>,
    /// `selectivelyAcceptCalls`
    pub selectively_accept_calls: Option<UpdateDefaultPersonFeatureAccessConfigurationBodySelectivelyAcceptCalls>,
    /// `selectivelyRejectCalls`
    pub selectively_reject_calls: Option<UpdateDefaultPersonFeatureAccessConfigurationBodySelectivelyRejectCalls>,
    /// `selectivelyForwardCalls`
    pub selectively_forward_calls: Option<UpdateDefaultPersonFeatureAccessConfigurationBodySelectivelyForwardCalls>,
    /// `sequentialRing`
    pub sequential_ring: Option<UpdateDefaultPersonFeatureAccessConfigurationBodySequentialRing>,
    /// `simultaneousRing`
    pub simultaneous_ring: Option<UpdateDefaultPersonFeatureAccessConfigurationBodySimultaneousRing>,
    /// `singleNumberReach`
    pub single_number_reach: Option<UpdateDefaultPersonFeatureAccessConfigurationBodySingleNumberReach>,
    /// `voicemail`
    pub voicemail: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyVoicemail>,
    /// `sendCallsToVoicemail`
    pub send_calls_to_voicemail: Option<UpdateDefaultPersonFeatureAccessConfigurationBodySendCallsToVoicemail>,
    /// `voicemailEmailCopy`
    pub voicemail_email_copy: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyVoicemailEmailCopy>,
    /// `voicemailFaxMessaging`
    pub voicemail_fax_messaging: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyVoicemailFaxMessaging>,
    /// `voicemailMessageStorage`
    pub voicemail_message_storage: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyVoicemailMessageStorage>,
    /// `voicemailNotifications`
    pub voicemail_notifications: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyVoicemailNotifications>,
    /// `voicemailTransferNumber`
    pub voicemail_transfer_number: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyVoicemailTransferNumber>,
    /// `generateActivationCode`
    pub generate_activation_code: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyGenerateActivationCode>,
    /// `voicemailDownload`
    pub voicemail_download: Option<UpdateDefaultPersonFeatureAccessConfigurationBodyVoicemailDownload>,
    /// `speedDial`
    pub speed_dial: Option<UpdateDefaultPersonFeatureAccessConfigurationBodySpeedDial>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDefaultPersonFeatureAccessConfigurationBody: Keys = Keys(&["\"anonymousCallRejection\":", "\"bargeIn\":", "\"blockCallerId\":", "\"callForwarding\":", "\"callWaiting\":", "\"callNotify\":", "\"connectedLineIdentity\":", "\"executive\":", "\"hoteling\":", "\"priorityAlert\":", "\"selectivelyAcceptCalls\":", "\"selectivelyRejectCalls\":", "\"selectivelyForwardCalls\":", "\"sequentialRing\":", "\"simultaneousRing\":", "\"singleNumberReach\":", "\"voicemail\":", "\"sendCallsToVoicemail\":", "\"voicemailEmailCopy\":", "\"voicemailFaxMessaging\":", "\"voicemailMessageStorage\":", "\"voicemailNotifications\":", "\"voicemailTransferNumber\":", "\"generateActivationCode\":", "\"voicemailDownload\":", "\"speedDial\":"]);

impl Json for UpdateDefaultPersonFeatureAccessConfigurationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDefaultPersonFeatureAccessConfigurationBody, &mut [&mut self.anonymous_call_rejection, &mut self.barge_in, &mut self.block_caller_id, &mut self.call_forwarding, &mut self.call_waiting, &mut self.call_notify, &mut self.connected_line_identity, &mut self.executive, &mut self.hoteling, &mut self.priority_alert, &mut self.selectively_accept_calls, &mut self.selectively_reject_calls, &mut self.selectively_forward_calls, &mut self.sequential_ring, &mut self.simultaneous_ring, &mut self.single_number_reach, &mut self.voicemail, &mut self.send_calls_to_voicemail, &mut self.voicemail_email_copy, &mut self.voicemail_fax_messaging, &mut self.voicemail_message_storage, &mut self.voicemail_notifications, &mut self.voicemail_transfer_number, &mut self.generate_activation_code, &mut self.voicemail_download, &mut self.speed_dial], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDefaultPersonFeatureAccessConfigurationBody, &[&self.anonymous_call_rejection, &self.barge_in, &self.block_caller_id, &self.call_forwarding, &self.call_waiting, &self.call_notify, &self.connected_line_identity, &self.executive, &self.hoteling, &self.priority_alert, &self.selectively_accept_calls, &self.selectively_reject_calls, &self.selectively_forward_calls, &self.sequential_ring, &self.simultaneous_ring, &self.single_number_reach, &self.voicemail, &self.send_calls_to_voicemail, &self.voicemail_email_copy, &self.voicemail_fax_messaging, &self.voicemail_message_storage, &self.voicemail_notifications, &self.voicemail_transfer_number, &self.generate_activation_code, &self.voicemail_download, &self.speed_dial], &self.extra) }
}

impl std::fmt::Debug for UpdateDefaultPersonFeatureAccessConfigurationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDefaultPersonFeatureAccessConfigurationBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `anonymousCallRejection` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyAnonymousCallRejection {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `bargeIn` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyBargeIn {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `blockCallerId` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyBlockCallerId {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `callForwarding` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyCallForwarding {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `callWaiting` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyCallWaiting {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `callNotify` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyCallNotify {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `connectedLineIdentity` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyConnectedLineIdentity {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `executive` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyExecutive {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `hoteling` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyHoteling {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `priorityAlert` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyPriorityAlert {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `selectivelyAcceptCalls` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodySelectivelyAcceptCalls {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `selectivelyRejectCalls` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodySelectivelyRejectCalls {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `selectivelyForwardCalls` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodySelectivelyForwardCalls {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `sequentialRing` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodySequentialRing {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `simultaneousRing` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodySimultaneousRing {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `singleNumberReach` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodySingleNumberReach {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemail` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyVoicemail {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `sendCallsToVoicemail` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodySendCallsToVoicemail {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailEmailCopy` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyVoicemailEmailCopy {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailFaxMessaging` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyVoicemailFaxMessaging {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailMessageStorage` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyVoicemailMessageStorage {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailNotifications` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyVoicemailNotifications {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailTransferNumber` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyVoicemailTransferNumber {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `generateActivationCode` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyGenerateActivationCode {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailDownload` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodyVoicemailDownload {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `speedDial` of [`UpdateDefaultPersonFeatureAccessConfigurationBody`].
    pub enum UpdateDefaultPersonFeatureAccessConfigurationBodySpeedDial {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

/// The object `UpdateHotDeskingMembersBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateHotDeskingMembersBody {
    /// `members`; required when sent
    pub members: Option<Vec<HotDeskingPutMember>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateHotDeskingMembersBody: Keys = Keys(&["\"members\":"]);

impl Json for UpdateHotDeskingMembersBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateHotDeskingMembersBody, &mut [&mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateHotDeskingMembersBody, &[&self.members], &self.extra) }
}

impl std::fmt::Debug for UpdateHotDeskingMembersBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateHotDeskingMembersBody", self, f) }
}

/// The object `UpdatePersonalAssistantBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdatePersonalAssistantBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `presence`
    pub presence: Option<UpdatePersonalAssistantBodyPresence>,
    /// `untilDateTime`
    pub until_date_time: Option<String>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// `transferNumber`
    pub transfer_number: Option<String>,
    /// `alerting`
    pub alerting: Option<UpdatePersonalAssistantBodyAlerting>,
    /// `alertMeFirstNumberOfRings`
    pub alert_me_first_number_of_rings: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonalAssistantBody: Keys = Keys(&["\"enabled\":", "\"presence\":", "\"untilDateTime\":", "\"transferEnabled\":", "\"transferNumber\":", "\"alerting\":", "\"alertMeFirstNumberOfRings\":"]);

impl Json for UpdatePersonalAssistantBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonalAssistantBody, &mut [&mut self.enabled, &mut self.presence, &mut self.until_date_time, &mut self.transfer_enabled, &mut self.transfer_number, &mut self.alerting, &mut self.alert_me_first_number_of_rings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonalAssistantBody, &[&self.enabled, &self.presence, &self.until_date_time, &self.transfer_enabled, &self.transfer_number, &self.alerting, &self.alert_me_first_number_of_rings], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonalAssistantBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonalAssistantBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `presence` of [`UpdatePersonalAssistantBody`].
    pub enum UpdatePersonalAssistantBodyPresence {
        None = "NONE",
        BusinessTrip = "BUSINESS_TRIP",
        GoneForTheDay = "GONE_FOR_THE_DAY",
        Lunch = "LUNCH",
        Meeting = "MEETING",
        OutOfOffice = "OUT_OF_OFFICE",
        TemporarilyOut = "TEMPORARILY_OUT",
        Training = "TRAINING",
        Unavailable = "UNAVAILABLE",
        Vacation = "VACATION",
    }
}

webex_core::open_enum! {
    /// Values of `alerting` of [`UpdatePersonalAssistantBody`].
    pub enum UpdatePersonalAssistantBodyAlerting {
        AlertMeFirst = "ALERT_ME_FIRST",
        PlayRingReminder = "PLAY_RING_REMINDER",
        None = "NONE",
    }
}

/// The object `UpdateUserCallCaptionsSettingsBody` of Webex. Published as `UpdateTheUserCallCaptionsSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateUserCallCaptionsSettingsBody {
    /// `userClosedCaptionsEnabled`
    pub user_closed_captions_enabled: Option<bool>,
    /// `userTranscriptsEnabled`
    pub user_transcripts_enabled: Option<bool>,
    /// `useLocationSettingsEnabled`
    pub use_location_settings_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateUserCallCaptionsSettingsBody: Keys = Keys(&["\"userClosedCaptionsEnabled\":", "\"userTranscriptsEnabled\":", "\"useLocationSettingsEnabled\":"]);

impl Json for UpdateUserCallCaptionsSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateUserCallCaptionsSettingsBody, &mut [&mut self.user_closed_captions_enabled, &mut self.user_transcripts_enabled, &mut self.use_location_settings_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateUserCallCaptionsSettingsBody, &[&self.user_closed_captions_enabled, &self.user_transcripts_enabled, &self.use_location_settings_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateUserCallCaptionsSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateUserCallCaptionsSettingsBody", self, f) }
}

/// The object `UpdateTimezoneAndAnnouncementLanguageSettingsOfPersonBody` of Webex. Published as `UpdateTimezoneAndAnnouncementLanguageSettingsOfAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateTimezoneAndAnnouncementLanguageSettingsOfPersonBody {
    /// `announcementLanguage`
    pub announcement_language: Option<String>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateTimezoneAndAnnouncementLanguageSettingsOfPersonBody: Keys = Keys(&["\"announcementLanguage\":", "\"timeZone\":"]);

impl Json for UpdateTimezoneAndAnnouncementLanguageSettingsOfPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateTimezoneAndAnnouncementLanguageSettingsOfPersonBody, &mut [&mut self.announcement_language, &mut self.time_zone], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateTimezoneAndAnnouncementLanguageSettingsOfPersonBody, &[&self.announcement_language, &self.time_zone], &self.extra) }
}

impl std::fmt::Debug for UpdateTimezoneAndAnnouncementLanguageSettingsOfPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateTimezoneAndAnnouncementLanguageSettingsOfPersonBody", self, f) }
}

/// The object `UpdateUserSelectiveCallAcceptCriteriaBody` of Webex. Published as `UpdateUsersSelectiveCallAcceptCriteriaBody`.
#[derive(Clone, Default)]
pub struct UpdateUserSelectiveCallAcceptCriteriaBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateUserSelectiveCallAcceptCriteriaBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateUserSelectiveCallAcceptCriteriaBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateUserSelectiveCallAcceptCriteriaBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateUserSelectiveCallAcceptCriteriaBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateUserSelectiveCallAcceptCriteriaBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateUserSelectiveCallAcceptCriteriaBody", self, f) }
}

/// The object `UpdateUserSelectiveCallForwardingCriteriaListBody` of Webex. Published as `UpdateUsersSelectiveCallForwardingCriteriaListBody`.
#[derive(Clone, Default)]
pub struct UpdateUserSelectiveCallForwardingCriteriaListBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `defaultPhoneNumberToForward`
    pub default_phone_number_to_forward: Option<String>,
    /// `ringReminderEnabled`
    pub ring_reminder_enabled: Option<bool>,
    /// `sendToVoicemailEnabled`
    pub send_to_voicemail_enabled: Option<bool>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateUserSelectiveCallForwardingCriteriaListBody: Keys = Keys(&["\"enabled\":", "\"defaultPhoneNumberToForward\":", "\"ringReminderEnabled\":", "\"sendToVoicemailEnabled\":", "\"destinationVoicemailEnabled\":"]);

impl Json for UpdateUserSelectiveCallForwardingCriteriaListBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateUserSelectiveCallForwardingCriteriaListBody, &mut [&mut self.enabled, &mut self.default_phone_number_to_forward, &mut self.ring_reminder_enabled, &mut self.send_to_voicemail_enabled, &mut self.destination_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateUserSelectiveCallForwardingCriteriaListBody, &[&self.enabled, &self.default_phone_number_to_forward, &self.ring_reminder_enabled, &self.send_to_voicemail_enabled, &self.destination_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateUserSelectiveCallForwardingCriteriaListBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateUserSelectiveCallForwardingCriteriaListBody", self, f) }
}

/// The object `UpdateUserSelectiveCallRejectionCriteriaListBody` of Webex. Published as `UpdateUsersSelectiveCallRejectionCriteriaListBody`.
#[derive(Clone, Default)]
pub struct UpdateUserSelectiveCallRejectionCriteriaListBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateUserSelectiveCallRejectionCriteriaListBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateUserSelectiveCallRejectionCriteriaListBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateUserSelectiveCallRejectionCriteriaListBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateUserSelectiveCallRejectionCriteriaListBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateUserSelectiveCallRejectionCriteriaListBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateUserSelectiveCallRejectionCriteriaListBody", self, f) }
}

/// The object `UserCallSettings2ListMessagesResponse` of Webex.
#[derive(Clone, Default)]
pub struct UserCallSettings2ListMessagesResponse {
    /// `items`
    pub items: Option<Vec<VoiceMessageDetails>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallSettings2ListMessagesResponse: Keys = Keys(&["\"items\":"]);

impl Json for UserCallSettings2ListMessagesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallSettings2ListMessagesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallSettings2ListMessagesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for UserCallSettings2ListMessagesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallSettings2ListMessagesResponse", self, f) }
}

/// The object `UserCallSettings2MarkAsReadBody` of Webex.
#[derive(Clone, Default)]
pub struct UserCallSettings2MarkAsReadBody {
    /// `messageId`
    pub message_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallSettings2MarkAsReadBody: Keys = Keys(&["\"messageId\":", "\"lineOwnerId\":"]);

impl Json for UserCallSettings2MarkAsReadBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallSettings2MarkAsReadBody, &mut [&mut self.message_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallSettings2MarkAsReadBody, &[&self.message_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for UserCallSettings2MarkAsReadBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallSettings2MarkAsReadBody", self, f) }
}

/// The object `UserCallSettings2MarkAsUnreadBody` of Webex.
#[derive(Clone, Default)]
pub struct UserCallSettings2MarkAsUnreadBody {
    /// `messageId`
    pub message_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallSettings2MarkAsUnreadBody: Keys = Keys(&["\"messageId\":", "\"lineOwnerId\":"]);

impl Json for UserCallSettings2MarkAsUnreadBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallSettings2MarkAsUnreadBody, &mut [&mut self.message_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallSettings2MarkAsUnreadBody, &[&self.message_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for UserCallSettings2MarkAsUnreadBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallSettings2MarkAsUnreadBody", self, f) }
}

/// The object `UserCallSettings2ModifyAgentsCallerIdInformationBody` of Webex.
#[derive(Clone, Default)]
pub struct UserCallSettings2ModifyAgentsCallerIdInformationBody {
    /// `selectedCallerId`; required when sent
    pub selected_caller_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallSettings2ModifyAgentsCallerIdInformationBody: Keys = Keys(&["\"selectedCallerId\":"]);

impl Json for UserCallSettings2ModifyAgentsCallerIdInformationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallSettings2ModifyAgentsCallerIdInformationBody, &mut [&mut self.selected_caller_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallSettings2ModifyAgentsCallerIdInformationBody, &[&self.selected_caller_id], &self.extra) }
}

impl std::fmt::Debug for UserCallSettings2ModifyAgentsCallerIdInformationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallSettings2ModifyAgentsCallerIdInformationBody", self, f) }
}

/// The object `UserCallSettings2ModifyPreferredAnswerEndpointBody` of Webex.
#[derive(Clone, Default)]
pub struct UserCallSettings2ModifyPreferredAnswerEndpointBody {
    /// `preferredAnswerEndpointId`; required when sent
    pub preferred_answer_endpoint_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallSettings2ModifyPreferredAnswerEndpointBody: Keys = Keys(&["\"preferredAnswerEndpointId\":"]);

impl Json for UserCallSettings2ModifyPreferredAnswerEndpointBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallSettings2ModifyPreferredAnswerEndpointBody, &mut [&mut self.preferred_answer_endpoint_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallSettings2ModifyPreferredAnswerEndpointBody, &[&self.preferred_answer_endpoint_id], &self.extra) }
}

impl std::fmt::Debug for UserCallSettings2ModifyPreferredAnswerEndpointBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallSettings2ModifyPreferredAnswerEndpointBody", self, f) }
}

/// The object `UserCallSettings2RetrieveAgentsCallerIdInformationResponse` of Webex.
#[derive(Clone, Default)]
pub struct UserCallSettings2RetrieveAgentsCallerIdInformationResponse {
    /// `selectedCallerId`
    pub selected_caller_id: Option<AvailableCallerIdObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallSettings2RetrieveAgentsCallerIdInformationResponse: Keys = Keys(&["\"selectedCallerId\":"]);

impl Json for UserCallSettings2RetrieveAgentsCallerIdInformationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallSettings2RetrieveAgentsCallerIdInformationResponse, &mut [&mut self.selected_caller_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallSettings2RetrieveAgentsCallerIdInformationResponse, &[&self.selected_caller_id], &self.extra) }
}

impl std::fmt::Debug for UserCallSettings2RetrieveAgentsCallerIdInformationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallSettings2RetrieveAgentsCallerIdInformationResponse", self, f) }
}

/// The object `UserCallSettings2RetrieveAgentsListOfAvailableCallerIdsResponse` of Webex.
#[derive(Clone, Default)]
pub struct UserCallSettings2RetrieveAgentsListOfAvailableCallerIdsResponse {
    /// `availableCallerIds`
    pub available_caller_ids: Option<Vec<AvailableCallerIdObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallSettings2RetrieveAgentsListOfAvailableCallerIdsResponse: Keys = Keys(&["\"availableCallerIds\":"]);

impl Json for UserCallSettings2RetrieveAgentsListOfAvailableCallerIdsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallSettings2RetrieveAgentsListOfAvailableCallerIdsResponse, &mut [&mut self.available_caller_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallSettings2RetrieveAgentsListOfAvailableCallerIdsResponse, &[&self.available_caller_ids], &self.extra) }
}

impl std::fmt::Debug for UserCallSettings2RetrieveAgentsListOfAvailableCallerIdsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallSettings2RetrieveAgentsListOfAvailableCallerIdsResponse", self, f) }
}

/// The object `UserCallSettingsConfigureVoicemailSettingsForAPersonBody` of Webex.
#[derive(Clone, Default)]
pub struct UserCallSettingsConfigureVoicemailSettingsForAPersonBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `sendAllCalls`
    pub send_all_calls: Option<CallWaitingInfo>,
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
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallSettingsConfigureVoicemailSettingsForAPersonBody: Keys = Keys(&["\"enabled\":", "\"sendAllCalls\":", "\"sendBusyCalls\":", "\"sendUnansweredCalls\":", "\"notifications\":", "\"transferToNumber\":", "\"emailCopyOfMessage\":", "\"messageStorage\":", "\"faxMessage\":"]);

impl Json for UserCallSettingsConfigureVoicemailSettingsForAPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallSettingsConfigureVoicemailSettingsForAPersonBody, &mut [&mut self.enabled, &mut self.send_all_calls, &mut self.send_busy_calls, &mut self.send_unanswered_calls, &mut self.notifications, &mut self.transfer_to_number, &mut self.email_copy_of_message, &mut self.message_storage, &mut self.fax_message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallSettingsConfigureVoicemailSettingsForAPersonBody, &[&self.enabled, &self.send_all_calls, &self.send_busy_calls, &self.send_unanswered_calls, &self.notifications, &self.transfer_to_number, &self.email_copy_of_message, &self.message_storage, &self.fax_message], &self.extra) }
}

impl std::fmt::Debug for UserCallSettingsConfigureVoicemailSettingsForAPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallSettingsConfigureVoicemailSettingsForAPersonBody", self, f) }
}

/// The object `UserCallSettingsUpdateAScheduleBody` of Webex.
#[derive(Clone, Default)]
pub struct UserCallSettingsUpdateAScheduleBody {
    /// `newName`; required when sent
    pub new_name: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `type`; required when sent
    pub type_: Option<UserCallSettingsUpdateAScheduleBodyType>,
    /// `events`
    pub events: Option<Vec<EventLongDetails>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallSettingsUpdateAScheduleBody: Keys = Keys(&["\"newName\":", "\"name\":", "\"type\":", "\"events\":"]);

impl Json for UserCallSettingsUpdateAScheduleBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallSettingsUpdateAScheduleBody, &mut [&mut self.new_name, &mut self.name, &mut self.type_, &mut self.events], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallSettingsUpdateAScheduleBody, &[&self.new_name, &self.name, &self.type_, &self.events], &self.extra) }
}

impl std::fmt::Debug for UserCallSettingsUpdateAScheduleBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallSettingsUpdateAScheduleBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UserCallSettingsUpdateAScheduleBody`].
    pub enum UserCallSettingsUpdateAScheduleBodyType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

/// The object `UserCallSettingsUpdateAScheduleResponse` of Webex.
#[derive(Clone, Default)]
pub struct UserCallSettingsUpdateAScheduleResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallSettingsUpdateAScheduleResponse: Keys = Keys(&["\"id\":"]);

impl Json for UserCallSettingsUpdateAScheduleResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallSettingsUpdateAScheduleResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallSettingsUpdateAScheduleResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for UserCallSettingsUpdateAScheduleResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallSettingsUpdateAScheduleResponse", self, f) }
}

/// The object `UserDigitPatternObject` of Webex.
#[derive(Clone, Default)]
pub struct UserDigitPatternObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `pattern`
    pub pattern: Option<String>,
    /// `action`
    pub action: Option<UserDigitPatternObjectAction>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserDigitPatternObject: Keys = Keys(&["\"id\":", "\"name\":", "\"pattern\":", "\"action\":", "\"transferEnabled\":"]);

impl Json for UserDigitPatternObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserDigitPatternObject, &mut [&mut self.id, &mut self.name, &mut self.pattern, &mut self.action, &mut self.transfer_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserDigitPatternObject, &[&self.id, &self.name, &self.pattern, &self.action, &self.transfer_enabled], &self.extra) }
}

impl std::fmt::Debug for UserDigitPatternObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserDigitPatternObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`UserDigitPatternObject`].
    pub enum UserDigitPatternObjectAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `UserItem` of Webex.
#[derive(Clone, Default)]
pub struct UserItem {
    /// `userId`
    pub user_id: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserItem: Keys = Keys(&["\"userId\":", "\"extension\":", "\"phoneNumber\":"]);

impl Json for UserItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserItem, &mut [&mut self.user_id, &mut self.extension, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserItem, &[&self.user_id, &self.extension, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for UserItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserItem", self, f) }
}

/// The object `UserListItem` of Webex.
#[derive(Clone, Default)]
pub struct UserListItem {
    /// `userId`
    pub user_id: Option<String>,
    /// `impacts`
    pub impacts: Option<Vec<ErrorOrImpactItem>>,
    /// `errors`
    pub errors: Option<Vec<ErrorOrImpactItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserListItem: Keys = Keys(&["\"userId\":", "\"impacts\":", "\"errors\":"]);

impl Json for UserListItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserListItem, &mut [&mut self.user_id, &mut self.impacts, &mut self.errors], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserListItem, &[&self.user_id, &self.impacts, &self.errors], &self.extra) }
}

impl std::fmt::Debug for UserListItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserListItem", self, f) }
}

/// The object `UserModeManagementAvailableFeaturesObject` of Webex.
#[derive(Clone, Default)]
pub struct UserModeManagementAvailableFeaturesObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<UserModeManagementAvailableFeaturesObjectType>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserModeManagementAvailableFeaturesObject: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":", "\"phoneNumber\":", "\"extension\":"]);

impl Json for UserModeManagementAvailableFeaturesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserModeManagementAvailableFeaturesObject, &mut [&mut self.id, &mut self.name, &mut self.type_, &mut self.phone_number, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserModeManagementAvailableFeaturesObject, &[&self.id, &self.name, &self.type_, &self.phone_number, &self.extension], &self.extra) }
}

impl std::fmt::Debug for UserModeManagementAvailableFeaturesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserModeManagementAvailableFeaturesObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UserModeManagementAvailableFeaturesObject`].
    pub enum UserModeManagementAvailableFeaturesObjectType {
        AutoAttendant = "AUTO_ATTENDANT",
        CallQueue = "CALL_QUEUE",
        HuntGroup = "HUNT_GROUP",
    }
}

/// The object `UserModeManagementFeatureObject` of Webex.
#[derive(Clone, Default)]
pub struct UserModeManagementFeatureObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<UserModeManagementFeatureObjectType>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `modeBasedForwardingEnabled`
    pub mode_based_forwarding_enabled: Option<bool>,
    /// `forwardDestination`
    pub forward_destination: Option<String>,
    /// `currentOperatingModeName`
    pub current_operating_mode_name: Option<String>,
    /// `currentOperatingModeId`
    pub current_operating_mode_id: Option<String>,
    /// `exceptionType`
    pub exception_type: Option<UserModeManagementFeatureObjectExceptionType>,
    /// `location`
    pub location: Option<Location>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserModeManagementFeatureObject: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":", "\"phoneNumber\":", "\"extension\":", "\"modeBasedForwardingEnabled\":", "\"forwardDestination\":", "\"currentOperatingModeName\":", "\"currentOperatingModeId\":", "\"exceptionType\":", "\"location\":"]);

impl Json for UserModeManagementFeatureObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserModeManagementFeatureObject, &mut [&mut self.id, &mut self.name, &mut self.type_, &mut self.phone_number, &mut self.extension, &mut self.mode_based_forwarding_enabled, &mut self.forward_destination, &mut self.current_operating_mode_name, &mut self.current_operating_mode_id, &mut self.exception_type, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserModeManagementFeatureObject, &[&self.id, &self.name, &self.type_, &self.phone_number, &self.extension, &self.mode_based_forwarding_enabled, &self.forward_destination, &self.current_operating_mode_name, &self.current_operating_mode_id, &self.exception_type, &self.location], &self.extra) }
}

impl std::fmt::Debug for UserModeManagementFeatureObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserModeManagementFeatureObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UserModeManagementFeatureObject`].
    pub enum UserModeManagementFeatureObjectType {
        AutoAttendant = "AUTO_ATTENDANT",
        CallQueue = "CALL_QUEUE",
        HuntGroup = "HUNT_GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `exceptionType` of [`UserModeManagementFeatureObject`].
    pub enum UserModeManagementFeatureObjectExceptionType {
        ManualSwitchBack = "MANUAL_SWITCH_BACK",
        AutomaticSwitchBackEarlyStart = "AUTOMATIC_SWITCH_BACK_EARLY_START",
        AutomaticSwitchBackExtension = "AUTOMATIC_SWITCH_BACK_EXTENSION",
        AutomaticSwitchBackStandard = "AUTOMATIC_SWITCH_BACK_STANDARD",
    }
}

/// The object `UserOutgoingPermissionDigitPatternGetListObject` of Webex.
#[derive(Clone, Default)]
pub struct UserOutgoingPermissionDigitPatternGetListObject {
    /// `useCustomDigitPatterns`
    pub use_custom_digit_patterns: Option<bool>,
    /// `digitPatterns`
    pub digit_patterns: Option<Vec<UserDigitPatternObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserOutgoingPermissionDigitPatternGetListObject: Keys = Keys(&["\"useCustomDigitPatterns\":", "\"digitPatterns\":"]);

impl Json for UserOutgoingPermissionDigitPatternGetListObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserOutgoingPermissionDigitPatternGetListObject, &mut [&mut self.use_custom_digit_patterns, &mut self.digit_patterns], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserOutgoingPermissionDigitPatternGetListObject, &[&self.use_custom_digit_patterns, &self.digit_patterns], &self.extra) }
}

impl std::fmt::Debug for UserOutgoingPermissionDigitPatternGetListObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserOutgoingPermissionDigitPatternGetListObject", self, f) }
}

/// The object `UserPlaceAuthorizationCodeListGet` of Webex.
#[derive(Clone, Default)]
pub struct UserPlaceAuthorizationCodeListGet {
    /// `useCustomAccessCodes`
    pub use_custom_access_codes: Option<bool>,
    /// `accessCodes`
    pub access_codes: Option<Vec<AuthorizationCode>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserPlaceAuthorizationCodeListGet: Keys = Keys(&["\"useCustomAccessCodes\":", "\"accessCodes\":"]);

impl Json for UserPlaceAuthorizationCodeListGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserPlaceAuthorizationCodeListGet, &mut [&mut self.use_custom_access_codes, &mut self.access_codes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserPlaceAuthorizationCodeListGet, &[&self.use_custom_access_codes, &self.access_codes], &self.extra) }
}

impl std::fmt::Debug for UserPlaceAuthorizationCodeListGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserPlaceAuthorizationCodeListGet", self, f) }
}

/// The object `UserSettingsPermissionsGet` of Webex.
#[derive(Clone, Default)]
pub struct UserSettingsPermissionsGet {
    /// `userOrgSettingsPermissionEnabled`
    pub user_org_settings_permission_enabled: Option<bool>,
    /// `userOrgSettingsPermissions`
    pub user_org_settings_permissions: Option<UserSettingsPermissionsGetDefault>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserSettingsPermissionsGet: Keys = Keys(&["\"userOrgSettingsPermissionEnabled\":", "\"userOrgSettingsPermissions\":"]);

impl Json for UserSettingsPermissionsGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserSettingsPermissionsGet, &mut [&mut self.user_org_settings_permission_enabled, &mut self.user_org_settings_permissions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserSettingsPermissionsGet, &[&self.user_org_settings_permission_enabled, &self.user_org_settings_permissions], &self.extra) }
}

impl std::fmt::Debug for UserSettingsPermissionsGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserSettingsPermissionsGet", self, f) }
}

/// The object `UserSettingsPermissionsGetDefault` of Webex.
#[derive(Clone, Default)]
pub struct UserSettingsPermissionsGetDefault {
    /// `anonymousCallRejection`
    pub anonymous_call_rejection: Option<UserSettingsPermissionsGetDefaultAnonymousCallRejection>,
    /// `bargeIn`
    pub barge_in: Option<UserSettingsPermissionsGetDefaultBargeIn>,
    /// `blockCallerId`
    pub block_caller_id: Option<UserSettingsPermissionsGetDefaultBlockCallerId>,
    /// `callForwarding`
    pub call_forwarding: Option<UserSettingsPermissionsGetDefaultCallForwarding>,
    /// `callWaiting`
    pub call_waiting: Option<UserSettingsPermissionsGetDefaultCallWaiting>,
    /// `callNotify`
    pub call_notify: Option<UserSettingsPermissionsGetDefaultCallNotify>,
    /// `connectedLineIdentity`
    pub connected_line_identity: Option<UserSettingsPermissionsGetDefaultConnectedLineIdentity>,
    /// `executive`
    pub executive: Option<UserSettingsPermissionsGetDefaultExecutive>,
    /// `hoteling`
    pub hoteling: Option<UserSettingsPermissionsGetDefaultHoteling>,
    /// `priorityAlert`
    pub priority_alert: Option<UserSettingsPermissionsGetDefaultPriorityAlert>,
    /// `selectivelyAcceptCalls`
    pub selectively_accept_calls: Option<UserSettingsPermissionsGetDefaultSelectivelyAcceptCalls>,
    /// `selectivelyRejectCalls`
    pub selectively_reject_calls: Option<UserSettingsPermissionsGetDefaultSelectivelyRejectCalls>,
    /// `selectivelyForwardCalls`
    pub selectively_forward_calls: Option<UserSettingsPermissionsGetDefaultSelectivelyForwardCalls>,
    /// `sequentialRing`
    pub sequential_ring: Option<UserSettingsPermissionsGetDefaultSequentialRing>,
    /// `simultaneousRing`
    pub simultaneous_ring: Option<UserSettingsPermissionsGetDefaultSimultaneousRing>,
    /// `singleNumberReach`
    pub single_number_reach: Option<UserSettingsPermissionsGetDefaultSingleNumberReach>,
    /// `voicemail`
    pub voicemail: Option<UserSettingsPermissionsGetDefaultVoicemail>,
    /// `sendCallsToVoicemail`
    pub send_calls_to_voicemail: Option<UserSettingsPermissionsGetDefaultSendCallsToVoicemail>,
    /// `voicemailEmailCopy`
    pub voicemail_email_copy: Option<UserSettingsPermissionsGetDefaultVoicemailEmailCopy>,
    /// `voicemailFaxMessaging`
    pub voicemail_fax_messaging: Option<UserSettingsPermissionsGetDefaultVoicemailFaxMessaging>,
    /// `voicemailMessageStorage`
    pub voicemail_message_storage: Option<UserSettingsPermissionsGetDefaultVoicemailMessageStorage>,
    /// `voicemailNotifications`
    pub voicemail_notifications: Option<UserSettingsPermissionsGetDefaultVoicemailNotifications>,
    /// `voicemailTransferNumber`
    pub voicemail_transfer_number: Option<UserSettingsPermissionsGetDefaultVoicemailTransferNumber>,
    /// `generateActivationCode`
    pub generate_activation_code: Option<UserSettingsPermissionsGetDefaultGenerateActivationCode>,
    /// `voicemailDownload`
    pub voicemail_download: Option<UserSettingsPermissionsGetDefaultVoicemailDownload>,
    /// `speedDial`
    pub speed_dial: Option<UserSettingsPermissionsGetDefaultSpeedDial>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserSettingsPermissionsGetDefault: Keys = Keys(&["\"anonymousCallRejection\":", "\"bargeIn\":", "\"blockCallerId\":", "\"callForwarding\":", "\"callWaiting\":", "\"callNotify\":", "\"connectedLineIdentity\":", "\"executive\":", "\"hoteling\":", "\"priorityAlert\":", "\"selectivelyAcceptCalls\":", "\"selectivelyRejectCalls\":", "\"selectivelyForwardCalls\":", "\"sequentialRing\":", "\"simultaneousRing\":", "\"singleNumberReach\":", "\"voicemail\":", "\"sendCallsToVoicemail\":", "\"voicemailEmailCopy\":", "\"voicemailFaxMessaging\":", "\"voicemailMessageStorage\":", "\"voicemailNotifications\":", "\"voicemailTransferNumber\":", "\"generateActivationCode\":", "\"voicemailDownload\":", "\"speedDial\":"]);

impl Json for UserSettingsPermissionsGetDefault {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserSettingsPermissionsGetDefault, &mut [&mut self.anonymous_call_rejection, &mut self.barge_in, &mut self.block_caller_id, &mut self.call_forwarding, &mut self.call_waiting, &mut self.call_notify, &mut self.connected_line_identity, &mut self.executive, &mut self.hoteling, &mut self.priority_alert, &mut self.selectively_accept_calls, &mut self.selectively_reject_calls, &mut self.selectively_forward_calls, &mut self.sequential_ring, &mut self.simultaneous_ring, &mut self.single_number_reach, &mut self.voicemail, &mut self.send_calls_to_voicemail, &mut self.voicemail_email_copy, &mut self.voicemail_fax_messaging, &mut self.voicemail_message_storage, &mut self.voicemail_notifications, &mut self.voicemail_transfer_number, &mut self.generate_activation_code, &mut self.voicemail_download, &mut self.speed_dial], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserSettingsPermissionsGetDefault, &[&self.anonymous_call_rejection, &self.barge_in, &self.block_caller_id, &self.call_forwarding, &self.call_waiting, &self.call_notify, &self.connected_line_identity, &self.executive, &self.hoteling, &self.priority_alert, &self.selectively_accept_calls, &self.selectively_reject_calls, &self.selectively_forward_calls, &self.sequential_ring, &self.simultaneous_ring, &self.single_number_reach, &self.voicemail, &self.send_calls_to_voicemail, &self.voicemail_email_copy, &self.voicemail_fax_messaging, &self.voicemail_message_storage, &self.voicemail_notifications, &self.voicemail_transfer_number, &self.generate_activation_code, &self.voicemail_download, &self.speed_dial], &self.extra) }
}

impl std::fmt::Debug for UserSettingsPermissionsGetDefault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserSettingsPermissionsGetDefault", self, f) }
}

webex_core::open_enum! {
    /// Values of `anonymousCallRejection` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultAnonymousCallRejection {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `bargeIn` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultBargeIn {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `blockCallerId` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultBlockCallerId {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `callForwarding` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultCallForwarding {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `callWaiting` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultCallWaiting {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `callNotify` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultCallNotify {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `connectedLineIdentity` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultConnectedLineIdentity {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `executive` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultExecutive {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `hoteling` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultHoteling {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `priorityAlert` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultPriorityAlert {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `selectivelyAcceptCalls` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultSelectivelyAcceptCalls {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `selectivelyRejectCalls` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultSelectivelyRejectCalls {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `selectivelyForwardCalls` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultSelectivelyForwardCalls {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `sequentialRing` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultSequentialRing {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `simultaneousRing` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultSimultaneousRing {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `singleNumberReach` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultSingleNumberReach {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemail` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultVoicemail {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `sendCallsToVoicemail` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultSendCallsToVoicemail {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailEmailCopy` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultVoicemailEmailCopy {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailFaxMessaging` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultVoicemailFaxMessaging {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailMessageStorage` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultVoicemailMessageStorage {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailNotifications` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultVoicemailNotifications {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailTransferNumber` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultVoicemailTransferNumber {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `generateActivationCode` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultGenerateActivationCode {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailDownload` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultVoicemailDownload {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `speedDial` of [`UserSettingsPermissionsGetDefault`].
    pub enum UserSettingsPermissionsGetDefaultSpeedDial {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}
