// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateGuestBody` of Webex. Published as `CreateAGuestBody`.
#[derive(Clone, Default)]
pub struct CreateGuestBody {
    /// `subject`; required when sent
    pub subject: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateGuestBody: Keys = Keys(&["\"subject\":", "\"displayName\":"]);

impl Json for CreateGuestBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateGuestBody, &mut [&mut self.subject, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateGuestBody, &[&self.subject, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for CreateGuestBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateGuestBody", self, f) }
}

/// The object `Guest` of Webex.
#[derive(Clone, Default)]
pub struct Guest {
    /// `id`
    pub id: Option<String>,
    /// `subject`
    pub subject: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `accessToken`
    pub access_token: Option<String>,
    /// `expiresIn`
    pub expires_in: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Guest: Keys = Keys(&["\"id\":", "\"subject\":", "\"displayName\":", "\"email\":", "\"accessToken\":", "\"expiresIn\":"]);

impl Json for Guest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Guest, &mut [&mut self.id, &mut self.subject, &mut self.display_name, &mut self.email, &mut self.access_token, &mut self.expires_in], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Guest, &[&self.id, &self.subject, &self.display_name, &self.email, &self.access_token, &self.expires_in], &self.extra) }
}

impl std::fmt::Debug for Guest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Guest", self, f) }
}
