// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about search metadata.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Search Metadata.
///
/// `GET api.wxcc-{region}.cisco.com/search/v2/meta`, in the catalogue `get-search-metadata`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSearchMetadata(Request);

impl GetSearchMetadata {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-search-metadata", Host::ContactCenter, Method::Get, "/search/v2/meta").with_paging(Paging::StartMax, ""))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetSearchMetadata {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
