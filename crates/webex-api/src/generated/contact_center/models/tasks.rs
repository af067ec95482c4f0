// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AppendTaskMessageBody` of Webex.
#[derive(Clone, Default)]
pub struct AppendTaskMessageBody {
    /// `mediaType`; required when sent
    pub media_type: Option<AppendTaskMessageBodyMediaType>,
    /// `channelParams`
    pub channel_params: Option<AppendTaskMessageBodyChannelParams>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AppendTaskMessageBody: Keys = Keys(&["\"mediaType\":", "\"channelParams\":"]);

impl Json for AppendTaskMessageBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AppendTaskMessageBody, &mut [&mut self.media_type, &mut self.channel_params], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AppendTaskMessageBody, &[&self.media_type, &self.channel_params], &self.extra) }
}

impl std::fmt::Debug for AppendTaskMessageBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AppendTaskMessageBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `mediaType` of [`AppendTaskMessageBody`].
    pub enum AppendTaskMessageBodyMediaType {
        CustomMessaging = "customMessaging",
    }
}

/// The object `AppendTaskMessageBodyChannelParams` of Webex.
#[derive(Clone, Default)]
pub struct AppendTaskMessageBodyChannelParams {
    /// `type`
    pub type_: Option<String>,
    /// `message`
    pub message: Option<AppendTaskMessageBodyChannelParamsMessage>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AppendTaskMessageBodyChannelParams: Keys = Keys(&["\"type\":", "\"message\":"]);

impl Json for AppendTaskMessageBodyChannelParams {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AppendTaskMessageBodyChannelParams, &mut [&mut self.type_, &mut self.message], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AppendTaskMessageBodyChannelParams, &[&self.type_, &self.message], &self.extra) }
}

impl std::fmt::Debug for AppendTaskMessageBodyChannelParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AppendTaskMessageBodyChannelParams", self, f) }
}

/// The object `AppendTaskMessageBodyChannelParamsMessage` of Webex.
#[derive(Clone, Default)]
pub struct AppendTaskMessageBodyChannelParamsMessage {
    /// `aliasId`
    pub alias_id: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// `timestamp`
    pub timestamp: Option<i64>,
    /// `attachments`
    pub attachments: Option<Vec<AppendTaskMessageBodyChannelParamsMessageAttachmentsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AppendTaskMessageBodyChannelParamsMessage: Keys = Keys(&["\"aliasId\":", "\"text\":", "\"timestamp\":", "\"attachments\":"]);

impl Json for AppendTaskMessageBodyChannelParamsMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AppendTaskMessageBodyChannelParamsMessage, &mut [&mut self.alias_id, &mut self.text, &mut self.timestamp, &mut self.attachments], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AppendTaskMessageBodyChannelParamsMessage, &[&self.alias_id, &self.text, &self.timestamp, &self.attachments], &self.extra) }
}

impl std::fmt::Debug for AppendTaskMessageBodyChannelParamsMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AppendTaskMessageBodyChannelParamsMessage", self, f) }
}

/// The object `AppendTaskMessageBodyChannelParamsMessageAttachmentsItem` of Webex.
#[derive(Clone, Default)]
pub struct AppendTaskMessageBodyChannelParamsMessageAttachmentsItem {
    /// `fileName`
    pub file_name: Option<String>,
    /// `mimeType`
    pub mime_type: Option<String>,
    /// `fileUrl`
    pub file_url: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AppendTaskMessageBodyChannelParamsMessageAttachmentsItem: Keys = Keys(&["\"fileName\":", "\"mimeType\":", "\"fileUrl\":"]);

impl Json for AppendTaskMessageBodyChannelParamsMessageAttachmentsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AppendTaskMessageBodyChannelParamsMessageAttachmentsItem, &mut [&mut self.file_name, &mut self.mime_type, &mut self.file_url], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AppendTaskMessageBodyChannelParamsMessageAttachmentsItem, &[&self.file_name, &self.mime_type, &self.file_url], &self.extra) }
}

impl std::fmt::Debug for AppendTaskMessageBodyChannelParamsMessageAttachmentsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AppendTaskMessageBodyChannelParamsMessageAttachmentsItem", self, f) }
}

/// The object `CallbackDetails` of Webex.
#[derive(Clone, Default)]
pub struct CallbackDetails {
    /// `callbackOrigin`; required when sent
    pub callback_origin: Option<String>,
    /// `callbackType`; required when sent
    pub callback_type: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CallbackDetails: Keys = Keys(&["\"callbackOrigin\":", "\"callbackType\":"]);

impl Json for CallbackDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CallbackDetails, &mut [&mut self.callback_origin, &mut self.callback_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CallbackDetails, &[&self.callback_origin, &self.callback_type], &self.extra) }
}

impl std::fmt::Debug for CallbackDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CallbackDetails", self, f) }
}

/// The object `CcTasksCreateTaskBody` of Webex.
#[derive(Clone, Default)]
pub struct CcTasksCreateTaskBody {
    /// `origin`
    pub origin: Option<CcTasksCreateTaskBodyOrigin>,
    /// `destination`
    pub destination: Option<CcTasksCreateTaskBodyDestination>,
    /// `channelType`; required when sent
    pub channel_type: Option<CcTasksCreateTaskBodyChannelType>,
    /// `channel`; required when sent
    pub channel: Option<String>,
    /// `channelParams`
    pub channel_params: Option<CcTasksCreateTaskBodyChannelParams>,
    /// `flowSettings`
    pub flow_settings: Option<BTreeMap<String, Any>>,
    /// `globalVariables`
    pub global_variables: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcTasksCreateTaskBody: Keys = Keys(&["\"origin\":", "\"destination\":", "\"channelType\":", "\"channel\":", "\"channelParams\":", "\"flowSettings\":", "\"globalVariables\":"]);

impl Json for CcTasksCreateTaskBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcTasksCreateTaskBody, &mut [&mut self.origin, &mut self.destination, &mut self.channel_type, &mut self.channel, &mut self.channel_params, &mut self.flow_settings, &mut self.global_variables], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcTasksCreateTaskBody, &[&self.origin, &self.destination, &self.channel_type, &self.channel, &self.channel_params, &self.flow_settings, &self.global_variables], &self.extra) }
}

impl std::fmt::Debug for CcTasksCreateTaskBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcTasksCreateTaskBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `channelType` of [`CcTasksCreateTaskBody`].
    pub enum CcTasksCreateTaskBodyChannelType {
        Telephony = "telephony",
    }
}

/// The object `CcTasksCreateTaskBodyChannelParams` of Webex.
#[derive(Clone, Default)]
pub struct CcTasksCreateTaskBodyChannelParams {
    /// `type`
    pub type_: Option<String>,
    /// `entryPointId`
    pub entry_point_id: Option<String>,
    /// `outboundType`
    pub outbound_type: Option<CcTasksCreateTaskBodyChannelParamsOutboundType>,
    /// `callback`
    pub callback: Option<CcTasksCreateTaskBodyChannelParamsCallback>,
    /// `sipHeaders`
    pub sip_headers: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcTasksCreateTaskBodyChannelParams: Keys = Keys(&["\"type\":", "\"entryPointId\":", "\"outboundType\":", "\"callback\":", "\"sipHeaders\":"]);

impl Json for CcTasksCreateTaskBodyChannelParams {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcTasksCreateTaskBodyChannelParams, &mut [&mut self.type_, &mut self.entry_point_id, &mut self.outbound_type, &mut self.callback, &mut self.sip_headers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcTasksCreateTaskBodyChannelParams, &[&self.type_, &self.entry_point_id, &self.outbound_type, &self.callback, &self.sip_headers], &self.extra) }
}

impl std::fmt::Debug for CcTasksCreateTaskBodyChannelParams {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcTasksCreateTaskBodyChannelParams", self, f) }
}

webex_core::open_enum! {
    /// Values of `outboundType` of [`CcTasksCreateTaskBodyChannelParams`].
    pub enum CcTasksCreateTaskBodyChannelParamsOutboundType {
        Callback = "CALLBACK",
    }
}

/// The object `CcTasksCreateTaskBodyChannelParamsCallback` of Webex.
#[derive(Clone, Default)]
pub struct CcTasksCreateTaskBodyChannelParamsCallback {
    /// `type`
    pub type_: Option<String>,
    /// `origin`
    pub origin: Option<String>,
    /// `number`
    pub number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcTasksCreateTaskBodyChannelParamsCallback: Keys = Keys(&["\"type\":", "\"origin\":", "\"number\":"]);

impl Json for CcTasksCreateTaskBodyChannelParamsCallback {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcTasksCreateTaskBodyChannelParamsCallback, &mut [&mut self.type_, &mut self.origin, &mut self.number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcTasksCreateTaskBodyChannelParamsCallback, &[&self.type_, &self.origin, &self.number], &self.extra) }
}

impl std::fmt::Debug for CcTasksCreateTaskBodyChannelParamsCallback {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcTasksCreateTaskBodyChannelParamsCallback", self, f) }
}

/// The object `CcTasksCreateTaskBodyDestination` of Webex.
#[derive(Clone, Default)]
pub struct CcTasksCreateTaskBodyDestination {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcTasksCreateTaskBodyDestination: Keys = Keys(&["\"id\":", "\"type\":"]);

impl Json for CcTasksCreateTaskBodyDestination {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcTasksCreateTaskBodyDestination, &mut [&mut self.id, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcTasksCreateTaskBodyDestination, &[&self.id, &self.type_], &self.extra) }
}

impl std::fmt::Debug for CcTasksCreateTaskBodyDestination {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcTasksCreateTaskBodyDestination", self, f) }
}

/// The object `CcTasksCreateTaskBodyOrigin` of Webex.
#[derive(Clone, Default)]
pub struct CcTasksCreateTaskBodyOrigin {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CcTasksCreateTaskBodyOrigin: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for CcTasksCreateTaskBodyOrigin {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CcTasksCreateTaskBodyOrigin, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CcTasksCreateTaskBodyOrigin, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for CcTasksCreateTaskBodyOrigin {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CcTasksCreateTaskBodyOrigin", self, f) }
}

/// The object `ConferenceResourceRequest` of Webex.
#[derive(Clone, Default)]
pub struct ConferenceResourceRequest {
    /// `agentId`: uuid
    pub agent_id: Option<String>,
    /// `to`; required when sent
    pub to: Option<String>,
    /// `destinationType`
    pub destination_type: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConferenceResourceRequest: Keys = Keys(&["\"agentId\":", "\"to\":", "\"destinationType\":"]);

impl Json for ConferenceResourceRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConferenceResourceRequest, &mut [&mut self.agent_id, &mut self.to, &mut self.destination_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConferenceResourceRequest, &[&self.agent_id, &self.to, &self.destination_type], &self.extra) }
}

impl std::fmt::Debug for ConferenceResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConferenceResourceRequest", self, f) }
}

/// The object `ConsultResourceRequest` of Webex.
#[derive(Clone, Default)]
pub struct ConsultResourceRequest {
    /// `to`; required when sent
    pub to: Option<String>,
    /// `destinationType`; required when sent
    pub destination_type: Option<String>,
    /// `holdParticipants`
    pub hold_participants: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConsultResourceRequest: Keys = Keys(&["\"to\":", "\"destinationType\":", "\"holdParticipants\":"]);

impl Json for ConsultResourceRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConsultResourceRequest, &mut [&mut self.to, &mut self.destination_type, &mut self.hold_participants], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConsultResourceRequest, &[&self.to, &self.destination_type, &self.hold_participants], &self.extra) }
}

impl std::fmt::Debug for ConsultResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConsultResourceRequest", self, f) }
}

/// The object `ConsultTransferResourceRequest` of Webex.
#[derive(Clone, Default)]
pub struct ConsultTransferResourceRequest {
    /// `to`; required when sent
    pub to: Option<String>,
    /// `destinationType`; required when sent
    pub destination_type: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ConsultTransferResourceRequest: Keys = Keys(&["\"to\":", "\"destinationType\":"]);

impl Json for ConsultTransferResourceRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ConsultTransferResourceRequest, &mut [&mut self.to, &mut self.destination_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ConsultTransferResourceRequest, &[&self.to, &self.destination_type], &self.extra) }
}

impl std::fmt::Debug for ConsultTransferResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ConsultTransferResourceRequest", self, f) }
}

/// The object `CreateTaskRequest` of Webex.
#[derive(Clone, Default)]
pub struct CreateTaskRequest {
    /// `destination`; required when sent
    pub destination: Option<String>,
    /// `entryPointId`; required when sent
    pub entry_point_id: Option<String>,
    /// `attributes`
    pub attributes: Option<BTreeMap<String, Any>>,
    /// `outboundType`
    pub outbound_type: Option<String>,
    /// `mediaType`; required when sent
    pub media_type: Option<String>,
    /// `origin`
    pub origin: Option<String>,
    /// `callback`
    pub callback: Option<CallbackDetails>,
    /// `customAttributes`
    pub custom_attributes: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateTaskRequest: Keys = Keys(&["\"destination\":", "\"entryPointId\":", "\"attributes\":", "\"outboundType\":", "\"mediaType\":", "\"origin\":", "\"callback\":", "\"customAttributes\":"]);

impl Json for CreateTaskRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateTaskRequest, &mut [&mut self.destination, &mut self.entry_point_id, &mut self.attributes, &mut self.outbound_type, &mut self.media_type, &mut self.origin, &mut self.callback, &mut self.custom_attributes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateTaskRequest, &[&self.destination, &self.entry_point_id, &self.attributes, &self.outbound_type, &self.media_type, &self.origin, &self.callback, &self.custom_attributes], &self.extra) }
}

impl std::fmt::Debug for CreateTaskRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateTaskRequest", self, f) }
}

/// The object `CreateTaskResponse` of Webex.
#[derive(Clone, Default)]
pub struct CreateTaskResponse {
    /// `meta`; required when sent
    pub meta: Option<CreateTaskResponseMeta>,
    /// `data`; required when sent
    pub data: Option<CreateTaskResponseData>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateTaskResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for CreateTaskResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateTaskResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateTaskResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for CreateTaskResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateTaskResponse", self, f) }
}

/// The object `CreateTaskResponseData` of Webex.
#[derive(Clone, Default)]
pub struct CreateTaskResponseData {
    /// `id`: uuid; required when sent
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateTaskResponseData: Keys = Keys(&["\"id\":"]);

impl Json for CreateTaskResponseData {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateTaskResponseData, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateTaskResponseData, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateTaskResponseData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateTaskResponseData", self, f) }
}

/// The object `CreateTaskResponseMeta` of Webex.
#[derive(Clone, Default)]
pub struct CreateTaskResponseMeta {
    /// `orgId`: uuid; required when sent
    pub org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateTaskResponseMeta: Keys = Keys(&["\"orgId\":"]);

impl Json for CreateTaskResponseMeta {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateTaskResponseMeta, &mut [&mut self.org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateTaskResponseMeta, &[&self.org_id], &self.extra) }
}

impl std::fmt::Debug for CreateTaskResponseMeta {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateTaskResponseMeta", self, f) }
}

/// The object `EndConsultRequest` of Webex.
#[derive(Clone, Default)]
pub struct EndConsultRequest {
    /// `queueId`
    pub queue_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EndConsultRequest: Keys = Keys(&["\"queueId\":"]);

impl Json for EndConsultRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EndConsultRequest, &mut [&mut self.queue_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EndConsultRequest, &[&self.queue_id], &self.extra) }
}

impl std::fmt::Debug for EndConsultRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EndConsultRequest", self, f) }
}

/// The object `MediaResourceRequest` of Webex.
#[derive(Clone, Default)]
pub struct MediaResourceRequest {
    /// `mediaResourceId`; required when sent
    pub media_resource_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MediaResourceRequest: Keys = Keys(&["\"mediaResourceId\":"]);

impl Json for MediaResourceRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MediaResourceRequest, &mut [&mut self.media_resource_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MediaResourceRequest, &[&self.media_resource_id], &self.extra) }
}

impl std::fmt::Debug for MediaResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MediaResourceRequest", self, f) }
}

/// The object `PatchTaskRequest` of Webex.
#[derive(Clone, Default)]
pub struct PatchTaskRequest {
    /// `attributes`; required when sent
    pub attributes: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PatchTaskRequest: Keys = Keys(&["\"attributes\":"]);

impl Json for PatchTaskRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PatchTaskRequest, &mut [&mut self.attributes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PatchTaskRequest, &[&self.attributes], &self.extra) }
}

impl std::fmt::Debug for PatchTaskRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PatchTaskRequest", self, f) }
}

/// The object `ResumeRecordingResourceRequest` of Webex.
#[derive(Clone, Default)]
pub struct ResumeRecordingResourceRequest {
    /// `autoResumed`; required when sent
    pub auto_resumed: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ResumeRecordingResourceRequest: Keys = Keys(&["\"autoResumed\":"]);

impl Json for ResumeRecordingResourceRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ResumeRecordingResourceRequest, &mut [&mut self.auto_resumed], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ResumeRecordingResourceRequest, &[&self.auto_resumed], &self.extra) }
}

impl std::fmt::Debug for ResumeRecordingResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ResumeRecordingResourceRequest", self, f) }
}

/// The object `Task` of Webex.
#[derive(Clone, Default)]
pub struct Task {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `attributes`; required when sent
    pub attributes: Option<TaskAttributes>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Task: Keys = Keys(&["\"id\":", "\"attributes\":"]);

impl Json for Task {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Task, &mut [&mut self.id, &mut self.attributes], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Task, &[&self.id, &self.attributes], &self.extra) }
}

impl std::fmt::Debug for Task {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Task", self, f) }
}

/// The object `TaskApiResponse` of Webex.
#[derive(Clone, Default)]
pub struct TaskApiResponse {
    /// `meta`; required when sent
    pub meta: Option<Meta>,
    /// `data`; required when sent
    pub data: Option<Vec<Task>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TaskApiResponse: Keys = Keys(&["\"meta\":", "\"data\":"]);

impl Json for TaskApiResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TaskApiResponse, &mut [&mut self.meta, &mut self.data], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TaskApiResponse, &[&self.meta, &self.data], &self.extra) }
}

impl std::fmt::Debug for TaskApiResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TaskApiResponse", self, f) }
}

/// The object `TaskAttributes` of Webex.
#[derive(Clone, Default)]
pub struct TaskAttributes {
    /// `owner`; required when sent
    pub owner: Option<TaskOwner>,
    /// `queue`; required when sent
    pub queue: Option<TaskQueue>,
    /// `channelType`; required when sent
    pub channel_type: Option<String>,
    /// `status`; required when sent
    pub status: Option<TaskAttributesStatus>,
    /// `createdTime`; required when sent
    pub created_time: Option<i64>,
    /// `lastUpdatedTime`; required when sent
    pub last_updated_time: Option<i64>,
    /// `captureRequested`
    pub capture_requested: Option<bool>,
    /// `origin`
    pub origin: Option<String>,
    /// `destination`
    pub destination: Option<String>,
    /// `direction`
    pub direction: Option<String>,
    /// `reasonCode`
    pub reason_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TaskAttributes: Keys = Keys(&["\"owner\":", "\"queue\":", "\"channelType\":", "\"status\":", "\"createdTime\":", "\"lastUpdatedTime\":", "\"captureRequested\":", "\"origin\":", "\"destination\":", "\"direction\":", "\"reasonCode\":"]);

impl Json for TaskAttributes {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TaskAttributes, &mut [&mut self.owner, &mut self.queue, &mut self.channel_type, &mut self.status, &mut self.created_time, &mut self.last_updated_time, &mut self.capture_requested, &mut self.origin, &mut self.destination, &mut self.direction, &mut self.reason_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TaskAttributes, &[&self.owner, &self.queue, &self.channel_type, &self.status, &self.created_time, &self.last_updated_time, &self.capture_requested, &self.origin, &self.destination, &self.direction, &self.reason_code], &self.extra) }
}

impl std::fmt::Debug for TaskAttributes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TaskAttributes", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`TaskAttributes`].
    pub enum TaskAttributesStatus {
        Created = "created",
        Queued = "queued",
        Offered = "offered",
        Assigned = "assigned",
        Abandoned = "abandoned",
        Completed = "completed",
    }
}

/// The object `TaskOwner` of Webex.
#[derive(Clone, Default)]
pub struct TaskOwner {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TaskOwner: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for TaskOwner {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TaskOwner, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TaskOwner, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for TaskOwner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TaskOwner", self, f) }
}

/// The object `TaskQueue` of Webex.
#[derive(Clone, Default)]
pub struct TaskQueue {
    /// `id`; required when sent
    pub id: Option<String>,
    /// `name`; required when sent
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TaskQueue: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for TaskQueue {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TaskQueue, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TaskQueue, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for TaskQueue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TaskQueue", self, f) }
}

/// The object `TransferResourceRequest` of Webex.
#[derive(Clone, Default)]
pub struct TransferResourceRequest {
    /// `to`; required when sent
    pub to: Option<String>,
    /// `destinationType`; required when sent
    pub destination_type: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_TransferResourceRequest: Keys = Keys(&["\"to\":", "\"destinationType\":"]);

impl Json for TransferResourceRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_TransferResourceRequest, &mut [&mut self.to, &mut self.destination_type], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_TransferResourceRequest, &[&self.to, &self.destination_type], &self.extra) }
}

impl std::fmt::Debug for TransferResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("TransferResourceRequest", self, f) }
}

/// The object `WrapUpResourceRequest` of Webex.
#[derive(Clone, Default)]
pub struct WrapUpResourceRequest {
    /// `auxCodeId`; required when sent
    pub aux_code_id: Option<String>,
    /// `wrapUpReason`; required when sent
    pub wrap_up_reason: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WrapUpResourceRequest: Keys = Keys(&["\"auxCodeId\":", "\"wrapUpReason\":"]);

impl Json for WrapUpResourceRequest {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WrapUpResourceRequest, &mut [&mut self.aux_code_id, &mut self.wrap_up_reason], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WrapUpResourceRequest, &[&self.aux_code_id, &self.wrap_up_reason], &self.extra) }
}

impl std::fmt::Debug for WrapUpResourceRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WrapUpResourceRequest", self, f) }
}
