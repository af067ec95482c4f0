// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about skill.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Skill(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/skill`, in the catalogue `skill-list-skill-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSkills(Request);

impl ListSkills {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("skill-list-skill-s", Host::ContactCenter, Method::Get, format!("/organization/{}/skill", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
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

impl Operation for ListSkills {
    type Output = Vec<models::SkillDTO>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSkills {
    type Item = models::SkillDTO;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create a new Skill.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/skill`, in the catalogue `create-a-new-skill`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateSkill(Request);

impl CreateSkill {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-skill", Host::ContactCenter, Method::Post, format!("/organization/{}/skill", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateSkillBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateSkill {
    type Output = models::SkillDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Skill(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/skill/bulk`, in the catalogue `bulk-save-skill-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveSkills(Request);

impl BulkSaveSkills {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-save-skill-s", Host::ContactCenter, Method::Post, format!("/organization/{}/skill/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOSkillDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveSkills {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Populate json-attributes field for a given skill-id of an organization.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/skill/populate-json-attr/{id}`, in the catalogue `populate-json-attributes-field-for-a-given-skill-id-of-an-organization`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PopulateJsonAttributesFieldForSkillIdOfOrganization(Request);

impl PopulateJsonAttributesFieldForSkillIdOfOrganization {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("populate-json-attributes-field-for-a-given-skill-id-of-an-organization", Host::ContactCenter, Method::Post, format!("/organization/{}/skill/populate-json-attr/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for PopulateJsonAttributesFieldForSkillIdOfOrganization {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Purge inactive Skill(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/skill/purge-inactive-entities`, in the catalogue `purge-inactive-skill-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PurgeInactiveSkills(Request);

impl PurgeInactiveSkills {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("purge-inactive-skill-s", Host::ContactCenter, Method::Post, format!("/organization/{}/skill/purge-inactive-entities", support::segment(orgid.as_ref()))))
    }

    /// Sets `nextStartId`.
    #[must_use]
    pub fn next_start_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "nextStartId", value.into())) }
}

impl Operation for PurgeInactiveSkills {
    type Output = models::Response;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Skill by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/skill/{id}`, in the catalogue `get-specific-skill-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetSkillById(Request);

impl GetSkillById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-skill-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/skill/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetSkillById {
    type Output = models::SkillDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Skill by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/skill/{id}`, in the catalogue `update-specific-skill-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateSkillById(Request);

impl UpdateSkillById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-skill-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/skill/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSkillByIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSkillById {
    type Output = models::SkillDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Skill by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/skill/{id}`, in the catalogue `delete-specific-skill-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteSkillById(Request);

impl DeleteSkillById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-skill-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/skill/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteSkillById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific Skill.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/skill/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-skill`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForSkill(Request);

impl ListReferencesForSkill {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-skill", Host::ContactCenter, Method::Get, format!("/organization/{}/skill/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForSkill {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForSkill {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Skill(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/skill`, in the catalogue `contact-center-skill-list-skill-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSkillsV2(Request);

impl ListSkillsV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-skill-list-skill-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/skill", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

    /// Sets `include`.
    #[must_use]
    pub fn include(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "include", value.into())) }
}

impl Operation for ListSkillsV2 {
    type Output = models::ResponseEnvelopeSkillDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSkillsV2 {
    type Item = models::SkillDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
