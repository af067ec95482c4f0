// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateServiceAppAccessTokenBody` of Webex.
#[derive(Clone, Default)]
pub struct CreateServiceAppAccessTokenBody {
    /// `clientId`; required when sent
    pub client_id: Option<String>,
    /// `clientSecret`: password; required when sent
    pub client_secret: Option<String>,
    /// `targetOrgId`; required when sent
    pub target_org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateServiceAppAccessTokenBody: Keys = Keys(&["\"clientId\":", "\"clientSecret\":", "\"targetOrgId\":"]);

impl Json for CreateServiceAppAccessTokenBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateServiceAppAccessTokenBody, &mut [&mut self.client_id, &mut self.client_secret, &mut self.target_org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateServiceAppAccessTokenBody, &[&self.client_id, &self.client_secret, &self.target_org_id], &self.extra) }
}

impl std::fmt::Debug for CreateServiceAppAccessTokenBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateServiceAppAccessTokenBody", self, f) }
}

/// The object `CreateServiceAppAccessTokenResponse` of Webex.
#[derive(Clone, Default)]
pub struct CreateServiceAppAccessTokenResponse {
    /// `access_token`
    pub access_token: Option<String>,
    /// `expires_in`
    pub expires_in: Option<i64>,
    /// `refresh_token`
    pub refresh_token: Option<String>,
    /// `refresh_token_expires_in`
    pub refresh_token_expires_in: Option<i64>,
    /// `token_type`
    pub token_type: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateServiceAppAccessTokenResponse: Keys = Keys(&["\"access_token\":", "\"expires_in\":", "\"refresh_token\":", "\"refresh_token_expires_in\":", "\"token_type\":"]);

impl Json for CreateServiceAppAccessTokenResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateServiceAppAccessTokenResponse, &mut [&mut self.access_token, &mut self.expires_in, &mut self.refresh_token, &mut self.refresh_token_expires_in, &mut self.token_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateServiceAppAccessTokenResponse, &[&self.access_token, &self.expires_in, &self.refresh_token, &self.refresh_token_expires_in, &self.token_type], &self.extra) }
}

impl std::fmt::Debug for CreateServiceAppAccessTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateServiceAppAccessTokenResponse", self, f) }
}
