// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about announcement playlist.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Announcement Playlists.
///
/// `GET /telephony/config/announcements/playlists`, in the catalogue `list-announcement-playlists`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListAnnouncementPlaylists(Request);

impl ListAnnouncementPlaylists {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-announcement-playlists", Host::Api, Method::Get, "/telephony/config/announcements/playlists").with_paging(Paging::None, "playlists"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListAnnouncementPlaylists {
    type Output = models::ListAnnouncementPlaylistsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListAnnouncementPlaylists {
    type Item = models::PlaylistObject;
    const LIST: Option<&'static str> = Some("playlists");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.playlists.unwrap_or_default() }
}

/// Create Announcement Playlist.
///
/// `POST /telephony/config/announcements/playlists`, in the catalogue `create-announcement-playlist`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 201 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct CreateAnnouncementPlaylist(Request);

impl CreateAnnouncementPlaylist {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-announcement-playlist", Host::Api, Method::Post, "/telephony/config/announcements/playlists"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateAnnouncementPlaylistBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateAnnouncementPlaylist {
    type Output = models::CreateAnnouncementPlaylistResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Playlist Usage.
///
/// `GET /telephony/config/announcements/playlists/{playListId}/usage`, in the catalogue `get-playlist-usage`. Needs one of the scopes `spark-admin:telephony_config_read` (by convention).
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetPlaylistUsage(Request);

impl GetPlaylistUsage {
    /// With everything that must be given.
    pub fn new(play_list_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-playlist-usage", Host::Api, Method::Get, format!("/telephony/config/announcements/playlists/{}/usage", support::segment(play_list_id.as_ref()))).with_paging(Paging::None, "locations"))
    }

    /// Sets `playlistUsageType`.
    #[must_use]
    pub fn playlist_usage_type(self, value: impl Into<GetPlaylistUsagePlaylistUsageType>) -> Self { Self(support::set(self.0, "playlistUsageType", value.into().as_str().to_owned())) }
}

impl Operation for GetPlaylistUsage {
    type Output = models::PlaylistUsage;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetPlaylistUsage {
    type Item = models::PlaylistUsageLocationsItem;
    const LIST: Option<&'static str> = Some("locations");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.locations.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `playlistUsageType` of [`GetPlaylistUsage`].
    pub enum GetPlaylistUsagePlaylistUsageType {
        Feature = "feature",
        Location = "location",
    }
}

/// Delete Announcement Playlist.
///
/// `DELETE /telephony/config/announcements/playlists/{playlistId}`, in the catalogue `delete-announcement-playlist`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct DeleteAnnouncementPlaylist(Request);

impl DeleteAnnouncementPlaylist {
    /// With everything that must be given.
    pub fn new(playlist_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-announcement-playlist", Host::Api, Method::Delete, format!("/telephony/config/announcements/playlists/{}", support::segment(playlist_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for DeleteAnnouncementPlaylist {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Announcement Playlist.
///
/// `GET /telephony/config/announcements/playlists/{playlistId}`, in the catalogue `get-announcement-playlist`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct GetAnnouncementPlaylist(Request);

impl GetAnnouncementPlaylist {
    /// With everything that must be given.
    pub fn new(playlist_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-announcement-playlist", Host::Api, Method::Get, format!("/telephony/config/announcements/playlists/{}", support::segment(playlist_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetAnnouncementPlaylist {
    type Output = models::AnnouncementPlaylistGetResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update Announcement Playlist.
///
/// `PUT /telephony/config/announcements/playlists/{playlistId}`, in the catalogue `update-announcement-playlist`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdateAnnouncementPlaylist(Request);

impl UpdateAnnouncementPlaylist {
    /// With everything that must be given, but for the body.
    pub fn new(playlist_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-announcement-playlist", Host::Api, Method::Put, format!("/telephony/config/announcements/playlists/{}", support::segment(playlist_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateAnnouncementPlaylistBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateAnnouncementPlaylist {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// List Playlist Locations.
///
/// `GET /telephony/config/announcements/playlists/{playlistId}/locations`, in the catalogue `list-playlist-locations`. Needs one of the scopes `spark-admin:telephony_config_read`.
///
/// Answers 200 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct ListPlaylistLocations(Request);

impl ListPlaylistLocations {
    /// With everything that must be given.
    pub fn new(playlist_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-playlist-locations", Host::Api, Method::Get, format!("/telephony/config/announcements/playlists/{}/locations", support::segment(playlist_id.as_ref()))).with_paging(Paging::None, "locations"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListPlaylistLocations {
    type Output = models::PlaylistAssignedLocationResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListPlaylistLocations {
    type Item = models::LocationObjectFeaturesAnnouncementPlaylist;
    const LIST: Option<&'static str> = Some("locations");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.locations.unwrap_or_default() }
}

/// Update Playlist Locations.
///
/// `PUT /telephony/config/announcements/playlists/{playlistId}/locations`, in the catalogue `update-playlist-locations`. Needs one of the scopes `spark-admin:telephony_config_write`.
///
/// Answers 204 (assumed). Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: public clients of the API.
#[derive(Debug, Clone)]
pub struct UpdatePlaylistLocations(Request);

impl UpdatePlaylistLocations {
    /// With everything that must be given, but for the body.
    pub fn new(playlist_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-playlist-locations", Host::Api, Method::Put, format!("/telephony/config/announcements/playlists/{}/locations", support::segment(playlist_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdatePlaylistLocationsBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdatePlaylistLocations {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
