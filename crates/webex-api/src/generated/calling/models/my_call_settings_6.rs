// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `SequentialRingNumber` of Webex.
#[derive(Clone, Default)]
pub struct SequentialRingNumber {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `answerConfirmationRequiredEnabled`
    pub answer_confirmation_required_enabled: Option<bool>,
    /// `numberOfRings`
    pub number_of_rings: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SequentialRingNumber: Keys = Keys(&["\"phoneNumber\":", "\"answerConfirmationRequiredEnabled\":", "\"numberOfRings\":"]);

impl Json for SequentialRingNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SequentialRingNumber, &mut [&mut self.phone_number, &mut self.answer_confirmation_required_enabled, &mut self.number_of_rings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SequentialRingNumber, &[&self.phone_number, &self.answer_confirmation_required_enabled, &self.number_of_rings], &self.extra) }
}

impl std::fmt::Debug for SequentialRingNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SequentialRingNumber", self, f) }
}

/// The object `SequentialRingSettingsGet` of Webex.
#[derive(Clone, Default)]
pub struct SequentialRingSettingsGet {
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
    /// `criteria`
    pub criteria: Option<Vec<SequentialRingCriteriaSummary>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SequentialRingSettingsGet: Keys = Keys(&["\"enabled\":", "\"ringBaseLocationFirstEnabled\":", "\"baseLocationNumberOfRings\":", "\"continueIfBaseLocationIsBusyEnabled\":", "\"callsToVoicemailEnabled\":", "\"phoneNumbers\":", "\"criteria\":"]);

impl Json for SequentialRingSettingsGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SequentialRingSettingsGet, &mut [&mut self.enabled, &mut self.ring_base_location_first_enabled, &mut self.base_location_number_of_rings, &mut self.continue_if_base_location_is_busy_enabled, &mut self.calls_to_voicemail_enabled, &mut self.phone_numbers, &mut self.criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SequentialRingSettingsGet, &[&self.enabled, &self.ring_base_location_first_enabled, &self.base_location_number_of_rings, &self.continue_if_base_location_is_busy_enabled, &self.calls_to_voicemail_enabled, &self.phone_numbers, &self.criteria], &self.extra) }
}

impl std::fmt::Debug for SequentialRingSettingsGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SequentialRingSettingsGet", self, f) }
}

/// The object `SimultaneousRingCriteriaSummary` of Webex.
#[derive(Clone, Default)]
pub struct SimultaneousRingCriteriaSummary {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `source`
    pub source: Option<SimultaneousRingCriteriaSummarySource>,
    /// `ringEnabled`
    pub ring_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SimultaneousRingCriteriaSummary: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"source\":", "\"ringEnabled\":"]);

impl Json for SimultaneousRingCriteriaSummary {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SimultaneousRingCriteriaSummary, &mut [&mut self.id, &mut self.schedule_name, &mut self.source, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SimultaneousRingCriteriaSummary, &[&self.id, &self.schedule_name, &self.source, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for SimultaneousRingCriteriaSummary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SimultaneousRingCriteriaSummary", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`SimultaneousRingCriteriaSummary`].
    pub enum SimultaneousRingCriteriaSummarySource {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `SimultaneousRingGet` of Webex.
#[derive(Clone, Default)]
pub struct SimultaneousRingGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `doNotRingIfOnCallEnabled`
    pub do_not_ring_if_on_call_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<SimultaneousRingNumber>>,
    /// `criteria`
    pub criteria: Option<Vec<SimultaneousRingCriteriaSummary>>,
    /// `criteriasEnabled`
    pub criterias_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SimultaneousRingGet: Keys = Keys(&["\"enabled\":", "\"doNotRingIfOnCallEnabled\":", "\"phoneNumbers\":", "\"criteria\":", "\"criteriasEnabled\":"]);

impl Json for SimultaneousRingGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SimultaneousRingGet, &mut [&mut self.enabled, &mut self.do_not_ring_if_on_call_enabled, &mut self.phone_numbers, &mut self.criteria, &mut self.criterias_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SimultaneousRingGet, &[&self.enabled, &self.do_not_ring_if_on_call_enabled, &self.phone_numbers, &self.criteria, &self.criterias_enabled], &self.extra) }
}

impl std::fmt::Debug for SimultaneousRingGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SimultaneousRingGet", self, f) }
}

/// The object `SimultaneousRingNumber` of Webex.
#[derive(Clone, Default)]
pub struct SimultaneousRingNumber {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `answerConfirmationEnabled`
    pub answer_confirmation_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SimultaneousRingNumber: Keys = Keys(&["\"phoneNumber\":", "\"answerConfirmationEnabled\":"]);

impl Json for SimultaneousRingNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SimultaneousRingNumber, &mut [&mut self.phone_number, &mut self.answer_confirmation_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SimultaneousRingNumber, &[&self.phone_number, &self.answer_confirmation_enabled], &self.extra) }
}

impl std::fmt::Debug for SimultaneousRingNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SimultaneousRingNumber", self, f) }
}

/// The object `SingleNumberReachNumber` of Webex.
#[derive(Clone, Default)]
pub struct SingleNumberReachNumber {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `doNotForwardCallsEnabled`
    pub do_not_forward_calls_enabled: Option<bool>,
    /// `answerConfirmationEnabled`
    pub answer_confirmation_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SingleNumberReachNumber: Keys = Keys(&["\"phoneNumber\":", "\"name\":", "\"enabled\":", "\"doNotForwardCallsEnabled\":", "\"answerConfirmationEnabled\":"]);

impl Json for SingleNumberReachNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SingleNumberReachNumber, &mut [&mut self.phone_number, &mut self.name, &mut self.enabled, &mut self.do_not_forward_calls_enabled, &mut self.answer_confirmation_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SingleNumberReachNumber, &[&self.phone_number, &self.name, &self.enabled, &self.do_not_forward_calls_enabled, &self.answer_confirmation_enabled], &self.extra) }
}

impl std::fmt::Debug for SingleNumberReachNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SingleNumberReachNumber", self, f) }
}

/// The object `SwitchModeForMultipleFeaturesBody` of Webex.
#[derive(Clone, Default)]
pub struct SwitchModeForMultipleFeaturesBody {
    /// `featureIds`; required when sent
    pub feature_ids: Option<Vec<String>>,
    /// `operatingModeName`; required when sent
    pub operating_mode_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SwitchModeForMultipleFeaturesBody: Keys = Keys(&["\"featureIds\":", "\"operatingModeName\":"]);

impl Json for SwitchModeForMultipleFeaturesBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SwitchModeForMultipleFeaturesBody, &mut [&mut self.feature_ids, &mut self.operating_mode_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SwitchModeForMultipleFeaturesBody, &[&self.feature_ids, &self.operating_mode_name], &self.extra) }
}

impl std::fmt::Debug for SwitchModeForMultipleFeaturesBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SwitchModeForMultipleFeaturesBody", self, f) }
}

/// The object `SwitchModeForSingleFeatureBody` of Webex.
#[derive(Clone, Default)]
pub struct SwitchModeForSingleFeatureBody {
    /// `operatingModeId`; required when sent
    pub operating_mode_id: Option<String>,
    /// `isManualSwitchbackEnabled`
    pub is_manual_switchback_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SwitchModeForSingleFeatureBody: Keys = Keys(&["\"operatingModeId\":", "\"isManualSwitchbackEnabled\":"]);

impl Json for SwitchModeForSingleFeatureBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SwitchModeForSingleFeatureBody, &mut [&mut self.operating_mode_id, &mut self.is_manual_switchback_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SwitchModeForSingleFeatureBody, &[&self.operating_mode_id, &self.is_manual_switchback_enabled], &self.extra) }
}

impl std::fmt::Debug for SwitchModeForSingleFeatureBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SwitchModeForSingleFeatureBody", self, f) }
}

/// The object `UpdateHotelingGuestSettingsBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateHotelingGuestSettingsBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `associationLimitEnabled`
    pub association_limit_enabled: Option<bool>,
    /// `associationLimitHours` in hours
    pub association_limit_hours: Option<i64>,
    /// `hostId`
    pub host_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateHotelingGuestSettingsBody: Keys = Keys(&["\"enabled\":", "\"associationLimitEnabled\":", "\"associationLimitHours\":", "\"hostId\":"]);

impl Json for UpdateHotelingGuestSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateHotelingGuestSettingsBody, &mut [&mut self.enabled, &mut self.association_limit_enabled, &mut self.association_limit_hours, &mut self.host_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateHotelingGuestSettingsBody, &[&self.enabled, &self.association_limit_enabled, &self.association_limit_hours, &self.host_id], &self.extra) }
}

impl std::fmt::Debug for UpdateHotelingGuestSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateHotelingGuestSettingsBody", self, f) }
}

/// The object `UpdatePersonalAssistantSettingsBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdatePersonalAssistantSettingsBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `presence`
    pub presence: Option<UpdatePersonalAssistantSettingsBodyPresence>,
    /// `untilDateTime`
    pub until_date_time: Option<String>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// `transferNumber`
    pub transfer_number: Option<String>,
    /// `alerting`
    pub alerting: Option<UpdatePersonalAssistantSettingsBodyAlerting>,
    /// `alertMeFirstNumberOfRings`
    pub alert_me_first_number_of_rings: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonalAssistantSettingsBody: Keys = Keys(&["\"enabled\":", "\"presence\":", "\"untilDateTime\":", "\"transferEnabled\":", "\"transferNumber\":", "\"alerting\":", "\"alertMeFirstNumberOfRings\":"]);

impl Json for UpdatePersonalAssistantSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonalAssistantSettingsBody, &mut [&mut self.enabled, &mut self.presence, &mut self.until_date_time, &mut self.transfer_enabled, &mut self.transfer_number, &mut self.alerting, &mut self.alert_me_first_number_of_rings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonalAssistantSettingsBody, &[&self.enabled, &self.presence, &self.until_date_time, &self.transfer_enabled, &self.transfer_number, &self.alerting, &self.alert_me_first_number_of_rings], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonalAssistantSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonalAssistantSettingsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `presence` of [`UpdatePersonalAssistantSettingsBody`].
    pub enum UpdatePersonalAssistantSettingsBodyPresence {
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
    /// Values of `alerting` of [`UpdatePersonalAssistantSettingsBody`].
    pub enum UpdatePersonalAssistantSettingsBodyAlerting {
        AlertMeFirst = "ALERT_ME_FIRST",
        PlayRingReminder = "PLAY_RING_REMINDER",
        None = "NONE",
    }
}

/// The object `UpdateVoicemailPinBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateVoicemailPinBody {
    /// `passcode`; required when sent
    pub passcode: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVoicemailPinBody: Keys = Keys(&["\"passcode\":"]);

impl Json for UpdateVoicemailPinBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVoicemailPinBody, &mut [&mut self.passcode], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVoicemailPinBody, &[&self.passcode], &self.extra) }
}

impl std::fmt::Debug for UpdateVoicemailPinBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVoicemailPinBody", self, f) }
}

/// The object `UploadVoicemailBusyGreetingBody` of Webex.
#[derive(Clone, Default)]
pub struct UploadVoicemailBusyGreetingBody {
    /// `file`; required when sent
    pub file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UploadVoicemailBusyGreetingBody: Keys = Keys(&["\"file\":"]);

impl Json for UploadVoicemailBusyGreetingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UploadVoicemailBusyGreetingBody, &mut [&mut self.file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UploadVoicemailBusyGreetingBody, &[&self.file], &self.extra) }
}

impl std::fmt::Debug for UploadVoicemailBusyGreetingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UploadVoicemailBusyGreetingBody", self, f) }
}

/// The object `UploadVoicemailNoAnswerGreetingBody` of Webex.
#[derive(Clone, Default)]
pub struct UploadVoicemailNoAnswerGreetingBody {
    /// `file`; required when sent
    pub file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UploadVoicemailNoAnswerGreetingBody: Keys = Keys(&["\"file\":"]);

impl Json for UploadVoicemailNoAnswerGreetingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UploadVoicemailNoAnswerGreetingBody, &mut [&mut self.file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UploadVoicemailNoAnswerGreetingBody, &[&self.file], &self.extra) }
}

impl std::fmt::Debug for UploadVoicemailNoAnswerGreetingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UploadVoicemailNoAnswerGreetingBody", self, f) }
}

/// The object `UserCallParkSettingsGetResponseObject` of Webex.
#[derive(Clone, Default)]
pub struct UserCallParkSettingsGetResponseObject {
    /// `groupName`
    pub group_name: Option<String>,
    /// `memberList`
    pub member_list: Option<Vec<CallParkMember>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallParkSettingsGetResponseObject: Keys = Keys(&["\"groupName\":", "\"memberList\":"]);

impl Json for UserCallParkSettingsGetResponseObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallParkSettingsGetResponseObject, &mut [&mut self.group_name, &mut self.member_list], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallParkSettingsGetResponseObject, &[&self.group_name, &self.member_list], &self.extra) }
}

impl std::fmt::Debug for UserCallParkSettingsGetResponseObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallParkSettingsGetResponseObject", self, f) }
}

/// The object `UserCallRecordingGetResponseObject` of Webex.
#[derive(Clone, Default)]
pub struct UserCallRecordingGetResponseObject {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `vendor`
    pub vendor: Option<UserCallRecordingGetResponseObjectVendor>,
    /// `recordingMode`
    pub recording_mode: Option<UserCallRecordingGetResponseObjectRecordingMode>,
    /// `pauseResumeNotifyMethod`
    pub pause_resume_notify_method: Option<UserCallRecordingGetResponseObjectPauseResumeNotifyMethod>,
    /// `announcementEnabled`
    pub announcement_enabled: Option<bool>,
    /// `warningToneEnabled`
    pub warning_tone_enabled: Option<bool>,
    /// `warningToneDuration`
    pub warning_tone_duration: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallRecordingGetResponseObject: Keys = Keys(&["\"enabled\":", "\"vendor\":", "\"recordingMode\":", "\"pauseResumeNotifyMethod\":", "\"announcementEnabled\":", "\"warningToneEnabled\":", "\"warningToneDuration\":"]);

impl Json for UserCallRecordingGetResponseObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallRecordingGetResponseObject, &mut [&mut self.enabled, &mut self.vendor, &mut self.recording_mode, &mut self.pause_resume_notify_method, &mut self.announcement_enabled, &mut self.warning_tone_enabled, &mut self.warning_tone_duration], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallRecordingGetResponseObject, &[&self.enabled, &self.vendor, &self.recording_mode, &self.pause_resume_notify_method, &self.announcement_enabled, &self.warning_tone_enabled, &self.warning_tone_duration], &self.extra) }
}

impl std::fmt::Debug for UserCallRecordingGetResponseObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallRecordingGetResponseObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `recordingMode` of [`UserCallRecordingGetResponseObject`].
    pub enum UserCallRecordingGetResponseObjectRecordingMode {
        Always = "Always",
        Never = "Never",
        OnDemand = "On Demand",
        AlwaysWithPauseResume = "Always with Pause/Resume",
        OnDemandWithUserInitiatedStart = "On Demand with User Initiated Start",
    }
}

webex_core::open_enum! {
    /// Values of `pauseResumeNotifyMethod` of [`UserCallRecordingGetResponseObject`].
    pub enum UserCallRecordingGetResponseObjectPauseResumeNotifyMethod {
        Beep = "Beep",
        PlayAnnouncement = "Play Announcement",
    }
}

/// The object `UserCallRecordingGetResponseObjectVendor` of Webex.
#[derive(Clone, Default)]
pub struct UserCallRecordingGetResponseObjectVendor {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `loginUrl`
    pub login_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallRecordingGetResponseObjectVendor: Keys = Keys(&["\"id\":", "\"name\":", "\"loginUrl\":"]);

impl Json for UserCallRecordingGetResponseObjectVendor {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallRecordingGetResponseObjectVendor, &mut [&mut self.id, &mut self.name, &mut self.login_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallRecordingGetResponseObjectVendor, &[&self.id, &self.name, &self.login_url], &self.extra) }
}

impl std::fmt::Debug for UserCallRecordingGetResponseObjectVendor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallRecordingGetResponseObjectVendor", self, f) }
}

/// The object `UserDevice` of Webex.
#[derive(Clone, Default)]
pub struct UserDevice {
    /// `description`
    pub description: Option<Vec<String>>,
    /// `model`
    pub model: Option<String>,
    /// `mac`
    pub mac: Option<String>,
    /// `primaryOwner`
    pub primary_owner: Option<bool>,
    /// `type`
    pub type_: Option<UserDeviceType>,
    /// `owner`
    pub owner: Option<OwnerObject>,
    /// `activationState`
    pub activation_state: Option<UserDeviceActivationState>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserDevice: Keys = Keys(&["\"description\":", "\"model\":", "\"mac\":", "\"primaryOwner\":", "\"type\":", "\"owner\":", "\"activationState\":"]);

impl Json for UserDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserDevice, &mut [&mut self.description, &mut self.model, &mut self.mac, &mut self.primary_owner, &mut self.type_, &mut self.owner, &mut self.activation_state], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserDevice, &[&self.description, &self.model, &self.mac, &self.primary_owner, &self.type_, &self.owner, &self.activation_state], &self.extra) }
}

impl std::fmt::Debug for UserDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserDevice", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UserDevice`].
    pub enum UserDeviceType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
        Mobility = "MOBILITY",
    }
}

webex_core::open_enum! {
    /// Values of `activationState` of [`UserDevice`].
    pub enum UserDeviceActivationState {
        Activating = "ACTIVATING",
        Activated = "ACTIVATED",
        Deactivated = "DEACTIVATED",
    }
}

/// The object `UserLocationScheduleEvent` of Webex.
#[derive(Clone, Default)]
pub struct UserLocationScheduleEvent {
    /// `id`
    pub id: Option<String>,
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
    pub recurrence: Option<RecurrenceObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserLocationScheduleEvent: Keys = Keys(&["\"id\":", "\"name\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"allDayEnabled\":", "\"recurrence\":"]);

impl Json for UserLocationScheduleEvent {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserLocationScheduleEvent, &mut [&mut self.id, &mut self.name, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.all_day_enabled, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserLocationScheduleEvent, &[&self.id, &self.name, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.all_day_enabled, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for UserLocationScheduleEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserLocationScheduleEvent", self, f) }
}

/// The object `UserLocationScheduleGetResponse` of Webex.
#[derive(Clone, Default)]
pub struct UserLocationScheduleGetResponse {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<UserLocationScheduleGetResponseType>,
    /// `events`
    pub events: Option<Vec<UserLocationScheduleEvent>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserLocationScheduleGetResponse: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":", "\"events\":"]);

impl Json for UserLocationScheduleGetResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserLocationScheduleGetResponse, &mut [&mut self.id, &mut self.name, &mut self.type_, &mut self.events], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserLocationScheduleGetResponse, &[&self.id, &self.name, &self.type_, &self.events], &self.extra) }
}

impl std::fmt::Debug for UserLocationScheduleGetResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserLocationScheduleGetResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UserLocationScheduleGetResponse`].
    pub enum UserLocationScheduleGetResponseType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

/// The object `UserNumber` of Webex.
#[derive(Clone, Default)]
pub struct UserNumber {
    /// `directNumber`
    pub direct_number: Option<String>,
    /// `enterprise`
    pub enterprise: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserNumber: Keys = Keys(&["\"directNumber\":", "\"enterprise\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"primary\":"]);

impl Json for UserNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserNumber, &mut [&mut self.direct_number, &mut self.enterprise, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserNumber, &[&self.direct_number, &self.enterprise, &self.extension, &self.routing_prefix, &self.esn, &self.primary], &self.extra) }
}

impl std::fmt::Debug for UserNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserNumber", self, f) }
}

/// The object `UserProfileGetResponseObject` of Webex.
#[derive(Clone, Default)]
pub struct UserProfileGetResponseObject {
    /// `id`
    pub id: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `announcementLanguage`
    pub announcement_language: Option<String>,
    /// `locationDialingCode`
    pub location_dialing_code: Option<String>,
    /// `supportMobility`
    pub support_mobility: Option<bool>,
    /// `emergencyCallBackNumber`
    pub emergency_call_back_number: Option<String>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<UserNumber>>,
    /// `devices`
    pub devices: Option<Vec<UserDevice>>,
    /// `location`
    pub location: Option<LocationObject>,
    /// `receptionistUrl`
    pub receptionist_url: Option<String>,
    /// `callingHostUrl`
    pub calling_host_url: Option<String>,
    /// `attendantConsoleUrl`
    pub attendant_console_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserProfileGetResponseObject: Keys = Keys(&["\"id\":", "\"lastName\":", "\"firstName\":", "\"email\":", "\"announcementLanguage\":", "\"locationDialingCode\":", "\"supportMobility\":", "\"emergencyCallBackNumber\":", "\"phoneNumbers\":", "\"devices\":", "\"location\":", "\"receptionistUrl\":", "\"callingHostUrl\":", "\"attendantConsoleUrl\":"]);

impl Json for UserProfileGetResponseObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserProfileGetResponseObject, &mut [&mut self.id, &mut self.last_name, &mut self.first_name, &mut self.email, &mut self.announcement_language, &mut self.location_dialing_code, &mut self.support_mobility, &mut self.emergency_call_back_number, &mut self.phone_numbers, &mut self.devices, &mut self.location, &mut self.receptionist_url, &mut self.calling_host_url, &mut self.attendant_console_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserProfileGetResponseObject, &[&self.id, &self.last_name, &self.first_name, &self.email, &self.announcement_language, &self.location_dialing_code, &self.support_mobility, &self.emergency_call_back_number, &self.phone_numbers, &self.devices, &self.location, &self.receptionist_url, &self.calling_host_url, &self.attendant_console_url], &self.extra) }
}

impl std::fmt::Debug for UserProfileGetResponseObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserProfileGetResponseObject", self, f) }
}

/// The object `UserSchedule` of Webex.
#[derive(Clone, Default)]
pub struct UserSchedule {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<UserScheduleType>,
    /// `level`
    pub level: Option<UserScheduleLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserSchedule: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":", "\"level\":"]);

impl Json for UserSchedule {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserSchedule, &mut [&mut self.id, &mut self.name, &mut self.type_, &mut self.level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserSchedule, &[&self.id, &self.name, &self.type_, &self.level], &self.extra) }
}

impl std::fmt::Debug for UserSchedule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserSchedule", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UserSchedule`].
    pub enum UserScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`UserSchedule`].
    pub enum UserScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

/// The object `UserScheduleEvent` of Webex.
#[derive(Clone, Default)]
pub struct UserScheduleEvent {
    /// `id`
    pub id: Option<String>,
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
    pub recurrence: Option<UserScheduleRecurrenceObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserScheduleEvent: Keys = Keys(&["\"id\":", "\"name\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"allDayEnabled\":", "\"recurrence\":"]);

impl Json for UserScheduleEvent {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserScheduleEvent, &mut [&mut self.id, &mut self.name, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.all_day_enabled, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserScheduleEvent, &[&self.id, &self.name, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.all_day_enabled, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for UserScheduleEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserScheduleEvent", self, f) }
}

/// The object `UserScheduleEventPatch` of Webex.
#[derive(Clone, Default)]
pub struct UserScheduleEventPatch {
    /// `name`
    pub name: Option<String>,
    /// `newName`
    pub new_name: Option<String>,
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
    pub recurrence: Option<UserScheduleRecurrenceObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserScheduleEventPatch: Keys = Keys(&["\"name\":", "\"newName\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"allDayEnabled\":", "\"recurrence\":"]);

impl Json for UserScheduleEventPatch {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserScheduleEventPatch, &mut [&mut self.name, &mut self.new_name, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.all_day_enabled, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserScheduleEventPatch, &[&self.name, &self.new_name, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.all_day_enabled, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for UserScheduleEventPatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserScheduleEventPatch", self, f) }
}

/// The object `UserScheduleGetResponse` of Webex.
#[derive(Clone, Default)]
pub struct UserScheduleGetResponse {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<UserScheduleGetResponseType>,
    /// `events`
    pub events: Option<Vec<UserScheduleEvent>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserScheduleGetResponse: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":", "\"events\":"]);

impl Json for UserScheduleGetResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserScheduleGetResponse, &mut [&mut self.id, &mut self.name, &mut self.type_, &mut self.events], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserScheduleGetResponse, &[&self.id, &self.name, &self.type_, &self.events], &self.extra) }
}

impl std::fmt::Debug for UserScheduleGetResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserScheduleGetResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UserScheduleGetResponse`].
    pub enum UserScheduleGetResponseType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

/// The object `UserScheduleRecurrenceObject` of Webex.
#[derive(Clone, Default)]
pub struct UserScheduleRecurrenceObject {
    /// `recurForEver`
    pub recur_for_ever: Option<bool>,
    /// `recurEndDate`: a moment, RFC 3339
    pub recur_end_date: Option<String>,
    /// `recurEndOccurrence`
    pub recur_end_occurrence: Option<i64>,
    /// `recurDaily`
    pub recur_daily: Option<UserScheduleRecurrenceObjectRecurDaily>,
    /// `recurWeekly`
    pub recur_weekly: Option<RecurWeeklyObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserScheduleRecurrenceObject: Keys = Keys(&["\"recurForEver\":", "\"recurEndDate\":", "\"recurEndOccurrence\":", "\"recurDaily\":", "\"recurWeekly\":"]);

impl Json for UserScheduleRecurrenceObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserScheduleRecurrenceObject, &mut [&mut self.recur_for_ever, &mut self.recur_end_date, &mut self.recur_end_occurrence, &mut self.recur_daily, &mut self.recur_weekly], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserScheduleRecurrenceObject, &[&self.recur_for_ever, &self.recur_end_date, &self.recur_end_occurrence, &self.recur_daily, &self.recur_weekly], &self.extra) }
}

impl std::fmt::Debug for UserScheduleRecurrenceObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserScheduleRecurrenceObject", self, f) }
}

/// The object `UserScheduleRecurrenceObjectRecurDaily` of Webex.
#[derive(Clone, Default)]
pub struct UserScheduleRecurrenceObjectRecurDaily {
    /// `recurInterval`
    pub recur_interval: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserScheduleRecurrenceObjectRecurDaily: Keys = Keys(&["\"recurInterval\":"]);

impl Json for UserScheduleRecurrenceObjectRecurDaily {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserScheduleRecurrenceObjectRecurDaily, &mut [&mut self.recur_interval], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserScheduleRecurrenceObjectRecurDaily, &[&self.recur_interval], &self.extra) }
}

impl std::fmt::Debug for UserScheduleRecurrenceObjectRecurDaily {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserScheduleRecurrenceObjectRecurDaily", self, f) }
}

/// The object `VoicemailInfo` of Webex.
#[derive(Clone, Default)]
pub struct VoicemailInfo {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `sendAllCalls`
    pub send_all_calls: Option<VoicemailInfoSendAllCalls>,
    /// `sendBusyCalls`
    pub send_busy_calls: Option<VoicemailInfoSendBusyCalls>,
    /// `sendUnansweredCalls`
    pub send_unanswered_calls: Option<VoicemailInfoSendUnansweredCalls>,
    /// `notifications`
    pub notifications: Option<VoicemailInfoNotifications>,
    /// `transferToNumber`
    pub transfer_to_number: Option<VoicemailInfoTransferToNumber>,
    /// `emailCopyOfMessage`
    pub email_copy_of_message: Option<VoicemailInfoEmailCopyOfMessage>,
    /// `messageStorage`
    pub message_storage: Option<VoicemailInfoMessageStorage>,
    /// `faxMessage`
    pub fax_message: Option<VoicemailInfoFaxMessage>,
    /// `voiceMessageForwardingEnabled`
    pub voice_message_forwarding_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailInfo: Keys = Keys(&["\"enabled\":", "\"sendAllCalls\":", "\"sendBusyCalls\":", "\"sendUnansweredCalls\":", "\"notifications\":", "\"transferToNumber\":", "\"emailCopyOfMessage\":", "\"messageStorage\":", "\"faxMessage\":", "\"voiceMessageForwardingEnabled\":"]);

impl Json for VoicemailInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfo, &mut [&mut self.enabled, &mut self.send_all_calls, &mut self.send_busy_calls, &mut self.send_unanswered_calls, &mut self.notifications, &mut self.transfer_to_number, &mut self.email_copy_of_message, &mut self.message_storage, &mut self.fax_message, &mut self.voice_message_forwarding_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfo, &[&self.enabled, &self.send_all_calls, &self.send_busy_calls, &self.send_unanswered_calls, &self.notifications, &self.transfer_to_number, &self.email_copy_of_message, &self.message_storage, &self.fax_message, &self.voice_message_forwarding_enabled], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfo", self, f) }
}

/// The object `VoicemailInfoEmailCopyOfMessage` of Webex.
#[derive(Clone, Default)]
pub struct VoicemailInfoEmailCopyOfMessage {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `emailId`
    pub email_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailInfoEmailCopyOfMessage: Keys = Keys(&["\"enabled\":", "\"emailId\":"]);

impl Json for VoicemailInfoEmailCopyOfMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfoEmailCopyOfMessage, &mut [&mut self.enabled, &mut self.email_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfoEmailCopyOfMessage, &[&self.enabled, &self.email_id], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfoEmailCopyOfMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfoEmailCopyOfMessage", self, f) }
}

/// The object `VoicemailInfoFaxMessage` of Webex.
#[derive(Clone, Default)]
pub struct VoicemailInfoFaxMessage {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailInfoFaxMessage: Keys = Keys(&["\"enabled\":", "\"phoneNumber\":", "\"extension\":"]);

impl Json for VoicemailInfoFaxMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfoFaxMessage, &mut [&mut self.enabled, &mut self.phone_number, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfoFaxMessage, &[&self.enabled, &self.phone_number, &self.extension], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfoFaxMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfoFaxMessage", self, f) }
}

/// The object `VoicemailInfoMessageStorage` of Webex.
#[derive(Clone, Default)]
pub struct VoicemailInfoMessageStorage {
    /// `mwiEnabled`
    pub mwi_enabled: Option<bool>,
    /// `storageType`
    pub storage_type: Option<VoicemailInfoMessageStorageStorageType>,
    /// `externalEmail`
    pub external_email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailInfoMessageStorage: Keys = Keys(&["\"mwiEnabled\":", "\"storageType\":", "\"externalEmail\":"]);

impl Json for VoicemailInfoMessageStorage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfoMessageStorage, &mut [&mut self.mwi_enabled, &mut self.storage_type, &mut self.external_email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfoMessageStorage, &[&self.mwi_enabled, &self.storage_type, &self.external_email], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfoMessageStorage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfoMessageStorage", self, f) }
}

webex_core::open_enum! {
    /// Values of `storageType` of [`VoicemailInfoMessageStorage`].
    pub enum VoicemailInfoMessageStorageStorageType {
        Internal = "INTERNAL",
        External = "EXTERNAL",
    }
}

/// The object `VoicemailInfoNotifications` of Webex.
#[derive(Clone, Default)]
pub struct VoicemailInfoNotifications {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// `smsDestination`
    pub sms_destination: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailInfoNotifications: Keys = Keys(&["\"enabled\":", "\"destination\":", "\"smsDestination\":"]);

impl Json for VoicemailInfoNotifications {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfoNotifications, &mut [&mut self.enabled, &mut self.destination, &mut self.sms_destination], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfoNotifications, &[&self.enabled, &self.destination, &self.sms_destination], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfoNotifications {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfoNotifications", self, f) }
}

/// The object `VoicemailInfoSendAllCalls` of Webex.
#[derive(Clone, Default)]
pub struct VoicemailInfoSendAllCalls {
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailInfoSendAllCalls: Keys = Keys(&["\"enabled\":"]);

impl Json for VoicemailInfoSendAllCalls {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfoSendAllCalls, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfoSendAllCalls, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfoSendAllCalls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfoSendAllCalls", self, f) }
}

/// The object `VoicemailInfoSendBusyCalls` of Webex.
#[derive(Clone, Default)]
pub struct VoicemailInfoSendBusyCalls {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<VoicemailInfoSendBusyCallsGreeting>,
    /// `greetingUploaded`
    pub greeting_uploaded: Option<bool>,
    /// `audioFile`
    pub audio_file: Option<VoicemailInfoSendBusyCallsAudioFile>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailInfoSendBusyCalls: Keys = Keys(&["\"enabled\":", "\"greeting\":", "\"greetingUploaded\":", "\"audioFile\":"]);

impl Json for VoicemailInfoSendBusyCalls {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfoSendBusyCalls, &mut [&mut self.enabled, &mut self.greeting, &mut self.greeting_uploaded, &mut self.audio_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfoSendBusyCalls, &[&self.enabled, &self.greeting, &self.greeting_uploaded, &self.audio_file], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfoSendBusyCalls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfoSendBusyCalls", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`VoicemailInfoSendBusyCalls`].
    pub enum VoicemailInfoSendBusyCallsGreeting {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}

/// The object `VoicemailInfoSendBusyCallsAudioFile` of Webex.
#[derive(Clone, Default)]
pub struct VoicemailInfoSendBusyCallsAudioFile {
    /// `name`
    pub name: Option<String>,
    /// `mediaType`
    pub media_type: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailInfoSendBusyCallsAudioFile: Keys = Keys(&["\"name\":", "\"mediaType\":"]);

impl Json for VoicemailInfoSendBusyCallsAudioFile {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfoSendBusyCallsAudioFile, &mut [&mut self.name, &mut self.media_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfoSendBusyCallsAudioFile, &[&self.name, &self.media_type], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfoSendBusyCallsAudioFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfoSendBusyCallsAudioFile", self, f) }
}

/// The object `VoicemailInfoSendUnansweredCalls` of Webex.
#[derive(Clone, Default)]
pub struct VoicemailInfoSendUnansweredCalls {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<VoicemailInfoSendUnansweredCallsGreeting>,
    /// `greetingUploaded`
    pub greeting_uploaded: Option<bool>,
    /// `numberOfRings`
    pub number_of_rings: Option<i64>,
    /// `systemMaxNumberOfRings`
    pub system_max_number_of_rings: Option<i64>,
    /// `audioFile`
    pub audio_file: Option<VoicemailInfoSendBusyCallsAudioFile>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailInfoSendUnansweredCalls: Keys = Keys(&["\"enabled\":", "\"greeting\":", "\"greetingUploaded\":", "\"numberOfRings\":", "\"systemMaxNumberOfRings\":", "\"audioFile\":"]);

impl Json for VoicemailInfoSendUnansweredCalls {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfoSendUnansweredCalls, &mut [&mut self.enabled, &mut self.greeting, &mut self.greeting_uploaded, &mut self.number_of_rings, &mut self.system_max_number_of_rings, &mut self.audio_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfoSendUnansweredCalls, &[&self.enabled, &self.greeting, &self.greeting_uploaded, &self.number_of_rings, &self.system_max_number_of_rings, &self.audio_file], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfoSendUnansweredCalls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfoSendUnansweredCalls", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`VoicemailInfoSendUnansweredCalls`].
    pub enum VoicemailInfoSendUnansweredCallsGreeting {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}

/// The object `VoicemailInfoTransferToNumber` of Webex.
#[derive(Clone, Default)]
pub struct VoicemailInfoTransferToNumber {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailInfoTransferToNumber: Keys = Keys(&["\"enabled\":", "\"destination\":"]);

impl Json for VoicemailInfoTransferToNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailInfoTransferToNumber, &mut [&mut self.enabled, &mut self.destination], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailInfoTransferToNumber, &[&self.enabled, &self.destination], &self.extra) }
}

impl std::fmt::Debug for VoicemailInfoTransferToNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailInfoTransferToNumber", self, f) }
}

/// The object `VoicemailPutSendBusyCalls` of Webex.
#[derive(Clone, Default)]
pub struct VoicemailPutSendBusyCalls {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<VoicemailPutSendBusyCallsGreeting>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailPutSendBusyCalls: Keys = Keys(&["\"enabled\":", "\"greeting\":"]);

impl Json for VoicemailPutSendBusyCalls {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailPutSendBusyCalls, &mut [&mut self.enabled, &mut self.greeting], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailPutSendBusyCalls, &[&self.enabled, &self.greeting], &self.extra) }
}

impl std::fmt::Debug for VoicemailPutSendBusyCalls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailPutSendBusyCalls", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`VoicemailPutSendBusyCalls`].
    pub enum VoicemailPutSendBusyCallsGreeting {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}

/// The object `VoicemailPutSendUnansweredCalls` of Webex.
#[derive(Clone, Default)]
pub struct VoicemailPutSendUnansweredCalls {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<VoicemailPutSendUnansweredCallsGreeting>,
    /// `numberOfRings`
    pub number_of_rings: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailPutSendUnansweredCalls: Keys = Keys(&["\"enabled\":", "\"greeting\":", "\"numberOfRings\":"]);

impl Json for VoicemailPutSendUnansweredCalls {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailPutSendUnansweredCalls, &mut [&mut self.enabled, &mut self.greeting, &mut self.number_of_rings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailPutSendUnansweredCalls, &[&self.enabled, &self.greeting, &self.number_of_rings], &self.extra) }
}

impl std::fmt::Debug for VoicemailPutSendUnansweredCalls {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailPutSendUnansweredCalls", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`VoicemailPutSendUnansweredCalls`].
    pub enum VoicemailPutSendUnansweredCallsGreeting {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}

/// The object `VoicemailRules` of Webex.
#[derive(Clone, Default)]
pub struct VoicemailRules {
    /// `blockRepeatedPatternsEnabled`
    pub block_repeated_patterns_enabled: Option<bool>,
    /// `blockUserNumberEnabled`
    pub block_user_number_enabled: Option<bool>,
    /// `blockReversedUserNumberEnabled`
    pub block_reversed_user_number_enabled: Option<bool>,
    /// `blockPreviousPasscodes`
    pub block_previous_passcodes: Option<BlockPreviousPasscodes>,
    /// `blockReversedOldPasscodeEnabled`
    pub block_reversed_old_passcode_enabled: Option<bool>,
    /// `blockRepeatedDigits`
    pub block_repeated_digits: Option<BlockRepeatedDigits>,
    /// `blockContiguousSequences`
    pub block_contiguous_sequences: Option<BlockContiguousSequences>,
    /// `length`
    pub length: Option<PasscodeLength>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoicemailRules: Keys = Keys(&["\"blockRepeatedPatternsEnabled\":", "\"blockUserNumberEnabled\":", "\"blockReversedUserNumberEnabled\":", "\"blockPreviousPasscodes\":", "\"blockReversedOldPasscodeEnabled\":", "\"blockRepeatedDigits\":", "\"blockContiguousSequences\":", "\"length\":"]);

impl Json for VoicemailRules {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoicemailRules, &mut [&mut self.block_repeated_patterns_enabled, &mut self.block_user_number_enabled, &mut self.block_reversed_user_number_enabled, &mut self.block_previous_passcodes, &mut self.block_reversed_old_passcode_enabled, &mut self.block_repeated_digits, &mut self.block_contiguous_sequences, &mut self.length], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoicemailRules, &[&self.block_repeated_patterns_enabled, &self.block_user_number_enabled, &self.block_reversed_user_number_enabled, &self.block_previous_passcodes, &self.block_reversed_old_passcode_enabled, &self.block_repeated_digits, &self.block_contiguous_sequences, &self.length], &self.extra) }
}

impl std::fmt::Debug for VoicemailRules {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoicemailRules", self, f) }
}
