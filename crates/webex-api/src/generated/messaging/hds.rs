// Written by `cargo xtask generate` from catalogue/. Change the facts or the generator, not this file.

//! Requests about hds.

use webex_core::json::{Any, Json};
use webex_core::{Host, Method, Operation, Paged, Paging, Request};

use super::models;
use crate::support;

/// Get organization details.
///
/// `GET /hds/organizations/{organizationId}`, in the catalogue `hds-get-organization-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetOrganizationDetails(Request);

impl GetOrganizationDetails {
    /// With everything that must be given.
    pub fn new(organization_id: impl AsRef<str>) -> Self {
        Self(Request::new("hds-get-organization-details", Host::Api, Method::Get, format!("/hds/organizations/{}", support::segment(organization_id.as_ref()))))
    }
}

impl Operation for GetOrganizationDetails {
    type Output = models::OrgDetailsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// List clusters for an HDS organization.
///
/// `GET /hds/organizations/{organizationId}/clusters`, in the catalogue `list-clusters-for-an-hds-organization`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListClustersForHdsOrganization(Request);

impl ListClustersForHdsOrganization {
    /// With everything that must be given.
    pub fn new(organization_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-clusters-for-an-hds-organization", Host::Api, Method::Get, format!("/hds/organizations/{}/clusters", support::segment(organization_id.as_ref()))).with_paging(Paging::None, "clusters"))
    }
}

impl Operation for ListClustersForHdsOrganization {
    type Output = models::OrgClustersResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListClustersForHdsOrganization {
    type Item = models::ClusterDetailsResponse;
    const LIST: Option<&'static str> = Some("clusters");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.clusters.unwrap_or_default() }
}

/// Get cluster details.
///
/// `GET /hds/clusters/{clusterId}`, in the catalogue `hds-get-cluster-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetClusterDetails(Request);

impl GetClusterDetails {
    /// With everything that must be given.
    pub fn new(cluster_id: impl AsRef<str>) -> Self {
        Self(Request::new("hds-get-cluster-details", Host::Api, Method::Get, format!("/hds/clusters/{}", support::segment(cluster_id.as_ref()))))
    }
}

impl Operation for GetClusterDetails {
    type Output = models::ClusterDetailsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// List nodes for an HDS cluster.
///
/// `GET /hds/clusters/{clusterId}/nodes`, in the catalogue `list-nodes-for-an-hds-cluster`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct ListNodesForHdsCluster(Request);

impl ListNodesForHdsCluster {
    /// With everything that must be given.
    pub fn new(cluster_id: impl AsRef<str>) -> Self {
        Self(Request::new("list-nodes-for-an-hds-cluster", Host::Api, Method::Get, format!("/hds/clusters/{}/nodes", support::segment(cluster_id.as_ref()))).with_paging(Paging::None, "nodes"))
    }
}

impl Operation for ListNodesForHdsCluster {
    type Output = models::ClusterNodesResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for ListNodesForHdsCluster {
    type Item = models::NodeDetailsResponse;
    const LIST: Option<&'static str> = Some("nodes");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.nodes.unwrap_or_default() }
}

/// Get node details.
///
/// `GET /hds/nodes/{nodeId}`, in the catalogue `get-node-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetNodeDetails(Request);

impl GetNodeDetails {
    /// With everything that must be given.
    pub fn new(node_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-node-details", Host::Api, Method::Get, format!("/hds/nodes/{}", support::segment(node_id.as_ref()))))
    }
}

impl Operation for GetNodeDetails {
    type Output = models::NodeDetailsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get database details for the HDS organization.
///
/// `GET /hds/organizations/{organizationId}/database`, in the catalogue `get-database-details-for-the-hds-organization`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetDatabaseDetailsForHdsOrganization(Request);

impl GetDatabaseDetailsForHdsOrganization {
    /// With everything that must be given.
    pub fn new(organization_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-database-details-for-the-hds-organization", Host::Api, Method::Get, format!("/hds/organizations/{}/database", support::segment(organization_id.as_ref()))))
    }
}

impl Operation for GetDatabaseDetailsForHdsOrganization {
    type Output = models::DatabaseDetailsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

/// Get Multi-Tenant HDS organization details.
///
/// `GET /hds/organizations/{organizationId}/tenants`, in the catalogue `get-multi-tenant-hds-organization-details`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetMultiTenantHdsOrganizationDetails(Request);

impl GetMultiTenantHdsOrganizationDetails {
    /// With everything that must be given.
    pub fn new(organization_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-multi-tenant-hds-organization-details", Host::Api, Method::Get, format!("/hds/organizations/{}/tenants", support::segment(organization_id.as_ref()))).with_paging(Paging::None, "tenants"))
    }
}

impl Operation for GetMultiTenantHdsOrganizationDetails {
    type Output = models::MultiTenantHDSOrgDetailsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetMultiTenantHdsOrganizationDetails {
    type Item = models::TenantDetails;
    const LIST: Option<&'static str> = Some("tenants");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.tenants.unwrap_or_default() }
}

/// Get alarms for an HDS node.
///
/// `GET /hds/nodes/{nodeId}/alarms`, in the catalogue `get-alarms-for-an-hds-node`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAlarmsForHdsNode(Request);

impl GetAlarmsForHdsNode {
    /// With everything that must be given.
    pub fn new(node_id: impl AsRef<str>, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self(support::set(support::set(Request::new("get-alarms-for-an-hds-node", Host::Api, Method::Get, format!("/hds/nodes/{}/alarms", support::segment(node_id.as_ref()))).with_paging(Paging::None, "alarms"), "from", from.into()), "to", to.into()))
    }
}

impl Operation for GetAlarmsForHdsNode {
    type Output = models::NodeAlarmsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAlarmsForHdsNode {
    type Item = models::NodeAlarm;
    const LIST: Option<&'static str> = Some("alarms");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.alarms.unwrap_or_default() }
}

/// Get test results for HDS node.
///
/// `GET /hds/testResults/nodes/{nodeId}/networkTest`, in the catalogue `get-test-results-for-hds-node`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetTestResultsForHdsNode(Request);

impl GetTestResultsForHdsNode {
    /// With everything that must be given.
    pub fn new(node_id: impl AsRef<str>) -> Self {
        Self(Request::new("get-test-results-for-hds-node", Host::Api, Method::Get, format!("/hds/testResults/nodes/{}/networkTest", support::segment(node_id.as_ref()))).with_paging(Paging::None, "testResults"))
    }

    /// Sets `triggerType`.
    #[must_use]
    pub fn trigger_type(self, value: impl Into<GetTestResultsForHdsNodeTriggerType>) -> Self { Self(support::set(self.0, "triggerType", value.into().as_str().to_owned())) }
}

impl Operation for GetTestResultsForHdsNode {
    type Output = models::NetworkTestsResultsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetTestResultsForHdsNode {
    type Item = models::NetworkTestResult;
    const LIST: Option<&'static str> = Some("testResults");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.test_results.unwrap_or_default() }
}

webex_core::open_enum! {
    /// Values of `triggerType` of [`GetTestResultsForHdsNode`].
    pub enum GetTestResultsForHdsNodeTriggerType {
        OnDemand = "OnDemand",
        Periodic = "Periodic",
        All = "All",
    }
}

/// Get resource usage for an HDS node.
///
/// `GET /hds/nodes/{nodeId}/resourceUsage`, in the catalogue `get-resource-usage-for-an-hds-node`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetResourceUsageForHdsNode(Request);

impl GetResourceUsageForHdsNode {
    /// With everything that must be given.
    pub fn new(node_id: impl AsRef<str>, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self(support::set(support::set(Request::new("get-resource-usage-for-an-hds-node", Host::Api, Method::Get, format!("/hds/nodes/{}/resourceUsage", support::segment(node_id.as_ref()))).with_paging(Paging::None, "resourceUsage"), "from", from.into()), "to", to.into()))
    }
}

impl Operation for GetResourceUsageForHdsNode {
    type Output = models::NodeResourceUsageResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetResourceUsageForHdsNode {
    type Item = models::NodeResourceUsageSegment;
    const LIST: Option<&'static str> = Some("resourceUsage");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.resource_usage.unwrap_or_default() }
}

/// Get availability details for HDS cluster.
///
/// `GET /hds/clusters/{clusterId}/availability`, in the catalogue `get-availability-details-for-hds-cluster`.
///
/// Answers 200. Errors: 400 a value is wrong, 401 the token is, 403 scope or role is missing, 404 no such thing, 429 too many requests.
///
/// Source: the OpenAPI document published on developer.webex.com.
#[derive(Debug, Clone)]
pub struct GetAvailabilityDetailsForHdsCluster(Request);

impl GetAvailabilityDetailsForHdsCluster {
    /// With everything that must be given.
    pub fn new(cluster_id: impl AsRef<str>, from: impl Into<String>, to: impl Into<String>) -> Self {
        Self(support::set(support::set(Request::new("get-availability-details-for-hds-cluster", Host::Api, Method::Get, format!("/hds/clusters/{}/availability", support::segment(cluster_id.as_ref()))).with_paging(Paging::None, "availabilitySegments"), "from", from.into()), "to", to.into()))
    }
}

impl Operation for GetAvailabilityDetailsForHdsCluster {
    type Output = models::ClustersAvailabilityDetailsResponse;
    fn request(&self) -> Request { self.0.clone() }
}

impl Paged for GetAvailabilityDetailsForHdsCluster {
    type Item = models::AvailabilitySegment;
    const LIST: Option<&'static str> = Some("availabilitySegments");
    fn into_items(page: Self::Output) -> Vec<Self::Item> { page.availability_segments.unwrap_or_default() }
}
