// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkExportDTODesktopLayoutBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkExportDTODesktopLayoutBulkExportDTO {
    /// `totalResources`
    pub total_resources: Option<i64>,
    /// `pageNumber`
    pub page_number: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `rel`
    pub rel: Option<String>,
    /// `resources`
    pub resources: Option<Vec<DesktopLayoutBulkExportDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkExportDTODesktopLayoutBulkExportDTO: Keys = Keys(&["\"totalResources\":", "\"pageNumber\":", "\"pageSize\":", "\"rel\":", "\"resources\":"]);

impl Json for BulkExportDTODesktopLayoutBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkExportDTODesktopLayoutBulkExportDTO, &mut [&mut self.total_resources, &mut self.page_number, &mut self.page_size, &mut self.rel, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkExportDTODesktopLayoutBulkExportDTO, &[&self.total_resources, &self.page_number, &self.page_size, &self.rel, &self.resources], &self.extra) }
}

impl std::fmt::Debug for BulkExportDTODesktopLayoutBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkExportDTODesktopLayoutBulkExportDTO", self, f) }
}

/// The object `BulkRequestDTODesktopLayoutDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTODesktopLayoutDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTODesktopLayoutDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTODesktopLayoutDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTODesktopLayoutDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTODesktopLayoutDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTODesktopLayoutDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTODesktopLayoutDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTODesktopLayoutDTO", self, f) }
}

/// The object `BulkRequestItemDTODesktopLayoutDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTODesktopLayoutDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<DesktopLayoutDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTODesktopLayoutDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTODesktopLayoutDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTODesktopLayoutDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTODesktopLayoutDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTODesktopLayoutDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTODesktopLayoutDTO", self, f) }
}

/// The object `DesktopLayoutBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct DesktopLayoutBulkExportDTO {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `jsonFileName`
    pub json_file_name: Option<String>,
    /// `teamNames`
    pub team_names: Option<Vec<String>>,
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DesktopLayoutBulkExportDTO: Keys = Keys(&["\"name\":", "\"description\":", "\"jsonFileName\":", "\"teamNames\":", "\"id\":"]);

impl Json for DesktopLayoutBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DesktopLayoutBulkExportDTO, &mut [&mut self.name, &mut self.description, &mut self.json_file_name, &mut self.team_names, &mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DesktopLayoutBulkExportDTO, &[&self.name, &self.description, &self.json_file_name, &self.team_names, &self.id], &self.extra) }
}

impl std::fmt::Debug for DesktopLayoutBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DesktopLayoutBulkExportDTO", self, f) }
}

/// The object `DesktopLayoutDTO` of Webex.
#[derive(Clone, Default)]
pub struct DesktopLayoutDTO {
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
    /// `editedBy`; required when sent
    pub edited_by: Option<String>,
    /// `jsonFileName`; required when sent
    pub json_file_name: Option<String>,
    /// `jsonFileContent`; required when sent
    pub json_file_content: Option<String>,
    /// `global`; required when sent
    pub global: Option<bool>,
    /// `status`; required when sent
    pub status: Option<bool>,
    /// `defaultJsonModified`; required when sent
    pub default_json_modified: Option<bool>,
    /// `validated`; required when sent
    pub validated: Option<bool>,
    /// `validatedTime`
    pub validated_time: Option<i64>,
    /// `defaultJsonModifiedTime`
    pub default_json_modified_time: Option<i64>,
    /// `modifiedTime`
    pub modified_time: Option<i64>,
    /// `teamIds`
    pub team_ids: Option<Vec<String>>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DesktopLayoutDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"editedBy\":", "\"jsonFileName\":", "\"jsonFileContent\":", "\"global\":", "\"status\":", "\"defaultJsonModified\":", "\"validated\":", "\"validatedTime\":", "\"defaultJsonModifiedTime\":", "\"modifiedTime\":", "\"teamIds\":", "\"systemDefault\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for DesktopLayoutDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DesktopLayoutDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.edited_by, &mut self.json_file_name, &mut self.json_file_content, &mut self.global, &mut self.status, &mut self.default_json_modified, &mut self.validated, &mut self.validated_time, &mut self.default_json_modified_time, &mut self.modified_time, &mut self.team_ids, &mut self.system_default, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DesktopLayoutDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.edited_by, &self.json_file_name, &self.json_file_content, &self.global, &self.status, &self.default_json_modified, &self.validated, &self.validated_time, &self.default_json_modified_time, &self.modified_time, &self.team_ids, &self.system_default, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for DesktopLayoutDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DesktopLayoutDTO", self, f) }
}

/// The object `ResponseEnvelopeDesktopLayoutDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeDesktopLayoutDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<DesktopLayoutDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeDesktopLayoutDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeDesktopLayoutDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeDesktopLayoutDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeDesktopLayoutDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeDesktopLayoutDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeDesktopLayoutDTO", self, f) }
}
