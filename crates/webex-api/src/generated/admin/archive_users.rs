// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about archive users.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Archive User.
///
/// `GET webexapis.com/identity/organizations/{orgId}/v1/ArchivedUser/{useruuid}`, in the catalogue `get-archive-user`. Needs one of the scopes `identity:people_read`, `identity:people_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetArchiveUser(Request);

impl GetArchiveUser {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, useruuid: impl AsRef<str>) -> Self {
        Self(Request::new("get-archive-user", Host::ApiRoot, Method::Get, format!("/identity/organizations/{}/v1/ArchivedUser/{}", support::segment(org_id.as_ref()), support::segment(useruuid.as_ref()))))
    }
}

impl Operation for GetArchiveUser {
    type Output = models::ArchiveUser;
    fn request(&self) -> Request { self.0.clone() }
}

/// Query Archive User.
///
/// `GET webexapis.com/identity/organizations/{orgId}/v1/ArchivedUser`, in the catalogue `query-archive-user`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct QueryArchiveUser(Request);

impl QueryArchiveUser {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, filter: impl Into<String>) -> Self {
        Self(support::set(Request::new("query-archive-user", Host::ApiRoot, Method::Get, format!("/identity/organizations/{}/v1/ArchivedUser", support::segment(org_id.as_ref()))).with_paging(Paging::StartMax, ""), "filter", filter.into()))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for QueryArchiveUser {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
