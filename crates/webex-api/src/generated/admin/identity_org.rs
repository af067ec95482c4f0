// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Update Organization Authentication Configuration Settings.
///
/// `PATCH webexapis.com/identity/organizations/{orgId}/authenticationConfig`, in the catalogue `update-organization-authentication-configuration-settings`.
///
/// Answers 204 (assumed); errors are the common error body. Source: public clients.
#[derive(Debug, Clone)]
pub struct UpdateOrganizationAuthenticationConfigurationSettings(Request);

impl UpdateOrganizationAuthenticationConfigurationSettings {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-organization-authentication-configuration-settings", Host::ApiRoot, Method::Patch, format!("/identity/organizations/{}/authenticationConfig", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::UpdateOrganizationAuthenticationConfigurationSettingsBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for UpdateOrganizationAuthenticationConfigurationSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Organization Password Policy.
///
/// `PATCH webexapis.com/identity/organizations/{orgId}/passwordPolicy`, in the catalogue `update-organization-password-policy`.
///
/// Answers 204 (assumed); errors are the common error body. Source: public clients.
#[derive(Debug, Clone)]
pub struct UpdateOrganizationPasswordPolicy(Request);

impl UpdateOrganizationPasswordPolicy {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-organization-password-policy", Host::ApiRoot, Method::Patch, format!("/identity/organizations/{}/passwordPolicy", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::UpdateOrganizationPasswordPolicyBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for UpdateOrganizationPasswordPolicy {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
