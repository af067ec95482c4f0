// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetAvailablePreferredAnswerEndpointsForVirtualLineResponse` of Webex. Published as `GetAvailablePreferredAnswerEndpointsForAVirtualLineResponse`.
#[derive(Clone, Default)]
pub struct GetAvailablePreferredAnswerEndpointsForVirtualLineResponse {
    /// `endpoints`
    pub endpoints: Option<Vec<AnswerEndpoint>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailablePreferredAnswerEndpointsForVirtualLineResponse: Keys = Keys(&["\"endpoints\":"]);

impl Json for GetAvailablePreferredAnswerEndpointsForVirtualLineResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailablePreferredAnswerEndpointsForVirtualLineResponse, &mut [&mut self.endpoints], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailablePreferredAnswerEndpointsForVirtualLineResponse, &[&self.endpoints], &self.extra) }
}

impl std::fmt::Debug for GetAvailablePreferredAnswerEndpointsForVirtualLineResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailablePreferredAnswerEndpointsForVirtualLineResponse", self, f) }
}

/// The object `ModifyAVirtualLinesOutboundBillingPlanBody` of Webex.
#[derive(Clone, Default)]
pub struct ModifyAVirtualLinesOutboundBillingPlanBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyAVirtualLinesOutboundBillingPlanBody: Keys = Keys(&["\"enabled\":"]);

impl Json for ModifyAVirtualLinesOutboundBillingPlanBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyAVirtualLinesOutboundBillingPlanBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyAVirtualLinesOutboundBillingPlanBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for ModifyAVirtualLinesOutboundBillingPlanBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyAVirtualLinesOutboundBillingPlanBody", self, f) }
}

/// The object `UpdateAnswerSettingsForVirtualLineBody` of Webex. Published as `UpdateAnswerSettingsForAVirtualLineBody`.
#[derive(Clone, Default)]
pub struct UpdateAnswerSettingsForVirtualLineBody {
    /// `preferredAnswerEndpointId`
    pub preferred_answer_endpoint_id: Option<String>,
    /// `autoAnswerEnabled`
    pub auto_answer_enabled: Option<bool>,
    /// `isPreferredEndpointClearableByPerson`
    pub is_preferred_endpoint_clearable_by_person: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAnswerSettingsForVirtualLineBody: Keys = Keys(&["\"preferredAnswerEndpointId\":", "\"autoAnswerEnabled\":", "\"isPreferredEndpointClearableByPerson\":"]);

impl Json for UpdateAnswerSettingsForVirtualLineBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAnswerSettingsForVirtualLineBody, &mut [&mut self.preferred_answer_endpoint_id, &mut self.auto_answer_enabled, &mut self.is_preferred_endpoint_clearable_by_person], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAnswerSettingsForVirtualLineBody, &[&self.preferred_answer_endpoint_id, &self.auto_answer_enabled, &self.is_preferred_endpoint_clearable_by_person], &self.extra) }
}

impl std::fmt::Debug for UpdateAnswerSettingsForVirtualLineBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAnswerSettingsForVirtualLineBody", self, f) }
}
