// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about entry point.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Entry Point(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/entry-point`, in the catalogue `entry-point-list-entry-point-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListEntryPoints(Request);

impl ListEntryPoints {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("entry-point-list-entry-point-s", Host::ContactCenter, Method::Get, format!("/organization/{}/entry-point", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `channelTypes`.
    #[must_use]
    pub fn channel_types(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "channelTypes", value.into_iter().map(Into::into))) }

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

impl Operation for ListEntryPoints {
    type Output = Vec<models::EntryPointDTO>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListEntryPoints {
    type Item = models::EntryPointDTO;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create a new Entry Point.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/entry-point`, in the catalogue `create-a-new-entry-point`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateEntryPoint(Request);

impl CreateEntryPoint {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-entry-point", Host::ContactCenter, Method::Post, format!("/organization/{}/entry-point", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::EntryPointDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateEntryPoint {
    type Output = models::EntryPointDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Entry Point(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/entry-point/bulk`, in the catalogue `bulk-save-entry-point-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveEntryPoints(Request);

impl BulkSaveEntryPoints {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-entry-point-s", Host::ContactCenter, Method::Post, format!("/organization/{}/entry-point/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOEntryPointDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveEntryPoints {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk export Entry Point(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/entry-point/bulk-export`, in the catalogue `bulk-export-entry-point-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkExportEntryPoints(Request);

impl BulkExportEntryPoints {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, type_: impl Into<BulkExportEntryPointsType>) -> Self {
        Self(support::set(Request::new("bulk-export-entry-point-s", Host::ContactCenter, Method::Get, format!("/organization/{}/entry-point/bulk-export", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "resources"), "type", type_.into().as_str().to_owned()))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for BulkExportEntryPoints {
    type Output = models::BulkExportDTOEntryPointBulkExportDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for BulkExportEntryPoints {
    type Item = models::EntryPointBulkExportDTO;
    const LIST: Option<&'static str> = Some("resources");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.resources.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `type` of [`BulkExportEntryPoints`].
    pub enum BulkExportEntryPointsType {
        Inbound = "INBOUND",
        Outbound = "OUTBOUND",
    }
}

/// Purge inactive Entry Point(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/entry-point/purge-inactive-entities`, in the catalogue `purge-inactive-entry-point-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PurgeInactiveEntryPoints(Request);

impl PurgeInactiveEntryPoints {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("purge-inactive-entry-point-s", Host::ContactCenter, Method::Post, format!("/organization/{}/entry-point/purge-inactive-entities", support::segment(orgid.as_ref()))))
    }

    /// Sets `nextStartId`.
    #[must_use]
    pub fn next_start_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "nextStartId", value.into())) }
}

impl Operation for PurgeInactiveEntryPoints {
    type Output = models::Response;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Entry Point by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/entry-point/{id}`, in the catalogue `get-specific-entry-point-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetEntryPointById(Request);

impl GetEntryPointById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-entry-point-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/entry-point/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `includeNames`.
    #[must_use]
    pub fn include_names(self, value: bool) -> Self { Self(support::set(self.0, "includeNames", value.to_string())) }
}

impl Operation for GetEntryPointById {
    type Output = models::EntryPointDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Entry Point by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/entry-point/{id}`, in the catalogue `update-specific-entry-point-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateEntryPointById(Request);

impl UpdateEntryPointById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-entry-point-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/entry-point/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::EntryPointDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateEntryPointById {
    type Output = models::EntryPointDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Entry Point by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/entry-point/{id}`, in the catalogue `delete-specific-entry-point-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteEntryPointById(Request);

impl DeleteEntryPointById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-entry-point-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/entry-point/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteEntryPointById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Entry Point.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/entry-point/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-entry-point`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForEntryPoint(Request);

impl ListReferencesForEntryPoint {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-entry-point", Host::ContactCenter, Method::Get, format!("/organization/{}/entry-point/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForEntryPoint {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForEntryPoint {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Entry Point(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/entry-point`, in the catalogue `contact-center-entry-point-list-entry-point-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListEntryPointsV2(Request);

impl ListEntryPointsV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-entry-point-list-entry-point-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/entry-point", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

    /// Sets `desktopProfileFilter`.
    #[must_use]
    pub fn desktop_profile_filter(self, value: bool) -> Self { Self(support::set(self.0, "desktopProfileFilter", value.to_string())) }

    /// Sets `provisioningView`.
    #[must_use]
    pub fn provisioning_view(self, value: bool) -> Self { Self(support::set(self.0, "provisioningView", value.to_string())) }

    /// Sets `includeCount`.
    #[must_use]
    pub fn include_count(self, value: bool) -> Self { Self(support::set(self.0, "includeCount", value.to_string())) }

    /// Sets `singleObjectResponse`.
    #[must_use]
    pub fn single_object_response(self, value: bool) -> Self { Self(support::set(self.0, "singleObjectResponse", value.to_string())) }
}

impl Operation for ListEntryPointsV2 {
    type Output = models::ResponseEnvelopeEntryPointDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListEntryPointsV2 {
    type Item = models::EntryPointDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
