// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `Role`.
#[derive(Debug, Clone, Default)]
pub struct Role {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"name\":"]);
    impl Json for Role {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.name], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.name], &self.extra) }
    }
};

/// The object `RoleCollectionResponse`.
#[derive(Debug, Clone, Default)]
pub struct RoleCollectionResponse {
    /// `items`
    pub items: Option<Vec<Role>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"items\":"]);
    impl Json for RoleCollectionResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.items], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.items], &self.extra) }
    }
};
