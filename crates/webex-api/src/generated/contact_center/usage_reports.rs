// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about usage reports.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get available resource types.
///
/// `GET api.wxcc-{region}.cisco.com/v1/usage-reports/resource-types`, in the catalogue `get-available-resource-types`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAvailableResourceTypes(Request);

impl GetAvailableResourceTypes {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-available-resource-types", Host::ContactCenter, Method::Get, "/v1/usage-reports/resource-types").with_paging(Paging::StartMax, ""))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetAvailableResourceTypes {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List usage reports.
///
/// `GET api.wxcc-{region}.cisco.com/v1/usage-reports`, in the catalogue `list-usage-reports`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListUsageReports(Request);

impl ListUsageReports {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-usage-reports", Host::ContactCenter, Method::Get, "/v1/usage-reports").with_paging(Paging::StartMax, ""))
    }

    /// Sets `resourceType`.
    #[must_use]
    pub fn resource_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "resourceType", value.into())) }

    /// Sets `createdAfter`.
    #[must_use]
    pub fn created_after(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "createdAfter", value.into())) }

    /// Sets `createdBefore`.
    #[must_use]
    pub fn created_before(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "createdBefore", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListUsageReports {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create usage report.
///
/// `POST api.wxcc-{region}.cisco.com/v1/usage-reports`, in the catalogue `create-usage-report`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateUsageReport(Request);

impl CreateUsageReport {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-usage-report", Host::ContactCenter, Method::Post, "/v1/usage-reports"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateUsageReportBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateUsageReport {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get usage report details.
///
/// `GET api.wxcc-{region}.cisco.com/v1/usage-reports/{reportId}`, in the catalogue `get-usage-report-details`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetUsageReportDetails(Request);

impl GetUsageReportDetails {
    /// With everything that must be given.
    pub fn new(report_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-usage-report-details", Host::ContactCenter, Method::Get, format!("/v1/usage-reports/{}", support::segment(report_id.as_ref()))))
    }
}

impl Operation for GetUsageReportDetails {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete usage report.
///
/// `DELETE api.wxcc-{region}.cisco.com/v1/usage-reports/{reportId}`, in the catalogue `delete-usage-report`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteUsageReport(Request);

impl DeleteUsageReport {
    /// With everything that must be given.
    pub fn new(report_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-usage-report", Host::ContactCenter, Method::Delete, format!("/v1/usage-reports/{}", support::segment(report_id.as_ref()))))
    }
}

impl Operation for DeleteUsageReport {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Download usage report file.
///
/// `GET api.wxcc-{region}.cisco.com/v1/usage-reports/{fileId}/download`, in the catalogue `download-usage-report-file`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DownloadUsageReportFile(Request);

impl DownloadUsageReportFile {
    /// With everything that must be given.
    pub fn new(file_id: impl AsRef<str>) -> Self {
        Self(Request::new("download-usage-report-file", Host::ContactCenter, Method::Get, format!("/v1/usage-reports/{}/download", support::segment(file_id.as_ref()))).with_paging(Paging::StartMax, ""))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for DownloadUsageReportFile {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
