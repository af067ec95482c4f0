// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about queues.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Queue Statistics.
///
/// `GET api.wxcc-{region}.cisco.com/v1/queues/statistics`, in the catalogue `get-queue-statistics`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetQueueStatistics(Request);

impl GetQueueStatistics {
    /// With everything that must be given.
    pub fn new(from: i64, to: i64) -> Self {
        Self(support::set(support::set(Request::new("get-queue-statistics", Host::ContactCenter, Method::Get, "/v1/queues/statistics").with_paging(Paging::None, "data"), "from", from.to_string()), "to", to.to_string()))
    }

    /// Sets `interval`.
    #[must_use]
    pub fn interval(self, value: i64) -> Self { Self(support::set(self.0, "interval", value.to_string())) }

    /// Sets `queueIds`.
    #[must_use]
    pub fn queue_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "queueIds", value.into_iter().map(Into::into))) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }
}

impl Operation for GetQueueStatistics {
    type Output = models::QueueApiResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetQueueStatistics {
    type Item = models::OutQueueStatistics;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
