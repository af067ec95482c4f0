// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AddPhoneNumbersToLocationBody` of Webex. Published as `AddPhoneNumbersToALocationBody`.
#[derive(Clone, Default)]
pub struct AddPhoneNumbersToLocationBody {
    /// `phoneNumbers`; required when sent
    pub phone_numbers: Option<Vec<String>>,
    /// `numberType`
    pub number_type: Option<AddPhoneNumbersToLocationBodyNumberType>,
    /// `numberUsageType`
    pub number_usage_type: Option<AddPhoneNumbersToLocationBodyNumberUsageType>,
    /// `state`
    pub state: Option<AddPhoneNumbersToLocationBodyState>,
    /// `subscriptionId`
    pub subscription_id: Option<String>,
    /// `carrierId`
    pub carrier_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddPhoneNumbersToLocationBody: Keys = Keys(&["\"phoneNumbers\":", "\"numberType\":", "\"numberUsageType\":", "\"state\":", "\"subscriptionId\":", "\"carrierId\":"]);

impl Json for AddPhoneNumbersToLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddPhoneNumbersToLocationBody, &mut [&mut self.phone_numbers, &mut self.number_type, &mut self.number_usage_type, &mut self.state, &mut self.subscription_id, &mut self.carrier_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddPhoneNumbersToLocationBody, &[&self.phone_numbers, &self.number_type, &self.number_usage_type, &self.state, &self.subscription_id, &self.carrier_id], &self.extra) }
}

impl std::fmt::Debug for AddPhoneNumbersToLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddPhoneNumbersToLocationBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `numberType` of [`AddPhoneNumbersToLocationBody`].
    pub enum AddPhoneNumbersToLocationBodyNumberType {
        Tollfree = "TOLLFREE",
        Did = "DID",
        Mobile = "MOBILE",
    }
}

webex_core::open_enum! {
    /// Values of `numberUsageType` of [`AddPhoneNumbersToLocationBody`].
    pub enum AddPhoneNumbersToLocationBodyNumberUsageType {
        None = "NONE",
        Service = "SERVICE",
    }
}

webex_core::open_enum! {
    /// Values of `state` of [`AddPhoneNumbersToLocationBody`].
    pub enum AddPhoneNumbersToLocationBodyState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

/// The object `CountObjectNumbers` of Webex. Published as `CountObject_Numbers`.
#[derive(Clone, Default)]
pub struct CountObjectNumbers {
    /// `totalNumbers`
    pub total_numbers: Option<i64>,
    /// `numbersDeleted`
    pub numbers_deleted: Option<i64>,
    /// `numbersMoved`
    pub numbers_moved: Option<i64>,
    /// `numbersFailed`
    pub numbers_failed: Option<i64>,
    /// `numbersUsageChanged`
    pub numbers_usage_changed: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CountObjectNumbers: Keys = Keys(&["\"totalNumbers\":", "\"numbersDeleted\":", "\"numbersMoved\":", "\"numbersFailed\":", "\"numbersUsageChanged\":"]);

impl Json for CountObjectNumbers {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CountObjectNumbers, &mut [&mut self.total_numbers, &mut self.numbers_deleted, &mut self.numbers_moved, &mut self.numbers_failed, &mut self.numbers_usage_changed], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CountObjectNumbers, &[&self.total_numbers, &self.numbers_deleted, &self.numbers_moved, &self.numbers_failed, &self.numbers_usage_changed], &self.extra) }
}

impl std::fmt::Debug for CountObjectNumbers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CountObjectNumbers", self, f) }
}

/// The object `GetPhoneNumbersForOrganizationWithCriteriaResponse` of Webex. Published as `GetPhoneNumbersForAnOrganizationWithGivenCriteriaResponse`.
#[derive(Clone, Default)]
pub struct GetPhoneNumbersForOrganizationWithCriteriaResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<NumberObjectNumbers>>,
    /// `count`
    pub count: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPhoneNumbersForOrganizationWithCriteriaResponse: Keys = Keys(&["\"phoneNumbers\":", "\"count\":"]);

impl Json for GetPhoneNumbersForOrganizationWithCriteriaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPhoneNumbersForOrganizationWithCriteriaResponse, &mut [&mut self.phone_numbers, &mut self.count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPhoneNumbersForOrganizationWithCriteriaResponse, &[&self.phone_numbers, &self.count], &self.extra) }
}

impl std::fmt::Debug for GetPhoneNumbersForOrganizationWithCriteriaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPhoneNumbersForOrganizationWithCriteriaResponse", self, f) }
}

/// The object `InitiateNumberJobsBody` of Webex.
#[derive(Clone, Default)]
pub struct InitiateNumberJobsBody {
    /// `operation`; required when sent
    pub operation: Option<String>,
    /// `targetLocationId`
    pub target_location_id: Option<String>,
    /// `numberUsageType`
    pub number_usage_type: Option<String>,
    /// `numberList`; required when sent
    pub number_list: Option<Vec<NumberItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_InitiateNumberJobsBody: Keys = Keys(&["\"operation\":", "\"targetLocationId\":", "\"numberUsageType\":", "\"numberList\":"]);

impl Json for InitiateNumberJobsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_InitiateNumberJobsBody, &mut [&mut self.operation, &mut self.target_location_id, &mut self.number_usage_type, &mut self.number_list], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_InitiateNumberJobsBody, &[&self.operation, &self.target_location_id, &self.number_usage_type, &self.number_list], &self.extra) }
}

impl std::fmt::Debug for InitiateNumberJobsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("InitiateNumberJobsBody", self, f) }
}

/// The object `ItemObjectNumbers` of Webex. Published as `ItemObject_Numbers`.
#[derive(Clone, Default)]
pub struct ItemObjectNumbers {
    /// `item`
    pub item: Option<String>,
    /// `itemNumber`
    pub item_number: Option<i64>,
    /// `trackingId`
    pub tracking_id: Option<String>,
    /// `error`
    pub error: Option<ErrorObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ItemObjectNumbers: Keys = Keys(&["\"item\":", "\"itemNumber\":", "\"trackingId\":", "\"error\":"]);

impl Json for ItemObjectNumbers {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ItemObjectNumbers, &mut [&mut self.item, &mut self.item_number, &mut self.tracking_id, &mut self.error], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ItemObjectNumbers, &[&self.item, &self.item_number, &self.tracking_id, &self.error], &self.extra) }
}

impl std::fmt::Debug for ItemObjectNumbers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ItemObjectNumbers", self, f) }
}

/// The object `JobExecutionStatusObject1` of Webex.
#[derive(Clone, Default)]
pub struct JobExecutionStatusObject1 {
    /// `id`
    pub id: Option<i64>,
    /// `lastUpdated`: a moment, RFC 3339
    pub last_updated: Option<String>,
    /// `statusMessage`
    pub status_message: Option<JobExecutionStatusObject1StatusMessage>,
    /// `exitCode`
    pub exit_code: Option<JobExecutionStatusObject1ExitCode>,
    /// `createdTime`: a moment, RFC 3339
    pub created_time: Option<String>,
    /// `timeElapsed`
    pub time_elapsed: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JobExecutionStatusObject1: Keys = Keys(&["\"id\":", "\"lastUpdated\":", "\"statusMessage\":", "\"exitCode\":", "\"createdTime\":", "\"timeElapsed\":"]);

impl Json for JobExecutionStatusObject1 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JobExecutionStatusObject1, &mut [&mut self.id, &mut self.last_updated, &mut self.status_message, &mut self.exit_code, &mut self.created_time, &mut self.time_elapsed], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JobExecutionStatusObject1, &[&self.id, &self.last_updated, &self.status_message, &self.exit_code, &self.created_time, &self.time_elapsed], &self.extra) }
}

impl std::fmt::Debug for JobExecutionStatusObject1 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JobExecutionStatusObject1", self, f) }
}

webex_core::open_enum! {
    /// Values of `statusMessage` of [`JobExecutionStatusObject1`].
    pub enum JobExecutionStatusObject1StatusMessage {
        Starting = "STARTING",
        Started = "STARTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Unknown = "UNKNOWN",
        Abandoned = "ABANDONED",
    }
}

webex_core::open_enum! {
    /// Values of `exitCode` of [`JobExecutionStatusObject1`].
    pub enum JobExecutionStatusObject1ExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
        CompletedWithPendingOrders = "COMPLETED_WITH_PENDING_ORDERS",
    }
}

/// The object `JobExecutionStatusObjectNumbers` of Webex. Published as `JobExecutionStatusObject_Numbers`.
#[derive(Clone, Default)]
pub struct JobExecutionStatusObjectNumbers {
    /// `id`
    pub id: Option<i64>,
    /// `startTime`: a moment, RFC 3339
    pub start_time: Option<String>,
    /// `endTime`: a moment, RFC 3339
    pub end_time: Option<String>,
    /// `lastUpdated`: a moment, RFC 3339
    pub last_updated: Option<String>,
    /// `statusMessage`
    pub status_message: Option<JobExecutionStatusObjectNumbersStatusMessage>,
    /// `exitCode`
    pub exit_code: Option<JobExecutionStatusObjectNumbersExitCode>,
    /// `createdTime`: a moment, RFC 3339
    pub created_time: Option<String>,
    /// `timeElapsed`
    pub time_elapsed: Option<String>,
    /// `stepExecutionStatuses`
    pub step_execution_statuses: Option<Vec<StepExecutionStatusesObjectNumbers>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JobExecutionStatusObjectNumbers: Keys = Keys(&["\"id\":", "\"startTime\":", "\"endTime\":", "\"lastUpdated\":", "\"statusMessage\":", "\"exitCode\":", "\"createdTime\":", "\"timeElapsed\":", "\"stepExecutionStatuses\":"]);

impl Json for JobExecutionStatusObjectNumbers {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JobExecutionStatusObjectNumbers, &mut [&mut self.id, &mut self.start_time, &mut self.end_time, &mut self.last_updated, &mut self.status_message, &mut self.exit_code, &mut self.created_time, &mut self.time_elapsed, &mut self.step_execution_statuses], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JobExecutionStatusObjectNumbers, &[&self.id, &self.start_time, &self.end_time, &self.last_updated, &self.status_message, &self.exit_code, &self.created_time, &self.time_elapsed, &self.step_execution_statuses], &self.extra) }
}

impl std::fmt::Debug for JobExecutionStatusObjectNumbers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JobExecutionStatusObjectNumbers", self, f) }
}

webex_core::open_enum! {
    /// Values of `statusMessage` of [`JobExecutionStatusObjectNumbers`].
    pub enum JobExecutionStatusObjectNumbersStatusMessage {
        Starting = "STARTING",
        Started = "STARTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Unknown = "UNKNOWN",
        Abandoned = "ABANDONED",
    }
}

webex_core::open_enum! {
    /// Values of `exitCode` of [`JobExecutionStatusObjectNumbers`].
    pub enum JobExecutionStatusObjectNumbersExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
        CompletedWithPendingOrders = "COMPLETED_WITH_PENDING_ORDERS",
    }
}

/// The object `JobIdResponseObject` of Webex.
#[derive(Clone, Default)]
pub struct JobIdResponseObject {
    /// `name`
    pub name: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `jobType`
    pub job_type: Option<String>,
    /// `trackingId`
    pub tracking_id: Option<String>,
    /// `sourceUserId`
    pub source_user_id: Option<String>,
    /// `sourceCustomerId`
    pub source_customer_id: Option<String>,
    /// `targetCustomerId`
    pub target_customer_id: Option<String>,
    /// `instanceId`
    pub instance_id: Option<i64>,
    /// `jobExecutionStatus`
    pub job_execution_status: Option<Vec<JobExecutionStatusObjectNumbers>>,
    /// `latestExecutionStatus`
    pub latest_execution_status: Option<JobIdResponseObjectLatestExecutionStatus>,
    /// `latestExecutionExitCode`
    pub latest_execution_exit_code: Option<JobIdResponseObjectLatestExecutionExitCode>,
    /// `operationType`
    pub operation_type: Option<String>,
    /// `sourceLocationId`
    pub source_location_id: Option<String>,
    /// `targetLocationId`
    pub target_location_id: Option<String>,
    /// `counts`
    pub counts: Option<CountObjectNumbers>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JobIdResponseObject: Keys = Keys(&["\"name\":", "\"id\":", "\"jobType\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"operationType\":", "\"sourceLocationId\":", "\"targetLocationId\":", "\"counts\":"]);

impl Json for JobIdResponseObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JobIdResponseObject, &mut [&mut self.name, &mut self.id, &mut self.job_type, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.operation_type, &mut self.source_location_id, &mut self.target_location_id, &mut self.counts], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JobIdResponseObject, &[&self.name, &self.id, &self.job_type, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.latest_execution_exit_code, &self.operation_type, &self.source_location_id, &self.target_location_id, &self.counts], &self.extra) }
}

impl std::fmt::Debug for JobIdResponseObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JobIdResponseObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `latestExecutionStatus` of [`JobIdResponseObject`].
    pub enum JobIdResponseObjectLatestExecutionStatus {
        Starting = "STARTING",
        Started = "STARTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Unknown = "UNKNOWN",
        Abandoned = "ABANDONED",
    }
}

webex_core::open_enum! {
    /// Values of `latestExecutionExitCode` of [`JobIdResponseObject`].
    pub enum JobIdResponseObjectLatestExecutionExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
        CompletedWithPendingOrders = "COMPLETED_WITH_PENDING_ORDERS",
    }
}

/// The object `JobListResponseObject` of Webex.
#[derive(Clone, Default)]
pub struct JobListResponseObject {
    /// `id`
    pub id: Option<String>,
    /// `jobType`
    pub job_type: Option<String>,
    /// `trackingId`
    pub tracking_id: Option<String>,
    /// `sourceUserId`
    pub source_user_id: Option<String>,
    /// `sourceCustomerId`
    pub source_customer_id: Option<String>,
    /// `targetCustomerId`
    pub target_customer_id: Option<String>,
    /// `instanceId`
    pub instance_id: Option<i64>,
    /// `jobExecutionStatus`
    pub job_execution_status: Option<Vec<JobExecutionStatusObjectNumbers>>,
    /// `latestExecutionStatus`
    pub latest_execution_status: Option<JobListResponseObjectLatestExecutionStatus>,
    /// `latestExecutionExitCode`
    pub latest_execution_exit_code: Option<JobListResponseObjectLatestExecutionExitCode>,
    /// `operationType`
    pub operation_type: Option<String>,
    /// `sourceLocationId`
    pub source_location_id: Option<String>,
    /// `targetLocationId`
    pub target_location_id: Option<String>,
    /// `counts`
    pub counts: Option<CountObjectNumbers>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JobListResponseObject: Keys = Keys(&["\"id\":", "\"jobType\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"operationType\":", "\"sourceLocationId\":", "\"targetLocationId\":", "\"counts\":"]);

impl Json for JobListResponseObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JobListResponseObject, &mut [&mut self.id, &mut self.job_type, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.operation_type, &mut self.source_location_id, &mut self.target_location_id, &mut self.counts], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JobListResponseObject, &[&self.id, &self.job_type, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.latest_execution_exit_code, &self.operation_type, &self.source_location_id, &self.target_location_id, &self.counts], &self.extra) }
}

impl std::fmt::Debug for JobListResponseObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JobListResponseObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `latestExecutionStatus` of [`JobListResponseObject`].
    pub enum JobListResponseObjectLatestExecutionStatus {
        Starting = "STARTING",
        Started = "STARTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Unknown = "UNKNOWN",
        Abandoned = "ABANDONED",
    }
}

webex_core::open_enum! {
    /// Values of `latestExecutionExitCode` of [`JobListResponseObject`].
    pub enum JobListResponseObjectLatestExecutionExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
        CompletedWithPendingOrders = "COMPLETED_WITH_PENDING_ORDERS",
    }
}

/// The object `ListManageNumbersJobErrorsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListManageNumbersJobErrorsResponse {
    /// `items`
    pub items: Option<Vec<ItemObjectNumbers>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListManageNumbersJobErrorsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListManageNumbersJobErrorsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListManageNumbersJobErrorsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListManageNumbersJobErrorsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListManageNumbersJobErrorsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListManageNumbersJobErrorsResponse", self, f) }
}

/// The object `ListManageNumbersJobsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListManageNumbersJobsResponse {
    /// `items`
    pub items: Option<Vec<JobListResponseObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListManageNumbersJobsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListManageNumbersJobsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListManageNumbersJobsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListManageNumbersJobsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListManageNumbersJobsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListManageNumbersJobsResponse", self, f) }
}

/// The object `ManageNumberStateInLocationBody` of Webex. Published as `ManageNumberStateInALocationBody`.
#[derive(Clone, Default)]
pub struct ManageNumberStateInLocationBody {
    /// `phoneNumbers`; required when sent
    pub phone_numbers: Option<Vec<String>>,
    /// `action`
    pub action: Option<ManageNumberStateInLocationBodyAction>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ManageNumberStateInLocationBody: Keys = Keys(&["\"phoneNumbers\":", "\"action\":"]);

impl Json for ManageNumberStateInLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ManageNumberStateInLocationBody, &mut [&mut self.phone_numbers, &mut self.action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ManageNumberStateInLocationBody, &[&self.phone_numbers, &self.action], &self.extra) }
}

impl std::fmt::Debug for ManageNumberStateInLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ManageNumberStateInLocationBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`ManageNumberStateInLocationBody`].
    pub enum ManageNumberStateInLocationBodyAction {
        Activate = "ACTIVATE",
        Deactivate = "DEACTIVATE",
    }
}

/// The object `Number` of Webex.
#[derive(Clone, Default)]
pub struct Number {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<NumberState>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `detail`
    pub detail: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Number: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"tollFreeNumber\":", "\"detail\":"]);

impl Json for Number {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Number, &mut [&mut self.phone_number, &mut self.state, &mut self.toll_free_number, &mut self.detail], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Number, &[&self.phone_number, &self.state, &self.toll_free_number, &self.detail], &self.extra) }
}

impl std::fmt::Debug for Number {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Number", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`Number`].
    pub enum NumberState {
        Available = "Available",
        Duplicate = "Duplicate",
        DuplicateInList = "Duplicate In List",
        Invalid = "Invalid",
        Unavailable = "Unavailable",
    }
}

/// The object `NumberAddError` of Webex.
#[derive(Clone, Default)]
pub struct NumberAddError {
    /// `number`
    pub number: Option<String>,
    /// `errorType`
    pub error_type: Option<String>,
    /// `errorCode`
    pub error_code: Option<String>,
    /// `errorMessage`
    pub error_message: Option<String>,
    /// `errorTitle`
    pub error_title: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NumberAddError: Keys = Keys(&["\"number\":", "\"errorType\":", "\"errorCode\":", "\"errorMessage\":", "\"errorTitle\":"]);

impl Json for NumberAddError {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NumberAddError, &mut [&mut self.number, &mut self.error_type, &mut self.error_code, &mut self.error_message, &mut self.error_title], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NumberAddError, &[&self.number, &self.error_type, &self.error_code, &self.error_message, &self.error_title], &self.extra) }
}

impl std::fmt::Debug for NumberAddError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NumberAddError", self, f) }
}

/// The object `NumberAddResponse` of Webex.
#[derive(Clone, Default)]
pub struct NumberAddResponse {
    /// `errors`
    pub errors: Option<Vec<NumberAddError>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NumberAddResponse: Keys = Keys(&["\"errors\":"]);

impl Json for NumberAddResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NumberAddResponse, &mut [&mut self.errors], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NumberAddResponse, &[&self.errors], &self.extra) }
}

impl std::fmt::Debug for NumberAddResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NumberAddResponse", self, f) }
}

/// The object `NumberItem` of Webex.
#[derive(Clone, Default)]
pub struct NumberItem {
    /// `locationId`
    pub location_id: Option<String>,
    /// `numbers`
    pub numbers: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NumberItem: Keys = Keys(&["\"locationId\":", "\"numbers\":"]);

impl Json for NumberItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NumberItem, &mut [&mut self.location_id, &mut self.numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NumberItem, &[&self.location_id, &self.numbers], &self.extra) }
}

impl std::fmt::Debug for NumberItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NumberItem", self, f) }
}

/// The object `NumberObjectLocation` of Webex.
#[derive(Clone, Default)]
pub struct NumberObjectLocation {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NumberObjectLocation: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for NumberObjectLocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NumberObjectLocation, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NumberObjectLocation, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for NumberObjectLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NumberObjectLocation", self, f) }
}

/// The object `NumberObjectOwner` of Webex.
#[derive(Clone, Default)]
pub struct NumberObjectOwner {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<NumberObjectOwnerType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NumberObjectOwner: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":"]);

impl Json for NumberObjectOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NumberObjectOwner, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NumberObjectOwner, &[&self.id, &self.type_, &self.first_name, &self.last_name], &self.extra) }
}

impl std::fmt::Debug for NumberObjectOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NumberObjectOwner", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`NumberObjectOwner`].
    pub enum NumberObjectOwnerType {
        Place = "PLACE",
        People = "PEOPLE",
        VirtualLine = "VIRTUAL_LINE",
        AutoAttendant = "AUTO_ATTENDANT",
        CallQueue = "CALL_QUEUE",
        PagingGroup = "PAGING_GROUP",
        HuntGroup = "HUNT_GROUP",
        VoiceMessaging = "VOICE_MESSAGING",
        OfficeAnywhere = "OFFICE_ANYWHERE",
        ContactCenterLink = "CONTACT_CENTER_LINK",
        ContactCenterAdapter = "CONTACT_CENTER_ADAPTER",
        RouteList = "ROUTE_LIST",
        VoicemailGroup = "VOICEMAIL_GROUP",
        CollaborateBridge = "COLLABORATE_BRIDGE",
    }
}

/// The object `NumberObjectNumbers` of Webex. Published as `NumberObject_Numbers`.
#[derive(Clone, Default)]
pub struct NumberObjectNumbers {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `state`
    pub state: Option<String>,
    /// `phoneNumberType`
    pub phone_number_type: Option<NumberObjectNumbersPhoneNumberType>,
    /// `mainNumber`
    pub main_number: Option<bool>,
    /// `includedTelephonyTypes`
    pub included_telephony_types: Option<NumberObjectNumbersIncludedTelephonyTypes>,
    /// `mobileNetwork`
    pub mobile_network: Option<String>,
    /// `routingProfile`
    pub routing_profile: Option<String>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `isReservedNumber`
    pub is_reserved_number: Option<bool>,
    /// `location`
    pub location: Option<NumberObjectLocation>,
    /// `owner`
    pub owner: Option<NumberObjectOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NumberObjectNumbers: Keys = Keys(&["\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"state\":", "\"phoneNumberType\":", "\"mainNumber\":", "\"includedTelephonyTypes\":", "\"mobileNetwork\":", "\"routingProfile\":", "\"tollFreeNumber\":", "\"isServiceNumber\":", "\"isReservedNumber\":", "\"location\":", "\"owner\":"]);

impl Json for NumberObjectNumbers {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NumberObjectNumbers, &mut [&mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.state, &mut self.phone_number_type, &mut self.main_number, &mut self.included_telephony_types, &mut self.mobile_network, &mut self.routing_profile, &mut self.toll_free_number, &mut self.is_service_number, &mut self.is_reserved_number, &mut self.location, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NumberObjectNumbers, &[&self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.state, &self.phone_number_type, &self.main_number, &self.included_telephony_types, &self.mobile_network, &self.routing_profile, &self.toll_free_number, &self.is_service_number, &self.is_reserved_number, &self.location, &self.owner], &self.extra) }
}

impl std::fmt::Debug for NumberObjectNumbers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NumberObjectNumbers", self, f) }
}

webex_core::open_enum! {
    /// Values of `phoneNumberType` of [`NumberObjectNumbers`].
    pub enum NumberObjectNumbersPhoneNumberType {
        Primary = "PRIMARY",
        Alternate = "ALTERNATE",
        Fax = "FAX",
        Dnis = "DNIS",
        Default = "Default",
    }
}

webex_core::open_enum! {
    /// Values of `includedTelephonyTypes` of [`NumberObjectNumbers`].
    pub enum NumberObjectNumbersIncludedTelephonyTypes {
        PstnNumber = "PSTN_NUMBER",
        MobileNumber = "MOBILE_NUMBER",
    }
}

/// The object `RemovePhoneNumbersFromLocationBody` of Webex. Published as `RemovePhoneNumbersFromALocationBody`.
#[derive(Clone, Default)]
pub struct RemovePhoneNumbersFromLocationBody {
    /// `phoneNumbers`; required when sent
    pub phone_numbers: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RemovePhoneNumbersFromLocationBody: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for RemovePhoneNumbersFromLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RemovePhoneNumbersFromLocationBody, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RemovePhoneNumbersFromLocationBody, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for RemovePhoneNumbersFromLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RemovePhoneNumbersFromLocationBody", self, f) }
}

/// The object `StartJobResponse` of Webex.
#[derive(Clone, Default)]
pub struct StartJobResponse {
    /// `name`
    pub name: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `jobType`
    pub job_type: Option<String>,
    /// `trackingId`
    pub tracking_id: Option<String>,
    /// `sourceUserId`
    pub source_user_id: Option<String>,
    /// `sourceCustomerId`
    pub source_customer_id: Option<String>,
    /// `targetCustomerId`
    pub target_customer_id: Option<String>,
    /// `instanceId`
    pub instance_id: Option<i64>,
    /// `jobExecutionStatus`
    pub job_execution_status: Option<Vec<JobExecutionStatusObject1>>,
    /// `latestExecutionStatus`
    pub latest_execution_status: Option<StartJobResponseLatestExecutionStatus>,
    /// `latestExecutionExitCode`
    pub latest_execution_exit_code: Option<StartJobResponseLatestExecutionExitCode>,
    /// `operationType`
    pub operation_type: Option<String>,
    /// `sourceLocationId`
    pub source_location_id: Option<String>,
    /// `targetLocationId`
    pub target_location_id: Option<String>,
    /// `counts`
    pub counts: Option<CountObjectNumbers>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_StartJobResponse: Keys = Keys(&["\"name\":", "\"id\":", "\"jobType\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"operationType\":", "\"sourceLocationId\":", "\"targetLocationId\":", "\"counts\":"]);

impl Json for StartJobResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StartJobResponse, &mut [&mut self.name, &mut self.id, &mut self.job_type, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.operation_type, &mut self.source_location_id, &mut self.target_location_id, &mut self.counts], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StartJobResponse, &[&self.name, &self.id, &self.job_type, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.latest_execution_exit_code, &self.operation_type, &self.source_location_id, &self.target_location_id, &self.counts], &self.extra) }
}

impl std::fmt::Debug for StartJobResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StartJobResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `latestExecutionStatus` of [`StartJobResponse`].
    pub enum StartJobResponseLatestExecutionStatus {
        Starting = "STARTING",
        Started = "STARTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Unknown = "UNKNOWN",
        Abandoned = "ABANDONED",
    }
}

webex_core::open_enum! {
    /// Values of `latestExecutionExitCode` of [`StartJobResponse`].
    pub enum StartJobResponseLatestExecutionExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
        CompletedWithPendingOrders = "COMPLETED_WITH_PENDING_ORDERS",
    }
}

/// The object `StepExecutionStatusesObjectNumbers` of Webex. Published as `StepExecutionStatusesObject_Numbers`.
#[derive(Clone, Default)]
pub struct StepExecutionStatusesObjectNumbers {
    /// `id`
    pub id: Option<i64>,
    /// `startTime`: a moment, RFC 3339
    pub start_time: Option<String>,
    /// `endTime`: a moment, RFC 3339
    pub end_time: Option<String>,
    /// `lastUpdated`: a moment, RFC 3339
    pub last_updated: Option<String>,
    /// `statusMessage`
    pub status_message: Option<StepExecutionStatusesObjectNumbersStatusMessage>,
    /// `exitCode`
    pub exit_code: Option<StepExecutionStatusesObjectNumbersExitCode>,
    /// `name`
    pub name: Option<String>,
    /// `timeElapsed`
    pub time_elapsed: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_StepExecutionStatusesObjectNumbers: Keys = Keys(&["\"id\":", "\"startTime\":", "\"endTime\":", "\"lastUpdated\":", "\"statusMessage\":", "\"exitCode\":", "\"name\":", "\"timeElapsed\":"]);

impl Json for StepExecutionStatusesObjectNumbers {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StepExecutionStatusesObjectNumbers, &mut [&mut self.id, &mut self.start_time, &mut self.end_time, &mut self.last_updated, &mut self.status_message, &mut self.exit_code, &mut self.name, &mut self.time_elapsed], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StepExecutionStatusesObjectNumbers, &[&self.id, &self.start_time, &self.end_time, &self.last_updated, &self.status_message, &self.exit_code, &self.name, &self.time_elapsed], &self.extra) }
}

impl std::fmt::Debug for StepExecutionStatusesObjectNumbers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StepExecutionStatusesObjectNumbers", self, f) }
}

webex_core::open_enum! {
    /// Values of `statusMessage` of [`StepExecutionStatusesObjectNumbers`].
    pub enum StepExecutionStatusesObjectNumbersStatusMessage {
        Starting = "STARTING",
        Started = "STARTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Unknown = "UNKNOWN",
        Abandoned = "ABANDONED",
    }
}

webex_core::open_enum! {
    /// Values of `exitCode` of [`StepExecutionStatusesObjectNumbers`].
    pub enum StepExecutionStatusesObjectNumbersExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
        CompletedWithPendingOrders = "COMPLETED_WITH_PENDING_ORDERS",
    }
}

/// The object `ValidateNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct ValidateNumbersResponse {
    /// `status`
    pub status: Option<ValidateNumbersResponseStatus>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<Number>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateNumbersResponse: Keys = Keys(&["\"status\":", "\"phoneNumbers\":"]);

impl Json for ValidateNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateNumbersResponse, &mut [&mut self.status, &mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateNumbersResponse, &[&self.status, &self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for ValidateNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateNumbersResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`ValidateNumbersResponse`].
    pub enum ValidateNumbersResponseStatus {
        Ok = "OK",
        Errors = "ERRORS",
    }
}

/// The object `ValidatePhoneNumbersBody` of Webex.
#[derive(Clone, Default)]
pub struct ValidatePhoneNumbersBody {
    /// `phoneNumbers`; required when sent
    pub phone_numbers: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidatePhoneNumbersBody: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for ValidatePhoneNumbersBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidatePhoneNumbersBody, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidatePhoneNumbersBody, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for ValidatePhoneNumbersBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidatePhoneNumbersBody", self, f) }
}
