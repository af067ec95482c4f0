// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about broad works billing reports.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List BroadWorks Billing Reports.
///
/// `GET /broadworks/billing/reports`, in the catalogue `list-broadworks-billing-reports`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListBroadWorksBillingReports(Request);

impl ListBroadWorksBillingReports {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-broadworks-billing-reports", Host::Api, Method::Get, "/broadworks/billing/reports").with_paging(Paging::None, "items"))
    }

    /// Sets `before`.
    #[must_use]
    pub fn before(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "before", value.into())) }

    /// Sets `after`.
    #[must_use]
    pub fn after(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "after", value.into())) }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sortBy", value.into())) }
}

impl Operation for ListBroadWorksBillingReports {
    type Output = models::BillingReportsListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListBroadWorksBillingReports {
    type Item = models::ListReport;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a BroadWorks Billing Report.
///
/// `POST /broadworks/billing/reports`, in the catalogue `create-a-broadworks-billing-report`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateBroadWorksBillingReport(Request);

impl CreateBroadWorksBillingReport {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-broadworks-billing-report", Host::Api, Method::Post, "/broadworks/billing/reports"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateBroadWorksBillingReportBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateBroadWorksBillingReport {
    type Output = models::ReportId;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a BroadWorks Billing Report.
///
/// `GET /broadworks/billing/reports/{id}`, in the catalogue `get-a-broadworks-billing-report`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetBroadWorksBillingReport(Request);

impl GetBroadWorksBillingReport {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-broadworks-billing-report", Host::Api, Method::Get, format!("/broadworks/billing/reports/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for GetBroadWorksBillingReport {
    type Output = models::Report;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a BroadWorks Billing Report.
///
/// `DELETE /broadworks/billing/reports/{id}`, in the catalogue `delete-a-broadworks-billing-report`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteBroadWorksBillingReport(Request);

impl DeleteBroadWorksBillingReport {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-broadworks-billing-report", Host::Api, Method::Delete, format!("/broadworks/billing/reports/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteBroadWorksBillingReport {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
