// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Retrieve all customer tags.
///
/// `GET /partner/tags`, in the catalogue `retrieve-all-customer-tags`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct RetrieveAllCustomerTags(Request);

impl RetrieveAllCustomerTags {
    /// With everything that must be given.
    pub fn new(type_: impl Into<String>) -> Self {
        let mut request = Request::new("retrieve-all-customer-tags", Host::Api, Method::Get, "/partner/tags");
        support::set(&mut request, "type", type_.into());
        Self(request)
    }
}

impl Operation for RetrieveAllCustomerTags {
    type Output = Vec<models::TagsObj>;
    fn request(&self) -> Request { self.0.clone() }
}

/// Create or Replace existing customer tags with the provided ones.
///
/// `POST /partner/tags/organizations/{orgId}/assignTags`, in the catalogue `create-or-replace-existing-customer-tags-with-the-provided-ones`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct CreateOrReplaceExistingCustomerTagsWithTheProvidedOnes(Request);

impl CreateOrReplaceExistingCustomerTagsWithTheProvidedOnes {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-or-replace-existing-customer-tags-with-the-provided-ones", Host::Api, Method::Post, format!("/partner/tags/organizations/{}/assignTags", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::TagsRequest) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for CreateOrReplaceExistingCustomerTagsWithTheProvidedOnes {
    type Output = Vec<models::TagsObj>;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get customer organization's tags.
///
/// `GET /partner/tags/organizations/{orgId}`, in the catalogue `get-customer-organizations-tags`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetCustomerOrganizationsTags(Request);

impl GetCustomerOrganizationsTags {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-customer-organizations-tags", Host::Api, Method::Get, format!("/partner/tags/organizations/{}", support::segment(org_id.as_ref()))).with_paging(Paging::None, "tags"))
    }
}

impl Operation for GetCustomerOrganizationsTags {
    type Output = models::CustomerTagsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetCustomerOrganizationsTags {
    type Item = String;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.tags.unwrap_or_default() }
}

/// Fetch all customers for a given set of tags.
///
/// `GET /partner/tags/organizations`, in the catalogue `fetch-all-customers-for-a-given-set-of-tags`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct FetchAllCustomersForAGivenSetOfTags(Request);

impl FetchAllCustomersForAGivenSetOfTags {
    /// With everything that must be given.
    pub fn new(tags: impl Into<String>) -> Self {
        let mut request = Request::new("fetch-all-customers-for-a-given-set-of-tags", Host::Api, Method::Get, "/partner/tags/organizations").with_paging(Paging::Link, "items");
        support::set(&mut request, "tags", tags.into());
        Self(request)
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(mut self, value: i64) -> Self {
        support::set(&mut self.0, "max", value.to_string());
        self
    }
}

impl Operation for FetchAllCustomersForAGivenSetOfTags {
    type Output = Vec<models::CustomerTagsResponse>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for FetchAllCustomersForAGivenSetOfTags {
    type Item = models::CustomerTagsResponse;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create or Replace existing subscription tags with the provided ones.
///
/// `POST /partner/tags/organizations/{orgId}/subscriptions/{subscriptionId}/assignTags`, in the catalogue `create-or-replace-existing-subscription-tags-with-the-provided-ones`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct CreateOrReplaceExistingSubscriptionTagsWithTheProvidedOnes(Request);

impl CreateOrReplaceExistingSubscriptionTagsWithTheProvidedOnes {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, subscription_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-or-replace-existing-subscription-tags-with-the-provided-ones", Host::Api, Method::Post, format!("/partner/tags/organizations/{}/subscriptions/{}/assignTags", support::segment(org_id.as_ref()), support::segment(subscription_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::TagsRequest) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for CreateOrReplaceExistingSubscriptionTagsWithTheProvidedOnes {
    type Output = Vec<models::TagsObj>;
    fn request(&self) -> Request { self.0.clone() }
}

/// Subscription List on a given tag name or a set of tags.
///
/// `GET /partner/tags/subscriptions`, in the catalogue `subscription-list-on-a-given-tag-name-or-a-set-of-tags`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct SubscriptionListOnAGivenTagNameOrASetOfTags(Request);

impl SubscriptionListOnAGivenTagNameOrASetOfTags {
    /// With everything that must be given.
    pub fn new(tags: impl Into<String>) -> Self {
        let mut request = Request::new("subscription-list-on-a-given-tag-name-or-a-set-of-tags", Host::Api, Method::Get, "/partner/tags/subscriptions").with_paging(Paging::Link, "items");
        support::set(&mut request, "tags", tags.into());
        Self(request)
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(mut self, value: i64) -> Self {
        support::set(&mut self.0, "max", value.to_string());
        self
    }
}

impl Operation for SubscriptionListOnAGivenTagNameOrASetOfTags {
    type Output = Vec<models::SubscriptionTagsResponse>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for SubscriptionListOnAGivenTagNameOrASetOfTags {
    type Item = models::SubscriptionTagsResponse;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Fetch a Subscription.
///
/// `GET /partner/tags/organizations/{orgId}/subscriptions/{subscriptionId}`, in the catalogue `fetch-a-subscription`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct FetchASubscription(Request);

impl FetchASubscription {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, subscription_id: impl AsRef<str>) -> Self {
        Self(Request::new("fetch-a-subscription", Host::Api, Method::Get, format!("/partner/tags/organizations/{}/subscriptions/{}", support::segment(org_id.as_ref()), support::segment(subscription_id.as_ref()))))
    }
}

impl Operation for FetchASubscription {
    type Output = models::SubscriptionTagsResponse;
    fn request(&self) -> Request { self.0.clone() }
}
