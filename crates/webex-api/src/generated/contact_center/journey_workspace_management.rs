// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about journey workspace management.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Workspace.
///
/// `GET api.wxcc-{region}.cisco.com/admin/v1/api/workspace/workspace-id/{workspaceId}`, in the catalogue `get-workspace`. Needs one of the scopes `cjds:admin_org_read`, `cjds:admin_org_write`, `cjp:config_read`, `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetWorkspace(Request);

impl GetWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-workspace", Host::ContactCenter, Method::Get, format!("/admin/v1/api/workspace/workspace-id/{}", support::segment(workspace_id.as_ref()))))
    }
}

impl Operation for GetWorkspace {
    type Output = models::WorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Workspace.
///
/// `PUT api.wxcc-{region}.cisco.com/admin/v1/api/workspace/workspace-id/{workspaceId}`, in the catalogue `update-workspace`. Needs one of the scopes `cjds:admin_org_write`, `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateWorkspace(Request);

impl UpdateWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-workspace", Host::ContactCenter, Method::Put, format!("/admin/v1/api/workspace/workspace-id/{}", support::segment(workspace_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::WorkspaceRequestModel) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateWorkspace {
    type Output = models::WorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Workspace.
///
/// `DELETE api.wxcc-{region}.cisco.com/admin/v1/api/workspace/workspace-id/{workspaceId}`, in the catalogue `delete-workspace`. Needs one of the scopes `cjds:admin_org_write`, `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteWorkspace(Request);

impl DeleteWorkspace {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-workspace", Host::ContactCenter, Method::Delete, format!("/admin/v1/api/workspace/workspace-id/{}", support::segment(workspace_id.as_ref()))))
    }
}

impl Operation for DeleteWorkspace {
    type Output = models::WorkspaceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get All Workspaces.
///
/// `GET api.wxcc-{region}.cisco.com/admin/v1/api/workspace`, in the catalogue `get-all-workspaces`. Needs one of the scopes `cjds:admin_org_read`, `cjds:admin_org_write`, `cjp:config_read`, `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListWorkspaces(Request);

impl ListWorkspaces {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-all-workspaces", Host::ContactCenter, Method::Get, "/admin/v1/api/workspace").with_paging(Paging::Page, "data"))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sortBy", value.into())) }

    /// Sets `sort`.
    #[must_use]
    pub fn sort(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sort", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for ListWorkspaces {
    type Output = models::WorkspaceResponseList;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListWorkspaces {
    type Item = models::WorkspaceResponseModel;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Create Workspace.
///
/// `POST api.wxcc-{region}.cisco.com/admin/v1/api/workspace`, in the catalogue `create-workspace`. Needs one of the scopes `cjds:admin_org_write`, `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateWorkspace(Request);

impl CreateWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-workspace", Host::ContactCenter, Method::Post, "/admin/v1/api/workspace"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::WorkspaceRequestModel) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateWorkspace {
    type Output = models::OrganizationResponse;
    fn request(&self) -> Request { self.0.clone() }
}
