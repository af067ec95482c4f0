// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateHuntGroupBody` of Webex. Published as `CreateAHuntGroupBody`.
#[derive(Clone, Default)]
pub struct CreateHuntGroupBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// `callPolicies`; required when sent
    pub call_policies: Option<PostHuntGroupCallPolicyObject>,
    /// `agents`; required when sent
    pub agents: Option<Vec<PostPersonPlaceVirtualLineHuntGroupObject>>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `huntGroupCallerIdForOutgoingCallsEnabled`
    pub hunt_group_caller_id_for_outgoing_calls_enabled: Option<bool>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObject>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateHuntGroupBody: Keys = Keys(&["\"name\":", "\"phoneNumber\":", "\"extension\":", "\"languageCode\":", "\"firstName\":", "\"lastName\":", "\"timeZone\":", "\"callPolicies\":", "\"agents\":", "\"enabled\":", "\"huntGroupCallerIdForOutgoingCallsEnabled\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for CreateHuntGroupBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateHuntGroupBody, &mut [&mut self.name, &mut self.phone_number, &mut self.extension, &mut self.language_code, &mut self.first_name, &mut self.last_name, &mut self.time_zone, &mut self.call_policies, &mut self.agents, &mut self.enabled, &mut self.hunt_group_caller_id_for_outgoing_calls_enabled, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateHuntGroupBody, &[&self.name, &self.phone_number, &self.extension, &self.language_code, &self.first_name, &self.last_name, &self.time_zone, &self.call_policies, &self.agents, &self.enabled, &self.hunt_group_caller_id_for_outgoing_calls_enabled, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for CreateHuntGroupBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateHuntGroupBody", self, f) }
}

/// The object `CreateHuntGroupResponse` of Webex. Published as `CreateAHuntGroupResponse`.
#[derive(Clone, Default)]
pub struct CreateHuntGroupResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateHuntGroupResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateHuntGroupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateHuntGroupResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateHuntGroupResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateHuntGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateHuntGroupResponse", self, f) }
}

/// The object `CreateSelectiveCallForwardingRuleForHuntGroupBody` of Webex. Published as `CreateASelectiveCallForwardingRuleForAHuntGroupBody`.
#[derive(Clone, Default)]
pub struct CreateSelectiveCallForwardingRuleForHuntGroupBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `holidaySchedule`
    pub holiday_schedule: Option<String>,
    /// `businessSchedule`
    pub business_schedule: Option<String>,
    /// `forwardTo`
    pub forward_to: Option<CreateForwardingRuleObjectForwardTo>,
    /// `callsFrom`; required when sent
    pub calls_from: Option<CreateForwardingRuleObjectCallsFrom>,
    /// `callsTo`; required when sent
    pub calls_to: Option<CreateForwardingRuleObjectCallsTo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSelectiveCallForwardingRuleForHuntGroupBody: Keys = Keys(&["\"name\":", "\"enabled\":", "\"holidaySchedule\":", "\"businessSchedule\":", "\"forwardTo\":", "\"callsFrom\":", "\"callsTo\":"]);

impl Json for CreateSelectiveCallForwardingRuleForHuntGroupBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSelectiveCallForwardingRuleForHuntGroupBody, &mut [&mut self.name, &mut self.enabled, &mut self.holiday_schedule, &mut self.business_schedule, &mut self.forward_to, &mut self.calls_from, &mut self.calls_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSelectiveCallForwardingRuleForHuntGroupBody, &[&self.name, &self.enabled, &self.holiday_schedule, &self.business_schedule, &self.forward_to, &self.calls_from, &self.calls_to], &self.extra) }
}

impl std::fmt::Debug for CreateSelectiveCallForwardingRuleForHuntGroupBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSelectiveCallForwardingRuleForHuntGroupBody", self, f) }
}

/// The object `CreateSelectiveCallForwardingRuleForHuntGroupResponse` of Webex. Published as `CreateASelectiveCallForwardingRuleForAHuntGroupResponse`.
#[derive(Clone, Default)]
pub struct CreateSelectiveCallForwardingRuleForHuntGroupResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateSelectiveCallForwardingRuleForHuntGroupResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateSelectiveCallForwardingRuleForHuntGroupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateSelectiveCallForwardingRuleForHuntGroupResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateSelectiveCallForwardingRuleForHuntGroupResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateSelectiveCallForwardingRuleForHuntGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateSelectiveCallForwardingRuleForHuntGroupResponse", self, f) }
}

/// The object `GetCallForwardingSettingsForHuntGroupResponse` of Webex. Published as `GetCallForwardingSettingsForAHuntGroupResponse`.
#[derive(Clone, Default)]
pub struct GetCallForwardingSettingsForHuntGroupResponse {
    /// `callForwarding`
    pub call_forwarding: Option<CallForwardSettingsGetCallForwarding>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetCallForwardingSettingsForHuntGroupResponse: Keys = Keys(&["\"callForwarding\":"]);

impl Json for GetCallForwardingSettingsForHuntGroupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetCallForwardingSettingsForHuntGroupResponse, &mut [&mut self.call_forwarding], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetCallForwardingSettingsForHuntGroupResponse, &[&self.call_forwarding], &self.extra) }
}

impl std::fmt::Debug for GetCallForwardingSettingsForHuntGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetCallForwardingSettingsForHuntGroupResponse", self, f) }
}

/// The object `GetHuntGroupAlternateAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetHuntGroupAlternateAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<HuntGroupPrimaryAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetHuntGroupAlternateAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetHuntGroupAlternateAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetHuntGroupAlternateAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetHuntGroupAlternateAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetHuntGroupAlternateAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetHuntGroupAlternateAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetHuntGroupCallForwardAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetHuntGroupCallForwardAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<HuntGroupCallForwardAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetHuntGroupCallForwardAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetHuntGroupCallForwardAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetHuntGroupCallForwardAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetHuntGroupCallForwardAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetHuntGroupCallForwardAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetHuntGroupCallForwardAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetHuntGroupCallPolicyObject` of Webex.
#[derive(Clone, Default)]
pub struct GetHuntGroupCallPolicyObject {
    /// `policy`
    pub policy: Option<GetHuntGroupCallPolicyObjectPolicy>,
    /// `waitingEnabled`
    pub waiting_enabled: Option<bool>,
    /// `groupBusyEnabled`
    pub group_busy_enabled: Option<bool>,
    /// `allowMembersToControlGroupBusyEnabled`
    pub allow_members_to_control_group_busy_enabled: Option<bool>,
    /// `noAnswer`
    pub no_answer: Option<GetHuntGroupCallPolicyObjectNoAnswer>,
    /// `busyRedirect`
    pub busy_redirect: Option<GetHuntGroupCallPolicyObjectBusyRedirect>,
    /// `businessContinuityRedirect`
    pub business_continuity_redirect: Option<GetHuntGroupCallPolicyObjectBusyRedirect>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetHuntGroupCallPolicyObject: Keys = Keys(&["\"policy\":", "\"waitingEnabled\":", "\"groupBusyEnabled\":", "\"allowMembersToControlGroupBusyEnabled\":", "\"noAnswer\":", "\"busyRedirect\":", "\"businessContinuityRedirect\":"]);

impl Json for GetHuntGroupCallPolicyObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetHuntGroupCallPolicyObject, &mut [&mut self.policy, &mut self.waiting_enabled, &mut self.group_busy_enabled, &mut self.allow_members_to_control_group_busy_enabled, &mut self.no_answer, &mut self.busy_redirect, &mut self.business_continuity_redirect], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetHuntGroupCallPolicyObject, &[&self.policy, &self.waiting_enabled, &self.group_busy_enabled, &self.allow_members_to_control_group_busy_enabled, &self.no_answer, &self.busy_redirect, &self.business_continuity_redirect], &self.extra) }
}

impl std::fmt::Debug for GetHuntGroupCallPolicyObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetHuntGroupCallPolicyObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `policy` of [`GetHuntGroupCallPolicyObject`].
    pub enum GetHuntGroupCallPolicyObjectPolicy {
        Circular = "CIRCULAR",
        Regular = "REGULAR",
        Simultaneous = "SIMULTANEOUS",
        Uniform = "UNIFORM",
        Weighted = "WEIGHTED",
    }
}

/// The object `GetHuntGroupCallPolicyObjectBusyRedirect` of Webex.
#[derive(Clone, Default)]
pub struct GetHuntGroupCallPolicyObjectBusyRedirect {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetHuntGroupCallPolicyObjectBusyRedirect: Keys = Keys(&["\"enabled\":", "\"destination\":", "\"destinationVoicemailEnabled\":"]);

impl Json for GetHuntGroupCallPolicyObjectBusyRedirect {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetHuntGroupCallPolicyObjectBusyRedirect, &mut [&mut self.enabled, &mut self.destination, &mut self.destination_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetHuntGroupCallPolicyObjectBusyRedirect, &[&self.enabled, &self.destination, &self.destination_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for GetHuntGroupCallPolicyObjectBusyRedirect {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetHuntGroupCallPolicyObjectBusyRedirect", self, f) }
}

/// The object `GetHuntGroupCallPolicyObjectNoAnswer` of Webex.
#[derive(Clone, Default)]
pub struct GetHuntGroupCallPolicyObjectNoAnswer {
    /// `nextAgentEnabled`
    pub next_agent_enabled: Option<bool>,
    /// `nextAgentRings`
    pub next_agent_rings: Option<i64>,
    /// `forwardEnabled`
    pub forward_enabled: Option<bool>,
    /// `destination`
    pub destination: Option<String>,
    /// `numberOfRings`
    pub number_of_rings: Option<i64>,
    /// `systemMaxNumberOfRings`
    pub system_max_number_of_rings: Option<i64>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetHuntGroupCallPolicyObjectNoAnswer: Keys = Keys(&["\"nextAgentEnabled\":", "\"nextAgentRings\":", "\"forwardEnabled\":", "\"destination\":", "\"numberOfRings\":", "\"systemMaxNumberOfRings\":", "\"destinationVoicemailEnabled\":"]);

impl Json for GetHuntGroupCallPolicyObjectNoAnswer {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetHuntGroupCallPolicyObjectNoAnswer, &mut [&mut self.next_agent_enabled, &mut self.next_agent_rings, &mut self.forward_enabled, &mut self.destination, &mut self.number_of_rings, &mut self.system_max_number_of_rings, &mut self.destination_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetHuntGroupCallPolicyObjectNoAnswer, &[&self.next_agent_enabled, &self.next_agent_rings, &self.forward_enabled, &self.destination, &self.number_of_rings, &self.system_max_number_of_rings, &self.destination_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for GetHuntGroupCallPolicyObjectNoAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetHuntGroupCallPolicyObjectNoAnswer", self, f) }
}

/// The object `GetHuntGroupObject` of Webex.
#[derive(Clone, Default)]
pub struct GetHuntGroupObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `distinctiveRing`
    pub distinctive_ring: Option<bool>,
    /// `alternateNumbers`
    pub alternate_numbers: Option<Vec<AlternateNumbersWithPattern>>,
    /// `language`
    pub language: Option<String>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `firstName`; deprecated
    pub first_name: Option<String>,
    /// `lastName`; deprecated
    pub last_name: Option<String>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// `callPolicies`
    pub call_policies: Option<GetHuntGroupCallPolicyObject>,
    /// `agents`
    pub agents: Option<Vec<GetPersonPlaceVirtualLineHuntGroupObject>>,
    /// `huntGroupCallerIdForOutgoingCallsEnabled`
    pub hunt_group_caller_id_for_outgoing_calls_enabled: Option<bool>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObject>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetHuntGroupObject: Keys = Keys(&["\"id\":", "\"name\":", "\"enabled\":", "\"phoneNumber\":", "\"extension\":", "\"distinctiveRing\":", "\"alternateNumbers\":", "\"language\":", "\"languageCode\":", "\"firstName\":", "\"lastName\":", "\"timeZone\":", "\"callPolicies\":", "\"agents\":", "\"huntGroupCallerIdForOutgoingCallsEnabled\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for GetHuntGroupObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetHuntGroupObject, &mut [&mut self.id, &mut self.name, &mut self.enabled, &mut self.phone_number, &mut self.extension, &mut self.distinctive_ring, &mut self.alternate_numbers, &mut self.language, &mut self.language_code, &mut self.first_name, &mut self.last_name, &mut self.time_zone, &mut self.call_policies, &mut self.agents, &mut self.hunt_group_caller_id_for_outgoing_calls_enabled, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetHuntGroupObject, &[&self.id, &self.name, &self.enabled, &self.phone_number, &self.extension, &self.distinctive_ring, &self.alternate_numbers, &self.language, &self.language_code, &self.first_name, &self.last_name, &self.time_zone, &self.call_policies, &self.agents, &self.hunt_group_caller_id_for_outgoing_calls_enabled, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for GetHuntGroupObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetHuntGroupObject", self, f) }
}

/// The object `GetHuntGroupPrimaryAvailablePhoneNumbersResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetHuntGroupPrimaryAvailablePhoneNumbersResponse {
    /// `phoneNumbers`
    pub phone_numbers: Option<Vec<HuntGroupPrimaryAvailableNumberObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetHuntGroupPrimaryAvailablePhoneNumbersResponse: Keys = Keys(&["\"phoneNumbers\":"]);

impl Json for GetHuntGroupPrimaryAvailablePhoneNumbersResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetHuntGroupPrimaryAvailablePhoneNumbersResponse, &mut [&mut self.phone_numbers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetHuntGroupPrimaryAvailablePhoneNumbersResponse, &[&self.phone_numbers], &self.extra) }
}

impl std::fmt::Debug for GetHuntGroupPrimaryAvailablePhoneNumbersResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetHuntGroupPrimaryAvailablePhoneNumbersResponse", self, f) }
}

/// The object `GetPersonPlaceVirtualLineHuntGroupObject` of Webex.
#[derive(Clone, Default)]
pub struct GetPersonPlaceVirtualLineHuntGroupObject {
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
    /// `weight`
    pub weight: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetPersonPlaceVirtualLineHuntGroupObject: Keys = Keys(&["\"id\":", "\"firstName\":", "\"lastName\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"weight\":"]);

impl Json for GetPersonPlaceVirtualLineHuntGroupObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetPersonPlaceVirtualLineHuntGroupObject, &mut [&mut self.id, &mut self.first_name, &mut self.last_name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.weight], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetPersonPlaceVirtualLineHuntGroupObject, &[&self.id, &self.first_name, &self.last_name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.weight], &self.extra) }
}

impl std::fmt::Debug for GetPersonPlaceVirtualLineHuntGroupObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetPersonPlaceVirtualLineHuntGroupObject", self, f) }
}

/// The object `HuntGroupCallForwardAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct HuntGroupCallForwardAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `state`
    pub state: Option<HuntGroupCallForwardAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<HuntGroupCallForwardAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// `owner`
    pub owner: Option<HuntGroupCallForwardAvailableNumberObjectOwner>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HuntGroupCallForwardAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"extension\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":", "\"owner\":"]);

impl Json for HuntGroupCallForwardAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HuntGroupCallForwardAvailableNumberObject, &mut [&mut self.phone_number, &mut self.extension, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number, &mut self.owner], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HuntGroupCallForwardAvailableNumberObject, &[&self.phone_number, &self.extension, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number, &self.owner], &self.extra) }
}

impl std::fmt::Debug for HuntGroupCallForwardAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HuntGroupCallForwardAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`HuntGroupCallForwardAvailableNumberObject`].
    pub enum HuntGroupCallForwardAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`HuntGroupCallForwardAvailableNumberObject`].
    pub enum HuntGroupCallForwardAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `HuntGroupCallForwardAvailableNumberObjectOwner` of Webex.
#[derive(Clone, Default)]
pub struct HuntGroupCallForwardAvailableNumberObjectOwner {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<HuntGroupCallForwardAvailableNumberObjectOwnerType>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HuntGroupCallForwardAvailableNumberObjectOwner: Keys = Keys(&["\"id\":", "\"type\":", "\"firstName\":", "\"lastName\":", "\"displayName\":"]);

impl Json for HuntGroupCallForwardAvailableNumberObjectOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HuntGroupCallForwardAvailableNumberObjectOwner, &mut [&mut self.id, &mut self.type_, &mut self.first_name, &mut self.last_name, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HuntGroupCallForwardAvailableNumberObjectOwner, &[&self.id, &self.type_, &self.first_name, &self.last_name, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for HuntGroupCallForwardAvailableNumberObjectOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HuntGroupCallForwardAvailableNumberObjectOwner", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`HuntGroupCallForwardAvailableNumberObjectOwner`].
    pub enum HuntGroupCallForwardAvailableNumberObjectOwnerType {
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

/// The object `HuntGroupPrimaryAvailableNumberObject` of Webex.
#[derive(Clone, Default)]
pub struct HuntGroupPrimaryAvailableNumberObject {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `state`
    pub state: Option<HuntGroupPrimaryAvailableNumberObjectState>,
    /// `isMainNumber`
    pub is_main_number: Option<bool>,
    /// `tollFreeNumber`
    pub toll_free_number: Option<bool>,
    /// `telephonyType`
    pub telephony_type: Option<HuntGroupPrimaryAvailableNumberObjectTelephonyType>,
    /// `isServiceNumber`
    pub is_service_number: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HuntGroupPrimaryAvailableNumberObject: Keys = Keys(&["\"phoneNumber\":", "\"state\":", "\"isMainNumber\":", "\"tollFreeNumber\":", "\"telephonyType\":", "\"isServiceNumber\":"]);

impl Json for HuntGroupPrimaryAvailableNumberObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HuntGroupPrimaryAvailableNumberObject, &mut [&mut self.phone_number, &mut self.state, &mut self.is_main_number, &mut self.toll_free_number, &mut self.telephony_type, &mut self.is_service_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HuntGroupPrimaryAvailableNumberObject, &[&self.phone_number, &self.state, &self.is_main_number, &self.toll_free_number, &self.telephony_type, &self.is_service_number], &self.extra) }
}

impl std::fmt::Debug for HuntGroupPrimaryAvailableNumberObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HuntGroupPrimaryAvailableNumberObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`HuntGroupPrimaryAvailableNumberObject`].
    pub enum HuntGroupPrimaryAvailableNumberObjectState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
    }
}

webex_core::open_enum! {
    /// Values of `telephonyType` of [`HuntGroupPrimaryAvailableNumberObject`].
    pub enum HuntGroupPrimaryAvailableNumberObjectTelephonyType {
        PstnNumber = "PSTN_NUMBER",
    }
}

/// The object `ListHuntGroupObject` of Webex.
#[derive(Clone, Default)]
pub struct ListHuntGroupObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `locationName`
    pub location_name: Option<String>,
    /// `locationId`
    pub location_id: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListHuntGroupObject: Keys = Keys(&["\"id\":", "\"name\":", "\"locationName\":", "\"locationId\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":", "\"enabled\":"]);

impl Json for ListHuntGroupObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListHuntGroupObject, &mut [&mut self.id, &mut self.name, &mut self.location_name, &mut self.location_id, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn, &mut self.enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListHuntGroupObject, &[&self.id, &self.name, &self.location_name, &self.location_id, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn, &self.enabled], &self.extra) }
}

impl std::fmt::Debug for ListHuntGroupObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListHuntGroupObject", self, f) }
}

/// The object `PostHuntGroupCallPolicyObject` of Webex.
#[derive(Clone, Default)]
pub struct PostHuntGroupCallPolicyObject {
    /// `policy`
    pub policy: Option<PostHuntGroupCallPolicyObjectPolicy>,
    /// `waitingEnabled`
    pub waiting_enabled: Option<bool>,
    /// `groupBusyEnabled`
    pub group_busy_enabled: Option<bool>,
    /// `allowMembersToControlGroupBusyEnabled`
    pub allow_members_to_control_group_busy_enabled: Option<bool>,
    /// `noAnswer`
    pub no_answer: Option<PostHuntGroupCallPolicyObjectNoAnswer>,
    /// `busyRedirect`
    pub busy_redirect: Option<GetHuntGroupCallPolicyObjectBusyRedirect>,
    /// `businessContinuityRedirect`
    pub business_continuity_redirect: Option<GetHuntGroupCallPolicyObjectBusyRedirect>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostHuntGroupCallPolicyObject: Keys = Keys(&["\"policy\":", "\"waitingEnabled\":", "\"groupBusyEnabled\":", "\"allowMembersToControlGroupBusyEnabled\":", "\"noAnswer\":", "\"busyRedirect\":", "\"businessContinuityRedirect\":"]);

impl Json for PostHuntGroupCallPolicyObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostHuntGroupCallPolicyObject, &mut [&mut self.policy, &mut self.waiting_enabled, &mut self.group_busy_enabled, &mut self.allow_members_to_control_group_busy_enabled, &mut self.no_answer, &mut self.busy_redirect, &mut self.business_continuity_redirect], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostHuntGroupCallPolicyObject, &[&self.policy, &self.waiting_enabled, &self.group_busy_enabled, &self.allow_members_to_control_group_busy_enabled, &self.no_answer, &self.busy_redirect, &self.business_continuity_redirect], &self.extra) }
}

impl std::fmt::Debug for PostHuntGroupCallPolicyObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostHuntGroupCallPolicyObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `policy` of [`PostHuntGroupCallPolicyObject`].
    pub enum PostHuntGroupCallPolicyObjectPolicy {
        Circular = "CIRCULAR",
        Regular = "REGULAR",
        Simultaneous = "SIMULTANEOUS",
        Uniform = "UNIFORM",
        Weighted = "WEIGHTED",
    }
}

/// The object `PostHuntGroupCallPolicyObjectNoAnswer` of Webex.
#[derive(Clone, Default)]
pub struct PostHuntGroupCallPolicyObjectNoAnswer {
    /// `nextAgentEnabled`
    pub next_agent_enabled: Option<bool>,
    /// `nextAgentRings`
    pub next_agent_rings: Option<i64>,
    /// `forwardEnabled`
    pub forward_enabled: Option<bool>,
    /// `numberOfRings`
    pub number_of_rings: Option<i64>,
    /// `destination`
    pub destination: Option<String>,
    /// `destinationVoicemailEnabled`
    pub destination_voicemail_enabled: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostHuntGroupCallPolicyObjectNoAnswer: Keys = Keys(&["\"nextAgentEnabled\":", "\"nextAgentRings\":", "\"forwardEnabled\":", "\"numberOfRings\":", "\"destination\":", "\"destinationVoicemailEnabled\":"]);

impl Json for PostHuntGroupCallPolicyObjectNoAnswer {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostHuntGroupCallPolicyObjectNoAnswer, &mut [&mut self.next_agent_enabled, &mut self.next_agent_rings, &mut self.forward_enabled, &mut self.number_of_rings, &mut self.destination, &mut self.destination_voicemail_enabled], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostHuntGroupCallPolicyObjectNoAnswer, &[&self.next_agent_enabled, &self.next_agent_rings, &self.forward_enabled, &self.number_of_rings, &self.destination, &self.destination_voicemail_enabled], &self.extra) }
}

impl std::fmt::Debug for PostHuntGroupCallPolicyObjectNoAnswer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostHuntGroupCallPolicyObjectNoAnswer", self, f) }
}

/// The object `PostPersonPlaceVirtualLineHuntGroupObject` of Webex.
#[derive(Clone, Default)]
pub struct PostPersonPlaceVirtualLineHuntGroupObject {
    /// `id`
    pub id: Option<String>,
    /// `weight`
    pub weight: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PostPersonPlaceVirtualLineHuntGroupObject: Keys = Keys(&["\"id\":", "\"weight\":"]);

impl Json for PostPersonPlaceVirtualLineHuntGroupObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PostPersonPlaceVirtualLineHuntGroupObject, &mut [&mut self.id, &mut self.weight], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PostPersonPlaceVirtualLineHuntGroupObject, &[&self.id, &self.weight], &self.extra) }
}

impl std::fmt::Debug for PostPersonPlaceVirtualLineHuntGroupObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PostPersonPlaceVirtualLineHuntGroupObject", self, f) }
}

/// The object `ListHuntGroupsResponse` of Webex. Published as `ReadTheListOfHuntGroupsResponse`.
#[derive(Clone, Default)]
pub struct ListHuntGroupsResponse {
    /// `huntGroups`
    pub hunt_groups: Option<Vec<ListHuntGroupObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListHuntGroupsResponse: Keys = Keys(&["\"huntGroups\":"]);

impl Json for ListHuntGroupsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListHuntGroupsResponse, &mut [&mut self.hunt_groups], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListHuntGroupsResponse, &[&self.hunt_groups], &self.extra) }
}

impl std::fmt::Debug for ListHuntGroupsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListHuntGroupsResponse", self, f) }
}

/// The object `UpdateHuntGroupBody` of Webex. Published as `UpdateAHuntGroupBody`.
#[derive(Clone, Default)]
pub struct UpdateHuntGroupBody {
    /// `enabled`
    pub enabled: Option<bool>,
    /// `name`
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `distinctiveRing`
    pub distinctive_ring: Option<bool>,
    /// `alternateNumbers`
    pub alternate_numbers: Option<Vec<AlternateNumbersWithPattern>>,
    /// `languageCode`
    pub language_code: Option<String>,
    /// `firstName`
    pub first_name: Option<String>,
    /// `lastName`
    pub last_name: Option<String>,
    /// `timeZone`
    pub time_zone: Option<String>,
    /// `callPolicies`
    pub call_policies: Option<PostHuntGroupCallPolicyObject>,
    /// `agents`
    pub agents: Option<Vec<PostPersonPlaceVirtualLineHuntGroupObject>>,
    /// `huntGroupCallerIdForOutgoingCallsEnabled`
    pub hunt_group_caller_id_for_outgoing_calls_enabled: Option<bool>,
    /// `directLineCallerIdName`
    pub direct_line_caller_id_name: Option<DirectLineCallerIdNameObject>,
    /// `dialByName`
    pub dial_by_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateHuntGroupBody: Keys = Keys(&["\"enabled\":", "\"name\":", "\"phoneNumber\":", "\"extension\":", "\"distinctiveRing\":", "\"alternateNumbers\":", "\"languageCode\":", "\"firstName\":", "\"lastName\":", "\"timeZone\":", "\"callPolicies\":", "\"agents\":", "\"huntGroupCallerIdForOutgoingCallsEnabled\":", "\"directLineCallerIdName\":", "\"dialByName\":"]);

impl Json for UpdateHuntGroupBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateHuntGroupBody, &mut [&mut self.enabled, &mut self.name, &mut self.phone_number, &mut self.extension, &mut self.distinctive_ring, &mut self.alternate_numbers, &mut self.language_code, &mut self.first_name, &mut self.last_name, &mut self.time_zone, &mut self.call_policies, &mut self.agents, &mut self.hunt_group_caller_id_for_outgoing_calls_enabled, &mut self.direct_line_caller_id_name, &mut self.dial_by_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateHuntGroupBody, &[&self.enabled, &self.name, &self.phone_number, &self.extension, &self.distinctive_ring, &self.alternate_numbers, &self.language_code, &self.first_name, &self.last_name, &self.time_zone, &self.call_policies, &self.agents, &self.hunt_group_caller_id_for_outgoing_calls_enabled, &self.direct_line_caller_id_name, &self.dial_by_name], &self.extra) }
}

impl std::fmt::Debug for UpdateHuntGroupBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateHuntGroupBody", self, f) }
}

/// The object `UpdateSelectiveCallForwardingRuleForHuntGroupBody` of Webex. Published as `UpdateASelectiveCallForwardingRuleForAHuntGroupBody`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveCallForwardingRuleForHuntGroupBody {
    /// `name`
    pub name: Option<String>,
    /// `enabled`
    pub enabled: Option<bool>,
    /// `holidaySchedule`
    pub holiday_schedule: Option<String>,
    /// `businessSchedule`
    pub business_schedule: Option<String>,
    /// `forwardTo`
    pub forward_to: Option<CreateForwardingRuleObjectForwardTo>,
    /// `callsFrom`
    pub calls_from: Option<CreateForwardingRuleObjectCallsFrom>,
    /// `callsTo`
    pub calls_to: Option<CreateForwardingRuleObjectCallsTo>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSelectiveCallForwardingRuleForHuntGroupBody: Keys = Keys(&["\"name\":", "\"enabled\":", "\"holidaySchedule\":", "\"businessSchedule\":", "\"forwardTo\":", "\"callsFrom\":", "\"callsTo\":"]);

impl Json for UpdateSelectiveCallForwardingRuleForHuntGroupBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveCallForwardingRuleForHuntGroupBody, &mut [&mut self.name, &mut self.enabled, &mut self.holiday_schedule, &mut self.business_schedule, &mut self.forward_to, &mut self.calls_from, &mut self.calls_to], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveCallForwardingRuleForHuntGroupBody, &[&self.name, &self.enabled, &self.holiday_schedule, &self.business_schedule, &self.forward_to, &self.calls_from, &self.calls_to], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveCallForwardingRuleForHuntGroupBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveCallForwardingRuleForHuntGroupBody", self, f) }
}

/// The object `UpdateSelectiveCallForwardingRuleForHuntGroupResponse` of Webex. Published as `UpdateASelectiveCallForwardingRuleForAHuntGroupResponse`.
#[derive(Clone, Default)]
pub struct UpdateSelectiveCallForwardingRuleForHuntGroupResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateSelectiveCallForwardingRuleForHuntGroupResponse: Keys = Keys(&["\"id\":"]);

impl Json for UpdateSelectiveCallForwardingRuleForHuntGroupResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateSelectiveCallForwardingRuleForHuntGroupResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateSelectiveCallForwardingRuleForHuntGroupResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for UpdateSelectiveCallForwardingRuleForHuntGroupResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateSelectiveCallForwardingRuleForHuntGroupResponse", self, f) }
}

/// The object `UpdateCallForwardingSettingsForHuntGroupBody` of Webex. Published as `UpdateCallForwardingSettingsForAHuntGroupBody`.
#[derive(Clone, Default)]
pub struct UpdateCallForwardingSettingsForHuntGroupBody {
    /// `callForwarding`
    pub call_forwarding: Option<ModifyCallForwardingObjectCallForwarding>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateCallForwardingSettingsForHuntGroupBody: Keys = Keys(&["\"callForwarding\":"]);

impl Json for UpdateCallForwardingSettingsForHuntGroupBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateCallForwardingSettingsForHuntGroupBody, &mut [&mut self.call_forwarding], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateCallForwardingSettingsForHuntGroupBody, &[&self.call_forwarding], &self.extra) }
}

impl std::fmt::Debug for UpdateCallForwardingSettingsForHuntGroupBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateCallForwardingSettingsForHuntGroupBody", self, f) }
}
