// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GeneratedSummariesDTO` of Webex.
#[derive(Clone, Default)]
pub struct GeneratedSummariesDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `callDropSummariesEnabled`
    pub call_drop_summaries_enabled: Option<bool>,
    /// `virtualAgentTransferSummariesEnabled`
    pub virtual_agent_transfer_summaries_enabled: Option<bool>,
    /// `consultTransferSummariesEnabled`
    pub consult_transfer_summaries_enabled: Option<bool>,
    /// `agentInclusionType`
    pub agent_inclusion_type: Option<GeneratedSummariesDTOAgentInclusionType>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GeneratedSummariesDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"callDropSummariesEnabled\":", "\"virtualAgentTransferSummariesEnabled\":", "\"consultTransferSummariesEnabled\":", "\"agentInclusionType\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for GeneratedSummariesDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GeneratedSummariesDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.call_drop_summaries_enabled, &mut self.virtual_agent_transfer_summaries_enabled, &mut self.consult_transfer_summaries_enabled, &mut self.agent_inclusion_type, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GeneratedSummariesDTO, &[&self.organization_id, &self.id, &self.version, &self.call_drop_summaries_enabled, &self.virtual_agent_transfer_summaries_enabled, &self.consult_transfer_summaries_enabled, &self.agent_inclusion_type, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for GeneratedSummariesDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GeneratedSummariesDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `agentInclusionType` of [`GeneratedSummariesDTO`].
    pub enum GeneratedSummariesDTOAgentInclusionType {
        All = "ALL",
        Specific = "SPECIFIC",
    }
}

/// The object `ResponseMetaEnvelopeGeneratedSummariesDTOMetaDataPagedInfo` of Webex.
#[derive(Clone, Default)]
pub struct ResponseMetaEnvelopeGeneratedSummariesDTOMetaDataPagedInfo {
    /// `meta`
    pub meta: Option<MetaDataPagedInfo>,
    /// `data`
    pub data: Option<Vec<GeneratedSummariesDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseMetaEnvelopeGeneratedSummariesDTOMetaDataPagedInfo: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseMetaEnvelopeGeneratedSummariesDTOMetaDataPagedInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseMetaEnvelopeGeneratedSummariesDTOMetaDataPagedInfo, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseMetaEnvelopeGeneratedSummariesDTOMetaDataPagedInfo, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseMetaEnvelopeGeneratedSummariesDTOMetaDataPagedInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseMetaEnvelopeGeneratedSummariesDTOMetaDataPagedInfo", self, f) }
}
