// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkExportDTOEntryPointBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkExportDTOEntryPointBulkExportDTO {
    /// `totalResources`
    pub total_resources: Option<i64>,
    /// `pageNumber`
    pub page_number: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `rel`
    pub rel: Option<String>,
    /// `resources`
    pub resources: Option<Vec<EntryPointBulkExportDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkExportDTOEntryPointBulkExportDTO: Keys = Keys(&["\"totalResources\":", "\"pageNumber\":", "\"pageSize\":", "\"rel\":", "\"resources\":"]);

impl Json for BulkExportDTOEntryPointBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkExportDTOEntryPointBulkExportDTO, &mut [&mut self.total_resources, &mut self.page_number, &mut self.page_size, &mut self.rel, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkExportDTOEntryPointBulkExportDTO, &[&self.total_resources, &self.page_number, &self.page_size, &self.rel, &self.resources], &self.extra) }
}

impl std::fmt::Debug for BulkExportDTOEntryPointBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkExportDTOEntryPointBulkExportDTO", self, f) }
}

/// The object `BulkRequestDTOEntryPointDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOEntryPointDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOEntryPointDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOEntryPointDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOEntryPointDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOEntryPointDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOEntryPointDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOEntryPointDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOEntryPointDTO", self, f) }
}

/// The object `BulkRequestItemDTOEntryPointDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOEntryPointDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<EntryPointDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOEntryPointDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOEntryPointDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOEntryPointDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOEntryPointDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOEntryPointDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOEntryPointDTO", self, f) }
}

/// The object `EntryPointBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct EntryPointBulkExportDTO {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `serviceLevelThreshold`
    pub service_level_threshold: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `channelType`
    pub channel_type: Option<String>,
    /// `socialChannelType`
    pub social_channel_type: Option<String>,
    /// `entryPointType`
    pub entry_point_type: Option<String>,
    /// `assetId`
    pub asset_id: Option<String>,
    /// `flowId`
    pub flow_id: Option<String>,
    /// `flowTag`
    pub flow_tag: Option<String>,
    /// `musicOnHoldId`
    pub music_on_hold_id: Option<String>,
    /// `outdialQueueId`
    pub outdial_queue_id: Option<String>,
    /// `callbackEnabled`
    pub callback_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EntryPointBulkExportDTO: Keys = Keys(&["\"name\":", "\"description\":", "\"serviceLevelThreshold\":", "\"timezone\":", "\"channelType\":", "\"socialChannelType\":", "\"entryPointType\":", "\"assetId\":", "\"flowId\":", "\"flowTag\":", "\"musicOnHoldId\":", "\"outdialQueueId\":", "\"callbackEnabled\":"]);

impl Json for EntryPointBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EntryPointBulkExportDTO, &mut [&mut self.name, &mut self.description, &mut self.service_level_threshold, &mut self.timezone, &mut self.channel_type, &mut self.social_channel_type, &mut self.entry_point_type, &mut self.asset_id, &mut self.flow_id, &mut self.flow_tag, &mut self.music_on_hold_id, &mut self.outdial_queue_id, &mut self.callback_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EntryPointBulkExportDTO, &[&self.name, &self.description, &self.service_level_threshold, &self.timezone, &self.channel_type, &self.social_channel_type, &self.entry_point_type, &self.asset_id, &self.flow_id, &self.flow_tag, &self.music_on_hold_id, &self.outdial_queue_id, &self.callback_enabled], &self.extra) }
}

impl std::fmt::Debug for EntryPointBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EntryPointBulkExportDTO", self, f) }
}

/// The object `EntryPointDTO` of Webex.
#[derive(Clone, Default)]
pub struct EntryPointDTO {
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
    /// `entryPointType`; required when sent
    pub entry_point_type: Option<EntryPointDTOEntryPointType>,
    /// `channelType`; required when sent
    pub channel_type: Option<EntryPointDTOChannelType>,
    /// `socialChannelType`; required when sent
    pub social_channel_type: Option<EntryPointDTOSocialChannelType>,
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `serviceLevelThreshold`; required when sent
    pub service_level_threshold: Option<i64>,
    /// `maximumActiveContacts`; required when sent
    pub maximum_active_contacts: Option<i64>,
    /// `controlFlowScriptUrl`; required when sent
    pub control_flow_script_url: Option<String>,
    /// `overflowNumber`; required when sent
    pub overflow_number: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `imiOrgType`; required when sent
    pub imi_org_type: Option<EntryPointDTOImiOrgType>,
    /// `assetId`; required when sent
    pub asset_id: Option<String>,
    /// `xspVersion`
    pub xsp_version: Option<String>,
    /// `subscriptionId`
    pub subscription_id: Option<String>,
    /// `routePointId`
    pub route_point_id: Option<String>,
    /// `flowId`
    pub flow_id: Option<String>,
    /// `flowTagId`
    pub flow_tag_id: Option<String>,
    /// `musicOnHoldId`
    pub music_on_hold_id: Option<String>,
    /// `outdialQueueId`
    pub outdial_queue_id: Option<String>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `callbackEnabled`
    pub callback_enabled: Option<bool>,
    /// `outdialTransferToQueueEnabled`
    pub outdial_transfer_to_queue_enabled: Option<bool>,
    /// `dnEpMappingCount`
    pub dn_ep_mapping_count: Option<i64>,
    /// `flowOverrideSettings`
    pub flow_override_settings: Option<Vec<FlowOverrideSettingDTO>>,
    /// `createdTime`; set by Webex only
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; set by Webex only
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EntryPointDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"entryPointType\":", "\"channelType\":", "\"socialChannelType\":", "\"active\":", "\"serviceLevelThreshold\":", "\"maximumActiveContacts\":", "\"controlFlowScriptUrl\":", "\"overflowNumber\":", "\"timezone\":", "\"imiOrgType\":", "\"assetId\":", "\"xspVersion\":", "\"subscriptionId\":", "\"routePointId\":", "\"flowId\":", "\"flowTagId\":", "\"musicOnHoldId\":", "\"outdialQueueId\":", "\"systemDefault\":", "\"callbackEnabled\":", "\"outdialTransferToQueueEnabled\":", "\"dnEpMappingCount\":", "\"flowOverrideSettings\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for EntryPointDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EntryPointDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.entry_point_type, &mut self.channel_type, &mut self.social_channel_type, &mut self.active, &mut self.service_level_threshold, &mut self.maximum_active_contacts, &mut self.control_flow_script_url, &mut self.overflow_number, &mut self.timezone, &mut self.imi_org_type, &mut self.asset_id, &mut self.xsp_version, &mut self.subscription_id, &mut self.route_point_id, &mut self.flow_id, &mut self.flow_tag_id, &mut self.music_on_hold_id, &mut self.outdial_queue_id, &mut self.system_default, &mut self.callback_enabled, &mut self.outdial_transfer_to_queue_enabled, &mut self.dn_ep_mapping_count, &mut self.flow_override_settings, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EntryPointDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.entry_point_type, &self.channel_type, &self.social_channel_type, &self.active, &self.service_level_threshold, &self.maximum_active_contacts, &self.control_flow_script_url, &self.overflow_number, &self.timezone, &self.imi_org_type, &self.asset_id, &self.xsp_version, &self.subscription_id, &self.route_point_id, &self.flow_id, &self.flow_tag_id, &self.music_on_hold_id, &self.outdial_queue_id, &self.system_default, &self.callback_enabled, &self.outdial_transfer_to_queue_enabled, &self.dn_ep_mapping_count, &self.flow_override_settings, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for EntryPointDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EntryPointDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `entryPointType` of [`EntryPointDTO`].
    pub enum EntryPointDTOEntryPointType {
        Inbound = "INBOUND",
        Outbound = "OUTBOUND",
    }
}

webex_core::open_enum! {
    /// Values of `channelType` of [`EntryPointDTO`].
    pub enum EntryPointDTOChannelType {
        Telephony = "TELEPHONY",
        Email = "EMAIL",
        Fax = "FAX",
        Chat = "CHAT",
        Video = "VIDEO",
        Others = "OTHERS",
        SocialChannel = "SOCIAL_CHANNEL",
    }
}

webex_core::open_enum! {
    /// Values of `socialChannelType` of [`EntryPointDTO`].
    pub enum EntryPointDTOSocialChannelType {
        Messagebird = "MESSAGEBIRD",
        Messenger = "MESSENGER",
        Whatsapp = "WHATSAPP",
        AppleBusinessChat = "APPLE_BUSINESS_CHAT",
        GoogleBusinessMessages = "GOOGLE_BUSINESS_MESSAGES",
    }
}

webex_core::open_enum! {
    /// Values of `imiOrgType` of [`EntryPointDTO`].
    pub enum EntryPointDTOImiOrgType {
        MixedMode = "MIXED_MODE",
        Imi = "IMI",
    }
}

/// The object `FlowOverrideSettingDTO` of Webex.
#[derive(Clone, Default)]
pub struct FlowOverrideSettingDTO {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `type`; required when sent
    pub type_: Option<String>,
    /// `entityType`
    pub entity_type: Option<String>,
    /// `entityId`
    pub entity_id: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_FlowOverrideSettingDTO: Keys = Keys(&["\"name\":", "\"type\":", "\"entityType\":", "\"entityId\":", "\"value\":"]);

impl Json for FlowOverrideSettingDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_FlowOverrideSettingDTO, &mut [&mut self.name, &mut self.type_, &mut self.entity_type, &mut self.entity_id, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_FlowOverrideSettingDTO, &[&self.name, &self.type_, &self.entity_type, &self.entity_id, &self.value], &self.extra) }
}

impl std::fmt::Debug for FlowOverrideSettingDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("FlowOverrideSettingDTO", self, f) }
}

/// The object `ResponseEnvelopeEntryPointDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeEntryPointDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<EntryPointDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeEntryPointDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeEntryPointDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeEntryPointDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeEntryPointDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeEntryPointDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeEntryPointDTO", self, f) }
}
