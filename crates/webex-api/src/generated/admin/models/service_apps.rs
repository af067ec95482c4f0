// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `CreateServiceAppAccessTokenBody`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"clientId\":", "\"clientSecret\":", "\"targetOrgId\":"]);
    impl Json for CreateServiceAppAccessTokenBody {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.client_id, &mut self.client_secret, &mut self.target_org_id], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.client_id, &self.client_secret, &self.target_org_id], &self.extra) }
    }
};

/// The object `CreateServiceAppAccessTokenResponse`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"access_token\":", "\"expires_in\":", "\"refresh_token\":", "\"refresh_token_expires_in\":", "\"token_type\":"]);
    impl Json for CreateServiceAppAccessTokenResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.access_token, &mut self.expires_in, &mut self.refresh_token, &mut self.refresh_token_expires_in, &mut self.token_type], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.access_token, &self.expires_in, &self.refresh_token, &self.refresh_token_expires_in, &self.token_type], &self.extra) }
    }
};
