// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `UpdateCriteriaForUserSelectiveCallRejectionServiceBody` of Webex. Published as `ModifyACriteriaForTheUsersSelectiveCallRejectionServiceBody`.
#[derive(Clone, Default)]
pub struct UpdateCriteriaForUserSelectiveCallRejectionServiceBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateCriteriaForUserSelectiveCallRejectionServiceBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateCriteriaForUserSelectiveCallRejectionServiceBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<UpdateCriteriaForUserSelectiveCallRejectionServiceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `rejectEnabled`; required when sent
    pub reject_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCriteriaForUserSelectiveCallRejectionServiceBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"rejectEnabled\":"]);

impl Json for UpdateCriteriaForUserSelectiveCallRejectionServiceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCriteriaForUserSelectiveCallRejectionServiceBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.reject_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCriteriaForUserSelectiveCallRejectionServiceBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.reject_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCriteriaForUserSelectiveCallRejectionServiceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCriteriaForUserSelectiveCallRejectionServiceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateCriteriaForUserSelectiveCallRejectionServiceBody`].
    pub enum UpdateCriteriaForUserSelectiveCallRejectionServiceBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateCriteriaForUserSelectiveCallRejectionServiceBody`].
    pub enum UpdateCriteriaForUserSelectiveCallRejectionServiceBodyScheduleLevel {
        People = "PEOPLE",
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateCriteriaForUserSelectiveCallRejectionServiceBody`].
    pub enum UpdateCriteriaForUserSelectiveCallRejectionServiceBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        Forwarded = "FORWARDED",
    }
}

/// The object `UpdateCriteriaFromUserSelectiveCallAcceptServiceBody` of Webex. Published as `ModifyACriteriaFromTheUsersSelectiveCallAcceptServiceBody`.
#[derive(Clone, Default)]
pub struct UpdateCriteriaFromUserSelectiveCallAcceptServiceBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateCriteriaFromUserSelectiveCallAcceptServiceBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateCriteriaFromUserSelectiveCallAcceptServiceBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<UpdateCriteriaFromUserSelectiveCallAcceptServiceBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `acceptEnabled`; required when sent
    pub accept_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCriteriaFromUserSelectiveCallAcceptServiceBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"acceptEnabled\":"]);

impl Json for UpdateCriteriaFromUserSelectiveCallAcceptServiceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCriteriaFromUserSelectiveCallAcceptServiceBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.accept_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCriteriaFromUserSelectiveCallAcceptServiceBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.accept_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCriteriaFromUserSelectiveCallAcceptServiceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCriteriaFromUserSelectiveCallAcceptServiceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateCriteriaFromUserSelectiveCallAcceptServiceBody`].
    pub enum UpdateCriteriaFromUserSelectiveCallAcceptServiceBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateCriteriaFromUserSelectiveCallAcceptServiceBody`].
    pub enum UpdateCriteriaFromUserSelectiveCallAcceptServiceBodyScheduleLevel {
        People = "PEOPLE",
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateCriteriaFromUserSelectiveCallAcceptServiceBody`].
    pub enum UpdateCriteriaFromUserSelectiveCallAcceptServiceBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `UpdateDigitPatternForPersonBody` of Webex. Published as `ModifyADigitPatternForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateDigitPatternForPersonBody {
    /// `name`
    pub name: Option<String>,
    /// `pattern`
    pub pattern: Option<String>,
    /// `action`
    pub action: Option<UpdateDigitPatternForPersonBodyAction>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDigitPatternForPersonBody: Keys = Keys(&["\"name\":", "\"pattern\":", "\"action\":", "\"transferEnabled\":"]);

impl Json for UpdateDigitPatternForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDigitPatternForPersonBody, &mut [&mut self.name, &mut self.pattern, &mut self.action, &mut self.transfer_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDigitPatternForPersonBody, &[&self.name, &self.pattern, &self.action, &self.transfer_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateDigitPatternForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDigitPatternForPersonBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`UpdateDigitPatternForPersonBody`].
    pub enum UpdateDigitPatternForPersonBodyAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `UpdatePersonApplicationServicesSettingsBody` of Webex. Published as `ModifyAPersonsApplicationServicesSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdatePersonApplicationServicesSettingsBody {
    /// `ringDevicesForClickToDialCallsEnabled`
    pub ring_devices_for_click_to_dial_calls_enabled: Option<bool>,
    /// `ringDevicesForGroupPageEnabled`
    pub ring_devices_for_group_page_enabled: Option<bool>,
    /// `ringDevicesForCallParkEnabled`
    pub ring_devices_for_call_park_enabled: Option<bool>,
    /// `browserClientEnabled`
    pub browser_client_enabled: Option<bool>,
    /// `desktopClientEnabled`
    pub desktop_client_enabled: Option<bool>,
    /// `tabletClientEnabled`
    pub tablet_client_enabled: Option<bool>,
    /// `mobileClientEnabled`
    pub mobile_client_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonApplicationServicesSettingsBody: Keys = Keys(&["\"ringDevicesForClickToDialCallsEnabled\":", "\"ringDevicesForGroupPageEnabled\":", "\"ringDevicesForCallParkEnabled\":", "\"browserClientEnabled\":", "\"desktopClientEnabled\":", "\"tabletClientEnabled\":", "\"mobileClientEnabled\":"]);

impl Json for UpdatePersonApplicationServicesSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonApplicationServicesSettingsBody, &mut [&mut self.ring_devices_for_click_to_dial_calls_enabled, &mut self.ring_devices_for_group_page_enabled, &mut self.ring_devices_for_call_park_enabled, &mut self.browser_client_enabled, &mut self.desktop_client_enabled, &mut self.tablet_client_enabled, &mut self.mobile_client_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonApplicationServicesSettingsBody, &[&self.ring_devices_for_click_to_dial_calls_enabled, &self.ring_devices_for_group_page_enabled, &self.ring_devices_for_call_park_enabled, &self.browser_client_enabled, &self.desktop_client_enabled, &self.tablet_client_enabled, &self.mobile_client_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonApplicationServicesSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonApplicationServicesSettingsBody", self, f) }
}

/// The object `UpdatePersonOutgoingCallingPermissionsSettingsBody` of Webex. Published as `ModifyAPersonsOutgoingCallingPermissionsSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdatePersonOutgoingCallingPermissionsSettingsBody {
    /// `useCustomEnabled`
    pub use_custom_enabled: Option<bool>,
    /// `useCustomPermissions`
    pub use_custom_permissions: Option<bool>,
    /// `callingPermissions`; required when sent
    pub calling_permissions: Option<Vec<OutgoingCallingPermissionsSettingPutCallingPermissionsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonOutgoingCallingPermissionsSettingsBody: Keys = Keys(&["\"useCustomEnabled\":", "\"useCustomPermissions\":", "\"callingPermissions\":"]);

impl Json for UpdatePersonOutgoingCallingPermissionsSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonOutgoingCallingPermissionsSettingsBody, &mut [&mut self.use_custom_enabled, &mut self.use_custom_permissions, &mut self.calling_permissions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonOutgoingCallingPermissionsSettingsBody, &[&self.use_custom_enabled, &self.use_custom_permissions, &self.calling_permissions], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonOutgoingCallingPermissionsSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonOutgoingCallingPermissionsSettingsBody", self, f) }
}

/// The object `UpdatePersonVoicemailPasscodeBody` of Webex. Published as `ModifyAPersonsVoicemailPasscodeBody`.
#[derive(Clone, Default)]
pub struct UpdatePersonVoicemailPasscodeBody {
    /// `passcode`; required when sent
    pub passcode: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonVoicemailPasscodeBody: Keys = Keys(&["\"passcode\":"]);

impl Json for UpdatePersonVoicemailPasscodeBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonVoicemailPasscodeBody, &mut [&mut self.passcode], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonVoicemailPasscodeBody, &[&self.passcode], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonVoicemailPasscodeBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonVoicemailPasscodeBody", self, f) }
}

/// The object `UpdateAccessCodesForPersonBody` of Webex. Published as `ModifyAccessCodesForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateAccessCodesForPersonBody {
    /// `useCustomAccessCodes`
    pub use_custom_access_codes: Option<bool>,
    /// `deleteCodes`
    pub delete_codes: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAccessCodesForPersonBody: Keys = Keys(&["\"useCustomAccessCodes\":", "\"deleteCodes\":"]);

impl Json for UpdateAccessCodesForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAccessCodesForPersonBody, &mut [&mut self.use_custom_access_codes, &mut self.delete_codes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAccessCodesForPersonBody, &[&self.use_custom_access_codes, &self.delete_codes], &self.extra) }
}

impl std::fmt::Debug for UpdateAccessCodesForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAccessCodesForPersonBody", self, f) }
}

/// The object `UpdateExecutiveAssistantSettingsForPersonBody` of Webex. Published as `ModifyExecutiveAssistantSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateExecutiveAssistantSettingsForPersonBody {
    /// `type`
    pub type_: Option<UpdateExecutiveAssistantSettingsForPersonBodyType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateExecutiveAssistantSettingsForPersonBody: Keys = Keys(&["\"type\":"]);

impl Json for UpdateExecutiveAssistantSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateExecutiveAssistantSettingsForPersonBody, &mut [&mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateExecutiveAssistantSettingsForPersonBody, &[&self.type_], &self.extra) }
}

impl std::fmt::Debug for UpdateExecutiveAssistantSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateExecutiveAssistantSettingsForPersonBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`UpdateExecutiveAssistantSettingsForPersonBody`].
    pub enum UpdateExecutiveAssistantSettingsForPersonBodyType {
        Unassigned = "UNASSIGNED",
        Executive = "EXECUTIVE",
        ExecutiveAssistant = "EXECUTIVE_ASSISTANT",
    }
}

/// The object `UpdateMonitoringSettingsForPersonBody` of Webex. Published as `ModifyMonitoringSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateMonitoringSettingsForPersonBody {
    /// `enableCallParkNotification`
    pub enable_call_park_notification: Option<bool>,
    /// `monitoredElements`
    pub monitored_elements: Option<Vec<MonitoredElementItemPatch>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMonitoringSettingsForPersonBody: Keys = Keys(&["\"enableCallParkNotification\":", "\"monitoredElements\":"]);

impl Json for UpdateMonitoringSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMonitoringSettingsForPersonBody, &mut [&mut self.enable_call_park_notification, &mut self.monitored_elements], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMonitoringSettingsForPersonBody, &[&self.enable_call_park_notification, &self.monitored_elements], &self.extra) }
}

impl std::fmt::Debug for UpdateMonitoringSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMonitoringSettingsForPersonBody", self, f) }
}

/// The object `UpdatePersonExecutiveAlertSettingsBody` of Webex. Published as `ModifyPersonExecutiveAlertSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdatePersonExecutiveAlertSettingsBody {
    /// `alertingMode`
    pub alerting_mode: Option<UpdatePersonExecutiveAlertSettingsBodyAlertingMode>,
    /// `nextAssistantNumberOfRings`
    pub next_assistant_number_of_rings: Option<i64>,
    /// `rolloverEnabled`
    pub rollover_enabled: Option<bool>,
    /// `rolloverAction`
    pub rollover_action: Option<UpdatePersonExecutiveAlertSettingsBodyRolloverAction>,
    /// `rolloverForwardToPhoneNumber`
    pub rollover_forward_to_phone_number: Option<String>,
    /// `rolloverWaitTimeInSecs` in seconds
    pub rollover_wait_time_in_secs: Option<i64>,
    /// `clidNameMode`
    pub clid_name_mode: Option<UpdatePersonExecutiveAlertSettingsBodyClidNameMode>,
    /// `customCLIDName`
    pub custom_clid_name: Option<String>,
    /// `customCLIDNameInUnicode`
    pub custom_clid_name_in_unicode: Option<String>,
    /// `clidPhoneNumberMode`
    pub clid_phone_number_mode: Option<UpdatePersonExecutiveAlertSettingsBodyClidPhoneNumberMode>,
    /// `customCLIDPhoneNumber`
    pub custom_clid_phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonExecutiveAlertSettingsBody: Keys = Keys(&["\"alertingMode\":", "\"nextAssistantNumberOfRings\":", "\"rolloverEnabled\":", "\"rolloverAction\":", "\"rolloverForwardToPhoneNumber\":", "\"rolloverWaitTimeInSecs\":", "\"clidNameMode\":", "\"customCLIDName\":", "\"customCLIDNameInUnicode\":", "\"clidPhoneNumberMode\":", "\"customCLIDPhoneNumber\":"]);

impl Json for UpdatePersonExecutiveAlertSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonExecutiveAlertSettingsBody, &mut [&mut self.alerting_mode, &mut self.next_assistant_number_of_rings, &mut self.rollover_enabled, &mut self.rollover_action, &mut self.rollover_forward_to_phone_number, &mut self.rollover_wait_time_in_secs, &mut self.clid_name_mode, &mut self.custom_clid_name, &mut self.custom_clid_name_in_unicode, &mut self.clid_phone_number_mode, &mut self.custom_clid_phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonExecutiveAlertSettingsBody, &[&self.alerting_mode, &self.next_assistant_number_of_rings, &self.rollover_enabled, &self.rollover_action, &self.rollover_forward_to_phone_number, &self.rollover_wait_time_in_secs, &self.clid_name_mode, &self.custom_clid_name, &self.custom_clid_name_in_unicode, &self.clid_phone_number_mode, &self.custom_clid_phone_number], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonExecutiveAlertSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonExecutiveAlertSettingsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `alertingMode` of [`UpdatePersonExecutiveAlertSettingsBody`].
    pub enum UpdatePersonExecutiveAlertSettingsBodyAlertingMode {
        Sequential = "SEQUENTIAL",
        Simultaneous = "SIMULTANEOUS",
    }
}

webex_core::open_enum! {
    /// Values of `rolloverAction` of [`UpdatePersonExecutiveAlertSettingsBody`].
    pub enum UpdatePersonExecutiveAlertSettingsBodyRolloverAction {
        VoiceMessaging = "VOICE_MESSAGING",
        NoAnswerProcessing = "NO_ANSWER_PROCESSING",
        Forward = "FORWARD",
    }
}

webex_core::open_enum! {
    /// Values of `clidNameMode` of [`UpdatePersonExecutiveAlertSettingsBody`].
    pub enum UpdatePersonExecutiveAlertSettingsBodyClidNameMode {
        ExecutiveOriginator = "EXECUTIVE_ORIGINATOR",
        OriginatorExecutive = "ORIGINATOR_EXECUTIVE",
        Executive = "EXECUTIVE",
        Originator = "ORIGINATOR",
        Custom = "CUSTOM",
    }
}

webex_core::open_enum! {
    /// Values of `clidPhoneNumberMode` of [`UpdatePersonExecutiveAlertSettingsBody`].
    pub enum UpdatePersonExecutiveAlertSettingsBodyClidPhoneNumberMode {
        Executive = "EXECUTIVE",
        Originator = "ORIGINATOR",
        Custom = "CUSTOM",
    }
}

/// The object `UpdatePersonExecutiveAssignedAssistantsBody` of Webex. Published as `ModifyPersonExecutiveAssignedAssistantsBody`.
#[derive(Clone, Default)]
pub struct UpdatePersonExecutiveAssignedAssistantsBody {
    /// `assistantIds`
    pub assistant_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonExecutiveAssignedAssistantsBody: Keys = Keys(&["\"assistantIds\":"]);

impl Json for UpdatePersonExecutiveAssignedAssistantsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonExecutiveAssignedAssistantsBody, &mut [&mut self.assistant_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonExecutiveAssignedAssistantsBody, &[&self.assistant_ids], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonExecutiveAssignedAssistantsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonExecutiveAssignedAssistantsBody", self, f) }
}

/// The object `UpdatePersonExecutiveAssistantSettingsBody` of Webex. Published as `ModifyPersonExecutiveAssistantSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdatePersonExecutiveAssistantSettingsBody {
    /// `forwardFilteredCallsEnabled`
    pub forward_filtered_calls_enabled: Option<bool>,
    /// `forwardToPhoneNumber`
    pub forward_to_phone_number: Option<String>,
    /// `executives`
    pub executives: Option<Vec<ExecutivePut>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonExecutiveAssistantSettingsBody: Keys = Keys(&["\"forwardFilteredCallsEnabled\":", "\"forwardToPhoneNumber\":", "\"executives\":"]);

impl Json for UpdatePersonExecutiveAssistantSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonExecutiveAssistantSettingsBody, &mut [&mut self.forward_filtered_calls_enabled, &mut self.forward_to_phone_number, &mut self.executives], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonExecutiveAssistantSettingsBody, &[&self.forward_filtered_calls_enabled, &self.forward_to_phone_number, &self.executives], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonExecutiveAssistantSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonExecutiveAssistantSettingsBody", self, f) }
}

/// The object `UpdatePersonExecutiveCallFilteringCriteriaSettingsBody` of Webex. Published as `ModifyPersonExecutiveCallFilteringCriteriaSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdatePersonExecutiveCallFilteringCriteriaSettingsBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdatePersonExecutiveCallFilteringCriteriaSettingsBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdatePersonExecutiveCallFilteringCriteriaSettingsBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<UpdatePersonExecutiveCallFilteringCriteriaSettingsBodyCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `filterEnabled`
    pub filter_enabled: Option<bool>,
    /// `callsToNumbers`
    pub calls_to_numbers: Option<Vec<ExecutiveCallFilteringCriteriaGetCallsToNumbersItemOfPerson>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonExecutiveCallFilteringCriteriaSettingsBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"filterEnabled\":", "\"callsToNumbers\":"]);

impl Json for UpdatePersonExecutiveCallFilteringCriteriaSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonExecutiveCallFilteringCriteriaSettingsBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.filter_enabled, &mut self.calls_to_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonExecutiveCallFilteringCriteriaSettingsBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.filter_enabled, &self.calls_to_numbers], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonExecutiveCallFilteringCriteriaSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonExecutiveCallFilteringCriteriaSettingsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdatePersonExecutiveCallFilteringCriteriaSettingsBody`].
    pub enum UpdatePersonExecutiveCallFilteringCriteriaSettingsBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdatePersonExecutiveCallFilteringCriteriaSettingsBody`].
    pub enum UpdatePersonExecutiveCallFilteringCriteriaSettingsBodyScheduleLevel {
        People = "PEOPLE",
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdatePersonExecutiveCallFilteringCriteriaSettingsBody`].
    pub enum UpdatePersonExecutiveCallFilteringCriteriaSettingsBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        Forwarded = "FORWARDED",
    }
}

/// The object `UpdatePersonExecutiveCallFilteringSettingsBody` of Webex. Published as `ModifyPersonExecutiveCallFilteringSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdatePersonExecutiveCallFilteringSettingsBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `filterType`
    pub filter_type: Option<UpdatePersonExecutiveCallFilteringSettingsBodyFilterType>,
    /// `criteriaActivation`
    pub criteria_activation: Option<Vec<ExecutiveCallFilteringPatchCriteriaActivationItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonExecutiveCallFilteringSettingsBody: Keys = Keys(&["\"enabled\":", "\"filterType\":", "\"criteriaActivation\":"]);

impl Json for UpdatePersonExecutiveCallFilteringSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonExecutiveCallFilteringSettingsBody, &mut [&mut self.enabled, &mut self.filter_type, &mut self.criteria_activation], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonExecutiveCallFilteringSettingsBody, &[&self.enabled, &self.filter_type, &self.criteria_activation], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonExecutiveCallFilteringSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonExecutiveCallFilteringSettingsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `filterType` of [`UpdatePersonExecutiveCallFilteringSettingsBody`].
    pub enum UpdatePersonExecutiveCallFilteringSettingsBodyFilterType {
        CustomCallFilters = "CUSTOM_CALL_FILTERS",
        AllCalls = "ALL_CALLS",
        AllInternalCalls = "ALL_INTERNAL_CALLS",
        AllExternalCalls = "ALL_EXTERNAL_CALLS",
    }
}

/// The object `UpdatePersonExecutiveScreeningSettingsBody` of Webex. Published as `ModifyPersonExecutiveScreeningSettingsBody`.
#[derive(Clone, Default)]
pub struct UpdatePersonExecutiveScreeningSettingsBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `alertType`
    pub alert_type: Option<UpdatePersonExecutiveScreeningSettingsBodyAlertType>,
    /// `alertAnywhereLocationEnabled`
    pub alert_anywhere_location_enabled: Option<bool>,
    /// `alertMobilityLocationEnabled`
    pub alert_mobility_location_enabled: Option<bool>,
    /// `alertSharedCallAppearanceLocationEnabled`
    pub alert_shared_call_appearance_location_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonExecutiveScreeningSettingsBody: Keys = Keys(&["\"enabled\":", "\"alertType\":", "\"alertAnywhereLocationEnabled\":", "\"alertMobilityLocationEnabled\":", "\"alertSharedCallAppearanceLocationEnabled\":"]);

impl Json for UpdatePersonExecutiveScreeningSettingsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonExecutiveScreeningSettingsBody, &mut [&mut self.enabled, &mut self.alert_type, &mut self.alert_anywhere_location_enabled, &mut self.alert_mobility_location_enabled, &mut self.alert_shared_call_appearance_location_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonExecutiveScreeningSettingsBody, &[&self.enabled, &self.alert_type, &self.alert_anywhere_location_enabled, &self.alert_mobility_location_enabled, &self.alert_shared_call_appearance_location_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonExecutiveScreeningSettingsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonExecutiveScreeningSettingsBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `alertType` of [`UpdatePersonExecutiveScreeningSettingsBody`].
    pub enum UpdatePersonExecutiveScreeningSettingsBodyAlertType {
        Silent = "SILENT",
        RingSplash = "RING_SPLASH",
    }
}

/// The object `UpdateSimultaneousRingCriteriaForPersonBody` of Webex. Published as `ModifySimultaneousRingCriteriaForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateSimultaneousRingCriteriaForPersonBody {
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateSimultaneousRingCriteriaForPersonBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateSimultaneousRingCriteriaForPersonBodyScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<UpdateSimultaneousRingCriteriaForPersonBodyCallsFrom>,
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

static K_UpdateSimultaneousRingCriteriaForPersonBody: Keys = Keys(&["\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"ringEnabled\":"]);

impl Json for UpdateSimultaneousRingCriteriaForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSimultaneousRingCriteriaForPersonBody, &mut [&mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSimultaneousRingCriteriaForPersonBody, &[&self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateSimultaneousRingCriteriaForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSimultaneousRingCriteriaForPersonBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateSimultaneousRingCriteriaForPersonBody`].
    pub enum UpdateSimultaneousRingCriteriaForPersonBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateSimultaneousRingCriteriaForPersonBody`].
    pub enum UpdateSimultaneousRingCriteriaForPersonBodyScheduleLevel {
        Location = "LOCATION",
        People = "PEOPLE",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateSimultaneousRingCriteriaForPersonBody`].
    pub enum UpdateSimultaneousRingCriteriaForPersonBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `UpdateSimultaneousRingSettingsForPersonBody` of Webex. Published as `ModifySimultaneousRingSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateSimultaneousRingSettingsForPersonBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `doNotRingIfOnCallEnabled`
    pub do_not_ring_if_on_call_enabled: Option<bool>,
    /// `criteriasEnabled`
    pub criterias_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<PersonSimultaneousRingNumber>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSimultaneousRingSettingsForPersonBody: Keys = Keys(&["\"enabled\":", "\"doNotRingIfOnCallEnabled\":", "\"criteriasEnabled\":", "\"phoneNumbers\":"]);

impl Json for UpdateSimultaneousRingSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSimultaneousRingSettingsForPersonBody, &mut [&mut self.enabled, &mut self.do_not_ring_if_on_call_enabled, &mut self.criterias_enabled, &mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSimultaneousRingSettingsForPersonBody, &[&self.enabled, &self.do_not_ring_if_on_call_enabled, &self.criterias_enabled, &self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for UpdateSimultaneousRingSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSimultaneousRingSettingsForPersonBody", self, f) }
}

/// The object `UpdateDigitPatternCategoryControlSettingsForPersonBody` of Webex. Published as `ModifyTheDigitPatternCategoryControlSettingsForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateDigitPatternCategoryControlSettingsForPersonBody {
    /// `useCustomDigitPatterns`
    pub use_custom_digit_patterns: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateDigitPatternCategoryControlSettingsForPersonBody: Keys = Keys(&["\"useCustomDigitPatterns\":"]);

impl Json for UpdateDigitPatternCategoryControlSettingsForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateDigitPatternCategoryControlSettingsForPersonBody, &mut [&mut self.use_custom_digit_patterns], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateDigitPatternCategoryControlSettingsForPersonBody, &[&self.use_custom_digit_patterns], &self.extra) }
}

impl std::fmt::Debug for UpdateDigitPatternCategoryControlSettingsForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateDigitPatternCategoryControlSettingsForPersonBody", self, f) }
}

/// The object `UpdateTransferNumbersForPersonBody` of Webex. Published as `ModifyTransferNumbersForAPersonBody`.
#[derive(Clone, Default)]
pub struct UpdateTransferNumbersForPersonBody {
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

static K_UpdateTransferNumbersForPersonBody: Keys = Keys(&["\"useCustomTransferNumbers\":", "\"autoTransferNumber1\":", "\"autoTransferNumber2\":", "\"autoTransferNumber3\":"]);

impl Json for UpdateTransferNumbersForPersonBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateTransferNumbersForPersonBody, &mut [&mut self.use_custom_transfer_numbers, &mut self.auto_transfer_number1, &mut self.auto_transfer_number2, &mut self.auto_transfer_number3], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateTransferNumbersForPersonBody, &[&self.use_custom_transfer_numbers, &self.auto_transfer_number1, &self.auto_transfer_number2, &self.auto_transfer_number3], &self.extra) }
}

impl std::fmt::Debug for UpdateTransferNumbersForPersonBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateTransferNumbersForPersonBody", self, f) }
}

/// The object `MonitoredElementItemPatch` of Webex.
#[derive(Clone, Default)]
pub struct MonitoredElementItemPatch {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<MonitoredElementItemPatchType>,
    /// `lineKeyLabel`
    pub line_key_label: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MonitoredElementItemPatch: Keys = Keys(&["\"id\":", "\"type\":", "\"lineKeyLabel\":", "\"phoneNumber\":"]);

impl Json for MonitoredElementItemPatch {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MonitoredElementItemPatch, &mut [&mut self.id, &mut self.type_, &mut self.line_key_label, &mut self.phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MonitoredElementItemPatch, &[&self.id, &self.type_, &self.line_key_label, &self.phone_number], &self.extra) }
}

impl std::fmt::Debug for MonitoredElementItemPatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MonitoredElementItemPatch", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`MonitoredElementItemPatch`].
    pub enum MonitoredElementItemPatchType {
        Member = "MEMBER",
        CallParkExtension = "CALL_PARK_EXTENSION",
        SpeedDial = "SPEED_DIAL",
    }
}

/// The object `MonitoredElementSpeedDial` of Webex.
#[derive(Clone, Default)]
pub struct MonitoredElementSpeedDial {
    /// `id`
    pub id: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `type`
    pub type_: Option<MonitoredElementSpeedDialType>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `lineKeyLabel`
    pub line_key_label: Option<String>,
    /// `location`
    pub location: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MonitoredElementSpeedDial: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"displayName\":", "\"type\":", "\"phoneNumber\":", "\"extension\":", "\"lineKeyLabel\":", "\"location\":", "\"locationId\":"]);

impl Json for MonitoredElementSpeedDial {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MonitoredElementSpeedDial, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.display_name, &mut self.type_, &mut self.phone_number, &mut self.extension, &mut self.line_key_label, &mut self.location, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MonitoredElementSpeedDial, &[&self.id, &self.first_name, &self.last_name, &self.display_name, &self.type_, &self.phone_number, &self.extension, &self.line_key_label, &self.location, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for MonitoredElementSpeedDial {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MonitoredElementSpeedDial", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`MonitoredElementSpeedDial`].
    pub enum MonitoredElementSpeedDialType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `MonitoredMemberObject` of Webex.
#[derive(Clone, Default)]
pub struct MonitoredMemberObject {
    /// `id`
    pub id: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `type`
    pub type_: Option<MonitoredMemberObjectType>,
    /// `email`
    pub email: Option<String>,
    /// `numbers`
    pub numbers: Option<Vec<MonitoredNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MonitoredMemberObject: Keys = Keys(&["\"id\":", "\"lastName\":", "\"firstName\":", "\"displayName\":", "\"type\":", "\"email\":", "\"numbers\":"]);

impl Json for MonitoredMemberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MonitoredMemberObject, &mut [&mut self.id, &mut self.last_name, &mut self.first_name, &mut self.display_name, &mut self.type_, &mut self.email, &mut self.numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MonitoredMemberObject, &[&self.id, &self.last_name, &self.first_name, &self.display_name, &self.type_, &self.email, &self.numbers], &self.extra) }
}

impl std::fmt::Debug for MonitoredMemberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MonitoredMemberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`MonitoredMemberObject`].
    pub enum MonitoredMemberObjectType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `MonitoredNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct MonitoredNumberObject {
    /// `external`
    pub external: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `primary`
    pub primary: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MonitoredNumberObject: Keys = Keys(&["\"external\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"primary\":"]);

impl Json for MonitoredNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MonitoredNumberObject, &mut [&mut self.external, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.primary], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MonitoredNumberObject, &[&self.external, &self.extension, &self.routing_prefix, &self.esn, &self.primary], &self.extra) }
}

impl std::fmt::Debug for MonitoredNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MonitoredNumberObject", self, f) }
}

/// The object `MonitoringSettingsGet` of Webex.
#[derive(Clone, Default)]
pub struct MonitoringSettingsGet {
    /// `callParkNotificationEnabled`
    pub call_park_notification_enabled: Option<bool>,
    /// `availableEntriesCount`
    pub available_entries_count: Option<i64>,
    /// `monitoredElements`
    pub monitored_elements: Option<Vec<GetMonitoredElementsObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MonitoringSettingsGet: Keys = Keys(&["\"callParkNotificationEnabled\":", "\"availableEntriesCount\":", "\"monitoredElements\":"]);

impl Json for MonitoringSettingsGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MonitoringSettingsGet, &mut [&mut self.call_park_notification_enabled, &mut self.available_entries_count, &mut self.monitored_elements], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MonitoringSettingsGet, &[&self.call_park_notification_enabled, &self.available_entries_count, &self.monitored_elements], &self.extra) }
}

impl std::fmt::Debug for MonitoringSettingsGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MonitoringSettingsGet", self, f) }
}

/// The object `OutgoingCallingPermissionsSettingGet` of Webex.
#[derive(Clone, Default)]
pub struct OutgoingCallingPermissionsSettingGet {
    /// `useCustomEnabled`
    pub use_custom_enabled: Option<bool>,
    /// `useCustomPermissions`
    pub use_custom_permissions: Option<bool>,
    /// `callingPermissions`
    pub calling_permissions: Option<Vec<OutgoingCallingPermissionsSettingGetCallingPermissionsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OutgoingCallingPermissionsSettingGet: Keys = Keys(&["\"useCustomEnabled\":", "\"useCustomPermissions\":", "\"callingPermissions\":"]);

impl Json for OutgoingCallingPermissionsSettingGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OutgoingCallingPermissionsSettingGet, &mut [&mut self.use_custom_enabled, &mut self.use_custom_permissions, &mut self.calling_permissions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OutgoingCallingPermissionsSettingGet, &[&self.use_custom_enabled, &self.use_custom_permissions, &self.calling_permissions], &self.extra) }
}

impl std::fmt::Debug for OutgoingCallingPermissionsSettingGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OutgoingCallingPermissionsSettingGet", self, f) }
}

/// The object `OutgoingCallingPermissionsSettingGetCallingPermissionsItem` of Webex.
#[derive(Clone, Default)]
pub struct OutgoingCallingPermissionsSettingGetCallingPermissionsItem {
    /// `callType`
    pub call_type: Option<OutgoingCallingPermissionsSettingGetCallingPermissionsItemCallType>,
    /// `action`
    pub action: Option<OutgoingCallingPermissionsSettingGetCallingPermissionsItemAction>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// `isCallTypeRestrictionEnabled`
    pub is_call_type_restriction_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OutgoingCallingPermissionsSettingGetCallingPermissionsItem: Keys = Keys(&["\"callType\":", "\"action\":", "\"transferEnabled\":", "\"isCallTypeRestrictionEnabled\":"]);

impl Json for OutgoingCallingPermissionsSettingGetCallingPermissionsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OutgoingCallingPermissionsSettingGetCallingPermissionsItem, &mut [&mut self.call_type, &mut self.action, &mut self.transfer_enabled, &mut self.is_call_type_restriction_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OutgoingCallingPermissionsSettingGetCallingPermissionsItem, &[&self.call_type, &self.action, &self.transfer_enabled, &self.is_call_type_restriction_enabled], &self.extra) }
}

impl std::fmt::Debug for OutgoingCallingPermissionsSettingGetCallingPermissionsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OutgoingCallingPermissionsSettingGetCallingPermissionsItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `callType` of [`OutgoingCallingPermissionsSettingGetCallingPermissionsItem`].
    pub enum OutgoingCallingPermissionsSettingGetCallingPermissionsItemCallType {
        InternalCall = "INTERNAL_CALL",
        TollFree = "TOLL_FREE",
        International = "INTERNATIONAL",
        OperatorAssisted = "OPERATOR_ASSISTED",
        ChargeableDirectoryAssisted = "CHARGEABLE_DIRECTORY_ASSISTED",
        SpecialServicesI = "SPECIAL_SERVICES_I",
        SpecialServicesIi = "SPECIAL_SERVICES_II",
        PremiumServicesI = "PREMIUM_SERVICES_I",
        PremiumServicesIi = "PREMIUM_SERVICES_II",
        National = "NATIONAL",
    }
}

webex_core::open_enum! {
    /// Values of `action` of [`OutgoingCallingPermissionsSettingGetCallingPermissionsItem`].
    pub enum OutgoingCallingPermissionsSettingGetCallingPermissionsItemAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `OutgoingCallingPermissionsSettingPutCallingPermissionsItem` of Webex.
#[derive(Clone, Default)]
pub struct OutgoingCallingPermissionsSettingPutCallingPermissionsItem {
    /// `callType`
    pub call_type: Option<OutgoingCallingPermissionsSettingPutCallingPermissionsItemCallType>,
    /// `action`
    pub action: Option<OutgoingCallingPermissionsSettingPutCallingPermissionsItemAction>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OutgoingCallingPermissionsSettingPutCallingPermissionsItem: Keys = Keys(&["\"callType\":", "\"action\":", "\"transferEnabled\":"]);

impl Json for OutgoingCallingPermissionsSettingPutCallingPermissionsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OutgoingCallingPermissionsSettingPutCallingPermissionsItem, &mut [&mut self.call_type, &mut self.action, &mut self.transfer_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OutgoingCallingPermissionsSettingPutCallingPermissionsItem, &[&self.call_type, &self.action, &self.transfer_enabled], &self.extra) }
}

impl std::fmt::Debug for OutgoingCallingPermissionsSettingPutCallingPermissionsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OutgoingCallingPermissionsSettingPutCallingPermissionsItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `callType` of [`OutgoingCallingPermissionsSettingPutCallingPermissionsItem`].
    pub enum OutgoingCallingPermissionsSettingPutCallingPermissionsItemCallType {
        InternalCall = "INTERNAL_CALL",
        TollFree = "TOLL_FREE",
        International = "INTERNATIONAL",
        OperatorAssisted = "OPERATOR_ASSISTED",
        ChargeableDirectoryAssisted = "CHARGEABLE_DIRECTORY_ASSISTED",
        SpecialServicesI = "SPECIAL_SERVICES_I",
        SpecialServicesIi = "SPECIAL_SERVICES_II",
        PremiumServicesI = "PREMIUM_SERVICES_I",
        PremiumServicesIi = "PREMIUM_SERVICES_II",
        National = "NATIONAL",
    }
}

webex_core::open_enum! {
    /// Values of `action` of [`OutgoingCallingPermissionsSettingPutCallingPermissionsItem`].
    pub enum OutgoingCallingPermissionsSettingPutCallingPermissionsItemAction {
        Allow = "ALLOW",
        Block = "BLOCK",
        AuthCode = "AUTH_CODE",
        TransferNumberN1 = "TRANSFER_NUMBER_1",
        TransferNumberN2 = "TRANSFER_NUMBER_2",
        TransferNumberN3 = "TRANSFER_NUMBER_3",
    }
}

/// The object `OutgoingPermissions` of Webex.
#[derive(Clone, Default)]
pub struct OutgoingPermissions {
    /// `useCustomEnabled`
    pub use_custom_enabled: Option<bool>,
    /// `useCustomPermissions`
    pub use_custom_permissions: Option<bool>,
    /// `callingPermissions`
    pub calling_permissions: Option<Vec<OutgoingCallingPermissionsSettingGetCallingPermissionsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_OutgoingPermissions: Keys = Keys(&["\"useCustomEnabled\":", "\"useCustomPermissions\":", "\"callingPermissions\":"]);

impl Json for OutgoingPermissions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_OutgoingPermissions, &mut [&mut self.use_custom_enabled, &mut self.use_custom_permissions, &mut self.calling_permissions], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_OutgoingPermissions, &[&self.use_custom_enabled, &self.use_custom_permissions, &self.calling_permissions], &self.extra) }
}

impl std::fmt::Debug for OutgoingPermissions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("OutgoingPermissions", self, f) }
}

/// The object `PersonCallForwardAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct PersonCallForwardAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `state`
    pub state: Option<PersonCallForwardAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<PersonCallForwardAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `owner`
    pub owner: Option<PersonCallForwardAvailableNumberObjectOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonCallForwardAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"extension\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":", "\"owner\":"]);

impl Json for PersonCallForwardAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonCallForwardAvailableNumberObject, &mut [&mut self.phone_number, &mut self.extension, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonCallForwardAvailableNumberObject, &[&self.phone_number, &self.extension, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number, &self.owner], &self.extra) }
}

impl std::fmt::Debug for PersonCallForwardAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonCallForwardAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`PersonCallForwardAvailableNumberObject`].
    pub enum PersonCallForwardAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`PersonCallForwardAvailableNumberObject`].
    pub enum PersonCallForwardAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `PersonCallForwardAvailableNumberObjectOwner` of Webex.
#[derive(Clone, Default)]
pub struct PersonCallForwardAvailableNumberObjectOwner {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<PersonCallForwardAvailableNumberObjectOwnerType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonCallForwardAvailableNumberObjectOwner: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":", "\"displayName\":"]);

impl Json for PersonCallForwardAvailableNumberObjectOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonCallForwardAvailableNumberObjectOwner, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonCallForwardAvailableNumberObjectOwner, &[&self.id, &self.type_, &self.first_name, &self.last_name, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for PersonCallForwardAvailableNumberObjectOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonCallForwardAvailableNumberObjectOwner", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`PersonCallForwardAvailableNumberObjectOwner`].
    pub enum PersonCallForwardAvailableNumberObjectOwnerType {
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

/// The object `PersonECBNAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct PersonECBNAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<PersonECBNAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<PersonECBNAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `owner`
    pub owner: Option<PersonECBNAvailableNumberObjectOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonECBNAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":", "\"owner\":"]);

impl Json for PersonECBNAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonECBNAvailableNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonECBNAvailableNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number, &self.owner], &self.extra) }
}

impl std::fmt::Debug for PersonECBNAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonECBNAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`PersonECBNAvailableNumberObject`].
    pub enum PersonECBNAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`PersonECBNAvailableNumberObject`].
    pub enum PersonECBNAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}
