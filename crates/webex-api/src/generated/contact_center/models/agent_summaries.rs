// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `MidCallSummary` of Webex.
#[derive(Clone, Default)]
pub struct MidCallSummary {
    /// `reasonForTransferOrConsult`
    pub reason_for_transfer_or_consult: Option<String>,
    /// `additionalContext`
    pub additional_context: Option<String>,
    /// `keyActionsTaken`
    pub key_actions_taken: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MidCallSummary: Keys = Keys(&["\"reasonForTransferOrConsult\":", "\"additionalContext\":", "\"keyActionsTaken\":"]);

impl Json for MidCallSummary {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MidCallSummary, &mut [&mut self.reason_for_transfer_or_consult, &mut self.additional_context, &mut self.key_actions_taken], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MidCallSummary, &[&self.reason_for_transfer_or_consult, &self.additional_context, &self.key_actions_taken], &self.extra) }
}

impl std::fmt::Debug for MidCallSummary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MidCallSummary", self, f) }
}

/// The object `PostCallSummary` of Webex.
#[derive(Clone, Default)]
pub struct PostCallSummary {
    /// `initialContactReason`
    pub initial_contact_reason: Option<String>,
    /// `additionalContext`
    pub additional_context: Option<String>,
    /// `additionalContactReasons`
    pub additional_contact_reasons: Option<String>,
    /// `keyActionsTaken`
    pub key_actions_taken: Option<String>,
    /// `nextSteps`
    pub next_steps: Option<String>,
    /// `chosenWrapUpCode`
    pub chosen_wrap_up_code: Option<String>,
    /// `proposedWrapUpCodes`
    pub proposed_wrap_up_codes: Option<Vec<ProposedWrapUpCode>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostCallSummary: Keys = Keys(&["\"initialContactReason\":", "\"additionalContext\":", "\"additionalContactReasons\":", "\"keyActionsTaken\":", "\"nextSteps\":", "\"chosenWrapUpCode\":", "\"proposedWrapUpCodes\":"]);

impl Json for PostCallSummary {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostCallSummary, &mut [&mut self.initial_contact_reason, &mut self.additional_context, &mut self.additional_contact_reasons, &mut self.key_actions_taken, &mut self.next_steps, &mut self.chosen_wrap_up_code, &mut self.proposed_wrap_up_codes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostCallSummary, &[&self.initial_contact_reason, &self.additional_context, &self.additional_contact_reasons, &self.key_actions_taken, &self.next_steps, &self.chosen_wrap_up_code, &self.proposed_wrap_up_codes], &self.extra) }
}

impl std::fmt::Debug for PostCallSummary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostCallSummary", self, f) }
}

/// The object `ProposedWrapUpCode` of Webex.
#[derive(Clone, Default)]
pub struct ProposedWrapUpCode {
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ProposedWrapUpCode: Keys = Keys(&["\"name\":"]);

impl Json for ProposedWrapUpCode {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ProposedWrapUpCode, &mut [&mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ProposedWrapUpCode, &[&self.name], &self.extra) }
}

impl std::fmt::Debug for ProposedWrapUpCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ProposedWrapUpCode", self, f) }
}

/// The object `SummaryListResponse` of Webex.
#[derive(Clone, Default)]
pub struct SummaryListResponse {
    /// `orgId`
    pub org_id: Option<String>,
    /// `agentCiUserId`
    pub agent_ci_user_id: Option<String>,
    /// `interactionId`
    pub interaction_id: Option<String>,
    /// `queueId`
    pub queue_id: Option<String>,
    /// `searchType`
    pub search_type: Option<SummaryListResponseSearchType>,
    /// `summaries`
    pub summaries: Option<SummaryListResponseSummaries>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SummaryListResponse: Keys = Keys(&["\"orgId\":", "\"agentCiUserId\":", "\"interactionId\":", "\"queueId\":", "\"searchType\":", "\"summaries\":"]);

impl Json for SummaryListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SummaryListResponse, &mut [&mut self.org_id, &mut self.agent_ci_user_id, &mut self.interaction_id, &mut self.queue_id, &mut self.search_type, &mut self.summaries], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SummaryListResponse, &[&self.org_id, &self.agent_ci_user_id, &self.interaction_id, &self.queue_id, &self.search_type, &self.summaries], &self.extra) }
}

impl std::fmt::Debug for SummaryListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SummaryListResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `searchType` of [`SummaryListResponse`].
    pub enum SummaryListResponseSearchType {
        Organization = "ORGANIZATION",
        Interaction = "INTERACTION",
        Agent = "AGENT",
    }
}

/// The object `SummaryListResponseSummaries` of Webex.
#[derive(Clone, Default)]
pub struct SummaryListResponseSummaries {
    /// `POST_CALL`
    pub post_call: Option<BTreeMap<String, PostCallSummary>>,
    /// `MID_CALL`
    pub mid_call: Option<BTreeMap<String, MidCallSummary>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SummaryListResponseSummaries: Keys = Keys(&["\"POST_CALL\":", "\"MID_CALL\":"]);

impl Json for SummaryListResponseSummaries {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SummaryListResponseSummaries, &mut [&mut self.post_call, &mut self.mid_call], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SummaryListResponseSummaries, &[&self.post_call, &self.mid_call], &self.extra) }
}

impl std::fmt::Debug for SummaryListResponseSummaries {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SummaryListResponseSummaries", self, f) }
}
