// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about partner reports.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Reports.
///
/// `GET /partner/reports`, in the catalogue `partner-reports-templates-list-reports`. Needs one of the scopes `identity:people_read`, `spark-admin:reports_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListPartnerReports(Request);

impl ListPartnerReports {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("partner-reports-templates-list-reports", Host::Api, Method::Get, "/partner/reports").with_paging(Paging::None, "items"))
    }

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

    /// Sets `regionId`.
    #[must_use]
    pub fn region_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "regionId", value.into())) }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }
}

impl Operation for ListPartnerReports {
    type Output = models::ReportCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListPartnerReports {
    type Item = models::Report;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Report.
///
/// `POST /partner/reports`, in the catalogue `partner-reports-templates-create-a-report`. Needs one of the scopes `identity:people_read`, `spark-admin:reports_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreatePartnerReport(Request);

impl CreatePartnerReport {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("partner-reports-templates-create-a-report", Host::Api, Method::Post, "/partner/reports"))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreatePartnerReportBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreatePartnerReport {
    type Output = models::CreatePartnerReportResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Report Details.
///
/// `GET /partner/reports/{reportId}`, in the catalogue `partner-reports-templates-get-report-details`. Needs one of the scopes `identity:people_read`, `spark-admin:reports_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetPartnerReportDetails(Request);

impl GetPartnerReportDetails {
    /// With everything that must be given.
    pub fn new(report_id: impl AsRef<str>) -> Self {
        Self(Request::new("partner-reports-templates-get-report-details", Host::Api, Method::Get, format!("/partner/reports/{}", support::segment(report_id.as_ref()))))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }
}

impl Operation for GetPartnerReportDetails {
    type Output = models::Report;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Report.
///
/// `DELETE /partner/reports/{reportId}`, in the catalogue `partner-reports-templates-delete-a-report`. Needs one of the scopes `spark-admin:reports_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeletePartnerReport(Request);

impl DeletePartnerReport {
    /// With everything that must be given.
    pub fn new(report_id: impl AsRef<str>) -> Self {
        Self(Request::new("partner-reports-templates-delete-a-report", Host::Api, Method::Delete, format!("/partner/reports/{}", support::segment(report_id.as_ref()))))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }
}

impl Operation for DeletePartnerReport {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Report Templates.
///
/// `GET /partner/reports/templates`, in the catalogue `partner-reports-templates-list-report-templates`. Needs one of the scopes `identity:people_read`, `spark-admin:reports_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListPartnerReportTemplates(Request);

impl ListPartnerReportTemplates {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("partner-reports-templates-list-report-templates", Host::Api, Method::Get, "/partner/reports/templates").with_paging(Paging::None, "items"))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }
}

impl Operation for ListPartnerReportTemplates {
    type Output = models::TemplateCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListPartnerReportTemplates {
    type Item = models::Template;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
