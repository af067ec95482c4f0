// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `AcdObject`.
#[derive(Debug, Clone, Default)]
pub struct AcdObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `displayCallqueueAgentSoftkeys`; required when sent
    pub display_callqueue_agent_softkeys: Option<AcdObjectDisplayCallqueueAgentSoftkeys>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"displayCallqueueAgentSoftkeys\":"]);
    impl Json for AcdObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.display_callqueue_agent_softkeys], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.display_callqueue_agent_softkeys], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `displayCallqueueAgentSoftkeys` of [`AcdObject`].
    pub enum AcdObjectDisplayCallqueueAgentSoftkeys {
        FrontPage = "FRONT_PAGE",
        LastPage = "LAST_PAGE",
    }
}

/// The object `AcdObjectDevice`.
#[derive(Debug, Clone, Default)]
pub struct AcdObjectDevice {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `displayCallqueueAgentSoftkeys`; required when sent
    pub display_callqueue_agent_softkeys: Option<AcdObjectDeviceDisplayCallqueueAgentSoftkeys>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"displayCallqueueAgentSoftkeys\":"]);
    impl Json for AcdObjectDevice {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.display_callqueue_agent_softkeys], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.display_callqueue_agent_softkeys], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `displayCallqueueAgentSoftkeys` of [`AcdObjectDevice`].
    pub enum AcdObjectDeviceDisplayCallqueueAgentSoftkeys {
        FrontPage = "FRONT_PAGE",
        LastPage = "LAST_PAGE",
    }
}

/// The object `AdminBatchStartJobObjectLocationCustomizations`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"locationId\":", "\"locationCustomizationsEnabled\":", "\"customizations\":"]);
    impl Json for AdminBatchStartJobObjectLocationCustomizations {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.location_id, &mut self.location_customizations_enabled, &mut self.customizations], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.location_id, &self.location_customizations_enabled, &self.customizations], &self.extra) }
    }
};

/// The object `ApplyLineKeyTemplateJobDetails`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"name\":", "\"id\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"percentageComplete\":", "\"updatedCount\":", "\"advisoryCount\":"]);
    impl Json for ApplyLineKeyTemplateJobDetails {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.name, &mut self.id, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.percentage_complete, &mut self.updated_count, &mut self.advisory_count], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.name, &self.id, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.latest_execution_exit_code, &self.percentage_complete, &self.updated_count, &self.advisory_count], &self.extra) }
    }
};

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

/// The object `ApplyLineKeyTemplateJobErrors`.
#[derive(Debug, Clone, Default)]
pub struct ApplyLineKeyTemplateJobErrors {
    /// `trackingId`; required when sent
    pub tracking_id: Option<String>,
    /// `error`
    pub error: Option<ErrorMessageObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"trackingId\":", "\"error\":"]);
    impl Json for ApplyLineKeyTemplateJobErrors {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.tracking_id, &mut self.error], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.tracking_id, &self.error], &self.extra) }
    }
};

/// The object `ApplyLineKeyTemplateJobList`.
#[derive(Debug, Clone, Default)]
pub struct ApplyLineKeyTemplateJobList {
    /// `items`; required when sent
    pub items: Option<Vec<ApplyLineKeyTemplateJobDetails>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"items\":"]);
    impl Json for ApplyLineKeyTemplateJobList {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.items], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.items], &self.extra) }
    }
};

/// The object `AudioCodecPriorityObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"selection\":", "\"primary\":", "\"secondary\":", "\"tertiary\":"]);
    impl Json for AudioCodecPriorityObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.selection, &mut self.primary, &mut self.secondary, &mut self.tertiary], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.selection, &self.primary, &self.secondary, &self.tertiary], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `selection` of [`AudioCodecPriorityObject`].
    pub enum AudioCodecPriorityObjectSelection {
        Regional = "REGIONAL",
        Custom = "CUSTOM",
    }
}

/// The object `AudioCodecPriorityObjectDevice`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"selection\":", "\"primary\":", "\"secondary\":", "\"tertiary\":"]);
    impl Json for AudioCodecPriorityObjectDevice {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.selection, &mut self.primary, &mut self.secondary, &mut self.tertiary], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.selection, &self.primary, &self.secondary, &self.tertiary], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `selection` of [`AudioCodecPriorityObjectDevice`].
    pub enum AudioCodecPriorityObjectDeviceSelection {
        Regional = "REGIONAL",
        Custom = "CUSTOM",
    }
}

/// The object `BluetoothObject`.
#[derive(Debug, Clone, Default)]
pub struct BluetoothObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `mode`; required when sent
    pub mode: Option<BluetoothObjectMode>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"mode\":"]);
    impl Json for BluetoothObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.mode], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.mode], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `mode` of [`BluetoothObject`].
    pub enum BluetoothObjectMode {
        Phone = "PHONE",
        HandsFree = "HANDS_FREE",
        Both = "BOTH",
    }
}

/// The object `BluetoothObjectDevice`.
#[derive(Debug, Clone, Default)]
pub struct BluetoothObjectDevice {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `mode`
    pub mode: Option<BluetoothObjectDeviceMode>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"mode\":"]);
    impl Json for BluetoothObjectDevice {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.mode], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.mode], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `mode` of [`BluetoothObjectDevice`].
    pub enum BluetoothObjectDeviceMode {
        Phone = "PHONE",
        HandsFree = "HANDS_FREE",
        Both = "BOTH",
    }
}

/// The object `CountObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"totalNumbers\":", "\"numbersDeleted\":", "\"numbersMoved\":", "\"numbersFailed\":"]);
    impl Json for CountObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.total_numbers, &mut self.numbers_deleted, &mut self.numbers_moved, &mut self.numbers_failed], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.total_numbers, &self.numbers_deleted, &self.numbers_moved, &self.numbers_failed], &self.extra) }
    }
};

/// The object `CreateALineKeyTemplateResponse`.
#[derive(Debug, Clone, Default)]
pub struct CreateALineKeyTemplateResponse {
    /// `id`; required when sent
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"id\":"]);
    impl Json for CreateALineKeyTemplateResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id], &self.extra) }
    }
};

/// The object `CustomizationDeviceLevelObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"ata\":", "\"mpp\":", "\"wifi\":"]);
    impl Json for CustomizationDeviceLevelObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.ata, &mut self.mpp, &mut self.wifi], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.ata, &self.mpp, &self.wifi], &self.extra) }
    }
};

/// The object `CustomizationDeviceLevelObjectDevice`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"ata\":", "\"mpp\":", "\"wifi\":"]);
    impl Json for CustomizationDeviceLevelObjectDevice {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.ata, &mut self.mpp, &mut self.wifi], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.ata, &self.mpp, &self.wifi], &self.extra) }
    }
};

/// The object `CustomizationObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"ata\":", "\"dect\":", "\"mpp\":", "\"wifi\":"]);
    impl Json for CustomizationObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.ata, &mut self.dect, &mut self.mpp, &mut self.wifi], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.ata, &self.dect, &self.mpp, &self.wifi], &self.extra) }
    }
};

/// The object `DectAudioCodecPriorityObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"selection\":", "\"primary\":", "\"secondary\":", "\"tertiary\":"]);
    impl Json for DectAudioCodecPriorityObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.selection, &mut self.primary, &mut self.secondary, &mut self.tertiary], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.selection, &self.primary, &self.secondary, &self.tertiary], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `selection` of [`DectAudioCodecPriorityObject`].
    pub enum DectAudioCodecPriorityObjectSelection {
        Regional = "REGIONAL",
        Custom = "CUSTOM",
    }
}

/// The object `DectDeviceList`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"model\":", "\"displayName\":", "\"numberOfBaseStations\":", "\"numberOfLinePorts\":", "\"numberOfRegistrationsSupported\":"]);
    impl Json for DectDeviceList {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.model, &mut self.display_name, &mut self.number_of_base_stations, &mut self.number_of_line_ports, &mut self.number_of_registrations_supported], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.model, &self.display_name, &self.number_of_base_stations, &self.number_of_line_ports, &self.number_of_registrations_supported], &self.extra) }
    }
};

/// The object `DectVlanObject`.
#[derive(Debug, Clone, Default)]
pub struct DectVlanObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `value`; required when sent
    pub value: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"value\":"]);
    impl Json for DectVlanObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.value], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.value], &self.extra) }
    }
};

/// The object `DeleteDeviceBackgroundImagesBody`.
#[derive(Debug, Clone, Default)]
pub struct DeleteDeviceBackgroundImagesBody {
    /// `backgroundImages`; required when sent
    pub background_images: Option<Vec<DeleteImageRequestObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"backgroundImages\":"]);
    impl Json for DeleteDeviceBackgroundImagesBody {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.background_images], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.background_images], &self.extra) }
    }
};

/// The object `DeleteDeviceBackgroundImagesResponse`.
#[derive(Debug, Clone, Default)]
pub struct DeleteDeviceBackgroundImagesResponse {
    /// `items`; required when sent
    pub items: Option<Vec<DeleteImageResponseSuccessObject>>,
    /// `count`
    pub count: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"items\":", "\"count\":"]);
    impl Json for DeleteDeviceBackgroundImagesResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.items, &mut self.count], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.items, &self.count], &self.extra) }
    }
};

/// The object `DeleteImageResponseSuccessObjectResult`.
#[derive(Debug, Clone, Default)]
pub struct DeleteImageResponseSuccessObjectResult {
    /// `status`; required when sent
    pub status: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"status\":"]);
    impl Json for DeleteImageResponseSuccessObjectResult {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.status], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.status], &self.extra) }
    }
};

/// The object `DeviceLayout`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"layoutMode\":", "\"userReorderEnabled\":", "\"lineKeys\":", "\"kemModuleType\":", "\"kemKeys\":"]);
    impl Json for DeviceLayout {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.layout_mode, &mut self.user_reorder_enabled, &mut self.line_keys, &mut self.kem_module_type, &mut self.kem_keys], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.layout_mode, &self.user_reorder_enabled, &self.line_keys, &self.kem_module_type, &self.kem_keys], &self.extra) }
    }
};

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

/// The object `DeviceSettingsObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"customizations\":", "\"customEnabled\":", "\"updateInProgress\":", "\"deviceCount\":", "\"lastUpdateTime\":"]);
    impl Json for DeviceSettingsObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.customizations, &mut self.custom_enabled, &mut self.update_in_progress, &mut self.device_count, &mut self.last_update_time], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.customizations, &self.custom_enabled, &self.update_in_progress, &self.device_count, &self.last_update_time], &self.extra) }
    }
};

/// The object `DeviceSettingsObjectForDeviceLevel`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"customizations\":", "\"customEnabled\":", "\"updateInProgress\":", "\"deviceCount\":", "\"lastUpdateTime\":"]);
    impl Json for DeviceSettingsObjectForDeviceLevel {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.customizations, &mut self.custom_enabled, &mut self.update_in_progress, &mut self.device_count, &mut self.last_update_time], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.customizations, &self.custom_enabled, &self.update_in_progress, &self.device_count, &self.last_update_time], &self.extra) }
    }
};

/// The object `EnhancedMulticastObject`.
#[derive(Debug, Clone, Default)]
pub struct EnhancedMulticastObject {
    /// `xmlAppUrl`
    pub xml_app_url: Option<String>,
    /// `multicastList`; required when sent
    pub multicast_list: Option<Vec<MulticastObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"xmlAppUrl\":", "\"multicastList\":"]);
    impl Json for EnhancedMulticastObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.xml_app_url, &mut self.multicast_list], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.xml_app_url, &self.multicast_list], &self.extra) }
    }
};

/// The object `ErrorMessageObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"description\":", "\"code\":", "\"locationId\":"]);
    impl Json for ErrorMessageObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.description, &mut self.code, &mut self.location_id], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.description, &self.code, &self.location_id], &self.extra) }
    }
};

/// The object `ErrorObject`.
#[derive(Debug, Clone, Default)]
pub struct ErrorObject {
    /// `key`
    pub key: Option<String>,
    /// `message`
    pub message: Option<Vec<ErrorMessageObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"key\":", "\"message\":"]);
    impl Json for ErrorObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.key, &mut self.message], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.key, &self.message], &self.extra) }
    }
};

/// The object `ErrorResponseObject`.
#[derive(Debug, Clone, Default)]
pub struct ErrorResponseObject {
    /// `items`
    pub items: Option<Vec<ItemObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"items\":"]);
    impl Json for ErrorResponseObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.items], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.items], &self.extra) }
    }
};

/// The object `GetCountOfAvailableMembersResponse`.
#[derive(Debug, Clone, Default)]
pub struct GetCountOfAvailableMembersResponse {
    /// `totalCount`; required when sent
    pub total_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"totalCount\":"]);
    impl Json for GetCountOfAvailableMembersResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.total_count], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.total_count], &self.extra) }
    }
};

/// The object `GetCountOfMembersResponse`.
#[derive(Debug, Clone, Default)]
pub struct GetCountOfMembersResponse {
    /// `totalCount`; required when sent
    pub total_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"totalCount\":"]);
    impl Json for GetCountOfMembersResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.total_count], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.total_count], &self.extra) }
    }
};

/// The object `GetDeviceSettingsForAPersonResponse`.
#[derive(Debug, Clone, Default)]
pub struct GetDeviceSettingsForAPersonResponse {
    /// `compression`; required when sent
    pub compression: Option<GetDeviceSettingsForAPersonResponseCompression>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"compression\":"]);
    impl Json for GetDeviceSettingsForAPersonResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.compression], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.compression], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `compression` of [`GetDeviceSettingsForAPersonResponse`].
    pub enum GetDeviceSettingsForAPersonResponseCompression {
        On = "ON",
        Off = "OFF",
    }
}

/// The object `GetDeviceSettingsForAWorkspaceResponse`.
#[derive(Debug, Clone, Default)]
pub struct GetDeviceSettingsForAWorkspaceResponse {
    /// `compression`; required when sent
    pub compression: Option<GetDeviceSettingsForAWorkspaceResponseCompression>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"compression\":"]);
    impl Json for GetDeviceSettingsForAWorkspaceResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.compression], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.compression], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `compression` of [`GetDeviceSettingsForAWorkspaceResponse`].
    pub enum GetDeviceSettingsForAWorkspaceResponseCompression {
        On = "ON",
        Off = "OFF",
    }
}

/// The object `GetLineKeyTemplateResponse`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"templateName\":", "\"deviceModel\":", "\"modelDisplayName\":", "\"userReorderEnabled\":", "\"lineKeys\":"]);
    impl Json for GetLineKeyTemplateResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.template_name, &mut self.device_model, &mut self.model_display_name, &mut self.user_reorder_enabled, &mut self.line_keys], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.template_name, &self.device_model, &self.model_display_name, &self.user_reorder_enabled, &self.line_keys], &self.extra) }
    }
};

/// The object `GetMemberResponse`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"model\":", "\"members\":", "\"maxLineCount\":"]);
    impl Json for GetMemberResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.model, &mut self.members, &mut self.max_line_count], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.model, &self.members, &self.max_line_count], &self.extra) }
    }
};

/// The object `GetThirdPartyDeviceObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"manufacturer\":", "\"managedBy\":", "\"id\":", "\"ip\":", "\"mac\":", "\"model\":", "\"activationState\":", "\"description\":", "\"upgradeChannelEnabled\":", "\"owner\":", "\"proxy\":"]);
    impl Json for GetThirdPartyDeviceObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.manufacturer, &mut self.managed_by, &mut self.id, &mut self.ip, &mut self.mac, &mut self.model, &mut self.activation_state, &mut self.description, &mut self.upgrade_channel_enabled, &mut self.owner, &mut self.proxy], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.manufacturer, &self.managed_by, &self.id, &self.ip, &self.mac, &self.model, &self.activation_state, &self.description, &self.upgrade_channel_enabled, &self.owner, &self.proxy], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `activationState` of [`GetThirdPartyDeviceObject`].
    pub enum GetThirdPartyDeviceObjectActivationState {
        Activating = "activating",
        Activated = "activated",
        Deactivated = "deactivated",
    }
}

/// The object `GetThirdPartyDeviceObjectOwner`.
#[derive(Debug, Clone, Default)]
pub struct GetThirdPartyDeviceObjectOwner {
    /// `sipUserName`; required when sent
    pub sip_user_name: Option<String>,
    /// `linePort`
    pub line_port: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"sipUserName\":", "\"linePort\":"]);
    impl Json for GetThirdPartyDeviceObjectOwner {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.sip_user_name, &mut self.line_port], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.sip_user_name, &self.line_port], &self.extra) }
    }
};

/// The object `GetThirdPartyDeviceObjectProxy`.
#[derive(Debug, Clone, Default)]
pub struct GetThirdPartyDeviceObjectProxy {
    /// `outboundProxy`
    pub outbound_proxy: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"outboundProxy\":"]);
    impl Json for GetThirdPartyDeviceObjectProxy {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.outbound_proxy], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.outbound_proxy], &self.extra) }
    }
};

/// The object `Hoteling`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"limitGuestUse\":", "\"guestHoursLimit\":"]);
    impl Json for Hoteling {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.limit_guest_use, &mut self.guest_hours_limit], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.limit_guest_use, &self.guest_hours_limit], &self.extra) }
    }
};

/// The object `HotelingRequest`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"limitGuestUse\":", "\"guestHoursLimit\":"]);
    impl Json for HotelingRequest {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.limit_guest_use, &mut self.guest_hours_limit], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.limit_guest_use, &self.guest_hours_limit], &self.extra) }
    }
};

/// The object `HttpProxyObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"mode\":", "\"autoDiscoveryEnabled\":", "\"host\":", "\"port\":", "\"packUrl\":", "\"authSettingsEnabled\":", "\"username\":", "\"password\":"]);
    impl Json for HttpProxyObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.mode, &mut self.auto_discovery_enabled, &mut self.host, &mut self.port, &mut self.pack_url, &mut self.auth_settings_enabled, &mut self.username, &mut self.password], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.mode, &self.auto_discovery_enabled, &self.host, &self.port, &self.pack_url, &self.auth_settings_enabled, &self.username, &self.password], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `mode` of [`HttpProxyObject`].
    pub enum HttpProxyObjectMode {
        Off = "OFF",
        Auto = "AUTO",
        Manual = "MANUAL",
    }
}

/// The object `HttpProxyObjectDevice`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"mode\":", "\"autoDiscoveryEnabled\":", "\"host\":", "\"port\":", "\"packUrl\":", "\"authSettingsEnabled\":", "\"username\":", "\"password\":"]);
    impl Json for HttpProxyObjectDevice {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.mode, &mut self.auto_discovery_enabled, &mut self.host, &mut self.port, &mut self.pack_url, &mut self.auth_settings_enabled, &mut self.username, &mut self.password], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.mode, &self.auto_discovery_enabled, &self.host, &self.port, &self.pack_url, &self.auth_settings_enabled, &self.username, &self.password], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `mode` of [`HttpProxyObjectDevice`].
    pub enum HttpProxyObjectDeviceMode {
        Off = "OFF",
        Auto = "AUTO",
        Manual = "MANUAL",
    }
}

/// The object `ItemObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"itemNumber\":", "\"trackingId\":", "\"error\":"]);
    impl Json for ItemObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.item_number, &mut self.tracking_id, &mut self.error], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.item_number, &self.tracking_id, &self.error], &self.extra) }
    }
};

/// The object `JobExecutionStatusObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"startTime\":", "\"endTime\":", "\"lastUpdated\":", "\"statusMessage\":", "\"exitCode\":", "\"createdTime\":", "\"timeElapsed\":", "\"stepExecutionStatuses\":"]);
    impl Json for JobExecutionStatusObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.start_time, &mut self.end_time, &mut self.last_updated, &mut self.status_message, &mut self.exit_code, &mut self.created_time, &mut self.time_elapsed, &mut self.step_execution_statuses], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.start_time, &self.end_time, &self.last_updated, &self.status_message, &self.exit_code, &self.created_time, &self.time_elapsed, &self.step_execution_statuses], &self.extra) }
    }
};

/// The object `JobExecutionStatusObject1`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"lastUpdated\":", "\"statusMessage\":", "\"exitCode\":", "\"createdTime\":", "\"timeElapsed\":"]);
    impl Json for JobExecutionStatusObject1 {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.last_updated, &mut self.status_message, &mut self.exit_code, &mut self.created_time, &mut self.time_elapsed], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.last_updated, &self.status_message, &self.exit_code, &self.created_time, &self.time_elapsed], &self.extra) }
    }
};

/// The object `JobListResponse`.
#[derive(Debug, Clone, Default)]
pub struct JobListResponse {
    /// `items`; required when sent
    pub items: Option<Vec<StartJobResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"items\":"]);
    impl Json for JobListResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.items], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.items], &self.extra) }
    }
};

/// The object `KEMKeys`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"kemModuleIndex\":", "\"kemKeyIndex\":", "\"kemKeyType\":", "\"kemKeyLabel\":", "\"kemKeyValue\":", "\"sharedLineIndex\":"]);
    impl Json for KEMKeys {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.kem_module_index, &mut self.kem_key_index, &mut self.kem_key_type, &mut self.kem_key_label, &mut self.kem_key_value, &mut self.shared_line_index], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.kem_module_index, &self.kem_key_index, &self.kem_key_type, &self.kem_key_label, &self.kem_key_value, &self.shared_line_index], &self.extra) }
    }
};

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

/// The object `LdapObject`.
#[derive(Debug, Clone, Default)]
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

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"serverAddress\":", "\"serverPort\":", "\"commSecurityType\":", "\"bindDn\":", "\"bindPw\":", "\"baseDn\":", "\"primaryEmailAttribute\":", "\"alternateEmailAttribute\":"]);
    impl Json for LdapObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.server_address, &mut self.server_port, &mut self.comm_security_type, &mut self.bind_dn, &mut self.bind_pw, &mut self.base_dn, &mut self.primary_email_attribute, &mut self.alternate_email_attribute], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.server_address, &self.server_port, &self.comm_security_type, &self.bind_dn, &self.bind_pw, &self.base_dn, &self.primary_email_attribute, &self.alternate_email_attribute], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `commSecurityType` of [`LdapObject`].
    pub enum LdapObjectCommSecurityType {
        None = "NONE",
        Ssl = "SSL",
        Starttls = "STARTTLS",
    }
}

/// The object `LdapObjectDevice`.
#[derive(Debug, Clone, Default)]
pub struct LdapObjectDevice {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `serverAddress`
    pub server_address: Option<String>,
    /// `serverPort`
    pub server_port: Option<f64>,
    /// `commSecurityType`
    pub comm_security_type: Option<LdapObjectDeviceCommSecurityType>,
    /// `bindDn`
    pub bind_dn: Option<String>,
    /// `bindPw`
    pub bind_pw: Option<String>,
    /// `baseDn`
    pub base_dn: Option<String>,
    /// `primaryEmailAttribute`
    pub primary_email_attribute: Option<String>,
    /// `alternateEmailAttribute`
    pub alternate_email_attribute: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"serverAddress\":", "\"serverPort\":", "\"commSecurityType\":", "\"bindDn\":", "\"bindPw\":", "\"baseDn\":", "\"primaryEmailAttribute\":", "\"alternateEmailAttribute\":"]);
    impl Json for LdapObjectDevice {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.server_address, &mut self.server_port, &mut self.comm_security_type, &mut self.bind_dn, &mut self.bind_pw, &mut self.base_dn, &mut self.primary_email_attribute, &mut self.alternate_email_attribute], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.server_address, &self.server_port, &self.comm_security_type, &self.bind_dn, &self.bind_pw, &self.base_dn, &self.primary_email_attribute, &self.alternate_email_attribute], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `commSecurityType` of [`LdapObjectDevice`].
    pub enum LdapObjectDeviceCommSecurityType {
        None = "NONE",
        Ssl = "SSL",
        Starttls = "STARTTLS",
    }
}

/// The object `LineKeyTemplateAdvisoryTypes`.
#[derive(Debug, Clone, Default)]
pub struct LineKeyTemplateAdvisoryTypes {
    /// `moreSharedAppearancesEnabled`
    pub more_shared_appearances_enabled: Option<bool>,
    /// `fewSharedAppearancesEnabled`
    pub few_shared_appearances_enabled: Option<bool>,
    /// `moreMonitorAppearancesEnabled`
    pub more_monitor_appearances_enabled: Option<bool>,
    /// `moreCPEAppearancesEnabled`
    pub more_cpe_appearances_enabled: Option<bool>,
    /// `moreModeManagementAppearancesEnabled`
    pub more_mode_management_appearances_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"moreSharedAppearancesEnabled\":", "\"fewSharedAppearancesEnabled\":", "\"moreMonitorAppearancesEnabled\":", "\"moreCPEAppearancesEnabled\":", "\"moreModeManagementAppearancesEnabled\":"]);
    impl Json for LineKeyTemplateAdvisoryTypes {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.more_shared_appearances_enabled, &mut self.few_shared_appearances_enabled, &mut self.more_monitor_appearances_enabled, &mut self.more_cpe_appearances_enabled, &mut self.more_mode_management_appearances_enabled], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.more_shared_appearances_enabled, &self.few_shared_appearances_enabled, &self.more_monitor_appearances_enabled, &self.more_cpe_appearances_enabled, &self.more_mode_management_appearances_enabled], &self.extra) }
    }
};

/// The object `ListDectDeviceType`.
#[derive(Debug, Clone, Default)]
pub struct ListDectDeviceType {
    /// `devices`; required when sent
    pub devices: Option<Vec<DectDeviceList>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"devices\":"]);
    impl Json for ListDectDeviceType {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.devices], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.devices], &self.extra) }
    }
};

/// The object `ListDeviceSettingsObject`.
#[derive(Debug, Clone, Default)]
pub struct ListDeviceSettingsObject {
    /// `customizations`; required when sent
    pub customizations: Option<CustomizationObject>,
    /// `updateInProgress`; required when sent
    pub update_in_progress: Option<bool>,
    /// `deviceCount`; required when sent
    pub device_count: Option<f64>,
    /// `lastUpdateTime`; required when sent
    pub last_update_time: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"customizations\":", "\"updateInProgress\":", "\"deviceCount\":", "\"lastUpdateTime\":"]);
    impl Json for ListDeviceSettingsObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.customizations, &mut self.update_in_progress, &mut self.device_count, &mut self.last_update_time], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.customizations, &self.update_in_progress, &self.device_count, &self.last_update_time], &self.extra) }
    }
};

/// The object `MACAddressResponse`.
#[derive(Debug, Clone, Default)]
pub struct MACAddressResponse {
    /// `status`; required when sent
    pub status: Option<MACAddressResponseStatus>,
    /// `macStatus`; required when sent
    pub mac_status: Option<Vec<MacStatusObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"status\":", "\"macStatus\":"]);
    impl Json for MACAddressResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.status, &mut self.mac_status], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.status, &self.mac_status], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `status` of [`MACAddressResponse`].
    pub enum MACAddressResponseStatus {
        Ok = "OK",
        Errors = "ERRORS",
    }
}

/// The object `MacStatusObject`.
#[derive(Debug, Clone, Default)]
pub struct MacStatusObject {
    /// `mac`; required when sent
    pub mac: Option<String>,
    /// `state`; required when sent
    pub state: Option<MacStatusObjectState>,
    /// `errorCode`
    pub error_code: Option<f64>,
    /// `message`
    pub message: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"mac\":", "\"state\":", "\"errorCode\":", "\"message\":"]);
    impl Json for MacStatusObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.mac, &mut self.state, &mut self.error_code, &mut self.message], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.mac, &self.state, &self.error_code, &self.message], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `state` of [`MacStatusObject`].
    pub enum MacStatusObjectState {
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
        DuplicateInList = "DUPLICATE_IN_LIST",
        Invalid = "INVALID",
    }
}

/// The object `MemberObject`.
#[derive(Debug, Clone, Default)]
pub struct MemberObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `firstName`; required when sent
    pub first_name: Option<String>,
    /// `lastName`; required when sent
    pub last_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `primaryOwner`; required when sent
    pub primary_owner: Option<bool>,
    /// `port`; required when sent
    pub port: Option<f64>,
    /// `t38FaxCompressionEnabled`
    pub t38_fax_compression_enabled: Option<bool>,
    /// `lineType`; required when sent
    pub line_type: Option<MemberObjectLineType>,
    /// `lineWeight`; required when sent
    pub line_weight: Option<f64>,
    /// `hostIP`
    pub host_ip: Option<String>,
    /// `remoteIP`
    pub remote_ip: Option<String>,
    /// `hotlineEnabled`; required when sent
    pub hotline_enabled: Option<bool>,
    /// `hotlineDestination`; required when sent
    pub hotline_destination: Option<String>,
    /// `allowCallDeclineEnabled`; required when sent
    pub allow_call_decline_enabled: Option<bool>,
    /// `lineLabel`
    pub line_label: Option<String>,
    /// `linePort`
    pub line_port: Option<String>,
    /// `memberType`; required when sent
    pub member_type: Option<MemberObjectMemberType>,
    /// `location`
    pub location: Option<Location2>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"primaryOwner\":", "\"port\":", "\"t38FaxCompressionEnabled\":", "\"lineType\":", "\"lineWeight\":", "\"hostIP\":", "\"remoteIP\":", "\"hotlineEnabled\":", "\"hotlineDestination\":", "\"allowCallDeclineEnabled\":", "\"lineLabel\":", "\"linePort\":", "\"memberType\":", "\"location\":"]);
    impl Json for MemberObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.primary_owner, &mut self.port, &mut self.t38_fax_compression_enabled, &mut self.line_type, &mut self.line_weight, &mut self.host_ip, &mut self.remote_ip, &mut self.hotline_enabled, &mut self.hotline_destination, &mut self.allow_call_decline_enabled, &mut self.line_label, &mut self.line_port, &mut self.member_type, &mut self.location], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.first_name, &self.last_name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.primary_owner, &self.port, &self.t38_fax_compression_enabled, &self.line_type, &self.line_weight, &self.host_ip, &self.remote_ip, &self.hotline_enabled, &self.hotline_destination, &self.allow_call_decline_enabled, &self.line_label, &self.line_port, &self.member_type, &self.location], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `lineType` of [`MemberObject`].
    pub enum MemberObjectLineType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
    }
}

webex_core::open_enum! {
    /// Values of `memberType` of [`MemberObject`].
    pub enum MemberObjectMemberType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}
