// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about flow store.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// findFlowById.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}`, in the catalogue `findflowbyid`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct FindFlowById(Request);

impl FindFlowById {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("findflowbyid", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/{}", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }

    /// Sets `view`.
    #[must_use]
    pub fn view(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "view", value.into())) }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }
}

impl Operation for FindFlowById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// performFlowVariableAutoMapping.
///
/// `POST api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows:variable-mapping`, in the catalogue `performflowvariableautomapping`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PerformFlowVariableAutoMapping(Request);

impl PerformFlowVariableAutoMapping {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, current_flow_id: impl Into<String>, hand_off_flow_id: impl Into<String>) -> Self {
        Self(support::set(support::set(Request::new("performflowvariableautomapping", Host::ContactCenter, Method::Post, format!("/flow-store/{}/project/{}/flows:variable-mapping", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))), "currentFlowId", current_flow_id.into()), "handOffFlowId", hand_off_flow_id.into()))
    }

    /// Sets `handOffTagId`.
    #[must_use]
    pub fn hand_off_tag_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "handOffTagId", value.into())) }

    /// Sets `handOffVariableSource`.
    #[must_use]
    pub fn hand_off_variable_source(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "handOffVariableSource", value.into())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for PerformFlowVariableAutoMapping {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// checkFlowNameUniqueness.
///
/// `POST api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows:unique-name`, in the catalogue `checkflownameuniqueness`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CheckFlowNameUniqueness(Request);

impl CheckFlowNameUniqueness {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_name: impl Into<String>) -> Self {
        Self(support::set(Request::new("checkflownameuniqueness", Host::ContactCenter, Method::Post, format!("/flow-store/{}/project/{}/flows:unique-name", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))), "flowName", flow_name.into()))
    }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }

    /// Sets `flowId`.
    #[must_use]
    pub fn flow_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowId", value.into())) }
}

impl Operation for CheckFlowNameUniqueness {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// copyFlow.
///
/// `POST api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows:copy`, in the catalogue `copyflow`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CopyFlow(Request);

impl CopyFlow {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, source_flow_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("copyflow", Host::ContactCenter, Method::Post, format!("/flow-store/{}/project/{}/flows:copy", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))), "sourceFlowId", source_flow_id.into()))
    }

    /// Sets `associatedRcs`.
    #[must_use]
    pub fn associated_rcs(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "associatedRcs", value.into())) }
}

impl Operation for CopyFlow {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a new flow/subflow from the JSON string provided.
///
/// `POST api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows:consume`, in the catalogue `create-a-new-flow-subflow-from-the-json-string-provided`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateFlowSubflowFromJsonStringProvided(Request);

impl CreateFlowSubflowFromJsonStringProvided {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-flow-subflow-from-the-json-string-provided", Host::ContactCenter, Method::Post, format!("/flow-store/{}/project/{}/flows:consume", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))))
    }

    /// Sets `overwrite`.
    #[must_use]
    pub fn overwrite(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "overwrite", value.into())) }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }

    /// Sets `templateName`.
    #[must_use]
    pub fn template_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "templateName", value.into())) }
}

impl Operation for CreateFlowSubflowFromJsonStringProvided {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a new flow/subflow from the template.
///
/// `POST api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows:consume-template`, in the catalogue `create-a-new-flow-subflow-from-the-template`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateFlowSubflowFromTemplate(Request);

impl CreateFlowSubflowFromTemplate {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, template_name: impl Into<String>, flow_name: impl Into<String>) -> Self {
        Self(support::set(support::set(Request::new("create-a-new-flow-subflow-from-the-template", Host::ContactCenter, Method::Post, format!("/flow-store/{}/project/{}/flows:consume-template", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))), "templateName", template_name.into()), "flowName", flow_name.into()))
    }

    /// Sets `overwrite`.
    #[must_use]
    pub fn overwrite(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "overwrite", value.into())) }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }
}

impl Operation for CreateFlowSubflowFromTemplate {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// revertFlowVersion.
///
/// `POST api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}:revert`, in the catalogue `revertflowversion`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct RevertFlowVersion(Request);

impl RevertFlowVersion {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>, version_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("revertflowversion", Host::ContactCenter, Method::Post, format!("/flow-store/{}/project/{}/flows/{}:revert", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))), "versionId", version_id.into()))
    }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }
}

impl Operation for RevertFlowVersion {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// testExpression.
///
/// `POST api.wxcc-{region}.cisco.com/flow-store/expressionTest`, in the catalogue `testexpression`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct TestExpression(Request);

impl TestExpression {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("testexpression", Host::ContactCenter, Method::Post, "/flow-store/expressionTest"))
    }
}

impl Operation for TestExpression {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a starter flow template (FDL 2.0).
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/v2/flow-template`, in the catalogue `get-a-starter-flow-template-fdl-2-0`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetStarterFlowTemplate(Request);

impl GetStarterFlowTemplate {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-starter-flow-template-fdl-2-0", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/v2/flow-template", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))))
    }

    /// Sets `flowName`.
    #[must_use]
    pub fn flow_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowName", value.into())) }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }

    /// Sets `includeIvrMenu`.
    #[must_use]
    pub fn include_ivr_menu(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "includeIvrMenu", value.into())) }
}

impl Operation for GetStarterFlowTemplate {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// findFlows_1.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows:check`, in the catalogue `findflows-1`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CheckFlows(Request);

impl CheckFlows {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>) -> Self {
        Self(Request::new("findflows-1", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows:check", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))).with_paging(Paging::StartMax, ""))
    }

    /// Sets `view`.
    #[must_use]
    pub fn view(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "view", value.into())) }

    /// Sets `withDraftVersions`.
    #[must_use]
    pub fn with_draft_versions(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "withDraftVersions", value.into())) }

    /// Sets `skillId`.
    #[must_use]
    pub fn skill_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "skillId", value.into())) }

    /// Sets `epId`.
    #[must_use]
    pub fn ep_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "epId", value.into())) }

    /// Sets `flowId`.
    #[must_use]
    pub fn flow_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowId", value.into())) }

    /// Sets `globalVar`.
    #[must_use]
    pub fn global_var(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "globalVar", value.into())) }

    /// Sets `search`.
    #[must_use]
    pub fn search(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "search", value.into())) }

    /// Sets `businessHour`.
    #[must_use]
    pub fn business_hour(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "businessHour", value.into())) }

    /// Sets `flowType`.
    #[must_use]
    pub fn flow_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "flowType", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for CheckFlows {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// getGlobalVariables.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/global-variables`, in the catalogue `getglobalvariables`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetGlobalVariables(Request);

impl GetGlobalVariables {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>) -> Self {
        Self(Request::new("getglobalvariables", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/global-variables", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))))
    }

    /// Sets `search`.
    #[must_use]
    pub fn search(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "search", value.into())) }

    /// Sets `validate`.
    #[must_use]
    pub fn validate(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "validate", value.into())) }
}

impl Operation for GetGlobalVariables {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// health.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/health`, in the catalogue `health`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetFlowStoreHealth(Request);

impl GetFlowStoreHealth {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("health", Host::ContactCenter, Method::Get, "/flow-store/health"))
    }
}

impl Operation for GetFlowStoreHealth {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// buildInfo.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/build_info`, in the catalogue `buildinfo`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetFlowStoreBuildInfo(Request);

impl GetFlowStoreBuildInfo {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("buildinfo", Host::ContactCenter, Method::Get, "/flow-store/build_info"))
    }
}

impl Operation for GetFlowStoreBuildInfo {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// getCurrentUser.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/auth/user`, in the catalogue `getcurrentuser`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCurrentUser(Request);

impl GetCurrentUser {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("getcurrentuser", Host::ContactCenter, Method::Get, "/flow-store/auth/user"))
    }
}

impl Operation for GetCurrentUser {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
