// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about broad works workspaces.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Provision a BroadWorks Workspace.
///
/// `POST /broadworks/workspaces`, in the catalogue `provision-a-broadworks-workspace`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ProvisionBroadWorksWorkspace(Request);

impl ProvisionBroadWorksWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("provision-a-broadworks-workspace", Host::Api, Method::Post, "/broadworks/workspaces"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ProvisionBroadWorksWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ProvisionBroadWorksWorkspace {
    type Output = models::WorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Broadworks Workspace.
///
/// `PUT /broadworks/workspaces/{workspaceId}`, in the catalogue `update-a-broadworks-workspace`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateBroadworksWorkspace(Request);

impl UpdateBroadworksWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-broadworks-workspace", Host::Api, Method::Put, format!("/broadworks/workspaces/{}", support::segment(workspace_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateBroadworksWorkspaceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateBroadworksWorkspace {
    type Output = models::WorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Remove a BroadWorks Workspace.
///
/// `DELETE /broadworks/workspaces/{workspaceId}`, in the catalogue `remove-a-broadworks-workspace`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct RemoveBroadWorksWorkspace(Request);

impl RemoveBroadWorksWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("remove-a-broadworks-workspace", Host::Api, Method::Delete, format!("/broadworks/workspaces/{}", support::segment(workspace_id.as_ref()))))
    }
}

impl Operation for RemoveBroadWorksWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
