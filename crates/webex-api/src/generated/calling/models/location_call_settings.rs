// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BatchJobError` of Webex.
#[derive(Clone, Default)]
pub struct BatchJobError {
    /// `trackingId`
    pub tracking_id: Option<String>,
    /// `itemNumber`
    pub item_number: Option<i64>,
    /// `error`
    pub error: Option<Error>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BatchJobError: Keys = Keys(&["\"trackingId\":", "\"itemNumber\":", "\"error\":"]);

impl Json for BatchJobError {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BatchJobError, &mut [&mut self.tracking_id, &mut self.item_number, &mut self.error], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BatchJobError, &[&self.tracking_id, &self.item_number, &self.error], &self.extra) }
}

impl std::fmt::Debug for BatchJobError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BatchJobError", self, f) }
}

/// The object `BatchResponse` of Webex.
#[derive(Clone, Default)]
pub struct BatchResponse {
    /// `name`
    pub name: Option<String>,
    /// `id`
    pub id: Option<String>,
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
    pub job_execution_status: Option<Vec<JobExecutionStatus>>,
    /// `latestExecutionStatus`
    pub latest_execution_status: Option<String>,
    /// `latestExecutionExitCode`
    pub latest_execution_exit_code: Option<BatchResponseLatestExecutionExitCode>,
    /// `counts`
    pub counts: Option<Counts>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BatchResponse: Keys = Keys(&["\"name\":", "\"id\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"counts\":"]);

impl Json for BatchResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BatchResponse, &mut [&mut self.name, &mut self.id, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.counts], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BatchResponse, &[&self.name, &self.id, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.latest_execution_exit_code, &self.counts], &self.extra) }
}

impl std::fmt::Debug for BatchResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BatchResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `latestExecutionExitCode` of [`BatchResponse`].
    pub enum BatchResponseLatestExecutionExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
    }
}

/// The object `BlockingDisableCallingLocation` of Webex.
#[derive(Clone, Default)]
pub struct BlockingDisableCallingLocation {
    /// `lastLocation`
    pub last_location: Option<bool>,
    /// `trunksInUseCount`
    pub trunks_in_use_count: Option<i64>,
    /// `usersInUseCount`
    pub users_in_use_count: Option<i64>,
    /// `workspacesInUseCount`
    pub workspaces_in_use_count: Option<i64>,
    /// `virtualLineInUseCount`
    pub virtual_line_in_use_count: Option<i64>,
    /// `numbersOrderPending`
    pub numbers_order_pending: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BlockingDisableCallingLocation: Keys = Keys(&["\"lastLocation\":", "\"trunksInUseCount\":", "\"usersInUseCount\":", "\"workspacesInUseCount\":", "\"virtualLineInUseCount\":", "\"numbersOrderPending\":"]);

impl Json for BlockingDisableCallingLocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BlockingDisableCallingLocation, &mut [&mut self.last_location, &mut self.trunks_in_use_count, &mut self.users_in_use_count, &mut self.workspaces_in_use_count, &mut self.virtual_line_in_use_count, &mut self.numbers_order_pending], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BlockingDisableCallingLocation, &[&self.last_location, &self.trunks_in_use_count, &self.users_in_use_count, &self.workspaces_in_use_count, &self.virtual_line_in_use_count, &self.numbers_order_pending], &self.extra) }
}

impl std::fmt::Debug for BlockingDisableCallingLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BlockingDisableCallingLocation", self, f) }
}

/// The object `BlockingUnlessForcedDisableCallingLocation` of Webex.
#[derive(Clone, Default)]
pub struct BlockingUnlessForcedDisableCallingLocation {
    /// `nonUserEntitiesInUse`
    pub non_user_entities_in_use: Option<bool>,
    /// `trunksCount`
    pub trunks_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BlockingUnlessForcedDisableCallingLocation: Keys = Keys(&["\"nonUserEntitiesInUse\":", "\"trunksCount\":"]);

impl Json for BlockingUnlessForcedDisableCallingLocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BlockingUnlessForcedDisableCallingLocation, &mut [&mut self.non_user_entities_in_use, &mut self.trunks_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BlockingUnlessForcedDisableCallingLocation, &[&self.non_user_entities_in_use, &self.trunks_count], &self.extra) }
}

impl std::fmt::Debug for BlockingUnlessForcedDisableCallingLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BlockingUnlessForcedDisableCallingLocation", self, f) }
}

/// The object `ChangeAnnouncementLanguageBody` of Webex.
#[derive(Clone, Default)]
pub struct ChangeAnnouncementLanguageBody {
    /// `agentEnabled`
    pub agent_enabled: Option<bool>,
    /// `serviceEnabled`
    pub service_enabled: Option<bool>,
    /// `announcementLanguageCode`; required when sent
    pub announcement_language_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ChangeAnnouncementLanguageBody: Keys = Keys(&["\"agentEnabled\":", "\"serviceEnabled\":", "\"announcementLanguageCode\":"]);

impl Json for ChangeAnnouncementLanguageBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ChangeAnnouncementLanguageBody, &mut [&mut self.agent_enabled, &mut self.service_enabled, &mut self.announcement_language_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ChangeAnnouncementLanguageBody, &[&self.agent_enabled, &self.service_enabled, &self.announcement_language_code], &self.extra) }
}

impl std::fmt::Debug for ChangeAnnouncementLanguageBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ChangeAnnouncementLanguageBody", self, f) }
}

/// The object `ContactDetails` of Webex.
#[derive(Clone, Default)]
pub struct ContactDetails {
    /// `personId`
    pub person_id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `department`
    pub department: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `featureId`
    pub feature_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ContactDetails: Keys = Keys(&["\"personId\":", "\"firstName\":", "\"lastName\":", "\"department\":", "\"phoneNumber\":", "\"extension\":", "\"locationId\":", "\"featureId\":"]);

impl Json for ContactDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ContactDetails, &mut [&mut self.person_id, &mut self.first_name, &mut self.last_name, &mut self.department, &mut self.phone_number, &mut self.extension, &mut self.location_id, &mut self.feature_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ContactDetails, &[&self.person_id, &self.first_name, &self.last_name, &self.department, &self.phone_number, &self.extension, &self.location_id, &self.feature_id], &self.extra) }
}

impl std::fmt::Debug for ContactDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ContactDetails", self, f) }
}

/// The object `Counts` of Webex.
#[derive(Clone, Default)]
pub struct Counts {
    /// `routingPrefixUpdated`
    pub routing_prefix_updated: Option<i64>,
    /// `routingPrefixFailed`
    pub routing_prefix_failed: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Counts: Keys = Keys(&["\"routingPrefixUpdated\":", "\"routingPrefixFailed\":"]);

impl Json for Counts {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Counts, &mut [&mut self.routing_prefix_updated, &mut self.routing_prefix_failed], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Counts, &[&self.routing_prefix_updated, &self.routing_prefix_failed], &self.extra) }
}

impl std::fmt::Debug for Counts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Counts", self, f) }
}

/// The object `CreateReceptionistContactDirectoryBody` of Webex. Published as `CreateAReceptionistContactDirectoryBody`.
#[derive(Clone, Default)]
pub struct CreateReceptionistContactDirectoryBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `contacts`; required when sent
    pub contacts: Option<Vec<PersonId>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateReceptionistContactDirectoryBody: Keys = Keys(&["\"name\":", "\"contacts\":"]);

impl Json for CreateReceptionistContactDirectoryBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateReceptionistContactDirectoryBody, &mut [&mut self.name, &mut self.contacts], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateReceptionistContactDirectoryBody, &[&self.name, &self.contacts], &self.extra) }
}

impl std::fmt::Debug for CreateReceptionistContactDirectoryBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateReceptionistContactDirectoryBody", self, f) }
}

/// The object `CreateReceptionistContactDirectoryResponse` of Webex. Published as `CreateAReceptionistContactDirectoryResponse`.
#[derive(Clone, Default)]
pub struct CreateReceptionistContactDirectoryResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateReceptionistContactDirectoryResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateReceptionistContactDirectoryResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateReceptionistContactDirectoryResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateReceptionistContactDirectoryResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateReceptionistContactDirectoryResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateReceptionistContactDirectoryResponse", self, f) }
}

/// The object `DisableLocationForWebexCallingBody` of Webex. Published as `DisableALocationForWebexCallingBody`.
#[derive(Clone, Default)]
pub struct DisableLocationForWebexCallingBody {
    /// `locationId`; required when sent
    pub location_id: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `forceDelete`
    pub force_delete: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DisableLocationForWebexCallingBody: Keys = Keys(&["\"locationId\":", "\"locationName\":", "\"forceDelete\":"]);

impl Json for DisableLocationForWebexCallingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DisableLocationForWebexCallingBody, &mut [&mut self.location_id, &mut self.location_name, &mut self.force_delete], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DisableLocationForWebexCallingBody, &[&self.location_id, &self.location_name, &self.force_delete], &self.extra) }
}

impl std::fmt::Debug for DisableLocationForWebexCallingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DisableLocationForWebexCallingBody", self, f) }
}

/// The object `DisableCallingLocationCounts` of Webex.
#[derive(Clone, Default)]
pub struct DisableCallingLocationCounts {
    /// `totalVirtualExtensionsAccount`
    pub total_virtual_extensions_account: Option<i64>,
    /// `virtualExtensionsDeleted`
    pub virtual_extensions_deleted: Option<i64>,
    /// `virtualExtensionsDeleteFailed`
    pub virtual_extensions_delete_failed: Option<i64>,
    /// `totalFeatureAccounts`
    pub total_feature_accounts: Option<i64>,
    /// `featureAccountsDeleted`
    pub feature_accounts_deleted: Option<i64>,
    /// `featureAccountsDeleteFailed`
    pub feature_accounts_delete_failed: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DisableCallingLocationCounts: Keys = Keys(&["\"totalVirtualExtensionsAccount\":", "\"virtualExtensionsDeleted\":", "\"virtualExtensionsDeleteFailed\":", "\"totalFeatureAccounts\":", "\"featureAccountsDeleted\":", "\"featureAccountsDeleteFailed\":"]);

impl Json for DisableCallingLocationCounts {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DisableCallingLocationCounts, &mut [&mut self.total_virtual_extensions_account, &mut self.virtual_extensions_deleted, &mut self.virtual_extensions_delete_failed, &mut self.total_feature_accounts, &mut self.feature_accounts_deleted, &mut self.feature_accounts_delete_failed], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DisableCallingLocationCounts, &[&self.total_virtual_extensions_account, &self.virtual_extensions_deleted, &self.virtual_extensions_delete_failed, &self.total_feature_accounts, &self.feature_accounts_deleted, &self.feature_accounts_delete_failed], &self.extra) }
}

impl std::fmt::Debug for DisableCallingLocationCounts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DisableCallingLocationCounts", self, f) }
}

/// The object `DisableCallingLocationJobStatus` of Webex.
#[derive(Clone, Default)]
pub struct DisableCallingLocationJobStatus {
    /// `name`
    pub name: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
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
    /// `latestExecutionStatus`
    pub latest_execution_status: Option<String>,
    /// `latestExecutionExitCode`
    pub latest_execution_exit_code: Option<String>,
    /// `counts`
    pub counts: Option<DisableCallingLocationCounts>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DisableCallingLocationJobStatus: Keys = Keys(&["\"name\":", "\"id\":", "\"locationName\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"counts\":"]);

impl Json for DisableCallingLocationJobStatus {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DisableCallingLocationJobStatus, &mut [&mut self.name, &mut self.id, &mut self.location_name, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.counts], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DisableCallingLocationJobStatus, &[&self.name, &self.id, &self.location_name, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.latest_execution_status, &self.latest_execution_exit_code, &self.counts], &self.extra) }
}

impl std::fmt::Debug for DisableCallingLocationJobStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DisableCallingLocationJobStatus", self, f) }
}

/// The object `EnableLocationForWebexCallingBody` of Webex. Published as `EnableALocationForWebexCallingBody`.
#[derive(Clone, Default)]
pub struct EnableLocationForWebexCallingBody {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// `timeZone`; required when sent
    pub time_zone: Option<String>,
    /// `preferredLanguage`; required when sent
    pub preferred_language: Option<String>,
    /// `announcementLanguage`; required when sent
    pub announcement_language: Option<String>,
    /// `address`; required when sent
    pub address: Option<PostLocationCallingRequestAddress>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EnableLocationForWebexCallingBody: Keys = Keys(&["\"id\":", "\"name\":", "\"timeZone\":", "\"preferredLanguage\":", "\"announcementLanguage\":", "\"address\":"]);

impl Json for EnableLocationForWebexCallingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EnableLocationForWebexCallingBody, &mut [&mut self.id, &mut self.name, &mut self.time_zone, &mut self.preferred_language, &mut self.announcement_language, &mut self.address], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EnableLocationForWebexCallingBody, &[&self.id, &self.name, &self.time_zone, &self.preferred_language, &self.announcement_language, &self.address], &self.extra) }
}

impl std::fmt::Debug for EnableLocationForWebexCallingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EnableLocationForWebexCallingBody", self, f) }
}

/// The object `EnableLocationForWebexCallingResponse` of Webex. Published as `EnableALocationForWebexCallingResponse`.
#[derive(Clone, Default)]
pub struct EnableLocationForWebexCallingResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EnableLocationForWebexCallingResponse: Keys = Keys(&["\"id\":"]);

impl Json for EnableLocationForWebexCallingResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EnableLocationForWebexCallingResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EnableLocationForWebexCallingResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for EnableLocationForWebexCallingResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EnableLocationForWebexCallingResponse", self, f) }
}

/// The object `Error` of Webex.
#[derive(Clone, Default)]
pub struct Error {
    /// `key`
    pub key: Option<String>,
    /// `message`
    pub message: Option<Vec<ErrorMessage>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Error: Keys = Keys(&["\"key\":", "\"message\":"]);

impl Json for Error {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Error, &mut [&mut self.key, &mut self.message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Error, &[&self.key, &self.message], &self.extra) }
}

impl std::fmt::Debug for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Error", self, f) }
}

/// The object `ErrorBean` of Webex.
#[derive(Clone, Default)]
pub struct ErrorBean {
    /// `itemNumber`
    pub item_number: Option<i64>,
    /// `item`
    pub item: Option<String>,
    /// `errorType`
    pub error_type: Option<ErrorBeanErrorType>,
    /// `error`
    pub error: Option<Error>,
    /// `trackingId`
    pub tracking_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ErrorBean: Keys = Keys(&["\"itemNumber\":", "\"item\":", "\"errorType\":", "\"error\":", "\"trackingId\":"]);

impl Json for ErrorBean {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ErrorBean, &mut [&mut self.item_number, &mut self.item, &mut self.error_type, &mut self.error, &mut self.tracking_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ErrorBean, &[&self.item_number, &self.item, &self.error_type, &self.error, &self.tracking_id], &self.extra) }
}

impl std::fmt::Debug for ErrorBean {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ErrorBean", self, f) }
}

webex_core::open_enum! {
    /// Values of `errorType` of [`ErrorBean`].
    pub enum ErrorBeanErrorType {
        Warn = "WARN",
        Error = "ERROR",
    }
}

/// The object `ErrorMessage` of Webex.
#[derive(Clone, Default)]
pub struct ErrorMessage {
    /// `description`
    pub description: Option<String>,
    /// `code`
    pub code: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ErrorMessage: Keys = Keys(&["\"description\":", "\"code\":", "\"locationId\":"]);

impl Json for ErrorMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ErrorMessage, &mut [&mut self.description, &mut self.code, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ErrorMessage, &[&self.description, &self.code, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for ErrorMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ErrorMessage", self, f) }
}

/// The object `ExtensionStatusObject` of Webex.
#[derive(Clone, Default)]
pub struct ExtensionStatusObject {
    /// `extension`
    pub extension: Option<String>,
    /// `state`
    pub state: Option<ExtensionStatusObjectState>,
    /// `errorCode`
    pub error_code: Option<i64>,
    /// `message`
    pub message: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ExtensionStatusObject: Keys = Keys(&["\"extension\":", "\"state\":", "\"errorCode\":", "\"message\":"]);

impl Json for ExtensionStatusObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ExtensionStatusObject, &mut [&mut self.extension, &mut self.state, &mut self.error_code, &mut self.message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ExtensionStatusObject, &[&self.extension, &self.state, &self.error_code, &self.message], &self.extra) }
}

impl std::fmt::Debug for ExtensionStatusObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ExtensionStatusObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`ExtensionStatusObject`].
    pub enum ExtensionStatusObjectState {
        Valid = "VALID",
        Duplicate = "DUPLICATE",
        DuplicateInList = "DUPLICATE_IN_LIST",
        Invalid = "INVALID",
    }
}

/// The object `ListDisableCallingLocationJobsResponse` of Webex. Published as `GetAListOfDisableCallingLocationJobsResponse`.
#[derive(Clone, Default)]
pub struct ListDisableCallingLocationJobsResponse {
    /// `items`
    pub items: Option<Vec<DisableCallingLocationJobStatus>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListDisableCallingLocationJobsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListDisableCallingLocationJobsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListDisableCallingLocationJobsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListDisableCallingLocationJobsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListDisableCallingLocationJobsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListDisableCallingLocationJobsResponse", self, f) }
}

/// The object `GetAvailableChargeNumbersForLocationWithCriteriaResponse` of Webex. Published as `GetAvailableChargeNumbersForALocationWithGivenCriteriaResponse`.
#[derive(Clone, Default)]
pub struct GetAvailableChargeNumbersForLocationWithCriteriaResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<LocationAvailableChargeNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailableChargeNumbersForLocationWithCriteriaResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetAvailableChargeNumbersForLocationWithCriteriaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailableChargeNumbersForLocationWithCriteriaResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailableChargeNumbersForLocationWithCriteriaResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetAvailableChargeNumbersForLocationWithCriteriaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailableChargeNumbersForLocationWithCriteriaResponse", self, f) }
}

/// The object `GetAvailablePhoneNumbersForLocationWithCriteriaResponse` of Webex. Published as `GetAvailablePhoneNumbersForALocationWithGivenCriteriaResponse`.
#[derive(Clone, Default)]
pub struct GetAvailablePhoneNumbersForLocationWithCriteriaResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<LocationAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailablePhoneNumbersForLocationWithCriteriaResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetAvailablePhoneNumbersForLocationWithCriteriaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailablePhoneNumbersForLocationWithCriteriaResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailablePhoneNumbersForLocationWithCriteriaResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetAvailablePhoneNumbersForLocationWithCriteriaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailablePhoneNumbersForLocationWithCriteriaResponse", self, f) }
}

/// The object `GetReceptionistContactDirectoryResponse` of Webex. Published as `GetDetailsForAReceptionistContactDirectoryResponse`.
#[derive(Clone, Default)]
pub struct GetReceptionistContactDirectoryResponse {
    /// `contacts`
    pub contacts: Option<Vec<ContactDetails>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetReceptionistContactDirectoryResponse: Keys = Keys(&["\"contacts\":"]);

impl Json for GetReceptionistContactDirectoryResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetReceptionistContactDirectoryResponse, &mut [&mut self.contacts], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetReceptionistContactDirectoryResponse, &[&self.contacts], &self.extra) }
}

impl std::fmt::Debug for GetReceptionistContactDirectoryResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetReceptionistContactDirectoryResponse", self, f) }
}

/// The object `GetLocationCallBackNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationCallBackNumberObject {
    /// `locationInfo`
    pub location_info: Option<GetLocationCallBackNumberObjectLocationInfo>,
    /// `locationMemberInfo`
    pub location_member_info: Option<GetLocationCallBackNumberObjectLocationMemberInfo>,
    /// `selected`
    pub selected: Option<GetLocationCallBackNumberObjectSelected>,
    /// `elinExpiryTimeMinutes` in minutes
    pub elin_expiry_time_minutes: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationCallBackNumberObject: Keys = Keys(&["\"locationInfo\":", "\"locationMemberInfo\":", "\"selected\":", "\"elinExpiryTimeMinutes\":"]);

impl Json for GetLocationCallBackNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationCallBackNumberObject, &mut [&mut self.location_info, &mut self.location_member_info, &mut self.selected, &mut self.elin_expiry_time_minutes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationCallBackNumberObject, &[&self.location_info, &self.location_member_info, &self.selected, &self.elin_expiry_time_minutes], &self.extra) }
}

impl std::fmt::Debug for GetLocationCallBackNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationCallBackNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `selected` of [`GetLocationCallBackNumberObject`].
    pub enum GetLocationCallBackNumberObjectSelected {
        LocationNumber = "LOCATION_NUMBER",
        LocationMemberNumber = "LOCATION_MEMBER_NUMBER",
    }
}

/// The object `GetLocationCallBackNumberObjectLocationInfo` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationCallBackNumberObjectLocationInfo {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `effectiveLevel`
    pub effective_level: Option<GetLocationCallBackNumberObjectLocationInfoEffectiveLevel>,
    /// `effectiveValue`
    pub effective_value: Option<String>,
    /// `quality`
    pub quality: Option<GetLocationCallBackNumberObjectLocationInfoQuality>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationCallBackNumberObjectLocationInfo: Keys = Keys(&["\"phoneNumber\":", "\"name\":", "\"effectiveLevel\":", "\"effectiveValue\":", "\"quality\":"]);

impl Json for GetLocationCallBackNumberObjectLocationInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationCallBackNumberObjectLocationInfo, &mut [&mut self.phone_number, &mut self.name, &mut self.effective_level, &mut self.effective_value, &mut self.quality], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationCallBackNumberObjectLocationInfo, &[&self.phone_number, &self.name, &self.effective_level, &self.effective_value, &self.quality], &self.extra) }
}

impl std::fmt::Debug for GetLocationCallBackNumberObjectLocationInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationCallBackNumberObjectLocationInfo", self, f) }
}

webex_core::open_enum! {
    /// Values of `effectiveLevel` of [`GetLocationCallBackNumberObjectLocationInfo`].
    pub enum GetLocationCallBackNumberObjectLocationInfoEffectiveLevel {
        LocationNumber = "LOCATION_NUMBER",
        LocationMemberNumber = "LOCATION_MEMBER_NUMBER",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `quality` of [`GetLocationCallBackNumberObjectLocationInfo`].
    pub enum GetLocationCallBackNumberObjectLocationInfoQuality {
        Recommended = "RECOMMENDED",
        NotRecommended = "NOT_RECOMMENDED",
        Invalid = "INVALID",
    }
}

/// The object `GetLocationCallBackNumberObjectLocationMemberInfo` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationCallBackNumberObjectLocationMemberInfo {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `memberId`
    pub member_id: Option<String>,
    /// `memberType`
    pub member_type: Option<GetLocationCallBackNumberObjectLocationMemberInfoMemberType>,
    /// `effectiveLevel`
    pub effective_level: Option<GetLocationCallBackNumberObjectLocationMemberInfoEffectiveLevel>,
    /// `effectiveValue`
    pub effective_value: Option<String>,
    /// `quality`
    pub quality: Option<GetLocationCallBackNumberObjectLocationMemberInfoQuality>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationCallBackNumberObjectLocationMemberInfo: Keys = Keys(&["\"phoneNumber\":", "\"firstName\":", "\"lastName\":", "\"memberId\":", "\"memberType\":", "\"effectiveLevel\":", "\"effectiveValue\":", "\"quality\":"]);

impl Json for GetLocationCallBackNumberObjectLocationMemberInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationCallBackNumberObjectLocationMemberInfo, &mut [&mut self.phone_number, &mut self.first_name, &mut self.last_name, &mut self.member_id, &mut self.member_type, &mut self.effective_level, &mut self.effective_value, &mut self.quality], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationCallBackNumberObjectLocationMemberInfo, &[&self.phone_number, &self.first_name, &self.last_name, &self.member_id, &self.member_type, &self.effective_level, &self.effective_value, &self.quality], &self.extra) }
}

impl std::fmt::Debug for GetLocationCallBackNumberObjectLocationMemberInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationCallBackNumberObjectLocationMemberInfo", self, f) }
}

webex_core::open_enum! {
    /// Values of `memberType` of [`GetLocationCallBackNumberObjectLocationMemberInfo`].
    pub enum GetLocationCallBackNumberObjectLocationMemberInfoMemberType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
        HuntGroup = "HUNT_GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `effectiveLevel` of [`GetLocationCallBackNumberObjectLocationMemberInfo`].
    pub enum GetLocationCallBackNumberObjectLocationMemberInfoEffectiveLevel {
        LocationNumber = "LOCATION_NUMBER",
        LocationMemberNumber = "LOCATION_MEMBER_NUMBER",
        None = "NONE",
    }
}

webex_core::open_enum! {
    /// Values of `quality` of [`GetLocationCallBackNumberObjectLocationMemberInfo`].
    pub enum GetLocationCallBackNumberObjectLocationMemberInfoQuality {
        Recommended = "RECOMMENDED",
        NotRecommended = "NOT_RECOMMENDED",
        Invalid = "INVALID",
    }
}

/// The object `GetLocationCallCaptionsObject` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationCallCaptionsObject {
    /// `locationClosedCaptionsEnabled`
    pub location_closed_captions_enabled: Option<bool>,
    /// `locationTranscriptsEnabled`
    pub location_transcripts_enabled: Option<bool>,
    /// `orgClosedCaptionsEnabled`
    pub org_closed_captions_enabled: Option<bool>,
    /// `orgTranscriptsEnabled`
    pub org_transcripts_enabled: Option<bool>,
    /// `useOrgSettingsEnabled`
    pub use_org_settings_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationCallCaptionsObject: Keys = Keys(&["\"locationClosedCaptionsEnabled\":", "\"locationTranscriptsEnabled\":", "\"orgClosedCaptionsEnabled\":", "\"orgTranscriptsEnabled\":", "\"useOrgSettingsEnabled\":"]);

impl Json for GetLocationCallCaptionsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationCallCaptionsObject, &mut [&mut self.location_closed_captions_enabled, &mut self.location_transcripts_enabled, &mut self.org_closed_captions_enabled, &mut self.org_transcripts_enabled, &mut self.use_org_settings_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationCallCaptionsObject, &[&self.location_closed_captions_enabled, &self.location_transcripts_enabled, &self.org_closed_captions_enabled, &self.org_transcripts_enabled, &self.use_org_settings_enabled], &self.extra) }
}

impl std::fmt::Debug for GetLocationCallCaptionsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationCallCaptionsObject", self, f) }
}

/// The object `GetLocationCallInterceptAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationCallInterceptAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<LocationCallInterceptAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationCallInterceptAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetLocationCallInterceptAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationCallInterceptAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationCallInterceptAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetLocationCallInterceptAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationCallInterceptAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetLocationEcbnAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationEcbnAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<LocationECBNAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationEcbnAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetLocationEcbnAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationEcbnAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationEcbnAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetLocationEcbnAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationEcbnAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetMusicOnHoldObject` of Webex.
#[derive(Clone, Default)]
pub struct GetMusicOnHoldObject {
    /// `callHoldEnabled`
    pub call_hold_enabled: Option<bool>,
    /// `callParkEnabled`
    pub call_park_enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<GetMusicOnHoldObjectGreeting>,
    /// `audioFile`
    pub audio_file: Option<AudioAnnouncementFileGetObject>,
    /// `playlist`
    pub playlist: Option<LocationObjectFeaturesAnnouncementPlaylist>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMusicOnHoldObject: Keys = Keys(&["\"callHoldEnabled\":", "\"callParkEnabled\":", "\"greeting\":", "\"audioFile\":", "\"playlist\":"]);

impl Json for GetMusicOnHoldObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMusicOnHoldObject, &mut [&mut self.call_hold_enabled, &mut self.call_park_enabled, &mut self.greeting, &mut self.audio_file, &mut self.playlist], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMusicOnHoldObject, &[&self.call_hold_enabled, &self.call_park_enabled, &self.greeting, &self.audio_file, &self.playlist], &self.extra) }
}

impl std::fmt::Debug for GetMusicOnHoldObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMusicOnHoldObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`GetMusicOnHoldObject`].
    pub enum GetMusicOnHoldObjectGreeting {
        System = "SYSTEM",
        Custom = "CUSTOM",
    }
}

/// The object `GetPrivateNetworkConnectResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetPrivateNetworkConnectResponse {
    /// `networkConnectionType`
    pub network_connection_type: Option<GetPrivateNetworkConnectResponseNetworkConnectionType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPrivateNetworkConnectResponse: Keys = Keys(&["\"networkConnectionType\":"]);

impl Json for GetPrivateNetworkConnectResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPrivateNetworkConnectResponse, &mut [&mut self.network_connection_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPrivateNetworkConnectResponse, &[&self.network_connection_type], &self.extra) }
}

impl std::fmt::Debug for GetPrivateNetworkConnectResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPrivateNetworkConnectResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `networkConnectionType` of [`GetPrivateNetworkConnectResponse`].
    pub enum GetPrivateNetworkConnectResponseNetworkConnectionType {
        PublicInternet = "PUBLIC_INTERNET",
        PrivateNetwork = "PRIVATE_NETWORK",
    }
}

/// The object `GetTelephonyLocationObject` of Webex.
#[derive(Clone, Default)]
pub struct GetTelephonyLocationObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `announcementLanguage`
    pub announcement_language: Option<String>,
    /// `callingLineId`
    pub calling_line_id: Option<GetTelephonyLocationObjectCallingLineId>,
    /// `connection`
    pub connection: Option<GetTelephonyLocationObjectConnection>,
    /// `subscriptionId`
    pub subscription_id: Option<String>,
    /// `externalCallerIdName`
    pub external_caller_id_name: Option<String>,
    /// `userLimit`
    pub user_limit: Option<i64>,
    /// `pAccessNetworkInfo`
    pub p_access_network_info: Option<String>,
    /// `outsideDialDigit`
    pub outside_dial_digit: Option<String>,
    /// `enforceOutsideDialDigit`
    pub enforce_outside_dial_digit: Option<bool>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `defaultDomain`
    pub default_domain: Option<String>,
    /// `chargeNumber`
    pub charge_number: Option<String>,
    /// `useChargeNumberForPChargeInfo`
    pub use_charge_number_for_p_charge_info: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetTelephonyLocationObject: Keys = Keys(&["\"id\":", "\"name\":", "\"announcementLanguage\":", "\"callingLineId\":", "\"connection\":", "\"subscriptionId\":", "\"externalCallerIdName\":", "\"userLimit\":", "\"pAccessNetworkInfo\":", "\"outsideDialDigit\":", "\"enforceOutsideDialDigit\":", "\"routingPrefix\":", "\"defaultDomain\":", "\"chargeNumber\":", "\"useChargeNumberForPChargeInfo\":"]);

impl Json for GetTelephonyLocationObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetTelephonyLocationObject, &mut [&mut self.id, &mut self.name, &mut self.announcement_language, &mut self.calling_line_id, &mut self.connection, &mut self.subscription_id, &mut self.external_caller_id_name, &mut self.user_limit, &mut self.p_access_network_info, &mut self.outside_dial_digit, &mut self.enforce_outside_dial_digit, &mut self.routing_prefix, &mut self.default_domain, &mut self.charge_number, &mut self.use_charge_number_for_p_charge_info], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetTelephonyLocationObject, &[&self.id, &self.name, &self.announcement_language, &self.calling_line_id, &self.connection, &self.subscription_id, &self.external_caller_id_name, &self.user_limit, &self.p_access_network_info, &self.outside_dial_digit, &self.enforce_outside_dial_digit, &self.routing_prefix, &self.default_domain, &self.charge_number, &self.use_charge_number_for_p_charge_info], &self.extra) }
}

impl std::fmt::Debug for GetTelephonyLocationObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetTelephonyLocationObject", self, f) }
}

/// The object `GetTelephonyLocationObjectCallingLineId` of Webex.
#[derive(Clone, Default)]
pub struct GetTelephonyLocationObjectCallingLineId {
    /// `name`
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetTelephonyLocationObjectCallingLineId: Keys = Keys(&["\"name\":", "\"phoneNumber\":"]);

impl Json for GetTelephonyLocationObjectCallingLineId {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetTelephonyLocationObjectCallingLineId, &mut [&mut self.name, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetTelephonyLocationObjectCallingLineId, &[&self.name, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for GetTelephonyLocationObjectCallingLineId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetTelephonyLocationObjectCallingLineId", self, f) }
}

/// The object `GetTelephonyLocationObjectConnection` of Webex.
#[derive(Clone, Default)]
pub struct GetTelephonyLocationObjectConnection {
    /// `type`
    pub type_: Option<GetTelephonyLocationObjectConnectionType>,
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetTelephonyLocationObjectConnection: Keys = Keys(&["\"type\":", "\"id\":"]);

impl Json for GetTelephonyLocationObjectConnection {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetTelephonyLocationObjectConnection, &mut [&mut self.type_, &mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetTelephonyLocationObjectConnection, &[&self.type_, &self.id], &self.extra) }
}

impl std::fmt::Debug for GetTelephonyLocationObjectConnection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetTelephonyLocationObjectConnection", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`GetTelephonyLocationObjectConnection`].
    pub enum GetTelephonyLocationObjectConnectionType {
        RouteGroup = "ROUTE_GROUP",
        Trunk = "TRUNK",
    }
}

/// The object `ListPhoneNumbersAvailableForExternalCallerIdResponse` of Webex. Published as `GetTheListOfPhoneNumbersAvailableForExternalCallerIdResponse`.
#[derive(Clone, Default)]
pub struct ListPhoneNumbersAvailableForExternalCallerIdResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<NumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListPhoneNumbersAvailableForExternalCallerIdResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for ListPhoneNumbersAvailableForExternalCallerIdResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListPhoneNumbersAvailableForExternalCallerIdResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListPhoneNumbersAvailableForExternalCallerIdResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for ListPhoneNumbersAvailableForExternalCallerIdResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListPhoneNumbersAvailableForExternalCallerIdResponse", self, f) }
}

/// The object `GetWebexGoAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetWebexGoAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<WebexGoAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetWebexGoAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetWebexGoAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetWebexGoAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetWebexGoAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetWebexGoAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetWebexGoAvailablePhoneNumbersResponse", self, f) }
}

/// The object `JobExecutionStatus` of Webex.
#[derive(Clone, Default)]
pub struct JobExecutionStatus {
    /// `id`
    pub id: Option<i64>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `lastUpdated`
    pub last_updated: Option<String>,
    /// `statusMessage`
    pub status_message: Option<String>,
    /// `exitCode`
    pub exit_code: Option<String>,
    /// `createdTime`
    pub created_time: Option<String>,
    /// `stepExecutionStatuses`
    pub step_execution_statuses: Option<Vec<StepExecutionStatuses>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JobExecutionStatus: Keys = Keys(&["\"id\":", "\"startTime\":", "\"endTime\":", "\"lastUpdated\":", "\"statusMessage\":", "\"exitCode\":", "\"createdTime\":", "\"stepExecutionStatuses\":"]);

impl Json for JobExecutionStatus {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JobExecutionStatus, &mut [&mut self.id, &mut self.start_time, &mut self.end_time, &mut self.last_updated, &mut self.status_message, &mut self.exit_code, &mut self.created_time, &mut self.step_execution_statuses], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JobExecutionStatus, &[&self.id, &self.start_time, &self.end_time, &self.last_updated, &self.status_message, &self.exit_code, &self.created_time, &self.step_execution_statuses], &self.extra) }
}

impl std::fmt::Debug for JobExecutionStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JobExecutionStatus", self, f) }
}

/// The object `ListLocationObject` of Webex.
#[derive(Clone, Default)]
pub struct ListLocationObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `outsideDialDigit`
    pub outside_dial_digit: Option<String>,
    /// `enforceOutsideDialDigit`
    pub enforce_outside_dial_digit: Option<bool>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `callingLineId`
    pub calling_line_id: Option<GetTelephonyLocationObjectCallingLineId>,
    /// `e911SetupRequired`
    pub e911_setup_required: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListLocationObject: Keys = Keys(&["\"id\":", "\"name\":", "\"outsideDialDigit\":", "\"enforceOutsideDialDigit\":", "\"routingPrefix\":", "\"callingLineId\":", "\"e911SetupRequired\":"]);

impl Json for ListLocationObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListLocationObject, &mut [&mut self.id, &mut self.name, &mut self.outside_dial_digit, &mut self.enforce_outside_dial_digit, &mut self.routing_prefix, &mut self.calling_line_id, &mut self.e911_setup_required], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListLocationObject, &[&self.id, &self.name, &self.outside_dial_digit, &self.enforce_outside_dial_digit, &self.routing_prefix, &self.calling_line_id, &self.e911_setup_required], &self.extra) }
}

impl std::fmt::Debug for ListLocationObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListLocationObject", self, f) }
}

/// The object `ListLocationsWebexCallingDetailsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListLocationsWebexCallingDetailsResponse {
    /// `locations`
    pub locations: Option<Vec<ListLocationObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListLocationsWebexCallingDetailsResponse: Keys = Keys(&["\"locations\":"]);

impl Json for ListLocationsWebexCallingDetailsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListLocationsWebexCallingDetailsResponse, &mut [&mut self.locations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListLocationsWebexCallingDetailsResponse, &[&self.locations], &self.extra) }
}

impl std::fmt::Debug for ListLocationsWebexCallingDetailsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListLocationsWebexCallingDetailsResponse", self, f) }
}

/// The object `LocationAvailableChargeNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct LocationAvailableChargeNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<LocationAvailableChargeNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `owner`
    pub owner: Option<LocationAvailableChargeNumberObjectOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationAvailableChargeNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"isServiceNumber\":", "\"owner\":"]);

impl Json for LocationAvailableChargeNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationAvailableChargeNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.is_service_number, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationAvailableChargeNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.toll_free_number, &self.is_service_number, &self.owner], &self.extra) }
}

impl std::fmt::Debug for LocationAvailableChargeNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationAvailableChargeNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`LocationAvailableChargeNumberObject`].
    pub enum LocationAvailableChargeNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

/// The object `LocationAvailableChargeNumberObjectOwner` of Webex.
#[derive(Clone, Default)]
pub struct LocationAvailableChargeNumberObjectOwner {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<LocationAvailableChargeNumberObjectOwnerType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationAvailableChargeNumberObjectOwner: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":", "\"displayName\":"]);

impl Json for LocationAvailableChargeNumberObjectOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationAvailableChargeNumberObjectOwner, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationAvailableChargeNumberObjectOwner, &[&self.id, &self.type_, &self.first_name, &self.last_name, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for LocationAvailableChargeNumberObjectOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationAvailableChargeNumberObjectOwner", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`LocationAvailableChargeNumberObjectOwner`].
    pub enum LocationAvailableChargeNumberObjectOwnerType {
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
        CollaborateBridge = "COLLABORATE_BRIDGE",
    }
}

/// The object `LocationAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct LocationAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<LocationAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<LocationAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `owner`
    pub owner: Option<LocationAvailableChargeNumberObjectOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":", "\"owner\":"]);

impl Json for LocationAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationAvailableNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationAvailableNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number, &self.owner], &self.extra) }
}

impl std::fmt::Debug for LocationAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`LocationAvailableNumberObject`].
    pub enum LocationAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`LocationAvailableNumberObject`].
    pub enum LocationAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `LocationCallInterceptAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct LocationCallInterceptAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `state`
    pub state: Option<LocationCallInterceptAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<LocationCallInterceptAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `owner`
    pub owner: Option<LocationAvailableChargeNumberObjectOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationCallInterceptAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"extension\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":", "\"owner\":"]);

impl Json for LocationCallInterceptAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationCallInterceptAvailableNumberObject, &mut [&mut self.phone_number, &mut self.extension, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationCallInterceptAvailableNumberObject, &[&self.phone_number, &self.extension, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number, &self.owner], &self.extra) }
}

impl std::fmt::Debug for LocationCallInterceptAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationCallInterceptAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`LocationCallInterceptAvailableNumberObject`].
    pub enum LocationCallInterceptAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`LocationCallInterceptAvailableNumberObject`].
    pub enum LocationCallInterceptAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}
