// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AddNewEventForPersonScheduleBody` of Webex. Published as `AddANewEventForPersonsScheduleBody`.
#[derive(Clone, Default)]
pub struct AddNewEventForPersonScheduleBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `startDate`; required when sent
    pub start_date: Option<String>,
    /// `endDate`; required when sent
    pub end_date: Option<String>,
    /// `startTime`; required when sent
    pub start_time: Option<String>,
    /// `endTime`; required when sent
    pub end_time: Option<String>,
    /// `allDayEnabled`
    pub all_day_enabled: Option<bool>,
    /// `recurrence`
    pub recurrence: Option<EventLongDetailsRecurrence>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddNewEventForPersonScheduleBody: Keys = Keys(&["\"name\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"allDayEnabled\":", "\"recurrence\":"]);

impl Json for AddNewEventForPersonScheduleBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddNewEventForPersonScheduleBody, &mut [&mut self.name, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.all_day_enabled, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddNewEventForPersonScheduleBody, &[&self.name, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.all_day_enabled, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for AddNewEventForPersonScheduleBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddNewEventForPersonScheduleBody", self, f) }
}

/// The object `AddNewEventForPersonScheduleResponse` of Webex. Published as `AddANewEventForPersonsScheduleResponse`.
#[derive(Clone, Default)]
pub struct AddNewEventForPersonScheduleResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddNewEventForPersonScheduleResponse: Keys = Keys(&["\"id\":"]);

impl Json for AddNewEventForPersonScheduleResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddNewEventForPersonScheduleResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddNewEventForPersonScheduleResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for AddNewEventForPersonScheduleResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddNewEventForPersonScheduleResponse", self, f) }
}

/// The object `AddPersonExecutiveCallFilteringCriteriaBody` of Webex.
#[derive(Clone, Default)]
pub struct AddPersonExecutiveCallFilteringCriteriaBody {
    /// `filterName`; required when sent
    pub filter_name: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<AddPersonExecutiveCallFilteringCriteriaBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<AddPersonExecutiveCallFilteringCriteriaBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<AddPersonExecutiveCallFilteringCriteriaBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `filterEnabled`; required when sent
    pub filter_enabled: Option<bool>,
    /// `callsToNumbers`
    pub calls_to_numbers: Option<Vec<ExecutiveCallFilteringCriteriaGetCallsToNumbersItemOfPerson>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddPersonExecutiveCallFilteringCriteriaBody: Keys = Keys(&["\"filterName\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"filterEnabled\":", "\"callsToNumbers\":"]);

impl Json for AddPersonExecutiveCallFilteringCriteriaBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddPersonExecutiveCallFilteringCriteriaBody, &mut [&mut self.filter_name, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.filter_enabled, &mut self.calls_to_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddPersonExecutiveCallFilteringCriteriaBody, &[&self.filter_name, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.filter_enabled, &self.calls_to_numbers], &self.extra) }
}

impl std::fmt::Debug for AddPersonExecutiveCallFilteringCriteriaBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddPersonExecutiveCallFilteringCriteriaBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`AddPersonExecutiveCallFilteringCriteriaBody`].
    pub enum AddPersonExecutiveCallFilteringCriteriaBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`AddPersonExecutiveCallFilteringCriteriaBody`].
    pub enum AddPersonExecutiveCallFilteringCriteriaBodyScheduleLevel {
        People = "PEOPLE",
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`AddPersonExecutiveCallFilteringCriteriaBody`].
    pub enum AddPersonExecutiveCallFilteringCriteriaBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        Forwarded = "FORWARDED",
    }
}

/// The object `AddPersonExecutiveCallFilteringCriteriaResponse` of Webex.
#[derive(Clone, Default)]
pub struct AddPersonExecutiveCallFilteringCriteriaResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddPersonExecutiveCallFilteringCriteriaResponse: Keys = Keys(&["\"id\":"]);

impl Json for AddPersonExecutiveCallFilteringCriteriaResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddPersonExecutiveCallFilteringCriteriaResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddPersonExecutiveCallFilteringCriteriaResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for AddPersonExecutiveCallFilteringCriteriaResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddPersonExecutiveCallFilteringCriteriaResponse", self, f) }
}

/// The object `ApplicationPutSharedLineMemberItem` of Webex.
#[derive(Clone, Default)]
pub struct ApplicationPutSharedLineMemberItem {
    /// `id`
    pub id: Option<String>,
    /// `port`
    pub port: Option<i64>,
    /// `primaryOwner`
    pub primary_owner: Option<String>,
    /// `lineType`
    pub line_type: Option<ApplicationPutSharedLineMemberItemLineType>,
    /// `lineWeight`
    pub line_weight: Option<i64>,
    /// `allowCallDeclineEnabled`
    pub allow_call_decline_enabled: Option<bool>,
    /// `lineLabel`
    pub line_label: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ApplicationPutSharedLineMemberItem: Keys = Keys(&["\"id\":", "\"port\":", "\"primaryOwner\":", "\"lineType\":", "\"lineWeight\":", "\"allowCallDeclineEnabled\":", "\"lineLabel\":"]);

impl Json for ApplicationPutSharedLineMemberItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ApplicationPutSharedLineMemberItem, &mut [&mut self.id, &mut self.port, &mut self.primary_owner, &mut self.line_type, &mut self.line_weight, &mut self.allow_call_decline_enabled, &mut self.line_label], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ApplicationPutSharedLineMemberItem, &[&self.id, &self.port, &self.primary_owner, &self.line_type, &self.line_weight, &self.allow_call_decline_enabled, &self.line_label], &self.extra) }
}

impl std::fmt::Debug for ApplicationPutSharedLineMemberItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ApplicationPutSharedLineMemberItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `lineType` of [`ApplicationPutSharedLineMemberItem`].
    pub enum ApplicationPutSharedLineMemberItemLineType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
    }
}

/// The object `ApplicationsSetting` of Webex.
#[derive(Clone, Default)]
pub struct ApplicationsSetting {
    /// `ringDevicesForClickToDialCallsEnabled`
    pub ring_devices_for_click_to_dial_calls_enabled: Option<bool>,
    /// `ringDevicesForGroupPageEnabled`
    pub ring_devices_for_group_page_enabled: Option<bool>,
    /// `ringDevicesForCallParkEnabled`
    pub ring_devices_for_call_park_enabled: Option<bool>,
    /// `browserClientEnabled`
    pub browser_client_enabled: Option<bool>,
    /// `browserClientId`
    pub browser_client_id: Option<String>,
    /// `desktopClientEnabled`
    pub desktop_client_enabled: Option<bool>,
    /// `desktopClientId`
    pub desktop_client_id: Option<String>,
    /// `tabletClientEnabled`
    pub tablet_client_enabled: Option<bool>,
    /// `tabletClientId`
    pub tablet_client_id: Option<String>,
    /// `mobileClientEnabled`
    pub mobile_client_enabled: Option<bool>,
    /// `mobileClientId`
    pub mobile_client_id: Option<String>,
    /// `availableLineCount`
    pub available_line_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ApplicationsSetting: Keys = Keys(&["\"ringDevicesForClickToDialCallsEnabled\":", "\"ringDevicesForGroupPageEnabled\":", "\"ringDevicesForCallParkEnabled\":", "\"browserClientEnabled\":", "\"browserClientId\":", "\"desktopClientEnabled\":", "\"desktopClientId\":", "\"tabletClientEnabled\":", "\"tabletClientId\":", "\"mobileClientEnabled\":", "\"mobileClientId\":", "\"availableLineCount\":"]);

impl Json for ApplicationsSetting {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ApplicationsSetting, &mut [&mut self.ring_devices_for_click_to_dial_calls_enabled, &mut self.ring_devices_for_group_page_enabled, &mut self.ring_devices_for_call_park_enabled, &mut self.browser_client_enabled, &mut self.browser_client_id, &mut self.desktop_client_enabled, &mut self.desktop_client_id, &mut self.tablet_client_enabled, &mut self.tablet_client_id, &mut self.mobile_client_enabled, &mut self.mobile_client_id, &mut self.available_line_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ApplicationsSetting, &[&self.ring_devices_for_click_to_dial_calls_enabled, &self.ring_devices_for_group_page_enabled, &self.ring_devices_for_call_park_enabled, &self.browser_client_enabled, &self.browser_client_id, &self.desktop_client_enabled, &self.desktop_client_id, &self.tablet_client_enabled, &self.tablet_client_id, &self.mobile_client_enabled, &self.mobile_client_id, &self.available_line_count], &self.extra) }
}

impl std::fmt::Debug for ApplicationsSetting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ApplicationsSetting", self, f) }
}

/// The object `AssignListOfFeaturesToUserForModeManagementBody` of Webex. Published as `AssignAListOfFeaturesToAUserForModeManagementBody`.
#[derive(Clone, Default)]
pub struct AssignListOfFeaturesToUserForModeManagementBody {
    /// `featureIds`; required when sent
    pub feature_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AssignListOfFeaturesToUserForModeManagementBody: Keys = Keys(&["\"featureIds\":"]);

impl Json for AssignListOfFeaturesToUserForModeManagementBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AssignListOfFeaturesToUserForModeManagementBody, &mut [&mut self.feature_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AssignListOfFeaturesToUserForModeManagementBody, &[&self.feature_ids], &self.extra) }
}

impl std::fmt::Debug for AssignListOfFeaturesToUserForModeManagementBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AssignListOfFeaturesToUserForModeManagementBody", self, f) }
}

/// The object `AssignOrUnassignNumbersToPersonBody` of Webex. Published as `AssignOrUnassignNumbersToAPersonBody`.
#[derive(Clone, Default)]
pub struct AssignOrUnassignNumbersToPersonBody {
    /// `enableDistinctiveRingPattern`
    pub enable_distinctive_ring_pattern: Option<bool>,
    /// `phoneNumbers`; required when sent
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// `distinctiveRingEnabled`
    pub distinctive_ring_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AssignOrUnassignNumbersToPersonBody: Keys = Keys(&["\"enableDistinctiveRingPattern\":", "\"phoneNumbers\":", "\"distinctiveRingEnabled\":"]);

impl Json for AssignOrUnassignNumbersToPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AssignOrUnassignNumbersToPersonBody, &mut [&mut self.enable_distinctive_ring_pattern, &mut self.phone_numbers, &mut self.distinctive_ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AssignOrUnassignNumbersToPersonBody, &[&self.enable_distinctive_ring_pattern, &self.phone_numbers, &self.distinctive_ring_enabled], &self.extra) }
}

impl std::fmt::Debug for AssignOrUnassignNumbersToPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AssignOrUnassignNumbersToPersonBody", self, f) }
}

/// The object `AssistantOfPerson` of Webex. Published as `Assistant_UserCallSettings2`.
#[derive(Clone, Default)]
pub struct AssistantOfPerson {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `directNumber`
    pub direct_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `optInEnabled`
    pub opt_in_enabled: Option<bool>,
    /// `location`
    pub location: Option<Location>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AssistantOfPerson: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"directNumber\":", "\"extension\":", "\"optInEnabled\":", "\"location\":"]);

impl Json for AssistantOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AssistantOfPerson, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.direct_number, &mut self.extension, &mut self.opt_in_enabled, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AssistantOfPerson, &[&self.id, &self.first_name, &self.last_name, &self.direct_number, &self.extension, &self.opt_in_enabled, &self.location], &self.extra) }
}

impl std::fmt::Debug for AssistantOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AssistantOfPerson", self, f) }
}

/// The object `AudioAnnouncementFileGetObjectOfPerson` of Webex. Published as `AudioAnnouncementFileGetObject_UserCallSettings2`.
#[derive(Clone, Default)]
pub struct AudioAnnouncementFileGetObjectOfPerson {
    /// `id`
    pub id: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `mediaFileType`
    pub media_file_type: Option<AudioAnnouncementFileGetObjectOfPersonMediaFileType>,
    /// `level`
    pub level: Option<AudioAnnouncementFileGetObjectOfPersonLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AudioAnnouncementFileGetObjectOfPerson: Keys = Keys(&["\"id\":", "\"fileName\":", "\"mediaFileType\":", "\"level\":"]);

impl Json for AudioAnnouncementFileGetObjectOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AudioAnnouncementFileGetObjectOfPerson, &mut [&mut self.id, &mut self.file_name, &mut self.media_file_type, &mut self.level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AudioAnnouncementFileGetObjectOfPerson, &[&self.id, &self.file_name, &self.media_file_type, &self.level], &self.extra) }
}

impl std::fmt::Debug for AudioAnnouncementFileGetObjectOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AudioAnnouncementFileGetObjectOfPerson", self, f) }
}

webex_core::open_enum! {
    /// Values of `mediaFileType` of [`AudioAnnouncementFileGetObjectOfPerson`].
    pub enum AudioAnnouncementFileGetObjectOfPersonMediaFileType {
        Wav = "WAV",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`AudioAnnouncementFileGetObjectOfPerson`].
    pub enum AudioAnnouncementFileGetObjectOfPersonLevel {
        Organization = "ORGANIZATION",
        Location = "LOCATION",
    }
}

/// The object `AuthorizationCode` of Webex.
#[derive(Clone, Default)]
pub struct AuthorizationCode {
    /// `code`
    pub code: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `level`
    pub level: Option<AuthorizationCodeLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AuthorizationCode: Keys = Keys(&["\"code\":", "\"description\":", "\"level\":"]);

impl Json for AuthorizationCode {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AuthorizationCode, &mut [&mut self.code, &mut self.description, &mut self.level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AuthorizationCode, &[&self.code, &self.description, &self.level], &self.extra) }
}

impl std::fmt::Debug for AuthorizationCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AuthorizationCode", self, f) }
}

webex_core::open_enum! {
    /// Values of `level` of [`AuthorizationCode`].
    pub enum AuthorizationCodeLevel {
        Location = "LOCATION",
        Custom = "CUSTOM",
    }
}

/// The object `AutoTransferNumbers` of Webex.
#[derive(Clone, Default)]
pub struct AutoTransferNumbers {
    /// `useCustomTransferNumbers`
    pub use_custom_transfer_numbers: Option<bool>,
    /// `autoTransferNumber1`
    pub auto_transfer_number1: Option<String>,
    /// `autoTransferNumber2`
    pub auto_transfer_number2: Option<String>,
    /// `autoTransferNumber3`
    pub auto_transfer_number3: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AutoTransferNumbers: Keys = Keys(&["\"useCustomTransferNumbers\":", "\"autoTransferNumber1\":", "\"autoTransferNumber2\":", "\"autoTransferNumber3\":"]);

impl Json for AutoTransferNumbers {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AutoTransferNumbers, &mut [&mut self.use_custom_transfer_numbers, &mut self.auto_transfer_number1, &mut self.auto_transfer_number2, &mut self.auto_transfer_number3], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AutoTransferNumbers, &[&self.use_custom_transfer_numbers, &self.auto_transfer_number1, &self.auto_transfer_number2, &self.auto_transfer_number3], &self.extra) }
}

impl std::fmt::Debug for AutoTransferNumbers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AutoTransferNumbers", self, f) }
}

/// The object `AvailableCallerIdObject` of Webex.
#[derive(Clone, Default)]
pub struct AvailableCallerIdObject {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<AvailableCallerIdObjectType>,
    /// `name`
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AvailableCallerIdObject: Keys = Keys(&["\"id\":", "\"type\":", "\"name\":", "\"phoneNumber\":", "\"extension\":"]);

impl Json for AvailableCallerIdObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AvailableCallerIdObject, &mut [&mut self.id, &mut self.type_, &mut self.name, &mut self.phone_number, &mut self.extension], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AvailableCallerIdObject, &[&self.id, &self.type_, &self.name, &self.phone_number, &self.extension], &self.extra) }
}

impl std::fmt::Debug for AvailableCallerIdObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AvailableCallerIdObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`AvailableCallerIdObject`].
    pub enum AvailableCallerIdObjectType {
        CallQueue = "CALL_QUEUE",
        HuntGroup = "HUNT_GROUP",
    }
}

/// The object `AvailableMemberObject` of Webex.
#[derive(Clone, Default)]
pub struct AvailableMemberObject {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `type`
    pub type_: Option<AvailableMemberObjectType>,
    /// `location`
    pub location: Option<LocationObjectFeaturesAnnouncementPlaylist>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AvailableMemberObject: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"displayName\":", "\"phoneNumber\":", "\"extension\":", "\"type\":", "\"location\":"]);

impl Json for AvailableMemberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AvailableMemberObject, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.display_name, &mut self.phone_number, &mut self.extension, &mut self.type_, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AvailableMemberObject, &[&self.id, &self.first_name, &self.last_name, &self.display_name, &self.phone_number, &self.extension, &self.type_, &self.location], &self.extra) }
}

impl std::fmt::Debug for AvailableMemberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AvailableMemberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`AvailableMemberObject`].
    pub enum AvailableMemberObjectType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `AvailableSharedLineMemberItem` of Webex.
#[derive(Clone, Default)]
pub struct AvailableSharedLineMemberItem {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `lineType`
    pub line_type: Option<AvailableSharedLineMemberItemLineType>,
    /// `location`
    pub location: Option<Location>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AvailableSharedLineMemberItem: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"lineType\":", "\"location\":"]);

impl Json for AvailableSharedLineMemberItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AvailableSharedLineMemberItem, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.line_type, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AvailableSharedLineMemberItem, &[&self.id, &self.first_name, &self.last_name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.line_type, &self.location], &self.extra) }
}

impl std::fmt::Debug for AvailableSharedLineMemberItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AvailableSharedLineMemberItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `lineType` of [`AvailableSharedLineMemberItem`].
    pub enum AvailableSharedLineMemberItemLineType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
    }
}

/// The object `CallInterceptInfo` of Webex.
#[derive(Clone, Default)]
pub struct CallInterceptInfo {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `incoming`
    pub incoming: Option<CallInterceptInfoIncoming>,
    /// `outgoing`
    pub outgoing: Option<CallInterceptInfoOutgoing>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallInterceptInfo: Keys = Keys(&["\"enabled\":", "\"incoming\":", "\"outgoing\":"]);

impl Json for CallInterceptInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallInterceptInfo, &mut [&mut self.enabled, &mut self.incoming, &mut self.outgoing], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallInterceptInfo, &[&self.enabled, &self.incoming, &self.outgoing], &self.extra) }
}

impl std::fmt::Debug for CallInterceptInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallInterceptInfo", self, f) }
}

/// The object `CallInterceptInfoIncoming` of Webex.
#[derive(Clone, Default)]
pub struct CallInterceptInfoIncoming {
    /// `type`
    pub type_: Option<CallInterceptInfoIncomingType>,
    /// `voicemailEnabled`
    pub voicemail_enabled: Option<bool>,
    /// `announcements`
    pub announcements: Option<CallInterceptInfoIncomingAnnouncements>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallInterceptInfoIncoming: Keys = Keys(&["\"type\":", "\"voicemailEnabled\":", "\"announcements\":"]);

impl Json for CallInterceptInfoIncoming {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallInterceptInfoIncoming, &mut [&mut self.type_, &mut self.voicemail_enabled, &mut self.announcements], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallInterceptInfoIncoming, &[&self.type_, &self.voicemail_enabled, &self.announcements], &self.extra) }
}

impl std::fmt::Debug for CallInterceptInfoIncoming {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallInterceptInfoIncoming", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CallInterceptInfoIncoming`].
    pub enum CallInterceptInfoIncomingType {
        InterceptAll = "INTERCEPT_ALL",
        AllowAll = "ALLOW_ALL",
    }
}

/// The object `CallInterceptInfoIncomingAnnouncements` of Webex.
#[derive(Clone, Default)]
pub struct CallInterceptInfoIncomingAnnouncements {
    /// `greeting`
    pub greeting: Option<CallInterceptInfoIncomingAnnouncementsGreeting>,
    /// `filename`
    pub filename: Option<String>,
    /// `newNumber`
    pub new_number: Option<CallInterceptInfoIncomingAnnouncementsNewNumber>,
    /// `zeroTransfer`
    pub zero_transfer: Option<CallInterceptInfoIncomingAnnouncementsNewNumber>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallInterceptInfoIncomingAnnouncements: Keys = Keys(&["\"greeting\":", "\"filename\":", "\"newNumber\":", "\"zeroTransfer\":"]);

impl Json for CallInterceptInfoIncomingAnnouncements {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallInterceptInfoIncomingAnnouncements, &mut [&mut self.greeting, &mut self.filename, &mut self.new_number, &mut self.zero_transfer], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallInterceptInfoIncomingAnnouncements, &[&self.greeting, &self.filename, &self.new_number, &self.zero_transfer], &self.extra) }
}

impl std::fmt::Debug for CallInterceptInfoIncomingAnnouncements {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallInterceptInfoIncomingAnnouncements", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`CallInterceptInfoIncomingAnnouncements`].
    pub enum CallInterceptInfoIncomingAnnouncementsGreeting {
        Custom = "CUSTOM",
        Default = "DEFAULT",
    }
}

/// The object `CallInterceptInfoIncomingAnnouncementsNewNumber` of Webex.
#[derive(Clone, Default)]
pub struct CallInterceptInfoIncomingAnnouncementsNewNumber {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallInterceptInfoIncomingAnnouncementsNewNumber: Keys = Keys(&["\"enabled\":", "\"destination\":"]);

impl Json for CallInterceptInfoIncomingAnnouncementsNewNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallInterceptInfoIncomingAnnouncementsNewNumber, &mut [&mut self.enabled, &mut self.destination], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallInterceptInfoIncomingAnnouncementsNewNumber, &[&self.enabled, &self.destination], &self.extra) }
}

impl std::fmt::Debug for CallInterceptInfoIncomingAnnouncementsNewNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallInterceptInfoIncomingAnnouncementsNewNumber", self, f) }
}

/// The object `CallInterceptInfoOutgoing` of Webex.
#[derive(Clone, Default)]
pub struct CallInterceptInfoOutgoing {
    /// `type`
    pub type_: Option<CallInterceptInfoOutgoingType>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallInterceptInfoOutgoing: Keys = Keys(&["\"type\":", "\"transferEnabled\":", "\"destination\":"]);

impl Json for CallInterceptInfoOutgoing {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallInterceptInfoOutgoing, &mut [&mut self.type_, &mut self.transfer_enabled, &mut self.destination], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallInterceptInfoOutgoing, &[&self.type_, &self.transfer_enabled, &self.destination], &self.extra) }
}

impl std::fmt::Debug for CallInterceptInfoOutgoing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallInterceptInfoOutgoing", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CallInterceptInfoOutgoing`].
    pub enum CallInterceptInfoOutgoingType {
        InterceptAll = "INTERCEPT_ALL",
        AllowLocalOnly = "ALLOW_LOCAL_ONLY",
    }
}

/// The object `CallRecordingInfo` of Webex.
#[derive(Clone, Default)]
pub struct CallRecordingInfo {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `record`
    pub record: Option<CallRecordingInfoRecord>,
    /// `recordVoicemailEnabled`
    pub record_voicemail_enabled: Option<bool>,
    /// `startStopAnnouncementEnabled`
    pub start_stop_announcement_enabled: Option<bool>,
    /// `notification`
    pub notification: Option<CallRecordingInfoNotification>,
    /// `repeat`
    pub repeat: Option<CallRecordingInfoRepeat>,
    /// `serviceProvider`
    pub service_provider: Option<String>,
    /// `externalGroup`
    pub external_group: Option<String>,
    /// `externalIdentifier`
    pub external_identifier: Option<String>,
    /// `startStopAnnouncement`
    pub start_stop_announcement: Option<CallRecordingInfoStartStopAnnouncement>,
    /// `callRecordingAccessSettings`
    pub call_recording_access_settings: Option<CallRecordingInfoCallRecordingAccessSettings>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallRecordingInfo: Keys = Keys(&["\"enabled\":", "\"record\":", "\"recordVoicemailEnabled\":", "\"startStopAnnouncementEnabled\":", "\"notification\":", "\"repeat\":", "\"serviceProvider\":", "\"externalGroup\":", "\"externalIdentifier\":", "\"startStopAnnouncement\":", "\"callRecordingAccessSettings\":"]);

impl Json for CallRecordingInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallRecordingInfo, &mut [&mut self.enabled, &mut self.record, &mut self.record_voicemail_enabled, &mut self.start_stop_announcement_enabled, &mut self.notification, &mut self.repeat, &mut self.service_provider, &mut self.external_group, &mut self.external_identifier, &mut self.start_stop_announcement, &mut self.call_recording_access_settings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallRecordingInfo, &[&self.enabled, &self.record, &self.record_voicemail_enabled, &self.start_stop_announcement_enabled, &self.notification, &self.repeat, &self.service_provider, &self.external_group, &self.external_identifier, &self.start_stop_announcement, &self.call_recording_access_settings], &self.extra) }
}

impl std::fmt::Debug for CallRecordingInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallRecordingInfo", self, f) }
}

webex_core::open_enum! {
    /// Values of `record` of [`CallRecordingInfo`].
    pub enum CallRecordingInfoRecord {
        Always = "Always",
        Never = "Never",
        AlwaysWithPauseResume = "Always with Pause/Resume",
        OnDemandWithUserInitiatedStart = "On Demand with User Initiated Start",
    }
}

/// The object `CallRecordingInfoCallRecordingAccessSettings` of Webex.
#[derive(Clone, Default)]
pub struct CallRecordingInfoCallRecordingAccessSettings {
    /// `viewAndPlayRecordingsEnabled`
    pub view_and_play_recordings_enabled: Option<bool>,
    /// `downloadRecordingsEnabled`
    pub download_recordings_enabled: Option<bool>,
    /// `deleteRecordingsEnabled`
    pub delete_recordings_enabled: Option<bool>,
    /// `shareRecordingsEnabled`
    pub share_recordings_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallRecordingInfoCallRecordingAccessSettings: Keys = Keys(&["\"viewAndPlayRecordingsEnabled\":", "\"downloadRecordingsEnabled\":", "\"deleteRecordingsEnabled\":", "\"shareRecordingsEnabled\":"]);

impl Json for CallRecordingInfoCallRecordingAccessSettings {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallRecordingInfoCallRecordingAccessSettings, &mut [&mut self.view_and_play_recordings_enabled, &mut self.download_recordings_enabled, &mut self.delete_recordings_enabled, &mut self.share_recordings_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallRecordingInfoCallRecordingAccessSettings, &[&self.view_and_play_recordings_enabled, &self.download_recordings_enabled, &self.delete_recordings_enabled, &self.share_recordings_enabled], &self.extra) }
}

impl std::fmt::Debug for CallRecordingInfoCallRecordingAccessSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallRecordingInfoCallRecordingAccessSettings", self, f) }
}

/// The object `CallRecordingInfoNotification` of Webex.
#[derive(Clone, Default)]
pub struct CallRecordingInfoNotification {
    /// `type`
    pub type_: Option<CallRecordingInfoNotificationType>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallRecordingInfoNotification: Keys = Keys(&["\"type\":", "\"enabled\":"]);

impl Json for CallRecordingInfoNotification {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallRecordingInfoNotification, &mut [&mut self.type_, &mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallRecordingInfoNotification, &[&self.type_, &self.enabled], &self.extra) }
}

impl std::fmt::Debug for CallRecordingInfoNotification {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallRecordingInfoNotification", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CallRecordingInfoNotification`].
    pub enum CallRecordingInfoNotificationType {
        None = "None",
        Beep = "Beep",
        PlayAnnouncement = "Play Announcement",
    }
}

/// The object `CallRecordingInfoRepeat` of Webex.
#[derive(Clone, Default)]
pub struct CallRecordingInfoRepeat {
    /// `interval`
    pub interval: Option<i64>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallRecordingInfoRepeat: Keys = Keys(&["\"interval\":", "\"enabled\":"]);

impl Json for CallRecordingInfoRepeat {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallRecordingInfoRepeat, &mut [&mut self.interval, &mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallRecordingInfoRepeat, &[&self.interval, &self.enabled], &self.extra) }
}

impl std::fmt::Debug for CallRecordingInfoRepeat {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallRecordingInfoRepeat", self, f) }
}

/// The object `CallRecordingInfoStartStopAnnouncement` of Webex.
#[derive(Clone, Default)]
pub struct CallRecordingInfoStartStopAnnouncement {
    /// `internalCallsEnabled`
    pub internal_calls_enabled: Option<bool>,
    /// `pstnCallsEnabled`
    pub pstn_calls_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallRecordingInfoStartStopAnnouncement: Keys = Keys(&["\"internalCallsEnabled\":", "\"pstnCallsEnabled\":"]);

impl Json for CallRecordingInfoStartStopAnnouncement {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallRecordingInfoStartStopAnnouncement, &mut [&mut self.internal_calls_enabled, &mut self.pstn_calls_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallRecordingInfoStartStopAnnouncement, &[&self.internal_calls_enabled, &self.pstn_calls_enabled], &self.extra) }
}

impl std::fmt::Debug for CallRecordingInfoStartStopAnnouncement {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallRecordingInfoStartStopAnnouncement", self, f) }
}

/// The object `CallRecordingPutNotification` of Webex.
#[derive(Clone, Default)]
pub struct CallRecordingPutNotification {
    /// `type`
    pub type_: Option<CallRecordingPutNotificationType>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `repeat`
    pub repeat: Option<CallRecordingInfoRepeat>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallRecordingPutNotification: Keys = Keys(&["\"type\":", "\"enabled\":", "\"repeat\":"]);

impl Json for CallRecordingPutNotification {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallRecordingPutNotification, &mut [&mut self.type_, &mut self.enabled, &mut self.repeat], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallRecordingPutNotification, &[&self.type_, &self.enabled, &self.repeat], &self.extra) }
}

impl std::fmt::Debug for CallRecordingPutNotification {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallRecordingPutNotification", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CallRecordingPutNotification`].
    pub enum CallRecordingPutNotificationType {
        None = "None",
        Beep = "Beep",
        PlayAnnouncement = "Play Announcement",
    }
}

/// The object `CallWaitingInfo` of Webex.
#[derive(Clone, Default)]
pub struct CallWaitingInfo {
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallWaitingInfo: Keys = Keys(&["\"enabled\":"]);

impl Json for CallWaitingInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallWaitingInfo, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallWaitingInfo, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for CallWaitingInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallWaitingInfo", self, f) }
}

/// The object `CallerIdInfo` of Webex.
#[derive(Clone, Default)]
pub struct CallerIdInfo {
    /// `types`
    pub types: Option<Vec<CallerIdInfoTypes>>,
    /// `selected`
    pub selected: Option<CallerIdInfoSelected>,
    /// `directNumber`
    pub direct_number: Option<String>,
    /// `extensionNumber`
    pub extension_number: Option<String>,
    /// `locationNumber`
    pub location_number: Option<String>,
    /// `tollFreeLocationNumber`
    pub toll_free_location_number: Option<bool>,
    /// `customNumber`
    pub custom_number: Option<String>,
    /// `firstName`; deprecated
    pub first_name: Option<String>,
    /// `lastName`; deprecated
    pub last_name: Option<String>,
    /// `blockInForwardCallsEnabled`
    pub block_in_forward_calls_enabled: Option<bool>,
    /// `externalCallerIdNamePolicy`
    pub external_caller_id_name_policy: Option<CallerIdInfoExternalCallerIdNamePolicy>,
    /// `customExternalCallerIdName`
    pub custom_external_caller_id_name: Option<String>,
    /// `locationExternalCallerIdName`
    pub location_external_caller_id_name: Option<String>,
    /// `additionalExternalCallerIdDirectLineEnabled`
    pub additional_external_caller_id_direct_line_enabled: Option<bool>,
    /// `additionalExternalCallerIdLocationNumberEnabled`
    pub additional_external_caller_id_location_number_enabled: Option<bool>,
    /// `additionalExternalCallerIdCustomNumber`
    pub additional_external_caller_id_custom_number: Option<String>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObjectOfPerson>,
    /// `dialByFirstName`
    pub dial_by_first_name: Option<String>,
    /// `dialByLastName`
    pub dial_by_last_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallerIdInfo: Keys = Keys(&["\"types\":", "\"selected\":", "\"directNumber\":", "\"extensionNumber\":", "\"locationNumber\":", "\"tollFreeLocationNumber\":", "\"customNumber\":", "\"firstName\":", "\"lastName\":", "\"blockInForwardCallsEnabled\":", "\"externalCallerIdNamePolicy\":", "\"customExternalCallerIdName\":", "\"locationExternalCallerIdName\":", "\"additionalExternalCallerIdDirectLineEnabled\":", "\"additionalExternalCallerIdLocationNumberEnabled\":", "\"additionalExternalCallerIdCustomNumber\":", "\"directLineCallerIdName\":", "\"dialByFirstName\":", "\"dialByLastName\":"]);

impl Json for CallerIdInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallerIdInfo, &mut [&mut self.types, &mut self.selected, &mut self.direct_number, &mut self.extension_number, &mut self.location_number, &mut self.toll_free_location_number, &mut self.custom_number, &mut self.first_name, &mut self.last_name, &mut self.block_in_forward_calls_enabled, &mut self.external_caller_id_name_policy, &mut self.custom_external_caller_id_name, &mut self.location_external_caller_id_name, &mut self.additional_external_caller_id_direct_line_enabled, &mut self.additional_external_caller_id_location_number_enabled, &mut self.additional_external_caller_id_custom_number, &mut self.direct_line_caller_id_name, &mut self.dial_by_first_name, &mut self.dial_by_last_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallerIdInfo, &[&self.types, &self.selected, &self.direct_number, &self.extension_number, &self.location_number, &self.toll_free_location_number, &self.custom_number, &self.first_name, &self.last_name, &self.block_in_forward_calls_enabled, &self.external_caller_id_name_policy, &self.custom_external_caller_id_name, &self.location_external_caller_id_name, &self.additional_external_caller_id_direct_line_enabled, &self.additional_external_caller_id_location_number_enabled, &self.additional_external_caller_id_custom_number, &self.direct_line_caller_id_name, &self.dial_by_first_name, &self.dial_by_last_name], &self.extra) }
}

impl std::fmt::Debug for CallerIdInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallerIdInfo", self, f) }
}

webex_core::open_enum! {
    /// Values of `types` of [`CallerIdInfo`].
    pub enum CallerIdInfoTypes {
        DirectLine = "DIRECT_LINE",
        LocationNumber = "LOCATION_NUMBER",
        Custom = "CUSTOM",
    }
}

webex_core::open_enum! {
    /// Values of `selected` of [`CallerIdInfo`].
    pub enum CallerIdInfoSelected {
        DirectLine = "DIRECT_LINE",
        LocationNumber = "LOCATION_NUMBER",
        Custom = "CUSTOM",
    }
}

webex_core::open_enum! {
    /// Values of `externalCallerIdNamePolicy` of [`CallerIdInfo`].
    pub enum CallerIdInfoExternalCallerIdNamePolicy {
        DirectLine = "DIRECT_LINE",
        Location = "LOCATION",
        OtherValue = "OTHER",
    }
}

/// The object `UpdatePersonCallingBehaviorBody` of Webex. Published as `ConfigureAPersonsCallingBehaviorBody`.
#[derive(Clone, Default)]
pub struct UpdatePersonCallingBehaviorBody {
    /// `behaviorType`
    pub behavior_type: Option<UpdatePersonCallingBehaviorBodyBehaviorType>,
    /// `profileId`
    pub profile_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonCallingBehaviorBody: Keys = Keys(&["\"behaviorType\":", "\"profileId\":"]);

impl Json for UpdatePersonCallingBehaviorBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonCallingBehaviorBody, &mut [&mut self.behavior_type, &mut self.profile_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonCallingBehaviorBody, &[&self.behavior_type, &self.profile_id], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonCallingBehaviorBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonCallingBehaviorBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `behaviorType` of [`UpdatePersonCallingBehaviorBody`].
    pub enum UpdatePersonCallingBehaviorBodyBehaviorType {
        NativeWebexTeamsCalling = "NATIVE_WEBEX_TEAMS_CALLING",
        CallWithAppRegisteredForCiscotel = "CALL_WITH_APP_REGISTERED_FOR_CISCOTEL",
        CallWithAppRegisteredForTel = "CALL_WITH_APP_REGISTERED_FOR_TEL",
        CallWithAppRegisteredForWebexcalltel = "CALL_WITH_APP_REGISTERED_FOR_WEBEXCALLTEL",
        NativeSipCallToUcm = "NATIVE_SIP_CALL_TO_UCM",
    }
}

/// The object `UpdatePersonMsTeamsSettingBody` of Webex. Published as `ConfigureAPersonsMsTeamsSettingBody`.
#[derive(Clone, Default)]
pub struct UpdatePersonMsTeamsSettingBody {
    /// `settingName`; required when sent
    pub setting_name: Option<UpdatePersonMsTeamsSettingBodySettingName>,
    /// `value`; required when sent
    pub value: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonMsTeamsSettingBody: Keys = Keys(&["\"settingName\":", "\"value\":"]);

impl Json for UpdatePersonMsTeamsSettingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonMsTeamsSettingBody, &mut [&mut self.setting_name, &mut self.value], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonMsTeamsSettingBody, &[&self.setting_name, &self.value], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonMsTeamsSettingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonMsTeamsSettingBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `settingName` of [`UpdatePersonMsTeamsSettingBody`].
    pub enum UpdatePersonMsTeamsSettingBodySettingName {
        HideWebexApp = "HIDE_WEBEX_APP",
    }
}

/// The object `UpdatePersonPrivacySettingsBody` of Webex. Published as `ConfigureAPersonsPrivacySettingsBody`.
#[derive(Clone, Default)]
pub struct UpdatePersonPrivacySettingsBody {
    /// `aaExtensionDialingEnabled`
    pub aa_extension_dialing_enabled: Option<bool>,
    /// `aaNamingDialingEnabled`
    pub aa_naming_dialing_enabled: Option<bool>,
    /// `enablePhoneStatusDirectoryPrivacy`
    pub enable_phone_status_directory_privacy: Option<bool>,
    /// `enablePhoneStatusPickupBargeInPrivacy`
    pub enable_phone_status_pickup_barge_in_privacy: Option<bool>,
    /// `monitoringAgents`
    pub monitoring_agents: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonPrivacySettingsBody: Keys = Keys(&["\"aaExtensionDialingEnabled\":", "\"aaNamingDialingEnabled\":", "\"enablePhoneStatusDirectoryPrivacy\":", "\"enablePhoneStatusPickupBargeInPrivacy\":", "\"monitoringAgents\":"]);

impl Json for UpdatePersonPrivacySettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonPrivacySettingsBody, &mut [&mut self.aa_extension_dialing_enabled, &mut self.aa_naming_dialing_enabled, &mut self.enable_phone_status_directory_privacy, &mut self.enable_phone_status_pickup_barge_in_privacy, &mut self.monitoring_agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonPrivacySettingsBody, &[&self.aa_extension_dialing_enabled, &self.aa_naming_dialing_enabled, &self.enable_phone_status_directory_privacy, &self.enable_phone_status_pickup_barge_in_privacy, &self.monitoring_agents], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonPrivacySettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonPrivacySettingsBody", self, f) }
}

/// The object `UpdateBargeInSettingsForPersonBody` of Webex. Published as `ConfigureBargeInSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateBargeInSettingsForPersonBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `toneEnabled`
    pub tone_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateBargeInSettingsForPersonBody: Keys = Keys(&["\"enabled\":", "\"toneEnabled\":"]);

impl Json for UpdateBargeInSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateBargeInSettingsForPersonBody, &mut [&mut self.enabled, &mut self.tone_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateBargeInSettingsForPersonBody, &[&self.enabled, &self.tone_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateBargeInSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateBargeInSettingsForPersonBody", self, f) }
}

/// The object `UpdateBusyVoicemailGreetingForPersonBody` of Webex. Published as `ConfigureBusyVoicemailGreetingForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateBusyVoicemailGreetingForPersonBody {
    /// `name`
    pub name: Option<String>,
    /// `file`: binary
    pub file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateBusyVoicemailGreetingForPersonBody: Keys = Keys(&["\"name\":", "\"file\":"]);

impl Json for UpdateBusyVoicemailGreetingForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateBusyVoicemailGreetingForPersonBody, &mut [&mut self.name, &mut self.file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateBusyVoicemailGreetingForPersonBody, &[&self.name, &self.file], &self.extra) }
}

impl std::fmt::Debug for UpdateBusyVoicemailGreetingForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateBusyVoicemailGreetingForPersonBody", self, f) }
}

/// The object `UpdateCallBridgeSettingsForPersonBody` of Webex. Published as `ConfigureCallBridgeSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateCallBridgeSettingsForPersonBody {
    /// `warningToneEnabled`
    pub warning_tone_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallBridgeSettingsForPersonBody: Keys = Keys(&["\"warningToneEnabled\":"]);

impl Json for UpdateCallBridgeSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallBridgeSettingsForPersonBody, &mut [&mut self.warning_tone_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallBridgeSettingsForPersonBody, &[&self.warning_tone_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCallBridgeSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallBridgeSettingsForPersonBody", self, f) }
}

/// The object `UpdateCallForwardingSettingsForPersonBody` of Webex. Published as `ConfigureCallForwardingSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateCallForwardingSettingsForPersonBody {
    /// `callForwarding`
    pub call_forwarding: Option<CallForwardingPutCallForwarding>,
    /// `businessContinuity`
    pub business_continuity: Option<CallForwardingInfoCallForwardingBusy>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallForwardingSettingsForPersonBody: Keys = Keys(&["\"callForwarding\":", "\"businessContinuity\":"]);

impl Json for UpdateCallForwardingSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallForwardingSettingsForPersonBody, &mut [&mut self.call_forwarding, &mut self.business_continuity], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallForwardingSettingsForPersonBody, &[&self.call_forwarding, &self.business_continuity], &self.extra) }
}

impl std::fmt::Debug for UpdateCallForwardingSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallForwardingSettingsForPersonBody", self, f) }
}

/// The object `UpdateCallInterceptGreetingForPersonBody` of Webex. Published as `ConfigureCallInterceptGreetingForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateCallInterceptGreetingForPersonBody {
    /// `name`
    pub name: Option<String>,
    /// `file`: binary
    pub file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallInterceptGreetingForPersonBody: Keys = Keys(&["\"name\":", "\"file\":"]);

impl Json for UpdateCallInterceptGreetingForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallInterceptGreetingForPersonBody, &mut [&mut self.name, &mut self.file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallInterceptGreetingForPersonBody, &[&self.name, &self.file], &self.extra) }
}

impl std::fmt::Debug for UpdateCallInterceptGreetingForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallInterceptGreetingForPersonBody", self, f) }
}

/// The object `UpdateCallInterceptSettingsForPersonBody` of Webex. Published as `ConfigureCallInterceptSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateCallInterceptSettingsForPersonBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `incoming`
    pub incoming: Option<CallInterceptInfoIncoming>,
    /// `outgoing`
    pub outgoing: Option<CallInterceptInfoOutgoing>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallInterceptSettingsForPersonBody: Keys = Keys(&["\"enabled\":", "\"incoming\":", "\"outgoing\":"]);

impl Json for UpdateCallInterceptSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallInterceptSettingsForPersonBody, &mut [&mut self.enabled, &mut self.incoming, &mut self.outgoing], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallInterceptSettingsForPersonBody, &[&self.enabled, &self.incoming, &self.outgoing], &self.extra) }
}

impl std::fmt::Debug for UpdateCallInterceptSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallInterceptSettingsForPersonBody", self, f) }
}

/// The object `UpdateCallRecordingSettingsForPersonBody` of Webex. Published as `ConfigureCallRecordingSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateCallRecordingSettingsForPersonBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `record`
    pub record: Option<UpdateCallRecordingSettingsForPersonBodyRecord>,
    /// `recordVoicemailEnabled`
    pub record_voicemail_enabled: Option<bool>,
    /// `startStopAnnouncementEnabled`
    pub start_stop_announcement_enabled: Option<bool>,
    /// `notification`
    pub notification: Option<CallRecordingPutNotification>,
    /// `repeat`
    pub repeat: Option<CallRecordingInfoRepeat>,
    /// `startStopAnnouncement`
    pub start_stop_announcement: Option<CallRecordingInfoStartStopAnnouncement>,
    /// `selectiveCallRecordingSettings`
    pub selective_call_recording_settings: Option<ConfigureCallRecordingSettingsForAPersonBodySelectiveCallRecordingSettings>,
    /// `callRecordingAccessSettings`
    pub call_recording_access_settings: Option<CallRecordingInfoCallRecordingAccessSettings>,
    /// `postCallRecordingSettings`
    pub post_call_recording_settings: Option<PostCallRecordingSettings>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallRecordingSettingsForPersonBody: Keys = Keys(&["\"enabled\":", "\"record\":", "\"recordVoicemailEnabled\":", "\"startStopAnnouncementEnabled\":", "\"notification\":", "\"repeat\":", "\"startStopAnnouncement\":", "\"selectiveCallRecordingSettings\":", "\"callRecordingAccessSettings\":", "\"postCallRecordingSettings\":"]);

impl Json for UpdateCallRecordingSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallRecordingSettingsForPersonBody, &mut [&mut self.enabled, &mut self.record, &mut self.record_voicemail_enabled, &mut self.start_stop_announcement_enabled, &mut self.notification, &mut self.repeat, &mut self.start_stop_announcement, &mut self.selective_call_recording_settings, &mut self.call_recording_access_settings, &mut self.post_call_recording_settings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallRecordingSettingsForPersonBody, &[&self.enabled, &self.record, &self.record_voicemail_enabled, &self.start_stop_announcement_enabled, &self.notification, &self.repeat, &self.start_stop_announcement, &self.selective_call_recording_settings, &self.call_recording_access_settings, &self.post_call_recording_settings], &self.extra) }
}

impl std::fmt::Debug for UpdateCallRecordingSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallRecordingSettingsForPersonBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `record` of [`UpdateCallRecordingSettingsForPersonBody`].
    pub enum UpdateCallRecordingSettingsForPersonBodyRecord {
        Always = "Always",
        Never = "Never",
        AlwaysWithPauseResume = "Always with Pause/Resume",
        OnDemandWithUserInitiatedStart = "On Demand with User Initiated Start",
    }
}
