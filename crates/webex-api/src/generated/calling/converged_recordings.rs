// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about converged recordings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Recordings for Admin or Compliance officer.
///
/// `GET /admin/convergedRecordings`, in the catalogue `list-recordings-for-admin-or-compliance-officer`. Needs one of the scopes `spark-admin:recordings_read`, `spark-compliance:recordings_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListRecordingsForAdminOrComplianceOfficer(Request);

impl ListRecordingsForAdminOrComplianceOfficer {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-recordings-for-admin-or-compliance-officer", Host::Api, Method::Get, "/admin/convergedRecordings").with_paging(Paging::Link, "items"))
    }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `status`.
    #[must_use]
    pub fn status(self, value: impl Into<ListRecordingsForAdminOrComplianceOfficerStatus>) -> Self { Self(support::set(self.0, "status", value.into().as_str().to_owned())) }

    /// Sets `serviceType`.
    #[must_use]
    pub fn service_type(self, value: impl Into<ListRecordingsForAdminOrComplianceOfficerServiceType>) -> Self { Self(support::set(self.0, "serviceType", value.into().as_str().to_owned())) }

    /// Sets `format`.
    #[must_use]
    pub fn format(self, value: impl Into<ListRecordingsForAdminOrComplianceOfficerFormat>) -> Self { Self(support::set(self.0, "format", value.into().as_str().to_owned())) }

    /// Sets `ownerId`.
    #[must_use]
    pub fn owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "ownerId", value.into())) }

    /// Sets `ownerEmail`.
    #[must_use]
    pub fn owner_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "ownerEmail", value.into())) }

    /// Sets `ownerType`.
    #[must_use]
    pub fn owner_type(self, value: impl Into<ListRecordingsForAdminOrComplianceOfficerOwnerType>) -> Self { Self(support::set(self.0, "ownerType", value.into().as_str().to_owned())) }

    /// Sets `storageRegion`.
    #[must_use]
    pub fn storage_region(self, value: impl Into<ListRecordingsForAdminOrComplianceOfficerStorageRegion>) -> Self { Self(support::set(self.0, "storageRegion", value.into().as_str().to_owned())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `topic`.
    #[must_use]
    pub fn topic(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "topic", value.into())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "timezone", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListRecordingsForAdminOrComplianceOfficer {
    type Output = models::ListRecordingsForAdminOrComplianceOfficerResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListRecordingsForAdminOrComplianceOfficer {
    type Item = models::RecordingObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `status` of [`ListRecordingsForAdminOrComplianceOfficer`].
    pub enum ListRecordingsForAdminOrComplianceOfficerStatus {
        Available = "available",
        Deleted = "deleted",
        Purged = "purged",
    }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`ListRecordingsForAdminOrComplianceOfficer`].
    pub enum ListRecordingsForAdminOrComplianceOfficerServiceType {
        Calling = "calling",
        CustomerAssist = "customerAssist",
    }
}

webex_core::open_enum! {
    /// Values of `format` of [`ListRecordingsForAdminOrComplianceOfficer`].
    pub enum ListRecordingsForAdminOrComplianceOfficerFormat {
        Mp3 = "MP3",
    }
}

webex_core::open_enum! {
    /// Values of `ownerType` of [`ListRecordingsForAdminOrComplianceOfficer`].
    pub enum ListRecordingsForAdminOrComplianceOfficerOwnerType {
        User = "user",
        Place = "place",
        VirtualLine = "virtualLine",
        CallQueue = "callQueue",
    }
}

webex_core::open_enum! {
    /// Values of `storageRegion` of [`ListRecordingsForAdminOrComplianceOfficer`].
    pub enum ListRecordingsForAdminOrComplianceOfficerStorageRegion {
        Us = "US",
        Sg = "SG",
        Gb = "GB",
        Jp = "JP",
        De = "DE",
        Au = "AU",
        In = "IN",
        Ca = "CA",
    }
}

/// List Recordings.
///
/// `GET /convergedRecordings`, in the catalogue `convergedrecordings-list-recordings`. Needs one of the scopes `spark:recordings_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListRecordings(Request);

impl ListRecordings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("convergedrecordings-list-recordings", Host::Api, Method::Get, "/convergedRecordings").with_paging(Paging::Link, "items"))
    }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `status`.
    #[must_use]
    pub fn status(self, value: impl Into<ListRecordingsStatus>) -> Self { Self(support::set(self.0, "status", value.into().as_str().to_owned())) }

    /// Sets `serviceType`.
    #[must_use]
    pub fn service_type(self, value: impl Into<ListRecordingsServiceType>) -> Self { Self(support::set(self.0, "serviceType", value.into().as_str().to_owned())) }

    /// Sets `format`.
    #[must_use]
    pub fn format(self, value: impl Into<ListRecordingsFormat>) -> Self { Self(support::set(self.0, "format", value.into().as_str().to_owned())) }

    /// Sets `ownerType`.
    #[must_use]
    pub fn owner_type(self, value: impl Into<ListRecordingsOwnerType>) -> Self { Self(support::set(self.0, "ownerType", value.into().as_str().to_owned())) }

    /// Sets `storageRegion`.
    #[must_use]
    pub fn storage_region(self, value: impl Into<ListRecordingsStorageRegion>) -> Self { Self(support::set(self.0, "storageRegion", value.into().as_str().to_owned())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `topic`.
    #[must_use]
    pub fn topic(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "topic", value.into())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "timezone", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListRecordings {
    type Output = models::ConvergedrecordingsListRecordingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListRecordings {
    type Item = models::RecordingObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `status` of [`ListRecordings`].
    pub enum ListRecordingsStatus {
        Available = "available",
        Deleted = "deleted",
        Purged = "purged",
    }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`ListRecordings`].
    pub enum ListRecordingsServiceType {
        Calling = "calling",
        CustomerAssist = "customerAssist",
    }
}

webex_core::open_enum! {
    /// Values of `format` of [`ListRecordings`].
    pub enum ListRecordingsFormat {
        Mp3 = "MP3",
    }
}

webex_core::open_enum! {
    /// Values of `ownerType` of [`ListRecordings`].
    pub enum ListRecordingsOwnerType {
        User = "user",
        Place = "place",
        VirtualLine = "virtualLine",
        CallQueue = "callQueue",
    }
}

webex_core::open_enum! {
    /// Values of `storageRegion` of [`ListRecordings`].
    pub enum ListRecordingsStorageRegion {
        Us = "US",
        Sg = "SG",
        Gb = "GB",
        Jp = "JP",
        De = "DE",
        Au = "AU",
        In = "IN",
        Ca = "CA",
    }
}

/// Purge Recordings from Recycle Bin.
///
/// `POST /convergedRecordings/purge`, in the catalogue `convergedrecordings-purge-recordings-from-recycle-bin`. Needs one of the scopes `spark-admin:recordings_write`, `spark:recordings_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PurgeRecordingsFromRecycleBin(Request);

impl PurgeRecordingsFromRecycleBin {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("convergedrecordings-purge-recordings-from-recycle-bin", Host::Api, Method::Post, "/convergedRecordings/purge"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConvergedrecordingsPurgeRecordingsFromRecycleBinBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PurgeRecordingsFromRecycleBin {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Reassign Recordings.
///
/// `POST /convergedRecordings/reassign`, in the catalogue `reassign-recordings`. Needs one of the scopes `spark-admin:recordings_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ReassignRecordings(Request);

impl ReassignRecordings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("reassign-recordings", Host::Api, Method::Post, "/convergedRecordings/reassign"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ReassignRecordingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ReassignRecordings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Restore Recordings from Recycle Bin.
///
/// `POST /convergedRecordings/restore`, in the catalogue `convergedrecordings-restore-recordings-from-recycle-bin`. Needs one of the scopes `spark-admin:recordings_write`, `spark:recordings_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct RestoreRecordingsFromRecycleBin(Request);

impl RestoreRecordingsFromRecycleBin {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("convergedrecordings-restore-recordings-from-recycle-bin", Host::Api, Method::Post, "/convergedRecordings/restore"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConvergedrecordingsRestoreRecordingsFromRecycleBinBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RestoreRecordingsFromRecycleBin {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Move Recordings into the Recycle Bin.
///
/// `POST /convergedRecordings/softDelete`, in the catalogue `convergedrecordings-move-recordings-into-the-recycle-bin`. Needs one of the scopes `spark-admin:recordings_write`, `spark:recordings_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct MoveRecordingsIntoRecycleBin(Request);

impl MoveRecordingsIntoRecycleBin {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("convergedrecordings-move-recordings-into-the-recycle-bin", Host::Api, Method::Post, "/convergedRecordings/softDelete"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConvergedrecordingsMoveRecordingsIntoTheRecycleBinBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for MoveRecordingsIntoRecycleBin {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Recording.
///
/// `DELETE /convergedRecordings/{recordingId}`, in the catalogue `convergedrecordings-delete-a-recording`. Needs one of the scopes `spark-compliance:recordings_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteRecording(Request);

impl DeleteRecording {
    /// With everything that must be given, but for the body.
    pub fn new(recording_id: impl AsRef<str>) -> Self {
        Self(Request::new("convergedrecordings-delete-a-recording", Host::Api, Method::Delete, format!("/convergedRecordings/{}", support::segment(recording_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConvergedrecordingsDeleteARecordingBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DeleteRecording {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Recording Details.
///
/// `GET /convergedRecordings/{recordingId}`, in the catalogue `convergedrecordings-get-recording-details`. Needs one of the scopes `spark-admin:recordings_read`, `spark-compliance:recordings_read`, `spark:recordings_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetRecordingDetails(Request);

impl GetRecordingDetails {
    /// With everything that must be given.
    pub fn new(recording_id: impl AsRef<str>) -> Self {
        Self(Request::new("convergedrecordings-get-recording-details", Host::Api, Method::Get, format!("/convergedRecordings/{}", support::segment(recording_id.as_ref()))))
    }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "timezone", value.into())) }
}

impl Operation for GetRecordingDetails {
    type Output = models::RecordingObjectWithDirectDownloadLinks;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Recording metadata.
///
/// `GET /convergedRecordings/{recordingId}/metadata`, in the catalogue `get-recording-metadata`. Needs one of the scopes `spark-admin:recordings_read`, `spark-compliance:recordings_read`, `spark:recordings_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetRecordingMetadata(Request);

impl GetRecordingMetadata {
    /// With everything that must be given.
    pub fn new(recording_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-recording-metadata", Host::Api, Method::Get, format!("/convergedRecordings/{}/metadata", support::segment(recording_id.as_ref()))))
    }

    /// Sets `showAllTypes`.
    #[must_use]
    pub fn show_all_types(self, value: bool) -> Self { Self(support::set(self.0, "showAllTypes", value.to_string())) }
}

impl Operation for GetRecordingMetadata {
    type Output = models::GetRecordingMetadataResponse;
    fn request(&self) -> Request { self.0.clone() }
}
