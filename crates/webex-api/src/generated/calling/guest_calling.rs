// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about guest calling.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Available Members.
///
/// `GET /telephony/config/guestCalling/availableMembers`, in the catalogue `available-members`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ListGuestCallingAvailableMembers(Request);

impl ListGuestCallingAvailableMembers {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("available-members", Host::Api, Method::Get, "/telephony/config/guestCalling/availableMembers").with_paging(Paging::Link, "availableDestinationMembers"))
    }

    /// Sets `memberName`.
    #[must_use]
    pub fn member_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "memberName", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListGuestCallingAvailableMembers {
    type Output = models::ListGuestCallingAvailableMembersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListGuestCallingAvailableMembers {
    type Item = models::DestinationMember;
    const LIST: Option<&'static str> = Some("availableDestinationMembers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.available_destination_members.unwrap_or_default() }
}

/// Members.
///
/// `GET /telephony/config/guestCalling/members`, in the catalogue `members`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ListGuestCallingMembers(Request);

impl ListGuestCallingMembers {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("members", Host::Api, Method::Get, "/telephony/config/guestCalling/members").with_paging(Paging::Link, "destinationMembers"))
    }

    /// Sets `memberName`.
    #[must_use]
    pub fn member_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "memberName", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "phoneNumber", value.into())) }

    /// Sets `extension`.
    #[must_use]
    pub fn extension(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "extension", value.into())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListGuestCallingMembers {
    type Output = models::ListGuestCallingMembersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListGuestCallingMembers {
    type Item = models::DestinationMember;
    const LIST: Option<&'static str> = Some("destinationMembers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.destination_members.unwrap_or_default() }
}

/// Read.
///
/// `GET /telephony/config/guestCalling`, in the catalogue `telephony-guest-calling-read`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ReadGuestCalling(Request);

impl ReadGuestCalling {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("telephony-guest-calling-read", Host::Api, Method::Get, "/telephony/config/guestCalling"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ReadGuestCalling {
    type Output = models::GuestCallingSettings;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update.
///
/// `PUT /telephony/config/guestCalling`, in the catalogue `telephony-guest-calling-update`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct UpdateGuestCalling(Request);

impl UpdateGuestCalling {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("telephony-guest-calling-update", Host::Api, Method::Put, "/telephony/config/guestCalling"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::TelephonyGuestCallingUpdateBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateGuestCalling {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
