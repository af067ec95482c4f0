// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about call pickup.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Read the List of Call Pickups.
///
/// `GET /telephony/config/locations/{locationId}/callPickups`, in the catalogue `read-the-list-of-call-pickups`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCallPickups(Request);

impl ListCallPickups {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-the-list-of-call-pickups", Host::Api, Method::Get, format!("/telephony/config/locations/{}/callPickups", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "callPickups"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListCallPickups {
    type Output = models::ListCallPickupsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCallPickups {
    type Item = models::ListCallPickupObject;
    const LIST: Option<&'static str> = Some("callPickups");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.call_pickups.unwrap_or_default() }
}

/// Create a Call Pickup.
///
/// `POST /telephony/config/locations/{locationId}/callPickups`, in the catalogue `create-a-call-pickup`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateCallPickup(Request);

impl CreateCallPickup {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-call-pickup", Host::Api, Method::Post, format!("/telephony/config/locations/{}/callPickups", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateCallPickupBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateCallPickup {
    type Output = models::CreateCallPickupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get available agents from Call Pickups.
///
/// `GET /telephony/config/locations/{locationId}/callPickups/availableUsers`, in the catalogue `get-available-agents-from-call-pickups`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailableAgentsFromCallPickups(Request);

impl GetAvailableAgentsFromCallPickups {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-available-agents-from-call-pickups", Host::Api, Method::Get, format!("/telephony/config/locations/{}/callPickups/availableUsers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "agents"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `callPickupName`.
    #[must_use]
    pub fn call_pickup_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "callPickupName", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetAvailableAgentsFromCallPickups {
    type Output = models::GetAvailableAgentsFromCallPickupsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailableAgentsFromCallPickups {
    type Item = models::GetPersonPlaceVirtualLineCallPickupObject;
    const LIST: Option<&'static str> = Some("agents");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.agents.unwrap_or_default() }
}

/// Delete a Call Pickup.
///
/// `DELETE /telephony/config/locations/{locationId}/callPickups/{callPickupId}`, in the catalogue `delete-a-call-pickup`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteCallPickup(Request);

impl DeleteCallPickup {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, call_pickup_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-call-pickup", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/callPickups/{}", support::segment(location_id.as_ref()), support::segment(call_pickup_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteCallPickup {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Details for a Call Pickup.
///
/// `GET /telephony/config/locations/{locationId}/callPickups/{callPickupId}`, in the catalogue `get-details-for-a-call-pickup`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallPickup(Request);

impl GetCallPickup {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, call_pickup_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-a-call-pickup", Host::Api, Method::Get, format!("/telephony/config/locations/{}/callPickups/{}", support::segment(location_id.as_ref()), support::segment(call_pickup_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallPickup {
    type Output = models::GetCallPickupObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Call Pickup.
///
/// `PUT /telephony/config/locations/{locationId}/callPickups/{callPickupId}`, in the catalogue `update-a-call-pickup`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallPickup(Request);

impl UpdateCallPickup {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, call_pickup_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-call-pickup", Host::Api, Method::Put, format!("/telephony/config/locations/{}/callPickups/{}", support::segment(location_id.as_ref()), support::segment(call_pickup_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallPickupBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallPickup {
    type Output = models::UpdateCallPickupResponse;
    fn request(&self) -> Request { self.0.clone() }
}
