// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AddCallNotifyCriteriaBody` of Webex. Published as `AddACallNotifyCriteriaBody`.
#[derive(Clone, Default)]
pub struct AddCallNotifyCriteriaBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<AddCallNotifyCriteriaBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<AddCallNotifyCriteriaBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<AddCallNotifyCriteriaBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `notificationEnabled`
    pub notification_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddCallNotifyCriteriaBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"notificationEnabled\":"]);

impl Json for AddCallNotifyCriteriaBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddCallNotifyCriteriaBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.notification_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddCallNotifyCriteriaBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.notification_enabled], &self.extra) }
}

impl std::fmt::Debug for AddCallNotifyCriteriaBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddCallNotifyCriteriaBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`AddCallNotifyCriteriaBody`].
    pub enum AddCallNotifyCriteriaBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`AddCallNotifyCriteriaBody`].
    pub enum AddCallNotifyCriteriaBodyScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`AddCallNotifyCriteriaBody`].
    pub enum AddCallNotifyCriteriaBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `AddCallNotifyCriteriaResponse` of Webex. Published as `AddACallNotifyCriteriaResponse`.
#[derive(Clone, Default)]
pub struct AddCallNotifyCriteriaResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddCallNotifyCriteriaResponse: Keys = Keys(&["\"id\":"]);

impl Json for AddCallNotifyCriteriaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddCallNotifyCriteriaResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddCallNotifyCriteriaResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for AddCallNotifyCriteriaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddCallNotifyCriteriaResponse", self, f) }
}

/// The object `AddPhoneNumberToUserCallBlockListBody` of Webex. Published as `AddAPhoneNumberToUsersCallBlockListBody`.
#[derive(Clone, Default)]
pub struct AddPhoneNumberToUserCallBlockListBody {
    /// `phoneNumber`; required when sent
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddPhoneNumberToUserCallBlockListBody: Keys = Keys(&["\"phoneNumber\":"]);

impl Json for AddPhoneNumberToUserCallBlockListBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddPhoneNumberToUserCallBlockListBody, &mut [&mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddPhoneNumberToUserCallBlockListBody, &[&self.phone_number], &self.extra) }
}

impl std::fmt::Debug for AddPhoneNumberToUserCallBlockListBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddPhoneNumberToUserCallBlockListBody", self, f) }
}

/// The object `AddPhoneNumberToUserCallBlockListResponse` of Webex. Published as `AddAPhoneNumberToUsersCallBlockListResponse`.
#[derive(Clone, Default)]
pub struct AddPhoneNumberToUserCallBlockListResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddPhoneNumberToUserCallBlockListResponse: Keys = Keys(&["\"id\":"]);

impl Json for AddPhoneNumberToUserCallBlockListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddPhoneNumberToUserCallBlockListResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddPhoneNumberToUserCallBlockListResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for AddPhoneNumberToUserCallBlockListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddPhoneNumberToUserCallBlockListResponse", self, f) }
}

/// The object `AddPriorityAlertCriteriaBody` of Webex. Published as `AddAPriorityAlertCriteriaBody`.
#[derive(Clone, Default)]
pub struct AddPriorityAlertCriteriaBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<AddPriorityAlertCriteriaBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<AddPriorityAlertCriteriaBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<AddPriorityAlertCriteriaBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `notificationEnabled`
    pub notification_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddPriorityAlertCriteriaBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"notificationEnabled\":"]);

impl Json for AddPriorityAlertCriteriaBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddPriorityAlertCriteriaBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.notification_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddPriorityAlertCriteriaBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.notification_enabled], &self.extra) }
}

impl std::fmt::Debug for AddPriorityAlertCriteriaBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddPriorityAlertCriteriaBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`AddPriorityAlertCriteriaBody`].
    pub enum AddPriorityAlertCriteriaBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`AddPriorityAlertCriteriaBody`].
    pub enum AddPriorityAlertCriteriaBodyScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`AddPriorityAlertCriteriaBody`].
    pub enum AddPriorityAlertCriteriaBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `AddPriorityAlertCriteriaResponse` of Webex. Published as `AddAPriorityAlertCriteriaResponse`.
#[derive(Clone, Default)]
pub struct AddPriorityAlertCriteriaResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddPriorityAlertCriteriaResponse: Keys = Keys(&["\"id\":"]);

impl Json for AddPriorityAlertCriteriaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddPriorityAlertCriteriaResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddPriorityAlertCriteriaResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for AddPriorityAlertCriteriaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddPriorityAlertCriteriaResponse", self, f) }
}

/// The object `AddSelectiveCallForwardingCriteriaBody` of Webex. Published as `AddASelectiveCallForwardingCriteriaBody`.
#[derive(Clone, Default)]
pub struct AddSelectiveCallForwardingCriteriaBody {
    /// `forwardToPhoneNumber`
    pub forward_to_phone_number: Option<String>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<AddSelectiveCallForwardingCriteriaBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<AddSelectiveCallForwardingCriteriaBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<AddSelectiveCallForwardingCriteriaBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `forwardEnabled`
    pub forward_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddSelectiveCallForwardingCriteriaBody: Keys = Keys(&["\"forwardToPhoneNumber\":", "\"destinationVoicemailEnabled\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"forwardEnabled\":"]);

impl Json for AddSelectiveCallForwardingCriteriaBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddSelectiveCallForwardingCriteriaBody, &mut [&mut self.forward_to_phone_number, &mut self.destination_voicemail_enabled, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.forward_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddSelectiveCallForwardingCriteriaBody, &[&self.forward_to_phone_number, &self.destination_voicemail_enabled, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.forward_enabled], &self.extra) }
}

impl std::fmt::Debug for AddSelectiveCallForwardingCriteriaBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddSelectiveCallForwardingCriteriaBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`AddSelectiveCallForwardingCriteriaBody`].
    pub enum AddSelectiveCallForwardingCriteriaBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`AddSelectiveCallForwardingCriteriaBody`].
    pub enum AddSelectiveCallForwardingCriteriaBodyScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`AddSelectiveCallForwardingCriteriaBody`].
    pub enum AddSelectiveCallForwardingCriteriaBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `AddSelectiveCallForwardingCriteriaResponse` of Webex. Published as `AddASelectiveCallForwardingCriteriaResponse`.
#[derive(Clone, Default)]
pub struct AddSelectiveCallForwardingCriteriaResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddSelectiveCallForwardingCriteriaResponse: Keys = Keys(&["\"id\":"]);

impl Json for AddSelectiveCallForwardingCriteriaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddSelectiveCallForwardingCriteriaResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddSelectiveCallForwardingCriteriaResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for AddSelectiveCallForwardingCriteriaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddSelectiveCallForwardingCriteriaResponse", self, f) }
}

/// The object `AddUserLevelScheduleForCallSettingsBody` of Webex. Published as `AddAUserLevelScheduleForCallSettingsBody`.
#[derive(Clone, Default)]
pub struct AddUserLevelScheduleForCallSettingsBody {
    /// `type`; required when sent
    pub type_: Option<AddUserLevelScheduleForCallSettingsBodyType>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `events`
    pub events: Option<Vec<ScheduleEventObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddUserLevelScheduleForCallSettingsBody: Keys = Keys(&["\"type\":", "\"name\":", "\"events\":"]);

impl Json for AddUserLevelScheduleForCallSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddUserLevelScheduleForCallSettingsBody, &mut [&mut self.type_, &mut self.name, &mut self.events], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddUserLevelScheduleForCallSettingsBody, &[&self.type_, &self.name, &self.events], &self.extra) }
}

impl std::fmt::Debug for AddUserLevelScheduleForCallSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddUserLevelScheduleForCallSettingsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`AddUserLevelScheduleForCallSettingsBody`].
    pub enum AddUserLevelScheduleForCallSettingsBodyType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

/// The object `AddUserLevelScheduleForCallSettingsResponse` of Webex. Published as `AddAUserLevelScheduleForCallSettingsResponse`.
#[derive(Clone, Default)]
pub struct AddUserLevelScheduleForCallSettingsResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddUserLevelScheduleForCallSettingsResponse: Keys = Keys(&["\"id\":"]);

impl Json for AddUserLevelScheduleForCallSettingsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddUserLevelScheduleForCallSettingsResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddUserLevelScheduleForCallSettingsResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for AddUserLevelScheduleForCallSettingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddUserLevelScheduleForCallSettingsResponse", self, f) }
}

/// The object `AddEventForUserScheduleBody` of Webex. Published as `AddAnEventForAUserScheduleBody`.
#[derive(Clone, Default)]
pub struct AddEventForUserScheduleBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `startDate`; required when sent
    pub start_date: Option<String>,
    /// `endDate`; required when sent
    pub end_date: Option<String>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `allDayEnabled`; required when sent
    pub all_day_enabled: Option<bool>,
    /// `recurrence`
    pub recurrence: Option<UserScheduleRecurrenceObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddEventForUserScheduleBody: Keys = Keys(&["\"name\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"allDayEnabled\":", "\"recurrence\":"]);

impl Json for AddEventForUserScheduleBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddEventForUserScheduleBody, &mut [&mut self.name, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.all_day_enabled, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddEventForUserScheduleBody, &[&self.name, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.all_day_enabled, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for AddEventForUserScheduleBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddEventForUserScheduleBody", self, f) }
}

/// The object `AddEventForUserScheduleResponse` of Webex. Published as `AddAnEventForAUserScheduleResponse`.
#[derive(Clone, Default)]
pub struct AddEventForUserScheduleResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddEventForUserScheduleResponse: Keys = Keys(&["\"id\":"]);

impl Json for AddEventForUserScheduleResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddEventForUserScheduleResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddEventForUserScheduleResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for AddEventForUserScheduleResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddEventForUserScheduleResponse", self, f) }
}

/// The object `AddPhoneNumberAsUserSingleNumberReachBody` of Webex. Published as `AddPhoneNumberAsUsersSingleNumberReachBody`.
#[derive(Clone, Default)]
pub struct AddPhoneNumberAsUserSingleNumberReachBody {
    /// `phoneNumber`; required when sent
    pub phone_number: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// `doNotForwardCallsEnabled`
    pub do_not_forward_calls_enabled: Option<bool>,
    /// `answerConfirmationEnabled`
    pub answer_confirmation_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddPhoneNumberAsUserSingleNumberReachBody: Keys = Keys(&["\"phoneNumber\":", "\"name\":", "\"enabled\":", "\"doNotForwardCallsEnabled\":", "\"answerConfirmationEnabled\":"]);

impl Json for AddPhoneNumberAsUserSingleNumberReachBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddPhoneNumberAsUserSingleNumberReachBody, &mut [&mut self.phone_number, &mut self.name, &mut self.enabled, &mut self.do_not_forward_calls_enabled, &mut self.answer_confirmation_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddPhoneNumberAsUserSingleNumberReachBody, &[&self.phone_number, &self.name, &self.enabled, &self.do_not_forward_calls_enabled, &self.answer_confirmation_enabled], &self.extra) }
}

impl std::fmt::Debug for AddPhoneNumberAsUserSingleNumberReachBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddPhoneNumberAsUserSingleNumberReachBody", self, f) }
}

/// The object `AddPhoneNumberAsUserSingleNumberReachResponse` of Webex. Published as `AddPhoneNumberAsUsersSingleNumberReachResponse`.
#[derive(Clone, Default)]
pub struct AddPhoneNumberAsUserSingleNumberReachResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddPhoneNumberAsUserSingleNumberReachResponse: Keys = Keys(&["\"id\":"]);

impl Json for AddPhoneNumberAsUserSingleNumberReachResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddPhoneNumberAsUserSingleNumberReachResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddPhoneNumberAsUserSingleNumberReachResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for AddPhoneNumberAsUserSingleNumberReachResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddPhoneNumberAsUserSingleNumberReachResponse", self, f) }
}

/// The object `AddUserExecutiveCallFilteringCriteriaBody` of Webex.
#[derive(Clone, Default)]
pub struct AddUserExecutiveCallFilteringCriteriaBody {
    /// `filterName`
    pub filter_name: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<AddUserExecutiveCallFilteringCriteriaBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<AddUserExecutiveCallFilteringCriteriaBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<AddUserExecutiveCallFilteringCriteriaBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `filterEnabled`
    pub filter_enabled: Option<bool>,
    /// `callsToNumbers`
    pub calls_to_numbers: Option<Vec<ExecutiveCallFilteringCriteriaPatchCallsToNumbersItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddUserExecutiveCallFilteringCriteriaBody: Keys = Keys(&["\"filterName\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"filterEnabled\":", "\"callsToNumbers\":"]);

impl Json for AddUserExecutiveCallFilteringCriteriaBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddUserExecutiveCallFilteringCriteriaBody, &mut [&mut self.filter_name, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.filter_enabled, &mut self.calls_to_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddUserExecutiveCallFilteringCriteriaBody, &[&self.filter_name, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.filter_enabled, &self.calls_to_numbers], &self.extra) }
}

impl std::fmt::Debug for AddUserExecutiveCallFilteringCriteriaBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddUserExecutiveCallFilteringCriteriaBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`AddUserExecutiveCallFilteringCriteriaBody`].
    pub enum AddUserExecutiveCallFilteringCriteriaBodyScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`AddUserExecutiveCallFilteringCriteriaBody`].
    pub enum AddUserExecutiveCallFilteringCriteriaBodyScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`AddUserExecutiveCallFilteringCriteriaBody`].
    pub enum AddUserExecutiveCallFilteringCriteriaBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyInternal = "ANY_INTERNAL",
        AnyExternal = "ANY_EXTERNAL",
    }
}

/// The object `AddUserExecutiveCallFilteringCriteriaResponse` of Webex.
#[derive(Clone, Default)]
pub struct AddUserExecutiveCallFilteringCriteriaResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddUserExecutiveCallFilteringCriteriaResponse: Keys = Keys(&["\"id\":"]);

impl Json for AddUserExecutiveCallFilteringCriteriaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddUserExecutiveCallFilteringCriteriaResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddUserExecutiveCallFilteringCriteriaResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for AddUserExecutiveCallFilteringCriteriaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddUserExecutiveCallFilteringCriteriaResponse", self, f) }
}

/// The object `AddUserSelectiveCallAcceptCriteriaBody` of Webex.
#[derive(Clone, Default)]
pub struct AddUserSelectiveCallAcceptCriteriaBody {
    /// `scheduleName`; required when sent
    pub schedule_name: Option<String>,
    /// `scheduleType`; required when sent
    pub schedule_type: Option<AddUserSelectiveCallAcceptCriteriaBodyScheduleType>,
    /// `scheduleLevel`; required when sent
    pub schedule_level: Option<AddUserSelectiveCallAcceptCriteriaBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<AddUserSelectiveCallAcceptCriteriaBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `acceptEnabled`; required when sent
    pub accept_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddUserSelectiveCallAcceptCriteriaBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"acceptEnabled\":"]);

impl Json for AddUserSelectiveCallAcceptCriteriaBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddUserSelectiveCallAcceptCriteriaBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.accept_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddUserSelectiveCallAcceptCriteriaBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.accept_enabled], &self.extra) }
}

impl std::fmt::Debug for AddUserSelectiveCallAcceptCriteriaBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddUserSelectiveCallAcceptCriteriaBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`AddUserSelectiveCallAcceptCriteriaBody`].
    pub enum AddUserSelectiveCallAcceptCriteriaBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`AddUserSelectiveCallAcceptCriteriaBody`].
    pub enum AddUserSelectiveCallAcceptCriteriaBodyScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`AddUserSelectiveCallAcceptCriteriaBody`].
    pub enum AddUserSelectiveCallAcceptCriteriaBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `AddUserSelectiveCallAcceptCriteriaResponse` of Webex.
#[derive(Clone, Default)]
pub struct AddUserSelectiveCallAcceptCriteriaResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddUserSelectiveCallAcceptCriteriaResponse: Keys = Keys(&["\"id\":"]);

impl Json for AddUserSelectiveCallAcceptCriteriaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddUserSelectiveCallAcceptCriteriaResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddUserSelectiveCallAcceptCriteriaResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for AddUserSelectiveCallAcceptCriteriaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddUserSelectiveCallAcceptCriteriaResponse", self, f) }
}

/// The object `AddUserSelectiveCallRejectCriteriaBody` of Webex.
#[derive(Clone, Default)]
pub struct AddUserSelectiveCallRejectCriteriaBody {
    /// `scheduleName`; required when sent
    pub schedule_name: Option<String>,
    /// `scheduleType`; required when sent
    pub schedule_type: Option<AddUserSelectiveCallRejectCriteriaBodyScheduleType>,
    /// `scheduleLevel`; required when sent
    pub schedule_level: Option<AddUserSelectiveCallRejectCriteriaBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<AddUserSelectiveCallRejectCriteriaBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `rejectEnabled`; required when sent
    pub reject_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddUserSelectiveCallRejectCriteriaBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"rejectEnabled\":"]);

impl Json for AddUserSelectiveCallRejectCriteriaBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddUserSelectiveCallRejectCriteriaBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.reject_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddUserSelectiveCallRejectCriteriaBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.reject_enabled], &self.extra) }
}

impl std::fmt::Debug for AddUserSelectiveCallRejectCriteriaBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddUserSelectiveCallRejectCriteriaBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`AddUserSelectiveCallRejectCriteriaBody`].
    pub enum AddUserSelectiveCallRejectCriteriaBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`AddUserSelectiveCallRejectCriteriaBody`].
    pub enum AddUserSelectiveCallRejectCriteriaBodyScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`AddUserSelectiveCallRejectCriteriaBody`].
    pub enum AddUserSelectiveCallRejectCriteriaBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `AddUserSelectiveCallRejectCriteriaResponse` of Webex.
#[derive(Clone, Default)]
pub struct AddUserSelectiveCallRejectCriteriaResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddUserSelectiveCallRejectCriteriaResponse: Keys = Keys(&["\"id\":"]);

impl Json for AddUserSelectiveCallRejectCriteriaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddUserSelectiveCallRejectCriteriaResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddUserSelectiveCallRejectCriteriaResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for AddUserSelectiveCallRejectCriteriaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddUserSelectiveCallRejectCriteriaResponse", self, f) }
}

/// The object `AddUserSequentialRingCriteriaBody` of Webex.
#[derive(Clone, Default)]
pub struct AddUserSequentialRingCriteriaBody {
    /// `scheduleName`; required when sent
    pub schedule_name: Option<String>,
    /// `scheduleType`; required when sent
    pub schedule_type: Option<AddUserSequentialRingCriteriaBodyScheduleType>,
    /// `scheduleLevel`; required when sent
    pub schedule_level: Option<AddUserSequentialRingCriteriaBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<AddUserSequentialRingCriteriaBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `ringEnabled`; required when sent
    pub ring_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddUserSequentialRingCriteriaBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"ringEnabled\":"]);

impl Json for AddUserSequentialRingCriteriaBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddUserSequentialRingCriteriaBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddUserSequentialRingCriteriaBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for AddUserSequentialRingCriteriaBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddUserSequentialRingCriteriaBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`AddUserSequentialRingCriteriaBody`].
    pub enum AddUserSequentialRingCriteriaBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`AddUserSequentialRingCriteriaBody`].
    pub enum AddUserSequentialRingCriteriaBodyScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`AddUserSequentialRingCriteriaBody`].
    pub enum AddUserSequentialRingCriteriaBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `AddUserSequentialRingCriteriaResponse` of Webex.
#[derive(Clone, Default)]
pub struct AddUserSequentialRingCriteriaResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddUserSequentialRingCriteriaResponse: Keys = Keys(&["\"id\":"]);

impl Json for AddUserSequentialRingCriteriaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddUserSequentialRingCriteriaResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddUserSequentialRingCriteriaResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for AddUserSequentialRingCriteriaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddUserSequentialRingCriteriaResponse", self, f) }
}

/// The object `AddressObject` of Webex.
#[derive(Clone, Default)]
pub struct AddressObject {
    /// `address1`
    pub address1: Option<String>,
    /// `address2`
    pub address2: Option<String>,
    /// `city`
    pub city: Option<String>,
    /// `state`
    pub state: Option<String>,
    /// `postalCode`
    pub postal_code: Option<String>,
    /// `country`
    pub country: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddressObject: Keys = Keys(&["\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"postalCode\":", "\"country\":"]);

impl Json for AddressObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddressObject, &mut [&mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddressObject, &[&self.address1, &self.address2, &self.city, &self.state, &self.postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for AddressObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddressObject", self, f) }
}

/// The object `Assistant` of Webex.
#[derive(Clone, Default)]
pub struct Assistant {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `directNumber`
    pub direct_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `optInEnabled`
    pub opt_in_enabled: Option<bool>,
    /// `location`
    pub location: Option<LocationCallSettingsForMe>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Assistant: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"directNumber\":", "\"extension\":", "\"optInEnabled\":", "\"location\":"]);

impl Json for Assistant {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Assistant, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.direct_number, &mut self.extension, &mut self.opt_in_enabled, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Assistant, &[&self.id, &self.first_name, &self.last_name, &self.direct_number, &self.extension, &self.opt_in_enabled, &self.location], &self.extra) }
}

impl std::fmt::Debug for Assistant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Assistant", self, f) }
}

/// The object `AvailableAssistant` of Webex.
#[derive(Clone, Default)]
pub struct AvailableAssistant {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `directNumber`
    pub direct_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AvailableAssistant: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"directNumber\":", "\"extension\":"]);

impl Json for AvailableAssistant {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AvailableAssistant, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.direct_number, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AvailableAssistant, &[&self.id, &self.first_name, &self.last_name, &self.direct_number, &self.extension], &self.extra) }
}

impl std::fmt::Debug for AvailableAssistant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AvailableAssistant", self, f) }
}

/// The object `AvailableHotelingHost` of Webex.
#[derive(Clone, Default)]
pub struct AvailableHotelingHost {
    /// `hostId`
    pub host_id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `allowedAssociationDuration`
    pub allowed_association_duration: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AvailableHotelingHost: Keys = Keys(&["\"hostId\":", "\"firstName\":", "\"lastName\":", "\"phoneNumber\":", "\"extension\":", "\"allowedAssociationDuration\":"]);

impl Json for AvailableHotelingHost {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AvailableHotelingHost, &mut [&mut self.host_id, &mut self.first_name, &mut self.last_name, &mut self.phone_number, &mut self.extension, &mut self.allowed_association_duration], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AvailableHotelingHost, &[&self.host_id, &self.first_name, &self.last_name, &self.phone_number, &self.extension, &self.allowed_association_duration], &self.extra) }
}

impl std::fmt::Debug for AvailableHotelingHost {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AvailableHotelingHost", self, f) }
}

/// The object `BargeInInfo` of Webex.
#[derive(Clone, Default)]
pub struct BargeInInfo {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `toneEnabled`
    pub tone_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BargeInInfo: Keys = Keys(&["\"enabled\":", "\"toneEnabled\":"]);

impl Json for BargeInInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BargeInInfo, &mut [&mut self.enabled, &mut self.tone_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BargeInInfo, &[&self.enabled, &self.tone_enabled], &self.extra) }
}

impl std::fmt::Debug for BargeInInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BargeInInfo", self, f) }
}

/// The object `BlockContiguousSequences` of Webex.
#[derive(Clone, Default)]
pub struct BlockContiguousSequences {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `numberOfAscendingDigits`
    pub number_of_ascending_digits: Option<i64>,
    /// `numberOfDescendingDigits`
    pub number_of_descending_digits: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BlockContiguousSequences: Keys = Keys(&["\"enabled\":", "\"numberOfAscendingDigits\":", "\"numberOfDescendingDigits\":"]);

impl Json for BlockContiguousSequences {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BlockContiguousSequences, &mut [&mut self.enabled, &mut self.number_of_ascending_digits, &mut self.number_of_descending_digits], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BlockContiguousSequences, &[&self.enabled, &self.number_of_ascending_digits, &self.number_of_descending_digits], &self.extra) }
}

impl std::fmt::Debug for BlockContiguousSequences {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BlockContiguousSequences", self, f) }
}

/// The object `BlockPreviousPasscodes` of Webex.
#[derive(Clone, Default)]
pub struct BlockPreviousPasscodes {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `numberOfPasscodes`
    pub number_of_passcodes: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BlockPreviousPasscodes: Keys = Keys(&["\"enabled\":", "\"numberOfPasscodes\":"]);

impl Json for BlockPreviousPasscodes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BlockPreviousPasscodes, &mut [&mut self.enabled, &mut self.number_of_passcodes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BlockPreviousPasscodes, &[&self.enabled, &self.number_of_passcodes], &self.extra) }
}

impl std::fmt::Debug for BlockPreviousPasscodes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BlockPreviousPasscodes", self, f) }
}

/// The object `BlockRepeatedDigits` of Webex.
#[derive(Clone, Default)]
pub struct BlockRepeatedDigits {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `max`
    pub max: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BlockRepeatedDigits: Keys = Keys(&["\"enabled\":", "\"max\":"]);

impl Json for BlockRepeatedDigits {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BlockRepeatedDigits, &mut [&mut self.enabled, &mut self.max], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BlockRepeatedDigits, &[&self.enabled, &self.max], &self.extra) }
}

impl std::fmt::Debug for BlockRepeatedDigits {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BlockRepeatedDigits", self, f) }
}

/// The object `CallForwardingInfo` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardingInfo {
    /// `callForwarding`
    pub call_forwarding: Option<CallForwardingInfoCallForwarding>,
    /// `businessContinuity`
    pub business_continuity: Option<CallForwardingInfoCallForwardingBusy>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardingInfo: Keys = Keys(&["\"callForwarding\":", "\"businessContinuity\":"]);

impl Json for CallForwardingInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardingInfo, &mut [&mut self.call_forwarding, &mut self.business_continuity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardingInfo, &[&self.call_forwarding, &self.business_continuity], &self.extra) }
}

impl std::fmt::Debug for CallForwardingInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardingInfo", self, f) }
}

/// The object `CallForwardingInfoCallForwarding` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardingInfoCallForwarding {
    /// `always`
    pub always: Option<CallForwardingInfoCallForwardingAlways>,
    /// `busy`
    pub busy: Option<CallForwardingInfoCallForwardingBusy>,
    /// `noAnswer`
    pub no_answer: Option<CallForwardingInfoCallForwardingNoAnswer>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardingInfoCallForwarding: Keys = Keys(&["\"always\":", "\"busy\":", "\"noAnswer\":"]);

impl Json for CallForwardingInfoCallForwarding {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardingInfoCallForwarding, &mut [&mut self.always, &mut self.busy, &mut self.no_answer], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardingInfoCallForwarding, &[&self.always, &self.busy, &self.no_answer], &self.extra) }
}

impl std::fmt::Debug for CallForwardingInfoCallForwarding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardingInfoCallForwarding", self, f) }
}

/// The object `CallForwardingInfoCallForwardingAlways` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardingInfoCallForwardingAlways {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// `ringReminderEnabled`
    pub ring_reminder_enabled: Option<bool>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardingInfoCallForwardingAlways: Keys = Keys(&["\"enabled\":", "\"destination\":", "\"ringReminderEnabled\":", "\"destinationVoicemailEnabled\":"]);

impl Json for CallForwardingInfoCallForwardingAlways {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardingInfoCallForwardingAlways, &mut [&mut self.enabled, &mut self.destination, &mut self.ring_reminder_enabled, &mut self.destination_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardingInfoCallForwardingAlways, &[&self.enabled, &self.destination, &self.ring_reminder_enabled, &self.destination_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for CallForwardingInfoCallForwardingAlways {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardingInfoCallForwardingAlways", self, f) }
}

/// The object `CallForwardingInfoCallForwardingBusy` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardingInfoCallForwardingBusy {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardingInfoCallForwardingBusy: Keys = Keys(&["\"enabled\":", "\"destination\":", "\"destinationVoicemailEnabled\":"]);

impl Json for CallForwardingInfoCallForwardingBusy {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardingInfoCallForwardingBusy, &mut [&mut self.enabled, &mut self.destination, &mut self.destination_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardingInfoCallForwardingBusy, &[&self.enabled, &self.destination, &self.destination_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for CallForwardingInfoCallForwardingBusy {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardingInfoCallForwardingBusy", self, f) }
}

/// The object `CallForwardingInfoCallForwardingNoAnswer` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardingInfoCallForwardingNoAnswer {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// `numberOfRings`
    pub number_of_rings: Option<i64>,
    /// `systemMaxNumberOfRings`
    pub system_max_number_of_rings: Option<i64>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardingInfoCallForwardingNoAnswer: Keys = Keys(&["\"enabled\":", "\"destination\":", "\"numberOfRings\":", "\"systemMaxNumberOfRings\":", "\"destinationVoicemailEnabled\":"]);

impl Json for CallForwardingInfoCallForwardingNoAnswer {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardingInfoCallForwardingNoAnswer, &mut [&mut self.enabled, &mut self.destination, &mut self.number_of_rings, &mut self.system_max_number_of_rings, &mut self.destination_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardingInfoCallForwardingNoAnswer, &[&self.enabled, &self.destination, &self.number_of_rings, &self.system_max_number_of_rings, &self.destination_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for CallForwardingInfoCallForwardingNoAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardingInfoCallForwardingNoAnswer", self, f) }
}

/// The object `CallForwardingPutCallForwarding` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardingPutCallForwarding {
    /// `always`
    pub always: Option<CallForwardingInfoCallForwardingAlways>,
    /// `busy`
    pub busy: Option<CallForwardingInfoCallForwardingBusy>,
    /// `noAnswer`
    pub no_answer: Option<CallForwardingPutCallForwardingNoAnswer>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardingPutCallForwarding: Keys = Keys(&["\"always\":", "\"busy\":", "\"noAnswer\":"]);

impl Json for CallForwardingPutCallForwarding {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardingPutCallForwarding, &mut [&mut self.always, &mut self.busy, &mut self.no_answer], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardingPutCallForwarding, &[&self.always, &self.busy, &self.no_answer], &self.extra) }
}

impl std::fmt::Debug for CallForwardingPutCallForwarding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardingPutCallForwarding", self, f) }
}

/// The object `CallForwardingPutCallForwardingNoAnswer` of Webex.
#[derive(Clone, Default)]
pub struct CallForwardingPutCallForwardingNoAnswer {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// `numberOfRings`
    pub number_of_rings: Option<i64>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallForwardingPutCallForwardingNoAnswer: Keys = Keys(&["\"enabled\":", "\"destination\":", "\"numberOfRings\":", "\"destinationVoicemailEnabled\":"]);

impl Json for CallForwardingPutCallForwardingNoAnswer {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallForwardingPutCallForwardingNoAnswer, &mut [&mut self.enabled, &mut self.destination, &mut self.number_of_rings, &mut self.destination_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallForwardingPutCallForwardingNoAnswer, &[&self.enabled, &self.destination, &self.number_of_rings, &self.destination_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for CallForwardingPutCallForwardingNoAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallForwardingPutCallForwardingNoAnswer", self, f) }
}

/// The object `CallNotifyGet` of Webex.
#[derive(Clone, Default)]
pub struct CallNotifyGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `emailAddress`
    pub email_address: Option<String>,
    /// `criteria`
    pub criteria: Option<Vec<PriorityAlertGetCriteriaObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallNotifyGet: Keys = Keys(&["\"enabled\":", "\"emailAddress\":", "\"criteria\":"]);

impl Json for CallNotifyGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallNotifyGet, &mut [&mut self.enabled, &mut self.email_address, &mut self.criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallNotifyGet, &[&self.enabled, &self.email_address, &self.criteria], &self.extra) }
}

impl std::fmt::Debug for CallNotifyGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallNotifyGet", self, f) }
}

/// The object `CallParkMember` of Webex.
#[derive(Clone, Default)]
pub struct CallParkMember {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<CallParkMemberType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallParkMember: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":", "\"displayName\":"]);

impl Json for CallParkMember {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallParkMember, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallParkMember, &[&self.id, &self.type_, &self.first_name, &self.last_name, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for CallParkMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallParkMember", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CallParkMember`].
    pub enum CallParkMemberType {
        Place = "PLACE",
        People = "PEOPLE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `CallPickupGroupMember` of Webex.
#[derive(Clone, Default)]
pub struct CallPickupGroupMember {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<CallPickupGroupMemberType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `departmentName`
    pub department_name: Option<String>,
    /// `directNumber`
    pub direct_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `email`
    pub email: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallPickupGroupMember: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":", "\"departmentName\":", "\"directNumber\":", "\"extension\":", "\"email\":"]);

impl Json for CallPickupGroupMember {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallPickupGroupMember, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.department_name, &mut self.direct_number, &mut self.extension, &mut self.email], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallPickupGroupMember, &[&self.id, &self.type_, &self.first_name, &self.last_name, &self.department_name, &self.direct_number, &self.extension, &self.email], &self.extra) }
}

impl std::fmt::Debug for CallPickupGroupMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallPickupGroupMember", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CallPickupGroupMember`].
    pub enum CallPickupGroupMemberType {
        Place = "PLACE",
        People = "PEOPLE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `CallPickupGroupSettingsGet` of Webex.
#[derive(Clone, Default)]
pub struct CallPickupGroupSettingsGet {
    /// `groupName`
    pub group_name: Option<String>,
    /// `memberList`
    pub member_list: Option<Vec<CallPickupGroupMember>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallPickupGroupSettingsGet: Keys = Keys(&["\"groupName\":", "\"memberList\":"]);

impl Json for CallPickupGroupSettingsGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallPickupGroupSettingsGet, &mut [&mut self.group_name, &mut self.member_list], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallPickupGroupSettingsGet, &[&self.group_name, &self.member_list], &self.extra) }
}

impl std::fmt::Debug for CallPickupGroupSettingsGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallPickupGroupSettingsGet", self, f) }
}
