// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AssignedDynamicSkillsDTO` of Webex.
#[derive(Clone, Default)]
pub struct AssignedDynamicSkillsDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `skillId`; required when sent
    pub skill_id: Option<String>,
    /// `textValue`
    pub text_value: Option<String>,
    /// `booleanValue`
    pub boolean_value: Option<bool>,
    /// `proficiencyValue`
    pub proficiency_value: Option<i64>,
    /// `enumSkillValues`
    pub enum_skill_values: Option<String>,
    /// `skillName`
    pub skill_name: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AssignedDynamicSkillsDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"skillId\":", "\"textValue\":", "\"booleanValue\":", "\"proficiencyValue\":", "\"enumSkillValues\":", "\"skillName\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AssignedDynamicSkillsDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AssignedDynamicSkillsDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.skill_id, &mut self.text_value, &mut self.boolean_value, &mut self.proficiency_value, &mut self.enum_skill_values, &mut self.skill_name, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AssignedDynamicSkillsDTO, &[&self.organization_id, &self.id, &self.version, &self.skill_id, &self.text_value, &self.boolean_value, &self.proficiency_value, &self.enum_skill_values, &self.skill_name, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AssignedDynamicSkillsDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AssignedDynamicSkillsDTO", self, f) }
}

/// The object `AssignedDynamicSkillsDTOUserResponseWithUserProfile` of Webex.
#[derive(Clone, Default)]
pub struct AssignedDynamicSkillsDTOUserResponseWithUserProfile {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `skillId`; required when sent
    pub skill_id: Option<String>,
    /// `textValue`
    pub text_value: Option<String>,
    /// `booleanValue`
    pub boolean_value: Option<bool>,
    /// `proficiencyValue`
    pub proficiency_value: Option<i64>,
    /// `enumSkillValues`
    pub enum_skill_values: Option<String>,
    /// `skillName`
    pub skill_name: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AssignedDynamicSkillsDTOUserResponseWithUserProfile: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"skillId\":", "\"textValue\":", "\"booleanValue\":", "\"proficiencyValue\":", "\"enumSkillValues\":", "\"skillName\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AssignedDynamicSkillsDTOUserResponseWithUserProfile {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AssignedDynamicSkillsDTOUserResponseWithUserProfile, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.skill_id, &mut self.text_value, &mut self.boolean_value, &mut self.proficiency_value, &mut self.enum_skill_values, &mut self.skill_name, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AssignedDynamicSkillsDTOUserResponseWithUserProfile, &[&self.organization_id, &self.id, &self.version, &self.skill_id, &self.text_value, &self.boolean_value, &self.proficiency_value, &self.enum_skill_values, &self.skill_name, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AssignedDynamicSkillsDTOUserResponseWithUserProfile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AssignedDynamicSkillsDTOUserResponseWithUserProfile", self, f) }
}

/// The object `AssignedDynamicSkillsDTOUserResponseWithUserProfileGranularAccess` of Webex.
#[derive(Clone, Default)]
pub struct AssignedDynamicSkillsDTOUserResponseWithUserProfileGranularAccess {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `skillId`; required when sent
    pub skill_id: Option<String>,
    /// `textValue`
    pub text_value: Option<String>,
    /// `booleanValue`
    pub boolean_value: Option<bool>,
    /// `proficiencyValue`
    pub proficiency_value: Option<i64>,
    /// `enumSkillValues`
    pub enum_skill_values: Option<String>,
    /// `skillName`
    pub skill_name: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AssignedDynamicSkillsDTOUserResponseWithUserProfileGranularAccess: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"skillId\":", "\"textValue\":", "\"booleanValue\":", "\"proficiencyValue\":", "\"enumSkillValues\":", "\"skillName\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for AssignedDynamicSkillsDTOUserResponseWithUserProfileGranularAccess {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AssignedDynamicSkillsDTOUserResponseWithUserProfileGranularAccess, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.skill_id, &mut self.text_value, &mut self.boolean_value, &mut self.proficiency_value, &mut self.enum_skill_values, &mut self.skill_name, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AssignedDynamicSkillsDTOUserResponseWithUserProfileGranularAccess, &[&self.organization_id, &self.id, &self.version, &self.skill_id, &self.text_value, &self.boolean_value, &self.proficiency_value, &self.enum_skill_values, &self.skill_name, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for AssignedDynamicSkillsDTOUserResponseWithUserProfileGranularAccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AssignedDynamicSkillsDTOUserResponseWithUserProfileGranularAccess", self, f) }
}

/// The object `BulkRequestDTOUpdateDynamicSkillsDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOUpdateDynamicSkillsDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOUpdateDynamicSkillsDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOUpdateDynamicSkillsDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOUpdateDynamicSkillsDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOUpdateDynamicSkillsDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOUpdateDynamicSkillsDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOUpdateDynamicSkillsDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOUpdateDynamicSkillsDTO", self, f) }
}

/// The object `BulkRequestDTOUserDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOUserDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOUserDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOUserDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOUserDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOUserDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOUserDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOUserDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOUserDTO", self, f) }
}

/// The object `BulkRequestItemDTOUpdateDynamicSkillsDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOUpdateDynamicSkillsDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<UpdateDynamicSkillsDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOUpdateDynamicSkillsDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOUpdateDynamicSkillsDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOUpdateDynamicSkillsDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOUpdateDynamicSkillsDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOUpdateDynamicSkillsDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOUpdateDynamicSkillsDTO", self, f) }
}

/// The object `BulkRequestItemDTOUserDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOUserDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<UserDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOUserDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOUserDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOUserDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOUserDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOUserDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOUserDTO", self, f) }
}

/// The object `DynamicSkills` of Webex.
#[derive(Clone, Default)]
pub struct DynamicSkills {
    /// `add`
    pub add: Option<Vec<UpdateDynamicSkillsDTO>>,
    /// `remove`
    pub remove: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DynamicSkills: Keys = Keys(&["\"add\":", "\"remove\":"]);

impl Json for DynamicSkills {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DynamicSkills, &mut [&mut self.add, &mut self.remove], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DynamicSkills, &[&self.add, &self.remove], &self.extra) }
}

impl std::fmt::Debug for DynamicSkills {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DynamicSkills", self, f) }
}

/// The object `GetAgentsMatchingSkillRequirementsCriteriaResponse` of Webex. Published as `GetTheAgentsMatchingSkillRequirementsCriteriaResponse`.
#[derive(Clone, Default)]
pub struct GetAgentsMatchingSkillRequirementsCriteriaResponse {
    /// `meta`
    pub meta: Option<MetaDataWithPagingInfo>,
    /// `data`
    pub data: Option<Vec<UserWithSkillDetailsDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAgentsMatchingSkillRequirementsCriteriaResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for GetAgentsMatchingSkillRequirementsCriteriaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAgentsMatchingSkillRequirementsCriteriaResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAgentsMatchingSkillRequirementsCriteriaResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for GetAgentsMatchingSkillRequirementsCriteriaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAgentsMatchingSkillRequirementsCriteriaResponse", self, f) }
}

/// The object `JsonValue` of Webex.
#[derive(Clone, Default)]
pub struct JsonValue {
    /// `valueType`
    pub value_type: Option<JsonValueValueType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JsonValue: Keys = Keys(&["\"valueType\":"]);

impl Json for JsonValue {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JsonValue, &mut [&mut self.value_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JsonValue, &[&self.value_type], &self.extra) }
}

impl std::fmt::Debug for JsonValue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JsonValue", self, f) }
}

webex_core::open_enum! {
    /// Values of `valueType` of [`JsonValue`].
    pub enum JsonValueValueType {
        Array = "ARRAY",
        Object = "OBJECT",
        String = "STRING",
        Number = "NUMBER",
        True = "TRUE",
        False = "FALSE",
        Null = "NULL",
    }
}

/// The object `ListUsersV2Response` of Webex. Published as `ListUserSResponse`.
#[derive(Clone, Default)]
pub struct ListUsersV2Response {
    /// `meta`
    pub meta: Option<MetaDataPagedUser>,
    /// `data`
    pub data: Option<Vec<UserResponseDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListUsersV2Response: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ListUsersV2Response {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListUsersV2Response, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListUsersV2Response, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ListUsersV2Response {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListUsersV2Response", self, f) }
}

/// The object `MetaDataPagedUser` of Webex.
#[derive(Clone, Default)]
pub struct MetaDataPagedUser {
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
    /// `actualBurnoutInclusionCount`
    pub actual_burnout_inclusion_count: Option<i64>,
    /// `actualAutoCSATCount`
    pub actual_auto_csat_count: Option<i64>,
    /// `actualSummariesCount`
    pub actual_summaries_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MetaDataPagedUser: Keys = Keys(&["\"orgid\":", "\"page\":", "\"pageSize\":", "\"totalPages\":", "\"totalRecords\":", "\"links\":", "\"actualBurnoutInclusionCount\":", "\"actualAutoCSATCount\":", "\"actualSummariesCount\":"]);

impl Json for MetaDataPagedUser {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MetaDataPagedUser, &mut [&mut self.orgid, &mut self.page, &mut self.page_size, &mut self.total_pages, &mut self.total_records, &mut self.links, &mut self.actual_burnout_inclusion_count, &mut self.actual_auto_csat_count, &mut self.actual_summaries_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MetaDataPagedUser, &[&self.orgid, &self.page, &self.page_size, &self.total_pages, &self.total_records, &self.links, &self.actual_burnout_inclusion_count, &self.actual_auto_csat_count, &self.actual_summaries_count], &self.extra) }
}

impl std::fmt::Debug for MetaDataPagedUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MetaDataPagedUser", self, f) }
}

/// The object `QueuesCountDTO` of Webex.
#[derive(Clone, Default)]
pub struct QueuesCountDTO {
    /// `teamBased`
    pub team_based: Option<i64>,
    /// `skillBased`
    pub skill_based: Option<i64>,
    /// `agentBased`
    pub agent_based: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueuesCountDTO: Keys = Keys(&["\"teamBased\":", "\"skillBased\":", "\"agentBased\":"]);

impl Json for QueuesCountDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueuesCountDTO, &mut [&mut self.team_based, &mut self.skill_based, &mut self.agent_based], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueuesCountDTO, &[&self.team_based, &self.skill_based, &self.agent_based], &self.extra) }
}

impl std::fmt::Debug for QueuesCountDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueuesCountDTO", self, f) }
}

/// The object `QueuesCountDTOUserResponseWithUserProfile` of Webex.
#[derive(Clone, Default)]
pub struct QueuesCountDTOUserResponseWithUserProfile {
    /// `teamBased`
    pub team_based: Option<i64>,
    /// `skillBased`
    pub skill_based: Option<i64>,
    /// `agentBased`
    pub agent_based: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueuesCountDTOUserResponseWithUserProfile: Keys = Keys(&["\"teamBased\":", "\"skillBased\":", "\"agentBased\":"]);

impl Json for QueuesCountDTOUserResponseWithUserProfile {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueuesCountDTOUserResponseWithUserProfile, &mut [&mut self.team_based, &mut self.skill_based, &mut self.agent_based], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueuesCountDTOUserResponseWithUserProfile, &[&self.team_based, &self.skill_based, &self.agent_based], &self.extra) }
}

impl std::fmt::Debug for QueuesCountDTOUserResponseWithUserProfile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueuesCountDTOUserResponseWithUserProfile", self, f) }
}

/// The object `QueuesCountDTOUserResponseWithUserProfileGranularAccess` of Webex.
#[derive(Clone, Default)]
pub struct QueuesCountDTOUserResponseWithUserProfileGranularAccess {
    /// `teamBased`
    pub team_based: Option<i64>,
    /// `skillBased`
    pub skill_based: Option<i64>,
    /// `agentBased`
    pub agent_based: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueuesCountDTOUserResponseWithUserProfileGranularAccess: Keys = Keys(&["\"teamBased\":", "\"skillBased\":", "\"agentBased\":"]);

impl Json for QueuesCountDTOUserResponseWithUserProfileGranularAccess {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueuesCountDTOUserResponseWithUserProfileGranularAccess, &mut [&mut self.team_based, &mut self.skill_based, &mut self.agent_based], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueuesCountDTOUserResponseWithUserProfileGranularAccess, &[&self.team_based, &self.skill_based, &self.agent_based], &self.extra) }
}

impl std::fmt::Debug for QueuesCountDTOUserResponseWithUserProfileGranularAccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueuesCountDTOUserResponseWithUserProfileGranularAccess", self, f) }
}

/// The object `ReSkillAgentRequestDTO` of Webex.
#[derive(Clone, Default)]
pub struct ReSkillAgentRequestDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `skillProfileId`
    pub skill_profile_id: Option<String>,
    /// `dynamicSkills`
    pub dynamic_skills: Option<DynamicSkills>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReSkillAgentRequestDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"skillProfileId\":", "\"dynamicSkills\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for ReSkillAgentRequestDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReSkillAgentRequestDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.skill_profile_id, &mut self.dynamic_skills, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReSkillAgentRequestDTO, &[&self.organization_id, &self.id, &self.version, &self.skill_profile_id, &self.dynamic_skills, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for ReSkillAgentRequestDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReSkillAgentRequestDTO", self, f) }
}

/// The object `ResourceCollectionDTOUserResponseWithUserProfileGranularAccess` of Webex.
#[derive(Clone, Default)]
pub struct ResourceCollectionDTOUserResponseWithUserProfileGranularAccess {
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
    /// `resources`
    pub resources: Option<Vec<ResourceTypesDTOUserResponseWithUserProfileGranularAccess>>,
    /// `resourceCount`
    pub resource_count: Option<i64>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResourceCollectionDTOUserResponseWithUserProfileGranularAccess: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"resources\":", "\"resourceCount\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for ResourceCollectionDTOUserResponseWithUserProfileGranularAccess {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResourceCollectionDTOUserResponseWithUserProfileGranularAccess, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.resources, &mut self.resource_count, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResourceCollectionDTOUserResponseWithUserProfileGranularAccess, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.resources, &self.resource_count, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for ResourceCollectionDTOUserResponseWithUserProfileGranularAccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResourceCollectionDTOUserResponseWithUserProfileGranularAccess", self, f) }
}

/// The object `ResourceTypesDTOUserResponseWithUserProfileGranularAccess` of Webex.
#[derive(Clone, Default)]
pub struct ResourceTypesDTOUserResponseWithUserProfileGranularAccess {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `accessLevel`; required when sent
    pub access_level: Option<ResourceTypesDTOUserResponseWithUserProfileGranularAccessAccessLevel>,
    /// `ids`
    pub ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResourceTypesDTOUserResponseWithUserProfileGranularAccess: Keys = Keys(&["\"name\":", "\"accessLevel\":", "\"ids\":"]);

impl Json for ResourceTypesDTOUserResponseWithUserProfileGranularAccess {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResourceTypesDTOUserResponseWithUserProfileGranularAccess, &mut [&mut self.name, &mut self.access_level, &mut self.ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResourceTypesDTOUserResponseWithUserProfileGranularAccess, &[&self.name, &self.access_level, &self.ids], &self.extra) }
}

impl std::fmt::Debug for ResourceTypesDTOUserResponseWithUserProfileGranularAccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResourceTypesDTOUserResponseWithUserProfileGranularAccess", self, f) }
}

webex_core::open_enum! {
    /// Values of `accessLevel` of [`ResourceTypesDTOUserResponseWithUserProfileGranularAccess`].
    pub enum ResourceTypesDTOUserResponseWithUserProfileGranularAccessAccessLevel {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

/// The object `ResponseEnvelopeUserDynamicSkillResponseDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeUserDynamicSkillResponseDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<UserDynamicSkillResponseDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeUserDynamicSkillResponseDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeUserDynamicSkillResponseDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeUserDynamicSkillResponseDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeUserDynamicSkillResponseDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeUserDynamicSkillResponseDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeUserDynamicSkillResponseDTO", self, f) }
}

/// The object `UpdateDynamicSkillsDTO` of Webex.
#[derive(Clone, Default)]
pub struct UpdateDynamicSkillsDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `userId`
    pub user_id: Option<String>,
    /// `enumSkillValues`
    pub enum_skill_values: Option<Vec<String>>,
    /// `textValue`
    pub text_value: Option<String>,
    /// `booleanValue`
    pub boolean_value: Option<bool>,
    /// `proficiencyValue`
    pub proficiency_value: Option<i64>,
    /// `skillId`
    pub skill_id: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDynamicSkillsDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"userId\":", "\"enumSkillValues\":", "\"textValue\":", "\"booleanValue\":", "\"proficiencyValue\":", "\"skillId\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UpdateDynamicSkillsDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDynamicSkillsDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.user_id, &mut self.enum_skill_values, &mut self.text_value, &mut self.boolean_value, &mut self.proficiency_value, &mut self.skill_id, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDynamicSkillsDTO, &[&self.organization_id, &self.id, &self.version, &self.user_id, &self.enum_skill_values, &self.text_value, &self.boolean_value, &self.proficiency_value, &self.skill_id, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UpdateDynamicSkillsDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDynamicSkillsDTO", self, f) }
}

/// The object `UserDTO` of Webex.
#[derive(Clone, Default)]
pub struct UserDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `firstName`; required when sent
    pub first_name: Option<String>,
    /// `lastName`; required when sent
    pub last_name: Option<String>,
    /// `email`; required when sent
    pub email: Option<String>,
    /// `workPhone`
    pub work_phone: Option<String>,
    /// `mobile`
    pub mobile: Option<String>,
    /// `ciUserId`; required when sent
    pub ci_user_id: Option<String>,
    /// `broadCloudUserId`
    pub broad_cloud_user_id: Option<String>,
    /// `userProfileId`; required when sent
    pub user_profile_id: Option<String>,
    /// `contactCenterEnabled`; required when sent
    pub contact_center_enabled: Option<bool>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `xspVersion`
    pub xsp_version: Option<String>,
    /// `subscriptionId`
    pub subscription_id: Option<String>,
    /// `siteId`
    pub site_id: Option<String>,
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
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `imiUserCreated`
    pub imi_user_created: Option<bool>,
    /// `preferredSupervisorTeamId`
    pub preferred_supervisor_team_id: Option<String>,
    /// `userLevelBurnoutInclusion`
    pub user_level_burnout_inclusion: Option<UserDTOUserLevelBurnoutInclusion>,
    /// `userLevelAutoCSATInclusion`
    pub user_level_auto_csat_inclusion: Option<UserDTOUserLevelAutoCSATInclusion>,
    /// `userLevelWellnessBreakReminders`
    pub user_level_wellness_break_reminders: Option<UserDTOUserLevelWellnessBreakReminders>,
    /// `userLevelSummariesInclusion`
    pub user_level_summaries_inclusion: Option<UserDTOUserLevelSummariesInclusion>,
    /// `dynamicSkills`
    pub dynamic_skills: Option<Vec<AssignedDynamicSkillsDTO>>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"firstName\":", "\"lastName\":", "\"email\":", "\"workPhone\":", "\"mobile\":", "\"ciUserId\":", "\"broadCloudUserId\":", "\"userProfileId\":", "\"contactCenterEnabled\":", "\"timezone\":", "\"xspVersion\":", "\"subscriptionId\":", "\"siteId\":", "\"teamIds\":", "\"skillProfileId\":", "\"agentProfileId\":", "\"multimediaProfileId\":", "\"deafultDialledNumber\":", "\"externalIdentifier\":", "\"active\":", "\"imiUserCreated\":", "\"preferredSupervisorTeamId\":", "\"userLevelBurnoutInclusion\":", "\"userLevelAutoCSATInclusion\":", "\"userLevelWellnessBreakReminders\":", "\"userLevelSummariesInclusion\":", "\"dynamicSkills\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UserDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.first_name, &mut self.last_name, &mut self.email, &mut self.work_phone, &mut self.mobile, &mut self.ci_user_id, &mut self.broad_cloud_user_id, &mut self.user_profile_id, &mut self.contact_center_enabled, &mut self.timezone, &mut self.xsp_version, &mut self.subscription_id, &mut self.site_id, &mut self.team_ids, &mut self.skill_profile_id, &mut self.agent_profile_id, &mut self.multimedia_profile_id, &mut self.deafult_dialled_number, &mut self.external_identifier, &mut self.active, &mut self.imi_user_created, &mut self.preferred_supervisor_team_id, &mut self.user_level_burnout_inclusion, &mut self.user_level_auto_csat_inclusion, &mut self.user_level_wellness_break_reminders, &mut self.user_level_summaries_inclusion, &mut self.dynamic_skills, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserDTO, &[&self.organization_id, &self.id, &self.version, &self.first_name, &self.last_name, &self.email, &self.work_phone, &self.mobile, &self.ci_user_id, &self.broad_cloud_user_id, &self.user_profile_id, &self.contact_center_enabled, &self.timezone, &self.xsp_version, &self.subscription_id, &self.site_id, &self.team_ids, &self.skill_profile_id, &self.agent_profile_id, &self.multimedia_profile_id, &self.deafult_dialled_number, &self.external_identifier, &self.active, &self.imi_user_created, &self.preferred_supervisor_team_id, &self.user_level_burnout_inclusion, &self.user_level_auto_csat_inclusion, &self.user_level_wellness_break_reminders, &self.user_level_summaries_inclusion, &self.dynamic_skills, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UserDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `userLevelBurnoutInclusion` of [`UserDTO`].
    pub enum UserDTOUserLevelBurnoutInclusion {
        Included = "INCLUDED",
        Excluded = "EXCLUDED",
    }
}

webex_core::open_enum! {
    /// Values of `userLevelAutoCSATInclusion` of [`UserDTO`].
    pub enum UserDTOUserLevelAutoCSATInclusion {
        Included = "INCLUDED",
        Excluded = "EXCLUDED",
    }
}

webex_core::open_enum! {
    /// Values of `userLevelWellnessBreakReminders` of [`UserDTO`].
    pub enum UserDTOUserLevelWellnessBreakReminders {
        Disabled = "DISABLED",
        Enabled = "ENABLED",
    }
}

webex_core::open_enum! {
    /// Values of `userLevelSummariesInclusion` of [`UserDTO`].
    pub enum UserDTOUserLevelSummariesInclusion {
        Included = "INCLUDED",
        Excluded = "EXCLUDED",
    }
}

/// The object `UserDetailsRequestDTO` of Webex.
#[derive(Clone, Default)]
pub struct UserDetailsRequestDTO {
    /// `userIds`
    pub user_ids: Option<Vec<Any>>,
    /// `search`
    pub search: Option<String>,
    /// `queueId`
    pub queue_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserDetailsRequestDTO: Keys = Keys(&["\"userIds\":", "\"search\":", "\"queueId\":"]);

impl Json for UserDetailsRequestDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserDetailsRequestDTO, &mut [&mut self.user_ids, &mut self.search, &mut self.queue_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserDetailsRequestDTO, &[&self.user_ids, &self.search, &self.queue_id], &self.extra) }
}

impl std::fmt::Debug for UserDetailsRequestDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserDetailsRequestDTO", self, f) }
}

/// The object `UserDetailsResponseDTO` of Webex.
#[derive(Clone, Default)]
pub struct UserDetailsResponseDTO {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserDetailsResponseDTO: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"email\":"]);

impl Json for UserDetailsResponseDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserDetailsResponseDTO, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserDetailsResponseDTO, &[&self.id, &self.first_name, &self.last_name, &self.email], &self.extra) }
}

impl std::fmt::Debug for UserDetailsResponseDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserDetailsResponseDTO", self, f) }
}

/// The object `UserDetailsResponseEnvelopeDTO` of Webex.
#[derive(Clone, Default)]
pub struct UserDetailsResponseEnvelopeDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<UserDetailsResponseDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserDetailsResponseEnvelopeDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for UserDetailsResponseEnvelopeDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserDetailsResponseEnvelopeDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserDetailsResponseEnvelopeDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for UserDetailsResponseEnvelopeDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserDetailsResponseEnvelopeDTO", self, f) }
}

/// The object `UserDynamicSkillResponseDTO` of Webex.
#[derive(Clone, Default)]
pub struct UserDynamicSkillResponseDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// `dynamicSkill`
    pub dynamic_skill: Option<AssignedDynamicSkillsDTO>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserDynamicSkillResponseDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"firstName\":", "\"lastName\":", "\"email\":", "\"dynamicSkill\":"]);

impl Json for UserDynamicSkillResponseDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserDynamicSkillResponseDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.first_name, &mut self.last_name, &mut self.email, &mut self.dynamic_skill], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserDynamicSkillResponseDTO, &[&self.organization_id, &self.id, &self.first_name, &self.last_name, &self.email, &self.dynamic_skill], &self.extra) }
}

impl std::fmt::Debug for UserDynamicSkillResponseDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserDynamicSkillResponseDTO", self, f) }
}

/// The object `UserProfileAppFeatureDTO` of Webex.
#[derive(Clone, Default)]
pub struct UserProfileAppFeatureDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `appFeatureId`; required when sent
    pub app_feature_id: Option<String>,
    /// `appFeatureName`
    pub app_feature_name: Option<String>,
    /// `featureAccessType`; required when sent
    pub feature_access_type: Option<UserProfileAppFeatureDTOFeatureAccessType>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserProfileAppFeatureDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"appFeatureId\":", "\"appFeatureName\":", "\"featureAccessType\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UserProfileAppFeatureDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserProfileAppFeatureDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.app_feature_id, &mut self.app_feature_name, &mut self.feature_access_type, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserProfileAppFeatureDTO, &[&self.organization_id, &self.id, &self.version, &self.app_feature_id, &self.app_feature_name, &self.feature_access_type, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UserProfileAppFeatureDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserProfileAppFeatureDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `featureAccessType` of [`UserProfileAppFeatureDTO`].
    pub enum UserProfileAppFeatureDTOFeatureAccessType {
        Off = "OFF",
        On = "ON",
    }
}

/// The object `UserProfileAppFeatureDTOUserResponseWithUserProfile` of Webex.
#[derive(Clone, Default)]
pub struct UserProfileAppFeatureDTOUserResponseWithUserProfile {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `appFeatureId`; required when sent
    pub app_feature_id: Option<String>,
    /// `appFeatureName`
    pub app_feature_name: Option<String>,
    /// `featureAccessType`; required when sent
    pub feature_access_type: Option<UserProfileAppFeatureDTOUserResponseWithUserProfileFeatureAccessType>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserProfileAppFeatureDTOUserResponseWithUserProfile: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"appFeatureId\":", "\"appFeatureName\":", "\"featureAccessType\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UserProfileAppFeatureDTOUserResponseWithUserProfile {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserProfileAppFeatureDTOUserResponseWithUserProfile, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.app_feature_id, &mut self.app_feature_name, &mut self.feature_access_type, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserProfileAppFeatureDTOUserResponseWithUserProfile, &[&self.organization_id, &self.id, &self.version, &self.app_feature_id, &self.app_feature_name, &self.feature_access_type, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UserProfileAppFeatureDTOUserResponseWithUserProfile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserProfileAppFeatureDTOUserResponseWithUserProfile", self, f) }
}

webex_core::open_enum! {
    /// Values of `featureAccessType` of [`UserProfileAppFeatureDTOUserResponseWithUserProfile`].
    pub enum UserProfileAppFeatureDTOUserResponseWithUserProfileFeatureAccessType {
        Off = "OFF",
        On = "ON",
    }
}

/// The object `UserProfileAppModuleDTO` of Webex.
#[derive(Clone, Default)]
pub struct UserProfileAppModuleDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `appModuleId`; required when sent
    pub app_module_id: Option<String>,
    /// `moduleAccessType`; required when sent
    pub module_access_type: Option<UserProfileAppModuleDTOModuleAccessType>,
    /// `userProfileAppFeature`
    pub user_profile_app_feature: Option<Vec<UserProfileAppFeatureDTO>>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserProfileAppModuleDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"appModuleId\":", "\"moduleAccessType\":", "\"userProfileAppFeature\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UserProfileAppModuleDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserProfileAppModuleDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.app_module_id, &mut self.module_access_type, &mut self.user_profile_app_feature, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserProfileAppModuleDTO, &[&self.organization_id, &self.id, &self.version, &self.app_module_id, &self.module_access_type, &self.user_profile_app_feature, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UserProfileAppModuleDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserProfileAppModuleDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `moduleAccessType` of [`UserProfileAppModuleDTO`].
    pub enum UserProfileAppModuleDTOModuleAccessType {
        None = "NONE",
        View = "VIEW",
        Edit = "EDIT",
    }
}

/// The object `UserProfileAppModuleDTOUserResponseWithUserProfile` of Webex.
#[derive(Clone, Default)]
pub struct UserProfileAppModuleDTOUserResponseWithUserProfile {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `appModuleId`; required when sent
    pub app_module_id: Option<String>,
    /// `moduleAccessType`; required when sent
    pub module_access_type: Option<UserProfileAppModuleDTOUserResponseWithUserProfileModuleAccessType>,
    /// `userProfileAppFeature`
    pub user_profile_app_feature: Option<Vec<UserProfileAppFeatureDTOUserResponseWithUserProfile>>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserProfileAppModuleDTOUserResponseWithUserProfile: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"appModuleId\":", "\"moduleAccessType\":", "\"userProfileAppFeature\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UserProfileAppModuleDTOUserResponseWithUserProfile {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserProfileAppModuleDTOUserResponseWithUserProfile, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.app_module_id, &mut self.module_access_type, &mut self.user_profile_app_feature, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserProfileAppModuleDTOUserResponseWithUserProfile, &[&self.organization_id, &self.id, &self.version, &self.app_module_id, &self.module_access_type, &self.user_profile_app_feature, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UserProfileAppModuleDTOUserResponseWithUserProfile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserProfileAppModuleDTOUserResponseWithUserProfile", self, f) }
}

webex_core::open_enum! {
    /// Values of `moduleAccessType` of [`UserProfileAppModuleDTOUserResponseWithUserProfile`].
    pub enum UserProfileAppModuleDTOUserResponseWithUserProfileModuleAccessType {
        None = "NONE",
        View = "VIEW",
        Edit = "EDIT",
    }
}

/// The object `UserProfileDTO` of Webex.
#[derive(Clone, Default)]
pub struct UserProfileDTO {
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
    /// `profileType`; required when sent
    pub profile_type: Option<UserProfileDTOProfileType>,
    /// `accessAllModules`; required when sent
    pub access_all_modules: Option<UserProfileDTOAccessAllModules>,
    /// `userProfileAppModules`
    pub user_profile_app_modules: Option<Vec<UserProfileAppModuleDTO>>,
    /// `accessAllEntryPoints`; required when sent
    pub access_all_entry_points: Option<UserProfileDTOAccessAllEntryPoints>,
    /// `accessAllSites`; required when sent
    pub access_all_sites: Option<UserProfileDTOAccessAllSites>,
    /// `accessAllQueues`; required when sent
    pub access_all_queues: Option<UserProfileDTOAccessAllQueues>,
    /// `accessAllTeams`; required when sent
    pub access_all_teams: Option<UserProfileDTOAccessAllTeams>,
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `editableFolderIds`
    pub editable_folder_ids: Option<Vec<i64>>,
    /// `viewableFolderIds`
    pub viewable_folder_ids: Option<Vec<i64>>,
    /// `nonViewableFolderIds`
    pub non_viewable_folder_ids: Option<Vec<i64>>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// `entryPoints`
    pub entry_points: Option<Vec<String>>,
    /// `sites`
    pub sites: Option<Vec<String>>,
    /// `queues`
    pub queues: Option<Vec<String>>,
    /// `teams`
    pub teams: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserProfileDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"profileType\":", "\"accessAllModules\":", "\"userProfileAppModules\":", "\"accessAllEntryPoints\":", "\"accessAllSites\":", "\"accessAllQueues\":", "\"accessAllTeams\":", "\"active\":", "\"editableFolderIds\":", "\"viewableFolderIds\":", "\"nonViewableFolderIds\":", "\"systemDefault\":", "\"createdTime\":", "\"lastUpdatedTime\":", "\"entryPoints\":", "\"sites\":", "\"queues\":", "\"teams\":"]);

impl Json for UserProfileDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserProfileDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.profile_type, &mut self.access_all_modules, &mut self.user_profile_app_modules, &mut self.access_all_entry_points, &mut self.access_all_sites, &mut self.access_all_queues, &mut self.access_all_teams, &mut self.active, &mut self.editable_folder_ids, &mut self.viewable_folder_ids, &mut self.non_viewable_folder_ids, &mut self.system_default, &mut self.created_time, &mut self.last_updated_time, &mut self.entry_points, &mut self.sites, &mut self.queues, &mut self.teams], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserProfileDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.profile_type, &self.access_all_modules, &self.user_profile_app_modules, &self.access_all_entry_points, &self.access_all_sites, &self.access_all_queues, &self.access_all_teams, &self.active, &self.editable_folder_ids, &self.viewable_folder_ids, &self.non_viewable_folder_ids, &self.system_default, &self.created_time, &self.last_updated_time, &self.entry_points, &self.sites, &self.queues, &self.teams], &self.extra) }
}

impl std::fmt::Debug for UserProfileDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserProfileDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `profileType` of [`UserProfileDTO`].
    pub enum UserProfileDTOProfileType {
        Administrator = "ADMINISTRATOR",
        AdministratorOnly = "ADMINISTRATOR_ONLY",
        Supervisor = "SUPERVISOR",
        PremiumAgent = "PREMIUM_AGENT",
        StandardAgent = "STANDARD_AGENT",
        AnalyzerAdministrator = "ANALYZER_ADMINISTRATOR",
        AnalyzerSupervisor = "ANALYZER_SUPERVISOR",
        AnalyzerUser = "ANALYZER_USER",
    }
}

webex_core::open_enum! {
    /// Values of `accessAllModules` of [`UserProfileDTO`].
    pub enum UserProfileDTOAccessAllModules {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessAllEntryPoints` of [`UserProfileDTO`].
    pub enum UserProfileDTOAccessAllEntryPoints {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessAllSites` of [`UserProfileDTO`].
    pub enum UserProfileDTOAccessAllSites {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessAllQueues` of [`UserProfileDTO`].
    pub enum UserProfileDTOAccessAllQueues {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessAllTeams` of [`UserProfileDTO`].
    pub enum UserProfileDTOAccessAllTeams {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

/// The object `UserProfileDTOUserResponseWithUserProfile` of Webex.
#[derive(Clone, Default)]
pub struct UserProfileDTOUserResponseWithUserProfile {
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
    /// `profileType`; required when sent
    pub profile_type: Option<UserProfileDTOUserResponseWithUserProfileProfileType>,
    /// `accessAllModules`; required when sent
    pub access_all_modules: Option<UserProfileDTOUserResponseWithUserProfileAccessAllModules>,
    /// `userProfileAppModules`
    pub user_profile_app_modules: Option<Vec<UserProfileAppModuleDTOUserResponseWithUserProfile>>,
    /// `accessAllEntryPoints`; required when sent
    pub access_all_entry_points: Option<UserProfileDTOUserResponseWithUserProfileAccessAllEntryPoints>,
    /// `accessAllSites`; required when sent
    pub access_all_sites: Option<UserProfileDTOUserResponseWithUserProfileAccessAllSites>,
    /// `accessAllQueues`; required when sent
    pub access_all_queues: Option<UserProfileDTOUserResponseWithUserProfileAccessAllQueues>,
    /// `accessAllTeams`; required when sent
    pub access_all_teams: Option<UserProfileDTOUserResponseWithUserProfileAccessAllTeams>,
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `editableFolderIds`
    pub editable_folder_ids: Option<Vec<i64>>,
    /// `viewableFolderIds`
    pub viewable_folder_ids: Option<Vec<i64>>,
    /// `nonViewableFolderIds`
    pub non_viewable_folder_ids: Option<Vec<i64>>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// `entryPoints`
    pub entry_points: Option<Vec<String>>,
    /// `sites`
    pub sites: Option<Vec<String>>,
    /// `queues`
    pub queues: Option<Vec<String>>,
    /// `teams`
    pub teams: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserProfileDTOUserResponseWithUserProfile: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"profileType\":", "\"accessAllModules\":", "\"userProfileAppModules\":", "\"accessAllEntryPoints\":", "\"accessAllSites\":", "\"accessAllQueues\":", "\"accessAllTeams\":", "\"active\":", "\"editableFolderIds\":", "\"viewableFolderIds\":", "\"nonViewableFolderIds\":", "\"systemDefault\":", "\"createdTime\":", "\"lastUpdatedTime\":", "\"entryPoints\":", "\"sites\":", "\"queues\":", "\"teams\":"]);

impl Json for UserProfileDTOUserResponseWithUserProfile {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserProfileDTOUserResponseWithUserProfile, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.profile_type, &mut self.access_all_modules, &mut self.user_profile_app_modules, &mut self.access_all_entry_points, &mut self.access_all_sites, &mut self.access_all_queues, &mut self.access_all_teams, &mut self.active, &mut self.editable_folder_ids, &mut self.viewable_folder_ids, &mut self.non_viewable_folder_ids, &mut self.system_default, &mut self.created_time, &mut self.last_updated_time, &mut self.entry_points, &mut self.sites, &mut self.queues, &mut self.teams], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserProfileDTOUserResponseWithUserProfile, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.profile_type, &self.access_all_modules, &self.user_profile_app_modules, &self.access_all_entry_points, &self.access_all_sites, &self.access_all_queues, &self.access_all_teams, &self.active, &self.editable_folder_ids, &self.viewable_folder_ids, &self.non_viewable_folder_ids, &self.system_default, &self.created_time, &self.last_updated_time, &self.entry_points, &self.sites, &self.queues, &self.teams], &self.extra) }
}

impl std::fmt::Debug for UserProfileDTOUserResponseWithUserProfile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserProfileDTOUserResponseWithUserProfile", self, f) }
}

webex_core::open_enum! {
    /// Values of `profileType` of [`UserProfileDTOUserResponseWithUserProfile`].
    pub enum UserProfileDTOUserResponseWithUserProfileProfileType {
        Administrator = "ADMINISTRATOR",
        AdministratorOnly = "ADMINISTRATOR_ONLY",
        Supervisor = "SUPERVISOR",
        PremiumAgent = "PREMIUM_AGENT",
        StandardAgent = "STANDARD_AGENT",
        AnalyzerAdministrator = "ANALYZER_ADMINISTRATOR",
        AnalyzerSupervisor = "ANALYZER_SUPERVISOR",
        AnalyzerUser = "ANALYZER_USER",
    }
}

webex_core::open_enum! {
    /// Values of `accessAllModules` of [`UserProfileDTOUserResponseWithUserProfile`].
    pub enum UserProfileDTOUserResponseWithUserProfileAccessAllModules {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessAllEntryPoints` of [`UserProfileDTOUserResponseWithUserProfile`].
    pub enum UserProfileDTOUserResponseWithUserProfileAccessAllEntryPoints {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessAllSites` of [`UserProfileDTOUserResponseWithUserProfile`].
    pub enum UserProfileDTOUserResponseWithUserProfileAccessAllSites {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessAllQueues` of [`UserProfileDTOUserResponseWithUserProfile`].
    pub enum UserProfileDTOUserResponseWithUserProfileAccessAllQueues {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `accessAllTeams` of [`UserProfileDTOUserResponseWithUserProfile`].
    pub enum UserProfileDTOUserResponseWithUserProfileAccessAllTeams {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

/// The object `UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccess` of Webex.
#[derive(Clone, Default)]
pub struct UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccess {
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
    /// `profileType`; required when sent
    pub profile_type: Option<UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccessProfileType>,
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `permissionAccessLevel`; required when sent
    pub permission_access_level: Option<UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccessPermissionAccessLevel>,
    /// `resourceAccessLevel`; required when sent
    pub resource_access_level: Option<UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccessResourceAccessLevel>,
    /// `permissions`
    pub permissions: Option<Vec<UserProfilePermissionsDTOUserResponseWithUserProfileGranularAccess>>,
    /// `editableFolderIds`
    pub editable_folder_ids: Option<Vec<i64>>,
    /// `viewableFolderIds`
    pub viewable_folder_ids: Option<Vec<i64>>,
    /// `nonViewableFolderIds`
    pub non_viewable_folder_ids: Option<Vec<i64>>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `defaultResourceCollectionId`
    pub default_resource_collection_id: Option<String>,
    /// `resourceCollections`
    pub resource_collections: Option<Vec<ResourceCollectionDTOUserResponseWithUserProfileGranularAccess>>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccess: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"profileType\":", "\"active\":", "\"permissionAccessLevel\":", "\"resourceAccessLevel\":", "\"permissions\":", "\"editableFolderIds\":", "\"viewableFolderIds\":", "\"nonViewableFolderIds\":", "\"systemDefault\":", "\"defaultResourceCollectionId\":", "\"resourceCollections\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccess {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccess, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.profile_type, &mut self.active, &mut self.permission_access_level, &mut self.resource_access_level, &mut self.permissions, &mut self.editable_folder_ids, &mut self.viewable_folder_ids, &mut self.non_viewable_folder_ids, &mut self.system_default, &mut self.default_resource_collection_id, &mut self.resource_collections, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccess, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.profile_type, &self.active, &self.permission_access_level, &self.resource_access_level, &self.permissions, &self.editable_folder_ids, &self.viewable_folder_ids, &self.non_viewable_folder_ids, &self.system_default, &self.default_resource_collection_id, &self.resource_collections, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccess {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccess", self, f) }
}

webex_core::open_enum! {
    /// Values of `profileType` of [`UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccess`].
    pub enum UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccessProfileType {
        Administrator = "ADMINISTRATOR",
        AdministratorOnly = "ADMINISTRATOR_ONLY",
        Supervisor = "SUPERVISOR",
        PremiumAgent = "PREMIUM_AGENT",
        StandardAgent = "STANDARD_AGENT",
        AnalyzerAdministrator = "ANALYZER_ADMINISTRATOR",
        AnalyzerSupervisor = "ANALYZER_SUPERVISOR",
        AnalyzerUser = "ANALYZER_USER",
    }
}

webex_core::open_enum! {
    /// Values of `permissionAccessLevel` of [`UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccess`].
    pub enum UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccessPermissionAccessLevel {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `resourceAccessLevel` of [`UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccess`].
    pub enum UserProfileGranularAccessDTOUserResponseWithUserProfileGranularAccessResourceAccessLevel {
        Specific = "SPECIFIC",
        All = "ALL",
        ProvisionedValue = "PROVISIONED_VALUE",
        None = "NONE",
    }
}
