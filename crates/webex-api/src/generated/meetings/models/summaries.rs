// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetSummaryByMeetingIdResponse` of Webex. Published as `GetSummaryByMeetingIDResponse`.
#[derive(Clone, Default)]
pub struct GetSummaryByMeetingIdResponse {
    /// `items`
    pub items: Option<Vec<SummaryObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetSummaryByMeetingIdResponse: Keys = Keys(&["\"items\":"]);

impl Json for GetSummaryByMeetingIdResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetSummaryByMeetingIdResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetSummaryByMeetingIdResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for GetSummaryByMeetingIdResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetSummaryByMeetingIdResponse", self, f) }
}

/// The object `GetSummaryForComplianceOfficerResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetSummaryForComplianceOfficerResponse {
    /// `items`
    pub items: Option<Vec<SummaryObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetSummaryForComplianceOfficerResponse: Keys = Keys(&["\"items\":"]);

impl Json for GetSummaryForComplianceOfficerResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetSummaryForComplianceOfficerResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetSummaryForComplianceOfficerResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for GetSummaryForComplianceOfficerResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetSummaryForComplianceOfficerResponse", self, f) }
}

/// The object `SummaryObject` of Webex.
#[derive(Clone, Default)]
pub struct SummaryObject {
    /// `id`
    pub id: Option<String>,
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `status`
    pub status: Option<SummaryObjectStatus>,
    /// `notes`
    pub notes: Option<SummaryObjectNotes>,
    /// `actionItems`
    pub action_items: Option<Vec<SummaryObjectActionItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SummaryObject: Keys = Keys(&["\"id\":", "\"meetingId\":", "\"status\":", "\"notes\":", "\"actionItems\":"]);

impl Json for SummaryObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SummaryObject, &mut [&mut self.id, &mut self.meeting_id, &mut self.status, &mut self.notes, &mut self.action_items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SummaryObject, &[&self.id, &self.meeting_id, &self.status, &self.notes, &self.action_items], &self.extra) }
}

impl std::fmt::Debug for SummaryObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SummaryObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`SummaryObject`].
    pub enum SummaryObjectStatus {
        Available = "available",
        Deleted = "deleted",
    }
}

/// The object `SummaryObjectActionItem` of Webex.
#[derive(Clone, Default)]
pub struct SummaryObjectActionItem {
    /// `content`; required when sent
    pub content: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SummaryObjectActionItem: Keys = Keys(&["\"content\":"]);

impl Json for SummaryObjectActionItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SummaryObjectActionItem, &mut [&mut self.content], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SummaryObjectActionItem, &[&self.content], &self.extra) }
}

impl std::fmt::Debug for SummaryObjectActionItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SummaryObjectActionItem", self, f) }
}

/// The object `SummaryObjectNotes` of Webex.
#[derive(Clone, Default)]
pub struct SummaryObjectNotes {
    /// `content`; required when sent
    pub content: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SummaryObjectNotes: Keys = Keys(&["\"content\":"]);

impl Json for SummaryObjectNotes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SummaryObjectNotes, &mut [&mut self.content], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SummaryObjectNotes, &[&self.content], &self.extra) }
}

impl std::fmt::Debug for SummaryObjectNotes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SummaryObjectNotes", self, f) }
}
