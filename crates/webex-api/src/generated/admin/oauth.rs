// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about oauth.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Start OAuth Authorization.
///
/// `GET /authorize`, in the catalogue `start-oauth-authorization`.
///
/// Answers 302 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct StartOAuthAuthorization(Request);

impl StartOAuthAuthorization {
    /// With everything that must be given.
    pub fn new(response_type: impl Into<String>, client_id: impl Into<String>, redirect_uri: impl Into<String>, scope: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(support::set(Request::new("start-oauth-authorization", Host::Api, Method::Get, "/authorize"), "response_type", response_type.into()), "client_id", client_id.into()), "redirect_uri", redirect_uri.into()), "scope", scope.into()))
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "state", value.into())) }
}

impl Operation for StartOAuthAuthorization {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Or Refresh Access Token.
///
/// `POST /access_token`, in the catalogue `get-or-refresh-access-token`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOrRefreshAccessToken(Request);

impl GetOrRefreshAccessToken {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(support::typed(Request::new("get-or-refresh-access-token", Host::Api, Method::Post, "/access_token"), "application/x-www-form-urlencoded"))
    }

    /// Sets the body as it is sent, `application/x-www-form-urlencoded`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        Self(support::raw_body(self.0, body, content_type.into()))
    }
}

impl Operation for GetOrRefreshAccessToken {
    type Output = models::GetOrRefreshAccessTokenResponse;
    fn request(&self) -> Request { self.0.clone() }
}
