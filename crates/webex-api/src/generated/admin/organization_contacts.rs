// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about organization contacts.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a Contact.
///
/// `POST /contacts/organizations/{orgId}/contacts`, in the catalogue `create-a-contact`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateContact(Request);

impl CreateContact {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-contact", Host::Api, Method::Post, format!("/contacts/organizations/{}/contacts", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::Contact) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateContact {
    type Output = models::ContactResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Contact.
///
/// `GET /contacts/organizations/{orgId}/contacts/{contactId}`, in the catalogue `get-a-contact`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetContact(Request);

impl GetContact {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, contact_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-contact", Host::Api, Method::Get, format!("/contacts/organizations/{}/contacts/{}", support::segment(org_id.as_ref()), support::segment(contact_id.as_ref()))))
    }
}

impl Operation for GetContact {
    type Output = models::ContactResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Contact.
///
/// `PATCH /contacts/organizations/{orgId}/contacts/{contactId}`, in the catalogue `update-a-contact`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateContact(Request);

impl UpdateContact {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, contact_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-contact", Host::Api, Method::Patch, format!("/contacts/organizations/{}/contacts/{}", support::segment(org_id.as_ref()), support::segment(contact_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateContact) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateContact {
    type Output = models::UpdateContactResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Contact.
///
/// `DELETE /contacts/organizations/{orgId}/contacts/{contactId}`, in the catalogue `delete-a-contact`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteContact(Request);

impl DeleteContact {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, contact_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-contact", Host::Api, Method::Delete, format!("/contacts/organizations/{}/contacts/{}", support::segment(org_id.as_ref()), support::segment(contact_id.as_ref()))))
    }
}

impl Operation for DeleteContact {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Contacts.
///
/// `GET /contacts/organizations/{orgId}/contacts/search`, in the catalogue `list-contacts`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListContacts(Request);

impl ListContacts {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-contacts", Host::Api, Method::Get, format!("/contacts/organizations/{}/contacts/search", support::segment(org_id.as_ref()))).with_paging(Paging::Link, "result"))
    }

    /// Sets `keyword`.
    #[must_use]
    pub fn keyword(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "keyword", value.into())) }

    /// Sets `source`.
    #[must_use]
    pub fn source(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "source", value.into())) }

    /// Sets `limit`.
    #[must_use]
    pub fn limit(self, value: f64) -> Self { Self(support::set(self.0, "limit", value.to_string())) }

    /// Sets `groupIds`.
    #[must_use]
    pub fn group_ids(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "groupIds", value.into_iter().map(Into::into))) }
}

impl Operation for ListContacts {
    type Output = models::SearchResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListContacts {
    type Item = models::ContactResponse;
    const LIST: Option<&'static str> = Some("result");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.result.unwrap_or_default() }
}

/// Bulk Create or Update Contacts.
///
/// `POST /contacts/organizations/{orgId}/contacts/bulk`, in the catalogue `bulk-create-or-update-contacts`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkCreateOrUpdateContacts(Request);

impl BulkCreateOrUpdateContacts {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-create-or-update-contacts", Host::Api, Method::Post, format!("/contacts/organizations/{}/contacts/bulk", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkCreate) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkCreateOrUpdateContacts {
    type Output = models::BulkCreateResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk Delete Contacts.
///
/// `POST /contacts/organizations/{orgId}/contacts/bulk/delete`, in the catalogue `bulk-delete-contacts`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkDeleteContacts(Request);

impl BulkDeleteContacts {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-delete-contacts", Host::Api, Method::Post, format!("/contacts/organizations/{}/contacts/bulk/delete", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkDelete) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkDeleteContacts {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
