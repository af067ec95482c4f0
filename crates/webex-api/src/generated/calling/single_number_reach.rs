// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about single number reach.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Single Number Reach Primary Available Phone Numbers.
///
/// `GET /telephony/config/locations/{locationId}/singleNumberReach/availableNumbers`, in the catalogue `get-single-number-reach-primary-available-phone-numbers`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSingleNumberReachPrimaryAvailablePhoneNumbers(Request);

impl GetSingleNumberReachPrimaryAvailablePhoneNumbers {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-single-number-reach-primary-available-phone-numbers", Host::Api, Method::Get, format!("/telephony/config/locations/{}/singleNumberReach/availableNumbers", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "phoneNumbers"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn phone_number(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "phoneNumber", value.into_iter().map(Into::into))) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for GetSingleNumberReachPrimaryAvailablePhoneNumbers {
    type Output = models::GetSingleNumberReachPrimaryAvailablePhoneNumbersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetSingleNumberReachPrimaryAvailablePhoneNumbers {
    type Item = models::SingleNumberReachPrimaryAvailableNumberObject;
    const LIST: Option<&'static str> = Some("phoneNumbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.phone_numbers.unwrap_or_default() }
}

/// Get Single Number Reach Settings For A Person.
///
/// `GET /telephony/config/people/{personId}/singleNumberReach`, in the catalogue `get-single-number-reach-settings-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSingleNumberReachSettingsForPerson(Request);

impl GetSingleNumberReachSettingsForPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-single-number-reach-settings-for-a-person", Host::Api, Method::Get, format!("/telephony/config/people/{}/singleNumberReach", support::segment(person_id.as_ref()))).with_paging(Paging::None, "numbers"))
    }
}

impl Operation for GetSingleNumberReachSettingsForPerson {
    type Output = models::GetSingleNumberReachObjectFeaturesSingleNumberReach;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetSingleNumberReachSettingsForPerson {
    type Item = models::GetSingleNumberReachObjectNumbersItem;
    const LIST: Option<&'static str> = Some("numbers");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.numbers.unwrap_or_default() }
}

/// Update Single number reach settings for a person.
///
/// `PUT /telephony/config/people/{personId}/singleNumberReach`, in the catalogue `update-single-number-reach-settings-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSingleNumberReachSettingsForPerson(Request);

impl UpdateSingleNumberReachSettingsForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-single-number-reach-settings-for-a-person", Host::Api, Method::Put, format!("/telephony/config/people/{}/singleNumberReach", support::segment(person_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSingleNumberReachSettingsForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSingleNumberReachSettingsForPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Create Single Number Reach For a Person.
///
/// `POST /telephony/config/people/{personId}/singleNumberReach/numbers`, in the catalogue `create-single-number-reach-for-a-person`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateSingleNumberReachForPerson(Request);

impl CreateSingleNumberReachForPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-single-number-reach-for-a-person", Host::Api, Method::Post, format!("/telephony/config/people/{}/singleNumberReach/numbers", support::segment(person_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateSingleNumberReachForPersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateSingleNumberReachForPerson {
    type Output = models::CreateSingleNumberReachForPersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete A Single Number Reach Number.
///
/// `DELETE /telephony/config/people/{personId}/singleNumberReach/numbers/{id}`, in the catalogue `delete-a-single-number-reach-number`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteSingleNumberReachNumber(Request);

impl DeleteSingleNumberReachNumber {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-single-number-reach-number", Host::Api, Method::Delete, format!("/telephony/config/people/{}/singleNumberReach/numbers/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteSingleNumberReachNumber {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Single number reach settings for a number.
///
/// `PUT /telephony/config/people/{personId}/singleNumberReach/numbers/{id}`, in the catalogue `update-single-number-reach-settings-for-a-number`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateSingleNumberReachSettingsForNumber(Request);

impl UpdateSingleNumberReachSettingsForNumber {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-single-number-reach-settings-for-a-number", Host::Api, Method::Put, format!("/telephony/config/people/{}/singleNumberReach/numbers/{}", support::segment(person_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSingleNumberReachSettingsForNumberBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSingleNumberReachSettingsForNumber {
    type Output = models::UpdateSingleNumberReachSettingsForNumberResponse;
    fn request(&self) -> Request { self.0.clone() }
}
