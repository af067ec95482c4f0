// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Resource Group Memberships.
///
/// `GET /resourceGroup/memberships`, in the catalogue `list-resource-group-memberships`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ListResourceGroupMemberships(Request);

impl ListResourceGroupMemberships {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-resource-group-memberships", Host::Api, Method::Get, "/resourceGroup/memberships").with_paging(Paging::Link, "items"))
    }

    /// Sets `licenseId`.
    #[must_use]
    pub fn license_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "licenseId", value.into());
        self
    }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "personId", value.into());
        self
    }

    /// Sets `personOrgId`.
    #[must_use]
    pub fn person_org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "personOrgId", value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: impl Into<ListResourceGroupMembershipsStatus>) -> Self {
        support::set(&mut self.0, "status", value.into().as_str().to_owned());
        self
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(mut self, value: i64) -> Self {
        support::set(&mut self.0, "max", value.to_string());
        self
    }
}

impl Operation for ListResourceGroupMemberships {
    type Output = models::ResourceGroupMembershipCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListResourceGroupMemberships {
    type Item = models::ResourceGroupMembership;
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
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ListResourceGroupMembershipsV2(Request);

impl ListResourceGroupMembershipsV2 {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-resource-group-memberships-v2", Host::Api, Method::Get, "/resourceGroup/memberships/v2").with_paging(Paging::Link, "items"))
    }

    /// Sets `licenseId`.
    #[must_use]
    pub fn license_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "licenseId", value.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "id", value.into());
        self
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "orgId", value.into());
        self
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(mut self, value: impl Into<ListResourceGroupMembershipsV2Status>) -> Self {
        support::set(&mut self.0, "status", value.into().as_str().to_owned());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(mut self, value: impl Into<ListResourceGroupMembershipsV2Type>) -> Self {
        support::set(&mut self.0, "type", value.into().as_str().to_owned());
        self
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(mut self, value: i64) -> Self {
        support::set(&mut self.0, "max", value.to_string());
        self
    }
}

impl Operation for ListResourceGroupMembershipsV2 {
    type Output = models::ResourceGroupMembershipCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListResourceGroupMembershipsV2 {
    type Item = models::ResourceGroupMembership;
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
/// Answers 200; errors are the common error body. Source: the published API document.
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
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct UpdateAResourceGroupMembership(Request);

impl UpdateAResourceGroupMembership {
    /// With everything that must be given, but for the body.
    pub fn new(resource_group_membership_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-resource-group-membership", Host::Api, Method::Put, format!("/resourceGroup/memberships/{}", support::segment(resource_group_membership_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::UpdateAResourceGroupMembershipBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for UpdateAResourceGroupMembership {
    type Output = models::ResourceGroupMembership;
    fn request(&self) -> Request { self.0.clone() }
}
