// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateRoomBody` of Webex. Published as `CreateARoomBody`.
#[derive(Clone, Default)]
pub struct CreateRoomBody {
    /// `title`; required when sent
    pub title: Option<String>,
    /// `teamId`
    pub team_id: Option<String>,
    /// `classificationId`
    pub classification_id: Option<String>,
    /// `isLocked`
    pub is_locked: Option<bool>,
    /// `isPublic`
    pub is_public: Option<bool>,
    /// `description`
    pub description: Option<String>,
    /// `isAnnouncementOnly`
    pub is_announcement_only: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateRoomBody: Keys = Keys(&["\"title\":", "\"teamId\":", "\"classificationId\":", "\"isLocked\":", "\"isPublic\":", "\"description\":", "\"isAnnouncementOnly\":"]);

impl Json for CreateRoomBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateRoomBody, &mut [&mut self.title, &mut self.team_id, &mut self.classification_id, &mut self.is_locked, &mut self.is_public, &mut self.description, &mut self.is_announcement_only], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateRoomBody, &[&self.title, &self.team_id, &self.classification_id, &self.is_locked, &self.is_public, &self.description, &self.is_announcement_only], &self.extra) }
}

impl std::fmt::Debug for CreateRoomBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateRoomBody", self, f) }
}

/// The object `Room` of Webex.
#[derive(Clone, Default)]
pub struct Room {
    /// `id`
    pub id: Option<String>,
    /// `title`
    pub title: Option<String>,
    /// `type`
    pub type_: Option<RoomType>,
    /// `isLocked`
    pub is_locked: Option<bool>,
    /// `teamId`
    pub team_id: Option<String>,
    /// `lastActivity`
    pub last_activity: Option<String>,
    /// `creatorId`
    pub creator_id: Option<String>,
    /// `created`
    pub created: Option<String>,
    /// `ownerId`
    pub owner_id: Option<String>,
    /// `classificationId`
    pub classification_id: Option<String>,
    /// `isAnnouncementOnly`
    pub is_announcement_only: Option<bool>,
    /// `isReadOnly`
    pub is_read_only: Option<bool>,
    /// `isPublic`
    pub is_public: Option<bool>,
    /// `madePublic`
    pub made_public: Option<String>,
    /// `description`
    pub description: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_Room: Keys = Keys(&["\"id\":", "\"title\":", "\"type\":", "\"isLocked\":", "\"teamId\":", "\"lastActivity\":", "\"creatorId\":", "\"created\":", "\"ownerId\":", "\"classificationId\":", "\"isAnnouncementOnly\":", "\"isReadOnly\":", "\"isPublic\":", "\"madePublic\":", "\"description\":"]);

impl Json for Room {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_Room, &mut [&mut self.id, &mut self.title, &mut self.type_, &mut self.is_locked, &mut self.team_id, &mut self.last_activity, &mut self.creator_id, &mut self.created, &mut self.owner_id, &mut self.classification_id, &mut self.is_announcement_only, &mut self.is_read_only, &mut self.is_public, &mut self.made_public, &mut self.description], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_Room, &[&self.id, &self.title, &self.type_, &self.is_locked, &self.team_id, &self.last_activity, &self.creator_id, &self.created, &self.owner_id, &self.classification_id, &self.is_announcement_only, &self.is_read_only, &self.is_public, &self.made_public, &self.description], &self.extra) }
}

impl std::fmt::Debug for Room {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("Room", self, f) }
}

webex_core::open_enum! {
    /// Values of `type` of [`Room`].
    pub enum RoomType {
        Direct = "direct",
        Group = "group",
    }
}

/// The object `RoomCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct RoomCollectionResponse {
    /// `items`
    pub items: Option<Vec<Room>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RoomCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for RoomCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RoomCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RoomCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for RoomCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RoomCollectionResponse", self, f) }
}

/// The object `RoomMeetingDetails` of Webex.
#[derive(Clone, Default)]
pub struct RoomMeetingDetails {
    /// `roomId`
    pub room_id: Option<String>,
    /// `meetingLink`
    pub meeting_link: Option<String>,
    /// `sipAddress`
    pub sip_address: Option<String>,
    /// `meetingNumber`
    pub meeting_number: Option<String>,
    /// `meetingId`
    pub meeting_id: Option<String>,
    /// `callInTollFreeNumber`
    pub call_in_toll_free_number: Option<String>,
    /// `callInTollNumber`
    pub call_in_toll_number: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RoomMeetingDetails: Keys = Keys(&["\"roomId\":", "\"meetingLink\":", "\"sipAddress\":", "\"meetingNumber\":", "\"meetingId\":", "\"callInTollFreeNumber\":", "\"callInTollNumber\":"]);

impl Json for RoomMeetingDetails {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RoomMeetingDetails, &mut [&mut self.room_id, &mut self.meeting_link, &mut self.sip_address, &mut self.meeting_number, &mut self.meeting_id, &mut self.call_in_toll_free_number, &mut self.call_in_toll_number], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RoomMeetingDetails, &[&self.room_id, &self.meeting_link, &self.sip_address, &self.meeting_number, &self.meeting_id, &self.call_in_toll_free_number, &self.call_in_toll_number], &self.extra) }
}

impl std::fmt::Debug for RoomMeetingDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RoomMeetingDetails", self, f) }
}

/// The object `UpdateRoomBody` of Webex. Published as `UpdateARoomBody`.
#[derive(Clone, Default)]
pub struct UpdateRoomBody {
    /// `title`; required when sent
    pub title: Option<String>,
    /// `classificationId`
    pub classification_id: Option<String>,
    /// `teamId`
    pub team_id: Option<String>,
    /// `isLocked`
    pub is_locked: Option<bool>,
    /// `isPublic`
    pub is_public: Option<bool>,
    /// `description`
    pub description: Option<String>,
    /// `isAnnouncementOnly`
    pub is_announcement_only: Option<bool>,
    /// `isReadOnly`
    pub is_read_only: Option<bool>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateRoomBody: Keys = Keys(&["\"title\":", "\"classificationId\":", "\"teamId\":", "\"isLocked\":", "\"isPublic\":", "\"description\":", "\"isAnnouncementOnly\":", "\"isReadOnly\":"]);

impl Json for UpdateRoomBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateRoomBody, &mut [&mut self.title, &mut self.classification_id, &mut self.team_id, &mut self.is_locked, &mut self.is_public, &mut self.description, &mut self.is_announcement_only, &mut self.is_read_only], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateRoomBody, &[&self.title, &self.classification_id, &self.team_id, &self.is_locked, &self.is_public, &self.description, &self.is_announcement_only, &self.is_read_only], &self.extra) }
}

impl std::fmt::Debug for UpdateRoomBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateRoomBody", self, f) }
}
