// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BargeinResponse` of Webex.
#[derive(Clone, Default)]
pub struct BargeinResponse {
    /// `callId`
    pub call_id: Option<String>,
    /// `callSessionId`
    pub call_session_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BargeinResponse: Keys = Keys(&["\"callId\":", "\"callSessionId\":"]);

impl Json for BargeinResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BargeinResponse, &mut [&mut self.call_id, &mut self.call_session_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BargeinResponse, &[&self.call_id, &self.call_session_id], &self.extra) }
}

impl std::fmt::Debug for BargeinResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BargeinResponse", self, f) }
}

/// The object `Call` of Webex.
#[derive(Clone, Default)]
pub struct Call {
    /// `id`
    pub id: Option<String>,
    /// `callSessionId`
    pub call_session_id: Option<String>,
    /// `personality`
    pub personality: Option<CallPersonality>,
    /// `state`
    pub state: Option<CallState>,
    /// `remoteParty`
    pub remote_party: Option<PartyInformation>,
    /// `appearance`
    pub appearance: Option<i64>,
    /// `created`: a moment, RFC 3339
    pub created: Option<String>,
    /// `answered`: a moment, RFC 3339
    pub answered: Option<String>,
    /// `redirections`
    pub redirections: Option<Vec<RedirectionInformation>>,
    /// `recall`
    pub recall: Option<RecallInformation>,
    /// `recordingState`
    pub recording_state: Option<CallRecordingState>,
    /// `muteCapable`
    pub mute_capable: Option<bool>,
    /// `muted`
    pub muted: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Call: Keys = Keys(&["\"id\":", "\"callSessionId\":", "\"personality\":", "\"state\":", "\"remoteParty\":", "\"appearance\":", "\"created\":", "\"answered\":", "\"redirections\":", "\"recall\":", "\"recordingState\":", "\"muteCapable\":", "\"muted\":"]);

impl Json for Call {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Call, &mut [&mut self.id, &mut self.call_session_id, &mut self.personality, &mut self.state, &mut self.remote_party, &mut self.appearance, &mut self.created, &mut self.answered, &mut self.redirections, &mut self.recall, &mut self.recording_state, &mut self.mute_capable, &mut self.muted], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Call, &[&self.id, &self.call_session_id, &self.personality, &self.state, &self.remote_party, &self.appearance, &self.created, &self.answered, &self.redirections, &self.recall, &self.recording_state, &self.mute_capable, &self.muted], &self.extra) }
}

impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Call", self, f) }
}

webex_core::open_enum! {
    /// Values of `personality` of [`Call`].
    pub enum CallPersonality {
        Originator = "originator",
        Terminator = "terminator",
        ClickToDial = "clickToDial",
    }
}

webex_core::open_enum! {
    /// Values of `state` of [`Call`].
    pub enum CallState {
        Connecting = "connecting",
        Alerting = "alerting",
        Connected = "connected",
        Held = "held",
        RemoteHeld = "remoteHeld",
        Disconnected = "disconnected",
    }
}

webex_core::open_enum! {
    /// Values of `recordingState` of [`Call`].
    pub enum CallRecordingState {
        Pending = "pending",
        Started = "started",
        Paused = "paused",
        Stopped = "stopped",
        Failed = "failed",
    }
}

/// The object `CallControlsAnswerBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsAnswerBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsAnswerBody: Keys = Keys(&["\"callId\":", "\"endpointId\":", "\"lineOwnerId\":"]);

impl Json for CallControlsAnswerBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsAnswerBody, &mut [&mut self.call_id, &mut self.endpoint_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsAnswerBody, &[&self.call_id, &self.endpoint_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsAnswerBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsAnswerBody", self, f) }
}

/// The object `CallControlsBargeInBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsBargeInBody {
    /// `target`; required when sent
    pub target: Option<String>,
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// `singleNumberReachPhoneNumber`
    pub single_number_reach_phone_number: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsBargeInBody: Keys = Keys(&["\"target\":", "\"endpointId\":", "\"singleNumberReachPhoneNumber\":", "\"lineOwnerId\":"]);

impl Json for CallControlsBargeInBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsBargeInBody, &mut [&mut self.target, &mut self.endpoint_id, &mut self.single_number_reach_phone_number, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsBargeInBody, &[&self.target, &self.endpoint_id, &self.single_number_reach_phone_number, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsBargeInBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsBargeInBody", self, f) }
}

/// The object `CallControlsBargeInByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsBargeInByMemberIdBody {
    /// `target`; required when sent
    pub target: Option<String>,
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// `singleNumberReachPhoneNumber`
    pub single_number_reach_phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsBargeInByMemberIdBody: Keys = Keys(&["\"target\":", "\"endpointId\":", "\"singleNumberReachPhoneNumber\":"]);

impl Json for CallControlsBargeInByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsBargeInByMemberIdBody, &mut [&mut self.target, &mut self.endpoint_id, &mut self.single_number_reach_phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsBargeInByMemberIdBody, &[&self.target, &self.endpoint_id, &self.single_number_reach_phone_number], &self.extra) }
}

impl std::fmt::Debug for CallControlsBargeInByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsBargeInByMemberIdBody", self, f) }
}

/// The object `CallControlsDialBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsDialBody {
    /// `destination`; required when sent
    pub destination: Option<String>,
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// `singleNumberReachPhoneNumber`
    pub single_number_reach_phone_number: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsDialBody: Keys = Keys(&["\"destination\":", "\"endpointId\":", "\"singleNumberReachPhoneNumber\":", "\"lineOwnerId\":"]);

impl Json for CallControlsDialBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsDialBody, &mut [&mut self.destination, &mut self.endpoint_id, &mut self.single_number_reach_phone_number, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsDialBody, &[&self.destination, &self.endpoint_id, &self.single_number_reach_phone_number, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsDialBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsDialBody", self, f) }
}

/// The object `CallControlsDivertBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsDivertBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `destination`
    pub destination: Option<String>,
    /// `toVoicemail`
    pub to_voicemail: Option<bool>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsDivertBody: Keys = Keys(&["\"callId\":", "\"destination\":", "\"toVoicemail\":", "\"lineOwnerId\":"]);

impl Json for CallControlsDivertBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsDivertBody, &mut [&mut self.call_id, &mut self.destination, &mut self.to_voicemail, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsDivertBody, &[&self.call_id, &self.destination, &self.to_voicemail, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsDivertBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsDivertBody", self, f) }
}

/// The object `CallControlsHangupBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsHangupBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsHangupBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallControlsHangupBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsHangupBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsHangupBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsHangupBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsHangupBody", self, f) }
}

/// The object `CallControlsHoldBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsHoldBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsHoldBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallControlsHoldBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsHoldBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsHoldBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsHoldBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsHoldBody", self, f) }
}

/// The object `CallControlsHoldByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsHoldByMemberIdBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsHoldByMemberIdBody: Keys = Keys(&["\"callId\":"]);

impl Json for CallControlsHoldByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsHoldByMemberIdBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsHoldByMemberIdBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsHoldByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsHoldByMemberIdBody", self, f) }
}

/// The object `CallControlsListCallHistoryResponse` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsListCallHistoryResponse {
    /// `items`
    pub items: Option<Vec<CallHistoryRecord>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsListCallHistoryResponse: Keys = Keys(&["\"items\":"]);

impl Json for CallControlsListCallHistoryResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsListCallHistoryResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsListCallHistoryResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for CallControlsListCallHistoryResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsListCallHistoryResponse", self, f) }
}

/// The object `CallControlsListCallsResponse` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsListCallsResponse {
    /// `items`
    pub items: Option<Vec<Call>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsListCallsResponse: Keys = Keys(&["\"items\":"]);

impl Json for CallControlsListCallsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsListCallsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsListCallsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for CallControlsListCallsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsListCallsResponse", self, f) }
}

/// The object `CallControlsMuteBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsMuteBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsMuteBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallControlsMuteBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsMuteBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsMuteBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsMuteBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsMuteBody", self, f) }
}

/// The object `CallControlsMuteByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsMuteByMemberIdBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsMuteByMemberIdBody: Keys = Keys(&["\"callId\":"]);

impl Json for CallControlsMuteByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsMuteByMemberIdBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsMuteByMemberIdBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsMuteByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsMuteByMemberIdBody", self, f) }
}

/// The object `CallControlsParkBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsParkBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `destination`
    pub destination: Option<String>,
    /// `isGroupPark`
    pub is_group_park: Option<bool>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsParkBody: Keys = Keys(&["\"callId\":", "\"destination\":", "\"isGroupPark\":", "\"lineOwnerId\":"]);

impl Json for CallControlsParkBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsParkBody, &mut [&mut self.call_id, &mut self.destination, &mut self.is_group_park, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsParkBody, &[&self.call_id, &self.destination, &self.is_group_park, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsParkBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsParkBody", self, f) }
}

/// The object `CallControlsParkResponse` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsParkResponse {
    /// `parkedAgainst`
    pub parked_against: Option<PartyInformation>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsParkResponse: Keys = Keys(&["\"parkedAgainst\":"]);

impl Json for CallControlsParkResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsParkResponse, &mut [&mut self.parked_against], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsParkResponse, &[&self.parked_against], &self.extra) }
}

impl std::fmt::Debug for CallControlsParkResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsParkResponse", self, f) }
}

/// The object `CallControlsPauseRecordingBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsPauseRecordingBody {
    /// `callId`
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsPauseRecordingBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallControlsPauseRecordingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsPauseRecordingBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsPauseRecordingBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsPauseRecordingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsPauseRecordingBody", self, f) }
}

/// The object `CallControlsPickupBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsPickupBody {
    /// `target`
    pub target: Option<String>,
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// `singleNumberReachPhoneNumber`
    pub single_number_reach_phone_number: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsPickupBody: Keys = Keys(&["\"target\":", "\"endpointId\":", "\"singleNumberReachPhoneNumber\":", "\"lineOwnerId\":"]);

impl Json for CallControlsPickupBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsPickupBody, &mut [&mut self.target, &mut self.endpoint_id, &mut self.single_number_reach_phone_number, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsPickupBody, &[&self.target, &self.endpoint_id, &self.single_number_reach_phone_number, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsPickupBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsPickupBody", self, f) }
}

/// The object `CallControlsPullBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsPullBody {
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsPullBody: Keys = Keys(&["\"endpointId\":", "\"lineOwnerId\":"]);

impl Json for CallControlsPullBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsPullBody, &mut [&mut self.endpoint_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsPullBody, &[&self.endpoint_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsPullBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsPullBody", self, f) }
}

/// The object `CallControlsPushBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsPushBody {
    /// `callId`
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsPushBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallControlsPushBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsPushBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsPushBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsPushBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsPushBody", self, f) }
}

/// The object `CallControlsRejectBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsRejectBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `action`
    pub action: Option<CallControlsRejectBodyAction>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsRejectBody: Keys = Keys(&["\"callId\":", "\"action\":", "\"lineOwnerId\":"]);

impl Json for CallControlsRejectBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsRejectBody, &mut [&mut self.call_id, &mut self.action, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsRejectBody, &[&self.call_id, &self.action, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsRejectBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsRejectBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `action` of [`CallControlsRejectBody`].
    pub enum CallControlsRejectBodyAction {
        Busy = "busy",
        TemporarilyUnavailable = "temporarilyUnavailable",
        Ignore = "ignore",
    }
}

/// The object `CallControlsResumeBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsResumeBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsResumeBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallControlsResumeBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsResumeBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsResumeBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsResumeBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsResumeBody", self, f) }
}

/// The object `CallControlsResumeByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsResumeByMemberIdBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsResumeByMemberIdBody: Keys = Keys(&["\"callId\":"]);

impl Json for CallControlsResumeByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsResumeByMemberIdBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsResumeByMemberIdBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsResumeByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsResumeByMemberIdBody", self, f) }
}

/// The object `CallControlsResumeRecordingBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsResumeRecordingBody {
    /// `callId`
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsResumeRecordingBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallControlsResumeRecordingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsResumeRecordingBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsResumeRecordingBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsResumeRecordingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsResumeRecordingBody", self, f) }
}

/// The object `CallControlsRetrieveBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsRetrieveBody {
    /// `destination`
    pub destination: Option<String>,
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// `singleNumberReachPhoneNumber`
    pub single_number_reach_phone_number: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsRetrieveBody: Keys = Keys(&["\"destination\":", "\"endpointId\":", "\"singleNumberReachPhoneNumber\":", "\"lineOwnerId\":"]);

impl Json for CallControlsRetrieveBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsRetrieveBody, &mut [&mut self.destination, &mut self.endpoint_id, &mut self.single_number_reach_phone_number, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsRetrieveBody, &[&self.destination, &self.endpoint_id, &self.single_number_reach_phone_number, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsRetrieveBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsRetrieveBody", self, f) }
}

/// The object `CallControlsStartRecordingBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsStartRecordingBody {
    /// `callId`
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsStartRecordingBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallControlsStartRecordingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsStartRecordingBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsStartRecordingBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsStartRecordingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsStartRecordingBody", self, f) }
}

/// The object `CallControlsStopRecordingBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsStopRecordingBody {
    /// `callId`
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsStopRecordingBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallControlsStopRecordingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsStopRecordingBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsStopRecordingBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsStopRecordingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsStopRecordingBody", self, f) }
}

/// The object `CallControlsTransferBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsTransferBody {
    /// `callId1`
    pub call_id1: Option<String>,
    /// `callId2`
    pub call_id2: Option<String>,
    /// `destination`
    pub destination: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsTransferBody: Keys = Keys(&["\"callId1\":", "\"callId2\":", "\"destination\":", "\"lineOwnerId\":"]);

impl Json for CallControlsTransferBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsTransferBody, &mut [&mut self.call_id1, &mut self.call_id2, &mut self.destination, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsTransferBody, &[&self.call_id1, &self.call_id2, &self.destination, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsTransferBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsTransferBody", self, f) }
}

/// The object `CallControlsTransmitDtmfBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsTransmitDtmfBody {
    /// `callId`
    pub call_id: Option<String>,
    /// `dtmf`
    pub dtmf: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsTransmitDtmfBody: Keys = Keys(&["\"callId\":", "\"dtmf\":", "\"lineOwnerId\":"]);

impl Json for CallControlsTransmitDtmfBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsTransmitDtmfBody, &mut [&mut self.call_id, &mut self.dtmf, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsTransmitDtmfBody, &[&self.call_id, &self.dtmf, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsTransmitDtmfBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsTransmitDtmfBody", self, f) }
}

/// The object `CallControlsUnmuteBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsUnmuteBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsUnmuteBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallControlsUnmuteBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsUnmuteBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsUnmuteBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsUnmuteBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsUnmuteBody", self, f) }
}

/// The object `CallControlsUnmuteByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsUnmuteByMemberIdBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsUnmuteByMemberIdBody: Keys = Keys(&["\"callId\":"]);

impl Json for CallControlsUnmuteByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsUnmuteByMemberIdBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsUnmuteByMemberIdBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsUnmuteByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsUnmuteByMemberIdBody", self, f) }
}

/// The object `CallHistoryRecord` of Webex.
#[derive(Clone, Default)]
pub struct CallHistoryRecord {
    /// `type`
    pub type_: Option<CallHistoryRecordType>,
    /// `name`
    pub name: Option<String>,
    /// `number`
    pub number: Option<String>,
    /// `privacyEnabled`
    pub privacy_enabled: Option<bool>,
    /// `time`: a moment, RFC 3339
    pub time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallHistoryRecord: Keys = Keys(&["\"type\":", "\"name\":", "\"number\":", "\"privacyEnabled\":", "\"time\":"]);

impl Json for CallHistoryRecord {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallHistoryRecord, &mut [&mut self.type_, &mut self.name, &mut self.number, &mut self.privacy_enabled, &mut self.time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallHistoryRecord, &[&self.type_, &self.name, &self.number, &self.privacy_enabled, &self.time], &self.extra) }
}

impl std::fmt::Debug for CallHistoryRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallHistoryRecord", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CallHistoryRecord`].
    pub enum CallHistoryRecordType {
        Placed = "placed",
        Missed = "missed",
        Received = "received",
    }
}

/// The object `CallHistoryRecordRecord` of Webex. Published as `CallHistoryRecord_Sdk`.
#[derive(Clone, Default)]
pub struct CallHistoryRecordRecord {
    /// `type`; required when sent
    pub type_: Option<CallHistoryRecordRecordType>,
    /// `name`
    pub name: Option<String>,
    /// `number`
    pub number: Option<String>,
    /// `privacyEnabled`
    pub privacy_enabled: Option<bool>,
    /// `time`: a moment, RFC 3339
    pub time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallHistoryRecordRecord: Keys = Keys(&["\"type\":", "\"name\":", "\"number\":", "\"privacyEnabled\":", "\"time\":"]);

impl Json for CallHistoryRecordRecord {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallHistoryRecordRecord, &mut [&mut self.type_, &mut self.name, &mut self.number, &mut self.privacy_enabled, &mut self.time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallHistoryRecordRecord, &[&self.type_, &self.name, &self.number, &self.privacy_enabled, &self.time], &self.extra) }
}

impl std::fmt::Debug for CallHistoryRecordRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallHistoryRecordRecord", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`CallHistoryRecordRecord`].
    pub enum CallHistoryRecordRecordType {
        Placed = "placed",
        Missed = "missed",
        Received = "received",
    }
}

/// The object `CallInfo` of Webex.
#[derive(Clone, Default)]
pub struct CallInfo {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `callSessionId`; required when sent
    pub call_session_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallInfo: Keys = Keys(&["\"callId\":", "\"callSessionId\":"]);

impl Json for CallInfo {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallInfo, &mut [&mut self.call_id, &mut self.call_session_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallInfo, &[&self.call_id, &self.call_session_id], &self.extra) }
}

impl std::fmt::Debug for CallInfo {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallInfo", self, f) }
}

/// The object `CallQueueCall` of Webex.
#[derive(Clone, Default)]
pub struct CallQueueCall {
    /// `callId`
    pub call_id: Option<String>,
    /// `origCallId`
    pub orig_call_id: Option<String>,
    /// `callSessionId`
    pub call_session_id: Option<String>,
    /// `remoteParty`
    pub remote_party: Option<TelephonyParty>,
    /// `addTime`: a moment, RFC 3339
    pub add_time: Option<String>,
    /// `removeTime`: a moment, RFC 3339
    pub remove_time: Option<String>,
    /// `mandatoryEntrance`
    pub mandatory_entrance: Option<bool>,
    /// `bounced`
    pub bounced: Option<bool>,
    /// `reordered`
    pub reordered: Option<bool>,
    /// `preservedWaitTime`
    pub preserved_wait_time: Option<i64>,
    /// `queueNumber`
    pub queue_number: Option<String>,
    /// `queueName`
    pub queue_name: Option<String>,
    /// `priority`
    pub priority: Option<String>,
    /// `answeringAgentId`
    pub answering_agent_id: Option<String>,
    /// `answeringAgentType`
    pub answering_agent_type: Option<CallQueueCallAnsweringAgentType>,
    /// `answeringCallId`
    pub answering_call_id: Option<String>,
    /// `answeringNetworkCallId`
    pub answering_network_call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallQueueCall: Keys = Keys(&["\"callId\":", "\"origCallId\":", "\"callSessionId\":", "\"remoteParty\":", "\"addTime\":", "\"removeTime\":", "\"mandatoryEntrance\":", "\"bounced\":", "\"reordered\":", "\"preservedWaitTime\":", "\"queueNumber\":", "\"queueName\":", "\"priority\":", "\"answeringAgentId\":", "\"answeringAgentType\":", "\"answeringCallId\":", "\"answeringNetworkCallId\":"]);

impl Json for CallQueueCall {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallQueueCall, &mut [&mut self.call_id, &mut self.orig_call_id, &mut self.call_session_id, &mut self.remote_party, &mut self.add_time, &mut self.remove_time, &mut self.mandatory_entrance, &mut self.bounced, &mut self.reordered, &mut self.preserved_wait_time, &mut self.queue_number, &mut self.queue_name, &mut self.priority, &mut self.answering_agent_id, &mut self.answering_agent_type, &mut self.answering_call_id, &mut self.answering_network_call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallQueueCall, &[&self.call_id, &self.orig_call_id, &self.call_session_id, &self.remote_party, &self.add_time, &self.remove_time, &self.mandatory_entrance, &self.bounced, &self.reordered, &self.preserved_wait_time, &self.queue_number, &self.queue_name, &self.priority, &self.answering_agent_id, &self.answering_agent_type, &self.answering_call_id, &self.answering_network_call_id], &self.extra) }
}

impl std::fmt::Debug for CallQueueCall {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallQueueCall", self, f) }
}

webex_core::open_enum! {
    /// Values of `answeringAgentType` of [`CallQueueCall`].
    pub enum CallQueueCallAnsweringAgentType {
        People = "PEOPLE",
        Place = "PLACE",
        VirtualLine = "VIRTUAL_LINE",
    }
}

/// The object `CallingCallControlsBargeInBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsBargeInBody {
    /// `target`; required when sent
    pub target: Option<String>,
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// `singleNumberReachPhoneNumber`
    pub single_number_reach_phone_number: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsBargeInBody: Keys = Keys(&["\"target\":", "\"endpointId\":", "\"singleNumberReachPhoneNumber\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsBargeInBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsBargeInBody, &mut [&mut self.target, &mut self.endpoint_id, &mut self.single_number_reach_phone_number, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsBargeInBody, &[&self.target, &self.endpoint_id, &self.single_number_reach_phone_number, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsBargeInBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsBargeInBody", self, f) }
}

/// The object `CallingCallControlsDivertBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsDivertBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `destination`
    pub destination: Option<String>,
    /// `toVoicemail`
    pub to_voicemail: Option<bool>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsDivertBody: Keys = Keys(&["\"callId\":", "\"destination\":", "\"toVoicemail\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsDivertBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsDivertBody, &mut [&mut self.call_id, &mut self.destination, &mut self.to_voicemail, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsDivertBody, &[&self.call_id, &self.destination, &self.to_voicemail, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsDivertBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsDivertBody", self, f) }
}

/// The object `CallingCallControlsHoldBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsHoldBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsHoldBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsHoldBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsHoldBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsHoldBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsHoldBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsHoldBody", self, f) }
}

/// The object `CallingCallControlsListCallHistoryResponse` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsListCallHistoryResponse {
    /// `items`
    pub items: Option<Vec<CallHistoryRecordRecord>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsListCallHistoryResponse: Keys = Keys(&["\"items\":"]);

impl Json for CallingCallControlsListCallHistoryResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsListCallHistoryResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsListCallHistoryResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsListCallHistoryResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsListCallHistoryResponse", self, f) }
}

/// The object `CallingCallControlsMuteBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsMuteBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsMuteBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsMuteBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsMuteBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsMuteBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsMuteBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsMuteBody", self, f) }
}

/// The object `CallingCallControlsParkBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsParkBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `destination`
    pub destination: Option<String>,
    /// `isGroupPark`
    pub is_group_park: Option<bool>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsParkBody: Keys = Keys(&["\"callId\":", "\"destination\":", "\"isGroupPark\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsParkBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsParkBody, &mut [&mut self.call_id, &mut self.destination, &mut self.is_group_park, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsParkBody, &[&self.call_id, &self.destination, &self.is_group_park, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsParkBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsParkBody", self, f) }
}

/// The object `CallingCallControlsPauseRecordingBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsPauseRecordingBody {
    /// `callId`
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsPauseRecordingBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsPauseRecordingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsPauseRecordingBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsPauseRecordingBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsPauseRecordingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsPauseRecordingBody", self, f) }
}

/// The object `CallingCallControlsPickupBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsPickupBody {
    /// `target`
    pub target: Option<String>,
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// `singleNumberReachPhoneNumber`
    pub single_number_reach_phone_number: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsPickupBody: Keys = Keys(&["\"target\":", "\"endpointId\":", "\"singleNumberReachPhoneNumber\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsPickupBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsPickupBody, &mut [&mut self.target, &mut self.endpoint_id, &mut self.single_number_reach_phone_number, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsPickupBody, &[&self.target, &self.endpoint_id, &self.single_number_reach_phone_number, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsPickupBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsPickupBody", self, f) }
}

/// The object `CallingCallControlsPullBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsPullBody {
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsPullBody: Keys = Keys(&["\"endpointId\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsPullBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsPullBody, &mut [&mut self.endpoint_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsPullBody, &[&self.endpoint_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsPullBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsPullBody", self, f) }
}

/// The object `CallingCallControlsPushBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsPushBody {
    /// `callId`
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsPushBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsPushBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsPushBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsPushBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsPushBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsPushBody", self, f) }
}

/// The object `CallingCallControlsRejectBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsRejectBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `action`
    pub action: Option<BTreeMap<String, Any>>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsRejectBody: Keys = Keys(&["\"callId\":", "\"action\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsRejectBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsRejectBody, &mut [&mut self.call_id, &mut self.action, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsRejectBody, &[&self.call_id, &self.action, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsRejectBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsRejectBody", self, f) }
}

/// The object `CallingCallControlsResumeBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsResumeBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsResumeBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsResumeBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsResumeBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsResumeBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsResumeBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsResumeBody", self, f) }
}

/// The object `CallingCallControlsResumeRecordingBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsResumeRecordingBody {
    /// `callId`
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsResumeRecordingBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsResumeRecordingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsResumeRecordingBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsResumeRecordingBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsResumeRecordingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsResumeRecordingBody", self, f) }
}

/// The object `CallingCallControlsRetrieveBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsRetrieveBody {
    /// `destination`
    pub destination: Option<String>,
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// `singleNumberReachPhoneNumber`
    pub single_number_reach_phone_number: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsRetrieveBody: Keys = Keys(&["\"destination\":", "\"endpointId\":", "\"singleNumberReachPhoneNumber\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsRetrieveBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsRetrieveBody, &mut [&mut self.destination, &mut self.endpoint_id, &mut self.single_number_reach_phone_number, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsRetrieveBody, &[&self.destination, &self.endpoint_id, &self.single_number_reach_phone_number, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsRetrieveBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsRetrieveBody", self, f) }
}

/// The object `CallingCallControlsStartRecordingBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsStartRecordingBody {
    /// `callId`
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsStartRecordingBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsStartRecordingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsStartRecordingBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsStartRecordingBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsStartRecordingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsStartRecordingBody", self, f) }
}

/// The object `CallingCallControlsStopRecordingBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsStopRecordingBody {
    /// `callId`
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsStopRecordingBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsStopRecordingBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsStopRecordingBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsStopRecordingBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsStopRecordingBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsStopRecordingBody", self, f) }
}

/// The object `CallingCallControlsTransferBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsTransferBody {
    /// `callId1`
    pub call_id1: Option<String>,
    /// `callId2`
    pub call_id2: Option<String>,
    /// `destination`
    pub destination: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsTransferBody: Keys = Keys(&["\"callId1\":", "\"callId2\":", "\"destination\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsTransferBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsTransferBody, &mut [&mut self.call_id1, &mut self.call_id2, &mut self.destination, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsTransferBody, &[&self.call_id1, &self.call_id2, &self.destination, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsTransferBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsTransferBody", self, f) }
}

/// The object `CallingCallControlsTransmitDtmfBody` of Webex.
#[derive(Clone, Default)]
pub struct CallingCallControlsTransmitDtmfBody {
    /// `callId`
    pub call_id: Option<String>,
    /// `dtmf`
    pub dtmf: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallingCallControlsTransmitDtmfBody: Keys = Keys(&["\"callId\":", "\"dtmf\":", "\"lineOwnerId\":"]);

impl Json for CallingCallControlsTransmitDtmfBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallingCallControlsTransmitDtmfBody, &mut [&mut self.call_id, &mut self.dtmf, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallingCallControlsTransmitDtmfBody, &[&self.call_id, &self.dtmf, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallingCallControlsTransmitDtmfBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallingCallControlsTransmitDtmfBody", self, f) }
}
