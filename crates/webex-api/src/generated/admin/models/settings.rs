// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetOrgSettingResponse` of Webex. Published as `getOrgSettingResponse`.
#[derive(Clone, Default)]
pub struct GetOrgSettingResponse {
    /// `key`
    pub key: Option<String>,
    /// `value`
    pub value: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetOrgSettingResponse: Keys = Keys(&["\"key\":", "\"value\":", "\"name\":"]);

impl Json for GetOrgSettingResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetOrgSettingResponse, &mut [&mut self.key, &mut self.value, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetOrgSettingResponse, &[&self.key, &self.value, &self.name], &self.extra) }
}

impl std::fmt::Debug for GetOrgSettingResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetOrgSettingResponse", self, f) }
}

/// The object `UpdateOrgSettingObject` of Webex. Published as `updateOrgSettingObject`.
#[derive(Clone, Default)]
pub struct UpdateOrgSettingObject {
    /// `key`
    pub key: Option<String>,
    /// `value`
    pub value: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOrgSettingObject: Keys = Keys(&["\"key\":", "\"value\":"]);

impl Json for UpdateOrgSettingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOrgSettingObject, &mut [&mut self.key, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOrgSettingObject, &[&self.key, &self.value], &self.extra) }
}

impl std::fmt::Debug for UpdateOrgSettingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOrgSettingObject", self, f) }
}
