// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkRequestDTOHolidayListDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOHolidayListDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOHolidayListDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOHolidayListDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOHolidayListDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOHolidayListDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOHolidayListDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOHolidayListDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOHolidayListDTO", self, f) }
}

/// The object `BulkRequestItemDTOHolidayListDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOHolidayListDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<HolidayListDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOHolidayListDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOHolidayListDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOHolidayListDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOHolidayListDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOHolidayListDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOHolidayListDTO", self, f) }
}

/// The object `HolidayListDTO` of Webex.
#[derive(Clone, Default)]
pub struct HolidayListDTO {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `holidays`; required when sent
    pub holidays: Option<Vec<HolidaysDTO>>,
    /// `holidaysCount`
    pub holidays_count: Option<i64>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HolidayListDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"holidays\":", "\"holidaysCount\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for HolidayListDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HolidayListDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.holidays, &mut self.holidays_count, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HolidayListDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.holidays, &self.holidays_count, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for HolidayListDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HolidayListDTO", self, f) }
}

/// The object `HolidayListDTOList` of Webex.
#[derive(Clone, Default)]
pub struct HolidayListDTOList {
    /// `organizationId`: uuid
    pub organization_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `version`
    pub version: Option<i64>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `holidaysCount`
    pub holidays_count: Option<i64>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HolidayListDTOList: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"holidaysCount\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for HolidayListDTOList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HolidayListDTOList, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.holidays_count, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HolidayListDTOList, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.holidays_count, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for HolidayListDTOList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HolidayListDTOList", self, f) }
}

/// The object `HolidaysDTO` of Webex.
#[derive(Clone, Default)]
pub struct HolidaysDTO {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `startDate`
    pub start_date: Option<String>,
    /// `endDate`
    pub end_date: Option<String>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `frequency`
    pub frequency: Option<HolidaysDTOFrequency>,
    /// `recurrence`
    pub recurrence: Option<RecurrenceDTO>,
    /// `overlapsWith`
    pub overlaps_with: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HolidaysDTO: Keys = Keys(&["\"name\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"frequency\":", "\"recurrence\":", "\"overlapsWith\":"]);

impl Json for HolidaysDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HolidaysDTO, &mut [&mut self.name, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.frequency, &mut self.recurrence, &mut self.overlaps_with], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HolidaysDTO, &[&self.name, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.frequency, &self.recurrence, &self.overlaps_with], &self.extra) }
}

impl std::fmt::Debug for HolidaysDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HolidaysDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `frequency` of [`HolidaysDTO`].
    pub enum HolidaysDTOFrequency {
        DontRepeat = "DontRepeat",
        Daily = "Daily",
        Weekly = "Weekly",
        Monthly = "Monthly",
        Yearly = "Yearly",
    }
}

/// The object `RecurrenceDTO` of Webex.
#[derive(Clone, Default)]
pub struct RecurrenceDTO {
    /// `interval`; required when sent
    pub interval: Option<i64>,
    /// `occurrenceInTheMonth`
    pub occurrence_in_the_month: Option<RecurrenceDTOOccurrenceInTheMonth>,
    /// `daysOfWeek`
    pub days_of_week: Option<Vec<RecurrenceDTODaysOfWeek>>,
    /// `specificDayOfMonth`
    pub specific_day_of_month: Option<i64>,
    /// `specificMonth`
    pub specific_month: Option<RecurrenceDTOSpecificMonth>,
    /// `endDate`
    pub end_date: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecurrenceDTO: Keys = Keys(&["\"interval\":", "\"occurrenceInTheMonth\":", "\"daysOfWeek\":", "\"specificDayOfMonth\":", "\"specificMonth\":", "\"endDate\":"]);

impl Json for RecurrenceDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecurrenceDTO, &mut [&mut self.interval, &mut self.occurrence_in_the_month, &mut self.days_of_week, &mut self.specific_day_of_month, &mut self.specific_month, &mut self.end_date], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecurrenceDTO, &[&self.interval, &self.occurrence_in_the_month, &self.days_of_week, &self.specific_day_of_month, &self.specific_month, &self.end_date], &self.extra) }
}

impl std::fmt::Debug for RecurrenceDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecurrenceDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `occurrenceInTheMonth` of [`RecurrenceDTO`].
    pub enum RecurrenceDTOOccurrenceInTheMonth {
        First = "FIRST",
        Second = "SECOND",
        Third = "THIRD",
        Fourth = "FOURTH",
        Last = "LAST",
    }
}

webex_core::open_enum! {
    /// Values of `daysOfWeek` of [`RecurrenceDTO`].
    pub enum RecurrenceDTODaysOfWeek {
        Sun = "SUN",
        Mon = "MON",
        Tue = "TUE",
        Wed = "WED",
        Thu = "THU",
        Fri = "FRI",
        Sat = "SAT",
    }
}

webex_core::open_enum! {
    /// Values of `specificMonth` of [`RecurrenceDTO`].
    pub enum RecurrenceDTOSpecificMonth {
        Jan = "JAN",
        Feb = "FEB",
        Mar = "MAR",
        Apr = "APR",
        May = "MAY",
        Jun = "JUN",
        Jul = "JUL",
        Aug = "AUG",
        Sep = "SEP",
        Oct = "OCT",
        Nov = "NOV",
        Dec = "DEC",
    }
}

/// The object `ResponseEnvelopeHolidayListDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeHolidayListDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<HolidayListDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeHolidayListDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeHolidayListDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeHolidayListDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeHolidayListDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeHolidayListDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeHolidayListDTO", self, f) }
}
