// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a Group.
///
/// `POST /groups`, in the catalogue `groups-create-a-group`.
///
/// Answers 201; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GroupsCreateAGroup(Request);

impl GroupsCreateAGroup {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("groups-create-a-group", Host::Api, Method::Post, "/groups"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::CreateGroupBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for GroupsCreateAGroup {
    type Output = models::GroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// List and Search Groups.
///
/// `GET /groups`, in the catalogue `list-and-search-groups`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ListAndSearchGroups(Request);

impl ListAndSearchGroups {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-and-search-groups", Host::Api, Method::Get, "/groups").with_paging(Paging::Scim, "groups"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "orgId", value.into());
        self
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "filter", value.into());
        self
    }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "attributes", value.into());
        self
    }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "sortBy", value.into());
        self
    }

    /// Sets `sortOrder`.
    #[must_use]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "sortOrder", value.into());
        self
    }

    /// Sets `includeMembers`.
    #[must_use]
    pub fn include_members(mut self, value: bool) -> Self {
        support::set(&mut self.0, "includeMembers", value.to_string());
        self
    }

    /// Sets `startIndex`.
    #[must_use]
    pub fn start_index(mut self, value: i64) -> Self {
        support::set(&mut self.0, "startIndex", value.to_string());
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, value: i64) -> Self {
        support::set(&mut self.0, "count", value.to_string());
        self
    }
}

impl Operation for ListAndSearchGroups {
    type Output = models::GroupsCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAndSearchGroups {
    type Item = models::GroupResponse;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.groups.unwrap_or_default() }
}

/// Update a Group.
///
/// `PATCH /groups/{groupId}`, in the catalogue `update-a-group`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct UpdateAGroup(Request);

impl UpdateAGroup {
    /// With everything that must be given, but for the body.
    pub fn new(group_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-group", Host::Api, Method::Patch, format!("/groups/{}", support::segment(group_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::ChangeGroupBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for UpdateAGroup {
    type Output = models::GroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Group Details.
///
/// `GET /groups/{groupId}`, in the catalogue `get-group-details`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetGroupDetails(Request);

impl GetGroupDetails {
    /// With everything that must be given.
    pub fn new(group_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-group-details", Host::Api, Method::Get, format!("/groups/{}", support::segment(group_id.as_ref()))))
    }

    /// Sets `includeMembers`.
    #[must_use]
    pub fn include_members(mut self, value: bool) -> Self {
        support::set(&mut self.0, "includeMembers", value.to_string());
        self
    }
}

impl Operation for GetGroupDetails {
    type Output = models::GroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Group.
///
/// `DELETE /groups/{groupId}`, in the catalogue `groups-delete-a-group`.
///
/// Answers 204; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GroupsDeleteAGroup(Request);

impl GroupsDeleteAGroup {
    /// With everything that must be given.
    pub fn new(group_id: impl AsRef<str>) -> Self {
        Self(Request::new("groups-delete-a-group", Host::Api, Method::Delete, format!("/groups/{}", support::segment(group_id.as_ref()))))
    }
}

impl Operation for GroupsDeleteAGroup {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Group Members.
///
/// `GET /groups/{groupId}/members`, in the catalogue `groups-get-group-members`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GroupsGetGroupMembers(Request);

impl GroupsGetGroupMembers {
    /// With everything that must be given.
    pub fn new(group_id: impl AsRef<str>) -> Self {
        Self(Request::new("groups-get-group-members", Host::Api, Method::Get, format!("/groups/{}/members", support::segment(group_id.as_ref()))).with_paging(Paging::Scim, "members"))
    }

    /// Sets `startIndex`.
    #[must_use]
    pub fn start_index(mut self, value: i64) -> Self {
        support::set(&mut self.0, "startIndex", value.to_string());
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, value: i64) -> Self {
        support::set(&mut self.0, "count", value.to_string());
        self
    }
}

impl Operation for GroupsGetGroupMembers {
    type Output = models::GroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GroupsGetGroupMembers {
    type Item = models::Member;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}
