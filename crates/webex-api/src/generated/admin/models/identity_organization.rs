// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GenerateOtp` of Webex.
#[derive(Clone, Default)]
pub struct GenerateOtp {
    /// `oneTimePassword`; required when sent
    pub one_time_password: Option<String>,
    /// `expiresIn`; required when sent
    pub expires_in: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GenerateOtp: Keys = Keys(&["\"oneTimePassword\":", "\"expiresIn\":"]);

impl Json for GenerateOtp {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GenerateOtp, &mut [&mut self.one_time_password, &mut self.expires_in], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GenerateOtp, &[&self.one_time_password, &self.expires_in], &self.extra) }
}

impl std::fmt::Debug for GenerateOtp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GenerateOtp", self, f) }
}

/// The object `GetOrgResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetOrgResponse {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `id`; required when sent
    pub id: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `preferredLanguage`
    pub preferred_language: Option<String>,
    /// `meta`
    pub meta: Option<MetaObject2>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetOrgResponse: Keys = Keys(&["\"schemas\":", "\"id\":", "\"displayName\":", "\"preferredLanguage\":", "\"meta\":"]);

impl Json for GetOrgResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetOrgResponse, &mut [&mut self.schemas, &mut self.id, &mut self.display_name, &mut self.preferred_language, &mut self.meta], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetOrgResponse, &[&self.schemas, &self.id, &self.display_name, &self.preferred_language, &self.meta], &self.extra) }
}

impl std::fmt::Debug for GetOrgResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetOrgResponse", self, f) }
}

/// The object `UpdateOrganizationAuthenticationConfigurationSettingsBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateOrganizationAuthenticationConfigurationSettingsBody {
    /// `schemas`
    pub schemas: Option<Vec<String>>,
    /// `RememberMyLoginId`
    pub remember_my_login_id: Option<bool>,
    /// `RememberMyLoginIdDuration`
    pub remember_my_login_id_duration: Option<i64>,
    /// `mfaEnabled`
    pub mfa_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOrganizationAuthenticationConfigurationSettingsBody: Keys = Keys(&["\"schemas\":", "\"RememberMyLoginId\":", "\"RememberMyLoginIdDuration\":", "\"mfaEnabled\":"]);

impl Json for UpdateOrganizationAuthenticationConfigurationSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOrganizationAuthenticationConfigurationSettingsBody, &mut [&mut self.schemas, &mut self.remember_my_login_id, &mut self.remember_my_login_id_duration, &mut self.mfa_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOrganizationAuthenticationConfigurationSettingsBody, &[&self.schemas, &self.remember_my_login_id, &self.remember_my_login_id_duration, &self.mfa_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateOrganizationAuthenticationConfigurationSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOrganizationAuthenticationConfigurationSettingsBody", self, f) }
}

/// The object `UpdateOrganizationPasswordPolicyBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateOrganizationPasswordPolicyBody {
    /// `schemas`
    pub schemas: Option<Vec<String>>,
    /// `minimumNumeric`
    pub minimum_numeric: Option<String>,
    /// `minimumCapAlpha`
    pub minimum_cap_alpha: Option<String>,
    /// `minimumLowAlpha`
    pub minimum_low_alpha: Option<String>,
    /// `minimumSpecial`
    pub minimum_special: Option<String>,
    /// `minimumLength`
    pub minimum_length: Option<String>,
    /// `historyCount`
    pub history_count: Option<String>,
    /// `maxPasswordAge`
    pub max_password_age: Option<String>,
    /// `notAcceptableStrings`
    pub not_acceptable_strings: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOrganizationPasswordPolicyBody: Keys = Keys(&["\"schemas\":", "\"minimumNumeric\":", "\"minimumCapAlpha\":", "\"minimumLowAlpha\":", "\"minimumSpecial\":", "\"minimumLength\":", "\"historyCount\":", "\"maxPasswordAge\":", "\"notAcceptableStrings\":"]);

impl Json for UpdateOrganizationPasswordPolicyBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOrganizationPasswordPolicyBody, &mut [&mut self.schemas, &mut self.minimum_numeric, &mut self.minimum_cap_alpha, &mut self.minimum_low_alpha, &mut self.minimum_special, &mut self.minimum_length, &mut self.history_count, &mut self.max_password_age, &mut self.not_acceptable_strings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOrganizationPasswordPolicyBody, &[&self.schemas, &self.minimum_numeric, &self.minimum_cap_alpha, &self.minimum_low_alpha, &self.minimum_special, &self.minimum_length, &self.history_count, &self.max_password_age, &self.not_acceptable_strings], &self.extra) }
}

impl std::fmt::Debug for UpdateOrganizationPasswordPolicyBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOrganizationPasswordPolicyBody", self, f) }
}

/// The object `MetaObject2` of Webex. Published as `metaObject`.
#[derive(Clone, Default)]
pub struct MetaObject2 {
    /// `created`; required when sent
    pub created: Option<String>,
    /// `lastModified`; required when sent
    pub last_modified: Option<String>,
    /// `version`; required when sent
    pub version: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MetaObject2: Keys = Keys(&["\"created\":", "\"lastModified\":", "\"version\":"]);

impl Json for MetaObject2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MetaObject2, &mut [&mut self.created, &mut self.last_modified, &mut self.version], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MetaObject2, &[&self.created, &self.last_modified, &self.version], &self.extra) }
}

impl std::fmt::Debug for MetaObject2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MetaObject2", self, f) }
}

/// The object `UpdateOrgObject` of Webex. Published as `updateOrgObject`.
#[derive(Clone, Default)]
pub struct UpdateOrgObject {
    /// `schemas`; required when sent
    pub schemas: Option<Vec<String>>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `preferredLanguage`
    pub preferred_language: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOrgObject: Keys = Keys(&["\"schemas\":", "\"displayName\":", "\"preferredLanguage\":"]);

impl Json for UpdateOrgObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOrgObject, &mut [&mut self.schemas, &mut self.display_name, &mut self.preferred_language], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOrgObject, &[&self.schemas, &self.display_name, &self.preferred_language], &self.extra) }
}

impl std::fmt::Debug for UpdateOrgObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOrgObject", self, f) }
}
