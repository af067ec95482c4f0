// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about desktop profile.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Desktop Profile(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/agent-profile`, in the catalogue `desktop-profile-list-desktop-profile-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListDesktopProfiles(Request);

impl ListDesktopProfiles {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("desktop-profile-list-desktop-profile-s", Host::ContactCenter, Method::Get, format!("/organization/{}/agent-profile", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
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

    /// Sets `singleObjectResponse`.
    #[must_use]
    pub fn single_object_response(self, value: bool) -> Self { Self(support::set(self.0, "singleObjectResponse", value.to_string())) }
}

impl Operation for ListDesktopProfiles {
    type Output = Vec<models::AgentProfileResponseDTO>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDesktopProfiles {
    type Item = models::AgentProfileResponseDTO;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create a new Desktop Profile.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/agent-profile`, in the catalogue `create-a-new-desktop-profile`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateDesktopProfile(Request);

impl CreateDesktopProfile {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-desktop-profile", Host::ContactCenter, Method::Post, format!("/organization/{}/agent-profile", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AgentProfileDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateDesktopProfile {
    type Output = models::AgentProfileResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Desktop Profile(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/agent-profile/bulk`, in the catalogue `bulk-save-desktop-profile-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveDesktopProfiles(Request);

impl BulkSaveDesktopProfiles {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-desktop-profile-s", Host::ContactCenter, Method::Post, format!("/organization/{}/agent-profile/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOAgentProfileDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveDesktopProfiles {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk export Desktop Profile(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/agent-profile/bulk-export`, in the catalogue `bulk-export-desktop-profile-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkExportDesktopProfiles(Request);

impl BulkExportDesktopProfiles {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-export-desktop-profile-s", Host::ContactCenter, Method::Get, format!("/organization/{}/agent-profile/bulk-export", support::segment(orgid.as_ref()))).with_paging(Paging::Page, ""))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for BulkExportDesktopProfiles {
    type Output = models::BulkExportDTOAgentProfileBulkExportDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Purge inactive Desktop Profile(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/agent-profile/purge-inactive-entities`, in the catalogue `purge-inactive-desktop-profile-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PurgeInactiveDesktopProfiles(Request);

impl PurgeInactiveDesktopProfiles {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("purge-inactive-desktop-profile-s", Host::ContactCenter, Method::Post, format!("/organization/{}/agent-profile/purge-inactive-entities", support::segment(orgid.as_ref()))))
    }

    /// Sets `nextStartId`.
    #[must_use]
    pub fn next_start_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "nextStartId", value.into())) }
}

impl Operation for PurgeInactiveDesktopProfiles {
    type Output = models::Response;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Desktop Profile by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/agent-profile/{id}`, in the catalogue `get-specific-desktop-profile-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDesktopProfileById(Request);

impl GetDesktopProfileById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-desktop-profile-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/agent-profile/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetDesktopProfileById {
    type Output = models::AgentProfileResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Desktop Profile by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/agent-profile/{id}`, in the catalogue `update-specific-desktop-profile-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateDesktopProfileById(Request);

impl UpdateDesktopProfileById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-desktop-profile-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/agent-profile/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AgentProfileDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDesktopProfileById {
    type Output = models::AgentProfileResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Desktop Profile by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/agent-profile/{id}`, in the catalogue `delete-specific-desktop-profile-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteDesktopProfileById(Request);

impl DeleteDesktopProfileById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-desktop-profile-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/agent-profile/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteDesktopProfileById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Desktop Profile.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/agent-profile/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-desktop-profile`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForDesktopProfile(Request);

impl ListReferencesForDesktopProfile {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-desktop-profile", Host::ContactCenter, Method::Get, format!("/organization/{}/agent-profile/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForDesktopProfile {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForDesktopProfile {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Desktop Profile(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/agent-profile`, in the catalogue `contact-center-desktop-profile-list-desktop-profile-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListDesktopProfilesV2(Request);

impl ListDesktopProfilesV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-desktop-profile-list-desktop-profile-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/agent-profile", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

    /// Sets `singleObjectResponse`.
    #[must_use]
    pub fn single_object_response(self, value: bool) -> Self { Self(support::set(self.0, "singleObjectResponse", value.to_string())) }

    /// Sets `provisioningView`.
    #[must_use]
    pub fn provisioning_view(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "provisioningView", value.into())) }
}

impl Operation for ListDesktopProfilesV2 {
    type Output = models::ListDesktopProfilesV2Response;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDesktopProfilesV2 {
    type Item = models::AgentProfileResponseDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
