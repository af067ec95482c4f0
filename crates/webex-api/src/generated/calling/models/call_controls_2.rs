// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CallingCallControlsUnmuteBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsUnmuteBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsUnmuteBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsUnmuteBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsUnmuteBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsUnmuteBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsUnmuteBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsUnmuteBody", self, f) }
}

/// The object `CreateCallTokenBody` of Webex. Published as `CreateACallTokenBody`.
#[derive(Clone, Default)]
pub struct CreateCallTokenBody {
    /// `calledNumber`; required when sent
    pub called_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCallTokenBody: Keys = Keys(&["\"calledNumber\":"]);

impl Json for CreateCallTokenBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCallTokenBody, &mut [&mut self.called_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCallTokenBody, &[&self.called_number], &self.extra) }
}

impl std::fmt::Debug for CreateCallTokenBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCallTokenBody", self, f) }
}

/// The object `CreateCallTokenResponse` of Webex. Published as `CreateACallTokenResponse`.
#[derive(Clone, Default)]
pub struct CreateCallTokenResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateCallTokenResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateCallTokenResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateCallTokenResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateCallTokenResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateCallTokenResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateCallTokenResponse", self, f) }
}

/// The object `DivertByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct DivertByMemberIdBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `destination`
    pub destination: Option<String>,
    /// `toVoicemail`
    pub to_voicemail: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DivertByMemberIdBody: Keys = Keys(&["\"callId\":", "\"destination\":", "\"toVoicemail\":"]);

impl Json for DivertByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DivertByMemberIdBody, &mut [&mut self.call_id, &mut self.destination, &mut self.to_voicemail], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DivertByMemberIdBody, &[&self.call_id, &self.destination, &self.to_voicemail], &self.extra) }
}

impl std::fmt::Debug for DivertByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DivertByMemberIdBody", self, f) }
}

/// The object `ListCallHistoryByMemberIdResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListCallHistoryByMemberIdResponse {
    /// `items`
    pub items: Option<Vec<CallHistoryRecordRecord>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallHistoryByMemberIdResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListCallHistoryByMemberIdResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallHistoryByMemberIdResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallHistoryByMemberIdResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListCallHistoryByMemberIdResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallHistoryByMemberIdResponse", self, f) }
}

/// The object `ListCallqueueCallsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListCallqueueCallsResponse {
    /// `items`
    pub items: Option<Vec<CallQueueCall>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallqueueCallsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListCallqueueCallsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallqueueCallsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallqueueCallsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListCallqueueCallsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallqueueCallsResponse", self, f) }
}

/// The object `ParkByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct ParkByMemberIdBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `destination`
    pub destination: Option<String>,
    /// `isGroupPark`
    pub is_group_park: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ParkByMemberIdBody: Keys = Keys(&["\"callId\":", "\"destination\":", "\"isGroupPark\":"]);

impl Json for ParkByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ParkByMemberIdBody, &mut [&mut self.call_id, &mut self.destination, &mut self.is_group_park], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ParkByMemberIdBody, &[&self.call_id, &self.destination, &self.is_group_park], &self.extra) }
}

impl std::fmt::Debug for ParkByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ParkByMemberIdBody", self, f) }
}

/// The object `PartyInformation` of Webex.
#[derive(Clone, Default)]
pub struct PartyInformation {
    /// `name`
    pub name: Option<String>,
    /// `number`
    pub number: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `placeId`
    pub place_id: Option<String>,
    /// `privacyEnabled`
    pub privacy_enabled: Option<bool>,
    /// `callType`
    pub call_type: Option<PartyInformationCallType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PartyInformation: Keys = Keys(&["\"name\":", "\"number\":", "\"personId\":", "\"placeId\":", "\"privacyEnabled\":", "\"callType\":"]);

impl Json for PartyInformation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PartyInformation, &mut [&mut self.name, &mut self.number, &mut self.person_id, &mut self.place_id, &mut self.privacy_enabled, &mut self.call_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PartyInformation, &[&self.name, &self.number, &self.person_id, &self.place_id, &self.privacy_enabled, &self.call_type], &self.extra) }
}

impl std::fmt::Debug for PartyInformation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PartyInformation", self, f) }
}

webex_core::open_enum! {
    /// Values of `callType` of [`PartyInformation`].
    pub enum PartyInformationCallType {
        Location = "location",
        Organization = "organization",
        External = "external",
        Emergency = "emergency",
        Repair = "repair",
        OtherValue = "other",
    }
}

/// The object `PauseRecordingByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct PauseRecordingByMemberIdBody {
    /// `callId`
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PauseRecordingByMemberIdBody: Keys = Keys(&["\"callId\":"]);

impl Json for PauseRecordingByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PauseRecordingByMemberIdBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PauseRecordingByMemberIdBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for PauseRecordingByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PauseRecordingByMemberIdBody", self, f) }
}

/// The object `PickupByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct PickupByMemberIdBody {
    /// `target`
    pub target: Option<String>,
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// `singleNumberReachPhoneNumber`
    pub single_number_reach_phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PickupByMemberIdBody: Keys = Keys(&["\"target\":", "\"endpointId\":", "\"singleNumberReachPhoneNumber\":"]);

impl Json for PickupByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PickupByMemberIdBody, &mut [&mut self.target, &mut self.endpoint_id, &mut self.single_number_reach_phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PickupByMemberIdBody, &[&self.target, &self.endpoint_id, &self.single_number_reach_phone_number], &self.extra) }
}

impl std::fmt::Debug for PickupByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PickupByMemberIdBody", self, f) }
}

/// The object `PullByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct PullByMemberIdBody {
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PullByMemberIdBody: Keys = Keys(&["\"endpointId\":"]);

impl Json for PullByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PullByMemberIdBody, &mut [&mut self.endpoint_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PullByMemberIdBody, &[&self.endpoint_id], &self.extra) }
}

impl std::fmt::Debug for PullByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PullByMemberIdBody", self, f) }
}

/// The object `PushByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct PushByMemberIdBody {
    /// `callId`
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PushByMemberIdBody: Keys = Keys(&["\"callId\":"]);

impl Json for PushByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PushByMemberIdBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PushByMemberIdBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for PushByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PushByMemberIdBody", self, f) }
}

/// The object `RecallInformation` of Webex.
#[derive(Clone, Default)]
pub struct RecallInformation {
    /// `type`
    pub type_: Option<RecallInformationType>,
    /// `party`
    pub party: Option<PartyInformation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RecallInformation: Keys = Keys(&["\"type\":", "\"party\":"]);

impl Json for RecallInformation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RecallInformation, &mut [&mut self.type_, &mut self.party], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RecallInformation, &[&self.type_, &self.party], &self.extra) }
}

impl std::fmt::Debug for RecallInformation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RecallInformation", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`RecallInformation`].
    pub enum RecallInformationType {
        Park = "park",
    }
}

/// The object `RedirectionInformation` of Webex.
#[derive(Clone, Default)]
pub struct RedirectionInformation {
    /// `reason`
    pub reason: Option<RedirectionInformationReason>,
    /// `redirectingParty`
    pub redirecting_party: Option<PartyInformation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RedirectionInformation: Keys = Keys(&["\"reason\":", "\"redirectingParty\":"]);

impl Json for RedirectionInformation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RedirectionInformation, &mut [&mut self.reason, &mut self.redirecting_party], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RedirectionInformation, &[&self.reason, &self.redirecting_party], &self.extra) }
}

impl std::fmt::Debug for RedirectionInformation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RedirectionInformation", self, f) }
}

webex_core::open_enum! {
    /// Values of `reason` of [`RedirectionInformation`].
    pub enum RedirectionInformationReason {
        Busy = "busy",
        NoAnswer = "noAnswer",
        Unavailable = "unavailable",
        Unconditional = "unconditional",
        TimeOfDay = "timeOfDay",
        Divert = "divert",
        FollowMe = "followMe",
        HuntGroup = "huntGroup",
        CallQueue = "callQueue",
        Unknown = "unknown",
    }
}

/// The object `RejectByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct RejectByMemberIdBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `action`
    pub action: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RejectByMemberIdBody: Keys = Keys(&["\"callId\":", "\"action\":"]);

impl Json for RejectByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RejectByMemberIdBody, &mut [&mut self.call_id, &mut self.action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RejectByMemberIdBody, &[&self.call_id, &self.action], &self.extra) }
}

impl std::fmt::Debug for RejectByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RejectByMemberIdBody", self, f) }
}

/// The object `ResumeRecordingByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct ResumeRecordingByMemberIdBody {
    /// `callId`
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResumeRecordingByMemberIdBody: Keys = Keys(&["\"callId\":"]);

impl Json for ResumeRecordingByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResumeRecordingByMemberIdBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResumeRecordingByMemberIdBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for ResumeRecordingByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResumeRecordingByMemberIdBody", self, f) }
}

/// The object `GetByMemberIdBody` of Webex. Published as `RetrieveByMemberIdBody`.
#[derive(Clone, Default)]
pub struct GetByMemberIdBody {
    /// `destination`
    pub destination: Option<String>,
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// `singleNumberReachPhoneNumber`
    pub single_number_reach_phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetByMemberIdBody: Keys = Keys(&["\"destination\":", "\"endpointId\":", "\"singleNumberReachPhoneNumber\":"]);

impl Json for GetByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetByMemberIdBody, &mut [&mut self.destination, &mut self.endpoint_id, &mut self.single_number_reach_phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetByMemberIdBody, &[&self.destination, &self.endpoint_id, &self.single_number_reach_phone_number], &self.extra) }
}

impl std::fmt::Debug for GetByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetByMemberIdBody", self, f) }
}

/// The object `SetOrClearMessageWaitingIndicatorStatusBody` of Webex. Published as `SetOrClearMessageWaitingIndicatorMwiStatusBody`.
#[derive(Clone, Default)]
pub struct SetOrClearMessageWaitingIndicatorStatusBody {
    /// `action`; required when sent
    pub action: Option<SetOrClearMessageWaitingIndicatorStatusBodyAction>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SetOrClearMessageWaitingIndicatorStatusBody: Keys = Keys(&["\"action\":"]);

impl Json for SetOrClearMessageWaitingIndicatorStatusBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SetOrClearMessageWaitingIndicatorStatusBody, &mut [&mut self.action], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SetOrClearMessageWaitingIndicatorStatusBody, &[&self.action], &self.extra) }
}

impl std::fmt::Debug for SetOrClearMessageWaitingIndicatorStatusBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SetOrClearMessageWaitingIndicatorStatusBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`SetOrClearMessageWaitingIndicatorStatusBody`].
    pub enum SetOrClearMessageWaitingIndicatorStatusBodyAction {
        Set = "SET",
        Clear = "CLEAR",
    }
}

/// The object `StartRecordingByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct StartRecordingByMemberIdBody {
    /// `callId`
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_StartRecordingByMemberIdBody: Keys = Keys(&["\"callId\":"]);

impl Json for StartRecordingByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StartRecordingByMemberIdBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StartRecordingByMemberIdBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for StartRecordingByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StartRecordingByMemberIdBody", self, f) }
}

/// The object `StopRecordingByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct StopRecordingByMemberIdBody {
    /// `callId`
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_StopRecordingByMemberIdBody: Keys = Keys(&["\"callId\":"]);

impl Json for StopRecordingByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StopRecordingByMemberIdBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StopRecordingByMemberIdBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for StopRecordingByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StopRecordingByMemberIdBody", self, f) }
}

/// The object `TelephonyParty` of Webex.
#[derive(Clone, Default)]
pub struct TelephonyParty {
    /// `name`
    pub name: Option<String>,
    /// `number`
    pub number: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `placeId`
    pub place_id: Option<String>,
    /// `virtualLineId`
    pub virtual_line_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `idType`
    pub id_type: Option<TelephonyPartyIdType>,
    /// `privacyEnabled`
    pub privacy_enabled: Option<bool>,
    /// `callType`
    pub call_type: Option<TelephonyPartyCallType>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TelephonyParty: Keys = Keys(&["\"name\":", "\"number\":", "\"personId\":", "\"placeId\":", "\"virtualLineId\":", "\"id\":", "\"idType\":", "\"privacyEnabled\":", "\"callType\":"]);

impl Json for TelephonyParty {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TelephonyParty, &mut [&mut self.name, &mut self.number, &mut self.person_id, &mut self.place_id, &mut self.virtual_line_id, &mut self.id, &mut self.id_type, &mut self.privacy_enabled, &mut self.call_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TelephonyParty, &[&self.name, &self.number, &self.person_id, &self.place_id, &self.virtual_line_id, &self.id, &self.id_type, &self.privacy_enabled, &self.call_type], &self.extra) }
}

impl std::fmt::Debug for TelephonyParty {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TelephonyParty", self, f) }
}

webex_core::open_enum! {
    /// Values of `idType` of [`TelephonyParty`].
    pub enum TelephonyPartyIdType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

webex_core::open_enum! {
    /// Values of `callType` of [`TelephonyParty`].
    pub enum TelephonyPartyCallType {
        Location = "location",
        Organization = "organization",
        External = "external",
        Emergency = "emergency",
        Repair = "repair",
        OtherValue = "other",
    }
}

/// The object `TransferByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct TransferByMemberIdBody {
    /// `callId1`
    pub call_id1: Option<String>,
    /// `callId2`
    pub call_id2: Option<String>,
    /// `destination`
    pub destination: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TransferByMemberIdBody: Keys = Keys(&["\"callId1\":", "\"callId2\":", "\"destination\":"]);

impl Json for TransferByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TransferByMemberIdBody, &mut [&mut self.call_id1, &mut self.call_id2, &mut self.destination], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TransferByMemberIdBody, &[&self.call_id1, &self.call_id2, &self.destination], &self.extra) }
}

impl std::fmt::Debug for TransferByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TransferByMemberIdBody", self, f) }
}

/// The object `TransmitDtmfByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct TransmitDtmfByMemberIdBody {
    /// `callId`
    pub call_id: Option<String>,
    /// `dtmf`
    pub dtmf: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TransmitDtmfByMemberIdBody: Keys = Keys(&["\"callId\":", "\"dtmf\":"]);

impl Json for TransmitDtmfByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TransmitDtmfByMemberIdBody, &mut [&mut self.call_id, &mut self.dtmf], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TransmitDtmfByMemberIdBody, &[&self.call_id, &self.dtmf], &self.extra) }
}

impl std::fmt::Debug for TransmitDtmfByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TransmitDtmfByMemberIdBody", self, f) }
}
