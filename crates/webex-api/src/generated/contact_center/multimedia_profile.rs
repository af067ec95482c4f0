// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about multimedia profile.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Multimedia Profile(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/multimedia-profile`, in the catalogue `multimedia-profile-list-multimedia-profile-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMultimediaProfiles(Request);

impl ListMultimediaProfiles {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("multimedia-profile-list-multimedia-profile-s", Host::ContactCenter, Method::Get, format!("/organization/{}/multimedia-profile", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "attributes", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for ListMultimediaProfiles {
    type Output = Vec<models::MultimediaProfileDTO>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMultimediaProfiles {
    type Item = models::MultimediaProfileDTO;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create a new Multimedia Profile.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/multimedia-profile`, in the catalogue `create-a-new-multimedia-profile`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateMultimediaProfile(Request);

impl CreateMultimediaProfile {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-multimedia-profile", Host::ContactCenter, Method::Post, format!("/organization/{}/multimedia-profile", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::MultimediaProfileDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateMultimediaProfile {
    type Output = models::MultimediaProfileDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Multimedia Profile(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/multimedia-profile/bulk`, in the catalogue `bulk-save-multimedia-profile-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveMultimediaProfiles(Request);

impl BulkSaveMultimediaProfiles {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-multimedia-profile-s", Host::ContactCenter, Method::Post, format!("/organization/{}/multimedia-profile/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOMultimediaProfileDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveMultimediaProfiles {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk export Multimedia Profile(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/multimedia-profile/bulk-export`, in the catalogue `bulk-export-multimedia-profile-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkExportMultimediaProfiles(Request);

impl BulkExportMultimediaProfiles {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-export-multimedia-profile-s", Host::ContactCenter, Method::Get, format!("/organization/{}/multimedia-profile/bulk-export", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "resources"))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for BulkExportMultimediaProfiles {
    type Output = models::BulkExportDTOMultimediaProfileExportDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for BulkExportMultimediaProfiles {
    type Item = models::MultimediaProfileExportDTO;
    const LIST: Option<&'static str> = Some("resources");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.resources.unwrap_or_default() }
}

/// Purge inactive Multimedia Profile(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/multimedia-profile/purge-inactive-entities`, in the catalogue `purge-inactive-multimedia-profile-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PurgeInactiveMultimediaProfiles(Request);

impl PurgeInactiveMultimediaProfiles {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("purge-inactive-multimedia-profile-s", Host::ContactCenter, Method::Post, format!("/organization/{}/multimedia-profile/purge-inactive-entities", support::segment(orgid.as_ref()))))
    }

    /// Sets `nextStartId`.
    #[must_use]
    pub fn next_start_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "nextStartId", value.into())) }
}

impl Operation for PurgeInactiveMultimediaProfiles {
    type Output = models::Response;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Multimedia Profile by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/multimedia-profile/{id}`, in the catalogue `get-specific-multimedia-profile-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMultimediaProfileById(Request);

impl GetMultimediaProfileById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-multimedia-profile-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/multimedia-profile/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetMultimediaProfileById {
    type Output = models::MultimediaProfileDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Multimedia Profile by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/multimedia-profile/{id}`, in the catalogue `update-specific-multimedia-profile-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateMultimediaProfileById(Request);

impl UpdateMultimediaProfileById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-multimedia-profile-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/multimedia-profile/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::MultimediaProfileDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMultimediaProfileById {
    type Output = models::MultimediaProfileDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Multimedia Profile by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/multimedia-profile/{id}`, in the catalogue `delete-specific-multimedia-profile-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteMultimediaProfileById(Request);

impl DeleteMultimediaProfileById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-multimedia-profile-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/multimedia-profile/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteMultimediaProfileById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Multimedia Profile.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/multimedia-profile/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-multimedia-profile`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForMultimediaProfile(Request);

impl ListReferencesForMultimediaProfile {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-multimedia-profile", Host::ContactCenter, Method::Get, format!("/organization/{}/multimedia-profile/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForMultimediaProfile {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForMultimediaProfile {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Multimedia Profile(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/multimedia-profile`, in the catalogue `contact-center-multimedia-profile-list-multimedia-profile-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMultimediaProfilesV2(Request);

impl ListMultimediaProfilesV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-multimedia-profile-list-multimedia-profile-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/multimedia-profile", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListMultimediaProfilesV2 {
    type Output = models::ResponseEnvelopeMultimediaProfileDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMultimediaProfilesV2 {
    type Item = models::MultimediaProfileDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
