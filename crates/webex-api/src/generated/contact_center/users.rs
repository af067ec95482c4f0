// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about users.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List users by call monitoring id.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/user/by-call-monitoring-id/{id}`, in the catalogue `list-users-by-call-monitoring-id`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListUsersByCallMonitoringId(Request);

impl ListUsersByCallMonitoringId {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-users-by-call-monitoring-id", Host::ContactCenter, Method::Get, format!("/organization/{}/user/by-call-monitoring-id/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, ""))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for ListUsersByCallMonitoringId {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List User(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/user`, in the catalogue `users-list-user-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListUsers(Request);

impl ListUsers {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("users-list-user-s", Host::ContactCenter, Method::Get, format!("/organization/{}/user", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
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

impl Operation for ListUsers {
    type Output = Vec<models::UserResponseDTO>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListUsers {
    type Item = models::UserResponseDTO;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Bulk partial update Users.
///
/// `PATCH api.wxcc-{region}.cisco.com/organization/{orgid}/user/bulk`, in the catalogue `bulk-partial-update-users`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkPartialUpdateUsers(Request);

impl BulkPartialUpdateUsers {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-partial-update-users", Host::ContactCenter, Method::Patch, format!("/organization/{}/user/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOUserDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkPartialUpdateUsers {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk update User dynamic skills.
///
/// `PATCH api.wxcc-{region}.cisco.com/organization/{orgid}/user/bulk/update-dynamic-skill/{skillId}`, in the catalogue `bulk-update-user-dynamic-skills`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkUpdateUserDynamicSkills(Request);

impl BulkUpdateUserDynamicSkills {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, skill_id: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-update-user-dynamic-skills", Host::ContactCenter, Method::Patch, format!("/organization/{}/user/bulk/update-dynamic-skill/{}", support::segment(orgid.as_ref()), support::segment(skill_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOUpdateDynamicSkillsDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkUpdateUserDynamicSkills {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific User by CI User ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/user/by-ci-user-id/{id}`, in the catalogue `users-get-specific-user-by-ci-user-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetUserByCiUserId(Request);

impl GetUserByCiUserId {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("users-get-specific-user-by-ci-user-id", Host::ContactCenter, Method::Get, format!("/organization/{}/user/by-ci-user-id/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `includeUserProfile`.
    #[must_use]
    pub fn include_user_profile(self, value: bool) -> Self { Self(support::set(self.0, "includeUserProfile", value.to_string())) }

    /// Sets `includeSkillDetails`.
    #[must_use]
    pub fn include_skill_details(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "includeSkillDetails", value.into())) }
}

impl Operation for GetUserByCiUserId {
    type Output = models::UserResponseDTOUserResponseWithUserProfile;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get users by dynamic skill ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/user/by-dynamic-skill-id/{skillId}`, in the catalogue `get-users-by-dynamic-skill-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetUsersByDynamicSkillId(Request);

impl GetUsersByDynamicSkillId {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, skill_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-users-by-dynamic-skill-id", Host::ContactCenter, Method::Get, format!("/organization/{}/user/by-dynamic-skill-id/{}", support::segment(orgid.as_ref()), support::segment(skill_id.as_ref()))).with_paging(Paging::Page, "data"))
    }

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

impl Operation for GetUsersByDynamicSkillId {
    type Output = models::ResponseEnvelopeUserDynamicSkillResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetUsersByDynamicSkillId {
    type Item = models::UserDynamicSkillResponseDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Get the agents matching skill requirements criteria.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/user/fetch-by-skill-requirements`, in the catalogue `get-the-agents-matching-skill-requirements-criteria`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAgentsMatchingSkillRequirementsCriteria(Request);

impl GetAgentsMatchingSkillRequirementsCriteria {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("get-the-agents-matching-skill-requirements-criteria", Host::ContactCenter, Method::Post, format!("/organization/{}/user/fetch-by-skill-requirements", support::segment(orgid.as_ref()))))
    }

    /// Sets `search`.
    #[must_use]
    pub fn search(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "search", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::QueueSkillRequirementDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for GetAgentsMatchingSkillRequirementsCriteria {
    type Output = models::GetAgentsMatchingSkillRequirementsCriteriaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Fetch User details by IDs.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/user/fetch-user-details-by-ids`, in the catalogue `fetch-user-details-by-ids`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetUserDetailsByIds(Request);

impl GetUserDetailsByIds {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("fetch-user-details-by-ids", Host::ContactCenter, Method::Post, format!("/organization/{}/user/fetch-user-details-by-ids", support::segment(orgid.as_ref()))))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UserDetailsRequestDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for GetUserDetailsByIds {
    type Output = models::UserDetailsResponseEnvelopeDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Users along with profile.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/user/with-user-profile`, in the catalogue `list-users-along-with-profile`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListUsersAlongWithProfile(Request);

impl ListUsersAlongWithProfile {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-users-along-with-profile", Host::ContactCenter, Method::Get, format!("/organization/{}/user/with-user-profile", support::segment(orgid.as_ref()))))
    }
}

impl Operation for ListUsersAlongWithProfile {
    type Output = Vec<models::UserResponseDTO>;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific User along with profile by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/user/with-user-profile/{id}`, in the catalogue `get-specific-user-along-with-profile-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetUserAlongWithProfileById(Request);

impl GetUserAlongWithProfileById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-user-along-with-profile-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/user/with-user-profile/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetUserAlongWithProfileById {
    type Output = models::UserResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific User by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/user/{id}`, in the catalogue `get-specific-user-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetUserById(Request);

impl GetUserById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-user-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/user/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `includeCount`.
    #[must_use]
    pub fn include_count(self, value: bool) -> Self { Self(support::set(self.0, "includeCount", value.to_string())) }

    /// Sets `includeUserProfileType`.
    #[must_use]
    pub fn include_user_profile_type(self, value: bool) -> Self { Self(support::set(self.0, "includeUserProfileType", value.to_string())) }

    /// Sets `includeSkillProfileAudit`.
    #[must_use]
    pub fn include_skill_profile_audit(self, value: bool) -> Self { Self(support::set(self.0, "includeSkillProfileAudit", value.to_string())) }

    /// Sets `includeReskillAuditInfo`.
    #[must_use]
    pub fn include_reskill_audit_info(self, value: bool) -> Self { Self(support::set(self.0, "includeReskillAuditInfo", value.to_string())) }

    /// Sets `includeSkillDetails`.
    #[must_use]
    pub fn include_skill_details(self, value: bool) -> Self { Self(support::set(self.0, "includeSkillDetails", value.to_string())) }

    /// Sets `checkIfUserHasDynamicSkill`.
    #[must_use]
    pub fn check_if_user_has_dynamic_skill(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "checkIfUserHasDynamicSkill", value.into())) }

    /// Sets `dynamicSkillId`.
    #[must_use]
    pub fn dynamic_skill_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "dynamicSkillId", value.into())) }
}

impl Operation for GetUserById {
    type Output = models::UserResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific User by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/user/{id}`, in the catalogue `update-specific-user-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateUserById(Request);

impl UpdateUserById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-user-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/user/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UserDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateUserById {
    type Output = models::UserResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Partially update User by ID.
///
/// `PATCH api.wxcc-{region}.cisco.com/organization/{orgid}/user/{id}`, in the catalogue `partially-update-user-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PartiallyUpdateUserById(Request);

impl PartiallyUpdateUserById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("partially-update-user-by-id", Host::ContactCenter, Method::Patch, format!("/organization/{}/user/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::JsonValue) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PartiallyUpdateUserById {
    type Output = models::UserResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// List references for a specific User.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/user/{id}/incoming-references`, in the catalogue `list-references-for-a-specific-user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListReferencesForUser(Request);

impl ListReferencesForUser {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-references-for-a-specific-user", Host::ContactCenter, Method::Get, format!("/organization/{}/user/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListReferencesForUser {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListReferencesForUser {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Reskill Agents.
///
/// `PATCH api.wxcc-{region}.cisco.com/organization/{orgid}/user/{id}/reskill`, in the catalogue `reskill-agents`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ReskillAgents(Request);

impl ReskillAgents {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("reskill-agents", Host::ContactCenter, Method::Patch, format!("/organization/{}/user/{}/reskill", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ReSkillAgentRequestDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ReskillAgents {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List User(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/user`, in the catalogue `contact-center-users-list-user-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListUsersV2(Request);

impl ListUsersV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-users-list-user-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/user", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

    /// Sets `supervisorManagedAgentsOnly`.
    #[must_use]
    pub fn supervisor_managed_agents_only(self, value: bool) -> Self { Self(support::set(self.0, "supervisorManagedAgentsOnly", value.to_string())) }

    /// Sets `singleObjectResponse`.
    #[must_use]
    pub fn single_object_response(self, value: bool) -> Self { Self(support::set(self.0, "singleObjectResponse", value.to_string())) }

    /// Sets `buddyTeamAgentsOnly`.
    #[must_use]
    pub fn buddy_team_agents_only(self, value: bool) -> Self { Self(support::set(self.0, "buddyTeamAgentsOnly", value.to_string())) }

    /// Sets `userInQueue`.
    #[must_use]
    pub fn user_in_queue(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "userInQueue", value.into())) }

    /// Sets `queueId`.
    #[must_use]
    pub fn queue_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "queueId", value.into())) }

    /// Sets `includeAIMappingCount`.
    #[must_use]
    pub fn include_ai_mapping_count(self, value: bool) -> Self { Self(support::set(self.0, "includeAIMappingCount", value.to_string())) }

    /// Sets `includeDynamicSkillsLimitReached`.
    #[must_use]
    pub fn include_dynamic_skills_limit_reached(self, value: bool) -> Self { Self(support::set(self.0, "includeDynamicSkillsLimitReached", value.to_string())) }
}

impl Operation for ListUsersV2 {
    type Output = models::ListUsersV2Response;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListUsersV2 {
    type Item = models::UserResponseDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Get specific User by CI User ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/user/by-ci-user-id/{id}`, in the catalogue `contact-center-users-get-specific-user-by-ci-user-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetUserByCiUserIdV2(Request);

impl GetUserByCiUserIdV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-users-get-specific-user-by-ci-user-id", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/user/by-ci-user-id/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `includeUserProfile`.
    #[must_use]
    pub fn include_user_profile(self, value: bool) -> Self { Self(support::set(self.0, "includeUserProfile", value.to_string())) }

    /// Sets `includeNames`.
    #[must_use]
    pub fn include_names(self, value: bool) -> Self { Self(support::set(self.0, "includeNames", value.to_string())) }

    /// Sets `includeSkillDetails`.
    #[must_use]
    pub fn include_skill_details(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "includeSkillDetails", value.into())) }
}

impl Operation for GetUserByCiUserIdV2 {
    type Output = models::UserResponseDTOUserResponseWithUserProfileGranularAccess;
    fn request(&self) -> Request { self.0.clone() }
}
