// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about scim schemas.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get Group Schema.
///
/// `GET webexapis.com/Schemas/SCIM2/Group`, in the catalogue `get-group-schema`. Needs one of the scopes `identity:organizations_rw`, `identity:people_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetGroupSchema(Request);

impl GetGroupSchema {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-group-schema", Host::ApiRoot, Method::Get, "/Schemas/SCIM2/Group"))
    }
}

impl Operation for GetGroupSchema {
    type Output = models::GetGroupSchemaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get User Schema.
///
/// `GET webexapis.com/Schemas/SCIM2/User`, in the catalogue `get-user-schema`. Needs one of the scopes `identity:organizations_rw`, `identity:people_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetUserSchema(Request);

impl GetUserSchema {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("get-user-schema", Host::ApiRoot, Method::Get, "/Schemas/SCIM2/User"))
    }
}

impl Operation for GetUserSchema {
    type Output = models::GetUserSchemaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Schema using Group Schema ID.
///
/// `GET webexapis.com/Schemas/SCIM2/{schemaId}`, in the catalogue `get-schema-using-group-schema-id`. Needs one of the scopes `identity:organizations_rw`, `identity:people_rw`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetSchemaUsingGroupSchemaId(Request);

impl GetSchemaUsingGroupSchemaId {
    /// With everything that must be given.
    pub fn new(schema_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-schema-using-group-schema-id", Host::ApiRoot, Method::Get, format!("/Schemas/SCIM2/{}", support::segment(schema_id.as_ref()))))
    }
}

impl Operation for GetSchemaUsingGroupSchemaId {
    type Output = models::GetGroupResponseBySchemaId;
    fn request(&self) -> Request { self.0.clone() }
}
