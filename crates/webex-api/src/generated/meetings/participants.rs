// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about participants.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Meeting Participants.
///
/// `GET /meetingParticipants`, in the catalogue `list-meeting-participants`. Needs one of the scopes `meeting:admin_participants_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingParticipants(Request);

impl ListMeetingParticipants {
    /// With everything that must be given.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-meeting-participants", Host::Api, Method::Get, "/meetingParticipants").with_paging(Paging::Link, "items"), "meetingId", meeting_id.into()))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `breakoutSessionId`.
    #[must_use]
    pub fn breakout_session_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "breakoutSessionId", value.into())) }

    /// Sets `meetingStartTimeFrom`.
    #[must_use]
    pub fn meeting_start_time_from(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingStartTimeFrom", value.into())) }

    /// Sets `meetingStartTimeTo`.
    #[must_use]
    pub fn meeting_start_time_to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingStartTimeTo", value.into())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `joinTimeFrom`.
    #[must_use]
    pub fn join_time_from(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "joinTimeFrom", value.into())) }

    /// Sets `joinTimeTo`.
    #[must_use]
    pub fn join_time_to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "joinTimeTo", value.into())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }
}

impl Operation for ListMeetingParticipants {
    type Output = models::ListMeetingParticipantsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingParticipants {
    type Item = models::Participant;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Query Meeting Participants with Email.
///
/// `POST /meetingParticipants/query`, in the catalogue `query-meeting-participants-with-email`. Needs one of the scopes `meeting:admin_participants_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct QueryMeetingParticipantsWithEmail(Request);

impl QueryMeetingParticipantsWithEmail {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("query-meeting-participants-with-email", Host::Api, Method::Post, "/meetingParticipants/query"), "meetingId", meeting_id.into()))
    }

    /// Sets `meetingStartTimeFrom`.
    #[must_use]
    pub fn meeting_start_time_from(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingStartTimeFrom", value.into())) }

    /// Sets `meetingStartTimeTo`.
    #[must_use]
    pub fn meeting_start_time_to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingStartTimeTo", value.into())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::QueryMeetingParticipantsWithEmailBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for QueryMeetingParticipantsWithEmail {
    type Output = models::QueryMeetingParticipantsWithEmailResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Meeting Participant Details.
///
/// `GET /meetingParticipants/{participantId}`, in the catalogue `get-meeting-participant-details`. Needs one of the scopes `meeting:admin_participants_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMeetingParticipantDetails(Request);

impl GetMeetingParticipantDetails {
    /// With everything that must be given.
    pub fn new(participant_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-meeting-participant-details", Host::Api, Method::Get, format!("/meetingParticipants/{}", support::segment(participant_id.as_ref()))))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }
}

impl Operation for GetMeetingParticipantDetails {
    type Output = models::Participant;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Participant.
///
/// `PUT /meetingParticipants/{participantId}`, in the catalogue `update-a-participant`. Needs one of the scopes `meeting:participants_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateParticipant(Request);

impl UpdateParticipant {
    /// With everything that must be given, but for the body.
    pub fn new(participant_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-participant", Host::Api, Method::Put, format!("/meetingParticipants/{}", support::segment(participant_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateParticipantBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateParticipant {
    type Output = models::InProgressParticipant;
    fn request(&self) -> Request { self.0.clone() }
}

/// Admit Participants.
///
/// `POST /meetingParticipants/admit`, in the catalogue `admit-participants`. Needs one of the scopes `meeting:participants_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct AdmitParticipants(Request);

impl AdmitParticipants {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("admit-participants", Host::Api, Method::Post, "/meetingParticipants/admit"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AdmitParticipantsObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AdmitParticipants {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Call Out a SIP Participant.
///
/// `POST /meetingParticipants/callout`, in the catalogue `call-out-a-sip-participant`. Needs one of the scopes `meeting:participants_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CallOutSipParticipant(Request);

impl CallOutSipParticipant {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-out-a-sip-participant", Host::Api, Method::Post, "/meetingParticipants/callout"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CalloutRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CallOutSipParticipant {
    type Output = models::CalloutResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Cancel Calling Out a SIP Participant.
///
/// `POST /meetingParticipants/cancelCallout`, in the catalogue `cancel-calling-out-a-sip-participant`. Needs one of the scopes `meeting:participants_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CancelCallingOutSipParticipant(Request);

impl CancelCallingOutSipParticipant {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("cancel-calling-out-a-sip-participant", Host::Api, Method::Post, "/meetingParticipants/cancelCallout"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CancelCalloutRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CancelCallingOutSipParticipant {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
