// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about tenant config.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Tenant Configuration.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/tenant-configuration`, in the catalogue `cc-tenant-config-list-tenant-configuration`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListTenantConfiguration(Request);

impl ListTenantConfiguration {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("cc-tenant-config-list-tenant-configuration", Host::ContactCenter, Method::Get, format!("/organization/{}/tenant-configuration", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for ListTenantConfiguration {
    type Output = models::CcTenantConfigListTenantConfigurationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListTenantConfiguration {
    type Item = models::CcTenantConfigListTenantConfigurationResponseItemsItem;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get specific Tenant Configuration by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/tenant-configuration/{id}`, in the catalogue `get-specific-tenant-configuration-by-id`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetTenantConfigurationById(Request);

impl GetTenantConfigurationById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-tenant-configuration-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/tenant-configuration/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetTenantConfigurationById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Tenant Configuration by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/tenant-configuration/{id}`, in the catalogue `update-specific-tenant-configuration-by-id`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateTenantConfigurationById(Request);

impl UpdateTenantConfigurationById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-tenant-configuration-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/tenant-configuration/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateTenantConfigurationByIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateTenantConfigurationById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Tenant Configuration.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/tenant-configuration`, in the catalogue `contact-center-cc-tenant-config-list-tenant-configuration`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListTenantConfigurationV2(Request);

impl ListTenantConfigurationV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-cc-tenant-config-list-tenant-configuration", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/tenant-configuration", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "attributes", value.into())) }

    /// Sets `search`.
    #[must_use]
    pub fn search(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "search", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for ListTenantConfigurationV2 {
    type Output = models::ContactCenterCcTenantConfigListTenantConfigurationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListTenantConfigurationV2 {
    type Item = models::ContactCenterCcTenantConfigListTenantConfigurationResponseDataItem;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
