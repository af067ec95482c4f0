// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about dial number.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Dialed Number Mapping(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/dial-number`, in the catalogue `dial-number-list-dialed-number-mapping-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListDialedNumberMappings(Request);

impl ListDialedNumberMappings {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("dial-number-list-dialed-number-mapping-s", Host::ContactCenter, Method::Get, format!("/organization/{}/dial-number", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
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

impl Operation for ListDialedNumberMappings {
    type Output = Vec<models::DialledNumberEntryPointDTO>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDialedNumberMappings {
    type Item = models::DialledNumberEntryPointDTO;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create a new Dialed Number Mapping.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/dial-number`, in the catalogue `create-a-new-dialed-number-mapping`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateDialedNumberMapping(Request);

impl CreateDialedNumberMapping {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-dialed-number-mapping", Host::ContactCenter, Method::Post, format!("/organization/{}/dial-number", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DialledNumberEntryPointDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateDialedNumberMapping {
    type Output = models::DialledNumberEntryPointDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete all Dialed Number Mapping(s).
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/dial-number`, in the catalogue `delete-all-dialed-number-mapping-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteAllDialedNumberMappings(Request);

impl DeleteAllDialedNumberMappings {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("delete-all-dialed-number-mapping-s", Host::ContactCenter, Method::Delete, format!("/organization/{}/dial-number", support::segment(orgid.as_ref()))))
    }
}

impl Operation for DeleteAllDialedNumberMappings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Dialed Number Mapping(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/dial-number/bulk`, in the catalogue `bulk-save-dialed-number-mapping-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveDialedNumberMappings(Request);

impl BulkSaveDialedNumberMappings {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-dialed-number-mapping-s", Host::ContactCenter, Method::Post, format!("/organization/{}/dial-number/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTODialledNumberEntryPointDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveDialedNumberMappings {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk export Dialed Number Mapping(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/dial-number/bulk-export`, in the catalogue `bulk-export-dialed-number-mapping-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkExportDialedNumberMappings(Request);

impl BulkExportDialedNumberMappings {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-export-dialed-number-mapping-s", Host::ContactCenter, Method::Get, format!("/organization/{}/dial-number/bulk-export", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "resources"))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for BulkExportDialedNumberMappings {
    type Output = models::BulkExportDTODialledNumberEntryPointExportDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for BulkExportDialedNumberMappings {
    type Item = models::DialledNumberEntryPointExportDTO;
    const LIST: Option<&'static str> = Some("resources");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.resources.unwrap_or_default() }
}

/// List only dialed numbers(property - dialledNumber) from Dialed Number Mapping(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/dial-number/numbers-only`, in the catalogue `list-only-dialed-numbers-property-diallednumber-from-dialed-number-mapping-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListOnlyDialedNumbersFromDialedNumberMappings(Request);

impl ListOnlyDialedNumbersFromDialedNumberMappings {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-only-dialed-numbers-property-diallednumber-from-dialed-number-mapping-s", Host::ContactCenter, Method::Get, format!("/organization/{}/dial-number/numbers-only", support::segment(orgid.as_ref()))))
    }
}

impl Operation for ListOnlyDialedNumbersFromDialedNumberMappings {
    type Output = Vec<String>;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Dialed Number Mapping by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/dial-number/{id}`, in the catalogue `get-specific-dialed-number-mapping-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDialedNumberMappingById(Request);

impl GetDialedNumberMappingById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-dialed-number-mapping-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/dial-number/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetDialedNumberMappingById {
    type Output = models::DialledNumberEntryPointDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Dialed Number Mapping by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/dial-number/{id}`, in the catalogue `update-specific-dialed-number-mapping-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateDialedNumberMappingById(Request);

impl UpdateDialedNumberMappingById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-dialed-number-mapping-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/dial-number/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DialledNumberEntryPointDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDialedNumberMappingById {
    type Output = models::DialledNumberEntryPointDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Dialed Number Mapping by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/dial-number/{id}`, in the catalogue `delete-specific-dialed-number-mapping-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteDialedNumberMappingById(Request);

impl DeleteDialedNumberMappingById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-dialed-number-mapping-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/dial-number/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteDialedNumberMappingById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Dialed Number Mapping.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/dial-number/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-dialed-number-mapping`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForDialedNumberMapping(Request);

impl ListReferencesForDialedNumberMapping {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-dialed-number-mapping", Host::ContactCenter, Method::Get, format!("/organization/{}/dial-number/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForDialedNumberMapping {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForDialedNumberMapping {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Dialed Number Mapping(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/dial-number`, in the catalogue `contact-center-dial-number-list-dialed-number-mapping-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListDialedNumberMappingsV2(Request);

impl ListDialedNumberMappingsV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-dial-number-list-dialed-number-mapping-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/dial-number", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

    /// Sets `includeEntryPointName`.
    #[must_use]
    pub fn include_entry_point_name(self, value: bool) -> Self { Self(support::set(self.0, "includeEntryPointName", value.to_string())) }
}

impl Operation for ListDialedNumberMappingsV2 {
    type Output = models::ResponseEnvelopeDialledNumberEntryPointDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDialedNumberMappingsV2 {
    type Item = models::DialledNumberEntryPointDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Dialed Number Mapping(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v3/dial-number`, in the catalogue `contact-center-dial-number-list-dialed-number-mapping-s-get`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListDialedNumberMappingsV3(Request);

impl ListDialedNumberMappingsV3 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-dial-number-list-dialed-number-mapping-s-get", Host::ContactCenter, Method::Get, format!("/organization/{}/v3/dial-number", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

    /// Sets `includeEntryPointName`.
    #[must_use]
    pub fn include_entry_point_name(self, value: bool) -> Self { Self(support::set(self.0, "includeEntryPointName", value.to_string())) }
}

impl Operation for ListDialedNumberMappingsV3 {
    type Output = models::ResponseEnvelopeDialledNumberEntryPointDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDialedNumberMappingsV3 {
    type Item = models::DialledNumberEntryPointDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
