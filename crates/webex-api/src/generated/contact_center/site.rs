// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about site.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Site(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/site`, in the catalogue `site-list-site-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSites(Request);

impl ListSites {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("site-list-site-s", Host::ContactCenter, Method::Get, format!("/organization/{}/site", support::segment(orgid.as_ref()))))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "attributes", value.into())) }
}

impl Operation for ListSites {
    type Output = Vec<models::SiteDTO>;
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a new Site.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/site`, in the catalogue `create-a-new-site`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateSite(Request);

impl CreateSite {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-site", Host::ContactCenter, Method::Post, format!("/organization/{}/site", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SiteDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateSite {
    type Output = models::SiteDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Site(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/site/bulk`, in the catalogue `bulk-save-site-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveSites(Request);

impl BulkSaveSites {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-site-s", Host::ContactCenter, Method::Post, format!("/organization/{}/site/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOSiteDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveSites {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk export Site(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/site/bulk-export`, in the catalogue `bulk-export-site-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkExportSites(Request);

impl BulkExportSites {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-export-site-s", Host::ContactCenter, Method::Get, format!("/organization/{}/site/bulk-export", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "resources"))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for BulkExportSites {
    type Output = models::BulkExportDTOSiteBulkExportDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for BulkExportSites {
    type Item = models::SiteBulkExportDTO;
    const LIST: Option<&'static str> = Some("resources");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.resources.unwrap_or_default() }
}

/// Purge inactive Site(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/site/purge-inactive-entities`, in the catalogue `purge-inactive-site-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PurgeInactiveSites(Request);

impl PurgeInactiveSites {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("purge-inactive-site-s", Host::ContactCenter, Method::Post, format!("/organization/{}/site/purge-inactive-entities", support::segment(orgid.as_ref()))))
    }

    /// Sets `nextStartId`.
    #[must_use]
    pub fn next_start_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "nextStartId", value.into())) }
}

impl Operation for PurgeInactiveSites {
    type Output = models::Response;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Site by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/site/{id}`, in the catalogue `get-specific-site-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetSiteById(Request);

impl GetSiteById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-site-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/site/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetSiteById {
    type Output = models::SiteDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Site by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/site/{id}`, in the catalogue `update-specific-site-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateSiteById(Request);

impl UpdateSiteById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-site-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/site/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SiteDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSiteById {
    type Output = models::SiteDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Site by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/site/{id}`, in the catalogue `delete-specific-site-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteSiteById(Request);

impl DeleteSiteById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-site-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/site/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteSiteById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Site.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/site/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-site`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForSite(Request);

impl ListReferencesForSite {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-site", Host::ContactCenter, Method::Get, format!("/organization/{}/site/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForSite {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForSite {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Site(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/site`, in the catalogue `contact-center-site-list-site-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSitesV2(Request);

impl ListSitesV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-site-list-site-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/site", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListSitesV2 {
    type Output = models::ResponseEnvelopeSiteDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSitesV2 {
    type Item = models::SiteDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
