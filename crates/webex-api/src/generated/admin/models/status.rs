// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ListActiveScheduledMaintenancesResponse` of Webex. Published as `ActiveScheduledMaintenancesResponse`.
#[derive(Clone, Default)]
pub struct ListActiveScheduledMaintenancesResponse {
    /// `scheduled_maintenances`
    pub scheduled_maintenances: Option<Vec<Incident>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListActiveScheduledMaintenancesResponse: Keys = Keys(&["\"scheduled_maintenances\":"]);

impl Json for ListActiveScheduledMaintenancesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListActiveScheduledMaintenancesResponse, &mut [&mut self.scheduled_maintenances], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListActiveScheduledMaintenancesResponse, &[&self.scheduled_maintenances], &self.extra) }
}

impl std::fmt::Debug for ListActiveScheduledMaintenancesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListActiveScheduledMaintenancesResponse", self, f) }
}

/// The object `AffectComponent` of Webex.
#[derive(Clone, Default)]
pub struct AffectComponent {
    /// `affectId`
    pub affect_id: Option<String>,
    /// `discription`
    pub discription: Option<String>,
    /// `messageId`
    pub message_id: Option<String>,
    /// `commercial`
    pub commercial: Option<bool>,
    /// `link`
    pub link: Option<String>,
    /// `created_at`: a moment, RFC 3339
    pub created_at: Option<String>,
    /// `createTime`: a moment, RFC 3339
    pub create_time: Option<String>,
    /// `lastModifiedTime`: a moment, RFC 3339
    pub last_modified_time: Option<String>,
    /// `externalId`
    pub external_id: Option<String>,
    /// `fedRAMP`
    pub fed_ramp: Option<bool>,
    /// `helpLink`
    pub help_link: Option<String>,
    /// `updated_at`: a moment, RFC 3339
    pub updated_at: Option<String>,
    /// `group_id`
    pub group_id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `position`
    pub position: Option<i64>,
    /// `isGroup`
    pub is_group: Option<bool>,
    /// `product_group`
    pub product_group: Option<String>,
    /// `serviceId`
    pub service_id: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `deleted`
    pub deleted: Option<bool>,
    /// `componentId`
    pub component_id: Option<String>,
    /// `component`
    pub component: Option<String>,
    /// `componentName`
    pub component_name: Option<String>,
    /// `currentStatus`
    pub current_status: Option<String>,
    /// `region`
    pub region: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AffectComponent: Keys = Keys(&["\"affectId\":", "\"discription\":", "\"messageId\":", "\"commercial\":", "\"link\":", "\"created_at\":", "\"createTime\":", "\"lastModifiedTime\":", "\"externalId\":", "\"fedRAMP\":", "\"helpLink\":", "\"updated_at\":", "\"group_id\":", "\"name\":", "\"id\":", "\"position\":", "\"isGroup\":", "\"product_group\":", "\"serviceId\":", "\"status\":", "\"deleted\":", "\"componentId\":", "\"component\":", "\"componentName\":", "\"currentStatus\":", "\"region\":"]);

impl Json for AffectComponent {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AffectComponent, &mut [&mut self.affect_id, &mut self.discription, &mut self.message_id, &mut self.commercial, &mut self.link, &mut self.created_at, &mut self.create_time, &mut self.last_modified_time, &mut self.external_id, &mut self.fed_ramp, &mut self.help_link, &mut self.updated_at, &mut self.group_id, &mut self.name, &mut self.id, &mut self.position, &mut self.is_group, &mut self.product_group, &mut self.service_id, &mut self.status, &mut self.deleted, &mut self.component_id, &mut self.component, &mut self.component_name, &mut self.current_status, &mut self.region], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AffectComponent, &[&self.affect_id, &self.discription, &self.message_id, &self.commercial, &self.link, &self.created_at, &self.create_time, &self.last_modified_time, &self.external_id, &self.fed_ramp, &self.help_link, &self.updated_at, &self.group_id, &self.name, &self.id, &self.position, &self.is_group, &self.product_group, &self.service_id, &self.status, &self.deleted, &self.component_id, &self.component, &self.component_name, &self.current_status, &self.region], &self.extra) }
}

impl std::fmt::Debug for AffectComponent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AffectComponent", self, f) }
}

/// The object `ListIncidentsResponse` of Webex. Published as `AllIncidentsResponse`.
#[derive(Clone, Default)]
pub struct ListIncidentsResponse {
    /// `incidents`
    pub incidents: Option<Vec<Incident>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListIncidentsResponse: Keys = Keys(&["\"incidents\":"]);

impl Json for ListIncidentsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListIncidentsResponse, &mut [&mut self.incidents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListIncidentsResponse, &[&self.incidents], &self.extra) }
}

impl std::fmt::Debug for ListIncidentsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListIncidentsResponse", self, f) }
}

/// The object `ListScheduledMaintenancesResponse` of Webex. Published as `AllScheduledMaintenancesResponse`.
#[derive(Clone, Default)]
pub struct ListScheduledMaintenancesResponse {
    /// `scheduled_maintenances`
    pub scheduled_maintenances: Option<Vec<Incident>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListScheduledMaintenancesResponse: Keys = Keys(&["\"scheduled_maintenances\":"]);

impl Json for ListScheduledMaintenancesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListScheduledMaintenancesResponse, &mut [&mut self.scheduled_maintenances], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListScheduledMaintenancesResponse, &[&self.scheduled_maintenances], &self.extra) }
}

impl std::fmt::Debug for ListScheduledMaintenancesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListScheduledMaintenancesResponse", self, f) }
}

/// The object `Component` of Webex.
#[derive(Clone, Default)]
pub struct Component {
    /// `updated_at`: a moment, RFC 3339
    pub updated_at: Option<String>,
    /// `group_id`
    pub group_id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `fedRAMP`; required when sent
    pub fed_ramp: Option<bool>,
    /// `commercial`
    pub commercial: Option<bool>,
    /// `created_at`: a moment, RFC 3339
    pub created_at: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `position`
    pub position: Option<i64>,
    /// `product_group`
    pub product_group: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `isGroup`
    pub is_group: Option<ComponentIsGroup>,
    /// `components`
    pub components: Option<Vec<String>>,
    /// `link`
    pub link: Option<String>,
    /// `externalId`
    pub external_id: Option<String>,
    /// `helpLink`; required when sent
    pub help_link: Option<String>,
    /// `serviceId`
    pub service_id: Option<String>,
    /// `unavailableRegions`
    pub unavailable_regions: Option<Vec<Any>>,
    /// `regionStatusMap`; required when sent
    pub region_status_map: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Component: Keys = Keys(&["\"updated_at\":", "\"group_id\":", "\"name\":", "\"fedRAMP\":", "\"commercial\":", "\"created_at\":", "\"description\":", "\"id\":", "\"position\":", "\"product_group\":", "\"status\":", "\"isGroup\":", "\"components\":", "\"link\":", "\"externalId\":", "\"helpLink\":", "\"serviceId\":", "\"unavailableRegions\":", "\"regionStatusMap\":"]);

impl Json for Component {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Component, &mut [&mut self.updated_at, &mut self.group_id, &mut self.name, &mut self.fed_ramp, &mut self.commercial, &mut self.created_at, &mut self.description, &mut self.id, &mut self.position, &mut self.product_group, &mut self.status, &mut self.is_group, &mut self.components, &mut self.link, &mut self.external_id, &mut self.help_link, &mut self.service_id, &mut self.unavailable_regions, &mut self.region_status_map], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Component, &[&self.updated_at, &self.group_id, &self.name, &self.fed_ramp, &self.commercial, &self.created_at, &self.description, &self.id, &self.position, &self.product_group, &self.status, &self.is_group, &self.components, &self.link, &self.external_id, &self.help_link, &self.service_id, &self.unavailable_regions, &self.region_status_map], &self.extra) }
}

impl std::fmt::Debug for Component {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Component", self, f) }
}

webex_core::open_enum! {
    /// Values of `isGroup` of [`Component`].
    pub enum ComponentIsGroup {
        Y = "Y",
        N = "N",
    }
}

/// The object `ListServiceComponentsResponse` of Webex. Published as `ComponentsResponse`.
#[derive(Clone, Default)]
pub struct ListServiceComponentsResponse {
    /// `components`
    pub components: Option<Vec<Component>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListServiceComponentsResponse: Keys = Keys(&["\"components\":"]);

impl Json for ListServiceComponentsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListServiceComponentsResponse, &mut [&mut self.components], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListServiceComponentsResponse, &[&self.components], &self.extra) }
}

impl std::fmt::Debug for ListServiceComponentsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListServiceComponentsResponse", self, f) }
}

/// The object `Incident` of Webex.
#[derive(Clone, Default)]
pub struct Incident {
    /// `updated_at`: a moment, RFC 3339
    pub updated_at: Option<String>,
    /// `resolved_at`: a moment, RFC 3339
    pub resolved_at: Option<String>,
    /// `impact`
    pub impact: Option<String>,
    /// `incidentType`
    pub incident_type: Option<String>,
    /// `fedRAMP`; required when sent
    pub fed_ramp: Option<bool>,
    /// `commercial`
    pub commercial: Option<bool>,
    /// `change`
    pub change: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `created_at`: a moment, RFC 3339
    pub created_at: Option<String>,
    /// `components`; required when sent
    pub components: Option<Vec<Component>>,
    /// `incident_updates`; required when sent
    pub incident_updates: Option<Vec<IncidentUpdate>>,
    /// `id`
    pub id: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `externalId`
    pub external_id: Option<String>,
    /// `sourceId`
    pub source_id: Option<String>,
    /// `changeId`
    pub change_id: Option<String>,
    /// `publicationId`
    pub publication_id: Option<String>,
    /// `incidentNumber`
    pub incident_number: Option<String>,
    /// `start_at`: a moment, RFC 3339
    pub start_at: Option<String>,
    /// `end_at`: a moment, RFC 3339
    pub end_at: Option<String>,
    /// `autoStatusSetting`
    pub auto_status_setting: Option<bool>,
    /// `serviceId`
    pub service_id: Option<String>,
    /// `locations`
    pub locations: Option<String>,
    /// `maintenanceComponents`
    pub maintenance_components: Option<Vec<String>>,
    /// `commercial_flag`; required when sent
    pub commercial_flag: Option<Any>,
    /// `regions`
    pub regions: Option<Vec<String>>,
    /// `degradedComponents`
    pub degraded_components: Option<Vec<Any>>,
    /// `majorComponents`
    pub major_components: Option<Vec<Any>>,
    /// `autoStatusSettingFlag`
    pub auto_status_setting_flag: Option<bool>,
    /// `forceRestoreComponentsFlag`
    pub force_restore_components_flag: Option<bool>,
    /// `forceRestoreComponents`
    pub force_restore_components: Option<bool>,
    /// `fedRAMPFlag`
    pub fed_ramp_flag: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Incident: Keys = Keys(&["\"updated_at\":", "\"resolved_at\":", "\"impact\":", "\"incidentType\":", "\"fedRAMP\":", "\"commercial\":", "\"change\":", "\"name\":", "\"created_at\":", "\"components\":", "\"incident_updates\":", "\"id\":", "\"status\":", "\"externalId\":", "\"sourceId\":", "\"changeId\":", "\"publicationId\":", "\"incidentNumber\":", "\"start_at\":", "\"end_at\":", "\"autoStatusSetting\":", "\"serviceId\":", "\"locations\":", "\"maintenanceComponents\":", "\"commercial_flag\":", "\"regions\":", "\"degradedComponents\":", "\"majorComponents\":", "\"autoStatusSettingFlag\":", "\"forceRestoreComponentsFlag\":", "\"forceRestoreComponents\":", "\"fedRAMPFlag\":"]);

impl Json for Incident {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Incident, &mut [&mut self.updated_at, &mut self.resolved_at, &mut self.impact, &mut self.incident_type, &mut self.fed_ramp, &mut self.commercial, &mut self.change, &mut self.name, &mut self.created_at, &mut self.components, &mut self.incident_updates, &mut self.id, &mut self.status, &mut self.external_id, &mut self.source_id, &mut self.change_id, &mut self.publication_id, &mut self.incident_number, &mut self.start_at, &mut self.end_at, &mut self.auto_status_setting, &mut self.service_id, &mut self.locations, &mut self.maintenance_components, &mut self.commercial_flag, &mut self.regions, &mut self.degraded_components, &mut self.major_components, &mut self.auto_status_setting_flag, &mut self.force_restore_components_flag, &mut self.force_restore_components, &mut self.fed_ramp_flag], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Incident, &[&self.updated_at, &self.resolved_at, &self.impact, &self.incident_type, &self.fed_ramp, &self.commercial, &self.change, &self.name, &self.created_at, &self.components, &self.incident_updates, &self.id, &self.status, &self.external_id, &self.source_id, &self.change_id, &self.publication_id, &self.incident_number, &self.start_at, &self.end_at, &self.auto_status_setting, &self.service_id, &self.locations, &self.maintenance_components, &self.commercial_flag, &self.regions, &self.degraded_components, &self.major_components, &self.auto_status_setting_flag, &self.force_restore_components_flag, &self.force_restore_components, &self.fed_ramp_flag], &self.extra) }
}

impl std::fmt::Debug for Incident {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Incident", self, f) }
}

/// The object `IncidentUpdate` of Webex.
#[derive(Clone, Default)]
pub struct IncidentUpdate {
    /// `incident_id`
    pub incident_id: Option<String>,
    /// `externalId`
    pub external_id: Option<String>,
    /// `updated_at`: a moment, RFC 3339
    pub updated_at: Option<String>,
    /// `created_at`: a moment, RFC 3339
    pub created_at: Option<String>,
    /// `body`
    pub body: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `message_id`
    pub message_id: Option<String>,
    /// `affect_components`
    pub affect_components: Option<Vec<AffectComponent>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_IncidentUpdate: Keys = Keys(&["\"incident_id\":", "\"externalId\":", "\"updated_at\":", "\"created_at\":", "\"body\":", "\"status\":", "\"message_id\":", "\"affect_components\":"]);

impl Json for IncidentUpdate {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_IncidentUpdate, &mut [&mut self.incident_id, &mut self.external_id, &mut self.updated_at, &mut self.created_at, &mut self.body, &mut self.status, &mut self.message_id, &mut self.affect_components], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_IncidentUpdate, &[&self.incident_id, &self.external_id, &self.updated_at, &self.created_at, &self.body, &self.status, &self.message_id, &self.affect_components], &self.extra) }
}

impl std::fmt::Debug for IncidentUpdate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("IncidentUpdate", self, f) }
}

/// The object `StatusSummary` of Webex.
#[derive(Clone, Default)]
pub struct StatusSummary {
    /// `incidents`; required when sent
    pub incidents: Option<Vec<Incident>>,
    /// `components`; required when sent
    pub components: Option<Vec<Component>>,
    /// `scheduled_maintenances`; required when sent
    pub scheduled_maintenances: Option<Vec<Incident>>,
    /// `status`; required when sent
    pub status: Option<WebexStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_StatusSummary: Keys = Keys(&["\"incidents\":", "\"components\":", "\"scheduled_maintenances\":", "\"status\":"]);

impl Json for StatusSummary {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StatusSummary, &mut [&mut self.incidents, &mut self.components, &mut self.scheduled_maintenances, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StatusSummary, &[&self.incidents, &self.components, &self.scheduled_maintenances, &self.status], &self.extra) }
}

impl std::fmt::Debug for StatusSummary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StatusSummary", self, f) }
}

/// The object `ListUnresolvedIncidentsResponse` of Webex. Published as `UnresolvedIncidentsResponse`.
#[derive(Clone, Default)]
pub struct ListUnresolvedIncidentsResponse {
    /// `incidents`
    pub incidents: Option<Vec<Incident>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListUnresolvedIncidentsResponse: Keys = Keys(&["\"incidents\":"]);

impl Json for ListUnresolvedIncidentsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListUnresolvedIncidentsResponse, &mut [&mut self.incidents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListUnresolvedIncidentsResponse, &[&self.incidents], &self.extra) }
}

impl std::fmt::Debug for ListUnresolvedIncidentsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListUnresolvedIncidentsResponse", self, f) }
}

/// The object `ListUpcomingScheduledMaintenancesResponse` of Webex. Published as `UpcomingScheduledMaintenancesResponse`.
#[derive(Clone, Default)]
pub struct ListUpcomingScheduledMaintenancesResponse {
    /// `scheduled_maintenances`
    pub scheduled_maintenances: Option<Vec<Incident>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListUpcomingScheduledMaintenancesResponse: Keys = Keys(&["\"scheduled_maintenances\":"]);

impl Json for ListUpcomingScheduledMaintenancesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListUpcomingScheduledMaintenancesResponse, &mut [&mut self.scheduled_maintenances], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListUpcomingScheduledMaintenancesResponse, &[&self.scheduled_maintenances], &self.extra) }
}

impl std::fmt::Debug for ListUpcomingScheduledMaintenancesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListUpcomingScheduledMaintenancesResponse", self, f) }
}

/// The object `WebexStatus` of Webex.
#[derive(Clone, Default)]
pub struct WebexStatus {
    /// `indicator`
    pub indicator: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WebexStatus: Keys = Keys(&["\"indicator\":"]);

impl Json for WebexStatus {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WebexStatus, &mut [&mut self.indicator], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WebexStatus, &[&self.indicator], &self.extra) }
}

impl std::fmt::Debug for WebexStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WebexStatus", self, f) }
}
