// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetCallQueueNightServiceObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueNightServiceObject {
    /// `nightServiceEnabled`
    pub night_service_enabled: Option<bool>,
    /// `action`
    pub action: Option<GetCallQueueNightServiceObjectAction>,
    /// `transferPhoneNumber`
    pub transfer_phone_number: Option<String>,
    /// `playAnnouncementBeforeEnabled`
    pub play_announcement_before_enabled: Option<bool>,
    /// `announcementMode`
    pub announcement_mode: Option<GetCallQueueNightServiceObjectAnnouncementMode>,
    /// `audioMessageSelection`
    pub audio_message_selection: Option<GetCallQueueNightServiceObjectAudioMessageSelection>,
    /// `audioFiles`
    pub audio_files: Option<Vec<AudioAnnouncementFileFeatureGetObject>>,
    /// `businessHoursName`
    pub business_hours_name: Option<String>,
    /// `businessHoursLevel`
    pub business_hours_level: Option<GetCallQueueNightServiceObjectBusinessHoursLevel>,
    /// `businessHourSchedules`
    pub business_hour_schedules: Option<Vec<CallQueueHolidaySchedulesObject>>,
    /// `forceNightServiceEnabled`
    pub force_night_service_enabled: Option<bool>,
    /// `manualAudioMessageSelection`
    pub manual_audio_message_selection: Option<GetCallQueueNightServiceObjectManualAudioMessageSelection>,
    /// `manualAudioFiles`
    pub manual_audio_files: Option<Vec<AudioAnnouncementFileFeatureGetObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueNightServiceObject: Keys = Keys(&["\"nightServiceEnabled\":", "\"action\":", "\"transferPhoneNumber\":", "\"playAnnouncementBeforeEnabled\":", "\"announcementMode\":", "\"audioMessageSelection\":", "\"audioFiles\":", "\"businessHoursName\":", "\"businessHoursLevel\":", "\"businessHourSchedules\":", "\"forceNightServiceEnabled\":", "\"manualAudioMessageSelection\":", "\"manualAudioFiles\":"]);

impl Json for GetCallQueueNightServiceObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueNightServiceObject, &mut [&mut self.night_service_enabled, &mut self.action, &mut self.transfer_phone_number, &mut self.play_announcement_before_enabled, &mut self.announcement_mode, &mut self.audio_message_selection, &mut self.audio_files, &mut self.business_hours_name, &mut self.business_hours_level, &mut self.business_hour_schedules, &mut self.force_night_service_enabled, &mut self.manual_audio_message_selection, &mut self.manual_audio_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueNightServiceObject, &[&self.night_service_enabled, &self.action, &self.transfer_phone_number, &self.play_announcement_before_enabled, &self.announcement_mode, &self.audio_message_selection, &self.audio_files, &self.business_hours_name, &self.business_hours_level, &self.business_hour_schedules, &self.force_night_service_enabled, &self.manual_audio_message_selection, &self.manual_audio_files], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueNightServiceObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueNightServiceObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`GetCallQueueNightServiceObject`].
    pub enum GetCallQueueNightServiceObjectAction {
        Busy = "BUSY",
        Transfer = "TRANSFER",
    }
}

webex_core::open_enum! {
    /// Values of `announcementMode` of [`GetCallQueueNightServiceObject`].
    pub enum GetCallQueueNightServiceObjectAnnouncementMode {
        Normal = "NORMAL",
        Manual = "MANUAL",
    }
}

webex_core::open_enum! {
    /// Values of `audioMessageSelection` of [`GetCallQueueNightServiceObject`].
    pub enum GetCallQueueNightServiceObjectAudioMessageSelection {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

webex_core::open_enum! {
    /// Values of `businessHoursLevel` of [`GetCallQueueNightServiceObject`].
    pub enum GetCallQueueNightServiceObjectBusinessHoursLevel {
        Location = "LOCATION",
        Organization = "ORGANIZATION",
    }
}

webex_core::open_enum! {
    /// Values of `manualAudioMessageSelection` of [`GetCallQueueNightServiceObject`].
    pub enum GetCallQueueNightServiceObjectManualAudioMessageSelection {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `GetCallQueueObjectAlternateNumberSettings` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueObjectAlternateNumberSettings {
    /// `distinctiveRingEnabled`
    pub distinctive_ring_enabled: Option<bool>,
    /// `alternateNumbers`
    pub alternate_numbers: Option<Vec<AlternateNumbersWithPattern>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueObjectAlternateNumberSettings: Keys = Keys(&["\"distinctiveRingEnabled\":", "\"alternateNumbers\":"]);

impl Json for GetCallQueueObjectAlternateNumberSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueObjectAlternateNumberSettings, &mut [&mut self.distinctive_ring_enabled, &mut self.alternate_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueObjectAlternateNumberSettings, &[&self.distinctive_ring_enabled, &self.alternate_numbers], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueObjectAlternateNumberSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueObjectAlternateNumberSettings", self, f) }
}

/// The object `GetCallQueuePrimaryAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueuePrimaryAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<CallQueuePrimaryAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueuePrimaryAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetCallQueuePrimaryAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueuePrimaryAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueuePrimaryAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetCallQueuePrimaryAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueuePrimaryAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetCallQueueStrandedCallsObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueStrandedCallsObject {
    /// `action`
    pub action: Option<GetCallQueueStrandedCallsObjectAction>,
    /// `transferPhoneNumber`
    pub transfer_phone_number: Option<String>,
    /// `audioMessageSelection`
    pub audio_message_selection: Option<GetCallQueueStrandedCallsObjectAudioMessageSelection>,
    /// `audioFiles`
    pub audio_files: Option<Vec<AudioAnnouncementFileFeatureGetObject>>,
    /// `triggerPolicyWhenAllAgentsAreUnreachableEnabled`
    pub trigger_policy_when_all_agents_are_unreachable_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueStrandedCallsObject: Keys = Keys(&["\"action\":", "\"transferPhoneNumber\":", "\"audioMessageSelection\":", "\"audioFiles\":", "\"triggerPolicyWhenAllAgentsAreUnreachableEnabled\":"]);

impl Json for GetCallQueueStrandedCallsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueStrandedCallsObject, &mut [&mut self.action, &mut self.transfer_phone_number, &mut self.audio_message_selection, &mut self.audio_files, &mut self.trigger_policy_when_all_agents_are_unreachable_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueStrandedCallsObject, &[&self.action, &self.transfer_phone_number, &self.audio_message_selection, &self.audio_files, &self.trigger_policy_when_all_agents_are_unreachable_enabled], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueStrandedCallsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueStrandedCallsObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`GetCallQueueStrandedCallsObject`].
    pub enum GetCallQueueStrandedCallsObjectAction {
        None = "NONE",
        Busy = "BUSY",
        Transfer = "TRANSFER",
        NightService = "NIGHT_SERVICE",
        Ringing = "RINGING",
        Announcement = "ANNOUNCEMENT",
    }
}

webex_core::open_enum! {
    /// Values of `audioMessageSelection` of [`GetCallQueueStrandedCallsObject`].
    pub enum GetCallQueueStrandedCallsObjectAudioMessageSelection {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `GetCallQueueSupervisorResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetCallQueueSupervisorResponse {
    /// `id`
    pub id: Option<String>,
    /// `agents`
    pub agents: Option<Vec<ListSupervisorAgentObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallQueueSupervisorResponse: Keys = Keys(&["\"id\":", "\"agents\":"]);

impl Json for GetCallQueueSupervisorResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallQueueSupervisorResponse, &mut [&mut self.id, &mut self.agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallQueueSupervisorResponse, &[&self.id, &self.agents], &self.extra) }
}

impl std::fmt::Debug for GetCallQueueSupervisorResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallQueueSupervisorResponse", self, f) }
}

/// The object `GetForwardingRuleObject` of Webex.
#[derive(Clone, Default)]
pub struct GetForwardingRuleObject {
    /// `name`
    pub name: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `holidaySchedule`
    pub holiday_schedule: Option<String>,
    /// `businessSchedule`
    pub business_schedule: Option<String>,
    /// `forwardTo`
    pub forward_to: Option<CreateForwardingRuleObjectForwardTo>,
    /// `callsFrom`
    pub calls_from: Option<CreateForwardingRuleObjectCallsFrom>,
    /// `callsTo`
    pub calls_to: Option<CreateForwardingRuleObjectCallsTo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetForwardingRuleObject: Keys = Keys(&["\"name\":", "\"id\":", "\"enabled\":", "\"holidaySchedule\":", "\"businessSchedule\":", "\"forwardTo\":", "\"callsFrom\":", "\"callsTo\":"]);

impl Json for GetForwardingRuleObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetForwardingRuleObject, &mut [&mut self.name, &mut self.id, &mut self.enabled, &mut self.holiday_schedule, &mut self.business_schedule, &mut self.forward_to, &mut self.calls_from, &mut self.calls_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetForwardingRuleObject, &[&self.name, &self.id, &self.enabled, &self.holiday_schedule, &self.business_schedule, &self.forward_to, &self.calls_from, &self.calls_to], &self.extra) }
}

impl std::fmt::Debug for GetForwardingRuleObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetForwardingRuleObject", self, f) }
}

/// The object `ListDnisForCallQueueResponse` of Webex. Published as `GetListOfDnisForACallQueueResponse`.
#[derive(Clone, Default)]
pub struct ListDnisForCallQueueResponse {
    /// `dnisList`
    pub dnis_list: Option<Vec<DnisObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListDnisForCallQueueResponse: Keys = Keys(&["\"dnisList\":"]);

impl Json for ListDnisForCallQueueResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListDnisForCallQueueResponse, &mut [&mut self.dnis_list], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListDnisForCallQueueResponse, &[&self.dnis_list], &self.extra) }
}

impl std::fmt::Debug for ListDnisForCallQueueResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListDnisForCallQueueResponse", self, f) }
}

/// The object `ListSupervisorsResponse` of Webex. Published as `GetListOfSupervisorsWithCustomerAssistResponse`.
#[derive(Clone, Default)]
pub struct ListSupervisorsResponse {
    /// `supervisors`
    pub supervisors: Option<Vec<ListSupervisorObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListSupervisorsResponse: Keys = Keys(&["\"supervisors\":"]);

impl Json for ListSupervisorsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListSupervisorsResponse, &mut [&mut self.supervisors], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListSupervisorsResponse, &[&self.supervisors], &self.extra) }
}

impl std::fmt::Debug for ListSupervisorsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListSupervisorsResponse", self, f) }
}

/// The object `GetUserNumberItemObjectFeaturesCallQueue` of Webex. Published as `GetUserNumberItemObject_FeaturesCallQueue`.
#[derive(Clone, Default)]
pub struct GetUserNumberItemObjectFeaturesCallQueue {
    /// `external`
    pub external: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetUserNumberItemObjectFeaturesCallQueue: Keys = Keys(&["\"external\":", "\"extension\":"]);

impl Json for GetUserNumberItemObjectFeaturesCallQueue {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetUserNumberItemObjectFeaturesCallQueue, &mut [&mut self.external, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetUserNumberItemObjectFeaturesCallQueue, &[&self.external, &self.extension], &self.extra) }
}

impl std::fmt::Debug for GetUserNumberItemObjectFeaturesCallQueue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetUserNumberItemObjectFeaturesCallQueue", self, f) }
}

/// The object `ListSupervisorAvailableAgentsResponse` of Webex. Published as `ListAvailableAgentsWithCustomerAssistResponse`.
#[derive(Clone, Default)]
pub struct ListSupervisorAvailableAgentsResponse {
    /// `agents`
    pub agents: Option<Vec<AvailableAgentListObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListSupervisorAvailableAgentsResponse: Keys = Keys(&["\"agents\":"]);

impl Json for ListSupervisorAvailableAgentsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListSupervisorAvailableAgentsResponse, &mut [&mut self.agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListSupervisorAvailableAgentsResponse, &[&self.agents], &self.extra) }
}

impl std::fmt::Debug for ListSupervisorAvailableAgentsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListSupervisorAvailableAgentsResponse", self, f) }
}

/// The object `ListAvailableSupervisorsResponse` of Webex. Published as `ListAvailableSupervisorsWithCustomerAssistResponse`.
#[derive(Clone, Default)]
pub struct ListAvailableSupervisorsResponse {
    /// `supervisors`
    pub supervisors: Option<Vec<AvailableSupervisorsListObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAvailableSupervisorsResponse: Keys = Keys(&["\"supervisors\":"]);

impl Json for ListAvailableSupervisorsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAvailableSupervisorsResponse, &mut [&mut self.supervisors], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAvailableSupervisorsResponse, &[&self.supervisors], &self.extra) }
}

impl std::fmt::Debug for ListAvailableSupervisorsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAvailableSupervisorsResponse", self, f) }
}

/// The object `ListCallQueueAgentObject` of Webex.
#[derive(Clone, Default)]
pub struct ListCallQueueAgentObject {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `queueCount`
    pub queue_count: Option<i64>,
    /// `locationCount`
    pub location_count: Option<i64>,
    /// `joinCount`
    pub join_count: Option<i64>,
    /// `unjoinCount`
    pub unjoin_count: Option<i64>,
    /// `location`
    pub location: Option<LocationObjectFeaturesAnnouncementPlaylist>,
    /// `type`
    pub type_: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallQueueAgentObject: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"queueCount\":", "\"locationCount\":", "\"joinCount\":", "\"unjoinCount\":", "\"location\":", "\"type\":"]);

impl Json for ListCallQueueAgentObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallQueueAgentObject, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.queue_count, &mut self.location_count, &mut self.join_count, &mut self.unjoin_count, &mut self.location, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallQueueAgentObject, &[&self.id, &self.first_name, &self.last_name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.queue_count, &self.location_count, &self.join_count, &self.unjoin_count, &self.location, &self.type_], &self.extra) }
}

impl std::fmt::Debug for ListCallQueueAgentObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallQueueAgentObject", self, f) }
}

/// The object `ListCallQueueEssentialsObject` of Webex.
#[derive(Clone, Default)]
pub struct ListCallQueueEssentialsObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `hasCxEssentials`
    pub has_cx_essentials: Option<bool>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `department`
    pub department: Option<LocationObjectFeaturesAnnouncementPlaylist>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallQueueEssentialsObject: Keys = Keys(&["\"id\":", "\"name\":", "\"hasCxEssentials\":", "\"locationName\":", "\"locationId\":", "\"phoneNumber\":", "\"extension\":", "\"enabled\":", "\"department\":"]);

impl Json for ListCallQueueEssentialsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallQueueEssentialsObject, &mut [&mut self.id, &mut self.name, &mut self.has_cx_essentials, &mut self.location_name, &mut self.location_id, &mut self.phone_number, &mut self.extension, &mut self.enabled, &mut self.department], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallQueueEssentialsObject, &[&self.id, &self.name, &self.has_cx_essentials, &self.location_name, &self.location_id, &self.phone_number, &self.extension, &self.enabled, &self.department], &self.extra) }
}

impl std::fmt::Debug for ListCallQueueEssentialsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallQueueEssentialsObject", self, f) }
}

/// The object `ListSupervisorAgentObject` of Webex.
#[derive(Clone, Default)]
pub struct ListSupervisorAgentObject {
    /// `id`
    pub id: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListSupervisorAgentObject: Keys = Keys(&["\"id\":", "\"lastName\":", "\"firstName\":", "\"extension\":", "\"esn\":", "\"phoneNumber\":"]);

impl Json for ListSupervisorAgentObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListSupervisorAgentObject, &mut [&mut self.id, &mut self.last_name, &mut self.first_name, &mut self.extension, &mut self.esn, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListSupervisorAgentObject, &[&self.id, &self.last_name, &self.first_name, &self.extension, &self.esn, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for ListSupervisorAgentObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListSupervisorAgentObject", self, f) }
}

/// The object `ListSupervisorObject` of Webex.
#[derive(Clone, Default)]
pub struct ListSupervisorObject {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `agentCount`
    pub agent_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListSupervisorObject: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"agentCount\":"]);

impl Json for ListSupervisorObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListSupervisorObject, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.agent_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListSupervisorObject, &[&self.id, &self.first_name, &self.last_name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.agent_count], &self.extra) }
}

impl std::fmt::Debug for ListSupervisorObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListSupervisorObject", self, f) }
}

/// The object `ModesGetFeaturesCallQueue` of Webex. Published as `ModesGet_FeaturesCallQueue`.
#[derive(Clone, Default)]
pub struct ModesGetFeaturesCallQueue {
    /// `normalOperationEnabled`
    pub normal_operation_enabled: Option<bool>,
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<ModesGetFeaturesCallQueueType>,
    /// `level`
    pub level: Option<ModesGetFeaturesCallQueueLevel>,
    /// `forwardTo`
    pub forward_to: Option<ModesGetForwardTo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModesGetFeaturesCallQueue: Keys = Keys(&["\"normalOperationEnabled\":", "\"id\":", "\"name\":", "\"type\":", "\"level\":", "\"forwardTo\":"]);

impl Json for ModesGetFeaturesCallQueue {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModesGetFeaturesCallQueue, &mut [&mut self.normal_operation_enabled, &mut self.id, &mut self.name, &mut self.type_, &mut self.level, &mut self.forward_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModesGetFeaturesCallQueue, &[&self.normal_operation_enabled, &self.id, &self.name, &self.type_, &self.level, &self.forward_to], &self.extra) }
}

impl std::fmt::Debug for ModesGetFeaturesCallQueue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModesGetFeaturesCallQueue", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ModesGetFeaturesCallQueue`].
    pub enum ModesGetFeaturesCallQueueType {
        None = "NONE",
        SameHoursDaily = "SAME_HOURS_DAILY",
        DifferentHoursDaily = "DIFFERENT_HOURS_DAILY",
        Holiday = "HOLIDAY",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`ModesGetFeaturesCallQueue`].
    pub enum ModesGetFeaturesCallQueueLevel {
        Location = "LOCATION",
        Organization = "ORGANIZATION",
    }
}

/// The object `UpdateDnisForCallQueueBody` of Webex. Published as `ModifyADnisForACallQueueBody`.
#[derive(Clone, Default)]
pub struct UpdateDnisForCallQueueBody {
    /// `name`
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `ringPattern`
    pub ring_pattern: Option<UpdateDnisForCallQueueBodyRingPattern>,
    /// `customDnisAnnouncementSettingsEnabled`
    pub custom_dnis_announcement_settings_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDnisForCallQueueBody: Keys = Keys(&["\"name\":", "\"phoneNumber\":", "\"extension\":", "\"ringPattern\":", "\"customDnisAnnouncementSettingsEnabled\":"]);

impl Json for UpdateDnisForCallQueueBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDnisForCallQueueBody, &mut [&mut self.name, &mut self.phone_number, &mut self.extension, &mut self.ring_pattern, &mut self.custom_dnis_announcement_settings_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDnisForCallQueueBody, &[&self.name, &self.phone_number, &self.extension, &self.ring_pattern, &self.custom_dnis_announcement_settings_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateDnisForCallQueueBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDnisForCallQueueBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `ringPattern` of [`UpdateDnisForCallQueueBody`].
    pub enum UpdateDnisForCallQueueBodyRingPattern {
        Normal = "NORMAL",
        LongLong = "LONG_LONG",
        ShortShortLong = "SHORT_SHORT_LONG",
        ShortLongShort = "SHORT_LONG_SHORT",
    }
}

/// The object `ModifyAgentsForCallQueueObjectSettingsItem` of Webex.
#[derive(Clone, Default)]
pub struct ModifyAgentsForCallQueueObjectSettingsItem {
    /// `queueId`
    pub queue_id: Option<String>,
    /// `joinEnabled`
    pub join_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyAgentsForCallQueueObjectSettingsItem: Keys = Keys(&["\"queueId\":", "\"joinEnabled\":"]);

impl Json for ModifyAgentsForCallQueueObjectSettingsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyAgentsForCallQueueObjectSettingsItem, &mut [&mut self.queue_id, &mut self.join_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyAgentsForCallQueueObjectSettingsItem, &[&self.queue_id, &self.join_enabled], &self.extra) }
}

impl std::fmt::Debug for ModifyAgentsForCallQueueObjectSettingsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyAgentsForCallQueueObjectSettingsItem", self, f) }
}

/// The object `ModifyCallForwardingObjectCallForwarding` of Webex.
#[derive(Clone, Default)]
pub struct ModifyCallForwardingObjectCallForwarding {
    /// `always`
    pub always: Option<CallForwardSettingsGetCallForwardingAlways>,
    /// `selective`
    pub selective: Option<CallForwardSettingsGetCallForwardingAlways>,
    /// `rules`
    pub rules: Option<Vec<CallForwardRulesSet>>,
    /// `operatingModes`
    pub operating_modes: Option<ModifyCallForwardingObjectCallForwardingOperatingModes>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyCallForwardingObjectCallForwarding: Keys = Keys(&["\"always\":", "\"selective\":", "\"rules\":", "\"operatingModes\":"]);

impl Json for ModifyCallForwardingObjectCallForwarding {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyCallForwardingObjectCallForwarding, &mut [&mut self.always, &mut self.selective, &mut self.rules, &mut self.operating_modes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyCallForwardingObjectCallForwarding, &[&self.always, &self.selective, &self.rules, &self.operating_modes], &self.extra) }
}

impl std::fmt::Debug for ModifyCallForwardingObjectCallForwarding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyCallForwardingObjectCallForwarding", self, f) }
}

/// The object `ModifyCallForwardingObjectCallForwardingOperatingModes` of Webex.
#[derive(Clone, Default)]
pub struct ModifyCallForwardingObjectCallForwardingOperatingModes {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `modes`
    pub modes: Option<Vec<ModesPatch>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyCallForwardingObjectCallForwardingOperatingModes: Keys = Keys(&["\"enabled\":", "\"modes\":"]);

impl Json for ModifyCallForwardingObjectCallForwardingOperatingModes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyCallForwardingObjectCallForwardingOperatingModes, &mut [&mut self.enabled, &mut self.modes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyCallForwardingObjectCallForwardingOperatingModes, &[&self.enabled, &self.modes], &self.extra) }
}

impl std::fmt::Debug for ModifyCallForwardingObjectCallForwardingOperatingModes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyCallForwardingObjectCallForwardingOperatingModes", self, f) }
}

/// The object `UpdateDnisAnnouncementsForCallQueueBody` of Webex. Published as `ModifyDnisAnnouncementsForACallQueueBody`.
#[derive(Clone, Default)]
pub struct UpdateDnisAnnouncementsForCallQueueBody {
    /// `customDnisAnnouncementSettingsEnabled`
    pub custom_dnis_announcement_settings_enabled: Option<bool>,
    /// `welcomeMessage`
    pub welcome_message: Option<DnisAnnouncementsModifyWelcomeMessage>,
    /// `comfortMessage`
    pub comfort_message: Option<DnisAnnouncementsModifyComfortMessage>,
    /// `comfortMessageBypass`
    pub comfort_message_bypass: Option<DnisAnnouncementsModifyComfortMessageBypass>,
    /// `mohMessage`
    pub moh_message: Option<DnisAnnouncementsModifyMohMessage>,
    /// `waitMessage`
    pub wait_message: Option<CallQueueQueueSettingsGetObjectWaitMessage>,
    /// `whisperMessage`
    pub whisper_message: Option<DnisAnnouncementsModifyWhisperMessage>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDnisAnnouncementsForCallQueueBody: Keys = Keys(&["\"customDnisAnnouncementSettingsEnabled\":", "\"welcomeMessage\":", "\"comfortMessage\":", "\"comfortMessageBypass\":", "\"mohMessage\":", "\"waitMessage\":", "\"whisperMessage\":"]);

impl Json for UpdateDnisAnnouncementsForCallQueueBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDnisAnnouncementsForCallQueueBody, &mut [&mut self.custom_dnis_announcement_settings_enabled, &mut self.welcome_message, &mut self.comfort_message, &mut self.comfort_message_bypass, &mut self.moh_message, &mut self.wait_message, &mut self.whisper_message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDnisAnnouncementsForCallQueueBody, &[&self.custom_dnis_announcement_settings_enabled, &self.welcome_message, &self.comfort_message, &self.comfort_message_bypass, &self.moh_message, &self.wait_message, &self.whisper_message], &self.extra) }
}

impl std::fmt::Debug for UpdateDnisAnnouncementsForCallQueueBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDnisAnnouncementsForCallQueueBody", self, f) }
}

/// The object `UpdateDnisSettingsForCallQueueBody` of Webex. Published as `ModifyDnisSettingsForACallQueueBody`.
#[derive(Clone, Default)]
pub struct UpdateDnisSettingsForCallQueueBody {
    /// `distinctiveRingingEnabled`
    pub distinctive_ringing_enabled: Option<bool>,
    /// `displayDnisNameAndNumberEnabled`
    pub display_dnis_name_and_number_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDnisSettingsForCallQueueBody: Keys = Keys(&["\"distinctiveRingingEnabled\":", "\"displayDnisNameAndNumberEnabled\":"]);

impl Json for UpdateDnisSettingsForCallQueueBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDnisSettingsForCallQueueBody, &mut [&mut self.distinctive_ringing_enabled, &mut self.display_dnis_name_and_number_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDnisSettingsForCallQueueBody, &[&self.distinctive_ringing_enabled, &self.display_dnis_name_and_number_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateDnisSettingsForCallQueueBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDnisSettingsForCallQueueBody", self, f) }
}

/// The object `ModifyPersonPlaceVirtualLineCallQueueObject` of Webex.
#[derive(Clone, Default)]
pub struct ModifyPersonPlaceVirtualLineCallQueueObject {
    /// `id`
    pub id: Option<String>,
    /// `weight`
    pub weight: Option<String>,
    /// `skillLevel`
    pub skill_level: Option<i64>,
    /// `joinEnabled`
    pub join_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyPersonPlaceVirtualLineCallQueueObject: Keys = Keys(&["\"id\":", "\"weight\":", "\"skillLevel\":", "\"joinEnabled\":"]);

impl Json for ModifyPersonPlaceVirtualLineCallQueueObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyPersonPlaceVirtualLineCallQueueObject, &mut [&mut self.id, &mut self.weight, &mut self.skill_level, &mut self.join_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyPersonPlaceVirtualLineCallQueueObject, &[&self.id, &self.weight, &self.skill_level, &self.join_enabled], &self.extra) }
}

impl std::fmt::Debug for ModifyPersonPlaceVirtualLineCallQueueObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyPersonPlaceVirtualLineCallQueueObject", self, f) }
}

/// The object `MohMessageSource` of Webex.
#[derive(Clone, Default)]
pub struct MohMessageSource {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<MohMessageSourceGreeting>,
    /// `audioAnnouncementFiles`
    pub audio_announcement_files: Option<Vec<AudioAnnouncementFile>>,
    /// `audioPlaylistId`
    pub audio_playlist_id: Option<String>,
    /// `audioPlaylistName`
    pub audio_playlist_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MohMessageSource: Keys = Keys(&["\"enabled\":", "\"greeting\":", "\"audioAnnouncementFiles\":", "\"audioPlaylistId\":", "\"audioPlaylistName\":"]);

impl Json for MohMessageSource {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MohMessageSource, &mut [&mut self.enabled, &mut self.greeting, &mut self.audio_announcement_files, &mut self.audio_playlist_id, &mut self.audio_playlist_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MohMessageSource, &[&self.enabled, &self.greeting, &self.audio_announcement_files, &self.audio_playlist_id, &self.audio_playlist_name], &self.extra) }
}

impl std::fmt::Debug for MohMessageSource {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MohMessageSource", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`MohMessageSource`].
    pub enum MohMessageSourceGreeting {
        Default = "DEFAULT",
        Custom = "CUSTOM",
        Playlist = "PLAYLIST",
    }
}

/// The object `MohMessageSourceModify` of Webex.
#[derive(Clone, Default)]
pub struct MohMessageSourceModify {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<MohMessageSourceModifyGreeting>,
    /// `audioAnnouncementFiles`
    pub audio_announcement_files: Option<Vec<AudioAnnouncementFileModify>>,
    /// `audioPlaylistId`
    pub audio_playlist_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MohMessageSourceModify: Keys = Keys(&["\"enabled\":", "\"greeting\":", "\"audioAnnouncementFiles\":", "\"audioPlaylistId\":"]);

impl Json for MohMessageSourceModify {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MohMessageSourceModify, &mut [&mut self.enabled, &mut self.greeting, &mut self.audio_announcement_files, &mut self.audio_playlist_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MohMessageSourceModify, &[&self.enabled, &self.greeting, &self.audio_announcement_files, &self.audio_playlist_id], &self.extra) }
}

impl std::fmt::Debug for MohMessageSourceModify {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MohMessageSourceModify", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`MohMessageSourceModify`].
    pub enum MohMessageSourceModifyGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
        Playlist = "PLAYLIST",
    }
}

/// The object `PostPersonPlaceVirtualLineCallQueueObject` of Webex.
#[derive(Clone, Default)]
pub struct PostPersonPlaceVirtualLineCallQueueObject {
    /// `id`
    pub id: Option<String>,
    /// `weight`
    pub weight: Option<String>,
    /// `skillLevel`
    pub skill_level: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostPersonPlaceVirtualLineCallQueueObject: Keys = Keys(&["\"id\":", "\"weight\":", "\"skillLevel\":"]);

impl Json for PostPersonPlaceVirtualLineCallQueueObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostPersonPlaceVirtualLineCallQueueObject, &mut [&mut self.id, &mut self.weight, &mut self.skill_level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostPersonPlaceVirtualLineCallQueueObject, &[&self.id, &self.weight, &self.skill_level], &self.extra) }
}

impl std::fmt::Debug for PostPersonPlaceVirtualLineCallQueueObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostPersonPlaceVirtualLineCallQueueObject", self, f) }
}

/// The object `PostPersonPlaceVirtualLineSupervisorObject` of Webex.
#[derive(Clone, Default)]
pub struct PostPersonPlaceVirtualLineSupervisorObject {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostPersonPlaceVirtualLineSupervisorObject: Keys = Keys(&["\"id\":"]);

impl Json for PostPersonPlaceVirtualLineSupervisorObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostPersonPlaceVirtualLineSupervisorObject, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostPersonPlaceVirtualLineSupervisorObject, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for PostPersonPlaceVirtualLineSupervisorObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostPersonPlaceVirtualLineSupervisorObject", self, f) }
}

/// The object `PutPersonPlaceVirtualLineAgentObject` of Webex.
#[derive(Clone, Default)]
pub struct PutPersonPlaceVirtualLineAgentObject {
    /// `id`
    pub id: Option<String>,
    /// `action`
    pub action: Option<PutPersonPlaceVirtualLineAgentObjectAction>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutPersonPlaceVirtualLineAgentObject: Keys = Keys(&["\"id\":", "\"action\":"]);

impl Json for PutPersonPlaceVirtualLineAgentObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutPersonPlaceVirtualLineAgentObject, &mut [&mut self.id, &mut self.action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutPersonPlaceVirtualLineAgentObject, &[&self.id, &self.action], &self.extra) }
}

impl std::fmt::Debug for PutPersonPlaceVirtualLineAgentObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutPersonPlaceVirtualLineAgentObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`PutPersonPlaceVirtualLineAgentObject`].
    pub enum PutPersonPlaceVirtualLineAgentObjectAction {
        Add = "ADD",
        Delete = "DELETE",
    }
}

/// The object `ListCallQueueAgentsResponse` of Webex. Published as `ReadTheListOfCallQueueAgentsWithCustomerAssistResponse`.
#[derive(Clone, Default)]
pub struct ListCallQueueAgentsResponse {
    /// `agents`
    pub agents: Option<Vec<ListCallQueueAgentObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallQueueAgentsResponse: Keys = Keys(&["\"agents\":"]);

impl Json for ListCallQueueAgentsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallQueueAgentsResponse, &mut [&mut self.agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallQueueAgentsResponse, &[&self.agents], &self.extra) }
}

impl std::fmt::Debug for ListCallQueueAgentsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallQueueAgentsResponse", self, f) }
}

/// The object `ListCallQueueAnnouncementFilesResponse` of Webex. Published as `ReadTheListOfCallQueueAnnouncementFilesResponse`.
#[derive(Clone, Default)]
pub struct ListCallQueueAnnouncementFilesResponse {
    /// `announcements`
    pub announcements: Option<Vec<GetAnnouncementFileInfoFeaturesCallQueue>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallQueueAnnouncementFilesResponse: Keys = Keys(&["\"announcements\":"]);

impl Json for ListCallQueueAnnouncementFilesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallQueueAnnouncementFilesResponse, &mut [&mut self.announcements], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallQueueAnnouncementFilesResponse, &[&self.announcements], &self.extra) }
}

impl std::fmt::Debug for ListCallQueueAnnouncementFilesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallQueueAnnouncementFilesResponse", self, f) }
}

/// The object `ListCallQueuesResponse` of Webex. Published as `ReadTheListOfCallQueuesWithCustomerAssistResponse`.
#[derive(Clone, Default)]
pub struct ListCallQueuesResponse {
    /// `queues`
    pub queues: Option<Vec<ListCallQueueEssentialsObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallQueuesResponse: Keys = Keys(&["\"queues\":"]);

impl Json for ListCallQueuesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallQueuesResponse, &mut [&mut self.queues], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallQueuesResponse, &[&self.queues], &self.extra) }
}

impl std::fmt::Debug for ListCallQueuesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallQueuesResponse", self, f) }
}

/// The object `SupervisorAgentStatus` of Webex.
#[derive(Clone, Default)]
pub struct SupervisorAgentStatus {
    /// `id`
    pub id: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `message`
    pub message: Option<String>,
    /// `type`
    pub type_: Option<SupervisorAgentStatusType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SupervisorAgentStatus: Keys = Keys(&["\"id\":", "\"status\":", "\"message\":", "\"type\":"]);

impl Json for SupervisorAgentStatus {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SupervisorAgentStatus, &mut [&mut self.id, &mut self.status, &mut self.message, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SupervisorAgentStatus, &[&self.id, &self.status, &self.message, &self.type_], &self.extra) }
}

impl std::fmt::Debug for SupervisorAgentStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SupervisorAgentStatus", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`SupervisorAgentStatus`].
    pub enum SupervisorAgentStatusType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `UpdateCallQueueBody` of Webex. Published as `UpdateACallQueueBody`.
#[derive(Clone, Default)]
pub struct UpdateCallQueueBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `alternateNumberSettings`
    pub alternate_number_settings: Option<GetCallQueueObjectAlternateNumberSettings>,
    /// `callPolicies`
    pub call_policies: Option<GetCallQueueCallPolicyObject>,
    /// `callingLineIdPolicy`
    pub calling_line_id_policy: Option<UpdateCallQueueBodyCallingLineIdPolicy>,
    /// `callingLineIdPhoneNumber`
    pub calling_line_id_phone_number: Option<String>,
    /// `queueSettings`
    pub queue_settings: Option<CallQueueQueueSettingsObject>,
    /// `allowCallWaitingForAgentsEnabled`
    pub allow_call_waiting_for_agents_enabled: Option<bool>,
    /// `agents`
    pub agents: Option<Vec<ModifyPersonPlaceVirtualLineCallQueueObject>>,
    /// `allowAgentJoinEnabled`
    pub allow_agent_join_enabled: Option<bool>,
    /// `phoneNumberForOutgoingCallsEnabled`
    pub phone_number_for_outgoing_calls_enabled: Option<bool>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObject>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// `digitalInboxEnabled`
    pub digital_inbox_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallQueueBody: Keys = Keys(&["\"enabled\":", "\"name\":", "\"languageCode\":", "\"firstName\":", "\"lastName\":", "\"timeZone\":", "\"phoneNumber\":", "\"extension\":", "\"alternateNumberSettings\":", "\"callPolicies\":", "\"callingLineIdPolicy\":", "\"callingLineIdPhoneNumber\":", "\"queueSettings\":", "\"allowCallWaitingForAgentsEnabled\":", "\"agents\":", "\"allowAgentJoinEnabled\":", "\"phoneNumberForOutgoingCallsEnabled\":", "\"directLineCallerIdName\":", "\"dialByName\":", "\"digitalInboxEnabled\":"]);

impl Json for UpdateCallQueueBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallQueueBody, &mut [&mut self.enabled, &mut self.name, &mut self.language_code, &mut self.first_name, &mut self.last_name, &mut self.time_zone, &mut self.phone_number, &mut self.extension, &mut self.alternate_number_settings, &mut self.call_policies, &mut self.calling_line_id_policy, &mut self.calling_line_id_phone_number, &mut self.queue_settings, &mut self.allow_call_waiting_for_agents_enabled, &mut self.agents, &mut self.allow_agent_join_enabled, &mut self.phone_number_for_outgoing_calls_enabled, &mut self.direct_line_caller_id_name, &mut self.dial_by_name, &mut self.digital_inbox_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallQueueBody, &[&self.enabled, &self.name, &self.language_code, &self.first_name, &self.last_name, &self.time_zone, &self.phone_number, &self.extension, &self.alternate_number_settings, &self.call_policies, &self.calling_line_id_policy, &self.calling_line_id_phone_number, &self.queue_settings, &self.allow_call_waiting_for_agents_enabled, &self.agents, &self.allow_agent_join_enabled, &self.phone_number_for_outgoing_calls_enabled, &self.direct_line_caller_id_name, &self.dial_by_name, &self.digital_inbox_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCallQueueBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallQueueBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `callingLineIdPolicy` of [`UpdateCallQueueBody`].
    pub enum UpdateCallQueueBodyCallingLineIdPolicy {
        DirectLine = "DIRECT_LINE",
        LocationNumber = "LOCATION_NUMBER",
        Custom = "CUSTOM",
    }
}

/// The object `UpdateCallQueueForcedForwardServiceBody` of Webex. Published as `UpdateACallQueueForcedForwardServiceBody`.
#[derive(Clone, Default)]
pub struct UpdateCallQueueForcedForwardServiceBody {
    /// `forcedForwardEnabled`; required when sent
    pub forced_forward_enabled: Option<bool>,
    /// `transferPhoneNumber`
    pub transfer_phone_number: Option<String>,
    /// `playAnnouncementBeforeEnabled`; required when sent
    pub play_announcement_before_enabled: Option<bool>,
    /// `audioMessageSelection`; required when sent
    pub audio_message_selection: Option<UpdateCallQueueForcedForwardServiceBodyAudioMessageSelection>,
    /// `audioFiles`
    pub audio_files: Option<Vec<AudioAnnouncementFileFeatureObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallQueueForcedForwardServiceBody: Keys = Keys(&["\"forcedForwardEnabled\":", "\"transferPhoneNumber\":", "\"playAnnouncementBeforeEnabled\":", "\"audioMessageSelection\":", "\"audioFiles\":"]);

impl Json for UpdateCallQueueForcedForwardServiceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallQueueForcedForwardServiceBody, &mut [&mut self.forced_forward_enabled, &mut self.transfer_phone_number, &mut self.play_announcement_before_enabled, &mut self.audio_message_selection, &mut self.audio_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallQueueForcedForwardServiceBody, &[&self.forced_forward_enabled, &self.transfer_phone_number, &self.play_announcement_before_enabled, &self.audio_message_selection, &self.audio_files], &self.extra) }
}

impl std::fmt::Debug for UpdateCallQueueForcedForwardServiceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallQueueForcedForwardServiceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `audioMessageSelection` of [`UpdateCallQueueForcedForwardServiceBody`].
    pub enum UpdateCallQueueForcedForwardServiceBodyAudioMessageSelection {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `UpdateCallQueueHolidayServiceBody` of Webex. Published as `UpdateACallQueueHolidayServiceBody`.
#[derive(Clone, Default)]
pub struct UpdateCallQueueHolidayServiceBody {
    /// `holidayServiceEnabled`; required when sent
    pub holiday_service_enabled: Option<bool>,
    /// `action`; required when sent
    pub action: Option<UpdateCallQueueHolidayServiceBodyAction>,
    /// `holidayScheduleLevel`; required when sent
    pub holiday_schedule_level: Option<UpdateCallQueueHolidayServiceBodyHolidayScheduleLevel>,
    /// `holidayScheduleName`
    pub holiday_schedule_name: Option<String>,
    /// `transferPhoneNumber`
    pub transfer_phone_number: Option<String>,
    /// `playAnnouncementBeforeEnabled`; required when sent
    pub play_announcement_before_enabled: Option<bool>,
    /// `audioMessageSelection`; required when sent
    pub audio_message_selection: Option<UpdateCallQueueHolidayServiceBodyAudioMessageSelection>,
    /// `audioFiles`
    pub audio_files: Option<Vec<AudioAnnouncementFileFeatureObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallQueueHolidayServiceBody: Keys = Keys(&["\"holidayServiceEnabled\":", "\"action\":", "\"holidayScheduleLevel\":", "\"holidayScheduleName\":", "\"transferPhoneNumber\":", "\"playAnnouncementBeforeEnabled\":", "\"audioMessageSelection\":", "\"audioFiles\":"]);

impl Json for UpdateCallQueueHolidayServiceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallQueueHolidayServiceBody, &mut [&mut self.holiday_service_enabled, &mut self.action, &mut self.holiday_schedule_level, &mut self.holiday_schedule_name, &mut self.transfer_phone_number, &mut self.play_announcement_before_enabled, &mut self.audio_message_selection, &mut self.audio_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallQueueHolidayServiceBody, &[&self.holiday_service_enabled, &self.action, &self.holiday_schedule_level, &self.holiday_schedule_name, &self.transfer_phone_number, &self.play_announcement_before_enabled, &self.audio_message_selection, &self.audio_files], &self.extra) }
}

impl std::fmt::Debug for UpdateCallQueueHolidayServiceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallQueueHolidayServiceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`UpdateCallQueueHolidayServiceBody`].
    pub enum UpdateCallQueueHolidayServiceBodyAction {
        Busy = "BUSY",
        Transfer = "TRANSFER",
    }
}

webex_core::open_enum! {
    /// Values of `holidayScheduleLevel` of [`UpdateCallQueueHolidayServiceBody`].
    pub enum UpdateCallQueueHolidayServiceBodyHolidayScheduleLevel {
        Location = "LOCATION",
        Organization = "ORGANIZATION",
    }
}

webex_core::open_enum! {
    /// Values of `audioMessageSelection` of [`UpdateCallQueueHolidayServiceBody`].
    pub enum UpdateCallQueueHolidayServiceBodyAudioMessageSelection {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `UpdateCallQueueNightServiceBody` of Webex. Published as `UpdateACallQueueNightServiceBody`.
#[derive(Clone, Default)]
pub struct UpdateCallQueueNightServiceBody {
    /// `nightServiceEnabled`; required when sent
    pub night_service_enabled: Option<bool>,
    /// `action`
    pub action: Option<UpdateCallQueueNightServiceBodyAction>,
    /// `transferPhoneNumber`
    pub transfer_phone_number: Option<String>,
    /// `playAnnouncementBeforeEnabled`; required when sent
    pub play_announcement_before_enabled: Option<bool>,
    /// `announcementMode`; required when sent
    pub announcement_mode: Option<UpdateCallQueueNightServiceBodyAnnouncementMode>,
    /// `audioMessageSelection`; required when sent
    pub audio_message_selection: Option<UpdateCallQueueNightServiceBodyAudioMessageSelection>,
    /// `audioFiles`
    pub audio_files: Option<Vec<AudioAnnouncementFileFeatureObject>>,
    /// `businessHoursName`
    pub business_hours_name: Option<String>,
    /// `businessHoursLevel`
    pub business_hours_level: Option<UpdateCallQueueNightServiceBodyBusinessHoursLevel>,
    /// `forceNightServiceEnabled`; required when sent
    pub force_night_service_enabled: Option<bool>,
    /// `manualAudioMessageSelection`; required when sent
    pub manual_audio_message_selection: Option<UpdateCallQueueNightServiceBodyManualAudioMessageSelection>,
    /// `manualAudioFiles`
    pub manual_audio_files: Option<Vec<AudioAnnouncementFileFeatureObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallQueueNightServiceBody: Keys = Keys(&["\"nightServiceEnabled\":", "\"action\":", "\"transferPhoneNumber\":", "\"playAnnouncementBeforeEnabled\":", "\"announcementMode\":", "\"audioMessageSelection\":", "\"audioFiles\":", "\"businessHoursName\":", "\"businessHoursLevel\":", "\"forceNightServiceEnabled\":", "\"manualAudioMessageSelection\":", "\"manualAudioFiles\":"]);

impl Json for UpdateCallQueueNightServiceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallQueueNightServiceBody, &mut [&mut self.night_service_enabled, &mut self.action, &mut self.transfer_phone_number, &mut self.play_announcement_before_enabled, &mut self.announcement_mode, &mut self.audio_message_selection, &mut self.audio_files, &mut self.business_hours_name, &mut self.business_hours_level, &mut self.force_night_service_enabled, &mut self.manual_audio_message_selection, &mut self.manual_audio_files], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallQueueNightServiceBody, &[&self.night_service_enabled, &self.action, &self.transfer_phone_number, &self.play_announcement_before_enabled, &self.announcement_mode, &self.audio_message_selection, &self.audio_files, &self.business_hours_name, &self.business_hours_level, &self.force_night_service_enabled, &self.manual_audio_message_selection, &self.manual_audio_files], &self.extra) }
}

impl std::fmt::Debug for UpdateCallQueueNightServiceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallQueueNightServiceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`UpdateCallQueueNightServiceBody`].
    pub enum UpdateCallQueueNightServiceBodyAction {
        Busy = "BUSY",
        Transfer = "TRANSFER",
    }
}

webex_core::open_enum! {
    /// Values of `announcementMode` of [`UpdateCallQueueNightServiceBody`].
    pub enum UpdateCallQueueNightServiceBodyAnnouncementMode {
        Normal = "NORMAL",
        Manual = "MANUAL",
    }
}

webex_core::open_enum! {
    /// Values of `audioMessageSelection` of [`UpdateCallQueueNightServiceBody`].
    pub enum UpdateCallQueueNightServiceBodyAudioMessageSelection {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

webex_core::open_enum! {
    /// Values of `businessHoursLevel` of [`UpdateCallQueueNightServiceBody`].
    pub enum UpdateCallQueueNightServiceBodyBusinessHoursLevel {
        Location = "LOCATION",
        Organization = "ORGANIZATION",
    }
}

webex_core::open_enum! {
    /// Values of `manualAudioMessageSelection` of [`UpdateCallQueueNightServiceBody`].
    pub enum UpdateCallQueueNightServiceBodyManualAudioMessageSelection {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `UpdateCallQueueStrandedCallsServiceBody` of Webex. Published as `UpdateACallQueueStrandedCallsServiceBody`.
#[derive(Clone, Default)]
pub struct UpdateCallQueueStrandedCallsServiceBody {
    /// `action`; required when sent
    pub action: Option<UpdateCallQueueStrandedCallsServiceBodyAction>,
    /// `transferPhoneNumber`
    pub transfer_phone_number: Option<String>,
    /// `audioMessageSelection`; required when sent
    pub audio_message_selection: Option<UpdateCallQueueStrandedCallsServiceBodyAudioMessageSelection>,
    /// `audioFiles`
    pub audio_files: Option<Vec<AudioAnnouncementFileFeatureObject>>,
    /// `triggerPolicyWhenAllAgentsAreUnreachableEnabled`
    pub trigger_policy_when_all_agents_are_unreachable_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallQueueStrandedCallsServiceBody: Keys = Keys(&["\"action\":", "\"transferPhoneNumber\":", "\"audioMessageSelection\":", "\"audioFiles\":", "\"triggerPolicyWhenAllAgentsAreUnreachableEnabled\":"]);

impl Json for UpdateCallQueueStrandedCallsServiceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallQueueStrandedCallsServiceBody, &mut [&mut self.action, &mut self.transfer_phone_number, &mut self.audio_message_selection, &mut self.audio_files, &mut self.trigger_policy_when_all_agents_are_unreachable_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallQueueStrandedCallsServiceBody, &[&self.action, &self.transfer_phone_number, &self.audio_message_selection, &self.audio_files, &self.trigger_policy_when_all_agents_are_unreachable_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCallQueueStrandedCallsServiceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallQueueStrandedCallsServiceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`UpdateCallQueueStrandedCallsServiceBody`].
    pub enum UpdateCallQueueStrandedCallsServiceBodyAction {
        None = "NONE",
        Busy = "BUSY",
        Transfer = "TRANSFER",
        NightService = "NIGHT_SERVICE",
        Ringing = "RINGING",
        Announcement = "ANNOUNCEMENT",
    }
}

webex_core::open_enum! {
    /// Values of `audioMessageSelection` of [`UpdateCallQueueStrandedCallsServiceBody`].
    pub enum UpdateCallQueueStrandedCallsServiceBodyAudioMessageSelection {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}
