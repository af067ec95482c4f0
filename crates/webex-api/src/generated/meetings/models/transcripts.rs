// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `DeleteTranscriptObject` of Webex.
#[derive(Clone, Default)]
pub struct DeleteTranscriptObject {
    /// `reason`
    pub reason: Option<String>,
    /// `comment`
    pub comment: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeleteTranscriptObject: Keys = Keys(&["\"reason\":", "\"comment\":"]);

impl Json for DeleteTranscriptObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeleteTranscriptObject, &mut [&mut self.reason, &mut self.comment], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeleteTranscriptObject, &[&self.reason, &self.comment], &self.extra) }
}

impl std::fmt::Debug for DeleteTranscriptObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeleteTranscriptObject", self, f) }
}

/// The object `ListMeetingTranscriptsForComplianceOfficerResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingTranscriptsForComplianceOfficerResponse {
    /// `items`
    pub items: Option<Vec<TranscriptObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingTranscriptsForComplianceOfficerResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingTranscriptsForComplianceOfficerResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingTranscriptsForComplianceOfficerResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingTranscriptsForComplianceOfficerResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingTranscriptsForComplianceOfficerResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingTranscriptsForComplianceOfficerResponse", self, f) }
}

/// The object `ListMeetingTranscriptsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingTranscriptsResponse {
    /// `items`
    pub items: Option<Vec<TranscriptObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingTranscriptsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingTranscriptsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingTranscriptsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingTranscriptsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingTranscriptsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingTranscriptsResponse", self, f) }
}

/// The object `ListSnippetsOfMeetingTranscriptResponse` of Webex. Published as `ListSnippetsOfAMeetingTranscriptResponse`.
#[derive(Clone, Default)]
pub struct ListSnippetsOfMeetingTranscriptResponse {
    /// `items`
    pub items: Option<Vec<SnippetObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListSnippetsOfMeetingTranscriptResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListSnippetsOfMeetingTranscriptResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListSnippetsOfMeetingTranscriptResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListSnippetsOfMeetingTranscriptResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListSnippetsOfMeetingTranscriptResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListSnippetsOfMeetingTranscriptResponse", self, f) }
}

/// The object `TranscriptObject` of Webex.
#[derive(Clone, Default)]
pub struct TranscriptObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `startTime`; required when sent
    pub start_time: Option<String>,
    /// `meetingTopic`; required when sent
    pub meeting_topic: Option<String>,
    /// `meetingId`; required when sent
    pub meeting_id: Option<String>,
    /// `scheduledMeetingId`; required when sent
    pub scheduled_meeting_id: Option<String>,
    /// `meetingSeriesId`
    pub meeting_series_id: Option<String>,
    /// `hostUserId`; required when sent
    pub host_user_id: Option<String>,
    /// `vttDownloadLink`; required when sent
    pub vtt_download_link: Option<String>,
    /// `txtDownloadLink`; required when sent
    pub txt_download_link: Option<String>,
    /// `status`; required when sent
    pub status: Option<TranscriptObjectStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TranscriptObject: Keys = Keys(&["\"id\":", "\"siteUrl\":", "\"startTime\":", "\"meetingTopic\":", "\"meetingId\":", "\"scheduledMeetingId\":", "\"meetingSeriesId\":", "\"hostUserId\":", "\"vttDownloadLink\":", "\"txtDownloadLink\":", "\"status\":"]);

impl Json for TranscriptObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TranscriptObject, &mut [&mut self.id, &mut self.site_url, &mut self.start_time, &mut self.meeting_topic, &mut self.meeting_id, &mut self.scheduled_meeting_id, &mut self.meeting_series_id, &mut self.host_user_id, &mut self.vtt_download_link, &mut self.txt_download_link, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TranscriptObject, &[&self.id, &self.site_url, &self.start_time, &self.meeting_topic, &self.meeting_id, &self.scheduled_meeting_id, &self.meeting_series_id, &self.host_user_id, &self.vtt_download_link, &self.txt_download_link, &self.status], &self.extra) }
}

impl std::fmt::Debug for TranscriptObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TranscriptObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`TranscriptObject`].
    pub enum TranscriptObjectStatus {
        Available = "available",
        Deleted = "deleted",
    }
}

/// The object `UpdateSnippetObject` of Webex.
#[derive(Clone, Default)]
pub struct UpdateSnippetObject {
    /// `reason`
    pub reason: Option<String>,
    /// `text`; required when sent
    pub text: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSnippetObject: Keys = Keys(&["\"reason\":", "\"text\":"]);

impl Json for UpdateSnippetObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSnippetObject, &mut [&mut self.reason, &mut self.text], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSnippetObject, &[&self.reason, &self.text], &self.extra) }
}

impl std::fmt::Debug for UpdateSnippetObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSnippetObject", self, f) }
}
