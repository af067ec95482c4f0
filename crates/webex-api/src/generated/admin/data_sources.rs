// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Register a Data Source.
///
/// `POST /dataSources`, in the catalogue `data-sources-register-a-data-source`. Needs one of the scopes `spark-admin:datasource_write`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct DataSourcesRegisterADataSource(Request);

impl DataSourcesRegisterADataSource {
    /// With everything that must be given, but for the body.
    pub fn new() -> Self {
        Self(Request::new("data-sources-register-a-data-source", Host::Api, Method::Post, "/dataSources"))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::RegisterADataSourceBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for DataSourcesRegisterADataSource {
    type Output = models::RegisterADataSourceResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve All Data Sources.
///
/// `GET /dataSources/`, in the catalogue `data-sources-retrieve-all-data-sources`. Needs one of the scopes `spark-admin:datasource_read`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct DataSourcesRetrieveAllDataSources(Request);

impl DataSourcesRetrieveAllDataSources {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("data-sources-retrieve-all-data-sources", Host::Api, Method::Get, "/dataSources/").with_paging(Paging::None, "items"))
    }
}

impl Operation for DataSourcesRetrieveAllDataSources {
    type Output = models::RetrieveAllDataSourcesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for DataSourcesRetrieveAllDataSources {
    type Item = Any;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Retrieve Data Source Schemas.
///
/// `GET /dataSources/schemas`, in the catalogue `data-sources-retrieve-data-source-schemas`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct DataSourcesRetrieveDataSourceSchemas(Request);

impl DataSourcesRetrieveDataSourceSchemas {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("data-sources-retrieve-data-source-schemas", Host::Api, Method::Get, "/dataSources/schemas").with_paging(Paging::None, "items"))
    }
}

impl Operation for DataSourcesRetrieveDataSourceSchemas {
    type Output = models::RetrieveDataSourceSchemasResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for DataSourcesRetrieveDataSourceSchemas {
    type Item = Any;
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Retrieve Details of a Specific Data Source Schema.
///
/// `GET /dataSources/schemas/{schemaId}`, in the catalogue `data-sources-retrieve-details-of-a-specific-data-source-schema`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct DataSourcesRetrieveDetailsOfASpecificDataSourceSchema(Request);

impl DataSourcesRetrieveDetailsOfASpecificDataSourceSchema {
    /// With everything that must be given.
    pub fn new(schema_id: impl AsRef<str>) -> Self {
        Self(Request::new("data-sources-retrieve-details-of-a-specific-data-source-schema", Host::Api, Method::Get, format!("/dataSources/schemas/{}", support::segment(schema_id.as_ref()))))
    }
}

impl Operation for DataSourcesRetrieveDetailsOfASpecificDataSourceSchema {
    type Output = models::RetrieveDetailsOfASpecificDataSourceSchemaResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Delete a Data Source.
///
/// `DELETE /dataSources/{dataSourceId}`, in the catalogue `data-sources-delete-a-data-source`.
///
/// Answers 204; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct DataSourcesDeleteADataSource(Request);

impl DataSourcesDeleteADataSource {
    /// With everything that must be given.
    pub fn new(data_source_id: impl AsRef<str>) -> Self {
        Self(Request::new("data-sources-delete-a-data-source", Host::Api, Method::Delete, format!("/dataSources/{}", support::segment(data_source_id.as_ref()))))
    }
}

impl Operation for DataSourcesDeleteADataSource {
    type Output = ();
    fn request(&self) -> Request { self.0.clone() }
}

/// Retrieve Data Source Details.
///
/// `GET /dataSources/{dataSourceId}`, in the catalogue `data-sources-retrieve-data-source-details`. Needs one of the scopes `spark-admin:datasource_read`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct DataSourcesRetrieveDataSourceDetails(Request);

impl DataSourcesRetrieveDataSourceDetails {
    /// With everything that must be given.
    pub fn new(data_source_id: impl AsRef<str>) -> Self {
        Self(Request::new("data-sources-retrieve-data-source-details", Host::Api, Method::Get, format!("/dataSources/{}", support::segment(data_source_id.as_ref()))))
    }
}

impl Operation for DataSourcesRetrieveDataSourceDetails {
    type Output = models::RetrieveDataSourceDetailsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Update a Data Source.
///
/// `PUT /dataSources/{dataSourceId}`, in the catalogue `data-sources-update-a-data-source`.
///
/// Answers 200; errors are the common error body. Source: the published API document.
#[derive(Debug, Clone)]
pub struct DataSourcesUpdateADataSource(Request);

impl DataSourcesUpdateADataSource {
    /// With everything that must be given, but for the body.
    pub fn new(data_source_id: impl AsRef<str>) -> Self {
        Self(Request::new("data-sources-update-a-data-source", Host::Api, Method::Put, format!("/dataSources/{}", support::segment(data_source_id.as_ref()))))
    }

    /// Sets the body.
    #[must_use]
    pub fn body(mut self, body: &models::UpdateADataSourceBody) -> Self {
        self.0.body = Some(webex_core::json::encode(body));
        self
    }
}

impl Operation for DataSourcesUpdateADataSource {
    type Output = models::UpdateADataSourceResponse;
    fn request(&self) -> Request { self.0.clone() }
}
