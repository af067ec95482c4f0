// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Reports.
///
/// `GET /reports`, in the catalogue `reports-list-reports`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ReportsListReports(Request);

impl ReportsListReports {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("reports-list-reports", Host::Api, Method::Get, "/reports").with_paging(Paging::Link, "items"))
    }

    /// Sets `reportId`.
    #[must_use]
    pub fn report_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "reportId", value.into());
        self
    }

    /// Sets `service`.
    #[must_use]
    pub fn service(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "service", value.into());
        self
    }

    /// Sets `templateId`.
    #[must_use]
    pub fn template_id(mut self, value: f64) -> Self {
        support::set(&mut self.0, "templateId", value.to_string());
        self
    }

    /// Sets `from`.
    #[must_use]
    pub fn from2(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "from", value.into());
        self
    }

    /// Sets `to`.
    #[must_use]
    pub fn to(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "to", value.into());
        self
    }
}

impl Operation for ReportsListReports {
    type Output = models::ReportCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ReportsListReports {
    type Item = models::Report;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Report.
///
/// `POST /reports`, in the catalogue `reports-create-a-report`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ReportsCreateAReport(Request);

impl ReportsCreateAReport {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("reports-create-a-report", Host::Api, Method::Post, "/reports"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::CreateAReportBody2) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for ReportsCreateAReport {
    type Output = models::CreateAReportResponse2;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Report Details.
///
/// `GET /reports/{reportId}`, in the catalogue `reports-get-report-details`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ReportsGetReportDetails(Request);

impl ReportsGetReportDetails {
    /// With everything that must be given.
    pub fn new(report_id: impl AsRef<str>) -> Self {
        Self(Request::new("reports-get-report-details", Host::Api, Method::Get, format!("/reports/{}", support::segment(report_id.as_ref()))))
    }
}

impl Operation for ReportsGetReportDetails {
    type Output = models::Report;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Report.
///
/// `DELETE /reports/{reportId}`, in the catalogue `reports-delete-a-report`.
///
/// Answers 204; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ReportsDeleteAReport(Request);

impl ReportsDeleteAReport {
    /// With everything that must be given.
    pub fn new(report_id: impl AsRef<str>) -> Self {
        Self(Request::new("reports-delete-a-report", Host::Api, Method::Delete, format!("/reports/{}", support::segment(report_id.as_ref()))))
    }
}

impl Operation for ReportsDeleteAReport {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
