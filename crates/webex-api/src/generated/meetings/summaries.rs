// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about summaries.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Summary by Meeting ID.
///
/// `GET /meetingSummaries`, in the catalogue `get-summary-by-meeting-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetSummaryByMeetingId(Request);

impl GetSummaryByMeetingId {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-summary-by-meeting-id", Host::Api, Method::Get, "/meetingSummaries").with_paging(Paging::None, "items"))
    }

    /// Sets `meetingId`.
    #[must_use]
    pub fn meeting_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingId", value.into())) }
}

impl Operation for GetSummaryByMeetingId {
    type Output = models::GetSummaryByMeetingIdResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetSummaryByMeetingId {
    type Item = models::SummaryObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Summary For Compliance Officer.
///
/// `GET /admin/meetingSummaries`, in the catalogue `get-summary-for-compliance-officer`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetSummaryForComplianceOfficer(Request);

impl GetSummaryForComplianceOfficer {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-summary-for-compliance-officer", Host::Api, Method::Get, "/admin/meetingSummaries").with_paging(Paging::None, "items"))
    }

    /// Sets `meetingId`.
    #[must_use]
    pub fn meeting_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingId", value.into())) }
}

impl Operation for GetSummaryForComplianceOfficer {
    type Output = models::GetSummaryForComplianceOfficerResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetSummaryForComplianceOfficer {
    type Item = models::SummaryObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Delete a Summary.
///
/// `DELETE /meetingSummaries/{summaryId}`, in the catalogue `delete-a-summary`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteSummary(Request);

impl DeleteSummary {
    /// With everything that must be given.
    pub fn new(summary_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-summary", Host::Api, Method::Delete, format!("/meetingSummaries/{}", support::segment(summary_id.as_ref()))))
    }
}

impl Operation for DeleteSummary {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
