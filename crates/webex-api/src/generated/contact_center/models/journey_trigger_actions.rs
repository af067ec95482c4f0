// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `JourneyActionConfigResponseModel` of Webex.
#[derive(Clone, Default)]
pub struct JourneyActionConfigResponseModel {
    /// `createdAt`
    pub created_at: Option<String>,
    /// `createdBy`
    pub created_by: Option<String>,
    /// `updatedAt`
    pub updated_at: Option<String>,
    /// `updatedBy`
    pub updated_by: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `workspaceId`
    pub workspace_id: Option<String>,
    /// `isActive`
    pub is_active: Option<bool>,
    /// `templateId`
    pub template_id: Option<String>,
    /// `cooldownPeriodInMinutes` in minutes
    pub cooldown_period_in_minutes: Option<i64>,
    /// `rules`
    pub rules: Option<RulesDocument>,
    /// `actionTriggers`
    pub action_triggers: Option<Vec<JourneyActionTriggerConfig>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JourneyActionConfigResponseModel: Keys = Keys(&["\"createdAt\":", "\"createdBy\":", "\"updatedAt\":", "\"updatedBy\":", "\"id\":", "\"name\":", "\"organizationId\":", "\"workspaceId\":", "\"isActive\":", "\"templateId\":", "\"cooldownPeriodInMinutes\":", "\"rules\":", "\"actionTriggers\":"]);

impl Json for JourneyActionConfigResponseModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JourneyActionConfigResponseModel, &mut [&mut self.created_at, &mut self.created_by, &mut self.updated_at, &mut self.updated_by, &mut self.id, &mut self.name, &mut self.organization_id, &mut self.workspace_id, &mut self.is_active, &mut self.template_id, &mut self.cooldown_period_in_minutes, &mut self.rules, &mut self.action_triggers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JourneyActionConfigResponseModel, &[&self.created_at, &self.created_by, &self.updated_at, &self.updated_by, &self.id, &self.name, &self.organization_id, &self.workspace_id, &self.is_active, &self.template_id, &self.cooldown_period_in_minutes, &self.rules, &self.action_triggers], &self.extra) }
}

impl std::fmt::Debug for JourneyActionConfigResponseModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JourneyActionConfigResponseModel", self, f) }
}

/// The object `JourneyActionConfigurationUpsertRequestModel` of Webex.
#[derive(Clone, Default)]
pub struct JourneyActionConfigurationUpsertRequestModel {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `cooldownPeriodInMinutes` in minutes
    pub cooldown_period_in_minutes: Option<i64>,
    /// `rules`; required when sent
    pub rules: Option<Rules>,
    /// `actionTriggers`
    pub action_triggers: Option<Vec<JourneyActionTriggerConfig>>,
    /// `isActive`
    pub is_active: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JourneyActionConfigurationUpsertRequestModel: Keys = Keys(&["\"name\":", "\"cooldownPeriodInMinutes\":", "\"rules\":", "\"actionTriggers\":", "\"isActive\":"]);

impl Json for JourneyActionConfigurationUpsertRequestModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JourneyActionConfigurationUpsertRequestModel, &mut [&mut self.name, &mut self.cooldown_period_in_minutes, &mut self.rules, &mut self.action_triggers, &mut self.is_active], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JourneyActionConfigurationUpsertRequestModel, &[&self.name, &self.cooldown_period_in_minutes, &self.rules, &self.action_triggers, &self.is_active], &self.extra) }
}

impl std::fmt::Debug for JourneyActionConfigurationUpsertRequestModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JourneyActionConfigurationUpsertRequestModel", self, f) }
}

/// The object `JourneyActionGetResponse` of Webex.
#[derive(Clone, Default)]
pub struct JourneyActionGetResponse {
    /// `meta`
    pub meta: Option<BaseMetaResponseEnvelope>,
    /// `data`
    pub data: Option<Vec<JourneyActionConfigResponseModel>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JourneyActionGetResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for JourneyActionGetResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JourneyActionGetResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JourneyActionGetResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for JourneyActionGetResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JourneyActionGetResponse", self, f) }
}

/// The object `JourneyActionResponse` of Webex.
#[derive(Clone, Default)]
pub struct JourneyActionResponse {
    /// `meta`
    pub meta: Option<BaseMetaResponseEnvelope>,
    /// `data`
    pub data: Option<JourneyActionConfigResponseModel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JourneyActionResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for JourneyActionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JourneyActionResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JourneyActionResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for JourneyActionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JourneyActionResponse", self, f) }
}

/// The object `JourneyActionTriggerConfig` of Webex.
#[derive(Clone, Default)]
pub struct JourneyActionTriggerConfig {
    /// `type`; required when sent
    pub type_: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JourneyActionTriggerConfig: Keys = Keys(&["\"type\":"]);

impl Json for JourneyActionTriggerConfig {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JourneyActionTriggerConfig, &mut [&mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JourneyActionTriggerConfig, &[&self.type_], &self.extra) }
}

impl std::fmt::Debug for JourneyActionTriggerConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JourneyActionTriggerConfig", self, f) }
}
