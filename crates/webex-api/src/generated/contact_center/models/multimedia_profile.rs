// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkExportDTOMultimediaProfileExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkExportDTOMultimediaProfileExportDTO {
    /// `totalResources`
    pub total_resources: Option<i64>,
    /// `pageNumber`
    pub page_number: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `rel`
    pub rel: Option<String>,
    /// `resources`
    pub resources: Option<Vec<MultimediaProfileExportDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkExportDTOMultimediaProfileExportDTO: Keys = Keys(&["\"totalResources\":", "\"pageNumber\":", "\"pageSize\":", "\"rel\":", "\"resources\":"]);

impl Json for BulkExportDTOMultimediaProfileExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkExportDTOMultimediaProfileExportDTO, &mut [&mut self.total_resources, &mut self.page_number, &mut self.page_size, &mut self.rel, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkExportDTOMultimediaProfileExportDTO, &[&self.total_resources, &self.page_number, &self.page_size, &self.rel, &self.resources], &self.extra) }
}

impl std::fmt::Debug for BulkExportDTOMultimediaProfileExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkExportDTOMultimediaProfileExportDTO", self, f) }
}

/// The object `BulkRequestDTOMultimediaProfileDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOMultimediaProfileDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOMultimediaProfileDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOMultimediaProfileDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOMultimediaProfileDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOMultimediaProfileDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOMultimediaProfileDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOMultimediaProfileDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOMultimediaProfileDTO", self, f) }
}

/// The object `BulkRequestItemDTOMultimediaProfileDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOMultimediaProfileDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<MultimediaProfileDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOMultimediaProfileDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOMultimediaProfileDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOMultimediaProfileDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOMultimediaProfileDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOMultimediaProfileDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOMultimediaProfileDTO", self, f) }
}

/// The object `MultimediaProfileChannelDTO` of Webex.
#[derive(Clone, Default)]
pub struct MultimediaProfileChannelDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `telephony`; required when sent
    pub telephony: Option<i64>,
    /// `chat`; required when sent
    pub chat: Option<i64>,
    /// `email`; required when sent
    pub email: Option<i64>,
    /// `social`; required when sent
    pub social: Option<i64>,
    /// `createdTime`; set by Webex only
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; set by Webex only
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MultimediaProfileChannelDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"telephony\":", "\"chat\":", "\"email\":", "\"social\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for MultimediaProfileChannelDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MultimediaProfileChannelDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.telephony, &mut self.chat, &mut self.email, &mut self.social, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MultimediaProfileChannelDTO, &[&self.organization_id, &self.id, &self.version, &self.telephony, &self.chat, &self.email, &self.social, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for MultimediaProfileChannelDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MultimediaProfileChannelDTO", self, f) }
}

/// The object `MultimediaProfileDTO` of Webex.
#[derive(Clone, Default)]
pub struct MultimediaProfileDTO {
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
    /// `chat`; required when sent
    pub chat: Option<i64>,
    /// `email`; required when sent
    pub email: Option<i64>,
    /// `telephony`; required when sent
    pub telephony: Option<i64>,
    /// `social`; required when sent
    pub social: Option<i64>,
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `blendingModeEnabled`; required when sent
    pub blending_mode_enabled: Option<bool>,
    /// `blendingMode`; required when sent
    pub blending_mode: Option<String>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `manuallyAssignable`
    pub manually_assignable: Option<MultimediaProfileChannelDTO>,
    /// `createdTime`; set by Webex only
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; set by Webex only
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MultimediaProfileDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"chat\":", "\"email\":", "\"telephony\":", "\"social\":", "\"active\":", "\"blendingModeEnabled\":", "\"blendingMode\":", "\"systemDefault\":", "\"manuallyAssignable\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for MultimediaProfileDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MultimediaProfileDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.chat, &mut self.email, &mut self.telephony, &mut self.social, &mut self.active, &mut self.blending_mode_enabled, &mut self.blending_mode, &mut self.system_default, &mut self.manually_assignable, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MultimediaProfileDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.chat, &self.email, &self.telephony, &self.social, &self.active, &self.blending_mode_enabled, &self.blending_mode, &self.system_default, &self.manually_assignable, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for MultimediaProfileDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MultimediaProfileDTO", self, f) }
}

/// The object `MultimediaProfileExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct MultimediaProfileExportDTO {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `chat`
    pub chat: Option<i64>,
    /// `email`
    pub email: Option<i64>,
    /// `fax`
    pub fax: Option<i64>,
    /// `telephony`
    pub telephony: Option<i64>,
    /// `video`
    pub video: Option<i64>,
    /// `social`
    pub social: Option<i64>,
    /// `others`
    pub others: Option<i64>,
    /// `active`
    pub active: Option<bool>,
    /// `blendingModeEnabled`
    pub blending_mode_enabled: Option<bool>,
    /// `blendingMode`
    pub blending_mode: Option<String>,
    /// `manuallyAssignable`
    pub manually_assignable: Option<MultimediaProfileChannelDTO>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MultimediaProfileExportDTO: Keys = Keys(&["\"name\":", "\"description\":", "\"chat\":", "\"email\":", "\"fax\":", "\"telephony\":", "\"video\":", "\"social\":", "\"others\":", "\"active\":", "\"blendingModeEnabled\":", "\"blendingMode\":", "\"manuallyAssignable\":"]);

impl Json for MultimediaProfileExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MultimediaProfileExportDTO, &mut [&mut self.name, &mut self.description, &mut self.chat, &mut self.email, &mut self.fax, &mut self.telephony, &mut self.video, &mut self.social, &mut self.others, &mut self.active, &mut self.blending_mode_enabled, &mut self.blending_mode, &mut self.manually_assignable], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MultimediaProfileExportDTO, &[&self.name, &self.description, &self.chat, &self.email, &self.fax, &self.telephony, &self.video, &self.social, &self.others, &self.active, &self.blending_mode_enabled, &self.blending_mode, &self.manually_assignable], &self.extra) }
}

impl std::fmt::Debug for MultimediaProfileExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MultimediaProfileExportDTO", self, f) }
}

/// The object `ResponseEnvelopeMultimediaProfileDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeMultimediaProfileDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<MultimediaProfileDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeMultimediaProfileDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeMultimediaProfileDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeMultimediaProfileDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeMultimediaProfileDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeMultimediaProfileDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeMultimediaProfileDTO", self, f) }
}
