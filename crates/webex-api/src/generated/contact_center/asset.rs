// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about asset.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a new Asset.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/asset`, in the catalogue `create-a-new-asset`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateAsset(Request);

impl CreateAsset {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-asset", Host::ContactCenter, Method::Post, format!("/organization/{}/asset", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateAssetBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateAsset {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Assets.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/asset/bulk`, in the catalogue `bulk-save-assets`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct BulkSaveAssets(Request);

impl BulkSaveAssets {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-assets", Host::ContactCenter, Method::Post, format!("/organization/{}/asset/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkSaveAssetsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveAssets {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Asset by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/asset/{id}`, in the catalogue `get-specific-asset-by-id`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAssetById(Request);

impl GetAssetById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-asset-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/asset/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `includeChannelName`.
    #[must_use]
    pub fn include_channel_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "includeChannelName", value.into())) }
}

impl Operation for GetAssetById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Asset by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/asset/{id}`, in the catalogue `update-specific-asset-by-id`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateAssetById(Request);

impl UpdateAssetById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-asset-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/asset/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateAssetByIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAssetById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Partially update Asset by ID.
///
/// `PATCH api.wxcc-{region}.cisco.com/organization/{orgid}/asset/{id}`, in the catalogue `partially-update-asset-by-id`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PartiallyUpdateAssetById(Request);

impl PartiallyUpdateAssetById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("partially-update-asset-by-id", Host::ContactCenter, Method::Patch, format!("/organization/{}/asset/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PartiallyUpdateAssetByIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PartiallyUpdateAssetById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Asset by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/asset/{id}`, in the catalogue `delete-specific-asset-by-id`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAssetById(Request);

impl DeleteAssetById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-asset-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/asset/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteAssetById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Asset.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/asset/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-asset`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListReferencesForAsset(Request);

impl ListReferencesForAsset {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-asset", Host::ContactCenter, Method::Get, format!("/organization/{}/asset/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForAsset {
    type Output = models::ListReferencesForAssetResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForAsset {
    type Item = models::ListReferencesForASpecificAssetResponseDataItem;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Assets.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/asset`, in the catalogue `list-assets`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListAssets(Request);

impl ListAssets {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-assets", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/asset", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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
    pub fn include_count(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "includeCount", value.into())) }

    /// Sets `singleObjectResponse`.
    #[must_use]
    pub fn single_object_response(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "singleObjectResponse", value.into())) }

    /// Sets `includeChannelName`.
    #[must_use]
    pub fn include_channel_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "includeChannelName", value.into())) }

    /// Sets `excludeEPAssociated`.
    #[must_use]
    pub fn exclude_ep_associated(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "excludeEPAssociated", value.into())) }
}

impl Operation for ListAssets {
    type Output = models::ListAssetsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAssets {
    type Item = models::ListAssetsResponseDataItem;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
