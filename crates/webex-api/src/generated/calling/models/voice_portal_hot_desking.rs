// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `UpdateVoicePortalHotDeskingSignInDetailsForLocationBody` of Webex. Published as `UpdateVoicePortalHotDeskingSignInDetailsForALocationBody`.
#[derive(Clone, Default)]
pub struct UpdateVoicePortalHotDeskingSignInDetailsForLocationBody {
    /// `voicePortalHotDeskSignInEnabled`
    pub voice_portal_hot_desk_sign_in_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVoicePortalHotDeskingSignInDetailsForLocationBody: Keys = Keys(&["\"voicePortalHotDeskSignInEnabled\":"]);

impl Json for UpdateVoicePortalHotDeskingSignInDetailsForLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVoicePortalHotDeskingSignInDetailsForLocationBody, &mut [&mut self.voice_portal_hot_desk_sign_in_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVoicePortalHotDeskingSignInDetailsForLocationBody, &[&self.voice_portal_hot_desk_sign_in_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateVoicePortalHotDeskingSignInDetailsForLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVoicePortalHotDeskingSignInDetailsForLocationBody", self, f) }
}

/// The object `UpdateVoicePortalHotDeskingSignInDetailsForUserBody` of Webex. Published as `UpdateVoicePortalHotDeskingSignInDetailsForAUserBody`.
#[derive(Clone, Default)]
pub struct UpdateVoicePortalHotDeskingSignInDetailsForUserBody {
    /// `voicePortalHotDeskSignInEnabled`
    pub voice_portal_hot_desk_sign_in_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVoicePortalHotDeskingSignInDetailsForUserBody: Keys = Keys(&["\"voicePortalHotDeskSignInEnabled\":"]);

impl Json for UpdateVoicePortalHotDeskingSignInDetailsForUserBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVoicePortalHotDeskingSignInDetailsForUserBody, &mut [&mut self.voice_portal_hot_desk_sign_in_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVoicePortalHotDeskingSignInDetailsForUserBody, &[&self.voice_portal_hot_desk_sign_in_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateVoicePortalHotDeskingSignInDetailsForUserBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVoicePortalHotDeskingSignInDetailsForUserBody", self, f) }
}

/// The object `GetVoicePortalHotDeskingSignInDetailsForLocationResponse` of Webex. Published as `VoicePortalHotDeskingSignInDetailsForALocationResponse`.
#[derive(Clone, Default)]
pub struct GetVoicePortalHotDeskingSignInDetailsForLocationResponse {
    /// `voicePortalHotDeskSignInEnabled`
    pub voice_portal_hot_desk_sign_in_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicePortalHotDeskingSignInDetailsForLocationResponse: Keys = Keys(&["\"voicePortalHotDeskSignInEnabled\":"]);

impl Json for GetVoicePortalHotDeskingSignInDetailsForLocationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicePortalHotDeskingSignInDetailsForLocationResponse, &mut [&mut self.voice_portal_hot_desk_sign_in_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicePortalHotDeskingSignInDetailsForLocationResponse, &[&self.voice_portal_hot_desk_sign_in_enabled], &self.extra) }
}

impl std::fmt::Debug for GetVoicePortalHotDeskingSignInDetailsForLocationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicePortalHotDeskingSignInDetailsForLocationResponse", self, f) }
}

/// The object `GetVoicePortalHotDeskingSignInDetailsForUserResponse` of Webex. Published as `VoicePortalHotDeskingSignInDetailsForAUserResponse`.
#[derive(Clone, Default)]
pub struct GetVoicePortalHotDeskingSignInDetailsForUserResponse {
    /// `voicePortalHotDeskSignInEnabled`
    pub voice_portal_hot_desk_sign_in_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoicePortalHotDeskingSignInDetailsForUserResponse: Keys = Keys(&["\"voicePortalHotDeskSignInEnabled\":"]);

impl Json for GetVoicePortalHotDeskingSignInDetailsForUserResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoicePortalHotDeskingSignInDetailsForUserResponse, &mut [&mut self.voice_portal_hot_desk_sign_in_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoicePortalHotDeskingSignInDetailsForUserResponse, &[&self.voice_portal_hot_desk_sign_in_enabled], &self.extra) }
}

impl std::fmt::Debug for GetVoicePortalHotDeskingSignInDetailsForUserResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoicePortalHotDeskingSignInDetailsForUserResponse", self, f) }
}
