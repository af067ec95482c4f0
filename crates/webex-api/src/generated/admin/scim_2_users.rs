// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a user.
///
/// `POST webexapis.com/identity/scim/{orgId}/v2/Users`, in the catalogue `create-a-user`. Needs one of the scopes `cisco:webexidentity`, `identity:people_rw`.
///
/// Answers 201; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct CreateAUser(Request);

impl CreateAUser {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-user", Host::ApiRoot, Method::Post, format!("/identity/scim/{}/v2/Users", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::PostUser) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for CreateAUser {
    type Output = models::GetUserResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Search users.
///
/// `GET webexapis.com/identity/scim/{orgId}/v2/Users`, in the catalogue `search-users`. Needs one of the scopes `identity:people_read`, `identity:people_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct SearchUsers(Request);

impl SearchUsers {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("search-users", Host::ApiRoot, Method::Get, format!("/identity/scim/{}/v2/Users", support::segment(org_id.as_ref()))).with_paging(Paging::Scim, "Resources"))
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
    pub fn start_index(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "startIndex", value.into());
        self
    }

    /// Sets `count`.
    #[must_use]
    pub fn count(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "count", value.into());
        self
    }

    /// Sets `returnGroups`.
    #[must_use]
    pub fn return_groups(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "returnGroups", value.into());
        self
    }

    /// Sets `includeGroupDetails`.
    #[must_use]
    pub fn include_group_details(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "includeGroupDetails", value.into());
        self
    }

    /// Sets `groupUsageTypes`.
    #[must_use]
    pub fn group_usage_types(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "groupUsageTypes", value.into());
        self
    }
}

impl Operation for SearchUsers {
    type Output = models::SearchUserResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for SearchUsers {
    type Item = models::SearchGetUserResponse;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.resources.unwrap_or_default() }
}

/// Get a user.
///
/// `GET webexapis.com/identity/scim/{orgId}/v2/Users/{userId}`, in the catalogue `get-a-user`. Needs one of the scopes `identity:people_read`, `identity:people_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetAUser(Request);

impl GetAUser {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, user_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-user", Host::ApiRoot, Method::Get, format!("/identity/scim/{}/v2/Users/{}", support::segment(org_id.as_ref()), support::segment(user_id.as_ref()))))
    }
}

impl Operation for GetAUser {
    type Output = models::GetUserResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a user with PUT.
///
/// `PUT webexapis.com/identity/scim/{orgId}/v2/Users/{userId}`, in the catalogue `update-a-user-with-put`. Needs one of the scopes `cisco:webexidentity`, `identity:people_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct UpdateAUserWithPut(Request);

impl UpdateAUserWithPut {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, user_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-user-with-put", Host::ApiRoot, Method::Put, format!("/identity/scim/{}/v2/Users/{}", support::segment(org_id.as_ref()), support::segment(user_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::PutUser) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for UpdateAUserWithPut {
    type Output = models::GetUserResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a user with PATCH.
///
/// `PATCH webexapis.com/identity/scim/{orgId}/v2/Users/{userId}`, in the catalogue `update-a-user-with-patch`. Needs one of the scopes `identity:people_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct UpdateAUserWithPatch(Request);

impl UpdateAUserWithPatch {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, user_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-user-with-patch", Host::ApiRoot, Method::Patch, format!("/identity/scim/{}/v2/Users/{}", support::segment(org_id.as_ref()), support::segment(user_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::PatchUser) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for UpdateAUserWithPatch {
    type Output = models::GetUserResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a user.
///
/// `DELETE webexapis.com/identity/scim/{orgId}/v2/Users/{userId}`, in the catalogue `delete-a-user`. Needs one of the scopes `identity:people_rw`.
///
/// Answers 204; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct DeleteAUser(Request);

impl DeleteAUser {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, user_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-user", Host::ApiRoot, Method::Delete, format!("/identity/scim/{}/v2/Users/{}", support::segment(org_id.as_ref()), support::segment(user_id.as_ref()))))
    }
}

impl Operation for DeleteAUser {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Me.
///
/// `GET webexapis.com/identity/scim/v2/Users/me`, in the catalogue `get-me`. Needs one of the scopes `identity:people_read`, `identity:people_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
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
