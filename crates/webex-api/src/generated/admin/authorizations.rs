// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List authorizations for a user.
///
/// `GET /authorizations`, in the catalogue `list-authorizations-for-a-user`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ListAuthorizationsForAUser(Request);

impl ListAuthorizationsForAUser {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-authorizations-for-a-user", Host::Api, Method::Get, "/authorizations").with_paging(Paging::None, "items"))
    }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "personId", value.into());
        self
    }

    /// Sets `personEmail`.
    #[must_use]
    pub fn person_email(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "personEmail", value.into());
        self
    }
}

impl Operation for ListAuthorizationsForAUser {
    type Output = models::ListAuthorizations;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAuthorizationsForAUser {
    type Item = models::Authorization;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Delete authorization of org and client ID.
///
/// `DELETE /authorizations`, in the catalogue `delete-authorization-of-org-and-client-id`.
///
/// Answers 204; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct DeleteAuthorizationOfOrgAndClientId(Request);

impl DeleteAuthorizationOfOrgAndClientId {
    /// With everything that must be given.
    pub fn new(client_id: impl Into<String>) -> Self {
        let mut request = Request::new("delete-authorization-of-org-and-client-id", Host::Api, Method::Delete, "/authorizations");
        support::set(&mut request, "clientId", client_id.into());
        Self(request)
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "orgId", value.into());
        self
    }
}

impl Operation for DeleteAuthorizationOfOrgAndClientId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete authorization.
///
/// `DELETE /authorizations/{authorizationId}`, in the catalogue `delete-authorization`.
///
/// Answers 204; errors are the common error body. Source: the published API document.
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
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetExpirationStatusForAToken(Request);

impl GetExpirationStatusForAToken {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-expiration-status-for-a-token", Host::Api, Method::Get, "/authorizations/tokenExpiry"))
    }
}

impl Operation for GetExpirationStatusForAToken {
    type Output = models::GetExpirationStatusForATokenResponse;
    fn request(&self) -> Request { self.0.clone() }
}
