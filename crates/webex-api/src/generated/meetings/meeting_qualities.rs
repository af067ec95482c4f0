// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about meeting qualities.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Meeting Qualities.
///
/// `GET analytics.webexapis.com/v1/meeting/qualities`, in the catalogue `get-meeting-qualities`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMeetingQualities(Request);

impl GetMeetingQualities {
    /// With everything that must be given.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("get-meeting-qualities", Host::Analytics, Method::Get, "/v1/meeting/qualities").with_paging(Paging::OffsetMax, "items"), "meetingId", meeting_id.into()))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `offset`.
    #[must_use]
    pub fn offset(self, value: i64) -> Self { Self(support::set(self.0, "offset", value.to_string())) }
}

impl Operation for GetMeetingQualities {
    type Output = models::MeetingQualitiesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMeetingQualities {
    type Item = models::MediaSessionQuality;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
