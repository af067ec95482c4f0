// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkPurgeRecordingObject` of Webex.
#[derive(Clone, Default)]
pub struct BulkPurgeRecordingObject {
    /// `purgeAll`
    pub purge_all: Option<bool>,
    /// `recordingIds`
    pub recording_ids: Option<Vec<String>>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkPurgeRecordingObject: Keys = Keys(&["\"purgeAll\":", "\"recordingIds\":", "\"siteUrl\":"]);

impl Json for BulkPurgeRecordingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkPurgeRecordingObject, &mut [&mut self.purge_all, &mut self.recording_ids, &mut self.site_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkPurgeRecordingObject, &[&self.purge_all, &self.recording_ids, &self.site_url], &self.extra) }
}

impl std::fmt::Debug for BulkPurgeRecordingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkPurgeRecordingObject", self, f) }
}

/// The object `BulkRestoreRecordingObject` of Webex.
#[derive(Clone, Default)]
pub struct BulkRestoreRecordingObject {
    /// `restoreAll`
    pub restore_all: Option<bool>,
    /// `recordingIds`
    pub recording_ids: Option<Vec<String>>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRestoreRecordingObject: Keys = Keys(&["\"restoreAll\":", "\"recordingIds\":", "\"siteUrl\":"]);

impl Json for BulkRestoreRecordingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRestoreRecordingObject, &mut [&mut self.restore_all, &mut self.recording_ids, &mut self.site_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRestoreRecordingObject, &[&self.restore_all, &self.recording_ids, &self.site_url], &self.extra) }
}

impl std::fmt::Debug for BulkRestoreRecordingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRestoreRecordingObject", self, f) }
}

/// The object `BulkSoftDeleteRecordingObject` of Webex.
#[derive(Clone, Default)]
pub struct BulkSoftDeleteRecordingObject {
    /// `recordingIds`; required when sent
    pub recording_ids: Option<Vec<String>>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkSoftDeleteRecordingObject: Keys = Keys(&["\"recordingIds\":", "\"siteUrl\":"]);

impl Json for BulkSoftDeleteRecordingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkSoftDeleteRecordingObject, &mut [&mut self.recording_ids, &mut self.site_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkSoftDeleteRecordingObject, &[&self.recording_ids, &self.site_url], &self.extra) }
}

impl std::fmt::Debug for BulkSoftDeleteRecordingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkSoftDeleteRecordingObject", self, f) }
}

/// The object `DeleteRecordingObject` of Webex.
#[derive(Clone, Default)]
pub struct DeleteRecordingObject {
    /// `reason`
    pub reason: Option<String>,
    /// `comment`
    pub comment: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeleteRecordingObject: Keys = Keys(&["\"reason\":", "\"comment\":"]);

impl Json for DeleteRecordingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeleteRecordingObject, &mut [&mut self.reason, &mut self.comment], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeleteRecordingObject, &[&self.reason, &self.comment], &self.extra) }
}

impl std::fmt::Debug for DeleteRecordingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeleteRecordingObject", self, f) }
}

/// The object `ListGroupRecordingsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListGroupRecordingsResponse {
    /// `items`
    pub items: Option<Vec<RecordingObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListGroupRecordingsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListGroupRecordingsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListGroupRecordingsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListGroupRecordingsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListGroupRecordingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListGroupRecordingsResponse", self, f) }
}

/// The object `ListRecordingsForAdminOrComplianceOfficerResponse` of Webex. Published as `ListRecordingsForAnAdminOrComplianceOfficerResponse`.
#[derive(Clone, Default)]
pub struct ListRecordingsForAdminOrComplianceOfficerResponse {
    /// `items`
    pub items: Option<Vec<RecordingObjectForAdminAndCO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListRecordingsForAdminOrComplianceOfficerResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListRecordingsForAdminOrComplianceOfficerResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListRecordingsForAdminOrComplianceOfficerResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListRecordingsForAdminOrComplianceOfficerResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListRecordingsForAdminOrComplianceOfficerResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListRecordingsForAdminOrComplianceOfficerResponse", self, f) }
}

/// The object `ListRecordingsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListRecordingsResponse {
    /// `items`
    pub items: Option<Vec<RecordingObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListRecordingsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListRecordingsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListRecordingsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListRecordingsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListRecordingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListRecordingsResponse", self, f) }
}

/// The object `RecordingObject` of Webex.
#[derive(Clone, Default)]
pub struct RecordingObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `meetingId`; required when sent
    pub meeting_id: Option<String>,
    /// `scheduledMeetingId`
    pub scheduled_meeting_id: Option<String>,
    /// `meetingSeriesId`
    pub meeting_series_id: Option<String>,
    /// `topic`; required when sent
    pub topic: Option<String>,
    /// `createTime`; required when sent
    pub create_time: Option<String>,
    /// `timeRecorded`; required when sent
    pub time_recorded: Option<String>,
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `downloadUrl`; required when sent
    pub download_url: Option<String>,
    /// `playbackUrl`; required when sent
    pub playback_url: Option<String>,
    /// `password`; required when sent
    pub password: Option<String>,
    /// `format`; required when sent
    pub format: Option<RecordingObjectFormat>,
    /// `serviceType`; required when sent
    pub service_type: Option<RecordingObjectServiceType>,
    /// `durationSeconds` in seconds; required when sent
    pub duration_seconds: Option<f64>,
    /// `sizeBytes` in bytes; required when sent
    pub size_bytes: Option<f64>,
    /// `shareToMe`; required when sent
    pub share_to_me: Option<bool>,
    /// `integrationTags`
    pub integration_tags: Option<Vec<String>>,
    /// `status`; required when sent
    pub status: Option<RecordingObjectStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingObject: Keys = Keys(&["\"id\":", "\"meetingId\":", "\"scheduledMeetingId\":", "\"meetingSeriesId\":", "\"topic\":", "\"createTime\":", "\"timeRecorded\":", "\"siteUrl\":", "\"downloadUrl\":", "\"playbackUrl\":", "\"password\":", "\"format\":", "\"serviceType\":", "\"durationSeconds\":", "\"sizeBytes\":", "\"shareToMe\":", "\"integrationTags\":", "\"status\":"]);

impl Json for RecordingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingObject, &mut [&mut self.id, &mut self.meeting_id, &mut self.scheduled_meeting_id, &mut self.meeting_series_id, &mut self.topic, &mut self.create_time, &mut self.time_recorded, &mut self.site_url, &mut self.download_url, &mut self.playback_url, &mut self.password, &mut self.format, &mut self.service_type, &mut self.duration_seconds, &mut self.size_bytes, &mut self.share_to_me, &mut self.integration_tags, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingObject, &[&self.id, &self.meeting_id, &self.scheduled_meeting_id, &self.meeting_series_id, &self.topic, &self.create_time, &self.time_recorded, &self.site_url, &self.download_url, &self.playback_url, &self.password, &self.format, &self.service_type, &self.duration_seconds, &self.size_bytes, &self.share_to_me, &self.integration_tags, &self.status], &self.extra) }
}

impl std::fmt::Debug for RecordingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `format` of [`RecordingObject`].
    pub enum RecordingObjectFormat {
        Mp4 = "MP4",
        Arf = "ARF",
        Uploaded = "UPLOADED",
    }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`RecordingObject`].
    pub enum RecordingObjectServiceType {
        MeetingCenter = "MeetingCenter",
        EventCenter = "EventCenter",
        TrainingCenter = "TrainingCenter",
        SupportCenter = "SupportCenter",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`RecordingObject`].
    pub enum RecordingObjectStatus {
        Available = "available",
        Deleted = "deleted",
        Purged = "purged",
    }
}

/// The object `RecordingObjectForAdminAndCO` of Webex.
#[derive(Clone, Default)]
pub struct RecordingObjectForAdminAndCO {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `meetingId`; required when sent
    pub meeting_id: Option<String>,
    /// `scheduledMeetingId`
    pub scheduled_meeting_id: Option<String>,
    /// `meetingSeriesId`
    pub meeting_series_id: Option<String>,
    /// `topic`; required when sent
    pub topic: Option<String>,
    /// `createTime`; required when sent
    pub create_time: Option<String>,
    /// `timeRecorded`; required when sent
    pub time_recorded: Option<String>,
    /// `hostDisplayName`; required when sent
    pub host_display_name: Option<String>,
    /// `hostEmail`; required when sent
    pub host_email: Option<String>,
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `downloadUrl`; required when sent
    pub download_url: Option<String>,
    /// `playbackUrl`; required when sent
    pub playback_url: Option<String>,
    /// `format`; required when sent
    pub format: Option<RecordingObjectForAdminAndCOFormat>,
    /// `serviceType`; required when sent
    pub service_type: Option<RecordingObjectForAdminAndCOServiceType>,
    /// `durationSeconds` in seconds; required when sent
    pub duration_seconds: Option<f64>,
    /// `sizeBytes` in bytes; required when sent
    pub size_bytes: Option<f64>,
    /// `integrationTags`
    pub integration_tags: Option<Vec<String>>,
    /// `status`; required when sent
    pub status: Option<RecordingObjectForAdminAndCOStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingObjectForAdminAndCO: Keys = Keys(&["\"id\":", "\"meetingId\":", "\"scheduledMeetingId\":", "\"meetingSeriesId\":", "\"topic\":", "\"createTime\":", "\"timeRecorded\":", "\"hostDisplayName\":", "\"hostEmail\":", "\"siteUrl\":", "\"downloadUrl\":", "\"playbackUrl\":", "\"format\":", "\"serviceType\":", "\"durationSeconds\":", "\"sizeBytes\":", "\"integrationTags\":", "\"status\":"]);

impl Json for RecordingObjectForAdminAndCO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingObjectForAdminAndCO, &mut [&mut self.id, &mut self.meeting_id, &mut self.scheduled_meeting_id, &mut self.meeting_series_id, &mut self.topic, &mut self.create_time, &mut self.time_recorded, &mut self.host_display_name, &mut self.host_email, &mut self.site_url, &mut self.download_url, &mut self.playback_url, &mut self.format, &mut self.service_type, &mut self.duration_seconds, &mut self.size_bytes, &mut self.integration_tags, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingObjectForAdminAndCO, &[&self.id, &self.meeting_id, &self.scheduled_meeting_id, &self.meeting_series_id, &self.topic, &self.create_time, &self.time_recorded, &self.host_display_name, &self.host_email, &self.site_url, &self.download_url, &self.playback_url, &self.format, &self.service_type, &self.duration_seconds, &self.size_bytes, &self.integration_tags, &self.status], &self.extra) }
}

impl std::fmt::Debug for RecordingObjectForAdminAndCO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingObjectForAdminAndCO", self, f) }
}

webex_core::open_enum! {
    /// Values of `format` of [`RecordingObjectForAdminAndCO`].
    pub enum RecordingObjectForAdminAndCOFormat {
        Mp4 = "MP4",
        Arf = "ARF",
        Uploaded = "UPLOADED",
    }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`RecordingObjectForAdminAndCO`].
    pub enum RecordingObjectForAdminAndCOServiceType {
        MeetingCenter = "MeetingCenter",
        EventCenter = "EventCenter",
        TrainingCenter = "TrainingCenter",
        SupportCenter = "SupportCenter",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`RecordingObjectForAdminAndCO`].
    pub enum RecordingObjectForAdminAndCOStatus {
        Available = "available",
        Deleted = "deleted",
        Purged = "purged",
    }
}

/// The object `RecordingObjectWithDirectDownloadLinks` of Webex.
#[derive(Clone, Default)]
pub struct RecordingObjectWithDirectDownloadLinks {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `meetingId`; required when sent
    pub meeting_id: Option<String>,
    /// `scheduledMeetingId`
    pub scheduled_meeting_id: Option<String>,
    /// `meetingSeriesId`
    pub meeting_series_id: Option<String>,
    /// `topic`; required when sent
    pub topic: Option<String>,
    /// `createTime`; required when sent
    pub create_time: Option<String>,
    /// `timeRecorded`; required when sent
    pub time_recorded: Option<String>,
    /// `siteUrl`; required when sent
    pub site_url: Option<String>,
    /// `downloadUrl`; required when sent
    pub download_url: Option<String>,
    /// `playbackUrl`; required when sent
    pub playback_url: Option<String>,
    /// `password`; required when sent
    pub password: Option<String>,
    /// `format`; required when sent
    pub format: Option<RecordingObjectWithDirectDownloadLinksFormat>,
    /// `serviceType`; required when sent
    pub service_type: Option<RecordingObjectWithDirectDownloadLinksServiceType>,
    /// `durationSeconds` in seconds; required when sent
    pub duration_seconds: Option<f64>,
    /// `sizeBytes` in bytes; required when sent
    pub size_bytes: Option<f64>,
    /// `shareToMe`; required when sent
    pub share_to_me: Option<bool>,
    /// `temporaryDirectDownloadLinks`
    pub temporary_direct_download_links: Option<RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks>,
    /// `integrationTags`
    pub integration_tags: Option<Vec<String>>,
    /// `status`; required when sent
    pub status: Option<RecordingObjectWithDirectDownloadLinksStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingObjectWithDirectDownloadLinks: Keys = Keys(&["\"id\":", "\"meetingId\":", "\"scheduledMeetingId\":", "\"meetingSeriesId\":", "\"topic\":", "\"createTime\":", "\"timeRecorded\":", "\"siteUrl\":", "\"downloadUrl\":", "\"playbackUrl\":", "\"password\":", "\"format\":", "\"serviceType\":", "\"durationSeconds\":", "\"sizeBytes\":", "\"shareToMe\":", "\"temporaryDirectDownloadLinks\":", "\"integrationTags\":", "\"status\":"]);

impl Json for RecordingObjectWithDirectDownloadLinks {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingObjectWithDirectDownloadLinks, &mut [&mut self.id, &mut self.meeting_id, &mut self.scheduled_meeting_id, &mut self.meeting_series_id, &mut self.topic, &mut self.create_time, &mut self.time_recorded, &mut self.site_url, &mut self.download_url, &mut self.playback_url, &mut self.password, &mut self.format, &mut self.service_type, &mut self.duration_seconds, &mut self.size_bytes, &mut self.share_to_me, &mut self.temporary_direct_download_links, &mut self.integration_tags, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingObjectWithDirectDownloadLinks, &[&self.id, &self.meeting_id, &self.scheduled_meeting_id, &self.meeting_series_id, &self.topic, &self.create_time, &self.time_recorded, &self.site_url, &self.download_url, &self.playback_url, &self.password, &self.format, &self.service_type, &self.duration_seconds, &self.size_bytes, &self.share_to_me, &self.temporary_direct_download_links, &self.integration_tags, &self.status], &self.extra) }
}

impl std::fmt::Debug for RecordingObjectWithDirectDownloadLinks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingObjectWithDirectDownloadLinks", self, f) }
}

webex_core::open_enum! {
    /// Values of `format` of [`RecordingObjectWithDirectDownloadLinks`].
    pub enum RecordingObjectWithDirectDownloadLinksFormat {
        Mp4 = "MP4",
        Arf = "ARF",
        Uploaded = "UPLOADED",
    }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`RecordingObjectWithDirectDownloadLinks`].
    pub enum RecordingObjectWithDirectDownloadLinksServiceType {
        MeetingCenter = "MeetingCenter",
        EventCenter = "EventCenter",
        TrainingCenter = "TrainingCenter",
        SupportCenter = "SupportCenter",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`RecordingObjectWithDirectDownloadLinks`].
    pub enum RecordingObjectWithDirectDownloadLinksStatus {
        Available = "available",
        Deleted = "deleted",
        Purged = "purged",
    }
}

/// The object `RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks` of Webex.
#[derive(Clone, Default)]
pub struct RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks {
    /// `recordingDownloadLink`
    pub recording_download_link: Option<String>,
    /// `audioDownloadLink`
    pub audio_download_link: Option<String>,
    /// `transcriptDownloadLink`
    pub transcript_download_link: Option<String>,
    /// `expiration`
    pub expiration: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks: Keys = Keys(&["\"recordingDownloadLink\":", "\"audioDownloadLink\":", "\"transcriptDownloadLink\":", "\"expiration\":"]);

impl Json for RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks, &mut [&mut self.recording_download_link, &mut self.audio_download_link, &mut self.transcript_download_link, &mut self.expiration], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks, &[&self.recording_download_link, &self.audio_download_link, &self.transcript_download_link, &self.expiration], &self.extra) }
}

impl std::fmt::Debug for RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecordingObjectWithDirectDownloadLinksTemporaryDirectDownloadLinks", self, f) }
}

/// The object `ShareRecordingByIdObject` of Webex.
#[derive(Clone, Default)]
pub struct ShareRecordingByIdObject {
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `addEmails`
    pub add_emails: Option<Vec<String>>,
    /// `removeEmails`
    pub remove_emails: Option<Vec<String>>,
    /// `sendEmail`
    pub send_email: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ShareRecordingByIdObject: Keys = Keys(&["\"hostEmail\":", "\"addEmails\":", "\"removeEmails\":", "\"sendEmail\":"]);

impl Json for ShareRecordingByIdObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ShareRecordingByIdObject, &mut [&mut self.host_email, &mut self.add_emails, &mut self.remove_emails, &mut self.send_email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ShareRecordingByIdObject, &[&self.host_email, &self.add_emails, &self.remove_emails, &self.send_email], &self.extra) }
}

impl std::fmt::Debug for ShareRecordingByIdObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ShareRecordingByIdObject", self, f) }
}

/// The object `ShareRecordingByLinkObject` of Webex.
#[derive(Clone, Default)]
pub struct ShareRecordingByLinkObject {
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `webShareLink`
    pub web_share_link: Option<String>,
    /// `addEmails`
    pub add_emails: Option<Vec<String>>,
    /// `removeEmails`
    pub remove_emails: Option<Vec<String>>,
    /// `sendEmail`
    pub send_email: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ShareRecordingByLinkObject: Keys = Keys(&["\"hostEmail\":", "\"webShareLink\":", "\"addEmails\":", "\"removeEmails\":", "\"sendEmail\":"]);

impl Json for ShareRecordingByLinkObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ShareRecordingByLinkObject, &mut [&mut self.host_email, &mut self.web_share_link, &mut self.add_emails, &mut self.remove_emails, &mut self.send_email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ShareRecordingByLinkObject, &[&self.host_email, &self.web_share_link, &self.add_emails, &self.remove_emails, &self.send_email], &self.extra) }
}

impl std::fmt::Debug for ShareRecordingByLinkObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ShareRecordingByLinkObject", self, f) }
}
