// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about chats.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Meeting Chats.
///
/// `GET /meetings/postMeetingChats`, in the catalogue `list-meeting-chats`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingChats(Request);

impl ListMeetingChats {
    /// With everything that must be given.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-meeting-chats", Host::Api, Method::Get, "/meetings/postMeetingChats").with_paging(Paging::OffsetMax, "items"), "meetingId", meeting_id.into()))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `offset`.
    #[must_use]
    pub fn offset(self, value: i64) -> Self { Self(support::set(self.0, "offset", value.to_string())) }
}

impl Operation for ListMeetingChats {
    type Output = models::ListMeetingChatsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingChats {
    type Item = models::ChatObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Delete Meeting Chats.
///
/// `DELETE /meetings/postMeetingChats`, in the catalogue `delete-meeting-chats`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteMeetingChats(Request);

impl DeleteMeetingChats {
    /// With everything that must be given.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("delete-meeting-chats", Host::Api, Method::Delete, "/meetings/postMeetingChats"), "meetingId", meeting_id.into()))
    }
}

impl Operation for DeleteMeetingChats {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
