// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about call controls members me.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Answer.
///
/// `POST /telephony/calls/members/me/answer`, in the catalogue `call-controls-members-me-answer`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AnswerCallForMe(Request);

impl AnswerCallForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-members-me-answer", Host::Api, Method::Post, "/telephony/calls/members/me/answer"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsMembersMeAnswerBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AnswerCallForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Calls.
///
/// `GET /telephony/calls/members/me/calls`, in the catalogue `call-controls-members-me-list-calls`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCallsForMe(Request);

impl ListCallsForMe {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("call-controls-members-me-list-calls", Host::Api, Method::Get, "/telephony/calls/members/me/calls").with_paging(Paging::None, "items"))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }
}

impl Operation for ListCallsForMe {
    type Output = models::CallControlsMembersMeListCallsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCallsForMe {
    type Item = models::Call;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Call Details.
///
/// `GET /telephony/calls/members/me/calls/{callId}`, in the catalogue `call-controls-members-me-get-call-details`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallDetailsForMe(Request);

impl GetCallDetailsForMe {
    /// With everything that must be given.
    pub fn new(call_id: impl AsRef<str>) -> Self {
        Self(Request::new("call-controls-members-me-get-call-details", Host::Api, Method::Get, format!("/telephony/calls/members/me/calls/{}", support::segment(call_id.as_ref()))))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }
}

impl Operation for GetCallDetailsForMe {
    type Output = models::Call;
    fn request(&self) -> Request { self.0.clone() }
}

/// Dial.
///
/// `POST /telephony/calls/members/me/dial`, in the catalogue `call-controls-members-me-dial`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DialCallForMe(Request);

impl DialCallForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-members-me-dial", Host::Api, Method::Post, "/telephony/calls/members/me/dial"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsMembersMeDialBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DialCallForMe {
    type Output = models::DialCallForMeResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Hangup.
///
/// `POST /telephony/calls/members/me/hangup`, in the catalogue `call-controls-members-me-hangup`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct HangupCallForMe(Request);

impl HangupCallForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("call-controls-members-me-hangup", Host::Api, Method::Post, "/telephony/calls/members/me/hangup"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallControlsMembersMeHangupBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for HangupCallForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Set Wrap-up Reasons.
///
/// `POST /telephony/calls/members/me/wrapupreasons`, in the catalogue `set-wrap-up-reasons`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SetWrapUpReasons(Request);

impl SetWrapUpReasons {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("set-wrap-up-reasons", Host::Api, Method::Post, "/telephony/calls/members/me/wrapupreasons"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SetWrapUpReasonsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for SetWrapUpReasons {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
