// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AuxCodeBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct AuxCodeBulkExportDTO {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `defaultCode`
    pub default_code: Option<String>,
    /// `workTypeName`
    pub work_type_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AuxCodeBulkExportDTO: Keys = Keys(&["\"name\":", "\"description\":", "\"defaultCode\":", "\"workTypeName\":"]);

impl Json for AuxCodeBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AuxCodeBulkExportDTO, &mut [&mut self.name, &mut self.description, &mut self.default_code, &mut self.work_type_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AuxCodeBulkExportDTO, &[&self.name, &self.description, &self.default_code, &self.work_type_name], &self.extra) }
}

impl std::fmt::Debug for AuxCodeBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AuxCodeBulkExportDTO", self, f) }
}

/// The object `AuxiliaryCodeDTO` of Webex.
#[derive(Clone, Default)]
pub struct AuxiliaryCodeDTO {
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
    /// `defaultCode`; required when sent
    pub default_code: Option<bool>,
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `isSystemCode`
    pub is_system_code: Option<bool>,
    /// `workTypeId`; required when sent
    pub work_type_id: Option<String>,
    /// `workTypeCode`; required when sent
    pub work_type_code: Option<AuxiliaryCodeDTOWorkTypeCode>,
    /// `burnoutInclusion`
    pub burnout_inclusion: Option<AuxiliaryCodeDTOBurnoutInclusion>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `createdTime`; set by Webex only
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; set by Webex only
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AuxiliaryCodeDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"defaultCode\":", "\"active\":", "\"isSystemCode\":", "\"workTypeId\":", "\"workTypeCode\":", "\"burnoutInclusion\":", "\"systemDefault\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AuxiliaryCodeDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AuxiliaryCodeDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.default_code, &mut self.active, &mut self.is_system_code, &mut self.work_type_id, &mut self.work_type_code, &mut self.burnout_inclusion, &mut self.system_default, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AuxiliaryCodeDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.default_code, &self.active, &self.is_system_code, &self.work_type_id, &self.work_type_code, &self.burnout_inclusion, &self.system_default, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AuxiliaryCodeDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AuxiliaryCodeDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `workTypeCode` of [`AuxiliaryCodeDTO`].
    pub enum AuxiliaryCodeDTOWorkTypeCode {
        IdleCode = "IDLE_CODE",
        WrapUpCode = "WRAP_UP_CODE",
    }
}

webex_core::open_enum! {
    /// Values of `burnoutInclusion` of [`AuxiliaryCodeDTO`].
    pub enum AuxiliaryCodeDTOBurnoutInclusion {
        NotApplicable = "NOT_APPLICABLE",
        Excluded = "EXCLUDED",
        Included = "INCLUDED",
    }
}

/// The object `BulkExportDTOAuxCodeBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkExportDTOAuxCodeBulkExportDTO {
    /// `totalResources`
    pub total_resources: Option<i64>,
    /// `pageNumber`
    pub page_number: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `rel`
    pub rel: Option<String>,
    /// `resources`
    pub resources: Option<Vec<AuxCodeBulkExportDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkExportDTOAuxCodeBulkExportDTO: Keys = Keys(&["\"totalResources\":", "\"pageNumber\":", "\"pageSize\":", "\"rel\":", "\"resources\":"]);

impl Json for BulkExportDTOAuxCodeBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkExportDTOAuxCodeBulkExportDTO, &mut [&mut self.total_resources, &mut self.page_number, &mut self.page_size, &mut self.rel, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkExportDTOAuxCodeBulkExportDTO, &[&self.total_resources, &self.page_number, &self.page_size, &self.rel, &self.resources], &self.extra) }
}

impl std::fmt::Debug for BulkExportDTOAuxCodeBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkExportDTOAuxCodeBulkExportDTO", self, f) }
}

/// The object `BulkRequestDTOAuxiliaryCodeDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOAuxiliaryCodeDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOAuxiliaryCodeDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOAuxiliaryCodeDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOAuxiliaryCodeDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOAuxiliaryCodeDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOAuxiliaryCodeDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOAuxiliaryCodeDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOAuxiliaryCodeDTO", self, f) }
}

/// The object `BulkRequestItemDTOAuxiliaryCodeDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOAuxiliaryCodeDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<AuxiliaryCodeDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOAuxiliaryCodeDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOAuxiliaryCodeDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOAuxiliaryCodeDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOAuxiliaryCodeDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOAuxiliaryCodeDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOAuxiliaryCodeDTO", self, f) }
}

/// The object `ListAuxiliaryCodesV2Response` of Webex. Published as `ListAuxiliaryCodeSResponse`.
#[derive(Clone, Default)]
pub struct ListAuxiliaryCodesV2Response {
    /// `meta`
    pub meta: Option<MetaDataWithPagingInfo>,
    /// `data`
    pub data: Option<Vec<AuxiliaryCodeDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAuxiliaryCodesV2Response: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ListAuxiliaryCodesV2Response {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAuxiliaryCodesV2Response, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAuxiliaryCodesV2Response, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ListAuxiliaryCodesV2Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAuxiliaryCodesV2Response", self, f) }
}
