// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetMeetingConfigurationCommonSettingObject` of Webex.
#[derive(Clone, Default)]
pub struct GetMeetingConfigurationCommonSettingObject {
    /// `siteOptions`
    pub site_options: Option<GetMeetingConfigurationCommonSettingObjectSiteOptions>,
    /// `telephonyConfig`
    pub telephony_config: Option<GetMeetingConfigurationCommonSettingObjectTelephonyConfig>,
    /// `defaultSchedulerOptions`
    pub default_scheduler_options: Option<GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions>,
    /// `scheduleMeetingOptions`
    pub schedule_meeting_options: Option<GetMeetingConfigurationCommonSettingObjectScheduleMeetingOptions>,
    /// `securityOptions`
    pub security_options: Option<GetMeetingConfigurationCommonSettingObjectSecurityOptions>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMeetingConfigurationCommonSettingObject: Keys = Keys(&["\"siteOptions\":", "\"telephonyConfig\":", "\"defaultSchedulerOptions\":", "\"scheduleMeetingOptions\":", "\"securityOptions\":"]);

impl Json for GetMeetingConfigurationCommonSettingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMeetingConfigurationCommonSettingObject, &mut [&mut self.site_options, &mut self.telephony_config, &mut self.default_scheduler_options, &mut self.schedule_meeting_options, &mut self.security_options], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMeetingConfigurationCommonSettingObject, &[&self.site_options, &self.telephony_config, &self.default_scheduler_options, &self.schedule_meeting_options, &self.security_options], &self.extra) }
}

impl std::fmt::Debug for GetMeetingConfigurationCommonSettingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMeetingConfigurationCommonSettingObject", self, f) }
}

/// The object `GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions` of Webex.
#[derive(Clone, Default)]
pub struct GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions {
    /// `entryAndExitTone`; required when sent
    pub entry_and_exit_tone: Option<GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptionsEntryAndExitTone>,
    /// `joinTeleconfNotPress1`
    pub join_teleconf_not_press1: Option<bool>,
    /// `telephonySupport`; required when sent
    pub telephony_support: Option<GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptionsTelephonySupport>,
    /// `tollFree`
    pub toll_free: Option<bool>,
    /// `VoIP`
    pub vo_ip: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions: Keys = Keys(&["\"entryAndExitTone\":", "\"joinTeleconfNotPress1\":", "\"telephonySupport\":", "\"tollFree\":", "\"VoIP\":"]);

impl Json for GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions, &mut [&mut self.entry_and_exit_tone, &mut self.join_teleconf_not_press1, &mut self.telephony_support, &mut self.toll_free, &mut self.vo_ip], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions, &[&self.entry_and_exit_tone, &self.join_teleconf_not_press1, &self.telephony_support, &self.toll_free, &self.vo_ip], &self.extra) }
}

impl std::fmt::Debug for GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions", self, f) }
}

webex_core::open_enum! {
    /// Values of `entryAndExitTone` of [`GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions`].
    pub enum GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptionsEntryAndExitTone {
        NoTone = "NoTone",
        Beep = "Beep",
        AnnounceName = "AnnounceName",
    }
}

webex_core::open_enum! {
    /// Values of `telephonySupport` of [`GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions`].
    pub enum GetMeetingConfigurationCommonSettingObjectDefaultSchedulerOptionsTelephonySupport {
        None = "None",
        WebexTeleconferencing = "WebexTeleconferencing",
        OtherValue = "Other",
    }
}

/// The object `GetMeetingConfigurationCommonSettingObjectScheduleMeetingOptions` of Webex.
#[derive(Clone, Default)]
pub struct GetMeetingConfigurationCommonSettingObjectScheduleMeetingOptions {
    /// `emailReminders`
    pub email_reminders: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMeetingConfigurationCommonSettingObjectScheduleMeetingOptions: Keys = Keys(&["\"emailReminders\":"]);

impl Json for GetMeetingConfigurationCommonSettingObjectScheduleMeetingOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMeetingConfigurationCommonSettingObjectScheduleMeetingOptions, &mut [&mut self.email_reminders], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMeetingConfigurationCommonSettingObjectScheduleMeetingOptions, &[&self.email_reminders], &self.extra) }
}

impl std::fmt::Debug for GetMeetingConfigurationCommonSettingObjectScheduleMeetingOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMeetingConfigurationCommonSettingObjectScheduleMeetingOptions", self, f) }
}

/// The object `GetMeetingConfigurationCommonSettingObjectSecurityOptions` of Webex.
#[derive(Clone, Default)]
pub struct GetMeetingConfigurationCommonSettingObjectSecurityOptions {
    /// `joinBeforeHost`
    pub join_before_host: Option<bool>,
    /// `audioBeforeHost`
    pub audio_before_host: Option<bool>,
    /// `firstAttendeeAsPresenter`
    pub first_attendee_as_presenter: Option<bool>,
    /// `unlistAllMeetings`
    pub unlist_all_meetings: Option<bool>,
    /// `requireLoginBeforeAccess`
    pub require_login_before_access: Option<bool>,
    /// `allowMobileScreenCapture`
    pub allow_mobile_screen_capture: Option<bool>,
    /// `requireStrongPassword`
    pub require_strong_password: Option<bool>,
    /// `passwordCriteria`
    pub password_criteria: Option<GetMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMeetingConfigurationCommonSettingObjectSecurityOptions: Keys = Keys(&["\"joinBeforeHost\":", "\"audioBeforeHost\":", "\"firstAttendeeAsPresenter\":", "\"unlistAllMeetings\":", "\"requireLoginBeforeAccess\":", "\"allowMobileScreenCapture\":", "\"requireStrongPassword\":", "\"passwordCriteria\":"]);

impl Json for GetMeetingConfigurationCommonSettingObjectSecurityOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMeetingConfigurationCommonSettingObjectSecurityOptions, &mut [&mut self.join_before_host, &mut self.audio_before_host, &mut self.first_attendee_as_presenter, &mut self.unlist_all_meetings, &mut self.require_login_before_access, &mut self.allow_mobile_screen_capture, &mut self.require_strong_password, &mut self.password_criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMeetingConfigurationCommonSettingObjectSecurityOptions, &[&self.join_before_host, &self.audio_before_host, &self.first_attendee_as_presenter, &self.unlist_all_meetings, &self.require_login_before_access, &self.allow_mobile_screen_capture, &self.require_strong_password, &self.password_criteria], &self.extra) }
}

impl std::fmt::Debug for GetMeetingConfigurationCommonSettingObjectSecurityOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMeetingConfigurationCommonSettingObjectSecurityOptions", self, f) }
}

/// The object `GetMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria` of Webex.
#[derive(Clone, Default)]
pub struct GetMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria {
    /// `mixedCase`
    pub mixed_case: Option<bool>,
    /// `minLength`
    pub min_length: Option<f64>,
    /// `minNumeric`
    pub min_numeric: Option<f64>,
    /// `minAlpha`
    pub min_alpha: Option<f64>,
    /// `minSpecial`
    pub min_special: Option<f64>,
    /// `disallowDynamicWebText`
    pub disallow_dynamic_web_text: Option<bool>,
    /// `disallowList`
    pub disallow_list: Option<bool>,
    /// `disallowValues`
    pub disallow_values: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria: Keys = Keys(&["\"mixedCase\":", "\"minLength\":", "\"minNumeric\":", "\"minAlpha\":", "\"minSpecial\":", "\"disallowDynamicWebText\":", "\"disallowList\":", "\"disallowValues\":"]);

impl Json for GetMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria, &mut [&mut self.mixed_case, &mut self.min_length, &mut self.min_numeric, &mut self.min_alpha, &mut self.min_special, &mut self.disallow_dynamic_web_text, &mut self.disallow_list, &mut self.disallow_values], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria, &[&self.mixed_case, &self.min_length, &self.min_numeric, &self.min_alpha, &self.min_special, &self.disallow_dynamic_web_text, &self.disallow_list, &self.disallow_values], &self.extra) }
}

impl std::fmt::Debug for GetMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria", self, f) }
}

/// The object `GetMeetingConfigurationCommonSettingObjectSiteOptions` of Webex.
#[derive(Clone, Default)]
pub struct GetMeetingConfigurationCommonSettingObjectSiteOptions {
    /// `allowCustomPersonalRoomURL`
    pub allow_custom_personal_room_url: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMeetingConfigurationCommonSettingObjectSiteOptions: Keys = Keys(&["\"allowCustomPersonalRoomURL\":"]);

impl Json for GetMeetingConfigurationCommonSettingObjectSiteOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMeetingConfigurationCommonSettingObjectSiteOptions, &mut [&mut self.allow_custom_personal_room_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMeetingConfigurationCommonSettingObjectSiteOptions, &[&self.allow_custom_personal_room_url], &self.extra) }
}

impl std::fmt::Debug for GetMeetingConfigurationCommonSettingObjectSiteOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMeetingConfigurationCommonSettingObjectSiteOptions", self, f) }
}

/// The object `GetMeetingConfigurationCommonSettingObjectTelephonyConfig` of Webex.
#[derive(Clone, Default)]
pub struct GetMeetingConfigurationCommonSettingObjectTelephonyConfig {
    /// `allowCallIn`
    pub allow_call_in: Option<bool>,
    /// `allowCallBack`
    pub allow_call_back: Option<bool>,
    /// `allowOtherTeleconf`
    pub allow_other_teleconf: Option<bool>,
    /// `allowTollFreeCallin`
    pub allow_toll_free_callin: Option<bool>,
    /// `allowInternationalCallin`
    pub allow_international_callin: Option<bool>,
    /// `allowInternationalCallback`
    pub allow_international_callback: Option<bool>,
    /// `VoIP`
    pub vo_ip: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMeetingConfigurationCommonSettingObjectTelephonyConfig: Keys = Keys(&["\"allowCallIn\":", "\"allowCallBack\":", "\"allowOtherTeleconf\":", "\"allowTollFreeCallin\":", "\"allowInternationalCallin\":", "\"allowInternationalCallback\":", "\"VoIP\":"]);

impl Json for GetMeetingConfigurationCommonSettingObjectTelephonyConfig {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMeetingConfigurationCommonSettingObjectTelephonyConfig, &mut [&mut self.allow_call_in, &mut self.allow_call_back, &mut self.allow_other_teleconf, &mut self.allow_toll_free_callin, &mut self.allow_international_callin, &mut self.allow_international_callback, &mut self.vo_ip], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMeetingConfigurationCommonSettingObjectTelephonyConfig, &[&self.allow_call_in, &self.allow_call_back, &self.allow_other_teleconf, &self.allow_toll_free_callin, &self.allow_international_callin, &self.allow_international_callback, &self.vo_ip], &self.extra) }
}

impl std::fmt::Debug for GetMeetingConfigurationCommonSettingObjectTelephonyConfig {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMeetingConfigurationCommonSettingObjectTelephonyConfig", self, f) }
}

/// The object `UpdateMeetingConfigurationCommonSettingObject` of Webex.
#[derive(Clone, Default)]
pub struct UpdateMeetingConfigurationCommonSettingObject {
    /// `siteOptions`
    pub site_options: Option<UpdateMeetingConfigurationCommonSettingObjectSiteOptions>,
    /// `defaultSchedulerOptions`
    pub default_scheduler_options: Option<UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions>,
    /// `scheduleMeetingOptions`
    pub schedule_meeting_options: Option<UpdateMeetingConfigurationCommonSettingObjectScheduleMeetingOptions>,
    /// `securityOptions`
    pub security_options: Option<UpdateMeetingConfigurationCommonSettingObjectSecurityOptions>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMeetingConfigurationCommonSettingObject: Keys = Keys(&["\"siteOptions\":", "\"defaultSchedulerOptions\":", "\"scheduleMeetingOptions\":", "\"securityOptions\":"]);

impl Json for UpdateMeetingConfigurationCommonSettingObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMeetingConfigurationCommonSettingObject, &mut [&mut self.site_options, &mut self.default_scheduler_options, &mut self.schedule_meeting_options, &mut self.security_options], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMeetingConfigurationCommonSettingObject, &[&self.site_options, &self.default_scheduler_options, &self.schedule_meeting_options, &self.security_options], &self.extra) }
}

impl std::fmt::Debug for UpdateMeetingConfigurationCommonSettingObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMeetingConfigurationCommonSettingObject", self, f) }
}

/// The object `UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions` of Webex.
#[derive(Clone, Default)]
pub struct UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions {
    /// `entryAndExitTone`; required when sent
    pub entry_and_exit_tone: Option<UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptionsEntryAndExitTone>,
    /// `joinTeleconfNotPress1`
    pub join_teleconf_not_press1: Option<bool>,
    /// `telephonySupport`; required when sent
    pub telephony_support: Option<UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptionsTelephonySupport>,
    /// `tollFree`
    pub toll_free: Option<bool>,
    /// `VoIP`
    pub vo_ip: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions: Keys = Keys(&["\"entryAndExitTone\":", "\"joinTeleconfNotPress1\":", "\"telephonySupport\":", "\"tollFree\":", "\"VoIP\":"]);

impl Json for UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions, &mut [&mut self.entry_and_exit_tone, &mut self.join_teleconf_not_press1, &mut self.telephony_support, &mut self.toll_free, &mut self.vo_ip], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions, &[&self.entry_and_exit_tone, &self.join_teleconf_not_press1, &self.telephony_support, &self.toll_free, &self.vo_ip], &self.extra) }
}

impl std::fmt::Debug for UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions", self, f) }
}

webex_core::open_enum! {
    /// Values of `entryAndExitTone` of [`UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions`].
    pub enum UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptionsEntryAndExitTone {
        NoTone = "NoTone",
        Beep = "Beep",
        AnnounceName = "AnnounceName",
    }
}

webex_core::open_enum! {
    /// Values of `telephonySupport` of [`UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptions`].
    pub enum UpdateMeetingConfigurationCommonSettingObjectDefaultSchedulerOptionsTelephonySupport {
        None = "None",
        WebexTeleconferencing = "WebexTeleconferencing",
        OtherValue = "Other",
    }
}

/// The object `UpdateMeetingConfigurationCommonSettingObjectScheduleMeetingOptions` of Webex.
#[derive(Clone, Default)]
pub struct UpdateMeetingConfigurationCommonSettingObjectScheduleMeetingOptions {
    /// `emailReminders`
    pub email_reminders: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMeetingConfigurationCommonSettingObjectScheduleMeetingOptions: Keys = Keys(&["\"emailReminders\":"]);

impl Json for UpdateMeetingConfigurationCommonSettingObjectScheduleMeetingOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMeetingConfigurationCommonSettingObjectScheduleMeetingOptions, &mut [&mut self.email_reminders], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMeetingConfigurationCommonSettingObjectScheduleMeetingOptions, &[&self.email_reminders], &self.extra) }
}

impl std::fmt::Debug for UpdateMeetingConfigurationCommonSettingObjectScheduleMeetingOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMeetingConfigurationCommonSettingObjectScheduleMeetingOptions", self, f) }
}

/// The object `UpdateMeetingConfigurationCommonSettingObjectSecurityOptions` of Webex.
#[derive(Clone, Default)]
pub struct UpdateMeetingConfigurationCommonSettingObjectSecurityOptions {
    /// `joinBeforeHost`
    pub join_before_host: Option<bool>,
    /// `audioBeforeHost`
    pub audio_before_host: Option<bool>,
    /// `firstAttendeeAsPresenter`
    pub first_attendee_as_presenter: Option<bool>,
    /// `unlistAllMeetings`
    pub unlist_all_meetings: Option<bool>,
    /// `requireLoginBeforeAccess`
    pub require_login_before_access: Option<bool>,
    /// `allowMobileScreenCapture`
    pub allow_mobile_screen_capture: Option<bool>,
    /// `requireStrongPassword`
    pub require_strong_password: Option<bool>,
    /// `passwordCriteria`
    pub password_criteria: Option<UpdateMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMeetingConfigurationCommonSettingObjectSecurityOptions: Keys = Keys(&["\"joinBeforeHost\":", "\"audioBeforeHost\":", "\"firstAttendeeAsPresenter\":", "\"unlistAllMeetings\":", "\"requireLoginBeforeAccess\":", "\"allowMobileScreenCapture\":", "\"requireStrongPassword\":", "\"passwordCriteria\":"]);

impl Json for UpdateMeetingConfigurationCommonSettingObjectSecurityOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMeetingConfigurationCommonSettingObjectSecurityOptions, &mut [&mut self.join_before_host, &mut self.audio_before_host, &mut self.first_attendee_as_presenter, &mut self.unlist_all_meetings, &mut self.require_login_before_access, &mut self.allow_mobile_screen_capture, &mut self.require_strong_password, &mut self.password_criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMeetingConfigurationCommonSettingObjectSecurityOptions, &[&self.join_before_host, &self.audio_before_host, &self.first_attendee_as_presenter, &self.unlist_all_meetings, &self.require_login_before_access, &self.allow_mobile_screen_capture, &self.require_strong_password, &self.password_criteria], &self.extra) }
}

impl std::fmt::Debug for UpdateMeetingConfigurationCommonSettingObjectSecurityOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMeetingConfigurationCommonSettingObjectSecurityOptions", self, f) }
}

/// The object `UpdateMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria` of Webex.
#[derive(Clone, Default)]
pub struct UpdateMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria {
    /// `mixedCase`
    pub mixed_case: Option<bool>,
    /// `minLength`
    pub min_length: Option<f64>,
    /// `minNumeric`
    pub min_numeric: Option<f64>,
    /// `minAlpha`
    pub min_alpha: Option<f64>,
    /// `minSpecial`
    pub min_special: Option<f64>,
    /// `disallowDynamicWebText`
    pub disallow_dynamic_web_text: Option<bool>,
    /// `disallowList`
    pub disallow_list: Option<bool>,
    /// `disallowValues`
    pub disallow_values: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria: Keys = Keys(&["\"mixedCase\":", "\"minLength\":", "\"minNumeric\":", "\"minAlpha\":", "\"minSpecial\":", "\"disallowDynamicWebText\":", "\"disallowList\":", "\"disallowValues\":"]);

impl Json for UpdateMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria, &mut [&mut self.mixed_case, &mut self.min_length, &mut self.min_numeric, &mut self.min_alpha, &mut self.min_special, &mut self.disallow_dynamic_web_text, &mut self.disallow_list, &mut self.disallow_values], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria, &[&self.mixed_case, &self.min_length, &self.min_numeric, &self.min_alpha, &self.min_special, &self.disallow_dynamic_web_text, &self.disallow_list, &self.disallow_values], &self.extra) }
}

impl std::fmt::Debug for UpdateMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMeetingConfigurationCommonSettingObjectSecurityOptionsPasswordCriteria", self, f) }
}

/// The object `UpdateMeetingConfigurationCommonSettingObjectSiteOptions` of Webex.
#[derive(Clone, Default)]
pub struct UpdateMeetingConfigurationCommonSettingObjectSiteOptions {
    /// `allowCustomPersonalRoomURL`
    pub allow_custom_personal_room_url: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateMeetingConfigurationCommonSettingObjectSiteOptions: Keys = Keys(&["\"allowCustomPersonalRoomURL\":"]);

impl Json for UpdateMeetingConfigurationCommonSettingObjectSiteOptions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateMeetingConfigurationCommonSettingObjectSiteOptions, &mut [&mut self.allow_custom_personal_room_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateMeetingConfigurationCommonSettingObjectSiteOptions, &[&self.allow_custom_personal_room_url], &self.extra) }
}

impl std::fmt::Debug for UpdateMeetingConfigurationCommonSettingObjectSiteOptions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateMeetingConfigurationCommonSettingObjectSiteOptions", self, f) }
}
