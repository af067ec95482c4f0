// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about messages.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Delete a Meeting Message.
///
/// `DELETE /meeting/messages/{meetingMessageId}`, in the catalogue `delete-a-meeting-message`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteMeetingMessage(Request);

impl DeleteMeetingMessage {
    /// With everything that must be given.
    pub fn new(meeting_message_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-meeting-message", Host::Api, Method::Delete, format!("/meeting/messages/{}", support::segment(meeting_message_id.as_ref()))))
    }
}

impl Operation for DeleteMeetingMessage {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
