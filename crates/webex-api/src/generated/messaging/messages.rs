// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about messages.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Messages.
///
/// `GET /messages`, in the catalogue `messages-list-messages`. Needs one of the scopes `spark:messages_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListMessages(Request);

impl ListMessages {
    /// With everything that must be given.
    pub fn new(room_id: impl Into<String>) -> Self {
        Self(support::set(Request::new("messages-list-messages", Host::Api, Method::Get, "/messages").with_paging(Paging::Link, "items"), "roomId", room_id.into()))
    }

    /// Sets `parentId`.
    #[must_use]
    pub fn parent_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "parentId", value.into())) }

    /// Sets `mentionedPeople`.
    #[must_use]
    pub fn mentioned_people(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "mentionedPeople", value.into_iter().map(Into::into))) }

    /// Sets `before`.
    #[must_use]
    pub fn before(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "before", value.into())) }

    /// Sets `beforeMessage`.
    #[must_use]
    pub fn before_message(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "beforeMessage", value.into())) }

    /// Sets `max`.
    #[must_use]
    pub fn max(self, value: i64) -> Self { Self(support::set(self.0, "max", value.to_string())) }
}

impl Operation for ListMessages {
    type Output = models::ListMessageCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListMessages {
    type Item = models::ListMessage;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Create a Message.
///
/// `POST /messages`, in the catalogue `create-a-message`. Needs one of the scopes `spark:messages_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateMessage(Request);

impl CreateMessage {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-a-message", Host::Api, Method::Post, "/messages"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::CreateMessageBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateMessage {
    type Output = models::Message;
    fn request(&self) -> Request { self.0.clone() }
}

/// List Direct Messages.
///
/// `GET /messages/direct`, in the catalogue `list-direct-messages`. Needs one of the scopes `spark:messages_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListDirectMessages(Request);

impl ListDirectMessages {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-direct-messages", Host::Api, Method::Get, "/messages/direct").with_paging(Paging::Link, "items"))
    }

    /// Sets `parentId`.
    #[must_use]
    pub fn parent_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "parentId", value.into())) }

    /// Sets `personId`.
    #[must_use]
    pub fn person_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personId", value.into())) }

    /// Sets `personEmail`.
    #[must_use]
    pub fn person_email(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "personEmail", value.into())) }
}

impl Operation for ListDirectMessages {
    type Output = models::DirectMessageCollectionResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListDirectMessages {
    type Item = models::DirectMessage;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Edit a Message.
///
/// `PUT /messages/{messageId}`, in the catalogue `edit-a-message`. Needs one of the scopes `spark:messages_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct EditMessage(Request);

impl EditMessage {
    /// With everything that must be given, but for the body.
    pub fn new(message_id: impl AsRef<str>) -> Self {
        Self(Request::new("edit-a-message", Host::Api, Method::Put, format!("/messages/{}", support::segment(message_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::EditMessageBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for EditMessage {
    type Output = models::ListMessage;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Message Details.
///
/// `GET /messages/{messageId}`, in the catalogue `get-message-details`. Needs one of the scopes `spark:messages_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMessageDetails(Request);

impl GetMessageDetails {
    /// With everything that must be given.
    pub fn new(message_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-message-details", Host::Api, Method::Get, format!("/messages/{}", support::segment(message_id.as_ref()))))
    }
}

impl Operation for GetMessageDetails {
    type Output = models::ListMessage;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Message.
///
/// `DELETE /messages/{messageId}`, in the catalogue `delete-a-message`. Needs one of the scopes `spark:messages_write` (by convention).
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteMessage(Request);

impl DeleteMessage {
    /// With everything that must be given.
    pub fn new(message_id: impl AsRef<str>) -> Self {
        Self(Request::new("delete-a-message", Host::Api, Method::Delete, format!("/messages/{}", support::segment(message_id.as_ref()))))
    }
}

impl Operation for DeleteMessage {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}
