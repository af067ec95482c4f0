// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about data sources.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Register a Data Source.
///
/// `POST /dataSources`, in the catalogue `data-sources-register-a-data-source`. Needs one of the scopes `spark-admin:datasource_write`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct RegisterDataSource(Request);

impl RegisterDataSource {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("data-sources-register-a-data-source", Host::Api, Method::Post, "/dataSources"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::RegisterDataSourceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for RegisterDataSource {
    type Output = models::RegisterDataSourceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve All Data Sources.
///
/// `GET /dataSources/`, in the catalogue `data-sources-retrieve-all-data-sources`. Needs one of the scopes `spark-admin:datasource_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAllDataSources(Request);

impl GetAllDataSources {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("data-sources-retrieve-all-data-sources", Host::Api, Method::Get, "/dataSources/").with_paging(Paging::None, "items"))
    }
}

impl Operation for GetAllDataSources {
    type Output = models::GetAllDataSourcesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAllDataSources {
    type Item = Any;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Retrieve Data Source Schemas.
///
/// `GET /dataSources/schemas`, in the catalogue `data-sources-retrieve-data-source-schemas`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDataSourceSchemas(Request);

impl GetDataSourceSchemas {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("data-sources-retrieve-data-source-schemas", Host::Api, Method::Get, "/dataSources/schemas").with_paging(Paging::None, "items"))
    }
}

impl Operation for GetDataSourceSchemas {
    type Output = models::GetDataSourceSchemasResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetDataSourceSchemas {
    type Item = Any;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Retrieve Details of a Specific Data Source Schema.
///
/// `GET /dataSources/schemas/{schemaId}`, in the catalogue `data-sources-retrieve-details-of-a-specific-data-source-schema`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDataSourceSchema(Request);

impl GetDataSourceSchema {
    /// With everything that must be given.
    pub fn new(schema_id: impl AsRef<str>) -> Self {
        Self(Request::new("data-sources-retrieve-details-of-a-specific-data-source-schema", Host::Api, Method::Get, format!("/dataSources/schemas/{}", support::segment(schema_id.as_ref()))))
    }
}

impl Operation for GetDataSourceSchema {
    type Output = models::GetDataSourceSchemaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Data Source.
///
/// `DELETE /dataSources/{dataSourceId}`, in the catalogue `data-sources-delete-a-data-source`.
///
/// Answers 204. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct DeleteDataSource(Request);

impl DeleteDataSource {
    /// With everything that must be given.
    pub fn new(data_source_id: impl AsRef<str>) -> Self {
        Self(Request::new("data-sources-delete-a-data-source", Host::Api, Method::Delete, format!("/dataSources/{}", support::segment(data_source_id.as_ref()))))
    }
}

impl Operation for DeleteDataSource {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Data Source Details.
///
/// `GET /dataSources/{dataSourceId}`, in the catalogue `data-sources-retrieve-data-source-details`. Needs one of the scopes `spark-admin:datasource_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDataSourceDetails(Request);

impl GetDataSourceDetails {
    /// With everything that must be given.
    pub fn new(data_source_id: impl AsRef<str>) -> Self {
        Self(Request::new("data-sources-retrieve-data-source-details", Host::Api, Method::Get, format!("/dataSources/{}", support::segment(data_source_id.as_ref()))))
    }
}

impl Operation for GetDataSourceDetails {
    type Output = models::GetDataSourceDetailsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Data Source.
///
/// `PUT /dataSources/{dataSourceId}`, in the catalogue `data-sources-update-a-data-source`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct UpdateDataSource(Request);

impl UpdateDataSource {
    /// With everything that must be given, but for the body.
    pub fn new(data_source_id: impl AsRef<str>) -> Self {
        Self(Request::new("data-sources-update-a-data-source", Host::Api, Method::Put, format!("/dataSources/{}", support::segment(data_source_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, body: &models::UpdateDataSourceBody) -> Self { Self(support::body(self.0, body)) }
}

impl Operation for UpdateDataSource {
    type Output = models::UpdateDataSourceResponse;
    fn request(&self) -> Request { self.0.clone() }
}
