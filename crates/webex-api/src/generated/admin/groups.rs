// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about groups.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a Group.
///
/// `POST /groups`, in the catalogue `groups-create-a-group`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateGroup(Request);

impl CreateGroup {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("groups-create-a-group", Host::Api, Method::Post, "/groups"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateGroupBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateGroup {
    type Output = models::GroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// List and Search Groups.
///
/// `GET /groups`, in the catalogue `list-and-search-groups`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAndSearchGroups(Request);

impl ListAndSearchGroups {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-and-search-groups", Host::Api, Method::Get, "/groups").with_paging(Paging::Scim, "groups"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "attributes", value.into())) }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sortBy", value.into())) }

    /// Sets `sortOrder`.
    #[must_use]
    pub fn sort_order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sortOrder", value.into())) }

    /// Sets `includeMembers`.
    #[must_use]
    pub fn include_members(self, value: bool) -> Self { Self(support::set(self.0, "includeMembers", value.to_string())) }

    /// Sets `startIndex`.
    #[must_use]
    pub fn start_index(self, value: i64) -> Self { Self(support::set(self.0, "startIndex", value.to_string())) }

    /// Sets `count`.
    #[must_use]
    pub fn count(self, value: i64) -> Self { Self(support::set(self.0, "count", value.to_string())) }
}

impl Operation for ListAndSearchGroups {
    type Output = models::GroupsCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAndSearchGroups {
    type Item = models::GroupResponse;
    const LIST: Option<&'static str> = Some("groups");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.groups.unwrap_or_default() }
}

/// Update a Group.
///
/// `PATCH /groups/{groupId}`, in the catalogue `update-a-group`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateGroup(Request);

impl UpdateGroup {
    /// With everything that must be given, but for the body.
    pub fn new(group_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-group", Host::Api, Method::Patch, format!("/groups/{}", support::segment(group_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ChangeGroupBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateGroup {
    type Output = models::GroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Group Details.
///
/// `GET /groups/{groupId}`, in the catalogue `get-group-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetGroupDetails(Request);

impl GetGroupDetails {
    /// With everything that must be given.
    pub fn new(group_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-group-details", Host::Api, Method::Get, format!("/groups/{}", support::segment(group_id.as_ref()))))
    }

    /// Sets `includeMembers`.
    #[must_use]
    pub fn include_members(self, value: bool) -> Self { Self(support::set(self.0, "includeMembers", value.to_string())) }
}

impl Operation for GetGroupDetails {
    type Output = models::GroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Group.
///
/// `DELETE /groups/{groupId}`, in the catalogue `groups-delete-a-group`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteGroup(Request);

impl DeleteGroup {
    /// With everything that must be given.
    pub fn new(group_id: impl AsRef<str>) -> Self {
        Self(Request::new("groups-delete-a-group", Host::Api, Method::Delete, format!("/groups/{}", support::segment(group_id.as_ref()))))
    }
}

impl Operation for DeleteGroup {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Group Members.
///
/// `GET /groups/{groupId}/members`, in the catalogue `groups-get-group-members`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetGroupMembers(Request);

impl GetGroupMembers {
    /// With everything that must be given.
    pub fn new(group_id: impl AsRef<str>) -> Self {
        Self(Request::new("groups-get-group-members", Host::Api, Method::Get, format!("/groups/{}/members", support::segment(group_id.as_ref()))).with_paging(Paging::Scim, "members"))
    }

    /// Sets `startIndex`.
    #[must_use]
    pub fn start_index(self, value: i64) -> Self { Self(support::set(self.0, "startIndex", value.to_string())) }

    /// Sets `count`.
    #[must_use]
    pub fn count(self, value: i64) -> Self { Self(support::set(self.0, "count", value.to_string())) }
}

impl Operation for GetGroupMembers {
    type Output = models::GroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetGroupMembers {
    type Item = models::Member;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}
