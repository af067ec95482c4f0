// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about announcements.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Announcement File URI.
///
/// `GET /telephony/config/announcements/{announcementId}/fileUri`, in the catalogue `get-announcement-file-uri`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAnnouncementFileUri(Request);

impl GetAnnouncementFileUri {
    /// With everything that must be given.
    pub fn new(announcement_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-announcement-file-uri", Host::Api, Method::Get, format!("/telephony/config/announcements/{}/fileUri", support::segment(announcement_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetAnnouncementFileUri {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Generate Upload URL.
///
/// `POST /telephony/config/announcements/uploadUrls/actions/generate/invoke`, in the catalogue `generate-upload-url`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GenerateUploadUrl(Request);

impl GenerateUploadUrl {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("generate-upload-url", Host::Api, Method::Post, "/telephony/config/announcements/uploadUrls/actions/generate/invoke"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GenerateUploadUrl {
    type Output = models::GenerateUploadUrlResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Location Announcement File URI.
///
/// `GET /telephony/config/locations/{locationId}/announcements/{announcementId}/fileUri`, in the catalogue `get-location-announcement-file-uri`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationAnnouncementFileUri(Request);

impl GetLocationAnnouncementFileUri {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, announcement_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-location-announcement-file-uri", Host::Api, Method::Get, format!("/telephony/config/locations/{}/announcements/{}/fileUri", support::segment(location_id.as_ref()), support::segment(announcement_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocationAnnouncementFileUri {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Media Download URL.
///
/// `GET /telephony/config/media/urls/{s3Path}`, in the catalogue `get-media-download-url`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMediaDownloadUrl(Request);

impl GetMediaDownloadUrl {
    /// With everything that must be given.
    pub fn new(s3_path: impl AsRef<str>) -> Self {
        Self(Request::new("get-media-download-url", Host::Api, Method::Get, format!("/telephony/config/media/urls/{}", support::segment(s3_path.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetMediaDownloadUrl {
    type Output = models::GetMediaUrlResponse;
    fn request(&self) -> Request { self.0.clone() }
}
