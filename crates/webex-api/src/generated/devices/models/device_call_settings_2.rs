// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `MppAudioCodecPriorityObject`.
#[derive(Debug, Clone, Default)]
pub struct MppAudioCodecPriorityObject {
    /// `selection`; required when sent
    pub selection: Option<String>,
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
    impl Json for MppAudioCodecPriorityObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.selection, &mut self.primary, &mut self.secondary, &mut self.tertiary], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.selection, &self.primary, &self.secondary, &self.tertiary], &self.extra) }
    }
};

/// The object `MppAudioCodecPriorityObjectDevice`.
#[derive(Debug, Clone, Default)]
pub struct MppAudioCodecPriorityObjectDevice {
    /// `selection`; required when sent
    pub selection: Option<MppAudioCodecPriorityObjectDeviceSelection>,
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
    impl Json for MppAudioCodecPriorityObjectDevice {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.selection, &mut self.primary, &mut self.secondary, &mut self.tertiary], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.selection, &self.primary, &self.secondary, &self.tertiary], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `selection` of [`MppAudioCodecPriorityObjectDevice`].
    pub enum MppAudioCodecPriorityObjectDeviceSelection {
        Regional = "REGIONAL",
        Custom = "CUSTOM",
    }
}

/// The object `MppObjectBackground`.
#[derive(Debug, Clone, Default)]
pub struct MppObjectBackground {
    /// `image`
    pub image: Option<MppObjectBackgroundImage>,
    /// `customUrl`
    pub custom_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"image\":", "\"customUrl\":"]);
    impl Json for MppObjectBackground {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.image, &mut self.custom_url], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.image, &self.custom_url], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `image` of [`MppObjectBackground`].
    pub enum MppObjectBackgroundImage {
        None = "NONE",
        DarkBlue = "DARK_BLUE",
        CiscoDarkBlue = "CISCO_DARK_BLUE",
        WebexDarkBlue = "WEBEX_DARK_BLUE",
        CustomBackground = "CUSTOM_BACKGROUND",
    }
}

/// The object `MppObjectDeviceBackground`.
#[derive(Debug, Clone, Default)]
pub struct MppObjectDeviceBackground {
    /// `image`
    pub image: Option<MppObjectDeviceBackgroundImage>,
    /// `customUrl`
    pub custom_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"image\":", "\"customUrl\":"]);
    impl Json for MppObjectDeviceBackground {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.image, &mut self.custom_url], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.image, &self.custom_url], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `image` of [`MppObjectDeviceBackground`].
    pub enum MppObjectDeviceBackgroundImage {
        None = "NONE",
        DarkBlue = "DARK_BLUE",
        CiscoDarkBlue = "CISCO_DARK_BLUE",
        WebexDarkBlue = "WEBEX_DARK_BLUE",
        CustomBackground = "CUSTOM_BACKGROUND",
    }
}

/// The object `MppVlanObject`.
#[derive(Debug, Clone, Default)]
pub struct MppVlanObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `value`
    pub value: Option<f64>,
    /// `pcPort`
    pub pc_port: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"value\":", "\"pcPort\":"]);
    impl Json for MppVlanObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.value, &mut self.pc_port], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.value, &self.pc_port], &self.extra) }
    }
};

/// The object `MppVlanObjectDevice`.
#[derive(Debug, Clone, Default)]
pub struct MppVlanObjectDevice {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `value`
    pub value: Option<f64>,
    /// `pcPort`
    pub pc_port: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"value\":", "\"pcPort\":"]);
    impl Json for MppVlanObjectDevice {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.value, &mut self.pc_port], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.value, &self.pc_port], &self.extra) }
    }
};

/// The object `MulticastObject`.
#[derive(Debug, Clone, Default)]
pub struct MulticastObject {
    /// `hostAndPort`; required when sent
    pub host_and_port: Option<String>,
    /// `hasXmlAppUrl`; required when sent
    pub has_xml_app_url: Option<bool>,
    /// `xmlAppTimeout`
    pub xml_app_timeout: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"hostAndPort\":", "\"hasXmlAppUrl\":", "\"xmlAppTimeout\":"]);
    impl Json for MulticastObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.host_and_port, &mut self.has_xml_app_url, &mut self.xml_app_timeout], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.host_and_port, &self.has_xml_app_url, &self.xml_app_timeout], &self.extra) }
    }
};

/// The object `NoiseCancellationObject`.
#[derive(Debug, Clone, Default)]
pub struct NoiseCancellationObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `allowEndUserOverrideEnabled`; required when sent
    pub allow_end_user_override_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"allowEndUserOverrideEnabled\":"]);
    impl Json for NoiseCancellationObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.allow_end_user_override_enabled], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.allow_end_user_override_enabled], &self.extra) }
    }
};

/// The object `PostApplyLineKeyTemplateRequest`.
#[derive(Debug, Clone, Default)]
pub struct PostApplyLineKeyTemplateRequest {
    /// `action`; required when sent
    pub action: Option<PostApplyLineKeyTemplateRequestAction>,
    /// `templateId`; required when sent
    pub template_id: Option<String>,
    /// `locationIds`
    pub location_ids: Option<Vec<String>>,
    /// `excludeDevicesWithCustomLayout`
    pub exclude_devices_with_custom_layout: Option<bool>,
    /// `includeDeviceTags`
    pub include_device_tags: Option<Vec<String>>,
    /// `excludeDeviceTags`
    pub exclude_device_tags: Option<Vec<String>>,
    /// `advisoryTypes`
    pub advisory_types: Option<LineKeyTemplateAdvisoryTypes>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"action\":", "\"templateId\":", "\"locationIds\":", "\"excludeDevicesWithCustomLayout\":", "\"includeDeviceTags\":", "\"excludeDeviceTags\":", "\"advisoryTypes\":"]);
    impl Json for PostApplyLineKeyTemplateRequest {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.action, &mut self.template_id, &mut self.location_ids, &mut self.exclude_devices_with_custom_layout, &mut self.include_device_tags, &mut self.exclude_device_tags, &mut self.advisory_types], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.action, &self.template_id, &self.location_ids, &self.exclude_devices_with_custom_layout, &self.include_device_tags, &self.exclude_device_tags, &self.advisory_types], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `action` of [`PostApplyLineKeyTemplateRequest`].
    pub enum PostApplyLineKeyTemplateRequestAction {
        ApplyTemplate = "APPLY_TEMPLATE",
        ApplyDefaultTemplates = "APPLY_DEFAULT_TEMPLATES",
    }
}

/// The object `PostLineKeyTemplateRequest`.
#[derive(Debug, Clone, Default)]
pub struct PostLineKeyTemplateRequest {
    /// `templateName`; required when sent
    pub template_name: Option<String>,
    /// `deviceModel`; required when sent
    pub device_model: Option<String>,
    /// `userReorderEnabled`
    pub user_reorder_enabled: Option<bool>,
    /// `lineKeys`; required when sent
    pub line_keys: Option<Vec<ProgrammableLineKeys>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"templateName\":", "\"deviceModel\":", "\"userReorderEnabled\":", "\"lineKeys\":"]);
    impl Json for PostLineKeyTemplateRequest {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.template_name, &mut self.device_model, &mut self.user_reorder_enabled, &mut self.line_keys], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.template_name, &self.device_model, &self.user_reorder_enabled, &self.line_keys], &self.extra) }
    }
};

/// The object `PreviewApplyLineKeyTemplateResponse`.
#[derive(Debug, Clone, Default)]
pub struct PreviewApplyLineKeyTemplateResponse {
    /// `deviceCount`; required when sent
    pub device_count: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"deviceCount\":"]);
    impl Json for PreviewApplyLineKeyTemplateResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.device_count], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.device_count], &self.extra) }
    }
};

/// The object `ProgrammableLineKeys`.
#[derive(Debug, Clone, Default)]
pub struct ProgrammableLineKeys {
    /// `lineKeyIndex`; required when sent
    pub line_key_index: Option<f64>,
    /// `lineKeyType`; required when sent
    pub line_key_type: Option<ProgrammableLineKeysLineKeyType>,
    /// `lineKeyLabel`
    pub line_key_label: Option<String>,
    /// `lineKeyValue`
    pub line_key_value: Option<String>,
    /// `sharedLineIndex`; required when sent
    pub shared_line_index: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"lineKeyIndex\":", "\"lineKeyType\":", "\"lineKeyLabel\":", "\"lineKeyValue\":", "\"sharedLineIndex\":"]);
    impl Json for ProgrammableLineKeys {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.line_key_index, &mut self.line_key_type, &mut self.line_key_label, &mut self.line_key_value, &mut self.shared_line_index], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.line_key_index, &self.line_key_type, &self.line_key_label, &self.line_key_value, &self.shared_line_index], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `lineKeyType` of [`ProgrammableLineKeys`].
    pub enum ProgrammableLineKeysLineKeyType {
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

/// The object `PskObject`.
#[derive(Debug, Clone, Default)]
pub struct PskObject {
    /// `psk1`; required when sent
    pub psk1: Option<String>,
    /// `psk2`
    pub psk2: Option<String>,
    /// `psk3`
    pub psk3: Option<String>,
    /// `psk4`; required when sent
    pub psk4: Option<String>,
    /// `psk5`
    pub psk5: Option<String>,
    /// `psk6`
    pub psk6: Option<String>,
    /// `psk7`
    pub psk7: Option<String>,
    /// `psk8`
    pub psk8: Option<String>,
    /// `psk9`
    pub psk9: Option<String>,
    /// `psk10`
    pub psk10: Option<String>,
    /// `psk11`
    pub psk11: Option<String>,
    /// `psk12`
    pub psk12: Option<String>,
    /// `psk13`
    pub psk13: Option<String>,
    /// `psk14`
    pub psk14: Option<String>,
    /// `psk15`
    pub psk15: Option<String>,
    /// `psk16`
    pub psk16: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"psk1\":", "\"psk2\":", "\"psk3\":", "\"psk4\":", "\"psk5\":", "\"psk6\":", "\"psk7\":", "\"psk8\":", "\"psk9\":", "\"psk10\":", "\"psk11\":", "\"psk12\":", "\"psk13\":", "\"psk14\":", "\"psk15\":", "\"psk16\":"]);
    impl Json for PskObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.psk1, &mut self.psk2, &mut self.psk3, &mut self.psk4, &mut self.psk5, &mut self.psk6, &mut self.psk7, &mut self.psk8, &mut self.psk9, &mut self.psk10, &mut self.psk11, &mut self.psk12, &mut self.psk13, &mut self.psk14, &mut self.psk15, &mut self.psk16], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.psk1, &self.psk2, &self.psk3, &self.psk4, &self.psk5, &self.psk6, &self.psk7, &self.psk8, &self.psk9, &self.psk10, &self.psk11, &self.psk12, &self.psk13, &self.psk14, &self.psk15, &self.psk16], &self.extra) }
    }
};

/// The object `PutDeviceSettingsRequest`.
#[derive(Debug, Clone, Default)]
pub struct PutDeviceSettingsRequest {
    /// `customizations`; required when sent
    pub customizations: Option<CustomizationDeviceLevelObjectDevice>,
    /// `customEnabled`; required when sent
    pub custom_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"customizations\":", "\"customEnabled\":"]);
    impl Json for PutDeviceSettingsRequest {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.customizations, &mut self.custom_enabled], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.customizations, &self.custom_enabled], &self.extra) }
    }
};

/// The object `PutLineKeyTemplateRequest`.
#[derive(Debug, Clone, Default)]
pub struct PutLineKeyTemplateRequest {
    /// `userReorderEnabled`
    pub user_reorder_enabled: Option<bool>,
    /// `lineKeys`; required when sent
    pub line_keys: Option<Vec<ProgrammableLineKeys>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"userReorderEnabled\":", "\"lineKeys\":"]);
    impl Json for PutLineKeyTemplateRequest {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.user_reorder_enabled, &mut self.line_keys], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.user_reorder_enabled, &self.line_keys], &self.extra) }
    }
};

/// The object `PutMemberObject`.
#[derive(Debug, Clone, Default)]
pub struct PutMemberObject {
    /// `port`; required when sent
    pub port: Option<f64>,
    /// `id`; required when sent
    pub id: Option<String>,
    /// `t38FaxCompressionEnabled`
    pub t38_fax_compression_enabled: Option<bool>,
    /// `primaryOwner`; required when sent
    pub primary_owner: Option<bool>,
    /// `lineType`; required when sent
    pub line_type: Option<PutMemberObjectLineType>,
    /// `lineWeight`; required when sent
    pub line_weight: Option<f64>,
    /// `hotlineEnabled`; required when sent
    pub hotline_enabled: Option<bool>,
    /// `hotlineDestination`; required when sent
    pub hotline_destination: Option<String>,
    /// `allowCallDeclineEnabled`; required when sent
    pub allow_call_decline_enabled: Option<bool>,
    /// `lineLabel`
    pub line_label: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"port\":", "\"id\":", "\"t38FaxCompressionEnabled\":", "\"primaryOwner\":", "\"lineType\":", "\"lineWeight\":", "\"hotlineEnabled\":", "\"hotlineDestination\":", "\"allowCallDeclineEnabled\":", "\"lineLabel\":"]);
    impl Json for PutMemberObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.port, &mut self.id, &mut self.t38_fax_compression_enabled, &mut self.primary_owner, &mut self.line_type, &mut self.line_weight, &mut self.hotline_enabled, &mut self.hotline_destination, &mut self.allow_call_decline_enabled, &mut self.line_label], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.port, &self.id, &self.t38_fax_compression_enabled, &self.primary_owner, &self.line_type, &self.line_weight, &self.hotline_enabled, &self.hotline_destination, &self.allow_call_decline_enabled, &self.line_label], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `lineType` of [`PutMemberObject`].
    pub enum PutMemberObjectLineType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
    }
}

/// The object `PutMembersRequest`.
#[derive(Debug, Clone, Default)]
pub struct PutMembersRequest {
    /// `members`
    pub members: Option<Vec<PutMemberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"members\":"]);
    impl Json for PutMembersRequest {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.members], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.members], &self.extra) }
    }
};

/// The object `PutThirdPartyDevice`.
#[derive(Debug, Clone, Default)]
pub struct PutThirdPartyDevice {
    /// `sipPassword`; required when sent
    pub sip_password: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"sipPassword\":"]);
    impl Json for PutThirdPartyDevice {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.sip_password], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.sip_password], &self.extra) }
    }
};

/// The object `ReadTheListOfBackgroundImagesResponse`.
#[derive(Debug, Clone, Default)]
pub struct ReadTheListOfBackgroundImagesResponse {
    /// `backgroundImages`; required when sent
    pub background_images: Option<Vec<ListBackgroundImagesObject>>,
    /// `count`
    pub count: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"backgroundImages\":", "\"count\":"]);
    impl Json for ReadTheListOfBackgroundImagesResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.background_images, &mut self.count], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.background_images, &self.count], &self.extra) }
    }
};

/// The object `ReadTheListOfLineKeyTemplatesResponse`.
#[derive(Debug, Clone, Default)]
pub struct ReadTheListOfLineKeyTemplatesResponse {
    /// `lineKeyTemplates`; required when sent
    pub line_key_templates: Option<Vec<LineKeyTemplatesResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"lineKeyTemplates\":"]);
    impl Json for ReadTheListOfLineKeyTemplatesResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.line_key_templates], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.line_key_templates], &self.extra) }
    }
};

/// The object `RebuildPhonesJob`.
#[derive(Debug, Clone, Default)]
pub struct RebuildPhonesJob {
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
    pub latest_execution_status: Option<RebuildPhonesJobLatestExecutionStatus>,
    /// `latestExecutionExitCode`
    pub latest_execution_exit_code: Option<RebuildPhonesJobLatestExecutionExitCode>,
    /// `target`; required when sent
    pub target: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `percentageComplete`; required when sent
    pub percentage_complete: Option<i64>,
    /// `deviceCount`
    pub device_count: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"name\":", "\"id\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"target\":", "\"locationId\":", "\"percentageComplete\":", "\"deviceCount\":"]);
    impl Json for RebuildPhonesJob {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.name, &mut self.id, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.target, &mut self.location_id, &mut self.percentage_complete, &mut self.device_count], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.name, &self.id, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.latest_execution_exit_code, &self.target, &self.location_id, &self.percentage_complete, &self.device_count], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `latestExecutionStatus` of [`RebuildPhonesJob`].
    pub enum RebuildPhonesJobLatestExecutionStatus {
        Starting = "STARTING",
        Started = "STARTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}

webex_core::open_enum! {
    /// Values of `latestExecutionExitCode` of [`RebuildPhonesJob`].
    pub enum RebuildPhonesJobLatestExecutionExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
    }
}

/// The object `RebuildPhonesList`.
#[derive(Debug, Clone, Default)]
pub struct RebuildPhonesList {
    /// `items`; required when sent
    pub items: Option<Vec<RebuildPhonesJob>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"items\":"]);
    impl Json for RebuildPhonesList {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.items], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.items], &self.extra) }
    }
};

/// The object `RebuildPhonesPostRequest`.
#[derive(Debug, Clone, Default)]
pub struct RebuildPhonesPostRequest {
    /// `locationId`; required when sent
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"locationId\":"]);
    impl Json for RebuildPhonesPostRequest {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.location_id], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.location_id], &self.extra) }
    }
};

/// The object `ScreenTimeoutObject`.
#[derive(Debug, Clone, Default)]
pub struct ScreenTimeoutObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `value`; required when sent
    pub value: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"value\":"]);
    impl Json for ScreenTimeoutObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.value], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.value], &self.extra) }
    }
};

/// The object `SearchMemberObject`.
#[derive(Debug, Clone, Default)]
pub struct SearchMemberObject {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `firstName`; required when sent
    pub first_name: Option<String>,
    /// `lastName`; required when sent
    pub last_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `t38FaxCompressionEnabled`
    pub t38_fax_compression_enabled: Option<bool>,
    /// `lineType`; required when sent
    pub line_type: Option<SearchMemberObjectLineType>,
    /// `allowCallDeclineEnabled`; required when sent
    pub allow_call_decline_enabled: Option<bool>,
    /// `memberType`; required when sent
    pub member_type: Option<SearchMemberObjectMemberType>,
    /// `location`
    pub location: Option<Location2>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"phoneNumber\":", "\"t38FaxCompressionEnabled\":", "\"lineType\":", "\"allowCallDeclineEnabled\":", "\"memberType\":", "\"location\":"]);
    impl Json for SearchMemberObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.phone_number, &mut self.t38_fax_compression_enabled, &mut self.line_type, &mut self.allow_call_decline_enabled, &mut self.member_type, &mut self.location], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.id, &self.first_name, &self.last_name, &self.phone_number, &self.t38_fax_compression_enabled, &self.line_type, &self.allow_call_decline_enabled, &self.member_type, &self.location], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `lineType` of [`SearchMemberObject`].
    pub enum SearchMemberObjectLineType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
    }
}

webex_core::open_enum! {
    /// Values of `memberType` of [`SearchMemberObject`].
    pub enum SearchMemberObjectMemberType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `SearchMemberResponse`.
#[derive(Debug, Clone, Default)]
pub struct SearchMemberResponse {
    /// `members`
    pub members: Option<Vec<SearchMemberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"members\":"]);
    impl Json for SearchMemberResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.members], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.members], &self.extra) }
    }
};

/// The object `SnmpObject`.
#[derive(Debug, Clone, Default)]
pub struct SnmpObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `trustedIP`; required when sent
    pub trusted_ip: Option<String>,
    /// `getCommunity`; required when sent
    pub get_community: Option<String>,
    /// `setCommunity`; required when sent
    pub set_community: Option<String>,
    /// `snmpV3Enabled`; required when sent
    pub snmp_v3_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"trustedIP\":", "\"getCommunity\":", "\"setCommunity\":", "\"snmpV3Enabled\":"]);
    impl Json for SnmpObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.trusted_ip, &mut self.get_community, &mut self.set_community, &mut self.snmp_v3_enabled], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.trusted_ip, &self.get_community, &self.set_community, &self.snmp_v3_enabled], &self.extra) }
    }
};

/// The object `SoftKeyLayoutObject`.
#[derive(Debug, Clone, Default)]
pub struct SoftKeyLayoutObject {
    /// `softKeyMenu`; required when sent
    pub soft_key_menu: Option<SoftKeyMenuObject>,
    /// `psk`; required when sent
    pub psk: Option<PskObject>,
    /// `softKeyMenuDefaults`; required when sent
    pub soft_key_menu_defaults: Option<SoftKeyMenuObject>,
    /// `pskDefaults`; required when sent
    pub psk_defaults: Option<PskObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"softKeyMenu\":", "\"psk\":", "\"softKeyMenuDefaults\":", "\"pskDefaults\":"]);
    impl Json for SoftKeyLayoutObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.soft_key_menu, &mut self.psk, &mut self.soft_key_menu_defaults, &mut self.psk_defaults], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.soft_key_menu, &self.psk, &self.soft_key_menu_defaults, &self.psk_defaults], &self.extra) }
    }
};

/// The object `SoftKeyMenuObject`.
#[derive(Debug, Clone, Default)]
pub struct SoftKeyMenuObject {
    /// `idleKeyList`; required when sent
    pub idle_key_list: Option<String>,
    /// `offHookKeyList`; required when sent
    pub off_hook_key_list: Option<String>,
    /// `dialingInputKeyList`; required when sent
    pub dialing_input_key_list: Option<String>,
    /// `progressingKeyList`; required when sent
    pub progressing_key_list: Option<String>,
    /// `connectedKeyList`; required when sent
    pub connected_key_list: Option<String>,
    /// `connectedVideoKeyList`; required when sent
    pub connected_video_key_list: Option<String>,
    /// `startTransferKeyList`; required when sent
    pub start_transfer_key_list: Option<String>,
    /// `startConferenceKeyList`; required when sent
    pub start_conference_key_list: Option<String>,
    /// `conferencingKeyList`; required when sent
    pub conferencing_key_list: Option<String>,
    /// `releasingKeyList`; required when sent
    pub releasing_key_list: Option<String>,
    /// `holdKeyList`; required when sent
    pub hold_key_list: Option<String>,
    /// `ringingKeyList`; required when sent
    pub ringing_key_list: Option<String>,
    /// `sharedActiveKeyList`; required when sent
    pub shared_active_key_list: Option<String>,
    /// `sharedHeldKeyList`; required when sent
    pub shared_held_key_list: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"idleKeyList\":", "\"offHookKeyList\":", "\"dialingInputKeyList\":", "\"progressingKeyList\":", "\"connectedKeyList\":", "\"connectedVideoKeyList\":", "\"startTransferKeyList\":", "\"startConferenceKeyList\":", "\"conferencingKeyList\":", "\"releasingKeyList\":", "\"holdKeyList\":", "\"ringingKeyList\":", "\"sharedActiveKeyList\":", "\"sharedHeldKeyList\":"]);
    impl Json for SoftKeyMenuObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.idle_key_list, &mut self.off_hook_key_list, &mut self.dialing_input_key_list, &mut self.progressing_key_list, &mut self.connected_key_list, &mut self.connected_video_key_list, &mut self.start_transfer_key_list, &mut self.start_conference_key_list, &mut self.conferencing_key_list, &mut self.releasing_key_list, &mut self.hold_key_list, &mut self.ringing_key_list, &mut self.shared_active_key_list, &mut self.shared_held_key_list], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.idle_key_list, &self.off_hook_key_list, &self.dialing_input_key_list, &self.progressing_key_list, &self.connected_key_list, &self.connected_video_key_list, &self.start_transfer_key_list, &self.start_conference_key_list, &self.conferencing_key_list, &self.releasing_key_list, &self.hold_key_list, &self.ringing_key_list, &self.shared_active_key_list, &self.shared_held_key_list], &self.extra) }
    }
};

/// The object `StartJobResponse`.
#[derive(Debug, Clone, Default)]
pub struct StartJobResponse {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `id`; required when sent
    pub id: Option<String>,
    /// `jobType`; required when sent
    pub job_type: Option<String>,
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
    pub job_execution_status: Option<Vec<JobExecutionStatusObject1>>,
    /// `latestExecutionStatus`; required when sent
    pub latest_execution_status: Option<String>,
    /// `latestExecutionExitCode`
    pub latest_execution_exit_code: Option<StartJobResponseLatestExecutionExitCode>,
    /// `operationType`; required when sent
    pub operation_type: Option<String>,
    /// `sourceLocationId`; required when sent
    pub source_location_id: Option<String>,
    /// `targetLocationId`; required when sent
    pub target_location_id: Option<String>,
    /// `counts`; required when sent
    pub counts: Option<CountObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"name\":", "\"id\":", "\"jobType\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"operationType\":", "\"sourceLocationId\":", "\"targetLocationId\":", "\"counts\":"]);
    impl Json for StartJobResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.name, &mut self.id, &mut self.job_type, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.operation_type, &mut self.source_location_id, &mut self.target_location_id, &mut self.counts], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.name, &self.id, &self.job_type, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.latest_execution_exit_code, &self.operation_type, &self.source_location_id, &self.target_location_id, &self.counts], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `latestExecutionExitCode` of [`StartJobResponse`].
    pub enum StartJobResponseLatestExecutionExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
    }
}

/// The object `UpdateDeviceSettingsForAPersonBody`.
#[derive(Debug, Clone, Default)]
pub struct UpdateDeviceSettingsForAPersonBody {
    /// `compression`; required when sent
    pub compression: Option<UpdateDeviceSettingsForAPersonBodyCompression>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"compression\":"]);
    impl Json for UpdateDeviceSettingsForAPersonBody {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.compression], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.compression], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `compression` of [`UpdateDeviceSettingsForAPersonBody`].
    pub enum UpdateDeviceSettingsForAPersonBodyCompression {
        On = "ON",
        Off = "OFF",
    }
}

/// The object `UpdateDeviceSettingsForAWorkspaceBody`.
#[derive(Debug, Clone, Default)]
pub struct UpdateDeviceSettingsForAWorkspaceBody {
    /// `compression`; required when sent
    pub compression: Option<UpdateDeviceSettingsForAWorkspaceBodyCompression>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"compression\":"]);
    impl Json for UpdateDeviceSettingsForAWorkspaceBody {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.compression], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.compression], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `compression` of [`UpdateDeviceSettingsForAWorkspaceBody`].
    pub enum UpdateDeviceSettingsForAWorkspaceBodyCompression {
        On = "ON",
        Off = "OFF",
    }
}

/// The object `UploadADeviceBackgroundImageBody`.
#[derive(Debug, Clone, Default)]
pub struct UploadADeviceBackgroundImageBody {
    /// `file`: binary; required when sent
    pub file: Option<String>,
    /// `fileName`; required when sent
    pub file_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"file\":", "\"fileName\":"]);
    impl Json for UploadADeviceBackgroundImageBody {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.file, &mut self.file_name], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.file, &self.file_name], &self.extra) }
    }
};

/// The object `UploadADeviceBackgroundImageResponse`.
#[derive(Debug, Clone, Default)]
pub struct UploadADeviceBackgroundImageResponse {
    /// `filename`
    pub filename: Option<String>,
    /// `backgroundImageUrl`
    pub background_image_url: Option<String>,
    /// `count`
    pub count: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"filename\":", "\"backgroundImageUrl\":", "\"count\":"]);
    impl Json for UploadADeviceBackgroundImageResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.filename, &mut self.background_image_url, &mut self.count], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.filename, &self.background_image_url, &self.count], &self.extra) }
    }
};

/// The object `UsbPortsObject`.
#[derive(Debug, Clone, Default)]
pub struct UsbPortsObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `sideUsbEnabled`; required when sent
    pub side_usb_enabled: Option<bool>,
    /// `rearUsbEnabled`; required when sent
    pub rear_usb_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"sideUsbEnabled\":", "\"rearUsbEnabled\":"]);
    impl Json for UsbPortsObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.side_usb_enabled, &mut self.rear_usb_enabled], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.side_usb_enabled, &self.rear_usb_enabled], &self.extra) }
    }
};

/// The object `UserHotelingRequestPatch`.
#[derive(Debug, Clone, Default)]
pub struct UserHotelingRequestPatch {
    /// `hoteling`; required when sent
    pub hoteling: Option<HotelingRequest>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"hoteling\":"]);
    impl Json for UserHotelingRequestPatch {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.hoteling], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.hoteling], &self.extra) }
    }
};

/// The object `ValidateMACRequest`.
#[derive(Debug, Clone, Default)]
pub struct ValidateMACRequest {
    /// `macs`; required when sent
    pub macs: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"macs\":"]);
    impl Json for ValidateMACRequest {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.macs], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.macs], &self.extra) }
    }
};

/// The object `VlanObject`.
#[derive(Debug, Clone, Default)]
pub struct VlanObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `value`; required when sent
    pub value: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"value\":"]);
    impl Json for VlanObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.value], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.value], &self.extra) }
    }
};

/// The object `VlanObjectDevice`.
#[derive(Debug, Clone, Default)]
pub struct VlanObjectDevice {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `value`; required when sent
    pub value: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"value\":"]);
    impl Json for VlanObjectDevice {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.value], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.value], &self.extra) }
    }
};

/// The object `VolumeSettingsObject`.
#[derive(Debug, Clone, Default)]
pub struct VolumeSettingsObject {
    /// `ringerVolume`; required when sent
    pub ringer_volume: Option<f64>,
    /// `speakerVolume`; required when sent
    pub speaker_volume: Option<f64>,
    /// `handsetVolume`; required when sent
    pub handset_volume: Option<f64>,
    /// `headsetVolume`; required when sent
    pub headset_volume: Option<f64>,
    /// `eHookEnabled`; required when sent
    pub e_hook_enabled: Option<bool>,
    /// `allowEndUserOverrideEnabled`; required when sent
    pub allow_end_user_override_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"ringerVolume\":", "\"speakerVolume\":", "\"handsetVolume\":", "\"headsetVolume\":", "\"eHookEnabled\":", "\"allowEndUserOverrideEnabled\":"]);
    impl Json for VolumeSettingsObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.ringer_volume, &mut self.speaker_volume, &mut self.handset_volume, &mut self.headset_volume, &mut self.e_hook_enabled, &mut self.allow_end_user_override_enabled], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.ringer_volume, &self.speaker_volume, &self.handset_volume, &self.headset_volume, &self.e_hook_enabled, &self.allow_end_user_override_enabled], &self.extra) }
    }
};

/// The object `WebAccessObject`.
#[derive(Debug, Clone, Default)]
pub struct WebAccessObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `password`; required when sent
    pub password: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"password\":"]);
    impl Json for WebAccessObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.password], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.password], &self.extra) }
    }
};

/// The object `WifiAudioCodecPriorityObject`.
#[derive(Debug, Clone, Default)]
pub struct WifiAudioCodecPriorityObject {
    /// `selection`; required when sent
    pub selection: Option<WifiAudioCodecPriorityObjectSelection>,
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
    impl Json for WifiAudioCodecPriorityObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.selection, &mut self.primary, &mut self.secondary, &mut self.tertiary], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.selection, &self.primary, &self.secondary, &self.tertiary], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `selection` of [`WifiAudioCodecPriorityObject`].
    pub enum WifiAudioCodecPriorityObjectSelection {
        Regional = "REGIONAL",
        Custom = "CUSTOM",
    }
}

/// The object `WifiAudioCodecPriorityObjectDevice`.
#[derive(Debug, Clone, Default)]
pub struct WifiAudioCodecPriorityObjectDevice {
    /// `selection`; required when sent
    pub selection: Option<String>,
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
    impl Json for WifiAudioCodecPriorityObjectDevice {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.selection, &mut self.primary, &mut self.secondary, &mut self.tertiary], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.selection, &self.primary, &self.secondary, &self.tertiary], &self.extra) }
    }
};

/// The object `WifiNetworkObject`.
#[derive(Debug, Clone, Default)]
pub struct WifiNetworkObject {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `authenticationMethod`; required when sent
    pub authentication_method: Option<WifiNetworkObjectAuthenticationMethod>,
    /// `ssidName`; required when sent
    pub ssid_name: Option<String>,
    /// `userId`; required when sent
    pub user_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"authenticationMethod\":", "\"ssidName\":", "\"userId\":"]);
    impl Json for WifiNetworkObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.authentication_method, &mut self.ssid_name, &mut self.user_id], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.authentication_method, &self.ssid_name, &self.user_id], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `authenticationMethod` of [`WifiNetworkObject`].
    pub enum WifiNetworkObjectAuthenticationMethod {
        None = "NONE",
        EapFast = "EAP_FAST",
        PeapGtc = "PEAP_GTC",
        PeapMschapv2 = "PEAP_MSCHAPV2",
        Psk = "PSK",
        Wep = "WEP",
    }
}

/// The object `WifiNetworkObjectDevice`.
#[derive(Debug, Clone, Default)]
pub struct WifiNetworkObjectDevice {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `authenticationMethod`; required when sent
    pub authentication_method: Option<WifiNetworkObjectDeviceAuthenticationMethod>,
    /// `ssidName`; required when sent
    pub ssid_name: Option<String>,
    /// `userId`; required when sent
    pub user_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"enabled\":", "\"authenticationMethod\":", "\"ssidName\":", "\"userId\":"]);
    impl Json for WifiNetworkObjectDevice {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.enabled, &mut self.authentication_method, &mut self.ssid_name, &mut self.user_id], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.enabled, &self.authentication_method, &self.ssid_name, &self.user_id], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `authenticationMethod` of [`WifiNetworkObjectDevice`].
    pub enum WifiNetworkObjectDeviceAuthenticationMethod {
        None = "NONE",
        EapFast = "EAP_FAST",
        PeapGtc = "PEAP_GTC",
        PeapMschapv2 = "PEAP_MSCHAPV2",
        Psk = "PSK",
        Wep = "WEP",
    }
}

/// The object `AtaObject`. Published as `ataObject`.
#[derive(Debug, Clone, Default)]
pub struct AtaObject {
    /// `audioCodecPriority`; required when sent
    pub audio_codec_priority: Option<AudioCodecPriorityObject>,
    /// `ataDtmfMode`; required when sent
    pub ata_dtmf_mode: Option<AtaObjectAtaDtmfMode>,
    /// `ataDtmfMethod`; required when sent
    pub ata_dtmf_method: Option<AtaObjectAtaDtmfMethod>,
    /// `cdpEnabled`; required when sent
    pub cdp_enabled: Option<bool>,
    /// `lldpEnabled`; required when sent
    pub lldp_enabled: Option<bool>,
    /// `qosEnabled`; required when sent
    pub qos_enabled: Option<bool>,
    /// `vlan`; required when sent
    pub vlan: Option<VlanObject>,
    /// `webAccessEnabled`; required when sent
    pub web_access_enabled: Option<bool>,
    /// `nightlyResyncEnabled`; required when sent
    pub nightly_resync_enabled: Option<bool>,
    /// `snmp`; required when sent
    pub snmp: Option<SnmpObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"audioCodecPriority\":", "\"ataDtmfMode\":", "\"ataDtmfMethod\":", "\"cdpEnabled\":", "\"lldpEnabled\":", "\"qosEnabled\":", "\"vlan\":", "\"webAccessEnabled\":", "\"nightlyResyncEnabled\":", "\"snmp\":"]);
    impl Json for AtaObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.audio_codec_priority, &mut self.ata_dtmf_mode, &mut self.ata_dtmf_method, &mut self.cdp_enabled, &mut self.lldp_enabled, &mut self.qos_enabled, &mut self.vlan, &mut self.web_access_enabled, &mut self.nightly_resync_enabled, &mut self.snmp], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.audio_codec_priority, &self.ata_dtmf_mode, &self.ata_dtmf_method, &self.cdp_enabled, &self.lldp_enabled, &self.qos_enabled, &self.vlan, &self.web_access_enabled, &self.nightly_resync_enabled, &self.snmp], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `ataDtmfMode` of [`AtaObject`].
    pub enum AtaObjectAtaDtmfMode {
        Strict = "STRICT",
        Normal = "NORMAL",
    }
}

webex_core::open_enum! {
    /// Values of `ataDtmfMethod` of [`AtaObject`].
    pub enum AtaObjectAtaDtmfMethod {
        Inband = "INBAND",
        Avt = "AVT",
        Auto = "AUTO",
    }
}

/// The object `AtaObjectDevice`. Published as `ataObjectDevice`.
#[derive(Debug, Clone, Default)]
pub struct AtaObjectDevice {
    /// `audioCodecPriority`; required when sent
    pub audio_codec_priority: Option<AudioCodecPriorityObjectDevice>,
    /// `ataDtmfMode`; required when sent
    pub ata_dtmf_mode: Option<AtaObjectDeviceAtaDtmfMode>,
    /// `ataDtmfMethod`; required when sent
    pub ata_dtmf_method: Option<AtaObjectDeviceAtaDtmfMethod>,
    /// `cdpEnabled`; required when sent
    pub cdp_enabled: Option<bool>,
    /// `lldpEnabled`; required when sent
    pub lldp_enabled: Option<bool>,
    /// `qosEnabled`; required when sent
    pub qos_enabled: Option<bool>,
    /// `vlan`; required when sent
    pub vlan: Option<VlanObjectDevice>,
    /// `webAccessEnabled`; required when sent
    pub web_access_enabled: Option<bool>,
    /// `nightlyResyncEnabled`; required when sent
    pub nightly_resync_enabled: Option<bool>,
    /// `snmp`; required when sent
    pub snmp: Option<SnmpObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"audioCodecPriority\":", "\"ataDtmfMode\":", "\"ataDtmfMethod\":", "\"cdpEnabled\":", "\"lldpEnabled\":", "\"qosEnabled\":", "\"vlan\":", "\"webAccessEnabled\":", "\"nightlyResyncEnabled\":", "\"snmp\":"]);
    impl Json for AtaObjectDevice {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.audio_codec_priority, &mut self.ata_dtmf_mode, &mut self.ata_dtmf_method, &mut self.cdp_enabled, &mut self.lldp_enabled, &mut self.qos_enabled, &mut self.vlan, &mut self.web_access_enabled, &mut self.nightly_resync_enabled, &mut self.snmp], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.audio_codec_priority, &self.ata_dtmf_mode, &self.ata_dtmf_method, &self.cdp_enabled, &self.lldp_enabled, &self.qos_enabled, &self.vlan, &self.web_access_enabled, &self.nightly_resync_enabled, &self.snmp], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `ataDtmfMode` of [`AtaObjectDevice`].
    pub enum AtaObjectDeviceAtaDtmfMode {
        Strict = "STRICT",
        Normal = "NORMAL",
    }
}

webex_core::open_enum! {
    /// Values of `ataDtmfMethod` of [`AtaObjectDevice`].
    pub enum AtaObjectDeviceAtaDtmfMethod {
        Inband = "INBAND",
        Avt = "AVT",
        Auto = "AUTO",
    }
}

/// The object `DectObject`. Published as `dectObject`.
#[derive(Debug, Clone, Default)]
pub struct DectObject {
    /// `audioCodecPriority`; required when sent
    pub audio_codec_priority: Option<DectAudioCodecPriorityObject>,
    /// `cdpEnabled`; required when sent
    pub cdp_enabled: Option<bool>,
    /// `dect6825HandsetEmergencyNumber`; required when sent
    pub dect6825_handset_emergency_number: Option<String>,
    /// `lldpEnabled`; required when sent
    pub lldp_enabled: Option<bool>,
    /// `multicast`; required when sent
    pub multicast: Option<String>,
    /// `qosEnabled`; required when sent
    pub qos_enabled: Option<bool>,
    /// `vlan`; required when sent
    pub vlan: Option<DectVlanObject>,
    /// `webAccessEnabled`; required when sent
    pub web_access_enabled: Option<bool>,
    /// `nightlyResyncEnabled`; required when sent
    pub nightly_resync_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"audioCodecPriority\":", "\"cdpEnabled\":", "\"dect6825HandsetEmergencyNumber\":", "\"lldpEnabled\":", "\"multicast\":", "\"qosEnabled\":", "\"vlan\":", "\"webAccessEnabled\":", "\"nightlyResyncEnabled\":"]);
    impl Json for DectObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.audio_codec_priority, &mut self.cdp_enabled, &mut self.dect6825_handset_emergency_number, &mut self.lldp_enabled, &mut self.multicast, &mut self.qos_enabled, &mut self.vlan, &mut self.web_access_enabled, &mut self.nightly_resync_enabled], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.audio_codec_priority, &self.cdp_enabled, &self.dect6825_handset_emergency_number, &self.lldp_enabled, &self.multicast, &self.qos_enabled, &self.vlan, &self.web_access_enabled, &self.nightly_resync_enabled], &self.extra) }
    }
};

/// The object `DeleteImageRequestObject`. Published as `deleteImageRequestObject`.
#[derive(Debug, Clone, Default)]
pub struct DeleteImageRequestObject {
    /// `fileName`; required when sent
    pub file_name: Option<String>,
    /// `forceDelete`
    pub force_delete: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"fileName\":", "\"forceDelete\":"]);
    impl Json for DeleteImageRequestObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.file_name, &mut self.force_delete], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.file_name, &self.force_delete], &self.extra) }
    }
};

/// The object `DeleteImageResponseSuccessObject`. Published as `deleteImageResponseSuccessObject`.
#[derive(Debug, Clone, Default)]
pub struct DeleteImageResponseSuccessObject {
    /// `fileName`; required when sent
    pub file_name: Option<String>,
    /// `result`; required when sent
    pub result: Option<DeleteImageResponseSuccessObjectResult>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"fileName\":", "\"result\":"]);
    impl Json for DeleteImageResponseSuccessObject {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.file_name, &mut self.result], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.file_name, &self.result], &self.extra) }
    }
};
