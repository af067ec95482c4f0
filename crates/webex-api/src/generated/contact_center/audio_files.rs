// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about audio files.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a new Audio File.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/audio-file`, in the catalogue `create-a-new-audio-file`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateAudioFile(Request);

impl CreateAudioFile {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-audio-file", Host::ContactCenter, Method::Post, format!("/organization/{}/audio-file", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateAudioFileBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateAudioFile {
    type Output = models::AudioFileInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Audio File by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/audio-file/{id}`, in the catalogue `get-specific-audio-file-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAudioFileById(Request);

impl GetAudioFileById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-audio-file-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/audio-file/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `includeUrl`.
    #[must_use]
    pub fn include_url(self, value: bool) -> Self { Self(support::set(self.0, "includeUrl", value.to_string())) }
}

impl Operation for GetAudioFileById {
    type Output = models::AudioFileInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Audio File by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/audio-file/{id}`, in the catalogue `update-specific-audio-file-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateAudioFileById(Request);

impl UpdateAudioFileById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-audio-file-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/audio-file/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateAudioFileByIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAudioFileById {
    type Output = models::AudioFileInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Audio File by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/audio-file/{id}`, in the catalogue `delete-specific-audio-file-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteAudioFileById(Request);

impl DeleteAudioFileById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-audio-file-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/audio-file/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteAudioFileById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Partially update Audio File by ID.
///
/// `PATCH api.wxcc-{region}.cisco.com/organization/{orgid}/audio-file/{id}`, in the catalogue `partially-update-audio-file-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PartiallyUpdateAudioFileById(Request);

impl PartiallyUpdateAudioFileById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("partially-update-audio-file-by-id", Host::ContactCenter, Method::Patch, format!("/organization/{}/audio-file/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AudioFileInfoPatchDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PartiallyUpdateAudioFileById {
    type Output = models::AudioFileInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Audio File.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/audio-file/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-audio-file`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForAudioFile(Request);

impl ListReferencesForAudioFile {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-audio-file", Host::ContactCenter, Method::Get, format!("/organization/{}/audio-file/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "type", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for ListReferencesForAudioFile {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForAudioFile {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Audio File(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/audio-file`, in the catalogue `list-audio-file-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAudioFiles(Request);

impl ListAudioFiles {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-audio-file-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/audio-file", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "attributes", value.into())) }

    /// Sets `search`.
    #[must_use]
    pub fn search(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "search", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for ListAudioFiles {
    type Output = models::ResponseEnvelopeAudioFileInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAudioFiles {
    type Item = models::AudioFileInfoDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
