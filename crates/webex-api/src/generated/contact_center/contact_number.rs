// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about contact number.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a new Contact Number.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/contact-number`, in the catalogue `create-a-new-contact-number`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateContactNumber(Request);

impl CreateContactNumber {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-contact-number", Host::ContactCenter, Method::Post, format!("/organization/{}/contact-number", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ContactNumberDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateContactNumber {
    type Output = models::ContactNumberDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// List all contact numbers(property - number).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/contact-number/all-numbers`, in the catalogue `list-all-contact-numbers-property-number`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListContactNumbers(Request);

impl ListContactNumbers {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-all-contact-numbers-property-number", Host::ContactCenter, Method::Get, format!("/organization/{}/contact-number/all-numbers", support::segment(orgid.as_ref()))))
    }
}

impl Operation for ListContactNumbers {
    type Output = Vec<String>;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Contact Number(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/contact-number/bulk`, in the catalogue `bulk-save-contact-number-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveContactNumbers(Request);

impl BulkSaveContactNumbers {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-contact-number-s", Host::ContactCenter, Method::Post, format!("/organization/{}/contact-number/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOContactNumberDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveContactNumbers {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk export Contact Number(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/contact-number/bulk-export`, in the catalogue `bulk-export-contact-number-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkExportContactNumbers(Request);

impl BulkExportContactNumbers {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-export-contact-number-s", Host::ContactCenter, Method::Get, format!("/organization/{}/contact-number/bulk-export", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "resources"))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for BulkExportContactNumbers {
    type Output = models::BulkExportDTOContactNumberBulkExportDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for BulkExportContactNumbers {
    type Item = models::ContactNumberBulkExportDTO;
    const LIST: Option<&'static str> = Some("resources");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.resources.unwrap_or_default() }
}

/// Get specific Contact Number by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/contact-number/{id}`, in the catalogue `get-specific-contact-number-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetContactNumberById(Request);

impl GetContactNumberById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-contact-number-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/contact-number/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetContactNumberById {
    type Output = models::ContactNumberDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Contact Number by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/contact-number/{id}`, in the catalogue `update-specific-contact-number-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateContactNumberById(Request);

impl UpdateContactNumberById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-contact-number-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/contact-number/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ContactNumberDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateContactNumberById {
    type Output = models::ContactNumberDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Contact Number by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/contact-number/{id}`, in the catalogue `delete-specific-contact-number-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteContactNumberById(Request);

impl DeleteContactNumberById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-contact-number-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/contact-number/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteContactNumberById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Contact Number(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/contact-number`, in the catalogue `list-contact-number-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListContactNumbersV2(Request);

impl ListContactNumbersV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-contact-number-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/contact-number", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListContactNumbersV2 {
    type Output = models::ResponseEnvelopeContactNumberDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListContactNumbersV2 {
    type Item = models::ContactNumberDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
