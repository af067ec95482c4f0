// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about journey profile creation insights.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get A specific Template searched by template id.
///
/// `GET api.wxcc-{region}.cisco.com/admin/v1/api/profile-view-template/workspace-id/{workspaceId}/template-id/{templateId}`, in the catalogue `get-a-specific-template-searched-by-template-id`. Needs one of the scopes `cjp:config_read`, `cjp:config_write`, `cjp:user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetTemplateSearchedByTemplateId(Request);

impl GetTemplateSearchedByTemplateId {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, template_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-specific-template-searched-by-template-id", Host::ContactCenter, Method::Get, format!("/admin/v1/api/profile-view-template/workspace-id/{}/template-id/{}", support::segment(workspace_id.as_ref()), support::segment(template_id.as_ref()))))
    }
}

impl Operation for GetTemplateSearchedByTemplateId {
    type Output = models::ProfileResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update existing ProfileViewTemplate.
///
/// `PUT api.wxcc-{region}.cisco.com/admin/v1/api/profile-view-template/workspace-id/{workspaceId}/template-id/{templateId}`, in the catalogue `update-existing-profileviewtemplate`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateExistingProfileViewTemplate(Request);

impl UpdateExistingProfileViewTemplate {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>, template_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-existing-profileviewtemplate", Host::ContactCenter, Method::Put, format!("/admin/v1/api/profile-view-template/workspace-id/{}/template-id/{}", support::segment(workspace_id.as_ref()), support::segment(template_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateOrUpdateTemplateModel) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateExistingProfileViewTemplate {
    type Output = models::ProfileResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Template by template Id.
///
/// `DELETE api.wxcc-{region}.cisco.com/admin/v1/api/profile-view-template/workspace-id/{workspaceId}/template-id/{templateId}`, in the catalogue `delete-template-by-template-id`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteTemplateByTemplateId(Request);

impl DeleteTemplateByTemplateId {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, template_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-template-by-template-id", Host::ContactCenter, Method::Delete, format!("/admin/v1/api/profile-view-template/workspace-id/{}/template-id/{}", support::segment(workspace_id.as_ref()), support::segment(template_id.as_ref()))))
    }
}

impl Operation for DeleteTemplateByTemplateId {
    type Output = models::TemplateResponseModel;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get All Template Details.
///
/// `GET api.wxcc-{region}.cisco.com/admin/v1/api/profile-view-template/workspace-id/{workspaceId}`, in the catalogue `get-all-template-details`. Needs one of the scopes `cjp:config_read`, `cjp:config_write`, `cjp:user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListTemplateDetails(Request);

impl ListTemplateDetails {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-all-template-details", Host::ContactCenter, Method::Get, format!("/admin/v1/api/profile-view-template/workspace-id/{}", support::segment(workspace_id.as_ref()))).with_paging(Paging::Page, "data"))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `sort`.
    #[must_use]
    pub fn sort(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sort", value.into())) }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sortBy", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for ListTemplateDetails {
    type Output = models::ProfileGetResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListTemplateDetails {
    type Item = models::TemplateResponseModel;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Create Template.
///
/// `POST api.wxcc-{region}.cisco.com/admin/v1/api/profile-view-template/workspace-id/{workspaceId}`, in the catalogue `create-template`. Needs one of the scopes `cjp:config_write`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateTemplate(Request);

impl CreateTemplate {
    /// With everything that must be given, but for the body.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-template", Host::ContactCenter, Method::Post, format!("/admin/v1/api/profile-view-template/workspace-id/{}", support::segment(workspace_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateOrUpdateTemplateModel) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateTemplate {
    type Output = models::ProfileResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get A specific Template searched by template name.
///
/// `GET api.wxcc-{region}.cisco.com/admin/v1/api/profile-view-template/workspace-id/{workspaceId}/template-name/{templateName}`, in the catalogue `get-a-specific-template-searched-by-template-name`. Needs one of the scopes `cjp:config_read`, `cjp:config_write`, `cjp:user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetTemplateSearchedByTemplateName(Request);

impl GetTemplateSearchedByTemplateName {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, template_name: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-specific-template-searched-by-template-name", Host::ContactCenter, Method::Get, format!("/admin/v1/api/profile-view-template/workspace-id/{}/template-name/{}", support::segment(workspace_id.as_ref()), support::segment(template_name.as_ref()))))
    }
}

impl Operation for GetTemplateSearchedByTemplateName {
    type Output = models::ProfileResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Historic Progressive Profile View by Template Name.
///
/// `GET api.wxcc-{region}.cisco.com/v1/api/progressive-profile-view/workspace-id/{workspaceId}/person-id/{personId}/template-name/{templateName}`, in the catalogue `journey-profile-creation-insights-api-historic-progressive-profile-view-by-template-name`. Needs one of the scopes `cjds:admin_org_read`, `cjds:admin_org_write`, `cjp:config_read`, `cjp:config_write`, `cjp:user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetHistoricProgressiveProfileViewByTemplateName(Request);

impl GetHistoricProgressiveProfileViewByTemplateName {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, person_id: impl AsRef<str>, template_name: impl AsRef<str>) -> Self {
        Self(Request::new("journey-profile-creation-insights-api-historic-progressive-profile-view-by-template-name", Host::ContactCenter, Method::Get, format!("/v1/api/progressive-profile-view/workspace-id/{}/person-id/{}/template-name/{}", support::segment(workspace_id.as_ref()), support::segment(person_id.as_ref()), support::segment(template_name.as_ref()))).with_paging(Paging::None, "data"))
    }
}

impl Operation for GetHistoricProgressiveProfileViewByTemplateName {
    type Output = models::ProgressiveProfileViewStreamModel;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetHistoricProgressiveProfileViewByTemplateName {
    type Item = models::ProgressiveProfileViewModel;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Historic Progressive Profile View.
///
/// `GET api.wxcc-{region}.cisco.com/v1/api/progressive-profile-view/workspace-id/{workspaceId}/person-id/{personId}/template-id/{templateId}`, in the catalogue `historic-progressive-profile-view`. Needs one of the scopes `cjds:admin_org_read`, `cjds:admin_org_write`, `cjp:config_read`, `cjp:config_write`, `cjp:user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListHistoricProgressiveProfileView(Request);

impl ListHistoricProgressiveProfileView {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, person_id: impl AsRef<str>, template_id: impl AsRef<str>) -> Self {
        Self(Request::new("historic-progressive-profile-view", Host::ContactCenter, Method::Get, format!("/v1/api/progressive-profile-view/workspace-id/{}/person-id/{}/template-id/{}", support::segment(workspace_id.as_ref()), support::segment(person_id.as_ref()), support::segment(template_id.as_ref()))).with_paging(Paging::None, "data"))
    }
}

impl Operation for ListHistoricProgressiveProfileView {
    type Output = models::ProgressiveProfileViewStreamModel;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListHistoricProgressiveProfileView {
    type Item = models::ProgressiveProfileViewModel;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Historic Progressive Profile View By Template Name.
///
/// `GET api.wxcc-{region}.cisco.com/v1/api/progressive-profile-view/workspace-id/{workspaceId}/identity/{identity}/template-name/{templateName}`, in the catalogue `contact-center-journey-profile-creation-insights-api-historic-progressive-profile-view-by-template-name`. Needs one of the scopes `cjds:admin_org_read`, `cjds:admin_org_write`, `cjp:config_read`, `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetHistoricProgressiveProfileViewByTemplateNameAndIdentity(Request);

impl GetHistoricProgressiveProfileViewByTemplateNameAndIdentity {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, identity: impl AsRef<str>, template_name: impl AsRef<str>) -> Self {
        Self(Request::new("contact-center-journey-profile-creation-insights-api-historic-progressive-profile-view-by-template-name", Host::ContactCenter, Method::Get, format!("/v1/api/progressive-profile-view/workspace-id/{}/identity/{}/template-name/{}", support::segment(workspace_id.as_ref()), support::segment(identity.as_ref()), support::segment(template_name.as_ref()))).with_paging(Paging::None, "data"))
    }
}

impl Operation for GetHistoricProgressiveProfileViewByTemplateNameAndIdentity {
    type Output = models::ProgressiveProfileViewStreamModel;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetHistoricProgressiveProfileViewByTemplateNameAndIdentity {
    type Item = models::ProgressiveProfileViewModel;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Historic Progressive Profile View By Template Id.
///
/// `GET api.wxcc-{region}.cisco.com/v1/api/progressive-profile-view/workspace-id/{workspaceId}/identity/{identity}/template-id/{templateId}`, in the catalogue `historic-progressive-profile-view-by-template-id`. Needs one of the scopes `cjds:admin_org_read`, `cjds:admin_org_write`, `cjp:config_read`, `cjp:config_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListHistoricProgressiveProfileViewByTemplateId(Request);

impl ListHistoricProgressiveProfileViewByTemplateId {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, identity: impl AsRef<str>, template_id: impl AsRef<str>) -> Self {
        Self(Request::new("historic-progressive-profile-view-by-template-id", Host::ContactCenter, Method::Get, format!("/v1/api/progressive-profile-view/workspace-id/{}/identity/{}/template-id/{}", support::segment(workspace_id.as_ref()), support::segment(identity.as_ref()), support::segment(template_id.as_ref()))).with_paging(Paging::None, "data"))
    }
}

impl Operation for ListHistoricProgressiveProfileViewByTemplateId {
    type Output = models::ProgressiveProfileViewStreamModel;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListHistoricProgressiveProfileViewByTemplateId {
    type Item = models::ProgressiveProfileViewModel;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Stream Progressive profile Views By Template Name.
///
/// `GET api.wxcc-{region}.cisco.com/v1/api/progressive-profile-view/stream/workspace-id/{workspaceId}/identity/{identity}/template-name/{templateName}`, in the catalogue `stream-progressive-profile-views-by-template-name`. Needs one of the scopes `cjds:admin_org_read`, `cjds:admin_org_write`, `cjp:config_read`, `cjp:config_write`, `cjp:user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct StreamProgressiveProfileViewsByTemplateName(Request);

impl StreamProgressiveProfileViewsByTemplateName {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, identity: impl AsRef<str>, template_name: impl AsRef<str>) -> Self {
        Self(Request::new("stream-progressive-profile-views-by-template-name", Host::ContactCenter, Method::Get, format!("/v1/api/progressive-profile-view/stream/workspace-id/{}/identity/{}/template-name/{}", support::segment(workspace_id.as_ref()), support::segment(identity.as_ref()), support::segment(template_name.as_ref()))))
    }
}

impl Operation for StreamProgressiveProfileViewsByTemplateName {
    type Output = models::ProgressiveProfileViewModel;
    fn request(&self) -> Request { self.0.clone() }
}

/// Stream Progressive profile Views By Template Id.
///
/// `GET api.wxcc-{region}.cisco.com/v1/api/progressive-profile-view/stream/workspace-id/{workspaceId}/identity/{identity}/template-id/{templateId}`, in the catalogue `stream-progressive-profile-views-by-template-id`. Needs one of the scopes `cjds:admin_org_read`, `cjds:admin_org_write`, `cjp:config_read`, `cjp:config_write`, `cjp:user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct StreamProgressiveProfileViewsByTemplateId(Request);

impl StreamProgressiveProfileViewsByTemplateId {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, identity: impl AsRef<str>, template_id: impl AsRef<str>) -> Self {
        Self(Request::new("stream-progressive-profile-views-by-template-id", Host::ContactCenter, Method::Get, format!("/v1/api/progressive-profile-view/stream/workspace-id/{}/identity/{}/template-id/{}", support::segment(workspace_id.as_ref()), support::segment(identity.as_ref()), support::segment(template_id.as_ref()))))
    }
}

impl Operation for StreamProgressiveProfileViewsByTemplateId {
    type Output = models::ProgressiveProfileViewModel;
    fn request(&self) -> Request { self.0.clone() }
}

/// Historic Journey Events.
///
/// `GET api.wxcc-{region}.cisco.com/v1/api/events/workspace-id/{workspaceId}`, in the catalogue `historic-journey-events`. Needs one of the scopes `cjds:admin_org_read`, `cjds:admin_org_write`, `cjp:config_read`, `cjp:config_write`, `cjp:user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListHistoricJourneyEvents(Request);

impl ListHistoricJourneyEvents {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>) -> Self {
        Self(Request::new("historic-journey-events", Host::ContactCenter, Method::Get, format!("/v1/api/events/workspace-id/{}", support::segment(workspace_id.as_ref()))).with_paging(Paging::Page, "data"))
    }

    /// Sets `identity`.
    #[must_use]
    pub fn identity(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "identity", value.into())) }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sortBy", value.into())) }

    /// Sets `sort`.
    #[must_use]
    pub fn sort(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "sort", value.into())) }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `data`.
    #[must_use]
    pub fn data(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "data", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }
}

impl Operation for ListHistoricJourneyEvents {
    type Output = models::JourneyEventStreamModel;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListHistoricJourneyEvents {
    type Item = models::JourneyCloudEventModel;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

/// Stream Events By Identity.
///
/// `GET api.wxcc-{region}.cisco.com/v1/api/events/stream/workspace-id/{workspaceId}/identity/{identity}`, in the catalogue `stream-events-by-identity`. Needs one of the scopes `cjds:admin_org_read`, `cjds:admin_org_write`, `cjp:config_read`, `cjp:config_write`, `cjp:user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct StreamEventsByIdentity(Request);

impl StreamEventsByIdentity {
    /// With everything that must be given.
    pub fn new(workspace_id: impl AsRef<str>, identity: impl AsRef<str>) -> Self {
        Self(Request::new("stream-events-by-identity", Host::ContactCenter, Method::Get, format!("/v1/api/events/stream/workspace-id/{}/identity/{}", support::segment(workspace_id.as_ref()), support::segment(identity.as_ref()))))
    }

    /// Sets `filter`.
    #[must_use]
    pub fn filter(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "filter", value.into())) }

    /// Sets `data`.
    #[must_use]
    pub fn data(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "data", value.into())) }
}

impl Operation for StreamEventsByIdentity {
    type Output = models::JourneyCloudEventModel;
    fn request(&self) -> Request { self.0.clone() }
}
