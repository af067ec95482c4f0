// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetOrRefreshAccessTokenBody` of Webex.
#[derive(Clone, Default)]
pub struct GetOrRefreshAccessTokenBody {
    /// `grant_type`; required when sent
    pub grant_type: Option<String>,
    /// `client_id`; required when sent
    pub client_id: Option<String>,
    /// `client_secret`; required when sent
    pub client_secret: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `redirect_uri`
    pub redirect_uri: Option<String>,
    /// `refresh_token`
    pub refresh_token: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetOrRefreshAccessTokenBody: Keys = Keys(&["\"grant_type\":", "\"client_id\":", "\"client_secret\":", "\"code\":", "\"redirect_uri\":", "\"refresh_token\":"]);

impl Json for GetOrRefreshAccessTokenBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetOrRefreshAccessTokenBody, &mut [&mut self.grant_type, &mut self.client_id, &mut self.client_secret, &mut self.code, &mut self.redirect_uri, &mut self.refresh_token], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetOrRefreshAccessTokenBody, &[&self.grant_type, &self.client_id, &self.client_secret, &self.code, &self.redirect_uri, &self.refresh_token], &self.extra) }
}

impl std::fmt::Debug for GetOrRefreshAccessTokenBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetOrRefreshAccessTokenBody", self, f) }
}

/// The object `GetOrRefreshAccessTokenResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetOrRefreshAccessTokenResponse {
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
    /// `scope`
    pub scope: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetOrRefreshAccessTokenResponse: Keys = Keys(&["\"access_token\":", "\"expires_in\":", "\"refresh_token\":", "\"refresh_token_expires_in\":", "\"token_type\":", "\"scope\":"]);

impl Json for GetOrRefreshAccessTokenResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetOrRefreshAccessTokenResponse, &mut [&mut self.access_token, &mut self.expires_in, &mut self.refresh_token, &mut self.refresh_token_expires_in, &mut self.token_type, &mut self.scope], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetOrRefreshAccessTokenResponse, &[&self.access_token, &self.expires_in, &self.refresh_token, &self.refresh_token_expires_in, &self.token_type, &self.scope], &self.extra) }
}

impl std::fmt::Debug for GetOrRefreshAccessTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetOrRefreshAccessTokenResponse", self, f) }
}
