// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about calling metrics.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Webex Calling Call Quality Stats.
///
/// `GET /analytics/callQualityStats`, in the catalogue `webex-calling-call-quality-stats`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetWebexCallingCallQualityStats(Request);

impl GetWebexCallingCallQualityStats {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("webex-calling-call-quality-stats", Host::Api, Method::Get, "/analytics/callQualityStats"))
    }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `location`.
    #[must_use]
    pub fn location(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "location", value.into())) }
}

impl Operation for GetWebexCallingCallQualityStats {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
