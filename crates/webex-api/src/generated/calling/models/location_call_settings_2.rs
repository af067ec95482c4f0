// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `LocationECBNAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct LocationECBNAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<LocationECBNAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<LocationECBNAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `owner`
    pub owner: Option<LocationECBNAvailableNumberObjectOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationECBNAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":", "\"owner\":"]);

impl Json for LocationECBNAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationECBNAvailableNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationECBNAvailableNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number, &self.owner], &self.extra) }
}

impl std::fmt::Debug for LocationECBNAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationECBNAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`LocationECBNAvailableNumberObject`].
    pub enum LocationECBNAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`LocationECBNAvailableNumberObject`].
    pub enum LocationECBNAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `LocationECBNAvailableNumberObjectOwner` of Webex.
#[derive(Clone, Default)]
pub struct LocationECBNAvailableNumberObjectOwner {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<LocationECBNAvailableNumberObjectOwnerType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationECBNAvailableNumberObjectOwner: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":", "\"displayName\":"]);

impl Json for LocationECBNAvailableNumberObjectOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationECBNAvailableNumberObjectOwner, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationECBNAvailableNumberObjectOwner, &[&self.id, &self.type_, &self.first_name, &self.last_name, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for LocationECBNAvailableNumberObjectOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationECBNAvailableNumberObjectOwner", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`LocationECBNAvailableNumberObjectOwner`].
    pub enum LocationECBNAvailableNumberObjectOwnerType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
        HuntGroup = "HUNT_GROUP",
    }
}

/// The object `LocationPUTResponse` of Webex.
#[derive(Clone, Default)]
pub struct LocationPUTResponse {
    /// `batchJobId`
    pub batch_job_id: Option<String>,
    /// `failureReason`
    pub failure_reason: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationPUTResponse: Keys = Keys(&["\"batchJobId\":", "\"failureReason\":"]);

impl Json for LocationPUTResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationPUTResponse, &mut [&mut self.batch_job_id, &mut self.failure_reason], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationPUTResponse, &[&self.batch_job_id, &self.failure_reason], &self.extra) }
}

impl std::fmt::Debug for LocationPUTResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationPUTResponse", self, f) }
}

/// The object `UpdateReceptionistContactDirectoryBody` of Webex. Published as `ModifyAReceptionistContactDirectoryBody`.
#[derive(Clone, Default)]
pub struct UpdateReceptionistContactDirectoryBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `contacts`; required when sent
    pub contacts: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateReceptionistContactDirectoryBody: Keys = Keys(&["\"name\":", "\"contacts\":"]);

impl Json for UpdateReceptionistContactDirectoryBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateReceptionistContactDirectoryBody, &mut [&mut self.name, &mut self.contacts], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateReceptionistContactDirectoryBody, &[&self.name, &self.contacts], &self.extra) }
}

impl std::fmt::Debug for UpdateReceptionistContactDirectoryBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateReceptionistContactDirectoryBody", self, f) }
}

/// The object `UpdateReceptionistContactDirectoryResponse` of Webex. Published as `ModifyAReceptionistContactDirectoryResponse`.
#[derive(Clone, Default)]
pub struct UpdateReceptionistContactDirectoryResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateReceptionistContactDirectoryResponse: Keys = Keys(&["\"id\":"]);

impl Json for UpdateReceptionistContactDirectoryResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateReceptionistContactDirectoryResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateReceptionistContactDirectoryResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for UpdateReceptionistContactDirectoryResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateReceptionistContactDirectoryResponse", self, f) }
}

/// The object `NonBlockingDisableCallingLocation` of Webex.
#[derive(Clone, Default)]
pub struct NonBlockingDisableCallingLocation {
    /// `numbersPresent`
    pub numbers_present: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NonBlockingDisableCallingLocation: Keys = Keys(&["\"numbersPresent\":"]);

impl Json for NonBlockingDisableCallingLocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NonBlockingDisableCallingLocation, &mut [&mut self.numbers_present], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NonBlockingDisableCallingLocation, &[&self.numbers_present], &self.extra) }
}

impl std::fmt::Debug for NonBlockingDisableCallingLocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NonBlockingDisableCallingLocation", self, f) }
}

/// The object `NumberObject` of Webex.
#[derive(Clone, Default)]
pub struct NumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<NumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `location`
    pub location: Option<LocationObjectFeaturesAnnouncementPlaylist>,
    /// `owner`
    pub owner: Option<LocationAvailableChargeNumberObjectOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"isServiceNumber\":", "\"location\":", "\"owner\":"]);

impl Json for NumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.is_service_number, &mut self.location, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.toll_free_number, &self.is_service_number, &self.location, &self.owner], &self.extra) }
}

impl std::fmt::Debug for NumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`NumberObject`].
    pub enum NumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

/// The object `PersonId` of Webex.
#[derive(Clone, Default)]
pub struct PersonId {
    /// `personId`
    pub person_id: Option<String>,
    /// `featureId`
    pub feature_id: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonId: Keys = Keys(&["\"personId\":", "\"featureId\":", "\"type\":"]);

impl Json for PersonId {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonId, &mut [&mut self.person_id, &mut self.feature_id, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonId, &[&self.person_id, &self.feature_id, &self.type_], &self.extra) }
}

impl std::fmt::Debug for PersonId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonId", self, f) }
}

/// The object `PostLocationCallingRequestAddress` of Webex.
#[derive(Clone, Default)]
pub struct PostLocationCallingRequestAddress {
    /// `address1`
    pub address1: Option<String>,
    /// `address2`
    pub address2: Option<String>,
    /// `city`
    pub city: Option<String>,
    /// `state`
    pub state: Option<String>,
    /// `postalCode`
    pub postal_code: Option<String>,
    /// `country`
    pub country: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostLocationCallingRequestAddress: Keys = Keys(&["\"address1\":", "\"address2\":", "\"city\":", "\"state\":", "\"postalCode\":", "\"country\":"]);

impl Json for PostLocationCallingRequestAddress {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostLocationCallingRequestAddress, &mut [&mut self.address1, &mut self.address2, &mut self.city, &mut self.state, &mut self.postal_code, &mut self.country], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostLocationCallingRequestAddress, &[&self.address1, &self.address2, &self.city, &self.state, &self.postal_code, &self.country], &self.extra) }
}

impl std::fmt::Debug for PostLocationCallingRequestAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostLocationCallingRequestAddress", self, f) }
}

/// The object `PostValidateExtensionResponse` of Webex.
#[derive(Clone, Default)]
pub struct PostValidateExtensionResponse {
    /// `status`
    pub status: Option<PostValidateExtensionResponseStatus>,
    /// `extensionStatus`
    pub extension_status: Option<Vec<ExtensionStatusObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostValidateExtensionResponse: Keys = Keys(&["\"status\":", "\"extensionStatus\":"]);

impl Json for PostValidateExtensionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostValidateExtensionResponse, &mut [&mut self.status, &mut self.extension_status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostValidateExtensionResponse, &[&self.status, &self.extension_status], &self.extra) }
}

impl std::fmt::Debug for PostValidateExtensionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostValidateExtensionResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`PostValidateExtensionResponse`].
    pub enum PostValidateExtensionResponseStatus {
        Ok = "OK",
        Errors = "ERRORS",
    }
}

/// The object `ListReceptionistContactDirectoriesResponse` of Webex. Published as `ReadListOfReceptionistContactDirectoriesResponse`.
#[derive(Clone, Default)]
pub struct ListReceptionistContactDirectoriesResponse {
    /// `directories`
    pub directories: Option<Vec<LocationObjectFeaturesAnnouncementPlaylist>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListReceptionistContactDirectoriesResponse: Keys = Keys(&["\"directories\":"]);

impl Json for ListReceptionistContactDirectoriesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListReceptionistContactDirectoriesResponse, &mut [&mut self.directories], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListReceptionistContactDirectoriesResponse, &[&self.directories], &self.extra) }
}

impl std::fmt::Debug for ListReceptionistContactDirectoriesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListReceptionistContactDirectoriesResponse", self, f) }
}

/// The object `ListDialPatternsResponse` of Webex. Published as `ReadTheListOfDialPatternsResponse`.
#[derive(Clone, Default)]
pub struct ListDialPatternsResponse {
    /// `dialPatterns`
    pub dial_patterns: Option<Vec<Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListDialPatternsResponse: Keys = Keys(&["\"dialPatterns\":"]);

impl Json for ListDialPatternsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListDialPatternsResponse, &mut [&mut self.dial_patterns], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListDialPatternsResponse, &[&self.dial_patterns], &self.extra) }
}

impl std::fmt::Debug for ListDialPatternsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListDialPatternsResponse", self, f) }
}

/// The object `ListRoutingChoicesResponse` of Webex. Published as `ReadTheListOfRoutingChoicesResponse`.
#[derive(Clone, Default)]
pub struct ListRoutingChoicesResponse {
    /// `routeIdentities`
    pub route_identities: Option<Vec<RouteIdentity>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListRoutingChoicesResponse: Keys = Keys(&["\"routeIdentities\":"]);

impl Json for ListRoutingChoicesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListRoutingChoicesResponse, &mut [&mut self.route_identities], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListRoutingChoicesResponse, &[&self.route_identities], &self.extra) }
}

impl std::fmt::Debug for ListRoutingChoicesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListRoutingChoicesResponse", self, f) }
}

/// The object `GetErrorsForDisableCallingLocationJobResponse` of Webex. Published as `RetrieveErrorsForADisableCallingLocationJobResponse`.
#[derive(Clone, Default)]
pub struct GetErrorsForDisableCallingLocationJobResponse {
    /// `items`
    pub items: Option<Vec<ErrorBean>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetErrorsForDisableCallingLocationJobResponse: Keys = Keys(&["\"items\":"]);

impl Json for GetErrorsForDisableCallingLocationJobResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetErrorsForDisableCallingLocationJobResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetErrorsForDisableCallingLocationJobResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for GetErrorsForDisableCallingLocationJobResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetErrorsForDisableCallingLocationJobResponse", self, f) }
}

/// The object `RouteIdentity` of Webex.
#[derive(Clone, Default)]
pub struct RouteIdentity {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<RouteIdentityType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RouteIdentity: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":"]);

impl Json for RouteIdentity {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RouteIdentity, &mut [&mut self.id, &mut self.name, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RouteIdentity, &[&self.id, &self.name, &self.type_], &self.extra) }
}

impl std::fmt::Debug for RouteIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RouteIdentity", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`RouteIdentity`].
    pub enum RouteIdentityType {
        RouteGroup = "ROUTE_GROUP",
        Trunk = "TRUNK",
    }
}

/// The object `SafeDeleteCheckForDisableCallingLocationResponse` of Webex.
#[derive(Clone, Default)]
pub struct SafeDeleteCheckForDisableCallingLocationResponse {
    /// `locationDeleteStatus`
    pub location_delete_status: Option<SafeDeleteCheckForDisableCallingLocationResponseLocationDeleteStatus>,
    /// `blocking`
    pub blocking: Option<BlockingDisableCallingLocation>,
    /// `nonBlocking`
    pub non_blocking: Option<NonBlockingDisableCallingLocation>,
    /// `blockingUnlessForced`
    pub blocking_unless_forced: Option<BlockingUnlessForcedDisableCallingLocation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SafeDeleteCheckForDisableCallingLocationResponse: Keys = Keys(&["\"locationDeleteStatus\":", "\"blocking\":", "\"nonBlocking\":", "\"blockingUnlessForced\":"]);

impl Json for SafeDeleteCheckForDisableCallingLocationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SafeDeleteCheckForDisableCallingLocationResponse, &mut [&mut self.location_delete_status, &mut self.blocking, &mut self.non_blocking, &mut self.blocking_unless_forced], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SafeDeleteCheckForDisableCallingLocationResponse, &[&self.location_delete_status, &self.blocking, &self.non_blocking, &self.blocking_unless_forced], &self.extra) }
}

impl std::fmt::Debug for SafeDeleteCheckForDisableCallingLocationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SafeDeleteCheckForDisableCallingLocationResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `locationDeleteStatus` of [`SafeDeleteCheckForDisableCallingLocationResponse`].
    pub enum SafeDeleteCheckForDisableCallingLocationResponseLocationDeleteStatus {
        Blocked = "BLOCKED",
        Unblocked = "UNBLOCKED",
        ForceRequired = "FORCE_REQUIRED",
    }
}

/// The object `StepExecutionStatuses` of Webex.
#[derive(Clone, Default)]
pub struct StepExecutionStatuses {
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
    /// `name`
    pub name: Option<String>,
    /// `timeElapsed`
    pub time_elapsed: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_StepExecutionStatuses: Keys = Keys(&["\"id\":", "\"startTime\":", "\"endTime\":", "\"lastUpdated\":", "\"statusMessage\":", "\"exitCode\":", "\"name\":", "\"timeElapsed\":"]);

impl Json for StepExecutionStatuses {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StepExecutionStatuses, &mut [&mut self.id, &mut self.start_time, &mut self.end_time, &mut self.last_updated, &mut self.status_message, &mut self.exit_code, &mut self.name, &mut self.time_elapsed], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StepExecutionStatuses, &[&self.id, &self.start_time, &self.end_time, &self.last_updated, &self.status_message, &self.exit_code, &self.name, &self.time_elapsed], &self.extra) }
}

impl std::fmt::Debug for StepExecutionStatuses {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StepExecutionStatuses", self, f) }
}

/// The object `UpdateLocationEmergencyCallbackNumberBody` of Webex. Published as `UpdateALocationEmergencyCallbackNumberBody`.
#[derive(Clone, Default)]
pub struct UpdateLocationEmergencyCallbackNumberBody {
    /// `selected`; required when sent
    pub selected: Option<UpdateLocationEmergencyCallbackNumberBodySelected>,
    /// `locationMemberId`; required when sent
    pub location_member_id: Option<String>,
    /// `elinExpiryTimeMinutes` in minutes
    pub elin_expiry_time_minutes: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateLocationEmergencyCallbackNumberBody: Keys = Keys(&["\"selected\":", "\"locationMemberId\":", "\"elinExpiryTimeMinutes\":"]);

impl Json for UpdateLocationEmergencyCallbackNumberBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateLocationEmergencyCallbackNumberBody, &mut [&mut self.selected, &mut self.location_member_id, &mut self.elin_expiry_time_minutes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateLocationEmergencyCallbackNumberBody, &[&self.selected, &self.location_member_id, &self.elin_expiry_time_minutes], &self.extra) }
}

impl std::fmt::Debug for UpdateLocationEmergencyCallbackNumberBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateLocationEmergencyCallbackNumberBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `selected` of [`UpdateLocationEmergencyCallbackNumberBody`].
    pub enum UpdateLocationEmergencyCallbackNumberBodySelected {
        LocationNumber = "LOCATION_NUMBER",
        LocationMemberNumber = "LOCATION_MEMBER_NUMBER",
    }
}

/// The object `UpdateLocationWebexCallingDetailsBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateLocationWebexCallingDetailsBody {
    /// `announcementLanguage`
    pub announcement_language: Option<String>,
    /// `callingLineId`
    pub calling_line_id: Option<GetTelephonyLocationObjectCallingLineId>,
    /// `connection`
    pub connection: Option<GetTelephonyLocationObjectConnection>,
    /// `externalCallerIdName`
    pub external_caller_id_name: Option<String>,
    /// `pAccessNetworkInfo`
    pub p_access_network_info: Option<String>,
    /// `outsideDialDigit`
    pub outside_dial_digit: Option<String>,
    /// `enforceOutsideDialDigit`
    pub enforce_outside_dial_digit: Option<bool>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `chargeNumber`
    pub charge_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateLocationWebexCallingDetailsBody: Keys = Keys(&["\"announcementLanguage\":", "\"callingLineId\":", "\"connection\":", "\"externalCallerIdName\":", "\"pAccessNetworkInfo\":", "\"outsideDialDigit\":", "\"enforceOutsideDialDigit\":", "\"routingPrefix\":", "\"chargeNumber\":"]);

impl Json for UpdateLocationWebexCallingDetailsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateLocationWebexCallingDetailsBody, &mut [&mut self.announcement_language, &mut self.calling_line_id, &mut self.connection, &mut self.external_caller_id_name, &mut self.p_access_network_info, &mut self.outside_dial_digit, &mut self.enforce_outside_dial_digit, &mut self.routing_prefix, &mut self.charge_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateLocationWebexCallingDetailsBody, &[&self.announcement_language, &self.calling_line_id, &self.connection, &self.external_caller_id_name, &self.p_access_network_info, &self.outside_dial_digit, &self.enforce_outside_dial_digit, &self.routing_prefix, &self.charge_number], &self.extra) }
}

impl std::fmt::Debug for UpdateLocationWebexCallingDetailsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateLocationWebexCallingDetailsBody", self, f) }
}

/// The object `UpdateMusicOnHoldBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateMusicOnHoldBody {
    /// `callHoldEnabled`
    pub call_hold_enabled: Option<bool>,
    /// `callParkEnabled`
    pub call_park_enabled: Option<bool>,
    /// `greeting`; required when sent
    pub greeting: Option<UpdateMusicOnHoldBodyGreeting>,
    /// `audioFile`
    pub audio_file: Option<AudioAnnouncementFileGetObject>,
    /// `playlistId`
    pub playlist_id: Option<String>,
    /// `mohEnabled`
    pub moh_enabled: Option<bool>,
    /// `audioAnnouncementFile`
    pub audio_announcement_file: Option<UpdateMusicOnHoldBodyAudioAnnouncementFile>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMusicOnHoldBody: Keys = Keys(&["\"callHoldEnabled\":", "\"callParkEnabled\":", "\"greeting\":", "\"audioFile\":", "\"playlistId\":", "\"mohEnabled\":", "\"audioAnnouncementFile\":"]);

impl Json for UpdateMusicOnHoldBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMusicOnHoldBody, &mut [&mut self.call_hold_enabled, &mut self.call_park_enabled, &mut self.greeting, &mut self.audio_file, &mut self.playlist_id, &mut self.moh_enabled, &mut self.audio_announcement_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMusicOnHoldBody, &[&self.call_hold_enabled, &self.call_park_enabled, &self.greeting, &self.audio_file, &self.playlist_id, &self.moh_enabled, &self.audio_announcement_file], &self.extra) }
}

impl std::fmt::Debug for UpdateMusicOnHoldBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMusicOnHoldBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`UpdateMusicOnHoldBody`].
    pub enum UpdateMusicOnHoldBodyGreeting {
        System = "SYSTEM",
        Custom = "CUSTOM",
    }
}

/// The object `UpdateMusicOnHoldBodyAudioAnnouncementFile` of Webex.
#[derive(Clone, Default)]
pub struct UpdateMusicOnHoldBodyAudioAnnouncementFile {
    /// `id`
    pub id: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `mediaFileType`
    pub media_file_type: Option<UpdateMusicOnHoldBodyAudioAnnouncementFileMediaFileType>,
    /// `level`
    pub level: Option<UpdateMusicOnHoldBodyAudioAnnouncementFileLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMusicOnHoldBodyAudioAnnouncementFile: Keys = Keys(&["\"id\":", "\"fileName\":", "\"mediaFileType\":", "\"level\":"]);

impl Json for UpdateMusicOnHoldBodyAudioAnnouncementFile {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMusicOnHoldBodyAudioAnnouncementFile, &mut [&mut self.id, &mut self.file_name, &mut self.media_file_type, &mut self.level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMusicOnHoldBodyAudioAnnouncementFile, &[&self.id, &self.file_name, &self.media_file_type, &self.level], &self.extra) }
}

impl std::fmt::Debug for UpdateMusicOnHoldBodyAudioAnnouncementFile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMusicOnHoldBodyAudioAnnouncementFile", self, f) }
}

webex_core::open_enum! {
    /// Values of `mediaFileType` of [`UpdateMusicOnHoldBodyAudioAnnouncementFile`].
    pub enum UpdateMusicOnHoldBodyAudioAnnouncementFileMediaFileType {
        Wav = "WAV",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`UpdateMusicOnHoldBodyAudioAnnouncementFile`].
    pub enum UpdateMusicOnHoldBodyAudioAnnouncementFileLevel {
        Organization = "ORGANIZATION",
    }
}

/// The object `UpdatePrivateNetworkConnectBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdatePrivateNetworkConnectBody {
    /// `networkConnectionType`; required when sent
    pub network_connection_type: Option<UpdatePrivateNetworkConnectBodyNetworkConnectionType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePrivateNetworkConnectBody: Keys = Keys(&["\"networkConnectionType\":"]);

impl Json for UpdatePrivateNetworkConnectBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePrivateNetworkConnectBody, &mut [&mut self.network_connection_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePrivateNetworkConnectBody, &[&self.network_connection_type], &self.extra) }
}

impl std::fmt::Debug for UpdatePrivateNetworkConnectBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePrivateNetworkConnectBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `networkConnectionType` of [`UpdatePrivateNetworkConnectBody`].
    pub enum UpdatePrivateNetworkConnectBodyNetworkConnectionType {
        PublicInternet = "PUBLIC_INTERNET",
        PrivateNetwork = "PRIVATE_NETWORK",
    }
}

/// The object `UpdateLocationCallCaptionsSettingsBody` of Webex. Published as `UpdateTheLocationCallCaptionsSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdateLocationCallCaptionsSettingsBody {
    /// `locationClosedCaptionsEnabled`
    pub location_closed_captions_enabled: Option<bool>,
    /// `locationTranscriptsEnabled`
    pub location_transcripts_enabled: Option<bool>,
    /// `useOrgSettingsEnabled`
    pub use_org_settings_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateLocationCallCaptionsSettingsBody: Keys = Keys(&["\"locationClosedCaptionsEnabled\":", "\"locationTranscriptsEnabled\":", "\"useOrgSettingsEnabled\":"]);

impl Json for UpdateLocationCallCaptionsSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateLocationCallCaptionsSettingsBody, &mut [&mut self.location_closed_captions_enabled, &mut self.location_transcripts_enabled, &mut self.use_org_settings_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateLocationCallCaptionsSettingsBody, &[&self.location_closed_captions_enabled, &self.location_transcripts_enabled, &self.use_org_settings_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateLocationCallCaptionsSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateLocationCallCaptionsSettingsBody", self, f) }
}

/// The object `ValidateExtensionsBody` of Webex.
#[derive(Clone, Default)]
pub struct ValidateExtensionsBody {
    /// `extensions`; required when sent
    pub extensions: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateExtensionsBody: Keys = Keys(&["\"extensions\":"]);

impl Json for ValidateExtensionsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateExtensionsBody, &mut [&mut self.extensions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateExtensionsBody, &[&self.extensions], &self.extra) }
}

impl std::fmt::Debug for ValidateExtensionsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateExtensionsBody", self, f) }
}

/// The object `ValidateListOfExtensionsBody` of Webex. Published as `ValidateTheListOfExtensionsBody`.
#[derive(Clone, Default)]
pub struct ValidateListOfExtensionsBody {
    /// `extensions`
    pub extensions: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidateListOfExtensionsBody: Keys = Keys(&["\"extensions\":"]);

impl Json for ValidateListOfExtensionsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidateListOfExtensionsBody, &mut [&mut self.extensions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidateListOfExtensionsBody, &[&self.extensions], &self.extra) }
}

impl std::fmt::Debug for ValidateListOfExtensionsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidateListOfExtensionsBody", self, f) }
}

/// The object `WebexGoAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct WebexGoAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<WebexGoAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<WebexGoAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WebexGoAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"telephonyType\":", "\"isServiceNumber\":"]);

impl Json for WebexGoAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WebexGoAvailableNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.telephony_type, &mut self.is_service_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WebexGoAvailableNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.telephony_type, &self.is_service_number], &self.extra) }
}

impl std::fmt::Debug for WebexGoAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WebexGoAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`WebexGoAvailableNumberObject`].
    pub enum WebexGoAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`WebexGoAvailableNumberObject`].
    pub enum WebexGoAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}
