// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreatePagingGroupBody` of Webex. Published as `CreateANewPagingGroupBody`.
#[derive(Clone, Default)]
pub struct CreatePagingGroupBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `originatorCallerIdEnabled`
    pub originator_caller_id_enabled: Option<bool>,
    /// `originators`
    pub originators: Option<Vec<String>>,
    /// `targets`
    pub targets: Option<Vec<String>>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObject>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreatePagingGroupBody: Keys = Keys(&["\"name\":", "\"phoneNumber\":", "\"extension\":", "\"languageCode\":", "\"firstName\":", "\"lastName\":", "\"originatorCallerIdEnabled\":", "\"originators\":", "\"targets\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for CreatePagingGroupBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreatePagingGroupBody, &mut [&mut self.name, &mut self.phone_number, &mut self.extension, &mut self.language_code, &mut self.first_name, &mut self.last_name, &mut self.originator_caller_id_enabled, &mut self.originators, &mut self.targets, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreatePagingGroupBody, &[&self.name, &self.phone_number, &self.extension, &self.language_code, &self.first_name, &self.last_name, &self.originator_caller_id_enabled, &self.originators, &self.targets, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for CreatePagingGroupBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreatePagingGroupBody", self, f) }
}

/// The object `CreatePagingGroupResponse` of Webex. Published as `CreateANewPagingGroupResponse`.
#[derive(Clone, Default)]
pub struct CreatePagingGroupResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreatePagingGroupResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreatePagingGroupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreatePagingGroupResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreatePagingGroupResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreatePagingGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreatePagingGroupResponse", self, f) }
}

/// The object `GetPagingGroupAgentObject` of Webex.
#[derive(Clone, Default)]
pub struct GetPagingGroupAgentObject {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `type`
    pub type_: Option<GetPagingGroupAgentObjectType>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPagingGroupAgentObject: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"type\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":"]);

impl Json for GetPagingGroupAgentObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPagingGroupAgentObject, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.type_, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPagingGroupAgentObject, &[&self.id, &self.first_name, &self.last_name, &self.type_, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn], &self.extra) }
}

impl std::fmt::Debug for GetPagingGroupAgentObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPagingGroupAgentObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`GetPagingGroupAgentObject`].
    pub enum GetPagingGroupAgentObjectType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `GetPagingGroupObject` of Webex.
#[derive(Clone, Default)]
pub struct GetPagingGroupObject {
    /// `id`
    pub id: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `language`
    pub language: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `firstName`; deprecated
    pub first_name: Option<String>,
    /// `lastName`; deprecated
    pub last_name: Option<String>,
    /// `originatorCallerIdEnabled`
    pub originator_caller_id_enabled: Option<bool>,
    /// `originators`
    pub originators: Option<Vec<GetPagingGroupAgentObject>>,
    /// `targets`
    pub targets: Option<Vec<GetPagingGroupAgentObject>>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObject>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPagingGroupObject: Keys = Keys(&["\"id\":", "\"enabled\":", "\"name\":", "\"phoneNumber\":", "\"extension\":", "\"tollFreeNumber\":", "\"language\":", "\"languageCode\":", "\"firstName\":", "\"lastName\":", "\"originatorCallerIdEnabled\":", "\"originators\":", "\"targets\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for GetPagingGroupObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPagingGroupObject, &mut [&mut self.id, &mut self.enabled, &mut self.name, &mut self.phone_number, &mut self.extension, &mut self.toll_free_number, &mut self.language, &mut self.language_code, &mut self.first_name, &mut self.last_name, &mut self.originator_caller_id_enabled, &mut self.originators, &mut self.targets, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPagingGroupObject, &[&self.id, &self.enabled, &self.name, &self.phone_number, &self.extension, &self.toll_free_number, &self.language, &self.language_code, &self.first_name, &self.last_name, &self.originator_caller_id_enabled, &self.originators, &self.targets, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for GetPagingGroupObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPagingGroupObject", self, f) }
}

/// The object `GetPagingGroupPrimaryAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetPagingGroupPrimaryAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<PagingGroupPrimaryAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPagingGroupPrimaryAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetPagingGroupPrimaryAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPagingGroupPrimaryAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPagingGroupPrimaryAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetPagingGroupPrimaryAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPagingGroupPrimaryAvailablePhoneNumbersResponse", self, f) }
}

/// The object `ListPagingGroupObject` of Webex.
#[derive(Clone, Default)]
pub struct ListPagingGroupObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListPagingGroupObject: Keys = Keys(&["\"id\":", "\"name\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"locationName\":", "\"locationId\":", "\"tollFreeNumber\":"]);

impl Json for ListPagingGroupObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListPagingGroupObject, &mut [&mut self.id, &mut self.name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.location_name, &mut self.location_id, &mut self.toll_free_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListPagingGroupObject, &[&self.id, &self.name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.location_name, &self.location_id, &self.toll_free_number], &self.extra) }
}

impl std::fmt::Debug for ListPagingGroupObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListPagingGroupObject", self, f) }
}

/// The object `PagingGroupPrimaryAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct PagingGroupPrimaryAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<PagingGroupPrimaryAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<PagingGroupPrimaryAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PagingGroupPrimaryAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":"]);

impl Json for PagingGroupPrimaryAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PagingGroupPrimaryAvailableNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PagingGroupPrimaryAvailableNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number], &self.extra) }
}

impl std::fmt::Debug for PagingGroupPrimaryAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PagingGroupPrimaryAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`PagingGroupPrimaryAvailableNumberObject`].
    pub enum PagingGroupPrimaryAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`PagingGroupPrimaryAvailableNumberObject`].
    pub enum PagingGroupPrimaryAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `ListPagingGroupsResponse` of Webex. Published as `ReadTheListOfPagingGroupsResponse`.
#[derive(Clone, Default)]
pub struct ListPagingGroupsResponse {
    /// `locationPaging`
    pub location_paging: Option<Vec<ListPagingGroupObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListPagingGroupsResponse: Keys = Keys(&["\"locationPaging\":"]);

impl Json for ListPagingGroupsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListPagingGroupsResponse, &mut [&mut self.location_paging], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListPagingGroupsResponse, &[&self.location_paging], &self.extra) }
}

impl std::fmt::Debug for ListPagingGroupsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListPagingGroupsResponse", self, f) }
}

/// The object `UpdatePagingGroupBody` of Webex. Published as `UpdateAPagingGroupBody`.
#[derive(Clone, Default)]
pub struct UpdatePagingGroupBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `originatorCallerIdEnabled`
    pub originator_caller_id_enabled: Option<bool>,
    /// `originators`
    pub originators: Option<Vec<String>>,
    /// `targets`
    pub targets: Option<Vec<String>>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObject>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePagingGroupBody: Keys = Keys(&["\"enabled\":", "\"name\":", "\"phoneNumber\":", "\"extension\":", "\"languageCode\":", "\"firstName\":", "\"lastName\":", "\"originatorCallerIdEnabled\":", "\"originators\":", "\"targets\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for UpdatePagingGroupBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePagingGroupBody, &mut [&mut self.enabled, &mut self.name, &mut self.phone_number, &mut self.extension, &mut self.language_code, &mut self.first_name, &mut self.last_name, &mut self.originator_caller_id_enabled, &mut self.originators, &mut self.targets, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePagingGroupBody, &[&self.enabled, &self.name, &self.phone_number, &self.extension, &self.language_code, &self.first_name, &self.last_name, &self.originator_caller_id_enabled, &self.originators, &self.targets, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for UpdatePagingGroupBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePagingGroupBody", self, f) }
}
