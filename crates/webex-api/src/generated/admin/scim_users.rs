// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about scim users.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a user.
///
/// `POST webexapis.com/identity/scim/{orgId}/v2/Users`, in the catalogue `create-a-user`. Needs one of the scopes `cisco:webexidentity`, `identity:people_rw`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateUser(Request);

impl CreateUser {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-user", Host::ApiRoot, Method::Post, format!("/identity/scim/{}/v2/Users", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PostUser) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateUser {
    type Output = models::GetUserResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Search users.
///
/// `GET webexapis.com/identity/scim/{orgId}/v2/Users`, in the catalogue `search-users`. Needs one of the scopes `identity:people_read`, `identity:people_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct SearchUsers(Request);

impl SearchUsers {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("search-users", Host::ApiRoot, Method::Get, format!("/identity/scim/{}/v2/Users", support::segment(org_id.as_ref()))).with_paging(Paging::Scim, "Resources"))
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

    /// Sets `returnGroups`.
    #[must_use]
    pub fn return_groups(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "returnGroups", value.into())) }

    /// Sets `includeGroupDetails`.
    #[must_use]
    pub fn include_group_details(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "includeGroupDetails", value.into())) }

    /// Sets `groupUsageTypes`.
    #[must_use]
    pub fn group_usage_types(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "groupUsageTypes", value.into())) }
}

impl Operation for SearchUsers {
    type Output = models::SearchUserResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for SearchUsers {
    type Item = models::SearchGetUserResponse;
    const LIST: Option<&'static str> = Some("Resources");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.resources.unwrap_or_default() }
}

/// Get a user.
///
/// `GET webexapis.com/identity/scim/{orgId}/v2/Users/{userId}`, in the catalogue `get-a-user`. Needs one of the scopes `identity:people_read`, `identity:people_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetUser(Request);

impl GetUser {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, user_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-user", Host::ApiRoot, Method::Get, format!("/identity/scim/{}/v2/Users/{}", support::segment(org_id.as_ref()), support::segment(user_id.as_ref()))))
    }
}

impl Operation for GetUser {
    type Output = models::GetUserResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a user with PUT.
///
/// `PUT webexapis.com/identity/scim/{orgId}/v2/Users/{userId}`, in the catalogue `update-a-user-with-put`. Needs one of the scopes `cisco:webexidentity`, `identity:people_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateUserWithPut(Request);

impl UpdateUserWithPut {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, user_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-user-with-put", Host::ApiRoot, Method::Put, format!("/identity/scim/{}/v2/Users/{}", support::segment(org_id.as_ref()), support::segment(user_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PutUser) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserWithPut {
    type Output = models::GetUserResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a user with PATCH.
///
/// `PATCH webexapis.com/identity/scim/{orgId}/v2/Users/{userId}`, in the catalogue `update-a-user-with-patch`. Needs one of the scopes `identity:people_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateUserWithPatch(Request);

impl UpdateUserWithPatch {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, user_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-user-with-patch", Host::ApiRoot, Method::Patch, format!("/identity/scim/{}/v2/Users/{}", support::segment(org_id.as_ref()), support::segment(user_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PatchUser) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserWithPatch {
    type Output = models::GetUserResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a user.
///
/// `DELETE webexapis.com/identity/scim/{orgId}/v2/Users/{userId}`, in the catalogue `delete-a-user`. Needs one of the scopes `identity:people_rw`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteUser(Request);

impl DeleteUser {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, user_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-user", Host::ApiRoot, Method::Delete, format!("/identity/scim/{}/v2/Users/{}", support::segment(org_id.as_ref()), support::segment(user_id.as_ref()))))
    }
}

impl Operation for DeleteUser {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Me.
///
/// `GET webexapis.com/identity/scim/v2/Users/me`, in the catalogue `get-me`. Needs one of the scopes `identity:people_read`, `identity:people_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMe(Request);

impl GetMe {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-me", Host::ApiRoot, Method::Get, "/identity/scim/v2/Users/me"))
    }
}

impl Operation for GetMe {
    type Output = models::GetUserResponse;
    fn request(&self) -> Request { self.0.clone() }
}
