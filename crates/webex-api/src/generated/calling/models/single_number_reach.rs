// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateSingleNumberReachForPersonBody` of Webex. Published as `CreateSingleNumberReachForAPersonBody`.
#[derive(Clone, Default)]
pub struct CreateSingleNumberReachForPersonBody {
    /// `phoneNumber`; required when sent
    pub phone_number: Option<String>,
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `doNotForwardCallsEnabled`
    pub do_not_forward_calls_enabled: Option<bool>,
    /// `answerConfirmationEnabled`
    pub answer_confirmation_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSingleNumberReachForPersonBody: Keys = Keys(&["\"phoneNumber\":", "\"enabled\":", "\"name\":", "\"doNotForwardCallsEnabled\":", "\"answerConfirmationEnabled\":"]);

impl Json for CreateSingleNumberReachForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSingleNumberReachForPersonBody, &mut [&mut self.phone_number, &mut self.enabled, &mut self.name, &mut self.do_not_forward_calls_enabled, &mut self.answer_confirmation_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSingleNumberReachForPersonBody, &[&self.phone_number, &self.enabled, &self.name, &self.do_not_forward_calls_enabled, &self.answer_confirmation_enabled], &self.extra) }
}

impl std::fmt::Debug for CreateSingleNumberReachForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSingleNumberReachForPersonBody", self, f) }
}

/// The object `CreateSingleNumberReachForPersonResponse` of Webex. Published as `CreateSingleNumberReachForAPersonResponse`.
#[derive(Clone, Default)]
pub struct CreateSingleNumberReachForPersonResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSingleNumberReachForPersonResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateSingleNumberReachForPersonResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSingleNumberReachForPersonResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSingleNumberReachForPersonResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateSingleNumberReachForPersonResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSingleNumberReachForPersonResponse", self, f) }
}

/// The object `GetSingleNumberReachObjectNumbersItem` of Webex.
#[derive(Clone, Default)]
pub struct GetSingleNumberReachObjectNumbersItem {
    /// `id`
    pub id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `doNotForwardCallsEnabled`
    pub do_not_forward_calls_enabled: Option<bool>,
    /// `answerConfirmationEnabled`
    pub answer_confirmation_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetSingleNumberReachObjectNumbersItem: Keys = Keys(&["\"id\":", "\"phoneNumber\":", "\"enabled\":", "\"name\":", "\"doNotForwardCallsEnabled\":", "\"answerConfirmationEnabled\":"]);

impl Json for GetSingleNumberReachObjectNumbersItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetSingleNumberReachObjectNumbersItem, &mut [&mut self.id, &mut self.phone_number, &mut self.enabled, &mut self.name, &mut self.do_not_forward_calls_enabled, &mut self.answer_confirmation_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetSingleNumberReachObjectNumbersItem, &[&self.id, &self.phone_number, &self.enabled, &self.name, &self.do_not_forward_calls_enabled, &self.answer_confirmation_enabled], &self.extra) }
}

impl std::fmt::Debug for GetSingleNumberReachObjectNumbersItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetSingleNumberReachObjectNumbersItem", self, f) }
}

/// The object `GetSingleNumberReachObjectFeaturesSingleNumberReach` of Webex. Published as `GetSingleNumberReachObject_FeaturesSingleNumberReach`.
#[derive(Clone, Default)]
pub struct GetSingleNumberReachObjectFeaturesSingleNumberReach {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `alertAllNumbersForClickToDialCallsEnabled`
    pub alert_all_numbers_for_click_to_dial_calls_enabled: Option<bool>,
    /// `numbers`
    pub numbers: Option<Vec<GetSingleNumberReachObjectNumbersItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetSingleNumberReachObjectFeaturesSingleNumberReach: Keys = Keys(&["\"enabled\":", "\"alertAllNumbersForClickToDialCallsEnabled\":", "\"numbers\":"]);

impl Json for GetSingleNumberReachObjectFeaturesSingleNumberReach {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetSingleNumberReachObjectFeaturesSingleNumberReach, &mut [&mut self.enabled, &mut self.alert_all_numbers_for_click_to_dial_calls_enabled, &mut self.numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetSingleNumberReachObjectFeaturesSingleNumberReach, &[&self.enabled, &self.alert_all_numbers_for_click_to_dial_calls_enabled, &self.numbers], &self.extra) }
}

impl std::fmt::Debug for GetSingleNumberReachObjectFeaturesSingleNumberReach {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetSingleNumberReachObjectFeaturesSingleNumberReach", self, f) }
}

/// The object `GetSingleNumberReachPrimaryAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetSingleNumberReachPrimaryAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<SingleNumberReachPrimaryAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetSingleNumberReachPrimaryAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetSingleNumberReachPrimaryAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetSingleNumberReachPrimaryAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetSingleNumberReachPrimaryAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetSingleNumberReachPrimaryAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetSingleNumberReachPrimaryAvailablePhoneNumbersResponse", self, f) }
}

/// The object `SingleNumberReachPrimaryAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct SingleNumberReachPrimaryAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<SingleNumberReachPrimaryAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<SingleNumberReachPrimaryAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SingleNumberReachPrimaryAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":"]);

impl Json for SingleNumberReachPrimaryAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SingleNumberReachPrimaryAvailableNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SingleNumberReachPrimaryAvailableNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number], &self.extra) }
}

impl std::fmt::Debug for SingleNumberReachPrimaryAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SingleNumberReachPrimaryAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`SingleNumberReachPrimaryAvailableNumberObject`].
    pub enum SingleNumberReachPrimaryAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`SingleNumberReachPrimaryAvailableNumberObject`].
    pub enum SingleNumberReachPrimaryAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `UpdateSingleNumberReachSettingsForNumberBody` of Webex. Published as `UpdateSingleNumberReachSettingsForANumberBody`.
#[derive(Clone, Default)]
pub struct UpdateSingleNumberReachSettingsForNumberBody {
    /// `phoneNumber`; required when sent
    pub phone_number: Option<String>,
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `doNotForwardCallsEnabled`
    pub do_not_forward_calls_enabled: Option<bool>,
    /// `answerConfirmationEnabled`
    pub answer_confirmation_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSingleNumberReachSettingsForNumberBody: Keys = Keys(&["\"phoneNumber\":", "\"enabled\":", "\"name\":", "\"doNotForwardCallsEnabled\":", "\"answerConfirmationEnabled\":"]);

impl Json for UpdateSingleNumberReachSettingsForNumberBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSingleNumberReachSettingsForNumberBody, &mut [&mut self.phone_number, &mut self.enabled, &mut self.name, &mut self.do_not_forward_calls_enabled, &mut self.answer_confirmation_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSingleNumberReachSettingsForNumberBody, &[&self.phone_number, &self.enabled, &self.name, &self.do_not_forward_calls_enabled, &self.answer_confirmation_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSingleNumberReachSettingsForNumberBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSingleNumberReachSettingsForNumberBody", self, f) }
}

/// The object `UpdateSingleNumberReachSettingsForNumberResponse` of Webex. Published as `UpdateSingleNumberReachSettingsForANumberResponse`.
#[derive(Clone, Default)]
pub struct UpdateSingleNumberReachSettingsForNumberResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSingleNumberReachSettingsForNumberResponse: Keys = Keys(&["\"id\":"]);

impl Json for UpdateSingleNumberReachSettingsForNumberResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSingleNumberReachSettingsForNumberResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSingleNumberReachSettingsForNumberResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for UpdateSingleNumberReachSettingsForNumberResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSingleNumberReachSettingsForNumberResponse", self, f) }
}

/// The object `UpdateSingleNumberReachSettingsForPersonBody` of Webex. Published as `UpdateSingleNumberReachSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateSingleNumberReachSettingsForPersonBody {
    /// `alertAllNumbersForClickToDialCallsEnabled`
    pub alert_all_numbers_for_click_to_dial_calls_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSingleNumberReachSettingsForPersonBody: Keys = Keys(&["\"alertAllNumbersForClickToDialCallsEnabled\":"]);

impl Json for UpdateSingleNumberReachSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSingleNumberReachSettingsForPersonBody, &mut [&mut self.alert_all_numbers_for_click_to_dial_calls_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSingleNumberReachSettingsForPersonBody, &[&self.alert_all_numbers_for_click_to_dial_calls_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSingleNumberReachSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSingleNumberReachSettingsForPersonBody", self, f) }
}
