// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about resource collection.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a new Resource Collection.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/resource-collection`, in the catalogue `create-a-new-resource-collection`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateResourceCollection(Request);

impl CreateResourceCollection {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-resource-collection", Host::ContactCenter, Method::Post, format!("/organization/{}/resource-collection", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ResourceCollectionDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateResourceCollection {
    type Output = models::ResourceCollectionDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk partial update Resource Collections.
///
/// `PATCH api.wxcc-{region}.cisco.com/organization/{orgid}/resource-collection/bulk`, in the catalogue `bulk-partial-update-resource-collections`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkPartialUpdateResourceCollections(Request);

impl BulkPartialUpdateResourceCollections {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-partial-update-resource-collections", Host::ContactCenter, Method::Patch, format!("/organization/{}/resource-collection/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkPartialUpdateResourceCollections {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update resource with default resource collection.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/resource-collection/update-resource`, in the catalogue `update-resource-with-default-resource-collection`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateResourceWithDefaultResourceCollection(Request);

impl UpdateResourceWithDefaultResourceCollection {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("update-resource-with-default-resource-collection", Host::ContactCenter, Method::Post, format!("/organization/{}/resource-collection/update-resource", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateResourceRequestDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateResourceWithDefaultResourceCollection {
    type Output = models::UpdateResourceResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Resource Collection by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/resource-collection/{id}`, in the catalogue `get-specific-resource-collection-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetResourceCollectionById(Request);

impl GetResourceCollectionById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-resource-collection-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/resource-collection/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetResourceCollectionById {
    type Output = models::ResourceCollectionDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Resource Collection by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/resource-collection/{id}`, in the catalogue `update-specific-resource-collection-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateResourceCollectionById(Request);

impl UpdateResourceCollectionById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-resource-collection-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/resource-collection/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ResourceCollectionDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateResourceCollectionById {
    type Output = models::ResourceCollectionDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Resource Collection by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/resource-collection/{id}`, in the catalogue `delete-specific-resource-collection-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteResourceCollectionById(Request);

impl DeleteResourceCollectionById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-resource-collection-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/resource-collection/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteResourceCollectionById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Resource Collection.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/resource-collection/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-resource-collection`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForResourceCollection(Request);

impl ListReferencesForResourceCollection {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-resource-collection", Host::ContactCenter, Method::Get, format!("/organization/{}/resource-collection/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForResourceCollection {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForResourceCollection {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Resource Collections.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/resource-collection`, in the catalogue `list-resource-collections`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListResourceCollections(Request);

impl ListResourceCollections {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-resource-collections", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/resource-collection", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListResourceCollections {
    type Output = models::ListResourceCollectionsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListResourceCollections {
    type Item = models::ResourceCollectionDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
