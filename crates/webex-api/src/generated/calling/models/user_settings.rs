// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AnswerEndpoint` of Webex.
#[derive(Clone, Default)]
pub struct AnswerEndpoint {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<AnswerEndpointType>,
    /// `name`
    pub name: Option<String>,
    /// `isPreferredAnswerEndpoint`
    pub is_preferred_answer_endpoint: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AnswerEndpoint: Keys = Keys(&["\"id\":", "\"type\":", "\"name\":", "\"isPreferredAnswerEndpoint\":"]);

impl Json for AnswerEndpoint {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AnswerEndpoint, &mut [&mut self.id, &mut self.type_, &mut self.name, &mut self.is_preferred_answer_endpoint], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AnswerEndpoint, &[&self.id, &self.type_, &self.name, &self.is_preferred_answer_endpoint], &self.extra) }
}

impl std::fmt::Debug for AnswerEndpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AnswerEndpoint", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`AnswerEndpoint`].
    pub enum AnswerEndpointType {
        CallingDevice = "CALLING_DEVICE",
        Application = "APPLICATION",
        HotdeskingGuest = "HOTDESKING_GUEST",
    }
}

/// The object `AnswerSettings` of Webex.
#[derive(Clone, Default)]
pub struct AnswerSettings {
    /// `preferredAnswerEndpointId`
    pub preferred_answer_endpoint_id: Option<String>,
    /// `preferredAnswerEndpointType`
    pub preferred_answer_endpoint_type: Option<AnswerSettingsPreferredAnswerEndpointType>,
    /// `preferredAnswerEndpointIdType`
    pub preferred_answer_endpoint_id_type: Option<AnswerSettingsPreferredAnswerEndpointIdType>,
    /// `preferredAnswerEndpointRequired`
    pub preferred_answer_endpoint_required: Option<bool>,
    /// `autoAnswerEnabled`
    pub auto_answer_enabled: Option<bool>,
    /// `isPreferredEndpointClearableByPerson`
    pub is_preferred_endpoint_clearable_by_person: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AnswerSettings: Keys = Keys(&["\"preferredAnswerEndpointId\":", "\"preferredAnswerEndpointType\":", "\"preferredAnswerEndpointIdType\":", "\"preferredAnswerEndpointRequired\":", "\"autoAnswerEnabled\":", "\"isPreferredEndpointClearableByPerson\":"]);

impl Json for AnswerSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AnswerSettings, &mut [&mut self.preferred_answer_endpoint_id, &mut self.preferred_answer_endpoint_type, &mut self.preferred_answer_endpoint_id_type, &mut self.preferred_answer_endpoint_required, &mut self.auto_answer_enabled, &mut self.is_preferred_endpoint_clearable_by_person], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AnswerSettings, &[&self.preferred_answer_endpoint_id, &self.preferred_answer_endpoint_type, &self.preferred_answer_endpoint_id_type, &self.preferred_answer_endpoint_required, &self.auto_answer_enabled, &self.is_preferred_endpoint_clearable_by_person], &self.extra) }
}

impl std::fmt::Debug for AnswerSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AnswerSettings", self, f) }
}

webex_core::open_enum! {
    /// Values of `preferredAnswerEndpointType` of [`AnswerSettings`].
    pub enum AnswerSettingsPreferredAnswerEndpointType {
        WebexAppDesktop = "WEBEX_APP_DESKTOP",
        PrimaryDevice = "PRIMARY_DEVICE",
        NonPrimaryDevice = "NON_PRIMARY_DEVICE",
        HotdeskDevice = "HOTDESK_DEVICE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `preferredAnswerEndpointIdType` of [`AnswerSettings`].
    pub enum AnswerSettingsPreferredAnswerEndpointIdType {
        CallingDevice = "CALLING_DEVICE",
        Application = "APPLICATION",
        HotdeskingGuest = "HOTDESKING_GUEST",
    }
}

/// The object `GetAvailablePreferredAnswerEndpointsForPersonResponse` of Webex. Published as `GetAvailablePreferredAnswerEndpointsForAPersonResponse`.
#[derive(Clone, Default)]
pub struct GetAvailablePreferredAnswerEndpointsForPersonResponse {
    /// `endpoints`
    pub endpoints: Option<Vec<AnswerEndpoint>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailablePreferredAnswerEndpointsForPersonResponse: Keys = Keys(&["\"endpoints\":"]);

impl Json for GetAvailablePreferredAnswerEndpointsForPersonResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailablePreferredAnswerEndpointsForPersonResponse, &mut [&mut self.endpoints], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailablePreferredAnswerEndpointsForPersonResponse, &[&self.endpoints], &self.extra) }
}

impl std::fmt::Debug for GetAvailablePreferredAnswerEndpointsForPersonResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailablePreferredAnswerEndpointsForPersonResponse", self, f) }
}

/// The object `ModifyAPersonsOutboundBillingPlanBody` of Webex.
#[derive(Clone, Default)]
pub struct ModifyAPersonsOutboundBillingPlanBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyAPersonsOutboundBillingPlanBody: Keys = Keys(&["\"enabled\":"]);

impl Json for ModifyAPersonsOutboundBillingPlanBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyAPersonsOutboundBillingPlanBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyAPersonsOutboundBillingPlanBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for ModifyAPersonsOutboundBillingPlanBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyAPersonsOutboundBillingPlanBody", self, f) }
}

/// The object `UpdateAnswerSettingsForPersonBody` of Webex. Published as `UpdateAnswerSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateAnswerSettingsForPersonBody {
    /// `preferredAnswerEndpointId`
    pub preferred_answer_endpoint_id: Option<String>,
    /// `autoAnswerEnabled`
    pub auto_answer_enabled: Option<bool>,
    /// `isPreferredEndpointClearableByPerson`
    pub is_preferred_endpoint_clearable_by_person: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAnswerSettingsForPersonBody: Keys = Keys(&["\"preferredAnswerEndpointId\":", "\"autoAnswerEnabled\":", "\"isPreferredEndpointClearableByPerson\":"]);

impl Json for UpdateAnswerSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAnswerSettingsForPersonBody, &mut [&mut self.preferred_answer_endpoint_id, &mut self.auto_answer_enabled, &mut self.is_preferred_endpoint_clearable_by_person], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAnswerSettingsForPersonBody, &[&self.preferred_answer_endpoint_id, &self.auto_answer_enabled, &self.is_preferred_endpoint_clearable_by_person], &self.extra) }
}

impl std::fmt::Debug for UpdateAnswerSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAnswerSettingsForPersonBody", self, f) }
}

/// The object `UserSettingsListVoiceMessageMembershipsResponse` of Webex.
#[derive(Clone, Default)]
pub struct UserSettingsListVoiceMessageMembershipsResponse {
    /// `memberOf`
    pub member_of: Option<Vec<VoiceMessageMembership>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserSettingsListVoiceMessageMembershipsResponse: Keys = Keys(&["\"memberOf\":"]);

impl Json for UserSettingsListVoiceMessageMembershipsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserSettingsListVoiceMessageMembershipsResponse, &mut [&mut self.member_of], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserSettingsListVoiceMessageMembershipsResponse, &[&self.member_of], &self.extra) }
}

impl std::fmt::Debug for UserSettingsListVoiceMessageMembershipsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserSettingsListVoiceMessageMembershipsResponse", self, f) }
}
