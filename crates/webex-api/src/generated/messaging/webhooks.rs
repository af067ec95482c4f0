// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about webhooks.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Webhooks.
///
/// `GET /webhooks`, in the catalogue `list-webhooks`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListWebhooks(Request);

impl ListWebhooks {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-webhooks", Host::Api, Method::Get, "/webhooks").with_paging(Paging::Link, "items"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `ownedBy`.
    #[must_use]
    pub fn owned_by(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "ownedBy", value.into())) }
}

impl Operation for ListWebhooks {
    type Output = models::WebhookCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListWebhooks {
    type Item = models::Webhook;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Webhook.
///
/// `POST /webhooks`, in the catalogue `create-a-webhook`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateWebhook(Request);

impl CreateWebhook {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-webhook", Host::Api, Method::Post, "/webhooks"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateWebhookBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateWebhook {
    type Output = models::Webhook;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Webhook Details.
///
/// `GET /webhooks/{webhookId}`, in the catalogue `get-webhook-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetWebhookDetails(Request);

impl GetWebhookDetails {
    /// With everything that must be given.
    pub fn new(webhook_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-webhook-details", Host::Api, Method::Get, format!("/webhooks/{}", support::segment(webhook_id.as_ref()))))
    }
}

impl Operation for GetWebhookDetails {
    type Output = models::Webhook;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Webhook.
///
/// `PUT /webhooks/{webhookId}`, in the catalogue `update-a-webhook`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateWebhook(Request);

impl UpdateWebhook {
    /// With everything that must be given, but for the body.
    pub fn new(webhook_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-webhook", Host::Api, Method::Put, format!("/webhooks/{}", support::segment(webhook_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateWebhookBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateWebhook {
    type Output = models::Webhook;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Webhook.
///
/// `DELETE /webhooks/{webhookId}`, in the catalogue `delete-a-webhook`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteWebhook(Request);

impl DeleteWebhook {
    /// With everything that must be given.
    pub fn new(webhook_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-webhook", Host::Api, Method::Delete, format!("/webhooks/{}", support::segment(webhook_id.as_ref()))))
    }
}

impl Operation for DeleteWebhook {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
