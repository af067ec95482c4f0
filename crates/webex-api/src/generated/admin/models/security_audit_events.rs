// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `SecurityAuditEvent` of Webex.
#[derive(Clone, Default)]
pub struct SecurityAuditEvent {
    /// `data`
    pub data: Option<SecurityAuditEventData>,
    /// `created`
    pub created: Option<String>,
    /// `actorOrgId`
    pub actor_org_id: Option<String>,
    /// `id`
    pub id: Option<String>,
    /// `actorId`
    pub actor_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SecurityAuditEvent: Keys = Keys(&["\"data\":", "\"created\":", "\"actorOrgId\":", "\"id\":", "\"actorId\":"]);

impl Json for SecurityAuditEvent {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SecurityAuditEvent, &mut [&mut self.data, &mut self.created, &mut self.actor_org_id, &mut self.id, &mut self.actor_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SecurityAuditEvent, &[&self.data, &self.created, &self.actor_org_id, &self.id, &self.actor_id], &self.extra) }
}

impl std::fmt::Debug for SecurityAuditEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SecurityAuditEvent", self, f) }
}

/// The object `SecurityAuditEventCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct SecurityAuditEventCollectionResponse {
    /// `items`
    pub items: Option<Vec<SecurityAuditEvent>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SecurityAuditEventCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for SecurityAuditEventCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SecurityAuditEventCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SecurityAuditEventCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for SecurityAuditEventCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SecurityAuditEventCollectionResponse", self, f) }
}

/// The object `SecurityAuditEventData` of Webex.
#[derive(Clone, Default)]
pub struct SecurityAuditEventData {
    /// `actorOrgName`
    pub actor_org_name: Option<String>,
    /// `eventDescription`
    pub event_description: Option<String>,
    /// `actorName`
    pub actor_name: Option<String>,
    /// `actorEmail`
    pub actor_email: Option<String>,
    /// `actorUserAgent`
    pub actor_user_agent: Option<String>,
    /// `trackingId`
    pub tracking_id: Option<String>,
    /// `eventCategory`
    pub event_category: Option<String>,
    /// `actorIp`
    pub actor_ip: Option<String>,
    /// `actionText`
    pub action_text: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_SecurityAuditEventData: Keys = Keys(&["\"actorOrgName\":", "\"eventDescription\":", "\"actorName\":", "\"actorEmail\":", "\"actorUserAgent\":", "\"trackingId\":", "\"eventCategory\":", "\"actorIp\":", "\"actionText\":"]);

impl Json for SecurityAuditEventData {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_SecurityAuditEventData, &mut [&mut self.actor_org_name, &mut self.event_description, &mut self.actor_name, &mut self.actor_email, &mut self.actor_user_agent, &mut self.tracking_id, &mut self.event_category, &mut self.actor_ip, &mut self.action_text], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_SecurityAuditEventData, &[&self.actor_org_name, &self.event_description, &self.actor_name, &self.actor_email, &self.actor_user_agent, &self.tracking_id, &self.event_category, &self.actor_ip, &self.action_text], &self.extra) }
}

impl std::fmt::Debug for SecurityAuditEventData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("SecurityAuditEventData", self, f) }
}
