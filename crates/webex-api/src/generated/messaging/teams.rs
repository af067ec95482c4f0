// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about teams.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Teams.
///
/// `GET /teams`, in the catalogue `list-teams`. Needs one of the scopes `spark:teams_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListTeams(Request);

impl ListTeams {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-teams", Host::Api, Method::Get, "/teams").with_paging(Paging::Link, "items"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListTeams {
    type Output = models::TeamCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListTeams {
    type Item = models::Team;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Team.
///
/// `POST /teams`, in the catalogue `create-a-team`. Needs one of the scopes `spark:teams_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateTeam(Request);

impl CreateTeam {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-team", Host::Api, Method::Post, "/teams"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateTeamBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateTeam {
    type Output = models::Team;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Team Details.
///
/// `GET /teams/{teamId}`, in the catalogue `get-team-details`. Needs one of the scopes `spark:teams_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetTeamDetails(Request);

impl GetTeamDetails {
    /// With everything that must be given.
    pub fn new(team_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-team-details", Host::Api, Method::Get, format!("/teams/{}", support::segment(team_id.as_ref()))))
    }

    /// Sets `description`.
    #[must_use]
    pub fn description(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "description", value.into())) }
}

impl Operation for GetTeamDetails {
    type Output = models::Team;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Team.
///
/// `PUT /teams/{teamId}`, in the catalogue `update-a-team`. Needs one of the scopes `spark:teams_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateTeam(Request);

impl UpdateTeam {
    /// With everything that must be given, but for the body.
    pub fn new(team_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-team", Host::Api, Method::Put, format!("/teams/{}", support::segment(team_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateTeamBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateTeam {
    type Output = models::Team;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Team.
///
/// `DELETE /teams/{teamId}`, in the catalogue `delete-a-team`. Needs one of the scopes `spark:teams_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteTeam(Request);

impl DeleteTeam {
    /// With everything that must be given.
    pub fn new(team_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-team", Host::Api, Method::Delete, format!("/teams/{}", support::segment(team_id.as_ref()))))
    }
}

impl Operation for DeleteTeam {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
