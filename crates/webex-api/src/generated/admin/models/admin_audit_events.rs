// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AuditEvent` of Webex.
#[derive(Clone, Default)]
pub struct AuditEvent {
    /// `data`
    pub data: Option<AuditEventData>,
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

static K_AuditEvent: Keys = Keys(&["\"data\":", "\"created\":", "\"actorOrgId\":", "\"id\":", "\"actorId\":"]);

impl Json for AuditEvent {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AuditEvent, &mut [&mut self.data, &mut self.created, &mut self.actor_org_id, &mut self.id, &mut self.actor_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AuditEvent, &[&self.data, &self.created, &self.actor_org_id, &self.id, &self.actor_id], &self.extra) }
}

impl std::fmt::Debug for AuditEvent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AuditEvent", self, f) }
}

/// The object `AuditEventCategoryCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct AuditEventCategoryCollectionResponse {
    /// `eventCategories`
    pub event_categories: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AuditEventCategoryCollectionResponse: Keys = Keys(&["\"eventCategories\":"]);

impl Json for AuditEventCategoryCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AuditEventCategoryCollectionResponse, &mut [&mut self.event_categories], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AuditEventCategoryCollectionResponse, &[&self.event_categories], &self.extra) }
}

impl std::fmt::Debug for AuditEventCategoryCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AuditEventCategoryCollectionResponse", self, f) }
}

/// The object `AuditEventCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct AuditEventCollectionResponse {
    /// `items`
    pub items: Option<Vec<AuditEvent>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AuditEventCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for AuditEventCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AuditEventCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AuditEventCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for AuditEventCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AuditEventCollectionResponse", self, f) }
}

/// The object `AuditEventData` of Webex.
#[derive(Clone, Default)]
pub struct AuditEventData {
    /// `actorOrgName`
    pub actor_org_name: Option<String>,
    /// `targetName`
    pub target_name: Option<String>,
    /// `eventDescription`
    pub event_description: Option<String>,
    /// `actorName`
    pub actor_name: Option<String>,
    /// `actorEmail`
    pub actor_email: Option<String>,
    /// `adminRoles`
    pub admin_roles: Option<Vec<AuditEventDataAdminRoles>>,
    /// `trackingId`
    pub tracking_id: Option<String>,
    /// `targetType`
    pub target_type: Option<String>,
    /// `targetId`
    pub target_id: Option<String>,
    /// `eventCategory`
    pub event_category: Option<String>,
    /// `actorUserAgent`
    pub actor_user_agent: Option<String>,
    /// `actorIp`
    pub actor_ip: Option<String>,
    /// `targetOrgId`
    pub target_org_id: Option<String>,
    /// `actionText`
    pub action_text: Option<String>,
    /// `targetOrgName`
    pub target_org_name: Option<String>,
    /// `errorMessage`
    pub error_message: Option<String>,
    /// `errorCode`
    pub error_code: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AuditEventData: Keys = Keys(&["\"actorOrgName\":", "\"targetName\":", "\"eventDescription\":", "\"actorName\":", "\"actorEmail\":", "\"adminRoles\":", "\"trackingId\":", "\"targetType\":", "\"targetId\":", "\"eventCategory\":", "\"actorUserAgent\":", "\"actorIp\":", "\"targetOrgId\":", "\"actionText\":", "\"targetOrgName\":", "\"errorMessage\":", "\"errorCode\":"]);

impl Json for AuditEventData {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AuditEventData, &mut [&mut self.actor_org_name, &mut self.target_name, &mut self.event_description, &mut self.actor_name, &mut self.actor_email, &mut self.admin_roles, &mut self.tracking_id, &mut self.target_type, &mut self.target_id, &mut self.event_category, &mut self.actor_user_agent, &mut self.actor_ip, &mut self.target_org_id, &mut self.action_text, &mut self.target_org_name, &mut self.error_message, &mut self.error_code], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AuditEventData, &[&self.actor_org_name, &self.target_name, &self.event_description, &self.actor_name, &self.actor_email, &self.admin_roles, &self.tracking_id, &self.target_type, &self.target_id, &self.event_category, &self.actor_user_agent, &self.actor_ip, &self.target_org_id, &self.action_text, &self.target_org_name, &self.error_message, &self.error_code], &self.extra) }
}

impl std::fmt::Debug for AuditEventData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AuditEventData", self, f) }
}

webex_core::open_enum! {
    /// Values of `adminRoles` of [`AuditEventData`].
    pub enum AuditEventDataAdminRoles {
        User = "User",
        FullAdmin = "Full_Admin",
        IdFullAdmin = "id_full_admin",
    }
}
