// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about webhook interest registrations.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Webhook Interest Registration.
///
/// `GET /telephony/webhookInterestRegistrations`, in the catalogue `get-webhook-interest-registration`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetWebhookInterestRegistration(Request);

impl GetWebhookInterestRegistration {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-webhook-interest-registration", Host::Api, Method::Get, "/telephony/webhookInterestRegistrations").with_paging(Paging::None, "interests"))
    }
}

impl Operation for GetWebhookInterestRegistration {
    type Output = models::WebhookInterestRegistration;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetWebhookInterestRegistration {
    type Item = models::Interest;
    const LIST: Option<&'static str> = Some("interests");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.interests.unwrap_or_default() }
}

/// Create a Webhook Interest Registration.
///
/// `POST /telephony/webhookInterestRegistrations`, in the catalogue `create-a-webhook-interest-registration`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateWebhookInterestRegistration(Request);

impl CreateWebhookInterestRegistration {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-webhook-interest-registration", Host::Api, Method::Post, "/telephony/webhookInterestRegistrations"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateWebhookInterestRegistrationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateWebhookInterestRegistration {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Webhook Interest Registration.
///
/// `DELETE /telephony/webhookInterestRegistrations`, in the catalogue `delete-webhook-interest-registration`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteWebhookInterestRegistration(Request);

impl DeleteWebhookInterestRegistration {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("delete-webhook-interest-registration", Host::Api, Method::Delete, "/telephony/webhookInterestRegistrations"))
    }
}

impl Operation for DeleteWebhookInterestRegistration {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
