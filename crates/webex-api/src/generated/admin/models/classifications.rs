// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `HydraClassification` of Webex.
#[derive(Clone, Default)]
pub struct HydraClassification {
    /// `id`
    pub id: Option<String>,
    /// `rank`
    pub rank: Option<f64>,
    /// `title`
    pub title: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `description`
    pub description: Option<String>,
    /// `lastModified`
    pub last_modified: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HydraClassification: Keys = Keys(&["\"id\":", "\"rank\":", "\"title\":", "\"enabled\":", "\"description\":", "\"lastModified\":", "\"orgId\":"]);

impl Json for HydraClassification {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HydraClassification, &mut [&mut self.id, &mut self.rank, &mut self.title, &mut self.enabled, &mut self.description, &mut self.last_modified, &mut self.org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HydraClassification, &[&self.id, &self.rank, &self.title, &self.enabled, &self.description, &self.last_modified, &self.org_id], &self.extra) }
}

impl std::fmt::Debug for HydraClassification {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HydraClassification", self, f) }
}

/// The object `OrganizationsSpaceClassificationCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct OrganizationsSpaceClassificationCollectionResponse {
    /// `items`
    pub items: Option<Vec<HydraClassification>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OrganizationsSpaceClassificationCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for OrganizationsSpaceClassificationCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OrganizationsSpaceClassificationCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OrganizationsSpaceClassificationCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for OrganizationsSpaceClassificationCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OrganizationsSpaceClassificationCollectionResponse", self, f) }
}
