// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `Authorization`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"applicationId\":", "\"applicationName\":", "\"personId\":", "\"clientId\":", "\"created\":", "\"type\":"]);
    impl Json for Authorization {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.application_id, &mut self.application_name, &mut self.person_id, &mut self.client_id, &mut self.created, &mut self.type_], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.application_id, &self.application_name, &self.person_id, &self.client_id, &self.created, &self.type_], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `type` of [`Authorization`].
    pub enum AuthorizationType {
        Refresh = "refresh",
        Access = "access",
    }
}

/// The object `GetExpirationStatusForATokenResponse`.
#[derive(Debug, Clone, Default)]
pub struct GetExpirationStatusForATokenResponse {
    /// `exp`; required when sent
    pub exp: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"exp\":"]);
    impl Json for GetExpirationStatusForATokenResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.exp], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.exp], &self.extra) }
    }
};

/// The object `ListAuthorizations`.
#[derive(Debug, Clone, Default)]
pub struct ListAuthorizations {
    /// `items`
    pub items: Option<Vec<Authorization>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"items\":"]);
    impl Json for ListAuthorizations {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.items], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.items], &self.extra) }
    }
};
