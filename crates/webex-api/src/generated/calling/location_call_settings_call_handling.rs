// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about location call settings call handling.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Generate example password for Location.
///
/// `POST /telephony/config/locations/{locationId}/actions/generatePassword/invoke`, in the catalogue `generate-example-password-for-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GenerateExamplePasswordForLocation(Request);

impl GenerateExamplePasswordForLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("generate-example-password-for-location", Host::Api, Method::Post, format!("/telephony/config/locations/{}/actions/generatePassword/invoke", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::GenerateExamplePasswordForLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for GenerateExamplePasswordForLocation {
    type Output = models::GenerateExamplePasswordForLocationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Location Intercept.
///
/// `GET /telephony/config/locations/{locationId}/intercept`, in the catalogue `get-location-intercept`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationIntercept(Request);

impl GetLocationIntercept {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-location-intercept", Host::Api, Method::Get, format!("/telephony/config/locations/{}/intercept", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocationIntercept {
    type Output = models::GetLocationInterceptObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Put Location Intercept.
///
/// `PUT /telephony/config/locations/{locationId}/intercept`, in the catalogue `put-location-intercept`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateLocationIntercept(Request);

impl UpdateLocationIntercept {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("put-location-intercept", Host::Api, Method::Put, format!("/telephony/config/locations/{}/intercept", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateLocationInterceptBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateLocationIntercept {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Read the Internal Dialing configuration for a location.
///
/// `GET /telephony/config/locations/{locationId}/internalDialing`, in the catalogue `read-the-internal-dialing-configuration-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetInternalDialingConfigurationForLocation(Request);

impl GetInternalDialingConfigurationForLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-the-internal-dialing-configuration-for-a-location", Host::Api, Method::Get, format!("/telephony/config/locations/{}/internalDialing", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetInternalDialingConfigurationForLocation {
    type Output = models::InternalDialingGet;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify the Internal Dialing configuration for a location.
///
/// `PUT /telephony/config/locations/{locationId}/internalDialing`, in the catalogue `modify-the-internal-dialing-configuration-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateInternalDialingConfigurationForLocation(Request);

impl UpdateInternalDialingConfigurationForLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("modify-the-internal-dialing-configuration-for-a-location", Host::Api, Method::Put, format!("/telephony/config/locations/{}/internalDialing", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateInternalDialingConfigurationForLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateInternalDialingConfigurationForLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Location Outgoing Permission.
///
/// `GET /telephony/config/locations/{locationId}/outgoingPermission`, in the catalogue `get-location-outgoing-permission`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationOutgoingPermission(Request);

impl GetLocationOutgoingPermission {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-location-outgoing-permission", Host::Api, Method::Get, format!("/telephony/config/locations/{}/outgoingPermission", support::segment(location_id.as_ref()))).with_paging(Paging::None, "callingPermissions"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocationOutgoingPermission {
    type Output = models::GetLocationOutgoingPermissionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetLocationOutgoingPermission {
    type Item = models::CallingPermissionObject;
    const LIST: Option<&'static str> = Some("callingPermissions");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.calling_permissions.unwrap_or_default() }
}

/// Update Location Outgoing Permission.
///
/// `PUT /telephony/config/locations/{locationId}/outgoingPermission`, in the catalogue `update-location-outgoing-permission`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateLocationOutgoingPermission(Request);

impl UpdateLocationOutgoingPermission {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-location-outgoing-permission", Host::Api, Method::Put, format!("/telephony/config/locations/{}/outgoingPermission", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateLocationOutgoingPermissionBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateLocationOutgoingPermission {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete all Outgoing Permission Access Code for a Location.
///
/// `DELETE /telephony/config/locations/{locationId}/outgoingPermission/accessCodes`, in the catalogue `delete-all-outgoing-permission-access-code-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAllOutgoingPermissionAccessCodeForLocation(Request);

impl DeleteAllOutgoingPermissionAccessCodeForLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-all-outgoing-permission-access-code-for-a-location", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/outgoingPermission/accessCodes", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAllOutgoingPermissionAccessCodeForLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Outgoing Permission Location Access Code.
///
/// `GET /telephony/config/locations/{locationId}/outgoingPermission/accessCodes`, in the catalogue `get-outgoing-permission-location-access-code`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOutgoingPermissionLocationAccessCode(Request);

impl GetOutgoingPermissionLocationAccessCode {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-outgoing-permission-location-access-code", Host::Api, Method::Get, format!("/telephony/config/locations/{}/outgoingPermission/accessCodes", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetOutgoingPermissionLocationAccessCode {
    type Output = models::GetOutgoingPermissionLocationAccessCodeResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Create Outgoing Permission a new access code for a customer location.
///
/// `POST /telephony/config/locations/{locationId}/outgoingPermission/accessCodes`, in the catalogue `create-outgoing-permission-a-new-access-code-for-a-customer-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateOutgoingPermissionNewAccessCodeForCustomerLocation(Request);

impl CreateOutgoingPermissionNewAccessCodeForCustomerLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-outgoing-permission-a-new-access-code-for-a-customer-location", Host::Api, Method::Post, format!("/telephony/config/locations/{}/outgoingPermission/accessCodes", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateOutgoingPermissionNewAccessCodeForCustomerLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateOutgoingPermissionNewAccessCodeForCustomerLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Outgoing Permission Access Code Location.
///
/// `PUT /telephony/config/locations/{locationId}/outgoingPermission/accessCodes`, in the catalogue `delete-outgoing-permission-access-code-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteOutgoingPermissionAccessCodeLocation(Request);

impl DeleteOutgoingPermissionAccessCodeLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-outgoing-permission-access-code-location", Host::Api, Method::Put, format!("/telephony/config/locations/{}/outgoingPermission/accessCodes", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DeleteOutgoingPermissionAccessCodeLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DeleteOutgoingPermissionAccessCodeLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Outgoing Permission Auto Transfer Number.
///
/// `GET /telephony/config/locations/{locationId}/outgoingPermission/autoTransferNumbers`, in the catalogue `get-outgoing-permission-auto-transfer-number`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOutgoingPermissionAutoTransferNumber(Request);

impl GetOutgoingPermissionAutoTransferNumber {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-outgoing-permission-auto-transfer-number", Host::Api, Method::Get, format!("/telephony/config/locations/{}/outgoingPermission/autoTransferNumbers", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetOutgoingPermissionAutoTransferNumber {
    type Output = models::GetAutoTransferNumberObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Put Outgoing Permission Auto Transfer Number.
///
/// `PUT /telephony/config/locations/{locationId}/outgoingPermission/autoTransferNumbers`, in the catalogue `put-outgoing-permission-auto-transfer-number`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateOutgoingPermissionAutoTransferNumber(Request);

impl UpdateOutgoingPermissionAutoTransferNumber {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("put-outgoing-permission-auto-transfer-number", Host::Api, Method::Put, format!("/telephony/config/locations/{}/outgoingPermission/autoTransferNumbers", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOutgoingPermissionAutoTransferNumberBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOutgoingPermissionAutoTransferNumber {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete all Outgoing Permission Digit Patterns for a Location.
///
/// `DELETE /telephony/config/locations/{locationId}/outgoingPermission/digitPatterns`, in the catalogue `delete-all-outgoing-permission-digit-patterns-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAllOutgoingPermissionDigitPatternsForLocation(Request);

impl DeleteAllOutgoingPermissionDigitPatternsForLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-all-outgoing-permission-digit-patterns-for-a-location", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/outgoingPermission/digitPatterns", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAllOutgoingPermissionDigitPatternsForLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Outgoing Permission Digit Pattern for a Location.
///
/// `GET /telephony/config/locations/{locationId}/outgoingPermission/digitPatterns`, in the catalogue `get-outgoing-permission-digit-pattern-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListOutgoingPermissionDigitPatternsForLocation(Request);

impl ListOutgoingPermissionDigitPatternsForLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-outgoing-permission-digit-pattern-for-a-location", Host::Api, Method::Get, format!("/telephony/config/locations/{}/outgoingPermission/digitPatterns", support::segment(location_id.as_ref()))).with_paging(Paging::None, "digitPatterns"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListOutgoingPermissionDigitPatternsForLocation {
    type Output = models::ListOutgoingPermissionDigitPatternsForLocationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListOutgoingPermissionDigitPatternsForLocation {
    type Item = models::LocationDigitPatternObject;
    const LIST: Option<&'static str> = Some("digitPatterns");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.digit_patterns.unwrap_or_default() }
}

/// Create Outgoing Permission a new Digit Pattern for a location.
///
/// `POST /telephony/config/locations/{locationId}/outgoingPermission/digitPatterns`, in the catalogue `create-outgoing-permission-a-new-digit-pattern-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateOutgoingPermissionNewDigitPatternForLocation(Request);

impl CreateOutgoingPermissionNewDigitPatternForLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-outgoing-permission-a-new-digit-pattern-for-a-location", Host::Api, Method::Post, format!("/telephony/config/locations/{}/outgoingPermission/digitPatterns", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateOutgoingPermissionNewDigitPatternForLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateOutgoingPermissionNewDigitPatternForLocation {
    type Output = models::CreateOutgoingPermissionNewDigitPatternForLocationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Outgoing Permission Digit Pattern for a Location.
///
/// `DELETE /telephony/config/locations/{locationId}/outgoingPermission/digitPatterns/{digitPatternId}`, in the catalogue `delete-a-outgoing-permission-digit-pattern-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteOutgoingPermissionDigitPatternForLocation(Request);

impl DeleteOutgoingPermissionDigitPatternForLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, digit_pattern_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-outgoing-permission-digit-pattern-for-a-location", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/outgoingPermission/digitPatterns/{}", support::segment(location_id.as_ref()), support::segment(digit_pattern_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteOutgoingPermissionDigitPatternForLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Details for a Outgoing Permission Digit Pattern for a Location.
///
/// `GET /telephony/config/locations/{locationId}/outgoingPermission/digitPatterns/{digitPatternId}`, in the catalogue `get-details-for-a-outgoing-permission-digit-pattern-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOutgoingPermissionDigitPatternForLocation(Request);

impl GetOutgoingPermissionDigitPatternForLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, digit_pattern_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-a-outgoing-permission-digit-pattern-for-a-location", Host::Api, Method::Get, format!("/telephony/config/locations/{}/outgoingPermission/digitPatterns/{}", support::segment(location_id.as_ref()), support::segment(digit_pattern_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetOutgoingPermissionDigitPatternForLocation {
    type Output = models::LocationDigitPatternObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Outgoing Permission Digit Pattern for a Location.
///
/// `PUT /telephony/config/locations/{locationId}/outgoingPermission/digitPatterns/{digitPatternId}`, in the catalogue `update-a-outgoing-permission-digit-pattern-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateOutgoingPermissionDigitPatternForLocation(Request);

impl UpdateOutgoingPermissionDigitPatternForLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, digit_pattern_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-outgoing-permission-digit-pattern-for-a-location", Host::Api, Method::Put, format!("/telephony/config/locations/{}/outgoingPermission/digitPatterns/{}", support::segment(location_id.as_ref()), support::segment(digit_pattern_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOutgoingPermissionDigitPatternForLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOutgoingPermissionDigitPatternForLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Category Control Settings.
///
/// `PUT /telephony/config/locations/{entityId}/outgoingPermission/digitPatterns`, in the catalogue `update-category-control-settings`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct UpdateCategoryControlSettings(Request);

impl UpdateCategoryControlSettings {
    /// With everything that must be given.
    pub fn new(entity_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-category-control-settings", Host::Api, Method::Put, format!("/telephony/config/locations/{}/outgoingPermission/digitPatterns", support::segment(entity_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for UpdateCategoryControlSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
