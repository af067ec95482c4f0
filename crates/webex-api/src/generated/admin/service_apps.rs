// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create Service App Access Token.
///
/// `POST /applications/{applicationId}/token`, in the catalogue `create-service-app-access-token`. Needs one of the scopes `spark:applications_token`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct CreateServiceAppAccessToken(Request);

impl CreateServiceAppAccessToken {
    /// With everything that must be given, but for the body.
    pub fn new(application_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-service-app-access-token", Host::Api, Method::Post, format!("/applications/{}/token", support::segment(application_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::CreateServiceAppAccessTokenBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for CreateServiceAppAccessToken {
    type Output = models::CreateServiceAppAccessTokenResponse;
    fn request(&self) -> Request { self.0.clone() }
}
