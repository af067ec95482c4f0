// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateCallQueueResponse` of Webex. Published as `CreateACallQueueWithCustomerAssistResponse`.
#[derive(Clone, Default)]
pub struct CreateCallQueueResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCallQueueResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateCallQueueResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCallQueueResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCallQueueResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateCallQueueResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCallQueueResponse", self, f) }
}

/// The object `CreateDnisForCallQueueBody` of Webex. Published as `CreateADnisForACallQueueBody`.
#[derive(Clone, Default)]
pub struct CreateDnisForCallQueueBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `ringPattern`; required when sent
    pub ring_pattern: Option<CreateDnisForCallQueueBodyRingPattern>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateDnisForCallQueueBody: Keys = Keys(&["\"name\":", "\"phoneNumber\":", "\"extension\":", "\"ringPattern\":"]);

impl Json for CreateDnisForCallQueueBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateDnisForCallQueueBody, &mut [&mut self.name, &mut self.phone_number, &mut self.extension, &mut self.ring_pattern], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateDnisForCallQueueBody, &[&self.name, &self.phone_number, &self.extension, &self.ring_pattern], &self.extra) }
}

impl std::fmt::Debug for CreateDnisForCallQueueBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateDnisForCallQueueBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `ringPattern` of [`CreateDnisForCallQueueBody`].
    pub enum CreateDnisForCallQueueBodyRingPattern {
        Normal = "NORMAL",
        LongLong = "LONG_LONG",
        ShortShortLong = "SHORT_SHORT_LONG",
        ShortLongShort = "SHORT_LONG_SHORT",
    }
}

/// The object `CreateDnisForCallQueueResponse` of Webex. Published as `CreateADnisForACallQueueResponse`.
#[derive(Clone, Default)]
pub struct CreateDnisForCallQueueResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateDnisForCallQueueResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateDnisForCallQueueResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateDnisForCallQueueResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateDnisForCallQueueResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateDnisForCallQueueResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateDnisForCallQueueResponse", self, f) }
}

/// The object `CreateSelectiveCallForwardingRuleForCallQueueBody` of Webex. Published as `CreateASelectiveCallForwardingRuleForACallQueueBody`.
#[derive(Clone, Default)]
pub struct CreateSelectiveCallForwardingRuleForCallQueueBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `holidaySchedule`
    pub holiday_schedule: Option<String>,
    /// `businessSchedule`
    pub business_schedule: Option<String>,
    /// `forwardTo`
    pub forward_to: Option<CreateForwardingRuleObjectForwardTo>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<CreateForwardingRuleObjectCallsFrom>,
    /// `callsTo`; required when sent
    pub calls_to: Option<CreateForwardingRuleObjectCallsTo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSelectiveCallForwardingRuleForCallQueueBody: Keys = Keys(&["\"name\":", "\"enabled\":", "\"holidaySchedule\":", "\"businessSchedule\":", "\"forwardTo\":", "\"callsFrom\":", "\"callsTo\":"]);

impl Json for CreateSelectiveCallForwardingRuleForCallQueueBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSelectiveCallForwardingRuleForCallQueueBody, &mut [&mut self.name, &mut self.enabled, &mut self.holiday_schedule, &mut self.business_schedule, &mut self.forward_to, &mut self.calls_from, &mut self.calls_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSelectiveCallForwardingRuleForCallQueueBody, &[&self.name, &self.enabled, &self.holiday_schedule, &self.business_schedule, &self.forward_to, &self.calls_from, &self.calls_to], &self.extra) }
}

impl std::fmt::Debug for CreateSelectiveCallForwardingRuleForCallQueueBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSelectiveCallForwardingRuleForCallQueueBody", self, f) }
}

/// The object `CreateSelectiveCallForwardingRuleForCallQueueResponse` of Webex. Published as `CreateASelectiveCallForwardingRuleForACallQueueResponse`.
#[derive(Clone, Default)]
pub struct CreateSelectiveCallForwardingRuleForCallQueueResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSelectiveCallForwardingRuleForCallQueueResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateSelectiveCallForwardingRuleForCallQueueResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSelectiveCallForwardingRuleForCallQueueResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSelectiveCallForwardingRuleForCallQueueResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateSelectiveCallForwardingRuleForCallQueueResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSelectiveCallForwardingRuleForCallQueueResponse", self, f) }
}

/// The object `CreateSupervisorBody` of Webex. Published as `CreateASupervisorWithCustomerAssistBody`.
#[derive(Clone, Default)]
pub struct CreateSupervisorBody {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `agents`; required when sent
    pub agents: Option<Vec<PostPersonPlaceVirtualLineSupervisorObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSupervisorBody: Keys = Keys(&["\"id\":", "\"agents\":"]);

impl Json for CreateSupervisorBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSupervisorBody, &mut [&mut self.id, &mut self.agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSupervisorBody, &[&self.id, &self.agents], &self.extra) }
}

impl std::fmt::Debug for CreateSupervisorBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSupervisorBody", self, f) }
}

/// The object `CreateForwardingRuleObjectCallsFrom` of Webex.
#[derive(Clone, Default)]
pub struct CreateForwardingRuleObjectCallsFrom {
    /// `selection`
    pub selection: Option<CreateForwardingRuleObjectCallsFromSelection>,
    /// `customNumbers`
    pub custom_numbers: Option<CreateForwardingRuleObjectCallsFromCustomNumbers>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateForwardingRuleObjectCallsFrom: Keys = Keys(&["\"selection\":", "\"customNumbers\":"]);

impl Json for CreateForwardingRuleObjectCallsFrom {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateForwardingRuleObjectCallsFrom, &mut [&mut self.selection, &mut self.custom_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateForwardingRuleObjectCallsFrom, &[&self.selection, &self.custom_numbers], &self.extra) }
}

impl std::fmt::Debug for CreateForwardingRuleObjectCallsFrom {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateForwardingRuleObjectCallsFrom", self, f) }
}

webex_core::open_enum! {
    /// Values of `selection` of [`CreateForwardingRuleObjectCallsFrom`].
    pub enum CreateForwardingRuleObjectCallsFromSelection {
        Any = "ANY",
        Custom = "CUSTOM",
    }
}

/// The object `CreateForwardingRuleObjectCallsFromCustomNumbers` of Webex.
#[derive(Clone, Default)]
pub struct CreateForwardingRuleObjectCallsFromCustomNumbers {
    /// `privateNumberEnabled`
    pub private_number_enabled: Option<bool>,
    /// `unavailableNumberEnabled`
    pub unavailable_number_enabled: Option<bool>,
    /// `numbers`
    pub numbers: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateForwardingRuleObjectCallsFromCustomNumbers: Keys = Keys(&["\"privateNumberEnabled\":", "\"unavailableNumberEnabled\":", "\"numbers\":"]);

impl Json for CreateForwardingRuleObjectCallsFromCustomNumbers {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateForwardingRuleObjectCallsFromCustomNumbers, &mut [&mut self.private_number_enabled, &mut self.unavailable_number_enabled, &mut self.numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateForwardingRuleObjectCallsFromCustomNumbers, &[&self.private_number_enabled, &self.unavailable_number_enabled, &self.numbers], &self.extra) }
}

impl std::fmt::Debug for CreateForwardingRuleObjectCallsFromCustomNumbers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateForwardingRuleObjectCallsFromCustomNumbers", self, f) }
}

/// The object `CreateForwardingRuleObjectCallsTo` of Webex.
#[derive(Clone, Default)]
pub struct CreateForwardingRuleObjectCallsTo {
    /// `numbers`
    pub numbers: Option<Vec<CallForwardingNumbers>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateForwardingRuleObjectCallsTo: Keys = Keys(&["\"numbers\":"]);

impl Json for CreateForwardingRuleObjectCallsTo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateForwardingRuleObjectCallsTo, &mut [&mut self.numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateForwardingRuleObjectCallsTo, &[&self.numbers], &self.extra) }
}

impl std::fmt::Debug for CreateForwardingRuleObjectCallsTo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateForwardingRuleObjectCallsTo", self, f) }
}

/// The object `CreateForwardingRuleObjectForwardTo` of Webex.
#[derive(Clone, Default)]
pub struct CreateForwardingRuleObjectForwardTo {
    /// `selection`
    pub selection: Option<CreateForwardingRuleObjectForwardToSelection>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateForwardingRuleObjectForwardTo: Keys = Keys(&["\"selection\":", "\"phoneNumber\":"]);

impl Json for CreateForwardingRuleObjectForwardTo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateForwardingRuleObjectForwardTo, &mut [&mut self.selection, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateForwardingRuleObjectForwardTo, &[&self.selection, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for CreateForwardingRuleObjectForwardTo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateForwardingRuleObjectForwardTo", self, f) }
}

webex_core::open_enum! {
    /// Values of `selection` of [`CreateForwardingRuleObjectForwardTo`].
    pub enum CreateForwardingRuleObjectForwardToSelection {
        ForwardToDefaultNumber = "FORWARD_TO_DEFAULT_NUMBER",
        ForwardToSpecifiedNumber = "FORWARD_TO_SPECIFIED_NUMBER",
        DoNotForward = "DO_NOT_FORWARD",
    }
}

/// The object `DeleteBulkSupervisorsBody` of Webex.
#[derive(Clone, Default)]
pub struct DeleteBulkSupervisorsBody {
    /// `supervisorIds`; required when sent
    pub supervisor_ids: Option<Vec<String>>,
    /// `deleteAll`
    pub delete_all: Option<bool>,
    /// `hasCxEssentials`
    pub has_cx_essentials: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeleteBulkSupervisorsBody: Keys = Keys(&["\"supervisorIds\":", "\"deleteAll\":", "\"hasCxEssentials\":"]);

impl Json for DeleteBulkSupervisorsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeleteBulkSupervisorsBody, &mut [&mut self.supervisor_ids, &mut self.delete_all, &mut self.has_cx_essentials], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeleteBulkSupervisorsBody, &[&self.supervisor_ids, &self.delete_all, &self.has_cx_essentials], &self.extra) }
}

impl std::fmt::Debug for DeleteBulkSupervisorsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeleteBulkSupervisorsBody", self, f) }
}

/// The object `DirectLineCallerIdNameObject` of Webex.
#[derive(Clone, Default)]
pub struct DirectLineCallerIdNameObject {
    /// `selection`
    pub selection: Option<DirectLineCallerIdNameObjectSelection>,
    /// `customName`
    pub custom_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DirectLineCallerIdNameObject: Keys = Keys(&["\"selection\":", "\"customName\":"]);

impl Json for DirectLineCallerIdNameObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DirectLineCallerIdNameObject, &mut [&mut self.selection, &mut self.custom_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DirectLineCallerIdNameObject, &[&self.selection, &self.custom_name], &self.extra) }
}

impl std::fmt::Debug for DirectLineCallerIdNameObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DirectLineCallerIdNameObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `selection` of [`DirectLineCallerIdNameObject`].
    pub enum DirectLineCallerIdNameObjectSelection {
        CustomName = "CUSTOM_NAME",
        DisplayName = "DISPLAY_NAME",
    }
}

/// The object `DnisAnnouncementsGet` of Webex.
#[derive(Clone, Default)]
pub struct DnisAnnouncementsGet {
    /// `customDnisAnnouncementSettingsEnabled`
    pub custom_dnis_announcement_settings_enabled: Option<bool>,
    /// `welcomeMessage`
    pub welcome_message: Option<DnisAnnouncementsGetWelcomeMessage>,
    /// `comfortMessage`
    pub comfort_message: Option<DnisAnnouncementsGetComfortMessage>,
    /// `comfortMessageBypass`
    pub comfort_message_bypass: Option<DnisAnnouncementsGetComfortMessageBypass>,
    /// `mohMessage`
    pub moh_message: Option<DnisAnnouncementsGetMohMessage>,
    /// `waitMessage`
    pub wait_message: Option<CallQueueQueueSettingsGetObjectWaitMessage>,
    /// `whisperMessage`
    pub whisper_message: Option<DnisAnnouncementsGetWhisperMessage>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DnisAnnouncementsGet: Keys = Keys(&["\"customDnisAnnouncementSettingsEnabled\":", "\"welcomeMessage\":", "\"comfortMessage\":", "\"comfortMessageBypass\":", "\"mohMessage\":", "\"waitMessage\":", "\"whisperMessage\":"]);

impl Json for DnisAnnouncementsGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DnisAnnouncementsGet, &mut [&mut self.custom_dnis_announcement_settings_enabled, &mut self.welcome_message, &mut self.comfort_message, &mut self.comfort_message_bypass, &mut self.moh_message, &mut self.wait_message, &mut self.whisper_message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DnisAnnouncementsGet, &[&self.custom_dnis_announcement_settings_enabled, &self.welcome_message, &self.comfort_message, &self.comfort_message_bypass, &self.moh_message, &self.wait_message, &self.whisper_message], &self.extra) }
}

impl std::fmt::Debug for DnisAnnouncementsGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DnisAnnouncementsGet", self, f) }
}

/// The object `DnisAnnouncementsGetComfortMessage` of Webex.
#[derive(Clone, Default)]
pub struct DnisAnnouncementsGetComfortMessage {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `timeBetweenMessages`
    pub time_between_messages: Option<i64>,
    /// `greeting`
    pub greeting: Option<DnisAnnouncementsGetComfortMessageGreeting>,
    /// `audioAnnouncementFiles`
    pub audio_announcement_files: Option<Vec<AudioAnnouncementFile>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DnisAnnouncementsGetComfortMessage: Keys = Keys(&["\"enabled\":", "\"timeBetweenMessages\":", "\"greeting\":", "\"audioAnnouncementFiles\":"]);

impl Json for DnisAnnouncementsGetComfortMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DnisAnnouncementsGetComfortMessage, &mut [&mut self.enabled, &mut self.time_between_messages, &mut self.greeting, &mut self.audio_announcement_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DnisAnnouncementsGetComfortMessage, &[&self.enabled, &self.time_between_messages, &self.greeting, &self.audio_announcement_files], &self.extra) }
}

impl std::fmt::Debug for DnisAnnouncementsGetComfortMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DnisAnnouncementsGetComfortMessage", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`DnisAnnouncementsGetComfortMessage`].
    pub enum DnisAnnouncementsGetComfortMessageGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `DnisAnnouncementsGetComfortMessageBypass` of Webex.
#[derive(Clone, Default)]
pub struct DnisAnnouncementsGetComfortMessageBypass {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `callWaitingAgeThreshold`
    pub call_waiting_age_threshold: Option<i64>,
    /// `greeting`
    pub greeting: Option<DnisAnnouncementsGetComfortMessageBypassGreeting>,
    /// `audioAnnouncementFiles`
    pub audio_announcement_files: Option<Vec<AudioAnnouncementFile>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DnisAnnouncementsGetComfortMessageBypass: Keys = Keys(&["\"enabled\":", "\"callWaitingAgeThreshold\":", "\"greeting\":", "\"audioAnnouncementFiles\":"]);

impl Json for DnisAnnouncementsGetComfortMessageBypass {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DnisAnnouncementsGetComfortMessageBypass, &mut [&mut self.enabled, &mut self.call_waiting_age_threshold, &mut self.greeting, &mut self.audio_announcement_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DnisAnnouncementsGetComfortMessageBypass, &[&self.enabled, &self.call_waiting_age_threshold, &self.greeting, &self.audio_announcement_files], &self.extra) }
}

impl std::fmt::Debug for DnisAnnouncementsGetComfortMessageBypass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DnisAnnouncementsGetComfortMessageBypass", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`DnisAnnouncementsGetComfortMessageBypass`].
    pub enum DnisAnnouncementsGetComfortMessageBypassGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `DnisAnnouncementsGetMohMessage` of Webex.
#[derive(Clone, Default)]
pub struct DnisAnnouncementsGetMohMessage {
    /// `normalSource`
    pub normal_source: Option<MohMessageSource>,
    /// `alternateSource`
    pub alternate_source: Option<MohMessageSource>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DnisAnnouncementsGetMohMessage: Keys = Keys(&["\"normalSource\":", "\"alternateSource\":"]);

impl Json for DnisAnnouncementsGetMohMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DnisAnnouncementsGetMohMessage, &mut [&mut self.normal_source, &mut self.alternate_source], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DnisAnnouncementsGetMohMessage, &[&self.normal_source, &self.alternate_source], &self.extra) }
}

impl std::fmt::Debug for DnisAnnouncementsGetMohMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DnisAnnouncementsGetMohMessage", self, f) }
}

/// The object `DnisAnnouncementsGetWelcomeMessage` of Webex.
#[derive(Clone, Default)]
pub struct DnisAnnouncementsGetWelcomeMessage {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `alwaysEnabled`
    pub always_enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<DnisAnnouncementsGetWelcomeMessageGreeting>,
    /// `audioAnnouncementFiles`
    pub audio_announcement_files: Option<Vec<AudioAnnouncementFile>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DnisAnnouncementsGetWelcomeMessage: Keys = Keys(&["\"enabled\":", "\"alwaysEnabled\":", "\"greeting\":", "\"audioAnnouncementFiles\":"]);

impl Json for DnisAnnouncementsGetWelcomeMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DnisAnnouncementsGetWelcomeMessage, &mut [&mut self.enabled, &mut self.always_enabled, &mut self.greeting, &mut self.audio_announcement_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DnisAnnouncementsGetWelcomeMessage, &[&self.enabled, &self.always_enabled, &self.greeting, &self.audio_announcement_files], &self.extra) }
}

impl std::fmt::Debug for DnisAnnouncementsGetWelcomeMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DnisAnnouncementsGetWelcomeMessage", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`DnisAnnouncementsGetWelcomeMessage`].
    pub enum DnisAnnouncementsGetWelcomeMessageGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `DnisAnnouncementsGetWhisperMessage` of Webex.
#[derive(Clone, Default)]
pub struct DnisAnnouncementsGetWhisperMessage {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<DnisAnnouncementsGetWhisperMessageGreeting>,
    /// `audioAnnouncementFiles`
    pub audio_announcement_files: Option<Vec<AudioAnnouncementFile>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DnisAnnouncementsGetWhisperMessage: Keys = Keys(&["\"enabled\":", "\"greeting\":", "\"audioAnnouncementFiles\":"]);

impl Json for DnisAnnouncementsGetWhisperMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DnisAnnouncementsGetWhisperMessage, &mut [&mut self.enabled, &mut self.greeting, &mut self.audio_announcement_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DnisAnnouncementsGetWhisperMessage, &[&self.enabled, &self.greeting, &self.audio_announcement_files], &self.extra) }
}

impl std::fmt::Debug for DnisAnnouncementsGetWhisperMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DnisAnnouncementsGetWhisperMessage", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`DnisAnnouncementsGetWhisperMessage`].
    pub enum DnisAnnouncementsGetWhisperMessageGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `DnisAnnouncementsModifyComfortMessage` of Webex.
#[derive(Clone, Default)]
pub struct DnisAnnouncementsModifyComfortMessage {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `timeBetweenMessages`
    pub time_between_messages: Option<i64>,
    /// `greeting`
    pub greeting: Option<DnisAnnouncementsModifyComfortMessageGreeting>,
    /// `audioAnnouncementFiles`
    pub audio_announcement_files: Option<Vec<AudioAnnouncementFileModify>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DnisAnnouncementsModifyComfortMessage: Keys = Keys(&["\"enabled\":", "\"timeBetweenMessages\":", "\"greeting\":", "\"audioAnnouncementFiles\":"]);

impl Json for DnisAnnouncementsModifyComfortMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DnisAnnouncementsModifyComfortMessage, &mut [&mut self.enabled, &mut self.time_between_messages, &mut self.greeting, &mut self.audio_announcement_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DnisAnnouncementsModifyComfortMessage, &[&self.enabled, &self.time_between_messages, &self.greeting, &self.audio_announcement_files], &self.extra) }
}

impl std::fmt::Debug for DnisAnnouncementsModifyComfortMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DnisAnnouncementsModifyComfortMessage", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`DnisAnnouncementsModifyComfortMessage`].
    pub enum DnisAnnouncementsModifyComfortMessageGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `DnisAnnouncementsModifyComfortMessageBypass` of Webex.
#[derive(Clone, Default)]
pub struct DnisAnnouncementsModifyComfortMessageBypass {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `callWaitingAgeThreshold`
    pub call_waiting_age_threshold: Option<i64>,
    /// `greeting`
    pub greeting: Option<DnisAnnouncementsModifyComfortMessageBypassGreeting>,
    /// `audioAnnouncementFiles`
    pub audio_announcement_files: Option<Vec<AudioAnnouncementFileModify>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DnisAnnouncementsModifyComfortMessageBypass: Keys = Keys(&["\"enabled\":", "\"callWaitingAgeThreshold\":", "\"greeting\":", "\"audioAnnouncementFiles\":"]);

impl Json for DnisAnnouncementsModifyComfortMessageBypass {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DnisAnnouncementsModifyComfortMessageBypass, &mut [&mut self.enabled, &mut self.call_waiting_age_threshold, &mut self.greeting, &mut self.audio_announcement_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DnisAnnouncementsModifyComfortMessageBypass, &[&self.enabled, &self.call_waiting_age_threshold, &self.greeting, &self.audio_announcement_files], &self.extra) }
}

impl std::fmt::Debug for DnisAnnouncementsModifyComfortMessageBypass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DnisAnnouncementsModifyComfortMessageBypass", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`DnisAnnouncementsModifyComfortMessageBypass`].
    pub enum DnisAnnouncementsModifyComfortMessageBypassGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `DnisAnnouncementsModifyMohMessage` of Webex.
#[derive(Clone, Default)]
pub struct DnisAnnouncementsModifyMohMessage {
    /// `normalSource`
    pub normal_source: Option<MohMessageSourceModify>,
    /// `alternateSource`
    pub alternate_source: Option<MohMessageSourceModify>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DnisAnnouncementsModifyMohMessage: Keys = Keys(&["\"normalSource\":", "\"alternateSource\":"]);

impl Json for DnisAnnouncementsModifyMohMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DnisAnnouncementsModifyMohMessage, &mut [&mut self.normal_source, &mut self.alternate_source], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DnisAnnouncementsModifyMohMessage, &[&self.normal_source, &self.alternate_source], &self.extra) }
}

impl std::fmt::Debug for DnisAnnouncementsModifyMohMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DnisAnnouncementsModifyMohMessage", self, f) }
}

/// The object `DnisAnnouncementsModifyWelcomeMessage` of Webex.
#[derive(Clone, Default)]
pub struct DnisAnnouncementsModifyWelcomeMessage {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `alwaysEnabled`
    pub always_enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<DnisAnnouncementsModifyWelcomeMessageGreeting>,
    /// `audioAnnouncementFiles`
    pub audio_announcement_files: Option<Vec<AudioAnnouncementFileModify>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DnisAnnouncementsModifyWelcomeMessage: Keys = Keys(&["\"enabled\":", "\"alwaysEnabled\":", "\"greeting\":", "\"audioAnnouncementFiles\":"]);

impl Json for DnisAnnouncementsModifyWelcomeMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DnisAnnouncementsModifyWelcomeMessage, &mut [&mut self.enabled, &mut self.always_enabled, &mut self.greeting, &mut self.audio_announcement_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DnisAnnouncementsModifyWelcomeMessage, &[&self.enabled, &self.always_enabled, &self.greeting, &self.audio_announcement_files], &self.extra) }
}

impl std::fmt::Debug for DnisAnnouncementsModifyWelcomeMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DnisAnnouncementsModifyWelcomeMessage", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`DnisAnnouncementsModifyWelcomeMessage`].
    pub enum DnisAnnouncementsModifyWelcomeMessageGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `DnisAnnouncementsModifyWhisperMessage` of Webex.
#[derive(Clone, Default)]
pub struct DnisAnnouncementsModifyWhisperMessage {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<DnisAnnouncementsModifyWhisperMessageGreeting>,
    /// `audioAnnouncementFiles`
    pub audio_announcement_files: Option<Vec<AudioAnnouncementFileModify>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DnisAnnouncementsModifyWhisperMessage: Keys = Keys(&["\"enabled\":", "\"greeting\":", "\"audioAnnouncementFiles\":"]);

impl Json for DnisAnnouncementsModifyWhisperMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DnisAnnouncementsModifyWhisperMessage, &mut [&mut self.enabled, &mut self.greeting, &mut self.audio_announcement_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DnisAnnouncementsModifyWhisperMessage, &[&self.enabled, &self.greeting, &self.audio_announcement_files], &self.extra) }
}

impl std::fmt::Debug for DnisAnnouncementsModifyWhisperMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DnisAnnouncementsModifyWhisperMessage", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`DnisAnnouncementsModifyWhisperMessage`].
    pub enum DnisAnnouncementsModifyWhisperMessageGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `DnisObject` of Webex.
#[derive(Clone, Default)]
pub struct DnisObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `ringPattern`
    pub ring_pattern: Option<DnisObjectRingPattern>,
    /// `customDnisAnnouncementSettingsEnabled`
    pub custom_dnis_announcement_settings_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DnisObject: Keys = Keys(&["\"id\":", "\"name\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"ringPattern\":", "\"customDnisAnnouncementSettingsEnabled\":"]);

impl Json for DnisObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DnisObject, &mut [&mut self.id, &mut self.name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.ring_pattern, &mut self.custom_dnis_announcement_settings_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DnisObject, &[&self.id, &self.name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.ring_pattern, &self.custom_dnis_announcement_settings_enabled], &self.extra) }
}

impl std::fmt::Debug for DnisObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DnisObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `ringPattern` of [`DnisObject`].
    pub enum DnisObjectRingPattern {
        Normal = "NORMAL",
        LongLong = "LONG_LONG",
        ShortShortLong = "SHORT_SHORT_LONG",
        ShortLongShort = "SHORT_LONG_SHORT",
    }
}

/// The object `DnisSettings` of Webex.
#[derive(Clone, Default)]
pub struct DnisSettings {
    /// `distinctiveRingingEnabled`
    pub distinctive_ringing_enabled: Option<bool>,
    /// `displayDnisNameAndNumberEnabled`
    pub display_dnis_name_and_number_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DnisSettings: Keys = Keys(&["\"distinctiveRingingEnabled\":", "\"displayDnisNameAndNumberEnabled\":"]);

impl Json for DnisSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DnisSettings, &mut [&mut self.distinctive_ringing_enabled, &mut self.display_dnis_name_and_number_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DnisSettings, &[&self.distinctive_ringing_enabled, &self.display_dnis_name_and_number_enabled], &self.extra) }
}

impl std::fmt::Debug for DnisSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DnisSettings", self, f) }
}

/// The object `GetAnnouncementFileInfoFeaturesCallQueue` of Webex. Published as `GetAnnouncementFileInfo_FeaturesCallQueue`.
#[derive(Clone, Default)]
pub struct GetAnnouncementFileInfoFeaturesCallQueue {
    /// `id`
    pub id: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<String>,
    /// `mediaFileType`
    pub media_file_type: Option<GetAnnouncementFileInfoFeaturesCallQueueMediaFileType>,
    /// `level`
    pub level: Option<GetAnnouncementFileInfoFeaturesCallQueueLevel>,
    /// `isTextToSpeech`
    pub is_text_to_speech: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAnnouncementFileInfoFeaturesCallQueue: Keys = Keys(&["\"id\":", "\"fileName\":", "\"fileSize\":", "\"mediaFileType\":", "\"level\":", "\"isTextToSpeech\":"]);

impl Json for GetAnnouncementFileInfoFeaturesCallQueue {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAnnouncementFileInfoFeaturesCallQueue, &mut [&mut self.id, &mut self.file_name, &mut self.file_size, &mut self.media_file_type, &mut self.level, &mut self.is_text_to_speech], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAnnouncementFileInfoFeaturesCallQueue, &[&self.id, &self.file_name, &self.file_size, &self.media_file_type, &self.level, &self.is_text_to_speech], &self.extra) }
}

impl std::fmt::Debug for GetAnnouncementFileInfoFeaturesCallQueue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAnnouncementFileInfoFeaturesCallQueue", self, f) }
}

webex_core::open_enum! {
    /// Values of `mediaFileType` of [`GetAnnouncementFileInfoFeaturesCallQueue`].
    pub enum GetAnnouncementFileInfoFeaturesCallQueueMediaFileType {
        Wma = "WMA",
        Wav = "WAV",
        Gp = "GP",
        Mov = "MOV",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`GetAnnouncementFileInfoFeaturesCallQueue`].
    pub enum GetAnnouncementFileInfoFeaturesCallQueueLevel {
        Location = "LOCATION",
        Organization = "ORGANIZATION",
        Entity = "ENTITY",
    }
}

/// The object `GetAvailablePhoneNumbersForDnisResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetAvailablePhoneNumbersForDnisResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<AvailablePhoneNumber>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailablePhoneNumbersForDnisResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetAvailablePhoneNumbersForDnisResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailablePhoneNumbersForDnisResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailablePhoneNumbersForDnisResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetAvailablePhoneNumbersForDnisResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailablePhoneNumbersForDnisResponse", self, f) }
}

/// The object `GetCallForwardingSettingsForCallQueueResponse` of Webex. Published as `GetCallForwardingSettingsForACallQueueResponse`.
#[derive(Clone, Default)]
pub struct GetCallForwardingSettingsForCallQueueResponse {
    /// `callForwarding`
    pub call_forwarding: Option<CallForwardSettingsGetCallForwarding>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallForwardingSettingsForCallQueueResponse: Keys = Keys(&["\"callForwarding\":"]);

impl Json for GetCallForwardingSettingsForCallQueueResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallForwardingSettingsForCallQueueResponse, &mut [&mut self.call_forwarding], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallForwardingSettingsForCallQueueResponse, &[&self.call_forwarding], &self.extra) }
}

impl std::fmt::Debug for GetCallForwardingSettingsForCallQueueResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallForwardingSettingsForCallQueueResponse", self, f) }
}

/// The object `GetCallQueueAgentObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueAgentObject {
    /// `agent`
    pub agent: Option<GetCallQueueAgentObjectAgent>,
    /// `queues`
    pub queues: Option<Vec<GetCallQueueAgentObjectQueuesItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueAgentObject: Keys = Keys(&["\"agent\":", "\"queues\":"]);

impl Json for GetCallQueueAgentObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueAgentObject, &mut [&mut self.agent, &mut self.queues], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueAgentObject, &[&self.agent, &self.queues], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueAgentObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueAgentObject", self, f) }
}

/// The object `GetCallQueueAgentObjectAgent` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueAgentObjectAgent {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `location`
    pub location: Option<LocationObjectFeaturesAnnouncementPlaylist>,
    /// `type`
    pub type_: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueAgentObjectAgent: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"phoneNumber\":", "\"extension\":", "\"esn\":", "\"location\":", "\"type\":"]);

impl Json for GetCallQueueAgentObjectAgent {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueAgentObjectAgent, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.phone_number, &mut self.extension, &mut self.esn, &mut self.location, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueAgentObjectAgent, &[&self.id, &self.first_name, &self.last_name, &self.phone_number, &self.extension, &self.esn, &self.location, &self.type_], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueAgentObjectAgent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueAgentObjectAgent", self, f) }
}

/// The object `GetCallQueueAgentObjectQueuesItem` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueAgentObjectQueuesItem {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `joinEnabled`
    pub join_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueAgentObjectQueuesItem: Keys = Keys(&["\"id\":", "\"name\":", "\"phoneNumber\":", "\"routingPrefix\":", "\"locationId\":", "\"locationName\":", "\"joinEnabled\":"]);

impl Json for GetCallQueueAgentObjectQueuesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueAgentObjectQueuesItem, &mut [&mut self.id, &mut self.name, &mut self.phone_number, &mut self.routing_prefix, &mut self.location_id, &mut self.location_name, &mut self.join_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueAgentObjectQueuesItem, &[&self.id, &self.name, &self.phone_number, &self.routing_prefix, &self.location_id, &self.location_name, &self.join_enabled], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueAgentObjectQueuesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueAgentObjectQueuesItem", self, f) }
}

/// The object `GetCallQueueAlternateAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueAlternateAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<CallQueuePrimaryAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueAlternateAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetCallQueueAlternateAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueAlternateAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueAlternateAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueAlternateAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueAlternateAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetCallQueueAvailableAgentsResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueAvailableAgentsResponse {
    /// `agents`
    pub agents: Option<Vec<AvailableAgentObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueAvailableAgentsResponse: Keys = Keys(&["\"agents\":"]);

impl Json for GetCallQueueAvailableAgentsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueAvailableAgentsResponse, &mut [&mut self.agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueAvailableAgentsResponse, &[&self.agents], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueAvailableAgentsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueAvailableAgentsResponse", self, f) }
}

/// The object `GetCallQueueCallForwardAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueCallForwardAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<CallQueueCallForwardAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueCallForwardAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetCallQueueCallForwardAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueCallForwardAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueCallForwardAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueCallForwardAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueCallForwardAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetCallQueueCallPolicyObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueCallPolicyObject {
    /// `routingType`
    pub routing_type: Option<GetCallQueueCallPolicyObjectRoutingType>,
    /// `policy`
    pub policy: Option<GetCallQueueCallPolicyObjectPolicy>,
    /// `callBounce`
    pub call_bounce: Option<GetCallQueueCallPolicyObjectCallBounce>,
    /// `distinctiveRing`
    pub distinctive_ring: Option<GetCallQueueCallPolicyObjectDistinctiveRing>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueCallPolicyObject: Keys = Keys(&["\"routingType\":", "\"policy\":", "\"callBounce\":", "\"distinctiveRing\":"]);

impl Json for GetCallQueueCallPolicyObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueCallPolicyObject, &mut [&mut self.routing_type, &mut self.policy, &mut self.call_bounce, &mut self.distinctive_ring], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueCallPolicyObject, &[&self.routing_type, &self.policy, &self.call_bounce, &self.distinctive_ring], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueCallPolicyObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueCallPolicyObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `routingType` of [`GetCallQueueCallPolicyObject`].
    pub enum GetCallQueueCallPolicyObjectRoutingType {
        PriorityBased = "PRIORITY_BASED",
        SkillBased = "SKILL_BASED",
    }
}

webex_core::open_enum! {
    /// Values of `policy` of [`GetCallQueueCallPolicyObject`].
    pub enum GetCallQueueCallPolicyObjectPolicy {
        Circular = "CIRCULAR",
        Regular = "REGULAR",
        Simultaneous = "SIMULTANEOUS",
        Uniform = "UNIFORM",
        Weighted = "WEIGHTED",
    }
}

/// The object `GetCallQueueCallPolicyObjectCallBounce` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueCallPolicyObjectCallBounce {
    /// `callBounceEnabled`
    pub call_bounce_enabled: Option<bool>,
    /// `callBounceMaxRings`
    pub call_bounce_max_rings: Option<i64>,
    /// `agentUnavailableEnabled`
    pub agent_unavailable_enabled: Option<bool>,
    /// `alertAgentEnabled`
    pub alert_agent_enabled: Option<bool>,
    /// `alertAgentMaxSeconds` in seconds
    pub alert_agent_max_seconds: Option<i64>,
    /// `callBounceOnHoldEnabled`
    pub call_bounce_on_hold_enabled: Option<bool>,
    /// `callBounceOnHoldMaxSeconds` in seconds
    pub call_bounce_on_hold_max_seconds: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueCallPolicyObjectCallBounce: Keys = Keys(&["\"callBounceEnabled\":", "\"callBounceMaxRings\":", "\"agentUnavailableEnabled\":", "\"alertAgentEnabled\":", "\"alertAgentMaxSeconds\":", "\"callBounceOnHoldEnabled\":", "\"callBounceOnHoldMaxSeconds\":"]);

impl Json for GetCallQueueCallPolicyObjectCallBounce {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueCallPolicyObjectCallBounce, &mut [&mut self.call_bounce_enabled, &mut self.call_bounce_max_rings, &mut self.agent_unavailable_enabled, &mut self.alert_agent_enabled, &mut self.alert_agent_max_seconds, &mut self.call_bounce_on_hold_enabled, &mut self.call_bounce_on_hold_max_seconds], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueCallPolicyObjectCallBounce, &[&self.call_bounce_enabled, &self.call_bounce_max_rings, &self.agent_unavailable_enabled, &self.alert_agent_enabled, &self.alert_agent_max_seconds, &self.call_bounce_on_hold_enabled, &self.call_bounce_on_hold_max_seconds], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueCallPolicyObjectCallBounce {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueCallPolicyObjectCallBounce", self, f) }
}

/// The object `GetCallQueueCallPolicyObjectDistinctiveRing` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueCallPolicyObjectDistinctiveRing {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `ringPattern`
    pub ring_pattern: Option<GetCallQueueCallPolicyObjectDistinctiveRingRingPattern>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueCallPolicyObjectDistinctiveRing: Keys = Keys(&["\"enabled\":", "\"ringPattern\":"]);

impl Json for GetCallQueueCallPolicyObjectDistinctiveRing {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueCallPolicyObjectDistinctiveRing, &mut [&mut self.enabled, &mut self.ring_pattern], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueCallPolicyObjectDistinctiveRing, &[&self.enabled, &self.ring_pattern], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueCallPolicyObjectDistinctiveRing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueCallPolicyObjectDistinctiveRing", self, f) }
}

webex_core::open_enum! {
    /// Values of `ringPattern` of [`GetCallQueueCallPolicyObjectDistinctiveRing`].
    pub enum GetCallQueueCallPolicyObjectDistinctiveRingRingPattern {
        Normal = "NORMAL",
        LongLong = "LONG_LONG",
        ShortShortLong = "SHORT_SHORT_LONG",
        ShortLongShort = "SHORT_LONG_SHORT",
    }
}

/// The object `GetCallQueueEssentialsObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueEssentialsObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `hasCxEssentials`
    pub has_cx_essentials: Option<bool>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `language`
    pub language: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `alternateNumberSettings`
    pub alternate_number_settings: Option<GetCallQueueObjectAlternateNumberSettings>,
    /// `callPolicies`
    pub call_policies: Option<GetCallQueueCallPolicyObject>,
    /// `queueSettings`
    pub queue_settings: Option<CallQueueQueueSettingsObject>,
    /// `allowCallWaitingForAgentsEnabled`
    pub allow_call_waiting_for_agents_enabled: Option<bool>,
    /// `agents`
    pub agents: Option<Vec<GetCallQueueEssentialsObjectAgentsItem>>,
    /// `department`
    pub department: Option<LocationObjectFeaturesAnnouncementPlaylist>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObject>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// `callingLineIdPolicy`
    pub calling_line_id_policy: Option<GetCallQueueEssentialsObjectCallingLineIdPolicy>,
    /// `callingLineIdPhoneNumber`
    pub calling_line_id_phone_number: Option<String>,
    /// `allowAgentJoinEnabled`
    pub allow_agent_join_enabled: Option<bool>,
    /// `phoneNumberForOutgoingCallsEnabled`
    pub phone_number_for_outgoing_calls_enabled: Option<bool>,
    /// `digitalInboxEnabled`
    pub digital_inbox_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueEssentialsObject: Keys = Keys(&["\"id\":", "\"name\":", "\"hasCxEssentials\":", "\"enabled\":", "\"language\":", "\"languageCode\":", "\"firstName\":", "\"lastName\":", "\"timeZone\":", "\"phoneNumber\":", "\"extension\":", "\"alternateNumberSettings\":", "\"callPolicies\":", "\"queueSettings\":", "\"allowCallWaitingForAgentsEnabled\":", "\"agents\":", "\"department\":", "\"directLineCallerIdName\":", "\"dialByName\":", "\"callingLineIdPolicy\":", "\"callingLineIdPhoneNumber\":", "\"allowAgentJoinEnabled\":", "\"phoneNumberForOutgoingCallsEnabled\":", "\"digitalInboxEnabled\":"]);

impl Json for GetCallQueueEssentialsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueEssentialsObject, &mut [&mut self.id, &mut self.name, &mut self.has_cx_essentials, &mut self.enabled, &mut self.language, &mut self.language_code, &mut self.first_name, &mut self.last_name, &mut self.time_zone, &mut self.phone_number, &mut self.extension, &mut self.alternate_number_settings, &mut self.call_policies, &mut self.queue_settings, &mut self.allow_call_waiting_for_agents_enabled, &mut self.agents, &mut self.department, &mut self.direct_line_caller_id_name, &mut self.dial_by_name, &mut self.calling_line_id_policy, &mut self.calling_line_id_phone_number, &mut self.allow_agent_join_enabled, &mut self.phone_number_for_outgoing_calls_enabled, &mut self.digital_inbox_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueEssentialsObject, &[&self.id, &self.name, &self.has_cx_essentials, &self.enabled, &self.language, &self.language_code, &self.first_name, &self.last_name, &self.time_zone, &self.phone_number, &self.extension, &self.alternate_number_settings, &self.call_policies, &self.queue_settings, &self.allow_call_waiting_for_agents_enabled, &self.agents, &self.department, &self.direct_line_caller_id_name, &self.dial_by_name, &self.calling_line_id_policy, &self.calling_line_id_phone_number, &self.allow_agent_join_enabled, &self.phone_number_for_outgoing_calls_enabled, &self.digital_inbox_enabled], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueEssentialsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueEssentialsObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `callingLineIdPolicy` of [`GetCallQueueEssentialsObject`].
    pub enum GetCallQueueEssentialsObjectCallingLineIdPolicy {
        DirectLine = "DIRECT_LINE",
        LocationNumber = "LOCATION_NUMBER",
        Custom = "CUSTOM",
    }
}

/// The object `GetCallQueueEssentialsObjectAgentsItem` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueEssentialsObjectAgentsItem {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `weight`
    pub weight: Option<String>,
    /// `skillLevel`
    pub skill_level: Option<i64>,
    /// `joinEnabled`
    pub join_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueEssentialsObjectAgentsItem: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"type\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"weight\":", "\"skillLevel\":", "\"joinEnabled\":"]);

impl Json for GetCallQueueEssentialsObjectAgentsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueEssentialsObjectAgentsItem, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.type_, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.weight, &mut self.skill_level, &mut self.join_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueEssentialsObjectAgentsItem, &[&self.id, &self.first_name, &self.last_name, &self.type_, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.weight, &self.skill_level, &self.join_enabled], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueEssentialsObjectAgentsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueEssentialsObjectAgentsItem", self, f) }
}

/// The object `GetCallQueueForcedForwardObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueForcedForwardObject {
    /// `forcedForwardEnabled`
    pub forced_forward_enabled: Option<bool>,
    /// `transferPhoneNumber`
    pub transfer_phone_number: Option<String>,
    /// `playAnnouncementBeforeEnabled`
    pub play_announcement_before_enabled: Option<bool>,
    /// `audioMessageSelection`
    pub audio_message_selection: Option<GetCallQueueForcedForwardObjectAudioMessageSelection>,
    /// `audioFiles`
    pub audio_files: Option<Vec<AudioAnnouncementFileFeatureGetObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueForcedForwardObject: Keys = Keys(&["\"forcedForwardEnabled\":", "\"transferPhoneNumber\":", "\"playAnnouncementBeforeEnabled\":", "\"audioMessageSelection\":", "\"audioFiles\":"]);

impl Json for GetCallQueueForcedForwardObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueForcedForwardObject, &mut [&mut self.forced_forward_enabled, &mut self.transfer_phone_number, &mut self.play_announcement_before_enabled, &mut self.audio_message_selection, &mut self.audio_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueForcedForwardObject, &[&self.forced_forward_enabled, &self.transfer_phone_number, &self.play_announcement_before_enabled, &self.audio_message_selection, &self.audio_files], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueForcedForwardObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueForcedForwardObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `audioMessageSelection` of [`GetCallQueueForcedForwardObject`].
    pub enum GetCallQueueForcedForwardObjectAudioMessageSelection {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `GetCallQueueHolidayObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueHolidayObject {
    /// `holidayServiceEnabled`
    pub holiday_service_enabled: Option<bool>,
    /// `action`
    pub action: Option<GetCallQueueHolidayObjectAction>,
    /// `holidayScheduleLevel`
    pub holiday_schedule_level: Option<GetCallQueueHolidayObjectHolidayScheduleLevel>,
    /// `holidayScheduleName`
    pub holiday_schedule_name: Option<String>,
    /// `transferPhoneNumber`
    pub transfer_phone_number: Option<String>,
    /// `playAnnouncementBeforeEnabled`
    pub play_announcement_before_enabled: Option<bool>,
    /// `audioMessageSelection`
    pub audio_message_selection: Option<GetCallQueueHolidayObjectAudioMessageSelection>,
    /// `audioFiles`
    pub audio_files: Option<Vec<AudioAnnouncementFileFeatureGetObject>>,
    /// `holidaySchedules`
    pub holiday_schedules: Option<Vec<CallQueueHolidaySchedulesObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueHolidayObject: Keys = Keys(&["\"holidayServiceEnabled\":", "\"action\":", "\"holidayScheduleLevel\":", "\"holidayScheduleName\":", "\"transferPhoneNumber\":", "\"playAnnouncementBeforeEnabled\":", "\"audioMessageSelection\":", "\"audioFiles\":", "\"holidaySchedules\":"]);

impl Json for GetCallQueueHolidayObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueHolidayObject, &mut [&mut self.holiday_service_enabled, &mut self.action, &mut self.holiday_schedule_level, &mut self.holiday_schedule_name, &mut self.transfer_phone_number, &mut self.play_announcement_before_enabled, &mut self.audio_message_selection, &mut self.audio_files, &mut self.holiday_schedules], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueHolidayObject, &[&self.holiday_service_enabled, &self.action, &self.holiday_schedule_level, &self.holiday_schedule_name, &self.transfer_phone_number, &self.play_announcement_before_enabled, &self.audio_message_selection, &self.audio_files, &self.holiday_schedules], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueHolidayObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueHolidayObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`GetCallQueueHolidayObject`].
    pub enum GetCallQueueHolidayObjectAction {
        Busy = "BUSY",
        Transfer = "TRANSFER",
    }
}

webex_core::open_enum! {
    /// Values of `holidayScheduleLevel` of [`GetCallQueueHolidayObject`].
    pub enum GetCallQueueHolidayObjectHolidayScheduleLevel {
        Location = "LOCATION",
        Organization = "ORGANIZATION",
    }
}

webex_core::open_enum! {
    /// Values of `audioMessageSelection` of [`GetCallQueueHolidayObject`].
    pub enum GetCallQueueHolidayObjectAudioMessageSelection {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}
