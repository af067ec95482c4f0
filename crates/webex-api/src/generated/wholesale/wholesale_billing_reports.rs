// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about wholesale billing reports.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Wholesale Billing Reports.
///
/// `GET /wholesale/billing/reports`, in the catalogue `list-wholesale-billing-reports`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListWholesaleBillingReports(Request);

impl ListWholesaleBillingReports {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-wholesale-billing-reports", Host::Api, Method::Get, "/wholesale/billing/reports").with_paging(Paging::Link, "items"))
    }

    /// Sets `billingStartDate`.
    #[must_use]
    pub fn billing_start_date(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "billingStartDate", value.into())) }

    /// Sets `billingEndDate`.
    #[must_use]
    pub fn billing_end_date(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "billingEndDate", value.into())) }

    /// Sets `type`.
    #[must_use]
    pub fn type_(self, value: impl Into<ListWholesaleBillingReportsType>) -> Self { Self(support::set(self.0, "type", value.into().as_str().to_owned())) }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(self, value: impl Into<ListWholesaleBillingReportsSortBy>) -> Self { Self(support::set(self.0, "sortBy", value.into().as_str().to_owned())) }

    /// Sets `status`.
    #[must_use]
    pub fn status(self, value: impl Into<ListWholesaleBillingReportsStatus>) -> Self { Self(support::set(self.0, "status", value.into().as_str().to_owned())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `subPartnerOrgId`.
    #[must_use]
    pub fn sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "subPartnerOrgId", value.into())) }
}

impl Operation for ListWholesaleBillingReports {
    type Output = models::WholesaleBillingReportsListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListWholesaleBillingReports {
    type Item = models::ListReport;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListWholesaleBillingReports`].
    pub enum ListWholesaleBillingReportsType {
        Partner = "PARTNER",
        Customer = "CUSTOMER",
        User = "USER",
    }
}

webex_core::open_enum! {
    /// Values of `sortBy` of [`ListWholesaleBillingReports`].
    pub enum ListWholesaleBillingReportsSortBy {
        Id = "id",
        BillingStartDate = "billingStartDate",
        BillingEndDate = "billingEndDate",
        Status = "status",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`ListWholesaleBillingReports`].
    pub enum ListWholesaleBillingReportsStatus {
        InProgress = "IN_PROGRESS",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}

/// Create a Wholesale Billing Report.
///
/// `POST /wholesale/billing/reports`, in the catalogue `create-a-wholesale-billing-report`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateWholesaleBillingReport(Request);

impl CreateWholesaleBillingReport {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-wholesale-billing-report", Host::Api, Method::Post, "/wholesale/billing/reports"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateWholesaleBillingReportBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateWholesaleBillingReport {
    type Output = models::ReportId;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Wholesale Billing Report.
///
/// `GET /wholesale/billing/reports/{id}`, in the catalogue `get-a-wholesale-billing-report`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetWholesaleBillingReport(Request);

impl GetWholesaleBillingReport {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-wholesale-billing-report", Host::Api, Method::Get, format!("/wholesale/billing/reports/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for GetWholesaleBillingReport {
    type Output = models::Report;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Wholesale Billing Report.
///
/// `DELETE /wholesale/billing/reports/{id}`, in the catalogue `delete-a-wholesale-billing-report`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteWholesaleBillingReport(Request);

impl DeleteWholesaleBillingReport {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-wholesale-billing-report", Host::Api, Method::Delete, format!("/wholesale/billing/reports/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteWholesaleBillingReport {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
