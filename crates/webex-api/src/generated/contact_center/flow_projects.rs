// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about flow projects.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get user preferences for a project.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/userPreferences`, in the catalogue `get-user-preferences-for-a-project`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetUserPreferencesForProject(Request);

impl GetUserPreferencesForProject {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-user-preferences-for-a-project", Host::ContactCenter, Method::Get, format!("/flow-store/{}/userPreferences", support::segment(org_id.as_ref()))))
    }
}

impl Operation for GetUserPreferencesForProject {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// findProject.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project/{projectId}`, in the catalogue `findproject`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct FindProject(Request);

impl FindProject {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, project_id: impl AsRef<str>) -> Self {
        Self(Request::new("findproject", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project/{}", support::segment(org_id.as_ref()), support::segment(project_id.as_ref()))))
    }
}

impl Operation for FindProject {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// findAll.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/project`, in the catalogue `findall`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListFlowProjects(Request);

impl ListFlowProjects {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("findall", Host::ContactCenter, Method::Get, format!("/flow-store/{}/project", support::segment(org_id.as_ref()))).with_paging(Paging::Page, "projects"))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `size`.
    #[must_use]
    pub fn size(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "size", value.into())) }
}

impl Operation for ListFlowProjects {
    type Output = models::ListFlowProjectsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListFlowProjects {
    type Item = models::FindallResponseProjectsItem;
    const LIST: Option<&'static str> = Some("projects");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.projects.unwrap_or_default() }
}

/// Get list of RCs for current user with simplified permission flags.
///
/// `GET api.wxcc-{region}.cisco.com/flow-store/{orgId}/resource-collections`, in the catalogue `get-list-of-rcs-for-current-user-with-simplified-permission-flags`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListRcsForCurrentUserWithSimplifiedPermissionFlags(Request);

impl ListRcsForCurrentUserWithSimplifiedPermissionFlags {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-list-of-rcs-for-current-user-with-simplified-permission-flags", Host::ContactCenter, Method::Get, format!("/flow-store/{}/resource-collections", support::segment(org_id.as_ref()))).with_paging(Paging::Page, "items"))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `size`.
    #[must_use]
    pub fn size(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "size", value.into())) }
}

impl Operation for ListRcsForCurrentUserWithSimplifiedPermissionFlags {
    type Output = models::ListRcsForCurrentUserWithSimplifiedPermissionFlagsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListRcsForCurrentUserWithSimplifiedPermissionFlags {
    type Item = models::GetListOfRcsForCurrentUserWithSimplifiedPermissionFlagsResponseItemsItem;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
