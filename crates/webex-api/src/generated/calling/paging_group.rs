// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about paging group.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a new Paging Group.
///
/// `POST /telephony/config/locations/{locationId}/paging`, in the catalogue `create-a-new-paging-group`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreatePagingGroup(Request);

impl CreatePagingGroup {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-paging-group", Host::Api, Method::Post, format!("/telephony/config/locations/{}/paging", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreatePagingGroupBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreatePagingGroup {
    type Output = models::CreatePagingGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Paging Group Primary Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/paging/availableNumbers`, in the catalogue `get-paging-group-primary-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPagingGroupPrimaryAvailablePhoneNumbers(Request);

impl GetPagingGroupPrimaryAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-paging-group-primary-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/paging/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetPagingGroupPrimaryAvailablePhoneNumbers {
    type Output = models::GetPagingGroupPrimaryAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPagingGroupPrimaryAvailablePhoneNumbers {
    type Item = models::PagingGroupPrimaryAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Delete a Paging Group.
///
/// `DELETE /telephony/config/locations/{locationId}/paging/{pagingId}`, in the catalogue `delete-a-paging-group`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeletePagingGroup(Request);

impl DeletePagingGroup {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, paging_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-paging-group", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/paging/{}", support::segment(location_id.as_ref()), support::segment(paging_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeletePagingGroup {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Details for a Paging Group.
///
/// `GET /telephony/config/locations/{locationId}/paging/{pagingId}`, in the catalogue `get-details-for-a-paging-group`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPagingGroup(Request);

impl GetPagingGroup {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, paging_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-a-paging-group", Host::Api, Method::Get, format!("/telephony/config/locations/{}/paging/{}", support::segment(location_id.as_ref()), support::segment(paging_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPagingGroup {
    type Output = models::GetPagingGroupObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Paging Group.
///
/// `PUT /telephony/config/locations/{locationId}/paging/{pagingId}`, in the catalogue `update-a-paging-group`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePagingGroup(Request);

impl UpdatePagingGroup {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, paging_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-paging-group", Host::Api, Method::Put, format!("/telephony/config/locations/{}/paging/{}", support::segment(location_id.as_ref()), support::segment(paging_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePagingGroupBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePagingGroup {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the List of Paging Groups.
///
/// `GET /telephony/config/paging`, in the catalogue `read-the-list-of-paging-groups`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListPagingGroups(Request);

impl ListPagingGroups {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-paging-groups", Host::Api, Method::Get, "/telephony/config/paging").with_paging(Paging::StartMax, "locationPaging"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListPagingGroups {
    type Output = models::ListPagingGroupsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListPagingGroups {
    type Item = models::ListPagingGroupObject;
    const LIST: Option<&'static str> = Some("locationPaging");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.location_paging.unwrap_or_default() }
}
