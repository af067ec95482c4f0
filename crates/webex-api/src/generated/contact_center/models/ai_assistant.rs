// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetSuggestionsBody` of Webex.
#[derive(Clone, Default)]
pub struct GetSuggestionsBody {
    /// `agentId`; required when sent
    pub agent_id: Option<String>,
    /// `orgId`; required when sent
    pub org_id: Option<String>,
    /// `eventType`; required when sent
    pub event_type: Option<GetSuggestionsBodyEventType>,
    /// `eventName`; required when sent
    pub event_name: Option<GetSuggestionsBodyEventName>,
    /// `eventDetails`
    pub event_details: Option<GetSuggestionsBodyEventDetails>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetSuggestionsBody: Keys = Keys(&["\"agentId\":", "\"orgId\":", "\"eventType\":", "\"eventName\":", "\"eventDetails\":"]);

impl Json for GetSuggestionsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetSuggestionsBody, &mut [&mut self.agent_id, &mut self.org_id, &mut self.event_type, &mut self.event_name, &mut self.event_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetSuggestionsBody, &[&self.agent_id, &self.org_id, &self.event_type, &self.event_name, &self.event_details], &self.extra) }
}

impl std::fmt::Debug for GetSuggestionsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetSuggestionsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `eventType` of [`GetSuggestionsBody`].
    pub enum GetSuggestionsBodyEventType {
        CustomEvent = "CUSTOM_EVENT",
    }
}

webex_core::open_enum! {
    /// Values of `eventName` of [`GetSuggestionsBody`].
    pub enum GetSuggestionsBodyEventName {
        GetSuggestions = "GET_SUGGESTIONS",
    }
}

/// The object `GetSuggestionsBodyEventDetails` of Webex.
#[derive(Clone, Default)]
pub struct GetSuggestionsBodyEventDetails {
    /// `data`
    pub data: Option<GetSuggestionsBodyEventDetailsData>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetSuggestionsBodyEventDetails: Keys = Keys(&["\"data\":"]);

impl Json for GetSuggestionsBodyEventDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetSuggestionsBodyEventDetails, &mut [&mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetSuggestionsBodyEventDetails, &[&self.data], &self.extra) }
}

impl std::fmt::Debug for GetSuggestionsBodyEventDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetSuggestionsBodyEventDetails", self, f) }
}

/// The object `GetSuggestionsBodyEventDetailsData` of Webex.
#[derive(Clone, Default)]
pub struct GetSuggestionsBodyEventDetailsData {
    /// `interactionId`
    pub interaction_id: Option<String>,
    /// `actionTimeStamp`
    pub action_time_stamp: Option<String>,
    /// `trackingId`
    pub tracking_id: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `aiAssistantSkillId`
    pub ai_assistant_skill_id: Option<String>,
    /// `source`
    pub source: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetSuggestionsBodyEventDetailsData: Keys = Keys(&["\"interactionId\":", "\"actionTimeStamp\":", "\"trackingId\":", "\"languageCode\":", "\"aiAssistantSkillId\":", "\"source\":"]);

impl Json for GetSuggestionsBodyEventDetailsData {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetSuggestionsBodyEventDetailsData, &mut [&mut self.interaction_id, &mut self.action_time_stamp, &mut self.tracking_id, &mut self.language_code, &mut self.ai_assistant_skill_id, &mut self.source], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetSuggestionsBodyEventDetailsData, &[&self.interaction_id, &self.action_time_stamp, &self.tracking_id, &self.language_code, &self.ai_assistant_skill_id, &self.source], &self.extra) }
}

impl std::fmt::Debug for GetSuggestionsBodyEventDetailsData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetSuggestionsBodyEventDetailsData", self, f) }
}
