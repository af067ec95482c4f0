// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `Authorization` of Webex.
#[derive(Clone, Default)]
pub struct Authorization {
    /// `id`
    pub id: Option<String>,
    /// `applicationId`
    pub application_id: Option<String>,
    /// `applicationName`
    pub application_name: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `clientId`
    pub client_id: Option<String>,
    /// `created`
    pub created: Option<String>,
    /// `type`
    pub type_: Option<AuthorizationType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Authorization: Keys = Keys(&["\"id\":", "\"applicationId\":", "\"applicationName\":", "\"personId\":", "\"clientId\":", "\"created\":", "\"type\":"]);

impl Json for Authorization {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Authorization, &mut [&mut self.id, &mut self.application_id, &mut self.application_name, &mut self.person_id, &mut self.client_id, &mut self.created, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Authorization, &[&self.id, &self.application_id, &self.application_name, &self.person_id, &self.client_id, &self.created, &self.type_], &self.extra) }
}

impl std::fmt::Debug for Authorization {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Authorization", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`Authorization`].
    pub enum AuthorizationType {
        Refresh = "refresh",
        Access = "access",
    }
}

/// The object `GetExpirationStatusForTokenResponse` of Webex. Published as `GetExpirationStatusForATokenResponse`.
#[derive(Clone, Default)]
pub struct GetExpirationStatusForTokenResponse {
    /// `exp`; required when sent
    pub exp: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetExpirationStatusForTokenResponse: Keys = Keys(&["\"exp\":"]);

impl Json for GetExpirationStatusForTokenResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetExpirationStatusForTokenResponse, &mut [&mut self.exp], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetExpirationStatusForTokenResponse, &[&self.exp], &self.extra) }
}

impl std::fmt::Debug for GetExpirationStatusForTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetExpirationStatusForTokenResponse", self, f) }
}

/// The object `ListAuthorizations` of Webex.
#[derive(Clone, Default)]
pub struct ListAuthorizations {
    /// `items`
    pub items: Option<Vec<Authorization>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAuthorizations: Keys = Keys(&["\"items\":"]);

impl Json for ListAuthorizations {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAuthorizations, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAuthorizations, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListAuthorizations {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAuthorizations", self, f) }
}
