// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AutoCSATDTO` of Webex.
#[derive(Clone, Default)]
pub struct AutoCSATDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `agentInclusionType`; required when sent
    pub agent_inclusion_type: Option<AutoCSATDTOAgentInclusionType>,
    /// `surveyDataSource`; required when sent
    pub survey_data_source: Option<AutoCSATDTOSurveyDataSource>,
    /// `selectedGlobalVariableId`; required when sent
    pub selected_global_variable_id: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AutoCSATDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"enabled\":", "\"agentInclusionType\":", "\"surveyDataSource\":", "\"selectedGlobalVariableId\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AutoCSATDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AutoCSATDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.enabled, &mut self.agent_inclusion_type, &mut self.survey_data_source, &mut self.selected_global_variable_id, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AutoCSATDTO, &[&self.organization_id, &self.id, &self.version, &self.enabled, &self.agent_inclusion_type, &self.survey_data_source, &self.selected_global_variable_id, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AutoCSATDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AutoCSATDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `agentInclusionType` of [`AutoCSATDTO`].
    pub enum AutoCSATDTOAgentInclusionType {
        All = "ALL",
        Specific = "SPECIFIC",
    }
}

webex_core::open_enum! {
    /// Values of `surveyDataSource` of [`AutoCSATDTO`].
    pub enum AutoCSATDTOSurveyDataSource {
        ExperienceManagement = "EXPERIENCE_MANAGEMENT",
        GlobalVariable = "GLOBAL_VARIABLE",
    }
}

/// The object `ResponseEnvelopeAutoCSATDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeAutoCSATDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<AutoCSATDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeAutoCSATDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeAutoCSATDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeAutoCSATDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeAutoCSATDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeAutoCSATDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeAutoCSATDTO", self, f) }
}
