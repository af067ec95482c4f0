// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkExportDTOBusinessHoursBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkExportDTOBusinessHoursBulkExportDTO {
    /// `totalResources`
    pub total_resources: Option<i64>,
    /// `pageNumber`
    pub page_number: Option<i64>,
    /// `pageSize`
    pub page_size: Option<i64>,
    /// `rel`
    pub rel: Option<String>,
    /// `resources`
    pub resources: Option<Vec<BusinessHoursBulkExportDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkExportDTOBusinessHoursBulkExportDTO: Keys = Keys(&["\"totalResources\":", "\"pageNumber\":", "\"pageSize\":", "\"rel\":", "\"resources\":"]);

impl Json for BulkExportDTOBusinessHoursBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkExportDTOBusinessHoursBulkExportDTO, &mut [&mut self.total_resources, &mut self.page_number, &mut self.page_size, &mut self.rel, &mut self.resources], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkExportDTOBusinessHoursBulkExportDTO, &[&self.total_resources, &self.page_number, &self.page_size, &self.rel, &self.resources], &self.extra) }
}

impl std::fmt::Debug for BulkExportDTOBusinessHoursBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkExportDTOBusinessHoursBulkExportDTO", self, f) }
}

/// The object `BulkRequestDTOBusinessHoursDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestDTOBusinessHoursDTO {
    /// `items`
    pub items: Option<Vec<BulkRequestItemDTOBusinessHoursDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestDTOBusinessHoursDTO: Keys = Keys(&["\"items\":"]);

impl Json for BulkRequestDTOBusinessHoursDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestDTOBusinessHoursDTO, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestDTOBusinessHoursDTO, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BulkRequestDTOBusinessHoursDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestDTOBusinessHoursDTO", self, f) }
}

/// The object `BulkRequestItemDTOBusinessHoursDTO` of Webex.
#[derive(Clone, Default)]
pub struct BulkRequestItemDTOBusinessHoursDTO {
    /// `itemIdentifier`
    pub item_identifier: Option<i64>,
    /// `item`
    pub item: Option<BusinessHoursDTO>,
    /// `requestAction`
    pub request_action: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkRequestItemDTOBusinessHoursDTO: Keys = Keys(&["\"itemIdentifier\":", "\"item\":", "\"requestAction\":"]);

impl Json for BulkRequestItemDTOBusinessHoursDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkRequestItemDTOBusinessHoursDTO, &mut [&mut self.item_identifier, &mut self.item, &mut self.request_action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkRequestItemDTOBusinessHoursDTO, &[&self.item_identifier, &self.item, &self.request_action], &self.extra) }
}

impl std::fmt::Debug for BulkRequestItemDTOBusinessHoursDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkRequestItemDTOBusinessHoursDTO", self, f) }
}

/// The object `BusinessHoursBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct BusinessHoursBulkExportDTO {
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `timezone`
    pub timezone: Option<String>,
    /// `holidayName`
    pub holiday_name: Option<String>,
    /// `overrideName`
    pub override_name: Option<String>,
    /// `workingHours`
    pub working_hours: Option<Vec<WorkingHoursBulkExportDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BusinessHoursBulkExportDTO: Keys = Keys(&["\"name\":", "\"description\":", "\"timezone\":", "\"holidayName\":", "\"overrideName\":", "\"workingHours\":"]);

impl Json for BusinessHoursBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BusinessHoursBulkExportDTO, &mut [&mut self.name, &mut self.description, &mut self.timezone, &mut self.holiday_name, &mut self.override_name, &mut self.working_hours], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BusinessHoursBulkExportDTO, &[&self.name, &self.description, &self.timezone, &self.holiday_name, &self.override_name, &self.working_hours], &self.extra) }
}

impl std::fmt::Debug for BusinessHoursBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BusinessHoursBulkExportDTO", self, f) }
}

/// The object `BusinessHoursDTO` of Webex.
#[derive(Clone, Default)]
pub struct BusinessHoursDTO {
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
    /// `timezone`; required when sent
    pub timezone: Option<String>,
    /// `workingHours`; required when sent
    pub working_hours: Option<Vec<WorkingHoursDTO>>,
    /// `holidaysId`
    pub holidays_id: Option<String>,
    /// `overridesId`
    pub overrides_id: Option<String>,
    /// `workingHoursCount`
    pub working_hours_count: Option<i64>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BusinessHoursDTO: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"timezone\":", "\"workingHours\":", "\"holidaysId\":", "\"overridesId\":", "\"workingHoursCount\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for BusinessHoursDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BusinessHoursDTO, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.timezone, &mut self.working_hours, &mut self.holidays_id, &mut self.overrides_id, &mut self.working_hours_count, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BusinessHoursDTO, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.timezone, &self.working_hours, &self.holidays_id, &self.overrides_id, &self.working_hours_count, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for BusinessHoursDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BusinessHoursDTO", self, f) }
}

/// The object `BusinessHoursDTOList` of Webex.
#[derive(Clone, Default)]
pub struct BusinessHoursDTOList {
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
    /// `timezone`
    pub timezone: Option<String>,
    /// `holidaysId`
    pub holidays_id: Option<String>,
    /// `overridesId`
    pub overrides_id: Option<String>,
    /// `workingHoursCount`
    pub working_hours_count: Option<i64>,
    /// `createdTime`
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`
    pub last_updated_time: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BusinessHoursDTOList: Keys = Keys(&["\"organizationId\":", "\"id\":", "\"version\":", "\"name\":", "\"description\":", "\"timezone\":", "\"holidaysId\":", "\"overridesId\":", "\"workingHoursCount\":", "\"createdTime\":", "\"lastUpdatedTime\":"]);

impl Json for BusinessHoursDTOList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BusinessHoursDTOList, &mut [&mut self.organization_id, &mut self.id, &mut self.version, &mut self.name, &mut self.description, &mut self.timezone, &mut self.holidays_id, &mut self.overrides_id, &mut self.working_hours_count, &mut self.created_time, &mut self.last_updated_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BusinessHoursDTOList, &[&self.organization_id, &self.id, &self.version, &self.name, &self.description, &self.timezone, &self.holidays_id, &self.overrides_id, &self.working_hours_count, &self.created_time, &self.last_updated_time], &self.extra) }
}

impl std::fmt::Debug for BusinessHoursDTOList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BusinessHoursDTOList", self, f) }
}

/// The object `ResponseEnvelopeBusinessHoursDTO` of Webex.
#[derive(Clone, Default)]
pub struct ResponseEnvelopeBusinessHoursDTO {
    /// `meta`
    pub meta: Option<BTreeMap<String, Any>>,
    /// `data`
    pub data: Option<Vec<BusinessHoursDTO>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResponseEnvelopeBusinessHoursDTO: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for ResponseEnvelopeBusinessHoursDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResponseEnvelopeBusinessHoursDTO, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResponseEnvelopeBusinessHoursDTO, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for ResponseEnvelopeBusinessHoursDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResponseEnvelopeBusinessHoursDTO", self, f) }
}

/// The object `WorkingHoursBulkExportDTO` of Webex.
#[derive(Clone, Default)]
pub struct WorkingHoursBulkExportDTO {
    /// `workingHourName`
    pub working_hour_name: Option<String>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `days`
    pub days: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkingHoursBulkExportDTO: Keys = Keys(&["\"workingHourName\":", "\"startTime\":", "\"endTime\":", "\"days\":"]);

impl Json for WorkingHoursBulkExportDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkingHoursBulkExportDTO, &mut [&mut self.working_hour_name, &mut self.start_time, &mut self.end_time, &mut self.days], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkingHoursBulkExportDTO, &[&self.working_hour_name, &self.start_time, &self.end_time, &self.days], &self.extra) }
}

impl std::fmt::Debug for WorkingHoursBulkExportDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkingHoursBulkExportDTO", self, f) }
}

/// The object `WorkingHoursDTO` of Webex.
#[derive(Clone, Default)]
pub struct WorkingHoursDTO {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `days`; required when sent
    pub days: Option<Vec<WorkingHoursDTODays>>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WorkingHoursDTO: Keys = Keys(&["\"name\":", "\"days\":", "\"startTime\":", "\"endTime\":"]);

impl Json for WorkingHoursDTO {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WorkingHoursDTO, &mut [&mut self.name, &mut self.days, &mut self.start_time, &mut self.end_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WorkingHoursDTO, &[&self.name, &self.days, &self.start_time, &self.end_time], &self.extra) }
}

impl std::fmt::Debug for WorkingHoursDTO {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WorkingHoursDTO", self, f) }
}

webex_core::open_enum! {
    /// Values of `days` of [`WorkingHoursDTO`].
    pub enum WorkingHoursDTODays {
        Sun = "SUN",
        Mon = "MON",
        Tue = "TUE",
        Wed = "WED",
        Thu = "THU",
        Fri = "FRI",
        Sat = "SAT",
    }
}
