// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ConferenceControlsAddParticipantBody` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceControlsAddParticipantBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceControlsAddParticipantBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for ConferenceControlsAddParticipantBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceControlsAddParticipantBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceControlsAddParticipantBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for ConferenceControlsAddParticipantBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceControlsAddParticipantBody", self, f) }
}

/// The object `ConferenceControlsDeafenParticipantBody` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceControlsDeafenParticipantBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceControlsDeafenParticipantBody: Keys = Keys(&["\"callId\":"]);

impl Json for ConferenceControlsDeafenParticipantBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceControlsDeafenParticipantBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceControlsDeafenParticipantBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for ConferenceControlsDeafenParticipantBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceControlsDeafenParticipantBody", self, f) }
}

/// The object `ConferenceControlsMuteBody` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceControlsMuteBody {
    /// `callId`
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceControlsMuteBody: Keys = Keys(&["\"callId\":"]);

impl Json for ConferenceControlsMuteBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceControlsMuteBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceControlsMuteBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for ConferenceControlsMuteBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceControlsMuteBody", self, f) }
}

/// The object `ConferenceControlsStartConferenceBody` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceControlsStartConferenceBody {
    /// `callIds`; required when sent
    pub call_ids: Option<Vec<String>>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceControlsStartConferenceBody: Keys = Keys(&["\"callIds\":", "\"lineOwnerId\":"]);

impl Json for ConferenceControlsStartConferenceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceControlsStartConferenceBody, &mut [&mut self.call_ids, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceControlsStartConferenceBody, &[&self.call_ids, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for ConferenceControlsStartConferenceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceControlsStartConferenceBody", self, f) }
}

/// The object `ConferenceControlsUndeafenParticipantBody` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceControlsUndeafenParticipantBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceControlsUndeafenParticipantBody: Keys = Keys(&["\"callId\":"]);

impl Json for ConferenceControlsUndeafenParticipantBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceControlsUndeafenParticipantBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceControlsUndeafenParticipantBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for ConferenceControlsUndeafenParticipantBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceControlsUndeafenParticipantBody", self, f) }
}

/// The object `ConferenceControlsUnmuteBody` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceControlsUnmuteBody {
    /// `callId`
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceControlsUnmuteBody: Keys = Keys(&["\"callId\":"]);

impl Json for ConferenceControlsUnmuteBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceControlsUnmuteBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceControlsUnmuteBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for ConferenceControlsUnmuteBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceControlsUnmuteBody", self, f) }
}

/// The object `ConferenceDetails` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceDetails {
    /// `state`
    pub state: Option<ConferenceDetailsState>,
    /// `appearance`
    pub appearance: Option<i64>,
    /// `created`: a moment, RFC 3339
    pub created: Option<String>,
    /// `muted`
    pub muted: Option<bool>,
    /// `type`
    pub type_: Option<ConferenceDetailsType>,
    /// `participants`
    pub participants: Option<Vec<ConferenceParticipant>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceDetails: Keys = Keys(&["\"state\":", "\"appearance\":", "\"created\":", "\"muted\":", "\"type\":", "\"participants\":"]);

impl Json for ConferenceDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceDetails, &mut [&mut self.state, &mut self.appearance, &mut self.created, &mut self.muted, &mut self.type_, &mut self.participants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceDetails, &[&self.state, &self.appearance, &self.created, &self.muted, &self.type_, &self.participants], &self.extra) }
}

impl std::fmt::Debug for ConferenceDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceDetails", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`ConferenceDetails`].
    pub enum ConferenceDetailsState {
        Connected = "connected",
        Held = "held",
        Disconnected = "disconnected",
    }
}

webex_core::open_enum! {
    /// Values of `type` of [`ConferenceDetails`].
    pub enum ConferenceDetailsType {
        BargeIn = "bargeIn",
        SilentMonitoring = "silentMonitoring",
        Coaching = "coaching",
    }
}

/// The object `ConferenceParticipant` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceParticipant {
    /// `callId`
    pub call_id: Option<String>,
    /// `muted`
    pub muted: Option<bool>,
    /// `deafened`
    pub deafened: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceParticipant: Keys = Keys(&["\"callId\":", "\"muted\":", "\"deafened\":"]);

impl Json for ConferenceParticipant {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceParticipant, &mut [&mut self.call_id, &mut self.muted, &mut self.deafened], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceParticipant, &[&self.call_id, &self.muted, &self.deafened], &self.extra) }
}

impl std::fmt::Debug for ConferenceParticipant {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceParticipant", self, f) }
}
