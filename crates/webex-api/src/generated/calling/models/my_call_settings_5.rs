// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `OperatingModeResponse` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeResponse {
    /// `operatingModeId`
    pub operating_mode_id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<OperatingModeResponseType>,
    /// `level`
    pub level: Option<OperatingModeResponseLevel>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `sameHoursDaily`
    pub same_hours_daily: Option<OperatingModeResponseSameHoursDaily>,
    /// `differentHoursDaily`
    pub different_hours_daily: Option<OperatingModeResponseDifferentHoursDaily>,
    /// `holidays`
    pub holidays: Option<Vec<OperatingModeResponseHolidaysItem>>,
    /// `forwardTo`
    pub forward_to: Option<OperatingModeResponseForwardTo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeResponse: Keys = Keys(&["\"operatingModeId\":", "\"name\":", "\"type\":", "\"level\":", "\"locationName\":", "\"sameHoursDaily\":", "\"differentHoursDaily\":", "\"holidays\":", "\"forwardTo\":"]);

impl Json for OperatingModeResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeResponse, &mut [&mut self.operating_mode_id, &mut self.name, &mut self.type_, &mut self.level, &mut self.location_name, &mut self.same_hours_daily, &mut self.different_hours_daily, &mut self.holidays, &mut self.forward_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeResponse, &[&self.operating_mode_id, &self.name, &self.type_, &self.level, &self.location_name, &self.same_hours_daily, &self.different_hours_daily, &self.holidays, &self.forward_to], &self.extra) }
}

impl std::fmt::Debug for OperatingModeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`OperatingModeResponse`].
    pub enum OperatingModeResponseType {
        None = "NONE",
        SameHoursDaily = "SAME_HOURS_DAILY",
        DifferentHoursDaily = "DIFFERENT_HOURS_DAILY",
        Holiday = "HOLIDAY",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`OperatingModeResponse`].
    pub enum OperatingModeResponseLevel {
        Organization = "ORGANIZATION",
        Location = "LOCATION",
    }
}

/// The object `OperatingModeResponseDifferentHoursDaily` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeResponseDifferentHoursDaily {
    /// `sunday`
    pub sunday: Option<OperatingModeResponseSameHoursDailyMondayToFriday>,
    /// `monday`
    pub monday: Option<OperatingModeResponseSameHoursDailyMondayToFriday>,
    /// `tuesday`
    pub tuesday: Option<OperatingModeResponseSameHoursDailyMondayToFriday>,
    /// `wednesday`
    pub wednesday: Option<OperatingModeResponseSameHoursDailyMondayToFriday>,
    /// `thursday`
    pub thursday: Option<OperatingModeResponseSameHoursDailyMondayToFriday>,
    /// `friday`
    pub friday: Option<OperatingModeResponseSameHoursDailyMondayToFriday>,
    /// `saturday`
    pub saturday: Option<OperatingModeResponseSameHoursDailyMondayToFriday>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeResponseDifferentHoursDaily: Keys = Keys(&["\"sunday\":", "\"monday\":", "\"tuesday\":", "\"wednesday\":", "\"thursday\":", "\"friday\":", "\"saturday\":"]);

impl Json for OperatingModeResponseDifferentHoursDaily {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeResponseDifferentHoursDaily, &mut [&mut self.sunday, &mut self.monday, &mut self.tuesday, &mut self.wednesday, &mut self.thursday, &mut self.friday, &mut self.saturday], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeResponseDifferentHoursDaily, &[&self.sunday, &self.monday, &self.tuesday, &self.wednesday, &self.thursday, &self.friday, &self.saturday], &self.extra) }
}

impl std::fmt::Debug for OperatingModeResponseDifferentHoursDaily {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeResponseDifferentHoursDaily", self, f) }
}

/// The object `OperatingModeResponseForwardTo` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeResponseForwardTo {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// `sendToVoicemailEnabled`
    pub send_to_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeResponseForwardTo: Keys = Keys(&["\"enabled\":", "\"destination\":", "\"sendToVoicemailEnabled\":"]);

impl Json for OperatingModeResponseForwardTo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeResponseForwardTo, &mut [&mut self.enabled, &mut self.destination, &mut self.send_to_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeResponseForwardTo, &[&self.enabled, &self.destination, &self.send_to_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for OperatingModeResponseForwardTo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeResponseForwardTo", self, f) }
}

/// The object `OperatingModeResponseHolidaysItem` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeResponseHolidaysItem {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `allDayEnabled`
    pub all_day_enabled: Option<bool>,
    /// `startDate`: a moment, RFC 3339
    pub start_date: Option<String>,
    /// `endDate`: a moment, RFC 3339
    pub end_date: Option<String>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `recurrence`
    pub recurrence: Option<OperatingModeResponseHolidaysItemRecurrence>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeResponseHolidaysItem: Keys = Keys(&["\"id\":", "\"name\":", "\"allDayEnabled\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"recurrence\":"]);

impl Json for OperatingModeResponseHolidaysItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeResponseHolidaysItem, &mut [&mut self.id, &mut self.name, &mut self.all_day_enabled, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeResponseHolidaysItem, &[&self.id, &self.name, &self.all_day_enabled, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for OperatingModeResponseHolidaysItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeResponseHolidaysItem", self, f) }
}

/// The object `OperatingModeResponseHolidaysItemRecurrence` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeResponseHolidaysItemRecurrence {
    /// `recurYearlyByDay`
    pub recur_yearly_by_day: Option<RecurYearlyByDayObject>,
    /// `recurYearlyByDate`
    pub recur_yearly_by_date: Option<RecurYearlyByDateObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeResponseHolidaysItemRecurrence: Keys = Keys(&["\"recurYearlyByDay\":", "\"recurYearlyByDate\":"]);

impl Json for OperatingModeResponseHolidaysItemRecurrence {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeResponseHolidaysItemRecurrence, &mut [&mut self.recur_yearly_by_day, &mut self.recur_yearly_by_date], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeResponseHolidaysItemRecurrence, &[&self.recur_yearly_by_day, &self.recur_yearly_by_date], &self.extra) }
}

impl std::fmt::Debug for OperatingModeResponseHolidaysItemRecurrence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeResponseHolidaysItemRecurrence", self, f) }
}

/// The object `OperatingModeResponseSameHoursDaily` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeResponseSameHoursDaily {
    /// `mondayToFriday`
    pub monday_to_friday: Option<OperatingModeResponseSameHoursDailyMondayToFriday>,
    /// `saturdayToSunday`
    pub saturday_to_sunday: Option<OperatingModeResponseSameHoursDailyMondayToFriday>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeResponseSameHoursDaily: Keys = Keys(&["\"mondayToFriday\":", "\"saturdayToSunday\":"]);

impl Json for OperatingModeResponseSameHoursDaily {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeResponseSameHoursDaily, &mut [&mut self.monday_to_friday, &mut self.saturday_to_sunday], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeResponseSameHoursDaily, &[&self.monday_to_friday, &self.saturday_to_sunday], &self.extra) }
}

impl std::fmt::Debug for OperatingModeResponseSameHoursDaily {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeResponseSameHoursDaily", self, f) }
}

/// The object `OperatingModeResponseSameHoursDailyMondayToFriday` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeResponseSameHoursDailyMondayToFriday {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `allDayEnabled`
    pub all_day_enabled: Option<bool>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeResponseSameHoursDailyMondayToFriday: Keys = Keys(&["\"enabled\":", "\"allDayEnabled\":", "\"startTime\":", "\"endTime\":"]);

impl Json for OperatingModeResponseSameHoursDailyMondayToFriday {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeResponseSameHoursDailyMondayToFriday, &mut [&mut self.enabled, &mut self.all_day_enabled, &mut self.start_time, &mut self.end_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeResponseSameHoursDailyMondayToFriday, &[&self.enabled, &self.all_day_enabled, &self.start_time, &self.end_time], &self.extra) }
}

impl std::fmt::Debug for OperatingModeResponseSameHoursDailyMondayToFriday {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeResponseSameHoursDailyMondayToFriday", self, f) }
}

/// The object `OrgLocation` of Webex.
#[derive(Clone, Default)]
pub struct OrgLocation {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OrgLocation: Keys = Keys(&["\"id\":", "\"name\":", "\"routingPrefix\":"]);

impl Json for OrgLocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OrgLocation, &mut [&mut self.id, &mut self.name, &mut self.routing_prefix], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OrgLocation, &[&self.id, &self.name, &self.routing_prefix], &self.extra) }
}

impl std::fmt::Debug for OrgLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OrgLocation", self, f) }
}

/// The object `OwnerObject` of Webex.
#[derive(Clone, Default)]
pub struct OwnerObject {
    /// `lastName`
    pub last_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `type`
    pub type_: Option<OwnerObjectType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OwnerObject: Keys = Keys(&["\"lastName\":", "\"firstName\":", "\"type\":"]);

impl Json for OwnerObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OwnerObject, &mut [&mut self.last_name, &mut self.first_name, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OwnerObject, &[&self.last_name, &self.first_name, &self.type_], &self.extra) }
}

impl std::fmt::Debug for OwnerObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OwnerObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`OwnerObject`].
    pub enum OwnerObjectType {
        Place = "PLACE",
        People = "PEOPLE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `PasscodeLength` of Webex.
#[derive(Clone, Default)]
pub struct PasscodeLength {
    /// `min`
    pub min: Option<i64>,
    /// `max`
    pub max: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PasscodeLength: Keys = Keys(&["\"min\":", "\"max\":"]);

impl Json for PasscodeLength {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PasscodeLength, &mut [&mut self.min, &mut self.max], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PasscodeLength, &[&self.min, &self.max], &self.extra) }
}

impl std::fmt::Debug for PasscodeLength {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PasscodeLength", self, f) }
}

/// The object `PersonalAssistantSettings` of Webex.
#[derive(Clone, Default)]
pub struct PersonalAssistantSettings {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `presence`
    pub presence: Option<PersonalAssistantSettingsPresence>,
    /// `untilDateTime`: a moment, RFC 3339
    pub until_date_time: Option<String>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// `transferNumber`
    pub transfer_number: Option<String>,
    /// `alerting`
    pub alerting: Option<PersonalAssistantSettingsAlerting>,
    /// `alertMeFirstNumberOfRings`
    pub alert_me_first_number_of_rings: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonalAssistantSettings: Keys = Keys(&["\"enabled\":", "\"presence\":", "\"untilDateTime\":", "\"transferEnabled\":", "\"transferNumber\":", "\"alerting\":", "\"alertMeFirstNumberOfRings\":"]);

impl Json for PersonalAssistantSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonalAssistantSettings, &mut [&mut self.enabled, &mut self.presence, &mut self.until_date_time, &mut self.transfer_enabled, &mut self.transfer_number, &mut self.alerting, &mut self.alert_me_first_number_of_rings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonalAssistantSettings, &[&self.enabled, &self.presence, &self.until_date_time, &self.transfer_enabled, &self.transfer_number, &self.alerting, &self.alert_me_first_number_of_rings], &self.extra) }
}

impl std::fmt::Debug for PersonalAssistantSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonalAssistantSettings", self, f) }
}

webex_core::open_enum! {
    /// Values of `presence` of [`PersonalAssistantSettings`].
    pub enum PersonalAssistantSettingsPresence {
        BusinessTrip = "BUSINESS_TRIP",
        GoneForTheDay = "GONE_FOR_THE_DAY",
        Lunch = "LUNCH",
        Meeting = "MEETING",
        OutOfOffice = "OUT_OF_OFFICE",
        TemporarilyOut = "TEMPORARILY_OUT",
        Training = "TRAINING",
        Unavailable = "UNAVAILABLE",
        Vacation = "VACATION",
    }
}

webex_core::open_enum! {
    /// Values of `alerting` of [`PersonalAssistantSettings`].
    pub enum PersonalAssistantSettingsAlerting {
        AlertMeFirst = "ALERT_ME_FIRST",
        PlayRingReminder = "PLAY_RING_REMINDER",
        None = "NONE",
    }
}

/// The object `PreferredAnswerEndpoint` of Webex.
#[derive(Clone, Default)]
pub struct PreferredAnswerEndpoint {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<PreferredAnswerEndpointType>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PreferredAnswerEndpoint: Keys = Keys(&["\"id\":", "\"type\":", "\"name\":"]);

impl Json for PreferredAnswerEndpoint {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PreferredAnswerEndpoint, &mut [&mut self.id, &mut self.type_, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PreferredAnswerEndpoint, &[&self.id, &self.type_, &self.name], &self.extra) }
}

impl std::fmt::Debug for PreferredAnswerEndpoint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PreferredAnswerEndpoint", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`PreferredAnswerEndpoint`].
    pub enum PreferredAnswerEndpointType {
        CallingDevice = "CALLING_DEVICE",
        Application = "APPLICATION",
        HotdeskingGuest = "HOTDESKING_GUEST",
    }
}

/// The object `PriorityAlertCriteriaGet` of Webex.
#[derive(Clone, Default)]
pub struct PriorityAlertCriteriaGet {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<PriorityAlertCriteriaGetScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<PriorityAlertCriteriaGetScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<PriorityAlertCriteriaGetCallsFrom>,
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

static K_PriorityAlertCriteriaGet: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"notificationEnabled\":"]);

impl Json for PriorityAlertCriteriaGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PriorityAlertCriteriaGet, &mut [&mut self.id, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.notification_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PriorityAlertCriteriaGet, &[&self.id, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.notification_enabled], &self.extra) }
}

impl std::fmt::Debug for PriorityAlertCriteriaGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PriorityAlertCriteriaGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`PriorityAlertCriteriaGet`].
    pub enum PriorityAlertCriteriaGetScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`PriorityAlertCriteriaGet`].
    pub enum PriorityAlertCriteriaGetScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`PriorityAlertCriteriaGet`].
    pub enum PriorityAlertCriteriaGetCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `PriorityAlertGet` of Webex.
#[derive(Clone, Default)]
pub struct PriorityAlertGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `criteria`
    pub criteria: Option<Vec<PriorityAlertGetCriteriaObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PriorityAlertGet: Keys = Keys(&["\"enabled\":", "\"criteria\":"]);

impl Json for PriorityAlertGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PriorityAlertGet, &mut [&mut self.enabled, &mut self.criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PriorityAlertGet, &[&self.enabled, &self.criteria], &self.extra) }
}

impl std::fmt::Debug for PriorityAlertGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PriorityAlertGet", self, f) }
}

/// The object `PriorityAlertGetCriteriaObject` of Webex.
#[derive(Clone, Default)]
pub struct PriorityAlertGetCriteriaObject {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `notificationEnabled`
    pub notification_enabled: Option<bool>,
    /// `source`
    pub source: Option<PriorityAlertGetCriteriaObjectSource>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PriorityAlertGetCriteriaObject: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"notificationEnabled\":", "\"source\":"]);

impl Json for PriorityAlertGetCriteriaObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PriorityAlertGetCriteriaObject, &mut [&mut self.id, &mut self.schedule_name, &mut self.notification_enabled, &mut self.source], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PriorityAlertGetCriteriaObject, &[&self.id, &self.schedule_name, &self.notification_enabled, &self.source], &self.extra) }
}

impl std::fmt::Debug for PriorityAlertGetCriteriaObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PriorityAlertGetCriteriaObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`PriorityAlertGetCriteriaObject`].
    pub enum PriorityAlertGetCriteriaObjectSource {
        AllNumbers = "ALL_NUMBERS",
        SpecificNumbers = "SPECIFIC_NUMBERS",
    }
}

/// The object `GetMySelectedCallerIdSettingsResponse` of Webex. Published as `ReadMySelectedCallerIdSettingsResponse`.
#[derive(Clone, Default)]
pub struct GetMySelectedCallerIdSettingsResponse {
    /// `selected`
    pub selected: Option<SelectedCallerIdSettingsGetSelected>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMySelectedCallerIdSettingsResponse: Keys = Keys(&["\"selected\":"]);

impl Json for GetMySelectedCallerIdSettingsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMySelectedCallerIdSettingsResponse, &mut [&mut self.selected], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMySelectedCallerIdSettingsResponse, &[&self.selected], &self.extra) }
}

impl std::fmt::Debug for GetMySelectedCallerIdSettingsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMySelectedCallerIdSettingsResponse", self, f) }
}

/// The object `ListMyEndpointsResponse` of Webex. Published as `ReadTheListOfMyEndpointsResponse`.
#[derive(Clone, Default)]
pub struct ListMyEndpointsResponse {
    /// `endpoints`
    pub endpoints: Option<Vec<Endpoint>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMyEndpointsResponse: Keys = Keys(&["\"endpoints\":"]);

impl Json for ListMyEndpointsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMyEndpointsResponse, &mut [&mut self.endpoints], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMyEndpointsResponse, &[&self.endpoints], &self.extra) }
}

impl std::fmt::Debug for ListMyEndpointsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMyEndpointsResponse", self, f) }
}

/// The object `RecurWeeklyObject` of Webex.
#[derive(Clone, Default)]
pub struct RecurWeeklyObject {
    /// `sunday`
    pub sunday: Option<bool>,
    /// `monday`
    pub monday: Option<bool>,
    /// `tuesday`
    pub tuesday: Option<bool>,
    /// `wednesday`
    pub wednesday: Option<bool>,
    /// `thursday`
    pub thursday: Option<bool>,
    /// `friday`
    pub friday: Option<bool>,
    /// `saturday`
    pub saturday: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecurWeeklyObject: Keys = Keys(&["\"sunday\":", "\"monday\":", "\"tuesday\":", "\"wednesday\":", "\"thursday\":", "\"friday\":", "\"saturday\":"]);

impl Json for RecurWeeklyObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecurWeeklyObject, &mut [&mut self.sunday, &mut self.monday, &mut self.tuesday, &mut self.wednesday, &mut self.thursday, &mut self.friday, &mut self.saturday], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecurWeeklyObject, &[&self.sunday, &self.monday, &self.tuesday, &self.wednesday, &self.thursday, &self.friday, &self.saturday], &self.extra) }
}

impl std::fmt::Debug for RecurWeeklyObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecurWeeklyObject", self, f) }
}

/// The object `RecurYearlyByDateObject` of Webex.
#[derive(Clone, Default)]
pub struct RecurYearlyByDateObject {
    /// `dayOfMonth`
    pub day_of_month: Option<i64>,
    /// `month`
    pub month: Option<RecurYearlyByDateObjectMonth>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecurYearlyByDateObject: Keys = Keys(&["\"dayOfMonth\":", "\"month\":"]);

impl Json for RecurYearlyByDateObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecurYearlyByDateObject, &mut [&mut self.day_of_month, &mut self.month], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecurYearlyByDateObject, &[&self.day_of_month, &self.month], &self.extra) }
}

impl std::fmt::Debug for RecurYearlyByDateObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecurYearlyByDateObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `month` of [`RecurYearlyByDateObject`].
    pub enum RecurYearlyByDateObjectMonth {
        January = "JANUARY",
        February = "FEBRUARY",
        March = "MARCH",
        April = "APRIL",
        May = "MAY",
        June = "JUNE",
        July = "JULY",
        August = "AUGUST",
        September = "SEPTEMBER",
        October = "OCTOBER",
        November = "NOVEMBER",
        December = "DECEMBER",
    }
}

/// The object `RecurYearlyByDayObject` of Webex.
#[derive(Clone, Default)]
pub struct RecurYearlyByDayObject {
    /// `day`
    pub day: Option<RecurYearlyByDayObjectDay>,
    /// `week`
    pub week: Option<RecurYearlyByDayObjectWeek>,
    /// `month`
    pub month: Option<RecurYearlyByDayObjectMonth>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecurYearlyByDayObject: Keys = Keys(&["\"day\":", "\"week\":", "\"month\":"]);

impl Json for RecurYearlyByDayObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecurYearlyByDayObject, &mut [&mut self.day, &mut self.week, &mut self.month], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecurYearlyByDayObject, &[&self.day, &self.week, &self.month], &self.extra) }
}

impl std::fmt::Debug for RecurYearlyByDayObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecurYearlyByDayObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `day` of [`RecurYearlyByDayObject`].
    pub enum RecurYearlyByDayObjectDay {
        Sunday = "SUNDAY",
        Monday = "MONDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
        Thursday = "THURSDAY",
        Friday = "FRIDAY",
        Saturday = "SATURDAY",
    }
}

webex_core::open_enum! {
    /// Values of `week` of [`RecurYearlyByDayObject`].
    pub enum RecurYearlyByDayObjectWeek {
        First = "FIRST",
        Second = "SECOND",
        Third = "THIRD",
        Fourth = "FOURTH",
        Last = "LAST",
    }
}

webex_core::open_enum! {
    /// Values of `month` of [`RecurYearlyByDayObject`].
    pub enum RecurYearlyByDayObjectMonth {
        January = "JANUARY",
        February = "FEBRUARY",
        March = "MARCH",
        April = "APRIL",
        May = "MAY",
        June = "JUNE",
        July = "JULY",
        August = "AUGUST",
        September = "SEPTEMBER",
        October = "OCTOBER",
        November = "NOVEMBER",
        December = "DECEMBER",
    }
}

/// The object `RecurrenceObject` of Webex.
#[derive(Clone, Default)]
pub struct RecurrenceObject {
    /// `recurForEver`
    pub recur_for_ever: Option<bool>,
    /// `recurEndDate`: a moment, RFC 3339
    pub recur_end_date: Option<String>,
    /// `recurWeekly`
    pub recur_weekly: Option<RecurWeeklyObject>,
    /// `recurYearlyByDate`
    pub recur_yearly_by_date: Option<RecurYearlyByDateObject>,
    /// `recurYearlyByDay`
    pub recur_yearly_by_day: Option<RecurYearlyByDayObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecurrenceObject: Keys = Keys(&["\"recurForEver\":", "\"recurEndDate\":", "\"recurWeekly\":", "\"recurYearlyByDate\":", "\"recurYearlyByDay\":"]);

impl Json for RecurrenceObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecurrenceObject, &mut [&mut self.recur_for_ever, &mut self.recur_end_date, &mut self.recur_weekly, &mut self.recur_yearly_by_date, &mut self.recur_yearly_by_day], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecurrenceObject, &[&self.recur_for_ever, &self.recur_end_date, &self.recur_weekly, &self.recur_yearly_by_date, &self.recur_yearly_by_day], &self.extra) }
}

impl std::fmt::Debug for RecurrenceObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecurrenceObject", self, f) }
}

/// The object `GetMyGuestCallingNumbersResponse` of Webex. Published as `RetrieveMyGuestCallingNumbersResponse`.
#[derive(Clone, Default)]
pub struct GetMyGuestCallingNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<GuestCallingNumber>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMyGuestCallingNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetMyGuestCallingNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMyGuestCallingNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMyGuestCallingNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetMyGuestCallingNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMyGuestCallingNumbersResponse", self, f) }
}

/// The object `ScheduleEventObject` of Webex.
#[derive(Clone, Default)]
pub struct ScheduleEventObject {
    /// `name`
    pub name: Option<String>,
    /// `startDate`: a moment, RFC 3339
    pub start_date: Option<String>,
    /// `endDate`: a moment, RFC 3339
    pub end_date: Option<String>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `allDayEnabled`
    pub all_day_enabled: Option<bool>,
    /// `recurrence`
    pub recurrence: Option<ScheduleEventObjectRecurrence>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ScheduleEventObject: Keys = Keys(&["\"name\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"allDayEnabled\":", "\"recurrence\":"]);

impl Json for ScheduleEventObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ScheduleEventObject, &mut [&mut self.name, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.all_day_enabled, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ScheduleEventObject, &[&self.name, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.all_day_enabled, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for ScheduleEventObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ScheduleEventObject", self, f) }
}

/// The object `ScheduleEventObjectRecurrence` of Webex.
#[derive(Clone, Default)]
pub struct ScheduleEventObjectRecurrence {
    /// `recurForEver`
    pub recur_for_ever: Option<bool>,
    /// `recurEndDate`: a moment, RFC 3339
    pub recur_end_date: Option<String>,
    /// `recurEndOccurrence`
    pub recur_end_occurrence: Option<i64>,
    /// `recurDaily`
    pub recur_daily: Option<UserScheduleRecurrenceObjectRecurDaily>,
    /// `recurWeekly`
    pub recur_weekly: Option<ScheduleEventObjectRecurrenceRecurWeekly>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ScheduleEventObjectRecurrence: Keys = Keys(&["\"recurForEver\":", "\"recurEndDate\":", "\"recurEndOccurrence\":", "\"recurDaily\":", "\"recurWeekly\":"]);

impl Json for ScheduleEventObjectRecurrence {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ScheduleEventObjectRecurrence, &mut [&mut self.recur_for_ever, &mut self.recur_end_date, &mut self.recur_end_occurrence, &mut self.recur_daily, &mut self.recur_weekly], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ScheduleEventObjectRecurrence, &[&self.recur_for_ever, &self.recur_end_date, &self.recur_end_occurrence, &self.recur_daily, &self.recur_weekly], &self.extra) }
}

impl std::fmt::Debug for ScheduleEventObjectRecurrence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ScheduleEventObjectRecurrence", self, f) }
}

/// The object `ScheduleEventObjectRecurrenceRecurWeekly` of Webex.
#[derive(Clone, Default)]
pub struct ScheduleEventObjectRecurrenceRecurWeekly {
    /// `recurInterval`
    pub recur_interval: Option<i64>,
    /// `sunday`
    pub sunday: Option<bool>,
    /// `monday`
    pub monday: Option<bool>,
    /// `tuesday`
    pub tuesday: Option<bool>,
    /// `wednesday`
    pub wednesday: Option<bool>,
    /// `thursday`
    pub thursday: Option<bool>,
    /// `friday`
    pub friday: Option<bool>,
    /// `saturday`
    pub saturday: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ScheduleEventObjectRecurrenceRecurWeekly: Keys = Keys(&["\"recurInterval\":", "\"sunday\":", "\"monday\":", "\"tuesday\":", "\"wednesday\":", "\"thursday\":", "\"friday\":", "\"saturday\":"]);

impl Json for ScheduleEventObjectRecurrenceRecurWeekly {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ScheduleEventObjectRecurrenceRecurWeekly, &mut [&mut self.recur_interval, &mut self.sunday, &mut self.monday, &mut self.tuesday, &mut self.wednesday, &mut self.thursday, &mut self.friday, &mut self.saturday], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ScheduleEventObjectRecurrenceRecurWeekly, &[&self.recur_interval, &self.sunday, &self.monday, &self.tuesday, &self.wednesday, &self.thursday, &self.friday, &self.saturday], &self.extra) }
}

impl std::fmt::Debug for ScheduleEventObjectRecurrenceRecurWeekly {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ScheduleEventObjectRecurrenceRecurWeekly", self, f) }
}

/// The object `SecondaryLine` of Webex.
#[derive(Clone, Default)]
pub struct SecondaryLine {
    /// `id`
    pub id: Option<String>,
    /// `memberType`
    pub member_type: Option<SecondaryLineMemberType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SecondaryLine: Keys = Keys(&["\"id\":", "\"memberType\":"]);

impl Json for SecondaryLine {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SecondaryLine, &mut [&mut self.id, &mut self.member_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SecondaryLine, &[&self.id, &self.member_type], &self.extra) }
}

impl std::fmt::Debug for SecondaryLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SecondaryLine", self, f) }
}

webex_core::open_enum! {
    /// Values of `memberType` of [`SecondaryLine`].
    pub enum SecondaryLineMemberType {
        Place = "PLACE",
        People = "PEOPLE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `SelectedCallerIdSettingsGetSelected` of Webex.
#[derive(Clone, Default)]
pub struct SelectedCallerIdSettingsGetSelected {
    /// `type`
    pub type_: Option<SelectedCallerIdSettingsGetSelectedType>,
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `directNumber`
    pub direct_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectedCallerIdSettingsGetSelected: Keys = Keys(&["\"type\":", "\"id\":", "\"name\":", "\"directNumber\":", "\"extension\":"]);

impl Json for SelectedCallerIdSettingsGetSelected {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectedCallerIdSettingsGetSelected, &mut [&mut self.type_, &mut self.id, &mut self.name, &mut self.direct_number, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectedCallerIdSettingsGetSelected, &[&self.type_, &self.id, &self.name, &self.direct_number, &self.extension], &self.extra) }
}

impl std::fmt::Debug for SelectedCallerIdSettingsGetSelected {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectedCallerIdSettingsGetSelected", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`SelectedCallerIdSettingsGetSelected`].
    pub enum SelectedCallerIdSettingsGetSelectedType {
        DefaultClid = "DEFAULT_CLID",
        AdditionalClid = "ADDITIONAL_CLID",
        CallQueue = "CALL_QUEUE",
        HuntGroup = "HUNT_GROUP",
    }
}

/// The object `SelectedCallerIdSettingsPutSelected` of Webex.
#[derive(Clone, Default)]
pub struct SelectedCallerIdSettingsPutSelected {
    /// `type`
    pub type_: Option<SelectedCallerIdSettingsPutSelectedType>,
    /// `id`
    pub id: Option<String>,
    /// `directNumber`
    pub direct_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectedCallerIdSettingsPutSelected: Keys = Keys(&["\"type\":", "\"id\":", "\"directNumber\":"]);

impl Json for SelectedCallerIdSettingsPutSelected {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectedCallerIdSettingsPutSelected, &mut [&mut self.type_, &mut self.id, &mut self.direct_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectedCallerIdSettingsPutSelected, &[&self.type_, &self.id, &self.direct_number], &self.extra) }
}

impl std::fmt::Debug for SelectedCallerIdSettingsPutSelected {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectedCallerIdSettingsPutSelected", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`SelectedCallerIdSettingsPutSelected`].
    pub enum SelectedCallerIdSettingsPutSelectedType {
        DefaultClid = "DEFAULT_CLID",
        AdditionalClid = "ADDITIONAL_CLID",
        CallQueue = "CALL_QUEUE",
        HuntGroup = "HUNT_GROUP",
    }
}

/// The object `SelectiveAcceptCallCriteria` of Webex.
#[derive(Clone, Default)]
pub struct SelectiveAcceptCallCriteria {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `source`
    pub source: Option<SelectiveAcceptCallCriteriaSource>,
    /// `acceptEnabled`
    pub accept_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveAcceptCallCriteria: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"source\":", "\"acceptEnabled\":"]);

impl Json for SelectiveAcceptCallCriteria {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveAcceptCallCriteria, &mut [&mut self.id, &mut self.schedule_name, &mut self.source, &mut self.accept_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveAcceptCallCriteria, &[&self.id, &self.schedule_name, &self.source, &self.accept_enabled], &self.extra) }
}

impl std::fmt::Debug for SelectiveAcceptCallCriteria {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveAcceptCallCriteria", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`SelectiveAcceptCallCriteria`].
    pub enum SelectiveAcceptCallCriteriaSource {
        AllNumbers = "ALL_NUMBERS",
        SpecificNumbers = "SPECIFIC_NUMBERS",
    }
}

/// The object `SelectiveAcceptCallCriteriaGet` of Webex.
#[derive(Clone, Default)]
pub struct SelectiveAcceptCallCriteriaGet {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<SelectiveAcceptCallCriteriaGetScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<SelectiveAcceptCallCriteriaGetScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<SelectiveAcceptCallCriteriaGetCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `acceptEnabled`
    pub accept_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveAcceptCallCriteriaGet: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"acceptEnabled\":"]);

impl Json for SelectiveAcceptCallCriteriaGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveAcceptCallCriteriaGet, &mut [&mut self.id, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.accept_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveAcceptCallCriteriaGet, &[&self.id, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.accept_enabled], &self.extra) }
}

impl std::fmt::Debug for SelectiveAcceptCallCriteriaGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveAcceptCallCriteriaGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`SelectiveAcceptCallCriteriaGet`].
    pub enum SelectiveAcceptCallCriteriaGetScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`SelectiveAcceptCallCriteriaGet`].
    pub enum SelectiveAcceptCallCriteriaGetScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`SelectiveAcceptCallCriteriaGet`].
    pub enum SelectiveAcceptCallCriteriaGetCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `SelectiveAcceptCallSettingsGet` of Webex.
#[derive(Clone, Default)]
pub struct SelectiveAcceptCallSettingsGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `criteria`
    pub criteria: Option<Vec<SelectiveAcceptCallCriteria>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveAcceptCallSettingsGet: Keys = Keys(&["\"enabled\":", "\"criteria\":"]);

impl Json for SelectiveAcceptCallSettingsGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveAcceptCallSettingsGet, &mut [&mut self.enabled, &mut self.criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveAcceptCallSettingsGet, &[&self.enabled, &self.criteria], &self.extra) }
}

impl std::fmt::Debug for SelectiveAcceptCallSettingsGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveAcceptCallSettingsGet", self, f) }
}

/// The object `SelectiveCallForwardCriteriaGet` of Webex.
#[derive(Clone, Default)]
pub struct SelectiveCallForwardCriteriaGet {
    /// `id`
    pub id: Option<String>,
    /// `forwardToPhoneNumber`
    pub forward_to_phone_number: Option<String>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<SelectiveCallForwardCriteriaGetScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<SelectiveCallForwardCriteriaGetScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<SelectiveCallForwardCriteriaGetCallsFrom>,
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

static K_SelectiveCallForwardCriteriaGet: Keys = Keys(&["\"id\":", "\"forwardToPhoneNumber\":", "\"destinationVoicemailEnabled\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"forwardEnabled\":"]);

impl Json for SelectiveCallForwardCriteriaGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveCallForwardCriteriaGet, &mut [&mut self.id, &mut self.forward_to_phone_number, &mut self.destination_voicemail_enabled, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.forward_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveCallForwardCriteriaGet, &[&self.id, &self.forward_to_phone_number, &self.destination_voicemail_enabled, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.forward_enabled], &self.extra) }
}

impl std::fmt::Debug for SelectiveCallForwardCriteriaGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveCallForwardCriteriaGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`SelectiveCallForwardCriteriaGet`].
    pub enum SelectiveCallForwardCriteriaGetScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`SelectiveCallForwardCriteriaGet`].
    pub enum SelectiveCallForwardCriteriaGetScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`SelectiveCallForwardCriteriaGet`].
    pub enum SelectiveCallForwardCriteriaGetCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyInternal = "ANY_INTERNAL",
        AnyExternal = "ANY_EXTERNAL",
    }
}

/// The object `SelectiveForwardCallCriteria` of Webex.
#[derive(Clone, Default)]
pub struct SelectiveForwardCallCriteria {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `source`
    pub source: Option<SelectiveForwardCallCriteriaSource>,
    /// `forwardEnabled`
    pub forward_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveForwardCallCriteria: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"source\":", "\"forwardEnabled\":"]);

impl Json for SelectiveForwardCallCriteria {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveForwardCallCriteria, &mut [&mut self.id, &mut self.schedule_name, &mut self.source, &mut self.forward_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveForwardCallCriteria, &[&self.id, &self.schedule_name, &self.source, &self.forward_enabled], &self.extra) }
}

impl std::fmt::Debug for SelectiveForwardCallCriteria {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveForwardCallCriteria", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`SelectiveForwardCallCriteria`].
    pub enum SelectiveForwardCallCriteriaSource {
        AllNumbers = "ALL_NUMBERS",
        SpecificNumbers = "SPECIFIC_NUMBERS",
        AnyInternal = "ANY_INTERNAL",
        AnyExternal = "ANY_EXTERNAL",
    }
}

/// The object `SelectiveForwardCallSettingsGet` of Webex.
#[derive(Clone, Default)]
pub struct SelectiveForwardCallSettingsGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `defaultPhoneNumberToForward`
    pub default_phone_number_to_forward: Option<String>,
    /// `ringReminderEnabled`
    pub ring_reminder_enabled: Option<bool>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// `criteria`
    pub criteria: Option<Vec<SelectiveForwardCallCriteria>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveForwardCallSettingsGet: Keys = Keys(&["\"enabled\":", "\"defaultPhoneNumberToForward\":", "\"ringReminderEnabled\":", "\"destinationVoicemailEnabled\":", "\"criteria\":"]);

impl Json for SelectiveForwardCallSettingsGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveForwardCallSettingsGet, &mut [&mut self.enabled, &mut self.default_phone_number_to_forward, &mut self.ring_reminder_enabled, &mut self.destination_voicemail_enabled, &mut self.criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveForwardCallSettingsGet, &[&self.enabled, &self.default_phone_number_to_forward, &self.ring_reminder_enabled, &self.destination_voicemail_enabled, &self.criteria], &self.extra) }
}

impl std::fmt::Debug for SelectiveForwardCallSettingsGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveForwardCallSettingsGet", self, f) }
}

/// The object `SelectiveRejectCallCriteria` of Webex.
#[derive(Clone, Default)]
pub struct SelectiveRejectCallCriteria {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `source`
    pub source: Option<SelectiveRejectCallCriteriaSource>,
    /// `rejectEnabled`
    pub reject_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveRejectCallCriteria: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"source\":", "\"rejectEnabled\":"]);

impl Json for SelectiveRejectCallCriteria {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveRejectCallCriteria, &mut [&mut self.id, &mut self.schedule_name, &mut self.source, &mut self.reject_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveRejectCallCriteria, &[&self.id, &self.schedule_name, &self.source, &self.reject_enabled], &self.extra) }
}

impl std::fmt::Debug for SelectiveRejectCallCriteria {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveRejectCallCriteria", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`SelectiveRejectCallCriteria`].
    pub enum SelectiveRejectCallCriteriaSource {
        AllNumbers = "ALL_NUMBERS",
        SpecificNumbers = "SPECIFIC_NUMBERS",
        Forwarded = "FORWARDED",
    }
}

/// The object `SelectiveRejectCallCriteriaGet` of Webex.
#[derive(Clone, Default)]
pub struct SelectiveRejectCallCriteriaGet {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<SelectiveRejectCallCriteriaGetScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<SelectiveRejectCallCriteriaGetScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<SelectiveRejectCallCriteriaGetCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `rejectEnabled`
    pub reject_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveRejectCallCriteriaGet: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"rejectEnabled\":"]);

impl Json for SelectiveRejectCallCriteriaGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveRejectCallCriteriaGet, &mut [&mut self.id, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.reject_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveRejectCallCriteriaGet, &[&self.id, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.reject_enabled], &self.extra) }
}

impl std::fmt::Debug for SelectiveRejectCallCriteriaGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveRejectCallCriteriaGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`SelectiveRejectCallCriteriaGet`].
    pub enum SelectiveRejectCallCriteriaGetScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`SelectiveRejectCallCriteriaGet`].
    pub enum SelectiveRejectCallCriteriaGetScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`SelectiveRejectCallCriteriaGet`].
    pub enum SelectiveRejectCallCriteriaGetCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        Forwarded = "FORWARDED",
    }
}

/// The object `SelectiveRejectCallSettingsGet` of Webex.
#[derive(Clone, Default)]
pub struct SelectiveRejectCallSettingsGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `criteria`
    pub criteria: Option<Vec<SelectiveRejectCallCriteria>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveRejectCallSettingsGet: Keys = Keys(&["\"enabled\":", "\"criteria\":"]);

impl Json for SelectiveRejectCallSettingsGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveRejectCallSettingsGet, &mut [&mut self.enabled, &mut self.criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveRejectCallSettingsGet, &[&self.enabled, &self.criteria], &self.extra) }
}

impl std::fmt::Debug for SelectiveRejectCallSettingsGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveRejectCallSettingsGet", self, f) }
}

/// The object `SequentialRingCriteriaGet` of Webex.
#[derive(Clone, Default)]
pub struct SequentialRingCriteriaGet {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<SequentialRingCriteriaGetScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<SequentialRingCriteriaGetScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<SequentialRingCriteriaGetCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `ringEnabled`
    pub ring_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SequentialRingCriteriaGet: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"ringEnabled\":"]);

impl Json for SequentialRingCriteriaGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SequentialRingCriteriaGet, &mut [&mut self.id, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SequentialRingCriteriaGet, &[&self.id, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for SequentialRingCriteriaGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SequentialRingCriteriaGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`SequentialRingCriteriaGet`].
    pub enum SequentialRingCriteriaGetScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`SequentialRingCriteriaGet`].
    pub enum SequentialRingCriteriaGetScheduleLevel {
        People = "PEOPLE",
        Location = "LOCATION",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`SequentialRingCriteriaGet`].
    pub enum SequentialRingCriteriaGetCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `SequentialRingCriteriaSummary` of Webex.
#[derive(Clone, Default)]
pub struct SequentialRingCriteriaSummary {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `source`
    pub source: Option<SequentialRingCriteriaSummarySource>,
    /// `ringEnabled`
    pub ring_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SequentialRingCriteriaSummary: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"source\":", "\"ringEnabled\":"]);

impl Json for SequentialRingCriteriaSummary {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SequentialRingCriteriaSummary, &mut [&mut self.id, &mut self.schedule_name, &mut self.source, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SequentialRingCriteriaSummary, &[&self.id, &self.schedule_name, &self.source, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for SequentialRingCriteriaSummary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SequentialRingCriteriaSummary", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`SequentialRingCriteriaSummary`].
    pub enum SequentialRingCriteriaSummarySource {
        AllNumbers = "ALL_NUMBERS",
        SpecificNumbers = "SPECIFIC_NUMBERS",
    }
}
