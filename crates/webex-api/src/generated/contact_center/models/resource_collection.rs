// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BaseDTO` of Webex.
#[derive(Clone, Default)]
pub struct BaseDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BaseDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for BaseDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BaseDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BaseDTO, &[&self.organization_id, &self.id, &self.version, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for BaseDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BaseDTO", self, f) }
}

/// The object `BulkRequestDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOBaseDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTO", self, f) }
}

/// The object `BulkRequestItemDTOBaseDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOBaseDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<BaseDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOBaseDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOBaseDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOBaseDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOBaseDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOBaseDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOBaseDTO", self, f) }
}

/// The object `ListResourceCollectionsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListResourceCollectionsResponse {
    /// `meta`
    pub meta: Option<MetaDataWithPagingInfo>,
    /// `data`
    pub data: Option<Vec<ResourceCollectionDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListResourceCollectionsResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ListResourceCollectionsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListResourceCollectionsResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListResourceCollectionsResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ListResourceCollectionsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListResourceCollectionsResponse", self, f) }
}

/// The object `ResourceCollectionDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResourceCollectionDTO {
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
    /// `resources`
    pub resources: Option<Vec<ResourceTypesDTO>>,
    /// `resourceCount`
    pub resource_count: Option<i64>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResourceCollectionDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"resources\":", "\"resourceCount\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for ResourceCollectionDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResourceCollectionDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.resources, &mut self.resource_count, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResourceCollectionDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.resources, &self.resource_count, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for ResourceCollectionDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResourceCollectionDTO", self, f) }
}

/// The object `ResourceCollectionDetails` of Webex.
#[derive(Clone, Default)]
pub struct ResourceCollectionDetails {
    /// `id`; required when sent
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResourceCollectionDetails: Keys = Keys(&["\"id\":"]);

impl Json for ResourceCollectionDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResourceCollectionDetails, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResourceCollectionDetails, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for ResourceCollectionDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResourceCollectionDetails", self, f) }
}

/// The object `ResourceTypesDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResourceTypesDTO {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `accessLevel`; required when sent
    pub access_level: Option<ResourceTypesDTOAccessLevel>,
    /// `ids`
    pub ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResourceTypesDTO: Keys = Keys(&["\"name\":", "\"accessLevel\":", "\"ids\":"]);

impl Json for ResourceTypesDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResourceTypesDTO, &mut [&mut self.name, &mut self.access_level, &mut self.ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResourceTypesDTO, &[&self.name, &self.access_level, &self.ids], &self.extra) }
}

impl std::fmt::Debug for ResourceTypesDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResourceTypesDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `accessLevel` of [`ResourceTypesDTO`].
    pub enum ResourceTypesDTOAccessLevel {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

/// The object `UpdateResourceDTO` of Webex.
#[derive(Clone, Default)]
pub struct UpdateResourceDTO {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `resourceType`; required when sent
    pub resource_type: Option<String>,
    /// `status`
    pub status: Option<i64>,
    /// `apiError`
    pub api_error: Option<ApiErrorResponse>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateResourceDTO: Keys = Keys(&["\"id\":", "\"resourceType\":", "\"status\":", "\"apiError\":"]);

impl Json for UpdateResourceDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateResourceDTO, &mut [&mut self.id, &mut self.resource_type, &mut self.status, &mut self.api_error], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateResourceDTO, &[&self.id, &self.resource_type, &self.status, &self.api_error], &self.extra) }
}

impl std::fmt::Debug for UpdateResourceDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateResourceDTO", self, f) }
}

/// The object `UpdateResourceRequestDTO` of Webex.
#[derive(Clone, Default)]
pub struct UpdateResourceRequestDTO {
    /// `resourceType`; required when sent
    pub resource_type: Option<String>,
    /// `resourceId`; required when sent
    pub resource_id: Option<String>,
    /// `resourceCollections`
    pub resource_collections: Option<Vec<ResourceCollectionDetails>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateResourceRequestDTO: Keys = Keys(&["\"resourceType\":", "\"resourceId\":", "\"resourceCollections\":"]);

impl Json for UpdateResourceRequestDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateResourceRequestDTO, &mut [&mut self.resource_type, &mut self.resource_id, &mut self.resource_collections], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateResourceRequestDTO, &[&self.resource_type, &self.resource_id, &self.resource_collections], &self.extra) }
}

impl std::fmt::Debug for UpdateResourceRequestDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateResourceRequestDTO", self, f) }
}

/// The object `UpdateResourceResponseDTO` of Webex.
#[derive(Clone, Default)]
pub struct UpdateResourceResponseDTO {
    /// `response`
    pub response: Option<Vec<UpdateResourceDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateResourceResponseDTO: Keys = Keys(&["\"response\":"]);

impl Json for UpdateResourceResponseDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateResourceResponseDTO, &mut [&mut self.response], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateResourceResponseDTO, &[&self.response], &self.extra) }
}

impl std::fmt::Debug for UpdateResourceResponseDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateResourceResponseDTO", self, f) }
}
