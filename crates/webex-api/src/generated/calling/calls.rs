// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about calls.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Callqueue Calls.
///
/// `GET /telephony/calls/queues/{queueId}/calls`, in the catalogue `list-callqueue-calls`. Needs one of the scopes `spark:calls_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ListCallqueueCalls(Request);

impl ListCallqueueCalls {
    /// With everything that must be given.
    pub fn new(queue_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-callqueue-calls", Host::Api, Method::Get, format!("/telephony/calls/queues/{}/calls", support::segment(queue_id.as_ref()))).with_paging(Paging::None, "items"))
    }
}

impl Operation for ListCallqueueCalls {
    type Output = models::ListCallqueueCallsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCallqueueCalls {
    type Item = models::CallQueueCall;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
