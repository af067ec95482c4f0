// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about pstn.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Retrieve PSTN Connection for a Location.
///
/// `GET /telephony/pstn/locations/{locationId}/connection`, in the catalogue `retrieve-pstn-connection-for-a-location`. Needs one of the scopes `spark-admin:telephony_pstn_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPstnConnectionForLocation(Request);

impl GetPstnConnectionForLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-pstn-connection-for-a-location", Host::Api, Method::Get, format!("/telephony/pstn/locations/{}/connection", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetPstnConnectionForLocation {
    type Output = models::ConnectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Setup PSTN Connection for a Location.
///
/// `PUT /telephony/pstn/locations/{locationId}/connection`, in the catalogue `setup-pstn-connection-for-a-location`. Needs one of the scopes `spark-admin:telephony_pstn_read`, `spark-admin:telephony_pstn_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct SetupPstnConnectionForLocation(Request);

impl SetupPstnConnectionForLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("setup-pstn-connection-for-a-location", Host::Api, Method::Put, format!("/telephony/pstn/locations/{}/connection", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SetupPstnConnectionForLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for SetupPstnConnectionForLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve PSTN Connection Options for a Location.
///
/// `GET /telephony/pstn/locations/{locationId}/connectionOptions`, in the catalogue `retrieve-pstn-connection-options-for-a-location`. Needs one of the scopes `spark-admin:telephony_pstn_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPstnConnectionOptionsForLocation(Request);

impl GetPstnConnectionOptionsForLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("retrieve-pstn-connection-options-for-a-location", Host::Api, Method::Get, format!("/telephony/pstn/locations/{}/connectionOptions", support::segment(location_id.as_ref()))).with_paging(Paging::None, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `serviceTypes`.
    #[must_use]
    pub fn service_types(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "serviceTypes", value.into_iter().map(Into::into))) }
}

impl Operation for GetPstnConnectionOptionsForLocation {
    type Output = models::GetPstnConnectionOptionsForLocationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPstnConnectionOptionsForLocation {
    type Item = models::ConnectionOptionsResponse;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Add an Emergency Address to a Location.
///
/// `POST /telephony/pstn/locations/{locationId}/emergencyAddress`, in the catalogue `add-an-emergency-address-to-a-location`. Needs one of the scopes `spark-admin:telephony_pstn_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct AddEmergencyAddressToLocation(Request);

impl AddEmergencyAddressToLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("add-an-emergency-address-to-a-location", Host::Api, Method::Post, format!("/telephony/pstn/locations/{}/emergencyAddress", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddEmergencyAddressToLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddEmergencyAddressToLocation {
    type Output = models::AddEmergencyAddressToLocationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Emergency Address Lookup to Verify if Address is Valid.
///
/// `POST /telephony/pstn/locations/{locationId}/emergencyAddress/lookup`, in the catalogue `emergency-address-lookup-to-verify-if-address-is-valid`. Needs one of the scopes `spark-admin:telephony_pstn_read`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct EmergencyAddressLookupToVerifyIfAddressIsValid(Request);

impl EmergencyAddressLookupToVerifyIfAddressIsValid {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("emergency-address-lookup-to-verify-if-address-is-valid", Host::Api, Method::Post, format!("/telephony/pstn/locations/{}/emergencyAddress/lookup", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::EmergencyAddressLookupToVerifyIfAddressIsValidBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for EmergencyAddressLookupToVerifyIfAddressIsValid {
    type Output = models::EmergencyAddressLookupToVerifyIfAddressIsValidResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update the Emergency Address of a Location.
///
/// `PUT /telephony/pstn/locations/{locationId}/emergencyAddresses/{addressId}`, in the catalogue `update-the-emergency-address-of-a-location`. Needs one of the scopes `spark-admin:telephony_pstn_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateEmergencyAddressOfLocation(Request);

impl UpdateEmergencyAddressOfLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, address_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-the-emergency-address-of-a-location", Host::Api, Method::Put, format!("/telephony/pstn/locations/{}/emergencyAddresses/{}", support::segment(location_id.as_ref()), support::segment(address_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateEmergencyAddressOfLocationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateEmergencyAddressOfLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update the emergency address for a phone number.
///
/// `PUT /telephony/pstn/numbers/{phoneNumber}/emergencyAddress`, in the catalogue `update-the-emergency-address-for-a-phone-number`. Needs one of the scopes `spark-admin:telephony_pstn_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateEmergencyAddressForPhoneNumber(Request);

impl UpdateEmergencyAddressForPhoneNumber {
    /// With everything that must be given, but for the body.
    pub fn new(phone_number: impl AsRef<str>) -> Self {
        Self(Request::new("update-the-emergency-address-for-a-phone-number", Host::Api, Method::Put, format!("/telephony/pstn/numbers/{}/emergencyAddress", support::segment(phone_number.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateEmergencyAddressForPhoneNumberBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateEmergencyAddressForPhoneNumber {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Modifiable Numbers.
///
/// `GET /telephony/pstn/locations/{locationId}/numbers/availableNumbers`, in the catalogue `get-modifiable-numbers`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetModifiableNumbers(Request);

impl GetModifiableNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, action: impl Into<String>) -> Self {
        Self(support::set(Request::new("get-modifiable-numbers", Host::Api, Method::Get, format!("/telephony/pstn/locations/{}/numbers/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"), "action", action.into()))
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

impl Operation for GetModifiableNumbers {
    type Output = models::GetModifiableNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetModifiableNumbers {
    type Item = models::ModifiableNumber;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Perform Numbers Action.
///
/// `POST /telephony/pstn/locations/{locationId}/numbers`, in the catalogue `perform-numbers-action`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PerformNumbersAction(Request);

impl PerformNumbersAction {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, action: impl Into<String>) -> Self {
        Self(support::set(Request::new("perform-numbers-action", Host::Api, Method::Post, format!("/telephony/pstn/locations/{}/numbers", support::segment(location_id.as_ref()))), "action", action.into()))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PerformNumbersActionBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PerformNumbersAction {
    type Output = models::PerformNumbersActionResponse;
    fn request(&self) -> Request { self.0.clone() }
}
