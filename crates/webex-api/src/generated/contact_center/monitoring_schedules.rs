// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about monitoring schedules.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create a new Call Monitoring.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/call-monitoring`, in the catalogue `create-a-new-call-monitoring`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateCallMonitoring(Request);

impl CreateCallMonitoring {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-new-call-monitoring", Host::ContactCenter, Method::Post, format!("/organization/{}/call-monitoring", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateCallMonitoringBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateCallMonitoring {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// deleteReferencesCallMonitoring.
///
/// `POST api.wxcc-{region}.cisco.com/organization/{orgid}/call-monitoring/delete-reference`, in the catalogue `deletereferencescallmonitoring`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteReferencesCallMonitoring(Request);

impl DeleteReferencesCallMonitoring {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("deletereferencescallmonitoring", Host::ContactCenter, Method::Post, format!("/organization/{}/call-monitoring/delete-reference", support::segment(orgid.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DeleteReferencesCallMonitoringBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DeleteReferencesCallMonitoring {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get specific Call Monitoring by ID.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/call-monitoring/{id}`, in the catalogue `get-specific-call-monitoring-by-id`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetCallMonitoringById(Request);

impl GetCallMonitoringById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-specific-call-monitoring-by-id", Host::ContactCenter, Method::Get, format!("/organization/{}/call-monitoring/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets `includeFilterDetails`.
    #[must_use]
    pub fn include_filter_details(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "includeFilterDetails", value.into())) }
}

impl Operation for GetCallMonitoringById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update specific Call Monitoring by ID.
///
/// `PUT api.wxcc-{region}.cisco.com/organization/{orgid}/call-monitoring/{id}`, in the catalogue `update-specific-call-monitoring-by-id`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateCallMonitoringById(Request);

impl UpdateCallMonitoringById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-specific-call-monitoring-by-id", Host::ContactCenter, Method::Put, format!("/organization/{}/call-monitoring/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateCallMonitoringByIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateCallMonitoringById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Partially update Call Monitoring by ID.
///
/// `PATCH api.wxcc-{region}.cisco.com/organization/{orgid}/call-monitoring/{id}`, in the catalogue `partially-update-call-monitoring-by-id`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PartiallyUpdateCallMonitoringById(Request);

impl PartiallyUpdateCallMonitoringById {
    /// With everything that must be given, but for the body.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("partially-update-call-monitoring-by-id", Host::ContactCenter, Method::Patch, format!("/organization/{}/call-monitoring/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PartiallyUpdateCallMonitoringByIdBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PartiallyUpdateCallMonitoringById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete specific Call Monitoring by ID.
///
/// `DELETE api.wxcc-{region}.cisco.com/organization/{orgid}/call-monitoring/{id}`, in the catalogue `delete-specific-call-monitoring-by-id`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteCallMonitoringById(Request);

impl DeleteCallMonitoringById {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-specific-call-monitoring-by-id", Host::ContactCenter, Method::Delete, format!("/organization/{}/call-monitoring/{}", support::segment(orgid.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteCallMonitoringById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Call Monitoring Configurations.
///
/// `GET api.wxcc-{region}.cisco.com/organization/{orgid}/v2/call-monitoring`, in the catalogue `list-call-monitoring-configurations`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListCallMonitoringConfigurations(Request);

impl ListCallMonitoringConfigurations {
    /// With everything that must be given.
    pub fn new(orgid: impl AsRef<str>) -> Self {
        Self(Request::new("list-call-monitoring-configurations", Host::ContactCenter, Method::Get, format!("/organization/{}/v2/call-monitoring", support::segment(orgid.as_ref()))).with_paging(Paging::Page, "data"))
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

    /// Sets `includeUserDetails`.
    #[must_use]
    pub fn include_user_details(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "includeUserDetails", value.into())) }

    /// Sets `includeFiltersCount`.
    #[must_use]
    pub fn include_filters_count(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "includeFiltersCount", value.into())) }

    /// Sets `includeTotalCallMonitoringCountInOrg`.
    #[must_use]
    pub fn include_total_call_monitoring_count_in_org(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "includeTotalCallMonitoringCountInOrg", value.into())) }
}

impl Operation for ListCallMonitoringConfigurations {
    type Output = models::ListCallMonitoringConfigurationsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListCallMonitoringConfigurations {
    type Item = models::ListCallMonitoringConfigurationsResponseDataItem;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}
