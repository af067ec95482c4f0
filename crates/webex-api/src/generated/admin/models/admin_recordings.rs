// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `QueryRecordingsBody` of Webex.
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

/// The object `QueryRecordingsForAdminOrComplianceOfficerBody` of Webex. Published as `QueryRecordingsForAnAdminOrComplianceOfficerBody`.
#[derive(Clone, Default)]
pub struct QueryRecordingsForAdminOrComplianceOfficerBody {
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
    pub format: Option<QueryRecordingsForAdminOrComplianceOfficerBodyFormat>,
    /// `serviceType`
    pub service_type: Option<QueryRecordingsForAdminOrComplianceOfficerBodyServiceType>,
    /// `status`
    pub status: Option<QueryRecordingsForAdminOrComplianceOfficerBodyStatus>,
    /// `timezone`
    pub timezone: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueryRecordingsForAdminOrComplianceOfficerBody: Keys = Keys(&["\"max\":", "\"from\":", "\"to\":", "\"meetingId\":", "\"siteUrl\":", "\"integrationTag\":", "\"topic\":", "\"format\":", "\"serviceType\":", "\"status\":", "\"timezone\":"]);

impl Json for QueryRecordingsForAdminOrComplianceOfficerBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueryRecordingsForAdminOrComplianceOfficerBody, &mut [&mut self.max, &mut self.from, &mut self.to, &mut self.meeting_id, &mut self.site_url, &mut self.integration_tag, &mut self.topic, &mut self.format, &mut self.service_type, &mut self.status, &mut self.timezone], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueryRecordingsForAdminOrComplianceOfficerBody, &[&self.max, &self.from, &self.to, &self.meeting_id, &self.site_url, &self.integration_tag, &self.topic, &self.format, &self.service_type, &self.status, &self.timezone], &self.extra) }
}

impl std::fmt::Debug for QueryRecordingsForAdminOrComplianceOfficerBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueryRecordingsForAdminOrComplianceOfficerBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `format` of [`QueryRecordingsForAdminOrComplianceOfficerBody`].
    pub enum QueryRecordingsForAdminOrComplianceOfficerBodyFormat {
        Mp4 = "MP4",
        Arf = "ARF",
    }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`QueryRecordingsForAdminOrComplianceOfficerBody`].
    pub enum QueryRecordingsForAdminOrComplianceOfficerBodyServiceType {
        MeetingCenter = "MeetingCenter",
        EventCenter = "EventCenter",
        SupportCenter = "SupportCenter",
        TrainingCenter = "TrainingCenter",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`QueryRecordingsForAdminOrComplianceOfficerBody`].
    pub enum QueryRecordingsForAdminOrComplianceOfficerBodyStatus {
        Available = "available",
        Deleted = "deleted",
        Purged = "purged",
    }
}
