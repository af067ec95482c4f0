// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Events.
///
/// `GET /events`, in the catalogue `list-events`. Needs one of the scopes `spark-compliance:events_read` (by convention).
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ListEvents(Request);

impl ListEvents {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-events", Host::Api, Method::Get, "/events").with_paging(Paging::Link, "items"))
    }

    /// Sets `resource`.
    #[must_use]
    pub fn resource(mut self, value: impl Into<ListEventsResource>) -> Self {
        support::set(&mut self.0, "resource", value.into().as_str().to_owned());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<ListEventsType>) -> Self {
        support::set(&mut self.0, "type", value.into().as_str().to_owned());
        self
    }

    /// Sets `actorId`.
    #[must_use]
    pub fn actor_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "actorId", value.into());
        self
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

    /// Sets `max`.
    #[must_use]
    pub fn max(mut self, value: i64) -> Self {
        support::set(&mut self.0, "max", value.to_string());
        self
    }

    /// Sets `serviceType`.
    #[must_use]
    pub fn service_type(mut self, value: impl Into<ListEventsServiceType>) -> Self {
        support::set(&mut self.0, "serviceType", value.into().as_str().to_owned());
        self
    }
}

impl Operation for ListEvents {
    type Output = models::EventCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListEvents {
    type Item = models::Event;
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
/// Answers 200; errors are the common error body. Source: the published API document.
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
