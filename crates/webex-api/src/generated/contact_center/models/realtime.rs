// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `RealtimeRequest` of Webex.
#[derive(Clone, Default)]
pub struct RealtimeRequest {
    /// `isKeepAliveEnabled`
    pub is_keep_alive_enabled: Option<bool>,
    /// `clientType`
    pub client_type: Option<String>,
    /// `allowMultiLogin`
    pub allow_multi_login: Option<bool>,
    /// `force`
    pub force: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RealtimeRequest: Keys = Keys(&["\"isKeepAliveEnabled\":", "\"clientType\":", "\"allowMultiLogin\":", "\"force\":"]);

impl Json for RealtimeRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RealtimeRequest, &mut [&mut self.is_keep_alive_enabled, &mut self.client_type, &mut self.allow_multi_login, &mut self.force], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RealtimeRequest, &[&self.is_keep_alive_enabled, &self.client_type, &self.allow_multi_login, &self.force], &self.extra) }
}

impl std::fmt::Debug for RealtimeRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RealtimeRequest", self, f) }
}

/// The object `RealtimeResponse` of Webex.
#[derive(Clone, Default)]
pub struct RealtimeResponse {
    /// `webSocketUrl`; required when sent
    pub web_socket_url: Option<String>,
    /// `subscriptionId`; required when sent
    pub subscription_id: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RealtimeResponse: Keys = Keys(&["\"webSocketUrl\":", "\"subscriptionId\":"]);

impl Json for RealtimeResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RealtimeResponse, &mut [&mut self.web_socket_url, &mut self.subscription_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RealtimeResponse, &[&self.web_socket_url, &self.subscription_id], &self.extra) }
}

impl std::fmt::Debug for RealtimeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RealtimeResponse", self, f) }
}
