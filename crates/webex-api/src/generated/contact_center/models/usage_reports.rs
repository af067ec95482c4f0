// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateUsageReportBody` of Webex.
#[derive(Clone, Default)]
pub struct CreateUsageReportBody {
    /// `resourceType`
    pub resource_type: Option<String>,
    /// `startDate`
    pub start_date: Option<String>,
    /// `endDate`
    pub end_date: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateUsageReportBody: Keys = Keys(&["\"resourceType\":", "\"startDate\":", "\"endDate\":"]);

impl Json for CreateUsageReportBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateUsageReportBody, &mut [&mut self.resource_type, &mut self.start_date, &mut self.end_date], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateUsageReportBody, &[&self.resource_type, &self.start_date, &self.end_date], &self.extra) }
}

impl std::fmt::Debug for CreateUsageReportBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateUsageReportBody", self, f) }
}
