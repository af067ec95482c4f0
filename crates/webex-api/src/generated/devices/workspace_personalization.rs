// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Personalize a Workspace.
///
/// `POST /workspaces/{workspaceId}/personalize`, in the catalogue `personalize-a-workspace`.
///
/// Answers 202; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct PersonalizeAWorkspace(Request);

impl PersonalizeAWorkspace {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("personalize-a-workspace", Host::Api, Method::Post, format!("/workspaces/{}/personalize", support::segment(workspace_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::WorkspacePersonalizationRequest) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for PersonalizeAWorkspace {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Personalization Task.
///
/// `GET /workspaces/{workspaceId}/personalizationTask`, in the catalogue `get-personalization-task`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
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
