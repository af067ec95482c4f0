// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BaseDataMessageResponseEnvelope` of Webex.
#[derive(Clone, Default)]
pub struct BaseDataMessageResponseEnvelope {
    /// `message`
    pub message: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BaseDataMessageResponseEnvelope: Keys = Keys(&["\"message\":"]);

impl Json for BaseDataMessageResponseEnvelope {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BaseDataMessageResponseEnvelope, &mut [&mut self.message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BaseDataMessageResponseEnvelope, &[&self.message], &self.extra) }
}

impl std::fmt::Debug for BaseDataMessageResponseEnvelope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BaseDataMessageResponseEnvelope", self, f) }
}

/// The object `BaseMetaWithWorkspaceResponseEnvelope` of Webex.
#[derive(Clone, Default)]
pub struct BaseMetaWithWorkspaceResponseEnvelope {
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `workspaceId`
    pub workspace_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BaseMetaWithWorkspaceResponseEnvelope: Keys = Keys(&["\"organizationId\":", "\"workspaceId\":"]);

impl Json for BaseMetaWithWorkspaceResponseEnvelope {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BaseMetaWithWorkspaceResponseEnvelope, &mut [&mut self.organization_id, &mut self.workspace_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BaseMetaWithWorkspaceResponseEnvelope, &[&self.organization_id, &self.workspace_id], &self.extra) }
}

impl std::fmt::Debug for BaseMetaWithWorkspaceResponseEnvelope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BaseMetaWithWorkspaceResponseEnvelope", self, f) }
}

/// The object `JourneyCloudEventModel` of Webex.
#[derive(Clone, Default)]
pub struct JourneyCloudEventModel {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `specversion`; required when sent
    pub specversion: Option<String>,
    /// `type`; required when sent
    pub type_: Option<String>,
    /// `source`; required when sent
    pub source: Option<String>,
    /// `time`
    pub time: Option<String>,
    /// `identity`; required when sent
    pub identity: Option<String>,
    /// `identitytype`; required when sent
    pub identitytype: Option<String>,
    /// `previousidentity`
    pub previousidentity: Option<String>,
    /// `datacontenttype`; required when sent
    pub datacontenttype: Option<String>,
    /// `data`; required when sent
    pub data: Option<EventData>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JourneyCloudEventModel: Keys = Keys(&["\"id\":", "\"specversion\":", "\"type\":", "\"source\":", "\"time\":", "\"identity\":", "\"identitytype\":", "\"previousidentity\":", "\"datacontenttype\":", "\"data\":"]);

impl Json for JourneyCloudEventModel {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JourneyCloudEventModel, &mut [&mut self.id, &mut self.specversion, &mut self.type_, &mut self.source, &mut self.time, &mut self.identity, &mut self.identitytype, &mut self.previousidentity, &mut self.datacontenttype, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JourneyCloudEventModel, &[&self.id, &self.specversion, &self.type_, &self.source, &self.time, &self.identity, &self.identitytype, &self.previousidentity, &self.datacontenttype, &self.data], &self.extra) }
}

impl std::fmt::Debug for JourneyCloudEventModel {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JourneyCloudEventModel", self, f) }
}

/// The object `JourneyEventPostingResponse` of Webex.
#[derive(Clone, Default)]
pub struct JourneyEventPostingResponse {
    /// `meta`
    pub meta: Option<BaseMetaWithWorkspaceResponseEnvelope>,
    /// `data`
    pub data: Option<BaseDataMessageResponseEnvelope>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JourneyEventPostingResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for JourneyEventPostingResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JourneyEventPostingResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JourneyEventPostingResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for JourneyEventPostingResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JourneyEventPostingResponse", self, f) }
}

/// The object `EventData` of Webex. Published as `eventData`.
#[derive(Clone, Default)]
pub struct EventData {
    /// `agentId`
    pub agent_id: Option<String>,
    /// `destination`
    pub destination: Option<String>,
    /// `profileType`
    pub profile_type: Option<String>,
    /// `currentState`
    pub current_state: Option<String>,
    /// `idleCodeId`
    pub idle_code_id: Option<String>,
    /// `createdTime`
    pub created_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EventData: Keys = Keys(&["\"agentId\":", "\"destination\":", "\"profileType\":", "\"currentState\":", "\"idleCodeId\":", "\"createdTime\":"]);

impl Json for EventData {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EventData, &mut [&mut self.agent_id, &mut self.destination, &mut self.profile_type, &mut self.current_state, &mut self.idle_code_id, &mut self.created_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EventData, &[&self.agent_id, &self.destination, &self.profile_type, &self.current_state, &self.idle_code_id, &self.created_time], &self.extra) }
}

impl std::fmt::Debug for EventData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EventData", self, f) }
}
