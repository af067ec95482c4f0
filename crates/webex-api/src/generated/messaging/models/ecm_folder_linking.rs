// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `CreateEcmFolderConfigurationBody` of Webex. Published as `CreateAnECMFolderConfigurationBody`.
#[derive(Clone, Default)]
pub struct CreateEcmFolderConfigurationBody {
    /// `roomId`; required when sent
    pub room_id: Option<String>,
    /// `contentUrl`; required when sent
    pub content_url: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `driveId`; required when sent
    pub drive_id: Option<String>,
    /// `itemId`; required when sent
    pub item_id: Option<String>,
    /// `defaultFolder`; required when sent
    pub default_folder: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateEcmFolderConfigurationBody: Keys = Keys(&["\"roomId\":", "\"contentUrl\":", "\"displayName\":", "\"driveId\":", "\"itemId\":", "\"defaultFolder\":"]);

impl Json for CreateEcmFolderConfigurationBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateEcmFolderConfigurationBody, &mut [&mut self.room_id, &mut self.content_url, &mut self.display_name, &mut self.drive_id, &mut self.item_id, &mut self.default_folder], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateEcmFolderConfigurationBody, &[&self.room_id, &self.content_url, &self.display_name, &self.drive_id, &self.item_id, &self.default_folder], &self.extra) }
}

impl std::fmt::Debug for CreateEcmFolderConfigurationBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateEcmFolderConfigurationBody", self, f) }
}

/// The object `ECMFolder` of Webex.
#[derive(Clone, Default)]
pub struct ECMFolder {
    /// `id`
    pub id: Option<String>,
    /// `roomId`
    pub room_id: Option<String>,
    /// `roomType`
    pub room_type: Option<ECMFolderRoomType>,
    /// `driveId`; required when sent
    pub drive_id: Option<String>,
    /// `itemId`; required when sent
    pub item_id: Option<String>,
    /// `defaultFolder`
    pub default_folder: Option<String>,
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

static K_ECMFolder: Keys = Keys(&["\"id\":", "\"roomId\":", "\"roomType\":", "\"driveId\":", "\"itemId\":", "\"defaultFolder\":", "\"displayName\":", "\"contentUrl\":", "\"creatorId\":", "\"created\":"]);

impl Json for ECMFolder {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ECMFolder, &mut [&mut self.id, &mut self.room_id, &mut self.room_type, &mut self.drive_id, &mut self.item_id, &mut self.default_folder, &mut self.display_name, &mut self.content_url, &mut self.creator_id, &mut self.created], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ECMFolder, &[&self.id, &self.room_id, &self.room_type, &self.drive_id, &self.item_id, &self.default_folder, &self.display_name, &self.content_url, &self.creator_id, &self.created], &self.extra) }
}

impl std::fmt::Debug for ECMFolder {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ECMFolder", self, f) }
}

webex_core::open_enum! {
    /// Values of `roomType` of [`ECMFolder`].
    pub enum ECMFolderRoomType {
        Direct = "direct",
        Group = "group",
    }
}

/// The object `ECMFolderCollectionResponse` of Webex.
#[derive(Clone, Default)]
pub struct ECMFolderCollectionResponse {
    /// `items`
    pub items: Option<Vec<ECMFolder>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ECMFolderCollectionResponse: Keys = Keys(&["\"items\":"]);

impl Json for ECMFolderCollectionResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ECMFolderCollectionResponse, &mut [&mut self.items], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ECMFolderCollectionResponse, &[&self.items], &self.extra) }
}

impl std::fmt::Debug for ECMFolderCollectionResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ECMFolderCollectionResponse", self, f) }
}

/// The object `UpdateEcmLinkedFolderBody` of Webex. Published as `UpdateAnECMLinkedFolderBody`.
#[derive(Clone, Default)]
pub struct UpdateEcmLinkedFolderBody {
    /// `roomId`; required when sent
    pub room_id: Option<String>,
    /// `contentUrl`; required when sent
    pub content_url: Option<String>,
    /// `displayName`; required when sent
    pub display_name: Option<String>,
    /// `driveId`; required when sent
    pub drive_id: Option<String>,
    /// `itemId`; required when sent
    pub item_id: Option<String>,
    /// `defaultFolder`; required when sent
    pub default_folder: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateEcmLinkedFolderBody: Keys = Keys(&["\"roomId\":", "\"contentUrl\":", "\"displayName\":", "\"driveId\":", "\"itemId\":", "\"defaultFolder\":"]);

impl Json for UpdateEcmLinkedFolderBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateEcmLinkedFolderBody, &mut [&mut self.room_id, &mut self.content_url, &mut self.display_name, &mut self.drive_id, &mut self.item_id, &mut self.default_folder], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateEcmLinkedFolderBody, &[&self.room_id, &self.content_url, &self.display_name, &self.drive_id, &self.item_id, &self.default_folder], &self.extra) }
}

impl std::fmt::Debug for UpdateEcmLinkedFolderBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateEcmLinkedFolderBody", self, f) }
}
