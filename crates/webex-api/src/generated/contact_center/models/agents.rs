// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AgentActivitiesApiResponse` of Webex.
#[derive(Clone, Default)]
pub struct AgentActivitiesApiResponse {
    /// `meta`; required when sent
    pub meta: Option<Meta>,
    /// `data`; required when sent
    pub data: Option<Vec<AgentActivity>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AgentActivitiesApiResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for AgentActivitiesApiResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AgentActivitiesApiResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AgentActivitiesApiResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for AgentActivitiesApiResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AgentActivitiesApiResponse", self, f) }
}

/// The object `AgentActivity` of Webex.
#[derive(Clone, Default)]
pub struct AgentActivity {
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `agentId`; required when sent
    pub agent_id: Option<String>,
    /// `agentDn`; required when sent
    pub agent_dn: Option<String>,
    /// `agentLogin`; required when sent
    pub agent_login: Option<String>,
    /// `agentSessionId`; required when sent
    pub agent_session_id: Option<String>,
    /// `agentName`; required when sent
    pub agent_name: Option<String>,
    /// `currentState`; required when sent
    pub current_state: Option<String>,
    /// `siteId`; required when sent
    pub site_id: Option<String>,
    /// `siteName`; required when sent
    pub site_name: Option<String>,
    /// `teamId`; required when sent
    pub team_id: Option<String>,
    /// `teamName`; required when sent
    pub team_name: Option<String>,
    /// `isLogin`; required when sent
    pub is_login: Option<i64>,
    /// `taskId`; required when sent
    pub task_id: Option<String>,
    /// `channelId`; required when sent
    pub channel_id: Option<String>,
    /// `channelType`; required when sent
    pub channel_type: Option<String>,
    /// `subChannelType`; required when sent
    pub sub_channel_type: Option<String>,
    /// `idleCodeName`; required when sent
    pub idle_code_name: Option<String>,
    /// `idleCode`; required when sent
    pub idle_code: Option<String>,
    /// `queueId`; required when sent
    pub queue_id: Option<String>,
    /// `queueName`; required when sent
    pub queue_name: Option<String>,
    /// `wrapupCodeName`; required when sent
    pub wrapup_code_name: Option<String>,
    /// `reason`; required when sent
    pub reason: Option<String>,
    /// `startTime`; required when sent
    pub start_time: Option<i64>,
    /// `endTime`; required when sent
    pub end_time: Option<i64>,
    /// `mmProfileType`; required when sent
    pub mm_profile_type: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AgentActivity: Keys = Keys(&["\"active\":", "\"agentId\":", "\"agentDn\":", "\"agentLogin\":", "\"agentSessionId\":", "\"agentName\":", "\"currentState\":", "\"siteId\":", "\"siteName\":", "\"teamId\":", "\"teamName\":", "\"isLogin\":", "\"taskId\":", "\"channelId\":", "\"channelType\":", "\"subChannelType\":", "\"idleCodeName\":", "\"idleCode\":", "\"queueId\":", "\"queueName\":", "\"wrapupCodeName\":", "\"reason\":", "\"startTime\":", "\"endTime\":", "\"mmProfileType\":"]);

impl Json for AgentActivity {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AgentActivity, &mut [&mut self.active, &mut self.agent_id, &mut self.agent_dn, &mut self.agent_login, &mut self.agent_session_id, &mut self.agent_name, &mut self.current_state, &mut self.site_id, &mut self.site_name, &mut self.team_id, &mut self.team_name, &mut self.is_login, &mut self.task_id, &mut self.channel_id, &mut self.channel_type, &mut self.sub_channel_type, &mut self.idle_code_name, &mut self.idle_code, &mut self.queue_id, &mut self.queue_name, &mut self.wrapup_code_name, &mut self.reason, &mut self.start_time, &mut self.end_time, &mut self.mm_profile_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AgentActivity, &[&self.active, &self.agent_id, &self.agent_dn, &self.agent_login, &self.agent_session_id, &self.agent_name, &self.current_state, &self.site_id, &self.site_name, &self.team_id, &self.team_name, &self.is_login, &self.task_id, &self.channel_id, &self.channel_type, &self.sub_channel_type, &self.idle_code_name, &self.idle_code, &self.queue_id, &self.queue_name, &self.wrapup_code_name, &self.reason, &self.start_time, &self.end_time, &self.mm_profile_type], &self.extra) }
}

impl std::fmt::Debug for AgentActivity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AgentActivity", self, f) }
}

/// The object `AgentApiResponse` of Webex.
#[derive(Clone, Default)]
pub struct AgentApiResponse {
    /// `meta`; required when sent
    pub meta: Option<Meta>,
    /// `data`; required when sent
    pub data: Option<Vec<OutAgentStatistics>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AgentApiResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for AgentApiResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AgentApiResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AgentApiResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for AgentApiResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AgentApiResponse", self, f) }
}

/// The object `BuddyAgentRequest` of Webex.
#[derive(Clone, Default)]
pub struct BuddyAgentRequest {
    /// `agentProfileId`; required when sent
    pub agent_profile_id: Option<String>,
    /// `mediaType`; required when sent
    pub media_type: Option<String>,
    /// `state`
    pub state: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BuddyAgentRequest: Keys = Keys(&["\"agentProfileId\":", "\"mediaType\":", "\"state\":"]);

impl Json for BuddyAgentRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BuddyAgentRequest, &mut [&mut self.agent_profile_id, &mut self.media_type, &mut self.state], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BuddyAgentRequest, &[&self.agent_profile_id, &self.media_type, &self.state], &self.extra) }
}

impl std::fmt::Debug for BuddyAgentRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BuddyAgentRequest", self, f) }
}

/// The object `CcAgentsLoginBody` of Webex.
#[derive(Clone, Default)]
pub struct CcAgentsLoginBody {
    /// `dialNumber`; required when sent
    pub dial_number: Option<String>,
    /// `roles`
    pub roles: Option<Vec<String>>,
    /// `teamId`
    pub team_id: Option<String>,
    /// `isExtension`
    pub is_extension: Option<bool>,
    /// `deviceType`
    pub device_type: Option<String>,
    /// `deviceId`
    pub device_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcAgentsLoginBody: Keys = Keys(&["\"dialNumber\":", "\"roles\":", "\"teamId\":", "\"isExtension\":", "\"deviceType\":", "\"deviceId\":"]);

impl Json for CcAgentsLoginBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcAgentsLoginBody, &mut [&mut self.dial_number, &mut self.roles, &mut self.team_id, &mut self.is_extension, &mut self.device_type, &mut self.device_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcAgentsLoginBody, &[&self.dial_number, &self.roles, &self.team_id, &self.is_extension, &self.device_type, &self.device_id], &self.extra) }
}

impl std::fmt::Debug for CcAgentsLoginBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcAgentsLoginBody", self, f) }
}

/// The object `CcAgentsLogoutBody` of Webex.
#[derive(Clone, Default)]
pub struct CcAgentsLogoutBody {
    /// `logoutReason`
    pub logout_reason: Option<String>,
    /// `agentId`
    pub agent_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcAgentsLogoutBody: Keys = Keys(&["\"logoutReason\":", "\"agentId\":"]);

impl Json for CcAgentsLogoutBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcAgentsLogoutBody, &mut [&mut self.logout_reason, &mut self.agent_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcAgentsLogoutBody, &[&self.logout_reason, &self.agent_id], &self.extra) }
}

impl std::fmt::Debug for CcAgentsLogoutBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcAgentsLogoutBody", self, f) }
}

/// The object `CcAgentsStateChangeBody` of Webex.
#[derive(Clone, Default)]
pub struct CcAgentsStateChangeBody {
    /// `channelType`
    pub channel_type: Option<Vec<String>>,
    /// `state`
    pub state: Option<String>,
    /// `auxCodeId`
    pub aux_code_id: Option<String>,
    /// `reason`
    pub reason: Option<String>,
    /// `agentId`
    pub agent_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcAgentsStateChangeBody: Keys = Keys(&["\"channelType\":", "\"state\":", "\"auxCodeId\":", "\"reason\":", "\"agentId\":"]);

impl Json for CcAgentsStateChangeBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcAgentsStateChangeBody, &mut [&mut self.channel_type, &mut self.state, &mut self.aux_code_id, &mut self.reason, &mut self.agent_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcAgentsStateChangeBody, &[&self.channel_type, &self.state, &self.aux_code_id, &self.reason, &self.agent_id], &self.extra) }
}

impl std::fmt::Debug for CcAgentsStateChangeBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcAgentsStateChangeBody", self, f) }
}

/// The object `ChannelResponse` of Webex.
#[derive(Clone, Default)]
pub struct ChannelResponse {
    /// `channelType`
    pub channel_type: Option<String>,
    /// `totalAssignedTasks`
    pub total_assigned_tasks: Option<i64>,
    /// `totalOfferedTasks`
    pub total_offered_tasks: Option<i64>,
    /// `totalAcceptedTasks`
    pub total_accepted_tasks: Option<i64>,
    /// `totalRejectedTasks`
    pub total_rejected_tasks: Option<i64>,
    /// `totalTransferredTasks`
    pub total_transferred_tasks: Option<i64>,
    /// `totalEngagedDuration`
    pub total_engaged_duration: Option<i64>,
    /// `totalHoldDuration`
    pub total_hold_duration: Option<i64>,
    /// `totalWrapUpDuration`
    pub total_wrap_up_duration: Option<i64>,
    /// `totalAvailableTime`
    pub total_available_time: Option<i64>,
    /// `totalUnAvailableTime`
    pub total_un_available_time: Option<i64>,
    /// `averageHandledTime`
    pub average_handled_time: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ChannelResponse: Keys = Keys(&["\"channelType\":", "\"totalAssignedTasks\":", "\"totalOfferedTasks\":", "\"totalAcceptedTasks\":", "\"totalRejectedTasks\":", "\"totalTransferredTasks\":", "\"totalEngagedDuration\":", "\"totalHoldDuration\":", "\"totalWrapUpDuration\":", "\"totalAvailableTime\":", "\"totalUnAvailableTime\":", "\"averageHandledTime\":"]);

impl Json for ChannelResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ChannelResponse, &mut [&mut self.channel_type, &mut self.total_assigned_tasks, &mut self.total_offered_tasks, &mut self.total_accepted_tasks, &mut self.total_rejected_tasks, &mut self.total_transferred_tasks, &mut self.total_engaged_duration, &mut self.total_hold_duration, &mut self.total_wrap_up_duration, &mut self.total_available_time, &mut self.total_un_available_time, &mut self.average_handled_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ChannelResponse, &[&self.channel_type, &self.total_assigned_tasks, &self.total_offered_tasks, &self.total_accepted_tasks, &self.total_rejected_tasks, &self.total_transferred_tasks, &self.total_engaged_duration, &self.total_hold_duration, &self.total_wrap_up_duration, &self.total_available_time, &self.total_un_available_time, &self.average_handled_time], &self.extra) }
}

impl std::fmt::Debug for ChannelResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ChannelResponse", self, f) }
}

/// The object `LogInResourceRequest` of Webex.
#[derive(Clone, Default)]
pub struct LogInResourceRequest {
    /// `dialNumber`; required when sent
    pub dial_number: Option<String>,
    /// `teamId`
    pub team_id: Option<String>,
    /// `isExtension`
    pub is_extension: Option<bool>,
    /// `roles`; required when sent
    pub roles: Option<Vec<String>>,
    /// `deviceType`
    pub device_type: Option<String>,
    /// `deviceId`
    pub device_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LogInResourceRequest: Keys = Keys(&["\"dialNumber\":", "\"teamId\":", "\"isExtension\":", "\"roles\":", "\"deviceType\":", "\"deviceId\":"]);

impl Json for LogInResourceRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LogInResourceRequest, &mut [&mut self.dial_number, &mut self.team_id, &mut self.is_extension, &mut self.roles, &mut self.device_type, &mut self.device_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LogInResourceRequest, &[&self.dial_number, &self.team_id, &self.is_extension, &self.roles, &self.device_type, &self.device_id], &self.extra) }
}

impl std::fmt::Debug for LogInResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LogInResourceRequest", self, f) }
}

/// The object `LogOutResourceRequest` of Webex.
#[derive(Clone, Default)]
pub struct LogOutResourceRequest {
    /// `logoutReason`; required when sent
    pub logout_reason: Option<String>,
    /// `agentId`
    pub agent_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LogOutResourceRequest: Keys = Keys(&["\"logoutReason\":", "\"agentId\":"]);

impl Json for LogOutResourceRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LogOutResourceRequest, &mut [&mut self.logout_reason, &mut self.agent_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LogOutResourceRequest, &[&self.logout_reason, &self.agent_id], &self.extra) }
}

impl std::fmt::Debug for LogOutResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LogOutResourceRequest", self, f) }
}

/// The object `Meta` of Webex.
#[derive(Clone, Default)]
pub struct Meta {
    /// `orgId`
    pub org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Meta: Keys = Keys(&["\"orgId\":"]);

impl Json for Meta {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Meta, &mut [&mut self.org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Meta, &[&self.org_id], &self.extra) }
}

impl std::fmt::Debug for Meta {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Meta", self, f) }
}

/// The object `OutAgentStatistics` of Webex.
#[derive(Clone, Default)]
pub struct OutAgentStatistics {
    /// `intervalStartTime`
    pub interval_start_time: Option<i64>,
    /// `agentId`
    pub agent_id: Option<String>,
    /// `agentName`
    pub agent_name: Option<String>,
    /// `teamId`
    pub team_id: Option<String>,
    /// `teamName`
    pub team_name: Option<String>,
    /// `channels`; required when sent
    pub channels: Option<Vec<ChannelResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OutAgentStatistics: Keys = Keys(&["\"intervalStartTime\":", "\"agentId\":", "\"agentName\":", "\"teamId\":", "\"teamName\":", "\"channels\":"]);

impl Json for OutAgentStatistics {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OutAgentStatistics, &mut [&mut self.interval_start_time, &mut self.agent_id, &mut self.agent_name, &mut self.team_id, &mut self.team_name, &mut self.channels], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OutAgentStatistics, &[&self.interval_start_time, &self.agent_id, &self.agent_name, &self.team_id, &self.team_name, &self.channels], &self.extra) }
}

impl std::fmt::Debug for OutAgentStatistics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OutAgentStatistics", self, f) }
}

/// The object `StateResourceRequest` of Webex.
#[derive(Clone, Default)]
pub struct StateResourceRequest {
    /// `state`; required when sent
    pub state: Option<String>,
    /// `auxCodeId`; required when sent
    pub aux_code_id: Option<String>,
    /// `lastStateChangeReason`
    pub last_state_change_reason: Option<String>,
    /// `agentId`
    pub agent_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_StateResourceRequest: Keys = Keys(&["\"state\":", "\"auxCodeId\":", "\"lastStateChangeReason\":", "\"agentId\":"]);

impl Json for StateResourceRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StateResourceRequest, &mut [&mut self.state, &mut self.aux_code_id, &mut self.last_state_change_reason, &mut self.agent_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StateResourceRequest, &[&self.state, &self.aux_code_id, &self.last_state_change_reason, &self.agent_id], &self.extra) }
}

impl std::fmt::Debug for StateResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StateResourceRequest", self, f) }
}
