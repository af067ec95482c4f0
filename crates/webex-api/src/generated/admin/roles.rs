// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about roles.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Roles.
///
/// `GET /roles`, in the catalogue `list-roles`. Needs one of the scopes `spark-admin:roles_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListRoles(Request);

impl ListRoles {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-roles", Host::Api, Method::Get, "/roles").with_paging(Paging::None, "items"))
    }
}

impl Operation for ListRoles {
    type Output = models::RoleCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListRoles {
    type Item = models::Role;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Role Details.
///
/// `GET /roles/{roleId}`, in the catalogue `get-role-details`. Needs one of the scopes `spark-admin:roles_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetRoleDetails(Request);

impl GetRoleDetails {
    /// With everything that must be given.
    pub fn new(role_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-role-details", Host::Api, Method::Get, format!("/roles/{}", support::segment(role_id.as_ref()))))
    }
}

impl Operation for GetRoleDetails {
    type Output = models::Role;
    fn request(&self) -> Request { self.0.clone() }
}
