// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about business hour.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Business Hours resource(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/business-hours`, in the catalogue `business-hour-list-business-hours-resource-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListBusinessHoursResources(Request);

impl ListBusinessHoursResources {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("business-hour-list-business-hours-resource-s", Host::ContactCenter, Method::Get, format!("/organization/{}/business-hours", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
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

impl Operation for ListBusinessHoursResources {
    type Output = Vec<models::BusinessHoursDTOList>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListBusinessHoursResources {
    type Item = models::BusinessHoursDTOList;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create a new Business Hours resource.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/business-hours`, in the catalogue `create-a-new-business-hours-resource`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateBusinessHoursResource(Request);

impl CreateBusinessHoursResource {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-business-hours-resource", Host::ContactCenter, Method::Post, format!("/organization/{}/business-hours", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BusinessHoursDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateBusinessHoursResource {
    type Output = models::BusinessHoursDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Business Hours resource(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/business-hours/bulk`, in the catalogue `bulk-save-business-hours-resource-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveBusinessHoursResources(Request);

impl BulkSaveBusinessHoursResources {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-business-hours-resource-s", Host::ContactCenter, Method::Post, format!("/organization/{}/business-hours/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOBusinessHoursDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveBusinessHoursResources {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk export Business Hours resource(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/business-hours/bulk-export`, in the catalogue `bulk-export-business-hours-resource-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkExportBusinessHoursResources(Request);

impl BulkExportBusinessHoursResources {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-export-business-hours-resource-s", Host::ContactCenter, Method::Get, format!("/organization/{}/business-hours/bulk-export", support::segment(orgid.as_ref()))).with_paging(Paging::Page, ""))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for BulkExportBusinessHoursResources {
    type Output = models::BulkExportDTOBusinessHoursBulkExportDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Business Hours resource by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/business-hours/{id}`, in the catalogue `get-specific-business-hours-resource-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetBusinessHoursResourceById(Request);

impl GetBusinessHoursResourceById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-business-hours-resource-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/business-hours/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetBusinessHoursResourceById {
    type Output = models::BusinessHoursDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Business Hours resource by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/business-hours/{id}`, in the catalogue `update-specific-business-hours-resource-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateBusinessHoursResourceById(Request);

impl UpdateBusinessHoursResourceById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-business-hours-resource-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/business-hours/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BusinessHoursDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateBusinessHoursResourceById {
    type Output = models::BusinessHoursDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Business Hours resource by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/business-hours/{id}`, in the catalogue `delete-specific-business-hours-resource-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteBusinessHoursResourceById(Request);

impl DeleteBusinessHoursResourceById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-business-hours-resource-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/business-hours/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteBusinessHoursResourceById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Business Hours resource.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/business-hours/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-business-hours-resource`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForBusinessHoursResource(Request);

impl ListReferencesForBusinessHoursResource {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-business-hours-resource", Host::ContactCenter, Method::Get, format!("/organization/{}/business-hours/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForBusinessHoursResource {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForBusinessHoursResource {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Business Hours resource(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/business-hours`, in the catalogue `contact-center-business-hour-list-business-hours-resource-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListBusinessHoursResourcesV2(Request);

impl ListBusinessHoursResourcesV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-business-hour-list-business-hours-resource-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/business-hours", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

    /// Sets `sort`.
    #[must_use]
    pub fn sort(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sort", value.into())) }

    /// Sets `includeCount`.
    #[must_use]
    pub fn include_count(self, value: bool) -> Self { Self(support::set(self.0, "includeCount", value.to_string())) }

    /// Sets `singleObjectResponse`.
    #[must_use]
    pub fn single_object_response(self, value: bool) -> Self { Self(support::set(self.0, "singleObjectResponse", value.to_string())) }
}

impl Operation for ListBusinessHoursResourcesV2 {
    type Output = models::ResponseEnvelopeBusinessHoursDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListBusinessHoursResourcesV2 {
    type Item = models::BusinessHoursDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
