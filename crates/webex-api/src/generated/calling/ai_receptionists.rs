// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about ai receptionists.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Session Transcripts.
///
/// `GET /aiReceptionists/{aiReceptionistId}/sessions/{sessionId}/transcripts`, in the catalogue `session-transcripts`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ListAiReceptionistSessionTranscripts(Request);

impl ListAiReceptionistSessionTranscripts {
    /// With everything that must be given.
    pub fn new(ai_receptionist_id: impl AsRef<str>, session_id: impl AsRef<str>) -> Self {
        Self(Request::new("session-transcripts", Host::Api, Method::Get, format!("/aiReceptionists/{}/sessions/{}/transcripts", support::segment(ai_receptionist_id.as_ref()), support::segment(session_id.as_ref()))).with_paging(Paging::OffsetMax, "objects"))
    }

    /// Sets `limit`.
    #[must_use]
    pub fn limit(self, value: i64) -> Self { Self(support::set(self.0, "limit", value.to_string())) }

    /// Sets `offset`.
    #[must_use]
    pub fn offset(self, value: i64) -> Self { Self(support::set(self.0, "offset", value.to_string())) }
}

impl Operation for ListAiReceptionistSessionTranscripts {
    type Output = models::TranscriptsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAiReceptionistSessionTranscripts {
    type Item = models::TranscriptObject;
    const LIST: Option<&'static str> = Some("objects");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.objects.unwrap_or_default() }
}

/// Sessions.
///
/// `GET /aiReceptionists/{aiReceptionistId}/sessions`, in the catalogue `sessions`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct ListAiReceptionistSessions(Request);

impl ListAiReceptionistSessions {
    /// With everything that must be given.
    pub fn new(ai_receptionist_id: impl AsRef<str>) -> Self {
        Self(Request::new("sessions", Host::Api, Method::Get, format!("/aiReceptionists/{}/sessions", support::segment(ai_receptionist_id.as_ref()))).with_paging(Paging::OffsetMax, "objects"))
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn interaction_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "interactionId", value.into())) }

    /// Sets `limit`.
    #[must_use]
    pub fn limit(self, value: i64) -> Self { Self(support::set(self.0, "limit", value.to_string())) }

    /// Sets `offset`.
    #[must_use]
    pub fn offset(self, value: i64) -> Self { Self(support::set(self.0, "offset", value.to_string())) }
}

impl Operation for ListAiReceptionistSessions {
    type Output = models::AIRSessions;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAiReceptionistSessions {
    type Item = models::SessionObject;
    const LIST: Option<&'static str> = Some("objects");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.objects.unwrap_or_default() }
}

/// Upload Knowledge Base Document.
///
/// `POST /telephony/config/knowledgeBases/{knowledgeBaseId}/documents/actions/upload/invoke`, in the catalogue `upload-knowledge-base-document`. Needs one of the scopes `spark-admin:telephony_config_write` (by convention).
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
/// Known from one client only.
#[derive(Debug, Clone)]
pub struct UploadKnowledgeBaseDocument(Request);

impl UploadKnowledgeBaseDocument {
    /// With everything that must be given, but for the body.
    pub fn new(knowledge_base_id: impl AsRef<str>) -> Self {
        Self(support::typed(Request::new("upload-knowledge-base-document", Host::Api, Method::Post, format!("/telephony/config/knowledgeBases/{}/documents/actions/upload/invoke", support::segment(knowledge_base_id.as_ref()))), "multipart/form-data"))
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

impl Operation for UploadKnowledgeBaseDocument {
    type Output = models::UploadKnowledgeBaseDocumentResponse;
    fn request(&self) -> Request { self.0.clone() }
}
