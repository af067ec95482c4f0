// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about scim bulk.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// User bulk API.
///
/// `POST webexapis.com/identity/scim/{orgId}/v2/Bulk`, in the catalogue `user-bulk-api`. Needs one of the scopes `identity:people_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkManageScimUsersAndGroups(Request);

impl BulkManageScimUsersAndGroups {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("user-bulk-api", Host::ApiRoot, Method::Post, format!("/identity/scim/{}/v2/Bulk", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkUser) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkManageScimUsersAndGroups {
    type Output = models::BulkUser;
    fn request(&self) -> Request { self.0.clone() }
}
