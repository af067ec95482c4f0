// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `EnterpriseListResponse` of Webex.
#[derive(Clone, Default)]
pub struct EnterpriseListResponse {
    /// `id`
    pub id: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `provisioningId`
    pub provisioning_id: Option<String>,
    /// `spEnterpriseId`
    pub sp_enterprise_id: Option<String>,
    /// `broadworksDirectorySync`
    pub broadworks_directory_sync: Option<EnterpriseListResponseBroadworksDirectorySync>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EnterpriseListResponse: Keys = Keys(&["\"id\":", "\"orgId\":", "\"provisioningId\":", "\"spEnterpriseId\":", "\"broadworksDirectorySync\":"]);

impl Json for EnterpriseListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EnterpriseListResponse, &mut [&mut self.id, &mut self.org_id, &mut self.provisioning_id, &mut self.sp_enterprise_id, &mut self.broadworks_directory_sync], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EnterpriseListResponse, &[&self.id, &self.org_id, &self.provisioning_id, &self.sp_enterprise_id, &self.broadworks_directory_sync], &self.extra) }
}

impl std::fmt::Debug for EnterpriseListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EnterpriseListResponse", self, f) }
}

/// The object `EnterpriseListResponseBroadworksDirectorySync` of Webex.
#[derive(Clone, Default)]
pub struct EnterpriseListResponseBroadworksDirectorySync {
    /// `enableDirSync`
    pub enable_dir_sync: Option<bool>,
    /// `directorySyncStatus`
    pub directory_sync_status: Option<EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EnterpriseListResponseBroadworksDirectorySync: Keys = Keys(&["\"enableDirSync\":", "\"directorySyncStatus\":"]);

impl Json for EnterpriseListResponseBroadworksDirectorySync {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EnterpriseListResponseBroadworksDirectorySync, &mut [&mut self.enable_dir_sync, &mut self.directory_sync_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EnterpriseListResponseBroadworksDirectorySync, &[&self.enable_dir_sync, &self.directory_sync_status], &self.extra) }
}

impl std::fmt::Debug for EnterpriseListResponseBroadworksDirectorySync {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EnterpriseListResponseBroadworksDirectorySync", self, f) }
}

/// The object `EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatus` of Webex.
#[derive(Clone, Default)]
pub struct EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatus {
    /// `lastSyncStartTime`
    pub last_sync_start_time: Option<String>,
    /// `lastSyncEndTime`
    pub last_sync_end_time: Option<String>,
    /// `syncStatus`
    pub sync_status: Option<String>,
    /// `usersAdded`
    pub users_added: Option<f64>,
    /// `usersUpdated`
    pub users_updated: Option<f64>,
    /// `usersDeleted`
    pub users_deleted: Option<f64>,
    /// `machinesAdded`
    pub machines_added: Option<f64>,
    /// `machinesUpdated`
    pub machines_updated: Option<f64>,
    /// `machinesDeleted`
    pub machines_deleted: Option<f64>,
    /// `totalExternalUsersInCI`
    pub total_external_users_in_ci: Option<f64>,
    /// `totalExternalMachinesInCI`
    pub total_external_machines_in_ci: Option<f64>,
    /// `lastSuccessfulSyncTime`
    pub last_successful_sync_time: Option<String>,
    /// `lastSyncTrackingId`
    pub last_sync_tracking_id: Option<String>,
    /// `errors`
    pub errors: Option<Vec<EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatusError>>,
    /// `userContactsAdded`
    pub user_contacts_added: Option<f64>,
    /// `userContactsUpdated`
    pub user_contacts_updated: Option<f64>,
    /// `userContactsDeleted`
    pub user_contacts_deleted: Option<f64>,
    /// `orgContactsAdded`
    pub org_contacts_added: Option<f64>,
    /// `orgContactsUpdated`
    pub org_contacts_updated: Option<f64>,
    /// `orgContactsDeleted`
    pub org_contacts_deleted: Option<f64>,
    /// `totalUserContactsInContactService`
    pub total_user_contacts_in_contact_service: Option<f64>,
    /// `totalOrgContactsInContactService`
    pub total_org_contacts_in_contact_service: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatus: Keys = Keys(&["\"lastSyncStartTime\":", "\"lastSyncEndTime\":", "\"syncStatus\":", "\"usersAdded\":", "\"usersUpdated\":", "\"usersDeleted\":", "\"machinesAdded\":", "\"machinesUpdated\":", "\"machinesDeleted\":", "\"totalExternalUsersInCI\":", "\"totalExternalMachinesInCI\":", "\"lastSuccessfulSyncTime\":", "\"lastSyncTrackingId\":", "\"errors\":", "\"userContactsAdded\":", "\"userContactsUpdated\":", "\"userContactsDeleted\":", "\"orgContactsAdded\":", "\"orgContactsUpdated\":", "\"orgContactsDeleted\":", "\"totalUserContactsInContactService\":", "\"totalOrgContactsInContactService\":"]);

impl Json for EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatus {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatus, &mut [&mut self.last_sync_start_time, &mut self.last_sync_end_time, &mut self.sync_status, &mut self.users_added, &mut self.users_updated, &mut self.users_deleted, &mut self.machines_added, &mut self.machines_updated, &mut self.machines_deleted, &mut self.total_external_users_in_ci, &mut self.total_external_machines_in_ci, &mut self.last_successful_sync_time, &mut self.last_sync_tracking_id, &mut self.errors, &mut self.user_contacts_added, &mut self.user_contacts_updated, &mut self.user_contacts_deleted, &mut self.org_contacts_added, &mut self.org_contacts_updated, &mut self.org_contacts_deleted, &mut self.total_user_contacts_in_contact_service, &mut self.total_org_contacts_in_contact_service], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatus, &[&self.last_sync_start_time, &self.last_sync_end_time, &self.sync_status, &self.users_added, &self.users_updated, &self.users_deleted, &self.machines_added, &self.machines_updated, &self.machines_deleted, &self.total_external_users_in_ci, &self.total_external_machines_in_ci, &self.last_successful_sync_time, &self.last_sync_tracking_id, &self.errors, &self.user_contacts_added, &self.user_contacts_updated, &self.user_contacts_deleted, &self.org_contacts_added, &self.org_contacts_updated, &self.org_contacts_deleted, &self.total_user_contacts_in_contact_service, &self.total_org_contacts_in_contact_service], &self.extra) }
}

impl std::fmt::Debug for EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatus", self, f) }
}

/// The object `EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatusError` of Webex.
#[derive(Clone, Default)]
pub struct EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatusError {
    /// `errorCode`
    pub error_code: Option<f64>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatusError: Keys = Keys(&["\"errorCode\":", "\"description\":"]);

impl Json for EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatusError {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatusError, &mut [&mut self.error_code, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatusError, &[&self.error_code, &self.description], &self.extra) }
}

impl std::fmt::Debug for EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatusError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EnterpriseListResponseBroadworksDirectorySyncDirectorySyncStatusError", self, f) }
}

/// The object `GetDirectorySyncStatusResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetDirectorySyncStatusResponse {
    /// `enableDirSync`
    pub enable_dir_sync: Option<bool>,
    /// `directorySyncStatus`
    pub directory_sync_status: Option<GetDirectorySyncStatusResponseDirectorySyncStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetDirectorySyncStatusResponse: Keys = Keys(&["\"enableDirSync\":", "\"directorySyncStatus\":"]);

impl Json for GetDirectorySyncStatusResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetDirectorySyncStatusResponse, &mut [&mut self.enable_dir_sync, &mut self.directory_sync_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetDirectorySyncStatusResponse, &[&self.enable_dir_sync, &self.directory_sync_status], &self.extra) }
}

impl std::fmt::Debug for GetDirectorySyncStatusResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetDirectorySyncStatusResponse", self, f) }
}

/// The object `GetDirectorySyncStatusResponseDirectorySyncStatus` of Webex.
#[derive(Clone, Default)]
pub struct GetDirectorySyncStatusResponseDirectorySyncStatus {
    /// `lastSyncStartTime`
    pub last_sync_start_time: Option<String>,
    /// `lastSyncEndTime`
    pub last_sync_end_time: Option<String>,
    /// `syncStatus`
    pub sync_status: Option<String>,
    /// `usersAdded`
    pub users_added: Option<f64>,
    /// `usersUpdated`
    pub users_updated: Option<f64>,
    /// `usersDeleted`
    pub users_deleted: Option<f64>,
    /// `machinesAdded`
    pub machines_added: Option<f64>,
    /// `machinesUpdated`
    pub machines_updated: Option<f64>,
    /// `machinesDeleted`
    pub machines_deleted: Option<f64>,
    /// `totalExternalUsersInCI`
    pub total_external_users_in_ci: Option<f64>,
    /// `totalExternalMachinesInCI`
    pub total_external_machines_in_ci: Option<f64>,
    /// `lastSuccessfulSyncTime`
    pub last_successful_sync_time: Option<String>,
    /// `lastSyncTrackingId`
    pub last_sync_tracking_id: Option<String>,
    /// `errors`
    pub errors: Option<Vec<GetDirectorySyncStatusResponseDirectorySyncStatusError>>,
    /// `userContactsAdded`
    pub user_contacts_added: Option<f64>,
    /// `userContactsUpdated`
    pub user_contacts_updated: Option<f64>,
    /// `userContactsDeleted`
    pub user_contacts_deleted: Option<f64>,
    /// `orgContactsAdded`
    pub org_contacts_added: Option<f64>,
    /// `orgContactsUpdated`
    pub org_contacts_updated: Option<f64>,
    /// `orgContactsDeleted`
    pub org_contacts_deleted: Option<f64>,
    /// `totalUserContactsInContactService`
    pub total_user_contacts_in_contact_service: Option<f64>,
    /// `totalOrgContactsInContactService`
    pub total_org_contacts_in_contact_service: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetDirectorySyncStatusResponseDirectorySyncStatus: Keys = Keys(&["\"lastSyncStartTime\":", "\"lastSyncEndTime\":", "\"syncStatus\":", "\"usersAdded\":", "\"usersUpdated\":", "\"usersDeleted\":", "\"machinesAdded\":", "\"machinesUpdated\":", "\"machinesDeleted\":", "\"totalExternalUsersInCI\":", "\"totalExternalMachinesInCI\":", "\"lastSuccessfulSyncTime\":", "\"lastSyncTrackingId\":", "\"errors\":", "\"userContactsAdded\":", "\"userContactsUpdated\":", "\"userContactsDeleted\":", "\"orgContactsAdded\":", "\"orgContactsUpdated\":", "\"orgContactsDeleted\":", "\"totalUserContactsInContactService\":", "\"totalOrgContactsInContactService\":"]);

impl Json for GetDirectorySyncStatusResponseDirectorySyncStatus {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetDirectorySyncStatusResponseDirectorySyncStatus, &mut [&mut self.last_sync_start_time, &mut self.last_sync_end_time, &mut self.sync_status, &mut self.users_added, &mut self.users_updated, &mut self.users_deleted, &mut self.machines_added, &mut self.machines_updated, &mut self.machines_deleted, &mut self.total_external_users_in_ci, &mut self.total_external_machines_in_ci, &mut self.last_successful_sync_time, &mut self.last_sync_tracking_id, &mut self.errors, &mut self.user_contacts_added, &mut self.user_contacts_updated, &mut self.user_contacts_deleted, &mut self.org_contacts_added, &mut self.org_contacts_updated, &mut self.org_contacts_deleted, &mut self.total_user_contacts_in_contact_service, &mut self.total_org_contacts_in_contact_service], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetDirectorySyncStatusResponseDirectorySyncStatus, &[&self.last_sync_start_time, &self.last_sync_end_time, &self.sync_status, &self.users_added, &self.users_updated, &self.users_deleted, &self.machines_added, &self.machines_updated, &self.machines_deleted, &self.total_external_users_in_ci, &self.total_external_machines_in_ci, &self.last_successful_sync_time, &self.last_sync_tracking_id, &self.errors, &self.user_contacts_added, &self.user_contacts_updated, &self.user_contacts_deleted, &self.org_contacts_added, &self.org_contacts_updated, &self.org_contacts_deleted, &self.total_user_contacts_in_contact_service, &self.total_org_contacts_in_contact_service], &self.extra) }
}

impl std::fmt::Debug for GetDirectorySyncStatusResponseDirectorySyncStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetDirectorySyncStatusResponseDirectorySyncStatus", self, f) }
}

/// The object `GetDirectorySyncStatusResponseDirectorySyncStatusError` of Webex.
#[derive(Clone, Default)]
pub struct GetDirectorySyncStatusResponseDirectorySyncStatusError {
    /// `errorCode`
    pub error_code: Option<f64>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetDirectorySyncStatusResponseDirectorySyncStatusError: Keys = Keys(&["\"errorCode\":", "\"description\":"]);

impl Json for GetDirectorySyncStatusResponseDirectorySyncStatusError {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetDirectorySyncStatusResponseDirectorySyncStatusError, &mut [&mut self.error_code, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetDirectorySyncStatusResponseDirectorySyncStatusError, &[&self.error_code, &self.description], &self.extra) }
}

impl std::fmt::Debug for GetDirectorySyncStatusResponseDirectorySyncStatusError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetDirectorySyncStatusResponseDirectorySyncStatusError", self, f) }
}

/// The object `TriggerDirectorySyncForUserBody` of Webex. Published as `TriggerDirectorySyncForAUserBody`.
#[derive(Clone, Default)]
pub struct TriggerDirectorySyncForUserBody {
    /// `userId`
    pub user_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TriggerDirectorySyncForUserBody: Keys = Keys(&["\"userId\":"]);

impl Json for TriggerDirectorySyncForUserBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TriggerDirectorySyncForUserBody, &mut [&mut self.user_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TriggerDirectorySyncForUserBody, &[&self.user_id], &self.extra) }
}

impl std::fmt::Debug for TriggerDirectorySyncForUserBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TriggerDirectorySyncForUserBody", self, f) }
}

/// The object `TriggerDirectorySyncForEnterpriseBody` of Webex. Published as `TriggerDirectorySyncForAnEnterpriseBody`.
#[derive(Clone, Default)]
pub struct TriggerDirectorySyncForEnterpriseBody {
    /// `syncStatus`; required when sent
    pub sync_status: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TriggerDirectorySyncForEnterpriseBody: Keys = Keys(&["\"syncStatus\":"]);

impl Json for TriggerDirectorySyncForEnterpriseBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TriggerDirectorySyncForEnterpriseBody, &mut [&mut self.sync_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TriggerDirectorySyncForEnterpriseBody, &[&self.sync_status], &self.extra) }
}

impl std::fmt::Debug for TriggerDirectorySyncForEnterpriseBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TriggerDirectorySyncForEnterpriseBody", self, f) }
}

/// The object `TriggerDirectorySyncResponse` of Webex.
#[derive(Clone, Default)]
pub struct TriggerDirectorySyncResponse {
    /// `enableDirSync`
    pub enable_dir_sync: Option<bool>,
    /// `directorySyncStatus`
    pub directory_sync_status: Option<TriggerDirectorySyncResponseDirectorySyncStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TriggerDirectorySyncResponse: Keys = Keys(&["\"enableDirSync\":", "\"directorySyncStatus\":"]);

impl Json for TriggerDirectorySyncResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TriggerDirectorySyncResponse, &mut [&mut self.enable_dir_sync, &mut self.directory_sync_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TriggerDirectorySyncResponse, &[&self.enable_dir_sync, &self.directory_sync_status], &self.extra) }
}

impl std::fmt::Debug for TriggerDirectorySyncResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TriggerDirectorySyncResponse", self, f) }
}

/// The object `TriggerDirectorySyncResponseDirectorySyncStatus` of Webex.
#[derive(Clone, Default)]
pub struct TriggerDirectorySyncResponseDirectorySyncStatus {
    /// `syncStatus`
    pub sync_status: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TriggerDirectorySyncResponseDirectorySyncStatus: Keys = Keys(&["\"syncStatus\":"]);

impl Json for TriggerDirectorySyncResponseDirectorySyncStatus {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TriggerDirectorySyncResponseDirectorySyncStatus, &mut [&mut self.sync_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TriggerDirectorySyncResponseDirectorySyncStatus, &[&self.sync_status], &self.extra) }
}

impl std::fmt::Debug for TriggerDirectorySyncResponseDirectorySyncStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TriggerDirectorySyncResponseDirectorySyncStatus", self, f) }
}

/// The object `TriggerUserDirectorySyncResponse` of Webex.
#[derive(Clone, Default)]
pub struct TriggerUserDirectorySyncResponse {
    /// `userResponse`
    pub user_response: Option<TriggerUserDirectorySyncResponseUserResponse>,
    /// `status`
    pub status: Option<TriggerUserDirectorySyncResponseStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TriggerUserDirectorySyncResponse: Keys = Keys(&["\"userResponse\":", "\"status\":"]);

impl Json for TriggerUserDirectorySyncResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TriggerUserDirectorySyncResponse, &mut [&mut self.user_response, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TriggerUserDirectorySyncResponse, &[&self.user_response, &self.status], &self.extra) }
}

impl std::fmt::Debug for TriggerUserDirectorySyncResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TriggerUserDirectorySyncResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`TriggerUserDirectorySyncResponse`].
    pub enum TriggerUserDirectorySyncResponseStatus {
        Add = "ADD",
        Update = "UPDATE",
        Delete = "DELETE",
        NoOperation = "NO_OPERATION",
    }
}

/// The object `TriggerUserDirectorySyncResponseUserResponse` of Webex.
#[derive(Clone, Default)]
pub struct TriggerUserDirectorySyncResponseUserResponse {
    /// `userId`
    pub user_id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `number`
    pub number: Option<String>,
    /// `mobile`
    pub mobile: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TriggerUserDirectorySyncResponseUserResponse: Keys = Keys(&["\"userId\":", "\"firstName\":", "\"lastName\":", "\"extension\":", "\"number\":", "\"mobile\":"]);

impl Json for TriggerUserDirectorySyncResponseUserResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TriggerUserDirectorySyncResponseUserResponse, &mut [&mut self.user_id, &mut self.first_name, &mut self.last_name, &mut self.extension, &mut self.number, &mut self.mobile], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TriggerUserDirectorySyncResponseUserResponse, &[&self.user_id, &self.first_name, &self.last_name, &self.extension, &self.number, &self.mobile], &self.extra) }
}

impl std::fmt::Debug for TriggerUserDirectorySyncResponseUserResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TriggerUserDirectorySyncResponseUserResponse", self, f) }
}

/// The object `UpdateDirectorySyncForBroadWorksEnterpriseBody` of Webex. Published as `UpdateDirectorySyncForABroadWorksEnterpriseBody`.
#[derive(Clone, Default)]
pub struct UpdateDirectorySyncForBroadWorksEnterpriseBody {
    /// `enableDirSync`; required when sent
    pub enable_dir_sync: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDirectorySyncForBroadWorksEnterpriseBody: Keys = Keys(&["\"enableDirSync\":"]);

impl Json for UpdateDirectorySyncForBroadWorksEnterpriseBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDirectorySyncForBroadWorksEnterpriseBody, &mut [&mut self.enable_dir_sync], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDirectorySyncForBroadWorksEnterpriseBody, &[&self.enable_dir_sync], &self.extra) }
}

impl std::fmt::Debug for UpdateDirectorySyncForBroadWorksEnterpriseBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDirectorySyncForBroadWorksEnterpriseBody", self, f) }
}

/// The object `UpdateDirectorySyncResponse` of Webex.
#[derive(Clone, Default)]
pub struct UpdateDirectorySyncResponse {
    /// `enableDirSync`
    pub enable_dir_sync: Option<bool>,
    /// `directorySyncStatus`
    pub directory_sync_status: Option<UpdateDirectorySyncResponseDirectorySyncStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDirectorySyncResponse: Keys = Keys(&["\"enableDirSync\":", "\"directorySyncStatus\":"]);

impl Json for UpdateDirectorySyncResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDirectorySyncResponse, &mut [&mut self.enable_dir_sync, &mut self.directory_sync_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDirectorySyncResponse, &[&self.enable_dir_sync, &self.directory_sync_status], &self.extra) }
}

impl std::fmt::Debug for UpdateDirectorySyncResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDirectorySyncResponse", self, f) }
}

/// The object `UpdateDirectorySyncResponseDirectorySyncStatus` of Webex.
#[derive(Clone, Default)]
pub struct UpdateDirectorySyncResponseDirectorySyncStatus {
    /// `syncStatus`
    pub sync_status: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDirectorySyncResponseDirectorySyncStatus: Keys = Keys(&["\"syncStatus\":"]);

impl Json for UpdateDirectorySyncResponseDirectorySyncStatus {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDirectorySyncResponseDirectorySyncStatus, &mut [&mut self.sync_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDirectorySyncResponseDirectorySyncStatus, &[&self.sync_status], &self.extra) }
}

impl std::fmt::Debug for UpdateDirectorySyncResponseDirectorySyncStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDirectorySyncResponseDirectorySyncStatus", self, f) }
}
