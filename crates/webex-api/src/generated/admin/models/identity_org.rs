// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `UpdateOrganizationAuthenticationConfigurationSettingsBody`.
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

/// The object `UpdateOrganizationPasswordPolicyBody`.
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
