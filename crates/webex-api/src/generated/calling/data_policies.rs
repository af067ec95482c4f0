// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about data policies.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get the Data (Storage) Policy Settings for the Organization.
///
/// `GET /telephony/config/dataPolicies`, in the catalogue `get-the-data-storage-policy-settings-for-the-organization`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDataPolicySettingsForOrganization(Request);

impl GetDataPolicySettingsForOrganization {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-the-data-storage-policy-settings-for-the-organization", Host::Api, Method::Get, "/telephony/config/dataPolicies"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDataPolicySettingsForOrganization {
    type Output = models::CustomerDataPolicies;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update the Data (Storage) Policy Settings for the Organization.
///
/// `PUT /telephony/config/dataPolicies`, in the catalogue `update-the-data-storage-policy-settings-for-the-organization`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDataPolicySettingsForOrganization(Request);

impl UpdateDataPolicySettingsForOrganization {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-the-data-storage-policy-settings-for-the-organization", Host::Api, Method::Put, "/telephony/config/dataPolicies"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDataPolicySettingsForOrganizationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDataPolicySettingsForOrganization {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get All the Storage Regions Available for Configuring as Data Policy Region.
///
/// `GET /telephony/config/dataPolicies/regions`, in the catalogue `get-all-the-storage-regions-available-for-configuring-as-data-policy-region`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListStorageRegionsAvailableForConfiguringAsDataPolicyRegion(Request);

impl ListStorageRegionsAvailableForConfiguringAsDataPolicyRegion {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-all-the-storage-regions-available-for-configuring-as-data-policy-region", Host::Api, Method::Get, "/telephony/config/dataPolicies/regions").with_paging(Paging::StartMax, "regions"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListStorageRegionsAvailableForConfiguringAsDataPolicyRegion {
    type Output = models::ListStorageRegionsAvailableForConfiguringAsDataPolicyRegionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListStorageRegionsAvailableForConfiguringAsDataPolicyRegion {
    type Item = models::DataPolicyRegion;
    const LIST: Option<&'static str> = Some("regions");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.regions.unwrap_or_default() }
}

/// Get the Data (Storage) Policy Settings for the Organization's Location.
///
/// `GET /telephony/config/locations/{locationId}/dataPolicies`, in the catalogue `get-the-data-storage-policy-settings-for-the-organizations-location`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDataPolicySettingsForOrganizationLocation(Request);

impl GetDataPolicySettingsForOrganizationLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-the-data-storage-policy-settings-for-the-organizations-location", Host::Api, Method::Get, format!("/telephony/config/locations/{}/dataPolicies", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDataPolicySettingsForOrganizationLocation {
    type Output = models::LocationDataPolicies;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update the Data (Storage) Policy Settings for the Organization's Location.
///
/// `PUT /telephony/config/locations/{locationId}/dataPolicies`, in the catalogue `update-the-data-storage-policy-settings-for-the-organizations-location`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateDataPolicySettingsForOrganizationLocation(Request);

impl UpdateDataPolicySettingsForOrganizationLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-the-data-storage-policy-settings-for-the-organizations-location", Host::Api, Method::Put, format!("/telephony/config/locations/{}/dataPolicies", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDataPolicySettingsForOrganizationLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDataPolicySettingsForOrganizationLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
