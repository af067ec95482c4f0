// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about subscriptions.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Subscriptions.
///
/// `GET api.wxcc-{region}.cisco.com/v1/subscriptions`, in the catalogue `subscriptions-list-subscriptions`. Needs one of the scopes `cjp:config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSubscriptions(Request);

impl ListSubscriptions {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("subscriptions-list-subscriptions", Host::ContactCenter, Method::Get, "/v1/subscriptions").with_paging(Paging::None, "data"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }
}

impl Operation for ListSubscriptions {
    type Output = models::SubscriptionApiListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSubscriptions {
    type Item = models::SubscriptionResponse;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Register Subscription.
///
/// `POST api.wxcc-{region}.cisco.com/v1/subscriptions`, in the catalogue `subscriptions-register-subscription`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct RegisterSubscription(Request);

impl RegisterSubscription {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("subscriptions-register-subscription", Host::ContactCenter, Method::Post, "/v1/subscriptions"))
    }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SubscriptionRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RegisterSubscription {
    type Output = models::SubscriptionCreateApiResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Subscription.
///
/// `GET api.wxcc-{region}.cisco.com/v1/subscriptions/{id}`, in the catalogue `subscriptions-get-subscription`. Needs one of the scopes `cjp:config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetSubscription(Request);

impl GetSubscription {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("subscriptions-get-subscription", Host::ContactCenter, Method::Get, format!("/v1/subscriptions/{}", support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }
}

impl Operation for GetSubscription {
    type Output = models::SubscriptionApiResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Subscription.
///
/// `DELETE api.wxcc-{region}.cisco.com/v1/subscriptions/{id}`, in the catalogue `subscriptions-delete-subscription`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteSubscription(Request);

impl DeleteSubscription {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("subscriptions-delete-subscription", Host::ContactCenter, Method::Delete, format!("/v1/subscriptions/{}", support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }
}

impl Operation for DeleteSubscription {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Subscription.
///
/// `PATCH api.wxcc-{region}.cisco.com/v1/subscriptions/{id}`, in the catalogue `subscriptions-update-subscription`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateSubscription(Request);

impl UpdateSubscription {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("subscriptions-update-subscription", Host::ContactCenter, Method::Patch, format!("/v1/subscriptions/{}", support::segment(id.as_ref()))))
    }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SubscriptionRequestUpdate) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSubscription {
    type Output = models::SubscriptionApiResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Event Types.
///
/// `GET api.wxcc-{region}.cisco.com/v1/event-types`, in the catalogue `subscriptions-list-event-types`. Needs one of the scopes `cjp:config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListEventTypes(Request);

impl ListEventTypes {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("subscriptions-list-event-types", Host::ContactCenter, Method::Get, "/v1/event-types").with_paging(Paging::None, "data"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }
}

impl Operation for ListEventTypes {
    type Output = models::EventTypesApiListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListEventTypes {
    type Item = models::EventTypesResponse;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Subscriptions.
///
/// `GET api.wxcc-{region}.cisco.com/v2/subscriptions`, in the catalogue `contact-center-subscriptions-list-subscriptions`. Needs one of the scopes `cjp:config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSubscriptionsV2(Request);

impl ListSubscriptionsV2 {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("contact-center-subscriptions-list-subscriptions", Host::ContactCenter, Method::Get, "/v2/subscriptions").with_paging(Paging::None, "data"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }
}

impl Operation for ListSubscriptionsV2 {
    type Output = models::SubscriptionApiListResponseEnhanced;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSubscriptionsV2 {
    type Item = models::SubscriptionResponseEnhanced;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Register Subscription.
///
/// `POST api.wxcc-{region}.cisco.com/v2/subscriptions`, in the catalogue `contact-center-subscriptions-register-subscription`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct RegisterSubscriptionV2(Request);

impl RegisterSubscriptionV2 {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("contact-center-subscriptions-register-subscription", Host::ContactCenter, Method::Post, "/v2/subscriptions"))
    }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SubscriptionRequestEnhanced) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RegisterSubscriptionV2 {
    type Output = models::SubscriptionCreateApiResponseEnhanced;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Subscription.
///
/// `GET api.wxcc-{region}.cisco.com/v2/subscriptions/{id}`, in the catalogue `contact-center-subscriptions-get-subscription`. Needs one of the scopes `cjp:config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetSubscriptionV2(Request);

impl GetSubscriptionV2 {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-subscriptions-get-subscription", Host::ContactCenter, Method::Get, format!("/v2/subscriptions/{}", support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }
}

impl Operation for GetSubscriptionV2 {
    type Output = models::SubscriptionApiResponseEnhanced;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Subscription.
///
/// `DELETE api.wxcc-{region}.cisco.com/v2/subscriptions/{id}`, in the catalogue `contact-center-subscriptions-delete-subscription`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteSubscriptionV2(Request);

impl DeleteSubscriptionV2 {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-subscriptions-delete-subscription", Host::ContactCenter, Method::Delete, format!("/v2/subscriptions/{}", support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }
}

impl Operation for DeleteSubscriptionV2 {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Subscription.
///
/// `PATCH api.wxcc-{region}.cisco.com/v2/subscriptions/{id}`, in the catalogue `contact-center-subscriptions-update-subscription`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateSubscriptionV2(Request);

impl UpdateSubscriptionV2 {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-subscriptions-update-subscription", Host::ContactCenter, Method::Patch, format!("/v2/subscriptions/{}", support::segment(id.as_ref()))))
    }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SubscriptionRequestUpdateEnhanced) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSubscriptionV2 {
    type Output = models::SubscriptionApiResponseEnhanced;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Event Types.
///
/// `GET api.wxcc-{region}.cisco.com/v2/event-types`, in the catalogue `contact-center-subscriptions-list-event-types`. Needs one of the scopes `cjp:config_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListEventTypesV2(Request);

impl ListEventTypesV2 {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("contact-center-subscriptions-list-event-types", Host::ContactCenter, Method::Get, "/v2/event-types").with_paging(Paging::None, "data"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `TrackingId`.
    #[must_use]
    pub fn tracking_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "TrackingId", value.into())) }
}

impl Operation for ListEventTypesV2 {
    type Output = models::EventTypesApiListResponseEnhanced;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListEventTypesV2 {
    type Item = models::EventTypesResponse;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
