// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `SummaryListByAgentRequest` of Webex.
#[derive(Clone, Default)]
pub struct SummaryListByAgentRequest {
    /// `orgId`; required when sent
    pub org_id: Option<String>,
    /// `agentCiUserId`; required when sent
    pub agent_ci_user_id: Option<String>,
    /// `searchType`; required when sent
    pub search_type: Option<SummaryListByAgentRequestSearchType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SummaryListByAgentRequest: Keys = Keys(&["\"orgId\":", "\"agentCiUserId\":", "\"searchType\":"]);

impl Json for SummaryListByAgentRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SummaryListByAgentRequest, &mut [&mut self.org_id, &mut self.agent_ci_user_id, &mut self.search_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SummaryListByAgentRequest, &[&self.org_id, &self.agent_ci_user_id, &self.search_type], &self.extra) }
}

impl std::fmt::Debug for SummaryListByAgentRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SummaryListByAgentRequest", self, f) }
}

webex_core::open_enum! {
    /// Values of `searchType` of [`SummaryListByAgentRequest`].
    pub enum SummaryListByAgentRequestSearchType {
        Agent = "AGENT",
    }
}

/// The object `SummaryListByInteractionRequest` of Webex.
#[derive(Clone, Default)]
pub struct SummaryListByInteractionRequest {
    /// `orgId`; required when sent
    pub org_id: Option<String>,
    /// `interactionId`; required when sent
    pub interaction_id: Option<String>,
    /// `searchType`; required when sent
    pub search_type: Option<SummaryListByInteractionRequestSearchType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SummaryListByInteractionRequest: Keys = Keys(&["\"orgId\":", "\"interactionId\":", "\"searchType\":"]);

impl Json for SummaryListByInteractionRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SummaryListByInteractionRequest, &mut [&mut self.org_id, &mut self.interaction_id, &mut self.search_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SummaryListByInteractionRequest, &[&self.org_id, &self.interaction_id, &self.search_type], &self.extra) }
}

impl std::fmt::Debug for SummaryListByInteractionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SummaryListByInteractionRequest", self, f) }
}

webex_core::open_enum! {
    /// Values of `searchType` of [`SummaryListByInteractionRequest`].
    pub enum SummaryListByInteractionRequestSearchType {
        Interaction = "INTERACTION",
    }
}

/// The object `SummaryListByOrganizationRequest` of Webex.
#[derive(Clone, Default)]
pub struct SummaryListByOrganizationRequest {
    /// `orgId`; required when sent
    pub org_id: Option<String>,
    /// `searchType`; required when sent
    pub search_type: Option<SummaryListByOrganizationRequestSearchType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SummaryListByOrganizationRequest: Keys = Keys(&["\"orgId\":", "\"searchType\":"]);

impl Json for SummaryListByOrganizationRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SummaryListByOrganizationRequest, &mut [&mut self.org_id, &mut self.search_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SummaryListByOrganizationRequest, &[&self.org_id, &self.search_type], &self.extra) }
}

impl std::fmt::Debug for SummaryListByOrganizationRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SummaryListByOrganizationRequest", self, f) }
}

webex_core::open_enum! {
    /// Values of `searchType` of [`SummaryListByOrganizationRequest`].
    pub enum SummaryListByOrganizationRequestSearchType {
        Organization = "ORGANIZATION",
    }
}
