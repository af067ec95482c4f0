//! What administrators did: `/adminAudit/events` (at most a year and 200 on a page) and `/admin/securityAudit/events` (1,000 on a page).

use futures_util::stream::{self, Stream, StreamExt as _, TryStreamExt as _};
use jiff::{SignedDuration, Timestamp};
use serde_json::Value;
use webex_core::{Host, Method, Paging, Request};

use super::windows::{iso, split};
use crate::{Client, Error, Page};

/// A year is what one request may cover; a day less stays clear of leap years.
const LONGEST: SignedDuration = SignedDuration::from_hours(364 * 24);

impl Client {
    /// The audit events of an organisation in a stretch of time, newest first, as they come.
    pub fn audit_events(
        &self,
        organization_id: &str,
        from: Timestamp,
        to: Timestamp,
    ) -> impl Stream<Item = Result<Value, Error>> + Send + Unpin + use<> {
        self.audit(organization_id, from, to, |from, to| {
            Request::new("list-admin-audit-events", Host::Api, Method::Get, "/adminAudit/events")
                .with_query("from", iso(from))
                .with_query("to", iso(to))
                .with_query("max", "200")
                .with_paging(Paging::OffsetMax, "items")
        })
    }

    /// The sign-ins and sign-outs of an organisation in a stretch of time, newest first, as they come.
    pub fn security_audit_events(
        &self,
        organization_id: &str,
        from: Timestamp,
        to: Timestamp,
    ) -> impl Stream<Item = Result<Value, Error>> + Send + Unpin + use<> {
        self.audit(organization_id, from, to, |from, to| {
            Request::new("list-security-audit-events", Host::Api, Method::Get, "/admin/securityAudit/events")
                .with_query("startTime", iso(from))
                .with_query("endTime", iso(to))
                .with_query("max", "1000")
                .with_paging(Paging::Link, "items")
        })
    }

    fn audit(
        &self,
        organization_id: &str,
        from: Timestamp,
        to: Timestamp,
        request: fn(Timestamp, Timestamp) -> Request,
    ) -> impl Stream<Item = Result<Value, Error>> + Send + Unpin + use<> {
        let (client, organization_id) = (self.clone(), organization_id.to_owned());
        let windows = split(from, to, LONGEST).into_iter().rev();
        let pages = stream::iter(windows)
            .flat_map(move |(from, to)| client.pages_raw(request(from, to).with_query("orgId", organization_id.clone())));
        items(pages)
    }
}

/// The items of pages, one by one. After an error the stream ends: what came before is only a part.
pub(super) fn items(
    pages: impl Stream<Item = Result<Page, Error>> + Send + Unpin + 'static,
) -> impl Stream<Item = Result<Value, Error>> + Send + Unpin {
    let items = pages.map(|page| read(&page?)).map_ok(|items| stream::iter(items.into_iter().map(Ok))).try_flatten();
    let mut failed = false;
    Box::pin(items.take_while(move |item| {
        let go_on = !failed;
        failed |= item.is_err();
        std::future::ready(go_on)
    }))
}

pub(super) fn read(page: &Page) -> Result<Vec<Value>, Error> {
    let broken = |error: serde_json::Error| Error::Body {
        operation: page.operation.clone(),
        reason: format!("an item is not JSON ({error})"),
        tracking_id: page.tracking_id.clone(),
    };
    page.raw_items()?.into_iter().map(|item| serde_json::from_str(item.get()).map_err(broken)).collect()
}
