// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about journey customer identification.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Delete specific Person by id.
///
/// `DELETE api.wxcc-{region}.cisco.com/admin/v1/api/person/workspace-id/{workspaceId}/person-id/{personId}`, in the catalogue `delete-specific-person-by-id`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeletePersonById(Request);

impl DeletePersonById {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, person_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-person-by-id", Host::ContactCenter, Method::Delete, format!("/admin/v1/api/person/workspace-id/{}/person-id/{}", support::segment(workspace_id.as_ref()), support::segment(person_id.as_ref()))))
    }
}

impl Operation for DeletePersonById {
    type Output = models::PersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Add/Remove/Replace details of a Person.
///
/// `PATCH api.wxcc-{region}.cisco.com/admin/v1/api/person/workspace-id/{workspaceId}/person-id/{personId}`, in the catalogue `add-remove-replace-details-of-a-person`. Needs one of the scopes `cjp:config_write`, `cjp:user`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct AddRemoveReplaceDetailsOfPerson(Request);

impl AddRemoveReplaceDetailsOfPerson {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>, person_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("add-remove-replace-details-of-a-person", Host::ContactCenter, Method::Patch, format!("/admin/v1/api/person/workspace-id/{}/person-id/{}", support::segment(workspace_id.as_ref()), support::segment(person_id.as_ref()))), "application/json-patch+json"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &Vec<models::PatchDocument>) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddRemoveReplaceDetailsOfPerson {
    type Output = models::PersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Add one/more Identities to a person.
///
/// `PATCH api.wxcc-{region}.cisco.com/admin/v1/api/person/add-identities/workspace-id/{workspaceId}/person-id/{personId}`, in the catalogue `add-one-more-identities-to-a-person`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct AddOneMoreIdentitiesToPerson(Request);

impl AddOneMoreIdentitiesToPerson {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>, person_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("add-one-more-identities-to-a-person", Host::ContactCenter, Method::Patch, format!("/admin/v1/api/person/add-identities/workspace-id/{}/person-id/{}", support::segment(workspace_id.as_ref()), support::segment(person_id.as_ref()))), "application/json-patch+json"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AddIdentitiesToPersonRequestModel) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddOneMoreIdentitiesToPerson {
    type Output = models::PersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Remove one/more Identities from a person.
///
/// `PATCH api.wxcc-{region}.cisco.com/admin/v1/api/person/remove-identities/workspace-id/{workspaceId}/person-id/{personId}`, in the catalogue `remove-one-more-identities-from-a-person`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct RemoveOneMoreIdentitiesFromPerson(Request);

impl RemoveOneMoreIdentitiesFromPerson {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>, person_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("remove-one-more-identities-from-a-person", Host::ContactCenter, Method::Patch, format!("/admin/v1/api/person/remove-identities/workspace-id/{}/person-id/{}", support::segment(workspace_id.as_ref()), support::segment(person_id.as_ref()))), "application/json-patch+json"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &Vec<String>) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RemoveOneMoreIdentitiesFromPerson {
    type Output = models::PersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get all or a specific Person Details.
///
/// `GET api.wxcc-{region}.cisco.com/admin/v1/api/person/workspace-id/{workspaceId}`, in the catalogue `get-all-or-a-specific-person-details`. Needs one of the scopes `cjp:config_read`, `cjp:config_write`, `cjp:user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListOrPersonDetails(Request);

impl ListOrPersonDetails {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-all-or-a-specific-person-details", Host::ContactCenter, Method::Get, format!("/admin/v1/api/person/workspace-id/{}", support::segment(workspace_id.as_ref()))).with_paging(Paging::Page, "data"))
    }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sortBy", value.into())) }

    /// Sets `sort`.
    #[must_use]
    pub fn sort(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sort", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for ListOrPersonDetails {
    type Output = models::PersonGetResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListOrPersonDetails {
    type Item = models::PersonResponseModel;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Create a Person.
///
/// `POST api.wxcc-{region}.cisco.com/admin/v1/api/person/workspace-id/{workspaceId}`, in the catalogue `journey-customer-identification-api-create-a-person`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreatePerson(Request);

impl CreatePerson {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("journey-customer-identification-api-create-a-person", Host::ContactCenter, Method::Post, format!("/admin/v1/api/person/workspace-id/{}", support::segment(workspace_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateOrUpdatePersonRequestModel) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreatePerson {
    type Output = models::PersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Merges Identities to a Primary Identity.
///
/// `POST api.wxcc-{region}.cisco.com/admin/v1/api/person/merge/workspace-id/{workspaceId}/primary-person-id/{primaryPersonId}`, in the catalogue `merges-identities-to-a-primary-identity`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 202. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct MergeIdentitiesToPrimaryIdentity(Request);

impl MergeIdentitiesToPrimaryIdentity {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>, primary_person_id: impl AsRef<str>) -> Self {
        Self(Request::new("merges-identities-to-a-primary-identity", Host::ContactCenter, Method::Post, format!("/admin/v1/api/person/merge/workspace-id/{}/primary-person-id/{}", support::segment(workspace_id.as_ref()), support::segment(primary_person_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::MergePersonsRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for MergeIdentitiesToPrimaryIdentity {
    type Output = models::PersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Creates or merges aliases to an Individual in JDS.
///
/// `POST api.wxcc-{region}.cisco.com/admin/v1/api/person/merge-identities/workspace-id/{workspaceId}`, in the catalogue `creates-or-merges-aliases-to-an-individual-in-jds`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateOrMergesAliasesToIndividualInJds(Request);

impl CreateOrMergesAliasesToIndividualInJds {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("creates-or-merges-aliases-to-an-individual-in-jds", Host::ContactCenter, Method::Post, format!("/admin/v1/api/person/merge-identities/workspace-id/{}", support::segment(workspace_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::MergePersonRequestModel) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateOrMergesAliasesToIndividualInJds {
    type Output = models::PersonResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Search for an Identity via aliases.
///
/// `GET api.wxcc-{region}.cisco.com/admin/v1/api/person/workspace-id/{workspaceId}/aliases/{aliases}`, in the catalogue `search-for-an-identity-via-aliases`. Needs one of the scopes `cjp:config_read`, `cjp:config_write`, `cjp:user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct SearchForIdentityViaAliases(Request);

impl SearchForIdentityViaAliases {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, aliases: impl AsRef<str>) -> Self {
        Self(Request::new("search-for-an-identity-via-aliases", Host::ContactCenter, Method::Get, format!("/admin/v1/api/person/workspace-id/{}/aliases/{}", support::segment(workspace_id.as_ref()), support::segment(aliases.as_ref()))).with_paging(Paging::Page, "data"))
    }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sortBy", value.into())) }

    /// Sets `sort`.
    #[must_use]
    pub fn sort(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sort", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for SearchForIdentityViaAliases {
    type Output = models::PersonGetResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for SearchForIdentityViaAliases {
    type Item = models::PersonResponseModel;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
