// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag` of Webex.
#[derive(Clone, Default)]
pub struct AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `contentType`; required when sent
    pub content_type: Option<AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTagContentType>,
    /// `blobId`
    pub blob_id: Option<String>,
    /// `url`: url
    pub url: Option<String>,
    /// `agentId`; required when sent
    pub agent_id: Option<String>,
    /// `attributeTag`
    pub attribute_tag: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `agentActive`
    pub agent_active: Option<bool>,
    /// `ciUserId`
    pub ci_user_id: Option<String>,
    /// `audioFile`: binary
    pub audio_file: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"contentType\":", "\"blobId\":", "\"url\":", "\"agentId\":", "\"attributeTag\":", "\"firstName\":", "\"lastName\":", "\"email\":", "\"agentActive\":", "\"ciUserId\":", "\"audioFile\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.content_type, &mut self.blob_id, &mut self.url, &mut self.agent_id, &mut self.attribute_tag, &mut self.first_name, &mut self.last_name, &mut self.email, &mut self.agent_active, &mut self.ci_user_id, &mut self.audio_file, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag, &[&self.organization_id, &self.id, &self.version, &self.name, &self.content_type, &self.blob_id, &self.url, &self.agent_id, &self.attribute_tag, &self.first_name, &self.last_name, &self.email, &self.agent_active, &self.ci_user_id, &self.audio_file, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag", self, f) }
}

webex_core::open_enum! {
    /// Values of `contentType` of [`AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag`].
    pub enum AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTagContentType {
        AudioWav = "AUDIO_WAV",
        TextHtml = "TEXT_HTML",
        TextPhp = "TEXT_PHP",
        AudioXWav = "AUDIO_X_WAV",
        ApplicationOctetStream = "APPLICATION_OCTET_STREAM",
    }
}

/// The object `AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose` of Webex.
#[derive(Clone, Default)]
pub struct AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `contentType`; required when sent
    pub content_type: Option<AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurposeContentType>,
    /// `blobId`
    pub blob_id: Option<String>,
    /// `url`: url
    pub url: Option<String>,
    /// `agentId`; required when sent
    pub agent_id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `agentActive`
    pub agent_active: Option<bool>,
    /// `ciUserId`
    pub ci_user_id: Option<String>,
    /// `greetingPurposeId`
    pub greeting_purpose_id: Option<String>,
    /// `greetingPurposeName`
    pub greeting_purpose_name: Option<String>,
    /// `audioFile`: binary
    pub audio_file: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"contentType\":", "\"blobId\":", "\"url\":", "\"agentId\":", "\"firstName\":", "\"lastName\":", "\"email\":", "\"agentActive\":", "\"ciUserId\":", "\"greetingPurposeId\":", "\"greetingPurposeName\":", "\"audioFile\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.content_type, &mut self.blob_id, &mut self.url, &mut self.agent_id, &mut self.first_name, &mut self.last_name, &mut self.email, &mut self.agent_active, &mut self.ci_user_id, &mut self.greeting_purpose_id, &mut self.greeting_purpose_name, &mut self.audio_file, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose, &[&self.organization_id, &self.id, &self.version, &self.name, &self.content_type, &self.blob_id, &self.url, &self.agent_id, &self.first_name, &self.last_name, &self.email, &self.agent_active, &self.ci_user_id, &self.greeting_purpose_id, &self.greeting_purpose_name, &self.audio_file, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose", self, f) }
}

webex_core::open_enum! {
    /// Values of `contentType` of [`AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose`].
    pub enum AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurposeContentType {
        AudioWav = "AUDIO_WAV",
        TextHtml = "TEXT_HTML",
        TextPhp = "TEXT_PHP",
        AudioXWav = "AUDIO_X_WAV",
        ApplicationOctetStream = "APPLICATION_OCTET_STREAM",
    }
}

/// The object `AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithAttributeTag` of Webex.
#[derive(Clone, Default)]
pub struct AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithAttributeTag {
    /// `attributeTag`
    pub attribute_tag: Option<String>,
    /// `greetingPurposeId`
    pub greeting_purpose_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithAttributeTag: Keys = Keys(&["\"attributeTag\":", "\"greetingPurposeId\":"]);

impl Json for AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithAttributeTag {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithAttributeTag, &mut [&mut self.attribute_tag, &mut self.greeting_purpose_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithAttributeTag, &[&self.attribute_tag, &self.greeting_purpose_id], &self.extra) }
}

impl std::fmt::Debug for AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithAttributeTag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithAttributeTag", self, f) }
}

/// The object `AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithGreetingPurpose` of Webex.
#[derive(Clone, Default)]
pub struct AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithGreetingPurpose {
    /// `attributeTag`
    pub attribute_tag: Option<String>,
    /// `greetingPurposeId`
    pub greeting_purpose_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithGreetingPurpose: Keys = Keys(&["\"attributeTag\":", "\"greetingPurposeId\":"]);

impl Json for AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithGreetingPurpose {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithGreetingPurpose, &mut [&mut self.attribute_tag, &mut self.greeting_purpose_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithGreetingPurpose, &[&self.attribute_tag, &self.greeting_purpose_id], &self.extra) }
}

impl std::fmt::Debug for AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithGreetingPurpose {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithGreetingPurpose", self, f) }
}

/// The object `CreateGreetingFileBody` of Webex. Published as `CreateANewGreetingFileBody`.
#[derive(Clone, Default)]
pub struct CreateGreetingFileBody {
    /// `agentPersonalGreetingInfo`; required when sent
    pub agent_personal_greeting_info: Option<AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag>,
    /// `audioFile`: binary; required when sent
    pub audio_file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateGreetingFileBody: Keys = Keys(&["\"agentPersonalGreetingInfo\":", "\"audioFile\":"]);

impl Json for CreateGreetingFileBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateGreetingFileBody, &mut [&mut self.agent_personal_greeting_info, &mut self.audio_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateGreetingFileBody, &[&self.agent_personal_greeting_info, &self.audio_file], &self.extra) }
}

impl std::fmt::Debug for CreateGreetingFileBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateGreetingFileBody", self, f) }
}

/// The object `CreateGreetingFileUsingV2ApiBody` of Webex. Published as `CreateANewGreetingFileUsingV2APIBody`.
#[derive(Clone, Default)]
pub struct CreateGreetingFileUsingV2ApiBody {
    /// `agentPersonalGreetingInfo`; required when sent
    pub agent_personal_greeting_info: Option<AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose>,
    /// `audioFile`: binary; required when sent
    pub audio_file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateGreetingFileUsingV2ApiBody: Keys = Keys(&["\"agentPersonalGreetingInfo\":", "\"audioFile\":"]);

impl Json for CreateGreetingFileUsingV2ApiBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateGreetingFileUsingV2ApiBody, &mut [&mut self.agent_personal_greeting_info, &mut self.audio_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateGreetingFileUsingV2ApiBody, &[&self.agent_personal_greeting_info, &self.audio_file], &self.extra) }
}

impl std::fmt::Debug for CreateGreetingFileUsingV2ApiBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateGreetingFileUsingV2ApiBody", self, f) }
}

/// The object `FieldRequestBody` of Webex.
#[derive(Clone, Default)]
pub struct FieldRequestBody {
    /// `references`
    pub references: Option<BTreeMap<String, String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FieldRequestBody: Keys = Keys(&["\"references\":"]);

impl Json for FieldRequestBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FieldRequestBody, &mut [&mut self.references], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FieldRequestBody, &[&self.references], &self.extra) }
}

impl std::fmt::Debug for FieldRequestBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FieldRequestBody", self, f) }
}

/// The object `ListAgentPersonalGreetingsWithMetadataResponse` of Webex. Published as `GetAllConfigWithMetaDataResponse`.
#[derive(Clone, Default)]
pub struct ListAgentPersonalGreetingsWithMetadataResponse {
    /// `meta`
    pub meta: Option<MetaDataWithPagingInfo>,
    /// `data`
    pub data: Option<Vec<AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAgentPersonalGreetingsWithMetadataResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ListAgentPersonalGreetingsWithMetadataResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAgentPersonalGreetingsWithMetadataResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAgentPersonalGreetingsWithMetadataResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ListAgentPersonalGreetingsWithMetadataResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAgentPersonalGreetingsWithMetadataResponse", self, f) }
}

/// The object `Link` of Webex.
#[derive(Clone, Default)]
pub struct Link {
    /// `href`
    pub href: Option<String>,
    /// `hreflang`
    pub hreflang: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `deprecation`
    pub deprecation: Option<String>,
    /// `profile`
    pub profile: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `templated`
    pub templated: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Link: Keys = Keys(&["\"href\":", "\"hreflang\":", "\"title\":", "\"type\":", "\"deprecation\":", "\"profile\":", "\"name\":", "\"templated\":"]);

impl Json for Link {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Link, &mut [&mut self.href, &mut self.hreflang, &mut self.title, &mut self.type_, &mut self.deprecation, &mut self.profile, &mut self.name, &mut self.templated], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Link, &[&self.href, &self.hreflang, &self.title, &self.type_, &self.deprecation, &self.profile, &self.name, &self.templated], &self.extra) }
}

impl std::fmt::Debug for Link {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Link", self, f) }
}

/// The object `ListGreetingFilesResponse` of Webex. Published as `ListGreetingFileSResponse`.
#[derive(Clone, Default)]
pub struct ListGreetingFilesResponse {
    /// `meta`
    pub meta: Option<MetaDataWithPagingInfo>,
    /// `data`
    pub data: Option<Vec<AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListGreetingFilesResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ListGreetingFilesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListGreetingFilesResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListGreetingFilesResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ListGreetingFilesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListGreetingFilesResponse", self, f) }
}

/// The object `Response` of Webex.
#[derive(Clone, Default)]
pub struct Response {
    /// `code`
    pub code: Option<i64>,
    /// `details`
    pub details: Option<BTreeMap<String, Any>>,
    /// `links`
    pub links: Option<Vec<Link>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Response: Keys = Keys(&["\"code\":", "\"details\":", "\"links\":"]);

impl Json for Response {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Response, &mut [&mut self.code, &mut self.details, &mut self.links], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Response, &[&self.code, &self.details, &self.links], &self.extra) }
}

impl std::fmt::Debug for Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Response", self, f) }
}

/// The object `UpdateGreetingFileByIdBody` of Webex. Published as `UpdateSpecificGreetingFileByIDBody`.
#[derive(Clone, Default)]
pub struct UpdateGreetingFileByIdBody {
    /// `agentPersonalGreetingInfo`; required when sent
    pub agent_personal_greeting_info: Option<AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag>,
    /// `audioFile`: binary; required when sent
    pub audio_file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateGreetingFileByIdBody: Keys = Keys(&["\"agentPersonalGreetingInfo\":", "\"audioFile\":"]);

impl Json for UpdateGreetingFileByIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateGreetingFileByIdBody, &mut [&mut self.agent_personal_greeting_info, &mut self.audio_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateGreetingFileByIdBody, &[&self.agent_personal_greeting_info, &self.audio_file], &self.extra) }
}

impl std::fmt::Debug for UpdateGreetingFileByIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateGreetingFileByIdBody", self, f) }
}

/// The object `UpdateGreetingFileByIdUsingV2ApiBody` of Webex. Published as `UpdateSpecificGreetingFileByIDUsingV2APIBody`.
#[derive(Clone, Default)]
pub struct UpdateGreetingFileByIdUsingV2ApiBody {
    /// `agentPersonalGreetingInfo`; required when sent
    pub agent_personal_greeting_info: Option<AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose>,
    /// `audioFile`: binary; required when sent
    pub audio_file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateGreetingFileByIdUsingV2ApiBody: Keys = Keys(&["\"agentPersonalGreetingInfo\":", "\"audioFile\":"]);

impl Json for UpdateGreetingFileByIdUsingV2ApiBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateGreetingFileByIdUsingV2ApiBody, &mut [&mut self.agent_personal_greeting_info, &mut self.audio_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateGreetingFileByIdUsingV2ApiBody, &[&self.agent_personal_greeting_info, &self.audio_file], &self.extra) }
}

impl std::fmt::Debug for UpdateGreetingFileByIdUsingV2ApiBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateGreetingFileByIdUsingV2ApiBody", self, f) }
}
