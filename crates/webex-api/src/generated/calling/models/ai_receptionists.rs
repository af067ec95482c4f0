// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AIRSessions` of Webex.
#[derive(Clone, Default)]
pub struct AIRSessions {
    /// `meta`
    pub meta: Option<AIRSessionsMeta>,
    /// `objects`
    pub objects: Option<Vec<SessionObject>>,
    /// `transaction_id`
    pub transaction_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AIRSessions: Keys = Keys(&["\"meta\":", "\"objects\":", "\"transaction_id\":"]);

impl Json for AIRSessions {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AIRSessions, &mut [&mut self.meta, &mut self.objects, &mut self.transaction_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AIRSessions, &[&self.meta, &self.objects, &self.transaction_id], &self.extra) }
}

impl std::fmt::Debug for AIRSessions {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AIRSessions", self, f) }
}

/// The object `AIRSessionsMeta` of Webex.
#[derive(Clone, Default)]
pub struct AIRSessionsMeta {
    /// `limit`
    pub limit: Option<i64>,
    /// `offset`
    pub offset: Option<i64>,
    /// `total_count`
    pub total_count: Option<i64>,
    /// `next`
    pub next: Option<String>,
    /// `previous`
    pub previous: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AIRSessionsMeta: Keys = Keys(&["\"limit\":", "\"offset\":", "\"total_count\":", "\"next\":", "\"previous\":"]);

impl Json for AIRSessionsMeta {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AIRSessionsMeta, &mut [&mut self.limit, &mut self.offset, &mut self.total_count, &mut self.next, &mut self.previous], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AIRSessionsMeta, &[&self.limit, &self.offset, &self.total_count, &self.next, &self.previous], &self.extra) }
}

impl std::fmt::Debug for AIRSessionsMeta {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AIRSessionsMeta", self, f) }
}

/// The object `KnowledgeBaseDocument` of Webex.
#[derive(Clone, Default)]
pub struct KnowledgeBaseDocument {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `score`
    pub score: Option<i64>,
    /// `text`
    pub text: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_KnowledgeBaseDocument: Keys = Keys(&["\"id\":", "\"name\":", "\"score\":", "\"text\":"]);

impl Json for KnowledgeBaseDocument {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_KnowledgeBaseDocument, &mut [&mut self.id, &mut self.name, &mut self.score, &mut self.text], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_KnowledgeBaseDocument, &[&self.id, &self.name, &self.score, &self.text], &self.extra) }
}

impl std::fmt::Debug for KnowledgeBaseDocument {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("KnowledgeBaseDocument", self, f) }
}

/// The object `MessageMetadata` of Webex.
#[derive(Clone, Default)]
pub struct MessageMetadata {
    /// `ai_name`
    pub ai_name: Option<String>,
    /// `ai_version`
    pub ai_version: Option<String>,
    /// `chat_message_id`
    pub chat_message_id: Option<String>,
    /// `engine_identifier`
    pub engine_identifier: Option<String>,
    /// `language`
    pub language: Option<String>,
    /// `latency`
    pub latency: Option<i64>,
    /// `parameters`
    pub parameters: Option<BTreeMap<String, Any>>,
    /// `size`
    pub size: Option<i64>,
    /// `tools`
    pub tools: Option<Vec<ToolInvocation>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MessageMetadata: Keys = Keys(&["\"ai_name\":", "\"ai_version\":", "\"chat_message_id\":", "\"engine_identifier\":", "\"language\":", "\"latency\":", "\"parameters\":", "\"size\":", "\"tools\":"]);

impl Json for MessageMetadata {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MessageMetadata, &mut [&mut self.ai_name, &mut self.ai_version, &mut self.chat_message_id, &mut self.engine_identifier, &mut self.language, &mut self.latency, &mut self.parameters, &mut self.size, &mut self.tools], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MessageMetadata, &[&self.ai_name, &self.ai_version, &self.chat_message_id, &self.engine_identifier, &self.language, &self.latency, &self.parameters, &self.size, &self.tools], &self.extra) }
}

impl std::fmt::Debug for MessageMetadata {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MessageMetadata", self, f) }
}

/// The object `SessionObject` of Webex.
#[derive(Clone, Default)]
pub struct SessionObject {
    /// `id`
    pub id: Option<String>,
    /// `interaction_id`
    pub interaction_id: Option<String>,
    /// `state`
    pub state: Option<SessionObjectState>,
    /// `created_at`
    pub created_at: Option<i64>,
    /// `updated_at`
    pub updated_at: Option<i64>,
    /// `is_test`
    pub is_test: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SessionObject: Keys = Keys(&["\"id\":", "\"interaction_id\":", "\"state\":", "\"created_at\":", "\"updated_at\":", "\"is_test\":"]);

impl Json for SessionObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SessionObject, &mut [&mut self.id, &mut self.interaction_id, &mut self.state, &mut self.created_at, &mut self.updated_at, &mut self.is_test], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SessionObject, &[&self.id, &self.interaction_id, &self.state, &self.created_at, &self.updated_at, &self.is_test], &self.extra) }
}

impl std::fmt::Debug for SessionObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SessionObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `state` of [`SessionObject`].
    pub enum SessionObjectState {
        Open = "open",
        Closed = "closed",
    }
}

/// The object `ToolInvocation` of Webex.
#[derive(Clone, Default)]
pub struct ToolInvocation {
    /// `tool_id`
    pub tool_id: Option<String>,
    /// `tool_name`
    pub tool_name: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `capability`
    pub capability: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// `state`
    pub state: Option<String>,
    /// `latency`
    pub latency: Option<i64>,
    /// `size`
    pub size: Option<i64>,
    /// `input`
    pub input: Option<BTreeMap<String, Any>>,
    /// `kb_id`
    pub kb_id: Option<String>,
    /// `kb_name`
    pub kb_name: Option<String>,
    /// `kb_docs`
    pub kb_docs: Option<Vec<KnowledgeBaseDocument>>,
    /// `output`
    pub output: Option<BTreeMap<String, Any>>,
    /// `classification`
    pub classification: Option<Vec<BTreeMap<String, Any>>>,
    /// `slots`
    pub slots: Option<Vec<BTreeMap<String, Any>>>,
    /// `requestId`
    pub request_id: Option<String>,
    /// `transaction_id`
    pub transaction_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ToolInvocation: Keys = Keys(&["\"tool_id\":", "\"tool_name\":", "\"type\":", "\"capability\":", "\"description\":", "\"state\":", "\"latency\":", "\"size\":", "\"input\":", "\"kb_id\":", "\"kb_name\":", "\"kb_docs\":", "\"output\":", "\"classification\":", "\"slots\":", "\"requestId\":", "\"transaction_id\":"]);

impl Json for ToolInvocation {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ToolInvocation, &mut [&mut self.tool_id, &mut self.tool_name, &mut self.type_, &mut self.capability, &mut self.description, &mut self.state, &mut self.latency, &mut self.size, &mut self.input, &mut self.kb_id, &mut self.kb_name, &mut self.kb_docs, &mut self.output, &mut self.classification, &mut self.slots, &mut self.request_id, &mut self.transaction_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ToolInvocation, &[&self.tool_id, &self.tool_name, &self.type_, &self.capability, &self.description, &self.state, &self.latency, &self.size, &self.input, &self.kb_id, &self.kb_name, &self.kb_docs, &self.output, &self.classification, &self.slots, &self.request_id, &self.transaction_id], &self.extra) }
}

impl std::fmt::Debug for ToolInvocation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ToolInvocation", self, f) }
}

/// The object `TranscriptObject` of Webex.
#[derive(Clone, Default)]
pub struct TranscriptObject {
    /// `id`
    pub id: Option<String>,
    /// `transaction_id`
    pub transaction_id: Option<String>,
    /// `user_type`
    pub user_type: Option<TranscriptObjectUserType>,
    /// `message`
    pub message: Option<Any>,
    /// `metadata`
    pub metadata: Option<MessageMetadata>,
    /// `error`
    pub error: Option<bool>,
    /// `created_at`
    pub created_at: Option<i64>,
    /// `updated_at`
    pub updated_at: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TranscriptObject: Keys = Keys(&["\"id\":", "\"transaction_id\":", "\"user_type\":", "\"message\":", "\"metadata\":", "\"error\":", "\"created_at\":", "\"updated_at\":"]);

impl Json for TranscriptObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TranscriptObject, &mut [&mut self.id, &mut self.transaction_id, &mut self.user_type, &mut self.message, &mut self.metadata, &mut self.error, &mut self.created_at, &mut self.updated_at], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TranscriptObject, &[&self.id, &self.transaction_id, &self.user_type, &self.message, &self.metadata, &self.error, &self.created_at, &self.updated_at], &self.extra) }
}

impl std::fmt::Debug for TranscriptObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TranscriptObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `user_type` of [`TranscriptObject`].
    pub enum TranscriptObjectUserType {
        Human = "human",
        Bot = "bot",
    }
}

/// The object `TranscriptsResponse` of Webex.
#[derive(Clone, Default)]
pub struct TranscriptsResponse {
    /// `meta`
    pub meta: Option<AIRSessionsMeta>,
    /// `objects`
    pub objects: Option<Vec<TranscriptObject>>,
    /// `transaction_id`
    pub transaction_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TranscriptsResponse: Keys = Keys(&["\"meta\":", "\"objects\":", "\"transaction_id\":"]);

impl Json for TranscriptsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TranscriptsResponse, &mut [&mut self.meta, &mut self.objects, &mut self.transaction_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TranscriptsResponse, &[&self.meta, &self.objects, &self.transaction_id], &self.extra) }
}

impl std::fmt::Debug for TranscriptsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TranscriptsResponse", self, f) }
}

/// The object `UploadKnowledgeBaseDocumentBody` of Webex.
#[derive(Clone, Default)]
pub struct UploadKnowledgeBaseDocumentBody {
    /// `name`
    pub name: Option<String>,
    /// `file`: binary
    pub file: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UploadKnowledgeBaseDocumentBody: Keys = Keys(&["\"name\":", "\"file\":"]);

impl Json for UploadKnowledgeBaseDocumentBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UploadKnowledgeBaseDocumentBody, &mut [&mut self.name, &mut self.file], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UploadKnowledgeBaseDocumentBody, &[&self.name, &self.file], &self.extra) }
}

impl std::fmt::Debug for UploadKnowledgeBaseDocumentBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UploadKnowledgeBaseDocumentBody", self, f) }
}

/// The object `UploadKnowledgeBaseDocumentResponse` of Webex.
#[derive(Clone, Default)]
pub struct UploadKnowledgeBaseDocumentResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UploadKnowledgeBaseDocumentResponse: Keys = Keys(&["\"id\":"]);

impl Json for UploadKnowledgeBaseDocumentResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UploadKnowledgeBaseDocumentResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UploadKnowledgeBaseDocumentResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for UploadKnowledgeBaseDocumentResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UploadKnowledgeBaseDocumentResponse", self, f) }
}
