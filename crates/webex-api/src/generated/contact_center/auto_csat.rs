// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about auto csat.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a new Auto CSAT mapped Question (deprecated).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/auto-csat/{autoCsatId}/question`, in the catalogue `create-a-new-auto-csat-mapped-question`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateAutoCsatMappedQuestion(Request);

impl CreateAutoCsatMappedQuestion {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, auto_csat_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-auto-csat-mapped-question", Host::ContactCenter, Method::Post, format!("/organization/{}/auto-csat/{}/question", support::segment(orgid.as_ref()), support::segment(auto_csat_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AutoCSATQuestionDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateAutoCsatMappedQuestion {
    type Output = models::AutoCSATQuestionDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Auto CSAT mapped Question(s) (deprecated).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/auto-csat/{autoCsatId}/question/bulk`, in the catalogue `bulk-save-auto-csat-mapped-question-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveAutoCsatMappedQuestions(Request);

impl BulkSaveAutoCsatMappedQuestions {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, auto_csat_id: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-auto-csat-mapped-question-s", Host::ContactCenter, Method::Post, format!("/organization/{}/auto-csat/{}/question/bulk", support::segment(orgid.as_ref()), support::segment(auto_csat_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOAutoCSATQuestionDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveAutoCsatMappedQuestions {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Auto CSAT mapped Question by ID (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/auto-csat/{autoCsatId}/question/{id}`, in the catalogue `get-specific-auto-csat-mapped-question-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAutoCsatMappedQuestionById(Request);

impl GetAutoCsatMappedQuestionById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, auto_csat_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-auto-csat-mapped-question-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/auto-csat/{}/question/{}", support::segment(orgid.as_ref()), support::segment(auto_csat_id.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetAutoCsatMappedQuestionById {
    type Output = models::AutoCSATQuestionDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Auto CSAT mapped Question by ID (deprecated).
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/auto-csat/{autoCsatId}/question/{id}`, in the catalogue `delete-specific-auto-csat-mapped-question-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteAutoCsatMappedQuestionById(Request);

impl DeleteAutoCsatMappedQuestionById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, auto_csat_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-auto-csat-mapped-question-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/auto-csat/{}/question/{}", support::segment(orgid.as_ref()), support::segment(auto_csat_id.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteAutoCsatMappedQuestionById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Auto CSAT resource by ID (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/auto-csat/{id}`, in the catalogue `get-specific-auto-csat-resource-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAutoCsatResourceById(Request);

impl GetAutoCsatResourceById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-auto-csat-resource-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/auto-csat/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetAutoCsatResourceById {
    type Output = models::AutoCSATDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Auto CSAT resource by ID (deprecated).
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/auto-csat/{id}`, in the catalogue `update-specific-auto-csat-resource-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateAutoCsatResourceById(Request);

impl UpdateAutoCsatResourceById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-auto-csat-resource-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/auto-csat/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AutoCSATDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAutoCsatResourceById {
    type Output = models::AutoCSATDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Auto CSAT resource(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/auto-csat`, in the catalogue `list-auto-csat-resource-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAutoCsatResources(Request);

impl ListAutoCsatResources {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-auto-csat-resource-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/auto-csat", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListAutoCsatResources {
    type Output = models::ResponseEnvelopeAutoCSATDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAutoCsatResources {
    type Item = models::AutoCSATDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Auto CSAT mapped Question(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/auto-csat/{autoCsatId}/question`, in the catalogue `list-auto-csat-mapped-question-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAutoCsatMappedQuestions(Request);

impl ListAutoCsatMappedQuestions {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, auto_csat_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-auto-csat-mapped-question-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/auto-csat/{}/question", support::segment(orgid.as_ref()), support::segment(auto_csat_id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListAutoCsatMappedQuestions {
    type Output = models::ResponseEnvelopeAutoCSATQuestionDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAutoCsatMappedQuestions {
    type Item = models::AutoCSATQuestionDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
