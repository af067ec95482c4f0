// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about flow prefs.

use std::collections::BTreeMap;

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// getFlowPreferences.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}/preferences`, in the catalogue `getflowpreferences`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetFlowPreferences(Request);

impl GetFlowPreferences {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("getflowpreferences", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/{}/preferences", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }
}

impl Operation for GetFlowPreferences {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// createFlowPreference.
///
/// `POST api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}/preferences`, in the catalogue `createflowpreference`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateFlowPreference(Request);

impl CreateFlowPreference {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("createflowpreference", Host::ContactCenter, Method::Post, format!("/flow-store/{}/project/{}/flows/{}/preferences", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &Vec<BTreeMap<String, Any>>) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateFlowPreference {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// updateFlowPreferences.
///
/// `PUT api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}/preferences`, in the catalogue `updateflowpreferences`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateFlowPreferences(Request);

impl UpdateFlowPreferences {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("updateflowpreferences", Host::ContactCenter, Method::Put, format!("/flow-store/{}/project/{}/flows/{}/preferences", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &Vec<BTreeMap<String, Any>>) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateFlowPreferences {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// removeFlowPreferencesByPreferenceNames.
///
/// `DELETE api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}/preferences`, in the catalogue `removeflowpreferencesbypreferencenames`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct RemoveFlowPreferencesByPreferenceNames(Request);

impl RemoveFlowPreferencesByPreferenceNames {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("removeflowpreferencesbypreferencenames", Host::ContactCenter, Method::Delete, format!("/flow-store/{}/project/{}/flows/{}/preferences", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &Vec<String>) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RemoveFlowPreferencesByPreferenceNames {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List the tags of a flow.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}/tags`, in the catalogue `list-the-tags-of-a-flow`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListTagsOfFlow(Request);

impl ListTagsOfFlow {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-the-tags-of-a-flow", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/{}/tags", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }

    /// Sets `all`.
    #[must_use]
    pub fn all(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "all", value.into())) }

    /// Sets `skipRsEPCheck`.
    #[must_use]
    pub fn skip_rs_ep_check(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "skipRsEPCheck", value.into())) }

    /// Sets `showExtVars`.
    #[must_use]
    pub fn show_ext_vars(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "showExtVars", value.into())) }

    /// Sets `tagId`.
    #[must_use]
    pub fn tag_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "tagId", value.into())) }
}

impl Operation for ListTagsOfFlow {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// getTagHistories.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}/tagHistories`, in the catalogue `gettaghistories`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetTagHistories(Request);

impl GetTagHistories {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("gettaghistories", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/{}/tagHistories", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }
}

impl Operation for GetTagHistories {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
