// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Start OAuth Authorization.
///
/// `GET /authorize`, in the catalogue `start-oauth-authorization`.
///
/// Answers 302 (assumed); errors are the common error body. Source: public clients.
#[derive(Debug, Clone)]
pub struct StartOauthAuthorization(Request);

impl StartOauthAuthorization {
    /// With everything that must be given.
    pub fn new(response_type: impl Into<String>, client_id: impl Into<String>, redirect_uri: impl Into<String>, scope: impl Into<String>) -> Self {
        let mut request = Request::new("start-oauth-authorization", Host::Api, Method::Get, "/authorize");
        support::set(&mut request, "response_type", response_type.into());
        support::set(&mut request, "client_id", client_id.into());
        support::set(&mut request, "redirect_uri", redirect_uri.into());
        support::set(&mut request, "scope", scope.into());
        Self(request)
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "state", value.into());
        self
    }
}

impl Operation for StartOauthAuthorization {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Or Refresh Access Token.
///
/// `POST /access_token`, in the catalogue `get-or-refresh-access-token`.
///
/// Answers 200 (assumed); errors are the common error body. Source: public clients.
#[derive(Debug, Clone)]
pub struct GetOrRefreshAccessToken(Request);

impl GetOrRefreshAccessToken {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        let mut request = Request::new("get-or-refresh-access-token", Host::Api, Method::Post, "/access_token");
        request.content_type = "application/x-www-form-urlencoded".into();
        Self(request)
    }

    /// Sets the body as it is sent, `application/x-www-form-urlencoded`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(mut self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        self.0.body = Some(body);
        self.0.content_type = content_type.into().into();
        self
    }
}

impl Operation for GetOrRefreshAccessToken {
    type Output = models::GetOrRefreshAccessTokenResponse;
    fn request(&self) -> Request { self.0.clone() }
}
