// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkExportDTOCadVariableBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkExportDTOCadVariableBulkExportDTO {
    /// `totalResources`
    pub total_resources: Option<i64>,
    /// `pageNumber`
    pub page_number: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `rel`
    pub rel: Option<String>,
    /// `resources`
    pub resources: Option<Vec<CadVariableBulkExportDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkExportDTOCadVariableBulkExportDTO: Keys = Keys(&["\"totalResources\":", "\"pageNumber\":", "\"pageSize\":", "\"rel\":", "\"resources\":"]);

impl Json for BulkExportDTOCadVariableBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkExportDTOCadVariableBulkExportDTO, &mut [&mut self.total_resources, &mut self.page_number, &mut self.page_size, &mut self.rel, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkExportDTOCadVariableBulkExportDTO, &[&self.total_resources, &self.page_number, &self.page_size, &self.rel, &self.resources], &self.extra) }
}

impl std::fmt::Debug for BulkExportDTOCadVariableBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkExportDTOCadVariableBulkExportDTO", self, f) }
}

/// The object `BulkRequestDTOCadVariableDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOCadVariableDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOCadVariableDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOCadVariableDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOCadVariableDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOCadVariableDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOCadVariableDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOCadVariableDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOCadVariableDTO", self, f) }
}

/// The object `BulkRequestItemDTOCadVariableDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOCadVariableDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<CadVariableDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOCadVariableDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOCadVariableDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOCadVariableDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOCadVariableDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOCadVariableDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOCadVariableDTO", self, f) }
}

/// The object `CadVariableBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct CadVariableBulkExportDTO {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `agentEditable`
    pub agent_editable: Option<bool>,
    /// `variableType`
    pub variable_type: Option<CadVariableBulkExportDTOVariableType>,
    /// `defaultValue`
    pub default_value: Option<String>,
    /// `reportable`
    pub reportable: Option<bool>,
    /// `sensitive`
    pub sensitive: Option<bool>,
    /// `agentViewable`
    pub agent_viewable: Option<bool>,
    /// `desktopLabel`
    pub desktop_label: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CadVariableBulkExportDTO: Keys = Keys(&["\"name\":", "\"description\":", "\"agentEditable\":", "\"variableType\":", "\"defaultValue\":", "\"reportable\":", "\"sensitive\":", "\"agentViewable\":", "\"desktopLabel\":"]);

impl Json for CadVariableBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CadVariableBulkExportDTO, &mut [&mut self.name, &mut self.description, &mut self.agent_editable, &mut self.variable_type, &mut self.default_value, &mut self.reportable, &mut self.sensitive, &mut self.agent_viewable, &mut self.desktop_label], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CadVariableBulkExportDTO, &[&self.name, &self.description, &self.agent_editable, &self.variable_type, &self.default_value, &self.reportable, &self.sensitive, &self.agent_viewable, &self.desktop_label], &self.extra) }
}

impl std::fmt::Debug for CadVariableBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CadVariableBulkExportDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `variableType` of [`CadVariableBulkExportDTO`].
    pub enum CadVariableBulkExportDTOVariableType {
        String = "STRING",
        Integer = "INTEGER",
        DateTime = "DATE_TIME",
        Boolean = "BOOLEAN",
        Decimal = "DECIMAL",
        String2 = "String",
        Integer2 = "Integer",
        DateTime2 = "DateTime",
        Boolean2 = "Boolean",
        Decimal2 = "Decimal",
    }
}

/// The object `CadVariableDTO` of Webex.
#[derive(Clone, Default)]
pub struct CadVariableDTO {
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
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `agentEditable`; required when sent
    pub agent_editable: Option<bool>,
    /// `variableType`; required when sent
    pub variable_type: Option<CadVariableDTOVariableType>,
    /// `defaultValue`; required when sent
    pub default_value: Option<String>,
    /// `reportable`; required when sent
    pub reportable: Option<bool>,
    /// `agentViewable`; required when sent
    pub agent_viewable: Option<bool>,
    /// `sensitive`
    pub sensitive: Option<bool>,
    /// `desktopLabel`
    pub desktop_label: Option<String>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `createdTime`; set by Webex only
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; set by Webex only
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CadVariableDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"active\":", "\"agentEditable\":", "\"variableType\":", "\"defaultValue\":", "\"reportable\":", "\"agentViewable\":", "\"sensitive\":", "\"desktopLabel\":", "\"systemDefault\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for CadVariableDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CadVariableDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.active, &mut self.agent_editable, &mut self.variable_type, &mut self.default_value, &mut self.reportable, &mut self.agent_viewable, &mut self.sensitive, &mut self.desktop_label, &mut self.system_default, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CadVariableDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.active, &self.agent_editable, &self.variable_type, &self.default_value, &self.reportable, &self.agent_viewable, &self.sensitive, &self.desktop_label, &self.system_default, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for CadVariableDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CadVariableDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `variableType` of [`CadVariableDTO`].
    pub enum CadVariableDTOVariableType {
        String = "STRING",
        Integer = "INTEGER",
        DateTime = "DATE_TIME",
        Boolean = "BOOLEAN",
        Decimal = "DECIMAL",
        String2 = "String",
        Integer2 = "Integer",
        DateTime2 = "DateTime",
        Boolean2 = "Boolean",
        Decimal2 = "Decimal",
    }
}

/// The object `ResponseEnvelopeCadVariableDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeCadVariableDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<CadVariableDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeCadVariableDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeCadVariableDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeCadVariableDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeCadVariableDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeCadVariableDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeCadVariableDTO", self, f) }
}
