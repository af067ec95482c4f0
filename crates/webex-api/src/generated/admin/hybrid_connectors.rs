// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about hybrid connectors.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Hybrid Connectors.
///
/// `GET /hybrid/connectors`, in the catalogue `list-hybrid-connectors`. Needs one of the scopes `spark-admin:hybrid_connectors_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListHybridConnectors(Request);

impl ListHybridConnectors {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-hybrid-connectors", Host::Api, Method::Get, "/hybrid/connectors").with_paging(Paging::None, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListHybridConnectors {
    type Output = models::ConnectorCollection;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListHybridConnectors {
    type Item = models::Connector;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Hybrid Connector Details.
///
/// `GET /hybrid/connectors/{connectorId}`, in the catalogue `get-hybrid-connector-details`. Needs one of the scopes `spark-admin:hybrid_connectors_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetHybridConnectorDetails(Request);

impl GetHybridConnectorDetails {
    /// With everything that must be given.
    pub fn new(connector_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-hybrid-connector-details", Host::Api, Method::Get, format!("/hybrid/connectors/{}", support::segment(connector_id.as_ref()))))
    }
}

impl Operation for GetHybridConnectorDetails {
    type Output = models::Connector;
    fn request(&self) -> Request { self.0.clone() }
}
