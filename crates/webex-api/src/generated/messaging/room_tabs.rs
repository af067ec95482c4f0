// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about room tabs.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Room Tabs.
///
/// `GET /room/tabs`, in the catalogue `list-room-tabs`. Needs one of the scopes `spark:rooms_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListRoomTabs(Request);

impl ListRoomTabs {
    /// With everything that must be given.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-room-tabs", Host::Api, Method::Get, "/room/tabs").with_paging(Paging::Link, "items"), "roomId", room_id.into()))
    }
}

impl Operation for ListRoomTabs {
    type Output = models::RoomTabsCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListRoomTabs {
    type Item = models::RoomTab;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Room Tab.
///
/// `POST /room/tabs`, in the catalogue `create-a-room-tab`. Needs one of the scopes `spark:rooms_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateRoomTab(Request);

impl CreateRoomTab {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-room-tab", Host::Api, Method::Post, "/room/tabs"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateRoomTabBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateRoomTab {
    type Output = models::RoomTab;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Room Tab Details.
///
/// `GET /room/tabs/{id}`, in the catalogue `get-room-tab-details`. Needs one of the scopes `spark:rooms_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetRoomTabDetails(Request);

impl GetRoomTabDetails {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("get-room-tab-details", Host::Api, Method::Get, format!("/room/tabs/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for GetRoomTabDetails {
    type Output = models::RoomTab;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Room Tab.
///
/// `PUT /room/tabs/{id}`, in the catalogue `update-a-room-tab`. Needs one of the scopes `spark:rooms_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateRoomTab(Request);

impl UpdateRoomTab {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("update-a-room-tab", Host::Api, Method::Put, format!("/room/tabs/{}", support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateRoomTabBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateRoomTab {
    type Output = models::RoomTab;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Room Tab.
///
/// `DELETE /room/tabs/{id}`, in the catalogue `delete-a-room-tab`. Needs one of the scopes `spark:rooms_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteRoomTab(Request);

impl DeleteRoomTab {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-room-tab", Host::Api, Method::Delete, format!("/room/tabs/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for DeleteRoomTab {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
