// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `GetLiveStreamDetailedCallHistoryResponse` of Webex.
#[derive(Clone, Default)]
pub struct GetLiveStreamDetailedCallHistoryResponse {
    /// `items`
    pub items: Option<Vec<CDR>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_GetLiveStreamDetailedCallHistoryResponse: Keys = Keys(&["\"items\":"]);

impl Json for GetLiveStreamDetailedCallHistoryResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_GetLiveStreamDetailedCallHistoryResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_GetLiveStreamDetailedCallHistoryResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for GetLiveStreamDetailedCallHistoryResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("GetLiveStreamDetailedCallHistoryResponse", self, f) }
}
