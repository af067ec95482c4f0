// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about address book.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Address Book(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/address-book`, in the catalogue `address-book-list-address-book-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAddressBooks(Request);

impl ListAddressBooks {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("address-book-list-address-book-s", Host::ContactCenter, Method::Get, format!("/organization/{}/address-book", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
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

impl Operation for ListAddressBooks {
    type Output = Vec<models::AddressBookWithEntriesDTO>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAddressBooks {
    type Item = models::AddressBookWithEntriesDTO;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create a new Address Book (deprecated).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/address-book`, in the catalogue `address-book-create-a-new-address-book`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateAddressBook(Request);

impl CreateAddressBook {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("address-book-create-a-new-address-book", Host::ContactCenter, Method::Post, format!("/organization/{}/address-book", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddressBookWithEntriesDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateAddressBook {
    type Output = models::AddressBookWithEntriesDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk export Address Book(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/address-book/bulk-export`, in the catalogue `bulk-export-address-book-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkExportAddressBooks(Request);

impl BulkExportAddressBooks {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-export-address-book-s", Host::ContactCenter, Method::Get, format!("/organization/{}/address-book/bulk-export", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "resources"))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for BulkExportAddressBooks {
    type Output = models::BulkExportDTOAddressBookBulkExportDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for BulkExportAddressBooks {
    type Item = models::AddressBookBulkExportDTO;
    const LIST: Option<&'static str> = Some("resources");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.resources.unwrap_or_default() }
}

/// Create a new Address Book Entry.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/address-book/{addressBookId}/entry`, in the catalogue `create-a-new-address-book-entry`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateAddressBookEntry(Request);

impl CreateAddressBookEntry {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, address_book_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-address-book-entry", Host::ContactCenter, Method::Post, format!("/organization/{}/address-book/{}/entry", support::segment(orgid.as_ref()), support::segment(address_book_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddressBookEntryDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateAddressBookEntry {
    type Output = models::AddressBookEntryDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Address Book Entry(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/address-book/{addressBookId}/entry/bulk`, in the catalogue `bulk-save-address-book-entry-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveAddressBookEntrys(Request);

impl BulkSaveAddressBookEntrys {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, address_book_id: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-address-book-entry-s", Host::ContactCenter, Method::Post, format!("/organization/{}/address-book/{}/entry/bulk", support::segment(orgid.as_ref()), support::segment(address_book_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOAddressBookEntryDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveAddressBookEntrys {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Address Book Entry by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/address-book/{addressBookId}/entry/{id}`, in the catalogue `get-specific-address-book-entry-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAddressBookEntryById(Request);

impl GetAddressBookEntryById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, address_book_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-address-book-entry-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/address-book/{}/entry/{}", support::segment(orgid.as_ref()), support::segment(address_book_id.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetAddressBookEntryById {
    type Output = models::AddressBookEntryDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Address Book Entry by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/address-book/{addressBookId}/entry/{id}`, in the catalogue `update-specific-address-book-entry-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateAddressBookEntryById(Request);

impl UpdateAddressBookEntryById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, address_book_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-address-book-entry-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/address-book/{}/entry/{}", support::segment(orgid.as_ref()), support::segment(address_book_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddressBookEntryDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAddressBookEntryById {
    type Output = models::AddressBookEntryDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Address Book Entry by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/address-book/{addressBookId}/entry/{id}`, in the catalogue `delete-specific-address-book-entry-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteAddressBookEntryById(Request);

impl DeleteAddressBookEntryById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, address_book_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-address-book-entry-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/address-book/{}/entry/{}", support::segment(orgid.as_ref()), support::segment(address_book_id.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteAddressBookEntryById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Address Book by ID (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/address-book/{id}`, in the catalogue `address-book-get-specific-address-book-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAddressBookById(Request);

impl GetAddressBookById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("address-book-get-specific-address-book-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/address-book/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetAddressBookById {
    type Output = models::AddressBookWithEntriesDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Address Book by ID (deprecated).
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/address-book/{id}`, in the catalogue `address-book-update-specific-address-book-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateAddressBookById(Request);

impl UpdateAddressBookById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("address-book-update-specific-address-book-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/address-book/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddressBookWithEntriesDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAddressBookById {
    type Output = models::AddressBookWithEntriesDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Address Book by ID (deprecated).
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/address-book/{id}`, in the catalogue `address-book-delete-specific-address-book-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteAddressBookById(Request);

impl DeleteAddressBookById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("address-book-delete-specific-address-book-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/address-book/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteAddressBookById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Address Book.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/address-book/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-address-book`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForAddressBook(Request);

impl ListReferencesForAddressBook {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-address-book", Host::ContactCenter, Method::Get, format!("/organization/{}/address-book/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForAddressBook {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForAddressBook {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Address Book(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/address-book`, in the catalogue `contact-center-address-book-list-address-book-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAddressBooksV2(Request);

impl ListAddressBooksV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-address-book-list-address-book-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/address-book", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListAddressBooksV2 {
    type Output = models::ResponseEnvelopeAddressBookWithEntriesDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAddressBooksV2 {
    type Item = models::AddressBookWithEntriesDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Address Book Entry(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/address-book/{addressBookId}/entry`, in the catalogue `list-address-book-entry-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAddressBookEntrys(Request);

impl ListAddressBookEntrys {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, address_book_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-address-book-entry-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/address-book/{}/entry", support::segment(orgid.as_ref()), support::segment(address_book_id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListAddressBookEntrys {
    type Output = models::ListAddressBookEntrysResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAddressBookEntrys {
    type Item = models::AddressBookEntryDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Address Book(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v3/address-book`, in the catalogue `contact-center-address-book-list-address-book-s-get`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAddressBooksV3(Request);

impl ListAddressBooksV3 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-address-book-list-address-book-s-get", Host::ContactCenter, Method::Get, format!("/organization/{}/v3/address-book", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListAddressBooksV3 {
    type Output = models::ResponseEnvelopeAddressBookDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAddressBooksV3 {
    type Item = models::AddressBookDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Create a new Address Book.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/v3/address-book`, in the catalogue `contact-center-address-book-create-a-new-address-book`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateAddressBookV3(Request);

impl CreateAddressBookV3 {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-address-book-create-a-new-address-book", Host::ContactCenter, Method::Post, format!("/organization/{}/v3/address-book", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddressBookDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateAddressBookV3 {
    type Output = models::AddressBookDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Address Book by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v3/address-book/{id}`, in the catalogue `contact-center-address-book-get-specific-address-book-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAddressBookByIdV3(Request);

impl GetAddressBookByIdV3 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-address-book-get-specific-address-book-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/v3/address-book/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetAddressBookByIdV3 {
    type Output = models::AddressBookDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Address Book by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/v3/address-book/{id}`, in the catalogue `contact-center-address-book-update-specific-address-book-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateAddressBookByIdV3(Request);

impl UpdateAddressBookByIdV3 {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-address-book-update-specific-address-book-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/v3/address-book/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddressBookDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAddressBookByIdV3 {
    type Output = models::AddressBookDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Address Book by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/v3/address-book/{id}`, in the catalogue `contact-center-address-book-delete-specific-address-book-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteAddressBookByIdV3(Request);

impl DeleteAddressBookByIdV3 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-address-book-delete-specific-address-book-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/v3/address-book/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteAddressBookByIdV3 {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
