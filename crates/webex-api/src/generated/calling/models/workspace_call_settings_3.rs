// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `UpdateSimultaneousRingSettingsForWorkspaceBody` of Webex. Published as `ModifySimultaneousRingSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateSimultaneousRingSettingsForWorkspaceBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `doNotRingIfOnCallEnabled`
    pub do_not_ring_if_on_call_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<SimultaneousRingNumberGet>>,
    /// `criteriasEnabled`; required when sent
    pub criterias_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSimultaneousRingSettingsForWorkspaceBody: Keys = Keys(&["\"enabled\":", "\"doNotRingIfOnCallEnabled\":", "\"phoneNumbers\":", "\"criteriasEnabled\":"]);

impl Json for UpdateSimultaneousRingSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSimultaneousRingSettingsForWorkspaceBody, &mut [&mut self.enabled, &mut self.do_not_ring_if_on_call_enabled, &mut self.phone_numbers, &mut self.criterias_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSimultaneousRingSettingsForWorkspaceBody, &[&self.enabled, &self.do_not_ring_if_on_call_enabled, &self.phone_numbers, &self.criterias_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSimultaneousRingSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSimultaneousRingSettingsForWorkspaceBody", self, f) }
}

/// The object `UpdateDigitPatternCategoryControlSettingsForWorkspaceBody` of Webex. Published as `ModifyTheDigitPatternCategoryControlSettingsForTheWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateDigitPatternCategoryControlSettingsForWorkspaceBody {
    /// `useCustomDigitPatterns`
    pub use_custom_digit_patterns: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDigitPatternCategoryControlSettingsForWorkspaceBody: Keys = Keys(&["\"useCustomDigitPatterns\":"]);

impl Json for UpdateDigitPatternCategoryControlSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDigitPatternCategoryControlSettingsForWorkspaceBody, &mut [&mut self.use_custom_digit_patterns], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDigitPatternCategoryControlSettingsForWorkspaceBody, &[&self.use_custom_digit_patterns], &self.extra) }
}

impl std::fmt::Debug for UpdateDigitPatternCategoryControlSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDigitPatternCategoryControlSettingsForWorkspaceBody", self, f) }
}

/// The object `UpdateTransferNumbersSettingsForWorkspaceBody` of Webex. Published as `ModifyTransferNumbersSettingsForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateTransferNumbersSettingsForWorkspaceBody {
    /// `useCustomTransferNumbers`; required when sent
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

static K_UpdateTransferNumbersSettingsForWorkspaceBody: Keys = Keys(&["\"useCustomTransferNumbers\":", "\"autoTransferNumber1\":", "\"autoTransferNumber2\":", "\"autoTransferNumber3\":"]);

impl Json for UpdateTransferNumbersSettingsForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateTransferNumbersSettingsForWorkspaceBody, &mut [&mut self.use_custom_transfer_numbers, &mut self.auto_transfer_number1, &mut self.auto_transfer_number2, &mut self.auto_transfer_number3], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateTransferNumbersSettingsForWorkspaceBody, &[&self.use_custom_transfer_numbers, &self.auto_transfer_number1, &self.auto_transfer_number2, &self.auto_transfer_number3], &self.extra) }
}

impl std::fmt::Debug for UpdateTransferNumbersSettingsForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateTransferNumbersSettingsForWorkspaceBody", self, f) }
}

/// The object `UpdateVoicemailPasscodeForWorkspaceBody` of Webex. Published as `ModifyVoicemailPasscodeForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UpdateVoicemailPasscodeForWorkspaceBody {
    /// `passcode`; required when sent
    pub passcode: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateVoicemailPasscodeForWorkspaceBody: Keys = Keys(&["\"passcode\":"]);

impl Json for UpdateVoicemailPasscodeForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateVoicemailPasscodeForWorkspaceBody, &mut [&mut self.passcode], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateVoicemailPasscodeForWorkspaceBody, &[&self.passcode], &self.extra) }
}

impl std::fmt::Debug for UpdateVoicemailPasscodeForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateVoicemailPasscodeForWorkspaceBody", self, f) }
}

/// The object `MonitoredElementCallParkExtension` of Webex.
#[derive(Clone, Default)]
pub struct MonitoredElementCallParkExtension {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `location`
    pub location: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `lineKeyLabel`
    pub line_key_label: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MonitoredElementCallParkExtension: Keys = Keys(&["\"id\":", "\"name\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"location\":", "\"locationId\":", "\"lineKeyLabel\":"]);

impl Json for MonitoredElementCallParkExtension {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MonitoredElementCallParkExtension, &mut [&mut self.id, &mut self.name, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.location, &mut self.location_id, &mut self.line_key_label], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MonitoredElementCallParkExtension, &[&self.id, &self.name, &self.extension, &self.routing_prefix, &self.esn, &self.location, &self.location_id, &self.line_key_label], &self.extra) }
}

impl std::fmt::Debug for MonitoredElementCallParkExtension {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MonitoredElementCallParkExtension", self, f) }
}

/// The object `MonitoredElementItemOfWorkspace` of Webex. Published as `MonitoredElementItem_WorkspaceCallSettings`.
#[derive(Clone, Default)]
pub struct MonitoredElementItemOfWorkspace {
    /// `callparkextension`
    pub callparkextension: Option<MonitoredElementCallParkExtension>,
    /// `member`
    pub member: Option<MonitoredElementUser>,
    /// `speedDial`
    pub speed_dial: Option<MonitoredElementSpeedDialOfWorkspace>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MonitoredElementItemOfWorkspace: Keys = Keys(&["\"callparkextension\":", "\"member\":", "\"speedDial\":"]);

impl Json for MonitoredElementItemOfWorkspace {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MonitoredElementItemOfWorkspace, &mut [&mut self.callparkextension, &mut self.member, &mut self.speed_dial], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MonitoredElementItemOfWorkspace, &[&self.callparkextension, &self.member, &self.speed_dial], &self.extra) }
}

impl std::fmt::Debug for MonitoredElementItemOfWorkspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MonitoredElementItemOfWorkspace", self, f) }
}

/// The object `MonitoredElementSpeedDialOfWorkspace` of Webex. Published as `MonitoredElementSpeedDial_WorkspaceCallSettings`.
#[derive(Clone, Default)]
pub struct MonitoredElementSpeedDialOfWorkspace {
    /// `id`
    pub id: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `type`
    pub type_: Option<MonitoredElementSpeedDialOfWorkspaceType>,
    /// `lineKeyLabel`
    pub line_key_label: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `location`
    pub location: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MonitoredElementSpeedDialOfWorkspace: Keys = Keys(&["\"id\":", "\"displayName\":", "\"type\":", "\"lineKeyLabel\":", "\"phoneNumber\":", "\"location\":", "\"locationId\":"]);

impl Json for MonitoredElementSpeedDialOfWorkspace {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MonitoredElementSpeedDialOfWorkspace, &mut [&mut self.id, &mut self.display_name, &mut self.type_, &mut self.line_key_label, &mut self.phone_number, &mut self.location, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MonitoredElementSpeedDialOfWorkspace, &[&self.id, &self.display_name, &self.type_, &self.line_key_label, &self.phone_number, &self.location, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for MonitoredElementSpeedDialOfWorkspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MonitoredElementSpeedDialOfWorkspace", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`MonitoredElementSpeedDialOfWorkspace`].
    pub enum MonitoredElementSpeedDialOfWorkspaceType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `MonitoredElementUser` of Webex.
#[derive(Clone, Default)]
pub struct MonitoredElementUser {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `type`
    pub type_: Option<MonitoredElementUserType>,
    /// `email`
    pub email: Option<String>,
    /// `numbers`
    pub numbers: Option<Vec<UserNumberItem>>,
    /// `location`
    pub location: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `lineKeyLabel`
    pub line_key_label: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MonitoredElementUser: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"displayName\":", "\"type\":", "\"email\":", "\"numbers\":", "\"location\":", "\"locationId\":", "\"lineKeyLabel\":"]);

impl Json for MonitoredElementUser {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MonitoredElementUser, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.display_name, &mut self.type_, &mut self.email, &mut self.numbers, &mut self.location, &mut self.location_id, &mut self.line_key_label], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MonitoredElementUser, &[&self.id, &self.first_name, &self.last_name, &self.display_name, &self.type_, &self.email, &self.numbers, &self.location, &self.location_id, &self.line_key_label], &self.extra) }
}

impl std::fmt::Debug for MonitoredElementUser {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MonitoredElementUser", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`MonitoredElementUser`].
    pub enum MonitoredElementUserType {
        People = "PEOPLE",
        Place = "PLACE",
    }
}

/// The object `NumberOwnerObject` of Webex.
#[derive(Clone, Default)]
pub struct NumberOwnerObject {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<NumberOwnerObjectType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_NumberOwnerObject: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":", "\"displayName\":"]);

impl Json for NumberOwnerObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_NumberOwnerObject, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_NumberOwnerObject, &[&self.id, &self.type_, &self.first_name, &self.last_name, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for NumberOwnerObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("NumberOwnerObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`NumberOwnerObject`].
    pub enum NumberOwnerObjectType {
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

/// The object `PlaceCallerIdGet` of Webex.
#[derive(Clone, Default)]
pub struct PlaceCallerIdGet {
    /// `types`
    pub types: Option<Vec<PlaceCallerIdGetTypes>>,
    /// `selected`
    pub selected: Option<PlaceCallerIdGetSelected>,
    /// `directNumber`
    pub direct_number: Option<String>,
    /// `locationNumber`
    pub location_number: Option<String>,
    /// `tollFreeLocationNumber`
    pub toll_free_location_number: Option<bool>,
    /// `customNumber`
    pub custom_number: Option<String>,
    /// `displayName`; deprecated
    pub display_name: Option<String>,
    /// `displayDetail`; deprecated
    pub display_detail: Option<String>,
    /// `blockInForwardCallsEnabled`
    pub block_in_forward_calls_enabled: Option<bool>,
    /// `externalCallerIdNamePolicy`
    pub external_caller_id_name_policy: Option<PlaceCallerIdGetExternalCallerIdNamePolicy>,
    /// `customExternalCallerIdName`
    pub custom_external_caller_id_name: Option<String>,
    /// `locationExternalCallerIdName`
    pub location_external_caller_id_name: Option<String>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObject>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PlaceCallerIdGet: Keys = Keys(&["\"types\":", "\"selected\":", "\"directNumber\":", "\"locationNumber\":", "\"tollFreeLocationNumber\":", "\"customNumber\":", "\"displayName\":", "\"displayDetail\":", "\"blockInForwardCallsEnabled\":", "\"externalCallerIdNamePolicy\":", "\"customExternalCallerIdName\":", "\"locationExternalCallerIdName\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for PlaceCallerIdGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PlaceCallerIdGet, &mut [&mut self.types, &mut self.selected, &mut self.direct_number, &mut self.location_number, &mut self.toll_free_location_number, &mut self.custom_number, &mut self.display_name, &mut self.display_detail, &mut self.block_in_forward_calls_enabled, &mut self.external_caller_id_name_policy, &mut self.custom_external_caller_id_name, &mut self.location_external_caller_id_name, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PlaceCallerIdGet, &[&self.types, &self.selected, &self.direct_number, &self.location_number, &self.toll_free_location_number, &self.custom_number, &self.display_name, &self.display_detail, &self.block_in_forward_calls_enabled, &self.external_caller_id_name_policy, &self.custom_external_caller_id_name, &self.location_external_caller_id_name, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for PlaceCallerIdGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PlaceCallerIdGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `types` of [`PlaceCallerIdGet`].
    pub enum PlaceCallerIdGetTypes {
        DirectLine = "DIRECT_LINE",
        LocationNumber = "LOCATION_NUMBER",
        Custom = "CUSTOM",
    }
}

webex_core::open_enum! {
    /// Values of `selected` of [`PlaceCallerIdGet`].
    pub enum PlaceCallerIdGetSelected {
        DirectLine = "DIRECT_LINE",
        LocationNumber = "LOCATION_NUMBER",
        Custom = "CUSTOM",
    }
}

webex_core::open_enum! {
    /// Values of `externalCallerIdNamePolicy` of [`PlaceCallerIdGet`].
    pub enum PlaceCallerIdGetExternalCallerIdNamePolicy {
        DirectLine = "DIRECT_LINE",
        Location = "LOCATION",
        OtherValue = "OTHER",
    }
}

/// The object `PlaceDoNotDisturbGet` of Webex.
#[derive(Clone, Default)]
pub struct PlaceDoNotDisturbGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `ringSplashEnabled`
    pub ring_splash_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PlaceDoNotDisturbGet: Keys = Keys(&["\"enabled\":", "\"ringSplashEnabled\":"]);

impl Json for PlaceDoNotDisturbGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PlaceDoNotDisturbGet, &mut [&mut self.enabled, &mut self.ring_splash_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PlaceDoNotDisturbGet, &[&self.enabled, &self.ring_splash_enabled], &self.extra) }
}

impl std::fmt::Debug for PlaceDoNotDisturbGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PlaceDoNotDisturbGet", self, f) }
}

/// The object `PlaceGetNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct PlaceGetNumbersResponse {
    /// `distinctiveRingEnabled`
    pub distinctive_ring_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<PhoneNumber>>,
    /// `workspace`
    pub workspace: Option<AddCallNotifyCriteriaResponse>,
    /// `location`
    pub location: Option<IdAndName>,
    /// `organization`
    pub organization: Option<IdAndName>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PlaceGetNumbersResponse: Keys = Keys(&["\"distinctiveRingEnabled\":", "\"phoneNumbers\":", "\"workspace\":", "\"location\":", "\"organization\":"]);

impl Json for PlaceGetNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PlaceGetNumbersResponse, &mut [&mut self.distinctive_ring_enabled, &mut self.phone_numbers, &mut self.workspace, &mut self.location, &mut self.organization], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PlaceGetNumbersResponse, &[&self.distinctive_ring_enabled, &self.phone_numbers, &self.workspace, &self.location, &self.organization], &self.extra) }
}

impl std::fmt::Debug for PlaceGetNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PlaceGetNumbersResponse", self, f) }
}

/// The object `PlacePriorityAlertCriteriaGet` of Webex.
#[derive(Clone, Default)]
pub struct PlacePriorityAlertCriteriaGet {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<PlacePriorityAlertCriteriaGetScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<PlacePriorityAlertCriteriaGetScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<PlacePriorityAlertCriteriaGetCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `notificationEnabled`
    pub notification_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PlacePriorityAlertCriteriaGet: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"notificationEnabled\":"]);

impl Json for PlacePriorityAlertCriteriaGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PlacePriorityAlertCriteriaGet, &mut [&mut self.id, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.notification_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PlacePriorityAlertCriteriaGet, &[&self.id, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.notification_enabled], &self.extra) }
}

impl std::fmt::Debug for PlacePriorityAlertCriteriaGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PlacePriorityAlertCriteriaGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`PlacePriorityAlertCriteriaGet`].
    pub enum PlacePriorityAlertCriteriaGetScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`PlacePriorityAlertCriteriaGet`].
    pub enum PlacePriorityAlertCriteriaGetScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`PlacePriorityAlertCriteriaGet`].
    pub enum PlacePriorityAlertCriteriaGetCallsFrom {
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
    }
}

/// The object `PlaceSelectiveAcceptCallCriteriaGet` of Webex.
#[derive(Clone, Default)]
pub struct PlaceSelectiveAcceptCallCriteriaGet {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<PlaceSelectiveAcceptCallCriteriaGetScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<PlaceSelectiveAcceptCallCriteriaGetScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<PlaceSelectiveAcceptCallCriteriaGetCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `acceptEnabled`
    pub accept_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PlaceSelectiveAcceptCallCriteriaGet: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"acceptEnabled\":"]);

impl Json for PlaceSelectiveAcceptCallCriteriaGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PlaceSelectiveAcceptCallCriteriaGet, &mut [&mut self.id, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.accept_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PlaceSelectiveAcceptCallCriteriaGet, &[&self.id, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.accept_enabled], &self.extra) }
}

impl std::fmt::Debug for PlaceSelectiveAcceptCallCriteriaGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PlaceSelectiveAcceptCallCriteriaGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`PlaceSelectiveAcceptCallCriteriaGet`].
    pub enum PlaceSelectiveAcceptCallCriteriaGetScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`PlaceSelectiveAcceptCallCriteriaGet`].
    pub enum PlaceSelectiveAcceptCallCriteriaGetScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`PlaceSelectiveAcceptCallCriteriaGet`].
    pub enum PlaceSelectiveAcceptCallCriteriaGetCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        Forwarded = "FORWARDED",
    }
}

/// The object `PlaceSelectiveForwardCallCriteriaGet` of Webex.
#[derive(Clone, Default)]
pub struct PlaceSelectiveForwardCallCriteriaGet {
    /// `id`
    pub id: Option<String>,
    /// `forwardToPhoneNumber`
    pub forward_to_phone_number: Option<String>,
    /// `sendToVoicemailEnabled`
    pub send_to_voicemail_enabled: Option<bool>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<PlaceSelectiveForwardCallCriteriaGetScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<PlaceSelectiveForwardCallCriteriaGetScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<PlaceSelectiveForwardCallCriteriaGetCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `numbers`
    pub numbers: Option<Vec<String>>,
    /// `forwardEnabled`
    pub forward_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PlaceSelectiveForwardCallCriteriaGet: Keys = Keys(&["\"id\":", "\"forwardToPhoneNumber\":", "\"sendToVoicemailEnabled\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"numbers\":", "\"forwardEnabled\":"]);

impl Json for PlaceSelectiveForwardCallCriteriaGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PlaceSelectiveForwardCallCriteriaGet, &mut [&mut self.id, &mut self.forward_to_phone_number, &mut self.send_to_voicemail_enabled, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.numbers, &mut self.forward_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PlaceSelectiveForwardCallCriteriaGet, &[&self.id, &self.forward_to_phone_number, &self.send_to_voicemail_enabled, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.numbers, &self.forward_enabled], &self.extra) }
}

impl std::fmt::Debug for PlaceSelectiveForwardCallCriteriaGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PlaceSelectiveForwardCallCriteriaGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`PlaceSelectiveForwardCallCriteriaGet`].
    pub enum PlaceSelectiveForwardCallCriteriaGetScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`PlaceSelectiveForwardCallCriteriaGet`].
    pub enum PlaceSelectiveForwardCallCriteriaGetScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`PlaceSelectiveForwardCallCriteriaGet`].
    pub enum PlaceSelectiveForwardCallCriteriaGetCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyInternal = "ANY_INTERNAL",
        AnyExternal = "ANY_EXTERNAL",
    }
}

/// The object `PlaceSelectiveRejectCallCriteriaGet` of Webex.
#[derive(Clone, Default)]
pub struct PlaceSelectiveRejectCallCriteriaGet {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<PlaceSelectiveRejectCallCriteriaGetScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<PlaceSelectiveRejectCallCriteriaGetScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<PlaceSelectiveRejectCallCriteriaGetCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `rejectEnabled`
    pub reject_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PlaceSelectiveRejectCallCriteriaGet: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"rejectEnabled\":"]);

impl Json for PlaceSelectiveRejectCallCriteriaGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PlaceSelectiveRejectCallCriteriaGet, &mut [&mut self.id, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.reject_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PlaceSelectiveRejectCallCriteriaGet, &[&self.id, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.reject_enabled], &self.extra) }
}

impl std::fmt::Debug for PlaceSelectiveRejectCallCriteriaGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PlaceSelectiveRejectCallCriteriaGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`PlaceSelectiveRejectCallCriteriaGet`].
    pub enum PlaceSelectiveRejectCallCriteriaGetScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`PlaceSelectiveRejectCallCriteriaGet`].
    pub enum PlaceSelectiveRejectCallCriteriaGetScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`PlaceSelectiveRejectCallCriteriaGet`].
    pub enum PlaceSelectiveRejectCallCriteriaGetCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        Forwarded = "FORWARDED",
    }
}

/// The object `PriorityAlertCriteria` of Webex.
#[derive(Clone, Default)]
pub struct PriorityAlertCriteria {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `source`
    pub source: Option<PriorityAlertCriteriaSource>,
    /// `notificationEnabled`
    pub notification_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PriorityAlertCriteria: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"source\":", "\"notificationEnabled\":"]);

impl Json for PriorityAlertCriteria {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PriorityAlertCriteria, &mut [&mut self.id, &mut self.schedule_name, &mut self.source, &mut self.notification_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PriorityAlertCriteria, &[&self.id, &self.schedule_name, &self.source, &self.notification_enabled], &self.extra) }
}

impl std::fmt::Debug for PriorityAlertCriteria {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PriorityAlertCriteria", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`PriorityAlertCriteria`].
    pub enum PriorityAlertCriteriaSource {
        AllNumbers = "ALL_NUMBERS",
        SpecificNumbers = "SPECIFIC_NUMBERS",
    }
}

/// The object `PriorityAlertGetOfWorkspace` of Webex. Published as `PriorityAlertGet_WorkspaceCallSettings2`.
#[derive(Clone, Default)]
pub struct PriorityAlertGetOfWorkspace {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `criteria`
    pub criteria: Option<Vec<PriorityAlertCriteria>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PriorityAlertGetOfWorkspace: Keys = Keys(&["\"enabled\":", "\"criteria\":"]);

impl Json for PriorityAlertGetOfWorkspace {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PriorityAlertGetOfWorkspace, &mut [&mut self.enabled, &mut self.criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PriorityAlertGetOfWorkspace, &[&self.enabled, &self.criteria], &self.extra) }
}

impl std::fmt::Debug for PriorityAlertGetOfWorkspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PriorityAlertGetOfWorkspace", self, f) }
}

/// The object `GetCallPolicySettingsForWorkspaceResponse` of Webex. Published as `ReadCallPolicySettingsForAWorkspaceResponse`.
#[derive(Clone, Default)]
pub struct GetCallPolicySettingsForWorkspaceResponse {
    /// `connectedLineIdPrivacyOnRedirectedCalls`
    pub connected_line_id_privacy_on_redirected_calls: Option<GetCallPolicySettingsForWorkspaceResponseConnectedLineIdPrivacyOnRedirectedCalls>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallPolicySettingsForWorkspaceResponse: Keys = Keys(&["\"connectedLineIdPrivacyOnRedirectedCalls\":"]);

impl Json for GetCallPolicySettingsForWorkspaceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallPolicySettingsForWorkspaceResponse, &mut [&mut self.connected_line_id_privacy_on_redirected_calls], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallPolicySettingsForWorkspaceResponse, &[&self.connected_line_id_privacy_on_redirected_calls], &self.extra) }
}

impl std::fmt::Debug for GetCallPolicySettingsForWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallPolicySettingsForWorkspaceResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `connectedLineIdPrivacyOnRedirectedCalls` of [`GetCallPolicySettingsForWorkspaceResponse`].
    pub enum GetCallPolicySettingsForWorkspaceResponseConnectedLineIdPrivacyOnRedirectedCalls {
        NoPrivacy = "NO_PRIVACY",
        PrivacyForExternalCalls = "PRIVACY_FOR_EXTERNAL_CALLS",
        PrivacyForAllCalls = "PRIVACY_FOR_ALL_CALLS",
    }
}

/// The object `GetAccessCodesForWorkspaceResponse` of Webex. Published as `RetrieveAccessCodesForAWorkspaceResponse`.
#[derive(Clone, Default)]
pub struct GetAccessCodesForWorkspaceResponse {
    /// `accessCodes`
    pub access_codes: Option<Vec<AuthorizationCodeOfWorkspace>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAccessCodesForWorkspaceResponse: Keys = Keys(&["\"accessCodes\":"]);

impl Json for GetAccessCodesForWorkspaceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAccessCodesForWorkspaceResponse, &mut [&mut self.access_codes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAccessCodesForWorkspaceResponse, &[&self.access_codes], &self.extra) }
}

impl std::fmt::Debug for GetAccessCodesForWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAccessCodesForWorkspaceResponse", self, f) }
}

/// The object `GetAnonymousCallSettingsForWorkspaceResponse` of Webex. Published as `RetrieveAnonymousCallSettingsForAWorkspaceResponse`.
#[derive(Clone, Default)]
pub struct GetAnonymousCallSettingsForWorkspaceResponse {
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAnonymousCallSettingsForWorkspaceResponse: Keys = Keys(&["\"enabled\":"]);

impl Json for GetAnonymousCallSettingsForWorkspaceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAnonymousCallSettingsForWorkspaceResponse, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAnonymousCallSettingsForWorkspaceResponse, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for GetAnonymousCallSettingsForWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAnonymousCallSettingsForWorkspaceResponse", self, f) }
}

/// The object `GetCallBridgeWarningToneSettingsForWorkspaceResponse` of Webex. Published as `RetrieveCallBridgeWarningToneSettingsForAWorkspaceResponse`.
#[derive(Clone, Default)]
pub struct GetCallBridgeWarningToneSettingsForWorkspaceResponse {
    /// `warningToneEnabled`
    pub warning_tone_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallBridgeWarningToneSettingsForWorkspaceResponse: Keys = Keys(&["\"warningToneEnabled\":"]);

impl Json for GetCallBridgeWarningToneSettingsForWorkspaceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallBridgeWarningToneSettingsForWorkspaceResponse, &mut [&mut self.warning_tone_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallBridgeWarningToneSettingsForWorkspaceResponse, &[&self.warning_tone_enabled], &self.extra) }
}

impl std::fmt::Debug for GetCallBridgeWarningToneSettingsForWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallBridgeWarningToneSettingsForWorkspaceResponse", self, f) }
}

/// The object `GetCallWaitingSettingsForWorkspaceResponse` of Webex. Published as `RetrieveCallWaitingSettingsForAWorkspaceResponse`.
#[derive(Clone, Default)]
pub struct GetCallWaitingSettingsForWorkspaceResponse {
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallWaitingSettingsForWorkspaceResponse: Keys = Keys(&["\"enabled\":"]);

impl Json for GetCallWaitingSettingsForWorkspaceResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallWaitingSettingsForWorkspaceResponse, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallWaitingSettingsForWorkspaceResponse, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for GetCallWaitingSettingsForWorkspaceResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallWaitingSettingsForWorkspaceResponse", self, f) }
}

/// The object `SelectiveAcceptCallCriteriaOfWorkspace` of Webex. Published as `SelectiveAcceptCallCriteria_WorkspaceCallSettings2`.
#[derive(Clone, Default)]
pub struct SelectiveAcceptCallCriteriaOfWorkspace {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `source`
    pub source: Option<SelectiveAcceptCallCriteriaOfWorkspaceSource>,
    /// `acceptEnabled`
    pub accept_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveAcceptCallCriteriaOfWorkspace: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"source\":", "\"acceptEnabled\":"]);

impl Json for SelectiveAcceptCallCriteriaOfWorkspace {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveAcceptCallCriteriaOfWorkspace, &mut [&mut self.id, &mut self.schedule_name, &mut self.source, &mut self.accept_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveAcceptCallCriteriaOfWorkspace, &[&self.id, &self.schedule_name, &self.source, &self.accept_enabled], &self.extra) }
}

impl std::fmt::Debug for SelectiveAcceptCallCriteriaOfWorkspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveAcceptCallCriteriaOfWorkspace", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`SelectiveAcceptCallCriteriaOfWorkspace`].
    pub enum SelectiveAcceptCallCriteriaOfWorkspaceSource {
        AllNumbers = "ALL_NUMBERS",
        SpecificNumbers = "SPECIFIC_NUMBERS",
        Forwarded = "FORWARDED",
    }
}

/// The object `SelectiveAcceptCallGetOfWorkspace` of Webex. Published as `SelectiveAcceptCallGet_WorkspaceCallSettings2`.
#[derive(Clone, Default)]
pub struct SelectiveAcceptCallGetOfWorkspace {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `criteria`
    pub criteria: Option<Vec<SelectiveAcceptCallCriteriaOfWorkspace>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveAcceptCallGetOfWorkspace: Keys = Keys(&["\"enabled\":", "\"criteria\":"]);

impl Json for SelectiveAcceptCallGetOfWorkspace {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveAcceptCallGetOfWorkspace, &mut [&mut self.enabled, &mut self.criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveAcceptCallGetOfWorkspace, &[&self.enabled, &self.criteria], &self.extra) }
}

impl std::fmt::Debug for SelectiveAcceptCallGetOfWorkspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveAcceptCallGetOfWorkspace", self, f) }
}

/// The object `SelectiveForwardCallCriteriaOfWorkspace` of Webex. Published as `SelectiveForwardCallCriteria_WorkspaceCallSettings2`.
#[derive(Clone, Default)]
pub struct SelectiveForwardCallCriteriaOfWorkspace {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `source`
    pub source: Option<SelectiveForwardCallCriteriaOfWorkspaceSource>,
    /// `ringEnabled`
    pub ring_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveForwardCallCriteriaOfWorkspace: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"source\":", "\"ringEnabled\":"]);

impl Json for SelectiveForwardCallCriteriaOfWorkspace {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveForwardCallCriteriaOfWorkspace, &mut [&mut self.id, &mut self.schedule_name, &mut self.source, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveForwardCallCriteriaOfWorkspace, &[&self.id, &self.schedule_name, &self.source, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for SelectiveForwardCallCriteriaOfWorkspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveForwardCallCriteriaOfWorkspace", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`SelectiveForwardCallCriteriaOfWorkspace`].
    pub enum SelectiveForwardCallCriteriaOfWorkspaceSource {
        AllNumbers = "ALL_NUMBERS",
        SpecificNumbers = "SPECIFIC_NUMBERS",
        AnyInternal = "ANY_INTERNAL",
        AnyExternal = "ANY_EXTERNAL",
    }
}

/// The object `SelectiveForwardCallGetOfWorkspace` of Webex. Published as `SelectiveForwardCallGet_WorkspaceCallSettings2`.
#[derive(Clone, Default)]
pub struct SelectiveForwardCallGetOfWorkspace {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `defaultPhoneNumberToForward`
    pub default_phone_number_to_forward: Option<String>,
    /// `ringReminderEnabled`
    pub ring_reminder_enabled: Option<bool>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// `criteria`
    pub criteria: Option<Vec<SelectiveForwardCallCriteriaOfWorkspace>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveForwardCallGetOfWorkspace: Keys = Keys(&["\"enabled\":", "\"defaultPhoneNumberToForward\":", "\"ringReminderEnabled\":", "\"destinationVoicemailEnabled\":", "\"criteria\":"]);

impl Json for SelectiveForwardCallGetOfWorkspace {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveForwardCallGetOfWorkspace, &mut [&mut self.enabled, &mut self.default_phone_number_to_forward, &mut self.ring_reminder_enabled, &mut self.destination_voicemail_enabled, &mut self.criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveForwardCallGetOfWorkspace, &[&self.enabled, &self.default_phone_number_to_forward, &self.ring_reminder_enabled, &self.destination_voicemail_enabled, &self.criteria], &self.extra) }
}

impl std::fmt::Debug for SelectiveForwardCallGetOfWorkspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveForwardCallGetOfWorkspace", self, f) }
}

/// The object `SequentialRingCriteria` of Webex.
#[derive(Clone, Default)]
pub struct SequentialRingCriteria {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `source`
    pub source: Option<SequentialRingCriteriaSource>,
    /// `ringEnabled`
    pub ring_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SequentialRingCriteria: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"source\":", "\"ringEnabled\":"]);

impl Json for SequentialRingCriteria {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SequentialRingCriteria, &mut [&mut self.id, &mut self.schedule_name, &mut self.source, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SequentialRingCriteria, &[&self.id, &self.schedule_name, &self.source, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for SequentialRingCriteria {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SequentialRingCriteria", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`SequentialRingCriteria`].
    pub enum SequentialRingCriteriaSource {
        AllNumbers = "ALL_NUMBERS",
        SpecificNumbers = "SPECIFIC_NUMBERS",
    }
}

/// The object `SequentialRingCriteriaGetOfWorkspace` of Webex. Published as `SequentialRingCriteriaGet_WorkspaceCallSettings2`.
#[derive(Clone, Default)]
pub struct SequentialRingCriteriaGetOfWorkspace {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<SequentialRingCriteriaGetOfWorkspaceScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<SequentialRingCriteriaGetOfWorkspaceScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<SequentialRingCriteriaGetOfWorkspaceCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `ringEnabled`
    pub ring_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SequentialRingCriteriaGetOfWorkspace: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"ringEnabled\":"]);

impl Json for SequentialRingCriteriaGetOfWorkspace {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SequentialRingCriteriaGetOfWorkspace, &mut [&mut self.id, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SequentialRingCriteriaGetOfWorkspace, &[&self.id, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for SequentialRingCriteriaGetOfWorkspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SequentialRingCriteriaGetOfWorkspace", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`SequentialRingCriteriaGetOfWorkspace`].
    pub enum SequentialRingCriteriaGetOfWorkspaceScheduleType {
        Holidays = "holidays",
        BusinessHours = "businessHours",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`SequentialRingCriteriaGetOfWorkspace`].
    pub enum SequentialRingCriteriaGetOfWorkspaceScheduleLevel {
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`SequentialRingCriteriaGetOfWorkspace`].
    pub enum SequentialRingCriteriaGetOfWorkspaceCallsFrom {
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
    }
}

/// The object `SequentialRingGet` of Webex.
#[derive(Clone, Default)]
pub struct SequentialRingGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `ringBaseLocationFirstEnabled`
    pub ring_base_location_first_enabled: Option<bool>,
    /// `baseLocationNumberOfRings`
    pub base_location_number_of_rings: Option<String>,
    /// `continueIfBaseLocationIsBusyEnabled`
    pub continue_if_base_location_is_busy_enabled: Option<bool>,
    /// `callsToVoicemailEnabled`
    pub calls_to_voicemail_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<SequentialRingNumber>>,
    /// `criteria`
    pub criteria: Option<Vec<SequentialRingCriteria>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SequentialRingGet: Keys = Keys(&["\"enabled\":", "\"ringBaseLocationFirstEnabled\":", "\"baseLocationNumberOfRings\":", "\"continueIfBaseLocationIsBusyEnabled\":", "\"callsToVoicemailEnabled\":", "\"phoneNumbers\":", "\"criteria\":"]);

impl Json for SequentialRingGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SequentialRingGet, &mut [&mut self.enabled, &mut self.ring_base_location_first_enabled, &mut self.base_location_number_of_rings, &mut self.continue_if_base_location_is_busy_enabled, &mut self.calls_to_voicemail_enabled, &mut self.phone_numbers, &mut self.criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SequentialRingGet, &[&self.enabled, &self.ring_base_location_first_enabled, &self.base_location_number_of_rings, &self.continue_if_base_location_is_busy_enabled, &self.calls_to_voicemail_enabled, &self.phone_numbers, &self.criteria], &self.extra) }
}

impl std::fmt::Debug for SequentialRingGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SequentialRingGet", self, f) }
}

/// The object `SimultaneousRingGetOfWorkspace` of Webex. Published as `SimultaneousRingGet_WorkspaceCallSettings2`.
#[derive(Clone, Default)]
pub struct SimultaneousRingGetOfWorkspace {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `doNotRingIfOnCallEnabled`
    pub do_not_ring_if_on_call_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<SimultaneousRingNumberGet>>,
    /// `criteria`
    pub criteria: Option<Vec<SequentialRingCriteria>>,
    /// `criteriasEnabled`
    pub criterias_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SimultaneousRingGetOfWorkspace: Keys = Keys(&["\"enabled\":", "\"doNotRingIfOnCallEnabled\":", "\"phoneNumbers\":", "\"criteria\":", "\"criteriasEnabled\":"]);

impl Json for SimultaneousRingGetOfWorkspace {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SimultaneousRingGetOfWorkspace, &mut [&mut self.enabled, &mut self.do_not_ring_if_on_call_enabled, &mut self.phone_numbers, &mut self.criteria, &mut self.criterias_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SimultaneousRingGetOfWorkspace, &[&self.enabled, &self.do_not_ring_if_on_call_enabled, &self.phone_numbers, &self.criteria, &self.criterias_enabled], &self.extra) }
}

impl std::fmt::Debug for SimultaneousRingGetOfWorkspace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SimultaneousRingGetOfWorkspace", self, f) }
}

/// The object `SimultaneousRingNumberGet` of Webex.
#[derive(Clone, Default)]
pub struct SimultaneousRingNumberGet {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `answerConfirmationRequiredEnabled`
    pub answer_confirmation_required_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SimultaneousRingNumberGet: Keys = Keys(&["\"phoneNumber\":", "\"answerConfirmationRequiredEnabled\":"]);

impl Json for SimultaneousRingNumberGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SimultaneousRingNumberGet, &mut [&mut self.phone_number, &mut self.answer_confirmation_required_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SimultaneousRingNumberGet, &[&self.phone_number, &self.answer_confirmation_required_enabled], &self.extra) }
}

impl std::fmt::Debug for SimultaneousRingNumberGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SimultaneousRingNumberGet", self, f) }
}

/// The object `UploadCallInterceptAnnouncementFileForWorkspaceBody` of Webex. Published as `UploadCallInterceptAnnouncementFileForAWorkspaceBody`.
#[derive(Clone, Default)]
pub struct UploadCallInterceptAnnouncementFileForWorkspaceBody {
    /// `name`
    pub name: Option<String>,
    /// `file`: binary
    pub file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UploadCallInterceptAnnouncementFileForWorkspaceBody: Keys = Keys(&["\"name\":", "\"file\":"]);

impl Json for UploadCallInterceptAnnouncementFileForWorkspaceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UploadCallInterceptAnnouncementFileForWorkspaceBody, &mut [&mut self.name, &mut self.file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UploadCallInterceptAnnouncementFileForWorkspaceBody, &[&self.name, &self.file], &self.extra) }
}

impl std::fmt::Debug for UploadCallInterceptAnnouncementFileForWorkspaceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UploadCallInterceptAnnouncementFileForWorkspaceBody", self, f) }
}

/// The object `UserBargeInGet` of Webex.
#[derive(Clone, Default)]
pub struct UserBargeInGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `toneEnabled`
    pub tone_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserBargeInGet: Keys = Keys(&["\"enabled\":", "\"toneEnabled\":"]);

impl Json for UserBargeInGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserBargeInGet, &mut [&mut self.enabled, &mut self.tone_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserBargeInGet, &[&self.enabled, &self.tone_enabled], &self.extra) }
}

impl std::fmt::Debug for UserBargeInGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserBargeInGet", self, f) }
}

/// The object `UserInboundPermissionGet` of Webex.
#[derive(Clone, Default)]
pub struct UserInboundPermissionGet {
    /// `useCustomEnabled`
    pub use_custom_enabled: Option<bool>,
    /// `externalTransfer`
    pub external_transfer: Option<UserInboundPermissionGetExternalTransfer>,
    /// `internalCallsEnabled`
    pub internal_calls_enabled: Option<bool>,
    /// `collectCallsEnabled`
    pub collect_calls_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserInboundPermissionGet: Keys = Keys(&["\"useCustomEnabled\":", "\"externalTransfer\":", "\"internalCallsEnabled\":", "\"collectCallsEnabled\":"]);

impl Json for UserInboundPermissionGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserInboundPermissionGet, &mut [&mut self.use_custom_enabled, &mut self.external_transfer, &mut self.internal_calls_enabled, &mut self.collect_calls_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserInboundPermissionGet, &[&self.use_custom_enabled, &self.external_transfer, &self.internal_calls_enabled, &self.collect_calls_enabled], &self.extra) }
}

impl std::fmt::Debug for UserInboundPermissionGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserInboundPermissionGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `externalTransfer` of [`UserInboundPermissionGet`].
    pub enum UserInboundPermissionGetExternalTransfer {
        AllowAllExternal = "ALLOW_ALL_EXTERNAL",
        AllowOnlyTransferredExternal = "ALLOW_ONLY_TRANSFERRED_EXTERNAL",
        BlockAllExternal = "BLOCK_ALL_EXTERNAL",
    }
}

/// The object `UserMonitoringGet` of Webex.
#[derive(Clone, Default)]
pub struct UserMonitoringGet {
    /// `callParkNotificationEnabled`
    pub call_park_notification_enabled: Option<bool>,
    /// `availableEntriesCount`
    pub available_entries_count: Option<i64>,
    /// `monitoredElements`
    pub monitored_elements: Option<Vec<MonitoredElementItemOfWorkspace>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserMonitoringGet: Keys = Keys(&["\"callParkNotificationEnabled\":", "\"availableEntriesCount\":", "\"monitoredElements\":"]);

impl Json for UserMonitoringGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserMonitoringGet, &mut [&mut self.call_park_notification_enabled, &mut self.available_entries_count, &mut self.monitored_elements], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserMonitoringGet, &[&self.call_park_notification_enabled, &self.available_entries_count, &self.monitored_elements], &self.extra) }
}

impl std::fmt::Debug for UserMonitoringGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserMonitoringGet", self, f) }
}
