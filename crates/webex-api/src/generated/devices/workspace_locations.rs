// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Workspace Locations (deprecated).
///
/// `GET /workspaceLocations`, in the catalogue `list-workspace-locations`. Needs one of the scopes `spark-admin:workspace_locations_read`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ListWorkspaceLocations(Request);

impl ListWorkspaceLocations {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-workspace-locations", Host::Api, Method::Get, "/workspaceLocations").with_paging(Paging::Link, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "orgId", value.into());
        self
    }

    /// Sets `displayName`.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "displayName", value.into());
        self
    }

    /// Sets `address`.
    #[must_use]
    pub fn address(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "address", value.into());
        self
    }

    /// Sets `countryCode`.
    #[must_use]
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "countryCode", value.into());
        self
    }

    /// Sets `cityName`.
    #[must_use]
    pub fn city_name(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "cityName", value.into());
        self
    }
}

impl Operation for ListWorkspaceLocations {
    type Output = models::WorkspaceLocationsCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListWorkspaceLocations {
    type Item = models::Location;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Workspace Location (deprecated).
///
/// `POST /workspaceLocations`, in the catalogue `create-a-workspace-location`. Needs one of the scopes `spark-admin:workspace_locations_write`.
///
/// Answers 201; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct CreateAWorkspaceLocation(Request);

impl CreateAWorkspaceLocation {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-workspace-location", Host::Api, Method::Post, "/workspaceLocations"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::WorkspaceLocationsCreationRequest) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for CreateAWorkspaceLocation {
    type Output = models::Location;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Workspace Location Details (deprecated).
///
/// `GET /workspaceLocations/{locationId}`, in the catalogue `get-a-workspace-location-details`. Needs one of the scopes `spark-admin:workspace_locations_read`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetAWorkspaceLocationDetails(Request);

impl GetAWorkspaceLocationDetails {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-workspace-location-details", Host::Api, Method::Get, format!("/workspaceLocations/{}", support::segment(location_id.as_ref()))))
    }
}

impl Operation for GetAWorkspaceLocationDetails {
    type Output = models::Location;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Workspace Location (deprecated).
///
/// `PUT /workspaceLocations/{locationId}`, in the catalogue `update-a-workspace-location`. Needs one of the scopes `spark-admin:workspace_locations_write`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct UpdateAWorkspaceLocation(Request);

impl UpdateAWorkspaceLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-workspace-location", Host::Api, Method::Put, format!("/workspaceLocations/{}", support::segment(location_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::WorkspaceLocationsUpdateRequest) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for UpdateAWorkspaceLocation {
    type Output = models::Location;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Workspace Location (deprecated).
///
/// `DELETE /workspaceLocations/{locationId}`, in the catalogue `delete-a-workspace-location`. Needs one of the scopes `spark-admin:workspace_locations_write`.
///
/// Answers 204; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct DeleteAWorkspaceLocation(Request);

impl DeleteAWorkspaceLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-workspace-location", Host::Api, Method::Delete, format!("/workspaceLocations/{}", support::segment(location_id.as_ref()))))
    }
}

impl Operation for DeleteAWorkspaceLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Workspace Location Floors (deprecated).
///
/// `GET /workspaceLocations/{locationId}/floors`, in the catalogue `list-workspace-location-floors`. Needs one of the scopes `spark-admin:workspace_locations_read`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
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
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Workspace Location Floor (deprecated).
///
/// `POST /workspaceLocations/{locationId}/floors`, in the catalogue `create-a-workspace-location-floor`. Needs one of the scopes `spark-admin:workspace_locations_write`.
///
/// Answers 201; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct CreateAWorkspaceLocationFloor(Request);

impl CreateAWorkspaceLocationFloor {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-workspace-location-floor", Host::Api, Method::Post, format!("/workspaceLocations/{}/floors", support::segment(location_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::WorkspaceLocationFloorsCreationRequest) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for CreateAWorkspaceLocationFloor {
    type Output = models::Floor;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Workspace Location Floor Details (deprecated).
///
/// `GET /workspaceLocations/{locationId}/floors/{floorId}`, in the catalogue `get-a-workspace-location-floor-details`. Needs one of the scopes `spark-admin:workspace_locations_read`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetAWorkspaceLocationFloorDetails(Request);

impl GetAWorkspaceLocationFloorDetails {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, floor_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-workspace-location-floor-details", Host::Api, Method::Get, format!("/workspaceLocations/{}/floors/{}", support::segment(location_id.as_ref()), support::segment(floor_id.as_ref()))))
    }
}

impl Operation for GetAWorkspaceLocationFloorDetails {
    type Output = models::Floor;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Workspace Location Floor (deprecated).
///
/// `PUT /workspaceLocations/{locationId}/floors/{floorId}`, in the catalogue `update-a-workspace-location-floor`. Needs one of the scopes `spark-admin:workspace_locations_write`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct UpdateAWorkspaceLocationFloor(Request);

impl UpdateAWorkspaceLocationFloor {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, floor_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-workspace-location-floor", Host::Api, Method::Put, format!("/workspaceLocations/{}/floors/{}", support::segment(location_id.as_ref()), support::segment(floor_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::WorkspaceLocationFloorsUpdateRequest) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for UpdateAWorkspaceLocationFloor {
    type Output = models::FloorUpdated;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Workspace Location Floor (deprecated).
///
/// `DELETE /workspaceLocations/{locationId}/floors/{floorId}`, in the catalogue `delete-a-workspace-location-floor`. Needs one of the scopes `spark-admin:workspace_locations_write`.
///
/// Answers 204; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct DeleteAWorkspaceLocationFloor(Request);

impl DeleteAWorkspaceLocationFloor {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, floor_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-workspace-location-floor", Host::Api, Method::Delete, format!("/workspaceLocations/{}/floors/{}", support::segment(location_id.as_ref()), support::segment(floor_id.as_ref()))))
    }
}

impl Operation for DeleteAWorkspaceLocationFloor {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
