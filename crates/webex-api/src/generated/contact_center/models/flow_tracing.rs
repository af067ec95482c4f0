// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponse` of Webex.
#[derive(Clone, Default)]
pub struct CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponse {
    /// `items`
    pub items: Option<Vec<CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponseItemsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponse: Keys = Keys(&["\"items\":"]);

impl Json for CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponse", self, f) }
}

/// The object `CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponseItemsItem` of Webex.
#[derive(Clone, Default)]
pub struct CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponseItemsItem {
    /// `id`
    pub id: Option<Any>,
    /// `name`
    pub name: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponseItemsItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponseItemsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponseItemsItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponseItemsItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponseItemsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcFlowTracingGetTracesByInteractionIdOfAFlowVersionObjectResponseItemsItem", self, f) }
}

/// The object `ListInteractionsOfFlowAcrossItsVersionsResponse` of Webex. Published as `GetAllInteractionsOfAFlowAcrossItsVersionsResponse`.
#[derive(Clone, Default)]
pub struct ListInteractionsOfFlowAcrossItsVersionsResponse {
    /// `interactions`
    pub interactions: Option<Vec<GetAllInteractionsOfAFlowAcrossItsVersionsResponseInteractionsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListInteractionsOfFlowAcrossItsVersionsResponse: Keys = Keys(&["\"interactions\":"]);

impl Json for ListInteractionsOfFlowAcrossItsVersionsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListInteractionsOfFlowAcrossItsVersionsResponse, &mut [&mut self.interactions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListInteractionsOfFlowAcrossItsVersionsResponse, &[&self.interactions], &self.extra) }
}

impl std::fmt::Debug for ListInteractionsOfFlowAcrossItsVersionsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListInteractionsOfFlowAcrossItsVersionsResponse", self, f) }
}

/// The object `GetAllInteractionsOfAFlowAcrossItsVersionsResponseInteractionsItem` of Webex.
#[derive(Clone, Default)]
pub struct GetAllInteractionsOfAFlowAcrossItsVersionsResponseInteractionsItem {
    /// `ani`
    pub ani: Option<Any>,
    /// `dnis`
    pub dnis: Option<Any>,
    /// `endTime`
    pub end_time: Option<Any>,
    /// `flowVersionId`
    pub flow_version_id: Option<Any>,
    /// `interactionId`
    pub interaction_id: Option<Any>,
    /// `startTime`
    pub start_time: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAllInteractionsOfAFlowAcrossItsVersionsResponseInteractionsItem: Keys = Keys(&["\"ani\":", "\"dnis\":", "\"endTime\":", "\"flowVersionId\":", "\"interactionId\":", "\"startTime\":"]);

impl Json for GetAllInteractionsOfAFlowAcrossItsVersionsResponseInteractionsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAllInteractionsOfAFlowAcrossItsVersionsResponseInteractionsItem, &mut [&mut self.ani, &mut self.dnis, &mut self.end_time, &mut self.flow_version_id, &mut self.interaction_id, &mut self.start_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAllInteractionsOfAFlowAcrossItsVersionsResponseInteractionsItem, &[&self.ani, &self.dnis, &self.end_time, &self.flow_version_id, &self.interaction_id, &self.start_time], &self.extra) }
}

impl std::fmt::Debug for GetAllInteractionsOfAFlowAcrossItsVersionsResponseInteractionsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAllInteractionsOfAFlowAcrossItsVersionsResponseInteractionsItem", self, f) }
}
