// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about agent personal greeting files.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a new Greeting File (deprecated).
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/agent-personal-greeting`, in the catalogue `create-a-new-greeting-file`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateGreetingFile(Request);

impl CreateGreetingFile {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-greeting-file", Host::ContactCenter, Method::Post, format!("/organization/{}/agent-personal-greeting", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateGreetingFileBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateGreetingFile {
    type Output = models::AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag;
    fn request(&self) -> Request { self.0.clone() }
}

/// deleteReferences_1.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/agent-personal-greeting/delete-reference`, in the catalogue `deletereferences-1`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteAgentPersonalGreetingReferences(Request);

impl DeleteAgentPersonalGreetingReferences {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("deletereferences-1", Host::ContactCenter, Method::Post, format!("/organization/{}/agent-personal-greeting/delete-reference", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::FieldRequestBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DeleteAgentPersonalGreetingReferences {
    type Output = models::Response;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Greeting File by ID (deprecated).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/agent-personal-greeting/{id}`, in the catalogue `get-specific-greeting-file-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetGreetingFileById(Request);

impl GetGreetingFileById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-greeting-file-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/agent-personal-greeting/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `includeUrl`.
    #[must_use]
    pub fn include_url(self, value: bool) -> Self { Self(support::set(self.0, "includeUrl", value.to_string())) }
}

impl Operation for GetGreetingFileById {
    type Output = models::AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Greeting File by ID (deprecated).
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/agent-personal-greeting/{id}`, in the catalogue `update-specific-greeting-file-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateGreetingFileById(Request);

impl UpdateGreetingFileById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-greeting-file-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/agent-personal-greeting/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateGreetingFileByIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateGreetingFileById {
    type Output = models::AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Greeting File by ID (deprecated).
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/agent-personal-greeting/{id}`, in the catalogue `delete-specific-greeting-file-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteGreetingFileById(Request);

impl DeleteGreetingFileById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-greeting-file-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/agent-personal-greeting/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteGreetingFileById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Partially update Greeting File by ID (deprecated).
///
/// `PATCH api.wxcc-{region}.cisco.com/organization/{orgid}/agent-personal-greeting/{id}`, in the catalogue `partially-update-greeting-file-by-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PartiallyUpdateGreetingFileById(Request);

impl PartiallyUpdateGreetingFileById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("partially-update-greeting-file-by-id", Host::ContactCenter, Method::Patch, format!("/organization/{}/agent-personal-greeting/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithAttributeTag) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PartiallyUpdateGreetingFileById {
    type Output = models::AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag;
    fn request(&self) -> Request { self.0.clone() }
}

/// getAllConfigWithMetaData.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/agent-personal-greeting`, in the catalogue `getallconfigwithmetadata`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListAgentPersonalGreetingsWithMetadata(Request);

impl ListAgentPersonalGreetingsWithMetadata {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("getallconfigwithmetadata", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/agent-personal-greeting", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `search`.
    #[must_use]
    pub fn search(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "search", value.into())) }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "attributes", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }

    /// Sets `includeAgentDetails`.
    #[must_use]
    pub fn include_agent_details(self, value: bool) -> Self { Self(support::set(self.0, "includeAgentDetails", value.to_string())) }
}

impl Operation for ListAgentPersonalGreetingsWithMetadata {
    type Output = models::ListAgentPersonalGreetingsWithMetadataResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAgentPersonalGreetingsWithMetadata {
    type Item = models::AgentPersonalGreetingDTOAgentPersonalGreetingsWithAttributeTag;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Create a new Greeting File using v2 API.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/v2/agent-personal-greeting`, in the catalogue `create-a-new-greeting-file-using-v2-api`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateGreetingFileUsingV2Api(Request);

impl CreateGreetingFileUsingV2Api {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-greeting-file-using-v2-api", Host::ContactCenter, Method::Post, format!("/organization/{}/v2/agent-personal-greeting", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateGreetingFileUsingV2ApiBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateGreetingFileUsingV2Api {
    type Output = models::AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Greeting File by ID using v2 API.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/agent-personal-greeting/{id}`, in the catalogue `get-specific-greeting-file-by-id-using-v2-api`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetGreetingFileByIdUsingV2Api(Request);

impl GetGreetingFileByIdUsingV2Api {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-greeting-file-by-id-using-v2-api", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/agent-personal-greeting/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `includeUrl`.
    #[must_use]
    pub fn include_url(self, value: bool) -> Self { Self(support::set(self.0, "includeUrl", value.to_string())) }
}

impl Operation for GetGreetingFileByIdUsingV2Api {
    type Output = models::AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Greeting File by ID using v2 API.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/v2/agent-personal-greeting/{id}`, in the catalogue `update-specific-greeting-file-by-id-using-v2-api`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateGreetingFileByIdUsingV2Api(Request);

impl UpdateGreetingFileByIdUsingV2Api {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-greeting-file-by-id-using-v2-api", Host::ContactCenter, Method::Put, format!("/organization/{}/v2/agent-personal-greeting/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateGreetingFileByIdUsingV2ApiBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateGreetingFileByIdUsingV2Api {
    type Output = models::AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Greeting File by ID using v2 API.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/v2/agent-personal-greeting/{id}`, in the catalogue `delete-specific-greeting-file-by-id-using-v2-api`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteGreetingFileByIdUsingV2Api(Request);

impl DeleteGreetingFileByIdUsingV2Api {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-greeting-file-by-id-using-v2-api", Host::ContactCenter, Method::Delete, format!("/organization/{}/v2/agent-personal-greeting/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteGreetingFileByIdUsingV2Api {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Partially update Greeting File by ID using v2 API.
///
/// `PATCH api.wxcc-{region}.cisco.com/organization/{orgid}/v2/agent-personal-greeting/{id}`, in the catalogue `partially-update-greeting-file-by-id-using-v2-api`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PartiallyUpdateGreetingFileByIdUsingV2Api(Request);

impl PartiallyUpdateGreetingFileByIdUsingV2Api {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("partially-update-greeting-file-by-id-using-v2-api", Host::ContactCenter, Method::Patch, format!("/organization/{}/v2/agent-personal-greeting/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AgentPersonalGreetingPatchDTOAgentPersonalGreetingsWithGreetingPurpose) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PartiallyUpdateGreetingFileByIdUsingV2Api {
    type Output = models::AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Greeting File(s).
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v3/agent-personal-greeting`, in the catalogue `list-greeting-file-s`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListGreetingFiles(Request);

impl ListGreetingFiles {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-greeting-file-s", Host::ContactCenter, Method::Get, format!("/organization/{}/v3/agent-personal-greeting", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `search`.
    #[must_use]
    pub fn search(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "search", value.into())) }

    /// Sets `attributes`.
    #[must_use]
    pub fn attributes(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "attributes", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }

    /// Sets `includeAgentDetails`.
    #[must_use]
    pub fn include_agent_details(self, value: bool) -> Self { Self(support::set(self.0, "includeAgentDetails", value.to_string())) }
}

impl Operation for ListGreetingFiles {
    type Output = models::ListGreetingFilesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListGreetingFiles {
    type Item = models::AgentPersonalGreetingDTOAgentPersonalGreetingsWithGreetingPurpose;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
