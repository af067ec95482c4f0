// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about live monitoring.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Live Meeting metrics categorized by Country.
///
/// `POST /livemonitoring/liveMeetingsByCountry`, in the catalogue `get-live-meeting-metrics-categorized-by-country`. Needs one of the scopes `analytics:read_all`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetLiveMeetingMetricsCategorizedByCountry(Request);

impl GetLiveMeetingMetricsCategorizedByCountry {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("get-live-meeting-metrics-categorized-by-country", Host::Api, Method::Post, "/livemonitoring/liveMeetingsByCountry"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::LivemeetingByCountryRequestBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for GetLiveMeetingMetricsCategorizedByCountry {
    type Output = models::LivemeetingByCountryResponse;
    fn request(&self) -> Request { self.0.clone() }
}
