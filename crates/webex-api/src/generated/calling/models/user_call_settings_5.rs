// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `PersonECBNAvailableNumberObjectOwner` of Webex.
#[derive(Clone, Default)]
pub struct PersonECBNAvailableNumberObjectOwner {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<PersonECBNAvailableNumberObjectOwnerType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonECBNAvailableNumberObjectOwner: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":", "\"displayName\":"]);

impl Json for PersonECBNAvailableNumberObjectOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonECBNAvailableNumberObjectOwner, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonECBNAvailableNumberObjectOwner, &[&self.id, &self.type_, &self.first_name, &self.last_name, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for PersonECBNAvailableNumberObjectOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonECBNAvailableNumberObjectOwner", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`PersonECBNAvailableNumberObjectOwner`].
    pub enum PersonECBNAvailableNumberObjectOwnerType {
        Place = "PLACE",
        People = "PEOPLE",
        VirtualLine = "VIRTUAL_LINE",
        HuntGroup = "HUNT_GROUP",
    }
}

/// The object `PersonPrimaryAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct PersonPrimaryAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<PersonPrimaryAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<PersonPrimaryAvailableNumberObjectTelephonyType>,
    /// `mobileNetwork`
    pub mobile_network: Option<String>,
    /// `routingProfile`
    pub routing_profile: Option<String>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonPrimaryAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"telephonyType\":", "\"mobileNetwork\":", "\"routingProfile\":", "\"isServiceNumber\":"]);

impl Json for PersonPrimaryAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonPrimaryAvailableNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.telephony_type, &mut self.mobile_network, &mut self.routing_profile, &mut self.is_service_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonPrimaryAvailableNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.telephony_type, &self.mobile_network, &self.routing_profile, &self.is_service_number], &self.extra) }
}

impl std::fmt::Debug for PersonPrimaryAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonPrimaryAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`PersonPrimaryAvailableNumberObject`].
    pub enum PersonPrimaryAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`PersonPrimaryAvailableNumberObject`].
    pub enum PersonPrimaryAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
        MobileNumber = "MOBILE_NUMBER",
    }
}

/// The object `PersonSecondaryAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct PersonSecondaryAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<PersonSecondaryAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<PersonSecondaryAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonSecondaryAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"telephonyType\":", "\"isServiceNumber\":"]);

impl Json for PersonSecondaryAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonSecondaryAvailableNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.telephony_type, &mut self.is_service_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonSecondaryAvailableNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.telephony_type, &self.is_service_number], &self.extra) }
}

impl std::fmt::Debug for PersonSecondaryAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonSecondaryAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`PersonSecondaryAvailableNumberObject`].
    pub enum PersonSecondaryAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`PersonSecondaryAvailableNumberObject`].
    pub enum PersonSecondaryAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `PersonSimultaneousRingCriteriaGet` of Webex.
#[derive(Clone, Default)]
pub struct PersonSimultaneousRingCriteriaGet {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<PersonSimultaneousRingCriteriaGetScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<PersonSimultaneousRingCriteriaGetScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<PersonSimultaneousRingCriteriaGetCallsFrom>,
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

static K_PersonSimultaneousRingCriteriaGet: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"ringEnabled\":"]);

impl Json for PersonSimultaneousRingCriteriaGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonSimultaneousRingCriteriaGet, &mut [&mut self.id, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonSimultaneousRingCriteriaGet, &[&self.id, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for PersonSimultaneousRingCriteriaGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonSimultaneousRingCriteriaGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`PersonSimultaneousRingCriteriaGet`].
    pub enum PersonSimultaneousRingCriteriaGetScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`PersonSimultaneousRingCriteriaGet`].
    pub enum PersonSimultaneousRingCriteriaGetScheduleLevel {
        Location = "LOCATION",
        People = "PEOPLE",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`PersonSimultaneousRingCriteriaGet`].
    pub enum PersonSimultaneousRingCriteriaGetCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `PersonSimultaneousRingCriteriaSummary` of Webex.
#[derive(Clone, Default)]
pub struct PersonSimultaneousRingCriteriaSummary {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `source`
    pub source: Option<PersonSimultaneousRingCriteriaSummarySource>,
    /// `ringEnabled`
    pub ring_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonSimultaneousRingCriteriaSummary: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"source\":", "\"ringEnabled\":"]);

impl Json for PersonSimultaneousRingCriteriaSummary {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonSimultaneousRingCriteriaSummary, &mut [&mut self.id, &mut self.schedule_name, &mut self.source, &mut self.ring_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonSimultaneousRingCriteriaSummary, &[&self.id, &self.schedule_name, &self.source, &self.ring_enabled], &self.extra) }
}

impl std::fmt::Debug for PersonSimultaneousRingCriteriaSummary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonSimultaneousRingCriteriaSummary", self, f) }
}

webex_core::open_enum! {
    /// Values of `source` of [`PersonSimultaneousRingCriteriaSummary`].
    pub enum PersonSimultaneousRingCriteriaSummarySource {
        AllNumbers = "ALL_NUMBERS",
        SpecificNumbers = "SPECIFIC_NUMBERS",
    }
}

/// The object `PersonSimultaneousRingGet` of Webex.
#[derive(Clone, Default)]
pub struct PersonSimultaneousRingGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `doNotRingIfOnCallEnabled`
    pub do_not_ring_if_on_call_enabled: Option<bool>,
    /// `criteriasEnabled`
    pub criterias_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<PersonSimultaneousRingNumber>>,
    /// `criteria`
    pub criteria: Option<Vec<PersonSimultaneousRingCriteriaSummary>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonSimultaneousRingGet: Keys = Keys(&["\"enabled\":", "\"doNotRingIfOnCallEnabled\":", "\"criteriasEnabled\":", "\"phoneNumbers\":", "\"criteria\":"]);

impl Json for PersonSimultaneousRingGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonSimultaneousRingGet, &mut [&mut self.enabled, &mut self.do_not_ring_if_on_call_enabled, &mut self.criterias_enabled, &mut self.phone_numbers, &mut self.criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonSimultaneousRingGet, &[&self.enabled, &self.do_not_ring_if_on_call_enabled, &self.criterias_enabled, &self.phone_numbers, &self.criteria], &self.extra) }
}

impl std::fmt::Debug for PersonSimultaneousRingGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonSimultaneousRingGet", self, f) }
}

/// The object `PersonSimultaneousRingNumber` of Webex.
#[derive(Clone, Default)]
pub struct PersonSimultaneousRingNumber {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `answerConfirmationEnabled`
    pub answer_confirmation_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonSimultaneousRingNumber: Keys = Keys(&["\"phoneNumber\":", "\"answerConfirmationEnabled\":"]);

impl Json for PersonSimultaneousRingNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonSimultaneousRingNumber, &mut [&mut self.phone_number, &mut self.answer_confirmation_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonSimultaneousRingNumber, &[&self.phone_number, &self.answer_confirmation_enabled], &self.extra) }
}

impl std::fmt::Debug for PersonSimultaneousRingNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonSimultaneousRingNumber", self, f) }
}

/// The object `PersonalAssistantGet` of Webex.
#[derive(Clone, Default)]
pub struct PersonalAssistantGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `presence`
    pub presence: Option<PersonalAssistantGetPresence>,
    /// `untilDateTime`: a moment, RFC 3339
    pub until_date_time: Option<String>,
    /// `transferEnabled`
    pub transfer_enabled: Option<bool>,
    /// `transferNumber`
    pub transfer_number: Option<String>,
    /// `alerting`
    pub alerting: Option<PersonalAssistantGetAlerting>,
    /// `alertMeFirstNumberOfRings`
    pub alert_me_first_number_of_rings: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PersonalAssistantGet: Keys = Keys(&["\"enabled\":", "\"presence\":", "\"untilDateTime\":", "\"transferEnabled\":", "\"transferNumber\":", "\"alerting\":", "\"alertMeFirstNumberOfRings\":"]);

impl Json for PersonalAssistantGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PersonalAssistantGet, &mut [&mut self.enabled, &mut self.presence, &mut self.until_date_time, &mut self.transfer_enabled, &mut self.transfer_number, &mut self.alerting, &mut self.alert_me_first_number_of_rings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PersonalAssistantGet, &[&self.enabled, &self.presence, &self.until_date_time, &self.transfer_enabled, &self.transfer_number, &self.alerting, &self.alert_me_first_number_of_rings], &self.extra) }
}

impl std::fmt::Debug for PersonalAssistantGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PersonalAssistantGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `presence` of [`PersonalAssistantGet`].
    pub enum PersonalAssistantGetPresence {
        None = "NONE",
        BusinessTrip = "BUSINESS_TRIP",
        GoneForTheDay = "GONE_FOR_THE_DAY",
        Lunch = "LUNCH",
        Meeting = "MEETING",
        OutOfOffice = "OUT_OF_OFFICE",
        TemporarilyOut = "TEMPORARILY_OUT",
        Training = "TRAINING",
        Unavailable = "UNAVAILABLE",
        Vacation = "VACATION",
    }
}

webex_core::open_enum! {
    /// Values of `alerting` of [`PersonalAssistantGet`].
    pub enum PersonalAssistantGetAlerting {
        AlertMeFirst = "ALERT_ME_FIRST",
        PlayRingReminder = "PLAY_RING_REMINDER",
        None = "NONE",
    }
}

/// The object `PhoneNumber` of Webex.
#[derive(Clone, Default)]
pub struct PhoneNumber {
    /// `primary`
    pub primary: Option<bool>,
    /// `action`
    pub action: Option<PhoneNumberAction>,
    /// `directNumber`
    pub direct_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `ringPattern`
    pub ring_pattern: Option<PhoneNumberRingPattern>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PhoneNumber: Keys = Keys(&["\"primary\":", "\"action\":", "\"directNumber\":", "\"extension\":", "\"ringPattern\":"]);

impl Json for PhoneNumber {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PhoneNumber, &mut [&mut self.primary, &mut self.action, &mut self.direct_number, &mut self.extension, &mut self.ring_pattern], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PhoneNumber, &[&self.primary, &self.action, &self.direct_number, &self.extension, &self.ring_pattern], &self.extra) }
}

impl std::fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PhoneNumber", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`PhoneNumber`].
    pub enum PhoneNumberAction {
        Add = "ADD",
        Delete = "DELETE",
    }
}

webex_core::open_enum! {
    /// Values of `ringPattern` of [`PhoneNumber`].
    pub enum PhoneNumberRingPattern {
        Normal = "NORMAL",
        LongLong = "LONG_LONG",
        ShortShortLong = "SHORT_SHORT_LONG",
        ShortLongShort = "SHORT_LONG_SHORT",
    }
}

/// The object `PrivacyGet` of Webex.
#[derive(Clone, Default)]
pub struct PrivacyGet {
    /// `aaExtensionDialingEnabled`
    pub aa_extension_dialing_enabled: Option<bool>,
    /// `aaNamingDialingEnabled`
    pub aa_naming_dialing_enabled: Option<bool>,
    /// `enablePhoneStatusDirectoryPrivacy`
    pub enable_phone_status_directory_privacy: Option<bool>,
    /// `enablePhoneStatusPickupBargeInPrivacy`
    pub enable_phone_status_pickup_barge_in_privacy: Option<bool>,
    /// `monitoringAgents`
    pub monitoring_agents: Option<Vec<MonitoredMemberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PrivacyGet: Keys = Keys(&["\"aaExtensionDialingEnabled\":", "\"aaNamingDialingEnabled\":", "\"enablePhoneStatusDirectoryPrivacy\":", "\"enablePhoneStatusPickupBargeInPrivacy\":", "\"monitoringAgents\":"]);

impl Json for PrivacyGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PrivacyGet, &mut [&mut self.aa_extension_dialing_enabled, &mut self.aa_naming_dialing_enabled, &mut self.enable_phone_status_directory_privacy, &mut self.enable_phone_status_pickup_barge_in_privacy, &mut self.monitoring_agents], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PrivacyGet, &[&self.aa_extension_dialing_enabled, &self.aa_naming_dialing_enabled, &self.enable_phone_status_directory_privacy, &self.enable_phone_status_pickup_barge_in_privacy, &self.monitoring_agents], &self.extra) }
}

impl std::fmt::Debug for PrivacyGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PrivacyGet", self, f) }
}

/// The object `PushToTalkInfo` of Webex.
#[derive(Clone, Default)]
pub struct PushToTalkInfo {
    /// `allowAutoAnswer`
    pub allow_auto_answer: Option<bool>,
    /// `connectionType`
    pub connection_type: Option<PushToTalkInfoConnectionType>,
    /// `accessType`
    pub access_type: Option<PushToTalkInfoAccessType>,
    /// `members`
    pub members: Option<Vec<MonitoredMemberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PushToTalkInfo: Keys = Keys(&["\"allowAutoAnswer\":", "\"connectionType\":", "\"accessType\":", "\"members\":"]);

impl Json for PushToTalkInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PushToTalkInfo, &mut [&mut self.allow_auto_answer, &mut self.connection_type, &mut self.access_type, &mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PushToTalkInfo, &[&self.allow_auto_answer, &self.connection_type, &self.access_type, &self.members], &self.extra) }
}

impl std::fmt::Debug for PushToTalkInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PushToTalkInfo", self, f) }
}

webex_core::open_enum! {
    /// Values of `connectionType` of [`PushToTalkInfo`].
    pub enum PushToTalkInfoConnectionType {
        OneWay = "ONE_WAY",
        TwoWay = "TWO_WAY",
    }
}

webex_core::open_enum! {
    /// Values of `accessType` of [`PushToTalkInfo`].
    pub enum PushToTalkInfoAccessType {
        AllowMembers = "ALLOW_MEMBERS",
        BlockMembers = "BLOCK_MEMBERS",
    }
}

/// The object `UpdateSharedLineAppearanceMembersBody` of Webex. Published as `PutSharedLineAppearanceMembersBody`.
#[derive(Clone, Default)]
pub struct UpdateSharedLineAppearanceMembersBody {
    /// `members`
    pub members: Option<Vec<PutSharedLineMemberItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSharedLineAppearanceMembersBody: Keys = Keys(&["\"members\":"]);

impl Json for UpdateSharedLineAppearanceMembersBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSharedLineAppearanceMembersBody, &mut [&mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSharedLineAppearanceMembersBody, &[&self.members], &self.extra) }
}

impl std::fmt::Debug for UpdateSharedLineAppearanceMembersBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSharedLineAppearanceMembersBody", self, f) }
}

/// The object `UpdateSharedLineAppearanceMembersNewBody` of Webex. Published as `PutSharedLineAppearanceMembersNewBody`.
#[derive(Clone, Default)]
pub struct UpdateSharedLineAppearanceMembersNewBody {
    /// `members`
    pub members: Option<Vec<ApplicationPutSharedLineMemberItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSharedLineAppearanceMembersNewBody: Keys = Keys(&["\"members\":"]);

impl Json for UpdateSharedLineAppearanceMembersNewBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSharedLineAppearanceMembersNewBody, &mut [&mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSharedLineAppearanceMembersNewBody, &[&self.members], &self.extra) }
}

impl std::fmt::Debug for UpdateSharedLineAppearanceMembersNewBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSharedLineAppearanceMembersNewBody", self, f) }
}

/// The object `PutSharedLineMemberItem` of Webex.
#[derive(Clone, Default)]
pub struct PutSharedLineMemberItem {
    /// `id`
    pub id: Option<String>,
    /// `port`
    pub port: Option<i64>,
    /// `t38FaxCompressionEnabled`
    pub t38_fax_compression_enabled: Option<bool>,
    /// `primaryOwner`
    pub primary_owner: Option<String>,
    /// `lineType`
    pub line_type: Option<PutSharedLineMemberItemLineType>,
    /// `lineWeight`
    pub line_weight: Option<i64>,
    /// `hotlineEnabled`
    pub hotline_enabled: Option<bool>,
    /// `hotlineDestination`
    pub hotline_destination: Option<String>,
    /// `allowCallDeclineEnabled`
    pub allow_call_decline_enabled: Option<bool>,
    /// `lineLabel`
    pub line_label: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PutSharedLineMemberItem: Keys = Keys(&["\"id\":", "\"port\":", "\"t38FaxCompressionEnabled\":", "\"primaryOwner\":", "\"lineType\":", "\"lineWeight\":", "\"hotlineEnabled\":", "\"hotlineDestination\":", "\"allowCallDeclineEnabled\":", "\"lineLabel\":"]);

impl Json for PutSharedLineMemberItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PutSharedLineMemberItem, &mut [&mut self.id, &mut self.port, &mut self.t38_fax_compression_enabled, &mut self.primary_owner, &mut self.line_type, &mut self.line_weight, &mut self.hotline_enabled, &mut self.hotline_destination, &mut self.allow_call_decline_enabled, &mut self.line_label], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PutSharedLineMemberItem, &[&self.id, &self.port, &self.t38_fax_compression_enabled, &self.primary_owner, &self.line_type, &self.line_weight, &self.hotline_enabled, &self.hotline_destination, &self.allow_call_decline_enabled, &self.line_label], &self.extra) }
}

impl std::fmt::Debug for PutSharedLineMemberItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PutSharedLineMemberItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `lineType` of [`PutSharedLineMemberItem`].
    pub enum PutSharedLineMemberItemLineType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
    }
}

/// The object `GetCallBridgeSettingsForPersonResponse` of Webex. Published as `ReadCallBridgeSettingsForAPersonResponse`.
#[derive(Clone, Default)]
pub struct GetCallBridgeSettingsForPersonResponse {
    /// `warningToneEnabled`
    pub warning_tone_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallBridgeSettingsForPersonResponse: Keys = Keys(&["\"warningToneEnabled\":"]);

impl Json for GetCallBridgeSettingsForPersonResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallBridgeSettingsForPersonResponse, &mut [&mut self.warning_tone_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallBridgeSettingsForPersonResponse, &[&self.warning_tone_enabled], &self.extra) }
}

impl std::fmt::Debug for GetCallBridgeSettingsForPersonResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallBridgeSettingsForPersonResponse", self, f) }
}

/// The object `GetCallWaitingSettingsForPersonResponse` of Webex. Published as `ReadCallWaitingSettingsForAPersonResponse`.
#[derive(Clone, Default)]
pub struct GetCallWaitingSettingsForPersonResponse {
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallWaitingSettingsForPersonResponse: Keys = Keys(&["\"enabled\":"]);

impl Json for GetCallWaitingSettingsForPersonResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallWaitingSettingsForPersonResponse, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallWaitingSettingsForPersonResponse, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for GetCallWaitingSettingsForPersonResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallWaitingSettingsForPersonResponse", self, f) }
}

/// The object `GetHotelingSettingsForPersonResponse` of Webex. Published as `ReadHotelingSettingsForAPersonResponse`.
#[derive(Clone, Default)]
pub struct GetHotelingSettingsForPersonResponse {
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetHotelingSettingsForPersonResponse: Keys = Keys(&["\"enabled\":"]);

impl Json for GetHotelingSettingsForPersonResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetHotelingSettingsForPersonResponse, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetHotelingSettingsForPersonResponse, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for GetHotelingSettingsForPersonResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetHotelingSettingsForPersonResponse", self, f) }
}

/// The object `ReceptionInfo` of Webex.
#[derive(Clone, Default)]
pub struct ReceptionInfo {
    /// `receptionEnabled`
    pub reception_enabled: Option<bool>,
    /// `monitoredMembers`
    pub monitored_members: Option<Vec<MonitoredMemberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReceptionInfo: Keys = Keys(&["\"receptionEnabled\":", "\"monitoredMembers\":"]);

impl Json for ReceptionInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReceptionInfo, &mut [&mut self.reception_enabled, &mut self.monitored_members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReceptionInfo, &[&self.reception_enabled, &self.monitored_members], &self.extra) }
}

impl std::fmt::Debug for ReceptionInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReceptionInfo", self, f) }
}

/// The object `GetExecutiveAssistantSettingsForPersonResponse` of Webex. Published as `RetrieveExecutiveAssistantSettingsForAPersonResponse`.
#[derive(Clone, Default)]
pub struct GetExecutiveAssistantSettingsForPersonResponse {
    /// `type`
    pub type_: Option<GetExecutiveAssistantSettingsForPersonResponseType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetExecutiveAssistantSettingsForPersonResponse: Keys = Keys(&["\"type\":"]);

impl Json for GetExecutiveAssistantSettingsForPersonResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetExecutiveAssistantSettingsForPersonResponse, &mut [&mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetExecutiveAssistantSettingsForPersonResponse, &[&self.type_], &self.extra) }
}

impl std::fmt::Debug for GetExecutiveAssistantSettingsForPersonResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetExecutiveAssistantSettingsForPersonResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`GetExecutiveAssistantSettingsForPersonResponse`].
    pub enum GetExecutiveAssistantSettingsForPersonResponseType {
        Unassigned = "UNASSIGNED",
        Executive = "EXECUTIVE",
        ExecutiveAssistant = "EXECUTIVE_ASSISTANT",
    }
}

/// The object `ListAvailableFeaturesResponse` of Webex. Published as `RetrieveTheListOfAvailableFeaturesResponse`.
#[derive(Clone, Default)]
pub struct ListAvailableFeaturesResponse {
    /// `features`
    pub features: Option<Vec<UserModeManagementAvailableFeaturesObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAvailableFeaturesResponse: Keys = Keys(&["\"features\":"]);

impl Json for ListAvailableFeaturesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAvailableFeaturesResponse, &mut [&mut self.features], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAvailableFeaturesResponse, &[&self.features], &self.extra) }
}

impl std::fmt::Debug for ListAvailableFeaturesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAvailableFeaturesResponse", self, f) }
}

/// The object `ListFeaturesAssignedToUserForModeManagementResponse` of Webex. Published as `RetrieveTheListOfFeaturesAssignedToAUserForModeManagementResponse`.
#[derive(Clone, Default)]
pub struct ListFeaturesAssignedToUserForModeManagementResponse {
    /// `features`
    pub features: Option<Vec<UserModeManagementFeatureObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListFeaturesAssignedToUserForModeManagementResponse: Keys = Keys(&["\"features\":"]);

impl Json for ListFeaturesAssignedToUserForModeManagementResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListFeaturesAssignedToUserForModeManagementResponse, &mut [&mut self.features], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListFeaturesAssignedToUserForModeManagementResponse, &[&self.features], &self.extra) }
}

impl std::fmt::Debug for ListFeaturesAssignedToUserForModeManagementResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListFeaturesAssignedToUserForModeManagementResponse", self, f) }
}

/// The object `ScheduleLongDetails` of Webex.
#[derive(Clone, Default)]
pub struct ScheduleLongDetails {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<ScheduleLongDetailsType>,
    /// `events`
    pub events: Option<Vec<EventLongDetails>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ScheduleLongDetails: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":", "\"events\":"]);

impl Json for ScheduleLongDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ScheduleLongDetails, &mut [&mut self.id, &mut self.name, &mut self.type_, &mut self.events], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ScheduleLongDetails, &[&self.id, &self.name, &self.type_, &self.events], &self.extra) }
}

impl std::fmt::Debug for ScheduleLongDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ScheduleLongDetails", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ScheduleLongDetails`].
    pub enum ScheduleLongDetailsType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

/// The object `ScheduleShortDetails` of Webex.
#[derive(Clone, Default)]
pub struct ScheduleShortDetails {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<ScheduleShortDetailsType>,
    /// `level`
    pub level: Option<ScheduleShortDetailsLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ScheduleShortDetails: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":", "\"level\":"]);

impl Json for ScheduleShortDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ScheduleShortDetails, &mut [&mut self.id, &mut self.name, &mut self.type_, &mut self.level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ScheduleShortDetails, &[&self.id, &self.name, &self.type_, &self.level], &self.extra) }
}

impl std::fmt::Debug for ScheduleShortDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ScheduleShortDetails", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ScheduleShortDetails`].
    pub enum ScheduleShortDetailsType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`ScheduleShortDetails`].
    pub enum ScheduleShortDetailsLevel {
        Location = "LOCATION",
        People = "PEOPLE",
    }
}

/// The object `SearchAvailableHotDeskingMembersResponse` of Webex.
#[derive(Clone, Default)]
pub struct SearchAvailableHotDeskingMembersResponse {
    /// `members`
    pub members: Option<Vec<HotDeskingAvailableMember>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SearchAvailableHotDeskingMembersResponse: Keys = Keys(&["\"members\":"]);

impl Json for SearchAvailableHotDeskingMembersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SearchAvailableHotDeskingMembersResponse, &mut [&mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SearchAvailableHotDeskingMembersResponse, &[&self.members], &self.extra) }
}

impl std::fmt::Debug for SearchAvailableHotDeskingMembersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SearchAvailableHotDeskingMembersResponse", self, f) }
}

/// The object `SearchSharedLineAppearanceMembersNewResponse` of Webex.
#[derive(Clone, Default)]
pub struct SearchSharedLineAppearanceMembersNewResponse {
    /// `members`
    pub members: Option<Vec<AvailableSharedLineMemberItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SearchSharedLineAppearanceMembersNewResponse: Keys = Keys(&["\"members\":"]);

impl Json for SearchSharedLineAppearanceMembersNewResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SearchSharedLineAppearanceMembersNewResponse, &mut [&mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SearchSharedLineAppearanceMembersNewResponse, &[&self.members], &self.extra) }
}

impl std::fmt::Debug for SearchSharedLineAppearanceMembersNewResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SearchSharedLineAppearanceMembersNewResponse", self, f) }
}

/// The object `SearchSharedLineAppearanceMembersResponse` of Webex.
#[derive(Clone, Default)]
pub struct SearchSharedLineAppearanceMembersResponse {
    /// `members`
    pub members: Option<Vec<AvailableSharedLineMemberItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SearchSharedLineAppearanceMembersResponse: Keys = Keys(&["\"members\":"]);

impl Json for SearchSharedLineAppearanceMembersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SearchSharedLineAppearanceMembersResponse, &mut [&mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SearchSharedLineAppearanceMembersResponse, &[&self.members], &self.extra) }
}

impl std::fmt::Debug for SearchSharedLineAppearanceMembersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SearchSharedLineAppearanceMembersResponse", self, f) }
}

/// The object `SelectiveAcceptCallCriteriaGetOfPerson` of Webex. Published as `SelectiveAcceptCallCriteriaGet_UserCallSettings2`.
#[derive(Clone, Default)]
pub struct SelectiveAcceptCallCriteriaGetOfPerson {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<SelectiveAcceptCallCriteriaGetOfPersonScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<SelectiveAcceptCallCriteriaGetOfPersonScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<SelectiveAcceptCallCriteriaGetOfPersonCallsFrom>,
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

static K_SelectiveAcceptCallCriteriaGetOfPerson: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"acceptEnabled\":"]);

impl Json for SelectiveAcceptCallCriteriaGetOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveAcceptCallCriteriaGetOfPerson, &mut [&mut self.id, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.accept_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveAcceptCallCriteriaGetOfPerson, &[&self.id, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.accept_enabled], &self.extra) }
}

impl std::fmt::Debug for SelectiveAcceptCallCriteriaGetOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveAcceptCallCriteriaGetOfPerson", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`SelectiveAcceptCallCriteriaGetOfPerson`].
    pub enum SelectiveAcceptCallCriteriaGetOfPersonScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`SelectiveAcceptCallCriteriaGetOfPerson`].
    pub enum SelectiveAcceptCallCriteriaGetOfPersonScheduleLevel {
        People = "PEOPLE",
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`SelectiveAcceptCallCriteriaGetOfPerson`].
    pub enum SelectiveAcceptCallCriteriaGetOfPersonCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
    }
}

/// The object `SelectiveAcceptCallGet` of Webex.
#[derive(Clone, Default)]
pub struct SelectiveAcceptCallGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `criteria`
    pub criteria: Option<Vec<CriteriaAccept>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveAcceptCallGet: Keys = Keys(&["\"enabled\":", "\"criteria\":"]);

impl Json for SelectiveAcceptCallGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveAcceptCallGet, &mut [&mut self.enabled, &mut self.criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveAcceptCallGet, &[&self.enabled, &self.criteria], &self.extra) }
}

impl std::fmt::Debug for SelectiveAcceptCallGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveAcceptCallGet", self, f) }
}

/// The object `SelectiveForwardCallCriteriaGet` of Webex.
#[derive(Clone, Default)]
pub struct SelectiveForwardCallCriteriaGet {
    /// `id`
    pub id: Option<String>,
    /// `forwardToPhoneNumber`
    pub forward_to_phone_number: Option<String>,
    /// `sendToVoicemailEnabled`
    pub send_to_voicemail_enabled: Option<bool>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<SelectiveForwardCallCriteriaGetScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<SelectiveForwardCallCriteriaGetScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<SelectiveForwardCallCriteriaGetCallsFrom>,
    /// `anonymousCallersEnabled`
    pub anonymous_callers_enabled: Option<bool>,
    /// `unavailableCallersEnabled`
    pub unavailable_callers_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<String>>,
    /// `forwardEnabled`
    pub forward_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveForwardCallCriteriaGet: Keys = Keys(&["\"id\":", "\"forwardToPhoneNumber\":", "\"sendToVoicemailEnabled\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"forwardEnabled\":"]);

impl Json for SelectiveForwardCallCriteriaGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveForwardCallCriteriaGet, &mut [&mut self.id, &mut self.forward_to_phone_number, &mut self.send_to_voicemail_enabled, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.forward_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveForwardCallCriteriaGet, &[&self.id, &self.forward_to_phone_number, &self.send_to_voicemail_enabled, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.forward_enabled], &self.extra) }
}

impl std::fmt::Debug for SelectiveForwardCallCriteriaGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveForwardCallCriteriaGet", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`SelectiveForwardCallCriteriaGet`].
    pub enum SelectiveForwardCallCriteriaGetScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`SelectiveForwardCallCriteriaGet`].
    pub enum SelectiveForwardCallCriteriaGetScheduleLevel {
        People = "PEOPLE",
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`SelectiveForwardCallCriteriaGet`].
    pub enum SelectiveForwardCallCriteriaGetCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyInternal = "ANY_INTERNAL",
        AnyExternal = "ANY_EXTERNAL",
    }
}

/// The object `SelectiveForwardCallGet` of Webex.
#[derive(Clone, Default)]
pub struct SelectiveForwardCallGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `defaultPhoneNumberToForward`
    pub default_phone_number_to_forward: Option<String>,
    /// `ringReminderEnabled`
    pub ring_reminder_enabled: Option<bool>,
    /// `sendToVoicemailEnabled`
    pub send_to_voicemail_enabled: Option<bool>,
    /// `criteria`
    pub criteria: Option<Vec<CriteriaForward>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveForwardCallGet: Keys = Keys(&["\"enabled\":", "\"defaultPhoneNumberToForward\":", "\"ringReminderEnabled\":", "\"sendToVoicemailEnabled\":", "\"criteria\":"]);

impl Json for SelectiveForwardCallGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveForwardCallGet, &mut [&mut self.enabled, &mut self.default_phone_number_to_forward, &mut self.ring_reminder_enabled, &mut self.send_to_voicemail_enabled, &mut self.criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveForwardCallGet, &[&self.enabled, &self.default_phone_number_to_forward, &self.ring_reminder_enabled, &self.send_to_voicemail_enabled, &self.criteria], &self.extra) }
}

impl std::fmt::Debug for SelectiveForwardCallGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveForwardCallGet", self, f) }
}

/// The object `SelectiveRejectCallCriteriaGetOfPerson` of Webex. Published as `SelectiveRejectCallCriteriaGet_UserCallSettings2`.
#[derive(Clone, Default)]
pub struct SelectiveRejectCallCriteriaGetOfPerson {
    /// `id`
    pub id: Option<String>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<SelectiveRejectCallCriteriaGetOfPersonScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<SelectiveRejectCallCriteriaGetOfPersonScheduleLevel>,
    /// `callsFrom`
    pub calls_from: Option<SelectiveRejectCallCriteriaGetOfPersonCallsFrom>,
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

static K_SelectiveRejectCallCriteriaGetOfPerson: Keys = Keys(&["\"id\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"rejectEnabled\":"]);

impl Json for SelectiveRejectCallCriteriaGetOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveRejectCallCriteriaGetOfPerson, &mut [&mut self.id, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.reject_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveRejectCallCriteriaGetOfPerson, &[&self.id, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.reject_enabled], &self.extra) }
}

impl std::fmt::Debug for SelectiveRejectCallCriteriaGetOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveRejectCallCriteriaGetOfPerson", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`SelectiveRejectCallCriteriaGetOfPerson`].
    pub enum SelectiveRejectCallCriteriaGetOfPersonScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`SelectiveRejectCallCriteriaGetOfPerson`].
    pub enum SelectiveRejectCallCriteriaGetOfPersonScheduleLevel {
        People = "PEOPLE",
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`SelectiveRejectCallCriteriaGetOfPerson`].
    pub enum SelectiveRejectCallCriteriaGetOfPersonCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        Forwarded = "FORWARDED",
    }
}

/// The object `SelectiveRejectCallGet` of Webex.
#[derive(Clone, Default)]
pub struct SelectiveRejectCallGet {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `criteria`
    pub criteria: Option<Vec<Criteria>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SelectiveRejectCallGet: Keys = Keys(&["\"enabled\":", "\"criteria\":"]);

impl Json for SelectiveRejectCallGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SelectiveRejectCallGet, &mut [&mut self.enabled, &mut self.criteria], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SelectiveRejectCallGet, &[&self.enabled, &self.criteria], &self.extra) }
}

impl std::fmt::Debug for SelectiveRejectCallGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SelectiveRejectCallGet", self, f) }
}

/// The object `SettingsObjectOfPerson` of Webex. Published as `SettingsObject_UserCallSettings2`.
#[derive(Clone, Default)]
pub struct SettingsObjectOfPerson {
    /// `settingName`
    pub setting_name: Option<SettingsObjectOfPersonSettingName>,
    /// `level`
    pub level: Option<SettingsObjectOfPersonLevel>,
    /// `value`
    pub value: Option<bool>,
    /// `lastModified`: a moment, RFC 3339
    pub last_modified: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SettingsObjectOfPerson: Keys = Keys(&["\"settingName\":", "\"level\":", "\"value\":", "\"lastModified\":"]);

impl Json for SettingsObjectOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SettingsObjectOfPerson, &mut [&mut self.setting_name, &mut self.level, &mut self.value, &mut self.last_modified], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SettingsObjectOfPerson, &[&self.setting_name, &self.level, &self.value, &self.last_modified], &self.extra) }
}

impl std::fmt::Debug for SettingsObjectOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SettingsObjectOfPerson", self, f) }
}

webex_core::open_enum! {
    /// Values of `settingName` of [`SettingsObjectOfPerson`].
    pub enum SettingsObjectOfPersonSettingName {
        HideWebexApp = "HIDE_WEBEX_APP",
        PresenceSync = "PRESENCE_SYNC",
    }
}

webex_core::open_enum! {
    /// Values of `level` of [`SettingsObjectOfPerson`].
    pub enum SettingsObjectOfPersonLevel {
        Global = "GLOBAL",
        Organization = "ORGANIZATION",
        Group = "GROUP",
        People = "PEOPLE",
    }
}

/// The object `StateGet` of Webex.
#[derive(Clone, Default)]
pub struct StateGet {
    /// `code`
    pub code: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_StateGet: Keys = Keys(&["\"code\":", "\"name\":"]);

impl Json for StateGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StateGet, &mut [&mut self.code, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StateGet, &[&self.code, &self.name], &self.extra) }
}

impl std::fmt::Debug for StateGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StateGet", self, f) }
}

/// The object `TransferNumberGet` of Webex.
#[derive(Clone, Default)]
pub struct TransferNumberGet {
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

static K_TransferNumberGet: Keys = Keys(&["\"useCustomTransferNumbers\":", "\"autoTransferNumber1\":", "\"autoTransferNumber2\":", "\"autoTransferNumber3\":"]);

impl Json for TransferNumberGet {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TransferNumberGet, &mut [&mut self.use_custom_transfer_numbers, &mut self.auto_transfer_number1, &mut self.auto_transfer_number2, &mut self.auto_transfer_number3], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TransferNumberGet, &[&self.use_custom_transfer_numbers, &self.auto_transfer_number1, &self.auto_transfer_number2, &self.auto_transfer_number3], &self.extra) }
}

impl std::fmt::Debug for TransferNumberGet {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TransferNumberGet", self, f) }
}

/// The object `UpdatePersonFeatureAccessConfigurationBody` of Webex. Published as `UpdateAPersonsFeatureAccessConfigurationBody`.
#[derive(Clone, Default)]
pub struct UpdatePersonFeatureAccessConfigurationBody {
    /// `anonymousCallRejection`
    pub anonymous_call_rejection: Option<UpdatePersonFeatureAccessConfigurationBodyAnonymousCallRejection>,
    /// `bargeIn`
    pub barge_in: Option<UpdatePersonFeatureAccessConfigurationBodyBargeIn>,
    /// `blockCallerId`
    pub block_caller_id: Option<UpdatePersonFeatureAccessConfigurationBodyBlockCallerId>,
    /// `callForwarding`
    pub call_forwarding: Option<UpdatePersonFeatureAccessConfigurationBodyCallForwarding>,
    /// `callWaiting`
    pub call_waiting: Option<UpdatePersonFeatureAccessConfigurationBodyCallWaiting>,
    /// `callNotify`
    pub call_notify: Option<UpdatePersonFeatureAccessConfigurationBodyCallNotify>,
    /// `connectedLineIdentity`
    pub connected_line_identity: Option<UpdatePersonFeatureAccessConfigurationBodyConnectedLineIdentity>,
    /// `executive`
    pub executive: Option<UpdatePersonFeatureAccessConfigurationBodyExecutive>,
    /// `hoteling`
    pub hoteling: Option<UpdatePersonFeatureAccessConfigurationBodyHoteling>,
    /// `priorityAlert`
    pub priority_alert: Option<UpdatePersonFeatureAccessConfigurationBodyPriorityAlert>,
    /// `selectivelyAcceptCalls`
    pub selectively_accept_calls: Option<UpdatePersonFeatureAccessConfigurationBodySelectivelyAcceptCalls>,
    /// `selectivelyRejectCalls`
    pub selectively_reject_calls: Option<UpdatePersonFeatureAccessConfigurationBodySelectivelyRejectCalls>,
    /// `selectivelyForwardCalls`
    pub selectively_forward_calls: Option<UpdatePersonFeatureAccessConfigurationBodySelectivelyForwardCalls>,
    /// `sequentialRing`
    pub sequential_ring: Option<UpdatePersonFeatureAccessConfigurationBodySequentialRing>,
    /// `simultaneousRing`
    pub simultaneous_ring: Option<UpdatePersonFeatureAccessConfigurationBodySimultaneousRing>,
    /// `singleNumberReach`
    pub single_number_reach: Option<UpdatePersonFeatureAccessConfigurationBodySingleNumberReach>,
    /// `voicemail`
    pub voicemail: Option<UpdatePersonFeatureAccessConfigurationBodyVoicemail>,
    /// `sendCallsToVoicemail`
    pub send_calls_to_voicemail: Option<UpdatePersonFeatureAccessConfigurationBodySendCallsToVoicemail>,
    /// `voicemailEmailCopy`
    pub voicemail_email_copy: Option<UpdatePersonFeatureAccessConfigurationBodyVoicemailEmailCopy>,
    /// `voicemailFaxMessaging`
    pub voicemail_fax_messaging: Option<UpdatePersonFeatureAccessConfigurationBodyVoicemailFaxMessaging>,
    /// `voicemailMessageStorage`
    pub voicemail_message_storage: Option<UpdatePersonFeatureAccessConfigurationBodyVoicemailMessageStorage>,
    /// `voicemailNotifications`
    pub voicemail_notifications: Option<UpdatePersonFeatureAccessConfigurationBodyVoicemailNotifications>,
    /// `voicemailTransferNumber`
    pub voicemail_transfer_number: Option<UpdatePersonFeatureAccessConfigurationBodyVoicemailTransferNumber>,
    /// `generateActivationCode`
    pub generate_activation_code: Option<UpdatePersonFeatureAccessConfigurationBodyGenerateActivationCode>,
    /// `voicemailDownload`
    pub voicemail_download: Option<UpdatePersonFeatureAccessConfigurationBodyVoicemailDownload>,
    /// `speedDial`
    pub speed_dial: Option<UpdatePersonFeatureAccessConfigurationBodySpeedDial>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePersonFeatureAccessConfigurationBody: Keys = Keys(&["\"anonymousCallRejection\":", "\"bargeIn\":", "\"blockCallerId\":", "\"callForwarding\":", "\"callWaiting\":", "\"callNotify\":", "\"connectedLineIdentity\":", "\"executive\":", "\"hoteling\":", "\"priorityAlert\":", "\"selectivelyAcceptCalls\":", "\"selectivelyRejectCalls\":", "\"selectivelyForwardCalls\":", "\"sequentialRing\":", "\"simultaneousRing\":", "\"singleNumberReach\":", "\"voicemail\":", "\"sendCallsToVoicemail\":", "\"voicemailEmailCopy\":", "\"voicemailFaxMessaging\":", "\"voicemailMessageStorage\":", "\"voicemailNotifications\":", "\"voicemailTransferNumber\":", "\"generateActivationCode\":", "\"voicemailDownload\":", "\"speedDial\":"]);

impl Json for UpdatePersonFeatureAccessConfigurationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePersonFeatureAccessConfigurationBody, &mut [&mut self.anonymous_call_rejection, &mut self.barge_in, &mut self.block_caller_id, &mut self.call_forwarding, &mut self.call_waiting, &mut self.call_notify, &mut self.connected_line_identity, &mut self.executive, &mut self.hoteling, &mut self.priority_alert, &mut self.selectively_accept_calls, &mut self.selectively_reject_calls, &mut self.selectively_forward_calls, &mut self.sequential_ring, &mut self.simultaneous_ring, &mut self.single_number_reach, &mut self.voicemail, &mut self.send_calls_to_voicemail, &mut self.voicemail_email_copy, &mut self.voicemail_fax_messaging, &mut self.voicemail_message_storage, &mut self.voicemail_notifications, &mut self.voicemail_transfer_number, &mut self.generate_activation_code, &mut self.voicemail_download, &mut self.speed_dial], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePersonFeatureAccessConfigurationBody, &[&self.anonymous_call_rejection, &self.barge_in, &self.block_caller_id, &self.call_forwarding, &self.call_waiting, &self.call_notify, &self.connected_line_identity, &self.executive, &self.hoteling, &self.priority_alert, &self.selectively_accept_calls, &self.selectively_reject_calls, &self.selectively_forward_calls, &self.sequential_ring, &self.simultaneous_ring, &self.single_number_reach, &self.voicemail, &self.send_calls_to_voicemail, &self.voicemail_email_copy, &self.voicemail_fax_messaging, &self.voicemail_message_storage, &self.voicemail_notifications, &self.voicemail_transfer_number, &self.generate_activation_code, &self.voicemail_download, &self.speed_dial], &self.extra) }
}

impl std::fmt::Debug for UpdatePersonFeatureAccessConfigurationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePersonFeatureAccessConfigurationBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `anonymousCallRejection` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyAnonymousCallRejection {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `bargeIn` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyBargeIn {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `blockCallerId` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyBlockCallerId {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `callForwarding` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyCallForwarding {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `callWaiting` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyCallWaiting {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `callNotify` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyCallNotify {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `connectedLineIdentity` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyConnectedLineIdentity {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `executive` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyExecutive {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `hoteling` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyHoteling {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `priorityAlert` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyPriorityAlert {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `selectivelyAcceptCalls` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodySelectivelyAcceptCalls {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `selectivelyRejectCalls` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodySelectivelyRejectCalls {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `selectivelyForwardCalls` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodySelectivelyForwardCalls {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `sequentialRing` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodySequentialRing {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `simultaneousRing` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodySimultaneousRing {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `singleNumberReach` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodySingleNumberReach {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemail` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyVoicemail {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `sendCallsToVoicemail` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodySendCallsToVoicemail {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailEmailCopy` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyVoicemailEmailCopy {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailFaxMessaging` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyVoicemailFaxMessaging {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailMessageStorage` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyVoicemailMessageStorage {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailNotifications` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyVoicemailNotifications {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailTransferNumber` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyVoicemailTransferNumber {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `generateActivationCode` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyGenerateActivationCode {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `voicemailDownload` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodyVoicemailDownload {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}

webex_core::open_enum! {
    /// Values of `speedDial` of [`UpdatePersonFeatureAccessConfigurationBody`].
    pub enum UpdatePersonFeatureAccessConfigurationBodySpeedDial {
        FullAccess = "FULL_ACCESS",
        NoAccess = "NO_ACCESS",
    }
}
