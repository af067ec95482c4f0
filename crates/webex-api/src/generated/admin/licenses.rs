// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Licenses.
///
/// `GET /licenses`, in the catalogue `list-licenses`. Needs one of the scopes `spark-admin:licenses_read` (by convention).
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ListLicenses(Request);

impl ListLicenses {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-licenses", Host::Api, Method::Get, "/licenses").with_paging(Paging::None, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "orgId", value.into());
        self
    }
}

impl Operation for ListLicenses {
    type Output = models::LicenseCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListLicenses {
    type Item = models::License;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get License Details.
///
/// `GET /licenses/{licenseId}`, in the catalogue `get-license-details`. Needs one of the scopes `spark-admin:licenses_read` (by convention).
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetLicenseDetails(Request);

impl GetLicenseDetails {
    /// With everything that must be given.
    pub fn new(license_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-license-details", Host::Api, Method::Get, format!("/licenses/{}", support::segment(license_id.as_ref()))).with_paging(Paging::Link, "users"))
    }

    /// Sets `includeAssignedTo`.
    #[must_use]
    pub fn include_assigned_to(mut self, value: impl Into<GetLicenseDetailsIncludeAssignedTo>) -> Self {
        support::set(&mut self.0, "includeAssignedTo", value.into().as_str().to_owned());
        self
    }

    /// Sets `next`.
    #[must_use]
    pub fn next(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "next", value.into());
        self
    }

    /// Sets `limit`.
    #[must_use]
    pub fn limit(mut self, value: f64) -> Self {
        support::set(&mut self.0, "limit", value.to_string());
        self
    }
}

impl Operation for GetLicenseDetails {
    type Output = models::LicensewithUsers;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetLicenseDetails {
    type Item = models::Users;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.users.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `includeAssignedTo` of [`GetLicenseDetails`].
    pub enum GetLicenseDetailsIncludeAssignedTo {
        User = "user",
    }
}

/// Assign Licenses to Users.
///
/// `PATCH /licenses/users`, in the catalogue `assign-licenses-to-users`. Needs one of the scopes `spark-admin:people_write` (by convention).
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct AssignLicensesToUsers(Request);

impl AssignLicensesToUsers {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("assign-licenses-to-users", Host::Api, Method::Patch, "/licenses/users"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::PatchUserLicenses) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for AssignLicensesToUsers {
    type Output = models::UserLicensesResponse;
    fn request(&self) -> Request { self.0.clone() }
}
