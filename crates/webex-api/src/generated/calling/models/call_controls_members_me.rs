// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CallControlsMembersMeAnswerBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsMembersMeAnswerBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsMembersMeAnswerBody: Keys = Keys(&["\"callId\":", "\"endpointId\":", "\"lineOwnerId\":"]);

impl Json for CallControlsMembersMeAnswerBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsMembersMeAnswerBody, &mut [&mut self.call_id, &mut self.endpoint_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsMembersMeAnswerBody, &[&self.call_id, &self.endpoint_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsMembersMeAnswerBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsMembersMeAnswerBody", self, f) }
}

/// The object `CallControlsMembersMeDialBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsMembersMeDialBody {
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

static K_CallControlsMembersMeDialBody: Keys = Keys(&["\"destination\":", "\"endpointId\":", "\"singleNumberReachPhoneNumber\":", "\"lineOwnerId\":"]);

impl Json for CallControlsMembersMeDialBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsMembersMeDialBody, &mut [&mut self.destination, &mut self.endpoint_id, &mut self.single_number_reach_phone_number, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsMembersMeDialBody, &[&self.destination, &self.endpoint_id, &self.single_number_reach_phone_number, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsMembersMeDialBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsMembersMeDialBody", self, f) }
}

/// The object `CallControlsMembersMeHangupBody` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsMembersMeHangupBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsMembersMeHangupBody: Keys = Keys(&["\"callId\":", "\"lineOwnerId\":"]);

impl Json for CallControlsMembersMeHangupBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsMembersMeHangupBody, &mut [&mut self.call_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsMembersMeHangupBody, &[&self.call_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for CallControlsMembersMeHangupBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsMembersMeHangupBody", self, f) }
}

/// The object `CallControlsMembersMeListCallsResponse` of Webex.
#[derive(Clone, Default)]
pub struct CallControlsMembersMeListCallsResponse {
    /// `items`
    pub items: Option<Vec<Call>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallControlsMembersMeListCallsResponse: Keys = Keys(&["\"items\":"]);

impl Json for CallControlsMembersMeListCallsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallControlsMembersMeListCallsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallControlsMembersMeListCallsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for CallControlsMembersMeListCallsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallControlsMembersMeListCallsResponse", self, f) }
}

/// The object `DialCallForMeResponse` of Webex. Published as `DialResponse`.
#[derive(Clone, Default)]
pub struct DialCallForMeResponse {
    /// `callId`
    pub call_id: Option<String>,
    /// `callSessionId`
    pub call_session_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DialCallForMeResponse: Keys = Keys(&["\"callId\":", "\"callSessionId\":"]);

impl Json for DialCallForMeResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DialCallForMeResponse, &mut [&mut self.call_id, &mut self.call_session_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DialCallForMeResponse, &[&self.call_id, &self.call_session_id], &self.extra) }
}

impl std::fmt::Debug for DialCallForMeResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DialCallForMeResponse", self, f) }
}

/// The object `SetWrapUpReasonsBody` of Webex.
#[derive(Clone, Default)]
pub struct SetWrapUpReasonsBody {
    /// `wrapupReasons`
    pub wrapup_reasons: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SetWrapUpReasonsBody: Keys = Keys(&["\"wrapupReasons\":"]);

impl Json for SetWrapUpReasonsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SetWrapUpReasonsBody, &mut [&mut self.wrapup_reasons], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SetWrapUpReasonsBody, &[&self.wrapup_reasons], &self.extra) }
}

impl std::fmt::Debug for SetWrapUpReasonsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SetWrapUpReasonsBody", self, f) }
}
