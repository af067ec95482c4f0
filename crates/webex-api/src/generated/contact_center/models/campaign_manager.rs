// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CallProgressAnalysisParamsRequest` of Webex.
#[derive(Clone, Default)]
pub struct CallProgressAnalysisParamsRequest {
    /// `cpaEnabled`
    pub cpa_enabled: Option<bool>,
    /// `amdEnabled`
    pub amd_enabled: Option<bool>,
    /// `minSilencePeriod`
    pub min_silence_period: Option<i64>,
    /// `analysisPeriod`
    pub analysis_period: Option<i64>,
    /// `minimumValidSpeech`
    pub minimum_valid_speech: Option<i64>,
    /// `maxTimeAnalysis`
    pub max_time_analysis: Option<i64>,
    /// `maxTermToneAnalysis`
    pub max_term_tone_analysis: Option<i64>,
    /// `terminatingToneDetect`
    pub terminating_tone_detect: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallProgressAnalysisParamsRequest: Keys = Keys(&["\"cpaEnabled\":", "\"amdEnabled\":", "\"minSilencePeriod\":", "\"analysisPeriod\":", "\"minimumValidSpeech\":", "\"maxTimeAnalysis\":", "\"maxTermToneAnalysis\":", "\"terminatingToneDetect\":"]);

impl Json for CallProgressAnalysisParamsRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallProgressAnalysisParamsRequest, &mut [&mut self.cpa_enabled, &mut self.amd_enabled, &mut self.min_silence_period, &mut self.analysis_period, &mut self.minimum_valid_speech, &mut self.max_time_analysis, &mut self.max_term_tone_analysis, &mut self.terminating_tone_detect], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallProgressAnalysisParamsRequest, &[&self.cpa_enabled, &self.amd_enabled, &self.min_silence_period, &self.analysis_period, &self.minimum_valid_speech, &self.max_time_analysis, &self.max_term_tone_analysis, &self.terminating_tone_detect], &self.extra) }
}

impl std::fmt::Debug for CallProgressAnalysisParamsRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallProgressAnalysisParamsRequest", self, f) }
}

/// The object `CampaignListResponse` of Webex.
#[derive(Clone, Default)]
pub struct CampaignListResponse {
    /// `data`; required when sent
    pub data: Option<String>,
    /// `meta`; required when sent
    pub meta: Option<MetaSubInfo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CampaignListResponse: Keys = Keys(&["\"data\":", "\"meta\":"]);

impl Json for CampaignListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CampaignListResponse, &mut [&mut self.data, &mut self.meta], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CampaignListResponse, &[&self.data, &self.meta], &self.extra) }
}

impl std::fmt::Debug for CampaignListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CampaignListResponse", self, f) }
}

/// The object `MetaSubInfo` of Webex.
#[derive(Clone, Default)]
pub struct MetaSubInfo {
    /// `orgId`: uuid
    pub org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MetaSubInfo: Keys = Keys(&["\"orgId\":"]);

impl Json for MetaSubInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MetaSubInfo, &mut [&mut self.org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MetaSubInfo, &[&self.org_id], &self.extra) }
}

impl std::fmt::Debug for MetaSubInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MetaSubInfo", self, f) }
}

/// The object `StartCampaignRequest` of Webex.
#[derive(Clone, Default)]
pub struct StartCampaignRequest {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `vendorVersion`; required when sent
    pub vendor_version: Option<String>,
    /// `campaignType`; required when sent
    pub campaign_type: Option<String>,
    /// `campaignName`
    pub campaign_name: Option<String>,
    /// `authToken`
    pub auth_token: Option<String>,
    /// `dialingRate`; required when sent
    pub dialing_rate: Option<f64>,
    /// `entryPointId`; required when sent
    pub entry_point_id: Option<String>,
    /// `dialingListFetchURL`; required when sent
    pub dialing_list_fetch_url: Option<String>,
    /// `outdialANI`; required when sent
    pub outdial_ani: Option<String>,
    /// `recordCount`; required when sent
    pub record_count: Option<i64>,
    /// `noAnswerRingLimit`
    pub no_answer_ring_limit: Option<i64>,
    /// `maxDialingRate`
    pub max_dialing_rate: Option<f64>,
    /// `abandonRatePercentage` in percent
    pub abandon_rate_percentage: Option<f64>,
    /// `predictiveCorrectionPace`
    pub predictive_correction_pace: Option<i64>,
    /// `predictiveGain`
    pub predictive_gain: Option<f64>,
    /// `reservationPercentage` in percent
    pub reservation_percentage: Option<i64>,
    /// `callProgressAnalysisParams`
    pub call_progress_analysis_params: Option<CallProgressAnalysisParamsRequest>,
    /// `ivrPorts`
    pub ivr_ports: Option<i64>,
    /// `previewOfferTimeout`
    pub preview_offer_timeout: Option<i64>,
    /// `previewOfferTimeoutAutoAction`
    pub preview_offer_timeout_auto_action: Option<String>,
    /// `previewActionsDisabled`
    pub preview_actions_disabled: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_StartCampaignRequest: Keys = Keys(&["\"id\":", "\"vendorVersion\":", "\"campaignType\":", "\"campaignName\":", "\"authToken\":", "\"dialingRate\":", "\"entryPointId\":", "\"dialingListFetchURL\":", "\"outdialANI\":", "\"recordCount\":", "\"noAnswerRingLimit\":", "\"maxDialingRate\":", "\"abandonRatePercentage\":", "\"predictiveCorrectionPace\":", "\"predictiveGain\":", "\"reservationPercentage\":", "\"callProgressAnalysisParams\":", "\"ivrPorts\":", "\"previewOfferTimeout\":", "\"previewOfferTimeoutAutoAction\":", "\"previewActionsDisabled\":"]);

impl Json for StartCampaignRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StartCampaignRequest, &mut [&mut self.id, &mut self.vendor_version, &mut self.campaign_type, &mut self.campaign_name, &mut self.auth_token, &mut self.dialing_rate, &mut self.entry_point_id, &mut self.dialing_list_fetch_url, &mut self.outdial_ani, &mut self.record_count, &mut self.no_answer_ring_limit, &mut self.max_dialing_rate, &mut self.abandon_rate_percentage, &mut self.predictive_correction_pace, &mut self.predictive_gain, &mut self.reservation_percentage, &mut self.call_progress_analysis_params, &mut self.ivr_ports, &mut self.preview_offer_timeout, &mut self.preview_offer_timeout_auto_action, &mut self.preview_actions_disabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StartCampaignRequest, &[&self.id, &self.vendor_version, &self.campaign_type, &self.campaign_name, &self.auth_token, &self.dialing_rate, &self.entry_point_id, &self.dialing_list_fetch_url, &self.outdial_ani, &self.record_count, &self.no_answer_ring_limit, &self.max_dialing_rate, &self.abandon_rate_percentage, &self.predictive_correction_pace, &self.predictive_gain, &self.reservation_percentage, &self.call_progress_analysis_params, &self.ivr_ports, &self.preview_offer_timeout, &self.preview_offer_timeout_auto_action, &self.preview_actions_disabled], &self.extra) }
}

impl std::fmt::Debug for StartCampaignRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StartCampaignRequest", self, f) }
}

/// The object `UpdateCampaignRequest` of Webex.
#[derive(Clone, Default)]
pub struct UpdateCampaignRequest {
    /// `dialingRate`; required when sent
    pub dialing_rate: Option<f64>,
    /// `campaignName`
    pub campaign_name: Option<String>,
    /// `authToken`
    pub auth_token: Option<String>,
    /// `dialingListFetchURL`; required when sent
    pub dialing_list_fetch_url: Option<String>,
    /// `outdialANI`; required when sent
    pub outdial_ani: Option<String>,
    /// `noAnswerRingLimit`
    pub no_answer_ring_limit: Option<i64>,
    /// `maxDialingRate`
    pub max_dialing_rate: Option<f64>,
    /// `reservationPercentage` in percent
    pub reservation_percentage: Option<i64>,
    /// `previewOfferTimeout`
    pub preview_offer_timeout: Option<i64>,
    /// `previewOfferTimeoutAutoAction`
    pub preview_offer_timeout_auto_action: Option<String>,
    /// `previewActionsDisabled`
    pub preview_actions_disabled: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCampaignRequest: Keys = Keys(&["\"dialingRate\":", "\"campaignName\":", "\"authToken\":", "\"dialingListFetchURL\":", "\"outdialANI\":", "\"noAnswerRingLimit\":", "\"maxDialingRate\":", "\"reservationPercentage\":", "\"previewOfferTimeout\":", "\"previewOfferTimeoutAutoAction\":", "\"previewActionsDisabled\":"]);

impl Json for UpdateCampaignRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCampaignRequest, &mut [&mut self.dialing_rate, &mut self.campaign_name, &mut self.auth_token, &mut self.dialing_list_fetch_url, &mut self.outdial_ani, &mut self.no_answer_ring_limit, &mut self.max_dialing_rate, &mut self.reservation_percentage, &mut self.preview_offer_timeout, &mut self.preview_offer_timeout_auto_action, &mut self.preview_actions_disabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCampaignRequest, &[&self.dialing_rate, &self.campaign_name, &self.auth_token, &self.dialing_list_fetch_url, &self.outdial_ani, &self.no_answer_ring_limit, &self.max_dialing_rate, &self.reservation_percentage, &self.preview_offer_timeout, &self.preview_offer_timeout_auto_action, &self.preview_actions_disabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCampaignRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCampaignRequest", self, f) }
}
