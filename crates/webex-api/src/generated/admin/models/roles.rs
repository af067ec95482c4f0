// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `Role` of Webex.
#[derive(Clone, Default)]
pub struct Role {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Role: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for Role {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Role, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Role, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for Role {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Role", self, f) }
}

/// The object `RoleCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct RoleCollectionResponse {
    /// `items`
    pub items: Option<Vec<Role>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RoleCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for RoleCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RoleCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RoleCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for RoleCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RoleCollectionResponse", self, f) }
}
