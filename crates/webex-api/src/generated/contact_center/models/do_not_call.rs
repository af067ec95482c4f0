// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `DncEntryRequest` of Webex.
#[derive(Clone, Default)]
pub struct DncEntryRequest {
    /// `phoneNumber`; required when sent
    pub phone_number: Option<String>,
    /// `source`; required when sent
    pub source: Option<String>,
    /// `reason`
    pub reason: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DncEntryRequest: Keys = Keys(&["\"phoneNumber\":", "\"source\":", "\"reason\":"]);

impl Json for DncEntryRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DncEntryRequest, &mut [&mut self.phone_number, &mut self.source, &mut self.reason], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DncEntryRequest, &[&self.phone_number, &self.source, &self.reason], &self.extra) }
}

impl std::fmt::Debug for DncEntryRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DncEntryRequest", self, f) }
}

/// The object `DncEntryResponse` of Webex.
#[derive(Clone, Default)]
pub struct DncEntryResponse {
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `source`
    pub source: Option<String>,
    /// `addedDate`: a moment, RFC 3339
    pub added_date: Option<String>,
    /// `addedBy`
    pub added_by: Option<String>,
    /// `reason`
    pub reason: Option<String>,
    /// `lastModified`: a moment, RFC 3339
    pub last_modified: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DncEntryResponse: Keys = Keys(&["\"phoneNumber\":", "\"source\":", "\"addedDate\":", "\"addedBy\":", "\"reason\":", "\"lastModified\":"]);

impl Json for DncEntryResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DncEntryResponse, &mut [&mut self.phone_number, &mut self.source, &mut self.added_date, &mut self.added_by, &mut self.reason, &mut self.last_modified], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DncEntryResponse, &[&self.phone_number, &self.source, &self.added_date, &self.added_by, &self.reason, &self.last_modified], &self.extra) }
}

impl std::fmt::Debug for DncEntryResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DncEntryResponse", self, f) }
}
