// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateCallMonitoringBody` of Webex. Published as `CreateANewCallMonitoringBody`.
#[derive(Clone, Default)]
pub struct CreateCallMonitoringBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `timezone`; required when sent
    pub timezone: Option<String>,
    /// `recurrence`; required when sent
    pub recurrence: Option<bool>,
    /// `teams`
    pub teams: Option<Vec<CreateANewCallMonitoringBodyTeamsItem>>,
    /// `contactServiceQueues`
    pub contact_service_queues: Option<Vec<CreateANewCallMonitoringBodyContactServiceQueuesItem>>,
    /// `startTimestamp`; required when sent
    pub start_timestamp: Option<i64>,
    /// `endTimestamp`; required when sent
    pub end_timestamp: Option<i64>,
    /// `userId`; required when sent
    pub user_id: Option<String>,
    /// `paused`; required when sent
    pub paused: Option<bool>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `daysOfWeek`
    pub days_of_week: Option<Vec<String>>,
    /// `agentsAccessType`
    pub agents_access_type: Option<String>,
    /// `agents`
    pub agents: Option<Vec<CreateANewCallMonitoringBodyAgentsItem>>,
    /// `userDetails`
    pub user_details: Option<CreateANewCallMonitoringBodyUserDetails>,
    /// `filtersCount`
    pub filters_count: Option<CreateANewCallMonitoringBodyFiltersCount>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCallMonitoringBody: Keys = Keys(&["\"name\":", "\"timezone\":", "\"recurrence\":", "\"teams\":", "\"contactServiceQueues\":", "\"startTimestamp\":", "\"endTimestamp\":", "\"userId\":", "\"paused\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"daysOfWeek\":", "\"agentsAccessType\":", "\"agents\":", "\"userDetails\":", "\"filtersCount\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for CreateCallMonitoringBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCallMonitoringBody, &mut [&mut self.name, &mut self.timezone, &mut self.recurrence, &mut self.teams, &mut self.contact_service_queues, &mut self.start_timestamp, &mut self.end_timestamp, &mut self.user_id, &mut self.paused, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.days_of_week, &mut self.agents_access_type, &mut self.agents, &mut self.user_details, &mut self.filters_count, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCallMonitoringBody, &[&self.name, &self.timezone, &self.recurrence, &self.teams, &self.contact_service_queues, &self.start_timestamp, &self.end_timestamp, &self.user_id, &self.paused, &self.organization_id, &self.id, &self.version, &self.days_of_week, &self.agents_access_type, &self.agents, &self.user_details, &self.filters_count, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for CreateCallMonitoringBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCallMonitoringBody", self, f) }
}

/// The object `CreateANewCallMonitoringBodyAgentsItem` of Webex.
#[derive(Clone, Default)]
pub struct CreateANewCallMonitoringBodyAgentsItem {
    /// `id`
    pub id: Option<String>,
    /// `userDetails`
    pub user_details: Option<CreateANewCallMonitoringBodyAgentsItemUserDetails>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateANewCallMonitoringBodyAgentsItem: Keys = Keys(&["\"id\":", "\"userDetails\":"]);

impl Json for CreateANewCallMonitoringBodyAgentsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateANewCallMonitoringBodyAgentsItem, &mut [&mut self.id, &mut self.user_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateANewCallMonitoringBodyAgentsItem, &[&self.id, &self.user_details], &self.extra) }
}

impl std::fmt::Debug for CreateANewCallMonitoringBodyAgentsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateANewCallMonitoringBodyAgentsItem", self, f) }
}

/// The object `CreateANewCallMonitoringBodyAgentsItemUserDetails` of Webex.
#[derive(Clone, Default)]
pub struct CreateANewCallMonitoringBodyAgentsItemUserDetails {
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateANewCallMonitoringBodyAgentsItemUserDetails: Keys = Keys(&["\"firstName\":", "\"lastName\":", "\"email\":"]);

impl Json for CreateANewCallMonitoringBodyAgentsItemUserDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateANewCallMonitoringBodyAgentsItemUserDetails, &mut [&mut self.first_name, &mut self.last_name, &mut self.email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateANewCallMonitoringBodyAgentsItemUserDetails, &[&self.first_name, &self.last_name, &self.email], &self.extra) }
}

impl std::fmt::Debug for CreateANewCallMonitoringBodyAgentsItemUserDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateANewCallMonitoringBodyAgentsItemUserDetails", self, f) }
}

/// The object `CreateANewCallMonitoringBodyContactServiceQueuesItem` of Webex.
#[derive(Clone, Default)]
pub struct CreateANewCallMonitoringBodyContactServiceQueuesItem {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateANewCallMonitoringBodyContactServiceQueuesItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for CreateANewCallMonitoringBodyContactServiceQueuesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateANewCallMonitoringBodyContactServiceQueuesItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateANewCallMonitoringBodyContactServiceQueuesItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for CreateANewCallMonitoringBodyContactServiceQueuesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateANewCallMonitoringBodyContactServiceQueuesItem", self, f) }
}

/// The object `CreateANewCallMonitoringBodyFiltersCount` of Webex.
#[derive(Clone, Default)]
pub struct CreateANewCallMonitoringBodyFiltersCount {
    /// `specificAgents`
    pub specific_agents: Option<i64>,
    /// `specificCsqs`
    pub specific_csqs: Option<i64>,
    /// `specificTeams`
    pub specific_teams: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateANewCallMonitoringBodyFiltersCount: Keys = Keys(&["\"specificAgents\":", "\"specificCsqs\":", "\"specificTeams\":"]);

impl Json for CreateANewCallMonitoringBodyFiltersCount {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateANewCallMonitoringBodyFiltersCount, &mut [&mut self.specific_agents, &mut self.specific_csqs, &mut self.specific_teams], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateANewCallMonitoringBodyFiltersCount, &[&self.specific_agents, &self.specific_csqs, &self.specific_teams], &self.extra) }
}

impl std::fmt::Debug for CreateANewCallMonitoringBodyFiltersCount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateANewCallMonitoringBodyFiltersCount", self, f) }
}

/// The object `CreateANewCallMonitoringBodyTeamsItem` of Webex.
#[derive(Clone, Default)]
pub struct CreateANewCallMonitoringBodyTeamsItem {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateANewCallMonitoringBodyTeamsItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for CreateANewCallMonitoringBodyTeamsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateANewCallMonitoringBodyTeamsItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateANewCallMonitoringBodyTeamsItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for CreateANewCallMonitoringBodyTeamsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateANewCallMonitoringBodyTeamsItem", self, f) }
}

/// The object `CreateANewCallMonitoringBodyUserDetails` of Webex.
#[derive(Clone, Default)]
pub struct CreateANewCallMonitoringBodyUserDetails {
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateANewCallMonitoringBodyUserDetails: Keys = Keys(&["\"firstName\":", "\"lastName\":", "\"email\":"]);

impl Json for CreateANewCallMonitoringBodyUserDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateANewCallMonitoringBodyUserDetails, &mut [&mut self.first_name, &mut self.last_name, &mut self.email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateANewCallMonitoringBodyUserDetails, &[&self.first_name, &self.last_name, &self.email], &self.extra) }
}

impl std::fmt::Debug for CreateANewCallMonitoringBodyUserDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateANewCallMonitoringBodyUserDetails", self, f) }
}

/// The object `DeleteReferencesCallMonitoringBody` of Webex. Published as `DeletereferencescallmonitoringBody`.
#[derive(Clone, Default)]
pub struct DeleteReferencesCallMonitoringBody {
    /// `references`
    pub references: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeleteReferencesCallMonitoringBody: Keys = Keys(&["\"references\":"]);

impl Json for DeleteReferencesCallMonitoringBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeleteReferencesCallMonitoringBody, &mut [&mut self.references], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeleteReferencesCallMonitoringBody, &[&self.references], &self.extra) }
}

impl std::fmt::Debug for DeleteReferencesCallMonitoringBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeleteReferencesCallMonitoringBody", self, f) }
}

/// The object `ListCallMonitoringConfigurationsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListCallMonitoringConfigurationsResponse {
    /// `data`
    pub data: Option<Vec<ListCallMonitoringConfigurationsResponseDataItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallMonitoringConfigurationsResponse: Keys = Keys(&["\"data\":"]);

impl Json for ListCallMonitoringConfigurationsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallMonitoringConfigurationsResponse, &mut [&mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallMonitoringConfigurationsResponse, &[&self.data], &self.extra) }
}

impl std::fmt::Debug for ListCallMonitoringConfigurationsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallMonitoringConfigurationsResponse", self, f) }
}

/// The object `ListCallMonitoringConfigurationsResponseDataItem` of Webex.
#[derive(Clone, Default)]
pub struct ListCallMonitoringConfigurationsResponseDataItem {
    /// `id`
    pub id: Option<Any>,
    /// `name`
    pub name: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallMonitoringConfigurationsResponseDataItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for ListCallMonitoringConfigurationsResponseDataItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallMonitoringConfigurationsResponseDataItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallMonitoringConfigurationsResponseDataItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for ListCallMonitoringConfigurationsResponseDataItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallMonitoringConfigurationsResponseDataItem", self, f) }
}

/// The object `PartiallyUpdateCallMonitoringByIdBody` of Webex.
#[derive(Clone, Default)]
pub struct PartiallyUpdateCallMonitoringByIdBody {
    /// `name`
    pub name: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `recurrence`
    pub recurrence: Option<bool>,
    /// `teams`
    pub teams: Option<Vec<PartiallyUpdateCallMonitoringByIdBodyTeamsItem>>,
    /// `contactServiceQueues`
    pub contact_service_queues: Option<Vec<PartiallyUpdateCallMonitoringByIdBodyContactServiceQueuesItem>>,
    /// `startTimestamp`
    pub start_timestamp: Option<i64>,
    /// `endTimestamp`
    pub end_timestamp: Option<i64>,
    /// `userId`
    pub user_id: Option<String>,
    /// `paused`
    pub paused: Option<bool>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `daysOfWeek`
    pub days_of_week: Option<Vec<String>>,
    /// `agentsAccessType`
    pub agents_access_type: Option<String>,
    /// `agents`
    pub agents: Option<Vec<PartiallyUpdateCallMonitoringByIdBodyAgentsItem>>,
    /// `userDetails`
    pub user_details: Option<PartiallyUpdateCallMonitoringByIdBodyUserDetails>,
    /// `filtersCount`
    pub filters_count: Option<PartiallyUpdateCallMonitoringByIdBodyFiltersCount>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PartiallyUpdateCallMonitoringByIdBody: Keys = Keys(&["\"name\":", "\"timezone\":", "\"recurrence\":", "\"teams\":", "\"contactServiceQueues\":", "\"startTimestamp\":", "\"endTimestamp\":", "\"userId\":", "\"paused\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"daysOfWeek\":", "\"agentsAccessType\":", "\"agents\":", "\"userDetails\":", "\"filtersCount\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for PartiallyUpdateCallMonitoringByIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PartiallyUpdateCallMonitoringByIdBody, &mut [&mut self.name, &mut self.timezone, &mut self.recurrence, &mut self.teams, &mut self.contact_service_queues, &mut self.start_timestamp, &mut self.end_timestamp, &mut self.user_id, &mut self.paused, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.days_of_week, &mut self.agents_access_type, &mut self.agents, &mut self.user_details, &mut self.filters_count, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PartiallyUpdateCallMonitoringByIdBody, &[&self.name, &self.timezone, &self.recurrence, &self.teams, &self.contact_service_queues, &self.start_timestamp, &self.end_timestamp, &self.user_id, &self.paused, &self.organization_id, &self.id, &self.version, &self.days_of_week, &self.agents_access_type, &self.agents, &self.user_details, &self.filters_count, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for PartiallyUpdateCallMonitoringByIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PartiallyUpdateCallMonitoringByIdBody", self, f) }
}

/// The object `PartiallyUpdateCallMonitoringByIdBodyAgentsItem` of Webex.
#[derive(Clone, Default)]
pub struct PartiallyUpdateCallMonitoringByIdBodyAgentsItem {
    /// `id`
    pub id: Option<String>,
    /// `userDetails`
    pub user_details: Option<PartiallyUpdateCallMonitoringByIdBodyAgentsItemUserDetails>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PartiallyUpdateCallMonitoringByIdBodyAgentsItem: Keys = Keys(&["\"id\":", "\"userDetails\":"]);

impl Json for PartiallyUpdateCallMonitoringByIdBodyAgentsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PartiallyUpdateCallMonitoringByIdBodyAgentsItem, &mut [&mut self.id, &mut self.user_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PartiallyUpdateCallMonitoringByIdBodyAgentsItem, &[&self.id, &self.user_details], &self.extra) }
}

impl std::fmt::Debug for PartiallyUpdateCallMonitoringByIdBodyAgentsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PartiallyUpdateCallMonitoringByIdBodyAgentsItem", self, f) }
}

/// The object `PartiallyUpdateCallMonitoringByIdBodyAgentsItemUserDetails` of Webex.
#[derive(Clone, Default)]
pub struct PartiallyUpdateCallMonitoringByIdBodyAgentsItemUserDetails {
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PartiallyUpdateCallMonitoringByIdBodyAgentsItemUserDetails: Keys = Keys(&["\"firstName\":", "\"lastName\":", "\"email\":"]);

impl Json for PartiallyUpdateCallMonitoringByIdBodyAgentsItemUserDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PartiallyUpdateCallMonitoringByIdBodyAgentsItemUserDetails, &mut [&mut self.first_name, &mut self.last_name, &mut self.email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PartiallyUpdateCallMonitoringByIdBodyAgentsItemUserDetails, &[&self.first_name, &self.last_name, &self.email], &self.extra) }
}

impl std::fmt::Debug for PartiallyUpdateCallMonitoringByIdBodyAgentsItemUserDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PartiallyUpdateCallMonitoringByIdBodyAgentsItemUserDetails", self, f) }
}

/// The object `PartiallyUpdateCallMonitoringByIdBodyContactServiceQueuesItem` of Webex.
#[derive(Clone, Default)]
pub struct PartiallyUpdateCallMonitoringByIdBodyContactServiceQueuesItem {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PartiallyUpdateCallMonitoringByIdBodyContactServiceQueuesItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for PartiallyUpdateCallMonitoringByIdBodyContactServiceQueuesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PartiallyUpdateCallMonitoringByIdBodyContactServiceQueuesItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PartiallyUpdateCallMonitoringByIdBodyContactServiceQueuesItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for PartiallyUpdateCallMonitoringByIdBodyContactServiceQueuesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PartiallyUpdateCallMonitoringByIdBodyContactServiceQueuesItem", self, f) }
}

/// The object `PartiallyUpdateCallMonitoringByIdBodyFiltersCount` of Webex.
#[derive(Clone, Default)]
pub struct PartiallyUpdateCallMonitoringByIdBodyFiltersCount {
    /// `specificAgents`
    pub specific_agents: Option<i64>,
    /// `specificCsqs`
    pub specific_csqs: Option<i64>,
    /// `specificTeams`
    pub specific_teams: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PartiallyUpdateCallMonitoringByIdBodyFiltersCount: Keys = Keys(&["\"specificAgents\":", "\"specificCsqs\":", "\"specificTeams\":"]);

impl Json for PartiallyUpdateCallMonitoringByIdBodyFiltersCount {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PartiallyUpdateCallMonitoringByIdBodyFiltersCount, &mut [&mut self.specific_agents, &mut self.specific_csqs, &mut self.specific_teams], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PartiallyUpdateCallMonitoringByIdBodyFiltersCount, &[&self.specific_agents, &self.specific_csqs, &self.specific_teams], &self.extra) }
}

impl std::fmt::Debug for PartiallyUpdateCallMonitoringByIdBodyFiltersCount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PartiallyUpdateCallMonitoringByIdBodyFiltersCount", self, f) }
}

/// The object `PartiallyUpdateCallMonitoringByIdBodyTeamsItem` of Webex.
#[derive(Clone, Default)]
pub struct PartiallyUpdateCallMonitoringByIdBodyTeamsItem {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PartiallyUpdateCallMonitoringByIdBodyTeamsItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for PartiallyUpdateCallMonitoringByIdBodyTeamsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PartiallyUpdateCallMonitoringByIdBodyTeamsItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PartiallyUpdateCallMonitoringByIdBodyTeamsItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for PartiallyUpdateCallMonitoringByIdBodyTeamsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PartiallyUpdateCallMonitoringByIdBodyTeamsItem", self, f) }
}

/// The object `PartiallyUpdateCallMonitoringByIdBodyUserDetails` of Webex.
#[derive(Clone, Default)]
pub struct PartiallyUpdateCallMonitoringByIdBodyUserDetails {
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PartiallyUpdateCallMonitoringByIdBodyUserDetails: Keys = Keys(&["\"firstName\":", "\"lastName\":", "\"email\":"]);

impl Json for PartiallyUpdateCallMonitoringByIdBodyUserDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PartiallyUpdateCallMonitoringByIdBodyUserDetails, &mut [&mut self.first_name, &mut self.last_name, &mut self.email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PartiallyUpdateCallMonitoringByIdBodyUserDetails, &[&self.first_name, &self.last_name, &self.email], &self.extra) }
}

impl std::fmt::Debug for PartiallyUpdateCallMonitoringByIdBodyUserDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PartiallyUpdateCallMonitoringByIdBodyUserDetails", self, f) }
}

/// The object `UpdateCallMonitoringByIdBody` of Webex. Published as `UpdateSpecificCallMonitoringByIdBody`.
#[derive(Clone, Default)]
pub struct UpdateCallMonitoringByIdBody {
    /// `name`
    pub name: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `recurrence`
    pub recurrence: Option<bool>,
    /// `teams`
    pub teams: Option<Vec<UpdateSpecificCallMonitoringByIdBodyTeamsItem>>,
    /// `contactServiceQueues`
    pub contact_service_queues: Option<Vec<UpdateSpecificCallMonitoringByIdBodyContactServiceQueuesItem>>,
    /// `startTimestamp`
    pub start_timestamp: Option<i64>,
    /// `endTimestamp`
    pub end_timestamp: Option<i64>,
    /// `userId`
    pub user_id: Option<String>,
    /// `paused`
    pub paused: Option<bool>,
    /// `organizationId`
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `daysOfWeek`
    pub days_of_week: Option<Vec<String>>,
    /// `agentsAccessType`
    pub agents_access_type: Option<String>,
    /// `agents`
    pub agents: Option<Vec<UpdateSpecificCallMonitoringByIdBodyAgentsItem>>,
    /// `userDetails`
    pub user_details: Option<UpdateSpecificCallMonitoringByIdBodyUserDetails>,
    /// `filtersCount`
    pub filters_count: Option<UpdateSpecificCallMonitoringByIdBodyFiltersCount>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallMonitoringByIdBody: Keys = Keys(&["\"name\":", "\"timezone\":", "\"recurrence\":", "\"teams\":", "\"contactServiceQueues\":", "\"startTimestamp\":", "\"endTimestamp\":", "\"userId\":", "\"paused\":", "\"organizationId\":", "\"id\":", "\"version\":", "\"daysOfWeek\":", "\"agentsAccessType\":", "\"agents\":", "\"userDetails\":", "\"filtersCount\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for UpdateCallMonitoringByIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallMonitoringByIdBody, &mut [&mut self.name, &mut self.timezone, &mut self.recurrence, &mut self.teams, &mut self.contact_service_queues, &mut self.start_timestamp, &mut self.end_timestamp, &mut self.user_id, &mut self.paused, &mut self.organization_id, &mut self.id, &mut self.version, &mut self.days_of_week, &mut self.agents_access_type, &mut self.agents, &mut self.user_details, &mut self.filters_count, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallMonitoringByIdBody, &[&self.name, &self.timezone, &self.recurrence, &self.teams, &self.contact_service_queues, &self.start_timestamp, &self.end_timestamp, &self.user_id, &self.paused, &self.organization_id, &self.id, &self.version, &self.days_of_week, &self.agents_access_type, &self.agents, &self.user_details, &self.filters_count, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for UpdateCallMonitoringByIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallMonitoringByIdBody", self, f) }
}

/// The object `UpdateSpecificCallMonitoringByIdBodyAgentsItem` of Webex.
#[derive(Clone, Default)]
pub struct UpdateSpecificCallMonitoringByIdBodyAgentsItem {
    /// `id`
    pub id: Option<String>,
    /// `userDetails`
    pub user_details: Option<UpdateSpecificCallMonitoringByIdBodyAgentsItemUserDetails>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSpecificCallMonitoringByIdBodyAgentsItem: Keys = Keys(&["\"id\":", "\"userDetails\":"]);

impl Json for UpdateSpecificCallMonitoringByIdBodyAgentsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSpecificCallMonitoringByIdBodyAgentsItem, &mut [&mut self.id, &mut self.user_details], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSpecificCallMonitoringByIdBodyAgentsItem, &[&self.id, &self.user_details], &self.extra) }
}

impl std::fmt::Debug for UpdateSpecificCallMonitoringByIdBodyAgentsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSpecificCallMonitoringByIdBodyAgentsItem", self, f) }
}

/// The object `UpdateSpecificCallMonitoringByIdBodyAgentsItemUserDetails` of Webex.
#[derive(Clone, Default)]
pub struct UpdateSpecificCallMonitoringByIdBodyAgentsItemUserDetails {
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSpecificCallMonitoringByIdBodyAgentsItemUserDetails: Keys = Keys(&["\"firstName\":", "\"lastName\":", "\"email\":"]);

impl Json for UpdateSpecificCallMonitoringByIdBodyAgentsItemUserDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSpecificCallMonitoringByIdBodyAgentsItemUserDetails, &mut [&mut self.first_name, &mut self.last_name, &mut self.email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSpecificCallMonitoringByIdBodyAgentsItemUserDetails, &[&self.first_name, &self.last_name, &self.email], &self.extra) }
}

impl std::fmt::Debug for UpdateSpecificCallMonitoringByIdBodyAgentsItemUserDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSpecificCallMonitoringByIdBodyAgentsItemUserDetails", self, f) }
}

/// The object `UpdateSpecificCallMonitoringByIdBodyContactServiceQueuesItem` of Webex.
#[derive(Clone, Default)]
pub struct UpdateSpecificCallMonitoringByIdBodyContactServiceQueuesItem {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSpecificCallMonitoringByIdBodyContactServiceQueuesItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for UpdateSpecificCallMonitoringByIdBodyContactServiceQueuesItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSpecificCallMonitoringByIdBodyContactServiceQueuesItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSpecificCallMonitoringByIdBodyContactServiceQueuesItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for UpdateSpecificCallMonitoringByIdBodyContactServiceQueuesItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSpecificCallMonitoringByIdBodyContactServiceQueuesItem", self, f) }
}

/// The object `UpdateSpecificCallMonitoringByIdBodyFiltersCount` of Webex.
#[derive(Clone, Default)]
pub struct UpdateSpecificCallMonitoringByIdBodyFiltersCount {
    /// `specificAgents`
    pub specific_agents: Option<i64>,
    /// `specificCsqs`
    pub specific_csqs: Option<i64>,
    /// `specificTeams`
    pub specific_teams: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSpecificCallMonitoringByIdBodyFiltersCount: Keys = Keys(&["\"specificAgents\":", "\"specificCsqs\":", "\"specificTeams\":"]);

impl Json for UpdateSpecificCallMonitoringByIdBodyFiltersCount {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSpecificCallMonitoringByIdBodyFiltersCount, &mut [&mut self.specific_agents, &mut self.specific_csqs, &mut self.specific_teams], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSpecificCallMonitoringByIdBodyFiltersCount, &[&self.specific_agents, &self.specific_csqs, &self.specific_teams], &self.extra) }
}

impl std::fmt::Debug for UpdateSpecificCallMonitoringByIdBodyFiltersCount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSpecificCallMonitoringByIdBodyFiltersCount", self, f) }
}

/// The object `UpdateSpecificCallMonitoringByIdBodyTeamsItem` of Webex.
#[derive(Clone, Default)]
pub struct UpdateSpecificCallMonitoringByIdBodyTeamsItem {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSpecificCallMonitoringByIdBodyTeamsItem: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for UpdateSpecificCallMonitoringByIdBodyTeamsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSpecificCallMonitoringByIdBodyTeamsItem, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSpecificCallMonitoringByIdBodyTeamsItem, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for UpdateSpecificCallMonitoringByIdBodyTeamsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSpecificCallMonitoringByIdBodyTeamsItem", self, f) }
}

/// The object `UpdateSpecificCallMonitoringByIdBodyUserDetails` of Webex.
#[derive(Clone, Default)]
pub struct UpdateSpecificCallMonitoringByIdBodyUserDetails {
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSpecificCallMonitoringByIdBodyUserDetails: Keys = Keys(&["\"firstName\":", "\"lastName\":", "\"email\":"]);

impl Json for UpdateSpecificCallMonitoringByIdBodyUserDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSpecificCallMonitoringByIdBodyUserDetails, &mut [&mut self.first_name, &mut self.last_name, &mut self.email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSpecificCallMonitoringByIdBodyUserDetails, &[&self.first_name, &self.last_name, &self.email], &self.extra) }
}

impl std::fmt::Debug for UpdateSpecificCallMonitoringByIdBodyUserDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSpecificCallMonitoringByIdBodyUserDetails", self, f) }
}
