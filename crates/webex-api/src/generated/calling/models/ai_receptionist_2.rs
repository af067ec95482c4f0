// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `UpdateAiReceptionistBody` of Webex. Published as `UpdateAnAiReceptionistBody`.
#[derive(Clone, Default)]
pub struct UpdateAiReceptionistBody {
    /// `name`
    pub name: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `alternateNumbers`
    pub alternate_numbers: Option<Vec<UpdateAnAiReceptionistBodyAlternateNumbersItem>>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<UpdateAnAiReceptionistBodyDirectLineCallerIdName>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// `defaultAction`
    pub default_action: Option<UpdateAnAiReceptionistBodyDefaultAction>,
    /// `aiAgent`
    pub ai_agent: Option<UpdateAnAiReceptionistBodyAiAgent>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAiReceptionistBody: Keys = Keys(&["\"name\":", "\"enabled\":", "\"phoneNumber\":", "\"extension\":", "\"alternateNumbers\":", "\"directLineCallerIdName\":", "\"dialByName\":", "\"defaultAction\":", "\"aiAgent\":"]);

impl Json for UpdateAiReceptionistBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAiReceptionistBody, &mut [&mut self.name, &mut self.enabled, &mut self.phone_number, &mut self.extension, &mut self.alternate_numbers, &mut self.direct_line_caller_id_name, &mut self.dial_by_name, &mut self.default_action, &mut self.ai_agent], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAiReceptionistBody, &[&self.name, &self.enabled, &self.phone_number, &self.extension, &self.alternate_numbers, &self.direct_line_caller_id_name, &self.dial_by_name, &self.default_action, &self.ai_agent], &self.extra) }
}

impl std::fmt::Debug for UpdateAiReceptionistBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAiReceptionistBody", self, f) }
}

/// The object `UpdateAnAiReceptionistBodyAiAgent` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAnAiReceptionistBodyAiAgent {
    /// `voice`
    pub voice: Option<UpdateAnAiReceptionistBodyAiAgentVoice>,
    /// `knowledgeBaseId`
    pub knowledge_base_id: Option<String>,
    /// `guidelines`
    pub guidelines: Option<UpdateAnAiReceptionistBodyAiAgentGuidelines>,
    /// `transparencySettings`
    pub transparency_settings: Option<UpdateAnAiReceptionistBodyAiAgentTransparencySettings>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAnAiReceptionistBodyAiAgent: Keys = Keys(&["\"voice\":", "\"knowledgeBaseId\":", "\"guidelines\":", "\"transparencySettings\":"]);

impl Json for UpdateAnAiReceptionistBodyAiAgent {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAnAiReceptionistBodyAiAgent, &mut [&mut self.voice, &mut self.knowledge_base_id, &mut self.guidelines, &mut self.transparency_settings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAnAiReceptionistBodyAiAgent, &[&self.voice, &self.knowledge_base_id, &self.guidelines, &self.transparency_settings], &self.extra) }
}

impl std::fmt::Debug for UpdateAnAiReceptionistBodyAiAgent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAnAiReceptionistBodyAiAgent", self, f) }
}

/// The object `UpdateAnAiReceptionistBodyAiAgentGuidelines` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAnAiReceptionistBodyAiAgentGuidelines {
    /// `goal`
    pub goal: Option<String>,
    /// `welcomeMessage`
    pub welcome_message: Option<String>,
    /// `guideline`
    pub guideline: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAnAiReceptionistBodyAiAgentGuidelines: Keys = Keys(&["\"goal\":", "\"welcomeMessage\":", "\"guideline\":"]);

impl Json for UpdateAnAiReceptionistBodyAiAgentGuidelines {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAnAiReceptionistBodyAiAgentGuidelines, &mut [&mut self.goal, &mut self.welcome_message, &mut self.guideline], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAnAiReceptionistBodyAiAgentGuidelines, &[&self.goal, &self.welcome_message, &self.guideline], &self.extra) }
}

impl std::fmt::Debug for UpdateAnAiReceptionistBodyAiAgentGuidelines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAnAiReceptionistBodyAiAgentGuidelines", self, f) }
}

/// The object `UpdateAnAiReceptionistBodyAiAgentTransparencySettings` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAnAiReceptionistBodyAiAgentTransparencySettings {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `message`
    pub message: Option<String>,
    /// `disableReason`
    pub disable_reason: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAnAiReceptionistBodyAiAgentTransparencySettings: Keys = Keys(&["\"enabled\":", "\"message\":", "\"disableReason\":"]);

impl Json for UpdateAnAiReceptionistBodyAiAgentTransparencySettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAnAiReceptionistBodyAiAgentTransparencySettings, &mut [&mut self.enabled, &mut self.message, &mut self.disable_reason], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAnAiReceptionistBodyAiAgentTransparencySettings, &[&self.enabled, &self.message, &self.disable_reason], &self.extra) }
}

impl std::fmt::Debug for UpdateAnAiReceptionistBodyAiAgentTransparencySettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAnAiReceptionistBodyAiAgentTransparencySettings", self, f) }
}

/// The object `UpdateAnAiReceptionistBodyAiAgentVoice` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAnAiReceptionistBodyAiAgentVoice {
    /// `aiEngine`
    pub ai_engine: Option<UpdateAnAiReceptionistBodyAiAgentVoiceAiEngine>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAnAiReceptionistBodyAiAgentVoice: Keys = Keys(&["\"aiEngine\":", "\"displayName\":", "\"language\":", "\"languageCode\":"]);

impl Json for UpdateAnAiReceptionistBodyAiAgentVoice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAnAiReceptionistBodyAiAgentVoice, &mut [&mut self.ai_engine, &mut self.display_name, &mut self.language, &mut self.language_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAnAiReceptionistBodyAiAgentVoice, &[&self.ai_engine, &self.display_name, &self.language, &self.language_code], &self.extra) }
}

impl std::fmt::Debug for UpdateAnAiReceptionistBodyAiAgentVoice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAnAiReceptionistBodyAiAgentVoice", self, f) }
}

webex_core::open_enum! {
    /// Values of `aiEngine` of [`UpdateAnAiReceptionistBodyAiAgentVoice`].
    pub enum UpdateAnAiReceptionistBodyAiAgentVoiceAiEngine {
        Pro = "PRO",
    }
}

/// The object `UpdateAnAiReceptionistBodyAlternateNumbersItem` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAnAiReceptionistBodyAlternateNumbersItem {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `ringPattern`
    pub ring_pattern: Option<UpdateAnAiReceptionistBodyAlternateNumbersItemRingPattern>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAnAiReceptionistBodyAlternateNumbersItem: Keys = Keys(&["\"phoneNumber\":", "\"ringPattern\":"]);

impl Json for UpdateAnAiReceptionistBodyAlternateNumbersItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAnAiReceptionistBodyAlternateNumbersItem, &mut [&mut self.phone_number, &mut self.ring_pattern], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAnAiReceptionistBodyAlternateNumbersItem, &[&self.phone_number, &self.ring_pattern], &self.extra) }
}

impl std::fmt::Debug for UpdateAnAiReceptionistBodyAlternateNumbersItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAnAiReceptionistBodyAlternateNumbersItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `ringPattern` of [`UpdateAnAiReceptionistBodyAlternateNumbersItem`].
    pub enum UpdateAnAiReceptionistBodyAlternateNumbersItemRingPattern {
        Normal = "NORMAL",
    }
}

/// The object `UpdateAnAiReceptionistBodyDefaultAction` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAnAiReceptionistBodyDefaultAction {
    /// `actionType`
    pub action_type: Option<UpdateAnAiReceptionistBodyDefaultActionActionType>,
    /// `audioMessageSelection`
    pub audio_message_selection: Option<UpdateAnAiReceptionistBodyDefaultActionAudioMessageSelection>,
    /// `audioFileId`
    pub audio_file_id: Option<String>,
    /// `transferToNumber`
    pub transfer_to_number: Option<String>,
    /// `transferTo`
    pub transfer_to: Option<UpdateAnAiReceptionistBodyDefaultActionTransferTo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAnAiReceptionistBodyDefaultAction: Keys = Keys(&["\"actionType\":", "\"audioMessageSelection\":", "\"audioFileId\":", "\"transferToNumber\":", "\"transferTo\":"]);

impl Json for UpdateAnAiReceptionistBodyDefaultAction {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAnAiReceptionistBodyDefaultAction, &mut [&mut self.action_type, &mut self.audio_message_selection, &mut self.audio_file_id, &mut self.transfer_to_number, &mut self.transfer_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAnAiReceptionistBodyDefaultAction, &[&self.action_type, &self.audio_message_selection, &self.audio_file_id, &self.transfer_to_number, &self.transfer_to], &self.extra) }
}

impl std::fmt::Debug for UpdateAnAiReceptionistBodyDefaultAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAnAiReceptionistBodyDefaultAction", self, f) }
}

webex_core::open_enum! {
    /// Values of `actionType` of [`UpdateAnAiReceptionistBodyDefaultAction`].
    pub enum UpdateAnAiReceptionistBodyDefaultActionActionType {
        PlayMessageAndDisconnect = "PLAY_MESSAGE_AND_DISCONNECT",
    }
}

webex_core::open_enum! {
    /// Values of `audioMessageSelection` of [`UpdateAnAiReceptionistBodyDefaultAction`].
    pub enum UpdateAnAiReceptionistBodyDefaultActionAudioMessageSelection {
        Default = "DEFAULT",
    }
}

/// The object `UpdateAnAiReceptionistBodyDefaultActionTransferTo` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAnAiReceptionistBodyDefaultActionTransferTo {
    /// `contactType`
    pub contact_type: Option<UpdateAnAiReceptionistBodyDefaultActionTransferToContactType>,
    /// `contactId`
    pub contact_id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAnAiReceptionistBodyDefaultActionTransferTo: Keys = Keys(&["\"contactType\":", "\"contactId\":", "\"phoneNumber\":"]);

impl Json for UpdateAnAiReceptionistBodyDefaultActionTransferTo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAnAiReceptionistBodyDefaultActionTransferTo, &mut [&mut self.contact_type, &mut self.contact_id, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAnAiReceptionistBodyDefaultActionTransferTo, &[&self.contact_type, &self.contact_id, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for UpdateAnAiReceptionistBodyDefaultActionTransferTo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAnAiReceptionistBodyDefaultActionTransferTo", self, f) }
}

webex_core::open_enum! {
    /// Values of `contactType` of [`UpdateAnAiReceptionistBodyDefaultActionTransferTo`].
    pub enum UpdateAnAiReceptionistBodyDefaultActionTransferToContactType {
        People = "PEOPLE",
    }
}

/// The object `UpdateAnAiReceptionistBodyDirectLineCallerIdName` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAnAiReceptionistBodyDirectLineCallerIdName {
    /// `directLineCallerIdNameSelection`
    pub direct_line_caller_id_name_selection: Option<UpdateAnAiReceptionistBodyDirectLineCallerIdNameDirectLineCallerIdNameSelection>,
    /// `customName`
    pub custom_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAnAiReceptionistBodyDirectLineCallerIdName: Keys = Keys(&["\"directLineCallerIdNameSelection\":", "\"customName\":"]);

impl Json for UpdateAnAiReceptionistBodyDirectLineCallerIdName {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAnAiReceptionistBodyDirectLineCallerIdName, &mut [&mut self.direct_line_caller_id_name_selection, &mut self.custom_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAnAiReceptionistBodyDirectLineCallerIdName, &[&self.direct_line_caller_id_name_selection, &self.custom_name], &self.extra) }
}

impl std::fmt::Debug for UpdateAnAiReceptionistBodyDirectLineCallerIdName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAnAiReceptionistBodyDirectLineCallerIdName", self, f) }
}

webex_core::open_enum! {
    /// Values of `directLineCallerIdNameSelection` of [`UpdateAnAiReceptionistBodyDirectLineCallerIdName`].
    pub enum UpdateAnAiReceptionistBodyDirectLineCallerIdNameDirectLineCallerIdNameSelection {
        DisplayName = "DISPLAY_NAME",
    }
}

/// The object `ValidateAiReceptionistBody` of Webex.
#[derive(Clone, Default)]
pub struct ValidateAiReceptionistBody {
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateAiReceptionistBody: Keys = Keys(&["\"name\":"]);

impl Json for ValidateAiReceptionistBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateAiReceptionistBody, &mut [&mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateAiReceptionistBody, &[&self.name], &self.extra) }
}

impl std::fmt::Debug for ValidateAiReceptionistBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateAiReceptionistBody", self, f) }
}

/// The object `ValidateCountryForAiReceptionistBody` of Webex.
#[derive(Clone, Default)]
pub struct ValidateCountryForAiReceptionistBody {
    /// `countryCode`
    pub country_code: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateCountryForAiReceptionistBody: Keys = Keys(&["\"countryCode\":", "\"locationId\":"]);

impl Json for ValidateCountryForAiReceptionistBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateCountryForAiReceptionistBody, &mut [&mut self.country_code, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateCountryForAiReceptionistBody, &[&self.country_code, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for ValidateCountryForAiReceptionistBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateCountryForAiReceptionistBody", self, f) }
}

/// The object `Voice` of Webex.
#[derive(Clone, Default)]
pub struct Voice {
    /// `language`
    pub language: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `isDefault`
    pub is_default: Option<bool>,
    /// `gender`
    pub gender: Option<VoiceGender>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Voice: Keys = Keys(&["\"language\":", "\"languageCode\":", "\"displayName\":", "\"isDefault\":", "\"gender\":"]);

impl Json for Voice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Voice, &mut [&mut self.language, &mut self.language_code, &mut self.display_name, &mut self.is_default, &mut self.gender], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Voice, &[&self.language, &self.language_code, &self.display_name, &self.is_default, &self.gender], &self.extra) }
}

impl std::fmt::Debug for Voice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Voice", self, f) }
}

webex_core::open_enum! {
    /// Values of `gender` of [`Voice`].
    pub enum VoiceGender {
        Male = "MALE",
        Female = "FEMALE",
    }
}
