// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AgentWellbeingDTO` of Webex.
#[derive(Clone, Default)]
pub struct AgentWellbeingDTO {
    /// `enable`; required when sent
    pub enable: Option<bool>,
    /// `agentInclusionType`; required when sent
    pub agent_inclusion_type: Option<AgentWellbeingDTOAgentInclusionType>,
    /// `wellnessBreakReminders`
    pub wellness_break_reminders: Option<AgentWellbeingDTOWellnessBreakReminders>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AgentWellbeingDTO: Keys = Keys(&["\"enable\":", "\"agentInclusionType\":", "\"wellnessBreakReminders\":"]);

impl Json for AgentWellbeingDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AgentWellbeingDTO, &mut [&mut self.enable, &mut self.agent_inclusion_type, &mut self.wellness_break_reminders], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AgentWellbeingDTO, &[&self.enable, &self.agent_inclusion_type, &self.wellness_break_reminders], &self.extra) }
}

impl std::fmt::Debug for AgentWellbeingDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AgentWellbeingDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `agentInclusionType` of [`AgentWellbeingDTO`].
    pub enum AgentWellbeingDTOAgentInclusionType {
        All = "ALL",
        Specific = "SPECIFIC",
    }
}

webex_core::open_enum! {
    /// Values of `wellnessBreakReminders` of [`AgentWellbeingDTO`].
    pub enum AgentWellbeingDTOWellnessBreakReminders {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }
}

/// The object `AiAutoCSATDTO` of Webex.
#[derive(Clone, Default)]
pub struct AiAutoCSATDTO {
    /// `enable`; required when sent
    pub enable: Option<bool>,
    /// `queuesInclusionType`
    pub queues_inclusion_type: Option<AiAutoCSATDTOQueuesInclusionType>,
    /// `selectedGlobalVariableId`
    pub selected_global_variable_id: Option<String>,
    /// `surveyDataSource`
    pub survey_data_source: Option<AiAutoCSATDTOSurveyDataSource>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AiAutoCSATDTO: Keys = Keys(&["\"enable\":", "\"queuesInclusionType\":", "\"selectedGlobalVariableId\":", "\"surveyDataSource\":"]);

impl Json for AiAutoCSATDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AiAutoCSATDTO, &mut [&mut self.enable, &mut self.queues_inclusion_type, &mut self.selected_global_variable_id, &mut self.survey_data_source], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AiAutoCSATDTO, &[&self.enable, &self.queues_inclusion_type, &self.selected_global_variable_id, &self.survey_data_source], &self.extra) }
}

impl std::fmt::Debug for AiAutoCSATDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AiAutoCSATDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `queuesInclusionType` of [`AiAutoCSATDTO`].
    pub enum AiAutoCSATDTOQueuesInclusionType {
        All = "ALL",
        Specific = "SPECIFIC",
    }
}

webex_core::open_enum! {
    /// Values of `surveyDataSource` of [`AiAutoCSATDTO`].
    pub enum AiAutoCSATDTOSurveyDataSource {
        ExperienceManagement = "EXPERIENCE_MANAGEMENT",
        GlobalVariable = "GLOBAL_VARIABLE",
    }
}

/// The object `AiFeatureDTO` of Webex.
#[derive(Clone, Default)]
pub struct AiFeatureDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `realtimeTranscripts`
    pub realtime_transcripts: Option<RealtimeTranscriptsDTO>,
    /// `suggestedResponses`
    pub suggested_responses: Option<SuggestedResponsesDTO>,
    /// `generatedSummaries`
    pub generated_summaries: Option<AiGeneratedSummariesDTO>,
    /// `agentWellbeing`
    pub agent_wellbeing: Option<AgentWellbeingDTO>,
    /// `autoCSAT`
    pub auto_csat: Option<AiAutoCSATDTO>,
    /// `coachingInsights`
    pub coaching_insights: Option<CoachingInsightsDTO>,
    /// `evaluationsAndAnalytics`
    pub evaluations_and_analytics: Option<EvaluationsAnalyticsDTO>,
    /// `sentimentAnalysis`
    pub sentiment_analysis: Option<SentimentAnalysisDTO>,
    /// `predictedWaitTime`
    pub predicted_wait_time: Option<PredictedWaitTimeDTO>,
    /// `personalizedAIRouting`
    pub personalized_ai_routing: Option<PersonalizedAIRoutingDTO>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AiFeatureDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"realtimeTranscripts\":", "\"suggestedResponses\":", "\"generatedSummaries\":", "\"agentWellbeing\":", "\"autoCSAT\":", "\"coachingInsights\":", "\"evaluationsAndAnalytics\":", "\"sentimentAnalysis\":", "\"predictedWaitTime\":", "\"personalizedAIRouting\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AiFeatureDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AiFeatureDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.realtime_transcripts, &mut self.suggested_responses, &mut self.generated_summaries, &mut self.agent_wellbeing, &mut self.auto_csat, &mut self.coaching_insights, &mut self.evaluations_and_analytics, &mut self.sentiment_analysis, &mut self.predicted_wait_time, &mut self.personalized_ai_routing, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AiFeatureDTO, &[&self.organization_id, &self.id, &self.version, &self.realtime_transcripts, &self.suggested_responses, &self.generated_summaries, &self.agent_wellbeing, &self.auto_csat, &self.coaching_insights, &self.evaluations_and_analytics, &self.sentiment_analysis, &self.predicted_wait_time, &self.personalized_ai_routing, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AiFeatureDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AiFeatureDTO", self, f) }
}

/// The object `AiGeneratedSummariesDTO` of Webex.
#[derive(Clone, Default)]
pub struct AiGeneratedSummariesDTO {
    /// `callDropSummariesEnabled`
    pub call_drop_summaries_enabled: Option<bool>,
    /// `virtualAgentTransferSummariesEnabled`
    pub virtual_agent_transfer_summaries_enabled: Option<bool>,
    /// `consultTransferSummariesEnabled`
    pub consult_transfer_summaries_enabled: Option<bool>,
    /// `wrapUpSummariesEnabled`
    pub wrap_up_summaries_enabled: Option<bool>,
    /// `queuesInclusionType`
    pub queues_inclusion_type: Option<AiGeneratedSummariesDTOQueuesInclusionType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AiGeneratedSummariesDTO: Keys = Keys(&["\"callDropSummariesEnabled\":", "\"virtualAgentTransferSummariesEnabled\":", "\"consultTransferSummariesEnabled\":", "\"wrapUpSummariesEnabled\":", "\"queuesInclusionType\":"]);

impl Json for AiGeneratedSummariesDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AiGeneratedSummariesDTO, &mut [&mut self.call_drop_summaries_enabled, &mut self.virtual_agent_transfer_summaries_enabled, &mut self.consult_transfer_summaries_enabled, &mut self.wrap_up_summaries_enabled, &mut self.queues_inclusion_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AiGeneratedSummariesDTO, &[&self.call_drop_summaries_enabled, &self.virtual_agent_transfer_summaries_enabled, &self.consult_transfer_summaries_enabled, &self.wrap_up_summaries_enabled, &self.queues_inclusion_type], &self.extra) }
}

impl std::fmt::Debug for AiGeneratedSummariesDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AiGeneratedSummariesDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `queuesInclusionType` of [`AiGeneratedSummariesDTO`].
    pub enum AiGeneratedSummariesDTOQueuesInclusionType {
        All = "ALL",
        Specific = "SPECIFIC",
    }
}

/// The object `AutoCSATQuestionDTO` of Webex.
#[derive(Clone, Default)]
pub struct AutoCSATQuestionDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `questionId`; required when sent
    pub question_id: Option<String>,
    /// `questionnaireId`; required when sent
    pub questionnaire_id: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AutoCSATQuestionDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"questionId\":", "\"questionnaireId\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AutoCSATQuestionDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AutoCSATQuestionDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.question_id, &mut self.questionnaire_id, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AutoCSATQuestionDTO, &[&self.organization_id, &self.id, &self.version, &self.question_id, &self.questionnaire_id, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AutoCSATQuestionDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AutoCSATQuestionDTO", self, f) }
}

/// The object `BulkRequestDTOAutoCSATQuestionDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOAutoCSATQuestionDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOAutoCSATQuestionDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOAutoCSATQuestionDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOAutoCSATQuestionDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOAutoCSATQuestionDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOAutoCSATQuestionDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOAutoCSATQuestionDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOAutoCSATQuestionDTO", self, f) }
}

/// The object `BulkRequestItemDTOAutoCSATQuestionDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOAutoCSATQuestionDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<AutoCSATQuestionDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOAutoCSATQuestionDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOAutoCSATQuestionDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOAutoCSATQuestionDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOAutoCSATQuestionDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOAutoCSATQuestionDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOAutoCSATQuestionDTO", self, f) }
}

/// The object `CoachingInsightsDTO` of Webex.
#[derive(Clone, Default)]
pub struct CoachingInsightsDTO {
    /// `enable`; required when sent
    pub enable: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CoachingInsightsDTO: Keys = Keys(&["\"enable\":"]);

impl Json for CoachingInsightsDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CoachingInsightsDTO, &mut [&mut self.enable], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CoachingInsightsDTO, &[&self.enable], &self.extra) }
}

impl std::fmt::Debug for CoachingInsightsDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CoachingInsightsDTO", self, f) }
}

/// The object `EvaluationsAnalyticsDTO` of Webex.
#[derive(Clone, Default)]
pub struct EvaluationsAnalyticsDTO {
    /// `enable`; required when sent
    pub enable: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EvaluationsAnalyticsDTO: Keys = Keys(&["\"enable\":"]);

impl Json for EvaluationsAnalyticsDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EvaluationsAnalyticsDTO, &mut [&mut self.enable], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EvaluationsAnalyticsDTO, &[&self.enable], &self.extra) }
}

impl std::fmt::Debug for EvaluationsAnalyticsDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EvaluationsAnalyticsDTO", self, f) }
}

/// The object `ListAiFeatureResourcesResponse` of Webex. Published as `ListAIFeatureResourceSResponse`.
#[derive(Clone, Default)]
pub struct ListAiFeatureResourcesResponse {
    /// `meta`
    pub meta: Option<MetaDataWithPagingInfo>,
    /// `data`
    pub data: Option<Vec<AiFeatureDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAiFeatureResourcesResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ListAiFeatureResourcesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAiFeatureResourcesResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAiFeatureResourcesResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ListAiFeatureResourcesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAiFeatureResourcesResponse", self, f) }
}

/// The object `PersonalizedAIRoutingDTO` of Webex.
#[derive(Clone, Default)]
pub struct PersonalizedAIRoutingDTO {
    /// `enable`
    pub enable: Option<bool>,
    /// `cjdsWorkspaceId`
    pub cjds_workspace_id: Option<String>,
    /// `cjdsProfileTemplateId`
    pub cjds_profile_template_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonalizedAIRoutingDTO: Keys = Keys(&["\"enable\":", "\"cjdsWorkspaceId\":", "\"cjdsProfileTemplateId\":"]);

impl Json for PersonalizedAIRoutingDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonalizedAIRoutingDTO, &mut [&mut self.enable, &mut self.cjds_workspace_id, &mut self.cjds_profile_template_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonalizedAIRoutingDTO, &[&self.enable, &self.cjds_workspace_id, &self.cjds_profile_template_id], &self.extra) }
}

impl std::fmt::Debug for PersonalizedAIRoutingDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonalizedAIRoutingDTO", self, f) }
}

/// The object `PredictedWaitTimeDTO` of Webex.
#[derive(Clone, Default)]
pub struct PredictedWaitTimeDTO {
    /// `enable`; required when sent
    pub enable: Option<bool>,
    /// `queuesInclusionType`
    pub queues_inclusion_type: Option<PredictedWaitTimeDTOQueuesInclusionType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PredictedWaitTimeDTO: Keys = Keys(&["\"enable\":", "\"queuesInclusionType\":"]);

impl Json for PredictedWaitTimeDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PredictedWaitTimeDTO, &mut [&mut self.enable, &mut self.queues_inclusion_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PredictedWaitTimeDTO, &[&self.enable, &self.queues_inclusion_type], &self.extra) }
}

impl std::fmt::Debug for PredictedWaitTimeDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PredictedWaitTimeDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `queuesInclusionType` of [`PredictedWaitTimeDTO`].
    pub enum PredictedWaitTimeDTOQueuesInclusionType {
        All = "ALL",
        Specific = "SPECIFIC",
    }
}

/// The object `RealtimeTranscriptsDTO` of Webex.
#[derive(Clone, Default)]
pub struct RealtimeTranscriptsDTO {
    /// `enable`; required when sent
    pub enable: Option<bool>,
    /// `agentInclusionType`; deprecated
    pub agent_inclusion_type: Option<RealtimeTranscriptsDTOAgentInclusionType>,
    /// `queuesInclusionType`
    pub queues_inclusion_type: Option<RealtimeTranscriptsDTOQueuesInclusionType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RealtimeTranscriptsDTO: Keys = Keys(&["\"enable\":", "\"agentInclusionType\":", "\"queuesInclusionType\":"]);

impl Json for RealtimeTranscriptsDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RealtimeTranscriptsDTO, &mut [&mut self.enable, &mut self.agent_inclusion_type, &mut self.queues_inclusion_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RealtimeTranscriptsDTO, &[&self.enable, &self.agent_inclusion_type, &self.queues_inclusion_type], &self.extra) }
}

impl std::fmt::Debug for RealtimeTranscriptsDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RealtimeTranscriptsDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `agentInclusionType` of [`RealtimeTranscriptsDTO`].
    pub enum RealtimeTranscriptsDTOAgentInclusionType {
        All = "ALL",
        Specific = "SPECIFIC",
    }
}

webex_core::open_enum! {
    /// Values of `queuesInclusionType` of [`RealtimeTranscriptsDTO`].
    pub enum RealtimeTranscriptsDTOQueuesInclusionType {
        All = "ALL",
        Specific = "SPECIFIC",
    }
}

/// The object `ResponseEnvelopeAutoCSATQuestionDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeAutoCSATQuestionDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<AutoCSATQuestionDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeAutoCSATQuestionDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeAutoCSATQuestionDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeAutoCSATQuestionDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeAutoCSATQuestionDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeAutoCSATQuestionDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeAutoCSATQuestionDTO", self, f) }
}

/// The object `SentimentAnalysisDTO` of Webex.
#[derive(Clone, Default)]
pub struct SentimentAnalysisDTO {
    /// `enable`; required when sent
    pub enable: Option<bool>,
    /// `queuesInclusionType`
    pub queues_inclusion_type: Option<SentimentAnalysisDTOQueuesInclusionType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SentimentAnalysisDTO: Keys = Keys(&["\"enable\":", "\"queuesInclusionType\":"]);

impl Json for SentimentAnalysisDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SentimentAnalysisDTO, &mut [&mut self.enable, &mut self.queues_inclusion_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SentimentAnalysisDTO, &[&self.enable, &self.queues_inclusion_type], &self.extra) }
}

impl std::fmt::Debug for SentimentAnalysisDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SentimentAnalysisDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `queuesInclusionType` of [`SentimentAnalysisDTO`].
    pub enum SentimentAnalysisDTOQueuesInclusionType {
        All = "ALL",
        Specific = "SPECIFIC",
    }
}

/// The object `SuggestedResponsesDTO` of Webex.
#[derive(Clone, Default)]
pub struct SuggestedResponsesDTO {
    /// `enable`; required when sent
    pub enable: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SuggestedResponsesDTO: Keys = Keys(&["\"enable\":"]);

impl Json for SuggestedResponsesDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SuggestedResponsesDTO, &mut [&mut self.enable], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SuggestedResponsesDTO, &[&self.enable], &self.extra) }
}

impl std::fmt::Debug for SuggestedResponsesDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SuggestedResponsesDTO", self, f) }
}
