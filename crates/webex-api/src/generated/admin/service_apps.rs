// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about service apps.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create Service App Access Token.
///
/// `POST /applications/{applicationId}/token`, in the catalogue `create-service-app-access-token`. Needs one of the scopes `spark:applications_token`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateServiceAppAccessToken(Request);

impl CreateServiceAppAccessToken {
    /// With everything that must be given, but for the body.
    pub fn new(application_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-service-app-access-token", Host::Api, Method::Post, format!("/applications/{}/token", support::segment(application_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateServiceAppAccessTokenBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateServiceAppAccessToken {
    type Output = models::CreateServiceAppAccessTokenResponse;
    fn request(&self) -> Request { self.0.clone() }
}
