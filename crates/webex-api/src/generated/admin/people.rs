// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about people.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List People.
///
/// `GET /people`, in the catalogue `list-people`. Needs one of the scopes `spark:people_read`, `spark-admin:people_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListPeople(Request);

impl ListPeople {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-people", Host::Api, Method::Get, "/people").with_paging(Paging::Link, "items"))
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "email", value.into())) }

    /// Sets `displayName`.
    #[must_use]
    pub fn display_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "displayName", value.into())) }

    /// Sets `id`.
    #[must_use]
    pub fn id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "id", value.into())) }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `roles`.
    #[must_use]
    pub fn roles(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "roles", value.into())) }

    /// Sets `callingData`.
    #[must_use]
    pub fn calling_data(self, value: bool) -> Self { Self(support::set(self.0, "callingData", value.to_string())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locationId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `excludeStatus`.
    #[must_use]
    pub fn exclude_status(self, value: bool) -> Self { Self(support::set(self.0, "excludeStatus", value.to_string())) }
}

impl Operation for ListPeople {
    type Output = models::PersonCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListPeople {
    type Item = models::Person;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Person.
///
/// `POST /people`, in the catalogue `people-create-a-person`. Needs one of the scopes `spark-admin:people_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreatePerson(Request);

impl CreatePerson {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("people-create-a-person", Host::Api, Method::Post, "/people"))
    }

    /// Sets `callingData`.
    #[must_use]
    pub fn calling_data(self, value: bool) -> Self { Self(support::set(self.0, "callingData", value.to_string())) }

    /// Sets `minResponse`.
    #[must_use]
    pub fn min_response(self, value: bool) -> Self { Self(support::set(self.0, "minResponse", value.to_string())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreatePersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreatePerson {
    type Output = models::Person;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Person Details.
///
/// `GET /people/{personId}`, in the catalogue `get-person-details`. Needs one of the scopes `spark:people_read`, `spark-admin:people_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetPersonDetails(Request);

impl GetPersonDetails {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-person-details", Host::Api, Method::Get, format!("/people/{}", support::segment(person_id.as_ref()))))
    }

    /// Sets `callingData`.
    #[must_use]
    pub fn calling_data(self, value: bool) -> Self { Self(support::set(self.0, "callingData", value.to_string())) }
}

impl Operation for GetPersonDetails {
    type Output = models::Person;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Person.
///
/// `PUT /people/{personId}`, in the catalogue `update-a-person`. Needs one of the scopes `spark-admin:people_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdatePerson(Request);

impl UpdatePerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-person", Host::Api, Method::Put, format!("/people/{}", support::segment(person_id.as_ref()))))
    }

    /// Sets `callingData`.
    #[must_use]
    pub fn calling_data(self, value: bool) -> Self { Self(support::set(self.0, "callingData", value.to_string())) }

    /// Sets `showAllTypes`.
    #[must_use]
    pub fn show_all_types(self, value: bool) -> Self { Self(support::set(self.0, "showAllTypes", value.to_string())) }

    /// Sets `minResponse`.
    #[must_use]
    pub fn min_response(self, value: bool) -> Self { Self(support::set(self.0, "minResponse", value.to_string())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePersonBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePerson {
    type Output = models::Person;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Person.
///
/// `DELETE /people/{personId}`, in the catalogue `delete-a-person`. Needs one of the scopes `spark-admin:people_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeletePerson(Request);

impl DeletePerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-person", Host::Api, Method::Delete, format!("/people/{}", support::segment(person_id.as_ref()))))
    }
}

impl Operation for DeletePerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Own Details.
///
/// `GET /people/me`, in the catalogue `people-get-my-own-details`. Needs one of the scopes `spark:people_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMyOwnDetails(Request);

impl GetMyOwnDetails {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("people-get-my-own-details", Host::Api, Method::Get, "/people/me"))
    }

    /// Sets `callingData`.
    #[must_use]
    pub fn calling_data(self, value: bool) -> Self { Self(support::set(self.0, "callingData", value.to_string())) }
}

impl Operation for GetMyOwnDetails {
    type Output = models::Person;
    fn request(&self) -> Request { self.0.clone() }
}
