// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Extra, Json, Keys, Reader, Result, Writer, debug};

use super::*;

/// The object `AnnouncementObject` of Webex.
#[derive(Clone, Default)]
pub struct AnnouncementObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `fileName`
    pub file_name: Option<String>,
    /// `fileSize`
    pub file_size: Option<String>,
    /// `mediaFileType`
    pub media_file_type: Option<String>,
    /// `lastUpdated`: a moment, RFC 3339
    pub last_updated: Option<String>,
    /// `level`
    pub level: Option<AnnouncementObjectLevel>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AnnouncementObject: Keys = Keys(&["\"id\":", "\"name\":", "\"fileName\":", "\"fileSize\":", "\"mediaFileType\":", "\"lastUpdated\":", "\"level\":"]);

impl Json for AnnouncementObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AnnouncementObject, &mut [&mut self.id, &mut self.name, &mut self.file_name, &mut self.file_size, &mut self.media_file_type, &mut self.last_updated, &mut self.level], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AnnouncementObject, &[&self.id, &self.name, &self.file_name, &self.file_size, &self.media_file_type, &self.last_updated, &self.level], &self.extra) }
}

impl std::fmt::Debug for AnnouncementObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AnnouncementObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `level` of [`AnnouncementObject`].
    pub enum AnnouncementObjectLevel {
        Organization = "ORGANIZATION",
    }
}

/// The object `AnnouncementPlaylistGetResponse` of Webex.
#[derive(Clone, Default)]
pub struct AnnouncementPlaylistGetResponse {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `lastUpdated`: a moment, RFC 3339
    pub last_updated: Option<String>,
    /// `fileSize`
    pub file_size: Option<String>,
    /// `fileCount`
    pub file_count: Option<String>,
    /// `announcements`
    pub announcements: Option<Vec<AnnouncementObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_AnnouncementPlaylistGetResponse: Keys = Keys(&["\"id\":", "\"name\":", "\"lastUpdated\":", "\"fileSize\":", "\"fileCount\":", "\"announcements\":"]);

impl Json for AnnouncementPlaylistGetResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_AnnouncementPlaylistGetResponse, &mut [&mut self.id, &mut self.name, &mut self.last_updated, &mut self.file_size, &mut self.file_count, &mut self.announcements], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_AnnouncementPlaylistGetResponse, &[&self.id, &self.name, &self.last_updated, &self.file_size, &self.file_count, &self.announcements], &self.extra) }
}

impl std::fmt::Debug for AnnouncementPlaylistGetResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("AnnouncementPlaylistGetResponse", self, f) }
}

/// The object `CreateAnnouncementPlaylistBody` of Webex.
#[derive(Clone, Default)]
pub struct CreateAnnouncementPlaylistBody {
    /// `name`; required when sent
    pub name: Option<String>,
    /// `announcementIds`; required when sent
    pub announcement_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAnnouncementPlaylistBody: Keys = Keys(&["\"name\":", "\"announcementIds\":"]);

impl Json for CreateAnnouncementPlaylistBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAnnouncementPlaylistBody, &mut [&mut self.name, &mut self.announcement_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAnnouncementPlaylistBody, &[&self.name, &self.announcement_ids], &self.extra) }
}

impl std::fmt::Debug for CreateAnnouncementPlaylistBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAnnouncementPlaylistBody", self, f) }
}

/// The object `CreateAnnouncementPlaylistResponse` of Webex.
#[derive(Clone, Default)]
pub struct CreateAnnouncementPlaylistResponse {
    /// `id`
    pub id: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_CreateAnnouncementPlaylistResponse: Keys = Keys(&["\"id\":"]);

impl Json for CreateAnnouncementPlaylistResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_CreateAnnouncementPlaylistResponse, &mut [&mut self.id], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_CreateAnnouncementPlaylistResponse, &[&self.id], &self.extra) }
}

impl std::fmt::Debug for CreateAnnouncementPlaylistResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("CreateAnnouncementPlaylistResponse", self, f) }
}

/// The object `ListAnnouncementPlaylistsResponse` of Webex.
#[derive(Clone, Default)]
pub struct ListAnnouncementPlaylistsResponse {
    /// `playlists`
    pub playlists: Option<Vec<PlaylistObject>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_ListAnnouncementPlaylistsResponse: Keys = Keys(&["\"playlists\":"]);

impl Json for ListAnnouncementPlaylistsResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_ListAnnouncementPlaylistsResponse, &mut [&mut self.playlists], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_ListAnnouncementPlaylistsResponse, &[&self.playlists], &self.extra) }
}

impl std::fmt::Debug for ListAnnouncementPlaylistsResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("ListAnnouncementPlaylistsResponse", self, f) }
}

/// The object `LocationObjectFeaturesAnnouncementPlaylist` of Webex. Published as `LocationObject_FeaturesAnnouncementPlaylist`.
#[derive(Clone, Default)]
pub struct LocationObjectFeaturesAnnouncementPlaylist {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_LocationObjectFeaturesAnnouncementPlaylist: Keys = Keys(&["\"id\":", "\"name\":"]);

impl Json for LocationObjectFeaturesAnnouncementPlaylist {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_LocationObjectFeaturesAnnouncementPlaylist, &mut [&mut self.id, &mut self.name], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_LocationObjectFeaturesAnnouncementPlaylist, &[&self.id, &self.name], &self.extra) }
}

impl std::fmt::Debug for LocationObjectFeaturesAnnouncementPlaylist {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("LocationObjectFeaturesAnnouncementPlaylist", self, f) }
}

/// The object `PlaylistAssignedLocationResponse` of Webex.
#[derive(Clone, Default)]
pub struct PlaylistAssignedLocationResponse {
    /// `id`
    pub id: Option<String>,
    /// `locations`
    pub locations: Option<Vec<LocationObjectFeaturesAnnouncementPlaylist>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PlaylistAssignedLocationResponse: Keys = Keys(&["\"id\":", "\"locations\":"]);

impl Json for PlaylistAssignedLocationResponse {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PlaylistAssignedLocationResponse, &mut [&mut self.id, &mut self.locations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PlaylistAssignedLocationResponse, &[&self.id, &self.locations], &self.extra) }
}

impl std::fmt::Debug for PlaylistAssignedLocationResponse {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PlaylistAssignedLocationResponse", self, f) }
}

/// The object `PlaylistObject` of Webex.
#[derive(Clone, Default)]
pub struct PlaylistObject {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `fileCount`
    pub file_count: Option<i64>,
    /// `isInUse`
    pub is_in_use: Option<bool>,
    /// `lastUpdated`: a moment, RFC 3339
    pub last_updated: Option<String>,
    /// `level`
    pub level: Option<PlaylistObjectLevel>,
    /// `locationCount`
    pub location_count: Option<i64>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PlaylistObject: Keys = Keys(&["\"id\":", "\"name\":", "\"fileCount\":", "\"isInUse\":", "\"lastUpdated\":", "\"level\":", "\"locationCount\":"]);

impl Json for PlaylistObject {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PlaylistObject, &mut [&mut self.id, &mut self.name, &mut self.file_count, &mut self.is_in_use, &mut self.last_updated, &mut self.level, &mut self.location_count], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PlaylistObject, &[&self.id, &self.name, &self.file_count, &self.is_in_use, &self.last_updated, &self.level, &self.location_count], &self.extra) }
}

impl std::fmt::Debug for PlaylistObject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PlaylistObject", self, f) }
}

webex_core::open_enum! {
    /// Values of `level` of [`PlaylistObject`].
    pub enum PlaylistObjectLevel {
        Organization = "ORGANIZATION",
    }
}

/// The object `PlaylistUsage` of Webex.
#[derive(Clone, Default)]
pub struct PlaylistUsage {
    /// `id`
    pub id: Option<String>,
    /// `locations`
    pub locations: Option<Vec<PlaylistUsageLocationsItem>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PlaylistUsage: Keys = Keys(&["\"id\":", "\"locations\":"]);

impl Json for PlaylistUsage {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PlaylistUsage, &mut [&mut self.id, &mut self.locations], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PlaylistUsage, &[&self.id, &self.locations], &self.extra) }
}

impl std::fmt::Debug for PlaylistUsage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PlaylistUsage", self, f) }
}

/// The object `PlaylistUsageLocationsItem` of Webex.
#[derive(Clone, Default)]
pub struct PlaylistUsageLocationsItem {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `featureReference`
    pub feature_reference: Option<PlaylistUsageLocationsItemFeatureReference>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PlaylistUsageLocationsItem: Keys = Keys(&["\"id\":", "\"name\":", "\"featureReference\":"]);

impl Json for PlaylistUsageLocationsItem {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PlaylistUsageLocationsItem, &mut [&mut self.id, &mut self.name, &mut self.feature_reference], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PlaylistUsageLocationsItem, &[&self.id, &self.name, &self.feature_reference], &self.extra) }
}

impl std::fmt::Debug for PlaylistUsageLocationsItem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PlaylistUsageLocationsItem", self, f) }
}

/// The object `PlaylistUsageLocationsItemFeatureReference` of Webex.
#[derive(Clone, Default)]
pub struct PlaylistUsageLocationsItemFeatureReference {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub type_: Option<String>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_PlaylistUsageLocationsItemFeatureReference: Keys = Keys(&["\"id\":", "\"name\":", "\"type\":"]);

impl Json for PlaylistUsageLocationsItemFeatureReference {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_PlaylistUsageLocationsItemFeatureReference, &mut [&mut self.id, &mut self.name, &mut self.type_], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_PlaylistUsageLocationsItemFeatureReference, &[&self.id, &self.name, &self.type_], &self.extra) }
}

impl std::fmt::Debug for PlaylistUsageLocationsItemFeatureReference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("PlaylistUsageLocationsItemFeatureReference", self, f) }
}

/// The object `UpdateAnnouncementPlaylistBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdateAnnouncementPlaylistBody {
    /// `name`
    pub name: Option<String>,
    /// `announcementIds`
    pub announcement_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdateAnnouncementPlaylistBody: Keys = Keys(&["\"name\":", "\"announcementIds\":"]);

impl Json for UpdateAnnouncementPlaylistBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdateAnnouncementPlaylistBody, &mut [&mut self.name, &mut self.announcement_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdateAnnouncementPlaylistBody, &[&self.name, &self.announcement_ids], &self.extra) }
}

impl std::fmt::Debug for UpdateAnnouncementPlaylistBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdateAnnouncementPlaylistBody", self, f) }
}

/// The object `UpdatePlaylistLocationsBody` of Webex.
#[derive(Clone, Default)]
pub struct UpdatePlaylistLocationsBody {
    /// `locationIds`; required when sent
    pub location_ids: Option<Vec<String>>,
    /// Fields this version does not know, and fields of another type than expected.
    pub extra: Extra,
}

static K_UpdatePlaylistLocationsBody: Keys = Keys(&["\"locationIds\":"]);

impl Json for UpdatePlaylistLocationsBody {
    fn read(&mut self, r: &mut Reader<'_>) -> Result { r.object(&K_UpdatePlaylistLocationsBody, &mut [&mut self.location_ids], &mut self.extra) }
    fn write(&self, w: &mut Writer) { w.object(&K_UpdatePlaylistLocationsBody, &[&self.location_ids], &self.extra) }
}

impl std::fmt::Debug for UpdatePlaylistLocationsBody {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { debug("UpdatePlaylistLocationsBody", self, f) }
}
