// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get all customers managed by a partner admin.
///
/// `GET /partner/organizations`, in the catalogue `get-all-customers-managed-by-a-partner-admin`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetAllCustomersManagedByAPartnerAdmin(Request);

impl GetAllCustomersManagedByAPartnerAdmin {
    /// With everything that must be given.
    pub fn new(managed_by: impl Into<String>) -> Self {
        let mut request = Request::new("get-all-customers-managed-by-a-partner-admin", Host::Api, Method::Get, "/partner/organizations").with_paging(Paging::None, "items");
        support::set(&mut request, "managedBy", managed_by.into());
        Self(request)
    }
}

impl Operation for GetAllCustomersManagedByAPartnerAdmin {
    type Output = models::ManagedOrgsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAllCustomersManagedByAPartnerAdmin {
    type Item = models::IdentityManagedOrg;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get all partner admins assigned to a customer.
///
/// `GET /partner/organizations/{orgId}/partnerAdmins`, in the catalogue `get-all-partner-admins-assigned-to-a-customer`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetAllPartnerAdminsAssignedToACustomer(Request);

impl GetAllPartnerAdminsAssignedToACustomer {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-all-partner-admins-assigned-to-a-customer", Host::Api, Method::Get, format!("/partner/organizations/{}/partnerAdmins", support::segment(org_id.as_ref()))).with_paging(Paging::None, "items"))
    }
}

impl Operation for GetAllPartnerAdminsAssignedToACustomer {
    type Output = models::PartneradminsfororgResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAllPartnerAdminsAssignedToACustomer {
    type Item = models::PartnerAdminUser;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Assign partner admin to a customer.
///
/// `POST /partner/organizations/{orgId}/partnerAdmin/{personId}/assign`, in the catalogue `assign-partner-admin-to-a-customer`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct AssignPartnerAdminToACustomer(Request);

impl AssignPartnerAdminToACustomer {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, person_id: impl AsRef<str>) -> Self {
        Self(Request::new("assign-partner-admin-to-a-customer", Host::Api, Method::Post, format!("/partner/organizations/{}/partnerAdmin/{}/assign", support::segment(org_id.as_ref()), support::segment(person_id.as_ref()))))
    }
}

impl Operation for AssignPartnerAdminToACustomer {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Unassign partner admin from a customer.
///
/// `DELETE /partner/organizations/{orgId}/partnerAdmin/{personId}/unassign`, in the catalogue `unassign-partner-admin-from-a-customer`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct UnassignPartnerAdminFromACustomer(Request);

impl UnassignPartnerAdminFromACustomer {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, person_id: impl AsRef<str>) -> Self {
        Self(Request::new("unassign-partner-admin-from-a-customer", Host::Api, Method::Delete, format!("/partner/organizations/{}/partnerAdmin/{}/unassign", support::segment(org_id.as_ref()), support::segment(person_id.as_ref()))))
    }
}

impl Operation for UnassignPartnerAdminFromACustomer {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Revoke all partner admin roles for a given person ID.
///
/// `DELETE /partner/organizations/partnerAdmin/{personId}`, in the catalogue `revoke-all-partner-admin-roles-for-a-given-person-id`.
///
/// Answers 204; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct RevokeAllPartnerAdminRolesForAGivenPersonId(Request);

impl RevokeAllPartnerAdminRolesForAGivenPersonId {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("revoke-all-partner-admin-roles-for-a-given-person-id", Host::Api, Method::Delete, format!("/partner/organizations/partnerAdmin/{}", support::segment(person_id.as_ref()))))
    }
}

impl Operation for RevokeAllPartnerAdminRolesForAGivenPersonId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
