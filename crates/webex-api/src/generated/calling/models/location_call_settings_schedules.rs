// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateScheduleBody` of Webex. Published as `CreateAScheduleBody`.
#[derive(Clone, Default)]
pub struct CreateScheduleBody {
    /// `type`; required when sent
    pub type_: Option<CreateScheduleBodyType>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `events`
    pub events: Option<Vec<ModifyScheduleEventObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateScheduleBody: Keys = Keys(&["\"type\":", "\"name\":", "\"events\":"]);

impl Json for CreateScheduleBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateScheduleBody, &mut [&mut self.type_, &mut self.name, &mut self.events], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateScheduleBody, &[&self.type_, &self.name, &self.events], &self.extra) }
}

impl std::fmt::Debug for CreateScheduleBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateScheduleBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CreateScheduleBody`].
    pub enum CreateScheduleBodyType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

/// The object `CreateScheduleEventBody` of Webex. Published as `CreateAScheduleEventBody`.
#[derive(Clone, Default)]
pub struct CreateScheduleEventBody {
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
    /// `allDayEnabled`
    pub all_day_enabled: Option<bool>,
    /// `recurrence`
    pub recurrence: Option<RecurrenceObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateScheduleEventBody: Keys = Keys(&["\"name\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"allDayEnabled\":", "\"recurrence\":"]);

impl Json for CreateScheduleEventBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateScheduleEventBody, &mut [&mut self.name, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.all_day_enabled, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateScheduleEventBody, &[&self.name, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.all_day_enabled, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for CreateScheduleEventBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateScheduleEventBody", self, f) }
}

/// The object `CreateScheduleEventResponse` of Webex. Published as `CreateAScheduleEventResponse`.
#[derive(Clone, Default)]
pub struct CreateScheduleEventResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateScheduleEventResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateScheduleEventResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateScheduleEventResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateScheduleEventResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateScheduleEventResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateScheduleEventResponse", self, f) }
}

/// The object `CreateScheduleResponse` of Webex. Published as `CreateAScheduleResponse`.
#[derive(Clone, Default)]
pub struct CreateScheduleResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateScheduleResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateScheduleResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateScheduleResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateScheduleResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateScheduleResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateScheduleResponse", self, f) }
}

/// The object `GetScheduleEventObject` of Webex.
#[derive(Clone, Default)]
pub struct GetScheduleEventObject {
    /// `id`
    pub id: Option<String>,
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
    pub recurrence: Option<RecurrenceObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetScheduleEventObject: Keys = Keys(&["\"id\":", "\"name\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"allDayEnabled\":", "\"recurrence\":"]);

impl Json for GetScheduleEventObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetScheduleEventObject, &mut [&mut self.id, &mut self.name, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.all_day_enabled, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetScheduleEventObject, &[&self.id, &self.name, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.all_day_enabled, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for GetScheduleEventObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetScheduleEventObject", self, f) }
}

/// The object `GetScheduleObject` of Webex.
#[derive(Clone, Default)]
pub struct GetScheduleObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<GetScheduleObjectType>,
    /// `events`
    pub events: Option<Vec<GetScheduleEventObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetScheduleObject: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":", "\"events\":"]);

impl Json for GetScheduleObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetScheduleObject, &mut [&mut self.id, &mut self.name, &mut self.type_, &mut self.events], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetScheduleObject, &[&self.id, &self.name, &self.type_, &self.events], &self.extra) }
}

impl std::fmt::Debug for GetScheduleObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetScheduleObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`GetScheduleObject`].
    pub enum GetScheduleObjectType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

/// The object `ListScheduleObject` of Webex.
#[derive(Clone, Default)]
pub struct ListScheduleObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<ListScheduleObjectType>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListScheduleObject: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":", "\"locationName\":", "\"locationId\":"]);

impl Json for ListScheduleObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListScheduleObject, &mut [&mut self.id, &mut self.name, &mut self.type_, &mut self.location_name, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListScheduleObject, &[&self.id, &self.name, &self.type_, &self.location_name, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for ListScheduleObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListScheduleObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListScheduleObject`].
    pub enum ListScheduleObjectType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

/// The object `LocationCallSettingsSchedulesUpdateAScheduleBody` of Webex.
#[derive(Clone, Default)]
pub struct LocationCallSettingsSchedulesUpdateAScheduleBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `events`
    pub events: Option<Vec<ModifyScheduleEventListObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationCallSettingsSchedulesUpdateAScheduleBody: Keys = Keys(&["\"name\":", "\"events\":"]);

impl Json for LocationCallSettingsSchedulesUpdateAScheduleBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationCallSettingsSchedulesUpdateAScheduleBody, &mut [&mut self.name, &mut self.events], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationCallSettingsSchedulesUpdateAScheduleBody, &[&self.name, &self.events], &self.extra) }
}

impl std::fmt::Debug for LocationCallSettingsSchedulesUpdateAScheduleBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationCallSettingsSchedulesUpdateAScheduleBody", self, f) }
}

/// The object `LocationCallSettingsSchedulesUpdateAScheduleResponse` of Webex.
#[derive(Clone, Default)]
pub struct LocationCallSettingsSchedulesUpdateAScheduleResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationCallSettingsSchedulesUpdateAScheduleResponse: Keys = Keys(&["\"id\":"]);

impl Json for LocationCallSettingsSchedulesUpdateAScheduleResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationCallSettingsSchedulesUpdateAScheduleResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationCallSettingsSchedulesUpdateAScheduleResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for LocationCallSettingsSchedulesUpdateAScheduleResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationCallSettingsSchedulesUpdateAScheduleResponse", self, f) }
}

/// The object `ModifyScheduleEventListObject` of Webex.
#[derive(Clone, Default)]
pub struct ModifyScheduleEventListObject {
    /// `name`
    pub name: Option<String>,
    /// `newName`
    pub new_name: Option<String>,
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
    pub recurrence: Option<RecurrenceObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyScheduleEventListObject: Keys = Keys(&["\"name\":", "\"newName\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"allDayEnabled\":", "\"recurrence\":"]);

impl Json for ModifyScheduleEventListObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyScheduleEventListObject, &mut [&mut self.name, &mut self.new_name, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.all_day_enabled, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyScheduleEventListObject, &[&self.name, &self.new_name, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.all_day_enabled, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for ModifyScheduleEventListObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyScheduleEventListObject", self, f) }
}

/// The object `ModifyScheduleEventObject` of Webex.
#[derive(Clone, Default)]
pub struct ModifyScheduleEventObject {
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
    pub recurrence: Option<RecurrenceObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyScheduleEventObject: Keys = Keys(&["\"name\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"allDayEnabled\":", "\"recurrence\":"]);

impl Json for ModifyScheduleEventObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyScheduleEventObject, &mut [&mut self.name, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.all_day_enabled, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyScheduleEventObject, &[&self.name, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.all_day_enabled, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for ModifyScheduleEventObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyScheduleEventObject", self, f) }
}

/// The object `ListSchedulesResponse` of Webex. Published as `ReadTheListOfSchedulesResponse`.
#[derive(Clone, Default)]
pub struct ListSchedulesResponse {
    /// `schedules`
    pub schedules: Option<Vec<ListScheduleObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListSchedulesResponse: Keys = Keys(&["\"schedules\":"]);

impl Json for ListSchedulesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListSchedulesResponse, &mut [&mut self.schedules], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListSchedulesResponse, &[&self.schedules], &self.extra) }
}

impl std::fmt::Debug for ListSchedulesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListSchedulesResponse", self, f) }
}

/// The object `UpdateScheduleEventBody` of Webex. Published as `UpdateAScheduleEventBody`.
#[derive(Clone, Default)]
pub struct UpdateScheduleEventBody {
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
    /// `allDayEnabled`
    pub all_day_enabled: Option<bool>,
    /// `recurrence`
    pub recurrence: Option<RecurrenceObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateScheduleEventBody: Keys = Keys(&["\"name\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"allDayEnabled\":", "\"recurrence\":"]);

impl Json for UpdateScheduleEventBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateScheduleEventBody, &mut [&mut self.name, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.all_day_enabled, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateScheduleEventBody, &[&self.name, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.all_day_enabled, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for UpdateScheduleEventBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateScheduleEventBody", self, f) }
}

/// The object `UpdateScheduleEventResponse` of Webex. Published as `UpdateAScheduleEventResponse`.
#[derive(Clone, Default)]
pub struct UpdateScheduleEventResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateScheduleEventResponse: Keys = Keys(&["\"id\":"]);

impl Json for UpdateScheduleEventResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateScheduleEventResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateScheduleEventResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for UpdateScheduleEventResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateScheduleEventResponse", self, f) }
}
