// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `Cluster`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"orgId\":", "\"name\":", "\"resourceGroupId\":"]);
    impl Json for Cluster {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.org_id, &mut self.name, &mut self.resource_group_id], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.org_id, &self.name, &self.resource_group_id], &self.extra) }
    }
};

/// The object `ClusterCollection`.
#[derive(Debug, Clone, Default)]
pub struct ClusterCollection {
    /// `items`
    pub items: Option<Vec<Cluster>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"items\":"]);
    impl Json for ClusterCollection {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.items], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.items], &self.extra) }
    }
};
