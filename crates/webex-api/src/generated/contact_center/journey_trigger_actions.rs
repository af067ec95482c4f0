// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about journey trigger actions.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get all Journey Actions.
///
/// `GET api.wxcc-{region}.cisco.com/admin/v1/api/journey-actions/workspace-id/{workspaceId}`, in the catalogue `get-all-journey-actions`. Needs one of the scopes `cjp:config_read`, `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListJourneyActions(Request);

impl ListJourneyActions {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-all-journey-actions", Host::ContactCenter, Method::Get, format!("/admin/v1/api/journey-actions/workspace-id/{}", support::segment(workspace_id.as_ref()))).with_paging(Paging::Page, "data"))
    }

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

impl Operation for ListJourneyActions {
    type Output = models::JourneyActionGetResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListJourneyActions {
    type Item = models::JourneyActionConfigResponseModel;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Get all Journey Actions for a template.
///
/// `GET api.wxcc-{region}.cisco.com/admin/v1/api/journey-actions/workspace-id/{workspaceId}/template-id/{templateId}`, in the catalogue `get-all-journey-actions-for-a-template`. Needs one of the scopes `cjp:config_read`, `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListJourneyActionsForTemplate(Request);

impl ListJourneyActionsForTemplate {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, template_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-all-journey-actions-for-a-template", Host::ContactCenter, Method::Get, format!("/admin/v1/api/journey-actions/workspace-id/{}/template-id/{}", support::segment(workspace_id.as_ref()), support::segment(template_id.as_ref()))).with_paging(Paging::None, "data"))
    }
}

impl Operation for ListJourneyActionsForTemplate {
    type Output = models::JourneyActionGetResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListJourneyActionsForTemplate {
    type Item = models::JourneyActionConfigResponseModel;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Create a new Journey Action.
///
/// `POST api.wxcc-{region}.cisco.com/admin/v1/api/journey-actions/workspace-id/{workspaceId}/template-id/{templateId}`, in the catalogue `create-a-new-journey-action`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateJourneyAction(Request);

impl CreateJourneyAction {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>, template_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-journey-action", Host::ContactCenter, Method::Post, format!("/admin/v1/api/journey-actions/workspace-id/{}/template-id/{}", support::segment(workspace_id.as_ref()), support::segment(template_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::JourneyActionConfigurationUpsertRequestModel) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateJourneyAction {
    type Output = models::JourneyActionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Journey Action By Name.
///
/// `GET api.wxcc-{region}.cisco.com/admin/v1/api/journey-actions/workspace-id/{workspaceId}/template-id/{templateId}/action-name/{actionName}`, in the catalogue `get-specific-journey-action-by-name`. Needs one of the scopes `cjp:config_read`, `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetJourneyActionByName(Request);

impl GetJourneyActionByName {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, template_id: impl AsRef<str>, action_name: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-journey-action-by-name", Host::ContactCenter, Method::Get, format!("/admin/v1/api/journey-actions/workspace-id/{}/template-id/{}/action-name/{}", support::segment(workspace_id.as_ref()), support::segment(template_id.as_ref()), support::segment(action_name.as_ref()))))
    }
}

impl Operation for GetJourneyActionByName {
    type Output = models::JourneyActionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Journey Action By ActionId.
///
/// `GET api.wxcc-{region}.cisco.com/admin/v1/api/journey-actions/workspace-id/{workspaceId}/template-id/{templateId}/action-id/{actionId}`, in the catalogue `get-specific-journey-action-by-actionid`. Needs one of the scopes `cjp:config_read`, `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetJourneyActionByActionId(Request);

impl GetJourneyActionByActionId {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, template_id: impl AsRef<str>, action_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-journey-action-by-actionid", Host::ContactCenter, Method::Get, format!("/admin/v1/api/journey-actions/workspace-id/{}/template-id/{}/action-id/{}", support::segment(workspace_id.as_ref()), support::segment(template_id.as_ref()), support::segment(action_id.as_ref()))))
    }
}

impl Operation for GetJourneyActionByActionId {
    type Output = models::JourneyActionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update existing Journey Action.
///
/// `PUT api.wxcc-{region}.cisco.com/admin/v1/api/journey-actions/workspace-id/{workspaceId}/template-id/{templateId}/action-id/{actionId}`, in the catalogue `update-existing-journey-action`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateExistingJourneyAction(Request);

impl UpdateExistingJourneyAction {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>, template_id: impl AsRef<str>, action_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-existing-journey-action", Host::ContactCenter, Method::Put, format!("/admin/v1/api/journey-actions/workspace-id/{}/template-id/{}/action-id/{}", support::segment(workspace_id.as_ref()), support::segment(template_id.as_ref()), support::segment(action_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::JourneyActionConfigurationUpsertRequestModel) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateExistingJourneyAction {
    type Output = models::JourneyActionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Journey Action configuration By ActionId.
///
/// `DELETE api.wxcc-{region}.cisco.com/admin/v1/api/journey-actions/workspace-id/{workspaceId}/template-id/{templateId}/action-id/{actionId}`, in the catalogue `delete-journey-action-configuration-by-actionid`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteJourneyActionConfigurationByActionId(Request);

impl DeleteJourneyActionConfigurationByActionId {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, template_id: impl AsRef<str>, action_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-journey-action-configuration-by-actionid", Host::ContactCenter, Method::Delete, format!("/admin/v1/api/journey-actions/workspace-id/{}/template-id/{}/action-id/{}", support::segment(workspace_id.as_ref()), support::segment(template_id.as_ref()), support::segment(action_id.as_ref()))))
    }
}

impl Operation for DeleteJourneyActionConfigurationByActionId {
    type Output = models::JourneyActionConfigResponseModel;
    fn request(&self) -> Request { self.0.clone() }
}
