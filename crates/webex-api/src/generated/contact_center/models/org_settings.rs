// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CcOrgSettingsListOrganizationSettingsResponse` of Webex.
#[derive(Clone, Default)]
pub struct CcOrgSettingsListOrganizationSettingsResponse {
    /// `items`
    pub items: Option<Vec<CcOrgSettingsListOrganizationSettingsResponseItemsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcOrgSettingsListOrganizationSettingsResponse: Keys = Keys(&["\"items\":"]);

impl Json for CcOrgSettingsListOrganizationSettingsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcOrgSettingsListOrganizationSettingsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcOrgSettingsListOrganizationSettingsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for CcOrgSettingsListOrganizationSettingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcOrgSettingsListOrganizationSettingsResponse", self, f) }
}

/// The object `CcOrgSettingsListOrganizationSettingsResponseItemsItem` of Webex.
#[derive(Clone, Default)]
pub struct CcOrgSettingsListOrganizationSettingsResponseItemsItem {
    /// `id`
    pub id: Option<Any>,
    /// `name`
    pub name: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcOrgSettingsListOrganizationSettingsResponseItemsItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for CcOrgSettingsListOrganizationSettingsResponseItemsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcOrgSettingsListOrganizationSettingsResponseItemsItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcOrgSettingsListOrganizationSettingsResponseItemsItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for CcOrgSettingsListOrganizationSettingsResponseItemsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcOrgSettingsListOrganizationSettingsResponseItemsItem", self, f) }
}

/// The object `ContactCenterCcOrgSettingsListOrganizationSettingsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ContactCenterCcOrgSettingsListOrganizationSettingsResponse {
    /// `data`
    pub data: Option<Vec<ContactCenterCcOrgSettingsListOrganizationSettingsResponseDataItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactCenterCcOrgSettingsListOrganizationSettingsResponse: Keys = Keys(&["\"data\":"]);

impl Json for ContactCenterCcOrgSettingsListOrganizationSettingsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactCenterCcOrgSettingsListOrganizationSettingsResponse, &mut [&mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactCenterCcOrgSettingsListOrganizationSettingsResponse, &[&self.data], &self.extra) }
}

impl std::fmt::Debug for ContactCenterCcOrgSettingsListOrganizationSettingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactCenterCcOrgSettingsListOrganizationSettingsResponse", self, f) }
}

/// The object `ContactCenterCcOrgSettingsListOrganizationSettingsResponseDataItem` of Webex.
#[derive(Clone, Default)]
pub struct ContactCenterCcOrgSettingsListOrganizationSettingsResponseDataItem {
    /// `id`
    pub id: Option<Any>,
    /// `name`
    pub name: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactCenterCcOrgSettingsListOrganizationSettingsResponseDataItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for ContactCenterCcOrgSettingsListOrganizationSettingsResponseDataItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactCenterCcOrgSettingsListOrganizationSettingsResponseDataItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactCenterCcOrgSettingsListOrganizationSettingsResponseDataItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for ContactCenterCcOrgSettingsListOrganizationSettingsResponseDataItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactCenterCcOrgSettingsListOrganizationSettingsResponseDataItem", self, f) }
}

/// The object `PartiallyUpdateOrganizationSettingByIdBody` of Webex.
#[derive(Clone, Default)]
pub struct PartiallyUpdateOrganizationSettingByIdBody {
    /// `tenantXmlUrl`
    pub tenant_xml_url: Option<String>,
    /// `ivrParkUrl`
    pub ivr_park_url: Option<String>,
    /// `wfoEnabled`
    pub wfo_enabled: Option<bool>,
    /// `campaignManagerEnabled`
    pub campaign_manager_enabled: Option<bool>,
    /// `configureSpeechEnabledIVREnabled`
    pub configure_speech_enabled_ivr_enabled: Option<bool>,
    /// `shortCallThreshold`
    pub short_call_threshold: Option<i64>,
    /// `lostCallThreshold`
    pub lost_call_threshold: Option<i64>,
    /// `voiceContactSurgeFactor`
    pub voice_contact_surge_factor: Option<i64>,
    /// `digitalContactSurgeFactor`
    pub digital_contact_surge_factor: Option<i64>,
    /// `maximumActiveCalls`
    pub maximum_active_calls: Option<i64>,
    /// `inboundMaximumActiveCalls`
    pub inbound_maximum_active_calls: Option<i64>,
    /// `outdialMaximumActiveCalls`
    pub outdial_maximum_active_calls: Option<i64>,
    /// `allowAgentThresholds`
    pub allow_agent_thresholds: Option<bool>,
    /// `pauseResumeEnabled`
    pub pause_resume_enabled: Option<bool>,
    /// `recordingPauseDuration`
    pub recording_pause_duration: Option<i64>,
    /// `recordAllCalls`
    pub record_all_calls: Option<bool>,
    /// `webexManagementEnabled`
    pub webex_management_enabled: Option<bool>,
    /// `retryCallbackInterval`
    pub retry_callback_interval: Option<i64>,
    /// `maximumCallbackAttempts`
    pub maximum_callback_attempts: Option<i64>,
    /// `cccEnabled`
    pub ccc_enabled: Option<bool>,
    /// `sbrEnabled`
    pub sbr_enabled: Option<bool>,
    /// `maximumTextSkills`
    pub maximum_text_skills: Option<i64>,
    /// `maximumSkills`
    pub maximum_skills: Option<i64>,
    /// `multiMediaEnabled`
    pub multi_media_enabled: Option<bool>,
    /// `maxChannels`
    pub max_channels: Option<i64>,
    /// `voiceCallBackEnabled`
    pub voice_call_back_enabled: Option<bool>,
    /// `jukeboxEnabled`
    pub jukebox_enabled: Option<bool>,
    /// `pruningStrategy`
    pub pruning_strategy: Option<PartiallyUpdateOrganizationSettingByIdBodyPruningStrategy>,
    /// `pruningValue`
    pub pruning_value: Option<i64>,
    /// `analyticsEnabled`
    pub analytics_enabled: Option<bool>,
    /// `maximumVirtualTeams`
    pub maximum_virtual_teams: Option<i64>,
    /// `maximumAddressBooks`
    pub maximum_address_books: Option<i64>,
    /// `numberOfCadVariables`
    pub number_of_cad_variables: Option<i64>,
    /// `thresholdAlertsEnabled`
    pub threshold_alerts_enabled: Option<bool>,
    /// `lastAgentRouting`
    pub last_agent_routing: Option<bool>,
    /// `legRecordingEnabled`
    pub leg_recording_enabled: Option<bool>,
    /// `multipleTimeZoneEnabled`
    pub multiple_time_zone_enabled: Option<bool>,
    /// `steeringDigitsEnabled`
    pub steering_digits_enabled: Option<bool>,
    /// `socialChannel`
    pub social_channel: Option<bool>,
    /// `flowBuilderEnabled`
    pub flow_builder_enabled: Option<bool>,
    /// `resourcesCreated`
    pub resources_created: Option<bool>,
    /// `wfoAnalyticsWithTranscription`
    pub wfo_analytics_with_transcription: Option<bool>,
    /// `wfoBundle`
    pub wfo_bundle: Option<bool>,
    /// `qualityManagement`
    pub quality_management: Option<bool>,
    /// `speechEnabledIVROverage`
    pub speech_enabled_ivr_overage: Option<bool>,
    /// `campaignManagerOverage`
    pub campaign_manager_overage: Option<bool>,
    /// `qualityManagementOverage`
    pub quality_management_overage: Option<bool>,
    /// `wfoOverage`
    pub wfo_overage: Option<bool>,
    /// `wfoAnalyticsOverage`
    pub wfo_analytics_overage: Option<bool>,
    /// `wfoAnalyticsWithTranscriptionOverage`
    pub wfo_analytics_with_transcription_overage: Option<bool>,
    /// `wfoBundleOverage`
    pub wfo_bundle_overage: Option<bool>,
    /// `webCallBackEnabled`
    pub web_call_back_enabled: Option<bool>,
    /// `checkAgentAvailability`
    pub check_agent_availability: Option<bool>,
    /// `offerCode`
    pub offer_code: Option<PartiallyUpdateOrganizationSettingByIdBodyOfferCode>,
    /// `ciscoPstnDID`
    pub cisco_pstn_did: Option<bool>,
    /// `ciscoPstnTF`
    pub cisco_pstn_tf: Option<bool>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `concurrentVoiceContactEntitlement`
    pub concurrent_voice_contact_entitlement: Option<i64>,
    /// `concurrentDigitalContactEntitlement`
    pub concurrent_digital_contact_entitlement: Option<i64>,
    /// `basicNativeVirtualAgentQuantity`
    pub basic_native_virtual_agent_quantity: Option<i64>,
    /// `maximumThresholdRules`
    pub maximum_threshold_rules: Option<i64>,
    /// `recordingMode`
    pub recording_mode: Option<PartiallyUpdateOrganizationSettingByIdBodyRecordingMode>,
    /// `webexManagementUrl`
    pub webex_management_url: Option<String>,
    /// `licenseVersion`
    pub license_version: Option<String>,
    /// `adapterId`
    pub adapter_id: Option<String>,
    /// `otgId`
    pub otg_id: Option<String>,
    /// `externalId`
    pub external_id: Option<String>,
    /// `voicePrefix`
    pub voice_prefix: Option<String>,
    /// `wfoBundleAgents`
    pub wfo_bundle_agents: Option<i64>,
    /// `speechEnabledIVRPorts`
    pub speech_enabled_ivr_ports: Option<i64>,
    /// `orderId`
    pub order_id: Option<String>,
    /// `license`
    pub license: Option<String>,
    /// `serviceProvisioningId`
    pub service_provisioning_id: Option<String>,
    /// `orderSubscriptionId`
    pub order_subscription_id: Option<String>,
    /// `billingGroupId`
    pub billing_group_id: Option<String>,
    /// `outboundSipDomain`
    pub outbound_sip_domain: Option<String>,
    /// `purgeAllowed`
    pub purge_allowed: Option<bool>,
    /// `purgeInactiveEntitiesInterval`
    pub purge_inactive_entities_interval: Option<i64>,
    /// `inactivateEntitiesPurgedOn`
    pub inactivate_entities_purged_on: Option<String>,
    /// `webRtcEnabled`
    pub web_rtc_enabled: Option<bool>,
    /// `maskSensitiveData`
    pub mask_sensitive_data: Option<bool>,
    /// `aiAssistantQuantity`
    pub ai_assistant_quantity: Option<i64>,
    /// `routingToSameAgent`
    pub routing_to_same_agent: Option<PartiallyUpdateOrganizationSettingByIdBodyRoutingToSameAgent>,
    /// `byovaOfferQuantity`
    pub byova_offer_quantity: Option<i64>,
    /// `wholesaleOrder`
    pub wholesale_order: Option<bool>,
    /// `homeRegion`
    pub home_region: Option<String>,
    /// `multiRegionEnabled`
    pub multi_region_enabled: Option<bool>,
    /// `workforceManagementEnabled`
    pub workforce_management_enabled: Option<bool>,
    /// `transcriptsKmsKeyMetadata`
    pub transcripts_kms_key_metadata: Option<PartiallyUpdateOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata>,
    /// `offerDetails`
    pub offer_details: Option<Vec<PartiallyUpdateOrganizationSettingByIdBodyOfferDetailsItem>>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PartiallyUpdateOrganizationSettingByIdBody: Keys = Keys(&["\"tenantXmlUrl\":", "\"ivrParkUrl\":", "\"wfoEnabled\":", "\"campaignManagerEnabled\":", "\"configureSpeechEnabledIVREnabled\":", "\"shortCallThreshold\":", "\"lostCallThreshold\":", "\"voiceContactSurgeFactor\":", "\"digitalContactSurgeFactor\":", "\"maximumActiveCalls\":", "\"inboundMaximumActiveCalls\":", "\"outdialMaximumActiveCalls\":", "\"allowAgentThresholds\":", "\"pauseResumeEnabled\":", "\"recordingPauseDuration\":", "\"recordAllCalls\":", "\"webexManagementEnabled\":", "\"retryCallbackInterval\":", "\"maximumCallbackAttempts\":", "\"cccEnabled\":", "\"sbrEnabled\":", "\"maximumTextSkills\":", "\"maximumSkills\":", "\"multiMediaEnabled\":", "\"maxChannels\":", "\"voiceCallBackEnabled\":", "\"jukeboxEnabled\":", "\"pruningStrategy\":", "\"pruningValue\":", "\"analyticsEnabled\":", "\"maximumVirtualTeams\":", "\"maximumAddressBooks\":", "\"numberOfCadVariables\":", "\"thresholdAlertsEnabled\":", "\"lastAgentRouting\":", "\"legRecordingEnabled\":", "\"multipleTimeZoneEnabled\":", "\"steeringDigitsEnabled\":", "\"socialChannel\":", "\"flowBuilderEnabled\":", "\"resourcesCreated\":", "\"wfoAnalyticsWithTranscription\":", "\"wfoBundle\":", "\"qualityManagement\":", "\"speechEnabledIVROverage\":", "\"campaignManagerOverage\":", "\"qualityManagementOverage\":", "\"wfoOverage\":", "\"wfoAnalyticsOverage\":", "\"wfoAnalyticsWithTranscriptionOverage\":", "\"wfoBundleOverage\":", "\"webCallBackEnabled\":", "\"checkAgentAvailability\":", "\"offerCode\":", "\"ciscoPstnDID\":", "\"ciscoPstnTF\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"concurrentVoiceContactEntitlement\":", "\"concurrentDigitalContactEntitlement\":", "\"basicNativeVirtualAgentQuantity\":", "\"maximumThresholdRules\":", "\"recordingMode\":", "\"webexManagementUrl\":", "\"licenseVersion\":", "\"adapterId\":", "\"otgId\":", "\"externalId\":", "\"voicePrefix\":", "\"wfoBundleAgents\":", "\"speechEnabledIVRPorts\":", "\"orderId\":", "\"license\":", "\"serviceProvisioningId\":", "\"orderSubscriptionId\":", "\"billingGroupId\":", "\"outboundSipDomain\":", "\"purgeAllowed\":", "\"purgeInactiveEntitiesInterval\":", "\"inactivateEntitiesPurgedOn\":", "\"webRtcEnabled\":", "\"maskSensitiveData\":", "\"aiAssistantQuantity\":", "\"routingToSameAgent\":", "\"byovaOfferQuantity\":", "\"wholesaleOrder\":", "\"homeRegion\":", "\"multiRegionEnabled\":", "\"workforceManagementEnabled\":", "\"transcriptsKmsKeyMetadata\":", "\"offerDetails\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for PartiallyUpdateOrganizationSettingByIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PartiallyUpdateOrganizationSettingByIdBody, &mut [&mut self.tenant_xml_url, &mut self.ivr_park_url, &mut self.wfo_enabled, &mut self.campaign_manager_enabled, &mut self.configure_speech_enabled_ivr_enabled, &mut self.short_call_threshold, &mut self.lost_call_threshold, &mut self.voice_contact_surge_factor, &mut self.digital_contact_surge_factor, &mut self.maximum_active_calls, &mut self.inbound_maximum_active_calls, &mut self.outdial_maximum_active_calls, &mut self.allow_agent_thresholds, &mut self.pause_resume_enabled, &mut self.recording_pause_duration, &mut self.record_all_calls, &mut self.webex_management_enabled, &mut self.retry_callback_interval, &mut self.maximum_callback_attempts, &mut self.ccc_enabled, &mut self.sbr_enabled, &mut self.maximum_text_skills, &mut self.maximum_skills, &mut self.multi_media_enabled, &mut self.max_channels, &mut self.voice_call_back_enabled, &mut self.jukebox_enabled, &mut self.pruning_strategy, &mut self.pruning_value, &mut self.analytics_enabled, &mut self.maximum_virtual_teams, &mut self.maximum_address_books, &mut self.number_of_cad_variables, &mut self.threshold_alerts_enabled, &mut self.last_agent_routing, &mut self.leg_recording_enabled, &mut self.multiple_time_zone_enabled, &mut self.steering_digits_enabled, &mut self.social_channel, &mut self.flow_builder_enabled, &mut self.resources_created, &mut self.wfo_analytics_with_transcription, &mut self.wfo_bundle, &mut self.quality_management, &mut self.speech_enabled_ivr_overage, &mut self.campaign_manager_overage, &mut self.quality_management_overage, &mut self.wfo_overage, &mut self.wfo_analytics_overage, &mut self.wfo_analytics_with_transcription_overage, &mut self.wfo_bundle_overage, &mut self.web_call_back_enabled, &mut self.check_agent_availability, &mut self.offer_code, &mut self.cisco_pstn_did, &mut self.cisco_pstn_tf, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.concurrent_voice_contact_entitlement, &mut self.concurrent_digital_contact_entitlement, &mut self.basic_native_virtual_agent_quantity, &mut self.maximum_threshold_rules, &mut self.recording_mode, &mut self.webex_management_url, &mut self.license_version, &mut self.adapter_id, &mut self.otg_id, &mut self.external_id, &mut self.voice_prefix, &mut self.wfo_bundle_agents, &mut self.speech_enabled_ivr_ports, &mut self.order_id, &mut self.license, &mut self.service_provisioning_id, &mut self.order_subscription_id, &mut self.billing_group_id, &mut self.outbound_sip_domain, &mut self.purge_allowed, &mut self.purge_inactive_entities_interval, &mut self.inactivate_entities_purged_on, &mut self.web_rtc_enabled, &mut self.mask_sensitive_data, &mut self.ai_assistant_quantity, &mut self.routing_to_same_agent, &mut self.byova_offer_quantity, &mut self.wholesale_order, &mut self.home_region, &mut self.multi_region_enabled, &mut self.workforce_management_enabled, &mut self.transcripts_kms_key_metadata, &mut self.offer_details, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PartiallyUpdateOrganizationSettingByIdBody, &[&self.tenant_xml_url, &self.ivr_park_url, &self.wfo_enabled, &self.campaign_manager_enabled, &self.configure_speech_enabled_ivr_enabled, &self.short_call_threshold, &self.lost_call_threshold, &self.voice_contact_surge_factor, &self.digital_contact_surge_factor, &self.maximum_active_calls, &self.inbound_maximum_active_calls, &self.outdial_maximum_active_calls, &self.allow_agent_thresholds, &self.pause_resume_enabled, &self.recording_pause_duration, &self.record_all_calls, &self.webex_management_enabled, &self.retry_callback_interval, &self.maximum_callback_attempts, &self.ccc_enabled, &self.sbr_enabled, &self.maximum_text_skills, &self.maximum_skills, &self.multi_media_enabled, &self.max_channels, &self.voice_call_back_enabled, &self.jukebox_enabled, &self.pruning_strategy, &self.pruning_value, &self.analytics_enabled, &self.maximum_virtual_teams, &self.maximum_address_books, &self.number_of_cad_variables, &self.threshold_alerts_enabled, &self.last_agent_routing, &self.leg_recording_enabled, &self.multiple_time_zone_enabled, &self.steering_digits_enabled, &self.social_channel, &self.flow_builder_enabled, &self.resources_created, &self.wfo_analytics_with_transcription, &self.wfo_bundle, &self.quality_management, &self.speech_enabled_ivr_overage, &self.campaign_manager_overage, &self.quality_management_overage, &self.wfo_overage, &self.wfo_analytics_overage, &self.wfo_analytics_with_transcription_overage, &self.wfo_bundle_overage, &self.web_call_back_enabled, &self.check_agent_availability, &self.offer_code, &self.cisco_pstn_did, &self.cisco_pstn_tf, &self.organization_id, &self.id, &self.version, &self.concurrent_voice_contact_entitlement, &self.concurrent_digital_contact_entitlement, &self.basic_native_virtual_agent_quantity, &self.maximum_threshold_rules, &self.recording_mode, &self.webex_management_url, &self.license_version, &self.adapter_id, &self.otg_id, &self.external_id, &self.voice_prefix, &self.wfo_bundle_agents, &self.speech_enabled_ivr_ports, &self.order_id, &self.license, &self.service_provisioning_id, &self.order_subscription_id, &self.billing_group_id, &self.outbound_sip_domain, &self.purge_allowed, &self.purge_inactive_entities_interval, &self.inactivate_entities_purged_on, &self.web_rtc_enabled, &self.mask_sensitive_data, &self.ai_assistant_quantity, &self.routing_to_same_agent, &self.byova_offer_quantity, &self.wholesale_order, &self.home_region, &self.multi_region_enabled, &self.workforce_management_enabled, &self.transcripts_kms_key_metadata, &self.offer_details, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for PartiallyUpdateOrganizationSettingByIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PartiallyUpdateOrganizationSettingByIdBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `pruningStrategy` of [`PartiallyUpdateOrganizationSettingByIdBody`].
    pub enum PartiallyUpdateOrganizationSettingByIdBodyPruningStrategy {
        None = "NONE",
        TimeBased = "TIME_BASED",
        StorageBased = "STORAGE_BASED",
        AgentMinutes = "AGENT_MINUTES",
    }
}

webex_core::open_enum! {
    /// Values of `offerCode` of [`PartiallyUpdateOrganizationSettingByIdBody`].
    pub enum PartiallyUpdateOrganizationSettingByIdBodyOfferCode {
        Cjpprm = "CJPPRM",
    }
}

webex_core::open_enum! {
    /// Values of `recordingMode` of [`PartiallyUpdateOrganizationSettingByIdBody`].
    pub enum PartiallyUpdateOrganizationSettingByIdBodyRecordingMode {
        AudioOnly = "AUDIO_ONLY",
        AudioAndScreen = "AUDIO_AND_SCREEN",
        Disabled = "DISABLED",
    }
}

webex_core::open_enum! {
    /// Values of `routingToSameAgent` of [`PartiallyUpdateOrganizationSettingByIdBody`].
    pub enum PartiallyUpdateOrganizationSettingByIdBodyRoutingToSameAgent {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }
}

/// The object `PartiallyUpdateOrganizationSettingByIdBodyOfferDetailsItem` of Webex.
#[derive(Clone, Default)]
pub struct PartiallyUpdateOrganizationSettingByIdBodyOfferDetailsItem {
    /// `offerCode`
    pub offer_code: Option<String>,
    /// `licenseVolume`
    pub license_volume: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PartiallyUpdateOrganizationSettingByIdBodyOfferDetailsItem: Keys = Keys(&["\"offerCode\":", "\"licenseVolume\":"]);

impl Json for PartiallyUpdateOrganizationSettingByIdBodyOfferDetailsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PartiallyUpdateOrganizationSettingByIdBodyOfferDetailsItem, &mut [&mut self.offer_code, &mut self.license_volume], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PartiallyUpdateOrganizationSettingByIdBodyOfferDetailsItem, &[&self.offer_code, &self.license_volume], &self.extra) }
}

impl std::fmt::Debug for PartiallyUpdateOrganizationSettingByIdBodyOfferDetailsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PartiallyUpdateOrganizationSettingByIdBodyOfferDetailsItem", self, f) }
}

/// The object `PartiallyUpdateOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata` of Webex.
#[derive(Clone, Default)]
pub struct PartiallyUpdateOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata {
    /// `keyUrl`
    pub key_url: Option<String>,
    /// `kroUrl`
    pub kro_url: Option<String>,
    /// `updatedTimestamp`
    pub updated_timestamp: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PartiallyUpdateOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata: Keys = Keys(&["\"keyUrl\":", "\"kroUrl\":", "\"updatedTimestamp\":"]);

impl Json for PartiallyUpdateOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PartiallyUpdateOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata, &mut [&mut self.key_url, &mut self.kro_url, &mut self.updated_timestamp], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PartiallyUpdateOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata, &[&self.key_url, &self.kro_url, &self.updated_timestamp], &self.extra) }
}

impl std::fmt::Debug for PartiallyUpdateOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PartiallyUpdateOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata", self, f) }
}

/// The object `UpdateOrganizationSettingByIdBody` of Webex. Published as `UpdateSpecificOrganizationSettingByIdBody`.
#[derive(Clone, Default)]
pub struct UpdateOrganizationSettingByIdBody {
    /// `tenantXmlUrl`
    pub tenant_xml_url: Option<String>,
    /// `ivrParkUrl`
    pub ivr_park_url: Option<String>,
    /// `wfoEnabled`
    pub wfo_enabled: Option<bool>,
    /// `campaignManagerEnabled`
    pub campaign_manager_enabled: Option<bool>,
    /// `configureSpeechEnabledIVREnabled`
    pub configure_speech_enabled_ivr_enabled: Option<bool>,
    /// `shortCallThreshold`
    pub short_call_threshold: Option<i64>,
    /// `lostCallThreshold`
    pub lost_call_threshold: Option<i64>,
    /// `voiceContactSurgeFactor`
    pub voice_contact_surge_factor: Option<i64>,
    /// `digitalContactSurgeFactor`
    pub digital_contact_surge_factor: Option<i64>,
    /// `maximumActiveCalls`
    pub maximum_active_calls: Option<i64>,
    /// `inboundMaximumActiveCalls`
    pub inbound_maximum_active_calls: Option<i64>,
    /// `outdialMaximumActiveCalls`
    pub outdial_maximum_active_calls: Option<i64>,
    /// `allowAgentThresholds`
    pub allow_agent_thresholds: Option<bool>,
    /// `pauseResumeEnabled`
    pub pause_resume_enabled: Option<bool>,
    /// `recordingPauseDuration`
    pub recording_pause_duration: Option<i64>,
    /// `recordAllCalls`
    pub record_all_calls: Option<bool>,
    /// `webexManagementEnabled`
    pub webex_management_enabled: Option<bool>,
    /// `retryCallbackInterval`
    pub retry_callback_interval: Option<i64>,
    /// `maximumCallbackAttempts`
    pub maximum_callback_attempts: Option<i64>,
    /// `cccEnabled`
    pub ccc_enabled: Option<bool>,
    /// `sbrEnabled`
    pub sbr_enabled: Option<bool>,
    /// `maximumTextSkills`
    pub maximum_text_skills: Option<i64>,
    /// `maximumSkills`
    pub maximum_skills: Option<i64>,
    /// `multiMediaEnabled`
    pub multi_media_enabled: Option<bool>,
    /// `maxChannels`
    pub max_channels: Option<i64>,
    /// `voiceCallBackEnabled`
    pub voice_call_back_enabled: Option<bool>,
    /// `jukeboxEnabled`
    pub jukebox_enabled: Option<bool>,
    /// `pruningStrategy`
    pub pruning_strategy: Option<UpdateOrganizationSettingByIdBodyPruningStrategy>,
    /// `pruningValue`
    pub pruning_value: Option<i64>,
    /// `analyticsEnabled`
    pub analytics_enabled: Option<bool>,
    /// `maximumVirtualTeams`
    pub maximum_virtual_teams: Option<i64>,
    /// `maximumAddressBooks`
    pub maximum_address_books: Option<i64>,
    /// `numberOfCadVariables`
    pub number_of_cad_variables: Option<i64>,
    /// `thresholdAlertsEnabled`
    pub threshold_alerts_enabled: Option<bool>,
    /// `lastAgentRouting`
    pub last_agent_routing: Option<bool>,
    /// `legRecordingEnabled`
    pub leg_recording_enabled: Option<bool>,
    /// `multipleTimeZoneEnabled`
    pub multiple_time_zone_enabled: Option<bool>,
    /// `steeringDigitsEnabled`
    pub steering_digits_enabled: Option<bool>,
    /// `socialChannel`
    pub social_channel: Option<bool>,
    /// `flowBuilderEnabled`
    pub flow_builder_enabled: Option<bool>,
    /// `resourcesCreated`
    pub resources_created: Option<bool>,
    /// `wfoAnalyticsWithTranscription`
    pub wfo_analytics_with_transcription: Option<bool>,
    /// `wfoBundle`
    pub wfo_bundle: Option<bool>,
    /// `qualityManagement`
    pub quality_management: Option<bool>,
    /// `speechEnabledIVROverage`
    pub speech_enabled_ivr_overage: Option<bool>,
    /// `campaignManagerOverage`
    pub campaign_manager_overage: Option<bool>,
    /// `qualityManagementOverage`
    pub quality_management_overage: Option<bool>,
    /// `wfoOverage`
    pub wfo_overage: Option<bool>,
    /// `wfoAnalyticsOverage`
    pub wfo_analytics_overage: Option<bool>,
    /// `wfoAnalyticsWithTranscriptionOverage`
    pub wfo_analytics_with_transcription_overage: Option<bool>,
    /// `wfoBundleOverage`
    pub wfo_bundle_overage: Option<bool>,
    /// `webCallBackEnabled`
    pub web_call_back_enabled: Option<bool>,
    /// `checkAgentAvailability`
    pub check_agent_availability: Option<bool>,
    /// `offerCode`
    pub offer_code: Option<UpdateOrganizationSettingByIdBodyOfferCode>,
    /// `ciscoPstnDID`
    pub cisco_pstn_did: Option<bool>,
    /// `ciscoPstnTF`
    pub cisco_pstn_tf: Option<bool>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `concurrentVoiceContactEntitlement`
    pub concurrent_voice_contact_entitlement: Option<i64>,
    /// `concurrentDigitalContactEntitlement`
    pub concurrent_digital_contact_entitlement: Option<i64>,
    /// `basicNativeVirtualAgentQuantity`
    pub basic_native_virtual_agent_quantity: Option<i64>,
    /// `maximumThresholdRules`
    pub maximum_threshold_rules: Option<i64>,
    /// `recordingMode`
    pub recording_mode: Option<UpdateOrganizationSettingByIdBodyRecordingMode>,
    /// `webexManagementUrl`
    pub webex_management_url: Option<String>,
    /// `licenseVersion`
    pub license_version: Option<String>,
    /// `adapterId`
    pub adapter_id: Option<String>,
    /// `otgId`
    pub otg_id: Option<String>,
    /// `externalId`
    pub external_id: Option<String>,
    /// `voicePrefix`
    pub voice_prefix: Option<String>,
    /// `wfoBundleAgents`
    pub wfo_bundle_agents: Option<i64>,
    /// `speechEnabledIVRPorts`
    pub speech_enabled_ivr_ports: Option<i64>,
    /// `orderId`
    pub order_id: Option<String>,
    /// `license`
    pub license: Option<String>,
    /// `serviceProvisioningId`
    pub service_provisioning_id: Option<String>,
    /// `orderSubscriptionId`
    pub order_subscription_id: Option<String>,
    /// `billingGroupId`
    pub billing_group_id: Option<String>,
    /// `outboundSipDomain`
    pub outbound_sip_domain: Option<String>,
    /// `purgeAllowed`
    pub purge_allowed: Option<bool>,
    /// `purgeInactiveEntitiesInterval`
    pub purge_inactive_entities_interval: Option<i64>,
    /// `inactivateEntitiesPurgedOn`
    pub inactivate_entities_purged_on: Option<String>,
    /// `webRtcEnabled`
    pub web_rtc_enabled: Option<bool>,
    /// `maskSensitiveData`
    pub mask_sensitive_data: Option<bool>,
    /// `aiAssistantQuantity`
    pub ai_assistant_quantity: Option<i64>,
    /// `routingToSameAgent`
    pub routing_to_same_agent: Option<UpdateOrganizationSettingByIdBodyRoutingToSameAgent>,
    /// `byovaOfferQuantity`
    pub byova_offer_quantity: Option<i64>,
    /// `wholesaleOrder`
    pub wholesale_order: Option<bool>,
    /// `homeRegion`
    pub home_region: Option<String>,
    /// `multiRegionEnabled`
    pub multi_region_enabled: Option<bool>,
    /// `workforceManagementEnabled`
    pub workforce_management_enabled: Option<bool>,
    /// `transcriptsKmsKeyMetadata`
    pub transcripts_kms_key_metadata: Option<UpdateSpecificOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata>,
    /// `offerDetails`
    pub offer_details: Option<Vec<UpdateSpecificOrganizationSettingByIdBodyOfferDetailsItem>>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOrganizationSettingByIdBody: Keys = Keys(&["\"tenantXmlUrl\":", "\"ivrParkUrl\":", "\"wfoEnabled\":", "\"campaignManagerEnabled\":", "\"configureSpeechEnabledIVREnabled\":", "\"shortCallThreshold\":", "\"lostCallThreshold\":", "\"voiceContactSurgeFactor\":", "\"digitalContactSurgeFactor\":", "\"maximumActiveCalls\":", "\"inboundMaximumActiveCalls\":", "\"outdialMaximumActiveCalls\":", "\"allowAgentThresholds\":", "\"pauseResumeEnabled\":", "\"recordingPauseDuration\":", "\"recordAllCalls\":", "\"webexManagementEnabled\":", "\"retryCallbackInterval\":", "\"maximumCallbackAttempts\":", "\"cccEnabled\":", "\"sbrEnabled\":", "\"maximumTextSkills\":", "\"maximumSkills\":", "\"multiMediaEnabled\":", "\"maxChannels\":", "\"voiceCallBackEnabled\":", "\"jukeboxEnabled\":", "\"pruningStrategy\":", "\"pruningValue\":", "\"analyticsEnabled\":", "\"maximumVirtualTeams\":", "\"maximumAddressBooks\":", "\"numberOfCadVariables\":", "\"thresholdAlertsEnabled\":", "\"lastAgentRouting\":", "\"legRecordingEnabled\":", "\"multipleTimeZoneEnabled\":", "\"steeringDigitsEnabled\":", "\"socialChannel\":", "\"flowBuilderEnabled\":", "\"resourcesCreated\":", "\"wfoAnalyticsWithTranscription\":", "\"wfoBundle\":", "\"qualityManagement\":", "\"speechEnabledIVROverage\":", "\"campaignManagerOverage\":", "\"qualityManagementOverage\":", "\"wfoOverage\":", "\"wfoAnalyticsOverage\":", "\"wfoAnalyticsWithTranscriptionOverage\":", "\"wfoBundleOverage\":", "\"webCallBackEnabled\":", "\"checkAgentAvailability\":", "\"offerCode\":", "\"ciscoPstnDID\":", "\"ciscoPstnTF\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"concurrentVoiceContactEntitlement\":", "\"concurrentDigitalContactEntitlement\":", "\"basicNativeVirtualAgentQuantity\":", "\"maximumThresholdRules\":", "\"recordingMode\":", "\"webexManagementUrl\":", "\"licenseVersion\":", "\"adapterId\":", "\"otgId\":", "\"externalId\":", "\"voicePrefix\":", "\"wfoBundleAgents\":", "\"speechEnabledIVRPorts\":", "\"orderId\":", "\"license\":", "\"serviceProvisioningId\":", "\"orderSubscriptionId\":", "\"billingGroupId\":", "\"outboundSipDomain\":", "\"purgeAllowed\":", "\"purgeInactiveEntitiesInterval\":", "\"inactivateEntitiesPurgedOn\":", "\"webRtcEnabled\":", "\"maskSensitiveData\":", "\"aiAssistantQuantity\":", "\"routingToSameAgent\":", "\"byovaOfferQuantity\":", "\"wholesaleOrder\":", "\"homeRegion\":", "\"multiRegionEnabled\":", "\"workforceManagementEnabled\":", "\"transcriptsKmsKeyMetadata\":", "\"offerDetails\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UpdateOrganizationSettingByIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOrganizationSettingByIdBody, &mut [&mut self.tenant_xml_url, &mut self.ivr_park_url, &mut self.wfo_enabled, &mut self.campaign_manager_enabled, &mut self.configure_speech_enabled_ivr_enabled, &mut self.short_call_threshold, &mut self.lost_call_threshold, &mut self.voice_contact_surge_factor, &mut self.digital_contact_surge_factor, &mut self.maximum_active_calls, &mut self.inbound_maximum_active_calls, &mut self.outdial_maximum_active_calls, &mut self.allow_agent_thresholds, &mut self.pause_resume_enabled, &mut self.recording_pause_duration, &mut self.record_all_calls, &mut self.webex_management_enabled, &mut self.retry_callback_interval, &mut self.maximum_callback_attempts, &mut self.ccc_enabled, &mut self.sbr_enabled, &mut self.maximum_text_skills, &mut self.maximum_skills, &mut self.multi_media_enabled, &mut self.max_channels, &mut self.voice_call_back_enabled, &mut self.jukebox_enabled, &mut self.pruning_strategy, &mut self.pruning_value, &mut self.analytics_enabled, &mut self.maximum_virtual_teams, &mut self.maximum_address_books, &mut self.number_of_cad_variables, &mut self.threshold_alerts_enabled, &mut self.last_agent_routing, &mut self.leg_recording_enabled, &mut self.multiple_time_zone_enabled, &mut self.steering_digits_enabled, &mut self.social_channel, &mut self.flow_builder_enabled, &mut self.resources_created, &mut self.wfo_analytics_with_transcription, &mut self.wfo_bundle, &mut self.quality_management, &mut self.speech_enabled_ivr_overage, &mut self.campaign_manager_overage, &mut self.quality_management_overage, &mut self.wfo_overage, &mut self.wfo_analytics_overage, &mut self.wfo_analytics_with_transcription_overage, &mut self.wfo_bundle_overage, &mut self.web_call_back_enabled, &mut self.check_agent_availability, &mut self.offer_code, &mut self.cisco_pstn_did, &mut self.cisco_pstn_tf, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.concurrent_voice_contact_entitlement, &mut self.concurrent_digital_contact_entitlement, &mut self.basic_native_virtual_agent_quantity, &mut self.maximum_threshold_rules, &mut self.recording_mode, &mut self.webex_management_url, &mut self.license_version, &mut self.adapter_id, &mut self.otg_id, &mut self.external_id, &mut self.voice_prefix, &mut self.wfo_bundle_agents, &mut self.speech_enabled_ivr_ports, &mut self.order_id, &mut self.license, &mut self.service_provisioning_id, &mut self.order_subscription_id, &mut self.billing_group_id, &mut self.outbound_sip_domain, &mut self.purge_allowed, &mut self.purge_inactive_entities_interval, &mut self.inactivate_entities_purged_on, &mut self.web_rtc_enabled, &mut self.mask_sensitive_data, &mut self.ai_assistant_quantity, &mut self.routing_to_same_agent, &mut self.byova_offer_quantity, &mut self.wholesale_order, &mut self.home_region, &mut self.multi_region_enabled, &mut self.workforce_management_enabled, &mut self.transcripts_kms_key_metadata, &mut self.offer_details, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOrganizationSettingByIdBody, &[&self.tenant_xml_url, &self.ivr_park_url, &self.wfo_enabled, &self.campaign_manager_enabled, &self.configure_speech_enabled_ivr_enabled, &self.short_call_threshold, &self.lost_call_threshold, &self.voice_contact_surge_factor, &self.digital_contact_surge_factor, &self.maximum_active_calls, &self.inbound_maximum_active_calls, &self.outdial_maximum_active_calls, &self.allow_agent_thresholds, &self.pause_resume_enabled, &self.recording_pause_duration, &self.record_all_calls, &self.webex_management_enabled, &self.retry_callback_interval, &self.maximum_callback_attempts, &self.ccc_enabled, &self.sbr_enabled, &self.maximum_text_skills, &self.maximum_skills, &self.multi_media_enabled, &self.max_channels, &self.voice_call_back_enabled, &self.jukebox_enabled, &self.pruning_strategy, &self.pruning_value, &self.analytics_enabled, &self.maximum_virtual_teams, &self.maximum_address_books, &self.number_of_cad_variables, &self.threshold_alerts_enabled, &self.last_agent_routing, &self.leg_recording_enabled, &self.multiple_time_zone_enabled, &self.steering_digits_enabled, &self.social_channel, &self.flow_builder_enabled, &self.resources_created, &self.wfo_analytics_with_transcription, &self.wfo_bundle, &self.quality_management, &self.speech_enabled_ivr_overage, &self.campaign_manager_overage, &self.quality_management_overage, &self.wfo_overage, &self.wfo_analytics_overage, &self.wfo_analytics_with_transcription_overage, &self.wfo_bundle_overage, &self.web_call_back_enabled, &self.check_agent_availability, &self.offer_code, &self.cisco_pstn_did, &self.cisco_pstn_tf, &self.organization_id, &self.id, &self.version, &self.concurrent_voice_contact_entitlement, &self.concurrent_digital_contact_entitlement, &self.basic_native_virtual_agent_quantity, &self.maximum_threshold_rules, &self.recording_mode, &self.webex_management_url, &self.license_version, &self.adapter_id, &self.otg_id, &self.external_id, &self.voice_prefix, &self.wfo_bundle_agents, &self.speech_enabled_ivr_ports, &self.order_id, &self.license, &self.service_provisioning_id, &self.order_subscription_id, &self.billing_group_id, &self.outbound_sip_domain, &self.purge_allowed, &self.purge_inactive_entities_interval, &self.inactivate_entities_purged_on, &self.web_rtc_enabled, &self.mask_sensitive_data, &self.ai_assistant_quantity, &self.routing_to_same_agent, &self.byova_offer_quantity, &self.wholesale_order, &self.home_region, &self.multi_region_enabled, &self.workforce_management_enabled, &self.transcripts_kms_key_metadata, &self.offer_details, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UpdateOrganizationSettingByIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOrganizationSettingByIdBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `pruningStrategy` of [`UpdateOrganizationSettingByIdBody`].
    pub enum UpdateOrganizationSettingByIdBodyPruningStrategy {
        None = "NONE",
        TimeBased = "TIME_BASED",
        StorageBased = "STORAGE_BASED",
        AgentMinutes = "AGENT_MINUTES",
    }
}

webex_core::open_enum! {
    /// Values of `offerCode` of [`UpdateOrganizationSettingByIdBody`].
    pub enum UpdateOrganizationSettingByIdBodyOfferCode {
        Cjpprm = "CJPPRM",
    }
}

webex_core::open_enum! {
    /// Values of `recordingMode` of [`UpdateOrganizationSettingByIdBody`].
    pub enum UpdateOrganizationSettingByIdBodyRecordingMode {
        AudioOnly = "AUDIO_ONLY",
        AudioAndScreen = "AUDIO_AND_SCREEN",
        Disabled = "DISABLED",
    }
}

webex_core::open_enum! {
    /// Values of `routingToSameAgent` of [`UpdateOrganizationSettingByIdBody`].
    pub enum UpdateOrganizationSettingByIdBodyRoutingToSameAgent {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }
}

/// The object `UpdateSpecificOrganizationSettingByIdBodyOfferDetailsItem` of Webex.
#[derive(Clone, Default)]
pub struct UpdateSpecificOrganizationSettingByIdBodyOfferDetailsItem {
    /// `offerCode`
    pub offer_code: Option<String>,
    /// `licenseVolume`
    pub license_volume: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSpecificOrganizationSettingByIdBodyOfferDetailsItem: Keys = Keys(&["\"offerCode\":", "\"licenseVolume\":"]);

impl Json for UpdateSpecificOrganizationSettingByIdBodyOfferDetailsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSpecificOrganizationSettingByIdBodyOfferDetailsItem, &mut [&mut self.offer_code, &mut self.license_volume], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSpecificOrganizationSettingByIdBodyOfferDetailsItem, &[&self.offer_code, &self.license_volume], &self.extra) }
}

impl std::fmt::Debug for UpdateSpecificOrganizationSettingByIdBodyOfferDetailsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSpecificOrganizationSettingByIdBodyOfferDetailsItem", self, f) }
}

/// The object `UpdateSpecificOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata` of Webex.
#[derive(Clone, Default)]
pub struct UpdateSpecificOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata {
    /// `keyUrl`
    pub key_url: Option<String>,
    /// `kroUrl`
    pub kro_url: Option<String>,
    /// `updatedTimestamp`
    pub updated_timestamp: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSpecificOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata: Keys = Keys(&["\"keyUrl\":", "\"kroUrl\":", "\"updatedTimestamp\":"]);

impl Json for UpdateSpecificOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSpecificOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata, &mut [&mut self.key_url, &mut self.kro_url, &mut self.updated_timestamp], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSpecificOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata, &[&self.key_url, &self.kro_url, &self.updated_timestamp], &self.extra) }
}

impl std::fmt::Debug for UpdateSpecificOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSpecificOrganizationSettingByIdBodyTranscriptsKmsKeyMetadata", self, f) }
}
