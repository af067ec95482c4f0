// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CapabilityMap` of Webex.
#[derive(Clone, Default)]
pub struct CapabilityMap {
    /// `occupancyDetection`
    pub occupancy_detection: Option<SupportAndConfiguredInfo>,
    /// `presenceDetection`
    pub presence_detection: Option<SupportAndConfiguredInfo>,
    /// `ambientNoise`
    pub ambient_noise: Option<SupportAndConfiguredInfo>,
    /// `soundLevel`
    pub sound_level: Option<SupportAndConfiguredInfo>,
    /// `temperature`
    pub temperature: Option<SupportAndConfiguredInfo>,
    /// `airQuality`
    pub air_quality: Option<SupportAndConfiguredInfo>,
    /// `relativeHumidity`
    pub relative_humidity: Option<SupportAndConfiguredInfo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CapabilityMap: Keys = Keys(&["\"occupancyDetection\":", "\"presenceDetection\":", "\"ambientNoise\":", "\"soundLevel\":", "\"temperature\":", "\"airQuality\":", "\"relativeHumidity\":"]);

impl Json for CapabilityMap {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CapabilityMap, &mut [&mut self.occupancy_detection, &mut self.presence_detection, &mut self.ambient_noise, &mut self.sound_level, &mut self.temperature, &mut self.air_quality, &mut self.relative_humidity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CapabilityMap, &[&self.occupancy_detection, &self.presence_detection, &self.ambient_noise, &self.sound_level, &self.temperature, &self.air_quality, &self.relative_humidity], &self.extra) }
}

impl std::fmt::Debug for CapabilityMap {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CapabilityMap", self, f) }
}

/// The object `CapabilityResponse` of Webex.
#[derive(Clone, Default)]
pub struct CapabilityResponse {
    /// `capabilities`
    pub capabilities: Option<CapabilityMap>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CapabilityResponse: Keys = Keys(&["\"capabilities\":"]);

impl Json for CapabilityResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CapabilityResponse, &mut [&mut self.capabilities], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CapabilityResponse, &[&self.capabilities], &self.extra) }
}

impl std::fmt::Debug for CapabilityResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CapabilityResponse", self, f) }
}

/// The object `SupportAndConfiguredInfo` of Webex.
#[derive(Clone, Default)]
pub struct SupportAndConfiguredInfo {
    /// `supported`
    pub supported: Option<bool>,
    /// `configured`
    pub configured: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SupportAndConfiguredInfo: Keys = Keys(&["\"supported\":", "\"configured\":"]);

impl Json for SupportAndConfiguredInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SupportAndConfiguredInfo, &mut [&mut self.supported, &mut self.configured], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SupportAndConfiguredInfo, &[&self.supported, &self.configured], &self.extra) }
}

impl std::fmt::Debug for SupportAndConfiguredInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SupportAndConfiguredInfo", self, f) }
}

/// The object `Workspace` of Webex.
#[derive(Clone, Default)]
pub struct Workspace {
    /// `id`
    pub id: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `workspaceLocationId`
    pub workspace_location_id: Option<String>,
    /// `floorId`
    pub floor_id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `capacity`
    pub capacity: Option<f64>,
    /// `type`
    pub type_: Option<WorkspaceType>,
    /// `sipAddress`
    pub sip_address: Option<String>,
    /// `created`
    pub created: Option<String>,
    /// `calling`
    pub calling: Option<WorkspaceCalling>,
    /// `calendar`
    pub calendar: Option<WorkspaceCalendar>,
    /// `notes`
    pub notes: Option<String>,
    /// `hotdeskingStatus`
    pub hotdesking_status: Option<WorkspaceHotdeskingStatus>,
    /// `supportedDevices`
    pub supported_devices: Option<WorkspaceSupportedDevices>,
    /// `deviceHostedMeetings`
    pub device_hosted_meetings: Option<WorkspaceDeviceHostedMeetings>,
    /// `devicePlatform`
    pub device_platform: Option<WorkspaceDevicePlatform>,
    /// `indoorNavigation`
    pub indoor_navigation: Option<WorkspaceIndoorNavigation>,
    /// `health`
    pub health: Option<WorkspaceHealth>,
    /// `devices`
    pub devices: Option<Vec<Device>>,
    /// `capabilities`
    pub capabilities: Option<CapabilityMap>,
    /// `plannedMaintenance`
    pub planned_maintenance: Option<WorkspacePlannedMaintenance>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Workspace: Keys = Keys(&["\"id\":", "\"orgId\":", "\"locationId\":", "\"workspaceLocationId\":", "\"floorId\":", "\"displayName\":", "\"capacity\":", "\"type\":", "\"sipAddress\":", "\"created\":", "\"calling\":", "\"calendar\":", "\"notes\":", "\"hotdeskingStatus\":", "\"supportedDevices\":", "\"deviceHostedMeetings\":", "\"devicePlatform\":", "\"indoorNavigation\":", "\"health\":", "\"devices\":", "\"capabilities\":", "\"plannedMaintenance\":"]);

impl Json for Workspace {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Workspace, &mut [&mut self.id, &mut self.org_id, &mut self.location_id, &mut self.workspace_location_id, &mut self.floor_id, &mut self.display_name, &mut self.capacity, &mut self.type_, &mut self.sip_address, &mut self.created, &mut self.calling, &mut self.calendar, &mut self.notes, &mut self.hotdesking_status, &mut self.supported_devices, &mut self.device_hosted_meetings, &mut self.device_platform, &mut self.indoor_navigation, &mut self.health, &mut self.devices, &mut self.capabilities, &mut self.planned_maintenance], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Workspace, &[&self.id, &self.org_id, &self.location_id, &self.workspace_location_id, &self.floor_id, &self.display_name, &self.capacity, &self.type_, &self.sip_address, &self.created, &self.calling, &self.calendar, &self.notes, &self.hotdesking_status, &self.supported_devices, &self.device_hosted_meetings, &self.device_platform, &self.indoor_navigation, &self.health, &self.devices, &self.capabilities, &self.planned_maintenance], &self.extra) }
}

impl std::fmt::Debug for Workspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Workspace", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`Workspace`].
    pub enum WorkspaceType {
        NotSet = "notSet",
        Focus = "focus",
        Huddle = "huddle",
        MeetingRoom = "meetingRoom",
        Open = "open",
        Desk = "desk",
        OtherValue = "other",
    }
}

webex_core::open_enum! {
    /// Values of `hotdeskingStatus` of [`Workspace`].
    pub enum WorkspaceHotdeskingStatus {
        On = "on",
        Off = "off",
    }
}

webex_core::open_enum! {
    /// Values of `supportedDevices` of [`Workspace`].
    pub enum WorkspaceSupportedDevices {
        CollaborationDevices = "collaborationDevices",
        Phones = "phones",
    }
}

webex_core::open_enum! {
    /// Values of `devicePlatform` of [`Workspace`].
    pub enum WorkspaceDevicePlatform {
        Cisco = "cisco",
        MicrosoftTeamsRoom = "microsoftTeamsRoom",
    }
}

/// The object `WorkspaceCalendar` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceCalendar {
    /// `type`
    pub type_: Option<WorkspaceCalendarType>,
    /// `emailAddress`
    pub email_address: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceCalendar: Keys = Keys(&["\"type\":", "\"emailAddress\":"]);

impl Json for WorkspaceCalendar {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceCalendar, &mut [&mut self.type_, &mut self.email_address], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceCalendar, &[&self.type_, &self.email_address], &self.extra) }
}

impl std::fmt::Debug for WorkspaceCalendar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceCalendar", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`WorkspaceCalendar`].
    pub enum WorkspaceCalendarType {
        None = "none",
        Google = "google",
        Microsoft = "microsoft",
    }
}

/// The object `WorkspaceCalling` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceCalling {
    /// `type`
    pub type_: Option<WorkspaceCallingType>,
    /// `hybridCalling`
    pub hybrid_calling: Option<WorkspaceCallingHybridCalling>,
    /// `webexCalling`
    pub webex_calling: Option<WorkspaceCallingWebexCalling>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceCalling: Keys = Keys(&["\"type\":", "\"hybridCalling\":", "\"webexCalling\":"]);

impl Json for WorkspaceCalling {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceCalling, &mut [&mut self.type_, &mut self.hybrid_calling, &mut self.webex_calling], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceCalling, &[&self.type_, &self.hybrid_calling, &self.webex_calling], &self.extra) }
}

impl std::fmt::Debug for WorkspaceCalling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceCalling", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`WorkspaceCalling`].
    pub enum WorkspaceCallingType {
        FreeCalling = "freeCalling",
        HybridCalling = "hybridCalling",
        WebexCalling = "webexCalling",
        WebexEdgeForDevices = "webexEdgeForDevices",
        ThirdPartySipCalling = "thirdPartySipCalling",
        None = "none",
    }
}

/// The object `WorkspaceCallingHybridCalling` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceCallingHybridCalling {
    /// `emailAddress`
    pub email_address: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceCallingHybridCalling: Keys = Keys(&["\"emailAddress\":"]);

impl Json for WorkspaceCallingHybridCalling {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceCallingHybridCalling, &mut [&mut self.email_address], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceCallingHybridCalling, &[&self.email_address], &self.extra) }
}

impl std::fmt::Debug for WorkspaceCallingHybridCalling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceCallingHybridCalling", self, f) }
}

/// The object `WorkspaceCallingWebexCalling` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceCallingWebexCalling {
    /// `licenses`
    pub licenses: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceCallingWebexCalling: Keys = Keys(&["\"licenses\":"]);

impl Json for WorkspaceCallingWebexCalling {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceCallingWebexCalling, &mut [&mut self.licenses], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceCallingWebexCalling, &[&self.licenses], &self.extra) }
}

impl std::fmt::Debug for WorkspaceCallingWebexCalling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceCallingWebexCalling", self, f) }
}

/// The object `WorkspaceCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceCollectionResponse {
    /// `items`
    pub items: Option<Vec<Workspace>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for WorkspaceCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for WorkspaceCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceCollectionResponse", self, f) }
}

/// The object `WorkspaceCreationRequest` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceCreationRequest {
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `workspaceLocationId`
    pub workspace_location_id: Option<String>,
    /// `floorId`
    pub floor_id: Option<String>,
    /// `capacity`
    pub capacity: Option<f64>,
    /// `type`
    pub type_: Option<WorkspaceCreationRequestType>,
    /// `sipAddress`
    pub sip_address: Option<String>,
    /// `calling`
    pub calling: Option<WorkspaceCreationRequestCalling>,
    /// `calendar`
    pub calendar: Option<WorkspaceCreationRequestCalendar>,
    /// `notes`
    pub notes: Option<String>,
    /// `hotdeskingStatus`
    pub hotdesking_status: Option<WorkspaceCreationRequestHotdeskingStatus>,
    /// `deviceHostedMeetings`
    pub device_hosted_meetings: Option<WorkspaceCreationRequestDeviceHostedMeetings>,
    /// `supportedDevices`
    pub supported_devices: Option<WorkspaceCreationRequestSupportedDevices>,
    /// `indoorNavigation`
    pub indoor_navigation: Option<WorkspaceCreationRequestIndoorNavigation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceCreationRequest: Keys = Keys(&["\"displayName\":", "\"orgId\":", "\"locationId\":", "\"workspaceLocationId\":", "\"floorId\":", "\"capacity\":", "\"type\":", "\"sipAddress\":", "\"calling\":", "\"calendar\":", "\"notes\":", "\"hotdeskingStatus\":", "\"deviceHostedMeetings\":", "\"supportedDevices\":", "\"indoorNavigation\":"]);

impl Json for WorkspaceCreationRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceCreationRequest, &mut [&mut self.display_name, &mut self.org_id, &mut self.location_id, &mut self.workspace_location_id, &mut self.floor_id, &mut self.capacity, &mut self.type_, &mut self.sip_address, &mut self.calling, &mut self.calendar, &mut self.notes, &mut self.hotdesking_status, &mut self.device_hosted_meetings, &mut self.supported_devices, &mut self.indoor_navigation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceCreationRequest, &[&self.display_name, &self.org_id, &self.location_id, &self.workspace_location_id, &self.floor_id, &self.capacity, &self.type_, &self.sip_address, &self.calling, &self.calendar, &self.notes, &self.hotdesking_status, &self.device_hosted_meetings, &self.supported_devices, &self.indoor_navigation], &self.extra) }
}

impl std::fmt::Debug for WorkspaceCreationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceCreationRequest", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`WorkspaceCreationRequest`].
    pub enum WorkspaceCreationRequestType {
        NotSet = "notSet",
        Focus = "focus",
        Huddle = "huddle",
        MeetingRoom = "meetingRoom",
        Open = "open",
        Desk = "desk",
        OtherValue = "other",
    }
}

webex_core::open_enum! {
    /// Values of `hotdeskingStatus` of [`WorkspaceCreationRequest`].
    pub enum WorkspaceCreationRequestHotdeskingStatus {
        On = "on",
        Off = "off",
    }
}

webex_core::open_enum! {
    /// Values of `supportedDevices` of [`WorkspaceCreationRequest`].
    pub enum WorkspaceCreationRequestSupportedDevices {
        CollaborationDevices = "collaborationDevices",
        Phones = "phones",
    }
}

/// The object `WorkspaceCreationRequestCalendar` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceCreationRequestCalendar {
    /// `type`
    pub type_: Option<String>,
    /// `emailAddress`
    pub email_address: Option<String>,
    /// `resourceGroupId`
    pub resource_group_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceCreationRequestCalendar: Keys = Keys(&["\"type\":", "\"emailAddress\":", "\"resourceGroupId\":"]);

impl Json for WorkspaceCreationRequestCalendar {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceCreationRequestCalendar, &mut [&mut self.type_, &mut self.email_address, &mut self.resource_group_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceCreationRequestCalendar, &[&self.type_, &self.email_address, &self.resource_group_id], &self.extra) }
}

impl std::fmt::Debug for WorkspaceCreationRequestCalendar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceCreationRequestCalendar", self, f) }
}

/// The object `WorkspaceCreationRequestCalling` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceCreationRequestCalling {
    /// `type`
    pub type_: Option<WorkspaceCreationRequestCallingType>,
    /// `webexCalling`
    pub webex_calling: Option<WorkspaceCreationRequestCallingWebexCalling>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceCreationRequestCalling: Keys = Keys(&["\"type\":", "\"webexCalling\":"]);

impl Json for WorkspaceCreationRequestCalling {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceCreationRequestCalling, &mut [&mut self.type_, &mut self.webex_calling], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceCreationRequestCalling, &[&self.type_, &self.webex_calling], &self.extra) }
}

impl std::fmt::Debug for WorkspaceCreationRequestCalling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceCreationRequestCalling", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`WorkspaceCreationRequestCalling`].
    pub enum WorkspaceCreationRequestCallingType {
        FreeCalling = "freeCalling",
        HybridCalling = "hybridCalling",
        WebexCalling = "webexCalling",
        WebexEdgeForDevices = "webexEdgeForDevices",
        ThirdPartySipCalling = "thirdPartySipCalling",
        None = "none",
    }
}

/// The object `WorkspaceCreationRequestCallingWebexCalling` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceCreationRequestCallingWebexCalling {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `licenses`
    pub licenses: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceCreationRequestCallingWebexCalling: Keys = Keys(&["\"phoneNumber\":", "\"extension\":", "\"locationId\":", "\"licenses\":"]);

impl Json for WorkspaceCreationRequestCallingWebexCalling {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceCreationRequestCallingWebexCalling, &mut [&mut self.phone_number, &mut self.extension, &mut self.location_id, &mut self.licenses], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceCreationRequestCallingWebexCalling, &[&self.phone_number, &self.extension, &self.location_id, &self.licenses], &self.extra) }
}

impl std::fmt::Debug for WorkspaceCreationRequestCallingWebexCalling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceCreationRequestCallingWebexCalling", self, f) }
}

/// The object `WorkspaceCreationRequestDeviceHostedMeetings` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceCreationRequestDeviceHostedMeetings {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceCreationRequestDeviceHostedMeetings: Keys = Keys(&["\"enabled\":", "\"siteUrl\":"]);

impl Json for WorkspaceCreationRequestDeviceHostedMeetings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceCreationRequestDeviceHostedMeetings, &mut [&mut self.enabled, &mut self.site_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceCreationRequestDeviceHostedMeetings, &[&self.enabled, &self.site_url], &self.extra) }
}

impl std::fmt::Debug for WorkspaceCreationRequestDeviceHostedMeetings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceCreationRequestDeviceHostedMeetings", self, f) }
}

/// The object `WorkspaceCreationRequestIndoorNavigation` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceCreationRequestIndoorNavigation {
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceCreationRequestIndoorNavigation: Keys = Keys(&["\"url\":"]);

impl Json for WorkspaceCreationRequestIndoorNavigation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceCreationRequestIndoorNavigation, &mut [&mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceCreationRequestIndoorNavigation, &[&self.url], &self.extra) }
}

impl std::fmt::Debug for WorkspaceCreationRequestIndoorNavigation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceCreationRequestIndoorNavigation", self, f) }
}

/// The object `WorkspaceDeviceHostedMeetings` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceDeviceHostedMeetings {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceDeviceHostedMeetings: Keys = Keys(&["\"enabled\":", "\"siteUrl\":"]);

impl Json for WorkspaceDeviceHostedMeetings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceDeviceHostedMeetings, &mut [&mut self.enabled, &mut self.site_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceDeviceHostedMeetings, &[&self.enabled, &self.site_url], &self.extra) }
}

impl std::fmt::Debug for WorkspaceDeviceHostedMeetings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceDeviceHostedMeetings", self, f) }
}

/// The object `WorkspaceHealth` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceHealth {
    /// `level`
    pub level: Option<WorkspaceHealthLevel>,
    /// `issues`
    pub issues: Option<Vec<WorkspaceIssue>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceHealth: Keys = Keys(&["\"level\":", "\"issues\":"]);

impl Json for WorkspaceHealth {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceHealth, &mut [&mut self.level, &mut self.issues], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceHealth, &[&self.level, &self.issues], &self.extra) }
}

impl std::fmt::Debug for WorkspaceHealth {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceHealth", self, f) }
}

webex_core::open_enum! {
    /// Values of `level` of [`WorkspaceHealth`].
    pub enum WorkspaceHealthLevel {
        Error = "error",
        Warning = "warning",
        Info = "info",
        Ok = "ok",
    }
}

/// The object `WorkspaceIndoorNavigation` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceIndoorNavigation {
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceIndoorNavigation: Keys = Keys(&["\"url\":"]);

impl Json for WorkspaceIndoorNavigation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceIndoorNavigation, &mut [&mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceIndoorNavigation, &[&self.url], &self.extra) }
}

impl std::fmt::Debug for WorkspaceIndoorNavigation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceIndoorNavigation", self, f) }
}

/// The object `WorkspaceIssue` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceIssue {
    /// `id`
    pub id: Option<String>,
    /// `createdAt`
    pub created_at: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `recommendedAction`
    pub recommended_action: Option<String>,
    /// `level`
    pub level: Option<WorkspaceIssueLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceIssue: Keys = Keys(&["\"id\":", "\"createdAt\":", "\"title\":", "\"description\":", "\"recommendedAction\":", "\"level\":"]);

impl Json for WorkspaceIssue {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceIssue, &mut [&mut self.id, &mut self.created_at, &mut self.title, &mut self.description, &mut self.recommended_action, &mut self.level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceIssue, &[&self.id, &self.created_at, &self.title, &self.description, &self.recommended_action, &self.level], &self.extra) }
}

impl std::fmt::Debug for WorkspaceIssue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceIssue", self, f) }
}

webex_core::open_enum! {
    /// Values of `level` of [`WorkspaceIssue`].
    pub enum WorkspaceIssueLevel {
        Error = "error",
        Warning = "warning",
        Info = "info",
    }
}

/// The object `WorkspacePlannedMaintenance` of Webex.
#[derive(Clone, Default)]
pub struct WorkspacePlannedMaintenance {
    /// `mode`
    pub mode: Option<WorkspacePlannedMaintenanceMode>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspacePlannedMaintenance: Keys = Keys(&["\"mode\":", "\"startTime\":", "\"endTime\":"]);

impl Json for WorkspacePlannedMaintenance {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspacePlannedMaintenance, &mut [&mut self.mode, &mut self.start_time, &mut self.end_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspacePlannedMaintenance, &[&self.mode, &self.start_time, &self.end_time], &self.extra) }
}

impl std::fmt::Debug for WorkspacePlannedMaintenance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspacePlannedMaintenance", self, f) }
}

webex_core::open_enum! {
    /// Values of `mode` of [`WorkspacePlannedMaintenance`].
    pub enum WorkspacePlannedMaintenanceMode {
        Off = "off",
        On = "on",
        Upcoming = "upcoming",
    }
}

/// The object `WorkspaceUpdateRequest` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceUpdateRequest {
    /// `displayName`
    pub display_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `workspaceLocationId`
    pub workspace_location_id: Option<String>,
    /// `floorId`
    pub floor_id: Option<String>,
    /// `capacity`
    pub capacity: Option<f64>,
    /// `type`
    pub type_: Option<WorkspaceUpdateRequestType>,
    /// `calendar`
    pub calendar: Option<WorkspaceUpdateRequestCalendar>,
    /// `sipAddress`
    pub sip_address: Option<String>,
    /// `calling`
    pub calling: Option<WorkspaceUpdateRequestCalling>,
    /// `notes`
    pub notes: Option<String>,
    /// `hotdeskingStatus`
    pub hotdesking_status: Option<WorkspaceUpdateRequestHotdeskingStatus>,
    /// `deviceHostedMeetings`
    pub device_hosted_meetings: Option<WorkspaceUpdateRequestDeviceHostedMeetings>,
    /// `indoorNavigation`
    pub indoor_navigation: Option<WorkspaceUpdateRequestIndoorNavigation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceUpdateRequest: Keys = Keys(&["\"displayName\":", "\"locationId\":", "\"workspaceLocationId\":", "\"floorId\":", "\"capacity\":", "\"type\":", "\"calendar\":", "\"sipAddress\":", "\"calling\":", "\"notes\":", "\"hotdeskingStatus\":", "\"deviceHostedMeetings\":", "\"indoorNavigation\":"]);

impl Json for WorkspaceUpdateRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceUpdateRequest, &mut [&mut self.display_name, &mut self.location_id, &mut self.workspace_location_id, &mut self.floor_id, &mut self.capacity, &mut self.type_, &mut self.calendar, &mut self.sip_address, &mut self.calling, &mut self.notes, &mut self.hotdesking_status, &mut self.device_hosted_meetings, &mut self.indoor_navigation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceUpdateRequest, &[&self.display_name, &self.location_id, &self.workspace_location_id, &self.floor_id, &self.capacity, &self.type_, &self.calendar, &self.sip_address, &self.calling, &self.notes, &self.hotdesking_status, &self.device_hosted_meetings, &self.indoor_navigation], &self.extra) }
}

impl std::fmt::Debug for WorkspaceUpdateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceUpdateRequest", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`WorkspaceUpdateRequest`].
    pub enum WorkspaceUpdateRequestType {
        NotSet = "notSet",
        Focus = "focus",
        Huddle = "huddle",
        MeetingRoom = "meetingRoom",
        Open = "open",
        Desk = "desk",
        OtherValue = "other",
    }
}

webex_core::open_enum! {
    /// Values of `hotdeskingStatus` of [`WorkspaceUpdateRequest`].
    pub enum WorkspaceUpdateRequestHotdeskingStatus {
        On = "on",
        Off = "off",
    }
}

/// The object `WorkspaceUpdateRequestCalendar` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceUpdateRequestCalendar {
    /// `type`
    pub type_: Option<String>,
    /// `emailAddress`
    pub email_address: Option<String>,
    /// `resourceGroupId`
    pub resource_group_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceUpdateRequestCalendar: Keys = Keys(&["\"type\":", "\"emailAddress\":", "\"resourceGroupId\":"]);

impl Json for WorkspaceUpdateRequestCalendar {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceUpdateRequestCalendar, &mut [&mut self.type_, &mut self.email_address, &mut self.resource_group_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceUpdateRequestCalendar, &[&self.type_, &self.email_address, &self.resource_group_id], &self.extra) }
}

impl std::fmt::Debug for WorkspaceUpdateRequestCalendar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceUpdateRequestCalendar", self, f) }
}

/// The object `WorkspaceUpdateRequestCalling` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceUpdateRequestCalling {
    /// `type`
    pub type_: Option<WorkspaceUpdateRequestCallingType>,
    /// `webexCalling`
    pub webex_calling: Option<WorkspaceUpdateRequestCallingWebexCalling>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceUpdateRequestCalling: Keys = Keys(&["\"type\":", "\"webexCalling\":"]);

impl Json for WorkspaceUpdateRequestCalling {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceUpdateRequestCalling, &mut [&mut self.type_, &mut self.webex_calling], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceUpdateRequestCalling, &[&self.type_, &self.webex_calling], &self.extra) }
}

impl std::fmt::Debug for WorkspaceUpdateRequestCalling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceUpdateRequestCalling", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`WorkspaceUpdateRequestCalling`].
    pub enum WorkspaceUpdateRequestCallingType {
        FreeCalling = "freeCalling",
        HybridCalling = "hybridCalling",
        WebexCalling = "webexCalling",
        WebexEdgeForDevices = "webexEdgeForDevices",
        ThirdPartySipCalling = "thirdPartySipCalling",
        None = "none",
    }
}

/// The object `WorkspaceUpdateRequestCallingWebexCalling` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceUpdateRequestCallingWebexCalling {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `licenses`
    pub licenses: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceUpdateRequestCallingWebexCalling: Keys = Keys(&["\"phoneNumber\":", "\"extension\":", "\"locationId\":", "\"licenses\":"]);

impl Json for WorkspaceUpdateRequestCallingWebexCalling {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceUpdateRequestCallingWebexCalling, &mut [&mut self.phone_number, &mut self.extension, &mut self.location_id, &mut self.licenses], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceUpdateRequestCallingWebexCalling, &[&self.phone_number, &self.extension, &self.location_id, &self.licenses], &self.extra) }
}

impl std::fmt::Debug for WorkspaceUpdateRequestCallingWebexCalling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceUpdateRequestCallingWebexCalling", self, f) }
}

/// The object `WorkspaceUpdateRequestDeviceHostedMeetings` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceUpdateRequestDeviceHostedMeetings {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `siteUrl`
    pub site_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceUpdateRequestDeviceHostedMeetings: Keys = Keys(&["\"enabled\":", "\"siteUrl\":"]);

impl Json for WorkspaceUpdateRequestDeviceHostedMeetings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceUpdateRequestDeviceHostedMeetings, &mut [&mut self.enabled, &mut self.site_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceUpdateRequestDeviceHostedMeetings, &[&self.enabled, &self.site_url], &self.extra) }
}

impl std::fmt::Debug for WorkspaceUpdateRequestDeviceHostedMeetings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceUpdateRequestDeviceHostedMeetings", self, f) }
}

/// The object `WorkspaceUpdateRequestIndoorNavigation` of Webex.
#[derive(Clone, Default)]
pub struct WorkspaceUpdateRequestIndoorNavigation {
    /// `url`
    pub url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkspaceUpdateRequestIndoorNavigation: Keys = Keys(&["\"url\":"]);

impl Json for WorkspaceUpdateRequestIndoorNavigation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkspaceUpdateRequestIndoorNavigation, &mut [&mut self.url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkspaceUpdateRequestIndoorNavigation, &[&self.url], &self.extra) }
}

impl std::fmt::Debug for WorkspaceUpdateRequestIndoorNavigation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkspaceUpdateRequestIndoorNavigation", self, f) }
}
