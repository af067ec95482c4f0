// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CallRecordingJobStatus` of Webex.
#[derive(Clone, Default)]
pub struct CallRecordingJobStatus {
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
    pub job_execution_status: Option<Vec<JobExecutionStatusObject>>,
    /// `latestExecutionStatus`
    pub latest_execution_status: Option<CallRecordingJobStatusLatestExecutionStatus>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `vendorId`
    pub vendor_id: Option<String>,
    /// `counts`
    pub counts: Option<CountObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallRecordingJobStatus: Keys = Keys(&["\"name\":", "\"id\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"locationId\":", "\"vendorId\":", "\"counts\":"]);

impl Json for CallRecordingJobStatus {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallRecordingJobStatus, &mut [&mut self.name, &mut self.id, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.location_id, &mut self.vendor_id, &mut self.counts], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallRecordingJobStatus, &[&self.name, &self.id, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.location_id, &self.vendor_id, &self.counts], &self.extra) }
}

impl std::fmt::Debug for CallRecordingJobStatus {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallRecordingJobStatus", self, f) }
}

webex_core::open_enum! {
    /// Values of `latestExecutionStatus` of [`CallRecordingJobStatus`].
    pub enum CallRecordingJobStatusLatestExecutionStatus {
        Starting = "STARTING",
        Started = "STARTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}

/// The object `CallRecordingLocationVendorsResponse` of Webex.
#[derive(Clone, Default)]
pub struct CallRecordingLocationVendorsResponse {
    /// `orgDefaultEnabled`
    pub org_default_enabled: Option<bool>,
    /// `orgDefaultVendorId`
    pub org_default_vendor_id: Option<String>,
    /// `orgDefaultVendorName`
    pub org_default_vendor_name: Option<String>,
    /// `defaultVendorId`
    pub default_vendor_id: Option<String>,
    /// `defaultVendorName`
    pub default_vendor_name: Option<String>,
    /// `vendors`
    pub vendors: Option<Vec<Vendor>>,
    /// `orgStorageRegionEnabled`
    pub org_storage_region_enabled: Option<bool>,
    /// `orgStorageRegion`
    pub org_storage_region: Option<String>,
    /// `storageRegion`
    pub storage_region: Option<String>,
    /// `orgFailureBehaviorEnabled`
    pub org_failure_behavior_enabled: Option<bool>,
    /// `orgFailureBehavior`
    pub org_failure_behavior: Option<CallRecordingLocationVendorsResponseOrgFailureBehavior>,
    /// `failureBehavior`
    pub failure_behavior: Option<CallRecordingLocationVendorsResponseFailureBehavior>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallRecordingLocationVendorsResponse: Keys = Keys(&["\"orgDefaultEnabled\":", "\"orgDefaultVendorId\":", "\"orgDefaultVendorName\":", "\"defaultVendorId\":", "\"defaultVendorName\":", "\"vendors\":", "\"orgStorageRegionEnabled\":", "\"orgStorageRegion\":", "\"storageRegion\":", "\"orgFailureBehaviorEnabled\":", "\"orgFailureBehavior\":", "\"failureBehavior\":"]);

impl Json for CallRecordingLocationVendorsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallRecordingLocationVendorsResponse, &mut [&mut self.org_default_enabled, &mut self.org_default_vendor_id, &mut self.org_default_vendor_name, &mut self.default_vendor_id, &mut self.default_vendor_name, &mut self.vendors, &mut self.org_storage_region_enabled, &mut self.org_storage_region, &mut self.storage_region, &mut self.org_failure_behavior_enabled, &mut self.org_failure_behavior, &mut self.failure_behavior], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallRecordingLocationVendorsResponse, &[&self.org_default_enabled, &self.org_default_vendor_id, &self.org_default_vendor_name, &self.default_vendor_id, &self.default_vendor_name, &self.vendors, &self.org_storage_region_enabled, &self.org_storage_region, &self.storage_region, &self.org_failure_behavior_enabled, &self.org_failure_behavior, &self.failure_behavior], &self.extra) }
}

impl std::fmt::Debug for CallRecordingLocationVendorsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallRecordingLocationVendorsResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `orgFailureBehavior` of [`CallRecordingLocationVendorsResponse`].
    pub enum CallRecordingLocationVendorsResponseOrgFailureBehavior {
        ProceedWithCallNoAnnouncement = "PROCEED_WITH_CALL_NO_ANNOUNCEMENT",
        ProceedCallWithAnnouncement = "PROCEED_CALL_WITH_ANNOUNCEMENT",
        EndCallWithAnnouncement = "END_CALL_WITH_ANNOUNCEMENT",
    }
}

webex_core::open_enum! {
    /// Values of `failureBehavior` of [`CallRecordingLocationVendorsResponse`].
    pub enum CallRecordingLocationVendorsResponseFailureBehavior {
        ProceedWithCallNoAnnouncement = "PROCEED_WITH_CALL_NO_ANNOUNCEMENT",
        ProceedCallWithAnnouncement = "PROCEED_CALL_WITH_ANNOUNCEMENT",
        EndCallWithAnnouncement = "END_CALL_WITH_ANNOUNCEMENT",
    }
}

/// The object `CallRecordingVendorUsersResponse` of Webex.
#[derive(Clone, Default)]
pub struct CallRecordingVendorUsersResponse {
    /// `vendorId`
    pub vendor_id: Option<String>,
    /// `members`
    pub members: Option<Vec<Members>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallRecordingVendorUsersResponse: Keys = Keys(&["\"vendorId\":", "\"members\":"]);

impl Json for CallRecordingVendorUsersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallRecordingVendorUsersResponse, &mut [&mut self.vendor_id, &mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallRecordingVendorUsersResponse, &[&self.vendor_id, &self.members], &self.extra) }
}

impl std::fmt::Debug for CallRecordingVendorUsersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallRecordingVendorUsersResponse", self, f) }
}

/// The object `CallRecordingVendorsList` of Webex.
#[derive(Clone, Default)]
pub struct CallRecordingVendorsList {
    /// `vendorId`
    pub vendor_id: Option<String>,
    /// `vendorName`
    pub vendor_name: Option<String>,
    /// `vendors`
    pub vendors: Option<Vec<Vendor>>,
    /// `storageRegion`
    pub storage_region: Option<String>,
    /// `failureBehavior`
    pub failure_behavior: Option<CallRecordingVendorsListFailureBehavior>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallRecordingVendorsList: Keys = Keys(&["\"vendorId\":", "\"vendorName\":", "\"vendors\":", "\"storageRegion\":", "\"failureBehavior\":"]);

impl Json for CallRecordingVendorsList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallRecordingVendorsList, &mut [&mut self.vendor_id, &mut self.vendor_name, &mut self.vendors, &mut self.storage_region, &mut self.failure_behavior], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallRecordingVendorsList, &[&self.vendor_id, &self.vendor_name, &self.vendors, &self.storage_region, &self.failure_behavior], &self.extra) }
}

impl std::fmt::Debug for CallRecordingVendorsList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallRecordingVendorsList", self, f) }
}

webex_core::open_enum! {
    /// Values of `failureBehavior` of [`CallRecordingVendorsList`].
    pub enum CallRecordingVendorsListFailureBehavior {
        ProceedWithCallNoAnnouncement = "PROCEED_WITH_CALL_NO_ANNOUNCEMENT",
        ProceedCallWithAnnouncement = "PROCEED_CALL_WITH_ANNOUNCEMENT",
        EndCallWithAnnouncement = "END_CALL_WITH_ANNOUNCEMENT",
    }
}

/// The object `CountObject` of Webex.
#[derive(Clone, Default)]
pub struct CountObject {
    /// `totalNumberOfLocations`
    pub total_number_of_locations: Option<i64>,
    /// `totalNumberOfUsers`
    pub total_number_of_users: Option<i64>,
    /// `failedUsers`
    pub failed_users: Option<i64>,
    /// `updatedUsers`
    pub updated_users: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CountObject: Keys = Keys(&["\"totalNumberOfLocations\":", "\"totalNumberOfUsers\":", "\"failedUsers\":", "\"updatedUsers\":"]);

impl Json for CountObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CountObject, &mut [&mut self.total_number_of_locations, &mut self.total_number_of_users, &mut self.failed_users, &mut self.updated_users], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CountObject, &[&self.total_number_of_locations, &self.total_number_of_users, &self.failed_users, &self.updated_users], &self.extra) }
}

impl std::fmt::Debug for CountObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CountObject", self, f) }
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

/// The object `GetCallRecordingObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallRecordingObject {
    /// `organization`
    pub organization: Option<GetCallRecordingObjectOrganization>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `vendorId`
    pub vendor_id: Option<String>,
    /// `vendorName`
    pub vendor_name: Option<String>,
    /// `termsOfServiceUrl`
    pub terms_of_service_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallRecordingObject: Keys = Keys(&["\"organization\":", "\"enabled\":", "\"vendorId\":", "\"vendorName\":", "\"termsOfServiceUrl\":"]);

impl Json for GetCallRecordingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallRecordingObject, &mut [&mut self.organization, &mut self.enabled, &mut self.vendor_id, &mut self.vendor_name, &mut self.terms_of_service_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallRecordingObject, &[&self.organization, &self.enabled, &self.vendor_id, &self.vendor_name, &self.terms_of_service_url], &self.extra) }
}

impl std::fmt::Debug for GetCallRecordingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallRecordingObject", self, f) }
}

/// The object `GetCallRecordingObjectOrganization` of Webex.
#[derive(Clone, Default)]
pub struct GetCallRecordingObjectOrganization {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallRecordingObjectOrganization: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for GetCallRecordingObjectOrganization {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallRecordingObjectOrganization, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallRecordingObjectOrganization, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for GetCallRecordingObjectOrganization {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallRecordingObjectOrganization", self, f) }
}

/// The object `GetCallRecordingRegionsResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetCallRecordingRegionsResponse {
    /// `regions`
    pub regions: Option<Vec<Regions>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallRecordingRegionsResponse: Keys = Keys(&["\"regions\":"]);

impl Json for GetCallRecordingRegionsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallRecordingRegionsResponse, &mut [&mut self.regions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallRecordingRegionsResponse, &[&self.regions], &self.extra) }
}

impl std::fmt::Debug for GetCallRecordingRegionsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallRecordingRegionsResponse", self, f) }
}

/// The object `GetCallRecordingTermsOfServiceObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallRecordingTermsOfServiceObject {
    /// `vendorId`
    pub vendor_id: Option<String>,
    /// `vendorName`
    pub vendor_name: Option<String>,
    /// `termsOfServiceEnabled`
    pub terms_of_service_enabled: Option<bool>,
    /// `termsOfServiceUrl`
    pub terms_of_service_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallRecordingTermsOfServiceObject: Keys = Keys(&["\"vendorId\":", "\"vendorName\":", "\"termsOfServiceEnabled\":", "\"termsOfServiceUrl\":"]);

impl Json for GetCallRecordingTermsOfServiceObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallRecordingTermsOfServiceObject, &mut [&mut self.vendor_id, &mut self.vendor_name, &mut self.terms_of_service_enabled, &mut self.terms_of_service_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallRecordingTermsOfServiceObject, &[&self.vendor_id, &self.vendor_name, &self.terms_of_service_enabled, &self.terms_of_service_url], &self.extra) }
}

impl std::fmt::Debug for GetCallRecordingTermsOfServiceObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallRecordingTermsOfServiceObject", self, f) }
}

/// The object `GetComplianceAnnouncementObject` of Webex.
#[derive(Clone, Default)]
pub struct GetComplianceAnnouncementObject {
    /// `inboundPSTNCallsEnabled`
    pub inbound_pstn_calls_enabled: Option<bool>,
    /// `useOrgSettingsEnabled`
    pub use_org_settings_enabled: Option<bool>,
    /// `outboundPSTNCallsEnabled`
    pub outbound_pstn_calls_enabled: Option<bool>,
    /// `outboundPSTNCallsDelayEnabled`
    pub outbound_pstn_calls_delay_enabled: Option<bool>,
    /// `delayInSeconds` in seconds
    pub delay_in_seconds: Option<i64>,
    /// `useOrgLevelAnnouncementEnabled`
    pub use_org_level_announcement_enabled: Option<bool>,
    /// `customComplianceAnnouncement`
    pub custom_compliance_announcement: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetComplianceAnnouncementObject: Keys = Keys(&["\"inboundPSTNCallsEnabled\":", "\"useOrgSettingsEnabled\":", "\"outboundPSTNCallsEnabled\":", "\"outboundPSTNCallsDelayEnabled\":", "\"delayInSeconds\":", "\"useOrgLevelAnnouncementEnabled\":", "\"customComplianceAnnouncement\":"]);

impl Json for GetComplianceAnnouncementObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetComplianceAnnouncementObject, &mut [&mut self.inbound_pstn_calls_enabled, &mut self.use_org_settings_enabled, &mut self.outbound_pstn_calls_enabled, &mut self.outbound_pstn_calls_delay_enabled, &mut self.delay_in_seconds, &mut self.use_org_level_announcement_enabled, &mut self.custom_compliance_announcement], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetComplianceAnnouncementObject, &[&self.inbound_pstn_calls_enabled, &self.use_org_settings_enabled, &self.outbound_pstn_calls_enabled, &self.outbound_pstn_calls_delay_enabled, &self.delay_in_seconds, &self.use_org_level_announcement_enabled, &self.custom_compliance_announcement], &self.extra) }
}

impl std::fmt::Debug for GetComplianceAnnouncementObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetComplianceAnnouncementObject", self, f) }
}

/// The object `GetComplianceAnnouncementObjectCustomComplianceAnnouncement` of Webex.
#[derive(Clone, Default)]
pub struct GetComplianceAnnouncementObjectCustomComplianceAnnouncement {
    /// `type`
    pub type_: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncementType>,
    /// `audioAnnouncementFile`
    pub audio_announcement_file: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFile>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetComplianceAnnouncementObjectCustomComplianceAnnouncement: Keys = Keys(&["\"type\":", "\"audioAnnouncementFile\":"]);

impl Json for GetComplianceAnnouncementObjectCustomComplianceAnnouncement {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetComplianceAnnouncementObjectCustomComplianceAnnouncement, &mut [&mut self.type_, &mut self.audio_announcement_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetComplianceAnnouncementObjectCustomComplianceAnnouncement, &[&self.type_, &self.audio_announcement_file], &self.extra) }
}

impl std::fmt::Debug for GetComplianceAnnouncementObjectCustomComplianceAnnouncement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetComplianceAnnouncementObjectCustomComplianceAnnouncement", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`GetComplianceAnnouncementObjectCustomComplianceAnnouncement`].
    pub enum GetComplianceAnnouncementObjectCustomComplianceAnnouncementType {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFile` of Webex.
#[derive(Clone, Default)]
pub struct GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFile {
    /// `id`
    pub id: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `mediaFileType`
    pub media_file_type: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFileMediaFileType>,
    /// `level`
    pub level: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFileLevel>,
    /// `isTextToSpeech`
    pub is_text_to_speech: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFile: Keys = Keys(&["\"id\":", "\"fileName\":", "\"mediaFileType\":", "\"level\":", "\"isTextToSpeech\":"]);

impl Json for GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFile {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFile, &mut [&mut self.id, &mut self.file_name, &mut self.media_file_type, &mut self.level, &mut self.is_text_to_speech], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFile, &[&self.id, &self.file_name, &self.media_file_type, &self.level, &self.is_text_to_speech], &self.extra) }
}

impl std::fmt::Debug for GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFile", self, f) }
}

webex_core::open_enum! {
    /// Values of `mediaFileType` of [`GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFile`].
    pub enum GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFileMediaFileType {
        Wav = "WAV",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFile`].
    pub enum GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFileLevel {
        Organization = "ORGANIZATION",
        Location = "LOCATION",
    }
}

/// The object `GetJobErrorsForCallRecordingJobResponse` of Webex. Published as `GetJobErrorsForACallRecordingJobResponse`.
#[derive(Clone, Default)]
pub struct GetJobErrorsForCallRecordingJobResponse {
    /// `items`
    pub items: Option<Vec<ItemObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetJobErrorsForCallRecordingJobResponse: Keys = Keys(&["\"items\":"]);

impl Json for GetJobErrorsForCallRecordingJobResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetJobErrorsForCallRecordingJobResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetJobErrorsForCallRecordingJobResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for GetJobErrorsForCallRecordingJobResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetJobErrorsForCallRecordingJobResponse", self, f) }
}

/// The object `GetLocationCallRecordingAnnouncementObject` of Webex.
#[derive(Clone, Default)]
pub struct GetLocationCallRecordingAnnouncementObject {
    /// `useOrgLevelAnnouncementEnabled`
    pub use_org_level_announcement_enabled: Option<bool>,
    /// `start`
    pub start: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `stop`
    pub stop: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `pause`
    pub pause: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `resume`
    pub resume: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `failureProceedWithCall`
    pub failure_proceed_with_call: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `failureEndWithCall`
    pub failure_end_with_call: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLocationCallRecordingAnnouncementObject: Keys = Keys(&["\"useOrgLevelAnnouncementEnabled\":", "\"start\":", "\"stop\":", "\"pause\":", "\"resume\":", "\"failureProceedWithCall\":", "\"failureEndWithCall\":"]);

impl Json for GetLocationCallRecordingAnnouncementObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLocationCallRecordingAnnouncementObject, &mut [&mut self.use_org_level_announcement_enabled, &mut self.start, &mut self.stop, &mut self.pause, &mut self.resume, &mut self.failure_proceed_with_call, &mut self.failure_end_with_call], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLocationCallRecordingAnnouncementObject, &[&self.use_org_level_announcement_enabled, &self.start, &self.stop, &self.pause, &self.resume, &self.failure_proceed_with_call, &self.failure_end_with_call], &self.extra) }
}

impl std::fmt::Debug for GetLocationCallRecordingAnnouncementObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLocationCallRecordingAnnouncementObject", self, f) }
}

/// The object `GetOrgCallRecordingAnnouncementObject` of Webex.
#[derive(Clone, Default)]
pub struct GetOrgCallRecordingAnnouncementObject {
    /// `start`
    pub start: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `stop`
    pub stop: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `pause`
    pub pause: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `resume`
    pub resume: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `failureProceedWithCall`
    pub failure_proceed_with_call: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `failureEndWithCall`
    pub failure_end_with_call: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetOrgCallRecordingAnnouncementObject: Keys = Keys(&["\"start\":", "\"stop\":", "\"pause\":", "\"resume\":", "\"failureProceedWithCall\":", "\"failureEndWithCall\":"]);

impl Json for GetOrgCallRecordingAnnouncementObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetOrgCallRecordingAnnouncementObject, &mut [&mut self.start, &mut self.stop, &mut self.pause, &mut self.resume, &mut self.failure_proceed_with_call, &mut self.failure_end_with_call], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetOrgCallRecordingAnnouncementObject, &[&self.start, &self.stop, &self.pause, &self.resume, &self.failure_proceed_with_call, &self.failure_end_with_call], &self.extra) }
}

impl std::fmt::Debug for GetOrgCallRecordingAnnouncementObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetOrgCallRecordingAnnouncementObject", self, f) }
}

/// The object `GetOrgComplianceAnnouncementObject` of Webex.
#[derive(Clone, Default)]
pub struct GetOrgComplianceAnnouncementObject {
    /// `inboundPSTNCallsEnabled`
    pub inbound_pstn_calls_enabled: Option<bool>,
    /// `outboundPSTNCallsEnabled`
    pub outbound_pstn_calls_enabled: Option<bool>,
    /// `outboundPSTNCallsDelayEnabled`
    pub outbound_pstn_calls_delay_enabled: Option<bool>,
    /// `delayInSeconds` in seconds
    pub delay_in_seconds: Option<i64>,
    /// `useCustomAnnouncementEnabled`
    pub use_custom_announcement_enabled: Option<bool>,
    /// `audioAnnouncementFile`
    pub audio_announcement_file: Option<GetComplianceAnnouncementObjectCustomComplianceAnnouncementAudioAnnouncementFile>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetOrgComplianceAnnouncementObject: Keys = Keys(&["\"inboundPSTNCallsEnabled\":", "\"outboundPSTNCallsEnabled\":", "\"outboundPSTNCallsDelayEnabled\":", "\"delayInSeconds\":", "\"useCustomAnnouncementEnabled\":", "\"audioAnnouncementFile\":"]);

impl Json for GetOrgComplianceAnnouncementObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetOrgComplianceAnnouncementObject, &mut [&mut self.inbound_pstn_calls_enabled, &mut self.outbound_pstn_calls_enabled, &mut self.outbound_pstn_calls_delay_enabled, &mut self.delay_in_seconds, &mut self.use_custom_announcement_enabled, &mut self.audio_announcement_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetOrgComplianceAnnouncementObject, &[&self.inbound_pstn_calls_enabled, &self.outbound_pstn_calls_enabled, &self.outbound_pstn_calls_delay_enabled, &self.delay_in_seconds, &self.use_custom_announcement_enabled, &self.audio_announcement_file], &self.extra) }
}

impl std::fmt::Debug for GetOrgComplianceAnnouncementObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetOrgComplianceAnnouncementObject", self, f) }
}

/// The object `ItemObject` of Webex.
#[derive(Clone, Default)]
pub struct ItemObject {
    /// `itemNumber`
    pub item_number: Option<i64>,
    /// `item`
    pub item: Option<String>,
    /// `error`
    pub error: Option<ErrorObject>,
    /// `trackingId`
    pub tracking_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ItemObject: Keys = Keys(&["\"itemNumber\":", "\"item\":", "\"error\":", "\"trackingId\":"]);

impl Json for ItemObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ItemObject, &mut [&mut self.item_number, &mut self.item, &mut self.error, &mut self.tracking_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ItemObject, &[&self.item_number, &self.item, &self.error, &self.tracking_id], &self.extra) }
}

impl std::fmt::Debug for ItemObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ItemObject", self, f) }
}

/// The object `JobExecutionStatusObject` of Webex.
#[derive(Clone, Default)]
pub struct JobExecutionStatusObject {
    /// `id`
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
    /// `createdTime`: a moment, RFC 3339
    pub created_time: Option<String>,
    /// `timeElapsed`
    pub time_elapsed: Option<String>,
    /// `stepExecutionStatuses`
    pub step_execution_statuses: Option<Vec<StepExecutionStatusesObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JobExecutionStatusObject: Keys = Keys(&["\"id\":", "\"startTime\":", "\"endTime\":", "\"lastUpdated\":", "\"statusMessage\":", "\"exitCode\":", "\"createdTime\":", "\"timeElapsed\":", "\"stepExecutionStatuses\":"]);

impl Json for JobExecutionStatusObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JobExecutionStatusObject, &mut [&mut self.id, &mut self.start_time, &mut self.end_time, &mut self.last_updated, &mut self.status_message, &mut self.exit_code, &mut self.created_time, &mut self.time_elapsed, &mut self.step_execution_statuses], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JobExecutionStatusObject, &[&self.id, &self.start_time, &self.end_time, &self.last_updated, &self.status_message, &self.exit_code, &self.created_time, &self.time_elapsed, &self.step_execution_statuses], &self.extra) }
}

impl std::fmt::Debug for JobExecutionStatusObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JobExecutionStatusObject", self, f) }
}

/// The object `ListCallRecordingJobsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListCallRecordingJobsResponse {
    /// `items`
    pub items: Option<Vec<CallRecordingJobStatus>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallRecordingJobsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListCallRecordingJobsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallRecordingJobsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallRecordingJobsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListCallRecordingJobsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallRecordingJobsResponse", self, f) }
}

/// The object `Members` of Webex.
#[derive(Clone, Default)]
pub struct Members {
    /// `id`
    pub id: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `type`
    pub type_: Option<MembersType>,
    /// `licenseType`
    pub license_type: Option<MembersLicenseType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Members: Keys = Keys(&["\"id\":", "\"lastName\":", "\"firstName\":", "\"type\":", "\"licenseType\":"]);

impl Json for Members {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Members, &mut [&mut self.id, &mut self.last_name, &mut self.first_name, &mut self.type_, &mut self.license_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Members, &[&self.id, &self.last_name, &self.first_name, &self.type_, &self.license_type], &self.extra) }
}

impl std::fmt::Debug for Members {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Members", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`Members`].
    pub enum MembersType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

webex_core::open_enum! {
    /// Values of `licenseType` of [`Members`].
    pub enum MembersLicenseType {
        BasicUser = "BASIC_USER",
        ProfessionalUser = "PROFESSIONAL_USER",
        Workspace = "WORKSPACE",
        ProfessionalWorkspace = "PROFESSIONAL_WORKSPACE",
        VirtualProfile = "VIRTUAL_PROFILE",
    }
}

/// The object `ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement` of Webex.
#[derive(Clone, Default)]
pub struct ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement {
    /// `type`
    pub type_: Option<ModifyComplianceAnnouncementObjectCustomComplianceAnnouncementType>,
    /// `audioAnnouncementFileId`
    pub audio_announcement_file_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement: Keys = Keys(&["\"type\":", "\"audioAnnouncementFileId\":"]);

impl Json for ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement, &mut [&mut self.type_, &mut self.audio_announcement_file_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement, &[&self.type_, &self.audio_announcement_file_id], &self.extra) }
}

impl std::fmt::Debug for ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement`].
    pub enum ModifyComplianceAnnouncementObjectCustomComplianceAnnouncementType {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `Regions` of Webex.
#[derive(Clone, Default)]
pub struct Regions {
    /// `code`
    pub code: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `defaultEnabled`
    pub default_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Regions: Keys = Keys(&["\"code\":", "\"name\":", "\"defaultEnabled\":"]);

impl Json for Regions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Regions, &mut [&mut self.code, &mut self.name, &mut self.default_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Regions, &[&self.code, &self.name, &self.default_enabled], &self.extra) }
}

impl std::fmt::Debug for Regions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Regions", self, f) }
}

/// The object `SetCallRecordingVendorForLocationBody` of Webex. Published as `SetCallRecordingVendorForALocationBody`.
#[derive(Clone, Default)]
pub struct SetCallRecordingVendorForLocationBody {
    /// `id`
    pub id: Option<String>,
    /// `orgDefaultEnabled`
    pub org_default_enabled: Option<bool>,
    /// `storageRegion`
    pub storage_region: Option<String>,
    /// `orgStorageRegionEnabled`
    pub org_storage_region_enabled: Option<bool>,
    /// `failureBehavior`
    pub failure_behavior: Option<SetCallRecordingVendorForLocationBodyFailureBehavior>,
    /// `orgFailureBehaviorEnabled`
    pub org_failure_behavior_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SetCallRecordingVendorForLocationBody: Keys = Keys(&["\"id\":", "\"orgDefaultEnabled\":", "\"storageRegion\":", "\"orgStorageRegionEnabled\":", "\"failureBehavior\":", "\"orgFailureBehaviorEnabled\":"]);

impl Json for SetCallRecordingVendorForLocationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SetCallRecordingVendorForLocationBody, &mut [&mut self.id, &mut self.org_default_enabled, &mut self.storage_region, &mut self.org_storage_region_enabled, &mut self.failure_behavior, &mut self.org_failure_behavior_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SetCallRecordingVendorForLocationBody, &[&self.id, &self.org_default_enabled, &self.storage_region, &self.org_storage_region_enabled, &self.failure_behavior, &self.org_failure_behavior_enabled], &self.extra) }
}

impl std::fmt::Debug for SetCallRecordingVendorForLocationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SetCallRecordingVendorForLocationBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `failureBehavior` of [`SetCallRecordingVendorForLocationBody`].
    pub enum SetCallRecordingVendorForLocationBodyFailureBehavior {
        ProceedWithCallNoAnnouncement = "PROCEED_WITH_CALL_NO_ANNOUNCEMENT",
        ProceedCallWithAnnouncement = "PROCEED_CALL_WITH_ANNOUNCEMENT",
        EndCallWithAnnouncement = "END_CALL_WITH_ANNOUNCEMENT",
    }
}

/// The object `SetCallRecordingVendorForLocationResponse` of Webex. Published as `SetCallRecordingVendorForALocationResponse`.
#[derive(Clone, Default)]
pub struct SetCallRecordingVendorForLocationResponse {
    /// `jobId`
    pub job_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SetCallRecordingVendorForLocationResponse: Keys = Keys(&["\"jobId\":"]);

impl Json for SetCallRecordingVendorForLocationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SetCallRecordingVendorForLocationResponse, &mut [&mut self.job_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SetCallRecordingVendorForLocationResponse, &[&self.job_id], &self.extra) }
}

impl std::fmt::Debug for SetCallRecordingVendorForLocationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SetCallRecordingVendorForLocationResponse", self, f) }
}

/// The object `SetOrganizationCallRecordingVendorBody` of Webex.
#[derive(Clone, Default)]
pub struct SetOrganizationCallRecordingVendorBody {
    /// `vendorId`; required when sent
    pub vendor_id: Option<String>,
    /// `storageRegion`
    pub storage_region: Option<String>,
    /// `failureBehavior`
    pub failure_behavior: Option<SetOrganizationCallRecordingVendorBodyFailureBehavior>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SetOrganizationCallRecordingVendorBody: Keys = Keys(&["\"vendorId\":", "\"storageRegion\":", "\"failureBehavior\":"]);

impl Json for SetOrganizationCallRecordingVendorBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SetOrganizationCallRecordingVendorBody, &mut [&mut self.vendor_id, &mut self.storage_region, &mut self.failure_behavior], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SetOrganizationCallRecordingVendorBody, &[&self.vendor_id, &self.storage_region, &self.failure_behavior], &self.extra) }
}

impl std::fmt::Debug for SetOrganizationCallRecordingVendorBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SetOrganizationCallRecordingVendorBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `failureBehavior` of [`SetOrganizationCallRecordingVendorBody`].
    pub enum SetOrganizationCallRecordingVendorBodyFailureBehavior {
        ProceedWithCallNoAnnouncement = "PROCEED_WITH_CALL_NO_ANNOUNCEMENT",
        ProceedCallWithAnnouncement = "PROCEED_CALL_WITH_ANNOUNCEMENT",
        EndCallWithAnnouncement = "END_CALL_WITH_ANNOUNCEMENT",
    }
}

/// The object `SetOrganizationCallRecordingVendorResponse` of Webex.
#[derive(Clone, Default)]
pub struct SetOrganizationCallRecordingVendorResponse {
    /// `jobId`
    pub job_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SetOrganizationCallRecordingVendorResponse: Keys = Keys(&["\"jobId\":"]);

impl Json for SetOrganizationCallRecordingVendorResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SetOrganizationCallRecordingVendorResponse, &mut [&mut self.job_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SetOrganizationCallRecordingVendorResponse, &[&self.job_id], &self.extra) }
}

impl std::fmt::Debug for SetOrganizationCallRecordingVendorResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SetOrganizationCallRecordingVendorResponse", self, f) }
}

/// The object `StepExecutionStatusesObject` of Webex.
#[derive(Clone, Default)]
pub struct StepExecutionStatusesObject {
    /// `id`
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

static K_StepExecutionStatusesObject: Keys = Keys(&["\"id\":", "\"startTime\":", "\"endTime\":", "\"lastUpdated\":", "\"statusMessage\":", "\"exitCode\":", "\"name\":", "\"timeElapsed\":"]);

impl Json for StepExecutionStatusesObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StepExecutionStatusesObject, &mut [&mut self.id, &mut self.start_time, &mut self.end_time, &mut self.last_updated, &mut self.status_message, &mut self.exit_code, &mut self.name, &mut self.time_elapsed], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StepExecutionStatusesObject, &[&self.id, &self.start_time, &self.end_time, &self.last_updated, &self.status_message, &self.exit_code, &self.name, &self.time_elapsed], &self.extra) }
}

impl std::fmt::Debug for StepExecutionStatusesObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StepExecutionStatusesObject", self, f) }
}

/// The object `UpdateCallRecordingSettingsBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateCallRecordingSettingsBody {
    /// `enabled`; required when sent
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallRecordingSettingsBody: Keys = Keys(&["\"enabled\":"]);

impl Json for UpdateCallRecordingSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallRecordingSettingsBody, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallRecordingSettingsBody, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCallRecordingSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallRecordingSettingsBody", self, f) }
}

/// The object `UpdateCallRecordingTermsOfServiceSettingsBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateCallRecordingTermsOfServiceSettingsBody {
    /// `termsOfServiceEnabled`; required when sent
    pub terms_of_service_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallRecordingTermsOfServiceSettingsBody: Keys = Keys(&["\"termsOfServiceEnabled\":"]);

impl Json for UpdateCallRecordingTermsOfServiceSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallRecordingTermsOfServiceSettingsBody, &mut [&mut self.terms_of_service_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallRecordingTermsOfServiceSettingsBody, &[&self.terms_of_service_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCallRecordingTermsOfServiceSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallRecordingTermsOfServiceSettingsBody", self, f) }
}

/// The object `UpdateLocationCallRecordingAnnouncementSettingsBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateLocationCallRecordingAnnouncementSettingsBody {
    /// `useOrgLevelAnnouncementEnabled`
    pub use_org_level_announcement_enabled: Option<bool>,
    /// `start`
    pub start: Option<ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `stop`
    pub stop: Option<ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `pause`
    pub pause: Option<ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `resume`
    pub resume: Option<ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `failureEndWithCall`
    pub failure_end_with_call: Option<ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `failureProceedWithCall`
    pub failure_proceed_with_call: Option<ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateLocationCallRecordingAnnouncementSettingsBody: Keys = Keys(&["\"useOrgLevelAnnouncementEnabled\":", "\"start\":", "\"stop\":", "\"pause\":", "\"resume\":", "\"failureEndWithCall\":", "\"failureProceedWithCall\":"]);

impl Json for UpdateLocationCallRecordingAnnouncementSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateLocationCallRecordingAnnouncementSettingsBody, &mut [&mut self.use_org_level_announcement_enabled, &mut self.start, &mut self.stop, &mut self.pause, &mut self.resume, &mut self.failure_end_with_call, &mut self.failure_proceed_with_call], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateLocationCallRecordingAnnouncementSettingsBody, &[&self.use_org_level_announcement_enabled, &self.start, &self.stop, &self.pause, &self.resume, &self.failure_end_with_call, &self.failure_proceed_with_call], &self.extra) }
}

impl std::fmt::Debug for UpdateLocationCallRecordingAnnouncementSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateLocationCallRecordingAnnouncementSettingsBody", self, f) }
}

/// The object `UpdateOrganizationCallRecordingAnnouncementSettingsBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateOrganizationCallRecordingAnnouncementSettingsBody {
    /// `start`
    pub start: Option<ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `stop`
    pub stop: Option<ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `pause`
    pub pause: Option<ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `resume`
    pub resume: Option<ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `failureEndWithCall`
    pub failure_end_with_call: Option<ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// `failureProceedWithCall`
    pub failure_proceed_with_call: Option<ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOrganizationCallRecordingAnnouncementSettingsBody: Keys = Keys(&["\"start\":", "\"stop\":", "\"pause\":", "\"resume\":", "\"failureEndWithCall\":", "\"failureProceedWithCall\":"]);

impl Json for UpdateOrganizationCallRecordingAnnouncementSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOrganizationCallRecordingAnnouncementSettingsBody, &mut [&mut self.start, &mut self.stop, &mut self.pause, &mut self.resume, &mut self.failure_end_with_call, &mut self.failure_proceed_with_call], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOrganizationCallRecordingAnnouncementSettingsBody, &[&self.start, &self.stop, &self.pause, &self.resume, &self.failure_end_with_call, &self.failure_proceed_with_call], &self.extra) }
}

impl std::fmt::Debug for UpdateOrganizationCallRecordingAnnouncementSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOrganizationCallRecordingAnnouncementSettingsBody", self, f) }
}

/// The object `UpdateLocationComplianceAnnouncementBody` of Webex. Published as `UpdateTheLocationComplianceAnnouncementBody`.
#[derive(Clone, Default)]
pub struct UpdateLocationComplianceAnnouncementBody {
    /// `inboundPSTNCallsEnabled`
    pub inbound_pstn_calls_enabled: Option<bool>,
    /// `useOrgSettingsEnabled`
    pub use_org_settings_enabled: Option<bool>,
    /// `outboundPSTNCallsEnabled`
    pub outbound_pstn_calls_enabled: Option<bool>,
    /// `outboundPSTNCallsDelayEnabled`
    pub outbound_pstn_calls_delay_enabled: Option<bool>,
    /// `delayInSeconds` in seconds
    pub delay_in_seconds: Option<i64>,
    /// `useOrgLevelAnnouncementEnabled`
    pub use_org_level_announcement_enabled: Option<bool>,
    /// `customComplianceAnnouncement`
    pub custom_compliance_announcement: Option<ModifyComplianceAnnouncementObjectCustomComplianceAnnouncement>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateLocationComplianceAnnouncementBody: Keys = Keys(&["\"inboundPSTNCallsEnabled\":", "\"useOrgSettingsEnabled\":", "\"outboundPSTNCallsEnabled\":", "\"outboundPSTNCallsDelayEnabled\":", "\"delayInSeconds\":", "\"useOrgLevelAnnouncementEnabled\":", "\"customComplianceAnnouncement\":"]);

impl Json for UpdateLocationComplianceAnnouncementBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateLocationComplianceAnnouncementBody, &mut [&mut self.inbound_pstn_calls_enabled, &mut self.use_org_settings_enabled, &mut self.outbound_pstn_calls_enabled, &mut self.outbound_pstn_calls_delay_enabled, &mut self.delay_in_seconds, &mut self.use_org_level_announcement_enabled, &mut self.custom_compliance_announcement], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateLocationComplianceAnnouncementBody, &[&self.inbound_pstn_calls_enabled, &self.use_org_settings_enabled, &self.outbound_pstn_calls_enabled, &self.outbound_pstn_calls_delay_enabled, &self.delay_in_seconds, &self.use_org_level_announcement_enabled, &self.custom_compliance_announcement], &self.extra) }
}

impl std::fmt::Debug for UpdateLocationComplianceAnnouncementBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateLocationComplianceAnnouncementBody", self, f) }
}

/// The object `UpdateOrganizationComplianceAnnouncementBody` of Webex. Published as `UpdateTheOrganizationComplianceAnnouncementBody`.
#[derive(Clone, Default)]
pub struct UpdateOrganizationComplianceAnnouncementBody {
    /// `inboundPSTNCallsEnabled`
    pub inbound_pstn_calls_enabled: Option<bool>,
    /// `outboundPSTNCallsEnabled`
    pub outbound_pstn_calls_enabled: Option<bool>,
    /// `outboundPSTNCallsDelayEnabled`
    pub outbound_pstn_calls_delay_enabled: Option<bool>,
    /// `delayInSeconds` in seconds
    pub delay_in_seconds: Option<i64>,
    /// `useCustomAnnouncementEnabled`
    pub use_custom_announcement_enabled: Option<bool>,
    /// `audioAnnouncementFileId`
    pub audio_announcement_file_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateOrganizationComplianceAnnouncementBody: Keys = Keys(&["\"inboundPSTNCallsEnabled\":", "\"outboundPSTNCallsEnabled\":", "\"outboundPSTNCallsDelayEnabled\":", "\"delayInSeconds\":", "\"useCustomAnnouncementEnabled\":", "\"audioAnnouncementFileId\":"]);

impl Json for UpdateOrganizationComplianceAnnouncementBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateOrganizationComplianceAnnouncementBody, &mut [&mut self.inbound_pstn_calls_enabled, &mut self.outbound_pstn_calls_enabled, &mut self.outbound_pstn_calls_delay_enabled, &mut self.delay_in_seconds, &mut self.use_custom_announcement_enabled, &mut self.audio_announcement_file_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateOrganizationComplianceAnnouncementBody, &[&self.inbound_pstn_calls_enabled, &self.outbound_pstn_calls_enabled, &self.outbound_pstn_calls_delay_enabled, &self.delay_in_seconds, &self.use_custom_announcement_enabled, &self.audio_announcement_file_id], &self.extra) }
}

impl std::fmt::Debug for UpdateOrganizationComplianceAnnouncementBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateOrganizationComplianceAnnouncementBody", self, f) }
}

/// The object `Vendor` of Webex.
#[derive(Clone, Default)]
pub struct Vendor {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `migrateUserCreationEnabled`
    pub migrate_user_creation_enabled: Option<bool>,
    /// `loginUrl`
    pub login_url: Option<String>,
    /// `termsOfServiceUrl`
    pub terms_of_service_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Vendor: Keys = Keys(&["\"id\":", "\"name\":", "\"description\":", "\"migrateUserCreationEnabled\":", "\"loginUrl\":", "\"termsOfServiceUrl\":"]);

impl Json for Vendor {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Vendor, &mut [&mut self.id, &mut self.name, &mut self.description, &mut self.migrate_user_creation_enabled, &mut self.login_url, &mut self.terms_of_service_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Vendor, &[&self.id, &self.name, &self.description, &self.migrate_user_creation_enabled, &self.login_url, &self.terms_of_service_url], &self.extra) }
}

impl std::fmt::Debug for Vendor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Vendor", self, f) }
}
