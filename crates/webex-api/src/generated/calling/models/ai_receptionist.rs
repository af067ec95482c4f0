// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AIRDirectLineCallerIdName` of Webex.
#[derive(Clone, Default)]
pub struct AIRDirectLineCallerIdName {
    /// `directLineCallerIdNameSelection`
    pub direct_line_caller_id_name_selection: Option<AIRDirectLineCallerIdNameDirectLineCallerIdNameSelection>,
    /// `customName`
    pub custom_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AIRDirectLineCallerIdName: Keys = Keys(&["\"directLineCallerIdNameSelection\":", "\"customName\":"]);

impl Json for AIRDirectLineCallerIdName {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AIRDirectLineCallerIdName, &mut [&mut self.direct_line_caller_id_name_selection, &mut self.custom_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AIRDirectLineCallerIdName, &[&self.direct_line_caller_id_name_selection, &self.custom_name], &self.extra) }
}

impl std::fmt::Debug for AIRDirectLineCallerIdName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AIRDirectLineCallerIdName", self, f) }
}

webex_core::open_enum! {
    /// Values of `directLineCallerIdNameSelection` of [`AIRDirectLineCallerIdName`].
    pub enum AIRDirectLineCallerIdNameDirectLineCallerIdNameSelection {
        CustomName = "CUSTOM_NAME",
        FirstnameLastname = "FIRSTNAME_LASTNAME",
        LastnameFirstname = "LASTNAME_FIRSTNAME",
        DisplayName = "DISPLAY_NAME",
    }
}

/// The object `AIRIntent` of Webex.
#[derive(Clone, Default)]
pub struct AIRIntent {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `transferTo`
    pub transfer_to: Option<IntentTransferTo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AIRIntent: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"transferTo\":"]);

impl Json for AIRIntent {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AIRIntent, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.transfer_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AIRIntent, &[&self.id, &self.name, &self.description, &self.transfer_to], &self.extra) }
}

impl std::fmt::Debug for AIRIntent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AIRIntent", self, f) }
}

/// The object `AIRTemplate` of Webex.
#[derive(Clone, Default)]
pub struct AIRTemplate {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `goal`
    pub goal: Option<String>,
    /// `welcomeMessage`
    pub welcome_message: Option<String>,
    /// `guideline`
    pub guideline: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AIRTemplate: Keys = Keys(&["\"id\":", "\"name\":", "\"goal\":", "\"welcomeMessage\":", "\"guideline\":"]);

impl Json for AIRTemplate {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AIRTemplate, &mut [&mut self.id, &mut self.name, &mut self.goal, &mut self.welcome_message, &mut self.guideline], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AIRTemplate, &[&self.id, &self.name, &self.goal, &self.welcome_message, &self.guideline], &self.extra) }
}

impl std::fmt::Debug for AIRTemplate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AIRTemplate", self, f) }
}

/// The object `AiAgent` of Webex.
#[derive(Clone, Default)]
pub struct AiAgent {
    /// `agentId`
    pub agent_id: Option<String>,
    /// `voice`
    pub voice: Option<AiVoice>,
    /// `knowledgeBaseId`
    pub knowledge_base_id: Option<String>,
    /// `guidelines`
    pub guidelines: Option<AiGuidelines>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AiAgent: Keys = Keys(&["\"agentId\":", "\"voice\":", "\"knowledgeBaseId\":", "\"guidelines\":"]);

impl Json for AiAgent {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AiAgent, &mut [&mut self.agent_id, &mut self.voice, &mut self.knowledge_base_id, &mut self.guidelines], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AiAgent, &[&self.agent_id, &self.voice, &self.knowledge_base_id, &self.guidelines], &self.extra) }
}

impl std::fmt::Debug for AiAgent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AiAgent", self, f) }
}

/// The object `AiEngine` of Webex.
#[derive(Clone, Default)]
pub struct AiEngine {
    /// `name`
    pub name: Option<AiEngineName>,
    /// `voices`
    pub voices: Option<Vec<Voice>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AiEngine: Keys = Keys(&["\"name\":", "\"voices\":"]);

impl Json for AiEngine {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AiEngine, &mut [&mut self.name, &mut self.voices], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AiEngine, &[&self.name, &self.voices], &self.extra) }
}

impl std::fmt::Debug for AiEngine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AiEngine", self, f) }
}

webex_core::open_enum! {
    /// Values of `name` of [`AiEngine`].
    pub enum AiEngineName {
        Pro = "PRO",
        ProUs = "PRO_US",
    }
}

/// The object `AiGuidelines` of Webex.
#[derive(Clone, Default)]
pub struct AiGuidelines {
    /// `goal`
    pub goal: Option<String>,
    /// `welcomeMessage`
    pub welcome_message: Option<String>,
    /// `guideline`
    pub guideline: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AiGuidelines: Keys = Keys(&["\"goal\":", "\"welcomeMessage\":", "\"guideline\":"]);

impl Json for AiGuidelines {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AiGuidelines, &mut [&mut self.goal, &mut self.welcome_message, &mut self.guideline], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AiGuidelines, &[&self.goal, &self.welcome_message, &self.guideline], &self.extra) }
}

impl std::fmt::Debug for AiGuidelines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AiGuidelines", self, f) }
}

/// The object `AiReceptionist` of Webex.
#[derive(Clone, Default)]
pub struct AiReceptionist {
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
    /// `location`
    pub location: Option<IdAndName>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `alternateNumbers`
    pub alternate_numbers: Option<Vec<AlternateNumber>>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<AIRDirectLineCallerIdName>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// `defaultAction`
    pub default_action: Option<DefaultAction>,
    /// `aiAgent`
    pub ai_agent: Option<AiAgent>,
    /// `intentCount`
    pub intent_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AiReceptionist: Keys = Keys(&["\"id\":", "\"name\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"location\":", "\"enabled\":", "\"alternateNumbers\":", "\"directLineCallerIdName\":", "\"dialByName\":", "\"defaultAction\":", "\"aiAgent\":", "\"intentCount\":"]);

impl Json for AiReceptionist {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AiReceptionist, &mut [&mut self.id, &mut self.name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.location, &mut self.enabled, &mut self.alternate_numbers, &mut self.direct_line_caller_id_name, &mut self.dial_by_name, &mut self.default_action, &mut self.ai_agent, &mut self.intent_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AiReceptionist, &[&self.id, &self.name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.location, &self.enabled, &self.alternate_numbers, &self.direct_line_caller_id_name, &self.dial_by_name, &self.default_action, &self.ai_agent, &self.intent_count], &self.extra) }
}

impl std::fmt::Debug for AiReceptionist {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AiReceptionist", self, f) }
}

/// The object `AiVoice` of Webex.
#[derive(Clone, Default)]
pub struct AiVoice {
    /// `aiEngine`
    pub ai_engine: Option<AiVoiceAiEngine>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AiVoice: Keys = Keys(&["\"aiEngine\":", "\"displayName\":", "\"language\":", "\"languageCode\":"]);

impl Json for AiVoice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AiVoice, &mut [&mut self.ai_engine, &mut self.display_name, &mut self.language, &mut self.language_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AiVoice, &[&self.ai_engine, &self.display_name, &self.language, &self.language_code], &self.extra) }
}

impl std::fmt::Debug for AiVoice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AiVoice", self, f) }
}

webex_core::open_enum! {
    /// Values of `aiEngine` of [`AiVoice`].
    pub enum AiVoiceAiEngine {
        Pro = "PRO",
        ProUs = "PRO_US",
    }
}

/// The object `AlternateNumber` of Webex.
#[derive(Clone, Default)]
pub struct AlternateNumber {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `ringPattern`
    pub ring_pattern: Option<AlternateNumberRingPattern>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AlternateNumber: Keys = Keys(&["\"phoneNumber\":", "\"ringPattern\":", "\"tollFreeNumber\":"]);

impl Json for AlternateNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AlternateNumber, &mut [&mut self.phone_number, &mut self.ring_pattern, &mut self.toll_free_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AlternateNumber, &[&self.phone_number, &self.ring_pattern, &self.toll_free_number], &self.extra) }
}

impl std::fmt::Debug for AlternateNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AlternateNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `ringPattern` of [`AlternateNumber`].
    pub enum AlternateNumberRingPattern {
        Normal = "NORMAL",
        LongLong = "LONG_LONG",
        ShortShortLong = "SHORT_SHORT_LONG",
        ShortLongShort = "SHORT_LONG_SHORT",
    }
}

/// The object `AnnAudioFile` of Webex.
#[derive(Clone, Default)]
pub struct AnnAudioFile {
    /// `id`
    pub id: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<String>,
    /// `mediaFileType`
    pub media_file_type: Option<AnnAudioFileMediaFileType>,
    /// `level`
    pub level: Option<AnnAudioFileLevel>,
    /// `isTextToSpeech`
    pub is_text_to_speech: Option<bool>,
    /// `type`
    pub type_: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AnnAudioFile: Keys = Keys(&["\"id\":", "\"fileName\":", "\"fileSize\":", "\"mediaFileType\":", "\"level\":", "\"isTextToSpeech\":", "\"type\":"]);

impl Json for AnnAudioFile {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AnnAudioFile, &mut [&mut self.id, &mut self.file_name, &mut self.file_size, &mut self.media_file_type, &mut self.level, &mut self.is_text_to_speech, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AnnAudioFile, &[&self.id, &self.file_name, &self.file_size, &self.media_file_type, &self.level, &self.is_text_to_speech, &self.type_], &self.extra) }
}

impl std::fmt::Debug for AnnAudioFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AnnAudioFile", self, f) }
}

webex_core::open_enum! {
    /// Values of `mediaFileType` of [`AnnAudioFile`].
    pub enum AnnAudioFileMediaFileType {
        Wma = "WMA",
        Wav = "WAV",
        N3Gp = "3GP",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`AnnAudioFile`].
    pub enum AnnAudioFileLevel {
        Organization = "ORGANIZATION",
        Location = "LOCATION",
        Entity = "ENTITY",
    }
}

/// The object `AvailableNumber` of Webex.
#[derive(Clone, Default)]
pub struct AvailableNumber {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `state`
    pub state: Option<AvailableNumberState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<String>,
    /// `mobileNetwork`
    pub mobile_network: Option<String>,
    /// `routingProfile`
    pub routing_profile: Option<String>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `location`
    pub location: Option<IdAndName>,
    /// `owner`
    pub owner: Option<NumberOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AvailableNumber: Keys = Keys(&["\"phoneNumber\":", "\"extension\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"mobileNetwork\":", "\"routingProfile\":", "\"isServiceNumber\":", "\"location\":", "\"owner\":"]);

impl Json for AvailableNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AvailableNumber, &mut [&mut self.phone_number, &mut self.extension, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.mobile_network, &mut self.routing_profile, &mut self.is_service_number, &mut self.location, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AvailableNumber, &[&self.phone_number, &self.extension, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.mobile_network, &self.routing_profile, &self.is_service_number, &self.location, &self.owner], &self.extra) }
}

impl std::fmt::Debug for AvailableNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AvailableNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`AvailableNumber`].
    pub enum AvailableNumberState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

/// The object `CreateKnowledgeBaseBody` of Webex. Published as `CreateAKnowledgeBaseBody`.
#[derive(Clone, Default)]
pub struct CreateKnowledgeBaseBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateKnowledgeBaseBody: Keys = Keys(&["\"name\":", "\"description\":"]);

impl Json for CreateKnowledgeBaseBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateKnowledgeBaseBody, &mut [&mut self.name, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateKnowledgeBaseBody, &[&self.name, &self.description], &self.extra) }
}

impl std::fmt::Debug for CreateKnowledgeBaseBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateKnowledgeBaseBody", self, f) }
}

/// The object `CreateKnowledgeBaseResponse` of Webex. Published as `CreateAKnowledgeBaseResponse`.
#[derive(Clone, Default)]
pub struct CreateKnowledgeBaseResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateKnowledgeBaseResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateKnowledgeBaseResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateKnowledgeBaseResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateKnowledgeBaseResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateKnowledgeBaseResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateKnowledgeBaseResponse", self, f) }
}

/// The object `CreateAiReceptionistIntentBody` of Webex.
#[derive(Clone, Default)]
pub struct CreateAiReceptionistIntentBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`; required when sent
    pub description: Option<String>,
    /// `transferTo`
    pub transfer_to: Option<CreateAiReceptionistIntentBodyTransferTo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAiReceptionistIntentBody: Keys = Keys(&["\"name\":", "\"description\":", "\"transferTo\":"]);

impl Json for CreateAiReceptionistIntentBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAiReceptionistIntentBody, &mut [&mut self.name, &mut self.description, &mut self.transfer_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAiReceptionistIntentBody, &[&self.name, &self.description, &self.transfer_to], &self.extra) }
}

impl std::fmt::Debug for CreateAiReceptionistIntentBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAiReceptionistIntentBody", self, f) }
}

/// The object `CreateAiReceptionistIntentBodyTransferTo` of Webex.
#[derive(Clone, Default)]
pub struct CreateAiReceptionistIntentBodyTransferTo {
    /// `contactType`
    pub contact_type: Option<CreateAiReceptionistIntentBodyTransferToContactType>,
    /// `contactId`
    pub contact_id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAiReceptionistIntentBodyTransferTo: Keys = Keys(&["\"contactType\":", "\"contactId\":", "\"phoneNumber\":"]);

impl Json for CreateAiReceptionistIntentBodyTransferTo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAiReceptionistIntentBodyTransferTo, &mut [&mut self.contact_type, &mut self.contact_id, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAiReceptionistIntentBodyTransferTo, &[&self.contact_type, &self.contact_id, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for CreateAiReceptionistIntentBodyTransferTo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAiReceptionistIntentBodyTransferTo", self, f) }
}

webex_core::open_enum! {
    /// Values of `contactType` of [`CreateAiReceptionistIntentBodyTransferTo`].
    pub enum CreateAiReceptionistIntentBodyTransferToContactType {
        People = "PEOPLE",
    }
}

/// The object `CreateAiReceptionistIntentResponse` of Webex.
#[derive(Clone, Default)]
pub struct CreateAiReceptionistIntentResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAiReceptionistIntentResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateAiReceptionistIntentResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAiReceptionistIntentResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAiReceptionistIntentResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateAiReceptionistIntentResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAiReceptionistIntentResponse", self, f) }
}

/// The object `CreateAiReceptionistBody` of Webex. Published as `CreateAnAiReceptionistBody`.
#[derive(Clone, Default)]
pub struct CreateAiReceptionistBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `defaultAction`; required when sent
    pub default_action: Option<CreateAnAiReceptionistBodyDefaultAction>,
    /// `aiAgent`; required when sent
    pub ai_agent: Option<CreateAnAiReceptionistBodyAiAgent>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<CreateAnAiReceptionistBodyDirectLineCallerIdName>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAiReceptionistBody: Keys = Keys(&["\"name\":", "\"enabled\":", "\"defaultAction\":", "\"aiAgent\":", "\"phoneNumber\":", "\"extension\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for CreateAiReceptionistBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAiReceptionistBody, &mut [&mut self.name, &mut self.enabled, &mut self.default_action, &mut self.ai_agent, &mut self.phone_number, &mut self.extension, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAiReceptionistBody, &[&self.name, &self.enabled, &self.default_action, &self.ai_agent, &self.phone_number, &self.extension, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for CreateAiReceptionistBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAiReceptionistBody", self, f) }
}

/// The object `CreateAnAiReceptionistBodyAiAgent` of Webex.
#[derive(Clone, Default)]
pub struct CreateAnAiReceptionistBodyAiAgent {
    /// `voice`
    pub voice: Option<CreateAnAiReceptionistBodyAiAgentVoice>,
    /// `knowledgeBaseId`
    pub knowledge_base_id: Option<String>,
    /// `guidelines`
    pub guidelines: Option<CreateAnAiReceptionistBodyAiAgentGuidelines>,
    /// `transparencySettings`
    pub transparency_settings: Option<CreateAnAiReceptionistBodyAiAgentTransparencySettings>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAnAiReceptionistBodyAiAgent: Keys = Keys(&["\"voice\":", "\"knowledgeBaseId\":", "\"guidelines\":", "\"transparencySettings\":"]);

impl Json for CreateAnAiReceptionistBodyAiAgent {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAnAiReceptionistBodyAiAgent, &mut [&mut self.voice, &mut self.knowledge_base_id, &mut self.guidelines, &mut self.transparency_settings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAnAiReceptionistBodyAiAgent, &[&self.voice, &self.knowledge_base_id, &self.guidelines, &self.transparency_settings], &self.extra) }
}

impl std::fmt::Debug for CreateAnAiReceptionistBodyAiAgent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAnAiReceptionistBodyAiAgent", self, f) }
}

/// The object `CreateAnAiReceptionistBodyAiAgentGuidelines` of Webex.
#[derive(Clone, Default)]
pub struct CreateAnAiReceptionistBodyAiAgentGuidelines {
    /// `welcomeMessage`
    pub welcome_message: Option<String>,
    /// `goal`
    pub goal: Option<String>,
    /// `guideline`
    pub guideline: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAnAiReceptionistBodyAiAgentGuidelines: Keys = Keys(&["\"welcomeMessage\":", "\"goal\":", "\"guideline\":"]);

impl Json for CreateAnAiReceptionistBodyAiAgentGuidelines {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAnAiReceptionistBodyAiAgentGuidelines, &mut [&mut self.welcome_message, &mut self.goal, &mut self.guideline], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAnAiReceptionistBodyAiAgentGuidelines, &[&self.welcome_message, &self.goal, &self.guideline], &self.extra) }
}

impl std::fmt::Debug for CreateAnAiReceptionistBodyAiAgentGuidelines {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAnAiReceptionistBodyAiAgentGuidelines", self, f) }
}

/// The object `CreateAnAiReceptionistBodyAiAgentTransparencySettings` of Webex.
#[derive(Clone, Default)]
pub struct CreateAnAiReceptionistBodyAiAgentTransparencySettings {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `message`
    pub message: Option<String>,
    /// `disableReason`
    pub disable_reason: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAnAiReceptionistBodyAiAgentTransparencySettings: Keys = Keys(&["\"enabled\":", "\"message\":", "\"disableReason\":"]);

impl Json for CreateAnAiReceptionistBodyAiAgentTransparencySettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAnAiReceptionistBodyAiAgentTransparencySettings, &mut [&mut self.enabled, &mut self.message, &mut self.disable_reason], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAnAiReceptionistBodyAiAgentTransparencySettings, &[&self.enabled, &self.message, &self.disable_reason], &self.extra) }
}

impl std::fmt::Debug for CreateAnAiReceptionistBodyAiAgentTransparencySettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAnAiReceptionistBodyAiAgentTransparencySettings", self, f) }
}

/// The object `CreateAnAiReceptionistBodyAiAgentVoice` of Webex.
#[derive(Clone, Default)]
pub struct CreateAnAiReceptionistBodyAiAgentVoice {
    /// `aiEngine`
    pub ai_engine: Option<CreateAnAiReceptionistBodyAiAgentVoiceAiEngine>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAnAiReceptionistBodyAiAgentVoice: Keys = Keys(&["\"aiEngine\":", "\"displayName\":", "\"language\":", "\"languageCode\":"]);

impl Json for CreateAnAiReceptionistBodyAiAgentVoice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAnAiReceptionistBodyAiAgentVoice, &mut [&mut self.ai_engine, &mut self.display_name, &mut self.language, &mut self.language_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAnAiReceptionistBodyAiAgentVoice, &[&self.ai_engine, &self.display_name, &self.language, &self.language_code], &self.extra) }
}

impl std::fmt::Debug for CreateAnAiReceptionistBodyAiAgentVoice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAnAiReceptionistBodyAiAgentVoice", self, f) }
}

webex_core::open_enum! {
    /// Values of `aiEngine` of [`CreateAnAiReceptionistBodyAiAgentVoice`].
    pub enum CreateAnAiReceptionistBodyAiAgentVoiceAiEngine {
        Pro = "PRO",
    }
}

/// The object `CreateAnAiReceptionistBodyDefaultAction` of Webex.
#[derive(Clone, Default)]
pub struct CreateAnAiReceptionistBodyDefaultAction {
    /// `actionType`
    pub action_type: Option<CreateAnAiReceptionistBodyDefaultActionActionType>,
    /// `audioMessageSelection`
    pub audio_message_selection: Option<CreateAnAiReceptionistBodyDefaultActionAudioMessageSelection>,
    /// `audioFileId`
    pub audio_file_id: Option<String>,
    /// `transferToNumber`
    pub transfer_to_number: Option<String>,
    /// `transferTo`
    pub transfer_to: Option<CreateAnAiReceptionistBodyDefaultActionTransferTo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAnAiReceptionistBodyDefaultAction: Keys = Keys(&["\"actionType\":", "\"audioMessageSelection\":", "\"audioFileId\":", "\"transferToNumber\":", "\"transferTo\":"]);

impl Json for CreateAnAiReceptionistBodyDefaultAction {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAnAiReceptionistBodyDefaultAction, &mut [&mut self.action_type, &mut self.audio_message_selection, &mut self.audio_file_id, &mut self.transfer_to_number, &mut self.transfer_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAnAiReceptionistBodyDefaultAction, &[&self.action_type, &self.audio_message_selection, &self.audio_file_id, &self.transfer_to_number, &self.transfer_to], &self.extra) }
}

impl std::fmt::Debug for CreateAnAiReceptionistBodyDefaultAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAnAiReceptionistBodyDefaultAction", self, f) }
}

webex_core::open_enum! {
    /// Values of `actionType` of [`CreateAnAiReceptionistBodyDefaultAction`].
    pub enum CreateAnAiReceptionistBodyDefaultActionActionType {
        PlayMessageAndDisconnect = "PLAY_MESSAGE_AND_DISCONNECT",
    }
}

webex_core::open_enum! {
    /// Values of `audioMessageSelection` of [`CreateAnAiReceptionistBodyDefaultAction`].
    pub enum CreateAnAiReceptionistBodyDefaultActionAudioMessageSelection {
        Default = "DEFAULT",
    }
}

/// The object `CreateAnAiReceptionistBodyDefaultActionTransferTo` of Webex.
#[derive(Clone, Default)]
pub struct CreateAnAiReceptionistBodyDefaultActionTransferTo {
    /// `contactType`
    pub contact_type: Option<CreateAnAiReceptionistBodyDefaultActionTransferToContactType>,
    /// `contactId`
    pub contact_id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAnAiReceptionistBodyDefaultActionTransferTo: Keys = Keys(&["\"contactType\":", "\"contactId\":", "\"phoneNumber\":"]);

impl Json for CreateAnAiReceptionistBodyDefaultActionTransferTo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAnAiReceptionistBodyDefaultActionTransferTo, &mut [&mut self.contact_type, &mut self.contact_id, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAnAiReceptionistBodyDefaultActionTransferTo, &[&self.contact_type, &self.contact_id, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for CreateAnAiReceptionistBodyDefaultActionTransferTo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAnAiReceptionistBodyDefaultActionTransferTo", self, f) }
}

webex_core::open_enum! {
    /// Values of `contactType` of [`CreateAnAiReceptionistBodyDefaultActionTransferTo`].
    pub enum CreateAnAiReceptionistBodyDefaultActionTransferToContactType {
        People = "PEOPLE",
    }
}

/// The object `CreateAnAiReceptionistBodyDirectLineCallerIdName` of Webex.
#[derive(Clone, Default)]
pub struct CreateAnAiReceptionistBodyDirectLineCallerIdName {
    /// `directLineCallerIdNameSelection`
    pub direct_line_caller_id_name_selection: Option<CreateAnAiReceptionistBodyDirectLineCallerIdNameDirectLineCallerIdNameSelection>,
    /// `customName`
    pub custom_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAnAiReceptionistBodyDirectLineCallerIdName: Keys = Keys(&["\"directLineCallerIdNameSelection\":", "\"customName\":"]);

impl Json for CreateAnAiReceptionistBodyDirectLineCallerIdName {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAnAiReceptionistBodyDirectLineCallerIdName, &mut [&mut self.direct_line_caller_id_name_selection, &mut self.custom_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAnAiReceptionistBodyDirectLineCallerIdName, &[&self.direct_line_caller_id_name_selection, &self.custom_name], &self.extra) }
}

impl std::fmt::Debug for CreateAnAiReceptionistBodyDirectLineCallerIdName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAnAiReceptionistBodyDirectLineCallerIdName", self, f) }
}

webex_core::open_enum! {
    /// Values of `directLineCallerIdNameSelection` of [`CreateAnAiReceptionistBodyDirectLineCallerIdName`].
    pub enum CreateAnAiReceptionistBodyDirectLineCallerIdNameDirectLineCallerIdNameSelection {
        DisplayName = "DISPLAY_NAME",
    }
}

/// The object `CreateAiReceptionistResponse` of Webex. Published as `CreateAnAiReceptionistResponse`.
#[derive(Clone, Default)]
pub struct CreateAiReceptionistResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAiReceptionistResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateAiReceptionistResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAiReceptionistResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAiReceptionistResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateAiReceptionistResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAiReceptionistResponse", self, f) }
}

/// The object `CreateKnowledgeBaseDocumentBody` of Webex.
#[derive(Clone, Default)]
pub struct CreateKnowledgeBaseDocumentBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `content`; required when sent
    pub content: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateKnowledgeBaseDocumentBody: Keys = Keys(&["\"name\":", "\"content\":"]);

impl Json for CreateKnowledgeBaseDocumentBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateKnowledgeBaseDocumentBody, &mut [&mut self.name, &mut self.content], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateKnowledgeBaseDocumentBody, &[&self.name, &self.content], &self.extra) }
}

impl std::fmt::Debug for CreateKnowledgeBaseDocumentBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateKnowledgeBaseDocumentBody", self, f) }
}

/// The object `CreateKnowledgeBaseDocumentResponse` of Webex.
#[derive(Clone, Default)]
pub struct CreateKnowledgeBaseDocumentResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateKnowledgeBaseDocumentResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateKnowledgeBaseDocumentResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateKnowledgeBaseDocumentResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateKnowledgeBaseDocumentResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateKnowledgeBaseDocumentResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateKnowledgeBaseDocumentResponse", self, f) }
}

/// The object `DefaultAction` of Webex.
#[derive(Clone, Default)]
pub struct DefaultAction {
    /// `actionType`
    pub action_type: Option<DefaultActionActionType>,
    /// `audioMessageSelection`
    pub audio_message_selection: Option<DefaultActionAudioMessageSelection>,
    /// `audioFile`
    pub audio_file: Option<AnnAudioFile>,
    /// `transferToNumber`
    pub transfer_to_number: Option<String>,
    /// `transferTo`
    pub transfer_to: Option<TransferTo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DefaultAction: Keys = Keys(&["\"actionType\":", "\"audioMessageSelection\":", "\"audioFile\":", "\"transferToNumber\":", "\"transferTo\":"]);

impl Json for DefaultAction {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DefaultAction, &mut [&mut self.action_type, &mut self.audio_message_selection, &mut self.audio_file, &mut self.transfer_to_number, &mut self.transfer_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DefaultAction, &[&self.action_type, &self.audio_message_selection, &self.audio_file, &self.transfer_to_number, &self.transfer_to], &self.extra) }
}

impl std::fmt::Debug for DefaultAction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DefaultAction", self, f) }
}

webex_core::open_enum! {
    /// Values of `actionType` of [`DefaultAction`].
    pub enum DefaultActionActionType {
        PlayMessageAndDisconnect = "PLAY_MESSAGE_AND_DISCONNECT",
        TransferToOperator = "TRANSFER_TO_OPERATOR",
    }
}

webex_core::open_enum! {
    /// Values of `audioMessageSelection` of [`DefaultAction`].
    pub enum DefaultActionAudioMessageSelection {
        Custom = "CUSTOM",
        Default = "DEFAULT",
        Playlist = "PLAYLIST",
    }
}

/// The object `DownloadKnowledgeBaseDocumentResponse` of Webex.
#[derive(Clone, Default)]
pub struct DownloadKnowledgeBaseDocumentResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DownloadKnowledgeBaseDocumentResponse: Keys = Keys(&["\"id\":"]);

impl Json for DownloadKnowledgeBaseDocumentResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DownloadKnowledgeBaseDocumentResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DownloadKnowledgeBaseDocumentResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for DownloadKnowledgeBaseDocumentResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DownloadKnowledgeBaseDocumentResponse", self, f) }
}

/// The object `GetAiReceptionistVoicesResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetAiReceptionistVoicesResponse {
    /// `items`
    pub items: Option<Vec<AiEngine>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAiReceptionistVoicesResponse: Keys = Keys(&["\"items\":"]);

impl Json for GetAiReceptionistVoicesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAiReceptionistVoicesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAiReceptionistVoicesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for GetAiReceptionistVoicesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAiReceptionistVoicesResponse", self, f) }
}

/// The object `IdAndName` of Webex.
#[derive(Clone, Default)]
pub struct IdAndName {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_IdAndName: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for IdAndName {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_IdAndName, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_IdAndName, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for IdAndName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("IdAndName", self, f) }
}

/// The object `IntentTransferTo` of Webex.
#[derive(Clone, Default)]
pub struct IntentTransferTo {
    /// `contactType`
    pub contact_type: Option<IntentTransferToContactType>,
    /// `contactId`
    pub contact_id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_IntentTransferTo: Keys = Keys(&["\"contactType\":", "\"contactId\":", "\"name\":", "\"phoneNumber\":"]);

impl Json for IntentTransferTo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_IntentTransferTo, &mut [&mut self.contact_type, &mut self.contact_id, &mut self.name, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_IntentTransferTo, &[&self.contact_type, &self.contact_id, &self.name, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for IntentTransferTo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("IntentTransferTo", self, f) }
}

webex_core::open_enum! {
    /// Values of `contactType` of [`IntentTransferTo`].
    pub enum IntentTransferToContactType {
        People = "PEOPLE",
        ResourceGroup = "RESOURCE_GROUP",
        Contact = "CONTACT",
        PhoneNumber = "PHONE_NUMBER",
    }
}

/// The object `KnowledgeBase` of Webex.
#[derive(Clone, Default)]
pub struct KnowledgeBase {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `documentsCount`
    pub documents_count: Option<i64>,
    /// `filesCount`
    pub files_count: Option<i64>,
    /// `filesSize`
    pub files_size: Option<i64>,
    /// `createdAt`: a moment, RFC 3339
    pub created_at: Option<String>,
    /// `updatedAt`: a moment, RFC 3339
    pub updated_at: Option<String>,
    /// `mappedBots`
    pub mapped_bots: Option<Vec<KnowledgeBaseMappedBot>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_KnowledgeBase: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"documentsCount\":", "\"filesCount\":", "\"filesSize\":", "\"createdAt\":", "\"updatedAt\":", "\"mappedBots\":"]);

impl Json for KnowledgeBase {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_KnowledgeBase, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.documents_count, &mut self.files_count, &mut self.files_size, &mut self.created_at, &mut self.updated_at, &mut self.mapped_bots], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_KnowledgeBase, &[&self.id, &self.name, &self.description, &self.documents_count, &self.files_count, &self.files_size, &self.created_at, &self.updated_at, &self.mapped_bots], &self.extra) }
}

impl std::fmt::Debug for KnowledgeBase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("KnowledgeBase", self, f) }
}

/// The object `KnowledgeBaseDocumentDetails` of Webex.
#[derive(Clone, Default)]
pub struct KnowledgeBaseDocumentDetails {
    /// `id`
    pub id: Option<String>,
    /// `knowledgeBaseId`
    pub knowledge_base_id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `content`
    pub content: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<i64>,
    /// `knowledgeType`
    pub knowledge_type: Option<KnowledgeBaseDocumentDetailsKnowledgeType>,
    /// `status`
    pub status: Option<KnowledgeBaseDocumentDetailsStatus>,
    /// `createdAt`: a moment, RFC 3339
    pub created_at: Option<String>,
    /// `updatedAt`: a moment, RFC 3339
    pub updated_at: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_KnowledgeBaseDocumentDetails: Keys = Keys(&["\"id\":", "\"knowledgeBaseId\":", "\"name\":", "\"content\":", "\"description\":", "\"fileName\":", "\"fileSize\":", "\"knowledgeType\":", "\"status\":", "\"createdAt\":", "\"updatedAt\":"]);

impl Json for KnowledgeBaseDocumentDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_KnowledgeBaseDocumentDetails, &mut [&mut self.id, &mut self.knowledge_base_id, &mut self.name, &mut self.content, &mut self.description, &mut self.file_name, &mut self.file_size, &mut self.knowledge_type, &mut self.status, &mut self.created_at, &mut self.updated_at], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_KnowledgeBaseDocumentDetails, &[&self.id, &self.knowledge_base_id, &self.name, &self.content, &self.description, &self.file_name, &self.file_size, &self.knowledge_type, &self.status, &self.created_at, &self.updated_at], &self.extra) }
}

impl std::fmt::Debug for KnowledgeBaseDocumentDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("KnowledgeBaseDocumentDetails", self, f) }
}

webex_core::open_enum! {
    /// Values of `knowledgeType` of [`KnowledgeBaseDocumentDetails`].
    pub enum KnowledgeBaseDocumentDetailsKnowledgeType {
        Article = "ARTICLE",
        File = "FILE",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`KnowledgeBaseDocumentDetails`].
    pub enum KnowledgeBaseDocumentDetailsStatus {
        Pending = "Pending",
        Processing = "Processing",
        Success = "Success",
        Failed = "Failed",
    }
}

/// The object `KnowledgeBaseMappedBot` of Webex.
#[derive(Clone, Default)]
pub struct KnowledgeBaseMappedBot {
    /// `id`
    pub id: Option<String>,
    /// `connectedAt`: a moment, RFC 3339
    pub connected_at: Option<String>,
    /// `agentId`
    pub agent_id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_KnowledgeBaseMappedBot: Keys = Keys(&["\"id\":", "\"connectedAt\":", "\"agentId\":", "\"name\":"]);

impl Json for KnowledgeBaseMappedBot {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_KnowledgeBaseMappedBot, &mut [&mut self.id, &mut self.connected_at, &mut self.agent_id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_KnowledgeBaseMappedBot, &[&self.id, &self.connected_at, &self.agent_id, &self.name], &self.extra) }
}

impl std::fmt::Debug for KnowledgeBaseMappedBot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("KnowledgeBaseMappedBot", self, f) }
}

/// The object `ListAiReceptionistIntentsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListAiReceptionistIntentsResponse {
    /// `items`
    pub items: Option<Vec<AIRIntent>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAiReceptionistIntentsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListAiReceptionistIntentsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAiReceptionistIntentsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAiReceptionistIntentsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListAiReceptionistIntentsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAiReceptionistIntentsResponse", self, f) }
}

/// The object `ListAiReceptionistTemplatesResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListAiReceptionistTemplatesResponse {
    /// `items`
    pub items: Option<Vec<IdAndName>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAiReceptionistTemplatesResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListAiReceptionistTemplatesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAiReceptionistTemplatesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAiReceptionistTemplatesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListAiReceptionistTemplatesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAiReceptionistTemplatesResponse", self, f) }
}

/// The object `ListAiReceptionistsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListAiReceptionistsResponse {
    /// `aiReceptionists`
    pub ai_receptionists: Option<Vec<AiReceptionist>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAiReceptionistsResponse: Keys = Keys(&["\"aiReceptionists\":"]);

impl Json for ListAiReceptionistsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAiReceptionistsResponse, &mut [&mut self.ai_receptionists], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAiReceptionistsResponse, &[&self.ai_receptionists], &self.extra) }
}

impl std::fmt::Debug for ListAiReceptionistsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAiReceptionistsResponse", self, f) }
}

/// The object `ListAvailableNumbersForAiReceptionistResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListAvailableNumbersForAiReceptionistResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<AvailableNumber>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAvailableNumbersForAiReceptionistResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for ListAvailableNumbersForAiReceptionistResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAvailableNumbersForAiReceptionistResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAvailableNumbersForAiReceptionistResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for ListAvailableNumbersForAiReceptionistResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAvailableNumbersForAiReceptionistResponse", self, f) }
}

/// The object `ListKnowledgeBaseDocumentsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListKnowledgeBaseDocumentsResponse {
    /// `documents`
    pub documents: Option<Vec<KnowledgeBaseDocumentDetails>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListKnowledgeBaseDocumentsResponse: Keys = Keys(&["\"documents\":"]);

impl Json for ListKnowledgeBaseDocumentsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListKnowledgeBaseDocumentsResponse, &mut [&mut self.documents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListKnowledgeBaseDocumentsResponse, &[&self.documents], &self.extra) }
}

impl std::fmt::Debug for ListKnowledgeBaseDocumentsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListKnowledgeBaseDocumentsResponse", self, f) }
}

/// The object `ListKnowledgeBasesResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListKnowledgeBasesResponse {
    /// `knowledgeBases`
    pub knowledge_bases: Option<Vec<KnowledgeBase>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListKnowledgeBasesResponse: Keys = Keys(&["\"knowledgeBases\":"]);

impl Json for ListKnowledgeBasesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListKnowledgeBasesResponse, &mut [&mut self.knowledge_bases], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListKnowledgeBasesResponse, &[&self.knowledge_bases], &self.extra) }
}

impl std::fmt::Debug for ListKnowledgeBasesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListKnowledgeBasesResponse", self, f) }
}

/// The object `UpdateKnowledgeBaseBody` of Webex. Published as `ModifyAKnowledgeBaseBody`.
#[derive(Clone, Default)]
pub struct UpdateKnowledgeBaseBody {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateKnowledgeBaseBody: Keys = Keys(&["\"name\":", "\"description\":"]);

impl Json for UpdateKnowledgeBaseBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateKnowledgeBaseBody, &mut [&mut self.name, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateKnowledgeBaseBody, &[&self.name, &self.description], &self.extra) }
}

impl std::fmt::Debug for UpdateKnowledgeBaseBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateKnowledgeBaseBody", self, f) }
}

/// The object `UpdateAiReceptionistIntentBody` of Webex. Published as `ModifyAiReceptionistIntentBody`.
#[derive(Clone, Default)]
pub struct UpdateAiReceptionistIntentBody {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `transferTo`
    pub transfer_to: Option<ModifyAiReceptionistIntentBodyTransferTo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAiReceptionistIntentBody: Keys = Keys(&["\"name\":", "\"description\":", "\"transferTo\":"]);

impl Json for UpdateAiReceptionistIntentBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAiReceptionistIntentBody, &mut [&mut self.name, &mut self.description, &mut self.transfer_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAiReceptionistIntentBody, &[&self.name, &self.description, &self.transfer_to], &self.extra) }
}

impl std::fmt::Debug for UpdateAiReceptionistIntentBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAiReceptionistIntentBody", self, f) }
}

/// The object `ModifyAiReceptionistIntentBodyTransferTo` of Webex.
#[derive(Clone, Default)]
pub struct ModifyAiReceptionistIntentBodyTransferTo {
    /// `contactType`
    pub contact_type: Option<ModifyAiReceptionistIntentBodyTransferToContactType>,
    /// `contactId`
    pub contact_id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyAiReceptionistIntentBodyTransferTo: Keys = Keys(&["\"contactType\":", "\"contactId\":", "\"phoneNumber\":"]);

impl Json for ModifyAiReceptionistIntentBodyTransferTo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyAiReceptionistIntentBodyTransferTo, &mut [&mut self.contact_type, &mut self.contact_id, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyAiReceptionistIntentBodyTransferTo, &[&self.contact_type, &self.contact_id, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for ModifyAiReceptionistIntentBodyTransferTo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyAiReceptionistIntentBodyTransferTo", self, f) }
}

webex_core::open_enum! {
    /// Values of `contactType` of [`ModifyAiReceptionistIntentBodyTransferTo`].
    pub enum ModifyAiReceptionistIntentBodyTransferToContactType {
        People = "PEOPLE",
    }
}

/// The object `UpdateKnowledgeBaseDocumentBody` of Webex. Published as `ModifyKnowledgeBaseDocumentBody`.
#[derive(Clone, Default)]
pub struct UpdateKnowledgeBaseDocumentBody {
    /// `name`
    pub name: Option<String>,
    /// `content`
    pub content: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateKnowledgeBaseDocumentBody: Keys = Keys(&["\"name\":", "\"content\":"]);

impl Json for UpdateKnowledgeBaseDocumentBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateKnowledgeBaseDocumentBody, &mut [&mut self.name, &mut self.content], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateKnowledgeBaseDocumentBody, &[&self.name, &self.content], &self.extra) }
}

impl std::fmt::Debug for UpdateKnowledgeBaseDocumentBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateKnowledgeBaseDocumentBody", self, f) }
}

/// The object `NumberOwner` of Webex.
#[derive(Clone, Default)]
pub struct NumberOwner {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<NumberOwnerType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `elinExpiryTime`: a moment, RFC 3339
    pub elin_expiry_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NumberOwner: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":", "\"displayName\":", "\"elinExpiryTime\":"]);

impl Json for NumberOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NumberOwner, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.display_name, &mut self.elin_expiry_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NumberOwner, &[&self.id, &self.type_, &self.first_name, &self.last_name, &self.display_name, &self.elin_expiry_time], &self.extra) }
}

impl std::fmt::Debug for NumberOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NumberOwner", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`NumberOwner`].
    pub enum NumberOwnerType {
        Place = "PLACE",
        People = "PEOPLE",
        VirtualLine = "VIRTUAL_LINE",
        AutoAttendant = "AUTO_ATTENDANT",
        CallQueue = "CALL_QUEUE",
        PagingGroup = "PAGING_GROUP",
        HuntGroup = "HUNT_GROUP",
        VoiceMessaging = "VOICE_MESSAGING",
        OfficeAnywhere = "OFFICE_ANYWHERE",
        BroadworksAnywhere = "BROADWORKS_ANYWHERE",
        ContactCenterLink = "CONTACT_CENTER_LINK",
        ContactCenterAdapter = "CONTACT_CENTER_ADAPTER",
        RouteList = "ROUTE_LIST",
        VoicemailGroup = "VOICEMAIL_GROUP",
        CollaborateBridge = "COLLABORATE_BRIDGE",
        AiReceptionist = "AI_RECEPTIONIST",
    }
}

/// The object `TransferTo` of Webex.
#[derive(Clone, Default)]
pub struct TransferTo {
    /// `contactType`
    pub contact_type: Option<TransferToContactType>,
    /// `contactId`
    pub contact_id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TransferTo: Keys = Keys(&["\"contactType\":", "\"contactId\":", "\"phoneNumber\":"]);

impl Json for TransferTo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TransferTo, &mut [&mut self.contact_type, &mut self.contact_id, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TransferTo, &[&self.contact_type, &self.contact_id, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for TransferTo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TransferTo", self, f) }
}

webex_core::open_enum! {
    /// Values of `contactType` of [`TransferTo`].
    pub enum TransferToContactType {
        People = "PEOPLE",
        ResourceGroup = "RESOURCE_GROUP",
        Contact = "CONTACT",
        PhoneNumber = "PHONE_NUMBER",
    }
}
