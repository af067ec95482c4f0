// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about organizations.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Organizations.
///
/// `GET /organizations`, in the catalogue `list-organizations`. Needs one of the scopes `spark-admin:organizations_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListOrganizations(Request);

impl ListOrganizations {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-organizations", Host::Api, Method::Get, "/organizations").with_paging(Paging::None, "items"))
    }
}

impl Operation for ListOrganizations {
    type Output = models::OrganizationCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListOrganizations {
    type Item = models::Organization;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Organization Details.
///
/// `GET /organizations/{orgId}`, in the catalogue `organizations-get-organization-details`. Needs one of the scopes `spark-admin:organizations_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetOrganizationDetails(Request);

impl GetOrganizationDetails {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("organizations-get-organization-details", Host::Api, Method::Get, format!("/organizations/{}", support::segment(org_id.as_ref()))))
    }
}

impl Operation for GetOrganizationDetails {
    type Output = models::Organization;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Organization.
///
/// `DELETE /organizations/{orgId}`, in the catalogue `delete-organization`. Needs one of the scopes `spark-admin:organizations_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteOrganization(Request);

impl DeleteOrganization {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-organization", Host::Api, Method::Delete, format!("/organizations/{}", support::segment(org_id.as_ref()))))
    }
}

impl Operation for DeleteOrganization {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
