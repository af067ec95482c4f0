// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about preferences.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Meeting Preference Details.
///
/// `GET /meetingPreferences`, in the catalogue `get-meeting-preference-details`. Needs one of the scopes `meeting:preferences_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMeetingPreferenceDetails(Request);

impl GetMeetingPreferenceDetails {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-meeting-preference-details", Host::Api, Method::Get, "/meetingPreferences"))
    }

    /// Sets `userEmail`.
    #[must_use]
    pub fn user_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "userEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }
}

impl Operation for GetMeetingPreferenceDetails {
    type Output = models::MeetingPreferenceObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Personal Meeting Room Options.
///
/// `GET /meetingPreferences/personalMeetingRoom`, in the catalogue `get-personal-meeting-room-options`. Needs one of the scopes `meeting:preferences_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetPersonalMeetingRoomOptions(Request);

impl GetPersonalMeetingRoomOptions {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-personal-meeting-room-options", Host::Api, Method::Get, "/meetingPreferences/personalMeetingRoom"))
    }

    /// Sets `userEmail`.
    #[must_use]
    pub fn user_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "userEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }
}

impl Operation for GetPersonalMeetingRoomOptions {
    type Output = models::PMRObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Personal Meeting Room Options.
///
/// `PUT /meetingPreferences/personalMeetingRoom`, in the catalogue `update-personal-meeting-room-options`. Needs one of the scopes `meeting:preferences_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdatePersonalMeetingRoomOptions(Request);

impl UpdatePersonalMeetingRoomOptions {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-personal-meeting-room-options", Host::Api, Method::Put, "/meetingPreferences/personalMeetingRoom"))
    }

    /// Sets `userEmail`.
    #[must_use]
    pub fn user_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "userEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePMRObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePersonalMeetingRoomOptions {
    type Output = models::PMRObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Audio Options.
///
/// `GET /meetingPreferences/audio`, in the catalogue `get-audio-options`. Needs one of the scopes `meeting:preferences_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAudioOptions(Request);

impl GetAudioOptions {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-audio-options", Host::Api, Method::Get, "/meetingPreferences/audio"))
    }

    /// Sets `userEmail`.
    #[must_use]
    pub fn user_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "userEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }
}

impl Operation for GetAudioOptions {
    type Output = models::AudioObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Audio Options.
///
/// `PUT /meetingPreferences/audio`, in the catalogue `update-audio-options`. Needs one of the scopes `meeting:preferences_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateAudioOptions(Request);

impl UpdateAudioOptions {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-audio-options", Host::Api, Method::Put, "/meetingPreferences/audio"))
    }

    /// Sets `userEmail`.
    #[must_use]
    pub fn user_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "userEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::AudioObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAudioOptions {
    type Output = models::AudioObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Video Options.
///
/// `GET /meetingPreferences/video`, in the catalogue `get-video-options`. Needs one of the scopes `meeting:preferences_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetVideoOptions(Request);

impl GetVideoOptions {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-video-options", Host::Api, Method::Get, "/meetingPreferences/video").with_paging(Paging::None, "videoDevices"))
    }

    /// Sets `userEmail`.
    #[must_use]
    pub fn user_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "userEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }
}

impl Operation for GetVideoOptions {
    type Output = models::GetVideoObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetVideoOptions {
    type Item = models::GetVideoObjectVideoDevice;
    const LIST: Option<&'static str> = Some("videoDevices");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.video_devices.unwrap_or_default() }
}

/// Update Video Options.
///
/// `PUT /meetingPreferences/video`, in the catalogue `update-video-options`. Needs one of the scopes `meeting:preferences_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateVideoOptions(Request);

impl UpdateVideoOptions {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-video-options", Host::Api, Method::Put, "/meetingPreferences/video"))
    }

    /// Sets `userEmail`.
    #[must_use]
    pub fn user_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "userEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateVideoObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateVideoOptions {
    type Output = models::GetVideoObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Scheduling Options.
///
/// `GET /meetingPreferences/schedulingOptions`, in the catalogue `get-scheduling-options`. Needs one of the scopes `meeting:preferences_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetSchedulingOptions(Request);

impl GetSchedulingOptions {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-scheduling-options", Host::Api, Method::Get, "/meetingPreferences/schedulingOptions"))
    }

    /// Sets `userEmail`.
    #[must_use]
    pub fn user_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "userEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }
}

impl Operation for GetSchedulingOptions {
    type Output = models::SchedulingOptionsObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Scheduling Options.
///
/// `PUT /meetingPreferences/schedulingOptions`, in the catalogue `update-scheduling-options`. Needs one of the scopes `meeting:preferences_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateSchedulingOptions(Request);

impl UpdateSchedulingOptions {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("update-scheduling-options", Host::Api, Method::Put, "/meetingPreferences/schedulingOptions"))
    }

    /// Sets `userEmail`.
    #[must_use]
    pub fn user_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "userEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SchedulingOptionsObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateSchedulingOptions {
    type Output = models::SchedulingOptionsObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Insert Delegate Emails.
///
/// `POST /meetingPreferences/schedulingOptions/delegateEmails/insert`, in the catalogue `insert-delegate-emails`. Needs one of the scopes `meeting:preferences_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct InsertDelegateEmails(Request);

impl InsertDelegateEmails {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("insert-delegate-emails", Host::Api, Method::Post, "/meetingPreferences/schedulingOptions/delegateEmails/insert"))
    }

    /// Sets `userEmail`.
    #[must_use]
    pub fn user_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "userEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SchedulingOptionsDelegateEmailsObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for InsertDelegateEmails {
    type Output = models::InsertDelegateEmailsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete Delegate Emails.
///
/// `POST /meetingPreferences/schedulingOptions/delegateEmails/delete`, in the catalogue `delete-delegate-emails`. Needs one of the scopes `meeting:preferences_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteDelegateEmails(Request);

impl DeleteDelegateEmails {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("delete-delegate-emails", Host::Api, Method::Post, "/meetingPreferences/schedulingOptions/delegateEmails/delete"))
    }

    /// Sets `userEmail`.
    #[must_use]
    pub fn user_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "userEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SchedulingOptionsDelegateEmailsObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DeleteDelegateEmails {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Site List.
///
/// `GET /meetingPreferences/sites`, in the catalogue `get-site-list`. Needs one of the scopes `meeting:preferences_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetSiteList(Request);

impl GetSiteList {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-site-list", Host::Api, Method::Get, "/meetingPreferences/sites").with_paging(Paging::None, "sites"))
    }

    /// Sets `userEmail`.
    #[must_use]
    pub fn user_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "userEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }
}

impl Operation for GetSiteList {
    type Output = models::SitesObject;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetSiteList {
    type Item = models::SitesObjectSite;
    const LIST: Option<&'static str> = Some("sites");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.sites.unwrap_or_default() }
}

/// Update Default Site.
///
/// `PUT /meetingPreferences/sites`, in the catalogue `update-default-site`. Needs one of the scopes `meeting:preferences_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateDefaultSite(Request);

impl UpdateDefaultSite {
    /// With everything that must be given, but for the body.
    pub fn new(default_site: bool) -> Self {
        Self(support::set(Request::new("update-default-site", Host::Api, Method::Put, "/meetingPreferences/sites"), "defaultSite", default_site.to_string()))
    }

    /// Sets `userEmail`.
    #[must_use]
    pub fn user_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "userEmail", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DefaultSiteObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDefaultSite {
    type Output = models::SiteObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Batch Refresh Personal Meeting Room ID.
///
/// `POST /admin/meetingPreferences/personalMeetingRoom/refreshId`, in the catalogue `batch-refresh-personal-meeting-room-id`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct BatchRefreshPersonalMeetingRoomId(Request);

impl BatchRefreshPersonalMeetingRoomId {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("batch-refresh-personal-meeting-room-id", Host::Api, Method::Post, "/admin/meetingPreferences/personalMeetingRoom/refreshId"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::BatchRefreshPMRIDObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for BatchRefreshPersonalMeetingRoomId {
    type Output = models::BatchRefreshPMRIDResponseObject;
    fn request(&self) -> Request { self.0.clone() }
}
