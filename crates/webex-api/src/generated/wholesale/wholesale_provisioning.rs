// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about wholesale provisioning.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Wholesale Customers.
///
/// `GET /wholesale/customers`, in the catalogue `list-wholesale-customers`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListWholesaleCustomers(Request);

impl ListWholesaleCustomers {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-wholesale-customers", Host::Api, Method::Get, "/wholesale/customers").with_paging(Paging::OffsetMax, "items"))
    }

    /// Sets `externalId`.
    #[must_use]
    pub fn external_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "externalId", value.into())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `status`.
    #[must_use]
    pub fn status(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "status", value.into_iter().map(Into::into))) }

    /// Sets `offset`.
    #[must_use]
    pub fn offset(self, value: i64) -> Self { Self(support::set(self.0, "offset", value.to_string())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }
}

impl Operation for ListWholesaleCustomers {
    type Output = models::CustomerListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListWholesaleCustomers {
    type Item = models::Customer;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Provision a Wholesale Customer.
///
/// `POST /wholesale/customers`, in the catalogue `provision-a-wholesale-customer`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ProvisionWholesaleCustomer(Request);

impl ProvisionWholesaleCustomer {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("provision-a-wholesale-customer", Host::Api, Method::Post, "/wholesale/customers"))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ProvisionWholesaleCustomerBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ProvisionWholesaleCustomer {
    type Output = models::ResourceURL;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Wholesale Customer.
///
/// `GET /wholesale/customers/{customerId}`, in the catalogue `get-a-wholesale-customer`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetWholesaleCustomer(Request);

impl GetWholesaleCustomer {
    /// With everything that must be given.
    pub fn new(customer_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-wholesale-customer", Host::Api, Method::Get, format!("/wholesale/customers/{}", support::segment(customer_id.as_ref()))))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }

    /// Sets `includePackageLicenseInfo`.
    #[must_use]
    pub fn include_package_license_info(self, value: bool) -> Self { Self(support::set(self.0, "includePackageLicenseInfo", value.to_string())) }
}

impl Operation for GetWholesaleCustomer {
    type Output = models::Customer;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Wholesale Customer.
///
/// `PUT /wholesale/customers/{customerId}`, in the catalogue `update-a-wholesale-customer`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateWholesaleCustomer(Request);

impl UpdateWholesaleCustomer {
    /// With everything that must be given, but for the body.
    pub fn new(customer_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-wholesale-customer", Host::Api, Method::Put, format!("/wholesale/customers/{}", support::segment(customer_id.as_ref()))))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateWholesaleCustomerBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateWholesaleCustomer {
    type Output = models::ResourceURL;
    fn request(&self) -> Request { self.0.clone() }
}

/// Remove a Wholesale Customer.
///
/// `DELETE /wholesale/customers/{customerId}`, in the catalogue `remove-a-wholesale-customer`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct RemoveWholesaleCustomer(Request);

impl RemoveWholesaleCustomer {
    /// With everything that must be given.
    pub fn new(customer_id: impl AsRef<str>) -> Self {
        Self(Request::new("remove-a-wholesale-customer", Host::Api, Method::Delete, format!("/wholesale/customers/{}", support::segment(customer_id.as_ref()))))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }
}

impl Operation for RemoveWholesaleCustomer {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Precheck a Wholesale Customer Provisioning.
///
/// `POST /wholesale/customers/validate`, in the catalogue `precheck-a-wholesale-customer-provisioning`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PrecheckWholesaleCustomerProvisioning(Request);

impl PrecheckWholesaleCustomerProvisioning {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("precheck-a-wholesale-customer-provisioning", Host::Api, Method::Post, "/wholesale/customers/validate"))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PrecheckWholesaleCustomerProvisioningBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PrecheckWholesaleCustomerProvisioning {
    type Output = models::CustomerProvisioningPrecheckResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Wholesale Sub-partners.
///
/// `GET /wholesale/subPartners`, in the catalogue `list-wholesale-sub-partners`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListWholesaleSubPartners(Request);

impl ListWholesaleSubPartners {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-wholesale-sub-partners", Host::Api, Method::Get, "/wholesale/subPartners").with_paging(Paging::OffsetMax, "items"))
    }

    /// Sets `provisioningState`.
    #[must_use]
    pub fn provisioning_state(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "provisioningState", value.into())) }

    /// Sets `offset`.
    #[must_use]
    pub fn offset(self, value: i64) -> Self { Self(support::set(self.0, "offset", value.to_string())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListWholesaleSubPartners {
    type Output = models::SubPartnersListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListWholesaleSubPartners {
    type Item = models::SubPartner;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List Wholesale Subscribers.
///
/// `GET /wholesale/subscribers`, in the catalogue `list-wholesale-subscribers`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListWholesaleSubscribers(Request);

impl ListWholesaleSubscribers {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-wholesale-subscribers", Host::Api, Method::Get, "/wholesale/subscribers").with_paging(Paging::OffsetMax, "items"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `offset`.
    #[must_use]
    pub fn offset(self, value: i64) -> Self { Self(support::set(self.0, "offset", value.to_string())) }

    /// Sets `customerId`.
    #[must_use]
    pub fn customer_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "customerId", value.into())) }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets `externalCustomerId`.
    #[must_use]
    pub fn external_customer_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "externalCustomerId", value.into())) }

    /// Sets `email`.
    #[must_use]
    pub fn email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "email", value.into())) }

    /// Sets `status`.
    #[must_use]
    pub fn status(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "status", value.into())) }

    /// Sets `after`.
    #[must_use]
    pub fn after(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "after", value.into())) }

    /// Sets `lastStatusChange`.
    #[must_use]
    pub fn last_status_change(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lastStatusChange", value.into())) }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sortBy", value.into())) }

    /// Sets `sortOrder`.
    #[must_use]
    pub fn sort_order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sortOrder", value.into())) }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }
}

impl Operation for ListWholesaleSubscribers {
    type Output = models::SubscriberListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListWholesaleSubscribers {
    type Item = models::Subscriber;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Provision a Wholesale Subscriber.
///
/// `POST /wholesale/subscribers`, in the catalogue `provision-a-wholesale-subscriber`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ProvisionWholesaleSubscriber(Request);

impl ProvisionWholesaleSubscriber {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("provision-a-wholesale-subscriber", Host::Api, Method::Post, "/wholesale/subscribers"))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ProvisionWholesaleSubscriberBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ProvisionWholesaleSubscriber {
    type Output = models::Subscriber;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Wholesale Subscriber.
///
/// `GET /wholesale/subscribers/{subscriberId}`, in the catalogue `get-a-wholesale-subscriber`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetWholesaleSubscriber(Request);

impl GetWholesaleSubscriber {
    /// With everything that must be given.
    pub fn new(subscriber_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-wholesale-subscriber", Host::Api, Method::Get, format!("/wholesale/subscribers/{}", support::segment(subscriber_id.as_ref()))))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }
}

impl Operation for GetWholesaleSubscriber {
    type Output = models::Subscriber;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Wholesale Subscriber.
///
/// `PUT /wholesale/subscribers/{subscriberId}`, in the catalogue `update-a-wholesale-subscriber`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateWholesaleSubscriber(Request);

impl UpdateWholesaleSubscriber {
    /// With everything that must be given, but for the body.
    pub fn new(subscriber_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-wholesale-subscriber", Host::Api, Method::Put, format!("/wholesale/subscribers/{}", support::segment(subscriber_id.as_ref()))))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateWholesaleSubscriberBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateWholesaleSubscriber {
    type Output = models::Subscriber;
    fn request(&self) -> Request { self.0.clone() }
}

/// Remove a Wholesale Subscriber.
///
/// `DELETE /wholesale/subscribers/{subscriberId}`, in the catalogue `remove-a-wholesale-subscriber`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct RemoveWholesaleSubscriber(Request);

impl RemoveWholesaleSubscriber {
    /// With everything that must be given.
    pub fn new(subscriber_id: impl AsRef<str>) -> Self {
        Self(Request::new("remove-a-wholesale-subscriber", Host::Api, Method::Delete, format!("/wholesale/subscribers/{}", support::segment(subscriber_id.as_ref()))))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }
}

impl Operation for RemoveWholesaleSubscriber {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Precheck a Wholesale Subscriber Provisioning.
///
/// `POST /wholesale/subscribers/validate`, in the catalogue `precheck-a-wholesale-subscriber-provisioning`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PrecheckWholesaleSubscriberProvisioning(Request);

impl PrecheckWholesaleSubscriberProvisioning {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("precheck-a-wholesale-subscriber-provisioning", Host::Api, Method::Post, "/wholesale/subscribers/validate"))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PrecheckWholesaleSubscriberProvisioningBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PrecheckWholesaleSubscriberProvisioning {
    type Output = models::SubscriberProvisioningPrecheckResponse;
    fn request(&self) -> Request { self.0.clone() }
}
