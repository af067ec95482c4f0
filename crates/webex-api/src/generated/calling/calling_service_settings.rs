// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about calling service settings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Read the List of Announcement Languages.
///
/// `GET /telephony/config/announcementLanguages`, in the catalogue `read-the-list-of-announcement-languages`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListAnnouncementLanguages(Request);

impl ListAnnouncementLanguages {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-list-of-announcement-languages", Host::Api, Method::Get, "/telephony/config/announcementLanguages").with_paging(Paging::None, "languages"))
    }

    /// Sets `ttsLanguage`.
    #[must_use]
    pub fn tts_language(self, value: bool) -> Self { Self(support::set(self.0, "ttsLanguage", value.to_string())) }
}

impl Operation for ListAnnouncementLanguages {
    type Output = models::ListAnnouncementLanguagesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAnnouncementLanguages {
    type Item = models::Language;
    const LIST: Option<&'static str> = Some("languages");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.languages.unwrap_or_default() }
}

/// Get the organization call captions settings.
///
/// `GET /telephony/config/callCaptions`, in the catalogue `get-the-organization-call-captions-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOrganizationCallCaptionsSettings(Request);

impl GetOrganizationCallCaptionsSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-the-organization-call-captions-settings", Host::Api, Method::Get, "/telephony/config/callCaptions"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetOrganizationCallCaptionsSettings {
    type Output = models::GetCallCaptionsObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update the organization call captions settings.
///
/// `PUT /telephony/config/callCaptions`, in the catalogue `update-the-organization-call-captions-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateOrganizationCallCaptionsSettings(Request);

impl UpdateOrganizationCallCaptionsSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-the-organization-call-captions-settings", Host::Api, Method::Put, "/telephony/config/callCaptions"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOrganizationCallCaptionsSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOrganizationCallCaptionsSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Large Organization Status.
///
/// `GET /telephony/config/largeOrgStatus`, in the catalogue `calling-service-settings-get-large-organization-status`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLargeOrganizationStatus(Request);

impl GetLargeOrganizationStatus {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("calling-service-settings-get-large-organization-status", Host::Api, Method::Get, "/telephony/config/largeOrgStatus"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLargeOrganizationStatus {
    type Output = models::OrganizationStatusGetObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get the organization Music on Hold configuration.
///
/// `GET /telephony/config/moh/settings`, in the catalogue `get-the-organization-music-on-hold-configuration`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOrganizationMusicOnHoldConfiguration(Request);

impl GetOrganizationMusicOnHoldConfiguration {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-the-organization-music-on-hold-configuration", Host::Api, Method::Get, "/telephony/config/moh/settings"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetOrganizationMusicOnHoldConfiguration {
    type Output = models::GetOrganizationMusicOnHoldConfigurationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update the organization Music on Hold configuration.
///
/// `PUT /telephony/config/moh/settings`, in the catalogue `update-the-organization-music-on-hold-configuration`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateOrganizationMusicOnHoldConfiguration(Request);

impl UpdateOrganizationMusicOnHoldConfiguration {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-the-organization-music-on-hold-configuration", Host::Api, Method::Put, "/telephony/config/moh/settings"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOrganizationMusicOnHoldConfigurationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOrganizationMusicOnHoldConfiguration {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Voicemail Rules.
///
/// `GET /telephony/config/voicemail/rules`, in the catalogue `get-voicemail-rules`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVoicemailRules(Request);

impl GetVoicemailRules {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-voicemail-rules", Host::Api, Method::Get, "/telephony/config/voicemail/rules"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVoicemailRules {
    type Output = models::GetVoicemailRulesObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Voicemail Rules.
///
/// `PUT /telephony/config/voicemail/rules`, in the catalogue `update-voicemail-rules`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVoicemailRules(Request);

impl UpdateVoicemailRules {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-voicemail-rules", Host::Api, Method::Put, "/telephony/config/voicemail/rules"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVoicemailRulesBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVoicemailRules {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Voicemail Settings.
///
/// `GET /telephony/config/voicemail/settings`, in the catalogue `get-voicemail-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVoicemailSettings(Request);

impl GetVoicemailSettings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-voicemail-settings", Host::Api, Method::Get, "/telephony/config/voicemail/settings"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVoicemailSettings {
    type Output = models::GetVoicemailSettingsObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Voicemail Settings.
///
/// `PUT /telephony/config/voicemail/settings`, in the catalogue `update-voicemail-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVoicemailSettings(Request);

impl UpdateVoicemailSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-voicemail-settings", Host::Api, Method::Put, "/telephony/config/voicemail/settings"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVoicemailSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVoicemailSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
