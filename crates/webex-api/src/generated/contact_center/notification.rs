// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about notification.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Subscribe Notification.
///
/// `POST api.wxcc-{region}.cisco.com/v1/notification/subscribe`, in the catalogue `subscribe-notification`. Needs one of the scopes `cjp:user`, `cloud-contact-center:pod_conv`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct SubscribeNotification(Request);

impl SubscribeNotification {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("subscribe-notification", Host::ContactCenter, Method::Post, "/v1/notification/subscribe"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::NotificationRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for SubscribeNotification {
    type Output = models::NotificationResponse;
    fn request(&self) -> Request { self.0.clone() }
}
