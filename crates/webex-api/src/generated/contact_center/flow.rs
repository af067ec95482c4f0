// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about flow.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Activity Definitions.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/v2/activities`, in the catalogue `list-activity-definitions`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListActivityDefinitions(Request);

impl ListActivityDefinitions {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-activity-definitions", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/v2/activities", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))).with_paging(Paging::StartMax, ""))
    }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }

    /// Sets `checkUiEnabled`.
    #[must_use]
    pub fn check_ui_enabled(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "checkUiEnabled", value.into())) }

    /// Sets `activityName`.
    #[must_use]
    pub fn activity_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "activityName", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListActivityDefinitions {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Describe an Activity.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/v2/activities/{activityName}`, in the catalogue `describe-an-activity`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DescribeActivity(Request);

impl DescribeActivity {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, activity_name: impl AsRef<str>) -> Self {
        Self(Request::new("describe-an-activity", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/v2/activities/{}", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(activity_name.as_ref()))))
    }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }
}

impl Operation for DescribeActivity {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Activity Input Choices.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/v2/activities/{activityName}/inputs/{inputName}/choices`, in the catalogue `get-activity-input-choices`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetActivityInputChoices(Request);

impl GetActivityInputChoices {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, activity_name: impl AsRef<str>, input_name: impl AsRef<str>) -> Self {
        Self(Request::new("get-activity-input-choices", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/v2/activities/{}/inputs/{}/choices", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(activity_name.as_ref()), support::segment(input_name.as_ref()))))
    }

    /// Sets `search`.
    #[must_use]
    pub fn search(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "search", value.into())) }

    /// Sets `validate`.
    #[must_use]
    pub fn validate(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "validate", value.into())) }

    /// Sets `parentValue`.
    #[must_use]
    pub fn parent_value(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "parentValue", value.into())) }

    /// Sets `parentInputName`.
    #[must_use]
    pub fn parent_input_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "parentInputName", value.into())) }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }
}

impl Operation for GetActivityInputChoices {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Event Specifications.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/v2/event-specifications`, in the catalogue `list-event-specifications`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListEventSpecifications(Request);

impl ListEventSpecifications {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-event-specifications", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/v2/event-specifications", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))))
    }
}

impl Operation for ListEventSpecifications {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Search Flows.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows:search`, in the catalogue `search-flows`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SearchFlows(Request);

impl SearchFlows {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, query: impl Into<String>) -> Self {
        Self(support::set(Request::new("search-flows", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows:search", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))).with_paging(Paging::Page, "data"), "query", query.into()))
    }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `size`.
    #[must_use]
    pub fn size(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "size", value.into())) }

    /// Sets `keyValueFilter`.
    #[must_use]
    pub fn key_value_filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "keyValueFilter", value.into())) }
}

impl Operation for SearchFlows {
    type Output = models::SearchFlowsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for SearchFlows {
    type Item = models::SearchFlowsResponseDataItem;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Delete a Flow or Subflow.
///
/// `DELETE api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}`, in the catalogue `delete-a-flow-or-subflow`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteFlowOrSubflow(Request);

impl DeleteFlowOrSubflow {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-flow-or-subflow", Host::ContactCenter, Method::Delete, format!("/flow-store/{}/project/{}/flows/{}", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }

    /// Sets `force`.
    #[must_use]
    pub fn force(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "force", value.into())) }

    /// Sets `skipRsEPCheck`.
    #[must_use]
    pub fn skip_rs_ep_check(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "skipRsEPCheck", value.into())) }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }
}

impl Operation for DeleteFlowOrSubflow {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Lock a Flow or Subflow.
///
/// `POST api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}:lock`, in the catalogue `lock-a-flow-or-subflow`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct LockFlowOrSubflow(Request);

impl LockFlowOrSubflow {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("lock-a-flow-or-subflow", Host::ContactCenter, Method::Post, format!("/flow-store/{}/project/{}/flows/{}:lock", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }
}

impl Operation for LockFlowOrSubflow {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Unlock a Flow or Subflow.
///
/// `POST api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}:unlock`, in the catalogue `unlock-a-flow-or-subflow`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UnlockFlowOrSubflow(Request);

impl UnlockFlowOrSubflow {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("unlock-a-flow-or-subflow", Host::ContactCenter, Method::Post, format!("/flow-store/{}/project/{}/flows/{}:unlock", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }
}

impl Operation for UnlockFlowOrSubflow {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Validate a Flow or Subflow.
///
/// `POST api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/v2/flows:validate`, in the catalogue `validate-a-flow-or-subflow`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ValidateFlowOrSubflow(Request);

impl ValidateFlowOrSubflow {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>) -> Self {
        Self(Request::new("validate-a-flow-or-subflow", Host::ContactCenter, Method::Post, format!("/flow-store/{}/project/{}/v2/flows:validate", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ValidateFlowOrSubflowBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ValidateFlowOrSubflow {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Import a Flow or Subflow.
///
/// `POST api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/v2/flows:import`, in the catalogue `cc-flow-import-a-flow-or-subflow`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ImportFlowOrSubflowV2(Request);

impl ImportFlowOrSubflowV2 {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>) -> Self {
        Self(Request::new("cc-flow-import-a-flow-or-subflow", Host::ContactCenter, Method::Post, format!("/flow-store/{}/project/{}/v2/flows:import", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))))
    }

    /// Sets `overwrite`.
    #[must_use]
    pub fn overwrite(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "overwrite", value.into())) }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CcFlowImportAFlowOrSubflowBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ImportFlowOrSubflowV2 {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Flow or Subflow.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/v2/flows/{flowId}`, in the catalogue `get-a-flow-or-subflow`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetFlowOrSubflow(Request);

impl GetFlowOrSubflow {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-flow-or-subflow", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/v2/flows/{}", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }
}

impl Operation for GetFlowOrSubflow {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Save a Flow or Subflow Draft.
///
/// `POST api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/v2/flows/{flowId}`, in the catalogue `save-a-flow-or-subflow-draft`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SaveFlowOrSubflowDraft(Request);

impl SaveFlowOrSubflowDraft {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("save-a-flow-or-subflow-draft", Host::ContactCenter, Method::Post, format!("/flow-store/{}/project/{}/v2/flows/{}", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }

    /// Sets `expectedVersion`.
    #[must_use]
    pub fn expected_version(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "expectedVersion", value.into())) }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SaveFlowOrSubflowDraftBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for SaveFlowOrSubflowDraft {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Patch a Flow or Subflow Draft.
///
/// `PATCH api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/v2/flows/{flowId}`, in the catalogue `patch-a-flow-or-subflow-draft`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PatchFlowOrSubflowDraft(Request);

impl PatchFlowOrSubflowDraft {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("patch-a-flow-or-subflow-draft", Host::ContactCenter, Method::Patch, format!("/flow-store/{}/project/{}/v2/flows/{}", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }

    /// Sets `expectedVersion`.
    #[must_use]
    pub fn expected_version(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "expectedVersion", value.into())) }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PatchFlowOrSubflowDraftBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PatchFlowOrSubflowDraft {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Validate an Existing Flow or Subflow Draft.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/v2/flows/{flowId}:validate`, in the catalogue `validate-an-existing-flow-or-subflow-draft`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ValidateExistingFlowOrSubflowDraft(Request);

impl ValidateExistingFlowOrSubflowDraft {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("validate-an-existing-flow-or-subflow-draft", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/v2/flows/{}:validate", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }

    /// Sets `versionId`.
    #[must_use]
    pub fn version_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "versionId", value.into())) }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }
}

impl Operation for ValidateExistingFlowOrSubflowDraft {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Export a Flow or Subflow.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/v2/flows/{flowId}:export`, in the catalogue `cc-flow-export-a-flow-or-subflow`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ExportFlowOrSubflowV2(Request);

impl ExportFlowOrSubflowV2 {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("cc-flow-export-a-flow-or-subflow", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/v2/flows/{}:export", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }

    /// Sets `version`.
    #[must_use]
    pub fn version(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "version", value.into())) }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }
}

impl Operation for ExportFlowOrSubflowV2 {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Flows or Subflows.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows`, in the catalogue `list-flows-or-subflows`. Needs one of the scopes `cjp:config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListFlowsOrSubflows(Request);

impl ListFlowsOrSubflows {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-flows-or-subflows", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))).with_paging(Paging::Page, "items"))
    }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }

    /// Sets `ids`.
    #[must_use]
    pub fn ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "ids", value.into_iter().map(Into::into))) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `partialNameSearch`.
    #[must_use]
    pub fn partial_name_search(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "partialNameSearch", value.into())) }

    /// Sets `size`.
    #[must_use]
    pub fn size(self, value: i64) -> Self { Self(support::set(self.0, "size", value.to_string())) }

    /// Sets `includePagination`.
    #[must_use]
    pub fn include_pagination(self, value: bool) -> Self { Self(support::set(self.0, "includePagination", value.to_string())) }

    /// Sets `searchBy`.
    #[must_use]
    pub fn search_by(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "searchBy", value.into())) }

    /// Sets `isValidation`.
    #[must_use]
    pub fn is_validation(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "isValidation", value.into())) }
}

impl Operation for ListFlowsOrSubflows {
    type Output = Vec<models::BasicFlowDTO>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListFlowsOrSubflows {
    type Item = models::BasicFlowDTO;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Export a Flow or Subflow.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}:export`, in the catalogue `flow-export-a-flow-or-subflow`. Needs one of the scopes `cjp:config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ExportFlowOrSubflow(Request);

impl ExportFlowOrSubflow {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("flow-export-a-flow-or-subflow", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/{}:export", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }

    /// Sets `version`.
    #[must_use]
    pub fn version(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "version", value.into())) }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }
}

impl Operation for ExportFlowOrSubflow {
    type Output = models::FlowVersionRes;
    fn request(&self) -> Request { self.0.clone() }
}

/// Publish a Flow or Subflow.
///
/// `POST api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}:publish`, in the catalogue `publish-a-flow-or-subflow`. Needs one of the scopes `cjp:config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PublishFlowOrSubflow(Request);

impl PublishFlowOrSubflow {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("publish-a-flow-or-subflow", Host::ContactCenter, Method::Post, format!("/flow-store/{}/project/{}/flows/{}:publish", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PublishParameters) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PublishFlowOrSubflow {
    type Output = models::FlowRes;
    fn request(&self) -> Request { self.0.clone() }
}

/// Import a Flow or Subflow.
///
/// `POST api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows:import`, in the catalogue `flow-import-a-flow-or-subflow`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ImportFlowOrSubflow(Request);

impl ImportFlowOrSubflow {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("flow-import-a-flow-or-subflow", Host::ContactCenter, Method::Post, format!("/flow-store/{}/project/{}/flows:import", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))), "multipart/form-data"))
    }

    /// Sets `overwrite`.
    #[must_use]
    pub fn overwrite(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "overwrite", value.into())) }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }

    /// Sets `associatedRcs`.
    #[must_use]
    pub fn associated_rcs(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "associatedRcs", value.into())) }

    /// Sets `Content-Length`. Required.
    #[must_use]
    pub fn content_length(self, value: i64) -> Self { Self(support::header(self.0, "Content-Length", value.to_string())) }

    /// Sets the body as it is sent, `multipart/form-data`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        Self(support::raw_body(self.0, body, content_type.into()))
    }
}

impl Operation for ImportFlowOrSubflow {
    type Output = models::BasicFlowDTO;
    fn request(&self) -> Request { self.0.clone() }
}
