// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ActivationEmailCounts` of Webex.
#[derive(Clone, Default)]
pub struct ActivationEmailCounts {
    /// `userResendInviteSent`
    pub user_resend_invite_sent: Option<i64>,
    /// `userResendInviteFailed`
    pub user_resend_invite_failed: Option<i64>,
    /// `userResendInviteSkipped`
    pub user_resend_invite_skipped: Option<i64>,
    /// `totalUsers`
    pub total_users: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ActivationEmailCounts: Keys = Keys(&["\"userResendInviteSent\":", "\"userResendInviteFailed\":", "\"userResendInviteSkipped\":", "\"totalUsers\":"]);

impl Json for ActivationEmailCounts {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ActivationEmailCounts, &mut [&mut self.user_resend_invite_sent, &mut self.user_resend_invite_failed, &mut self.user_resend_invite_skipped, &mut self.total_users], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ActivationEmailCounts, &[&self.user_resend_invite_sent, &self.user_resend_invite_failed, &self.user_resend_invite_skipped, &self.total_users], &self.extra) }
}

impl std::fmt::Debug for ActivationEmailCounts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ActivationEmailCounts", self, f) }
}

/// The object `ActivationEmailJobDetail` of Webex.
#[derive(Clone, Default)]
pub struct ActivationEmailJobDetail {
    /// `name`
    pub name: Option<String>,
    /// `id`; required when sent
    pub id: Option<String>,
    /// `jobType`
    pub job_type: Option<String>,
    /// `trackingId`; required when sent
    pub tracking_id: Option<String>,
    /// `sourceUserId`; required when sent
    pub source_user_id: Option<String>,
    /// `sourceCustomerId`; required when sent
    pub source_customer_id: Option<String>,
    /// `targetCustomerId`; required when sent
    pub target_customer_id: Option<String>,
    /// `instanceId`; required when sent
    pub instance_id: Option<i64>,
    /// `jobExecutionStatus`; required when sent
    pub job_execution_status: Option<Vec<JobExecutionStatus>>,
    /// `latestExecutionStatus`; required when sent
    pub latest_execution_status: Option<String>,
    /// `latestExecutionExitCode`
    pub latest_execution_exit_code: Option<String>,
    /// `locationCustomizationsEnabled`
    pub location_customizations_enabled: Option<bool>,
    /// `target`
    pub target: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `percentageComplete`
    pub percentage_complete: Option<i64>,
    /// `deviceCount`
    pub device_count: Option<i64>,
    /// `counts`
    pub counts: Option<ActivationEmailCounts>,
    /// `allowAdminInviteEmails`
    pub allow_admin_invite_emails: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ActivationEmailJobDetail: Keys = Keys(&["\"name\":", "\"id\":", "\"jobType\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"locationCustomizationsEnabled\":", "\"target\":", "\"locationId\":", "\"locationName\":", "\"percentageComplete\":", "\"deviceCount\":", "\"counts\":", "\"allowAdminInviteEmails\":"]);

impl Json for ActivationEmailJobDetail {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ActivationEmailJobDetail, &mut [&mut self.name, &mut self.id, &mut self.job_type, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.location_customizations_enabled, &mut self.target, &mut self.location_id, &mut self.location_name, &mut self.percentage_complete, &mut self.device_count, &mut self.counts, &mut self.allow_admin_invite_emails], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ActivationEmailJobDetail, &[&self.name, &self.id, &self.job_type, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.latest_execution_exit_code, &self.location_customizations_enabled, &self.target, &self.location_id, &self.location_name, &self.percentage_complete, &self.device_count, &self.counts, &self.allow_admin_invite_emails], &self.extra) }
}

impl std::fmt::Debug for ActivationEmailJobDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ActivationEmailJobDetail", self, f) }
}

/// The object `BulkActivationEmailResendJobCounts` of Webex.
#[derive(Clone, Default)]
pub struct BulkActivationEmailResendJobCounts {
    /// `userResendInviteSent`; required when sent
    pub user_resend_invite_sent: Option<f64>,
    /// `userResendInviteFailed`; required when sent
    pub user_resend_invite_failed: Option<f64>,
    /// `userResendInviteSkipped`; required when sent
    pub user_resend_invite_skipped: Option<f64>,
    /// `totalUsers`; required when sent
    pub total_users: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkActivationEmailResendJobCounts: Keys = Keys(&["\"userResendInviteSent\":", "\"userResendInviteFailed\":", "\"userResendInviteSkipped\":", "\"totalUsers\":"]);

impl Json for BulkActivationEmailResendJobCounts {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkActivationEmailResendJobCounts, &mut [&mut self.user_resend_invite_sent, &mut self.user_resend_invite_failed, &mut self.user_resend_invite_skipped, &mut self.total_users], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkActivationEmailResendJobCounts, &[&self.user_resend_invite_sent, &self.user_resend_invite_failed, &self.user_resend_invite_skipped, &self.total_users], &self.extra) }
}

impl std::fmt::Debug for BulkActivationEmailResendJobCounts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkActivationEmailResendJobCounts", self, f) }
}

/// The object `BulkActivationEmailResendJobDetails` of Webex.
#[derive(Clone, Default)]
pub struct BulkActivationEmailResendJobDetails {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `id`; required when sent
    pub id: Option<String>,
    /// `trackingId`; required when sent
    pub tracking_id: Option<String>,
    /// `sourceUserId`; required when sent
    pub source_user_id: Option<String>,
    /// `sourceCustomerId`; required when sent
    pub source_customer_id: Option<String>,
    /// `targetCustomerId`; required when sent
    pub target_customer_id: Option<String>,
    /// `instanceId`; required when sent
    pub instance_id: Option<f64>,
    /// `jobExecutionStatus`
    pub job_execution_status: Option<Vec<StepExecutionStatus>>,
    /// `latestExecutionStatus`; required when sent
    pub latest_execution_status: Option<BulkActivationEmailResendJobDetailsLatestExecutionStatus>,
    /// `latestExecutionExitCode`
    pub latest_execution_exit_code: Option<BulkActivationEmailResendJobDetailsLatestExecutionExitCode>,
    /// `counts`; required when sent
    pub counts: Option<BulkActivationEmailResendJobCounts>,
    /// `allowAdminInviteEmails`
    pub allow_admin_invite_emails: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BulkActivationEmailResendJobDetails: Keys = Keys(&["\"name\":", "\"id\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"counts\":", "\"allowAdminInviteEmails\":"]);

impl Json for BulkActivationEmailResendJobDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BulkActivationEmailResendJobDetails, &mut [&mut self.name, &mut self.id, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.counts, &mut self.allow_admin_invite_emails], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BulkActivationEmailResendJobDetails, &[&self.name, &self.id, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.latest_execution_exit_code, &self.counts, &self.allow_admin_invite_emails], &self.extra) }
}

impl std::fmt::Debug for BulkActivationEmailResendJobDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BulkActivationEmailResendJobDetails", self, f) }
}

webex_core::open_enum! {
    /// Values of `latestExecutionStatus` of [`BulkActivationEmailResendJobDetails`].
    pub enum BulkActivationEmailResendJobDetailsLatestExecutionStatus {
        Completed = "COMPLETED",
        Starting = "STARTING",
        Started = "STARTED",
        Stopping = "STOPPING",
        Failed = "FAILED",
        Abandoned = "ABANDONED",
        Unknown = "UNKNOWN",
    }
}

webex_core::open_enum! {
    /// Values of `latestExecutionExitCode` of [`BulkActivationEmailResendJobDetails`].
    pub enum BulkActivationEmailResendJobDetailsLatestExecutionExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
    }
}

/// The object `ErrorMessageObject` of Webex.
#[derive(Clone, Default)]
pub struct ErrorMessageObject {
    /// `description`
    pub description: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ErrorMessageObject: Keys = Keys(&["\"description\":", "\"code\":", "\"locationId\":"]);

impl Json for ErrorMessageObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ErrorMessageObject, &mut [&mut self.description, &mut self.code, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ErrorMessageObject, &[&self.description, &self.code, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for ErrorMessageObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ErrorMessageObject", self, f) }
}

/// The object `ErrorObject` of Webex.
#[derive(Clone, Default)]
pub struct ErrorObject {
    /// `key`
    pub key: Option<String>,
    /// `message`
    pub message: Option<Vec<ErrorMessageObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ErrorObject: Keys = Keys(&["\"key\":", "\"message\":"]);

impl Json for ErrorObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ErrorObject, &mut [&mut self.key, &mut self.message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ErrorObject, &[&self.key, &self.message], &self.extra) }
}

impl std::fmt::Debug for ErrorObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ErrorObject", self, f) }
}

/// The object `ErrorResponseObject` of Webex.
#[derive(Clone, Default)]
pub struct ErrorResponseObject {
    /// `items`
    pub items: Option<Vec<ItemObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ErrorResponseObject: Keys = Keys(&["\"items\":"]);

impl Json for ErrorResponseObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ErrorResponseObject, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ErrorResponseObject, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ErrorResponseObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ErrorResponseObject", self, f) }
}

/// The object `ListActivationEmailsJobErrorsResponse` of Webex. Published as `ErrorsResponse`.
#[derive(Clone, Default)]
pub struct ListActivationEmailsJobErrorsResponse {
    /// `items`
    pub items: Option<Vec<JobErrorItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListActivationEmailsJobErrorsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListActivationEmailsJobErrorsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListActivationEmailsJobErrorsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListActivationEmailsJobErrorsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListActivationEmailsJobErrorsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListActivationEmailsJobErrorsResponse", self, f) }
}

/// The object `ItemObject` of Webex.
#[derive(Clone, Default)]
pub struct ItemObject {
    /// `itemNumber`
    pub item_number: Option<f64>,
    /// `trackingId`
    pub tracking_id: Option<String>,
    /// `error`
    pub error: Option<ErrorObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ItemObject: Keys = Keys(&["\"itemNumber\":", "\"trackingId\":", "\"error\":"]);

impl Json for ItemObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ItemObject, &mut [&mut self.item_number, &mut self.tracking_id, &mut self.error], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ItemObject, &[&self.item_number, &self.tracking_id, &self.error], &self.extra) }
}

impl std::fmt::Debug for ItemObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ItemObject", self, f) }
}

/// The object `JobError` of Webex.
#[derive(Clone, Default)]
pub struct JobError {
    /// `key`; required when sent
    pub key: Option<String>,
    /// `message`; required when sent
    pub message: Option<Vec<JobErrorMessage>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JobError: Keys = Keys(&["\"key\":", "\"message\":"]);

impl Json for JobError {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JobError, &mut [&mut self.key, &mut self.message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JobError, &[&self.key, &self.message], &self.extra) }
}

impl std::fmt::Debug for JobError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JobError", self, f) }
}

/// The object `JobErrorItem` of Webex.
#[derive(Clone, Default)]
pub struct JobErrorItem {
    /// `item`
    pub item: Option<String>,
    /// `itemNumber`; required when sent
    pub item_number: Option<i64>,
    /// `trackingId`; required when sent
    pub tracking_id: Option<String>,
    /// `errorType`; required when sent
    pub error_type: Option<String>,
    /// `error`; required when sent
    pub error: Option<JobError>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JobErrorItem: Keys = Keys(&["\"item\":", "\"itemNumber\":", "\"trackingId\":", "\"errorType\":", "\"error\":"]);

impl Json for JobErrorItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JobErrorItem, &mut [&mut self.item, &mut self.item_number, &mut self.tracking_id, &mut self.error_type, &mut self.error], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JobErrorItem, &[&self.item, &self.item_number, &self.tracking_id, &self.error_type, &self.error], &self.extra) }
}

impl std::fmt::Debug for JobErrorItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JobErrorItem", self, f) }
}

/// The object `JobErrorMessage` of Webex.
#[derive(Clone, Default)]
pub struct JobErrorMessage {
    /// `description`; required when sent
    pub description: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `location`
    pub location: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JobErrorMessage: Keys = Keys(&["\"description\":", "\"code\":", "\"location\":", "\"locationId\":"]);

impl Json for JobErrorMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JobErrorMessage, &mut [&mut self.description, &mut self.code, &mut self.location, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JobErrorMessage, &[&self.description, &self.code, &self.location, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for JobErrorMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JobErrorMessage", self, f) }
}

/// The object `JobExecutionStatus` of Webex.
#[derive(Clone, Default)]
pub struct JobExecutionStatus {
    /// `id`; required when sent
    pub id: Option<i64>,
    /// `startTime`: a moment, RFC 3339
    pub start_time: Option<String>,
    /// `endTime`: a moment, RFC 3339
    pub end_time: Option<String>,
    /// `lastUpdated`: a moment, RFC 3339; required when sent
    pub last_updated: Option<String>,
    /// `statusMessage`
    pub status_message: Option<String>,
    /// `exitCode`
    pub exit_code: Option<String>,
    /// `createdTime`: a moment, RFC 3339; required when sent
    pub created_time: Option<String>,
    /// `timeElapsed`
    pub time_elapsed: Option<String>,
    /// `stepExecutionStatuses`
    pub step_execution_statuses: Option<Vec<StepExecutionStatusRecord>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JobExecutionStatus: Keys = Keys(&["\"id\":", "\"startTime\":", "\"endTime\":", "\"lastUpdated\":", "\"statusMessage\":", "\"exitCode\":", "\"createdTime\":", "\"timeElapsed\":", "\"stepExecutionStatuses\":"]);

impl Json for JobExecutionStatus {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JobExecutionStatus, &mut [&mut self.id, &mut self.start_time, &mut self.end_time, &mut self.last_updated, &mut self.status_message, &mut self.exit_code, &mut self.created_time, &mut self.time_elapsed, &mut self.step_execution_statuses], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JobExecutionStatus, &[&self.id, &self.start_time, &self.end_time, &self.last_updated, &self.status_message, &self.exit_code, &self.created_time, &self.time_elapsed, &self.step_execution_statuses], &self.extra) }
}

impl std::fmt::Debug for JobExecutionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JobExecutionStatus", self, f) }
}

/// The object `StepExecutionStatus` of Webex.
#[derive(Clone, Default)]
pub struct StepExecutionStatus {
    /// `id`; required when sent
    pub id: Option<f64>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `lastUpdated`
    pub last_updated: Option<String>,
    /// `statusMessage`
    pub status_message: Option<StepExecutionStatusStatusMessage>,
    /// `exitCode`
    pub exit_code: Option<StepExecutionStatusExitCode>,
    /// `name`
    pub name: Option<String>,
    /// `timeElapsed`
    pub time_elapsed: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_StepExecutionStatus: Keys = Keys(&["\"id\":", "\"startTime\":", "\"endTime\":", "\"lastUpdated\":", "\"statusMessage\":", "\"exitCode\":", "\"name\":", "\"timeElapsed\":"]);

impl Json for StepExecutionStatus {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StepExecutionStatus, &mut [&mut self.id, &mut self.start_time, &mut self.end_time, &mut self.last_updated, &mut self.status_message, &mut self.exit_code, &mut self.name, &mut self.time_elapsed], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StepExecutionStatus, &[&self.id, &self.start_time, &self.end_time, &self.last_updated, &self.status_message, &self.exit_code, &self.name, &self.time_elapsed], &self.extra) }
}

impl std::fmt::Debug for StepExecutionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StepExecutionStatus", self, f) }
}

webex_core::open_enum! {
    /// Values of `statusMessage` of [`StepExecutionStatus`].
    pub enum StepExecutionStatusStatusMessage {
        Completed = "COMPLETED",
        Starting = "STARTING",
        Started = "STARTED",
        Stopping = "STOPPING",
        Failed = "FAILED",
        Abandoned = "ABANDONED",
        Unknown = "UNKNOWN",
    }
}

webex_core::open_enum! {
    /// Values of `exitCode` of [`StepExecutionStatus`].
    pub enum StepExecutionStatusExitCode {
        Completed = "COMPLETED",
        Starting = "STARTING",
        Started = "STARTED",
        Stopping = "STOPPING",
        Failed = "FAILED",
        Abandoned = "ABANDONED",
        Unknown = "UNKNOWN",
    }
}

/// The object `StepExecutionStatusRecord` of Webex. Published as `StepExecutionStatus_Sdk`.
#[derive(Clone, Default)]
pub struct StepExecutionStatusRecord {
    /// `id`; required when sent
    pub id: Option<i64>,
    /// `startTime`: a moment, RFC 3339
    pub start_time: Option<String>,
    /// `endTime`: a moment, RFC 3339
    pub end_time: Option<String>,
    /// `lastUpdated`: a moment, RFC 3339
    pub last_updated: Option<String>,
    /// `statusMessage`
    pub status_message: Option<String>,
    /// `exitCode`
    pub exit_code: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `timeElapsed`
    pub time_elapsed: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_StepExecutionStatusRecord: Keys = Keys(&["\"id\":", "\"startTime\":", "\"endTime\":", "\"lastUpdated\":", "\"statusMessage\":", "\"exitCode\":", "\"name\":", "\"timeElapsed\":"]);

impl Json for StepExecutionStatusRecord {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StepExecutionStatusRecord, &mut [&mut self.id, &mut self.start_time, &mut self.end_time, &mut self.last_updated, &mut self.status_message, &mut self.exit_code, &mut self.name, &mut self.time_elapsed], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StepExecutionStatusRecord, &[&self.id, &self.start_time, &self.end_time, &self.last_updated, &self.status_message, &self.exit_code, &self.name, &self.time_elapsed], &self.extra) }
}

impl std::fmt::Debug for StepExecutionStatusRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StepExecutionStatusRecord", self, f) }
}
