// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer};

use super::*;

/// The object `DeviceConfiguration`.
#[derive(Debug, Clone, Default)]
pub struct DeviceConfiguration {
    /// `configuration_key`
    pub configuration_key: Option<DeviceConfigurationConfigurationKey>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"configuration_key\":"]);
    impl Json for DeviceConfiguration {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.configuration_key], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.configuration_key], &self.extra) }
    }
};

/// The object `DeviceConfigurationCollectionResponse`.
#[derive(Debug, Clone, Default)]
pub struct DeviceConfigurationCollectionResponse {
    /// `deviceId`; required when sent
    pub device_id: Option<String>,
    /// `items`
    pub items: Option<DeviceConfiguration>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"deviceId\":", "\"items\":"]);
    impl Json for DeviceConfigurationCollectionResponse {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.device_id, &mut self.items], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.device_id, &self.items], &self.extra) }
    }
};

/// The object `DeviceConfigurationConfigurationKey`.
#[derive(Debug, Clone, Default)]
pub struct DeviceConfigurationConfigurationKey {
    /// `source`
    pub source: Option<DeviceConfigurationConfigurationKeySource>,
    /// `sources`
    pub sources: Option<DeviceConfigurationConfigurationKeySources>,
    /// `valueSpace`
    pub value_space: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"source\":", "\"sources\":", "\"valueSpace\":"]);
    impl Json for DeviceConfigurationConfigurationKey {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.source, &mut self.sources, &mut self.value_space], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.source, &self.sources, &self.value_space], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `source` of [`DeviceConfigurationConfigurationKey`].
    pub enum DeviceConfigurationConfigurationKeySource {
        Default = "default",
        Configured = "configured",
    }
}

/// The object `DeviceConfigurationConfigurationKeySources`.
#[derive(Debug, Clone, Default)]
pub struct DeviceConfigurationConfigurationKeySources {
    /// `default`
    pub default: Option<DeviceConfigurationConfigurationKeySourcesDefault>,
    /// `configured`
    pub configured: Option<DeviceConfigurationConfigurationKeySourcesConfigured>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"default\":", "\"configured\":"]);
    impl Json for DeviceConfigurationConfigurationKeySources {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.default, &mut self.configured], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.default, &self.configured], &self.extra) }
    }
};

/// The object `DeviceConfigurationConfigurationKeySourcesConfigured`.
#[derive(Debug, Clone, Default)]
pub struct DeviceConfigurationConfigurationKeySourcesConfigured {
    /// `editability`
    pub editability: Option<DeviceConfigurationConfigurationKeySourcesConfiguredEditability>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"editability\":"]);
    impl Json for DeviceConfigurationConfigurationKeySourcesConfigured {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.editability], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.editability], &self.extra) }
    }
};

/// The object `DeviceConfigurationConfigurationKeySourcesConfiguredEditability`.
#[derive(Debug, Clone, Default)]
pub struct DeviceConfigurationConfigurationKeySourcesConfiguredEditability {
    /// `isEditable`
    pub is_editable: Option<bool>,
    /// `reason`
    pub reason: Option<DeviceConfigurationConfigurationKeySourcesConfiguredEditabilityReason>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"isEditable\":", "\"reason\":"]);
    impl Json for DeviceConfigurationConfigurationKeySourcesConfiguredEditability {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.is_editable, &mut self.reason], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.is_editable, &self.reason], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `reason` of [`DeviceConfigurationConfigurationKeySourcesConfiguredEditability`].
    pub enum DeviceConfigurationConfigurationKeySourcesConfiguredEditabilityReason {
        NotAuthorized = "NOT_AUTHORIZED",
        ConfigManagedByDifferentAuthority = "CONFIG_MANAGED_BY_DIFFERENT_AUTHORITY",
    }
}

/// The object `DeviceConfigurationConfigurationKeySourcesDefault`.
#[derive(Debug, Clone, Default)]
pub struct DeviceConfigurationConfigurationKeySourcesDefault {
    /// `editability`
    pub editability: Option<DeviceConfigurationConfigurationKeySourcesDefaultEditability>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"editability\":"]);
    impl Json for DeviceConfigurationConfigurationKeySourcesDefault {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.editability], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.editability], &self.extra) }
    }
};

/// The object `DeviceConfigurationConfigurationKeySourcesDefaultEditability`.
#[derive(Debug, Clone, Default)]
pub struct DeviceConfigurationConfigurationKeySourcesDefaultEditability {
    /// `isEditable`
    pub is_editable: Option<bool>,
    /// `reason`
    pub reason: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"isEditable\":", "\"reason\":"]);
    impl Json for DeviceConfigurationConfigurationKeySourcesDefaultEditability {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.is_editable, &mut self.reason], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.is_editable, &self.reason], &self.extra) }
    }
};

/// The object `UpdateDeviceConfigurationsBody`.
#[derive(Debug, Clone, Default)]
pub struct UpdateDeviceConfigurationsBody {
    /// `op`
    pub op: Option<UpdateDeviceConfigurationsBodyOp>,
    /// `path`
    pub path: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

const _: () = {
    static K: Keys = Keys(&["\"op\":", "\"path\":"]);
    impl Json for UpdateDeviceConfigurationsBody {
        fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K, &mut [&mut self.op, &mut self.path], &mut self.extra) }
        fn write(&self, w: &mut Writer) { w.object(&K, &[&self.op, &self.path], &self.extra) }
    }
};

webex_core::open_enum! {
    /// Values of `op` of [`UpdateDeviceConfigurationsBody`].
    pub enum UpdateDeviceConfigurationsBodyOp {
        Remove = "remove",
        Replace = "replace",
    }
}
