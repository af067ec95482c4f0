// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about external voicemail.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Set or Clear Message Waiting Indicator (MWI) Status by Member ID.
///
/// `POST /telephony/externalVoicemail/members/{memberId}/mwi`, in the catalogue `set-or-clear-message-waiting-indicator-mwi-status-by-member-id`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SetOrClearMessageWaitingIndicatorStatusByMemberId(Request);

impl SetOrClearMessageWaitingIndicatorStatusByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("set-or-clear-message-waiting-indicator-mwi-status-by-member-id", Host::Api, Method::Post, format!("/telephony/externalVoicemail/members/{}/mwi", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SetOrClearMessageWaitingIndicatorStatusByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for SetOrClearMessageWaitingIndicatorStatusByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
