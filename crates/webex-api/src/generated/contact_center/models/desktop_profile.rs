// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AgentProfileBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct AgentProfileBulkExportDTO {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `parentType`; required when sent
    pub parent_type: Option<String>,
    /// `siteId`
    pub site_id: Option<String>,
    /// `screenPopup`
    pub screen_popup: Option<bool>,
    /// `lastAgentRouting`
    pub last_agent_routing: Option<bool>,
    /// `autoWrapUp`
    pub auto_wrap_up: Option<bool>,
    /// `autoAnswer`
    pub auto_answer: Option<bool>,
    /// `autoWrapAfterSeconds` in seconds
    pub auto_wrap_after_seconds: Option<i64>,
    /// `agentAvailableAfterOutdial`
    pub agent_available_after_outdial: Option<bool>,
    /// `allowAutoWrapUpExtension`
    pub allow_auto_wrap_up_extension: Option<bool>,
    /// `accessWrapUpCode`; required when sent
    pub access_wrap_up_code: Option<AgentProfileBulkExportDTOAccessWrapUpCode>,
    /// `wrapUpCodes`
    pub wrap_up_codes: Option<Vec<String>>,
    /// `accessIdleCode`; required when sent
    pub access_idle_code: Option<String>,
    /// `idleCodes`
    pub idle_codes: Option<Vec<String>>,
    /// `accessQueue`; required when sent
    pub access_queue: Option<String>,
    /// `queues`
    pub queues: Option<Vec<String>>,
    /// `accessEntryPoint`; required when sent
    pub access_entry_point: Option<String>,
    /// `entryPoints`
    pub entry_points: Option<Vec<String>>,
    /// `accessBuddyTeam`; required when sent
    pub access_buddy_team: Option<String>,
    /// `buddyTeamsList`
    pub buddy_teams_list: Option<Vec<SiteTeamPairDTO>>,
    /// `consultToQueue`
    pub consult_to_queue: Option<bool>,
    /// `outdialEnabled`
    pub outdial_enabled: Option<bool>,
    /// `outdialEntryPoint`
    pub outdial_entry_point: Option<String>,
    /// `addressBook`
    pub address_book: Option<String>,
    /// `dialPlanEnabled`
    pub dial_plan_enabled: Option<bool>,
    /// `dialPlans`
    pub dial_plans: Option<Vec<String>>,
    /// `outdialANI`
    pub outdial_ani: Option<String>,
    /// `agentDNValidation`; required when sent
    pub agent_dn_validation: Option<String>,
    /// `agentDNValidationCriteria`
    pub agent_dn_validation_criteria: Option<String>,
    /// `agentDNValidationCriterions`
    pub agent_dn_validation_criterions: Option<Vec<String>>,
    /// `agentStats`
    pub agent_stats: Option<bool>,
    /// `accessQueueStats`; required when sent
    pub access_queue_stats: Option<String>,
    /// `viewableStatsQueue`
    pub viewable_stats_queue: Option<Vec<String>>,
    /// `loggedInTeamStats`
    pub logged_in_team_stats: Option<bool>,
    /// `accessTeamStats`; required when sent
    pub access_team_stats: Option<String>,
    /// `viewableStatsTeam`
    pub viewable_stats_team: Option<Vec<SiteTeamPairDTO>>,
    /// `thresholdRules`
    pub threshold_rules: Option<Vec<String>>,
    /// `loginVoiceOptions`
    pub login_voice_options: Option<Vec<AgentProfileBulkExportDTOLoginVoiceOptions>>,
    /// `showUserDetailsMS`
    pub show_user_details_ms: Option<bool>,
    /// `stateSynchronizationMS`
    pub state_synchronization_ms: Option<bool>,
    /// `showUserDetailsWebex`
    pub show_user_details_webex: Option<bool>,
    /// `stateSynchronizationWebex`
    pub state_synchronization_webex: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AgentProfileBulkExportDTO: Keys = Keys(&["\"name\":", "\"description\":", "\"parentType\":", "\"siteId\":", "\"screenPopup\":", "\"lastAgentRouting\":", "\"autoWrapUp\":", "\"autoAnswer\":", "\"autoWrapAfterSeconds\":", "\"agentAvailableAfterOutdial\":", "\"allowAutoWrapUpExtension\":", "\"accessWrapUpCode\":", "\"wrapUpCodes\":", "\"accessIdleCode\":", "\"idleCodes\":", "\"accessQueue\":", "\"queues\":", "\"accessEntryPoint\":", "\"entryPoints\":", "\"accessBuddyTeam\":", "\"buddyTeamsList\":", "\"consultToQueue\":", "\"outdialEnabled\":", "\"outdialEntryPoint\":", "\"addressBook\":", "\"dialPlanEnabled\":", "\"dialPlans\":", "\"outdialANI\":", "\"agentDNValidation\":", "\"agentDNValidationCriteria\":", "\"agentDNValidationCriterions\":", "\"agentStats\":", "\"accessQueueStats\":", "\"viewableStatsQueue\":", "\"loggedInTeamStats\":", "\"accessTeamStats\":", "\"viewableStatsTeam\":", "\"thresholdRules\":", "\"loginVoiceOptions\":", "\"showUserDetailsMS\":", "\"stateSynchronizationMS\":", "\"showUserDetailsWebex\":", "\"stateSynchronizationWebex\":"]);

impl Json for AgentProfileBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AgentProfileBulkExportDTO, &mut [&mut self.name, &mut self.description, &mut self.parent_type, &mut self.site_id, &mut self.screen_popup, &mut self.last_agent_routing, &mut self.auto_wrap_up, &mut self.auto_answer, &mut self.auto_wrap_after_seconds, &mut self.agent_available_after_outdial, &mut self.allow_auto_wrap_up_extension, &mut self.access_wrap_up_code, &mut self.wrap_up_codes, &mut self.access_idle_code, &mut self.idle_codes, &mut self.access_queue, &mut self.queues, &mut self.access_entry_point, &mut self.entry_points, &mut self.access_buddy_team, &mut self.buddy_teams_list, &mut self.consult_to_queue, &mut self.outdial_enabled, &mut self.outdial_entry_point, &mut self.address_book, &mut self.dial_plan_enabled, &mut self.dial_plans, &mut self.outdial_ani, &mut self.agent_dn_validation, &mut self.agent_dn_validation_criteria, &mut self.agent_dn_validation_criterions, &mut self.agent_stats, &mut self.access_queue_stats, &mut self.viewable_stats_queue, &mut self.logged_in_team_stats, &mut self.access_team_stats, &mut self.viewable_stats_team, &mut self.threshold_rules, &mut self.login_voice_options, &mut self.show_user_details_ms, &mut self.state_synchronization_ms, &mut self.show_user_details_webex, &mut self.state_synchronization_webex], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AgentProfileBulkExportDTO, &[&self.name, &self.description, &self.parent_type, &self.site_id, &self.screen_popup, &self.last_agent_routing, &self.auto_wrap_up, &self.auto_answer, &self.auto_wrap_after_seconds, &self.agent_available_after_outdial, &self.allow_auto_wrap_up_extension, &self.access_wrap_up_code, &self.wrap_up_codes, &self.access_idle_code, &self.idle_codes, &self.access_queue, &self.queues, &self.access_entry_point, &self.entry_points, &self.access_buddy_team, &self.buddy_teams_list, &self.consult_to_queue, &self.outdial_enabled, &self.outdial_entry_point, &self.address_book, &self.dial_plan_enabled, &self.dial_plans, &self.outdial_ani, &self.agent_dn_validation, &self.agent_dn_validation_criteria, &self.agent_dn_validation_criterions, &self.agent_stats, &self.access_queue_stats, &self.viewable_stats_queue, &self.logged_in_team_stats, &self.access_team_stats, &self.viewable_stats_team, &self.threshold_rules, &self.login_voice_options, &self.show_user_details_ms, &self.state_synchronization_ms, &self.show_user_details_webex, &self.state_synchronization_webex], &self.extra) }
}

impl std::fmt::Debug for AgentProfileBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AgentProfileBulkExportDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `accessWrapUpCode` of [`AgentProfileBulkExportDTO`].
    pub enum AgentProfileBulkExportDTOAccessWrapUpCode {
        All = "ALL",
        Specific = "SPECIFIC",
    }
}

webex_core::open_enum! {
    /// Values of `loginVoiceOptions` of [`AgentProfileBulkExportDTO`].
    pub enum AgentProfileBulkExportDTOLoginVoiceOptions {
        AgentDn = "AGENT_DN",
        Extension = "EXTENSION",
        Browser = "BROWSER",
    }
}

/// The object `AgentProfileDTO` of Webex.
#[derive(Clone, Default)]
pub struct AgentProfileDTO {
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
    /// `parentType`; required when sent
    pub parent_type: Option<AgentProfileDTOParentType>,
    /// `siteId`
    pub site_id: Option<String>,
    /// `screenPopup`
    pub screen_popup: Option<bool>,
    /// `lastAgentRouting`
    pub last_agent_routing: Option<bool>,
    /// `autoWrapUp`
    pub auto_wrap_up: Option<bool>,
    /// `autoAnswer`
    pub auto_answer: Option<bool>,
    /// `autoWrapAfterSeconds` in seconds
    pub auto_wrap_after_seconds: Option<i64>,
    /// `agentAvailableAfterOutdial`
    pub agent_available_after_outdial: Option<bool>,
    /// `allowAutoWrapUpExtension`
    pub allow_auto_wrap_up_extension: Option<bool>,
    /// `accessWrapUpCode`; required when sent
    pub access_wrap_up_code: Option<AgentProfileDTOAccessWrapUpCode>,
    /// `wrapUpCodes`
    pub wrap_up_codes: Option<Vec<String>>,
    /// `accessIdleCode`; required when sent
    pub access_idle_code: Option<AgentProfileDTOAccessIdleCode>,
    /// `idleCodes`
    pub idle_codes: Option<Vec<String>>,
    /// `accessQueue`; required when sent
    pub access_queue: Option<AgentProfileDTOAccessQueue>,
    /// `queues`
    pub queues: Option<Vec<String>>,
    /// `accessEntryPoint`; required when sent
    pub access_entry_point: Option<AgentProfileDTOAccessEntryPoint>,
    /// `entryPoints`
    pub entry_points: Option<Vec<String>>,
    /// `accessBuddyTeam`; required when sent
    pub access_buddy_team: Option<AgentProfileDTOAccessBuddyTeam>,
    /// `buddyTeams`
    pub buddy_teams: Option<Vec<String>>,
    /// `consultToQueue`
    pub consult_to_queue: Option<bool>,
    /// `outdialEnabled`
    pub outdial_enabled: Option<bool>,
    /// `outdialEntryPointId`
    pub outdial_entry_point_id: Option<String>,
    /// `outdialANIId`
    pub outdial_ani_id: Option<String>,
    /// `addressBookId`
    pub address_book_id: Option<String>,
    /// `dialPlanEnabled`
    pub dial_plan_enabled: Option<bool>,
    /// `dialPlans`
    pub dial_plans: Option<Vec<String>>,
    /// `agentDNValidation`; required when sent
    pub agent_dn_validation: Option<AgentProfileDTOAgentDNValidation>,
    /// `agentDNValidationCriteria`
    pub agent_dn_validation_criteria: Option<AgentProfileDTOAgentDNValidationCriteria>,
    /// `agentDNValidationCriterions`
    pub agent_dn_validation_criterions: Option<Vec<String>>,
    /// `loginVoiceOptions`
    pub login_voice_options: Option<Vec<AgentProfileDTOLoginVoiceOptions>>,
    /// `viewableStatistics`; required when sent
    pub viewable_statistics: Option<ViewableStatisticsDTO>,
    /// `thresholdRules`
    pub threshold_rules: Option<Vec<String>>,
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `timeoutDesktopInactivityCustomEnabled`
    pub timeout_desktop_inactivity_custom_enabled: Option<bool>,
    /// `showUserDetailsMS`
    pub show_user_details_ms: Option<bool>,
    /// `stateSynchronizationMS`
    pub state_synchronization_ms: Option<bool>,
    /// `showUserDetailsWebex`
    pub show_user_details_webex: Option<bool>,
    /// `stateSynchronizationWebex`
    pub state_synchronization_webex: Option<bool>,
    /// `timeoutDesktopInactivityMins` in minutes
    pub timeout_desktop_inactivity_mins: Option<i64>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `createdTime`; set by Webex only
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; set by Webex only
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AgentProfileDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"parentType\":", "\"siteId\":", "\"screenPopup\":", "\"lastAgentRouting\":", "\"autoWrapUp\":", "\"autoAnswer\":", "\"autoWrapAfterSeconds\":", "\"agentAvailableAfterOutdial\":", "\"allowAutoWrapUpExtension\":", "\"accessWrapUpCode\":", "\"wrapUpCodes\":", "\"accessIdleCode\":", "\"idleCodes\":", "\"accessQueue\":", "\"queues\":", "\"accessEntryPoint\":", "\"entryPoints\":", "\"accessBuddyTeam\":", "\"buddyTeams\":", "\"consultToQueue\":", "\"outdialEnabled\":", "\"outdialEntryPointId\":", "\"outdialANIId\":", "\"addressBookId\":", "\"dialPlanEnabled\":", "\"dialPlans\":", "\"agentDNValidation\":", "\"agentDNValidationCriteria\":", "\"agentDNValidationCriterions\":", "\"loginVoiceOptions\":", "\"viewableStatistics\":", "\"thresholdRules\":", "\"active\":", "\"timeoutDesktopInactivityCustomEnabled\":", "\"showUserDetailsMS\":", "\"stateSynchronizationMS\":", "\"showUserDetailsWebex\":", "\"stateSynchronizationWebex\":", "\"timeoutDesktopInactivityMins\":", "\"systemDefault\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AgentProfileDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AgentProfileDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.parent_type, &mut self.site_id, &mut self.screen_popup, &mut self.last_agent_routing, &mut self.auto_wrap_up, &mut self.auto_answer, &mut self.auto_wrap_after_seconds, &mut self.agent_available_after_outdial, &mut self.allow_auto_wrap_up_extension, &mut self.access_wrap_up_code, &mut self.wrap_up_codes, &mut self.access_idle_code, &mut self.idle_codes, &mut self.access_queue, &mut self.queues, &mut self.access_entry_point, &mut self.entry_points, &mut self.access_buddy_team, &mut self.buddy_teams, &mut self.consult_to_queue, &mut self.outdial_enabled, &mut self.outdial_entry_point_id, &mut self.outdial_ani_id, &mut self.address_book_id, &mut self.dial_plan_enabled, &mut self.dial_plans, &mut self.agent_dn_validation, &mut self.agent_dn_validation_criteria, &mut self.agent_dn_validation_criterions, &mut self.login_voice_options, &mut self.viewable_statistics, &mut self.threshold_rules, &mut self.active, &mut self.timeout_desktop_inactivity_custom_enabled, &mut self.show_user_details_ms, &mut self.state_synchronization_ms, &mut self.show_user_details_webex, &mut self.state_synchronization_webex, &mut self.timeout_desktop_inactivity_mins, &mut self.system_default, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AgentProfileDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.parent_type, &self.site_id, &self.screen_popup, &self.last_agent_routing, &self.auto_wrap_up, &self.auto_answer, &self.auto_wrap_after_seconds, &self.agent_available_after_outdial, &self.allow_auto_wrap_up_extension, &self.access_wrap_up_code, &self.wrap_up_codes, &self.access_idle_code, &self.idle_codes, &self.access_queue, &self.queues, &self.access_entry_point, &self.entry_points, &self.access_buddy_team, &self.buddy_teams, &self.consult_to_queue, &self.outdial_enabled, &self.outdial_entry_point_id, &self.outdial_ani_id, &self.address_book_id, &self.dial_plan_enabled, &self.dial_plans, &self.agent_dn_validation, &self.agent_dn_validation_criteria, &self.agent_dn_validation_criterions, &self.login_voice_options, &self.viewable_statistics, &self.threshold_rules, &self.active, &self.timeout_desktop_inactivity_custom_enabled, &self.show_user_details_ms, &self.state_synchronization_ms, &self.show_user_details_webex, &self.state_synchronization_webex, &self.timeout_desktop_inactivity_mins, &self.system_default, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AgentProfileDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AgentProfileDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `parentType` of [`AgentProfileDTO`].
    pub enum AgentProfileDTOParentType {
        Organization = "ORGANIZATION",
        Site = "SITE",
    }
}

webex_core::open_enum! {
    /// Values of `accessWrapUpCode` of [`AgentProfileDTO`].
    pub enum AgentProfileDTOAccessWrapUpCode {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessIdleCode` of [`AgentProfileDTO`].
    pub enum AgentProfileDTOAccessIdleCode {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessQueue` of [`AgentProfileDTO`].
    pub enum AgentProfileDTOAccessQueue {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessEntryPoint` of [`AgentProfileDTO`].
    pub enum AgentProfileDTOAccessEntryPoint {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessBuddyTeam` of [`AgentProfileDTO`].
    pub enum AgentProfileDTOAccessBuddyTeam {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `agentDNValidation` of [`AgentProfileDTO`].
    pub enum AgentProfileDTOAgentDNValidation {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `agentDNValidationCriteria` of [`AgentProfileDTO`].
    pub enum AgentProfileDTOAgentDNValidationCriteria {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `loginVoiceOptions` of [`AgentProfileDTO`].
    pub enum AgentProfileDTOLoginVoiceOptions {
        AgentDn = "AGENT_DN",
        Extension = "EXTENSION",
        Browser = "BROWSER",
    }
}

/// The object `AgentProfileResponseDTO` of Webex.
#[derive(Clone, Default)]
pub struct AgentProfileResponseDTO {
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
    /// `parentType`; required when sent
    pub parent_type: Option<AgentProfileResponseDTOParentType>,
    /// `siteId`
    pub site_id: Option<String>,
    /// `screenPopup`
    pub screen_popup: Option<bool>,
    /// `lastAgentRouting`
    pub last_agent_routing: Option<bool>,
    /// `autoWrapUp`
    pub auto_wrap_up: Option<bool>,
    /// `autoAnswer`
    pub auto_answer: Option<bool>,
    /// `autoWrapAfterSeconds` in seconds
    pub auto_wrap_after_seconds: Option<i64>,
    /// `agentAvailableAfterOutdial`
    pub agent_available_after_outdial: Option<bool>,
    /// `allowAutoWrapUpExtension`
    pub allow_auto_wrap_up_extension: Option<bool>,
    /// `accessWrapUpCode`; required when sent
    pub access_wrap_up_code: Option<AgentProfileResponseDTOAccessWrapUpCode>,
    /// `wrapUpCodes`
    pub wrap_up_codes: Option<Vec<String>>,
    /// `accessIdleCode`; required when sent
    pub access_idle_code: Option<AgentProfileResponseDTOAccessIdleCode>,
    /// `idleCodes`
    pub idle_codes: Option<Vec<String>>,
    /// `accessQueue`; required when sent
    pub access_queue: Option<AgentProfileResponseDTOAccessQueue>,
    /// `queues`
    pub queues: Option<Vec<String>>,
    /// `accessEntryPoint`; required when sent
    pub access_entry_point: Option<AgentProfileResponseDTOAccessEntryPoint>,
    /// `entryPoints`
    pub entry_points: Option<Vec<String>>,
    /// `accessBuddyTeam`; required when sent
    pub access_buddy_team: Option<AgentProfileResponseDTOAccessBuddyTeam>,
    /// `buddyTeams`
    pub buddy_teams: Option<Vec<String>>,
    /// `consultToQueue`
    pub consult_to_queue: Option<bool>,
    /// `outdialEnabled`
    pub outdial_enabled: Option<bool>,
    /// `outdialEntryPointId`
    pub outdial_entry_point_id: Option<String>,
    /// `outdialANIId`
    pub outdial_ani_id: Option<String>,
    /// `addressBookId`
    pub address_book_id: Option<String>,
    /// `dialPlanEnabled`
    pub dial_plan_enabled: Option<bool>,
    /// `dialPlans`
    pub dial_plans: Option<Vec<String>>,
    /// `timeoutDesktopInactivityCustomEnabled`
    pub timeout_desktop_inactivity_custom_enabled: Option<bool>,
    /// `showUserDetailsMS`
    pub show_user_details_ms: Option<bool>,
    /// `stateSynchronizationMS`
    pub state_synchronization_ms: Option<bool>,
    /// `showUserDetailsWebex`
    pub show_user_details_webex: Option<bool>,
    /// `stateSynchronizationWebex`
    pub state_synchronization_webex: Option<bool>,
    /// `timeoutDesktopInactivityMins` in minutes
    pub timeout_desktop_inactivity_mins: Option<i64>,
    /// `agentDNValidation`; required when sent
    pub agent_dn_validation: Option<AgentProfileResponseDTOAgentDNValidation>,
    /// `agentDNValidationCriteria`
    pub agent_dn_validation_criteria: Option<AgentProfileResponseDTOAgentDNValidationCriteria>,
    /// `agentDNValidationCriterions`
    pub agent_dn_validation_criterions: Option<Vec<String>>,
    /// `loginVoiceOptions`
    pub login_voice_options: Option<Vec<AgentProfileResponseDTOLoginVoiceOptions>>,
    /// `viewableStatistics`
    pub viewable_statistics: Option<ViewableStatistics>,
    /// `thresholdRules`
    pub threshold_rules: Option<Vec<String>>,
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `createdTime`; set by Webex only
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; set by Webex only
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AgentProfileResponseDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"parentType\":", "\"siteId\":", "\"screenPopup\":", "\"lastAgentRouting\":", "\"autoWrapUp\":", "\"autoAnswer\":", "\"autoWrapAfterSeconds\":", "\"agentAvailableAfterOutdial\":", "\"allowAutoWrapUpExtension\":", "\"accessWrapUpCode\":", "\"wrapUpCodes\":", "\"accessIdleCode\":", "\"idleCodes\":", "\"accessQueue\":", "\"queues\":", "\"accessEntryPoint\":", "\"entryPoints\":", "\"accessBuddyTeam\":", "\"buddyTeams\":", "\"consultToQueue\":", "\"outdialEnabled\":", "\"outdialEntryPointId\":", "\"outdialANIId\":", "\"addressBookId\":", "\"dialPlanEnabled\":", "\"dialPlans\":", "\"timeoutDesktopInactivityCustomEnabled\":", "\"showUserDetailsMS\":", "\"stateSynchronizationMS\":", "\"showUserDetailsWebex\":", "\"stateSynchronizationWebex\":", "\"timeoutDesktopInactivityMins\":", "\"agentDNValidation\":", "\"agentDNValidationCriteria\":", "\"agentDNValidationCriterions\":", "\"loginVoiceOptions\":", "\"viewableStatistics\":", "\"thresholdRules\":", "\"active\":", "\"systemDefault\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AgentProfileResponseDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AgentProfileResponseDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.parent_type, &mut self.site_id, &mut self.screen_popup, &mut self.last_agent_routing, &mut self.auto_wrap_up, &mut self.auto_answer, &mut self.auto_wrap_after_seconds, &mut self.agent_available_after_outdial, &mut self.allow_auto_wrap_up_extension, &mut self.access_wrap_up_code, &mut self.wrap_up_codes, &mut self.access_idle_code, &mut self.idle_codes, &mut self.access_queue, &mut self.queues, &mut self.access_entry_point, &mut self.entry_points, &mut self.access_buddy_team, &mut self.buddy_teams, &mut self.consult_to_queue, &mut self.outdial_enabled, &mut self.outdial_entry_point_id, &mut self.outdial_ani_id, &mut self.address_book_id, &mut self.dial_plan_enabled, &mut self.dial_plans, &mut self.timeout_desktop_inactivity_custom_enabled, &mut self.show_user_details_ms, &mut self.state_synchronization_ms, &mut self.show_user_details_webex, &mut self.state_synchronization_webex, &mut self.timeout_desktop_inactivity_mins, &mut self.agent_dn_validation, &mut self.agent_dn_validation_criteria, &mut self.agent_dn_validation_criterions, &mut self.login_voice_options, &mut self.viewable_statistics, &mut self.threshold_rules, &mut self.active, &mut self.system_default, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AgentProfileResponseDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.parent_type, &self.site_id, &self.screen_popup, &self.last_agent_routing, &self.auto_wrap_up, &self.auto_answer, &self.auto_wrap_after_seconds, &self.agent_available_after_outdial, &self.allow_auto_wrap_up_extension, &self.access_wrap_up_code, &self.wrap_up_codes, &self.access_idle_code, &self.idle_codes, &self.access_queue, &self.queues, &self.access_entry_point, &self.entry_points, &self.access_buddy_team, &self.buddy_teams, &self.consult_to_queue, &self.outdial_enabled, &self.outdial_entry_point_id, &self.outdial_ani_id, &self.address_book_id, &self.dial_plan_enabled, &self.dial_plans, &self.timeout_desktop_inactivity_custom_enabled, &self.show_user_details_ms, &self.state_synchronization_ms, &self.show_user_details_webex, &self.state_synchronization_webex, &self.timeout_desktop_inactivity_mins, &self.agent_dn_validation, &self.agent_dn_validation_criteria, &self.agent_dn_validation_criterions, &self.login_voice_options, &self.viewable_statistics, &self.threshold_rules, &self.active, &self.system_default, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AgentProfileResponseDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AgentProfileResponseDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `parentType` of [`AgentProfileResponseDTO`].
    pub enum AgentProfileResponseDTOParentType {
        Organization = "ORGANIZATION",
        Site = "SITE",
    }
}

webex_core::open_enum! {
    /// Values of `accessWrapUpCode` of [`AgentProfileResponseDTO`].
    pub enum AgentProfileResponseDTOAccessWrapUpCode {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessIdleCode` of [`AgentProfileResponseDTO`].
    pub enum AgentProfileResponseDTOAccessIdleCode {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessQueue` of [`AgentProfileResponseDTO`].
    pub enum AgentProfileResponseDTOAccessQueue {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessEntryPoint` of [`AgentProfileResponseDTO`].
    pub enum AgentProfileResponseDTOAccessEntryPoint {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessBuddyTeam` of [`AgentProfileResponseDTO`].
    pub enum AgentProfileResponseDTOAccessBuddyTeam {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `agentDNValidation` of [`AgentProfileResponseDTO`].
    pub enum AgentProfileResponseDTOAgentDNValidation {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `agentDNValidationCriteria` of [`AgentProfileResponseDTO`].
    pub enum AgentProfileResponseDTOAgentDNValidationCriteria {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `loginVoiceOptions` of [`AgentProfileResponseDTO`].
    pub enum AgentProfileResponseDTOLoginVoiceOptions {
        AgentDn = "AGENT_DN",
        Extension = "EXTENSION",
        Browser = "BROWSER",
    }
}

/// The object `BulkExportDTOAgentProfileBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkExportDTOAgentProfileBulkExportDTO {
    /// `totalResources`
    pub total_resources: Option<i64>,
    /// `pageNumber`
    pub page_number: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `rel`
    pub rel: Option<String>,
    /// `resources`
    pub resources: Option<Vec<AgentProfileBulkExportDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkExportDTOAgentProfileBulkExportDTO: Keys = Keys(&["\"totalResources\":", "\"pageNumber\":", "\"pageSize\":", "\"rel\":", "\"resources\":"]);

impl Json for BulkExportDTOAgentProfileBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkExportDTOAgentProfileBulkExportDTO, &mut [&mut self.total_resources, &mut self.page_number, &mut self.page_size, &mut self.rel, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkExportDTOAgentProfileBulkExportDTO, &[&self.total_resources, &self.page_number, &self.page_size, &self.rel, &self.resources], &self.extra) }
}

impl std::fmt::Debug for BulkExportDTOAgentProfileBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkExportDTOAgentProfileBulkExportDTO", self, f) }
}

/// The object `BulkRequestDTOAgentProfileDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOAgentProfileDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOAgentProfileDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOAgentProfileDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOAgentProfileDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOAgentProfileDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOAgentProfileDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOAgentProfileDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOAgentProfileDTO", self, f) }
}

/// The object `BulkRequestItemDTOAgentProfileDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOAgentProfileDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<AgentProfileDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOAgentProfileDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOAgentProfileDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOAgentProfileDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOAgentProfileDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOAgentProfileDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOAgentProfileDTO", self, f) }
}

/// The object `ListDesktopProfilesV2Response` of Webex. Published as `ListDesktopProfileSResponse`.
#[derive(Clone, Default)]
pub struct ListDesktopProfilesV2Response {
    /// `meta`
    pub meta: Option<MetaDataWithPagingInfo>,
    /// `data`
    pub data: Option<Vec<AgentProfileResponseDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListDesktopProfilesV2Response: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ListDesktopProfilesV2Response {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListDesktopProfilesV2Response, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListDesktopProfilesV2Response, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ListDesktopProfilesV2Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListDesktopProfilesV2Response", self, f) }
}

/// The object `SiteTeamPairDTO` of Webex.
#[derive(Clone, Default)]
pub struct SiteTeamPairDTO {
    /// `siteName`
    pub site_name: Option<String>,
    /// `teamName`
    pub team_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SiteTeamPairDTO: Keys = Keys(&["\"siteName\":", "\"teamName\":"]);

impl Json for SiteTeamPairDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SiteTeamPairDTO, &mut [&mut self.site_name, &mut self.team_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SiteTeamPairDTO, &[&self.site_name, &self.team_name], &self.extra) }
}

impl std::fmt::Debug for SiteTeamPairDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SiteTeamPairDTO", self, f) }
}

/// The object `ViewableStatisticsDTO` of Webex.
#[derive(Clone, Default)]
pub struct ViewableStatisticsDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `agentStats`
    pub agent_stats: Option<bool>,
    /// `accessQueueStats`; required when sent
    pub access_queue_stats: Option<ViewableStatisticsDTOAccessQueueStats>,
    /// `contactServiceQueues`
    pub contact_service_queues: Option<Vec<String>>,
    /// `loggedInTeamStats`
    pub logged_in_team_stats: Option<bool>,
    /// `accessTeamStats`; required when sent
    pub access_team_stats: Option<ViewableStatisticsDTOAccessTeamStats>,
    /// `teams`
    pub teams: Option<Vec<String>>,
    /// `createdTime`; set by Webex only
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; set by Webex only
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ViewableStatisticsDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"agentStats\":", "\"accessQueueStats\":", "\"contactServiceQueues\":", "\"loggedInTeamStats\":", "\"accessTeamStats\":", "\"teams\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for ViewableStatisticsDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ViewableStatisticsDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.agent_stats, &mut self.access_queue_stats, &mut self.contact_service_queues, &mut self.logged_in_team_stats, &mut self.access_team_stats, &mut self.teams, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ViewableStatisticsDTO, &[&self.organization_id, &self.id, &self.version, &self.agent_stats, &self.access_queue_stats, &self.contact_service_queues, &self.logged_in_team_stats, &self.access_team_stats, &self.teams, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for ViewableStatisticsDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ViewableStatisticsDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `accessQueueStats` of [`ViewableStatisticsDTO`].
    pub enum ViewableStatisticsDTOAccessQueueStats {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessTeamStats` of [`ViewableStatisticsDTO`].
    pub enum ViewableStatisticsDTOAccessTeamStats {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

/// The object `ViewableStatistics` of Webex. Published as `viewableStatistics`.
#[derive(Clone, Default)]
pub struct ViewableStatistics {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `agentStats`
    pub agent_stats: Option<bool>,
    /// `accessQueueStats`; required when sent
    pub access_queue_stats: Option<ViewableStatisticsAccessQueueStats>,
    /// `contactServiceQueues`
    pub contact_service_queues: Option<Vec<String>>,
    /// `loggedInTeamStats`
    pub logged_in_team_stats: Option<bool>,
    /// `accessTeamStats`; required when sent
    pub access_team_stats: Option<ViewableStatisticsAccessTeamStats>,
    /// `teams`
    pub teams: Option<Vec<String>>,
    /// `createdTime`; set by Webex only
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; set by Webex only
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ViewableStatistics: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"agentStats\":", "\"accessQueueStats\":", "\"contactServiceQueues\":", "\"loggedInTeamStats\":", "\"accessTeamStats\":", "\"teams\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for ViewableStatistics {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ViewableStatistics, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.agent_stats, &mut self.access_queue_stats, &mut self.contact_service_queues, &mut self.logged_in_team_stats, &mut self.access_team_stats, &mut self.teams, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ViewableStatistics, &[&self.organization_id, &self.id, &self.version, &self.agent_stats, &self.access_queue_stats, &self.contact_service_queues, &self.logged_in_team_stats, &self.access_team_stats, &self.teams, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for ViewableStatistics {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ViewableStatistics", self, f) }
}

webex_core::open_enum! {
    /// Values of `accessQueueStats` of [`ViewableStatistics`].
    pub enum ViewableStatisticsAccessQueueStats {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessTeamStats` of [`ViewableStatistics`].
    pub enum ViewableStatisticsAccessTeamStats {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}
