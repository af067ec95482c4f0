// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ActionToBePerformedObject` of Webex.
#[derive(Clone, Default)]
pub struct ActionToBePerformedObject {
    /// `action`
    pub action: Option<ActionToBePerformedObjectAction>,
    /// `greeting`
    pub greeting: Option<ActionToBePerformedObjectGreeting>,
    /// `audioAnnouncementFile`
    pub audio_announcement_file: Option<AudioAnnouncementFileGetObject>,
    /// `transferCallTo`
    pub transfer_call_to: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ActionToBePerformedObject: Keys = Keys(&["\"action\":", "\"greeting\":", "\"audioAnnouncementFile\":", "\"transferCallTo\":"]);

impl Json for ActionToBePerformedObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ActionToBePerformedObject, &mut [&mut self.action, &mut self.greeting, &mut self.audio_announcement_file, &mut self.transfer_call_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ActionToBePerformedObject, &[&self.action, &self.greeting, &self.audio_announcement_file, &self.transfer_call_to], &self.extra) }
}

impl std::fmt::Debug for ActionToBePerformedObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ActionToBePerformedObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`ActionToBePerformedObject`].
    pub enum ActionToBePerformedObjectAction {
        PlayMessageAndDisconnect = "PLAY_MESSAGE_AND_DISCONNECT",
        TransferWithoutPrompt = "TRANSFER_WITHOUT_PROMPT",
        TransferWithPrompt = "TRANSFER_WITH_PROMPT",
        TransferToOperator = "TRANSFER_TO_OPERATOR",
        TransferToMailbox = "TRANSFER_TO_MAILBOX",
        Disconnect = "DISCONNECT",
    }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`ActionToBePerformedObject`].
    pub enum ActionToBePerformedObjectGreeting {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}

/// The object `AlternateNumbersObject` of Webex.
#[derive(Clone, Default)]
pub struct AlternateNumbersObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `ringPattern`
    pub ring_pattern: Option<AlternateNumbersObjectRingPattern>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AlternateNumbersObject: Keys = Keys(&["\"phoneNumber\":", "\"tollFreeNumber\":", "\"ringPattern\":"]);

impl Json for AlternateNumbersObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AlternateNumbersObject, &mut [&mut self.phone_number, &mut self.toll_free_number, &mut self.ring_pattern], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AlternateNumbersObject, &[&self.phone_number, &self.toll_free_number, &self.ring_pattern], &self.extra) }
}

impl std::fmt::Debug for AlternateNumbersObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AlternateNumbersObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `ringPattern` of [`AlternateNumbersObject`].
    pub enum AlternateNumbersObjectRingPattern {
        Normal = "NORMAL",
        LongLong = "LONG_LONG",
        ShortShortLong = "SHORT_SHORT_LONG",
        ShortLongShort = "SHORT_LONG_SHORT",
    }
}

/// The object `AudioAnnouncementFileGetObject` of Webex.
#[derive(Clone, Default)]
pub struct AudioAnnouncementFileGetObject {
    /// `id`
    pub id: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `mediaFileType`
    pub media_file_type: Option<AudioAnnouncementFileGetObjectMediaFileType>,
    /// `level`
    pub level: Option<AudioAnnouncementFileGetObjectLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AudioAnnouncementFileGetObject: Keys = Keys(&["\"id\":", "\"fileName\":", "\"mediaFileType\":", "\"level\":"]);

impl Json for AudioAnnouncementFileGetObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AudioAnnouncementFileGetObject, &mut [&mut self.id, &mut self.file_name, &mut self.media_file_type, &mut self.level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AudioAnnouncementFileGetObject, &[&self.id, &self.file_name, &self.media_file_type, &self.level], &self.extra) }
}

impl std::fmt::Debug for AudioAnnouncementFileGetObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AudioAnnouncementFileGetObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `mediaFileType` of [`AudioAnnouncementFileGetObject`].
    pub enum AudioAnnouncementFileGetObjectMediaFileType {
        Wav = "WAV",
        Wma = "WMA",
        N3Gp = "3GP",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`AudioAnnouncementFileGetObject`].
    pub enum AudioAnnouncementFileGetObjectLevel {
        Organization = "ORGANIZATION",
        Location = "LOCATION",
    }
}

/// The object `AutoAttendantCallForwardAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct AutoAttendantCallForwardAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `state`
    pub state: Option<AutoAttendantCallForwardAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<AutoAttendantCallForwardAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `owner`
    pub owner: Option<AutoAttendantCallForwardAvailableNumberObjectOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AutoAttendantCallForwardAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"extension\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":", "\"owner\":"]);

impl Json for AutoAttendantCallForwardAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AutoAttendantCallForwardAvailableNumberObject, &mut [&mut self.phone_number, &mut self.extension, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AutoAttendantCallForwardAvailableNumberObject, &[&self.phone_number, &self.extension, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number, &self.owner], &self.extra) }
}

impl std::fmt::Debug for AutoAttendantCallForwardAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AutoAttendantCallForwardAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`AutoAttendantCallForwardAvailableNumberObject`].
    pub enum AutoAttendantCallForwardAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`AutoAttendantCallForwardAvailableNumberObject`].
    pub enum AutoAttendantCallForwardAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `AutoAttendantCallForwardAvailableNumberObjectOwner` of Webex.
#[derive(Clone, Default)]
pub struct AutoAttendantCallForwardAvailableNumberObjectOwner {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<AutoAttendantCallForwardAvailableNumberObjectOwnerType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AutoAttendantCallForwardAvailableNumberObjectOwner: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":", "\"displayName\":"]);

impl Json for AutoAttendantCallForwardAvailableNumberObjectOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AutoAttendantCallForwardAvailableNumberObjectOwner, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AutoAttendantCallForwardAvailableNumberObjectOwner, &[&self.id, &self.type_, &self.first_name, &self.last_name, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for AutoAttendantCallForwardAvailableNumberObjectOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AutoAttendantCallForwardAvailableNumberObjectOwner", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`AutoAttendantCallForwardAvailableNumberObjectOwner`].
    pub enum AutoAttendantCallForwardAvailableNumberObjectOwnerType {
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

/// The object `AutoAttendantCallForwardSettingsDetailsObject` of Webex.
#[derive(Clone, Default)]
pub struct AutoAttendantCallForwardSettingsDetailsObject {
    /// `always`
    pub always: Option<GetCallForwardAlwaysSettingObject>,
    /// `selective`
    pub selective: Option<GetCallForwardAlwaysSettingObject>,
    /// `rules`
    pub rules: Option<Vec<CallForwardRulesObject>>,
    /// `operatingModes`
    pub operating_modes: Option<AutoAttendantCallForwardSettingsDetailsObjectOperatingModes>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AutoAttendantCallForwardSettingsDetailsObject: Keys = Keys(&["\"always\":", "\"selective\":", "\"rules\":", "\"operatingModes\":"]);

impl Json for AutoAttendantCallForwardSettingsDetailsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AutoAttendantCallForwardSettingsDetailsObject, &mut [&mut self.always, &mut self.selective, &mut self.rules, &mut self.operating_modes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AutoAttendantCallForwardSettingsDetailsObject, &[&self.always, &self.selective, &self.rules, &self.operating_modes], &self.extra) }
}

impl std::fmt::Debug for AutoAttendantCallForwardSettingsDetailsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AutoAttendantCallForwardSettingsDetailsObject", self, f) }
}

/// The object `AutoAttendantCallForwardSettingsDetailsObjectOperatingModes` of Webex.
#[derive(Clone, Default)]
pub struct AutoAttendantCallForwardSettingsDetailsObjectOperatingModes {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `currentOperatingModeId`
    pub current_operating_mode_id: Option<String>,
    /// `exceptionType`
    pub exception_type: Option<AutoAttendantCallForwardSettingsDetailsObjectOperatingModesExceptionType>,
    /// `modes`
    pub modes: Option<Vec<ModesGet>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AutoAttendantCallForwardSettingsDetailsObjectOperatingModes: Keys = Keys(&["\"enabled\":", "\"currentOperatingModeId\":", "\"exceptionType\":", "\"modes\":"]);

impl Json for AutoAttendantCallForwardSettingsDetailsObjectOperatingModes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AutoAttendantCallForwardSettingsDetailsObjectOperatingModes, &mut [&mut self.enabled, &mut self.current_operating_mode_id, &mut self.exception_type, &mut self.modes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AutoAttendantCallForwardSettingsDetailsObjectOperatingModes, &[&self.enabled, &self.current_operating_mode_id, &self.exception_type, &self.modes], &self.extra) }
}

impl std::fmt::Debug for AutoAttendantCallForwardSettingsDetailsObjectOperatingModes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AutoAttendantCallForwardSettingsDetailsObjectOperatingModes", self, f) }
}

webex_core::open_enum! {
    /// Values of `exceptionType` of [`AutoAttendantCallForwardSettingsDetailsObjectOperatingModes`].
    pub enum AutoAttendantCallForwardSettingsDetailsObjectOperatingModesExceptionType {
        ManualSwitchBack = "MANUAL_SWITCH_BACK",
        AutomaticSwitchBackEarlyStart = "AUTOMATIC_SWITCH_BACK_EARLY_START",
        AutomaticSwitchBackExtension = "AUTOMATIC_SWITCH_BACK_EXTENSION",
        AutomaticSwitchBackStandard = "AUTOMATIC_SWITCH_BACK_STANDARD",
    }
}

/// The object `AutoAttendantCallForwardSettingsModifyDetailsObject` of Webex.
#[derive(Clone, Default)]
pub struct AutoAttendantCallForwardSettingsModifyDetailsObject {
    /// `always`
    pub always: Option<GetCallForwardAlwaysSettingObject>,
    /// `selective`
    pub selective: Option<GetCallForwardAlwaysSettingObject>,
    /// `rules`
    pub rules: Option<Vec<CallForwardRulesModifyObject>>,
    /// `operatingModes`
    pub operating_modes: Option<AutoAttendantCallForwardSettingsModifyDetailsObjectOperatingModes>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AutoAttendantCallForwardSettingsModifyDetailsObject: Keys = Keys(&["\"always\":", "\"selective\":", "\"rules\":", "\"operatingModes\":"]);

impl Json for AutoAttendantCallForwardSettingsModifyDetailsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AutoAttendantCallForwardSettingsModifyDetailsObject, &mut [&mut self.always, &mut self.selective, &mut self.rules, &mut self.operating_modes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AutoAttendantCallForwardSettingsModifyDetailsObject, &[&self.always, &self.selective, &self.rules, &self.operating_modes], &self.extra) }
}

impl std::fmt::Debug for AutoAttendantCallForwardSettingsModifyDetailsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AutoAttendantCallForwardSettingsModifyDetailsObject", self, f) }
}

/// The object `AutoAttendantCallForwardSettingsModifyDetailsObjectOperatingModes` of Webex.
#[derive(Clone, Default)]
pub struct AutoAttendantCallForwardSettingsModifyDetailsObjectOperatingModes {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `modes`
    pub modes: Option<Vec<ModesPatch>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AutoAttendantCallForwardSettingsModifyDetailsObjectOperatingModes: Keys = Keys(&["\"enabled\":", "\"modes\":"]);

impl Json for AutoAttendantCallForwardSettingsModifyDetailsObjectOperatingModes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AutoAttendantCallForwardSettingsModifyDetailsObjectOperatingModes, &mut [&mut self.enabled, &mut self.modes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AutoAttendantCallForwardSettingsModifyDetailsObjectOperatingModes, &[&self.enabled, &self.modes], &self.extra) }
}

impl std::fmt::Debug for AutoAttendantCallForwardSettingsModifyDetailsObjectOperatingModes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AutoAttendantCallForwardSettingsModifyDetailsObjectOperatingModes", self, f) }
}

/// The object `AutoAttendantPrimaryAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct AutoAttendantPrimaryAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<AutoAttendantPrimaryAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<AutoAttendantPrimaryAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AutoAttendantPrimaryAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":"]);

impl Json for AutoAttendantPrimaryAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AutoAttendantPrimaryAvailableNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AutoAttendantPrimaryAvailableNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number], &self.extra) }
}

impl std::fmt::Debug for AutoAttendantPrimaryAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AutoAttendantPrimaryAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`AutoAttendantPrimaryAvailableNumberObject`].
    pub enum AutoAttendantPrimaryAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`AutoAttendantPrimaryAvailableNumberObject`].
    pub enum AutoAttendantPrimaryAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `CallForwardRulesModifyObject` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardRulesModifyObject {
    /// `id`
    pub id: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardRulesModifyObject: Keys = Keys(&["\"id\":", "\"enabled\":"]);

impl Json for CallForwardRulesModifyObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardRulesModifyObject, &mut [&mut self.id, &mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardRulesModifyObject, &[&self.id, &self.enabled], &self.extra) }
}

impl std::fmt::Debug for CallForwardRulesModifyObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardRulesModifyObject", self, f) }
}

/// The object `CallForwardRulesObject` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardRulesObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `callsFrom`
    pub calls_from: Option<String>,
    /// `callsTo`
    pub calls_to: Option<String>,
    /// `forwardTo`
    pub forward_to: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardRulesObject: Keys = Keys(&["\"id\":", "\"name\":", "\"callsFrom\":", "\"callsTo\":", "\"forwardTo\":", "\"enabled\":"]);

impl Json for CallForwardRulesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardRulesObject, &mut [&mut self.id, &mut self.name, &mut self.calls_from, &mut self.calls_to, &mut self.forward_to, &mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardRulesObject, &[&self.id, &self.name, &self.calls_from, &self.calls_to, &self.forward_to, &self.enabled], &self.extra) }
}

impl std::fmt::Debug for CallForwardRulesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardRulesObject", self, f) }
}

/// The object `CallForwardSelectiveCallsFromCustomNumbersObject` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardSelectiveCallsFromCustomNumbersObject {
    /// `privateNumberEnabled`
    pub private_number_enabled: Option<bool>,
    /// `unavailableNumberEnabled`
    pub unavailable_number_enabled: Option<bool>,
    /// `numbers`
    pub numbers: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardSelectiveCallsFromCustomNumbersObject: Keys = Keys(&["\"privateNumberEnabled\":", "\"unavailableNumberEnabled\":", "\"numbers\":"]);

impl Json for CallForwardSelectiveCallsFromCustomNumbersObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardSelectiveCallsFromCustomNumbersObject, &mut [&mut self.private_number_enabled, &mut self.unavailable_number_enabled, &mut self.numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardSelectiveCallsFromCustomNumbersObject, &[&self.private_number_enabled, &self.unavailable_number_enabled, &self.numbers], &self.extra) }
}

impl std::fmt::Debug for CallForwardSelectiveCallsFromCustomNumbersObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardSelectiveCallsFromCustomNumbersObject", self, f) }
}

/// The object `CallForwardSelectiveCallsFromObject` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardSelectiveCallsFromObject {
    /// `selection`
    pub selection: Option<CallForwardSelectiveCallsFromObjectSelection>,
    /// `customNumbers`
    pub custom_numbers: Option<CallForwardSelectiveCallsFromCustomNumbersObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardSelectiveCallsFromObject: Keys = Keys(&["\"selection\":", "\"customNumbers\":"]);

impl Json for CallForwardSelectiveCallsFromObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardSelectiveCallsFromObject, &mut [&mut self.selection, &mut self.custom_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardSelectiveCallsFromObject, &[&self.selection, &self.custom_numbers], &self.extra) }
}

impl std::fmt::Debug for CallForwardSelectiveCallsFromObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardSelectiveCallsFromObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `selection` of [`CallForwardSelectiveCallsFromObject`].
    pub enum CallForwardSelectiveCallsFromObjectSelection {
        Any = "ANY",
        Custom = "CUSTOM",
    }
}

/// The object `CallForwardSelectiveCallsToNumbersObject` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardSelectiveCallsToNumbersObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `type`
    pub type_: Option<CallForwardSelectiveCallsToNumbersObjectType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardSelectiveCallsToNumbersObject: Keys = Keys(&["\"phoneNumber\":", "\"extension\":", "\"type\":"]);

impl Json for CallForwardSelectiveCallsToNumbersObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardSelectiveCallsToNumbersObject, &mut [&mut self.phone_number, &mut self.extension, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardSelectiveCallsToNumbersObject, &[&self.phone_number, &self.extension, &self.type_], &self.extra) }
}

impl std::fmt::Debug for CallForwardSelectiveCallsToNumbersObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardSelectiveCallsToNumbersObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CallForwardSelectiveCallsToNumbersObject`].
    pub enum CallForwardSelectiveCallsToNumbersObjectType {
        Primary = "PRIMARY",
        Alternate = "ALTERNATE",
    }
}

/// The object `CallForwardSelectiveCallsToObject` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardSelectiveCallsToObject {
    /// `numbers`
    pub numbers: Option<Vec<CallForwardSelectiveCallsToNumbersObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardSelectiveCallsToObject: Keys = Keys(&["\"numbers\":"]);

impl Json for CallForwardSelectiveCallsToObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardSelectiveCallsToObject, &mut [&mut self.numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardSelectiveCallsToObject, &[&self.numbers], &self.extra) }
}

impl std::fmt::Debug for CallForwardSelectiveCallsToObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardSelectiveCallsToObject", self, f) }
}

/// The object `CallForwardSelectiveForwardToObject` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardSelectiveForwardToObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `selection`
    pub selection: Option<CallForwardSelectiveForwardToObjectSelection>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardSelectiveForwardToObject: Keys = Keys(&["\"phoneNumber\":", "\"selection\":"]);

impl Json for CallForwardSelectiveForwardToObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardSelectiveForwardToObject, &mut [&mut self.phone_number, &mut self.selection], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardSelectiveForwardToObject, &[&self.phone_number, &self.selection], &self.extra) }
}

impl std::fmt::Debug for CallForwardSelectiveForwardToObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardSelectiveForwardToObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `selection` of [`CallForwardSelectiveForwardToObject`].
    pub enum CallForwardSelectiveForwardToObjectSelection {
        ForwardToDefaultNumber = "FORWARD_TO_DEFAULT_NUMBER",
        ForwardToSpecifiedNumber = "FORWARD_TO_SPECIFIED_NUMBER",
        DoNotForward = "DO_NOT_FORWARD",
    }
}

/// The object `CallTreatmentObject` of Webex.
#[derive(Clone, Default)]
pub struct CallTreatmentObject {
    /// `retryAttemptForNoInput`
    pub retry_attempt_for_no_input: Option<CallTreatmentObjectRetryAttemptForNoInput>,
    /// `noInputTimer`: one of several shapes
    pub no_input_timer: Option<Any>,
    /// `actionToBePerformed`
    pub action_to_be_performed: Option<ActionToBePerformedObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallTreatmentObject: Keys = Keys(&["\"retryAttemptForNoInput\":", "\"noInputTimer\":", "\"actionToBePerformed\":"]);

impl Json for CallTreatmentObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallTreatmentObject, &mut [&mut self.retry_attempt_for_no_input, &mut self.no_input_timer, &mut self.action_to_be_performed], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallTreatmentObject, &[&self.retry_attempt_for_no_input, &self.no_input_timer, &self.action_to_be_performed], &self.extra) }
}

impl std::fmt::Debug for CallTreatmentObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallTreatmentObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `retryAttemptForNoInput` of [`CallTreatmentObject`].
    pub enum CallTreatmentObjectRetryAttemptForNoInput {
        NoRepeat = "NO_REPEAT",
        OneTime = "ONE_TIME",
        TwoTimes = "TWO_TIMES",
        ThreeTimes = "THREE_TIMES",
    }
}

/// The object `CreateSelectiveCallForwardingRuleForAutoAttendantBody` of Webex. Published as `CreateASelectiveCallForwardingRuleForAnAutoAttendantBody`.
#[derive(Clone, Default)]
pub struct CreateSelectiveCallForwardingRuleForAutoAttendantBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `businessSchedule`
    pub business_schedule: Option<String>,
    /// `holidaySchedule`
    pub holiday_schedule: Option<String>,
    /// `forwardTo`; required when sent
    pub forward_to: Option<CallForwardSelectiveForwardToObject>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<CallForwardSelectiveCallsFromObject>,
    /// `callsTo`
    pub calls_to: Option<CallForwardSelectiveCallsToObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSelectiveCallForwardingRuleForAutoAttendantBody: Keys = Keys(&["\"name\":", "\"enabled\":", "\"businessSchedule\":", "\"holidaySchedule\":", "\"forwardTo\":", "\"callsFrom\":", "\"callsTo\":"]);

impl Json for CreateSelectiveCallForwardingRuleForAutoAttendantBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSelectiveCallForwardingRuleForAutoAttendantBody, &mut [&mut self.name, &mut self.enabled, &mut self.business_schedule, &mut self.holiday_schedule, &mut self.forward_to, &mut self.calls_from, &mut self.calls_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSelectiveCallForwardingRuleForAutoAttendantBody, &[&self.name, &self.enabled, &self.business_schedule, &self.holiday_schedule, &self.forward_to, &self.calls_from, &self.calls_to], &self.extra) }
}

impl std::fmt::Debug for CreateSelectiveCallForwardingRuleForAutoAttendantBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSelectiveCallForwardingRuleForAutoAttendantBody", self, f) }
}

/// The object `CreateSelectiveCallForwardingRuleForAutoAttendantResponse` of Webex. Published as `CreateASelectiveCallForwardingRuleForAnAutoAttendantResponse`.
#[derive(Clone, Default)]
pub struct CreateSelectiveCallForwardingRuleForAutoAttendantResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSelectiveCallForwardingRuleForAutoAttendantResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateSelectiveCallForwardingRuleForAutoAttendantResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSelectiveCallForwardingRuleForAutoAttendantResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSelectiveCallForwardingRuleForAutoAttendantResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateSelectiveCallForwardingRuleForAutoAttendantResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSelectiveCallForwardingRuleForAutoAttendantResponse", self, f) }
}

/// The object `CreateAutoAttendantBody` of Webex. Published as `CreateAnAutoAttendantBody`.
#[derive(Clone, Default)]
pub struct CreateAutoAttendantBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `alternateNumbers`
    pub alternate_numbers: Option<Vec<AlternateNumbersObject>>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `businessSchedule`; required when sent
    pub business_schedule: Option<String>,
    /// `holidaySchedule`
    pub holiday_schedule: Option<String>,
    /// `extensionDialing`
    pub extension_dialing: Option<CreateAutoAttendantBodyExtensionDialing>,
    /// `nameDialing`
    pub name_dialing: Option<CreateAutoAttendantBodyNameDialing>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// `businessHoursMenu`; required when sent
    pub business_hours_menu: Option<HoursMenuGetObject>,
    /// `afterHoursMenu`; required when sent
    pub after_hours_menu: Option<HoursMenuGetObject>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObjectForPut>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAutoAttendantBody: Keys = Keys(&["\"name\":", "\"phoneNumber\":", "\"extension\":", "\"firstName\":", "\"lastName\":", "\"alternateNumbers\":", "\"languageCode\":", "\"businessSchedule\":", "\"holidaySchedule\":", "\"extensionDialing\":", "\"nameDialing\":", "\"timeZone\":", "\"businessHoursMenu\":", "\"afterHoursMenu\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for CreateAutoAttendantBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAutoAttendantBody, &mut [&mut self.name, &mut self.phone_number, &mut self.extension, &mut self.first_name, &mut self.last_name, &mut self.alternate_numbers, &mut self.language_code, &mut self.business_schedule, &mut self.holiday_schedule, &mut self.extension_dialing, &mut self.name_dialing, &mut self.time_zone, &mut self.business_hours_menu, &mut self.after_hours_menu, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAutoAttendantBody, &[&self.name, &self.phone_number, &self.extension, &self.first_name, &self.last_name, &self.alternate_numbers, &self.language_code, &self.business_schedule, &self.holiday_schedule, &self.extension_dialing, &self.name_dialing, &self.time_zone, &self.business_hours_menu, &self.after_hours_menu, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for CreateAutoAttendantBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAutoAttendantBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `extensionDialing` of [`CreateAutoAttendantBody`].
    pub enum CreateAutoAttendantBodyExtensionDialing {
        Enterprise = "ENTERPRISE",
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `nameDialing` of [`CreateAutoAttendantBody`].
    pub enum CreateAutoAttendantBodyNameDialing {
        Enterprise = "ENTERPRISE",
        Group = "GROUP",
    }
}

/// The object `CreateAutoAttendantResponse` of Webex. Published as `CreateAnAutoAttendantResponse`.
#[derive(Clone, Default)]
pub struct CreateAutoAttendantResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAutoAttendantResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateAutoAttendantResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAutoAttendantResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAutoAttendantResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateAutoAttendantResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAutoAttendantResponse", self, f) }
}

/// The object `DirectLineCallerIdNameObjectForPut` of Webex.
#[derive(Clone, Default)]
pub struct DirectLineCallerIdNameObjectForPut {
    /// `selection`
    pub selection: Option<DirectLineCallerIdNameObjectForPutSelection>,
    /// `customName`
    pub custom_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DirectLineCallerIdNameObjectForPut: Keys = Keys(&["\"selection\":", "\"customName\":"]);

impl Json for DirectLineCallerIdNameObjectForPut {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DirectLineCallerIdNameObjectForPut, &mut [&mut self.selection, &mut self.custom_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DirectLineCallerIdNameObjectForPut, &[&self.selection, &self.custom_name], &self.extra) }
}

impl std::fmt::Debug for DirectLineCallerIdNameObjectForPut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DirectLineCallerIdNameObjectForPut", self, f) }
}

webex_core::open_enum! {
    /// Values of `selection` of [`DirectLineCallerIdNameObjectForPut`].
    pub enum DirectLineCallerIdNameObjectForPutSelection {
        CustomName = "CUSTOM_NAME",
        DisplayName = "DISPLAY_NAME",
    }
}

/// The object `GetAnnouncementFileInfo` of Webex.
#[derive(Clone, Default)]
pub struct GetAnnouncementFileInfo {
    /// `id`
    pub id: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<String>,
    /// `mediaFileType`
    pub media_file_type: Option<GetAnnouncementFileInfoMediaFileType>,
    /// `level`
    pub level: Option<GetAnnouncementFileInfoLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAnnouncementFileInfo: Keys = Keys(&["\"id\":", "\"fileName\":", "\"fileSize\":", "\"mediaFileType\":", "\"level\":"]);

impl Json for GetAnnouncementFileInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAnnouncementFileInfo, &mut [&mut self.id, &mut self.file_name, &mut self.file_size, &mut self.media_file_type, &mut self.level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAnnouncementFileInfo, &[&self.id, &self.file_name, &self.file_size, &self.media_file_type, &self.level], &self.extra) }
}

impl std::fmt::Debug for GetAnnouncementFileInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAnnouncementFileInfo", self, f) }
}

webex_core::open_enum! {
    /// Values of `mediaFileType` of [`GetAnnouncementFileInfo`].
    pub enum GetAnnouncementFileInfoMediaFileType {
        Wav = "WAV",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`GetAnnouncementFileInfo`].
    pub enum GetAnnouncementFileInfoLevel {
        Organization = "ORGANIZATION",
        Location = "LOCATION",
        Entity = "ENTITY",
    }
}

/// The object `GetAutoAttendantAlternateAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetAutoAttendantAlternateAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<AutoAttendantPrimaryAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAutoAttendantAlternateAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetAutoAttendantAlternateAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAutoAttendantAlternateAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAutoAttendantAlternateAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetAutoAttendantAlternateAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAutoAttendantAlternateAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetAutoAttendantCallForwardAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetAutoAttendantCallForwardAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<AutoAttendantCallForwardAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAutoAttendantCallForwardAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetAutoAttendantCallForwardAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAutoAttendantCallForwardAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAutoAttendantCallForwardAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetAutoAttendantCallForwardAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAutoAttendantCallForwardAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetAutoAttendantCallForwardSelectiveRuleObject` of Webex.
#[derive(Clone, Default)]
pub struct GetAutoAttendantCallForwardSelectiveRuleObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `businessSchedule`
    pub business_schedule: Option<String>,
    /// `holidaySchedule`
    pub holiday_schedule: Option<String>,
    /// `forwardTo`
    pub forward_to: Option<CallForwardSelectiveForwardToObject>,
    /// `callsFrom`
    pub calls_from: Option<CallForwardSelectiveCallsFromObject>,
    /// `callsTo`
    pub calls_to: Option<CallForwardSelectiveCallsToObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAutoAttendantCallForwardSelectiveRuleObject: Keys = Keys(&["\"id\":", "\"name\":", "\"enabled\":", "\"businessSchedule\":", "\"holidaySchedule\":", "\"forwardTo\":", "\"callsFrom\":", "\"callsTo\":"]);

impl Json for GetAutoAttendantCallForwardSelectiveRuleObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAutoAttendantCallForwardSelectiveRuleObject, &mut [&mut self.id, &mut self.name, &mut self.enabled, &mut self.business_schedule, &mut self.holiday_schedule, &mut self.forward_to, &mut self.calls_from, &mut self.calls_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAutoAttendantCallForwardSelectiveRuleObject, &[&self.id, &self.name, &self.enabled, &self.business_schedule, &self.holiday_schedule, &self.forward_to, &self.calls_from, &self.calls_to], &self.extra) }
}

impl std::fmt::Debug for GetAutoAttendantCallForwardSelectiveRuleObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAutoAttendantCallForwardSelectiveRuleObject", self, f) }
}

/// The object `GetAutoAttendantObject` of Webex.
#[derive(Clone, Default)]
pub struct GetAutoAttendantObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `firstName`; deprecated
    pub first_name: Option<String>,
    /// `lastName`; deprecated
    pub last_name: Option<String>,
    /// `alternateNumbers`
    pub alternate_numbers: Option<Vec<AlternateNumbersObject>>,
    /// `language`
    pub language: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `businessSchedule`
    pub business_schedule: Option<String>,
    /// `holidaySchedule`
    pub holiday_schedule: Option<String>,
    /// `extensionDialing`
    pub extension_dialing: Option<GetAutoAttendantObjectExtensionDialing>,
    /// `nameDialing`
    pub name_dialing: Option<GetAutoAttendantObjectNameDialing>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// `businessHoursMenu`
    pub business_hours_menu: Option<HoursMenuGetObject>,
    /// `afterHoursMenu`
    pub after_hours_menu: Option<HoursMenuGetObject>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObjectForPut>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAutoAttendantObject: Keys = Keys(&["\"id\":", "\"name\":", "\"enabled\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"tollFreeNumber\":", "\"firstName\":", "\"lastName\":", "\"alternateNumbers\":", "\"language\":", "\"languageCode\":", "\"businessSchedule\":", "\"holidaySchedule\":", "\"extensionDialing\":", "\"nameDialing\":", "\"timeZone\":", "\"businessHoursMenu\":", "\"afterHoursMenu\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for GetAutoAttendantObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAutoAttendantObject, &mut [&mut self.id, &mut self.name, &mut self.enabled, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.toll_free_number, &mut self.first_name, &mut self.last_name, &mut self.alternate_numbers, &mut self.language, &mut self.language_code, &mut self.business_schedule, &mut self.holiday_schedule, &mut self.extension_dialing, &mut self.name_dialing, &mut self.time_zone, &mut self.business_hours_menu, &mut self.after_hours_menu, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAutoAttendantObject, &[&self.id, &self.name, &self.enabled, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.toll_free_number, &self.first_name, &self.last_name, &self.alternate_numbers, &self.language, &self.language_code, &self.business_schedule, &self.holiday_schedule, &self.extension_dialing, &self.name_dialing, &self.time_zone, &self.business_hours_menu, &self.after_hours_menu, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for GetAutoAttendantObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAutoAttendantObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `extensionDialing` of [`GetAutoAttendantObject`].
    pub enum GetAutoAttendantObjectExtensionDialing {
        Enterprise = "ENTERPRISE",
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `nameDialing` of [`GetAutoAttendantObject`].
    pub enum GetAutoAttendantObjectNameDialing {
        Enterprise = "ENTERPRISE",
        Group = "GROUP",
    }
}

/// The object `GetAutoAttendantPrimaryAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetAutoAttendantPrimaryAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<AutoAttendantPrimaryAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAutoAttendantPrimaryAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetAutoAttendantPrimaryAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAutoAttendantPrimaryAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAutoAttendantPrimaryAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetAutoAttendantPrimaryAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAutoAttendantPrimaryAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetCallForwardAlwaysSettingObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallForwardAlwaysSettingObject {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// `ringReminderEnabled`
    pub ring_reminder_enabled: Option<bool>,
    /// `sendToVoicemailEnabled`
    pub send_to_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallForwardAlwaysSettingObject: Keys = Keys(&["\"enabled\":", "\"destination\":", "\"ringReminderEnabled\":", "\"sendToVoicemailEnabled\":"]);

impl Json for GetCallForwardAlwaysSettingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallForwardAlwaysSettingObject, &mut [&mut self.enabled, &mut self.destination, &mut self.ring_reminder_enabled, &mut self.send_to_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallForwardAlwaysSettingObject, &[&self.enabled, &self.destination, &self.ring_reminder_enabled, &self.send_to_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for GetCallForwardAlwaysSettingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallForwardAlwaysSettingObject", self, f) }
}

/// The object `GetCallForwardingSettingsForAutoAttendantResponse` of Webex. Published as `GetCallForwardingSettingsForAnAutoAttendantResponse`.
#[derive(Clone, Default)]
pub struct GetCallForwardingSettingsForAutoAttendantResponse {
    /// `callForwarding`
    pub call_forwarding: Option<AutoAttendantCallForwardSettingsDetailsObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallForwardingSettingsForAutoAttendantResponse: Keys = Keys(&["\"callForwarding\":"]);

impl Json for GetCallForwardingSettingsForAutoAttendantResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallForwardingSettingsForAutoAttendantResponse, &mut [&mut self.call_forwarding], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallForwardingSettingsForAutoAttendantResponse, &[&self.call_forwarding], &self.extra) }
}

impl std::fmt::Debug for GetCallForwardingSettingsForAutoAttendantResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallForwardingSettingsForAutoAttendantResponse", self, f) }
}

/// The object `HoursMenuGetObject` of Webex.
#[derive(Clone, Default)]
pub struct HoursMenuGetObject {
    /// `greeting`
    pub greeting: Option<HoursMenuGetObjectGreeting>,
    /// `extensionEnabled`
    pub extension_enabled: Option<bool>,
    /// `audioAnnouncementFile`
    pub audio_announcement_file: Option<AudioAnnouncementFileGetObject>,
    /// `keyConfigurations`
    pub key_configurations: Option<Vec<KeyConfigurationsGetObject>>,
    /// `callTreatment`
    pub call_treatment: Option<CallTreatmentObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HoursMenuGetObject: Keys = Keys(&["\"greeting\":", "\"extensionEnabled\":", "\"audioAnnouncementFile\":", "\"keyConfigurations\":", "\"callTreatment\":"]);

impl Json for HoursMenuGetObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HoursMenuGetObject, &mut [&mut self.greeting, &mut self.extension_enabled, &mut self.audio_announcement_file, &mut self.key_configurations, &mut self.call_treatment], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HoursMenuGetObject, &[&self.greeting, &self.extension_enabled, &self.audio_announcement_file, &self.key_configurations, &self.call_treatment], &self.extra) }
}

impl std::fmt::Debug for HoursMenuGetObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HoursMenuGetObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`HoursMenuGetObject`].
    pub enum HoursMenuGetObjectGreeting {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}

/// The object `KeyConfigurationsGetObject` of Webex.
#[derive(Clone, Default)]
pub struct KeyConfigurationsGetObject {
    /// `key`
    pub key: Option<KeyConfigurationsGetObjectKey>,
    /// `action`
    pub action: Option<KeyConfigurationsGetObjectAction>,
    /// `description`
    pub description: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// `audioAnnouncementFile`
    pub audio_announcement_file: Option<AudioAnnouncementFileGetObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_KeyConfigurationsGetObject: Keys = Keys(&["\"key\":", "\"action\":", "\"description\":", "\"value\":", "\"audioAnnouncementFile\":"]);

impl Json for KeyConfigurationsGetObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_KeyConfigurationsGetObject, &mut [&mut self.key, &mut self.action, &mut self.description, &mut self.value, &mut self.audio_announcement_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_KeyConfigurationsGetObject, &[&self.key, &self.action, &self.description, &self.value, &self.audio_announcement_file], &self.extra) }
}

impl std::fmt::Debug for KeyConfigurationsGetObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("KeyConfigurationsGetObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `key` of [`KeyConfigurationsGetObject`].
    pub enum KeyConfigurationsGetObjectKey {
        N0 = "0",
        N1 = "1",
        N2 = "2",
        N3 = "3",
        N4 = "4",
        N5 = "5",
        N6 = "6",
        N7 = "7",
        N8 = "8",
        N9 = "9",
        Star = "*",
        Hash = "#",
    }
}

webex_core::open_enum! {
    /// Values of `action` of [`KeyConfigurationsGetObject`].
    pub enum KeyConfigurationsGetObjectAction {
        PlayAnnouncement = "PLAY_ANNOUNCEMENT",
        TransferWithPrompt = "TRANSFER_WITH_PROMPT",
        TransferWithoutPrompt = "TRANSFER_WITHOUT_PROMPT",
        TransferToOperator = "TRANSFER_TO_OPERATOR",
        TransferToMailbox = "TRANSFER_TO_MAILBOX",
        NameDialing = "NAME_DIALING",
        ExtensionDialing = "EXTENSION_DIALING",
        RepeatMenu = "REPEAT_MENU",
        Exit = "EXIT",
    }
}

/// The object `ListAutoAttendantObject` of Webex.
#[derive(Clone, Default)]
pub struct ListAutoAttendantObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAutoAttendantObject: Keys = Keys(&["\"id\":", "\"name\":", "\"locationName\":", "\"locationId\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"tollFreeNumber\":"]);

impl Json for ListAutoAttendantObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAutoAttendantObject, &mut [&mut self.id, &mut self.name, &mut self.location_name, &mut self.location_id, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.toll_free_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAutoAttendantObject, &[&self.id, &self.name, &self.location_name, &self.location_id, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.toll_free_number], &self.extra) }
}

impl std::fmt::Debug for ListAutoAttendantObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAutoAttendantObject", self, f) }
}

/// The object `ModesGet` of Webex.
#[derive(Clone, Default)]
pub struct ModesGet {
    /// `normalOperationEnabled`
    pub normal_operation_enabled: Option<bool>,
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<ModesGetType>,
    /// `level`
    pub level: Option<ModesGetLevel>,
    /// `forwardTo`
    pub forward_to: Option<ModesGetForwardTo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModesGet: Keys = Keys(&["\"normalOperationEnabled\":", "\"id\":", "\"name\":", "\"type\":", "\"level\":", "\"forwardTo\":"]);

impl Json for ModesGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModesGet, &mut [&mut self.normal_operation_enabled, &mut self.id, &mut self.name, &mut self.type_, &mut self.level, &mut self.forward_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModesGet, &[&self.normal_operation_enabled, &self.id, &self.name, &self.type_, &self.level, &self.forward_to], &self.extra) }
}

impl std::fmt::Debug for ModesGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModesGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ModesGet`].
    pub enum ModesGetType {
        None = "NONE",
        SameHoursDaily = "SAME_HOURS_DAILY",
        DifferentHoursDaily = "DIFFERENT_HOURS_DAILY",
        Holiday = "HOLIDAY",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`ModesGet`].
    pub enum ModesGetLevel {
        Organization = "ORGANIZATION",
        Location = "LOCATION",
    }
}

/// The object `ModesGetForwardTo` of Webex.
#[derive(Clone, Default)]
pub struct ModesGetForwardTo {
    /// `selection`
    pub selection: Option<ModesGetForwardToSelection>,
    /// `destination`
    pub destination: Option<String>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// `defaultDestination`
    pub default_destination: Option<String>,
    /// `defaultDestinationVoicemailEnabled`
    pub default_destination_voicemail_enabled: Option<bool>,
    /// `defaultForwardToSelection`
    pub default_forward_to_selection: Option<ModesGetForwardToDefaultForwardToSelection>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModesGetForwardTo: Keys = Keys(&["\"selection\":", "\"destination\":", "\"destinationVoicemailEnabled\":", "\"defaultDestination\":", "\"defaultDestinationVoicemailEnabled\":", "\"defaultForwardToSelection\":"]);

impl Json for ModesGetForwardTo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModesGetForwardTo, &mut [&mut self.selection, &mut self.destination, &mut self.destination_voicemail_enabled, &mut self.default_destination, &mut self.default_destination_voicemail_enabled, &mut self.default_forward_to_selection], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModesGetForwardTo, &[&self.selection, &self.destination, &self.destination_voicemail_enabled, &self.default_destination, &self.default_destination_voicemail_enabled, &self.default_forward_to_selection], &self.extra) }
}

impl std::fmt::Debug for ModesGetForwardTo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModesGetForwardTo", self, f) }
}

webex_core::open_enum! {
    /// Values of `selection` of [`ModesGetForwardTo`].
    pub enum ModesGetForwardToSelection {
        ForwardToDefaultNumber = "FORWARD_TO_DEFAULT_NUMBER",
        ForwardToSpecifiedNumber = "FORWARD_TO_SPECIFIED_NUMBER",
        DoNotForward = "DO_NOT_FORWARD",
    }
}

webex_core::open_enum! {
    /// Values of `defaultForwardToSelection` of [`ModesGetForwardTo`].
    pub enum ModesGetForwardToDefaultForwardToSelection {
        ForwardToSpecifiedNumber = "FORWARD_TO_SPECIFIED_NUMBER",
        DoNotForward = "DO_NOT_FORWARD",
    }
}
