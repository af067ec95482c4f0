// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about attachment actions.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Create an Attachment Action.
///
/// `POST /attachment/actions`, in the catalogue `create-an-attachment-action`. Needs one of the scopes `spark:messages_write` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct CreateAttachmentAction(Request);

impl CreateAttachmentAction {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("create-an-attachment-action", Host::Api, Method::Post, "/attachment/actions"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::SubmitCardAction) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for CreateAttachmentAction {
    type Output = models::AttachmentActivity;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Attachment Action Details.
///
/// `GET /attachment/actions/{id}`, in the catalogue `get-attachment-action-details`. Needs one of the scopes `spark:messages_read` (by convention).
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAttachmentActionDetails(Request);

impl GetAttachmentActionDetails {
    /// With everything that must be given.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(Request::new("get-attachment-action-details", Host::Api, Method::Get, format!("/attachment/actions/{}", support::segment(id.as_ref()))))
    }
}

impl Operation for GetAttachmentActionDetails {
    type Output = models::AttachmentActivity;
    fn request(&self) -> Request { self.0.clone() }
}
