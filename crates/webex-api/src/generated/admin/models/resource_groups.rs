// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ResourceGroup` of Webex.
#[derive(Clone, Default)]
pub struct ResourceGroup {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResourceGroup: Keys = Keys(&["\"id\":", "\"name\":", "\"orgId\":"]);

impl Json for ResourceGroup {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResourceGroup, &mut [&mut self.id, &mut self.name, &mut self.org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResourceGroup, &[&self.id, &self.name, &self.org_id], &self.extra) }
}

impl std::fmt::Debug for ResourceGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResourceGroup", self, f) }
}

/// The object `ResourceGroupCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct ResourceGroupCollectionResponse {
    /// `items`
    pub items: Option<Vec<ResourceGroup>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResourceGroupCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for ResourceGroupCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResourceGroupCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResourceGroupCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ResourceGroupCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResourceGroupCollectionResponse", self, f) }
}
