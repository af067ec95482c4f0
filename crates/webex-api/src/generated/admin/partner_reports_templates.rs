// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Reports.
///
/// `GET /partner/reports`, in the catalogue `partner-reports-templates-list-reports`. Needs one of the scopes `identity:people_read`, `spark-admin:reports_read`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct PartnerReportsTemplatesListReports(Request);

impl PartnerReportsTemplatesListReports {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("partner-reports-templates-list-reports", Host::Api, Method::Get, "/partner/reports").with_paging(Paging::None, "items"))
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

    /// Sets `regionId`.
    #[must_use]
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "regionId", value.into());
        self
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "onBehalfOfSubPartnerOrgId", value.into());
        self
    }
}

impl Operation for PartnerReportsTemplatesListReports {
    type Output = models::ReportCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for PartnerReportsTemplatesListReports {
    type Item = models::Report;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Report.
///
/// `POST /partner/reports`, in the catalogue `partner-reports-templates-create-a-report`. Needs one of the scopes `identity:people_read`, `spark-admin:reports_write`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct PartnerReportsTemplatesCreateAReport(Request);

impl PartnerReportsTemplatesCreateAReport {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("partner-reports-templates-create-a-report", Host::Api, Method::Post, "/partner/reports"))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "onBehalfOfSubPartnerOrgId", value.into());
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::CreateAReportBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for PartnerReportsTemplatesCreateAReport {
    type Output = models::CreateAReportResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Report Details.
///
/// `GET /partner/reports/{reportId}`, in the catalogue `partner-reports-templates-get-report-details`. Needs one of the scopes `identity:people_read`, `spark-admin:reports_read`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct PartnerReportsTemplatesGetReportDetails(Request);

impl PartnerReportsTemplatesGetReportDetails {
    /// With everything that must be given.
    pub fn new(report_id: impl AsRef<str>) -> Self {
        Self(Request::new("partner-reports-templates-get-report-details", Host::Api, Method::Get, format!("/partner/reports/{}", support::segment(report_id.as_ref()))))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "onBehalfOfSubPartnerOrgId", value.into());
        self
    }
}

impl Operation for PartnerReportsTemplatesGetReportDetails {
    type Output = models::Report;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Report.
///
/// `DELETE /partner/reports/{reportId}`, in the catalogue `partner-reports-templates-delete-a-report`. Needs one of the scopes `spark-admin:reports_write`.
///
/// Answers 204; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct PartnerReportsTemplatesDeleteAReport(Request);

impl PartnerReportsTemplatesDeleteAReport {
    /// With everything that must be given.
    pub fn new(report_id: impl AsRef<str>) -> Self {
        Self(Request::new("partner-reports-templates-delete-a-report", Host::Api, Method::Delete, format!("/partner/reports/{}", support::segment(report_id.as_ref()))))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "onBehalfOfSubPartnerOrgId", value.into());
        self
    }
}

impl Operation for PartnerReportsTemplatesDeleteAReport {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Report Templates.
///
/// `GET /partner/reports/templates`, in the catalogue `partner-reports-templates-list-report-templates`. Needs one of the scopes `identity:people_read`, `spark-admin:reports_read`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct PartnerReportsTemplatesListReportTemplates(Request);

impl PartnerReportsTemplatesListReportTemplates {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("partner-reports-templates-list-report-templates", Host::Api, Method::Get, "/partner/reports/templates").with_paging(Paging::None, "items"))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "onBehalfOfSubPartnerOrgId", value.into());
        self
    }
}

impl Operation for PartnerReportsTemplatesListReportTemplates {
    type Output = models::TemplateCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for PartnerReportsTemplatesListReportTemplates {
    type Item = models::Template;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
