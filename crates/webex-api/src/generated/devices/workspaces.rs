// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about workspaces.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Workspaces.
///
/// `GET /workspaces`, in the catalogue `list-workspaces`. Needs one of the scopes `spark-admin:workspaces_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListWorkspaces(Request);

impl ListWorkspaces {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-workspaces", Host::Api, Method::Get, "/workspaces").with_paging(Paging::StartMax, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `workspaceLocationId`.
    #[must_use]
    pub fn workspace_location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "workspaceLocationId", value.into())) }

    /// Sets `floorId`.
    #[must_use]
    pub fn floor_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "floorId", value.into())) }

    /// Sets `displayName`.
    #[must_use]
    pub fn display_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "displayName", value.into())) }

    /// Sets `capacity`.
    #[must_use]
    pub fn capacity(self, value: f64) -> Self { Self(support::set(self.0, "capacity", value.to_string())) }

    /// Sets `type`.
    #[must_use]
    pub fn type_(self, value: impl Into<ListWorkspacesType>) -> Self { Self(support::set(self.0, "type", value.into().as_str().to_owned())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `calling`.
    #[must_use]
    pub fn calling(self, value: impl Into<ListWorkspacesCalling>) -> Self { Self(support::set(self.0, "calling", value.into().as_str().to_owned())) }

    /// Sets `supportedDevices`.
    #[must_use]
    pub fn supported_devices(self, value: impl Into<ListWorkspacesSupportedDevices>) -> Self { Self(support::set(self.0, "supportedDevices", value.into().as_str().to_owned())) }

    /// Sets `calendar`.
    #[must_use]
    pub fn calendar(self, value: impl Into<ListWorkspacesCalendar>) -> Self { Self(support::set(self.0, "calendar", value.into().as_str().to_owned())) }

    /// Sets `deviceHostedMeetingsEnabled`.
    #[must_use]
    pub fn device_hosted_meetings_enabled(self, value: bool) -> Self { Self(support::set(self.0, "deviceHostedMeetingsEnabled", value.to_string())) }

    /// Sets `devicePlatform`.
    #[must_use]
    pub fn device_platform(self, value: impl Into<ListWorkspacesDevicePlatform>) -> Self { Self(support::set(self.0, "devicePlatform", value.into().as_str().to_owned())) }

    /// Sets `healthLevel`.
    #[must_use]
    pub fn health_level(self, value: impl Into<ListWorkspacesHealthLevel>) -> Self { Self(support::set(self.0, "healthLevel", value.into().as_str().to_owned())) }

    /// Sets `includeDevices`.
    #[must_use]
    pub fn include_devices(self, value: bool) -> Self { Self(support::set(self.0, "includeDevices", value.to_string())) }

    /// Sets `includeCapabilities`.
    #[must_use]
    pub fn include_capabilities(self, value: bool) -> Self { Self(support::set(self.0, "includeCapabilities", value.to_string())) }

    /// Sets `plannedMaintenance`.
    #[must_use]
    pub fn planned_maintenance(self, value: impl Into<ListWorkspacesPlannedMaintenance>) -> Self { Self(support::set(self.0, "plannedMaintenance", value.into().as_str().to_owned())) }

    /// Sets `customAttribute`.
    #[must_use]
    pub fn custom_attribute(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "customAttribute", value.into())) }
}

impl Operation for ListWorkspaces {
    type Output = models::WorkspaceCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListWorkspaces {
    type Item = models::Workspace;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListWorkspaces`].
    pub enum ListWorkspacesType {
        NotSet = "notSet",
        Focus = "focus",
        Huddle = "huddle",
        MeetingRoom = "meetingRoom",
        Open = "open",
        Desk = "desk",
        OtherValue = "other",
    }
}

webex_core::open_enum! {
    /// Values of `calling` of [`ListWorkspaces`].
    pub enum ListWorkspacesCalling {
        FreeCalling = "freeCalling",
        HybridCalling = "hybridCalling",
        WebexCalling = "webexCalling",
        WebexEdgeForDevices = "webexEdgeForDevices",
        ThirdPartySipCalling = "thirdPartySipCalling",
        None = "none",
    }
}

webex_core::open_enum! {
    /// Values of `supportedDevices` of [`ListWorkspaces`].
    pub enum ListWorkspacesSupportedDevices {
        CollaborationDevices = "collaborationDevices",
        Phones = "phones",
    }
}

webex_core::open_enum! {
    /// Values of `calendar` of [`ListWorkspaces`].
    pub enum ListWorkspacesCalendar {
        None = "none",
        Google = "google",
        Microsoft = "microsoft",
    }
}

webex_core::open_enum! {
    /// Values of `devicePlatform` of [`ListWorkspaces`].
    pub enum ListWorkspacesDevicePlatform {
        Cisco = "cisco",
        MicrosoftTeamsRoom = "microsoftTeamsRoom",
    }
}

webex_core::open_enum! {
    /// Values of `healthLevel` of [`ListWorkspaces`].
    pub enum ListWorkspacesHealthLevel {
        Error = "error",
        Warning = "warning",
        Info = "info",
        Ok = "ok",
    }
}

webex_core::open_enum! {
    /// Values of `plannedMaintenance` of [`ListWorkspaces`].
    pub enum ListWorkspacesPlannedMaintenance {
        Off = "off",
        On = "on",
        Upcoming = "upcoming",
    }
}

/// Create a Workspace.
///
/// `POST /workspaces`, in the catalogue `create-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write` (by convention).
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateWorkspace(Request);

impl CreateWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-workspace", Host::Api, Method::Post, "/workspaces"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::WorkspaceCreationRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateWorkspace {
    type Output = models::Workspace;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Workspace Details.
///
/// `GET /workspaces/{workspaceId}`, in the catalogue `get-workspace-details`. Needs one of the scopes `spark-admin:workspaces_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetWorkspaceDetails(Request);

impl GetWorkspaceDetails {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-workspace-details", Host::Api, Method::Get, format!("/workspaces/{}", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `includeDevices`.
    #[must_use]
    pub fn include_devices(self, value: bool) -> Self { Self(support::set(self.0, "includeDevices", value.to_string())) }

    /// Sets `includeCapabilities`.
    #[must_use]
    pub fn include_capabilities(self, value: bool) -> Self { Self(support::set(self.0, "includeCapabilities", value.to_string())) }
}

impl Operation for GetWorkspaceDetails {
    type Output = models::Workspace;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Workspace.
///
/// `PUT /workspaces/{workspaceId}`, in the catalogue `update-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateWorkspace(Request);

impl UpdateWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-workspace", Host::Api, Method::Put, format!("/workspaces/{}", support::segment(workspace_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::WorkspaceUpdateRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateWorkspace {
    type Output = models::Workspace;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Workspace.
///
/// `DELETE /workspaces/{workspaceId}`, in the catalogue `delete-a-workspace`. Needs one of the scopes `spark-admin:workspaces_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteWorkspace(Request);

impl DeleteWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-workspace", Host::Api, Method::Delete, format!("/workspaces/{}", support::segment(workspace_id.as_ref()))))
    }
}

impl Operation for DeleteWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Workspace Capabilities.
///
/// `GET /workspaces/{workspaceId}/capabilities`, in the catalogue `get-workspace-capabilities`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetWorkspaceCapabilities(Request);

impl GetWorkspaceCapabilities {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-workspace-capabilities", Host::Api, Method::Get, format!("/workspaces/{}/capabilities", support::segment(workspace_id.as_ref()))))
    }
}

impl Operation for GetWorkspaceCapabilities {
    type Output = models::CapabilityResponse;
    fn request(&self) -> Request { self.0.clone() }
}
