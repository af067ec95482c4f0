// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AvailablePreferredAnswerEndpointsResponse` of Webex.
#[derive(Clone, Default)]
pub struct AvailablePreferredAnswerEndpointsResponse {
    /// `endpoints`
    pub endpoints: Option<Vec<AnswerEndpoint>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AvailablePreferredAnswerEndpointsResponse: Keys = Keys(&["\"endpoints\":"]);

impl Json for AvailablePreferredAnswerEndpointsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AvailablePreferredAnswerEndpointsResponse, &mut [&mut self.endpoints], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AvailablePreferredAnswerEndpointsResponse, &[&self.endpoints], &self.extra) }
}

impl std::fmt::Debug for AvailablePreferredAnswerEndpointsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AvailablePreferredAnswerEndpointsResponse", self, f) }
}

/// The object `ModifyAWorkspacesOutboundBillingPlanBody` of Webex.
#[derive(Clone, Default)]
pub struct ModifyAWorkspacesOutboundBillingPlanBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyAWorkspacesOutboundBillingPlanBody: Keys = Keys(&["\"enabled\":"]);

impl Json for ModifyAWorkspacesOutboundBillingPlanBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyAWorkspacesOutboundBillingPlanBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyAWorkspacesOutboundBillingPlanBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for ModifyAWorkspacesOutboundBillingPlanBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyAWorkspacesOutboundBillingPlanBody", self, f) }
}

/// The object `UpdateAnswerSettingsForWorkspaceBody` of Webex. Published as `UpdateAnswerSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateAnswerSettingsForWorkspaceBody {
    /// `preferredAnswerEndpointId`
    pub preferred_answer_endpoint_id: Option<String>,
    /// `autoAnswerEnabled`
    pub auto_answer_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAnswerSettingsForWorkspaceBody: Keys = Keys(&["\"preferredAnswerEndpointId\":", "\"autoAnswerEnabled\":"]);

impl Json for UpdateAnswerSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAnswerSettingsForWorkspaceBody, &mut [&mut self.preferred_answer_endpoint_id, &mut self.auto_answer_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAnswerSettingsForWorkspaceBody, &[&self.preferred_answer_endpoint_id, &self.auto_answer_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateAnswerSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAnswerSettingsForWorkspaceBody", self, f) }
}
