// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BulkActivationEmailResendJobCounts`.
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

/// The object `BulkActivationEmailResendJobDetails`.
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

/// The object `ErrorMessageObject`.
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

/// The object `ErrorObject`.
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

/// The object `ErrorResponseObject`.
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

/// The object `ItemObject`.
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

/// The object `StepExecutionStatus`.
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
