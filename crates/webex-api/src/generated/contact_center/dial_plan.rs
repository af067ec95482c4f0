// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about dial plan.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Dial Plan(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/dial-plan`, in the catalogue `dial-plan-list-dial-plan-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListDialPlans(Request);

impl ListDialPlans {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("dial-plan-list-dial-plan-s", Host::ContactCenter, Method::Get, format!("/organization/{}/dial-plan", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
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

impl Operation for ListDialPlans {
    type Output = Vec<models::DialPlanDTO>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDialPlans {
    type Item = models::DialPlanDTO;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create a new Dial Plan.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/dial-plan`, in the catalogue `create-a-new-dial-plan`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateDialPlan(Request);

impl CreateDialPlan {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-dial-plan", Host::ContactCenter, Method::Post, format!("/organization/{}/dial-plan", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DialPlanDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateDialPlan {
    type Output = models::DialPlanDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Dial Plan(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/dial-plan/bulk`, in the catalogue `bulk-save-dial-plan-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveDialPlans(Request);

impl BulkSaveDialPlans {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-dial-plan-s", Host::ContactCenter, Method::Post, format!("/organization/{}/dial-plan/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTODialPlanDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveDialPlans {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk export Dial Plan(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/dial-plan/bulk-export`, in the catalogue `bulk-export-dial-plan-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkExportDialPlans(Request);

impl BulkExportDialPlans {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-export-dial-plan-s", Host::ContactCenter, Method::Get, format!("/organization/{}/dial-plan/bulk-export", support::segment(orgid.as_ref()))).with_paging(Paging::Page, ""))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for BulkExportDialPlans {
    type Output = models::BulkExportDTODialPlanBulkExportDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Dial Plan by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/dial-plan/{id}`, in the catalogue `get-specific-dial-plan-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDialPlanById(Request);

impl GetDialPlanById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-dial-plan-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/dial-plan/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetDialPlanById {
    type Output = models::DialPlanDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Dial Plan by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/dial-plan/{id}`, in the catalogue `update-specific-dial-plan-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateDialPlanById(Request);

impl UpdateDialPlanById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-dial-plan-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/dial-plan/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DialPlanDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDialPlanById {
    type Output = models::DialPlanDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Dial Plan by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/dial-plan/{id}`, in the catalogue `delete-specific-dial-plan-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteDialPlanById(Request);

impl DeleteDialPlanById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-dial-plan-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/dial-plan/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteDialPlanById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Dial Plan.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/dial-plan/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-dial-plan`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForDialPlan(Request);

impl ListReferencesForDialPlan {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-dial-plan", Host::ContactCenter, Method::Get, format!("/organization/{}/dial-plan/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForDialPlan {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForDialPlan {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Dial Plan(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/dial-plan`, in the catalogue `contact-center-dial-plan-list-dial-plan-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListDialPlansV2(Request);

impl ListDialPlansV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-dial-plan-list-dial-plan-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/dial-plan", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListDialPlansV2 {
    type Output = models::ResponseEnvelopeDialPlanDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDialPlansV2 {
    type Item = models::DialPlanDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
