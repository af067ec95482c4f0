// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AnswerByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct AnswerByMemberIdBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AnswerByMemberIdBody: Keys = Keys(&["\"callId\":", "\"endpointId\":"]);

impl Json for AnswerByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AnswerByMemberIdBody, &mut [&mut self.call_id, &mut self.endpoint_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AnswerByMemberIdBody, &[&self.call_id, &self.endpoint_id], &self.extra) }
}

impl std::fmt::Debug for AnswerByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AnswerByMemberIdBody", self, f) }
}

/// The object `DialByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct DialByMemberIdBody {
    /// `destination`; required when sent
    pub destination: Option<String>,
    /// `endpointId`
    pub endpoint_id: Option<String>,
    /// `singleNumberReachPhoneNumber`
    pub single_number_reach_phone_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DialByMemberIdBody: Keys = Keys(&["\"destination\":", "\"endpointId\":", "\"singleNumberReachPhoneNumber\":"]);

impl Json for DialByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DialByMemberIdBody, &mut [&mut self.destination, &mut self.endpoint_id, &mut self.single_number_reach_phone_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DialByMemberIdBody, &[&self.destination, &self.endpoint_id, &self.single_number_reach_phone_number], &self.extra) }
}

impl std::fmt::Debug for DialByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DialByMemberIdBody", self, f) }
}

/// The object `DialByMemberIdResponse` of Webex.
#[derive(Clone, Default)]
pub struct DialByMemberIdResponse {
    /// `callId`
    pub call_id: Option<String>,
    /// `callSessionId`
    pub call_session_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DialByMemberIdResponse: Keys = Keys(&["\"callId\":", "\"callSessionId\":"]);

impl Json for DialByMemberIdResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DialByMemberIdResponse, &mut [&mut self.call_id, &mut self.call_session_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DialByMemberIdResponse, &[&self.call_id, &self.call_session_id], &self.extra) }
}

impl std::fmt::Debug for DialByMemberIdResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DialByMemberIdResponse", self, f) }
}

/// The object `HangupByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct HangupByMemberIdBody {
    /// `callId`; required when sent
    pub call_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HangupByMemberIdBody: Keys = Keys(&["\"callId\":"]);

impl Json for HangupByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HangupByMemberIdBody, &mut [&mut self.call_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HangupByMemberIdBody, &[&self.call_id], &self.extra) }
}

impl std::fmt::Debug for HangupByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HangupByMemberIdBody", self, f) }
}

/// The object `ListCallsByMemberIdResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListCallsByMemberIdResponse {
    /// `items`
    pub items: Option<Vec<Call>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListCallsByMemberIdResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListCallsByMemberIdResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListCallsByMemberIdResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListCallsByMemberIdResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListCallsByMemberIdResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListCallsByMemberIdResponse", self, f) }
}

/// The object `SetWrapUpReasonsByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct SetWrapUpReasonsByMemberIdBody {
    /// `wrapupReasons`
    pub wrapup_reasons: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SetWrapUpReasonsByMemberIdBody: Keys = Keys(&["\"wrapupReasons\":"]);

impl Json for SetWrapUpReasonsByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SetWrapUpReasonsByMemberIdBody, &mut [&mut self.wrapup_reasons], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SetWrapUpReasonsByMemberIdBody, &[&self.wrapup_reasons], &self.extra) }
}

impl std::fmt::Debug for SetWrapUpReasonsByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SetWrapUpReasonsByMemberIdBody", self, f) }
}
