// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about org settings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Organization Settings.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/organization-setting`, in the catalogue `cc-org-settings-list-organization-settings`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListOrganizationSettings(Request);

impl ListOrganizationSettings {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("cc-org-settings-list-organization-settings", Host::ContactCenter, Method::Get, format!("/organization/{}/organization-setting", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
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

impl Operation for ListOrganizationSettings {
    type Output = models::CcOrgSettingsListOrganizationSettingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListOrganizationSettings {
    type Item = models::CcOrgSettingsListOrganizationSettingsResponseItemsItem;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get specific Organization Setting by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/organization-setting/{id}`, in the catalogue `get-specific-organization-setting-by-id`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOrganizationSettingById(Request);

impl GetOrganizationSettingById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-organization-setting-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/organization-setting/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetOrganizationSettingById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Organization Setting by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/organization-setting/{id}`, in the catalogue `update-specific-organization-setting-by-id`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateOrganizationSettingById(Request);

impl UpdateOrganizationSettingById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-organization-setting-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/organization-setting/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOrganizationSettingByIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOrganizationSettingById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Partially update Organization Setting by ID.
///
/// `PATCH api.wxcc-{region}.cisco.com/organization/{orgid}/organization-setting/{id}`, in the catalogue `partially-update-organization-setting-by-id`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PartiallyUpdateOrganizationSettingById(Request);

impl PartiallyUpdateOrganizationSettingById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("partially-update-organization-setting-by-id", Host::ContactCenter, Method::Patch, format!("/organization/{}/organization-setting/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PartiallyUpdateOrganizationSettingByIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PartiallyUpdateOrganizationSettingById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Organization Settings.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/organization-setting`, in the catalogue `contact-center-cc-org-settings-list-organization-settings`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListOrganizationSettingsV2(Request);

impl ListOrganizationSettingsV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-cc-org-settings-list-organization-settings", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/organization-setting", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListOrganizationSettingsV2 {
    type Output = models::ContactCenterCcOrgSettingsListOrganizationSettingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListOrganizationSettingsV2 {
    type Item = models::ContactCenterCcOrgSettingsListOrganizationSettingsResponseDataItem;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
