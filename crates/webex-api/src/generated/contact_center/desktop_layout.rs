// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about desktop layout.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a new Desktop Layout.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/desktop-layout`, in the catalogue `create-a-new-desktop-layout`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateDesktopLayout(Request);

impl CreateDesktopLayout {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-desktop-layout", Host::ContactCenter, Method::Post, format!("/organization/{}/desktop-layout", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DesktopLayoutDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateDesktopLayout {
    type Output = models::DesktopLayoutDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Desktop Layout(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/desktop-layout/bulk`, in the catalogue `bulk-save-desktop-layout-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveDesktopLayouts(Request);

impl BulkSaveDesktopLayouts {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-desktop-layout-s", Host::ContactCenter, Method::Post, format!("/organization/{}/desktop-layout/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTODesktopLayoutDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveDesktopLayouts {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk export Desktop Layout(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/desktop-layout/bulk-export`, in the catalogue `bulk-export-desktop-layout-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkExportDesktopLayouts(Request);

impl BulkExportDesktopLayouts {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-export-desktop-layout-s", Host::ContactCenter, Method::Get, format!("/organization/{}/desktop-layout/bulk-export", support::segment(orgid.as_ref()))).with_paging(Paging::Page, ""))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for BulkExportDesktopLayouts {
    type Output = models::BulkExportDTODesktopLayoutBulkExportDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Purge inactive Desktop Layout(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/desktop-layout/purge-inactive-entities`, in the catalogue `purge-inactive-desktop-layout-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PurgeInactiveDesktopLayouts(Request);

impl PurgeInactiveDesktopLayouts {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("purge-inactive-desktop-layout-s", Host::ContactCenter, Method::Post, format!("/organization/{}/desktop-layout/purge-inactive-entities", support::segment(orgid.as_ref()))))
    }

    /// Sets `nextStartId`.
    #[must_use]
    pub fn next_start_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "nextStartId", value.into())) }
}

impl Operation for PurgeInactiveDesktopLayouts {
    type Output = models::Response;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Desktop Layout by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/desktop-layout/{id}`, in the catalogue `get-specific-desktop-layout-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDesktopLayoutById(Request);

impl GetDesktopLayoutById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-desktop-layout-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/desktop-layout/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetDesktopLayoutById {
    type Output = models::DesktopLayoutDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Desktop Layout by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/desktop-layout/{id}`, in the catalogue `update-specific-desktop-layout-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateDesktopLayoutById(Request);

impl UpdateDesktopLayoutById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-desktop-layout-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/desktop-layout/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DesktopLayoutDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDesktopLayoutById {
    type Output = models::DesktopLayoutDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Desktop Layout by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/desktop-layout/{id}`, in the catalogue `delete-specific-desktop-layout-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteDesktopLayoutById(Request);

impl DeleteDesktopLayoutById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-desktop-layout-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/desktop-layout/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteDesktopLayoutById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Desktop Layout.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/desktop-layout/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-desktop-layout`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForDesktopLayout(Request);

impl ListReferencesForDesktopLayout {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-desktop-layout", Host::ContactCenter, Method::Get, format!("/organization/{}/desktop-layout/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForDesktopLayout {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForDesktopLayout {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Desktop Layout(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/desktop-layout`, in the catalogue `list-desktop-layout-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListDesktopLayouts(Request);

impl ListDesktopLayouts {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-desktop-layout-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/desktop-layout", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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
    pub fn provisioning_view(self, value: bool) -> Self { Self(support::set(self.0, "provisioningView", value.to_string())) }
}

impl Operation for ListDesktopLayouts {
    type Output = models::ResponseEnvelopeDesktopLayoutDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDesktopLayouts {
    type Item = models::DesktopLayoutDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
