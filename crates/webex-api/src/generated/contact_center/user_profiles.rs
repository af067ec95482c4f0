// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about user profiles.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List references for a specific User Profile.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/user-profile/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-user-profile`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForUserProfile(Request);

impl ListReferencesForUserProfile {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-user-profile", Host::ContactCenter, Method::Get, format!("/organization/{}/user-profile/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
    }

    /// Sets `type`.
    #[must_use]
    pub fn type_(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "type", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for ListReferencesForUserProfile {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForUserProfile {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List user profiles.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v3/user-profile`, in the catalogue `list-user-profiles`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListUserProfiles(Request);

impl ListUserProfiles {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-user-profiles", Host::ContactCenter, Method::Get, format!("/organization/{}/v3/user-profile", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListUserProfiles {
    type Output = models::ListUserProfilesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListUserProfiles {
    type Item = models::UserProfileGranularAccessDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Create a new User Profile.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/v3/user-profile`, in the catalogue `create-a-new-user-profile`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateUserProfile(Request);

impl CreateUserProfile {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-user-profile", Host::ContactCenter, Method::Post, format!("/organization/{}/v3/user-profile", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UserProfileGranularAccessDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateUserProfile {
    type Output = models::UserProfileGranularAccessDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save User Profiles.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/v3/user-profile/bulk`, in the catalogue `bulk-save-user-profiles`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveUserProfiles(Request);

impl BulkSaveUserProfiles {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-user-profiles", Host::ContactCenter, Method::Post, format!("/organization/{}/v3/user-profile/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOUserProfileGranularAccessDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveUserProfiles {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific User Profile by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v3/user-profile/{id}`, in the catalogue `get-specific-user-profile-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetUserProfileById(Request);

impl GetUserProfileById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-user-profile-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/v3/user-profile/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `includeNames`.
    #[must_use]
    pub fn include_names(self, value: bool) -> Self { Self(support::set(self.0, "includeNames", value.to_string())) }
}

impl Operation for GetUserProfileById {
    type Output = models::UserProfileGranularAccessDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific User Profile by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/v3/user-profile/{id}`, in the catalogue `update-specific-user-profile-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateUserProfileById(Request);

impl UpdateUserProfileById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-user-profile-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/v3/user-profile/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UserProfileGranularAccessDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserProfileById {
    type Output = models::UserProfileGranularAccessDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific User Profile by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/v3/user-profile/{id}`, in the catalogue `delete-specific-user-profile-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteUserProfileById(Request);

impl DeleteUserProfileById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-user-profile-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/v3/user-profile/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteUserProfileById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific User Profile ACL by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v3/user-profile/{id}/acl`, in the catalogue `get-specific-user-profile-acl-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetUserProfileAclById(Request);

impl GetUserProfileAclById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-user-profile-acl-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/v3/user-profile/{}/acl", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `names`.
    #[must_use]
    pub fn names(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "names", value.into_iter().map(Into::into))) }
}

impl Operation for GetUserProfileAclById {
    type Output = models::AccessControlListDTO;
    fn request(&self) -> Request { self.0.clone() }
}
