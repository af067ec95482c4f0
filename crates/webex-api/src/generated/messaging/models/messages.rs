// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use std::collections::BTreeMap;

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `Attachment` of Webex.
#[derive(Clone, Default)]
pub struct Attachment {
    /// `contentType`
    pub content_type: Option<String>,
    /// `content`
    pub content: Option<BTreeMap<String, Any>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Attachment: Keys = Keys(&["\"contentType\":", "\"content\":"]);

impl Json for Attachment {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Attachment, &mut [&mut self.content_type, &mut self.content], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Attachment, &[&self.content_type, &self.content], &self.extra) }
}

impl std::fmt::Debug for Attachment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Attachment", self, f) }
}

/// The object `CreateMessageBody` of Webex. Published as `CreateAMessageBody`.
#[derive(Clone, Default)]
pub struct CreateMessageBody {
    /// `roomId`
    pub room_id: Option<String>,
    /// `parentId`
    pub parent_id: Option<String>,
    /// `toPersonId`
    pub to_person_id: Option<String>,
    /// `toPersonEmail`
    pub to_person_email: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// `markdown`
    pub markdown: Option<String>,
    /// `files`
    pub files: Option<Vec<String>>,
    /// `attachments`
    pub attachments: Option<Vec<Attachment>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateMessageBody: Keys = Keys(&["\"roomId\":", "\"parentId\":", "\"toPersonId\":", "\"toPersonEmail\":", "\"text\":", "\"markdown\":", "\"files\":", "\"attachments\":"]);

impl Json for CreateMessageBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateMessageBody, &mut [&mut self.room_id, &mut self.parent_id, &mut self.to_person_id, &mut self.to_person_email, &mut self.text, &mut self.markdown, &mut self.files, &mut self.attachments], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateMessageBody, &[&self.room_id, &self.parent_id, &self.to_person_id, &self.to_person_email, &self.text, &self.markdown, &self.files, &self.attachments], &self.extra) }
}

impl std::fmt::Debug for CreateMessageBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateMessageBody", self, f) }
}

/// The object `DirectMessage` of Webex.
#[derive(Clone, Default)]
pub struct DirectMessage {
    /// `id`
    pub id: Option<String>,
    /// `roomId`
    pub room_id: Option<String>,
    /// `roomType`
    pub room_type: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// `markdown`
    pub markdown: Option<String>,
    /// `files`
    pub files: Option<Vec<String>>,
    /// `personId`
    pub person_id: Option<String>,
    /// `personEmail`
    pub person_email: Option<String>,
    /// `created`
    pub created: Option<String>,
    /// `parentId`
    pub parent_id: Option<String>,
    /// `html`
    pub html: Option<String>,
    /// `mentionedPeople`
    pub mentioned_people: Option<Vec<String>>,
    /// `attachments`
    pub attachments: Option<Vec<Attachment>>,
    /// `updated`
    pub updated: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DirectMessage: Keys = Keys(&["\"id\":", "\"roomId\":", "\"roomType\":", "\"text\":", "\"markdown\":", "\"files\":", "\"personId\":", "\"personEmail\":", "\"created\":", "\"parentId\":", "\"html\":", "\"mentionedPeople\":", "\"attachments\":", "\"updated\":"]);

impl Json for DirectMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DirectMessage, &mut [&mut self.id, &mut self.room_id, &mut self.room_type, &mut self.text, &mut self.markdown, &mut self.files, &mut self.person_id, &mut self.person_email, &mut self.created, &mut self.parent_id, &mut self.html, &mut self.mentioned_people, &mut self.attachments, &mut self.updated], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DirectMessage, &[&self.id, &self.room_id, &self.room_type, &self.text, &self.markdown, &self.files, &self.person_id, &self.person_email, &self.created, &self.parent_id, &self.html, &self.mentioned_people, &self.attachments, &self.updated], &self.extra) }
}

impl std::fmt::Debug for DirectMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DirectMessage", self, f) }
}

/// The object `DirectMessageCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct DirectMessageCollectionResponse {
    /// `items`
    pub items: Option<Vec<DirectMessage>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_DirectMessageCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for DirectMessageCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_DirectMessageCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_DirectMessageCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for DirectMessageCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("DirectMessageCollectionResponse", self, f) }
}

/// The object `EditMessageBody` of Webex. Published as `EditAMessageBody`.
#[derive(Clone, Default)]
pub struct EditMessageBody {
    /// `roomId`; required when sent
    pub room_id: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// `markdown`
    pub markdown: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_EditMessageBody: Keys = Keys(&["\"roomId\":", "\"text\":", "\"markdown\":"]);

impl Json for EditMessageBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_EditMessageBody, &mut [&mut self.room_id, &mut self.text, &mut self.markdown], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_EditMessageBody, &[&self.room_id, &self.text, &self.markdown], &self.extra) }
}

impl std::fmt::Debug for EditMessageBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("EditMessageBody", self, f) }
}

/// The object `ListMessage` of Webex.
#[derive(Clone, Default)]
pub struct ListMessage {
    /// `id`
    pub id: Option<String>,
    /// `parentId`
    pub parent_id: Option<String>,
    /// `roomId`
    pub room_id: Option<String>,
    /// `roomType`
    pub room_type: Option<ListMessageRoomType>,
    /// `text`
    pub text: Option<String>,
    /// `markdown`
    pub markdown: Option<String>,
    /// `html`
    pub html: Option<String>,
    /// `files`
    pub files: Option<Vec<String>>,
    /// `personId`
    pub person_id: Option<String>,
    /// `personEmail`
    pub person_email: Option<String>,
    /// `mentionedPeople`
    pub mentioned_people: Option<Vec<String>>,
    /// `mentionedGroups`
    pub mentioned_groups: Option<Vec<String>>,
    /// `attachments`
    pub attachments: Option<Vec<Attachment>>,
    /// `created`
    pub created: Option<String>,
    /// `updated`
    pub updated: Option<String>,
    /// `isVoiceClip`
    pub is_voice_clip: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMessage: Keys = Keys(&["\"id\":", "\"parentId\":", "\"roomId\":", "\"roomType\":", "\"text\":", "\"markdown\":", "\"html\":", "\"files\":", "\"personId\":", "\"personEmail\":", "\"mentionedPeople\":", "\"mentionedGroups\":", "\"attachments\":", "\"created\":", "\"updated\":", "\"isVoiceClip\":"]);

impl Json for ListMessage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMessage, &mut [&mut self.id, &mut self.parent_id, &mut self.room_id, &mut self.room_type, &mut self.text, &mut self.markdown, &mut self.html, &mut self.files, &mut self.person_id, &mut self.person_email, &mut self.mentioned_people, &mut self.mentioned_groups, &mut self.attachments, &mut self.created, &mut self.updated, &mut self.is_voice_clip], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMessage, &[&self.id, &self.parent_id, &self.room_id, &self.room_type, &self.text, &self.markdown, &self.html, &self.files, &self.person_id, &self.person_email, &self.mentioned_people, &self.mentioned_groups, &self.attachments, &self.created, &self.updated, &self.is_voice_clip], &self.extra) }
}

impl std::fmt::Debug for ListMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMessage", self, f) }
}

webex_core::open_enum! {
    /// Values of `roomType` of [`ListMessage`].
    pub enum ListMessageRoomType {
        Direct = "direct",
        Group = "group",
    }
}

/// The object `ListMessageCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListMessageCollectionResponse {
    /// `items`
    pub items: Option<Vec<ListMessage>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListMessageCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for ListMessageCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListMessageCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListMessageCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ListMessageCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListMessageCollectionResponse", self, f) }
}

/// The object `Message` of Webex.
#[derive(Clone, Default)]
pub struct Message {
    /// `id`
    pub id: Option<String>,
    /// `roomId`
    pub room_id: Option<String>,
    /// `roomType`
    pub room_type: Option<MessageRoomType>,
    /// `toPersonId`
    pub to_person_id: Option<String>,
    /// `toPersonEmail`
    pub to_person_email: Option<String>,
    /// `text`
    pub text: Option<String>,
    /// `markdown`
    pub markdown: Option<String>,
    /// `files`
    pub files: Option<Vec<String>>,
    /// `attachments`
    pub attachments: Option<Vec<Attachment>>,
    /// `personId`
    pub person_id: Option<String>,
    /// `personEmail`
    pub person_email: Option<String>,
    /// `mentionedPeople`
    pub mentioned_people: Option<Vec<String>>,
    /// `mentionedGroups`
    pub mentioned_groups: Option<Vec<String>>,
    /// `created`
    pub created: Option<String>,
    /// `parentId`
    pub parent_id: Option<String>,
    /// `html`
    pub html: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Message: Keys = Keys(&["\"id\":", "\"roomId\":", "\"roomType\":", "\"toPersonId\":", "\"toPersonEmail\":", "\"text\":", "\"markdown\":", "\"files\":", "\"attachments\":", "\"personId\":", "\"personEmail\":", "\"mentionedPeople\":", "\"mentionedGroups\":", "\"created\":", "\"parentId\":", "\"html\":"]);

impl Json for Message {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Message, &mut [&mut self.id, &mut self.room_id, &mut self.room_type, &mut self.to_person_id, &mut self.to_person_email, &mut self.text, &mut self.markdown, &mut self.files, &mut self.attachments, &mut self.person_id, &mut self.person_email, &mut self.mentioned_people, &mut self.mentioned_groups, &mut self.created, &mut self.parent_id, &mut self.html], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Message, &[&self.id, &self.room_id, &self.room_type, &self.to_person_id, &self.to_person_email, &self.text, &self.markdown, &self.files, &self.attachments, &self.person_id, &self.person_email, &self.mentioned_people, &self.mentioned_groups, &self.created, &self.parent_id, &self.html], &self.extra) }
}

impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Message", self, f) }
}

webex_core::open_enum! {
    /// Values of `roomType` of [`Message`].
    pub enum MessageRoomType {
        Direct = "direct",
        Group = "group",
    }
}
