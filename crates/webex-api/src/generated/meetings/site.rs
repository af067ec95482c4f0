// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about site.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Meeting Common Settings Configuration.
///
/// `GET /admin/meeting/config/commonSettings`, in the catalogue `get-meeting-common-settings-configuration`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMeetingCommonSettingsConfiguration(Request);

impl GetMeetingCommonSettingsConfiguration {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-meeting-common-settings-configuration", Host::Api, Method::Get, "/admin/meeting/config/commonSettings"))
    }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }
}

impl Operation for GetMeetingCommonSettingsConfiguration {
    type Output = models::GetMeetingConfigurationCommonSettingObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Meeting Common Settings Configuration.
///
/// `PATCH /admin/meeting/config/commonSettings`, in the catalogue `update-meeting-common-settings-configuration`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateMeetingCommonSettingsConfiguration(Request);

impl UpdateMeetingCommonSettingsConfiguration {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-meeting-common-settings-configuration", Host::Api, Method::Patch, "/admin/meeting/config/commonSettings"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMeetingConfigurationCommonSettingObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMeetingCommonSettingsConfiguration {
    type Output = models::GetMeetingConfigurationCommonSettingObject;
    fn request(&self) -> Request { self.0.clone() }
}
