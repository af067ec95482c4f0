// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about ai feature.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a new Question mapped to AutoCSAT.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/ai-feature/auto-csat/question`, in the catalogue `create-a-new-question-mapped-to-autocsat`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateQuestionMappedToAutoCsat(Request);

impl CreateQuestionMappedToAutoCsat {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-question-mapped-to-autocsat", Host::ContactCenter, Method::Post, format!("/organization/{}/ai-feature/auto-csat/question", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AutoCSATQuestionDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateQuestionMappedToAutoCsat {
    type Output = models::AutoCSATQuestionDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Question mapped to AutoCSAT.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/ai-feature/auto-csat/question/bulk`, in the catalogue `bulk-save-question-mapped-to-autocsat`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveQuestionMappedToAutoCsat(Request);

impl BulkSaveQuestionMappedToAutoCsat {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-question-mapped-to-autocsat", Host::ContactCenter, Method::Post, format!("/organization/{}/ai-feature/auto-csat/question/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOAutoCSATQuestionDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveQuestionMappedToAutoCsat {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Question mapped to AutoCSAT by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/ai-feature/auto-csat/question/{id}`, in the catalogue `get-specific-question-mapped-to-autocsat-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetQuestionMappedToAutoCsatById(Request);

impl GetQuestionMappedToAutoCsatById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-question-mapped-to-autocsat-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/ai-feature/auto-csat/question/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetQuestionMappedToAutoCsatById {
    type Output = models::AutoCSATQuestionDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Question mapped to AutoCSAT by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/ai-feature/auto-csat/question/{id}`, in the catalogue `delete-specific-question-mapped-to-autocsat-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteQuestionMappedToAutoCsatById(Request);

impl DeleteQuestionMappedToAutoCsatById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-question-mapped-to-autocsat-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/ai-feature/auto-csat/question/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteQuestionMappedToAutoCsatById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific AI Feature resource by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/ai-feature/{id}`, in the catalogue `get-specific-ai-feature-resource-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAiFeatureResourceById(Request);

impl GetAiFeatureResourceById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-ai-feature-resource-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/ai-feature/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetAiFeatureResourceById {
    type Output = models::AiFeatureDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Partially update AI Feature resource by ID.
///
/// `PATCH api.wxcc-{region}.cisco.com/organization/{orgid}/ai-feature/{id}`, in the catalogue `partially-update-ai-feature-resource-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PartiallyUpdateAiFeatureResourceById(Request);

impl PartiallyUpdateAiFeatureResourceById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("partially-update-ai-feature-resource-by-id", Host::ContactCenter, Method::Patch, format!("/organization/{}/ai-feature/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AiFeatureDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PartiallyUpdateAiFeatureResourceById {
    type Output = models::AiFeatureDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// List AI Feature resource(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/ai-feature`, in the catalogue `list-ai-feature-resource-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAiFeatureResources(Request);

impl ListAiFeatureResources {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-ai-feature-resource-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/ai-feature", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListAiFeatureResources {
    type Output = models::ListAiFeatureResourcesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAiFeatureResources {
    type Item = models::AiFeatureDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Question mapped to AutoCSAT(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/ai-feature/auto-csat/question`, in the catalogue `list-question-mapped-to-autocsat-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListQuestionMappedToAutoCsats(Request);

impl ListQuestionMappedToAutoCsats {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-question-mapped-to-autocsat-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/ai-feature/auto-csat/question", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListQuestionMappedToAutoCsats {
    type Output = models::ResponseEnvelopeAutoCSATQuestionDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListQuestionMappedToAutoCsats {
    type Item = models::AutoCSATQuestionDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
