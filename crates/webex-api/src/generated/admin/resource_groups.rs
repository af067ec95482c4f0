// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about resource groups.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Resource Groups.
///
/// `GET /resourceGroups`, in the catalogue `list-resource-groups`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListResourceGroups(Request);

impl ListResourceGroups {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-resource-groups", Host::Api, Method::Get, "/resourceGroups").with_paging(Paging::None, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListResourceGroups {
    type Output = models::ResourceGroupCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListResourceGroups {
    type Item = models::ResourceGroup;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Resource Group Details.
///
/// `GET /resourceGroups/{resourceGroupId}`, in the catalogue `get-resource-group-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetResourceGroupDetails(Request);

impl GetResourceGroupDetails {
    /// With everything that must be given.
    pub fn new(resource_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-resource-group-details", Host::Api, Method::Get, format!("/resourceGroups/{}", support::segment(resource_group_id.as_ref()))))
    }
}

impl Operation for GetResourceGroupDetails {
    type Output = models::ResourceGroup;
    fn request(&self) -> Request { self.0.clone() }
}
