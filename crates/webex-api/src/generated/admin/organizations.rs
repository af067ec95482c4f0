// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Organizations.
///
/// `GET /organizations`, in the catalogue `list-organizations`. Needs one of the scopes `spark-admin:organizations_read` (by convention).
///
/// Answers 200; errors are the common error body. Source: the published API document.
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
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Organization Details.
///
/// `GET /organizations/{orgId}`, in the catalogue `organizations-get-organization-details`. Needs one of the scopes `spark-admin:organizations_read` (by convention).
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct OrganizationsGetOrganizationDetails(Request);

impl OrganizationsGetOrganizationDetails {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("organizations-get-organization-details", Host::Api, Method::Get, format!("/organizations/{}", support::segment(org_id.as_ref()))))
    }
}

impl Operation for OrganizationsGetOrganizationDetails {
    type Output = models::Organization;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Organization.
///
/// `DELETE /organizations/{orgId}`, in the catalogue `delete-organization`. Needs one of the scopes `spark-admin:organizations_write` (by convention).
///
/// Answers 204; errors are the common error body. Source: the published API document.
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
