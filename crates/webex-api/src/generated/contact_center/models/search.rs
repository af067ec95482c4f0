// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `SearchRequest` of Webex.
#[derive(Clone, Default)]
pub struct SearchRequest {
    /// `variables`
    pub variables: Option<BTreeMap<String, Any>>,
    /// `query`
    pub query: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SearchRequest: Keys = Keys(&["\"variables\":", "\"query\":"]);

impl Json for SearchRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SearchRequest, &mut [&mut self.variables, &mut self.query], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SearchRequest, &[&self.variables, &self.query], &self.extra) }
}

impl std::fmt::Debug for SearchRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SearchRequest", self, f) }
}
