// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CallbackSchedule` of Webex.
#[derive(Clone, Default)]
pub struct CallbackSchedule {
    /// `id`: uuid; required when sent
    pub id: Option<String>,
    /// `customerName`; required when sent
    pub customer_name: Option<String>,
    /// `callbackNumber`; required when sent
    pub callback_number: Option<String>,
    /// `timezone`; required when sent
    pub timezone: Option<String>,
    /// `scheduleDate`: a day, `YYYY-MM-DD`; required when sent
    pub schedule_date: Option<String>,
    /// `startTime`: time; required when sent
    pub start_time: Option<String>,
    /// `endTime`: time; required when sent
    pub end_time: Option<String>,
    /// `queueId`; required when sent
    pub queue_id: Option<String>,
    /// `callbackReason`
    pub callback_reason: Option<String>,
    /// `sourceInteraction`: uuid
    pub source_interaction: Option<String>,
    /// `callbackOrigin`; required when sent
    pub callback_origin: Option<String>,
    /// `createdTimestamp`; required when sent
    pub created_timestamp: Option<i64>,
    /// `lastUpdatedTimestamp`; required when sent
    pub last_updated_timestamp: Option<i64>,
    /// `assigneeAgent`: uuid
    pub assignee_agent: Option<String>,
    /// `assignedTime`
    pub assigned_time: Option<i64>,
    /// `orgId`: uuid; required when sent
    pub org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallbackSchedule: Keys = Keys(&["\"id\":", "\"customerName\":", "\"callbackNumber\":", "\"timezone\":", "\"scheduleDate\":", "\"startTime\":", "\"endTime\":", "\"queueId\":", "\"callbackReason\":", "\"sourceInteraction\":", "\"callbackOrigin\":", "\"createdTimestamp\":", "\"lastUpdatedTimestamp\":", "\"assigneeAgent\":", "\"assignedTime\":", "\"orgId\":"]);

impl Json for CallbackSchedule {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallbackSchedule, &mut [&mut self.id, &mut self.customer_name, &mut self.callback_number, &mut self.timezone, &mut self.schedule_date, &mut self.start_time, &mut self.end_time, &mut self.queue_id, &mut self.callback_reason, &mut self.source_interaction, &mut self.callback_origin, &mut self.created_timestamp, &mut self.last_updated_timestamp, &mut self.assignee_agent, &mut self.assigned_time, &mut self.org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallbackSchedule, &[&self.id, &self.customer_name, &self.callback_number, &self.timezone, &self.schedule_date, &self.start_time, &self.end_time, &self.queue_id, &self.callback_reason, &self.source_interaction, &self.callback_origin, &self.created_timestamp, &self.last_updated_timestamp, &self.assignee_agent, &self.assigned_time, &self.org_id], &self.extra) }
}

impl std::fmt::Debug for CallbackSchedule {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallbackSchedule", self, f) }
}

/// The object `CallbackScheduleMetadata` of Webex.
#[derive(Clone, Default)]
pub struct CallbackScheduleMetadata {
    /// `orgId`: uuid; required when sent
    pub org_id: Option<String>,
    /// `page`; required when sent
    pub page: Option<i64>,
    /// `pageSize`; required when sent
    pub page_size: Option<i64>,
    /// `totalPages`; required when sent
    pub total_pages: Option<i64>,
    /// `totalRecords`; required when sent
    pub total_records: Option<i64>,
    /// `links`; required when sent
    pub links: Option<PaginationLinks>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallbackScheduleMetadata: Keys = Keys(&["\"orgId\":", "\"page\":", "\"pageSize\":", "\"totalPages\":", "\"totalRecords\":", "\"links\":"]);

impl Json for CallbackScheduleMetadata {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallbackScheduleMetadata, &mut [&mut self.org_id, &mut self.page, &mut self.page_size, &mut self.total_pages, &mut self.total_records, &mut self.links], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallbackScheduleMetadata, &[&self.org_id, &self.page, &self.page_size, &self.total_pages, &self.total_records, &self.links], &self.extra) }
}

impl std::fmt::Debug for CallbackScheduleMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallbackScheduleMetadata", self, f) }
}

/// The object `CallbackScheduleUpdateRequest` of Webex.
#[derive(Clone, Default)]
pub struct CallbackScheduleUpdateRequest {
    /// `id`: uuid; required when sent
    pub id: Option<String>,
    /// `customerName`; required when sent
    pub customer_name: Option<String>,
    /// `callbackNumber`; required when sent
    pub callback_number: Option<String>,
    /// `timezone`; required when sent
    pub timezone: Option<String>,
    /// `scheduleDate`: a day, `YYYY-MM-DD`; required when sent
    pub schedule_date: Option<String>,
    /// `startTime`: time; required when sent
    pub start_time: Option<String>,
    /// `endTime`: time; required when sent
    pub end_time: Option<String>,
    /// `queueId`; required when sent
    pub queue_id: Option<String>,
    /// `callbackReason`
    pub callback_reason: Option<String>,
    /// `sourceInteraction`: uuid
    pub source_interaction: Option<String>,
    /// `assigneeAgent`: uuid
    pub assignee_agent: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallbackScheduleUpdateRequest: Keys = Keys(&["\"id\":", "\"customerName\":", "\"callbackNumber\":", "\"timezone\":", "\"scheduleDate\":", "\"startTime\":", "\"endTime\":", "\"queueId\":", "\"callbackReason\":", "\"sourceInteraction\":", "\"assigneeAgent\":"]);

impl Json for CallbackScheduleUpdateRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallbackScheduleUpdateRequest, &mut [&mut self.id, &mut self.customer_name, &mut self.callback_number, &mut self.timezone, &mut self.schedule_date, &mut self.start_time, &mut self.end_time, &mut self.queue_id, &mut self.callback_reason, &mut self.source_interaction, &mut self.assignee_agent], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallbackScheduleUpdateRequest, &[&self.id, &self.customer_name, &self.callback_number, &self.timezone, &self.schedule_date, &self.start_time, &self.end_time, &self.queue_id, &self.callback_reason, &self.source_interaction, &self.assignee_agent], &self.extra) }
}

impl std::fmt::Debug for CallbackScheduleUpdateRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallbackScheduleUpdateRequest", self, f) }
}

/// The object `CallbackSchedulesResponse` of Webex.
#[derive(Clone, Default)]
pub struct CallbackSchedulesResponse {
    /// `meta`
    pub meta: Option<CallbackScheduleMetadata>,
    /// `data`
    pub data: Option<Vec<CallbackSchedule>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallbackSchedulesResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for CallbackSchedulesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallbackSchedulesResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallbackSchedulesResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for CallbackSchedulesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallbackSchedulesResponse", self, f) }
}

/// The object `PaginationLinks` of Webex.
#[derive(Clone, Default)]
pub struct PaginationLinks {
    /// `self`; required when sent
    pub self_: Option<String>,
    /// `first`
    pub first: Option<String>,
    /// `last`
    pub last: Option<String>,
    /// `next`
    pub next: Option<String>,
    /// `prev`
    pub prev: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PaginationLinks: Keys = Keys(&["\"self\":", "\"first\":", "\"last\":", "\"next\":", "\"prev\":"]);

impl Json for PaginationLinks {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PaginationLinks, &mut [&mut self.self_, &mut self.first, &mut self.last, &mut self.next, &mut self.prev], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PaginationLinks, &[&self.self_, &self.first, &self.last, &self.next, &self.prev], &self.extra) }
}

impl std::fmt::Debug for PaginationLinks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PaginationLinks", self, f) }
}

/// The object `ScheduleCallbackRequest` of Webex.
#[derive(Clone, Default)]
pub struct ScheduleCallbackRequest {
    /// `customerName`; required when sent
    pub customer_name: Option<String>,
    /// `callbackNumber`; required when sent
    pub callback_number: Option<String>,
    /// `timezone`; required when sent
    pub timezone: Option<String>,
    /// `scheduleDate`: a day, `YYYY-MM-DD`; required when sent
    pub schedule_date: Option<String>,
    /// `startTime`: time; required when sent
    pub start_time: Option<String>,
    /// `endTime`: time; required when sent
    pub end_time: Option<String>,
    /// `queueId`; required when sent
    pub queue_id: Option<String>,
    /// `callbackReason`
    pub callback_reason: Option<String>,
    /// `sourceInteraction`: uuid
    pub source_interaction: Option<String>,
    /// `assigneeAgent`: uuid
    pub assignee_agent: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ScheduleCallbackRequest: Keys = Keys(&["\"customerName\":", "\"callbackNumber\":", "\"timezone\":", "\"scheduleDate\":", "\"startTime\":", "\"endTime\":", "\"queueId\":", "\"callbackReason\":", "\"sourceInteraction\":", "\"assigneeAgent\":"]);

impl Json for ScheduleCallbackRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ScheduleCallbackRequest, &mut [&mut self.customer_name, &mut self.callback_number, &mut self.timezone, &mut self.schedule_date, &mut self.start_time, &mut self.end_time, &mut self.queue_id, &mut self.callback_reason, &mut self.source_interaction, &mut self.assignee_agent], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ScheduleCallbackRequest, &[&self.customer_name, &self.callback_number, &self.timezone, &self.schedule_date, &self.start_time, &self.end_time, &self.queue_id, &self.callback_reason, &self.source_interaction, &self.assignee_agent], &self.extra) }
}

impl std::fmt::Debug for ScheduleCallbackRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ScheduleCallbackRequest", self, f) }
}

/// The object `ScheduleCallbackResponse` of Webex.
#[derive(Clone, Default)]
pub struct ScheduleCallbackResponse {
    /// `id`: uuid; required when sent
    pub id: Option<String>,
    /// `customerName`; required when sent
    pub customer_name: Option<String>,
    /// `callbackNumber`; required when sent
    pub callback_number: Option<String>,
    /// `timezone`; required when sent
    pub timezone: Option<String>,
    /// `scheduleDate`: a day, `YYYY-MM-DD`; required when sent
    pub schedule_date: Option<String>,
    /// `startTime`: time; required when sent
    pub start_time: Option<String>,
    /// `endTime`: time; required when sent
    pub end_time: Option<String>,
    /// `queueId`; required when sent
    pub queue_id: Option<String>,
    /// `callbackReason`
    pub callback_reason: Option<String>,
    /// `sourceInteraction`: uuid
    pub source_interaction: Option<String>,
    /// `callbackOrigin`; required when sent
    pub callback_origin: Option<String>,
    /// `createdTimestamp`; required when sent
    pub created_timestamp: Option<i64>,
    /// `lastUpdatedTimestamp`; required when sent
    pub last_updated_timestamp: Option<i64>,
    /// `assigneeAgent`: uuid
    pub assignee_agent: Option<String>,
    /// `assignedTime`
    pub assigned_time: Option<i64>,
    /// `orgId`: uuid; required when sent
    pub org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ScheduleCallbackResponse: Keys = Keys(&["\"id\":", "\"customerName\":", "\"callbackNumber\":", "\"timezone\":", "\"scheduleDate\":", "\"startTime\":", "\"endTime\":", "\"queueId\":", "\"callbackReason\":", "\"sourceInteraction\":", "\"callbackOrigin\":", "\"createdTimestamp\":", "\"lastUpdatedTimestamp\":", "\"assigneeAgent\":", "\"assignedTime\":", "\"orgId\":"]);

impl Json for ScheduleCallbackResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ScheduleCallbackResponse, &mut [&mut self.id, &mut self.customer_name, &mut self.callback_number, &mut self.timezone, &mut self.schedule_date, &mut self.start_time, &mut self.end_time, &mut self.queue_id, &mut self.callback_reason, &mut self.source_interaction, &mut self.callback_origin, &mut self.created_timestamp, &mut self.last_updated_timestamp, &mut self.assignee_agent, &mut self.assigned_time, &mut self.org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ScheduleCallbackResponse, &[&self.id, &self.customer_name, &self.callback_number, &self.timezone, &self.schedule_date, &self.start_time, &self.end_time, &self.queue_id, &self.callback_reason, &self.source_interaction, &self.callback_origin, &self.created_timestamp, &self.last_updated_timestamp, &self.assignee_agent, &self.assigned_time, &self.org_id], &self.extra) }
}

impl std::fmt::Debug for ScheduleCallbackResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ScheduleCallbackResponse", self, f) }
}
