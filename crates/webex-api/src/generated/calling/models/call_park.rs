// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CallParkSettingsObject` of Webex.
#[derive(Clone, Default)]
pub struct CallParkSettingsObject {
    /// `ringPattern`
    pub ring_pattern: Option<CallParkSettingsObjectRingPattern>,
    /// `recallTime`
    pub recall_time: Option<i64>,
    /// `huntWaitTime`
    pub hunt_wait_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallParkSettingsObject: Keys = Keys(&["\"ringPattern\":", "\"recallTime\":", "\"huntWaitTime\":"]);

impl Json for CallParkSettingsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallParkSettingsObject, &mut [&mut self.ring_pattern, &mut self.recall_time, &mut self.hunt_wait_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallParkSettingsObject, &[&self.ring_pattern, &self.recall_time, &self.hunt_wait_time], &self.extra) }
}

impl std::fmt::Debug for CallParkSettingsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallParkSettingsObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `ringPattern` of [`CallParkSettingsObject`].
    pub enum CallParkSettingsObjectRingPattern {
        Normal = "NORMAL",
        LongLong = "LONG_LONG",
        ShortShortLong = "SHORT_SHORT_LONG",
        ShortLongShort = "SHORT_LONG_SHORT",
    }
}

/// The object `CreateCallParkBody` of Webex. Published as `CreateACallParkBody`.
#[derive(Clone, Default)]
pub struct CreateCallParkBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `recall`; required when sent
    pub recall: Option<PutRecallHuntGroupObject>,
    /// `agents`
    pub agents: Option<Vec<String>>,
    /// `parkOnAgentsEnabled`
    pub park_on_agents_enabled: Option<bool>,
    /// `callParkExtensions`
    pub call_park_extensions: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCallParkBody: Keys = Keys(&["\"name\":", "\"recall\":", "\"agents\":", "\"parkOnAgentsEnabled\":", "\"callParkExtensions\":"]);

impl Json for CreateCallParkBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCallParkBody, &mut [&mut self.name, &mut self.recall, &mut self.agents, &mut self.park_on_agents_enabled, &mut self.call_park_extensions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCallParkBody, &[&self.name, &self.recall, &self.agents, &self.park_on_agents_enabled, &self.call_park_extensions], &self.extra) }
}

impl std::fmt::Debug for CreateCallParkBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCallParkBody", self, f) }
}

/// The object `CreateCallParkExtensionBody` of Webex. Published as `CreateACallParkExtensionBody`.
#[derive(Clone, Default)]
pub struct CreateCallParkExtensionBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `extension`; required when sent
    pub extension: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCallParkExtensionBody: Keys = Keys(&["\"name\":", "\"extension\":"]);

impl Json for CreateCallParkExtensionBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCallParkExtensionBody, &mut [&mut self.name, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCallParkExtensionBody, &[&self.name, &self.extension], &self.extra) }
}

impl std::fmt::Debug for CreateCallParkExtensionBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCallParkExtensionBody", self, f) }
}

/// The object `CreateCallParkExtensionResponse` of Webex. Published as `CreateACallParkExtensionResponse`.
#[derive(Clone, Default)]
pub struct CreateCallParkExtensionResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCallParkExtensionResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateCallParkExtensionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCallParkExtensionResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCallParkExtensionResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateCallParkExtensionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCallParkExtensionResponse", self, f) }
}

/// The object `CreateCallParkResponse` of Webex. Published as `CreateACallParkResponse`.
#[derive(Clone, Default)]
pub struct CreateCallParkResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCallParkResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateCallParkResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCallParkResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCallParkResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateCallParkResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCallParkResponse", self, f) }
}

/// The object `GetAvailableAgentsFromCallParksResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetAvailableAgentsFromCallParksResponse {
    /// `agents`
    pub agents: Option<Vec<GetPersonPlaceVirtualLineCallParksObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailableAgentsFromCallParksResponse: Keys = Keys(&["\"agents\":"]);

impl Json for GetAvailableAgentsFromCallParksResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailableAgentsFromCallParksResponse, &mut [&mut self.agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailableAgentsFromCallParksResponse, &[&self.agents], &self.extra) }
}

impl std::fmt::Debug for GetAvailableAgentsFromCallParksResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailableAgentsFromCallParksResponse", self, f) }
}

/// The object `GetAvailableRecallHuntGroupsFromCallParksResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetAvailableRecallHuntGroupsFromCallParksResponse {
    /// `huntGroups`
    pub hunt_groups: Option<Vec<GetAvailableRecallHuntGroupsObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailableRecallHuntGroupsFromCallParksResponse: Keys = Keys(&["\"huntGroups\":"]);

impl Json for GetAvailableRecallHuntGroupsFromCallParksResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailableRecallHuntGroupsFromCallParksResponse, &mut [&mut self.hunt_groups], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailableRecallHuntGroupsFromCallParksResponse, &[&self.hunt_groups], &self.extra) }
}

impl std::fmt::Debug for GetAvailableRecallHuntGroupsFromCallParksResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailableRecallHuntGroupsFromCallParksResponse", self, f) }
}

/// The object `GetAvailableRecallHuntGroupsObject` of Webex.
#[derive(Clone, Default)]
pub struct GetAvailableRecallHuntGroupsObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailableRecallHuntGroupsObject: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for GetAvailableRecallHuntGroupsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailableRecallHuntGroupsObject, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailableRecallHuntGroupsObject, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for GetAvailableRecallHuntGroupsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailableRecallHuntGroupsObject", self, f) }
}

/// The object `GetCallParkExtensionObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallParkExtensionObject {
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallParkExtensionObject: Keys = Keys(&["\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"name\":"]);

impl Json for GetCallParkExtensionObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallParkExtensionObject, &mut [&mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallParkExtensionObject, &[&self.extension, &self.routing_prefix, &self.esn, &self.name], &self.extra) }
}

impl std::fmt::Debug for GetCallParkExtensionObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallParkExtensionObject", self, f) }
}

/// The object `GetCallParkObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallParkObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `recall`
    pub recall: Option<GetRecallHuntGroupObject>,
    /// `agents`
    pub agents: Option<Vec<GetPersonPlaceVirtualLineCallParksObject>>,
    /// `parkOnAgentsEnabled`
    pub park_on_agents_enabled: Option<bool>,
    /// `callParkExtensions`
    pub call_park_extensions: Option<Vec<ListCPCallParkExtensionObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallParkObject: Keys = Keys(&["\"id\":", "\"name\":", "\"recall\":", "\"agents\":", "\"parkOnAgentsEnabled\":", "\"callParkExtensions\":"]);

impl Json for GetCallParkObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallParkObject, &mut [&mut self.id, &mut self.name, &mut self.recall, &mut self.agents, &mut self.park_on_agents_enabled, &mut self.call_park_extensions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallParkObject, &[&self.id, &self.name, &self.recall, &self.agents, &self.park_on_agents_enabled, &self.call_park_extensions], &self.extra) }
}

impl std::fmt::Debug for GetCallParkObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallParkObject", self, f) }
}

/// The object `GetCallParkSettingsObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallParkSettingsObject {
    /// `callParkRecall`
    pub call_park_recall: Option<GetRecallHuntGroupObject>,
    /// `callParkSettings`
    pub call_park_settings: Option<CallParkSettingsObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallParkSettingsObject: Keys = Keys(&["\"callParkRecall\":", "\"callParkSettings\":"]);

impl Json for GetCallParkSettingsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallParkSettingsObject, &mut [&mut self.call_park_recall, &mut self.call_park_settings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallParkSettingsObject, &[&self.call_park_recall, &self.call_park_settings], &self.extra) }
}

impl std::fmt::Debug for GetCallParkSettingsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallParkSettingsObject", self, f) }
}

/// The object `GetPersonPlaceVirtualLineCallParksObject` of Webex.
#[derive(Clone, Default)]
pub struct GetPersonPlaceVirtualLineCallParksObject {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `type`
    pub type_: Option<GetPersonPlaceVirtualLineCallParksObjectType>,
    /// `email`
    pub email: Option<String>,
    /// `numbers`
    pub numbers: Option<Vec<GetUserNumberItemObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPersonPlaceVirtualLineCallParksObject: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"displayName\":", "\"type\":", "\"email\":", "\"numbers\":"]);

impl Json for GetPersonPlaceVirtualLineCallParksObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPersonPlaceVirtualLineCallParksObject, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.display_name, &mut self.type_, &mut self.email, &mut self.numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPersonPlaceVirtualLineCallParksObject, &[&self.id, &self.first_name, &self.last_name, &self.display_name, &self.type_, &self.email, &self.numbers], &self.extra) }
}

impl std::fmt::Debug for GetPersonPlaceVirtualLineCallParksObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPersonPlaceVirtualLineCallParksObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`GetPersonPlaceVirtualLineCallParksObject`].
    pub enum GetPersonPlaceVirtualLineCallParksObjectType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `GetRecallHuntGroupObject` of Webex.
#[derive(Clone, Default)]
pub struct GetRecallHuntGroupObject {
    /// `huntGroupId`
    pub hunt_group_id: Option<String>,
    /// `huntGroupName`
    pub hunt_group_name: Option<String>,
    /// `option`
    pub option: Option<GetRecallHuntGroupObjectOption>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetRecallHuntGroupObject: Keys = Keys(&["\"huntGroupId\":", "\"huntGroupName\":", "\"option\":"]);

impl Json for GetRecallHuntGroupObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetRecallHuntGroupObject, &mut [&mut self.hunt_group_id, &mut self.hunt_group_name, &mut self.option], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetRecallHuntGroupObject, &[&self.hunt_group_id, &self.hunt_group_name, &self.option], &self.extra) }
}

impl std::fmt::Debug for GetRecallHuntGroupObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetRecallHuntGroupObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `option` of [`GetRecallHuntGroupObject`].
    pub enum GetRecallHuntGroupObjectOption {
        AlertParkingUserOnly = "ALERT_PARKING_USER_ONLY",
        AlertParkingUserFirstThenHuntGroup = "ALERT_PARKING_USER_FIRST_THEN_HUNT_GROUP",
        AlertHuntGroupOnly = "ALERT_HUNT_GROUP_ONLY",
    }
}

/// The object `GetUserNumberItemObject` of Webex.
#[derive(Clone, Default)]
pub struct GetUserNumberItemObject {
    /// `external`
    pub external: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetUserNumberItemObject: Keys = Keys(&["\"external\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"primary\":"]);

impl Json for GetUserNumberItemObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetUserNumberItemObject, &mut [&mut self.external, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetUserNumberItemObject, &[&self.external, &self.extension, &self.routing_prefix, &self.esn, &self.primary], &self.extra) }
}

impl std::fmt::Debug for GetUserNumberItemObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetUserNumberItemObject", self, f) }
}

/// The object `ListCPCallParkExtensionObject` of Webex.
#[derive(Clone, Default)]
pub struct ListCPCallParkExtensionObject {
    /// `id`
    pub id: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCPCallParkExtensionObject: Keys = Keys(&["\"id\":", "\"extension\":", "\"name\":"]);

impl Json for ListCPCallParkExtensionObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCPCallParkExtensionObject, &mut [&mut self.id, &mut self.extension, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCPCallParkExtensionObject, &[&self.id, &self.extension, &self.name], &self.extra) }
}

impl std::fmt::Debug for ListCPCallParkExtensionObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCPCallParkExtensionObject", self, f) }
}

/// The object `ListCallParkExtensionObject` of Webex.
#[derive(Clone, Default)]
pub struct ListCallParkExtensionObject {
    /// `id`
    pub id: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallParkExtensionObject: Keys = Keys(&["\"id\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"name\":", "\"locationId\":", "\"locationName\":"]);

impl Json for ListCallParkExtensionObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallParkExtensionObject, &mut [&mut self.id, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.name, &mut self.location_id, &mut self.location_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallParkExtensionObject, &[&self.id, &self.extension, &self.routing_prefix, &self.esn, &self.name, &self.location_id, &self.location_name], &self.extra) }
}

impl std::fmt::Debug for ListCallParkExtensionObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallParkExtensionObject", self, f) }
}

/// The object `ListCallParkObject` of Webex.
#[derive(Clone, Default)]
pub struct ListCallParkObject {
    /// `name`
    pub name: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallParkObject: Keys = Keys(&["\"name\":", "\"id\":", "\"locationName\":", "\"locationId\":"]);

impl Json for ListCallParkObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallParkObject, &mut [&mut self.name, &mut self.id, &mut self.location_name, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallParkObject, &[&self.name, &self.id, &self.location_name, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for ListCallParkObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallParkObject", self, f) }
}

/// The object `PutRecallHuntGroupObject` of Webex.
#[derive(Clone, Default)]
pub struct PutRecallHuntGroupObject {
    /// `huntGroupId`
    pub hunt_group_id: Option<String>,
    /// `option`
    pub option: Option<PutRecallHuntGroupObjectOption>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutRecallHuntGroupObject: Keys = Keys(&["\"huntGroupId\":", "\"option\":"]);

impl Json for PutRecallHuntGroupObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutRecallHuntGroupObject, &mut [&mut self.hunt_group_id, &mut self.option], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutRecallHuntGroupObject, &[&self.hunt_group_id, &self.option], &self.extra) }
}

impl std::fmt::Debug for PutRecallHuntGroupObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutRecallHuntGroupObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `option` of [`PutRecallHuntGroupObject`].
    pub enum PutRecallHuntGroupObjectOption {
        AlertParkingUserOnly = "ALERT_PARKING_USER_ONLY",
        AlertParkingUserFirstThenHuntGroup = "ALERT_PARKING_USER_FIRST_THEN_HUNT_GROUP",
        AlertHuntGroupOnly = "ALERT_HUNT_GROUP_ONLY",
    }
}

/// The object `ListCallParkExtensionsResponse` of Webex. Published as `ReadTheListOfCallParkExtensionsResponse`.
#[derive(Clone, Default)]
pub struct ListCallParkExtensionsResponse {
    /// `callParkExtensions`
    pub call_park_extensions: Option<Vec<ListCallParkExtensionObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallParkExtensionsResponse: Keys = Keys(&["\"callParkExtensions\":"]);

impl Json for ListCallParkExtensionsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallParkExtensionsResponse, &mut [&mut self.call_park_extensions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallParkExtensionsResponse, &[&self.call_park_extensions], &self.extra) }
}

impl std::fmt::Debug for ListCallParkExtensionsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallParkExtensionsResponse", self, f) }
}

/// The object `ListCallParksResponse` of Webex. Published as `ReadTheListOfCallParksResponse`.
#[derive(Clone, Default)]
pub struct ListCallParksResponse {
    /// `callParks`
    pub call_parks: Option<Vec<ListCallParkObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallParksResponse: Keys = Keys(&["\"callParks\":"]);

impl Json for ListCallParksResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallParksResponse, &mut [&mut self.call_parks], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallParksResponse, &[&self.call_parks], &self.extra) }
}

impl std::fmt::Debug for ListCallParksResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallParksResponse", self, f) }
}

/// The object `UpdateCallParkBody` of Webex. Published as `UpdateACallParkBody`.
#[derive(Clone, Default)]
pub struct UpdateCallParkBody {
    /// `name`
    pub name: Option<String>,
    /// `recall`
    pub recall: Option<PutRecallHuntGroupObject>,
    /// `agents`
    pub agents: Option<Vec<String>>,
    /// `parkOnAgentsEnabled`
    pub park_on_agents_enabled: Option<bool>,
    /// `callParkExtensions`
    pub call_park_extensions: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallParkBody: Keys = Keys(&["\"name\":", "\"recall\":", "\"agents\":", "\"parkOnAgentsEnabled\":", "\"callParkExtensions\":"]);

impl Json for UpdateCallParkBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallParkBody, &mut [&mut self.name, &mut self.recall, &mut self.agents, &mut self.park_on_agents_enabled, &mut self.call_park_extensions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallParkBody, &[&self.name, &self.recall, &self.agents, &self.park_on_agents_enabled, &self.call_park_extensions], &self.extra) }
}

impl std::fmt::Debug for UpdateCallParkBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallParkBody", self, f) }
}

/// The object `UpdateCallParkExtensionBody` of Webex. Published as `UpdateACallParkExtensionBody`.
#[derive(Clone, Default)]
pub struct UpdateCallParkExtensionBody {
    /// `name`
    pub name: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallParkExtensionBody: Keys = Keys(&["\"name\":", "\"extension\":"]);

impl Json for UpdateCallParkExtensionBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallParkExtensionBody, &mut [&mut self.name, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallParkExtensionBody, &[&self.name, &self.extension], &self.extra) }
}

impl std::fmt::Debug for UpdateCallParkExtensionBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallParkExtensionBody", self, f) }
}

/// The object `UpdateCallParkResponse` of Webex. Published as `UpdateACallParkResponse`.
#[derive(Clone, Default)]
pub struct UpdateCallParkResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallParkResponse: Keys = Keys(&["\"id\":"]);

impl Json for UpdateCallParkResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallParkResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallParkResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for UpdateCallParkResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallParkResponse", self, f) }
}

/// The object `UpdateCallParkSettingsBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateCallParkSettingsBody {
    /// `callParkRecall`
    pub call_park_recall: Option<PutRecallHuntGroupObject>,
    /// `callParkSettings`
    pub call_park_settings: Option<CallParkSettingsObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallParkSettingsBody: Keys = Keys(&["\"callParkRecall\":", "\"callParkSettings\":"]);

impl Json for UpdateCallParkSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallParkSettingsBody, &mut [&mut self.call_park_recall, &mut self.call_park_settings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallParkSettingsBody, &[&self.call_park_recall, &self.call_park_settings], &self.extra) }
}

impl std::fmt::Debug for UpdateCallParkSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallParkSettingsBody", self, f) }
}
