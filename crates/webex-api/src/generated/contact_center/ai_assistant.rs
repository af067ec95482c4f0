// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about ai assistant.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get suggestions.
///
/// `POST api.wxcc-{region}.cisco.com/event`, in the catalogue `get-suggestions`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSuggestions(Request);

impl GetSuggestions {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("get-suggestions", Host::ContactCenter, Method::Post, "/event"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::GetSuggestionsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for GetSuggestions {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
