// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AddParticipantByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct AddParticipantByMemberIdBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AddParticipantByMemberIdBody: Keys = Keys(&["\"callId\":"]);

impl Json for AddParticipantByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AddParticipantByMemberIdBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AddParticipantByMemberIdBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for AddParticipantByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AddParticipantByMemberIdBody", self, f) }
}

/// The object `ConferenceAddParticipantBody` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceAddParticipantBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceAddParticipantBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for ConferenceAddParticipantBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceAddParticipantBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceAddParticipantBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for ConferenceAddParticipantBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceAddParticipantBody", self, f) }
}

/// The object `ConferenceDeafenParticipantBody` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceDeafenParticipantBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceDeafenParticipantBody: Keys = Keys(&["\"callId\":"]);

impl Json for ConferenceDeafenParticipantBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceDeafenParticipantBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceDeafenParticipantBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for ConferenceDeafenParticipantBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceDeafenParticipantBody", self, f) }
}

/// The object `ConferenceMuteBody` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceMuteBody {
    /// `callId`
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceMuteBody: Keys = Keys(&["\"callId\":"]);

impl Json for ConferenceMuteBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceMuteBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceMuteBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for ConferenceMuteBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceMuteBody", self, f) }
}

/// The object `ConferenceMuteByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceMuteByMemberIdBody {
    /// `callId`
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceMuteByMemberIdBody: Keys = Keys(&["\"callId\":"]);

impl Json for ConferenceMuteByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceMuteByMemberIdBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceMuteByMemberIdBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for ConferenceMuteByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceMuteByMemberIdBody", self, f) }
}

/// The object `ConferenceStartConferenceBody` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceStartConferenceBody {
    /// `callIds`
    pub call_ids: Option<Vec<String>>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceStartConferenceBody: Keys = Keys(&["\"callIds\":", "\"lineOwnerId\":"]);

impl Json for ConferenceStartConferenceBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceStartConferenceBody, &mut [&mut self.call_ids, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceStartConferenceBody, &[&self.call_ids, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for ConferenceStartConferenceBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceStartConferenceBody", self, f) }
}

/// The object `ConferenceUndeafenParticipantBody` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceUndeafenParticipantBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceUndeafenParticipantBody: Keys = Keys(&["\"callId\":"]);

impl Json for ConferenceUndeafenParticipantBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceUndeafenParticipantBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceUndeafenParticipantBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for ConferenceUndeafenParticipantBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceUndeafenParticipantBody", self, f) }
}

/// The object `ConferenceUnmuteBody` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceUnmuteBody {
    /// `callId`
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceUnmuteBody: Keys = Keys(&["\"callId\":"]);

impl Json for ConferenceUnmuteBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceUnmuteBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceUnmuteBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for ConferenceUnmuteBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceUnmuteBody", self, f) }
}

/// The object `ConferenceUnmuteByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceUnmuteByMemberIdBody {
    /// `callId`
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceUnmuteByMemberIdBody: Keys = Keys(&["\"callId\":"]);

impl Json for ConferenceUnmuteByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceUnmuteByMemberIdBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceUnmuteByMemberIdBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for ConferenceUnmuteByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceUnmuteByMemberIdBody", self, f) }
}

/// The object `DeafenParticipantByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct DeafenParticipantByMemberIdBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DeafenParticipantByMemberIdBody: Keys = Keys(&["\"callId\":"]);

impl Json for DeafenParticipantByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DeafenParticipantByMemberIdBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DeafenParticipantByMemberIdBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for DeafenParticipantByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DeafenParticipantByMemberIdBody", self, f) }
}

/// The object `StartConferenceByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct StartConferenceByMemberIdBody {
    /// `callIds`
    pub call_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_StartConferenceByMemberIdBody: Keys = Keys(&["\"callIds\":"]);

impl Json for StartConferenceByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_StartConferenceByMemberIdBody, &mut [&mut self.call_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_StartConferenceByMemberIdBody, &[&self.call_ids], &self.extra) }
}

impl std::fmt::Debug for StartConferenceByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("StartConferenceByMemberIdBody", self, f) }
}

/// The object `UndeafenParticipantByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct UndeafenParticipantByMemberIdBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UndeafenParticipantByMemberIdBody: Keys = Keys(&["\"callId\":"]);

impl Json for UndeafenParticipantByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UndeafenParticipantByMemberIdBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UndeafenParticipantByMemberIdBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for UndeafenParticipantByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UndeafenParticipantByMemberIdBody", self, f) }
}
