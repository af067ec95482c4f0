// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `Organization`.
#[derive(Debug, Clone, Default)]
pub struct Organization {
    /// `id`
    pub id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `created`
    pub created: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"displayName\":", "\"created\":"]);
    impl Json for Organization {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.display_name, &mut self.created], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.display_name, &self.created], &self.extra) }
    }
};

/// The object `OrganizationCollectionResponse`.
#[derive(Debug, Clone, Default)]
pub struct OrganizationCollectionResponse {
    /// `items`
    pub items: Option<Vec<Organization>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"items\":"]);
    impl Json for OrganizationCollectionResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.items], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.items], &self.extra) }
    }
};
