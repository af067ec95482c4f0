// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `EventTypesApiListResponse` of Webex.
#[derive(Clone, Default)]
pub struct EventTypesApiListResponse {
    /// `data`; required when sent
    pub data: Option<Vec<EventTypesResponse>>,
    /// `meta`; required when sent
    pub meta: Option<Meta>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EventTypesApiListResponse: Keys = Keys(&["\"data\":", "\"meta\":"]);

impl Json for EventTypesApiListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EventTypesApiListResponse, &mut [&mut self.data, &mut self.meta], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EventTypesApiListResponse, &[&self.data, &self.meta], &self.extra) }
}

impl std::fmt::Debug for EventTypesApiListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EventTypesApiListResponse", self, f) }
}

/// The object `EventTypesApiListResponseEnhanced` of Webex.
#[derive(Clone, Default)]
pub struct EventTypesApiListResponseEnhanced {
    /// `data`; required when sent
    pub data: Option<Vec<EventTypesResponse>>,
    /// `meta`; required when sent
    pub meta: Option<MetaResourceVersionInfo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EventTypesApiListResponseEnhanced: Keys = Keys(&["\"data\":", "\"meta\":"]);

impl Json for EventTypesApiListResponseEnhanced {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EventTypesApiListResponseEnhanced, &mut [&mut self.data, &mut self.meta], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EventTypesApiListResponseEnhanced, &[&self.data, &self.meta], &self.extra) }
}

impl std::fmt::Debug for EventTypesApiListResponseEnhanced {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EventTypesApiListResponseEnhanced", self, f) }
}

/// The object `EventTypesResponse` of Webex.
#[derive(Clone, Default)]
pub struct EventTypesResponse {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `resource`; required when sent
    pub resource: Option<String>,
    /// `action`; required when sent
    pub action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EventTypesResponse: Keys = Keys(&["\"name\":", "\"resource\":", "\"action\":"]);

impl Json for EventTypesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EventTypesResponse, &mut [&mut self.name, &mut self.resource, &mut self.action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EventTypesResponse, &[&self.name, &self.resource, &self.action], &self.extra) }
}

impl std::fmt::Debug for EventTypesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EventTypesResponse", self, f) }
}

/// The object `MetaResourceVersionInfo` of Webex.
#[derive(Clone, Default)]
pub struct MetaResourceVersionInfo {
    /// `orgId`: uuid
    pub org_id: Option<String>,
    /// `resourceVersionList`; required when sent
    pub resource_version_list: Option<Vec<ResourceVersion>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MetaResourceVersionInfo: Keys = Keys(&["\"orgId\":", "\"resourceVersionList\":"]);

impl Json for MetaResourceVersionInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MetaResourceVersionInfo, &mut [&mut self.org_id, &mut self.resource_version_list], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MetaResourceVersionInfo, &[&self.org_id, &self.resource_version_list], &self.extra) }
}

impl std::fmt::Debug for MetaResourceVersionInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MetaResourceVersionInfo", self, f) }
}

/// The object `ResourceVersion` of Webex.
#[derive(Clone, Default)]
pub struct ResourceVersion {
    /// `resource`
    pub resource: Option<String>,
    /// `version`
    pub version: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResourceVersion: Keys = Keys(&["\"resource\":", "\"version\":"]);

impl Json for ResourceVersion {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResourceVersion, &mut [&mut self.resource, &mut self.version], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResourceVersion, &[&self.resource, &self.version], &self.extra) }
}

impl std::fmt::Debug for ResourceVersion {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResourceVersion", self, f) }
}

/// The object `SubscriptionApiListResponse` of Webex.
#[derive(Clone, Default)]
pub struct SubscriptionApiListResponse {
    /// `data`; required when sent
    pub data: Option<Vec<SubscriptionResponse>>,
    /// `meta`; required when sent
    pub meta: Option<MetaSubInfo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriptionApiListResponse: Keys = Keys(&["\"data\":", "\"meta\":"]);

impl Json for SubscriptionApiListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriptionApiListResponse, &mut [&mut self.data, &mut self.meta], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriptionApiListResponse, &[&self.data, &self.meta], &self.extra) }
}

impl std::fmt::Debug for SubscriptionApiListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriptionApiListResponse", self, f) }
}

/// The object `SubscriptionApiListResponseEnhanced` of Webex.
#[derive(Clone, Default)]
pub struct SubscriptionApiListResponseEnhanced {
    /// `data`; required when sent
    pub data: Option<Vec<SubscriptionResponseEnhanced>>,
    /// `meta`; required when sent
    pub meta: Option<MetaSubInfo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriptionApiListResponseEnhanced: Keys = Keys(&["\"data\":", "\"meta\":"]);

impl Json for SubscriptionApiListResponseEnhanced {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriptionApiListResponseEnhanced, &mut [&mut self.data, &mut self.meta], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriptionApiListResponseEnhanced, &[&self.data, &self.meta], &self.extra) }
}

impl std::fmt::Debug for SubscriptionApiListResponseEnhanced {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriptionApiListResponseEnhanced", self, f) }
}

/// The object `SubscriptionApiResponse` of Webex.
#[derive(Clone, Default)]
pub struct SubscriptionApiResponse {
    /// `meta`
    pub meta: Option<Meta>,
    /// `data`
    pub data: Option<SubscriptionResponse>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriptionApiResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for SubscriptionApiResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriptionApiResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriptionApiResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for SubscriptionApiResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriptionApiResponse", self, f) }
}

/// The object `SubscriptionApiResponseEnhanced` of Webex.
#[derive(Clone, Default)]
pub struct SubscriptionApiResponseEnhanced {
    /// `meta`
    pub meta: Option<Meta>,
    /// `data`
    pub data: Option<SubscriptionResponseEnhanced>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriptionApiResponseEnhanced: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for SubscriptionApiResponseEnhanced {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriptionApiResponseEnhanced, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriptionApiResponseEnhanced, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for SubscriptionApiResponseEnhanced {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriptionApiResponseEnhanced", self, f) }
}

/// The object `SubscriptionCreateApiResponse` of Webex.
#[derive(Clone, Default)]
pub struct SubscriptionCreateApiResponse {
    /// `meta`
    pub meta: Option<MetaSubInfo>,
    /// `data`
    pub data: Option<SubscriptionResponse>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriptionCreateApiResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for SubscriptionCreateApiResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriptionCreateApiResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriptionCreateApiResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for SubscriptionCreateApiResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriptionCreateApiResponse", self, f) }
}

/// The object `SubscriptionCreateApiResponseEnhanced` of Webex.
#[derive(Clone, Default)]
pub struct SubscriptionCreateApiResponseEnhanced {
    /// `meta`
    pub meta: Option<MetaSubInfo>,
    /// `data`
    pub data: Option<SubscriptionResponseEnhanced>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriptionCreateApiResponseEnhanced: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for SubscriptionCreateApiResponseEnhanced {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriptionCreateApiResponseEnhanced, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriptionCreateApiResponseEnhanced, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for SubscriptionCreateApiResponseEnhanced {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriptionCreateApiResponseEnhanced", self, f) }
}

/// The object `SubscriptionRequestEnhanced` of Webex.
#[derive(Clone, Default)]
pub struct SubscriptionRequestEnhanced {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `eventTypes`; required when sent
    pub event_types: Option<Vec<String>>,
    /// `destinationUrl`: uri; required when sent
    pub destination_url: Option<String>,
    /// `secret`
    pub secret: Option<String>,
    /// `orgId`: uuid
    pub org_id: Option<String>,
    /// `resourceVersion`; required when sent
    pub resource_version: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriptionRequestEnhanced: Keys = Keys(&["\"name\":", "\"description\":", "\"eventTypes\":", "\"destinationUrl\":", "\"secret\":", "\"orgId\":", "\"resourceVersion\":"]);

impl Json for SubscriptionRequestEnhanced {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriptionRequestEnhanced, &mut [&mut self.name, &mut self.description, &mut self.event_types, &mut self.destination_url, &mut self.secret, &mut self.org_id, &mut self.resource_version], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriptionRequestEnhanced, &[&self.name, &self.description, &self.event_types, &self.destination_url, &self.secret, &self.org_id, &self.resource_version], &self.extra) }
}

impl std::fmt::Debug for SubscriptionRequestEnhanced {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriptionRequestEnhanced", self, f) }
}

/// The object `SubscriptionRequestUpdate` of Webex.
#[derive(Clone, Default)]
pub struct SubscriptionRequestUpdate {
    /// `description`
    pub description: Option<String>,
    /// `eventTypes`
    pub event_types: Option<Vec<String>>,
    /// `destinationUrl`: uri
    pub destination_url: Option<String>,
    /// `status`
    pub status: Option<SubscriptionRequestUpdateStatus>,
    /// `secret`
    pub secret: Option<String>,
    /// `orgId`: uuid
    pub org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriptionRequestUpdate: Keys = Keys(&["\"description\":", "\"eventTypes\":", "\"destinationUrl\":", "\"status\":", "\"secret\":", "\"orgId\":"]);

impl Json for SubscriptionRequestUpdate {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriptionRequestUpdate, &mut [&mut self.description, &mut self.event_types, &mut self.destination_url, &mut self.status, &mut self.secret, &mut self.org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriptionRequestUpdate, &[&self.description, &self.event_types, &self.destination_url, &self.status, &self.secret, &self.org_id], &self.extra) }
}

impl std::fmt::Debug for SubscriptionRequestUpdate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriptionRequestUpdate", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`SubscriptionRequestUpdate`].
    pub enum SubscriptionRequestUpdateStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

/// The object `SubscriptionRequestUpdateEnhanced` of Webex.
#[derive(Clone, Default)]
pub struct SubscriptionRequestUpdateEnhanced {
    /// `description`
    pub description: Option<String>,
    /// `eventTypes`
    pub event_types: Option<Vec<String>>,
    /// `destinationUrl`: uri
    pub destination_url: Option<String>,
    /// `status`
    pub status: Option<SubscriptionRequestUpdateEnhancedStatus>,
    /// `secret`
    pub secret: Option<String>,
    /// `orgId`: uuid
    pub org_id: Option<String>,
    /// `resourceVersion`; required when sent
    pub resource_version: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriptionRequestUpdateEnhanced: Keys = Keys(&["\"description\":", "\"eventTypes\":", "\"destinationUrl\":", "\"status\":", "\"secret\":", "\"orgId\":", "\"resourceVersion\":"]);

impl Json for SubscriptionRequestUpdateEnhanced {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriptionRequestUpdateEnhanced, &mut [&mut self.description, &mut self.event_types, &mut self.destination_url, &mut self.status, &mut self.secret, &mut self.org_id, &mut self.resource_version], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriptionRequestUpdateEnhanced, &[&self.description, &self.event_types, &self.destination_url, &self.status, &self.secret, &self.org_id, &self.resource_version], &self.extra) }
}

impl std::fmt::Debug for SubscriptionRequestUpdateEnhanced {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriptionRequestUpdateEnhanced", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`SubscriptionRequestUpdateEnhanced`].
    pub enum SubscriptionRequestUpdateEnhancedStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

/// The object `SubscriptionResponseEnhanced` of Webex.
#[derive(Clone, Default)]
pub struct SubscriptionResponseEnhanced {
    /// `id`: uuid; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `eventTypes`; required when sent
    pub event_types: Option<Vec<String>>,
    /// `destinationUrl`: uri; required when sent
    pub destination_url: Option<String>,
    /// `createdTime`; required when sent
    pub created_time: Option<i64>,
    /// `createdBy`: email; required when sent
    pub created_by: Option<String>,
    /// `status`; required when sent
    pub status: Option<SubscriptionResponseEnhancedStatus>,
    /// `lastUpdatedTime`; required when sent
    pub last_updated_time: Option<i64>,
    /// `lastUpdatedBy`: email; required when sent
    pub last_updated_by: Option<String>,
    /// `resourceVersion`; required when sent
    pub resource_version: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriptionResponseEnhanced: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"eventTypes\":", "\"destinationUrl\":", "\"createdTime\":", "\"createdBy\":", "\"status\":", "\"lastUpdatedTime\":", "\"lastUpdatedBy\":", "\"resourceVersion\":"]);

impl Json for SubscriptionResponseEnhanced {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriptionResponseEnhanced, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.event_types, &mut self.destination_url, &mut self.created_time, &mut self.created_by, &mut self.status, &mut self.last_updated_time, &mut self.last_updated_by, &mut self.resource_version], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriptionResponseEnhanced, &[&self.id, &self.name, &self.description, &self.event_types, &self.destination_url, &self.created_time, &self.created_by, &self.status, &self.last_updated_time, &self.last_updated_by, &self.resource_version], &self.extra) }
}

impl std::fmt::Debug for SubscriptionResponseEnhanced {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriptionResponseEnhanced", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`SubscriptionResponseEnhanced`].
    pub enum SubscriptionResponseEnhancedStatus {
        Active = "active",
        Inactive = "inactive",
    }
}
