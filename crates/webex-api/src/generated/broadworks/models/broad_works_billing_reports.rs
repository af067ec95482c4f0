// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `BillingReportsListResponse` of Webex.
#[derive(Clone, Default)]
pub struct BillingReportsListResponse {
    /// `items`
    pub items: Option<Vec<ListReport>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_BillingReportsListResponse: Keys = Keys(&["\"items\":"]);

impl Json for BillingReportsListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_BillingReportsListResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_BillingReportsListResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for BillingReportsListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("BillingReportsListResponse", self, f) }
}

/// The object `CreateBroadWorksBillingReportBody` of Webex. Published as `CreateABroadWorksBillingReportBody`.
#[derive(Clone, Default)]
pub struct CreateBroadWorksBillingReportBody {
    /// `billingPeriod`; required when sent
    pub billing_period: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateBroadWorksBillingReportBody: Keys = Keys(&["\"billingPeriod\":"]);

impl Json for CreateBroadWorksBillingReportBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateBroadWorksBillingReportBody, &mut [&mut self.billing_period], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateBroadWorksBillingReportBody, &[&self.billing_period], &self.extra) }
}

impl std::fmt::Debug for CreateBroadWorksBillingReportBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateBroadWorksBillingReportBody", self, f) }
}

/// The object `ListReport` of Webex.
#[derive(Clone, Default)]
pub struct ListReport {
    /// `id`
    pub id: Option<String>,
    /// `billingPeriod`
    pub billing_period: Option<String>,
    /// `status`
    pub status: Option<ListReportStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListReport: Keys = Keys(&["\"id\":", "\"billingPeriod\":", "\"status\":"]);

impl Json for ListReport {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListReport, &mut [&mut self.id, &mut self.billing_period, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListReport, &[&self.id, &self.billing_period, &self.status], &self.extra) }
}

impl std::fmt::Debug for ListReport {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListReport", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`ListReport`].
    pub enum ListReportStatus {
        InProgress = "IN_PROGRESS",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}

/// The object `Report` of Webex.
#[derive(Clone, Default)]
pub struct Report {
    /// `id`
    pub id: Option<String>,
    /// `billingPeriod`
    pub billing_period: Option<String>,
    /// `status`
    pub status: Option<ReportStatus>,
    /// `created`
    pub created: Option<String>,
    /// `createdBy`
    pub created_by: Option<String>,
    /// `tempDownloadURL`
    pub temp_download_url: Option<String>,
    /// `errors`
    pub errors: Option<Vec<ReportError>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Report: Keys = Keys(&["\"id\":", "\"billingPeriod\":", "\"status\":", "\"created\":", "\"createdBy\":", "\"tempDownloadURL\":", "\"errors\":"]);

impl Json for Report {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Report, &mut [&mut self.id, &mut self.billing_period, &mut self.status, &mut self.created, &mut self.created_by, &mut self.temp_download_url, &mut self.errors], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Report, &[&self.id, &self.billing_period, &self.status, &self.created, &self.created_by, &self.temp_download_url, &self.errors], &self.extra) }
}

impl std::fmt::Debug for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Report", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`Report`].
    pub enum ReportStatus {
        InProgress = "IN_PROGRESS",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}

/// The object `ReportError` of Webex.
#[derive(Clone, Default)]
pub struct ReportError {
    /// `code`
    pub code: Option<f64>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReportError: Keys = Keys(&["\"code\":", "\"description\":"]);

impl Json for ReportError {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReportError, &mut [&mut self.code, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReportError, &[&self.code, &self.description], &self.extra) }
}

impl std::fmt::Debug for ReportError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReportError", self, f) }
}

/// The object `ReportId` of Webex.
#[derive(Clone, Default)]
pub struct ReportId {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReportId: Keys = Keys(&["\"id\":"]);

impl Json for ReportId {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReportId, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReportId, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for ReportId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReportId", self, f) }
}
