// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `NotificationRequest` of Webex.
#[derive(Clone, Default)]
pub struct NotificationRequest {
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

static K_NotificationRequest: Keys = Keys(&["\"isKeepAliveEnabled\":", "\"clientType\":", "\"allowMultiLogin\":", "\"force\":"]);

impl Json for NotificationRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NotificationRequest, &mut [&mut self.is_keep_alive_enabled, &mut self.client_type, &mut self.allow_multi_login, &mut self.force], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NotificationRequest, &[&self.is_keep_alive_enabled, &self.client_type, &self.allow_multi_login, &self.force], &self.extra) }
}

impl std::fmt::Debug for NotificationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NotificationRequest", self, f) }
}

/// The object `NotificationResponse` of Webex.
#[derive(Clone, Default)]
pub struct NotificationResponse {
    /// `webSocketUrl`; required when sent
    pub web_socket_url: Option<String>,
    /// `subscriptionId`; required when sent
    pub subscription_id: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NotificationResponse: Keys = Keys(&["\"webSocketUrl\":", "\"subscriptionId\":"]);

impl Json for NotificationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NotificationResponse, &mut [&mut self.web_socket_url, &mut self.subscription_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NotificationResponse, &[&self.web_socket_url, &self.subscription_id], &self.extra) }
}

impl std::fmt::Debug for NotificationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NotificationResponse", self, f) }
}
