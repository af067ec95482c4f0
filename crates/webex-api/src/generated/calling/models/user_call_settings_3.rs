// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetAnonymousCallRejectionSettingsForPersonResponse` of Webex. Published as `GetAnonymousCallRejectionSettingsForAPersonResponse`.
#[derive(Clone, Default)]
pub struct GetAnonymousCallRejectionSettingsForPersonResponse {
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAnonymousCallRejectionSettingsForPersonResponse: Keys = Keys(&["\"enabled\":"]);

impl Json for GetAnonymousCallRejectionSettingsForPersonResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAnonymousCallRejectionSettingsForPersonResponse, &mut [&mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAnonymousCallRejectionSettingsForPersonResponse, &[&self.enabled], &self.extra) }
}

impl std::fmt::Debug for GetAnonymousCallRejectionSettingsForPersonResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAnonymousCallRejectionSettingsForPersonResponse", self, f) }
}

/// The object `GetAvailableMembersForPersonMonitoringResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetAvailableMembersForPersonMonitoringResponse {
    /// `members`
    pub members: Option<Vec<AvailableMemberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailableMembersForPersonMonitoringResponse: Keys = Keys(&["\"members\":"]);

impl Json for GetAvailableMembersForPersonMonitoringResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailableMembersForPersonMonitoringResponse, &mut [&mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailableMembersForPersonMonitoringResponse, &[&self.members], &self.extra) }
}

impl std::fmt::Debug for GetAvailableMembersForPersonMonitoringResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailableMembersForPersonMonitoringResponse", self, f) }
}

/// The object `GetAvailableSpeedDialsForPersonMonitoringResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetAvailableSpeedDialsForPersonMonitoringResponse {
    /// `members`
    pub members: Option<Vec<AvailableMemberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetAvailableSpeedDialsForPersonMonitoringResponse: Keys = Keys(&["\"members\":"]);

impl Json for GetAvailableSpeedDialsForPersonMonitoringResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetAvailableSpeedDialsForPersonMonitoringResponse, &mut [&mut self.members], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetAvailableSpeedDialsForPersonMonitoringResponse, &[&self.members], &self.extra) }
}

impl std::fmt::Debug for GetAvailableSpeedDialsForPersonMonitoringResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetAvailableSpeedDialsForPersonMonitoringResponse", self, f) }
}

/// The object `GetCallingBehaviorObject` of Webex.
#[derive(Clone, Default)]
pub struct GetCallingBehaviorObject {
    /// `behaviorType`
    pub behavior_type: Option<GetCallingBehaviorObjectBehaviorType>,
    /// `effectiveBehaviorType`
    pub effective_behavior_type: Option<GetCallingBehaviorObjectEffectiveBehaviorType>,
    /// `profileId`
    pub profile_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallingBehaviorObject: Keys = Keys(&["\"behaviorType\":", "\"effectiveBehaviorType\":", "\"profileId\":"]);

impl Json for GetCallingBehaviorObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallingBehaviorObject, &mut [&mut self.behavior_type, &mut self.effective_behavior_type, &mut self.profile_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallingBehaviorObject, &[&self.behavior_type, &self.effective_behavior_type, &self.profile_id], &self.extra) }
}

impl std::fmt::Debug for GetCallingBehaviorObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallingBehaviorObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `behaviorType` of [`GetCallingBehaviorObject`].
    pub enum GetCallingBehaviorObjectBehaviorType {
        NativeWebexTeamsCalling = "NATIVE_WEBEX_TEAMS_CALLING",
        CallWithAppRegisteredForCiscotel = "CALL_WITH_APP_REGISTERED_FOR_CISCOTEL",
        CallWithAppRegisteredForTel = "CALL_WITH_APP_REGISTERED_FOR_TEL",
        CallWithAppRegisteredForWebexcalltel = "CALL_WITH_APP_REGISTERED_FOR_WEBEXCALLTEL",
        NativeSipCallToUcm = "NATIVE_SIP_CALL_TO_UCM",
    }
}

webex_core::open_enum! {
    /// Values of `effectiveBehaviorType` of [`GetCallingBehaviorObject`].
    pub enum GetCallingBehaviorObjectEffectiveBehaviorType {
        NativeWebexTeamsCalling = "NATIVE_WEBEX_TEAMS_CALLING",
        CallWithAppRegisteredForCiscotel = "CALL_WITH_APP_REGISTERED_FOR_CISCOTEL",
        CallWithAppRegisteredForTel = "CALL_WITH_APP_REGISTERED_FOR_TEL",
        CallWithAppRegisteredForWebexcalltel = "CALL_WITH_APP_REGISTERED_FOR_WEBEXCALLTEL",
        NativeSipCallToUcm = "NATIVE_SIP_CALL_TO_UCM",
    }
}

/// The object `GetCountOfSharedLineAppearanceMembersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetCountOfSharedLineAppearanceMembersResponse {
    /// `totalCount`
    pub total_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCountOfSharedLineAppearanceMembersResponse: Keys = Keys(&["\"totalCount\":"]);

impl Json for GetCountOfSharedLineAppearanceMembersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCountOfSharedLineAppearanceMembersResponse, &mut [&mut self.total_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCountOfSharedLineAppearanceMembersResponse, &[&self.total_count], &self.extra) }
}

impl std::fmt::Debug for GetCountOfSharedLineAppearanceMembersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCountOfSharedLineAppearanceMembersResponse", self, f) }
}

/// The object `GetEvent` of Webex.
#[derive(Clone, Default)]
pub struct GetEvent {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `startDate`: a moment, RFC 3339
    pub start_date: Option<String>,
    /// `endDate`: a moment, RFC 3339
    pub end_date: Option<String>,
    /// `startTime`
    pub start_time: Option<String>,
    /// `endTime`
    pub end_time: Option<String>,
    /// `allDayEnabled`
    pub all_day_enabled: Option<bool>,
    /// `recurrence`
    pub recurrence: Option<EventLongDetailsRecurrence>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetEvent: Keys = Keys(&["\"id\":", "\"name\":", "\"startDate\":", "\"endDate\":", "\"startTime\":", "\"endTime\":", "\"allDayEnabled\":", "\"recurrence\":"]);

impl Json for GetEvent {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetEvent, &mut [&mut self.id, &mut self.name, &mut self.start_date, &mut self.end_date, &mut self.start_time, &mut self.end_time, &mut self.all_day_enabled, &mut self.recurrence], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetEvent, &[&self.id, &self.name, &self.start_date, &self.end_date, &self.start_time, &self.end_time, &self.all_day_enabled, &self.recurrence], &self.extra) }
}

impl std::fmt::Debug for GetEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetEvent", self, f) }
}

/// The object `GetVoiceMessageSummaryResponse` of Webex. Published as `GetMessageSummaryResponse`.
#[derive(Clone, Default)]
pub struct GetVoiceMessageSummaryResponse {
    /// `newMessages`
    pub new_messages: Option<i64>,
    /// `oldMessages`
    pub old_messages: Option<i64>,
    /// `newUrgentMessages`
    pub new_urgent_messages: Option<i64>,
    /// `oldUrgentMessages`
    pub old_urgent_messages: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetVoiceMessageSummaryResponse: Keys = Keys(&["\"newMessages\":", "\"oldMessages\":", "\"newUrgentMessages\":", "\"oldUrgentMessages\":"]);

impl Json for GetVoiceMessageSummaryResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetVoiceMessageSummaryResponse, &mut [&mut self.new_messages, &mut self.old_messages, &mut self.new_urgent_messages, &mut self.old_urgent_messages], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetVoiceMessageSummaryResponse, &[&self.new_messages, &self.old_messages, &self.new_urgent_messages, &self.old_urgent_messages], &self.extra) }
}

impl std::fmt::Debug for GetVoiceMessageSummaryResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetVoiceMessageSummaryResponse", self, f) }
}

/// The object `GetMonitoredElementsObject` of Webex.
#[derive(Clone, Default)]
pub struct GetMonitoredElementsObject {
    /// `member`
    pub member: Option<GetMonitoredElementsObjectMember>,
    /// `callparkextension`
    pub callparkextension: Option<GetMonitoredElementsObjectCallparkextension>,
    /// `speedDial`
    pub speed_dial: Option<MonitoredElementSpeedDial>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMonitoredElementsObject: Keys = Keys(&["\"member\":", "\"callparkextension\":", "\"speedDial\":"]);

impl Json for GetMonitoredElementsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMonitoredElementsObject, &mut [&mut self.member, &mut self.callparkextension, &mut self.speed_dial], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMonitoredElementsObject, &[&self.member, &self.callparkextension, &self.speed_dial], &self.extra) }
}

impl std::fmt::Debug for GetMonitoredElementsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMonitoredElementsObject", self, f) }
}

/// The object `GetMonitoredElementsObjectCallparkextension` of Webex.
#[derive(Clone, Default)]
pub struct GetMonitoredElementsObjectCallparkextension {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `lineKeyLabel`
    pub line_key_label: Option<String>,
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
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMonitoredElementsObjectCallparkextension: Keys = Keys(&["\"id\":", "\"name\":", "\"lineKeyLabel\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"location\":", "\"locationId\":"]);

impl Json for GetMonitoredElementsObjectCallparkextension {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMonitoredElementsObjectCallparkextension, &mut [&mut self.id, &mut self.name, &mut self.line_key_label, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.location, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMonitoredElementsObjectCallparkextension, &[&self.id, &self.name, &self.line_key_label, &self.extension, &self.routing_prefix, &self.esn, &self.location, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for GetMonitoredElementsObjectCallparkextension {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMonitoredElementsObjectCallparkextension", self, f) }
}

/// The object `GetMonitoredElementsObjectMember` of Webex.
#[derive(Clone, Default)]
pub struct GetMonitoredElementsObjectMember {
    /// `id`
    pub id: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `lineKeyLabel`
    pub line_key_label: Option<String>,
    /// `type`
    pub type_: Option<GetMonitoredElementsObjectMemberType>,
    /// `email`
    pub email: Option<String>,
    /// `numbers`
    pub numbers: Option<Vec<MonitoredNumberObject>>,
    /// `location`
    pub location: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMonitoredElementsObjectMember: Keys = Keys(&["\"id\":", "\"lastName\":", "\"firstName\":", "\"displayName\":", "\"lineKeyLabel\":", "\"type\":", "\"email\":", "\"numbers\":", "\"location\":", "\"locationId\":"]);

impl Json for GetMonitoredElementsObjectMember {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMonitoredElementsObjectMember, &mut [&mut self.id, &mut self.last_name, &mut self.first_name, &mut self.display_name, &mut self.line_key_label, &mut self.type_, &mut self.email, &mut self.numbers, &mut self.location, &mut self.location_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMonitoredElementsObjectMember, &[&self.id, &self.last_name, &self.first_name, &self.display_name, &self.line_key_label, &self.type_, &self.email, &self.numbers, &self.location, &self.location_id], &self.extra) }
}

impl std::fmt::Debug for GetMonitoredElementsObjectMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMonitoredElementsObjectMember", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`GetMonitoredElementsObjectMember`].
    pub enum GetMonitoredElementsObjectMemberType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `GetMusicOnHoldObjectOfPerson` of Webex. Published as `GetMusicOnHoldObject_UserCallSettings2`.
#[derive(Clone, Default)]
pub struct GetMusicOnHoldObjectOfPerson {
    /// `mohEnabled`
    pub moh_enabled: Option<bool>,
    /// `mohLocationEnabled`
    pub moh_location_enabled: Option<bool>,
    /// `greeting`
    pub greeting: Option<GetMusicOnHoldObjectOfPersonGreeting>,
    /// `audioAnnouncementFile`
    pub audio_announcement_file: Option<AudioAnnouncementFileGetObjectOfPerson>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetMusicOnHoldObjectOfPerson: Keys = Keys(&["\"mohEnabled\":", "\"mohLocationEnabled\":", "\"greeting\":", "\"audioAnnouncementFile\":"]);

impl Json for GetMusicOnHoldObjectOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetMusicOnHoldObjectOfPerson, &mut [&mut self.moh_enabled, &mut self.moh_location_enabled, &mut self.greeting, &mut self.audio_announcement_file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetMusicOnHoldObjectOfPerson, &[&self.moh_enabled, &self.moh_location_enabled, &self.greeting, &self.audio_announcement_file], &self.extra) }
}

impl std::fmt::Debug for GetMusicOnHoldObjectOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetMusicOnHoldObjectOfPerson", self, f) }
}

webex_core::open_enum! {
    /// Values of `greeting` of [`GetMusicOnHoldObjectOfPerson`].
    pub enum GetMusicOnHoldObjectOfPersonGreeting {
        Default = "DEFAULT",
        Custom = "CUSTOM",
    }
}

/// The object `GetNumbers` of Webex.
#[derive(Clone, Default)]
pub struct GetNumbers {
    /// `distinctiveRingEnabled`
    pub distinctive_ring_enabled: Option<bool>,
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<GetNumbersPhoneNumbersItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetNumbers: Keys = Keys(&["\"distinctiveRingEnabled\":", "\"phoneNumbers\":"]);

impl Json for GetNumbers {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetNumbers, &mut [&mut self.distinctive_ring_enabled, &mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetNumbers, &[&self.distinctive_ring_enabled, &self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetNumbers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetNumbers", self, f) }
}

/// The object `GetNumbersPhoneNumbersItem` of Webex.
#[derive(Clone, Default)]
pub struct GetNumbersPhoneNumbersItem {
    /// `primary`
    pub primary: Option<bool>,
    /// `directNumber`
    pub direct_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `ringPattern`
    pub ring_pattern: Option<GetNumbersPhoneNumbersItemRingPattern>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetNumbersPhoneNumbersItem: Keys = Keys(&["\"primary\":", "\"directNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"ringPattern\":"]);

impl Json for GetNumbersPhoneNumbersItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetNumbersPhoneNumbersItem, &mut [&mut self.primary, &mut self.direct_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.ring_pattern], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetNumbersPhoneNumbersItem, &[&self.primary, &self.direct_number, &self.extension, &self.routing_prefix, &self.esn, &self.ring_pattern], &self.extra) }
}

impl std::fmt::Debug for GetNumbersPhoneNumbersItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetNumbersPhoneNumbersItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `ringPattern` of [`GetNumbersPhoneNumbersItem`].
    pub enum GetNumbersPhoneNumbersItemRingPattern {
        Normal = "NORMAL",
        LongLong = "LONG_LONG",
        ShortShortLong = "SHORT_SHORT_LONG",
        ShortLongShort = "SHORT_LONG_SHORT",
    }
}

/// The object `GetPersonCallForwardAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetPersonCallForwardAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<PersonCallForwardAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPersonCallForwardAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetPersonCallForwardAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPersonCallForwardAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPersonCallForwardAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetPersonCallForwardAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPersonCallForwardAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetPersonCallInterceptAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetPersonCallInterceptAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<PersonCallForwardAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPersonCallInterceptAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetPersonCallInterceptAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPersonCallInterceptAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPersonCallInterceptAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetPersonCallInterceptAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPersonCallInterceptAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetPersonDetailsObject` of Webex.
#[derive(Clone, Default)]
pub struct GetPersonDetailsObject {
    /// `announcementLanguage`
    pub announcement_language: Option<String>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPersonDetailsObject: Keys = Keys(&["\"announcementLanguage\":", "\"timeZone\":"]);

impl Json for GetPersonDetailsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPersonDetailsObject, &mut [&mut self.announcement_language, &mut self.time_zone], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPersonDetailsObject, &[&self.announcement_language, &self.time_zone], &self.extra) }
}

impl std::fmt::Debug for GetPersonDetailsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPersonDetailsObject", self, f) }
}

/// The object `GetPersonEcbnAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetPersonEcbnAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<PersonECBNAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPersonEcbnAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetPersonEcbnAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPersonEcbnAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPersonEcbnAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetPersonEcbnAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPersonEcbnAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetPersonExecutiveAssignedAssistantsResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetPersonExecutiveAssignedAssistantsResponse {
    /// `assistants`
    pub assistants: Option<Vec<AssistantOfPerson>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPersonExecutiveAssignedAssistantsResponse: Keys = Keys(&["\"assistants\":"]);

impl Json for GetPersonExecutiveAssignedAssistantsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPersonExecutiveAssignedAssistantsResponse, &mut [&mut self.assistants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPersonExecutiveAssignedAssistantsResponse, &[&self.assistants], &self.extra) }
}

impl std::fmt::Debug for GetPersonExecutiveAssignedAssistantsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPersonExecutiveAssignedAssistantsResponse", self, f) }
}

/// The object `GetPersonExecutiveAvailableAssistantsResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetPersonExecutiveAvailableAssistantsResponse {
    /// `assistants`
    pub assistants: Option<Vec<AvailableAssistant>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPersonExecutiveAvailableAssistantsResponse: Keys = Keys(&["\"assistants\":"]);

impl Json for GetPersonExecutiveAvailableAssistantsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPersonExecutiveAvailableAssistantsResponse, &mut [&mut self.assistants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPersonExecutiveAvailableAssistantsResponse, &[&self.assistants], &self.extra) }
}

impl std::fmt::Debug for GetPersonExecutiveAvailableAssistantsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPersonExecutiveAvailableAssistantsResponse", self, f) }
}

/// The object `GetPersonFaxMessageAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetPersonFaxMessageAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<PersonSecondaryAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPersonFaxMessageAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetPersonFaxMessageAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPersonFaxMessageAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPersonFaxMessageAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetPersonFaxMessageAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPersonFaxMessageAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetPersonPrimaryAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetPersonPrimaryAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<PersonPrimaryAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPersonPrimaryAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetPersonPrimaryAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPersonPrimaryAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPersonPrimaryAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetPersonPrimaryAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPersonPrimaryAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetPersonSecondaryAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetPersonSecondaryAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<PersonSecondaryAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPersonSecondaryAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetPersonSecondaryAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPersonSecondaryAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPersonSecondaryAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetPersonSecondaryAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPersonSecondaryAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetSharedLineMemberItem` of Webex.
#[derive(Clone, Default)]
pub struct GetSharedLineMemberItem {
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
    /// `port`
    pub port: Option<i64>,
    /// `t38FaxCompressionEnabled`
    pub t38_fax_compression_enabled: Option<bool>,
    /// `primaryOwner`
    pub primary_owner: Option<String>,
    /// `lineType`
    pub line_type: Option<GetSharedLineMemberItemLineType>,
    /// `lineWeight`
    pub line_weight: Option<i64>,
    /// `hostIP`
    pub host_ip: Option<String>,
    /// `remoteIP`
    pub remote_ip: Option<String>,
    /// `hotlineEnabled`
    pub hotline_enabled: Option<bool>,
    /// `hotlineDestination`
    pub hotline_destination: Option<String>,
    /// `allowCallDeclineEnabled`
    pub allow_call_decline_enabled: Option<bool>,
    /// `lineLabel`
    pub line_label: Option<String>,
    /// `memberType`
    pub member_type: Option<GetSharedLineMemberItemMemberType>,
    /// `location`
    pub location: Option<Location>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetSharedLineMemberItem: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"port\":", "\"t38FaxCompressionEnabled\":", "\"primaryOwner\":", "\"lineType\":", "\"lineWeight\":", "\"hostIP\":", "\"remoteIP\":", "\"hotlineEnabled\":", "\"hotlineDestination\":", "\"allowCallDeclineEnabled\":", "\"lineLabel\":", "\"memberType\":", "\"location\":"]);

impl Json for GetSharedLineMemberItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetSharedLineMemberItem, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.port, &mut self.t38_fax_compression_enabled, &mut self.primary_owner, &mut self.line_type, &mut self.line_weight, &mut self.host_ip, &mut self.remote_ip, &mut self.hotline_enabled, &mut self.hotline_destination, &mut self.allow_call_decline_enabled, &mut self.line_label, &mut self.member_type, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetSharedLineMemberItem, &[&self.id, &self.first_name, &self.last_name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.port, &self.t38_fax_compression_enabled, &self.primary_owner, &self.line_type, &self.line_weight, &self.host_ip, &self.remote_ip, &self.hotline_enabled, &self.hotline_destination, &self.allow_call_decline_enabled, &self.line_label, &self.member_type, &self.location], &self.extra) }
}

impl std::fmt::Debug for GetSharedLineMemberItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetSharedLineMemberItem", self, f) }
}

webex_core::open_enum! {
    /// Values of `lineType` of [`GetSharedLineMemberItem`].
    pub enum GetSharedLineMemberItemLineType {
        Primary = "PRIMARY",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
    }
}

webex_core::open_enum! {
    /// Values of `memberType` of [`GetSharedLineMemberItem`].
    pub enum GetSharedLineMemberItemMemberType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `GetSharedLineMemberList` of Webex.
#[derive(Clone, Default)]
pub struct GetSharedLineMemberList {
    /// `model`
    pub model: Option<String>,
    /// `members`
    pub members: Option<Vec<GetSharedLineMemberItem>>,
    /// `maxLineCount`
    pub max_line_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetSharedLineMemberList: Keys = Keys(&["\"model\":", "\"members\":", "\"maxLineCount\":"]);

impl Json for GetSharedLineMemberList {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetSharedLineMemberList, &mut [&mut self.model, &mut self.members, &mut self.max_line_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetSharedLineMemberList, &[&self.model, &self.members, &self.max_line_count], &self.extra) }
}

impl std::fmt::Debug for GetSharedLineMemberList {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetSharedLineMemberList", self, f) }
}

/// The object `GetUserCallCaptionsObjectOfPerson` of Webex. Published as `GetUserCallCaptionsObject_UserCallSettings2`.
#[derive(Clone, Default)]
pub struct GetUserCallCaptionsObjectOfPerson {
    /// `userClosedCaptionsEnabled`
    pub user_closed_captions_enabled: Option<bool>,
    /// `userTranscriptsEnabled`
    pub user_transcripts_enabled: Option<bool>,
    /// `locationClosedCaptionsEnabled`
    pub location_closed_captions_enabled: Option<bool>,
    /// `locationTranscriptsEnabled`
    pub location_transcripts_enabled: Option<bool>,
    /// `useLocationSettingsEnabled`
    pub use_location_settings_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetUserCallCaptionsObjectOfPerson: Keys = Keys(&["\"userClosedCaptionsEnabled\":", "\"userTranscriptsEnabled\":", "\"locationClosedCaptionsEnabled\":", "\"locationTranscriptsEnabled\":", "\"useLocationSettingsEnabled\":"]);

impl Json for GetUserCallCaptionsObjectOfPerson {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetUserCallCaptionsObjectOfPerson, &mut [&mut self.user_closed_captions_enabled, &mut self.user_transcripts_enabled, &mut self.location_closed_captions_enabled, &mut self.location_transcripts_enabled, &mut self.use_location_settings_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetUserCallCaptionsObjectOfPerson, &[&self.user_closed_captions_enabled, &self.user_transcripts_enabled, &self.location_closed_captions_enabled, &self.location_transcripts_enabled, &self.use_location_settings_enabled], &self.extra) }
}

impl std::fmt::Debug for GetUserCallCaptionsObjectOfPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetUserCallCaptionsObjectOfPerson", self, f) }
}

/// The object `GetUserMSTeamsSettingsObject` of Webex.
#[derive(Clone, Default)]
pub struct GetUserMSTeamsSettingsObject {
    /// `personId`
    pub person_id: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `settings`
    pub settings: Option<Vec<SettingsObjectOfPerson>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetUserMSTeamsSettingsObject: Keys = Keys(&["\"personId\":", "\"orgId\":", "\"settings\":"]);

impl Json for GetUserMSTeamsSettingsObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetUserMSTeamsSettingsObject, &mut [&mut self.person_id, &mut self.org_id, &mut self.settings], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetUserMSTeamsSettingsObject, &[&self.person_id, &self.org_id, &self.settings], &self.extra) }
}

impl std::fmt::Debug for GetUserMSTeamsSettingsObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetUserMSTeamsSettingsObject", self, f) }
}

/// The object `HotDeskingAvailableMember` of Webex.
#[derive(Clone, Default)]
pub struct HotDeskingAvailableMember {
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
    pub line_type: Option<HotDeskingAvailableMemberLineType>,
    /// `memberType`
    pub member_type: Option<HotDeskingAvailableMemberMemberType>,
    /// `location`
    pub location: Option<Location>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HotDeskingAvailableMember: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"lineType\":", "\"memberType\":", "\"location\":"]);

impl Json for HotDeskingAvailableMember {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HotDeskingAvailableMember, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.line_type, &mut self.member_type, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HotDeskingAvailableMember, &[&self.id, &self.first_name, &self.last_name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.line_type, &self.member_type, &self.location], &self.extra) }
}

impl std::fmt::Debug for HotDeskingAvailableMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HotDeskingAvailableMember", self, f) }
}

webex_core::open_enum! {
    /// Values of `lineType` of [`HotDeskingAvailableMember`].
    pub enum HotDeskingAvailableMemberLineType {
        HotdeskingGuest = "HOTDESKING_GUEST",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
        Primary = "PRIMARY",
        Mobility = "MOBILITY",
    }
}

webex_core::open_enum! {
    /// Values of `memberType` of [`HotDeskingAvailableMember`].
    pub enum HotDeskingAvailableMemberMemberType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `HotDeskingMember` of Webex.
#[derive(Clone, Default)]
pub struct HotDeskingMember {
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
    /// `primaryOwner`
    pub primary_owner: Option<bool>,
    /// `port`
    pub port: Option<i64>,
    /// `t38FaxCompressionEnabled`
    pub t38_fax_compression_enabled: Option<bool>,
    /// `lineType`
    pub line_type: Option<HotDeskingMemberLineType>,
    /// `lineWeight`
    pub line_weight: Option<i64>,
    /// `hostIP`
    pub host_ip: Option<String>,
    /// `remoteIP`
    pub remote_ip: Option<String>,
    /// `hotlineEnabled`
    pub hotline_enabled: Option<bool>,
    /// `hotlineDestination`
    pub hotline_destination: Option<String>,
    /// `allowCallDeclineEnabled`
    pub allow_call_decline_enabled: Option<bool>,
    /// `memberType`
    pub member_type: Option<HotDeskingMemberMemberType>,
    /// `location`
    pub location: Option<Location>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HotDeskingMember: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"primaryOwner\":", "\"port\":", "\"t38FaxCompressionEnabled\":", "\"lineType\":", "\"lineWeight\":", "\"hostIP\":", "\"remoteIP\":", "\"hotlineEnabled\":", "\"hotlineDestination\":", "\"allowCallDeclineEnabled\":", "\"memberType\":", "\"location\":"]);

impl Json for HotDeskingMember {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HotDeskingMember, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.primary_owner, &mut self.port, &mut self.t38_fax_compression_enabled, &mut self.line_type, &mut self.line_weight, &mut self.host_ip, &mut self.remote_ip, &mut self.hotline_enabled, &mut self.hotline_destination, &mut self.allow_call_decline_enabled, &mut self.member_type, &mut self.location], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HotDeskingMember, &[&self.id, &self.first_name, &self.last_name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.primary_owner, &self.port, &self.t38_fax_compression_enabled, &self.line_type, &self.line_weight, &self.host_ip, &self.remote_ip, &self.hotline_enabled, &self.hotline_destination, &self.allow_call_decline_enabled, &self.member_type, &self.location], &self.extra) }
}

impl std::fmt::Debug for HotDeskingMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HotDeskingMember", self, f) }
}

webex_core::open_enum! {
    /// Values of `lineType` of [`HotDeskingMember`].
    pub enum HotDeskingMemberLineType {
        HotdeskingGuest = "HOTDESKING_GUEST",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
        Primary = "PRIMARY",
        Mobility = "MOBILITY",
    }
}

webex_core::open_enum! {
    /// Values of `memberType` of [`HotDeskingMember`].
    pub enum HotDeskingMemberMemberType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `HotDeskingMembers` of Webex.
#[derive(Clone, Default)]
pub struct HotDeskingMembers {
    /// `model`
    pub model: Option<String>,
    /// `members`
    pub members: Option<Vec<HotDeskingMember>>,
    /// `maxLineCount`
    pub max_line_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HotDeskingMembers: Keys = Keys(&["\"model\":", "\"members\":", "\"maxLineCount\":"]);

impl Json for HotDeskingMembers {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HotDeskingMembers, &mut [&mut self.model, &mut self.members, &mut self.max_line_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HotDeskingMembers, &[&self.model, &self.members, &self.max_line_count], &self.extra) }
}

impl std::fmt::Debug for HotDeskingMembers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HotDeskingMembers", self, f) }
}

/// The object `HotDeskingPutMember` of Webex.
#[derive(Clone, Default)]
pub struct HotDeskingPutMember {
    /// `id`
    pub id: Option<String>,
    /// `port`
    pub port: Option<i64>,
    /// `primaryOwner`
    pub primary_owner: Option<bool>,
    /// `lineType`
    pub line_type: Option<HotDeskingPutMemberLineType>,
    /// `lineWeight`
    pub line_weight: Option<i64>,
    /// `t38FaxCompressionEnabled`
    pub t38_fax_compression_enabled: Option<bool>,
    /// `hotlineEnabled`
    pub hotline_enabled: Option<bool>,
    /// `hotlineDestination`
    pub hotline_destination: Option<String>,
    /// `allowCallDeclineEnabled`
    pub allow_call_decline_enabled: Option<bool>,
    /// `memberType`
    pub member_type: Option<HotDeskingPutMemberMemberType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HotDeskingPutMember: Keys = Keys(&["\"id\":", "\"port\":", "\"primaryOwner\":", "\"lineType\":", "\"lineWeight\":", "\"t38FaxCompressionEnabled\":", "\"hotlineEnabled\":", "\"hotlineDestination\":", "\"allowCallDeclineEnabled\":", "\"memberType\":"]);

impl Json for HotDeskingPutMember {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HotDeskingPutMember, &mut [&mut self.id, &mut self.port, &mut self.primary_owner, &mut self.line_type, &mut self.line_weight, &mut self.t38_fax_compression_enabled, &mut self.hotline_enabled, &mut self.hotline_destination, &mut self.allow_call_decline_enabled, &mut self.member_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HotDeskingPutMember, &[&self.id, &self.port, &self.primary_owner, &self.line_type, &self.line_weight, &self.t38_fax_compression_enabled, &self.hotline_enabled, &self.hotline_destination, &self.allow_call_decline_enabled, &self.member_type], &self.extra) }
}

impl std::fmt::Debug for HotDeskingPutMember {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HotDeskingPutMember", self, f) }
}

webex_core::open_enum! {
    /// Values of `lineType` of [`HotDeskingPutMember`].
    pub enum HotDeskingPutMemberLineType {
        HotdeskingGuest = "HOTDESKING_GUEST",
        SharedCallAppearance = "SHARED_CALL_APPEARANCE",
        Primary = "PRIMARY",
        Mobility = "MOBILITY",
    }
}

webex_core::open_enum! {
    /// Values of `memberType` of [`HotDeskingPutMember`].
    pub enum HotDeskingPutMemberMemberType {
        User = "USER",
        Place = "PLACE",
        VirtualProfile = "VIRTUAL_PROFILE",
    }
}

/// The object `IncomingPermissionSetting` of Webex.
#[derive(Clone, Default)]
pub struct IncomingPermissionSetting {
    /// `useCustomEnabled`
    pub use_custom_enabled: Option<bool>,
    /// `externalTransfer`
    pub external_transfer: Option<IncomingPermissionSettingExternalTransfer>,
    /// `internalCallsEnabled`
    pub internal_calls_enabled: Option<bool>,
    /// `collectCallsEnabled`
    pub collect_calls_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_IncomingPermissionSetting: Keys = Keys(&["\"useCustomEnabled\":", "\"externalTransfer\":", "\"internalCallsEnabled\":", "\"collectCallsEnabled\":"]);

impl Json for IncomingPermissionSetting {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_IncomingPermissionSetting, &mut [&mut self.use_custom_enabled, &mut self.external_transfer, &mut self.internal_calls_enabled, &mut self.collect_calls_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_IncomingPermissionSetting, &[&self.use_custom_enabled, &self.external_transfer, &self.internal_calls_enabled, &self.collect_calls_enabled], &self.extra) }
}

impl std::fmt::Debug for IncomingPermissionSetting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("IncomingPermissionSetting", self, f) }
}

webex_core::open_enum! {
    /// Values of `externalTransfer` of [`IncomingPermissionSetting`].
    pub enum IncomingPermissionSettingExternalTransfer {
        AllowAllExternal = "ALLOW_ALL_EXTERNAL",
        AllowOnlyTransferredExternal = "ALLOW_ONLY_TRANSFERRED_EXTERNAL",
        BlockAllExternal = "BLOCK_ALL_EXTERNAL",
    }
}

/// The object `JobDetailsResponse` of Webex.
#[derive(Clone, Default)]
pub struct JobDetailsResponse {
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
    pub job_execution_status: Option<Vec<JobExecutionStatusObjectNumbers>>,
    /// `latestExecutionStatus`
    pub latest_execution_status: Option<JobDetailsResponseLatestExecutionStatus>,
    /// `latestExecutionExitCode`
    pub latest_execution_exit_code: Option<JobDetailsResponseLatestExecutionExitCode>,
    /// `counts`
    pub counts: Option<CountObjectOfPerson>,
    /// `csvFile`
    pub csv_file: Option<String>,
    /// `csvFileExpiryTime`: a moment, RFC 3339
    pub csv_file_expiry_time: Option<String>,
    /// `fileFormat`
    pub file_format: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JobDetailsResponse: Keys = Keys(&["\"id\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"counts\":", "\"csvFile\":", "\"csvFileExpiryTime\":", "\"fileFormat\":"]);

impl Json for JobDetailsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JobDetailsResponse, &mut [&mut self.id, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.counts, &mut self.csv_file, &mut self.csv_file_expiry_time, &mut self.file_format], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JobDetailsResponse, &[&self.id, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.latest_execution_exit_code, &self.counts, &self.csv_file, &self.csv_file_expiry_time, &self.file_format], &self.extra) }
}

impl std::fmt::Debug for JobDetailsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JobDetailsResponse", self, f) }
}

webex_core::open_enum! {
    /// Values of `latestExecutionStatus` of [`JobDetailsResponse`].
    pub enum JobDetailsResponseLatestExecutionStatus {
        Starting = "STARTING",
        Started = "STARTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Unknown = "UNKNOWN",
        Abandoned = "ABANDONED",
    }
}

webex_core::open_enum! {
    /// Values of `latestExecutionExitCode` of [`JobDetailsResponse`].
    pub enum JobDetailsResponseLatestExecutionExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
        CompletedWithPendingOrders = "COMPLETED_WITH_PENDING_ORDERS",
    }
}

/// The object `JobDetailsResponseById` of Webex.
#[derive(Clone, Default)]
pub struct JobDetailsResponseById {
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
    pub job_execution_status: Option<Vec<JobExecutionStatusObjectNumbers>>,
    /// `latestExecutionStatus`
    pub latest_execution_status: Option<JobDetailsResponseByIdLatestExecutionStatus>,
    /// `latestExecutionExitCode`
    pub latest_execution_exit_code: Option<JobDetailsResponseByIdLatestExecutionExitCode>,
    /// `counts`
    pub counts: Option<CountObjectOfPerson>,
    /// `csvFile`
    pub csv_file: Option<String>,
    /// `csvFileExpiryTime`: a moment, RFC 3339
    pub csv_file_expiry_time: Option<String>,
    /// `fileFormat`
    pub file_format: Option<String>,
    /// `csvFileDownloadUrl`
    pub csv_file_download_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_JobDetailsResponseById: Keys = Keys(&["\"name\":", "\"id\":", "\"trackingId\":", "\"sourceUserId\":", "\"sourceCustomerId\":", "\"targetCustomerId\":", "\"instanceId\":", "\"jobExecutionStatus\":", "\"latestExecutionStatus\":", "\"latestExecutionExitCode\":", "\"counts\":", "\"csvFile\":", "\"csvFileExpiryTime\":", "\"fileFormat\":", "\"csvFileDownloadUrl\":"]);

impl Json for JobDetailsResponseById {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_JobDetailsResponseById, &mut [&mut self.name, &mut self.id, &mut self.tracking_id, &mut self.source_user_id, &mut self.source_customer_id, &mut self.target_customer_id, &mut self.instance_id, &mut self.job_execution_status, &mut self.latest_execution_status, &mut self.latest_execution_exit_code, &mut self.counts, &mut self.csv_file, &mut self.csv_file_expiry_time, &mut self.file_format, &mut self.csv_file_download_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_JobDetailsResponseById, &[&self.name, &self.id, &self.tracking_id, &self.source_user_id, &self.source_customer_id, &self.target_customer_id, &self.instance_id, &self.job_execution_status, &self.latest_execution_status, &self.latest_execution_exit_code, &self.counts, &self.csv_file, &self.csv_file_expiry_time, &self.file_format, &self.csv_file_download_url], &self.extra) }
}

impl std::fmt::Debug for JobDetailsResponseById {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("JobDetailsResponseById", self, f) }
}

webex_core::open_enum! {
    /// Values of `latestExecutionStatus` of [`JobDetailsResponseById`].
    pub enum JobDetailsResponseByIdLatestExecutionStatus {
        Starting = "STARTING",
        Started = "STARTED",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Unknown = "UNKNOWN",
        Abandoned = "ABANDONED",
    }
}

webex_core::open_enum! {
    /// Values of `latestExecutionExitCode` of [`JobDetailsResponseById`].
    pub enum JobDetailsResponseByIdLatestExecutionExitCode {
        Unknown = "UNKNOWN",
        Completed = "COMPLETED",
        Failed = "FAILED",
        Stopped = "STOPPED",
        CompletedWithErrors = "COMPLETED_WITH_ERRORS",
        CompletedWithPendingOrders = "COMPLETED_WITH_PENDING_ORDERS",
    }
}

/// The object `ListEnabledCallingServicesForPersonResponse` of Webex. Published as `ListEnabledCallingServicesForAPersonResponse`.
#[derive(Clone, Default)]
pub struct ListEnabledCallingServicesForPersonResponse {
    /// `services`
    pub services: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListEnabledCallingServicesForPersonResponse: Keys = Keys(&["\"services\":"]);

impl Json for ListEnabledCallingServicesForPersonResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListEnabledCallingServicesForPersonResponse, &mut [&mut self.services], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListEnabledCallingServicesForPersonResponse, &[&self.services], &self.extra) }
}

impl std::fmt::Debug for ListEnabledCallingServicesForPersonResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListEnabledCallingServicesForPersonResponse", self, f) }
}

/// The object `ListMoveUsersJobErrorsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMoveUsersJobErrorsResponse {
    /// `items`
    pub items: Option<Vec<ItemObjectNumbers>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMoveUsersJobErrorsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMoveUsersJobErrorsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMoveUsersJobErrorsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMoveUsersJobErrorsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMoveUsersJobErrorsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMoveUsersJobErrorsResponse", self, f) }
}

/// The object `ListMoveUsersJobsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMoveUsersJobsResponse {
    /// `items`
    pub items: Option<Vec<JobDetailsResponse>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMoveUsersJobsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMoveUsersJobsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMoveUsersJobsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMoveUsersJobsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMoveUsersJobsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMoveUsersJobsResponse", self, f) }
}

/// The object `ListOfSchedulesForPersonResponse` of Webex. Published as `ListOfSchedulesForAPersonResponse`.
#[derive(Clone, Default)]
pub struct ListOfSchedulesForPersonResponse {
    /// `schedules`
    pub schedules: Option<Vec<ScheduleShortDetails>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListOfSchedulesForPersonResponse: Keys = Keys(&["\"schedules\":"]);

impl Json for ListOfSchedulesForPersonResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListOfSchedulesForPersonResponse, &mut [&mut self.schedules], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListOfSchedulesForPersonResponse, &[&self.schedules], &self.extra) }
}

impl std::fmt::Debug for ListOfSchedulesForPersonResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListOfSchedulesForPersonResponse", self, f) }
}

/// The object `UpdateCriteriaForUserSelectiveCallForwardingServiceBody` of Webex. Published as `ModifyACriteriaForTheUsersSelectiveCallForwardingServiceBody`.
#[derive(Clone, Default)]
pub struct UpdateCriteriaForUserSelectiveCallForwardingServiceBody {
    /// `forwardToPhoneNumber`; required when sent
    pub forward_to_phone_number: Option<String>,
    /// `sendToVoicemailEnabled`; required when sent
    pub send_to_voicemail_enabled: Option<bool>,
    /// `scheduleName`
    pub schedule_name: Option<String>,
    /// `scheduleType`
    pub schedule_type: Option<UpdateCriteriaForUserSelectiveCallForwardingServiceBodyScheduleType>,
    /// `scheduleLevel`
    pub schedule_level: Option<UpdateCriteriaForUserSelectiveCallForwardingServiceBodyScheduleLevel>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<UpdateCriteriaForUserSelectiveCallForwardingServiceBodyCallsFrom>,
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

static K_UpdateCriteriaForUserSelectiveCallForwardingServiceBody: Keys = Keys(&["\"forwardToPhoneNumber\":", "\"sendToVoicemailEnabled\":", "\"scheduleName\":", "\"scheduleType\":", "\"scheduleLevel\":", "\"callsFrom\":", "\"anonymousCallersEnabled\":", "\"unavailableCallersEnabled\":", "\"phoneNumbers\":", "\"forwardEnabled\":"]);

impl Json for UpdateCriteriaForUserSelectiveCallForwardingServiceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCriteriaForUserSelectiveCallForwardingServiceBody, &mut [&mut self.forward_to_phone_number, &mut self.send_to_voicemail_enabled, &mut self.schedule_name, &mut self.schedule_type, &mut self.schedule_level, &mut self.calls_from, &mut self.anonymous_callers_enabled, &mut self.unavailable_callers_enabled, &mut self.phone_numbers, &mut self.forward_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCriteriaForUserSelectiveCallForwardingServiceBody, &[&self.forward_to_phone_number, &self.send_to_voicemail_enabled, &self.schedule_name, &self.schedule_type, &self.schedule_level, &self.calls_from, &self.anonymous_callers_enabled, &self.unavailable_callers_enabled, &self.phone_numbers, &self.forward_enabled], &self.extra) }
}

impl std::fmt::Debug for UpdateCriteriaForUserSelectiveCallForwardingServiceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCriteriaForUserSelectiveCallForwardingServiceBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `scheduleType` of [`UpdateCriteriaForUserSelectiveCallForwardingServiceBody`].
    pub enum UpdateCriteriaForUserSelectiveCallForwardingServiceBodyScheduleType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

webex_core::open_enum! {
    /// Values of `scheduleLevel` of [`UpdateCriteriaForUserSelectiveCallForwardingServiceBody`].
    pub enum UpdateCriteriaForUserSelectiveCallForwardingServiceBodyScheduleLevel {
        People = "PEOPLE",
        Group = "GROUP",
    }
}

webex_core::open_enum! {
    /// Values of `callsFrom` of [`UpdateCriteriaForUserSelectiveCallForwardingServiceBody`].
    pub enum UpdateCriteriaForUserSelectiveCallForwardingServiceBodyCallsFrom {
        AnyPhoneNumber = "ANY_PHONE_NUMBER",
        SelectPhoneNumbers = "SELECT_PHONE_NUMBERS",
        AnyInternal = "ANY_INTERNAL",
        AnyExternal = "ANY_EXTERNAL",
    }
}
