// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about identity organization.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get an organization.
///
/// `GET webexapis.com/identity/organizations/{orgId}`, in the catalogue `get-an-organization`. Needs one of the scopes `identity:organizations_read`, `identity:organizations_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetOrganization(Request);

impl GetOrganization {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-an-organization", Host::ApiRoot, Method::Get, format!("/identity/organizations/{}", support::segment(org_id.as_ref()))))
    }
}

impl Operation for GetOrganization {
    type Output = models::GetOrgResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update an organization.
///
/// `PATCH webexapis.com/identity/organizations/{orgId}`, in the catalogue `update-an-organization`. Needs one of the scopes `cisco:codev`, `identity:organization`, `identity:organizations_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateOrganization(Request);

impl UpdateOrganization {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-an-organization", Host::ApiRoot, Method::Patch, format!("/identity/organizations/{}", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOrgObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOrganization {
    type Output = models::GetOrgResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Generate OTP.
///
/// `POST webexapis.com/identity/organizations/{orgId}/users/{userId}/actions/generateOtp`, in the catalogue `generate-otp`. Needs one of the scopes `Identity:Config`, `Identity:one_time_password`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
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

/// Update Organization Authentication Configuration Settings.
///
/// `PATCH webexapis.com/identity/organizations/{orgId}/authenticationConfig`, in the catalogue `update-organization-authentication-configuration-settings`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateOrganizationAuthenticationConfigurationSettings(Request);

impl UpdateOrganizationAuthenticationConfigurationSettings {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-organization-authentication-configuration-settings", Host::ApiRoot, Method::Patch, format!("/identity/organizations/{}/authenticationConfig", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOrganizationAuthenticationConfigurationSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOrganizationAuthenticationConfigurationSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Organization Password Policy.
///
/// `PATCH webexapis.com/identity/organizations/{orgId}/passwordPolicy`, in the catalogue `update-organization-password-policy`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateOrganizationPasswordPolicy(Request);

impl UpdateOrganizationPasswordPolicy {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-organization-password-policy", Host::ApiRoot, Method::Patch, format!("/identity/organizations/{}/passwordPolicy", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOrganizationPasswordPolicyBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOrganizationPasswordPolicy {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
