// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkRequestDTOTeamDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOTeamDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOTeamDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOTeamDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOTeamDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOTeamDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOTeamDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOTeamDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOTeamDTO", self, f) }
}

/// The object `BulkRequestItemDTOTeamDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOTeamDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<TeamDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOTeamDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOTeamDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOTeamDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOTeamDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOTeamDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOTeamDTO", self, f) }
}

/// The object `CreateTeamBody` of Webex. Published as `CreateANewTeamBody`.
#[derive(Clone, Default)]
pub struct CreateTeamBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `teamType`; required when sent
    pub team_type: Option<CreateTeamBodyTeamType>,
    /// `teamStatus`; required when sent
    pub team_status: Option<CreateTeamBodyTeamStatus>,
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `siteId`; required when sent
    pub site_id: Option<String>,
    /// `rankQueuesForTeam`; required when sent
    pub rank_queues_for_team: Option<bool>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `dialedNumber`
    pub dialed_number: Option<String>,
    /// `capacity`
    pub capacity: Option<i64>,
    /// `desktopLayoutId`
    pub desktop_layout_id: Option<String>,
    /// `skillProfileId`
    pub skill_profile_id: Option<String>,
    /// `multiMediaProfileId`
    pub multi_media_profile_id: Option<String>,
    /// `userIds`
    pub user_ids: Option<Vec<String>>,
    /// `description`
    pub description: Option<String>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `queueRankings`
    pub queue_rankings: Option<Vec<CreateANewTeamBodyQueueRankingsItem>>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateTeamBody: Keys = Keys(&["\"name\":", "\"teamType\":", "\"teamStatus\":", "\"active\":", "\"siteId\":", "\"rankQueuesForTeam\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"dialedNumber\":", "\"capacity\":", "\"desktopLayoutId\":", "\"skillProfileId\":", "\"multiMediaProfileId\":", "\"userIds\":", "\"description\":", "\"systemDefault\":", "\"queueRankings\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for CreateTeamBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateTeamBody, &mut [&mut self.name, &mut self.team_type, &mut self.team_status, &mut self.active, &mut self.site_id, &mut self.rank_queues_for_team, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.dialed_number, &mut self.capacity, &mut self.desktop_layout_id, &mut self.skill_profile_id, &mut self.multi_media_profile_id, &mut self.user_ids, &mut self.description, &mut self.system_default, &mut self.queue_rankings, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateTeamBody, &[&self.name, &self.team_type, &self.team_status, &self.active, &self.site_id, &self.rank_queues_for_team, &self.organization_id, &self.id, &self.version, &self.dialed_number, &self.capacity, &self.desktop_layout_id, &self.skill_profile_id, &self.multi_media_profile_id, &self.user_ids, &self.description, &self.system_default, &self.queue_rankings, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for CreateTeamBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateTeamBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `teamType` of [`CreateTeamBody`].
    pub enum CreateTeamBodyTeamType {
        Agent = "AGENT",
        Capacity = "CAPACITY",
    }
}

webex_core::open_enum! {
    /// Values of `teamStatus` of [`CreateTeamBody`].
    pub enum CreateTeamBodyTeamStatus {
        InService = "IN_SERVICE",
        NotAvailable = "NOT_AVAILABLE",
    }
}

/// The object `CreateANewTeamBodyQueueRankingsItem` of Webex.
#[derive(Clone, Default)]
pub struct CreateANewTeamBodyQueueRankingsItem {
    /// `queueId`
    pub queue_id: Option<String>,
    /// `rank`
    pub rank: Option<i64>,
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
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateANewTeamBodyQueueRankingsItem: Keys = Keys(&["\"queueId\":", "\"rank\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for CreateANewTeamBodyQueueRankingsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateANewTeamBodyQueueRankingsItem, &mut [&mut self.queue_id, &mut self.rank, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateANewTeamBodyQueueRankingsItem, &[&self.queue_id, &self.rank, &self.organization_id, &self.id, &self.version, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for CreateANewTeamBodyQueueRankingsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateANewTeamBodyQueueRankingsItem", self, f) }
}

/// The object `QueueRankingDTO` of Webex.
#[derive(Clone, Default)]
pub struct QueueRankingDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `queueId`; required when sent
    pub queue_id: Option<String>,
    /// `rank`; required when sent
    pub rank: Option<i64>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueueRankingDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"queueId\":", "\"rank\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for QueueRankingDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueueRankingDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.queue_id, &mut self.rank, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueueRankingDTO, &[&self.organization_id, &self.id, &self.version, &self.queue_id, &self.rank, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for QueueRankingDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueueRankingDTO", self, f) }
}

/// The object `ResponseEnvelopeTeamResponseDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeTeamResponseDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<TeamResponseDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeTeamResponseDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeTeamResponseDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeTeamResponseDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeTeamResponseDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeTeamResponseDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeTeamResponseDTO", self, f) }
}

/// The object `TeamDTO` of Webex.
#[derive(Clone, Default)]
pub struct TeamDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `teamType`; required when sent
    pub team_type: Option<TeamDTOTeamType>,
    /// `teamStatus`; required when sent
    pub team_status: Option<TeamDTOTeamStatus>,
    /// `dialedNumber`
    pub dialed_number: Option<String>,
    /// `capacity`
    pub capacity: Option<i64>,
    /// `active`; required when sent
    pub active: Option<bool>,
    /// `siteId`; required when sent
    pub site_id: Option<String>,
    /// `desktopLayoutId`
    pub desktop_layout_id: Option<String>,
    /// `skillProfileId`
    pub skill_profile_id: Option<String>,
    /// `multiMediaProfileId`
    pub multi_media_profile_id: Option<String>,
    /// `userIds`
    pub user_ids: Option<Vec<String>>,
    /// `description`
    pub description: Option<String>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `rankQueuesForTeam`; required when sent
    pub rank_queues_for_team: Option<bool>,
    /// `queueRankings`
    pub queue_rankings: Option<Vec<QueueRankingDTO>>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TeamDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"teamType\":", "\"teamStatus\":", "\"dialedNumber\":", "\"capacity\":", "\"active\":", "\"siteId\":", "\"desktopLayoutId\":", "\"skillProfileId\":", "\"multiMediaProfileId\":", "\"userIds\":", "\"description\":", "\"systemDefault\":", "\"rankQueuesForTeam\":", "\"queueRankings\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for TeamDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TeamDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.team_type, &mut self.team_status, &mut self.dialed_number, &mut self.capacity, &mut self.active, &mut self.site_id, &mut self.desktop_layout_id, &mut self.skill_profile_id, &mut self.multi_media_profile_id, &mut self.user_ids, &mut self.description, &mut self.system_default, &mut self.rank_queues_for_team, &mut self.queue_rankings, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TeamDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.team_type, &self.team_status, &self.dialed_number, &self.capacity, &self.active, &self.site_id, &self.desktop_layout_id, &self.skill_profile_id, &self.multi_media_profile_id, &self.user_ids, &self.description, &self.system_default, &self.rank_queues_for_team, &self.queue_rankings, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for TeamDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TeamDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `teamType` of [`TeamDTO`].
    pub enum TeamDTOTeamType {
        Agent = "AGENT",
        Capacity = "CAPACITY",
    }
}

webex_core::open_enum! {
    /// Values of `teamStatus` of [`TeamDTO`].
    pub enum TeamDTOTeamStatus {
        InService = "IN_SERVICE",
        NotAvailable = "NOT_AVAILABLE",
    }
}

/// The object `TeamResponseDTO` of Webex.
#[derive(Clone, Default)]
pub struct TeamResponseDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`
    pub name: Option<String>,
    /// `teamType`
    pub team_type: Option<TeamResponseDTOTeamType>,
    /// `teamStatus`
    pub team_status: Option<TeamResponseDTOTeamStatus>,
    /// `dialedNumber`
    pub dialed_number: Option<String>,
    /// `capacity`
    pub capacity: Option<i64>,
    /// `active`
    pub active: Option<bool>,
    /// `siteId`
    pub site_id: Option<String>,
    /// `desktopLayoutId`
    pub desktop_layout_id: Option<String>,
    /// `siteName`
    pub site_name: Option<String>,
    /// `skillProfileId`
    pub skill_profile_id: Option<String>,
    /// `multiMediaProfileId`
    pub multi_media_profile_id: Option<String>,
    /// `userIds`
    pub user_ids: Option<Vec<String>>,
    /// `description`
    pub description: Option<String>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `rankQueuesForTeam`
    pub rank_queues_for_team: Option<bool>,
    /// `queueRankings`
    pub queue_rankings: Option<Vec<QueueRankingDTO>>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TeamResponseDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"teamType\":", "\"teamStatus\":", "\"dialedNumber\":", "\"capacity\":", "\"active\":", "\"siteId\":", "\"desktopLayoutId\":", "\"siteName\":", "\"skillProfileId\":", "\"multiMediaProfileId\":", "\"userIds\":", "\"description\":", "\"systemDefault\":", "\"rankQueuesForTeam\":", "\"queueRankings\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for TeamResponseDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TeamResponseDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.team_type, &mut self.team_status, &mut self.dialed_number, &mut self.capacity, &mut self.active, &mut self.site_id, &mut self.desktop_layout_id, &mut self.site_name, &mut self.skill_profile_id, &mut self.multi_media_profile_id, &mut self.user_ids, &mut self.description, &mut self.system_default, &mut self.rank_queues_for_team, &mut self.queue_rankings, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TeamResponseDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.team_type, &self.team_status, &self.dialed_number, &self.capacity, &self.active, &self.site_id, &self.desktop_layout_id, &self.site_name, &self.skill_profile_id, &self.multi_media_profile_id, &self.user_ids, &self.description, &self.system_default, &self.rank_queues_for_team, &self.queue_rankings, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for TeamResponseDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TeamResponseDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `teamType` of [`TeamResponseDTO`].
    pub enum TeamResponseDTOTeamType {
        Agent = "AGENT",
        Capacity = "CAPACITY",
    }
}

webex_core::open_enum! {
    /// Values of `teamStatus` of [`TeamResponseDTO`].
    pub enum TeamResponseDTOTeamStatus {
        InService = "IN_SERVICE",
        NotAvailable = "NOT_AVAILABLE",
    }
}

/// The object `UpdateTeamByIdBody` of Webex. Published as `UpdateSpecificTeamByIdBody`.
#[derive(Clone, Default)]
pub struct UpdateTeamByIdBody {
    /// `name`
    pub name: Option<String>,
    /// `teamType`
    pub team_type: Option<UpdateTeamByIdBodyTeamType>,
    /// `teamStatus`
    pub team_status: Option<UpdateTeamByIdBodyTeamStatus>,
    /// `active`
    pub active: Option<bool>,
    /// `siteId`
    pub site_id: Option<String>,
    /// `rankQueuesForTeam`
    pub rank_queues_for_team: Option<bool>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `dialedNumber`
    pub dialed_number: Option<String>,
    /// `capacity`
    pub capacity: Option<i64>,
    /// `desktopLayoutId`
    pub desktop_layout_id: Option<String>,
    /// `skillProfileId`
    pub skill_profile_id: Option<String>,
    /// `multiMediaProfileId`
    pub multi_media_profile_id: Option<String>,
    /// `userIds`
    pub user_ids: Option<Vec<String>>,
    /// `description`
    pub description: Option<String>,
    /// `systemDefault`
    pub system_default: Option<bool>,
    /// `queueRankings`
    pub queue_rankings: Option<Vec<UpdateSpecificTeamByIdBodyQueueRankingsItem>>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateTeamByIdBody: Keys = Keys(&["\"name\":", "\"teamType\":", "\"teamStatus\":", "\"active\":", "\"siteId\":", "\"rankQueuesForTeam\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"dialedNumber\":", "\"capacity\":", "\"desktopLayoutId\":", "\"skillProfileId\":", "\"multiMediaProfileId\":", "\"userIds\":", "\"description\":", "\"systemDefault\":", "\"queueRankings\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UpdateTeamByIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateTeamByIdBody, &mut [&mut self.name, &mut self.team_type, &mut self.team_status, &mut self.active, &mut self.site_id, &mut self.rank_queues_for_team, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.dialed_number, &mut self.capacity, &mut self.desktop_layout_id, &mut self.skill_profile_id, &mut self.multi_media_profile_id, &mut self.user_ids, &mut self.description, &mut self.system_default, &mut self.queue_rankings, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateTeamByIdBody, &[&self.name, &self.team_type, &self.team_status, &self.active, &self.site_id, &self.rank_queues_for_team, &self.organization_id, &self.id, &self.version, &self.dialed_number, &self.capacity, &self.desktop_layout_id, &self.skill_profile_id, &self.multi_media_profile_id, &self.user_ids, &self.description, &self.system_default, &self.queue_rankings, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UpdateTeamByIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateTeamByIdBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `teamType` of [`UpdateTeamByIdBody`].
    pub enum UpdateTeamByIdBodyTeamType {
        Agent = "AGENT",
        Capacity = "CAPACITY",
    }
}

webex_core::open_enum! {
    /// Values of `teamStatus` of [`UpdateTeamByIdBody`].
    pub enum UpdateTeamByIdBodyTeamStatus {
        InService = "IN_SERVICE",
        NotAvailable = "NOT_AVAILABLE",
    }
}

/// The object `UpdateSpecificTeamByIdBodyQueueRankingsItem` of Webex.
#[derive(Clone, Default)]
pub struct UpdateSpecificTeamByIdBodyQueueRankingsItem {
    /// `queueId`
    pub queue_id: Option<String>,
    /// `rank`
    pub rank: Option<i64>,
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
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSpecificTeamByIdBodyQueueRankingsItem: Keys = Keys(&["\"queueId\":", "\"rank\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UpdateSpecificTeamByIdBodyQueueRankingsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSpecificTeamByIdBodyQueueRankingsItem, &mut [&mut self.queue_id, &mut self.rank, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSpecificTeamByIdBodyQueueRankingsItem, &[&self.queue_id, &self.rank, &self.organization_id, &self.id, &self.version, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UpdateSpecificTeamByIdBodyQueueRankingsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSpecificTeamByIdBodyQueueRankingsItem", self, f) }
}
