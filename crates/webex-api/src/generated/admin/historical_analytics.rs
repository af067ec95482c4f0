// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about historical analytics.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Historical Data related to Messaging.
///
/// `GET /analytics/messagingMetrics/dailyTotals`, in the catalogue `historical-data-related-to-messaging`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetHistoricalDataRelatedToMessaging(Request);

impl GetHistoricalDataRelatedToMessaging {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("historical-data-related-to-messaging", Host::Api, Method::Get, "/analytics/messagingMetrics/dailyTotals"))
    }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }
}

impl Operation for GetHistoricalDataRelatedToMessaging {
    type Output = models::GetHistoricalDataRelatedToMessagingResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Historical Data related to Room Devices.
///
/// `GET /analytics/roomDeviceMetrics/dailyTotals`, in the catalogue `historical-data-related-to-room-devices`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetHistoricalDataRelatedToRoomDevices(Request);

impl GetHistoricalDataRelatedToRoomDevices {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("historical-data-related-to-room-devices", Host::Api, Method::Get, "/analytics/roomDeviceMetrics/dailyTotals"))
    }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }
}

impl Operation for GetHistoricalDataRelatedToRoomDevices {
    type Output = models::GetHistoricalDataRelatedToRoomDevicesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Historical Data related to Meetings.
///
/// `GET /analytics/meetingsMetrics/aggregates`, in the catalogue `historical-data-related-to-meetings`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetHistoricalDataRelatedToMeetings(Request);

impl GetHistoricalDataRelatedToMeetings {
    /// With everything that must be given.
    pub fn new(site_url: impl Into<String>) -> Self {
        Self(support::set(Request::new("historical-data-related-to-meetings", Host::Api, Method::Get, "/analytics/meetingsMetrics/aggregates"), "siteUrl", site_url.into()))
    }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }
}

impl Operation for GetHistoricalDataRelatedToMeetings {
    type Output = models::GetHistoricalDataRelatedToMeetingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}
