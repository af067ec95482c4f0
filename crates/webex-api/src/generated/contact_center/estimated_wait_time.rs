// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about estimated wait time.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Estimated Wait Time.
///
/// `GET api.wxcc-{region}.cisco.com/v1/ewt`, in the catalogue `get-estimated-wait-time`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetEstimatedWaitTime(Request);

impl GetEstimatedWaitTime {
    /// With everything that must be given.
    pub fn new(queue_id: impl Into<String>, lookback_minutes: i64) -> Self {
        Self(support::set(support::set(Request::new("get-estimated-wait-time", Host::ContactCenter, Method::Get, "/v1/ewt"), "queueId", queue_id.into()), "lookbackMinutes", lookback_minutes.to_string()))
    }

    /// Sets `maxCV`.
    #[must_use]
    pub fn max_cv(self, value: i64) -> Self { Self(support::set(self.0, "maxCV", value.to_string())) }

    /// Sets `minValidSamples`.
    #[must_use]
    pub fn min_valid_samples(self, value: i64) -> Self { Self(support::set(self.0, "minValidSamples", value.to_string())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }
}

impl Operation for GetEstimatedWaitTime {
    type Output = models::EWTApiResponse;
    fn request(&self) -> Request { self.0.clone() }
}
