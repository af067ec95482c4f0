// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ListMessagesByMemberIdResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMessagesByMemberIdResponse {
    /// `items`
    pub items: Option<Vec<VoiceMessageDetails>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMessagesByMemberIdResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMessagesByMemberIdResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMessagesByMemberIdResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMessagesByMemberIdResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMessagesByMemberIdResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMessagesByMemberIdResponse", self, f) }
}

/// The object `MarkAsReadByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct MarkAsReadByMemberIdBody {
    /// `messageId`
    pub message_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MarkAsReadByMemberIdBody: Keys = Keys(&["\"messageId\":"]);

impl Json for MarkAsReadByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MarkAsReadByMemberIdBody, &mut [&mut self.message_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MarkAsReadByMemberIdBody, &[&self.message_id], &self.extra) }
}

impl std::fmt::Debug for MarkAsReadByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MarkAsReadByMemberIdBody", self, f) }
}

/// The object `MarkAsUnreadByMemberIdBody` of Webex.
#[derive(Clone, Default)]
pub struct MarkAsUnreadByMemberIdBody {
    /// `messageId`
    pub message_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MarkAsUnreadByMemberIdBody: Keys = Keys(&["\"messageId\":"]);

impl Json for MarkAsUnreadByMemberIdBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MarkAsUnreadByMemberIdBody, &mut [&mut self.message_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MarkAsUnreadByMemberIdBody, &[&self.message_id], &self.extra) }
}

impl std::fmt::Debug for MarkAsUnreadByMemberIdBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MarkAsUnreadByMemberIdBody", self, f) }
}

/// The object `MessageSummary` of Webex.
#[derive(Clone, Default)]
pub struct MessageSummary {
    /// `newMessages`
    pub new_messages: Option<i64>,
    /// `oldMessages`
    pub old_messages: Option<i64>,
    /// `newUrgentMessages`
    pub new_urgent_messages: Option<i64>,
    /// `oldUrgentMessages`
    pub old_urgent_messages: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_MessageSummary: Keys = Keys(&["\"newMessages\":", "\"oldMessages\":", "\"newUrgentMessages\":", "\"oldUrgentMessages\":"]);

impl Json for MessageSummary {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_MessageSummary, &mut [&mut self.new_messages, &mut self.old_messages, &mut self.new_urgent_messages, &mut self.old_urgent_messages], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_MessageSummary, &[&self.new_messages, &self.old_messages, &self.new_urgent_messages, &self.old_urgent_messages], &self.extra) }
}

impl std::fmt::Debug for MessageSummary {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("MessageSummary", self, f) }
}

/// The object `UserCallSettingsMembersListVoiceMessageMembershipsResponse` of Webex.
#[derive(Clone, Default)]
pub struct UserCallSettingsMembersListVoiceMessageMembershipsResponse {
    /// `memberOf`
    pub member_of: Option<Vec<VoiceMessageMembership>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallSettingsMembersListVoiceMessageMembershipsResponse: Keys = Keys(&["\"memberOf\":"]);

impl Json for UserCallSettingsMembersListVoiceMessageMembershipsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallSettingsMembersListVoiceMessageMembershipsResponse, &mut [&mut self.member_of], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallSettingsMembersListVoiceMessageMembershipsResponse, &[&self.member_of], &self.extra) }
}

impl std::fmt::Debug for UserCallSettingsMembersListVoiceMessageMembershipsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallSettingsMembersListVoiceMessageMembershipsResponse", self, f) }
}

/// The object `UserCallSettingsMembersMeListMessagesResponse` of Webex.
#[derive(Clone, Default)]
pub struct UserCallSettingsMembersMeListMessagesResponse {
    /// `items`
    pub items: Option<Vec<VoiceMessageDetails>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallSettingsMembersMeListMessagesResponse: Keys = Keys(&["\"items\":"]);

impl Json for UserCallSettingsMembersMeListMessagesResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallSettingsMembersMeListMessagesResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallSettingsMembersMeListMessagesResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for UserCallSettingsMembersMeListMessagesResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallSettingsMembersMeListMessagesResponse", self, f) }
}

/// The object `UserCallSettingsMembersMeListVoiceMessageMembershipsResponse` of Webex.
#[derive(Clone, Default)]
pub struct UserCallSettingsMembersMeListVoiceMessageMembershipsResponse {
    /// `memberOf`
    pub member_of: Option<Vec<VoiceMessageMembership>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallSettingsMembersMeListVoiceMessageMembershipsResponse: Keys = Keys(&["\"memberOf\":"]);

impl Json for UserCallSettingsMembersMeListVoiceMessageMembershipsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallSettingsMembersMeListVoiceMessageMembershipsResponse, &mut [&mut self.member_of], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallSettingsMembersMeListVoiceMessageMembershipsResponse, &[&self.member_of], &self.extra) }
}

impl std::fmt::Debug for UserCallSettingsMembersMeListVoiceMessageMembershipsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallSettingsMembersMeListVoiceMessageMembershipsResponse", self, f) }
}

/// The object `UserCallSettingsMembersMeMarkAsReadBody` of Webex.
#[derive(Clone, Default)]
pub struct UserCallSettingsMembersMeMarkAsReadBody {
    /// `messageId`
    pub message_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallSettingsMembersMeMarkAsReadBody: Keys = Keys(&["\"messageId\":", "\"lineOwnerId\":"]);

impl Json for UserCallSettingsMembersMeMarkAsReadBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallSettingsMembersMeMarkAsReadBody, &mut [&mut self.message_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallSettingsMembersMeMarkAsReadBody, &[&self.message_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for UserCallSettingsMembersMeMarkAsReadBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallSettingsMembersMeMarkAsReadBody", self, f) }
}

/// The object `UserCallSettingsMembersMeMarkAsUnreadBody` of Webex.
#[derive(Clone, Default)]
pub struct UserCallSettingsMembersMeMarkAsUnreadBody {
    /// `messageId`
    pub message_id: Option<String>,
    /// `lineOwnerId`
    pub line_owner_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UserCallSettingsMembersMeMarkAsUnreadBody: Keys = Keys(&["\"messageId\":", "\"lineOwnerId\":"]);

impl Json for UserCallSettingsMembersMeMarkAsUnreadBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UserCallSettingsMembersMeMarkAsUnreadBody, &mut [&mut self.message_id, &mut self.line_owner_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UserCallSettingsMembersMeMarkAsUnreadBody, &[&self.message_id, &self.line_owner_id], &self.extra) }
}

impl std::fmt::Debug for UserCallSettingsMembersMeMarkAsUnreadBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UserCallSettingsMembersMeMarkAsUnreadBody", self, f) }
}

/// The object `VoiceMessageMembership` of Webex.
#[derive(Clone, Default)]
pub struct VoiceMessageMembership {
    /// `id`
    pub id: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `phoneNumber`
    pub phone_number: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `routingPrefix`
    pub routing_prefix: Option<String>,
    /// `esn`
    pub esn: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_VoiceMessageMembership: Keys = Keys(&["\"id\":", "\"type\":", "\"name\":", "\"phoneNumber\":", "\"extension\":", "\"routingPrefix\":", "\"esn\":"]);

impl Json for VoiceMessageMembership {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_VoiceMessageMembership, &mut [&mut self.id, &mut self.type_, &mut self.name, &mut self.phone_number, &mut self.extension, &mut self.routing_prefix, &mut self.esn], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_VoiceMessageMembership, &[&self.id, &self.type_, &self.name, &self.phone_number, &self.extension, &self.routing_prefix, &self.esn], &self.extra) }
}

impl std::fmt::Debug for VoiceMessageMembership {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("VoiceMessageMembership", self, f) }
}
