// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `DeviceConfiguration` of Webex.
#[derive(Clone, Default)]
pub struct DeviceConfiguration {
    /// `value`
    pub value: Option<Any>,
    /// `source`
    pub source: Option<DeviceConfigurationSource2>,
    /// `sources`
    pub sources: Option<DeviceConfigurationSources>,
    /// `valueSpace`
    pub value_space: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceConfiguration: Keys = Keys(&["\"value\":", "\"source\":", "\"sources\":", "\"valueSpace\":"]);

impl Json for DeviceConfiguration {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceConfiguration, &mut [&mut self.value, &mut self.source, &mut self.sources, &mut self.value_space], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceConfiguration, &[&self.value, &self.source, &self.sources, &self.value_space], &self.extra) }
}

impl std::fmt::Debug for DeviceConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceConfiguration", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`DeviceConfiguration`].
    pub enum DeviceConfigurationSource2 {
        Default = "default",
        Configured = "configured",
    }
}

/// The object `DeviceConfigurationCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct DeviceConfigurationCollectionResponse {
    /// `deviceId`; required when sent
    pub device_id: Option<String>,
    /// `items`
    pub items: Option<BTreeMap<String, DeviceConfiguration>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceConfigurationCollectionResponse: Keys = Keys(&["\"deviceId\":", "\"items\":"]);

impl Json for DeviceConfigurationCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceConfigurationCollectionResponse, &mut [&mut self.device_id, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceConfigurationCollectionResponse, &[&self.device_id, &self.items], &self.extra) }
}

impl std::fmt::Debug for DeviceConfigurationCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceConfigurationCollectionResponse", self, f) }
}

/// The object `DeviceConfigurationSource` of Webex.
#[derive(Clone, Default)]
pub struct DeviceConfigurationSource {
    /// `value`
    pub value: Option<Any>,
    /// `editability`
    pub editability: Option<DeviceConfigurationSourceEditability>,
    /// `level`
    pub level: Option<String>,
    /// `enforced`
    pub enforced: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceConfigurationSource: Keys = Keys(&["\"value\":", "\"editability\":", "\"level\":", "\"enforced\":"]);

impl Json for DeviceConfigurationSource {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceConfigurationSource, &mut [&mut self.value, &mut self.editability, &mut self.level, &mut self.enforced], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceConfigurationSource, &[&self.value, &self.editability, &self.level, &self.enforced], &self.extra) }
}

impl std::fmt::Debug for DeviceConfigurationSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceConfigurationSource", self, f) }
}

/// The object `DeviceConfigurationSourceEditability` of Webex.
#[derive(Clone, Default)]
pub struct DeviceConfigurationSourceEditability {
    /// `isEditable`
    pub is_editable: Option<bool>,
    /// `reason`
    pub reason: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceConfigurationSourceEditability: Keys = Keys(&["\"isEditable\":", "\"reason\":"]);

impl Json for DeviceConfigurationSourceEditability {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceConfigurationSourceEditability, &mut [&mut self.is_editable, &mut self.reason], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceConfigurationSourceEditability, &[&self.is_editable, &self.reason], &self.extra) }
}

impl std::fmt::Debug for DeviceConfigurationSourceEditability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceConfigurationSourceEditability", self, f) }
}

/// The object `DeviceConfigurationSources` of Webex.
#[derive(Clone, Default)]
pub struct DeviceConfigurationSources {
    /// `default`
    pub default: Option<DeviceConfigurationSource>,
    /// `configured`
    pub configured: Option<DeviceConfigurationSource>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceConfigurationSources: Keys = Keys(&["\"default\":", "\"configured\":"]);

impl Json for DeviceConfigurationSources {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceConfigurationSources, &mut [&mut self.default, &mut self.configured], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceConfigurationSources, &[&self.default, &self.configured], &self.extra) }
}

impl std::fmt::Debug for DeviceConfigurationSources {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceConfigurationSources", self, f) }
}

/// The object `UpdateDeviceConfigurationsBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateDeviceConfigurationsBody {
    /// `op`; required when sent
    pub op: Option<UpdateDeviceConfigurationsBodyOp>,
    /// `path`; required when sent
    pub path: Option<String>,
    /// `value`
    pub value: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDeviceConfigurationsBody: Keys = Keys(&["\"op\":", "\"path\":", "\"value\":"]);

impl Json for UpdateDeviceConfigurationsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDeviceConfigurationsBody, &mut [&mut self.op, &mut self.path, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDeviceConfigurationsBody, &[&self.op, &self.path, &self.value], &self.extra) }
}

impl std::fmt::Debug for UpdateDeviceConfigurationsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDeviceConfigurationsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `op` of [`UpdateDeviceConfigurationsBody`].
    pub enum UpdateDeviceConfigurationsBodyOp {
        Remove = "remove",
        Replace = "replace",
    }
}
