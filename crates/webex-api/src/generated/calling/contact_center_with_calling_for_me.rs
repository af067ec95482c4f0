// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about contact center with calling for me.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Read the Contact Center Extensions.
///
/// `GET /telephony/config/people/me/settings/contactCenterExtensions`, in the catalogue `read-the-contact-center-extensions`. Needs one of the scopes `spark:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetContactCenterExtensions(Request);

impl GetContactCenterExtensions {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("read-the-contact-center-extensions", Host::Api, Method::Get, "/telephony/config/people/me/settings/contactCenterExtensions"))
    }
}

impl Operation for GetContactCenterExtensions {
    type Output = models::ContactCenterExtensionsGetObject;
    fn request(&self) -> Request { self.0.clone() }
}
