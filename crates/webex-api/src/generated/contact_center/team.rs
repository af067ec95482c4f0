// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about team.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Team(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/team`, in the catalogue `team-list-team-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListTeams(Request);

impl ListTeams {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("team-list-team-s", Host::ContactCenter, Method::Get, format!("/organization/{}/team", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "attributes", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }

    /// Sets `singleObjectResponse`.
    #[must_use]
    pub fn single_object_response(self, value: bool) -> Self { Self(support::set(self.0, "singleObjectResponse", value.to_string())) }
}

impl Operation for ListTeams {
    type Output = Vec<models::TeamResponseDTO>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListTeams {
    type Item = models::TeamResponseDTO;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create a new Team.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/team`, in the catalogue `create-a-new-team`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateTeam(Request);

impl CreateTeam {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-team", Host::ContactCenter, Method::Post, format!("/organization/{}/team", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateTeamBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateTeam {
    type Output = models::TeamResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Team(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/team/bulk`, in the catalogue `bulk-save-team-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveTeams(Request);

impl BulkSaveTeams {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-team-s", Host::ContactCenter, Method::Post, format!("/organization/{}/team/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOTeamDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveTeams {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Purge inactive Team(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/team/purge-inactive-entities`, in the catalogue `purge-inactive-team-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PurgeInactiveTeams(Request);

impl PurgeInactiveTeams {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("purge-inactive-team-s", Host::ContactCenter, Method::Post, format!("/organization/{}/team/purge-inactive-entities", support::segment(orgid.as_ref()))))
    }

    /// Sets `nextStartId`.
    #[must_use]
    pub fn next_start_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "nextStartId", value.into())) }
}

impl Operation for PurgeInactiveTeams {
    type Output = models::Response;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Team by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/team/{id}`, in the catalogue `get-specific-team-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetTeamById(Request);

impl GetTeamById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-team-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/team/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetTeamById {
    type Output = models::TeamResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Team by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/team/{id}`, in the catalogue `update-specific-team-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateTeamById(Request);

impl UpdateTeamById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-team-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/team/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateTeamByIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateTeamById {
    type Output = models::TeamResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Team by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/team/{id}`, in the catalogue `delete-specific-team-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteTeamById(Request);

impl DeleteTeamById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-team-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/team/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteTeamById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Team.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/team/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-team`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForTeam(Request);

impl ListReferencesForTeam {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-team", Host::ContactCenter, Method::Get, format!("/organization/{}/team/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "type", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for ListReferencesForTeam {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForTeam {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Team(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/team`, in the catalogue `contact-center-team-list-team-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListTeamsV2(Request);

impl ListTeamsV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-team-list-team-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/team", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "attributes", value.into())) }

    /// Sets `search`.
    #[must_use]
    pub fn search(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "search", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }

    /// Sets `supervisorView`.
    #[must_use]
    pub fn supervisor_view(self, value: bool) -> Self { Self(support::set(self.0, "supervisorView", value.to_string())) }

    /// Sets `provisioningView`.
    #[must_use]
    pub fn provisioning_view(self, value: bool) -> Self { Self(support::set(self.0, "provisioningView", value.to_string())) }

    /// Sets `singleObjectResponse`.
    #[must_use]
    pub fn single_object_response(self, value: bool) -> Self { Self(support::set(self.0, "singleObjectResponse", value.to_string())) }
}

impl Operation for ListTeamsV2 {
    type Output = models::ResponseEnvelopeTeamResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListTeamsV2 {
    type Item = models::TeamResponseDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
