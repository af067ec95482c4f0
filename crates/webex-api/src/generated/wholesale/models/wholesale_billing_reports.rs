// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateWholesaleBillingReportBody` of Webex. Published as `CreateAWholesaleBillingReportBody`.
#[derive(Clone, Default)]
pub struct CreateWholesaleBillingReportBody {
    /// `billingStartDate`; required when sent
    pub billing_start_date: Option<String>,
    /// `billingEndDate`; required when sent
    pub billing_end_date: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `subPartnerOrgId`
    pub sub_partner_org_id: Option<String>,
    /// `internal`
    pub internal: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateWholesaleBillingReportBody: Keys = Keys(&["\"billingStartDate\":", "\"billingEndDate\":", "\"type\":", "\"subPartnerOrgId\":", "\"internal\":"]);

impl Json for CreateWholesaleBillingReportBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateWholesaleBillingReportBody, &mut [&mut self.billing_start_date, &mut self.billing_end_date, &mut self.type_, &mut self.sub_partner_org_id, &mut self.internal], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateWholesaleBillingReportBody, &[&self.billing_start_date, &self.billing_end_date, &self.type_, &self.sub_partner_org_id, &self.internal], &self.extra) }
}

impl std::fmt::Debug for CreateWholesaleBillingReportBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateWholesaleBillingReportBody", self, f) }
}

/// The object `ListReport` of Webex.
#[derive(Clone, Default)]
pub struct ListReport {
    /// `id`
    pub id: Option<String>,
    /// `billingStartDate`
    pub billing_start_date: Option<String>,
    /// `billingEndDate`
    pub billing_end_date: Option<String>,
    /// `status`
    pub status: Option<ListReportStatus>,
    /// `type`
    pub type_: Option<ListReportType>,
    /// `category`
    pub category: Option<ListReportCategory>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListReport: Keys = Keys(&["\"id\":", "\"billingStartDate\":", "\"billingEndDate\":", "\"status\":", "\"type\":", "\"category\":"]);

impl Json for ListReport {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListReport, &mut [&mut self.id, &mut self.billing_start_date, &mut self.billing_end_date, &mut self.status, &mut self.type_, &mut self.category], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListReport, &[&self.id, &self.billing_start_date, &self.billing_end_date, &self.status, &self.type_, &self.category], &self.extra) }
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

webex_core::open_enum! {
    /// Values of `type` of [`ListReport`].
    pub enum ListReportType {
        User = "USER",
        Customer = "CUSTOMER",
        Partner = "PARTNER",
    }
}

webex_core::open_enum! {
    /// Values of `category` of [`ListReport`].
    pub enum ListReportCategory {
        Reconciliation = "RECONCILIATION",
        PointInTime = "POINT_IN_TIME",
    }
}

/// The object `Report` of Webex.
#[derive(Clone, Default)]
pub struct Report {
    /// `id`
    pub id: Option<String>,
    /// `billingStartDate`
    pub billing_start_date: Option<String>,
    /// `billingEndDate`
    pub billing_end_date: Option<String>,
    /// `type`
    pub type_: Option<ReportType>,
    /// `category`
    pub category: Option<ReportCategory>,
    /// `created`
    pub created: Option<String>,
    /// `createdBy`
    pub created_by: Option<String>,
    /// `status`
    pub status: Option<ReportStatus>,
    /// `tempDownloadURL`
    pub temp_download_url: Option<String>,
    /// `errors`
    pub errors: Option<Vec<ReportError>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Report: Keys = Keys(&["\"id\":", "\"billingStartDate\":", "\"billingEndDate\":", "\"type\":", "\"category\":", "\"created\":", "\"createdBy\":", "\"status\":", "\"tempDownloadURL\":", "\"errors\":"]);

impl Json for Report {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Report, &mut [&mut self.id, &mut self.billing_start_date, &mut self.billing_end_date, &mut self.type_, &mut self.category, &mut self.created, &mut self.created_by, &mut self.status, &mut self.temp_download_url, &mut self.errors], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Report, &[&self.id, &self.billing_start_date, &self.billing_end_date, &self.type_, &self.category, &self.created, &self.created_by, &self.status, &self.temp_download_url, &self.errors], &self.extra) }
}

impl std::fmt::Debug for Report {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Report", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`Report`].
    pub enum ReportType {
        User = "USER",
        Customer = "CUSTOMER",
        Partner = "PARTNER",
    }
}

webex_core::open_enum! {
    /// Values of `category` of [`Report`].
    pub enum ReportCategory {
        Reconciliation = "RECONCILIATION",
        PointInTime = "POINT_IN_TIME",
    }
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
    /// `billingStartDate`
    pub billing_start_date: Option<String>,
    /// `billingEndDate`
    pub billing_end_date: Option<String>,
    /// `type`
    pub type_: Option<ReportIdType>,
    /// `category`
    pub category: Option<ReportIdCategory>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ReportId: Keys = Keys(&["\"id\":", "\"billingStartDate\":", "\"billingEndDate\":", "\"type\":", "\"category\":"]);

impl Json for ReportId {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ReportId, &mut [&mut self.id, &mut self.billing_start_date, &mut self.billing_end_date, &mut self.type_, &mut self.category], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ReportId, &[&self.id, &self.billing_start_date, &self.billing_end_date, &self.type_, &self.category], &self.extra) }
}

impl std::fmt::Debug for ReportId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ReportId", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`ReportId`].
    pub enum ReportIdType {
        User = "USER",
        Customer = "CUSTOMER",
        Partner = "PARTNER",
    }
}

webex_core::open_enum! {
    /// Values of `category` of [`ReportId`].
    pub enum ReportIdCategory {
        Reconciliation = "RECONCILIATION",
        PointInTime = "POINT_IN_TIME",
    }
}

/// The object `WholesaleBillingReportsListResponse` of Webex.
#[derive(Clone, Default)]
pub struct WholesaleBillingReportsListResponse {
    /// `items`
    pub items: Option<Vec<ListReport>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WholesaleBillingReportsListResponse: Keys = Keys(&["\"items\":"]);

impl Json for WholesaleBillingReportsListResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WholesaleBillingReportsListResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WholesaleBillingReportsListResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for WholesaleBillingReportsListResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WholesaleBillingReportsListResponse", self, f) }
}
