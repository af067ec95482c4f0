// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `Cluster` of Webex.
#[derive(Clone, Default)]
pub struct Cluster {
    /// `id`
    pub id: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `resourceGroupId`
    pub resource_group_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Cluster: Keys = Keys(&["\"id\":", "\"orgId\":", "\"name\":", "\"resourceGroupId\":"]);

impl Json for Cluster {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Cluster, &mut [&mut self.id, &mut self.org_id, &mut self.name, &mut self.resource_group_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Cluster, &[&self.id, &self.org_id, &self.name, &self.resource_group_id], &self.extra) }
}

impl std::fmt::Debug for Cluster {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Cluster", self, f) }
}

/// The object `ClusterCollection` of Webex.
#[derive(Clone, Default)]
pub struct ClusterCollection {
    /// `items`
    pub items: Option<Vec<Cluster>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ClusterCollection: Keys = Keys(&["\"items\":"]);

impl Json for ClusterCollection {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ClusterCollection, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ClusterCollection, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ClusterCollection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ClusterCollection", self, f) }
}
