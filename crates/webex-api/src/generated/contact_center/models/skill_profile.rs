// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ActiveEnumSkillDTO` of Webex.
#[derive(Clone, Default)]
pub struct ActiveEnumSkillDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `enumSkillValueId`; required when sent
    pub enum_skill_value_id: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// `enumSkillName`
    pub enum_skill_name: Option<String>,
    /// `enumSkillValue`
    pub enum_skill_value: Option<String>,
    /// `enumSkillId`
    pub enum_skill_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ActiveEnumSkillDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"enumSkillValueId\":", "\"createdTime\":", "\"lastUpdatedTime\":", "\"enumSkillName\":", "\"enumSkillValue\":", "\"enumSkillId\":"]);

impl Json for ActiveEnumSkillDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ActiveEnumSkillDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.enum_skill_value_id, &mut self.created_time, &mut self.last_updated_time, &mut self.enum_skill_name, &mut self.enum_skill_value, &mut self.enum_skill_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ActiveEnumSkillDTO, &[&self.organization_id, &self.id, &self.version, &self.enum_skill_value_id, &self.created_time, &self.last_updated_time, &self.enum_skill_name, &self.enum_skill_value, &self.enum_skill_id], &self.extra) }
}

impl std::fmt::Debug for ActiveEnumSkillDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ActiveEnumSkillDTO", self, f) }
}

/// The object `ActiveSkillDTO` of Webex.
#[derive(Clone, Default)]
pub struct ActiveSkillDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `textValue`
    pub text_value: Option<String>,
    /// `booleanValue`; required when sent
    pub boolean_value: Option<bool>,
    /// `proficiencyValue`
    pub proficiency_value: Option<i64>,
    /// `skillId`; required when sent
    pub skill_id: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// `skillName`
    pub skill_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ActiveSkillDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"textValue\":", "\"booleanValue\":", "\"proficiencyValue\":", "\"skillId\":", "\"createdTime\":", "\"lastUpdatedTime\":", "\"skillName\":"]);

impl Json for ActiveSkillDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ActiveSkillDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.text_value, &mut self.boolean_value, &mut self.proficiency_value, &mut self.skill_id, &mut self.created_time, &mut self.last_updated_time, &mut self.skill_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ActiveSkillDTO, &[&self.organization_id, &self.id, &self.version, &self.text_value, &self.boolean_value, &self.proficiency_value, &self.skill_id, &self.created_time, &self.last_updated_time, &self.skill_name], &self.extra) }
}

impl std::fmt::Debug for ActiveSkillDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ActiveSkillDTO", self, f) }
}

/// The object `BulkRequestDTOSkillProfileDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOSkillProfileDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOSkillProfileDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOSkillProfileDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOSkillProfileDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOSkillProfileDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOSkillProfileDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOSkillProfileDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOSkillProfileDTO", self, f) }
}

/// The object `BulkRequestItemDTOSkillProfileDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOSkillProfileDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<SkillProfileDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOSkillProfileDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOSkillProfileDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOSkillProfileDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOSkillProfileDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOSkillProfileDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOSkillProfileDTO", self, f) }
}

/// The object `CreateSkillProfileBody` of Webex. Published as `CreateANewSkillProfileBody`.
#[derive(Clone, Default)]
pub struct CreateSkillProfileBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `activeSkills`
    pub active_skills: Option<Vec<CreateANewSkillProfileBodyActiveSkillsItem>>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `description`
    pub description: Option<String>,
    /// `activeEnumSkills`
    pub active_enum_skills: Option<Vec<CreateANewSkillProfileBodyActiveEnumSkillsItem>>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSkillProfileBody: Keys = Keys(&["\"name\":", "\"activeSkills\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"description\":", "\"activeEnumSkills\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for CreateSkillProfileBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSkillProfileBody, &mut [&mut self.name, &mut self.active_skills, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.description, &mut self.active_enum_skills, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSkillProfileBody, &[&self.name, &self.active_skills, &self.organization_id, &self.id, &self.version, &self.description, &self.active_enum_skills, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for CreateSkillProfileBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSkillProfileBody", self, f) }
}

/// The object `CreateANewSkillProfileBodyActiveEnumSkillsItem` of Webex.
#[derive(Clone, Default)]
pub struct CreateANewSkillProfileBodyActiveEnumSkillsItem {
    /// `enumSkillValueId`
    pub enum_skill_value_id: Option<String>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// `enumSkillName`
    pub enum_skill_name: Option<String>,
    /// `enumSkillValue`
    pub enum_skill_value: Option<String>,
    /// `enumSkillId`
    pub enum_skill_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateANewSkillProfileBodyActiveEnumSkillsItem: Keys = Keys(&["\"enumSkillValueId\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"createdTime\":", "\"lastUpdatedTime\":", "\"enumSkillName\":", "\"enumSkillValue\":", "\"enumSkillId\":"]);

impl Json for CreateANewSkillProfileBodyActiveEnumSkillsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateANewSkillProfileBodyActiveEnumSkillsItem, &mut [&mut self.enum_skill_value_id, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.created_time, &mut self.last_updated_time, &mut self.enum_skill_name, &mut self.enum_skill_value, &mut self.enum_skill_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateANewSkillProfileBodyActiveEnumSkillsItem, &[&self.enum_skill_value_id, &self.organization_id, &self.id, &self.version, &self.created_time, &self.last_updated_time, &self.enum_skill_name, &self.enum_skill_value, &self.enum_skill_id], &self.extra) }
}

impl std::fmt::Debug for CreateANewSkillProfileBodyActiveEnumSkillsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateANewSkillProfileBodyActiveEnumSkillsItem", self, f) }
}

/// The object `CreateANewSkillProfileBodyActiveSkillsItem` of Webex.
#[derive(Clone, Default)]
pub struct CreateANewSkillProfileBodyActiveSkillsItem {
    /// `booleanValue`
    pub boolean_value: Option<bool>,
    /// `skillId`
    pub skill_id: Option<String>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `textValue`
    pub text_value: Option<String>,
    /// `proficiencyValue`
    pub proficiency_value: Option<i64>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// `skillName`
    pub skill_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateANewSkillProfileBodyActiveSkillsItem: Keys = Keys(&["\"booleanValue\":", "\"skillId\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"textValue\":", "\"proficiencyValue\":", "\"createdTime\":", "\"lastUpdatedTime\":", "\"skillName\":"]);

impl Json for CreateANewSkillProfileBodyActiveSkillsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateANewSkillProfileBodyActiveSkillsItem, &mut [&mut self.boolean_value, &mut self.skill_id, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.text_value, &mut self.proficiency_value, &mut self.created_time, &mut self.last_updated_time, &mut self.skill_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateANewSkillProfileBodyActiveSkillsItem, &[&self.boolean_value, &self.skill_id, &self.organization_id, &self.id, &self.version, &self.text_value, &self.proficiency_value, &self.created_time, &self.last_updated_time, &self.skill_name], &self.extra) }
}

impl std::fmt::Debug for CreateANewSkillProfileBodyActiveSkillsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateANewSkillProfileBodyActiveSkillsItem", self, f) }
}

/// The object `ResponseEnvelopeSkillProfileDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeSkillProfileDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<SkillProfileDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeSkillProfileDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeSkillProfileDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeSkillProfileDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeSkillProfileDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeSkillProfileDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeSkillProfileDTO", self, f) }
}

/// The object `SkillProfileDTO` of Webex.
#[derive(Clone, Default)]
pub struct SkillProfileDTO {
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
    /// `activeSkills`; required when sent
    pub active_skills: Option<Vec<ActiveSkillDTO>>,
    /// `activeEnumSkills`
    pub active_enum_skills: Option<Vec<ActiveEnumSkillDTO>>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SkillProfileDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"activeSkills\":", "\"activeEnumSkills\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for SkillProfileDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SkillProfileDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.active_skills, &mut self.active_enum_skills, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SkillProfileDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.active_skills, &self.active_enum_skills, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for SkillProfileDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SkillProfileDTO", self, f) }
}

/// The object `SkillProfileDTOList` of Webex.
#[derive(Clone, Default)]
pub struct SkillProfileDTOList {
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
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SkillProfileDTOList: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for SkillProfileDTOList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SkillProfileDTOList, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SkillProfileDTOList, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for SkillProfileDTOList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SkillProfileDTOList", self, f) }
}

/// The object `UpdateSkillProfileByIdBody` of Webex. Published as `UpdateSpecificSkillProfileByIdBody`.
#[derive(Clone, Default)]
pub struct UpdateSkillProfileByIdBody {
    /// `name`
    pub name: Option<String>,
    /// `activeSkills`
    pub active_skills: Option<Vec<UpdateSpecificSkillProfileByIdBodyActiveSkillsItem>>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `description`
    pub description: Option<String>,
    /// `activeEnumSkills`
    pub active_enum_skills: Option<Vec<UpdateSpecificSkillProfileByIdBodyActiveEnumSkillsItem>>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSkillProfileByIdBody: Keys = Keys(&["\"name\":", "\"activeSkills\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"description\":", "\"activeEnumSkills\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UpdateSkillProfileByIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSkillProfileByIdBody, &mut [&mut self.name, &mut self.active_skills, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.description, &mut self.active_enum_skills, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSkillProfileByIdBody, &[&self.name, &self.active_skills, &self.organization_id, &self.id, &self.version, &self.description, &self.active_enum_skills, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UpdateSkillProfileByIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSkillProfileByIdBody", self, f) }
}

/// The object `UpdateSpecificSkillProfileByIdBodyActiveEnumSkillsItem` of Webex.
#[derive(Clone, Default)]
pub struct UpdateSpecificSkillProfileByIdBodyActiveEnumSkillsItem {
    /// `enumSkillValueId`
    pub enum_skill_value_id: Option<String>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// `enumSkillName`
    pub enum_skill_name: Option<String>,
    /// `enumSkillValue`
    pub enum_skill_value: Option<String>,
    /// `enumSkillId`
    pub enum_skill_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSpecificSkillProfileByIdBodyActiveEnumSkillsItem: Keys = Keys(&["\"enumSkillValueId\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"createdTime\":", "\"lastUpdatedTime\":", "\"enumSkillName\":", "\"enumSkillValue\":", "\"enumSkillId\":"]);

impl Json for UpdateSpecificSkillProfileByIdBodyActiveEnumSkillsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSpecificSkillProfileByIdBodyActiveEnumSkillsItem, &mut [&mut self.enum_skill_value_id, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.created_time, &mut self.last_updated_time, &mut self.enum_skill_name, &mut self.enum_skill_value, &mut self.enum_skill_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSpecificSkillProfileByIdBodyActiveEnumSkillsItem, &[&self.enum_skill_value_id, &self.organization_id, &self.id, &self.version, &self.created_time, &self.last_updated_time, &self.enum_skill_name, &self.enum_skill_value, &self.enum_skill_id], &self.extra) }
}

impl std::fmt::Debug for UpdateSpecificSkillProfileByIdBodyActiveEnumSkillsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSpecificSkillProfileByIdBodyActiveEnumSkillsItem", self, f) }
}

/// The object `UpdateSpecificSkillProfileByIdBodyActiveSkillsItem` of Webex.
#[derive(Clone, Default)]
pub struct UpdateSpecificSkillProfileByIdBodyActiveSkillsItem {
    /// `booleanValue`
    pub boolean_value: Option<bool>,
    /// `skillId`
    pub skill_id: Option<String>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `textValue`
    pub text_value: Option<String>,
    /// `proficiencyValue`
    pub proficiency_value: Option<i64>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// `skillName`
    pub skill_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSpecificSkillProfileByIdBodyActiveSkillsItem: Keys = Keys(&["\"booleanValue\":", "\"skillId\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"textValue\":", "\"proficiencyValue\":", "\"createdTime\":", "\"lastUpdatedTime\":", "\"skillName\":"]);

impl Json for UpdateSpecificSkillProfileByIdBodyActiveSkillsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSpecificSkillProfileByIdBodyActiveSkillsItem, &mut [&mut self.boolean_value, &mut self.skill_id, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.text_value, &mut self.proficiency_value, &mut self.created_time, &mut self.last_updated_time, &mut self.skill_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSpecificSkillProfileByIdBodyActiveSkillsItem, &[&self.boolean_value, &self.skill_id, &self.organization_id, &self.id, &self.version, &self.text_value, &self.proficiency_value, &self.created_time, &self.last_updated_time, &self.skill_name], &self.extra) }
}

impl std::fmt::Debug for UpdateSpecificSkillProfileByIdBodyActiveSkillsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSpecificSkillProfileByIdBodyActiveSkillsItem", self, f) }
}
