// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `UpdateTaskGlobalVariablesBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateTaskGlobalVariablesBody {
    /// `orgId`
    pub org_id: Option<String>,
    /// `updateType`
    pub update_type: Option<UpdateTaskGlobalVariablesBodyUpdateType>,
    /// `data`
    pub data: Option<Vec<UpdateTaskGlobalVariablesBodyDataItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateTaskGlobalVariablesBody: Keys = Keys(&["\"orgId\":", "\"updateType\":", "\"data\":"]);

impl Json for UpdateTaskGlobalVariablesBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateTaskGlobalVariablesBody, &mut [&mut self.org_id, &mut self.update_type, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateTaskGlobalVariablesBody, &[&self.org_id, &self.update_type, &self.data], &self.extra) }
}

impl std::fmt::Debug for UpdateTaskGlobalVariablesBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateTaskGlobalVariablesBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `updateType` of [`UpdateTaskGlobalVariablesBody`].
    pub enum UpdateTaskGlobalVariablesBodyUpdateType {
        Contact = "contact",
    }
}

/// The object `UpdateTaskGlobalVariablesBodyDataItem` of Webex.
#[derive(Clone, Default)]
pub struct UpdateTaskGlobalVariablesBodyDataItem {
    /// `id`
    pub id: Option<String>,
    /// `startTimestamp`
    pub start_timestamp: Option<String>,
    /// `endTimestamp`
    pub end_timestamp: Option<String>,
    /// `globalVariables`
    pub global_variables: Option<Vec<UpdateTaskGlobalVariablesBodyDataItemGlobalVariablesItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateTaskGlobalVariablesBodyDataItem: Keys = Keys(&["\"id\":", "\"startTimestamp\":", "\"endTimestamp\":", "\"globalVariables\":"]);

impl Json for UpdateTaskGlobalVariablesBodyDataItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateTaskGlobalVariablesBodyDataItem, &mut [&mut self.id, &mut self.start_timestamp, &mut self.end_timestamp, &mut self.global_variables], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateTaskGlobalVariablesBodyDataItem, &[&self.id, &self.start_timestamp, &self.end_timestamp, &self.global_variables], &self.extra) }
}

impl std::fmt::Debug for UpdateTaskGlobalVariablesBodyDataItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateTaskGlobalVariablesBodyDataItem", self, f) }
}

/// The object `UpdateTaskGlobalVariablesBodyDataItemGlobalVariablesItem` of Webex.
#[derive(Clone, Default)]
pub struct UpdateTaskGlobalVariablesBodyDataItemGlobalVariablesItem {
    /// `name`
    pub name: Option<String>,
    /// `value`
    pub value: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateTaskGlobalVariablesBodyDataItemGlobalVariablesItem: Keys = Keys(&["\"name\":", "\"value\":"]);

impl Json for UpdateTaskGlobalVariablesBodyDataItemGlobalVariablesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateTaskGlobalVariablesBodyDataItemGlobalVariablesItem, &mut [&mut self.name, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateTaskGlobalVariablesBodyDataItemGlobalVariablesItem, &[&self.name, &self.value], &self.extra) }
}

impl std::fmt::Debug for UpdateTaskGlobalVariablesBodyDataItemGlobalVariablesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateTaskGlobalVariablesBodyDataItemGlobalVariablesItem", self, f) }
}
