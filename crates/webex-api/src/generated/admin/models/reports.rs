// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateAReportBody2` of Webex.
#[derive(Clone, Default)]
pub struct CreateAReportBody2 {
    /// `templateId`; required when sent
    pub template_id: Option<f64>,
    /// `startDate`
    pub start_date: Option<String>,
    /// `endDate`
    pub end_date: Option<String>,
    /// `siteList`
    pub site_list: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAReportBody2: Keys = Keys(&["\"templateId\":", "\"startDate\":", "\"endDate\":", "\"siteList\":"]);

impl Json for CreateAReportBody2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAReportBody2, &mut [&mut self.template_id, &mut self.start_date, &mut self.end_date, &mut self.site_list], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAReportBody2, &[&self.template_id, &self.start_date, &self.end_date, &self.site_list], &self.extra) }
}

impl std::fmt::Debug for CreateAReportBody2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAReportBody2", self, f) }
}

/// The object `CreateAReportResponse2` of Webex.
#[derive(Clone, Default)]
pub struct CreateAReportResponse2 {
    /// `id`
    pub id: Option<String>,
    /// `items`
    pub items: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAReportResponse2: Keys = Keys(&["\"id\":", "\"items\":"]);

impl Json for CreateAReportResponse2 {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAReportResponse2, &mut [&mut self.id, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAReportResponse2, &[&self.id, &self.items], &self.extra) }
}

impl std::fmt::Debug for CreateAReportResponse2 {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAReportResponse2", self, f) }
}
