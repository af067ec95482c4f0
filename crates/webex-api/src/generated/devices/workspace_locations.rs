// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about workspace locations.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Workspace Locations (deprecated).
///
/// `GET /workspaceLocations`, in the catalogue `list-workspace-locations`. Needs one of the scopes `spark-admin:workspace_locations_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListWorkspaceLocations(Request);

impl ListWorkspaceLocations {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-workspace-locations", Host::Api, Method::Get, "/workspaceLocations").with_paging(Paging::Link, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `displayName`.
    #[must_use]
    pub fn display_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "displayName", value.into())) }

    /// Sets `address`.
    #[must_use]
    pub fn address(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "address", value.into())) }

    /// Sets `countryCode`.
    #[must_use]
    pub fn country_code(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "countryCode", value.into())) }

    /// Sets `cityName`.
    #[must_use]
    pub fn city_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "cityName", value.into())) }
}

impl Operation for ListWorkspaceLocations {
    type Output = models::WorkspaceLocationsCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListWorkspaceLocations {
    type Item = models::Location;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Workspace Location (deprecated).
///
/// `POST /workspaceLocations`, in the catalogue `create-a-workspace-location`. Needs one of the scopes `spark-admin:workspace_locations_write`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateWorkspaceLocation(Request);

impl CreateWorkspaceLocation {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-workspace-location", Host::Api, Method::Post, "/workspaceLocations"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::WorkspaceLocationsCreationRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateWorkspaceLocation {
    type Output = models::Location;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Workspace Location Details (deprecated).
///
/// `GET /workspaceLocations/{locationId}`, in the catalogue `get-a-workspace-location-details`. Needs one of the scopes `spark-admin:workspace_locations_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetWorkspaceLocationDetails(Request);

impl GetWorkspaceLocationDetails {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-workspace-location-details", Host::Api, Method::Get, format!("/workspaceLocations/{}", support::segment(location_id.as_ref()))))
    }
}

impl Operation for GetWorkspaceLocationDetails {
    type Output = models::Location;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Workspace Location (deprecated).
///
/// `PUT /workspaceLocations/{locationId}`, in the catalogue `update-a-workspace-location`. Needs one of the scopes `spark-admin:workspace_locations_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateWorkspaceLocation(Request);

impl UpdateWorkspaceLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-workspace-location", Host::Api, Method::Put, format!("/workspaceLocations/{}", support::segment(location_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::WorkspaceLocationsUpdateRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateWorkspaceLocation {
    type Output = models::Location;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Workspace Location (deprecated).
///
/// `DELETE /workspaceLocations/{locationId}`, in the catalogue `delete-a-workspace-location`. Needs one of the scopes `spark-admin:workspace_locations_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteWorkspaceLocation(Request);

impl DeleteWorkspaceLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-workspace-location", Host::Api, Method::Delete, format!("/workspaceLocations/{}", support::segment(location_id.as_ref()))))
    }
}

impl Operation for DeleteWorkspaceLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Workspace Location Floors (deprecated).
///
/// `GET /workspaceLocations/{locationId}/floors`, in the catalogue `list-workspace-location-floors`. Needs one of the scopes `spark-admin:workspace_locations_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListWorkspaceLocationFloors(Request);

impl ListWorkspaceLocationFloors {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-workspace-location-floors", Host::Api, Method::Get, format!("/workspaceLocations/{}/floors", support::segment(location_id.as_ref()))).with_paging(Paging::Link, "items"))
    }
}

impl Operation for ListWorkspaceLocationFloors {
    type Output = models::WorkspaceLocationFloorsCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListWorkspaceLocationFloors {
    type Item = models::Floor;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Workspace Location Floor (deprecated).
///
/// `POST /workspaceLocations/{locationId}/floors`, in the catalogue `create-a-workspace-location-floor`. Needs one of the scopes `spark-admin:workspace_locations_write`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateWorkspaceLocationFloor(Request);

impl CreateWorkspaceLocationFloor {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-workspace-location-floor", Host::Api, Method::Post, format!("/workspaceLocations/{}/floors", support::segment(location_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::WorkspaceLocationFloorsCreationRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateWorkspaceLocationFloor {
    type Output = models::Floor;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Workspace Location Floor Details (deprecated).
///
/// `GET /workspaceLocations/{locationId}/floors/{floorId}`, in the catalogue `get-a-workspace-location-floor-details`. Needs one of the scopes `spark-admin:workspace_locations_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetWorkspaceLocationFloorDetails(Request);

impl GetWorkspaceLocationFloorDetails {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, floor_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-workspace-location-floor-details", Host::Api, Method::Get, format!("/workspaceLocations/{}/floors/{}", support::segment(location_id.as_ref()), support::segment(floor_id.as_ref()))))
    }
}

impl Operation for GetWorkspaceLocationFloorDetails {
    type Output = models::Floor;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Workspace Location Floor (deprecated).
///
/// `PUT /workspaceLocations/{locationId}/floors/{floorId}`, in the catalogue `update-a-workspace-location-floor`. Needs one of the scopes `spark-admin:workspace_locations_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateWorkspaceLocationFloor(Request);

impl UpdateWorkspaceLocationFloor {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, floor_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-workspace-location-floor", Host::Api, Method::Put, format!("/workspaceLocations/{}/floors/{}", support::segment(location_id.as_ref()), support::segment(floor_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::WorkspaceLocationFloorsUpdateRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateWorkspaceLocationFloor {
    type Output = models::FloorUpdated;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Workspace Location Floor (deprecated).
///
/// `DELETE /workspaceLocations/{locationId}/floors/{floorId}`, in the catalogue `delete-a-workspace-location-floor`. Needs one of the scopes `spark-admin:workspace_locations_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteWorkspaceLocationFloor(Request);

impl DeleteWorkspaceLocationFloor {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, floor_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-workspace-location-floor", Host::Api, Method::Delete, format!("/workspaceLocations/{}/floors/{}", support::segment(location_id.as_ref()), support::segment(floor_id.as_ref()))))
    }
}

impl Operation for DeleteWorkspaceLocationFloor {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
