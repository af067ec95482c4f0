// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ActionRequest` of Webex.
#[derive(Clone, Default)]
pub struct ActionRequest {
    /// `interactionId`
    pub interaction_id: Option<String>,
    /// `agentId`
    pub agent_id: Option<String>,
    /// `clientId`
    pub client_id: Option<String>,
    /// `actionType`
    pub action_type: Option<String>,
    /// `actionDateType`
    pub action_date_type: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ActionRequest: Keys = Keys(&["\"interactionId\":", "\"agentId\":", "\"clientId\":", "\"actionType\":", "\"actionDateType\":"]);

impl Json for ActionRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ActionRequest, &mut [&mut self.interaction_id, &mut self.agent_id, &mut self.client_id, &mut self.action_type, &mut self.action_date_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ActionRequest, &[&self.interaction_id, &self.agent_id, &self.client_id, &self.action_type, &self.action_date_type], &self.extra) }
}

impl std::fmt::Debug for ActionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ActionRequest", self, f) }
}

/// The object `ActionResponse` of Webex.
#[derive(Clone, Default)]
pub struct ActionResponse {
    /// `data`
    pub data: Option<ActionResponseData>,
    /// `trackingId`
    pub tracking_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ActionResponse: Keys = Keys(&["\"data\":", "\"trackingId\":"]);

impl Json for ActionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ActionResponse, &mut [&mut self.data, &mut self.tracking_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ActionResponse, &[&self.data, &self.tracking_id], &self.extra) }
}

impl std::fmt::Debug for ActionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ActionResponse", self, f) }
}

/// The object `ActionResponseData` of Webex.
#[derive(Clone, Default)]
pub struct ActionResponseData {
    /// `id`
    pub id: Option<String>,
    /// `interactionId`
    pub interaction_id: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `agentId`
    pub agent_id: Option<String>,
    /// `clientId`
    pub client_id: Option<String>,
    /// `actionType`
    pub action_type: Option<String>,
    /// `actionDateTime`
    pub action_date_time: Option<i64>,
    /// `createdDateTime`
    pub created_date_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ActionResponseData: Keys = Keys(&["\"id\":", "\"interactionId\":", "\"orgId\":", "\"agentId\":", "\"clientId\":", "\"actionType\":", "\"actionDateTime\":", "\"createdDateTime\":"]);

impl Json for ActionResponseData {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ActionResponseData, &mut [&mut self.id, &mut self.interaction_id, &mut self.org_id, &mut self.agent_id, &mut self.client_id, &mut self.action_type, &mut self.action_date_time, &mut self.created_date_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ActionResponseData, &[&self.id, &self.interaction_id, &self.org_id, &self.agent_id, &self.client_id, &self.action_type, &self.action_date_time, &self.created_date_time], &self.extra) }
}

impl std::fmt::Debug for ActionResponseData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ActionResponseData", self, f) }
}

/// The object `AgentBurnoutDTO` of Webex.
#[derive(Clone, Default)]
pub struct AgentBurnoutDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `agentInclusionType`; required when sent
    pub agent_inclusion_type: Option<AgentBurnoutDTOAgentInclusionType>,
    /// `wellnessBreakReminders`
    pub wellness_break_reminders: Option<AgentBurnoutDTOWellnessBreakReminders>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AgentBurnoutDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"enabled\":", "\"agentInclusionType\":", "\"wellnessBreakReminders\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AgentBurnoutDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AgentBurnoutDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.enabled, &mut self.agent_inclusion_type, &mut self.wellness_break_reminders, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AgentBurnoutDTO, &[&self.organization_id, &self.id, &self.version, &self.enabled, &self.agent_inclusion_type, &self.wellness_break_reminders, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AgentBurnoutDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AgentBurnoutDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `agentInclusionType` of [`AgentBurnoutDTO`].
    pub enum AgentBurnoutDTOAgentInclusionType {
        All = "ALL",
        Specific = "SPECIFIC",
    }
}

webex_core::open_enum! {
    /// Values of `wellnessBreakReminders` of [`AgentBurnoutDTO`].
    pub enum AgentBurnoutDTOWellnessBreakReminders {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }
}

/// The object `ListAgentBurnoutResourcesResponse` of Webex. Published as `ListAgentBurnoutResourceSResponse`.
#[derive(Clone, Default)]
pub struct ListAgentBurnoutResourcesResponse {
    /// `meta`
    pub meta: Option<MetaDataWithPagingInfo>,
    /// `data`
    pub data: Option<Vec<AgentBurnoutDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAgentBurnoutResourcesResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ListAgentBurnoutResourcesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAgentBurnoutResourcesResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAgentBurnoutResourcesResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ListAgentBurnoutResourcesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAgentBurnoutResourcesResponse", self, f) }
}

/// The object `SubscriptionRequest` of Webex.
#[derive(Clone, Default)]
pub struct SubscriptionRequest {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `eventTypes`; required when sent
    pub event_types: Option<Vec<String>>,
    /// `destinationUrl`: uri; required when sent
    pub destination_url: Option<String>,
    /// `secret`
    pub secret: Option<String>,
    /// `orgId`: uuid
    pub org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriptionRequest: Keys = Keys(&["\"name\":", "\"description\":", "\"eventTypes\":", "\"destinationUrl\":", "\"secret\":", "\"orgId\":"]);

impl Json for SubscriptionRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriptionRequest, &mut [&mut self.name, &mut self.description, &mut self.event_types, &mut self.destination_url, &mut self.secret, &mut self.org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriptionRequest, &[&self.name, &self.description, &self.event_types, &self.destination_url, &self.secret, &self.org_id], &self.extra) }
}

impl std::fmt::Debug for SubscriptionRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriptionRequest", self, f) }
}

/// The object `SubscriptionResponse` of Webex.
#[derive(Clone, Default)]
pub struct SubscriptionResponse {
    /// `id`: uuid; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `eventTypes`; required when sent
    pub event_types: Option<Vec<String>>,
    /// `destinationUrl`: uri; required when sent
    pub destination_url: Option<String>,
    /// `createdTime`; required when sent
    pub created_time: Option<i64>,
    /// `createdBy`: email; required when sent
    pub created_by: Option<String>,
    /// `status`; required when sent
    pub status: Option<SubscriptionResponseStatus>,
    /// `lastUpdatedTime`; required when sent
    pub last_updated_time: Option<i64>,
    /// `lastUpdatedBy`: email; required when sent
    pub last_updated_by: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SubscriptionResponse: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"eventTypes\":", "\"destinationUrl\":", "\"createdTime\":", "\"createdBy\":", "\"status\":", "\"lastUpdatedTime\":", "\"lastUpdatedBy\":"]);

impl Json for SubscriptionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SubscriptionResponse, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.event_types, &mut self.destination_url, &mut self.created_time, &mut self.created_by, &mut self.status, &mut self.last_updated_time, &mut self.last_updated_by], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SubscriptionResponse, &[&self.id, &self.name, &self.description, &self.event_types, &self.destination_url, &self.created_time, &self.created_by, &self.status, &self.last_updated_time, &self.last_updated_by], &self.extra) }
}

impl std::fmt::Debug for SubscriptionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SubscriptionResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`SubscriptionResponse`].
    pub enum SubscriptionResponseStatus {
        Active = "active",
        Inactive = "inactive",
    }
}
