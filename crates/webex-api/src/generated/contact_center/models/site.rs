// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkExportDTOSiteBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkExportDTOSiteBulkExportDTO {
    /// `totalResources`
    pub total_resources: Option<i64>,
    /// `pageNumber`
    pub page_number: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `rel`
    pub rel: Option<String>,
    /// `resources`
    pub resources: Option<Vec<SiteBulkExportDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkExportDTOSiteBulkExportDTO: Keys = Keys(&["\"totalResources\":", "\"pageNumber\":", "\"pageSize\":", "\"rel\":", "\"resources\":"]);

impl Json for BulkExportDTOSiteBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkExportDTOSiteBulkExportDTO, &mut [&mut self.total_resources, &mut self.page_number, &mut self.page_size, &mut self.rel, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkExportDTOSiteBulkExportDTO, &[&self.total_resources, &self.page_number, &self.page_size, &self.rel, &self.resources], &self.extra) }
}

impl std::fmt::Debug for BulkExportDTOSiteBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkExportDTOSiteBulkExportDTO", self, f) }
}

/// The object `BulkRequestDTOSiteDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOSiteDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOSiteDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOSiteDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOSiteDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOSiteDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOSiteDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOSiteDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOSiteDTO", self, f) }
}

/// The object `BulkRequestItemDTOSiteDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOSiteDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<SiteDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOSiteDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOSiteDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOSiteDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOSiteDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOSiteDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOSiteDTO", self, f) }
}

/// The object `ResponseEnvelopeSiteDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeSiteDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<SiteDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeSiteDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeSiteDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeSiteDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeSiteDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeSiteDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeSiteDTO", self, f) }
}

/// The object `SiteBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct SiteBulkExportDTO {
    /// `name`
    pub name: Option<String>,
    /// `multimediaProfileName`
    pub multimedia_profile_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SiteBulkExportDTO: Keys = Keys(&["\"name\":", "\"multimediaProfileName\":"]);

impl Json for SiteBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SiteBulkExportDTO, &mut [&mut self.name, &mut self.multimedia_profile_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SiteBulkExportDTO, &[&self.name, &self.multimedia_profile_name], &self.extra) }
}

impl std::fmt::Debug for SiteBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SiteBulkExportDTO", self, f) }
}

/// The object `SiteDTO` of Webex.
#[derive(Clone, Default)]
pub struct SiteDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `multimediaProfileId`; required when sent
    pub multimedia_profile_id: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `createdTime`; set by Webex only
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; set by Webex only
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SiteDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"active\":", "\"multimediaProfileId\":", "\"description\":", "\"systemDefault\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for SiteDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SiteDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.active, &mut self.multimedia_profile_id, &mut self.description, &mut self.system_default, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SiteDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.active, &self.multimedia_profile_id, &self.description, &self.system_default, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for SiteDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SiteDTO", self, f) }
}
