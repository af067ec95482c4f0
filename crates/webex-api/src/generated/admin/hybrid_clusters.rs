// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about hybrid clusters.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// List Hybrid Clusters.
///
/// `GET /hybrid/clusters`, in the catalogue `list-hybrid-clusters`. Needs one of the scopes `spark-admin:hybrid_clusters_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListHybridClusters(Request);

impl ListHybridClusters {
    /// With everything that must be given.
    pub fn new() -> Self {
        Self(Request::new("list-hybrid-clusters", Host::Api, Method::Get, "/hybrid/clusters").with_paging(Paging::None, "items"))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for ListHybridClusters {
    type Output = models::ClusterCollection;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListHybridClusters {
    type Item = models::Cluster;
    const LIST: Option<&'static str> = Some("items");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.items.unwrap_or_default() }
}

/// Get Hybrid Cluster Details.
///
/// `GET /hybrid/clusters/{hybridClusterId}`, in the catalogue `get-hybrid-cluster-details`. Needs one of the scopes `spark-admin:hybrid_clusters_read`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetHybridClusterDetails(Request);

impl GetHybridClusterDetails {
    /// With everything that must be given.
    pub fn new(hybrid_cluster_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-hybrid-cluster-details", Host::Api, Method::Get, format!("/hybrid/clusters/{}", support::segment(hybrid_cluster_id.as_ref()))))
    }

    /// Sets `orgId`.
    #[must_use]
    pub fn org_id(self, value: impl Into<String>) -> Self { Self(support::set(self.0, "orgId", value.into())) }
}

impl Operation for GetHybridClusterDetails {
    type Output = models::Cluster;
    fn request(&self) -> Request { self.0.clone() }
}
