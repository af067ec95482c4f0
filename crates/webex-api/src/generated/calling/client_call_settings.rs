// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about client call settings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get an Organization's MS Teams Settings.
///
/// `GET /telephony/config/settings/msTeams`, in the catalogue `get-an-organizations-ms-teams-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOrganizationMsTeamsSettings(Request);

impl GetOrganizationMsTeamsSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-an-organizations-ms-teams-settings", Host::Api, Method::Get, "/telephony/config/settings/msTeams").with_paging(Paging::None, "settings"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetOrganizationMsTeamsSettings {
    type Output = models::GetCustomerMSTeamsSettingsObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetOrganizationMsTeamsSettings {
    type Item = models::SettingsObject;
    const LIST: Option<&'static str> = Some("settings");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.settings.unwrap_or_default() }
}

/// Update an Organization's MS Teams Setting.
///
/// `PUT /telephony/config/settings/msTeams`, in the catalogue `update-an-organizations-ms-teams-setting`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateOrganizationMsTeamsSetting(Request);

impl UpdateOrganizationMsTeamsSetting {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-an-organizations-ms-teams-setting", Host::Api, Method::Put, "/telephony/config/settings/msTeams"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOrganizationMsTeamsSettingBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOrganizationMsTeamsSetting {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
