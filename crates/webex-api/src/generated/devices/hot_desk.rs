// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about hot desk.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Sessions.
///
/// `GET /hotdesk/sessions`, in the catalogue `list-sessions`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSessions(Request);

impl ListSessions {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-sessions", Host::Api, Method::Get, "/hotdesk/sessions").with_paging(Paging::None, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets `workspaceId`.
    #[must_use]
    pub fn workspace_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "workspaceId", value.into())) }
}

impl Operation for ListSessions {
    type Output = models::HotDeskSessionsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSessions {
    type Item = models::HotDesk;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Delete Session.
///
/// `DELETE /hotdesk/sessions/{sessionId}`, in the catalogue `delete-session`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteSession(Request);

impl DeleteSession {
    /// With everything that must be given.
    pub fn new(session_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-session", Host::Api, Method::Delete, format!("/hotdesk/sessions/{}", support::segment(session_id.as_ref()))))
    }
}

impl Operation for DeleteSession {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
