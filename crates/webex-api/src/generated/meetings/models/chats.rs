// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `ChatObject` of Webex.
#[derive(Clone, Default)]
pub struct ChatObject {
    /// `id`
    pub id: Option<String>,
    /// `chatTime`
    pub chat_time: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// `sender`
    pub sender: Option<ChatObjectSender>,
    /// `receivers`
    pub receivers: Option<Vec<ChatObjectReceiver>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ChatObject: Keys = Keys(&["\"id\":", "\"chatTime\":", "\"text\":", "\"meetingId\":", "\"type\":", "\"sender\":", "\"receivers\":"]);

impl Json for ChatObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ChatObject, &mut [&mut self.id, &mut self.chat_time, &mut self.text, &mut self.meeting_id, &mut self.type_, &mut self.sender, &mut self.receivers], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ChatObject, &[&self.id, &self.chat_time, &self.text, &self.meeting_id, &self.type_, &self.sender, &self.receivers], &self.extra) }
}

impl std::fmt::Debug for ChatObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ChatObject", self, f) }
}

/// The object `ChatObjectReceiver` of Webex.
#[derive(Clone, Default)]
pub struct ChatObjectReceiver {
    /// `email`
    pub email: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ChatObjectReceiver: Keys = Keys(&["\"email\":", "\"displayName\":", "\"personId\":", "\"orgId\":"]);

impl Json for ChatObjectReceiver {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ChatObjectReceiver, &mut [&mut self.email, &mut self.display_name, &mut self.person_id, &mut self.org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ChatObjectReceiver, &[&self.email, &self.display_name, &self.person_id, &self.org_id], &self.extra) }
}

impl std::fmt::Debug for ChatObjectReceiver {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ChatObjectReceiver", self, f) }
}

/// The object `ChatObjectSender` of Webex.
#[derive(Clone, Default)]
pub struct ChatObjectSender {
    /// `email`
    pub email: Option<String>,
    /// `displayName`
    pub display_name: Option<String>,
    /// `personId`
    pub person_id: Option<String>,
    /// `orgId`
    pub org_id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ChatObjectSender: Keys = Keys(&["\"email\":", "\"displayName\":", "\"personId\":", "\"orgId\":"]);

impl Json for ChatObjectSender {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ChatObjectSender, &mut [&mut self.email, &mut self.display_name, &mut self.person_id, &mut self.org_id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ChatObjectSender, &[&self.email, &self.display_name, &self.person_id, &self.org_id], &self.extra) }
}

impl std::fmt::Debug for ChatObjectSender {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ChatObjectSender", self, f) }
}

/// The object `ListMeetingChatsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMeetingChatsResponse {
    /// `items`
    pub items: Option<Vec<ChatObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMeetingChatsResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMeetingChatsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMeetingChatsResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMeetingChatsResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMeetingChatsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMeetingChatsResponse", self, f) }
}
