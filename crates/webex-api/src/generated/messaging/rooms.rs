// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about rooms.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Rooms.
///
/// `GET /rooms`, in the catalogue `list-rooms`. Needs one of the scopes `spark:rooms_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListRooms(Request);

impl ListRooms {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-rooms", Host::Api, Method::Get, "/rooms").with_paging(Paging::Link, "items"))
    }

    /// Sets `teamId`.
    #[must_use]
    pub fn team_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "teamId", value.into())) }

    /// Sets `type`.
    #[must_use]
    pub fn type_(self, value: impl Into<ListRoomsType>) -> Self { Self(support::set(self.0, "type", value.into().as_str().to_owned())) }

    /// Sets `orgPublicSpaces`.
    #[must_use]
    pub fn org_public_spaces(self, value: bool) -> Self { Self(support::set(self.0, "orgPublicSpaces", value.to_string())) }

    /// Sets `from`.
    #[must_use]
    pub fn from2(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "from", value.into())) }

    /// Sets `to`.
    #[must_use]
    pub fn to(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "to", value.into())) }

    /// Sets `sortBy`.
    #[must_use]
    pub fn sort_by(self, value: impl Into<ListRoomsSortBy>) -> Self { Self(support::set(self.0, "sortBy", value.into().as_str().to_owned())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListRooms {
    type Output = models::RoomCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListRooms {
    type Item = models::Room;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `type` of [`ListRooms`].
    pub enum ListRoomsType {
        Direct = "direct",
        Group = "group",
    }
}

webex_core::open_enum! {
    /// Values of `sortBy` of [`ListRooms`].
    pub enum ListRoomsSortBy {
        Id = "id",
        Lastactivity = "lastactivity",
        Created = "created",
    }
}

/// Create a Room.
///
/// `POST /rooms`, in the catalogue `create-a-room`. Needs one of the scopes `spark:rooms_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateRoom(Request);

impl CreateRoom {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-room", Host::Api, Method::Post, "/rooms"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateRoomBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateRoom {
    type Output = models::Room;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Room Details.
///
/// `GET /rooms/{roomId}`, in the catalogue `get-room-details`. Needs one of the scopes `spark:rooms_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetRoomDetails(Request);

impl GetRoomDetails {
    /// With everything that must be given.
    pub fn new(room_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-room-details", Host::Api, Method::Get, format!("/rooms/{}", support::segment(room_id.as_ref()))))
    }
}

impl Operation for GetRoomDetails {
    type Output = models::Room;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Room.
///
/// `PUT /rooms/{roomId}`, in the catalogue `update-a-room`. Needs one of the scopes `spark:rooms_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateRoom(Request);

impl UpdateRoom {
    /// With everything that must be given, but for the body.
    pub fn new(room_id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-room", Host::Api, Method::Put, format!("/rooms/{}", support::segment(room_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateRoomBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateRoom {
    type Output = models::Room;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Room.
///
/// `DELETE /rooms/{roomId}`, in the catalogue `delete-a-room`. Needs one of the scopes `spark:rooms_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteRoom(Request);

impl DeleteRoom {
    /// With everything that must be given.
    pub fn new(room_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-room", Host::Api, Method::Delete, format!("/rooms/{}", support::segment(room_id.as_ref()))))
    }
}

impl Operation for DeleteRoom {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Room Meeting Details.
///
/// `GET /rooms/{roomId}/meetingInfo`, in the catalogue `get-room-meeting-details`. Needs one of the scopes `spark:rooms_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetRoomMeetingDetails(Request);

impl GetRoomMeetingDetails {
    /// With everything that must be given.
    pub fn new(room_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-room-meeting-details", Host::Api, Method::Get, format!("/rooms/{}/meetingInfo", support::segment(room_id.as_ref()))))
    }
}

impl Operation for GetRoomMeetingDetails {
    type Output = models::RoomMeetingDetails;
    fn request(&self) -> Request { self.0.clone() }
}
