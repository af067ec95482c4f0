// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about invitees.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Meeting Invitees.
///
/// `GET /meetingInvitees`, in the catalogue `list-meeting-invitees`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingInvitees(Request);

impl ListMeetingInvitees {
    /// With everything that must be given.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-meeting-invitees", Host::Api, Method::Get, "/meetingInvitees").with_paging(Paging::Link, "items"), "meetingId", meeting_id.into()))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `panelist`.
    #[must_use]
    pub fn panelist(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "panelist", value.into())) }
}

impl Operation for ListMeetingInvitees {
    type Output = models::ListMeetingInviteesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingInvitees {
    type Item = models::GetInviteeObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Meeting Invitee.
///
/// `POST /meetingInvitees`, in the catalogue `create-a-meeting-invitee`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateMeetingInvitee(Request);

impl CreateMeetingInvitee {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-meeting-invitee", Host::Api, Method::Post, "/meetingInvitees"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateInviteeObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateMeetingInvitee {
    type Output = models::GetInviteeObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Create Meeting Invitees.
///
/// `POST /meetingInvitees/bulkInsert`, in the catalogue `create-meeting-invitees`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateMeetingInvitees(Request);

impl CreateMeetingInvitees {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-meeting-invitees", Host::Api, Method::Post, "/meetingInvitees/bulkInsert"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateInviteesObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateMeetingInvitees {
    type Output = models::CreateInviteesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Meeting Invitee.
///
/// `GET /meetingInvitees/{meetingInviteeId}`, in the catalogue `get-a-meeting-invitee`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMeetingInvitee(Request);

impl GetMeetingInvitee {
    /// With everything that must be given.
    pub fn new(meeting_invitee_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-meeting-invitee", Host::Api, Method::Get, format!("/meetingInvitees/{}", support::segment(meeting_invitee_id.as_ref()))))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }
}

impl Operation for GetMeetingInvitee {
    type Output = models::GetInviteeObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Meeting Invitee.
///
/// `PUT /meetingInvitees/{meetingInviteeId}`, in the catalogue `update-a-meeting-invitee`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateMeetingInvitee(Request);

impl UpdateMeetingInvitee {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_invitee_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-meeting-invitee", Host::Api, Method::Put, format!("/meetingInvitees/{}", support::segment(meeting_invitee_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateInviteeObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMeetingInvitee {
    type Output = models::GetInviteeObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Meeting Invitee.
///
/// `DELETE /meetingInvitees/{meetingInviteeId}`, in the catalogue `delete-a-meeting-invitee`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteMeetingInvitee(Request);

impl DeleteMeetingInvitee {
    /// With everything that must be given.
    pub fn new(meeting_invitee_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-meeting-invitee", Host::Api, Method::Delete, format!("/meetingInvitees/{}", support::segment(meeting_invitee_id.as_ref()))))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `sendEmail`.
    #[must_use]
    pub fn send_email(self, value: bool) -> Self { Self(support::set(self.0, "sendEmail", value.to_string())) }
}

impl Operation for DeleteMeetingInvitee {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
