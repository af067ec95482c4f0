// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about memberships.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Memberships.
///
/// `GET /memberships`, in the catalogue `list-memberships`. Needs one of the scopes `spark:memberships_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMemberships(Request);

impl ListMemberships {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-memberships", Host::Api, Method::Get, "/memberships").with_paging(Paging::Link, "items"))
    }

    /// Sets `roomId`.
    #[must_use]
    pub fn room_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "roomId", value.into())) }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets `personEmail`.
    #[must_use]
    pub fn person_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personEmail", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListMemberships {
    type Output = models::MembershipCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMemberships {
    type Item = models::Membership;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Membership.
///
/// `POST /memberships`, in the catalogue `create-a-membership`. Needs one of the scopes `spark:memberships_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateMembership(Request);

impl CreateMembership {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-membership", Host::Api, Method::Post, "/memberships"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateMembershipBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateMembership {
    type Output = models::Membership;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Membership Details.
///
/// `GET /memberships/{membershipId}`, in the catalogue `get-membership-details`. Needs one of the scopes `spark:memberships_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMembershipDetails(Request);

impl GetMembershipDetails {
    /// With everything that must be given.
    pub fn new(membership_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-membership-details", Host::Api, Method::Get, format!("/memberships/{}", support::segment(membership_id.as_ref()))))
    }
}

impl Operation for GetMembershipDetails {
    type Output = models::Membership;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Membership.
///
/// `PUT /memberships/{membershipId}`, in the catalogue `update-a-membership`. Needs one of the scopes `spark:memberships_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateMembership(Request);

impl UpdateMembership {
    /// With everything that must be given, but for the body.
    pub fn new(membership_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-membership", Host::Api, Method::Put, format!("/memberships/{}", support::segment(membership_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMembershipBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMembership {
    type Output = models::Membership;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Membership.
///
/// `DELETE /memberships/{membershipId}`, in the catalogue `delete-a-membership`. Needs one of the scopes `spark:memberships_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteMembership(Request);

impl DeleteMembership {
    /// With everything that must be given.
    pub fn new(membership_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-membership", Host::Api, Method::Delete, format!("/memberships/{}", support::segment(membership_id.as_ref()))))
    }
}

impl Operation for DeleteMembership {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
