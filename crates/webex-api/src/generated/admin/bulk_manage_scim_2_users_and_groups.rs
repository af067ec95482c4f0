// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// User bulk API.
///
/// `POST webexapis.com/identity/scim/{orgId}/v2/Bulk`, in the catalogue `user-bulk-api`. Needs one of the scopes `identity:people_rw`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct UserBulkApi(Request);

impl UserBulkApi {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("user-bulk-api", Host::ApiRoot, Method::Post, format!("/identity/scim/{}/v2/Bulk", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::BulkUser) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for UserBulkApi {
    type Output = models::BulkUser;
    fn request(&self) -> Request { self.0.clone() }
}
