// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about global variables.

use std::collections::BTreeMap;

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a new Global Variable.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/cad-variable`, in the catalogue `create-a-new-global-variable`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateGlobalVariable(Request);

impl CreateGlobalVariable {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-global-variable", Host::ContactCenter, Method::Post, format!("/organization/{}/cad-variable", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CadVariableDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateGlobalVariable {
    type Output = models::CadVariableDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Global Variable(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/cad-variable/bulk`, in the catalogue `bulk-save-global-variable-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveGlobalVariables(Request);

impl BulkSaveGlobalVariables {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-global-variable-s", Host::ContactCenter, Method::Post, format!("/organization/{}/cad-variable/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOCadVariableDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveGlobalVariables {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk export Global Variable(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/cad-variable/bulk-export`, in the catalogue `bulk-export-global-variable-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkExportGlobalVariables(Request);

impl BulkExportGlobalVariables {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-export-global-variable-s", Host::ContactCenter, Method::Get, format!("/organization/{}/cad-variable/bulk-export", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "resources"))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for BulkExportGlobalVariables {
    type Output = models::BulkExportDTOCadVariableBulkExportDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for BulkExportGlobalVariables {
    type Item = models::CadVariableBulkExportDTO;
    const LIST: Option<&'static str> = Some("resources");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.resources.unwrap_or_default() }
}

/// Purge inactive Global Variable(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/cad-variable/purge-inactive-entities`, in the catalogue `purge-inactive-global-variable-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PurgeInactiveGlobalVariables(Request);

impl PurgeInactiveGlobalVariables {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("purge-inactive-global-variable-s", Host::ContactCenter, Method::Post, format!("/organization/{}/cad-variable/purge-inactive-entities", support::segment(orgid.as_ref()))))
    }

    /// Sets `nextStartId`.
    #[must_use]
    pub fn next_start_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "nextStartId", value.into())) }
}

impl Operation for PurgeInactiveGlobalVariables {
    type Output = models::Response;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get reportable count for Global Variable(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/cad-variable/reportable-count`, in the catalogue `get-reportable-count-for-global-variable-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetReportableCountForGlobalVariables(Request);

impl GetReportableCountForGlobalVariables {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("get-reportable-count-for-global-variable-s", Host::ContactCenter, Method::Get, format!("/organization/{}/cad-variable/reportable-count", support::segment(orgid.as_ref()))))
    }
}

impl Operation for GetReportableCountForGlobalVariables {
    type Output = BTreeMap<String, i64>;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Global Variable by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/cad-variable/{id}`, in the catalogue `get-specific-global-variable-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetGlobalVariableById(Request);

impl GetGlobalVariableById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-global-variable-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/cad-variable/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetGlobalVariableById {
    type Output = models::CadVariableDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Global Variable by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/cad-variable/{id}`, in the catalogue `update-specific-global-variable-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateGlobalVariableById(Request);

impl UpdateGlobalVariableById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-global-variable-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/cad-variable/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CadVariableDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateGlobalVariableById {
    type Output = models::CadVariableDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Global Variable by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/cad-variable/{id}`, in the catalogue `delete-specific-global-variable-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteGlobalVariableById(Request);

impl DeleteGlobalVariableById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-global-variable-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/cad-variable/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteGlobalVariableById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Global Variable.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/cad-variable/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-global-variable`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForGlobalVariable(Request);

impl ListReferencesForGlobalVariable {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-global-variable", Host::ContactCenter, Method::Get, format!("/organization/{}/cad-variable/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForGlobalVariable {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForGlobalVariable {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Global Variable(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/cad-variable`, in the catalogue `list-global-variable-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListGlobalVariables(Request);

impl ListGlobalVariables {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-global-variable-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/cad-variable", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListGlobalVariables {
    type Output = models::ResponseEnvelopeCadVariableDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListGlobalVariables {
    type Item = models::CadVariableDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
