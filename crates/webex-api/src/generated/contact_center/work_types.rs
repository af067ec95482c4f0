// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about work types.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a new Work Type.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/work-type`, in the catalogue `create-a-new-work-type`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateWorkType(Request);

impl CreateWorkType {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-work-type", Host::ContactCenter, Method::Post, format!("/organization/{}/work-type", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::WorkTypeDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateWorkType {
    type Output = models::WorkTypeDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Work Type(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/work-type/bulk`, in the catalogue `bulk-save-work-type-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveWorkTypes(Request);

impl BulkSaveWorkTypes {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-work-type-s", Host::ContactCenter, Method::Post, format!("/organization/{}/work-type/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOWorkTypeDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveWorkTypes {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk export Work Type(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/work-type/bulk-export`, in the catalogue `bulk-export-work-type-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkExportWorkTypes(Request);

impl BulkExportWorkTypes {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-export-work-type-s", Host::ContactCenter, Method::Get, format!("/organization/{}/work-type/bulk-export", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "resources"))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for BulkExportWorkTypes {
    type Output = models::BulkExportDTOWorkTypeBulkExportDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for BulkExportWorkTypes {
    type Item = models::WorkTypeBulkExportDTO;
    const LIST: Option<&'static str> = Some("resources");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.resources.unwrap_or_default() }
}

/// Purge inactive Work Type(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/work-type/purge-inactive-entities`, in the catalogue `purge-inactive-work-type-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PurgeInactiveWorkTypes(Request);

impl PurgeInactiveWorkTypes {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("purge-inactive-work-type-s", Host::ContactCenter, Method::Post, format!("/organization/{}/work-type/purge-inactive-entities", support::segment(orgid.as_ref()))))
    }

    /// Sets `nextStartId`.
    #[must_use]
    pub fn next_start_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "nextStartId", value.into())) }
}

impl Operation for PurgeInactiveWorkTypes {
    type Output = models::Response;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Work Type by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/work-type/{id}`, in the catalogue `get-specific-work-type-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetWorkTypeById(Request);

impl GetWorkTypeById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-work-type-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/work-type/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetWorkTypeById {
    type Output = models::WorkTypeDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Work Type by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/work-type/{id}`, in the catalogue `update-specific-work-type-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateWorkTypeById(Request);

impl UpdateWorkTypeById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-work-type-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/work-type/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::WorkTypeDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateWorkTypeById {
    type Output = models::WorkTypeDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Work Type by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/work-type/{id}`, in the catalogue `delete-specific-work-type-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteWorkTypeById(Request);

impl DeleteWorkTypeById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-work-type-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/work-type/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteWorkTypeById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Work Type.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/work-type/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-work-type`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForWorkType(Request);

impl ListReferencesForWorkType {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-work-type", Host::ContactCenter, Method::Get, format!("/organization/{}/work-type/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForWorkType {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForWorkType {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Work Type(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/work-type`, in the catalogue `list-work-type-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListWorkTypes(Request);

impl ListWorkTypes {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-work-type-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/work-type", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListWorkTypes {
    type Output = models::ResponseEnvelopeWorkTypeDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListWorkTypes {
    type Item = models::WorkTypeDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
