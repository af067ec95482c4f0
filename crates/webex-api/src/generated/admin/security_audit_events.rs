// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about security audit events.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Security Audit Events.
///
/// `GET /admin/securityAudit/events`, in the catalogue `list-security-audit-events`. Needs one of the scopes `audit:events_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSecurityAuditEvents(Request);

impl ListSecurityAuditEvents {
    /// With everything that must be given.
    pub fn new(org_id: impl Into<String>, start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self(support::set(support::set(support::set(Request::new("list-security-audit-events", Host::Api, Method::Get, "/admin/securityAudit/events").with_paging(Paging::Link, "items"), "orgId", org_id.into()), "startTime", start_time.into()), "endTime", end_time.into()))
    }

    /// Sets `actorId`.
    #[must_use]
    pub fn actor_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "actorId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `eventCategories`.
    #[must_use]
    pub fn event_categories(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "eventCategories", value.into_iter().map(Into::into))) }
}

impl Operation for ListSecurityAuditEvents {
    type Output = models::SecurityAuditEventCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSecurityAuditEvents {
    type Item = models::SecurityAuditEvent;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
