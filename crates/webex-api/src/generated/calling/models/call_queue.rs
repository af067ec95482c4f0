// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AlternateNumbersWithPattern` of Webex.
#[derive(Clone, Default)]
pub struct AlternateNumbersWithPattern {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `ringPattern`
    pub ring_pattern: Option<AlternateNumbersWithPatternRingPattern>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AlternateNumbersWithPattern: Keys = Keys(&["\"phoneNumber\":", "\"ringPattern\":"]);

impl Json for AlternateNumbersWithPattern {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AlternateNumbersWithPattern, &mut [&mut self.phone_number, &mut self.ring_pattern], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AlternateNumbersWithPattern, &[&self.phone_number, &self.ring_pattern], &self.extra) }
}

impl std::fmt::Debug for AlternateNumbersWithPattern {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AlternateNumbersWithPattern", self, f) }
}

webex_core::open_enum! {
    /// Values of `ringPattern` of [`AlternateNumbersWithPattern`].
    pub enum AlternateNumbersWithPatternRingPattern {
        Normal = "NORMAL",
        LongLong = "LONG_LONG",
        ShortShortLong = "SHORT_SHORT_LONG",
        ShortLongShort = "SHORT_LONG_SHORT",
    }
}

/// The object `AnnouncementAudioFile` of Webex.
#[derive(Clone, Default)]
pub struct AnnouncementAudioFile {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `mediaFileType`
    pub media_file_type: Option<String>,
    /// `level`
    pub level: Option<AnnouncementAudioFileLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AnnouncementAudioFile: Keys = Keys(&["\"id\":", "\"name\":", "\"mediaFileType\":", "\"level\":"]);

impl Json for AnnouncementAudioFile {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AnnouncementAudioFile, &mut [&mut self.id, &mut self.name, &mut self.media_file_type, &mut self.level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AnnouncementAudioFile, &[&self.id, &self.name, &self.media_file_type, &self.level], &self.extra) }
}

impl std::fmt::Debug for AnnouncementAudioFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AnnouncementAudioFile", self, f) }
}

webex_core::open_enum! {
    /// Values of `level` of [`AnnouncementAudioFile`].
    pub enum AnnouncementAudioFileLevel {
        Location = "LOCATION",
        Organization = "ORGANIZATION",
        Entity = "ENTITY",
    }
}

/// The object `AssignOrUnassignAgentsToSupervisorBody` of Webex. Published as `AssignOrUnassignAgentsToSupervisorWithCustomerAssistBody`.
#[derive(Clone, Default)]
pub struct AssignOrUnassignAgentsToSupervisorBody {
    /// `agents`; required when sent
    pub agents: Option<Vec<PutPersonPlaceVirtualLineAgentObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AssignOrUnassignAgentsToSupervisorBody: Keys = Keys(&["\"agents\":"]);

impl Json for AssignOrUnassignAgentsToSupervisorBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AssignOrUnassignAgentsToSupervisorBody, &mut [&mut self.agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AssignOrUnassignAgentsToSupervisorBody, &[&self.agents], &self.extra) }
}

impl std::fmt::Debug for AssignOrUnassignAgentsToSupervisorBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AssignOrUnassignAgentsToSupervisorBody", self, f) }
}

/// The object `AssignOrUnassignAgentsToSupervisorResponse` of Webex. Published as `AssignOrUnassignAgentsToSupervisorWithCustomerAssistResponse`.
#[derive(Clone, Default)]
pub struct AssignOrUnassignAgentsToSupervisorResponse {
    /// `items`
    pub items: Option<Vec<SupervisorAgentStatus>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AssignOrUnassignAgentsToSupervisorResponse: Keys = Keys(&["\"items\":"]);

impl Json for AssignOrUnassignAgentsToSupervisorResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AssignOrUnassignAgentsToSupervisorResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AssignOrUnassignAgentsToSupervisorResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for AssignOrUnassignAgentsToSupervisorResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AssignOrUnassignAgentsToSupervisorResponse", self, f) }
}

/// The object `AudioAnnouncementFile` of Webex.
#[derive(Clone, Default)]
pub struct AudioAnnouncementFile {
    /// `id`
    pub id: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `mediaFileType`
    pub media_file_type: Option<AudioAnnouncementFileMediaFileType>,
    /// `level`
    pub level: Option<AudioAnnouncementFileLevel>,
    /// `isTextToSpeech`
    pub is_text_to_speech: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AudioAnnouncementFile: Keys = Keys(&["\"id\":", "\"fileName\":", "\"mediaFileType\":", "\"level\":", "\"isTextToSpeech\":"]);

impl Json for AudioAnnouncementFile {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AudioAnnouncementFile, &mut [&mut self.id, &mut self.file_name, &mut self.media_file_type, &mut self.level, &mut self.is_text_to_speech], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AudioAnnouncementFile, &[&self.id, &self.file_name, &self.media_file_type, &self.level, &self.is_text_to_speech], &self.extra) }
}

impl std::fmt::Debug for AudioAnnouncementFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AudioAnnouncementFile", self, f) }
}

webex_core::open_enum! {
    /// Values of `mediaFileType` of [`AudioAnnouncementFile`].
    pub enum AudioAnnouncementFileMediaFileType {
        Wav = "WAV",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`AudioAnnouncementFile`].
    pub enum AudioAnnouncementFileLevel {
        Location = "LOCATION",
        Organization = "ORGANIZATION",
        Entity = "ENTITY",
    }
}

/// The object `AudioAnnouncementFileFeatureGetObject` of Webex.
#[derive(Clone, Default)]
pub struct AudioAnnouncementFileFeatureGetObject {
    /// `id`
    pub id: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `mediaFileType`
    pub media_file_type: Option<AudioAnnouncementFileFeatureGetObjectMediaFileType>,
    /// `level`
    pub level: Option<AudioAnnouncementFileFeatureGetObjectLevel>,
    /// `isTextToSpeech`
    pub is_text_to_speech: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AudioAnnouncementFileFeatureGetObject: Keys = Keys(&["\"id\":", "\"fileName\":", "\"mediaFileType\":", "\"level\":", "\"isTextToSpeech\":"]);

impl Json for AudioAnnouncementFileFeatureGetObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AudioAnnouncementFileFeatureGetObject, &mut [&mut self.id, &mut self.file_name, &mut self.media_file_type, &mut self.level, &mut self.is_text_to_speech], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AudioAnnouncementFileFeatureGetObject, &[&self.id, &self.file_name, &self.media_file_type, &self.level, &self.is_text_to_speech], &self.extra) }
}

impl std::fmt::Debug for AudioAnnouncementFileFeatureGetObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AudioAnnouncementFileFeatureGetObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `mediaFileType` of [`AudioAnnouncementFileFeatureGetObject`].
    pub enum AudioAnnouncementFileFeatureGetObjectMediaFileType {
        Wav = "WAV",
        Wma = "WMA",
        N3Gp = "3GP",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`AudioAnnouncementFileFeatureGetObject`].
    pub enum AudioAnnouncementFileFeatureGetObjectLevel {
        Location = "LOCATION",
        Organization = "ORGANIZATION",
        Entity = "ENTITY",
    }
}

/// The object `AudioAnnouncementFileFeatureObject` of Webex.
#[derive(Clone, Default)]
pub struct AudioAnnouncementFileFeatureObject {
    /// `id`
    pub id: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `mediaFileType`
    pub media_file_type: Option<AudioAnnouncementFileFeatureObjectMediaFileType>,
    /// `level`
    pub level: Option<AudioAnnouncementFileFeatureObjectLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AudioAnnouncementFileFeatureObject: Keys = Keys(&["\"id\":", "\"fileName\":", "\"mediaFileType\":", "\"level\":"]);

impl Json for AudioAnnouncementFileFeatureObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AudioAnnouncementFileFeatureObject, &mut [&mut self.id, &mut self.file_name, &mut self.media_file_type, &mut self.level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AudioAnnouncementFileFeatureObject, &[&self.id, &self.file_name, &self.media_file_type, &self.level], &self.extra) }
}

impl std::fmt::Debug for AudioAnnouncementFileFeatureObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AudioAnnouncementFileFeatureObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `mediaFileType` of [`AudioAnnouncementFileFeatureObject`].
    pub enum AudioAnnouncementFileFeatureObjectMediaFileType {
        Wav = "WAV",
        Wma = "WMA",
        N3Gp = "3GP",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`AudioAnnouncementFileFeatureObject`].
    pub enum AudioAnnouncementFileFeatureObjectLevel {
        Location = "LOCATION",
        Organization = "ORGANIZATION",
        Entity = "ENTITY",
    }
}

/// The object `AudioAnnouncementFileModify` of Webex.
#[derive(Clone, Default)]
pub struct AudioAnnouncementFileModify {
    /// `id`
    pub id: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `mediaFileType`
    pub media_file_type: Option<AudioAnnouncementFileModifyMediaFileType>,
    /// `level`
    pub level: Option<AudioAnnouncementFileModifyLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AudioAnnouncementFileModify: Keys = Keys(&["\"id\":", "\"fileName\":", "\"mediaFileType\":", "\"level\":"]);

impl Json for AudioAnnouncementFileModify {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AudioAnnouncementFileModify, &mut [&mut self.id, &mut self.file_name, &mut self.media_file_type, &mut self.level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AudioAnnouncementFileModify, &[&self.id, &self.file_name, &self.media_file_type, &self.level], &self.extra) }
}

impl std::fmt::Debug for AudioAnnouncementFileModify {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AudioAnnouncementFileModify", self, f) }
}

webex_core::open_enum! {
    /// Values of `mediaFileType` of [`AudioAnnouncementFileModify`].
    pub enum AudioAnnouncementFileModifyMediaFileType {
        Wav = "WAV",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`AudioAnnouncementFileModify`].
    pub enum AudioAnnouncementFileModifyLevel {
        Location = "LOCATION",
        Organization = "ORGANIZATION",
        Entity = "ENTITY",
    }
}

/// The object `AvailableAgentListObject` of Webex.
#[derive(Clone, Default)]
pub struct AvailableAgentListObject {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `type`
    pub type_: Option<AvailableAgentListObjectType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AvailableAgentListObject: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"displayName\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"type\":"]);

impl Json for AvailableAgentListObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AvailableAgentListObject, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.display_name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AvailableAgentListObject, &[&self.id, &self.first_name, &self.last_name, &self.display_name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.type_], &self.extra) }
}

impl std::fmt::Debug for AvailableAgentListObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AvailableAgentListObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`AvailableAgentListObject`].
    pub enum AvailableAgentListObjectType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `AvailableAgentObject` of Webex.
#[derive(Clone, Default)]
pub struct AvailableAgentObject {
    /// `id`
    pub id: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `type`
    pub type_: Option<AvailableAgentObjectType>,
    /// `email`
    pub email: Option<String>,
    /// `hasCxEssentials`
    pub has_cx_essentials: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<GetUserNumberItemObjectFeaturesCallQueue>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AvailableAgentObject: Keys = Keys(&["\"id\":", "\"lastName\":", "\"firstName\":", "\"displayName\":", "\"type\":", "\"email\":", "\"hasCxEssentials\":", "\"phoneNumbers\":"]);

impl Json for AvailableAgentObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AvailableAgentObject, &mut [&mut self.id, &mut self.last_name, &mut self.first_name, &mut self.display_name, &mut self.type_, &mut self.email, &mut self.has_cx_essentials, &mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AvailableAgentObject, &[&self.id, &self.last_name, &self.first_name, &self.display_name, &self.type_, &self.email, &self.has_cx_essentials, &self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for AvailableAgentObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AvailableAgentObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`AvailableAgentObject`].
    pub enum AvailableAgentObjectType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `AvailablePhoneNumber` of Webex.
#[derive(Clone, Default)]
pub struct AvailablePhoneNumber {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<AvailablePhoneNumberState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<String>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AvailablePhoneNumber: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"telephonyType\":", "\"tollFreeNumber\":", "\"isServiceNumber\":"]);

impl Json for AvailablePhoneNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AvailablePhoneNumber, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.telephony_type, &mut self.toll_free_number, &mut self.is_service_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AvailablePhoneNumber, &[&self.phone_number, &self.state, &self.is_main_number, &self.telephony_type, &self.toll_free_number, &self.is_service_number], &self.extra) }
}

impl std::fmt::Debug for AvailablePhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AvailablePhoneNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`AvailablePhoneNumber`].
    pub enum AvailablePhoneNumberState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

/// The object `AvailableSupervisorsListObject` of Webex.
#[derive(Clone, Default)]
pub struct AvailableSupervisorsListObject {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AvailableSupervisorsListObject: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"displayName\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":"]);

impl Json for AvailableSupervisorsListObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AvailableSupervisorsListObject, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.display_name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AvailableSupervisorsListObject, &[&self.id, &self.first_name, &self.last_name, &self.display_name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn], &self.extra) }
}

impl std::fmt::Debug for AvailableSupervisorsListObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AvailableSupervisorsListObject", self, f) }
}

/// The object `BulkDeleteDnisForCallQueueBody` of Webex. Published as `BulkDeleteDnisForACallQueueBody`.
#[derive(Clone, Default)]
pub struct BulkDeleteDnisForCallQueueBody {
    /// `items`; required when sent
    pub items: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkDeleteDnisForCallQueueBody: Keys = Keys(&["\"items\":"]);

impl Json for BulkDeleteDnisForCallQueueBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkDeleteDnisForCallQueueBody, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkDeleteDnisForCallQueueBody, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkDeleteDnisForCallQueueBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkDeleteDnisForCallQueueBody", self, f) }
}

/// The object `CallForwardRulesGet` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardRulesGet {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `callFrom`
    pub call_from: Option<String>,
    /// `callsTo`
    pub calls_to: Option<String>,
    /// `forwardTo`
    pub forward_to: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardRulesGet: Keys = Keys(&["\"id\":", "\"name\":", "\"callFrom\":", "\"callsTo\":", "\"forwardTo\":", "\"enabled\":"]);

impl Json for CallForwardRulesGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardRulesGet, &mut [&mut self.id, &mut self.name, &mut self.call_from, &mut self.calls_to, &mut self.forward_to, &mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardRulesGet, &[&self.id, &self.name, &self.call_from, &self.calls_to, &self.forward_to, &self.enabled], &self.extra) }
}

impl std::fmt::Debug for CallForwardRulesGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardRulesGet", self, f) }
}

/// The object `CallForwardRulesSet` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardRulesSet {
    /// `id`
    pub id: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardRulesSet: Keys = Keys(&["\"id\":", "\"enabled\":"]);

impl Json for CallForwardRulesSet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardRulesSet, &mut [&mut self.id, &mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardRulesSet, &[&self.id, &self.enabled], &self.extra) }
}

impl std::fmt::Debug for CallForwardRulesSet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardRulesSet", self, f) }
}

/// The object `CallForwardSettingsGetCallForwarding` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardSettingsGetCallForwarding {
    /// `always`
    pub always: Option<CallForwardSettingsGetCallForwardingAlways>,
    /// `selective`
    pub selective: Option<CallForwardSettingsGetCallForwardingAlways>,
    /// `rules`
    pub rules: Option<Vec<CallForwardRulesGet>>,
    /// `operatingModes`
    pub operating_modes: Option<CallForwardSettingsGetCallForwardingOperatingModes>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardSettingsGetCallForwarding: Keys = Keys(&["\"always\":", "\"selective\":", "\"rules\":", "\"operatingModes\":"]);

impl Json for CallForwardSettingsGetCallForwarding {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardSettingsGetCallForwarding, &mut [&mut self.always, &mut self.selective, &mut self.rules, &mut self.operating_modes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardSettingsGetCallForwarding, &[&self.always, &self.selective, &self.rules, &self.operating_modes], &self.extra) }
}

impl std::fmt::Debug for CallForwardSettingsGetCallForwarding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardSettingsGetCallForwarding", self, f) }
}

/// The object `CallForwardSettingsGetCallForwardingAlways` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardSettingsGetCallForwardingAlways {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// `ringReminderEnabled`
    pub ring_reminder_enabled: Option<bool>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardSettingsGetCallForwardingAlways: Keys = Keys(&["\"enabled\":", "\"destination\":", "\"ringReminderEnabled\":", "\"destinationVoicemailEnabled\":"]);

impl Json for CallForwardSettingsGetCallForwardingAlways {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardSettingsGetCallForwardingAlways, &mut [&mut self.enabled, &mut self.destination, &mut self.ring_reminder_enabled, &mut self.destination_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardSettingsGetCallForwardingAlways, &[&self.enabled, &self.destination, &self.ring_reminder_enabled, &self.destination_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for CallForwardSettingsGetCallForwardingAlways {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardSettingsGetCallForwardingAlways", self, f) }
}

/// The object `CallForwardSettingsGetCallForwardingOperatingModes` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardSettingsGetCallForwardingOperatingModes {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `currentOperatingModeId`
    pub current_operating_mode_id: Option<String>,
    /// `exceptionType`
    pub exception_type: Option<CallForwardSettingsGetCallForwardingOperatingModesExceptionType>,
    /// `modes`
    pub modes: Option<Vec<ModesGetFeaturesCallQueue>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardSettingsGetCallForwardingOperatingModes: Keys = Keys(&["\"enabled\":", "\"currentOperatingModeId\":", "\"exceptionType\":", "\"modes\":"]);

impl Json for CallForwardSettingsGetCallForwardingOperatingModes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardSettingsGetCallForwardingOperatingModes, &mut [&mut self.enabled, &mut self.current_operating_mode_id, &mut self.exception_type, &mut self.modes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardSettingsGetCallForwardingOperatingModes, &[&self.enabled, &self.current_operating_mode_id, &self.exception_type, &self.modes], &self.extra) }
}

impl std::fmt::Debug for CallForwardSettingsGetCallForwardingOperatingModes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardSettingsGetCallForwardingOperatingModes", self, f) }
}

webex_core::open_enum! {
    /// Values of `exceptionType` of [`CallForwardSettingsGetCallForwardingOperatingModes`].
    pub enum CallForwardSettingsGetCallForwardingOperatingModesExceptionType {
        ManualSwitchBack = "MANUAL_SWITCH_BACK",
        AutomaticSwitchBackEarlyStart = "AUTOMATIC_SWITCH_BACK_EARLY_START",
        AutomaticSwitchBackExtension = "AUTOMATIC_SWITCH_BACK_EXTENSION",
        AutomaticSwitchBackStandard = "AUTOMATIC_SWITCH_BACK_STANDARD",
    }
}

/// The object `CallForwardingNumbers` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardingNumbers {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `type`
    pub type_: Option<CallForwardingNumbersType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardingNumbers: Keys = Keys(&["\"phoneNumber\":", "\"extension\":", "\"type\":"]);

impl Json for CallForwardingNumbers {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardingNumbers, &mut [&mut self.phone_number, &mut self.extension, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardingNumbers, &[&self.phone_number, &self.extension, &self.type_], &self.extra) }
}

impl std::fmt::Debug for CallForwardingNumbers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardingNumbers", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CallForwardingNumbers`].
    pub enum CallForwardingNumbersType {
        Primary = "PRIMARY",
        Alternate = "ALTERNATE",
    }
}

/// The object `CallQueueCallForwardAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueCallForwardAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `state`
    pub state: Option<CallQueueCallForwardAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<CallQueueCallForwardAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `owner`
    pub owner: Option<CallQueueCallForwardAvailableNumberObjectOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueCallForwardAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"extension\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":", "\"owner\":"]);

impl Json for CallQueueCallForwardAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueCallForwardAvailableNumberObject, &mut [&mut self.phone_number, &mut self.extension, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueCallForwardAvailableNumberObject, &[&self.phone_number, &self.extension, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number, &self.owner], &self.extra) }
}

impl std::fmt::Debug for CallQueueCallForwardAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueCallForwardAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`CallQueueCallForwardAvailableNumberObject`].
    pub enum CallQueueCallForwardAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`CallQueueCallForwardAvailableNumberObject`].
    pub enum CallQueueCallForwardAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `CallQueueCallForwardAvailableNumberObjectOwner` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueCallForwardAvailableNumberObjectOwner {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<CallQueueCallForwardAvailableNumberObjectOwnerType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueCallForwardAvailableNumberObjectOwner: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":", "\"displayName\":"]);

impl Json for CallQueueCallForwardAvailableNumberObjectOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueCallForwardAvailableNumberObjectOwner, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueCallForwardAvailableNumberObjectOwner, &[&self.id, &self.type_, &self.first_name, &self.last_name, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for CallQueueCallForwardAvailableNumberObjectOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueCallForwardAvailableNumberObjectOwner", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CallQueueCallForwardAvailableNumberObjectOwner`].
    pub enum CallQueueCallForwardAvailableNumberObjectOwnerType {
        Place = "PLACE",
        People = "PEOPLE",
        VirtualLine = "VIRTUAL_LINE",
        AutoAttendant = "AUTO_ATTENDANT",
        CallQueue = "CALL_QUEUE",
        GroupPaging = "GROUP_PAGING",
        HuntGroup = "HUNT_GROUP",
        VoiceMessaging = "VOICE_MESSAGING",
        OfficeAnywhere = "OFFICE_ANYWHERE",
        ContactCenterLink = "CONTACT_CENTER_LINK",
        ContactCenterAdapter = "CONTACT_CENTER_ADAPTER",
        RouteList = "ROUTE_LIST",
        VoicemailGroup = "VOICEMAIL_GROUP",
        CollaborateBridge = "COLLABORATE_BRIDGE",
    }
}

/// The object `CallQueueHolidaySchedulesObject` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueHolidaySchedulesObject {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleLevel`
    pub schedule_level: Option<CallQueueHolidaySchedulesObjectScheduleLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueHolidaySchedulesObject: Keys = Keys(&["\"scheduleName\":", "\"scheduleLevel\":"]);

impl Json for CallQueueHolidaySchedulesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueHolidaySchedulesObject, &mut [&mut self.schedule_name, &mut self.schedule_level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueHolidaySchedulesObject, &[&self.schedule_name, &self.schedule_level], &self.extra) }
}

impl std::fmt::Debug for CallQueueHolidaySchedulesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueHolidaySchedulesObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`CallQueueHolidaySchedulesObject`].
    pub enum CallQueueHolidaySchedulesObjectScheduleLevel {
        Location = "LOCATION",
        Organization = "ORGANIZATION",
    }
}

/// The object `CallQueuePrimaryAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct CallQueuePrimaryAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<CallQueuePrimaryAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<CallQueuePrimaryAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueuePrimaryAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":"]);

impl Json for CallQueuePrimaryAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueuePrimaryAvailableNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueuePrimaryAvailableNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number], &self.extra) }
}

impl std::fmt::Debug for CallQueuePrimaryAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueuePrimaryAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`CallQueuePrimaryAvailableNumberObject`].
    pub enum CallQueuePrimaryAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`CallQueuePrimaryAvailableNumberObject`].
    pub enum CallQueuePrimaryAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `CallQueueQueueSettingsGetObjectWaitMessage` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueQueueSettingsGetObjectWaitMessage {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `waitMode`
    pub wait_mode: Option<CallQueueQueueSettingsGetObjectWaitMessageWaitMode>,
    /// `handlingTime`
    pub handling_time: Option<i64>,
    /// `defaultHandlingTime`
    pub default_handling_time: Option<i64>,
    /// `queuePosition`
    pub queue_position: Option<i64>,
    /// `highVolumeMessageEnabled`
    pub high_volume_message_enabled: Option<bool>,
    /// `estimatedWaitingTime`
    pub estimated_waiting_time: Option<i64>,
    /// `callbackOptionEnabled`
    pub callback_option_enabled: Option<bool>,
    /// `minimumEstimatedCallbackTime`
    pub minimum_estimated_callback_time: Option<i64>,
    /// `internationalCallbackEnabled`
    pub international_callback_enabled: Option<bool>,
    /// `playUpdatedEstimatedWaitMessage`
    pub play_updated_estimated_wait_message: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueQueueSettingsGetObjectWaitMessage: Keys = Keys(&["\"enabled\":", "\"waitMode\":", "\"handlingTime\":", "\"defaultHandlingTime\":", "\"queuePosition\":", "\"highVolumeMessageEnabled\":", "\"estimatedWaitingTime\":", "\"callbackOptionEnabled\":", "\"minimumEstimatedCallbackTime\":", "\"internationalCallbackEnabled\":", "\"playUpdatedEstimatedWaitMessage\":"]);

impl Json for CallQueueQueueSettingsGetObjectWaitMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueQueueSettingsGetObjectWaitMessage, &mut [&mut self.enabled, &mut self.wait_mode, &mut self.handling_time, &mut self.default_handling_time, &mut self.queue_position, &mut self.high_volume_message_enabled, &mut self.estimated_waiting_time, &mut self.callback_option_enabled, &mut self.minimum_estimated_callback_time, &mut self.international_callback_enabled, &mut self.play_updated_estimated_wait_message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueQueueSettingsGetObjectWaitMessage, &[&self.enabled, &self.wait_mode, &self.handling_time, &self.default_handling_time, &self.queue_position, &self.high_volume_message_enabled, &self.estimated_waiting_time, &self.callback_option_enabled, &self.minimum_estimated_callback_time, &self.international_callback_enabled, &self.play_updated_estimated_wait_message], &self.extra) }
}

impl std::fmt::Debug for CallQueueQueueSettingsGetObjectWaitMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueQueueSettingsGetObjectWaitMessage", self, f) }
}

webex_core::open_enum! {
    /// Values of `waitMode` of [`CallQueueQueueSettingsGetObjectWaitMessage`].
    pub enum CallQueueQueueSettingsGetObjectWaitMessageWaitMode {
        Time = "TIME",
        Position = "POSITION",
    }
}

/// The object `CallQueueQueueSettingsObject` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueQueueSettingsObject {
    /// `queueSize`
    pub queue_size: Option<i64>,
    /// `callOfferToneEnabled`
    pub call_offer_tone_enabled: Option<bool>,
    /// `resetCallStatisticsEnabled`
    pub reset_call_statistics_enabled: Option<bool>,
    /// `overflow`
    pub overflow: Option<CallQueueQueueSettingsObjectOverflow>,
    /// `welcomeMessage`
    pub welcome_message: Option<CallQueueQueueSettingsObjectWelcomeMessage>,
    /// `waitMessage`
    pub wait_message: Option<CallQueueQueueSettingsGetObjectWaitMessage>,
    /// `comfortMessage`
    pub comfort_message: Option<CallQueueQueueSettingsObjectComfortMessage>,
    /// `comfortMessageBypass`
    pub comfort_message_bypass: Option<CallQueueQueueSettingsObjectComfortMessageBypass>,
    /// `mohMessage`
    pub moh_message: Option<CallQueueQueueSettingsObjectMohMessage>,
    /// `whisperMessage`
    pub whisper_message: Option<CallQueueQueueSettingsObjectWhisperMessage>,
    /// `useEnterprisePlayToneToAgentSettingsEnabled`
    pub use_enterprise_play_tone_to_agent_settings_enabled: Option<bool>,
    /// `playToneToAgentForBargeInEnabled`
    pub play_tone_to_agent_for_barge_in_enabled: Option<bool>,
    /// `playToneToAgentForSilentMonitoringEnabled`
    pub play_tone_to_agent_for_silent_monitoring_enabled: Option<bool>,
    /// `playToneToAgentForSupervisorCoachingEnabled`
    pub play_tone_to_agent_for_supervisor_coaching_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueQueueSettingsObject: Keys = Keys(&["\"queueSize\":", "\"callOfferToneEnabled\":", "\"resetCallStatisticsEnabled\":", "\"overflow\":", "\"welcomeMessage\":", "\"waitMessage\":", "\"comfortMessage\":", "\"comfortMessageBypass\":", "\"mohMessage\":", "\"whisperMessage\":", "\"useEnterprisePlayToneToAgentSettingsEnabled\":", "\"playToneToAgentForBargeInEnabled\":", "\"playToneToAgentForSilentMonitoringEnabled\":", "\"playToneToAgentForSupervisorCoachingEnabled\":"]);

impl Json for CallQueueQueueSettingsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueQueueSettingsObject, &mut [&mut self.queue_size, &mut self.call_offer_tone_enabled, &mut self.reset_call_statistics_enabled, &mut self.overflow, &mut self.welcome_message, &mut self.wait_message, &mut self.comfort_message, &mut self.comfort_message_bypass, &mut self.moh_message, &mut self.whisper_message, &mut self.use_enterprise_play_tone_to_agent_settings_enabled, &mut self.play_tone_to_agent_for_barge_in_enabled, &mut self.play_tone_to_agent_for_silent_monitoring_enabled, &mut self.play_tone_to_agent_for_supervisor_coaching_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueQueueSettingsObject, &[&self.queue_size, &self.call_offer_tone_enabled, &self.reset_call_statistics_enabled, &self.overflow, &self.welcome_message, &self.wait_message, &self.comfort_message, &self.comfort_message_bypass, &self.moh_message, &self.whisper_message, &self.use_enterprise_play_tone_to_agent_settings_enabled, &self.play_tone_to_agent_for_barge_in_enabled, &self.play_tone_to_agent_for_silent_monitoring_enabled, &self.play_tone_to_agent_for_supervisor_coaching_enabled], &self.extra) }
}

impl std::fmt::Debug for CallQueueQueueSettingsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueQueueSettingsObject", self, f) }
}

/// The object `CallQueueQueueSettingsObjectComfortMessage` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueQueueSettingsObjectComfortMessage {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `timeBetweenMessages`
    pub time_between_messages: Option<i64>,
    /// `greeting`
    pub greeting: Option<CallQueueQueueSettingsObjectComfortMessageGreeting>,
    /// `audioAnnouncementFiles`
    pub audio_announcement_files: Option<Vec<AnnouncementAudioFile>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueQueueSettingsObjectComfortMessage: Keys = Keys(&["\"enabled\":", "\"timeBetweenMessages\":", "\"greeting\":", "\"audioAnnouncementFiles\":"]);

impl Json for CallQueueQueueSettingsObjectComfortMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueQueueSettingsObjectComfortMessage, &mut [&mut self.enabled, &mut self.time_between_messages, &mut self.greeting, &mut self.audio_announcement_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueQueueSettingsObjectComfortMessage, &[&self.enabled, &self.time_between_messages, &self.greeting, &self.audio_announcement_files], &self.extra) }
}

impl std::fmt::Debug for CallQueueQueueSettingsObjectComfortMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueQueueSettingsObjectComfortMessage", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`CallQueueQueueSettingsObjectComfortMessage`].
    pub enum CallQueueQueueSettingsObjectComfortMessageGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `CallQueueQueueSettingsObjectComfortMessageBypass` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueQueueSettingsObjectComfortMessageBypass {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `callWaitingAgeThreshold`
    pub call_waiting_age_threshold: Option<i64>,
    /// `greeting`
    pub greeting: Option<CallQueueQueueSettingsObjectComfortMessageBypassGreeting>,
    /// `audioAnnouncementFiles`
    pub audio_announcement_files: Option<Vec<AnnouncementAudioFile>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueQueueSettingsObjectComfortMessageBypass: Keys = Keys(&["\"enabled\":", "\"callWaitingAgeThreshold\":", "\"greeting\":", "\"audioAnnouncementFiles\":"]);

impl Json for CallQueueQueueSettingsObjectComfortMessageBypass {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueQueueSettingsObjectComfortMessageBypass, &mut [&mut self.enabled, &mut self.call_waiting_age_threshold, &mut self.greeting, &mut self.audio_announcement_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueQueueSettingsObjectComfortMessageBypass, &[&self.enabled, &self.call_waiting_age_threshold, &self.greeting, &self.audio_announcement_files], &self.extra) }
}

impl std::fmt::Debug for CallQueueQueueSettingsObjectComfortMessageBypass {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueQueueSettingsObjectComfortMessageBypass", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`CallQueueQueueSettingsObjectComfortMessageBypass`].
    pub enum CallQueueQueueSettingsObjectComfortMessageBypassGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `CallQueueQueueSettingsObjectMohMessage` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueQueueSettingsObjectMohMessage {
    /// `normalSource`
    pub normal_source: Option<CallQueueQueueSettingsObjectMohMessageNormalSource>,
    /// `alternateSource`
    pub alternate_source: Option<CallQueueQueueSettingsObjectMohMessageNormalSource>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueQueueSettingsObjectMohMessage: Keys = Keys(&["\"normalSource\":", "\"alternateSource\":"]);

impl Json for CallQueueQueueSettingsObjectMohMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueQueueSettingsObjectMohMessage, &mut [&mut self.normal_source, &mut self.alternate_source], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueQueueSettingsObjectMohMessage, &[&self.normal_source, &self.alternate_source], &self.extra) }
}

impl std::fmt::Debug for CallQueueQueueSettingsObjectMohMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueQueueSettingsObjectMohMessage", self, f) }
}

/// The object `CallQueueQueueSettingsObjectMohMessageNormalSource` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueQueueSettingsObjectMohMessageNormalSource {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<CallQueueQueueSettingsObjectMohMessageNormalSourceGreeting>,
    /// `audioAnnouncementFiles`
    pub audio_announcement_files: Option<Vec<AnnouncementAudioFile>>,
    /// `audioPlaylistId`
    pub audio_playlist_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueQueueSettingsObjectMohMessageNormalSource: Keys = Keys(&["\"enabled\":", "\"greeting\":", "\"audioAnnouncementFiles\":", "\"audioPlaylistId\":"]);

impl Json for CallQueueQueueSettingsObjectMohMessageNormalSource {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueQueueSettingsObjectMohMessageNormalSource, &mut [&mut self.enabled, &mut self.greeting, &mut self.audio_announcement_files, &mut self.audio_playlist_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueQueueSettingsObjectMohMessageNormalSource, &[&self.enabled, &self.greeting, &self.audio_announcement_files, &self.audio_playlist_id], &self.extra) }
}

impl std::fmt::Debug for CallQueueQueueSettingsObjectMohMessageNormalSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueQueueSettingsObjectMohMessageNormalSource", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`CallQueueQueueSettingsObjectMohMessageNormalSource`].
    pub enum CallQueueQueueSettingsObjectMohMessageNormalSourceGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `CallQueueQueueSettingsObjectOverflow` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueQueueSettingsObjectOverflow {
    /// `action`
    pub action: Option<CallQueueQueueSettingsObjectOverflowAction>,
    /// `sendToVoicemail`
    pub send_to_voicemail: Option<bool>,
    /// `transferNumber`
    pub transfer_number: Option<String>,
    /// `overflowAfterWaitEnabled`
    pub overflow_after_wait_enabled: Option<bool>,
    /// `overflowAfterWaitTime`
    pub overflow_after_wait_time: Option<i64>,
    /// `playOverflowGreetingEnabled`
    pub play_overflow_greeting_enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<CallQueueQueueSettingsObjectOverflowGreeting>,
    /// `audioAnnouncementFiles`
    pub audio_announcement_files: Option<Vec<AnnouncementAudioFile>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueQueueSettingsObjectOverflow: Keys = Keys(&["\"action\":", "\"sendToVoicemail\":", "\"transferNumber\":", "\"overflowAfterWaitEnabled\":", "\"overflowAfterWaitTime\":", "\"playOverflowGreetingEnabled\":", "\"greeting\":", "\"audioAnnouncementFiles\":"]);

impl Json for CallQueueQueueSettingsObjectOverflow {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueQueueSettingsObjectOverflow, &mut [&mut self.action, &mut self.send_to_voicemail, &mut self.transfer_number, &mut self.overflow_after_wait_enabled, &mut self.overflow_after_wait_time, &mut self.play_overflow_greeting_enabled, &mut self.greeting, &mut self.audio_announcement_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueQueueSettingsObjectOverflow, &[&self.action, &self.send_to_voicemail, &self.transfer_number, &self.overflow_after_wait_enabled, &self.overflow_after_wait_time, &self.play_overflow_greeting_enabled, &self.greeting, &self.audio_announcement_files], &self.extra) }
}

impl std::fmt::Debug for CallQueueQueueSettingsObjectOverflow {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueQueueSettingsObjectOverflow", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`CallQueueQueueSettingsObjectOverflow`].
    pub enum CallQueueQueueSettingsObjectOverflowAction {
        PerformBusyTreatment = "PERFORM_BUSY_TREATMENT",
        PlayRingingUntilCallerHangsUp = "PLAY_RINGING_UNTIL_CALLER_HANGS_UP",
        TransferToPhoneNumber = "TRANSFER_TO_PHONE_NUMBER",
    }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`CallQueueQueueSettingsObjectOverflow`].
    pub enum CallQueueQueueSettingsObjectOverflowGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `CallQueueQueueSettingsObjectWelcomeMessage` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueQueueSettingsObjectWelcomeMessage {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `alwaysEnabled`
    pub always_enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<CallQueueQueueSettingsObjectWelcomeMessageGreeting>,
    /// `audioAnnouncementFiles`
    pub audio_announcement_files: Option<Vec<AnnouncementAudioFile>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueQueueSettingsObjectWelcomeMessage: Keys = Keys(&["\"enabled\":", "\"alwaysEnabled\":", "\"greeting\":", "\"audioAnnouncementFiles\":"]);

impl Json for CallQueueQueueSettingsObjectWelcomeMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueQueueSettingsObjectWelcomeMessage, &mut [&mut self.enabled, &mut self.always_enabled, &mut self.greeting, &mut self.audio_announcement_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueQueueSettingsObjectWelcomeMessage, &[&self.enabled, &self.always_enabled, &self.greeting, &self.audio_announcement_files], &self.extra) }
}

impl std::fmt::Debug for CallQueueQueueSettingsObjectWelcomeMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueQueueSettingsObjectWelcomeMessage", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`CallQueueQueueSettingsObjectWelcomeMessage`].
    pub enum CallQueueQueueSettingsObjectWelcomeMessageGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `CallQueueQueueSettingsObjectWhisperMessage` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueQueueSettingsObjectWhisperMessage {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<CallQueueQueueSettingsObjectWhisperMessageGreeting>,
    /// `audioAnnouncementFiles`
    pub audio_announcement_files: Option<Vec<AnnouncementAudioFile>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueQueueSettingsObjectWhisperMessage: Keys = Keys(&["\"enabled\":", "\"greeting\":", "\"audioAnnouncementFiles\":"]);

impl Json for CallQueueQueueSettingsObjectWhisperMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueQueueSettingsObjectWhisperMessage, &mut [&mut self.enabled, &mut self.greeting, &mut self.audio_announcement_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueQueueSettingsObjectWhisperMessage, &[&self.enabled, &self.greeting, &self.audio_announcement_files], &self.extra) }
}

impl std::fmt::Debug for CallQueueQueueSettingsObjectWhisperMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueQueueSettingsObjectWhisperMessage", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`CallQueueQueueSettingsObjectWhisperMessage`].
    pub enum CallQueueQueueSettingsObjectWhisperMessageGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `CallQueueSettingsGet` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueSettingsGet {
    /// `maintainQueuePositionForSimRingEnabled`
    pub maintain_queue_position_for_sim_ring_enabled: Option<bool>,
    /// `forceAgentUnavailableOnBouncedEnabled`
    pub force_agent_unavailable_on_bounced_enabled: Option<bool>,
    /// `playToneToAgentForBargeInEnabled`
    pub play_tone_to_agent_for_barge_in_enabled: Option<bool>,
    /// `playToneToAgentForSilentMonitoringEnabled`
    pub play_tone_to_agent_for_silent_monitoring_enabled: Option<bool>,
    /// `playToneToAgentForSupervisorCoachingEnabled`
    pub play_tone_to_agent_for_supervisor_coaching_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueSettingsGet: Keys = Keys(&["\"maintainQueuePositionForSimRingEnabled\":", "\"forceAgentUnavailableOnBouncedEnabled\":", "\"playToneToAgentForBargeInEnabled\":", "\"playToneToAgentForSilentMonitoringEnabled\":", "\"playToneToAgentForSupervisorCoachingEnabled\":"]);

impl Json for CallQueueSettingsGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueSettingsGet, &mut [&mut self.maintain_queue_position_for_sim_ring_enabled, &mut self.force_agent_unavailable_on_bounced_enabled, &mut self.play_tone_to_agent_for_barge_in_enabled, &mut self.play_tone_to_agent_for_silent_monitoring_enabled, &mut self.play_tone_to_agent_for_supervisor_coaching_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueSettingsGet, &[&self.maintain_queue_position_for_sim_ring_enabled, &self.force_agent_unavailable_on_bounced_enabled, &self.play_tone_to_agent_for_barge_in_enabled, &self.play_tone_to_agent_for_silent_monitoring_enabled, &self.play_tone_to_agent_for_supervisor_coaching_enabled], &self.extra) }
}

impl std::fmt::Debug for CallQueueSettingsGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueSettingsGet", self, f) }
}

/// The object `CreateCallQueueBody` of Webex. Published as `CreateACallQueueWithCustomerAssistBody`.
#[derive(Clone, Default)]
pub struct CreateCallQueueBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// `callPolicies`; required when sent
    pub call_policies: Option<GetCallQueueCallPolicyObject>,
    /// `queueSettings`; required when sent
    pub queue_settings: Option<CallQueueQueueSettingsObject>,
    /// `agents`
    pub agents: Option<Vec<PostPersonPlaceVirtualLineCallQueueObject>>,
    /// `callingLineIdPolicy`
    pub calling_line_id_policy: Option<CreateCallQueueBodyCallingLineIdPolicy>,
    /// `callingLineIdPhoneNumber`
    pub calling_line_id_phone_number: Option<String>,
    /// `allowAgentJoinEnabled`
    pub allow_agent_join_enabled: Option<bool>,
    /// `phoneNumberForOutgoingCallsEnabled`
    pub phone_number_for_outgoing_calls_enabled: Option<bool>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObject>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// `allowCallWaitingForAgentsEnabled`
    pub allow_call_waiting_for_agents_enabled: Option<bool>,
    /// `digitalInboxEnabled`
    pub digital_inbox_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCallQueueBody: Keys = Keys(&["\"name\":", "\"phoneNumber\":", "\"extension\":", "\"languageCode\":", "\"firstName\":", "\"lastName\":", "\"timeZone\":", "\"callPolicies\":", "\"queueSettings\":", "\"agents\":", "\"callingLineIdPolicy\":", "\"callingLineIdPhoneNumber\":", "\"allowAgentJoinEnabled\":", "\"phoneNumberForOutgoingCallsEnabled\":", "\"directLineCallerIdName\":", "\"dialByName\":", "\"allowCallWaitingForAgentsEnabled\":", "\"digitalInboxEnabled\":"]);

impl Json for CreateCallQueueBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCallQueueBody, &mut [&mut self.name, &mut self.phone_number, &mut self.extension, &mut self.language_code, &mut self.first_name, &mut self.last_name, &mut self.time_zone, &mut self.call_policies, &mut self.queue_settings, &mut self.agents, &mut self.calling_line_id_policy, &mut self.calling_line_id_phone_number, &mut self.allow_agent_join_enabled, &mut self.phone_number_for_outgoing_calls_enabled, &mut self.direct_line_caller_id_name, &mut self.dial_by_name, &mut self.allow_call_waiting_for_agents_enabled, &mut self.digital_inbox_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCallQueueBody, &[&self.name, &self.phone_number, &self.extension, &self.language_code, &self.first_name, &self.last_name, &self.time_zone, &self.call_policies, &self.queue_settings, &self.agents, &self.calling_line_id_policy, &self.calling_line_id_phone_number, &self.allow_agent_join_enabled, &self.phone_number_for_outgoing_calls_enabled, &self.direct_line_caller_id_name, &self.dial_by_name, &self.allow_call_waiting_for_agents_enabled, &self.digital_inbox_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateCallQueueBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCallQueueBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `callingLineIdPolicy` of [`CreateCallQueueBody`].
    pub enum CreateCallQueueBodyCallingLineIdPolicy {
        DirectLine = "DIRECT_LINE",
        LocationNumber = "LOCATION_NUMBER",
        Custom = "CUSTOM",
    }
}
