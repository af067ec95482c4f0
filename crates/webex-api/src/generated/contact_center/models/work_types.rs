// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkExportDTOWorkTypeBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkExportDTOWorkTypeBulkExportDTO {
    /// `totalResources`
    pub total_resources: Option<i64>,
    /// `pageNumber`
    pub page_number: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `rel`
    pub rel: Option<String>,
    /// `resources`
    pub resources: Option<Vec<WorkTypeBulkExportDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkExportDTOWorkTypeBulkExportDTO: Keys = Keys(&["\"totalResources\":", "\"pageNumber\":", "\"pageSize\":", "\"rel\":", "\"resources\":"]);

impl Json for BulkExportDTOWorkTypeBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkExportDTOWorkTypeBulkExportDTO, &mut [&mut self.total_resources, &mut self.page_number, &mut self.page_size, &mut self.rel, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkExportDTOWorkTypeBulkExportDTO, &[&self.total_resources, &self.page_number, &self.page_size, &self.rel, &self.resources], &self.extra) }
}

impl std::fmt::Debug for BulkExportDTOWorkTypeBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkExportDTOWorkTypeBulkExportDTO", self, f) }
}

/// The object `BulkRequestDTOWorkTypeDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOWorkTypeDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOWorkTypeDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOWorkTypeDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOWorkTypeDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOWorkTypeDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOWorkTypeDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOWorkTypeDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOWorkTypeDTO", self, f) }
}

/// The object `BulkRequestItemDTOWorkTypeDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOWorkTypeDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<WorkTypeDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOWorkTypeDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOWorkTypeDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOWorkTypeDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOWorkTypeDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOWorkTypeDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOWorkTypeDTO", self, f) }
}

/// The object `ResponseEnvelopeWorkTypeDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeWorkTypeDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<WorkTypeDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeWorkTypeDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeWorkTypeDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeWorkTypeDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeWorkTypeDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeWorkTypeDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeWorkTypeDTO", self, f) }
}

/// The object `WorkTypeBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct WorkTypeBulkExportDTO {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `workTypeCode`
    pub work_type_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkTypeBulkExportDTO: Keys = Keys(&["\"name\":", "\"description\":", "\"workTypeCode\":"]);

impl Json for WorkTypeBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkTypeBulkExportDTO, &mut [&mut self.name, &mut self.description, &mut self.work_type_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkTypeBulkExportDTO, &[&self.name, &self.description, &self.work_type_code], &self.extra) }
}

impl std::fmt::Debug for WorkTypeBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkTypeBulkExportDTO", self, f) }
}

/// The object `WorkTypeDTO` of Webex.
#[derive(Clone, Default)]
pub struct WorkTypeDTO {
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
    /// `workTypeCode`; required when sent
    pub work_type_code: Option<String>,
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

static K_WorkTypeDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"workTypeCode\":", "\"active\":", "\"systemDefault\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for WorkTypeDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkTypeDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.work_type_code, &mut self.active, &mut self.system_default, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkTypeDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.work_type_code, &self.active, &self.system_default, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for WorkTypeDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkTypeDTO", self, f) }
}
