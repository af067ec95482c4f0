// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about conference.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Barge In by Member ID.
///
/// `POST /telephony/conference/members/{memberId}/bargeIn`, in the catalogue `conference-barge-in-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct BargeConferenceInByMemberId(Request);

impl BargeConferenceInByMemberId {
    /// With everything that must be given.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("conference-barge-in-by-member-id", Host::Api, Method::Post, format!("/telephony/conference/members/{}/bargeIn", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for BargeConferenceInByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Silent Monitor by Member ID.
///
/// `POST /telephony/conference/members/{memberId}/silentMonitor`, in the catalogue `silent-monitor-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SilentMonitorByMemberId(Request);

impl SilentMonitorByMemberId {
    /// With everything that must be given.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("silent-monitor-by-member-id", Host::Api, Method::Post, format!("/telephony/conference/members/{}/silentMonitor", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for SilentMonitorByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Supervisor Coach by Member ID.
///
/// `POST /telephony/conference/members/{memberId}/supervisorCoach`, in the catalogue `supervisor-coach-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SupervisorCoachByMemberId(Request);

impl SupervisorCoachByMemberId {
    /// With everything that must be given.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("supervisor-coach-by-member-id", Host::Api, Method::Post, format!("/telephony/conference/members/{}/supervisorCoach", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for SupervisorCoachByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Conference Details by Member ID.
///
/// `GET /telephony/conference/members/{memberId}/conference`, in the catalogue `get-conference-details-by-member-id`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetConferenceDetailsByMemberId(Request);

impl GetConferenceDetailsByMemberId {
    /// With everything that must be given.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-conference-details-by-member-id", Host::Api, Method::Get, format!("/telephony/conference/members/{}/conference", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetConferenceDetailsByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Start Conference by Member ID.
///
/// `POST /telephony/conference/members/{memberId}/conference`, in the catalogue `start-conference-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct StartConferenceByMemberId(Request);

impl StartConferenceByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("start-conference-by-member-id", Host::Api, Method::Post, format!("/telephony/conference/members/{}/conference", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::StartConferenceByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for StartConferenceByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Release Conference by Member ID.
///
/// `DELETE /telephony/conference/members/{memberId}/conference`, in the catalogue `release-conference-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ReleaseConferenceByMemberId(Request);

impl ReleaseConferenceByMemberId {
    /// With everything that must be given.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("release-conference-by-member-id", Host::Api, Method::Delete, format!("/telephony/conference/members/{}/conference", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ReleaseConferenceByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Add Participant by Member ID.
///
/// `POST /telephony/conference/members/{memberId}/addParticipant`, in the catalogue `add-participant-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddParticipantByMemberId(Request);

impl AddParticipantByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("add-participant-by-member-id", Host::Api, Method::Post, format!("/telephony/conference/members/{}/addParticipant", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddParticipantByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddParticipantByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Mute by Member ID.
///
/// `POST /telephony/conference/members/{memberId}/mute`, in the catalogue `conference-mute-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct MuteConferenceByMemberId(Request);

impl MuteConferenceByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("conference-mute-by-member-id", Host::Api, Method::Post, format!("/telephony/conference/members/{}/mute", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConferenceMuteByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for MuteConferenceByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Unmute by Member ID.
///
/// `POST /telephony/conference/members/{memberId}/unmute`, in the catalogue `conference-unmute-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UnmuteConferenceByMemberId(Request);

impl UnmuteConferenceByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("conference-unmute-by-member-id", Host::Api, Method::Post, format!("/telephony/conference/members/{}/unmute", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConferenceUnmuteByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UnmuteConferenceByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Deafen Participant by Member ID.
///
/// `POST /telephony/conference/members/{memberId}/deafen`, in the catalogue `deafen-participant-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeafenParticipantByMemberId(Request);

impl DeafenParticipantByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("deafen-participant-by-member-id", Host::Api, Method::Post, format!("/telephony/conference/members/{}/deafen", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DeafenParticipantByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DeafenParticipantByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Undeafen Participant by Member ID.
///
/// `POST /telephony/conference/members/{memberId}/undeafen`, in the catalogue `undeafen-participant-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UndeafenParticipantByMemberId(Request);

impl UndeafenParticipantByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("undeafen-participant-by-member-id", Host::Api, Method::Post, format!("/telephony/conference/members/{}/undeafen", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UndeafenParticipantByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UndeafenParticipantByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Hold by Member ID.
///
/// `POST /telephony/conference/members/{memberId}/hold`, in the catalogue `conference-hold-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct HoldConferenceByMemberId(Request);

impl HoldConferenceByMemberId {
    /// With everything that must be given.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("conference-hold-by-member-id", Host::Api, Method::Post, format!("/telephony/conference/members/{}/hold", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for HoldConferenceByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Resume by Member ID.
///
/// `POST /telephony/conference/members/{memberId}/resume`, in the catalogue `conference-resume-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ResumeConferenceByMemberId(Request);

impl ResumeConferenceByMemberId {
    /// With everything that must be given.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("conference-resume-by-member-id", Host::Api, Method::Post, format!("/telephony/conference/members/{}/resume", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ResumeConferenceByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Barge In.
///
/// `POST /telephony/conference/members/me/bargeIn`, in the catalogue `conference-barge-in`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct BargeConferenceInForMe(Request);

impl BargeConferenceInForMe {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("conference-barge-in", Host::Api, Method::Post, "/telephony/conference/members/me/bargeIn"))
    }
}

impl Operation for BargeConferenceInForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Silent Monitor.
///
/// `POST /telephony/conference/members/me/silentMonitor`, in the catalogue `silent-monitor`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SilentMonitor(Request);

impl SilentMonitor {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("silent-monitor", Host::Api, Method::Post, "/telephony/conference/members/me/silentMonitor"))
    }
}

impl Operation for SilentMonitor {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Supervisor Coach.
///
/// `POST /telephony/conference/members/me/supervisorCoach`, in the catalogue `supervisor-coach`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SupervisorCoach(Request);

impl SupervisorCoach {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("supervisor-coach", Host::Api, Method::Post, "/telephony/conference/members/me/supervisorCoach"))
    }
}

impl Operation for SupervisorCoach {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Conference Details.
///
/// `GET /telephony/conference/members/me/conference`, in the catalogue `conference-get-conference-details`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetConferenceDetailsForMe(Request);

impl GetConferenceDetailsForMe {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("conference-get-conference-details", Host::Api, Method::Get, "/telephony/conference/members/me/conference"))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }
}

impl Operation for GetConferenceDetailsForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Start Conference.
///
/// `POST /telephony/conference/members/me/conference`, in the catalogue `conference-start-conference`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct StartConferenceForMe(Request);

impl StartConferenceForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("conference-start-conference", Host::Api, Method::Post, "/telephony/conference/members/me/conference"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConferenceStartConferenceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for StartConferenceForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Release Conference.
///
/// `DELETE /telephony/conference/members/me/conference`, in the catalogue `conference-release-conference`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ReleaseConferenceForMe(Request);

impl ReleaseConferenceForMe {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("conference-release-conference", Host::Api, Method::Delete, "/telephony/conference/members/me/conference"))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }
}

impl Operation for ReleaseConferenceForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Add Participant.
///
/// `POST /telephony/conference/members/me/addParticipant`, in the catalogue `conference-add-participant`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddConferenceParticipantForMe(Request);

impl AddConferenceParticipantForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("conference-add-participant", Host::Api, Method::Post, "/telephony/conference/members/me/addParticipant"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConferenceAddParticipantBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddConferenceParticipantForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Mute.
///
/// `POST /telephony/conference/members/me/mute`, in the catalogue `conference-mute`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct MuteConferenceForMe(Request);

impl MuteConferenceForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("conference-mute", Host::Api, Method::Post, "/telephony/conference/members/me/mute"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConferenceMuteBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for MuteConferenceForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Unmute.
///
/// `POST /telephony/conference/members/me/unmute`, in the catalogue `conference-unmute`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UnmuteConferenceForMe(Request);

impl UnmuteConferenceForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("conference-unmute", Host::Api, Method::Post, "/telephony/conference/members/me/unmute"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConferenceUnmuteBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UnmuteConferenceForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Deafen Participant.
///
/// `POST /telephony/conference/members/me/deafen`, in the catalogue `conference-deafen-participant`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeafenConferenceParticipantForMe(Request);

impl DeafenConferenceParticipantForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("conference-deafen-participant", Host::Api, Method::Post, "/telephony/conference/members/me/deafen"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConferenceDeafenParticipantBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DeafenConferenceParticipantForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Undeafen Participant.
///
/// `POST /telephony/conference/members/me/undeafen`, in the catalogue `conference-undeafen-participant`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UndeafenConferenceParticipantForMe(Request);

impl UndeafenConferenceParticipantForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("conference-undeafen-participant", Host::Api, Method::Post, "/telephony/conference/members/me/undeafen"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ConferenceUndeafenParticipantBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UndeafenConferenceParticipantForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Hold.
///
/// `POST /telephony/conference/members/me/hold`, in the catalogue `conference-hold`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct HoldConferenceForMe(Request);

impl HoldConferenceForMe {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("conference-hold", Host::Api, Method::Post, "/telephony/conference/members/me/hold"))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }
}

impl Operation for HoldConferenceForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Resume.
///
/// `POST /telephony/conference/members/me/resume`, in the catalogue `conference-resume`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ResumeConferenceForMe(Request);

impl ResumeConferenceForMe {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("conference-resume", Host::Api, Method::Post, "/telephony/conference/members/me/resume"))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }
}

impl Operation for ResumeConferenceForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
