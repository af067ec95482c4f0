// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `EWTApiResponse` of Webex.
#[derive(Clone, Default)]
pub struct EWTApiResponse {
    /// `estimatedWaitTime`
    pub estimated_wait_time: Option<f64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EWTApiResponse: Keys = Keys(&["\"estimatedWaitTime\":"]);

impl Json for EWTApiResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EWTApiResponse, &mut [&mut self.estimated_wait_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EWTApiResponse, &[&self.estimated_wait_time], &self.extra) }
}

impl std::fmt::Debug for EWTApiResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EWTApiResponse", self, f) }
}
