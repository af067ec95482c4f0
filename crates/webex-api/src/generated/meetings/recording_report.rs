// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about recording report.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List of Recording Audit Report Summaries.
///
/// `GET /recordingReport/accessSummary`, in the catalogue `list-of-recording-audit-report-summaries`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListOfRecordingAuditReportSummaries(Request);

impl ListOfRecordingAuditReportSummaries {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-of-recording-audit-report-summaries", Host::Api, Method::Get, "/recordingReport/accessSummary").with_paging(Paging::Link, "items"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }
}

impl Operation for ListOfRecordingAuditReportSummaries {
    type Output = models::ListOfRecordingAuditReportSummariesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListOfRecordingAuditReportSummaries {
    type Item = models::RecordingReportSummaryObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Recording Audit Report Details.
///
/// `GET /recordingReport/accessDetail`, in the catalogue `get-recording-audit-report-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetRecordingAuditReportDetails(Request);

impl GetRecordingAuditReportDetails {
    /// With everything that must be given.
    pub fn new(recording_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("get-recording-audit-report-details", Host::Api, Method::Get, "/recordingReport/accessDetail").with_paging(Paging::Link, "items"), "recordingId", recording_id.into()))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }
}

impl Operation for GetRecordingAuditReportDetails {
    type Output = models::GetRecordingAuditReportDetailsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetRecordingAuditReportDetails {
    type Item = models::RecordingReportObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List Meeting Archive Summaries.
///
/// `GET /recordingReport/meetingArchiveSummaries`, in the catalogue `list-meeting-archive-summaries`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingArchiveSummaries(Request);

impl ListMeetingArchiveSummaries {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-meeting-archive-summaries", Host::Api, Method::Get, "/recordingReport/meetingArchiveSummaries").with_paging(Paging::Link, "items"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }
}

impl Operation for ListMeetingArchiveSummaries {
    type Output = models::ListMeetingArchiveSummariesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingArchiveSummaries {
    type Item = models::RecordingAchriveSummaryObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Meeting Archive Details.
///
/// `GET /recordingReport/meetingArchives/{archiveId}`, in the catalogue `get-meeting-archive-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMeetingArchiveDetails(Request);

impl GetMeetingArchiveDetails {
    /// With everything that must be given.
    pub fn new(archive_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-meeting-archive-details", Host::Api, Method::Get, format!("/recordingReport/meetingArchives/{}", support::segment(archive_id.as_ref()))))
    }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }
}

impl Operation for GetMeetingArchiveDetails {
    type Output = models::RecordingArchiveReportObject;
    fn request(&self) -> Request { self.0.clone() }
}
