// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about reports detailed call history.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Detailed Call History.
///
/// `GET analytics-calling.webexapis.com/v1/cdr_feed`, in the catalogue `get-detailed-call-history`. Needs one of the scopes `spark-admin:calling_cdr_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDetailedCallHistory(Request);

impl GetDetailedCallHistory {
    /// With everything that must be given.
    pub fn new(start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self(support::set(support::set(Request::new("get-detailed-call-history", Host::AnalyticsCalling, Method::Get, "/v1/cdr_feed").with_paging(Paging::Link, "items"), "startTime", start_time.into()), "endTime", end_time.into()))
    }

    /// Sets `locations`.
    #[must_use]
    pub fn locations(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locations", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for GetDetailedCallHistory {
    type Output = models::GetDetailedCallHistoryResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetDetailedCallHistory {
    type Item = models::CDR;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}
