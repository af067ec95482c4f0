// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreatePartnerReportBody` of Webex. Published as `CreateAReportBody`.
#[derive(Clone, Default)]
pub struct CreatePartnerReportBody {
    /// `templateId`; required when sent
    pub template_id: Option<f64>,
    /// `startDate`; required when sent
    pub start_date: Option<String>,
    /// `endDate`; required when sent
    pub end_date: Option<String>,
    /// `regionId`
    pub region_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreatePartnerReportBody: Keys = Keys(&["\"templateId\":", "\"startDate\":", "\"endDate\":", "\"regionId\":"]);

impl Json for CreatePartnerReportBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreatePartnerReportBody, &mut [&mut self.template_id, &mut self.start_date, &mut self.end_date, &mut self.region_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreatePartnerReportBody, &[&self.template_id, &self.start_date, &self.end_date, &self.region_id], &self.extra) }
}

impl std::fmt::Debug for CreatePartnerReportBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreatePartnerReportBody", self, f) }
}

/// The object `CreatePartnerReportResponse` of Webex. Published as `CreateAReportResponse`.
#[derive(Clone, Default)]
pub struct CreatePartnerReportResponse {
    /// `reportId`
    pub report_id: Option<String>,
    /// `createdTime`
    pub created_time: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreatePartnerReportResponse: Keys = Keys(&["\"reportId\":", "\"createdTime\":"]);

impl Json for CreatePartnerReportResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreatePartnerReportResponse, &mut [&mut self.report_id, &mut self.created_time], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreatePartnerReportResponse, &[&self.report_id, &self.created_time], &self.extra) }
}

impl std::fmt::Debug for CreatePartnerReportResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreatePartnerReportResponse", self, f) }
}

/// The object `Report` of Webex.
#[derive(Clone, Default)]
pub struct Report {
    /// `Id`
    pub id: Option<String>,
    /// `id`
    pub id2: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `service`
    pub service: Option<String>,
    /// `startDate`
    pub start_date: Option<String>,
    /// `endDate`
    pub end_date: Option<String>,
    /// `siteList`
    pub site_list: Option<String>,
    /// `created`
    pub created: Option<String>,
    /// `createdBy`
    pub created_by: Option<String>,
    /// `scheduledFrom`
    pub scheduled_from: Option<String>,
    /// `status`
    pub status: Option<String>,
    /// `downloadURL`
    pub download_url: Option<String>,
    /// `scheduleFrom`
    pub schedule_from: Option<String>,
    /// `downloadDomain`
    pub download_domain: Option<String>,
    /// `numberOfReports`
    pub number_of_reports: Option<i64>,
    /// `items`
    pub items: Option<Vec<BTreeMap<String, Any>>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Report: Keys = Keys(&["\"Id\":", "\"id\":", "\"title\":", "\"service\":", "\"startDate\":", "\"endDate\":", "\"siteList\":", "\"created\":", "\"createdBy\":", "\"scheduledFrom\":", "\"status\":", "\"downloadURL\":", "\"scheduleFrom\":", "\"downloadDomain\":", "\"numberOfReports\":", "\"items\":"]);

impl Json for Report {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Report, &mut [&mut self.id, &mut self.id2, &mut self.title, &mut self.service, &mut self.start_date, &mut self.end_date, &mut self.site_list, &mut self.created, &mut self.created_by, &mut self.scheduled_from, &mut self.status, &mut self.download_url, &mut self.schedule_from, &mut self.download_domain, &mut self.number_of_reports, &mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Report, &[&self.id, &self.id2, &self.title, &self.service, &self.start_date, &self.end_date, &self.site_list, &self.created, &self.created_by, &self.scheduled_from, &self.status, &self.download_url, &self.schedule_from, &self.download_domain, &self.number_of_reports, &self.items], &self.extra) }
}

impl std::fmt::Debug for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Report", self, f) }
}

/// The object `ReportCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct ReportCollectionResponse {
    /// `items`
    pub items: Option<Vec<Report>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReportCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for ReportCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReportCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReportCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ReportCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReportCollectionResponse", self, f) }
}

/// The object `Template` of Webex.
#[derive(Clone, Default)]
pub struct Template {
    /// `Id`
    pub id: Option<i64>,
    /// `id`
    pub id2: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `service`
    pub service: Option<String>,
    /// `maxDays` in days
    pub max_days: Option<f64>,
    /// `identifier`
    pub identifier: Option<String>,
    /// `validations`
    pub validations: Option<Vec<ValidationRules>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Template: Keys = Keys(&["\"Id\":", "\"id\":", "\"title\":", "\"service\":", "\"maxDays\":", "\"identifier\":", "\"validations\":"]);

impl Json for Template {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Template, &mut [&mut self.id, &mut self.id2, &mut self.title, &mut self.service, &mut self.max_days, &mut self.identifier, &mut self.validations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Template, &[&self.id, &self.id2, &self.title, &self.service, &self.max_days, &self.identifier, &self.validations], &self.extra) }
}

impl std::fmt::Debug for Template {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Template", self, f) }
}

/// The object `TemplateCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct TemplateCollectionResponse {
    /// `items`
    pub items: Option<Vec<Template>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TemplateCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for TemplateCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TemplateCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TemplateCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for TemplateCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TemplateCollectionResponse", self, f) }
}

/// The object `ValidationRules` of Webex.
#[derive(Clone, Default)]
pub struct ValidationRules {
    /// `field`
    pub field: Option<String>,
    /// `required`
    pub required: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ValidationRules: Keys = Keys(&["\"field\":", "\"required\":"]);

impl Json for ValidationRules {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ValidationRules, &mut [&mut self.field, &mut self.required], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ValidationRules, &[&self.field, &self.required], &self.extra) }
}

impl std::fmt::Debug for ValidationRules {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ValidationRules", self, f) }
}
