// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkSaveAssetsBody` of Webex.
#[derive(Clone, Default)]
pub struct BulkSaveAssetsBody {
    /// `items`
    pub items: Option<Vec<BulkSaveAssetsBodyItemsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkSaveAssetsBody: Keys = Keys(&["\"items\":"]);

impl Json for BulkSaveAssetsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkSaveAssetsBody, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkSaveAssetsBody, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkSaveAssetsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkSaveAssetsBody", self, f) }
}

/// The object `BulkSaveAssetsBodyItemsItem` of Webex.
#[derive(Clone, Default)]
pub struct BulkSaveAssetsBodyItemsItem {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<BulkSaveAssetsBodyItemsItemItem>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkSaveAssetsBodyItemsItem: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkSaveAssetsBodyItemsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkSaveAssetsBodyItemsItem, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkSaveAssetsBodyItemsItem, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkSaveAssetsBodyItemsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkSaveAssetsBodyItemsItem", self, f) }
}

/// The object `BulkSaveAssetsBodyItemsItemItem` of Webex.
#[derive(Clone, Default)]
pub struct BulkSaveAssetsBodyItemsItemItem {
    /// `name`
    pub name: Option<String>,
    /// `channelType`
    pub channel_type: Option<BulkSaveAssetsBodyItemsItemItemChannelType>,
    /// `channelId`
    pub channel_id: Option<String>,
    /// `businessAddress`
    pub business_address: Option<String>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `description`
    pub description: Option<String>,
    /// `channelName`
    pub channel_name: Option<String>,
    /// `dataSchema`
    pub data_schema: Option<Vec<BulkSaveAssetsBodyItemsItemItemDataSchemaItem>>,
    /// `webhookConfig`
    pub webhook_config: Option<BulkSaveAssetsBodyItemsItemItemWebhookConfig>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkSaveAssetsBodyItemsItemItem: Keys = Keys(&["\"name\":", "\"channelType\":", "\"channelId\":", "\"businessAddress\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"description\":", "\"channelName\":", "\"dataSchema\":", "\"webhookConfig\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for BulkSaveAssetsBodyItemsItemItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkSaveAssetsBodyItemsItemItem, &mut [&mut self.name, &mut self.channel_type, &mut self.channel_id, &mut self.business_address, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.description, &mut self.channel_name, &mut self.data_schema, &mut self.webhook_config, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkSaveAssetsBodyItemsItemItem, &[&self.name, &self.channel_type, &self.channel_id, &self.business_address, &self.organization_id, &self.id, &self.version, &self.description, &self.channel_name, &self.data_schema, &self.webhook_config, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for BulkSaveAssetsBodyItemsItemItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkSaveAssetsBodyItemsItemItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `channelType` of [`BulkSaveAssetsBodyItemsItemItem`].
    pub enum BulkSaveAssetsBodyItemsItemItemChannelType {
        Telephony = "TELEPHONY",
    }
}

/// The object `BulkSaveAssetsBodyItemsItemItemDataSchemaItem` of Webex.
#[derive(Clone, Default)]
pub struct BulkSaveAssetsBodyItemsItemItemDataSchemaItem {
    /// `fieldKey`
    pub field_key: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `isViewable`
    pub is_viewable: Option<bool>,
    /// `isRequired`
    pub is_required: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkSaveAssetsBodyItemsItemItemDataSchemaItem: Keys = Keys(&["\"fieldKey\":", "\"displayName\":", "\"id\":", "\"isViewable\":", "\"isRequired\":"]);

impl Json for BulkSaveAssetsBodyItemsItemItemDataSchemaItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkSaveAssetsBodyItemsItemItemDataSchemaItem, &mut [&mut self.field_key, &mut self.display_name, &mut self.id, &mut self.is_viewable, &mut self.is_required], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkSaveAssetsBodyItemsItemItemDataSchemaItem, &[&self.field_key, &self.display_name, &self.id, &self.is_viewable, &self.is_required], &self.extra) }
}

impl std::fmt::Debug for BulkSaveAssetsBodyItemsItemItemDataSchemaItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkSaveAssetsBodyItemsItemItemDataSchemaItem", self, f) }
}

/// The object `BulkSaveAssetsBodyItemsItemItemWebhookConfig` of Webex.
#[derive(Clone, Default)]
pub struct BulkSaveAssetsBodyItemsItemItemWebhookConfig {
    /// `webhookUrl`
    pub webhook_url: Option<String>,
    /// `webhookSecret`
    pub webhook_secret: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkSaveAssetsBodyItemsItemItemWebhookConfig: Keys = Keys(&["\"webhookUrl\":", "\"webhookSecret\":"]);

impl Json for BulkSaveAssetsBodyItemsItemItemWebhookConfig {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkSaveAssetsBodyItemsItemItemWebhookConfig, &mut [&mut self.webhook_url, &mut self.webhook_secret], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkSaveAssetsBodyItemsItemItemWebhookConfig, &[&self.webhook_url, &self.webhook_secret], &self.extra) }
}

impl std::fmt::Debug for BulkSaveAssetsBodyItemsItemItemWebhookConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkSaveAssetsBodyItemsItemItemWebhookConfig", self, f) }
}

/// The object `CreateAssetBody` of Webex. Published as `CreateANewAssetBody`.
#[derive(Clone, Default)]
pub struct CreateAssetBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `channelType`; required when sent
    pub channel_type: Option<CreateAssetBodyChannelType>,
    /// `channelId`; required when sent
    pub channel_id: Option<String>,
    /// `businessAddress`; required when sent
    pub business_address: Option<String>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `description`
    pub description: Option<String>,
    /// `channelName`
    pub channel_name: Option<String>,
    /// `dataSchema`
    pub data_schema: Option<Vec<CreateANewAssetBodyDataSchemaItem>>,
    /// `webhookConfig`
    pub webhook_config: Option<CreateANewAssetBodyWebhookConfig>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAssetBody: Keys = Keys(&["\"name\":", "\"channelType\":", "\"channelId\":", "\"businessAddress\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"description\":", "\"channelName\":", "\"dataSchema\":", "\"webhookConfig\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for CreateAssetBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAssetBody, &mut [&mut self.name, &mut self.channel_type, &mut self.channel_id, &mut self.business_address, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.description, &mut self.channel_name, &mut self.data_schema, &mut self.webhook_config, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAssetBody, &[&self.name, &self.channel_type, &self.channel_id, &self.business_address, &self.organization_id, &self.id, &self.version, &self.description, &self.channel_name, &self.data_schema, &self.webhook_config, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for CreateAssetBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAssetBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `channelType` of [`CreateAssetBody`].
    pub enum CreateAssetBodyChannelType {
        Telephony = "TELEPHONY",
        Email = "EMAIL",
        Fax = "FAX",
        Chat = "CHAT",
        Video = "VIDEO",
        Others = "OTHERS",
        SocialChannel = "SOCIAL_CHANNEL",
        WorkItem = "WORK_ITEM",
        CustomMessaging = "CUSTOM_MESSAGING",
    }
}

/// The object `CreateANewAssetBodyDataSchemaItem` of Webex.
#[derive(Clone, Default)]
pub struct CreateANewAssetBodyDataSchemaItem {
    /// `fieldKey`
    pub field_key: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `isViewable`
    pub is_viewable: Option<bool>,
    /// `isRequired`
    pub is_required: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateANewAssetBodyDataSchemaItem: Keys = Keys(&["\"fieldKey\":", "\"displayName\":", "\"id\":", "\"isViewable\":", "\"isRequired\":"]);

impl Json for CreateANewAssetBodyDataSchemaItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateANewAssetBodyDataSchemaItem, &mut [&mut self.field_key, &mut self.display_name, &mut self.id, &mut self.is_viewable, &mut self.is_required], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateANewAssetBodyDataSchemaItem, &[&self.field_key, &self.display_name, &self.id, &self.is_viewable, &self.is_required], &self.extra) }
}

impl std::fmt::Debug for CreateANewAssetBodyDataSchemaItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateANewAssetBodyDataSchemaItem", self, f) }
}

/// The object `CreateANewAssetBodyWebhookConfig` of Webex.
#[derive(Clone, Default)]
pub struct CreateANewAssetBodyWebhookConfig {
    /// `webhookUrl`
    pub webhook_url: Option<String>,
    /// `webhookSecret`
    pub webhook_secret: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateANewAssetBodyWebhookConfig: Keys = Keys(&["\"webhookUrl\":", "\"webhookSecret\":"]);

impl Json for CreateANewAssetBodyWebhookConfig {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateANewAssetBodyWebhookConfig, &mut [&mut self.webhook_url, &mut self.webhook_secret], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateANewAssetBodyWebhookConfig, &[&self.webhook_url, &self.webhook_secret], &self.extra) }
}

impl std::fmt::Debug for CreateANewAssetBodyWebhookConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateANewAssetBodyWebhookConfig", self, f) }
}

/// The object `ListAssetsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListAssetsResponse {
    /// `data`
    pub data: Option<Vec<ListAssetsResponseDataItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAssetsResponse: Keys = Keys(&["\"data\":"]);

impl Json for ListAssetsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAssetsResponse, &mut [&mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAssetsResponse, &[&self.data], &self.extra) }
}

impl std::fmt::Debug for ListAssetsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAssetsResponse", self, f) }
}

/// The object `ListAssetsResponseDataItem` of Webex.
#[derive(Clone, Default)]
pub struct ListAssetsResponseDataItem {
    /// `id`
    pub id: Option<Any>,
    /// `name`
    pub name: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAssetsResponseDataItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for ListAssetsResponseDataItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAssetsResponseDataItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAssetsResponseDataItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for ListAssetsResponseDataItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAssetsResponseDataItem", self, f) }
}

/// The object `ListReferencesForAssetResponse` of Webex. Published as `ListReferencesForASpecificAssetResponse`.
#[derive(Clone, Default)]
pub struct ListReferencesForAssetResponse {
    /// `data`
    pub data: Option<Vec<ListReferencesForASpecificAssetResponseDataItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListReferencesForAssetResponse: Keys = Keys(&["\"data\":"]);

impl Json for ListReferencesForAssetResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListReferencesForAssetResponse, &mut [&mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListReferencesForAssetResponse, &[&self.data], &self.extra) }
}

impl std::fmt::Debug for ListReferencesForAssetResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListReferencesForAssetResponse", self, f) }
}

/// The object `ListReferencesForASpecificAssetResponseDataItem` of Webex.
#[derive(Clone, Default)]
pub struct ListReferencesForASpecificAssetResponseDataItem {
    /// `id`
    pub id: Option<Any>,
    /// `name`
    pub name: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListReferencesForASpecificAssetResponseDataItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for ListReferencesForASpecificAssetResponseDataItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListReferencesForASpecificAssetResponseDataItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListReferencesForASpecificAssetResponseDataItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for ListReferencesForASpecificAssetResponseDataItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListReferencesForASpecificAssetResponseDataItem", self, f) }
}

/// The object `PartiallyUpdateAssetByIdBody` of Webex.
#[derive(Clone, Default)]
pub struct PartiallyUpdateAssetByIdBody {
    /// `valueType`
    pub value_type: Option<PartiallyUpdateAssetByIdBodyValueType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PartiallyUpdateAssetByIdBody: Keys = Keys(&["\"valueType\":"]);

impl Json for PartiallyUpdateAssetByIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PartiallyUpdateAssetByIdBody, &mut [&mut self.value_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PartiallyUpdateAssetByIdBody, &[&self.value_type], &self.extra) }
}

impl std::fmt::Debug for PartiallyUpdateAssetByIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PartiallyUpdateAssetByIdBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `valueType` of [`PartiallyUpdateAssetByIdBody`].
    pub enum PartiallyUpdateAssetByIdBodyValueType {
        Array = "ARRAY",
        Object = "OBJECT",
        String = "STRING",
        Number = "NUMBER",
        True = "TRUE",
        False = "FALSE",
        Null = "NULL",
    }
}

/// The object `UpdateAssetByIdBody` of Webex. Published as `UpdateSpecificAssetByIdBody`.
#[derive(Clone, Default)]
pub struct UpdateAssetByIdBody {
    /// `name`
    pub name: Option<String>,
    /// `channelType`
    pub channel_type: Option<UpdateAssetByIdBodyChannelType>,
    /// `channelId`
    pub channel_id: Option<String>,
    /// `businessAddress`
    pub business_address: Option<String>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `description`
    pub description: Option<String>,
    /// `channelName`
    pub channel_name: Option<String>,
    /// `dataSchema`
    pub data_schema: Option<Vec<UpdateSpecificAssetByIdBodyDataSchemaItem>>,
    /// `webhookConfig`
    pub webhook_config: Option<UpdateSpecificAssetByIdBodyWebhookConfig>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAssetByIdBody: Keys = Keys(&["\"name\":", "\"channelType\":", "\"channelId\":", "\"businessAddress\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"description\":", "\"channelName\":", "\"dataSchema\":", "\"webhookConfig\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UpdateAssetByIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAssetByIdBody, &mut [&mut self.name, &mut self.channel_type, &mut self.channel_id, &mut self.business_address, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.description, &mut self.channel_name, &mut self.data_schema, &mut self.webhook_config, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAssetByIdBody, &[&self.name, &self.channel_type, &self.channel_id, &self.business_address, &self.organization_id, &self.id, &self.version, &self.description, &self.channel_name, &self.data_schema, &self.webhook_config, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UpdateAssetByIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAssetByIdBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `channelType` of [`UpdateAssetByIdBody`].
    pub enum UpdateAssetByIdBodyChannelType {
        Telephony = "TELEPHONY",
        Email = "EMAIL",
        Fax = "FAX",
        Chat = "CHAT",
        Video = "VIDEO",
        Others = "OTHERS",
        SocialChannel = "SOCIAL_CHANNEL",
        WorkItem = "WORK_ITEM",
        CustomMessaging = "CUSTOM_MESSAGING",
    }
}

/// The object `UpdateSpecificAssetByIdBodyDataSchemaItem` of Webex.
#[derive(Clone, Default)]
pub struct UpdateSpecificAssetByIdBodyDataSchemaItem {
    /// `fieldKey`
    pub field_key: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `isViewable`
    pub is_viewable: Option<bool>,
    /// `isRequired`
    pub is_required: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSpecificAssetByIdBodyDataSchemaItem: Keys = Keys(&["\"fieldKey\":", "\"displayName\":", "\"id\":", "\"isViewable\":", "\"isRequired\":"]);

impl Json for UpdateSpecificAssetByIdBodyDataSchemaItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSpecificAssetByIdBodyDataSchemaItem, &mut [&mut self.field_key, &mut self.display_name, &mut self.id, &mut self.is_viewable, &mut self.is_required], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSpecificAssetByIdBodyDataSchemaItem, &[&self.field_key, &self.display_name, &self.id, &self.is_viewable, &self.is_required], &self.extra) }
}

impl std::fmt::Debug for UpdateSpecificAssetByIdBodyDataSchemaItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSpecificAssetByIdBodyDataSchemaItem", self, f) }
}

/// The object `UpdateSpecificAssetByIdBodyWebhookConfig` of Webex.
#[derive(Clone, Default)]
pub struct UpdateSpecificAssetByIdBodyWebhookConfig {
    /// `webhookUrl`
    pub webhook_url: Option<String>,
    /// `webhookSecret`
    pub webhook_secret: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSpecificAssetByIdBodyWebhookConfig: Keys = Keys(&["\"webhookUrl\":", "\"webhookSecret\":"]);

impl Json for UpdateSpecificAssetByIdBodyWebhookConfig {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSpecificAssetByIdBodyWebhookConfig, &mut [&mut self.webhook_url, &mut self.webhook_secret], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSpecificAssetByIdBodyWebhookConfig, &[&self.webhook_url, &self.webhook_secret], &self.extra) }
}

impl std::fmt::Debug for UpdateSpecificAssetByIdBodyWebhookConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSpecificAssetByIdBodyWebhookConfig", self, f) }
}
