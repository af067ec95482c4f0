// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AddressBookBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct AddressBookBulkExportDTO {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `parentSite`
    pub parent_site: Option<String>,
    /// `entryDetails`
    pub entry_details: Option<Vec<AddressBookEntryDetailsDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddressBookBulkExportDTO: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"parentSite\":", "\"entryDetails\":"]);

impl Json for AddressBookBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddressBookBulkExportDTO, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.parent_site, &mut self.entry_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddressBookBulkExportDTO, &[&self.id, &self.name, &self.description, &self.parent_site, &self.entry_details], &self.extra) }
}

impl std::fmt::Debug for AddressBookBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddressBookBulkExportDTO", self, f) }
}

/// The object `AddressBookDTO` of Webex.
#[derive(Clone, Default)]
pub struct AddressBookDTO {
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
    /// `parentType`; required when sent
    pub parent_type: Option<AddressBookDTOParentType>,
    /// `siteId`
    pub site_id: Option<String>,
    /// `createdTime`; set by Webex only
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; set by Webex only
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddressBookDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"parentType\":", "\"siteId\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AddressBookDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddressBookDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.parent_type, &mut self.site_id, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddressBookDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.parent_type, &self.site_id, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AddressBookDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddressBookDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `parentType` of [`AddressBookDTO`].
    pub enum AddressBookDTOParentType {
        Organization = "ORGANIZATION",
        Site = "SITE",
    }
}

/// The object `AddressBookEntryDTO` of Webex.
#[derive(Clone, Default)]
pub struct AddressBookEntryDTO {
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
    /// `createdTime`; set by Webex only
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; set by Webex only
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddressBookEntryDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"number\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AddressBookEntryDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddressBookEntryDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.number, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddressBookEntryDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.number, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AddressBookEntryDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddressBookEntryDTO", self, f) }
}

/// The object `AddressBookEntryDetailsDTO` of Webex.
#[derive(Clone, Default)]
pub struct AddressBookEntryDetailsDTO {
    /// `entryName`; required when sent
    pub entry_name: Option<String>,
    /// `phoneNumber`; required when sent
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddressBookEntryDetailsDTO: Keys = Keys(&["\"entryName\":", "\"phoneNumber\":"]);

impl Json for AddressBookEntryDetailsDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddressBookEntryDetailsDTO, &mut [&mut self.entry_name, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddressBookEntryDetailsDTO, &[&self.entry_name, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for AddressBookEntryDetailsDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddressBookEntryDetailsDTO", self, f) }
}

/// The object `AddressBookWithEntriesDTO` of Webex.
#[derive(Clone, Default)]
pub struct AddressBookWithEntriesDTO {
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
    /// `parentType`; required when sent
    pub parent_type: Option<AddressBookWithEntriesDTOParentType>,
    /// `siteId`
    pub site_id: Option<String>,
    /// `addressBookEntries`
    pub address_book_entries: Option<Vec<AddressBookEntryDTO>>,
    /// `createdTime`; set by Webex only
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; set by Webex only
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddressBookWithEntriesDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"parentType\":", "\"siteId\":", "\"addressBookEntries\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AddressBookWithEntriesDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddressBookWithEntriesDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.parent_type, &mut self.site_id, &mut self.address_book_entries, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddressBookWithEntriesDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.parent_type, &self.site_id, &self.address_book_entries, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AddressBookWithEntriesDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddressBookWithEntriesDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `parentType` of [`AddressBookWithEntriesDTO`].
    pub enum AddressBookWithEntriesDTOParentType {
        Organization = "ORGANIZATION",
        Site = "SITE",
    }
}

/// The object `ApiErrorResponse` of Webex.
#[derive(Clone, Default)]
pub struct ApiErrorResponse {
    /// `trackingId`
    pub tracking_id: Option<String>,
    /// `error`
    pub error: Option<ErrorDetails>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ApiErrorResponse: Keys = Keys(&["\"trackingId\":", "\"error\":"]);

impl Json for ApiErrorResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ApiErrorResponse, &mut [&mut self.tracking_id, &mut self.error], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ApiErrorResponse, &[&self.tracking_id, &self.error], &self.extra) }
}

impl std::fmt::Debug for ApiErrorResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ApiErrorResponse", self, f) }
}

/// The object `BulkExportDTOAddressBookBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkExportDTOAddressBookBulkExportDTO {
    /// `totalResources`
    pub total_resources: Option<i64>,
    /// `pageNumber`
    pub page_number: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `rel`
    pub rel: Option<String>,
    /// `resources`
    pub resources: Option<Vec<AddressBookBulkExportDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkExportDTOAddressBookBulkExportDTO: Keys = Keys(&["\"totalResources\":", "\"pageNumber\":", "\"pageSize\":", "\"rel\":", "\"resources\":"]);

impl Json for BulkExportDTOAddressBookBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkExportDTOAddressBookBulkExportDTO, &mut [&mut self.total_resources, &mut self.page_number, &mut self.page_size, &mut self.rel, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkExportDTOAddressBookBulkExportDTO, &[&self.total_resources, &self.page_number, &self.page_size, &self.rel, &self.resources], &self.extra) }
}

impl std::fmt::Debug for BulkExportDTOAddressBookBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkExportDTOAddressBookBulkExportDTO", self, f) }
}

/// The object `BulkRequestDTOAddressBookEntryDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOAddressBookEntryDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOAddressBookEntryDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOAddressBookEntryDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOAddressBookEntryDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOAddressBookEntryDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOAddressBookEntryDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOAddressBookEntryDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOAddressBookEntryDTO", self, f) }
}

/// The object `BulkRequestItemDTOAddressBookEntryDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOAddressBookEntryDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<AddressBookEntryDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOAddressBookEntryDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOAddressBookEntryDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOAddressBookEntryDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOAddressBookEntryDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOAddressBookEntryDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOAddressBookEntryDTO", self, f) }
}

/// The object `BulkResponseDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkResponseDTO {
    /// `items`
    pub items: Option<Vec<BulkResponseItemDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkResponseDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkResponseDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkResponseDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkResponseDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkResponseDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkResponseDTO", self, f) }
}

/// The object `BulkResponseItemDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkResponseItemDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `status`
    pub status: Option<i64>,
    /// `operationType`
    pub operation_type: Option<BulkResponseItemDTOOperationType>,
    /// `href`
    pub href: Option<String>,
    /// `apiError`
    pub api_error: Option<ApiErrorResponse>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkResponseItemDTO: Keys = Keys(&["\"itemIdentifier\":", "\"status\":", "\"operationType\":", "\"href\":", "\"apiError\":"]);

impl Json for BulkResponseItemDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkResponseItemDTO, &mut [&mut self.item_identifier, &mut self.status, &mut self.operation_type, &mut self.href, &mut self.api_error], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkResponseItemDTO, &[&self.item_identifier, &self.status, &self.operation_type, &self.href, &self.api_error], &self.extra) }
}

impl std::fmt::Debug for BulkResponseItemDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkResponseItemDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `operationType` of [`BulkResponseItemDTO`].
    pub enum BulkResponseItemDTOOperationType {
        Create = "CREATE",
        Update = "UPDATE",
        Delete = "DELETE",
        Get = "GET",
    }
}

/// The object `EntityInfo` of Webex.
#[derive(Clone, Default)]
pub struct EntityInfo {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `additionalAttributes`
    pub additional_attributes: Option<BTreeMap<String, String>>,
    /// `createdDate`
    pub created_date: Option<String>,
    /// `lastModifiedDate`
    pub last_modified_date: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EntityInfo: Keys = Keys(&["\"id\":", "\"name\":", "\"additionalAttributes\":", "\"createdDate\":", "\"lastModifiedDate\":", "\"version\":"]);

impl Json for EntityInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EntityInfo, &mut [&mut self.id, &mut self.name, &mut self.additional_attributes, &mut self.created_date, &mut self.last_modified_date, &mut self.version], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EntityInfo, &[&self.id, &self.name, &self.additional_attributes, &self.created_date, &self.last_modified_date, &self.version], &self.extra) }
}

impl std::fmt::Debug for EntityInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EntityInfo", self, f) }
}

/// The object `EntityReferenceInfoDTO` of Webex.
#[derive(Clone, Default)]
pub struct EntityReferenceInfoDTO {
    /// `description`
    pub description: Option<String>,
    /// `meta`
    pub meta: Option<MetaDataReferencesPagingInfo>,
    /// `data`
    pub data: Option<Vec<EntityInfo>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EntityReferenceInfoDTO: Keys = Keys(&["\"description\":", "\"meta\":", "\"data\":"]);

impl Json for EntityReferenceInfoDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EntityReferenceInfoDTO, &mut [&mut self.description, &mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EntityReferenceInfoDTO, &[&self.description, &self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for EntityReferenceInfoDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EntityReferenceInfoDTO", self, f) }
}

/// The object `ErrorDetails` of Webex.
#[derive(Clone, Default)]
pub struct ErrorDetails {
    /// `key`
    pub key: Option<String>,
    /// `message`
    pub message: Option<Vec<OperationError>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ErrorDetails: Keys = Keys(&["\"key\":", "\"message\":"]);

impl Json for ErrorDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ErrorDetails, &mut [&mut self.key, &mut self.message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ErrorDetails, &[&self.key, &self.message], &self.extra) }
}

impl std::fmt::Debug for ErrorDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ErrorDetails", self, f) }
}

/// The object `ListAddressBookEntrysResponse` of Webex. Published as `ListAddressBookEntrySResponse`.
#[derive(Clone, Default)]
pub struct ListAddressBookEntrysResponse {
    /// `meta`
    pub meta: Option<MetaDataWithPagingInfo>,
    /// `data`
    pub data: Option<Vec<AddressBookEntryDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAddressBookEntrysResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ListAddressBookEntrysResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAddressBookEntrysResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAddressBookEntrysResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ListAddressBookEntrysResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAddressBookEntrysResponse", self, f) }
}

/// The object `MetaDataReferencesPagingInfo` of Webex.
#[derive(Clone, Default)]
pub struct MetaDataReferencesPagingInfo {
    /// `orgid`: uuid
    pub orgid: Option<String>,
    /// `page`
    pub page: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `totalPages`
    pub total_pages: Option<i64>,
    /// `totalRecords`
    pub total_records: Option<i64>,
    /// `links`
    pub links: Option<BTreeMap<String, Any>>,
    /// `referencedEntities`
    pub referenced_entities: Option<Vec<String>>,
    /// `currentEntity`
    pub current_entity: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MetaDataReferencesPagingInfo: Keys = Keys(&["\"orgid\":", "\"page\":", "\"pageSize\":", "\"totalPages\":", "\"totalRecords\":", "\"links\":", "\"referencedEntities\":", "\"currentEntity\":"]);

impl Json for MetaDataReferencesPagingInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MetaDataReferencesPagingInfo, &mut [&mut self.orgid, &mut self.page, &mut self.page_size, &mut self.total_pages, &mut self.total_records, &mut self.links, &mut self.referenced_entities, &mut self.current_entity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MetaDataReferencesPagingInfo, &[&self.orgid, &self.page, &self.page_size, &self.total_pages, &self.total_records, &self.links, &self.referenced_entities, &self.current_entity], &self.extra) }
}

impl std::fmt::Debug for MetaDataReferencesPagingInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MetaDataReferencesPagingInfo", self, f) }
}

/// The object `MetaDataWithPagingInfo` of Webex.
#[derive(Clone, Default)]
pub struct MetaDataWithPagingInfo {
    /// `orgid`: uuid
    pub orgid: Option<String>,
    /// `page`
    pub page: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `totalPages`
    pub total_pages: Option<i64>,
    /// `totalRecords`
    pub total_records: Option<i64>,
    /// `links`
    pub links: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MetaDataWithPagingInfo: Keys = Keys(&["\"orgid\":", "\"page\":", "\"pageSize\":", "\"totalPages\":", "\"totalRecords\":", "\"links\":"]);

impl Json for MetaDataWithPagingInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MetaDataWithPagingInfo, &mut [&mut self.orgid, &mut self.page, &mut self.page_size, &mut self.total_pages, &mut self.total_records, &mut self.links], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MetaDataWithPagingInfo, &[&self.orgid, &self.page, &self.page_size, &self.total_pages, &self.total_records, &self.links], &self.extra) }
}

impl std::fmt::Debug for MetaDataWithPagingInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MetaDataWithPagingInfo", self, f) }
}

/// The object `OperationError` of Webex.
#[derive(Clone, Default)]
pub struct OperationError {
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperationError: Keys = Keys(&["\"description\":"]);

impl Json for OperationError {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperationError, &mut [&mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperationError, &[&self.description], &self.extra) }
}

impl std::fmt::Debug for OperationError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperationError", self, f) }
}

/// The object `ResponseEnvelopeAddressBookDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeAddressBookDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<AddressBookDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeAddressBookDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeAddressBookDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeAddressBookDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeAddressBookDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeAddressBookDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeAddressBookDTO", self, f) }
}

/// The object `ResponseEnvelopeAddressBookWithEntriesDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeAddressBookWithEntriesDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<AddressBookWithEntriesDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeAddressBookWithEntriesDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeAddressBookWithEntriesDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeAddressBookWithEntriesDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeAddressBookWithEntriesDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeAddressBookWithEntriesDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeAddressBookWithEntriesDTO", self, f) }
}
