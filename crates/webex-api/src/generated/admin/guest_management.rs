// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about guest management.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a Guest.
///
/// `POST /guests/token`, in the catalogue `create-a-guest`. Needs one of the scopes `guest-issuer:write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateGuest(Request);

impl CreateGuest {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-guest", Host::Api, Method::Post, "/guests/token"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateGuestBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateGuest {
    type Output = models::Guest;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Guest Count.
///
/// `GET /guests/count`, in the catalogue `get-guest-count`. Needs one of the scopes `guest-issuer:read`, `guest-issuer:write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
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
