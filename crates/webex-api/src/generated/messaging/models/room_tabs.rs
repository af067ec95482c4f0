// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateRoomTabBody` of Webex. Published as `CreateARoomTabBody`.
#[derive(Clone, Default)]
pub struct CreateRoomTabBody {
    /// `roomId`; required when sent
    pub room_id: Option<String>,
    /// `contentUrl`; required when sent
    pub content_url: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateRoomTabBody: Keys = Keys(&["\"roomId\":", "\"contentUrl\":", "\"displayName\":"]);

impl Json for CreateRoomTabBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateRoomTabBody, &mut [&mut self.room_id, &mut self.content_url, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateRoomTabBody, &[&self.room_id, &self.content_url, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for CreateRoomTabBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateRoomTabBody", self, f) }
}

/// The object `RoomTab` of Webex.
#[derive(Clone, Default)]
pub struct RoomTab {
    /// `id`
    pub id: Option<String>,
    /// `roomId`
    pub room_id: Option<String>,
    /// `roomType`
    pub room_type: Option<RoomTabRoomType>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `contentUrl`
    pub content_url: Option<String>,
    /// `creatorId`
    pub creator_id: Option<String>,
    /// `created`
    pub created: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RoomTab: Keys = Keys(&["\"id\":", "\"roomId\":", "\"roomType\":", "\"displayName\":", "\"contentUrl\":", "\"creatorId\":", "\"created\":"]);

impl Json for RoomTab {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RoomTab, &mut [&mut self.id, &mut self.room_id, &mut self.room_type, &mut self.display_name, &mut self.content_url, &mut self.creator_id, &mut self.created], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RoomTab, &[&self.id, &self.room_id, &self.room_type, &self.display_name, &self.content_url, &self.creator_id, &self.created], &self.extra) }
}

impl std::fmt::Debug for RoomTab {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RoomTab", self, f) }
}

webex_core::open_enum! {
    /// Values of `roomType` of [`RoomTab`].
    pub enum RoomTabRoomType {
        Direct = "direct",
        Group = "group",
    }
}

/// The object `RoomTabsCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct RoomTabsCollectionResponse {
    /// `items`
    pub items: Option<Vec<RoomTab>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_RoomTabsCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for RoomTabsCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_RoomTabsCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_RoomTabsCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for RoomTabsCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("RoomTabsCollectionResponse", self, f) }
}

/// The object `UpdateRoomTabBody` of Webex. Published as `UpdateARoomTabBody`.
#[derive(Clone, Default)]
pub struct UpdateRoomTabBody {
    /// `roomId`; required when sent
    pub room_id: Option<String>,
    /// `contentUrl`; required when sent
    pub content_url: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateRoomTabBody: Keys = Keys(&["\"roomId\":", "\"contentUrl\":", "\"displayName\":"]);

impl Json for UpdateRoomTabBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateRoomTabBody, &mut [&mut self.room_id, &mut self.content_url, &mut self.display_name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateRoomTabBody, &[&self.room_id, &self.content_url, &self.display_name], &self.extra) }
}

impl std::fmt::Debug for UpdateRoomTabBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateRoomTabBody", self, f) }
}
