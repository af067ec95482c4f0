// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about events.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Events.
///
/// `GET /events`, in the catalogue `list-events`. Needs one of the scopes `spark-compliance:events_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListEvents(Request);

impl ListEvents {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-events", Host::Api, Method::Get, "/events").with_paging(Paging::Link, "items"))
    }

    /// Sets `resource`.
    #[must_use]
    pub fn resource(self, value: impl Into<ListEventsResource>) -> Self { Self(support::set(self.0, "resource", value.into().as_str().to_owned())) }

    /// Sets `type`.
    #[must_use]
    pub fn type_(self, value: impl Into<ListEventsType>) -> Self { Self(support::set(self.0, "type", value.into().as_str().to_owned())) }

    /// Sets `actorId`.
    #[must_use]
    pub fn actor_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "actorId", value.into())) }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `serviceType`.
    #[must_use]
    pub fn service_type(self, value: impl Into<ListEventsServiceType>) -> Self { Self(support::set(self.0, "serviceType", value.into().as_str().to_owned())) }
}

impl Operation for ListEvents {
    type Output = models::EventCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListEvents {
    type Item = models::Event;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `resource` of [`ListEvents`].
    pub enum ListEventsResource {
        AttachmentActions = "attachmentActions",
        BusinessTexts = "businessTexts",
        CallRecords = "call_records",
        ConvergedRecordings = "convergedRecordings",
        FileTranscodings = "file_transcodings",
        Files = "files",
        MeetingMessages = "meetingMessages",
        Meetings = "meetings",
        MeetingTranscripts = "meetingTranscripts",
        Memberships = "memberships",
        Messages = "messages",
        Rooms = "rooms",
        Tabs = "tabs",
    }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListEvents`].
    pub enum ListEventsType {
        Created = "created",
        Updated = "updated",
        Deleted = "deleted",
        Ended = "ended",
    }
}

webex_core::open_enum! {
    /// Values of `serviceType` of [`ListEvents`].
    pub enum ListEventsServiceType {
        Calling = "calling",
    }
}

/// Get Event Details.
///
/// `GET /events/{eventId}`, in the catalogue `get-event-details`. Needs one of the scopes `spark-compliance:events_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetEventDetails(Request);

impl GetEventDetails {
    /// With everything that must be given.
    pub fn new(event_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-event-details", Host::Api, Method::Get, format!("/events/{}", support::segment(event_id.as_ref()))))
    }
}

impl Operation for GetEventDetails {
    type Output = models::Event;
    fn request(&self) -> Request { self.0.clone() }
}
