// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about contact service queue.

use std::collections::BTreeMap;

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Contact Service Queue(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue`, in the catalogue `contact-service-queue-list-contact-service-queue-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListContactServiceQueues(Request);

impl ListContactServiceQueues {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-service-queue-list-contact-service-queue-s", Host::ContactCenter, Method::Get, format!("/organization/{}/contact-service-queue", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "items"))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `channelTypes`.
    #[must_use]
    pub fn channel_types(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "channelTypes", value.into_iter().map(Into::into))) }

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

impl Operation for ListContactServiceQueues {
    type Output = Vec<models::ContactServiceQueueDTOList>;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListContactServiceQueues {
    type Item = models::ContactServiceQueueDTOList;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page }
}

/// Create a new Contact Service Queue.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue`, in the catalogue `contact-service-queue-create-a-new-contact-service-queue`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateContactServiceQueue(Request);

impl CreateContactServiceQueue {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-service-queue-create-a-new-contact-service-queue", Host::ContactCenter, Method::Post, format!("/organization/{}/contact-service-queue", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ContactServiceQueueDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateContactServiceQueue {
    type Output = models::ContactServiceQueueDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk save Contact Service Queue(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/bulk`, in the catalogue `contact-service-queue-bulk-save-contact-service-queue-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveContactServiceQueues(Request);

impl BulkSaveContactServiceQueues {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-service-queue-bulk-save-contact-service-queue-s", Host::ContactCenter, Method::Post, format!("/organization/{}/contact-service-queue/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOContactServiceQueueDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveContactServiceQueues {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk partial update Contact Service Queue(s).
///
/// `PATCH api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/bulk`, in the catalogue `bulk-partial-update-contact-service-queue-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkPartialUpdateContactServiceQueues(Request);

impl BulkPartialUpdateContactServiceQueues {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("bulk-partial-update-contact-service-queue-s", Host::ContactCenter, Method::Patch, format!("/organization/{}/contact-service-queue/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOContactServiceQueueDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkPartialUpdateContactServiceQueues {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Bulk export Contact Service Queue(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/bulk-export`, in the catalogue `bulk-export-contact-service-queue-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkExportContactServiceQueues(Request);

impl BulkExportContactServiceQueues {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, type_: impl Into<BulkExportContactServiceQueuesType>) -> Self {
        Self(support::set(Request::new("bulk-export-contact-service-queue-s", Host::ContactCenter, Method::Get, format!("/organization/{}/contact-service-queue/bulk-export", support::segment(orgid.as_ref()))).with_paging(Paging::Page, ""), "type", type_.into().as_str().to_owned()))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for BulkExportContactServiceQueues {
    type Output = models::BulkExportDTOContactServiceQueueBulkExportDTO;
    fn request(&self) -> Request { self.0.clone() }
}

webex_core::open_enum! {
    /// Values of `type` of [`BulkExportContactServiceQueues`].
    pub enum BulkExportContactServiceQueuesType {
        Inbound = "INBOUND",
        Outbound = "OUTBOUND",
    }
}

/// List Skill CSQs by Skill Profile.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/by-skill-profile-id/{id}`, in the catalogue `list-skill-csqs-by-skill-profile`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSkillCsqsBySkillProfile(Request);

impl ListSkillCsqsBySkillProfile {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-skill-csqs-by-skill-profile", Host::ContactCenter, Method::Get, format!("/organization/{}/contact-service-queue/by-skill-profile-id/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::None, "data"))
    }
}

impl Operation for ListSkillCsqsBySkillProfile {
    type Output = models::ResponseEnvelopeSkillBasedCSQDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSkillCsqsBySkillProfile {
    type Item = models::SkillBasedCSQDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Internal Skill CSQs by Profile.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/by-skill-profile-id/{id}/internal`, in the catalogue `list-internal-skill-csqs-by-profile`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListInternalSkillCsqsByProfile(Request);

impl ListInternalSkillCsqsByProfile {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-internal-skill-csqs-by-profile", Host::ContactCenter, Method::Get, format!("/organization/{}/contact-service-queue/by-skill-profile-id/{}/internal", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::None, "data"))
    }
}

impl Operation for ListInternalSkillCsqsByProfile {
    type Output = models::ResponseEnvelopeSkillBasedCSQDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListInternalSkillCsqsByProfile {
    type Item = models::SkillBasedCSQDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Team CSQs by Team ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/by-team-id/{id}/internal`, in the catalogue `list-team-csqs-by-team-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListTeamCsqsByTeamId(Request);

impl ListTeamCsqsByTeamId {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-team-csqs-by-team-id", Host::ContactCenter, Method::Get, format!("/organization/{}/contact-service-queue/by-team-id/{}/internal", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::None, "data"))
    }
}

impl Operation for ListTeamCsqsByTeamId {
    type Output = models::ResponseEnvelopeMappedCSQDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListTeamCsqsByTeamId {
    type Item = models::MappedCSQDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List Agent CSQs by CI User ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/by-user-ci-id/{ciUserId}/internal`, in the catalogue `list-agent-csqs-by-ci-user-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAgentCsqsByCiUserId(Request);

impl ListAgentCsqsByCiUserId {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, ci_user_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-agent-csqs-by-ci-user-id", Host::ContactCenter, Method::Get, format!("/organization/{}/contact-service-queue/by-user-ci-id/{}/internal", support::segment(orgid.as_ref()), support::segment(ci_user_id.as_ref()))).with_paging(Paging::None, "data"))
    }
}

impl Operation for ListAgentCsqsByCiUserId {
    type Output = models::ResponseEnvelopeMappedCSQDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAgentCsqsByCiUserId {
    type Item = models::MappedCSQDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Delete CSQ References.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/delete-reference`, in the catalogue `delete-csq-references`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteCsqReferences(Request);

impl DeleteCsqReferences {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("delete-csq-references", Host::ContactCenter, Method::Post, format!("/organization/{}/contact-service-queue/delete-reference", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::FieldRequestBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DeleteCsqReferences {
    type Output = models::Response;
    fn request(&self) -> Request { self.0.clone() }
}

/// List CSQs by Skills and Profile.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/fetch-by-dynamic-skills-and-skillProfile`, in the catalogue `list-csqs-by-skills-and-profile`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListCsqsBySkillsAndProfile(Request);

impl ListCsqsBySkillsAndProfile {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-csqs-by-skills-and-profile", Host::ContactCenter, Method::Post, format!("/organization/{}/contact-service-queue/fetch-by-dynamic-skills-and-skillProfile", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SkillBasedQueueRequestDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ListCsqsBySkillsAndProfile {
    type Output = models::ResponseEnvelopeMappedCSQDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// List CSQs by User and Profile.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/fetch-by-userId-skillProfileId`, in the catalogue `list-csqs-by-user-and-profile`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListCsqsByUserAndProfile(Request);

impl ListCsqsByUserAndProfile {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-csqs-by-user-and-profile", Host::ContactCenter, Method::Post, format!("/organization/{}/contact-service-queue/fetch-by-userId-skillProfileId", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SkillBasedQueueRequestDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ListCsqsByUserAndProfile {
    type Output = models::ResponseEnvelopeMappedCSQDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Manually Assignable CSQs.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/fetch-manually-assignable-queues`, in the catalogue `list-manually-assignable-csqs`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListManuallyAssignableCsqs(Request);

impl ListManuallyAssignableCsqs {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-manually-assignable-csqs", Host::ContactCenter, Method::Post, format!("/organization/{}/contact-service-queue/fetch-manually-assignable-queues", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ManuallyAssignableQueuesRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ListManuallyAssignableCsqs {
    type Output = models::ResponseEnvelopeMappedCSQDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Purge inactive Contact Service Queue(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/purge-inactive-entities`, in the catalogue `purge-inactive-contact-service-queue-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PurgeInactiveContactServiceQueues(Request);

impl PurgeInactiveContactServiceQueues {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("purge-inactive-contact-service-queue-s", Host::ContactCenter, Method::Post, format!("/organization/{}/contact-service-queue/purge-inactive-entities", support::segment(orgid.as_ref()))))
    }

    /// Sets `nextStartId`.
    #[must_use]
    pub fn next_start_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "nextStartId", value.into())) }
}

impl Operation for PurgeInactiveContactServiceQueues {
    type Output = models::Response;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Skill CSQs by CI User ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/skill-based-queues/by-ci-user-id/{id}/internal`, in the catalogue `list-skill-csqs-by-ci-user-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSkillCsqsByCiUserId(Request);

impl ListSkillCsqsByCiUserId {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-skill-csqs-by-ci-user-id", Host::ContactCenter, Method::Get, format!("/organization/{}/contact-service-queue/skill-based-queues/by-ci-user-id/{}/internal", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::None, "data"))
    }
}

impl Operation for ListSkillCsqsByCiUserId {
    type Output = models::ResponseEnvelopeSkillBasedCSQDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSkillCsqsByCiUserId {
    type Item = models::SkillBasedCSQDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Get specific Contact Service Queue by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/{id}`, in the catalogue `contact-service-queue-get-specific-contact-service-queue-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetContactServiceQueueById(Request);

impl GetContactServiceQueueById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("contact-service-queue-get-specific-contact-service-queue-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/contact-service-queue/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `agentsUpdatedInfo`.
    #[must_use]
    pub fn agents_updated_info(self, value: bool) -> Self { Self(support::set(self.0, "agentsUpdatedInfo", value.to_string())) }
}

impl Operation for GetContactServiceQueueById {
    type Output = models::ContactServiceQueueDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Contact Service Queue by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/{id}`, in the catalogue `contact-service-queue-update-specific-contact-service-queue-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateContactServiceQueueById(Request);

impl UpdateContactServiceQueueById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("contact-service-queue-update-specific-contact-service-queue-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/contact-service-queue/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ContactServiceQueueDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateContactServiceQueueById {
    type Output = models::ContactServiceQueueDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Contact Service Queue by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/{id}`, in the catalogue `delete-specific-contact-service-queue-by-id`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteContactServiceQueueById(Request);

impl DeleteContactServiceQueueById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-contact-service-queue-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/contact-service-queue/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteContactServiceQueueById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List CSQ References by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/{id}/incoming-references`, in the catalogue `list-csq-references-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListCsqReferencesById(Request);

impl ListCsqReferencesById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("list-csq-references-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/contact-service-queue/{}/incoming-references", support::segment(orgid.as_ref()), support::segment(id.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListCsqReferencesById {
    type Output = models::EntityReferenceInfoDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCsqReferencesById {
    type Item = models::EntityInfo;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Bulk save Contact Service Queue(s).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/contact-service-queue/v2/bulk`, in the catalogue `contact-center-contact-service-queue-bulk-save-contact-service-queue-s`.
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BulkSaveContactServiceQueuesV2(Request);

impl BulkSaveContactServiceQueuesV2 {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-contact-service-queue-bulk-save-contact-service-queue-s", Host::ContactCenter, Method::Post, format!("/organization/{}/contact-service-queue/v2/bulk", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BulkRequestDTOContactServiceQueueDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BulkSaveContactServiceQueuesV2 {
    type Output = models::BulkResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Contact Service Queue(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/contact-service-queue`, in the catalogue `contact-center-contact-service-queue-list-contact-service-queue-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListContactServiceQueuesV2(Request);

impl ListContactServiceQueuesV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-contact-service-queue-list-contact-service-queue-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/contact-service-queue", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

    /// Sets `desktopProfileFilter`.
    #[must_use]
    pub fn desktop_profile_filter(self, value: bool) -> Self { Self(support::set(self.0, "desktopProfileFilter", value.to_string())) }

    /// Sets `provisioningView`.
    #[must_use]
    pub fn provisioning_view(self, value: bool) -> Self { Self(support::set(self.0, "provisioningView", value.to_string())) }

    /// Sets `singleObjectResponse`.
    #[must_use]
    pub fn single_object_response(self, value: bool) -> Self { Self(support::set(self.0, "singleObjectResponse", value.to_string())) }

    /// Sets `includeAIMappingCount`.
    #[must_use]
    pub fn include_ai_mapping_count(self, value: bool) -> Self { Self(support::set(self.0, "includeAIMappingCount", value.to_string())) }
}

impl Operation for ListContactServiceQueuesV2 {
    type Output = models::ListContactServiceQueuesV2Response;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListContactServiceQueuesV2 {
    type Item = models::ContactServiceQueueDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Create a new Contact Service Queue.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/v2/contact-service-queue`, in the catalogue `contact-center-contact-service-queue-create-a-new-contact-service-queue`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateContactServiceQueueV2(Request);

impl CreateContactServiceQueueV2 {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-contact-service-queue-create-a-new-contact-service-queue", Host::ContactCenter, Method::Post, format!("/organization/{}/v2/contact-service-queue", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ContactServiceQueueDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateContactServiceQueueV2 {
    type Output = models::ContactServiceQueueDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// List agent based Contact Service Queue(s)by user ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/contact-service-queue/by-user-id/{userid}/agent-based-queues`, in the catalogue `list-agent-based-contact-service-queue-s-by-user-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAgentBasedContactServiceQueuesbyUserId(Request);

impl ListAgentBasedContactServiceQueuesbyUserId {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, userid: impl AsRef<str>) -> Self {
        Self(Request::new("list-agent-based-contact-service-queue-s-by-user-id", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/contact-service-queue/by-user-id/{}/agent-based-queues", support::segment(orgid.as_ref()), support::segment(userid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListAgentBasedContactServiceQueuesbyUserId {
    type Output = models::ResponseEnvelopeRoutingBasedQueueDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAgentBasedContactServiceQueuesbyUserId {
    type Item = models::RoutingBasedQueueDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List skill based Contact Service Queue(s)by user ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/contact-service-queue/by-user-id/{userid}/skill-based-queues`, in the catalogue `list-skill-based-contact-service-queue-s-by-user-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSkillBasedContactServiceQueuesbyUserId(Request);

impl ListSkillBasedContactServiceQueuesbyUserId {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, userid: impl AsRef<str>) -> Self {
        Self(Request::new("list-skill-based-contact-service-queue-s-by-user-id", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/contact-service-queue/by-user-id/{}/skill-based-queues", support::segment(orgid.as_ref()), support::segment(userid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListSkillBasedContactServiceQueuesbyUserId {
    type Output = models::ResponseEnvelopeRoutingBasedQueueDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSkillBasedContactServiceQueuesbyUserId {
    type Item = models::RoutingBasedQueueDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List team based Contact Service Queue(s)by user ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/contact-service-queue/by-user-id/{userid}/team-based-queues`, in the catalogue `list-team-based-contact-service-queue-s-by-user-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListTeamBasedContactServiceQueuesbyUserId(Request);

impl ListTeamBasedContactServiceQueuesbyUserId {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, userid: impl AsRef<str>) -> Self {
        Self(Request::new("list-team-based-contact-service-queue-s-by-user-id", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/contact-service-queue/by-user-id/{}/team-based-queues", support::segment(orgid.as_ref()), support::segment(userid.as_ref()))).with_paging(Paging::Page, "data"))
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

impl Operation for ListTeamBasedContactServiceQueuesbyUserId {
    type Output = models::ResponseEnvelopeRoutingBasedQueueDTO;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListTeamBasedContactServiceQueuesbyUserId {
    type Item = models::RoutingBasedQueueDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// List queue mapping summary grouped by Assistant Skill.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/v2/contact-service-queue/fetch-by-grouped-assistant-skill`, in the catalogue `list-queue-mapping-summary-grouped-by-assistant-skill`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListQueueMappingSummaryGroupedByAssistantSkill(Request);

impl ListQueueMappingSummaryGroupedByAssistantSkill {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-queue-mapping-summary-grouped-by-assistant-skill", Host::ContactCenter, Method::Post, format!("/organization/{}/v2/contact-service-queue/fetch-by-grouped-assistant-skill", support::segment(orgid.as_ref()))))
    }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CSQGroupedAssistantSkillRequestDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ListQueueMappingSummaryGroupedByAssistantSkill {
    type Output = models::ResponseEnvelopeCSQGroupedAssistantSkillResponseDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Contact Service Queue by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/contact-service-queue/{id}`, in the catalogue `contact-center-contact-service-queue-get-specific-contact-service-queue-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetContactServiceQueueByIdV2(Request);

impl GetContactServiceQueueByIdV2 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-contact-service-queue-get-specific-contact-service-queue-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/contact-service-queue/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `agentsUpdatedInfo`.
    #[must_use]
    pub fn agents_updated_info(self, value: bool) -> Self { Self(support::set(self.0, "agentsUpdatedInfo", value.to_string())) }
}

impl Operation for GetContactServiceQueueByIdV2 {
    type Output = models::ContactServiceQueueDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Contact Service Queue by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/v2/contact-service-queue/{id}`, in the catalogue `contact-center-contact-service-queue-update-specific-contact-service-queue-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateContactServiceQueueByIdV2(Request);

impl UpdateContactServiceQueueByIdV2 {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-contact-service-queue-update-specific-contact-service-queue-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/v2/contact-service-queue/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ContactServiceQueueDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateContactServiceQueueByIdV2 {
    type Output = models::ContactServiceQueueDTO;
    fn request(&self) -> Request { self.0.clone() }
}

/// Add or remove agents/users to/from an agent based queue.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/v2/contact-service-queue/{id}/reassign-agents`, in the catalogue `add-or-remove-agents-users-to-from-an-agent-based-queue`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct AddOrRemoveAgentsUsersToFromAgentBasedQueue(Request);

impl AddOrRemoveAgentsUsersToFromAgentBasedQueue {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("add-or-remove-agents-users-to-from-an-agent-based-queue", Host::ContactCenter, Method::Post, format!("/organization/{}/v2/contact-service-queue/{}/reassign-agents", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ReassignAgentsRequestDTO) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for AddOrRemoveAgentsUsersToFromAgentBasedQueue {
    type Output = BTreeMap<String, Any>;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Contact Service Queue(s) (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v3/contact-service-queue`, in the catalogue `contact-center-contact-service-queue-list-contact-service-queue-s-get`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListContactServiceQueuesV3(Request);

impl ListContactServiceQueuesV3 {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-contact-service-queue-list-contact-service-queue-s-get", Host::ContactCenter, Method::Get, format!("/organization/{}/v3/contact-service-queue", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

    /// Sets `desktopProfileFilter`.
    #[must_use]
    pub fn desktop_profile_filter(self, value: bool) -> Self { Self(support::set(self.0, "desktopProfileFilter", value.to_string())) }

    /// Sets `provisioningView`.
    #[must_use]
    pub fn provisioning_view(self, value: bool) -> Self { Self(support::set(self.0, "provisioningView", value.to_string())) }

    /// Sets `singleObjectResponse`.
    #[must_use]
    pub fn single_object_response(self, value: bool) -> Self { Self(support::set(self.0, "singleObjectResponse", value.to_string())) }
}

impl Operation for ListContactServiceQueuesV3 {
    type Output = models::ResponseMetaEnvelopeContactServiceQueueDTOMetaDataPagedInfo;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListContactServiceQueuesV3 {
    type Item = models::ContactServiceQueueDTO;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
