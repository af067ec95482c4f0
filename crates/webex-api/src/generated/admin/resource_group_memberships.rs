// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about resource group memberships.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Resource Group Memberships.
///
/// `GET /resourceGroup/memberships`, in the catalogue `list-resource-group-memberships`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListResourceGroupMemberships(Request);

impl ListResourceGroupMemberships {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-resource-group-memberships", Host::Api, Method::Get, "/resourceGroup/memberships").with_paging(Paging::Link, "items"))
    }

    /// Sets `licenseId`.
    #[must_use]
    pub fn license_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "licenseId", value.into())) }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets `personOrgId`.
    #[must_use]
    pub fn person_org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personOrgId", value.into())) }

    /// Sets `status`.
    #[must_use]
    pub fn status(self, value: impl Into<ListResourceGroupMembershipsStatus>) -> Self { Self(support::set(self.0, "status", value.into().as_str().to_owned())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListResourceGroupMemberships {
    type Output = models::ResourceGroupMembershipCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListResourceGroupMemberships {
    type Item = models::ResourceGroupMembership;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `status` of [`ListResourceGroupMemberships`].
    pub enum ListResourceGroupMembershipsStatus {
        Pending = "pending",
        Activated = "activated",
        Error = "error",
    }
}

/// List Resource Group Memberships V2.
///
/// `GET /resourceGroup/memberships/v2`, in the catalogue `list-resource-group-memberships-v2`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListResourceGroupMembershipsV2(Request);

impl ListResourceGroupMembershipsV2 {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-resource-group-memberships-v2", Host::Api, Method::Get, "/resourceGroup/memberships/v2").with_paging(Paging::Link, "items"))
    }

    /// Sets `licenseId`.
    #[must_use]
    pub fn license_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "licenseId", value.into())) }

    /// Sets `id`.
    #[must_use]
    pub fn id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "id", value.into())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `status`.
    #[must_use]
    pub fn status(self, value: impl Into<ListResourceGroupMembershipsV2Status>) -> Self { Self(support::set(self.0, "status", value.into().as_str().to_owned())) }

    /// Sets `type`.
    #[must_use]
    pub fn type_(self, value: impl Into<ListResourceGroupMembershipsV2Type>) -> Self { Self(support::set(self.0, "type", value.into().as_str().to_owned())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListResourceGroupMembershipsV2 {
    type Output = models::ResourceGroupMembershipCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListResourceGroupMembershipsV2 {
    type Item = models::ResourceGroupMembership;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `status` of [`ListResourceGroupMembershipsV2`].
    pub enum ListResourceGroupMembershipsV2Status {
        Pending = "pending",
        Activated = "activated",
        Error = "error",
    }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListResourceGroupMembershipsV2`].
    pub enum ListResourceGroupMembershipsV2Type {
        User = "User",
        Workspace = "Workspace",
    }
}

/// Get Resource Group Membership Details.
///
/// `GET /resourceGroup/memberships/{resourceGroupMembershipId}`, in the catalogue `get-resource-group-membership-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetResourceGroupMembershipDetails(Request);

impl GetResourceGroupMembershipDetails {
    /// With everything that must be given.
    pub fn new(resource_group_membership_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-resource-group-membership-details", Host::Api, Method::Get, format!("/resourceGroup/memberships/{}", support::segment(resource_group_membership_id.as_ref()))))
    }
}

impl Operation for GetResourceGroupMembershipDetails {
    type Output = models::ResourceGroupMembership;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Resource Group Membership.
///
/// `PUT /resourceGroup/memberships/{resourceGroupMembershipId}`, in the catalogue `update-a-resource-group-membership`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateResourceGroupMembership(Request);

impl UpdateResourceGroupMembership {
    /// With everything that must be given, but for the body.
    pub fn new(resource_group_membership_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-resource-group-membership", Host::Api, Method::Put, format!("/resourceGroup/memberships/{}", support::segment(resource_group_membership_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateResourceGroupMembershipBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateResourceGroupMembership {
    type Output = models::ResourceGroupMembership;
    fn request(&self) -> Request { self.0.clone() }
}
