// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateWebhookBody` of Webex. Published as `CreateAWebhookBody`.
#[derive(Clone, Default)]
pub struct CreateWebhookBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `targetUrl`; required when sent
    pub target_url: Option<String>,
    /// `resource`; required when sent
    pub resource: Option<CreateWebhookBodyResource>,
    /// `event`; required when sent
    pub event: Option<CreateWebhookBodyEvent>,
    /// `filter`
    pub filter: Option<String>,
    /// `secret`
    pub secret: Option<String>,
    /// `ownedBy`
    pub owned_by: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateWebhookBody: Keys = Keys(&["\"name\":", "\"targetUrl\":", "\"resource\":", "\"event\":", "\"filter\":", "\"secret\":", "\"ownedBy\":"]);

impl Json for CreateWebhookBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateWebhookBody, &mut [&mut self.name, &mut self.target_url, &mut self.resource, &mut self.event, &mut self.filter, &mut self.secret, &mut self.owned_by], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateWebhookBody, &[&self.name, &self.target_url, &self.resource, &self.event, &self.filter, &self.secret, &self.owned_by], &self.extra) }
}

impl std::fmt::Debug for CreateWebhookBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateWebhookBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `resource` of [`CreateWebhookBody`].
    pub enum CreateWebhookBodyResource {
        AttachmentActions = "attachmentActions",
        DataSources = "dataSources",
        Memberships = "memberships",
        Messages = "messages",
        Rooms = "rooms",
        Meetings = "meetings",
        Recordings = "recordings",
        ConvergedRecordings = "convergedRecordings",
        MeetingParticipants = "meetingParticipants",
        MeetingTranscripts = "meetingTranscripts",
        TelephonyCalls = "telephony_calls",
        TelephonyConference = "telephony_conference",
        TelephonyMwi = "telephony_mwi",
        UcCounters = "uc_counters",
        ServiceApp = "serviceApp",
        AdminBatchJobs = "adminBatchJobs",
        ControlHubAlerts = "controlHubAlerts",
        VideoMeshAlerts = "videoMeshAlerts",
        All = "all",
    }
}

webex_core::open_enum! {
    /// Values of `event` of [`CreateWebhookBody`].
    pub enum CreateWebhookBodyEvent {
        Created = "created",
        Updated = "updated",
        Deleted = "deleted",
        Started = "started",
        Ended = "ended",
        Joined = "joined",
        Left = "left",
        Migrated = "migrated",
        Authorized = "authorized",
        Deauthorized = "deauthorized",
        StatusChanged = "statusChanged",
        All = "all",
    }
}

/// The object `UpdateWebhookBody` of Webex. Published as `UpdateAWebhookBody`.
#[derive(Clone, Default)]
pub struct UpdateWebhookBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `targetUrl`; required when sent
    pub target_url: Option<String>,
    /// `secret`
    pub secret: Option<String>,
    /// `ownedBy`
    pub owned_by: Option<String>,
    /// `status`
    pub status: Option<UpdateWebhookBodyStatus>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateWebhookBody: Keys = Keys(&["\"name\":", "\"targetUrl\":", "\"secret\":", "\"ownedBy\":", "\"status\":"]);

impl Json for UpdateWebhookBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateWebhookBody, &mut [&mut self.name, &mut self.target_url, &mut self.secret, &mut self.owned_by, &mut self.status], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateWebhookBody, &[&self.name, &self.target_url, &self.secret, &self.owned_by, &self.status], &self.extra) }
}

impl std::fmt::Debug for UpdateWebhookBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateWebhookBody", self, f) }
}

webex_core::open_enum! {
    /// Values of `status` of [`UpdateWebhookBody`].
    pub enum UpdateWebhookBodyStatus {
        Active = "active",
    }
}

/// The object `Webhook` of Webex.
#[derive(Clone, Default)]
pub struct Webhook {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `targetUrl`
    pub target_url: Option<String>,
    /// `resource`
    pub resource: Option<WebhookResource>,
    /// `event`
    pub event: Option<WebhookEvent>,
    /// `filter`
    pub filter: Option<String>,
    /// `secret`
    pub secret: Option<String>,
    /// `status`
    pub status: Option<WebhookStatus>,
    /// `created`
    pub created: Option<String>,
    /// `ownedBy`
    pub owned_by: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// `createdBy`
    pub created_by: Option<String>,
    /// `appId`
    pub app_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Webhook: Keys = Keys(&["\"id\":", "\"name\":", "\"targetUrl\":", "\"resource\":", "\"event\":", "\"filter\":", "\"secret\":", "\"status\":", "\"created\":", "\"ownedBy\":", "\"orgId\":", "\"createdBy\":", "\"appId\":"]);

impl Json for Webhook {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Webhook, &mut [&mut self.id, &mut self.name, &mut self.target_url, &mut self.resource, &mut self.event, &mut self.filter, &mut self.secret, &mut self.status, &mut self.created, &mut self.owned_by, &mut self.org_id, &mut self.created_by, &mut self.app_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Webhook, &[&self.id, &self.name, &self.target_url, &self.resource, &self.event, &self.filter, &self.secret, &self.status, &self.created, &self.owned_by, &self.org_id, &self.created_by, &self.app_id], &self.extra) }
}

impl std::fmt::Debug for Webhook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Webhook", self, f) }
}

webex_core::open_enum! {
    /// Values of `resource` of [`Webhook`].
    pub enum WebhookResource {
        AttachmentActions = "attachmentActions",
        DataSources = "dataSources",
        Memberships = "memberships",
        Messages = "messages",
        Rooms = "rooms",
        Meetings = "meetings",
        Recordings = "recordings",
        ConvergedRecordings = "convergedRecordings",
        MeetingParticipants = "meetingParticipants",
        MeetingTranscripts = "meetingTranscripts",
        TelephonyCalls = "telephony_calls",
        TelephonyConference = "telephony_conference",
        TelephonyMwi = "telephony_mwi",
        UcCounters = "uc_counters",
        ServiceApp = "serviceApp",
        AdminBatchJobs = "adminBatchJobs",
        ControlHubAlerts = "controlHubAlerts",
        VideoMeshAlerts = "videoMeshAlerts",
        All = "all",
    }
}

webex_core::open_enum! {
    /// Values of `event` of [`Webhook`].
    pub enum WebhookEvent {
        Created = "created",
        Updated = "updated",
        Deleted = "deleted",
        Started = "started",
        Ended = "ended",
        Joined = "joined",
        Left = "left",
        Migrated = "migrated",
        Authorized = "authorized",
        Deauthorized = "deauthorized",
        StatusChanged = "statusChanged",
        All = "all",
    }
}

webex_core::open_enum! {
    /// Values of `status` of [`Webhook`].
    pub enum WebhookStatus {
        Active = "active",
        Inactive = "inactive",
    }
}

/// The object `WebhookCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct WebhookCollectionResponse {
    /// `items`
    pub items: Option<Vec<Webhook>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_WebhookCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for WebhookCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_WebhookCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_WebhookCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for WebhookCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("WebhookCollectionResponse", self, f) }
}
