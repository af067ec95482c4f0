// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Live Meeting metrics categorized by Country.
///
/// `POST /livemonitoring/liveMeetingsByCountry`, in the catalogue `get-live-meeting-metrics-categorized-by-country`. Needs one of the scopes `analytics:read_all`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetLiveMeetingMetricsCategorizedByCountry(Request);

impl GetLiveMeetingMetricsCategorizedByCountry {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("get-live-meeting-metrics-categorized-by-country", Host::Api, Method::Post, "/livemonitoring/liveMeetingsByCountry"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::LivemeetingByCountryRequestBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for GetLiveMeetingMetricsCategorizedByCountry {
    type Output = models::LivemeetingByCountryResponse;
    fn request(&self) -> Request { self.0.clone() }
}
