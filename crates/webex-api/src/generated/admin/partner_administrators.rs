// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about partner administrators.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get all customers managed by a partner admin.
///
/// `GET /partner/organizations`, in the catalogue `get-all-customers-managed-by-a-partner-admin`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListCustomersManagedByPartnerAdmin(Request);

impl ListCustomersManagedByPartnerAdmin {
    /// With everything that must be given.
    pub fn new(managed_by: impl Into<String>) -> Self {
        Self(support::set(Request::new("get-all-customers-managed-by-a-partner-admin", Host::Api, Method::Get, "/partner/organizations").with_paging(Paging::None, "items"), "managedBy", managed_by.into()))
    }
}

impl Operation for ListCustomersManagedByPartnerAdmin {
    type Output = models::ManagedOrgsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCustomersManagedByPartnerAdmin {
    type Item = models::IdentityManagedOrg;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get all partner admins assigned to a customer.
///
/// `GET /partner/organizations/{orgId}/partnerAdmins`, in the catalogue `get-all-partner-admins-assigned-to-a-customer`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListPartnerAdminsAssignedToCustomer(Request);

impl ListPartnerAdminsAssignedToCustomer {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-all-partner-admins-assigned-to-a-customer", Host::Api, Method::Get, format!("/partner/organizations/{}/partnerAdmins", support::segment(org_id.as_ref()))).with_paging(Paging::None, "items"))
    }
}

impl Operation for ListPartnerAdminsAssignedToCustomer {
    type Output = models::PartneradminsfororgResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListPartnerAdminsAssignedToCustomer {
    type Item = models::PartnerAdminUser;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Assign partner admin to a customer.
///
/// `POST /partner/organizations/{orgId}/partnerAdmin/{personId}/assign`, in the catalogue `assign-partner-admin-to-a-customer`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct AssignPartnerAdminToCustomer(Request);

impl AssignPartnerAdminToCustomer {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, person_id: impl AsRef<str>) -> Self {
        Self(Request::new("assign-partner-admin-to-a-customer", Host::Api, Method::Post, format!("/partner/organizations/{}/partnerAdmin/{}/assign", support::segment(org_id.as_ref()), support::segment(person_id.as_ref()))))
    }
}

impl Operation for AssignPartnerAdminToCustomer {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Unassign partner admin from a customer.
///
/// `DELETE /partner/organizations/{orgId}/partnerAdmin/{personId}/unassign`, in the catalogue `unassign-partner-admin-from-a-customer`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UnassignPartnerAdminFromCustomer(Request);

impl UnassignPartnerAdminFromCustomer {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, person_id: impl AsRef<str>) -> Self {
        Self(Request::new("unassign-partner-admin-from-a-customer", Host::Api, Method::Delete, format!("/partner/organizations/{}/partnerAdmin/{}/unassign", support::segment(org_id.as_ref()), support::segment(person_id.as_ref()))))
    }
}

impl Operation for UnassignPartnerAdminFromCustomer {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Revoke all partner admin roles for a given person ID.
///
/// `DELETE /partner/organizations/partnerAdmin/{personId}`, in the catalogue `revoke-all-partner-admin-roles-for-a-given-person-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct RevokeAllPartnerAdminRolesForPersonId(Request);

impl RevokeAllPartnerAdminRolesForPersonId {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("revoke-all-partner-admin-roles-for-a-given-person-id", Host::Api, Method::Delete, format!("/partner/organizations/partnerAdmin/{}", support::segment(person_id.as_ref()))))
    }
}

impl Operation for RevokeAllPartnerAdminRolesForPersonId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
