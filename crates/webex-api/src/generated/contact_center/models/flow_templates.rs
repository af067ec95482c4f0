// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ListFlowTemplatesResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListFlowTemplatesResponse {
    /// `items`
    pub items: Option<Vec<ListFlowTemplatesResponseItemsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListFlowTemplatesResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListFlowTemplatesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListFlowTemplatesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListFlowTemplatesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListFlowTemplatesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListFlowTemplatesResponse", self, f) }
}

/// The object `ListFlowTemplatesResponseItemsItem` of Webex.
#[derive(Clone, Default)]
pub struct ListFlowTemplatesResponseItemsItem {
    /// `description`
    pub description: Option<Any>,
    /// `flowType`
    pub flow_type: Option<Any>,
    /// `id`
    pub id: Option<Any>,
    /// `name`
    pub name: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListFlowTemplatesResponseItemsItem: Keys = Keys(&["\"description\":", "\"flowType\":", "\"id\":", "\"name\":"]);

impl Json for ListFlowTemplatesResponseItemsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListFlowTemplatesResponseItemsItem, &mut [&mut self.description, &mut self.flow_type, &mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListFlowTemplatesResponseItemsItem, &[&self.description, &self.flow_type, &self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for ListFlowTemplatesResponseItemsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListFlowTemplatesResponseItemsItem", self, f) }
}
