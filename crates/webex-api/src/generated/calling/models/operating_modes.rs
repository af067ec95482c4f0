// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateOperatingModeBody` of Webex. Published as `CreateAnOperatingModeBody`.
#[derive(Clone, Default)]
pub struct CreateOperatingModeBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `type`; required when sent
    pub type_: Option<CreateOperatingModeBodyType>,
    /// `level`; required when sent
    pub level: Option<CreateOperatingModeBodyLevel>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `sameHoursDaily`
    pub same_hours_daily: Option<OperatingModeSameHoursDailyScheduleObject>,
    /// `differentHoursDaily`
    pub different_hours_daily: Option<OperatingModeDifferentHoursDailyScheduleObject>,
    /// `holidays`
    pub holidays: Option<Vec<OperatingModeHolidayObject>>,
    /// `callForwarding`; required when sent
    pub call_forwarding: Option<OperatingModeCallForwarding>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateOperatingModeBody: Keys = Keys(&["\"name\":", "\"type\":", "\"level\":", "\"locationId\":", "\"sameHoursDaily\":", "\"differentHoursDaily\":", "\"holidays\":", "\"callForwarding\":"]);

impl Json for CreateOperatingModeBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateOperatingModeBody, &mut [&mut self.name, &mut self.type_, &mut self.level, &mut self.location_id, &mut self.same_hours_daily, &mut self.different_hours_daily, &mut self.holidays, &mut self.call_forwarding], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateOperatingModeBody, &[&self.name, &self.type_, &self.level, &self.location_id, &self.same_hours_daily, &self.different_hours_daily, &self.holidays, &self.call_forwarding], &self.extra) }
}

impl std::fmt::Debug for CreateOperatingModeBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateOperatingModeBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CreateOperatingModeBody`].
    pub enum CreateOperatingModeBodyType {
        SameHoursDaily = "SAME_HOURS_DAILY",
        DifferentHoursDaily = "DIFFERENT_HOURS_DAILY",
        Holiday = "HOLIDAY",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`CreateOperatingModeBody`].
    pub enum CreateOperatingModeBodyLevel {
        Organization = "ORGANIZATION",
        Location = "LOCATION",
    }
}

/// The object `CreateOperatingModeHolidayBody` of Webex. Published as `CreateAnOperatingModeHolidayBody`.
#[derive(Clone, Default)]
pub struct CreateOperatingModeHolidayBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `allDayEnabled`; required when sent
    pub all_day_enabled: Option<bool>,
    /// `startDate`; required when sent
    pub start_date: Option<String>,
    /// `endDate`; required when sent
    pub end_date: Option<String>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `recurrence`
    pub recurrence: Option<OperatingModeRecurrenceObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateOperatingModeHolidayBody: Keys = Keys(&["\"name\":", "\"allDayEnabled\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"recurrence\":"]);

impl Json for CreateOperatingModeHolidayBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateOperatingModeHolidayBody, &mut [&mut self.name, &mut self.all_day_enabled, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateOperatingModeHolidayBody, &[&self.name, &self.all_day_enabled, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for CreateOperatingModeHolidayBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateOperatingModeHolidayBody", self, f) }
}

/// The object `CreateOperatingModeHolidayResponse` of Webex. Published as `CreateAnOperatingModeHolidayResponse`.
#[derive(Clone, Default)]
pub struct CreateOperatingModeHolidayResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateOperatingModeHolidayResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateOperatingModeHolidayResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateOperatingModeHolidayResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateOperatingModeHolidayResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateOperatingModeHolidayResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateOperatingModeHolidayResponse", self, f) }
}

/// The object `CreateOperatingModeResponse` of Webex. Published as `CreateAnOperatingModeResponse`.
#[derive(Clone, Default)]
pub struct CreateOperatingModeResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateOperatingModeResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateOperatingModeResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateOperatingModeResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateOperatingModeResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateOperatingModeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateOperatingModeResponse", self, f) }
}

/// The object `GetOperatingModeCallForwardAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetOperatingModeCallForwardAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<OperatingModeCallForwardAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetOperatingModeCallForwardAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetOperatingModeCallForwardAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetOperatingModeCallForwardAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetOperatingModeCallForwardAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetOperatingModeCallForwardAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetOperatingModeCallForwardAvailablePhoneNumbersResponse", self, f) }
}

/// The object `UpdateOperatingModeBody` of Webex. Published as `ModifyAnOperatingModeBody`.
#[derive(Clone, Default)]
pub struct UpdateOperatingModeBody {
    /// `name`
    pub name: Option<String>,
    /// `sameHoursDaily`
    pub same_hours_daily: Option<OperatingModeSameHoursDailyScheduleObject>,
    /// `differentHoursDaily`
    pub different_hours_daily: Option<OperatingModeDifferentHoursDailyScheduleObject>,
    /// `holidays`
    pub holidays: Option<Vec<OperatingModeHolidayObject>>,
    /// `callForwarding`
    pub call_forwarding: Option<OperatingModeCallForwarding>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOperatingModeBody: Keys = Keys(&["\"name\":", "\"sameHoursDaily\":", "\"differentHoursDaily\":", "\"holidays\":", "\"callForwarding\":"]);

impl Json for UpdateOperatingModeBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOperatingModeBody, &mut [&mut self.name, &mut self.same_hours_daily, &mut self.different_hours_daily, &mut self.holidays, &mut self.call_forwarding], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOperatingModeBody, &[&self.name, &self.same_hours_daily, &self.different_hours_daily, &self.holidays, &self.call_forwarding], &self.extra) }
}

impl std::fmt::Debug for UpdateOperatingModeBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOperatingModeBody", self, f) }
}

/// The object `UpdateOperatingModeHolidayBody` of Webex. Published as `ModifyAnOperatingModeHolidayBody`.
#[derive(Clone, Default)]
pub struct UpdateOperatingModeHolidayBody {
    /// `name`
    pub name: Option<String>,
    /// `allDayEnabled`
    pub all_day_enabled: Option<bool>,
    /// `startDate`
    pub start_date: Option<String>,
    /// `endDate`
    pub end_date: Option<String>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `recurrence`
    pub recurrence: Option<OperatingModeRecurrenceObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOperatingModeHolidayBody: Keys = Keys(&["\"name\":", "\"allDayEnabled\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"recurrence\":"]);

impl Json for UpdateOperatingModeHolidayBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOperatingModeHolidayBody, &mut [&mut self.name, &mut self.all_day_enabled, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOperatingModeHolidayBody, &[&self.name, &self.all_day_enabled, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for UpdateOperatingModeHolidayBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOperatingModeHolidayBody", self, f) }
}

/// The object `OperatingModeCallForwardAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeCallForwardAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `state`
    pub state: Option<OperatingModeCallForwardAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<OperatingModeCallForwardAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `owner`
    pub owner: Option<OperatingModeCallForwardAvailableNumberObjectOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeCallForwardAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"extension\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":", "\"owner\":"]);

impl Json for OperatingModeCallForwardAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeCallForwardAvailableNumberObject, &mut [&mut self.phone_number, &mut self.extension, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeCallForwardAvailableNumberObject, &[&self.phone_number, &self.extension, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number, &self.owner], &self.extra) }
}

impl std::fmt::Debug for OperatingModeCallForwardAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeCallForwardAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`OperatingModeCallForwardAvailableNumberObject`].
    pub enum OperatingModeCallForwardAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`OperatingModeCallForwardAvailableNumberObject`].
    pub enum OperatingModeCallForwardAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `OperatingModeCallForwardAvailableNumberObjectOwner` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeCallForwardAvailableNumberObjectOwner {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<OperatingModeCallForwardAvailableNumberObjectOwnerType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeCallForwardAvailableNumberObjectOwner: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":", "\"displayName\":"]);

impl Json for OperatingModeCallForwardAvailableNumberObjectOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeCallForwardAvailableNumberObjectOwner, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeCallForwardAvailableNumberObjectOwner, &[&self.id, &self.type_, &self.first_name, &self.last_name, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for OperatingModeCallForwardAvailableNumberObjectOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeCallForwardAvailableNumberObjectOwner", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`OperatingModeCallForwardAvailableNumberObjectOwner`].
    pub enum OperatingModeCallForwardAvailableNumberObjectOwnerType {
        Place = "PLACE",
        People = "PEOPLE",
        VirtualLine = "VIRTUAL_LINE",
        AutoAttendant = "AUTO_ATTENDANT",
        CallQueue = "CALL_QUEUE",
        GroupPaging = "GROUP_PAGING",
        HuntGroup = "HUNT_GROUP",
        VoiceMessaging = "VOICE_MESSAGING",
        OfficeAnywhere = "OFFICE_ANYWHERE",
        ContactCenterLink = "CONTACT_CENTER_LINK",
        ContactCenterAdapter = "CONTACT_CENTER_ADAPTER",
        RouteList = "ROUTE_LIST",
        VoicemailGroup = "VOICEMAIL_GROUP",
    }
}

/// The object `OperatingModeCallForwarding` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeCallForwarding {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeCallForwarding: Keys = Keys(&["\"enabled\":", "\"destination\":", "\"destinationVoicemailEnabled\":"]);

impl Json for OperatingModeCallForwarding {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeCallForwarding, &mut [&mut self.enabled, &mut self.destination, &mut self.destination_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeCallForwarding, &[&self.enabled, &self.destination, &self.destination_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for OperatingModeCallForwarding {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeCallForwarding", self, f) }
}

/// The object `OperatingModeDayScheduleObject` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeDayScheduleObject {
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

static K_OperatingModeDayScheduleObject: Keys = Keys(&["\"enabled\":", "\"allDayEnabled\":", "\"startTime\":", "\"endTime\":"]);

impl Json for OperatingModeDayScheduleObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeDayScheduleObject, &mut [&mut self.enabled, &mut self.all_day_enabled, &mut self.start_time, &mut self.end_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeDayScheduleObject, &[&self.enabled, &self.all_day_enabled, &self.start_time, &self.end_time], &self.extra) }
}

impl std::fmt::Debug for OperatingModeDayScheduleObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeDayScheduleObject", self, f) }
}

/// The object `OperatingModeDifferentHoursDailyScheduleObject` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeDifferentHoursDailyScheduleObject {
    /// `sunday`
    pub sunday: Option<OperatingModeDayScheduleObject>,
    /// `monday`
    pub monday: Option<OperatingModeDayScheduleObject>,
    /// `tuesday`
    pub tuesday: Option<OperatingModeDayScheduleObject>,
    /// `wednesday`
    pub wednesday: Option<OperatingModeDayScheduleObject>,
    /// `thursday`
    pub thursday: Option<OperatingModeDayScheduleObject>,
    /// `friday`
    pub friday: Option<OperatingModeDayScheduleObject>,
    /// `saturday`
    pub saturday: Option<OperatingModeDayScheduleObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeDifferentHoursDailyScheduleObject: Keys = Keys(&["\"sunday\":", "\"monday\":", "\"tuesday\":", "\"wednesday\":", "\"thursday\":", "\"friday\":", "\"saturday\":"]);

impl Json for OperatingModeDifferentHoursDailyScheduleObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeDifferentHoursDailyScheduleObject, &mut [&mut self.sunday, &mut self.monday, &mut self.tuesday, &mut self.wednesday, &mut self.thursday, &mut self.friday, &mut self.saturday], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeDifferentHoursDailyScheduleObject, &[&self.sunday, &self.monday, &self.tuesday, &self.wednesday, &self.thursday, &self.friday, &self.saturday], &self.extra) }
}

impl std::fmt::Debug for OperatingModeDifferentHoursDailyScheduleObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeDifferentHoursDailyScheduleObject", self, f) }
}

/// The object `OperatingModeGetObject` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeGetObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<OperatingModeGetObjectType>,
    /// `level`
    pub level: Option<OperatingModeGetObjectLevel>,
    /// `location`
    pub location: Option<LocationObjectFeaturesAnnouncementPlaylist>,
    /// `sameHoursDaily`
    pub same_hours_daily: Option<OperatingModeSameHoursDailyScheduleObject>,
    /// `differentHoursDaily`
    pub different_hours_daily: Option<OperatingModeDifferentHoursDailyScheduleObject>,
    /// `holidays`
    pub holidays: Option<Vec<OperatingModeHolidayGetObject>>,
    /// `callForwarding`
    pub call_forwarding: Option<OperatingModeCallForwarding>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeGetObject: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":", "\"level\":", "\"location\":", "\"sameHoursDaily\":", "\"differentHoursDaily\":", "\"holidays\":", "\"callForwarding\":"]);

impl Json for OperatingModeGetObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeGetObject, &mut [&mut self.id, &mut self.name, &mut self.type_, &mut self.level, &mut self.location, &mut self.same_hours_daily, &mut self.different_hours_daily, &mut self.holidays, &mut self.call_forwarding], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeGetObject, &[&self.id, &self.name, &self.type_, &self.level, &self.location, &self.same_hours_daily, &self.different_hours_daily, &self.holidays, &self.call_forwarding], &self.extra) }
}

impl std::fmt::Debug for OperatingModeGetObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeGetObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`OperatingModeGetObject`].
    pub enum OperatingModeGetObjectType {
        SameHoursDaily = "SAME_HOURS_DAILY",
        DifferentHoursDaily = "DIFFERENT_HOURS_DAILY",
        Holiday = "HOLIDAY",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`OperatingModeGetObject`].
    pub enum OperatingModeGetObjectLevel {
        Organization = "ORGANIZATION",
        Location = "LOCATION",
    }
}

/// The object `OperatingModeHolidayGetObject` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeHolidayGetObject {
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
    pub recurrence: Option<OperatingModeRecurrenceObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeHolidayGetObject: Keys = Keys(&["\"id\":", "\"name\":", "\"allDayEnabled\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"recurrence\":"]);

impl Json for OperatingModeHolidayGetObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeHolidayGetObject, &mut [&mut self.id, &mut self.name, &mut self.all_day_enabled, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeHolidayGetObject, &[&self.id, &self.name, &self.all_day_enabled, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for OperatingModeHolidayGetObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeHolidayGetObject", self, f) }
}

/// The object `OperatingModeHolidayObject` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeHolidayObject {
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
    pub recurrence: Option<OperatingModeRecurrenceObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeHolidayObject: Keys = Keys(&["\"name\":", "\"allDayEnabled\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"recurrence\":"]);

impl Json for OperatingModeHolidayObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeHolidayObject, &mut [&mut self.name, &mut self.all_day_enabled, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeHolidayObject, &[&self.name, &self.all_day_enabled, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for OperatingModeHolidayObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeHolidayObject", self, f) }
}

/// The object `OperatingModeListGetObject` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeListGetObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<OperatingModeListGetObjectType>,
    /// `level`
    pub level: Option<OperatingModeListGetObjectLevel>,
    /// `location`
    pub location: Option<LocationObjectFeaturesAnnouncementPlaylist>,
    /// `callForwarding`
    pub call_forwarding: Option<OperatingModeCallForwarding>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeListGetObject: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":", "\"level\":", "\"location\":", "\"callForwarding\":"]);

impl Json for OperatingModeListGetObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeListGetObject, &mut [&mut self.id, &mut self.name, &mut self.type_, &mut self.level, &mut self.location, &mut self.call_forwarding], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeListGetObject, &[&self.id, &self.name, &self.type_, &self.level, &self.location, &self.call_forwarding], &self.extra) }
}

impl std::fmt::Debug for OperatingModeListGetObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeListGetObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`OperatingModeListGetObject`].
    pub enum OperatingModeListGetObjectType {
        SameHoursDaily = "SAME_HOURS_DAILY",
        DifferentHoursDaily = "DIFFERENT_HOURS_DAILY",
        Holiday = "HOLIDAY",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`OperatingModeListGetObject`].
    pub enum OperatingModeListGetObjectLevel {
        Organization = "ORGANIZATION",
        Location = "LOCATION",
    }
}

/// The object `OperatingModeRecurrenceObject` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeRecurrenceObject {
    /// `recurYearlyByDate`
    pub recur_yearly_by_date: Option<RecurYearlyByDateObject>,
    /// `recurYearlyByDay`
    pub recur_yearly_by_day: Option<RecurYearlyByDayObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeRecurrenceObject: Keys = Keys(&["\"recurYearlyByDate\":", "\"recurYearlyByDay\":"]);

impl Json for OperatingModeRecurrenceObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeRecurrenceObject, &mut [&mut self.recur_yearly_by_date, &mut self.recur_yearly_by_day], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeRecurrenceObject, &[&self.recur_yearly_by_date, &self.recur_yearly_by_day], &self.extra) }
}

impl std::fmt::Debug for OperatingModeRecurrenceObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeRecurrenceObject", self, f) }
}

/// The object `OperatingModeSameHoursDailyScheduleObject` of Webex.
#[derive(Clone, Default)]
pub struct OperatingModeSameHoursDailyScheduleObject {
    /// `mondayToFriday`
    pub monday_to_friday: Option<OperatingModeDayScheduleObject>,
    /// `saturdayToSunday`
    pub saturday_to_sunday: Option<OperatingModeDayScheduleObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OperatingModeSameHoursDailyScheduleObject: Keys = Keys(&["\"mondayToFriday\":", "\"saturdayToSunday\":"]);

impl Json for OperatingModeSameHoursDailyScheduleObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OperatingModeSameHoursDailyScheduleObject, &mut [&mut self.monday_to_friday, &mut self.saturday_to_sunday], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OperatingModeSameHoursDailyScheduleObject, &[&self.monday_to_friday, &self.saturday_to_sunday], &self.extra) }
}

impl std::fmt::Debug for OperatingModeSameHoursDailyScheduleObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OperatingModeSameHoursDailyScheduleObject", self, f) }
}

/// The object `ListOperatingModesResponse` of Webex. Published as `ReadTheListOfOperatingModesResponse`.
#[derive(Clone, Default)]
pub struct ListOperatingModesResponse {
    /// `operatingModes`
    pub operating_modes: Option<Vec<OperatingModeListGetObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListOperatingModesResponse: Keys = Keys(&["\"operatingModes\":"]);

impl Json for ListOperatingModesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListOperatingModesResponse, &mut [&mut self.operating_modes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListOperatingModesResponse, &[&self.operating_modes], &self.extra) }
}

impl std::fmt::Debug for ListOperatingModesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListOperatingModesResponse", self, f) }
}

/// The object `ListAvailableOperatingModesInLocationResponse` of Webex. Published as `RetrieveTheListOfAvailableOperatingModesInALocationResponse`.
#[derive(Clone, Default)]
pub struct ListAvailableOperatingModesInLocationResponse {
    /// `operatingModes`
    pub operating_modes: Option<Vec<LocationObjectFeaturesAnnouncementPlaylist>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAvailableOperatingModesInLocationResponse: Keys = Keys(&["\"operatingModes\":"]);

impl Json for ListAvailableOperatingModesInLocationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAvailableOperatingModesInLocationResponse, &mut [&mut self.operating_modes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAvailableOperatingModesInLocationResponse, &[&self.operating_modes], &self.extra) }
}

impl std::fmt::Debug for ListAvailableOperatingModesInLocationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAvailableOperatingModesInLocationResponse", self, f) }
}
