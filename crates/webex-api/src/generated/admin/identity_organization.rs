// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get an organization.
///
/// `GET webexapis.com/identity/organizations/{orgId}`, in the catalogue `get-an-organization`. Needs one of the scopes `identity:organizations_read`, `identity:organizations_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetAnOrganization(Request);

impl GetAnOrganization {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-an-organization", Host::ApiRoot, Method::Get, format!("/identity/organizations/{}", support::segment(org_id.as_ref()))))
    }
}

impl Operation for GetAnOrganization {
    type Output = models::GetOrgResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update an organization.
///
/// `PATCH webexapis.com/identity/organizations/{orgId}`, in the catalogue `update-an-organization`. Needs one of the scopes `cisco:codev`, `identity:organization`, `identity:organizations_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct UpdateAnOrganization(Request);

impl UpdateAnOrganization {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-an-organization", Host::ApiRoot, Method::Patch, format!("/identity/organizations/{}", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::UpdateOrgObject) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for UpdateAnOrganization {
    type Output = models::GetOrgResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Generate OTP.
///
/// `POST webexapis.com/identity/organizations/{orgId}/users/{userId}/actions/generateOtp`, in the catalogue `generate-otp`. Needs one of the scopes `Identity:Config`, `Identity:one_time_password`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GenerateOtp(Request);

impl GenerateOtp {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, user_id: impl AsRef<str>) -> Self {
        Self(Request::new("generate-otp", Host::ApiRoot, Method::Post, format!("/identity/organizations/{}/users/{}/actions/generateOtp", support::segment(org_id.as_ref()), support::segment(user_id.as_ref()))))
    }
}

impl Operation for GenerateOtp {
    type Output = models::GenerateOtp;
    fn request(&self) -> Request { self.0.clone() }
}
