// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about auxiliary code.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Auxiliary Code(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/auxiliary-code`, in the catalogue `auxiliary-code-list-auxiliary-code-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAuxiliaryCodes(Request);

impl ListAuxiliaryCodes {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("auxiliary-code-list-auxiliary-code-s", Host::ContactCenter, Method::Get, format!("/organization/{}/auxiliary-code", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
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

impl Operation for ListAuxiliaryCodes {
    type Output = Vec<models::AuxiliaryCodeDTO>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAuxiliaryCodes {
    type Item = models::AuxiliaryCodeDTO;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create a new Auxiliary Code.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/auxiliary-code`, in the catalogue `create-a-new-auxiliary-code`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateAuxiliaryCode(Request);

impl CreateAuxiliaryCode {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-auxiliary-code", Host::ContactCenter, Method::Post, format!("/organization/{}/auxiliary-code", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AuxiliaryCodeDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateAuxiliaryCode {
    type Output = models::AuxiliaryCodeDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Auxiliary Code(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/auxiliary-code/bulk`, in the catalogue `bulk-save-auxiliary-code-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveAuxiliaryCodes(Request);

impl BulkSaveAuxiliaryCodes {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-auxiliary-code-s", Host::ContactCenter, Method::Post, format!("/organization/{}/auxiliary-code/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOAuxiliaryCodeDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveAuxiliaryCodes {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk partial update Auxiliary Code(s).
///
/// `PATCH api.wxcc-{region}.cisco.com/organization/{orgid}/auxiliary-code/bulk`, in the catalogue `bulk-partial-update-auxiliary-code-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkPartialUpdateAuxiliaryCodes(Request);

impl BulkPartialUpdateAuxiliaryCodes {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-partial-update-auxiliary-code-s", Host::ContactCenter, Method::Patch, format!("/organization/{}/auxiliary-code/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOAuxiliaryCodeDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkPartialUpdateAuxiliaryCodes {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk export Auxiliary Code(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/auxiliary-code/bulk-export`, in the catalogue `bulk-export-auxiliary-code-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkExportAuxiliaryCodes(Request);

impl BulkExportAuxiliaryCodes {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-export-auxiliary-code-s", Host::ContactCenter, Method::Get, format!("/organization/{}/auxiliary-code/bulk-export", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "resources"))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for BulkExportAuxiliaryCodes {
    type Output = models::BulkExportDTOAuxCodeBulkExportDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for BulkExportAuxiliaryCodes {
    type Item = models::AuxCodeBulkExportDTO;
    const LIST: Option<&'static str> = Some("resources");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.resources.unwrap_or_default() }
}

/// Purge inactive Auxiliary Code(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/auxiliary-code/purge-inactive-entities`, in the catalogue `purge-inactive-auxiliary-code-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PurgeInactiveAuxiliaryCodes(Request);

impl PurgeInactiveAuxiliaryCodes {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("purge-inactive-auxiliary-code-s", Host::ContactCenter, Method::Post, format!("/organization/{}/auxiliary-code/purge-inactive-entities", support::segment(orgid.as_ref()))))
    }

    /// Sets `nextStartId`.
    #[must_use]
    pub fn next_start_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "nextStartId", value.into())) }
}

impl Operation for PurgeInactiveAuxiliaryCodes {
    type Output = models::Response;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Auxiliary Code by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/auxiliary-code/{id}`, in the catalogue `get-specific-auxiliary-code-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAuxiliaryCodeById(Request);

impl GetAuxiliaryCodeById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-auxiliary-code-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/auxiliary-code/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetAuxiliaryCodeById {
    type Output = models::AuxiliaryCodeDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Auxiliary Code by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/auxiliary-code/{id}`, in the catalogue `update-specific-auxiliary-code-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateAuxiliaryCodeById(Request);

impl UpdateAuxiliaryCodeById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-auxiliary-code-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/auxiliary-code/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AuxiliaryCodeDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAuxiliaryCodeById {
    type Output = models::AuxiliaryCodeDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Auxiliary Code by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/auxiliary-code/{id}`, in the catalogue `delete-specific-auxiliary-code-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteAuxiliaryCodeById(Request);

impl DeleteAuxiliaryCodeById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-auxiliary-code-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/auxiliary-code/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteAuxiliaryCodeById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Auxiliary Code.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/auxiliary-code/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-auxiliary-code`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForAuxiliaryCode(Request);

impl ListReferencesForAuxiliaryCode {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-auxiliary-code", Host::ContactCenter, Method::Get, format!("/organization/{}/auxiliary-code/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForAuxiliaryCode {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForAuxiliaryCode {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Auxiliary Code(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/auxiliary-code`, in the catalogue `contact-center-auxiliary-code-list-auxiliary-code-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAuxiliaryCodesV2(Request);

impl ListAuxiliaryCodesV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-auxiliary-code-list-auxiliary-code-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/auxiliary-code", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

    /// Sets `desktopProfileFilter`.
    #[must_use]
    pub fn desktop_profile_filter(self, value: bool) -> Self { Self(support::set(self.0, "desktopProfileFilter", value.to_string())) }

    /// Sets `supervisedUserId`.
    #[must_use]
    pub fn supervised_user_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "supervisedUserId", value.into())) }
}

impl Operation for ListAuxiliaryCodesV2 {
    type Output = models::ListAuxiliaryCodesV2Response;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAuxiliaryCodesV2 {
    type Item = models::AuxiliaryCodeDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
