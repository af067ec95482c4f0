// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `HotDesk` of Webex.
#[derive(Clone, Default)]
pub struct HotDesk {
    /// `sessionId`
    pub session_id: Option<String>,
    /// `workspaceId`
    pub workspace_id: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `bookingStartTime`
    pub booking_start_time: Option<String>,
    /// `bookingEndTime`
    pub booking_end_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HotDesk: Keys = Keys(&["\"sessionId\":", "\"workspaceId\":", "\"personId\":", "\"bookingStartTime\":", "\"bookingEndTime\":"]);

impl Json for HotDesk {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HotDesk, &mut [&mut self.session_id, &mut self.workspace_id, &mut self.person_id, &mut self.booking_start_time, &mut self.booking_end_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HotDesk, &[&self.session_id, &self.workspace_id, &self.person_id, &self.booking_start_time, &self.booking_end_time], &self.extra) }
}

impl std::fmt::Debug for HotDesk {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HotDesk", self, f) }
}

/// The object `HotDeskSessionsResponse` of Webex.
#[derive(Clone, Default)]
pub struct HotDeskSessionsResponse {
    /// `items`
    pub items: Option<Vec<HotDesk>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_HotDeskSessionsResponse: Keys = Keys(&["\"items\":"]);

impl Json for HotDeskSessionsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_HotDeskSessionsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_HotDeskSessionsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for HotDeskSessionsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("HotDeskSessionsResponse", self, f) }
}
