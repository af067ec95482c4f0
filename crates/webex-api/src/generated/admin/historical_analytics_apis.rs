// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Historical Data related to Messaging.
///
/// `GET /analytics/messagingMetrics/dailyTotals`, in the catalogue `historical-data-related-to-messaging`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct HistoricalDataRelatedToMessaging(Request);

impl HistoricalDataRelatedToMessaging {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("historical-data-related-to-messaging", Host::Api, Method::Get, "/analytics/messagingMetrics/dailyTotals"))
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

impl Operation for HistoricalDataRelatedToMessaging {
    type Output = models::HistoricalDataRelatedToMessagingResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Historical Data related to Room Devices.
///
/// `GET /analytics/roomDeviceMetrics/dailyTotals`, in the catalogue `historical-data-related-to-room-devices`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct HistoricalDataRelatedToRoomDevices(Request);

impl HistoricalDataRelatedToRoomDevices {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("historical-data-related-to-room-devices", Host::Api, Method::Get, "/analytics/roomDeviceMetrics/dailyTotals"))
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

impl Operation for HistoricalDataRelatedToRoomDevices {
    type Output = models::HistoricalDataRelatedToRoomDevicesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Historical Data related to Meetings.
///
/// `GET /analytics/meetingsMetrics/aggregates`, in the catalogue `historical-data-related-to-meetings`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct HistoricalDataRelatedToMeetings(Request);

impl HistoricalDataRelatedToMeetings {
    /// With everything that must be given.
    pub fn new(site_url: impl Into<String>) -> Self {
        let mut request = Request::new("historical-data-related-to-meetings", Host::Api, Method::Get, "/analytics/meetingsMetrics/aggregates");
        support::set(&mut request, "siteUrl", site_url.into());
        Self(request)
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

impl Operation for HistoricalDataRelatedToMeetings {
    type Output = models::HistoricalDataRelatedToMeetingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}
