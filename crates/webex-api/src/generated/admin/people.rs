// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List People.
///
/// `GET /people`, in the catalogue `list-people`. Needs one of the scopes `spark:people_read`, `spark-admin:people_read` (by convention).
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct ListPeople(Request);

impl ListPeople {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-people", Host::Api, Method::Get, "/people").with_paging(Paging::Link, "items"))
    }

    /// Sets `email`.
    #[must_use]
    pub fn email(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "email", value.into());
        self
    }

    /// Sets `displayName`.
    #[must_use]
    pub fn display_name(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "displayName", value.into());
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

    /// Sets `roles`.
    #[must_use]
    pub fn roles(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "roles", value.into());
        self
    }

    /// Sets `callingData`.
    #[must_use]
    pub fn calling_data(mut self, value: bool) -> Self {
        support::set(&mut self.0, "callingData", value.to_string());
        self
    }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(mut self, value: impl Into<String>) -> Self {
        support::set(&mut self.0, "locationId", value.into());
        self
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(mut self, value: i64) -> Self {
        support::set(&mut self.0, "max", value.to_string());
        self
    }

    /// Sets `excludeStatus`.
    #[must_use]
    pub fn exclude_status(mut self, value: bool) -> Self {
        support::set(&mut self.0, "excludeStatus", value.to_string());
        self
    }
}

impl Operation for ListPeople {
    type Output = models::PersonCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListPeople {
    type Item = models::Person;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Person.
///
/// `POST /people`, in the catalogue `people-create-a-person`. Needs one of the scopes `spark-admin:people_write` (by convention).
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct PeopleCreateAPerson(Request);

impl PeopleCreateAPerson {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("people-create-a-person", Host::Api, Method::Post, "/people"))
    }

    /// Sets `callingData`.
    #[must_use]
    pub fn calling_data(mut self, value: bool) -> Self {
        support::set(&mut self.0, "callingData", value.to_string());
        self
    }

    /// Sets `minResponse`.
    #[must_use]
    pub fn min_response(mut self, value: bool) -> Self {
        support::set(&mut self.0, "minResponse", value.to_string());
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::CreateAPersonBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for PeopleCreateAPerson {
    type Output = models::Person;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Person Details.
///
/// `GET /people/{personId}`, in the catalogue `get-person-details`. Needs one of the scopes `spark:people_read`, `spark-admin:people_read` (by convention).
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct GetPersonDetails(Request);

impl GetPersonDetails {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-person-details", Host::Api, Method::Get, format!("/people/{}", support::segment(person_id.as_ref()))))
    }

    /// Sets `callingData`.
    #[must_use]
    pub fn calling_data(mut self, value: bool) -> Self {
        support::set(&mut self.0, "callingData", value.to_string());
        self
    }
}

impl Operation for GetPersonDetails {
    type Output = models::Person;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Person.
///
/// `PUT /people/{personId}`, in the catalogue `update-a-person`. Needs one of the scopes `spark-admin:people_write` (by convention).
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct UpdateAPerson(Request);

impl UpdateAPerson {
    /// With everything that must be given, but for the body.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-person", Host::Api, Method::Put, format!("/people/{}", support::segment(person_id.as_ref()))))
    }

    /// Sets `callingData`.
    #[must_use]
    pub fn calling_data(mut self, value: bool) -> Self {
        support::set(&mut self.0, "callingData", value.to_string());
        self
    }

    /// Sets `showAllTypes`.
    #[must_use]
    pub fn show_all_types(mut self, value: bool) -> Self {
        support::set(&mut self.0, "showAllTypes", value.to_string());
        self
    }

    /// Sets `minResponse`.
    #[must_use]
    pub fn min_response(mut self, value: bool) -> Self {
        support::set(&mut self.0, "minResponse", value.to_string());
        self
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::UpdateAPersonBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for UpdateAPerson {
    type Output = models::Person;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Person.
///
/// `DELETE /people/{personId}`, in the catalogue `delete-a-person`. Needs one of the scopes `spark-admin:people_write` (by convention).
///
/// Answers 204; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct DeleteAPerson(Request);

impl DeleteAPerson {
    /// With everything that must be given.
    pub fn new(person_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-person", Host::Api, Method::Delete, format!("/people/{}", support::segment(person_id.as_ref()))))
    }
}

impl Operation for DeleteAPerson {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get My Own Details.
///
/// `GET /people/me`, in the catalogue `people-get-my-own-details`. Needs one of the scopes `spark:people_read` (by convention).
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct PeopleGetMyOwnDetails(Request);

impl PeopleGetMyOwnDetails {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("people-get-my-own-details", Host::Api, Method::Get, "/people/me"))
    }

    /// Sets `callingData`.
    #[must_use]
    pub fn calling_data(mut self, value: bool) -> Self {
        support::set(&mut self.0, "callingData", value.to_string());
        self
    }
}

impl Operation for PeopleGetMyOwnDetails {
    type Output = models::Person;
    fn request(&self) -> Request { self.0.clone() }
}
