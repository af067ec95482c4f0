// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about meetings summary report.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Meeting Usage Reports.
///
/// `GET /meetingReports/usage`, in the catalogue `list-meeting-usage-reports`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingUsageReports(Request);

impl ListMeetingUsageReports {
    /// With everything that must be given.
    pub fn new(site_url: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-meeting-usage-reports", Host::Api, Method::Get, "/meetingReports/usage").with_paging(Paging::Link, "items"), "siteUrl", site_url.into()))
    }

    /// Sets `serviceType`.
    #[must_use]
    pub fn service_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "serviceType", value.into())) }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }
}

impl Operation for ListMeetingUsageReports {
    type Output = models::ListMeetingUsageReportsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingUsageReports {
    type Item = models::MeetingUsageReportObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List Meeting Attendee Reports.
///
/// `GET /meetingReports/attendees`, in the catalogue `list-meeting-attendee-reports`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingAttendeeReports(Request);

impl ListMeetingAttendeeReports {
    /// With everything that must be given.
    pub fn new(site_url: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-meeting-attendee-reports", Host::Api, Method::Get, "/meetingReports/attendees").with_paging(Paging::Link, "items"), "siteUrl", site_url.into()))
    }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `meetingId`.
    #[must_use]
    pub fn meeting_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingId", value.into())) }

    /// Sets `meetingNumber`.
    #[must_use]
    pub fn meeting_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingNumber", value.into())) }

    /// Sets `meetingTitle`.
    #[must_use]
    pub fn meeting_title(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingTitle", value.into())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }
}

impl Operation for ListMeetingAttendeeReports {
    type Output = models::ListMeetingAttendeeReportsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingAttendeeReports {
    type Item = models::MeetingAttendeeReportObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
