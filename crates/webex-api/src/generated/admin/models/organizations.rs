// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `Organization` of Webex.
#[derive(Clone, Default)]
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

static K_Organization: Keys = Keys(&["\"id\":", "\"displayName\":", "\"created\":"]);

impl Json for Organization {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Organization, &mut [&mut self.id, &mut self.display_name, &mut self.created], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Organization, &[&self.id, &self.display_name, &self.created], &self.extra) }
}

impl std::fmt::Debug for Organization {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Organization", self, f) }
}

/// The object `OrganizationCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct OrganizationCollectionResponse {
    /// `items`
    pub items: Option<Vec<Organization>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OrganizationCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for OrganizationCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OrganizationCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OrganizationCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for OrganizationCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OrganizationCollectionResponse", self, f) }
}
