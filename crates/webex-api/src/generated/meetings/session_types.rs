// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about session types.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Site Session Types.
///
/// `GET /admin/meeting/config/sessionTypes`, in the catalogue `list-site-session-types`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSiteSessionTypes(Request);

impl ListSiteSessionTypes {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-site-session-types", Host::Api, Method::Get, "/admin/meeting/config/sessionTypes").with_paging(Paging::None, "items"))
    }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }
}

impl Operation for ListSiteSessionTypes {
    type Output = models::ListSiteSessionTypesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSiteSessionTypes {
    type Item = models::SiteSessionType;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List User Session Type.
///
/// `GET /admin/meeting/userconfig/sessionTypes`, in the catalogue `list-user-session-type`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListUserSessionType(Request);

impl ListUserSessionType {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-user-session-type", Host::Api, Method::Get, "/admin/meeting/userconfig/sessionTypes").with_paging(Paging::None, "items"))
    }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets `email`.
    #[must_use]
    pub fn email(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "email", value.into())) }
}

impl Operation for ListUserSessionType {
    type Output = models::ListUserSessionTypeResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListUserSessionType {
    type Item = models::UserSessionTypes;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Update User Session Types.
///
/// `PUT /admin/meeting/userconfig/sessionTypes`, in the catalogue `update-user-session-types`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateUserSessionTypes(Request);

impl UpdateUserSessionTypes {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-user-session-types", Host::Api, Method::Put, "/admin/meeting/userconfig/sessionTypes"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateUserSessionType) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserSessionTypes {
    type Output = models::UserSessionTypes;
    fn request(&self) -> Request { self.0.clone() }
}
