// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkExportDTOContactNumberBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkExportDTOContactNumberBulkExportDTO {
    /// `totalResources`
    pub total_resources: Option<i64>,
    /// `pageNumber`
    pub page_number: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `rel`
    pub rel: Option<String>,
    /// `resources`
    pub resources: Option<Vec<ContactNumberBulkExportDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkExportDTOContactNumberBulkExportDTO: Keys = Keys(&["\"totalResources\":", "\"pageNumber\":", "\"pageSize\":", "\"rel\":", "\"resources\":"]);

impl Json for BulkExportDTOContactNumberBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkExportDTOContactNumberBulkExportDTO, &mut [&mut self.total_resources, &mut self.page_number, &mut self.page_size, &mut self.rel, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkExportDTOContactNumberBulkExportDTO, &[&self.total_resources, &self.page_number, &self.page_size, &self.rel, &self.resources], &self.extra) }
}

impl std::fmt::Debug for BulkExportDTOContactNumberBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkExportDTOContactNumberBulkExportDTO", self, f) }
}

/// The object `BulkRequestDTOContactNumberDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOContactNumberDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOContactNumberDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOContactNumberDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOContactNumberDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOContactNumberDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOContactNumberDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOContactNumberDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOContactNumberDTO", self, f) }
}

/// The object `BulkRequestItemDTOContactNumberDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOContactNumberDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<ContactNumberDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOContactNumberDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOContactNumberDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOContactNumberDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOContactNumberDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOContactNumberDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOContactNumberDTO", self, f) }
}

/// The object `ContactNumberBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct ContactNumberBulkExportDTO {
    /// `number`
    pub number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactNumberBulkExportDTO: Keys = Keys(&["\"number\":"]);

impl Json for ContactNumberBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactNumberBulkExportDTO, &mut [&mut self.number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactNumberBulkExportDTO, &[&self.number], &self.extra) }
}

impl std::fmt::Debug for ContactNumberBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactNumberBulkExportDTO", self, f) }
}

/// The object `ContactNumberDTO` of Webex.
#[derive(Clone, Default)]
pub struct ContactNumberDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `number`; required when sent
    pub number: Option<String>,
    /// `createdTime`; set by Webex only
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; set by Webex only
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactNumberDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"number\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for ContactNumberDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactNumberDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.number, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactNumberDTO, &[&self.organization_id, &self.id, &self.version, &self.number, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for ContactNumberDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactNumberDTO", self, f) }
}

/// The object `ResponseEnvelopeContactNumberDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeContactNumberDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<ContactNumberDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeContactNumberDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeContactNumberDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeContactNumberDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeContactNumberDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeContactNumberDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeContactNumberDTO", self, f) }
}
