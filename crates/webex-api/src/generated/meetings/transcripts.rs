// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about transcripts.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Meeting Transcripts.
///
/// `GET /meetingTranscripts`, in the catalogue `list-meeting-transcripts`. Needs one of the scopes `meeting:transcripts_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingTranscripts(Request);

impl ListMeetingTranscripts {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-meeting-transcripts", Host::Api, Method::Get, "/meetingTranscripts").with_paging(Paging::Link, "items"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `meetingId`.
    #[must_use]
    pub fn meeting_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "meetingId", value.into())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }

    /// Sets `siteUrl`.
    #[must_use]
    pub fn site_url(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "siteUrl", value.into())) }
}

impl Operation for ListMeetingTranscripts {
    type Output = models::ListMeetingTranscriptsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingTranscripts {
    type Item = models::TranscriptObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// List Meeting Transcripts For Compliance Officer.
///
/// `GET /admin/meetingTranscripts`, in the catalogue `list-meeting-transcripts-for-compliance-officer`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMeetingTranscriptsForComplianceOfficer(Request);

impl ListMeetingTranscriptsForComplianceOfficer {
    /// With everything that must be given.
    pub fn new(site_url: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-meeting-transcripts-for-compliance-officer", Host::Api, Method::Get, "/admin/meetingTranscripts").with_paging(Paging::Link, "items"), "siteUrl", site_url.into()))
    }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListMeetingTranscriptsForComplianceOfficer {
    type Output = models::ListMeetingTranscriptsForComplianceOfficerResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMeetingTranscriptsForComplianceOfficer {
    type Item = models::TranscriptObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Download a Meeting Transcript.
///
/// `GET /meetingTranscripts/{transcriptId}/download`, in the catalogue `download-a-meeting-transcript`. Needs one of the scopes `meeting:transcripts_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DownloadMeetingTranscript(Request);

impl DownloadMeetingTranscript {
    /// With everything that must be given.
    pub fn new(transcript_id: impl AsRef<str>) -> Self {
        Self(Request::new("download-a-meeting-transcript", Host::Api, Method::Get, format!("/meetingTranscripts/{}/download", support::segment(transcript_id.as_ref()))))
    }

    /// Sets `format`.
    #[must_use]
    pub fn format(self, value: impl Into<DownloadMeetingTranscriptFormat>) -> Self { Self(support::set(self.0, "format", value.into().as_str().to_owned())) }

    /// Sets `hostEmail`.
    #[must_use]
    pub fn host_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "hostEmail", value.into())) }
}

impl Operation for DownloadMeetingTranscript {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

webex_core::open_enum! {
    /// Values of `format` of [`DownloadMeetingTranscript`].
    pub enum DownloadMeetingTranscriptFormat {
        Vtt = "vtt",
        Txt = "txt",
    }
}

/// List Snippets of a Meeting Transcript.
///
/// `GET /meetingTranscripts/{transcriptId}/snippets`, in the catalogue `list-snippets-of-a-meeting-transcript`. Needs one of the scopes `meeting:transcripts_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListSnippetsOfMeetingTranscript(Request);

impl ListSnippetsOfMeetingTranscript {
    /// With everything that must be given.
    pub fn new(transcript_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-snippets-of-a-meeting-transcript", Host::Api, Method::Get, format!("/meetingTranscripts/{}/snippets", support::segment(transcript_id.as_ref()))).with_paging(Paging::Link, "items"))
    }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListSnippetsOfMeetingTranscript {
    type Output = models::ListSnippetsOfMeetingTranscriptResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListSnippetsOfMeetingTranscript {
    type Item = models::SnippetObject;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get a Transcript Snippet.
///
/// `GET /meetingTranscripts/{transcriptId}/snippets/{snippetId}`, in the catalogue `get-a-transcript-snippet`. Needs one of the scopes `meeting:transcripts_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetTranscriptSnippet(Request);

impl GetTranscriptSnippet {
    /// With everything that must be given.
    pub fn new(transcript_id: impl AsRef<str>, snippet_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-a-transcript-snippet", Host::Api, Method::Get, format!("/meetingTranscripts/{}/snippets/{}", support::segment(transcript_id.as_ref()), support::segment(snippet_id.as_ref()))))
    }
}

impl Operation for GetTranscriptSnippet {
    type Output = models::SnippetObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Transcript Snippet.
///
/// `PUT /meetingTranscripts/{transcriptId}/snippets/{snippetId}`, in the catalogue `update-a-transcript-snippet`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateTranscriptSnippet(Request);

impl UpdateTranscriptSnippet {
    /// With everything that must be given, but for the body.
    pub fn new(transcript_id: impl AsRef<str>, snippet_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-transcript-snippet", Host::Api, Method::Put, format!("/meetingTranscripts/{}/snippets/{}", support::segment(transcript_id.as_ref()), support::segment(snippet_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateSnippetObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateTranscriptSnippet {
    type Output = models::SnippetObject;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Transcript.
///
/// `DELETE /meetingTranscripts/{transcriptId}`, in the catalogue `delete-a-transcript`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteTranscript(Request);

impl DeleteTranscript {
    /// With everything that must be given, but for the body.
    pub fn new(transcript_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-transcript", Host::Api, Method::Delete, format!("/meetingTranscripts/{}", support::segment(transcript_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::DeleteTranscriptObject) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for DeleteTranscript {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
