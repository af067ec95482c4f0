// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about recordings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Recordings.
///
/// `GET /recordings`, in the catalogue `recordings-list-recordings`. Needs one of the scopes `meeting:recordings_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListRecordings(Request);

impl ListRecordings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("recordings-list-recordings", Host::Api, Method::Get, "/recordings").with_paging(Paging::Link, "items"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `meetingId`.
    #[must_use]
    pub fn meeting_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingId", value.into())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }

    /// Sets `integrationTag`.
    #[must_use]
    pub fn integration_tag(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "integrationTag", value.into())) }

    /// Sets `topic`.
    #[must_use]
    pub fn topic(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "topic", value.into())) }

    /// Sets `format`.
    #[must_use]
    pub fn format(self, value: impl Into<ListRecordingsFormat>) -> Self { Self(support::set(self.0, "format", value.into().as_str().to_owned())) }

    /// Sets `serviceType`.
    #[must_use]
    pub fn service_type(self, value: impl Into<ListRecordingsServiceType>) -> Self { Self(support::set(self.0, "serviceType", value.into().as_str().to_owned())) }

    /// Sets `status`.
    #[must_use]
    pub fn status(self, value: impl Into<ListRecordingsStatus>) -> Self { Self(support::set(self.0, "status", value.into().as_str().to_owned())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }
}

impl Operation for ListRecordings {
    type Output = models::ListRecordingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListRecordings {
    type Item = models::RecordingObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `format` of [`ListRecordings`].
    pub enum ListRecordingsFormat {
        Mp4 = "MP4",
        Arf = "ARF",
    }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`ListRecordings`].
    pub enum ListRecordingsServiceType {
        MeetingCenter = "MeetingCenter",
        EventCenter = "EventCenter",
        SupportCenter = "SupportCenter",
        TrainingCenter = "TrainingCenter",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`ListRecordings`].
    pub enum ListRecordingsStatus {
        Available = "available",
        Deleted = "deleted",
        Purged = "purged",
    }
}

/// List Recordings For an Admin or Compliance Officer.
///
/// `GET /admin/recordings`, in the catalogue `list-recordings-for-an-admin-or-compliance-officer`. Needs one of the scopes `meeting:admin_recordings_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListRecordingsForAdminOrComplianceOfficer(Request);

impl ListRecordingsForAdminOrComplianceOfficer {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-recordings-for-an-admin-or-compliance-officer", Host::Api, Method::Get, "/admin/recordings").with_paging(Paging::Link, "items"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `meetingId`.
    #[must_use]
    pub fn meeting_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingId", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }

    /// Sets `integrationTag`.
    #[must_use]
    pub fn integration_tag(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "integrationTag", value.into())) }

    /// Sets `topic`.
    #[must_use]
    pub fn topic(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "topic", value.into())) }

    /// Sets `format`.
    #[must_use]
    pub fn format(self, value: impl Into<ListRecordingsForAdminOrComplianceOfficerFormat>) -> Self { Self(support::set(self.0, "format", value.into().as_str().to_owned())) }

    /// Sets `serviceType`.
    #[must_use]
    pub fn service_type(self, value: impl Into<ListRecordingsForAdminOrComplianceOfficerServiceType>) -> Self { Self(support::set(self.0, "serviceType", value.into().as_str().to_owned())) }

    /// Sets `status`.
    #[must_use]
    pub fn status(self, value: impl Into<ListRecordingsForAdminOrComplianceOfficerStatus>) -> Self { Self(support::set(self.0, "status", value.into().as_str().to_owned())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }
}

impl Operation for ListRecordingsForAdminOrComplianceOfficer {
    type Output = models::ListRecordingsForAdminOrComplianceOfficerResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListRecordingsForAdminOrComplianceOfficer {
    type Item = models::RecordingObjectForAdminAndCO;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `format` of [`ListRecordingsForAdminOrComplianceOfficer`].
    pub enum ListRecordingsForAdminOrComplianceOfficerFormat {
        Mp4 = "MP4",
        Arf = "ARF",
    }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`ListRecordingsForAdminOrComplianceOfficer`].
    pub enum ListRecordingsForAdminOrComplianceOfficerServiceType {
        MeetingCenter = "MeetingCenter",
        EventCenter = "EventCenter",
        SupportCenter = "SupportCenter",
        TrainingCenter = "TrainingCenter",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`ListRecordingsForAdminOrComplianceOfficer`].
    pub enum ListRecordingsForAdminOrComplianceOfficerStatus {
        Available = "available",
        Deleted = "deleted",
        Purged = "purged",
    }
}

/// Delete a Recording By an Admin.
///
/// `DELETE /admin/recordings/{recordingId}`, in the catalogue `delete-a-recording-by-an-admin`. Needs one of the scopes `meeting:admin_recordings_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteRecordingByAdmin(Request);

impl DeleteRecordingByAdmin {
    /// With everything that must be given.
    pub fn new(recording_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-recording-by-an-admin", Host::Api, Method::Delete, format!("/admin/recordings/{}", support::segment(recording_id.as_ref()))))
    }
}

impl Operation for DeleteRecordingByAdmin {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Recording Details.
///
/// `GET /recordings/{recordingId}`, in the catalogue `recordings-get-recording-details`. Needs one of the scopes `meeting:recordings_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetRecordingDetails(Request);

impl GetRecordingDetails {
    /// With everything that must be given.
    pub fn new(recording_id: impl AsRef<str>) -> Self {
        Self(Request::new("recordings-get-recording-details", Host::Api, Method::Get, format!("/recordings/{}", support::segment(recording_id.as_ref()))))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "siteUrl", value.into())) }
}

impl Operation for GetRecordingDetails {
    type Output = models::RecordingObjectWithDirectDownloadLinks;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Recording.
///
/// `DELETE /recordings/{recordingId}`, in the catalogue `recordings-delete-a-recording`. Needs one of the scopes `meeting:recordings_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteRecording(Request);

impl DeleteRecording {
    /// With everything that must be given, but for the body.
    pub fn new(recording_id: impl AsRef<str>) -> Self {
        Self(Request::new("recordings-delete-a-recording", Host::Api, Method::Delete, format!("/recordings/{}", support::segment(recording_id.as_ref()))))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DeleteRecordingObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DeleteRecording {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Move Recordings into the Recycle Bin.
///
/// `POST /recordings/softDelete`, in the catalogue `recordings-move-recordings-into-the-recycle-bin`. Needs one of the scopes `meeting:recordings_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct MoveRecordingsIntoRecycleBin(Request);

impl MoveRecordingsIntoRecycleBin {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("recordings-move-recordings-into-the-recycle-bin", Host::Api, Method::Post, "/recordings/softDelete"))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkSoftDeleteRecordingObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for MoveRecordingsIntoRecycleBin {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Restore Recordings from Recycle Bin.
///
/// `POST /recordings/restore`, in the catalogue `recordings-restore-recordings-from-recycle-bin`. Needs one of the scopes `meeting:recordings_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct RestoreRecordingsFromRecycleBin(Request);

impl RestoreRecordingsFromRecycleBin {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("recordings-restore-recordings-from-recycle-bin", Host::Api, Method::Post, "/recordings/restore"))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRestoreRecordingObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RestoreRecordingsFromRecycleBin {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Purge Recordings from Recycle Bin.
///
/// `POST /recordings/purge`, in the catalogue `recordings-purge-recordings-from-recycle-bin`. Needs one of the scopes `meeting:recordings_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PurgeRecordingsFromRecycleBin(Request);

impl PurgeRecordingsFromRecycleBin {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("recordings-purge-recordings-from-recycle-bin", Host::Api, Method::Post, "/recordings/purge"))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkPurgeRecordingObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PurgeRecordingsFromRecycleBin {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Share a Recording.
///
/// `POST /recordings/{recordingId}/accessList`, in the catalogue `share-a-recording`. Needs one of the scopes `meeting:recordings_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ShareRecording(Request);

impl ShareRecording {
    /// With everything that must be given, but for the body.
    pub fn new(recording_id: impl AsRef<str>) -> Self {
        Self(Request::new("share-a-recording", Host::Api, Method::Post, format!("/recordings/{}/accessList", support::segment(recording_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ShareRecordingByIdObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ShareRecording {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Share a Recording Link.
///
/// `POST /recordings/accessList`, in the catalogue `share-a-recording-link`. Needs one of the scopes `meeting:recordings_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ShareRecordingLink(Request);

impl ShareRecordingLink {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("share-a-recording-link", Host::Api, Method::Post, "/recordings/accessList"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ShareRecordingByLinkObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ShareRecordingLink {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Group Recordings.
///
/// `GET /group/recordings`, in the catalogue `list-group-recordings`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListGroupRecordings(Request);

impl ListGroupRecordings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-group-recordings", Host::Api, Method::Get, "/group/recordings").with_paging(Paging::Link, "items"))
    }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }

    /// Sets `integrationTag`.
    #[must_use]
    pub fn integration_tag(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "integrationTag", value.into())) }

    /// Sets `topic`.
    #[must_use]
    pub fn topic(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "topic", value.into())) }

    /// Sets `format`.
    #[must_use]
    pub fn format(self, value: impl Into<ListGroupRecordingsFormat>) -> Self { Self(support::set(self.0, "format", value.into().as_str().to_owned())) }

    /// Sets `serviceType`.
    #[must_use]
    pub fn service_type(self, value: impl Into<ListGroupRecordingsServiceType>) -> Self { Self(support::set(self.0, "serviceType", value.into().as_str().to_owned())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "hostEmail", value.into())) }
}

impl Operation for ListGroupRecordings {
    type Output = models::ListGroupRecordingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListGroupRecordings {
    type Item = models::RecordingObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `format` of [`ListGroupRecordings`].
    pub enum ListGroupRecordingsFormat {
        Mp4 = "MP4",
        Arf = "ARF",
    }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`ListGroupRecordings`].
    pub enum ListGroupRecordingsServiceType {
        MeetingCenter = "MeetingCenter",
        EventCenter = "EventCenter",
        SupportCenter = "SupportCenter",
        TrainingCenter = "TrainingCenter",
    }
}

/// Get Group Recording Details.
///
/// `GET /group/recordings/{recordingId}`, in the catalogue `get-group-recording-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetGroupRecordingDetails(Request);

impl GetGroupRecordingDetails {
    /// With everything that must be given.
    pub fn new(recording_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-group-recording-details", Host::Api, Method::Get, format!("/group/recordings/{}", support::segment(recording_id.as_ref()))))
    }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "hostEmail", value.into())) }
}

impl Operation for GetGroupRecordingDetails {
    type Output = models::RecordingObjectWithDirectDownloadLinks;
    fn request(&self) -> Request { self.0.clone() }
}
