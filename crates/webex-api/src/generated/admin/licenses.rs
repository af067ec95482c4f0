// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about licenses.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Licenses.
///
/// `GET /licenses`, in the catalogue `list-licenses`. Needs one of the scopes `spark-admin:licenses_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListLicenses(Request);

impl ListLicenses {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-licenses", Host::Api, Method::Get, "/licenses").with_paging(Paging::None, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListLicenses {
    type Output = models::LicenseCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListLicenses {
    type Item = models::License;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get License Details.
///
/// `GET /licenses/{licenseId}`, in the catalogue `get-license-details`. Needs one of the scopes `spark-admin:licenses_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetLicenseDetails(Request);

impl GetLicenseDetails {
    /// With everything that must be given.
    pub fn new(license_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-license-details", Host::Api, Method::Get, format!("/licenses/{}", support::segment(license_id.as_ref()))).with_paging(Paging::Link, "users"))
    }

    /// Sets `includeAssignedTo`.
    #[must_use]
    pub fn include_assigned_to(self, value: impl Into<GetLicenseDetailsIncludeAssignedTo>) -> Self { Self(support::set(self.0, "includeAssignedTo", value.into().as_str().to_owned())) }

    /// Sets `next`.
    #[must_use]
    pub fn next(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "next", value.into())) }

    /// Sets `limit`.
    #[must_use]
    pub fn limit(self, value: f64) -> Self { Self(support::set(self.0, "limit", value.to_string())) }
}

impl Operation for GetLicenseDetails {
    type Output = models::LicensewithUsers;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetLicenseDetails {
    type Item = models::Users;
    const LIST: Option<&'static str> = Some("users");
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
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct AssignLicensesToUsers(Request);

impl AssignLicensesToUsers {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("assign-licenses-to-users", Host::Api, Method::Patch, "/licenses/users"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PatchUserLicenses) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AssignLicensesToUsers {
    type Output = models::UserLicensesResponse;
    fn request(&self) -> Request { self.0.clone() }
}
