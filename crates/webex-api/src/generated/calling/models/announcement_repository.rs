// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AnnouncementResponse` of Webex.
#[derive(Clone, Default)]
pub struct AnnouncementResponse {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<String>,
    /// `mediaFileType`
    pub media_file_type: Option<String>,
    /// `lastUpdated`: a moment, RFC 3339
    pub last_updated: Option<String>,
    /// `featureReferenceCount`
    pub feature_reference_count: Option<i64>,
    /// `featureReferences`
    pub feature_references: Option<Vec<FeatureReferenceObject>>,
    /// `isTextToSpeech`
    pub is_text_to_speech: Option<bool>,
    /// `voice`
    pub voice: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AnnouncementResponse: Keys = Keys(&["\"id\":", "\"name\":", "\"fileName\":", "\"fileSize\":", "\"mediaFileType\":", "\"lastUpdated\":", "\"featureReferenceCount\":", "\"featureReferences\":", "\"isTextToSpeech\":", "\"voice\":", "\"language\":", "\"text\":"]);

impl Json for AnnouncementResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AnnouncementResponse, &mut [&mut self.id, &mut self.name, &mut self.file_name, &mut self.file_size, &mut self.media_file_type, &mut self.last_updated, &mut self.feature_reference_count, &mut self.feature_references, &mut self.is_text_to_speech, &mut self.voice, &mut self.language, &mut self.text], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AnnouncementResponse, &[&self.id, &self.name, &self.file_name, &self.file_size, &self.media_file_type, &self.last_updated, &self.feature_reference_count, &self.feature_references, &self.is_text_to_speech, &self.voice, &self.language, &self.text], &self.extra) }
}

impl std::fmt::Debug for AnnouncementResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AnnouncementResponse", self, f) }
}

/// The object `AnnouncementResponseWithPlaylist` of Webex.
#[derive(Clone, Default)]
pub struct AnnouncementResponseWithPlaylist {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<String>,
    /// `mediaFileType`
    pub media_file_type: Option<String>,
    /// `lastUpdated`: a moment, RFC 3339
    pub last_updated: Option<String>,
    /// `featureReferenceCount`
    pub feature_reference_count: Option<i64>,
    /// `featureReferences`
    pub feature_references: Option<Vec<FeatureReferenceObject>>,
    /// `playlists`
    pub playlists: Option<Vec<LocationObjectFeaturesAnnouncementPlaylist>>,
    /// `isTextToSpeech`
    pub is_text_to_speech: Option<bool>,
    /// `voice`
    pub voice: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AnnouncementResponseWithPlaylist: Keys = Keys(&["\"id\":", "\"name\":", "\"fileName\":", "\"fileSize\":", "\"mediaFileType\":", "\"lastUpdated\":", "\"featureReferenceCount\":", "\"featureReferences\":", "\"playlists\":", "\"isTextToSpeech\":", "\"voice\":", "\"language\":", "\"text\":"]);

impl Json for AnnouncementResponseWithPlaylist {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AnnouncementResponseWithPlaylist, &mut [&mut self.id, &mut self.name, &mut self.file_name, &mut self.file_size, &mut self.media_file_type, &mut self.last_updated, &mut self.feature_reference_count, &mut self.feature_references, &mut self.playlists, &mut self.is_text_to_speech, &mut self.voice, &mut self.language, &mut self.text], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AnnouncementResponseWithPlaylist, &[&self.id, &self.name, &self.file_name, &self.file_size, &self.media_file_type, &self.last_updated, &self.feature_reference_count, &self.feature_references, &self.playlists, &self.is_text_to_speech, &self.voice, &self.language, &self.text], &self.extra) }
}

impl std::fmt::Debug for AnnouncementResponseWithPlaylist {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AnnouncementResponseWithPlaylist", self, f) }
}

/// The object `AnnouncementUsageResponse` of Webex.
#[derive(Clone, Default)]
pub struct AnnouncementUsageResponse {
    /// `totalFileSizeUsedKB` in kilobytes
    pub total_file_size_used_kb: Option<i64>,
    /// `maxAudioFileSizeAllowedKB` in kilobytes
    pub max_audio_file_size_allowed_kb: Option<i64>,
    /// `maxVideoFileSizeAllowedKB` in kilobytes
    pub max_video_file_size_allowed_kb: Option<i64>,
    /// `totalFileSizeLimitMB` in megabytes
    pub total_file_size_limit_mb: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AnnouncementUsageResponse: Keys = Keys(&["\"totalFileSizeUsedKB\":", "\"maxAudioFileSizeAllowedKB\":", "\"maxVideoFileSizeAllowedKB\":", "\"totalFileSizeLimitMB\":"]);

impl Json for AnnouncementUsageResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AnnouncementUsageResponse, &mut [&mut self.total_file_size_used_kb, &mut self.max_audio_file_size_allowed_kb, &mut self.max_video_file_size_allowed_kb, &mut self.total_file_size_limit_mb], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AnnouncementUsageResponse, &[&self.total_file_size_used_kb, &self.max_audio_file_size_allowed_kb, &self.max_video_file_size_allowed_kb, &self.total_file_size_limit_mb], &self.extra) }
}

impl std::fmt::Debug for AnnouncementUsageResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AnnouncementUsageResponse", self, f) }
}

/// The object `AnnouncementsListResponse` of Webex.
#[derive(Clone, Default)]
pub struct AnnouncementsListResponse {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<String>,
    /// `mediaFileType`
    pub media_file_type: Option<String>,
    /// `lastUpdated`: a moment, RFC 3339
    pub last_updated: Option<String>,
    /// `level`
    pub level: Option<AnnouncementsListResponseLevel>,
    /// `location`
    pub location: Option<LocationObjectFeaturesAnnouncementPlaylist>,
    /// `isTextToSpeech`
    pub is_text_to_speech: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AnnouncementsListResponse: Keys = Keys(&["\"id\":", "\"name\":", "\"fileName\":", "\"fileSize\":", "\"mediaFileType\":", "\"lastUpdated\":", "\"level\":", "\"location\":", "\"isTextToSpeech\":"]);

impl Json for AnnouncementsListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AnnouncementsListResponse, &mut [&mut self.id, &mut self.name, &mut self.file_name, &mut self.file_size, &mut self.media_file_type, &mut self.last_updated, &mut self.level, &mut self.location, &mut self.is_text_to_speech], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AnnouncementsListResponse, &[&self.id, &self.name, &self.file_name, &self.file_size, &self.media_file_type, &self.last_updated, &self.level, &self.location, &self.is_text_to_speech], &self.extra) }
}

impl std::fmt::Debug for AnnouncementsListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AnnouncementsListResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `level` of [`AnnouncementsListResponse`].
    pub enum AnnouncementsListResponseLevel {
        Location = "LOCATION",
    }
}

/// The object `FeatureReferenceObject` of Webex.
#[derive(Clone, Default)]
pub struct FeatureReferenceObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FeatureReferenceObject: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":", "\"locationId\":", "\"locationName\":"]);

impl Json for FeatureReferenceObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FeatureReferenceObject, &mut [&mut self.id, &mut self.name, &mut self.type_, &mut self.location_id, &mut self.location_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FeatureReferenceObject, &[&self.id, &self.name, &self.type_, &self.location_id, &self.location_name], &self.extra) }
}

impl std::fmt::Debug for FeatureReferenceObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FeatureReferenceObject", self, f) }
}

/// The object `ListAnnouncementGreetingsOnLocationAndOrganizationLevelResponse` of Webex. Published as `FetchListOfAnnouncementGreetingsOnLocationAndOrganizationLevelResponse`.
#[derive(Clone, Default)]
pub struct ListAnnouncementGreetingsOnLocationAndOrganizationLevelResponse {
    /// `announcements`
    pub announcements: Option<Vec<AnnouncementsListResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAnnouncementGreetingsOnLocationAndOrganizationLevelResponse: Keys = Keys(&["\"announcements\":"]);

impl Json for ListAnnouncementGreetingsOnLocationAndOrganizationLevelResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAnnouncementGreetingsOnLocationAndOrganizationLevelResponse, &mut [&mut self.announcements], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAnnouncementGreetingsOnLocationAndOrganizationLevelResponse, &[&self.announcements], &self.extra) }
}

impl std::fmt::Debug for ListAnnouncementGreetingsOnLocationAndOrganizationLevelResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAnnouncementGreetingsOnLocationAndOrganizationLevelResponse", self, f) }
}

/// The object `GenerateTextToSpeechPromptBody` of Webex. Published as `GenerateATextToSpeechPromptBody`.
#[derive(Clone, Default)]
pub struct GenerateTextToSpeechPromptBody {
    /// `voice`; required when sent
    pub voice: Option<String>,
    /// `text`; required when sent
    pub text: Option<String>,
    /// `languageCode`; required when sent
    pub language_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GenerateTextToSpeechPromptBody: Keys = Keys(&["\"voice\":", "\"text\":", "\"languageCode\":"]);

impl Json for GenerateTextToSpeechPromptBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GenerateTextToSpeechPromptBody, &mut [&mut self.voice, &mut self.text, &mut self.language_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GenerateTextToSpeechPromptBody, &[&self.voice, &self.text, &self.language_code], &self.extra) }
}

impl std::fmt::Debug for GenerateTextToSpeechPromptBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GenerateTextToSpeechPromptBody", self, f) }
}

/// The object `GenerateTextToSpeechPromptResponse` of Webex. Published as `GenerateATextToSpeechPromptResponse`.
#[derive(Clone, Default)]
pub struct GenerateTextToSpeechPromptResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GenerateTextToSpeechPromptResponse: Keys = Keys(&["\"id\":"]);

impl Json for GenerateTextToSpeechPromptResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GenerateTextToSpeechPromptResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GenerateTextToSpeechPromptResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for GenerateTextToSpeechPromptResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GenerateTextToSpeechPromptResponse", self, f) }
}

/// The object `ListTextToSpeechVoicesResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListTextToSpeechVoicesResponse {
    /// `voices`
    pub voices: Option<Vec<TtsVoice>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListTextToSpeechVoicesResponse: Keys = Keys(&["\"voices\":"]);

impl Json for ListTextToSpeechVoicesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListTextToSpeechVoicesResponse, &mut [&mut self.voices], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListTextToSpeechVoicesResponse, &[&self.voices], &self.extra) }
}

impl std::fmt::Debug for ListTextToSpeechVoicesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListTextToSpeechVoicesResponse", self, f) }
}

/// The object `UpdateBinaryAnnouncementGreetingAtLocationLevelBody` of Webex. Published as `ModifyABinaryAnnouncementGreetingAtLocationLevelBody`.
#[derive(Clone, Default)]
pub struct UpdateBinaryAnnouncementGreetingAtLocationLevelBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `fileUri`; required when sent
    pub file_uri: Option<String>,
    /// `fileName`; required when sent
    pub file_name: Option<String>,
    /// `isTextToSpeech`; required when sent
    pub is_text_to_speech: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateBinaryAnnouncementGreetingAtLocationLevelBody: Keys = Keys(&["\"name\":", "\"fileUri\":", "\"fileName\":", "\"isTextToSpeech\":"]);

impl Json for UpdateBinaryAnnouncementGreetingAtLocationLevelBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateBinaryAnnouncementGreetingAtLocationLevelBody, &mut [&mut self.name, &mut self.file_uri, &mut self.file_name, &mut self.is_text_to_speech], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateBinaryAnnouncementGreetingAtLocationLevelBody, &[&self.name, &self.file_uri, &self.file_name, &self.is_text_to_speech], &self.extra) }
}

impl std::fmt::Debug for UpdateBinaryAnnouncementGreetingAtLocationLevelBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateBinaryAnnouncementGreetingAtLocationLevelBody", self, f) }
}

/// The object `UpdateBinaryAnnouncementGreetingAtOrganizationLevelBody` of Webex. Published as `ModifyABinaryAnnouncementGreetingAtOrganizationLevelBody`.
#[derive(Clone, Default)]
pub struct UpdateBinaryAnnouncementGreetingAtOrganizationLevelBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `fileUri`; required when sent
    pub file_uri: Option<String>,
    /// `fileName`; required when sent
    pub file_name: Option<String>,
    /// `isTextToSpeech`; required when sent
    pub is_text_to_speech: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateBinaryAnnouncementGreetingAtOrganizationLevelBody: Keys = Keys(&["\"name\":", "\"fileUri\":", "\"fileName\":", "\"isTextToSpeech\":"]);

impl Json for UpdateBinaryAnnouncementGreetingAtOrganizationLevelBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateBinaryAnnouncementGreetingAtOrganizationLevelBody, &mut [&mut self.name, &mut self.file_uri, &mut self.file_name, &mut self.is_text_to_speech], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateBinaryAnnouncementGreetingAtOrganizationLevelBody, &[&self.name, &self.file_uri, &self.file_name, &self.is_text_to_speech], &self.extra) }
}

impl std::fmt::Debug for UpdateBinaryAnnouncementGreetingAtOrganizationLevelBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateBinaryAnnouncementGreetingAtOrganizationLevelBody", self, f) }
}

/// The object `TtsStatusResponse` of Webex.
#[derive(Clone, Default)]
pub struct TtsStatusResponse {
    /// `id`
    pub id: Option<String>,
    /// `voice`
    pub voice: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `status`
    pub status: Option<TtsStatusResponseStatus>,
    /// `promptUrl`
    pub prompt_url: Option<String>,
    /// `kmsKeyUri`
    pub kms_key_uri: Option<String>,
    /// `fileUri`
    pub file_uri: Option<String>,
    /// `errorMessage`
    pub error_message: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TtsStatusResponse: Keys = Keys(&["\"id\":", "\"voice\":", "\"text\":", "\"languageCode\":", "\"status\":", "\"promptUrl\":", "\"kmsKeyUri\":", "\"fileUri\":", "\"errorMessage\":"]);

impl Json for TtsStatusResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TtsStatusResponse, &mut [&mut self.id, &mut self.voice, &mut self.text, &mut self.language_code, &mut self.status, &mut self.prompt_url, &mut self.kms_key_uri, &mut self.file_uri, &mut self.error_message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TtsStatusResponse, &[&self.id, &self.voice, &self.text, &self.language_code, &self.status, &self.prompt_url, &self.kms_key_uri, &self.file_uri, &self.error_message], &self.extra) }
}

impl std::fmt::Debug for TtsStatusResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TtsStatusResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`TtsStatusResponse`].
    pub enum TtsStatusResponseStatus {
        InProgress = "IN_PROGRESS",
        Success = "SUCCESS",
        Failure = "FAILURE",
    }
}

/// The object `TtsUsageResponse` of Webex.
#[derive(Clone, Default)]
pub struct TtsUsageResponse {
    /// `noOfApiCalls`
    pub no_of_api_calls: Option<i64>,
    /// `maxAllowedApiCalls`
    pub max_allowed_api_calls: Option<i64>,
    /// `usageResetTimestamp`: a moment, RFC 3339
    pub usage_reset_timestamp: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TtsUsageResponse: Keys = Keys(&["\"noOfApiCalls\":", "\"maxAllowedApiCalls\":", "\"usageResetTimestamp\":"]);

impl Json for TtsUsageResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TtsUsageResponse, &mut [&mut self.no_of_api_calls, &mut self.max_allowed_api_calls, &mut self.usage_reset_timestamp], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TtsUsageResponse, &[&self.no_of_api_calls, &self.max_allowed_api_calls, &self.usage_reset_timestamp], &self.extra) }
}

impl std::fmt::Debug for TtsUsageResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TtsUsageResponse", self, f) }
}

/// The object `TtsVoice` of Webex.
#[derive(Clone, Default)]
pub struct TtsVoice {
    /// `id`
    pub id: Option<String>,
    /// `label`
    pub label: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TtsVoice: Keys = Keys(&["\"id\":", "\"label\":"]);

impl Json for TtsVoice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TtsVoice, &mut [&mut self.id, &mut self.label], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TtsVoice, &[&self.id, &self.label], &self.extra) }
}

impl std::fmt::Debug for TtsVoice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TtsVoice", self, f) }
}

/// The object `UploadBinaryAnnouncementGreetingAtOrganizationLevelBody` of Webex. Published as `UploadABinaryAnnouncementGreetingAtOrganizationLevelBody`.
#[derive(Clone, Default)]
pub struct UploadBinaryAnnouncementGreetingAtOrganizationLevelBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `fileUri`; required when sent
    pub file_uri: Option<String>,
    /// `fileName`; required when sent
    pub file_name: Option<String>,
    /// `isTextToSpeech`; required when sent
    pub is_text_to_speech: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UploadBinaryAnnouncementGreetingAtOrganizationLevelBody: Keys = Keys(&["\"name\":", "\"fileUri\":", "\"fileName\":", "\"isTextToSpeech\":"]);

impl Json for UploadBinaryAnnouncementGreetingAtOrganizationLevelBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UploadBinaryAnnouncementGreetingAtOrganizationLevelBody, &mut [&mut self.name, &mut self.file_uri, &mut self.file_name, &mut self.is_text_to_speech], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UploadBinaryAnnouncementGreetingAtOrganizationLevelBody, &[&self.name, &self.file_uri, &self.file_name, &self.is_text_to_speech], &self.extra) }
}

impl std::fmt::Debug for UploadBinaryAnnouncementGreetingAtOrganizationLevelBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UploadBinaryAnnouncementGreetingAtOrganizationLevelBody", self, f) }
}

/// The object `UploadBinaryAnnouncementGreetingAtOrganizationLevelResponse` of Webex. Published as `UploadABinaryAnnouncementGreetingAtOrganizationLevelResponse`.
#[derive(Clone, Default)]
pub struct UploadBinaryAnnouncementGreetingAtOrganizationLevelResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UploadBinaryAnnouncementGreetingAtOrganizationLevelResponse: Keys = Keys(&["\"id\":"]);

impl Json for UploadBinaryAnnouncementGreetingAtOrganizationLevelResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UploadBinaryAnnouncementGreetingAtOrganizationLevelResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UploadBinaryAnnouncementGreetingAtOrganizationLevelResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for UploadBinaryAnnouncementGreetingAtOrganizationLevelResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UploadBinaryAnnouncementGreetingAtOrganizationLevelResponse", self, f) }
}

/// The object `UploadBinaryAnnouncementGreetingAtLocationLevelBody` of Webex. Published as `UploadABinaryAnnouncementGreetingAtTheLocationLevelBody`.
#[derive(Clone, Default)]
pub struct UploadBinaryAnnouncementGreetingAtLocationLevelBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `fileUri`; required when sent
    pub file_uri: Option<String>,
    /// `fileName`; required when sent
    pub file_name: Option<String>,
    /// `isTextToSpeech`; required when sent
    pub is_text_to_speech: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UploadBinaryAnnouncementGreetingAtLocationLevelBody: Keys = Keys(&["\"name\":", "\"fileUri\":", "\"fileName\":", "\"isTextToSpeech\":"]);

impl Json for UploadBinaryAnnouncementGreetingAtLocationLevelBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UploadBinaryAnnouncementGreetingAtLocationLevelBody, &mut [&mut self.name, &mut self.file_uri, &mut self.file_name, &mut self.is_text_to_speech], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UploadBinaryAnnouncementGreetingAtLocationLevelBody, &[&self.name, &self.file_uri, &self.file_name, &self.is_text_to_speech], &self.extra) }
}

impl std::fmt::Debug for UploadBinaryAnnouncementGreetingAtLocationLevelBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UploadBinaryAnnouncementGreetingAtLocationLevelBody", self, f) }
}

/// The object `UploadBinaryAnnouncementGreetingAtLocationLevelResponse` of Webex. Published as `UploadABinaryAnnouncementGreetingAtTheLocationLevelResponse`.
#[derive(Clone, Default)]
pub struct UploadBinaryAnnouncementGreetingAtLocationLevelResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UploadBinaryAnnouncementGreetingAtLocationLevelResponse: Keys = Keys(&["\"id\":"]);

impl Json for UploadBinaryAnnouncementGreetingAtLocationLevelResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UploadBinaryAnnouncementGreetingAtLocationLevelResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UploadBinaryAnnouncementGreetingAtLocationLevelResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for UploadBinaryAnnouncementGreetingAtLocationLevelResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UploadBinaryAnnouncementGreetingAtLocationLevelResponse", self, f) }
}
