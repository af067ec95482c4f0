// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `DownloadMultipleInteractionsResponse` of Webex.
#[derive(Clone, Default)]
pub struct DownloadMultipleInteractionsResponse {
    /// `meta`; required when sent
    pub meta: Option<RecordingMetaData>,
    /// `data`; required when sent
    pub data: Option<Vec<MultipleInteractionsRecording>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DownloadMultipleInteractionsResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for DownloadMultipleInteractionsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DownloadMultipleInteractionsResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DownloadMultipleInteractionsResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for DownloadMultipleInteractionsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DownloadMultipleInteractionsResponse", self, f) }
}

/// The object `MultipleInteractionsRecording` of Webex.
#[derive(Clone, Default)]
pub struct MultipleInteractionsRecording {
    /// `taskId`: uuid
    pub task_id: Option<String>,
    /// `recording`; required when sent
    pub recording: Option<Vec<RecordingMulti>>,
    /// `transcription`; required when sent
    pub transcription: Option<Vec<TranscriptMulti>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MultipleInteractionsRecording: Keys = Keys(&["\"taskId\":", "\"recording\":", "\"transcription\":"]);

impl Json for MultipleInteractionsRecording {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MultipleInteractionsRecording, &mut [&mut self.task_id, &mut self.recording, &mut self.transcription], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MultipleInteractionsRecording, &[&self.task_id, &self.recording, &self.transcription], &self.extra) }
}

impl std::fmt::Debug for MultipleInteractionsRecording {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MultipleInteractionsRecording", self, f) }
}

/// The object `RecordingAttributes` of Webex.
#[derive(Clone, Default)]
pub struct RecordingAttributes {
    /// `fileName`
    pub file_name: Option<String>,
    /// `filePath`
    pub file_path: Option<String>,
    /// `startTime`
    pub start_time: Option<i64>,
    /// `stopTime`
    pub stop_time: Option<i64>,
    /// `participants`
    pub participants: Option<Vec<String>>,
    /// `channel1`
    pub channel1: Option<String>,
    /// `channel2`
    pub channel2: Option<String>,
    /// `callType`
    pub call_type: Option<String>,
    /// `sensitive`
    pub sensitive: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingAttributes: Keys = Keys(&["\"fileName\":", "\"filePath\":", "\"startTime\":", "\"stopTime\":", "\"participants\":", "\"channel1\":", "\"channel2\":", "\"callType\":", "\"sensitive\":"]);

impl Json for RecordingAttributes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingAttributes, &mut [&mut self.file_name, &mut self.file_path, &mut self.start_time, &mut self.stop_time, &mut self.participants, &mut self.channel1, &mut self.channel2, &mut self.call_type, &mut self.sensitive], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingAttributes, &[&self.file_name, &self.file_path, &self.start_time, &self.stop_time, &self.participants, &self.channel1, &self.channel2, &self.call_type, &self.sensitive], &self.extra) }
}

impl std::fmt::Debug for RecordingAttributes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingAttributes", self, f) }
}

/// The object `RecordingBodyParams` of Webex.
#[derive(Clone, Default)]
pub struct RecordingBodyParams {
    /// `query`; required when sent
    pub query: Option<RecordingQuery>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingBodyParams: Keys = Keys(&["\"query\":"]);

impl Json for RecordingBodyParams {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingBodyParams, &mut [&mut self.query], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingBodyParams, &[&self.query], &self.extra) }
}

impl std::fmt::Debug for RecordingBodyParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingBodyParams", self, f) }
}

/// The object `RecordingMetaData` of Webex.
#[derive(Clone, Default)]
pub struct RecordingMetaData {
    /// `orgId`: uuid
    pub org_id: Option<String>,
    /// `urlExpiration`
    pub url_expiration: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingMetaData: Keys = Keys(&["\"orgId\":", "\"urlExpiration\":"]);

impl Json for RecordingMetaData {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingMetaData, &mut [&mut self.org_id, &mut self.url_expiration], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingMetaData, &[&self.org_id, &self.url_expiration], &self.extra) }
}

impl std::fmt::Debug for RecordingMetaData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingMetaData", self, f) }
}

/// The object `RecordingMulti` of Webex.
#[derive(Clone, Default)]
pub struct RecordingMulti {
    /// `id`
    pub id: Option<String>,
    /// `segment`
    pub segment: Option<bool>,
    /// `attributes`; required when sent
    pub attributes: Option<RecordingAttributes>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingMulti: Keys = Keys(&["\"id\":", "\"segment\":", "\"attributes\":"]);

impl Json for RecordingMulti {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingMulti, &mut [&mut self.id, &mut self.segment, &mut self.attributes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingMulti, &[&self.id, &self.segment, &self.attributes], &self.extra) }
}

impl std::fmt::Debug for RecordingMulti {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingMulti", self, f) }
}

/// The object `RecordingQuery` of Webex.
#[derive(Clone, Default)]
pub struct RecordingQuery {
    /// `orgId`
    pub org_id: Option<String>,
    /// `urlExpiration`
    pub url_expiration: Option<i64>,
    /// `taskIds`; required when sent
    pub task_ids: Option<Vec<String>>,
    /// `includeSegments`
    pub include_segments: Option<bool>,
    /// `includeVARecordings`
    pub include_va_recordings: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingQuery: Keys = Keys(&["\"orgId\":", "\"urlExpiration\":", "\"taskIds\":", "\"includeSegments\":", "\"includeVARecordings\":"]);

impl Json for RecordingQuery {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingQuery, &mut [&mut self.org_id, &mut self.url_expiration, &mut self.task_ids, &mut self.include_segments, &mut self.include_va_recordings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingQuery, &[&self.org_id, &self.url_expiration, &self.task_ids, &self.include_segments, &self.include_va_recordings], &self.extra) }
}

impl std::fmt::Debug for RecordingQuery {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingQuery", self, f) }
}

/// The object `TranscriptMulti` of Webex.
#[derive(Clone, Default)]
pub struct TranscriptMulti {
    /// `Source`
    pub source: Option<String>,
    /// `Provider`
    pub provider: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `filePath`
    pub file_path: Option<String>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `createTime`
    pub create_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TranscriptMulti: Keys = Keys(&["\"Source\":", "\"Provider\":", "\"id\":", "\"fileName\":", "\"filePath\":", "\"startTime\":", "\"languageCode\":", "\"createTime\":"]);

impl Json for TranscriptMulti {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TranscriptMulti, &mut [&mut self.source, &mut self.provider, &mut self.id, &mut self.file_name, &mut self.file_path, &mut self.start_time, &mut self.language_code, &mut self.create_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TranscriptMulti, &[&self.source, &self.provider, &self.id, &self.file_name, &self.file_path, &self.start_time, &self.language_code, &self.create_time], &self.extra) }
}

impl std::fmt::Debug for TranscriptMulti {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TranscriptMulti", self, f) }
}
