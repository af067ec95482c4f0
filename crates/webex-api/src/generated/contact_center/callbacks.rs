// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about callbacks.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Schedule a Callback.
///
/// `POST api.wxcc-{region}.cisco.com/v1/callbacks/organization/{orgId}/scheduled-callback`, in the catalogue `schedule-a-callback`. Needs one of the scopes `cjp:user`.
///
/// Answers 201. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ScheduleCallback(Request);

impl ScheduleCallback {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("schedule-a-callback", Host::ContactCenter, Method::Post, format!("/v1/callbacks/organization/{}/scheduled-callback", support::segment(org_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ScheduleCallbackRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ScheduleCallback {
    type Output = models::ScheduleCallbackResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get scheduled callbacks.
///
/// `GET api.wxcc-{region}.cisco.com/v1/callbacks/organization/{orgId}/scheduled-callback`, in the catalogue `get-scheduled-callbacks`. Needs one of the scopes `cjp:user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetScheduledCallbacks(Request);

impl GetScheduledCallbacks {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-scheduled-callbacks", Host::ContactCenter, Method::Get, format!("/v1/callbacks/organization/{}/scheduled-callback", support::segment(org_id.as_ref()))).with_paging(Paging::Page, "data"))
    }

    /// Sets `callbackNumber`.
    #[must_use]
    pub fn callback_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "callbackNumber", value.into())) }

    /// Sets `assigneeAgent`.
    #[must_use]
    pub fn assignee_agent(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "assigneeAgent", value.into())) }

    /// Sets `page`.
    #[must_use]
    pub fn page(self, value: i64) -> Self { Self(support::set(self.0, "page", value.to_string())) }

    /// Sets `pageSize`.
    #[must_use]
    pub fn page_size(self, value: i64) -> Self { Self(support::set(self.0, "pageSize", value.to_string())) }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(self, value: impl Into<GetScheduledCallbacksSortBy>) -> Self { Self(support::set(self.0, "sortBy", value.into().as_str().to_owned())) }

    /// Sets `sortOrder`.
    #[must_use]
    pub fn sort_order(self, value: impl Into<GetScheduledCallbacksSortOrder>) -> Self { Self(support::set(self.0, "sortOrder", value.into().as_str().to_owned())) }
}

impl Operation for GetScheduledCallbacks {
    type Output = models::CallbackSchedulesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetScheduledCallbacks {
    type Item = models::CallbackSchedule;
    const LIST: Option<&'static str> = Some("data");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.data.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `sortBy` of [`GetScheduledCallbacks`].
    pub enum GetScheduledCallbacksSortBy {
        CustomerName = "customerName",
        ScheduledTime = "scheduledTime",
        AssignedTime = "assignedTime",
    }
}

webex_core::open_enum! {
    /// Values of `sortOrder` of [`GetScheduledCallbacks`].
    pub enum GetScheduledCallbacksSortOrder {
        Asc = "asc",
        Desc = "desc",
    }
}

/// Get scheduled callback by Id.
///
/// `GET api.wxcc-{region}.cisco.com/v1/callbacks/organization/{orgId}/scheduled-callback/{id}`, in the catalogue `get-scheduled-callback-by-id`. Needs one of the scopes `cjp:user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetScheduledCallbackById(Request);

impl GetScheduledCallbackById {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("get-scheduled-callback-by-id", Host::ContactCenter, Method::Get, format!("/v1/callbacks/organization/{}/scheduled-callback/{}", support::segment(org_id.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for GetScheduledCallbackById {
    type Output = models::ScheduleCallbackResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update scheduled callback by Id.
///
/// `PUT api.wxcc-{region}.cisco.com/v1/callbacks/organization/{orgId}/scheduled-callback/{id}`, in the catalogue `update-scheduled-callback-by-id`. Needs one of the scopes `cjp:user`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateScheduledCallbackById(Request);

impl UpdateScheduledCallbackById {
    /// With everything that must be given, but for the body.
    pub fn new(org_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("update-scheduled-callback-by-id", Host::ContactCenter, Method::Put, format!("/v1/callbacks/organization/{}/scheduled-callback/{}", support::segment(org_id.as_ref()), support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CallbackScheduleUpdateRequest) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateScheduledCallbackById {
    type Output = models::ScheduleCallbackResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete scheduled callback by Id.
///
/// `DELETE api.wxcc-{region}.cisco.com/v1/callbacks/organization/{orgId}/scheduled-callback/{id}`, in the catalogue `delete-scheduled-callback-by-id`. Needs one of the scopes `cjp:user`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteScheduledCallbackById(Request);

impl DeleteScheduledCallbackById {
    /// With everything that must be given.
    pub fn new(org_id: impl AsRef<str>, id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-scheduled-callback-by-id", Host::ContactCenter, Method::Delete, format!("/v1/callbacks/organization/{}/scheduled-callback/{}", support::segment(org_id.as_ref()), support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteScheduledCallbackById {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
