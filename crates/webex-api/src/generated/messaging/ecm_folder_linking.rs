// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about ecm folder linking.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List ECM folder.
///
/// `GET /room/linkedFolders`, in the catalogue `list-ecm-folder`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListEcmFolder(Request);

impl ListEcmFolder {
    /// With everything that must be given.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("list-ecm-folder", Host::Api, Method::Get, "/room/linkedFolders").with_paging(Paging::Link, "items"), "roomId", room_id.into()))
    }
}

impl Operation for ListEcmFolder {
    type Output = models::ECMFolderCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListEcmFolder {
    type Item = models::ECMFolder;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create an ECM folder configuration.
///
/// `POST /room/linkedFolders`, in the catalogue `create-an-ecm-folder-configuration`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateEcmFolderConfiguration(Request);

impl CreateEcmFolderConfiguration {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-an-ecm-folder-configuration", Host::Api, Method::Post, "/room/linkedFolders"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateEcmFolderConfigurationBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateEcmFolderConfiguration {
    type Output = models::ECMFolder;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get ECM Folder Details.
///
/// `GET /room/linkedFolders/{id}`, in the catalogue `get-ecm-folder-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetEcmFolderDetails(Request);

impl GetEcmFolderDetails {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("get-ecm-folder-details", Host::Api, Method::Get, format!("/room/linkedFolders/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for GetEcmFolderDetails {
    type Output = models::ECMFolder;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update an ECM Linked Folder.
///
/// `PUT /room/linkedFolders/{id}`, in the catalogue `update-an-ecm-linked-folder`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateEcmLinkedFolder(Request);

impl UpdateEcmLinkedFolder {
    /// With everything that must be given, but for the body.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("update-an-ecm-linked-folder", Host::Api, Method::Put, format!("/room/linkedFolders/{}", support::segment(id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateEcmLinkedFolderBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateEcmLinkedFolder {
    type Output = models::ECMFolder;
    fn request(&self) -> Request { self.0.clone() }
}

/// Unlink an ECM linked folder.
///
/// `DELETE /room/linkedFolders/{id}`, in the catalogue `unlink-an-ecm-linked-folder`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UnlinkEcmLinkedFolder(Request);

impl UnlinkEcmLinkedFolder {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("unlink-an-ecm-linked-folder", Host::Api, Method::Delete, format!("/room/linkedFolders/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for UnlinkEcmLinkedFolder {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
