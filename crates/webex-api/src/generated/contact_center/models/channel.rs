// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkSaveChannelsBody` of Webex.
#[derive(Clone, Default)]
pub struct BulkSaveChannelsBody {
    /// `items`
    pub items: Option<Vec<BulkSaveChannelsBodyItemsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkSaveChannelsBody: Keys = Keys(&["\"items\":"]);

impl Json for BulkSaveChannelsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkSaveChannelsBody, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkSaveChannelsBody, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkSaveChannelsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkSaveChannelsBody", self, f) }
}

/// The object `BulkSaveChannelsBodyItemsItem` of Webex.
#[derive(Clone, Default)]
pub struct BulkSaveChannelsBodyItemsItem {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<BulkSaveChannelsBodyItemsItemItem>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkSaveChannelsBodyItemsItem: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkSaveChannelsBodyItemsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkSaveChannelsBodyItemsItem, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkSaveChannelsBodyItemsItem, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkSaveChannelsBodyItemsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkSaveChannelsBodyItemsItem", self, f) }
}

/// The object `BulkSaveChannelsBodyItemsItemItem` of Webex.
#[derive(Clone, Default)]
pub struct BulkSaveChannelsBodyItemsItemItem {
    /// `name`
    pub name: Option<String>,
    /// `channelType`
    pub channel_type: Option<BulkSaveChannelsBodyItemsItemItemChannelType>,
    /// `logoType`
    pub logo_type: Option<BulkSaveChannelsBodyItemsItemItemLogoType>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `description`
    pub description: Option<String>,
    /// `logoIconName`
    pub logo_icon_name: Option<String>,
    /// `logoUrl`
    pub logo_url: Option<String>,
    /// `logoUrlVersioned`
    pub logo_url_versioned: Option<String>,
    /// `numberOfAsset`
    pub number_of_asset: Option<i64>,
    /// `messagingPolicy`
    pub messaging_policy: Option<BulkSaveChannelsBodyItemsItemItemMessagingPolicy>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkSaveChannelsBodyItemsItemItem: Keys = Keys(&["\"name\":", "\"channelType\":", "\"logoType\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"description\":", "\"logoIconName\":", "\"logoUrl\":", "\"logoUrlVersioned\":", "\"numberOfAsset\":", "\"messagingPolicy\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for BulkSaveChannelsBodyItemsItemItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkSaveChannelsBodyItemsItemItem, &mut [&mut self.name, &mut self.channel_type, &mut self.logo_type, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.description, &mut self.logo_icon_name, &mut self.logo_url, &mut self.logo_url_versioned, &mut self.number_of_asset, &mut self.messaging_policy, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkSaveChannelsBodyItemsItemItem, &[&self.name, &self.channel_type, &self.logo_type, &self.organization_id, &self.id, &self.version, &self.description, &self.logo_icon_name, &self.logo_url, &self.logo_url_versioned, &self.number_of_asset, &self.messaging_policy, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for BulkSaveChannelsBodyItemsItemItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkSaveChannelsBodyItemsItemItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `channelType` of [`BulkSaveChannelsBodyItemsItemItem`].
    pub enum BulkSaveChannelsBodyItemsItemItemChannelType {
        Telephony = "TELEPHONY",
    }
}

webex_core::open_enum! {
    /// Values of `logoType` of [`BulkSaveChannelsBodyItemsItemItem`].
    pub enum BulkSaveChannelsBodyItemsItemItemLogoType {
        Momentum = "MOMENTUM",
    }
}

/// The object `BulkSaveChannelsBodyItemsItemItemMessagingPolicy` of Webex.
#[derive(Clone, Default)]
pub struct BulkSaveChannelsBodyItemsItemItemMessagingPolicy {
    /// `maxMessageCharacters`
    pub max_message_characters: Option<i64>,
    /// `allowFileAttachments`
    pub allow_file_attachments: Option<bool>,
    /// `maxNumberOfAttachments`
    pub max_number_of_attachments: Option<i64>,
    /// `maxTotalAttachmentSizeMegabytes`
    pub max_total_attachment_size_megabytes: Option<i64>,
    /// `maxSingleAttachmentSizeMegabytes`
    pub max_single_attachment_size_megabytes: Option<i64>,
    /// `allowedFileTypes`
    pub allowed_file_types: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkSaveChannelsBodyItemsItemItemMessagingPolicy: Keys = Keys(&["\"maxMessageCharacters\":", "\"allowFileAttachments\":", "\"maxNumberOfAttachments\":", "\"maxTotalAttachmentSizeMegabytes\":", "\"maxSingleAttachmentSizeMegabytes\":", "\"allowedFileTypes\":"]);

impl Json for BulkSaveChannelsBodyItemsItemItemMessagingPolicy {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkSaveChannelsBodyItemsItemItemMessagingPolicy, &mut [&mut self.max_message_characters, &mut self.allow_file_attachments, &mut self.max_number_of_attachments, &mut self.max_total_attachment_size_megabytes, &mut self.max_single_attachment_size_megabytes, &mut self.allowed_file_types], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkSaveChannelsBodyItemsItemItemMessagingPolicy, &[&self.max_message_characters, &self.allow_file_attachments, &self.max_number_of_attachments, &self.max_total_attachment_size_megabytes, &self.max_single_attachment_size_megabytes, &self.allowed_file_types], &self.extra) }
}

impl std::fmt::Debug for BulkSaveChannelsBodyItemsItemItemMessagingPolicy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkSaveChannelsBodyItemsItemItemMessagingPolicy", self, f) }
}

/// The object `ListChannelsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListChannelsResponse {
    /// `data`
    pub data: Option<Vec<ListChannelsResponseDataItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListChannelsResponse: Keys = Keys(&["\"data\":"]);

impl Json for ListChannelsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListChannelsResponse, &mut [&mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListChannelsResponse, &[&self.data], &self.extra) }
}

impl std::fmt::Debug for ListChannelsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListChannelsResponse", self, f) }
}

/// The object `ListChannelsResponseDataItem` of Webex.
#[derive(Clone, Default)]
pub struct ListChannelsResponseDataItem {
    /// `id`
    pub id: Option<Any>,
    /// `name`
    pub name: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListChannelsResponseDataItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for ListChannelsResponseDataItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListChannelsResponseDataItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListChannelsResponseDataItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for ListChannelsResponseDataItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListChannelsResponseDataItem", self, f) }
}

/// The object `ListReferencesForChannelResponse` of Webex. Published as `ListReferencesForASpecificChannelResponse`.
#[derive(Clone, Default)]
pub struct ListReferencesForChannelResponse {
    /// `data`
    pub data: Option<Vec<ListReferencesForASpecificChannelResponseDataItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListReferencesForChannelResponse: Keys = Keys(&["\"data\":"]);

impl Json for ListReferencesForChannelResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListReferencesForChannelResponse, &mut [&mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListReferencesForChannelResponse, &[&self.data], &self.extra) }
}

impl std::fmt::Debug for ListReferencesForChannelResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListReferencesForChannelResponse", self, f) }
}

/// The object `ListReferencesForASpecificChannelResponseDataItem` of Webex.
#[derive(Clone, Default)]
pub struct ListReferencesForASpecificChannelResponseDataItem {
    /// `id`
    pub id: Option<Any>,
    /// `name`
    pub name: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListReferencesForASpecificChannelResponseDataItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for ListReferencesForASpecificChannelResponseDataItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListReferencesForASpecificChannelResponseDataItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListReferencesForASpecificChannelResponseDataItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for ListReferencesForASpecificChannelResponseDataItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListReferencesForASpecificChannelResponseDataItem", self, f) }
}

/// The object `PartiallyUpdateChannelByIdBody` of Webex.
#[derive(Clone, Default)]
pub struct PartiallyUpdateChannelByIdBody {
    /// `description`
    pub description: Option<String>,
    /// `logoType`
    pub logo_type: Option<PartiallyUpdateChannelByIdBodyLogoType>,
    /// `logoIconName`
    pub logo_icon_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PartiallyUpdateChannelByIdBody: Keys = Keys(&["\"description\":", "\"logoType\":", "\"logoIconName\":"]);

impl Json for PartiallyUpdateChannelByIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PartiallyUpdateChannelByIdBody, &mut [&mut self.description, &mut self.logo_type, &mut self.logo_icon_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PartiallyUpdateChannelByIdBody, &[&self.description, &self.logo_type, &self.logo_icon_name], &self.extra) }
}

impl std::fmt::Debug for PartiallyUpdateChannelByIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PartiallyUpdateChannelByIdBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `logoType` of [`PartiallyUpdateChannelByIdBody`].
    pub enum PartiallyUpdateChannelByIdBodyLogoType {
        Momentum = "MOMENTUM",
    }
}
