// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about generated summaries.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get specific Generated Summaries resource by ID (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/generated-summaries/{id}`, in the catalogue `get-specific-generated-summaries-resource-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetGeneratedSummariesResourceById(Request);

impl GetGeneratedSummariesResourceById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-generated-summaries-resource-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/generated-summaries/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetGeneratedSummariesResourceById {
    type Output = models::GeneratedSummariesDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Generated Summaries resource by ID (deprecated).
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/generated-summaries/{id}`, in the catalogue `update-specific-generated-summaries-resource-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateGeneratedSummariesResourceById(Request);

impl UpdateGeneratedSummariesResourceById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-generated-summaries-resource-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/generated-summaries/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::GeneratedSummariesDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateGeneratedSummariesResourceById {
    type Output = models::GeneratedSummariesDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Generated Summaries resource(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/generated-summaries`, in the catalogue `list-generated-summaries-resource-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListGeneratedSummariesResources(Request);

impl ListGeneratedSummariesResources {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-generated-summaries-resource-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/generated-summaries", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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
}

impl Operation for ListGeneratedSummariesResources {
    type Output = models::ResponseMetaEnvelopeGeneratedSummariesDTOMetaDataPagedInfo;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListGeneratedSummariesResources {
    type Item = models::GeneratedSummariesDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
