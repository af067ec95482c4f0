// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about location call settings schedules.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Read the List of Schedules.
///
/// `GET /telephony/config/locations/{locationId}/schedules`, in the catalogue `read-the-list-of-schedules`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListSchedules(Request);

impl ListSchedules {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("read-the-list-of-schedules", Host::Api, Method::Get, format!("/telephony/config/locations/{}/schedules", support::segment(location_id.as_ref()))).with_paging(Paging::StartMax, "schedules"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `type`.
    #[must_use]
    pub fn type_(self, value: impl Into<ListSchedulesType>) -> Self { Self(support::set(self.0, "type", value.into().as_str().to_owned())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListSchedules {
    type Output = models::ListSchedulesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSchedules {
    type Item = models::ListScheduleObject;
    const LIST: Option<&'static str> = Some("schedules");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.schedules.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListSchedules`].
    pub enum ListSchedulesType {
        BusinessHours = "businessHours",
        Holidays = "holidays",
    }
}

/// Create a Schedule.
///
/// `POST /telephony/config/locations/{locationId}/schedules`, in the catalogue `create-a-schedule`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateSchedule(Request);

impl CreateSchedule {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-schedule", Host::Api, Method::Post, format!("/telephony/config/locations/{}/schedules", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateScheduleBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateSchedule {
    type Output = models::CreateScheduleResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Schedule.
///
/// `DELETE /telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}`, in the catalogue `location-call-settings-schedules-delete-a-schedule`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteScheduleOfLocation(Request);

impl DeleteScheduleOfLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, type_: impl AsRef<str>, schedule_id: impl AsRef<str>) -> Self {
        Self(Request::new("location-call-settings-schedules-delete-a-schedule", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/schedules/{}/{}", support::segment(location_id.as_ref()), support::segment(type_.as_ref()), support::segment(schedule_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteScheduleOfLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Details for a Schedule.
///
/// `GET /telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}`, in the catalogue `get-details-for-a-schedule`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetSchedule(Request);

impl GetSchedule {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, type_: impl AsRef<str>, schedule_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-a-schedule", Host::Api, Method::Get, format!("/telephony/config/locations/{}/schedules/{}/{}", support::segment(location_id.as_ref()), support::segment(type_.as_ref()), support::segment(schedule_id.as_ref()))).with_paging(Paging::None, "events"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetSchedule {
    type Output = models::GetScheduleObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetSchedule {
    type Item = models::GetScheduleEventObject;
    const LIST: Option<&'static str> = Some("events");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.events.unwrap_or_default() }
}

/// Update a Schedule.
///
/// `PUT /telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}`, in the catalogue `location-call-settings-schedules-update-a-schedule`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateScheduleOfLocation(Request);

impl UpdateScheduleOfLocation {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, type_: impl AsRef<str>, schedule_id: impl AsRef<str>) -> Self {
        Self(Request::new("location-call-settings-schedules-update-a-schedule", Host::Api, Method::Put, format!("/telephony/config/locations/{}/schedules/{}/{}", support::segment(location_id.as_ref()), support::segment(type_.as_ref()), support::segment(schedule_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::LocationCallSettingsSchedulesUpdateAScheduleBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateScheduleOfLocation {
    type Output = models::LocationCallSettingsSchedulesUpdateAScheduleResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a Schedule Event.
///
/// `POST /telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}/events`, in the catalogue `create-a-schedule-event`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateScheduleEvent(Request);

impl CreateScheduleEvent {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, type_: impl AsRef<str>, schedule_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-schedule-event", Host::Api, Method::Post, format!("/telephony/config/locations/{}/schedules/{}/{}/events", support::segment(location_id.as_ref()), support::segment(type_.as_ref()), support::segment(schedule_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateScheduleEventBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateScheduleEvent {
    type Output = models::CreateScheduleEventResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Schedule Event.
///
/// `DELETE /telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}/events/{eventId}`, in the catalogue `delete-a-schedule-event`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteScheduleEvent(Request);

impl DeleteScheduleEvent {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, type_: impl AsRef<str>, schedule_id: impl AsRef<str>, event_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-schedule-event", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/schedules/{}/{}/events/{}", support::segment(location_id.as_ref()), support::segment(type_.as_ref()), support::segment(schedule_id.as_ref()), support::segment(event_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteScheduleEvent {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Details for a Schedule Event.
///
/// `GET /telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}/events/{eventId}`, in the catalogue `get-details-for-a-schedule-event`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetScheduleEvent(Request);

impl GetScheduleEvent {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, type_: impl AsRef<str>, schedule_id: impl AsRef<str>, event_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-details-for-a-schedule-event", Host::Api, Method::Get, format!("/telephony/config/locations/{}/schedules/{}/{}/events/{}", support::segment(location_id.as_ref()), support::segment(type_.as_ref()), support::segment(schedule_id.as_ref()), support::segment(event_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetScheduleEvent {
    type Output = models::GetScheduleEventObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Schedule Event.
///
/// `PUT /telephony/config/locations/{locationId}/schedules/{type}/{scheduleId}/events/{eventId}`, in the catalogue `update-a-schedule-event`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateScheduleEvent(Request);

impl UpdateScheduleEvent {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, type_: impl AsRef<str>, schedule_id: impl AsRef<str>, event_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-schedule-event", Host::Api, Method::Put, format!("/telephony/config/locations/{}/schedules/{}/{}/events/{}", support::segment(location_id.as_ref()), support::segment(type_.as_ref()), support::segment(schedule_id.as_ref()), support::segment(event_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateScheduleEventBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateScheduleEvent {
    type Output = models::UpdateScheduleEventResponse;
    fn request(&self) -> Request { self.0.clone() }
}
