// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about settings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get an Organization Setting.
///
/// `GET /settings/organizations/{orgId}/settings/{settingKey}`, in the catalogue `get-an-organization-setting`. Needs one of the scopes `identity:organizations_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetOrganizationSetting(Request);

impl GetOrganizationSetting {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, setting_key: impl AsRef<str>) -> Self {
        Self(Request::new("get-an-organization-setting", Host::Api, Method::Get, format!("/settings/organizations/{}/settings/{}", support::segment(org_id.as_ref()), support::segment(setting_key.as_ref()))))
    }
}

impl Operation for GetOrganizationSetting {
    type Output = models::GetOrgSettingResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Create or Update an Organization Setting.
///
/// `POST /settings/organizations/{orgId}/settings`, in the catalogue `create-or-update-an-organization-setting`. Needs one of the scopes `identity:organizations_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateOrUpdateOrganizationSetting(Request);

impl CreateOrUpdateOrganizationSetting {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-or-update-an-organization-setting", Host::Api, Method::Post, format!("/settings/organizations/{}/settings", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOrgSettingObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateOrUpdateOrganizationSetting {
    type Output = models::GetOrgSettingResponse;
    fn request(&self) -> Request { self.0.clone() }
}
