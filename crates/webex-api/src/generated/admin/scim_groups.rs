// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about scim groups.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a group.
///
/// `POST webexapis.com/identity/scim/{orgId}/v2/Groups`, in the catalogue `scim-2-groups-create-a-group`. Needs one of the scopes `cisco:webexidentity`, `identity:people_rw`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateScimGroup(Request);

impl CreateScimGroup {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("scim-2-groups-create-a-group", Host::ApiRoot, Method::Post, format!("/identity/scim/{}/v2/Groups", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PostGroup) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateScimGroup {
    type Output = models::GetGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Search groups.
///
/// `GET webexapis.com/identity/scim/{orgId}/v2/Groups`, in the catalogue `search-groups`. Needs one of the scopes `identity:people_read`, `identity:people_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct SearchGroups(Request);

impl SearchGroups {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("search-groups", Host::ApiRoot, Method::Get, format!("/identity/scim/{}/v2/Groups", support::segment(org_id.as_ref()))).with_paging(Paging::Scim, "Resources"))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "attributes", value.into())) }

    /// Sets `excludedAttributes`.
    #[must_use]
    pub fn excluded_attributes(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "excludedAttributes", value.into())) }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sortBy", value.into())) }

    /// Sets `sortOrder`.
    #[must_use]
    pub fn sort_order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sortOrder", value.into())) }

    /// Sets `startIndex`.
    #[must_use]
    pub fn start_index(self, value: i64) -> Self { Self(support::set(self.0, "startIndex", value.to_string())) }

    /// Sets `count`.
    #[must_use]
    pub fn count(self, value: i64) -> Self { Self(support::set(self.0, "count", value.to_string())) }

    /// Sets `includeMembers`.
    #[must_use]
    pub fn include_members(self, value: bool) -> Self { Self(support::set(self.0, "includeMembers", value.to_string())) }

    /// Sets `memberType`.
    #[must_use]
    pub fn member_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "memberType", value.into())) }
}

impl Operation for SearchGroups {
    type Output = models::SearchGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for SearchGroups {
    type Item = models::GetGroupResponse;
    const LIST: Option<&'static str> = Some("Resources");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.resources.unwrap_or_default() }
}

/// Get a group.
///
/// `GET webexapis.com/identity/scim/{orgId}/v2/Groups/{groupId}`, in the catalogue `get-a-group`. Needs one of the scopes `identity:people_read`, `identity:people_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetGroup(Request);

impl GetGroup {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, group_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-group", Host::ApiRoot, Method::Get, format!("/identity/scim/{}/v2/Groups/{}", support::segment(org_id.as_ref()), support::segment(group_id.as_ref()))))
    }

    /// Sets `excludedAttributes`.
    #[must_use]
    pub fn excluded_attributes(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "excludedAttributes", value.into())) }
}

impl Operation for GetGroup {
    type Output = models::GetGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a group with PUT.
///
/// `PUT webexapis.com/identity/scim/{orgId}/v2/Groups/{groupId}`, in the catalogue `update-a-group-with-put`. Needs one of the scopes `cisco:webexidentity`, `identity:people_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateGroupWithPut(Request);

impl UpdateGroupWithPut {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, group_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-group-with-put", Host::ApiRoot, Method::Put, format!("/identity/scim/{}/v2/Groups/{}", support::segment(org_id.as_ref()), support::segment(group_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PutGroup) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateGroupWithPut {
    type Output = models::GetGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a group with PATCH.
///
/// `PATCH webexapis.com/identity/scim/{orgId}/v2/Groups/{groupId}`, in the catalogue `update-a-group-with-patch`. Needs one of the scopes `cisco:webexidentity`, `identity:people_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateGroupWithPatch(Request);

impl UpdateGroupWithPatch {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, group_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-group-with-patch", Host::ApiRoot, Method::Patch, format!("/identity/scim/{}/v2/Groups/{}", support::segment(org_id.as_ref()), support::segment(group_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PatchGroup) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateGroupWithPatch {
    type Output = models::GetGroupResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a group.
///
/// `DELETE webexapis.com/identity/scim/{orgId}/v2/Groups/{groupId}`, in the catalogue `scim-2-groups-delete-a-group`. Needs one of the scopes `identity:people_rw`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteScimGroup(Request);

impl DeleteScimGroup {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, group_id: impl AsRef<str>) -> Self {
        Self(Request::new("scim-2-groups-delete-a-group", Host::ApiRoot, Method::Delete, format!("/identity/scim/{}/v2/Groups/{}", support::segment(org_id.as_ref()), support::segment(group_id.as_ref()))))
    }
}

impl Operation for DeleteScimGroup {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Group Members.
///
/// `GET webexapis.com/identity/scim/{orgId}/v2/Groups/{groupId}/Members`, in the catalogue `scim-2-groups-get-group-members`. Needs one of the scopes `identity:people_read`, `identity:people_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetScimGroupMembers(Request);

impl GetScimGroupMembers {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, group_id: impl AsRef<str>) -> Self {
        Self(Request::new("scim-2-groups-get-group-members", Host::ApiRoot, Method::Get, format!("/identity/scim/{}/v2/Groups/{}/Members", support::segment(org_id.as_ref()), support::segment(group_id.as_ref()))).with_paging(Paging::Scim, "members"))
    }

    /// Sets `startIndex`.
    #[must_use]
    pub fn start_index(self, value: i64) -> Self { Self(support::set(self.0, "startIndex", value.to_string())) }

    /// Sets `count`.
    #[must_use]
    pub fn count(self, value: i64) -> Self { Self(support::set(self.0, "count", value.to_string())) }

    /// Sets `memberType`.
    #[must_use]
    pub fn member_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "memberType", value.into())) }
}

impl Operation for GetScimGroupMembers {
    type Output = models::GroupMemberResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetScimGroupMembers {
    type Item = models::GroupMemberResponseMember;
    const LIST: Option<&'static str> = Some("members");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.members.unwrap_or_default() }
}
