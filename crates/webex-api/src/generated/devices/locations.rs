// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about locations.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Locations.
///
/// `GET /locations`, in the catalogue `list-locations`. Needs one of the scopes `spark-admin:device_read`, `spark-admin:locations_read`, `spark-admin:people_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListLocations(Request);

impl ListLocations {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-locations", Host::Api, Method::Get, "/locations").with_paging(Paging::Link, "items"))
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `id`.
    #[must_use]
    pub fn id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "id", value.into())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListLocations {
    type Output = models::LocationsCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListLocations {
    type Item = models::LocationDetails;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Location.
///
/// `POST /locations`, in the catalogue `create-a-location`. Needs one of the scopes `spark-admin:locations_write`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateLocation(Request);

impl CreateLocation {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-location", Host::Api, Method::Post, "/locations"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PostCommonLocationObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateLocation {
    type Output = models::CreateLocationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Location Details.
///
/// `GET /locations/{locationId}`, in the catalogue `get-location-details`. Needs one of the scopes `spark-admin:device_read`, `spark-admin:locations_read`, `spark-admin:people_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetLocationDetails(Request);

impl GetLocationDetails {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-location-details", Host::Api, Method::Get, format!("/locations/{}", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocationDetails {
    type Output = models::LocationDetails;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Location.
///
/// `PUT /locations/{locationId}`, in the catalogue `update-a-location`. Needs one of the scopes `spark-admin:locations_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateLocation(Request);

impl UpdateLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-location", Host::Api, Method::Put, format!("/locations/{}", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PutCommonLocationObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Location.
///
/// `DELETE /locations/{locationId}`, in the catalogue `delete-location`. Needs one of the scopes `spark-admin:locations_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteLocation(Request);

impl DeleteLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-location", Host::Api, Method::Delete, format!("/locations/{}", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Location Floors.
///
/// `GET /locations/{locationId}/floors`, in the catalogue `list-location-floors`. Needs one of the scopes `spark-admin:locations_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListLocationFloors(Request);

impl ListLocationFloors {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-location-floors", Host::Api, Method::Get, format!("/locations/{}/floors", support::segment(location_id.as_ref()))).with_paging(Paging::None, "items"))
    }
}

impl Operation for ListLocationFloors {
    type Output = models::FloorCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListLocationFloors {
    type Item = models::Floor;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Location Floor.
///
/// `POST /locations/{locationId}/floors`, in the catalogue `create-a-location-floor`. Needs one of the scopes `spark-admin:locations_write`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateLocationFloor(Request);

impl CreateLocationFloor {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-location-floor", Host::Api, Method::Post, format!("/locations/{}/floors", support::segment(location_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::FloorCreationRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateLocationFloor {
    type Output = models::Floor;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Location Floor Details.
///
/// `GET /locations/{locationId}/floors/{floorId}`, in the catalogue `get-location-floor-details`. Needs one of the scopes `spark-admin:locations_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetLocationFloorDetails(Request);

impl GetLocationFloorDetails {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, floor_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-location-floor-details", Host::Api, Method::Get, format!("/locations/{}/floors/{}", support::segment(location_id.as_ref()), support::segment(floor_id.as_ref()))))
    }
}

impl Operation for GetLocationFloorDetails {
    type Output = models::Floor;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Location Floor.
///
/// `PUT /locations/{locationId}/floors/{floorId}`, in the catalogue `update-a-location-floor`. Needs one of the scopes `spark-admin:locations_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateLocationFloor(Request);

impl UpdateLocationFloor {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, floor_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-location-floor", Host::Api, Method::Put, format!("/locations/{}/floors/{}", support::segment(location_id.as_ref()), support::segment(floor_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::FloorUpdateRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateLocationFloor {
    type Output = models::FloorUpdated;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Location Floor.
///
/// `DELETE /locations/{locationId}/floors/{floorId}`, in the catalogue `delete-a-location-floor`. Needs one of the scopes `spark-admin:locations_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteLocationFloor(Request);

impl DeleteLocationFloor {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, floor_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-location-floor", Host::Api, Method::Delete, format!("/locations/{}/floors/{}", support::segment(location_id.as_ref()), support::segment(floor_id.as_ref()))))
    }
}

impl Operation for DeleteLocationFloor {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
