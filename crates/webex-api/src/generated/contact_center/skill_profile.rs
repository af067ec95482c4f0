// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about skill profile.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Skill Profile(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/skill-profile`, in the catalogue `skill-profile-list-skill-profile-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSkillProfiles(Request);

impl ListSkillProfiles {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("skill-profile-list-skill-profile-s", Host::ContactCenter, Method::Get, format!("/organization/{}/skill-profile", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "attributes", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }

    /// Sets `singleObjectResponse`.
    #[must_use]
    pub fn single_object_response(self, value: bool) -> Self { Self(support::set(self.0, "singleObjectResponse", value.to_string())) }
}

impl Operation for ListSkillProfiles {
    type Output = Vec<models::SkillProfileDTOList>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSkillProfiles {
    type Item = models::SkillProfileDTOList;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create a new Skill Profile.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/skill-profile`, in the catalogue `create-a-new-skill-profile`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateSkillProfile(Request);

impl CreateSkillProfile {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-skill-profile", Host::ContactCenter, Method::Post, format!("/organization/{}/skill-profile", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateSkillProfileBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateSkillProfile {
    type Output = models::SkillProfileDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Skill Profile(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/skill-profile/bulk`, in the catalogue `bulk-save-skill-profile-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveSkillProfiles(Request);

impl BulkSaveSkillProfiles {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-skill-profile-s", Host::ContactCenter, Method::Post, format!("/organization/{}/skill-profile/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOSkillProfileDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveSkillProfiles {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Skill Profile by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/skill-profile/{id}`, in the catalogue `get-specific-skill-profile-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetSkillProfileById(Request);

impl GetSkillProfileById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-skill-profile-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/skill-profile/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `includeSkillDetails`.
    #[must_use]
    pub fn include_skill_details(self, value: bool) -> Self { Self(support::set(self.0, "includeSkillDetails", value.to_string())) }
}

impl Operation for GetSkillProfileById {
    type Output = models::SkillProfileDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Skill Profile by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/skill-profile/{id}`, in the catalogue `update-specific-skill-profile-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateSkillProfileById(Request);

impl UpdateSkillProfileById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-skill-profile-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/skill-profile/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSkillProfileByIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSkillProfileById {
    type Output = models::SkillProfileDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Skill Profile by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/skill-profile/{id}`, in the catalogue `delete-specific-skill-profile-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteSkillProfileById(Request);

impl DeleteSkillProfileById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-skill-profile-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/skill-profile/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteSkillProfileById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Skill Profile.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/skill-profile/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-skill-profile`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForSkillProfile(Request);

impl ListReferencesForSkillProfile {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-skill-profile", Host::ContactCenter, Method::Get, format!("/organization/{}/skill-profile/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForSkillProfile {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForSkillProfile {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Skill Profile(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/skill-profile`, in the catalogue `contact-center-skill-profile-list-skill-profile-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSkillProfilesV2(Request);

impl ListSkillProfilesV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-skill-profile-list-skill-profile-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/skill-profile", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

    /// Sets `singleObjectResponse`.
    #[must_use]
    pub fn single_object_response(self, value: bool) -> Self { Self(support::set(self.0, "singleObjectResponse", value.to_string())) }
}

impl Operation for ListSkillProfilesV2 {
    type Output = models::ResponseEnvelopeSkillProfileDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSkillProfilesV2 {
    type Item = models::SkillProfileDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
