// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about voice messages.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Message Summary by Member ID.
///
/// `GET /telephony/voiceMessages/members/{memberId}/summary`, in the catalogue `get-message-summary-by-member-id`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetMessageSummaryByMemberId(Request);

impl GetMessageSummaryByMemberId {
    /// With everything that must be given.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-message-summary-by-member-id", Host::Api, Method::Get, format!("/telephony/voiceMessages/members/{}/summary", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetMessageSummaryByMemberId {
    type Output = models::MessageSummary;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Messages by Member ID.
///
/// `GET /telephony/voiceMessages/members/{memberId}/voiceMessages`, in the catalogue `list-messages-by-member-id`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListMessagesByMemberId(Request);

impl ListMessagesByMemberId {
    /// With everything that must be given.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-messages-by-member-id", Host::Api, Method::Get, format!("/telephony/voiceMessages/members/{}/voiceMessages", support::segment(member_id.as_ref()))).with_paging(Paging::StartMax, "items"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListMessagesByMemberId {
    type Output = models::ListMessagesByMemberIdResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMessagesByMemberId {
    type Item = models::VoiceMessageDetails;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Delete Message by Member ID.
///
/// `DELETE /telephony/voiceMessages/members/{memberId}/voiceMessages/{messageId}`, in the catalogue `delete-message-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteMessageByMemberId(Request);

impl DeleteMessageByMemberId {
    /// With everything that must be given.
    pub fn new(member_id: impl AsRef<str>, message_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-message-by-member-id", Host::Api, Method::Delete, format!("/telephony/voiceMessages/members/{}/voiceMessages/{}", support::segment(member_id.as_ref()), support::segment(message_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteMessageByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Mark As Read by Member ID.
///
/// `POST /telephony/voiceMessages/members/{memberId}/markAsRead`, in the catalogue `mark-as-read-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct MarkAsReadByMemberId(Request);

impl MarkAsReadByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("mark-as-read-by-member-id", Host::Api, Method::Post, format!("/telephony/voiceMessages/members/{}/markAsRead", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::MarkAsReadByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for MarkAsReadByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Mark As Unread by Member ID.
///
/// `POST /telephony/voiceMessages/members/{memberId}/markAsUnread`, in the catalogue `mark-as-unread-by-member-id`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct MarkAsUnreadByMemberId(Request);

impl MarkAsUnreadByMemberId {
    /// With everything that must be given, but for the body.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("mark-as-unread-by-member-id", Host::Api, Method::Post, format!("/telephony/voiceMessages/members/{}/markAsUnread", support::segment(member_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::MarkAsUnreadByMemberIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for MarkAsUnreadByMemberId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Voice Message Memberships.
///
/// `GET /telephony/voiceMessages/members/{memberId}/memberships`, in the catalogue `user-call-settings-members-list-voice-message-memberships`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListVoiceMessageMembershipsByMemberId(Request);

impl ListVoiceMessageMembershipsByMemberId {
    /// With everything that must be given.
    pub fn new(member_id: impl AsRef<str>) -> Self {
        Self(Request::new("user-call-settings-members-list-voice-message-memberships", Host::Api, Method::Get, format!("/telephony/voiceMessages/members/{}/memberships", support::segment(member_id.as_ref()))).with_paging(Paging::StartMax, "memberOf"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListVoiceMessageMembershipsByMemberId {
    type Output = models::UserCallSettingsMembersListVoiceMessageMembershipsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListVoiceMessageMembershipsByMemberId {
    type Item = models::VoiceMessageMembership;
    const LIST: Option<&'static str> = Some("memberOf");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.member_of.unwrap_or_default() }
}

/// Get Message Summary.
///
/// `GET /telephony/voiceMessages/members/me/summary`, in the catalogue `user-call-settings-members-me-get-message-summary`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVoiceMessageSummaryForMe(Request);

impl GetVoiceMessageSummaryForMe {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("user-call-settings-members-me-get-message-summary", Host::Api, Method::Get, "/telephony/voiceMessages/members/me/summary"))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }
}

impl Operation for GetVoiceMessageSummaryForMe {
    type Output = models::MessageSummary;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Messages.
///
/// `GET /telephony/voiceMessages/members/me/voiceMessages`, in the catalogue `user-call-settings-members-me-list-messages`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListVoiceMessagesForMe(Request);

impl ListVoiceMessagesForMe {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("user-call-settings-members-me-list-messages", Host::Api, Method::Get, "/telephony/voiceMessages/members/me/voiceMessages").with_paging(Paging::StartMax, "items"))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListVoiceMessagesForMe {
    type Output = models::UserCallSettingsMembersMeListMessagesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListVoiceMessagesForMe {
    type Item = models::VoiceMessageDetails;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Delete Message.
///
/// `DELETE /telephony/voiceMessages/members/me/voiceMessages/{messageId}`, in the catalogue `user-call-settings-members-me-delete-message`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteVoiceMessageForMe(Request);

impl DeleteVoiceMessageForMe {
    /// With everything that must be given.
    pub fn new(message_id: impl AsRef<str>) -> Self {
        Self(Request::new("user-call-settings-members-me-delete-message", Host::Api, Method::Delete, format!("/telephony/voiceMessages/members/me/voiceMessages/{}", support::segment(message_id.as_ref()))))
    }

    /// Sets `lineOwnerId`.
    #[must_use]
    pub fn line_owner_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lineOwnerId", value.into())) }
}

impl Operation for DeleteVoiceMessageForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Mark As Read.
///
/// `POST /telephony/voiceMessages/members/me/markAsRead`, in the catalogue `user-call-settings-members-me-mark-as-read`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct MarkVoiceMessageAsReadForMe(Request);

impl MarkVoiceMessageAsReadForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("user-call-settings-members-me-mark-as-read", Host::Api, Method::Post, "/telephony/voiceMessages/members/me/markAsRead"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UserCallSettingsMembersMeMarkAsReadBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for MarkVoiceMessageAsReadForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Mark As Unread.
///
/// `POST /telephony/voiceMessages/members/me/markAsUnread`, in the catalogue `user-call-settings-members-me-mark-as-unread`. Needs one of the scopes `spark:calls_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct MarkVoiceMessageAsUnreadForMe(Request);

impl MarkVoiceMessageAsUnreadForMe {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("user-call-settings-members-me-mark-as-unread", Host::Api, Method::Post, "/telephony/voiceMessages/members/me/markAsUnread"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UserCallSettingsMembersMeMarkAsUnreadBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for MarkVoiceMessageAsUnreadForMe {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Voice Message Memberships.
///
/// `GET /telephony/voiceMessages/members/me/memberships`, in the catalogue `user-call-settings-members-me-list-voice-message-memberships`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListVoiceMessageMembershipsForMe(Request);

impl ListVoiceMessageMembershipsForMe {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("user-call-settings-members-me-list-voice-message-memberships", Host::Api, Method::Get, "/telephony/voiceMessages/members/me/memberships").with_paging(Paging::StartMax, "memberOf"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListVoiceMessageMembershipsForMe {
    type Output = models::UserCallSettingsMembersMeListVoiceMessageMembershipsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListVoiceMessageMembershipsForMe {
    type Item = models::VoiceMessageMembership;
    const LIST: Option<&'static str> = Some("memberOf");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.member_of.unwrap_or_default() }
}
