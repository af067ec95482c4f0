// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `DeviceDynamicSettingsValidationSchemaGet`.
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

/// The object `DeviceTag`.
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

/// The object `ValidationRule`.
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
