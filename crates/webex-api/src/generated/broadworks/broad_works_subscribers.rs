// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about broad works subscribers.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List BroadWorks Subscribers.
///
/// `GET /broadworks/subscribers`, in the catalogue `list-broadworks-subscribers`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListBroadWorksSubscribers(Request);

impl ListBroadWorksSubscribers {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-broadworks-subscribers", Host::Api, Method::Get, "/broadworks/subscribers").with_paging(Paging::Link, "items"))
    }

    /// Sets `userId`.
    #[must_use]
    pub fn user_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "userId", value.into())) }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets `email`.
    #[must_use]
    pub fn email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "email", value.into())) }

    /// Sets `provisioningId`.
    #[must_use]
    pub fn provisioning_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "provisioningId", value.into())) }

    /// Sets `spEnterpriseId`.
    #[must_use]
    pub fn sp_enterprise_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "spEnterpriseId", value.into())) }

    /// Sets `lastStatusChange`.
    #[must_use]
    pub fn last_status_change(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "lastStatusChange", value.into())) }

    /// Sets `status`.
    #[must_use]
    pub fn status(self, value: impl Into<ListBroadWorksSubscribersStatus>) -> Self { Self(support::set(self.0, "status", value.into().as_str().to_owned())) }

    /// Sets `after`.
    #[must_use]
    pub fn after(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "after", value.into())) }

    /// Sets `selfActivated`.
    #[must_use]
    pub fn self_activated(self, value: bool) -> Self { Self(support::set(self.0, "selfActivated", value.to_string())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListBroadWorksSubscribers {
    type Output = models::SubscriberListResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListBroadWorksSubscribers {
    type Item = models::Subscriber;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `status` of [`ListBroadWorksSubscribers`].
    pub enum ListBroadWorksSubscribersStatus {
        PendingEmailInput = "pending_email_input",
        PendingEmailValidation = "pending_email_validation",
        PendingUserMigration = "pending_user_migration",
        Provisioning = "provisioning",
        Provisioned = "provisioned",
        Updating = "updating",
        Error = "error",
    }
}

/// Provision a BroadWorks Subscriber.
///
/// `POST /broadworks/subscribers`, in the catalogue `provision-a-broadworks-subscriber`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ProvisionBroadWorksSubscriber(Request);

impl ProvisionBroadWorksSubscriber {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("provision-a-broadworks-subscriber", Host::Api, Method::Post, "/broadworks/subscribers"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ProvisionBroadWorksSubscriberBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ProvisionBroadWorksSubscriber {
    type Output = models::Subscriber;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a BroadWorks Subscriber.
///
/// `GET /broadworks/subscribers/{subscriberId}`, in the catalogue `get-a-broadworks-subscriber`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetBroadWorksSubscriber(Request);

impl GetBroadWorksSubscriber {
    /// With everything that must be given.
    pub fn new(subscriber_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-broadworks-subscriber", Host::Api, Method::Get, format!("/broadworks/subscribers/{}", support::segment(subscriber_id.as_ref()))))
    }
}

impl Operation for GetBroadWorksSubscriber {
    type Output = models::Subscriber;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a BroadWorks Subscriber.
///
/// `PUT /broadworks/subscribers/{subscriberId}`, in the catalogue `update-a-broadworks-subscriber`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateBroadWorksSubscriber(Request);

impl UpdateBroadWorksSubscriber {
    /// With everything that must be given, but for the body.
    pub fn new(subscriber_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-broadworks-subscriber", Host::Api, Method::Put, format!("/broadworks/subscribers/{}", support::segment(subscriber_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateBroadWorksSubscriberBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateBroadWorksSubscriber {
    type Output = models::Subscriber;
    fn request(&self) -> Request { self.0.clone() }
}

/// Remove a BroadWorks Subscriber.
///
/// `DELETE /broadworks/subscribers/{subscriberId}`, in the catalogue `remove-a-broadworks-subscriber`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct RemoveBroadWorksSubscriber(Request);

impl RemoveBroadWorksSubscriber {
    /// With everything that must be given.
    pub fn new(subscriber_id: impl AsRef<str>) -> Self {
        Self(Request::new("remove-a-broadworks-subscriber", Host::Api, Method::Delete, format!("/broadworks/subscribers/{}", support::segment(subscriber_id.as_ref()))))
    }
}

impl Operation for RemoveBroadWorksSubscriber {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Precheck a Broadworks Subscriber Provisioning.
///
/// `POST /broadworks/subscribers/validate`, in the catalogue `precheck-a-broadworks-subscriber-provisioning`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PrecheckBroadworksSubscriberProvisioning(Request);

impl PrecheckBroadworksSubscriberProvisioning {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("precheck-a-broadworks-subscriber-provisioning", Host::Api, Method::Post, "/broadworks/subscribers/validate"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PrecheckBroadworksSubscriberProvisioningBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PrecheckBroadworksSubscriberProvisioning {
    type Output = models::SubscriberProvisioningPrecheckResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Send Consent User Move Email to Pending Broadworks Subscribers.
///
/// `POST /subscribers/{subscriberId}/emails/consentMove`, in the catalogue `send-consent-user-move-email-to-pending-broadworks-subscribers`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct SendConsentUserMoveEmailToPendingBroadworksSubscribers(Request);

impl SendConsentUserMoveEmailToPendingBroadworksSubscribers {
    /// With everything that must be given.
    pub fn new(subscriber_id: impl AsRef<str>) -> Self {
        Self(Request::new("send-consent-user-move-email-to-pending-broadworks-subscribers", Host::Api, Method::Post, format!("/subscribers/{}/emails/consentMove", support::segment(subscriber_id.as_ref()))))
    }

    /// Sets `onBehalfOfSubPartnerOrgId`.
    #[must_use]
    pub fn on_behalf_of_sub_partner_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "onBehalfOfSubPartnerOrgId", value.into())) }
}

impl Operation for SendConsentUserMoveEmailToPendingBroadworksSubscribers {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
