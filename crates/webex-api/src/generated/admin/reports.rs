// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about reports.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Reports.
///
/// `GET /reports`, in the catalogue `reports-list-reports`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReports(Request);

impl ListReports {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("reports-list-reports", Host::Api, Method::Get, "/reports").with_paging(Paging::Link, "items"))
    }

    /// Sets `reportId`.
    #[must_use]
    pub fn report_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "reportId", value.into())) }

    /// Sets `service`.
    #[must_use]
    pub fn service(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "service", value.into())) }

    /// Sets `templateId`.
    #[must_use]
    pub fn template_id(self, value: f64) -> Self { Self(support::set(self.0, "templateId", value.to_string())) }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }
}

impl Operation for ListReports {
    type Output = models::ReportCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReports {
    type Item = models::Report;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Report.
///
/// `POST /reports`, in the catalogue `reports-create-a-report`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateReport(Request);

impl CreateReport {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("reports-create-a-report", Host::Api, Method::Post, "/reports"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateAReportBody2) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateReport {
    type Output = models::CreateAReportResponse2;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Report Details.
///
/// `GET /reports/{reportId}`, in the catalogue `reports-get-report-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetReportDetails(Request);

impl GetReportDetails {
    /// With everything that must be given.
    pub fn new(report_id: impl AsRef<str>) -> Self {
        Self(Request::new("reports-get-report-details", Host::Api, Method::Get, format!("/reports/{}", support::segment(report_id.as_ref()))))
    }
}

impl Operation for GetReportDetails {
    type Output = models::Report;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Report.
///
/// `DELETE /reports/{reportId}`, in the catalogue `reports-delete-a-report`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteReport(Request);

impl DeleteReport {
    /// With everything that must be given.
    pub fn new(report_id: impl AsRef<str>) -> Self {
        Self(Request::new("reports-delete-a-report", Host::Api, Method::Delete, format!("/reports/{}", support::segment(report_id.as_ref()))))
    }
}

impl Operation for DeleteReport {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
