// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about partner tags.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Retrieve all customer tags.
///
/// `GET /partner/tags`, in the catalogue `retrieve-all-customer-tags`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAllCustomerTags(Request);

impl GetAllCustomerTags {
    /// With everything that must be given.
    pub fn new(type_: impl Into<String>) -> Self {
        Self(support::set(Request::new("retrieve-all-customer-tags", Host::Api, Method::Get, "/partner/tags"), "type", type_.into()))
    }
}

impl Operation for GetAllCustomerTags {
    type Output = Vec<models::TagsObj>;
    fn request(&self) -> Request { self.0.clone() }
}

/// Create or Replace existing customer tags with the provided ones.
///
/// `POST /partner/tags/organizations/{orgId}/assignTags`, in the catalogue `create-or-replace-existing-customer-tags-with-the-provided-ones`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateOrReplaceExistingCustomerTagsWithProvidedOnes(Request);

impl CreateOrReplaceExistingCustomerTagsWithProvidedOnes {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-or-replace-existing-customer-tags-with-the-provided-ones", Host::Api, Method::Post, format!("/partner/tags/organizations/{}/assignTags", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::TagsRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateOrReplaceExistingCustomerTagsWithProvidedOnes {
    type Output = Vec<models::TagsObj>;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get customer organization's tags.
///
/// `GET /partner/tags/organizations/{orgId}`, in the catalogue `get-customer-organizations-tags`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetCustomerOrganizationTags(Request);

impl GetCustomerOrganizationTags {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-customer-organizations-tags", Host::Api, Method::Get, format!("/partner/tags/organizations/{}", support::segment(org_id.as_ref()))).with_paging(Paging::None, "tags"))
    }
}

impl Operation for GetCustomerOrganizationTags {
    type Output = models::CustomerTagsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetCustomerOrganizationTags {
    type Item = String;
    const LIST: Option<&'static str> = Some("tags");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.tags.unwrap_or_default() }
}

/// Fetch all customers for a given set of tags.
///
/// `GET /partner/tags/organizations`, in the catalogue `fetch-all-customers-for-a-given-set-of-tags`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAllCustomersForSetOfTags(Request);

impl GetAllCustomersForSetOfTags {
    /// With everything that must be given.
    pub fn new(tags: impl Into<String>) -> Self {
        Self(support::set(Request::new("fetch-all-customers-for-a-given-set-of-tags", Host::Api, Method::Get, "/partner/tags/organizations").with_paging(Paging::Link, "items"), "tags", tags.into()))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for GetAllCustomersForSetOfTags {
    type Output = Vec<models::CustomerTagsResponse>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAllCustomersForSetOfTags {
    type Item = models::CustomerTagsResponse;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create or Replace existing subscription tags with the provided ones.
///
/// `POST /partner/tags/organizations/{orgId}/subscriptions/{subscriptionId}/assignTags`, in the catalogue `create-or-replace-existing-subscription-tags-with-the-provided-ones`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateOrReplaceExistingSubscriptionTagsWithProvidedOnes(Request);

impl CreateOrReplaceExistingSubscriptionTagsWithProvidedOnes {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, subscription_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-or-replace-existing-subscription-tags-with-the-provided-ones", Host::Api, Method::Post, format!("/partner/tags/organizations/{}/subscriptions/{}/assignTags", support::segment(org_id.as_ref()), support::segment(subscription_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::TagsRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateOrReplaceExistingSubscriptionTagsWithProvidedOnes {
    type Output = Vec<models::TagsObj>;
    fn request(&self) -> Request { self.0.clone() }
}

/// Subscription List on a given tag name or a set of tags.
///
/// `GET /partner/tags/subscriptions`, in the catalogue `subscription-list-on-a-given-tag-name-or-a-set-of-tags`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSubscriptionListOnTagNameOrSetOfTags(Request);

impl ListSubscriptionListOnTagNameOrSetOfTags {
    /// With everything that must be given.
    pub fn new(tags: impl Into<String>) -> Self {
        Self(support::set(Request::new("subscription-list-on-a-given-tag-name-or-a-set-of-tags", Host::Api, Method::Get, "/partner/tags/subscriptions").with_paging(Paging::Link, "items"), "tags", tags.into()))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListSubscriptionListOnTagNameOrSetOfTags {
    type Output = Vec<models::SubscriptionTagsResponse>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSubscriptionListOnTagNameOrSetOfTags {
    type Item = models::SubscriptionTagsResponse;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Fetch a Subscription.
///
/// `GET /partner/tags/organizations/{orgId}/subscriptions/{subscriptionId}`, in the catalogue `fetch-a-subscription`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetSubscription(Request);

impl GetSubscription {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, subscription_id: impl AsRef<str>) -> Self {
        Self(Request::new("fetch-a-subscription", Host::Api, Method::Get, format!("/partner/tags/organizations/{}/subscriptions/{}", support::segment(org_id.as_ref()), support::segment(subscription_id.as_ref()))))
    }
}

impl Operation for GetSubscription {
    type Output = models::SubscriptionTagsResponse;
    fn request(&self) -> Request { self.0.clone() }
}
