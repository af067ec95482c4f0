// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a Guest.
///
/// `POST /guests/token`, in the catalogue `create-a-guest`. Needs one of the scopes `guest-issuer:write`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct CreateAGuest(Request);

impl CreateAGuest {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-guest", Host::Api, Method::Post, "/guests/token"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::CreateAGuestBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for CreateAGuest {
    type Output = models::Guest;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Guest Count.
///
/// `GET /guests/count`, in the catalogue `get-guest-count`. Needs one of the scopes `guest-issuer:read`, `guest-issuer:write`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetGuestCount(Request);

impl GetGuestCount {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-guest-count", Host::Api, Method::Get, "/guests/count"))
    }
}

impl Operation for GetGuestCount {
    type Output = i64;
    fn request(&self) -> Request { self.0.clone() }
}
