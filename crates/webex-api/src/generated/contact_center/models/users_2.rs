// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `UserProfilePermissionsDTOUserResponseWithUserProfileGranularAccess` of Webex.
#[derive(Clone, Default)]
pub struct UserProfilePermissionsDTOUserResponseWithUserProfileGranularAccess {
    /// `id`
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `access`
    pub access: Option<UserProfilePermissionsDTOUserResponseWithUserProfileGranularAccessAccess>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserProfilePermissionsDTOUserResponseWithUserProfileGranularAccess: Keys = Keys(&["\"id\":", "\"name\":", "\"access\":"]);

impl Json for UserProfilePermissionsDTOUserResponseWithUserProfileGranularAccess {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserProfilePermissionsDTOUserResponseWithUserProfileGranularAccess, &mut [&mut self.id, &mut self.name, &mut self.access], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserProfilePermissionsDTOUserResponseWithUserProfileGranularAccess, &[&self.id, &self.name, &self.access], &self.extra) }
}

impl std::fmt::Debug for UserProfilePermissionsDTOUserResponseWithUserProfileGranularAccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserProfilePermissionsDTOUserResponseWithUserProfileGranularAccess", self, f) }
}

webex_core::open_enum! {
    /// Values of `access` of [`UserProfilePermissionsDTOUserResponseWithUserProfileGranularAccess`].
    pub enum UserProfilePermissionsDTOUserResponseWithUserProfileGranularAccessAccess {
        Edit = "EDIT",
        View = "VIEW",
        None = "NONE",
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}

/// The object `UserResponseDTO` of Webex.
#[derive(Clone, Default)]
pub struct UserResponseDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `workPhone`
    pub work_phone: Option<String>,
    /// `mobile`
    pub mobile: Option<String>,
    /// `ciUserId`
    pub ci_user_id: Option<String>,
    /// `broadCloudUserId`
    pub broad_cloud_user_id: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `xspVersion`
    pub xsp_version: Option<String>,
    /// `subscriptionId`
    pub subscription_id: Option<String>,
    /// `userProfileId`
    pub user_profile_id: Option<String>,
    /// `userProfileType`
    pub user_profile_type: Option<String>,
    /// `contactCenterEnabled`
    pub contact_center_enabled: Option<bool>,
    /// `siteId`
    pub site_id: Option<String>,
    /// `siteName`
    pub site_name: Option<String>,
    /// `teamIds`
    pub team_ids: Option<Vec<String>>,
    /// `skillProfileId`
    pub skill_profile_id: Option<String>,
    /// `agentProfileId`
    pub agent_profile_id: Option<String>,
    /// `multimediaProfileId`
    pub multimedia_profile_id: Option<String>,
    /// `deafultDialledNumber`
    pub deafult_dialled_number: Option<String>,
    /// `externalIdentifier`
    pub external_identifier: Option<String>,
    /// `active`
    pub active: Option<bool>,
    /// `dbId`
    pub db_id: Option<String>,
    /// `userProfileData`
    pub user_profile_data: Option<UserProfileDTO>,
    /// `userProfileGranularAccessData`
    pub user_profile_granular_access_data: Option<UserProfileGranularAccessDTO>,
    /// `imiUserCreated`
    pub imi_user_created: Option<bool>,
    /// `preferredSupervisorTeamId`
    pub preferred_supervisor_team_id: Option<String>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `userLevelBurnoutInclusion`
    pub user_level_burnout_inclusion: Option<UserResponseDTOUserLevelBurnoutInclusion>,
    /// `userLevelAutoCSATInclusion`
    pub user_level_auto_csat_inclusion: Option<UserResponseDTOUserLevelAutoCSATInclusion>,
    /// `userLevelWellnessBreakReminders`
    pub user_level_wellness_break_reminders: Option<UserResponseDTOUserLevelWellnessBreakReminders>,
    /// `userLevelSummariesInclusion`
    pub user_level_summaries_inclusion: Option<UserResponseDTOUserLevelSummariesInclusion>,
    /// `queuesCount`
    pub queues_count: Option<QueuesCountDTO>,
    /// `skillProfileUpdatedBy`
    pub skill_profile_updated_by: Option<String>,
    /// `dynamicSkills`
    pub dynamic_skills: Option<Vec<AssignedDynamicSkillsDTO>>,
    /// `dynamicSkillsLimitReached`
    pub dynamic_skills_limit_reached: Option<bool>,
    /// `dynamicSkillsUpdatedBy`
    pub dynamic_skills_updated_by: Option<String>,
    /// `dynamicSkillsUpdatedTime`
    pub dynamic_skills_updated_time: Option<i64>,
    /// `dynamicSkillAssigned`
    pub dynamic_skill_assigned: Option<bool>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// `skillProfileUpdatedTime`
    pub skill_profile_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserResponseDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"firstName\":", "\"lastName\":", "\"email\":", "\"workPhone\":", "\"mobile\":", "\"ciUserId\":", "\"broadCloudUserId\":", "\"timezone\":", "\"xspVersion\":", "\"subscriptionId\":", "\"userProfileId\":", "\"userProfileType\":", "\"contactCenterEnabled\":", "\"siteId\":", "\"siteName\":", "\"teamIds\":", "\"skillProfileId\":", "\"agentProfileId\":", "\"multimediaProfileId\":", "\"deafultDialledNumber\":", "\"externalIdentifier\":", "\"active\":", "\"dbId\":", "\"userProfileData\":", "\"userProfileGranularAccessData\":", "\"imiUserCreated\":", "\"preferredSupervisorTeamId\":", "\"systemDefault\":", "\"userLevelBurnoutInclusion\":", "\"userLevelAutoCSATInclusion\":", "\"userLevelWellnessBreakReminders\":", "\"userLevelSummariesInclusion\":", "\"queuesCount\":", "\"skillProfileUpdatedBy\":", "\"dynamicSkills\":", "\"dynamicSkillsLimitReached\":", "\"dynamicSkillsUpdatedBy\":", "\"dynamicSkillsUpdatedTime\":", "\"dynamicSkillAssigned\":", "\"createdTime\":", "\"lastUpdatedTime\":", "\"skillProfileUpdatedTime\":"]);

impl Json for UserResponseDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserResponseDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.first_name, &mut self.last_name, &mut self.email, &mut self.work_phone, &mut self.mobile, &mut self.ci_user_id, &mut self.broad_cloud_user_id, &mut self.timezone, &mut self.xsp_version, &mut self.subscription_id, &mut self.user_profile_id, &mut self.user_profile_type, &mut self.contact_center_enabled, &mut self.site_id, &mut self.site_name, &mut self.team_ids, &mut self.skill_profile_id, &mut self.agent_profile_id, &mut self.multimedia_profile_id, &mut self.deafult_dialled_number, &mut self.external_identifier, &mut self.active, &mut self.db_id, &mut self.user_profile_data, &mut self.user_profile_granular_access_data, &mut self.imi_user_created, &mut self.preferred_supervisor_team_id, &mut self.system_default, &mut self.user_level_burnout_inclusion, &mut self.user_level_auto_csat_inclusion, &mut self.user_level_wellness_break_reminders, &mut self.user_level_summaries_inclusion, &mut self.queues_count, &mut self.skill_profile_updated_by, &mut self.dynamic_skills, &mut self.dynamic_skills_limit_reached, &mut self.dynamic_skills_updated_by, &mut self.dynamic_skills_updated_time, &mut self.dynamic_skill_assigned, &mut self.created_time, &mut self.last_updated_time, &mut self.skill_profile_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserResponseDTO, &[&self.organization_id, &self.id, &self.version, &self.first_name, &self.last_name, &self.email, &self.work_phone, &self.mobile, &self.ci_user_id, &self.broad_cloud_user_id, &self.timezone, &self.xsp_version, &self.subscription_id, &self.user_profile_id, &self.user_profile_type, &self.contact_center_enabled, &self.site_id, &self.site_name, &self.team_ids, &self.skill_profile_id, &self.agent_profile_id, &self.multimedia_profile_id, &self.deafult_dialled_number, &self.external_identifier, &self.active, &self.db_id, &self.user_profile_data, &self.user_profile_granular_access_data, &self.imi_user_created, &self.preferred_supervisor_team_id, &self.system_default, &self.user_level_burnout_inclusion, &self.user_level_auto_csat_inclusion, &self.user_level_wellness_break_reminders, &self.user_level_summaries_inclusion, &self.queues_count, &self.skill_profile_updated_by, &self.dynamic_skills, &self.dynamic_skills_limit_reached, &self.dynamic_skills_updated_by, &self.dynamic_skills_updated_time, &self.dynamic_skill_assigned, &self.created_time, &self.last_updated_time, &self.skill_profile_updated_time], &self.extra) }
}

impl std::fmt::Debug for UserResponseDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserResponseDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `userLevelBurnoutInclusion` of [`UserResponseDTO`].
    pub enum UserResponseDTOUserLevelBurnoutInclusion {
        Included = "INCLUDED",
        Excluded = "EXCLUDED",
    }
}

webex_core::open_enum! {
    /// Values of `userLevelAutoCSATInclusion` of [`UserResponseDTO`].
    pub enum UserResponseDTOUserLevelAutoCSATInclusion {
        Included = "INCLUDED",
        Excluded = "EXCLUDED",
    }
}

webex_core::open_enum! {
    /// Values of `userLevelWellnessBreakReminders` of [`UserResponseDTO`].
    pub enum UserResponseDTOUserLevelWellnessBreakReminders {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }
}

webex_core::open_enum! {
    /// Values of `userLevelSummariesInclusion` of [`UserResponseDTO`].
    pub enum UserResponseDTOUserLevelSummariesInclusion {
        Included = "INCLUDED",
        Excluded = "EXCLUDED",
    }
}

/// The object `UserResponseDTOUserResponseWithUserProfile` of Webex.
#[derive(Clone, Default)]
pub struct UserResponseDTOUserResponseWithUserProfile {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `workPhone`
    pub work_phone: Option<String>,
    /// `mobile`
    pub mobile: Option<String>,
    /// `ciUserId`
    pub ci_user_id: Option<String>,
    /// `broadCloudUserId`
    pub broad_cloud_user_id: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `xspVersion`
    pub xsp_version: Option<String>,
    /// `subscriptionId`
    pub subscription_id: Option<String>,
    /// `userProfileId`
    pub user_profile_id: Option<String>,
    /// `userProfileType`
    pub user_profile_type: Option<String>,
    /// `contactCenterEnabled`
    pub contact_center_enabled: Option<bool>,
    /// `siteId`
    pub site_id: Option<String>,
    /// `siteName`
    pub site_name: Option<String>,
    /// `teamIds`
    pub team_ids: Option<Vec<String>>,
    /// `skillProfileId`
    pub skill_profile_id: Option<String>,
    /// `agentProfileId`
    pub agent_profile_id: Option<String>,
    /// `multimediaProfileId`
    pub multimedia_profile_id: Option<String>,
    /// `deafultDialledNumber`
    pub deafult_dialled_number: Option<String>,
    /// `externalIdentifier`
    pub external_identifier: Option<String>,
    /// `active`
    pub active: Option<bool>,
    /// `dbId`
    pub db_id: Option<String>,
    /// `userProfileData`
    pub user_profile_data: Option<UserProfileDTOUserResponseWithUserProfile>,
    /// `imiUserCreated`
    pub imi_user_created: Option<bool>,
    /// `preferredSupervisorTeamId`
    pub preferred_supervisor_team_id: Option<String>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `userLevelBurnoutInclusion`
    pub user_level_burnout_inclusion: Option<UserResponseDTOUserResponseWithUserProfileUserLevelBurnoutInclusion>,
    /// `userLevelAutoCSATInclusion`
    pub user_level_auto_csat_inclusion: Option<UserResponseDTOUserResponseWithUserProfileUserLevelAutoCSATInclusion>,
    /// `userLevelWellnessBreakReminders`
    pub user_level_wellness_break_reminders: Option<UserResponseDTOUserResponseWithUserProfileUserLevelWellnessBreakReminders>,
    /// `userLevelSummariesInclusion`
    pub user_level_summaries_inclusion: Option<UserResponseDTOUserResponseWithUserProfileUserLevelSummariesInclusion>,
    /// `queuesCount`
    pub queues_count: Option<QueuesCountDTOUserResponseWithUserProfile>,
    /// `skillProfileUpdatedBy`
    pub skill_profile_updated_by: Option<String>,
    /// `dynamicSkills`
    pub dynamic_skills: Option<Vec<AssignedDynamicSkillsDTOUserResponseWithUserProfile>>,
    /// `dynamicSkillsLimitReached`
    pub dynamic_skills_limit_reached: Option<bool>,
    /// `dynamicSkillsUpdatedBy`
    pub dynamic_skills_updated_by: Option<String>,
    /// `dynamicSkillsUpdatedTime`
    pub dynamic_skills_updated_time: Option<i64>,
    /// `dynamicSkillAssigned`
    pub dynamic_skill_assigned: Option<bool>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// `skillProfileUpdatedTime`
    pub skill_profile_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserResponseDTOUserResponseWithUserProfile: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"firstName\":", "\"lastName\":", "\"email\":", "\"workPhone\":", "\"mobile\":", "\"ciUserId\":", "\"broadCloudUserId\":", "\"timezone\":", "\"xspVersion\":", "\"subscriptionId\":", "\"userProfileId\":", "\"userProfileType\":", "\"contactCenterEnabled\":", "\"siteId\":", "\"siteName\":", "\"teamIds\":", "\"skillProfileId\":", "\"agentProfileId\":", "\"multimediaProfileId\":", "\"deafultDialledNumber\":", "\"externalIdentifier\":", "\"active\":", "\"dbId\":", "\"userProfileData\":", "\"imiUserCreated\":", "\"preferredSupervisorTeamId\":", "\"systemDefault\":", "\"userLevelBurnoutInclusion\":", "\"userLevelAutoCSATInclusion\":", "\"userLevelWellnessBreakReminders\":", "\"userLevelSummariesInclusion\":", "\"queuesCount\":", "\"skillProfileUpdatedBy\":", "\"dynamicSkills\":", "\"dynamicSkillsLimitReached\":", "\"dynamicSkillsUpdatedBy\":", "\"dynamicSkillsUpdatedTime\":", "\"dynamicSkillAssigned\":", "\"createdTime\":", "\"lastUpdatedTime\":", "\"skillProfileUpdatedTime\":"]);

impl Json for UserResponseDTOUserResponseWithUserProfile {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserResponseDTOUserResponseWithUserProfile, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.first_name, &mut self.last_name, &mut self.email, &mut self.work_phone, &mut self.mobile, &mut self.ci_user_id, &mut self.broad_cloud_user_id, &mut self.timezone, &mut self.xsp_version, &mut self.subscription_id, &mut self.user_profile_id, &mut self.user_profile_type, &mut self.contact_center_enabled, &mut self.site_id, &mut self.site_name, &mut self.team_ids, &mut self.skill_profile_id, &mut self.agent_profile_id, &mut self.multimedia_profile_id, &mut self.deafult_dialled_number, &mut self.external_identifier, &mut self.active, &mut self.db_id, &mut self.user_profile_data, &mut self.imi_user_created, &mut self.preferred_supervisor_team_id, &mut self.system_default, &mut self.user_level_burnout_inclusion, &mut self.user_level_auto_csat_inclusion, &mut self.user_level_wellness_break_reminders, &mut self.user_level_summaries_inclusion, &mut self.queues_count, &mut self.skill_profile_updated_by, &mut self.dynamic_skills, &mut self.dynamic_skills_limit_reached, &mut self.dynamic_skills_updated_by, &mut self.dynamic_skills_updated_time, &mut self.dynamic_skill_assigned, &mut self.created_time, &mut self.last_updated_time, &mut self.skill_profile_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserResponseDTOUserResponseWithUserProfile, &[&self.organization_id, &self.id, &self.version, &self.first_name, &self.last_name, &self.email, &self.work_phone, &self.mobile, &self.ci_user_id, &self.broad_cloud_user_id, &self.timezone, &self.xsp_version, &self.subscription_id, &self.user_profile_id, &self.user_profile_type, &self.contact_center_enabled, &self.site_id, &self.site_name, &self.team_ids, &self.skill_profile_id, &self.agent_profile_id, &self.multimedia_profile_id, &self.deafult_dialled_number, &self.external_identifier, &self.active, &self.db_id, &self.user_profile_data, &self.imi_user_created, &self.preferred_supervisor_team_id, &self.system_default, &self.user_level_burnout_inclusion, &self.user_level_auto_csat_inclusion, &self.user_level_wellness_break_reminders, &self.user_level_summaries_inclusion, &self.queues_count, &self.skill_profile_updated_by, &self.dynamic_skills, &self.dynamic_skills_limit_reached, &self.dynamic_skills_updated_by, &self.dynamic_skills_updated_time, &self.dynamic_skill_assigned, &self.created_time, &self.last_updated_time, &self.skill_profile_updated_time], &self.extra) }
}

impl std::fmt::Debug for UserResponseDTOUserResponseWithUserProfile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserResponseDTOUserResponseWithUserProfile", self, f) }
}

webex_core::open_enum! {
    /// Values of `userLevelBurnoutInclusion` of [`UserResponseDTOUserResponseWithUserProfile`].
    pub enum UserResponseDTOUserResponseWithUserProfileUserLevelBurnoutInclusion {
        Included = "INCLUDED",
        Excluded = "EXCLUDED",
    }
}

webex_core::open_enum! {
    /// Values of `userLevelAutoCSATInclusion` of [`UserResponseDTOUserResponseWithUserProfile`].
    pub enum UserResponseDTOUserResponseWithUserProfileUserLevelAutoCSATInclusion {
        Included = "INCLUDED",
        Excluded = "EXCLUDED",
    }
}

webex_core::open_enum! {
    /// Values of `userLevelWellnessBreakReminders` of [`UserResponseDTOUserResponseWithUserProfile`].
    pub enum UserResponseDTOUserResponseWithUserProfileUserLevelWellnessBreakReminders {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }
}

webex_core::open_enum! {
    /// Values of `userLevelSummariesInclusion` of [`UserResponseDTOUserResponseWithUserProfile`].
    pub enum UserResponseDTOUserResponseWithUserProfileUserLevelSummariesInclusion {
        Included = "INCLUDED",
        Excluded = "EXCLUDED",
    }
}

/// The object `UserResponseDTOUserResponseWithUserProfileGranularAccess` of Webex.
#[derive(Clone, Default)]
pub struct UserResponseDTOUserResponseWithUserProfileGranularAccess {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `workPhone`
    pub work_phone: Option<String>,
    /// `mobile`
    pub mobile: Option<String>,
    /// `ciUserId`
    pub ci_user_id: Option<String>,
    /// `broadCloudUserId`
    pub broad_cloud_user_id: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `xspVersion`
    pub xsp_version: Option<String>,
    /// `subscriptionId`
    pub subscription_id: Option<String>,
    /// `userProfileId`
    pub user_profile_id: Option<String>,
    /// `userProfileType`
    pub user_profile_type: Option<String>,
    /// `contactCenterEnabled`
    pub contact_center_enabled: Option<bool>,
    /// `siteId`
    pub site_id: Option<String>,
    /// `siteName`
    pub site_name: Option<String>,
    /// `teamIds`
    pub team_ids: Option<Vec<String>>,
    /// `skillProfileId`
    pub skill_profile_id: Option<String>,
    /// `agentProfileId`
    pub agent_profile_id: Option<String>,
    /// `multimediaProfileId`
    pub multimedia_profile_id: Option<String>,
    /// `deafultDialledNumber`
    pub deafult_dialled_number: Option<String>,
    /// `externalIdentifier`
    pub external_identifier: Option<String>,
    /// `active`
    pub active: Option<bool>,
    /// `dbId`
    pub db_id: Option<String>,
    /// `userProfileGranularAccessData`
    pub user_profile_granular_access_data: Option<UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccess>,
    /// `imiUserCreated`
    pub imi_user_created: Option<bool>,
    /// `preferredSupervisorTeamId`
    pub preferred_supervisor_team_id: Option<String>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `userLevelBurnoutInclusion`
    pub user_level_burnout_inclusion: Option<UserResponseDTOUserResponseWithUserProfileGranularAccessUserLevelBurnoutInclusion>,
    /// `userLevelAutoCSATInclusion`
    pub user_level_auto_csat_inclusion: Option<UserResponseDTOUserResponseWithUserProfileGranularAccessUserLevelAutoCSATInclusion>,
    /// `userLevelWellnessBreakReminders`
    pub user_level_wellness_break_reminders: Option<UserResponseDTOUserResponseWithUserProfileGranularAccessUserLevelWellnessBreakReminders>,
    /// `userLevelSummariesInclusion`
    pub user_level_summaries_inclusion: Option<UserResponseDTOUserResponseWithUserProfileGranularAccessUserLevelSummariesInclusion>,
    /// `queuesCount`
    pub queues_count: Option<QueuesCountDTOUserResponseWithUserProfileGranularAccess>,
    /// `skillProfileUpdatedBy`
    pub skill_profile_updated_by: Option<String>,
    /// `dynamicSkills`
    pub dynamic_skills: Option<Vec<AssignedDynamicSkillsDTOUserResponseWithUserProfileGranularAccess>>,
    /// `dynamicSkillsLimitReached`
    pub dynamic_skills_limit_reached: Option<bool>,
    /// `dynamicSkillsUpdatedBy`
    pub dynamic_skills_updated_by: Option<String>,
    /// `dynamicSkillsUpdatedTime`
    pub dynamic_skills_updated_time: Option<i64>,
    /// `dynamicSkillAssigned`
    pub dynamic_skill_assigned: Option<bool>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// `skillProfileUpdatedTime`
    pub skill_profile_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserResponseDTOUserResponseWithUserProfileGranularAccess: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"firstName\":", "\"lastName\":", "\"email\":", "\"workPhone\":", "\"mobile\":", "\"ciUserId\":", "\"broadCloudUserId\":", "\"timezone\":", "\"xspVersion\":", "\"subscriptionId\":", "\"userProfileId\":", "\"userProfileType\":", "\"contactCenterEnabled\":", "\"siteId\":", "\"siteName\":", "\"teamIds\":", "\"skillProfileId\":", "\"agentProfileId\":", "\"multimediaProfileId\":", "\"deafultDialledNumber\":", "\"externalIdentifier\":", "\"active\":", "\"dbId\":", "\"userProfileGranularAccessData\":", "\"imiUserCreated\":", "\"preferredSupervisorTeamId\":", "\"systemDefault\":", "\"userLevelBurnoutInclusion\":", "\"userLevelAutoCSATInclusion\":", "\"userLevelWellnessBreakReminders\":", "\"userLevelSummariesInclusion\":", "\"queuesCount\":", "\"skillProfileUpdatedBy\":", "\"dynamicSkills\":", "\"dynamicSkillsLimitReached\":", "\"dynamicSkillsUpdatedBy\":", "\"dynamicSkillsUpdatedTime\":", "\"dynamicSkillAssigned\":", "\"createdTime\":", "\"lastUpdatedTime\":", "\"skillProfileUpdatedTime\":"]);

impl Json for UserResponseDTOUserResponseWithUserProfileGranularAccess {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserResponseDTOUserResponseWithUserProfileGranularAccess, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.first_name, &mut self.last_name, &mut self.email, &mut self.work_phone, &mut self.mobile, &mut self.ci_user_id, &mut self.broad_cloud_user_id, &mut self.timezone, &mut self.xsp_version, &mut self.subscription_id, &mut self.user_profile_id, &mut self.user_profile_type, &mut self.contact_center_enabled, &mut self.site_id, &mut self.site_name, &mut self.team_ids, &mut self.skill_profile_id, &mut self.agent_profile_id, &mut self.multimedia_profile_id, &mut self.deafult_dialled_number, &mut self.external_identifier, &mut self.active, &mut self.db_id, &mut self.user_profile_granular_access_data, &mut self.imi_user_created, &mut self.preferred_supervisor_team_id, &mut self.system_default, &mut self.user_level_burnout_inclusion, &mut self.user_level_auto_csat_inclusion, &mut self.user_level_wellness_break_reminders, &mut self.user_level_summaries_inclusion, &mut self.queues_count, &mut self.skill_profile_updated_by, &mut self.dynamic_skills, &mut self.dynamic_skills_limit_reached, &mut self.dynamic_skills_updated_by, &mut self.dynamic_skills_updated_time, &mut self.dynamic_skill_assigned, &mut self.created_time, &mut self.last_updated_time, &mut self.skill_profile_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserResponseDTOUserResponseWithUserProfileGranularAccess, &[&self.organization_id, &self.id, &self.version, &self.first_name, &self.last_name, &self.email, &self.work_phone, &self.mobile, &self.ci_user_id, &self.broad_cloud_user_id, &self.timezone, &self.xsp_version, &self.subscription_id, &self.user_profile_id, &self.user_profile_type, &self.contact_center_enabled, &self.site_id, &self.site_name, &self.team_ids, &self.skill_profile_id, &self.agent_profile_id, &self.multimedia_profile_id, &self.deafult_dialled_number, &self.external_identifier, &self.active, &self.db_id, &self.user_profile_granular_access_data, &self.imi_user_created, &self.preferred_supervisor_team_id, &self.system_default, &self.user_level_burnout_inclusion, &self.user_level_auto_csat_inclusion, &self.user_level_wellness_break_reminders, &self.user_level_summaries_inclusion, &self.queues_count, &self.skill_profile_updated_by, &self.dynamic_skills, &self.dynamic_skills_limit_reached, &self.dynamic_skills_updated_by, &self.dynamic_skills_updated_time, &self.dynamic_skill_assigned, &self.created_time, &self.last_updated_time, &self.skill_profile_updated_time], &self.extra) }
}

impl std::fmt::Debug for UserResponseDTOUserResponseWithUserProfileGranularAccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserResponseDTOUserResponseWithUserProfileGranularAccess", self, f) }
}

webex_core::open_enum! {
    /// Values of `userLevelBurnoutInclusion` of [`UserResponseDTOUserResponseWithUserProfileGranularAccess`].
    pub enum UserResponseDTOUserResponseWithUserProfileGranularAccessUserLevelBurnoutInclusion {
        Included = "INCLUDED",
        Excluded = "EXCLUDED",
    }
}

webex_core::open_enum! {
    /// Values of `userLevelAutoCSATInclusion` of [`UserResponseDTOUserResponseWithUserProfileGranularAccess`].
    pub enum UserResponseDTOUserResponseWithUserProfileGranularAccessUserLevelAutoCSATInclusion {
        Included = "INCLUDED",
        Excluded = "EXCLUDED",
    }
}

webex_core::open_enum! {
    /// Values of `userLevelWellnessBreakReminders` of [`UserResponseDTOUserResponseWithUserProfileGranularAccess`].
    pub enum UserResponseDTOUserResponseWithUserProfileGranularAccessUserLevelWellnessBreakReminders {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }
}

webex_core::open_enum! {
    /// Values of `userLevelSummariesInclusion` of [`UserResponseDTOUserResponseWithUserProfileGranularAccess`].
    pub enum UserResponseDTOUserResponseWithUserProfileGranularAccessUserLevelSummariesInclusion {
        Included = "INCLUDED",
        Excluded = "EXCLUDED",
    }
}

/// The object `UserWithSkillDetailsDTO` of Webex.
#[derive(Clone, Default)]
pub struct UserWithSkillDetailsDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `skillProfileName`
    pub skill_profile_name: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserWithSkillDetailsDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"firstName\":", "\"lastName\":", "\"email\":", "\"skillProfileName\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UserWithSkillDetailsDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserWithSkillDetailsDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.first_name, &mut self.last_name, &mut self.email, &mut self.skill_profile_name, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserWithSkillDetailsDTO, &[&self.organization_id, &self.id, &self.version, &self.first_name, &self.last_name, &self.email, &self.skill_profile_name, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UserWithSkillDetailsDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserWithSkillDetailsDTO", self, f) }
}
