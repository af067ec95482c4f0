// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about overrides.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Overrides resource(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/overrides`, in the catalogue `overrides-list-overrides-resource-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListOverridesResources(Request);

impl ListOverridesResources {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("overrides-list-overrides-resource-s", Host::ContactCenter, Method::Get, format!("/organization/{}/overrides", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
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

impl Operation for ListOverridesResources {
    type Output = Vec<models::OverridesDTOList>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListOverridesResources {
    type Item = models::OverridesDTOList;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create a new Overrides resource.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/overrides`, in the catalogue `create-a-new-overrides-resource`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateOverridesResource(Request);

impl CreateOverridesResource {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-overrides-resource", Host::ContactCenter, Method::Post, format!("/organization/{}/overrides", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::OverridesDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateOverridesResource {
    type Output = models::OverridesDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Overrides resource(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/overrides/bulk`, in the catalogue `bulk-save-overrides-resource-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveOverridesResources(Request);

impl BulkSaveOverridesResources {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-overrides-resource-s", Host::ContactCenter, Method::Post, format!("/organization/{}/overrides/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOOverridesDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveOverridesResources {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Overrides resource by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/overrides/{id}`, in the catalogue `get-specific-overrides-resource-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetOverridesResourceById(Request);

impl GetOverridesResourceById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-overrides-resource-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/overrides/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetOverridesResourceById {
    type Output = models::OverridesDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Overrides resource by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/overrides/{id}`, in the catalogue `update-specific-overrides-resource-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateOverridesResourceById(Request);

impl UpdateOverridesResourceById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-overrides-resource-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/overrides/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::OverridesDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOverridesResourceById {
    type Output = models::OverridesDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Overrides resource by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/overrides/{id}`, in the catalogue `delete-specific-overrides-resource-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteOverridesResourceById(Request);

impl DeleteOverridesResourceById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-overrides-resource-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/overrides/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteOverridesResourceById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Overrides resource.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/overrides/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-overrides-resource`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForOverridesResource(Request);

impl ListReferencesForOverridesResource {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-overrides-resource", Host::ContactCenter, Method::Get, format!("/organization/{}/overrides/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForOverridesResource {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForOverridesResource {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Overrides resource(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/overrides`, in the catalogue `contact-center-overrides-list-overrides-resource-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListOverridesResourcesV2(Request);

impl ListOverridesResourcesV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-overrides-list-overrides-resource-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/overrides", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

    /// Sets `includeLatestOverride`.
    #[must_use]
    pub fn include_latest_override(self, value: bool) -> Self { Self(support::set(self.0, "includeLatestOverride", value.to_string())) }

    /// Sets `singleObjectResponse`.
    #[must_use]
    pub fn single_object_response(self, value: bool) -> Self { Self(support::set(self.0, "singleObjectResponse", value.to_string())) }
}

impl Operation for ListOverridesResourcesV2 {
    type Output = models::ResponseEnvelopeOverridesDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListOverridesResourcesV2 {
    type Item = models::OverridesDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
