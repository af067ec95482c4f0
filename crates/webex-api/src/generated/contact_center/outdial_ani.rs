// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about outdial ani.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Outdial ANI(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/outdial-ani`, in the catalogue `outdial-ani-list-outdial-ani-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListOutdialAnis(Request);

impl ListOutdialAnis {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("outdial-ani-list-outdial-ani-s", Host::ContactCenter, Method::Get, format!("/organization/{}/outdial-ani", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
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

impl Operation for ListOutdialAnis {
    type Output = Vec<models::OutdialANIDTOList>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListOutdialAnis {
    type Item = models::OutdialANIDTOList;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create a new Outdial ANI.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/outdial-ani`, in the catalogue `create-a-new-outdial-ani`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateOutdialAni(Request);

impl CreateOutdialAni {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-outdial-ani", Host::ContactCenter, Method::Post, format!("/organization/{}/outdial-ani", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::OutdialANIDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateOutdialAni {
    type Output = models::OutdialANIDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Outdial ANI(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/outdial-ani/bulk`, in the catalogue `bulk-save-outdial-ani-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveOutdialAnis(Request);

impl BulkSaveOutdialAnis {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-outdial-ani-s", Host::ContactCenter, Method::Post, format!("/organization/{}/outdial-ani/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOOutdialANIDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveOutdialAnis {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk export Outdial ANI(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/outdial-ani/bulk-export`, in the catalogue `bulk-export-outdial-ani-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkExportOutdialAnis(Request);

impl BulkExportOutdialAnis {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-export-outdial-ani-s", Host::ContactCenter, Method::Get, format!("/organization/{}/outdial-ani/bulk-export", support::segment(orgid.as_ref()))).with_paging(Paging::Page, ""))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for BulkExportOutdialAnis {
    type Output = models::BulkExportDTOOutdialANIBulkExportDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Outdial ANI Entry(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/outdial-ani/entry`, in the catalogue `outdial-ani-list-outdial-ani-entry-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListOutdialAniEntrys(Request);

impl ListOutdialAniEntrys {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("outdial-ani-list-outdial-ani-entry-s", Host::ContactCenter, Method::Get, format!("/organization/{}/outdial-ani/entry", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListOutdialAniEntrys {
    type Output = models::ResponseEnvelopeOutdialANIEntryDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListOutdialAniEntrys {
    type Item = models::OutdialANIEntryDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Get specific Outdial ANI by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/outdial-ani/{id}`, in the catalogue `get-specific-outdial-ani-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetOutdialAniById(Request);

impl GetOutdialAniById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-outdial-ani-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/outdial-ani/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetOutdialAniById {
    type Output = models::OutdialANIDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Outdial ANI by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/outdial-ani/{id}`, in the catalogue `update-specific-outdial-ani-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateOutdialAniById(Request);

impl UpdateOutdialAniById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-outdial-ani-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/outdial-ani/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::OutdialANIDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOutdialAniById {
    type Output = models::OutdialANIDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Outdial ANI by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/outdial-ani/{id}`, in the catalogue `delete-specific-outdial-ani-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteOutdialAniById(Request);

impl DeleteOutdialAniById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-outdial-ani-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/outdial-ani/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteOutdialAniById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Outdial ANI.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/outdial-ani/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-outdial-ani`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForOutdialAni(Request);

impl ListReferencesForOutdialAni {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-outdial-ani", Host::ContactCenter, Method::Get, format!("/organization/{}/outdial-ani/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForOutdialAni {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForOutdialAni {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Create a new Outdial ANI Entry.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/outdial-ani/{outDialAniId}/entry`, in the catalogue `create-a-new-outdial-ani-entry`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateOutdialAniEntry(Request);

impl CreateOutdialAniEntry {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, out_dial_ani_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-outdial-ani-entry", Host::ContactCenter, Method::Post, format!("/organization/{}/outdial-ani/{}/entry", support::segment(orgid.as_ref()), support::segment(out_dial_ani_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::OutdialANIEntryDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateOutdialAniEntry {
    type Output = models::OutdialANIEntryDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Outdial ANI Entry(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/outdial-ani/{outDialAniId}/entry/bulk`, in the catalogue `bulk-save-outdial-ani-entry-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveOutdialAniEntrys(Request);

impl BulkSaveOutdialAniEntrys {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, out_dial_ani_id: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-outdial-ani-entry-s", Host::ContactCenter, Method::Post, format!("/organization/{}/outdial-ani/{}/entry/bulk", support::segment(orgid.as_ref()), support::segment(out_dial_ani_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOOutdialANIEntryDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveOutdialAniEntrys {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Outdial ANI Entry by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/outdial-ani/{outDialAniId}/entry/{id}`, in the catalogue `get-specific-outdial-ani-entry-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetOutdialAniEntryById(Request);

impl GetOutdialAniEntryById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, out_dial_ani_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-outdial-ani-entry-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/outdial-ani/{}/entry/{}", support::segment(orgid.as_ref()), support::segment(out_dial_ani_id.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetOutdialAniEntryById {
    type Output = models::OutdialANIEntryDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Outdial ANI Entry by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/outdial-ani/{outDialAniId}/entry/{id}`, in the catalogue `update-specific-outdial-ani-entry-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateOutdialAniEntryById(Request);

impl UpdateOutdialAniEntryById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, out_dial_ani_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-outdial-ani-entry-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/outdial-ani/{}/entry/{}", support::segment(orgid.as_ref()), support::segment(out_dial_ani_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::OutdialANIEntryDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOutdialAniEntryById {
    type Output = models::OutdialANIEntryDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Outdial ANI Entry by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/outdial-ani/{outDialAniId}/entry/{id}`, in the catalogue `delete-specific-outdial-ani-entry-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteOutdialAniEntryById(Request);

impl DeleteOutdialAniEntryById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, out_dial_ani_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-outdial-ani-entry-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/outdial-ani/{}/entry/{}", support::segment(orgid.as_ref()), support::segment(out_dial_ani_id.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteOutdialAniEntryById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Outdial ANI(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/outdial-ani`, in the catalogue `contact-center-outdial-ani-list-outdial-ani-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListOutdialAnisV2(Request);

impl ListOutdialAnisV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-outdial-ani-list-outdial-ani-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/outdial-ani", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

    /// Sets `singleObjectResponse`.
    #[must_use]
    pub fn single_object_response(self, value: bool) -> Self { Self(support::set(self.0, "singleObjectResponse", value.to_string())) }
}

impl Operation for ListOutdialAnisV2 {
    type Output = models::ResponseEnvelopeOutdialANIDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListOutdialAnisV2 {
    type Item = models::OutdialANIDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Outdial ANI Entry(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/outdial-ani/{outDialAniId}/entry`, in the catalogue `contact-center-outdial-ani-list-outdial-ani-entry-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListOutdialAniEntrysV2(Request);

impl ListOutdialAniEntrysV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, out_dial_ani_id: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-outdial-ani-list-outdial-ani-entry-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/outdial-ani/{}/entry", support::segment(orgid.as_ref()), support::segment(out_dial_ani_id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListOutdialAniEntrysV2 {
    type Output = models::ResponseEnvelopeOutdialANIEntryDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListOutdialAniEntrysV2 {
    type Item = models::OutdialANIEntryDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
