// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about flow tracing.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get interaction metadata of a Flow Version object.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}/versions/{versionId}/interaction/{interactionId}`, in the catalogue `get-interaction-metadata-of-a-flow-version-object`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetInteractionMetadataOfFlowVersionObject(Request);

impl GetInteractionMetadataOfFlowVersionObject {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>, version_id: impl AsRef<str>, interaction_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-interaction-metadata-of-a-flow-version-object", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/{}/versions/{}/interaction/{}", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()), support::segment(version_id.as_ref()), support::segment(interaction_id.as_ref()))))
    }

    /// Sets `convertIds`.
    #[must_use]
    pub fn convert_ids(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "convertIds", value.into())) }
}

impl Operation for GetInteractionMetadataOfFlowVersionObject {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get traces by interaction ID of a Flow Version object.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}/versions/{versionId}/interaction/{interactionId}/traces`, in the catalogue `cc-flow-tracing-get-traces-by-interaction-id-of-a-flow-version-object`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetTracesOfFlowVersion(Request);

impl GetTracesOfFlowVersion {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>, version_id: impl AsRef<str>, interaction_id: impl AsRef<str>) -> Self {
        Self(Request::new("cc-flow-tracing-get-traces-by-interaction-id-of-a-flow-version-object", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/{}/versions/{}/interaction/{}/traces", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()), support::segment(version_id.as_ref()), support::segment(interaction_id.as_ref()))).with_paging(Paging::None, "items"))
    }

    /// Sets `currentPage`.
    #[must_use]
    pub fn current_page(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "currentPage", value.into())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }

    /// Sets `processId`.
    #[must_use]
    pub fn process_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "processId", value.into())) }

    /// Sets `docId`.
    #[must_use]
    pub fn doc_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "docId", value.into())) }
}

impl Operation for GetTracesOfFlowVersion {
    type Output = models::CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetTracesOfFlowVersion {
    type Item = models::CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponseItemsItem;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get traces by interaction ID of a Flow Version object.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}/versions/{versionId}/interaction/{interactionId}/traces:decrypt`, in the catalogue `contact-center-cc-flow-tracing-get-traces-by-interaction-id-of-a-flow-version-object`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDecryptedTracesOfFlowVersion(Request);

impl GetDecryptedTracesOfFlowVersion {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>, version_id: impl AsRef<str>, interaction_id: impl AsRef<str>, process_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("contact-center-cc-flow-tracing-get-traces-by-interaction-id-of-a-flow-version-object", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/{}/versions/{}/interaction/{}/traces:decrypt", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()), support::segment(version_id.as_ref()), support::segment(interaction_id.as_ref()))).with_paging(Paging::StartMax, ""), "processId", process_id.into()))
    }

    /// Sets `docId`.
    #[must_use]
    pub fn doc_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "docId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetDecryptedTracesOfFlowVersion {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Analytics of a Flow Version object.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}/versions/{versionId}/analytics`, in the catalogue `get-analytics-of-a-flow-version-object`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAnalyticsOfFlowVersionObject(Request);

impl GetAnalyticsOfFlowVersionObject {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>, version_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-analytics-of-a-flow-version-object", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/{}/versions/{}/analytics", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()), support::segment(version_id.as_ref()))))
    }

    /// Sets `startTime`.
    #[must_use]
    pub fn start_time(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "startTime", value.into())) }

    /// Sets `endTime`.
    #[must_use]
    pub fn end_time(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "endTime", value.into())) }
}

impl Operation for GetAnalyticsOfFlowVersionObject {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get all interactions of a flow across its versions.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}/interactions`, in the catalogue `get-all-interactions-of-a-flow-across-its-versions`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListInteractionsOfFlowAcrossItsVersions(Request);

impl ListInteractionsOfFlowAcrossItsVersions {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-all-interactions-of-a-flow-across-its-versions", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/{}/interactions", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))).with_paging(Paging::None, "interactions"))
    }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `interactionId`.
    #[must_use]
    pub fn interaction_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "interactionId", value.into())) }

    /// Sets `tagIds`.
    #[must_use]
    pub fn tag_ids(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "tagIds", value.into())) }

    /// Sets `currentPage`.
    #[must_use]
    pub fn current_page(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "currentPage", value.into())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }

    /// Sets `versionId`.
    #[must_use]
    pub fn version_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "versionId", value.into())) }

    /// Sets `activityDiagramId`.
    #[must_use]
    pub fn activity_diagram_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "activityDiagramId", value.into())) }

    /// Sets `search`.
    #[must_use]
    pub fn search(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "search", value.into())) }

    /// Sets `sortOrder`.
    #[must_use]
    pub fn sort_order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sortOrder", value.into())) }
}

impl Operation for ListInteractionsOfFlowAcrossItsVersions {
    type Output = models::ListInteractionsOfFlowAcrossItsVersionsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListInteractionsOfFlowAcrossItsVersions {
    type Item = models::GetAllInteractionsOfAFlowAcrossItsVersionsResponseInteractionsItem;
    const LIST: Option<&'static str> = Some("interactions");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.interactions.unwrap_or_default() }
}
