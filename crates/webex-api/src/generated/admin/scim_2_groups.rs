// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a group.
///
/// `POST webexapis.com/identity/scim/{orgId}/v2/Groups`, in the catalogue `scim-2-groups-create-a-group`. Needs one of the scopes `cisco:webexidentity`, `identity:people_rw`.
///
/// Answers 201; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct Scim2GroupsCreateAGroup(Request);

impl Scim2GroupsCreateAGroup {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("scim-2-groups-create-a-group", Host::ApiRoot, Method::Post, format!("/identity/scim/{}/v2/Groups", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::PostGroup) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for Scim2GroupsCreateAGroup {
    type Output = models::GetGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Search groups.
///
/// `GET webexapis.com/identity/scim/{orgId}/v2/Groups`, in the catalogue `search-groups`. Needs one of the scopes `identity:people_read`, `identity:people_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct SearchGroups(Request);

impl SearchGroups {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("search-groups", Host::ApiRoot, Method::Get, format!("/identity/scim/{}/v2/Groups", support::segment(org_id.as_ref()))).with_paging(Paging::Scim, "Resources"))
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

    /// Sets `excludedAttributes`.
    #[must_use]
    pub fn excluded_attributes(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "excludedAttributes", value.into());
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

    /// Sets `includeMembers`.
    #[must_use]
    pub fn include_members(mut self, value: bool) -> Self {
        support::set(&mut self.0, "includeMembers", value.to_string());
        self
    }

    /// Sets `memberType`.
    #[must_use]
    pub fn member_type(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "memberType", value.into());
        self
    }
}

impl Operation for SearchGroups {
    type Output = models::SearchGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for SearchGroups {
    type Item = models::GetGroupResponse;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.resources.unwrap_or_default() }
}

/// Get a group.
///
/// `GET webexapis.com/identity/scim/{orgId}/v2/Groups/{groupId}`, in the catalogue `get-a-group`. Needs one of the scopes `identity:people_read`, `identity:people_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetAGroup(Request);

impl GetAGroup {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, group_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-group", Host::ApiRoot, Method::Get, format!("/identity/scim/{}/v2/Groups/{}", support::segment(org_id.as_ref()), support::segment(group_id.as_ref()))))
    }

    /// Sets `excludedAttributes`.
    #[must_use]
    pub fn excluded_attributes(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "excludedAttributes", value.into());
        self
    }
}

impl Operation for GetAGroup {
    type Output = models::GetGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a group with PUT.
///
/// `PUT webexapis.com/identity/scim/{orgId}/v2/Groups/{groupId}`, in the catalogue `update-a-group-with-put`. Needs one of the scopes `cisco:webexidentity`, `identity:people_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct UpdateAGroupWithPut(Request);

impl UpdateAGroupWithPut {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, group_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-group-with-put", Host::ApiRoot, Method::Put, format!("/identity/scim/{}/v2/Groups/{}", support::segment(org_id.as_ref()), support::segment(group_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::PutGroup) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for UpdateAGroupWithPut {
    type Output = models::GetGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a group with PATCH.
///
/// `PATCH webexapis.com/identity/scim/{orgId}/v2/Groups/{groupId}`, in the catalogue `update-a-group-with-patch`. Needs one of the scopes `cisco:webexidentity`, `identity:people_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct UpdateAGroupWithPatch(Request);

impl UpdateAGroupWithPatch {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, group_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-group-with-patch", Host::ApiRoot, Method::Patch, format!("/identity/scim/{}/v2/Groups/{}", support::segment(org_id.as_ref()), support::segment(group_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::PatchGroup) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for UpdateAGroupWithPatch {
    type Output = models::GetGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a group.
///
/// `DELETE webexapis.com/identity/scim/{orgId}/v2/Groups/{groupId}`, in the catalogue `scim-2-groups-delete-a-group`. Needs one of the scopes `identity:people_rw`.
///
/// Answers 204; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct Scim2GroupsDeleteAGroup(Request);

impl Scim2GroupsDeleteAGroup {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, group_id: impl AsRef<str>) -> Self {
        Self(Request::new("scim-2-groups-delete-a-group", Host::ApiRoot, Method::Delete, format!("/identity/scim/{}/v2/Groups/{}", support::segment(org_id.as_ref()), support::segment(group_id.as_ref()))))
    }
}

impl Operation for Scim2GroupsDeleteAGroup {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Group Members.
///
/// `GET webexapis.com/identity/scim/{orgId}/v2/Groups/{groupId}/Members`, in the catalogue `scim-2-groups-get-group-members`. Needs one of the scopes `identity:people_read`, `identity:people_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct Scim2GroupsGetGroupMembers(Request);

impl Scim2GroupsGetGroupMembers {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, group_id: impl AsRef<str>) -> Self {
        Self(Request::new("scim-2-groups-get-group-members", Host::ApiRoot, Method::Get, format!("/identity/scim/{}/v2/Groups/{}/Members", support::segment(org_id.as_ref()), support::segment(group_id.as_ref()))).with_paging(Paging::Scim, "members"))
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

    /// Sets `memberType`.
    #[must_use]
    pub fn member_type(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "memberType", value.into());
        self
    }
}

impl Operation for Scim2GroupsGetGroupMembers {
    type Output = models::GroupMemberResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for Scim2GroupsGetGroupMembers {
    type Item = models::GroupMemberResponseMember;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}
