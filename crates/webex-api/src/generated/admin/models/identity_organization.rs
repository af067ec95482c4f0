// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GenerateOtp`.
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

/// The object `GetOrgResponse`.
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

/// The object `MetaObject2`. Published as `metaObject`.
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

/// The object `UpdateOrgObject`. Published as `updateOrgObject`.
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
