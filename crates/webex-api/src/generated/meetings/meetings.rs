// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about meetings.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get a Meeting By an Admin.
///
/// `GET /admin/meetings/{meetingId}`, in the catalogue `get-a-meeting-by-an-admin`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMeetingByAdmin(Request);

impl GetMeetingByAdmin {
    /// With everything that must be given.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-meeting-by-an-admin", Host::Api, Method::Get, format!("/admin/meetings/{}", support::segment(meeting_id.as_ref()))))
    }

    /// Sets `current`.
    #[must_use]
    pub fn current(self, value: bool) -> Self { Self(support::set(self.0, "current", value.to_string())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }
}

impl Operation for GetMeetingByAdmin {
    type Output = models::MeetingObjectForAdminListMeeting;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Meetings By an Admin.
///
/// `GET /admin/meetings`, in the catalogue `list-meetings-by-an-admin`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingsByAdmin(Request);

impl ListMeetingsByAdmin {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-meetings-by-an-admin", Host::Api, Method::Get, "/admin/meetings").with_paging(Paging::Link, "items"))
    }

    /// Sets `meetingNumber`.
    #[must_use]
    pub fn meeting_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingNumber", value.into())) }

    /// Sets `webLink`.
    #[must_use]
    pub fn web_link(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "webLink", value.into())) }

    /// Sets `current`.
    #[must_use]
    pub fn current(self, value: bool) -> Self { Self(support::set(self.0, "current", value.to_string())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }
}

impl Operation for ListMeetingsByAdmin {
    type Output = models::ListMeetingsByAdminResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingsByAdmin {
    type Item = models::MeetingObjectForAdminListMeeting;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Meeting.
///
/// `POST /meetings`, in the catalogue `create-a-meeting`. Needs one of the scopes `spark:all`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateMeeting(Request);

impl CreateMeeting {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-meeting", Host::Api, Method::Post, "/meetings"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateMeetingObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateMeeting {
    type Output = models::MeetingSeriesObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Meetings.
///
/// `GET /meetings`, in the catalogue `list-meetings`. Needs one of the scopes `meeting:admin_schedule_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetings(Request);

impl ListMeetings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-meetings", Host::Api, Method::Get, "/meetings").with_paging(Paging::Link, "items"))
    }

    /// Sets `meetingNumber`.
    #[must_use]
    pub fn meeting_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingNumber", value.into())) }

    /// Sets `webLink`.
    #[must_use]
    pub fn web_link(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "webLink", value.into())) }

    /// Sets `roomId`.
    #[must_use]
    pub fn room_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "roomId", value.into())) }

    /// Sets `meetingSeriesId`.
    #[must_use]
    pub fn meeting_series_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingSeriesId", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `meetingType`.
    #[must_use]
    pub fn meeting_type(self, value: impl Into<ListMeetingsMeetingType>) -> Self { Self(support::set(self.0, "meetingType", value.into().as_str().to_owned())) }

    /// Sets `state`.
    #[must_use]
    pub fn state(self, value: impl Into<ListMeetingsState>) -> Self { Self(support::set(self.0, "state", value.into().as_str().to_owned())) }

    /// Sets `scheduledType`.
    #[must_use]
    pub fn scheduled_type(self, value: impl Into<ListMeetingsScheduledType>) -> Self { Self(support::set(self.0, "scheduledType", value.into().as_str().to_owned())) }

    /// Sets `isModified`.
    #[must_use]
    pub fn is_modified(self, value: bool) -> Self { Self(support::set(self.0, "isModified", value.to_string())) }

    /// Sets `hasChat`.
    #[must_use]
    pub fn has_chat(self, value: bool) -> Self { Self(support::set(self.0, "hasChat", value.to_string())) }

    /// Sets `hasRecording`.
    #[must_use]
    pub fn has_recording(self, value: bool) -> Self { Self(support::set(self.0, "hasRecording", value.to_string())) }

    /// Sets `hasTranscription`.
    #[must_use]
    pub fn has_transcription(self, value: bool) -> Self { Self(support::set(self.0, "hasTranscription", value.to_string())) }

    /// Sets `hasSummary`.
    #[must_use]
    pub fn has_summary(self, value: bool) -> Self { Self(support::set(self.0, "hasSummary", value.to_string())) }

    /// Sets `hasClosedCaption`.
    #[must_use]
    pub fn has_closed_caption(self, value: bool) -> Self { Self(support::set(self.0, "hasClosedCaption", value.to_string())) }

    /// Sets `hasPolls`.
    #[must_use]
    pub fn has_polls(self, value: bool) -> Self { Self(support::set(self.0, "hasPolls", value.to_string())) }

    /// Sets `hasQA`.
    #[must_use]
    pub fn has_qa(self, value: bool) -> Self { Self(support::set(self.0, "hasQA", value.to_string())) }

    /// Sets `hasSlido`.
    #[must_use]
    pub fn has_slido(self, value: bool) -> Self { Self(support::set(self.0, "hasSlido", value.to_string())) }

    /// Sets `current`.
    #[must_use]
    pub fn current(self, value: bool) -> Self { Self(support::set(self.0, "current", value.to_string())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }

    /// Sets `integrationTag`.
    #[must_use]
    pub fn integration_tag(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "integrationTag", value.into())) }

    /// Sets `password`.
    #[must_use]
    pub fn password(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "password", value.into())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }
}

impl Operation for ListMeetings {
    type Output = models::ListMeetingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetings {
    type Item = models::MeetingObjectForListMeeting;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `meetingType` of [`ListMeetings`].
    pub enum ListMeetingsMeetingType {
        MeetingSeries = "meetingSeries",
        ScheduledMeeting = "scheduledMeeting",
        Meeting = "meeting",
    }
}

webex_core::open_enum! {
    /// Values of `state` of [`ListMeetings`].
    pub enum ListMeetingsState {
        Active = "active",
        Scheduled = "scheduled",
        Ready = "ready",
        Lobby = "lobby",
        InProgress = "inProgress",
        Ended = "ended",
        Missed = "missed",
        Expired = "expired",
    }
}

webex_core::open_enum! {
    /// Values of `scheduledType` of [`ListMeetings`].
    pub enum ListMeetingsScheduledType {
        Meeting = "meeting",
        Webinar = "webinar",
        PersonalRoomMeeting = "personalRoomMeeting",
    }
}

/// Get a Meeting.
///
/// `GET /meetings/{meetingId}`, in the catalogue `get-a-meeting`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMeeting(Request);

impl GetMeeting {
    /// With everything that must be given.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-meeting", Host::Api, Method::Get, format!("/meetings/{}", support::segment(meeting_id.as_ref()))))
    }

    /// Sets `current`.
    #[must_use]
    pub fn current(self, value: bool) -> Self { Self(support::set(self.0, "current", value.to_string())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `password`.
    #[must_use]
    pub fn password(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "password", value.into())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }
}

impl Operation for GetMeeting {
    type Output = models::MeetingSeriesObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Patch a Meeting.
///
/// `PATCH /meetings/{meetingId}`, in the catalogue `patch-a-meeting`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct PatchMeeting(Request);

impl PatchMeeting {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("patch-a-meeting", Host::Api, Method::Patch, format!("/meetings/{}", support::segment(meeting_id.as_ref()))), "application/json-patch+json"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PatchMeetingObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PatchMeeting {
    type Output = models::MeetingObjectForListMeeting;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Meeting.
///
/// `PUT /meetings/{meetingId}`, in the catalogue `update-a-meeting`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateMeeting(Request);

impl UpdateMeeting {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-meeting", Host::Api, Method::Put, format!("/meetings/{}", support::segment(meeting_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMeetingObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMeeting {
    type Output = models::MeetingObjectForListMeeting;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Meeting.
///
/// `DELETE /meetings/{meetingId}`, in the catalogue `delete-a-meeting`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteMeeting(Request);

impl DeleteMeeting {
    /// With everything that must be given.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-meeting", Host::Api, Method::Delete, format!("/meetings/{}", support::segment(meeting_id.as_ref()))))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `sendEmail`.
    #[must_use]
    pub fn send_email(self, value: bool) -> Self { Self(support::set(self.0, "sendEmail", value.to_string())) }
}

impl Operation for DeleteMeeting {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Join a Meeting.
///
/// `POST /meetings/join`, in the catalogue `join-a-meeting`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct JoinMeeting(Request);

impl JoinMeeting {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("join-a-meeting", Host::Api, Method::Post, "/meetings/join"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::JoinMeetingObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for JoinMeeting {
    type Output = models::JoinMeetingLinkObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Meeting Templates.
///
/// `GET /meetings/templates`, in the catalogue `list-meeting-templates`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingTemplates(Request);

impl ListMeetingTemplates {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-meeting-templates", Host::Api, Method::Get, "/meetings/templates").with_paging(Paging::None, "items"))
    }

    /// Sets `templateType`.
    #[must_use]
    pub fn template_type(self, value: impl Into<ListMeetingTemplatesTemplateType>) -> Self { Self(support::set(self.0, "templateType", value.into().as_str().to_owned())) }

    /// Sets `locale`.
    #[must_use]
    pub fn locale(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "locale", value.into())) }

    /// Sets `isDefault`.
    #[must_use]
    pub fn is_default(self, value: bool) -> Self { Self(support::set(self.0, "isDefault", value.to_string())) }

    /// Sets `isStandard`.
    #[must_use]
    pub fn is_standard(self, value: bool) -> Self { Self(support::set(self.0, "isStandard", value.to_string())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }
}

impl Operation for ListMeetingTemplates {
    type Output = models::ListMeetingTemplatesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingTemplates {
    type Item = models::TemplateObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `templateType` of [`ListMeetingTemplates`].
    pub enum ListMeetingTemplatesTemplateType {
        Meeting = "meeting",
        Webinar = "webinar",
    }
}

/// Get a Meeting Template.
///
/// `GET /meetings/templates/{templateId}`, in the catalogue `get-a-meeting-template`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMeetingTemplate(Request);

impl GetMeetingTemplate {
    /// With everything that must be given.
    pub fn new(template_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-meeting-template", Host::Api, Method::Get, format!("/meetings/templates/{}", support::segment(template_id.as_ref()))))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }
}

impl Operation for GetMeetingTemplate {
    type Output = models::DetailedTemplateObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Meeting Control Status.
///
/// `GET /meetings/controls`, in the catalogue `get-meeting-control-status`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMeetingControlStatus(Request);

impl GetMeetingControlStatus {
    /// With everything that must be given.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("get-meeting-control-status", Host::Api, Method::Get, "/meetings/controls"), "meetingId", meeting_id.into()))
    }
}

impl Operation for GetMeetingControlStatus {
    type Output = models::Control;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Meeting Control Status.
///
/// `PUT /meetings/controls`, in the catalogue `update-meeting-control-status`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateMeetingControlStatus(Request);

impl UpdateMeetingControlStatus {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("update-meeting-control-status", Host::Api, Method::Put, "/meetings/controls"), "meetingId", meeting_id.into()))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMeetingControlStatusBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMeetingControlStatus {
    type Output = models::Control;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Meeting Session Types.
///
/// `GET /meetings/sessionTypes`, in the catalogue `list-meeting-session-types`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingSessionTypes(Request);

impl ListMeetingSessionTypes {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-meeting-session-types", Host::Api, Method::Get, "/meetings/sessionTypes").with_paging(Paging::None, "items"))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }
}

impl Operation for ListMeetingSessionTypes {
    type Output = models::ListMeetingSessionTypesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingSessionTypes {
    type Item = models::MeetingSessionTypeObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get a Meeting Session Type.
///
/// `GET /meetings/sessionTypes/{sessionTypeId}`, in the catalogue `get-a-meeting-session-type`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMeetingSessionType(Request);

impl GetMeetingSessionType {
    /// With everything that must be given.
    pub fn new(session_type_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-meeting-session-type", Host::Api, Method::Get, format!("/meetings/sessionTypes/{}", support::segment(session_type_id.as_ref()))))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }
}

impl Operation for GetMeetingSessionType {
    type Output = models::MeetingSessionTypeObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get registration form for a meeting.
///
/// `GET /meetings/{meetingId}/registration`, in the catalogue `get-registration-form-for-a-meeting`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetRegistrationFormForMeeting(Request);

impl GetRegistrationFormForMeeting {
    /// With everything that must be given.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-registration-form-for-a-meeting", Host::Api, Method::Get, format!("/meetings/{}/registration", support::segment(meeting_id.as_ref()))))
    }

    /// Sets `current`.
    #[must_use]
    pub fn current(self, value: bool) -> Self { Self(support::set(self.0, "current", value.to_string())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }
}

impl Operation for GetRegistrationFormForMeeting {
    type Output = models::Registration;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Meeting Registration Form.
///
/// `PUT /meetings/{meetingId}/registration`, in the catalogue `update-meeting-registration-form`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateMeetingRegistrationForm(Request);

impl UpdateMeetingRegistrationForm {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-meeting-registration-form", Host::Api, Method::Put, format!("/meetings/{}/registration", support::segment(meeting_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::RegistrationForUpdate) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMeetingRegistrationForm {
    type Output = models::Registration;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Meeting Registration Form.
///
/// `DELETE /meetings/{meetingId}/registration`, in the catalogue `delete-meeting-registration-form`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteMeetingRegistrationForm(Request);

impl DeleteMeetingRegistrationForm {
    /// With everything that must be given.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-meeting-registration-form", Host::Api, Method::Delete, format!("/meetings/{}/registration", support::segment(meeting_id.as_ref()))))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "hostEmail", value.into())) }
}

impl Operation for DeleteMeetingRegistrationForm {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Register a Meeting Registrant.
///
/// `POST /meetings/{meetingId}/registrants`, in the catalogue `register-a-meeting-registrant`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct RegisterMeetingRegistrant(Request);

impl RegisterMeetingRegistrant {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("register-a-meeting-registrant", Host::Api, Method::Post, format!("/meetings/{}/registrants", support::segment(meeting_id.as_ref()))))
    }

    /// Sets `current`.
    #[must_use]
    pub fn current(self, value: bool) -> Self { Self(support::set(self.0, "current", value.to_string())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::RegistrantFormObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RegisterMeetingRegistrant {
    type Output = models::RegistrantCreateResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Meeting Registrants.
///
/// `GET /meetings/{meetingId}/registrants`, in the catalogue `list-meeting-registrants`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingRegistrants(Request);

impl ListMeetingRegistrants {
    /// With everything that must be given.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-meeting-registrants", Host::Api, Method::Get, format!("/meetings/{}/registrants", support::segment(meeting_id.as_ref()))).with_paging(Paging::Link, "items"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `current`.
    #[must_use]
    pub fn current(self, value: bool) -> Self { Self(support::set(self.0, "current", value.to_string())) }

    /// Sets `email`.
    #[must_use]
    pub fn email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "email", value.into())) }

    /// Sets `registrationTimeFrom`.
    #[must_use]
    pub fn registration_time_from(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "registrationTimeFrom", value.into())) }

    /// Sets `registrationTimeTo`.
    #[must_use]
    pub fn registration_time_to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "registrationTimeTo", value.into())) }
}

impl Operation for ListMeetingRegistrants {
    type Output = models::ListMeetingRegistrantsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingRegistrants {
    type Item = models::Registrant;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Batch register Meeting Registrants.
///
/// `POST /meetings/{meetingId}/registrants/bulkInsert`, in the catalogue `batch-register-meeting-registrants`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BatchRegisterMeetingRegistrants(Request);

impl BatchRegisterMeetingRegistrants {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("batch-register-meeting-registrants", Host::Api, Method::Post, format!("/meetings/{}/registrants/bulkInsert", support::segment(meeting_id.as_ref()))))
    }

    /// Sets `current`.
    #[must_use]
    pub fn current(self, value: bool) -> Self { Self(support::set(self.0, "current", value.to_string())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BatchRegisterMeetingRegistrantsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BatchRegisterMeetingRegistrants {
    type Output = models::BatchRegisterMeetingRegistrantsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Detailed Information for a Meeting Registrant.
///
/// `GET /meetings/{meetingId}/registrants/{registrantId}`, in the catalogue `get-detailed-information-for-a-meeting-registrant`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDetailedInformationForMeetingRegistrant(Request);

impl GetDetailedInformationForMeetingRegistrant {
    /// With everything that must be given.
    pub fn new(meeting_id: impl AsRef<str>, registrant_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-detailed-information-for-a-meeting-registrant", Host::Api, Method::Get, format!("/meetings/{}/registrants/{}", support::segment(meeting_id.as_ref()), support::segment(registrant_id.as_ref()))))
    }

    /// Sets `current`.
    #[must_use]
    pub fn current(self, value: bool) -> Self { Self(support::set(self.0, "current", value.to_string())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }
}

impl Operation for GetDetailedInformationForMeetingRegistrant {
    type Output = models::Registrant;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Meeting Registrant.
///
/// `DELETE /meetings/{meetingId}/registrants/{registrantId}`, in the catalogue `delete-a-meeting-registrant`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteMeetingRegistrant(Request);

impl DeleteMeetingRegistrant {
    /// With everything that must be given.
    pub fn new(meeting_id: impl AsRef<str>, registrant_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-meeting-registrant", Host::Api, Method::Delete, format!("/meetings/{}/registrants/{}", support::segment(meeting_id.as_ref()), support::segment(registrant_id.as_ref()))))
    }

    /// Sets `current`.
    #[must_use]
    pub fn current(self, value: bool) -> Self { Self(support::set(self.0, "current", value.to_string())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }
}

impl Operation for DeleteMeetingRegistrant {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Query Meeting Registrants.
///
/// `POST /meetings/{meetingId}/registrants/query`, in the catalogue `query-meeting-registrants`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct QueryMeetingRegistrants(Request);

impl QueryMeetingRegistrants {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("query-meeting-registrants", Host::Api, Method::Post, format!("/meetings/{}/registrants/query", support::segment(meeting_id.as_ref()))))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `current`.
    #[must_use]
    pub fn current(self, value: bool) -> Self { Self(support::set(self.0, "current", value.to_string())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::QueryRegistrants) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for QueryMeetingRegistrants {
    type Output = models::QueryMeetingRegistrantsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Batch Approve Meeting Registrants.
///
/// `POST /meetings/{meetingId}/registrants/approve`, in the catalogue `batch-approve-meeting-registrants`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BatchApproveMeetingRegistrants(Request);

impl BatchApproveMeetingRegistrants {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("batch-approve-meeting-registrants", Host::Api, Method::Post, format!("/meetings/{}/registrants/approve", support::segment(meeting_id.as_ref()))))
    }

    /// Sets `current`.
    #[must_use]
    pub fn current(self, value: bool) -> Self { Self(support::set(self.0, "current", value.to_string())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BatchApproveMeetingRegistrantsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BatchApproveMeetingRegistrants {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Batch Reject Meeting Registrants.
///
/// `POST /meetings/{meetingId}/registrants/reject`, in the catalogue `batch-reject-meeting-registrants`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BatchRejectMeetingRegistrants(Request);

impl BatchRejectMeetingRegistrants {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("batch-reject-meeting-registrants", Host::Api, Method::Post, format!("/meetings/{}/registrants/reject", support::segment(meeting_id.as_ref()))))
    }

    /// Sets `current`.
    #[must_use]
    pub fn current(self, value: bool) -> Self { Self(support::set(self.0, "current", value.to_string())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BatchRejectMeetingRegistrantsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BatchRejectMeetingRegistrants {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Batch Cancel Meeting Registrants.
///
/// `POST /meetings/{meetingId}/registrants/cancel`, in the catalogue `batch-cancel-meeting-registrants`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BatchCancelMeetingRegistrants(Request);

impl BatchCancelMeetingRegistrants {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("batch-cancel-meeting-registrants", Host::Api, Method::Post, format!("/meetings/{}/registrants/cancel", support::segment(meeting_id.as_ref()))))
    }

    /// Sets `current`.
    #[must_use]
    pub fn current(self, value: bool) -> Self { Self(support::set(self.0, "current", value.to_string())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BatchCancelMeetingRegistrantsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BatchCancelMeetingRegistrants {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Batch Delete Meeting Registrants.
///
/// `POST /meetings/{meetingId}/registrants/bulkDelete`, in the catalogue `batch-delete-meeting-registrants`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BatchDeleteMeetingRegistrants(Request);

impl BatchDeleteMeetingRegistrants {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("batch-delete-meeting-registrants", Host::Api, Method::Post, format!("/meetings/{}/registrants/bulkDelete", support::segment(meeting_id.as_ref()))))
    }

    /// Sets `current`.
    #[must_use]
    pub fn current(self, value: bool) -> Self { Self(support::set(self.0, "current", value.to_string())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BatchDeleteMeetingRegistrantsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BatchDeleteMeetingRegistrants {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Meeting Simultaneous interpretation.
///
/// `PUT /meetings/{meetingId}/simultaneousInterpretation`, in the catalogue `update-meeting-simultaneous-interpretation`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateMeetingSimultaneousInterpretation(Request);

impl UpdateMeetingSimultaneousInterpretation {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-meeting-simultaneous-interpretation", Host::Api, Method::Put, format!("/meetings/{}/simultaneousInterpretation", support::segment(meeting_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMeetingSimultaneousInterpretationObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMeetingSimultaneousInterpretation {
    type Output = models::GetMeetingSimultaneousInterpretationObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Create a Meeting Interpreter.
///
/// `POST /meetings/{meetingId}/interpreters`, in the catalogue `create-a-meeting-interpreter`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateMeetingInterpreter(Request);

impl CreateMeetingInterpreter {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-a-meeting-interpreter", Host::Api, Method::Post, format!("/meetings/{}/interpreters", support::segment(meeting_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateInterpreterObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateMeetingInterpreter {
    type Output = models::GetInterpreterObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Meeting Interpreters.
///
/// `GET /meetings/{meetingId}/interpreters`, in the catalogue `list-meeting-interpreters`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingInterpreters(Request);

impl ListMeetingInterpreters {
    /// With everything that must be given.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-meeting-interpreters", Host::Api, Method::Get, format!("/meetings/{}/interpreters", support::segment(meeting_id.as_ref()))).with_paging(Paging::None, "items"))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }
}

impl Operation for ListMeetingInterpreters {
    type Output = models::ListMeetingInterpretersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingInterpreters {
    type Item = models::GetInterpreterObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get a Meeting Interpreter.
///
/// `GET /meetings/{meetingId}/interpreters/{interpreterId}`, in the catalogue `get-a-meeting-interpreter`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMeetingInterpreter(Request);

impl GetMeetingInterpreter {
    /// With everything that must be given.
    pub fn new(meeting_id: impl AsRef<str>, interpreter_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-meeting-interpreter", Host::Api, Method::Get, format!("/meetings/{}/interpreters/{}", support::segment(meeting_id.as_ref()), support::segment(interpreter_id.as_ref()))))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }
}

impl Operation for GetMeetingInterpreter {
    type Output = models::GetInterpreterObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Meeting Interpreter.
///
/// `PUT /meetings/{meetingId}/interpreters/{interpreterId}`, in the catalogue `update-a-meeting-interpreter`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateMeetingInterpreter(Request);

impl UpdateMeetingInterpreter {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>, interpreter_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-meeting-interpreter", Host::Api, Method::Put, format!("/meetings/{}/interpreters/{}", support::segment(meeting_id.as_ref()), support::segment(interpreter_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateInterpreterObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMeetingInterpreter {
    type Output = models::GetInterpreterObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Meeting Interpreter.
///
/// `DELETE /meetings/{meetingId}/interpreters/{interpreterId}`, in the catalogue `delete-a-meeting-interpreter`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteMeetingInterpreter(Request);

impl DeleteMeetingInterpreter {
    /// With everything that must be given.
    pub fn new(meeting_id: impl AsRef<str>, interpreter_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-meeting-interpreter", Host::Api, Method::Delete, format!("/meetings/{}/interpreters/{}", support::segment(meeting_id.as_ref()), support::segment(interpreter_id.as_ref()))))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `sendEmail`.
    #[must_use]
    pub fn send_email(self, value: bool) -> Self { Self(support::set(self.0, "sendEmail", value.to_string())) }
}

impl Operation for DeleteMeetingInterpreter {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Meeting Breakout Sessions.
///
/// `GET /meetings/{meetingId}/breakoutSessions`, in the catalogue `list-meeting-breakout-sessions`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingBreakoutSessions(Request);

impl ListMeetingBreakoutSessions {
    /// With everything that must be given.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-meeting-breakout-sessions", Host::Api, Method::Get, format!("/meetings/{}/breakoutSessions", support::segment(meeting_id.as_ref()))).with_paging(Paging::None, "items"))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "hostEmail", value.into())) }
}

impl Operation for ListMeetingBreakoutSessions {
    type Output = models::PrePostMeetingBreakoutSessionsObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingBreakoutSessions {
    type Item = models::PrePostMeetingBreakoutSessionObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Update Meeting Breakout Sessions.
///
/// `PUT /meetings/{meetingId}/breakoutSessions`, in the catalogue `update-meeting-breakout-sessions`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateMeetingBreakoutSessions(Request);

impl UpdateMeetingBreakoutSessions {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-meeting-breakout-sessions", Host::Api, Method::Put, format!("/meetings/{}/breakoutSessions", support::segment(meeting_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateMeetingBreakoutSessionsObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateMeetingBreakoutSessions {
    type Output = models::PreMeetingBreakoutSessionsObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Meeting Breakout Sessions.
///
/// `DELETE /meetings/{meetingId}/breakoutSessions`, in the catalogue `delete-meeting-breakout-sessions`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteMeetingBreakoutSessions(Request);

impl DeleteMeetingBreakoutSessions {
    /// With everything that must be given.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-meeting-breakout-sessions", Host::Api, Method::Delete, format!("/meetings/{}/breakoutSessions", support::segment(meeting_id.as_ref()))))
    }

    /// Sets `sendEmail`.
    #[must_use]
    pub fn send_email(self, value: bool) -> Self { Self(support::set(self.0, "sendEmail", value.to_string())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "hostEmail", value.into())) }
}

impl Operation for DeleteMeetingBreakoutSessions {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get a Meeting Survey.
///
/// `GET /meetings/{meetingId}/survey`, in the catalogue `get-a-meeting-survey`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMeetingSurvey(Request);

impl GetMeetingSurvey {
    /// With everything that must be given.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-meeting-survey", Host::Api, Method::Get, format!("/meetings/{}/survey", support::segment(meeting_id.as_ref()))))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "hostEmail", value.into())) }
}

impl Operation for GetMeetingSurvey {
    type Output = models::SurveyObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Meeting Survey Results.
///
/// `GET /meetings/{meetingId}/surveyResults`, in the catalogue `list-meeting-survey-results`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingSurveyResults(Request);

impl ListMeetingSurveyResults {
    /// With everything that must be given.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-meeting-survey-results", Host::Api, Method::Get, format!("/meetings/{}/surveyResults", support::segment(meeting_id.as_ref()))).with_paging(Paging::Link, "items"))
    }

    /// Sets `meetingStartTimeFrom`.
    #[must_use]
    pub fn meeting_start_time_from(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingStartTimeFrom", value.into())) }

    /// Sets `meetingStartTimeTo`.
    #[must_use]
    pub fn meeting_start_time_to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingStartTimeTo", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "hostEmail", value.into())) }
}

impl Operation for ListMeetingSurveyResults {
    type Output = models::ListMeetingSurveyResultsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingSurveyResults {
    type Item = models::SurveyResultObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Meeting Survey Links.
///
/// `POST /meetings/{meetingId}/surveyLinks`, in the catalogue `get-meeting-survey-links`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMeetingSurveyLinks(Request);

impl GetMeetingSurveyLinks {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-meeting-survey-links", Host::Api, Method::Post, format!("/meetings/{}/surveyLinks", support::segment(meeting_id.as_ref()))))
    }

    /// Sets `timezone`.
    #[must_use]
    pub fn timezone(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "timezone", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SurveyLinkRequestObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for GetMeetingSurveyLinks {
    type Output = models::GetMeetingSurveyLinksResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Create Invitation Sources.
///
/// `POST /meetings/{meetingId}/invitationSources`, in the catalogue `create-invitation-sources`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateInvitationSources(Request);

impl CreateInvitationSources {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("create-invitation-sources", Host::Api, Method::Post, format!("/meetings/{}/invitationSources", support::segment(meeting_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateInvitationSourcesBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateInvitationSources {
    type Output = models::CreateInvitationSourcesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Invitation Sources.
///
/// `GET /meetings/{meetingId}/invitationSources`, in the catalogue `list-invitation-sources`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListInvitationSources(Request);

impl ListInvitationSources {
    /// With everything that must be given.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-invitation-sources", Host::Api, Method::Get, format!("/meetings/{}/invitationSources", support::segment(meeting_id.as_ref()))).with_paging(Paging::None, "items"))
    }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "hostEmail", value.into())) }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "personId", value.into())) }
}

impl Operation for ListInvitationSources {
    type Output = models::ListInvitationSourcesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListInvitationSources {
    type Item = models::InvitationSourceObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List Meeting Tracking Codes.
///
/// `GET /meetings/trackingCodes`, in the catalogue `list-meeting-tracking-codes`. Needs one of the scopes `meeting:schedules_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingTrackingCodes(Request);

impl ListMeetingTrackingCodes {
    /// With everything that must be given.
    pub fn new(service: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-meeting-tracking-codes", Host::Api, Method::Get, "/meetings/trackingCodes").with_paging(Paging::Link, "items"), "service", service.into()))
    }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }
}

impl Operation for ListMeetingTrackingCodes {
    type Output = models::ListMeetingTrackingCodesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingTrackingCodes {
    type Item = models::MeetingTrackingCodesObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Reassign Meetings to a New Host.
///
/// `POST /meetings/reassignHost`, in the catalogue `reassign-meetings-to-a-new-host`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 207. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ReassignMeetingsToNewHost(Request);

impl ReassignMeetingsToNewHost {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("reassign-meetings-to-a-new-host", Host::Api, Method::Post, "/meetings/reassignHost"))
    }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::header(self.0, "siteUrl", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ReassignMeetingRequestObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ReassignMeetingsToNewHost {
    type Output = models::ReassignMeetingsToNewHostResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// End a Meeting.
///
/// `POST /meetings/{meetingId}/end`, in the catalogue `end-a-meeting`. Needs one of the scopes `meeting:schedules_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct EndMeeting(Request);

impl EndMeeting {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(Request::new("end-a-meeting", Host::Api, Method::Post, format!("/meetings/{}/end", support::segment(meeting_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::EndMeetingRequestObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for EndMeeting {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Group Meetings.
///
/// `GET /group/meetings`, in the catalogue `list-group-meetings`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListGroupMeetings(Request);

impl ListGroupMeetings {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-group-meetings", Host::Api, Method::Get, "/group/meetings").with_paging(Paging::Link, "items"))
    }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets `meetingNumber`.
    #[must_use]
    pub fn meeting_number(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingNumber", value.into())) }

    /// Sets `webLink`.
    #[must_use]
    pub fn web_link(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "webLink", value.into())) }

    /// Sets `current`.
    #[must_use]
    pub fn current(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "current", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListGroupMeetings {
    type Output = models::ListGroupMeetingsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListGroupMeetings {
    type Item = models::ListGroupMeetingsResponseItemsItem;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Patch a Group Meeting.
///
/// `PATCH /group/meetings/{meetingId}`, in the catalogue `patch-a-group-meeting`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct PatchGroupMeeting(Request);

impl PatchGroupMeeting {
    /// With everything that must be given, but for the body.
    pub fn new(meeting_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("patch-a-group-meeting", Host::Api, Method::Patch, format!("/group/meetings/{}", support::segment(meeting_id.as_ref()))), "application/json-patch+json"))
    }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::PatchGroupMeetingBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for PatchGroupMeeting {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Group Meeting Control Status.
///
/// `POST /group/meetings/controls`, in the catalogue `update-group-meeting-control-status`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateGroupMeetingControlStatus(Request);

impl UpdateGroupMeetingControlStatus {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-group-meeting-control-status", Host::Api, Method::Post, "/group/meetings/controls"))
    }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateGroupMeetingControlStatusBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateGroupMeetingControlStatus {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
