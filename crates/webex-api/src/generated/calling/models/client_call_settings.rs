// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetCustomerMSTeamsSettingsObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCustomerMSTeamsSettingsObject {
    /// `level`
    pub level: Option<GetCustomerMSTeamsSettingsObjectLevel>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `settings`
    pub settings: Option<Vec<SettingsObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCustomerMSTeamsSettingsObject: Keys = Keys(&["\"level\":", "\"orgId\":", "\"settings\":"]);

impl Json for GetCustomerMSTeamsSettingsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCustomerMSTeamsSettingsObject, &mut [&mut self.level, &mut self.org_id, &mut self.settings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCustomerMSTeamsSettingsObject, &[&self.level, &self.org_id, &self.settings], &self.extra) }
}

impl std::fmt::Debug for GetCustomerMSTeamsSettingsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCustomerMSTeamsSettingsObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `level` of [`GetCustomerMSTeamsSettingsObject`].
    pub enum GetCustomerMSTeamsSettingsObjectLevel {
        Global = "GLOBAL",
        Organization = "ORGANIZATION",
    }
}

/// The object `SettingsObject` of Webex.
#[derive(Clone, Default)]
pub struct SettingsObject {
    /// `settingName`
    pub setting_name: Option<SettingsObjectSettingName>,
    /// `value`
    pub value: Option<bool>,
    /// `lastModified`: a moment, RFC 3339
    pub last_modified: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SettingsObject: Keys = Keys(&["\"settingName\":", "\"value\":", "\"lastModified\":"]);

impl Json for SettingsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SettingsObject, &mut [&mut self.setting_name, &mut self.value, &mut self.last_modified], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SettingsObject, &[&self.setting_name, &self.value, &self.last_modified], &self.extra) }
}

impl std::fmt::Debug for SettingsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SettingsObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `settingName` of [`SettingsObject`].
    pub enum SettingsObjectSettingName {
        HideWebexApp = "HIDE_WEBEX_APP",
        PresenceSync = "PRESENCE_SYNC",
    }
}

/// The object `UpdateOrganizationMsTeamsSettingBody` of Webex. Published as `UpdateAnOrganizationsMsTeamsSettingBody`.
#[derive(Clone, Default)]
pub struct UpdateOrganizationMsTeamsSettingBody {
    /// `settingName`; required when sent
    pub setting_name: Option<UpdateOrganizationMsTeamsSettingBodySettingName>,
    /// `value`; required when sent
    pub value: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOrganizationMsTeamsSettingBody: Keys = Keys(&["\"settingName\":", "\"value\":"]);

impl Json for UpdateOrganizationMsTeamsSettingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOrganizationMsTeamsSettingBody, &mut [&mut self.setting_name, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOrganizationMsTeamsSettingBody, &[&self.setting_name, &self.value], &self.extra) }
}

impl std::fmt::Debug for UpdateOrganizationMsTeamsSettingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOrganizationMsTeamsSettingBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `settingName` of [`UpdateOrganizationMsTeamsSettingBody`].
    pub enum UpdateOrganizationMsTeamsSettingBodySettingName {
        HideWebexApp = "HIDE_WEBEX_APP",
        PresenceSync = "PRESENCE_SYNC",
    }
}
