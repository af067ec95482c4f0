// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about holiday list.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Holiday List(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/holiday-list`, in the catalogue `holiday-list-list-holiday-list-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListHolidayLists(Request);

impl ListHolidayLists {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("holiday-list-list-holiday-list-s", Host::ContactCenter, Method::Get, format!("/organization/{}/holiday-list", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
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

    /// Sets `singleObjectResponse`.
    #[must_use]
    pub fn single_object_response(self, value: bool) -> Self { Self(support::set(self.0, "singleObjectResponse", value.to_string())) }
}

impl Operation for ListHolidayLists {
    type Output = Vec<models::HolidayListDTOList>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListHolidayLists {
    type Item = models::HolidayListDTOList;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create a new Holiday List.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/holiday-list`, in the catalogue `create-a-new-holiday-list`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateHolidayList(Request);

impl CreateHolidayList {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-holiday-list", Host::ContactCenter, Method::Post, format!("/organization/{}/holiday-list", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::HolidayListDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateHolidayList {
    type Output = models::HolidayListDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Holiday List(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/holiday-list/bulk`, in the catalogue `bulk-save-holiday-list-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveHolidayLists(Request);

impl BulkSaveHolidayLists {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-holiday-list-s", Host::ContactCenter, Method::Post, format!("/organization/{}/holiday-list/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOHolidayListDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveHolidayLists {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Holiday List by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/holiday-list/{id}`, in the catalogue `get-specific-holiday-list-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetHolidayListById(Request);

impl GetHolidayListById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-holiday-list-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/holiday-list/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetHolidayListById {
    type Output = models::HolidayListDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Holiday List by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/holiday-list/{id}`, in the catalogue `update-specific-holiday-list-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateHolidayListById(Request);

impl UpdateHolidayListById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-holiday-list-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/holiday-list/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::HolidayListDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateHolidayListById {
    type Output = models::HolidayListDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Holiday List by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/holiday-list/{id}`, in the catalogue `delete-specific-holiday-list-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteHolidayListById(Request);

impl DeleteHolidayListById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-holiday-list-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/holiday-list/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteHolidayListById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Holiday List.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/holiday-list/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-holiday-list`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForHolidayList(Request);

impl ListReferencesForHolidayList {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-holiday-list", Host::ContactCenter, Method::Get, format!("/organization/{}/holiday-list/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForHolidayList {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForHolidayList {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Holiday List(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/holiday-list`, in the catalogue `contact-center-holiday-list-list-holiday-list-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListHolidayListsV2(Request);

impl ListHolidayListsV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-holiday-list-list-holiday-list-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/holiday-list", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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
    pub fn include_count(self, value: bool) -> Self { Self(support::set(self.0, "includeCount", value.to_string())) }

    /// Sets `singleObjectResponse`.
    #[must_use]
    pub fn single_object_response(self, value: bool) -> Self { Self(support::set(self.0, "singleObjectResponse", value.to_string())) }
}

impl Operation for ListHolidayListsV2 {
    type Output = models::ResponseEnvelopeHolidayListDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListHolidayListsV2 {
    type Item = models::HolidayListDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
