// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkExportDTODialledNumberEntryPointExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkExportDTODialledNumberEntryPointExportDTO {
    /// `totalResources`
    pub total_resources: Option<i64>,
    /// `pageNumber`
    pub page_number: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `rel`
    pub rel: Option<String>,
    /// `resources`
    pub resources: Option<Vec<DialledNumberEntryPointExportDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkExportDTODialledNumberEntryPointExportDTO: Keys = Keys(&["\"totalResources\":", "\"pageNumber\":", "\"pageSize\":", "\"rel\":", "\"resources\":"]);

impl Json for BulkExportDTODialledNumberEntryPointExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkExportDTODialledNumberEntryPointExportDTO, &mut [&mut self.total_resources, &mut self.page_number, &mut self.page_size, &mut self.rel, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkExportDTODialledNumberEntryPointExportDTO, &[&self.total_resources, &self.page_number, &self.page_size, &self.rel, &self.resources], &self.extra) }
}

impl std::fmt::Debug for BulkExportDTODialledNumberEntryPointExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkExportDTODialledNumberEntryPointExportDTO", self, f) }
}

/// The object `BulkRequestDTODialledNumberEntryPointDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTODialledNumberEntryPointDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTODialledNumberEntryPointDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTODialledNumberEntryPointDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTODialledNumberEntryPointDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTODialledNumberEntryPointDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTODialledNumberEntryPointDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTODialledNumberEntryPointDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTODialledNumberEntryPointDTO", self, f) }
}

/// The object `BulkRequestItemDTODialledNumberEntryPointDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTODialledNumberEntryPointDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<DialledNumberEntryPointDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTODialledNumberEntryPointDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTODialledNumberEntryPointDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTODialledNumberEntryPointDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTODialledNumberEntryPointDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTODialledNumberEntryPointDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTODialledNumberEntryPointDTO", self, f) }
}

/// The object `DialledNumberEntryPointDTO` of Webex.
#[derive(Clone, Default)]
pub struct DialledNumberEntryPointDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `dialledNumber`
    pub dialled_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `routePointId`
    pub route_point_id: Option<String>,
    /// `entryPointId`; required when sent
    pub entry_point_id: Option<String>,
    /// `entryPointName`; required when sent
    pub entry_point_name: Option<String>,
    /// `defaultAni`
    pub default_ani: Option<bool>,
    /// `location`
    pub location: Option<String>,
    /// `regionId`
    pub region_id: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// `dialledNumberDigits`
    pub dialled_number_digits: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DialledNumberEntryPointDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"dialledNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"routePointId\":", "\"entryPointId\":", "\"entryPointName\":", "\"defaultAni\":", "\"location\":", "\"regionId\":", "\"createdTime\":", "\"lastUpdatedTime\":", "\"dialledNumberDigits\":"]);

impl Json for DialledNumberEntryPointDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DialledNumberEntryPointDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.dialled_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.route_point_id, &mut self.entry_point_id, &mut self.entry_point_name, &mut self.default_ani, &mut self.location, &mut self.region_id, &mut self.created_time, &mut self.last_updated_time, &mut self.dialled_number_digits], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DialledNumberEntryPointDTO, &[&self.organization_id, &self.id, &self.version, &self.dialled_number, &self.extension, &self.routing_prefix, &self.esn, &self.route_point_id, &self.entry_point_id, &self.entry_point_name, &self.default_ani, &self.location, &self.region_id, &self.created_time, &self.last_updated_time, &self.dialled_number_digits], &self.extra) }
}

impl std::fmt::Debug for DialledNumberEntryPointDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DialledNumberEntryPointDTO", self, f) }
}

/// The object `DialledNumberEntryPointExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct DialledNumberEntryPointExportDTO {
    /// `dialledNumber`
    pub dialled_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `location`
    pub location: Option<String>,
    /// `entryPointName`
    pub entry_point_name: Option<String>,
    /// `region`
    pub region: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DialledNumberEntryPointExportDTO: Keys = Keys(&["\"dialledNumber\":", "\"extension\":", "\"location\":", "\"entryPointName\":", "\"region\":"]);

impl Json for DialledNumberEntryPointExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DialledNumberEntryPointExportDTO, &mut [&mut self.dialled_number, &mut self.extension, &mut self.location, &mut self.entry_point_name, &mut self.region], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DialledNumberEntryPointExportDTO, &[&self.dialled_number, &self.extension, &self.location, &self.entry_point_name, &self.region], &self.extra) }
}

impl std::fmt::Debug for DialledNumberEntryPointExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DialledNumberEntryPointExportDTO", self, f) }
}

/// The object `ResponseEnvelopeDialledNumberEntryPointDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeDialledNumberEntryPointDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<DialledNumberEntryPointDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeDialledNumberEntryPointDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeDialledNumberEntryPointDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeDialledNumberEntryPointDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeDialledNumberEntryPointDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeDialledNumberEntryPointDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeDialledNumberEntryPointDTO", self, f) }
}
