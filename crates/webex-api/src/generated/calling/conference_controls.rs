// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about conference controls.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Release Conference.
///
/// `DELETE /telephony/conference`, in the catalogue `conference-controls-release-conference`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ReleaseConference(Request);

impl ReleaseConference {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("conference-controls-release-conference", Host::Api, Method::Delete, "/telephony/conference"))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }
}

impl Operation for ReleaseConference {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Conference Details.
///
/// `GET /telephony/conference`, in the catalogue `conference-controls-get-conference-details`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetConferenceDetails(Request);

impl GetConferenceDetails {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("conference-controls-get-conference-details", Host::Api, Method::Get, "/telephony/conference"))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }
}

impl Operation for GetConferenceDetails {
    type Output = models::ConferenceDetails;
    fn request(&self) -> Request { self.0.clone() }
}

/// Start Conference.
///
/// `POST /telephony/conference`, in the catalogue `conference-controls-start-conference`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct StartConference(Request);

impl StartConference {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("conference-controls-start-conference", Host::Api, Method::Post, "/telephony/conference"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConferenceControlsStartConferenceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for StartConference {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Add Participant.
///
/// `POST /telephony/conference/addParticipant`, in the catalogue `conference-controls-add-participant`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddConferenceParticipant(Request);

impl AddConferenceParticipant {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("conference-controls-add-participant", Host::Api, Method::Post, "/telephony/conference/addParticipant"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConferenceControlsAddParticipantBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddConferenceParticipant {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Deafen Participant.
///
/// `POST /telephony/conference/deafen`, in the catalogue `conference-controls-deafen-participant`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeafenConferenceParticipant(Request);

impl DeafenConferenceParticipant {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("conference-controls-deafen-participant", Host::Api, Method::Post, "/telephony/conference/deafen"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConferenceControlsDeafenParticipantBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DeafenConferenceParticipant {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Hold.
///
/// `POST /telephony/conference/hold`, in the catalogue `conference-controls-hold`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct HoldConference(Request);

impl HoldConference {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("conference-controls-hold", Host::Api, Method::Post, "/telephony/conference/hold"))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }
}

impl Operation for HoldConference {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Mute.
///
/// `POST /telephony/conference/mute`, in the catalogue `conference-controls-mute`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct MuteConference(Request);

impl MuteConference {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("conference-controls-mute", Host::Api, Method::Post, "/telephony/conference/mute"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConferenceControlsMuteBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for MuteConference {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Resume.
///
/// `POST /telephony/conference/resume`, in the catalogue `conference-controls-resume`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ResumeConference(Request);

impl ResumeConference {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("conference-controls-resume", Host::Api, Method::Post, "/telephony/conference/resume"))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }
}

impl Operation for ResumeConference {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Undeafen Participant.
///
/// `POST /telephony/conference/undeafen`, in the catalogue `conference-controls-undeafen-participant`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UndeafenConferenceParticipant(Request);

impl UndeafenConferenceParticipant {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("conference-controls-undeafen-participant", Host::Api, Method::Post, "/telephony/conference/undeafen"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConferenceControlsUndeafenParticipantBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UndeafenConferenceParticipant {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Unmute.
///
/// `POST /telephony/conference/unmute`, in the catalogue `conference-controls-unmute`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UnmuteConference(Request);

impl UnmuteConference {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("conference-controls-unmute", Host::Api, Method::Post, "/telephony/conference/unmute"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConferenceControlsUnmuteBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UnmuteConference {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
