// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `DeviceConfiguration`.
#[derive(Clone, Default)]
pub struct DeviceConfiguration {
    /// `configuration_key`
    pub configuration_key: Option<DeviceConfigurationConfigurationKey>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceConfiguration: Keys = Keys(&["\"configuration_key\":"]);

impl Json for DeviceConfiguration {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceConfiguration, &mut [&mut self.configuration_key], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceConfiguration, &[&self.configuration_key], &self.extra) }
}

impl std::fmt::Debug for DeviceConfiguration {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceConfiguration", self, f) }
}

/// The object `DeviceConfigurationCollectionResponse`.
#[derive(Clone, Default)]
pub struct DeviceConfigurationCollectionResponse {
    /// `deviceId`; required when sent
    pub device_id: Option<String>,
    /// `items`
    pub items: Option<DeviceConfiguration>,
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

/// The object `DeviceConfigurationConfigurationKey`.
#[derive(Clone, Default)]
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

static K_DeviceConfigurationConfigurationKey: Keys = Keys(&["\"source\":", "\"sources\":", "\"valueSpace\":"]);

impl Json for DeviceConfigurationConfigurationKey {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceConfigurationConfigurationKey, &mut [&mut self.source, &mut self.sources, &mut self.value_space], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceConfigurationConfigurationKey, &[&self.source, &self.sources, &self.value_space], &self.extra) }
}

impl std::fmt::Debug for DeviceConfigurationConfigurationKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceConfigurationConfigurationKey", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`DeviceConfigurationConfigurationKey`].
    pub enum DeviceConfigurationConfigurationKeySource {
        Default = "default",
        Configured = "configured",
    }
}

/// The object `DeviceConfigurationConfigurationKeySources`.
#[derive(Clone, Default)]
pub struct DeviceConfigurationConfigurationKeySources {
    /// `default`
    pub default: Option<DeviceConfigurationConfigurationKeySourcesDefault>,
    /// `configured`
    pub configured: Option<DeviceConfigurationConfigurationKeySourcesConfigured>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceConfigurationConfigurationKeySources: Keys = Keys(&["\"default\":", "\"configured\":"]);

impl Json for DeviceConfigurationConfigurationKeySources {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceConfigurationConfigurationKeySources, &mut [&mut self.default, &mut self.configured], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceConfigurationConfigurationKeySources, &[&self.default, &self.configured], &self.extra) }
}

impl std::fmt::Debug for DeviceConfigurationConfigurationKeySources {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceConfigurationConfigurationKeySources", self, f) }
}

/// The object `DeviceConfigurationConfigurationKeySourcesConfigured`.
#[derive(Clone, Default)]
pub struct DeviceConfigurationConfigurationKeySourcesConfigured {
    /// `editability`
    pub editability: Option<DeviceConfigurationConfigurationKeySourcesConfiguredEditability>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceConfigurationConfigurationKeySourcesConfigured: Keys = Keys(&["\"editability\":"]);

impl Json for DeviceConfigurationConfigurationKeySourcesConfigured {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceConfigurationConfigurationKeySourcesConfigured, &mut [&mut self.editability], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceConfigurationConfigurationKeySourcesConfigured, &[&self.editability], &self.extra) }
}

impl std::fmt::Debug for DeviceConfigurationConfigurationKeySourcesConfigured {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceConfigurationConfigurationKeySourcesConfigured", self, f) }
}

/// The object `DeviceConfigurationConfigurationKeySourcesConfiguredEditability`.
#[derive(Clone, Default)]
pub struct DeviceConfigurationConfigurationKeySourcesConfiguredEditability {
    /// `isEditable`
    pub is_editable: Option<bool>,
    /// `reason`
    pub reason: Option<DeviceConfigurationConfigurationKeySourcesConfiguredEditabilityReason>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceConfigurationConfigurationKeySourcesConfiguredEditability: Keys = Keys(&["\"isEditable\":", "\"reason\":"]);

impl Json for DeviceConfigurationConfigurationKeySourcesConfiguredEditability {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceConfigurationConfigurationKeySourcesConfiguredEditability, &mut [&mut self.is_editable, &mut self.reason], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceConfigurationConfigurationKeySourcesConfiguredEditability, &[&self.is_editable, &self.reason], &self.extra) }
}

impl std::fmt::Debug for DeviceConfigurationConfigurationKeySourcesConfiguredEditability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceConfigurationConfigurationKeySourcesConfiguredEditability", self, f) }
}

webex_core::open_enum! {
    /// Values of `reason` of [`DeviceConfigurationConfigurationKeySourcesConfiguredEditability`].
    pub enum DeviceConfigurationConfigurationKeySourcesConfiguredEditabilityReason {
        NotAuthorized = "NOT_AUTHORIZED",
        ConfigManagedByDifferentAuthority = "CONFIG_MANAGED_BY_DIFFERENT_AUTHORITY",
    }
}

/// The object `DeviceConfigurationConfigurationKeySourcesDefault`.
#[derive(Clone, Default)]
pub struct DeviceConfigurationConfigurationKeySourcesDefault {
    /// `editability`
    pub editability: Option<DeviceConfigurationConfigurationKeySourcesDefaultEditability>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceConfigurationConfigurationKeySourcesDefault: Keys = Keys(&["\"editability\":"]);

impl Json for DeviceConfigurationConfigurationKeySourcesDefault {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceConfigurationConfigurationKeySourcesDefault, &mut [&mut self.editability], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceConfigurationConfigurationKeySourcesDefault, &[&self.editability], &self.extra) }
}

impl std::fmt::Debug for DeviceConfigurationConfigurationKeySourcesDefault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceConfigurationConfigurationKeySourcesDefault", self, f) }
}

/// The object `DeviceConfigurationConfigurationKeySourcesDefaultEditability`.
#[derive(Clone, Default)]
pub struct DeviceConfigurationConfigurationKeySourcesDefaultEditability {
    /// `isEditable`
    pub is_editable: Option<bool>,
    /// `reason`
    pub reason: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeviceConfigurationConfigurationKeySourcesDefaultEditability: Keys = Keys(&["\"isEditable\":", "\"reason\":"]);

impl Json for DeviceConfigurationConfigurationKeySourcesDefaultEditability {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeviceConfigurationConfigurationKeySourcesDefaultEditability, &mut [&mut self.is_editable, &mut self.reason], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeviceConfigurationConfigurationKeySourcesDefaultEditability, &[&self.is_editable, &self.reason], &self.extra) }
}

impl std::fmt::Debug for DeviceConfigurationConfigurationKeySourcesDefaultEditability {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeviceConfigurationConfigurationKeySourcesDefaultEditability", self, f) }
}

/// The object `UpdateDeviceConfigurationsBody`.
#[derive(Clone, Default)]
pub struct UpdateDeviceConfigurationsBody {
    /// `op`
    pub op: Option<UpdateDeviceConfigurationsBodyOp>,
    /// `path`
    pub path: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDeviceConfigurationsBody: Keys = Keys(&["\"op\":", "\"path\":"]);

impl Json for UpdateDeviceConfigurationsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDeviceConfigurationsBody, &mut [&mut self.op, &mut self.path], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDeviceConfigurationsBody, &[&self.op, &self.path], &self.extra) }
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
