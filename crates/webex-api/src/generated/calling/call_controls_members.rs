// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about call controls members.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Answer by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/answer`, in the catalogue `answer-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AnswerByMemberId(Request);

impl AnswerByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("answer-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/answer", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AnswerByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AnswerByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Calls by Member ID.
///
/// `GET /telephony/calls/members/{memberId}/calls`, in the catalogue `list-calls-by-member-id`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCallsByMemberId(Request);

impl ListCallsByMemberId {
    /// With everything that must be given.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-calls-by-member-id", Host::Api, Method::Get, format!("/telephony/calls/members/{}/calls", support::segment(member_id.as_ref()))).with_paging(Paging::None, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListCallsByMemberId {
    type Output = models::ListCallsByMemberIdResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCallsByMemberId {
    type Item = models::Call;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Call Details by Member ID.
///
/// `GET /telephony/calls/members/{memberId}/calls/{callId}`, in the catalogue `get-call-details-by-member-id`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallDetailsByMemberId(Request);

impl GetCallDetailsByMemberId {
    /// With everything that must be given.
    pub fn new(member_id: impl AsRef<str>, call_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-call-details-by-member-id", Host::Api, Method::Get, format!("/telephony/calls/members/{}/calls/{}", support::segment(member_id.as_ref()), support::segment(call_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetCallDetailsByMemberId {
    type Output = models::Call;
    fn request(&self) -> Request { self.0.clone() }
}

/// Dial by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/dial`, in the catalogue `dial-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DialByMemberId(Request);

impl DialByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("dial-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/dial", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DialByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DialByMemberId {
    type Output = models::DialByMemberIdResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Hangup by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/hangup`, in the catalogue `hangup-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct HangupByMemberId(Request);

impl HangupByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("hangup-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/hangup", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::HangupByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for HangupByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Set Wrap-up Reasons by Member ID.
///
/// `POST /telephony/calls/members/{memberId}/wrapupreasons`, in the catalogue `set-wrap-up-reasons-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SetWrapUpReasonsByMemberId(Request);

impl SetWrapUpReasonsByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("set-wrap-up-reasons-by-member-id", Host::Api, Method::Post, format!("/telephony/calls/members/{}/wrapupreasons", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SetWrapUpReasonsByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for SetWrapUpReasonsByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
