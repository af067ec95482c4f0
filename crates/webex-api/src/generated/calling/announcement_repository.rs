// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about announcement repository.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Fetch list of announcement greetings on location and organization level.
///
/// `GET /telephony/config/announcements`, in the catalogue `fetch-list-of-announcement-greetings-on-location-and-organization-level`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListAnnouncementGreetingsOnLocationAndOrganizationLevel(Request);

impl ListAnnouncementGreetingsOnLocationAndOrganizationLevel {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("fetch-list-of-announcement-greetings-on-location-and-organization-level", Host::Api, Method::Get, "/telephony/config/announcements").with_paging(Paging::StartMax, "announcements"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `locationId`.
    #[must_use]
    pub fn location_id(self, value: impl Into<ListAnnouncementGreetingsOnLocationAndOrganizationLevelLocationId>) -> Self { Self(support::set(self.0, "locationId", value.into().as_str().to_owned())) }

    /// Sets `order`.
    #[must_use]
    pub fn order(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "order", value.into())) }

    /// Sets `fileName`.
    #[must_use]
    pub fn file_name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "fileName", value.into())) }

    /// Sets `fileType`.
    #[must_use]
    pub fn file_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "fileType", value.into())) }

    /// Sets `mediaFileType`.
    #[must_use]
    pub fn media_file_type(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "mediaFileType", value.into())) }

    /// Sets `name`.
    #[must_use]
    pub fn name(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "name", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `start`.
    #[must_use]
    pub fn start(self, value: i64) -> Self { Self(support::set(self.0, "start", value.to_string())) }
}

impl Operation for ListAnnouncementGreetingsOnLocationAndOrganizationLevel {
    type Output = models::ListAnnouncementGreetingsOnLocationAndOrganizationLevelResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAnnouncementGreetingsOnLocationAndOrganizationLevel {
    type Item = models::AnnouncementsListResponse;
    const LIST: Option<&'static str> = Some("announcements");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.announcements.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `locationId` of [`ListAnnouncementGreetingsOnLocationAndOrganizationLevel`].
    pub enum ListAnnouncementGreetingsOnLocationAndOrganizationLevelLocationId {
        All = "all",
        Locations = "locations",
        Y2lzY29zcGFyazovL3VzL0xPq0Fusu9OLzMxMtYx = "Y2lzY29zcGFyazovL3VzL0xPQ0FUSU9OLzMxMTYx",
    }
}

/// Upload a binary announcement greeting at organization level.
///
/// `POST /telephony/config/announcements`, in the catalogue `upload-a-binary-announcement-greeting-at-organization-level`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UploadBinaryAnnouncementGreetingAtOrganizationLevel(Request);

impl UploadBinaryAnnouncementGreetingAtOrganizationLevel {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(support::typed(Request::new("upload-a-binary-announcement-greeting-at-organization-level", Host::Api, Method::Post, "/telephony/config/announcements"), "multipart/form-data"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body as it is sent, `multipart/form-data`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        Self(support::raw_body(self.0, body, content_type.into()))
    }
}

impl Operation for UploadBinaryAnnouncementGreetingAtOrganizationLevel {
    type Output = models::UploadBinaryAnnouncementGreetingAtOrganizationLevelResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Fetch repository usage for announcements for an organization.
///
/// `GET /telephony/config/announcements/usage`, in the catalogue `fetch-repository-usage-for-announcements-for-an-organization`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetRepositoryUsageForAnnouncementsForOrganization(Request);

impl GetRepositoryUsageForAnnouncementsForOrganization {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("fetch-repository-usage-for-announcements-for-an-organization", Host::Api, Method::Get, "/telephony/config/announcements/usage"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetRepositoryUsageForAnnouncementsForOrganization {
    type Output = models::AnnouncementUsageResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete an announcement greeting of the organization.
///
/// `DELETE /telephony/config/announcements/{announcementId}`, in the catalogue `delete-an-announcement-greeting-of-the-organization`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAnnouncementGreetingOfOrganization(Request);

impl DeleteAnnouncementGreetingOfOrganization {
    /// With everything that must be given.
    pub fn new(announcement_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-an-announcement-greeting-of-the-organization", Host::Api, Method::Delete, format!("/telephony/config/announcements/{}", support::segment(announcement_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAnnouncementGreetingOfOrganization {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Fetch details of a binary announcement greeting at the organization level.
///
/// `GET /telephony/config/announcements/{announcementId}`, in the catalogue `fetch-details-of-a-binary-announcement-greeting-at-the-organization-level`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetBinaryAnnouncementGreetingAtOrganizationLevel(Request);

impl GetBinaryAnnouncementGreetingAtOrganizationLevel {
    /// With everything that must be given.
    pub fn new(announcement_id: impl AsRef<str>) -> Self {
        Self(Request::new("fetch-details-of-a-binary-announcement-greeting-at-the-organization-level", Host::Api, Method::Get, format!("/telephony/config/announcements/{}", support::segment(announcement_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetBinaryAnnouncementGreetingAtOrganizationLevel {
    type Output = models::AnnouncementResponseWithPlaylist;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a binary announcement greeting at organization level.
///
/// `PUT /telephony/config/announcements/{announcementId}`, in the catalogue `modify-a-binary-announcement-greeting-at-organization-level`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateBinaryAnnouncementGreetingAtOrganizationLevel(Request);

impl UpdateBinaryAnnouncementGreetingAtOrganizationLevel {
    /// With everything that must be given, but for the body.
    pub fn new(announcement_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("modify-a-binary-announcement-greeting-at-organization-level", Host::Api, Method::Put, format!("/telephony/config/announcements/{}", support::segment(announcement_id.as_ref()))), "multipart/form-data"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body as it is sent, `multipart/form-data`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        Self(support::raw_body(self.0, body, content_type.into()))
    }
}

impl Operation for UpdateBinaryAnnouncementGreetingAtOrganizationLevel {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Upload a binary announcement greeting at the location level.
///
/// `POST /telephony/config/locations/{locationId}/announcements`, in the catalogue `upload-a-binary-announcement-greeting-at-the-location-level`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UploadBinaryAnnouncementGreetingAtLocationLevel(Request);

impl UploadBinaryAnnouncementGreetingAtLocationLevel {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("upload-a-binary-announcement-greeting-at-the-location-level", Host::Api, Method::Post, format!("/telephony/config/locations/{}/announcements", support::segment(location_id.as_ref()))), "multipart/form-data"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body as it is sent, `multipart/form-data`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        Self(support::raw_body(self.0, body, content_type.into()))
    }
}

impl Operation for UploadBinaryAnnouncementGreetingAtLocationLevel {
    type Output = models::UploadBinaryAnnouncementGreetingAtLocationLevelResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Fetch repository usage for announcements in a location.
///
/// `GET /telephony/config/locations/{locationId}/announcements/usage`, in the catalogue `fetch-repository-usage-for-announcements-in-a-location`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetRepositoryUsageForAnnouncementsInLocation(Request);

impl GetRepositoryUsageForAnnouncementsInLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>) -> Self {
        Self(Request::new("fetch-repository-usage-for-announcements-in-a-location", Host::Api, Method::Get, format!("/telephony/config/locations/{}/announcements/usage", support::segment(location_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetRepositoryUsageForAnnouncementsInLocation {
    type Output = models::AnnouncementUsageResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete an announcement greeting in a location.
///
/// `DELETE /telephony/config/locations/{locationId}/announcements/{announcementId}`, in the catalogue `delete-an-announcement-greeting-in-a-location`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAnnouncementGreetingInLocation(Request);

impl DeleteAnnouncementGreetingInLocation {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, announcement_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-an-announcement-greeting-in-a-location", Host::Api, Method::Delete, format!("/telephony/config/locations/{}/announcements/{}", support::segment(location_id.as_ref()), support::segment(announcement_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAnnouncementGreetingInLocation {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Fetch details of a binary announcement greeting at location level.
///
/// `GET /telephony/config/locations/{locationId}/announcements/{announcementId}`, in the catalogue `fetch-details-of-a-binary-announcement-greeting-at-location-level`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetBinaryAnnouncementGreetingAtLocationLevel(Request);

impl GetBinaryAnnouncementGreetingAtLocationLevel {
    /// With everything that must be given.
    pub fn new(location_id: impl AsRef<str>, announcement_id: impl AsRef<str>) -> Self {
        Self(Request::new("fetch-details-of-a-binary-announcement-greeting-at-location-level", Host::Api, Method::Get, format!("/telephony/config/locations/{}/announcements/{}", support::segment(location_id.as_ref()), support::segment(announcement_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetBinaryAnnouncementGreetingAtLocationLevel {
    type Output = models::AnnouncementResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Modify a binary announcement greeting at location level.
///
/// `PUT /telephony/config/locations/{locationId}/announcements/{announcementId}`, in the catalogue `modify-a-binary-announcement-greeting-at-location-level`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateBinaryAnnouncementGreetingAtLocationLevel(Request);

impl UpdateBinaryAnnouncementGreetingAtLocationLevel {
    /// With everything that must be given, but for the body.
    pub fn new(location_id: impl AsRef<str>, announcement_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("modify-a-binary-announcement-greeting-at-location-level", Host::Api, Method::Put, format!("/telephony/config/locations/{}/announcements/{}", support::segment(location_id.as_ref()), support::segment(announcement_id.as_ref()))), "multipart/form-data"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body as it is sent, `multipart/form-data`, with its media type (of a multipart body with its boundary).
    #[must_use]
    pub fn raw_body(self, body: Vec<u8>, content_type: impl Into<String>) -> Self {
        Self(support::raw_body(self.0, body, content_type.into()))
    }
}

impl Operation for UpdateBinaryAnnouncementGreetingAtLocationLevel {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Generate a Text-to-Speech Prompt.
///
/// `POST /telephony/config/textToSpeech/actions/generate/invoke`, in the catalogue `generate-a-text-to-speech-prompt`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GenerateTextToSpeechPrompt(Request);

impl GenerateTextToSpeechPrompt {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("generate-a-text-to-speech-prompt", Host::Api, Method::Post, "/telephony/config/textToSpeech/actions/generate/invoke"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::GenerateTextToSpeechPromptBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for GenerateTextToSpeechPrompt {
    type Output = models::GenerateTextToSpeechPromptResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Text-to-Speech Usage.
///
/// `GET /telephony/config/textToSpeech/usage`, in the catalogue `get-text-to-speech-usage`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetTextToSpeechUsage(Request);

impl GetTextToSpeechUsage {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-text-to-speech-usage", Host::Api, Method::Get, "/telephony/config/textToSpeech/usage"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetTextToSpeechUsage {
    type Output = models::TtsUsageResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Text-to-Speech Voices.
///
/// `GET /telephony/config/textToSpeech/voices`, in the catalogue `list-text-to-speech-voices`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListTextToSpeechVoices(Request);

impl ListTextToSpeechVoices {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-text-to-speech-voices", Host::Api, Method::Get, "/telephony/config/textToSpeech/voices").with_paging(Paging::None, "voices"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets `languageCode`.
    #[must_use]
    pub fn language_code(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "languageCode", value.into())) }
}

impl Operation for ListTextToSpeechVoices {
    type Output = models::ListTextToSpeechVoicesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListTextToSpeechVoices {
    type Item = models::TtsVoice;
    const LIST: Option<&'static str> = Some("voices");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.voices.unwrap_or_default() }
}

/// Get Text-to-Speech Generation Status.
///
/// `GET /telephony/config/textToSpeech/{ttsId}`, in the catalogue `get-text-to-speech-generation-status`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetTextToSpeechGenerationStatus(Request);

impl GetTextToSpeechGenerationStatus {
    /// With everything that must be given.
    pub fn new(tts_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-text-to-speech-generation-status", Host::Api, Method::Get, format!("/telephony/config/textToSpeech/{}", support::segment(tts_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetTextToSpeechGenerationStatus {
    type Output = models::TtsStatusResponse;
    fn request(&self) -> Request { self.0.clone() }
}
