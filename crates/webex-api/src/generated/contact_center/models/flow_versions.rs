// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ListFlowVersionsResponse` of Webex. Published as `GetallflowversionsResponse`.
#[derive(Clone, Default)]
pub struct ListFlowVersionsResponse {
    /// `versions`
    pub versions: Option<Vec<GetallflowversionsResponseVersionsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListFlowVersionsResponse: Keys = Keys(&["\"versions\":"]);

impl Json for ListFlowVersionsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListFlowVersionsResponse, &mut [&mut self.versions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListFlowVersionsResponse, &[&self.versions], &self.extra) }
}

impl std::fmt::Debug for ListFlowVersionsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListFlowVersionsResponse", self, f) }
}

/// The object `GetallflowversionsResponseVersionsItem` of Webex.
#[derive(Clone, Default)]
pub struct GetallflowversionsResponseVersionsItem {
    /// `createdDate`
    pub created_date: Option<Any>,
    /// `flowType`
    pub flow_type: Option<Any>,
    /// `id`
    pub id: Option<Any>,
    /// `name`
    pub name: Option<Any>,
    /// `version`
    pub version: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetallflowversionsResponseVersionsItem: Keys = Keys(&["\"createdDate\":", "\"flowType\":", "\"id\":", "\"name\":", "\"version\":"]);

impl Json for GetallflowversionsResponseVersionsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetallflowversionsResponseVersionsItem, &mut [&mut self.created_date, &mut self.flow_type, &mut self.id, &mut self.name, &mut self.version], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetallflowversionsResponseVersionsItem, &[&self.created_date, &self.flow_type, &self.id, &self.name, &self.version], &self.extra) }
}

impl std::fmt::Debug for GetallflowversionsResponseVersionsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetallflowversionsResponseVersionsItem", self, f) }
}

/// The object `GetPublishedFlowVersionsResponse` of Webex. Published as `GetpublishedflowversionsResponse`.
#[derive(Clone, Default)]
pub struct GetPublishedFlowVersionsResponse {
    /// `versions`
    pub versions: Option<Vec<GetpublishedflowversionsResponseVersionsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPublishedFlowVersionsResponse: Keys = Keys(&["\"versions\":"]);

impl Json for GetPublishedFlowVersionsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPublishedFlowVersionsResponse, &mut [&mut self.versions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPublishedFlowVersionsResponse, &[&self.versions], &self.extra) }
}

impl std::fmt::Debug for GetPublishedFlowVersionsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPublishedFlowVersionsResponse", self, f) }
}

/// The object `GetpublishedflowversionsResponseVersionsItem` of Webex.
#[derive(Clone, Default)]
pub struct GetpublishedflowversionsResponseVersionsItem {
    /// `createdBy`
    pub created_by: Option<Any>,
    /// `id`
    pub id: Option<Any>,
    /// `publishedDate`
    pub published_date: Option<Any>,
    /// `tag`
    pub tag: Option<Any>,
    /// `version`
    pub version: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetpublishedflowversionsResponseVersionsItem: Keys = Keys(&["\"createdBy\":", "\"id\":", "\"publishedDate\":", "\"tag\":", "\"version\":"]);

impl Json for GetpublishedflowversionsResponseVersionsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetpublishedflowversionsResponseVersionsItem, &mut [&mut self.created_by, &mut self.id, &mut self.published_date, &mut self.tag, &mut self.version], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetpublishedflowversionsResponseVersionsItem, &[&self.created_by, &self.id, &self.published_date, &self.tag, &self.version], &self.extra) }
}

impl std::fmt::Debug for GetpublishedflowversionsResponseVersionsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetpublishedflowversionsResponseVersionsItem", self, f) }
}
