// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AcdObject` of Webex.
#[derive(Clone, Default)]
pub struct AcdObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `displayCallqueueAgentSoftkeys`; required when sent
    pub display_callqueue_agent_softkeys: Option<AcdObjectDisplayCallqueueAgentSoftkeys>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AcdObject: Keys = Keys(&["\"enabled\":", "\"displayCallqueueAgentSoftkeys\":"]);

impl Json for AcdObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AcdObject, &mut [&mut self.enabled, &mut self.display_callqueue_agent_softkeys], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AcdObject, &[&self.enabled, &self.display_callqueue_agent_softkeys], &self.extra) }
}

impl std::fmt::Debug for AcdObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AcdObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `displayCallqueueAgentSoftkeys` of [`AcdObject`].
    pub enum AcdObjectDisplayCallqueueAgentSoftkeys {
        FrontPage = "FRONT_PAGE",
        LastPage = "LAST_PAGE",
    }
}

/// The object `AcdObjectDevice` of Webex.
#[derive(Clone, Default)]
pub struct AcdObjectDevice {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `displayCallqueueAgentSoftkeys`; required when sent
    pub display_callqueue_agent_softkeys: Option<AcdObjectDeviceDisplayCallqueueAgentSoftkeys>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AcdObjectDevice: Keys = Keys(&["\"enabled\":", "\"displayCallqueueAgentSoftkeys\":"]);

impl Json for AcdObjectDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AcdObjectDevice, &mut [&mut self.enabled, &mut self.display_callqueue_agent_softkeys], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AcdObjectDevice, &[&self.enabled, &self.display_callqueue_agent_softkeys], &self.extra) }
}

impl std::fmt::Debug for AcdObjectDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AcdObjectDevice", self, f) }
}

webex_core::open_enum! {
    /// Values of `displayCallqueueAgentSoftkeys` of [`AcdObjectDevice`].
    pub enum AcdObjectDeviceDisplayCallqueueAgentSoftkeys {
        FrontPage = "FRONT_PAGE",
        LastPage = "LAST_PAGE",
    }
}

/// The object `AdminBatchStartJobObjectLocationCustomizations` of Webex.
#[derive(Clone, Default)]
pub struct AdminBatchStartJobObjectLocationCustomizations {
    /// `locationId`
    pub location_id: Option<String>,
    /// `locationCustomizationsEnabled`
    pub location_customizations_enabled: Option<bool>,
    /// `customizations`
    pub customizations: Option<CustomizationObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AdminBatchStartJobObjectLocationCustomizations: Keys = Keys(&["\"locationId\":", "\"locationCustomizationsEnabled\":", "\"customizations\":"]);

impl Json for AdminBatchStartJobObjectLocationCustomizations {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AdminBatchStartJobObjectLocationCustomizations, &mut [&mut self.location_id, &mut self.location_customizations_enabled, &mut self.customizations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AdminBatchStartJobObjectLocationCustomizations, &[&self.location_id, &self.location_customizations_enabled, &self.customizations], &self.extra) }
}

impl std::fmt::Debug for AdminBatchStartJobObjectLocationCustomizations {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AdminBatchStartJobObjectLocationCustomizations", self, f) }
}

/// The object `ApplyLineKeyTemplateJobDetails` of Webex.
#[derive(Clone, Default)]
pub struct ApplyLineKeyTemplateJobDetails {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `id`; required when sent
    pub id: Option<String>,
    /// `trackingId`; required when sent
    pub tracking_id: Option<String>,
    /// `sourceUserId`; required when sent
    pub source_user_id: Option<String>,
    /// `sourceCustomerId`; required when sent
    pub source_customer_id: Option<String>,
    /// `targetCustomerId`; required when sent
    pub target_customer_id: Option<String>,
    /// `instanceId`; required when sent
    pub instance_id: Option<f64>,
    /// `jobExecutionStatus`
    pub job_execution_status: Option<Vec<JobExecutionStatusObject>>,
    /// `latestExecutionStatus`; required when sent
    pub latest_execution_status: Option<String>,
    /// `latestExecutionExitCode`
    pub latest_execution_exit_code: Option<ApplyLineKeyTemplateJobDetailsLatestExecutionExitCode>,
    /// `percentageComplete`; required when sent
    pub percentage_complete: Option<i64>,
    /// `updatedCount`; required when sent
    pub updated_count: Option<i64>,
    /// `advisoryCount`; required when sent
    pub advisory_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ApplyLineKeyTemplateJobDetails: Keys = Keys(&["\"name\":", "\"id\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"percentageComplete\":", "\"updatedCount\":", "\"advisoryCount\":"]);

impl Json for ApplyLineKeyTemplateJobDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ApplyLineKeyTemplateJobDetails, &mut [&mut self.name, &mut self.id, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.percentage_complete, &mut self.updated_count, &mut self.advisory_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ApplyLineKeyTemplateJobDetails, &[&self.name, &self.id, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.latest_execution_exit_code, &self.percentage_complete, &self.updated_count, &self.advisory_count], &self.extra) }
}

impl std::fmt::Debug for ApplyLineKeyTemplateJobDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ApplyLineKeyTemplateJobDetails", self, f) }
}

webex_core::open_enum! {
    /// Values of `latestExecutionExitCode` of [`ApplyLineKeyTemplateJobDetails`].
    pub enum ApplyLineKeyTemplateJobDetailsLatestExecutionExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
    }
}

/// The object `ApplyLineKeyTemplateJobErrors` of Webex.
#[derive(Clone, Default)]
pub struct ApplyLineKeyTemplateJobErrors {
    /// `trackingId`; required when sent
    pub tracking_id: Option<String>,
    /// `error`
    pub error: Option<ErrorMessageObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ApplyLineKeyTemplateJobErrors: Keys = Keys(&["\"trackingId\":", "\"error\":"]);

impl Json for ApplyLineKeyTemplateJobErrors {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ApplyLineKeyTemplateJobErrors, &mut [&mut self.tracking_id, &mut self.error], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ApplyLineKeyTemplateJobErrors, &[&self.tracking_id, &self.error], &self.extra) }
}

impl std::fmt::Debug for ApplyLineKeyTemplateJobErrors {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ApplyLineKeyTemplateJobErrors", self, f) }
}

/// The object `ApplyLineKeyTemplateJobList` of Webex.
#[derive(Clone, Default)]
pub struct ApplyLineKeyTemplateJobList {
    /// `items`; required when sent
    pub items: Option<Vec<ApplyLineKeyTemplateJobDetails>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ApplyLineKeyTemplateJobList: Keys = Keys(&["\"items\":"]);

impl Json for ApplyLineKeyTemplateJobList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ApplyLineKeyTemplateJobList, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ApplyLineKeyTemplateJobList, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ApplyLineKeyTemplateJobList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ApplyLineKeyTemplateJobList", self, f) }
}

/// The object `AudioCodecPriorityObject` of Webex.
#[derive(Clone, Default)]
pub struct AudioCodecPriorityObject {
    /// `selection`; required when sent
    pub selection: Option<AudioCodecPriorityObjectSelection>,
    /// `primary`; required when sent
    pub primary: Option<String>,
    /// `secondary`; required when sent
    pub secondary: Option<String>,
    /// `tertiary`; required when sent
    pub tertiary: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AudioCodecPriorityObject: Keys = Keys(&["\"selection\":", "\"primary\":", "\"secondary\":", "\"tertiary\":"]);

impl Json for AudioCodecPriorityObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AudioCodecPriorityObject, &mut [&mut self.selection, &mut self.primary, &mut self.secondary, &mut self.tertiary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AudioCodecPriorityObject, &[&self.selection, &self.primary, &self.secondary, &self.tertiary], &self.extra) }
}

impl std::fmt::Debug for AudioCodecPriorityObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AudioCodecPriorityObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `selection` of [`AudioCodecPriorityObject`].
    pub enum AudioCodecPriorityObjectSelection {
        Regional = "REGIONAL",
        Custom = "CUSTOM",
    }
}

/// The object `AudioCodecPriorityObjectDevice` of Webex.
#[derive(Clone, Default)]
pub struct AudioCodecPriorityObjectDevice {
    /// `selection`; required when sent
    pub selection: Option<AudioCodecPriorityObjectDeviceSelection>,
    /// `primary`; required when sent
    pub primary: Option<String>,
    /// `secondary`; required when sent
    pub secondary: Option<String>,
    /// `tertiary`; required when sent
    pub tertiary: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AudioCodecPriorityObjectDevice: Keys = Keys(&["\"selection\":", "\"primary\":", "\"secondary\":", "\"tertiary\":"]);

impl Json for AudioCodecPriorityObjectDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AudioCodecPriorityObjectDevice, &mut [&mut self.selection, &mut self.primary, &mut self.secondary, &mut self.tertiary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AudioCodecPriorityObjectDevice, &[&self.selection, &self.primary, &self.secondary, &self.tertiary], &self.extra) }
}

impl std::fmt::Debug for AudioCodecPriorityObjectDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AudioCodecPriorityObjectDevice", self, f) }
}

webex_core::open_enum! {
    /// Values of `selection` of [`AudioCodecPriorityObjectDevice`].
    pub enum AudioCodecPriorityObjectDeviceSelection {
        Regional = "REGIONAL",
        Custom = "CUSTOM",
    }
}

/// The object `BluetoothObject` of Webex.
#[derive(Clone, Default)]
pub struct BluetoothObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `mode`; required when sent
    pub mode: Option<BluetoothObjectMode>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BluetoothObject: Keys = Keys(&["\"enabled\":", "\"mode\":"]);

impl Json for BluetoothObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BluetoothObject, &mut [&mut self.enabled, &mut self.mode], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BluetoothObject, &[&self.enabled, &self.mode], &self.extra) }
}

impl std::fmt::Debug for BluetoothObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BluetoothObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `mode` of [`BluetoothObject`].
    pub enum BluetoothObjectMode {
        Phone = "PHONE",
        HandsFree = "HANDS_FREE",
        Both = "BOTH",
    }
}

/// The object `BluetoothObjectDevice` of Webex.
#[derive(Clone, Default)]
pub struct BluetoothObjectDevice {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `mode`
    pub mode: Option<BluetoothObjectDeviceMode>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BluetoothObjectDevice: Keys = Keys(&["\"enabled\":", "\"mode\":"]);

impl Json for BluetoothObjectDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BluetoothObjectDevice, &mut [&mut self.enabled, &mut self.mode], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BluetoothObjectDevice, &[&self.enabled, &self.mode], &self.extra) }
}

impl std::fmt::Debug for BluetoothObjectDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BluetoothObjectDevice", self, f) }
}

webex_core::open_enum! {
    /// Values of `mode` of [`BluetoothObjectDevice`].
    pub enum BluetoothObjectDeviceMode {
        Phone = "PHONE",
        HandsFree = "HANDS_FREE",
        Both = "BOTH",
    }
}

/// The object `CountObject` of Webex.
#[derive(Clone, Default)]
pub struct CountObject {
    /// `totalNumbers`; required when sent
    pub total_numbers: Option<f64>,
    /// `numbersDeleted`; required when sent
    pub numbers_deleted: Option<f64>,
    /// `numbersMoved`; required when sent
    pub numbers_moved: Option<f64>,
    /// `numbersFailed`; required when sent
    pub numbers_failed: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CountObject: Keys = Keys(&["\"totalNumbers\":", "\"numbersDeleted\":", "\"numbersMoved\":", "\"numbersFailed\":"]);

impl Json for CountObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CountObject, &mut [&mut self.total_numbers, &mut self.numbers_deleted, &mut self.numbers_moved, &mut self.numbers_failed], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CountObject, &[&self.total_numbers, &self.numbers_deleted, &self.numbers_moved, &self.numbers_failed], &self.extra) }
}

impl std::fmt::Debug for CountObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CountObject", self, f) }
}

/// The object `CreateLineKeyTemplateResponse` of Webex. Published as `CreateALineKeyTemplateResponse`.
#[derive(Clone, Default)]
pub struct CreateLineKeyTemplateResponse {
    /// `id`; required when sent
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateLineKeyTemplateResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateLineKeyTemplateResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateLineKeyTemplateResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateLineKeyTemplateResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateLineKeyTemplateResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateLineKeyTemplateResponse", self, f) }
}

/// The object `CustomizationDeviceLevelObject` of Webex.
#[derive(Clone, Default)]
pub struct CustomizationDeviceLevelObject {
    /// `ata`
    pub ata: Option<AtaObject>,
    /// `mpp`
    pub mpp: Option<MppObject>,
    /// `wifi`
    pub wifi: Option<WifiObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomizationDeviceLevelObject: Keys = Keys(&["\"ata\":", "\"mpp\":", "\"wifi\":"]);

impl Json for CustomizationDeviceLevelObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomizationDeviceLevelObject, &mut [&mut self.ata, &mut self.mpp, &mut self.wifi], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomizationDeviceLevelObject, &[&self.ata, &self.mpp, &self.wifi], &self.extra) }
}

impl std::fmt::Debug for CustomizationDeviceLevelObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomizationDeviceLevelObject", self, f) }
}

/// The object `CustomizationDeviceLevelObjectDevice` of Webex.
#[derive(Clone, Default)]
pub struct CustomizationDeviceLevelObjectDevice {
    /// `ata`
    pub ata: Option<AtaObjectDevice>,
    /// `mpp`
    pub mpp: Option<MppObjectDevice>,
    /// `wifi`
    pub wifi: Option<WifiObjectDevice>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomizationDeviceLevelObjectDevice: Keys = Keys(&["\"ata\":", "\"mpp\":", "\"wifi\":"]);

impl Json for CustomizationDeviceLevelObjectDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomizationDeviceLevelObjectDevice, &mut [&mut self.ata, &mut self.mpp, &mut self.wifi], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomizationDeviceLevelObjectDevice, &[&self.ata, &self.mpp, &self.wifi], &self.extra) }
}

impl std::fmt::Debug for CustomizationDeviceLevelObjectDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomizationDeviceLevelObjectDevice", self, f) }
}

/// The object `CustomizationObject` of Webex.
#[derive(Clone, Default)]
pub struct CustomizationObject {
    /// `ata`
    pub ata: Option<AtaObject>,
    /// `dect`
    pub dect: Option<DectObject>,
    /// `mpp`
    pub mpp: Option<MppObject>,
    /// `wifi`
    pub wifi: Option<WifiObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomizationObject: Keys = Keys(&["\"ata\":", "\"dect\":", "\"mpp\":", "\"wifi\":"]);

impl Json for CustomizationObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomizationObject, &mut [&mut self.ata, &mut self.dect, &mut self.mpp, &mut self.wifi], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomizationObject, &[&self.ata, &self.dect, &self.mpp, &self.wifi], &self.extra) }
}

impl std::fmt::Debug for CustomizationObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomizationObject", self, f) }
}

/// The object `DectAudioCodecPriorityObject` of Webex.
#[derive(Clone, Default)]
pub struct DectAudioCodecPriorityObject {
    /// `selection`; required when sent
    pub selection: Option<DectAudioCodecPriorityObjectSelection>,
    /// `primary`; required when sent
    pub primary: Option<String>,
    /// `secondary`; required when sent
    pub secondary: Option<String>,
    /// `tertiary`; required when sent
    pub tertiary: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DectAudioCodecPriorityObject: Keys = Keys(&["\"selection\":", "\"primary\":", "\"secondary\":", "\"tertiary\":"]);

impl Json for DectAudioCodecPriorityObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DectAudioCodecPriorityObject, &mut [&mut self.selection, &mut self.primary, &mut self.secondary, &mut self.tertiary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DectAudioCodecPriorityObject, &[&self.selection, &self.primary, &self.secondary, &self.tertiary], &self.extra) }
}

impl std::fmt::Debug for DectAudioCodecPriorityObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DectAudioCodecPriorityObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `selection` of [`DectAudioCodecPriorityObject`].
    pub enum DectAudioCodecPriorityObjectSelection {
        Regional = "REGIONAL",
        Custom = "CUSTOM",
    }
}

/// The object `DectDeviceList` of Webex.
#[derive(Clone, Default)]
pub struct DectDeviceList {
    /// `model`; required when sent
    pub model: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `numberOfBaseStations`
    pub number_of_base_stations: Option<f64>,
    /// `numberOfLinePorts`
    pub number_of_line_ports: Option<f64>,
    /// `numberOfRegistrationsSupported`
    pub number_of_registrations_supported: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DectDeviceList: Keys = Keys(&["\"model\":", "\"displayName\":", "\"numberOfBaseStations\":", "\"numberOfLinePorts\":", "\"numberOfRegistrationsSupported\":"]);

impl Json for DectDeviceList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DectDeviceList, &mut [&mut self.model, &mut self.display_name, &mut self.number_of_base_stations, &mut self.number_of_line_ports, &mut self.number_of_registrations_supported], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DectDeviceList, &[&self.model, &self.display_name, &self.number_of_base_stations, &self.number_of_line_ports, &self.number_of_registrations_supported], &self.extra) }
}

impl std::fmt::Debug for DectDeviceList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DectDeviceList", self, f) }
}

/// The object `DectVlanObject` of Webex.
#[derive(Clone, Default)]
pub struct DectVlanObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `value`; required when sent
    pub value: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DectVlanObject: Keys = Keys(&["\"enabled\":", "\"value\":"]);

impl Json for DectVlanObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DectVlanObject, &mut [&mut self.enabled, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DectVlanObject, &[&self.enabled, &self.value], &self.extra) }
}

impl std::fmt::Debug for DectVlanObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DectVlanObject", self, f) }
}

/// The object `DeleteDeviceBackgroundImagesBody` of Webex.
#[derive(Clone, Default)]
pub struct DeleteDeviceBackgroundImagesBody {
    /// `backgroundImages`; required when sent
    pub background_images: Option<Vec<DeleteImageRequestObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeleteDeviceBackgroundImagesBody: Keys = Keys(&["\"backgroundImages\":"]);

impl Json for DeleteDeviceBackgroundImagesBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeleteDeviceBackgroundImagesBody, &mut [&mut self.background_images], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeleteDeviceBackgroundImagesBody, &[&self.background_images], &self.extra) }
}

impl std::fmt::Debug for DeleteDeviceBackgroundImagesBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeleteDeviceBackgroundImagesBody", self, f) }
}

/// The object `DeleteDeviceBackgroundImagesResponse` of Webex.
#[derive(Clone, Default)]
pub struct DeleteDeviceBackgroundImagesResponse {
    /// `items`; required when sent
    pub items: Option<Vec<DeleteImageResponseSuccessObject>>,
    /// `count`
    pub count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeleteDeviceBackgroundImagesResponse: Keys = Keys(&["\"items\":", "\"count\":"]);

impl Json for DeleteDeviceBackgroundImagesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeleteDeviceBackgroundImagesResponse, &mut [&mut self.items, &mut self.count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeleteDeviceBackgroundImagesResponse, &[&self.items, &self.count], &self.extra) }
}

impl std::fmt::Debug for DeleteDeviceBackgroundImagesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeleteDeviceBackgroundImagesResponse", self, f) }
}

/// The object `DeleteImageResponseSuccessObjectResult` of Webex.
#[derive(Clone, Default)]
pub struct DeleteImageResponseSuccessObjectResult {
    /// `status`; required when sent
    pub status: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeleteImageResponseSuccessObjectResult: Keys = Keys(&["\"status\":"]);

impl Json for DeleteImageResponseSuccessObjectResult {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeleteImageResponseSuccessObjectResult, &mut [&mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeleteImageResponseSuccessObjectResult, &[&self.status], &self.extra) }
}

impl std::fmt::Debug for DeleteImageResponseSuccessObjectResult {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeleteImageResponseSuccessObjectResult", self, f) }
}

/// The object `DeviceLayout` of Webex.
#[derive(Clone, Default)]
pub struct DeviceLayout {
    /// `layoutMode`; required when sent
    pub layout_mode: Option<DeviceLayoutLayoutMode>,
    /// `userReorderEnabled`
    pub user_reorder_enabled: Option<bool>,
    /// `lineKeys`; required when sent
    pub line_keys: Option<Vec<ProgrammableLineKeys>>,
    /// `kemModuleType`
    pub kem_module_type: Option<DeviceLayoutKemModuleType>,
    /// `kemKeys`
    pub kem_keys: Option<Vec<KEMKeys>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceLayout: Keys = Keys(&["\"layoutMode\":", "\"userReorderEnabled\":", "\"lineKeys\":", "\"kemModuleType\":", "\"kemKeys\":"]);

impl Json for DeviceLayout {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceLayout, &mut [&mut self.layout_mode, &mut self.user_reorder_enabled, &mut self.line_keys, &mut self.kem_module_type, &mut self.kem_keys], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceLayout, &[&self.layout_mode, &self.user_reorder_enabled, &self.line_keys, &self.kem_module_type, &self.kem_keys], &self.extra) }
}

impl std::fmt::Debug for DeviceLayout {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceLayout", self, f) }
}

webex_core::open_enum! {
    /// Values of `layoutMode` of [`DeviceLayout`].
    pub enum DeviceLayoutLayoutMode {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}

webex_core::open_enum! {
    /// Values of `kemModuleType` of [`DeviceLayout`].
    pub enum DeviceLayoutKemModuleType {
        KemN14Keys = "KEM_14_KEYS",
        KemN18Keys = "KEM_18_KEYS",
        KemN20Keys = "KEM_20_KEYS",
    }
}

/// The object `DeviceSettingsObject` of Webex.
#[derive(Clone, Default)]
pub struct DeviceSettingsObject {
    /// `customizations`; required when sent
    pub customizations: Option<CustomizationDeviceLevelObject>,
    /// `customEnabled`; required when sent
    pub custom_enabled: Option<bool>,
    /// `updateInProgress`; required when sent
    pub update_in_progress: Option<bool>,
    /// `deviceCount`; required when sent
    pub device_count: Option<f64>,
    /// `lastUpdateTime`; required when sent
    pub last_update_time: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceSettingsObject: Keys = Keys(&["\"customizations\":", "\"customEnabled\":", "\"updateInProgress\":", "\"deviceCount\":", "\"lastUpdateTime\":"]);

impl Json for DeviceSettingsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceSettingsObject, &mut [&mut self.customizations, &mut self.custom_enabled, &mut self.update_in_progress, &mut self.device_count, &mut self.last_update_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceSettingsObject, &[&self.customizations, &self.custom_enabled, &self.update_in_progress, &self.device_count, &self.last_update_time], &self.extra) }
}

impl std::fmt::Debug for DeviceSettingsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceSettingsObject", self, f) }
}

/// The object `DeviceSettingsObjectForDeviceLevel` of Webex.
#[derive(Clone, Default)]
pub struct DeviceSettingsObjectForDeviceLevel {
    /// `customizations`; required when sent
    pub customizations: Option<CustomizationDeviceLevelObjectDevice>,
    /// `customEnabled`; required when sent
    pub custom_enabled: Option<bool>,
    /// `updateInProgress`; required when sent
    pub update_in_progress: Option<bool>,
    /// `deviceCount`; required when sent
    pub device_count: Option<f64>,
    /// `lastUpdateTime`; required when sent
    pub last_update_time: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceSettingsObjectForDeviceLevel: Keys = Keys(&["\"customizations\":", "\"customEnabled\":", "\"updateInProgress\":", "\"deviceCount\":", "\"lastUpdateTime\":"]);

impl Json for DeviceSettingsObjectForDeviceLevel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceSettingsObjectForDeviceLevel, &mut [&mut self.customizations, &mut self.custom_enabled, &mut self.update_in_progress, &mut self.device_count, &mut self.last_update_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceSettingsObjectForDeviceLevel, &[&self.customizations, &self.custom_enabled, &self.update_in_progress, &self.device_count, &self.last_update_time], &self.extra) }
}

impl std::fmt::Debug for DeviceSettingsObjectForDeviceLevel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceSettingsObjectForDeviceLevel", self, f) }
}

/// The object `EnhancedMulticastObject` of Webex.
#[derive(Clone, Default)]
pub struct EnhancedMulticastObject {
    /// `xmlAppUrl`
    pub xml_app_url: Option<String>,
    /// `multicastList`; required when sent
    pub multicast_list: Option<Vec<MulticastObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EnhancedMulticastObject: Keys = Keys(&["\"xmlAppUrl\":", "\"multicastList\":"]);

impl Json for EnhancedMulticastObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EnhancedMulticastObject, &mut [&mut self.xml_app_url, &mut self.multicast_list], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EnhancedMulticastObject, &[&self.xml_app_url, &self.multicast_list], &self.extra) }
}

impl std::fmt::Debug for EnhancedMulticastObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EnhancedMulticastObject", self, f) }
}

/// The object `ErrorMessageObject` of Webex.
#[derive(Clone, Default)]
pub struct ErrorMessageObject {
    /// `description`
    pub description: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ErrorMessageObject: Keys = Keys(&["\"description\":", "\"code\":", "\"locationId\":"]);

impl Json for ErrorMessageObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ErrorMessageObject, &mut [&mut self.description, &mut self.code, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ErrorMessageObject, &[&self.description, &self.code, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for ErrorMessageObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ErrorMessageObject", self, f) }
}

/// The object `ErrorObject` of Webex.
#[derive(Clone, Default)]
pub struct ErrorObject {
    /// `key`
    pub key: Option<String>,
    /// `message`
    pub message: Option<Vec<ErrorMessageObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ErrorObject: Keys = Keys(&["\"key\":", "\"message\":"]);

impl Json for ErrorObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ErrorObject, &mut [&mut self.key, &mut self.message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ErrorObject, &[&self.key, &self.message], &self.extra) }
}

impl std::fmt::Debug for ErrorObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ErrorObject", self, f) }
}

/// The object `ErrorResponseObject` of Webex.
#[derive(Clone, Default)]
pub struct ErrorResponseObject {
    /// `items`
    pub items: Option<Vec<ItemObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ErrorResponseObject: Keys = Keys(&["\"items\":"]);

impl Json for ErrorResponseObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ErrorResponseObject, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ErrorResponseObject, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ErrorResponseObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ErrorResponseObject", self, f) }
}

/// The object `GetCountOfAvailableMembersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetCountOfAvailableMembersResponse {
    /// `totalCount`; required when sent
    pub total_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCountOfAvailableMembersResponse: Keys = Keys(&["\"totalCount\":"]);

impl Json for GetCountOfAvailableMembersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCountOfAvailableMembersResponse, &mut [&mut self.total_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCountOfAvailableMembersResponse, &[&self.total_count], &self.extra) }
}

impl std::fmt::Debug for GetCountOfAvailableMembersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCountOfAvailableMembersResponse", self, f) }
}

/// The object `GetCountOfMembersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetCountOfMembersResponse {
    /// `totalCount`; required when sent
    pub total_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCountOfMembersResponse: Keys = Keys(&["\"totalCount\":"]);

impl Json for GetCountOfMembersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCountOfMembersResponse, &mut [&mut self.total_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCountOfMembersResponse, &[&self.total_count], &self.extra) }
}

impl std::fmt::Debug for GetCountOfMembersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCountOfMembersResponse", self, f) }
}

/// The object `GetDeviceSettingsForPersonResponse` of Webex. Published as `GetDeviceSettingsForAPersonResponse`.
#[derive(Clone, Default)]
pub struct GetDeviceSettingsForPersonResponse {
    /// `compression`; required when sent
    pub compression: Option<GetDeviceSettingsForPersonResponseCompression>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetDeviceSettingsForPersonResponse: Keys = Keys(&["\"compression\":"]);

impl Json for GetDeviceSettingsForPersonResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetDeviceSettingsForPersonResponse, &mut [&mut self.compression], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetDeviceSettingsForPersonResponse, &[&self.compression], &self.extra) }
}

impl std::fmt::Debug for GetDeviceSettingsForPersonResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetDeviceSettingsForPersonResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `compression` of [`GetDeviceSettingsForPersonResponse`].
    pub enum GetDeviceSettingsForPersonResponseCompression {
        On = "ON",
        Off = "OFF",
    }
}

/// The object `GetDeviceSettingsForWorkspaceResponse` of Webex. Published as `GetDeviceSettingsForAWorkspaceResponse`.
#[derive(Clone, Default)]
pub struct GetDeviceSettingsForWorkspaceResponse {
    /// `compression`; required when sent
    pub compression: Option<GetDeviceSettingsForWorkspaceResponseCompression>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetDeviceSettingsForWorkspaceResponse: Keys = Keys(&["\"compression\":"]);

impl Json for GetDeviceSettingsForWorkspaceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetDeviceSettingsForWorkspaceResponse, &mut [&mut self.compression], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetDeviceSettingsForWorkspaceResponse, &[&self.compression], &self.extra) }
}

impl std::fmt::Debug for GetDeviceSettingsForWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetDeviceSettingsForWorkspaceResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `compression` of [`GetDeviceSettingsForWorkspaceResponse`].
    pub enum GetDeviceSettingsForWorkspaceResponseCompression {
        On = "ON",
        Off = "OFF",
    }
}

/// The object `GetLineKeyTemplateResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetLineKeyTemplateResponse {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `templateName`; required when sent
    pub template_name: Option<String>,
    /// `deviceModel`; required when sent
    pub device_model: Option<String>,
    /// `modelDisplayName`; required when sent
    pub model_display_name: Option<String>,
    /// `userReorderEnabled`; required when sent
    pub user_reorder_enabled: Option<bool>,
    /// `lineKeys`; required when sent
    pub line_keys: Option<Vec<ProgrammableLineKeys>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLineKeyTemplateResponse: Keys = Keys(&["\"id\":", "\"templateName\":", "\"deviceModel\":", "\"modelDisplayName\":", "\"userReorderEnabled\":", "\"lineKeys\":"]);

impl Json for GetLineKeyTemplateResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLineKeyTemplateResponse, &mut [&mut self.id, &mut self.template_name, &mut self.device_model, &mut self.model_display_name, &mut self.user_reorder_enabled, &mut self.line_keys], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLineKeyTemplateResponse, &[&self.id, &self.template_name, &self.device_model, &self.model_display_name, &self.user_reorder_enabled, &self.line_keys], &self.extra) }
}

impl std::fmt::Debug for GetLineKeyTemplateResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLineKeyTemplateResponse", self, f) }
}

/// The object `GetMemberResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetMemberResponse {
    /// `model`; required when sent
    pub model: Option<String>,
    /// `members`
    pub members: Option<Vec<MemberObject>>,
    /// `maxLineCount`; required when sent
    pub max_line_count: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMemberResponse: Keys = Keys(&["\"model\":", "\"members\":", "\"maxLineCount\":"]);

impl Json for GetMemberResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMemberResponse, &mut [&mut self.model, &mut self.members, &mut self.max_line_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMemberResponse, &[&self.model, &self.members, &self.max_line_count], &self.extra) }
}

impl std::fmt::Debug for GetMemberResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMemberResponse", self, f) }
}

/// The object `GetThirdPartyDeviceObject` of Webex.
#[derive(Clone, Default)]
pub struct GetThirdPartyDeviceObject {
    /// `manufacturer`; required when sent
    pub manufacturer: Option<String>,
    /// `managedBy`; required when sent
    pub managed_by: Option<String>,
    /// `id`; required when sent
    pub id: Option<String>,
    /// `ip`; required when sent
    pub ip: Option<String>,
    /// `mac`
    pub mac: Option<String>,
    /// `model`; required when sent
    pub model: Option<String>,
    /// `activationState`
    pub activation_state: Option<GetThirdPartyDeviceObjectActivationState>,
    /// `description`
    pub description: Option<Vec<String>>,
    /// `upgradeChannelEnabled`; required when sent
    pub upgrade_channel_enabled: Option<bool>,
    /// `owner`
    pub owner: Option<GetThirdPartyDeviceObjectOwner>,
    /// `proxy`
    pub proxy: Option<GetThirdPartyDeviceObjectProxy>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetThirdPartyDeviceObject: Keys = Keys(&["\"manufacturer\":", "\"managedBy\":", "\"id\":", "\"ip\":", "\"mac\":", "\"model\":", "\"activationState\":", "\"description\":", "\"upgradeChannelEnabled\":", "\"owner\":", "\"proxy\":"]);

impl Json for GetThirdPartyDeviceObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetThirdPartyDeviceObject, &mut [&mut self.manufacturer, &mut self.managed_by, &mut self.id, &mut self.ip, &mut self.mac, &mut self.model, &mut self.activation_state, &mut self.description, &mut self.upgrade_channel_enabled, &mut self.owner, &mut self.proxy], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetThirdPartyDeviceObject, &[&self.manufacturer, &self.managed_by, &self.id, &self.ip, &self.mac, &self.model, &self.activation_state, &self.description, &self.upgrade_channel_enabled, &self.owner, &self.proxy], &self.extra) }
}

impl std::fmt::Debug for GetThirdPartyDeviceObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetThirdPartyDeviceObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `activationState` of [`GetThirdPartyDeviceObject`].
    pub enum GetThirdPartyDeviceObjectActivationState {
        Activating = "activating",
        Activated = "activated",
        Deactivated = "deactivated",
    }
}

/// The object `GetThirdPartyDeviceObjectOwner` of Webex.
#[derive(Clone, Default)]
pub struct GetThirdPartyDeviceObjectOwner {
    /// `sipUserName`; required when sent
    pub sip_user_name: Option<String>,
    /// `linePort`
    pub line_port: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetThirdPartyDeviceObjectOwner: Keys = Keys(&["\"sipUserName\":", "\"linePort\":"]);

impl Json for GetThirdPartyDeviceObjectOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetThirdPartyDeviceObjectOwner, &mut [&mut self.sip_user_name, &mut self.line_port], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetThirdPartyDeviceObjectOwner, &[&self.sip_user_name, &self.line_port], &self.extra) }
}

impl std::fmt::Debug for GetThirdPartyDeviceObjectOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetThirdPartyDeviceObjectOwner", self, f) }
}

/// The object `GetThirdPartyDeviceObjectProxy` of Webex.
#[derive(Clone, Default)]
pub struct GetThirdPartyDeviceObjectProxy {
    /// `outboundProxy`
    pub outbound_proxy: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetThirdPartyDeviceObjectProxy: Keys = Keys(&["\"outboundProxy\":"]);

impl Json for GetThirdPartyDeviceObjectProxy {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetThirdPartyDeviceObjectProxy, &mut [&mut self.outbound_proxy], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetThirdPartyDeviceObjectProxy, &[&self.outbound_proxy], &self.extra) }
}

impl std::fmt::Debug for GetThirdPartyDeviceObjectProxy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetThirdPartyDeviceObjectProxy", self, f) }
}

/// The object `Hoteling` of Webex.
#[derive(Clone, Default)]
pub struct Hoteling {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `limitGuestUse`; required when sent
    pub limit_guest_use: Option<bool>,
    /// `guestHoursLimit`
    pub guest_hours_limit: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Hoteling: Keys = Keys(&["\"enabled\":", "\"limitGuestUse\":", "\"guestHoursLimit\":"]);

impl Json for Hoteling {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Hoteling, &mut [&mut self.enabled, &mut self.limit_guest_use, &mut self.guest_hours_limit], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Hoteling, &[&self.enabled, &self.limit_guest_use, &self.guest_hours_limit], &self.extra) }
}

impl std::fmt::Debug for Hoteling {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Hoteling", self, f) }
}

/// The object `HotelingRequest` of Webex.
#[derive(Clone, Default)]
pub struct HotelingRequest {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `limitGuestUse`
    pub limit_guest_use: Option<bool>,
    /// `guestHoursLimit`
    pub guest_hours_limit: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HotelingRequest: Keys = Keys(&["\"enabled\":", "\"limitGuestUse\":", "\"guestHoursLimit\":"]);

impl Json for HotelingRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HotelingRequest, &mut [&mut self.enabled, &mut self.limit_guest_use, &mut self.guest_hours_limit], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HotelingRequest, &[&self.enabled, &self.limit_guest_use, &self.guest_hours_limit], &self.extra) }
}

impl std::fmt::Debug for HotelingRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HotelingRequest", self, f) }
}

/// The object `HttpProxyObject` of Webex.
#[derive(Clone, Default)]
pub struct HttpProxyObject {
    /// `mode`; required when sent
    pub mode: Option<HttpProxyObjectMode>,
    /// `autoDiscoveryEnabled`; required when sent
    pub auto_discovery_enabled: Option<bool>,
    /// `host`; required when sent
    pub host: Option<String>,
    /// `port`; required when sent
    pub port: Option<String>,
    /// `packUrl`; required when sent
    pub pack_url: Option<String>,
    /// `authSettingsEnabled`; required when sent
    pub auth_settings_enabled: Option<bool>,
    /// `username`; required when sent
    pub username: Option<String>,
    /// `password`; required when sent
    pub password: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HttpProxyObject: Keys = Keys(&["\"mode\":", "\"autoDiscoveryEnabled\":", "\"host\":", "\"port\":", "\"packUrl\":", "\"authSettingsEnabled\":", "\"username\":", "\"password\":"]);

impl Json for HttpProxyObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HttpProxyObject, &mut [&mut self.mode, &mut self.auto_discovery_enabled, &mut self.host, &mut self.port, &mut self.pack_url, &mut self.auth_settings_enabled, &mut self.username, &mut self.password], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HttpProxyObject, &[&self.mode, &self.auto_discovery_enabled, &self.host, &self.port, &self.pack_url, &self.auth_settings_enabled, &self.username, &self.password], &self.extra) }
}

impl std::fmt::Debug for HttpProxyObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HttpProxyObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `mode` of [`HttpProxyObject`].
    pub enum HttpProxyObjectMode {
        Off = "OFF",
        Auto = "AUTO",
        Manual = "MANUAL",
    }
}

/// The object `HttpProxyObjectDevice` of Webex.
#[derive(Clone, Default)]
pub struct HttpProxyObjectDevice {
    /// `mode`; required when sent
    pub mode: Option<HttpProxyObjectDeviceMode>,
    /// `autoDiscoveryEnabled`; required when sent
    pub auto_discovery_enabled: Option<bool>,
    /// `host`
    pub host: Option<String>,
    /// `port`
    pub port: Option<String>,
    /// `packUrl`
    pub pack_url: Option<String>,
    /// `authSettingsEnabled`
    pub auth_settings_enabled: Option<bool>,
    /// `username`
    pub username: Option<String>,
    /// `password`
    pub password: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HttpProxyObjectDevice: Keys = Keys(&["\"mode\":", "\"autoDiscoveryEnabled\":", "\"host\":", "\"port\":", "\"packUrl\":", "\"authSettingsEnabled\":", "\"username\":", "\"password\":"]);

impl Json for HttpProxyObjectDevice {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HttpProxyObjectDevice, &mut [&mut self.mode, &mut self.auto_discovery_enabled, &mut self.host, &mut self.port, &mut self.pack_url, &mut self.auth_settings_enabled, &mut self.username, &mut self.password], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HttpProxyObjectDevice, &[&self.mode, &self.auto_discovery_enabled, &self.host, &self.port, &self.pack_url, &self.auth_settings_enabled, &self.username, &self.password], &self.extra) }
}

impl std::fmt::Debug for HttpProxyObjectDevice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HttpProxyObjectDevice", self, f) }
}

webex_core::open_enum! {
    /// Values of `mode` of [`HttpProxyObjectDevice`].
    pub enum HttpProxyObjectDeviceMode {
        Off = "OFF",
        Auto = "AUTO",
        Manual = "MANUAL",
    }
}

/// The object `ItemObject` of Webex.
#[derive(Clone, Default)]
pub struct ItemObject {
    /// `itemNumber`
    pub item_number: Option<f64>,
    /// `trackingId`
    pub tracking_id: Option<String>,
    /// `error`
    pub error: Option<ErrorObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ItemObject: Keys = Keys(&["\"itemNumber\":", "\"trackingId\":", "\"error\":"]);

impl Json for ItemObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ItemObject, &mut [&mut self.item_number, &mut self.tracking_id, &mut self.error], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ItemObject, &[&self.item_number, &self.tracking_id, &self.error], &self.extra) }
}

impl std::fmt::Debug for ItemObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ItemObject", self, f) }
}

/// The object `JobExecutionStatusObject` of Webex.
#[derive(Clone, Default)]
pub struct JobExecutionStatusObject {
    /// `id`; required when sent
    pub id: Option<f64>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `lastUpdated`
    pub last_updated: Option<String>,
    /// `statusMessage`
    pub status_message: Option<String>,
    /// `exitCode`
    pub exit_code: Option<String>,
    /// `createdTime`
    pub created_time: Option<String>,
    /// `timeElapsed`
    pub time_elapsed: Option<String>,
    /// `stepExecutionStatuses`
    pub step_execution_statuses: Option<Vec<StepExecutionStatusesObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JobExecutionStatusObject: Keys = Keys(&["\"id\":", "\"startTime\":", "\"endTime\":", "\"lastUpdated\":", "\"statusMessage\":", "\"exitCode\":", "\"createdTime\":", "\"timeElapsed\":", "\"stepExecutionStatuses\":"]);

impl Json for JobExecutionStatusObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JobExecutionStatusObject, &mut [&mut self.id, &mut self.start_time, &mut self.end_time, &mut self.last_updated, &mut self.status_message, &mut self.exit_code, &mut self.created_time, &mut self.time_elapsed, &mut self.step_execution_statuses], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JobExecutionStatusObject, &[&self.id, &self.start_time, &self.end_time, &self.last_updated, &self.status_message, &self.exit_code, &self.created_time, &self.time_elapsed, &self.step_execution_statuses], &self.extra) }
}

impl std::fmt::Debug for JobExecutionStatusObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JobExecutionStatusObject", self, f) }
}

/// The object `JobExecutionStatusObject1` of Webex.
#[derive(Clone, Default)]
pub struct JobExecutionStatusObject1 {
    /// `id`; required when sent
    pub id: Option<f64>,
    /// `lastUpdated`
    pub last_updated: Option<String>,
    /// `statusMessage`
    pub status_message: Option<String>,
    /// `exitCode`
    pub exit_code: Option<String>,
    /// `createdTime`
    pub created_time: Option<String>,
    /// `timeElapsed`
    pub time_elapsed: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JobExecutionStatusObject1: Keys = Keys(&["\"id\":", "\"lastUpdated\":", "\"statusMessage\":", "\"exitCode\":", "\"createdTime\":", "\"timeElapsed\":"]);

impl Json for JobExecutionStatusObject1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JobExecutionStatusObject1, &mut [&mut self.id, &mut self.last_updated, &mut self.status_message, &mut self.exit_code, &mut self.created_time, &mut self.time_elapsed], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JobExecutionStatusObject1, &[&self.id, &self.last_updated, &self.status_message, &self.exit_code, &self.created_time, &self.time_elapsed], &self.extra) }
}

impl std::fmt::Debug for JobExecutionStatusObject1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JobExecutionStatusObject1", self, f) }
}

/// The object `JobListResponse` of Webex.
#[derive(Clone, Default)]
pub struct JobListResponse {
    /// `items`; required when sent
    pub items: Option<Vec<StartJobResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JobListResponse: Keys = Keys(&["\"items\":"]);

impl Json for JobListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JobListResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JobListResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for JobListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JobListResponse", self, f) }
}

/// The object `KEMKeys` of Webex.
#[derive(Clone, Default)]
pub struct KEMKeys {
    /// `kemModuleIndex`; required when sent
    pub kem_module_index: Option<f64>,
    /// `kemKeyIndex`; required when sent
    pub kem_key_index: Option<f64>,
    /// `kemKeyType`; required when sent
    pub kem_key_type: Option<KEMKeysKemKeyType>,
    /// `kemKeyLabel`
    pub kem_key_label: Option<String>,
    /// `kemKeyValue`
    pub kem_key_value: Option<String>,
    /// `sharedLineIndex`; required when sent
    pub shared_line_index: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_KEMKeys: Keys = Keys(&["\"kemModuleIndex\":", "\"kemKeyIndex\":", "\"kemKeyType\":", "\"kemKeyLabel\":", "\"kemKeyValue\":", "\"sharedLineIndex\":"]);

impl Json for KEMKeys {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_KEMKeys, &mut [&mut self.kem_module_index, &mut self.kem_key_index, &mut self.kem_key_type, &mut self.kem_key_label, &mut self.kem_key_value, &mut self.shared_line_index], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_KEMKeys, &[&self.kem_module_index, &self.kem_key_index, &self.kem_key_type, &self.kem_key_label, &self.kem_key_value, &self.shared_line_index], &self.extra) }
}

impl std::fmt::Debug for KEMKeys {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("KEMKeys", self, f) }
}

webex_core::open_enum! {
    /// Values of `kemKeyType` of [`KEMKeys`].
    pub enum KEMKeysKemKeyType {
        PrimaryLine = "PRIMARY_LINE",
        SharedLine = "SHARED_LINE",
        Monitor = "MONITOR",
        CallParkExtension = "CALL_PARK_EXTENSION",
        SpeedDial = "SPEED_DIAL",
        Open = "OPEN",
        Closed = "CLOSED",
        ModeManagement = "MODE_MANAGEMENT",
    }
}

/// The object `LdapObject` of Webex.
#[derive(Clone, Default)]
pub struct LdapObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `serverAddress`; required when sent
    pub server_address: Option<String>,
    /// `serverPort`; required when sent
    pub server_port: Option<f64>,
    /// `commSecurityType`; required when sent
    pub comm_security_type: Option<LdapObjectCommSecurityType>,
    /// `bindDn`; required when sent
    pub bind_dn: Option<String>,
    /// `bindPw`; required when sent
    pub bind_pw: Option<String>,
    /// `baseDn`; required when sent
    pub base_dn: Option<String>,
    /// `primaryEmailAttribute`; required when sent
    pub primary_email_attribute: Option<String>,
    /// `alternateEmailAttribute`; required when sent
    pub alternate_email_attribute: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LdapObject: Keys = Keys(&["\"enabled\":", "\"serverAddress\":", "\"serverPort\":", "\"commSecurityType\":", "\"bindDn\":", "\"bindPw\":", "\"baseDn\":", "\"primaryEmailAttribute\":", "\"alternateEmailAttribute\":"]);

impl Json for LdapObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LdapObject, &mut [&mut self.enabled, &mut self.server_address, &mut self.server_port, &mut self.comm_security_type, &mut self.bind_dn, &mut self.bind_pw, &mut self.base_dn, &mut self.primary_email_attribute, &mut self.alternate_email_attribute], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LdapObject, &[&self.enabled, &self.server_address, &self.server_port, &self.comm_security_type, &self.bind_dn, &self.bind_pw, &self.base_dn, &self.primary_email_attribute, &self.alternate_email_attribute], &self.extra) }
}

impl std::fmt::Debug for LdapObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LdapObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `commSecurityType` of [`LdapObject`].
    pub enum LdapObjectCommSecurityType {
        None = "NONE",
        Ssl = "SSL",
        Starttls = "STARTTLS",
    }
}
