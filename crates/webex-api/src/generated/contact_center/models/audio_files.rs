// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AudioFileInfoDTO` of Webex.
#[derive(Clone, Default)]
pub struct AudioFileInfoDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `contentType`; required when sent
    pub content_type: Option<AudioFileInfoDTOContentType>,
    /// `blobId`
    pub blob_id: Option<String>,
    /// `url`: url
    pub url: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `audioFile`: binary
    pub audio_file: Option<String>,
    /// `createdTime`; set by Webex only
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; set by Webex only
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AudioFileInfoDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"contentType\":", "\"blobId\":", "\"url\":", "\"description\":", "\"systemDefault\":", "\"audioFile\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AudioFileInfoDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AudioFileInfoDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.content_type, &mut self.blob_id, &mut self.url, &mut self.description, &mut self.system_default, &mut self.audio_file, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AudioFileInfoDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.content_type, &self.blob_id, &self.url, &self.description, &self.system_default, &self.audio_file, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AudioFileInfoDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AudioFileInfoDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `contentType` of [`AudioFileInfoDTO`].
    pub enum AudioFileInfoDTOContentType {
        AudioWav = "AUDIO_WAV",
        TextHtml = "TEXT_HTML",
        TextPhp = "TEXT_PHP",
        AudioXWav = "AUDIO_X_WAV",
        ApplicationOctetStream = "APPLICATION_OCTET_STREAM",
    }
}

/// The object `AudioFileInfoPatchDTO` of Webex.
#[derive(Clone, Default)]
pub struct AudioFileInfoPatchDTO {
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AudioFileInfoPatchDTO: Keys = Keys(&["\"description\":"]);

impl Json for AudioFileInfoPatchDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AudioFileInfoPatchDTO, &mut [&mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AudioFileInfoPatchDTO, &[&self.description], &self.extra) }
}

impl std::fmt::Debug for AudioFileInfoPatchDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AudioFileInfoPatchDTO", self, f) }
}

/// The object `CreateAudioFileBody` of Webex. Published as `CreateANewAudioFileBody`.
#[derive(Clone, Default)]
pub struct CreateAudioFileBody {
    /// `audioFileInfo`; required when sent
    pub audio_file_info: Option<AudioFileInfoDTO>,
    /// `audioFile`: binary; required when sent
    pub audio_file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAudioFileBody: Keys = Keys(&["\"audioFileInfo\":", "\"audioFile\":"]);

impl Json for CreateAudioFileBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAudioFileBody, &mut [&mut self.audio_file_info, &mut self.audio_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAudioFileBody, &[&self.audio_file_info, &self.audio_file], &self.extra) }
}

impl std::fmt::Debug for CreateAudioFileBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAudioFileBody", self, f) }
}

/// The object `ResponseEnvelopeAudioFileInfoDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeAudioFileInfoDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<AudioFileInfoDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeAudioFileInfoDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeAudioFileInfoDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeAudioFileInfoDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeAudioFileInfoDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeAudioFileInfoDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeAudioFileInfoDTO", self, f) }
}

/// The object `UpdateAudioFileByIdBody` of Webex. Published as `UpdateSpecificAudioFileByIDBody`.
#[derive(Clone, Default)]
pub struct UpdateAudioFileByIdBody {
    /// `audioFileInfo`; required when sent
    pub audio_file_info: Option<AudioFileInfoDTO>,
    /// `audioFile`: binary; required when sent
    pub audio_file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAudioFileByIdBody: Keys = Keys(&["\"audioFileInfo\":", "\"audioFile\":"]);

impl Json for UpdateAudioFileByIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAudioFileByIdBody, &mut [&mut self.audio_file_info, &mut self.audio_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAudioFileByIdBody, &[&self.audio_file_info, &self.audio_file], &self.extra) }
}

impl std::fmt::Debug for UpdateAudioFileByIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAudioFileByIdBody", self, f) }
}
