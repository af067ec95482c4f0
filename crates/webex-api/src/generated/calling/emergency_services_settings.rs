// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about emergency services settings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get an Organization Emergency Call Notification.
///
/// `GET /telephony/config/emergencyCallNotification`, in the catalogue `get-an-organization-emergency-call-notification`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOrganizationEmergencyCallNotification(Request);

impl GetOrganizationEmergencyCallNotification {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-an-organization-emergency-call-notification", Host::Api, Method::Get, "/telephony/config/emergencyCallNotification"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetOrganizationEmergencyCallNotification {
    type Output = models::OrgCallNotificationObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update an organization emergency call notification.
///
/// `PUT /telephony/config/emergencyCallNotification`, in the catalogue `update-an-organization-emergency-call-notification`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateOrganizationEmergencyCallNotification(Request);

impl UpdateOrganizationEmergencyCallNotification {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-an-organization-emergency-call-notification", Host::Api, Method::Put, "/telephony/config/emergencyCallNotification"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOrganizationEmergencyCallNotificationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOrganizationEmergencyCallNotification {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Dependencies for a Hunt Group Emergency Callback Number.
///
/// `GET /telephony/config/huntGroups/{huntGroupId}/emergencyCallbackNumber/dependencies`, in the catalogue `get-dependencies-for-a-hunt-group-emergency-callback-number`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDependenciesForHuntGroupEmergencyCallbackNumber(Request);

impl GetDependenciesForHuntGroupEmergencyCallbackNumber {
    /// With everything that must be given.
    pub fn new(hunt_group_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-dependencies-for-a-hunt-group-emergency-callback-number", Host::Api, Method::Get, format!("/telephony/config/huntGroups/{}/emergencyCallbackNumber/dependencies", support::segment(hunt_group_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDependenciesForHuntGroupEmergencyCallbackNumber {
    type Output = models::VirtualLinesECBNDependenciesObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Location Emergency Call Notification.
///
/// `GET /telephony/config/locations/{locationId}/emergencyCallNotification`, in the catalogue `get-a-location-emergency-call-notification`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationEmergencyCallNotification(Request);

impl GetLocationEmergencyCallNotification {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-location-emergency-call-notification", Host::Api, Method::Get, format!("/telephony/config/locations/{}/emergencyCallNotification", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocationEmergencyCallNotification {
    type Output = models::GetLocationCallNotificationObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a location emergency call notification.
///
/// `PUT /telephony/config/locations/{locationId}/emergencyCallNotification`, in the catalogue `update-a-location-emergency-call-notification`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateLocationEmergencyCallNotification(Request);

impl UpdateLocationEmergencyCallNotification {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-location-emergency-call-notification", Host::Api, Method::Put, format!("/telephony/config/locations/{}/emergencyCallNotification", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateLocationEmergencyCallNotificationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateLocationEmergencyCallNotification {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Location's RedSky Emergency Calling Parameters.
///
/// `GET /telephony/config/locations/{locationId}/redSky`, in the catalogue `get-a-locations-redsky-emergency-calling-parameters`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationRedSkyEmergencyCallingParameters(Request);

impl GetLocationRedSkyEmergencyCallingParameters {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-locations-redsky-emergency-calling-parameters", Host::Api, Method::Get, format!("/telephony/config/locations/{}/redSky", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocationRedSkyEmergencyCallingParameters {
    type Output = models::GetLocationCallingParamtersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a RedSky Building Address and Alert Email for a Location.
///
/// `POST /telephony/config/locations/{locationId}/redSky/building`, in the catalogue `create-a-redsky-building-address-and-alert-email-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateRedSkyBuildingAddressAndAlertEmailForLocation(Request);

impl CreateRedSkyBuildingAddressAndAlertEmailForLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-redsky-building-address-and-alert-email-for-a-location", Host::Api, Method::Post, format!("/telephony/config/locations/{}/redSky/building", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateRedSkyBuildingAddressAndAlertEmailForLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateRedSkyBuildingAddressAndAlertEmailForLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a RedSky Building Address for a Location.
///
/// `PUT /telephony/config/locations/{locationId}/redSky/building`, in the catalogue `update-a-redsky-building-address-for-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateRedSkyBuildingAddressForLocation(Request);

impl UpdateRedSkyBuildingAddressForLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-redsky-building-address-for-a-location", Host::Api, Method::Put, format!("/telephony/config/locations/{}/redSky/building", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateRedSkyBuildingAddressForLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateRedSkyBuildingAddressForLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Location's RedSky Compliance Status.
///
/// `GET /telephony/config/locations/{locationId}/redSky/status`, in the catalogue `get-a-locations-redsky-compliance-status`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetLocationRedSkyComplianceStatus(Request);

impl GetLocationRedSkyComplianceStatus {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-locations-redsky-compliance-status", Host::Api, Method::Get, format!("/telephony/config/locations/{}/redSky/status", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetLocationRedSkyComplianceStatus {
    type Output = models::GetLocationComplianceStatusResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Location's RedSky Compliance Status.
///
/// `PUT /telephony/config/locations/{locationId}/redSky/status`, in the catalogue `update-a-locations-redsky-compliance-status`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateLocationRedSkyComplianceStatus(Request);

impl UpdateLocationRedSkyComplianceStatus {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-locations-redsky-compliance-status", Host::Api, Method::Put, format!("/telephony/config/locations/{}/redSky/status", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateLocationRedSkyComplianceStatusBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateLocationRedSkyComplianceStatus {
    type Output = models::UpdateLocationRedSkyComplianceStatusResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Person's Emergency Callback Number.
///
/// `GET /telephony/config/people/{personId}/emergencyCallbackNumber`, in the catalogue `get-a-persons-emergency-callback-number`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonEmergencyCallbackNumber(Request);

impl GetPersonEmergencyCallbackNumber {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-persons-emergency-callback-number", Host::Api, Method::Get, format!("/telephony/config/people/{}/emergencyCallbackNumber", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonEmergencyCallbackNumber {
    type Output = models::GetPersonCallbackNumberObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Person's Emergency Callback Number.
///
/// `PUT /telephony/config/people/{personId}/emergencyCallbackNumber`, in the catalogue `update-a-persons-emergency-callback-number`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePersonEmergencyCallbackNumber(Request);

impl UpdatePersonEmergencyCallbackNumber {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-persons-emergency-callback-number", Host::Api, Method::Put, format!("/telephony/config/people/{}/emergencyCallbackNumber", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonEmergencyCallbackNumberBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonEmergencyCallbackNumber {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve A Person's Emergency Callback Number Dependencies.
///
/// `GET /telephony/config/people/{personId}/emergencyCallbackNumber/dependencies`, in the catalogue `retrieve-a-persons-emergency-callback-number-dependencies`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPersonEmergencyCallbackNumberDependencies(Request);

impl GetPersonEmergencyCallbackNumberDependencies {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-a-persons-emergency-callback-number-dependencies", Host::Api, Method::Get, format!("/telephony/config/people/{}/emergencyCallbackNumber/dependencies", support::segment(person_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPersonEmergencyCallbackNumberDependencies {
    type Output = models::VirtualLinesECBNDependenciesObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve RedSky account details for an organization.
///
/// `GET /telephony/config/redSky`, in the catalogue `retrieve-redsky-account-details-for-an-organization`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetRedSkyAccountDetailsForOrganization(Request);

impl GetRedSkyAccountDetailsForOrganization {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("retrieve-redsky-account-details-for-an-organization", Host::Api, Method::Get, "/telephony/config/redSky"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetRedSkyAccountDetailsForOrganization {
    type Output = models::RedSkyGetObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Create an account and admin in RedSky.
///
/// `POST /telephony/config/redSky`, in the catalogue `create-an-account-and-admin-in-redsky`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateAccountAndAdminInRedSky(Request);

impl CreateAccountAndAdminInRedSky {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-an-account-and-admin-in-redsky", Host::Api, Method::Post, "/telephony/config/redSky"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateAccountAndAdminInRedSkyBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateAccountAndAdminInRedSky {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Login to a RedSky Admin Account.
///
/// `POST /telephony/config/redSky/actions/login/invoke`, in the catalogue `login-to-a-redsky-admin-account`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct LoginToRedSkyAdminAccount(Request);

impl LoginToRedSkyAdminAccount {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("login-to-a-redsky-admin-account", Host::Api, Method::Post, "/telephony/config/redSky/actions/login/invoke"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::LoginToRedSkyAdminAccountBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for LoginToRedSkyAdminAccount {
    type Output = models::LoginResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get the Organization Compliance Status and the Location Status List.
///
/// `GET /telephony/config/redSky/complianceStatus`, in the catalogue `get-the-organization-compliance-status-and-the-location-status-list`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOrganizationComplianceStatusAndLocationStatusList(Request);

impl GetOrganizationComplianceStatusAndLocationStatusList {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-the-organization-compliance-status-and-the-location-status-list", Host::Api, Method::Get, "/telephony/config/redSky/complianceStatus").with_paging(Paging::StartMax, ""))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }
}

impl Operation for GetOrganizationComplianceStatusAndLocationStatusList {
    type Output = models::GetComplianceStatusResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update RedSky Service Settings.
///
/// `PUT /telephony/config/redSky/serviceSettings`, in the catalogue `update-redsky-service-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateRedSkyServiceSettings(Request);

impl UpdateRedSkyServiceSettings {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-redsky-service-settings", Host::Api, Method::Put, "/telephony/config/redSky/serviceSettings"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateRedSkyServiceSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateRedSkyServiceSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get the Organization Compliance Status for a RedSky Account.
///
/// `GET /telephony/config/redSky/status`, in the catalogue `get-the-organization-compliance-status-for-a-redsky-account`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetOrganizationComplianceStatusForRedSkyAccount(Request);

impl GetOrganizationComplianceStatusForRedSkyAccount {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-the-organization-compliance-status-for-a-redsky-account", Host::Api, Method::Get, "/telephony/config/redSky/status"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetOrganizationComplianceStatusForRedSkyAccount {
    type Output = models::ComplianceStatusResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update the Organization RedSky Account's Compliance Status.
///
/// `PUT /telephony/config/redSky/status`, in the catalogue `update-the-organization-redsky-accounts-compliance-status`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateOrganizationRedSkyAccountComplianceStatus(Request);

impl UpdateOrganizationRedSkyAccountComplianceStatus {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-the-organization-redsky-accounts-compliance-status", Host::Api, Method::Put, "/telephony/config/redSky/status"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateOrganizationRedSkyAccountComplianceStatusBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateOrganizationRedSkyAccountComplianceStatus {
    type Output = models::ComplianceStatusResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get the Virtual Line's Emergency Callback settings.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/emergencyCallbackNumber`, in the catalogue `get-the-virtual-lines-emergency-callback-settings`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetVirtualLineEmergencyCallbackSettings(Request);

impl GetVirtualLineEmergencyCallbackSettings {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-the-virtual-lines-emergency-callback-settings", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/emergencyCallbackNumber", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetVirtualLineEmergencyCallbackSettings {
    type Output = models::VirtualLinesECBNObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Virtual Line's Emergency Callback settings.
///
/// `PUT /telephony/config/virtualLines/{virtualLineId}/emergencyCallbackNumber`, in the catalogue `update-a-virtual-lines-emergency-callback-settings`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateVirtualLineEmergencyCallbackSettings(Request);

impl UpdateVirtualLineEmergencyCallbackSettings {
    /// With everything that must be given, but for the body.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-virtual-lines-emergency-callback-settings", Host::Api, Method::Put, format!("/telephony/config/virtualLines/{}/emergencyCallbackNumber", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVirtualLineEmergencyCallbackSettingsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVirtualLineEmergencyCallbackSettings {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Dependencies for a Virtual Line Emergency Callback Number.
///
/// `GET /telephony/config/virtualLines/{virtualLineId}/emergencyCallbackNumber/dependencies`, in the catalogue `get-dependencies-for-a-virtual-line-emergency-callback-number`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetDependenciesForVirtualLineEmergencyCallbackNumber(Request);

impl GetDependenciesForVirtualLineEmergencyCallbackNumber {
    /// With everything that must be given.
    pub fn new(virtual_line_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-dependencies-for-a-virtual-line-emergency-callback-number", Host::Api, Method::Get, format!("/telephony/config/virtualLines/{}/emergencyCallbackNumber/dependencies", support::segment(virtual_line_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetDependenciesForVirtualLineEmergencyCallbackNumber {
    type Output = models::VirtualLinesECBNDependenciesObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Workspace Emergency Callback Number.
///
/// `GET /telephony/config/workspaces/{workspaceId}/emergencyCallbackNumber`, in the catalogue `get-a-workspace-emergency-callback-number`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetWorkspaceEmergencyCallbackNumber(Request);

impl GetWorkspaceEmergencyCallbackNumber {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-workspace-emergency-callback-number", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/emergencyCallbackNumber", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetWorkspaceEmergencyCallbackNumber {
    type Output = models::GetWorkspaceCallbackNumberObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Workspace Emergency Callback Number.
///
/// `PUT /telephony/config/workspaces/{workspaceId}/emergencyCallbackNumber`, in the catalogue `update-a-workspace-emergency-callback-number`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateWorkspaceEmergencyCallbackNumber(Request);

impl UpdateWorkspaceEmergencyCallbackNumber {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-workspace-emergency-callback-number", Host::Api, Method::Put, format!("/telephony/config/workspaces/{}/emergencyCallbackNumber", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateWorkspaceEmergencyCallbackNumberBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateWorkspaceEmergencyCallbackNumber {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Workspace Emergency Callback Number Dependencies.
///
/// `GET /telephony/config/workspaces/{workspaceId}/emergencyCallbackNumber/dependencies`, in the catalogue `retrieve-workspace-emergency-callback-number-dependencies`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetWorkspaceEmergencyCallbackNumberDependencies(Request);

impl GetWorkspaceEmergencyCallbackNumberDependencies {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-workspace-emergency-callback-number-dependencies", Host::Api, Method::Get, format!("/telephony/config/workspaces/{}/emergencyCallbackNumber/dependencies", support::segment(workspace_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetWorkspaceEmergencyCallbackNumberDependencies {
    type Output = models::VirtualLinesECBNDependenciesObject;
    fn request(&self) -> Request { self.0.clone() }
}
