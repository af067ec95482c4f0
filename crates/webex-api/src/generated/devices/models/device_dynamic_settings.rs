// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CustomerDeviceDynamicSettingsListPostRequest` of Webex.
#[derive(Clone, Default)]
pub struct CustomerDeviceDynamicSettingsListPostRequest {
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomerDeviceDynamicSettingsListPostRequest: Keys = Keys(&["\"tags\":"]);

impl Json for CustomerDeviceDynamicSettingsListPostRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomerDeviceDynamicSettingsListPostRequest, &mut [&mut self.tags], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomerDeviceDynamicSettingsListPostRequest, &[&self.tags], &self.extra) }
}

impl std::fmt::Debug for CustomerDeviceDynamicSettingsListPostRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomerDeviceDynamicSettingsListPostRequest", self, f) }
}

/// The object `CustomerDeviceDynamicSettingsListPostResponse` of Webex.
#[derive(Clone, Default)]
pub struct CustomerDeviceDynamicSettingsListPostResponse {
    /// `tags`
    pub tags: Option<Vec<CustomerDevicePostTag>>,
    /// `lastUpdateTime`
    pub last_update_time: Option<i64>,
    /// `updateInProgress`
    pub update_in_progress: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomerDeviceDynamicSettingsListPostResponse: Keys = Keys(&["\"tags\":", "\"lastUpdateTime\":", "\"updateInProgress\":"]);

impl Json for CustomerDeviceDynamicSettingsListPostResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomerDeviceDynamicSettingsListPostResponse, &mut [&mut self.tags, &mut self.last_update_time, &mut self.update_in_progress], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomerDeviceDynamicSettingsListPostResponse, &[&self.tags, &self.last_update_time, &self.update_in_progress], &self.extra) }
}

impl std::fmt::Debug for CustomerDeviceDynamicSettingsListPostResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomerDeviceDynamicSettingsListPostResponse", self, f) }
}

/// The object `CustomerDevicePostTag` of Webex.
#[derive(Clone, Default)]
pub struct CustomerDevicePostTag {
    /// `familyOrModelDisplayName`
    pub family_or_model_display_name: Option<String>,
    /// `tag`
    pub tag: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// `parentValue`
    pub parent_value: Option<String>,
    /// `parentLevel`
    pub parent_level: Option<CustomerDevicePostTagParentLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CustomerDevicePostTag: Keys = Keys(&["\"familyOrModelDisplayName\":", "\"tag\":", "\"value\":", "\"parentValue\":", "\"parentLevel\":"]);

impl Json for CustomerDevicePostTag {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CustomerDevicePostTag, &mut [&mut self.family_or_model_display_name, &mut self.tag, &mut self.value, &mut self.parent_value, &mut self.parent_level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CustomerDevicePostTag, &[&self.family_or_model_display_name, &self.tag, &self.value, &self.parent_value, &self.parent_level], &self.extra) }
}

impl std::fmt::Debug for CustomerDevicePostTag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CustomerDevicePostTag", self, f) }
}

webex_core::open_enum! {
    /// Values of `parentLevel` of [`CustomerDevicePostTag`].
    pub enum CustomerDevicePostTagParentLevel {
        SystemDefault = "SYSTEM_DEFAULT",
        RegionalDefault = "REGIONAL_DEFAULT",
        Organization = "ORGANIZATION",
    }
}

/// The object `DeviceDynamicSettingsListPostRequest` of Webex.
#[derive(Clone, Default)]
pub struct DeviceDynamicSettingsListPostRequest {
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceDynamicSettingsListPostRequest: Keys = Keys(&["\"tags\":"]);

impl Json for DeviceDynamicSettingsListPostRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceDynamicSettingsListPostRequest, &mut [&mut self.tags], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceDynamicSettingsListPostRequest, &[&self.tags], &self.extra) }
}

impl std::fmt::Debug for DeviceDynamicSettingsListPostRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceDynamicSettingsListPostRequest", self, f) }
}

/// The object `DeviceDynamicSettingsListPostResponse` of Webex.
#[derive(Clone, Default)]
pub struct DeviceDynamicSettingsListPostResponse {
    /// `tags`; required when sent
    pub tags: Option<Vec<DevicePostResponseTag>>,
    /// `lastUpdateTime`
    pub last_update_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceDynamicSettingsListPostResponse: Keys = Keys(&["\"tags\":", "\"lastUpdateTime\":"]);

impl Json for DeviceDynamicSettingsListPostResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceDynamicSettingsListPostResponse, &mut [&mut self.tags, &mut self.last_update_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceDynamicSettingsListPostResponse, &[&self.tags, &self.last_update_time], &self.extra) }
}

impl std::fmt::Debug for DeviceDynamicSettingsListPostResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceDynamicSettingsListPostResponse", self, f) }
}

/// The object `DeviceDynamicSettingsPutRequest` of Webex.
#[derive(Clone, Default)]
pub struct DeviceDynamicSettingsPutRequest {
    /// `tags`
    pub tags: Option<Vec<DevicePutItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceDynamicSettingsPutRequest: Keys = Keys(&["\"tags\":"]);

impl Json for DeviceDynamicSettingsPutRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceDynamicSettingsPutRequest, &mut [&mut self.tags], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceDynamicSettingsPutRequest, &[&self.tags], &self.extra) }
}

impl std::fmt::Debug for DeviceDynamicSettingsPutRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceDynamicSettingsPutRequest", self, f) }
}

/// The object `DeviceDynamicSettingsSettingsGroupsGet` of Webex.
#[derive(Clone, Default)]
pub struct DeviceDynamicSettingsSettingsGroupsGet {
    /// `settingsGroups`
    pub settings_groups: Option<Vec<DeviceSettingsGroup>>,
    /// `settingsTabs`
    pub settings_tabs: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceDynamicSettingsSettingsGroupsGet: Keys = Keys(&["\"settingsGroups\":", "\"settingsTabs\":"]);

impl Json for DeviceDynamicSettingsSettingsGroupsGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceDynamicSettingsSettingsGroupsGet, &mut [&mut self.settings_groups, &mut self.settings_tabs], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceDynamicSettingsSettingsGroupsGet, &[&self.settings_groups, &self.settings_tabs], &self.extra) }
}

impl std::fmt::Debug for DeviceDynamicSettingsSettingsGroupsGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceDynamicSettingsSettingsGroupsGet", self, f) }
}

/// The object `DeviceDynamicSettingsValidationSchemaGet` of Webex.
#[derive(Clone, Default)]
pub struct DeviceDynamicSettingsValidationSchemaGet {
    /// `tags`
    pub tags: Option<Vec<DeviceTag>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceDynamicSettingsValidationSchemaGet: Keys = Keys(&["\"tags\":"]);

impl Json for DeviceDynamicSettingsValidationSchemaGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceDynamicSettingsValidationSchemaGet, &mut [&mut self.tags], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceDynamicSettingsValidationSchemaGet, &[&self.tags], &self.extra) }
}

impl std::fmt::Debug for DeviceDynamicSettingsValidationSchemaGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceDynamicSettingsValidationSchemaGet", self, f) }
}

/// The object `DeviceObject` of Webex.
#[derive(Clone, Default)]
pub struct DeviceObject {
    /// `model`; required when sent
    pub model: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `familyDisplayName`
    pub family_display_name: Option<String>,
    /// `type`; required when sent
    pub type_: Option<DeviceObjectType>,
    /// `manufacturer`; required when sent
    pub manufacturer: Option<DeviceObjectManufacturer>,
    /// `managedBy`; required when sent
    pub managed_by: Option<DeviceObjectManagedBy>,
    /// `supportedFor`; required when sent
    pub supported_for: Option<Vec<DeviceObjectSupportedFor>>,
    /// `onboardingMethod`; required when sent
    pub onboarding_method: Option<Vec<DeviceObjectOnboardingMethod>>,
    /// `allowConfigureLayoutEnabled`; required when sent
    pub allow_configure_layout_enabled: Option<bool>,
    /// `numberOfLinePorts`; required when sent
    pub number_of_line_ports: Option<f64>,
    /// `kemSupportEnabled`; required when sent
    pub kem_support_enabled: Option<bool>,
    /// `kemModuleCount`
    pub kem_module_count: Option<f64>,
    /// `kemLinesSupportEnabled`; required when sent
    pub kem_lines_support_enabled: Option<bool>,
    /// `kemModuleType`
    pub kem_module_type: Option<Vec<DeviceObjectKemModuleType>>,
    /// `upgradeChannelEnabled`; required when sent
    pub upgrade_channel_enabled: Option<bool>,
    /// `defaultUpgradeChannel`
    pub default_upgrade_channel: Option<String>,
    /// `additionalPrimaryLineAppearancesEnabled`; required when sent
    pub additional_primary_line_appearances_enabled: Option<bool>,
    /// `basicEmergencyNomadicEnabled`; required when sent
    pub basic_emergency_nomadic_enabled: Option<bool>,
    /// `customizedBehaviorsEnabled`; required when sent
    pub customized_behaviors_enabled: Option<bool>,
    /// `allowConfigurePortsEnabled`; required when sent
    pub allow_configure_ports_enabled: Option<bool>,
    /// `customizableLineLabelEnabled`; required when sent
    pub customizable_line_label_enabled: Option<bool>,
    /// `supportsLinePortReorderingEnabled`; required when sent
    pub supports_line_port_reordering_enabled: Option<bool>,
    /// `portNumberSupportEnabled`; required when sent
    pub port_number_support_enabled: Option<bool>,
    /// `t38Enabled`; required when sent
    pub t38_enabled: Option<bool>,
    /// `callDeclinedEnabled`; required when sent
    pub call_declined_enabled: Option<bool>,
    /// `touchScreenPhone`; required when sent
    pub touch_screen_phone: Option<bool>,
    /// `numberOfLineKeyButtons`; required when sent
    pub number_of_line_key_buttons: Option<f64>,
    /// `deviceSettingsConfiguration`
    pub device_settings_configuration: Option<DeviceObjectDeviceSettingsConfiguration>,
    /// `allowHotelingHostEnabled`; required when sent
    pub allow_hoteling_host_enabled: Option<bool>,
    /// `supportsLogCollection`
    pub supports_log_collection: Option<DeviceObjectSupportsLogCollection>,
    /// `supportsApplyChangesEnabled`; required when sent
    pub supports_apply_changes_enabled: Option<bool>,
    /// `allowConfigureLinesEnabled`; required when sent
    pub allow_configure_lines_enabled: Option<bool>,
    /// `allowConfigurePhoneSettingsEnabled`; required when sent
    pub allow_configure_phone_settings_enabled: Option<bool>,
    /// `supportsHotlineEnabled`; required when sent
    pub supports_hotline_enabled: Option<bool>,
    /// `maxNumberOfLineAppearances`
    pub max_number_of_line_appearances: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceObject: Keys = Keys(&["\"model\":", "\"displayName\":", "\"familyDisplayName\":", "\"type\":", "\"manufacturer\":", "\"managedBy\":", "\"supportedFor\":", "\"onboardingMethod\":", "\"allowConfigureLayoutEnabled\":", "\"numberOfLinePorts\":", "\"kemSupportEnabled\":", "\"kemModuleCount\":", "\"kemLinesSupportEnabled\":", "\"kemModuleType\":", "\"upgradeChannelEnabled\":", "\"defaultUpgradeChannel\":", "\"additionalPrimaryLineAppearancesEnabled\":", "\"basicEmergencyNomadicEnabled\":", "\"customizedBehaviorsEnabled\":", "\"allowConfigurePortsEnabled\":", "\"customizableLineLabelEnabled\":", "\"supportsLinePortReorderingEnabled\":", "\"portNumberSupportEnabled\":", "\"t38Enabled\":", "\"callDeclinedEnabled\":", "\"touchScreenPhone\":", "\"numberOfLineKeyButtons\":", "\"deviceSettingsConfiguration\":", "\"allowHotelingHostEnabled\":", "\"supportsLogCollection\":", "\"supportsApplyChangesEnabled\":", "\"allowConfigureLinesEnabled\":", "\"allowConfigurePhoneSettingsEnabled\":", "\"supportsHotlineEnabled\":", "\"maxNumberOfLineAppearances\":"]);

impl Json for DeviceObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceObject, &mut [&mut self.model, &mut self.display_name, &mut self.family_display_name, &mut self.type_, &mut self.manufacturer, &mut self.managed_by, &mut self.supported_for, &mut self.onboarding_method, &mut self.allow_configure_layout_enabled, &mut self.number_of_line_ports, &mut self.kem_support_enabled, &mut self.kem_module_count, &mut self.kem_lines_support_enabled, &mut self.kem_module_type, &mut self.upgrade_channel_enabled, &mut self.default_upgrade_channel, &mut self.additional_primary_line_appearances_enabled, &mut self.basic_emergency_nomadic_enabled, &mut self.customized_behaviors_enabled, &mut self.allow_configure_ports_enabled, &mut self.customizable_line_label_enabled, &mut self.supports_line_port_reordering_enabled, &mut self.port_number_support_enabled, &mut self.t38_enabled, &mut self.call_declined_enabled, &mut self.touch_screen_phone, &mut self.number_of_line_key_buttons, &mut self.device_settings_configuration, &mut self.allow_hoteling_host_enabled, &mut self.supports_log_collection, &mut self.supports_apply_changes_enabled, &mut self.allow_configure_lines_enabled, &mut self.allow_configure_phone_settings_enabled, &mut self.supports_hotline_enabled, &mut self.max_number_of_line_appearances], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceObject, &[&self.model, &self.display_name, &self.family_display_name, &self.type_, &self.manufacturer, &self.managed_by, &self.supported_for, &self.onboarding_method, &self.allow_configure_layout_enabled, &self.number_of_line_ports, &self.kem_support_enabled, &self.kem_module_count, &self.kem_lines_support_enabled, &self.kem_module_type, &self.upgrade_channel_enabled, &self.default_upgrade_channel, &self.additional_primary_line_appearances_enabled, &self.basic_emergency_nomadic_enabled, &self.customized_behaviors_enabled, &self.allow_configure_ports_enabled, &self.customizable_line_label_enabled, &self.supports_line_port_reordering_enabled, &self.port_number_support_enabled, &self.t38_enabled, &self.call_declined_enabled, &self.touch_screen_phone, &self.number_of_line_key_buttons, &self.device_settings_configuration, &self.allow_hoteling_host_enabled, &self.supports_log_collection, &self.supports_apply_changes_enabled, &self.allow_configure_lines_enabled, &self.allow_configure_phone_settings_enabled, &self.supports_hotline_enabled, &self.max_number_of_line_appearances], &self.extra) }
}

impl std::fmt::Debug for DeviceObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`DeviceObject`].
    pub enum DeviceObjectType {
        Mpp = "MPP",
        Ata = "ATA",
        GenericSip = "GENERIC_SIP",
        Esim = "ESIM",
        DeskPhone = "DESK_PHONE",
    }
}

webex_core::open_enum! {
    /// Values of `manufacturer` of [`DeviceObject`].
    pub enum DeviceObjectManufacturer {
        Cisco = "CISCO",
        ThirdParty = "THIRD_PARTY",
    }
}

webex_core::open_enum! {
    /// Values of `managedBy` of [`DeviceObject`].
    pub enum DeviceObjectManagedBy {
        Cisco = "CISCO",
        Customer = "CUSTOMER",
    }
}

webex_core::open_enum! {
    /// Values of `supportedFor` of [`DeviceObject`].
    pub enum DeviceObjectSupportedFor {
        People = "PEOPLE",
        Place = "PLACE",
    }
}

webex_core::open_enum! {
    /// Values of `onboardingMethod` of [`DeviceObject`].
    pub enum DeviceObjectOnboardingMethod {
        MacAddress = "MAC_ADDRESS",
        ActivationCode = "ACTIVATION_CODE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `kemModuleType` of [`DeviceObject`].
    pub enum DeviceObjectKemModuleType {
        KemN14Keys = "KEM_14_KEYS",
        KemN18Keys = "KEM_18_KEYS",
        KemN20Keys = "KEM_20_KEYS",
    }
}

webex_core::open_enum! {
    /// Values of `deviceSettingsConfiguration` of [`DeviceObject`].
    pub enum DeviceObjectDeviceSettingsConfiguration {
        WebexCallingDeviceConfiguration = "WEBEX_CALLING_DEVICE_CONFIGURATION",
        WebexDeviceConfiguration = "WEBEX_DEVICE_CONFIGURATION",
        WebexCallingDynamicDeviceConfiguration = "WEBEX_CALLING_DYNAMIC_DEVICE_CONFIGURATION",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `supportsLogCollection` of [`DeviceObject`].
    pub enum DeviceObjectSupportsLogCollection {
        None = "NONE",
        CiscoPrt = "CISCO_PRT",
        CiscoRoomos = "CISCO_ROOMOS",
    }
}

/// The object `DevicePostResponseTag` of Webex.
#[derive(Clone, Default)]
pub struct DevicePostResponseTag {
    /// `familyOrModelDisplayName`; required when sent
    pub family_or_model_display_name: Option<String>,
    /// `tag`; required when sent
    pub tag: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// `parentValue`
    pub parent_value: Option<String>,
    /// `parentLevel`
    pub parent_level: Option<DevicePostResponseTagParentLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DevicePostResponseTag: Keys = Keys(&["\"familyOrModelDisplayName\":", "\"tag\":", "\"value\":", "\"parentValue\":", "\"parentLevel\":"]);

impl Json for DevicePostResponseTag {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DevicePostResponseTag, &mut [&mut self.family_or_model_display_name, &mut self.tag, &mut self.value, &mut self.parent_value, &mut self.parent_level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DevicePostResponseTag, &[&self.family_or_model_display_name, &self.tag, &self.value, &self.parent_value, &self.parent_level], &self.extra) }
}

impl std::fmt::Debug for DevicePostResponseTag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DevicePostResponseTag", self, f) }
}

webex_core::open_enum! {
    /// Values of `parentLevel` of [`DevicePostResponseTag`].
    pub enum DevicePostResponseTagParentLevel {
        SystemDefault = "SYSTEM_DEFAULT",
        RegionalDefault = "REGIONAL_DEFAULT",
        Organization = "ORGANIZATION",
        Location = "LOCATION",
    }
}

/// The object `DevicePutItem` of Webex.
#[derive(Clone, Default)]
pub struct DevicePutItem {
    /// `tag`; required when sent
    pub tag: Option<String>,
    /// `action`; required when sent
    pub action: Option<DevicePutItemAction>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DevicePutItem: Keys = Keys(&["\"tag\":", "\"action\":", "\"value\":"]);

impl Json for DevicePutItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DevicePutItem, &mut [&mut self.tag, &mut self.action, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DevicePutItem, &[&self.tag, &self.action, &self.value], &self.extra) }
}

impl std::fmt::Debug for DevicePutItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DevicePutItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`DevicePutItem`].
    pub enum DevicePutItemAction {
        Set = "SET",
        Clear = "CLEAR",
    }
}

/// The object `DeviceSettingsGroup` of Webex.
#[derive(Clone, Default)]
pub struct DeviceSettingsGroup {
    /// `path`
    pub path: Option<String>,
    /// `friendlyName`
    pub friendly_name: Option<String>,
    /// `tab`
    pub tab: Option<String>,
    /// `familyOrModelDisplayName`
    pub family_or_model_display_name: Option<String>,
    /// `tags`
    pub tags: Option<Vec<DeviceSettingsGroupTag>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceSettingsGroup: Keys = Keys(&["\"path\":", "\"friendlyName\":", "\"tab\":", "\"familyOrModelDisplayName\":", "\"tags\":"]);

impl Json for DeviceSettingsGroup {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceSettingsGroup, &mut [&mut self.path, &mut self.friendly_name, &mut self.tab, &mut self.family_or_model_display_name, &mut self.tags], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceSettingsGroup, &[&self.path, &self.friendly_name, &self.tab, &self.family_or_model_display_name, &self.tags], &self.extra) }
}

impl std::fmt::Debug for DeviceSettingsGroup {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceSettingsGroup", self, f) }
}

/// The object `DeviceSettingsGroupTag` of Webex.
#[derive(Clone, Default)]
pub struct DeviceSettingsGroupTag {
    /// `tagBlock`
    pub tag_block: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceSettingsGroupTag: Keys = Keys(&["\"tagBlock\":"]);

impl Json for DeviceSettingsGroupTag {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceSettingsGroupTag, &mut [&mut self.tag_block], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceSettingsGroupTag, &[&self.tag_block], &self.extra) }
}

impl std::fmt::Debug for DeviceSettingsGroupTag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceSettingsGroupTag", self, f) }
}

/// The object `DeviceTag` of Webex.
#[derive(Clone, Default)]
pub struct DeviceTag {
    /// `familyOrModelDisplayName`
    pub family_or_model_display_name: Option<String>,
    /// `tag`
    pub tag: Option<String>,
    /// `friendlyName`
    pub friendly_name: Option<String>,
    /// `tooltip`
    pub tooltip: Option<String>,
    /// `alert`
    pub alert: Option<String>,
    /// `level`
    pub level: Option<Vec<String>>,
    /// `validationRule`
    pub validation_rule: Option<ValidationRule>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceTag: Keys = Keys(&["\"familyOrModelDisplayName\":", "\"tag\":", "\"friendlyName\":", "\"tooltip\":", "\"alert\":", "\"level\":", "\"validationRule\":"]);

impl Json for DeviceTag {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceTag, &mut [&mut self.family_or_model_display_name, &mut self.tag, &mut self.friendly_name, &mut self.tooltip, &mut self.alert, &mut self.level, &mut self.validation_rule], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceTag, &[&self.family_or_model_display_name, &self.tag, &self.friendly_name, &self.tooltip, &self.alert, &self.level, &self.validation_rule], &self.extra) }
}

impl std::fmt::Debug for DeviceTag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceTag", self, f) }
}

/// The object `DynamicDeviceSettingsJobListResponse` of Webex.
#[derive(Clone, Default)]
pub struct DynamicDeviceSettingsJobListResponse {
    /// `items`; required when sent
    pub items: Option<Vec<PostDynamicDeviceSettingsJobResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DynamicDeviceSettingsJobListResponse: Keys = Keys(&["\"items\":"]);

impl Json for DynamicDeviceSettingsJobListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DynamicDeviceSettingsJobListResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DynamicDeviceSettingsJobListResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for DynamicDeviceSettingsJobListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DynamicDeviceSettingsJobListResponse", self, f) }
}

/// The object `DynamicSettingsUpdateJobDevicePostItem` of Webex.
#[derive(Clone, Default)]
pub struct DynamicSettingsUpdateJobDevicePostItem {
    /// `familyOrModelDisplayName`; required when sent
    pub family_or_model_display_name: Option<String>,
    /// `tag`; required when sent
    pub tag: Option<String>,
    /// `action`; required when sent
    pub action: Option<DynamicSettingsUpdateJobDevicePostItemAction>,
    /// `value`
    pub value: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DynamicSettingsUpdateJobDevicePostItem: Keys = Keys(&["\"familyOrModelDisplayName\":", "\"tag\":", "\"action\":", "\"value\":"]);

impl Json for DynamicSettingsUpdateJobDevicePostItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DynamicSettingsUpdateJobDevicePostItem, &mut [&mut self.family_or_model_display_name, &mut self.tag, &mut self.action, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DynamicSettingsUpdateJobDevicePostItem, &[&self.family_or_model_display_name, &self.tag, &self.action, &self.value], &self.extra) }
}

impl std::fmt::Debug for DynamicSettingsUpdateJobDevicePostItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DynamicSettingsUpdateJobDevicePostItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`DynamicSettingsUpdateJobDevicePostItem`].
    pub enum DynamicSettingsUpdateJobDevicePostItemAction {
        Set = "SET",
        Clear = "CLEAR",
    }
}

/// The object `LocationDeviceDynamicSettingsListPostRequest` of Webex.
#[derive(Clone, Default)]
pub struct LocationDeviceDynamicSettingsListPostRequest {
    /// `tags`
    pub tags: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationDeviceDynamicSettingsListPostRequest: Keys = Keys(&["\"tags\":"]);

impl Json for LocationDeviceDynamicSettingsListPostRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationDeviceDynamicSettingsListPostRequest, &mut [&mut self.tags], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationDeviceDynamicSettingsListPostRequest, &[&self.tags], &self.extra) }
}

impl std::fmt::Debug for LocationDeviceDynamicSettingsListPostRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationDeviceDynamicSettingsListPostRequest", self, f) }
}

/// The object `LocationDeviceDynamicSettingsListPostResponse` of Webex.
#[derive(Clone, Default)]
pub struct LocationDeviceDynamicSettingsListPostResponse {
    /// `tags`
    pub tags: Option<Vec<LocationDevicePostResponseTag>>,
    /// `lastUpdateTime`
    pub last_update_time: Option<i64>,
    /// `updateInProgress`
    pub update_in_progress: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationDeviceDynamicSettingsListPostResponse: Keys = Keys(&["\"tags\":", "\"lastUpdateTime\":", "\"updateInProgress\":"]);

impl Json for LocationDeviceDynamicSettingsListPostResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationDeviceDynamicSettingsListPostResponse, &mut [&mut self.tags, &mut self.last_update_time, &mut self.update_in_progress], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationDeviceDynamicSettingsListPostResponse, &[&self.tags, &self.last_update_time, &self.update_in_progress], &self.extra) }
}

impl std::fmt::Debug for LocationDeviceDynamicSettingsListPostResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationDeviceDynamicSettingsListPostResponse", self, f) }
}

/// The object `LocationDevicePostResponseTag` of Webex.
#[derive(Clone, Default)]
pub struct LocationDevicePostResponseTag {
    /// `familyOrModelDisplayName`
    pub family_or_model_display_name: Option<String>,
    /// `tag`
    pub tag: Option<String>,
    /// `value`
    pub value: Option<String>,
    /// `parentValue`
    pub parent_value: Option<String>,
    /// `parentLevel`
    pub parent_level: Option<LocationDevicePostResponseTagParentLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationDevicePostResponseTag: Keys = Keys(&["\"familyOrModelDisplayName\":", "\"tag\":", "\"value\":", "\"parentValue\":", "\"parentLevel\":"]);

impl Json for LocationDevicePostResponseTag {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationDevicePostResponseTag, &mut [&mut self.family_or_model_display_name, &mut self.tag, &mut self.value, &mut self.parent_value, &mut self.parent_level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationDevicePostResponseTag, &[&self.family_or_model_display_name, &self.tag, &self.value, &self.parent_value, &self.parent_level], &self.extra) }
}

impl std::fmt::Debug for LocationDevicePostResponseTag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationDevicePostResponseTag", self, f) }
}

webex_core::open_enum! {
    /// Values of `parentLevel` of [`LocationDevicePostResponseTag`].
    pub enum LocationDevicePostResponseTagParentLevel {
        SystemDefault = "SYSTEM_DEFAULT",
        RegionalDefault = "REGIONAL_DEFAULT",
        Organization = "ORGANIZATION",
        Location = "LOCATION",
    }
}

/// The object `PostDynamicDeviceSettingsJobResponse` of Webex.
#[derive(Clone, Default)]
pub struct PostDynamicDeviceSettingsJobResponse {
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
    /// `jobExecutionStatus`; required when sent
    pub job_execution_status: Option<Vec<JobExecutionStatusObject>>,
    /// `latestExecutionStatus`; required when sent
    pub latest_execution_status: Option<PostDynamicDeviceSettingsJobResponseLatestExecutionStatus>,
    /// `latestExecutionExitCode`; required when sent
    pub latest_execution_exit_code: Option<PostDynamicDeviceSettingsJobResponseLatestExecutionExitCode>,
    /// `target`; required when sent
    pub target: Option<PostDynamicDeviceSettingsJobResponseTarget>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `percentageComplete`; required when sent
    pub percentage_complete: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostDynamicDeviceSettingsJobResponse: Keys = Keys(&["\"name\":", "\"id\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"target\":", "\"locationId\":", "\"locationName\":", "\"percentageComplete\":"]);

impl Json for PostDynamicDeviceSettingsJobResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostDynamicDeviceSettingsJobResponse, &mut [&mut self.name, &mut self.id, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.target, &mut self.location_id, &mut self.location_name, &mut self.percentage_complete], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostDynamicDeviceSettingsJobResponse, &[&self.name, &self.id, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.latest_execution_exit_code, &self.target, &self.location_id, &self.location_name, &self.percentage_complete], &self.extra) }
}

impl std::fmt::Debug for PostDynamicDeviceSettingsJobResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostDynamicDeviceSettingsJobResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `latestExecutionStatus` of [`PostDynamicDeviceSettingsJobResponse`].
    pub enum PostDynamicDeviceSettingsJobResponseLatestExecutionStatus {
        Starting = "STARTING",
        Started = "STARTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}

webex_core::open_enum! {
    /// Values of `latestExecutionExitCode` of [`PostDynamicDeviceSettingsJobResponse`].
    pub enum PostDynamicDeviceSettingsJobResponseLatestExecutionExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
    }
}

webex_core::open_enum! {
    /// Values of `target` of [`PostDynamicDeviceSettingsJobResponse`].
    pub enum PostDynamicDeviceSettingsJobResponseTarget {
        Customer = "CUSTOMER",
        Location = "LOCATION",
    }
}

/// The object `PostDynamicSettingsUpdateStartJobRequest` of Webex.
#[derive(Clone, Default)]
pub struct PostDynamicSettingsUpdateStartJobRequest {
    /// `locationId`
    pub location_id: Option<String>,
    /// `tags`; required when sent
    pub tags: Option<Vec<DynamicSettingsUpdateJobDevicePostItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostDynamicSettingsUpdateStartJobRequest: Keys = Keys(&["\"locationId\":", "\"tags\":"]);

impl Json for PostDynamicSettingsUpdateStartJobRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostDynamicSettingsUpdateStartJobRequest, &mut [&mut self.location_id, &mut self.tags], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostDynamicSettingsUpdateStartJobRequest, &[&self.location_id, &self.tags], &self.extra) }
}

impl std::fmt::Debug for PostDynamicSettingsUpdateStartJobRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostDynamicSettingsUpdateStartJobRequest", self, f) }
}

/// The object `ValidationRule` of Webex.
#[derive(Clone, Default)]
pub struct ValidationRule {
    /// `type`
    pub type_: Option<String>,
    /// `values`
    pub values: Option<Vec<String>>,
    /// `min`
    pub min: Option<i64>,
    /// `max`
    pub max: Option<i64>,
    /// `increment`
    pub increment: Option<i64>,
    /// `regex`
    pub regex: Option<String>,
    /// `maxLength`
    pub max_length: Option<i64>,
    /// `validationHint`
    pub validation_hint: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidationRule: Keys = Keys(&["\"type\":", "\"values\":", "\"min\":", "\"max\":", "\"increment\":", "\"regex\":", "\"maxLength\":", "\"validationHint\":"]);

impl Json for ValidationRule {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidationRule, &mut [&mut self.type_, &mut self.values, &mut self.min, &mut self.max, &mut self.increment, &mut self.regex, &mut self.max_length, &mut self.validation_hint], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidationRule, &[&self.type_, &self.values, &self.min, &self.max, &self.increment, &self.regex, &self.max_length, &self.validation_hint], &self.extra) }
}

impl std::fmt::Debug for ValidationRule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidationRule", self, f) }
}

/// The object `SupportedDevicesObject` of Webex. Published as `supportedDevicesObject`.
#[derive(Clone, Default)]
pub struct SupportedDevicesObject {
    /// `upgradeChannelList`; required when sent
    pub upgrade_channel_list: Option<Vec<SupportedDevicesObjectUpgradeChannelList>>,
    /// `devices`; required when sent
    pub devices: Option<Vec<DeviceObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SupportedDevicesObject: Keys = Keys(&["\"upgradeChannelList\":", "\"devices\":"]);

impl Json for SupportedDevicesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SupportedDevicesObject, &mut [&mut self.upgrade_channel_list, &mut self.devices], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SupportedDevicesObject, &[&self.upgrade_channel_list, &self.devices], &self.extra) }
}

impl std::fmt::Debug for SupportedDevicesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SupportedDevicesObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `upgradeChannelList` of [`SupportedDevicesObject`].
    pub enum SupportedDevicesObjectUpgradeChannelList {
        Stable = "STABLE",
        StableDelay = "STABLE_DELAY",
        Preview = "PREVIEW",
        Beta = "BETA",
        Testing = "TESTING",
    }
}
