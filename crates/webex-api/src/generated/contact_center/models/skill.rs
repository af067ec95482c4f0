// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkRequestDTOSkillDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOSkillDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOSkillDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOSkillDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOSkillDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOSkillDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOSkillDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOSkillDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOSkillDTO", self, f) }
}

/// The object `BulkRequestItemDTOSkillDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOSkillDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<SkillDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOSkillDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOSkillDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOSkillDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOSkillDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOSkillDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOSkillDTO", self, f) }
}

/// The object `CreateSkillBody` of Webex. Published as `CreateANewSkillBody`.
#[derive(Clone, Default)]
pub struct CreateSkillBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `serviceLevelThreshold`; required when sent
    pub service_level_threshold: Option<i64>,
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `skillType`; required when sent
    pub skill_type: Option<CreateSkillBodySkillType>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `description`
    pub description: Option<String>,
    /// `enumSkillValues`
    pub enum_skill_values: Option<Vec<CreateANewSkillBodyEnumSkillValuesItem>>,
    /// `dynamicSkill`
    pub dynamic_skill: Option<bool>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSkillBody: Keys = Keys(&["\"name\":", "\"serviceLevelThreshold\":", "\"active\":", "\"skillType\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"description\":", "\"enumSkillValues\":", "\"dynamicSkill\":", "\"systemDefault\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for CreateSkillBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSkillBody, &mut [&mut self.name, &mut self.service_level_threshold, &mut self.active, &mut self.skill_type, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.description, &mut self.enum_skill_values, &mut self.dynamic_skill, &mut self.system_default, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSkillBody, &[&self.name, &self.service_level_threshold, &self.active, &self.skill_type, &self.organization_id, &self.id, &self.version, &self.description, &self.enum_skill_values, &self.dynamic_skill, &self.system_default, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for CreateSkillBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSkillBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `skillType` of [`CreateSkillBody`].
    pub enum CreateSkillBodySkillType {
        Proficiency = "Proficiency",
        Boolean = "Boolean",
        Text = "Text",
        Enum = "enum",
    }
}

/// The object `CreateANewSkillBodyEnumSkillValuesItem` of Webex.
#[derive(Clone, Default)]
pub struct CreateANewSkillBodyEnumSkillValuesItem {
    /// `name`
    pub name: Option<String>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `description`
    pub description: Option<String>,
    /// `skillId`
    pub skill_id: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateANewSkillBodyEnumSkillValuesItem: Keys = Keys(&["\"name\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"description\":", "\"skillId\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for CreateANewSkillBodyEnumSkillValuesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateANewSkillBodyEnumSkillValuesItem, &mut [&mut self.name, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.description, &mut self.skill_id, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateANewSkillBodyEnumSkillValuesItem, &[&self.name, &self.organization_id, &self.id, &self.version, &self.description, &self.skill_id, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for CreateANewSkillBodyEnumSkillValuesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateANewSkillBodyEnumSkillValuesItem", self, f) }
}

/// The object `EnumSkillValueDTO` of Webex.
#[derive(Clone, Default)]
pub struct EnumSkillValueDTO {
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
    /// `skillId`
    pub skill_id: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EnumSkillValueDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"skillId\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for EnumSkillValueDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EnumSkillValueDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.skill_id, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EnumSkillValueDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.skill_id, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for EnumSkillValueDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EnumSkillValueDTO", self, f) }
}

/// The object `ResponseEnvelopeSkillDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeSkillDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<SkillDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeSkillDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeSkillDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeSkillDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeSkillDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeSkillDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeSkillDTO", self, f) }
}

/// The object `SkillDTO` of Webex.
#[derive(Clone, Default)]
pub struct SkillDTO {
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
    /// `serviceLevelThreshold`; required when sent
    pub service_level_threshold: Option<i64>,
    /// `enumSkillValues`
    pub enum_skill_values: Option<Vec<EnumSkillValueDTO>>,
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `dynamicSkill`
    pub dynamic_skill: Option<bool>,
    /// `skillType`; required when sent
    pub skill_type: Option<SkillDTOSkillType>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SkillDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"serviceLevelThreshold\":", "\"enumSkillValues\":", "\"active\":", "\"dynamicSkill\":", "\"skillType\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for SkillDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SkillDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.service_level_threshold, &mut self.enum_skill_values, &mut self.active, &mut self.dynamic_skill, &mut self.skill_type, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SkillDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.service_level_threshold, &self.enum_skill_values, &self.active, &self.dynamic_skill, &self.skill_type, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for SkillDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SkillDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `skillType` of [`SkillDTO`].
    pub enum SkillDTOSkillType {
        Proficiency = "Proficiency",
        Boolean = "Boolean",
        Text = "Text",
        Enum = "enum",
    }
}

/// The object `UpdateSkillByIdBody` of Webex. Published as `UpdateSpecificSkillByIdBody`.
#[derive(Clone, Default)]
pub struct UpdateSkillByIdBody {
    /// `name`
    pub name: Option<String>,
    /// `serviceLevelThreshold`
    pub service_level_threshold: Option<i64>,
    /// `active`
    pub active: Option<bool>,
    /// `skillType`
    pub skill_type: Option<UpdateSkillByIdBodySkillType>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `description`
    pub description: Option<String>,
    /// `enumSkillValues`
    pub enum_skill_values: Option<Vec<UpdateSpecificSkillByIdBodyEnumSkillValuesItem>>,
    /// `dynamicSkill`
    pub dynamic_skill: Option<bool>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSkillByIdBody: Keys = Keys(&["\"name\":", "\"serviceLevelThreshold\":", "\"active\":", "\"skillType\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"description\":", "\"enumSkillValues\":", "\"dynamicSkill\":", "\"systemDefault\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UpdateSkillByIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSkillByIdBody, &mut [&mut self.name, &mut self.service_level_threshold, &mut self.active, &mut self.skill_type, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.description, &mut self.enum_skill_values, &mut self.dynamic_skill, &mut self.system_default, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSkillByIdBody, &[&self.name, &self.service_level_threshold, &self.active, &self.skill_type, &self.organization_id, &self.id, &self.version, &self.description, &self.enum_skill_values, &self.dynamic_skill, &self.system_default, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UpdateSkillByIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSkillByIdBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `skillType` of [`UpdateSkillByIdBody`].
    pub enum UpdateSkillByIdBodySkillType {
        Proficiency = "Proficiency",
        Boolean = "Boolean",
        Text = "Text",
        Enum = "enum",
    }
}

/// The object `UpdateSpecificSkillByIdBodyEnumSkillValuesItem` of Webex.
#[derive(Clone, Default)]
pub struct UpdateSpecificSkillByIdBodyEnumSkillValuesItem {
    /// `name`
    pub name: Option<String>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `description`
    pub description: Option<String>,
    /// `skillId`
    pub skill_id: Option<String>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSpecificSkillByIdBodyEnumSkillValuesItem: Keys = Keys(&["\"name\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"description\":", "\"skillId\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UpdateSpecificSkillByIdBodyEnumSkillValuesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSpecificSkillByIdBodyEnumSkillValuesItem, &mut [&mut self.name, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.description, &mut self.skill_id, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSpecificSkillByIdBodyEnumSkillValuesItem, &[&self.name, &self.organization_id, &self.id, &self.version, &self.description, &self.skill_id, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UpdateSpecificSkillByIdBodyEnumSkillValuesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSpecificSkillByIdBodyEnumSkillValuesItem", self, f) }
}
