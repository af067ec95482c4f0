// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `CreateAGuestBody`.
#[derive(Debug, Clone, Default)]
pub struct CreateAGuestBody {
    /// `subject`; required when sent
    pub subject: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"subject\":", "\"displayName\":"]);
    impl Json for CreateAGuestBody {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.subject, &mut self.display_name], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.subject, &self.display_name], &self.extra) }
    }
};

/// The object `Guest`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"subject\":", "\"displayName\":", "\"email\":", "\"accessToken\":", "\"expiresIn\":"]);
    impl Json for Guest {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.subject, &mut self.display_name, &mut self.email, &mut self.access_token, &mut self.expires_in], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.subject, &self.display_name, &self.email, &self.access_token, &self.expires_in], &self.extra) }
    }
};
