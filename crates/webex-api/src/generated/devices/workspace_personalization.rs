// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about workspace personalization.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Personalize a Workspace.
///
/// `POST /workspaces/{workspaceId}/personalize`, in the catalogue `personalize-a-workspace`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PersonalizeWorkspace(Request);

impl PersonalizeWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("personalize-a-workspace", Host::Api, Method::Post, format!("/workspaces/{}/personalize", support::segment(workspace_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::WorkspacePersonalizationRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PersonalizeWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Personalization Task.
///
/// `GET /workspaces/{workspaceId}/personalizationTask`, in the catalogue `get-personalization-task`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetPersonalizationTask(Request);

impl GetPersonalizationTask {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-personalization-task", Host::Api, Method::Get, format!("/workspaces/{}/personalizationTask", support::segment(workspace_id.as_ref()))))
    }
}

impl Operation for GetPersonalizationTask {
    type Output = models::WorkspacePersonalizationTaskResponse;
    fn request(&self) -> Request { self.0.clone() }
}
