// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Sessions.
///
/// `GET /hotdesk/sessions`, in the catalogue `list-sessions`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ListSessions(Request);

impl ListSessions {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-sessions", Host::Api, Method::Get, "/hotdesk/sessions").with_paging(Paging::None, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "orgId", value.into());
        self
    }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "personId", value.into());
        self
    }

    /// Sets `workspaceId`.
    #[must_use]
    pub fn workspace_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "workspaceId", value.into());
        self
    }
}

impl Operation for ListSessions {
    type Output = models::HotDeskSessionsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSessions {
    type Item = models::HotDesk;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Delete Session.
///
/// `DELETE /hotdesk/sessions/{sessionId}`, in the catalogue `delete-session`.
///
/// Answers 204; errors are the common error body. Source: the published API document.
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
