// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AgentGroupDTO` of Webex.
#[derive(Clone, Default)]
pub struct AgentGroupDTO {
    /// `teamId`
    pub team_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AgentGroupDTO: Keys = Keys(&["\"teamId\":"]);

impl Json for AgentGroupDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AgentGroupDTO, &mut [&mut self.team_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AgentGroupDTO, &[&self.team_id], &self.extra) }
}

impl std::fmt::Debug for AgentGroupDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AgentGroupDTO", self, f) }
}

/// The object `AgentGroupsBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct AgentGroupsBulkExportDTO {
    /// `teamName`
    pub team_name: Option<String>,
    /// `siteName`
    pub site_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AgentGroupsBulkExportDTO: Keys = Keys(&["\"teamName\":", "\"siteName\":"]);

impl Json for AgentGroupsBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AgentGroupsBulkExportDTO, &mut [&mut self.team_name, &mut self.site_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AgentGroupsBulkExportDTO, &[&self.team_name, &self.site_name], &self.extra) }
}

impl std::fmt::Debug for AgentGroupsBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AgentGroupsBulkExportDTO", self, f) }
}

/// The object `AssistantSkillMappingDTO` of Webex.
#[derive(Clone, Default)]
pub struct AssistantSkillMappingDTO {
    /// `assistantSkillId`
    pub assistant_skill_id: Option<String>,
    /// `assistantSkillUpdatedTime`; set by Webex only
    pub assistant_skill_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AssistantSkillMappingDTO: Keys = Keys(&["\"assistantSkillId\":", "\"assistantSkillUpdatedTime\":"]);

impl Json for AssistantSkillMappingDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AssistantSkillMappingDTO, &mut [&mut self.assistant_skill_id, &mut self.assistant_skill_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AssistantSkillMappingDTO, &[&self.assistant_skill_id, &self.assistant_skill_updated_time], &self.extra) }
}

impl std::fmt::Debug for AssistantSkillMappingDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AssistantSkillMappingDTO", self, f) }
}

/// The object `BulkExportDTOContactServiceQueueBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkExportDTOContactServiceQueueBulkExportDTO {
    /// `totalResources`
    pub total_resources: Option<i64>,
    /// `pageNumber`
    pub page_number: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `rel`
    pub rel: Option<String>,
    /// `resources`
    pub resources: Option<Vec<ContactServiceQueueBulkExportDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkExportDTOContactServiceQueueBulkExportDTO: Keys = Keys(&["\"totalResources\":", "\"pageNumber\":", "\"pageSize\":", "\"rel\":", "\"resources\":"]);

impl Json for BulkExportDTOContactServiceQueueBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkExportDTOContactServiceQueueBulkExportDTO, &mut [&mut self.total_resources, &mut self.page_number, &mut self.page_size, &mut self.rel, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkExportDTOContactServiceQueueBulkExportDTO, &[&self.total_resources, &self.page_number, &self.page_size, &self.rel, &self.resources], &self.extra) }
}

impl std::fmt::Debug for BulkExportDTOContactServiceQueueBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkExportDTOContactServiceQueueBulkExportDTO", self, f) }
}

/// The object `BulkRequestDTOContactServiceQueueDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOContactServiceQueueDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOContactServiceQueueDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOContactServiceQueueDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOContactServiceQueueDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOContactServiceQueueDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOContactServiceQueueDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOContactServiceQueueDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOContactServiceQueueDTO", self, f) }
}

/// The object `BulkRequestItemDTOContactServiceQueueDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOContactServiceQueueDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<ContactServiceQueueDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOContactServiceQueueDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOContactServiceQueueDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOContactServiceQueueDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOContactServiceQueueDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOContactServiceQueueDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOContactServiceQueueDTO", self, f) }
}

/// The object `CSQGroupedAssistantSkillRequestDTO` of Webex.
#[derive(Clone, Default)]
pub struct CSQGroupedAssistantSkillRequestDTO {
    /// `assistantSkillIds`
    pub assistant_skill_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CSQGroupedAssistantSkillRequestDTO: Keys = Keys(&["\"assistantSkillIds\":"]);

impl Json for CSQGroupedAssistantSkillRequestDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CSQGroupedAssistantSkillRequestDTO, &mut [&mut self.assistant_skill_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CSQGroupedAssistantSkillRequestDTO, &[&self.assistant_skill_ids], &self.extra) }
}

impl std::fmt::Debug for CSQGroupedAssistantSkillRequestDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CSQGroupedAssistantSkillRequestDTO", self, f) }
}

/// The object `CSQGroupedAssistantSkillResponseDTO` of Webex.
#[derive(Clone, Default)]
pub struct CSQGroupedAssistantSkillResponseDTO {
    /// `assistantSkillId`
    pub assistant_skill_id: Option<String>,
    /// `associatedQueueCount`
    pub associated_queue_count: Option<i64>,
    /// `lastAssistantSkillUpdatedTime`
    pub last_assistant_skill_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CSQGroupedAssistantSkillResponseDTO: Keys = Keys(&["\"assistantSkillId\":", "\"associatedQueueCount\":", "\"lastAssistantSkillUpdatedTime\":"]);

impl Json for CSQGroupedAssistantSkillResponseDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CSQGroupedAssistantSkillResponseDTO, &mut [&mut self.assistant_skill_id, &mut self.associated_queue_count, &mut self.last_assistant_skill_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CSQGroupedAssistantSkillResponseDTO, &[&self.assistant_skill_id, &self.associated_queue_count, &self.last_assistant_skill_updated_time], &self.extra) }
}

impl std::fmt::Debug for CSQGroupedAssistantSkillResponseDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CSQGroupedAssistantSkillResponseDTO", self, f) }
}

/// The object `CallDistributionGroupBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct CallDistributionGroupBulkExportDTO {
    /// `agentGroups`
    pub agent_groups: Option<Vec<AgentGroupsBulkExportDTO>>,
    /// `order`
    pub order: Option<i64>,
    /// `duration`
    pub duration: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallDistributionGroupBulkExportDTO: Keys = Keys(&["\"agentGroups\":", "\"order\":", "\"duration\":"]);

impl Json for CallDistributionGroupBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallDistributionGroupBulkExportDTO, &mut [&mut self.agent_groups, &mut self.order, &mut self.duration], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallDistributionGroupBulkExportDTO, &[&self.agent_groups, &self.order, &self.duration], &self.extra) }
}

impl std::fmt::Debug for CallDistributionGroupBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallDistributionGroupBulkExportDTO", self, f) }
}

/// The object `CallDistributionGroupDTO` of Webex.
#[derive(Clone, Default)]
pub struct CallDistributionGroupDTO {
    /// `agentGroups`
    pub agent_groups: Option<Vec<AgentGroupDTO>>,
    /// `order`
    pub order: Option<i64>,
    /// `duration`
    pub duration: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallDistributionGroupDTO: Keys = Keys(&["\"agentGroups\":", "\"order\":", "\"duration\":"]);

impl Json for CallDistributionGroupDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallDistributionGroupDTO, &mut [&mut self.agent_groups, &mut self.order, &mut self.duration], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallDistributionGroupDTO, &[&self.agent_groups, &self.order, &self.duration], &self.extra) }
}

impl std::fmt::Debug for CallDistributionGroupDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallDistributionGroupDTO", self, f) }
}

/// The object `ContactServiceQueueBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct ContactServiceQueueBulkExportDTO {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `channelType`
    pub channel_type: Option<String>,
    /// `routingType`
    pub routing_type: Option<String>,
    /// `monitoringPermitted`
    pub monitoring_permitted: Option<bool>,
    /// `parkingPermitted`
    pub parking_permitted: Option<bool>,
    /// `recordingPermitted`
    pub recording_permitted: Option<bool>,
    /// `recordingAllCallsPermitted`
    pub recording_all_calls_permitted: Option<bool>,
    /// `pauseRecordingPermitted`
    pub pause_recording_permitted: Option<bool>,
    /// `recordingPauseDuration`
    pub recording_pause_duration: Option<i64>,
    /// `maxTimeInQueue`
    pub max_time_in_queue: Option<i64>,
    /// `defaultMusicInQueueMediaFile`
    pub default_music_in_queue_media_file: Option<String>,
    /// `serviceLevelThreshold`
    pub service_level_threshold: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `imiOrgType`
    pub imi_org_type: Option<String>,
    /// `skillBasedRoutingType`
    pub skill_based_routing_type: Option<String>,
    /// `outdialCampaignEnabled`
    pub outdial_campaign_enabled: Option<bool>,
    /// `queueRoutingType`
    pub queue_routing_type: Option<String>,
    /// `callDistributionGroups`
    pub call_distribution_groups: Option<Vec<CallDistributionGroupBulkExportDTO>>,
    /// `queueSkillRequirements`
    pub queue_skill_requirements: Option<Vec<QueueSkillRequirementDTO>>,
    /// `agents`
    pub agents: Option<Vec<String>>,
    /// `manuallyAssignable`
    pub manually_assignable: Option<bool>,
    /// `queueLevelSummariesInclusion`
    pub queue_level_summaries_inclusion: Option<ContactServiceQueueBulkExportDTOQueueLevelSummariesInclusion>,
    /// `queueLevelSentimentAnalysisInclusion`
    pub queue_level_sentiment_analysis_inclusion: Option<ContactServiceQueueBulkExportDTOQueueLevelSentimentAnalysisInclusion>,
    /// `queueLevelPredictedWaitTimeInclusion`
    pub queue_level_predicted_wait_time_inclusion: Option<ContactServiceQueueBulkExportDTOQueueLevelPredictedWaitTimeInclusion>,
    /// `queueLevelAutoCsatInclusion`
    pub queue_level_auto_csat_inclusion: Option<ContactServiceQueueBulkExportDTOQueueLevelAutoCsatInclusion>,
    /// `queueLevelRealTimeTranscriptionsInclusion`
    pub queue_level_real_time_transcriptions_inclusion: Option<ContactServiceQueueBulkExportDTOQueueLevelRealTimeTranscriptionsInclusion>,
    /// `assistantSkill`
    pub assistant_skill: Option<AssistantSkillMappingDTO>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactServiceQueueBulkExportDTO: Keys = Keys(&["\"name\":", "\"description\":", "\"type\":", "\"channelType\":", "\"routingType\":", "\"monitoringPermitted\":", "\"parkingPermitted\":", "\"recordingPermitted\":", "\"recordingAllCallsPermitted\":", "\"pauseRecordingPermitted\":", "\"recordingPauseDuration\":", "\"maxTimeInQueue\":", "\"defaultMusicInQueueMediaFile\":", "\"serviceLevelThreshold\":", "\"timezone\":", "\"imiOrgType\":", "\"skillBasedRoutingType\":", "\"outdialCampaignEnabled\":", "\"queueRoutingType\":", "\"callDistributionGroups\":", "\"queueSkillRequirements\":", "\"agents\":", "\"manuallyAssignable\":", "\"queueLevelSummariesInclusion\":", "\"queueLevelSentimentAnalysisInclusion\":", "\"queueLevelPredictedWaitTimeInclusion\":", "\"queueLevelAutoCsatInclusion\":", "\"queueLevelRealTimeTranscriptionsInclusion\":", "\"assistantSkill\":"]);

impl Json for ContactServiceQueueBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactServiceQueueBulkExportDTO, &mut [&mut self.name, &mut self.description, &mut self.type_, &mut self.channel_type, &mut self.routing_type, &mut self.monitoring_permitted, &mut self.parking_permitted, &mut self.recording_permitted, &mut self.recording_all_calls_permitted, &mut self.pause_recording_permitted, &mut self.recording_pause_duration, &mut self.max_time_in_queue, &mut self.default_music_in_queue_media_file, &mut self.service_level_threshold, &mut self.timezone, &mut self.imi_org_type, &mut self.skill_based_routing_type, &mut self.outdial_campaign_enabled, &mut self.queue_routing_type, &mut self.call_distribution_groups, &mut self.queue_skill_requirements, &mut self.agents, &mut self.manually_assignable, &mut self.queue_level_summaries_inclusion, &mut self.queue_level_sentiment_analysis_inclusion, &mut self.queue_level_predicted_wait_time_inclusion, &mut self.queue_level_auto_csat_inclusion, &mut self.queue_level_real_time_transcriptions_inclusion, &mut self.assistant_skill], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactServiceQueueBulkExportDTO, &[&self.name, &self.description, &self.type_, &self.channel_type, &self.routing_type, &self.monitoring_permitted, &self.parking_permitted, &self.recording_permitted, &self.recording_all_calls_permitted, &self.pause_recording_permitted, &self.recording_pause_duration, &self.max_time_in_queue, &self.default_music_in_queue_media_file, &self.service_level_threshold, &self.timezone, &self.imi_org_type, &self.skill_based_routing_type, &self.outdial_campaign_enabled, &self.queue_routing_type, &self.call_distribution_groups, &self.queue_skill_requirements, &self.agents, &self.manually_assignable, &self.queue_level_summaries_inclusion, &self.queue_level_sentiment_analysis_inclusion, &self.queue_level_predicted_wait_time_inclusion, &self.queue_level_auto_csat_inclusion, &self.queue_level_real_time_transcriptions_inclusion, &self.assistant_skill], &self.extra) }
}

impl std::fmt::Debug for ContactServiceQueueBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactServiceQueueBulkExportDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `queueLevelSummariesInclusion` of [`ContactServiceQueueBulkExportDTO`].
    pub enum ContactServiceQueueBulkExportDTOQueueLevelSummariesInclusion {
        NotApplicable = "NOT_APPLICABLE",
        Excluded = "EXCLUDED",
        Included = "INCLUDED",
    }
}

webex_core::open_enum! {
    /// Values of `queueLevelSentimentAnalysisInclusion` of [`ContactServiceQueueBulkExportDTO`].
    pub enum ContactServiceQueueBulkExportDTOQueueLevelSentimentAnalysisInclusion {
        NotApplicable = "NOT_APPLICABLE",
        Excluded = "EXCLUDED",
        Included = "INCLUDED",
    }
}

webex_core::open_enum! {
    /// Values of `queueLevelPredictedWaitTimeInclusion` of [`ContactServiceQueueBulkExportDTO`].
    pub enum ContactServiceQueueBulkExportDTOQueueLevelPredictedWaitTimeInclusion {
        NotApplicable = "NOT_APPLICABLE",
        Excluded = "EXCLUDED",
        Included = "INCLUDED",
    }
}

webex_core::open_enum! {
    /// Values of `queueLevelAutoCsatInclusion` of [`ContactServiceQueueBulkExportDTO`].
    pub enum ContactServiceQueueBulkExportDTOQueueLevelAutoCsatInclusion {
        NotApplicable = "NOT_APPLICABLE",
        Excluded = "EXCLUDED",
        Included = "INCLUDED",
    }
}

webex_core::open_enum! {
    /// Values of `queueLevelRealTimeTranscriptionsInclusion` of [`ContactServiceQueueBulkExportDTO`].
    pub enum ContactServiceQueueBulkExportDTOQueueLevelRealTimeTranscriptionsInclusion {
        NotApplicable = "NOT_APPLICABLE",
        Excluded = "EXCLUDED",
        Included = "INCLUDED",
    }
}

/// The object `ContactServiceQueueDTO` of Webex.
#[derive(Clone, Default)]
pub struct ContactServiceQueueDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `queueType`; required when sent
    pub queue_type: Option<ContactServiceQueueDTOQueueType>,
    /// `checkAgentAvailability`; required when sent
    pub check_agent_availability: Option<bool>,
    /// `channelType`; required when sent
    pub channel_type: Option<ContactServiceQueueDTOChannelType>,
    /// `socialChannelType`
    pub social_channel_type: Option<ContactServiceQueueDTOSocialChannelType>,
    /// `serviceLevelThreshold`; required when sent
    pub service_level_threshold: Option<i64>,
    /// `maxActiveContacts`; required when sent
    pub max_active_contacts: Option<i64>,
    /// `maxTimeInQueue`; required when sent
    pub max_time_in_queue: Option<i64>,
    /// `defaultMusicInQueueMediaFileId`
    pub default_music_in_queue_media_file_id: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `outdialCampaignEnabled`
    pub outdial_campaign_enabled: Option<bool>,
    /// `monitoringPermitted`
    pub monitoring_permitted: Option<bool>,
    /// `parkingPermitted`
    pub parking_permitted: Option<bool>,
    /// `recordingPermitted`
    pub recording_permitted: Option<bool>,
    /// `recordingAllCallsPermitted`
    pub recording_all_calls_permitted: Option<bool>,
    /// `pauseRecordingPermitted`
    pub pause_recording_permitted: Option<bool>,
    /// `recordingPauseDuration`
    pub recording_pause_duration: Option<i64>,
    /// `controlFlowScriptUrl`
    pub control_flow_script_url: Option<String>,
    /// `ivrRequeueUrl`
    pub ivr_requeue_url: Option<String>,
    /// `overflowNumber`
    pub overflow_number: Option<String>,
    /// `vendorId`
    pub vendor_id: Option<String>,
    /// `routingType`; required when sent
    pub routing_type: Option<ContactServiceQueueDTORoutingType>,
    /// `skillBasedRoutingType`
    pub skill_based_routing_type: Option<ContactServiceQueueDTOSkillBasedRoutingType>,
    /// `queueRoutingType`; required when sent
    pub queue_routing_type: Option<ContactServiceQueueDTOQueueRoutingType>,
    /// `queueSkillRequirements`
    pub queue_skill_requirements: Option<Vec<QueueSkillRequirementDTO>>,
    /// `agents`
    pub agents: Option<Vec<QueueAgentsDTO>>,
    /// `callDistributionGroups`; required when sent
    pub call_distribution_groups: Option<Vec<CallDistributionGroupDTO>>,
    /// `xspVersion`
    pub xsp_version: Option<String>,
    /// `subscriptionId`
    pub subscription_id: Option<String>,
    /// `assistantSkill`
    pub assistant_skill: Option<AssistantSkillMappingDTO>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `manuallyAssignable`
    pub manually_assignable: Option<bool>,
    /// `agentsLastUpdatedByUserName`
    pub agents_last_updated_by_user_name: Option<String>,
    /// `agentsLastUpdatedByUserEmailPrefix`
    pub agents_last_updated_by_user_email_prefix: Option<String>,
    /// `agentsLastUpdatedTime`
    pub agents_last_updated_time: Option<i64>,
    /// `queueLevelSummariesInclusion`
    pub queue_level_summaries_inclusion: Option<String>,
    /// `queueLevelSentimentAnalysisInclusion`
    pub queue_level_sentiment_analysis_inclusion: Option<String>,
    /// `queueLevelPredictedWaitTimeInclusion`
    pub queue_level_predicted_wait_time_inclusion: Option<String>,
    /// `queueLevelAutoCsatInclusion`
    pub queue_level_auto_csat_inclusion: Option<String>,
    /// `queueLevelRealTimeTranscriptionsInclusion`
    pub queue_level_real_time_transcriptions_inclusion: Option<String>,
    /// `personalizedAIRouting`
    pub personalized_ai_routing: Option<QueuePersonalizedAIRoutingDTO>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactServiceQueueDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"queueType\":", "\"checkAgentAvailability\":", "\"channelType\":", "\"socialChannelType\":", "\"serviceLevelThreshold\":", "\"maxActiveContacts\":", "\"maxTimeInQueue\":", "\"defaultMusicInQueueMediaFileId\":", "\"timezone\":", "\"active\":", "\"outdialCampaignEnabled\":", "\"monitoringPermitted\":", "\"parkingPermitted\":", "\"recordingPermitted\":", "\"recordingAllCallsPermitted\":", "\"pauseRecordingPermitted\":", "\"recordingPauseDuration\":", "\"controlFlowScriptUrl\":", "\"ivrRequeueUrl\":", "\"overflowNumber\":", "\"vendorId\":", "\"routingType\":", "\"skillBasedRoutingType\":", "\"queueRoutingType\":", "\"queueSkillRequirements\":", "\"agents\":", "\"callDistributionGroups\":", "\"xspVersion\":", "\"subscriptionId\":", "\"assistantSkill\":", "\"systemDefault\":", "\"manuallyAssignable\":", "\"agentsLastUpdatedByUserName\":", "\"agentsLastUpdatedByUserEmailPrefix\":", "\"agentsLastUpdatedTime\":", "\"queueLevelSummariesInclusion\":", "\"queueLevelSentimentAnalysisInclusion\":", "\"queueLevelPredictedWaitTimeInclusion\":", "\"queueLevelAutoCsatInclusion\":", "\"queueLevelRealTimeTranscriptionsInclusion\":", "\"personalizedAIRouting\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for ContactServiceQueueDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactServiceQueueDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.queue_type, &mut self.check_agent_availability, &mut self.channel_type, &mut self.social_channel_type, &mut self.service_level_threshold, &mut self.max_active_contacts, &mut self.max_time_in_queue, &mut self.default_music_in_queue_media_file_id, &mut self.timezone, &mut self.active, &mut self.outdial_campaign_enabled, &mut self.monitoring_permitted, &mut self.parking_permitted, &mut self.recording_permitted, &mut self.recording_all_calls_permitted, &mut self.pause_recording_permitted, &mut self.recording_pause_duration, &mut self.control_flow_script_url, &mut self.ivr_requeue_url, &mut self.overflow_number, &mut self.vendor_id, &mut self.routing_type, &mut self.skill_based_routing_type, &mut self.queue_routing_type, &mut self.queue_skill_requirements, &mut self.agents, &mut self.call_distribution_groups, &mut self.xsp_version, &mut self.subscription_id, &mut self.assistant_skill, &mut self.system_default, &mut self.manually_assignable, &mut self.agents_last_updated_by_user_name, &mut self.agents_last_updated_by_user_email_prefix, &mut self.agents_last_updated_time, &mut self.queue_level_summaries_inclusion, &mut self.queue_level_sentiment_analysis_inclusion, &mut self.queue_level_predicted_wait_time_inclusion, &mut self.queue_level_auto_csat_inclusion, &mut self.queue_level_real_time_transcriptions_inclusion, &mut self.personalized_ai_routing, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactServiceQueueDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.queue_type, &self.check_agent_availability, &self.channel_type, &self.social_channel_type, &self.service_level_threshold, &self.max_active_contacts, &self.max_time_in_queue, &self.default_music_in_queue_media_file_id, &self.timezone, &self.active, &self.outdial_campaign_enabled, &self.monitoring_permitted, &self.parking_permitted, &self.recording_permitted, &self.recording_all_calls_permitted, &self.pause_recording_permitted, &self.recording_pause_duration, &self.control_flow_script_url, &self.ivr_requeue_url, &self.overflow_number, &self.vendor_id, &self.routing_type, &self.skill_based_routing_type, &self.queue_routing_type, &self.queue_skill_requirements, &self.agents, &self.call_distribution_groups, &self.xsp_version, &self.subscription_id, &self.assistant_skill, &self.system_default, &self.manually_assignable, &self.agents_last_updated_by_user_name, &self.agents_last_updated_by_user_email_prefix, &self.agents_last_updated_time, &self.queue_level_summaries_inclusion, &self.queue_level_sentiment_analysis_inclusion, &self.queue_level_predicted_wait_time_inclusion, &self.queue_level_auto_csat_inclusion, &self.queue_level_real_time_transcriptions_inclusion, &self.personalized_ai_routing, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for ContactServiceQueueDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactServiceQueueDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `queueType` of [`ContactServiceQueueDTO`].
    pub enum ContactServiceQueueDTOQueueType {
        Inbound = "INBOUND",
        Outbound = "OUTBOUND",
    }
}

webex_core::open_enum! {
    /// Values of `channelType` of [`ContactServiceQueueDTO`].
    pub enum ContactServiceQueueDTOChannelType {
        Telephony = "TELEPHONY",
        Email = "EMAIL",
        Fax = "FAX",
        Chat = "CHAT",
        Video = "VIDEO",
        Others = "OTHERS",
        SocialChannel = "SOCIAL_CHANNEL",
        WorkItem = "WORK_ITEM",
    }
}

webex_core::open_enum! {
    /// Values of `socialChannelType` of [`ContactServiceQueueDTO`].
    pub enum ContactServiceQueueDTOSocialChannelType {
        Messagebird = "MESSAGEBIRD",
        Messenger = "MESSENGER",
        Whatsapp = "WHATSAPP",
        AppleBusinessChat = "APPLE_BUSINESS_CHAT",
        GoogleBusinessMessages = "GOOGLE_BUSINESS_MESSAGES",
    }
}

webex_core::open_enum! {
    /// Values of `routingType` of [`ContactServiceQueueDTO`].
    pub enum ContactServiceQueueDTORoutingType {
        LongestAvailableAgent = "LONGEST_AVAILABLE_AGENT",
        SkillsBased = "SKILLS_BASED",
        Circular = "CIRCULAR",
        Linear = "LINEAR",
    }
}

webex_core::open_enum! {
    /// Values of `skillBasedRoutingType` of [`ContactServiceQueueDTO`].
    pub enum ContactServiceQueueDTOSkillBasedRoutingType {
        LongestAvailableAgent = "LONGEST_AVAILABLE_AGENT",
        BestAvailableAgent = "BEST_AVAILABLE_AGENT",
    }
}

webex_core::open_enum! {
    /// Values of `queueRoutingType` of [`ContactServiceQueueDTO`].
    pub enum ContactServiceQueueDTOQueueRoutingType {
        TeamBased = "TEAM_BASED",
        SkillBased = "SKILL_BASED",
        AgentBased = "AGENT_BASED",
    }
}

/// The object `ContactServiceQueueDTOList` of Webex.
#[derive(Clone, Default)]
pub struct ContactServiceQueueDTOList {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `queueType`
    pub queue_type: Option<ContactServiceQueueDTOListQueueType>,
    /// `checkAgentAvailability`
    pub check_agent_availability: Option<bool>,
    /// `channelType`
    pub channel_type: Option<ContactServiceQueueDTOListChannelType>,
    /// `socialChannelType`
    pub social_channel_type: Option<ContactServiceQueueDTOListSocialChannelType>,
    /// `serviceLevelThreshold`
    pub service_level_threshold: Option<i64>,
    /// `maxActiveContacts`
    pub max_active_contacts: Option<i64>,
    /// `maxTimeInQueue`
    pub max_time_in_queue: Option<i64>,
    /// `defaultMusicInQueueMediaFileId`
    pub default_music_in_queue_media_file_id: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `active`
    pub active: Option<bool>,
    /// `outdialCampaignEnabled`
    pub outdial_campaign_enabled: Option<bool>,
    /// `monitoringPermitted`
    pub monitoring_permitted: Option<bool>,
    /// `parkingPermitted`
    pub parking_permitted: Option<bool>,
    /// `recordingPermitted`
    pub recording_permitted: Option<bool>,
    /// `recordingAllCallsPermitted`
    pub recording_all_calls_permitted: Option<bool>,
    /// `pauseRecordingPermitted`
    pub pause_recording_permitted: Option<bool>,
    /// `recordingPauseDuration`
    pub recording_pause_duration: Option<i64>,
    /// `controlFlowScriptUrl`
    pub control_flow_script_url: Option<String>,
    /// `ivrRequeueUrl`
    pub ivr_requeue_url: Option<String>,
    /// `overflowNumber`
    pub overflow_number: Option<String>,
    /// `vendorId`
    pub vendor_id: Option<String>,
    /// `routingType`
    pub routing_type: Option<ContactServiceQueueDTOListRoutingType>,
    /// `skillBasedRoutingType`
    pub skill_based_routing_type: Option<ContactServiceQueueDTOListSkillBasedRoutingType>,
    /// `queueRoutingType`
    pub queue_routing_type: Option<ContactServiceQueueDTOListQueueRoutingType>,
    /// `xspVersion`
    pub xsp_version: Option<String>,
    /// `subscriptionId`
    pub subscription_id: Option<String>,
    /// `assistantSkill`
    pub assistant_skill: Option<AssistantSkillMappingDTO>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `manuallyAssignable`
    pub manually_assignable: Option<bool>,
    /// `agentsLastUpdatedByUserName`
    pub agents_last_updated_by_user_name: Option<String>,
    /// `agentsLastUpdatedByUserEmailPrefix`
    pub agents_last_updated_by_user_email_prefix: Option<String>,
    /// `agentsLastUpdatedTime`
    pub agents_last_updated_time: Option<i64>,
    /// `queueLevelSummariesInclusion`
    pub queue_level_summaries_inclusion: Option<String>,
    /// `queueLevelSentimentAnalysisInclusion`
    pub queue_level_sentiment_analysis_inclusion: Option<String>,
    /// `queueLevelPredictedWaitTimeInclusion`
    pub queue_level_predicted_wait_time_inclusion: Option<String>,
    /// `queueLevelAutoCsatInclusion`
    pub queue_level_auto_csat_inclusion: Option<String>,
    /// `queueLevelRealTimeTranscriptionsInclusion`
    pub queue_level_real_time_transcriptions_inclusion: Option<String>,
    /// `personalizedAIRouting`
    pub personalized_ai_routing: Option<QueuePersonalizedAIRoutingDTO>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactServiceQueueDTOList: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"queueType\":", "\"checkAgentAvailability\":", "\"channelType\":", "\"socialChannelType\":", "\"serviceLevelThreshold\":", "\"maxActiveContacts\":", "\"maxTimeInQueue\":", "\"defaultMusicInQueueMediaFileId\":", "\"timezone\":", "\"active\":", "\"outdialCampaignEnabled\":", "\"monitoringPermitted\":", "\"parkingPermitted\":", "\"recordingPermitted\":", "\"recordingAllCallsPermitted\":", "\"pauseRecordingPermitted\":", "\"recordingPauseDuration\":", "\"controlFlowScriptUrl\":", "\"ivrRequeueUrl\":", "\"overflowNumber\":", "\"vendorId\":", "\"routingType\":", "\"skillBasedRoutingType\":", "\"queueRoutingType\":", "\"xspVersion\":", "\"subscriptionId\":", "\"assistantSkill\":", "\"systemDefault\":", "\"manuallyAssignable\":", "\"agentsLastUpdatedByUserName\":", "\"agentsLastUpdatedByUserEmailPrefix\":", "\"agentsLastUpdatedTime\":", "\"queueLevelSummariesInclusion\":", "\"queueLevelSentimentAnalysisInclusion\":", "\"queueLevelPredictedWaitTimeInclusion\":", "\"queueLevelAutoCsatInclusion\":", "\"queueLevelRealTimeTranscriptionsInclusion\":", "\"personalizedAIRouting\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for ContactServiceQueueDTOList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactServiceQueueDTOList, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.queue_type, &mut self.check_agent_availability, &mut self.channel_type, &mut self.social_channel_type, &mut self.service_level_threshold, &mut self.max_active_contacts, &mut self.max_time_in_queue, &mut self.default_music_in_queue_media_file_id, &mut self.timezone, &mut self.active, &mut self.outdial_campaign_enabled, &mut self.monitoring_permitted, &mut self.parking_permitted, &mut self.recording_permitted, &mut self.recording_all_calls_permitted, &mut self.pause_recording_permitted, &mut self.recording_pause_duration, &mut self.control_flow_script_url, &mut self.ivr_requeue_url, &mut self.overflow_number, &mut self.vendor_id, &mut self.routing_type, &mut self.skill_based_routing_type, &mut self.queue_routing_type, &mut self.xsp_version, &mut self.subscription_id, &mut self.assistant_skill, &mut self.system_default, &mut self.manually_assignable, &mut self.agents_last_updated_by_user_name, &mut self.agents_last_updated_by_user_email_prefix, &mut self.agents_last_updated_time, &mut self.queue_level_summaries_inclusion, &mut self.queue_level_sentiment_analysis_inclusion, &mut self.queue_level_predicted_wait_time_inclusion, &mut self.queue_level_auto_csat_inclusion, &mut self.queue_level_real_time_transcriptions_inclusion, &mut self.personalized_ai_routing, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactServiceQueueDTOList, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.queue_type, &self.check_agent_availability, &self.channel_type, &self.social_channel_type, &self.service_level_threshold, &self.max_active_contacts, &self.max_time_in_queue, &self.default_music_in_queue_media_file_id, &self.timezone, &self.active, &self.outdial_campaign_enabled, &self.monitoring_permitted, &self.parking_permitted, &self.recording_permitted, &self.recording_all_calls_permitted, &self.pause_recording_permitted, &self.recording_pause_duration, &self.control_flow_script_url, &self.ivr_requeue_url, &self.overflow_number, &self.vendor_id, &self.routing_type, &self.skill_based_routing_type, &self.queue_routing_type, &self.xsp_version, &self.subscription_id, &self.assistant_skill, &self.system_default, &self.manually_assignable, &self.agents_last_updated_by_user_name, &self.agents_last_updated_by_user_email_prefix, &self.agents_last_updated_time, &self.queue_level_summaries_inclusion, &self.queue_level_sentiment_analysis_inclusion, &self.queue_level_predicted_wait_time_inclusion, &self.queue_level_auto_csat_inclusion, &self.queue_level_real_time_transcriptions_inclusion, &self.personalized_ai_routing, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for ContactServiceQueueDTOList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactServiceQueueDTOList", self, f) }
}

webex_core::open_enum! {
    /// Values of `queueType` of [`ContactServiceQueueDTOList`].
    pub enum ContactServiceQueueDTOListQueueType {
        Inbound = "INBOUND",
        Outbound = "OUTBOUND",
    }
}

webex_core::open_enum! {
    /// Values of `channelType` of [`ContactServiceQueueDTOList`].
    pub enum ContactServiceQueueDTOListChannelType {
        Telephony = "TELEPHONY",
        Email = "EMAIL",
        Fax = "FAX",
        Chat = "CHAT",
        Video = "VIDEO",
        Others = "OTHERS",
        SocialChannel = "SOCIAL_CHANNEL",
        WorkItem = "WORK_ITEM",
    }
}

webex_core::open_enum! {
    /// Values of `socialChannelType` of [`ContactServiceQueueDTOList`].
    pub enum ContactServiceQueueDTOListSocialChannelType {
        Messagebird = "MESSAGEBIRD",
        Messenger = "MESSENGER",
        Whatsapp = "WHATSAPP",
        AppleBusinessChat = "APPLE_BUSINESS_CHAT",
        GoogleBusinessMessages = "GOOGLE_BUSINESS_MESSAGES",
    }
}

webex_core::open_enum! {
    /// Values of `routingType` of [`ContactServiceQueueDTOList`].
    pub enum ContactServiceQueueDTOListRoutingType {
        LongestAvailableAgent = "LONGEST_AVAILABLE_AGENT",
        SkillsBased = "SKILLS_BASED",
        Circular = "CIRCULAR",
        Linear = "LINEAR",
    }
}

webex_core::open_enum! {
    /// Values of `skillBasedRoutingType` of [`ContactServiceQueueDTOList`].
    pub enum ContactServiceQueueDTOListSkillBasedRoutingType {
        LongestAvailableAgent = "LONGEST_AVAILABLE_AGENT",
        BestAvailableAgent = "BEST_AVAILABLE_AGENT",
    }
}

webex_core::open_enum! {
    /// Values of `queueRoutingType` of [`ContactServiceQueueDTOList`].
    pub enum ContactServiceQueueDTOListQueueRoutingType {
        TeamBased = "TEAM_BASED",
        SkillBased = "SKILL_BASED",
        AgentBased = "AGENT_BASED",
    }
}

/// The object `DynamicSkillDTO` of Webex.
#[derive(Clone, Default)]
pub struct DynamicSkillDTO {
    /// `skillId`
    pub skill_id: Option<String>,
    /// `textValue`
    pub text_value: Option<String>,
    /// `booleanValue`
    pub boolean_value: Option<bool>,
    /// `proficiencyValue`
    pub proficiency_value: Option<i64>,
    /// `enumSkillValues`
    pub enum_skill_values: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DynamicSkillDTO: Keys = Keys(&["\"skillId\":", "\"textValue\":", "\"booleanValue\":", "\"proficiencyValue\":", "\"enumSkillValues\":"]);

impl Json for DynamicSkillDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DynamicSkillDTO, &mut [&mut self.skill_id, &mut self.text_value, &mut self.boolean_value, &mut self.proficiency_value, &mut self.enum_skill_values], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DynamicSkillDTO, &[&self.skill_id, &self.text_value, &self.boolean_value, &self.proficiency_value, &self.enum_skill_values], &self.extra) }
}

impl std::fmt::Debug for DynamicSkillDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DynamicSkillDTO", self, f) }
}

/// The object `ListContactServiceQueuesV2Response` of Webex. Published as `ListContactServiceQueueSResponse`.
#[derive(Clone, Default)]
pub struct ListContactServiceQueuesV2Response {
    /// `meta`
    pub meta: Option<MetaDataPagedCSQ>,
    /// `data`
    pub data: Option<Vec<ContactServiceQueueDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListContactServiceQueuesV2Response: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ListContactServiceQueuesV2Response {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListContactServiceQueuesV2Response, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListContactServiceQueuesV2Response, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ListContactServiceQueuesV2Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListContactServiceQueuesV2Response", self, f) }
}

/// The object `ManuallyAssignableQueuesRequest` of Webex.
#[derive(Clone, Default)]
pub struct ManuallyAssignableQueuesRequest {
    /// `agentId`
    pub agent_id: Option<String>,
    /// `teamId`
    pub team_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ManuallyAssignableQueuesRequest: Keys = Keys(&["\"agentId\":", "\"teamId\":"]);

impl Json for ManuallyAssignableQueuesRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ManuallyAssignableQueuesRequest, &mut [&mut self.agent_id, &mut self.team_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ManuallyAssignableQueuesRequest, &[&self.agent_id, &self.team_id], &self.extra) }
}

impl std::fmt::Debug for ManuallyAssignableQueuesRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ManuallyAssignableQueuesRequest", self, f) }
}

/// The object `MappedCSQDTO` of Webex.
#[derive(Clone, Default)]
pub struct MappedCSQDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `channelType`
    pub channel_type: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MappedCSQDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"channelType\":", "\"name\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for MappedCSQDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MappedCSQDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.channel_type, &mut self.name, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MappedCSQDTO, &[&self.organization_id, &self.id, &self.version, &self.channel_type, &self.name, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for MappedCSQDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MappedCSQDTO", self, f) }
}

/// The object `MetaDataPagedCSQ` of Webex.
#[derive(Clone, Default)]
pub struct MetaDataPagedCSQ {
    /// `orgid`
    pub orgid: Option<String>,
    /// `page`
    pub page: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `totalPages`
    pub total_pages: Option<i64>,
    /// `totalRecords`
    pub total_records: Option<i64>,
    /// `links`
    pub links: Option<PaginationLinks>,
    /// `actualSummariesInclusionCount`
    pub actual_summaries_inclusion_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MetaDataPagedCSQ: Keys = Keys(&["\"orgid\":", "\"page\":", "\"pageSize\":", "\"totalPages\":", "\"totalRecords\":", "\"links\":", "\"actualSummariesInclusionCount\":"]);

impl Json for MetaDataPagedCSQ {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MetaDataPagedCSQ, &mut [&mut self.orgid, &mut self.page, &mut self.page_size, &mut self.total_pages, &mut self.total_records, &mut self.links, &mut self.actual_summaries_inclusion_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MetaDataPagedCSQ, &[&self.orgid, &self.page, &self.page_size, &self.total_pages, &self.total_records, &self.links, &self.actual_summaries_inclusion_count], &self.extra) }
}

impl std::fmt::Debug for MetaDataPagedCSQ {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MetaDataPagedCSQ", self, f) }
}

/// The object `MetaDataPagedInfo` of Webex.
#[derive(Clone, Default)]
pub struct MetaDataPagedInfo {
    /// `orgid`
    pub orgid: Option<String>,
    /// `page`
    pub page: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `totalPages`
    pub total_pages: Option<i64>,
    /// `totalRecords`
    pub total_records: Option<i64>,
    /// `links`
    pub links: Option<PaginationLinks>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MetaDataPagedInfo: Keys = Keys(&["\"orgid\":", "\"page\":", "\"pageSize\":", "\"totalPages\":", "\"totalRecords\":", "\"links\":"]);

impl Json for MetaDataPagedInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MetaDataPagedInfo, &mut [&mut self.orgid, &mut self.page, &mut self.page_size, &mut self.total_pages, &mut self.total_records, &mut self.links], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MetaDataPagedInfo, &[&self.orgid, &self.page, &self.page_size, &self.total_pages, &self.total_records, &self.links], &self.extra) }
}

impl std::fmt::Debug for MetaDataPagedInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MetaDataPagedInfo", self, f) }
}

/// The object `QueueAgentsDTO` of Webex.
#[derive(Clone, Default)]
pub struct QueueAgentsDTO {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `ciUserId`
    pub ci_user_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueueAgentsDTO: Keys = Keys(&["\"id\":", "\"ciUserId\":"]);

impl Json for QueueAgentsDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueueAgentsDTO, &mut [&mut self.id, &mut self.ci_user_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueueAgentsDTO, &[&self.id, &self.ci_user_id], &self.extra) }
}

impl std::fmt::Debug for QueueAgentsDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueueAgentsDTO", self, f) }
}

/// The object `QueuePersonalizedAIRoutingDTO` of Webex.
#[derive(Clone, Default)]
pub struct QueuePersonalizedAIRoutingDTO {
    /// `aiRoutingMode`
    pub ai_routing_mode: Option<QueuePersonalizedAIRoutingDTOAiRoutingMode>,
    /// `aiRoutingKPIId`
    pub ai_routing_kpi_id: Option<String>,
    /// `evaluationModeStartTime`; set by Webex only
    pub evaluation_mode_start_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueuePersonalizedAIRoutingDTO: Keys = Keys(&["\"aiRoutingMode\":", "\"aiRoutingKPIId\":", "\"evaluationModeStartTime\":"]);

impl Json for QueuePersonalizedAIRoutingDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueuePersonalizedAIRoutingDTO, &mut [&mut self.ai_routing_mode, &mut self.ai_routing_kpi_id, &mut self.evaluation_mode_start_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueuePersonalizedAIRoutingDTO, &[&self.ai_routing_mode, &self.ai_routing_kpi_id, &self.evaluation_mode_start_time], &self.extra) }
}

impl std::fmt::Debug for QueuePersonalizedAIRoutingDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueuePersonalizedAIRoutingDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `aiRoutingMode` of [`QueuePersonalizedAIRoutingDTO`].
    pub enum QueuePersonalizedAIRoutingDTOAiRoutingMode {
        None = "NONE",
        Evaluation = "EVALUATION",
        Active = "ACTIVE",
    }
}

/// The object `QueueSkillRequirementDTO` of Webex.
#[derive(Clone, Default)]
pub struct QueueSkillRequirementDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `skillId`; required when sent
    pub skill_id: Option<String>,
    /// `skillName`
    pub skill_name: Option<String>,
    /// `skillType`
    pub skill_type: Option<String>,
    /// `condition`; required when sent
    pub condition: Option<String>,
    /// `skillValue`; required when sent
    pub skill_value: Option<String>,
    /// `weight`
    pub weight: Option<i64>,
    /// `dynamicSkill`
    pub dynamic_skill: Option<bool>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueueSkillRequirementDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"skillId\":", "\"skillName\":", "\"skillType\":", "\"condition\":", "\"skillValue\":", "\"weight\":", "\"dynamicSkill\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for QueueSkillRequirementDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueueSkillRequirementDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.skill_id, &mut self.skill_name, &mut self.skill_type, &mut self.condition, &mut self.skill_value, &mut self.weight, &mut self.dynamic_skill, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueueSkillRequirementDTO, &[&self.organization_id, &self.id, &self.version, &self.skill_id, &self.skill_name, &self.skill_type, &self.condition, &self.skill_value, &self.weight, &self.dynamic_skill, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for QueueSkillRequirementDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueueSkillRequirementDTO", self, f) }
}

/// The object `ReassignAgentsRequestDTO` of Webex.
#[derive(Clone, Default)]
pub struct ReassignAgentsRequestDTO {
    /// `add`
    pub add: Option<Vec<String>>,
    /// `remove`
    pub remove: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReassignAgentsRequestDTO: Keys = Keys(&["\"add\":", "\"remove\":"]);

impl Json for ReassignAgentsRequestDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReassignAgentsRequestDTO, &mut [&mut self.add, &mut self.remove], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReassignAgentsRequestDTO, &[&self.add, &self.remove], &self.extra) }
}

impl std::fmt::Debug for ReassignAgentsRequestDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReassignAgentsRequestDTO", self, f) }
}

/// The object `ResponseEnvelopeCSQGroupedAssistantSkillResponseDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeCSQGroupedAssistantSkillResponseDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<CSQGroupedAssistantSkillResponseDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeCSQGroupedAssistantSkillResponseDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeCSQGroupedAssistantSkillResponseDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeCSQGroupedAssistantSkillResponseDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeCSQGroupedAssistantSkillResponseDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeCSQGroupedAssistantSkillResponseDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeCSQGroupedAssistantSkillResponseDTO", self, f) }
}

/// The object `ResponseEnvelopeMappedCSQDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeMappedCSQDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<MappedCSQDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeMappedCSQDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeMappedCSQDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeMappedCSQDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeMappedCSQDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeMappedCSQDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeMappedCSQDTO", self, f) }
}

/// The object `ResponseEnvelopeRoutingBasedQueueDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeRoutingBasedQueueDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<RoutingBasedQueueDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeRoutingBasedQueueDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeRoutingBasedQueueDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeRoutingBasedQueueDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeRoutingBasedQueueDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeRoutingBasedQueueDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeRoutingBasedQueueDTO", self, f) }
}

/// The object `ResponseEnvelopeSkillBasedCSQDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeSkillBasedCSQDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<SkillBasedCSQDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeSkillBasedCSQDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeSkillBasedCSQDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeSkillBasedCSQDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeSkillBasedCSQDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeSkillBasedCSQDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeSkillBasedCSQDTO", self, f) }
}

/// The object `ResponseMetaEnvelopeContactServiceQueueDTOMetaDataPagedInfo` of Webex.
#[derive(Clone, Default)]
pub struct ResponseMetaEnvelopeContactServiceQueueDTOMetaDataPagedInfo {
    /// `meta`
    pub meta: Option<MetaDataPagedInfo>,
    /// `data`
    pub data: Option<Vec<ContactServiceQueueDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseMetaEnvelopeContactServiceQueueDTOMetaDataPagedInfo: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseMetaEnvelopeContactServiceQueueDTOMetaDataPagedInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseMetaEnvelopeContactServiceQueueDTOMetaDataPagedInfo, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseMetaEnvelopeContactServiceQueueDTOMetaDataPagedInfo, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseMetaEnvelopeContactServiceQueueDTOMetaDataPagedInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseMetaEnvelopeContactServiceQueueDTOMetaDataPagedInfo", self, f) }
}

/// The object `RoutingBasedQueueDTO` of Webex.
#[derive(Clone, Default)]
pub struct RoutingBasedQueueDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`
    pub name: Option<String>,
    /// `routingPattern`
    pub routing_pattern: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RoutingBasedQueueDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"routingPattern\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for RoutingBasedQueueDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RoutingBasedQueueDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.routing_pattern, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RoutingBasedQueueDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.routing_pattern, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for RoutingBasedQueueDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RoutingBasedQueueDTO", self, f) }
}

/// The object `SkillBasedCSQDTO` of Webex.
#[derive(Clone, Default)]
pub struct SkillBasedCSQDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `channelType`
    pub channel_type: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `skillScore`
    pub skill_score: Option<i64>,
    /// `qsrType`
    pub qsr_type: Option<String>,
    /// `dynamicSkillScore`
    pub dynamic_skill_score: Option<i64>,
    /// `skillProfileSkillsMatch`
    pub skill_profile_skills_match: Option<bool>,
    /// `dynamicSkillsMatch`
    pub dynamic_skills_match: Option<bool>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SkillBasedCSQDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"channelType\":", "\"name\":", "\"skillScore\":", "\"qsrType\":", "\"dynamicSkillScore\":", "\"skillProfileSkillsMatch\":", "\"dynamicSkillsMatch\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for SkillBasedCSQDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SkillBasedCSQDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.channel_type, &mut self.name, &mut self.skill_score, &mut self.qsr_type, &mut self.dynamic_skill_score, &mut self.skill_profile_skills_match, &mut self.dynamic_skills_match, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SkillBasedCSQDTO, &[&self.organization_id, &self.id, &self.version, &self.channel_type, &self.name, &self.skill_score, &self.qsr_type, &self.dynamic_skill_score, &self.skill_profile_skills_match, &self.dynamic_skills_match, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for SkillBasedCSQDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SkillBasedCSQDTO", self, f) }
}
