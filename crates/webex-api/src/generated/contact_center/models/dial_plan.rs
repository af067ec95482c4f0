// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkExportDTODialPlanBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkExportDTODialPlanBulkExportDTO {
    /// `totalResources`
    pub total_resources: Option<i64>,
    /// `pageNumber`
    pub page_number: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `rel`
    pub rel: Option<String>,
    /// `resources`
    pub resources: Option<Vec<DialPlanBulkExportDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkExportDTODialPlanBulkExportDTO: Keys = Keys(&["\"totalResources\":", "\"pageNumber\":", "\"pageSize\":", "\"rel\":", "\"resources\":"]);

impl Json for BulkExportDTODialPlanBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkExportDTODialPlanBulkExportDTO, &mut [&mut self.total_resources, &mut self.page_number, &mut self.page_size, &mut self.rel, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkExportDTODialPlanBulkExportDTO, &[&self.total_resources, &self.page_number, &self.page_size, &self.rel, &self.resources], &self.extra) }
}

impl std::fmt::Debug for BulkExportDTODialPlanBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkExportDTODialPlanBulkExportDTO", self, f) }
}

/// The object `BulkRequestDTODialPlanDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTODialPlanDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTODialPlanDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTODialPlanDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTODialPlanDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTODialPlanDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTODialPlanDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTODialPlanDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTODialPlanDTO", self, f) }
}

/// The object `BulkRequestItemDTODialPlanDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTODialPlanDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<DialPlanDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTODialPlanDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTODialPlanDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTODialPlanDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTODialPlanDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTODialPlanDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTODialPlanDTO", self, f) }
}

/// The object `DialPlanBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct DialPlanBulkExportDTO {
    /// `name`
    pub name: Option<String>,
    /// `regularExpression`
    pub regular_expression: Option<String>,
    /// `prefix`
    pub prefix: Option<String>,
    /// `strippedChars`
    pub stripped_chars: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DialPlanBulkExportDTO: Keys = Keys(&["\"name\":", "\"regularExpression\":", "\"prefix\":", "\"strippedChars\":"]);

impl Json for DialPlanBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DialPlanBulkExportDTO, &mut [&mut self.name, &mut self.regular_expression, &mut self.prefix, &mut self.stripped_chars], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DialPlanBulkExportDTO, &[&self.name, &self.regular_expression, &self.prefix, &self.stripped_chars], &self.extra) }
}

impl std::fmt::Debug for DialPlanBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DialPlanBulkExportDTO", self, f) }
}

/// The object `DialPlanDTO` of Webex.
#[derive(Clone, Default)]
pub struct DialPlanDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `regularExpression`; required when sent
    pub regular_expression: Option<String>,
    /// `prefix`
    pub prefix: Option<String>,
    /// `strippedChars`
    pub stripped_chars: Option<String>,
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `createdTime`; set by Webex only
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; set by Webex only
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DialPlanDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"regularExpression\":", "\"prefix\":", "\"strippedChars\":", "\"active\":", "\"systemDefault\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for DialPlanDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DialPlanDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.regular_expression, &mut self.prefix, &mut self.stripped_chars, &mut self.active, &mut self.system_default, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DialPlanDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.regular_expression, &self.prefix, &self.stripped_chars, &self.active, &self.system_default, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for DialPlanDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DialPlanDTO", self, f) }
}

/// The object `ResponseEnvelopeDialPlanDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeDialPlanDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<DialPlanDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeDialPlanDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeDialPlanDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeDialPlanDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeDialPlanDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeDialPlanDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeDialPlanDTO", self, f) }
}
