// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about team memberships.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Team Memberships.
///
/// `GET /team/memberships`, in the catalogue `list-team-memberships`. Needs one of the scopes `spark:team_memberships_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListTeamMemberships(Request);

impl ListTeamMemberships {
    /// With everything that must be given.
    pub fn new(team_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-team-memberships", Host::Api, Method::Get, "/team/memberships").with_paging(Paging::Link, "items"), "teamId", team_id.into()))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListTeamMemberships {
    type Output = models::TeamMembershipCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListTeamMemberships {
    type Item = models::TeamMembership;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Team Membership.
///
/// `POST /team/memberships`, in the catalogue `create-a-team-membership`. Needs one of the scopes `spark:team_memberships_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateTeamMembership(Request);

impl CreateTeamMembership {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-team-membership", Host::Api, Method::Post, "/team/memberships"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateTeamMembershipBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateTeamMembership {
    type Output = models::TeamMembership;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Team Membership Details.
///
/// `GET /team/memberships/{membershipId}`, in the catalogue `get-team-membership-details`. Needs one of the scopes `spark:team_memberships_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetTeamMembershipDetails(Request);

impl GetTeamMembershipDetails {
    /// With everything that must be given.
    pub fn new(membership_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-team-membership-details", Host::Api, Method::Get, format!("/team/memberships/{}", support::segment(membership_id.as_ref()))))
    }
}

impl Operation for GetTeamMembershipDetails {
    type Output = models::TeamMembership;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Team Membership.
///
/// `PUT /team/memberships/{membershipId}`, in the catalogue `update-a-team-membership`. Needs one of the scopes `spark:team_memberships_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateTeamMembership(Request);

impl UpdateTeamMembership {
    /// With everything that must be given, but for the body.
    pub fn new(membership_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-team-membership", Host::Api, Method::Put, format!("/team/memberships/{}", support::segment(membership_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateTeamMembershipBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateTeamMembership {
    type Output = models::TeamMembership;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Team Membership.
///
/// `DELETE /team/memberships/{membershipId}`, in the catalogue `delete-a-team-membership`. Needs one of the scopes `spark:team_memberships_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteTeamMembership(Request);

impl DeleteTeamMembership {
    /// With everything that must be given.
    pub fn new(membership_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-team-membership", Host::Api, Method::Delete, format!("/team/memberships/{}", support::segment(membership_id.as_ref()))))
    }
}

impl Operation for DeleteTeamMembership {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
