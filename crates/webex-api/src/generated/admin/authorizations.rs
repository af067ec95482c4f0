// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about authorizations.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List authorizations for a user.
///
/// `GET /authorizations`, in the catalogue `list-authorizations-for-a-user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAuthorizationsForUser(Request);

impl ListAuthorizationsForUser {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-authorizations-for-a-user", Host::Api, Method::Get, "/authorizations").with_paging(Paging::None, "items"))
    }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets `personEmail`.
    #[must_use]
    pub fn person_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personEmail", value.into())) }
}

impl Operation for ListAuthorizationsForUser {
    type Output = models::ListAuthorizations;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAuthorizationsForUser {
    type Item = models::Authorization;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Delete authorization of org and client ID.
///
/// `DELETE /authorizations`, in the catalogue `delete-authorization-of-org-and-client-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteAuthorizationOfOrgAndClientId(Request);

impl DeleteAuthorizationOfOrgAndClientId {
    /// With everything that must be given.
    pub fn new(client_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("delete-authorization-of-org-and-client-id", Host::Api, Method::Delete, "/authorizations"), "clientId", client_id.into()))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAuthorizationOfOrgAndClientId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete authorization.
///
/// `DELETE /authorizations/{authorizationId}`, in the catalogue `delete-authorization`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteAuthorization(Request);

impl DeleteAuthorization {
    /// With everything that must be given.
    pub fn new(authorization_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-authorization", Host::Api, Method::Delete, format!("/authorizations/{}", support::segment(authorization_id.as_ref()))))
    }
}

impl Operation for DeleteAuthorization {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get expiration status for a token.
///
/// `GET /authorizations/tokenExpiry`, in the catalogue `get-expiration-status-for-a-token`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetExpirationStatusForToken(Request);

impl GetExpirationStatusForToken {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-expiration-status-for-a-token", Host::Api, Method::Get, "/authorizations/tokenExpiry"))
    }
}

impl Operation for GetExpirationStatusForToken {
    type Output = models::GetExpirationStatusForTokenResponse;
    fn request(&self) -> Request { self.0.clone() }
}
