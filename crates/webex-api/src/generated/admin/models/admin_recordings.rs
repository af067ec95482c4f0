// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `QueryRecordingsBody`.
#[derive(Clone, Default)]
pub struct QueryRecordingsBody {
    /// `max`
    pub max: Option<i64>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// `integrationTag`
    pub integration_tag: Option<String>,
    /// `hostEmail`
    pub host_email: Option<String>,
    /// `topic`
    pub topic: Option<String>,
    /// `format`
    pub format: Option<QueryRecordingsBodyFormat>,
    /// `serviceType`
    pub service_type: Option<QueryRecordingsBodyServiceType>,
    /// `status`
    pub status: Option<QueryRecordingsBodyStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueryRecordingsBody: Keys = Keys(&["\"max\":", "\"from\":", "\"to\":", "\"meetingId\":", "\"siteUrl\":", "\"integrationTag\":", "\"hostEmail\":", "\"topic\":", "\"format\":", "\"serviceType\":", "\"status\":"]);

impl Json for QueryRecordingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueryRecordingsBody, &mut [&mut self.max, &mut self.from, &mut self.to, &mut self.meeting_id, &mut self.site_url, &mut self.integration_tag, &mut self.host_email, &mut self.topic, &mut self.format, &mut self.service_type, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueryRecordingsBody, &[&self.max, &self.from, &self.to, &self.meeting_id, &self.site_url, &self.integration_tag, &self.host_email, &self.topic, &self.format, &self.service_type, &self.status], &self.extra) }
}

impl std::fmt::Debug for QueryRecordingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueryRecordingsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `format` of [`QueryRecordingsBody`].
    pub enum QueryRecordingsBodyFormat {
        Mp4 = "MP4",
        Arf = "ARF",
    }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`QueryRecordingsBody`].
    pub enum QueryRecordingsBodyServiceType {
        MeetingCenter = "MeetingCenter",
        EventCenter = "EventCenter",
        SupportCenter = "SupportCenter",
        TrainingCenter = "TrainingCenter",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`QueryRecordingsBody`].
    pub enum QueryRecordingsBodyStatus {
        Available = "available",
        Deleted = "deleted",
        Purged = "purged",
    }
}

/// The object `QueryRecordingsForAnAdminOrComplianceOfficerBody`.
#[derive(Clone, Default)]
pub struct QueryRecordingsForAnAdminOrComplianceOfficerBody {
    /// `max`
    pub max: Option<i64>,
    /// `from`
    pub from: Option<String>,
    /// `to`
    pub to: Option<String>,
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// `integrationTag`
    pub integration_tag: Option<String>,
    /// `topic`
    pub topic: Option<String>,
    /// `format`
    pub format: Option<QueryRecordingsForAnAdminOrComplianceOfficerBodyFormat>,
    /// `serviceType`
    pub service_type: Option<QueryRecordingsForAnAdminOrComplianceOfficerBodyServiceType>,
    /// `status`
    pub status: Option<QueryRecordingsForAnAdminOrComplianceOfficerBodyStatus>,
    /// `timezone`
    pub timezone: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueryRecordingsForAnAdminOrComplianceOfficerBody: Keys = Keys(&["\"max\":", "\"from\":", "\"to\":", "\"meetingId\":", "\"siteUrl\":", "\"integrationTag\":", "\"topic\":", "\"format\":", "\"serviceType\":", "\"status\":", "\"timezone\":"]);

impl Json for QueryRecordingsForAnAdminOrComplianceOfficerBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueryRecordingsForAnAdminOrComplianceOfficerBody, &mut [&mut self.max, &mut self.from, &mut self.to, &mut self.meeting_id, &mut self.site_url, &mut self.integration_tag, &mut self.topic, &mut self.format, &mut self.service_type, &mut self.status, &mut self.timezone], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueryRecordingsForAnAdminOrComplianceOfficerBody, &[&self.max, &self.from, &self.to, &self.meeting_id, &self.site_url, &self.integration_tag, &self.topic, &self.format, &self.service_type, &self.status, &self.timezone], &self.extra) }
}

impl std::fmt::Debug for QueryRecordingsForAnAdminOrComplianceOfficerBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueryRecordingsForAnAdminOrComplianceOfficerBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `format` of [`QueryRecordingsForAnAdminOrComplianceOfficerBody`].
    pub enum QueryRecordingsForAnAdminOrComplianceOfficerBodyFormat {
        Mp4 = "MP4",
        Arf = "ARF",
    }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`QueryRecordingsForAnAdminOrComplianceOfficerBody`].
    pub enum QueryRecordingsForAnAdminOrComplianceOfficerBodyServiceType {
        MeetingCenter = "MeetingCenter",
        EventCenter = "EventCenter",
        SupportCenter = "SupportCenter",
        TrainingCenter = "TrainingCenter",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`QueryRecordingsForAnAdminOrComplianceOfficerBody`].
    pub enum QueryRecordingsForAnAdminOrComplianceOfficerBodyStatus {
        Available = "available",
        Deleted = "deleted",
        Purged = "purged",
    }
}
