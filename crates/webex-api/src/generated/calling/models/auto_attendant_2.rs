// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ModesPatch` of Webex.
#[derive(Clone, Default)]
pub struct ModesPatch {
    /// `normalOperationEnabled`
    pub normal_operation_enabled: Option<bool>,
    /// `id`
    pub id: Option<String>,
    /// `forwardTo`
    pub forward_to: Option<ModesPatchForwardTo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModesPatch: Keys = Keys(&["\"normalOperationEnabled\":", "\"id\":", "\"forwardTo\":"]);

impl Json for ModesPatch {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModesPatch, &mut [&mut self.normal_operation_enabled, &mut self.id, &mut self.forward_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModesPatch, &[&self.normal_operation_enabled, &self.id, &self.forward_to], &self.extra) }
}

impl std::fmt::Debug for ModesPatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModesPatch", self, f) }
}

/// The object `ModesPatchForwardTo` of Webex.
#[derive(Clone, Default)]
pub struct ModesPatchForwardTo {
    /// `selection`
    pub selection: Option<ModesPatchForwardToSelection>,
    /// `destination`
    pub destination: Option<String>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ModesPatchForwardTo: Keys = Keys(&["\"selection\":", "\"destination\":", "\"destinationVoicemailEnabled\":"]);

impl Json for ModesPatchForwardTo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ModesPatchForwardTo, &mut [&mut self.selection, &mut self.destination, &mut self.destination_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ModesPatchForwardTo, &[&self.selection, &self.destination, &self.destination_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for ModesPatchForwardTo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ModesPatchForwardTo", self, f) }
}

webex_core::open_enum! {
    /// Values of `selection` of [`ModesPatchForwardTo`].
    pub enum ModesPatchForwardToSelection {
        ForwardToDefaultNumber = "FORWARD_TO_DEFAULT_NUMBER",
        ForwardToSpecifiedNumber = "FORWARD_TO_SPECIFIED_NUMBER",
        DoNotForward = "DO_NOT_FORWARD",
    }
}

/// The object `ListAutoAttendantAnnouncementFilesResponse` of Webex. Published as `ReadTheListOfAutoAttendantAnnouncementFilesResponse`.
#[derive(Clone, Default)]
pub struct ListAutoAttendantAnnouncementFilesResponse {
    /// `announcements`
    pub announcements: Option<Vec<GetAnnouncementFileInfo>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAutoAttendantAnnouncementFilesResponse: Keys = Keys(&["\"announcements\":"]);

impl Json for ListAutoAttendantAnnouncementFilesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAutoAttendantAnnouncementFilesResponse, &mut [&mut self.announcements], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAutoAttendantAnnouncementFilesResponse, &[&self.announcements], &self.extra) }
}

impl std::fmt::Debug for ListAutoAttendantAnnouncementFilesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAutoAttendantAnnouncementFilesResponse", self, f) }
}

/// The object `ListAutoAttendantsResponse` of Webex. Published as `ReadTheListOfAutoAttendantsResponse`.
#[derive(Clone, Default)]
pub struct ListAutoAttendantsResponse {
    /// `autoAttendants`
    pub auto_attendants: Option<Vec<ListAutoAttendantObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAutoAttendantsResponse: Keys = Keys(&["\"autoAttendants\":"]);

impl Json for ListAutoAttendantsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAutoAttendantsResponse, &mut [&mut self.auto_attendants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAutoAttendantsResponse, &[&self.auto_attendants], &self.extra) }
}

impl std::fmt::Debug for ListAutoAttendantsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAutoAttendantsResponse", self, f) }
}

/// The object `UpdateAutoAttendantBody` of Webex. Published as `UpdateAnAutoAttendantBody`.
#[derive(Clone, Default)]
pub struct UpdateAutoAttendantBody {
    /// `name`
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `alternateNumbers`
    pub alternate_numbers: Option<Vec<AlternateNumbersObject>>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `businessSchedule`
    pub business_schedule: Option<String>,
    /// `holidaySchedule`
    pub holiday_schedule: Option<String>,
    /// `extensionDialing`
    pub extension_dialing: Option<UpdateAutoAttendantBodyExtensionDialing>,
    /// `nameDialing`
    pub name_dialing: Option<UpdateAutoAttendantBodyNameDialing>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// `businessHoursMenu`
    pub business_hours_menu: Option<HoursMenuGetObject>,
    /// `afterHoursMenu`
    pub after_hours_menu: Option<HoursMenuGetObject>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObjectForPut>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAutoAttendantBody: Keys = Keys(&["\"name\":", "\"phoneNumber\":", "\"extension\":", "\"firstName\":", "\"lastName\":", "\"alternateNumbers\":", "\"languageCode\":", "\"businessSchedule\":", "\"holidaySchedule\":", "\"extensionDialing\":", "\"nameDialing\":", "\"timeZone\":", "\"businessHoursMenu\":", "\"afterHoursMenu\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for UpdateAutoAttendantBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAutoAttendantBody, &mut [&mut self.name, &mut self.phone_number, &mut self.extension, &mut self.first_name, &mut self.last_name, &mut self.alternate_numbers, &mut self.language_code, &mut self.business_schedule, &mut self.holiday_schedule, &mut self.extension_dialing, &mut self.name_dialing, &mut self.time_zone, &mut self.business_hours_menu, &mut self.after_hours_menu, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAutoAttendantBody, &[&self.name, &self.phone_number, &self.extension, &self.first_name, &self.last_name, &self.alternate_numbers, &self.language_code, &self.business_schedule, &self.holiday_schedule, &self.extension_dialing, &self.name_dialing, &self.time_zone, &self.business_hours_menu, &self.after_hours_menu, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for UpdateAutoAttendantBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAutoAttendantBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `extensionDialing` of [`UpdateAutoAttendantBody`].
    pub enum UpdateAutoAttendantBodyExtensionDialing {
        Enterprise = "ENTERPRISE",
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `nameDialing` of [`UpdateAutoAttendantBody`].
    pub enum UpdateAutoAttendantBodyNameDialing {
        Enterprise = "ENTERPRISE",
        Group = "GROUP",
    }
}

/// The object `UpdateCallForwardingSettingsForAutoAttendantBody` of Webex. Published as `UpdateCallForwardingSettingsForAnAutoAttendantBody`.
#[derive(Clone, Default)]
pub struct UpdateCallForwardingSettingsForAutoAttendantBody {
    /// `callForwarding`; required when sent
    pub call_forwarding: Option<AutoAttendantCallForwardSettingsModifyDetailsObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallForwardingSettingsForAutoAttendantBody: Keys = Keys(&["\"callForwarding\":"]);

impl Json for UpdateCallForwardingSettingsForAutoAttendantBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallForwardingSettingsForAutoAttendantBody, &mut [&mut self.call_forwarding], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallForwardingSettingsForAutoAttendantBody, &[&self.call_forwarding], &self.extra) }
}

impl std::fmt::Debug for UpdateCallForwardingSettingsForAutoAttendantBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallForwardingSettingsForAutoAttendantBody", self, f) }
}

/// The object `UpdateSelectiveCallForwardingRuleForAutoAttendantBody` of Webex. Published as `UpdateSelectiveCallForwardingRuleForAnAutoAttendantBody`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveCallForwardingRuleForAutoAttendantBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `businessSchedule`
    pub business_schedule: Option<String>,
    /// `holidaySchedule`
    pub holiday_schedule: Option<String>,
    /// `forwardTo`
    pub forward_to: Option<CallForwardSelectiveForwardToObject>,
    /// `callsFrom`
    pub calls_from: Option<CallForwardSelectiveCallsFromObject>,
    /// `callsTo`
    pub calls_to: Option<CallForwardSelectiveCallsToObject>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSelectiveCallForwardingRuleForAutoAttendantBody: Keys = Keys(&["\"name\":", "\"enabled\":", "\"businessSchedule\":", "\"holidaySchedule\":", "\"forwardTo\":", "\"callsFrom\":", "\"callsTo\":"]);

impl Json for UpdateSelectiveCallForwardingRuleForAutoAttendantBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveCallForwardingRuleForAutoAttendantBody, &mut [&mut self.name, &mut self.enabled, &mut self.business_schedule, &mut self.holiday_schedule, &mut self.forward_to, &mut self.calls_from, &mut self.calls_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveCallForwardingRuleForAutoAttendantBody, &[&self.name, &self.enabled, &self.business_schedule, &self.holiday_schedule, &self.forward_to, &self.calls_from, &self.calls_to], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveCallForwardingRuleForAutoAttendantBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveCallForwardingRuleForAutoAttendantBody", self, f) }
}

/// The object `UpdateSelectiveCallForwardingRuleForAutoAttendantResponse` of Webex. Published as `UpdateSelectiveCallForwardingRuleForAnAutoAttendantResponse`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveCallForwardingRuleForAutoAttendantResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSelectiveCallForwardingRuleForAutoAttendantResponse: Keys = Keys(&["\"id\":"]);

impl Json for UpdateSelectiveCallForwardingRuleForAutoAttendantResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveCallForwardingRuleForAutoAttendantResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveCallForwardingRuleForAutoAttendantResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveCallForwardingRuleForAutoAttendantResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveCallForwardingRuleForAutoAttendantResponse", self, f) }
}
