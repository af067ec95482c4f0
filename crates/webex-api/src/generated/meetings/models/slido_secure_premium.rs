// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ListComplianceEventsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponse {
    /// `items`; required when sent
    pub items: Option<Vec<ListComplianceEventsResponseItem>>,
    /// `next`
    pub next: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponse: Keys = Keys(&["\"items\":", "\"next\":"]);

impl Json for ListComplianceEventsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponse, &mut [&mut self.items, &mut self.next], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponse, &[&self.items, &self.next], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponse", self, f) }
}

/// The object `ListComplianceEventsResponseItem` of Webex.
#[derive(Clone, Default)]
pub struct ListComplianceEventsResponseItem {
    /// `createdAtMs` in milliseconds; required when sent
    pub created_at_ms: Option<f64>,
    /// `sessionId`; required when sent
    pub session_id: Option<String>,
    /// `sessionOrgId`; required when sent
    pub session_org_id: Option<String>,
    /// `userId`; required when sent
    pub user_id: Option<String>,
    /// `data`: one of several shapes; required when sent
    pub data: Option<Any>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListComplianceEventsResponseItem: Keys = Keys(&["\"createdAtMs\":", "\"sessionId\":", "\"sessionOrgId\":", "\"userId\":", "\"data\":"]);

impl Json for ListComplianceEventsResponseItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListComplianceEventsResponseItem, &mut [&mut self.created_at_ms, &mut self.session_id, &mut self.session_org_id, &mut self.user_id, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListComplianceEventsResponseItem, &[&self.created_at_ms, &self.session_id, &self.session_org_id, &self.user_id, &self.data], &self.extra) }
}

impl std::fmt::Debug for ListComplianceEventsResponseItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListComplianceEventsResponseItem", self, f) }
}
