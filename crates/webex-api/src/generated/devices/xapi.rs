// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about xapi.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Query Status.
///
/// `GET /xapi/status`, in the catalogue `query-status`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct QueryStatus(Request);

impl QueryStatus {
    /// With everything that must be given.
    pub fn new(device_id: impl Into<String>, name: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(support::add(support::set(Request::new("query-status", Host::Api, Method::Get, "/xapi/status"), "deviceId", device_id.into()), "name", name.into_iter().map(Into::into)))
    }
}

impl Operation for QueryStatus {
    type Output = models::QueryStatusResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Query Schema.
///
/// `GET /xapi/schema`, in the catalogue `query-schema`. Needs one of the scopes `spark:xapi_commands`, `spark:xapi_statuses`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct QuerySchema(Request);

impl QuerySchema {
    /// With everything that must be given.
    pub fn new(device_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(support::add(Request::new("query-schema", Host::Api, Method::Get, "/xapi/schema"), "deviceId", device_id.into_iter().map(Into::into)))
    }

    /// Sets `status`.
    #[must_use]
    pub fn status(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "status", value.into_iter().map(Into::into))) }

    /// Sets `command`.
    #[must_use]
    pub fn command(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { Self(support::add(self.0, "command", value.into_iter().map(Into::into))) }
}

impl Operation for QuerySchema {
    type Output = Vec<models::QuerySchemaResponseItem>;
    fn request(&self) -> Request { self.0.clone() }
}

/// Execute Command.
///
/// `POST /xapi/command/{commandName}`, in the catalogue `execute-command`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ExecuteCommand(Request);

impl ExecuteCommand {
    /// With everything that must be given, but for the body.
    pub fn new(command_name: impl AsRef<str>) -> Self {
        Self(Request::new("execute-command", Host::Api, Method::Post, format!("/xapi/command/{}", support::segment(command_name.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::ExecuteCommandBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for ExecuteCommand {
    type Output = models::ExecuteCommandResponse;
    fn request(&self) -> Request { self.0.clone() }
}
