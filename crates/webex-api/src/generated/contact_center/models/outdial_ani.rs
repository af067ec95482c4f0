// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkExportDTOOutdialANIBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkExportDTOOutdialANIBulkExportDTO {
    /// `totalResources`
    pub total_resources: Option<i64>,
    /// `pageNumber`
    pub page_number: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `rel`
    pub rel: Option<String>,
    /// `resources`
    pub resources: Option<Vec<OutdialANIBulkExportDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkExportDTOOutdialANIBulkExportDTO: Keys = Keys(&["\"totalResources\":", "\"pageNumber\":", "\"pageSize\":", "\"rel\":", "\"resources\":"]);

impl Json for BulkExportDTOOutdialANIBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkExportDTOOutdialANIBulkExportDTO, &mut [&mut self.total_resources, &mut self.page_number, &mut self.page_size, &mut self.rel, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkExportDTOOutdialANIBulkExportDTO, &[&self.total_resources, &self.page_number, &self.page_size, &self.rel, &self.resources], &self.extra) }
}

impl std::fmt::Debug for BulkExportDTOOutdialANIBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkExportDTOOutdialANIBulkExportDTO", self, f) }
}

/// The object `BulkRequestDTOOutdialANIDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOOutdialANIDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOOutdialANIDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOOutdialANIDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOOutdialANIDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOOutdialANIDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOOutdialANIDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOOutdialANIDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOOutdialANIDTO", self, f) }
}

/// The object `BulkRequestDTOOutdialANIEntryDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOOutdialANIEntryDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOOutdialANIEntryDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOOutdialANIEntryDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOOutdialANIEntryDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOOutdialANIEntryDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOOutdialANIEntryDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOOutdialANIEntryDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOOutdialANIEntryDTO", self, f) }
}

/// The object `BulkRequestItemDTOOutdialANIDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOOutdialANIDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<OutdialANIDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOOutdialANIDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOOutdialANIDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOOutdialANIDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOOutdialANIDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOOutdialANIDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOOutdialANIDTO", self, f) }
}

/// The object `BulkRequestItemDTOOutdialANIEntryDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOOutdialANIEntryDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<OutdialANIEntryDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOOutdialANIEntryDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOOutdialANIEntryDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOOutdialANIEntryDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOOutdialANIEntryDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOOutdialANIEntryDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOOutdialANIEntryDTO", self, f) }
}

/// The object `OutdialANIBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct OutdialANIBulkExportDTO {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `entryDetails`
    pub entry_details: Option<Vec<OutdialANIEntryDetailsDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OutdialANIBulkExportDTO: Keys = Keys(&["\"name\":", "\"description\":", "\"entryDetails\":"]);

impl Json for OutdialANIBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OutdialANIBulkExportDTO, &mut [&mut self.name, &mut self.description, &mut self.entry_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OutdialANIBulkExportDTO, &[&self.name, &self.description, &self.entry_details], &self.extra) }
}

impl std::fmt::Debug for OutdialANIBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OutdialANIBulkExportDTO", self, f) }
}

/// The object `OutdialANIDTO` of Webex.
#[derive(Clone, Default)]
pub struct OutdialANIDTO {
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
    /// `outdialANIEntries`
    pub outdial_ani_entries: Option<Vec<OutdialANIEntryDTO>>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OutdialANIDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"outdialANIEntries\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for OutdialANIDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OutdialANIDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.outdial_ani_entries, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OutdialANIDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.outdial_ani_entries, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for OutdialANIDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OutdialANIDTO", self, f) }
}

/// The object `OutdialANIDTOList` of Webex.
#[derive(Clone, Default)]
pub struct OutdialANIDTOList {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OutdialANIDTOList: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for OutdialANIDTOList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OutdialANIDTOList, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OutdialANIDTOList, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for OutdialANIDTOList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OutdialANIDTOList", self, f) }
}

/// The object `OutdialANIEntryDTO` of Webex.
#[derive(Clone, Default)]
pub struct OutdialANIEntryDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `number`; required when sent
    pub number: Option<String>,
    /// `defaultANIEntry`
    pub default_ani_entry: Option<bool>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OutdialANIEntryDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"number\":", "\"defaultANIEntry\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for OutdialANIEntryDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OutdialANIEntryDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.number, &mut self.default_ani_entry, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OutdialANIEntryDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.number, &self.default_ani_entry, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for OutdialANIEntryDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OutdialANIEntryDTO", self, f) }
}

/// The object `OutdialANIEntryDetailsDTO` of Webex.
#[derive(Clone, Default)]
pub struct OutdialANIEntryDetailsDTO {
    /// `entryName`
    pub entry_name: Option<String>,
    /// `entryNumber`
    pub entry_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OutdialANIEntryDetailsDTO: Keys = Keys(&["\"entryName\":", "\"entryNumber\":"]);

impl Json for OutdialANIEntryDetailsDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OutdialANIEntryDetailsDTO, &mut [&mut self.entry_name, &mut self.entry_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OutdialANIEntryDetailsDTO, &[&self.entry_name, &self.entry_number], &self.extra) }
}

impl std::fmt::Debug for OutdialANIEntryDetailsDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OutdialANIEntryDetailsDTO", self, f) }
}

/// The object `ResponseEnvelopeOutdialANIDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeOutdialANIDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<OutdialANIDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeOutdialANIDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeOutdialANIDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeOutdialANIDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeOutdialANIDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeOutdialANIDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeOutdialANIDTO", self, f) }
}

/// The object `ResponseEnvelopeOutdialANIEntryDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeOutdialANIEntryDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<OutdialANIEntryDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeOutdialANIEntryDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeOutdialANIEntryDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeOutdialANIEntryDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeOutdialANIEntryDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeOutdialANIEntryDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeOutdialANIEntryDTO", self, f) }
}
