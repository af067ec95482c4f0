// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CcTenantConfigListTenantConfigurationResponse` of Webex.
#[derive(Clone, Default)]
pub struct CcTenantConfigListTenantConfigurationResponse {
    /// `items`
    pub items: Option<Vec<CcTenantConfigListTenantConfigurationResponseItemsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcTenantConfigListTenantConfigurationResponse: Keys = Keys(&["\"items\":"]);

impl Json for CcTenantConfigListTenantConfigurationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcTenantConfigListTenantConfigurationResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcTenantConfigListTenantConfigurationResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for CcTenantConfigListTenantConfigurationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcTenantConfigListTenantConfigurationResponse", self, f) }
}

/// The object `CcTenantConfigListTenantConfigurationResponseItemsItem` of Webex.
#[derive(Clone, Default)]
pub struct CcTenantConfigListTenantConfigurationResponseItemsItem {
    /// `id`
    pub id: Option<Any>,
    /// `name`
    pub name: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcTenantConfigListTenantConfigurationResponseItemsItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for CcTenantConfigListTenantConfigurationResponseItemsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcTenantConfigListTenantConfigurationResponseItemsItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcTenantConfigListTenantConfigurationResponseItemsItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for CcTenantConfigListTenantConfigurationResponseItemsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcTenantConfigListTenantConfigurationResponseItemsItem", self, f) }
}

/// The object `ContactCenterCcTenantConfigListTenantConfigurationResponse` of Webex.
#[derive(Clone, Default)]
pub struct ContactCenterCcTenantConfigListTenantConfigurationResponse {
    /// `data`
    pub data: Option<Vec<ContactCenterCcTenantConfigListTenantConfigurationResponseDataItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactCenterCcTenantConfigListTenantConfigurationResponse: Keys = Keys(&["\"data\":"]);

impl Json for ContactCenterCcTenantConfigListTenantConfigurationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactCenterCcTenantConfigListTenantConfigurationResponse, &mut [&mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactCenterCcTenantConfigListTenantConfigurationResponse, &[&self.data], &self.extra) }
}

impl std::fmt::Debug for ContactCenterCcTenantConfigListTenantConfigurationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactCenterCcTenantConfigListTenantConfigurationResponse", self, f) }
}

/// The object `ContactCenterCcTenantConfigListTenantConfigurationResponseDataItem` of Webex.
#[derive(Clone, Default)]
pub struct ContactCenterCcTenantConfigListTenantConfigurationResponseDataItem {
    /// `id`
    pub id: Option<Any>,
    /// `name`
    pub name: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactCenterCcTenantConfigListTenantConfigurationResponseDataItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for ContactCenterCcTenantConfigListTenantConfigurationResponseDataItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactCenterCcTenantConfigListTenantConfigurationResponseDataItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactCenterCcTenantConfigListTenantConfigurationResponseDataItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for ContactCenterCcTenantConfigListTenantConfigurationResponseDataItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactCenterCcTenantConfigListTenantConfigurationResponseDataItem", self, f) }
}

/// The object `UpdateTenantConfigurationByIdBody` of Webex. Published as `UpdateSpecificTenantConfigurationByIdBody`.
#[derive(Clone, Default)]
pub struct UpdateTenantConfigurationByIdBody {
    /// `timeoutRonaTelephonySeconds` in seconds
    pub timeout_rona_telephony_seconds: Option<i64>,
    /// `timeoutRonaSocialSeconds` in seconds
    pub timeout_rona_social_seconds: Option<i64>,
    /// `timeoutRonaChatSeconds` in seconds
    pub timeout_rona_chat_seconds: Option<i64>,
    /// `timeoutRonaEmailSeconds` in seconds
    pub timeout_rona_email_seconds: Option<i64>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `outdialEnabled`
    pub outdial_enabled: Option<bool>,
    /// `centralLogLevel`
    pub central_log_level: Option<String>,
    /// `autoWrapUpInterval`
    pub auto_wrap_up_interval: Option<i64>,
    /// `localDiskLogLevel`
    pub local_disk_log_level: Option<String>,
    /// `dnOtherDescription`
    pub dn_other_description: Option<String>,
    /// `dnDefaultDescription`
    pub dn_default_description: Option<String>,
    /// `notRespondingToAvailableTimeout`
    pub not_responding_to_available_timeout: Option<i64>,
    /// `heartBeatInterval`
    pub heart_beat_interval: Option<i64>,
    /// `callVariablesSuppressed`
    pub call_variables_suppressed: Option<String>,
    /// `endCallEnabled`
    pub end_call_enabled: Option<bool>,
    /// `incidentReportingEnabled`
    pub incident_reporting_enabled: Option<bool>,
    /// `watsonAnalyticsPassword`
    pub watson_analytics_password: Option<String>,
    /// `systemRecoveryMsg`
    pub system_recovery_msg: Option<String>,
    /// `watsonAnalyticsBaseUrl`
    pub watson_analytics_base_url: Option<String>,
    /// `dnTargetStripChars`
    pub dn_target_strip_chars: Option<String>,
    /// `watsonAnalyticsUserName`
    pub watson_analytics_user_name: Option<String>,
    /// `dnOtherRegex`
    pub dn_other_regex: Option<String>,
    /// `configurationVersion`
    pub configuration_version: Option<i64>,
    /// `callVariablesBaseUrl`
    pub call_variables_base_url: Option<String>,
    /// `lostConnectionRecoveryTimeout`
    pub lost_connection_recovery_timeout: Option<i64>,
    /// `diagnosticsPostUrl`
    pub diagnostics_post_url: Option<String>,
    /// `dnDefaultRegex`
    pub dn_default_regex: Option<String>,
    /// `apsUrl`
    pub aps_url: Option<String>,
    /// `endConsultEnabled`
    pub end_consult_enabled: Option<bool>,
    /// `rejectDuplicateDn`
    pub reject_duplicate_dn: Option<bool>,
    /// `dnTargetRegex`
    pub dn_target_regex: Option<String>,
    /// `forceDefaultDn`
    pub force_default_dn: Option<bool>,
    /// `dnDefaultPrefix`
    pub dn_default_prefix: Option<String>,
    /// `privacyShieldVisible`
    pub privacy_shield_visible: Option<bool>,
    /// `consoleLogLevel`
    pub console_log_level: Option<String>,
    /// `dnTargetPrefix`
    pub dn_target_prefix: Option<String>,
    /// `autoBaseUrl`
    pub auto_base_url: Option<bool>,
    /// `dnOtherPrefix`
    pub dn_other_prefix: Option<String>,
    /// `dnDefaultStripChars`
    pub dn_default_strip_chars: Option<String>,
    /// `missedHeartBeatsAllowed`
    pub missed_heart_beats_allowed: Option<i64>,
    /// `dnOtherStripChars`
    pub dn_other_strip_chars: Option<String>,
    /// `apsEnabled`
    pub aps_enabled: Option<bool>,
    /// `timeoutDesktopInactivityEnabled`
    pub timeout_desktop_inactivity_enabled: Option<bool>,
    /// `timeoutDesktopInactivityMins` in minutes
    pub timeout_desktop_inactivity_mins: Option<i64>,
    /// `timeoutRonaWorkItemSeconds` in seconds
    pub timeout_rona_work_item_seconds: Option<i64>,
    /// `timeoutRonaCustomMessagingSeconds` in seconds
    pub timeout_rona_custom_messaging_seconds: Option<i64>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateTenantConfigurationByIdBody: Keys = Keys(&["\"timeoutRonaTelephonySeconds\":", "\"timeoutRonaSocialSeconds\":", "\"timeoutRonaChatSeconds\":", "\"timeoutRonaEmailSeconds\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"outdialEnabled\":", "\"centralLogLevel\":", "\"autoWrapUpInterval\":", "\"localDiskLogLevel\":", "\"dnOtherDescription\":", "\"dnDefaultDescription\":", "\"notRespondingToAvailableTimeout\":", "\"heartBeatInterval\":", "\"callVariablesSuppressed\":", "\"endCallEnabled\":", "\"incidentReportingEnabled\":", "\"watsonAnalyticsPassword\":", "\"systemRecoveryMsg\":", "\"watsonAnalyticsBaseUrl\":", "\"dnTargetStripChars\":", "\"watsonAnalyticsUserName\":", "\"dnOtherRegex\":", "\"configurationVersion\":", "\"callVariablesBaseUrl\":", "\"lostConnectionRecoveryTimeout\":", "\"diagnosticsPostUrl\":", "\"dnDefaultRegex\":", "\"apsUrl\":", "\"endConsultEnabled\":", "\"rejectDuplicateDn\":", "\"dnTargetRegex\":", "\"forceDefaultDn\":", "\"dnDefaultPrefix\":", "\"privacyShieldVisible\":", "\"consoleLogLevel\":", "\"dnTargetPrefix\":", "\"autoBaseUrl\":", "\"dnOtherPrefix\":", "\"dnDefaultStripChars\":", "\"missedHeartBeatsAllowed\":", "\"dnOtherStripChars\":", "\"apsEnabled\":", "\"timeoutDesktopInactivityEnabled\":", "\"timeoutDesktopInactivityMins\":", "\"timeoutRonaWorkItemSeconds\":", "\"timeoutRonaCustomMessagingSeconds\":", "\"systemDefault\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UpdateTenantConfigurationByIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateTenantConfigurationByIdBody, &mut [&mut self.timeout_rona_telephony_seconds, &mut self.timeout_rona_social_seconds, &mut self.timeout_rona_chat_seconds, &mut self.timeout_rona_email_seconds, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.outdial_enabled, &mut self.central_log_level, &mut self.auto_wrap_up_interval, &mut self.local_disk_log_level, &mut self.dn_other_description, &mut self.dn_default_description, &mut self.not_responding_to_available_timeout, &mut self.heart_beat_interval, &mut self.call_variables_suppressed, &mut self.end_call_enabled, &mut self.incident_reporting_enabled, &mut self.watson_analytics_password, &mut self.system_recovery_msg, &mut self.watson_analytics_base_url, &mut self.dn_target_strip_chars, &mut self.watson_analytics_user_name, &mut self.dn_other_regex, &mut self.configuration_version, &mut self.call_variables_base_url, &mut self.lost_connection_recovery_timeout, &mut self.diagnostics_post_url, &mut self.dn_default_regex, &mut self.aps_url, &mut self.end_consult_enabled, &mut self.reject_duplicate_dn, &mut self.dn_target_regex, &mut self.force_default_dn, &mut self.dn_default_prefix, &mut self.privacy_shield_visible, &mut self.console_log_level, &mut self.dn_target_prefix, &mut self.auto_base_url, &mut self.dn_other_prefix, &mut self.dn_default_strip_chars, &mut self.missed_heart_beats_allowed, &mut self.dn_other_strip_chars, &mut self.aps_enabled, &mut self.timeout_desktop_inactivity_enabled, &mut self.timeout_desktop_inactivity_mins, &mut self.timeout_rona_work_item_seconds, &mut self.timeout_rona_custom_messaging_seconds, &mut self.system_default, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateTenantConfigurationByIdBody, &[&self.timeout_rona_telephony_seconds, &self.timeout_rona_social_seconds, &self.timeout_rona_chat_seconds, &self.timeout_rona_email_seconds, &self.organization_id, &self.id, &self.version, &self.outdial_enabled, &self.central_log_level, &self.auto_wrap_up_interval, &self.local_disk_log_level, &self.dn_other_description, &self.dn_default_description, &self.not_responding_to_available_timeout, &self.heart_beat_interval, &self.call_variables_suppressed, &self.end_call_enabled, &self.incident_reporting_enabled, &self.watson_analytics_password, &self.system_recovery_msg, &self.watson_analytics_base_url, &self.dn_target_strip_chars, &self.watson_analytics_user_name, &self.dn_other_regex, &self.configuration_version, &self.call_variables_base_url, &self.lost_connection_recovery_timeout, &self.diagnostics_post_url, &self.dn_default_regex, &self.aps_url, &self.end_consult_enabled, &self.reject_duplicate_dn, &self.dn_target_regex, &self.force_default_dn, &self.dn_default_prefix, &self.privacy_shield_visible, &self.console_log_level, &self.dn_target_prefix, &self.auto_base_url, &self.dn_other_prefix, &self.dn_default_strip_chars, &self.missed_heart_beats_allowed, &self.dn_other_strip_chars, &self.aps_enabled, &self.timeout_desktop_inactivity_enabled, &self.timeout_desktop_inactivity_mins, &self.timeout_rona_work_item_seconds, &self.timeout_rona_custom_messaging_seconds, &self.system_default, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UpdateTenantConfigurationByIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateTenantConfigurationByIdBody", self, f) }
}
