// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CallerReputationProviderProvider` of Webex.
#[derive(Clone, Default)]
pub struct CallerReputationProviderProvider {
    /// `id`
    pub id: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `regions`
    pub regions: Option<Vec<CallerReputationProviderRegion>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallerReputationProviderProvider: Keys = Keys(&["\"id\":", "\"enabled\":", "\"name\":", "\"regions\":"]);

impl Json for CallerReputationProviderProvider {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallerReputationProviderProvider, &mut [&mut self.id, &mut self.enabled, &mut self.name, &mut self.regions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallerReputationProviderProvider, &[&self.id, &self.enabled, &self.name, &self.regions], &self.extra) }
}

impl std::fmt::Debug for CallerReputationProviderProvider {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallerReputationProviderProvider", self, f) }
}

/// The object `CallerReputationProviderRegion` of Webex.
#[derive(Clone, Default)]
pub struct CallerReputationProviderRegion {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `visible`
    pub visible: Option<bool>,
    /// `environmentType`
    pub environment_type: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallerReputationProviderRegion: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":", "\"visible\":", "\"environmentType\":"]);

impl Json for CallerReputationProviderRegion {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallerReputationProviderRegion, &mut [&mut self.id, &mut self.name, &mut self.type_, &mut self.visible, &mut self.environment_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallerReputationProviderRegion, &[&self.id, &self.name, &self.type_, &self.visible, &self.environment_type], &self.extra) }
}

impl std::fmt::Debug for CallerReputationProviderRegion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallerReputationProviderRegion", self, f) }
}

/// The object `CallerReputationProviderSettings` of Webex.
#[derive(Clone, Default)]
pub struct CallerReputationProviderSettings {
    /// `name`
    pub name: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `clientId`
    pub client_id: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `callBlockScoreThreshold`
    pub call_block_score_threshold: Option<String>,
    /// `callAllowScoreThreshold`
    pub call_allow_score_threshold: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallerReputationProviderSettings: Keys = Keys(&["\"name\":", "\"id\":", "\"clientId\":", "\"enabled\":", "\"callBlockScoreThreshold\":", "\"callAllowScoreThreshold\":"]);

impl Json for CallerReputationProviderSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallerReputationProviderSettings, &mut [&mut self.name, &mut self.id, &mut self.client_id, &mut self.enabled, &mut self.call_block_score_threshold, &mut self.call_allow_score_threshold], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallerReputationProviderSettings, &[&self.name, &self.id, &self.client_id, &self.enabled, &self.call_block_score_threshold, &self.call_allow_score_threshold], &self.extra) }
}

impl std::fmt::Debug for CallerReputationProviderSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallerReputationProviderSettings", self, f) }
}

/// The object `CallerReputationProviderStatus` of Webex.
#[derive(Clone, Default)]
pub struct CallerReputationProviderStatus {
    /// `id`
    pub id: Option<String>,
    /// `status`
    pub status: Option<CallerReputationProviderStatusStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallerReputationProviderStatus: Keys = Keys(&["\"id\":", "\"status\":"]);

impl Json for CallerReputationProviderStatus {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallerReputationProviderStatus, &mut [&mut self.id, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallerReputationProviderStatus, &[&self.id, &self.status], &self.extra) }
}

impl std::fmt::Debug for CallerReputationProviderStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallerReputationProviderStatus", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`CallerReputationProviderStatus`].
    pub enum CallerReputationProviderStatusStatus {
        NotConnected = "NOT_CONNECTED",
        Connecting = "CONNECTING",
        Connected = "CONNECTED",
        Active = "ACTIVE",
        Expired = "EXPIRED",
        AuthFailed = "AUTH_FAILED",
        ProviderDisabled = "PROVIDER_DISABLED",
    }
}

/// The object `GetCallerReputationProviderProvidersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetCallerReputationProviderProvidersResponse {
    /// `providers`
    pub providers: Option<Vec<CallerReputationProviderProvider>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallerReputationProviderProvidersResponse: Keys = Keys(&["\"providers\":"]);

impl Json for GetCallerReputationProviderProvidersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallerReputationProviderProvidersResponse, &mut [&mut self.providers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallerReputationProviderProvidersResponse, &[&self.providers], &self.extra) }
}

impl std::fmt::Debug for GetCallerReputationProviderProvidersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallerReputationProviderProvidersResponse", self, f) }
}

/// The object `UnlockCallerReputationProviderBody` of Webex.
#[derive(Clone, Default)]
pub struct UnlockCallerReputationProviderBody {
    /// `id`; required when sent
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UnlockCallerReputationProviderBody: Keys = Keys(&["\"id\":"]);

impl Json for UnlockCallerReputationProviderBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UnlockCallerReputationProviderBody, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UnlockCallerReputationProviderBody, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for UnlockCallerReputationProviderBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UnlockCallerReputationProviderBody", self, f) }
}

/// The object `UpdateCallerReputationProviderServiceSettingsBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateCallerReputationProviderServiceSettingsBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `clientId`
    pub client_id: Option<String>,
    /// `clientSecret`
    pub client_secret: Option<String>,
    /// `callBlockScoreThreshold`
    pub call_block_score_threshold: Option<String>,
    /// `callAllowScoreThreshold`
    pub call_allow_score_threshold: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallerReputationProviderServiceSettingsBody: Keys = Keys(&["\"enabled\":", "\"id\":", "\"name\":", "\"clientId\":", "\"clientSecret\":", "\"callBlockScoreThreshold\":", "\"callAllowScoreThreshold\":"]);

impl Json for UpdateCallerReputationProviderServiceSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallerReputationProviderServiceSettingsBody, &mut [&mut self.enabled, &mut self.id, &mut self.name, &mut self.client_id, &mut self.client_secret, &mut self.call_block_score_threshold, &mut self.call_allow_score_threshold], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallerReputationProviderServiceSettingsBody, &[&self.enabled, &self.id, &self.name, &self.client_id, &self.client_secret, &self.call_block_score_threshold, &self.call_allow_score_threshold], &self.extra) }
}

impl std::fmt::Debug for UpdateCallerReputationProviderServiceSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallerReputationProviderServiceSettingsBody", self, f) }
}
