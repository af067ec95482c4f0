// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about admin audit events.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Admin Audit Events.
///
/// `GET /adminAudit/events`, in the catalogue `list-admin-audit-events`. Needs one of the scopes `audit:events_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAdminAuditEvents(Request);

impl ListAdminAuditEvents {
    /// With everything that must be given.
    pub fn new(org_id: impl Into<String>, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(Request::new("list-admin-audit-events", Host::Api, Method::Get, "/adminAudit/events").with_paging(Paging::OffsetMax, "items"), "orgId", org_id.into()), "from", from.into()), "to", to.into()))
    }

    /// Sets `actorId`.
    #[must_use]
    pub fn actor_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "actorId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `offset`.
    #[must_use]
    pub fn offset(self, value: i64) -> Self { Self(support::set(self.0, "offset", value.to_string())) }

    /// Sets `eventCategories`.
    #[must_use]
    pub fn event_categories(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "eventCategories", value.into_iter().map(Into::into))) }
}

impl Operation for ListAdminAuditEvents {
    type Output = models::AuditEventCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAdminAuditEvents {
    type Item = models::AuditEvent;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List Admin Audit Event Categories.
///
/// `GET /adminAudit/eventCategories`, in the catalogue `list-admin-audit-event-categories`. Needs one of the scopes `audit:events_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAdminAuditEventCategories(Request);

impl ListAdminAuditEventCategories {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-admin-audit-event-categories", Host::Api, Method::Get, "/adminAudit/eventCategories").with_paging(Paging::None, "eventCategories"))
    }
}

impl Operation for ListAdminAuditEventCategories {
    type Output = models::AuditEventCategoryCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAdminAuditEventCategories {
    type Item = String;
    const LIST: Option<&'static str> = Some("eventCategories");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.event_categories.unwrap_or_default() }
}
