// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateWrapUpReasonBody` of Webex.
#[derive(Clone, Default)]
pub struct CreateWrapUpReasonBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `queues`
    pub queues: Option<Vec<String>>,
    /// `assignAllQueuesEnabled`
    pub assign_all_queues_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateWrapUpReasonBody: Keys = Keys(&["\"name\":", "\"description\":", "\"queues\":", "\"assignAllQueuesEnabled\":"]);

impl Json for CreateWrapUpReasonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateWrapUpReasonBody, &mut [&mut self.name, &mut self.description, &mut self.queues, &mut self.assign_all_queues_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateWrapUpReasonBody, &[&self.name, &self.description, &self.queues, &self.assign_all_queues_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateWrapUpReasonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateWrapUpReasonBody", self, f) }
}

/// The object `CreateWrapUpReasonResponse` of Webex.
#[derive(Clone, Default)]
pub struct CreateWrapUpReasonResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateWrapUpReasonResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateWrapUpReasonResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateWrapUpReasonResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateWrapUpReasonResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateWrapUpReasonResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateWrapUpReasonResponse", self, f) }
}

/// The object `GetAvailableAgentsCallQueueObject` of Webex.
#[derive(Clone, Default)]
pub struct GetAvailableAgentsCallQueueObject {
    /// `id`
    pub id: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `type`
    pub type_: Option<GetAvailableAgentsCallQueueObjectType>,
    /// `email`
    pub email: Option<String>,
    /// `hasCxEssentials`
    pub has_cx_essentials: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<GetAvailableAgentsCallQueueObjectPhoneNumbers>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailableAgentsCallQueueObject: Keys = Keys(&["\"id\":", "\"lastName\":", "\"firstName\":", "\"displayName\":", "\"type\":", "\"email\":", "\"hasCxEssentials\":", "\"phoneNumbers\":"]);

impl Json for GetAvailableAgentsCallQueueObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailableAgentsCallQueueObject, &mut [&mut self.id, &mut self.last_name, &mut self.first_name, &mut self.display_name, &mut self.type_, &mut self.email, &mut self.has_cx_essentials, &mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailableAgentsCallQueueObject, &[&self.id, &self.last_name, &self.first_name, &self.display_name, &self.type_, &self.email, &self.has_cx_essentials, &self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetAvailableAgentsCallQueueObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailableAgentsCallQueueObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`GetAvailableAgentsCallQueueObject`].
    pub enum GetAvailableAgentsCallQueueObjectType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `GetAvailableAgentsCallQueueObjectPhoneNumbers` of Webex.
#[derive(Clone, Default)]
pub struct GetAvailableAgentsCallQueueObjectPhoneNumbers {
    /// `external`
    pub external: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailableAgentsCallQueueObjectPhoneNumbers: Keys = Keys(&["\"external\":", "\"extension\":"]);

impl Json for GetAvailableAgentsCallQueueObjectPhoneNumbers {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailableAgentsCallQueueObjectPhoneNumbers, &mut [&mut self.external, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailableAgentsCallQueueObjectPhoneNumbers, &[&self.external, &self.extension], &self.extra) }
}

impl std::fmt::Debug for GetAvailableAgentsCallQueueObjectPhoneNumbers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailableAgentsCallQueueObjectPhoneNumbers", self, f) }
}

/// The object `GetScreenPopConfigurationObject` of Webex.
#[derive(Clone, Default)]
pub struct GetScreenPopConfigurationObject {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `screenPopUrl`
    pub screen_pop_url: Option<String>,
    /// `desktopLabel`
    pub desktop_label: Option<String>,
    /// `queryParams`
    pub query_params: Option<QueryParamsObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetScreenPopConfigurationObject: Keys = Keys(&["\"enabled\":", "\"screenPopUrl\":", "\"desktopLabel\":", "\"queryParams\":"]);

impl Json for GetScreenPopConfigurationObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetScreenPopConfigurationObject, &mut [&mut self.enabled, &mut self.screen_pop_url, &mut self.desktop_label, &mut self.query_params], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetScreenPopConfigurationObject, &[&self.enabled, &self.screen_pop_url, &self.desktop_label, &self.query_params], &self.extra) }
}

impl std::fmt::Debug for GetScreenPopConfigurationObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetScreenPopConfigurationObject", self, f) }
}

/// The object `ListCxEssentialsAvailableAgentsResponse` of Webex. Published as `ListAvailableAgentsResponse`.
#[derive(Clone, Default)]
pub struct ListCxEssentialsAvailableAgentsResponse {
    /// `agents`
    pub agents: Option<Vec<GetAvailableAgentsCallQueueObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCxEssentialsAvailableAgentsResponse: Keys = Keys(&["\"agents\":"]);

impl Json for ListCxEssentialsAvailableAgentsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCxEssentialsAvailableAgentsResponse, &mut [&mut self.agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCxEssentialsAvailableAgentsResponse, &[&self.agents], &self.extra) }
}

impl std::fmt::Debug for ListCxEssentialsAvailableAgentsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCxEssentialsAvailableAgentsResponse", self, f) }
}

/// The object `ListWrapUpReasonsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListWrapUpReasonsResponse {
    /// `wrapupReasons`
    pub wrapup_reasons: Option<Vec<WrapUpReasonObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListWrapUpReasonsResponse: Keys = Keys(&["\"wrapupReasons\":"]);

impl Json for ListWrapUpReasonsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListWrapUpReasonsResponse, &mut [&mut self.wrapup_reasons], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListWrapUpReasonsResponse, &[&self.wrapup_reasons], &self.extra) }
}

impl std::fmt::Debug for ListWrapUpReasonsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListWrapUpReasonsResponse", self, f) }
}

/// The object `QueryParamsObject` of Webex.
#[derive(Clone, Default)]
pub struct QueryParamsObject {
    /// `example_param_1`
    pub example_param_1: Option<String>,
    /// `example_param_2`
    pub example_param_2: Option<String>,
    /// `example_param_3`
    pub example_param_3: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueryParamsObject: Keys = Keys(&["\"example_param_1\":", "\"example_param_2\":", "\"example_param_3\":"]);

impl Json for QueryParamsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueryParamsObject, &mut [&mut self.example_param_1, &mut self.example_param_2, &mut self.example_param_3], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueryParamsObject, &[&self.example_param_1, &self.example_param_2, &self.example_param_3], &self.extra) }
}

impl std::fmt::Debug for QueryParamsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueryParamsObject", self, f) }
}

/// The object `QueueObject` of Webex.
#[derive(Clone, Default)]
pub struct QueueObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueueObject: Keys = Keys(&["\"id\":", "\"name\":", "\"locationName\":", "\"locationId\":", "\"phoneNumber\":", "\"extension\":"]);

impl Json for QueueObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueueObject, &mut [&mut self.id, &mut self.name, &mut self.location_name, &mut self.location_id, &mut self.phone_number, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueueObject, &[&self.id, &self.name, &self.location_name, &self.location_id, &self.phone_number, &self.extension], &self.extra) }
}

impl std::fmt::Debug for QueueObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueueObject", self, f) }
}

/// The object `QueueObjectWithDefaultEnabled` of Webex.
#[derive(Clone, Default)]
pub struct QueueObjectWithDefaultEnabled {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<i64>,
    /// `defaultWrapupEnabled`
    pub default_wrapup_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueueObjectWithDefaultEnabled: Keys = Keys(&["\"id\":", "\"name\":", "\"locationName\":", "\"locationId\":", "\"phoneNumber\":", "\"extension\":", "\"defaultWrapupEnabled\":"]);

impl Json for QueueObjectWithDefaultEnabled {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueueObjectWithDefaultEnabled, &mut [&mut self.id, &mut self.name, &mut self.location_name, &mut self.location_id, &mut self.phone_number, &mut self.extension, &mut self.default_wrapup_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueueObjectWithDefaultEnabled, &[&self.id, &self.name, &self.location_name, &self.location_id, &self.phone_number, &self.extension, &self.default_wrapup_enabled], &self.extra) }
}

impl std::fmt::Debug for QueueObjectWithDefaultEnabled {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueueObjectWithDefaultEnabled", self, f) }
}

/// The object `QueueWrapUpReasonObject` of Webex.
#[derive(Clone, Default)]
pub struct QueueWrapUpReasonObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `isDefaultEnabled`
    pub is_default_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_QueueWrapUpReasonObject: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"isDefaultEnabled\":"]);

impl Json for QueueWrapUpReasonObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_QueueWrapUpReasonObject, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.is_default_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_QueueWrapUpReasonObject, &[&self.id, &self.name, &self.description, &self.is_default_enabled], &self.extra) }
}

impl std::fmt::Debug for QueueWrapUpReasonObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("QueueWrapUpReasonObject", self, f) }
}

/// The object `GetAvailableQueuesResponse` of Webex. Published as `ReadAvailableQueuesResponse`.
#[derive(Clone, Default)]
pub struct GetAvailableQueuesResponse {
    /// `queues`
    pub queues: Option<Vec<QueueObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailableQueuesResponse: Keys = Keys(&["\"queues\":"]);

impl Json for GetAvailableQueuesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailableQueuesResponse, &mut [&mut self.queues], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailableQueuesResponse, &[&self.queues], &self.extra) }
}

impl std::fmt::Debug for GetAvailableQueuesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailableQueuesResponse", self, f) }
}

/// The object `GetWrapUpReasonSettingsResponse` of Webex. Published as `ReadWrapUpReasonSettingsResponse`.
#[derive(Clone, Default)]
pub struct GetWrapUpReasonSettingsResponse {
    /// `wrapupTimerEnabled`
    pub wrapup_timer_enabled: Option<bool>,
    /// `wrapupTimer`
    pub wrapup_timer: Option<i64>,
    /// `wrapupReasons`
    pub wrapup_reasons: Option<Vec<QueueWrapUpReasonObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetWrapUpReasonSettingsResponse: Keys = Keys(&["\"wrapupTimerEnabled\":", "\"wrapupTimer\":", "\"wrapupReasons\":"]);

impl Json for GetWrapUpReasonSettingsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetWrapUpReasonSettingsResponse, &mut [&mut self.wrapup_timer_enabled, &mut self.wrapup_timer, &mut self.wrapup_reasons], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetWrapUpReasonSettingsResponse, &[&self.wrapup_timer_enabled, &self.wrapup_timer, &self.wrapup_reasons], &self.extra) }
}

impl std::fmt::Debug for GetWrapUpReasonSettingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetWrapUpReasonSettingsResponse", self, f) }
}

/// The object `UpdateScreenPopConfigurationBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateScreenPopConfigurationBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `screenPopUrl`
    pub screen_pop_url: Option<String>,
    /// `desktopLabel`
    pub desktop_label: Option<String>,
    /// `queryParams`
    pub query_params: Option<QueryParamsObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateScreenPopConfigurationBody: Keys = Keys(&["\"enabled\":", "\"screenPopUrl\":", "\"desktopLabel\":", "\"queryParams\":"]);

impl Json for UpdateScreenPopConfigurationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateScreenPopConfigurationBody, &mut [&mut self.enabled, &mut self.screen_pop_url, &mut self.desktop_label, &mut self.query_params], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateScreenPopConfigurationBody, &[&self.enabled, &self.screen_pop_url, &self.desktop_label, &self.query_params], &self.extra) }
}

impl std::fmt::Debug for UpdateScreenPopConfigurationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateScreenPopConfigurationBody", self, f) }
}

/// The object `UpdateWrapUpReasonBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateWrapUpReasonBody {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `queuesToAssign`
    pub queues_to_assign: Option<Vec<String>>,
    /// `queuesToUnassign`
    pub queues_to_unassign: Option<Vec<String>>,
    /// `assignAllQueuesEnabled`
    pub assign_all_queues_enabled: Option<bool>,
    /// `unassignAllQueuesEnabled`
    pub unassign_all_queues_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateWrapUpReasonBody: Keys = Keys(&["\"name\":", "\"description\":", "\"queuesToAssign\":", "\"queuesToUnassign\":", "\"assignAllQueuesEnabled\":", "\"unassignAllQueuesEnabled\":"]);

impl Json for UpdateWrapUpReasonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateWrapUpReasonBody, &mut [&mut self.name, &mut self.description, &mut self.queues_to_assign, &mut self.queues_to_unassign, &mut self.assign_all_queues_enabled, &mut self.unassign_all_queues_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateWrapUpReasonBody, &[&self.name, &self.description, &self.queues_to_assign, &self.queues_to_unassign, &self.assign_all_queues_enabled, &self.unassign_all_queues_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateWrapUpReasonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateWrapUpReasonBody", self, f) }
}

/// The object `UpdateWrapUpReasonSettingsBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateWrapUpReasonSettingsBody {
    /// `wrapupReasons`
    pub wrapup_reasons: Option<Vec<String>>,
    /// `defaultWrapupReasonId`
    pub default_wrapup_reason_id: Option<String>,
    /// `wrapupTimerEnabled`
    pub wrapup_timer_enabled: Option<bool>,
    /// `wrapupTimer`
    pub wrapup_timer: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateWrapUpReasonSettingsBody: Keys = Keys(&["\"wrapupReasons\":", "\"defaultWrapupReasonId\":", "\"wrapupTimerEnabled\":", "\"wrapupTimer\":"]);

impl Json for UpdateWrapUpReasonSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateWrapUpReasonSettingsBody, &mut [&mut self.wrapup_reasons, &mut self.default_wrapup_reason_id, &mut self.wrapup_timer_enabled, &mut self.wrapup_timer], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateWrapUpReasonSettingsBody, &[&self.wrapup_reasons, &self.default_wrapup_reason_id, &self.wrapup_timer_enabled, &self.wrapup_timer], &self.extra) }
}

impl std::fmt::Debug for UpdateWrapUpReasonSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateWrapUpReasonSettingsBody", self, f) }
}

/// The object `ValidateWrapUpReasonBody` of Webex.
#[derive(Clone, Default)]
pub struct ValidateWrapUpReasonBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateWrapUpReasonBody: Keys = Keys(&["\"name\":"]);

impl Json for ValidateWrapUpReasonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateWrapUpReasonBody, &mut [&mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateWrapUpReasonBody, &[&self.name], &self.extra) }
}

impl std::fmt::Debug for ValidateWrapUpReasonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateWrapUpReasonBody", self, f) }
}

/// The object `WrapUpReasonDetailsObject` of Webex.
#[derive(Clone, Default)]
pub struct WrapUpReasonDetailsObject {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `defaultWrapupQueuesCount`
    pub default_wrapup_queues_count: Option<i64>,
    /// `queues`
    pub queues: Option<Vec<QueueObjectWithDefaultEnabled>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WrapUpReasonDetailsObject: Keys = Keys(&["\"name\":", "\"description\":", "\"defaultWrapupQueuesCount\":", "\"queues\":"]);

impl Json for WrapUpReasonDetailsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WrapUpReasonDetailsObject, &mut [&mut self.name, &mut self.description, &mut self.default_wrapup_queues_count, &mut self.queues], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WrapUpReasonDetailsObject, &[&self.name, &self.description, &self.default_wrapup_queues_count, &self.queues], &self.extra) }
}

impl std::fmt::Debug for WrapUpReasonDetailsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WrapUpReasonDetailsObject", self, f) }
}

/// The object `WrapUpReasonObject` of Webex.
#[derive(Clone, Default)]
pub struct WrapUpReasonObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `numberOfQueuesAssigned`
    pub number_of_queues_assigned: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WrapUpReasonObject: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"numberOfQueuesAssigned\":"]);

impl Json for WrapUpReasonObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WrapUpReasonObject, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.number_of_queues_assigned], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WrapUpReasonObject, &[&self.id, &self.name, &self.description, &self.number_of_queues_assigned], &self.extra) }
}

impl std::fmt::Debug for WrapUpReasonObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WrapUpReasonObject", self, f) }
}
