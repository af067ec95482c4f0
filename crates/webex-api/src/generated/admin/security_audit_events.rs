// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Security Audit Events.
///
/// `GET /admin/securityAudit/events`, in the catalogue `list-security-audit-events`. Needs one of the scopes `audit:events_read`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ListSecurityAuditEvents(Request);

impl ListSecurityAuditEvents {
    /// With everything that must be given.
    pub fn new(org_id: impl Into<String>, start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        let mut request = Request::new("list-security-audit-events", Host::Api, Method::Get, "/admin/securityAudit/events").with_paging(Paging::Link, "items");
        support::set(&mut request, "orgId", org_id.into());
        support::set(&mut request, "startTime", start_time.into());
        support::set(&mut request, "endTime", end_time.into());
        Self(request)
    }

    /// Sets `actorId`.
    #[must_use]
    pub fn actor_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "actorId", value.into());
        self
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(mut self, value: i64) -> Self {
        support::set(&mut self.0, "max", value.to_string());
        self
    }

    /// Sets `eventCategories`.
    #[must_use]
    pub fn event_categories(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        support::add(&mut self.0, "eventCategories", value.into_iter().map(Into::into));
        self
    }
}

impl Operation for ListSecurityAuditEvents {
    type Output = models::SecurityAuditEventCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSecurityAuditEvents {
    type Item = models::SecurityAuditEvent;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
