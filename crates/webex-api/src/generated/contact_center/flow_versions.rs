// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about flow versions.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// getPublishedFlowVersions.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}/versions`, in the catalogue `getpublishedflowversions`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPublishedFlowVersions(Request);

impl GetPublishedFlowVersions {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("getpublishedflowversions", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/{}/versions", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))).with_paging(Paging::Page, "versions"))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `size`.
    #[must_use]
    pub fn size(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "size", value.into())) }

    /// Sets `sort`.
    #[must_use]
    pub fn sort(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sort", value.into())) }
}

impl Operation for GetPublishedFlowVersions {
    type Output = models::GetPublishedFlowVersionsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPublishedFlowVersions {
    type Item = models::GetpublishedflowversionsResponseVersionsItem;
    const LIST: Option<&'static str> = Some("versions");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.versions.unwrap_or_default() }
}

/// getFlowVersionById.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}/versions/{versionId}`, in the catalogue `getflowversionbyid`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetFlowVersionById(Request);

impl GetFlowVersionById {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>, version_id: impl AsRef<str>) -> Self {
        Self(Request::new("getflowversionbyid", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/{}/versions/{}", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()), support::segment(version_id.as_ref()))))
    }
}

impl Operation for GetFlowVersionById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// getLatestFlowVersion.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}/versions/latest`, in the catalogue `getlatestflowversion`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLatestFlowVersion(Request);

impl GetLatestFlowVersion {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("getlatestflowversion", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/{}/versions/latest", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }
}

impl Operation for GetLatestFlowVersion {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// getLatestFlowDraftVersion.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/{flowId}/versions/draft`, in the catalogue `getlatestflowdraftversion`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLatestFlowDraftVersion(Request);

impl GetLatestFlowDraftVersion {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>, flow_id: impl AsRef<str>) -> Self {
        Self(Request::new("getlatestflowdraftversion", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/{}/versions/draft", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()), support::segment(flow_id.as_ref()))))
    }
}

impl Operation for GetLatestFlowDraftVersion {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// getAllFlowVersions.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/versions`, in the catalogue `getallflowversions`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListFlowVersions(Request);

impl ListFlowVersions {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>) -> Self {
        Self(Request::new("getallflowversions", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/versions", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))).with_paging(Paging::Page, "versions"))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `size`.
    #[must_use]
    pub fn size(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "size", value.into())) }

    /// Sets `searchBy`.
    #[must_use]
    pub fn search_by(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "searchBy", value.into())) }

    /// Sets `sort`.
    #[must_use]
    pub fn sort(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sort", value.into())) }
}

impl Operation for ListFlowVersions {
    type Output = models::ListFlowVersionsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListFlowVersions {
    type Item = models::GetallflowversionsResponseVersionsItem;
    const LIST: Option<&'static str> = Some("versions");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.versions.unwrap_or_default() }
}

/// findAllLatestFlowVersions.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}/flows/versions/all-latest`, in the catalogue `findalllatestflowversions`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct FindAllLatestFlowVersions(Request);

impl FindAllLatestFlowVersions {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>) -> Self {
        Self(Request::new("findalllatestflowversions", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}/flows/versions/all-latest", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))))
    }
}

impl Operation for FindAllLatestFlowVersions {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
