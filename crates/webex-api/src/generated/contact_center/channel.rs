// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about channel.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Bulk save Channels.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/channel/bulk`, in the catalogue `bulk-save-channels`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct BulkSaveChannels(Request);

impl BulkSaveChannels {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-channels", Host::ContactCenter, Method::Post, format!("/organization/{}/channel/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkSaveChannelsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveChannels {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Channel by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/channel/{id}`, in the catalogue `get-specific-channel-by-id`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetChannelById(Request);

impl GetChannelById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-channel-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/channel/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `includeLogoUrlVersioned`.
    #[must_use]
    pub fn include_logo_url_versioned(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "includeLogoUrlVersioned", value.into())) }
}

impl Operation for GetChannelById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Partially update Channel by ID.
///
/// `PATCH api.wxcc-{region}.cisco.com/organization/{orgid}/channel/{id}`, in the catalogue `partially-update-channel-by-id`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PartiallyUpdateChannelById(Request);

impl PartiallyUpdateChannelById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("partially-update-channel-by-id", Host::ContactCenter, Method::Patch, format!("/organization/{}/channel/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PartiallyUpdateChannelByIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PartiallyUpdateChannelById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Channel by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/channel/{id}`, in the catalogue `delete-specific-channel-by-id`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteChannelById(Request);

impl DeleteChannelById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-channel-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/channel/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteChannelById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Channel.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/channel/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-channel`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListReferencesForChannel(Request);

impl ListReferencesForChannel {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-channel", Host::ContactCenter, Method::Get, format!("/organization/{}/channel/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForChannel {
    type Output = models::ListReferencesForChannelResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForChannel {
    type Item = models::ListReferencesForASpecificChannelResponseDataItem;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Channels.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/channel`, in the catalogue `list-channels`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListChannels(Request);

impl ListChannels {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-channels", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/channel", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

    /// Sets `includeLogoUrlVersioned`.
    #[must_use]
    pub fn include_logo_url_versioned(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "includeLogoUrlVersioned", value.into())) }
}

impl Operation for ListChannels {
    type Output = models::ListChannelsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListChannels {
    type Item = models::ListChannelsResponseDataItem;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
